"""Promotions and the usual arithmetic conversions on types (C11 6.3.1.1, 6.3.1.8; GNU: complex integers, wide bit-fields, _FloatN)."""

from pycc.ctype.ctype import (
    F_FLOAT,
    F_FLOAT32X,
    F_HALF,
    I_INT,
    T_COMPLEX,
    T_ENUM,
    T_FLOAT,
    T_INT,
    T_POINTER,
    ComplexType,
    EnumType,
    FloatType,
    IntType,
    Type,
    Types,
)


def is_integer(t: Type) -> bool:
    return t.kind == T_INT or t.kind == T_ENUM


def is_real(t: Type) -> bool:
    return t.kind == T_INT or t.kind == T_FLOAT or t.kind == T_ENUM


def is_arithmetic(t: Type) -> bool:
    k = t.kind
    return k == T_INT or k == T_FLOAT or k == T_ENUM or k == T_COMPLEX


def is_scalar(t: Type) -> bool:
    k = t.kind
    return k == T_INT or k == T_POINTER or k == T_FLOAT or k == T_ENUM or k == T_COMPLEX


def integer_of(t: Type) -> IntType:
    """The integer type of an integer or enumerated type."""
    if t.kind == T_ENUM:
        assert isinstance(t, EnumType)
        return t.integer()
    u = t.unqual
    assert isinstance(u, IntType)
    return u


def promoted(types: Types, t: Type) -> Type:
    """C11 6.3.1.1p2; other types unchanged (unqualified)."""
    if t.kind == T_INT or t.kind == T_ENUM:
        i = integer_of(t)
        if i.rank < I_INT:
            return types.int_ if i.bits < 32 or i.signed else types.uint
        return i
    return t.unqual


def default_promoted(types: Types, t: Type) -> Type:
    """Default argument promotions (C11 6.5.2.2p6)."""
    u = t.unqual
    if u is types.float_:
        return types.double
    return promoted(types, t)


def float_rank(t: FloatType) -> int:
    """Order of 6.3.1.8 by precision; equal formats: _FloatN wins over double, and that over _FloatNx (TS 18661-3)."""
    if t.form == F_HALF:
        return 0
    return t.bits * 16 + (-1 if t.form >= F_FLOAT32X else t.form if t.form > F_FLOAT else 0)


def common_integer(types: Types, a: IntType, b: IntType) -> IntType:
    """Of two promoted integer types."""
    if a is b:
        return a
    if a.base is not None or b.base is not None:
        if a.bits != b.bits:
            return a if a.bits > b.bits else b
        if a.signed != b.signed:
            return b if a.signed else a
        return a if a.base is None else b
    ra = a.rank & ~1
    rb = b.rank & ~1
    if a.signed == b.signed:
        return a if ra >= rb else b
    s = a if a.signed else b
    u = b if a.signed else a
    if (u.rank & ~1) >= (s.rank & ~1):
        return u
    if s.bits > u.bits:
        return s
    return types.unsigned_of(s)


def common_real(types: Types, a: Type, b: Type) -> Type:
    if a.kind == T_FLOAT or b.kind == T_FLOAT:
        if a.kind != T_FLOAT:
            return b.unqual
        if b.kind != T_FLOAT:
            return a.unqual
        assert isinstance(a, FloatType) and isinstance(b, FloatType)
        return a.unqual if float_rank(a) >= float_rank(b) else b.unqual
    x = promoted(types, a)
    y = promoted(types, b)
    assert isinstance(x, IntType) and isinstance(y, IntType)
    return common_integer(types, x, y)


def common(types: Types, a: Type, b: Type) -> Type:
    """Usual arithmetic conversions of two arithmetic types."""
    if a is b and a is types.int_:
        return a
    if a.kind == T_COMPLEX or b.kind == T_COMPLEX:
        ea: Type = a
        eb: Type = b
        if a.kind == T_COMPLEX:
            assert isinstance(a, ComplexType)
            ea = a.element
        if b.kind == T_COMPLEX:
            assert isinstance(b, ComplexType)
            eb = b.element
        return types.complex_(common_real(types, ea, eb))
    return common_real(types, a, b)

