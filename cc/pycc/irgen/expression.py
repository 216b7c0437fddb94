"""Expressions with scalar values, conditions, and expressions evaluated for effect (C11 6.5).

Complex values are complexop.py's, records aggregate.py's, vectors vector.py's; calls are call.py's. Left-leaning chains (a + b + c,
a && b && c) are walked by loops (CONTRACTS.md 1).
"""

from pycc.ctype.ctype import (
    T_ARRAY,
    T_COMPLEX,
    T_FLOAT,
    T_FUNCTION,
    T_POINTER,
    T_VOID,
    FloatType,
    Type,
)
from pycc.ir import floats, ops
from pycc.ir.function import Block
from pycc.ir.value import Value
from pycc.irgen import access, atomic, bitfield, builtins, call, complexop, convert
from pycc.irgen.gen import P_BITS, P_MEM, P_REG, P_VAR, Gen, Place
from pycc.irgen.irtype import integer_of, ir_type, is_aggregate, is_bool, pointee
from pycc.tree import expr as X
from pycc.tree.node import Expr


def scalar(g: Gen, e: Expr) -> Value:
    """The value of a scalar expression."""
    k = e.kind
    b = g.b
    if k == X.X_CAST:
        assert isinstance(e, X.Cast)
        return cast(g, e)
    if k == X.X_INT:
        assert isinstance(e, X.IntLit)
        return b.const(ir_type(e.type), e.value)
    if k == X.X_BINARY:
        assert isinstance(e, X.Binary)
        return binary(g, e)
    if e.pos > 0:
        b.pos = e.pos
    if k == X.X_CALL:
        assert isinstance(e, X.Call)
        return call.call(g, e, None)
    if k == X.X_ASSIGN:
        assert isinstance(e, X.Assign)
        return assign(g, e)
    if k == X.X_ADDR:
        assert isinstance(e, X.AddrOf)
        return address_of(g, e)
    if k == X.X_COND:
        assert isinstance(e, X.Cond)
        return conditional(g, e)
    if k == X.X_UNARY:
        assert isinstance(e, X.Unary)
        return unary(g, e)
    if k == X.X_LOGICAL:
        return b.convert(ops.ZEXT, ir_type(e.type), condition_value(g, e))
    if k == X.X_INCDEC:
        assert isinstance(e, X.IncDec)
        return incdec(g, e)
    if k == X.X_COMPOUND_ASSIGN:
        assert isinstance(e, X.CompoundAssign)
        return compound_assign(g, e)
    if k == X.X_STMT_EXPR:
        assert isinstance(e, X.StmtExpr)
        return statement_expression(g, e)
    return rarer(g, e)


def rarer(g: Gen, e: Expr) -> Value:
    k = e.kind
    b = g.b
    if k == X.X_FLOAT:
        assert isinstance(e, X.FloatLit)
        v = e.value
        assert isinstance(v, floats.Float)
        return b.float_const(ir_type(e.type), floats.to_bits(v))
    if k == X.X_BUILTIN:
        assert isinstance(e, X.BuiltinCall)
        return builtins.builtin(g, e)
    if k == X.X_COMMA:
        assert isinstance(e, X.Comma)
        for x in e.parts[:-1]:
            g.effect(x)
        return g.scalar(e.parts[-1])
    if k == X.X_VA_ARG:
        assert isinstance(e, X.VaArg)
        i = b.emit(ops.VA_ARG, ir_type(e.type), [g.scalar(e.list)])
        i.data = g.map.abi(e.type)
        return i
    if k == X.X_VLA_SIZE:
        assert isinstance(e, X.VlaSizeof)
        if e.operand is not None:
            g.effect(e.operand)
        return b.resize(g.type_size(e.of), ir_type(e.type), False)
    if k == X.X_LABEL_ADDR:
        assert isinstance(e, X.LabelAddr)
        return g.label_address(e.label)
    if k == X.X_LANE and not e.lvalue:
        return access.load(g, access.place(g, e))
    if k == X.X_ERROR:
        return b.zero(g.pointer)
    if k == X.X_MEMBER or k == X.X_DEREF or k == X.X_VAR or k == X.X_LANE:
        # a member of a record rvalue, or an lvalue used as it is
        p = access.place(g, e)
        if e.type.kind == T_ARRAY or e.type.kind == T_FUNCTION:
            return g.address(p)
        return access.load(g, p)
    if k == X.X_STRING or k == X.X_FUNC or k == X.X_COMPOUND_LITERAL:
        return g.address(access.place(g, e))
    return g.sorry(e.pos, f"expression of kind {k}")


# --- conversions


def cast(g: Gen, e: X.Cast) -> Value:
    conv = e.conv
    o = e.operand
    b = g.b
    if conv == X.C_LOAD:
        if o.kind == X.X_VAR:
            assert isinstance(o, X.VarRef)
            n = g.vars.get(o.decl, -1)
            if n >= 0:
                return b.read(n)
        if e.pos > 0:
            b.pos = e.pos
        v = access.load(g, access.place(g, o))
        t = ir_type(e.type)
        return v if v.type == t else b.resize(v, t, False)
    if conv == X.C_INT:
        v = g.scalar(o)
        return convert.convert(g, v, o.type, e.type)
    if conv == X.C_DECAY:
        if e.pos > 0:
            b.pos = e.pos
        return decay(g, o)
    if conv == X.C_POINTER or conv == X.C_NOOP:
        return g.scalar(o)
    if conv == X.C_INT_POINTER or conv == X.C_POINTER_INT:
        v = g.scalar(o)
        return convert.convert(g, v, o.type, e.type)
    if conv == X.C_BOOL:
        return b.convert(ops.ZEXT, ops.I8, condition_value(g, o))
    if conv == X.C_INT_FLOAT or conv == X.C_FLOAT_INT or conv == X.C_FLOAT:
        v = g.scalar(o)
        if e.pos > 0:
            b.pos = e.pos
        return convert.convert(g, v, o.type, e.type)
    if conv == X.C_COMPLEX_REAL:
        return g.complex(o)[0]
    if conv == X.C_BITCAST:
        if is_aggregate(o.type):
            addr = g.aggregate(o, None)
            return b.load(ir_type(e.type), addr, g.mem(1))
        v = g.scalar(o)
        t = ir_type(e.type)
        return v if v.type == t else b.emit(ops.BITCAST, t, [v])
    if conv == X.C_VOID:
        g.effect(o)
        return b.zero(g.pointer)
    return g.sorry(e.pos, f"conversion of kind {conv}")


def decay(g: Gen, o: Expr) -> Value:
    """The address of an array or function designator."""
    if o.type.kind == T_FUNCTION:
        if o.kind == X.X_FUNC:
            assert isinstance(o, X.FuncRef)
            return g.function_address(o.decl)
        if o.kind == X.X_DEREF:
            assert isinstance(o, X.Deref)
            return g.scalar(o.pointer)
    return g.address(access.place(g, o))


def address_of(g: Gen, e: X.AddrOf) -> Value:
    o = e.operand
    if o.kind == X.X_FUNC or o.type.kind == T_FUNCTION:
        return decay(g, o)
    if o.kind == X.X_DEREF:
        assert isinstance(o, X.Deref)
        return g.scalar(o.pointer)
    p = access.place(g, o)
    if p.kind == P_VAR or p.kind == P_REG:
        # only after errors, or of a register variable: give it a place
        q = g.memory_place(g.temporary("addressed", max(o.type.size(), 1), o.type.align()), o.type)
        access.store(g, q, access.load(g, p))
        return g.address(q)
    return g.address(p)


# --- operators


def scalar_type(t: Type) -> bool:
    return not is_aggregate(t) and t.kind != T_COMPLEX


def binary(g: Gen, e: X.Binary) -> Value:
    """Walks the left spine with a loop."""
    if not scalar_type(e.left.type):
        if e.left.type.kind == T_COMPLEX:
            return g.b.convert(ops.ZEXT, ir_type(e.type), complexop.compare(g, e))
        return g.sorry(e.pos, "operator on aggregates")
    spine: list[X.Binary] = [e]
    left = e.left
    while left.kind == X.X_BINARY:
        assert isinstance(left, X.Binary)
        if not scalar_type(left.left.type):
            break
        spine.append(left)
        left = left.left
    v = g.scalar(left)
    for i in range(len(spine) - 1, -1, -1):
        node = spine[i]
        op = node.op
        w = g.scalar(node.right)
        if node.pos > 0:
            g.b.pos = node.pos
        if op < X.B_EQ:
            v = convert.arithmetic(g, op, v, w, node.type)
        elif op <= X.B_GE:
            v = g.b.convert(ops.ZEXT, ir_type(node.type), convert.compare(g, op, v, w, node.left.type))
        elif op == X.B_PTRDIFF:
            v = pointer_difference(g, v, w, node)
        else:
            v = pointer_offset(g, v, w, pointee(node.type), op == X.B_PTRSUB, node.right.type)
    return v


def pointer_offset(g: Gen, p: Value, n: Value, target: Type, subtract: bool, index: Type) -> Value:
    """p + n * sizeof(target)."""
    b = g.b
    i = integer_of(index)
    n = b.resize(n, g.pointer, i is None or i.signed)
    size = target.size()
    if size < 0:
        n = b.binary(ops.MUL, n, g.type_size(target))
    elif size != 1:
        n = b.binary(ops.MUL, n, b.word(size))
    return b.binary(ops.SUB if subtract else ops.ADD, p, n)


def pointer_difference(g: Gen, p: Value, q: Value, e: X.Binary) -> Value:
    b = g.b
    d = b.binary(ops.SUB, p, q)
    target = pointee(e.left.type)
    size = target.size()
    if size < 0:
        d = b.binary(ops.SDIV, d, g.type_size(target))
    elif size > 1:
        if size & (size - 1) == 0:
            d = b.binary(ops.ASHR, d, b.word(size.bit_length() - 1))  # exact: C11 6.5.6p9
        else:
            d = b.binary(ops.SDIV, d, b.word(size))
    return b.resize(d, ir_type(e.type), True)


def unary(g: Gen, e: X.Unary) -> Value:
    op = e.op
    o = e.operand
    if op == X.U_LNOT:
        v = condition_value(g, o)
        return g.b.convert(ops.ZEXT, ir_type(e.type), g.b.negate(v))
    if op == X.U_REAL or op == X.U_IMAG:
        if o.type.kind == T_COMPLEX:
            if o.lvalue:
                return access.load(g, access.place(g, e))
            re, im = g.complex(o)
            return re if op == X.U_REAL else im
        v = g.scalar(o)
        return v if op == X.U_REAL else zero_of(g, v.type)
    v = g.scalar(o)
    if e.pos > 0:
        g.b.pos = e.pos
    if op == X.U_NEG:
        return convert.negate(g, v, e.type)
    if op == X.U_NOT:
        return convert.invert(g, v, e.type)
    return v


def zero_of(g: Gen, t: int) -> Value:
    return g.b.const(t, 0) if t <= 128 else g.b.float_const(t, 0)


def condition_value(g: Gen, e: Expr) -> Value:
    """i1: e != 0, without branching unless `e` has && || ?: inside."""
    k = e.kind
    b = g.b
    if k == X.X_BINARY:
        assert isinstance(e, X.Binary)
        if X.B_EQ <= e.op <= X.B_GE:
            if e.left.type.kind == T_COMPLEX:
                return complexop.compare(g, e)
            v = g.scalar(e.left)
            w = g.scalar(e.right)
            if e.pos > 0:
                b.pos = e.pos
            return convert.compare(g, e.op, v, w, e.left.type)
    elif k == X.X_UNARY:
        assert isinstance(e, X.Unary)
        if e.op == X.U_LNOT:
            return b.negate(condition_value(g, e.operand))
    elif k == X.X_CAST:
        assert isinstance(e, X.Cast)
        if e.conv == X.C_BOOL:
            return condition_value(g, e.operand)
    elif k == X.X_LOGICAL:
        return logical_value(g, e)
    if e.type.kind == T_COMPLEX:
        re, im = g.complex(e)
        return b.binary(ops.OR, convert.truth(b, re), convert.truth(b, im))
    if e.type.kind == T_VOID:
        g.effect(e)
        return b.const(ops.I1, 0)
    return convert.truth(b, g.scalar(e))


def logical_value(g: Gen, e: Expr) -> Value:
    b = g.b
    yes = b.new_block("true")
    no = b.new_block("false")
    join = b.new_block("join")
    n = b.new_var(ops.I1)
    test(g, e, yes, no, 50)
    b.start(yes)
    b.write(n, b.const(ops.I1, 1))
    b.jump(join)
    b.start(no)
    b.write(n, b.const(ops.I1, 0))
    b.jump(join)
    live_yes = bool(yes.preds)
    live_no = bool(no.preds)
    b.start(join)
    if live_yes != live_no:  # one way only: a constant
        return b.const(ops.I1, 1 if live_yes else 0)
    return b.read(n)


def test(g: Gen, e: Expr, then: Block, other: Block, probability: int) -> None:
    """Branch to `then` if `e` compares unequal to 0."""
    b = g.b
    while True:
        k = e.kind
        if k == X.X_UNARY:
            assert isinstance(e, X.Unary)
            if e.op != X.U_LNOT:
                break
            then, other = other, then
            probability = 100 - probability
            e = e.operand
        elif k == X.X_CAST:
            assert isinstance(e, X.Cast)
            if e.conv == X.C_BOOL or (e.conv == X.C_INT and widens(e)):
                e = e.operand
            else:
                break
        elif k == X.X_BUILTIN:
            assert isinstance(e, X.BuiltinCall)
            if e.name != "expect" and e.name != "expect_with_probability":
                break
            wanted = g.unit.constant_of(e.args[1])
            if wanted is None:
                break
            probability = 90 if wanted else 10
            e = e.args[0]
        elif k == X.X_COMMA:
            assert isinstance(e, X.Comma)
            for x in e.parts[:-1]:
                g.effect(x)
            e = e.parts[-1]
        elif k == X.X_BINARY:
            assert isinstance(e, X.Binary)
            # (x && y) != 0, (x == y) == 0
            if (e.op == X.B_NE or e.op == X.B_EQ) and is_zero(e.right) and is_truth(e.left):
                if e.op == X.B_EQ:
                    then, other = other, then
                    probability = 100 - probability
                e = e.left
            else:
                break
        else:
            break
    if k == X.X_LOGICAL:
        assert isinstance(e, X.Logical)
        test_logical(g, e, then, other, probability)
        return
    if k == X.X_COND:
        assert isinstance(e, X.Cond)
        if e.then is not None:
            yes = b.new_block("")
            no = b.new_block("")
            test(g, e.cond, yes, no, 50)
            b.start(yes)
            if not b.dead:
                test(g, e.then, then, other, probability)
            b.start(no)
            if not b.dead:
                test(g, e.other, then, other, probability)
            return
    c = condition_value(g, e)
    if e.pos > 0:
        b.pos = e.pos
    b.branch(c, then, other, probability)


def widens(e: X.Cast) -> bool:
    i = integer_of(e.type)
    o = integer_of(e.operand.type)
    return i is not None and o is not None and (i.bits >= o.bits or is_truth(e.operand))


def is_zero(e: Expr) -> bool:
    while e.kind == X.X_CAST:
        assert isinstance(e, X.Cast)
        e = e.operand
    if e.kind == X.X_INT:
        assert isinstance(e, X.IntLit)
        return e.value == 0
    return False


def is_truth(e: Expr) -> bool:
    """Whether the value is 0 or 1 by construction."""
    while e.kind == X.X_CAST:
        assert isinstance(e, X.Cast)
        if e.conv == X.C_BOOL:
            return True
        if e.conv != X.C_INT:
            return False
        e = e.operand
    k = e.kind
    if k == X.X_LOGICAL:
        return True
    if k == X.X_UNARY:
        assert isinstance(e, X.Unary)
        return e.op == X.U_LNOT
    if k == X.X_BINARY:
        assert isinstance(e, X.Binary)
        return X.B_EQ <= e.op <= X.B_GE and not is_aggregate(e.type)
    if k == X.X_BUILTIN:
        assert isinstance(e, X.BuiltinCall)
        return e.name == "expect" and is_truth(e.args[0])
    return False


def test_logical(g: Gen, e: X.Logical, then: Block, other: Block, probability: int) -> None:
    b = g.b
    is_and = e.is_and
    parts: list[Expr] = [e.right]
    left = e.left
    while left.kind == X.X_LOGICAL:
        assert isinstance(left, X.Logical)
        if left.is_and != is_and:
            break
        parts.append(left.right)
        left = left.left
    parts.append(left)
    inner = probability if (probability > 50) == is_and else 50
    for i in range(len(parts) - 1, 0, -1):
        following = b.new_block("")
        if is_and:
            test(g, parts[i], following, other, inner)
        else:
            test(g, parts[i], then, following, inner)
        b.start(following)
        if b.dead:
            return
    test(g, parts[0], then, other, probability)


def conditional(g: Gen, e: X.Cond) -> Value:
    b = g.b
    t = ir_type(e.type)
    n = b.new_var(t)
    yes = b.new_block("then")
    no = b.new_block("else")
    join = b.new_block("join")
    ways = 0
    if e.then is None:
        v = g.scalar(e.cond)
        b.write(n, v)
        saved = b.new_var(t)
        b.write(saved, v)
        b.branch(convert.truth(b, v), yes, no)
        b.start(yes)
        if not b.dead:
            b.write(n, b.read(saved))
            b.jump(join)
            ways += 1
    else:
        test(g, e.cond, yes, no, 50)
        b.start(yes)
        if not b.dead:
            v = g.scalar(e.then)
            b.write(n, v)
            ways += 0 if b.dead else 1
            b.jump(join)
    b.start(no)
    if not b.dead:
        v = g.scalar(e.other)
        b.write(n, v)
        ways += 0 if b.dead else 1
        b.jump(join)
    b.start(join)
    return b.read(n) if ways else b.undef(t)


# --- assignment


def assign(g: Gen, e: X.Assign) -> Value:
    target = e.target
    if target.kind == X.X_VAR:
        assert isinstance(target, X.VarRef)
        n = g.vars.get(target.decl, -1)
        if n >= 0:
            v = g.scalar(e.value)
            g.b.write(n, v)
            return v
    if has_effects(e.value):
        p = access.place(g, target)
        v = g.scalar(e.value)
    else:
        v = g.scalar(e.value)
        p = access.place(g, target)
    if e.pos > 0:
        g.b.pos = e.pos
    access.store(g, p, v)
    if p.kind == P_BITS:
        return bitfield.truncated(g, p, v)
    return v


def has_effects(e: Expr) -> bool:
    """Cheap and conservative: whether evaluating may store or call."""
    while True:
        k = e.kind
        if k == X.X_INT or k == X.X_FLOAT or k == X.X_VAR or k == X.X_STRING or k == X.X_FUNC:
            return False
        if k == X.X_CAST:
            assert isinstance(e, X.Cast)
            e = e.operand
        elif k == X.X_MEMBER:
            assert isinstance(e, X.MemberRef)
            e = e.object
        elif k == X.X_DEREF:
            assert isinstance(e, X.Deref)
            e = e.pointer
        elif k == X.X_UNARY:
            assert isinstance(e, X.Unary)
            e = e.operand
        else:
            return True


def atomic_kind(op: int) -> int:
    """The RMW_* that does a compound assignment, -1 none."""
    if op == X.B_ADD or op == X.B_PTRADD:
        return ops.RMW_ADD
    if op == X.B_SUB or op == X.B_PTRSUB:
        return ops.RMW_SUB
    if op == X.B_AND:
        return ops.RMW_AND
    if op == X.B_OR:
        return ops.RMW_OR
    return ops.RMW_XOR if op == X.B_XOR else -1


def work_out(g: Gen, op: int, old: Value, value: Value, value_type: Type, work: Type, target: Type) -> Value:
    """The new value of a target of real type `target`: old op value, computed in `work`."""
    if op == X.B_PTRADD or op == X.B_PTRSUB:
        return pointer_offset(g, old, value, pointee(work), op == X.B_PTRSUB, value_type)
    a = convert.convert(g, old, target, work)
    return convert.convert(g, convert.arithmetic(g, op, a, value, work), work, target)


def compound_assign(g: Gen, e: X.CompoundAssign) -> Value:
    b = g.b
    if e.work.kind == T_COMPLEX:
        return complexop.real_target(g, e)
    p = access.place(g, e.target)
    t = g.types.unqualified(e.target.type)
    v = g.scalar(e.value)
    if e.pos > 0:
        b.pos = e.pos
    if p.kind == P_MEM and p.atomic:
        return atomic_update(g, p, e.op, v, e.value.type, e.work, t, False)
    old = access.load(g, p)
    new = work_out(g, e.op, old, v, e.value.type, e.work, t)
    access.store(g, p, new)
    if p.kind == P_BITS:
        return bitfield.truncated(g, p, new)
    return new


def atomic_update(g: Gen, p: Place, op: int, v: Value, value_type: Type, work: Type, t: Type, want_old: bool) -> Value:
    """`p op= v` on an _Atomic object: one read-modify-write, or a compare-and-exchange loop (C11 6.5.16.2p3). The new (or old) value."""
    b = g.b
    kind = atomic_kind(op)
    i = ir_type(t)
    mem = g.module.mem(p.align, p.volatile, ops.ORDER_SEQ_CST, p.space, 0)
    addr = g.address(p)
    if kind >= 0 and i <= g.facts.atomic_bits and not is_bool(t) and t.kind != T_FLOAT and work.kind != T_FLOAT:
        if op == X.B_PTRADD or op == X.B_PTRSUB:
            v = pointer_offset(g, b.word(0), v, pointee(work), False, value_type)
        v = b.resize(v, i, True)
        r = atomic.read_modify_write(g, kind, addr, v, mem)
        if want_old:
            return r
        return b.binary((ops.ADD, ops.SUB, ops.AND, ops.OR, ops.XOR)[kind - ops.RMW_ADD], r, v)
    if access.wide(g, t):
        return wide_update(g, p, op, v, value_type, work, t, want_old)
    loop = atomic.ExchangeLoop(g, addr, b.load(i, addr, mem), mem)
    new = work_out(g, op, loop.old, v, value_type, work, t)
    loop.close(new)
    return loop.old if want_old else new


def wide_update(g: Gen, p: Place, op: int, v: Value, value_type: Type, work: Type, t: Type, want_old: bool) -> Value:
    """As atomic_update, for objects only the library reaches atomically."""
    b = g.b
    ty = g.types
    i = ir_type(t)
    n = t.size()
    old_at = access.atomic_copy(g, p)
    new_at = g.temporary("atomic", n, max(t.align(), 1))
    g.clear(new_at, n, 1)
    again = b.new_block("atomic")
    done = b.new_block("")
    b.jump(again)
    b.start(again, False)
    old = b.load(i, old_at, g.mem(1))
    new = work_out(g, op, old, v, value_type, work, t)
    g.copy(new_at, old_at, n, 1)  # padding as it was, or the comparison of bytes could never succeed
    b.store(new_at, new, g.mem(1))
    order = b.const(ops.I32, ops.ORDER_SEQ_CST)
    vp = ty.void_pointer
    ok = call.runtime(g, "__atomic_compare_exchange", ty.bool_, [ty.size_t, vp, vp, vp, ty.int_, ty.int_],
                      [b.word(n), g.address(p), old_at, new_at, order, order])
    b.branch(b.compare(ops.NE, ok, b.const(ops.I8, 0)), done, again)
    b.seal(again)
    b.start(done)
    return old if want_old else new


def incdec(g: Gen, e: X.IncDec) -> Value:
    b = g.b
    p = access.place(g, e.target)
    t = g.types.unqualified(e.target.type)
    if e.pos > 0:
        b.pos = e.pos
    if p.kind == P_MEM and p.atomic and t.kind != T_FLOAT and not is_bool(t):
        op = (X.B_PTRADD if e.delta > 0 else X.B_PTRSUB) if t.kind == T_POINTER else (X.B_ADD if e.delta > 0 else X.B_SUB)
        one = b.word(1) if t.kind == T_POINTER else b.const(ir_type(t), 1)
        return atomic_update(g, p, op, one, g.types.ptrdiff_t if t.kind == T_POINTER else t, t, t, not e.prefix)
    if p.kind == P_MEM and p.atomic and t.kind == T_FLOAT:
        unit = convert.convert(g, b.const(ops.I32, 1), g.types.int_, t)
        return atomic_update(g, p, X.B_ADD if e.delta > 0 else X.B_SUB, unit, t, t, t, not e.prefix)
    old = access.load(g, p)
    if t.kind == T_POINTER:
        new = pointer_offset(g, old, b.word(e.delta), pointee(t), False, g.types.ptrdiff_t)
    elif t.kind == T_FLOAT:
        assert isinstance(t, FloatType)
        one = b.float_const(old.type, floats.to_bits(floats.from_int(floats.format_of(t.bits), 1)))
        new = convert.arithmetic(g, X.B_ADD if e.delta > 0 else X.B_SUB, old, one, t)
    elif is_bool(t):
        new = b.const(ops.I8, 1) if e.delta > 0 else b.binary(ops.XOR, old, b.const(ops.I8, 1))
    else:
        new = convert.normalize(b, b.binary(ops.ADD, old, b.const(old.type, e.delta)), t)
    access.store(g, p, new)
    if not e.prefix:
        return old
    if p.kind == P_BITS:
        return bitfield.truncated(g, p, new)
    return new


def statement_expression(g: Gen, e: X.StmtExpr) -> Value:
    """A scalar `({ ... })`: its value is computed before its scope is left."""
    b = g.b
    g.open_statement_expression(e.body)
    if e.result is None:
        g.close_scope()
        return b.zero(g.pointer)
    v = g.scalar(e.result)
    g.close_scope()
    return v


# --- effects only


def effect(g: Gen, e: Expr) -> None:
    k = e.kind
    if e.pos > 0:
        g.b.pos = e.pos
    if k == X.X_CAST:
        assert isinstance(e, X.Cast)
        o = e.operand
        if e.conv == X.C_LOAD:
            if o.kind == X.X_VAR and not o.type.quals:
                return
            p = access.place(g, o)
            if p.volatile and p.kind != P_VAR and not is_aggregate(o.type):
                if o.type.kind == T_COMPLEX:
                    access.load_complex(g, p)
                elif o.type.kind != T_VOID:
                    access.load(g, p)
            return
        effect(g, o)
        return
    if k == X.X_CALL:
        assert isinstance(e, X.Call)
        call.effect(g, e)
    elif k == X.X_ASSIGN or k == X.X_COMPOUND_ASSIGN or k == X.X_INCDEC or k == X.X_VA_ARG or k == X.X_BUILTIN:
        value_ignored(g, e)
    elif k == X.X_COMMA:
        assert isinstance(e, X.Comma)
        for x in e.parts:
            effect(g, x)
    elif k == X.X_COND:
        assert isinstance(e, X.Cond)
        conditional_effect(g, e)
    elif k == X.X_STMT_EXPR:
        assert isinstance(e, X.StmtExpr)
        g.open_statement_expression(e.body)
        if e.result is not None:
            effect(g, e.result)
        g.close_scope()
    elif k == X.X_LOGICAL:
        assert isinstance(e, X.Logical)
        then = g.b.new_block("")
        done = g.b.new_block("")
        if e.is_and:
            test(g, e.left, then, done, 50)
        else:
            test(g, e.left, done, then, 50)
        g.b.start(then)
        if not g.b.dead:
            effect(g, e.right)
            g.b.jump(done)
        g.b.start(done)
    else:
        parts_effect(g, e)


def value_ignored(g: Gen, e: Expr) -> None:
    if e.type.kind == T_COMPLEX:
        g.complex(e)
    elif is_aggregate(e.type):
        g.aggregate(e, None)
    else:
        g.scalar(e)


def parts_effect(g: Gen, e: Expr) -> None:
    """Operators without effects of their own: their operands'."""
    k = e.kind
    if k == X.X_BINARY:
        assert isinstance(e, X.Binary)
        left: Expr = e
        rights: list[Expr] = []
        while left.kind == X.X_BINARY:
            assert isinstance(left, X.Binary)
            rights.append(left.right)
            left = left.left
        effect(g, left)
        for i in range(len(rights) - 1, -1, -1):
            effect(g, rights[i])
    elif k == X.X_UNARY:
        assert isinstance(e, X.Unary)
        effect(g, e.operand)
    elif k == X.X_DEREF:
        assert isinstance(e, X.Deref)
        if e.type.kind == T_VOID or not e.lvalue:
            effect(g, e.pointer)
        else:
            p = access.place(g, e)
            if p.volatile and scalar_type(e.type) and e.type.kind != T_FUNCTION:
                access.load(g, p)
    elif k == X.X_MEMBER:
        assert isinstance(e, X.MemberRef)
        effect(g, e.object)
    elif k == X.X_ADDR:
        assert isinstance(e, X.AddrOf)
        if e.operand.kind != X.X_FUNC:
            effect(g, e.operand)
    elif k == X.X_COMPOUND_LITERAL:
        access.place(g, e)
    elif k == X.X_VLA_SIZE:
        assert isinstance(e, X.VlaSizeof)
        if e.operand is not None:
            effect(g, e.operand)
    elif k == X.X_LANE:
        assert isinstance(e, X.Lane)
        effect(g, e.vector)
        effect(g, e.index)


def conditional_effect(g: Gen, e: X.Cond) -> None:
    b = g.b
    yes = b.new_block("then")
    no = b.new_block("else")
    join = b.new_block("join")
    if e.then is None:
        test(g, e.cond, join, no, 50)
    else:
        test(g, e.cond, yes, no, 50)
        b.start(yes)
        if not b.dead:
            effect(g, e.then)
            b.jump(join)
    b.start(no)
    if not b.dead:
        effect(g, e.other)
        b.jump(join)
    b.start(join)
