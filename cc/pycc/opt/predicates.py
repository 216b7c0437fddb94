"""What the conditions of simplify.rules may ask. Constants are canonical Python integers, widths are bits."""

from typing import Final

from pycc.ir import floats
from pycc.ir.ops import (
    ADD,
    AND,
    ASHR,
    CLZ,
    CTZ,
    EQ,
    FUNO,
    I1,
    LOAD,
    LSHR,
    MUL,
    OR,
    POPCOUNT,
    SELECT,
    SEXT,
    SHL,
    TRUNC,
    UDIV,
    UREM,
    XOR,
    ZEXT,
    bits_of,
    is_float,
    unsigned,
)
from pycc.ir.value import V_CONST, V_INST, Const, Inst, Value

DEPTH: Final = 4  # how far known_zero looks through operands


def mask(n: int) -> int:
    return (1 << n) - 1


def ones(w: int) -> int:
    return 1 if w == 1 else -1


def all_ones(c: int, w: int) -> bool:
    return c == (1 if w == 1 else -1)


def smax(w: int) -> int:
    return (1 << (w - 1)) - 1


def smin(w: int) -> int:
    return -(1 << (w - 1))


def fits(c: int, w: int) -> bool:
    return smin(w) <= c <= smax(w)


def pow2(c: int, w: int) -> bool:
    u = unsigned(c, w)
    return u > 1 and u & (u - 1) == 0


def log2(c: int, w: int) -> int:
    return unsigned(c, w).bit_length() - 1


def one_use(v: Value) -> bool:
    return len(v.users) == 1


def constant(v: Value) -> bool:
    return v.kind == V_CONST


def float_zero(v: Value) -> bool:
    """A floating zero of either sign."""
    return isinstance(v, Const) and is_float(v.type) and v.value & ((1 << (bits_of(v.type) - 1)) - 1) == 0


def float_nan(v: Value) -> bool:
    return isinstance(v, Const) and is_float(v.type) and floats.from_bits(floats.format_of(v.type - 256), v.value).is_nan()


def float_infinity(v: Value, sign: int) -> bool:
    if not isinstance(v, Const) or not is_float(v.type):
        return False
    x = floats.from_bits(floats.format_of(v.type - 256), v.value)
    return x.is_inf() and x.sign == sign


def width(v: Value) -> int:
    return bits_of(v.type)


def hardware_count(w: int) -> bool:
    """A shift count out of range is undefined in the IR, so a mask on it may only go where every machine masks likewise: nowhere yet."""
    return False


def known_zero(v: Value) -> int:
    """Bits of the integer value that are certainly 0, as an unsigned mask of its width."""
    return zero_bits(v, DEPTH)


def zero_bits(v: Value, depth: int) -> int:
    w = bits_of(v.type)
    full = (1 << w) - 1
    if isinstance(v, Const):
        return ~v.value & full
    if v.kind != V_INST or depth == 0:
        return 0
    assert isinstance(v, Inst)
    op = v.op
    if op == ZEXT:
        a = v.args[0]
        wa = bits_of(a.type)
        return full & ~((1 << wa) - 1) | zero_bits(a, depth - 1)
    if op == AND:
        return zero_bits(v.args[0], depth - 1) | zero_bits(v.args[1], depth - 1)
    if op == OR or op == XOR:
        return zero_bits(v.args[0], depth - 1) & zero_bits(v.args[1], depth - 1)
    if op == SELECT:
        return zero_bits(v.args[1], depth - 1) & zero_bits(v.args[2], depth - 1)
    if op == TRUNC:
        return zero_bits(v.args[0], depth - 1) & full if v.args[0].type <= 128 else 0
    if op == POPCOUNT or op == CTZ or op == CLZ:
        return full & ~((1 << w.bit_length()) - 1)
    if op == SHL or op == LSHR:
        c = v.args[1]
        if isinstance(c, Const) and 0 <= c.value < w:
            z = zero_bits(v.args[0], depth - 1)
            n = c.value
            if op == SHL:
                return (z << n | (1 << n) - 1) & full
            return z >> n | full & ~(full >> n)
        return 0
    if op == UREM or op == UDIV:
        c = v.args[1]
        if isinstance(c, Const) and c.value > 0:
            n = (c.value - 1).bit_length() if op == UREM else w - c.value.bit_length() + 1
            return full & ~((1 << n) - 1)
        return 0
    if op == ADD or op == MUL:
        # common low zeros survive; high zeros leave room for one carry
        za = zero_bits(v.args[0], depth - 1)
        zb = zero_bits(v.args[1], depth - 1)
        low = low_zeros(za & zb) if op == ADD else low_zeros(za) + low_zeros(zb)
        if op == ADD:
            top = max((~za & full).bit_length(), (~zb & full).bit_length()) + 1
        else:
            top = (~za & full).bit_length() + (~zb & full).bit_length()
        out = (1 << min(low, w)) - 1
        if top < w:
            out |= full & ~((1 << top) - 1)
        return out
    return 0


def low_zeros(z: int) -> int:
    """How many low bits are set in z."""
    n = 0
    while z >> n & 1:
        n += 1
    return n


def nonnegative(v: Value) -> bool:
    """The sign bit is certainly 0."""
    w = bits_of(v.type)
    return w > 1 and zero_bits(v, DEPTH) >> (w - 1) & 1 == 1


def is_sign_extended(v: Value, n: int) -> bool:
    """The value equals the sign extension of its low n bits."""
    if isinstance(v, Inst):
        if v.op == SEXT and bits_of(v.args[0].type) <= n:
            return True
        if v.op == ASHR:
            c = v.args[1]
            return isinstance(c, Const) and bits_of(v.type) - c.value <= n
    w = bits_of(v.type)
    keep = ~zero_bits(v, DEPTH) & ((1 << w) - 1)
    return keep.bit_length() < n


def cheap_to_narrow(v: Value, w: int) -> bool:
    """Truncating v to w bits costs no instruction that was not there."""
    if v.kind == V_CONST:
        return True
    if isinstance(v, Inst):
        if v.op == ZEXT or v.op == SEXT:
            return True
        if v.op == LOAD:
            return False
    return False


def narrows(x: Value, y: Value, w: int) -> bool:
    """Doing the operation in w bits instead removes an extension or costs nothing."""
    return w >= 32 or (cheap_to_narrow(x, w) and cheap_to_narrow(y, w))


def is_comparison(v: Value) -> bool:
    return isinstance(v, Inst) and v.type == I1 and EQ <= v.op <= FUNO
