"""Binary operators, logical operators, ?: and compound assignment (C11 6.5.5-6.5.16; GNU vectors, complex, void pointer arithmetic)."""

from typing import Final

from pycc.ctype.compatible import compatible_unqualified, composite
from pycc.ctype.convert import common, common_real, integer_of, is_arithmetic, is_integer, is_scalar
from pycc.ctype.ctype import (
    Q_CONST,
    Q_RESTRICT,
    Q_SPACE,
    Q_VOLATILE,
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
    IntType,
    PointerType,
    RecordType,
    Type,
    VectorType,
)
from pycc.ctype.spell import spell
from pycc.ir import arith
from pycc.sema.constant import int_operation, int_value, is_null_constant
from pycc.sema.context import Sema
from pycc.sema.conversion import (
    P_ASSIGN,
    Place,
    assign_convert,
    bit_field,
    check_pointers,
    condition,
    convert,
    element_quals,
    error_expr,
    is_error,
    plain,
    promote,
    rvalue,
    usual,
)
from pycc.sema.expression import incomplete, modifiable, narrow, pointer_add
from pycc.source.options import STD_C2X
from pycc.tree.expr import (
    B_ADD,
    B_AND,
    B_DIV,
    B_EQ,
    B_GE,
    B_LT,
    B_MUL,
    B_NE,
    B_OR,
    B_PTRADD,
    B_PTRDIFF,
    B_PTRSUB,
    B_REM,
    B_SHL,
    B_SHR,
    B_SUB,
    B_XOR,
    BINARY_NAMES,
    C_SPLAT,
    X_FLOAT,
    X_INT,
    Binary,
    Cast,
    CompoundAssign,
    Cond,
    IntLit,
    Logical,
)
from pycc.tree.node import Expr

ARITHMETIC: Final = (B_ADD, B_SUB, B_MUL, B_DIV)


def invalid(s: Sema, op: int, a: Expr, b: Expr, pos: int) -> Expr:
    s.error(pos, f"invalid operands to binary {BINARY_NAMES[op]} (have '{spell(a.type)}' and '{spell(b.type)}')")
    return error_expr(s, pos)


def binary(s: Sema, op: int, a: Expr, b: Expr, pos: int) -> Expr:
    a = rvalue(s, a)
    b = rvalue(s, b)
    if is_error(a) or is_error(b):
        return error_expr(s, pos)
    ak = a.type.kind
    bk = b.type.kind
    if ak == T_VECTOR or bk == T_VECTOR:
        return vector_binary(s, op, a, b, pos)
    if ak == T_POINTER or bk == T_POINTER:
        return pointer_binary(s, op, a, b, pos)
    if not is_arithmetic(a.type) or not is_arithmetic(b.type):
        return invalid(s, op, a, b, pos)
    if B_EQ <= op <= B_GE:
        return compare(s, op, a, b, pos)
    if op == B_SHL or op == B_SHR:
        if not is_integer(a.type) or not is_integer(b.type):
            return invalid(s, op, a, b, pos)
        return shift(s, op, a, b, pos)
    if op not in ARITHMETIC and not (is_integer(a.type) and is_integer(b.type)):
        return invalid(s, op, a, b, pos)
    if ak == T_COMPLEX or bk == T_COMPLEX:
        return complex_binary(s, op, a, b, pos)
    a, b, t = usual(s, a, b)
    if t.kind == T_INT:
        assert isinstance(t, IntType)
        return integer_binary(s, op, a, b, t, pos)
    return Binary(op, a, b, t, pos)


def integer_binary(s: Sema, op: int, a: Expr, b: Expr, t: IntType, pos: int) -> Expr:
    """Operands converted to t already; literals fold."""
    if b.kind == X_INT:
        assert isinstance(b, IntLit)
        if (op == B_DIV or op == B_REM) and b.value == 0:
            if not s.unevaluated and not s.cond_skipped:
                s.warning(pos, "div-by-zero", "division by zero")
        elif a.kind == X_INT:
            assert isinstance(a, IntLit)
            v = int_operation(op, a.value, b.value, t)
            if v is not None:
                if t.signed and not s.cond_skipped:
                    warn_overflow(s, op, a.value, b.value, v, t, pos)
                return IntLit(v, t, pos)
    elif (op == B_DIV or op == B_REM) and not s.unevaluated and not s.cond_skipped and int_value(s, b) == 0:
        s.warning(pos, "div-by-zero", "division by zero")
    if t.base is not None:
        return convert(s, Binary(op, plain(s, a), plain(s, b), t.base, pos), t)
    return Binary(op, a, b, t, pos)


def warn_overflow(s: Sema, op: int, a: int, b: int, v: int, t: IntType, pos: int) -> None:
    if op == B_ADD:
        exact = a + b
    elif op == B_SUB:
        exact = a - b
    elif op == B_MUL:
        exact = a * b
    else:
        return
    if exact != v:
        s.warning(pos, "overflow", f"integer overflow in expression of type '{spell(t)}' results in '{v}'")


def shift(s: Sema, op: int, a: Expr, b: Expr, pos: int) -> Expr:
    a = promote(s, a)
    b = promote(s, b)
    t = integer_of(a.type)
    if b.kind == X_INT and not s.unevaluated and not s.cond_skipped:
        assert isinstance(b, IntLit)
        word = "left" if op == B_SHL else "right"
        if b.value < 0:
            s.warning(pos, "shift-count-negative", f"{word} shift count is negative")
        elif b.value >= t.bits:
            s.warning(pos, "shift-count-overflow", f"{word} shift count >= width of type")
    if a.kind == X_INT and b.kind == X_INT:
        assert isinstance(a, IntLit) and isinstance(b, IntLit)
        if 0 <= b.value < t.bits:
            v = int_operation(op, a.value, b.value, t)
            if v is not None:
                return IntLit(v, a.type, pos)
    at = a.type
    return narrow(s, Binary(op, plain(s, a), plain(s, b), plain(s, a).type, pos), at)


def compare(s: Sema, op: int, a: Expr, b: Expr, pos: int) -> Expr:
    if (a.type.kind == T_COMPLEX or b.type.kind == T_COMPLEX) and op > B_NE:
        return invalid(s, op, a, b, pos)
    a, b, t = usual(s, a, b)
    if a.kind == X_INT and b.kind == X_INT:
        assert isinstance(a, IntLit) and isinstance(b, IntLit)
        from pycc.sema.constant import compare_result

        return IntLit(compare_result(op, -1 if a.value < b.value else 1 if a.value > b.value else 0), s.types.int_, pos)
    return Binary(op, plain(s, a), plain(s, b), s.types.int_, pos)


def complex_binary(s: Sema, op: int, a: Expr, b: Expr, pos: int) -> Expr:
    """+ - * / with a complex operand. A real operand becomes complex; irgen need not know mixed forms."""
    a, b, t = usual(s, a, b)
    return Binary(op, a, b, t, pos)


# pointers


def pointer_binary(s: Sema, op: int, a: Expr, b: Expr, pos: int) -> Expr:
    if B_EQ <= op <= B_GE:
        return compare_pointers(s, op, a, b, pos)
    if op == B_ADD:
        if a.type.kind != T_POINTER:
            a, b = b, a
        if not is_integer(b.type):
            return invalid(s, op, a, b, pos)
        if not arithmetic_pointee(s, a, pos):
            return error_expr(s, pos)
        return pointer_add(s, a, b, B_PTRADD, pos)
    if op == B_SUB and a.type.kind == T_POINTER:
        if not arithmetic_pointee(s, a, pos):
            return error_expr(s, pos)
        if is_integer(b.type):
            return pointer_add(s, a, b, B_PTRSUB, pos)
        if b.type.kind == T_POINTER:
            assert isinstance(a.type, PointerType) and isinstance(b.type, PointerType)
            if not compatible_unqualified(s.types, s.types.unqualified(a.type.target), s.types.unqualified(b.type.target)):
                return invalid(s, op, a, b, pos)
            if not arithmetic_pointee(s, b, pos):
                return error_expr(s, pos)
            return Binary(B_PTRDIFF, a, convert(s, b, a.type), s.types.ptrdiff_t, pos)
    return invalid(s, op, a, b, pos)


def arithmetic_pointee(s: Sema, p: Expr, pos: int) -> bool:
    assert isinstance(p.type, PointerType)
    t = p.type.target
    if t.kind == T_VOID:
        s.pedwarn(pos, "pedantic" if s.options.pedantic else "pointer-arith", "pointer of type 'void *' used in arithmetic")
        return True
    if t.kind == T_FUNCTION:
        s.pedwarn(pos, "pedantic" if s.options.pedantic else "pointer-arith", "pointer to a function used in arithmetic")
        return True
    if incomplete(t):
        s.error(pos, f"invalid use of undefined type '{spell(t.unqual)}'" if t.kind == T_RECORD else "arithmetic on a pointer to an incomplete type")
        return False
    return True


def compare_pointers(s: Sema, op: int, a: Expr, b: Expr, pos: int) -> Expr:
    it = s.types.int_
    if a.type.kind == T_POINTER and b.type.kind == T_POINTER:
        assert isinstance(a.type, PointerType) and isinstance(b.type, PointerType)
        x = a.type.target
        y = b.type.target
        if x is y:
            return Binary(op, a, b, it, pos)
        if is_null_constant(s, b):
            return Binary(op, a, convert(s, b, a.type), it, pos)
        if is_null_constant(s, a):
            return Binary(op, convert(s, a, b.type), b, it, pos)
        if (x.quals ^ y.quals) & Q_SPACE:
            s.error(pos, "comparison of pointers to disjoint address spaces")
            return error_expr(s, pos)
        if x.kind == T_VOID or y.kind == T_VOID:
            t: Type = a.type if x.kind == T_VOID else b.type
            return Binary(op, convert(s, a, t), convert(s, b, t), it, pos)
        if not compatible_unqualified(s.types, s.types.unqualified(x), s.types.unqualified(y)):
            s.pedwarn(pos, "", "comparison of distinct pointer types lacks a cast")
        return Binary(op, a, convert(s, b, a.type), it, pos)
    p = a if a.type.kind == T_POINTER else b
    n = b if a.type.kind == T_POINTER else a
    if not is_integer(n.type):
        return invalid(s, op, a, b, pos)
    if not is_null_constant(s, n):
        s.pedwarn(pos, "", "comparison between pointer and integer")
    n = convert(s, n, p.type)
    return Binary(op, p, n, it, pos) if p is a else Binary(op, n, p, it, pos)


# vectors


def comparison_vector(s: Sema, t: VectorType) -> Type:
    """The type of a vector comparison: signed integers of the element's size."""
    e = s.types.integer_of_size(t.element.size(), True)
    assert e is not None
    return s.types.vector(e, t.lanes)


def zero_vector(s: Sema, t: VectorType, pos: int) -> Expr:
    return splat(s, IntLit(0, s.types.int_, pos), t, pos)


def splat(s: Sema, e: Expr, t: VectorType, pos: int) -> Expr:
    return Cast(C_SPLAT, convert(s, plain(s, e), t.element), t, pos)


def scalar_fits(s: Sema, e: Expr, t: VectorType) -> bool:
    """Whether a scalar operand may be splat without changing its value (GNU): its type is not wider than the element."""
    el = t.element
    if el.kind == T_FLOAT:
        if e.type.kind == T_FLOAT:
            return e.type.size() <= el.size() or e.kind == X_FLOAT
        return True
    if e.type.kind == T_FLOAT or not is_integer(e.type):
        return False
    v = int_value(s, e)
    if v is not None:
        i = integer_of(el)
        return arith.fits_signed(v, i.bits) or arith.fits_unsigned(v, i.bits)
    return e.type.size() <= el.size()


def vector_pair(s: Sema, op: int, a: Expr, b: Expr, pos: int) -> tuple[Expr, Expr, VectorType] | None:
    """Both operands as vectors of one type."""
    if a.type.kind != T_VECTOR or b.type.kind != T_VECTOR:
        t = a.type if a.type.kind == T_VECTOR else b.type
        assert isinstance(t, VectorType)
        x = b if a.type.kind == T_VECTOR else a
        if x.type.kind not in (T_INT, T_FLOAT, T_ENUM):
            return None
        if not scalar_fits(s, x, t) and not (op in (B_SHL, B_SHR) and is_integer(x.type)):
            s.error(pos, f"conversion of scalar '{spell(x.type)}' to vector '{spell(t)}' involves truncation")
            return None
        v = splat(s, x, t, pos)
        return (a, v, t) if a.type.kind == T_VECTOR else (v, b, t)
    ta = a.type
    tb = b.type
    assert isinstance(ta, VectorType) and isinstance(tb, VectorType)
    if ta is tb or compatible_unqualified(s.types, ta, tb):
        return a, convert(s, b, ta), ta
    if ta.lanes == tb.lanes and ta.element.kind == T_INT and tb.element.kind == T_INT and ta.size() == tb.size():
        return a, convert(s, b, ta), ta
    return None


def vector_binary(s: Sema, op: int, a: Expr, b: Expr, pos: int) -> Expr:
    errors = s.reporter.errors
    pair = vector_pair(s, op, a, b, pos)
    if pair is None:
        return invalid(s, op, a, b, pos) if s.reporter.errors == errors else error_expr(s, pos)
    x, y, t = pair
    if op in (B_REM, B_AND, B_OR, B_XOR, B_SHL, B_SHR) and t.element.kind != T_INT:
        return invalid(s, op, a, b, pos)
    if B_EQ <= op <= B_GE:
        return Binary(op, x, y, comparison_vector(s, t), pos)
    return Binary(op, x, y, t, pos)


# logical and conditional


def logical(s: Sema, is_and: bool, a: Expr, b: Expr, pos: int) -> Expr:
    """Operands have been through logical_operand."""
    if is_error(a) or is_error(b):
        return error_expr(s, pos)
    if a.kind == X_INT and b.kind == X_INT:
        assert isinstance(a, IntLit) and isinstance(b, IntLit)
        return IntLit(1 if (a.value and b.value if is_and else a.value or b.value) else 0, s.types.int_, pos)
    return Logical(is_and, a, b, s.types.int_, pos)


def logical_operand(s: Sema, e: Expr, is_and: bool, other: Expr | None, pos: int) -> Expr:
    e = rvalue(s, e)
    if is_error(e):
        return e
    if not is_scalar(e.type):
        s.error(pos, f"used {'struct' if e.type.kind == T_RECORD else 'vector'} type value where scalar is required"
                if e.type.kind in (T_RECORD, T_VECTOR) else "void value not ignored as it ought to be")
        return error_expr(s, pos)
    return condition(s, e, pos)


def conditional(s: Sema, c: Expr, then: Expr | None, other: Expr, pos: int) -> Expr:
    """`c ? then : other`, or with then None GNU's `c ?: other`. c has been through `condition`."""
    a = rvalue(s, then) if then is not None else c
    b = rvalue(s, other)
    if is_error(a) or is_error(b) or is_error(c):
        return error_expr(s, pos)
    t = conditional_type(s, a, b, pos)
    if t is None:
        s.error(pos, "type mismatch in conditional expression")
        return error_expr(s, pos)
    if t.kind == T_ERROR:
        return error_expr(s, pos)
    if t.kind != T_VOID:
        if bit_field(a) is not None:
            a = promote(s, a)
        if bit_field(b) is not None:
            b = promote(s, b)
    x = convert(s, a, t)
    y = convert(s, b, t)
    if c.kind == X_INT and x.kind == X_INT and y.kind == X_INT:
        assert isinstance(c, IntLit)
        pick = x if c.value else y
        assert isinstance(pick, IntLit)
        return IntLit(pick.value, t, pos)
    if then is None:
        return Cond(x, None, y, t, pos)
    return Cond(c, x, y, t, pos)


def conditional_type(s: Sema, a: Expr, b: Expr, pos: int) -> Type | None:
    """None: type mismatch."""
    ta = a.type
    tb = b.type
    if is_arithmetic(ta) and is_arithmetic(tb):
        if ta is tb and ta.kind != T_INT and ta.kind != T_ENUM:
            return ta
        if ta is tb and ta.kind == T_ENUM:
            return common_real(s.types, ta, tb)
        return common(s.types, promote(s, a).type, promote(s, b).type)
    if ta.kind == T_VOID or tb.kind == T_VOID:
        if ta.kind != T_VOID or tb.kind != T_VOID:
            s.pedwarn(pos, "pedantic", "ISO C forbids conditional expr with only one void side")
        return s.types.void
    if ta.kind == T_POINTER and tb.kind == T_POINTER:
        return conditional_pointers(s, a, b, pos)
    if ta.kind == T_POINTER and is_integer(tb):
        if not is_null_constant(s, b):
            s.pedwarn(pos, "", "pointer/integer type mismatch in conditional expression")
        return ta
    if tb.kind == T_POINTER and is_integer(ta):
        if not is_null_constant(s, a):
            s.pedwarn(pos, "", "pointer/integer type mismatch in conditional expression")
        return tb
    if ta.kind == T_RECORD and tb.kind == T_RECORD and isinstance(ta, RecordType) and isinstance(tb, RecordType) and ta.record is tb.record:
        return ta
    if ta is tb:
        return ta
    if ta.kind == T_VECTOR and tb.kind == T_VECTOR and compatible_unqualified(s.types, ta, tb):
        return ta
    return None


def conditional_pointers(s: Sema, a: Expr, b: Expr, pos: int) -> Type:
    ta = a.type
    tb = b.type
    assert isinstance(ta, PointerType) and isinstance(tb, PointerType)
    if ta is tb:
        return ta
    x = ta.target
    y = tb.target
    quals = x.quals | y.quals
    if s.options.std >= STD_C2X:
        quals |= element_quals(x) | element_quals(y)  # an array is qualified as its elements are
    quals &= (Q_CONST | Q_VOLATILE | Q_RESTRICT | Q_SPACE)
    if (x.quals ^ y.quals) & Q_SPACE and not is_null_constant(s, a) and not is_null_constant(s, b):
        s.error(pos, "pointers to disjoint address spaces used in conditional expression")
        return s.types.error
    ux = s.types.unqualified(x)
    uy = s.types.unqualified(y)
    if is_null_constant(s, a) and a.type is s.types.void_pointer:
        return tb
    if is_null_constant(s, b) and b.type is s.types.void_pointer:
        return ta
    if compatible_unqualified(s.types, ux, uy):
        return s.types.pointer(s.types.qualified(composite(s.types, ux, uy), quals) if ux.kind != T_FUNCTION else composite(s.types, ux, uy))
    if x.kind == T_VOID or y.kind == T_VOID:
        return s.types.pointer(s.types.qualified(s.types.void, quals))
    s.pedwarn(pos, "", "pointer type mismatch in conditional expression")
    return s.types.pointer(s.types.qualified(s.types.void, quals))


# compound assignment


def compound_assign(s: Sema, op: int, target: Expr, value: Expr, pos: int) -> Expr:
    """`target op= value`"""
    value = rvalue(s, value)
    if is_error(target) or is_error(value):
        return error_expr(s, pos)
    if not modifiable(s, target, pos, "left operand of assignment"):
        return error_expr(s, pos)
    t = s.types.unqualified(target.type)
    if t.kind == T_POINTER and (op == B_ADD or op == B_SUB) and is_integer(value.type):
        probe = IntLit(0, t, pos)
        if not arithmetic_pointee(s, probe, pos):
            return error_expr(s, pos)
        return CompoundAssign(B_PTRADD if op == B_ADD else B_PTRSUB, target, convert(s, plain(s, value), s.types.ptrdiff_t), t, t, pos)
    if t.kind == T_VECTOR:
        assert isinstance(t, VectorType)
        errors = s.reporter.errors
        pair = vector_pair(s, op, rvalue(s, target), value, pos)
        if pair is None or pair[2] is not t:
            return invalid(s, op, target, value, pos) if errors == s.reporter.errors else error_expr(s, pos)
        if op in (B_REM, B_AND, B_OR, B_XOR, B_SHL, B_SHR) and t.element.kind != T_INT:
            return invalid(s, op, target, value, pos)
        return CompoundAssign(op, target, pair[1], t, t, pos)
    if not is_arithmetic(t) or not is_arithmetic(value.type):
        return compound_fallback(s, op, target, value, t, pos)
    if op not in ARITHMETIC and not (is_integer(t) and is_integer(value.type)):
        return invalid(s, op, target, value, pos)
    left = promote(s, rvalue(s, target))
    if op == B_SHL or op == B_SHR:
        value = promote(s, value)
        if value.kind == X_INT and not s.unevaluated:
            assert isinstance(value, IntLit)
            word = "left" if op == B_SHL else "right"
            if value.value < 0:
                s.warning(pos, "shift-count-negative", f"{word} shift count is negative")
            elif value.value >= integer_of(left.type).bits:
                s.warning(pos, "shift-count-overflow", f"{word} shift count >= width of type")
        return CompoundAssign(op, target, plain(s, value), plain(s, left).type, t, pos)
    _, v, work = usual(s, left, value)
    if isinstance(work, IntType) and work.base is not None:
        work = work.base
        v = convert(s, v, work)
    if (op == B_DIV or op == B_REM) and v.kind == X_INT and isinstance(v, IntLit) and v.value == 0 and not s.unevaluated:
        s.warning(pos, "div-by-zero", "division by zero")
    return CompoundAssign(op, target, v, work, t, pos)


def compound_fallback(s: Sema, op: int, target: Expr, value: Expr, t: Type, pos: int) -> Expr:
    """Operands that are not arithmetic: an error."""
    return invalid(s, op, target, value, pos)


__all__ = ["B_EQ", "B_LT", "B_NE", "P_ASSIGN", "Place", "T_ENUM", "T_ERROR", "assign_convert", "check_pointers"]
