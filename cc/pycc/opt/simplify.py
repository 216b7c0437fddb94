"""simplify: folding, the algebra of simplify.rules, and branches on what became constant.

One walk in reverse postorder; every instruction is brought to canonical form (constants right), folded, matched against the rules, and the
results of a rule are simplified as they are made, so one walk reaches nearly the fix-point. Before and after:

    %2:i32 = add %1, 5:i32                     %4:i32 = add %1, 12:i32
    %3:i32 = add %2, 7:i32          =>
    branch %c ? b1 : b2   (%c = 1)             jump b1
"""

from typing import Final, final

from pycc.ir.cfg import reverse_postorder
from pycc.ir.function import Block, Data, Function, MemAttr, SwitchData, Sym, connect
from pycc.ir.ops import (
    ADD,
    BRANCH,
    EFFECTS,
    EQ,
    FGE,
    FGT,
    FIRST_TERMINATOR,
    FLE,
    FLT,
    I1,
    JUMP,
    LOAD,
    MEMCPY,
    MEMMOVE,
    MEMSET,
    NE,
    NOT_ATOMIC,
    PURE,
    SADDO,
    SGE,
    SGT,
    SLE,
    SLOT,
    SLT,
    SUB,
    SWITCH,
    TRAPS,
    UGE,
    UGT,
    ULE,
    ULT,
    UMULO,
    VOID,
    XOR,
    bits_of,
    bytes_of,
    is_vector,
    op_rows,
    wrap,
)
from pycc.ir.value import V_CONST, V_SYM, Const, Edge, Inst, SymAddr, Value
from pycc.opt.fold import fold, fold_overflow
from pycc.opt.rewriter import Rewriter, replace
from pycc.opt.simplify_rules import apply


def commuting() -> list[bool]:
    out = [False] * 140
    for r in op_rows():
        out[r.op] = r.commutes
    return out


COMMUTES: Final = commuting()


@final
class Simplifier(Rewriter):
    """State of one walk over a function. `changed` says whether anything was rewritten."""

    def __init__(self, fn: Function) -> None:
        super().__init__(fn)
        self.changed = False
        self.out: list[Inst] = []  # the block being rebuilt
        self.block: Block | None = None
        self.pos = 0
        self.scope = 0
        self.commutes = COMMUTES
        self.depth = 0

    def make(self, op: int, ir_type: int, args: list[Value]) -> Value:
        """A new instruction here, simplified; it inherits position and scope of the one it helps to replace."""
        i = Inst(op, ir_type, self.pos, self.scope)
        for a in args:
            i.add_arg(a)
        i.block = self.block
        if self.depth > 40:
            self.out.append(i)
            return i
        self.depth += 1
        v = self.value_of(i)
        self.depth -= 1
        if v is None:
            self.out.append(i)
            return i
        i.clear_args()
        i.block = None
        return v

    def value_of(self, i: Inst) -> Value | None:
        """What the instruction can be replaced with; None: itself, now in canonical form."""
        op = i.op
        args = i.args
        if len(args) == 2:
            a = args[0]
            b = args[1]
            if a.kind <= V_SYM and b.kind >= a.kind and a is not b and (a.kind == V_CONST or b.kind > V_SYM):
                # constants and addresses go right
                if self.commutes[op] and SADDO != op:
                    self.swap(i, a, b)
                elif SLT <= op <= UGE or FLT <= op <= FGE:
                    i.op = swapped(op)
                    self.swap(i, a, b)
            if args[0].kind == V_SYM or args[1].kind == V_SYM:
                v = self.address(i)
                if v is not None:
                    return v
        v = fold(self.fn, i)
        if v is not None:
            return v
        if op == EQ or op == NE:
            v = self.compare_addresses(i)
            if v is not None:
                return v
        if is_vector(i.type):
            return None
        return apply(self, i)

    def swap(self, i: Inst, a: Value, b: Value) -> None:
        i.set_arg(0, b)
        i.set_arg(1, a)

    def address(self, i: Inst) -> Value | None:
        """Sums of a symbol's address and a constant are symbol addresses."""
        a = i.args[0]
        b = i.args[1]
        if i.op == ADD:
            if isinstance(a, SymAddr) and isinstance(b, Const):
                return self.moved(a, b.value)
            if isinstance(b, SymAddr) and isinstance(a, Inst) and a.op == ADD and isinstance(a.args[1], Const) and len(a.users) == 1:
                # (x + C) + sym: the constant joins the symbol
                to = self.moved(b, a.args[1].value)
                if to is not None:
                    return self.make(ADD, i.type, [a.args[0], to])
            return None
        if i.op == SUB and isinstance(a, SymAddr):
            if isinstance(b, Const):
                return self.moved(a, -b.value)
            if isinstance(b, SymAddr) and a.sym is b.sym:
                return self.fn.const(i.type, wrap(a.offset - b.offset, bits_of(i.type)))
        if EQ <= i.op <= UGE and isinstance(a, SymAddr) and isinstance(b, SymAddr) and a.sym is b.sym:
            if i.op == EQ or i.op == NE:
                return self.fn.const(I1, 1 if (a.offset == b.offset) == (i.op == EQ) else 0)
        return None

    def moved(self, a: SymAddr, n: int) -> Value | None:
        """The symbol's address n bytes on; None if the offset is beyond what every relocation of an address can hold."""
        to = wrap(a.offset + n, self.fn.pointer)
        return self.fn.address(a.sym, to) if -0x80000000 <= to <= 0x7FFFFFFF else None

    def compare_addresses(self, i: Inst) -> Value | None:
        """Addresses of objects are not null, and those of different objects differ."""
        a = i.args[0]
        b = i.args[1]
        x = base_of(a)
        if x is None:
            return None
        differ = False
        if isinstance(b, Const):
            if b.value == 0 and non_null(x) and inside(a, x):
                differ = True
        else:
            y = base_of(b)
            if y is not None and y is not x and inside(a, x) and inside(b, y):
                differ = distinct(x, y)
        if not differ:
            return None
        return self.fn.const(I1, 0 if i.op == EQ else 1)

    # --- the walk

    def run(self) -> bool:
        for b in reverse_postorder(self.fn):
            self.walk(b)
        return self.changed

    def walk(self, b: Block) -> None:
        self.block = b
        self.out = []
        for i in b.insts:
            if i.block is None:
                continue
            self.pos = i.pos
            self.scope = i.scope
            op = i.op
            if op >= FIRST_TERMINATOR:
                self.out.append(i)
                continue
            if op == LOAD:
                v = self.load(i)
            elif SADDO <= op <= UMULO:
                v = self.overflow(i)
            elif i.type == VOID or (EFFECTS[op] not in (PURE, TRAPS)):
                self.out.append(i)
                if (op == MEMCPY or op == MEMMOVE or op == MEMSET) and isinstance(i.args[2], Const) and i.args[2].value == 0:
                    i.clear_args()
                    i.block = None
                    self.out.pop()
                    self.changed = True
                continue
            else:
                v = self.value_of(i)
            if v is None:
                self.out.append(i)
                continue
            self.changed = True
            replace(i, v)
        b.insts = self.out
        self.terminator(b)

    def load(self, i: Inst) -> Value | None:
        """A plain load from a constant object is its initialiser's value; a volatile one must happen, %gs:x is not x."""
        a = i.args[0]
        m = i.data
        if not isinstance(a, SymAddr) or not a.sym.const or not isinstance(m, MemAttr) or m.volatile or m.space or m.order != NOT_ATOMIC:
            return None
        d = a.sym.data
        if d is None or a.sym.weak:
            return None
        return constant_at(self.fn, d, a.offset, i.type)

    def overflow(self, i: Inst) -> Value | None:
        """Both results of an overflow operation on constants; x op 0."""
        a = i.args[0]
        b = i.args[1]
        if a.kind == V_CONST and b.kind != V_CONST and self.commutes[i.op]:
            self.swap(i, a, b)
        r = fold_overflow(i)
        if r is None:
            z = i.args[1]
            if isinstance(z, Const) and z.value == 0 and i.op < SADDO + 4:
                i.more[0].replace_with(self.fn.const(I1, 0))
                return i.args[0]
            return None
        i.more[0].replace_with(self.fn.const(I1, r[1]))
        return self.fn.const(i.type, r[0])

    def terminator(self, b: Block) -> None:
        t = b.insts[-1]
        if t.op == BRANCH:
            c = t.args[0]
            if isinstance(c, Const):
                self.only_edge(b, t, t.edges[0] if c.value else t.edges[1])
            elif isinstance(c, Inst) and c.op == XOR and isinstance(c.args[1], Const) and c.args[1].value == 1:
                t.set_arg(0, c.args[0])
                t.edges.reverse()
                if t.aux:
                    t.aux = 100 - t.aux
                self.changed = True
            elif t.edges[0].target is t.edges[1].target and t.edges[0].args == t.edges[1].args:
                self.only_edge(b, t, t.edges[0])
        elif t.op == SWITCH:
            v = t.args[0]
            assert isinstance(t.data, SwitchData)
            if isinstance(v, Const):
                hit = t.edges[0]
                for k in range(len(t.data.values)):
                    if t.data.values[k] <= v.value <= t.data.highs[k]:
                        hit = t.edges[k + 1]
                        break
                self.only_edge(b, t, hit)
            elif not t.data.values:
                self.only_edge(b, t, t.edges[0])

    def only_edge(self, b: Block, t: Inst, keep: Edge) -> None:
        """The terminator becomes a jump along one of its edges."""
        self.changed = True
        j = Inst(JUMP, VOID, t.pos, t.scope)
        j.block = b
        target = keep.target
        args = list(keep.args)
        t.clear_args()
        for e in t.edges:
            e.clear_args()
            e.leave_target()
        t.edges = []
        t.block = None
        b.insts[-1] = j
        connect(j, target, args)


def swapped(op: int) -> int:
    """The comparison with its operands exchanged."""
    if op == SLT:
        return SGT
    if op == SGT:
        return SLT
    if op == SLE:
        return SGE
    if op == SGE:
        return SLE
    if op == ULT:
        return UGT
    if op == UGT:
        return ULT
    if op == ULE:
        return UGE
    if op == UGE:
        return ULE
    if op == FLT:
        return FGT
    if op == FGT:
        return FLT
    return FGE if op == FLE else FLE


def base_of(v: Value) -> Value | None:
    """The object an address points into: the SLOT instruction, or the SymAddr; None unknown. Only through constant offsets."""
    while isinstance(v, Inst):
        if v.op == SLOT:
            return v
        if v.op != ADD or v.args[1].kind != V_CONST:
            return None
        v = v.args[0]
    return v if isinstance(v, SymAddr) else None


def offset_from_base(v: Value) -> int:
    """The constant part of an address that base_of understands."""
    n = 0
    while isinstance(v, Inst) and v.op == ADD:
        c = v.args[1]
        assert isinstance(c, Const)
        n += c.value
        v = v.args[0]
    return n + v.offset if isinstance(v, SymAddr) else n


def inside(v: Value, base: Value) -> bool:
    """The address lies within its object or one past the end is excluded: so it can equal neither null nor another object's address."""
    n = offset_from_base(v)
    if isinstance(base, SymAddr):
        return n == 0 or 0 <= n < base.sym.size
    return n >= 0


def non_null(base: Value) -> bool:
    if isinstance(base, SymAddr):
        return not base.sym.weak
    return True


def distinct(x: Value, y: Value) -> bool:
    """Two bases are certainly different objects. Symbols may be aliases of each other unless both are defined here as plain objects."""
    if isinstance(x, SymAddr) and isinstance(y, SymAddr):
        return x.sym is not y.sym and plain(x.sym) and plain(y.sym)
    if isinstance(x, Inst) and isinstance(y, Inst):
        return x.data is not y.data
    return True


def plain(s: Sym) -> bool:
    """A definition of this unit that nothing can replace or merge: not weak, not mergeable."""
    if s.weak:
        return False
    if s.data is not None:
        return not s.data.common and s.data.mergeable == 0
    return s.function is not None


def constant_at(fn: Function, d: Data, offset: int, t: int) -> Value | None:
    """The value of type t at a byte offset of an initialised constant object; None when it is not a plain number or an exact address."""
    n = bytes_of(t)
    if offset < 0 or offset + n > d.size or is_vector(t):
        return None
    for r in d.relocs:
        if r.offset < offset + n and offset < r.offset + r.width:
            if r.offset == offset and r.width == n and t == fn.pointer and r.minus is None:
                return fn.address(r.sym, r.addend)
            return None
    if d.image is None:
        return fn.const(t, 0)
    raw = int.from_bytes(d.image[offset : offset + n], "little")
    if t > 256:
        return fn.const(t, raw)
    return fn.const(t, wrap(raw, bits_of(t)))


def simplify(fn: Function) -> bool:
    """Run the pass; True if something changed."""
    return Simplifier(fn).run()
