"""ifconvert: small branches that only choose a value become `select`.

    b0: branch %c ? b1 : b2                  b0: %5 = select %c, %1, 0
    b1: jump b2(%1)               =>             jump b2(%5)
    b0 -> b2(0)
"""

from typing import Final

from pycc.ir.function import Block, Function, connect
from pycc.ir.ops import BRANCH, EFFECTS, JUMP, PURE, SELECT, SLOT, VOID, is_vector
from pycc.ir.value import V_CONST, V_SYM, Edge, Inst, Value

MAX_SPECULATED: Final = 2  # instructions moved in front of the branch, each side


def arm(e: Edge, join: Block | None) -> tuple[Block | None, list[Value], Block] | None:
    """An edge of the branch that leads to the join directly or through one block of few pure instructions:
    that block (None: direct), the values it passes, the join. None if it does not fit."""
    t = e.target
    if join is not None and t is join:
        return None, list(e.args), join
    own = len(t.preds) == 1 and not t.params and not t.address_taken and t.label_sym is None
    if own and t.insts[-1].op == JUMP and len(t.insts) <= MAX_SPECULATED + 1:
        for i in t.insts[:-1]:
            if EFFECTS[i.op] != PURE or i.more or is_vector(i.type) or i.type > 128 or i.op == SLOT:
                return None
        out = t.insts[-1].edges[0]
        if join is None or out.target is join:
            return t, list(out.args), out.target
    return None


def convertible(a: Value, b: Value, budget: list[int]) -> bool:
    """A select between the two can be made: integers of register width."""
    if a is b:
        return True
    if a.type > 64 or a.type == VOID:
        return False
    if not (a.kind in (V_CONST, V_SYM) and b.kind in (V_CONST, V_SYM)):
        budget[0] -= 1
    else:
        budget[0] -= 1
    return budget[0] >= 0


def convert(fn: Function, b: Block) -> bool:
    t = b.insts[-1]
    if t.op != BRANCH or t.aux not in (0, 50):
        return False
    then = arm(t.edges[0], None)
    other: tuple[Block | None, list[Value], Block] | None = None
    if then is not None:
        other = arm(t.edges[1], then[2])
        if other is None:
            then = None
    if then is None:
        # b0 goes to the join directly on the true side
        then = arm(t.edges[0], t.edges[0].target)
        if then is None:
            return False
        other = arm(t.edges[1], then[2])
    if other is None or then is None or (then[0] is None and other[0] is None):
        return False
    join = then[2]
    if join is b or not join.params or join.address_taken:
        return False
    budget = [2]
    for x, y in zip(then[1], other[1]):
        if not convertible(x, y, budget):
            return False
    moved: list[Inst] = []
    for side in (then[0], other[0]):
        if side is not None:
            moved += side.insts[:-1]
            side.insts = side.insts[-1:]
    b.insts.pop()
    for i in moved:
        i.block = b
        b.insts.append(i)
    values: list[Value] = []
    for x, y in zip(then[1], other[1]):
        values.append(x if x is y else choose(fn, b, t, x, y))
    for e in t.edges:
        e.clear_args()
        e.leave_target()
    t.edges = []
    t.clear_args()
    t.block = None
    j = Inst(JUMP, VOID, t.pos, t.scope)
    j.block = b
    b.insts.append(j)
    connect(j, join, values)
    return True


def choose(fn: Function, b: Block, t: Inst, x: Value, y: Value) -> Value:
    s = Inst(SELECT, x.type, t.pos, t.scope)
    s.add_arg(t.args[0])
    s.add_arg(x)
    s.add_arg(y)
    s.block = b
    b.insts.append(s)
    return s


def ifconvert(fn: Function) -> bool:
    """Run the pass; True if something changed. Leaves unreachable blocks to cfg."""
    changed = False
    for b in fn.blocks:
        if convert(fn, b):
            changed = True
    return changed


