"""Primary, postfix and unary expressions, assignment (C11 6.5.1-6.5.4, 6.5.16). Binary operators are in operators.py, calls in call.py."""

from pycc.ctype.convert import integer_of, is_integer, is_scalar
from pycc.ctype.ctype import (
    I_BOOL,
    Q_ATOMIC,
    Q_CONST,
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
    FunctionType,
    IntType,
    Member,
    PointerType,
    Record,
    RecordType,
    Type,
    VectorType,
)
from pycc.ctype.spell import spell
from pycc.ir import floats
from pycc.sema.context import Sema
from pycc.sema.conversion import (
    P_ASSIGN,
    Place,
    assign_convert,
    bit_field,
    condition,
    convert,
    error_expr,
    int_literal,
    is_error,
    mark_in_memory,
    plain,
    promote,
    rvalue,
)
from pycc.tree.decl import (
    D_ENUM_CONST,
    D_FUNC,
    D_VAR,
    ST_AUTO,
    ST_REGISTER,
    Attributes,
    Decl,
    EnumConst,
    FuncDecl,
    Label,
    VarDecl,
)
from pycc.tree.expr import (
    B_PTRADD,
    C_DECAY,
    C_LOAD,
    U_IMAG,
    U_LNOT,
    U_NEG,
    U_NOT,
    U_PLUS,
    U_REAL,
    X_ADDR,
    X_BINARY,
    X_CAST,
    X_COMMA,
    X_COMPOUND_LITERAL,
    X_COND,
    X_DEREF,
    X_FLOAT,
    X_FUNC,
    X_INT,
    X_LANE,
    X_MEMBER,
    X_STRING,
    X_UNARY,
    X_VAR,
    AddrOf,
    Assign,
    Binary,
    Cast,
    Comma,
    Deref,
    FloatLit,
    FuncRef,
    IncDec,
    IntLit,
    LabelAddr,
    Lane,
    MemberRef,
    Unary,
    VarRef,
    VlaSizeof,
    reversed_object,
)
from pycc.tree.node import Expr


def name_ref(s: Sema, d: Decl, pos: int) -> Expr:
    """An identifier that names an object, function or enumeration constant."""
    k = d.kind
    if k == D_VAR:
        assert isinstance(d, VarDecl)
        if d.storage == ST_AUTO or d.storage == ST_REGISTER:
            d.referenced = True  # for the warning: a mention in sizeof or typeof is a use
        if not s.unevaluated:
            d.referenced = True
            f = s.function
            if d.function is not None and f is not None and d.function is not f.decl and d.storage in (ST_AUTO, ST_REGISTER):
                d.captured = True
                d.address_taken = True
        if d.type.kind == T_ERROR:
            return error_expr(s, pos)
        if d.attrs is not None:
            warn_deprecated(s, d, d.attrs, pos)
        return VarRef(d, pos)
    if k == D_FUNC:
        assert isinstance(d, FuncDecl)
        if not s.unevaluated and not d.referenced:
            d.referenced = True
        if d.attrs is not None:
            warn_deprecated(s, d, d.attrs, pos)
        return FuncRef(d, pos)
    if k == D_ENUM_CONST:
        assert isinstance(d, EnumConst)
        return IntLit(d.value, d.type, pos)
    s.error(pos, f"unexpected type name '{d.name}': expected expression")
    return error_expr(s, pos)


def warn_deprecated(s: Sema, d: Decl, at: Attributes, pos: int) -> None:
    if at.deprecated:
        text = at.deprecated_text
        if at.unavailable:
            s.error(pos, f"'{d.name}' is unavailable" + (f": {text}" if text else ""))
            return
        s.warning(pos, "deprecated-declarations", f"'{d.name}' is deprecated" + (f": {text}" if text else ""))


# members


def find_member(record: Record, name: str) -> list[Member] | None:
    """The path to a member through anonymous structs and unions (C11 6.7.2.1p13); None if there is none."""
    m = record.by_name.get(name)
    if m is not None:
        return [m]
    for a in record.anonymous:
        if a.typedef_name and a.typedef_name == name:
            return [a]
        t = a.type
        if isinstance(t, RecordType):
            path = find_member(t.record, name)
            if path is not None:
                path.insert(0, a)
                return path
    return None


def member(s: Sema, e: Expr, name: str, arrow: bool, pos: int) -> Expr:
    """`e.name`, `e->name`."""
    if is_error(e):
        return e
    if arrow:
        e = rvalue(s, e)
        if is_error(e):
            return e
        if e.type.kind != T_POINTER:
            s.error(pos, f"invalid type argument of '->' (have '{spell(e.type)}')")
            return error_expr(s, pos)
        assert isinstance(e.type, PointerType)
        target = e.type.target
        if target.kind != T_RECORD:
            s.error(pos, f"request for member '{name}' in something not a structure or union" if target.kind != T_POINTER else
                    f"'*{'ptr'}' is a pointer; did you mean to use '->'?")
            return error_expr(s, pos)
        e = Deref(e, target, pos)
    t = e.type
    if t.kind != T_RECORD:
        if t.kind == T_POINTER and isinstance(t, PointerType) and t.target.kind == T_RECORD:
            s.error(pos, "request for member '" + name + "' in something not a structure or union; did you mean to use '->'?")
        else:
            s.error(pos, f"request for member '{name}' in something not a structure or union")
        return error_expr(s, pos)
    assert isinstance(t, RecordType)
    if not t.record.known():
        s.error(pos, f"invalid use of undefined type '{spell(t.unqual)}'")
        return error_expr(s, pos)
    path = find_member(t.record, name)
    if path is None:
        s.error(pos, f"'{spell(t.unqual)}' has no member named '{name}'")
        return error_expr(s, pos)
    for m in path:
        e = member_ref(s, e, m, pos)
    return e


def member_ref(s: Sema, e: Expr, m: Member, pos: int) -> Expr:
    quals = e.type.quals & (Q_CONST | Q_VOLATILE | Q_SPACE)
    t = m.type
    if quals:
        t = s.types.qualified(t, quals)
    return MemberRef(e, m, t, pos)


# pointers and arrays


def index(s: Sema, a: Expr, b: Expr, pos: int) -> Expr:
    """`a[b]`; vectors give lanes."""
    if is_error(a) or is_error(b):
        return error_expr(s, pos)
    if a.type.kind == T_VECTOR or b.type.kind == T_VECTOR:
        if a.type.kind != T_VECTOR:
            a, b = b, a
        t = a.type
        assert isinstance(t, VectorType)
        i = rvalue(s, b)
        if not is_integer(i.type):
            s.error(pos, "subscripted value is neither array nor pointer nor vector" if is_error(i) else "array subscript is not an integer")
            return error_expr(s, pos)
        if a.lvalue:
            mark_in_memory(a)
        return Lane(a, convert(s, plain(s, i), s.types.ptrdiff_t), s.types.qualified(t.element, a.type.quals & (Q_CONST | Q_VOLATILE)), pos)
    a = rvalue(s, a)
    b = rvalue(s, b)
    if a.type.kind != T_POINTER and b.type.kind == T_POINTER:
        a, b = b, a
    if a.type.kind != T_POINTER:
        if not is_error(a) and not is_error(b):
            s.error(pos, "subscripted value is neither array nor pointer nor vector")
        return error_expr(s, pos)
    assert isinstance(a.type, PointerType)
    target = a.type.target
    if not is_integer(b.type):
        if not is_error(b):
            s.error(pos, "array subscript is not an integer")
        return error_expr(s, pos)
    if target.kind == T_FUNCTION:
        s.error(pos, "subscripted value is pointer to function")
        return error_expr(s, pos)
    if incomplete(target) and target.kind != T_VOID:
        s.error(pos, f"invalid use of incomplete type '{spell(target)}'" if target.kind != T_RECORD
                else f"invalid use of undefined type '{spell(target.unqual)}'")
        return error_expr(s, pos)
    return Deref(pointer_add(s, a, b, B_PTRADD, pos), target, pos)


def incomplete(t: Type) -> bool:
    """No size, and not for being variable."""
    while t.kind == T_ARRAY:
        assert isinstance(t, ArrayType)
        if t.length == -1:
            return True
        t = t.element
    if t.kind == T_RECORD:
        assert isinstance(t, RecordType)
        return not t.record.known()
    return t.kind == T_VOID


def variably_modified(t: Type) -> bool:
    """Depends on a VLA size (C11 6.7.6p3)."""
    while True:
        if t.kind == T_ARRAY:
            assert isinstance(t, ArrayType)
            if t.vla is not None:
                return True
            t = t.element
        elif t.kind == T_POINTER:
            assert isinstance(t, PointerType)
            t = t.target
        elif t.kind == T_FUNCTION:
            assert isinstance(t, FunctionType)
            t = t.result
        else:
            return has_vla_size(t)


def has_vla_size(t: Type) -> bool:
    """Its size is only known at run time."""
    while t.kind == T_ARRAY:
        assert isinstance(t, ArrayType)
        if t.vla is not None:
            return True
        t = t.element
    return isinstance(t, RecordType) and t.record.vla_member


def pointer_add(s: Sema, p: Expr, n: Expr, op: int, pos: int) -> Expr:
    """p + n or p - n for pointer p and integer n (values)."""
    n = convert(s, plain(s, n), s.types.ptrdiff_t)
    return Binary(op, p, n, p.type, pos)


def deref(s: Sema, e: Expr, pos: int) -> Expr:
    """`*e`"""
    e = rvalue(s, e)
    if is_error(e):
        return e
    if e.type.kind != T_POINTER:
        s.error(pos, f"invalid type argument of unary '*' (have '{spell(e.type)}')")
        return error_expr(s, pos)
    assert isinstance(e.type, PointerType)
    t = e.type.target
    if e.kind == X_CAST and isinstance(e, Cast) and e.conv == C_DECAY and t.kind == T_FUNCTION:
        return e.operand
    if t.kind == T_VOID and not s.unevaluated:
        s.warning(pos, "", "dereferencing 'void *' pointer")
    if t.kind == T_RECORD and isinstance(t, RecordType) and not t.record.known() and not s.unevaluated:
        return Deref(e, t, pos)
    return Deref(e, t, pos)


def address_of(s: Sema, e: Expr, pos: int) -> Expr:
    """`&e`"""
    if is_error(e):
        return e
    t = e.type
    if t.kind == T_FUNCTION:
        mark_in_memory(e)
        if e.kind == X_DEREF:
            assert isinstance(e, Deref)
            return e.pointer
        return AddrOf(e, s.types.pointer(t), pos)
    if not e.lvalue:
        s.error(pos, "lvalue required as unary '&' operand")
        return error_expr(s, pos)
    if e.kind == X_MEMBER:
        assert isinstance(e, MemberRef)
        if e.member.bit_width >= 0:
            s.error(pos, f"cannot take address of bit-field '{e.member.name}'")
            return error_expr(s, pos)
    if t.kind in (T_INT, T_ENUM, T_FLOAT, T_COMPLEX) and reversed_object(e):
        s.error(pos, "cannot take address of scalar with reverse storage order")
        return error_expr(s, pos)
    root = e
    while root.kind == X_MEMBER:
        assert isinstance(root, MemberRef)
        root = root.object
    if root.kind == X_VAR:
        assert isinstance(root, VarRef)
        d = root.decl
        if d.storage == ST_REGISTER or d.register:
            if d.register:
                s.error(pos, f"address of global register variable '{d.name}' requested" if d.storage != ST_REGISTER else
                        f"address of register variable '{d.name}' requested")
            else:
                s.error(pos, f"address of register variable '{d.name}' requested")
            return error_expr(s, pos)
        d.address_taken = True
    elif root.kind == X_LANE:
        mark_in_memory(root)
    if e.kind == X_DEREF:
        assert isinstance(e, Deref)
        if isinstance(e.pointer.type, PointerType) and e.pointer.type.target is t:
            return value_only(e.pointer)
    return AddrOf(e, s.types.pointer(t), pos)


def value_only(e: Expr) -> Expr:
    return e


# unary operators


def unary(s: Sema, op: int, e: Expr, pos: int) -> Expr:
    """`+ - ~ !` and `__real__ __imag__`."""
    if op == U_REAL or op == U_IMAG:
        return part(s, op, e, pos)
    if op == U_LNOT:
        e = condition_of_not(s, e, pos)
        if is_error(e):
            return e
        if e.type.kind == T_VECTOR:
            return not_vector(s, e, pos)
        if e.kind == X_INT:
            assert isinstance(e, IntLit)
            return IntLit(0 if e.value else 1, s.types.int_, pos)
        return Unary(U_LNOT, e, s.types.int_, pos)
    e = rvalue(s, e)
    if is_error(e):
        return e
    k = e.type.kind
    name = "minus" if op == U_NEG else "plus" if op == U_PLUS else "bit-complement"
    if k == T_INT or k == T_ENUM:
        e = promote(s, e)
        if e.kind == X_INT:
            assert isinstance(e, IntLit)
            v = -e.value if op == U_NEG else ~e.value if op == U_NOT else e.value
            t = integer_of(e.type)
            if op == U_NEG and t.signed and e.value == -(1 << (t.bits - 1)) and not s.cond_skipped:
                s.warning(pos, "overflow", f"integer overflow in expression of type '{spell(t)}' results in '{e.value}'")
            return int_literal(s, v, e.type, pos)
        if op == U_PLUS:
            return Unary(U_PLUS, e, e.type, pos) if e.kind == X_CAST else e
        return narrow(s, Unary(op, plain(s, e), plain(s, e).type, pos), e.type)
    if k == T_FLOAT and op != U_NOT:
        if op == U_PLUS:
            return Unary(U_PLUS, e, e.type, pos)
        if e.kind == X_FLOAT:
            assert isinstance(e, FloatLit) and isinstance(e.value, floats.Float)
            return FloatLit(floats.neg(e.value), e.type, pos)
        return Unary(op, e, e.type, pos)
    if k == T_COMPLEX:
        return Unary(op, e, e.type, pos)
    if k == T_VECTOR:
        assert isinstance(e.type, VectorType)
        if op != U_NOT or e.type.element.kind == T_INT:
            return Unary(op, e, e.type, pos)
    s.error(pos, f"wrong type argument to unary {name}" if op != U_NOT else "wrong type argument to bit-complement")
    return error_expr(s, pos)


def narrow(s: Sema, e: Expr, t: Type) -> Expr:
    """A result computed in the declared type of a wide bit-field, brought back to the field's width."""
    return e if e.type is t else convert(s, e, t)


def condition_of_not(s: Sema, e: Expr, pos: int) -> Expr:
    e = rvalue(s, e)
    if is_error(e):
        return e
    if e.type.kind == T_VECTOR:
        return e
    if not is_scalar(e.type):
        s.error(pos, "wrong type argument to unary exclamation mark")
        return error_expr(s, pos)
    return condition(s, e, pos)


def not_vector(s: Sema, e: Expr, pos: int) -> Expr:
    from pycc.sema.operators import comparison_vector, zero_vector
    from pycc.tree.expr import B_EQ

    t = e.type
    assert isinstance(t, VectorType)
    return Binary(B_EQ, e, zero_vector(s, t, pos), comparison_vector(s, t), pos)


def part(s: Sema, op: int, e: Expr, pos: int) -> Expr:
    if is_error(e):
        return e
    t = e.type
    if t.kind == T_COMPLEX:
        assert isinstance(t, ComplexType)
        u = Unary(op, e, s.types.qualified(t.element, t.quals), pos)
        if e.lvalue:
            u.lvalue = True
        return u
    if op == U_REAL and e.lvalue and t.kind in (T_INT, T_FLOAT, T_ENUM):
        return e  # an lvalue as it is
    e = rvalue(s, e)
    if is_error(e):
        return e
    if e.type.kind in (T_INT, T_FLOAT, T_ENUM):
        if op == U_REAL:
            return e
        zero: Expr = IntLit(0, s.types.int_, pos)
        return Comma([Cast(13, e, s.types.void, pos), convert(s, zero, e.type)], e.type, pos)
    s.error(pos, f"wrong type argument to {'__real' if op == U_REAL else '__imag'}")
    return error_expr(s, pos)


# assignment


def modifiable(s: Sema, e: Expr, pos: int, use: str) -> bool:
    """Whether `e` may be stored to; reports if not. `use` is gcc's wording: "left operand of assignment" ..."""
    if is_error(e):
        return False
    if not e.lvalue or e.type.kind == T_FUNCTION and e.kind != X_DEREF:
        s.error(pos, f"lvalue required as {use}")
        return False
    t = e.type
    if t.kind == T_ARRAY:
        s.error(pos, "assignment to expression with array type" if "assignment" in use else f"lvalue required as {use}")
        return False
    if t.kind == T_FUNCTION:
        s.error(pos, f"lvalue required as {use}")
        return False
    if t.kind == T_RECORD and isinstance(t, RecordType) and not t.record.known():
        s.error(pos, f"invalid use of undefined type '{spell(t.unqual)}'")
        return False
    if t.kind == T_VOID:
        s.error(pos, "invalid use of void expression")
        return False
    if t.quals & Q_CONST or (t.kind == T_RECORD and isinstance(t, RecordType) and const_member(t)):
        read_only(s, e, pos, use)
        return False
    root = e
    while root.kind == X_MEMBER:
        assert isinstance(root, MemberRef)
        root = root.object
    if root.kind == X_VAR:
        assert isinstance(root, VarRef)
        root.decl.assigned = True
    return True


def const_member(t: RecordType) -> bool:
    t.record.known()
    for m in t.record.members:
        u = m.type
        while u.kind == T_ARRAY:
            assert isinstance(u, ArrayType)
            u = u.element
        if u.quals & Q_CONST or (u.kind == T_RECORD and isinstance(u, RecordType) and const_member(u)):
            return True
    return False


def read_only(s: Sema, e: Expr, pos: int, use: str) -> None:
    start = {"left operand of assignment": "assignment of", "increment operand": "increment of", "decrement operand": "decrement of",
             "asm output": "read-only"}.get(use, "assignment of")
    tail = " used as 'asm' output" if use == "asm output" else ""
    if use != "asm output":
        start += " read-only"
    if e.kind == X_VAR:
        assert isinstance(e, VarRef)
        kind = "parameter" if e.decl.is_param else "variable"
        s.error(pos, f"{start} {kind} '{e.decl.name}'{tail}")
    elif e.kind == X_MEMBER:
        assert isinstance(e, MemberRef)
        s.error(pos, f"{start} member '{e.member.name}'{tail}")
    else:
        s.error(pos, f"{start} location{tail}")


def assign(s: Sema, target: Expr, value: Expr, pos: int) -> Expr:
    """`target = value`"""
    if is_error(target) or is_error(value):
        rvalue(s, value)
        return error_expr(s, pos)
    if not modifiable(s, target, pos, "left operand of assignment"):
        return error_expr(s, pos)
    t = s.types.unqualified(target.type)
    v = assign_convert(s, rvalue(s, value), t, Place(P_ASSIGN, pos))
    if is_error(v):
        return v
    return Assign(target, v, t, pos)


def incdec(s: Sema, e: Expr, delta: int, prefix: bool, pos: int) -> Expr:
    if is_error(e):
        return e
    if not modifiable(s, e, pos, "increment operand" if delta > 0 else "decrement operand"):
        return error_expr(s, pos)
    t = s.types.unqualified(e.type)
    k = t.kind
    if k == T_POINTER:
        assert isinstance(t, PointerType)
        if incomplete(t.target) and t.target.kind != T_VOID:
            s.error(pos, f"{'increment' if delta > 0 else 'decrement'} of pointer to an incomplete type '{spell(t.target)}'")
            return error_expr(s, pos)
    elif k == T_INT and integer_of(t).rank == I_BOOL:
        pass
    elif k not in (T_INT, T_FLOAT, T_ENUM, T_COMPLEX, T_VECTOR):
        s.error(pos, f"wrong type argument to {'increment' if delta > 0 else 'decrement'}")
        return error_expr(s, pos)
    return IncDec(e, delta, prefix, t, pos)


def comma(s: Sema, parts: list[Expr], pos: int) -> Expr:
    """The comma operator over all its operands."""
    out: list[Expr] = []
    n = len(parts)
    for i in range(n):
        e = parts[i]
        if i < n - 1:
            if e.type.kind != T_VOID:
                e = rvalue(s, e)
                if is_error(e):
                    continue
                e = Cast(13, e, s.types.void, e.pos)
        else:
            e = rvalue(s, e)
            if is_error(e):
                return e
        out.append(e)
    return Comma(out, out[-1].type, pos)


# sizes


def sizeof_type(s: Sema, t: Type, operand: Expr | None, pos: int) -> Expr:
    """The size of `t`; `operand` if it came from an expression."""
    if t.kind == T_ERROR:
        return error_expr(s, pos)
    if t.kind == T_FUNCTION:
        s.pedwarn(pos, "pedantic" if not s.options.pedantic else "pointer-arith", "invalid application of 'sizeof' to a function type")
        return IntLit(1, s.types.size_t, pos)
    if t.kind == T_VOID:
        s.pedwarn(pos, "pedantic", "invalid application of 'sizeof' to a void type")
        return IntLit(1, s.types.size_t, pos)
    if has_vla_size(t):
        return VlaSizeof(t, operand if operand is not None and operand.kind not in (X_VAR,) else None, s.types.size_t, pos)
    n = t.size()
    if n < 0:
        s.error(pos, f"invalid application of 'sizeof' to incomplete type '{spell(t)}'")
        return error_expr(s, pos)
    return IntLit(n, s.types.size_t, pos)


def sizeof_expr(s: Sema, e: Expr, pos: int) -> Expr:
    if is_error(e):
        return e
    m = bit_field(e) if e.kind == X_MEMBER else None
    if m is not None:
        s.error(pos, "'sizeof' applied to a bit-field")
        return error_expr(s, pos)
    return sizeof_type(s, e.type, e, pos)


def alignof_type(s: Sema, t: Type, gnu: bool, pos: int) -> Expr:
    """_Alignof, or __alignof__ which gives the preferred alignment (8 for double and long long on i386)."""
    if t.kind == T_ERROR:
        return error_expr(s, pos)
    if t.kind == T_FUNCTION or t.kind == T_VOID:
        if t.kind == T_VOID:
            s.pedwarn(pos, "pedantic", "invalid application of '_Alignof' to a void type")
        else:
            s.pedwarn(pos, "pedantic", "ISO C does not permit '_Alignof' applied to a function type")
        return IntLit(1, s.types.size_t, pos)
    if incomplete(t):
        s.error(pos, f"invalid application of '{'__alignof__' if gnu else '_Alignof'}' to incomplete type '{spell(t)}'")
        return error_expr(s, pos)
    if gnu:
        return IntLit(t.align(), s.types.size_t, pos)
    from pycc.ctype.layout import field_align

    return IntLit(field_align(s.types, t), s.types.size_t, pos)


def alignof_expr(s: Sema, e: Expr, pos: int) -> Expr:
    """GNU __alignof__ of an expression: of the object named, if one is."""
    if is_error(e):
        return e
    if e.kind == X_VAR:
        assert isinstance(e, VarRef)
        if e.decl.user_align:
            return IntLit(e.decl.user_align, s.types.size_t, pos)
    if e.kind == X_FUNC:
        assert isinstance(e, FuncRef)
        if e.decl.attrs is not None and e.decl.attrs.alignment > 0:
            return IntLit(e.decl.attrs.alignment, s.types.size_t, pos)
    if e.kind == X_MEMBER:
        assert isinstance(e, MemberRef)
        if e.member.bit_width >= 0:
            s.error(pos, "'__alignof__' applied to a bit-field")
            return error_expr(s, pos)
        from pycc.ctype.layout import field_align

        t = e.object.type
        a = e.member.user_align
        if isinstance(t, RecordType) and (t.record.packed or e.member.packed):
            return IntLit(a or 1, s.types.size_t, pos)
        return IntLit(max(a, field_align(s.types, e.member.type)), s.types.size_t, pos)
    return alignof_type(s, e.type, True, pos)


def label_address(s: Sema, label: Label, pos: int) -> Expr:
    label.used = True
    label.address_taken = True
    label.takings += 1
    s.pedwarn(pos, "pedantic", "taking the address of a label is non-standard")
    return LabelAddr(label, s.types.void_pointer, pos)


def effect(s: Sema, e: Expr) -> Expr:
    """A size_t without meaning, for the evaluation of `e`."""
    if is_error(e) or e.type.kind == T_RECORD and not e.lvalue:
        return IntLit(0, s.types.size_t, e.pos)
    v = AddrOf(e, s.types.pointer(e.type), e.pos) if e.lvalue and e.type.kind == T_RECORD else rvalue(s, e)
    return Comma([v, IntLit(0, s.types.size_t, e.pos)], s.types.size_t, e.pos)


def typeof_expr(s: Sema, e: Expr, pos: int) -> Type:
    """The type typeof gives: the expression's, qualifiers of an lvalue kept; atomics drop theirs."""
    if e.kind == X_MEMBER and isinstance(e, MemberRef) and e.member.bit_width >= 0:
        s.error(pos, "'typeof' applied to a bit-field")
        return s.types.error
    t = e.type
    if t.quals & Q_ATOMIC:
        return s.types.unqualified(t)
    if t.kind == T_INT and isinstance(t, IntType) and t.base is not None:
        return t.base
    return t


__all__ = ["X_ADDR", "X_BINARY", "X_COMMA", "X_COMPOUND_LITERAL", "X_COND", "X_STRING", "X_UNARY", "C_LOAD"]
