"""Constant folding: what an operation gives on constant operands (the arithmetic is ir/arith.py and ir/floats.py).

Constants are canonical: integers signed (an i1 0 or 1), floats their bit pattern. None: not to be folded (undefined, traps, no constant result).
"""

from pycc.ir import arith, floats
from pycc.ir.function import Function
from pycc.ir.ops import (
    ADD,
    AND,
    ASHR,
    BITCAST,
    BSWAP,
    CLZ,
    COPY,
    CTZ,
    EQ,
    EXPECT,
    F16,
    F32,
    F64,
    F80,
    F128,
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
    LSHR,
    MUL,
    NE,
    NEG,
    NOT,
    OR,
    POPCOUNT,
    ROTL,
    SADDO,
    SDIV,
    SEXT,
    SGE,
    SGT,
    SHL,
    SITOFP,
    SLE,
    SLT,
    SMULH,
    SMULO,
    SREM,
    SSUBO,
    SUB,
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
    UREM,
    USUBO,
    XOR,
    ZEXT,
    bits_of,
    is_vector,
    signals,
    unsigned,
    wrap,
)
from pycc.ir.value import V_CONST, Const, Inst, Value


def float_bits(x: floats.Float) -> int:
    return floats.to_bits(x)


def float_of(c: Const) -> floats.Float:
    return floats.from_bits(floats.format_of(c.type - 256), c.value)


def binary(op: int, a: int, b: int, w: int) -> int | None:
    """Two integers of width w, canonical; the canonical result, or None."""
    if op == ADD:
        return wrap(a + b, w)
    if op == SUB:
        return wrap(a - b, w)
    if op == MUL:
        return wrap(a * b, w)
    if op == AND:
        return a & b
    if op == OR:
        return a | b
    if op == XOR:
        return a ^ b
    if op == SHL or op == LSHR or op == ASHR:
        if b < 0 or b >= w:
            return None
        if op == SHL:
            return wrap(a << b, w)
        return wrap(unsigned(a, w) >> b, w) if op == LSHR else (a >> b)
    if op == ROTL:
        return None if w == 1 else arith.rotl(a, b % w, w)
    if op <= UREM:
        if b == 0 or (b == -1 and a == -(1 << (w - 1)) and (op == SDIV or op == SREM)) or w == 1:
            return None
        if op == SDIV:
            return wrap(arith.tdiv(a, b), w)
        if op == SREM:
            return wrap(arith.trem(a, b), w)
        if op == UDIV:
            return wrap(unsigned(a, w) // unsigned(b, w), w)
        return wrap(unsigned(a, w) % unsigned(b, w), w)
    if op == SMULH:
        return wrap((a * b) >> w, w)
    if op == UMULH:
        return wrap((unsigned(a, w) * unsigned(b, w)) >> w, w)
    if op == EXPECT:
        return a
    return None


def compare(op: int, a: int, b: int, w: int) -> bool:
    """An integer comparison of canonical constants. (i1 constants are 0 and 1: signed order on i1 is that of 0 and -1.)"""
    if op == EQ:
        return a == b
    if op == NE:
        return a != b
    if op <= SGE:
        if w == 1:
            a, b = -a, -b
        if op == SLT:
            return a < b
        if op == SLE:
            return a <= b
        return a > b if op == SGT else a >= b
    a = unsigned(a, w)
    b = unsigned(b, w)
    if op == ULT:
        return a < b
    if op == ULE:
        return a <= b
    return a > b if op == UGT else a >= b


def unary(op: int, a: int, w: int) -> int | None:
    if op == NEG:
        return wrap(-a, w)
    if op == NOT:
        return wrap(~a, w)
    if op == COPY:
        return a
    if op == BSWAP:
        return arith.bswap(a, w)
    if op == POPCOUNT:
        return unsigned(a, w).bit_count()
    if op == CTZ:
        return None if a == 0 else arith.ctz(a, w)
    if op == CLZ:
        return None if a == 0 else arith.clz(a, w)
    return None


def float_binary(op: int, x: floats.Float, y: floats.Float) -> floats.Float | None:
    if op == FADD:
        return floats.add(x, y)
    if op == FSUB:
        return floats.sub(x, y)
    if op == FMUL:
        return floats.mul(x, y)
    if op == FDIV:
        return floats.div(x, y)
    if op == FCOPYSIGN:
        return floats.copysign(x, y)
    return None


def float_compare(op: int, x: floats.Float, y: floats.Float) -> bool:
    if x.is_nan() or y.is_nan():
        return op == FNE or op == FUNO
    c = floats.compare(x, y)
    if op == FEQ:
        return c == 0
    if op == FNE:
        return c != 0
    if op == FLT:
        return c < 0
    if op == FLE:
        return c <= 0
    if op == FGT:
        return c > 0
    return c >= 0 if op == FGE else False


def conversion(op: int, a: Const, t: int, rounding: bool) -> int | None:
    """Conversions between scalars; t is the result type; `rounding`: only what no rounding mode changes."""
    w = bits_of(t)
    if op == TRUNC:
        return wrap(a.value, w)
    if op == SEXT:
        return -a.value if a.type == 1 else a.value
    if op == ZEXT:
        return wrap(unsigned(a.value, bits_of(a.type)), w)
    if op == BITCAST:
        if t > 256:
            return unsigned(a.value, w) if a.type <= 128 else a.value
        return wrap(a.value, w)
    if op == SITOFP or op == UITOFP:
        v = a.value if op == SITOFP else unsigned(a.value, bits_of(a.type))
        y = floats.from_int(floats.format_of(w), v)
        return None if rounding and not y.exact else float_bits(y)
    x = float_of(a)
    if op == FCONV:
        y = floats.convert(x, floats.format_of(w))
        return None if rounding and not y.exact else float_bits(y)
    if op == FPTOSI or op == FPTOUI:
        n = floats.to_int(x)
        if n is None:
            return None
        lo = -(1 << (w - 1)) if op == FPTOSI else 0
        if not lo <= n < (1 << (w - 1) if op == FPTOSI else 1 << w):
            return None
        return wrap(n, w)
    return None


def rounds_exactly(op: int, x: floats.Float, y: floats.Float, r: floats.Float) -> bool:
    """Whether folding loses no exception flag that a program could see: kept simple, division by zero and signalling operands stay."""
    if x.is_signalling() or y.is_signalling():
        return False
    return not (op == FDIV and y.is_zero()) and not (r.is_nan() and not x.is_nan() and not y.is_nan())


def fold(fn: Function, i: Inst) -> Value | None:
    """The constant that the one-result instruction gives, if its operands are constants; else None."""
    args = i.args
    n = len(args)
    if n == 0 or n > 2:
        return None
    a = args[0]
    if a.kind != V_CONST:
        return None
    assert isinstance(a, Const)
    t = i.type
    op = i.op
    if is_vector(t) or is_vector(a.type):
        return None
    if n == 2:
        b = args[1]
        if b.kind != V_CONST:
            return None
        assert isinstance(b, Const)
        return fold_two(fn, op, i.aux, t, a, b)
    r: int | None = None
    if a.type <= 128 and (op == NEG or op == NOT or op == COPY or BSWAP <= op <= POPCOUNT):
        r = unary(op, a.value, bits_of(t))
    elif TRUNC <= op <= BITCAST:
        r = conversion(op, a, t, fn.rounding_math)
    elif op == FNEG:
        r = a.value ^ (1 << (bits_of(t) - 1))
    elif op == FABS:
        r = a.value & ~(1 << (bits_of(t) - 1))
    elif op == COPY:
        r = a.value
    elif op == FSQRT:
        x = float_of(a)
        if not x.is_nan() and x.sign == 0:
            root = floats.sqrt(x)
            r = None if fn.rounding_math and not root.exact else float_bits(root)
    return None if r is None else fn.const(t, r)


def fold_two(fn: Function, op: int, aux: int, t: int, a: Const, b: Const) -> Value | None:
    if a.type <= 128:
        if EQ <= op <= UGE:
            return fn.const(t, 1 if compare(op, a.value, b.value, bits_of(a.type)) else 0)
        r = binary(op, a.value, b.value, bits_of(a.type))
        return None if r is None else fn.const(t, r)
    if a.type not in (F16, F32, F64, F80, F128):
        return None
    x = float_of(a)
    y = float_of(b)
    if FEQ <= op <= FUNO:
        if x.is_signalling() or y.is_signalling() or signals(op, aux) and (x.is_nan() or y.is_nan()):
            return None
        return fn.const(t, 1 if float_compare(op, x, y) else 0)
    f = float_binary(op, x, y)
    if f is None or (op != FCOPYSIGN and not rounds_exactly(op, x, y, f)) or fn.rounding_math and not f.exact:
        return None
    return fn.const(t, float_bits(f))


def fold_overflow(i: Inst) -> tuple[int, int] | None:
    """Value and overflow of an overflow operation on constants."""
    a = i.args[0]
    b = i.args[1]
    if not isinstance(a, Const) or not isinstance(b, Const):
        return None
    w = bits_of(i.type)
    op = i.op
    x = a.value
    y = b.value
    if op == UADDO or op == USUBO or op == UMULO:
        x = unsigned(x, w)
        y = unsigned(y, w)
    if op == SADDO or op == UADDO:
        r = x + y
    elif op == SSUBO or op == USUBO:
        r = x - y
    else:
        assert op == SMULO or op == UMULO
        r = x * y
    v = wrap(r, w)
    seen = v if op in (SADDO, SSUBO, SMULO) else unsigned(v, w)
    return v, 1 if seen != r else 0
