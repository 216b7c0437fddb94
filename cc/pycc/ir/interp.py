"""The meaning of the IR, executable: runs a function on integers and floats (bit patterns) with a byte-addressed memory.

Property tests compare passes and rules against it. Slow and plain on purpose; calls go to other functions of the same interpreter or to
Python functions the test gives. Pointers are integers; every slot and data object has a fixed address range.
"""

from collections.abc import Callable
from typing import final

from pycc.ir import arith, floats
from pycc.ir.function import Block, CallData, Function, Module, StackSlot, SwitchData, Sym
from pycc.ir.ops import (
    ADD,
    ADDC,
    ALLOCA,
    AND,
    ASHR,
    ASSUME,
    BITCAST,
    BRANCH,
    BSWAP,
    CALL,
    CLZ,
    CONSTANT_P,
    COPY,
    CTZ,
    DBG,
    DEAD,
    EQ,
    EXPECT,
    FABS,
    FADD,
    FCONV,
    FCOPYSIGN,
    FDIV,
    FEQ,
    FGE,
    FGT,
    FLE,
    FLT,
    FMUL,
    FNE,
    FNEG,
    FPTOSI,
    FPTOUI,
    FSQRT,
    FSUB,
    FUNO,
    JUMP,
    LIVE,
    LOAD,
    LSHR,
    MEMCPY,
    MEMMOVE,
    MEMSET,
    MUL,
    NAMES,
    NE,
    NEG,
    NOT,
    OR,
    POPCOUNT,
    RET,
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
    SLOT,
    SLT,
    SMULH,
    SMULO,
    SREM,
    SSUBO,
    STACK_RESTORE,
    STACK_SAVE,
    STATIC_CHAIN,
    STORE,
    SUB,
    SUBB,
    SWITCH,
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
    bits_of,
    bytes_of,
    unsigned,
    wrap,
)
from pycc.ir.sig import A_RECORD
from pycc.ir.value import Const, Inst, SymAddr, Value


class Undefined(Exception):
    """The program did something whose result the IR does not define."""


@final
class Interp:
    def __init__(self, module: Module | None = None) -> None:
        self.memory: dict[int, int] = {}
        self.next = 0x10000
        self.places: dict[Sym, int] = {}
        self.functions: dict[Sym, Function] = {}
        self.externals: dict[str, Callable[[list[int]], int]] = {}
        self.fuel = 100000
        self.chain = 0
        if module is not None:
            for f in module.functions:
                self.functions[f.sym] = f

    def allocate(self, size: int, align: int) -> int:
        a = (self.next + align - 1) // align * align
        self.next = a + size + 16
        return a

    def place(self, s: Sym) -> int:
        a = self.places.get(s)
        if a is None:
            d = s.data
            a = self.allocate(d.size if d is not None else 1, d.align if d is not None else 16)
            self.places[s] = a
            if d is not None and d.image is not None:
                for k in range(len(d.image)):
                    self.memory[a + k] = d.image[k]
                for r in d.relocs:
                    self.write(a + r.offset, self.place(r.sym) + r.addend, r.width)
        return a

    def write(self, address: int, value: int, n: int) -> None:
        for k in range(n):
            self.memory[address + k] = value >> 8 * k & 255

    def read(self, address: int, n: int) -> int:
        v = 0
        for k in range(n):
            v |= self.memory.get(address + k, 0) << 8 * k
        return v

    def call(self, fn: Function, args: list[int]) -> list[int]:
        """Run a function on canonical values; its results."""
        env: dict[Value, int] = {}
        slots: dict[StackSlot, int] = {}
        for s in fn.slots:
            slots[s] = self.allocate(s.size, s.align)
        for p, v in zip(fn.blocks[0].params, args):
            env[p] = v
        b: Block = fn.blocks[0]
        while True:
            nxt: Block | None = None
            for i in b.insts:
                self.fuel -= 1
                if self.fuel < 0:
                    raise Undefined("out of fuel")
                if i.op == RET:
                    return [self.value(env, a) for a in i.args]
                if i.op == JUMP or i.op == BRANCH or i.op == SWITCH:
                    e = i.edges[self.choose(env, i)]
                    values = [self.value(env, a) for a in e.args]
                    for p, v in zip(e.target.params, values):
                        env[p] = v
                    nxt = e.target
                    break
                self.step(env, slots, i)
            if nxt is None:
                raise Undefined("unreachable")
            b = nxt

    def choose(self, env: dict[Value, int], i: Inst) -> int:
        if i.op == JUMP:
            return 0
        v = self.value(env, i.args[0])
        if i.op == BRANCH:
            return 0 if v else 1
        assert isinstance(i.data, SwitchData)
        for k in range(len(i.data.values)):
            if i.data.values[k] <= v <= i.data.highs[k]:
                return k + 1
        return 0

    def value(self, env: dict[Value, int], v: Value) -> int:
        if isinstance(v, Const):
            return v.value
        if isinstance(v, SymAddr):
            return wrap(self.place(v.sym) + v.offset, v.type)
        return env[v]

    def step(self, env: dict[Value, int], slots: dict[StackSlot, int], i: Inst) -> None:
        op = i.op
        if op in (LIVE, DEAD, DBG, ASSUME, STACK_RESTORE):
            return
        a = [self.value(env, x) for x in i.args]
        t = i.type
        if op == SLOT:
            assert isinstance(i.data, StackSlot)
            env[i] = slots[i.data]
        elif op == ALLOCA:
            env[i] = self.allocate(a[0], i.aux or 16)
        elif op == STACK_SAVE:
            env[i] = 0
        elif op == LOAD:
            raw = self.read(unsigned(a[0], 64), bytes_of(t))
            env[i] = raw if t > 256 else wrap(raw, bits_of(t))
        elif op == STORE:
            st = i.args[1].type
            self.write(unsigned(a[0], 64), a[1] & (1 << bits_of(st)) - 1, bytes_of(st))
        elif op == MEMCPY or op == MEMMOVE:
            data = [self.memory.get(a[1] + k, 0) for k in range(a[2])]
            for k, byte in enumerate(data):
                self.memory[a[0] + k] = byte
        elif op == MEMSET:
            for k in range(a[2]):
                self.memory[a[0] + k] = a[1] & 255
        elif op == CALL:
            self.call_inst(env, i, a)
        elif op == UNDEF:
            env[i] = 0
        elif op == STATIC_CHAIN:
            env[i] = self.chain
        elif op == CONSTANT_P:
            env[i] = 0
        elif SADDO <= op <= UMULO:
            self.overflow(env, i, a)
        elif op == ADDC or op == SUBB:
            w = bits_of(t)
            x = unsigned(a[0], w)
            y = unsigned(a[1], w)
            r = x + y + a[2] if op == ADDC else x - y - a[2]
            env[i] = wrap(r, w)
            env[i.more[0]] = 1 if r < 0 or r >> w else 0
            if i.aux:
                env[i.more[0]] = 1 if a[0] - a[1] - a[2] < 0 else 0
        else:
            r2 = self.pure(i, a)
            if r2 is None:
                raise Undefined(f"{NAMES[op]} is not interpreted or undefined here")
            env[i] = r2

    def call_inst(self, env: dict[Value, int], i: Inst, a: list[int]) -> None:
        target = i.args[0]
        if not isinstance(target, SymAddr):
            raise Undefined("indirect call")
        f = self.functions.get(target.sym)
        sig = i.data.sig if isinstance(i.data, CallData) else None
        chained = sig is not None and sig.chain
        first = 2 if chained else 1
        if f is not None and sig is not None and sig.result is not None and sig.result.kind >= A_RECORD:
            # before abi: the result's address comes first, and RET gives the address of the value
            if chained:
                self.chain = a[1]
            out = self.call(f, a[first + 1:])
            for k, byte in enumerate([self.read(out[0] + k, 1) for k in range(sig.result.size)]):
                self.memory[a[first] + k] = byte
        elif f is not None:
            if chained:
                self.chain = a[1]
            out = self.call(f, a[first:])
        elif target.sym.name in self.externals:
            out = [self.externals[target.sym.name](a[1:])]
        else:
            raise Undefined(f"call of {target.sym.name}")
        if i.type != VOID:
            env[i] = out[0]
            for k, r in enumerate(i.more):
                env[r] = out[k + 1]

    def overflow(self, env: dict[Value, int], i: Inst, a: list[int]) -> None:
        w = bits_of(i.type)
        x, y = a[0], a[1]
        if i.op in (UADDO, USUBO, UMULO):
            x = unsigned(x, w)
            y = unsigned(y, w)
        r = x + y if i.op in (SADDO, UADDO) else (x - y if i.op in (SSUBO, USUBO) else x * y)
        v = wrap(r, w)
        seen = v if i.op in (SADDO, SSUBO, SMULO) else unsigned(v, w)
        env[i] = v
        env[i.more[0]] = 1 if seen != r else 0

    def pure(self, i: Inst, a: list[int]) -> int | None:
        """A pure operation on canonical values; None: undefined."""
        op = i.op
        t = i.type
        src = i.args[0].type if i.args else t
        w = bits_of(src)
        if op == SELECT:
            return a[1] if a[0] else a[2]
        if op == COPY or op == EXPECT:
            return a[0]
        if op == ADD:
            return wrap(a[0] + a[1], w)
        if op == SUB:
            return wrap(a[0] - a[1], w)
        if op == MUL:
            return wrap(a[0] * a[1], w)
        if op == AND:
            return a[0] & a[1]
        if op == OR:
            return a[0] | a[1]
        if op == XOR:
            return a[0] ^ a[1]
        if op in (SHL, LSHR, ASHR):
            if not 0 <= a[1] < w:
                return None
            if op == SHL:
                return arith.shl(a[0], a[1], w)
            return wrap(unsigned(a[0], w) >> a[1] if op == LSHR else arith.sshr(a[0], a[1], w), w)
        if op == ROTL:
            return arith.rotl(a[0], a[1] % w, w)
        if op in (SDIV, SREM, UDIV, UREM):
            if a[1] == 0 or (op in (SDIV, SREM) and a[1] == -1 and a[0] == -(1 << (w - 1))):
                return None
            if op == SDIV:
                return wrap(arith.tdiv(a[0], a[1]), w)
            if op == SREM:
                return wrap(arith.trem(a[0], a[1]), w)
            x, y = unsigned(a[0], w), unsigned(a[1], w)
            return wrap(x // y if op == UDIV else x % y, w)
        if op == SMULH or op == UMULH:
            x, y = (a[0], a[1]) if op == SMULH else (unsigned(a[0], w), unsigned(a[1], w))
            return wrap(x * y >> w, w)
        if op == NEG:
            return wrap(-a[0], w)
        if op == NOT:
            return wrap(~a[0], w)
        if op == BSWAP:
            return arith.bswap(a[0], w)
        if op == POPCOUNT:
            return unsigned(a[0], w).bit_count()
        if op == CTZ or op == CLZ:
            return None if a[0] == 0 else (arith.ctz(a[0], w) if op == CTZ else arith.clz(a[0], w))
        if EQ <= op <= UGE:
            return 1 if self.compare(op, a[0], a[1], w) else 0
        if op == TRUNC:
            return wrap(a[0], bits_of(t))
        if op == ZEXT:
            return wrap(unsigned(a[0], w), bits_of(t))
        if op == SEXT:
            return -a[0] if src == 1 else a[0]
        return self.floating(i, a)

    def compare(self, op: int, x: int, y: int, w: int) -> bool:
        if op == EQ:
            return x == y
        if op == NE:
            return x != y
        if op in (SLT, SLE, SGT, SGE):
            if w == 1:
                x, y = -x, -y
            return x < y if op == SLT else (x <= y if op == SLE else (x > y if op == SGT else x >= y))
        x, y = unsigned(x, w), unsigned(y, w)
        assert op in (ULT, ULE, UGT, UGE)
        return x < y if op == ULT else (x <= y if op == ULE else (x > y if op == UGT else x >= y))

    def floating(self, i: Inst, a: list[int]) -> int | None:
        op = i.op
        t = i.type
        src = i.args[0].type
        w = bits_of(t)
        if op == BITCAST:
            raw = a[0] & (1 << w) - 1
            return raw if t > 256 else wrap(raw, w)
        if op == SITOFP or op == UITOFP:
            return floats.to_bits(floats.from_int(floats.format_of(w), a[0] if op == SITOFP else unsigned(a[0], bits_of(src))))
        if op == FNEG:
            return a[0] ^ 1 << (w - 1)
        if op == FABS:
            return a[0] & ~(1 << (w - 1))
        if src < 256:
            return None
        form = floats.format_of(src - 256)
        x = floats.from_bits(form, a[0])
        if op == FCONV:
            return floats.to_bits(floats.convert(x, floats.format_of(w)))
        if op == FSQRT:
            return floats.to_bits(floats.sqrt(x))
        if op == FPTOSI or op == FPTOUI:
            n = floats.to_int(x)
            if n is None or not (-(1 << (w - 1)) <= n < 1 << (w - 1) if op == FPTOSI else 0 <= n < 1 << w):
                return None
            return wrap(n, w)
        if len(a) < 2:
            return None
        y = floats.from_bits(form, a[1])
        if FEQ <= op <= FUNO:
            if x.is_nan() or y.is_nan():
                return 1 if op in (FNE, FUNO) else 0
            c = floats.compare(x, y)
            table = {FEQ: c == 0, FNE: c != 0, FLT: c < 0, FLE: c <= 0, FGT: c > 0, FGE: c >= 0, FUNO: False}
            return 1 if table[op] else 0
        r = {FADD: floats.add, FSUB: floats.sub, FMUL: floats.mul, FDIV: floats.div, FCOPYSIGN: floats.copysign}.get(op)
        return None if r is None else floats.to_bits(r(x, y))
