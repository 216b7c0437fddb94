"""Types as C spells them in diagnostics, in gcc's manner: `const char *`, `int (*)(void)`, `struct s[4]`."""

from typing import Final

from pycc.ctype.ctype import (
    Q_ATOMIC,
    Q_CONST,
    Q_RESTRICT,
    Q_SEG_FS,
    Q_SEG_GS,
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
    EnumType,
    FloatType,
    FunctionType,
    IntType,
    PointerType,
    RecordType,
    Type,
    VectorType,
)

_NAMES: Final = ("_Bool", "char", "signed char", "unsigned char", "short int", "short unsigned int", "int", "unsigned int", "long int",
                 "long unsigned int", "long long int", "long long unsigned int", "__int128", "__int128 unsigned")


def qualifiers(quals: int) -> str:
    """Leading qualifiers with a blank after each."""
    s = ""
    if quals & Q_ATOMIC:
        s += "_Atomic "
    if quals & Q_CONST:
        s += "const "
    if quals & Q_VOLATILE:
        s += "volatile "
    if quals & Q_RESTRICT:
        s += "restrict "
    if quals & Q_SEG_FS:
        s += "__seg_fs "
    if quals & Q_SEG_GS:
        s += "__seg_gs "
    return s


def spell(t: Type) -> str:
    """The type name."""
    return declare(t, "")


def declare(t: Type, name: str) -> str:
    """`t` declaring `name`."""
    inner = name
    while True:
        k = t.kind
        if k == T_POINTER:
            assert isinstance(t, PointerType)
            q = qualifiers(t.quals).rstrip()
            inner = "*" + (q + (" " if inner else "") if q else "") + inner
            t = t.target
            if t.kind == T_ARRAY or t.kind == T_FUNCTION:
                inner = "(" + inner + ")"
        elif k == T_ARRAY:
            assert isinstance(t, ArrayType)
            inner += "[" + (str(t.length) if t.length >= 0 else "*" if t.length == -2 and t.vla is not None and t.vla.star else "") + "]"
            t = t.element
        elif k == T_FUNCTION:
            assert isinstance(t, FunctionType)
            inner += "(" + parameters(t) + ")"
            t = t.result
        else:
            break
    head = leaf(t)
    if not inner:
        return head
    return head + inner if inner[0] == "[" else head + " " + inner


def parameters(t: FunctionType) -> str:
    if not t.prototype:
        return ""
    parts = [spell(p) for p in t.params]
    if t.variadic:
        parts.append("...")
    return ", ".join(parts) if parts else "void"


def leaf(t: Type) -> str:
    k = t.kind
    q = qualifiers(t.quals)
    if k == T_VOID:
        return q + "void"
    if k == T_INT:
        assert isinstance(t, IntType)
        return q + (t.name if t.base is not None else _NAMES[t.rank])
    if k == T_FLOAT:
        assert isinstance(t, FloatType)
        return q + t.name
    if k == T_COMPLEX:
        assert isinstance(t, ComplexType)
        return q + "_Complex " + leaf(t.element)
    if k == T_RECORD:
        assert isinstance(t, RecordType)
        return q + ("union " if t.record.is_union else "struct ") + (t.record.tag or "<anonymous>")
    if k == T_ENUM:
        assert isinstance(t, EnumType)
        return q + "enum " + (t.enum.tag or "<anonymous>")
    if k == T_VECTOR:
        assert isinstance(t, VectorType)
        return q + f"__vector({t.lanes}) " + spell(t.element)
    if k == T_ERROR:
        return "<error>"
    return "?"
