"""The value of a script expression (GNU ld manual 3.10). A value is a number with a section it is relative to: None for a plain number,
`ABSOLUTE` for an address, an output section for an offset in it. `fold` returns the number and leaves the rest in `sect`, `valid` and
`from_dot`: no object per value. Functions are in functions.py, one row each.
"""

from typing import Final, final

from pyld.chunk import ABSOLUTE, OutputSection
from pyld.context import Link
from pyld.pieces import COMMON, DEFINED, UNDEFINED, LinkError, Symbol
from pyld.script.functions import call
from pyld.script.nodes import E_ASSERT, E_BINARY, E_CALL, E_COND, E_INT, E_NAME, E_UNARY, Expr, Region, Script, Section

MASK: Final = (1 << 64) - 1
COMPARISONS: Final = ("==", "!=", "<", ">", "<=", ">=", "&&", "||")

# Seg.phase: the states of DATA_SEGMENT_ALIGN .. DATA_SEGMENT_END
SEG_NONE: Final = 0
SEG_ALIGN_SEEN: Final = 1
SEG_RELRO_SEEN: Final = 2
SEG_END_SEEN: Final = 3
SEG_RELRO_ADJUST: Final = 4
SEG_ADJUST: Final = 5
SEG_DONE: Final = 6


@final
class DataSegment:
    """What DATA_SEGMENT_* expressions found: layout.py runs again with `phase` moved on to close the gap or end RELRO on a page."""

    def __init__(self) -> None:
        self.phase = SEG_NONE
        self.base = 0
        self.end = 0
        self.relro_start = 0
        self.relro_end = 0
        self.relro_offset = 0
        self.page = 0
        self.max_page = 0


def signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


@final
class Evaluator:
    def __init__(self, link: Link, script: Script) -> None:
        self.link = link
        self.script = script
        self.dot = 0
        self.section = ABSOLUTE  # the output section being described
        self.sect: OutputSection | None = None
        self.valid = True
        self.from_dot = False  # dot was met, and nothing made an address of a place since
        self.first = True  # forward references are not known yet
        self.last = False  # all must be known: complain
        self.assigned: dict[str, bool] = {}  # script symbols assigned in this round
        self.sections: dict[str, Section] = {}
        self.regions: dict[str, Region] = {}
        self.open: OutputSection | None = None  # the section whose contents are laid out, of this size a round ago
        self.open_size = 0
        self.placing = False  # an address: sections nobody knows are of size 0 there
        self.sizing = False  # an assignment to dot, which sees the size so far
        self.segment = DataSegment()
        self.header_size = 0
        self.outside = False  # no SECTIONS dot here (PHDRS, --defsym)
        self.headers_asked = False  # SIZEOF_HEADERS was used: the headers belong in memory

    def number(self, value: int) -> int:
        self.sect = None
        self.valid = True
        return value & MASK

    def unknown(self) -> int:
        self.sect = None
        self.valid = False
        return 0

    def absolute(self, value: int) -> int:
        """make_abs: what was relative becomes an address."""
        if self.sect is not None:
            value = (value + self.sect.addr) & MASK
        self.sect = ABSOLUTE
        self.from_dot = False
        return value

    def from_address(self, value: int) -> int:
        """An address made of dot: relative to the section being described, and known to be a place rather than a number."""
        self.valid = True
        self.from_dot = True
        self.sect = self.section
        return (value - self.section.addr) & MASK

    def address_of(self, expr: Expr) -> int:
        """The absolute value; `valid` says whether it is known."""
        value = self.fold(expr)
        if self.sect is not None:
            value = (value + self.sect.addr) & MASK
        return value

    def constant(self, expr: Expr, what: str) -> int:
        value = self.address_of(expr)
        if not self.valid and self.last:
            raise LinkError(f"{expr.place}: nonconstant expression for {what}")
        return value

    def fold(self, expr: Expr) -> int:
        op = expr.op
        if op == E_INT:
            if self.section is ABSOLUTE and not self.script.sane:
                self.sect = ABSOLUTE
            else:
                self.sect = None
            self.valid = True
            return expr.value & MASK
        if op == E_NAME:
            return self.name(expr)
        if op == E_BINARY:
            return self.binary(expr)
        if op == E_UNARY:
            value = self.fold(expr.kids[0])
            if not self.valid:
                return 0
            if self.section is ABSOLUTE and self.sect is not ABSOLUTE:
                value = self.absolute(value)
            if expr.text == "-":
                value = -value
            elif expr.text == "~":
                value = ~value
            elif expr.text == "!":
                value = 0 if value & MASK else 1
                self.sect = None if self.section is not ABSOLUTE else ABSOLUTE
            return value & MASK
        if op == E_COND:
            condition = self.fold(expr.kids[0])  # of a place in a section the offset counts
            if not self.valid:
                return self.unknown()
            return self.fold(expr.kids[1] if condition else expr.kids[2])
        if op == E_ASSERT:
            value = self.address_of(expr.kids[0])
            if self.valid and not value and self.last:
                self.link.error(expr.text)
            if self.section is ABSOLUTE:
                self.sect = ABSOLUTE
            else:
                # `. = ASSERT(...)` inside a section wants an offset back
                value = (value - self.section.addr) & MASK
                self.sect = self.section
            return value
        assert op == E_CALL, op
        return call(self, expr)

    def name(self, expr: Expr) -> int:
        name = expr.text
        if name == ".":
            if self.outside:
                return self.unknown()
            return self.from_address(self.dot)
        symbol = self.link.symbols.get(name)
        if symbol is None:
            if self.last:
                raise LinkError(f"{expr.place}: undefined symbol `{name}' referenced in expression")
            return self.unknown()
        return self.symbol(symbol, expr)

    def symbol(self, symbol: Symbol, expr: Expr) -> int:
        self.valid = True
        if symbol.kind == DEFINED:
            section = symbol.section
            if section is not None:
                if section.out is None:
                    if section.discarded and not section.live:
                        # collected: its symbols are numbers
                        self.sect = ABSOLUTE if self.section is ABSOLUTE else None
                        return symbol.value & MASK
                    if self.last:
                        raise LinkError(f"{expr.place}: unresolvable symbol `{symbol.name}' referenced in expression")
                    return self.unknown()
                value = symbol.value
                if section.merge is not None:
                    at = section.merge.find(value)
                    home = section.merge.homes[at]
                    value = home.offset + section.merge.offsets[at] + value - section.merge.starts[at]
                else:
                    value += section.offset
                self.sect = section.out
                return value & MASK
            if symbol.script and symbol.name not in self.assigned and self.first:
                return self.unknown()
            if symbol.out is not None:
                self.sect = symbol.out
            else:
                # within an output section an absolute symbol is a plain number
                self.sect = ABSOLUTE if self.section is ABSOLUTE else None
            return symbol.value & MASK
        if symbol.kind == UNDEFINED and symbol.weak_ref and self.last:
            return self.number(0)
        if symbol.kind in (UNDEFINED, COMMON) and not self.last:
            return self.unknown()
        if self.last:
            raise LinkError(f"{expr.place}: undefined symbol `{symbol.name}' referenced in expression")
        return self.unknown()

    def binary(self, expr: Expr) -> int:
        operator = expr.text
        left = self.fold(expr.kids[0])
        left_sect = self.sect
        left_valid = self.valid
        right = self.fold(expr.kids[1])
        if not (self.valid and left_valid):
            return self.unknown()
        right_sect = self.sect
        if self.section is ABSOLUTE:
            # outside sections every operation works on addresses
            if left_sect is not right_sect and (left_sect not in (None, ABSOLUTE) or right_sect not in (None, ABSOLUTE)):
                self.from_dot = False
            number = left_sect is None and right_sect is None
            if left_sect is not None:
                left = (left + left_sect.addr) & MASK
            if right_sect is not None:
                right = (right + right_sect.addr) & MASK
            self.sect = None if number else ABSOLUTE
        elif left_sect is not right_sect:
            if (
                left_sect is None
                and right_sect is not None
                and right_sect is not ABSOLUTE
                or (right_sect is None and left_sect is not None and left_sect is not ABSOLUTE)
            ):
                # a number and a relative address: the operator works on the offset
                value = self.arithmetic(expr, operator, left, right)
                self.sect = None if operator in COMPARISONS else left_sect if right_sect is None else right_sect
                return value
            if left_sect in (None, ABSOLUTE) and right_sect in (None, ABSOLUTE):
                # an address and a number
                self.sect = None if operator in COMPARISONS else ABSOLUTE
                return self.arithmetic(expr, operator, left, right)
            # of different sections: computed on addresses, the result is a number
            if left_sect is not None:
                left = (left + left_sect.addr) & MASK
            if right_sect is not None:
                right = (right + right_sect.addr) & MASK
            self.sect = None
        value = self.arithmetic(expr, operator, left, right)
        if operator in COMPARISONS or self.sect is not None:
            self.sect = ABSOLUTE if self.section is ABSOLUTE and not self.script.sane else None
        return value

    def arithmetic(self, expr: Expr, operator: str, left: int, right: int) -> int:
        if operator == "+":
            return (left + right) & MASK
        if operator == "-":
            return (left - right) & MASK
        if operator == "&":
            return left & right
        if operator == "|":
            return left | right
        if operator == "*":
            return (left * right) & MASK
        if operator == "<<":
            return (left << right) & MASK if right < 64 else 0
        if operator == ">>":
            return left >> right if right < 64 else 0
        if operator == "^":
            return left ^ right
        if operator in ("/", "%"):
            a, b = signed(left), signed(right)
            if b == 0:
                if self.first:
                    return self.unknown()
                raise LinkError(f"{expr.place}: {'division' if operator == '/' else '%'} by zero")
            quotient = abs(a) // abs(b)
            if (a < 0) != (b < 0):
                quotient = -quotient
            return (quotient if operator == "/" else a - quotient * b) & MASK
        if operator == "==":
            return 1 if left == right else 0
        if operator == "!=":
            return 1 if left != right else 0
        if operator == "<":
            return 1 if left < right else 0
        if operator == ">":
            return 1 if left > right else 0
        if operator == "<=":
            return 1 if left <= right else 0
        if operator == ">=":
            return 1 if left >= right else 0
        if operator == "&&":
            return 1 if left and right else 0
        assert operator == "||", operator
        return 1 if left or right else 0
