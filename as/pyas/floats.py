"""Decimal and hexadecimal floating constants to IEEE 754 bytes by exact integer arithmetic (gas: .float .double .tfloat)."""

from typing import Final

from pyas.lexer import AsmError

# directive -> (bytes of the encoding, exponent bits, fraction bits, explicit integer bit)
FORMATS: Final = {
    ".float": (4, 8, 23, False), ".single": (4, 8, 23, False), ".double": (8, 11, 52, False), ".tfloat": (10, 15, 63, True),
    ".dc.s": (4, 8, 23, False), ".dc.d": (8, 11, 52, False), ".dc.x": (10, 15, 63, True), ".float16": (2, 5, 10, False),
    ".bfloat16": (2, 8, 7, False), ".hfloat": (2, 5, 10, False),
}


def float_bytes(text: str, size: int, exponent_bits: int, fraction_bits: int, explicit: bool) -> bytes:
    """The encoding of one constant, rounded to nearest even."""
    t = text.strip().lower().replace("_", "")
    if t[:2] in ("0f", "0d", "0e", "0r", "0b", "0s", "0t", "0h") and len(t) > 2:
        t = t[2:]
    negative = False
    if t[:1] in ("-", "+"):
        negative = t[0] == "-"
        t = t[1:]
    bias = (1 << (exponent_bits - 1)) - 1
    top = (1 << exponent_bits) - 1
    if t in ("inf", "infinity"):
        return pack(negative, top, 1 << fraction_bits if explicit else 0, size, exponent_bits, fraction_bits, explicit)
    if t in ("nan", "qnan", "snan"):
        quiet = 1 << (fraction_bits - 1)
        fraction = ((1 << fraction_bits) if explicit else 0) | quiet
        return pack(negative, top, fraction, size, exponent_bits, fraction_bits, explicit)
    numerator, denominator = ratio(t, text)
    if numerator == 0:
        return pack(negative, 0, 0, size, exponent_bits, fraction_bits, explicit)
    # scale so that the quotient has fraction_bits + 1 significant bits
    exponent = numerator.bit_length() - denominator.bit_length()
    if (numerator if exponent <= 0 else numerator) << max(0, -exponent) < denominator << max(0, exponent):
        exponent -= 1
    exponent = max(exponent, 1 - bias)
    shift = fraction_bits - exponent
    if shift >= 0:
        numerator <<= shift
    else:
        denominator <<= -shift
    quotient, rest = divmod(numerator, denominator)
    if rest * 2 > denominator or (rest * 2 == denominator and quotient & 1):
        quotient += 1
    if quotient >> (fraction_bits + 1):
        quotient >>= 1
        exponent += 1
    if exponent > bias:
        return pack(negative, top, 1 << fraction_bits if explicit else 0, size, exponent_bits, fraction_bits, explicit)
    field = exponent + bias if quotient >> fraction_bits else 0
    fraction = quotient if explicit else quotient & ((1 << fraction_bits) - 1)
    return pack(negative, field, fraction, size, exponent_bits, fraction_bits, explicit)


def pack(negative: bool, field: int, fraction: int, size: int, exponent_bits: int, fraction_bits: int, explicit: bool) -> bytes:
    width = fraction_bits + (1 if explicit else 0)
    bits = fraction | field << width | int(negative) << (width + exponent_bits)
    return bits.to_bytes(size, "little")


def ratio(t: str, text: str) -> tuple[int, int]:
    """The constant as numerator and denominator."""
    if t[:2] == "0x":
        mantissa, _, power = t[2:].partition("p")
        whole, _, fraction = mantissa.partition(".")
        if not is_digits(whole + fraction, "0123456789abcdef"):
            raise AsmError("bad floating literal: " + text)
        e = signed(power, text) - 4 * len(fraction)
        n = int(whole + fraction, 16)
        return (n << e, 1) if e >= 0 else (n, 1 << -e)
    mantissa, _, power = t.partition("e")
    whole, _, fraction = mantissa.partition(".")
    if not is_digits(whole + fraction, "0123456789"):
        raise AsmError("bad floating literal: " + text)
    e = signed(power, text)
    if abs(e) > 20000 or len(t) > 20000:
        raise AsmError("bad floating literal: " + text)
    e -= len(fraction)
    n = int(whole + fraction)
    return (n * 10**e, 1) if e >= 0 else (n, 10**-e)


def is_digits(t: str, allowed: str) -> bool:
    for ch in t:
        if ch not in allowed:
            return False
    return t != ""


def signed(t: str, text: str) -> int:
    if not t:
        return 0
    digits = t[1:] if t[0] in "+-" else t
    if not is_digits(digits, "0123456789") or len(digits) > 6:
        raise AsmError("bad floating literal: " + text)
    return int(t)
