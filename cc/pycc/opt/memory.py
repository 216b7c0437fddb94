"""memory: loads of what was just stored or loaded, and stores that nobody reads before they are overwritten.

    store %1, %2 !mem(4)
    %3:i32 = load %1 !mem(4)       =>       (%3 is %2)

Facts live along extended basic blocks: a block with one predecessor starts from that one's. Two accesses are kept apart by their base object
(two slots, a slot and a symbol, a slot whose address never leaves the function and anything else), by offsets from one base, or by alias class.
"""

from typing import Final, final

from pycc.ir.cfg import reverse_postorder
from pycc.ir.function import AsmData, Block, CallData, Function, MemAttr
from pycc.ir.ops import (
    ADD,
    ASM,
    ASM_GOTO,
    BITCAST,
    CALL,
    DBG,
    DEAD,
    EFFECTS,
    F32,
    F64,
    I32,
    I64,
    LIVE,
    LOAD,
    MEMCPY,
    MEMMOVE,
    MEMSET,
    NOT_ATOMIC,
    READS,
    RET,
    SETJMP,
    SLOT,
    STORE,
    TAILCALL,
    WRITES,
    bytes_of,
    is_vector,
)
from pycc.ir.value import V_SYM, Const, Inst, SymAddr, Value
from pycc.opt.rewriter import replace


def decompose(v: Value) -> tuple[Value, int]:
    """An address as base and constant offset; a symbol's base is its offset-free SymAddr's symbol, represented by the value itself."""
    n = 0
    while isinstance(v, Inst) and v.op == ADD:
        c = v.args[1]
        if not isinstance(c, Const):
            break
        n += c.value
        v = v.args[0]
    return v, n


@final
class Place:
    """`size` bytes at base + offset; size -1: unknown extent around the base. `obj` identifies the base: a StackSlot, a Sym, or the value.
    `root`: the slot or symbol the base is derived from by a variable index, or the value."""

    def __init__(self, address: Value, size: int, alias: int) -> None:
        base, n = decompose(address)
        self.size = size
        self.alias = alias
        self.offset = n
        self.obj: object = base
        root = base
        while isinstance(root, Inst) and root.op == ADD:  # slot or symbol + a variable index
            root = root.args[1] if leads_to_object(root.args[1]) else root.args[0]
        self.is_slot = False
        self.is_sym = False
        self.root: object = root
        if isinstance(root, SymAddr):
            self.root = root.sym
            self.is_sym = True
        elif isinstance(root, Inst) and root.op == SLOT:
            self.root = root.data
            self.is_slot = True
        if isinstance(base, SymAddr):
            self.obj = base.sym
            self.offset += base.offset
        elif isinstance(base, Inst) and base.op == SLOT:
            self.obj = base.data


def leads_to_object(v: Value) -> bool:
    """An address of a slot or symbol plus anything."""
    n = 0
    while isinstance(v, Inst) and v.op == ADD and n < 10:
        v = v.args[0]
        n += 1
    return isinstance(v, SymAddr) or (isinstance(v, Inst) and v.op == SLOT)


@final
class Fact:
    """Memory at `place` holds `value`: read as what it was written as. `bytes_too`: nothing of another alias class was written there since, which
    would give the memory another effective type (C11 6.5p6), so that storing the value again does nothing."""

    def __init__(self, place: Place, value: Value, bytes_too: bool = True) -> None:
        self.place = place
        self.value = value
        self.bytes_too = bytes_too


def escaping(fn: Function) -> dict[object, int]:
    """Slots whose address may be known to somebody else."""
    out: dict[object, int] = {}
    for b in fn.blocks:
        for i in b.insts:
            if i.op == SLOT and i.data not in out and address_escapes(i, 0):
                assert i.data is not None
                out[i.data] = 1
    return out


def address_escapes(v: Inst, depth: int) -> bool:
    for k in range(len(v.users)):
        u = v.users[k]
        if not isinstance(u, Inst):
            return True
        op = u.op
        if op == LOAD or op == DBG:
            continue
        if ((op == STORE or op == MEMSET) and v.slots[k] == 0) or (op in (MEMCPY, MEMMOVE) and v.slots[k] < 2):
            continue
        if op == ADD and depth < 10:
            if address_escapes(u, depth + 1):
                return True
            continue
        return True
    return False


WINDOW: Final = 64  # bytes; no store is wider


@final
class Group:
    """Overwritten places of one object and alias class, by the window of 64 bytes that their offset is in. `whole`: all of the object is."""

    def __init__(self, first: Place) -> None:
        self.first = first
        self.whole = False
        self.windows: dict[int, list[Place]] = {}


@final
class Overwritten:
    """Places that are written before anything reads them, as a block is walked backwards. A generated block stores to 100,000 places of an
    object: each is looked up among its neighbours."""

    def __init__(self, memory: "Memory") -> None:
        self.memory = memory
        self.groups: dict[object, list[Group]] = {}  # by object; each alias class has one

    def clear(self) -> None:
        if self.groups:
            self.groups = {}

    def add(self, p: Place) -> None:
        of_object = self.groups.get(p.obj)
        if of_object is None:
            of_object = []
            self.groups[p.obj] = of_object
        found: Group | None = None
        for g in of_object:
            if g.first.alias == p.alias:
                found = g
        if found is None:
            found = Group(p)
            of_object.append(found)
        if p.size < 0:
            found.whole = True
        else:
            found.windows.setdefault(p.offset // WINDOW, []).append(p)

    def covers(self, p: Place) -> bool:
        of_object = self.groups.get(p.obj)
        if of_object is None:
            return False
        at = p.offset // WINDOW
        for g in of_object:
            if g.whole:
                return True
            for n in (at, at - 1):
                near = g.windows.get(n)
                if near is not None:
                    for q in near:
                        if q.offset <= p.offset and p.offset + p.size <= q.offset + q.size:
                            return True
        return False

    def read(self, p: Place) -> None:
        """Something reads the place: what may overlap it is needed."""
        if not self.groups:
            return
        left: dict[object, list[Group]] = {}
        lost = False
        for obj, of_object in self.groups.items():
            if obj is p.obj:
                keep = [g for g in of_object if self.read_in(g, p)]
            else:
                keep = [g for g in of_object if not self.memory.may_overlap(p, g.first)]
            if len(keep) != len(of_object):
                lost = True
            if keep:
                left[obj] = keep
        if lost:
            self.groups = left

    def read_in(self, g: Group, p: Place) -> bool:
        """The same within the object; False if nothing of the group is left."""
        if p.size < 0:
            return False
        g.whole = False
        first = p.offset // WINDOW - 1
        last = (p.offset + p.size - 1) // WINDOW
        numbers = list(g.windows) if last - first > len(g.windows) else list(range(first, last + 1))
        for n in numbers:
            near = g.windows.get(n)
            if near is not None:
                keep = [q for q in near if not self.memory.may_overlap(p, q)]
                if keep:
                    g.windows[n] = keep
                else:
                    del g.windows[n]
        return len(g.windows) > 0

    def keep_private(self, i: Inst) -> None:
        """The instruction may read anything but slots that only this function knows, unless an operand points into them."""
        if not self.groups:
            return
        roots: dict[object, bool] = {}
        for a in i.args:
            roots[Place(a, 1, 0).root] = True
        left: dict[object, list[Group]] = {}
        for obj, of_object in self.groups.items():
            q = of_object[0].first
            if q.is_slot and q.root not in self.memory.escaped and q.root not in roots:
                left[obj] = of_object
        self.groups = left


@final
class Memory:
    def __init__(self, fn: Function) -> None:
        self.fn = fn
        self.escaped = escaping(fn)
        self.facts: list[Fact] = []
        self.changed = False

    def may_overlap(self, a: Place, b: Place) -> bool:
        return self.may_touch(a, b) and (a.obj is b.obj or not a.alias or not b.alias or a.alias == b.alias)

    def may_touch(self, a: Place, b: Place) -> bool:
        """Whether they may have bytes in common, whatever their types."""
        if a.obj is b.obj:
            if a.size < 0 or b.size < 0:
                return True
            return a.offset < b.offset + b.size and b.offset < a.offset + a.size
        known = (a.is_slot or a.is_sym) and (b.is_slot or b.is_sym)
        if known:
            if a.root is not b.root:
                return False
        elif a.is_slot or b.is_slot:
            s = a if a.is_slot else b
            if s.root not in self.escaped:
                return False
        return True

    def written(self, p: Place) -> None:
        facts: list[Fact] = []
        for f in self.facts:
            if not self.may_touch(f.place, p):
                facts.append(f)
            elif f.place.obj is not p.obj and f.place.alias and p.alias and f.place.alias != p.alias:
                facts.append(Fact(f.place, f.value, False) if f.bytes_too else f)
        self.facts = facts

    def clobber(self) -> None:
        """Anything reachable from outside may have changed."""
        self.facts = [f for f in self.facts if f.place.is_slot and f.place.root not in self.escaped]

    def find(self, p: Place, t: int, stored: bool) -> Value | None:
        """What a load of the place gives; `stored`: only what a store there would leave as it is."""
        for f in self.facts:
            q = f.place
            if stored and not f.bytes_too:
                continue
            if q.obj is p.obj and q.offset == p.offset and q.size == p.size:
                v = f.value
                if v.type == t or reinterprets(v.type, t):
                    return v
        return None

    def run(self) -> bool:
        order = reverse_postorder(self.fn)
        ends: list[list[Fact] | None] = [None] * len(order)
        for b in order:
            start: list[Fact] = []
            if len(b.preds) == 1:
                s = b.preds[0].source.block
                assert s is not None
                known = ends[s.number] if s.number < b.number else None
                if known is not None and b.preds[0].source.op != ASM_GOTO:
                    start = list(known)
            self.facts = start
            self.forward(b)
            ends[b.number] = self.facts
        for b in order:
            self.backward(b)
        self.unread_slots()
        return self.changed

    def forward(self, b: Block) -> None:
        gone = False
        for i in b.insts:
            op = i.op
            if op == LOAD:
                m = i.data
                assert isinstance(m, MemAttr)
                if m.volatile or m.order != NOT_ATOMIC or m.space or is_vector(i.type):
                    if m.order > 0:
                        self.clobber()
                    continue
                p = Place(i.args[0], bytes_of(i.type), m.alias)
                v = self.find(p, i.type, False)
                if v is not None:
                    if v.type != i.type:
                        # same place, same width, other type: keep the instruction, as a reinterpretation
                        i.op = BITCAST
                        i.data = None
                        i.set_arg(0, v)
                    else:
                        replace(i, v)
                        gone = True
                    self.changed = True
                else:
                    self.add(Fact(p, i))
            elif op == STORE:
                m = i.data
                assert isinstance(m, MemAttr)
                v = i.args[1]
                if m.order != NOT_ATOMIC or m.space or is_vector(v.type):
                    self.clobber()
                    continue
                if m.volatile:
                    self.written(Place(i.args[0], bytes_of(v.type), m.alias))
                    continue
                p = Place(i.args[0], bytes_of(v.type), m.alias)
                if self.find(p, v.type, True) is v:
                    i.clear_args()
                    i.block = None
                    gone = True
                    self.changed = True
                    continue
                self.written(p)
                self.add(Fact(p, v))
            else:
                self.effect(i)
        if gone:
            b.insts = [i for i in b.insts if i.block is not None]

    def add(self, f: Fact) -> None:
        if len(self.facts) >= 48:
            del self.facts[0]
        self.facts.append(f)

    def effect(self, i: Inst) -> None:
        """What another instruction does to the facts."""
        op = i.op
        if op == MEMCPY or op == MEMMOVE or op == MEMSET:
            n = i.args[2]
            m = i.data
            self.written(Place(i.args[0], n.value if isinstance(n, Const) else -1, 0))
            if isinstance(m, MemAttr) and m.volatile:
                self.clobber()
        elif op == CALL or op == TAILCALL:
            assert isinstance(i.data, CallData)
            if i.data.effects & WRITES:
                self.clobber()
        elif op == ASM or op == ASM_GOTO:
            d = i.data
            assert isinstance(d, AsmData)
            if d.memory:
                self.clobber()
            else:
                for o in d.operands:
                    if o.memory:
                        self.written(Place(i.args[o.arg], -1, 0))
        elif op == LIVE or op == DEAD:
            self.facts = [f for f in self.facts if f.place.root is not i.data]
        elif op == SETJMP:
            self.facts = []
        elif EFFECTS[op] & WRITES:
            self.clobber()

    def backward(self, b: Block) -> None:
        """Dead stores within the block: overwritten before anything could read them."""
        dead = Overwritten(self)
        gone = False
        for k in range(len(b.insts) - 1, -1, -1):
            i = b.insts[k]
            op = i.op
            if op == STORE:
                m = i.data
                assert isinstance(m, MemAttr)
                if m.volatile or m.order != NOT_ATOMIC or m.space:
                    dead.clear()
                    continue
                p = Place(i.args[0], bytes_of(i.args[1].type), m.alias)
                if dead.covers(p):
                    i.clear_args()
                    i.block = None
                    gone = True
                    continue
                dead.add(p)
            elif op == DEAD:
                p = Place(i, -1, 0)
                p.obj = i.data
                p.root = i.data
                p.is_slot = True
                dead.add(p)
            elif op == LOAD:
                m = i.data
                assert isinstance(m, MemAttr)
                if m.volatile or m.order > 0:
                    dead.clear()
                else:
                    dead.read(Place(i.args[0], bytes_of(i.type), m.alias))
            elif op == MEMCPY or op == MEMMOVE:
                n = i.args[2]
                dead.read(Place(i.args[1], n.value if isinstance(n, Const) else -1, 0))
            elif op == RET:
                dead.clear()
            elif EFFECTS[op] & READS:
                dead.keep_private(i)
        if gone:
            self.changed = True
            b.insts = [i for i in b.insts if i.block is not None]

    def unread_slots(self) -> None:
        """Stores into slots that nothing ever reads."""
        read: dict[object, int] = {}
        for b in self.fn.blocks:
            for i in b.insts:
                if i.op == SLOT and i.data not in read and is_read(i):
                    assert i.data is not None
                    read[i.data] = 1
        for b in self.fn.blocks:
            gone = False
            for i in b.insts:
                if i.op != STORE and i.op != MEMSET and i.op != MEMCPY:
                    continue
                if i.args[0].kind != V_SYM and isinstance(i.data, MemAttr) and not i.data.volatile:
                    p = Place(i.args[0], 1, 0)
                    if p.is_slot and p.root not in read:
                        i.clear_args()
                        i.block = None
                        gone = True
            if gone:
                self.changed = True
                b.insts = [i for i in b.insts if i.block is not None]


def reinterprets(a: int, b: int) -> bool:
    """Types of one width that BITCAST goes between: integers and f32 or f64."""
    return bytes_of(a) == bytes_of(b) and a in (I32, I64, F32, F64) and b in (I32, I64, F32, F64)


def is_read(v: Inst) -> bool:
    """Something may read through the address: anything but being the target of plain stores."""
    for k in range(len(v.users)):
        u = v.users[k]
        if not isinstance(u, Inst):
            return True
        if u.op == DBG or ((u.op == STORE or u.op == MEMSET or u.op == MEMCPY) and v.slots[k] == 0):
            if isinstance(u.data, MemAttr) and u.data.volatile:
                return True
            continue
        if u.op == ADD and isinstance(u.args[1], Const):
            if is_read(u):
                return True
            continue
        return True
    return False


def memory(fn: Function) -> bool:
    """Run the pass; True if something changed."""
    return Memory(fn).run()
