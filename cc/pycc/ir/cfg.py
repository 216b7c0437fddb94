"""The control-flow graph: orders and unreachable blocks. Functions, not objects: a pass that changes edges calls them again."""

from pycc.ir.function import Block, Function


def reverse_postorder(fn: Function) -> list[Block]:
    """Blocks reachable from the entry, each before its successors but for back edges. Sets Block.number to the position (others: -1)."""
    for b in fn.blocks:
        b.number = -1
    entry = fn.blocks[0]
    out: list[Block] = []
    # an explicit stack of (block, next successor to visit): generated functions have tens of thousands of blocks
    stack = [entry]
    nexts = [len(entry.insts[-1].edges) - 1]
    entry.number = 0
    while stack:
        b = stack[-1]
        i = nexts[-1]
        if i < 0:
            out.append(b)
            stack.pop()
            nexts.pop()
            continue
        nexts[-1] = i - 1
        t = b.insts[-1].edges[i].target
        if t.number < 0:
            t.number = 0
            stack.append(t)
            nexts.append(len(t.insts[-1].edges) - 1)
    out.reverse()
    for i, b in enumerate(out):
        b.number = i
    return out


def remove_unreachable(fn: Function) -> bool:
    """Drop the blocks the entry does not reach; numbers the rest in their present order. True if any went."""
    live = len(reverse_postorder(fn))
    if live == len(fn.blocks):
        for n, b in enumerate(fn.blocks):
            b.number = n
        return False
    dead = [b for b in fn.blocks if b.number < 0]
    fn.blocks = [b for b in fn.blocks if b.number >= 0]
    left: dict[Block, bool] = {}  # live blocks that lose edges: all in one go, for there may be very many
    for b in dead:
        for inst in b.insts:
            inst.clear_args()
            for e in inst.edges:
                e.clear_args()
                if e.target.number >= 0:
                    left[e.target] = True
            inst.edges = []
            inst.block = None
    for t in left:
        t.preds = [e for e in t.preds if e.source.block is not None]
    for b in dead:
        b.insts = []
        b.params = []
        b.preds = []
    for n, b in enumerate(fn.blocks):
        b.number = n
    return True
