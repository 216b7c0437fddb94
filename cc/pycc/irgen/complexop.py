"""_Complex values as pairs (C11 6.2.5p13, 6.3.1.6, annex G): arithmetic, conversions, comparison.

Multiplication and division of floating complexes go to the runtime's __mulXc3 and __divXc3, which recover infinities (annex G.5.1),
except under -ffast-math. GNU's integer complexes are computed directly.
"""

from pycc.ctype.ctype import T_COMPLEX, T_FLOAT, FloatType, Type
from pycc.ir import floats, ops
from pycc.ir.value import Value
from pycc.irgen import access, builtins, call, convert
from pycc.irgen.gen import Gen
from pycc.irgen.irtype import element_type, ir_type
from pycc.tree import expr as X
from pycc.tree.node import Expr

Pair = tuple[Value, Value]


def zero_of(g: Gen, t: Type) -> Value:
    i = ir_type(t)
    return g.b.const(i, 0) if i <= 128 else g.b.float_const(i, 0)


def value(g: Gen, e: Expr) -> Pair:
    """The parts of an expression of complex type."""
    k = e.kind
    b = g.b
    if e.pos > 0:
        b.pos = e.pos
    if k == X.X_CAST:
        assert isinstance(e, X.Cast)
        return cast(g, e)
    if k == X.X_BINARY:
        assert isinstance(e, X.Binary)
        return binary(g, e)
    if k == X.X_UNARY:
        assert isinstance(e, X.Unary)
        re, im = g.complex(e.operand)
        t = element_type(e.type)
        if e.op == X.U_NEG:
            return convert.negate(g, re, t), convert.negate(g, im, t)
        if e.op == X.U_NOT:
            return re, convert.negate(g, im, t)
        return re, im
    if k == X.X_CALL:
        assert isinstance(e, X.Call)
        return call.complex_call(g, e)
    if k == X.X_ASSIGN:
        assert isinstance(e, X.Assign)
        re, im = g.complex(e.value)
        p = access.place(g, e.target)
        access.store_complex(g, p, re, im)
        return re, im
    if k == X.X_COMPOUND_ASSIGN:
        assert isinstance(e, X.CompoundAssign)
        return compound_assign(g, e)
    if k == X.X_INCDEC:
        assert isinstance(e, X.IncDec)
        return incdec(g, e)
    if k == X.X_COND:
        assert isinstance(e, X.Cond)
        return conditional(g, e)
    if k == X.X_COMMA:
        assert isinstance(e, X.Comma)
        for x in e.parts[:-1]:
            g.effect(x)
        return g.complex(e.parts[-1])
    if k == X.X_STMT_EXPR:
        assert isinstance(e, X.StmtExpr)
        g.open_statement_expression(e.body)
        assert e.result is not None
        pair = g.complex(e.result)
        g.close_scope()
        return pair
    if k == X.X_BUILTIN:
        assert isinstance(e, X.BuiltinCall)
        return builtins.complex_builtin(g, e)
    if k == X.X_VA_ARG:
        assert isinstance(e, X.VaArg)
        part = ir_type(element_type(e.type))
        i = b.emit(ops.VA_ARG, part, [g.scalar(e.list)])
        i.data = g.map.abi(e.type)
        return i, i.add_result(part)
    if e.lvalue or k == X.X_MEMBER:
        return access.load_complex(g, access.place(g, e))
    g.sorry(e.pos, f"complex expression of kind {k}")
    z = zero_of(g, element_type(e.type))
    return z, z


def cast(g: Gen, e: X.Cast) -> Pair:
    o = e.operand
    conv = e.conv
    t = element_type(e.type)
    if conv == X.C_LOAD:
        return access.load_complex(g, access.place(g, o))
    if conv == X.C_COMPLEX:
        re, im = g.complex(o)
        s = element_type(o.type)
        return convert.convert(g, re, s, t), convert.convert(g, im, s, t)
    if conv == X.C_REAL_COMPLEX:
        v = convert.convert(g, g.scalar(o), o.type, t)
        return v, zero_of(g, t)
    if o.type.kind == T_COMPLEX:
        return g.complex(o)
    g.sorry(e.pos, f"complex conversion of kind {conv}")
    z = zero_of(g, t)
    return z, z


def widened(g: Gen, e: Expr) -> tuple[Value, Value | None]:
    """Parts of an operand; the imaginary part None for one converted from a real: so that x * real needs no full product."""
    if e.kind == X.X_CAST:
        assert isinstance(e, X.Cast)
        if e.conv == X.C_REAL_COMPLEX:
            return convert.convert(g, g.scalar(e.operand), e.operand.type, element_type(e.type)), None
    return g.complex(e)


def binary(g: Gen, e: X.Binary) -> Pair:
    t = element_type(e.type)
    a, ai = widened(g, e.left)
    c, ci = widened(g, e.right)
    if e.pos > 0:
        g.b.pos = e.pos
    return operate(g, e.op, t, a, ai, c, ci)


def operate(g: Gen, op: int, t: Type, a: Value, ai: Value | None, c: Value, ci: Value | None) -> Pair:
    """(a + ai i) op (c + ci i); an imaginary part None is that of a real operand, which is not multiplied out (annex G.5)."""
    if op == X.B_ADD or op == X.B_SUB:
        re = convert.arithmetic(g, op, a, c, t)
        if ci is None:
            return re, ai if ai is not None else zero_of(g, t)
        if ai is None:
            return re, ci if op == X.B_ADD else convert.negate(g, ci, t)
        return re, convert.arithmetic(g, op, ai, ci, t)
    if op == X.B_MUL:
        if ci is None:
            return mul(g, a, c, t), mul(g, ai, c, t) if ai is not None else zero_of(g, t)
        if ai is None:
            return mul(g, a, c, t), mul(g, a, ci, t)
    elif op == X.B_DIV:
        if ci is None:
            return (convert.arithmetic(g, op, a, c, t),
                    convert.arithmetic(g, op, ai, c, t) if ai is not None else zero_of(g, t))
        if ai is None:
            ai = zero_of(g, t)
    assert ai is not None and ci is not None
    if t.kind == T_FLOAT and not g.options.fast_math:
        assert isinstance(t, FloatType)
        letter = {16: "h", 32: "s", 64: "d", 80: "x", 128: "t"}[t.bits]
        name = ("__mul" if op == X.B_MUL else "__div") + letter + "c3"
        i = call.runtime(g, name, g.types.complex_(t), [t, t, t, t], [a, ai, c, ci])
        return i, i.more[0]
    if op == X.B_MUL:
        re = convert.arithmetic(g, X.B_SUB, mul(g, a, c, t), mul(g, ai, ci, t), t)
        im = convert.arithmetic(g, X.B_ADD, mul(g, a, ci, t), mul(g, ai, c, t), t)
        return re, im
    d = convert.arithmetic(g, X.B_ADD, mul(g, c, c, t), mul(g, ci, ci, t), t)
    re = convert.arithmetic(g, X.B_ADD, mul(g, a, c, t), mul(g, ai, ci, t), t)
    im = convert.arithmetic(g, X.B_SUB, mul(g, ai, c, t), mul(g, a, ci, t), t)
    return convert.arithmetic(g, X.B_DIV, re, d, t), convert.arithmetic(g, X.B_DIV, im, d, t)


def mul(g: Gen, a: Value, b: Value, t: Type) -> Value:
    return convert.arithmetic(g, X.B_MUL, a, b, t)


def compare(g: Gen, e: X.Binary) -> Value:
    """== or != as i1."""
    t = element_type(e.left.type)
    a, ai = g.complex(e.left)
    c, ci = g.complex(e.right)
    x = convert.compare(g, e.op, a, c, t)
    y = convert.compare(g, e.op, ai, ci, t)
    return g.b.binary(ops.AND if e.op == X.B_EQ else ops.OR, x, y)


def compound_assign(g: Gen, e: X.CompoundAssign) -> Pair:
    """The target is complex; `work` is."""
    p = access.place(g, e.target)
    t = element_type(e.target.type)
    w = element_type(e.work) if e.work.kind == T_COMPLEX else e.work
    if e.value.type.kind == T_COMPLEX:
        c, ci = widened(g, e.value)
    else:
        c = convert.convert(g, g.scalar(e.value), e.value.type, w)
        ci = None
    a, ai = access.load_complex(g, p)
    re, im = operate(g, e.op, w, convert.convert(g, a, t, w), convert.convert(g, ai, t, w), c, ci)
    re = convert.convert(g, re, w, t)
    im = convert.convert(g, im, w, t)
    access.store_complex(g, p, re, im)
    return re, im


def real_target(g: Gen, e: X.CompoundAssign) -> Value:
    """`real op= complex`: computed as complex, the imaginary part dropped."""
    p = access.place(g, e.target)
    t = g.types.unqualified(e.target.type)
    w = element_type(e.work)
    if e.value.type.kind == T_COMPLEX:
        c, ci = widened(g, e.value)
    else:
        c = convert.convert(g, g.scalar(e.value), e.value.type, w)
        ci = None
    a = convert.convert(g, access.load(g, p), t, w)
    re, _ = operate(g, e.op, w, a, None, c, ci)
    re = convert.convert(g, re, w, t)
    access.store(g, p, re)
    return re


def incdec(g: Gen, e: X.IncDec) -> Pair:
    p = access.place(g, e.target)
    t = element_type(e.target.type)
    re, im = access.load_complex(g, p)
    i = ir_type(t)
    if t.kind == T_FLOAT:
        assert isinstance(t, FloatType)
        one: Value = g.b.float_const(i, floats.to_bits(floats.from_int(floats.format_of(t.bits), 1)))
    else:
        one = g.b.const(i, 1)
    new = convert.arithmetic(g, X.B_ADD if e.delta > 0 else X.B_SUB, re, one, t)
    access.store_complex(g, p, new, im)
    return (new, im) if e.prefix else (re, im)


def conditional(g: Gen, e: X.Cond) -> Pair:
    b = g.b
    t = ir_type(element_type(e.type))
    n = b.new_var(t)
    m = b.new_var(t)
    yes = b.new_block("then")
    no = b.new_block("else")
    join = b.new_block("join")
    if e.then is None:
        re, im = g.complex(e.cond)
        b.write(n, re)
        b.write(m, im)
        b.branch(b.binary(ops.OR, convert.truth(b, re), convert.truth(b, im)), join, no)
    else:
        g.test(e.cond, yes, no)
        b.start(yes)
        if not b.dead:
            re, im = g.complex(e.then)
            b.write(n, re)
            b.write(m, im)
            b.jump(join)
    b.start(no)
    if not b.dead:
        re, im = g.complex(e.other)
        b.write(n, re)
        b.write(m, im)
        b.jump(join)
    b.start(join)
    return b.read(n), b.read(m)
