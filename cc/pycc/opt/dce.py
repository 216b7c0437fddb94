"""dce: deletes instructions whose results nothing needs, and block parameters likewise (cycles of them included).

Marks from what must stay (effects, terminators) backwards through operands; sweeps the rest.
"""

from pycc.ir.function import AsmData, CallData, Function, MemAttr
from pycc.ir.ops import ASM, CALL, EFFECT, EFFECTS, FIRST_TERMINATOR, LOAD
from pycc.ir.value import V_INST, V_PARAM, V_RESULT, Inst, Param, Result, Value


def must_stay(i: Inst) -> bool:
    """Removing the instruction could be seen even if nobody uses its results."""
    op = i.op
    if op == CALL:
        assert isinstance(i.data, CallData)
        return i.data.effects & EFFECT != 0 or i.data.noreturn
    if op == ASM:
        assert isinstance(i.data, AsmData)
        return i.data.volatile or i.data.memory or not has_result(i)
    if op == LOAD:
        assert isinstance(i.data, MemAttr)
        return i.data.volatile or i.data.order > 0
    return op >= FIRST_TERMINATOR or EFFECTS[op] & EFFECT != 0


def has_result(i: Inst) -> bool:
    return i.type != 0


def dce(fn: Function) -> bool:
    """Run the pass; True if something went."""
    live: dict[Value, bool] = {}
    work: list[Value] = []
    for b in fn.blocks:
        for i in b.insts:
            if must_stay(i):
                live[i] = True
                work.append(i)
    for p in fn.blocks[0].params:
        live[p] = True
    while work:
        v = work.pop()
        if v.kind == V_INST:
            assert isinstance(v, Inst)
            for a in v.args:
                if a.kind >= V_PARAM:
                    d: Value = a
                    if a.kind == V_RESULT:
                        assert isinstance(a, Result)
                        d = a.inst
                    if d not in live:
                        live[d] = True
                        work.append(d)
            continue
        assert isinstance(v, Param)
        for e in v.block.preds:
            a = e.args[v.index]
            if a.kind >= V_PARAM:
                d = a
                if a.kind == V_RESULT:
                    assert isinstance(a, Result)
                    d = a.inst
                if d not in live:
                    live[d] = True
                    work.append(d)
    return sweep(fn, live)


def sweep(fn: Function, live: dict[Value, bool]) -> bool:
    changed = False
    for b in fn.blocks:
        if b is not fn.blocks[0]:
            dead = [p.index for p in b.params if p not in live]
            if dead:
                changed = True
                remove_params(b.params, dead)
                for e in b.preds:
                    for k in reversed(dead):
                        e.remove_arg(k)
        gone = [i for i in b.insts if i not in live]
        if gone:
            changed = True
            for i in gone:
                i.clear_args()
                i.block = None
            b.insts = [i for i in b.insts if i.block is not None]
    return changed


def remove_params(params: list[Param], indexes: list[int]) -> None:
    """Drop the parameters at the indexes (ascending) and renumber the rest; the caller drops the edges' operands."""
    for k in reversed(indexes):
        del params[k]
    for n, p in enumerate(params):
        p.index = n
