"""Builtin and library calls whose value is constant when their arguments are (used by constant.evaluate)."""

from pycc.ctype.convert import integer_of
from pycc.ctype.ctype import T_FLOAT, T_INT, FloatType
from pycc.ir import arith, floats
from pycc.sema.constant import K_ADDR, K_FLOAT, K_INT, Const, const_complex, const_float, const_int, evaluate, fit
from pycc.sema.context import Sema
from pycc.sema.conversion import bit_field
from pycc.tree.expr import (
    C_BITCAST,
    C_DECAY,
    C_LOAD,
    C_SPLAT,
    X_CAST,
    X_COMPOUND_LITERAL,
    BuiltinCall,
    Call,
    Cast,
    CompoundLiteral,
    FuncRef,
    StringLit,
)
from pycc.tree.node import Expr


def fold_builtin(s: Sema, e: BuiltinCall) -> Const | None:
    n = e.name
    args = e.args
    if n == "constant_p":
        if not s.decide_constant_p:
            return None
        c = evaluate(s, args[0])
        if c is None:
            return const_int(0)
        return const_int(1 if c.kind != K_ADDR or c.node is not None else 0)
    if not args:
        return None
    if n == "complex":
        re = evaluate(s, args[0])
        im = evaluate(s, args[1])
        return None if re is None or im is None else const_complex(re, im)
    c = evaluate(s, args[0])
    if c is None:
        return None
    if n == "expect" or n == "expect_with_probability":
        return c
    if c.kind == K_INT:
        return fold_integer(s, e, n, c.value)
    if c.kind == K_FLOAT:
        return fold_float(s, e, n, c.number)
    return None


def fold_integer(s: Sema, e: BuiltinCall, n: str, v: int) -> Const | None:
    t = e.args[0].type
    if t.kind != T_INT:
        return None
    w = integer_of(t).bits
    if n.startswith("clz"):
        return const_int(arith.clz(v, w)) if v else None
    if n.startswith("ctz"):
        return const_int(arith.ctz(v, w)) if v else None
    if n.startswith("clrsb"):
        return const_int(arith.clrsb(v, w))
    if n.startswith("popcount"):
        return const_int(arith.popcount(v, w))
    if n.startswith("parity"):
        return const_int(arith.parity(v, w))
    if n.startswith("ffs"):
        return const_int(arith.ffs(v, w))
    if n.startswith("bswap"):
        return const_int(fit(arith.bswap(v, int(n[5:])), e.type))
    if n in ("add_overflow_p", "sub_overflow_p", "mul_overflow_p"):
        b = evaluate(s, e.args[1])
        if b is None or b.kind != K_INT:
            return None
        r = v + b.value if n[0] == "a" else v - b.value if n[0] == "s" else v * b.value
        i = integer_of(e.args[2].type)
        field = bit_field(e.args[2])
        bits = i.bits if field is None else field.member.bit_width
        return const_int(0 if (arith.fits_signed(r, bits) if i.signed else arith.fits_unsigned(r, bits)) else 1)
    return None


def fold_float(s: Sema, e: BuiltinCall, n: str, x: floats.Float) -> Const | None:
    if n == "isnan":
        return const_int(1 if x.is_nan() else 0)
    if n == "isinf":
        return const_int(1 if x.is_inf() else 0)
    if n == "isinf_sign":
        return const_int((-1 if x.sign else 1) if x.is_inf() else 0)
    if n == "isfinite":
        return const_int(1 if x.is_finite() else 0)
    if n == "isnormal":
        return const_int(1 if x.is_finite() and not x.is_zero() and not x.is_subnormal() else 0)
    if n == "signbit":
        return const_int(x.sign)
    if n.startswith("fabs"):
        return const_float(floats.fabs(x))
    if len(e.args) == 2:
        c = evaluate(s, e.args[1])
        if c is None or c.kind != K_FLOAT:
            return None
        if n.startswith("copysign"):
            return const_float(floats.copysign(x, c.number))
        order = floats.compare(x, c.number)
        if n == "isunordered":
            return const_int(1 if order == floats.UNORDERED else 0)
        if order == floats.UNORDERED:
            return const_int(0)
        if n == "isless":
            return const_int(1 if order < 0 else 0)
        if n == "isgreater":
            return const_int(1 if order > 0 else 0)
        if n == "islessequal":
            return const_int(1 if order <= 0 else 0)
        if n == "isgreaterequal":
            return const_int(1 if order >= 0 else 0)
        if n == "islessgreater":
            return const_int(1 if order != 0 else 0)
    return None


def fold_call(s: Sema, e: Call) -> Const | None:
    """Library functions of constants that gcc folds in initialisers: strlen, strcmp, abs, and exact floating ones."""
    f = e.callee
    if f.kind != X_CAST or not isinstance(f, Cast) or f.conv != C_DECAY or not isinstance(f.operand, FuncRef):
        return None
    name = f.operand.decl.builtin
    if not name or not e.args or e.ordinary:
        return None
    c = evaluate(s, e.args[0])
    if c is None:
        return None
    if name == "strlen" and c.kind == K_ADDR and c.node is not None and isinstance(c.node, StringLit) and 0 <= c.value <= len(c.node.data):
        end = c.node.data.find(b"\0", c.value)
        return const_int(end - c.value) if end >= 0 else None
    if name in ("abs", "labs", "llabs", "imaxabs") and c.kind == K_INT:
        return const_int(fit(abs(c.value), e.type))
    if c.kind == K_FLOAT and e.type.kind == T_FLOAT:
        assert isinstance(e.type, FloatType)
        if name in ("sqrt", "sqrtf", "sqrtl") and (not c.number.sign or c.number.is_zero()):
            return const_float(floats.sqrt(c.number))
        if len(e.args) == 2 and name in ("fmax", "fmaxf", "fmaxl", "fmin", "fminf", "fminl"):
            d = evaluate(s, e.args[1])
            if d is not None and d.kind == K_FLOAT and not d.number.is_nan() and not c.number.is_nan():
                less = floats.compare(c.number, d.number) < 0
                return (d if less else c) if name.startswith("fmax") else (c if less else d)
    return None


def constant_vector(s: Sema, e: Expr) -> bool:
    """Whether a vector value is made of constants: a static compound literal, splat or bit cast of constants."""
    if e.kind == X_CAST:
        assert isinstance(e, Cast)
        if e.conv == C_LOAD and e.operand.kind == X_COMPOUND_LITERAL and isinstance(e.operand, CompoundLiteral):
            for x in e.operand.init.entries:
                if evaluate(s, x.value) is None:
                    return False
            return True
        if e.conv == C_BITCAST:
            return constant_vector(s, e.operand) or evaluate(s, e.operand) is not None
        if e.conv == C_SPLAT:
            return evaluate(s, e.operand) is not None
    return False
