"""Steps of the x86 encoder that need nothing but a form and its operands: immediates, VEX operand exchange, EVEX decorations."""

from pyisa.fixup import FIX_ABS, FIX_ABS_SIGNED, Fixup
from pyisa.operand import OP_IMM, OP_REG, Imm, Mem, Operand, Reg, Rounding
from pyisa.x86 import registers as R
from pyisa.x86.forms import M_VX, M_VY, M_VZ, Form


def split_rounding(operands: list[Operand]) -> tuple[list[Operand], int]:
    """The operands without `{rn-sae}`, and its mode or -1."""
    rounding = -1
    plain: list[Operand] = []
    for operand in operands:
        if isinstance(operand, Rounding):
            rounding = operand.mode
        else:
            plain.append(operand)
    return plain, rounding


def decorated(form: Form, operands: list[Operand], rounding: int) -> bool:
    """Whether an EVEX form takes the masks, broadcast and rounding that are written."""
    if rounding >= 0:
        if form.rounding == 0 or form.rounding == 1 and rounding < 4 or form.rounding == 2 and rounding == 4:
            return False
        if form.vex_l != 2 and not form.vex_lig or operands[form.rm].kind != OP_REG:
            return False
    if form.rm >= len(operands):
        return False
    if form.masks[form.rm] & (M_VX | M_VY | M_VZ):
        last = operands[-1]
        if isinstance(last, Reg) and last.mask < 0 or isinstance(last, Mem) and last.mask < 0:
            return False  # gathers and scatters need a mask
    for operand in operands:
        if isinstance(operand, Reg):
            if operand.mask >= 0 and form.masking == 0 or operand.zeroing and form.masking != 2:
                return False
        elif isinstance(operand, Mem):
            if operand.mask >= 0 and form.masking == 0 or operand.zeroing:
                return False
            if not operand.broadcast and "bconly" in form.row.effects:
                return False
            if operand.broadcast:
                whole = form.tuple_bytes
                if form.broadcast == 0 or operand.broadcast * form.broadcast != whole:
                    return False
    return True


def two_byte_swap(form: Form, operands: list[Operand]) -> int:
    """Whether exchanging reg and rm under the mirrored opcode makes a two-byte VEX possible. gas does that, but leaves commutative sources alone."""
    rm = operands[form.rm]
    if rm.kind != OP_REG or form.vex_map != 1 or form.vex_w:
        return 0
    assert isinstance(rm, Reg)
    if R.CODES[rm.number] < 8 or R.CLASSES[rm.number] < R.XMM:
        return 0
    reg = operands[form.reg]
    assert isinstance(reg, Reg)
    for word in form.row.effects:
        if word[:3] == "sw=" and R.CODES[reg.number] < 8:
            return 1
    return 0


def emit_immediates(buf: bytearray, form: Form, operands: list[Operand], fixups: list[Fixup]) -> str:
    """Appends the immediates; returns gas's warning if one was cut."""
    warning = ""
    immediates = form.immediates
    for at in range(0, len(immediates), 2):
        operand = operands[immediates[at]]
        size = immediates[at + 1]
        assert operand.kind == OP_IMM and isinstance(operand, Imm)
        if operand.expr is not None:
            fixups.append(Fixup(len(buf), size, FIX_ABS_SIGNED if size == 4 and form.imm_signed else FIX_ABS, operand.expr))
            buf += bytes(size)
            continue
        value = operand.value
        if size < 4 and 0x80000000 <= value <= 0xFFFFFFFF:
            # gas reads a 32-bit pattern as a signed number before it looks at the width
            value -= 1 << 32
        if size == 1 and form.width == 2 and 0x8000 <= value <= 0xFFFF and form.slots[immediates[at]].text == "imm8s":
            value -= 1 << 16  # a sign of 16 bits, in a field that is extended to them
        mask = (1 << size * 8) - 1
        cut = value >> size * 8
        if cut != 0 and cut != -1:
            warning = f"0x{value & 0xFFFFFFFFFFFFFFFF:x} shortened to 0x{value & mask:x}"
        buf += (value & mask).to_bytes(size, "little")
    return warning
