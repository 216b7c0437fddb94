"""x86 decoder: bytes -> instruction, in 16-, 32- and 64-bit code, from the same rows the encoder uses.

Rows are indexed by (encoding space, opcode map, opcode byte) from their text alone; forms are made when an opcode is first met, and the form picked
for a combination of prefixes, modrm and vector bits is cached. Among several rows that match, the one with most fixed bits wins.
"""

from typing import Final, final

from pyisa.operand import Imm, Mem, Operand, Reg, Rounding
from pyisa.row import Row
from pyisa.x86 import registers as R
from pyisa.x86.forms import (
    F_IMM,
    F_IMPLICIT,
    F_IS4,
    F_MOFFS,
    F_OPCODE,
    F_REG,
    F_REL,
    F_RM,
    F_STRING,
    F_VVVV,
    FILE_COUNT,
    M_BND,
    M_CR,
    M_DR,
    M_ES,
    M_I1,
    M_IMEM,
    M_IR16,
    M_IR32,
    M_IR64,
    M_K,
    M_MEM,
    M_MM,
    M_R8,
    M_R16,
    M_R32,
    M_R64,
    M_SEG,
    M_ST,
    M_ST0,
    M_TR,
    M_VX,
    M_VY,
    M_VZ,
    M_X,
    M_X0,
    M_Y,
    M_Z,
    SETS,
    VEX_EVEX,
    VEX_NONE,
    VEX_VEX,
    VEX_XOP,
    Form,
    Slot,
    row_file,
    row_forms,
)

_SPECIAL: Final = ("p66", "pf2", "pf3", "W", "o16", "o32", "mo", "jb", "jz", "is4", "is4l")
_MAPS: Final = {"0F": 1, "0F38": 2, "0F3A": 3, "08": 8, "09": 9, "0A": 10, "M5": 5, "M6": 6}
_ANY_GENERAL: Final = M_R8 | M_R16 | M_R32 | M_R64 | M_IR16 | M_IR32 | M_IR64
_ANY_MEMORY: Final = M_MEM | M_IMEM | M_VX | M_VY | M_VZ
_ANY_REGISTER: Final = _ANY_GENERAL | M_X | M_Y | M_Z | M_MM | M_K | M_BND | M_SEG | M_CR | M_DR | M_TR | M_ST
_PREFIX_BYTES: Final = frozenset([0x66, 0x67, 0xF2, 0xF3, 0xF0, 0x26, 0x2E, 0x36, 0x3E, 0x64, 0x65])
_SEGMENTS: Final = {0x26: R.ES, 0x2E: R.CS, 0x36: R.SS, 0x3E: R.DS, 0x64: R.FS, 0x65: R.GS}
_BASE16: Final = [R.BX, R.BX, R.BP, R.BP, R.SI, R.DI, R.BP, R.BX]
_INDEX16: Final = [R.SI, R.DI, R.SI, R.DI, -1, -1, -1, -1]


@final
class Decoded:
    """One instruction. `row` None: no such instruction (length 1). Operands in AT&T order; a branch target is a bare Imm whose value is the
    displacement from the end of the instruction. `prefixes`: prefix bytes in order as found, without REX."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.form: Form | None = None
        self.index = 0
        self.operands: list[Operand] = []
        self.prefixes: list[int] = []
        self.rex = 0
        self.width = 0
        self.used_66 = False
        self.used_rep = False
        self.used_segment = False
        self.used_67 = False
        self.disp_bytes = 0
        self.forced_sib = False  # a SIB byte with neither index nor a base that needs one


@final
class _Candidate:
    """A row that an opcode may mean; `index` of its named set."""

    def __init__(self, row: Row, index: int, mode: int) -> None:
        self.row = row
        self.index = index
        self.forms = row_forms(row, "", index, mode, False)


@final
class _State:
    """What is known of the instruction under the cursor."""

    def __init__(self, data: bytes, start: int) -> None:
        self.data = data
        self.start = start
        self.pos = start
        self.rex = 0
        self.has66 = False
        self.has67 = False
        self.rep = 0
        self.segment = -1
        self.space = VEX_NONE
        self.map = 0
        self.opcode = 0
        self.pp = 0
        self.length = 0
        self.w = 0
        self.vvvv = 0
        self.r4 = 0  # EVEX R'
        self.x4 = 0
        self.aaa = 0
        self.zeroing = False
        self.b = False
        self.modrm = -1
        self.v4 = 0

    def byte(self) -> int:
        """The next byte, -1 past the end."""
        if self.pos >= len(self.data):
            return -1
        value = self.data[self.pos]
        self.pos += 1
        return value


@final
class Decoder:
    """Decodes code of one size. Keep it: it caches."""

    def __init__(self, mode: int) -> None:
        self.mode = mode
        self._rows: dict[int, list[tuple[Row, int]]] | None = None
        self._candidates: dict[int, list[_Candidate]] = {}
        self._picked: dict[int, Form | None] = {}

    def decode(self, data: bytes, offset: int) -> Decoded:
        state = _State(data, offset)
        prefixes: list[int] = []
        bad = Decoded(1)
        while True:
            at = state.pos
            byte = state.byte()
            if byte < 0 or at - offset > 14:
                return bad
            if byte in _PREFIX_BYTES:
                prefixes.append(byte)
                self._prefix(state, byte)
            elif byte & 0xF0 == 0x40 and self.mode == 64:
                state.rex = byte
                following = data[state.pos] if state.pos < len(data) else 0
                if following in _PREFIX_BYTES or following & 0xF0 == 0x40:
                    void = Decoded(state.pos - offset)  # a REX that another prefix follows stands alone
                    void.prefixes = prefixes + [byte]
                    return void
            else:
                break
        if not self._opcode(state, byte):
            return self._only_prefix(prefixes) if prefixes else bad
        form = self._pick(state)
        if form is None:
            return self._only_prefix(prefixes) if prefixes and state.space == VEX_NONE and self._void(state, data) else bad
        decoded = Decoded(0)
        decoded.form = form
        decoded.prefixes = prefixes
        decoded.rex = state.rex
        decoded.width = form.width
        if not self._operands(state, form, decoded):
            return bad
        decoded.length = state.pos - offset
        return decoded

    def _void(self, state: _State, data: bytes) -> bool:
        return False

    def _only_prefix(self, prefixes: list[int]) -> Decoded:
        decoded = Decoded(1)
        decoded.prefixes = prefixes[:1]
        return decoded

    def _prefix(self, state: _State, byte: int) -> None:
        if byte == 0x66:
            state.has66 = True
        elif byte == 0x67:
            state.has67 = True
        elif byte == 0xF2 or byte == 0xF3:
            state.rep = byte
        elif byte != 0xF0:
            state.segment = _SEGMENTS[byte]

    def _opcode(self, state: _State, byte: int) -> bool:
        """Reads the opcode (or VEX, EVEX, XOP prefix and opcode) that starts with `byte`."""
        data = state.data
        following = data[state.pos] if state.pos < len(data) else -1
        if byte in (0xC4, 0xC5, 0x62) and (self.mode == 64 or following >= 0xC0) and following >= 0:
            return self._vector_prefix(state, byte)
        if byte == 0x8F and following & 0x1F in (8, 9, 10) and following >= 0:
            return self._vector_prefix(state, byte)
        if byte == 0x0F:
            state.map = 1
            byte = state.byte()
            if byte == 0x38 or byte == 0x3A:
                state.map = 2 if byte == 0x38 else 3
                byte = state.byte()
        state.opcode = byte
        if state.pos < len(data):
            state.modrm = data[state.pos]
        state.w = state.rex >> 3 & 1
        return byte >= 0

    def _vector_prefix(self, state: _State, byte: int) -> bool:
        data = state.data
        need = 2 if byte == 0xC5 else 4 if byte == 0x62 else 3
        if state.pos + need > len(data) or state.rex or state.has66 or state.rep:
            return False
        first = data[state.pos]
        if byte == 0xC5:
            state.rex = (~first >> 5) & 4
            state.map = 1
            last = first
        else:
            state.rex = (~first >> 5) & 7
            last = data[state.pos + 1]
            state.w = last >> 7
            state.map = first & (0x1F if byte != 0x62 else 7)
        state.vvvv = (~last >> 3) & 15
        state.length = last >> 2 & 1
        state.pp = last & 3
        state.space = VEX_XOP if byte == 0x8F else VEX_VEX
        if byte == 0x62:
            state.space = VEX_EVEX
            third = data[state.pos + 2]
            state.r4 = 0 if first & 0x10 else 16
            state.x4 = state.rex & 2
            state.v4 = 0 if third & 8 else 16
            state.aaa = third & 7
            state.zeroing = third & 0x80 != 0
            state.b = third & 0x10 != 0
            state.length = third >> 5 & 3
            if not last & 4:
                return False
        if self.mode != 64:
            state.rex = 0
            state.vvvv &= 7
        state.pos += need - 1
        state.opcode = data[state.pos]
        state.pos += 1
        if state.pos < len(data):
            state.modrm = data[state.pos]
        return True

    # --- rows by opcode
    def _index(self) -> dict[int, list[tuple[Row, int]]]:
        found = self._rows
        if found is not None:
            return found
        table: dict[int, list[tuple[Row, int]]] = {}
        for number in range(FILE_COUNT):
            file = row_file(number)
            for at in range(file.count()):
                row = file.row(at)
                if "alias" in row.effects or "intel" in row.effects:
                    continue
                for key, index in row_keys(row):
                    entry = table.get(key)
                    if entry is None:
                        table[key] = [(row, index)]
                    else:
                        entry.append((row, index))
        self._rows = table
        return table

    def _pick(self, state: _State) -> Form | None:
        key = (state.space << 12) | state.map << 8 | state.opcode
        modrm = state.modrm if state.modrm >= 0 else 0
        fine = key << 40 | modrm << 32 | state.pp << 28 | state.length << 24 | state.w << 20 | (state.rep & 3) << 16
        fine |= (1 if state.has66 else 0) << 12 | (1 if state.b else 0) << 11 | (1 if state.rex & 1 else 0) << 10
        if fine in self._picked:
            return self._picked[fine]
        candidates = self._candidates.get(key)
        if candidates is None:
            candidates = [_Candidate(row, index, self.mode) for row, index in self._index().get(key, [])]
            self._candidates[key] = candidates
        best: Form | None = None
        best_score = -1
        volatile = False
        for candidate in candidates:
            for form in candidate.forms:
                if form.fixed_imm >= 0:
                    volatile = True
                score = self._score(state, form)
                if score > best_score:
                    best = form
                    best_score = score
        if not volatile:
            self._picked[fine] = best
        return best

    def _score(self, state: _State, form: Form) -> int:
        """How many things the form fixes, or -1 if it does not match."""
        score = 0
        extra = len(form.opcode) - (0 if state.space != VEX_NONE else (0, 1, 2, 2)[state.map]) - 1
        modrm = state.modrm
        primary = form.opcode[len(form.opcode) - extra - 1]
        if (state.opcode & 0xF8 if form.opreg >= 0 and extra <= 0 else state.opcode) != primary:
            return -1
        if extra > 0:
            for step in range(extra):
                at = state.pos + step
                if at >= len(state.data):
                    return -1
                want = form.opcode[len(form.opcode) - extra + step]
                have = state.data[at]
                if form.opreg >= 0 and step == extra - 1:
                    have &= 0xF8
                    score -= 1
                if have != want:
                    return -1
            score += 20
        if form.modrm >= 0 and extra <= 0:
            if modrm < 0:
                return -1
            if form.modrm < 8 and not form.row.has("anyreg"):
                if modrm >> 3 & 7 != form.modrm:
                    return -1
                score += 3
            rm = form.slots[form.rm].mask if form.rm >= 0 else _ANY_REGISTER | _ANY_MEMORY
            if modrm >= 0xC0:
                if not rm & _ANY_REGISTER:
                    return -1
            elif not rm & _ANY_MEMORY:
                return -1
            if form.reg >= 0 and form.slots[form.reg].mask & M_SEG and modrm >> 3 & 7 > 5:
                return -1
        if form.fixed_imm >= 0:
            at = self._imm_at(state, form)
            if at < 0 or state.data[at] != form.fixed_imm:
                return -1
            score += 10
        if state.space != VEX_NONE:
            return self._score_vector(state, form, score)
        return self._score_prefixes(state, form, score)

    def _imm_at(self, state: _State, form: Form) -> int:
        """Where the byte after modrm, sib and displacement is."""
        probe = _State(state.data, state.start)
        probe.pos = state.pos
        probe.has67 = state.has67
        probe.rex = state.rex
        if form.modrm >= 0 and not self._modrm_length(probe):
            return -1
        return probe.pos if probe.pos < len(state.data) else -1

    def _modrm_length(self, probe: _State) -> bool:
        if probe.byte() < 0:
            return False
        modrm = probe.data[probe.pos - 1]
        if modrm < 0xC0:
            decoded = Decoded(0)
            probe.modrm = modrm
            return self._memory(probe, modrm, decoded, 1) is not None
        return True

    def _score_vector(self, state: _State, form: Form, score: int) -> int:
        if form.vex_pp != state.pp or form.vex != state.space:
            return -1
        if not form.vex_wig and form.vex_w != state.w and not (self.mode != 64 and form.width):
            return -1
        if state.space == VEX_EVEX and state.b and state.modrm >= 0xC0:
            if not form.rounding or form.vex_l != 2 and not form.vex_lig:
                return -1
        elif form.vex_l != state.length and not form.vex_lig:
            return -1
        if form.row.has("bconly"):
            if not state.b:
                return -1
            score += 1
        return score

    def _score_prefixes(self, state: _State, form: Form, score: int) -> int:
        row66 = "p66" in form.row.encoding
        if form.rep:
            if form.rep != state.rep:
                return -1
            score += 30
        elif row66:
            if not state.has66 or state.rep:
                return -1
            score += 30
        width = form.width
        if state.w and width == 2 and form.row.has("d64"):
            return -1
        if width > 1 and not form.row.has("noosize"):
            if form.rexw:
                if not state.w:
                    return -1
                score += 1
            elif state.w and self._has_wide(form):
                return -1
            if not row66 and not (state.w and (form.rexw or form.row.has("d64"))) and not form.row.has("no66"):
                if form.p66 != state.has66:
                    return -1
        elif form.row.has("noosize") and width > 1:
            if width == 8 and not state.w:
                return -1
            if width == (8 if state.w else 2 if self.mode == 16 else 4):
                score += 1
        elif form.rexw:
            if not state.w:
                return -1
            score += 4
        elif not row66 and form.p66 != state.has66 and ("o16" in form.row.encoding or "o32" in form.row.encoding):
            return -1
        if form.address and form.address != self._address_bytes(state):
            return -1
        if state.map == 0 and state.opcode == 0x90 and form.slots and not state.rex & 1 and not state.has66:
            return -1
        return score * 8 + len(form.slots)

    def _has_wide(self, form: Form) -> bool:
        return "q" in form.row.letters() and self.mode == 64 and not form.row.has("d64") and not form.row.has("noW")

    # --- operands
    def _operands(self, state: _State, form: Form, decoded: Decoded) -> bool:
        data = state.data
        extra = len(form.opcode) - (0 if state.space != VEX_NONE else (0, 1, 2, 2)[state.map]) - 1
        opreg = (data[state.pos + extra - 1] if extra > 0 else state.opcode) & 7
        if state.space != VEX_NONE:
            extra = 0
        state.pos += max(extra, 0)
        modrm = 0
        memory: Mem | None = None
        if form.modrm >= 0:
            modrm = state.byte()
            if modrm < 0:
                return False
            if modrm < 0xC0:
                scale = 1
                if state.space == VEX_EVEX:
                    scale = form.broadcast if state.b and form.broadcast else form.tuple_bytes or 1
                memory = self._memory(state, modrm, decoded, scale)
                if memory is None:
                    return False
                self._vector_index(state, form, memory)
        operands: list[Operand] = []
        taken: dict[int, Operand] = {}
        at = 0
        while at < len(form.immediates):
            value = self._immediate(state, form, form.immediates[at], form.immediates[at + 1])
            if value is None:
                return False
            taken[form.immediates[at]] = value
            at += 2
        is4 = -1
        if form.is4 >= 0:
            is4 = state.byte()
            if is4 < 0:
                return False
        for position, slot in enumerate(form.slots):
            field = slot.field
            if field == F_REG:
                operands.append(Reg(self._register(slot, (modrm >> 3 & 7) | (state.rex & 4) << 1 | state.r4, state)))
            elif field == F_RM:
                if memory is not None:
                    memory.indirect = slot.mask & M_IMEM != 0
                    operands.append(memory)
                else:
                    number = (modrm & 7) | (state.rex & 1) << 3 | (state.x4 << 3 if state.space == VEX_EVEX else 0)
                    operands.append(Reg(self._register(slot, number, state), slot.mask & M_IMEM != 0))
            elif field == F_VVVV:
                operands.append(Reg(self._register(slot, state.vvvv | state.v4, state)))
            elif field == F_OPCODE:
                operands.append(Reg(self._register(slot, opreg | (state.rex & 1) << 3, state)))
            elif field == F_IMM:
                operands.append(taken[position])
            elif field == F_IS4:
                operands.append(Reg(self._register(slot, is4 >> 4 if self.mode == 64 else is4 >> 4 & 7, state)))
            else:
                operand = self._other(state, form, slot)
                if operand is None:
                    return False
                operands.append(operand)
        if form.fixed_imm >= 0:
            state.pos += 1
        if state.space == VEX_EVEX:
            self._decorate(state, form, operands)
        decoded.operands = operands
        if state.segment >= 0:
            for operand in operands:
                if isinstance(operand, Mem):
                    decoded.used_segment = True
        return True

    def _decorate(self, state: _State, form: Form, operands: list[Operand]) -> None:
        last = operands[-1]
        if state.aaa:
            if isinstance(last, Reg):
                last.mask = R.K0 + state.aaa
                last.zeroing = state.zeroing
            elif isinstance(last, Mem):
                last.mask = R.K0 + state.aaa
                last.zeroing = state.zeroing
        if state.b:
            for operand in operands:
                if isinstance(operand, Mem) and form.broadcast:
                    operand.broadcast = (16 << form.vex_l) // form.broadcast
                    if form.tuple_bytes and form.tuple_bytes < 16 << form.vex_l:
                        operand.broadcast = form.tuple_bytes // form.broadcast
                    return
            if form.rounding:
                mode = 4 if form.rounding == 1 else state.length
                operands.insert(1 if form.immediates else 0, Rounding(mode))

    def _vector_index(self, state: _State, form: Form, memory: Mem) -> None:
        mask = form.slots[form.rm].mask if form.rm >= 0 else 0
        if mask & (M_VX | M_VY | M_VZ):
            base = R.XMM_BASE if mask & M_VX else R.YMM_BASE if mask & M_VY else R.ZMM_BASE
            sib = state.data[state.pos - 1 - self._disp_size(state, memory)]
            memory.index = base + ((sib >> 3 & 7) | (state.rex & 2) << 2 | state.v4)
            memory.scale = 1 << (sib >> 6)

    def _disp_size(self, state: _State, memory: Mem) -> int:
        return memory.width

    def _register(self, slot: Slot, code: int, state: _State) -> int:
        mask = slot.mask
        if mask & _ANY_GENERAL:
            code &= 15
            if mask & M_R8:
                return R.GPR8H_BASE + code if 4 <= code < 8 and not state.rex and state.space == VEX_NONE else R.GPR8_BASE + code
            if mask & M_R16:
                return R.GPR16_BASE + code
            return R.GPR32_BASE + code if mask & M_R32 else R.GPR64_BASE + code
        if mask & (M_X | M_X0):
            return R.XMM_BASE + code
        if mask & M_Y:
            return R.YMM_BASE + code
        if mask & M_Z:
            return R.ZMM_BASE + code
        if mask & M_MM:
            return R.MM_BASE + (code & 7)
        if mask & (M_ST | M_ST0):
            return R.ST_BASE + (code & 7)
        if mask & M_K:
            return R.K_BASE + (code & 7)
        if mask & M_SEG:
            return R.SEG_BASE + (code & 7)
        if mask & M_CR:
            return R.CR_BASE + (code & 15)
        if mask & M_DR:
            return R.DR_BASE + (code & 15)
        return R.BND_BASE + (code & 3) if mask & M_BND else R.TR_BASE + (code & 7)

    def _immediate(self, state: _State, form: Form, position: int, size: int) -> Imm | None:
        if state.pos + size > len(state.data):
            return None
        raw = int.from_bytes(state.data[state.pos : state.pos + size], "little")
        state.pos += size
        text = form.slots[position].text
        width = form.width
        if text == "imm8s" or text == "imm" and size < width:
            raw = (raw ^ 1 << size * 8 - 1) - (1 << size * 8 - 1)
            raw &= (1 << width * 8) - 1 if width else 0xFF
        return Imm(raw)

    def _other(self, state: _State, form: Form, slot: Slot) -> Operand | None:
        field = slot.field
        if field == F_REL:
            size = form.rel_bytes
            if size > 1 and self.mode != 64 and state.has66 and not form.p66:
                size = 6 - size
            if state.pos + size > len(state.data):
                return None
            raw = int.from_bytes(state.data[state.pos : state.pos + size], "little", signed=True)
            state.pos += size
            return Imm(raw, None, True)
        if field == F_MOFFS:
            size = self._address_bytes(state)
            if state.pos + size > len(state.data):
                return None
            raw = int.from_bytes(state.data[state.pos : state.pos + size], "little")
            state.pos += size
            memory = Mem(disp=raw, segment=state.segment)
            return memory
        if field == F_STRING:
            size = self._address_bytes(state)
            unit = 6 if slot.text == "si" else 7 if slot.text == "di" else 3
            segment = R.ES if slot.text == "di" else state.segment if state.segment >= 0 else R.DS
            return Mem(base=R.sized(unit, size), segment=segment)
        assert field == F_IMPLICIT, "slot " + slot.text
        return self._implicit(state, slot)

    def _implicit(self, state: _State, slot: Slot) -> Operand:
        mask = slot.mask
        if mask & M_I1:
            return Imm(1)
        if slot.text == "a":
            low = {1 << 4: R.AL, 1 << 5: R.AX, 1 << 6: R.EAX, 1 << 7: R.RAX}
            return Reg(low[mask])
        fixed = {"cl": R.CL, "dx": R.DX, "al": R.AL, "ax": R.AX, "eax": R.EAX, "rax": R.RAX, "edx": R.EDX, "st": R.ST0, "x0": R.XMM0,
                 "nea": R.EAX, "necx": R.ECX, "nedx": R.EDX, "nebx": R.EBX}
        found = fixed.get(slot.text, -1)
        if slot.text == "na":
            found = R.sized(0, self._address_bytes(state))
        if found >= 0:
            return Reg(found)
        for code in range(6):
            if mask & M_ES << code:
                return Reg(R.SEG_BASE + code)
        return Reg(R.EAX)

    def _address_bytes(self, state: _State) -> int:
        if self.mode == 64:
            return 4 if state.has67 else 8
        if self.mode == 32:
            return 2 if state.has67 else 4
        return 4 if state.has67 else 2

    def _memory(self, state: _State, modrm: int, decoded: Decoded, scale: int) -> Mem | None:
        """The memory operand after modrm; Mem.width holds the bytes of displacement."""
        size = self._address_bytes(state)
        mod = modrm >> 6
        rm = modrm & 7
        memory = Mem(segment=state.segment)
        if size == 2:
            disp_bytes = (0, 1, 2)[mod]
            if mod == 0 and rm == 6:
                disp_bytes = 2
            else:
                memory.base = _BASE16[rm]
                memory.index = _INDEX16[rm]
        else:
            disp_bytes = (0, 1, 4)[mod]
            general = R.GPR64_BASE if size == 8 else R.GPR32_BASE
            if rm == 4:
                sib = state.byte()
                if sib < 0:
                    return None
                memory.has_sib = True
                base = sib & 7
                index = (sib >> 3 & 7) | (state.rex & 2) << 2
                memory.scale = 1 << (sib >> 6)
                if index != 4:
                    memory.index = general + index
                if base == 5 and mod == 0:
                    disp_bytes = 4
                    if index == 4 and (self.mode != 64 or memory.scale != 1):
                        memory.index = R.RIZ if size == 8 else R.EIZ
                else:
                    memory.base = general + (base | (state.rex & 1) << 3)
                    if index == 4 and (base != 4 or memory.scale != 1):
                        memory.index = R.RIZ if size == 8 else R.EIZ
            elif rm == 5 and mod == 0:
                disp_bytes = 4
                if self.mode == 64:
                    memory.base = R.RIP if size == 8 else R.EIP
            else:
                memory.base = general + (rm | (state.rex & 1) << 3)
        if state.pos + disp_bytes > len(state.data):
            return None
        if disp_bytes:
            memory.disp = int.from_bytes(state.data[state.pos : state.pos + disp_bytes], "little", signed=True)
            if disp_bytes == 1:
                memory.disp *= scale
            state.pos += disp_bytes
        memory.width = disp_bytes
        return memory


def row_keys(row: Row) -> list[tuple[int, int]]:
    """(space, map, opcode) keys of a row, each with the index in its named set."""
    space = VEX_NONE
    opcode_map = 0
    tokens: list[str] = []
    for token in row.encoding:
        first = token[0]
        if first == "V" or first == "X" or first == "E":
            space = VEX_VEX if first == "V" else VEX_XOP if first == "X" else VEX_EVEX
            for part in token.split(".")[1:]:
                if part in _MAPS:
                    opcode_map = _MAPS[part]
        elif first == "/" or first == "=" or token in _SPECIAL or first == "i":
            continue
        else:
            tokens.append(token)
    if space == VEX_NONE:
        if tokens[0] == "9b" and len(tokens) > 1:
            return []
        if tokens[0] == "0f" and len(tokens) > 1:
            opcode_map = 1
            tokens = tokens[1:]
            if tokens[0] in ("38", "3a") and len(tokens) > 1:
                opcode_map = 2 if tokens[0] == "38" else 3
                tokens = tokens[1:]
    high = space << 12 | opcode_map << 8
    return [(high | byte, index) for byte, index in _opcode_bytes(row, tokens[0])]


def _opcode_bytes(row: Row, token: str) -> list[tuple[int, int]]:
    value = int(token[:2], 16)
    parts = token[3:].split("+") if len(token) > 2 else []
    indexes = [0]
    scaled = False
    name = _set_of(row)
    if name:
        indexes = []
        for _, number in SETS[name]:
            if number not in indexes:
                indexes.append(number)
    for part in parts:
        if part in SETS:
            scaled = True
    result: list[tuple[int, int]] = []
    for index in indexes:
        byte = value + ((index if name == "cc" else index * 8) if scaled else 0)
        result.append((byte, index))
        if "w" in parts:
            result.append((byte + 1, index))
        elif "r" in parts:
            for step in range(1, 8):
                result.append((byte + step, index))
    return result


def _set_of(row: Row) -> str:
    """The named set in a row's mnemonic, or ""."""
    pos = row.mnemonic.find("{")
    while pos >= 0:
        end = row.mnemonic.index("}", pos)
        name = row.mnemonic[pos + 1 : end]
        if name in SETS:
            return name
        pos = row.mnemonic.find("{", end)
    return ""
