"""__atomic_* and __sync_*: one IR operation where the size allows (Facts.atomic_bits), else the library's functions of that name."""

from pycc.ctype.ctype import T_POINTER, T_VOID, Type
from pycc.ir import ops
from pycc.ir.function import AsmData
from pycc.ir.value import Value
from pycc.irgen import call
from pycc.irgen.atomic import RMW_KINDS, RMW_NAMES, new_value, read_modify_write, store
from pycc.irgen.gen import Gen
from pycc.irgen.irtype import is_aggregate, is_signed, pointee
from pycc.tree import expr as X
from pycc.tree.node import Expr


def order_of(g: Gen, e: Expr) -> int:
    n = g.unit.constant_of(e)
    if n is None:
        g.effect(e)
        return ops.ORDER_SEQ_CST
    n &= 0xFFFF  # hardware lock elision hints ride above
    return n if 0 <= n <= ops.ORDER_SEQ_CST else ops.ORDER_SEQ_CST


def split_size(name: str) -> tuple[str, int]:
    """`fetch_add_8` -> (`fetch_add`, 8)."""
    at = name.rfind("_")
    if at > 0 and name[at + 1:] in ("1", "2", "4", "8", "16"):
        return name[:at], int(name[at + 1:])
    return name, 0


def object_type(g: Gen, e: Expr, size: int) -> Type:
    t = pointee(e.type) if e.type.kind == T_POINTER else g.types.void
    if t.kind == T_VOID or (size and t.size() != size):
        ty = g.types
        return {1: ty.uchar, 2: ty.ushort, 4: ty.uint, 8: ty.ullong, 16: ty.uint128}[size or 1]
    return t


def lower(g: Gen, e: X.BuiltinCall, name: str) -> Value:
    if name.startswith("sync_"):
        base, size = split_size(name[5:])
        return sync(g, e, base, size)
    base, size = split_size(name[7:])
    b = g.b
    if base == "thread_fence" or base == "signal_fence":
        order = order_of(g, e.args[0])
        if order != ops.ORDER_RELAXED:
            if base == "thread_fence":
                b.emit(ops.FENCE, ops.VOID, []).aux = order
            else:
                barrier(g)
        return b.zero(g.pointer)
    if base == "always_lock_free" or base == "is_lock_free":
        n = g.unit.constant_of(e.args[0])
        if n is None:
            return call.runtime(g, "__atomic_is_lock_free", g.types.bool_, [g.types.size_t, g.types.void_pointer],
                                [g.scalar(e.args[0]), g.scalar(e.args[1])])
        return b.const(ops.I8, 1 if n in (1, 2, 4, 8) and n * 8 <= g.facts.atomic_bits else 0)
    t = object_type(g, e.args[0], size)
    if base == "test_and_set":
        i = rmw(g, ops.RMW_XCHG, g.scalar(e.args[0]), b.const(ops.I8, 1), order_of(g, e.args[1]), is_volatile(t))
        return b.convert(ops.ZEXT, ops.I8, b.compare(ops.NE, i, b.const(ops.I8, 0)))
    if base == "clear":
        addr = g.scalar(e.args[0])
        b.store(addr, b.const(ops.I8, 0), g.mem(1, is_volatile(t), 0, order_of(g, e.args[1])))
        return b.zero(g.pointer)
    n2 = t.size()
    if n2 not in (1, 2, 4, 8) or n2 * 8 > g.facts.atomic_bits:
        return by_library(g, e, base, t)
    return inline(g, e, base, t)


def barrier(g: Gen) -> None:
    d = AsmData("")
    d.volatile = True
    d.memory = True
    g.b.emit(ops.ASM, ops.VOID, []).data = d


def is_volatile(t: Type) -> bool:
    return t.quals & 2 != 0


def integer(g: Gen, e: Expr, bits: int) -> Value:
    """A scalar operand as an integer of the object's width."""
    if is_aggregate(e.type):
        return g.b.load(bits, g.aggregate(e, None), g.mem(1))
    v = g.scalar(e)
    if v.type > 256:
        return g.b.emit(ops.BITCAST, v.type - 256, [v])
    return g.b.resize(v, bits, is_signed(e.type))


def rmw(g: Gen, kind: int, addr: Value, v: Value, order: int, volatile: bool) -> Value:
    return read_modify_write(g, kind, addr, v, g.mem(v.type // 8, volatile, 0, order))


def cmpxchg(g: Gen, addr: Value, expected: Value, new: Value, order: int, volatile: bool) -> tuple[Value, Value]:
    i = g.b.emit(ops.CMPXCHG, expected.type, [addr, expected, new])
    i.data = g.mem(expected.type // 8, volatile, 0, order)
    return i, i.add_result(ops.I1)


def result(g: Gen, e: X.BuiltinCall, v: Value) -> Value:
    """An integer as the builtin's result type."""
    t = e.type
    if t.kind == T_VOID:
        return v
    i = g.ir(t)
    if i > 256:
        return g.b.emit(ops.BITCAST, i, [v])
    return g.b.resize(v, i, is_signed(t))


def inline(g: Gen, e: X.BuiltinCall, base: str, t: Type) -> Value:
    b = g.b
    bits = t.size() * 8
    volatile = is_volatile(t)
    args = e.args
    addr = g.scalar(args[0])
    if base == "load_n":
        return result(g, e, b.load(bits, addr, g.mem(bits // 8, volatile, 0, order_of(g, args[1]))))
    if base == "load":
        to = g.scalar(args[1])
        b.store(to, b.load(bits, addr, g.mem(bits // 8, volatile, 0, order_of(g, args[2]))), g.mem(1))
        return b.zero(g.pointer)
    if base == "store_n" or base == "store":
        v = integer(g, args[1], bits) if base == "store_n" else b.load(bits, g.scalar(args[1]), g.mem(1))
        store(g, addr, v, g.mem(bits // 8, volatile, 0, order_of(g, args[2])))
        return b.zero(g.pointer)
    if base == "exchange_n":
        v = integer(g, args[1], bits)
        return result(g, e, rmw(g, ops.RMW_XCHG, addr, v, order_of(g, args[2]), volatile))
    if base == "exchange":
        v = b.load(bits, g.scalar(args[1]), g.mem(1))
        to = g.scalar(args[2])
        b.store(to, rmw(g, ops.RMW_XCHG, addr, v, order_of(g, args[3]), volatile), g.mem(1))
        return b.zero(g.pointer)
    if base == "compare_exchange_n" or base == "compare_exchange":
        expected = g.scalar(args[1])
        new = integer(g, args[2], bits) if base == "compare_exchange_n" else b.load(bits, g.scalar(args[2]), g.mem(1))
        g.effect(args[3])
        order = order_of(g, args[4])
        g.effect(args[5])
        align = g.mem(max(1, min(bits // 8, pointee(args[1].type).align() if args[1].type.kind == T_POINTER else 1)))
        old, ok = cmpxchg(g, addr, b.load(bits, expected, align), new, order, volatile)
        failed = b.new_block("failed")
        done = b.new_block("")
        b.branch(ok, done, failed)
        b.start(failed)
        b.store(expected, old, align)
        b.jump(done)
        b.start(done)
        return b.convert(ops.ZEXT, ops.I8, ok)
    for i in range(len(RMW_NAMES)):
        op = RMW_NAMES[i]
        if base == "fetch_" + op or base == op + "_fetch":
            v = integer(g, args[1], bits)
            old = rmw(g, RMW_KINDS[i], addr, v, order_of(g, args[2]) if len(args) > 2 else ops.ORDER_SEQ_CST, volatile)
            return result(g, e, new_value(g, RMW_KINDS[i], old, v) if base.endswith("_fetch") else old)
    return g.sorry(e.pos, "'__atomic_" + base + "'")


def by_library(g: Gen, e: X.BuiltinCall, base: str, t: Type) -> Value:
    """__atomic_load (size, object, ret, order) and its fellows of libatomic; the _n forms through temporaries."""
    b = g.b
    ty = g.types
    n = t.size()
    args = e.args
    addr = g.scalar(args[0])
    order_type: list[Type] = [ty.size_t, ty.void_pointer, ty.void_pointer, ty.int_]
    size = b.word(n)
    plain = g.types.unqualified(t)
    if base == "load_n" or base == "load":
        to = g.scalar(args[1]) if base == "load" else g.temporary("atomic", n, 16)
        order = b.const(ops.I32, order_of(g, args[-1]))
        call.runtime(g, "__atomic_load", ty.void, order_type, [size, addr, to, order])
        return g.load(g.memory_place(to, plain)) if base == "load_n" else b.zero(g.pointer)
    if base == "store_n" or base == "store":
        v = spilled(g, args[1], plain) if base == "store_n" else g.scalar(args[1])
        call.runtime(g, "__atomic_store", ty.void, order_type, [size, addr, v, b.const(ops.I32, order_of(g, args[2]))])
        return b.zero(g.pointer)
    if base == "exchange_n" or base == "exchange":
        v = spilled(g, args[1], plain) if base == "exchange_n" else g.scalar(args[1])
        to = g.scalar(args[2]) if base == "exchange" else g.temporary("atomic", n, 16)
        call.runtime(g, "__atomic_exchange", ty.void, [ty.size_t, ty.void_pointer, ty.void_pointer, ty.void_pointer, ty.int_],
                     [size, addr, v, to, b.const(ops.I32, order_of(g, args[-1]))])
        return g.load(g.memory_place(to, plain)) if base == "exchange_n" else b.zero(g.pointer)
    if base == "compare_exchange_n" or base == "compare_exchange":
        expected = g.scalar(args[1])
        v = spilled(g, args[2], plain) if base == "compare_exchange_n" else g.scalar(args[2])
        o1 = b.const(ops.I32, order_of(g, args[4]))
        o2 = b.const(ops.I32, order_of(g, args[5]))
        vp = ty.void_pointer
        i = call.runtime(g, "__atomic_compare_exchange", ty.bool_, [ty.size_t, vp, vp, vp, ty.int_, ty.int_], [size, addr, expected, v, o1, o2])
        return i
    for k in range(len(RMW_NAMES)):
        op = RMW_NAMES[k]
        if base == "fetch_" + op or base == op + "_fetch":
            return loop(g, e, k, addr, integer(g, args[1], n * 8), plain, base.endswith("_fetch"))
    return g.sorry(e.pos, "'__atomic_" + base + "'")


def spilled(g: Gen, e: Expr, t: Type) -> Value:
    if is_aggregate(e.type):
        return g.aggregate(e, None)
    addr = g.temporary("atomic", t.size(), 16)
    g.store(g.memory_place(addr, t), g.convert(g.scalar(e), e.type, t))
    return addr


def loop(g: Gen, e: X.BuiltinCall, k: int, addr: Value, v: Value, t: Type, want_new: bool) -> Value:
    """A read-modify-write wider than the machine's: compare and exchange by library until it succeeds."""
    b = g.b
    ty = g.types
    n = t.size()
    old_at = g.temporary("atomic", n, 16)
    new_at = g.temporary("atomic", n, 16)
    size = b.word(n)
    order = b.const(ops.I32, ops.ORDER_SEQ_CST)
    vp = ty.void_pointer
    call.runtime(g, "__atomic_load", ty.void, [ty.size_t, vp, vp, ty.int_], [size, addr, old_at, order])
    again = b.new_block("atomic")
    done = b.new_block("")
    b.jump(again)
    b.start(again, False)
    old = b.load(n * 8, old_at, g.mem(16))
    new = new_value(g, RMW_KINDS[k], old, v)
    b.store(new_at, new, g.mem(16))
    ok = call.runtime(g, "__atomic_compare_exchange", ty.bool_, [ty.size_t, vp, vp, vp, ty.int_, ty.int_], [size, addr, old_at, new_at, order, order])
    b.branch(b.compare(ops.NE, ok, b.const(ops.I8, 0)), done, again)
    b.seal(again)
    b.start(done)
    return result(g, e, new if want_new else old)


def sync(g: Gen, e: X.BuiltinCall, base: str, size: int) -> Value:
    """The older full-barrier family."""
    b = g.b
    if base == "synchronize":
        b.emit(ops.FENCE, ops.VOID, []).aux = ops.ORDER_SEQ_CST
        return b.zero(g.pointer)
    t = object_type(g, e.args[0], size)
    bits = t.size() * 8
    volatile = is_volatile(t)
    wide = bits // 8 not in (1, 2, 4, 8) or bits > g.facts.atomic_bits
    addr = g.scalar(e.args[0])
    if base == "lock_release":
        store(g, addr, b.const(bits, 0), g.mem(bits // 8, volatile, 0, ops.ORDER_RELEASE))
        return b.zero(g.pointer)
    v = integer(g, e.args[1], bits)
    if base == "lock_test_and_set":
        return result(g, e, rmw(g, ops.RMW_XCHG, addr, v, ops.ORDER_ACQUIRE, volatile))
    if base == "bool_compare_and_swap" or base == "val_compare_and_swap":
        new = integer(g, e.args[2], bits)
        old, ok = cmpxchg(g, addr, v, new, ops.ORDER_SEQ_CST, volatile)
        if base[0] == "b":
            return b.convert(ops.ZEXT, g.ir(e.type), ok)
        return result(g, e, old)
    for k in range(len(RMW_NAMES)):
        op = RMW_NAMES[k]
        if base == "fetch_and_" + op or base == op + "_and_fetch":
            after = base[0] != "f"
            if wide:
                return loop(g, e, k, addr, v, g.types.unqualified(t), after)
            old2 = rmw(g, RMW_KINDS[k], addr, v, ops.ORDER_SEQ_CST, volatile)
            return result(g, e, new_value(g, RMW_KINDS[k], old2, v) if after else old2)
    return g.sorry(e.pos, "'__sync_" + base + "'")
