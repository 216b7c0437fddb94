"""Dominator tree (Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm)."""

from typing import Final, final

from pycc.ir.cfg import reverse_postorder
from pycc.ir.function import Block, Function
from pycc.ir.value import Edge

MANY: Final = 8


def source_number(e: Edge) -> int:
    """The reverse postorder number of the block an edge leaves, -1 when that is unreachable."""
    src = e.source.block
    assert src is not None
    return src.number



@final
class Dominators:
    """`order` is the reverse postorder; idom[n] the immediate dominator's number (the entry's is itself). Valid while edges stay.

    `enter`/`leave` number the tree so that dominance is two comparisons.
    """

    def __init__(self, fn: Function) -> None:
        self.order = reverse_postorder(fn)
        order = self.order
        n = len(order)
        idom = [-1] * n
        idom[0] = 0
        changed = True
        while changed:
            changed = False
            for i in range(1, n):
                new = -1
                preds = order[i].preds
                if len(preds) > MANY:
                    # deepest first: where all the branches of a long else-if chain meet, the common dominator climbs the chain once
                    preds = sorted(preds, key=source_number, reverse=True)
                for e in preds:
                    src = e.source.block
                    assert src is not None
                    p = src.number
                    if p < 0 or idom[p] < 0:
                        continue
                    if new < 0:
                        new = p
                        continue
                    a = p
                    while a != new:
                        while a > new:
                            a = idom[a]
                        while new > a:
                            new = idom[new]
                if idom[i] != new:
                    idom[i] = new
                    changed = True
        self.idom = idom
        self.children: list[list[int]] = [[] for _ in range(n)]
        for i in range(1, n):
            self.children[idom[i]].append(i)
        self.enter = [0] * n
        self.leave = [0] * n
        self.number_tree()

    def number_tree(self) -> None:
        clock = 0
        stack = [0]
        state = [0] * len(self.order)
        while stack:
            b = stack[-1]
            if state[b] == 0:
                clock += 1
                self.enter[b] = clock
            kids = self.children[b]
            if state[b] < len(kids):
                k = kids[state[b]]
                state[b] += 1
                stack.append(k)
                continue
            clock += 1
            self.leave[b] = clock
            state[b] += 1
            stack.pop()

    def dominates(self, a: Block, b: Block) -> bool:
        """a dominates b (or is b). Both reachable."""
        return self.enter[a.number] <= self.enter[b.number] and self.leave[b.number] <= self.leave[a.number]
