"""Operands of one instruction, as the assembler's parser, the compiler's emitter and the encoders share them.

A closed hierarchy for all machines. An expression that is not a plain number is kept as an opaque object (`expr`): the assembler's
Expr, which this package never looks into; the encoder only hands it back in a Fixup. `value` is meaningful when `expr` is None.
"""

from typing import Final, final

OP_REG: Final = 0
OP_IMM: Final = 1
OP_MEM: Final = 2
OP_LIST: Final = 3  # register list, shift, extension, names ...: machines other than x86
OP_ROUND: Final = 4  # x86 EVEX `{rn-sae}`, `{sae}`

NO_REG: Final = -1


class Operand:
    """Any operand; `kind` is one of OP_*, so that a test of one int replaces isinstance chains."""

    kind: int

    def __init__(self, kind: int) -> None:
        self.kind = kind


@final
class Reg(Operand):
    """A machine register by its number in the machine's registers table. `indirect`: x86 `call *%rax`.
    `mask`, `zeroing`: EVEX `{%k1}{z}`, the mask register's number."""

    def __init__(self, number: int, indirect: bool = False) -> None:
        super().__init__(OP_REG)
        self.number = number
        self.indirect = indirect
        self.mask = NO_REG
        self.zeroing = False


@final
class Imm(Operand):
    """An immediate: `value` if `expr` is None. Branch targets are Imm too (x86 writes them without `$`: `bare`); those keep an `expr`."""

    def __init__(self, value: int, expr: object | None = None, bare: bool = False) -> None:
        super().__init__(OP_IMM)
        self.value = value
        self.expr = expr
        self.bare = bare


@final
class Mem(Operand):
    """A memory operand: segment:disp(base, index, scale). `indirect`: x86 `jmp *8(%rax)`. `width`: Intel syntax `dword ptr`, in bytes, or 0."""

    def __init__(self, base: int = NO_REG, index: int = NO_REG, scale: int = 1, disp: int = 0, expr: object | None = None,
    segment: int = NO_REG) -> None:
        super().__init__(OP_MEM)
        self.base = base
        self.index = index
        self.scale = scale
        self.disp = disp
        self.expr = expr
        self.segment = segment
        self.indirect = False
        self.width = 0
        self.marker: object | None = None  # the expression of `foo@TLSCALL(%rax)`, which leaves no displacement
        self.scale_written = False  # AT&T `(%rax,%riz,1)`-like spellings: a scale was written out
        self.has_sib = False  # set by the decoder: the address had a SIB byte
        self.mask = NO_REG  # EVEX `{%k1}`
        self.zeroing = False
        self.broadcast = 0  # EVEX `{1to8}`: 8


@final
class Rounding(Operand):
    """EVEX static rounding: mode 0 rn, 1 rd, 2 ru, 3 rz, 4 only {sae}."""

    def __init__(self, mode: int) -> None:
        super().__init__(OP_ROUND)
        self.mode = mode
