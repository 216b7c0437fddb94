"""Fragments: the pieces a subsection is made of while sizes are still open (gas internals: Frags).

Data holds finished bytes and their fixups; every other kind is one statement whose size layout.py finds. A closed hierarchy, tested
by the int `kind`. `address` is relative to the section's start and is valid after layout; `size` likewise (for Data: len(data)).
Branch and Leb and the two Advances only grow; Align, Fill and Org are computed anew each round (CONTRACTS.md 5).
"""

from typing import Final, final

from pyelf.leb128 import sleb128, uleb128

from pyas.expr import Expr

F_DATA: Final = 0
F_BRANCH: Final = 1
F_ALIGN: Final = 2
F_FILL: Final = 3
F_ORG: Final = 4
F_LEB: Final = 5
F_CFA: Final = 6
F_LINE: Final = 7


@final
class Fix:
    """A field to be patched: `offset` in its fragment, `size` bytes, `kind` one of pyisa's FIX_*; `expr` an Expr whose symbols are bound.

    `bias`: for pc-relative fields the distance from the field to the place the processor counts from (end of the instruction).
    `rel_type` is a relocation number forced by `.reloc`, else -1. `flags` are the encoder's remarks (GOTPCRELX candidates).
    """

    def __init__(self, offset: int, size: int, kind: int, expr: Expr, bias: int, file: str, line: int) -> None:
        self.offset = offset
        self.size = size
        self.kind = kind
        self.expr = expr
        self.bias = bias
        self.file = file
        self.line = line
        self.rel_type = -1
        self.flags = 0
        self.lead = 0  # distance of the field from the start of its instruction (_GLOBAL_OFFSET_TABLE_ counts from there)


class Fragment:
    kind: int

    def __init__(self, kind: int) -> None:
        self.kind = kind
        self.address = 0
        self.size = 0
        self.seq = 0  # position in its subsection
        self.sub: int = 0  # subsection's identity (Subsection.uid)
        self.region = 0  # number of Align, Fill and Org fragments before: layout's guess of what moves together
        self.round = 0  # last layout round that placed this fragment


@final
class Data(Fragment):
    def __init__(self) -> None:
        super().__init__(F_DATA)
        self.data = bytearray()
        self.fixes: list[Fix] = []


@final
class Branch(Fragment):
    """jmp or jcc to a symbol: `short` opcode bytes + 1 byte, or `near` opcode bytes + `width` bytes; grows once. width 0: cannot grow."""

    def __init__(self, short: bytes, near: bytes, width: int, target: Expr, file: str, line: int) -> None:
        super().__init__(F_BRANCH)
        self.short = short
        self.near = near
        self.width = width
        self.target = target
        self.file = file
        self.line = line
        self.grown = False
        self.fix_kind = 0  # of pyisa's: FIX_BRANCH, or FIX_PCREL where a PLT is out of question
        self.size = len(short) + 1
        # set by layout: the place aimed at when it is one of the same section, else None
        self.goal: Fragment | None = None
        self.goal_offset = 0


@final
class Align(Fragment):
    """`fill` is the pattern of `fill_size` bytes, or fill_size 0: nops."""

    def __init__(self, power: int, fill: int, fill_size: int, limit: int) -> None:
        super().__init__(F_ALIGN)
        self.power = power
        self.fill = fill
        self.fill_size = fill_size
        self.limit = limit
        self.file = ""
        self.line = 0


@final
class Fill(Fragment):
    """`.skip count, value` and `.fill count, size, value`: count is a final value. `count_known` >= 0 when it was a number already."""

    def __init__(self, count: Expr, unit: int, value: int, file: str, line: int) -> None:
        super().__init__(F_FILL)
        self.count = count
        self.unit = unit
        self.value = value
        self.file = file
        self.line = line
        self.count_known = -1


@final
class Org(Fragment):
    """`.org target, fill`: target is a number or a symbol of the same section plus a number."""

    def __init__(self, target: Expr, fill: int, file: str, line: int) -> None:
        super().__init__(F_ORG)
        self.target = target
        self.fill = fill
        self.file = file
        self.line = line


@final
class Leb(Fragment):
    def __init__(self, value: Expr, signed: bool, file: str, line: int) -> None:
        super().__init__(F_LEB)
        self.value = value
        self.signed = signed
        self.file = file
        self.line = line
        self.size = 1


@final
class CfaAdvance(Fragment):
    """DW_CFA_advance_loc* of `delta` bytes (0 when nothing moves)."""

    def __init__(self, delta: Expr, file: str, line: int) -> None:
        super().__init__(F_CFA)
        self.delta = delta
        self.file = file
        self.line = line


@final
class LineAdvance(Fragment):
    """One row of the line program: advance the line by `line_delta`, the address by `delta`, and append a row (DWARF 5, 6.2.5.1)."""

    def __init__(self, line_delta: int, delta: Expr, file: str, line: int) -> None:
        super().__init__(F_LINE)
        self.line_delta = line_delta
        self.delta = delta
        self.file = file
        self.line = line


def leb_bytes(value: int, signed: bool) -> bytes:
    """An unsigned negative number is its 64-bit pattern, as gas has it."""
    if signed:
        return sleb128(value)
    return uleb128(value & (1 << 64) - 1 if value < 0 else value)
