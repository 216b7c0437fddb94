"""Selection for x86, seventh layer: the x87 stack (f80 everywhere; f32 and f64 where SSE is off).

Values live in memory (C_MEM registers become slots of their own). An operation pushes its operands, works, and pops the result into its slot.
An operand used once, computed in this block by a pure operation, is pushed by computing it in place, so expression trees stay on the stack
(to a depth of six, two registers being kept for the operation itself). CONTRACTS.md 4.
"""

from typing import Final

from pycc.codegen.mir import (
    C_MEM,
    CC_A,
    CC_AE,
    CC_E_NP,
    CC_NE_P,
    CC_P,
    F_SETS_FLAGS,
    RW,
    Opnd,
    R,
    W,
    imm,
    reg,
)
from pycc.ir.function import MemAttr
from pycc.ir.ops import (
    F32,
    F64,
    F80,
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
    FSQRT,
    FSUB,
    LOAD,
    NOT_ATOMIC,
    SITOFP,
    bytes_of,
    signals,
    wrap,
)
from pycc.ir.value import Const, Inst, Value
from pycc.target.x86.select_float import FloatSelect
from pycc.target.x86.select_values import MOV

FSUF: Final = {F32: "s", F64: "l", F80: "t"}
# the operation with both operands pushed (first below second), AT&T names of the popping forms
POP_OP: Final = {FADD: "faddp", FSUB: "fsubrp", FMUL: "fmulp", FDIV: "fdivrp"}
ONE: Final = 0x3FFF8000000000000000
MAX_DEPTH: Final = 6


class X87Select(FloatSelect):

    def st(self, mnemonic: str, ops: list[Opnd], flags: int = 0) -> None:
        self.row(mnemonic, ops, flags)

    def suffix(self, t: int) -> str:
        if t not in FSUF:
            self.unsupported("_Float128 values without -msse2")
            return "t"
        return FSUF[t]

    def fload(self, r: int, t: int) -> None:
        self.st("fld" + self.suffix(t), [reg(r, 0, R)])

    def fstore(self, r: int, t: int) -> None:
        """Pop into a value's slot."""
        self.st("fstp" + self.suffix(t), [reg(r, 0, W)])

    def push(self, v: Value, depth: int) -> None:
        """Push a floating value."""
        v = self.plain(v)
        t = v.type
        if isinstance(v, Const):
            self.push_const(t, v.value)
            return
        if self.class_of(t) != C_MEM:
            # an SSE value on its way to the x87 stack goes through memory
            s = self.m.new_vreg(C_MEM, 8, 0)
            self.row("movss" if t == F32 else "movsd", [reg(self.get(v), bytes_of(t), R), reg(s, 0, W)], 0)
            self.st("fld" + self.suffix(t), [reg(s, 0, R)])
            return
        if isinstance(v, Inst) and v.number == 0 and len(v.users) == 1 and v.block is self.block and self.optimize and depth < MAX_DEPTH:
            if v.op == LOAD:
                a = v.data
                assert isinstance(a, MemAttr)
                if not a.volatile and a.order == NOT_ATOMIC and self.load_epoch.get(v, -1) == self.epoch:
                    self.st("fld" + self.suffix(t), [self.fold_load(v)])
                    return
            elif t == F80 and FADD <= v.op <= FSQRT or (t == F80 and v.op == FCONV) or v.op == SITOFP and v.args[0].type != 128 and t == F80:
                self.compute(v, depth)
                return
        self.fload(self.get(v), t)

    def push_const(self, t: int, bits: int) -> None:
        if bits == 0:
            self.st("fldz", [])
        elif (t == F80 and bits == ONE) or (t == F64 and bits == 0x3FF0000000000000) or (t == F32 and bits == 0x3F800000):
            self.st("fld1", [])
        elif t == F80:
            self.st("fldt", [self.pool_mem(16, bits)])
        else:
            self.st("fld" + self.suffix(t), [self.pool_mem(bytes_of(t), bits)])

    def compute(self, v: Inst, depth: int) -> None:
        """Leave the result of a floating operation in st(0)."""
        op = v.op
        if op == FADD or op == FSUB or op == FMUL or op == FDIV:
            self.push(v.args[0], depth)
            self.push(v.args[1], depth + 1)
            self.st(POP_OP[op], [st_reg(0), st_reg(1)])
        elif op == FNEG:
            self.push(v.args[0], depth)
            self.st("fchs", [])
        elif op == FABS:
            self.push(v.args[0], depth)
            self.st("fabs", [])
        elif op == FSQRT:
            self.push(v.args[0], depth)
            self.st("fsqrt", [])
        elif op == FCONV:
            self.push(v.args[0], depth)
        elif op == FCOPYSIGN:
            self.copysign(v, depth)
        elif op == SITOFP:
            self.push_int(v.args[0])
        else:
            self.unsupported("this long double operation")

    def copysign(self, v: Inst, depth: int) -> None:
        """|x|, negated if the sign bit of y is set: fxam gives it in C1."""
        self.push(v.args[1], depth)
        self.st("fxam", [])
        t = self.m.new_vreg(0, 4, 1)
        m = self.row("fnstsw", [reg(t, 2, W)], 0)
        self.st("fstp", [st_reg(0)])
        self.push(v.args[0], depth)
        self.st("fabs", [])
        # negate by multiplying with 1 or -1 taken from memory: no branch
        slot = self.m.new_vreg(C_MEM, 4, 0)
        r = self.new_gpr(4)
        self.copy(t, r, 4)
        self.row("andl", [imm(0x200), reg(r, 4, RW)])
        self.row("shll", [imm(22), reg(r, 4, RW)])
        self.row("orl", [imm(0x3F800000), reg(r, 4, RW)])
        self.row("movl", [reg(r, 4, R), reg(slot, 0, W)], 0)
        self.st("fmuls", [reg(slot, 0, R)])
        m.size = 2

    def push_int(self, v: Value) -> None:
        """fild of a signed integer of 16, 32 or 64 bits (64 also where it is a pair: legalize stored it)."""
        v = self.plain(v)
        size = bytes_of(v.type)
        name = {2: "filds", 4: "fildl", 8: "fildq"}
        if isinstance(v, Inst) and v.op == LOAD and size == 8 and not self.is64:
            self.st("fildq", [self.fold_load(v)])  # legalize_wide.integer_load: its slot never changes
            return
        if self.foldable(v, size) and size >= 2:
            assert isinstance(v, Inst)
            self.st(name[size], [self.fold_load(v)])
            return
        if size == 1:
            r = self.narrow_extended(v, True, 4)
            size = 4
        else:
            r = self.get(v)
        s = self.m.new_vreg(C_MEM, 8, 0)
        self.row(MOV[size], [reg(r, size, R), reg(s, 0, W)], 0)
        self.st(name[size], [reg(s, 0, R)])

    def select_x87(self, i: Inst) -> None:
        """Any floating operation whose result lives in memory."""
        self.compute(i, 0)
        self.fstore(self.result(i), i.type)

    def select_from_x87(self, i: Inst) -> None:
        """FCONV from an x87 value to an SSE value."""
        self.push(i.args[0], 0)
        s = self.m.new_vreg(C_MEM, 8, 0)
        self.fstore(s, i.type)
        self.row("movss" if i.type == F32 else "movsd", [reg(s, 0, R), reg(self.result(i), bytes_of(i.type), W)], 0)

    def x87_load(self, i: Inst) -> None:
        self.st("fld" + self.suffix(i.type), [self.place(i)])
        self.fstore(self.result(i), i.type)

    def x87_store(self, i: Inst) -> None:
        v = self.plain(i.args[1])
        t = v.type
        if isinstance(v, Const) and t == F32:
            self.row("movl", [imm(v.value - (1 << 32) if v.value >> 31 else v.value), self.place(i)], 0)
            return
        o = self.place(i)
        lone = v.number == 0 and len(v.users) == 1 and self.optimize
        if isinstance(v, Inst) and lone and v.block is self.block and (FADD <= v.op <= FSQRT or v.op == FCONV or v.op == SITOFP):
            # the result is rounded by the store itself
            self.compute(v, 0)
        else:
            self.push(v, 0)
        self.st("fstp" + self.suffix(t), [o])

    def x87_move(self, source: int, d: int, t: int) -> None:
        self.fload(source, t)
        self.fstore(d, t)

    def x87_argument(self, v: Value, o: Opnd) -> None:
        self.push(v, 0)
        self.st("fstp" + self.suffix(v.type), [o])

    def x87_result(self, v: Value) -> None:
        if v.number == 0:
            self.st("fstp", [st_reg(0)])
            return
        if self.class_of(v.type) != C_MEM:
            s = self.m.new_vreg(C_MEM, 8, 0)
            self.fstore(s, v.type)
            self.row("movss" if v.type == F32 else "movsd", [reg(s, 0, R), reg(v.number, bytes_of(v.type), W)], 0)
            return
        self.fstore(v.number, v.type)

    def x87_return(self, v: Value) -> None:
        self.push(v, 0)

    def x87_const(self, t: int, value: int) -> int:
        r = self.m.new_vreg(C_MEM, 16 if t == F80 else bytes_of(t), 0)
        self.push_const(t, value)
        self.fstore(r, t)
        return r

    def x87_compare(self, i: Inst) -> int:
        """fucomip st(0) with st(1): flags as after ucomisd; fcomip as after comisd."""
        op = i.op
        a = i.args[0]
        b = i.args[1]
        if op == FLT or op == FLE:
            a, b = b, a
        self.push(b, 0)
        self.push(a, 1)
        self.row("fcomip" if signals(op, i.aux) else "fucomip", [st_reg(1), st_reg(0)], F_SETS_FLAGS)
        self.st("fstp", [st_reg(0)])
        if op == FLT or op == FGT:
            return CC_A
        if op == FLE or op == FGE:
            return CC_AE
        if op == FEQ:
            return CC_E_NP
        if op == FNE:
            return CC_NE_P
        return CC_P

    def select_x87_to_int(self, i: Inst) -> None:
        """Truncation: the control word's rounding is switched to zero around fistp."""
        t = i.type
        size = max(2, bytes_of(t))
        if size == 2:
            size = 4
        s = self.m.new_vreg(C_MEM, 8, 0)
        self.push(i.args[0], 0)
        self.truncate_into(s, size)
        self.row(MOV[size], [reg(s, 0, R), reg(self.result(i), size, W)], 0)

    def truncate_into(self, s: int, size: int) -> None:
        old = self.m.new_vreg(C_MEM, 4, 0)
        new = self.m.new_vreg(C_MEM, 4, 0)
        r = self.new_gpr(4)
        t = self.new_gpr(4)
        self.st("fnstcw", [reg(old, 0, W)])
        self.row("movzwl", [reg(old, 0, R), reg(r, 4, W)], 0)
        self.copy(r, t, 4)
        self.row("orl", [imm(0xC00), reg(t, 4, RW)])
        self.row("movw", [reg(t, 2, R), reg(new, 0, W)], 0)
        self.st("fldcw", [reg(new, 0, R)])
        self.st({2: "fistps", 4: "fistpl", 8: "fistpq"}[size], [reg(s, 0, W)])
        self.st("fldcw", [reg(old, 0, R)])

    def x87_bitcast(self, i: Inst, v: Value, d: int) -> None:
        """Through the slot itself: store one way, load the other."""
        size = bytes_of(i.type)
        if isinstance(v, Const):
            if self.class_of(i.type) == C_MEM:
                self.row("movl", [imm(wrap(v.value, 32)), reg(d, 0, W)], 0)
                return
            self.mov_imm(v.value, d, max(4, size))
            return
        if self.class_of(i.type) == C_MEM and self.class_of(v.type) == C_MEM:
            self.x87_move(self.get(v), d, i.type)
        elif self.class_of(i.type) == C_MEM:
            self.row(MOV[size], [reg(self.get(v), size, R), reg(d, 0, W)], 0)
        else:
            self.row(MOV[size], [reg(self.get(v), 0, R), reg(d, size, W)], 0)


def st_reg(n: int) -> Opnd:
    """st(n) as a fixed operand outside allocation: unit 48 + n."""
    return reg(48 + n, 10, 0)
