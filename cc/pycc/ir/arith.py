"""Integer arithmetic of fixed width: the one arithmetic of sema's constant evaluator, opt/fold and ir/interp.

A constant of width w is canonically the signed two's-complement integer in [-2^(w-1), 2^(w-1)) (CONTRACTS.md 2). `w` may be any
positive number. Functions named u* read their operands as unsigned and still return canonical values.
"""

from typing import Final

SMALL: Final = 1 << 60


def wrap(x: int, w: int) -> int:
    """The canonical (signed) integer of width w that is congruent to x."""
    if w >= 64 and -SMALL < x < SMALL:
        return x
    x &= (1 << w) - 1
    if x >> (w - 1):
        x -= 1 << w
    return x


def unsigned(x: int, w: int) -> int:
    """The unsigned reading of x in w bits."""
    if x >= 0 and x >> w == 0:
        return x
    return x & ((1 << w) - 1)


def fits_signed(x: int, w: int) -> bool:
    return -(1 << (w - 1)) <= x < 1 << (w - 1)


def fits_unsigned(x: int, w: int) -> bool:
    return 0 <= x < 1 << w


def truncated(x: int, w: int, signed: bool) -> int:
    """The value of x converted to a C integer type of width w: as C reads it, not canonical when unsigned."""
    return wrap(x, w) if signed else unsigned(x, w)


def tdiv(a: int, b: int) -> int:
    """Quotient truncated toward zero (C11 6.5.5p6); b != 0."""
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q


def trem(a: int, b: int) -> int:
    """Remainder with the sign of a; b != 0."""
    r = abs(a) % abs(b)
    return -r if a < 0 else r


def sdiv(a: int, b: int, w: int) -> int:
    return wrap(tdiv(a, b), w)


def srem(a: int, b: int, w: int) -> int:
    return wrap(trem(a, b), w)


def udiv(a: int, b: int, w: int) -> int:
    return wrap(unsigned(a, w) // unsigned(b, w), w)


def urem(a: int, b: int, w: int) -> int:
    return wrap(unsigned(a, w) % unsigned(b, w), w)


def shl(a: int, n: int, w: int) -> int:
    """a << n for 0 <= n < w."""
    return wrap(a << n, w)


def sshr(a: int, n: int, w: int) -> int:
    return wrap(a, w) >> n


def rotl(a: int, n: int, w: int) -> int:
    n %= w
    u = unsigned(a, w)
    return wrap((u << n) | (u >> (w - n)), w)


def clz(a: int, w: int) -> int:
    """Leading zero bits; w for 0."""
    return w - unsigned(a, w).bit_length()


def ctz(a: int, w: int) -> int:
    """Trailing zero bits; w for 0."""
    u = unsigned(a, w)
    if u == 0:
        return w
    return (u & -u).bit_length() - 1


def clrsb(a: int, w: int) -> int:
    """Redundant sign bits following the sign bit."""
    x = wrap(a, w)
    if x < 0:
        x = ~x
    return w - 1 - x.bit_length()


def ffs(a: int, w: int) -> int:
    u = unsigned(a, w)
    if u == 0:
        return 0
    return (u & -u).bit_length()


def popcount(a: int, w: int) -> int:
    return unsigned(a, w).bit_count()


def parity(a: int, w: int) -> int:
    return unsigned(a, w).bit_count() & 1


def bswap(a: int, w: int) -> int:
    """Bytes reversed; w a multiple of 8."""
    return wrap(int.from_bytes(unsigned(a, w).to_bytes(w // 8, "little"), "big"), w)


def bitreverse(a: int, w: int) -> int:
    u = unsigned(a, w)
    r = 0
    for _ in range(w):
        r = r << 1 | u & 1
        u >>= 1
    return wrap(r, w)
