"""Register allocation: intervals in a queue, evict the cheaper, split by blocks, then spill (CONTRACTS.md 4).

1. Liveness gives every virtual register an interval. 2. Copies are coalesced where the intervals do not meet, innermost loops first.
3. Longest first, every interval takes a free unit (hints first), or evicts intervals of smaller weight, or is made again at every use
(constants, addresses), or goes to a slot: first in pieces of one block between calls, each allocated on its own, then, for pieces that find no
register, around every single instruction, with the slot folded into the instruction where the machine can. Such a single-instruction piece
is never evicted. 4. Operands are rewritten, copies to oneself dropped. x87 values (C_MEM) only get slots.
What is inserted is mov and lea: flags are never disturbed.
"""

from bisect import bisect_left, bisect_right
from heapq import heappop, heappush
from typing import Final, final

from pycc.codegen.interval import PIECE, TINY, WHOLE, Interval, Occupancy, overlap, union
from pycc.codegen.liveness import Liveness
from pycc.codegen.mir import (
    C_MEM,
    EARLY,
    F_REMAT,
    F_ZX,
    FIRST_VREG,
    M_CALL,
    M_COPY,
    M_RELOAD,
    M_SPILL,
    NONE,
    O_IMM,
    O_MEM,
    O_REG,
    RW,
    MBlock,
    MFunction,
    MInst,
    MSlot,
    Opnd,
    R,
    W,
)
from pycc.codegen.target import Target
from pycc.source.report import Reporter

INFINITE: Final = 1 << 60


@final
class AllocationRecord:
    """For regcheck: the code of every block as allocated, with what was dropped from it; what repeats which definition."""

    def __init__(self) -> None:
        self.blocks: dict[MBlock, list[MInst]] = {}
        self.dropped: set[MInst] = set()
        self.origin: dict[MInst, MInst] = {}


@final
class Allocator:
    def __init__(self, m: MFunction, target: Target, reporter: Reporter, record: AllocationRecord | None) -> None:
        self.m = m
        self.record = record
        self.target = target
        self.reporter = reporter
        self.intervals: list[Interval] = []
        self.taken: list[Occupancy] = [Occupancy() for _ in range(FIRST_VREG)]  # of each unit
        self.heap: list[tuple[int, int]] = []
        self.before: dict[MInst, list[MInst]] = {}
        self.after: dict[MInst, list[MInst]] = {}
        self.dead: set[MInst] = set()
        self.clobber_positions: list[int] = []
        self.block_starts: list[int] = []
        self.freqs: list[int] = []
        self.slot_segs: list[tuple[MSlot, list[int]]] = []
        self.failed = False
        self.max_end = 0

    # --- set up

    def run(self) -> None:
        m = self.m
        live = Liveness(m)
        live.run()
        for k in range(len(m.cls)):
            v = Interval(k + FIRST_VREG, m.cls[k], m.sizes[k], m.masks[k])
            v.segs = live.segments[k]
            v.uses = live.uses[k]
            v.cost = live.weights[k]
            self.intervals.append(v)
        for u in range(FIRST_VREG):
            f = live.fixed[u]
            for k in range(0, len(f), 2):
                self.taken[u].add(f[k], f[k + 1], None)
        for b in m.blocks:
            self.block_starts.append(b.first)
            self.freqs.append(1 if b.cold else 4 * 8 ** b.depth)
            self.max_end = b.last
            for i in b.insts:
                if i.kind == M_CALL:
                    self.clobber_positions.append(i.position)
        self.coalesce()
        self.find_remat()
        for v in self.intervals:
            if v.gone or not v.segs:
                continue
            if v.cls == C_MEM:
                self.give_slot(v)
                continue
            self.weigh(v)
            if v.reg in m.unspillable:
                v.stage = TINY
                v.weight = INFINITE
            self.enqueue(v)
        while self.heap:
            _key, n = heappop(self.heap)
            v = self.intervals[n]
            if v.unit != NONE or v.gone:
                continue
            self.allocate(v)
        self.rewrite()

    def weigh(self, v: Interval) -> None:
        length = 0
        s = v.segs
        for k in range(0, len(s), 2):
            length += s[k + 1] - s[k]
        v.weight = v.cost * 4096 // (length + 32)
        if v.remat is not None:
            v.weight = v.weight // 3

    def enqueue(self, v: Interval) -> None:
        s = v.segs
        length = 0
        for k in range(0, len(s), 2):
            length += s[k + 1] - s[k]
        heappush(self.heap, (-length if v.stage == WHOLE else -length + (1 << 30), v.reg - FIRST_VREG))

    def of(self, reg: int) -> Interval:
        """The interval a register was coalesced into."""
        n = reg
        while self.intervals[n - FIRST_VREG].parent != n:
            n = self.intervals[n - FIRST_VREG].parent
        return self.intervals[n - FIRST_VREG]

    # --- coalescing

    def coalesce(self) -> None:
        copies: list[tuple[int, int, MInst]] = []
        for b in self.m.blocks:
            for i in b.insts:
                if i.kind == M_COPY:
                    copies.append((-b.depth, i.position, i))
        copies.sort(key=copy_key)
        for d, _p, i in copies:
            s = i.ops[0].reg
            t = i.ops[1].reg
            if s < FIRST_VREG and t < FIRST_VREG:
                continue
            if s < FIRST_VREG or t < FIRST_VREG:
                unit = min(s, t)
                v = self.of(max(s, t))
                if v.mask >> unit & 1:
                    v.hints.append(unit)
                continue
            a = self.of(s)
            c = self.of(t)
            if a is c:
                continue
            if not self.join(a, c, i):
                a.partners.append(c.reg)
                c.partners.append(a.reg)
        moved = False
        for v in self.intervals:
            if v.parent != v.reg:
                moved = True
        if moved:
            touched: dict[int, Interval] = {}
            for b in self.m.blocks:
                for i in b.insts:
                    for o in i.ops:
                        if o.reg >= FIRST_VREG:
                            o.reg = self.of(o.reg).reg
                        if o.index >= FIRST_VREG:
                            o.index = self.of(o.index).reg
                    if i.kind == M_COPY and i.ops[0].reg == i.ops[1].reg >= FIRST_VREG:
                        # a copy within one interval is no use of it: if the interval is spilled, nothing is loaded and stored for it
                        self.dead.add(i)
                        v = self.intervals[i.ops[0].reg - FIRST_VREG]
                        v.cost -= 2 * self.freqs[b.number]
                        touched[v.reg] = v
            for v in touched.values():
                v.uses = [i for i in v.uses if i not in self.dead]

    def join(self, a: Interval, c: Interval, i: MInst) -> bool:
        if a.cls != c.cls:
            return False
        if i.size < c.size and not i.flags & F_ZX and c.cls == 0:
            return False
        mask = a.mask & c.mask
        if mask != a.mask or mask != c.mask:
            if mask.bit_count() < 4:
                return False
        if overlap(a.segs, c.segs):
            return False
        if len(a.segs) < len(c.segs):
            a, c = c, a
        a.segs = union(a.segs, c.segs)
        a.mask = mask
        a.size = max(a.size, c.size)
        a.cost += c.cost
        a.uses = merge_uses(a.uses, c.uses)
        for h in c.hints:
            if mask >> h & 1:
                a.hints.append(h)
        a.partners.extend(c.partners)
        c.parent = a.reg
        c.gone = True
        c.segs = []
        c.uses = []
        return True

    def find_remat(self) -> None:
        """Registers whose only definition can be repeated anywhere."""
        for v in self.intervals:
            if v.gone:
                continue
            d: MInst | None = None
            many = False
            for i in v.uses:
                for o in i.ops:
                    if o.kind == O_REG and o.reg == v.reg and o.role & W:
                        if d is not None and d is not i:
                            many = True
                        d = i
            if d is not None and not many and d.flags & F_REMAT:
                v.remat = d

    # --- allocation

    def assign(self, v: Interval, u: int) -> None:
        v.unit = u
        taken = self.taken[u]
        s = v.segs
        for k in range(0, len(s), 2):
            taken.add(s[k], s[k + 1], v)

    def unassign(self, v: Interval) -> None:
        taken = self.taken[v.unit]
        v.unit = NONE
        s = v.segs
        for k in range(0, len(s), 2):
            taken.remove(s[k])

    def allocate(self, v: Interval) -> None:
        mask = v.mask & ~self.m.fixed_pinned
        for h in v.hints:
            if mask >> h & 1 and self.taken[h].free(v.segs):
                self.assign(v, h)
                return
        for p in v.partners:
            other = self.of(p)
            if other.unit != NONE and mask >> other.unit & 1 and self.taken[other.unit].free(v.segs):
                self.assign(v, other.unit)
                return
        order = self.target.order[v.cls]
        for u in order:
            if mask >> u & 1 and self.taken[u].free(v.segs):
                self.assign(v, u)
                return
        if v.stage != TINY and v.remat is not None and self.cheaper_remat(v):
            self.rematerialise(v)
            return
        best = NONE
        best_cost = INFINITE
        best_blockers: list[Interval] = []
        for u in order:
            if not mask >> u & 1:
                continue
            ws = self.taken[u].in_the_way(v.segs, v.weight)
            if ws is None:
                continue
            cost = 0
            for w in ws:
                cost = max(cost, w.weight)
            if cost < best_cost:
                best = u
                best_cost = cost
                best_blockers = ws
        if best != NONE:
            for w in best_blockers:
                self.unassign(w)
                self.enqueue(w)
            self.assign(v, best)
            return
        if v.stage == TINY:
            self.impossible(v)
        elif v.remat is not None:
            self.rematerialise(v)
        else:
            self.spill(v)

    def cheaper_remat(self, v: Interval) -> bool:
        return False

    def impossible(self, v: Interval) -> None:
        if not self.failed:
            self.failed = True
            i = v.uses[0]
            if i.kind == 3 or i.kind == 11:
                self.reporter.error(i.pos, "'asm' operand has impossible constraints")
            else:
                raise AssertionError("no register for " + i.mnemonic + " in " + self.m.name)
        v.unit = self.target.order[v.cls][0]

    # --- slots and splitting

    def give_slot(self, v: Interval) -> MSlot:
        """A slot for the interval: an existing one nobody needs meanwhile, or a new one."""
        size = v.size
        align = 16 if size == 16 and v.cls == 1 else min(8, size) if size != 16 else 16
        if not self.m.returns_twice:
            tried = 0
            for n in range(len(self.slot_segs) - 1, -1, -1):
                slot, segs = self.slot_segs[n]
                tried += 1
                if tried > 40:
                    break
                if slot.size == size and slot.align >= align and not overlap(segs, v.segs):
                    self.slot_segs[n] = (slot, union(segs, list(v.segs)))
                    v.slot = slot
                    return slot
        slot = self.m.new_slot(size, align)
        slot.used = True
        v.slot = slot
        self.slot_segs.append((slot, list(v.segs)))
        return slot

    def new_piece(self, v: Interval, stage: int) -> Interval:
        m = self.m
        r = m.new_vreg(v.cls, v.size, v.mask)
        p = Interval(r, v.cls, v.size, v.mask)
        p.stage = stage
        p.slot = v.slot
        p.hints = v.hints
        p.partners = v.partners
        self.intervals.append(p)
        return p

    def freq_at(self, position: int) -> int:
        return self.freqs[bisect_right(self.block_starts, position) - 1]

    def rematerialise(self, v: Interval) -> None:
        """Repeat the definition before every use."""
        d = v.remat
        assert d is not None
        v.gone = True
        for i in v.uses:
            if i is d:
                self.dead.add(i)
                continue
            if i in self.dead:
                continue
            if i.kind == M_COPY and i.ops[0].reg == v.reg and (i.ops[1].reg < FIRST_VREG or i.ops[1].reg != v.reg):
                self.copy_becomes(i, d)
                continue
            p = self.new_piece(v, TINY)
            p.weight = INFINITE
            self.replace(i, v.reg, p.reg)
            c = MInst(d.kind, d.mnemonic, [o.copy() for o in d.ops], i.pos, i.scope)
            c.flags = d.flags
            c.data = d.data
            c.size = d.size
            for o in c.ops:
                if o.kind == O_REG and o.reg == v.reg:
                    o.reg = p.reg
            self.before.setdefault(i, []).append(c)
            if self.record is not None:
                self.record.origin[c] = d
            p.segs = [i.position - 6, i.position + 2]
            p.uses = [i]
            self.enqueue(p)

    def copy_becomes(self, i: MInst, d: MInst) -> None:
        """A copy of something repeatable turns into it."""
        dest = i.ops[1].reg
        i.kind = d.kind
        i.mnemonic = d.mnemonic
        i.size = d.size
        i.flags = d.flags & ~F_REMAT
        i.data = d.data
        ops: list[Opnd] = []
        for o in d.ops:
            c = o.copy()
            if c.kind == O_REG:
                c.reg = dest
            ops.append(c)
        i.ops = ops
        if self.record is not None:
            self.record.origin[i] = d

    def replace(self, i: MInst, old: int, new: int) -> int:
        """Rename a register in an instruction; its roles together."""
        role = 0
        for o in i.ops:
            if o.kind == O_REG:
                if o.reg == old:
                    o.reg = new
                    role |= o.role
            elif o.kind == O_MEM:
                if o.reg == old:
                    o.reg = new
                    role |= R
                if o.index == old:
                    o.index = new
                    role |= R
        return role

    def roles_of(self, i: MInst, r: int) -> int:
        role = 0
        for o in i.ops:
            if o.kind == O_REG:
                if o.reg == r:
                    role |= o.role
            elif o.kind == O_MEM and (o.reg == r or o.index == r):
                role |= R
        return role

    def spill(self, v: Interval) -> None:
        if v.slot is None:
            self.give_slot(v)
        v.gone = True
        if v.stage == WHOLE:
            self.split_by_blocks(v)
        else:
            for i in v.uses:
                self.spill_at(v, i)

    def split_by_blocks(self, v: Interval) -> None:
        """Groups of uses within a block and between calls; a group of one is spilled at once."""
        group: list[MInst] = []
        limit = -1
        for i in v.uses:
            if i in self.dead:
                continue
            if i.position >= limit:
                self.piece(v, group)
                group = []
                limit = self.region_end(i.position)
            group.append(i)
        self.piece(v, group)

    def region_end(self, position: int) -> int:
        """End of the block, or the next call in it (its operands included), whichever comes first."""
        n = bisect_right(self.block_starts, position)
        end = self.block_starts[n] if n < len(self.block_starts) else self.max_end
        c = bisect_left(self.clobber_positions, position)
        if c < len(self.clobber_positions) and self.clobber_positions[c] < end:
            end = self.clobber_positions[c] + 1
        return end

    def piece(self, v: Interval, group: list[MInst]) -> None:
        if not group:
            return
        if len(group) == 1:
            self.spill_at(v, group[0])
            return
        slot = v.slot
        assert slot is not None
        p = self.new_piece(v, PIECE)
        first = group[0]
        last = group[-1]
        start = first.position + 2
        end = last.position + 2
        writer: MInst | None = None  # only the last write reaches the slot: until then the piece holds the value
        for i in group:
            if self.roles_of(i, v.reg) & W:
                writer = i
        if writer is not None and not self.live_at(v, last.position + 7):
            writer = None
        for i in group:
            role = self.roles_of(i, v.reg)
            if i is first:
                if role & R:
                    start = first.position - 6
                    self.reload(first, p, slot)
                elif role & EARLY:
                    start = first.position
            self.replace(i, v.reg, p.reg)
            if i is writer:
                self.store(i, p, slot)
                if i is last:
                    end = last.position + 6
            elif i is last and role & W:
                end = last.position + 3
        p.segs = [start, end]
        p.uses = group
        p.cost = self.freq_at(first.position) * (len(group) + 1)
        self.weigh(p)
        self.enqueue(p)

    def live_at(self, v: Interval, position: int) -> bool:
        k = bisect_right(v.segs, position)
        return k & 1 == 1

    def reload(self, i: MInst, p: Interval, slot: MSlot) -> None:
        o = Opnd(O_MEM, NONE, 0, 0, 0)
        o.slot = slot
        c = MInst(M_RELOAD, "", [o, Opnd(O_REG, p.reg, p.size, W, 0)], i.pos, i.scope)
        c.size = p.size
        self.before.setdefault(i, []).append(c)

    def store(self, i: MInst, p: Interval, slot: MSlot) -> None:
        o = Opnd(O_MEM, NONE, 0, 0, 0)
        o.slot = slot
        c = MInst(M_SPILL, "", [Opnd(O_REG, p.reg, p.size, R, 0), o], i.pos, i.scope)
        c.size = p.size
        self.after.setdefault(i, []).insert(0, c)

    def drop_inserted(self, i: MInst, r: int) -> None:
        """Take out the reload and stores a piece put round an instruction, the piece being split further."""
        for table in (self.before, self.after):
            lst = table.get(i)
            if lst is not None:
                keep = [c for c in lst if not ((c.kind == M_RELOAD or c.kind == M_SPILL) and (c.ops[0].reg == r or c.ops[1].reg == r))]
                table[i] = keep

    def spill_at(self, v: Interval, i: MInst) -> None:
        """One instruction works on the slot: folded, or through a register of its own."""
        if i in self.dead:
            return
        slot = v.slot
        assert slot is not None
        if v.stage == PIECE:
            self.drop_inserted(i, v.reg)
        role = self.roles_of(i, v.reg)
        if role == 0:
            return
        if self.fold(v, i, slot, role):
            return
        p = self.new_piece(v, TINY)
        p.weight = INFINITE
        self.replace(i, v.reg, p.reg)
        start = i.position + 2
        end = i.position + 2
        if role & R:
            self.reload(i, p, slot)
            start = i.position - 6
        elif role & EARLY:
            start = i.position
        if role & W:
            self.store(i, p, slot)
            end = i.position + 6
        p.segs = [start, end]
        p.uses = [i]
        self.enqueue(p)

    def fold(self, v: Interval, i: MInst, slot: MSlot, role: int) -> bool:
        """Make the one mention of v in i a memory operand."""
        at = -1
        for k in range(len(i.ops)):
            o = i.ops[k]
            if o.kind == O_REG:
                if o.reg == v.reg:
                    if at >= 0:
                        return False
                    at = k
            elif o.kind == O_MEM:
                if i.kind != 3 and i.kind != 11:
                    if o.reg == v.reg or o.index == v.reg:
                        return False
        if at < 0:
            return False
        o = i.ops[at]
        if i.kind == M_COPY:
            if i.size < v.size and at == 1:
                return False
            n = Opnd(O_MEM, NONE, 0, 0, 0)
            n.slot = slot
            i.ops[at] = n
            i.kind = M_RELOAD if at == 0 else M_SPILL
            if i.flags & F_ZX and at == 0:
                i.size = 4
            return True
        if role & W and o.size < v.size:
            return False
        if not self.target.may_fold(i, at):
            return False
        n = Opnd(O_MEM, NONE, o.size, o.role, 0)
        n.slot = slot
        i.ops[at] = n
        return True

    # --- the result

    def rewrite(self) -> None:
        m = self.m
        units: list[int] = list(range(FIRST_VREG))
        slots: list[MSlot | None] = [None] * FIRST_VREG
        for v in self.intervals:
            units.append(v.unit)
            slots.append(v.slot if v.cls == C_MEM else None)
        used = 0
        for b in m.blocks:
            out: list[MInst] = []
            if self.record is not None:
                self.keep_record(b)
            for i in b.insts:
                pre = self.before.get(i)
                if pre is not None:
                    for c in pre:
                        used |= self.rewrite_inst(c, units, slots)
                        if not useless(c):
                            out.append(c)
                if i not in self.dead:
                    used |= self.rewrite_inst(i, units, slots)
                    if not useless(i):
                        out.append(i)
                post = self.after.get(i)
                if post is not None:
                    for c in post:
                        used |= self.rewrite_inst(c, units, slots)
                        out.append(c)
            b.insts = out
        m.used_units |= used
        if self.record is not None:
            for lst in self.record.blocks.values():
                for i in lst:
                    if i in self.dead or useless(i):
                        self.record.dropped.add(i)

    def keep_record(self, b: MBlock) -> None:
        """The instructions of a block in their order, before any is dropped."""
        record = self.record
        assert record is not None
        out: list[MInst] = []
        for i in b.insts:
            out.extend(self.before.get(i, []))
            out.append(i)
            out.extend(self.after.get(i, []))
        record.blocks[b] = out

    def rewrite_inst(self, i: MInst, units: list[int], slots: list[MSlot | None]) -> int:
        used = 0
        ops = i.ops
        for k in range(len(ops)):
            o = ops[k]
            if o.kind == O_REG:
                if o.reg >= FIRST_VREG:
                    s = slots[o.reg]
                    if s is not None:
                        n = Opnd(O_MEM, NONE, o.size, o.role, 0)
                        n.slot = s
                        ops[k] = n
                        continue
                    u = units[o.reg]
                    if u == NONE:
                        u = self.target.order[self.intervals[o.reg - FIRST_VREG].cls][0]
                    o.reg = u
                if o.role & RW == R:
                    continue
                used |= 1 << o.reg
            elif o.kind != O_IMM:
                if o.reg >= FIRST_VREG:
                    o.reg = units[o.reg]
                if o.index >= FIRST_VREG:
                    o.index = units[o.index]
        for u in i.defs:
            used |= 1 << u
        if i.kind != M_CALL:
            for u in i.clobbers:
                used |= 1 << u
        return used


def copy_key(c: tuple[int, int, MInst]) -> tuple[int, int]:
    return (c[0], c[1])


def merge_uses(a: list[MInst], b: list[MInst]) -> list[MInst]:
    """Two ascending lists of instructions as one, each instruction once. A few are put into the longer list itself: a long chain of
    copies joins one register at a time."""
    if len(a) < len(b):
        a, b = b, a
    if len(b) * 16 < len(a):
        for x in b:
            low = 0
            high = len(a)
            while low < high:
                middle = (low + high) >> 1
                if a[middle].position <= x.position:
                    low = middle + 1
                else:
                    high = middle
            if low == 0 or a[low - 1] is not x:
                a.insert(low, x)
        return a
    out: list[MInst] = []
    i = 0
    j = 0
    while i < len(a) or j < len(b):
        if j >= len(b) or (i < len(a) and a[i].position <= b[j].position):
            x = a[i]
            i += 1
        else:
            x = b[j]
            j += 1
        if not out or out[-1] is not x:
            out.append(x)
    return out


def useless(i: MInst) -> bool:
    return i.kind == M_COPY and i.ops[0].kind == O_REG and i.ops[1].kind == O_REG and i.ops[0].reg == i.ops[1].reg


def regalloc(m: MFunction, target: Target, reporter: Reporter, record: AllocationRecord | None = None) -> None:
    Allocator(m, target, reporter, record).run()
