"""Records, arrays and vectors as values: the value of an aggregate expression is the address of an object that holds it.

The copies C demands are made here: assignment, initialisation, results of conditional operators and statement expressions.
"""

from pycc.ctype.ctype import T_ARRAY, T_COMPLEX, T_RECORD, T_VECTOR, Type
from pycc.ir import ops
from pycc.ir.value import Value
from pycc.irgen import access, bitfield, builtins, call, vector
from pycc.irgen.gen import P_MEM, Gen, Place
from pycc.irgen.irtype import ir_type, is_aggregate
from pycc.tree import expr as X
from pycc.tree.decl import ST_REGISTER
from pycc.tree.init import InitEntry, Initializer
from pycc.tree.node import Expr


def value(g: Gen, e: Expr, into: Value | None) -> Value:
    """The address of the value of `e`. With `into`, it is built there and `into` returned."""
    k = e.kind
    b = g.b
    if e.pos > 0:
        b.pos = e.pos
    if k == X.X_CAST:
        assert isinstance(e, X.Cast)
        conv = e.conv
        if conv == X.C_LOAD:
            p = access.place(g, e.operand)
            return placed(g, p, e.type, into)
        if conv == X.C_NOOP:
            return value(g, e.operand, into)
        if conv == X.C_UNION:
            return union_cast(g, e, into)
        return vector.cast(g, e, into)
    if k == X.X_CALL:
        assert isinstance(e, X.Call)
        return call.aggregate_call(g, e, into)
    if k == X.X_ASSIGN:
        assert isinstance(e, X.Assign)
        return copied(g, assign(g, e), e.type, into)
    if k == X.X_COND:
        assert isinstance(e, X.Cond)
        return conditional(g, e, into)
    if k == X.X_COMMA:
        assert isinstance(e, X.Comma)
        for x in e.parts[:-1]:
            g.effect(x)
        return value(g, e.parts[-1], into)
    if k == X.X_STMT_EXPR:
        assert isinstance(e, X.StmtExpr)
        if into is None:
            into = fresh(g, e.type, "statement")
        g.open_statement_expression(e.body)
        if e.result is not None:
            value(g, e.result, into)
        g.close_scope()
        return into
    if k == X.X_VA_ARG:
        assert isinstance(e, X.VaArg)
        i = b.emit(ops.VA_ARG, g.pointer, [g.scalar(e.list)])
        i.data = g.map.abi(e.type)
        return copied(g, i, e.type, into)
    if e.type.kind == T_VECTOR and not e.lvalue and k != X.X_MEMBER:
        if k == X.X_BUILTIN:
            assert isinstance(e, X.BuiltinCall)
            return builtins.vector_builtin(g, e, into)
        return vector.value(g, e, into)
    if k == X.X_BUILTIN:
        assert isinstance(e, X.BuiltinCall)
        return builtins.aggregate_builtin(g, e, into)
    if k == X.X_ERROR:
        return fresh(g, e.type, "error")
    return placed(g, access.place(g, e), e.type, into)


def fresh(g: Gen, t: Type, name: str) -> Value:
    if t.size() < 0:
        return g.allocate(t, 1)
    return g.temporary(name, max(t.size(), 1), max(t.align(), 1))


def placed(g: Gen, p: Place, t: Type, into: Value | None) -> Value:
    """The value held by a place."""
    if p.atomic:
        return copied(g, access.atomic_copy(g, p), t, into)
    src = g.address(p)
    if into is None:
        if p.space == 0:
            return src
        into = fresh(g, t, "far")
    if p.space != 0:
        far_copy(g, into, p, t)
        return into
    g.copy_object(into, src, t, min(p.align, max(t.align(), 1)), p.volatile)
    return into


def copied(g: Gen, src: Value, t: Type, into: Value | None) -> Value:
    if into is None:
        return src
    g.copy_object(into, src, t, max(t.align(), 1))
    return into


def far_copy(g: Gen, into: Value, p: Place, t: Type) -> None:
    """From another address space, word by word: string operations do not reach it."""
    size = t.size()
    src = g.address(p)
    at = 0
    while at < size:
        n = min(g.pointer_bytes, 1 << ((size - at).bit_length() - 1))
        v = g.b.load(n * 8, g.b.offset(src, at), g.mem(1, p.volatile, 0, ops.NOT_ATOMIC, p.space))
        g.b.store(g.b.offset(into, at), v, g.mem(1))
        at += n


def assign(g: Gen, e: X.Assign) -> Value:
    """`target = value`; returns the target's address. A result is built in place only in a local nobody else can reach."""
    t = e.type
    target = e.target
    if private(g, target) and is_call(e.value):
        p = access.place(g, target)
        if p.kind == P_MEM and not p.atomic and not p.volatile:
            return value(g, e.value, g.address(p))
    p = access.place(g, target)
    src = value(g, e.value, None)
    if e.pos > 0:
        g.b.pos = e.pos
    if p.atomic:
        access.atomic_store(g, p, src)
        return src
    if p.space != 0:
        g.sorry(e.pos, "assignment of a record to another address space")
    dst = g.address(p)
    g.copy_object(dst, src, t, min(p.align, max(t.align(), 1)), p.volatile)
    return dst


def private(g: Gen, e: Expr) -> bool:
    """A named local whose address is not taken."""
    if e.kind != X.X_VAR:
        return False
    assert isinstance(e, X.VarRef)
    d = e.decl
    return d.storage <= ST_REGISTER and not d.address_taken and not d.captured and not d.is_param


def is_call(e: Expr) -> bool:
    """A call: its arguments are evaluated (and copied) before the result is written."""
    while e.kind == X.X_CAST:
        assert isinstance(e, X.Cast)
        if e.conv != X.C_NOOP:
            return False
        e = e.operand
    return e.kind == X.X_CALL


def union_cast(g: Gen, e: X.Cast, into: Value | None) -> Value:
    if into is None:
        into = fresh(g, e.type, "union")
    o = e.operand
    g.clear(into, e.type.size(), max(e.type.align(), 1))
    m = e.member
    off = m.offset if m is not None else 0
    put(g, into, off, o.type, o, max(e.type.align(), 1), False)
    return into


def conditional(g: Gen, e: X.Cond, into: Value | None) -> Value:
    b = g.b
    if e.then is None:
        return g.sorry(e.pos, "?: of aggregates")
    yes = b.new_block("then")
    no = b.new_block("else")
    join = b.new_block("join")
    n = b.new_var(g.pointer)
    g.test(e.cond, yes, no)
    b.start(yes)
    if not b.dead:
        b.write(n, value(g, e.then, into))
        b.jump(join)
    b.start(no)
    if not b.dead:
        b.write(n, value(g, e.other, into))
        b.jump(join)
    b.start(join)
    return into if into is not None else b.read(n)


# --- initialisers


def put(g: Gen, addr: Value, offset: int, t: Type, e: Expr, align: int, volatile: bool, reverse: bool = False) -> None:
    """Store the value of `e` as a `t` at addr + offset."""
    b = g.b
    while align > 1 and offset % align:
        align //= 2
    if t.kind == T_RECORD or t.kind == T_VECTOR:
        value(g, e, b.offset(addr, offset))
        return
    if t.kind == T_ARRAY:
        put_array(g, addr, offset, t, e, align, volatile)
        return
    p = Place(P_MEM, t)
    p.addr = addr
    p.offset = offset
    p.align = align
    p.volatile = volatile or p.volatile
    p.any_alias = True
    p.atomic = False
    p.reverse = reverse
    if t.kind == T_COMPLEX:
        re, im = g.complex(e)
        access.store_complex(g, p, re, im)
        return
    access.store(g, p, g.scalar(e))


def put_array(g: Gen, addr: Value, offset: int, t: Type, e: Expr, align: int, volatile: bool) -> None:
    """A character array from a string literal; short ones as words, the rest zero."""
    b = g.b
    if e.kind != X.X_STRING:
        src = value(g, e, None)
        g.copy(b.offset(addr, offset), src, t.size(), align, volatile)
        return
    assert isinstance(e, X.StringLit)
    size = t.size()
    data = e.data[:size]
    used = len(data.rstrip(b"\0"))
    if used == 0:
        g.clear(b.offset(addr, offset), size, align)
        return
    if len(data) <= 16:
        data = data + bytes(size - len(data)) if size <= 16 else data
        at = 0
        while at < len(data):
            n = min(g.pointer_bytes, 1 << ((len(data) - at).bit_length() - 1))
            word = int.from_bytes(data[at:at + n], "little")
            b.store(b.offset(addr, offset + at), b.const(n * 8, word), g.mem(1, volatile))
            at += n
    else:
        sym = g.unit.constant_data(data, 1)
        g.copy(b.offset(addr, offset), b.address(sym), len(data), 1, volatile)
    if size > len(data):
        g.clear(b.offset(addr, offset + len(data)), size - len(data), 1)


def is_constant(g: Gen, e: Expr) -> bool:
    """Cheap: literals behind conversions."""
    while e.kind == X.X_CAST:
        assert isinstance(e, X.Cast)
        if e.conv == X.C_LOAD:
            return False
        if e.conv == X.C_DECAY:
            return e.operand.kind == X.X_STRING or e.operand.kind == X.X_FUNC
        e = e.operand
    return e.kind == X.X_INT or e.kind == X.X_FLOAT or e.kind == X.X_STRING


def is_zero(e: Expr) -> bool:
    while e.kind == X.X_CAST:
        assert isinstance(e, X.Cast)
        if e.conv == X.C_LOAD or e.conv == X.C_DECAY:
            return False
        e = e.operand
    if e.kind == X.X_INT:
        assert isinstance(e, X.IntLit)
        return e.value == 0
    return False


def initialize(g: Gen, addr: Value, init: Initializer, align: int, volatile: bool) -> None:
    """Store an automatic object's initialiser: an image copied when it is large and constant, else zeros and stores."""
    entries = init.entries
    b = g.b
    if not is_aggregate(init.type) and len(entries) == 1 and entries[0].member is None:
        put(g, addr, 0, init.type, entries[0].value, align, volatile)
        return
    if init.size > 64 and len(entries) > 8:
        constant = True
        nonzero = 0
        for x in entries:
            if not is_constant(g, x.value):
                constant = False
                break
            if not is_zero(x.value):
                nonzero += 1
        if constant and nonzero * 16 > init.size // 2 or constant and nonzero > 16:
            data = g.unit.anonymous("C", init.size, max(init.type.align(), 1))
            if g.unit.static_initializer(init, data):
                g.copy(addr, b.address(data.sym), init.size, min(align, data.align), volatile)
                return
    cleared = init.zero or has_fields(entries)
    if cleared:
        g.clear(addr, init.size, align)
    for x in entries:
        if cleared and is_zero(x.value) and zero_suffices(entries, x):
            continue
        entry(g, addr, x, align, volatile, init)


def zero_suffices(entries: list[InitEntry], x: InitEntry) -> bool:
    """A zero entry needs no store after clearing, unless it may override an earlier one (overlap is rare: the lists are ordered)."""
    last = entries[0]
    if last is x:
        return True
    for y in entries:
        if y is x:
            return True
        if y.member is None and y.offset + max(y.type.size(), 1) * y.count > x.offset and y.offset < x.offset + max(x.type.size(), 1):
            return False
        if len(entries) > 64:
            return False
    return True


def has_fields(entries: list[InitEntry]) -> bool:
    for x in entries:
        if x.member is not None:
            return True
    return False


def entry(g: Gen, addr: Value, x: InitEntry, align: int, volatile: bool, init: Initializer) -> None:
    if x.count > 1:
        repeated(g, addr, x, align, volatile)
        return
    m = x.member
    if m is None:
        put(g, addr, x.offset, x.type, x.value, align, volatile, x.reverse)
        return
    bitfield.store_fresh(g, addr, x.offset, m, g.scalar(x.value), align, volatile, init.size, x)


def repeated(g: Gen, addr: Value, x: InitEntry, align: int, volatile: bool) -> None:
    """A range designator: the value once, stored count times."""
    b = g.b
    t = x.type
    if x.member is not None:
        for i in range(x.count):
            bitfield.store_fresh(g, addr, x.offset + i * x.stride, x.member, g.scalar(x.value), align, volatile, x.offset + x.count * x.stride, x)
        return
    put(g, addr, x.offset, t, x.value, align, volatile, x.reverse)
    size = t.size()
    v: Value | None = None
    mem = g.mem(1, volatile)
    if not is_aggregate(t) and t.kind != T_COMPLEX:
        v = b.load(ir_type(t), b.offset(addr, x.offset), mem)
        if v.type == ops.I8 and x.stride == 1:
            const = is_literal(x.value)
            if const is not None:
                v = b.const(ops.I8, const)
            b.emit(ops.MEMSET, ops.VOID, [b.offset(addr, x.offset), v, b.word(x.count)]).data = mem
            return
    if x.count <= 8:
        for n in range(1, x.count):
            at = b.offset(addr, x.offset + n * x.stride)
            if v is not None:
                b.store(at, v, mem)
            else:
                g.copy(at, b.offset(addr, x.offset), size, 1, volatile)
        return
    at_var = b.new_var(g.pointer)
    b.write(at_var, b.offset(addr, x.offset + x.stride))
    end = b.offset(addr, x.offset + x.stride * x.count)
    loop = b.new_block("range")
    done = b.new_block("")
    b.jump(loop)
    b.start(loop, False)
    at = b.read(at_var)
    if v is not None:
        b.store(at, v, mem)
    else:
        g.copy(at, b.offset(addr, x.offset), size, 1, volatile)
    nxt = b.offset(at, x.stride)
    b.write(at_var, nxt)
    b.branch(b.compare(ops.NE, nxt, end), loop, done)
    b.seal(loop)
    b.start(done)


def is_literal(e: Expr) -> int | None:
    while e.kind == X.X_CAST:
        assert isinstance(e, X.Cast)
        if e.conv != X.C_INT:
            return None
        e = e.operand
    if e.kind == X.X_INT:
        assert isinstance(e, X.IntLit)
        return e.value
    return None
