"""What an x86 instruction does to its operands and to hidden state, read from the rows' access marks and effects words.

For the register allocator and the MIR verifier; looked up by mnemonic and operand shape, since access depends on the form (`movss` writes all
of its register from memory, merges from a register).
"""

from typing import Final, final

from pyisa.x86 import registers as R
from pyisa.x86.forms import (
    A_READ,
    A_WRITE,
    M_AL,
    M_AX,
    M_BXMEM,
    M_CL,
    M_DI,
    M_DX,
    M_EAX,
    M_EBX,
    M_ECX,
    M_EDX,
    M_I1,
    M_I4,
    M_I8,
    M_I8S,
    M_I16,
    M_I32,
    M_I32S,
    M_I64,
    M_IEXPR,
    M_IMEM,
    M_IR16,
    M_IR32,
    M_IR64,
    M_K,
    M_MEM,
    M_MM,
    M_MOFFS,
    M_MOFFS64,
    M_R8,
    M_R16,
    M_R32,
    M_R64,
    M_RAX,
    M_REL,
    M_SI,
    M_VX,
    M_VY,
    M_VZ,
    M_X,
    M_X0,
    M_Y,
    M_Z,
    Form,
    FormTable,
)

READ: Final = A_READ
WRITE: Final = A_WRITE

# effects
E_LOAD: Final = 1
E_STORE: Final = 2
E_CALL: Final = 4
E_BRANCH: Final = 8
E_TRAP: Final = 16
E_LOCK: Final = 32  # a lock prefix is allowed
E_SYSTEM: Final = 64  # effects beyond registers and memory: never moved, merged or deleted

_GENERAL: Final = M_R8 | M_R16 | M_R32 | M_R64 | M_AL | M_AX | M_EAX | M_RAX | M_CL | M_DX | M_ECX | M_EDX | M_EBX | M_IR16 | M_IR32 | M_IR64
_VECTOR: Final = M_X | M_X0 | M_Y | M_Z | M_MM | M_K
_IMMEDIATE: Final = M_I1 | M_I4 | M_I8 | M_I8S | M_I16 | M_I32 | M_I32S | M_I64 | M_IEXPR | M_REL
_MEMORY: Final = M_MEM | M_IMEM | M_MOFFS | M_MOFFS64 | M_SI | M_DI | M_BXMEM | M_VX | M_VY | M_VZ

_UNITS: Final = {
    "ax": 0, "cx": 1, "dx": 2, "bx": 3, "sp": 4, "bp": 5, "si": 6, "di": 7, "flags": R.UNIT_FLAGS, "x0": R.UNIT_XMM,
}


@final
class Roles:
    """`operands[i]`: READ, WRITE or both, for AT&T operand i (a memory operand's role is that of the memory; its registers are read).
    `uses`, `defs`: units (registers.UNIT_*) read or written besides the operands."""

    def __init__(self, operands: list[int], uses: list[int], defs: list[int], effects: int) -> None:
        self.operands = operands
        self.uses = uses
        self.defs = defs
        self.effects = effects


@final
class RoleTable:
    """Roles by mnemonic and shape, cached. Shape: one char per operand in AT&T order: r general register, x vector register (xmm ymm
    zmm mm k), i immediate or branch target, m memory, s segment/control/debug/x87 register. Prefix words of the mnemonic are skipped; `lock` has
    no role of its own, `rep` and its kin add %rcx."""

    def __init__(self, mode: int) -> None:
        self.mode = mode
        self._table = FormTable(mode, False)
        self._cache: dict[str, Roles | None] = {}

    def roles(self, mnemonic: str, shape: str) -> Roles | None:
        """None if the table has no such instruction."""
        key = mnemonic + "|" + shape
        if key in self._cache:
            return self._cache[key]
        found: Roles | None = None
        words = mnemonic.split(" ")
        for form in self._table.forms(words[-1]):
            if shape_fits(form, shape):
                found = form_roles(form, shape)
                break
        if found is not None and words[0] in ("rep", "repe", "repz", "repne", "repnz"):
            found.uses.append(1)
            found.defs.append(1)
        self._cache[key] = found
        return found


def shape_fits(form: Form, shape: str) -> bool:
    if len(form.slots) != len(shape):
        return False
    for slot, char in zip(form.slots, shape):
        mask = slot.mask
        if char == "r":
            fits = mask & _GENERAL
        elif char == "x":
            fits = mask & _VECTOR
        elif char == "i":
            fits = mask & _IMMEDIATE
        elif char == "m":
            fits = mask & _MEMORY
        else:
            fits = mask & ~(_GENERAL | _VECTOR | _IMMEDIATE | _MEMORY)
        if not fits:
            return False
    return True


def form_roles(form: Form, shape: str) -> Roles:
    operands = [slot.access for slot in form.slots]
    uses: list[int] = []
    defs: list[int] = []
    effects = 0
    addressed_only = False
    for word in form.row.effects:
        if word[:5] == "uses=":
            for name in word[5:].split(","):
                uses.append(_UNITS[name])
        elif word[:5] == "defs=":
            for name in word[5:].split(","):
                defs.append(_UNITS[name])
        elif word == "usesx0":
            uses.append(R.UNIT_XMM)
        elif word == "fp":
            for unit in range(R.UNIT_ST, R.UNIT_ST + 8):
                uses.append(unit)
                defs.append(unit)
            uses.append(R.UNIT_FPSTATUS)
            defs.append(R.UNIT_FPSTATUS)
        elif word == "noaccess":
            addressed_only = True
        else:
            effects |= _effect(word)
    if not addressed_only:
        for slot, char in zip(form.slots, shape):
            if char == "m":
                if slot.access & A_READ:
                    effects |= E_LOAD
                if slot.access & A_WRITE:
                    effects |= E_STORE
    return Roles(operands, uses, defs, effects)


def _effect(word: str) -> int:
    if word == "load":
        return E_LOAD
    if word == "store":
        return E_STORE
    if word == "call":
        return E_CALL
    if word == "branch":
        return E_BRANCH
    if word == "trap":
        return E_TRAP
    if word == "lock":
        return E_LOCK
    return E_SYSTEM if word == "system" else 0
