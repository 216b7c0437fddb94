"""Dominator tree: Cooper, Harvey, Kennedy (A Simple, Fast Dominance Algorithm) while that is fast, else Lengauer and Tarjan.

The first climbs the tree from every edge, which is quadratic where many edges join far below their dominator (long chains of branches to
labels); the second is n log n but takes longer for what is usual. There is one tree, so it does not matter who finds it.
"""

from typing import Final, final

from pycc.ir.cfg import reverse_postorder
from pycc.ir.function import Block, Function

CLIMB: Final = 16  # steps up the tree a block, before the other algorithm takes over


def climbing(order: list[Block]) -> list[int] | None:
    """Immediate dominators by reverse postorder number; None if it takes too long."""
    n = len(order)
    idom = [-1] * n
    idom[0] = 0
    budget = CLIMB * n + 200
    changed = True
    while changed:
        changed = False
        for i in range(1, n):
            new = -1
            for e in order[i].preds:
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
                    budget -= 1
                    while a > new:
                        a = idom[a]
                        budget -= 1
                    while new > a:
                        new = idom[new]
                        budget -= 1
                if budget < 0:
                    return None
            if idom[i] != new:
                idom[i] = new
                changed = True
    return idom


@final
class LengauerTarjan:
    """The simple version of "A Fast Algorithm for Finding Dominators in a Flowgraph". Blocks are called by their depth-first number here."""

    def __init__(self, order: list[Block]) -> None:
        n = len(order)
        self.order = order
        self.vertex: list[int] = []  # depth-first number -> reverse postorder number
        self.number = [-1] * n  # and back
        self.parent = [0] * n
        self.semi = list(range(n))
        self.label = list(range(n))
        self.ancestor = [-1] * n
        self.search()

    def search(self) -> None:
        stack = [0]
        above = [0]
        while stack:
            v = stack.pop()
            p = above.pop()
            if self.number[v] >= 0:
                continue
            k = len(self.vertex)
            self.number[v] = k
            self.vertex.append(v)
            self.parent[k] = p
            for e in self.order[v].insts[-1].edges:
                stack.append(e.target.number)
                above.append(k)

    def eval(self, v: int) -> int:
        """The vertex of least semidominator on the path in the forest from v's root (excluded) to v; shortens the path."""
        ancestor = self.ancestor
        if ancestor[v] < 0:
            return v
        path: list[int] = []
        x = v
        while ancestor[ancestor[x]] >= 0:
            path.append(x)
            x = ancestor[x]
        for k in range(len(path) - 1, -1, -1):
            y = path[k]
            a = ancestor[y]
            if self.semi[self.label[a]] < self.semi[self.label[y]]:
                self.label[y] = self.label[a]
            ancestor[y] = ancestor[a]
        return self.label[v]

    def run(self) -> list[int]:
        n = len(self.vertex)
        semi = self.semi
        buckets: list[list[int]] = [[] for _ in range(n)]
        dom = [0] * n
        for w in range(n - 1, 0, -1):
            for e in self.order[self.vertex[w]].preds:
                src = e.source.block
                assert src is not None
                if src.number >= 0:
                    semi[w] = min(semi[w], semi[self.eval(self.number[src.number])])
            buckets[semi[w]].append(w)
            p = self.parent[w]
            self.ancestor[w] = p
            for v in buckets[p]:
                u = self.eval(v)
                dom[v] = u if semi[u] < semi[v] else p
            buckets[p] = []
        idom = [0] * n
        for w in range(1, n):
            if dom[w] != semi[w]:
                dom[w] = dom[dom[w]]
            idom[self.vertex[w]] = self.vertex[dom[w]]
        return idom


@final
class Dominators:
    """`order` is the reverse postorder; idom[n] the immediate dominator's number (the entry's is itself). Valid while edges stay.

    `enter`/`leave` number the tree so that dominance is two comparisons.
    """

    def __init__(self, fn: Function) -> None:
        self.order = reverse_postorder(fn)
        n = len(self.order)
        idom = climbing(self.order)
        self.idom = LengauerTarjan(self.order).run() if idom is None else idom
        self.children: list[list[int]] = [[] for _ in range(n)]
        for i in range(1, n):
            self.children[self.idom[i]].append(i)
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
