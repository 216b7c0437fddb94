"""The builtin functions of script expressions (GNU ld manual 3.10.10): a table by name, each function in this file."""

from typing import TYPE_CHECKING, Final

from pyld.chunk import ABSOLUTE
from pyld.pieces import DEFINED, SHARED, LinkError
from pyld.script.nodes import Expr, Region, Section

if TYPE_CHECKING:
    from pyld.script.evaluate import Evaluator

MASK: Final = (1 << 64) - 1


def align(value: int, to: int) -> int:
    if to <= 1:
        return value
    return (value + to - 1) // to * to & MASK


def operand(ev: "Evaluator", expr: Expr, number: int) -> int:
    """Argument as an absolute number; `valid` is false afterwards if it is not known."""
    return ev.address_of(expr.kids[number])


def section_of(ev: "Evaluator", expr: Expr) -> Section | None:
    name = expr.kids[0].text
    found = ev.sections.get(name)
    if found is None and ev.last and not (ev.placing and expr.text in ("SIZEOF", "ALIGNOF")):
        raise LinkError(f"{expr.place}: undefined section `{name}' referenced in expression")
    return found


def fold_align(ev: "Evaluator", expr: Expr) -> int:
    if len(expr.kids) == 1:
        to = operand(ev, expr, 0)
        if not ev.valid:
            return ev.unknown()
        return ev.from_address(align(ev.dot, to))
    value = ev.fold(expr.kids[0])
    valid = ev.valid
    sect = ev.sect
    to = operand(ev, expr, 1)
    if not (valid and ev.valid):
        return ev.unknown()
    if ev.section is ABSOLUTE:
        if sect not in (None, ABSOLUTE):
            ev.from_dot = False
        ev.sect = ABSOLUTE
        return align((value + sect.addr if sect is not None else value) & MASK, to)
    ev.sect = sect
    return align(value, to)  # of an offset in a section the offset is aligned


def fold_section(ev: "Evaluator", expr: Expr) -> int:
    """ADDR SIZEOF LOADADDR ALIGNOF"""
    section = section_of(ev, expr)
    text = expr.text
    if section is None:
        if text in ("SIZEOF", "ALIGNOF"):
            return ev.number(0)
        return ev.unknown()
    out = section.out
    if text == "SIZEOF":
        return ev.number(ev.open_size if out is ev.open and not ev.sizing else out.size)
    if text == "ALIGNOF":
        return ev.number(out.align)
    if text == "ADDR":
        ev.valid = True
        ev.sect = out
        return 0
    ev.valid = True
    ev.sect = ABSOLUTE
    return out.lma


def fold_defined(ev: "Evaluator", expr: Expr) -> int:
    name = expr.kids[0].text
    symbol = ev.link.symbols.get(name)
    known = symbol is not None and symbol.kind in (DEFINED, SHARED)
    if known and symbol is not None and symbol.script and name not in ev.assigned:
        known = False
    return ev.number(1 if known else 0)


def fold_constant(ev: "Evaluator", expr: Expr) -> int:
    name = expr.kids[0].text
    if name == "MAXPAGESIZE":
        return ev.number(ev.link.max_page)
    if name == "COMMONPAGESIZE":
        return ev.number(ev.link.common_page)
    raise LinkError(f"{expr.place}: unknown constant `{name}' referenced in expression")


def region_of(ev: "Evaluator", expr: Expr) -> Region:
    name = ev.script.aliases.get(expr.kids[0].text, expr.kids[0].text)
    region = ev.regions.get(name)
    if region is None:
        raise LinkError(f"{expr.place}: undefined MEMORY region `{name}' referenced in expression")
    return region


def fold_region(ev: "Evaluator", expr: Expr) -> int:
    region = region_of(ev, expr)
    if expr.text == "ORIGIN" and not ev.outside:
        return ev.from_address(region.start)
    return ev.number(region.start if expr.text == "ORIGIN" else region.size)


def fold_two(ev: "Evaluator", expr: Expr) -> int:
    """MAX MIN: of addresses if the arguments are not of one kind."""
    left = ev.fold(expr.kids[0])
    left_sect = ev.sect
    left_valid = ev.valid
    right = ev.fold(expr.kids[1])
    if not (left_valid and ev.valid):
        return ev.unknown()
    if left_sect is not ev.sect and ev.section is not ABSOLUTE and (left_sect is None or ev.sect is None):
        # a number and a relative address: the larger offset
        ev.sect = left_sect if ev.sect is None else ev.sect
        return (max(left, right) if expr.text == "MAX" else min(left, right)) & MASK
    if left_sect is not ev.sect:
        if left_sect not in (None, ABSOLUTE) or ev.sect not in (None, ABSOLUTE):
            ev.from_dot = False
        if left_sect is not None:
            left += left_sect.addr
        if ev.sect is not None:
            right += ev.sect.addr
        ev.sect = ABSOLUTE
    if expr.text == "MAX":
        return max(left, right) & MASK
    return min(left, right) & MASK


def fold_segment_start(ev: "Evaluator", expr: Expr) -> int:
    given = ev.link.options.segment_starts.get(expr.kids[0].text, -1)
    if given >= 0:
        ev.valid = True
        ev.sect = ABSOLUTE
        return given
    return ev.fold(expr.kids[1])


def fold_data_segment_align(ev: "Evaluator", expr: Expr) -> int:
    """manual: (ALIGN(MAXPAGESIZE) + (. & (MAXPAGESIZE - 1))) or the variant that saves a page; layout.py decides by `phase`."""
    max_page = operand(ev, expr, 0)
    page = operand(ev, expr, 1)
    if not ev.valid:
        return ev.unknown()
    segment = ev.segment
    dot = ev.dot
    value = align(dot, max_page)
    if segment.phase == 4:
        value = segment.base
    elif segment.phase == 5:
        if page < max_page:
            value += (dot + page - 1) & (max_page - page)
    else:
        if not ev.link.options.relro:
            # with RELRO the start is moved up afterwards, so that the RELRO part ends on a page
            value += dot & (max_page - 1)
        if segment.phase == 0:
            segment.phase = 1
            segment.base = value
            segment.page = page
            segment.max_page = max_page
            segment.relro_end = 0
    segment.relro_start = value
    ev.valid = True
    ev.from_dot = True
    ev.sect = ABSOLUTE
    return value & MASK


def fold_relro_end(ev: "Evaluator", expr: Expr) -> int:
    offset = operand(ev, expr, 0)
    if not ev.valid:
        return ev.unknown()
    value = operand(ev, expr, 1)
    if not ev.valid:
        return ev.unknown()
    segment = ev.segment
    segment.relro_offset = offset
    if segment.phase in (1, 4):
        segment.relro_end = value + offset
    if segment.phase == 4 and segment.max_page and segment.relro_end & (segment.max_page - 1):
        segment.relro_end = align(segment.relro_end, segment.max_page)
        value = segment.relro_end - offset
    if segment.phase == 1:
        segment.phase = 2
    ev.from_dot = True
    ev.sect = ABSOLUTE
    return value & MASK


def fold_segment_end(ev: "Evaluator", expr: Expr) -> int:
    value = operand(ev, expr, 0)
    if not ev.valid:
        return ev.unknown()
    if ev.segment.phase in (1, 2):
        ev.segment.phase = 3
        ev.segment.end = value
    ev.from_dot = True
    ev.sect = ABSOLUTE
    return value


def fold_other(ev: "Evaluator", expr: Expr) -> int:
    """ABSOLUTE NEXT BLOCK LOG2CEIL SIZEOF_HEADERS"""
    text = expr.text
    if text == "SIZEOF_HEADERS":
        ev.headers_asked = True
        return ev.number(ev.header_size)
    value = ev.fold(expr.kids[0])
    if not ev.valid:
        return ev.unknown()
    if text == "LOG2CEIL":
        return (value - 1).bit_length() if value > 1 else 0  # of the offset, if it is one
    value = ev.absolute(value)
    if text == "ABSOLUTE":
        return value
    if text == "NEXT":
        return align(ev.dot, value)
    return ev.from_address(align(ev.dot, value))


# name -> group; the chain in `call` asks in order of use
SECTION_FUNCTIONS: Final = ("ADDR", "SIZEOF", "LOADADDR", "ALIGNOF")


def call(ev: "Evaluator", expr: Expr) -> int:
    name = expr.text
    if name == "ALIGN":
        return fold_align(ev, expr)
    if name in SECTION_FUNCTIONS:
        return fold_section(ev, expr)
    if name == "DEFINED":
        return fold_defined(ev, expr)
    if name == "CONSTANT":
        return fold_constant(ev, expr)
    if name in ("ORIGIN", "LENGTH"):
        return fold_region(ev, expr)
    if name in ("MAX", "MIN"):
        return fold_two(ev, expr)
    if name == "SEGMENT_START":
        return fold_segment_start(ev, expr)
    if name == "DATA_SEGMENT_ALIGN":
        return fold_data_segment_align(ev, expr)
    if name == "DATA_SEGMENT_RELRO_END":
        return fold_relro_end(ev, expr)
    if name == "DATA_SEGMENT_END":
        return fold_segment_end(ev, expr)
    return fold_other(ev, expr)
