"""Disassembly text in AT&T syntax, as GNU objdump 2.40 writes it: suffix only where no register tells the width, hexadecimal numbers.

Printing of assembler source (decimal numbers, expressions) is pyas.syntax's; here addresses are known and symbols are asked for.
"""

from typing import Final, final

from pyisa.operand import Imm, Mem, Operand, Reg, Rounding
from pyisa.row import expand
from pyisa.x86 import registers as R
from pyisa.x86.decode import Decoded, Decoder
from pyisa.x86.forms import F_IMPLICIT, F_OPCODE, F_REG, F_RM, F_STRING, F_VVVV, SETS, Form

_LETTER: Final = {1: "b", 2: "w", 4: "l", 8: "q"}
_SEGMENT_NAMES: Final = {0x26: "es", 0x2E: "cs", 0x36: "ss", 0x3E: "ds", 0x64: "fs", 0x65: "gs"}
_ROUNDING: Final = ["{rn-sae}", "{rd-sae}", "{ru-sae}", "{rz-sae}", "{sae}"]
_SILENT: Final = ("d64", "stack", "dflt")


class Symbolizer:
    """Names addresses for the printer; the default gives bare hexadecimal."""

    def target(self, address: int) -> str:
        """A branch target, as `401136 <main>` or `401136`."""
        return f"{address:x}"

    def comment(self, address: int) -> str:
        """What stands behind `#` for a %rip-relative operand."""
        return self.target(address)


@final
class AttPrinter:
    """Text of decoded instructions of one mode."""

    def __init__(self, mode: int) -> None:
        self.mode = mode
        self._names: dict[int, str] = {}

    def text(self, decoded: Decoded, address: int, symbols: Symbolizer) -> str:
        """`mnemonic operands`, `(bad)` if there is no such instruction."""
        form = decoded.form
        if form is None:
            if decoded.prefixes:
                return " ".join([_prefix_name(byte, self.mode, "") for byte in decoded.prefixes])
            return "(bad)"
        words = self._prefix_words(decoded, form)
        name = self.mnemonic(form, decoded)
        if form.row.has("branch") and form.row.has("uses=flags") and form.rel >= 0:
            if 0x2E in decoded.prefixes:
                name += ",pn"
            elif 0x3E in decoded.prefixes:
                name += ",pt"
        operands: list[str] = []
        comment = ""
        end = address + decoded.length
        for position, operand in enumerate(decoded.operands):
            if position < len(form.slots) and form.slots[position].text == "one":
                continue
            if isinstance(operand, Mem) and operand.base in (R.RIP, R.EIP):
                comment = "        # " + symbols.comment((end + operand.disp) & 0xFFFFFFFFFFFFFFFF)
            operands.append(self._operand(decoded, form, operand, position, end, symbols))
        head = "".join([word + " " for word in words])
        if not operands:
            return head + name
        return "%-6s %s%s" % (head + name, ",".join(operands), comment)

    # --- mnemonics
    def mnemonic(self, form: Form, decoded: Decoded) -> str:
        key = form.row.number << 12 | form.index << 4 | form.width
        base = base_name(form)
        if "{" not in form.row.mnemonic or not form.width:
            return base
        del key
        return base + (_LETTER[form.width] if self._wants_letter(form, decoded) else "")

    def _wants_letter(self, form: Form, decoded: Decoded) -> bool:
        row = form.row
        letters = row.letters()
        if not letters or letters == "b" and base_name(form).startswith("set"):
            return False
        if row.mnemonic.find("{=") >= 0:
            return False
        if row.mnemonic[:5] == "crc32":
            return isinstance(decoded.operands[0], Mem)
        if row.mnemonic[:5] in ("movzb", "movzw", "movsb", "movsw", "movsl"):
            return not (row.mnemonic.startswith("movs") and row.mnemonic[4] == "{")
        for word in _SILENT:
            if row.has(word):
                return self._odd_width(form, decoded)
        for slot, operand in zip(form.slots, decoded.operands):
            if isinstance(operand, Reg) and R.CLASSES[operand.number] <= R.GPR64 and slot.text not in ("dx", "cl", "rm8", "rm16"):
                if slot.field in (F_REG, F_RM, F_VVVV, F_OPCODE) or slot.field == F_IMPLICIT and slot.text == "a":
                    return False
        return True

    def _odd_width(self, form: Form, decoded: Decoded) -> bool:
        row = form.row
        if row.mnemonic[0] in "ls" and row.mnemonic[1:4] in ("gdt", "idt"):
            return self.mode != 64
        if row.mnemonic.startswith("sysret") or row.mnemonic.startswith("sysexit"):
            return True
        usual = 8 if self.mode == 64 and row.has("d64") else 2 if self.mode == 16 else 4
        if form.width == usual:
            return False
        return not (decoded.operands and isinstance(decoded.operands[0], Reg) and R.CLASSES[decoded.operands[0].number] <= R.GPR64)

    def _prefix_words(self, decoded: Decoded, form: Form) -> list[str]:
        words: list[str] = []
        wide = form.width == 8 and form.rexw
        sizes = decoded.prefixes.count(0x66)
        for byte in decoded.prefixes:
            if byte == 0x66:
                sizes -= 1
                if sizes:
                    words.append("data32" if self.mode == 16 else "data16")
                    continue
                if form.rel >= 0 and self.mode != 64 and form.rel_bytes > 1:
                    continue
                if form.p66 or "p66" in form.row.encoding or form.vex:
                    if not wide or "p66" in form.row.encoding:
                        continue
                words.append("data32" if self.mode == 16 else "data16")
            elif byte == 0x67:
                if (not _addresses(decoded) or form.moffs >= 0) and not form.address and "na" not in form.row.operands:
                    words.append("addr32" if self.mode != 32 else "addr16")
            elif byte == 0xF0:
                words.append("lock")
            elif byte in (0xF2, 0xF3):
                if form.rep != byte:
                    words.append(_rep_name(byte, form, 0xF0 in decoded.prefixes))
            elif byte & 0xF0 == 0x40:
                words.append(_rex_name(byte))
            else:
                word = self._segment_word(byte, decoded, form)
                if word:
                    words.append(word)
        if decoded.rex and not form.vex and _idle_rex(decoded, form):
            words.append(_rex_name(decoded.rex))
        return words

    def _segment_word(self, byte: int, decoded: Decoded, form: Form) -> str:
        if form.row.has("branch") and form.rel >= 0 and form.row.has("uses=flags") and byte in (0x2E, 0x3E):
            return ""
        if byte == 0x3E and (form.row.mnemonic.startswith("jmp") or form.row.mnemonic.startswith("call")) and form.rm >= 0:
            return "notrack"
        if decoded.used_segment and (self.mode != 64 or byte in (0x64, 0x65)):
            return ""
        return _SEGMENT_NAMES[byte]

    # --- operands
    def _operand(self, decoded: Decoded, form: Form, operand: Operand, position: int, end: int, symbols: Symbolizer) -> str:
        if isinstance(operand, Reg):
            return self._register(form, operand, position)
        if isinstance(operand, Imm):
            if operand.bare:
                size = 0xFFFFFFFFFFFFFFFF if self.mode == 64 else 0xFFFFFFFF if self.mode == 32 else 0xFFFF
                if self.mode != 64 and form.rel_bytes > 1 and 0x66 in decoded.prefixes:
                    size ^= 0xFFFF0000
                return symbols.target((end + operand.value) & size)
            return f"$0x{operand.value:x}"
        if isinstance(operand, Rounding):
            return _ROUNDING[operand.mode]
        assert isinstance(operand, Mem)
        return self._memory(form, operand, position)

    def _register(self, form: Form, operand: Reg, position: int) -> str:
        slot = form.slots[position] if position < len(form.slots) else form.slots[-1]
        name = R.NAMES[operand.number]
        if slot.text == "dx" and form.row.mnemonic[:2] in ("in", "ou"):
            return "(%dx)"
        if slot.text == "sti":
            name = "st(%d)" % R.CODES[operand.number]
        if slot.text == "dr" and self.mode:
            name = "db%d" % R.CODES[operand.number]
        text = ("*%" if operand.indirect else "%") + name
        if operand.mask >= 0:
            text += "{%" + R.NAMES[operand.mask] + "}"
            if operand.zeroing:
                text += "{z}"
        return text

    def _memory(self, form: Form, op: Mem, position: int) -> str:
        text = "*" if op.indirect else ""
        slot = form.slots[position] if position < len(form.slots) else form.slots[-1]
        string = slot.field == F_STRING
        if op.segment >= 0 and (string or self.mode != 64 or op.segment in (R.FS, R.GS)):
            text += "%" + R.NAMES[op.segment] + ":"
        addressed = op.base >= 0 or op.index >= 0
        if not addressed:
            if op.width == 2:
                text += f"-0x{-op.disp:x}" if op.disp < 0 else f"0x{op.disp:x}"
            else:
                text += "0x%x" % (op.disp & (0xFFFFFFFFFFFFFFFF if self.mode == 64 else 0xFFFFFFFF))
        elif op.width:
            text += "-0x%x" % -op.disp if op.disp < 0 else f"0x{op.disp:x}"
        if addressed:
            text += "("
            if op.base >= 0:
                text += "%" + R.NAMES[op.base]
            if op.index >= 0:
                text += ",%" + R.NAMES[op.index]
                if R.CLASSES[op.index] != R.GPR16:
                    text += "," + str(op.scale)
            text += ")"
        if op.broadcast:
            text += "{1to%d}" % op.broadcast
        if op.mask >= 0:
            text += "{%" + R.NAMES[op.mask] + "}"
            if op.zeroing:
                text += "{z}"
        return text


def base_name(form: Form) -> str:
    """The mnemonic without a width suffix."""
    patterns = [pattern.strip() for pattern in form.row.mnemonic.split(",")] if "{" not in form.row.mnemonic or "," in form.row.mnemonic else []
    pattern = form.row.mnemonic
    if patterns:
        pattern = patterns[0]
        if form.row.has("fp"):
            for other in patterns:
                if other == pattern + "s":
                    pattern = other
    if "{" not in pattern:
        return pattern
    for name, letter, index in expand(pattern, SETS):
        if letter == "" and index == form.index:
            return name
    return pattern


def _addresses(decoded: Decoded) -> bool:
    """Whether an operand shows the address size."""
    for operand in decoded.operands:
        if isinstance(operand, Mem) and (operand.base >= 0 or operand.index >= 0):
            return True
    return False


def _idle_rex(decoded: Decoded, form: Form) -> bool:
    """Whether a bit of the REX prefix, or the prefix itself, says nothing."""
    used = 8 if form.rexw or form.row.has("noW") or form.row.has("noosize") else 0
    byte_register = False
    for slot, operand in zip(form.slots, decoded.operands):
        if isinstance(operand, Reg):
            if slot.field == F_REG and R.CLASSES[operand.number] not in (R.SEG, R.MM):
                used |= 4
            elif slot.field == F_RM and R.CLASSES[operand.number] != R.MM or slot.field == F_OPCODE:
                used |= 1
            if operand.number < R.GPR8H_BASE and R.CODES[operand.number] >= 4 and slot.field in (F_REG, F_RM, F_OPCODE):
                byte_register = True
        elif isinstance(operand, Mem) and slot.field == F_RM:
            if operand.base not in (R.RIP, R.EIP):
                used |= 1
            if operand.has_sib:
                used |= 2
    idle = decoded.rex & 15 & ~used
    return idle != 0 or decoded.rex == 0x40 and not byte_register


def _rep_name(byte: int, form: Form, locked: bool) -> str:
    row = form.row
    if byte == 0xF2 and (row.has("branch") or row.has("call")):
        return "bnd"
    if byte == 0xF2:
        return "xacquire" if locked and row.has("lock") else "repnz"
    if row.mnemonic[:4] in ("cmps", "scas"):
        return "repz"
    if row.has("rep") and row.mnemonic[:4] in ("movs", "stos", "lods", "ins{", "outs"):
        return "rep"
    return "xrelease" if locked and row.has("lock") else "repz"


def _rex_name(byte: int) -> str:
    bits = "".join([letter for bit, letter in ((8, "W"), (4, "R"), (2, "X"), (1, "B")) if byte & bit])
    return "rex." + bits if bits else "rex"


def _prefix_name(byte: int, mode: int, default: str) -> str:
    if byte & 0xF0 == 0x40:
        return _rex_name(byte)
    if byte in _SEGMENT_NAMES:
        return _SEGMENT_NAMES[byte]
    names = {0x66: "data32" if mode == 16 else "data16", 0x67: "addr16" if mode == 32 else "addr32", 0xF0: "lock", 0xF2: "repnz", 0xF3: "repz"}
    return names.get(byte, default)


@final
class Disassembler:
    """Decoder and printer of one mode together."""

    def __init__(self, mode: int) -> None:
        self.decoder = Decoder(mode)
        self.printer = AttPrinter(mode)

    def line(self, data: bytes, offset: int, address: int, symbols: Symbolizer) -> tuple[int, str]:
        """Length and text of the instruction at data[offset], which lies at `address`."""
        decoded = self.decoder.decode(data, offset)
        return decoded.length, self.printer.text(decoded, address, symbols)
