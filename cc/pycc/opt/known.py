"""What dominating branches say of values: gvn asks while it walks the dominator tree, and comparisons that are already decided become constants.

    branch %1 < %2 ? b1 : b2
    b1: %5:i1 = slt %2, %1          =>      %5 is 0: the branch into b1 has said that %1 is the smaller one

Two kinds of facts: how two values compare (which of less, equal, greater, unordered are still possible, signed and unsigned), and the interval
that comparisons with constants leave to a value. In SSA a fact holds wherever the edge that states it dominates.
"""

from typing import Final, final

from pycc.ir.function import Block, SwitchData
from pycc.ir.ops import (
    ADD,
    AND,
    ASSUME,
    BRANCH,
    EQ,
    FEQ,
    FGE,
    FGT,
    FLE,
    FLT,
    FNE,
    FUNO,
    I1,
    NE,
    OR,
    SEXT,
    SGE,
    SGT,
    SLE,
    SLT,
    SWITCH,
    UGE,
    UGT,
    ULE,
    ULT,
    XOR,
    ZEXT,
    bits_of,
    is_vector,
    unsigned,
)
from pycc.ir.value import V_CONST, V_PARAM, Const, Edge, Inst, Value

LESS: Final = 1
EQUAL: Final = 2
GREATER: Final = 4
UNORDERED: Final = 8
ANY: Final = 15
LOOK: Final = 4  # operands looked through for an interval, and conditions taken apart

Range = tuple[int, int, int, int]  # least and greatest value, read as signed and as unsigned


def holds_when(op: int) -> int:
    """The outcomes of comparing its operands for which the comparison is true."""
    if op == EQ or op == FEQ:
        return EQUAL
    if op == NE:
        return LESS | GREATER
    if op == FNE:
        return LESS | GREATER | UNORDERED
    if op == SLT or op == ULT or op == FLT:
        return LESS
    if op == SLE or op == ULE or op == FLE:
        return LESS | EQUAL
    if op == SGT or op == UGT or op == FGT:
        return GREATER
    if op == SGE or op == UGE or op == FGE:
        return GREATER | EQUAL
    assert op == FUNO
    return UNORDERED


def mirrored(outcomes: int) -> int:
    """The outcomes with the operands exchanged."""
    return outcomes & (EQUAL | UNORDERED) | (outcomes & LESS) << 2 | (outcomes & GREATER) >> 2


def whole(w: int) -> Range:
    half = 1 << (w - 1)
    return (-half, half - 1, 0, 2 * half - 1)


def agreed(r: Range, w: int) -> Range:
    """Each reading narrowed by what the other one says."""
    low, high, ulow, uhigh = r
    half = 1 << (w - 1)
    if low >= 0:
        ulow = max(ulow, low)
        uhigh = min(uhigh, high)
    elif high < 0:
        ulow = max(ulow, low + 2 * half)
        uhigh = min(uhigh, high + 2 * half)
    if uhigh < half:
        low = max(low, ulow)
        high = min(high, uhigh)
    elif ulow >= half:
        low = max(low, ulow - 2 * half)
        high = min(high, uhigh - 2 * half)
    return (low, high, ulow, uhigh)


def narrowed(r: Range, op: int, c: int, w: int) -> Range:
    """The part of an interval where `value op c` holds."""
    low, high, ulow, uhigh = r
    u = unsigned(c, w)
    if op == EQ:
        return (max(low, c), min(high, c), max(ulow, u), min(uhigh, u))
    if op == NE:
        low += low == c
        high -= high == c
        ulow += ulow == u
        uhigh -= uhigh == u
    elif op == SLT or op == SLE:
        high = min(high, c - (op == SLT))
    elif op == SGT or op == SGE:
        low = max(low, c + (op == SGT))
    elif op == ULT or op == ULE:
        uhigh = min(uhigh, u - (op == ULT))
    else:
        ulow = max(ulow, u + (op == UGT))
    return agreed((low, high, ulow, uhigh), w)


def opposite(op: int) -> int:
    """The integer comparison that is true when `op` is false."""
    if op == EQ:
        return NE
    if op == NE:
        return EQ
    pairs = (SLT, SGE, SLE, SGT, ULT, UGE, ULE, UGT)
    return pairs[pairs.index(op) ^ 1]


def empty(r: Range) -> bool:
    return r[0] > r[1] or r[2] > r[3]


@final
class Known:
    """The facts that hold where the walk is; `enter` and `leave` bracket a block and all it dominates."""

    def __init__(self) -> None:
        self.outcomes: dict[tuple[Value, Value], int] = {}  # signed or floating; << 4: unsigned
        self.ranges: dict[Value, Range] = {}
        self.marks: list[int] = []
        self.old_pairs: list[tuple[tuple[Value, Value] | None, int]] = []  # what to restore; None: a range instead
        self.old_ranges: list[tuple[Value, Range | None]] = []
        self.cases: dict[Edge, int] = {}  # edges of switches: their positions

    def enter(self, b: Block) -> None:
        self.marks.append(len(self.old_pairs))
        if len(b.preds) != 1:
            return
        e = b.preds[0]
        t = e.source
        if t.op == BRANCH:
            self.assume(t.args[0], t.edges[0] is e, LOOK)
        elif t.op == SWITCH:
            assert isinstance(t.data, SwitchData)
            k = self.case_of(t, e)
            if k > 0:
                self.between(t.args[0], t.data.values[k - 1], t.data.highs[k - 1])

    def case_of(self, t: Inst, e: Edge) -> int:
        """Which of a switch's edges e is: by a table, because each case block asks."""
        k = self.cases.get(e, -1)
        if k < 0 or k >= len(t.edges) or t.edges[k] is not e:
            for k in range(len(t.edges)):
                self.cases[t.edges[k]] = k
            k = self.cases[e]
        return k

    def leave(self) -> None:
        mark = self.marks.pop()
        while len(self.old_pairs) > mark:
            key, old = self.old_pairs.pop()
            if key is not None:
                if old == 0:
                    del self.outcomes[key]
                else:
                    self.outcomes[key] = old
                continue
            v, r = self.old_ranges.pop()
            if r is None:
                del self.ranges[v]
            else:
                self.ranges[v] = r

    # --- learning

    def note(self, i: Inst) -> None:
        """An ASSUME: what follows may rely on it."""
        assert i.op == ASSUME
        self.assume(i.args[0], True, LOOK)

    def assume(self, c: Value, truth: bool, depth: int) -> None:
        if not isinstance(c, Inst) or c.type != I1 or depth == 0:
            return
        op = c.op
        if EQ <= op <= FUNO:
            self.compared(op, c.args[0], c.args[1], truth)
        elif op == XOR and isinstance(c.args[1], Const):
            self.assume(c.args[0], truth == (c.args[1].value == 0), depth - 1)
        elif (op == AND and truth) or (op == OR and not truth):
            self.assume(c.args[0], truth, depth - 1)
            self.assume(c.args[1], truth, depth - 1)

    def compared(self, op: int, a: Value, b: Value, truth: bool) -> None:
        if is_vector(a.type) or a.type == I1:
            return
        if isinstance(b, Const):
            if op <= UGE and a.kind >= V_PARAM:
                w = bits_of(a.type)
                self.bound(a, narrowed(self.range_of(a, 1), op if truth else opposite(op), b.value, w))
            return
        if b.kind < V_PARAM and op > UGE:
            return
        says = holds_when(op) if truth else ANY & ~holds_when(op)
        key = (a, b)
        if key not in self.outcomes and (b, a) in self.outcomes:
            key = (b, a)
            says = mirrored(says)
        old = self.outcomes.get(key, 0)
        s = old & ANY if old else ANY
        u = old >> 4 if old else ANY
        if op >= ULT and op <= UGE:
            u &= says
            if not u & EQUAL:
                s &= ~EQUAL
        else:
            s &= says
            if op <= NE:
                u &= says
            elif op <= UGE and not s & EQUAL:
                u &= ~EQUAL
        if op <= UGE and (s & ~UNORDERED == EQUAL or u & ~UNORDERED == EQUAL):
            s &= EQUAL
            u &= EQUAL
        if s == 0 or u == 0:  # never reached
            return
        self.old_pairs.append((key, old))
        self.outcomes[key] = s | u << 4

    def between(self, v: Value, low: int, high: int) -> None:
        if v.kind >= V_PARAM and v.type != I1:
            w = bits_of(v.type)
            self.bound(v, narrowed(narrowed(self.range_of(v, 1), SGE, low, w), SLE, high, w))

    def bound(self, v: Value, r: Range) -> None:
        if empty(r):  # never reached
            return
        old = self.ranges.get(v)
        if old is None or old != r:
            self.old_pairs.append((None, 0))
            self.old_ranges.append((v, old))
            self.ranges[v] = r

    # --- asking

    def range_of(self, v: Value, depth: int) -> Range:
        w = bits_of(v.type)
        if isinstance(v, Const):
            u = unsigned(v.value, w)
            return (v.value, v.value, u, u)
        r = self.ranges.get(v)
        if r is None:
            r = whole(w)
        if depth == 0 or not isinstance(v, Inst):
            return r
        low, high, ulow, uhigh = r
        if v.op == ZEXT and v.args[0].type != I1:
            x = self.range_of(v.args[0], depth - 1)
            return agreed((low, high, max(ulow, x[2]), min(uhigh, x[3])), w)
        if v.op == SEXT and v.args[0].type != I1:
            x = self.range_of(v.args[0], depth - 1)
            return agreed((max(low, x[0]), min(high, x[1]), ulow, uhigh), w)
        if v.op == ADD and isinstance(v.args[1], Const):
            x = self.range_of(v.args[0], depth - 1)
            c = v.args[1].value
            half = 1 << (w - 1)
            if -half <= x[0] + c and x[1] + c < half:
                low = max(low, x[0] + c)
                high = min(high, x[1] + c)
            u = unsigned(c, w)
            if x[2] + u >= 2 * half:
                u -= 2 * half
            if x[3] + u < 2 * half:
                ulow = max(ulow, x[2] + u)
                uhigh = min(uhigh, x[3] + u)
            return agreed((low, high, ulow, uhigh), w)
        return r

    def something_known(self, v: Value) -> bool:
        """A fact bears on the value: else asking for its interval is in vain."""
        for _ in range(LOOK):
            if v in self.ranges:
                return True
            if not isinstance(v, Inst) or v.op not in (ZEXT, SEXT, ADD):
                return False
            v = v.args[0]
        return False

    def decided(self, i: Inst) -> int:
        """The value of a comparison where the walk is: 1, 0, or -1 unknown."""
        a = i.args[0]
        b = i.args[1]
        op = i.op
        if isinstance(b, Const):
            if op > UGE or a.type == I1 or not self.ranges or not self.something_known(a):
                return -1
            w = bits_of(a.type)
            r = self.range_of(a, LOOK)
            if empty(r):
                return -1
            if empty(narrowed(r, op, b.value, w)):
                return 0
            return 1 if empty(narrowed(r, opposite(op), b.value, w)) else -1
        if not self.outcomes or a.kind == V_CONST:
            return -1
        says = holds_when(op)
        m = self.outcomes.get((a, b), 0)
        if m == 0:
            m = self.outcomes.get((b, a), 0)
            if m == 0:
                return -1
            says = mirrored(says)
        if ULT <= op <= UGE:
            m >>= 4
        m &= ANY
        if op <= UGE:
            m &= ~UNORDERED
        if m & says == 0:
            return 0
        return 1 if m & ~says == 0 else -1
