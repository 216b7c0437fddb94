"""sroa: stack objects whose address goes nowhere become values, piece by piece (scalar replacement of aggregates and mem2reg in one).

    %1 = slot s0                              jump b1(7:i32)
    store %1, 7:i32 !mem(4)          =>     b1(%2:i32):
    jump b1                                   ret %2
  b1:
    %2:i32 = load %1 !mem(4)
    ret %2

A slot qualifies if every use of its address is a plain load or store at a constant offset, a MEMCPY or MEMSET of constant size, or a lifetime
mark, and its accesses fall into pieces that do not overlap. Copies are first split into loads and stores of the pieces. Parameters are placed
at the iterated dominance frontier of the stores, where the piece is live (Cytron et al. 1991). A piece that would need a parameter on a landing
pad keeps its slot.
"""

from typing import Final, final

from pycc.ir.dominators import Dominators
from pycc.ir.function import Block, Function, MemAttr, Module, StackSlot
from pycc.ir.ops import (
    ADD,
    BITCAST,
    DBG,
    DEAD,
    I8,
    I16,
    I32,
    I64,
    LIVE,
    LOAD,
    MEMCPY,
    MEMMOVE,
    MEMSET,
    NOT_ATOMIC,
    SLOT,
    STORE,
    UNDEF,
    VOID,
    bits_of,
    bytes_of,
    is_vector,
    wrap,
)
from pycc.ir.value import Const, Inst, Param, Value

MAX_COPY: Final = 128  # bytes of a copy that is split
MAX_PIECES: Final = 24


@final
class Piece:
    """`size` bytes at `offset` of a slot, always accessed whole, as a value of `type`."""

    def __init__(self, offset: int, size: int, ir_type: int) -> None:
        self.offset = offset
        self.size = size
        self.type = ir_type
        self.number = -1


@final
class Access:
    """One use of a slot's address by an instruction, at a constant offset. `arg` is the operand's number."""

    def __init__(self, inst: Inst, offset: int, arg: int) -> None:
        self.inst = inst
        self.offset = offset
        self.arg = arg


@final
class SlotUse:
    """All accesses of one slot; `ok` False: the address escapes."""

    def __init__(self, slot: StackSlot) -> None:
        self.slot = slot
        self.ok = not slot.unshared
        self.accesses: list[Access] = []
        self.copies: list[Access] = []
        self.marks: list[Inst] = []
        self.pieces: list[Piece] = []
        self.joined: SlotUse | None = None  # see leader


def collect(fn: Function) -> list[SlotUse]:
    """The uses of every slot, in a fixed order."""
    found: dict[StackSlot, SlotUse] = {}
    out: list[SlotUse] = []
    for b in fn.blocks:
        for i in b.insts:
            if i.op != SLOT and i.op != LIVE and i.op != DEAD:
                continue
            assert isinstance(i.data, StackSlot)
            u = found.get(i.data)
            if u is None:
                u = SlotUse(i.data)
                found[i.data] = u
                out.append(u)
            if i.op == SLOT:
                trace(u, i, 0, 0)
            else:
                u.marks.append(i)
    return out


def plain(i: Inst) -> bool:
    m = i.data
    return isinstance(m, MemAttr) and not m.volatile and m.order == NOT_ATOMIC and m.space == 0


def trace(u: SlotUse, v: Inst, offset: int, depth: int) -> None:
    """Follow one address value."""
    for k in range(len(v.users)):
        user = v.users[k]
        arg = v.slots[k]
        if not isinstance(user, Inst):
            u.ok = False
            return
        op = user.op
        if op == LOAD and plain(user):
            u.accesses.append(Access(user, offset, 0))
        elif op == STORE and arg == 0 and plain(user):
            u.accesses.append(Access(user, offset, 0))
        elif (op == MEMCPY or op == MEMMOVE) and arg < 2 and isinstance(user.args[2], Const) and plain(user):
            u.copies.append(Access(user, offset, arg))
        elif op == MEMSET and arg == 0 and isinstance(user.args[2], Const) and isinstance(user.args[1], Const) and plain(user):
            u.copies.append(Access(user, offset, arg))
        elif op == ADD and depth < 8 and isinstance(user.args[1], Const) and arg == 0:
            trace(u, user, offset + user.args[1].value, depth + 1)
        elif op != DBG:
            u.ok = False
            return
        if not u.ok:
            return


def access_type(a: Access) -> int:
    return a.inst.type if a.inst.op == LOAD else a.inst.args[1].type


def chunk(n: int, offset: int) -> int:
    """The widest natural integer access of at most n bytes at the offset."""
    for t in (I64, I32, I16):
        if bytes_of(t) <= n and offset % bytes_of(t) == 0:
            return t
    return I8


def first_cut(u: SlotUse) -> None:
    """The pieces that loads and stores show; clears u.ok if two accesses at one offset differ in size."""
    by_offset: dict[int, Piece] = {}
    for a in u.accesses:
        t = access_type(a)
        n = bytes_of(t)
        if is_vector(t) or a.offset < 0 or a.offset + n > u.slot.size:
            u.ok = False
            return
        p = by_offset.get(a.offset)
        if p is None:
            by_offset[a.offset] = Piece(a.offset, n, t)
        elif p.size != n or (p.type == 1) != (t == 1) or (bits_of(p.type) != bits_of(t)):
            u.ok = False
            return
    for c in u.copies:
        size = c.inst.args[2]
        assert isinstance(size, Const)
        if size.value > MAX_COPY or size.value < 0 or c.offset < 0 or c.offset + size.value > u.slot.size:
            u.ok = False
            return
    u.pieces = sorted(by_offset.values(), key=lambda p: p.offset)


def agree(uses: list[SlotUse], word: int) -> None:
    """Slots that are copied to each other get the same cuts; then the copied bytes no access shows are cut into words."""
    sides: dict[Inst, list[tuple[SlotUse, int]]] = {}
    for u in uses:
        for c in u.copies:
            if c.inst.op != MEMSET:
                sides.setdefault(c.inst, []).append((u, c.offset))
    together = related(sides)
    for part in together.values():
        spread(part)
    for u in uses:
        before = len(u.pieces)
        for c in u.copies:
            if c.inst.op != MEMSET:
                size = c.inst.args[2]
                assert isinstance(size, Const)
                u.pieces = fill_gaps(u.pieces, c.offset, c.offset + size.value, word)
        if len(u.pieces) != before and leader(u) in together:
            spread(together[leader(u)])


def leader(u: SlotUse) -> SlotUse:
    """Stands for all slots that copies connect with this one."""
    while u.joined is not None:
        if u.joined.joined is not None:
            u.joined = u.joined.joined
        u = u.joined
    return u


def related(sides: dict[Inst, list[tuple[SlotUse, int]]]) -> dict[SlotUse, list[tuple[Inst, list[tuple[SlotUse, int]]]]]:
    """The copies between two slots, those apart that have nothing to do with each other."""
    for pair in sides.values():
        if len(pair) == 2:
            a = leader(pair[0][0])
            b = leader(pair[1][0])
            if a is not b:
                b.joined = a
    out: dict[SlotUse, list[tuple[Inst, list[tuple[SlotUse, int]]]]] = {}
    for i, pair in sides.items():
        if len(pair) == 2:
            out.setdefault(leader(pair[0][0]), []).append((i, pair))
    return out


def spread(sides: list[tuple[Inst, list[tuple[SlotUse, int]]]]) -> None:
    """Carry pieces across copies to where nothing overlaps them, to a fix-point (bounded: chains of copies are short)."""
    for _ in range(4):
        moved = False
        for i, pair in sides:
            size = i.args[2]
            assert isinstance(size, Const)
            for u, at, v, to in ((pair[0][0], pair[0][1], pair[1][0], pair[1][1]), (pair[1][0], pair[1][1], pair[0][0], pair[0][1])):
                for p in u.pieces:
                    if at <= p.offset and p.offset + p.size <= at + size.value and add_piece(v, p.offset - at + to, p.size, p.type):
                        moved = True
        if not moved:
            return


def add_piece(u: SlotUse, offset: int, size: int, t: int) -> bool:
    """Insert a piece if it overlaps none; True if it went in."""
    for p in u.pieces:
        if offset < p.offset + p.size and p.offset < offset + size:
            return False
    u.pieces.append(Piece(offset, size, t))
    u.pieces.sort(key=lambda p: p.offset)
    return True


def check(u: SlotUse) -> None:
    """Clears u.ok if pieces overlap, a copy cuts one in two, or there are too many."""
    if len(u.pieces) > MAX_PIECES:
        u.ok = False
        return
    last = 0
    for p in u.pieces:
        if p.offset < last:
            u.ok = False
            return
        last = p.offset + p.size
    for c in u.copies:
        size = c.inst.args[2]
        assert isinstance(size, Const)
        lo = c.offset
        hi = lo + size.value
        for p in u.pieces:
            inside = lo <= p.offset and p.offset + p.size <= hi
            outside = p.offset + p.size <= lo or hi <= p.offset
            if not inside and not outside or (inside and p.type > 256 and bytes_of(p.type) not in (4, 8)):
                u.ok = False
                return


def cut(uses: list[SlotUse], word: int) -> list[SlotUse]:
    """The uses whose slots fall into pieces, with the pieces set."""
    for u in uses:
        first_cut(u)
    uses = [u for u in uses if u.ok]
    agree(uses, word)
    for u in uses:
        check(u)
    return [u for u in uses if u.ok]


def fill_gaps(pieces: list[Piece], lo: int, hi: int, word: int) -> list[Piece]:
    """Cover the bytes of [lo, hi) that no piece has."""
    out: list[Piece] = []
    at = lo
    for p in pieces:
        if p.offset + p.size > lo and p.offset < hi:
            at = fill(out, at, p.offset, word)
            at = max(at, p.offset + p.size)
        elif p.offset >= hi:
            at = fill(out, at, hi, word)
        out.append(p)
    fill(out, at, hi, word)
    out.sort(key=lambda p: p.offset)
    return out


def fill(out: list[Piece], at: int, end: int, word: int) -> int:
    while at < end:
        t = chunk(min(end - at, word // 8), at)
        out.append(Piece(at, bytes_of(t), t))
        at += bytes_of(t)
    return at


@final
class Sroa:
    def __init__(self, fn: Function, module: Module, word: int) -> None:
        self.fn = fn
        self.module = module
        self.word = word

    def run(self) -> bool:
        uses = cut([u for u in collect(self.fn) if u.ok], self.word)
        changed = False
        made: dict[Inst, list[Inst]] = {}
        for u in uses:
            if u.copies:
                self.split(u, made)
                changed = True
        if changed:
            put_in_place(self.fn, made)
            uses = cut([u for u in collect(self.fn) if u.ok and not u.copies], self.word)
        if not uses:
            return changed
        return Promotion(self.fn, uses).run() or changed

    def split(self, u: SlotUse, instead: dict[Inst, list[Inst]]) -> None:
        """Copies into or out of the slot become loads and stores of its pieces: `instead` of which instruction they are to stand."""
        for c in u.copies:
            i = c.inst
            b = i.block
            if b is None:
                continue
            made: list[Inst] = []
            size = i.args[2]
            assert isinstance(size, Const)
            for p in u.pieces:
                if p.offset < c.offset or p.offset + p.size > c.offset + size.value:
                    continue
                delta = p.offset - c.offset
                v: Value
                if i.op == MEMSET:
                    v = self.splat(i, p.type)
                else:
                    load = self.access(LOAD, p.type, i, made, i.args[1], delta)
                    made.append(load)
                    v = load
                store = self.access(STORE, VOID, i, made, i.args[0], delta)
                store.add_arg(v)
                made.append(store)
            if i.op != MEMSET:
                # all loads before all stores: the two objects may be one
                made = [m for m in made if m.op != STORE] + [m for m in made if m.op == STORE]
            instead[i] = made
            for m in made:
                m.block = b
            i.clear_args()
            i.block = None

    def splat(self, i: Inst, t: int) -> Value:
        """The constant a MEMSET leaves in a piece."""
        byte = i.args[1]
        assert isinstance(byte, Const)
        n = bytes_of(t)
        raw = int.from_bytes(bytes([byte.value & 255]) * n, "little")
        return self.fn.const(t, raw if t > 256 else wrap(raw, bits_of(t)))

    def access(self, op: int, t: int, i: Inst, made: list[Inst], base: Value, delta: int) -> Inst:
        """A load or store at base + delta beside the copy `i` (its address computation goes into `made`)."""
        address = base
        if delta:
            add = Inst(ADD, self.fn.pointer, i.pos, i.scope)
            add.add_arg(base)
            add.add_arg(self.fn.const(self.fn.pointer, delta))
            made.append(add)
            address = add
        m = i.data
        assert isinstance(m, MemAttr)
        align = m.align
        while delta % align:
            align //= 2
        out = Inst(op, t, i.pos, i.scope)
        out.data = self.module.mem(align, alias=m.alias)
        out.add_arg(address)
        return out


def put_in_place(fn: Function, instead: dict[Inst, list[Inst]]) -> None:
    """All replacements of instructions by others, in one walk."""
    for b in fn.blocks:
        out: list[Inst] = []
        changed = False
        for i in b.insts:
            made = instead.get(i) if i.op == MEMCPY or i.op == MEMMOVE or i.op == MEMSET else None
            if made is None:
                out.append(i)
            else:
                out.extend(made)
                changed = True
        if changed:
            b.insts = out


@final
class Promotion:
    """Rewrites the pieces of the slots into SSA values."""

    def __init__(self, fn: Function, uses: list[SlotUse]) -> None:
        self.fn = fn
        self.uses = uses
        self.dom = Dominators(fn)
        self.pieces: list[Piece] = []
        self.params: dict[Param, int] = {}  # placed parameter -> piece number
        self.at: dict[Inst, int] = {}  # load or store -> piece number
        self.undefs: dict[Inst, list[int]] = {}  # LIVE mark -> piece numbers
        self.undef: dict[int, Value] = {}
        self.new_undefs: list[Inst] = []
        n = 0
        for b in fn.blocks:
            for i in b.insts:
                i.number = n
                n += 1

    def run(self) -> bool:
        frontier = self.frontiers()
        changed = False
        for u in self.uses:
            if not self.reachable(u):
                continue
            index = {p.offset: p for p in u.pieces}
            plans: list[tuple[Piece, list[Block]]] = []
            ok = True
            for p in u.pieces:
                spots = self.spots(u, p, frontier)
                if spots is None:
                    ok = False
                    break
                plans.append((p, spots))
            if not ok:
                continue
            changed = True
            for p, spots in plans:
                p.number = len(self.pieces)
                self.pieces.append(p)
                for b in spots:
                    q = b.add_param(p.type)
                    self.params[q] = p.number
            for a in u.accesses:
                self.at[a.inst] = index[a.offset].number
            for m in u.marks:
                if m.op == LIVE:
                    self.undefs[m] = [p.number for p in u.pieces]
                else:
                    self.undefs[m] = []
        if changed:
            self.rename()
        return changed

    def reachable(self, u: SlotUse) -> bool:
        for a in u.accesses:
            b = a.inst.block
            if b is None or b.number < 0:
                return False
        return True

    def frontiers(self) -> list[list[int]]:
        """Dominance frontiers by block number."""
        order = self.dom.order
        idom = self.dom.idom
        out: list[list[int]] = [[] for _ in order]
        for n, b in enumerate(order):
            if len(b.preds) < 2:
                continue
            for e in b.preds:
                s = e.source.block
                assert s is not None
                r = s.number
                if r < 0:
                    continue
                while r != idom[n]:
                    if out[r] and out[r][-1] == n:
                        break  # an earlier edge came by and climbed on
                    out[r].append(n)
                    if r == idom[r]:
                        break
                    r = idom[r]
        return out

    def spots(self, u: SlotUse, p: Piece, frontier: list[list[int]]) -> list[Block] | None:
        """Blocks that need a parameter for the piece; None if one of them is a landing pad."""
        order = self.dom.order
        defined: dict[int, int] = {}
        first: dict[int, Inst] = {}  # of each block, what concerns the piece
        for a in u.accesses:
            if a.offset == p.offset:
                b = a.inst.block
                assert b is not None
                f = first.get(b.number)
                if f is None or f.number > a.inst.number:
                    first[b.number] = a.inst
                if a.inst.op == STORE:
                    defined[b.number] = 1
        for m in u.marks:
            if m.op == LIVE and m.block is not None and m.block.number >= 0:
                defined[m.block.number] = 1
                f = first.get(m.block.number)
                if f is None or f.number > m.number:
                    first[m.block.number] = m
        live: dict[int, int] = {}
        work = [n for n, f in first.items() if f.op == LOAD]  # they read the piece before writing it
        while work:
            n = work.pop()
            if n in live:
                continue
            live[n] = 1
            for e in order[n].preds:
                s = e.source.block
                assert s is not None
                if s.number >= 0 and s.number not in defined:
                    work.append(s.number)
        placed: dict[int, int] = {}
        work = sorted(defined)
        while work:
            n = work.pop()
            for k in frontier[n]:
                if k not in placed and k in live:
                    placed[k] = 1
                    work.append(k)
        out = [order[n] for n in sorted(placed)]
        for b in out:
            if b.address_taken or b is self.fn.blocks[0]:
                return None
        return out

    def undefined(self, t: int) -> Value:
        v = self.undef.get(t)
        if v is None:
            entry = self.fn.blocks[0]
            i = Inst(UNDEF, t, entry.insts[-1].pos, entry.insts[-1].scope)
            i.block = entry
            self.new_undefs.append(i)
            self.undef[t] = i
            v = i
        return v

    def rename(self) -> None:
        """Walk the dominator tree with the current value of every piece."""
        current: list[Value | None] = [None] * len(self.pieces)
        dom = self.dom
        stack = [0]
        entered = [False] * len(dom.order)
        saved: list[list[tuple[int, Value | None]]] = []
        while stack:
            n = stack[-1]
            if entered[n]:
                stack.pop()
                for k, v in reversed(saved.pop()):
                    current[k] = v
                continue
            entered[n] = True
            undo: list[tuple[int, Value | None]] = []
            saved.append(undo)
            self.block(dom.order[n], current, undo)
            stack.extend(dom.children[n])
        self.fn.blocks[0].insts[0:0] = self.new_undefs[::-1]

    def block(self, b: Block, current: list[Value | None], undo: list[tuple[int, Value | None]]) -> None:
        for q in b.params:
            k = self.params.get(q, -1)
            if k >= 0:
                undo.append((k, current[k]))
                current[k] = q
        out: list[Inst] = []
        for i in b.insts:
            if i.op == LOAD or i.op == STORE:
                k = self.at.get(i, -1)
                if k < 0:
                    out.append(i)
                    continue
                t = self.pieces[k].type
                if i.op == LOAD:
                    v = current[k]
                    if v is None:
                        v = self.undefined(t)
                    i.replace_with(self.typed(b, i, v, i.type, out))
                else:
                    w = self.typed(b, i, i.args[1], t, out)
                    undo.append((k, current[k]))
                    current[k] = w
                i.clear_args()
                i.block = None
            elif i.op == LIVE or i.op == DEAD:
                pieces = self.undefs.get(i)
                if pieces is None:
                    out.append(i)
                    continue
                for k in pieces:
                    undo.append((k, current[k]))
                    current[k] = None
                i.clear_args()
                i.block = None
            elif i.block is not None:
                out.append(i)
        b.insts = out
        for e in b.insts[-1].edges:
            params = e.target.params
            while len(e.args) < len(params):
                k = self.params[params[len(e.args)]]
                v = current[k]
                e.add_arg(v if v is not None else self.undefined(self.pieces[k].type))

    def typed(self, b: Block, at: Inst, v: Value, t: int, out: list[Inst]) -> Value:
        """The value read as another type of the same width."""
        if v.type == t:
            return v
        i = Inst(BITCAST, t, at.pos, at.scope)
        i.add_arg(v)
        i.block = b
        out.append(i)
        return i


def sroa(fn: Function, module: Module, word: int) -> bool:
    """Run the pass; `word` is the width of the widest cheap integer in bits. True if something changed."""
    return Sroa(fn, module, word).run()


