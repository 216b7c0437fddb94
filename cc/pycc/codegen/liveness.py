"""Where virtual registers and fixed units are live: positions, loop depths, liveness across blocks, intervals.

Instruction k of the function in block order stands at base p = 16k + 8. Within it: p - 6 reloads put before it, p early-clobbered outputs
are written, p + 2 inputs have been read and outputs are written, p + 6 spills put after it. A segment [s, e) is half open, so an input that
ends at p + 2 and an output that starts there may share a register. An interval is a flat list of segments s0, e0, s1, e1, ... ascending.
"""

from typing import Final, final

from pycc.codegen.mir import EARLY, FIRST_VREG, M_ASM, M_ASM_GOTO, O_IMM, O_REG, MFunction, MInst, R, W

STEP: Final = 16


def number_positions(m: MFunction) -> None:
    k = 0
    for b in m.blocks:
        b.first = STEP * k
        for i in b.insts:
            i.position = STEP * k + 8
            k += 1
        if not b.insts:
            k += 1
        b.last = STEP * k


def loop_depths(m: MFunction) -> None:
    """Natural loops of the back edges of the block order (reverse postorder): depth of every block, at most 6.

    Inner heads first; a loop that was found counts as its head from then on (`top`, with path halving), so a nest of any depth is walked once.
    Of a loop with a second entry, the blocks in front of its head that lead into it are `beside` it: for the loops around it."""
    blocks = m.blocks
    for n in range(len(blocks)):
        blocks[n].number = n
        blocks[n].depth = 0
    latches: dict[int, list[int]] = {}
    for b in blocks:
        for s in b.succs:
            if s.number <= b.number:
                latches.setdefault(s.number, []).append(b.number)
    if not latches:
        return
    top = list(range(len(blocks)))
    inner = [-1] * len(blocks)  # head of the innermost loop around a block, for a head around its loop
    beside: dict[int, list[int]] = {}
    for head in sorted(latches, reverse=True):
        stack = list(latches[head])
        while stack:
            n = stack.pop()
            while top[n] != n:
                top[n] = top[top[n]]
                n = top[n]
            if n == head:
                continue
            if n < head:
                beside.setdefault(head, []).append(n)
                continue
            top[n] = head
            inner[n] = head
            for q in blocks[n].preds:
                stack.append(q.number)
            if n in beside:
                stack.extend(beside.pop(n))
        blocks[head].align_loop = True
    for b in blocks:
        n = inner[b.number]
        depth = blocks[n].depth if n >= 0 else 0
        b.depth = min(depth + 1, 6) if b.number in latches else depth


@final
class Liveness:
    """`segments[v - FIRST_VREG]` and `fixed[unit]`: the intervals. `uses[v - FIRST_VREG]`: instructions that mention v, ascending."""

    def __init__(self, m: MFunction) -> None:
        self.m = m
        self.count = len(m.cls)
        self.segments: list[list[int]] = [[] for _ in range(self.count)]
        self.uses: list[list[MInst]] = [[] for _ in range(self.count)]
        self.weights: list[int] = [0] * self.count
        self.fixed: list[list[int]] = [[] for _ in range(FIRST_VREG)]
        self.live_out: list[list[int]] = []  # of each block

    def run(self) -> None:
        number_positions(self.m)
        loop_depths(self.m)
        self.find_live_out()
        self.build()

    def find_live_out(self) -> None:
        """Which registers leave each block: from every block that reads one before it writes it, back to the blocks that write it.

        The work is the length of the answer. (Bit sets over all registers have a length of their own in each block: a function of 100,000
        small blocks, each with a register that only the next one reads, would need gigabytes.)"""
        blocks = self.m.blocks
        readers: dict[int, list[int]] = {}  # register -> blocks that it is live into because they read it
        defined: list[set[int]] = []
        for b in blocks:
            defs: set[int] = set()
            seen: set[int] = set()
            for i in b.insts:
                for o in i.ops:
                    if o.kind == O_REG:
                        r = o.reg
                        if r >= FIRST_VREG and o.role & R and r not in defs and r not in seen:
                            seen.add(r)
                            readers.setdefault(r, []).append(b.number)
                    elif o.kind != O_IMM:
                        r = o.reg
                        if r >= FIRST_VREG and r not in defs and r not in seen:
                            seen.add(r)
                            readers.setdefault(r, []).append(b.number)
                        r = o.index
                        if r >= FIRST_VREG and r not in defs and r not in seen:
                            seen.add(r)
                            readers.setdefault(r, []).append(b.number)
                for o in i.ops:
                    if o.kind == O_REG and o.role & (W | EARLY) and o.reg >= FIRST_VREG:
                        defs.add(o.reg)
            defined.append(defs)
        live_out: list[list[int]] = [[] for _ in blocks]
        reached = [0] * len(blocks)  # the last register found to leave the block
        entered = [0] * len(blocks)  # ... to be live into it
        for r, work in readers.items():
            for n in work:
                entered[n] = r
            while work:
                for q in blocks[work.pop()].preds:
                    n = q.number
                    if reached[n] == r:
                        continue
                    reached[n] = r
                    live_out[n].append(r)
                    if entered[n] != r and r not in defined[n]:
                        entered[n] = r
                        work.append(n)
        self.live_out = live_out

    def build(self) -> None:
        """Backward over every block; segments are gathered last to first and turned round at the end."""
        ends: dict[int, int] = {}  # live register -> end of its current segment
        blocks = self.m.blocks
        for n in range(len(blocks) - 1, -1, -1):
            b = blocks[n]
            ends = {}
            for r in self.live_out[n]:
                ends[r] = b.last
            freq = 1
            for _ in range(b.depth):
                freq *= 8
            if b.cold:
                freq = 1
            else:
                freq *= 4
            insts = b.insts
            for k in range(len(insts) - 1, -1, -1):
                self.instruction(insts[k], ends, freq)
            for r, e in ends.items():
                self.close(r, b.first, e)
        for s in self.segments:
            s.reverse()
        for s in self.fixed:
            s.reverse()
        for u in self.uses:
            u.reverse()

    def close(self, r: int, start: int, end: int) -> None:
        """Record [start, end); lists are reversed: e then s."""
        s = self.segments[r - FIRST_VREG] if r >= FIRST_VREG else self.fixed[r]
        if s and s[-1] <= end:
            if start < s[-1]:
                s[-1] = start
        else:
            s.append(end)
            s.append(start)

    def instruction(self, i: MInst, ends: dict[int, int], freq: int) -> None:
        p = i.position
        is_asm = i.kind == M_ASM or i.kind == M_ASM_GOTO  # what an asm clobbers may hold no input either
        for u in i.clobbers:
            if u not in ends:
                self.close(u, p if is_asm else p + 2, p + 3)
        for u in i.defs:
            e = ends.pop(u, p + 3)
            self.close(u, p + 2, e)
        ops = i.ops
        for o in ops:
            if o.kind == O_REG and o.role & W:
                r = o.reg
                if r >= FIRST_VREG:
                    self.note(r, i, freq)
                if o.role & R:
                    if r not in ends:
                        ends[r] = p + 3
                elif o.role & EARLY:
                    self.close(r, p, ends.pop(r, p + 3))
                else:
                    self.close(r, p + 2, ends.pop(r, p + 3))
        for o in ops:
            if o.kind == O_REG:
                if o.role & R:
                    r = o.reg
                    if r >= FIRST_VREG:
                        self.note(r, i, freq)
                    if r not in ends:
                        ends[r] = p + 2
            elif o.kind != O_IMM:
                r = o.reg
                if r >= 0:
                    if r >= FIRST_VREG:
                        self.note(r, i, freq)
                    if r not in ends:
                        ends[r] = p + 2
                r = o.index
                if r >= 0:
                    if r >= FIRST_VREG:
                        self.note(r, i, freq)
                    if r not in ends:
                        ends[r] = p + 2
        for u in i.uses:
            if u not in ends:
                ends[u] = p + 2

    def note(self, r: int, i: MInst, freq: int) -> None:
        at = r - FIRST_VREG
        u = self.uses[at]
        if not u or u[-1] is not i:
            u.append(i)
        self.weights[at] += freq
