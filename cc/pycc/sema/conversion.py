"""Conversions made explicit (C11 6.3, 6.5.16.1): value of an lvalue, promotions, casts, conversion as if by assignment."""

from typing import Final, final

from pycc.ctype.compatible import compatible_unqualified
from pycc.ctype.convert import common, default_promoted, integer_of, is_arithmetic, is_integer, is_real, promoted
from pycc.ctype.ctype import (
    I_BOOL,
    Q_ATOMIC,
    Q_CONST,
    Q_RESTRICT,
    Q_SPACE,
    Q_VOLATILE,
    T_ARRAY,
    T_COMPLEX,
    T_ENUM,
    T_ERROR,
    T_FLOAT,
    T_FUNCTION,
    T_INT,
    T_POINTER,
    T_RECORD,
    T_VECTOR,
    T_VOID,
    ArrayType,
    ComplexType,
    FloatType,
    IntType,
    PointerType,
    RecordType,
    Type,
    VectorType,
)
from pycc.ctype.spell import spell
from pycc.ir import arith, floats
from pycc.sema.constant import is_null_constant
from pycc.sema.context import Sema
from pycc.sema.plan9 import embedded
from pycc.tree.expr import (
    B_EQ,
    B_GE,
    C_BITCAST,
    C_BOOL,
    C_COMPLEX,
    C_COMPLEX_REAL,
    C_DECAY,
    C_FLOAT,
    C_FLOAT_INT,
    C_INT,
    C_INT_FLOAT,
    C_INT_POINTER,
    C_LOAD,
    C_NOOP,
    C_POINTER,
    C_POINTER_INT,
    C_REAL_COMPLEX,
    C_UNION,
    C_VOID,
    X_ASSIGN,
    X_BINARY,
    X_CAST,
    X_COMMA,
    X_COMPOUND_ASSIGN,
    X_ERROR,
    X_FLOAT,
    X_FUNC,
    X_INCDEC,
    X_INT,
    X_MEMBER,
    X_VAR,
    Assign,
    Binary,
    Cast,
    Comma,
    CompoundAssign,
    ErrorExpr,
    FloatLit,
    FuncRef,
    IncDec,
    IntLit,
    MemberRef,
    VarRef,
)
from pycc.tree.node import Expr

# where a conversion as if by assignment happens
P_ASSIGN: Final = 0
P_INIT: Final = 1
P_ARG: Final = 2
P_RETURN: Final = 3


@final
class Place:
    """Where a value is converted as if by assignment, for the wording of diagnostics. `name`: the called function."""

    def __init__(self, kind: int, pos: int, name: str = "", index: int = 0) -> None:
        self.kind = kind
        self.pos = pos
        self.name = name
        self.index = index


def error_expr(s: Sema, pos: int) -> Expr:
    return ErrorExpr(s.types.error, pos)


def is_error(e: Expr) -> bool:
    return e.kind == X_ERROR or e.type.kind == T_ERROR


def bit_field(e: Expr) -> MemberRef | None:
    """The bit-field whose value `e` (a value or lvalue) has; its width decides how it promotes."""
    while True:
        k = e.kind
        if k == X_MEMBER:
            assert isinstance(e, MemberRef)
            return e if e.member.bit_width >= 0 else None
        if k == X_CAST:
            assert isinstance(e, Cast)
            if e.conv != C_LOAD:
                return None
            e = e.operand
        elif k == X_ASSIGN:
            assert isinstance(e, Assign)
            e = e.target
        elif k == X_COMPOUND_ASSIGN:
            assert isinstance(e, CompoundAssign)
            e = e.target
        elif k == X_INCDEC:
            assert isinstance(e, IncDec)
            e = e.target
        elif k == X_COMMA:
            assert isinstance(e, Comma)
            e = e.parts[-1]
        else:
            return None


def mark_in_memory(e: Expr) -> None:
    """The object that lvalue `e` is part of has its address used."""
    while e.kind == X_MEMBER:
        assert isinstance(e, MemberRef)
        e = e.object
    if e.kind == X_VAR:
        assert isinstance(e, VarRef)
        e.decl.address_taken = True
    elif e.kind == X_FUNC:
        assert isinstance(e, FuncRef)
        e.decl.address_taken = True


def undefined(t: Type) -> bool:
    """A record whose members are not known (not one whose size is only known at run time)."""
    return isinstance(t, RecordType) and not t.record.known()


def rvalue(s: Sema, e: Expr) -> Expr:
    """Lvalue, array and function conversion (C11 6.3.2.1)."""
    k = e.type.kind
    if k == T_ARRAY:
        t = e.type
        assert isinstance(t, ArrayType)
        mark_in_memory(e)
        return Cast(C_DECAY, e, s.types.pointer(t.element), e.pos)
    if k == T_FUNCTION:
        return Cast(C_DECAY, e, s.types.pointer(e.type), e.pos)
    if e.lvalue:
        ct = s.types.unqualified(e.type)
        if e.kind == X_MEMBER:
            assert isinstance(e, MemberRef)
            w = e.member.bit_width
            if w > 32 and ct.kind == T_INT and w < integer_of(ct).bits:
                ct = s.types.bitfield(integer_of(ct), w)
        elif k == T_VOID:
            return e
        if undefined(ct):
            s.error(e.pos, f"invalid use of incomplete type '{spell(ct)}'")
            return error_expr(s, e.pos)
        return Cast(C_LOAD, e, ct, e.pos)
    if e.kind == X_MEMBER:
        return Cast(C_LOAD, e, s.types.unqualified(e.type), e.pos)
    return e


def promote(s: Sema, e: Expr) -> Expr:
    """Integer promotions of a value, bit-fields by their width (C11 6.3.1.1p2)."""
    t = e.type
    if t.kind != T_INT and t.kind != T_ENUM:
        return e
    if t is s.types.int_:
        return e
    m = bit_field(e)
    if m is not None and m.member.bit_width < 32:
        return convert(s, e, s.types.int_)
    elif m is not None and m.member.bit_width == 32 and integer_of(t).bits > 32:
        return convert(s, e, s.types.int_ if integer_of(t).signed else s.types.uint)
    return convert(s, e, promoted(s.types, t))


def default_promote(s: Sema, e: Expr) -> Expr:
    """Default argument promotions."""
    if is_integer(e.type):
        return promote(s, e)
    return convert(s, e, default_promoted(s.types, e.type))


def usual(s: Sema, a: Expr, b: Expr) -> tuple[Expr, Expr, Type]:
    """Usual arithmetic conversions of two arithmetic values. Mixed real and complex operands both become complex."""
    a = promote(s, a)
    b = promote(s, b)
    t = common(s.types, a.type, b.type)
    return convert(s, a, t), convert(s, b, t), t


def int_literal(s: Sema, value: int, t: Type, pos: int) -> Expr:
    """A literal of integer or enumerated type, reduced to its range."""
    i = integer_of(t)
    if i.rank == I_BOOL:
        value = 1 if value else 0
    elif i.signed:
        value = arith.wrap(value, i.bits)
        if i.bits < 64:
            value = ((value + (1 << (i.bits - 1))) & ((1 << i.bits) - 1)) - (1 << (i.bits - 1))
    else:
        value &= (1 << i.bits) - 1
    return IntLit(value, t, pos)


def convert(s: Sema, e: Expr, t: Type, implicit: bool = True) -> Expr:
    """The value `e` converted to unqualified scalar, complex, vector, record or void type `t`; the conversion is known to be allowed."""
    f = e.type
    if f is t:
        return e
    k = t.kind
    fk = f.kind
    if k == T_ERROR or fk == T_ERROR:
        return e if e.kind == X_ERROR else error_expr(s, e.pos)
    pos = e.pos
    if k == T_VOID:
        return Cast(C_VOID, e, t, pos, implicit)
    if k == T_INT or k == T_ENUM:
        return to_integer(s, e, t, implicit)
    if k == T_POINTER:
        if fk == T_POINTER:
            return Cast(C_POINTER, e, t, pos, implicit)
        if is_integer(f):
            wide = s.types.ptrdiff_t if integer_of(f).signed else s.types.size_t
            if e.kind != X_INT or f.size() != t.size():
                e = convert(s, e, wide)
            return Cast(C_INT_POINTER, e, t, pos, implicit)
        if f.size() == t.size() and fk == T_VECTOR:
            return Cast(C_BITCAST, e, t, pos, implicit)
        return e
    if k == T_FLOAT:
        assert isinstance(t, FloatType)
        if fk == T_FLOAT:
            if e.kind == X_FLOAT:
                assert isinstance(e, FloatLit) and isinstance(e.value, floats.Float)
                x = floats.convert(e.value, floats.format_of(t.bits))
                if x.exact or not s.options.rounding_math or x is e.value:
                    return FloatLit(x, t, pos)
            return Cast(C_FLOAT, e, t, pos, implicit)
        if fk == T_COMPLEX:
            assert isinstance(f, ComplexType)
            return convert(s, Cast(C_COMPLEX_REAL, e, f.element, pos, implicit), t, implicit)
        if fk == T_VECTOR:
            return Cast(C_BITCAST, e, t, pos, implicit)
        if e.kind == X_INT:
            assert isinstance(e, IntLit)
            x = floats.from_int(floats.format_of(t.bits), e.value)
            if x.exact or not s.options.rounding_math:
                return FloatLit(x, t, pos)
        return Cast(C_INT_FLOAT, plain(s, e), t, pos, implicit)
    if k == T_COMPLEX:
        assert isinstance(t, ComplexType)
        if fk == T_COMPLEX:
            return Cast(C_COMPLEX, e, t, pos, implicit)
        return Cast(C_REAL_COMPLEX, convert(s, e, t.element, implicit), t, pos, implicit)
    if k == T_VECTOR:
        return Cast(C_BITCAST, e, t, pos, implicit)
    if k == T_RECORD:
        return Cast(C_NOOP, e, t, pos, implicit)
    return e


def plain(s: Sema, e: Expr) -> Expr:
    """A value of a wide bit-field's own type brought to the declared type, which irgen computes with."""
    t = e.type
    if t.kind == T_INT:
        assert isinstance(t, IntType)
        if t.base is not None:
            return Cast(C_INT, e, t.base, e.pos)
    return e


def to_integer(s: Sema, e: Expr, t: Type, implicit: bool) -> Expr:
    f = e.type
    pos = e.pos
    target = integer_of(t)
    fk = f.kind
    if fk == T_INT or fk == T_ENUM:
        if e.kind == X_INT:
            assert isinstance(e, IntLit)
            return int_literal(s, e.value, t, pos)
        if target.rank == I_BOOL:
            if integer_of(f).rank == I_BOOL:
                return Cast(C_INT, e, t, pos, implicit)
            return Cast(C_BOOL, e, t, pos, implicit)
        return Cast(C_INT, e, t, pos, implicit)
    if target.rank == I_BOOL and fk != T_VECTOR:
        return Cast(C_BOOL, e, t, pos, implicit)
    if fk == T_FLOAT:
        if e.kind == X_FLOAT:
            assert isinstance(e, FloatLit) and isinstance(e.value, floats.Float)
            v = floats.to_int(e.value)
            if v is not None and (arith.fits_signed(v, target.bits) if target.signed else arith.fits_unsigned(v, target.bits)):
                return IntLit(v, t, pos)
        return Cast(C_FLOAT_INT, e, t, pos, implicit)
    if fk == T_POINTER:
        same = s.types.size_t
        if target.nbytes == same.nbytes:
            return Cast(C_POINTER_INT, e, t, pos, implicit)
        return Cast(C_INT, Cast(C_POINTER_INT, e, same, pos, implicit), t, pos, implicit)
    if fk == T_COMPLEX:
        assert isinstance(f, ComplexType)
        return convert(s, Cast(C_COMPLEX_REAL, e, f.element, pos, implicit), t, implicit)
    if fk == T_VECTOR:
        return Cast(C_BITCAST, e, t, pos, implicit)
    return e


def cast(s: Sema, e: Expr, t: Type, pos: int) -> Expr:
    """An explicit cast (C11 6.5.4; GNU: to union, struct to itself, between vectors)."""
    if t.kind == T_ERROR or is_error(e):
        return error_expr(s, pos)
    if t.kind == T_ARRAY:
        s.error(pos, "cast specifies array type")
        return error_expr(s, pos)
    if t.kind == T_FUNCTION:
        s.error(pos, "cast specifies function type")
        return error_expr(s, pos)
    if t.kind == T_VOID:
        if e.lvalue and e.type.kind != T_ARRAY and e.type.kind != T_FUNCTION and (e.type.size() >= 0 or e.type.kind == T_RECORD):
            if undefined(e.type):
                return Cast(C_VOID, e, s.types.void, pos, False)
            e = rvalue(s, e)
        elif e.type.kind in (T_ARRAY, T_FUNCTION):
            e = rvalue(s, e)
        return Cast(C_VOID, e, s.types.void, pos, False)
    e = rvalue(s, e)
    if is_error(e):
        return e
    f = e.type
    t = s.types.unqualified(t)
    if f.kind == T_VOID:
        s.error(pos, "void value not ignored as it ought to be" if t.kind != T_RECORD else "conversion to non-scalar type requested")
        return error_expr(s, pos)
    if t.kind == T_RECORD:
        return cast_record(s, e, t, pos)
    if f.kind == T_RECORD:
        want = "an integer" if is_integer(t) else "a pointer" if t.kind == T_POINTER else "a floating-point" if t.kind == T_FLOAT else "a complex"
        if t.kind == T_VECTOR:
            s.error(pos, f"cannot convert a value of type '{spell(f)}' to vector type '{spell(t)}' which has different size")
        else:
            s.error(pos, f"aggregate value used where {want} was expected")
        return error_expr(s, pos)
    if t.kind == T_VECTOR or f.kind == T_VECTOR:
        if t.size() != f.size():
            s.error(pos, f"cannot convert a value of type '{spell(f)}' to vector type '{spell(t)}' which has different size" if t.kind == T_VECTOR
                    else f"cannot convert a vector of type '{spell(f)}' to type '{spell(t)}' which has different size")
            return error_expr(s, pos)
        if t.kind == T_FLOAT or f.kind == T_FLOAT or t.kind == T_POINTER or f.kind == T_POINTER:
            s.error(pos, f"can't convert between vector type '{spell(t if t.kind == T_VECTOR else f)}' and non-integer type")
            return error_expr(s, pos)
    elif t.kind == T_POINTER and not (f.kind == T_POINTER or is_integer(f)):
        s.error(pos, "cannot convert to a pointer type")
        return error_expr(s, pos)
    elif f.kind == T_POINTER and not (t.kind == T_POINTER or is_integer(t)):
        s.error(pos, "pointer value used where a floating-point was expected" if t.kind == T_FLOAT
                else "pointer value used where a complex was expected")
        return error_expr(s, pos)
    warn_cast(s, e, t, pos)
    r = convert(s, e, t, False)
    if r is e:
        if e.kind == X_INT:
            assert isinstance(e, IntLit)
            return IntLit(e.value, t, pos)
        r = Cast(C_NOOP, e, t, pos, False)
    return r


def warn_cast(s: Sema, e: Expr, t: Type, pos: int) -> None:
    f = e.type
    if s.unevaluated:
        return
    if f.kind == T_POINTER and is_integer(t) and t.size() != f.size() and integer_of(t).rank != I_BOOL:
        s.warning(pos, "pointer-to-int-cast", "cast from pointer to integer of different size")
    elif t.kind == T_POINTER and f.kind == T_INT and integer_of(f).rank != I_BOOL and t.size() != f.size() and e.kind != X_INT:
        from pycc.sema.constant import int_value

        if int_value(s, e) is None:
            s.warning(pos, "int-to-pointer-cast", "cast to pointer from integer of different size")


def cast_record(s: Sema, e: Expr, t: Type, pos: int) -> Expr:
    assert isinstance(t, RecordType)
    if e.type.unqual is t:
        return Cast(C_NOOP, e, t, pos, False)
    if t.record.is_union:
        t.record.known()
        for m in t.record.members:
            if m.bit_width < 0 and compatible_unqualified(s.types, m.type, e.type) or m.type.unqual is e.type:
                c = Cast(C_UNION, e, t, pos, False)
                c.member = m
                return c
        s.error(pos, "cast to union type from type not present in union")
        return error_expr(s, pos)
    s.error(pos, "conversion to non-scalar type requested")
    return error_expr(s, pos)


def condition(s: Sema, e: Expr, pos: int) -> Expr:
    """A controlling expression: a scalar value, as it is."""
    e = rvalue(s, e)
    k = e.type.kind
    if k == T_ERROR:
        return e
    if k == T_VOID:
        s.error(pos, "void value not ignored as it ought to be")
        return error_expr(s, pos)
    if k == T_RECORD:
        s.error(pos, f"used {'union' if isinstance(e.type, RecordType) and e.type.record.is_union else 'struct'} type value where scalar is required")
        return error_expr(s, pos)
    if k == T_VECTOR:
        s.error(pos, "used vector type where scalar is required")
        return error_expr(s, pos)
    return promote(s, e) if bit_field(e) is not None else e


# conversion as if by assignment


def incompatible(s: Sema, e: Expr, t: Type, place: Place) -> Expr:
    f = spell(e.type)
    w = spell(t)
    if place.kind == P_ASSIGN:
        s.error(place.pos, f"incompatible types when assigning to type '{w}' from type '{f}'")
    elif place.kind == P_INIT:
        s.error(place.pos, f"incompatible types when initializing type '{w}' using type '{f}'")
    elif place.kind == P_ARG:
        s.error(e.pos, f"incompatible type for argument {place.index} of '{place.name}'")
        s.note(e.pos, f"expected '{w}' but argument is of type '{f}'")
    else:
        s.error(place.pos, f"incompatible types when returning type '{f}' but '{w}' was expected")
    return error_expr(s, place.pos)


def warn_place(s: Sema, e: Expr, t: Type, place: Place, flag: str, assign: str, init: str, arg: str, ret: str) -> None:
    """One of four wordings; {w} the wanted type, {f} the type given, {n} argument n of 'f'."""
    text = assign if place.kind == P_ASSIGN else init if place.kind == P_INIT else arg if place.kind == P_ARG else ret
    text = text.replace("{w}", f"'{spell(t)}'").replace("{f}", f"'{spell(e.type)}'").replace("{n}", f"argument {place.index} of '{place.name}'")
    if s.pedwarn(e.pos if place.kind == P_ARG else place.pos, flag, text) and place.kind == P_ARG:
        s.note(e.pos, f"expected '{spell(t)}' but argument is of type '{spell(e.type)}'")


def assign_convert(s: Sema, e: Expr, t: Type, place: Place) -> Expr:
    """`e` (a value) converted to `t` as if by assignment (C11 6.5.16.1), with gcc's warnings where it merely warns."""
    t = s.types.unqualified(t)
    f = e.type
    if f is t:
        return e
    if t.kind == T_ERROR or f.kind == T_ERROR:
        return error_expr(s, place.pos)
    if f.kind == T_VOID:
        s.error(place.pos if place.kind != P_ARG else e.pos, "void value not ignored as it ought to be" if place.kind != P_ARG
                else "invalid use of void expression")
        return error_expr(s, place.pos)
    if is_arithmetic(t):
        if is_arithmetic(f):
            warn_constant(s, e, t, place)
            return convert(s, e, t)
        if f.kind == T_POINTER and is_integer(t):
            if integer_of(t).rank != I_BOOL:
                warn_place(s, e, t, place, "int-conversion", "assignment to {w} from {f} makes integer from pointer without a cast",
                           "initialization of {w} from {f} makes integer from pointer without a cast",
                           "passing {n} makes integer from pointer without a cast",
                           "returning {f} from a function with return type {w} makes integer from pointer without a cast")
            return convert(s, e, t)
        return incompatible(s, e, t, place)
    if t.kind == T_POINTER:
        return assign_pointer(s, e, t, place)
    if t.kind == T_VECTOR:
        if f.kind == T_VECTOR:
            if compatible_unqualified(s.types, t, f):
                return convert(s, e, t)
            if t.size() == f.size() and is_comparison(e) and isinstance(t, VectorType) and t.element.kind == T_INT:
                return convert(s, e, t)
        return incompatible(s, e, t, place)
    if t.kind == T_RECORD:
        assert isinstance(t, RecordType)
        if f.unqual is t:
            return e
        if t.record.known() and t.record.transparent_union and place.kind == P_ARG:
            r = transparent_argument(s, e, t, place)
            if r is not None:
                return r
        return incompatible(s, e, t, place)
    return incompatible(s, e, t, place)


def is_comparison(e: Expr) -> bool:
    """The signed result of a vector comparison goes into unsigned vectors too (gcc)."""
    return e.kind == X_BINARY and isinstance(e, Binary) and B_EQ <= e.op <= B_GE


def warn_constant(s: Sema, e: Expr, t: Type, place: Place) -> None:
    """-Woverflow for literals that change their value."""
    if e.kind != X_INT or not is_integer(t) or s.unevaluated:
        return
    assert isinstance(e, IntLit)
    i = integer_of(t)
    v = e.value
    if i.rank == I_BOOL or (arith.fits_signed(v, i.bits) or arith.fits_unsigned(v, i.bits)):
        return
    if not i.signed and arith.fits_signed(v, i.bits):
        return
    r = int_literal(s, v, t, e.pos)
    assert isinstance(r, IntLit)
    word = "unsigned conversion" if not i.signed else "overflow in conversion"
    s.warning(e.pos, "overflow", f"{word} from '{spell(e.type)}' to '{spell(t)}' changes value from '{v}' to '{r.value}'")


def transparent_argument(s: Sema, e: Expr, t: RecordType, place: Place) -> Expr | None:
    """GNU transparent_union: an argument of a member's type."""
    for m in t.record.members:
        mt = s.types.unqualified(m.type)
        if compatible_unqualified(s.types, mt, e.type) or mt.kind == T_POINTER and e.type.kind == T_POINTER and pointers_fit(s, mt, e.type, e):
            c = Cast(C_UNION, convert(s, e, mt), t, e.pos)
            c.member = m
            return c
    for m in t.record.members:
        if m.type.kind == T_POINTER and is_null_constant(s, e):
            c = Cast(C_UNION, convert(s, e, s.types.unqualified(m.type)), t, e.pos)
            c.member = m
            return c
    return None


def pointers_fit(s: Sema, t: Type, f: Type, e: Expr) -> bool:
    assert isinstance(t, PointerType) and isinstance(f, PointerType)
    a = t.target
    b = f.target
    if b.quals & ~a.quals & (Q_CONST | Q_VOLATILE | Q_RESTRICT):
        return is_null_constant(s, e)
    return a.kind == T_VOID or b.kind == T_VOID or compatible_unqualified(s.types, a, b) or is_null_constant(s, e)


def assign_pointer(s: Sema, e: Expr, t: Type, place: Place) -> Expr:
    f = e.type
    assert isinstance(t, PointerType)
    if f.kind == T_POINTER:
        assert isinstance(f, PointerType)
        if s.options.plan9_extensions:
            e = embedded(s, e, t)
            f = e.type
            assert isinstance(f, PointerType)
        check_pointers(s, e, t, f, place)
        return convert(s, e, t)
    if is_integer(f):
        if not is_null_constant(s, e):
            warn_place(s, e, t, place, "int-conversion", "assignment to {w} from {f} makes pointer from integer without a cast",
                       "initialization of {w} from {f} makes pointer from integer without a cast",
                       "passing {n} makes pointer from integer without a cast",
                       "returning {f} from a function with return type {w} makes pointer from integer without a cast")
        return convert(s, e, t)
    return incompatible(s, e, t, place)


def check_pointers(s: Sema, e: Expr, t: PointerType, f: PointerType, place: Place) -> None:
    """Warnings of one pointer assigned to another (gcc's convert_for_assignment)."""
    a = t.target
    b = f.target
    if a is b:
        return
    if (a.quals & Q_SPACE) != (b.quals & Q_SPACE) and not is_null_constant(s, e):
        where = {P_ASSIGN: "assignment from pointer to non-enclosed address space",
                 P_INIT: "initialization from pointer to non-enclosed address space",
                 P_ARG: f"passing argument {place.index} of '{place.name}' from pointer to non-enclosed address space",
                 P_RETURN: "return from pointer to non-enclosed address space"}[place.kind]
        s.error(place.pos, where)
        return
    ua = s.types.unqualified(a)
    ub = s.types.unqualified(b)
    qa = element_quals(a)
    qb = element_quals(b)
    if a.kind == T_VOID or b.kind == T_VOID or compatible_unqualified(s.types, ua, ub):
        if a.kind == T_VOID and b.kind == T_FUNCTION or b.kind == T_VOID and a.kind == T_FUNCTION:
            if not is_null_constant(s, e):
                s.pedwarn(place.pos, "pedantic", "ISO C forbids assignment between function pointer and 'void *'")
            return
        lost = qb & ~qa & (Q_CONST | Q_VOLATILE | Q_RESTRICT | (Q_ATOMIC if a.kind != T_VOID and b.kind != T_VOID else 0))
        if lost and a.kind != T_FUNCTION and not is_null_constant(s, e):
            names = " ".join([n for n, q in (("const", Q_CONST), ("volatile", Q_VOLATILE), ("restrict", Q_RESTRICT), ("_Atomic", Q_ATOMIC))
                              if lost & q])
            what = f"'{names}' qualifier from pointer target type"
            warn_place(s, e, t, place, "discarded-qualifiers", "assignment discards " + what, "initialization discards " + what,
                       "passing {n} discards " + what, "return discards " + what)
        return
    if is_null_constant(s, e):
        return
    same_rank = is_integer(ua) and is_integer(ub) and integer_of(ua).rank >> 1 == integer_of(ub).rank >> 1
    if same_rank and integer_of(ua).rank != I_BOOL or both_chars(ua, ub):
        warn_place(s, e, t, place, "pointer-sign", "pointer targets in assignment from {f} to {w} differ in signedness",
                   "pointer targets in initialization of {w} from {f} differ in signedness",
                   "pointer targets in passing {n} differ in signedness",
                   "pointer targets in returning {f} from a function with return type {w} differ in signedness")
        return
    warn_place(s, e, t, place, "incompatible-pointer-types", "assignment to {w} from incompatible pointer type {f}",
               "initialization of {w} from incompatible pointer type {f}", "passing {n} from incompatible pointer type",
               "returning {f} from a function with incompatible return type {w}")


def both_chars(a: Type, b: Type) -> bool:
    return isinstance(a, IntType) and isinstance(b, IntType) and 1 <= a.rank <= 3 and 1 <= b.rank <= 3


def element_quals(t: Type) -> int:
    """Qualifiers of a type, for an array those of its element."""
    while t.kind == T_ARRAY:
        assert isinstance(t, ArrayType)
        t = t.element
    return t.quals


__all__ = ["Place", "assign_convert", "bit_field", "cast", "condition", "convert", "default_promote", "element_quals", "error_expr", "int_literal",
           "is_error", "is_real", "mark_in_memory", "plain", "promote", "rvalue", "usual", "P_ARG", "P_ASSIGN", "P_INIT", "P_RETURN"]
