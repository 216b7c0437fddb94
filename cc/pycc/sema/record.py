"""Definitions of structs, unions and enumerations (C11 6.7.2.1, 6.7.2.2): checks, layout, types of enumerators."""

from typing import final

from pycc.ctype.convert import integer_of, is_integer
from pycc.ctype.ctype import (
    I_BOOL,
    T_ARRAY,
    T_ENUM,
    T_ERROR,
    T_FUNCTION,
    T_RECORD,
    ArrayType,
    Enum,
    EnumType,
    IntType,
    Member,
    Record,
    RecordType,
    Type,
)
from pycc.ctype.layout import lay_out
from pycc.ctype.spell import spell
from pycc.ir import arith
from pycc.sema.attributes import Attr, apply_enum, apply_record
from pycc.sema.constant import ice_value, int_value
from pycc.sema.context import Sema
from pycc.sema.conversion import is_error
from pycc.sema.declare import Specs
from pycc.sema.expression import has_vla_size, incomplete
from pycc.source.options import STD_C11, STD_C99
from pycc.tree.decl import EnumConst
from pycc.tree.node import Expr


def tag_reference(s: Sema, kind: int, name: str, defining: bool, alone: bool, pos: int) -> Type:
    """`struct name` (kind 0), `union name` (1) or `enum name` (2): the type of that tag. `defining`: a body follows; `alone`: `struct s;`."""
    found = s.scope.lookup_tag_here(name) if defining or (alone and kind != 2) else s.scope.lookup_tag(name)
    if found is not None:
        ok = found.kind == T_ENUM if kind == 2 else found.kind == T_RECORD and isinstance(found, RecordType) and found.record.is_union == (kind == 1)
        if ok:
            return found
        s.error(pos, f"'{name}' defined as wrong kind of tag")
        if not defining:
            return s.types.error
    t: Type
    if kind == 2:
        t = s.types.enum(Enum(name, pos))
        if not defining:
            s.pedwarn(pos, "pedantic", "ISO C forbids forward references to 'enum' types")
    else:
        t = s.types.record(Record(name, kind == 1, pos))
        if s.scope.block is not None and s.scope.block.prototype and name:
            word = "union" if kind == 1 else "struct"
            s.warning(pos, "", f"'{word} {name}' declared inside parameter list will not be visible outside of this definition or declaration")
    if name and found is None:
        s.scope.enter_tag(name, t)
    return t


def new_member(s: Sema, r: Record, name: str, t: Type, width: Expr | None, pos: int) -> Member | None:
    """One member declarator, appended to r; None after an error that leaves no member."""
    if t.kind == T_FUNCTION:
        s.error(pos, f"field '{name}' declared as a function")
        return None
    if t.kind == T_ERROR:
        t = s.types.int_
    if width is not None:
        return bit_field_member(s, r, name, t, width, pos)
    flexible = t.kind == T_ARRAY and isinstance(t, ArrayType) and t.length == -1 and not incomplete(t.element)
    if incomplete(t) and not flexible:
        s.error(pos, f"field '{name}' has incomplete type" if name else "field has incomplete type")
        return None
    if has_vla_size(t):
        if s.function is None and not (s.scope.block is not None and s.scope.block.prototype):
            s.error(pos, f"variably modified '{name}' at file scope")
            return None
        s.pedwarn(pos, "pedantic", "a member of a structure or union cannot have a variably modified type")
        r.vla_member = True
    m = Member(name, t, pos)
    m.index = len(r.members)
    add_member(s, r, m)
    return m


def add_member(s: Sema, r: Record, m: Member) -> None:
    if m.name:
        if member_named(r, m.name):
            s.error(m.pos, f"duplicate member '{m.name}'")
            return
        r.by_name[m.name] = m
    elif m.bit_width < 0 and isinstance(m.type, RecordType):
        for name in all_names(m.type.record):
            if member_named(r, name):
                s.error(m.pos, f"duplicate member '{name}'")
        r.anonymous.append(m)
    r.members.append(m)


def member_named(r: Record, name: str) -> bool:
    if name in r.by_name:
        return True
    for m in r.anonymous:
        if isinstance(m.type, RecordType) and member_named(m.type.record, name):
            return True
    return False


def all_names(r: Record) -> list[str]:
    out: list[str] = []
    for m in r.members:
        if m.name:
            out.append(m.name)
        elif m.bit_width < 0 and isinstance(m.type, RecordType):
            out.extend(all_names(m.type.record))
    return out


def bit_field_member(s: Sema, r: Record, name: str, t: Type, width: Expr, pos: int) -> Member | None:
    shown = f"'{name}'" if name else "<anonymous>"
    if not is_integer(t):
        s.error(pos, f"bit-field {shown} has invalid type")
        return None
    if t.kind == T_ENUM and isinstance(t, EnumType) and not t.enum.complete:
        s.error(pos, f"bit-field {shown} has incomplete type")
        return None
    w: int | None = None
    if not is_error(width):
        if not is_integer(width.type):
            s.error(pos, f"bit-field {shown} width not an integer constant")
        else:
            w = ice_value(s, width)
            if w is None:
                w = int_value(s, width)
                if w is None:
                    s.error(pos, f"bit-field {shown} width not an integer constant")
                else:
                    s.pedwarn(pos, "pedantic", f"bit-field {shown} width not an integer constant expression")
    if w is None:
        w = 1
    i = integer_of(t)
    most = 1 if i.rank == I_BOOL else i.bits
    if w < 0:
        s.error(pos, f"negative width in bit-field {shown}")
        w = 1
    elif w > most:
        s.error(pos, f"width of {shown} exceeds its type")
        w = most
    elif w == 0 and name:
        s.error(pos, f"zero width for bit-field {shown}")
        w = 1
    m = Member(name, t, pos)
    m.bit_width = w
    m.index = len(r.members)
    add_member(s, r, m)
    return m


def anonymous_member(s: Sema, r: Record, specs: Specs) -> Member | None:
    """A member declaration without declarator: an unnamed struct or union (C11); one with a tag or by a typedef under -fms-extensions and
    -fplan9-extensions; others declare nothing."""
    t = specs.type
    pos = specs.pos
    if not isinstance(t, RecordType):
        if t.kind != T_ERROR:
            s.pedwarn(pos, "", "declaration does not declare anything")
        return None
    if (specs.tagged or specs.typedef_name) and not s.options.ms_extensions and not s.options.plan9_extensions:
        s.pedwarn(pos, "", "declaration does not declare anything")
        return None
    if not t.record.known():
        s.error(pos, "field has incomplete type")
        return None
    s.newer(pos, STD_C11, "unnamed structs/unions")
    if has_vla_size(t):
        r.vla_member = True
    m = Member("", t, pos)
    if s.options.plan9_extensions:
        m.typedef_name = specs.typedef_name
    m.index = len(r.members)
    add_member(s, r, m)
    return m


def finish_record(s: Sema, t: Type, attrs: list[Attr], pos: int) -> None:
    """The closing brace: checks, attributes, layout."""
    assert isinstance(t, RecordType)
    r = t.record
    if s.pack:
        r.pack = s.pack
    elif s.options.pack_struct:
        r.pack = s.options.pack_struct
    r.reverse_storage = s.reverse_storage
    apply_record(s, attrs, r)
    named = 0
    n = len(r.members)
    for i in range(n):
        m = r.members[i]
        if m.name or (m.bit_width < 0):
            named += 1
        u = m.type
        if u.kind == T_ARRAY and isinstance(u, ArrayType) and u.length == -1:
            if r.is_union:
                s.error(m.pos, "flexible array member in union")
            elif i != n - 1:
                s.error(m.pos, "flexible array member not at end of struct")
            elif named == 1:
                s.error(m.pos, "flexible array member in a struct with no named members")
            else:
                s.newer(m.pos, STD_C99, "flexible array members")
            r.flexible = True
        elif isinstance(u, RecordType) and u.record.flexible and not r.is_union and i == n - 1:
            r.flexible = True
    if n == 0:
        s.pedwarn(pos, "pedantic", f"{'union' if r.is_union else 'struct'} has no members")
    elif named == 0:
        s.pedwarn(pos, "pedantic", f"{'union' if r.is_union else 'struct'} has no named members")
    r.complete = True
    lay_out(s.types, r)
    if not r.vla_member and r.nbytes >> (s.types.model.pointer_bits - 1):
        s.error(pos, f"size of '{spell(t)}' is too large")
        r.nbytes = 0


@final
class EnumBuilder:
    """An enumeration's body as it is read."""

    def __init__(self, t: EnumType) -> None:
        self.type = t
        self.next = 0
        self.values: list[EnumConst] = []
        self.low = 0
        self.high = 0
        self.overflow = False


def enumerator(s: Sema, b: EnumBuilder, name: str, value: Expr | None, pos: int) -> None:
    types = s.types
    v = b.next
    vt: Type = types.int_
    if value is not None:
        if is_error(value):
            v = b.next
        elif not is_integer(value.type):
            s.error(value.pos, f"enumerator value for '{name}' is not an integer constant")
        else:
            c = ice_value(s, value)
            if c is None:
                c = int_value(s, value)
                if c is None:
                    s.error(value.pos, f"enumerator value for '{name}' is not an integer constant")
                else:
                    s.pedwarn(value.pos, "pedantic", f"enumerator value for '{name}' is not an integer constant expression")
            if c is not None:
                v = c
                vt = value.type
    elif b.overflow:
        s.error(pos, "overflow in enumeration values")
        v = 0
    if not arith.fits_signed(v, 32):
        s.pedwarn(pos, "pedantic", "ISO C restricts enumerator values to range of 'int'")
    t: Type
    if arith.fits_signed(v, 32):
        t = types.int_
    elif value is not None and is_integer(vt) and (integer_of(vt).bits >= 64 or arith.fits_unsigned(v, 32) and not integer_of(vt).signed):
        t = integer_of(vt)
    elif arith.fits_unsigned(v, 32):
        t = types.uint
    elif arith.fits_signed(v, 64):
        t = types.long if types.long.bits == 64 else types.llong
    else:
        t = types.ulong if types.ulong.bits == 64 else types.ullong
    d = EnumConst(name, t, pos, v)
    previous = s.scope.lookup_here(name)
    if previous is not None:
        if isinstance(previous, EnumConst):
            s.error(pos, f"redeclaration of enumerator '{name}'")
        else:
            s.error(pos, f"'{name}' redeclared as different kind of symbol")
        s.note(previous.pos, f"previous definition of '{name}' with type '{spell(previous.type)}'")
    s.scope.enter(d)
    b.values.append(d)
    if v < b.low:
        b.low = v
    if v > b.high:
        b.high = v
    b.next = v + 1
    b.overflow = v == (1 << 64) - 1 or (v == (1 << 63) - 1 and t.size() == 8 and isinstance(t, IntType) and t.signed)


def finish_enum(s: Sema, b: EnumBuilder, attrs: list[Attr]) -> None:
    """Choose the underlying type (GNU: unsigned int unless a value is negative; 64-bit if need be; packed: the least that fits)."""
    types = s.types
    t = b.type
    apply_enum(s, attrs, t)
    signed = b.low < 0
    bits = 32
    if t.enum.packed or s.options.short_enums or types.model.short_enums:
        bits = 8
    while bits < 64 and not (arith.fits_signed(b.low, bits) and arith.fits_signed(b.high, bits) if signed else arith.fits_unsigned(b.high, bits)):
        bits *= 2
    u = types.integer_of_size(bits // 8, signed)
    assert u is not None
    t.enum.underlying = u
    t.enum.complete = True
    wide = bits > 32
    for d in b.values:
        t.enum.names.append(d.name)
        if wide:
            # gcc: with a value beyond int every enumerator gets the enum's type unless it fits int
            if not arith.fits_signed(d.value, 32):
                d.type = t
            else:
                d.type = types.int_ if arith.fits_signed(d.value, 32) else t
        elif not arith.fits_signed(d.value, 32):
            d.type = u
