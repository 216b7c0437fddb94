"""Atomic changes of one word: the machine's own operation, or where it has none so wide (64 bits on i386) a loop of compare and exchange.

Separate from atomic_builtins.py because `_Atomic` objects are stored and changed through places as well.
"""

from typing import Final, final

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


@final
class ExchangeLoop:
    """Open from its making to `close`: between the two, from `old`, code makes what is to be there; it is made again while another got ahead."""

    def __init__(self, g: Gen, addr: Value, guess: Value, mem: MemAttr) -> None:
        b = g.b
        self.b = b
        self.addr = addr
        self.mem = mem
        self.type = guess.type
        self.var = b.new_var(guess.type)
        b.write(self.var, guess)
        self.again = b.new_block("atomic")
        self.done = b.new_block("")
        b.jump(self.again)
        b.start(self.again, False)
        self.old = b.read(self.var)

    def close(self, new: Value) -> None:
        """Floats are compared and exchanged as the integers of their bits."""
        b = self.b
        t = self.type
        if t <= 128:
            x = b.emit(ops.CMPXCHG, t, [self.addr, self.old, new])
        else:
            x = b.emit(ops.CMPXCHG, t - 256, [self.addr, b.emit(ops.BITCAST, t - 256, [self.old]), b.emit(ops.BITCAST, t - 256, [new])])
        ok = x.add_result(ops.I1)
        x.data = self.mem
        b.write(self.var, x if t <= 128 else b.emit(ops.BITCAST, t, [x]))
        b.branch(ok, self.done, self.again)
        b.seal(self.again)
        b.start(self.done)


def read_modify_write(g: Gen, kind: int, addr: Value, v: Value, mem: MemAttr) -> Value:
    """The integer that was there before."""
    b = g.b
    t = v.type
    if t <= g.facts.rmw_bits:
        i = b.emit(ops.RMW, t, [addr, v])
        i.aux = kind
        i.data = mem
        return i
    guess = b.load(t, addr, g.module.mem(1, mem.volatile, ops.NOT_ATOMIC, mem.space))  # the two halves may be of different times
    loop = ExchangeLoop(g, addr, guess, mem)
    loop.close(new_value(g, kind, loop.old, v))
    return loop.old


def store(g: Gen, addr: Value, v: Value, mem: MemAttr) -> None:
    if mem.order != ops.NOT_ATOMIC and g.facts.rmw_bits < v.type <= g.facts.atomic_bits:
        read_modify_write(g, ops.RMW_XCHG, addr, v, mem)
    else:
        g.b.store(addr, v, mem)
