"""gvn: one computation of each value. Walks the dominator tree; a pure operation with the same operands as a dominating one becomes it.

    %3:i32 = add %1, %2
    branch %c ? b1 : b2                      the second add becomes %3
    b1: %4:i32 = add %1, %2        =>

On the same walk, comparisons that dominating branches have decided become constants (known.py).
Loads are not its business (memory.py). Divisions that may trap are merged (never moved).
"""

from pycc.ir.dominators import Dominators
from pycc.ir.function import AsmData, CallData, Function
from pycc.ir.ops import ASM, ASSUME, BRANCH, CALL, COPY, EFFECTS, EQ, FIRST_TERMINATOR, FUNO, I1, PURE, SADDO, SUBB, TRAPS, UNDEF
from pycc.ir.value import Inst
from pycc.opt.known import Known
from pycc.opt.rewriter import replace
from pycc.opt.simplify import COMMUTES

Key = tuple[object, ...]


def key_of(i: Inst, commutes: list[bool]) -> Key | None:
    """What makes two instructions the same computation; None: not to be merged."""
    op = i.op
    if op >= FIRST_TERMINATOR or op == UNDEF:
        return None
    if EFFECTS[op] not in (PURE, TRAPS):
        if op == CALL:
            assert isinstance(i.data, CallData)
            if i.data.effects == PURE and i.type != 0 and not i.more:
                return (op, i.type, *i.args)
        elif op == ASM:
            assert isinstance(i.data, AsmData)
            if not i.data.volatile and not i.data.memory and i.type != 0 and no_memory_operand(i.data):
                return (op, i.data, *i.args)
        return None
    args = i.args
    n = len(args)
    if n == 2:
        a = args[0]
        b = args[1]
        if commutes[op] and id(a) > id(b):
            return (op, i.type, b, a, i.aux, i.data)
        return (op, i.type, a, b, i.aux, i.data)
    if n == 1:
        return (op, i.type, args[0], i.aux, i.data)
    return (op, i.type, i.aux, i.data, *args)


def no_memory_operand(d: AsmData) -> bool:
    for o in d.operands:
        if o.memory:
            return False
    return True


def decide_branch(fn: Function, known: Known, t: Inst) -> bool:
    """The condition may have been computed where less was known."""
    c = t.args[0]
    if not isinstance(c, Inst) or c.block is t.block or not EQ <= c.op <= FUNO or c.type != I1:
        return False
    d = known.decided(c)
    if d < 0:
        return False
    t.set_arg(0, fn.const(I1, d))
    return True


def gvn(fn: Function) -> bool:
    """Run the pass; True if something was merged."""
    dom = Dominators(fn)
    commutes = COMMUTES
    table: dict[Key, Inst] = {}
    changed = False
    stack = [0]
    undo: list[list[Key]] = []
    visited = [False] * len(dom.order)
    known = Known()
    while stack:
        n = stack[-1]
        if visited[n]:
            stack.pop()
            for k in undo.pop():
                del table[k]
            known.leave()
            continue
        visited[n] = True
        added: list[Key] = []
        undo.append(added)
        b = dom.order[n]
        gone = False
        known.enter(b)
        for i in b.insts:
            if i.op == COPY:
                replace(i, i.args[0])
                gone = True
                continue
            op = i.op
            if EQ <= op <= FUNO and i.type == I1:
                d = known.decided(i)
                if d >= 0:
                    replace(i, fn.const(I1, d))
                    gone = True
                    continue
            elif op == ASSUME:
                known.note(i)
            elif op == BRANCH:
                changed = decide_branch(fn, known, i) or changed
            key = key_of(i, commutes)
            if key is None:
                continue
            old = table.get(key)
            if old is None:
                table[key] = i
                added.append(key)
                continue
            if SADDO <= i.op <= SUBB or i.more:
                for k2 in range(len(i.more)):
                    i.more[k2].replace_with(old.more[k2])
            replace(i, old)
            gone = True
        if gone:
            changed = True
            b.insts = [i for i in b.insts if i.block is not None]
        stack.extend(dom.children[n])
    return changed


