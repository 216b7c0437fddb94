"""Bit-fields: which bytes an access touches, and how the field's bits are cut out and put back (C11 6.7.2.1, 3.14).

A store may write only bytes of the memory location, that is of the run of adjacent bit-fields the field stands in (C11 3.14p3: a
zero-width field or another member ends it). Of the naturally aligned units inside the run the smallest that holds the field is used;
a volatile field uses its declared type where that lies inside the run. A field no unit holds (packed) is accessed in pieces.
"""

from typing import Final, final

from pycc.ctype.ctype import Member, Record
from pycc.ir import ops
from pycc.ir.value import Value
from pycc.irgen.gen import P_BITS, Gen, Place
from pycc.irgen.irtype import integer_of, ir_type, is_bool, is_signed
from pycc.tree.init import InitEntry

UNITS: Final = (1, 2, 4, 8)


@final
class Unit:
    """One access: `size` bytes at `offset` from the record's place; bits [low, low + width) of it are bits [at, at + width) of the field."""

    def __init__(self, offset: int, size: int, low: int, width: int, at: int) -> None:
        self.offset = offset
        self.size = size
        self.low = low
        self.width = width
        self.at = at


def run_of(record: Record, m: Member) -> tuple[int, int]:
    """First byte and end of the memory location of bit-field `m`, from the start of the record."""
    first = m.offset * 8 + m.bit_offset
    end = first + m.bit_width
    start = first
    at = m.index
    members = record.members
    if not (0 <= at < len(members) and members[at] is m):
        at = members.index(m)
    if not record.is_union:
        i = at - 1
        while i >= 0 and members[i].bit_width > 0 and members[i].segment == m.segment:
            start = min(start, members[i].offset * 8 + members[i].bit_offset)
            i -= 1
        i = at + 1
        while i < len(members) and members[i].bit_width > 0 and members[i].segment == m.segment:
            end = max(end, members[i].offset * 8 + members[i].bit_offset + members[i].bit_width)
            i += 1
        limit = record.nbytes * 8  # padding up to the next member belongs to nobody
        if record.vla_member:
            limit = end
        elif i < len(members):
            limit = members[i].offset * 8 if members[i].bit_width < 0 else end
        nice = (end + 31) // 32 * 32
        if nice <= limit:
            end = nice
    elif record.nbytes * 8 > end:
        end = record.nbytes * 8
    return start // 8, (end + 7) // 8


def bytewise(first: int, width: int) -> list[Unit]:
    """The bits from `first` on in the largest units that end with their last byte."""
    out: list[Unit] = []
    at = 0
    while at < width:
        here = first + at
        byte = here // 8
        left = (first + width + 7) // 8 - byte
        size = 8 if left >= 8 else 4 if left >= 4 else 2 if left >= 2 else 1
        low = here - byte * 8
        w = min(size * 8 - low, width - at)
        out.append(Unit(byte, size, low, w, at))
        at += w
    return out


def units(p: Place, record: Record) -> list[Unit]:
    """The accesses for a field; offsets are from the record's start."""
    m = p.member
    assert m is not None
    first = m.offset * 8 + m.bit_offset
    width = m.bit_width
    run_start, run_end = run_of(record, m)
    if p.volatile:
        size = m.type.size()
        off = m.offset
        if size in UNITS and off >= run_start and off + size <= run_end and first >= off * 8 and first + width <= (off + size) * 8:
            return [Unit(off, size, first - off * 8, width, 0)]
    for size in UNITS:
        off = first // 8 // size * size
        if off >= run_start and off + size <= run_end and first + width <= (off + size) * 8:
            return [Unit(off, size, first - off * 8, width, 0)]
    byte = first // 8
    n = (first + width + 7) // 8 - byte
    if n in UNITS:
        return [Unit(byte, n, first - byte * 8, width, 0)]
    return bytewise(first, width)


def load(g: Gen, p: Place, record: Record) -> Value:
    """The field's value, extended to the storage of its type."""
    b = g.b
    t = ir_type(p.type)
    signed = is_signed(p.type) and not is_bool(p.type)
    m = p.member
    assert m is not None
    result: Value | None = None
    for u in units(p, record):
        v: Value = read_unit(g, p, u)
        bits = u.size * 8
        if p.reverse:
            v = swapped(g, v)
            u = mirrored(u, m.bit_width)
        last = u.at + u.width == m.bit_width
        if u.width == m.bit_width:
            return extract(g, v, bits, u.low, u.width, signed, t)
        piece = extract(g, v, bits, u.low, u.width, signed and last, max(t, ops.I64) if m.bit_width > 32 else t)
        piece = b.binary(ops.SHL, piece, b.const(piece.type, u.at))
        result = piece if result is None else b.binary(ops.OR, result, piece)
    assert result is not None
    return b.resize(result, t, signed)


def extract(g: Gen, v: Value, bits: int, low: int, width: int, signed: bool, t: int) -> Value:
    """Bits [low, low + width) of a unit, as type `t`."""
    b = g.b
    work = bits
    if width < bits:
        if signed:
            if bits < 32:
                v = b.convert(ops.ZEXT, ops.I32, v)
                work = 32
            v = b.binary(ops.SHL, v, b.const(work, work - low - width))
            v = b.binary(ops.ASHR, v, b.const(work, work - width))
        else:
            if low:
                v = b.binary(ops.LSHR, v, b.const(bits, low))
            if low + width < bits:
                v = b.binary(ops.AND, v, b.const(bits, (1 << width) - 1))
    return b.resize(v, t, signed)


def swapped(g: Gen, v: Value) -> Value:
    return g.b.unary(ops.BSWAP, v) if v.type > ops.I8 else v


def mirrored(u: Unit, width: int) -> Unit:
    """The same access in a record of the other byte order, once the unit's bytes are swapped: bits count from the most significant end."""
    return Unit(u.offset, u.size, u.size * 8 - u.low - u.width, u.width, width - u.at - u.width)


def unit_mem(g: Gen, p: Place, u: Unit) -> tuple[Value, int]:
    """Address and known alignment of a unit."""
    a = p.addr
    assert a is not None
    off = p.offset + u.offset
    align = p.align
    while align > 1 and u.offset % align:
        align //= 2
    return g.b.offset(a, off), min(align, u.size)


def read_unit(g: Gen, p: Place, u: Unit) -> Value:
    addr, align = unit_mem(g, p, u)
    return g.b.load(u.size * 8, addr, g.module.mem(align, p.volatile, ops.NOT_ATOMIC, p.space, 0))


def store(g: Gen, p: Place, record: Record, value: Value) -> None:
    """Put the low bits of `value` into the field."""
    m = p.member
    assert m is not None
    store_units(g, p, units(p, record), value, m.bit_width)


def store_units(g: Gen, p: Place, parts: list[Unit], value: Value, width: int) -> None:
    b = g.b
    for u in parts:
        bits = u.size * 8
        addr, align = unit_mem(g, p, u)
        if p.reverse:
            u = mirrored(u, width)
        mem = g.module.mem(align, p.volatile, ops.NOT_ATOMIC, p.space, 0)
        piece = value
        if u.at:
            piece = b.binary(ops.LSHR, piece, b.const(piece.type, u.at))
        piece = b.resize(piece, bits, False)
        if u.width < bits:
            mask = (1 << u.width) - 1
            piece = b.binary(ops.AND, piece, b.const(bits, mask))
            if u.low:
                piece = b.binary(ops.SHL, piece, b.const(bits, u.low))
            old: Value = b.load(bits, addr, mem)
            if p.reverse:
                old = swapped(g, old)
            old = b.binary(ops.AND, old, b.const(bits, ~(mask << u.low)))
            piece = b.binary(ops.OR, old, piece)
        if p.reverse:
            piece = swapped(g, piece)
        b.store(addr, piece, mem)


def truncated(g: Gen, p: Place, value: Value) -> Value:
    """What reading the field gives after `value` was stored: the value of an assignment expression."""
    m = p.member
    assert m is not None
    b = g.b
    t = value.type
    w = m.bit_width
    if w >= t or is_bool(p.type):
        return value
    i = integer_of(p.type)
    if i is not None and i.signed:
        n = b.const(t, t - w)
        return b.binary(ops.ASHR, b.binary(ops.SHL, value, n), n)
    return b.binary(ops.AND, value, b.const(t, (1 << w) - 1))


def store_fresh(g: Gen, addr: Value, offset: int, m: Member, value: Value, align: int, volatile: bool, limit: int, entry: InitEntry) -> None:
    """Initialise a field of an object being built: any unit inside the object (`limit` bytes) may be read and written."""
    p = Place(P_BITS, g.types.int_)
    p.addr = addr
    p.align = align
    p.volatile = volatile
    p.reverse = entry.reverse
    size = entry.type.size()
    bit_offset = m.bit_offset
    width = m.bit_width
    first = offset * 8 + bit_offset
    if size in UNITS and bit_offset + width <= size * 8 and offset + size <= limit:
        store_units(g, p, [Unit(offset, size, bit_offset, width, 0)], value, width)
        return
    store_units(g, p, bytewise(first, width), value, width)
