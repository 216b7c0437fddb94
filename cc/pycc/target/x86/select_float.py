"""Selection for x86, sixth layer: floating point in SSE registers."""

from typing import Final

from pycc.codegen.mir import (
    C_MEM,
    C_XMM,
    CC_A,
    CC_AE,
    CC_E_NP,
    CC_NE_P,
    CC_P,
    F_REMAT,
    O_MEM,
    RW,
    Opnd,
    R,
    W,
    reg,
)
from pycc.ir.ops import (
    F32,
    F64,
    FABS,
    FADD,
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
    I64,
    bytes_of,
    signals,
)
from pycc.ir.value import V_CONST, V_INST, Const, Inst, Value
from pycc.target.x86.select_call import CallSelect
from pycc.target.x86.select_values import MOV, SUFFIX

ARITH: Final = {FADD: "add", FSUB: "sub", FMUL: "mul", FDIV: "div"}


class FloatSelect(CallSelect):
    def pool_mem(self, size: int, bits: int) -> Opnd:
        return self.sym_mem(self.target.pool.get(size, bits), 0)

    def float_const(self, t: int, value: int) -> int:
        if self.class_of(t) == C_MEM:
            return self.x87_const(t, value)
        size = bytes_of(t)
        r = self.new_xmm(size)
        if value == 0:
            self.row("pxor", [reg(r, 16, 0), reg(r, 16, W)], F_REMAT)
        elif size == 16:
            self.row("movaps", [self.pool_mem(16, value), reg(r, 16, W)], F_REMAT)
        else:
            self.row("movss" if size == 4 else "movsd", [self.pool_mem(size, value), reg(r, size, W)], F_REMAT)
        return r

    def x87_const(self, t: int, value: int) -> int:
        raise NotImplementedError

    def frm(self, v: Value) -> Opnd:
        """Scalar float operand: register, folded load or pool constant."""
        v = self.plain(v)
        size = bytes_of(v.type)
        if isinstance(v, Const) and v.value != 0:
            return self.pool_mem(size, v.value)
        if self.foldable(v, size):
            assert isinstance(v, Inst)
            return self.fold_load(v)
        return reg(self.get(v), size, R)

    def scalar(self, t: int) -> str:
        return "ss" if t == F32 else "sd"

    def select_float_binary(self, i: Inst) -> None:
        d = self.result(i)
        size = bytes_of(i.type)
        x = self.plain(i.args[0])
        y = self.plain(i.args[1])
        op = i.op
        if (op == FADD or op == FMUL) and (x.kind == V_CONST or (self.foldable(x, size) and not self.foldable(y, size))):
            x, y = y, x
        yo = self.frm(y)
        self.copy(self.get(x), d, size)
        self.row(ARITH[op] + self.scalar(i.type), [yo, reg(d, size, RW)], 0)

    def select_float_unary(self, i: Inst) -> None:
        op = i.op
        t = i.type
        d = self.result(i)
        size = bytes_of(t)
        if op == FSQRT:
            self.row("sqrt" + self.scalar(t), [self.frm(i.args[0]), reg(d, size, W)], 0)
            return
        bits = size * 8
        sign = 1 << (bits - 1)
        if op == FNEG:
            m = self.pool_mem(16, sign if size < 16 else sign)
            self.copy(self.get(i.args[0]), d, size)
            self.row("xorps", [m, reg(d, 16, RW)], 0)
        elif op == FABS:
            self.copy(self.get(i.args[0]), d, size)
            self.row("andps", [self.pool_mem(16, sign - 1), reg(d, 16, RW)], 0)
        elif op == FCOPYSIGN:
            t2 = self.new_xmm(16)
            y = self.get(i.args[1])
            x = self.get(i.args[0])
            self.copy(y, t2, size)
            self.row("andps", [self.pool_mem(16, sign), reg(t2, 16, RW)], 0)
            self.copy(x, d, size)
            self.row("andps", [self.pool_mem(16, sign - 1), reg(d, 16, RW)], 0)
            self.row("orps", [reg(t2, 16, R), reg(d, 16, RW)], 0)

    def float_compare(self, i: Inst) -> int:
        """ucomiss compares its second operand with its first; `above` is false when unordered. comiss does so and raises for quiet NaNs."""
        op = i.op
        a = i.args[0]
        b = i.args[1]
        t = a.type
        name = ("comi" if signals(op, i.aux) else "ucomi") + self.scalar(t)
        size = bytes_of(t)
        if op == FLT or op == FLE:
            a, b = b, a
        bo = self.frm(b)
        self.row(name, [bo, reg(self.get(a), size, R)])
        if op == FLT or op == FGT:
            return CC_A
        if op == FLE or op == FGE:
            return CC_AE
        if op == FEQ:
            return CC_E_NP
        if op == FNE:
            return CC_NE_P
        return CC_P

    def zero_first(self, d: int, size: int) -> None:
        """cvtsi2sd merges into its destination: break the dependency."""
        self.row("pxor", [reg(d, 16, 0), reg(d, 16, W)], 0)

    def select_int_to_float(self, i: Inst) -> None:
        """Signed 32 and 64 bits; legalize reduced the rest to these."""
        d = self.result(i)
        v = self.plain(i.args[0])
        size = 8 if v.type == I64 else 4
        if bytes_of(v.type) < 4:
            o = reg(self.narrow_extended(v, True, 4), 4, R)
        else:
            o = self.rm(v, size)
        self.zero_first(d, 16)
        self.row("cvtsi2" + self.scalar(i.type) + SUFFIX[size], [o, reg(d, bytes_of(i.type), RW)], 0)

    def select_float_to_int(self, i: Inst) -> None:
        d = self.result(i)
        size = 8 if i.type == I64 else 4
        o = self.frm(i.args[0])
        self.row("cvtt" + self.scalar(i.args[0].type) + "2si" + SUFFIX[size], [o, reg(d, size, W)], 0)

    def select_float_convert(self, i: Inst) -> None:
        d = self.result(i)
        s = i.args[0].type
        t = i.type
        if s == t:
            self.copy(self.get(i.args[0]), d, bytes_of(t))
            return
        o = self.frm(i.args[0])
        if o.kind != O_MEM and self.optimize is False:
            pass
        self.row("cvtss2sd" if t == F64 else "cvtsd2ss", [o, reg(d, bytes_of(t), W)], 0)

    def select_bitcast(self, i: Inst) -> None:
        """Between general and vector registers, or nothing."""
        v = self.plain(i.args[0])
        d = self.result(i)
        size = bytes_of(i.type)
        cs = self.class_of(v.type)
        cd = self.class_of(i.type)
        if v.kind == V_CONST and cd != C_MEM:
            assert isinstance(v, Const)
            if cd == C_XMM:
                self.copy(self.float_const(i.type, v.value & ((1 << (8 * size)) - 1)), d, size)
            else:
                value = v.value
                half = 1 << (8 * size - 1)
                self.mov_imm(value - 2 * half if value >= half else value, d, max(4, size))
            return
        if cs == C_MEM or cd == C_MEM:
            self.x87_bitcast(i, v, d)
            return
        if cs == cd:
            self.copy(self.get(v), d, size)
            return
        if v.kind == V_INST and self.foldable(v, size) and size >= 4:
            assert isinstance(v, Inst)
            o = self.fold_load(v)
            if cd == C_XMM:
                self.xmm_load(o, d, i.type)
            else:
                self.row(MOV[size], [o, reg(d, size, W)], 0)
            return
        self.row("movq" if size == 8 else "movd", [reg(self.get(v), size, R), reg(d, size, W)], 0)

    def x87_bitcast(self, i: Inst, v: Value, d: int) -> None:
        raise NotImplementedError
