"""Atomic changes of one word: the machine's own operation, or where it has none so wide (64 bits on i386) a loop of compare and exchange.

Separate from atomic_builtins.py because `_Atomic` objects are stored and changed through places as well.
"""

from typing import Final

from pycc.ir import ops
from pycc.ir.function import MemAttr
from pycc.ir.value import Value
from pycc.irgen.gen import Gen

RMW_NAMES: Final = ("add", "sub", "and", "or", "xor", "nand")
RMW_OPS: Final = (ops.ADD, ops.SUB, ops.AND, ops.OR, ops.XOR, ops.AND)
RMW_KINDS: Final = (ops.RMW_ADD, ops.RMW_SUB, ops.RMW_AND, ops.RMW_OR, ops.RMW_XOR, ops.RMW_NAND)


def new_value(g: Gen, kind: int, old: Value, v: Value) -> Value:
    """What a read-modify-write of this kind leaves in memory."""
    if kind == ops.RMW_XCHG:
        return v
    r = g.b.binary(RMW_OPS[RMW_KINDS.index(kind)], old, v)
    return g.b.unary(ops.NOT, r) if kind == ops.RMW_NAND else r


def read_modify_write(g: Gen, kind: int, addr: Value, v: Value, mem: MemAttr) -> Value:
    """The integer that was there before."""
    b = g.b
    t = v.type
    if t <= g.facts.rmw_bits:
        i = b.emit(ops.RMW, t, [addr, v])
        i.aux = kind
        i.data = mem
        return i
    n = b.new_var(t)
    b.write(n, b.load(t, addr, g.module.mem(1, mem.volatile, ops.NOT_ATOMIC, mem.space)))  # a guess: the two halves may be of different times
    again = b.new_block("atomic")
    done = b.new_block("")
    b.jump(again)
    b.start(again, False)
    old = b.read(n)
    x = b.emit(ops.CMPXCHG, t, [addr, old, new_value(g, kind, old, v)])
    ok = x.add_result(ops.I1)
    x.data = mem
    b.write(n, x)
    b.branch(ok, done, again)
    b.seal(again)
    b.start(done)
    return old


def store(g: Gen, addr: Value, v: Value, mem: MemAttr) -> None:
    if mem.order != ops.NOT_ATOMIC and g.facts.rmw_bits < v.type <= g.facts.atomic_bits:
        read_modify_write(g, ops.RMW_XCHG, addr, v, mem)
    else:
        g.b.store(addr, v, mem)
