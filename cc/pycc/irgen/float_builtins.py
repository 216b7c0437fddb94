"""Floating-point builtins: classification, unordered comparisons, signs, constants."""

from pycc.ctype.ctype import T_COMPLEX, T_FLOAT, FloatType, Type
from pycc.ir import floats, ops
from pycc.ir.value import Value
from pycc.irgen import convert
from pycc.irgen.gen import Gen
from pycc.irgen.irtype import ir_type
from pycc.tree import expr as X
from pycc.tree.node import Expr


def unsuffixed(name: str) -> str:
    """fabsl, fabsf, fabsf128 -> fabs; names that end in f or l themselves are listed by their users first."""
    for tail in ("f128", "f64x", "f32x", "f64", "f32", "f16"):
        if name.endswith(tail) and len(name) > len(tail):
            return name[:-len(tail)]
    if (name.endswith("f") or name.endswith("l") or name.endswith("q")) and name[:-1] in BASES:
        return name[:-1]
    return name


BASES = ("fabs", "copysign", "inf", "nan", "nans", "huge_val", "isnan", "isinf", "finite", "signbit", "creal", "cimag", "powi", "isinf_sign",
         "isfinite", "isnormal")


def form_of(t: Type) -> floats.Format:
    assert isinstance(t, FloatType)
    return floats.format_of(t.bits)


def operand(g: Gen, e: Expr) -> tuple[Value, Type]:
    """A floating operand; integers become double."""
    v = g.scalar(e)
    if e.type.kind == T_FLOAT:
        return v, e.type
    return convert.convert(g, v, e.type, g.types.double), g.types.double


def constant(g: Gen, t: Type, x: floats.Float) -> Value:
    return g.b.float_const(ir_type(t), floats.to_bits(x))


def truth_int(g: Gen, c: Value, e: X.BuiltinCall) -> Value:
    return g.b.convert(ops.ZEXT, ir_type(e.type), c)


def pair(g: Gen, e: X.BuiltinCall) -> tuple[Value, Value]:
    """Two operands in their common real type."""
    a, ta = operand(g, e.args[0])
    c, tc = operand(g, e.args[1])
    if a.type != c.type:
        if bits_of(tc) > bits_of(ta):
            a = convert.convert(g, a, ta, tc)
        else:
            c = convert.convert(g, c, tc, ta)
    return a, c


def bits_of(t: Type) -> int:
    assert isinstance(t, FloatType)
    return t.bits


def compare(g: Gen, op: int, a: Value, b: Value, aux: int) -> Value:
    i = g.b.emit(op, ops.I1, [a, b])
    i.aux = aux
    return i


def lower(g: Gen, e: X.BuiltinCall, name: str) -> Value | None:
    b = g.b
    if name in ("isgreater", "isgreaterequal", "isless", "islessequal", "islessgreater", "isunordered"):
        a, c = pair(g, e)
        if name == "islessgreater":
            lt = compare(g, ops.FLT, a, c, ops.COMPARE_QUIET)
            return truth_int(g, b.binary(ops.OR, lt, compare(g, ops.FGT, a, c, ops.COMPARE_QUIET)), e)
        op = {"isgreater": ops.FGT, "isgreaterequal": ops.FGE, "isless": ops.FLT, "islessequal": ops.FLE, "isunordered": ops.FUNO}[name]
        return truth_int(g, compare(g, op, a, c, ops.COMPARE_QUIET if op != ops.FUNO else 0), e)
    if name == "iseqsig":
        a, c = pair(g, e)
        return truth_int(g, compare(g, ops.FEQ, a, c, ops.COMPARE_SIGNALS), e)
    if name == "fpclassify":
        return fpclassify(g, e)
    base = unsuffixed(name)
    if base == "isnan":
        v, _ = operand(g, e.args[0])
        return truth_int(g, b.compare(ops.FUNO, v, v), e)
    if base in ("isinf", "isfinite", "finite", "isnormal"):
        return classify(g, e, base)
    if base == "isinf_sign":
        v, t = operand(g, e.args[0])
        plus = b.convert(ops.ZEXT, ops.I32, b.compare(ops.FEQ, v, constant(g, t, floats.infinity(form_of(t)))))
        minus = b.convert(ops.ZEXT, ops.I32, b.compare(ops.FEQ, v, constant(g, t, floats.infinity(form_of(t), 1))))
        return b.binary(ops.SUB, plus, minus)
    if base == "signbit":
        v, t = operand(g, e.args[0])
        return signbit(g, v, ir_type(e.type))
    if base == "fabs":
        return b.emit(ops.FABS, ir_type(e.type), [converted(g, e.args[0], e.type)])
    if base == "copysign":
        return b.emit(ops.FCOPYSIGN, ir_type(e.type), [converted(g, e.args[0], e.type), converted(g, e.args[1], e.type)])
    if base in ("inf", "huge_val"):
        return constant(g, e.type, floats.infinity(form_of(e.type)))
    if base == "nan" or base == "nans":
        return constant(g, e.type, floats.nan(form_of(e.type), 0, 0, base == "nans"))
    if base == "creal" or base == "cimag":
        if e.args[0].type.kind == T_COMPLEX:
            re, im = g.complex(e.args[0])
            return re if base == "creal" else im
    if base == "powi":
        name = {32: "__powisf2", 64: "__powidf2", 80: "__powixf2", 128: "__powitf2"}[bits_of(e.type)]
        v = converted(g, e.args[0], e.type)
        n = g.scalar(e.args[1])
        return g.call_library(name, e.type, [e.type, g.types.int_], [v, n])
    return None


def converted(g: Gen, e: Expr, t: Type) -> Value:
    v = g.scalar(e)
    return convert.convert(g, v, e.type, t)


def classify(g: Gen, e: X.BuiltinCall, base: str) -> Value:
    b = g.b
    v, t = operand(g, e.args[0])
    form = form_of(t)
    a = b.emit(ops.FABS, v.type, [v])
    if base == "isinf":
        return truth_int(g, b.compare(ops.FEQ, a, constant(g, t, floats.infinity(form))), e)
    finite = compare(g, ops.FLE, a, constant(g, t, floats.largest(form)), ops.COMPARE_QUIET)
    if base != "isnormal":
        return truth_int(g, finite, e)
    return truth_int(g, b.binary(ops.AND, finite, compare(g, ops.FGE, a, constant(g, t, smallest(form)), ops.COMPARE_QUIET)), e)


def smallest(form: floats.Format) -> floats.Float:
    """The least normal number."""
    return floats.rounded(form, 0, 1, form.emin)


def fpclassify(g: Gen, e: X.BuiltinCall) -> Value:
    """(nan, infinite, normal, subnormal, zero, x)"""
    b = g.b
    kinds = [g.scalar(a) for a in e.args[:5]]
    v, t = operand(g, e.args[5])
    form = form_of(t)
    a = b.emit(ops.FABS, v.type, [v])
    r = b.select(b.compare(ops.FEQ, a, constant(g, t, floats.zero(form))), kinds[4], kinds[3])
    r = b.select(compare(g, ops.FGE, a, constant(g, t, smallest(form)), ops.COMPARE_QUIET), kinds[2], r)
    r = b.select(b.compare(ops.FEQ, a, constant(g, t, floats.infinity(form))), kinds[1], r)
    return b.select(b.compare(ops.FUNO, v, v), kinds[0], r)


def signbit(g: Gen, v: Value, t: int) -> Value:
    b = g.b
    bits = v.type - 256
    if bits in (16, 32, 64):
        i = b.emit(ops.BITCAST, bits, [v])
        return b.resize(b.binary(ops.LSHR, i, b.const(bits, bits - 1)), t, False)
    addr = g.temporary("signbit", 16, 16)
    b.store(addr, v, g.mem(16))
    top = b.load(ops.I8, b.offset(addr, bits // 8 - 1), g.mem(1))
    return b.resize(b.binary(ops.LSHR, top, b.const(ops.I8, 7)), t, False)
