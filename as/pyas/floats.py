"""Decimal floating constants to IEEE 754 bytes by exact integer arithmetic (gas: .float .double .tfloat)."""

from typing import Final, final

from pyas.lexer import AsmError

# directive -> (bytes of the encoding, exponent bits, fraction bits, explicit integer bit)
FORMATS: Final = {
    ".float": (4, 8, 23, False), ".single": (4, 8, 23, False), ".double": (8, 11, 52, False), ".tfloat": (10, 15, 63, True),
    ".dc.s": (4, 8, 23, False), ".dc.d": (8, 11, 52, False), ".dc.x": (10, 15, 63, True), ".float16": (2, 5, 10, False),
    ".bfloat16": (2, 8, 7, False), ".hfloat": (2, 5, 10, False),
}


WORDS: Final = ("infinity", "inf", "nan", "qnan", "snan")


@final
class Literal:
    """What stands at the head of a text: a word, or whole.fraction and a power of ten; `end` is where it ends."""

    def __init__(self, t: str) -> None:
        self.word = ""
        self.whole = ""
        self.fraction = ""
        self.power = ""
        self.negative = t[:1] == "-"
        i = 1 if t[:1] in ("-", "+") else 0
        for word in WORDS:
            if t.startswith(word, i):
                self.word = word
                self.end = i + len(word)
                return
        end = digits_end(t, i)
        self.whole = t[i:end]
        if t[end : end + 1] == ".":
            i = end + 1
            end = digits_end(t, i)
            self.fraction = t[i:end]
        if t[end : end + 1] == "e":
            i = end + 1
            end = digits_end(t, i + 1 if t[i : i + 1] in ("-", "+") else i)
            self.power = t[i:end]
        self.end = end


def digits_end(t: str, i: int) -> int:
    while i < len(t) and "0" <= t[i] <= "9":
        i += 1
    return i


def float_bytes(text: str, size: int, exponent_bits: int, fraction_bits: int, explicit: bool) -> bytes:
    """The encoding of one constant, rounded to nearest even. `0` and a letter before it mean nothing (`0f1.5`, `0x1` is 1), no digits are 0."""
    t = text.strip()
    if len(t) > 1 and t[0] == "0" and t[1].isalpha() and t[1] not in "eE":
        t = t[2:]
    elif t[:2] in ("0e", "0E") and len(t) > 2:
        t = t[2:]
    literal = Literal(t.lower())
    if literal.end < len(t):
        raise AsmError("junk at end of line, first unrecognized character is `" + t[literal.end :].lstrip(" \t")[0] + "'")
    negative = literal.negative
    bias = (1 << (exponent_bits - 1)) - 1
    top = (1 << exponent_bits) - 1
    word = literal.word
    if word[:3] == "inf":
        return pack(negative, top, 1 << fraction_bits if explicit else 0, size, exponent_bits, fraction_bits, explicit)
    if word:
        # every bit of the fraction is set; a signalling one lacks the first
        fraction = (1 << fraction_bits + (1 if explicit else 0)) - 1
        if word == "snan":
            fraction -= 1 << (fraction_bits - 1)
        return pack(negative, top, fraction, size, exponent_bits, fraction_bits, explicit)
    numerator, denominator = ratio(literal.whole, literal.fraction, literal.power)
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
        raise AsmError("cannot create floating-point number")
    field = exponent + bias if quotient >> fraction_bits else 0
    fraction = quotient if explicit else quotient & ((1 << fraction_bits) - 1)
    return pack(negative, field, fraction, size, exponent_bits, fraction_bits, explicit)


def pack(negative: bool, field: int, fraction: int, size: int, exponent_bits: int, fraction_bits: int, explicit: bool) -> bytes:
    width = fraction_bits + (1 if explicit else 0)
    bits = fraction | field << width | int(negative) << (width + exponent_bits)
    return bits.to_bytes(size, "little")


def ratio(whole: str, fraction: str, power: str) -> tuple[int, int]:
    """The decimal constant whole.fraction * 10^power as numerator and denominator."""
    if len(power) > 6 or len(whole) + len(fraction) > 20000:
        raise AsmError("cannot create floating-point number")
    e = int(power) if power not in ("", "+", "-") else 0
    if abs(e) > 20000:
        raise AsmError("cannot create floating-point number")
    e -= len(fraction)
    digits = whole + fraction
    n = int(digits) if digits else 0
    return (n * 10**e, 1) if e >= 0 else (n, 10**-e)
