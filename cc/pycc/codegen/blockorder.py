"""Order of blocks, after allocation: empty blocks vanish, branches to branches are threaded, likely successors fall through, cold ones go last."""

from pycc.codegen.mir import M_ASM_GOTO, M_JCC, M_JMP, MBlock, MFunction


def thread(b: MBlock) -> MBlock:
    """Where an empty block leads."""
    steps = 0
    while len(b.insts) == 1 and b.insts[0].kind == M_JMP and not b.address_taken and steps < 50:
        b = b.insts[0].targets[0]
        steps += 1
    return b


def blockorder(m: MFunction, optimize: bool) -> None:
    entry = m.blocks[0]
    for b in m.blocks:
        for i in b.insts:
            if i.targets:
                for k in range(len(i.targets)):
                    i.targets[k] = thread(i.targets[k])
                if i.kind == M_JCC and len(i.targets) == 2 and i.targets[0] is i.targets[1]:
                    i.kind = M_JMP
                    i.targets = [i.targets[0]]
                    i.flags = 0
    for t in m.tables:
        for k in range(len(t.targets)):
            t.targets[k] = thread(t.targets[k])
    # reachable
    reached: set[MBlock] = {entry}
    stack = [entry]
    for b in m.blocks:
        if b.address_taken or b.static_label is not None:
            reached.add(b)
            stack.append(b)
    while stack:
        b = stack.pop()
        for i in b.insts:
            for t2 in i.targets:
                if t2 not in reached:
                    reached.add(t2)
                    stack.append(t2)
    for b in m.blocks:
        b.mark = 0
    order: list[MBlock] = []
    cold: list[MBlock] = []
    for start in m.blocks:
        if start not in reached or start.mark:
            continue
        if start.cold and start is not entry:
            cold.append(start)
            start.mark = 1
            continue
        nxt: MBlock | None = start
        while nxt is not None:
            nxt.mark = 1
            order.append(nxt)
            nxt = follow(nxt)
    order.extend(cold)
    m.blocks = order


def follow(b: MBlock) -> MBlock | None:
    """The block to place after b: its likely successor that has no place yet."""
    if not b.insts:
        return None
    i = b.insts[-1]
    if i.kind == M_JMP or i.kind == M_ASM_GOTO:
        t = i.targets[0]
        return t if not t.mark and not t.cold else None
    if i.kind == M_JCC and len(i.targets) == 2:
        t, f = i.targets
        if f.mark or f.cold:
            return t if not t.mark and not t.cold else None
        if t.mark or t.cold:
            return f
        if i.size > 50:
            return t
        if i.size < 50 and i.size > 0:
            return f
        if t.depth != f.depth:
            return t if t.depth > f.depth else f
        return t if t.number < f.number else f
    return None
