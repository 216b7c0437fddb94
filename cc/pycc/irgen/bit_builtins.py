"""Builtins on bits (clz, popcount, bswap ...) and arithmetic with overflow checks."""

from typing import Final

from pycc.ctype.ctype import Type
from pycc.ir import ops
from pycc.ir.arith import bitreverse
from pycc.ir.value import Value
from pycc.irgen import access, convert
from pycc.irgen.gen import Gen
from pycc.irgen.irtype import ir_type, is_bool, is_signed, pointee, value_bits
from pycc.sema.conversion import bit_field
from pycc.tree import expr as X

# base name -> whether it is one of the counting builtins; suffixes: "" int, l long, ll long long, imax, g generic
COUNTS: Final = ("clz", "ctz", "popcount", "parity", "ffs", "clrsb")


def lower(g: Gen, e: X.BuiltinCall, name: str) -> Value | None:
    base = name.rstrip("l") if not name.endswith("imax") else name[:-4]
    if base in COUNTS:
        return count(g, e, base, len(name) - len(base), name.endswith("imax"))
    if name.startswith("bswap") and name[5:].isdigit():
        t = int(name[5:])
        v = g.b.resize(g.scalar(e.args[0]), t, False)
        c = convert.constant_value(v)
        if c is not None:
            return g.b.resize(g.b.const(t, int.from_bytes((c & ((1 << t) - 1)).to_bytes(t // 8, "little"), "big")), ir_type(e.type), False)
        return g.b.resize(g.b.unary(ops.BSWAP, v), ir_type(e.type), False)
    if name.startswith("bitreverse"):
        v = g.scalar(e.args[0])
        c = convert.constant_value(v)
        return g.b.const(v.type, bitreverse(c, v.type)) if c is not None else g.sorry(e.pos, "__builtin_" + name)
    if name.endswith("_overflow") or name.endswith("_overflow_p"):
        return overflow(g, e, name)
    if name in ("abs", "labs", "llabs", "imaxabs"):
        v = g.scalar(e.args[0])
        return absolute(g, v)
    return None


def absolute(g: Gen, v: Value) -> Value:
    b = g.b
    sign = b.binary(ops.ASHR, v, b.const(v.type, v.type - 1))
    return b.binary(ops.SUB, b.binary(ops.XOR, v, sign), sign)


def count(g: Gen, e: X.BuiltinCall, base: str, longs: int, imax: bool) -> Value:
    """All give an int; clz and ctz are undefined for 0."""
    b = g.b
    v = g.scalar(e.args[0])
    t = 64 if longs == 2 or imax else g.types.long.bits if longs == 1 else 32
    if v.type > t and longs == 0:
        t = v.type
    v = b.resize(v, t, is_signed(e.args[0].type))
    r: Value
    if base == "clz":
        r = b.emit(ops.CLZ, t, [v])
    elif base == "ctz":
        r = b.emit(ops.CTZ, t, [v])
    elif base == "popcount":
        r = b.emit(ops.POPCOUNT, t, [v])
    elif base == "parity":
        n = t
        r = v
        if t == 64:
            r = b.binary(ops.XOR, b.resize(v, 32, False), b.resize(b.binary(ops.LSHR, v, b.const(64, 32)), 32, False))
            n = 32
        while n > 4:
            n //= 2
            r = b.binary(ops.XOR, r, b.binary(ops.LSHR, r, b.const(r.type, n)))
        r = b.binary(ops.AND, r, b.const(r.type, 15))
        table = b.const(r.type, 0x6996)
        r = b.binary(ops.AND, b.binary(ops.LSHR, table, r), b.const(r.type, 1))
    elif base == "ffs":
        zero = b.compare(ops.EQ, v, b.const(t, 0))
        n1 = b.binary(ops.ADD, b.emit(ops.CTZ, t, [b.binary(ops.OR, v, b.const(t, -1 << (t - 1)))]), b.const(t, 1))
        r = b.select(zero, b.const(t, 0), n1)
    else:  # clrsb
        sign = b.binary(ops.ASHR, v, b.const(t, t - 1))
        x = b.binary(ops.XOR, v, sign)
        # leading zeros of x, less the sign bit; the lowest bit stands in for x = 0
        x = b.binary(ops.OR, b.binary(ops.SHL, x, b.const(t, 1)), b.const(t, 1))
        r = b.emit(ops.CLZ, t, [x])
    return b.resize(r, ir_type(e.type), False)


def operation(name: str) -> str:
    for op in ("add", "sub", "mul"):
        if op in name:
            return op
    return ""


def overflow(g: Gen, e: X.BuiltinCall, name: str) -> Value | None:
    """Generic and typed forms alike: the exact result of the two operands, whatever their types, against the type of the third."""
    op = operation(name)
    if not op or len(e.args) != 3:
        return None
    b = g.b
    a = e.args[0]
    c = e.args[1]
    last = e.args[2]
    x = g.scalar(a)
    y = g.scalar(c)
    store_to: Value | None = None
    bits = 0
    if name.endswith("_p"):
        target: Type = last.type
        g.effect(last)
        field = bit_field(last)
        if field is not None:
            bits = field.member.bit_width
    else:
        target = pointee(last.type)
        store_to = g.scalar(last)
    r, over = checked(g, op, x, a.type, y, c.type, target, bits if bits > 0 else 1 if is_bool(target) else value_bits(target))
    if store_to is not None:
        p = g.memory_place(store_to, target)
        access.store(g, p, r)
    return b.convert(ops.ZEXT, ir_type(e.type), over)


def checked(g: Gen, op: str, x: Value, tx: Type, y: Value, ty: Type, target: Type, bits: int) -> tuple[Value, Value]:
    """The wrapped result in `bits` bits of the target's type, and i1: it is not the exact one."""
    b = g.b
    sx = is_signed(tx)
    sy = is_signed(ty)
    st = is_signed(target)
    t = ir_type(target)
    if sx == sy == st and x.type == y.type == t and t >= 32 and bits == t:
        table = {"add": ops.SADDO, "sub": ops.SSUBO, "mul": ops.SMULO} if st else {"add": ops.UADDO, "sub": ops.USUBO, "mul": ops.UMULO}
        i = b.emit(table[op], t, [x, y])
        return i, i.add_result(ops.I1)
    nx = x.type + (0 if sx else 1)
    ny = y.type + (0 if sy else 1)
    need = nx + ny if op == "mul" else max(nx, ny) + 1
    if op == "mul" and sx != sy or not sx and not sy and op == "mul":
        need -= 1
    if need > 2 * g.facts.word:
        return widest(g, op, x, sx, y, sy, target, bits)
    w = 32 if need <= 32 else 64 if need <= 64 else 128
    xw = b.resize(x, w, sx)
    yw = b.resize(y, w, sy)
    r = b.binary(ops.ADD if op == "add" else ops.SUB if op == "sub" else ops.MUL, xw, yw)
    return fit(g, r, w, True, t, bits, st)


def fit(g: Gen, r: Value, w: int, signed: bool, t: int, bits: int, st: bool) -> tuple[Value, Value]:
    """`r`, exact in w bits, as a target of `bits` value bits stored in `t`."""
    b = g.b
    out = b.resize(r, t, signed)
    if bits < t:
        n = b.const(t, t - bits)
        if st:
            out = b.binary(ops.ASHR, b.binary(ops.SHL, out, n), n)
        else:
            out = b.binary(ops.AND, out, b.const(t, (1 << bits) - 1))
    if t < w or bits < t:
        back = b.resize(out, w, st) if t < w else b.convert(ops.TRUNC, w, out) if t > w else out
        return out, b.compare(ops.NE, back, r)
    if st == signed or (st and t > w):
        return out, b.const(ops.I1, 0)
    # negative into unsigned, or the top bit into signed
    return out, b.compare(ops.SLT, r if not st else out, b.const(w if not st else t, 0))


def widest(g: Gen, op: str, x: Value, sx: bool, y: Value, sy: bool, target: Type, bits: int) -> tuple[Value, Value]:
    """What no integer of the machine holds exactly. The exact result is low + 2^w * high, w the widest integer's bits and high a small number;
    or (a product) it is certainly too large."""
    b = g.b
    w = 2 * g.facts.word
    st = is_signed(target)
    t = ir_type(target)
    zero = b.const(w, 0)
    no = b.const(ops.I1, 0)
    xw = b.resize(x, w, sx)
    yw = b.resize(y, w, sy)
    hx: Value = b.compare(ops.SLT, xw, zero) if sx else no
    hy: Value = b.compare(ops.SLT, yw, zero) if sy else no
    over: Value = no
    low: Value
    if op == "mul":
        xa = b.select(hx, b.unary(ops.NEG, xw), xw) if sx else xw
        ya = b.select(hy, b.unary(ops.NEG, yw), yw) if sy else yw
        i = b.emit(ops.UMULO, w, [xa, ya])
        over = i.add_result(ops.I1)
        low = i
        negative: Value = no
        if sx or sy:
            negative = b.binary(ops.XOR, hx, hy)
            low = b.select(negative, b.unary(ops.NEG, i), i)
            negative = b.binary(ops.AND, negative, b.compare(ops.NE, i, zero))
        high = b.convert(ops.SEXT, ops.I32, negative)
    else:
        i = b.emit(ops.UADDO if op == "add" else ops.USUBO, w, [xw, yw])
        carry = b.convert(ops.ZEXT, ops.I32, i.add_result(ops.I1))
        low = i
        first = b.convert(ops.SEXT, ops.I32, hx)
        second = b.convert(ops.SEXT, ops.I32, hy)
        if op == "add":
            high = b.binary(ops.ADD, b.binary(ops.ADD, first, second), carry)
        else:
            high = b.binary(ops.SUB, b.binary(ops.SUB, first, second), carry)
    out, lost = fit(g, low, w, st, t, bits, st)
    over = b.binary(ops.OR, over, lost)
    sign: Value = b.convert(ops.SEXT, ops.I32, b.compare(ops.SLT, low, zero)) if st else b.const(ops.I32, 0)
    return out, b.binary(ops.OR, over, b.compare(ops.NE, high, sign))
