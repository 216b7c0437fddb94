"""Legalize: types and operations the machine lacks become ones it has (an IR pass after abi; the optimiser runs again behind it).

Steps: switches to trees and tables; values of two machine words to pairs (legalize_wide); then operation by operation: float conversions of
unsigned numbers, selects that no conditional move does (control flow), atomic operations that need a compare-and-swap loop, population
count, division by constants as multiplication, and what only the runtime library does (f128, fma, rounding).
"""

from typing import Final, final

from pycc.codegen.irbuilder import Cursor, split_block
from pycc.codegen.legalize_switch import SwitchLowering
from pycc.codegen.legalize_wide import WideSplitter, call_library, integer_load
from pycc.codegen.tail_calls import tail_calls
from pycc.codegen.target import Target
from pycc.ir.function import Block, Function, MemAttr, StackSlot
from pycc.ir.ops import (
    ADD,
    ALLOCA,
    AND,
    ASHR,
    CMPXCHG,
    EQ,
    F16,
    F32,
    F64,
    F80,
    F128,
    FADD,
    FCONV,
    FDIV,
    FEQ,
    FGE,
    FGT,
    FLE,
    FLT,
    FMA,
    FMUL,
    FNE,
    FPTOSI,
    FPTOUI,
    FRINT,
    FSQRT,
    FSUB,
    FUNO,
    I1,
    I8,
    I32,
    I64,
    I128,
    LOAD,
    LSHR,
    MUL,
    NE,
    NOT,
    OR,
    POPCOUNT,
    RMW,
    RMW_ADD,
    RMW_AND,
    RMW_NAND,
    RMW_OR,
    RMW_SUB,
    RMW_XCHG,
    RMW_XOR,
    SDIV,
    SELECT,
    SEXT,
    SGE,
    SGT,
    SITOFP,
    SLE,
    SLOT,
    SLT,
    SMULH,
    SREM,
    STACK_SAVE,
    SUB,
    SWITCH,
    TRUNC,
    UDIV,
    UITOFP,
    UMULH,
    UREM,
    XOR,
    ZEXT,
    bits_of,
    is_float,
    unsigned,
    wrap,
)
from pycc.ir.value import Const, Inst, Value
from pycc.source.options import PIC_NONE

LIBRARY_SUFFIX: Final = {F32: "sf", F64: "df", F80: "xf", F128: "tf"}
FLOAT_LIBRARY: Final = {FADD: "add", FSUB: "sub", FMUL: "mul", FDIV: "div"}
COMPARE_LIBRARY: Final = {FEQ: ("__eqtf2", EQ), FNE: ("__netf2", NE), FLT: ("__lttf2", SLT), FLE: ("__letf2", SLE),
                          FGT: ("__gttf2", SGT), FGE: ("__getf2", SGE),
                          FUNO: ("__unordtf2", NE)}


def aligned_slots(fn: Function, most: int) -> None:
    """Beside dynamic stack memory, slots that the stack's alignment does not serve are such memory as well, made at entry: the frame
    pointer names the other slots, so the stack is not realigned."""
    entry = fn.blocks[0]
    moved: dict[StackSlot, Inst] = {}
    found: list[tuple[Inst, StackSlot]] = []
    for b in fn.blocks:
        for i in b.insts:
            if isinstance(i.data, StackSlot) and i.data.align > most:
                found.append((i, i.data))
    if not found:
        return
    at = 0
    while at < len(entry.insts) - 1 and entry.insts[at].op not in (SLOT, STACK_SAVE, ALLOCA):
        at += 1
    c = Cursor(fn)
    for i, s in found:
        if i.op == SLOT:
            if s not in moved:
                moved[s] = c.emit(ALLOCA, fn.pointer, [c.const(fn.pointer, s.size)], None, s.align)
            i.replace_with(moved[s])
    entry.insts[at:at] = c.out
    for b in fn.blocks:
        b.insts = [i for i in b.insts if not (isinstance(i.data, StackSlot) and i.data in moved)]


@final
class Legalizer:
    def __init__(self, fn: Function, target: Target) -> None:
        self.fn = fn
        self.target = target
        self.facts = target.facts
        self.c = Cursor(fn)
        self.divide = target.options.optimize >= 2 and not target.options.optimize_size and not fn.optimize_none

    def run(self) -> None:
        fn = self.fn
        o = self.target.options
        if o.optimize_sibling_calls and o.optimize and not fn.optimize_none and not fn.naked:
            tail_calls(fn, self.facts.word == 32 and o.pic != PIC_NONE, self.facts.word == 64, o.optimize_size)
        if fn.has_alloca:
            aligned_slots(fn, self.facts.stack_align)
        switches = SwitchLowering(fn, self.facts, self.target.options.optimize_size)
        for b in list(fn.blocks):
            if b.insts and b.insts[-1].op == SWITCH:
                switches.lower(b)
        WideSplitter(fn, self.target).run()
        k = 0
        while k < len(fn.blocks):  # blocks are appended while we walk
            self.block(fn.blocks[k])
            k += 1

    def block(self, b: Block) -> None:
        """Walk the instructions; a rewrite that needs control flow splits the block and the rest is walked when its turn comes."""
        insts = b.insts
        changed = False
        c = self.c
        c.block = b
        c.out = []
        for k in range(len(insts)):
            i = insts[k]
            if not self.needs(i):
                c.out.append(i)
                continue
            changed = True
            c.at(i)
            if self.needs_blocks(i):
                rest = split_block(self.fn, b, k + 1)
                b.insts = c.out
                self.with_blocks(i, b, rest)
                i.clear_args()
                i.block = None
                return
            v = self.rewrite(i)
            if v is not None:
                i.replace_with(v)
                i.clear_args()
                i.block = None
        if changed:
            b.insts = c.out

    # --- what must change

    def needs(self, i: Inst) -> bool:
        op = i.op
        t = i.type
        if op == SELECT:
            return is_float(t) or t > 1023 or not self.target.has_conditional_move()
        if op <= UREM and op >= SDIV:
            return self.divide and isinstance(i.args[1], Const) and t <= self.facts.word and self.divisible(i)
        if op == POPCOUNT:
            return not self.facts.has_popcount
        if op == RMW:
            return self.needs_loop(i)
        if FADD <= op <= FUNO:
            if op == FMA:
                return True
            ft = i.args[0].type
            return ft == F128 and (op <= FDIV or op == FSQRT or op >= FEQ)
        if op == UITOFP or op == FPTOUI:
            return True
        if op == SITOFP or op == FPTOSI:
            a = i.args[0].type if op == FPTOSI else t
            n = t if op == FPTOSI else i.args[0].type
            return a == F128 or (n < I32 and not (op == SITOFP and n >= I8)) or n == I128
        if op == FCONV:
            s = i.args[0].type
            return s != t and (s == F128 or t == F128 or s == F16 or t == F16)
        return op == FRINT

    def needs_blocks(self, i: Inst) -> bool:
        op = i.op
        if op == SELECT or op == RMW:
            return True
        if op == UITOFP:
            return i.args[0].type == I64 and self.facts.word == 64 and i.type != F128
        if op == FPTOUI:
            return i.type == I64 and self.facts.word == 64 and i.args[0].type != F128
        return False

    def needs_loop(self, i: Inst) -> bool:
        kind = i.aux
        if kind == RMW_XCHG or kind == RMW_ADD or kind == RMW_SUB:
            return False
        return kind == RMW_NAND or len(i.users) > 0

    # --- with control flow

    def with_blocks(self, i: Inst, b: Block, rest: Block) -> None:
        if i.op == SELECT:
            self.select(i, b, rest)
        elif i.op == RMW:
            self.cas_loop(i, b, rest)
        elif i.op == UITOFP:
            self.from_u64(i, b, rest)
        else:
            self.to_u64(i, b, rest)

    def select(self, i: Inst, b: Block, rest: Block) -> None:
        c = self.c
        c.out = b.insts
        yes = self.fn.new_block()
        no = self.fn.new_block()
        c.block = b
        c.branch(i.args[0], yes, no)
        p = rest.add_param(i.type)
        for side, v in ((yes, i.args[1]), (no, i.args[2])):
            c.block = side
            c.out = side.insts
            c.jump(rest, [v])
        i.replace_with(p)

    def cas_loop(self, i: Inst, b: Block, rest: Block) -> None:
        """old = load; do new = old op v while (!cmpxchg(&old, new))."""
        c = self.c
        t = i.type
        a = i.data
        assert isinstance(a, MemAttr)
        plain = MemAttr(a.align, True, 0, a.space)
        loop = self.fn.new_block()
        c.block = b
        c.out = b.insts
        first = c.emit(LOAD, t, [i.args[0]], plain)
        c.jump(loop, [first])
        old = loop.add_param(t)
        c.block = loop
        c.out = loop.insts
        kind = i.aux
        v = i.args[1]
        new: Value
        if kind == RMW_NAND:
            new = c.emit(NOT, t, [c.emit(AND, t, [old, v])])
        else:
            new = c.emit({RMW_ADD: ADD, RMW_SUB: SUB, RMW_AND: AND, RMW_OR: OR, RMW_XOR: XOR}[kind], t, [old, v])
        x = c.emit(CMPXCHG, t, [i.args[0], old, new], a)
        ok = x.add_result(I1)
        br = c.emit(121, 0, [ok], None, 90)
        c.edge(br, rest, [])
        c.edge(br, loop, [x])
        i.replace_with(old)

    def from_u64(self, i: Inst, b: Block, rest: Block) -> None:
        """Halve with the lost bit kept sticky, convert, double; to x87's 64 bits exactly: as signed, plus 2^64."""
        c = self.c
        v = i.args[0]
        t = i.type
        small = self.fn.new_block()
        big = self.fn.new_block()
        c.block = b
        c.out = b.insts
        c.branch(c.emit(SGE, I1, [v, c.const(I64, 0)]), small, big)
        c.block = small
        c.out = small.insts
        p = rest.add_param(t)
        c.jump(rest, [c.emit(SITOFP, t, [v])])
        c.block = big
        c.out = big.insts
        if t == F80:
            c.jump(rest, [c.emit(FADD, t, [c.emit(SITOFP, t, [v]), c.const(t, 0x403F8000000000000000)])])
            i.replace_with(p)
            return
        half = c.emit(OR, I64, [c.emit(LSHR, I64, [v, c.const(I64, 1)]), c.emit(AND, I64, [v, c.const(I64, 1)])])
        f = c.emit(SITOFP, t, [half])
        c.jump(rest, [c.emit(FADD, t, [f, f])])
        i.replace_with(p)

    def to_u64(self, i: Inst, b: Block, rest: Block) -> None:
        """Below 2^63 as signed, else minus 2^63 and the top bit put back."""
        c = self.c
        v = i.args[0]
        t = v.type
        two63 = c.const(t, {F32: 0x5F000000, F64: 0x43E0000000000000, F80: 0x403E8000000000000000}[t])
        small = self.fn.new_block()
        big = self.fn.new_block()
        c.block = b
        c.out = b.insts
        c.branch(c.emit(FGE, I1, [v, two63]), big, small)
        p = rest.add_param(I64)
        c.block = small
        c.out = small.insts
        c.jump(rest, [c.emit(FPTOSI, I64, [v])])
        c.block = big
        c.out = big.insts
        x = c.emit(FPTOSI, I64, [c.emit(FSUB, t, [v, two63])])
        c.jump(rest, [c.emit(XOR, I64, [x, c.const(I64, -(1 << 63))])])
        i.replace_with(p)

    # --- in place

    def rewrite(self, i: Inst) -> Value | None:
        op = i.op
        if SDIV <= op <= UREM:
            return self.divide_by_constant(i)
        if op == POPCOUNT:
            return self.popcount(i)
        if op == UITOFP:
            return self.from_unsigned(i)
        if op == FPTOUI:
            return self.to_unsigned(i)
        if op == SITOFP or op == FPTOSI:
            return self.signed_conversion(i)
        return self.library(i)

    def from_unsigned(self, i: Inst) -> Value:
        c = self.c
        v = i.args[0]
        t = i.type
        n = v.type
        if n == I128 or t == F128 and n >= I64:
            return self.library_conversion("__floatun", n, t, v)
        if t == F128:
            return self.library_conversion("__floatun", I32, t, c.zext(v, I32))
        if n < I32:
            return c.emit(SITOFP, t, [c.emit(ZEXT, I32, [v])])
        if self.facts.word == 64:
            return c.emit(SITOFP, t, [c.emit(ZEXT, I64, [v])])
        return integer_load(c, v, c.const(I32, 0), False, t)

    def to_unsigned(self, i: Inst) -> Value:
        c = self.c
        v = i.args[0]
        t = i.type
        if t == I128 or v.type == F128 or (t >= I32 and self.facts.word == 32):
            n = max(t, I32)
            return c.trunc(self.library_conversion("__fixuns", v.type, n, v), t)
        return c.trunc(c.emit(FPTOSI, I64 if t == I32 else I32, [v]), t)

    def signed_conversion(self, i: Inst) -> Value:
        c = self.c
        v = i.args[0]
        t = i.type
        if i.op == SITOFP:
            if t == F128 or v.type == I128:
                n = max(v.type, I32)
                return self.library_conversion("__float", n, t, v if v.type == n else c.emit(SEXT, n, [v]))
            return c.emit(SITOFP, t, [c.emit(SEXT, I32, [v])])
        if v.type == F128 or t == I128:
            n = max(t, I32)
            return c.trunc(self.library_conversion("__fix", v.type, n, v), t)
        return c.trunc(c.emit(FPTOSI, I32, [v]), t)

    def library_conversion(self, stem: str, source: int, result: int, v: Value) -> Value:
        names = {I32: "si", I64: "di", I128: "ti", F32: "sf", F64: "df", F80: "xf", F128: "tf"}
        return call_library(self.c, self.target, stem + names[source] + names[result], [v], result)

    def library(self, i: Inst) -> Value:
        c = self.c
        op = i.op
        t = i.type
        if op == FCONV:
            s = i.args[0].type
            names = {F32: "sf", F64: "df", F80: "xf", F128: "tf", F16: "hf"}
            name = ("__extend" if bits_of(t) > bits_of(s) else "__trunc") + names[s] + names[t] + "2"
            return call_library(c, self.target, name, [i.args[0]], t)
        if op == FMA:
            return call_library(c, self.target, {F32: "fmaf", F64: "fma"}.get(t, "fmal"), list(i.args), t)
        if op == FRINT:
            stem = ["nearbyint", "floor", "ceil", "trunc", "rint", "round"][i.aux] if i.aux < 6 else "rint"
            return call_library(c, self.target, stem + {F32: "f", F64: "", F80: "l", F128: "f128"}[t], [i.args[0]], t)
        if op == FSQRT:
            return call_library(c, self.target, "sqrtf128", [i.args[0]], t)
        if op in FLOAT_LIBRARY:
            return call_library(c, self.target, "__" + FLOAT_LIBRARY[op] + LIBRARY_SUFFIX[t] + "3", list(i.args), t)
        name, compare = COMPARE_LIBRARY[op]
        r = call_library(c, self.target, name, list(i.args), I32)
        return c.emit(compare, I1, [r, c.const(I32, 0)])

    def popcount(self, i: Inst) -> Value:
        """The parallel sum."""
        c = self.c
        v = i.args[0]
        t = v.type
        w = I64 if t == I64 else I32
        if t < I32:
            v = c.emit(ZEXT, I32, [v])
        ones = (1 << w) - 1
        v = c.emit(SUB, w, [v, c.emit(AND, w, [c.emit(LSHR, w, [v, c.const(w, 1)]), c.const(w, 0x5555555555555555 & ones)])])
        threes = c.const(w, 0x3333333333333333 & ones)
        v = c.emit(ADD, w, [c.emit(AND, w, [v, threes]), c.emit(AND, w, [c.emit(LSHR, w, [v, c.const(w, 2)]), threes])])
        v = c.emit(AND, w, [c.emit(ADD, w, [v, c.emit(LSHR, w, [v, c.const(w, 4)])]), c.const(w, 0x0F0F0F0F0F0F0F0F & ones)])
        v = c.emit(LSHR, w, [c.emit(MUL, w, [v, c.const(w, 0x0101010101010101 & ones)]), c.const(w, w - 8)])
        return c.trunc(v, t)

    # --- division by constants (Hacker's Delight 10)

    def divisible(self, i: Inst) -> bool:
        d = i.args[1]
        assert isinstance(d, Const)
        t = i.type
        if t < I32 or d.value == 0 or d.value == 1 or d.value == -1:
            return False
        return d.value != -(1 << (t - 1)) or i.op == UDIV or i.op == UREM

    def divide_by_constant(self, i: Inst) -> Value:
        c = self.c
        t = i.type
        x = i.args[0]
        d = i.args[1]
        assert isinstance(d, Const)
        signed = i.op == SDIV or i.op == SREM
        a = abs(d.value)
        if i.op == SREM and a & (a - 1) == 0:
            return c.emit(SUB, t, [x, c.emit(AND, t, [self.biased(x, a, t), c.const(t, -a)])])
        q = self.signed_quotient(x, d.value, t) if signed else self.unsigned_quotient(x, unsigned(d.value, t), t)
        if i.op == SDIV or i.op == UDIV:
            return q
        return c.emit(SUB, t, [x, c.emit(MUL, t, [q, d])])

    def unsigned_quotient(self, x: Value, d: int, t: int) -> Value:
        c = self.c
        if d & (d - 1) == 0:
            return c.emit(LSHR, t, [x, c.const(t, d.bit_length() - 1)])
        shift = (d - 1).bit_length()
        m = ((1 << (t + shift)) + d - 1) // d  # 2^shift >= d, so t + 1 bits are enough
        if m & 1 == 0 or m < 1 << t:
            while m & 1 == 0 and shift > 0:
                m >>= 1
                shift -= 1
            if m < 1 << t and (m * d - (1 << (t + shift))) * (1 << t) <= (1 << (t + shift)):
                h = self.high_product(x, m, t)
                return c.emit(LSHR, t, [h, c.const(t, shift)]) if shift else h
            shift = (d - 1).bit_length()
            m = ((1 << (t + shift)) + d - 1) // d
        for s in range(shift):
            small = ((1 << (t + s)) + d - 1) // d
            if small < 1 << t and (small * d - (1 << (t + s))) <= (1 << s):
                h = self.high_product(x, small, t)
                return c.emit(LSHR, t, [h, c.const(t, s)]) if s else h
        h = self.high_product(x, m - (1 << t), t)
        half = c.emit(LSHR, t, [c.emit(SUB, t, [x, h]), c.const(t, 1)])
        return c.emit(LSHR, t, [c.emit(ADD, t, [half, h]), c.const(t, shift - 1)])

    def high_product(self, x: Value, m: int, t: int) -> Value:
        c = self.c
        if t == I32 and self.facts.word == 64:
            p = c.emit(MUL, I64, [c.emit(ZEXT, I64, [x]), c.const(I64, m)])
            return c.emit(TRUNC, I32, [c.emit(LSHR, I64, [p, c.const(I64, 32)])])
        return c.emit(UMULH, t, [x, c.const(t, m)])

    def biased(self, x: Value, a: int, t: int) -> Value:
        """x + a - 1 if x is negative, else x: a shift then rounds toward zero. a is a power of two."""
        c = self.c
        k = a.bit_length() - 1
        sign = c.emit(ASHR, t, [x, c.const(t, t - 1)]) if k > 1 else x
        return c.emit(ADD, t, [x, c.emit(LSHR, t, [sign, c.const(t, t - k)])])

    def signed_quotient(self, x: Value, d: int, t: int) -> Value:
        c = self.c
        a = abs(d)
        if a & (a - 1) == 0:
            q: Value = c.emit(ASHR, t, [self.biased(x, a, t), c.const(t, a.bit_length() - 1)])
        else:
            p = t
            limit = 1 << (t - 1)
            nc = limit - 1 - limit % a
            while (1 << p) <= nc * (a - (1 << p) % a):
                p += 1
            m = ((1 << p) + a - (1 << p) % a) // a
            shift = p - t
            h: Value = c.emit(SMULH, t, [x, c.const(t, wrap(m, t))])
            if m >= limit:
                h = c.emit(ADD, t, [h, x])
            if shift > 0:
                h = c.emit(ASHR, t, [h, c.const(t, shift)])
            q = c.emit(ADD, t, [h, c.emit(LSHR, t, [x, c.const(t, t - 1)])])
        if d < 0:
            q = c.emit(SUB, t, [c.const(t, 0), q])
        return q
