"""Order of blocks, after allocation: empty blocks vanish, branches to branches are threaded, likely successors fall through, cold ones go last."""

from pycc.codegen.mir import M_ASM, M_ASM_GOTO, M_CFI, M_HERE, M_JCC, M_JMP, M_LABEL, M_RET, M_ROW, M_TAIL, MBlock, MFunction, Opnd


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
    if optimize:
        for _ in range(3):
            if not merge_equal(m):
                break
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
    for b in order:
        # from here on the jumps alone say where a block leads
        b.succs = []
        b.preds = []


def operand_key(o: Opnd) -> tuple[int, int, int, int, int, int, int, str, str, int]:
    sym = 0
    if o.sym is not None:
        sym = id(o.sym)
    elif o.block is not None:
        sym = id(o.block)
    return (o.kind, o.reg, o.size, o.value, o.index, o.scale, o.seg * 4 + (1 if o.rip else 0) + (2 if o.high else 0), o.label, o.operator, sym)


def block_key(b: MBlock) -> str:
    """What a block does, as text; "" if it is not to be merged (asm, labels, tables, too short to gain)."""
    n = len(b.insts)
    if n < 2 or b.address_taken or b.static_label is not None:
        return ""
    last = b.insts[-1].kind
    if last != M_JMP and last != M_JCC and not ((last == M_RET or last == M_TAIL) and n > 2):
        return ""
    out: list[str] = []
    for i in b.insts:
        k = i.kind
        if k == M_ASM or k == M_ASM_GOTO or k == M_HERE or k == M_LABEL or (i.data is not None and k != M_CFI) or (k == M_ROW and i.data is not None):
            return ""
        if k == M_CFI:
            args = i.data
            assert isinstance(args, list)
            out.append(i.mnemonic + str(args))
            continue
        out.append(f"{k} {i.mnemonic} {i.size} {i.cond} {[operand_key(o) for o in i.ops]} {[id(t) for t in i.targets]}")
    return "\n".join(out)


def merge_equal(m: MFunction) -> bool:
    """Blocks that do the same are one. (The keys hold identities: they decide equality only, never an order.)"""
    first: dict[str, MBlock] = {}
    same: dict[MBlock, MBlock] = {}
    for b in m.blocks:
        if b is m.blocks[0]:
            continue
        key = block_key(b)
        if not key:
            continue
        other = first.get(key)
        if other is None:
            first[key] = b
        else:
            same[b] = other
    if not same:
        return False
    for b in m.blocks:
        for i in b.insts:
            for k in range(len(i.targets)):
                t = same.get(i.targets[k])
                if t is not None:
                    i.targets[k] = t
            if i.kind == M_JCC and len(i.targets) == 2 and i.targets[0] is i.targets[1]:
                i.kind = M_JMP
                i.targets = [i.targets[0]]
                i.flags = 0
    for table in m.tables:
        for k in range(len(table.targets)):
            t = same.get(table.targets[k])
            if t is not None:
                table.targets[k] = t
    m.blocks = [b for b in m.blocks if b not in same]
    return True


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
