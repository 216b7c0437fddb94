"""Switches: bit tests, jump tables and binary search (before: one SWITCH; after: branches, and SWITCHes dense enough for a table)."""

from typing import Final, final

from pycc.codegen.irbuilder import Cursor
from pycc.ir.facts import Facts
from pycc.ir.function import Block, Function, SwitchData
from pycc.ir.ops import AND, EQ, I1, I32, I64, LSHR, NE, SLE, SLT, SUB, SWITCH, TRUNC, UGT, ULE, VOID, ZEXT, bits_of
from pycc.ir.value import Edge, Inst, Value

TABLE_CASES: Final = 5  # fewer cases are compared one by one


@final
class Case:
    """Values low..high go to `edge` (a template: its target and arguments are copied)."""

    def __init__(self, low: int, high: int, edge: Edge) -> None:
        self.low = low
        self.high = high
        self.edge = edge


def same_place(a: Edge, b: Edge) -> bool:
    if a.target is not b.target or len(a.args) != len(b.args):
        return False
    for k in range(len(a.args)):
        if a.args[k] is not b.args[k]:
            return False
    return True


@final
class SwitchLowering:
    def __init__(self, fn: Function, facts: Facts, size_first: bool) -> None:
        self.fn = fn
        self.facts = facts
        self.size_first = size_first
        self.c = Cursor(fn)
        self.value: Value
        self.default: Edge

    def lower(self, b: Block) -> None:
        """Replace the SWITCH that ends b."""
        i = b.insts.pop()
        d = i.data
        assert isinstance(d, SwitchData)
        self.c.at(i)
        self.value = i.args[0]
        self.default = i.edges[0]
        cases: list[Case] = []
        order = sorted(range(len(d.values)), key=d.values.__getitem__)
        for k in order:
            e = i.edges[k + 1]
            if same_place(e, self.default):
                continue
            if cases and cases[-1].high + 1 == d.values[k] and same_place(cases[-1].edge, e):
                cases[-1].high = d.highs[k]
            else:
                cases.append(Case(d.values[k], d.highs[k], e))
        self.c.block = b
        self.c.out = []
        self.tree(b, cases)
        for e in i.edges:
            e.leave_target()
            e.clear_args()
        i.clear_args()
        i.edges = []

    def finish(self, b: Block) -> None:
        b.insts.extend(self.c.out)
        self.c.out = []

    def start(self, b: Block) -> None:
        self.c.block = b
        self.c.out = []

    def edge(self, i: Inst, template: Edge) -> None:
        self.c.edge(i, template.target, list(template.args))

    def tree(self, b: Block, cases: list[Case]) -> None:
        """Decide cases in block b, which ends here."""
        if not cases:
            self.start(b)
            j = self.c.emit(120, VOID, [])
            self.edge(j, self.default)
            self.finish(b)
            return
        if self.bit_test(b, cases):
            return
        if self.dense(cases):
            self.table(b, cases)
            return
        if len(cases) <= 3:
            self.linear(b, cases)
            return
        middle = self.pivot(cases)
        self.start(b)
        low = self.fn.new_block()
        high = self.fn.new_block()
        t = self.value.type
        cond = self.c.emit(SLT, I1, [self.value, self.c.const(t, cases[middle].low)])
        self.c.branch(cond, low, high)
        self.finish(b)
        self.tree(low, cases[:middle])
        self.tree(high, cases[middle:])

    def pivot(self, cases: list[Case]) -> int:
        """Where to split: beside a dense run if there is one, else in the middle."""
        n = len(cases)
        best = n // 2
        gap = -1
        for k in range(1, n):
            g = cases[k].low - cases[k - 1].high
            if g > gap and n // 4 <= k <= n - n // 4:
                gap = g
                best = k
        return best

    def dense(self, cases: list[Case]) -> bool:
        if not self.facts.jump_tables or bits_of(self.value.type) > self.facts.word or len(cases) < TABLE_CASES:
            return False
        span = cases[-1].high - cases[0].low + 1
        count = 0
        for c in cases:
            count += min(c.high - c.low + 1, 4)
        return span <= count * (3 if self.size_first else 8) and span < 1 << 16

    def linear(self, b: Block, cases: list[Case]) -> None:
        t = self.value.type
        for k in range(len(cases)):
            c = cases[k]
            self.start(b)
            cond: Value
            if c.low == c.high:
                cond = self.c.emit(EQ, I1, [self.value, self.c.const(t, c.low)])
            elif k + 1 == len(cases) and c.high == (1 << (bits_of(t) - 1)) - 1:
                cond = self.c.emit(SLE, I1, [self.c.const(t, c.low), self.value])
            else:
                off = self.c.emit(SUB, t, [self.value, self.c.const(t, c.low)]) if c.low else self.value
                cond = self.c.emit(ULE, I1, [off, self.c.const(t, c.high - c.low)])
            br = self.c.emit(121, VOID, [cond], None, 50)
            self.edge(br, c.edge)
            if k + 1 == len(cases):
                self.edge(br, self.default)
                self.finish(b)
                return
            nxt = self.fn.new_block()
            self.c.edge(br, nxt, [])
            self.finish(b)
            b = nxt

    def table(self, b: Block, cases: list[Case]) -> None:
        self.start(b)
        values: list[int] = []
        highs: list[int] = []
        for c in cases:
            values.append(c.low)
            highs.append(c.high)
        s = self.c.emit(SWITCH, VOID, [self.value], SwitchData(values, highs))
        self.edge(s, self.default)
        for c in cases:
            self.edge(s, c.edge)
        self.finish(b)

    def bit_test(self, b: Block, cases: list[Case]) -> bool:
        """Several values of a word's range with one destination: shift a mask."""
        n = 0
        for k in cases:
            if not same_place(k.edge, cases[0].edge):
                return False
            n += 1
        t = self.value.type
        word = self.facts.word
        low = cases[0].low
        high = cases[-1].high
        if n < 3 or high - low >= word or bits_of(t) > word or bits_of(t) < 32:
            return False
        if 0 <= low and high < word:
            low = 0
        wt = I64 if word == 64 and high - low >= 32 else I32
        mask = 0
        for k in cases:
            for v in range(k.low, k.high + 1):
                mask |= 1 << (v - low)
        self.start(b)
        c = self.c
        off: Value = c.emit(SUB, t, [self.value, c.const(t, low)]) if low else self.value
        test = self.fn.new_block()
        br = c.emit(121, VOID, [c.emit(UGT, I1, [off, c.const(t, high - low)])], None, 50)
        self.edge(br, self.default)
        c.edge(br, test, [])
        self.finish(b)
        self.start(test)
        if bits_of(t) < bits_of(wt):
            off = c.emit(ZEXT, wt, [off])
        elif bits_of(t) > bits_of(wt):
            off = c.emit(TRUNC, wt, [off])
        bit = c.emit(AND, wt, [c.emit(LSHR, wt, [c.const(wt, mask), off]), c.const(wt, 1)])
        br = c.emit(121, VOID, [c.emit(NE, I1, [bit, c.const(wt, 0)])], None, 50)
        self.edge(br, cases[0].edge)
        self.edge(br, self.default)
        self.finish(test)
        return True
