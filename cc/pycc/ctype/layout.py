"""Sizes and offsets of structs and unions (System V psABI, GNU packed/aligned/#pragma pack, bit-fields as gcc lays them out).

Bit-fields (psABI 3.1.2): a field is put at the next bit; if it would then span more units of its type's alignment than the type itself
has, at the next such unit. A named one gives the record its type's alignment; width 0 only aligns the position. Under `packed` or
`#pragma pack` fields follow one another bit by bit.
"""

from pycc.ctype.ctype import (
    T_ARRAY,
    T_COMPLEX,
    T_ENUM,
    T_FLOAT,
    T_INT,
    ArrayType,
    ComplexType,
    FloatType,
    IntType,
    Member,
    Record,
    Segment,
    Type,
    Types,
)


def field_align(types: Types, t: Type) -> int:
    """Alignment of a member of type t: less than the type's own for double and long long on i386 (ia32 psABI)."""
    a = t.align()
    limit = types.model.struct_double_align
    if a <= limit or t.user_align:
        return a
    leaf = t
    while leaf.kind == T_ARRAY:
        assert isinstance(leaf, ArrayType)
        if leaf.user_align:
            return a
        leaf = leaf.element
    if leaf.user_align:
        return a
    if leaf.kind == T_COMPLEX:
        assert isinstance(leaf, ComplexType)
        leaf = leaf.element
    if leaf.kind == T_FLOAT:
        assert isinstance(leaf, FloatType)
        return limit if leaf.bits == 64 else a
    if leaf.kind == T_INT:
        assert isinstance(leaf, IntType)
        return limit if leaf.bits == 64 else a
    if leaf.kind == T_ENUM:
        return limit if leaf.size() == 8 else a
    return a


def member_align(types: Types, record: Record, m: Member) -> int:
    """Of an ordinary member."""
    if m.user_align:
        a = m.user_align
        if not m.packed and not record.packed:
            natural = field_align(types, m.type)
            if natural > a:
                a = natural
    elif m.packed or record.packed:
        a = 1
    else:
        a = field_align(types, m.type)
    if record.pack and a > record.pack:
        a = record.pack
    return a


def lay_out(types: Types, record: Record) -> None:
    """Set every member's offset and the record's size and alignment. Member types are complete."""
    if record.vla_member:
        lay_out_variable(types, record)
        return
    bit = 0  # first free bit (struct)
    most = 0  # bits of the longest member (union)
    align = 1
    for m in record.members:
        if record.is_union:
            bit = 0
        if m.bit_width < 0:
            a = member_align(types, record, m)
            if a > align:
                align = a
            bit = (bit + 8 * a - 1) // (8 * a) * (8 * a)
            m.offset = bit // 8
            n = m.type.size()
            bit += 8 * n if n > 0 else 0
        else:
            a = bitfield_align(types, record, m)
            if a > align:
                align = a
            bit = place_bitfield(types, record, m, bit)
        if bit > most:
            most = bit
    if record.user_align > align:
        align = record.user_align
    record.natural_align = align
    nbytes = (most + 7) // 8
    record.nbytes = (nbytes + align - 1) // align * align


def lay_out_variable(types: Types, record: Record) -> None:
    """The same for a record with members of variable size: a member behind one of them, and one whose alignment the start of its segment
    does not guarantee, begins a segment."""
    bit = 0
    align = 1
    segments = [Segment(0, None, 1)]
    record.segments = segments
    for m in record.members:
        if record.is_union:
            bit = 0
        plain = m.bit_width < 0
        a = member_align(types, record, m) if plain else bitfield_align(types, record, m)
        if a > align:
            align = a
        last = segments[-1]
        if len(segments) > 1 and a > last.align:
            if bit:
                last = Segment((bit + 7) // 8, None, a)
                segments.append(last)
                bit = 0
            last.align = a
        m.segment = len(segments) - 1
        if not plain:
            bit = place_bitfield(types, record, m, bit)
            continue
        bit = (bit + 8 * a - 1) // (8 * a) * (8 * a)
        m.offset = bit // 8
        n = m.type.size()
        if n >= 0:
            bit += 8 * n
        elif not record.is_union and not (m.type.kind == T_ARRAY and isinstance(m.type, ArrayType) and m.type.length == -1):
            segments.append(Segment(m.offset, m.type, 1))
            bit = 0
    record.natural_align = max(align, record.user_align)
    segments.append(Segment((bit + 7) // 8, None, record.natural_align))
    record.nbytes = -1


def bitfield_align(types: Types, record: Record, m: Member) -> int:
    """What a bit-field contributes to its record's alignment: nothing if unnamed."""
    if not m.name:
        return 1
    a = field_align(types, m.type)
    if record.pack:
        a = min(a, record.pack)
    elif m.packed or record.packed:
        a = 1
    own = m.user_align
    if record.pack and own > record.pack:
        own = record.pack
    return max(a, own)


def place_bitfield(types: Types, record: Record, m: Member, bit: int) -> int:
    """Place m at or after `bit`; returns the first bit after it."""
    unit = field_align(types, m.type) * 8
    size = m.type.size() * 8
    width = m.bit_width
    if width == 0:
        bit = (bit + unit - 1) // unit * unit
        if m.user_align:
            bit = (bit + 8 * m.user_align - 1) // (8 * m.user_align) * (8 * m.user_align)
    else:
        own = m.user_align
        if record.pack and own > record.pack:
            own = record.pack
        if own:
            bit = (bit + 8 * own - 1) // (8 * own) * (8 * own)
        if not m.packed and not record.packed and not record.pack:
            if (bit % unit + width + unit - 1) // unit > size // unit:
                bit = (bit + unit - 1) // unit * unit
    # counted from the storage unit of the declared type where one holds the whole field, else from its first byte
    base = bit // size * size
    if bit + width <= base + size and not m.packed and not record.packed and not record.pack:
        m.offset = base // 8
    else:
        m.offset = bit // 8
    m.bit_offset = bit - 8 * m.offset
    return bit + width
