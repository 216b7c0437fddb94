"""The one evaluator of constant expressions (C11 6.6 and gcc's relaxations), over the typed tree.

`evaluate` gives the value of an expression if it is known without running: integers, floats, complex numbers, addresses (symbol plus
offset) and differences of label addresses; None if not. It never reports. `is_ice` asks for the strict form: an integer constant
expression by structure (what null pointer constants, array lengths and _Static_assert care about). Integers are in C's reading of
their type (unsigned types never negative); pointers without a symbol are unsigned integers.
"""

from typing import Final, final

from pycc.ctype.convert import integer_of, is_integer
from pycc.ctype.ctype import (
    Q_CONST,
    Q_VOLATILE,
    T_COMPLEX,
    T_ENUM,
    T_FLOAT,
    T_INT,
    T_POINTER,
    ComplexType,
    FloatType,
    IntType,
    PointerType,
    Type,
)
from pycc.ir import arith, floats
from pycc.sema.context import Sema
from pycc.tree.decl import ST_AUTO, ST_REGISTER, Decl, FuncDecl, Label, VarDecl
from pycc.tree.expr import (
    B_ADD,
    B_AND,
    B_DIV,
    B_EQ,
    B_GE,
    B_GT,
    B_LE,
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
    U_IMAG,
    U_LNOT,
    U_NEG,
    U_PLUS,
    U_REAL,
    X_ADDR,
    X_BINARY,
    X_BUILTIN,
    X_CALL,
    X_CAST,
    X_COMMA,
    X_COMPOUND_LITERAL,
    X_COND,
    X_DEREF,
    X_FLOAT,
    X_FUNC,
    X_INT,
    X_LABEL_ADDR,
    X_LOGICAL,
    X_MEMBER,
    X_STRING,
    X_UNARY,
    X_VAR,
    AddrOf,
    Binary,
    BuiltinCall,
    Call,
    Cast,
    Comma,
    CompoundLiteral,
    Cond,
    Deref,
    FloatLit,
    FuncRef,
    IntLit,
    LabelAddr,
    Logical,
    MemberRef,
    StringLit,
    Unary,
    VarRef,
)
from pycc.tree.node import Expr

K_INT: Final = 0
K_FLOAT: Final = 1
K_COMPLEX: Final = 2
K_ADDR: Final = 3
K_LABEL_DIFF: Final = 4


@final
class Const:
    """K_INT: value. K_FLOAT: number. K_COMPLEX: real, imag. K_ADDR: `decl` (object or function), `node` (StringLit or static
    CompoundLiteral) or `label`, plus `value` bytes. K_LABEL_DIFF: label - minus + value."""

    def __init__(self, kind: int, value: int) -> None:
        self.kind = kind
        self.value = value
        self.number: floats.Float = _ZERO
        self.real: Const | None = None
        self.imag: Const | None = None
        self.decl: Decl | None = None
        self.node: Expr | None = None
        self.label: Label | None = None
        self.minus: Label | None = None


_ZERO: Final = floats.zero(floats.F64)


def const_int(value: int) -> Const:
    return Const(K_INT, value)


def const_float(x: floats.Float) -> Const:
    c = Const(K_FLOAT, 0)
    c.number = x
    return c


def const_complex(re: Const, im: Const) -> Const:
    c = Const(K_COMPLEX, 0)
    c.real = re
    c.imag = im
    return c


def moved(c: Const, by: int) -> Const:
    """The address c + by bytes."""
    r = Const(c.kind, c.value + by)
    r.decl = c.decl
    r.node = c.node
    r.label = c.label
    r.minus = c.minus
    return r


def same_base(a: Const, b: Const) -> bool:
    if a.decl is not b.decl or a.label is not b.label:
        return False
    if a.node is b.node:
        return True
    return isinstance(a.node, StringLit) and isinstance(b.node, StringLit) and a.node.data == b.node.data


def fit(value: int, t: Type) -> int:
    """`value` converted to an integer type."""
    i = integer_of(t)
    return arith.wrap(value, i.bits) if i.signed else value & ((1 << i.bits) - 1)


def pointer_mask(s: Sema) -> int:
    return (1 << s.types.model.pointer_bits) - 1


def truth(c: Const) -> int:
    """1, 0, or -1 when it depends on link time."""
    if c.kind == K_INT:
        return 1 if c.value else 0
    if c.kind == K_FLOAT:
        return 1 if c.number.truth() else 0
    if c.kind == K_COMPLEX:
        assert c.real is not None and c.imag is not None
        return 1 if truth(c.real) or truth(c.imag) else 0
    if c.kind == K_ADDR:
        if c.decl is not None and is_weak(c.decl):
            return -1
        return 1
    return -1


def is_weak(d: Decl) -> bool:
    if isinstance(d, FuncDecl) or isinstance(d, VarDecl):
        return d.attrs is not None and (d.attrs.weak or d.attrs.weakref != "")
    return False


def evaluate(s: Sema, e: Expr) -> Const | None:
    k = e.kind
    if k == X_INT:
        assert isinstance(e, IntLit)
        return Const(K_INT, e.value)
    if k == X_CAST:
        assert isinstance(e, Cast)
        return eval_cast(s, e)
    if k == X_BINARY:
        assert isinstance(e, Binary)
        return eval_binary(s, e)
    if k == X_ADDR:
        assert isinstance(e, AddrOf)
        return address(s, e.operand)
    if k == X_UNARY:
        assert isinstance(e, Unary)
        return eval_unary(s, e)
    if k == X_FLOAT:
        assert isinstance(e, FloatLit) and isinstance(e.value, floats.Float)
        return const_float(e.value)
    if k == X_COND:
        assert isinstance(e, Cond)
        c = evaluate(s, e.cond)
        if c is None:
            return None
        t = truth(c)
        if t < 0:
            return None
        if t == 0:
            return evaluate(s, e.other)
        return c if e.then is None else evaluate(s, e.then)
    if k == X_LOGICAL:
        assert isinstance(e, Logical)
        return eval_logical(s, e)
    if k == X_LABEL_ADDR:
        assert isinstance(e, LabelAddr)
        r = Const(K_ADDR, 0)
        r.label = e.label
        return r
    if k == X_BUILTIN:
        assert isinstance(e, BuiltinCall)
        from pycc.sema.foldcall import fold_builtin

        return fold_builtin(s, e)
    if k == X_CALL:
        assert isinstance(e, Call)
        from pycc.sema.foldcall import fold_call

        return fold_call(s, e)
    if k == X_COMMA:
        assert isinstance(e, Comma)
        last: Const | None = None
        for p in e.parts:
            if p.kind == X_CAST and isinstance(p, Cast) and p.conv == 13:
                p = p.operand
            last = evaluate(s, p)
            if last is None:
                return None
        return last
    return None


def eval_logical(s: Sema, e: Logical) -> Const | None:
    a = evaluate(s, e.left)
    if a is None:
        return None
    t = truth(a)
    if t < 0:
        return None
    if e.is_and and t == 0:
        return Const(K_INT, 0)
    if not e.is_and and t == 1:
        return Const(K_INT, 1)
    b = evaluate(s, e.right)
    if b is None:
        return None
    t = truth(b)
    if t < 0:
        return None
    return Const(K_INT, t)


def eval_unary(s: Sema, e: Unary) -> Const | None:
    c = evaluate(s, e.operand)
    if c is None:
        return None
    op = e.op
    if op == U_LNOT:
        t = truth(c)
        return None if t < 0 else Const(K_INT, 1 - t)
    if op == U_PLUS:
        return c
    if op == U_REAL or op == U_IMAG:
        if c.kind == K_COMPLEX:
            return c.real if op == U_REAL else c.imag
        if op == U_REAL:
            return c
        return Const(K_INT, 0) if c.kind == K_INT else const_float(floats.zero(c.number.form))
    if c.kind == K_INT:
        if e.type.kind != T_INT and e.type.kind != T_ENUM:
            return None
        return Const(K_INT, fit(-c.value if op == U_NEG else ~c.value, e.type))
    if c.kind == K_FLOAT and op == U_NEG:
        return const_float(floats.neg(c.number))
    if c.kind == K_COMPLEX:
        assert c.real is not None and c.imag is not None and isinstance(e.type, ComplexType)
        el = e.type.element
        im = negated(c.imag, el)
        return const_complex(negated(c.real, el) if op == U_NEG else c.real, im)
    return None


def negated(c: Const, t: Type) -> Const:
    if c.kind == K_FLOAT:
        return const_float(floats.neg(c.number))
    return Const(K_INT, fit(-c.value, t))


def eval_binary(s: Sema, e: Binary) -> Const | None:
    # left-deep chains are walked by a loop, not by recursion
    chain: list[Binary] = [e]
    left = e.left
    while left.kind == X_BINARY:
        assert isinstance(left, Binary)
        chain.append(left)
        left = left.left
    a = evaluate(s, left)
    while chain:
        if a is None:
            return None
        node = chain.pop()
        b = evaluate(s, node.right)
        if b is None:
            return None
        a = apply_binary(s, node.op, a, b, node.left.type, node.right.type, node.type)
    return a


def compare_result(op: int, order: int) -> int:
    """order: -1 0 1, 2 unordered."""
    if op == B_EQ:
        return 1 if order == 0 else 0
    if op == B_NE:
        return 1 if order != 0 else 0
    if order == 2:
        return 0
    if op == B_LT:
        return 1 if order < 0 else 0
    if op == B_LE:
        return 1 if order <= 0 else 0
    if op == B_GT:
        return 1 if order > 0 else 0
    return 1 if order >= 0 else 0


def apply_binary(s: Sema, op: int, a: Const, b: Const, left: Type, right: Type, result: Type) -> Const | None:
    if a.kind == K_INT and b.kind == K_INT:
        if B_EQ <= op <= B_GE:
            return Const(K_INT, compare_result(op, -1 if a.value < b.value else 1 if a.value > b.value else 0))
        if op >= B_PTRADD:
            return pointer_arithmetic(s, op, a, b, left)
        if result.kind != T_INT and result.kind != T_ENUM:
            return None
        v = int_operation(op, a.value, b.value, integer_of(result))
        return None if v is None else Const(K_INT, v)
    if a.kind == K_FLOAT and b.kind == K_FLOAT:
        if B_EQ <= op <= B_GE:
            return Const(K_INT, compare_result(op, floats.compare(a.number, b.number)))
        if op == B_ADD:
            return const_float(floats.add(a.number, b.number))
        if op == B_SUB:
            return const_float(floats.sub(a.number, b.number))
        if op == B_MUL:
            return const_float(floats.mul(a.number, b.number))
        if op == B_DIV:
            return const_float(floats.div(a.number, b.number))
        return None
    if a.kind == K_COMPLEX and b.kind == K_COMPLEX:
        return complex_operation(s, op, a, b, left)
    return address_operation(s, op, a, b, left, result)


def int_operation(op: int, a: int, b: int, t: IntType) -> int | None:
    """On values converted to t already (shifts: the left operand); None where C leaves it undefined and no value exists."""
    if op == B_ADD:
        r = a + b
    elif op == B_SUB:
        r = a - b
    elif op == B_MUL:
        r = a * b
    elif op == B_DIV:
        if b == 0:
            return None
        r = arith.tdiv(a, b)
    elif op == B_REM:
        if b == 0:
            return None
        r = arith.trem(a, b)
    elif op == B_SHL:
        if b < 0 or b >= t.bits:
            return 0 if b >= t.bits else None
        r = a << b
    elif op == B_SHR:
        if b < 0:
            return None
        r = a >> b if b < 1000 else (-1 if a < 0 else 0)
    elif op == B_AND:
        r = a & b
    elif op == B_OR:
        r = a | b
    elif op == B_XOR:
        r = a ^ b
    else:
        return None
    return arith.wrap(r, t.bits) if t.signed else r & ((1 << t.bits) - 1)


def pointee_size(t: Type) -> int:
    assert isinstance(t, PointerType)
    return t.target.size()


def pointer_arithmetic(s: Sema, op: int, a: Const, b: Const, left: Type) -> Const | None:
    """Pointers that are plain integers."""
    n = pointee_size(left)
    if n < 0:
        return None
    mask = pointer_mask(s)
    if op == B_PTRADD:
        return Const(K_INT, a.value + b.value * n & mask)
    if op == B_PTRSUB:
        return Const(K_INT, a.value - b.value * n & mask)
    if n == 0:
        return None
    return Const(K_INT, arith.tdiv(arith.wrap(a.value - b.value, s.types.model.pointer_bits), n))


def address_operation(s: Sema, op: int, a: Const, b: Const, left: Type, result: Type) -> Const | None:
    """At least one operand is an address or a label difference."""
    if a.kind == K_COMPLEX or b.kind == K_COMPLEX or a.kind == K_FLOAT or b.kind == K_FLOAT:
        return None
    if op == B_PTRADD or op == B_PTRSUB:
        n = pointee_size(left)
        if b.kind != K_INT or n < 0:
            return None
        return moved(a, b.value * n if op == B_PTRADD else -b.value * n)
    if op == B_ADD:
        if a.kind == K_INT:
            return moved(b, arith.wrap(a.value, s.types.model.pointer_bits))
        return moved(a, arith.wrap(b.value, s.types.model.pointer_bits)) if b.kind == K_INT else None
    if op == B_SUB or op == B_PTRDIFF:
        n = pointee_size(left) if op == B_PTRDIFF else 1
        if a.kind == K_ADDR and b.kind == K_ADDR:
            if same_base(a, b):
                return Const(K_INT, fit(arith.tdiv(a.value - b.value, n), result)) if n > 0 else None
            if a.label is not None and b.label is not None and n == 1:
                r = Const(K_LABEL_DIFF, a.value - b.value)
                r.label = a.label
                r.minus = b.label
                return r
            return None
        if b.kind == K_INT and op == B_SUB and a.kind != K_INT:
            return moved(a, -arith.wrap(b.value, s.types.model.pointer_bits))
        return None
    if B_EQ <= op <= B_GE:
        return address_compare(s, op, a, b)
    return None


def address_compare(s: Sema, op: int, a: Const, b: Const) -> Const | None:
    if a.kind == K_ADDR and b.kind == K_ADDR:
        if same_base(a, b):
            return Const(K_INT, compare_result(op, -1 if a.value < b.value else 1 if a.value > b.value else 0))
        if (op == B_EQ or op == B_NE) and a.decl is not None and b.decl is not None and a.value == 0 and b.value == 0:
            if not is_weak(a.decl) and not is_weak(b.decl) and own_object(a.decl) and own_object(b.decl):
                return Const(K_INT, 1 if op == B_NE else 0)
        return None
    if a.kind == K_INT and a.value == 0 and b.kind == K_ADDR or b.kind == K_INT and b.value == 0 and a.kind == K_ADDR:
        c = b if a.kind == K_INT else a
        if truth(c) == 1 and (op == B_EQ or op == B_NE):
            return Const(K_INT, 1 if op == B_NE else 0)
    return None


def own_object(d: Decl) -> bool:
    """A definition of this unit that cannot be an alias of another."""
    if isinstance(d, VarDecl) or isinstance(d, FuncDecl):
        return d.defined and (d.attrs is None or d.attrs.alias == "")
    return False


def complex_operation(s: Sema, op: int, a: Const, b: Const, t: Type) -> Const | None:
    assert isinstance(t, ComplexType)
    el = t.element
    ar, ai, br, bi = a.real, a.imag, b.real, b.imag
    if ar is None or ai is None or br is None or bi is None:
        return None
    if op == B_EQ or op == B_NE:
        x = apply_binary(s, B_EQ, ar, br, el, el, s.types.int_)
        y = apply_binary(s, B_EQ, ai, bi, el, el, s.types.int_)
        if x is None or y is None:
            return None
        same = x.value & y.value
        return Const(K_INT, same if op == B_EQ else 1 - same)
    if op == B_ADD or op == B_SUB:
        re = apply_binary(s, op, ar, br, el, el, el)
        im = apply_binary(s, op, ai, bi, el, el, el)
    elif op == B_MUL:
        re = element_pair(s, B_SUB, ar, br, ai, bi, el)
        im = element_pair(s, B_ADD, ar, bi, ai, br, el)
    elif op == B_DIV:
        norm = element_pair(s, B_ADD, br, br, bi, bi, el)
        top_re = element_pair(s, B_ADD, ar, br, ai, bi, el)
        top_im = element_pair(s, B_SUB, ai, br, ar, bi, el)
        if norm is None or top_re is None or top_im is None:
            return None
        re = apply_binary(s, B_DIV, top_re, norm, el, el, el)
        im = apply_binary(s, B_DIV, top_im, norm, el, el, el)
    else:
        return None
    return None if re is None or im is None else const_complex(re, im)


def element_pair(s: Sema, op: int, a: Const, b: Const, c: Const, d: Const, el: Type) -> Const | None:
    """a*b op c*d"""
    x = apply_binary(s, B_MUL, a, b, el, el, el)
    y = apply_binary(s, B_MUL, c, d, el, el, el)
    if x is None or y is None:
        return None
    return apply_binary(s, op, x, y, el, el, el)


def convert_real(s: Sema, c: Const, t: Type) -> Const | None:
    """An integer or float constant to a real type."""
    if t.kind == T_FLOAT:
        assert isinstance(t, FloatType)
        form = floats.format_of(t.bits)
        if c.kind == K_FLOAT:
            return const_float(floats.convert(c.number, form))
        return const_float(floats.from_int(form, c.value)) if c.kind == K_INT else None
    if not is_integer(t):
        return None
    i = integer_of(t)
    if c.kind == K_FLOAT:
        if i.rank == 0:
            return Const(K_INT, 1 if c.number.truth() else 0)
        return Const(K_INT, floats.to_int_clamped(c.number, i.bits, i.signed))
    if c.kind == K_INT:
        if i.rank == 0:
            return Const(K_INT, 1 if c.value else 0)
        return Const(K_INT, fit(c.value, i))
    return None


def eval_cast(s: Sema, e: Cast) -> Const | None:
    conv = e.conv
    if conv == C_DECAY:
        return address(s, e.operand)
    if conv == C_LOAD:
        return eval_load(s, e.operand)
    c = evaluate(s, e.operand)
    if c is None:
        return None
    t = e.type
    if conv == C_INT:
        if c.kind == K_INT:
            return Const(K_INT, fit(c.value, t))
        if c.kind == K_ADDR:
            return c if integer_of(t).bits >= s.types.model.pointer_bits else None
        return c if c.kind == K_LABEL_DIFF else None
    if conv == C_POINTER or conv == C_NOOP:
        return c
    if conv == C_INT_POINTER:
        return Const(K_INT, c.value & pointer_mask(s)) if c.kind == K_INT else c if c.kind == K_ADDR else None
    if conv == C_POINTER_INT:
        if c.kind == K_ADDR and integer_of(t).bits < s.types.model.pointer_bits:
            return None
        return Const(K_INT, fit(c.value, t)) if c.kind == K_INT else c
    if conv == C_BOOL:
        v = truth(c)
        return None if v < 0 else Const(K_INT, v)
    if conv == C_INT_FLOAT or conv == C_FLOAT_INT or conv == C_FLOAT:
        return convert_real(s, c, t)
    if conv == C_REAL_COMPLEX:
        zero = Const(K_INT, 0) if c.kind == K_INT else const_float(floats.zero(c.number.form))
        return const_complex(c, zero)
    if conv == C_COMPLEX_REAL:
        return c.real
    if conv == C_COMPLEX:
        assert isinstance(t, ComplexType)
        if c.real is None or c.imag is None:
            return None
        re = convert_real(s, c.real, t.element)
        im = convert_real(s, c.imag, t.element)
        return None if re is None or im is None else const_complex(re, im)
    return None


def eval_load(s: Sema, e: Expr) -> Const | None:
    """The value of an object known to be constant: const objects with constant initialisers, elements of string literals (gcc folds both)."""
    if e.kind == X_VAR:
        assert isinstance(e, VarRef)
        d = e.decl
        if not s.reading_objects or d.type.quals & (Q_CONST | Q_VOLATILE) != Q_CONST or d.init is None or len(d.init.entries) != 1 or d.is_param:
            return None
        entry = d.init.entries[0]
        k = d.type.kind
        if entry.offset != 0 or not (k == T_INT or k == T_FLOAT or k == T_ENUM or k == T_POINTER):
            return None
        return evaluate(s, entry.value)
    if e.kind == X_DEREF or e.kind == X_MEMBER:
        a = address(s, e)
        if a is None or a.kind != K_ADDR or a.node is None or a.node.kind != X_STRING or e.type.kind != T_INT:
            return None
        assert isinstance(a.node, StringLit)
        n = e.type.size()
        if a.value < 0 or a.value + n > len(a.node.data):
            return None
        return Const(K_INT, fit(int.from_bytes(a.node.data[a.value:a.value + n], "big" if s.types.model.big_endian else "little"), e.type))
    if e.kind == X_COMPOUND_LITERAL:
        assert isinstance(e, CompoundLiteral)
        if len(e.init.entries) == 1 and e.init.entries[0].offset == 0 and e.type.kind in (T_INT, T_FLOAT, T_ENUM, T_POINTER, T_COMPLEX):
            return evaluate(s, e.init.entries[0].value)
    return None


def address(s: Sema, e: Expr) -> Const | None:
    """The address of an lvalue or function designator."""
    offset = 0
    while e.kind == X_MEMBER:
        assert isinstance(e, MemberRef)
        if e.member.bit_width >= 0 or e.member.segment or not e.lvalue:
            return None
        offset += e.member.offset
        e = e.object
    k = e.kind
    if k == X_VAR:
        assert isinstance(e, VarRef)
        if e.decl.storage == ST_AUTO or e.decl.storage == ST_REGISTER or e.decl.tls:
            return None
        r = Const(K_ADDR, offset)
        r.decl = e.decl
        return r
    if k == X_FUNC:
        assert isinstance(e, FuncRef)
        if e.decl.parent is not None:
            return None
        r = Const(K_ADDR, offset)
        r.decl = e.decl
        return r
    if k == X_STRING:
        r = Const(K_ADDR, offset)
        r.node = e
        return r
    if k == X_COMPOUND_LITERAL:
        assert isinstance(e, CompoundLiteral)
        if e.decl.storage == ST_AUTO:
            return None
        r = Const(K_ADDR, offset)
        r.node = e
        return r
    if k == X_DEREF:
        assert isinstance(e, Deref)
        c = evaluate(s, e.pointer)
        if c is None:
            return None
        if c.kind == K_INT:
            return Const(K_INT, c.value + offset & pointer_mask(s))
        return moved(c, offset) if c.kind == K_ADDR else None
    if k == X_UNARY:
        assert isinstance(e, Unary)
        if e.op == U_REAL or e.op == U_IMAG:
            c = address(s, e.operand)
            if c is None or e.operand.type.kind != T_COMPLEX:
                return c
            return moved(c, offset + (e.type.size() if e.op == U_IMAG else 0))
    return None


def is_ice(e: Expr) -> bool:
    """An integer constant expression by structure; its evaluation may still fail (1/0)."""
    k = e.kind
    if k == X_INT:
        return True
    if k == X_CAST:
        assert isinstance(e, Cast)
        if e.conv == C_INT or e.conv == C_BOOL:
            return is_integer(e.operand.type) and is_ice(e.operand)
        return e.conv == C_FLOAT_INT and e.operand.kind == X_FLOAT
    if k == X_UNARY:
        assert isinstance(e, Unary)
        return e.op <= U_LNOT and is_integer(e.operand.type) and is_ice(e.operand)
    if k == X_BINARY:
        assert isinstance(e, Binary)
        while e.kind == X_BINARY:
            assert isinstance(e, Binary)
            if e.op >= B_PTRADD or e.type.kind != T_INT or not is_integer(e.right.type) or not is_ice(e.right):
                return False
            if not is_integer(e.left.type):
                return False
            e = e.left
        return is_ice(e)
    if k == X_COND:
        assert isinstance(e, Cond)
        return (is_integer(e.type) and is_integer(e.cond.type) and is_ice(e.cond) and (e.then is None or is_ice(e.then)) and is_ice(e.other))
    if k == X_LOGICAL:
        assert isinstance(e, Logical)
        return is_integer(e.left.type) and is_integer(e.right.type) and is_ice(e.left) and is_ice(e.right)
    if k == X_BUILTIN:
        assert isinstance(e, BuiltinCall)
        if e.name == "constant_p":
            return True
        if not is_integer(e.type) or not e.args:
            return False
        for a in e.args:
            if not is_ice(a) and a.kind != X_FLOAT:
                return False
        return True
    return False


def ice_value(s: Sema, e: Expr) -> int | None:
    """The value of an integer constant expression; None if it is none."""
    if e.kind == X_INT:
        assert isinstance(e, IntLit)
        return e.value
    if not is_integer(e.type) or not is_ice(e):
        return None
    c = evaluate(s, e)
    return c.value if c is not None and c.kind == K_INT else None


def int_value(s: Sema, e: Expr) -> int | None:
    """The value of an integer expression that folds (GNU's wider notion); None if it does not."""
    if e.kind == X_INT:
        assert isinstance(e, IntLit)
        return e.value
    if not is_integer(e.type):
        return None
    c = evaluate(s, e)
    return c.value if c is not None and c.kind == K_INT else None


def is_zero_literal(s: Sema, e: Expr) -> bool:
    """An integer constant expression with the value 0."""
    return is_integer(e.type) and ice_value(s, e) == 0


def is_null_constant(s: Sema, e: Expr) -> bool:
    """A null pointer constant (C11 6.3.2.3p3)."""
    if e.kind == X_INT:
        assert isinstance(e, IntLit)
        return e.value == 0
    if e.kind == X_CAST:
        assert isinstance(e, Cast)
        if e.conv == C_INT_POINTER and e.type is s.types.void_pointer:
            return is_zero_literal(s, e.operand)
    return is_zero_literal(s, e)
