"""Where virtual registers and fixed units are live: positions, loop depths, liveness across blocks, intervals.

Instruction k of the function in block order stands at base p = 16k + 8. Within it: p - 6 reloads put before it, p early-clobbered outputs
are written, p + 2 inputs have been read and outputs are written, p + 6 spills put after it. A segment [s, e) is half open, so an input that
ends at p + 2 and an output that starts there may share a register. An interval is a flat list of segments s0, e0, s1, e1, ... ascending.
"""

from typing import Final, final

from pycc.codegen.mir import EARLY, FIRST_VREG, M_ASM, M_ASM_GOTO, O_IMM, O_REG, MBlock, MFunction, MInst, R, W

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
    """Natural loops of the back edges of the block order (reverse postorder): depth of every block, at most 6."""
    blocks = m.blocks
    for n in range(len(blocks)):
        blocks[n].number = n
        blocks[n].depth = 0
    latches: dict[int, list[MBlock]] = {}
    for b in blocks:
        for s in b.succs:
            if s.number <= b.number:
                latches.setdefault(s.number, []).append(b)
    for head in latches:
        body: set[int] = {head}
        stack = list(latches[head])
        while stack:
            b = stack.pop()
            if b.number in body or b.number < head:
                continue
            body.add(b.number)
            stack.extend(b.preds)
        for n in range(len(blocks)):
            if n in body and blocks[n].depth < 6:
                blocks[n].depth += 1
        blocks[head].align_loop = True


def bit_list(x: int) -> list[int]:
    """The numbers of the set bits, ascending."""
    out: list[int] = []
    data = x.to_bytes((x.bit_length() + 7) // 8, "little")
    base = 0
    for byte in data:
        if byte:
            n = base
            v = byte
            while v:
                if v & 1:
                    out.append(n)
                v >>= 1
                n += 1
        base += 8
    return out


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
        self.live_in: list[int] = []
        self.live_out: list[int] = []
        self.globals: list[int] = []  # vreg of a bit
        self.bit_of: dict[int, int] = {}

    def run(self) -> None:
        number_positions(self.m)
        loop_depths(self.m)
        self.find_global()
        self.build()

    def find_global(self) -> None:
        """Liveness equations over the registers that are live into some block."""
        blocks = self.m.blocks
        exposed: list[list[int]] = []
        defined: list[set[int]] = []
        for b in blocks:
            defs: set[int] = set()
            up: list[int] = []
            seen: set[int] = set()
            for i in b.insts:
                for o in i.ops:
                    if o.kind == O_REG:
                        r = o.reg
                        if r >= FIRST_VREG and o.role & R and r not in defs and r not in seen:
                            seen.add(r)
                            up.append(r)
                    elif o.kind != O_IMM:
                        r = o.reg
                        if r >= FIRST_VREG and r not in defs and r not in seen:
                            seen.add(r)
                            up.append(r)
                        r = o.index
                        if r >= FIRST_VREG and r not in defs and r not in seen:
                            seen.add(r)
                            up.append(r)
                for o in i.ops:
                    if o.kind == O_REG and o.role & (W | EARLY) and o.reg >= FIRST_VREG:
                        defs.add(o.reg)
            exposed.append(up)
            defined.append(defs)
        bit_of = self.bit_of
        for up in exposed:
            for r in up:
                if r not in bit_of:
                    bit_of[r] = len(self.globals)
                    self.globals.append(r)
        gen: list[int] = []
        kill: list[int] = []
        for n in range(len(blocks)):
            g = 0
            for r in exposed[n]:
                g |= 1 << bit_of[r]
            k = 0
            d = defined[n]
            if len(d) < len(bit_of):
                for r in d:
                    at = bit_of.get(r, -1)
                    if at >= 0:
                        k |= 1 << at
            else:
                for r in self.globals:
                    if r in d:
                        k |= 1 << bit_of[r]
            gen.append(g)
            kill.append(k)
        n_blocks = len(blocks)
        live_in = gen[:]
        live_out = [0] * n_blocks
        work = list(range(n_blocks))
        queued = [True] * n_blocks
        while work:
            n = work.pop()
            queued[n] = False
            out = 0
            for s in blocks[n].succs:
                out |= live_in[s.number]
            live_out[n] = out
            new = gen[n] | (out & ~kill[n])
            if new != live_in[n]:
                live_in[n] = new
                for p in blocks[n].preds:
                    if not queued[p.number]:
                        queued[p.number] = True
                        work.append(p.number)
        self.live_in = live_in
        self.live_out = live_out

    def build(self) -> None:
        """Backward over every block; segments are gathered last to first and turned round at the end."""
        ends: dict[int, int] = {}  # live register -> end of its current segment
        starts_last: list[int] = [0] * self.count
        blocks = self.m.blocks
        for n in range(len(blocks) - 1, -1, -1):
            b = blocks[n]
            ends = {}
            for at in bit_list(self.live_out[n]):
                ends[self.globals[at]] = b.last
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
        _ = starts_last

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
