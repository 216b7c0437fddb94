"""Made from simplify.rules by rules/generate.py: do not edit (`make rules`)."""

# ruff: noqa: E501, F841
from pycc.ir.ops import ADD, AND, ASHR, BITCAST, BSWAP, EQ, FABS, FADD, FCONV, FEQ, FGE, FGT, FLE, FLT, FNE, FNEG, FSUB, FUNO, I1, LSHR, MUL, NE, NEG, NOT, OR, ROTL, SDIV, SELECT, SEXT, SGE, SGT, SHL, SLE, SLT, SREM, SUB, TRUNC, UDIV, UGE, UGT, ULE, ULT, UREM, XOR, ZEXT, bits_of, signals, wrap
from pycc.ir.value import V_CONST, Const, Inst, Value
from pycc.opt.predicates import all_ones, constant, fits, float_infinity, float_nan, float_zero, hardware_count, is_sign_extended, known_zero, log2, mask, narrows, nonnegative, one_use, ones, pow2, smax, smin, width
from pycc.opt.rewriter import Rewriter


def add__add_zero(s: Rewriter, i: Inst) -> Value | None:
    """add(x, 0) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    return v1


def add__add_consts(s: Rewriter, i: Inst) -> Value | None:
    """add(add(x, C), D) => add(x, [C + D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    v5 = s.make(ADD, v2.type, [v2, s.const(v2.type, wrap(C + D, bits_of(v2.type)))])
    return v5


def add__add_sub_const(s: Rewriter, i: Inst) -> Value | None:
    """add(sub(C, x), D) => sub([C + D], x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SUB:
        return None
    v2 = v1.args[0]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    v5 = s.make(SUB, v3.type, [s.const(v3.type, wrap(C + D, bits_of(v3.type))), v3])
    return v5


def add__add_neg(s: Rewriter, i: Inst) -> Value | None:
    """add(x, neg(y)) => sub(x, y)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != NEG:
        return None
    v3 = v2.args[0]
    t = i.type
    v4 = s.make(SUB, v1.type, [v1, v3])
    return v4


def add__add_neg_1(s: Rewriter, i: Inst) -> Value | None:
    """add(x, neg(y)) => sub(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != NEG:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    t = i.type
    v4 = s.make(SUB, v3.type, [v3, v2])
    return v4


def add__add_sub(s: Rewriter, i: Inst) -> Value | None:
    """add(sub(x, y), y) => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SUB:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4 is not v3:
        return None
    t = i.type
    return v2


def add__add_sub_1(s: Rewriter, i: Inst) -> Value | None:
    """add(sub(x, y), y) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != SUB:
        return None
    v3 = v2.args[0]
    v4 = v2.args[1]
    if v4 is not v1:
        return None
    t = i.type
    return v3


def add__add_not(s: Rewriter, i: Inst) -> Value | None:
    """add(not(x), 1) => neg(x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != NOT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 1 or v3.type > 128:
        return None
    t = i.type
    v4 = s.make(NEG, v2.type, [v2])
    return v4


def add__add_self_shift(s: Rewriter, i: Inst) -> Value | None:
    """add(x, x) if w > 1 => shl(x, 1)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    w = bits_of(t)
    if not (w > 1):
        return None
    v3 = s.make(SHL, v1.type, [v1, s.const(v1.type, 1)])
    return v3


def add__add_reassoc(s: Rewriter, i: Inst) -> Value | None:
    """add(a@add(x, C), y) if one_use(a) and not constant(y) => add(add(x, y), [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    t = i.type
    if not (one_use(v1) and not constant(v4)):
        return None
    v5 = s.make(ADD, v2.type, [v2, v4])
    v6 = s.make(ADD, v5.type, [v5, s.const(v5.type, wrap(C, bits_of(v5.type)))])
    return v6


def add__add_reassoc_1(s: Rewriter, i: Inst) -> Value | None:
    """add(a@add(x, C), y) if one_use(a) and not constant(y) => add(add(x, y), [C])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != ADD:
        return None
    v3 = v2.args[0]
    v4 = v2.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    C = v4.value
    t = i.type
    if not (one_use(v2) and not constant(v1)):
        return None
    v5 = s.make(ADD, v3.type, [v3, v1])
    v6 = s.make(ADD, v5.type, [v5, s.const(v5.type, wrap(C, bits_of(v5.type)))])
    return v6


def add__add_mul_self(s: Rewriter, i: Inst) -> Value | None:
    """add(m@mul(x, C), x) if one_use(m) => mul(x, [C + 1])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != MUL:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4 is not v2:
        return None
    t = i.type
    if not (one_use(v1)):
        return None
    v5 = s.make(MUL, v2.type, [v2, s.const(v2.type, wrap(C + 1, bits_of(v2.type)))])
    return v5


def add__add_mul_self_1(s: Rewriter, i: Inst) -> Value | None:
    """add(m@mul(x, C), x) if one_use(m) => mul(x, [C + 1])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != MUL:
        return None
    v3 = v2.args[0]
    if v3 is not v1:
        return None
    v4 = v2.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    C = v4.value
    t = i.type
    if not (one_use(v2)):
        return None
    v5 = s.make(MUL, v1.type, [v1, s.const(v1.type, wrap(C + 1, bits_of(v1.type)))])
    return v5


def sub__sub_zero(s: Rewriter, i: Inst) -> Value | None:
    """sub(x, 0) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    return v1


def sub__sub_self(s: Rewriter, i: Inst) -> Value | None:
    """sub(x, x) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 0)


def sub__sub_const(s: Rewriter, i: Inst) -> Value | None:
    """sub(x, C) => add(x, [-C])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    v3 = s.make(ADD, v1.type, [v1, s.const(v1.type, wrap(-C, bits_of(v1.type)))])
    return v3


def sub__sub_zero_left(s: Rewriter, i: Inst) -> Value | None:
    """sub(0, x) => neg(x)"""
    v1 = i.args[0]
    if v1.kind != V_CONST:
        return None
    assert isinstance(v1, Const)
    if v1.value != 0 or v1.type > 128:
        return None
    v2 = i.args[1]
    t = i.type
    v3 = s.make(NEG, v2.type, [v2])
    return v3


def sub__sub_add_left(s: Rewriter, i: Inst) -> Value | None:
    """sub(add(x, y), x) => y"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4 is not v2:
        return None
    t = i.type
    return v3


def sub__sub_add_right(s: Rewriter, i: Inst) -> Value | None:
    """sub(x, add(x, y)) => neg(y)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != ADD:
        return None
    v3 = v2.args[0]
    if v3 is not v1:
        return None
    v4 = v2.args[1]
    t = i.type
    v5 = s.make(NEG, v4.type, [v4])
    return v5


def sub__sub_sub(s: Rewriter, i: Inst) -> Value | None:
    """sub(x, sub(x, y)) => y"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != SUB:
        return None
    v3 = v2.args[0]
    if v3 is not v1:
        return None
    v4 = v2.args[1]
    t = i.type
    return v4


def sub__sub_neg(s: Rewriter, i: Inst) -> Value | None:
    """sub(x, neg(y)) => add(x, y)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != NEG:
        return None
    v3 = v2.args[0]
    t = i.type
    v4 = s.make(ADD, v1.type, [v1, v3])
    return v4


def sub__sub_add_const(s: Rewriter, i: Inst) -> Value | None:
    """sub(add(x, C), add(y, D)) => add(sub(x, y), [C - D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if not isinstance(v4, Inst) or v4.op != ADD:
        return None
    v5 = v4.args[0]
    v6 = v4.args[1]
    if v6.kind != V_CONST or v6.type > 128:
        return None
    assert isinstance(v6, Const)
    D = v6.value
    t = i.type
    v7 = s.make(SUB, v2.type, [v2, v5])
    v8 = s.make(ADD, v7.type, [v7, s.const(v7.type, wrap(C - D, bits_of(v7.type)))])
    return v8


def sub__sub_const_add(s: Rewriter, i: Inst) -> Value | None:
    """sub(C, add(x, D)) => sub([C - D], x)"""
    v1 = i.args[0]
    if v1.kind != V_CONST or v1.type > 128:
        return None
    assert isinstance(v1, Const)
    C = v1.value
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != ADD:
        return None
    v3 = v2.args[0]
    v4 = v2.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    v5 = s.make(SUB, v3.type, [s.const(v3.type, wrap(C - D, bits_of(v3.type))), v3])
    return v5


def sub__sub_ones(s: Rewriter, i: Inst) -> Value | None:
    """sub(-1, x) => not(x)"""
    v1 = i.args[0]
    if v1.kind != V_CONST:
        return None
    assert isinstance(v1, Const)
    if v1.value != -1 or v1.type > 128:
        return None
    v2 = i.args[1]
    t = i.type
    v3 = s.make(NOT, v2.type, [v2])
    return v3


def sub__sub_addc_left(s: Rewriter, i: Inst) -> Value | None:
    """sub(a@add(x, C), y) if one_use(a) => add(sub(x, y), [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    t = i.type
    if not (one_use(v1)):
        return None
    v5 = s.make(SUB, v2.type, [v2, v4])
    v6 = s.make(ADD, v5.type, [v5, s.const(v5.type, wrap(C, bits_of(v5.type)))])
    return v6


def sub__sub_addc_right(s: Rewriter, i: Inst) -> Value | None:
    """sub(x, a@add(y, C)) if one_use(a) => add(sub(x, y), [-C])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != ADD:
        return None
    v3 = v2.args[0]
    v4 = v2.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    C = v4.value
    t = i.type
    if not (one_use(v2)):
        return None
    v5 = s.make(SUB, v1.type, [v1, v3])
    v6 = s.make(ADD, v5.type, [v5, s.const(v5.type, wrap(-C, bits_of(v5.type)))])
    return v6


def neg__neg_neg(s: Rewriter, i: Inst) -> Value | None:
    """neg(neg(x)) => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != NEG:
        return None
    v2 = v1.args[0]
    t = i.type
    return v2


def neg__neg_sub(s: Rewriter, i: Inst) -> Value | None:
    """neg(s@sub(x, y)) if one_use(s) => sub(y, x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SUB:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    t = i.type
    if not (one_use(v1)):
        return None
    v4 = s.make(SUB, v3.type, [v3, v2])
    return v4


def neg__neg_not(s: Rewriter, i: Inst) -> Value | None:
    """neg(not(x)) => add(x, 1)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != NOT:
        return None
    v2 = v1.args[0]
    t = i.type
    v3 = s.make(ADD, v2.type, [v2, s.const(v2.type, 1)])
    return v3


def neg__neg_bool(s: Rewriter, i: Inst) -> Value | None:
    """neg(x) if w == 1 => x"""
    v1 = i.args[0]
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    return v1


def mul__mul_zero(s: Rewriter, i: Inst) -> Value | None:
    """mul(x, 0) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    return s.const(t, 0)


def mul__mul_one(s: Rewriter, i: Inst) -> Value | None:
    """mul(x, 1) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 1 or v2.type > 128:
        return None
    t = i.type
    return v1


def mul__mul_minus(s: Rewriter, i: Inst) -> Value | None:
    """mul(x, -1) => neg(x)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != -1 or v2.type > 128:
        return None
    t = i.type
    v3 = s.make(NEG, v1.type, [v1])
    return v3


def mul__mul_consts(s: Rewriter, i: Inst) -> Value | None:
    """mul(mul(x, C), D) => mul(x, [C * D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != MUL:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    v5 = s.make(MUL, v2.type, [v2, s.const(v2.type, wrap(C * D, bits_of(v2.type)))])
    return v5


def mul__mul_pow2(s: Rewriter, i: Inst) -> Value | None:
    """mul(x, C) if pow2(C, w) => shl(x, [log2(C, w)])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    w = bits_of(t)
    if not (pow2(C, w)):
        return None
    v3 = s.make(SHL, v1.type, [v1, s.const(v1.type, wrap(log2(C, w), bits_of(v1.type)))])
    return v3


def mul__mul_shl(s: Rewriter, i: Inst) -> Value | None:
    """mul(shl(x, C), D) if 0 <= C < w => mul(x, [D << C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SHL:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    w = bits_of(t)
    if not (0 <= C < w):
        return None
    v5 = s.make(MUL, v2.type, [v2, s.const(v2.type, wrap(D << C, bits_of(v2.type)))])
    return v5


def mul__mul_add_const(s: Rewriter, i: Inst) -> Value | None:
    """mul(a@add(x, C), D) if one_use(a) => add(mul(x, [D]), [C * D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    if not (one_use(v1)):
        return None
    v5 = s.make(MUL, v2.type, [v2, s.const(v2.type, wrap(D, bits_of(v2.type)))])
    v6 = s.make(ADD, v5.type, [v5, s.const(v5.type, wrap(C * D, bits_of(v5.type)))])
    return v6


def mul__mul_neg(s: Rewriter, i: Inst) -> Value | None:
    """mul(neg(x), C) => mul(x, [-C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != NEG:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    v4 = s.make(MUL, v2.type, [v2, s.const(v2.type, wrap(-C, bits_of(v2.type)))])
    return v4


def udiv__udiv_one(s: Rewriter, i: Inst) -> Value | None:
    """udiv(x, 1) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 1 or v2.type > 128:
        return None
    t = i.type
    return v1


def udiv__udiv_pow2(s: Rewriter, i: Inst) -> Value | None:
    """udiv(x, C) if pow2(C, w) => lshr(x, [log2(C, w)])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    w = bits_of(t)
    if not (pow2(C, w)):
        return None
    v3 = s.make(LSHR, v1.type, [v1, s.const(v1.type, wrap(log2(C, w), bits_of(v1.type)))])
    return v3


def sdiv__sdiv_one(s: Rewriter, i: Inst) -> Value | None:
    """sdiv(x, 1) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 1 or v2.type > 128:
        return None
    t = i.type
    return v1


def sdiv__sdiv_minus(s: Rewriter, i: Inst) -> Value | None:
    """sdiv(x, -1) => neg(x)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != -1 or v2.type > 128:
        return None
    t = i.type
    v3 = s.make(NEG, v1.type, [v1])
    return v3


def sdiv__sdiv_nonneg(s: Rewriter, i: Inst) -> Value | None:
    """sdiv(x, C) if C > 0 and nonnegative(x) => udiv(x, [C])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C > 0 and nonnegative(v1)):
        return None
    v3 = s.make(UDIV, v1.type, [v1, s.const(v1.type, wrap(C, bits_of(v1.type)))])
    return v3


def srem__srem_nonneg(s: Rewriter, i: Inst) -> Value | None:
    """srem(x, C) if C > 0 and nonnegative(x) => urem(x, [C])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C > 0 and nonnegative(v1)):
        return None
    v3 = s.make(UREM, v1.type, [v1, s.const(v1.type, wrap(C, bits_of(v1.type)))])
    return v3


def udiv__udiv_zext(s: Rewriter, i: Inst) -> Value | None:
    """udiv(zext(x), C) if 32 <= width(x) and 0 < C <= mask(width(x)) => zext:t(udiv(x, [C]))"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (32 <= width(v2) and 0 < C <= mask(width(v2))):
        return None
    v4 = s.make(UDIV, v2.type, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    v5 = s.make(ZEXT, t, [v4])
    return v5


def udiv__udiv_zext_zext(s: Rewriter, i: Inst) -> Value | None:
    """udiv(zext(x), zext(y)) if 32 <= width(x) and type(x) == type(y) => zext:t(udiv(x, y))"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if not isinstance(v3, Inst) or v3.op != ZEXT:
        return None
    v4 = v3.args[0]
    t = i.type
    if not (32 <= width(v2) and v2.type == v4.type):
        return None
    v5 = s.make(UDIV, v2.type, [v2, v4])
    v6 = s.make(ZEXT, t, [v5])
    return v6


def urem__urem_zext(s: Rewriter, i: Inst) -> Value | None:
    """urem(zext(x), C) if 32 <= width(x) and 0 < C <= mask(width(x)) => zext:t(urem(x, [C]))"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (32 <= width(v2) and 0 < C <= mask(width(v2))):
        return None
    v4 = s.make(UREM, v2.type, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    v5 = s.make(ZEXT, t, [v4])
    return v5


def urem__urem_zext_zext(s: Rewriter, i: Inst) -> Value | None:
    """urem(zext(x), zext(y)) if 32 <= width(x) and type(x) == type(y) => zext:t(urem(x, y))"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if not isinstance(v3, Inst) or v3.op != ZEXT:
        return None
    v4 = v3.args[0]
    t = i.type
    if not (32 <= width(v2) and v2.type == v4.type):
        return None
    v5 = s.make(UREM, v2.type, [v2, v4])
    v6 = s.make(ZEXT, t, [v5])
    return v6


def sdiv__sdiv_sext(s: Rewriter, i: Inst) -> Value | None:
    """sdiv(sext(x), C) if 32 <= width(x) and 1 < C <= mask(width(x) - 1) => sext:t(sdiv(x, [C]))"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (32 <= width(v2) and 1 < C <= mask(width(v2) - 1)):
        return None
    v4 = s.make(SDIV, v2.type, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    v5 = s.make(SEXT, t, [v4])
    return v5


def srem__srem_sext(s: Rewriter, i: Inst) -> Value | None:
    """srem(sext(x), C) if 32 <= width(x) and 1 < C <= mask(width(x) - 1) => sext:t(srem(x, [C]))"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (32 <= width(v2) and 1 < C <= mask(width(v2) - 1)):
        return None
    v4 = s.make(SREM, v2.type, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    v5 = s.make(SEXT, t, [v4])
    return v5


def urem__urem_one(s: Rewriter, i: Inst) -> Value | None:
    """urem(x, 1) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 1 or v2.type > 128:
        return None
    t = i.type
    return s.const(t, 0)


def urem__urem_pow2(s: Rewriter, i: Inst) -> Value | None:
    """urem(x, C) if pow2(C, w) => and(x, [(C & mask(w)) - 1])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    w = bits_of(t)
    if not (pow2(C, w)):
        return None
    v3 = s.make(AND, v1.type, [v1, s.const(v1.type, wrap((C & mask(w)) - 1, bits_of(v1.type)))])
    return v3


def srem__srem_one(s: Rewriter, i: Inst) -> Value | None:
    """srem(x, 1) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 1 or v2.type > 128:
        return None
    t = i.type
    return s.const(t, 0)


def srem__srem_minus(s: Rewriter, i: Inst) -> Value | None:
    """srem(x, -1) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != -1 or v2.type > 128:
        return None
    t = i.type
    return s.const(t, 0)


def and__and_zero(s: Rewriter, i: Inst) -> Value | None:
    """and(x, 0) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    return s.const(t, 0)


def and__and_ones(s: Rewriter, i: Inst) -> Value | None:
    """and(x, C) if all_ones(C, w) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    w = bits_of(t)
    if not (all_ones(C, w)):
        return None
    return v1


def and__and_self(s: Rewriter, i: Inst) -> Value | None:
    """and(x, x) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return v1


def and__and_consts(s: Rewriter, i: Inst) -> Value | None:
    """and(and(x, C), D) => and(x, [C & D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != AND:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    v5 = s.make(AND, v2.type, [v2, s.const(v2.type, wrap(C & D, bits_of(v2.type)))])
    return v5


def and__and_not(s: Rewriter, i: Inst) -> Value | None:
    """and(x, not(x)) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != NOT:
        return None
    v3 = v2.args[0]
    if v3 is not v1:
        return None
    t = i.type
    return s.const(t, 0)


def and__and_not_1(s: Rewriter, i: Inst) -> Value | None:
    """and(x, not(x)) => 0"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != NOT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3 is not v2:
        return None
    t = i.type
    return s.const(t, 0)


def and__and_or_absorb(s: Rewriter, i: Inst) -> Value | None:
    """and(or(x, y), x) => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != OR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4 is not v2:
        return None
    t = i.type
    return v2


def and__and_or_absorb_1(s: Rewriter, i: Inst) -> Value | None:
    """and(or(x, y), x) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != OR:
        return None
    v3 = v2.args[0]
    if v3 is not v1:
        return None
    v4 = v2.args[1]
    t = i.type
    return v1


def and__and_or_const(s: Rewriter, i: Inst) -> Value | None:
    """and(o@or(x, C), D) if C & D == 0 => and(x, [D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != OR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    if not (C & D == 0):
        return None
    v5 = s.make(AND, v2.type, [v2, s.const(v2.type, wrap(D, bits_of(v2.type)))])
    return v5


def and__and_or_masked(s: Rewriter, i: Inst) -> Value | None:
    """and(or(x, C), D) if C & D == D => [D]"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != OR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    if not (C & D == D):
        return None
    return s.const(t, wrap(D, bits_of(t)))


def and__and_zext(s: Rewriter, i: Inst) -> Value | None:
    """and(z@zext(x), C) if C & mask(width(x)) == mask(width(x)) => z"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (C & mask(width(v2)) == mask(width(v2))):
        return None
    return v1


def and__and_lshr(s: Rewriter, i: Inst) -> Value | None:
    """and(s@lshr(x, C), D) if 0 <= C < w and D & mask(w - C) == mask(w - C) => s"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != LSHR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    w = bits_of(t)
    if not (0 <= C < w and D & mask(w - C) == mask(w - C)):
        return None
    return v1


def and__and_shl(s: Rewriter, i: Inst) -> Value | None:
    """and(s@shl(x, C), D) if 0 <= C < w and (D | mask(C)) & mask(w) == mask(w) => s"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SHL:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    w = bits_of(t)
    if not (0 <= C < w and (D | mask(C)) & mask(w) == mask(w)):
        return None
    return v1


def and__and_known(s: Rewriter, i: Inst) -> Value | None:
    """and(x, C) if known_zero(x) | (C & mask(w)) == mask(w) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    w = bits_of(t)
    if not (known_zero(v1) | (C & mask(w)) == mask(w)):
        return None
    return v1


def and__and_disjoint(s: Rewriter, i: Inst) -> Value | None:
    """and(x, C) if (known_zero(x) & C & mask(w)) == C & mask(w) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    w = bits_of(t)
    if not ((known_zero(v1) & C & mask(w)) == C & mask(w)):
        return None
    return s.const(t, 0)


def and__and_sext_sign(s: Rewriter, i: Inst) -> Value | None:
    """and(ashr(x, C), 1) if C == w - 1 => lshr(x, [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ASHR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 1 or v4.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (C == w - 1):
        return None
    v5 = s.make(LSHR, v2.type, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    return v5


def or__or_zero(s: Rewriter, i: Inst) -> Value | None:
    """or(x, 0) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    return v1


def or__or_ones(s: Rewriter, i: Inst) -> Value | None:
    """or(x, C) if all_ones(C, w) => [C]"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    w = bits_of(t)
    if not (all_ones(C, w)):
        return None
    return s.const(t, wrap(C, bits_of(t)))


def or__or_self(s: Rewriter, i: Inst) -> Value | None:
    """or(x, x) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return v1


def or__or_consts(s: Rewriter, i: Inst) -> Value | None:
    """or(or(x, C), D) => or(x, [C | D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != OR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    v5 = s.make(OR, v2.type, [v2, s.const(v2.type, wrap(C | D, bits_of(v2.type)))])
    return v5


def or__or_not(s: Rewriter, i: Inst) -> Value | None:
    """or(x, not(x)) => [ones(w)]"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != NOT:
        return None
    v3 = v2.args[0]
    if v3 is not v1:
        return None
    t = i.type
    w = bits_of(t)
    return s.const(t, wrap(ones(w), bits_of(t)))


def or__or_not_1(s: Rewriter, i: Inst) -> Value | None:
    """or(x, not(x)) => [ones(w)]"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != NOT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3 is not v2:
        return None
    t = i.type
    w = bits_of(t)
    return s.const(t, wrap(ones(w), bits_of(t)))


def or__or_and_absorb(s: Rewriter, i: Inst) -> Value | None:
    """or(and(x, y), x) => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != AND:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4 is not v2:
        return None
    t = i.type
    return v2


def or__or_and_absorb_1(s: Rewriter, i: Inst) -> Value | None:
    """or(and(x, y), x) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != AND:
        return None
    v3 = v2.args[0]
    if v3 is not v1:
        return None
    v4 = v2.args[1]
    t = i.type
    return v1


def or__or_rotl(s: Rewriter, i: Inst) -> Value | None:
    """or(shl(x, C), lshr(x, D)) if C + D == w and 0 < C => rotl(x, [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SHL:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if not isinstance(v4, Inst) or v4.op != LSHR:
        return None
    v5 = v4.args[0]
    if v5 is not v2:
        return None
    v6 = v4.args[1]
    if v6.kind != V_CONST or v6.type > 128:
        return None
    assert isinstance(v6, Const)
    D = v6.value
    t = i.type
    w = bits_of(t)
    if not (C + D == w and 0 < C):
        return None
    v7 = s.make(ROTL, v2.type, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    return v7


def or__or_rotl_1(s: Rewriter, i: Inst) -> Value | None:
    """or(shl(x, C), lshr(x, D)) if C + D == w and 0 < C => rotl(x, [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != LSHR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    D = v3.value
    v4 = i.args[1]
    if not isinstance(v4, Inst) or v4.op != SHL:
        return None
    v5 = v4.args[0]
    if v5 is not v2:
        return None
    v6 = v4.args[1]
    if v6.kind != V_CONST or v6.type > 128:
        return None
    assert isinstance(v6, Const)
    C = v6.value
    t = i.type
    w = bits_of(t)
    if not (C + D == w and 0 < C):
        return None
    v7 = s.make(ROTL, v2.type, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    return v7


def or__or_and_const(s: Rewriter, i: Inst) -> Value | None:
    """or(a@and(x, C), D) if (C | D) & mask(w) == mask(w) => or(x, [D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != AND:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    w = bits_of(t)
    if not ((C | D) & mask(w) == mask(w)):
        return None
    v5 = s.make(OR, v2.type, [v2, s.const(v2.type, wrap(D, bits_of(v2.type)))])
    return v5


def xor__xor_zero(s: Rewriter, i: Inst) -> Value | None:
    """xor(x, 0) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    return v1


def xor__xor_self(s: Rewriter, i: Inst) -> Value | None:
    """xor(x, x) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 0)


def xor__xor_consts(s: Rewriter, i: Inst) -> Value | None:
    """xor(xor(x, C), D) => xor(x, [C ^ D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != XOR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    v5 = s.make(XOR, v2.type, [v2, s.const(v2.type, wrap(C ^ D, bits_of(v2.type)))])
    return v5


def xor__xor_not(s: Rewriter, i: Inst) -> Value | None:
    """xor(x, C) if all_ones(C, w) and w > 1 => not(x)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    w = bits_of(t)
    if not (all_ones(C, w) and w > 1):
        return None
    v3 = s.make(NOT, v1.type, [v1])
    return v3


def xor__xor_xor(s: Rewriter, i: Inst) -> Value | None:
    """xor(xor(x, y), y) => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != XOR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4 is not v3:
        return None
    t = i.type
    return v2


def xor__xor_xor_1(s: Rewriter, i: Inst) -> Value | None:
    """xor(xor(x, y), y) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != XOR:
        return None
    v3 = v2.args[0]
    v4 = v2.args[1]
    if v4 is not v1:
        return None
    t = i.type
    return v3


def not__not_not(s: Rewriter, i: Inst) -> Value | None:
    """not(not(x)) => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != NOT:
        return None
    v2 = v1.args[0]
    t = i.type
    return v2


def not__not_bool(s: Rewriter, i: Inst) -> Value | None:
    """not(x) if w == 1 => xor(x, 1)"""
    v1 = i.args[0]
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v2 = s.make(XOR, v1.type, [v1, s.const(v1.type, 1)])
    return v2


def not__not_neg(s: Rewriter, i: Inst) -> Value | None:
    """not(neg(x)) => add(x, [-1])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != NEG:
        return None
    v2 = v1.args[0]
    t = i.type
    v3 = s.make(ADD, v2.type, [v2, s.const(v2.type, wrap(-1, bits_of(v2.type)))])
    return v3


def not__not_add(s: Rewriter, i: Inst) -> Value | None:
    """not(add(x, -1)) => neg(x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != -1 or v3.type > 128:
        return None
    t = i.type
    v4 = s.make(NEG, v2.type, [v2])
    return v4


def not__not_sub_const(s: Rewriter, i: Inst) -> Value | None:
    """not(a@add(x, C)) if one_use(a) => sub([-1 - C], x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (one_use(v1)):
        return None
    v4 = s.make(SUB, v2.type, [s.const(v2.type, wrap(-1 - C, bits_of(v2.type))), v2])
    return v4


def shl__shl_zero(s: Rewriter, i: Inst) -> Value | None:
    """shl(x, 0) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    return v1


def shl__shl_of_zero(s: Rewriter, i: Inst) -> Value | None:
    """shl(0, x) => 0"""
    v1 = i.args[0]
    if v1.kind != V_CONST:
        return None
    assert isinstance(v1, Const)
    if v1.value != 0 or v1.type > 128:
        return None
    v2 = i.args[1]
    t = i.type
    return s.const(t, 0)


def shl__shl_consts(s: Rewriter, i: Inst) -> Value | None:
    """shl(shl(x, C), D) if 0 <= C and 0 <= D and C + D < w => shl(x, [C + D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SHL:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    w = bits_of(t)
    if not (0 <= C and 0 <= D and C + D < w):
        return None
    v5 = s.make(SHL, v2.type, [v2, s.const(v2.type, wrap(C + D, bits_of(v2.type)))])
    return v5


def shl__shl_out(s: Rewriter, i: Inst) -> Value | None:
    """shl(shl(x, C), D) if 0 <= C < w and 0 <= D < w and C + D >= w => 0"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SHL:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    w = bits_of(t)
    if not (0 <= C < w and 0 <= D < w and C + D >= w):
        return None
    return s.const(t, 0)


def shl__shl_lshr_same(s: Rewriter, i: Inst) -> Value | None:
    """shl(lshr(x, C), C) if 0 <= C < w => and(x, [ones(w) << C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != LSHR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if not (isinstance(v4, Const) and v4.value == C and v4.type <= 128):
        return None
    t = i.type
    w = bits_of(t)
    if not (0 <= C < w):
        return None
    v5 = s.make(AND, v2.type, [v2, s.const(v2.type, wrap(ones(w) << C, bits_of(v2.type)))])
    return v5


def shl__shl_ashr_same(s: Rewriter, i: Inst) -> Value | None:
    """shl(ashr(x, C), C) if 0 <= C < w => and(x, [ones(w) << C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ASHR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if not (isinstance(v4, Const) and v4.value == C and v4.type <= 128):
        return None
    t = i.type
    w = bits_of(t)
    if not (0 <= C < w):
        return None
    v5 = s.make(AND, v2.type, [v2, s.const(v2.type, wrap(ones(w) << C, bits_of(v2.type)))])
    return v5


def shl__shl_and(s: Rewriter, i: Inst) -> Value | None:
    """shl(a@and(x, C), D) if one_use(a) and 0 <= D < w => and(shl(x, [D]), [C << D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != AND:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    w = bits_of(t)
    if not (one_use(v1) and 0 <= D < w):
        return None
    v5 = s.make(SHL, v2.type, [v2, s.const(v2.type, wrap(D, bits_of(v2.type)))])
    v6 = s.make(AND, v5.type, [v5, s.const(v5.type, wrap(C << D, bits_of(v5.type)))])
    return v6


def shl__shl_add(s: Rewriter, i: Inst) -> Value | None:
    """shl(a@add(x, C), D) if one_use(a) and 0 <= D < w => add(shl(x, [D]), [C << D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    w = bits_of(t)
    if not (one_use(v1) and 0 <= D < w):
        return None
    v5 = s.make(SHL, v2.type, [v2, s.const(v2.type, wrap(D, bits_of(v2.type)))])
    v6 = s.make(ADD, v5.type, [v5, s.const(v5.type, wrap(C << D, bits_of(v5.type)))])
    return v6


def lshr__lshr_zero(s: Rewriter, i: Inst) -> Value | None:
    """lshr(x, 0) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    return v1


def lshr__lshr_of_zero(s: Rewriter, i: Inst) -> Value | None:
    """lshr(0, x) => 0"""
    v1 = i.args[0]
    if v1.kind != V_CONST:
        return None
    assert isinstance(v1, Const)
    if v1.value != 0 or v1.type > 128:
        return None
    v2 = i.args[1]
    t = i.type
    return s.const(t, 0)


def lshr__lshr_consts(s: Rewriter, i: Inst) -> Value | None:
    """lshr(lshr(x, C), D) if 0 <= C and 0 <= D and C + D < w => lshr(x, [C + D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != LSHR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    w = bits_of(t)
    if not (0 <= C and 0 <= D and C + D < w):
        return None
    v5 = s.make(LSHR, v2.type, [v2, s.const(v2.type, wrap(C + D, bits_of(v2.type)))])
    return v5


def lshr__lshr_out(s: Rewriter, i: Inst) -> Value | None:
    """lshr(lshr(x, C), D) if 0 <= C < w and 0 <= D < w and C + D >= w => 0"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != LSHR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    w = bits_of(t)
    if not (0 <= C < w and 0 <= D < w and C + D >= w):
        return None
    return s.const(t, 0)


def lshr__lshr_shl_same(s: Rewriter, i: Inst) -> Value | None:
    """lshr(shl(x, C), C) if 0 <= C < w => and(x, [mask(w - C)])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SHL:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if not (isinstance(v4, Const) and v4.value == C and v4.type <= 128):
        return None
    t = i.type
    w = bits_of(t)
    if not (0 <= C < w):
        return None
    v5 = s.make(AND, v2.type, [v2, s.const(v2.type, wrap(mask(w - C), bits_of(v2.type)))])
    return v5


def lshr__lshr_ashr_sign(s: Rewriter, i: Inst) -> Value | None:
    """lshr(ashr(x, C), D) if D == w - 1 => lshr(x, [D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ASHR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    w = bits_of(t)
    if not (D == w - 1):
        return None
    v5 = s.make(LSHR, v2.type, [v2, s.const(v2.type, wrap(D, bits_of(v2.type)))])
    return v5


def lshr__lshr_zext_out(s: Rewriter, i: Inst) -> Value | None:
    """lshr(zext(x), C) if C >= width(x) => 0"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (C >= width(v2)):
        return None
    return s.const(t, 0)


def lshr__lshr_and(s: Rewriter, i: Inst) -> Value | None:
    """lshr(a@and(x, C), D) if one_use(a) and 0 <= D < w => and(lshr(x, [D]), [(C & mask(w)) >> D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != AND:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    w = bits_of(t)
    if not (one_use(v1) and 0 <= D < w):
        return None
    v5 = s.make(LSHR, v2.type, [v2, s.const(v2.type, wrap(D, bits_of(v2.type)))])
    v6 = s.make(AND, v5.type, [v5, s.const(v5.type, wrap((C & mask(w)) >> D, bits_of(v5.type)))])
    return v6


def ashr__ashr_zero(s: Rewriter, i: Inst) -> Value | None:
    """ashr(x, 0) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    return v1


def ashr__ashr_of_zero(s: Rewriter, i: Inst) -> Value | None:
    """ashr(0, x) => 0"""
    v1 = i.args[0]
    if v1.kind != V_CONST:
        return None
    assert isinstance(v1, Const)
    if v1.value != 0 or v1.type > 128:
        return None
    v2 = i.args[1]
    t = i.type
    return s.const(t, 0)


def ashr__ashr_of_ones(s: Rewriter, i: Inst) -> Value | None:
    """ashr(-1, x) => -1"""
    v1 = i.args[0]
    if v1.kind != V_CONST:
        return None
    assert isinstance(v1, Const)
    if v1.value != -1 or v1.type > 128:
        return None
    v2 = i.args[1]
    t = i.type
    return s.const(t, -1)


def ashr__ashr_consts(s: Rewriter, i: Inst) -> Value | None:
    """ashr(ashr(x, C), D) if 0 <= C < w and 0 <= D < w => ashr(x, [min(C + D, w - 1)])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ASHR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    w = bits_of(t)
    if not (0 <= C < w and 0 <= D < w):
        return None
    v5 = s.make(ASHR, v2.type, [v2, s.const(v2.type, wrap(min(C + D, w - 1), bits_of(v2.type)))])
    return v5


def ashr__ashr_nonneg(s: Rewriter, i: Inst) -> Value | None:
    """ashr(x, C) if nonnegative(x) => lshr(x, [C])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (nonnegative(v1)):
        return None
    v3 = s.make(LSHR, v1.type, [v1, s.const(v1.type, wrap(C, bits_of(v1.type)))])
    return v3


def rotl__rotl_zero(s: Rewriter, i: Inst) -> Value | None:
    """rotl(x, 0) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    return v1


def rotl__rotl_of_zero(s: Rewriter, i: Inst) -> Value | None:
    """rotl(0, x) => 0"""
    v1 = i.args[0]
    if v1.kind != V_CONST:
        return None
    assert isinstance(v1, Const)
    if v1.value != 0 or v1.type > 128:
        return None
    v2 = i.args[1]
    t = i.type
    return s.const(t, 0)


def shl__shl_mask_count(s: Rewriter, i: Inst) -> Value | None:
    """shl(x, a@and(y, C)) if C & (w - 1) == w - 1 and w >= 32 and hardware_count(w) => shl(x, y)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != AND:
        return None
    v3 = v2.args[0]
    v4 = v2.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    C = v4.value
    t = i.type
    w = bits_of(t)
    if not (C & (w - 1) == w - 1 and w >= 32 and hardware_count(w)):
        return None
    v5 = s.make(SHL, v1.type, [v1, v3])
    return v5


def lshr__lshr_mask_count(s: Rewriter, i: Inst) -> Value | None:
    """lshr(x, a@and(y, C)) if C & (w - 1) == w - 1 and w >= 32 and hardware_count(w) => lshr(x, y)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != AND:
        return None
    v3 = v2.args[0]
    v4 = v2.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    C = v4.value
    t = i.type
    w = bits_of(t)
    if not (C & (w - 1) == w - 1 and w >= 32 and hardware_count(w)):
        return None
    v5 = s.make(LSHR, v1.type, [v1, v3])
    return v5


def trunc__trunc_zext_same(s: Rewriter, i: Inst) -> Value | None:
    """trunc(zext(x)) if type(x) == t => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    t = i.type
    if not (v2.type == t):
        return None
    return v2


def trunc__trunc_sext_same(s: Rewriter, i: Inst) -> Value | None:
    """trunc(sext(x)) if type(x) == t => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    t = i.type
    if not (v2.type == t):
        return None
    return v2


def trunc__trunc_zext_wider(s: Rewriter, i: Inst) -> Value | None:
    """trunc(zext(x)) if width(x) < w => zext:t(x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    t = i.type
    w = bits_of(t)
    if not (width(v2) < w):
        return None
    v3 = s.make(ZEXT, t, [v2])
    return v3


def trunc__trunc_zext_narrower(s: Rewriter, i: Inst) -> Value | None:
    """trunc(zext(x)) if width(x) > w => trunc:t(x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    t = i.type
    w = bits_of(t)
    if not (width(v2) > w):
        return None
    v3 = s.make(TRUNC, t, [v2])
    return v3


def trunc__trunc_sext_wider(s: Rewriter, i: Inst) -> Value | None:
    """trunc(sext(x)) if width(x) < w => sext:t(x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    t = i.type
    w = bits_of(t)
    if not (width(v2) < w):
        return None
    v3 = s.make(SEXT, t, [v2])
    return v3


def trunc__trunc_sext_narrower(s: Rewriter, i: Inst) -> Value | None:
    """trunc(sext(x)) if width(x) > w => trunc:t(x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    t = i.type
    w = bits_of(t)
    if not (width(v2) > w):
        return None
    v3 = s.make(TRUNC, t, [v2])
    return v3


def trunc__trunc_trunc(s: Rewriter, i: Inst) -> Value | None:
    """trunc(trunc(x)) => trunc:t(x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != TRUNC:
        return None
    v2 = v1.args[0]
    t = i.type
    v3 = s.make(TRUNC, t, [v2])
    return v3


def trunc__trunc_and(s: Rewriter, i: Inst) -> Value | None:
    """trunc(a@and(x, C)) if C & mask(w) == mask(w) => trunc:t(x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != AND:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    w = bits_of(t)
    if not (C & mask(w) == mask(w)):
        return None
    v4 = s.make(TRUNC, t, [v2])
    return v4


def trunc__trunc_binop_add(s: Rewriter, i: Inst) -> Value | None:
    """trunc(b@{add,mul,and,or,xor}(x, y)) if one_use(b) and w >= 8 and narrows(x, y, w) => op:t(trunc:t(x), trunc:t(y))"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    t = i.type
    w = bits_of(t)
    if not (one_use(v1) and w >= 8 and narrows(v2, v3, w)):
        return None
    v4 = s.make(TRUNC, t, [v2])
    v5 = s.make(TRUNC, t, [v3])
    v6 = s.make(ADD, t, [v4, v5])
    return v6


def trunc__trunc_binop_mul(s: Rewriter, i: Inst) -> Value | None:
    """trunc(b@{add,mul,and,or,xor}(x, y)) if one_use(b) and w >= 8 and narrows(x, y, w) => op:t(trunc:t(x), trunc:t(y))"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != MUL:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    t = i.type
    w = bits_of(t)
    if not (one_use(v1) and w >= 8 and narrows(v2, v3, w)):
        return None
    v4 = s.make(TRUNC, t, [v2])
    v5 = s.make(TRUNC, t, [v3])
    v6 = s.make(MUL, t, [v4, v5])
    return v6


def trunc__trunc_binop_and(s: Rewriter, i: Inst) -> Value | None:
    """trunc(b@{add,mul,and,or,xor}(x, y)) if one_use(b) and w >= 8 and narrows(x, y, w) => op:t(trunc:t(x), trunc:t(y))"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != AND:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    t = i.type
    w = bits_of(t)
    if not (one_use(v1) and w >= 8 and narrows(v2, v3, w)):
        return None
    v4 = s.make(TRUNC, t, [v2])
    v5 = s.make(TRUNC, t, [v3])
    v6 = s.make(AND, t, [v4, v5])
    return v6


def trunc__trunc_binop_or(s: Rewriter, i: Inst) -> Value | None:
    """trunc(b@{add,mul,and,or,xor}(x, y)) if one_use(b) and w >= 8 and narrows(x, y, w) => op:t(trunc:t(x), trunc:t(y))"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != OR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    t = i.type
    w = bits_of(t)
    if not (one_use(v1) and w >= 8 and narrows(v2, v3, w)):
        return None
    v4 = s.make(TRUNC, t, [v2])
    v5 = s.make(TRUNC, t, [v3])
    v6 = s.make(OR, t, [v4, v5])
    return v6


def trunc__trunc_binop_xor(s: Rewriter, i: Inst) -> Value | None:
    """trunc(b@{add,mul,and,or,xor}(x, y)) if one_use(b) and w >= 8 and narrows(x, y, w) => op:t(trunc:t(x), trunc:t(y))"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != XOR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    t = i.type
    w = bits_of(t)
    if not (one_use(v1) and w >= 8 and narrows(v2, v3, w)):
        return None
    v4 = s.make(TRUNC, t, [v2])
    v5 = s.make(TRUNC, t, [v3])
    v6 = s.make(XOR, t, [v4, v5])
    return v6


def trunc__trunc_sub(s: Rewriter, i: Inst) -> Value | None:
    """trunc(b@sub(x, y)) if one_use(b) and w >= 8 and narrows(x, y, w) => sub(trunc:t(x), trunc:t(y))"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SUB:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    t = i.type
    w = bits_of(t)
    if not (one_use(v1) and w >= 8 and narrows(v2, v3, w)):
        return None
    v4 = s.make(TRUNC, t, [v2])
    v5 = s.make(TRUNC, t, [v3])
    v6 = s.make(SUB, v4.type, [v4, v5])
    return v6


def trunc__trunc_shl(s: Rewriter, i: Inst) -> Value | None:
    """trunc(b@shl(x, C)) if one_use(b) and w >= 8 and 0 <= C < w and narrows(x, x, w) => shl(trunc:t(x), [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SHL:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    w = bits_of(t)
    if not (one_use(v1) and w >= 8 and 0 <= C < w and narrows(v2, v2, w)):
        return None
    v4 = s.make(TRUNC, t, [v2])
    v5 = s.make(SHL, v4.type, [v4, s.const(v4.type, wrap(C, bits_of(v4.type)))])
    return v5


def trunc__trunc_shl_out(s: Rewriter, i: Inst) -> Value | None:
    """trunc(shl(x, C)) if C >= w => 0"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SHL:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    w = bits_of(t)
    if not (C >= w):
        return None
    return s.const(t, 0)


def trunc__trunc_bool(s: Rewriter, i: Inst) -> Value | None:
    """trunc(and(x, 1)) if w == 1 => ne(and(x, 1), 0)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != AND:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 1 or v3.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v4 = s.make(AND, v2.type, [v2, s.const(v2.type, 1)])
    v5 = s.make(NE, I1, [v4, s.const(v4.type, 0)])
    return v5


def zext__zext_zext(s: Rewriter, i: Inst) -> Value | None:
    """zext(zext(x)) => zext:t(x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    t = i.type
    v3 = s.make(ZEXT, t, [v2])
    return v3


def zext__zext_trunc(s: Rewriter, i: Inst) -> Value | None:
    """zext(trunc(x)) if type(x) == t => and(x, [mask(width2)])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != TRUNC:
        return None
    v2 = v1.args[0]
    t = i.type
    width2 = bits_of(i.args[0].type)
    if not (v2.type == t):
        return None
    v3 = s.make(AND, v2.type, [v2, s.const(v2.type, wrap(mask(width2), bits_of(v2.type)))])
    return v3


def zext__zext_trunc_known(s: Rewriter, i: Inst) -> Value | None:
    """zext(r@trunc(x)) if type(x) == t and known_zero(x) | mask(width(r)) == mask(w) => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != TRUNC:
        return None
    v2 = v1.args[0]
    t = i.type
    w = bits_of(t)
    if not (v2.type == t and known_zero(v2) | mask(width(v1)) == mask(w)):
        return None
    return v2


def sext__sext_sext(s: Rewriter, i: Inst) -> Value | None:
    """sext(sext(x)) => sext:t(x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    t = i.type
    v3 = s.make(SEXT, t, [v2])
    return v3


def sext__sext_zext(s: Rewriter, i: Inst) -> Value | None:
    """sext(z@zext(x)) if width(x) < width(z) => zext:t(x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    t = i.type
    if not (width(v2) < width(v1)):
        return None
    v3 = s.make(ZEXT, t, [v2])
    return v3


def sext__sext_nonneg(s: Rewriter, i: Inst) -> Value | None:
    """sext(x) if width(x) > 1 and nonnegative(x) => zext:t(x)"""
    v1 = i.args[0]
    t = i.type
    if not (width(v1) > 1 and nonnegative(v1)):
        return None
    v2 = s.make(ZEXT, t, [v1])
    return v2


def sext__sext_trunc_shift(s: Rewriter, i: Inst) -> Value | None:
    """sext(trunc(x)) if type(x) == t and is_sign_extended(x, width2) => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != TRUNC:
        return None
    v2 = v1.args[0]
    t = i.type
    width2 = bits_of(i.args[0].type)
    if not (v2.type == t and is_sign_extended(v2, width2)):
        return None
    return v2


def bitcast__bitcast_bitcast(s: Rewriter, i: Inst) -> Value | None:
    """bitcast(bitcast(x)) if type(x) == t => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != BITCAST:
        return None
    v2 = v1.args[0]
    t = i.type
    if not (v2.type == t):
        return None
    return v2


def fconv__fconv_same(s: Rewriter, i: Inst) -> Value | None:
    """fconv(fconv(x)) if type(x) == t and width(x) < width2 => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != FCONV:
        return None
    v2 = v1.args[0]
    t = i.type
    width2 = bits_of(i.args[0].type)
    if not (v2.type == t and width(v2) < width2):
        return None
    return v2


def eq__eq_self(s: Rewriter, i: Inst) -> Value | None:
    """eq(x, x) => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 1)


def ne__ne_self(s: Rewriter, i: Inst) -> Value | None:
    """ne(x, x) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 0)


def eq__eq_bool_false(s: Rewriter, i: Inst) -> Value | None:
    """eq(x, 0) if width(x) == 1 => xor(x, 1)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    if not (width(v1) == 1):
        return None
    v3 = s.make(XOR, v1.type, [v1, s.const(v1.type, 1)])
    return v3


def eq__eq_bool_true(s: Rewriter, i: Inst) -> Value | None:
    """eq(x, 1) if width(x) == 1 => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 1 or v2.type > 128:
        return None
    t = i.type
    if not (width(v1) == 1):
        return None
    return v1


def ne__ne_bool_false(s: Rewriter, i: Inst) -> Value | None:
    """ne(x, 0) if width(x) == 1 => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    if not (width(v1) == 1):
        return None
    return v1


def ne__ne_bool_true(s: Rewriter, i: Inst) -> Value | None:
    """ne(x, 1) if width(x) == 1 => xor(x, 1)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 1 or v2.type > 128:
        return None
    t = i.type
    if not (width(v1) == 1):
        return None
    v3 = s.make(XOR, v1.type, [v1, s.const(v1.type, 1)])
    return v3


def eq__eq_zext_bool(s: Rewriter, i: Inst) -> Value | None:
    """eq(zext(x), 0) if width(x) == 1 => xor(x, 1)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 0 or v3.type > 128:
        return None
    t = i.type
    if not (width(v2) == 1):
        return None
    v4 = s.make(XOR, v2.type, [v2, s.const(v2.type, 1)])
    return v4


def ne__ne_zext_bool(s: Rewriter, i: Inst) -> Value | None:
    """ne(zext(x), 0) if width(x) == 1 => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 0 or v3.type > 128:
        return None
    t = i.type
    if not (width(v2) == 1):
        return None
    return v2


def eq__eq_zext_bool_one(s: Rewriter, i: Inst) -> Value | None:
    """eq(zext(x), 1) if width(x) == 1 => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 1 or v3.type > 128:
        return None
    t = i.type
    if not (width(v2) == 1):
        return None
    return v2


def ne__ne_zext_bool_one(s: Rewriter, i: Inst) -> Value | None:
    """ne(zext(x), 1) if width(x) == 1 => xor(x, 1)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 1 or v3.type > 128:
        return None
    t = i.type
    if not (width(v2) == 1):
        return None
    v4 = s.make(XOR, v2.type, [v2, s.const(v2.type, 1)])
    return v4


def eq__eq_sext_bool(s: Rewriter, i: Inst) -> Value | None:
    """eq(sext(x), 0) if width(x) == 1 => xor(x, 1)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 0 or v3.type > 128:
        return None
    t = i.type
    if not (width(v2) == 1):
        return None
    v4 = s.make(XOR, v2.type, [v2, s.const(v2.type, 1)])
    return v4


def ne__ne_sext_bool(s: Rewriter, i: Inst) -> Value | None:
    """ne(sext(x), 0) if width(x) == 1 => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 0 or v3.type > 128:
        return None
    t = i.type
    if not (width(v2) == 1):
        return None
    return v2


def eq__eq_zext(s: Rewriter, i: Inst) -> Value | None:
    """eq(zext(x), C) if 0 <= C <= mask(width(x)) => eq(x, [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (0 <= C <= mask(width(v2))):
        return None
    v4 = s.make(EQ, I1, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    return v4


def ne__ne_zext(s: Rewriter, i: Inst) -> Value | None:
    """ne(zext(x), C) if 0 <= C <= mask(width(x)) => ne(x, [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (0 <= C <= mask(width(v2))):
        return None
    v4 = s.make(NE, I1, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    return v4


def eq__eq_zext_never(s: Rewriter, i: Inst) -> Value | None:
    """eq(z@zext(x), C) if not 0 <= C <= mask(width(x)) => 0"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (not 0 <= C <= mask(width(v2))):
        return None
    return s.const(t, 0)


def ne__ne_zext_always(s: Rewriter, i: Inst) -> Value | None:
    """ne(z@zext(x), C) if not 0 <= C <= mask(width(x)) => 1"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (not 0 <= C <= mask(width(v2))):
        return None
    return s.const(t, 1)


def eq__eq_sext(s: Rewriter, i: Inst) -> Value | None:
    """eq(sext(x), C) if width(x) > 1 and fits(C, width(x)) => eq(x, [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (width(v2) > 1 and fits(C, width(v2))):
        return None
    v4 = s.make(EQ, I1, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    return v4


def ne__ne_sext(s: Rewriter, i: Inst) -> Value | None:
    """ne(sext(x), C) if width(x) > 1 and fits(C, width(x)) => ne(x, [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (width(v2) > 1 and fits(C, width(v2))):
        return None
    v4 = s.make(NE, I1, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    return v4


def eq__eq_zext_zext(s: Rewriter, i: Inst) -> Value | None:
    """eq(zext(x), zext(y)) if type(x) == type(y) => eq(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if not isinstance(v3, Inst) or v3.op != ZEXT:
        return None
    v4 = v3.args[0]
    t = i.type
    if not (v2.type == v4.type):
        return None
    v5 = s.make(EQ, I1, [v2, v4])
    return v5


def eq__eq_zext_zext_1(s: Rewriter, i: Inst) -> Value | None:
    """eq(zext(x), zext(y)) if type(x) == type(y) => eq(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if not isinstance(v3, Inst) or v3.op != ZEXT:
        return None
    v4 = v3.args[0]
    t = i.type
    if not (v4.type == v2.type):
        return None
    v5 = s.make(EQ, I1, [v4, v2])
    return v5


def ne__ne_zext_zext(s: Rewriter, i: Inst) -> Value | None:
    """ne(zext(x), zext(y)) if type(x) == type(y) => ne(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if not isinstance(v3, Inst) or v3.op != ZEXT:
        return None
    v4 = v3.args[0]
    t = i.type
    if not (v2.type == v4.type):
        return None
    v5 = s.make(NE, I1, [v2, v4])
    return v5


def ne__ne_zext_zext_1(s: Rewriter, i: Inst) -> Value | None:
    """ne(zext(x), zext(y)) if type(x) == type(y) => ne(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if not isinstance(v3, Inst) or v3.op != ZEXT:
        return None
    v4 = v3.args[0]
    t = i.type
    if not (v4.type == v2.type):
        return None
    v5 = s.make(NE, I1, [v4, v2])
    return v5


def eq__eq_sext_sext(s: Rewriter, i: Inst) -> Value | None:
    """eq(sext(x), sext(y)) if type(x) == type(y) => eq(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if not isinstance(v3, Inst) or v3.op != SEXT:
        return None
    v4 = v3.args[0]
    t = i.type
    if not (v2.type == v4.type):
        return None
    v5 = s.make(EQ, I1, [v2, v4])
    return v5


def eq__eq_sext_sext_1(s: Rewriter, i: Inst) -> Value | None:
    """eq(sext(x), sext(y)) if type(x) == type(y) => eq(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if not isinstance(v3, Inst) or v3.op != SEXT:
        return None
    v4 = v3.args[0]
    t = i.type
    if not (v4.type == v2.type):
        return None
    v5 = s.make(EQ, I1, [v4, v2])
    return v5


def ne__ne_sext_sext(s: Rewriter, i: Inst) -> Value | None:
    """ne(sext(x), sext(y)) if type(x) == type(y) => ne(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if not isinstance(v3, Inst) or v3.op != SEXT:
        return None
    v4 = v3.args[0]
    t = i.type
    if not (v2.type == v4.type):
        return None
    v5 = s.make(NE, I1, [v2, v4])
    return v5


def ne__ne_sext_sext_1(s: Rewriter, i: Inst) -> Value | None:
    """ne(sext(x), sext(y)) if type(x) == type(y) => ne(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if not isinstance(v3, Inst) or v3.op != SEXT:
        return None
    v4 = v3.args[0]
    t = i.type
    if not (v4.type == v2.type):
        return None
    v5 = s.make(NE, I1, [v4, v2])
    return v5


def eq__eq_add(s: Rewriter, i: Inst) -> Value | None:
    """eq(add(x, C), D) => eq(x, [D - C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    v5 = s.make(EQ, I1, [v2, s.const(v2.type, wrap(D - C, bits_of(v2.type)))])
    return v5


def ne__ne_add(s: Rewriter, i: Inst) -> Value | None:
    """ne(add(x, C), D) => ne(x, [D - C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    v5 = s.make(NE, I1, [v2, s.const(v2.type, wrap(D - C, bits_of(v2.type)))])
    return v5


def eq__eq_xor_const(s: Rewriter, i: Inst) -> Value | None:
    """eq(xor(x, C), D) => eq(x, [C ^ D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != XOR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    v5 = s.make(EQ, I1, [v2, s.const(v2.type, wrap(C ^ D, bits_of(v2.type)))])
    return v5


def ne__ne_xor_const(s: Rewriter, i: Inst) -> Value | None:
    """ne(xor(x, C), D) => ne(x, [C ^ D])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != XOR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    v5 = s.make(NE, I1, [v2, s.const(v2.type, wrap(C ^ D, bits_of(v2.type)))])
    return v5


def eq__eq_sub_zero(s: Rewriter, i: Inst) -> Value | None:
    """eq(s@sub(x, y), 0) => eq(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SUB:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 0 or v4.type > 128:
        return None
    t = i.type
    v5 = s.make(EQ, I1, [v2, v3])
    return v5


def ne__ne_sub_zero(s: Rewriter, i: Inst) -> Value | None:
    """ne(s@sub(x, y), 0) => ne(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SUB:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 0 or v4.type > 128:
        return None
    t = i.type
    v5 = s.make(NE, I1, [v2, v3])
    return v5


def eq__eq_xor_zero(s: Rewriter, i: Inst) -> Value | None:
    """eq(xor(x, y), 0) => eq(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != XOR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 0 or v4.type > 128:
        return None
    t = i.type
    v5 = s.make(EQ, I1, [v2, v3])
    return v5


def ne__ne_xor_zero(s: Rewriter, i: Inst) -> Value | None:
    """ne(xor(x, y), 0) => ne(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != XOR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 0 or v4.type > 128:
        return None
    t = i.type
    v5 = s.make(NE, I1, [v2, v3])
    return v5


def eq__eq_neg_zero(s: Rewriter, i: Inst) -> Value | None:
    """eq(neg(x), 0) => eq(x, 0)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != NEG:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 0 or v3.type > 128:
        return None
    t = i.type
    v4 = s.make(EQ, I1, [v2, s.const(v2.type, 0)])
    return v4


def ne__ne_neg_zero(s: Rewriter, i: Inst) -> Value | None:
    """ne(neg(x), 0) => ne(x, 0)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != NEG:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 0 or v3.type > 128:
        return None
    t = i.type
    v4 = s.make(NE, I1, [v2, s.const(v2.type, 0)])
    return v4


def eq__eq_add_same(s: Rewriter, i: Inst) -> Value | None:
    """eq(add(x, y), add(x, z)) => eq(y, z)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if not isinstance(v4, Inst) or v4.op != ADD:
        return None
    v5 = v4.args[0]
    if v5 is not v2:
        return None
    v6 = v4.args[1]
    t = i.type
    v7 = s.make(EQ, I1, [v3, v6])
    return v7


def eq__eq_add_same_1(s: Rewriter, i: Inst) -> Value | None:
    """eq(add(x, y), add(x, z)) => eq(y, z)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if not isinstance(v4, Inst) or v4.op != ADD:
        return None
    v5 = v4.args[0]
    if v5 is not v2:
        return None
    v6 = v4.args[1]
    t = i.type
    v7 = s.make(EQ, I1, [v6, v3])
    return v7


def ne__ne_add_same(s: Rewriter, i: Inst) -> Value | None:
    """ne(add(x, y), add(x, z)) => ne(y, z)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if not isinstance(v4, Inst) or v4.op != ADD:
        return None
    v5 = v4.args[0]
    if v5 is not v2:
        return None
    v6 = v4.args[1]
    t = i.type
    v7 = s.make(NE, I1, [v3, v6])
    return v7


def ne__ne_add_same_1(s: Rewriter, i: Inst) -> Value | None:
    """ne(add(x, y), add(x, z)) => ne(y, z)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if not isinstance(v4, Inst) or v4.op != ADD:
        return None
    v5 = v4.args[0]
    if v5 is not v2:
        return None
    v6 = v4.args[1]
    t = i.type
    v7 = s.make(NE, I1, [v6, v3])
    return v7


def eq__eq_add_self(s: Rewriter, i: Inst) -> Value | None:
    """eq(add(x, C), x) if C != 0 => 0"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4 is not v2:
        return None
    t = i.type
    if not (C != 0):
        return None
    return s.const(t, 0)


def eq__eq_add_self_1(s: Rewriter, i: Inst) -> Value | None:
    """eq(add(x, C), x) if C != 0 => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != ADD:
        return None
    v3 = v2.args[0]
    if v3 is not v1:
        return None
    v4 = v2.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    C = v4.value
    t = i.type
    if not (C != 0):
        return None
    return s.const(t, 0)


def ne__ne_add_self(s: Rewriter, i: Inst) -> Value | None:
    """ne(add(x, C), x) if C != 0 => 1"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ADD:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4 is not v2:
        return None
    t = i.type
    if not (C != 0):
        return None
    return s.const(t, 1)


def ne__ne_add_self_1(s: Rewriter, i: Inst) -> Value | None:
    """ne(add(x, C), x) if C != 0 => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != ADD:
        return None
    v3 = v2.args[0]
    if v3 is not v1:
        return None
    v4 = v2.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    C = v4.value
    t = i.type
    if not (C != 0):
        return None
    return s.const(t, 1)


def eq__eq_known_never(s: Rewriter, i: Inst) -> Value | None:
    """eq(x, C) if C & known_zero(x) & mask(width(x)) != 0 => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C & known_zero(v1) & mask(width(v1)) != 0):
        return None
    return s.const(t, 0)


def ne__ne_known_always(s: Rewriter, i: Inst) -> Value | None:
    """ne(x, C) if C & known_zero(x) & mask(width(x)) != 0 => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C & known_zero(v1) & mask(width(v1)) != 0):
        return None
    return s.const(t, 1)


def eq__eq_and_bit(s: Rewriter, i: Inst) -> Value | None:
    """eq(and(x, C), D) if C == D and pow2(C, width(x)) => ne(and(x, [C]), 0)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != AND:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    if not (C == D and pow2(C, width(v2))):
        return None
    v5 = s.make(AND, v2.type, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    v6 = s.make(NE, I1, [v5, s.const(v5.type, 0)])
    return v6


def ne__ne_and_bit(s: Rewriter, i: Inst) -> Value | None:
    """ne(and(x, C), D) if C == D and pow2(C, width(x)) => eq(and(x, [C]), 0)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != AND:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST or v4.type > 128:
        return None
    assert isinstance(v4, Const)
    D = v4.value
    t = i.type
    if not (C == D and pow2(C, width(v2))):
        return None
    v5 = s.make(AND, v2.type, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    v6 = s.make(EQ, I1, [v5, s.const(v5.type, 0)])
    return v6


def eq__eq_shl_zero(s: Rewriter, i: Inst) -> Value | None:
    """eq(shl(x, C), 0) if 0 < C < width(x) => eq(and(x, [mask(width(x) - C)]), 0)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SHL:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 0 or v4.type > 128:
        return None
    t = i.type
    if not (0 < C < width(v2)):
        return None
    v5 = s.make(AND, v2.type, [v2, s.const(v2.type, wrap(mask(width(v2) - C), bits_of(v2.type)))])
    v6 = s.make(EQ, I1, [v5, s.const(v5.type, 0)])
    return v6


def slt__slt_self(s: Rewriter, i: Inst) -> Value | None:
    """slt(x, x) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 0)


def sle__sle_self(s: Rewriter, i: Inst) -> Value | None:
    """sle(x, x) => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 1)


def ult__ult_self(s: Rewriter, i: Inst) -> Value | None:
    """ult(x, x) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 0)


def ule__ule_self(s: Rewriter, i: Inst) -> Value | None:
    """ule(x, x) => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 1)


def sgt__sgt_self(s: Rewriter, i: Inst) -> Value | None:
    """sgt(x, x) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 0)


def sge__sge_self(s: Rewriter, i: Inst) -> Value | None:
    """sge(x, x) => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 1)


def ugt__ugt_self(s: Rewriter, i: Inst) -> Value | None:
    """ugt(x, x) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 0)


def uge__uge_self(s: Rewriter, i: Inst) -> Value | None:
    """uge(x, x) => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 1)


def ult__ult_zero(s: Rewriter, i: Inst) -> Value | None:
    """ult(x, 0) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    return s.const(t, 0)


def uge__uge_zero(s: Rewriter, i: Inst) -> Value | None:
    """uge(x, 0) => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    return s.const(t, 1)


def ugt__ugt_zero(s: Rewriter, i: Inst) -> Value | None:
    """ugt(x, 0) => ne(x, 0)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    v3 = s.make(NE, I1, [v1, s.const(v1.type, 0)])
    return v3


def ule__ule_zero(s: Rewriter, i: Inst) -> Value | None:
    """ule(x, 0) => eq(x, 0)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    t = i.type
    v3 = s.make(EQ, I1, [v1, s.const(v1.type, 0)])
    return v3


def ult__ult_one(s: Rewriter, i: Inst) -> Value | None:
    """ult(x, 1) if width(x) > 1 => eq(x, 0)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 1 or v2.type > 128:
        return None
    t = i.type
    if not (width(v1) > 1):
        return None
    v3 = s.make(EQ, I1, [v1, s.const(v1.type, 0)])
    return v3


def uge__uge_one(s: Rewriter, i: Inst) -> Value | None:
    """uge(x, 1) if width(x) > 1 => ne(x, 0)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 1 or v2.type > 128:
        return None
    t = i.type
    if not (width(v1) > 1):
        return None
    v3 = s.make(NE, I1, [v1, s.const(v1.type, 0)])
    return v3


def ugt__ugt_max(s: Rewriter, i: Inst) -> Value | None:
    """ugt(x, -1) if width(x) > 1 => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != -1 or v2.type > 128:
        return None
    t = i.type
    if not (width(v1) > 1):
        return None
    return s.const(t, 0)


def ule__ule_max(s: Rewriter, i: Inst) -> Value | None:
    """ule(x, -1) if width(x) > 1 => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != -1 or v2.type > 128:
        return None
    t = i.type
    if not (width(v1) > 1):
        return None
    return s.const(t, 1)


def sle__sle_const(s: Rewriter, i: Inst) -> Value | None:
    """sle(x, C) if C != smax(width(x)) and width(x) > 1 => slt(x, [C + 1])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C != smax(width(v1)) and width(v1) > 1):
        return None
    v3 = s.make(SLT, I1, [v1, s.const(v1.type, wrap(C + 1, bits_of(v1.type)))])
    return v3


def sge__sge_const(s: Rewriter, i: Inst) -> Value | None:
    """sge(x, C) if C != smin(width(x)) and width(x) > 1 => sgt(x, [C - 1])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C != smin(width(v1)) and width(v1) > 1):
        return None
    v3 = s.make(SGT, I1, [v1, s.const(v1.type, wrap(C - 1, bits_of(v1.type)))])
    return v3


def ule__ule_const(s: Rewriter, i: Inst) -> Value | None:
    """ule(x, C) if C != -1 and width(x) > 1 => ult(x, [C + 1])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C != -1 and width(v1) > 1):
        return None
    v3 = s.make(ULT, I1, [v1, s.const(v1.type, wrap(C + 1, bits_of(v1.type)))])
    return v3


def uge__uge_const(s: Rewriter, i: Inst) -> Value | None:
    """uge(x, C) if C != 0 and width(x) > 1 => ugt(x, [C - 1])"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C != 0 and width(v1) > 1):
        return None
    v3 = s.make(UGT, I1, [v1, s.const(v1.type, wrap(C - 1, bits_of(v1.type)))])
    return v3


def slt__slt_min(s: Rewriter, i: Inst) -> Value | None:
    """slt(x, C) if C == smin(width(x)) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C == smin(width(v1))):
        return None
    return s.const(t, 0)


def sgt__sgt_max(s: Rewriter, i: Inst) -> Value | None:
    """sgt(x, C) if C == smax(width(x)) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C == smax(width(v1))):
        return None
    return s.const(t, 0)


def sle__sle_max(s: Rewriter, i: Inst) -> Value | None:
    """sle(x, C) if C == smax(width(x)) => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C == smax(width(v1))):
        return None
    return s.const(t, 1)


def sge__sge_min(s: Rewriter, i: Inst) -> Value | None:
    """sge(x, C) if C == smin(width(x)) => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C == smin(width(v1))):
        return None
    return s.const(t, 1)


def ult__ult_zext(s: Rewriter, i: Inst) -> Value | None:
    """ult(zext(x), C) if 0 <= C <= mask(width(x)) => ult(x, [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (0 <= C <= mask(width(v2))):
        return None
    v4 = s.make(ULT, I1, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    return v4


def ugt__ugt_zext(s: Rewriter, i: Inst) -> Value | None:
    """ugt(zext(x), C) if 0 <= C <= mask(width(x)) => ugt(x, [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (0 <= C <= mask(width(v2))):
        return None
    v4 = s.make(UGT, I1, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    return v4


def ult__ult_zext_always(s: Rewriter, i: Inst) -> Value | None:
    """ult(zext(x), C) if C < 0 or C > mask(width(x)) => 1"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (C < 0 or C > mask(width(v2))):
        return None
    return s.const(t, 1)


def ugt__ugt_zext_never(s: Rewriter, i: Inst) -> Value | None:
    """ugt(zext(x), C) if C < 0 or C >= mask(width(x)) => 0"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (C < 0 or C >= mask(width(v2))):
        return None
    return s.const(t, 0)


def slt__slt_zext(s: Rewriter, i: Inst) -> Value | None:
    """slt(z@zext(x), C) if width(x) < width(z) and C > 0 => ult(z, [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (width(v2) < width(v1) and C > 0):
        return None
    v4 = s.make(ULT, I1, [v1, s.const(v1.type, wrap(C, bits_of(v1.type)))])
    return v4


def slt__slt_zext_never(s: Rewriter, i: Inst) -> Value | None:
    """slt(z@zext(x), C) if width(x) < width(z) and C <= 0 => 0"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (width(v2) < width(v1) and C <= 0):
        return None
    return s.const(t, 0)


def sgt__sgt_zext(s: Rewriter, i: Inst) -> Value | None:
    """sgt(z@zext(x), C) if width(x) < width(z) and C >= 0 => ugt(z, [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (width(v2) < width(v1) and C >= 0):
        return None
    v4 = s.make(UGT, I1, [v1, s.const(v1.type, wrap(C, bits_of(v1.type)))])
    return v4


def sgt__sgt_zext_always(s: Rewriter, i: Inst) -> Value | None:
    """sgt(z@zext(x), C) if width(x) < width(z) and C < 0 => 1"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ZEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (width(v2) < width(v1) and C < 0):
        return None
    return s.const(t, 1)


def slt__slt_sext(s: Rewriter, i: Inst) -> Value | None:
    """slt(sext(x), C) if width(x) > 1 and fits(C, width(x)) => slt(x, [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (width(v2) > 1 and fits(C, width(v2))):
        return None
    v4 = s.make(SLT, I1, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    return v4


def sgt__sgt_sext(s: Rewriter, i: Inst) -> Value | None:
    """sgt(sext(x), C) if width(x) > 1 and fits(C, width(x)) => sgt(x, [C])"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SEXT:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    t = i.type
    if not (width(v2) > 1 and fits(C, width(v2))):
        return None
    v4 = s.make(SGT, I1, [v2, s.const(v2.type, wrap(C, bits_of(v2.type)))])
    return v4


def slt__slt_nonneg(s: Rewriter, i: Inst) -> Value | None:
    """slt(x, C) if C <= 0 and nonnegative(x) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C <= 0 and nonnegative(v1)):
        return None
    return s.const(t, 0)


def sgt__sgt_nonneg(s: Rewriter, i: Inst) -> Value | None:
    """sgt(x, C) if C < 0 and nonnegative(x) => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C < 0 and nonnegative(v1)):
        return None
    return s.const(t, 1)


def ult__ult_known(s: Rewriter, i: Inst) -> Value | None:
    """ult(x, C) if C > 0 and (~known_zero(x) & mask(width(x))) < C => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C > 0 and (~known_zero(v1) & mask(width(v1))) < C):
        return None
    return s.const(t, 1)


def ugt__ugt_known(s: Rewriter, i: Inst) -> Value | None:
    """ugt(x, C) if C >= 0 and (~known_zero(x) & mask(width(x))) <= C => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C >= 0 and (~known_zero(v1) & mask(width(v1))) <= C):
        return None
    return s.const(t, 0)


def slt__slt_known(s: Rewriter, i: Inst) -> Value | None:
    """slt(x, C) if C > 0 and nonnegative(x) and (~known_zero(x) & mask(width(x))) < C => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C > 0 and nonnegative(v1) and (~known_zero(v1) & mask(width(v1))) < C):
        return None
    return s.const(t, 1)


def sgt__sgt_known(s: Rewriter, i: Inst) -> Value | None:
    """sgt(x, C) if C >= 0 and nonnegative(x) and (~known_zero(x) & mask(width(x))) <= C => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST or v2.type > 128:
        return None
    assert isinstance(v2, Const)
    C = v2.value
    t = i.type
    if not (C >= 0 and nonnegative(v1) and (~known_zero(v1) & mask(width(v1))) <= C):
        return None
    return s.const(t, 0)


def xor__not_eq(s: Rewriter, i: Inst) -> Value | None:
    """xor(eq(x, y), 1) if w == 1 => ne(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != EQ:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 1 or v4.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v5 = s.make(NE, I1, [v2, v3])
    return v5


def xor__not_ne(s: Rewriter, i: Inst) -> Value | None:
    """xor(ne(x, y), 1) if w == 1 => eq(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != NE:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 1 or v4.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v5 = s.make(EQ, I1, [v2, v3])
    return v5


def xor__not_slt(s: Rewriter, i: Inst) -> Value | None:
    """xor(slt(x, y), 1) if w == 1 => sge(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SLT:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 1 or v4.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v5 = s.make(SGE, I1, [v2, v3])
    return v5


def xor__not_sle(s: Rewriter, i: Inst) -> Value | None:
    """xor(sle(x, y), 1) if w == 1 => sgt(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SLE:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 1 or v4.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v5 = s.make(SGT, I1, [v2, v3])
    return v5


def xor__not_sgt(s: Rewriter, i: Inst) -> Value | None:
    """xor(sgt(x, y), 1) if w == 1 => sle(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SGT:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 1 or v4.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v5 = s.make(SLE, I1, [v2, v3])
    return v5


def xor__not_sge(s: Rewriter, i: Inst) -> Value | None:
    """xor(sge(x, y), 1) if w == 1 => slt(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != SGE:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 1 or v4.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v5 = s.make(SLT, I1, [v2, v3])
    return v5


def xor__not_ult(s: Rewriter, i: Inst) -> Value | None:
    """xor(ult(x, y), 1) if w == 1 => uge(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ULT:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 1 or v4.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v5 = s.make(UGE, I1, [v2, v3])
    return v5


def xor__not_ule(s: Rewriter, i: Inst) -> Value | None:
    """xor(ule(x, y), 1) if w == 1 => ugt(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != ULE:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 1 or v4.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v5 = s.make(UGT, I1, [v2, v3])
    return v5


def xor__not_ugt(s: Rewriter, i: Inst) -> Value | None:
    """xor(ugt(x, y), 1) if w == 1 => ule(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != UGT:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 1 or v4.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v5 = s.make(ULE, I1, [v2, v3])
    return v5


def xor__not_uge(s: Rewriter, i: Inst) -> Value | None:
    """xor(uge(x, y), 1) if w == 1 => ult(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != UGE:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 1 or v4.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v5 = s.make(ULT, I1, [v2, v3])
    return v5


def xor__not_feq(s: Rewriter, i: Inst) -> Value | None:
    """xor(feq(x, y), 1) if w == 1 => fne(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != FEQ:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 1 or v4.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v5 = s.make(FNE, I1, [v2, v3])
    return v5


def xor__not_fne(s: Rewriter, i: Inst) -> Value | None:
    """xor(fne(x, y), 1) if w == 1 => feq(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != FNE:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    v4 = i.args[1]
    if v4.kind != V_CONST:
        return None
    assert isinstance(v4, Const)
    if v4.value != 1 or v4.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v5 = s.make(FEQ, I1, [v2, v3])
    return v5


def select__select_same(s: Rewriter, i: Inst) -> Value | None:
    """select(c, x, x) => x"""
    v1 = i.args[0]
    v2 = i.args[1]
    v3 = i.args[2]
    if v3 is not v2:
        return None
    t = i.type
    return v2


def select__select_true(s: Rewriter, i: Inst) -> Value | None:
    """select(1, x, y) => x"""
    v1 = i.args[0]
    if v1.kind != V_CONST:
        return None
    assert isinstance(v1, Const)
    if v1.value != 1 or v1.type > 128:
        return None
    v2 = i.args[1]
    v3 = i.args[2]
    t = i.type
    return v2


def select__select_false(s: Rewriter, i: Inst) -> Value | None:
    """select(0, x, y) => y"""
    v1 = i.args[0]
    if v1.kind != V_CONST:
        return None
    assert isinstance(v1, Const)
    if v1.value != 0 or v1.type > 128:
        return None
    v2 = i.args[1]
    v3 = i.args[2]
    t = i.type
    return v3


def select__select_not(s: Rewriter, i: Inst) -> Value | None:
    """select(xor(c, 1), x, y) => select(c, y, x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != XOR:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 1 or v3.type > 128:
        return None
    v4 = i.args[1]
    v5 = i.args[2]
    t = i.type
    v6 = s.make(SELECT, t, [v2, v5, v4])
    return v6


def select__select_bool(s: Rewriter, i: Inst) -> Value | None:
    """select(c, 1, 0) if w == 1 => c"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 1 or v2.type > 128:
        return None
    v3 = i.args[2]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 0 or v3.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    return v1


def select__select_bool_not(s: Rewriter, i: Inst) -> Value | None:
    """select(c, 0, 1) if w == 1 => xor(c, 1)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    v3 = i.args[2]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 1 or v3.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w == 1):
        return None
    v4 = s.make(XOR, v1.type, [v1, s.const(v1.type, 1)])
    return v4


def select__select_zext(s: Rewriter, i: Inst) -> Value | None:
    """select(c, 1, 0) if w > 1 and w <= 128 => zext:t(c)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 1 or v2.type > 128:
        return None
    v3 = i.args[2]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 0 or v3.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w > 1 and w <= 128):
        return None
    v4 = s.make(ZEXT, t, [v1])
    return v4


def select__select_zext_not(s: Rewriter, i: Inst) -> Value | None:
    """select(c, 0, 1) if w > 1 and w <= 128 => zext:t(xor(c, 1))"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != 0 or v2.type > 128:
        return None
    v3 = i.args[2]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 1 or v3.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w > 1 and w <= 128):
        return None
    v4 = s.make(XOR, v1.type, [v1, s.const(v1.type, 1)])
    v5 = s.make(ZEXT, t, [v4])
    return v5


def select__select_sext(s: Rewriter, i: Inst) -> Value | None:
    """select(c, -1, 0) if w > 1 and w <= 128 => sext:t(c)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2.kind != V_CONST:
        return None
    assert isinstance(v2, Const)
    if v2.value != -1 or v2.type > 128:
        return None
    v3 = i.args[2]
    if v3.kind != V_CONST:
        return None
    assert isinstance(v3, Const)
    if v3.value != 0 or v3.type > 128:
        return None
    t = i.type
    w = bits_of(t)
    if not (w > 1 and w <= 128):
        return None
    v4 = s.make(SEXT, t, [v1])
    return v4


def select__select_eq(s: Rewriter, i: Inst) -> Value | None:
    """select(eq(x, C), C, x) => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != EQ:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if not (isinstance(v4, Const) and v4.value == C and v4.type <= 128):
        return None
    v5 = i.args[2]
    if v5 is not v2:
        return None
    t = i.type
    return v2


def select__select_ne(s: Rewriter, i: Inst) -> Value | None:
    """select(ne(x, C), x, C) => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != NE:
        return None
    v2 = v1.args[0]
    v3 = v1.args[1]
    if v3.kind != V_CONST or v3.type > 128:
        return None
    assert isinstance(v3, Const)
    C = v3.value
    v4 = i.args[1]
    if v4 is not v2:
        return None
    v5 = i.args[2]
    if not (isinstance(v5, Const) and v5.value == C and v5.type <= 128):
        return None
    t = i.type
    return v2


def fneg__fneg_fneg(s: Rewriter, i: Inst) -> Value | None:
    """fneg(fneg(x)) => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != FNEG:
        return None
    v2 = v1.args[0]
    t = i.type
    return v2


def fabs__fabs_fneg(s: Rewriter, i: Inst) -> Value | None:
    """fabs(fneg(x)) => fabs(x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != FNEG:
        return None
    v2 = v1.args[0]
    t = i.type
    v3 = s.make(FABS, v2.type, [v2])
    return v3


def fabs__fabs_fabs(s: Rewriter, i: Inst) -> Value | None:
    """fabs(fabs(x)) => fabs(x)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != FABS:
        return None
    v2 = v1.args[0]
    t = i.type
    v3 = s.make(FABS, v2.type, [v2])
    return v3


def flt__flt_fabs_zero(s: Rewriter, i: Inst) -> Value | None:
    """flt(fabs(x), z) if float_zero(z) => 0"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != FABS:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    t = i.type
    if not (float_zero(v3)):
        return None
    return s.const(t, 0)


def feq__feq_nan(s: Rewriter, i: Inst) -> Value | None:
    """feq(x, z) if float_nan(z) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    t = i.type
    if not (float_nan(v2)):
        return None
    return s.const(t, 0)


def fne__fne_nan(s: Rewriter, i: Inst) -> Value | None:
    """fne(x, z) if float_nan(z) => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    t = i.type
    if not (float_nan(v2)):
        return None
    return s.const(t, 1)


def flt__flt_nan(s: Rewriter, i: Inst) -> Value | None:
    """flt(x, z) if float_nan(z) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    t = i.type
    if not (float_nan(v2)):
        return None
    return s.const(t, 0)


def fle__fle_nan(s: Rewriter, i: Inst) -> Value | None:
    """fle(x, z) if float_nan(z) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    t = i.type
    if not (float_nan(v2)):
        return None
    return s.const(t, 0)


def fgt__fgt_nan(s: Rewriter, i: Inst) -> Value | None:
    """fgt(x, z) if float_nan(z) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    t = i.type
    if not (float_nan(v2)):
        return None
    return s.const(t, 0)


def fge__fge_nan(s: Rewriter, i: Inst) -> Value | None:
    """fge(x, z) if float_nan(z) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    t = i.type
    if not (float_nan(v2)):
        return None
    return s.const(t, 0)


def funo__funo_nan(s: Rewriter, i: Inst) -> Value | None:
    """funo(x, z) if float_nan(z) => 1"""
    v1 = i.args[0]
    v2 = i.args[1]
    t = i.type
    if not (float_nan(v2)):
        return None
    return s.const(t, 1)


def fgt__fgt_infinity(s: Rewriter, i: Inst) -> Value | None:
    """fgt(x, z) if quiet and float_infinity(z, 0) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    t = i.type
    quiet = not signals(i.op, i.aux)
    if not (quiet and float_infinity(v2, 0)):
        return None
    return s.const(t, 0)


def flt__flt_infinity(s: Rewriter, i: Inst) -> Value | None:
    """flt(x, z) if quiet and float_infinity(z, 1) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    t = i.type
    quiet = not signals(i.op, i.aux)
    if not (quiet and float_infinity(v2, 1)):
        return None
    return s.const(t, 0)


def flt__flt_self(s: Rewriter, i: Inst) -> Value | None:
    """flt(x, x) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 0)


def fgt__fgt_self(s: Rewriter, i: Inst) -> Value | None:
    """fgt(x, x) => 0"""
    v1 = i.args[0]
    v2 = i.args[1]
    if v2 is not v1:
        return None
    t = i.type
    return s.const(t, 0)


def fsub__fsub_fneg(s: Rewriter, i: Inst) -> Value | None:
    """fsub(x, fneg(y)) => fadd(x, y)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != FNEG:
        return None
    v3 = v2.args[0]
    t = i.type
    v4 = s.make(FADD, v1.type, [v1, v3])
    return v4


def fadd__fadd_fneg(s: Rewriter, i: Inst) -> Value | None:
    """fadd(x, fneg(y)) => fsub(x, y)"""
    v1 = i.args[0]
    v2 = i.args[1]
    if not isinstance(v2, Inst) or v2.op != FNEG:
        return None
    v3 = v2.args[0]
    t = i.type
    v4 = s.make(FSUB, v1.type, [v1, v3])
    return v4


def fadd__fadd_fneg_1(s: Rewriter, i: Inst) -> Value | None:
    """fadd(x, fneg(y)) => fsub(x, y)"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != FNEG:
        return None
    v2 = v1.args[0]
    v3 = i.args[1]
    t = i.type
    v4 = s.make(FSUB, v3.type, [v3, v2])
    return v4


def bswap__bswap_bswap(s: Rewriter, i: Inst) -> Value | None:
    """bswap(bswap(x)) => x"""
    v1 = i.args[0]
    if not isinstance(v1, Inst) or v1.op != BSWAP:
        return None
    v2 = v1.args[0]
    t = i.type
    return v2


def simplify_add(s: Rewriter, i: Inst) -> Value | None:
    r = add__add_zero(s, i)
    if r is not None:
        return r
    r = add__add_consts(s, i)
    if r is not None:
        return r
    r = add__add_sub_const(s, i)
    if r is not None:
        return r
    r = add__add_neg(s, i)
    if r is not None:
        return r
    r = add__add_neg_1(s, i)
    if r is not None:
        return r
    r = add__add_sub(s, i)
    if r is not None:
        return r
    r = add__add_sub_1(s, i)
    if r is not None:
        return r
    r = add__add_not(s, i)
    if r is not None:
        return r
    r = add__add_self_shift(s, i)
    if r is not None:
        return r
    r = add__add_reassoc(s, i)
    if r is not None:
        return r
    r = add__add_reassoc_1(s, i)
    if r is not None:
        return r
    r = add__add_mul_self(s, i)
    if r is not None:
        return r
    r = add__add_mul_self_1(s, i)
    if r is not None:
        return r
    return None


def simplify_sub(s: Rewriter, i: Inst) -> Value | None:
    r = sub__sub_zero(s, i)
    if r is not None:
        return r
    r = sub__sub_self(s, i)
    if r is not None:
        return r
    r = sub__sub_const(s, i)
    if r is not None:
        return r
    r = sub__sub_zero_left(s, i)
    if r is not None:
        return r
    r = sub__sub_add_left(s, i)
    if r is not None:
        return r
    r = sub__sub_add_right(s, i)
    if r is not None:
        return r
    r = sub__sub_sub(s, i)
    if r is not None:
        return r
    r = sub__sub_neg(s, i)
    if r is not None:
        return r
    r = sub__sub_add_const(s, i)
    if r is not None:
        return r
    r = sub__sub_const_add(s, i)
    if r is not None:
        return r
    r = sub__sub_ones(s, i)
    if r is not None:
        return r
    r = sub__sub_addc_left(s, i)
    if r is not None:
        return r
    r = sub__sub_addc_right(s, i)
    if r is not None:
        return r
    return None


def simplify_neg(s: Rewriter, i: Inst) -> Value | None:
    r = neg__neg_neg(s, i)
    if r is not None:
        return r
    r = neg__neg_sub(s, i)
    if r is not None:
        return r
    r = neg__neg_not(s, i)
    if r is not None:
        return r
    r = neg__neg_bool(s, i)
    if r is not None:
        return r
    return None


def simplify_mul(s: Rewriter, i: Inst) -> Value | None:
    r = mul__mul_zero(s, i)
    if r is not None:
        return r
    r = mul__mul_one(s, i)
    if r is not None:
        return r
    r = mul__mul_minus(s, i)
    if r is not None:
        return r
    r = mul__mul_consts(s, i)
    if r is not None:
        return r
    r = mul__mul_pow2(s, i)
    if r is not None:
        return r
    r = mul__mul_shl(s, i)
    if r is not None:
        return r
    r = mul__mul_add_const(s, i)
    if r is not None:
        return r
    r = mul__mul_neg(s, i)
    if r is not None:
        return r
    return None


def simplify_udiv(s: Rewriter, i: Inst) -> Value | None:
    r = udiv__udiv_one(s, i)
    if r is not None:
        return r
    r = udiv__udiv_pow2(s, i)
    if r is not None:
        return r
    r = udiv__udiv_zext(s, i)
    if r is not None:
        return r
    r = udiv__udiv_zext_zext(s, i)
    if r is not None:
        return r
    return None


def simplify_sdiv(s: Rewriter, i: Inst) -> Value | None:
    r = sdiv__sdiv_one(s, i)
    if r is not None:
        return r
    r = sdiv__sdiv_minus(s, i)
    if r is not None:
        return r
    r = sdiv__sdiv_nonneg(s, i)
    if r is not None:
        return r
    r = sdiv__sdiv_sext(s, i)
    if r is not None:
        return r
    return None


def simplify_srem(s: Rewriter, i: Inst) -> Value | None:
    r = srem__srem_nonneg(s, i)
    if r is not None:
        return r
    r = srem__srem_sext(s, i)
    if r is not None:
        return r
    r = srem__srem_one(s, i)
    if r is not None:
        return r
    r = srem__srem_minus(s, i)
    if r is not None:
        return r
    return None


def simplify_urem(s: Rewriter, i: Inst) -> Value | None:
    r = urem__urem_zext(s, i)
    if r is not None:
        return r
    r = urem__urem_zext_zext(s, i)
    if r is not None:
        return r
    r = urem__urem_one(s, i)
    if r is not None:
        return r
    r = urem__urem_pow2(s, i)
    if r is not None:
        return r
    return None


def simplify_and(s: Rewriter, i: Inst) -> Value | None:
    r = and__and_zero(s, i)
    if r is not None:
        return r
    r = and__and_ones(s, i)
    if r is not None:
        return r
    r = and__and_self(s, i)
    if r is not None:
        return r
    r = and__and_consts(s, i)
    if r is not None:
        return r
    r = and__and_not(s, i)
    if r is not None:
        return r
    r = and__and_not_1(s, i)
    if r is not None:
        return r
    r = and__and_or_absorb(s, i)
    if r is not None:
        return r
    r = and__and_or_absorb_1(s, i)
    if r is not None:
        return r
    r = and__and_or_const(s, i)
    if r is not None:
        return r
    r = and__and_or_masked(s, i)
    if r is not None:
        return r
    r = and__and_zext(s, i)
    if r is not None:
        return r
    r = and__and_lshr(s, i)
    if r is not None:
        return r
    r = and__and_shl(s, i)
    if r is not None:
        return r
    r = and__and_known(s, i)
    if r is not None:
        return r
    r = and__and_disjoint(s, i)
    if r is not None:
        return r
    r = and__and_sext_sign(s, i)
    if r is not None:
        return r
    return None


def simplify_or(s: Rewriter, i: Inst) -> Value | None:
    r = or__or_zero(s, i)
    if r is not None:
        return r
    r = or__or_ones(s, i)
    if r is not None:
        return r
    r = or__or_self(s, i)
    if r is not None:
        return r
    r = or__or_consts(s, i)
    if r is not None:
        return r
    r = or__or_not(s, i)
    if r is not None:
        return r
    r = or__or_not_1(s, i)
    if r is not None:
        return r
    r = or__or_and_absorb(s, i)
    if r is not None:
        return r
    r = or__or_and_absorb_1(s, i)
    if r is not None:
        return r
    r = or__or_rotl(s, i)
    if r is not None:
        return r
    r = or__or_rotl_1(s, i)
    if r is not None:
        return r
    r = or__or_and_const(s, i)
    if r is not None:
        return r
    return None


def simplify_xor(s: Rewriter, i: Inst) -> Value | None:
    r = xor__xor_zero(s, i)
    if r is not None:
        return r
    r = xor__xor_self(s, i)
    if r is not None:
        return r
    r = xor__xor_consts(s, i)
    if r is not None:
        return r
    r = xor__xor_not(s, i)
    if r is not None:
        return r
    r = xor__xor_xor(s, i)
    if r is not None:
        return r
    r = xor__xor_xor_1(s, i)
    if r is not None:
        return r
    r = xor__not_eq(s, i)
    if r is not None:
        return r
    r = xor__not_ne(s, i)
    if r is not None:
        return r
    r = xor__not_slt(s, i)
    if r is not None:
        return r
    r = xor__not_sle(s, i)
    if r is not None:
        return r
    r = xor__not_sgt(s, i)
    if r is not None:
        return r
    r = xor__not_sge(s, i)
    if r is not None:
        return r
    r = xor__not_ult(s, i)
    if r is not None:
        return r
    r = xor__not_ule(s, i)
    if r is not None:
        return r
    r = xor__not_ugt(s, i)
    if r is not None:
        return r
    r = xor__not_uge(s, i)
    if r is not None:
        return r
    r = xor__not_feq(s, i)
    if r is not None:
        return r
    r = xor__not_fne(s, i)
    if r is not None:
        return r
    return None


def simplify_not(s: Rewriter, i: Inst) -> Value | None:
    r = not__not_not(s, i)
    if r is not None:
        return r
    r = not__not_bool(s, i)
    if r is not None:
        return r
    r = not__not_neg(s, i)
    if r is not None:
        return r
    r = not__not_add(s, i)
    if r is not None:
        return r
    r = not__not_sub_const(s, i)
    if r is not None:
        return r
    return None


def simplify_shl(s: Rewriter, i: Inst) -> Value | None:
    r = shl__shl_zero(s, i)
    if r is not None:
        return r
    r = shl__shl_of_zero(s, i)
    if r is not None:
        return r
    r = shl__shl_consts(s, i)
    if r is not None:
        return r
    r = shl__shl_out(s, i)
    if r is not None:
        return r
    r = shl__shl_lshr_same(s, i)
    if r is not None:
        return r
    r = shl__shl_ashr_same(s, i)
    if r is not None:
        return r
    r = shl__shl_and(s, i)
    if r is not None:
        return r
    r = shl__shl_add(s, i)
    if r is not None:
        return r
    r = shl__shl_mask_count(s, i)
    if r is not None:
        return r
    return None


def simplify_lshr(s: Rewriter, i: Inst) -> Value | None:
    r = lshr__lshr_zero(s, i)
    if r is not None:
        return r
    r = lshr__lshr_of_zero(s, i)
    if r is not None:
        return r
    r = lshr__lshr_consts(s, i)
    if r is not None:
        return r
    r = lshr__lshr_out(s, i)
    if r is not None:
        return r
    r = lshr__lshr_shl_same(s, i)
    if r is not None:
        return r
    r = lshr__lshr_ashr_sign(s, i)
    if r is not None:
        return r
    r = lshr__lshr_zext_out(s, i)
    if r is not None:
        return r
    r = lshr__lshr_and(s, i)
    if r is not None:
        return r
    r = lshr__lshr_mask_count(s, i)
    if r is not None:
        return r
    return None


def simplify_ashr(s: Rewriter, i: Inst) -> Value | None:
    r = ashr__ashr_zero(s, i)
    if r is not None:
        return r
    r = ashr__ashr_of_zero(s, i)
    if r is not None:
        return r
    r = ashr__ashr_of_ones(s, i)
    if r is not None:
        return r
    r = ashr__ashr_consts(s, i)
    if r is not None:
        return r
    r = ashr__ashr_nonneg(s, i)
    if r is not None:
        return r
    return None


def simplify_rotl(s: Rewriter, i: Inst) -> Value | None:
    r = rotl__rotl_zero(s, i)
    if r is not None:
        return r
    r = rotl__rotl_of_zero(s, i)
    if r is not None:
        return r
    return None


def simplify_trunc(s: Rewriter, i: Inst) -> Value | None:
    r = trunc__trunc_zext_same(s, i)
    if r is not None:
        return r
    r = trunc__trunc_sext_same(s, i)
    if r is not None:
        return r
    r = trunc__trunc_zext_wider(s, i)
    if r is not None:
        return r
    r = trunc__trunc_zext_narrower(s, i)
    if r is not None:
        return r
    r = trunc__trunc_sext_wider(s, i)
    if r is not None:
        return r
    r = trunc__trunc_sext_narrower(s, i)
    if r is not None:
        return r
    r = trunc__trunc_trunc(s, i)
    if r is not None:
        return r
    r = trunc__trunc_and(s, i)
    if r is not None:
        return r
    r = trunc__trunc_binop_add(s, i)
    if r is not None:
        return r
    r = trunc__trunc_binop_mul(s, i)
    if r is not None:
        return r
    r = trunc__trunc_binop_and(s, i)
    if r is not None:
        return r
    r = trunc__trunc_binop_or(s, i)
    if r is not None:
        return r
    r = trunc__trunc_binop_xor(s, i)
    if r is not None:
        return r
    r = trunc__trunc_sub(s, i)
    if r is not None:
        return r
    r = trunc__trunc_shl(s, i)
    if r is not None:
        return r
    r = trunc__trunc_shl_out(s, i)
    if r is not None:
        return r
    r = trunc__trunc_bool(s, i)
    if r is not None:
        return r
    return None


def simplify_zext(s: Rewriter, i: Inst) -> Value | None:
    r = zext__zext_zext(s, i)
    if r is not None:
        return r
    r = zext__zext_trunc(s, i)
    if r is not None:
        return r
    r = zext__zext_trunc_known(s, i)
    if r is not None:
        return r
    return None


def simplify_sext(s: Rewriter, i: Inst) -> Value | None:
    r = sext__sext_sext(s, i)
    if r is not None:
        return r
    r = sext__sext_zext(s, i)
    if r is not None:
        return r
    r = sext__sext_nonneg(s, i)
    if r is not None:
        return r
    r = sext__sext_trunc_shift(s, i)
    if r is not None:
        return r
    return None


def simplify_bitcast(s: Rewriter, i: Inst) -> Value | None:
    r = bitcast__bitcast_bitcast(s, i)
    if r is not None:
        return r
    return None


def simplify_fconv(s: Rewriter, i: Inst) -> Value | None:
    r = fconv__fconv_same(s, i)
    if r is not None:
        return r
    return None


def simplify_eq(s: Rewriter, i: Inst) -> Value | None:
    r = eq__eq_self(s, i)
    if r is not None:
        return r
    r = eq__eq_bool_false(s, i)
    if r is not None:
        return r
    r = eq__eq_bool_true(s, i)
    if r is not None:
        return r
    r = eq__eq_zext_bool(s, i)
    if r is not None:
        return r
    r = eq__eq_zext_bool_one(s, i)
    if r is not None:
        return r
    r = eq__eq_sext_bool(s, i)
    if r is not None:
        return r
    r = eq__eq_zext(s, i)
    if r is not None:
        return r
    r = eq__eq_zext_never(s, i)
    if r is not None:
        return r
    r = eq__eq_sext(s, i)
    if r is not None:
        return r
    r = eq__eq_zext_zext(s, i)
    if r is not None:
        return r
    r = eq__eq_zext_zext_1(s, i)
    if r is not None:
        return r
    r = eq__eq_sext_sext(s, i)
    if r is not None:
        return r
    r = eq__eq_sext_sext_1(s, i)
    if r is not None:
        return r
    r = eq__eq_add(s, i)
    if r is not None:
        return r
    r = eq__eq_xor_const(s, i)
    if r is not None:
        return r
    r = eq__eq_sub_zero(s, i)
    if r is not None:
        return r
    r = eq__eq_xor_zero(s, i)
    if r is not None:
        return r
    r = eq__eq_neg_zero(s, i)
    if r is not None:
        return r
    r = eq__eq_add_same(s, i)
    if r is not None:
        return r
    r = eq__eq_add_same_1(s, i)
    if r is not None:
        return r
    r = eq__eq_add_self(s, i)
    if r is not None:
        return r
    r = eq__eq_add_self_1(s, i)
    if r is not None:
        return r
    r = eq__eq_known_never(s, i)
    if r is not None:
        return r
    r = eq__eq_and_bit(s, i)
    if r is not None:
        return r
    r = eq__eq_shl_zero(s, i)
    if r is not None:
        return r
    return None


def simplify_ne(s: Rewriter, i: Inst) -> Value | None:
    r = ne__ne_self(s, i)
    if r is not None:
        return r
    r = ne__ne_bool_false(s, i)
    if r is not None:
        return r
    r = ne__ne_bool_true(s, i)
    if r is not None:
        return r
    r = ne__ne_zext_bool(s, i)
    if r is not None:
        return r
    r = ne__ne_zext_bool_one(s, i)
    if r is not None:
        return r
    r = ne__ne_sext_bool(s, i)
    if r is not None:
        return r
    r = ne__ne_zext(s, i)
    if r is not None:
        return r
    r = ne__ne_zext_always(s, i)
    if r is not None:
        return r
    r = ne__ne_sext(s, i)
    if r is not None:
        return r
    r = ne__ne_zext_zext(s, i)
    if r is not None:
        return r
    r = ne__ne_zext_zext_1(s, i)
    if r is not None:
        return r
    r = ne__ne_sext_sext(s, i)
    if r is not None:
        return r
    r = ne__ne_sext_sext_1(s, i)
    if r is not None:
        return r
    r = ne__ne_add(s, i)
    if r is not None:
        return r
    r = ne__ne_xor_const(s, i)
    if r is not None:
        return r
    r = ne__ne_sub_zero(s, i)
    if r is not None:
        return r
    r = ne__ne_xor_zero(s, i)
    if r is not None:
        return r
    r = ne__ne_neg_zero(s, i)
    if r is not None:
        return r
    r = ne__ne_add_same(s, i)
    if r is not None:
        return r
    r = ne__ne_add_same_1(s, i)
    if r is not None:
        return r
    r = ne__ne_add_self(s, i)
    if r is not None:
        return r
    r = ne__ne_add_self_1(s, i)
    if r is not None:
        return r
    r = ne__ne_known_always(s, i)
    if r is not None:
        return r
    r = ne__ne_and_bit(s, i)
    if r is not None:
        return r
    return None


def simplify_slt(s: Rewriter, i: Inst) -> Value | None:
    r = slt__slt_self(s, i)
    if r is not None:
        return r
    r = slt__slt_min(s, i)
    if r is not None:
        return r
    r = slt__slt_zext(s, i)
    if r is not None:
        return r
    r = slt__slt_zext_never(s, i)
    if r is not None:
        return r
    r = slt__slt_sext(s, i)
    if r is not None:
        return r
    r = slt__slt_nonneg(s, i)
    if r is not None:
        return r
    r = slt__slt_known(s, i)
    if r is not None:
        return r
    return None


def simplify_sle(s: Rewriter, i: Inst) -> Value | None:
    r = sle__sle_self(s, i)
    if r is not None:
        return r
    r = sle__sle_const(s, i)
    if r is not None:
        return r
    r = sle__sle_max(s, i)
    if r is not None:
        return r
    return None


def simplify_ult(s: Rewriter, i: Inst) -> Value | None:
    r = ult__ult_self(s, i)
    if r is not None:
        return r
    r = ult__ult_zero(s, i)
    if r is not None:
        return r
    r = ult__ult_one(s, i)
    if r is not None:
        return r
    r = ult__ult_zext(s, i)
    if r is not None:
        return r
    r = ult__ult_zext_always(s, i)
    if r is not None:
        return r
    r = ult__ult_known(s, i)
    if r is not None:
        return r
    return None


def simplify_ule(s: Rewriter, i: Inst) -> Value | None:
    r = ule__ule_self(s, i)
    if r is not None:
        return r
    r = ule__ule_zero(s, i)
    if r is not None:
        return r
    r = ule__ule_max(s, i)
    if r is not None:
        return r
    r = ule__ule_const(s, i)
    if r is not None:
        return r
    return None


def simplify_sgt(s: Rewriter, i: Inst) -> Value | None:
    r = sgt__sgt_self(s, i)
    if r is not None:
        return r
    r = sgt__sgt_max(s, i)
    if r is not None:
        return r
    r = sgt__sgt_zext(s, i)
    if r is not None:
        return r
    r = sgt__sgt_zext_always(s, i)
    if r is not None:
        return r
    r = sgt__sgt_sext(s, i)
    if r is not None:
        return r
    r = sgt__sgt_nonneg(s, i)
    if r is not None:
        return r
    r = sgt__sgt_known(s, i)
    if r is not None:
        return r
    return None


def simplify_sge(s: Rewriter, i: Inst) -> Value | None:
    r = sge__sge_self(s, i)
    if r is not None:
        return r
    r = sge__sge_const(s, i)
    if r is not None:
        return r
    r = sge__sge_min(s, i)
    if r is not None:
        return r
    return None


def simplify_ugt(s: Rewriter, i: Inst) -> Value | None:
    r = ugt__ugt_self(s, i)
    if r is not None:
        return r
    r = ugt__ugt_zero(s, i)
    if r is not None:
        return r
    r = ugt__ugt_max(s, i)
    if r is not None:
        return r
    r = ugt__ugt_zext(s, i)
    if r is not None:
        return r
    r = ugt__ugt_zext_never(s, i)
    if r is not None:
        return r
    r = ugt__ugt_known(s, i)
    if r is not None:
        return r
    return None


def simplify_uge(s: Rewriter, i: Inst) -> Value | None:
    r = uge__uge_self(s, i)
    if r is not None:
        return r
    r = uge__uge_zero(s, i)
    if r is not None:
        return r
    r = uge__uge_one(s, i)
    if r is not None:
        return r
    r = uge__uge_const(s, i)
    if r is not None:
        return r
    return None


def simplify_select(s: Rewriter, i: Inst) -> Value | None:
    r = select__select_same(s, i)
    if r is not None:
        return r
    r = select__select_true(s, i)
    if r is not None:
        return r
    r = select__select_false(s, i)
    if r is not None:
        return r
    r = select__select_not(s, i)
    if r is not None:
        return r
    r = select__select_bool(s, i)
    if r is not None:
        return r
    r = select__select_bool_not(s, i)
    if r is not None:
        return r
    r = select__select_zext(s, i)
    if r is not None:
        return r
    r = select__select_zext_not(s, i)
    if r is not None:
        return r
    r = select__select_sext(s, i)
    if r is not None:
        return r
    r = select__select_eq(s, i)
    if r is not None:
        return r
    r = select__select_ne(s, i)
    if r is not None:
        return r
    return None


def simplify_fneg(s: Rewriter, i: Inst) -> Value | None:
    r = fneg__fneg_fneg(s, i)
    if r is not None:
        return r
    return None


def simplify_fabs(s: Rewriter, i: Inst) -> Value | None:
    r = fabs__fabs_fneg(s, i)
    if r is not None:
        return r
    r = fabs__fabs_fabs(s, i)
    if r is not None:
        return r
    return None


def simplify_flt(s: Rewriter, i: Inst) -> Value | None:
    r = flt__flt_fabs_zero(s, i)
    if r is not None:
        return r
    r = flt__flt_nan(s, i)
    if r is not None:
        return r
    r = flt__flt_infinity(s, i)
    if r is not None:
        return r
    r = flt__flt_self(s, i)
    if r is not None:
        return r
    return None


def simplify_feq(s: Rewriter, i: Inst) -> Value | None:
    r = feq__feq_nan(s, i)
    if r is not None:
        return r
    return None


def simplify_fne(s: Rewriter, i: Inst) -> Value | None:
    r = fne__fne_nan(s, i)
    if r is not None:
        return r
    return None


def simplify_fle(s: Rewriter, i: Inst) -> Value | None:
    r = fle__fle_nan(s, i)
    if r is not None:
        return r
    return None


def simplify_fgt(s: Rewriter, i: Inst) -> Value | None:
    r = fgt__fgt_nan(s, i)
    if r is not None:
        return r
    r = fgt__fgt_infinity(s, i)
    if r is not None:
        return r
    r = fgt__fgt_self(s, i)
    if r is not None:
        return r
    return None


def simplify_fge(s: Rewriter, i: Inst) -> Value | None:
    r = fge__fge_nan(s, i)
    if r is not None:
        return r
    return None


def simplify_funo(s: Rewriter, i: Inst) -> Value | None:
    r = funo__funo_nan(s, i)
    if r is not None:
        return r
    return None


def simplify_fsub(s: Rewriter, i: Inst) -> Value | None:
    r = fsub__fsub_fneg(s, i)
    if r is not None:
        return r
    return None


def simplify_fadd(s: Rewriter, i: Inst) -> Value | None:
    r = fadd__fadd_fneg(s, i)
    if r is not None:
        return r
    r = fadd__fadd_fneg_1(s, i)
    if r is not None:
        return r
    return None


def simplify_bswap(s: Rewriter, i: Inst) -> Value | None:
    r = bswap__bswap_bswap(s, i)
    if r is not None:
        return r
    return None


def apply(s: Rewriter, i: Inst) -> Value | None:
    """The first rule that fits the instruction; None if none does."""
    op = i.op
    if op < 28:
        if op == ADD:
            return simplify_add(s, i)
        if op == SUB:
            return simplify_sub(s, i)
        if op == MUL:
            return simplify_mul(s, i)
        if op == SDIV:
            return simplify_sdiv(s, i)
        if op == UDIV:
            return simplify_udiv(s, i)
        if op == SREM:
            return simplify_srem(s, i)
        if op == UREM:
            return simplify_urem(s, i)
        if op == AND:
            return simplify_and(s, i)
        if op == OR:
            return simplify_or(s, i)
        if op == XOR:
            return simplify_xor(s, i)
        if op == SHL:
            return simplify_shl(s, i)
        if op == LSHR:
            return simplify_lshr(s, i)
        if op == ASHR:
            return simplify_ashr(s, i)
        if op == ROTL:
            return simplify_rotl(s, i)
        if op == BSWAP:
            return simplify_bswap(s, i)
        if op == NEG:
            return simplify_neg(s, i)
        if op == NOT:
            return simplify_not(s, i)
        if op == EQ:
            return simplify_eq(s, i)
        if op == NE:
            return simplify_ne(s, i)
        if op == SLT:
            return simplify_slt(s, i)
        if op == SLE:
            return simplify_sle(s, i)
        if op == SGT:
            return simplify_sgt(s, i)
    if op >= 28:
        if op == SGE:
            return simplify_sge(s, i)
        if op == ULT:
            return simplify_ult(s, i)
        if op == ULE:
            return simplify_ule(s, i)
        if op == UGT:
            return simplify_ugt(s, i)
        if op == UGE:
            return simplify_uge(s, i)
        if op == FADD:
            return simplify_fadd(s, i)
        if op == FSUB:
            return simplify_fsub(s, i)
        if op == FNEG:
            return simplify_fneg(s, i)
        if op == FABS:
            return simplify_fabs(s, i)
        if op == FEQ:
            return simplify_feq(s, i)
        if op == FNE:
            return simplify_fne(s, i)
        if op == FLT:
            return simplify_flt(s, i)
        if op == FLE:
            return simplify_fle(s, i)
        if op == FGT:
            return simplify_fgt(s, i)
        if op == FGE:
            return simplify_fge(s, i)
        if op == FUNO:
            return simplify_funo(s, i)
        if op == TRUNC:
            return simplify_trunc(s, i)
        if op == ZEXT:
            return simplify_zext(s, i)
        if op == SEXT:
            return simplify_sext(s, i)
        if op == FCONV:
            return simplify_fconv(s, i)
        if op == BITCAST:
            return simplify_bitcast(s, i)
        if op == SELECT:
            return simplify_select(s, i)
    return None
