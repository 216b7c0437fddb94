"""Proves an allocation: every use of a virtual register reads the value that was last written to it (CONTRACTS.md 4).

The idea (regalloc2's checker): walk the allocated code and remember, for every place (unit, slot, the condition codes), which values it holds. A
value is named by the virtual register it was written to before allocation; a fixed register names the value it was given. The lattice of one
place is "value -> how many low bytes of it", joined at block heads by intersection, so the states only shrink and the iteration ends:

    v := ...         v leaves every place; the places written hold v alone
    w := copy v      w leaves every place; every place that holds v also holds w (whether or not the copy was removed)
    move p -> q      q holds what p holds, as far as the move is wide (made by the allocator: reload, spill)
    clobber p        p holds nothing
    use of v in p    p must hold v, as widely as the operand reads

A definition that is repeated before its uses also "writes" an imaginary place, from which the repetitions read. What else is held: the unit is
allowed for the register; nothing that an instruction reads stands in a unit it writes early or (asm) clobbers; no two results share a unit; slots
are wide enough; what was inserted leaves the condition codes alone. Runs under -fverify and in tests: `Snapshot` before regalloc, `regcheck` after.
"""

from typing import Final, final

from pycc.codegen.mir import (
    C_GPR,
    C_MEM,
    EARLY,
    F_READS_FLAGS,
    F_REMAT,
    F_SETS_FLAGS,
    F_ZX,
    FIRST_VREG,
    M_ASM,
    M_ASM_GOTO,
    M_CALL,
    M_COPY,
    M_RELOAD,
    M_SPILL,
    O_MEM,
    O_REG,
    MBlock,
    MFunction,
    MInst,
    Opnd,
    R,
    W,
)
from pycc.codegen.mirtext import MirPrinter, unit_name
from pycc.codegen.regalloc import AllocationRecord

FLAGS: Final = -2  # the condition codes, as a place and as a value
SLOTS: Final = 64  # place of slot 0
CONSTANTS: Final = 1 << 24  # place of the first repeatable definition
WHOLE: Final = 64  # wider than any register: all of it

# place -> value -> low bytes held
State = dict[int, dict[int, int]]


@final
class Before:
    """An instruction as it was before allocation."""

    def __init__(self, i: MInst) -> None:
        self.kind = i.kind
        self.size = i.size
        self.flags = i.flags
        self.ops = [o.copy() for o in i.ops]


@final
class Snapshot:
    """What regcheck must know of the function before regalloc changes it."""

    def __init__(self, m: MFunction) -> None:
        self.insts: dict[MInst, Before] = {}
        self.vregs = len(m.cls)
        self.zero_upper: set[int] = set()  # registers some copy relies on to have a zero upper half
        for b in m.blocks:
            for i in b.insts:
                self.insts[i] = Before(i)
                if i.kind == M_COPY and i.flags & F_ZX:
                    self.zero_upper.add(i.ops[0].reg)


def copy_state(s: State) -> State:
    out: State = {}
    for place, held in s.items():
        if held:
            out[place] = dict(held)
    return out


def meet(into: State, other: State) -> bool:
    """Keep in `into` only what both hold; whether something went."""
    changed = False
    for place in list(into):
        held = into[place]
        theirs = other.get(place)
        if theirs is None:
            if held:
                changed = True
            del into[place]
            continue
        for v in list(held):
            width = theirs.get(v, -1)
            if width < 0:
                del held[v]
                changed = True
            elif width < held[v]:
                held[v] = width
                changed = True
    return changed


@final
class Checker:
    def __init__(self, m: MFunction, word: int, before: Snapshot, record: AllocationRecord) -> None:
        self.m = m
        self.word = word
        self.before = before
        self.record = record
        self.state: State = {}
        self.block: MBlock = m.blocks[0]
        self.at = 0
        self.current: MInst | None = None
        self.checking = False  # the first rounds only find the states
        self.constants: dict[MInst, int] = {}
        for d in record.origin.values():
            if d not in self.constants:
                self.constants[d] = CONSTANTS + len(self.constants)

    # --- complaints

    def fail(self, text: str) -> None:
        if not self.checking:
            return
        i = self.current
        printer = MirPrinter(self.m, False)
        shown = printer.inst(i) if i is not None else ""
        was = ""
        if i is not None and i in self.before.insts:
            was = ", was (" + ", ".join([printer.operand(o) for o in self.before.insts[i].ops]) + ")"
        raise AssertionError(f"regcheck: {self.m.name}: block b{self.block.number} instruction {self.at} `{shown}`{was}: {text}")

    def place_name(self, place: int) -> str:
        if place == FLAGS:
            return "flags"
        if place >= CONSTANTS:
            return "constant"
        return f"slot s{place - SLOTS}" if place >= SLOTS else unit_name(place)

    def value_name(self, v: int) -> str:
        return f"%v{v - FIRST_VREG}" if v >= FIRST_VREG else "flags" if v == FLAGS else unit_name(v)

    # --- places

    def place_of(self, o: Opnd) -> int:
        if o.kind == O_REG:
            return o.reg
        if o.kind == O_MEM and o.slot is not None:
            return SLOTS + o.slot.number
        self.fail("a register became something that is no place")
        return FLAGS

    def need(self, v: int, width: int, place: int) -> None:
        if not self.checking:
            return
        held = self.state.get(place)
        have = held.get(v, -1) if held is not None else -1
        if have < 0:
            there = ", ".join([self.value_name(x) for x in held]) if held else "nothing"
            self.fail(f"{self.value_name(v)} is read from {self.place_name(place)}, which holds {there}")
        if have < width:
            self.fail(f"{width} bytes of {self.value_name(v)} are read from {self.place_name(place)}, which holds {have}")
        if v >= FIRST_VREG:
            self.allowed(v, place)

    def allowed(self, v: int, place: int) -> None:
        if place >= SLOTS or v - FIRST_VREG >= self.before.vregs or self.m.cls[v - FIRST_VREG] == C_MEM:
            return
        mask = self.m.masks[v - FIRST_VREG]
        if not mask >> place & 1 or self.m.fixed_pinned >> place & 1:
            self.fail(f"{self.value_name(v)} may not stand in {self.place_name(place)}")

    def kill(self, v: int) -> None:
        for held in self.state.values():
            if v in held:
                del held[v]

    def write(self, v: int, place: int, width: int) -> None:
        """v, already killed, is all that the place holds."""
        self.state[place] = {v: width}
        if self.checking and v >= FIRST_VREG:
            self.allowed(v, place)

    def moved(self, held: dict[int, int], width: int) -> dict[int, int]:
        """What a move of `width` bytes carries; four bytes into a general register zero the rest."""
        out: dict[int, int] = {}
        for v, k in held.items():
            out[v] = WHOLE if width >= 4 and k >= 4 and v in self.before.zero_upper else min(k, width)
        return out

    # --- instructions

    def step(self, i: MInst) -> None:
        self.current = i
        old = self.before.insts.get(i)
        if old is None:
            self.inserted(i)
        elif old.kind == M_COPY:
            self.copy(i, old)
        elif i in self.record.dropped:
            d = self.constants.get(i, -1)
            if not old.flags & F_REMAT or d < 0:
                self.fail("a definition was dropped that is not made again")
            for o in old.ops:
                if o.kind == O_REG and o.role & W:
                    self.kill(o.reg)
                    self.write(o.reg, d, WHOLE)
        else:
            self.original(i, old)

    def inserted(self, i: MInst) -> None:
        d = self.record.origin.get(i)
        if d is not None:
            dest = self.place_of(i.ops[-1])
            self.state[dest] = dict(self.state.get(self.constants[d], {}))
            if i.flags & (F_SETS_FLAGS | F_READS_FLAGS):
                self.fail("a definition that touches the condition codes is repeated")
            return
        if i.kind != M_RELOAD and i.kind != M_SPILL:
            self.fail("inserted by nobody knows whom")
            return
        source = self.place_of(i.ops[0])
        dest = self.place_of(i.ops[1])
        general = (dest if dest < SLOTS else source) < 16
        width = max(i.size, 4) if general else i.size
        slot = i.ops[0].slot if i.kind == M_RELOAD else i.ops[1].slot
        if slot is None or slot.size < width:
            self.fail("a slot too small, or none")
        held = self.state.get(source, {})
        self.state[dest] = self.moved(held, width) if i.kind == M_RELOAD and general else {v: min(k, width) for v, k in held.items()}

    def copy(self, i: MInst, old: Before) -> None:
        v = old.ops[0].reg
        w = old.ops[1].reg
        zx = old.flags & F_ZX != 0
        general = w < 16 if w < FIRST_VREG else self.m.cls[w - FIRST_VREG] == C_GPR
        whole = not general or zx or w < FIRST_VREG or old.size >= self.m.sizes[w - FIRST_VREG]
        stays = i not in self.record.dropped
        made_again = self.record.origin.get(i)
        source = FLAGS
        width = old.size if not stays or not i.size or i.size > old.size else i.size
        if made_again is not None:
            source = self.constants[made_again]
        elif stays:
            source = self.place_of(i.ops[0])
        if stays:
            self.need(v, min(width, old.size) if zx or not general else old.size, source)
        if v != w:
            self.kill(w)
            for held in self.state.values():
                k = held.get(v, -1)
                if k >= 0:
                    held[w] = k if whole else min(k, old.size)
        if not stays:
            return
        dest = self.place_of(i.ops[-1])
        held = dict(self.state.get(source, {}))
        if made_again is not None:
            self.state[dest] = held
        elif dest >= SLOTS:
            slot = i.ops[-1].slot
            if slot is None or slot.size < old.size:
                self.fail("a slot too small, or none")
            self.state[dest] = {x: min(k, old.size) for x, k in held.items()}
        else:
            if dest < 16:
                self.state[dest] = self.moved(held, width)
                self.state[dest][w] = WHOLE if zx or width >= old.size else width  # the rest is zero, by definition of the copy
            elif 16 <= source < SLOTS:
                self.state[dest] = held
            else:
                self.state[dest] = {x: min(k, width) for x, k in held.items()}
        if w >= FIRST_VREG and self.checking:
            self.allowed(w, dest)

    def original(self, i: MInst, old: Before) -> None:
        reads: dict[int, int] = {}  # place -> value
        writes: list[tuple[int, int, int]] = []
        if len(i.ops) != len(old.ops):
            self.fail("another number of operands")
        for k in range(len(old.ops)):
            b = old.ops[k]
            o = i.ops[k]
            if b.kind == O_REG:
                if b.role == 0:
                    continue
                place = self.place_of(o)
                if o.kind == O_MEM and o.slot is not None and o.slot.size < b.size:
                    self.fail("a slot too small")
                if b.role & R:
                    self.need(b.reg, b.size, place)
                    reads[place] = b.reg
                if b.role & (W | EARLY):
                    width = b.size if place >= SLOTS and b.size else WHOLE
                    writes.append((b.reg, place, b.role | width << 8))
            elif b.kind == O_MEM:
                if o.kind != O_MEM:
                    self.fail("memory became something else")
                word = 4 if i.mnemonic == "leal" else self.word  # the low half of a sum is the sum of the low halves
                if b.reg >= 0:
                    self.need(b.reg, word if b.reg >= FIRST_VREG else 0, o.reg)
                    reads[o.reg] = b.reg
                if b.index >= 0:
                    self.need(b.index, word if b.index >= FIRST_VREG else 0, o.index)
                    reads[o.index] = b.index
        for u in i.uses:
            self.need(u, 0, u)
        if old.flags & F_READS_FLAGS:
            self.need(FLAGS, 0, FLAGS)
        asm = i.kind == M_ASM or i.kind == M_ASM_GOTO
        for u in i.clobbers:
            if asm and reads.get(u, 0) >= FIRST_VREG:
                self.fail(f"reads {self.value_name(reads[u])} from {unit_name(u)}, which it clobbers")
            self.state[u] = {u: WHOLE}  # of a fixed register: what the clobber left, before as after allocation
        if i.kind == M_CALL:
            self.state.pop(FLAGS, None)
        if asm or old.flags & F_SETS_FLAGS:
            self.state[FLAGS] = {FLAGS: WHOLE}
        for u in i.defs:
            self.kill(u)
            self.write(u, u, WHOLE)
        taken: dict[int, int] = {}
        for v, place, _role in writes:
            if taken.get(place, v) != v or place in i.defs:
                self.fail(f"two results in {self.place_name(place)}")
            taken[place] = v
            self.kill(v)
        for v, place, packed in writes:
            if packed & EARLY and reads.get(place, v) != v:
                self.fail(f"{self.value_name(v)} is written to {self.place_name(place)} before {self.value_name(reads[place])} is read from it")
            self.write(v, place, packed >> 8)
        d = self.constants.get(i, -1)
        if d >= 0:
            for v, _place, _packed in writes:
                self.write(v, d, WHOLE)

    # --- the walk

    def entry_state(self) -> State:
        """At the entry every fixed register holds its own value, and nothing holds the value of a virtual register."""
        return {u: {u: WHOLE} for u in range(FIRST_VREG)}

    def walk(self, b: MBlock, entries: dict[MBlock, State], again: list[MBlock]) -> None:
        self.block = b
        self.state = copy_state(entries[b])
        self.state.pop(FLAGS, None)  # they never live from block to block: the peephole takes them for dead at the end of each
        self.at = 0
        sent: dict[MBlock, int] = {}
        for i in self.record.blocks[b]:
            self.step(i)
            self.at += 1
            for t in i.targets:
                sent[t] = 1
                self.send(t, entries, again)
        for t in b.succs:
            if t not in sent:
                self.send(t, entries, again)

    def send(self, t: MBlock, entries: dict[MBlock, State], again: list[MBlock]) -> None:
        there = entries.get(t)
        if there is None:
            entries[t] = copy_state(self.state)
            again.append(t)
        elif meet(there, self.state):
            again.append(t)

    def run(self) -> None:
        entry = self.m.blocks[0]
        entries: dict[MBlock, State] = {entry: self.entry_state()}
        work = [entry]
        while work:
            todo: dict[int, MBlock] = {}
            for b in work:
                todo[b.number] = b
            work = []
            for n in sorted(todo):
                self.walk(todo[n], entries, work)
        self.checking = True
        for b in self.m.blocks:
            if b in entries:
                self.walk(b, entries, work)


def regcheck(m: MFunction, word: int, before: Snapshot, record: AllocationRecord) -> None:
    """AssertionError naming function, block and instruction if the allocation is wrong. `word`: bytes of an address."""
    Checker(m, word, before, record).run()
