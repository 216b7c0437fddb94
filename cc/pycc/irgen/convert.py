"""Scalar arithmetic and conversions on values (C11 6.3, 6.5): tree operators and C types to IR operations.

Works on values only, never on tree nodes, so that compound assignments, vector lanes, atomics and builtins share it.
Integer types narrower than their storage (bit-field types wider than int, GNU) are kept sign- or zero-extended to the storage width.
"""

from pycc.ctype.ctype import T_FLOAT, T_POINTER, FloatType, Type
from pycc.ir import floats, ops
from pycc.ir.build import Builder
from pycc.ir.value import V_CONST, Const, Inst, Value
from pycc.irgen.gen import Gen
from pycc.irgen.irtype import integer_of, ir_type, is_bool, is_signed
from pycc.tree import expr as X


def truth(b: Builder, v: Value) -> Value:
    """i1: v != 0 (NaN is true)."""
    t = v.type
    if t == ops.I1:
        return v
    if t > 256:
        return b.emit(ops.FNE, ops.I1, [v, b.float_const(t, 0)])
    return b.compare(ops.NE, v, b.zero(t))


def normalize(b: Builder, v: Value, ctype: Type) -> Value:
    """Extend a value computed in storage width from the width of its type."""
    i = integer_of(ctype)
    if i is None or i.bits == v.type or is_bool(ctype):
        return v
    if i.signed:
        n = b.const(v.type, v.type - i.bits)
        return b.binary(ops.ASHR, b.binary(ops.SHL, v, n), n)
    return b.binary(ops.AND, v, b.const(v.type, (1 << i.bits) - 1))


def convert(g: Gen, v: Value, source: Type, target: Type) -> Value:
    """The value of real scalar type `source` as `target`."""
    b = g.b
    if is_bool(target):
        if is_bool(source):
            return v
        return b.convert(ops.ZEXT, ops.I8, truth(b, v))
    to = ir_type(target)
    if v.type == ops.I1:
        v = b.convert(ops.ZEXT, ops.I32, v)
    if source.kind == T_FLOAT:
        if target.kind == T_FLOAT:
            return v if v.type == to else b.convert(ops.FCONV, to, v)
        return float_to_int(b, v, to, is_signed(target))
    if target.kind == T_FLOAT:
        if v.type < 32:
            signed = is_signed(source)
            v = b.resize(v, ops.I32, signed)
            return b.emit(ops.SITOFP, to, [v])
        return b.emit(ops.SITOFP if is_signed(source) else ops.UITOFP, to, [v])
    v = b.resize(v, to, is_signed(source) and source.kind != T_POINTER)
    i = integer_of(target)
    if i is not None and i.bits != to:
        s = integer_of(source)
        if s is None or s.bits > i.bits or (s.signed and not i.signed):
            return normalize(b, v, target)
    return v


def float_to_int(b: Builder, v: Value, to: int, signed: bool) -> Value:
    if v.kind == V_CONST:  # out of range: saturated, as gcc folds it
        assert isinstance(v, Const)
        x = floats.from_bits(floats.format_of(v.type - 256), v.value)
        return b.const(to, floats.to_int_clamped(x, to, signed))
    if to < 32:
        return b.convert(ops.TRUNC, to, b.emit(ops.FPTOSI, ops.I32, [v]))
    return b.emit(ops.FPTOSI if signed else ops.FPTOUI, to, [v])


def int_op(op: int, signed: bool) -> int:
    """The IR operation of a tree operator on integers."""
    if op == X.B_ADD:
        return ops.ADD
    if op == X.B_SUB:
        return ops.SUB
    if op == X.B_MUL:
        return ops.MUL
    if op == X.B_AND:
        return ops.AND
    if op == X.B_OR:
        return ops.OR
    if op == X.B_XOR:
        return ops.XOR
    if op == X.B_SHL:
        return ops.SHL
    if op == X.B_SHR:
        return ops.ASHR if signed else ops.LSHR
    if op == X.B_DIV:
        return ops.SDIV if signed else ops.UDIV
    assert op == X.B_REM, "not an integer operator"
    return ops.SREM if signed else ops.UREM


def float_op(op: int) -> int:
    if op == X.B_ADD:
        return ops.FADD
    if op == X.B_SUB:
        return ops.FSUB
    if op == X.B_MUL:
        return ops.FMUL
    assert op == X.B_DIV, "not a floating operator"
    return ops.FDIV


def compare_op(op: int, signed: bool, floating: bool) -> int:
    """The IR comparison of a tree comparison."""
    if floating:
        if op == X.B_EQ:
            return ops.FEQ
        if op == X.B_NE:
            return ops.FNE
        if op == X.B_LT:
            return ops.FLT
        if op == X.B_LE:
            return ops.FLE
        return ops.FGT if op == X.B_GT else ops.FGE
    if op == X.B_EQ:
        return ops.EQ
    if op == X.B_NE:
        return ops.NE
    if op == X.B_LT:
        return ops.SLT if signed else ops.ULT
    if op == X.B_LE:
        return ops.SLE if signed else ops.ULE
    if op == X.B_GT:
        return ops.SGT if signed else ops.UGT
    return ops.SGE if signed else ops.UGE


def compare(g: Gen, op: int, a: Value, b: Value, ctype: Type) -> Value:
    """i1, operands of the real scalar type `ctype`."""
    if a.type != b.type and a.type < 256 and b.type < 256:
        wide = max(a.type, b.type)
        a = g.b.resize(a, wide, is_signed(ctype))
        b = g.b.resize(b, wide, is_signed(ctype))
    floating = ctype.kind == T_FLOAT
    v = g.b.compare(compare_op(op, is_signed(ctype), floating), a, b)
    if floating and not g.options.trapping_math and isinstance(v, Inst):
        v.aux = ops.COMPARE_QUIET
    return v


def arithmetic(g: Gen, op: int, a: Value, b: Value, ctype: Type) -> Value:
    """`a op b` computed in the real arithmetic type `ctype`; a shift count may be of any integer type."""
    if X.B_EQ <= op <= X.B_GE:
        return g.b.convert(ops.ZEXT, ops.I32, compare(g, op, a, b, ctype))
    if ctype.kind == T_FLOAT:
        assert isinstance(ctype, FloatType)
        if ctype.bits == 16:  # computed in float, rounded after each operation
            wide = g.b.emit(float_op(op), ops.F32, [g.b.emit(ops.FCONV, ops.F32, [a]), g.b.emit(ops.FCONV, ops.F32, [b])])
            return g.b.emit(ops.FCONV, ops.F16, [wide])
        return g.b.emit(float_op(op), a.type, [a, b])
    if b.type != a.type:
        b = g.b.resize(b, a.type, False)
    r = g.b.binary(int_op(op, is_signed(ctype)), a, b)
    i = integer_of(ctype)
    if i is not None and i.bits != r.type and op != X.B_AND and op != X.B_OR and op != X.B_XOR and op != X.B_SHR:
        return normalize(g.b, r, ctype)
    return r


def negate(g: Gen, v: Value, ctype: Type) -> Value:
    if v.type > 256:
        return g.b.emit(ops.FNEG, v.type, [v])
    return normalize(g.b, g.b.unary(ops.NEG, v), ctype)


def invert(g: Gen, v: Value, ctype: Type) -> Value:
    return normalize(g.b, g.b.unary(ops.NOT, v), ctype)


def constant_value(v: Value) -> int | None:
    """The canonical integer, if the value is a constant one."""
    if v.kind == V_CONST and v.type <= 128:
        assert isinstance(v, Const)
        return v.value
    return None
