"""Values of two machine words (i128 on 64-bit, i64 on 32-bit machines) as pairs of words.

Before: `%2:i128 = add %0, %1`. After: `%2:i64, %3:i1 = addc %0l, %1l, 0; %4:i64, %5:i1 = addc %0h, %1h, %3`. Blocks are walked in reverse
postorder, so that operands have their parts already; block parameters are split first, edges last.
"""

from typing import Final, final

from pycc.codegen.irbuilder import Cursor
from pycc.codegen.target import Target
from pycc.ir.function import AsmData, Block, CallData, Function, MemAttr
from pycc.ir.ops import (
    ADD,
    ADDC,
    AND,
    ASHR,
    ASM,
    ASM_GOTO,
    BITCAST,
    BSWAP,
    CALL,
    CLZ,
    CMPXCHG,
    COPY,
    CTZ,
    EQ,
    EXPECT,
    F32,
    F64,
    F80,
    F128,
    FADD,
    FCONV,
    FPTOSI,
    FPTOUI,
    I1,
    I32,
    I64,
    I128,
    LOAD,
    LSHR,
    MUL,
    NE,
    NEG,
    NOT,
    NOT_ATOMIC,
    OR,
    POPCOUNT,
    RMW,
    ROTL,
    SADDO,
    SDIV,
    SELECT,
    SEXT,
    SGE,
    SGT,
    SHL,
    SITOFP,
    SLE,
    SLT,
    SMULO,
    SREM,
    STORE,
    SUB,
    SUBB,
    TRUNC,
    UADDO,
    UDIV,
    UGE,
    UGT,
    UITOFP,
    ULE,
    ULT,
    UMULH,
    UMULO,
    UNDEF,
    UREM,
    USUBO,
    VOID,
    XOR,
    ZEXT,
    wrap,
)
from pycc.ir.sig import A_FLOAT, A_INT, AbiType, Sig
from pycc.ir.value import V_CONST, Const, Inst, Param, Result, Value

SIZES: Final = {I32: 4, I64: 8, I128: 16, F32: 4, F64: 8, F80: 16, F128: 16}


def call_library(c: Cursor, target: Target, name: str, args: list[Value], result: int) -> Value:
    """A runtime-library call, through the target's own abi pass (which runs on it at once)."""
    params: list[AbiType] = []
    for a in args:
        params.append(AbiType(A_INT if a.type <= 128 else A_FLOAT, SIZES[a.type], SIZES[a.type], a.type))
    s = Sig(AbiType(A_INT if result <= 128 else A_FLOAT, SIZES[result], SIZES[result], result), params)
    i = c.emit(CALL, result, [c.fn.address(target.library_sym(name)), *args], CallData(s, 0))
    c.out.pop()
    watch = Inst(COPY, result, c.pos, c.scope)
    watch.add_arg(i)
    target.lower_call(c, i)
    v = watch.args[0]
    watch.clear_args()
    return v


def integer_load(c: Cursor, lo: Value, hi: Value, is_unsigned: bool, t: int) -> Value:
    """fild of two words (32-bit machines with x87): through a slot only this conversion knows, so the load may be repeated where it is used."""
    s = c.slot("", 8, 8)
    c.store(lo, s, 0, 4)
    c.store(hi, s, 4, 4)
    if not is_unsigned:
        return c.emit(SITOFP, t, [c.load(I64, s, 0, 8)])
    f = c.emit(SITOFP, F80, [c.load(I64, s, 0, 8)])
    if isinstance(hi, Const) and hi.value >= 0:
        return c.emit(FCONV, t, [f]) if t != F80 else f
    two64 = c.emit(SELECT, F32, [c.emit(SLT, I1, [hi, c.const(I32, 0)]), c.const(F32, 0x5F800000), c.const(F32, 0)])
    f = c.emit(FADD, F80, [f, c.emit(FCONV, F80, [two64])])
    return c.emit(FCONV, t, [f]) if t != F80 else f


@final
class WideSplitter:
    def __init__(self, fn: Function, target: Target) -> None:
        self.fn = fn
        self.target = target
        self.word = target.facts.word
        self.wide = self.word * 2
        self.c = Cursor(fn)
        self.low: dict[Value, Value] = {}
        self.high: dict[Value, Value] = {}

    def run(self) -> None:
        fn = self.fn
        if not self.any_wide():
            return
        # parameters
        split: list[tuple[Block, list[Param]]] = []
        for b in fn.blocks:
            old = b.params
            hit = False
            for p in old:
                if p.type == self.wide:
                    hit = True
            if not hit:
                continue
            split.append((b, old))
            b.params = []
            for p in old:
                if p.type == self.wide:
                    self.low[p] = b.add_param(self.word)
                    self.high[p] = b.add_param(self.word)
                else:
                    p.index = len(b.params)
                    b.params.append(p)
        for b in self.order():
            self.block(b)
        for b, old in split:
            for e in b.preds:
                args = list(e.args)
                e.clear_args()
                for k in range(len(old)):
                    if old[k].type == self.wide:
                        lo, hi = self.parts(args[k])
                        e.add_arg(lo)
                        e.add_arg(hi)
                    else:
                        e.add_arg(args[k])

    def any_wide(self) -> bool:
        for b in self.fn.blocks:
            for p in b.params:
                if p.type == self.wide:
                    return True
            for i in b.insts:
                if i.type == self.wide:
                    return True
                for a in i.args:
                    if a.type == self.wide:
                        return True
        return False

    def order(self) -> list[Block]:
        """Reverse postorder, then whatever is unreachable."""
        seen: set[Block] = {self.fn.blocks[0]}
        out: list[Block] = []
        stack: list[Block] = [self.fn.blocks[0]]
        at: list[int] = [0]
        while stack:
            b = stack[-1]
            edges = b.insts[-1].edges
            if at[-1] < len(edges):
                t = edges[at[-1]].target
                at[-1] += 1
                if t not in seen:
                    seen.add(t)
                    stack.append(t)
                    at.append(0)
            else:
                out.append(b)
                stack.pop()
                at.pop()
        out.reverse()
        for b in self.fn.blocks:
            if b not in seen:
                out.append(b)
        return out

    def parts(self, v: Value) -> tuple[Value, Value]:
        if v.kind == V_CONST:
            assert isinstance(v, Const)
            return (self.fn.const(self.word, wrap(v.value, self.word)), self.fn.const(self.word, wrap(v.value >> self.word, self.word)))
        if v not in self.low:  # unreachable code
            u = self.c.emit(UNDEF, self.word, [])
            self.low[v] = u
            self.high[v] = u
        return (self.low[v], self.high[v])

    def set(self, v: Value, low: Value, high: Value) -> None:
        self.low[v] = low
        self.high[v] = high

    def block(self, b: Block) -> None:
        c = self.c
        c.block = b
        c.out = []
        w = self.wide
        for i in list(b.insts):
            touched = i.type == w
            for a in i.args:
                if a.type == w:
                    touched = True
            for r in i.more:
                if r.type == w:
                    touched = True
            if not touched:
                c.out.append(i)
                continue
            c.at(i)
            if self.inst(i):
                i.clear_args()
                i.block = None
            else:
                c.out.append(i)
        b.insts = c.out
        c.out = []

    # --- folding constructors

    def op(self, op: int, a: Value, b: Value) -> Value:
        """A word operation with the foldings that pairs make common."""
        w = self.word
        if isinstance(b, Const):
            if b.value == 0:
                if op == AND or op == MUL:
                    return b
                return a
            if b.value == -1 and op == AND:
                return a
            if isinstance(a, Const) and op != SHL and op != LSHR and op != ASHR:
                x = a.value & b.value if op == AND else a.value | b.value if op == OR else a.value ^ b.value if op == XOR else a.value + b.value
                if op == AND or op == OR or op == XOR or op == ADD:
                    return self.fn.const(w, wrap(x, w))
        elif isinstance(a, Const) and a.value == 0:
            if op == ADD or op == OR or op == XOR:
                return b
            if op == AND or op == SHL or op == LSHR or op == ASHR or op == MUL:
                return a
        return self.c.emit(op, w, [a, b])

    def k(self, value: int) -> Const:
        return self.fn.const(self.word, wrap(value, self.word))

    # --- operations

    def inst(self, i: Inst) -> bool:
        """Rewrite one instruction; False if it stays (changed in place)."""
        op = i.op
        if op == LOAD or op == STORE or op == CMPXCHG or op == RMW:
            return self.memory(i)
        if op == ASM or op == ASM_GOTO:
            return self.asm(i)
        if i.type == self.wide and op <= NOT:
            self.arithmetic(i)
        elif EQ <= op <= UGE:
            i.replace_with(self.compare(op, i.args[0], i.args[1]))
        elif op == TRUNC:
            lo, hi = self.parts(i.args[0])
            if i.type == self.word:
                i.replace_with(lo)
            else:
                i.replace_with(self.c.emit(TRUNC, i.type, [lo]))
        elif op == ZEXT or op == SEXT:
            self.extend(i)
        elif op == SELECT:
            a, b = self.parts(i.args[1])
            x, y = self.parts(i.args[2])
            first = self.c.emit(SELECT, self.word, [i.args[0], a, x])
            self.set(i, first, self.c.emit(SELECT, self.word, [i.args[0], b, y]))
        elif op == COPY or op == EXPECT:
            lo, hi = self.parts(i.args[0])
            self.set(i, lo, hi)
        elif op == UNDEF:
            u = self.c.emit(UNDEF, self.word, [])
            self.set(i, u, u)
        elif SADDO <= op <= UMULO:
            self.overflow(i)
        elif SITOFP <= op <= FPTOUI:
            self.conversion(i)
        elif op == BITCAST:
            self.bitcast(i)
        elif op == ADDC or op == SUBB:
            a, b = self.parts(i.args[0])
            x, y = self.parts(i.args[1])
            lo, hi, carry = self.add_pair(op, a, b, x, y, i.args[2])
            self.set(i, lo, hi)
            i.more[0].replace_with(carry)
        else:
            return False
        return True

    def add_pair(self, op: int, a: Value, b: Value, x: Value, y: Value, carry: Value) -> tuple[Value, Value, Result]:
        c = self.c
        lo = c.emit(op, self.word, [a, x, carry])
        mid = lo.add_result(I1)
        hi = c.emit(op, self.word, [b, y, mid])
        return (lo, hi, hi.add_result(I1))

    def arithmetic(self, i: Inst) -> None:
        op = i.op
        c = self.c
        if op == SDIV or op == UDIV or op == SREM or op == UREM:
            if (op == SDIV or op == SREM) and self.divide_by_power(i):
                return
            name = {SDIV: "__div", UDIV: "__udiv", SREM: "__mod", UREM: "__umod"}[op]
            self.library(i, name + ("ti3" if self.wide == I128 else "di3"), list(i.args))
            return
        a, b = self.parts(i.args[0])
        if op == ADD or op == SUB:
            x, y = self.parts(i.args[1])
            if isinstance(x, Const) and x.value == 0:
                self.set(i, a, self.op(ADD, b, y) if op == ADD else c.emit(SUB, self.word, [b, y]))
                return
            lo, hi, _ = self.add_pair(ADDC if op == ADD else SUBB, a, b, x, y, self.fn.const(I1, 0))
            self.set(i, lo, hi)
        elif op == AND or op == OR or op == XOR:
            x, y = self.parts(i.args[1])
            self.set(i, self.op(op, a, x), self.op(op, b, y))
        elif op == NOT:
            self.set(i, c.emit(NOT, self.word, [a]), c.emit(NOT, self.word, [b]))
        elif op == NEG:
            lo, hi, _ = self.add_pair(SUBB, self.k(0), self.k(0), a, b, self.fn.const(I1, 0))
            self.set(i, lo, hi)
        elif op == MUL:
            x, y = self.parts(i.args[1])
            lo, hi = self.multiply(a, b, x, y)
            self.set(i, lo, hi)
        elif op == SHL or op == LSHR or op == ASHR:
            lo, hi = self.shift(op, a, b, i.args[1])
            self.set(i, lo, hi)
        elif op == ROTL:
            self.rotate(i, a, b)
        elif op == BSWAP:
            self.set(i, c.emit(BSWAP, self.word, [b]), c.emit(BSWAP, self.word, [a]))
        elif op == CTZ or op == CLZ:
            first, second = (a, b) if op == CTZ else (b, a)
            zero = c.emit(EQ, I1, [first, self.k(0)])
            one = c.emit(op, self.word, [first])
            two = c.emit(ADD, self.word, [c.emit(op, self.word, [second]), self.k(self.word)])
            self.set(i, c.emit(SELECT, self.word, [zero, two, one]), self.k(0))
        elif op == POPCOUNT:
            self.set(i, c.emit(ADD, self.word, [c.emit(POPCOUNT, self.word, [a]), c.emit(POPCOUNT, self.word, [b])]), self.k(0))
        else:
            self.library(i, "__mulh_unsupported", list(i.args))

    def divide_by_power(self, i: Inst) -> bool:
        """Signed division by plus or minus a power of two, at every level: programs count on its needing no library (Linux has no __divdi3)."""
        d = i.args[1]
        if not isinstance(d, Const):
            return False
        n = abs(d.value)
        if n < 2 or n & (n - 1) or d.value == -(1 << (2 * self.word - 1)):
            return False
        a, b = self.parts(i.args[0])
        sign = self.c.emit(ASHR, self.word, [b, self.k(self.word - 1)])
        ones = (1 << self.word) - 1
        none = self.fn.const(I1, 0)
        # n - 1 is added to what is negative: the shift then rounds toward zero
        lo, hi, _ = self.add_pair(ADDC, a, b, self.op(AND, sign, self.k((n - 1) & ones)), self.op(AND, sign, self.k((n - 1) >> self.word)), none)
        if i.op == SREM:
            lo, hi, _ = self.add_pair(SUBB, a, b, self.op(AND, lo, self.k(-n & ones)), self.op(AND, hi, self.k((-n >> self.word) & ones)), none)
        else:
            lo, hi = self.shift(ASHR, lo, hi, self.k(n.bit_length() - 1))
            if d.value < 0:
                lo, hi, _ = self.add_pair(SUBB, self.k(0), self.k(0), lo, hi, none)
        self.set(i, lo, hi)
        return True

    def library(self, i: Inst, name: str, args: list[Value]) -> None:
        start = len(self.c.out)
        v = call_library(self.c, self.target, name, args, i.type)
        # taking the wide arguments apart and putting the result together is wide again: walk what was made
        made = self.c.out
        tail = made[start:]
        del made[start:]
        for t in tail:
            if self.mentions_wide(t) and self.inst(t):
                t.clear_args()
            else:
                made.append(t)
        if v.type == self.wide:
            lo, hi = self.parts(v)
            self.set(i, lo, hi)
        else:
            i.replace_with(v)

    def mentions_wide(self, i: Inst) -> bool:
        if i.type == self.wide:
            return True
        for a in i.args:
            if a.type == self.wide:
                return True
        return False

    def multiply(self, a: Value, b: Value, x: Value, y: Value) -> tuple[Value, Value]:
        c = self.c
        w = self.word
        lo = self.op(MUL, a, x)
        hi: Value = c.emit(UMULH, w, [a, x]) if not (isinstance(x, Const) and x.value == 0) else self.k(0)
        cross = self.op(MUL, a, y)
        hi = self.op(ADD, hi, cross)
        cross = self.op(MUL, b, x) if not (isinstance(b, Const) and b.value == 0) else self.k(0)
        return (lo, self.op(ADD, hi, cross))

    def shift(self, op: int, a: Value, b: Value, count: Value) -> tuple[Value, Value]:
        c = self.c
        w = self.word
        n, _ = self.parts(count) if count.type == self.wide else (count, count)
        if isinstance(n, Const):
            s = n.value & (2 * w - 1)
            if s == 0:
                return (a, b)
            if op == SHL:
                if s >= w:
                    return (self.k(0), self.op(SHL, a, self.k(s - w)))
                return (self.op(SHL, a, self.k(s)), self.op(OR, self.op(SHL, b, self.k(s)), self.op(LSHR, a, self.k(w - s))))
            fill = self.k(0) if op == LSHR else c.emit(ASHR, w, [b, self.k(w - 1)])
            if s >= w:
                return (self.op(op, b, self.k(s - w)), fill)
            return (self.op(OR, self.op(LSHR, a, self.k(s)), self.op(SHL, b, self.k(w - s))), self.op(op, b, self.k(s)))
        m = c.emit(AND, w, [n, self.k(w - 1)])
        rest = c.emit(XOR, w, [m, self.k(w - 1)])
        far = c.emit(NE, I1, [c.emit(AND, w, [n, self.k(w)]), self.k(0)])
        if op == SHL:
            lo1 = c.emit(SHL, w, [a, m])
            over = c.emit(LSHR, w, [c.emit(LSHR, w, [a, self.k(1)]), rest])
            hi1 = c.emit(OR, w, [c.emit(SHL, w, [b, m]), over])
            return (c.emit(SELECT, w, [far, self.k(0), lo1]), c.emit(SELECT, w, [far, lo1, hi1]))
        hi1 = c.emit(op, w, [b, m])
        over = c.emit(SHL, w, [c.emit(SHL, w, [b, self.k(1)]), rest])
        lo1 = c.emit(OR, w, [c.emit(LSHR, w, [a, m]), over])
        fill = self.k(0) if op == LSHR else c.emit(ASHR, w, [b, self.k(w - 1)])
        return (c.emit(SELECT, w, [far, hi1, lo1]), c.emit(SELECT, w, [far, fill, hi1]))

    def rotate(self, i: Inst, a: Value, b: Value) -> None:
        c = self.c
        w = self.word
        n, _ = self.parts(i.args[1]) if i.args[1].type == self.wide else (i.args[1], i.args[1])
        if isinstance(n, Const):
            s = n.value & (2 * w - 1)
            if s >= w:
                a, b = b, a
                s -= w
            if s == 0:
                self.set(i, a, b)
                return
            lo = self.op(OR, self.op(SHL, a, self.k(s)), self.op(LSHR, b, self.k(w - s)))
            hi = self.op(OR, self.op(SHL, b, self.k(s)), self.op(LSHR, a, self.k(w - s)))
            self.set(i, lo, hi)
            return
        left = self.shift(SHL, a, b, n)
        back = c.emit(AND, w, [c.emit(SUB, w, [self.k(0), n]), self.k(2 * w - 1)])
        right = self.shift(LSHR, a, b, back)
        self.set(i, self.op(OR, left[0], right[0]), self.op(OR, left[1], right[1]))

    def compare(self, op: int, p: Value, q: Value) -> Value:
        c = self.c
        a, b = self.parts(p)
        x, y = self.parts(q)
        if op == EQ or op == NE:
            d = self.op(OR, self.op(XOR, a, x), self.op(XOR, b, y))
            return c.emit(op, I1, [d, self.k(0)])
        if (op == SLT or op == SGE) and isinstance(q, Const) and q.value == 0:
            return c.emit(op, I1, [b, self.k(0)])
        if op == SGT or op == SLE or op == UGT or op == ULE:
            up = self.successor(op, q)
            if up is None:
                a, b, x, y = x, y, a, b
            else:  # x > 5 is x >= 6: the constant stays right
                x, y = self.parts(up)
                op = {SGT: SGE, SLE: SLT, UGT: UGE, ULE: ULT}[op]
        borrow = self.add_pair(SUBB, a, b, x, y, self.fn.const(I1, 0))[2]
        if op == SLT or op == SGE or op == SGT or op == SLE:
            borrow.inst.aux = 1
        if op == SLT or op == ULT or op == SGT or op == UGT:
            return borrow
        return c.emit(XOR, I1, [borrow, self.fn.const(I1, 1)])

    def successor(self, op: int, q: Value) -> Value | None:
        """The constant plus one, unless it is the greatest."""
        if not isinstance(q, Const):
            return None
        greatest = -1 if op == UGT or op == ULE else (1 << (self.wide - 1)) - 1
        return None if q.value == greatest else self.fn.const(self.wide, wrap(q.value + 1, self.wide))

    def extend(self, i: Inst) -> None:
        c = self.c
        v = i.args[0]
        lo = v if v.type == self.word else c.emit(i.op, self.word, [v])
        self.set(i, lo, self.k(0) if i.op == ZEXT else c.emit(ASHR, self.word, [lo, self.k(self.word - 1)]))

    def overflow(self, i: Inst) -> None:
        op = i.op
        c = self.c
        w = self.word
        a, b = self.parts(i.args[0])
        x, y = self.parts(i.args[1])
        if op == UMULO or op == SMULO:
            self.multiply_overflow(i, a, b, x, y)
            return
        add = op == SADDO or op == UADDO
        lo, hi, carry = self.add_pair(ADDC if add else SUBB, a, b, x, y, self.fn.const(I1, 0))
        self.set(i, lo, hi)
        if op == UADDO or op == USUBO:
            i.more[0].replace_with(carry)
            return
        # signed: the operands' signs agree (add) or differ (subtract) and the result's differs from the first
        s = c.emit(XOR, w, [b, y])
        if add:
            s = c.emit(NOT, w, [s])
        s = c.emit(AND, w, [s, c.emit(XOR, w, [b, hi])])
        i.more[0].replace_with(c.emit(SLT, I1, [s, self.k(0)]))

    def multiply_overflow(self, i: Inst, a: Value, b: Value, x: Value, y: Value) -> None:
        c = self.c
        w = self.word
        signed = i.op == SMULO
        negative: Value | None = None
        if signed:
            negative = c.emit(SLT, I1, [c.emit(XOR, w, [b, y]), self.k(0)])
            a, b = self.absolute(a, b)
            x, y = self.absolute(x, y)
        p1 = c.emit(UMULO, w, [b, x])
        o1 = p1.add_result(I1)
        p2 = c.emit(UMULO, w, [a, y])
        o2 = p2.add_result(I1)
        both = c.emit(AND, I1, [c.emit(NE, I1, [b, self.k(0)]), c.emit(NE, I1, [y, self.k(0)])])
        cross = c.emit(ADD, w, [p1, p2])
        hi1 = c.emit(UADDO, w, [c.emit(UMULH, w, [a, x]), cross])
        o3 = hi1.add_result(I1)
        lo: Value = c.emit(MUL, w, [a, x])
        hi: Value = hi1
        ov: Value = c.emit(OR, I1, [c.emit(OR, I1, [o1, o2]), c.emit(OR, I1, [o3, both])])
        if negative is not None:
            m = c.emit(SEXT, w, [negative])
            lo2, hi2, _ = self.add_pair(SUBB, c.emit(XOR, w, [lo, m]), c.emit(XOR, w, [hi, m]), m, m, self.fn.const(I1, 0))
            wrong = c.emit(SLT, I1, [c.emit(XOR, w, [hi2, m]), self.k(0)])
            nonzero = c.emit(NE, I1, [c.emit(OR, w, [lo2, hi2]), self.k(0)])
            ov = c.emit(OR, I1, [ov, c.emit(AND, I1, [wrong, nonzero])])
            lo = lo2
            hi = hi2
        self.set(i, lo, hi)
        i.more[0].replace_with(ov)

    def absolute(self, lo: Value, hi: Value) -> tuple[Value, Value]:
        c = self.c
        w = self.word
        m = c.emit(ASHR, w, [hi, self.k(w - 1)])
        a, b, _ = self.add_pair(SUBB, c.emit(XOR, w, [lo, m]), c.emit(XOR, w, [hi, m]), m, m, self.fn.const(I1, 0))
        return (a, b)

    def conversion(self, i: Inst) -> None:
        names = {I64: "di", I128: "ti", F32: "sf", F64: "df", F80: "xf", F128: "tf"}
        op = i.op
        s = i.args[0].type
        t = i.type
        if self.word == 32 and (op == SITOFP or op == UITOFP) and t != F128:
            lo, hi = self.parts(i.args[0])
            i.replace_with(integer_load(self.c, lo, hi, op == UITOFP, t))
            return
        stem = {SITOFP: "__float", UITOFP: "__floatun", FPTOSI: "__fix", FPTOUI: "__fixuns"}[op]
        self.library(i, stem + names[s] + names[t], list(i.args))

    def bitcast(self, i: Inst) -> None:
        """Through memory."""
        c = self.c
        v = i.args[0]
        n = self.wide // 8
        s = c.slot("", n, n)
        half = self.word // 8
        if v.type == self.wide:
            lo, hi = self.parts(v)
            c.store(lo, s, 0, half)
            c.store(hi, s, half, half)
            i.replace_with(c.load(i.type, s, 0, half))
        else:
            c.store(v, s, 0, half)
            self.set(i, c.load(self.word, s, 0, half), c.load(self.word, s, half, half))

    # --- memory

    def half_attr(self, a: MemAttr) -> MemAttr:
        return MemAttr(min(a.align, self.word // 8), a.volatile, NOT_ATOMIC, a.space, a.alias, a.restrict)

    def memory(self, i: Inst) -> bool:
        c = self.c
        w = self.word
        a = i.data
        assert isinstance(a, MemAttr)
        address = i.args[0]
        if i.op == LOAD:
            if a.order != NOT_ATOMIC:
                z = self.k(0)
                lo, hi, _ok = self.compare_exchange(address, z, z, z, z, a)
                self.set(i, lo, hi)
                return True
            h = self.half_attr(a)
            first = c.emit(LOAD, w, [address], h)
            self.set(i, first, c.emit(LOAD, w, [c.offset(address, w // 8)], h))
            return True
        if i.op == STORE:
            assert a.order == NOT_ATOMIC  # irgen makes a loop of it (Facts.rmw_bits)
            lo, hi = self.parts(i.args[1])
            h = self.half_attr(a)
            c.emit(STORE, VOID, [address, lo], h)
            c.emit(STORE, VOID, [c.offset(address, w // 8), hi], h)
            return True
        assert i.op == CMPXCHG
        e1, e2 = self.parts(i.args[1])
        n1, n2 = self.parts(i.args[2])
        lo, hi, ok = self.compare_exchange(address, e1, e2, n1, n2, a)
        self.set(i, lo, hi)
        i.more[0].replace_with(ok)
        return True

    def compare_exchange(self, address: Value, e1: Value, e2: Value, n1: Value, n2: Value, a: MemAttr) -> tuple[Value, Value, Value]:
        x = self.c.emit(CMPXCHG, self.word, [address, e1, e2, n1, n2], a)
        hi = x.add_result(self.word)
        ok = x.add_result(I1)
        return (x, hi, ok)

    # --- asm

    def asm(self, i: Inst) -> bool:
        """An operand of two words keeps its position for the low word; the high word is appended. A new instruction takes over."""
        d = i.data
        assert isinstance(d, AsmData)
        d = d.fresh()
        w = self.word
        c = self.c
        n = c.emit(i.op, w if i.type == self.wide else i.type, [], d, i.aux)
        old: list[Value] = []
        if i.type != VOID:
            old.append(i)
        for r in i.more:
            old.append(r)
        new: list[Value] = []
        for k in range(len(old)):
            new.append(n if k == 0 else n.add_result(w if old[k].type == self.wide else old[k].type))
        for o in d.operands:
            if o.is_output and o.result >= 0 and old[o.result].type == self.wide:
                high = n.add_result(w)
                o.high_result = high.index
                o.type = w
                self.set(old[o.result], new[o.result], high)
        for k in range(len(old)):
            if old[k].type != self.wide:
                old[k].replace_with(new[k])
        args = list(i.args)
        extra: list[Value] = []
        for o in d.operands:
            if o.arg >= 0 and args[o.arg].type == self.wide:
                lo, hi = self.parts(args[o.arg])
                args[o.arg] = lo
                o.high_arg = len(args) + len(extra)
                o.type = w
                extra.append(hi)
        for v in args + extra:
            n.add_arg(v)
        n.edges = i.edges
        for e in n.edges:
            e.source = n
        i.edges = []
        return True
