"""Natural loops: a header that dominates the source of an edge to it, and the blocks that reach that edge without passing the header."""

from typing import Final, final

from pycc.ir.dominators import Dominators
from pycc.ir.function import Block

NEST: Final = 64


@final
class Loop:
    def __init__(self, header: Block) -> None:
        self.header = header
        self.blocks: list[Block] = [header]  # header first
        self.parent: Loop | None = None
        self.depth = 1


def find_loops(dom: Dominators) -> list[Loop]:
    """All natural loops, inner ones after outer ones of the same nest are not guaranteed: sorted by size, largest first, so that
    parents precede children. Irreducible cycles are in no loop. Of a nest deeper than NEST everywhere the outermost loops are left out: a block
    is in the list of every loop around it."""
    order = dom.order
    member: list[Loop] = []
    seen: list[int] = [-1] * len(order)
    left = NEST * len(order)
    for i in range(len(order) - 1, -1, -1):
        header = order[i]
        work: list[Block] = []
        for e in header.preds:
            src = e.source.block
            assert src is not None
            if src.number >= 0 and dom.dominates(header, src):
                work.append(src)
        if not work:
            continue
        loop = Loop(header)
        mark = i
        seen[i] = mark
        while work:
            b = work.pop()
            if seen[b.number] == mark:
                continue
            seen[b.number] = mark
            loop.blocks.append(b)
            for e in b.preds:
                src = e.source.block
                assert src is not None
                if src.number >= 0:
                    work.append(src)
        member.append(loop)
        left -= len(loop.blocks)
        if left < 0:
            break
    member.sort(key=lambda lp: (-len(lp.blocks), lp.header.number))
    innermost: list[Loop | None] = [None] * len(order)
    for loop in member:
        loop.parent = innermost[loop.header.number]
        if loop.parent is not None:
            loop.depth = loop.parent.depth + 1
        for b in loop.blocks:
            innermost[b.number] = loop
    return member
