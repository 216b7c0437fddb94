"""x86 encoder: mnemonic and operands -> bytes and fixups, in 16-, 32- and 64-bit code, choosing the forms GNU as chooses.

The form is chosen by mnemonic and operand *shape* (register classes, the range of a known immediate, kind of memory operand) and cached, so
a repeated shape costs only the filling in. A value is known when its operand has no expression: CONTRACTS.md 5, "when read".
Prefixes come out in GNU as's order: wait, segment, address size, operand size, rep, lock, REX.
"""

from typing import Final, final

from pyisa.fixup import (
    BRANCH_JCC,
    BRANCH_JMP,
    BRANCH_SHORT_ONLY,
    FIX_ABS,
    FIX_ABS_SIGNED,
    FIX_BRANCH,
    FIX_PCREL,
    FIX_TLSCALL,
    Encoded,
    EncodeError,
    Fixup,
)
from pyisa.operand import OP_MEM, OP_REG, OP_ROUND, Imm, Mem, Operand, Reg, Rounding
from pyisa.x86 import registers as R
from pyisa.x86.fields import decorated, emit_immediates, split_rounding, two_byte_swap
from pyisa.x86.forms import (
    F_RM,
    M_BXMEM,
    M_DI,
    M_IEXPR,
    M_IMEM,
    M_IR16,
    M_IR32,
    M_IR64,
    M_MEM,
    M_MOFFS,
    M_MOFFS64,
    M_R16,
    M_R32,
    M_R64,
    M_REL,
    M_SI,
    M_VX,
    M_VY,
    M_VZ,
    VEX_EVEX,
    VEX_NONE,
    VEX_XOP,
    Form,
    FormTable,
    register_masks,
)
from pyisa.x86.shape import (
    IMM_MASKS,
    SHAPE_BROADCAST,
    SHAPE_EXPR,
    SHAPE_MASKED,
    SHAPE_MEM,
    SHAPE_REG,
    SHAPE_REL,
    SHAPE_ROUND,
    SHAPE_STEP,
    SHAPE_ZEROING,
    WIDTH_CODES,
    imm_shape,
)

_PREFIXES: Final = {
    "cs": 0x2E, "ss": 0x36, "ds": 0x3E, "es": 0x26, "fs": 0x64, "gs": 0x65, "notrack": 0x3E,
    "data16": 0x66, "data32": 0x66, "addr16": 0x67, "addr32": 0x67,
    "lock": 0xF0, "rep": 0xF3, "repe": 0xF3, "repz": 0xF3, "repne": 0xF2, "repnz": 0xF2, "bnd": 0xF2, "xacquire": 0xF2, "xrelease": 0xF3,
    "rex": 0x40, "rex64": 0x48, "rex.b": 0x41, "rex.x": 0x42, "rex.xb": 0x43, "rex.r": 0x44, "rex.rb": 0x45, "rex.rx": 0x46,
    "rex.rxb": 0x47, "rex.w": 0x48, "rex.wb": 0x49, "rex.wx": 0x4A, "rex.wxb": 0x4B, "rex.wr": 0x4C, "rex.wrb": 0x4D,
    "rex.wrx": 0x4E, "rex.wrxb": 0x4F,
    "{disp8}": 0x100, "{disp16}": 0x101, "{disp32}": 0x101, "{load}": 0x102, "{store}": 0x103, "{vex}": 0x104, "{vex2}": 0x104, "{vex3}": 0x105,
    "{evex}": 0x106, "{rex}": 0x107, "{nooptimize}": 0x108,
}
_SEGMENT_PREFIX: Final = [0x26, 0x2E, 0x36, 0x3E, 0x64, 0x65]
# (base, index) pairs of 16-bit addressing by hardware codes: base * 8 + index, 8 for none -> rm
_RM16: Final = {3 * 9 + 6: 0, 3 * 9 + 7: 1, 5 * 9 + 6: 2, 5 * 9 + 7: 3, 6 * 9 + 8: 4, 7 * 9 + 8: 5, 5 * 9 + 8: 6, 3 * 9 + 8: 7}
_SCALE_BITS: Final = {1: 0, 2: 0x40, 4: 0x80, 8: 0xC0}


def is_prefix(word: str) -> bool:
    return word in _PREFIXES


@final
class _Entry:
    """A mnemonic with its prefix words: the forms it has in this mode, and the form chosen for each shape seen."""

    def __init__(self, name: str, core: str) -> None:
        self.name = name
        self.core = core
        self.forms: list[Form] = []
        self.chosen: dict[int, Form] = {}
        self.warnings: dict[int, str] = {}
        self.segment = 0
        self.data = False
        self.addr = False
        self.rep = 0
        self.rep_word = ""
        self.lock = False
        self.rex = 0
        self.order: list[int] = []  # prefixes as written, for a statement of prefixes only
        self.pseudo = 0
        self.letter = ""
        self.plain = True  # no prefixes at all


@final
class Encoder:
    """Encodes for one code size: mode 16, 32 or 64. Make one per mode and keep it: it caches the form chosen per operand shape.

    `code16gcc`: `.code16gcc`, where call, ret, push, pop and the like without a suffix are 32 bits wide. `intel`: mnemonics are read as Intel
    syntax means them and memory operands carry their width.
    """

    def __init__(self, mode: int, code16gcc: bool = False, intel: bool = False) -> None:
        self.mode = mode
        self.code16gcc = code16gcc
        self.intel = intel
        self._table = FormTable(mode, intel)
        self._entries: dict[str, _Entry] = {}
        self._reg_masks: list[int] = register_masks()
        self._natural = 8 if mode == 64 else 4 if mode == 32 else 2
        self._strings: dict[int, int] = {
            R.SI: 1, R.ESI: 1, R.RSI: 1, R.DI: 2, R.EDI: 2, R.RDI: 2, R.BX: 3, R.EBX: 3, R.RBX: 3,
        }

    def encode(self, mnemonic: str, operands: list[Operand]) -> Encoded:
        """`mnemonic` may start with prefix words (`lock xaddl`); operands in AT&T order. Raises EncodeError."""
        entry = self._entries.get(mnemonic)
        if entry is None:
            entry = self._make_entry(mnemonic)
        shape = 1
        if not entry.core and not operands:
            return Encoded(bytes(entry.order), [])
        for operand in operands:
            kind = operand.kind
            if kind == OP_REG:
                assert isinstance(operand, Reg)
                shape = shape * SHAPE_STEP + SHAPE_REG + operand.number * 2 + (1 if operand.indirect else 0)
                if operand.mask >= 0 or operand.zeroing:
                    shape += (SHAPE_MASKED if operand.mask >= 0 else 0) + (SHAPE_ZEROING if operand.zeroing else 0)
            elif kind == OP_MEM:
                assert isinstance(operand, Mem)
                shape = shape * SHAPE_STEP + self._mem_shape(operand)
            elif kind == OP_ROUND:
                assert isinstance(operand, Rounding)
                shape = shape * SHAPE_STEP + SHAPE_ROUND + operand.mode
            else:
                assert isinstance(operand, Imm)
                if operand.expr is None and not operand.bare:
                    if self.mode != 64 and not -0x80000000 <= operand.value <= 0x7FFFFFFF:
                        operand.value = ((operand.value + 0x80000000) & 0xFFFFFFFF) - 0x80000000
                    shape = shape * SHAPE_STEP + imm_shape(operand.value)
                else:
                    shape = shape * SHAPE_STEP + (SHAPE_REL if operand.bare else SHAPE_EXPR)
        form = entry.chosen.get(shape)
        if form is None:
            form = self._choose(entry, operands, shape)
        if form.vex == VEX_NONE:
            encoded = self._emit(entry, form, operands)
        elif form.vex == VEX_EVEX:
            encoded = self._emit_evex(entry, form, operands)
        else:
            encoded = self._emit_vex(entry, form, operands)
        if entry.warnings:
            warning = entry.warnings.get(shape)
            if warning is not None:
                encoded.warning = warning
        return encoded

    def prefixes(self, words: str) -> bytes:
        """A statement that is only prefix words: their bytes as written."""
        return bytes([_PREFIXES[word] for word in words.split() if _PREFIXES[word] < 0x100])

    # --- choosing a form
    def _make_entry(self, mnemonic: str) -> _Entry:
        words = mnemonic.split()
        if not words:
            raise EncodeError("no such instruction: `%s'" % mnemonic)
        entry = _Entry(mnemonic, words[-1])
        last = len(words) - 1
        for position, word in enumerate(words):
            code = _PREFIXES.get(word.lower(), -1)
            if code < 0 or position == last and self._is_instruction(word):
                if position != last:
                    raise EncodeError(f"no such instruction: `{word}'")
                break
            self._add_prefix(entry, word.lower(), code)
            if position == last:
                entry.core = ""
        if entry.core:
            self._find_forms(entry)
        self._entries[mnemonic] = entry
        return entry

    def _is_instruction(self, word: str) -> bool:
        return word not in _PREFIXES

    def _add_prefix(self, entry: _Entry, word: str, code: int) -> None:
        entry.plain = False
        if code >= 0x100:
            entry.pseudo = code
            return
        entry.order.append(code)
        if word in ("addr16", "data16") and self.mode == 16 or word in ("addr32", "data32") and self.mode == 32:
            raise EncodeError(f"redundant {word} prefix")
        if word in ("es", "ss") and self.mode == 64:
            raise EncodeError(f"`{word}' is not supported in 64-bit mode")
        twice = False
        if code == 0x66:
            twice = entry.data
            entry.data = True
        elif code == 0x67:
            twice = entry.addr
            entry.addr = True
        elif code == 0xF0:
            twice = entry.lock
            entry.lock = True
        elif code in (0xF2, 0xF3):
            twice = entry.rep != 0
            entry.rep = code
            entry.rep_word = word
        elif code & 0xF0 == 0x40:
            twice = entry.rex != 0
            entry.rex = code
        else:
            twice = entry.segment != 0
            entry.segment = code
        if twice:
            raise EncodeError("same type of prefix used twice")

    def _find_forms(self, entry: _Entry) -> None:
        core = entry.core
        if core.endswith(",pt") or core.endswith(",pn"):
            entry.segment = 0x3E if core.endswith("pt") else 0x2E
            entry.plain = False
            core = core[:-3]
            entry.core = core
        for suffix, code in ((".s", 0x109), (".d8", 0x100), (".d32", 0x101)):
            if core.endswith(suffix):  # older spellings of {load} or {store}, {disp8}, {disp32}
                core = core[: -len(suffix)]
                entry.core = core
                entry.pseudo = code
        file, names = self._table.find(core)
        if file is None:
            if core[-1] in "bwlsqt":
                shorter, _ = self._table.find(core[:-1])
                if shorter is not None:
                    raise EncodeError(f"invalid instruction suffix for `{core[:-1]}'")
            raise EncodeError(f"no such instruction: `{core}'")
        entry.letter = names[0].letter
        entry.forms = self._table.forms(core)
        if entry.forms:
            return
        if all("only64" in file.row(name.row).effects or name.letter == "q" for name in names) and self.mode != 64:
            raise EncodeError(f"`{core}' is only supported in 64-bit mode")
        if all("no64" in file.row(name.row).effects for name in names) and self.mode == 64:
            raise EncodeError(f"`{core}' is not supported in 64-bit mode")
        raise EncodeError("invalid instruction suffix for `%s'" % (core[:-1] if entry.letter else core))

    def _mem_shape(self, op: Mem) -> int:
        shape = SHAPE_MEM
        if op.indirect:
            shape += 1
        if op.base < 0:
            if op.index < 0:
                if not op.scale_written:
                    shape += 2
                if self.mode == 64 and op.expr is None and not -0x80000000 <= op.disp <= 0x7FFFFFFF:
                    shape += 4
        elif op.index < 0:
            if op.disp == 0 and op.expr is None:
                string = self._strings.get(op.base)
                if string is not None:
                    shape += string << 5
        if op.index >= R.XMM_BASE and op.index < R.K_BASE:
            shape += (1 if op.index < R.YMM_BASE else 2 if op.index < R.ZMM_BASE else 3) << 3
        if op.width:
            shape += WIDTH_CODES[op.width] << 7
        if op.mask >= 0:
            shape += SHAPE_MASKED
        if op.zeroing:
            shape += SHAPE_ZEROING
        if op.broadcast:
            shape += SHAPE_BROADCAST * op.broadcast.bit_length()
        return shape

    def mask_of(self, operand: Operand) -> int:
        """What the operand is, as M_ bits of forms.py."""
        if isinstance(operand, Reg):
            mask = self._reg_masks[operand.number]
            if operand.indirect:
                return M_IR16 if mask & M_R16 else M_IR32 if mask & M_R32 else M_IR64 if mask & M_R64 else 0
            return mask
        if isinstance(operand, Imm):
            if operand.bare:
                return M_REL
            return M_IEXPR if operand.expr is not None else IMM_MASKS[imm_shape(operand.value)]
        if isinstance(operand, Rounding):
            return 0
        assert isinstance(operand, Mem)
        return self._mem_mask(self._mem_shape(operand) - SHAPE_MEM)

    def _mem_mask(self, shape: int) -> int:
        vector = (shape >> 3) & 3
        if vector:
            return M_VX if vector == 1 else M_VY if vector == 2 else M_VZ
        if shape & 1:
            return M_IMEM
        if shape & 4:
            return M_MOFFS64
        mask = M_MEM
        if shape & 2:
            mask |= M_MOFFS | (M_MOFFS64 if self.mode == 64 else 0)
        string = (shape >> 5) & 3
        if string:
            mask |= M_SI if string == 1 else M_DI if string == 2 else M_BXMEM
        return mask

    def _choose(self, entry: _Entry, operands: list[Operand], shape: int) -> Form:
        if not entry.core:
            raise EncodeError(f"no such instruction: `{entry.name}'")
        masks = [self.mask_of(op) for op in operands]
        found: list[Form] = []
        for form in entry.forms:
            if found and (form.row.number != found[0].row.number or form.row is not found[0].row):
                break
            if form.vex == VEX_EVEX and not decorated(form, operands, -1):
                continue
            if _matches(form, masks, operands) and not self._half_stack(entry, form, operands):
                found.append(form)
        if entry.pseudo in (0x102, 0x103, 0x106, 0x109):
            found = self._preferred(entry, masks, operands, found)
        if not found and entry.core[0] in "vk" or entry.pseudo == 0x106:
            plain, rounding = split_rounding(operands)
            masks = [self.mask_of(op) for op in plain]
            for form in self._table.vector_forms(entry.core):
                if form.vex == VEX_EVEX and _matches(form, masks, plain) and decorated(form, plain, rounding):
                    found = [form]
                    break
        if not found and self.intel:
            found = self._by_memory(entry, operands, masks)
        if not found:
            raise EncodeError(self._explain(entry, operands, masks))
        form = found[0]
        if len(found) > 1 and found[0].width != found[1].width:
            form = self._default_width(entry, found, shape)
        self._check_prefixes(entry, form, operands)
        entry.chosen[shape] = form
        return form

    def _half_stack(self, entry: _Entry, form: Form, operands: list[Operand]) -> bool:
        """`push $imm` never means pushw, or pushl in 16-bit code: it has the width of the stack."""
        natural = 4 if self.code16gcc else self._natural
        if form.width == natural or entry.letter or entry.data or not form.row.has("d64"):
            return False
        return len(operands) == 1 and isinstance(operands[0], Imm)

    def _by_memory(self, entry: _Entry, operands: list[Operand], masks: list[int]) -> list[Form]:
        """Intel syntax: where AT&T has another mnemonic for a width of memory: far calls and jumps, `vcvtpd2psx`."""
        for operand in operands:
            if not isinstance(operand, Mem) or not operand.width:
                continue
            name = ""
            if entry.core == "call" or entry.core == "jmp":
                if operand.width == 6 or operand.width == 4:
                    name = "l" + entry.core + ("l" if operand.width == 6 else "w")
            elif operand.width in (16, 32, 64):
                name = entry.core + {16: "x", 32: "y", 64: "z"}[operand.width]
            if name and self._table.find(name)[0] is not None:
                for form in self._table.forms(name) + self._table.vector_forms(name):
                    if _matches(form, masks, operands) and (form.vex != VEX_EVEX or decorated(form, operands, -1)):
                        return [form]
        return []

    def _preferred(self, entry: _Entry, masks: list[int], operands: list[Operand], found: list[Form]) -> list[Form]:
        """{load} {store} {evex}: a later form that matches, if it is of the kind asked for."""
        forms = entry.forms
        if found and found[0].vex == VEX_EVEX or not found:
            forms = forms + self._table.vector_forms(entry.core)
        for form in forms:
            if not _matches(form, masks, operands) or form.vex == VEX_EVEX and not decorated(form, operands, -1):
                continue
            if entry.pseudo == 0x109 and found and form.reg == found[0].rm and form.rm == found[0].reg and form.vex == found[0].vex:
                return [form]
            if entry.pseudo == 0x106 and form.vex == VEX_EVEX:
                return [form]
            last = len(operands) - 1
            if entry.pseudo == 0x102 and form.reg == last or entry.pseudo == 0x103 and form.rm == last:
                return found if found and form.row is found[0].row else [form]
        return found

    def _default_width(self, entry: _Entry, found: list[Form], shape: int) -> Form:
        """No suffix and no register says how wide: 64 for stack operations of 64-bit code, the mode's width otherwise."""
        row = found[0].row
        width = 2 if self.mode == 16 else 4
        if self.mode == 64 and row.has("d64"):
            width = 8
        elif self.code16gcc and row.has("stack"):
            width = 4
        quiet = row.has("d64") or row.has("stack") or row.has("dflt") or row.has("noosize") or entry.data or not found[0].slots
        if not quiet and self.intel:
            raise EncodeError(f"ambiguous operand size for `{entry.core}'")
        if not quiet:
            entry.warnings[shape] = (
                f"no instruction mnemonic suffix given and no register operands; using default for `{entry.core}'"
            )
        if entry.data and self.mode != 64 and (row.has("dflt") or row.has("stack")):
            width = 6 - width
        for form in found:
            if form.width == width:
                return form
        return found[-1]

    def _check_prefixes(self, entry: _Entry, form: Form, operands: list[Operand]) -> None:
        if entry.lock:
            last = operands[-1] if operands else None
            memory = isinstance(last, Mem) or form.row.mnemonic.startswith("x") and any(isinstance(op, Mem) for op in operands)
            if not form.lock or not memory:
                raise EncodeError("expecting lockable instruction after `lock'")
        word = entry.rep_word
        if word in ("rep", "repe", "repz", "repne", "repnz") and not form.string_rep:
            if form.vex != VEX_NONE or form.rep:
                raise EncodeError("same type of prefix used twice" if form.rep else f"invalid instruction `{entry.core}' after `{word}'")
            if word != "repe" and word != "repne" and not form.row.has("bnd") and not form.row.has("branch"):
                raise EncodeError(f"invalid instruction `{entry.core}' after `{word}'")
        if word == "bnd" and not form.bnd:
            raise EncodeError("expecting valid branch instruction after `bnd'")

    def _explain(self, entry: _Entry, operands: list[Operand], masks: list[int]) -> str:
        base = entry.core[:-1] if entry.letter else entry.core
        counts = [form for form in entry.forms if len(form.masks) == len(operands)]
        if not counts:
            return f"number of operands mismatch for `{base}'"
        width = counts[0].width
        sizes = [R.size_of(op.number) for op in operands if isinstance(op, Reg) and R.class_of(op.number) <= R.GPR64 and not op.indirect]
        if entry.letter and width:
            for op in operands:
                if isinstance(op, Reg) and R.class_of(op.number) <= R.GPR64 and R.size_of(op.number) != width and not op.indirect:
                    return f"incorrect register `%{R.name_of(op.number)}' used with `{entry.letter}' suffix"
        if len(sizes) == 2 and sizes[0] != sizes[1] and not entry.letter and base != "mov":
            return f"register type mismatch for `{base}'"
        if len(operands) == 1:
            return f"operand size mismatch for `{base}'"
        return f"operand type mismatch for `{base}'"

    # --- writing
    def _head(self, entry: _Entry, form: Form, segment: int, addr: bool) -> bytearray:
        """Prefixes up to but not REX."""
        buf = bytearray()
        if form.wait:
            buf.append(0x9B)
        if segment and entry.segment and segment != entry.segment:
            raise EncodeError("same type of prefix used twice")
        if segment or entry.segment:
            buf.append(segment or entry.segment)
        if addr or entry.addr:
            buf.append(0x67)
        if form.p66 or entry.data:
            if form.p66 and entry.data and form.width == 2 and self.mode != 16 and form.rel < 0:
                raise EncodeError("same type of prefix used twice")
            buf.append(0x66)
        if form.rep or entry.rep:
            buf.append(form.rep or entry.rep)
        if entry.lock:
            buf.append(0xF0)
        return buf

    def _emit(self, entry: _Entry, form: Form, operands: list[Operand]) -> Encoded:
        rex = 8 if form.rexw else 0
        high = False
        need_rex = False
        reg = form.modrm
        memory: Mem | None = None
        rm = 0
        if form.reg >= 0:
            operand = operands[form.reg]
            assert isinstance(operand, Reg)
            number = operand.number
            code = R.CODES[number]
            reg = code & 7
            if code >= 8:
                rex |= 4
            if number < 32:
                if number >= 16:
                    high = True
                elif 4 <= number < 8:
                    need_rex = True
        if form.rm >= 0:
            operand = operands[form.rm]
            if operand.kind == OP_REG:
                assert isinstance(operand, Reg)
                number = operand.number
                rm = R.CODES[number]
                if rm >= 8:
                    rex |= 1
                if number < 32:
                    if number >= 16:
                        high = True
                    elif 4 <= number < 8:
                        need_rex = True
            else:
                assert isinstance(operand, Mem)
                memory = operand
                if memory.base >= 0 and R.CODES[memory.base] >= 8:
                    rex |= 1
                if memory.index >= 0 and R.CODES[memory.index] >= 8:
                    rex |= 2
        elif form.opreg >= 0:
            operand = operands[form.opreg]
            assert isinstance(operand, Reg)
            number = operand.number
            rm = R.CODES[number]
            if rm >= 8:
                rex |= 1
            if number < 32:
                if number >= 16:
                    high = True
                elif 4 <= number < 8:
                    need_rex = True
        return self._finish(entry, form, operands, rex, high, need_rex, reg, rm, memory)

    def _finish(
        self, entry: _Entry, form: Form, operands: list[Operand], rex: int, high: bool, need_rex: bool, reg: int, rm: int, memory: Mem | None
    ) -> Encoded:
        segment = 0
        addr = False
        size = self._natural
        if memory is not None:
            size = self._address_size(entry, memory)
            if size == 2 and form.no_address16 and memory.base < 0 and memory.index < 0:
                size = 4
            addr = size != self._natural
            if memory.segment >= 0:
                segment = _segment_override(memory)
        elif form.string >= 0 or form.moffs >= 0 or form.address or form.address_register:
            segment, size = self._implicit_address(entry, form, operands)
            addr = size != self._natural
        buf = self._head(entry, form, segment, addr)
        if entry.rex:
            rex |= entry.rex
        if rex == 4 and self.mode != 64 and form.row.has("system") and not entry.rex:
            buf.append(0xF0)  # `mov %cr8` outside 64-bit code
        elif rex or need_rex:
            if self.mode != 64:
                raise EncodeError("bad register or REX prefix in code that is not 64-bit")
            if high:
                raise EncodeError(f"can't encode register '%{_high_name(operands)}' in an instruction requiring REX prefix.")
            rex |= 0x40
            buf.append(rex)
        if form.rel >= 0:
            return self._emit_branch(entry, form, operands, buf)
        if form.opreg >= 0:
            opcode = form.opcode
            if opcode == b"\x90" and len(operands) == 2 and not entry.rex:
                _exchange_nop(buf, operands, self.mode)
                return Encoded(bytes(buf), [])
            buf += opcode
            buf[-1] += rm & 7
        else:
            buf += form.opcode
        fixups: list[Fixup] = []
        if memory is not None:
            self.emit_memory(buf, reg, memory, fixups, size, 1, entry.pseudo)
            if fixups and form.width != 8 and entry.core[:3] == "lea" and fixups[-1].kind == FIX_ABS_SIGNED:
                fixups[-1].kind = FIX_ABS  # the upper half of the address is cut off anyway
            if fixups and form.relax and (memory.base == R.RIP or memory.base == R.EIP if self.mode == 64 else self.mode == 32):
                fixups[0].relax = 2 if rex else 1
        elif form.modrm >= 0 and form.rm >= 0:
            buf.append(0xC0 | reg << 3 | rm & 7)
        if form.moffs >= 0:
            self._emit_moffs(buf, operands[form.moffs], fixups, size)
        if memory is not None and memory.marker is not None:
            fixups.append(Fixup(0, 0, FIX_TLSCALL, memory.marker))
        warning = ""
        if form.immediates:
            warning = emit_immediates(buf, form, operands, fixups)
        if form.fixed_imm >= 0:
            buf.append(form.fixed_imm)
        for fixup in fixups:
            if fixup.kind == FIX_PCREL:
                fixup.addend_bias = len(buf) - fixup.offset
        encoded = Encoded(bytes(buf), fixups)
        encoded.warning = warning
        return encoded

    def _implicit_address(self, entry: _Entry, form: Form, operands: list[Operand]) -> tuple[int, int]:
        """Segment prefix and address size of string operands, moffs and forms that prescribe one (jecxz)."""
        size = form.address if form.address else self._natural
        if entry.addr and not form.address:
            size = 2 if self._natural == 4 else 4
        segment = 0
        for slot, operand in zip(form.slots, operands):
            if isinstance(operand, Reg) and (slot.text == "na" or form.address_register and slot.field == F_RM):
                size = R.size_of(operand.number)
            if not isinstance(operand, Mem):
                continue
            if operand.base >= 0:
                size = R.size_of(operand.base)
            if operand.segment >= 0:
                if slot.text == "di":
                    if operand.segment != R.ES:
                        raise EncodeError("`%s' operand %d must use `%%es' segment" % (entry.core, len(operands)))
                elif operand.segment != R.DS:
                    segment = _SEGMENT_PREFIX[R.CODES[operand.segment]]
        return segment, size

    def _address_size(self, entry: _Entry, op: Mem) -> int:
        number = op.base if op.base >= 0 else op.index
        if number >= 0:
            cls = R.CLASSES[number]
            if cls == R.GPR64:
                return 8
            if cls == R.GPR32:
                return 4
            if cls == R.GPR16:
                return 2
            if number == R.RIP or number == R.RIZ:
                return 8
            if number == R.EIP or number == R.EIZ:
                return 4
        if entry.addr:
            return 2 if self._natural == 4 else 4
        return self._natural

    def emit_memory(self, buf: bytearray, reg: int, op: Mem, fixups: list[Fixup], size: int, scale: int, wanted: int) -> None:
        """modrm, sib and displacement. `scale`: the N of EVEX disp8*N. `wanted`: 0x100 {disp8}, 0x101 {disp32}, anything else nothing."""
        base = op.base
        index = op.index
        expr = op.expr
        disp = op.disp
        reg <<= 3
        if size == 2:
            self._emit_memory16(buf, reg, op, fixups, wanted, scale)
            return
        if base < 0 or base == R.RIP or base == R.EIP:
            if base >= 0:
                buf.append(5 | reg)
            elif index >= 0:
                buf.append(4 | reg)
                buf.append(_SCALE_BITS[op.scale] | (R.CODES[index] & 7) << 3 | 5)
            elif self.mode == 64:
                buf.append(4 | reg)
                buf.append(0x25)
            else:
                buf.append(5 | reg)
            if expr is not None:
                kind = FIX_PCREL if base >= 0 else FIX_ABS_SIGNED if size == 8 else FIX_ABS
                fixups.append(Fixup(len(buf), 4, kind, expr))
                disp = 0
            elif size == 8 and not -0x80000000 <= disp <= 0x7FFFFFFF:
                raise EncodeError("0x%x out of range of signed 32bit displacement" % (disp & 0xFFFFFFFFFFFFFFFF))
            buf += (disp & 0xFFFFFFFF).to_bytes(4, "little")
            return
        code = R.CODES[base] & 7
        if expr is not None:
            mod = 0x80
            disp = 0
        else:
            if size == 4 and not -0x80000000 <= disp <= 0x7FFFFFFF:
                disp = ((disp + 0x80000000) & 0xFFFFFFFF) - 0x80000000
            elif not -0x80000000 <= disp <= 0x7FFFFFFF:
                raise EncodeError("0x%x out of range of signed 32bit displacement" % (disp & 0xFFFFFFFFFFFFFFFF))
            if wanted == 0x101:
                mod = 0x80
            elif disp == 0 and code != 5 and wanted != 0x100:
                mod = 0
            elif scale == 1:
                mod = 0x40 if -128 <= disp <= 127 else 0x80
            elif disp % scale == 0 and -128 <= disp // scale <= 127:
                mod = 0x40
                disp = disp // scale
            else:
                mod = 0x80
        if index >= 0 or code == 4:
            buf.append(mod | reg | 4)
            if index >= 0:
                buf.append(_SCALE_BITS[op.scale] | (R.CODES[index] & 7) << 3 | code)
            else:
                buf.append(0x20 | code)
        else:
            buf.append(mod | reg | code)
        if mod == 0x40:
            buf.append(disp & 0xFF)
        elif mod == 0x80:
            if expr is not None:
                fixups.append(Fixup(len(buf), 4, FIX_ABS_SIGNED if size == 8 else FIX_ABS, expr))
            buf += (disp & 0xFFFFFFFF).to_bytes(4, "little")

    def _emit_memory16(self, buf: bytearray, reg: int, op: Mem, fixups: list[Fixup], wanted: int, scale: int) -> None:
        if op.base < 0 and op.index < 0:
            buf.append(6 | reg)
            if op.expr is not None:
                fixups.append(Fixup(len(buf), 2, FIX_ABS, op.expr))
            buf += (op.disp & 0xFFFF if op.expr is None else 0).to_bytes(2, "little")
            return
        base = R.CODES[op.base] if op.base >= 0 else 8
        index = R.CODES[op.index] if op.index >= 0 else 8
        if base == 8:
            base = index
            index = 8
        rm = _RM16.get(base * 9 + index, -1)
        if rm < 0:
            rm = _RM16.get(index * 9 + base, -1)
        if rm < 0:
            raise EncodeError("not a valid 16-bit base/index expression")
        disp = ((op.disp + 0x8000) & 0xFFFF) - 0x8000
        if op.expr is not None or wanted == 0x101:
            buf.append(0x80 | reg | rm)
            if op.expr is not None:
                fixups.append(Fixup(len(buf), 2, FIX_ABS, op.expr))
                disp = 0
            buf += (disp & 0xFFFF).to_bytes(2, "little")
        elif disp == 0 and rm != 6 and wanted != 0x100:
            buf.append(reg | rm)
        elif disp % scale == 0 and -128 <= disp // scale <= 127:
            buf.append(0x40 | reg | rm)
            buf.append(disp // scale & 0xFF)
        else:
            buf.append(0x80 | reg | rm)
            buf += (disp & 0xFFFF).to_bytes(2, "little")

    def _emit_moffs(self, buf: bytearray, operand: Operand, fixups: list[Fixup], size: int) -> None:
        assert isinstance(operand, Mem)
        value = operand.disp
        if operand.expr is not None:
            fixups.append(Fixup(len(buf), size, FIX_ABS, operand.expr))
            value = 0
        buf += (value & ((1 << size * 8) - 1)).to_bytes(size, "little")

    def _emit_branch(self, entry: _Entry, form: Form, operands: list[Operand], buf: bytearray) -> Encoded:
        operand = operands[form.rel]
        assert isinstance(operand, Imm)
        target: object = operand.expr if operand.expr is not None else operand.value
        near = form.rel_bytes
        if near > 1 and entry.data and self.mode != 64:
            near = 6 - near if not form.p66 else near
        opcode = form.opcode
        if near == 1:
            encoded = Encoded(bytes(buf), [])
            encoded.branch = BRANCH_SHORT_ONLY
            encoded.short_form = opcode
            encoded.near_width = 0
            encoded.target = target
            return encoded
        jcc = len(opcode) == 2 and opcode[0] == 0x0F and opcode[1] & 0xF0 == 0x80
        if jcc or opcode == b"\xe9":
            encoded = Encoded(bytes(buf), [])
            encoded.branch = BRANCH_JCC if jcc else BRANCH_JMP
            encoded.short_form = bytes([opcode[1] - 0x10]) if jcc else b"\xeb"
            encoded.near_form = opcode
            encoded.near_width = near
            encoded.target = target
            return encoded
        buf += opcode
        at = len(buf)
        buf += bytes(near)
        return Encoded(bytes(buf), [Fixup(at, near, FIX_BRANCH, target, near)])

    # --- VEX and XOP
    def _emit_vex(self, entry: _Entry, form: Form, operands: list[Operand]) -> Encoded:
        opcode = form.opcode[-1]
        reg_index = form.reg
        rm_index = form.rm
        vvvv_index = form.vvvv
        pp = form.vex_pp
        if rm_index >= 0 and reg_index >= 0 and self.mode == 64:
            swapped = two_byte_swap(form, operands)
            if swapped == 1:
                reg_index, rm_index = rm_index, reg_index
                for word in form.row.effects:
                    if word[:3] == "sw=":
                        opcode = int(word[3:5], 16)
                        if len(word) > 5:
                            pp = int(word[6])
        reg = form.modrm
        byte1 = 0xE0  # inverted R X B
        memory: Mem | None = None
        rm = 0
        if reg_index >= 0 and form.modrm == 8:
            operand = operands[reg_index]
            assert isinstance(operand, Reg)
            reg = R.CODES[operand.number]
            if reg >= 8:
                byte1 &= ~0x80
                reg -= 8
        if rm_index >= 0:
            operand = operands[rm_index]
            if operand.kind == OP_REG:
                assert isinstance(operand, Reg)
                rm = R.CODES[operand.number]
                if rm >= 8:
                    byte1 &= ~0x20
                    rm -= 8
            else:
                assert isinstance(operand, Mem)
                memory = operand
                if memory.base >= 0 and R.CODES[memory.base] >= 8:
                    byte1 &= ~0x20
                if memory.index >= 0 and R.CODES[memory.index] >= 8:
                    byte1 &= ~0x40
        vvvv = 0
        if vvvv_index >= 0:
            operand = operands[vvvv_index]
            assert isinstance(operand, Reg)
            vvvv = R.CODES[operand.number]
        tail = (vvvv ^ 15) << 3 | form.vex_l << 2 | pp
        size = self._natural
        segment = 0
        if memory is not None:
            size = self._address_size(entry, memory)
            if memory.segment >= 0:
                segment = _segment_override(memory)
        buf = self._head(entry, form, segment, size != self._natural)
        if form.vex == VEX_XOP:
            buf += bytes([0x8F, byte1 | form.vex_map, form.vex_w << 7 | tail])
        elif form.vex_map == 1 and not form.vex_w and byte1 & 0x60 == 0x60 and entry.pseudo != 0x105:
            buf += bytes([0xC5, byte1 & 0x80 | tail])
        else:
            buf += bytes([0xC4, byte1 | form.vex_map, form.vex_w << 7 | tail])
        buf.append(opcode)
        return self.finish_vector(buf, form, operands, reg, rm, memory, size, 1, entry.pseudo)

    def finish_vector(
        self, buf: bytearray, form: Form, operands: list[Operand], reg: int, rm: int, memory: Mem | None, size: int, scale: int, wanted: int
    ) -> Encoded:
        """modrm and all after it, for VEX, XOP and EVEX."""
        fixups: list[Fixup] = []
        if memory is not None:
            self.emit_memory(buf, reg, memory, fixups, size, scale, wanted)
        elif form.modrm >= 0:
            buf.append(0xC0 | reg << 3 | rm)
        if form.is4 >= 0:
            operand = operands[form.is4]
            assert isinstance(operand, Reg)
            low = 0
            if form.is4_low >= 0:
                immediate = operands[form.is4_low]
                assert isinstance(immediate, Imm)
                low = immediate.value & 15
            buf.append(R.CODES[operand.number] << 4 | low)
        warning = emit_immediates(buf, form, operands, fixups) if form.immediates else ""
        if form.fixed_imm >= 0:
            buf.append(form.fixed_imm)
        for fixup in fixups:
            if fixup.kind == FIX_PCREL:
                fixup.addend_bias = len(buf) - fixup.offset
        encoded = Encoded(bytes(buf), fixups)
        encoded.warning = warning
        return encoded

    def _emit_evex(self, entry: _Entry, form: Form, operands: list[Operand]) -> Encoded:
        """62 P0 P1 P2 opcode modrm ... (SDM 2.7.1)."""
        operands, rounding = split_rounding(operands)
        reg = form.modrm
        high = 0  # R X B R' as set bits 8 4 2 1
        memory: Mem | None = None
        rm = 0
        vvvv = 0
        broadcast = False
        if form.reg >= 0 and form.modrm == 8:
            operand = operands[form.reg]
            assert isinstance(operand, Reg)
            reg = R.CODES[operand.number]
            high |= (8 if reg & 8 else 0) | (1 if reg & 16 else 0)
            reg &= 7
        operand = operands[form.rm]
        if operand.kind == OP_REG:
            assert isinstance(operand, Reg)
            rm = R.CODES[operand.number]
            high |= (2 if rm & 8 else 0) | (4 if rm & 16 else 0)
            rm &= 7
        else:
            assert isinstance(operand, Mem)
            memory = operand
            broadcast = memory.broadcast != 0
            if memory.base >= 0 and R.CODES[memory.base] & 8:
                high |= 2
            if memory.index >= 0:
                code = R.CODES[memory.index]
                high |= 4 if code & 8 else 0
                if code & 16:
                    vvvv = 16
        if form.vvvv >= 0:
            operand = operands[form.vvvv]
            assert isinstance(operand, Reg)
            vvvv = R.CODES[operand.number]
        length = form.vex_l
        if rounding >= 0:
            length = rounding if rounding < 4 else 0  # {sae} of 512 bits: gas leaves L'L zero
        mask = 0
        zeroing = False
        for operand in operands:
            if isinstance(operand, Reg) and operand.mask >= 0:
                mask = R.CODES[operand.mask]
                zeroing = operand.zeroing
            elif isinstance(operand, Mem) and operand.mask >= 0:
                mask = R.CODES[operand.mask]
                zeroing = operand.zeroing
        size = self._natural
        segment = 0
        if memory is not None:
            size = self._address_size(entry, memory)
            if memory.segment >= 0:
                segment = _segment_override(memory)
        buf = self._head(entry, form, segment, size != self._natural)
        first = (~high & 15) << 4 | form.vex_map
        second = form.vex_w << 7 | (~vvvv & 15) << 3 | 4 | form.vex_pp
        third = (0x80 if zeroing else 0) | length << 5 | (0x10 if broadcast or rounding >= 0 else 0) | (0 if vvvv & 16 else 8) | mask
        buf += bytes([0x62, first, second, third, form.opcode[-1]])
        scale = form.broadcast if broadcast else form.tuple_bytes if form.tuple_bytes else 1
        return self.finish_vector(buf, form, operands, reg, rm, memory, size, scale, entry.pseudo)


def _matches(form: Form, masks: list[int], operands: list[Operand]) -> bool:
    wanted = form.masks
    if len(wanted) != len(masks):
        return False
    for mask, want in zip(masks, wanted):
        if not mask & want:
            return False
    if form.vex != VEX_EVEX:
        for operand in operands:
            if isinstance(operand, Reg):
                if operand.mask >= 0 or operand.zeroing:
                    return False
            elif isinstance(operand, Mem) and (operand.mask >= 0 or operand.broadcast):
                return False
    for slot, operand in zip(form.slots, operands):
        if isinstance(operand, Mem) and operand.width and slot.memory and operand.width != slot.memory:
            return False
    return True


def _segment_override(op: Mem) -> int:
    """The prefix byte, or 0 if the segment is the default of the base register."""
    default = R.DS
    if op.base >= 0 and R.CLASSES[op.base] <= R.GPR64 and R.CODES[op.base] in (4, 5):
        default = R.SS
    return 0 if op.segment == default else _SEGMENT_PREFIX[R.CODES[op.segment]]


def _high_name(operands: list[Operand]) -> str:
    for operand in operands:
        if isinstance(operand, Reg) and R.CLASSES[operand.number] == R.GPR8H:
            return R.name_of(operand.number)
    return ""


def _exchange_nop(buf: bytearray, operands: list[Operand], mode: int) -> None:
    """xchg with the accumulator: 90+r; `xchg %eax,%eax` in 64-bit code is not a no-op and `xchg %rax,%rax` needs no REX."""
    first = operands[0]
    second = operands[1]
    assert isinstance(first, Reg) and isinstance(second, Reg)
    other = first.number if R.CODES[second.number] == 0 else second.number
    if other == R.EAX and mode == 64:
        buf += b"\x87\xc0"
        return
    if other == R.RAX:
        del buf[-1]
    buf.append(0x90 | R.CODES[other] & 7)
