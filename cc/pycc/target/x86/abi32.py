"""The i386 calling convention (System V i386 psABI, gcc's regparm, fastcall, stdcall), as a pass over IR.

Arguments stand on the stack in four-byte steps; with regparm(n) the first integers go to eax, edx, ecx. Floating results return in st0, records
through a hidden pointer that the callee pops (or in eax:edx with -freg-struct-return). Two-word integers are passed as two words.
"""

from typing import Final, final

from pycc.codegen.convention import CallingConvention, is_aggregate
from pycc.ir.function import CallData, Function
from pycc.ir.ops import (
    AND,
    CALL,
    F80,
    I1,
    I8,
    I16,
    I32,
    I64,
    LSHR,
    MEMCPY,
    OR,
    RET,
    SEXT,
    SHL,
    VOID,
    ZEXT,
    is_float,
)
from pycc.ir.place import P_BYVAL, P_REG, P_STACK, P_X87, Place, RetData
from pycc.ir.sig import A_ARRAY, A_COMPLEX, A_FLOAT, A_RECORD, A_UNION, CONV_FASTCALL, CONV_STDCALL, AbiType, Sig
from pycc.ir.value import Inst, Param, Value
from pycc.source.options import Options
from pycc.source.report import Reporter

REGPARM: Final = [0, 2, 1]  # eax edx ecx
FASTCALL: Final = [1, 2]


def words_of(t: AbiType) -> int:
    return (t.size + 3) // 4


def in_float_mode(t: AbiType) -> bool:
    """Whether gcc's mode of the type is a floating one: floats, and records that are nothing but one."""
    if t.kind == A_FLOAT or t.kind == A_COMPLEX:
        return True
    if t.kind == A_RECORD or t.kind == A_ARRAY and t.count == 1:
        for m in t.members:
            if m.type.size == t.size:
                return in_float_mode(m.type)
    return False


def float_within(t: AbiType) -> int:
    """The IR type of the one float a record is made of (in_float_mode), else 0."""
    if not in_float_mode(t) or t.kind == A_COMPLEX:
        return 0
    while t.kind != A_FLOAT:
        for m in t.members:
            if m.type.size == t.size:
                t = m.type
                break
    return t.ir


def stack_align(t: AbiType) -> int:
    """The alignment of an argument on the stack: the four-byte step, unless 16 or more is in the nature of a scalar or vector inside (gcc:
    ix86_contains_aligned_value_p). An attribute on a record alone does not count, nor does long double."""
    return t.align if t.align >= 16 and contains_aligned(t) else 4


def contains_aligned(t: AbiType) -> bool:
    if t.align < 16 or t.ir == F80 or t.kind == A_COMPLEX and t.members[0].type.ir == F80:
        return False
    if t.kind == A_RECORD or t.kind == A_UNION or t.kind == A_ARRAY:
        for m in t.members:
            if contains_aligned(m.type):
                return True
        return False
    return True


@final
class Abi32(CallingConvention):
    def __init__(self, fn: Function, options: Options, reporter: Reporter) -> None:
        super().__init__(fn, reporter, I32, 1)
        self.options = options
        self.regs: list[int] = []
        self.left = 0  # registers left; gcc counts past zero and then stops for good
        self.used = 0
        self.hidden_on_stack = False

    def reset(self, sig: Sig) -> None:
        self.stack = 0
        self.used = 0
        self.hidden_on_stack = False
        if sig.convention == CONV_FASTCALL:
            self.regs = FASTCALL
            self.left = 2
        else:
            self.regs = REGPARM
            self.left = 0 if sig.variadic else sig.regparm

    def take(self, t: AbiType) -> list[Place]:
        """Registers for all words of an integer or record, or its stack place."""
        words = words_of(t)
        floating = in_float_mode(t)
        if not floating and words and self.left > 0:
            if words <= self.left:
                out = [Place(P_REG, self.regs[self.used + k]) for k in range(words)]
                self.left -= words
                self.used += words
                return out
            self.left = 0
        align = stack_align(t)
        at = (self.stack + align - 1) // align * align
        self.stack = at + max(1, words) * 4 if t.size else at
        return [Place(P_BYVAL if is_aggregate(t) else P_STACK, 0, at, t.size)]

    def in_memory(self, t: AbiType | None) -> bool:
        if t is None:
            return False
        if t.kind == A_COMPLEX:
            return t.size > 8
        if not is_aggregate(t):
            return False
        if self.options.freg_struct_return and (t.size in (1, 2, 4, 8) or in_float_mode(t)):
            return False
        return True

    def hidden(self) -> Place:
        if self.left > 0:
            self.left -= 1
            self.used += 1
            return Place(P_REG, self.regs[0])
        self.stack = 4
        self.hidden_on_stack = True
        return Place(P_STACK, 0, 0, 4)

    def popped(self, sig: Sig) -> int:
        """Bytes of arguments that the callee takes off the stack."""
        if (sig.convention == CONV_STDCALL or sig.convention == CONV_FASTCALL) and not sig.variadic:
            return self.stack
        return 4 if self.hidden_on_stack and sig.regparm == 0 else 0  # gcc: with regparm nobody pops, even where it went to the stack

    # --- the function

    def entered(self, sig: Sig) -> None:
        self.fn.pop_bytes = self.popped(sig)

    def param(self, t: AbiType, old: list[Param], at: int) -> int:
        c = self.c
        places = self.take(t)
        o = old[at]
        in_regs = places[0].kind == P_REG
        if t.kind == A_COMPLEX:
            self.load_complex(o, old[at + 1], t, self.area(places[0].offset), 4)
            return at + 2
        if is_aggregate(t):
            if not in_regs:
                o.replace_with(self.area(places[0].offset))
                return at + 1
            s = c.slot("", max(4, words_of(t) * 4), max(4, t.align))
            for k in range(len(places)):
                c.store(self.new_param(I32, places[k].unit), s, 4 * k, 4)
            o.replace_with(s)
            return at + 1
        if in_regs:
            if o.type == I64:
                lo = self.new_param(I32, places[0].unit)
                hi = self.new_param(I32, places[1].unit)
                o.replace_with(c.pair(lo, hi, I64))
            else:
                o.replace_with(self.new_param(o.type, places[0].unit))
        else:
            o.replace_with(c.load(o.type, self.area(places[0].offset), 0, 4))
        return at + 1

    # --- calls, returns, variable arguments

    def va_start(self, i: Inst) -> None:
        self.c.store(self.area(self.named_stack), i.args[0], 0, 4)

    def va_copy(self, i: Inst) -> None:
        self.c.store(self.c.load(I32, i.args[1], 0, 4), i.args[0], 0, 4)

    def va_arg(self, i: Inst) -> None:
        c = self.c
        t = i.data
        assert isinstance(t, AbiType)
        p: Value = c.load(I32, i.args[0], 0, 4)
        align = stack_align(t)
        if align > 4:
            p = c.emit(AND, I32, [c.offset(p, align - 1), c.const(I32, -align)])
        c.store(c.offset(p, words_of(t) * 4), i.args[0], 0, 4)
        if is_aggregate(t):
            i.replace_with(p)
        elif t.kind == A_COMPLEX:
            self.load_complex(i, i.more[0], t, p, 4)
        else:
            i.replace_with(c.load(t.ir, p, 0, 4))

    def passed(self, sig: Sig, d: CallData) -> None:
        d.stack_bytes = self.stack
        d.pop_bytes = self.popped(sig)

    def argument(self, t: AbiType, old: list[Value], at: int, args: list[Value], places: list[Place]) -> int:
        c = self.c
        where = self.take(t)
        v = old[at]
        if t.kind == A_COMPLEX:
            e = t.members[0].type
            o = where[0].offset
            args.extend([v, old[at + 1]])
            places.extend([Place(P_STACK, 0, o, e.size), Place(P_STACK, 0, o + e.size, e.size)])
            return at + 2
        if is_aggregate(t):
            if t.size == 0:
                return at + 1
            if where[0].kind == P_REG:
                for k in range(len(where)):
                    args.append(self.load_word(v, 4 * k, min(4, t.size - 4 * k)))
                places.extend(where)
                return at + 1
            if t.size <= 4:
                args.append(self.load_word(v, 0, t.size))
                where[0].kind = P_STACK
            else:
                args.append(v)
            places.append(where[0])
            return at + 1
        if v.type < I32:
            v = c.emit(SEXT if t.signed and v.type != I1 else ZEXT, I32, [v])
        if v.type == I64:
            args.extend([c.trunc(v, I32), c.high(v, I32, 32)])
            if where[0].kind == P_REG:
                places.extend(where)
            else:
                o = where[0].offset
                places.extend([Place(P_STACK, 0, o, 4), Place(P_STACK, 0, o + 4, 4)])
            return at + 1
        args.append(v)
        places.append(where[0])
        return at + 1

    def load_word(self, address: Value, offset: int, size: int) -> Value:
        c = self.c
        if size >= 4:
            return c.load(I32, address, offset)
        if size == 2 or size == 1:
            return c.zext(c.load(I16 if size == 2 else I8, address, offset), I32)
        low = c.zext(c.load(I16, address, offset), I32)
        high = c.emit(SHL, I32, [c.zext(c.load(I8, address, offset + 2), I32), c.const(I32, 16)])
        return c.emit(OR, I32, [low, high])

    def store_word(self, v: Value, address: Value, offset: int, size: int) -> None:
        c = self.c
        if size >= 4:
            c.store(v, address, offset)
        elif size == 3:
            c.store(c.trunc(v, I16), address, offset)
            c.store(c.trunc(c.emit(LSHR, I32, [v, c.const(I32, 16)]), I8), address, offset + 2)
        else:
            c.store(c.trunc(v, 8 * size), address, offset)

    def replace_call(self, i: Inst, d: CallData, args: list[Value], t: AbiType | None, address: Value | None) -> None:
        c = self.c
        if t is None or self.in_memory(t) or t.size == 0:
            c.emit(CALL, VOID, args, d)
            if t is not None and t.kind == A_COMPLEX and address is not None:
                self.load_complex(i, i.more[0], t, address, 4)
            return
        single = float_within(t) if is_aggregate(t) else 0
        if single:
            assert address is not None
            n = c.emit(CALL, single, args, d)
            d.results = [Place(P_X87, 0)]
            c.store(n, address, 0, 4)
            return
        if is_aggregate(t) or t.ir == I64 or t.kind == A_COMPLEX:
            n = c.emit(CALL, I32, args, d)
            d.results = [Place(P_REG, 0)]
            values: list[Value] = [n]
            if t.size > 4:
                values.append(n.add_result(I32))
                d.results.append(Place(P_REG, 2))
            if is_aggregate(t):
                assert address is not None
                for k in range(len(values)):
                    self.store_word(values[k], address, 4 * k, t.size - 4 * k)
            elif t.kind == A_COMPLEX:
                s = c.slot("", 8, 4)
                for k in range(len(values)):
                    c.store(values[k], s, 4 * k, 4)
                self.load_complex(i, i.more[0], t, s, 4)
            else:
                i.replace_with(c.pair(values[0], values[1], I64))
            return
        n = c.emit(CALL, t.ir, args, d)
        d.results = [Place(P_X87 if is_float(t.ir) and t.ir != 384 else P_REG, 0)]
        i.replace_with(n)

    def ret(self, i: Inst) -> None:
        c = self.c
        t = self.fn.sig.result
        values: list[Value] = []
        places: list[Place] = []
        old = list(i.args)
        if t is not None and i.args and t.size:
            if self.in_memory(t):
                assert self.sret is not None
                if t.kind == A_COMPLEX:
                    c.store(old[0], self.sret, 0, 4)
                    c.store(old[1], self.sret, t.members[0].type.size, 4)
                elif old[0] is not self.sret:
                    c.emit(MEMCPY, VOID, [self.sret, old[0], c.const(I32, t.size)], c.mem(1))
                values = [self.sret]
                places = [Place(P_REG, 0)]
            elif is_aggregate(t) and float_within(t):
                values = [c.load(float_within(t), old[0], 0, 4)]
                places = [Place(P_X87, 0)]
            elif is_aggregate(t) or t.kind == A_COMPLEX:
                a = self.spill_complex(old[0], old[1], t) if t.kind == A_COMPLEX else old[0]
                values.append(self.load_word(a, 0, min(4, t.size)))
                places.append(Place(P_REG, 0))
                if t.size > 4:
                    values.append(self.load_word(a, 4, t.size - 4))
                    places.append(Place(P_REG, 2))
            elif t.ir == I64:
                values = [c.trunc(old[0], I32), c.high(old[0], I32, 32)]
                places = [Place(P_REG, 0), Place(P_REG, 2)]
            else:
                values = [old[0]]
                places = [Place(P_X87 if is_float(t.ir) and t.ir != 384 else P_REG, 0)]
        c.emit(RET, VOID, values, RetData(places))
