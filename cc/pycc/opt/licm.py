"""licm: pure computations whose operands do not change in a loop move in front of it; and loads from memory the loop does not write.

    b1(%i): %2 = mul %n, 12                   b0: %2 = mul %n, 12
            ...                       =>          jump b1
            branch %c ? b1 : b2               b1(%i): ...
"""

from typing import final

from pycc.ir.dominators import Dominators
from pycc.ir.function import AsmData, Block, CallData, Function, MemAttr
from pycc.ir.loops import Loop, find_loops
from pycc.ir.ops import (
    ASM,
    ASM_GOTO,
    CALL,
    DEAD,
    EFFECTS,
    HERE,
    JUMP,
    LABEL_ADDR,
    LIVE,
    LOAD,
    MEMCPY,
    MEMMOVE,
    MEMSET,
    NOT_ATOMIC,
    PURE,
    SLOT,
    STORE,
    UNDEF,
    WRITES,
    bytes_of,
)
from pycc.ir.value import V_PARAM, Const, Inst, Param, Result, Value
from pycc.opt.memory import Memory, Place


@final
class Licm:
    def __init__(self, fn: Function) -> None:
        self.fn = fn
        self.dom = Dominators(fn)
        self.memory = Memory(fn)
        self.changed = False

    def run(self) -> bool:
        loops = find_loops(self.dom)
        for loop in reversed(loops):  # inner loops first: what leaves them may leave the outer one too
            self.hoist(loop)
        return self.changed

    def entry(self, loop: Loop, inside: dict[Block, int]) -> Block | None:
        """The one block outside that jumps to the header; None if there is no such block (loops are entered so after cfg mostly)."""
        found: Block | None = None
        for e in loop.header.preds:
            s = e.source.block
            assert s is not None
            if s in inside:
                continue
            if found is not None or e.source.op != JUMP:
                return None
            found = s
        return found

    def hoist(self, loop: Loop) -> None:
        inside: dict[Block, int] = {}
        for b in loop.blocks:
            inside[b] = 1
        entry = self.entry(loop, inside)
        if entry is None:
            return
        writes = self.effects(loop)
        moved: list[Inst] = []
        blocks = sorted(loop.blocks, key=lambda b: b.number)
        again = True
        while again:
            again = False
            for b in blocks:
                here = 0
                for i in b.insts:
                    if self.movable(i, b, loop, inside, writes):
                        i.block = entry
                        moved.append(i)
                        here += 1
                if here:
                    again = True
                    b.insts = [i for i in b.insts if i.block is b]
        if moved:
            self.changed = True
            last = entry.insts.pop()
            entry.insts += moved
            entry.insts.append(last)

    def effects(self, loop: Loop) -> list[Place] | None:
        """The places the loop writes; None: it may write anything."""
        out: list[Place] = []
        for b in loop.blocks:
            for i in b.insts:
                op = i.op
                if op == STORE:
                    m = i.data
                    assert isinstance(m, MemAttr)
                    if m.order != NOT_ATOMIC:
                        return None
                    out.append(Place(i.args[0], bytes_of(i.args[1].type), m.alias))
                elif op == MEMCPY or op == MEMMOVE or op == MEMSET:
                    n = i.args[2]
                    out.append(Place(i.args[0], n.value if isinstance(n, Const) else -1, 0))
                elif op == CALL:
                    assert isinstance(i.data, CallData)
                    if i.data.effects & WRITES:
                        return None
                elif op == ASM or op == ASM_GOTO:
                    assert isinstance(i.data, AsmData)
                    if i.data.memory:
                        return None
                    for o in i.data.operands:
                        if o.memory and o.is_output:
                            out.append(Place(i.args[o.arg], -1, 0))
                elif op == LOAD:
                    m = i.data
                    assert isinstance(m, MemAttr)
                    if m.order > 0:
                        return None
                elif op == LIVE or op == DEAD:
                    p = Place(i, -1, 0)
                    p.obj = i.data
                    p.is_slot = True
                    out.append(p)
                elif EFFECTS[op] & WRITES:
                    return None
        return out

    def invariant(self, v: Value, inside: dict[Block, int]) -> bool:
        if v.kind < V_PARAM:
            return True
        if isinstance(v, Param):
            return v.block not in inside
        i = v.inst if isinstance(v, Result) else v
        assert isinstance(i, Inst)
        return i.block is None or i.block not in inside

    def movable(self, i: Inst, b: Block, loop: Loop, inside: dict[Block, int], writes: list[Place] | None) -> bool:
        op = i.op
        if i.block is not b or i.more or op in (SLOT, UNDEF, LABEL_ADDR, HERE) or i.type == 0:
            return False
        if op == LOAD:
            m = i.data
            assert isinstance(m, MemAttr)
            if writes is None or m.volatile or m.order != NOT_ATOMIC or b is not loop.header:
                return False  # only what is certainly executed: a load may fault
            p = Place(i.args[0], bytes_of(i.type), m.alias)
            for w in writes:
                if self.memory.may_overlap(p, w):
                    return False
        elif EFFECTS[op] != PURE:
            return False
        for a in i.args:
            if not self.invariant(a, inside):
                return False
        return True


def licm(fn: Function) -> bool:
    """Run the pass; True if something moved."""
    return Licm(fn).run()
