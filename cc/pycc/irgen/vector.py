"""GNU vectors (vector_size), lane by lane in memory.

A vector value is the address of an object, like a record; every operation loads lanes, computes on scalars and stores lanes. Correct on
every machine; vector registers are a later matter of the optimiser.
"""

from pycc.ctype.ctype import T_VECTOR, Type, VectorType
from pycc.ir import ops
from pycc.ir.value import Value
from pycc.irgen import access, convert
from pycc.irgen.gen import P_MEM, Gen, Place
from pycc.irgen.irtype import element_type, ir_type, is_aggregate, is_signed
from pycc.tree import expr as X
from pycc.tree.node import Expr


def lanes_of(t: Type) -> int:
    assert t.kind == T_VECTOR
    assert isinstance(t, VectorType)
    return t.lanes


def fresh(g: Gen, t: Type) -> Value:
    return g.temporary("vector", t.size(), t.align())


def lane_place(g: Gen, addr: Value, element: Type, i: int, align: int) -> Place:
    p = Place(P_MEM, element)
    p.addr = addr
    p.offset = i * element.size()
    p.align = min(align, element.size())
    p.any_alias = True
    return p


def get(g: Gen, addr: Value, element: Type, i: int) -> Value:
    return access.load(g, lane_place(g, addr, element, i, 1))


def put(g: Gen, addr: Value, element: Type, i: int, v: Value) -> None:
    access.store(g, lane_place(g, addr, element, i, 1), v)


def value(g: Gen, e: Expr, into: Value | None) -> Value:
    """Operators on vectors."""
    k = e.kind
    if k == X.X_BINARY:
        assert isinstance(e, X.Binary)
        a = g.aggregate(e.left, None)
        if e.left.type.kind == T_VECTOR and has_call(e.right):
            saved = fresh(g, e.left.type)
            g.copy(saved, a, e.left.type.size(), e.left.type.align())
            a = saved
        c = g.aggregate(e.right, None)
        return operate(g, e.op, a, c, e.left.type, e.right.type, e.type, into)
    if k == X.X_UNARY:
        assert isinstance(e, X.Unary)
        a = g.aggregate(e.operand, None)
        if e.op == X.U_PLUS:
            return a
        return unary(g, e.op, a, e.operand.type, e.type, into)
    if k == X.X_COMPOUND_ASSIGN:
        assert isinstance(e, X.CompoundAssign)
        p = access.place(g, e.target)
        c = g.aggregate(e.value, None)
        addr = g.address(p)
        t = g.types.unqualified(e.target.type)
        r = operate(g, e.op, addr, c, t, e.value.type, t, None)
        g.copy(addr, r, t.size(), min(p.align, t.align()), p.volatile)
        return addr
    if k == X.X_INCDEC:
        assert isinstance(e, X.IncDec)
        return incdec(g, e)
    return g.sorry(e.pos, f"vector expression of kind {k}")


def has_call(e: Expr) -> bool:
    """Whether evaluating may change a variable: anything but loads and arithmetic."""
    while True:
        k = e.kind
        if k == X.X_CAST:
            assert isinstance(e, X.Cast)
            e = e.operand
        elif k == X.X_UNARY:
            assert isinstance(e, X.Unary)
            e = e.operand
        elif k == X.X_MEMBER:
            assert isinstance(e, X.MemberRef)
            e = e.object
        elif k == X.X_BINARY:
            assert isinstance(e, X.Binary)
            if has_call(e.left):
                return True
            e = e.right
        else:
            return not (k == X.X_VAR or k == X.X_INT or k == X.X_FLOAT)


def operate(g: Gen, op: int, a: Value, c: Value, left: Type, right: Type, result: Type, into: Value | None) -> Value:
    if into is None:
        into = fresh(g, result)
    el = element_type(left)
    er = element_type(right)
    et = element_type(result)
    b = g.b
    for i in range(lanes_of(result)):
        x = get(g, a, el, i)
        y = get(g, c, er, i)
        if X.B_EQ <= op <= X.B_GE:
            v = b.convert(ops.SEXT, ir_type(et), convert.compare(g, op, x, y, el))
        elif op == X.B_SHL or op == X.B_SHR:
            v = convert.arithmetic(g, op, x, y, el)
        else:
            v = convert.arithmetic(g, op, x, y, el)
        put(g, into, et, i, v)
    return into


def unary(g: Gen, op: int, a: Value, source: Type, result: Type, into: Value | None) -> Value:
    if into is None:
        into = fresh(g, result)
    el = element_type(source)
    et = element_type(result)
    for i in range(lanes_of(result)):
        x = get(g, a, el, i)
        if op == X.U_NEG:
            v = convert.negate(g, x, el)
        elif op == X.U_NOT:
            v = convert.invert(g, x, el)
        else:  # !v: lanes of 0 and -1
            v = g.b.convert(ops.SEXT, ir_type(et), g.b.negate(convert.truth(g.b, x)))
        put(g, into, et, i, v)
    return into


def incdec(g: Gen, e: X.IncDec) -> Value:
    p = access.place(g, e.target)
    t = g.types.unqualified(e.target.type)
    el = element_type(t)
    addr = g.address(p)
    old = fresh(g, t)
    g.copy(old, addr, t.size(), min(p.align, t.align()))
    for i in range(lanes_of(t)):
        x = get(g, old, el, i)
        one = convert.convert(g, g.b.const(ops.I32, 1), g.types.int_, el)
        put(g, addr, el, i, convert.arithmetic(g, X.B_ADD if e.delta > 0 else X.B_SUB, x, one, el))
    return addr if e.prefix else old


def cast(g: Gen, e: X.Cast, into: Value | None) -> Value:
    """To a vector: from a scalar splat, or reinterpreted."""
    o = e.operand
    t = e.type
    if e.conv == X.C_SPLAT:
        el = element_type(t)
        v = convert.convert(g, g.scalar(o), o.type, el)
        if into is None:
            into = fresh(g, t)
        for i in range(lanes_of(t)):
            put(g, into, el, i, v)
        return into
    if e.conv == X.C_BITCAST:
        if is_aggregate(o.type):
            src = g.aggregate(o, None)
            if into is None:
                return src
            g.copy(into, src, t.size(), 1)
            return into
        v = g.scalar(o)
        if into is None:
            into = fresh(g, t)
        g.b.store(into, v, g.mem(1))
        return into
    return g.sorry(e.pos, f"vector conversion of kind {e.conv}")


def convert_lanes(g: Gen, e: Expr, target: Type, into: Value | None) -> Value:
    """__builtin_convertvector."""
    src = g.aggregate(e, None)
    if into is None:
        into = fresh(g, target)
    el = element_type(e.type)
    et = element_type(target)
    for i in range(lanes_of(target)):
        put(g, into, et, i, convert.convert(g, get(g, src, el, i), el, et))
    return into


def shuffle(g: Gen, args: list[Expr], target: Type, into: Value | None) -> Value:
    """__builtin_shuffle (a, mask) or (a, b, mask): lanes picked at run time, indices modulo the number of lanes."""
    b = g.b
    n = lanes_of(target)
    el = element_type(target)
    size = el.size()
    two = len(args) == 3
    both = g.temporary("shuffle", target.size() * (2 if two else 1), target.align())
    g.copy(both, g.aggregate(args[0], None), target.size(), 1)
    if two:
        g.copy(b.offset(both, target.size()), g.aggregate(args[1], None), target.size(), 1)
    mask = g.aggregate(args[-1], None)
    em = element_type(args[-1].type)
    out = fresh(g, target) if into is None else into
    limit = 2 * n - 1 if two else n - 1
    for i in range(n):
        index = b.resize(get(g, mask, em, i), g.pointer, is_signed(em))
        index = b.binary(ops.AND, index, b.word(limit))
        addr = b.binary(ops.ADD, both, b.binary(ops.MUL, index, b.word(size)))
        put(g, out, el, i, get(g, addr, el, 0))
    return out


def shufflevector(g: Gen, args: list[Expr], indices: list[int], target: Type, into: Value | None) -> Value:
    """__builtin_shufflevector (a, b, i...): constant indices, -1 undefined."""
    a = g.aggregate(args[0], None)
    c = g.aggregate(args[1], None)
    el = element_type(target)
    n = lanes_of(args[0].type)
    out = fresh(g, target) if into is None else into
    for i in range(len(indices)):
        k = indices[i]
        if k < 0:
            continue
        put(g, out, el, i, get(g, a, el, k) if k < n else get(g, c, el, k - n))
    return out
