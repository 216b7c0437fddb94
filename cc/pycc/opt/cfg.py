"""cfg: tidies the control-flow graph: unreachable blocks, chains, empty blocks, parameters that are always the same value, and branches
whose outcome an incoming edge already knows (what `&&` and `||` leave behind).

    b1: jump b3(1:i1)                         b1: jump b4
    b2: jump b3(%5)                =>         b2: branch %5 ? b4 : b5
    b3(%6:i1): branch %6 ? b4 : b5
"""

from pycc.ir.cfg import remove_unreachable
from pycc.ir.function import Block, Function, SwitchData, connect
from pycc.ir.ops import ASM_GOTO, BRANCH, GOTO, JUMP, SWITCH, UNREACHABLE, VOID
from pycc.ir.value import V_CONST, V_PARAM, Const, Edge, Inst, Param, Value
from pycc.opt.dce import remove_params


def trivial_params(fn: Function) -> bool:
    """A parameter whose incoming values are all one value (or itself) is that value."""
    changed = False
    again = True
    while again:
        again = False
        for b in fn.blocks:
            if b is fn.blocks[0] or not b.params or not b.preds:
                continue
            dead: list[int] = []
            for p in b.params:
                only: Value | None = None
                same = True
                for e in b.preds:
                    a = e.args[p.index]
                    if a is p or a is only:
                        continue
                    if only is not None:
                        same = False
                        break
                    only = a
                if same and only is not None:
                    p.replace_with(only)
                    dead.append(p.index)
            if dead:
                again = True
                changed = True
                for e in b.preds:
                    for k in reversed(dead):
                        e.remove_arg(k)
                remove_params(b.params, dead)
    return changed


def drop_edge(e: Edge) -> None:
    e.clear_args()
    e.leave_target()


def pinned(e: Edge) -> bool:
    """An edge that must lead to a block of its own: from asm goto or a computed goto."""
    return e.source.op in (ASM_GOTO, GOTO)


def merge_chains(fn: Function) -> bool:
    """A block whose only predecessor jumps to it joins that predecessor."""
    changed = False
    for b in fn.blocks:
        if not b.insts:
            continue
        while True:
            t = b.insts[-1]
            if t.op != JUMP:
                break
            e = t.edges[0]
            c = e.target
            if c is b or len(c.preds) != 1 or c.address_taken or c is fn.blocks[0]:
                break
            for p in c.params:
                p.replace_with(e.args[p.index])
            drop_edge(e)
            t.edges = []
            t.block = None
            b.insts.pop()
            for i in c.insts:
                i.block = b
            b.insts += c.insts
            c.insts = []
            c.params = []
            c.preds = []
            if c.label_sym is not None and b.label_sym is None:
                b.label_sym = c.label_sym
            changed = True
    if changed:
        fn.blocks = [b for b in fn.blocks if b.insts]
    return changed


def forwarded(e: Edge, c: Block) -> list[Value] | None:
    """The values an edge into the empty block `c` (parameters and a jump only) passes on to c's target; None if c's parameters escape."""
    out: list[Value] = []
    for a in c.insts[-1].edges[0].args:
        if isinstance(a, Param) and a.block is c:
            out.append(e.args[a.index])
        else:
            out.append(a)
    return out


def params_only_forwarded(c: Block) -> bool:
    """The parameters of the block are used by its own jump's edge alone."""
    edge = c.insts[-1].edges[0]
    for p in c.params:
        for u in p.users:
            if u is not edge:
                return False
    return True


def skip_empty(fn: Function) -> bool:
    """Edges into a block that only jumps on go straight to its target. Last block first: along a chain each edge is moved once."""
    changed = False
    for c in reversed(fn.blocks):
        if c is fn.blocks[0] or len(c.insts) != 1 or c.insts[0].op != JUMP or c.address_taken or c.label_sym is not None:
            continue
        out = c.insts[0].edges[0]
        target = out.target
        if target is c or not params_only_forwarded(c):
            continue
        for e in list(c.preds):
            if pinned(e):
                continue
            if target.params and e.source.op in (BRANCH, SWITCH) and goes_to(e.source, target) and not same_args(e, c, target):
                # two edges of one branch to one block with different values: kept apart, ifconvert's business
                continue
            args = forwarded(e, c)
            if args is None:
                continue
            e.retarget(target, args)
            changed = True
    return changed


def goes_to(t: Inst, target: Block) -> bool:
    for e in t.edges:
        if e.target is target:
            return True
    return False


def same_args(e: Edge, c: Block, target: Block) -> bool:
    """Another edge of the same terminator to `target` passes what `e` would through `c`."""
    args = forwarded(e, c)
    for o in e.source.edges:
        if o.target is target:
            return args == o.args
    return True


def thread_known(fn: Function) -> bool:
    """An edge that passes a constant to a block which only branches on that parameter goes where the branch would."""
    changed = False
    for c in fn.blocks:
        if c is fn.blocks[0] or not c.params or c.address_taken or c.label_sym is not None:
            continue
        t = c.insts[-1]
        if (t.op != BRANCH and t.op != SWITCH) or len(c.insts) != 1:
            continue
        v = t.args[0]
        if not isinstance(v, Param) or v.block is not c or not used_at_home(c):
            continue
        for e in list(c.preds):
            a = e.args[v.index]
            if a.kind != V_CONST or pinned(e):
                continue
            assert isinstance(a, Const)
            k = chosen(t, a.value)
            out = t.edges[k]
            if out.target is c:
                continue
            args: list[Value] = []
            for x in out.args:
                args.append(e.args[x.index] if isinstance(x, Param) and x.block is c else x)
            e.retarget(out.target, args)
            changed = True
    return changed


def used_at_home(c: Block) -> bool:
    """All uses of the block's parameters are in its own terminator and its edges."""
    t = c.insts[-1]
    for p in c.params:
        for u in p.users:
            if u is not t and u not in t.edges:
                return False
    return True


def chosen(t: Inst, value: int) -> int:
    """The number of the edge a BRANCH or SWITCH takes on a constant."""
    if t.op == BRANCH:
        return 0 if value else 1
    assert isinstance(t.data, SwitchData)
    for k in range(len(t.data.values)):
        if t.data.values[k] <= value <= t.data.highs[k]:
            return k + 1
    return 0


def branch_on_same(fn: Function) -> bool:
    """A block reached only by one edge of a branch on %c knows %c: later branches on it in that block are decided."""
    changed = False
    for b in fn.blocks:
        t = b.insts[-1]
        if t.op != BRANCH or t.args[0].kind < V_PARAM:
            continue
        c = t.args[0]
        d = b
        for _ in range(8):
            if len(d.preds) != 1:
                break
            e = d.preds[0]
            s = e.source
            if s.op == BRANCH and s.args[0] is c and s.edges[0].target is not s.edges[1].target:
                keep = 0 if s.edges[0] is e else 1
                decide(b, t, keep)
                changed = True
                break
            assert s.block is not None
            d = s.block
    return changed


def decide(b: Block, t: Inst, keep: int) -> None:
    """The branch becomes a jump along edge number `keep`."""
    e = t.edges[keep]
    args = list(e.args)
    target = e.target
    t.clear_args()
    for x in t.edges:
        drop_edge(x)
    t.edges = []
    t.block = None
    j = Inst(JUMP, VOID, t.pos, t.scope)
    j.block = b
    b.insts[-1] = j
    connect(j, target, args)


def into_unreachable(fn: Function) -> bool:
    """A branch one side of which is `unreachable` (and nothing else) goes to the other."""
    changed = False
    for b in fn.blocks:
        t = b.insts[-1]
        if t.op != BRANCH:
            continue
        for k in (0, 1):
            c = t.edges[k].target
            if len(c.insts) == 1 and c.insts[0].op == UNREACHABLE:
                decide(b, t, 1 - k)
                changed = True
                break
    return changed


def cfg(fn: Function) -> bool:
    """Run all of it to a fix-point (bounded); True if something changed."""
    changed = False
    for _ in range(6):
        again = remove_unreachable(fn)
        again = trivial_params(fn) or again
        again = thread_known(fn) or again
        again = skip_empty(fn) or again
        again = branch_on_same(fn) or again
        again = into_unreachable(fn) or again
        again = remove_unreachable(fn) or again
        again = merge_chains(fn) or again
        if not again:
            break
        changed = True
    return changed
