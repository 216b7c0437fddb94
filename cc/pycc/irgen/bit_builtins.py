"""Builtins on bits (clz, popcount, bswap ...) and arithmetic with overflow checks."""

from typing import Final

from pycc.ctype.ctype import Type
from pycc.ir import ops
from pycc.ir.arith import bitreverse
from pycc.ir.value import Value
from pycc.irgen import access, convert
from pycc.irgen.gen import Gen
from pycc.irgen.irtype import ir_type, is_bool, is_signed, pointee, value_bits
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
    if name.endswith("_p"):
        target: Type = last.type
        g.effect(last)
    else:
        target = pointee(last.type)
        store_to = g.scalar(last)
    r, over = checked(g, op, x, a.type, y, c.type, target)
    if store_to is not None:
        p = g.memory_place(store_to, target)
        access.store(g, p, r)
    return b.convert(ops.ZEXT, ir_type(e.type), over)


def checked(g: Gen, op: str, x: Value, tx: Type, y: Value, ty: Type, target: Type) -> tuple[Value, Value]:
    """The wrapped result in the target's type, and i1: it is not the exact one."""
    b = g.b
    sx = is_signed(tx)
    sy = is_signed(ty)
    st = is_signed(target)
    t = ir_type(target)
    bits = 1 if is_bool(target) else value_bits(target)
    if sx == sy == st and x.type == y.type == t and t >= 32 and bits == t:
        table = {"add": ops.SADDO, "sub": ops.SSUBO, "mul": ops.SMULO} if st else {"add": ops.UADDO, "sub": ops.USUBO, "mul": ops.UMULO}
        i = b.emit(table[op], t, [x, y])
        return i, i.add_result(ops.I1)
    nx = x.type + (0 if sx else 1)
    ny = y.type + (0 if sy else 1)
    need = nx + ny if op == "mul" else max(nx, ny) + 1
    if op == "mul" and sx != sy or not sx and not sy and op == "mul":
        need -= 1
    if need > 128:
        if op == "mul" and not sx and not sy and need <= 129:
            return unsigned_product(g, x, y, t, bits, st)
        return widest(g, op, x, sx, y, sy, target)
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


def unsigned_product(g: Gen, x: Value, y: Value, t: int, bits: int, st: bool) -> tuple[Value, Value]:
    """Of two u64: exact as an unsigned 128-bit number."""
    b = g.b
    r = b.binary(ops.MUL, b.resize(x, 128, False), b.resize(y, 128, False))
    out = b.resize(r, t, False)
    if t >= 128:
        return out, b.compare(ops.SLT, out, b.const(t, 0)) if st else b.const(ops.I1, 0)
    return out, b.compare(ops.NE, b.resize(out, 128, st), r)


def widest(g: Gen, op: str, x: Value, sx: bool, y: Value, sy: bool, target: Type) -> tuple[Value, Value]:
    """Operands of 128 bits of mixed kinds: the low 128 bits, and the overflow from signs and carries."""
    b = g.b
    st = is_signed(target)
    t = ir_type(target)
    xw = b.resize(x, 128, sx)
    yw = b.resize(y, 128, sy)
    if op == "mul":
        table = ops.SMULO if st else ops.UMULO
        i = b.emit(table, 128, [xw, yw])
        over: Value = i.add_result(ops.I1)
        r: Value = i
    else:
        # a 129-bit sum: bit 128 is sign(x) + sign(y) (as extended) + carry
        i = b.emit(ops.UADDO if op == "add" else ops.USUBO, 128, [xw, yw])
        carry: Value = i.add_result(ops.I1)
        r = i
        zero = b.const(128, 0)
        hx = b.compare(ops.SLT, xw, zero) if sx else b.const(ops.I1, 0)
        hy = b.compare(ops.SLT, yw, zero) if sy else b.const(ops.I1, 0)
        top = b.binary(ops.XOR, b.binary(ops.XOR, hx, hy), carry)
        if st:
            over = b.binary(ops.XOR, top, b.compare(ops.SLT, r, zero))
        else:
            over = top
            if op == "add":
                over = top
    out = b.resize(r, t, st)
    if t < 128:
        lost = b.compare(ops.NE, b.resize(out, 128, st), r)
        over = b.binary(ops.OR, over, lost)
    return out, over
