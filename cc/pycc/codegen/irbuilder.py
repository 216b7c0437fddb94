"""Inserting IR instructions for passes of the back end (abi, legalize): a cursor that collects instructions and gives them pos and scope."""

from typing import final

from pycc.ir.function import Block, Function, MemAttr, StackSlot
from pycc.ir.ops import (
    ADD,
    BRANCH,
    JUMP,
    LOAD,
    LSHR,
    OR,
    SHL,
    SLOT,
    STORE,
    TRUNC,
    VOID,
    ZEXT,
    wrap,
)
from pycc.ir.value import Const, Inst, Value


@final
class Cursor:
    """Instructions go to `out`; the caller puts `out` into `block`."""

    def __init__(self, fn: Function) -> None:
        self.fn = fn
        self.out: list[Inst] = []
        self.block: Block = fn.blocks[0]
        self.pos = fn.pos
        self.scope = 0
        self.plain: dict[int, MemAttr] = {}

    def at(self, i: Inst) -> None:
        self.pos = i.pos
        self.scope = i.scope

    def emit(self, op: int, t: int, args: list[Value], data: object | None = None, aux: int = 0) -> Inst:
        i = Inst(op, t, self.pos, self.scope)
        i.data = data
        i.aux = aux
        i.block = self.block
        for a in args:
            i.add_arg(a)
        self.out.append(i)
        return i

    def const(self, t: int, value: int) -> Const:
        return self.fn.const(t, value if t > 128 else wrap(value, t))

    def mem(self, align: int) -> MemAttr:
        a = self.plain.get(align)
        if a is None:
            a = MemAttr(align)
            self.plain[align] = a
        return a

    def offset(self, address: Value, by: int) -> Value:
        if by == 0:
            return address
        return self.emit(ADD, self.fn.pointer, [address, self.const(self.fn.pointer, by)])

    def load(self, t: int, address: Value, offset: int = 0, align: int = 1) -> Inst:
        return self.emit(LOAD, t, [self.offset(address, offset)], self.mem(align))

    def store(self, value: Value, address: Value, offset: int = 0, align: int = 1) -> Inst:
        return self.emit(STORE, VOID, [self.offset(address, offset), value], self.mem(align))

    def slot(self, name: str, size: int, align: int) -> Inst:
        s = StackSlot(name, size, align)
        s.number = len(self.fn.slots)
        self.fn.slots.append(s)
        return self.emit(SLOT, self.fn.pointer, [], s)

    def trunc(self, v: Value, t: int) -> Value:
        return v if v.type == t else self.emit(TRUNC, t, [v])

    def zext(self, v: Value, t: int) -> Value:
        return v if v.type == t else self.emit(ZEXT, t, [v])

    def high(self, v: Value, t: int, shift: int) -> Value:
        """Bits from `shift` on, as type t."""
        return self.emit(TRUNC, t, [self.emit(LSHR, v.type, [v, self.const(v.type, shift)])])

    def pair(self, low: Value, high: Value, t: int) -> Value:
        """The double-width value of two halves."""
        up = self.emit(SHL, t, [self.emit(ZEXT, t, [high]), self.const(t, t // 2)])
        return self.emit(OR, t, [up, self.emit(ZEXT, t, [low])])

    def jump(self, target: Block, args: list[Value]) -> None:
        i = self.emit(JUMP, VOID, [])
        self.edge(i, target, args)

    def branch(self, cond: Value, yes: Block, no: Block) -> None:
        i = self.emit(BRANCH, VOID, [cond], None, 50)
        self.edge(i, yes, [])
        self.edge(i, no, [])

    def edge(self, i: Inst, target: Block, args: list[Value]) -> None:
        e = i.add_edge(target)
        for a in args:
            e.add_arg(a)


def split_block(fn: Function, b: Block, at: int) -> Block:
    """The instructions from `at` on move to a new block, which takes over the edges; b is left without a terminator."""
    n = Block()
    n.number = len(fn.blocks)
    n.cold = b.cold
    fn.blocks.append(n)
    n.insts = b.insts[at:]
    del b.insts[at:]
    for i in n.insts:
        i.block = n
    return n
