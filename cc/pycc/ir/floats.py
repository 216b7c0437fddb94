"""Binary floating point done exactly with integers (IEEE 754-2019, x87 extended): f16 f32 f64 f80 f128.

A finite value is (sign, mantissa, exponent): (-1)^sign * mantissa * 2^exponent. One routine, `rounded`, makes a Float of a format out
of an exact integer, exponent and sticky bit (round to nearest, ties to even); everything else computes exactly and calls it. No Python
float is used anywhere: results would depend on double rounding (CONTRACTS.md 2). Floats are immutable.
"""

from math import isqrt
from typing import Final, final

# classes of Float
FINITE: Final = 0
INF: Final = 1
NAN: Final = 2


@final
class Format:
    """`precision` bits of significand (hidden bit counted), exponents emin..emax of the leading bit, `bits` of encoding."""

    def __init__(self, bits: int, precision: int, emax: int, explicit: bool) -> None:
        self.bits = bits
        self.precision = precision
        self.emax = emax
        self.emin = 1 - emax
        self.explicit = explicit  # the leading bit is stored (x87)
        self.mantissa_bits = precision if explicit else precision - 1
        self.exponent_bits = bits - 1 - self.mantissa_bits
        self.quantum = self.emin - precision + 1  # exponent of the least subnormal


F16: Final = Format(16, 11, 15, False)
F32: Final = Format(32, 24, 127, False)
F64: Final = Format(64, 53, 1023, False)
F80: Final = Format(80, 64, 16383, True)
F128: Final = Format(128, 113, 16383, False)


def format_of(bits: int) -> Format:
    """The format of that many bits of value (FloatType.bits)."""
    if bits == 64:
        return F64
    if bits == 32:
        return F32
    if bits == 80:
        return F80
    if bits == 128:
        return F128
    assert bits == 16, "no such floating format"
    return F16


@final
class Float:
    """Finite: mantissa 0, or normalised to `precision` bits, or (subnormal) exponent == quantum. NaN: mantissa is the stored
    fraction field (without x87's explicit bit), exponent 0."""

    def __init__(self, form: Format, kind: int, sign: int, mantissa: int, exponent: int) -> None:
        self.form = form
        self.kind = kind
        self.sign = sign
        self.mantissa = mantissa
        self.exponent = exponent
        self.exact = True  # False: another rounding mode could have given a neighbour

    def is_zero(self) -> bool:
        return self.kind == FINITE and self.mantissa == 0

    def is_nan(self) -> bool:
        return self.kind == NAN

    def is_inf(self) -> bool:
        return self.kind == INF

    def is_finite(self) -> bool:
        return self.kind == FINITE

    def truth(self) -> bool:
        """Compares unequal to zero."""
        return self.kind != FINITE or self.mantissa != 0

    def is_subnormal(self) -> bool:
        return self.kind == FINITE and self.mantissa != 0 and self.mantissa.bit_length() < self.form.precision

    def is_signalling(self) -> bool:
        return self.kind == NAN and not self.mantissa >> (self.form.precision - 2) & 1

    def __eq__(self, other: object) -> bool:
        """Same datum (zeros of different sign differ, NaNs equal by payload); C's == is compare()."""
        return (isinstance(other, Float) and self.form is other.form and self.kind == other.kind and self.sign == other.sign
                and self.mantissa == other.mantissa and self.exponent == other.exponent)

    def __str__(self) -> str:
        return to_text(self)

    def __hash__(self) -> int:
        return hash((self.form.bits, self.kind, self.sign, self.mantissa, self.exponent))


def zero(form: Format, sign: int = 0) -> Float:
    return Float(form, FINITE, sign, 0, form.quantum)


def infinity(form: Format, sign: int = 0) -> Float:
    return Float(form, INF, sign, 0, 0)


def nan(form: Format, sign: int = 0, payload: int = 0, signalling: bool = False) -> Float:
    quiet = 1 << (form.precision - 2)
    payload &= quiet - 1
    if signalling:
        return Float(form, NAN, sign, payload or quiet >> 1, 0)
    return Float(form, NAN, sign, payload | quiet, 0)


def largest(form: Format, sign: int = 0) -> Float:
    return Float(form, FINITE, sign, (1 << form.precision) - 1, form.emax - form.precision + 1)


def inexact(x: Float) -> Float:
    x.exact = False
    return x


def rounded(form: Format, sign: int, mantissa: int, exponent: int, sticky: bool = False) -> Float:
    """The Float nearest to (mantissa + s) * 2^exponent, where 0 < s < 1 if sticky else s = 0; ties to even, overflow to infinity."""
    n = mantissa.bit_length()
    if n == 0:
        return zero(form, sign)
    p = form.precision
    if sticky and n < p + 2:
        mantissa = mantissa << (p + 2) | 1
        exponent -= p + 2
        n += p + 2
    elif sticky:
        mantissa |= 1
    drop = n - p
    if exponent + drop < form.quantum:
        drop = form.quantum - exponent
    if drop > 0:
        if drop > n + 1:
            return inexact(zero(form, sign))
        half = 1 << (drop - 1)
        rest = mantissa & ((half << 1) - 1)
        exact = rest == 0
        mantissa >>= drop
        if rest > half or (rest == half and mantissa & 1):
            mantissa += 1
            if mantissa.bit_length() > p:
                mantissa >>= 1
                drop += 1
        if mantissa == 0:
            return inexact(zero(form, sign))
    else:
        exact = True
        mantissa <<= -drop
    exponent += drop
    if exponent + p - 1 > form.emax:
        return inexact(infinity(form, sign))
    x = Float(form, FINITE, sign, mantissa, exponent)
    x.exact = exact
    return x


def from_int(form: Format, n: int) -> Float:
    return rounded(form, 1, -n, 0) if n < 0 else rounded(form, 0, n, 0)


def ratio(form: Format, sign: int, num: int, den: int, exponent: int = 0) -> Float:
    """num / den * 2^exponent, den > 0."""
    if num == 0:
        return zero(form, sign)
    shift = form.precision + 3 + den.bit_length() - num.bit_length()
    if shift < 0:
        shift = 0
    q, r = divmod(num << shift, den)
    return rounded(form, sign, q, exponent - shift, r != 0)


def read_digits(text: str) -> int:
    """int(text) in pieces: Python refuses more than 4,300 digits at once."""
    if len(text) <= 4000:
        return int(text) if text else 0
    half = len(text) // 2
    scale: int = 10 ** (len(text) - half)
    return read_digits(text[:half]) * scale + read_digits(text[half:])


def from_text(form: Format, text: str) -> Float | None:
    """A decimal or hexadecimal C floating constant without suffix (a sign is allowed), or "inf", "nan". None: not one."""
    sign = 0
    t = text.strip().lower()
    if t[:1] in ("+", "-"):
        sign = 1 if t[0] == "-" else 0
        t = t[1:]
    if t in ("inf", "infinity"):
        return infinity(form, sign)
    if t == "nan":
        return nan(form, sign)
    is_hex = t.startswith("0x")
    mark = "p" if is_hex else "e"
    if is_hex:
        t = t[2:]
    power = 0
    at = t.find(mark)
    if at >= 0:
        tail = t[at + 1:]
        digits = tail[1:] if tail[:1] in ("+", "-") else tail
        if not digits.isdigit() or not digits.isascii():
            return None
        power = read_digits(digits[-4000:] if not digits[:-4000].strip("0") else "9" * 20)
        if power > 1000000:
            power = 1000000
        if tail[0] == "-":
            power = -power
        t = t[:at]
    dot = t.find(".")
    places = 0
    if dot >= 0:
        places = len(t) - dot - 1
        t = t[:dot] + t[dot + 1:]
    if not t:
        return None
    allowed = "0123456789abcdef" if is_hex else "0123456789"
    for c in t:
        if c not in allowed:
            return None
    if is_hex:
        return rounded(form, sign, int(t, 16), power - 4 * places)
    t = t.lstrip("0")
    if not t:
        return zero(form, sign)
    power -= places
    if power + len(t) > 6000:
        return infinity(form, sign)
    if power + len(t) < -6000:
        return zero(form, sign)
    n = read_digits(t)
    if power >= 0:
        return rounded(form, sign, n * 10 ** power, 0)
    return ratio(form, sign, n, 10 ** -power)


def convert(x: Float, form: Format) -> Float:
    if x.form is form:
        return x
    if x.kind == FINITE:
        return rounded(form, x.sign, x.mantissa, x.exponent)
    if x.kind == INF:
        return infinity(form, x.sign)
    shift = form.precision - x.form.precision
    payload = x.mantissa << shift if shift >= 0 else x.mantissa >> -shift
    return nan(form, x.sign, payload)


def neg(x: Float) -> Float:
    return Float(x.form, x.kind, 1 - x.sign, x.mantissa, x.exponent)


def fabs(x: Float) -> Float:
    return Float(x.form, x.kind, 0, x.mantissa, x.exponent)


def copysign(x: Float, y: Float) -> Float:
    return Float(x.form, x.kind, y.sign, x.mantissa, x.exponent)


def quieted(x: Float) -> Float:
    return Float(x.form, NAN, x.sign, x.mantissa | 1 << (x.form.precision - 2), 0)


def add(a: Float, b: Float) -> Float:
    form = a.form
    if a.kind == NAN:
        return quieted(a)
    if b.kind == NAN:
        return quieted(b)
    if a.kind == INF:
        return nan(form, 1) if b.kind == INF and a.sign != b.sign else a
    if b.kind == INF:
        return b
    e = a.exponent if a.exponent < b.exponent else b.exponent
    x = a.mantissa << (a.exponent - e)
    y = b.mantissa << (b.exponent - e)
    total = (-x if a.sign else x) + (-y if b.sign else y)
    if total == 0:
        return zero(form, 1 if a.sign and b.sign else 0)
    return rounded(form, 1 if total < 0 else 0, abs(total), e)


def sub(a: Float, b: Float) -> Float:
    if b.kind == NAN and a.kind != NAN:
        return quieted(b)
    return add(a, neg(b))


def mul(a: Float, b: Float) -> Float:
    form = a.form
    sign = a.sign ^ b.sign
    if a.kind == NAN:
        return quieted(a)
    if b.kind == NAN:
        return quieted(b)
    if a.kind == INF or b.kind == INF:
        return nan(form, 1) if a.is_zero() or b.is_zero() else infinity(form, sign)
    return rounded(form, sign, a.mantissa * b.mantissa, a.exponent + b.exponent)


def div(a: Float, b: Float) -> Float:
    form = a.form
    sign = a.sign ^ b.sign
    if a.kind == NAN:
        return quieted(a)
    if b.kind == NAN:
        return quieted(b)
    if a.kind == INF:
        return nan(form, 1) if b.kind == INF else infinity(form, sign)
    if b.kind == INF:
        return zero(form, sign)
    if b.mantissa == 0:
        return nan(form, 1) if a.mantissa == 0 else infinity(form, sign)
    return ratio(form, sign, a.mantissa, b.mantissa, a.exponent - b.exponent)


def fma(a: Float, b: Float, c: Float) -> Float:
    """a * b + c rounded once."""
    form = a.form
    if a.kind != FINITE or b.kind != FINITE or c.kind != FINITE:
        if c.kind == NAN and a.kind != NAN and b.kind != NAN:
            return quieted(c)
        product = mul(a, b) if a.kind != FINITE or b.kind != FINITE else zero(form, a.sign ^ b.sign)
        return add(product, c)
    sign = a.sign ^ b.sign
    m = a.mantissa * b.mantissa
    me = a.exponent + b.exponent
    e = me if me < c.exponent else c.exponent
    x = m << (me - e)
    y = c.mantissa << (c.exponent - e)
    total = (-x if sign else x) + (-y if c.sign else y)
    if total == 0:
        return zero(form, 1 if sign and c.sign else 0)
    return rounded(form, 1 if total < 0 else 0, abs(total), e)


def sqrt(x: Float) -> Float:
    form = x.form
    if x.kind == NAN:
        return quieted(x)
    if x.is_zero():
        return x
    if x.sign:
        return nan(form, 1)
    if x.kind == INF:
        return x
    shift = 2 * (form.precision + 2)
    if (x.exponent - shift) & 1:
        shift += 1
    m = x.mantissa << shift
    root = isqrt(m)
    return rounded(form, 0, root, (x.exponent - shift) // 2, root * root != m)


UNORDERED: Final = 2


def compare(a: Float, b: Float) -> int:
    """-1, 0, 1, or UNORDERED when either is a NaN."""
    if a.kind == NAN or b.kind == NAN:
        return UNORDERED
    if a.is_zero() and b.is_zero():
        return 0
    if a.sign != b.sign:
        return -1 if a.sign else 1
    bigger = -1 if a.sign else 1
    if a.kind == INF or b.kind == INF:
        if a.kind == b.kind:
            return 0
        return bigger if a.kind == INF else -bigger
    e = a.exponent if a.exponent < b.exponent else b.exponent
    x = a.mantissa << (a.exponent - e)
    y = b.mantissa << (b.exponent - e)
    if x == y:
        return 0
    return bigger if x > y else -bigger


def to_int(x: Float) -> int | None:
    """Truncated toward zero; None for infinities and NaNs."""
    if x.kind != FINITE:
        return None
    n = x.mantissa << x.exponent if x.exponent >= 0 else x.mantissa >> -x.exponent
    return -n if x.sign else n


def to_int_clamped(x: Float, w: int, signed: bool) -> int:
    """What folding gives out-of-range conversions (undefined in C): saturated, NaN 0. In C's reading of the type."""
    low = -(1 << (w - 1)) if signed else 0
    high = (1 << (w - 1)) - 1 if signed else (1 << w) - 1
    n = to_int(x)
    if n is None:
        if x.kind == NAN:
            return 0
        return low if x.sign else high
    return low if n < low else high if n > high else n


def to_bits(x: Float) -> int:
    """The encoding as an unsigned integer of form.bits bits."""
    form = x.form
    top = (1 << form.exponent_bits) - 1
    p = form.precision
    if x.kind == INF:
        fraction = 1 << (p - 1) if form.explicit else 0
        biased = top
    elif x.kind == NAN:
        fraction = x.mantissa | (1 << (p - 1) if form.explicit else 0)
        biased = top
    elif x.mantissa.bit_length() < p:
        fraction = x.mantissa
        biased = 0
    else:
        biased = x.exponent + p - 1 + form.emax
        fraction = x.mantissa if form.explicit else x.mantissa & ((1 << (p - 1)) - 1)
    return (x.sign << form.exponent_bits | biased) << form.mantissa_bits | fraction


def from_bits(form: Format, n: int) -> Float:
    fraction = n & ((1 << form.mantissa_bits) - 1)
    biased = n >> form.mantissa_bits & ((1 << form.exponent_bits) - 1)
    sign = n >> (form.bits - 1) & 1
    p = form.precision
    if biased == (1 << form.exponent_bits) - 1:
        fraction &= (1 << (p - 1)) - 1
        return Float(form, NAN, sign, fraction, 0) if fraction else infinity(form, sign)
    if biased == 0:
        return rounded(form, sign, fraction, form.quantum)
    if not form.explicit:
        fraction |= 1 << (p - 1)
    return rounded(form, sign, fraction, biased - form.emax - p + 1)


def to_bytes(x: Float, nbytes: int = 0, big_endian: bool = False) -> bytes:
    """The encoding, zero-padded to nbytes (x87 takes 10 bytes in an object of 12 or 16)."""
    size = x.form.bits // 8
    data = to_bits(x).to_bytes(size, "big" if big_endian else "little")
    return data + bytes(nbytes - size) if nbytes > size else data


def from_bytes(form: Format, data: bytes, big_endian: bool = False) -> Float:
    return from_bits(form, int.from_bytes(data[:form.bits // 8], "big" if big_endian else "little"))


def to_text(x: Float) -> str:
    """Exact and readable by from_text: hexadecimal, "inf" or "nan" (NaN payloads as nan:0x...)."""
    s = "-" if x.sign else ""
    if x.kind == INF:
        return s + "inf"
    if x.kind == NAN:
        return s + ("nan" if x.mantissa == 1 << (x.form.precision - 2) else f"nan:{x.mantissa:#x}")
    if x.mantissa == 0:
        return s + "0x0p+0"
    m = x.mantissa
    e = x.exponent
    while m & 1 == 0:
        m >>= 1
        e += 1
    return f"{s}{m:#x}p{e:+d}"
