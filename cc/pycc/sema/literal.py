"""Values of number, character and string tokens (C11 6.4.4, 6.4.5; GNU: 0b, imaginary i/j, \\e, _FloatN and q suffixes).

Token text is the source's bytes read as latin-1, so a narrow string's characters are its bytes.
"""

from typing import Final, final

from pycc.ctype.ctype import FloatType, IntType
from pycc.ir import floats
from pycc.sema.context import Sema
from pycc.source.options import STD_C2X, STD_C99
from pycc.tree.expr import BuiltinCall, FloatLit, IntLit, StringLit
from pycc.tree.node import Expr

_SIMPLE: Final[dict[str, int]] = {"n": 10, "t": 9, "r": 13, "a": 7, "b": 8, "f": 12, "v": 11, "e": 27, "E": 27, "\\": 92, "'": 39, '"': 34, "?": 63}


def number(s: Sema, text: str, pos: int) -> Expr:
    """The literal of a pp-number."""
    low = text.lower()
    is_hex = low.startswith("0x")
    if is_hex:
        floating = "." in low or "p" in low
    else:
        floating = "." in low or ("e" in low and not low.startswith("0b"))
    if floating:
        return floating_number(s, text, low, is_hex, pos)
    return integer_number(s, text, low, is_hex, pos)


def imaginary(s: Sema, part: Expr, pos: int) -> Expr:
    """GNU 1i: complex(0, part)."""
    zero: Expr = IntLit(0, part.type, pos) if isinstance(part, IntLit) else FloatLit(floats.zero(_form(part)), part.type, pos)
    return BuiltinCall("complex", [zero, part], [], s.types.complex_(part.type), pos)


def _form(e: Expr) -> floats.Format:
    assert isinstance(e, FloatLit) and isinstance(e.value, floats.Float)
    return e.value.form


def integer_number(s: Sema, text: str, low: str, is_hex: bool, pos: int) -> Expr:
    base = 10
    start = 0
    if is_hex:
        base = 16
        start = 2
    elif low.startswith("0b"):
        base = 2
        start = 2
    elif low[0] == "0" and len(low) > 1:
        base = 8
        start = 1
    end = start
    digits = "0123456789abcdef" if base == 16 else "0123456789"
    while end < len(low) and low[end] in digits:
        end += 1
    body = low[start:end]
    suffix = text[end:]
    if not body:
        if base == 8 and not suffix[:1].isdigit():
            body = "0"
        else:
            s.error(pos, f"invalid suffix \"{text[1:]}\" on integer constant")
            return IntLit(0, s.types.int_, pos)
    if base == 8:
        for c in body:
            if c in "89":
                s.error(pos, f"invalid digit \"{c}\" in octal constant")
                return IntLit(0, s.types.int_, pos)
    if base == 2:
        if s.options.std < STD_C2X:
            s.pedwarn(pos, "pedantic", "binary constants are a C2X feature or GCC extension")
        for c in body:
            if c not in "01":
                s.error(pos, f"invalid digit \"{c}\" in binary constant")
                return IntLit(0, s.types.int_, pos)
    value = floats.read_digits(body) if base == 10 else int(body, base)
    unsigned = False
    longs = 0
    imag = False
    i = 0
    bad = False
    while i < len(suffix):
        c = suffix[i]
        if c in "uU" and not unsigned:
            unsigned = True
        elif c in "lL" and longs == 0:
            longs = 1
            if suffix[i + 1:i + 2] == c:
                if s.options.std < STD_C99 and s.options.pedantic and not s.extension:
                    s.reporter.pedwarn(pos, "long-long", "use of C99 long long integer constant")
                longs = 2
                i += 1
        elif c in "iIjJ" and not imag:
            imag = True
        else:
            bad = True
        i += 1
    if bad:
        s.error(pos, f"invalid suffix \"{suffix}\" on integer constant")
        return IntLit(0, s.types.int_, pos)
    t = integer_type(s, value, base == 10, unsigned, longs, pos)
    value &= (1 << t.bits) - 1
    if t.signed and value >> (t.bits - 1):
        value -= 1 << t.bits
    lit = IntLit(value, t, pos)
    if imag:
        return imaginary(s, lit, pos)
    return lit


def integer_type(s: Sema, value: int, decimal: bool, unsigned: bool, longs: int, pos: int) -> IntType:
    """C11 6.4.4.1p5; C90's decimal constants may become unsigned long."""
    t = s.types
    n = value.bit_length()
    if n > 64:
        s.pedwarn(pos, "", "integer constant is too large for its type")
        return t.int128 if s.types.model.has_int128 and decimal and not unsigned else t.ullong
    if longs == 0:
        if n <= 31 and not unsigned:
            return t.int_
        if n <= 32 and (unsigned or not decimal):
            return t.uint
    if longs <= 1:
        if n < t.long.bits and not unsigned:
            return t.long
        if n <= t.long.bits and (unsigned or not decimal or s.options.std < STD_C99):
            return t.ulong
    if n <= 63 and not unsigned:
        return t.llong
    if decimal and not unsigned:
        if s.types.model.has_int128:
            s.pedwarn(pos, "", "integer constant is so large that it is unsigned")
            return t.int128
        s.pedwarn(pos, "", "integer constant is so large that it is unsigned")
    return t.ullong


def floating_number(s: Sema, text: str, low: str, is_hex: bool, pos: int) -> Expr:
    types = s.types
    i = 2 if is_hex else 0
    digits = "0123456789abcdef." if is_hex else "0123456789."
    while i < len(low) and low[i] in digits:
        i += 1
    if i < len(low) and low[i] == ("p" if is_hex else "e"):
        i += 1
        if i < len(low) and low[i] in "+-":
            i += 1
        if i >= len(low) or not low[i].isdigit():
            s.error(pos, "exponent has no digits")
            return FloatLit(floats.zero(floats.F64), types.double, pos)
        while i < len(low) and low[i].isdigit():
            i += 1
    elif is_hex:
        s.error(pos, "hexadecimal floating constants require an exponent")
        return FloatLit(floats.zero(floats.F64), types.double, pos)
    body = low[:i]
    suffix = low[i:]
    if is_hex and s.options.std < STD_C99:
        s.pedwarn(pos, "pedantic", "use of C99 hexadecimal floating constant")
    if is_hex and (body.startswith("0xp") or body.startswith("0x.p")):
        s.error(pos, "no digits in hexadecimal floating constant")
        return FloatLit(floats.zero(floats.F64), types.double, pos)
    if body.count(".") > 1:
        s.error(pos, "too many decimal points in number")
        return FloatLit(floats.zero(floats.F64), types.double, pos)
    imag = False
    for mark in ("i", "j"):
        if suffix.startswith(mark):
            imag = True
            suffix = suffix[1:]
        elif suffix.endswith(mark):
            imag = True
            suffix = suffix[:-1]
    t = float_suffix(s, suffix)
    if t is None:
        if suffix in ("df", "dd", "dl"):
            s.error(pos, "decimal floating-point not supported for this target")
        else:
            s.error(pos, f"invalid suffix \"{text[i:]}\" on floating constant")
        return FloatLit(floats.zero(floats.F64), types.double, pos)
    form = floats.format_of(t.bits)
    value = floats.from_text(form, body)
    assert value is not None, text
    if value.is_inf():
        s.warning(pos, "overflow", f"floating constant exceeds range of '{t.name}'")
    lit = FloatLit(value, t, pos)
    if imag:
        return imaginary(s, lit, pos)
    return lit


def float_suffix(s: Sema, suffix: str) -> FloatType | None:
    t = s.types
    if suffix == "":
        return t.double
    if suffix == "f":
        return t.float_
    if suffix == "l":
        return t.ldouble
    if suffix in ("q", "f128"):
        return t.float128
    if suffix == "w":
        return t.ldouble
    if suffix == "f16":
        return t.half
    if suffix == "f32":
        return t.float32
    if suffix == "f64":
        return t.float64
    if suffix == "f32x":
        return t.float32x
    if suffix == "f64x":
        return t.float64x
    if suffix == "d":
        return t.double
    return None


@final
class Characters:
    """Decoded characters: (value, is_code) where is_code says the value came from \\x or octal and stands for one code unit."""

    def __init__(self) -> None:
        self.values: list[int] = []
        self.codes: list[bool] = []


def prefix_of(text: str) -> str:
    """The encoding prefix of a literal, without a raw string's R."""
    i = 0
    while text[i] not in "\"'R":
        i += 1
    return text[:i]


def inside(text: str) -> str:
    """What a string literal holds between its quotes, or between a raw one's delimiters."""
    at = text.index('"')
    if at == 0 or text[at - 1] != "R":
        return text[at + 1:-1]
    paren = text.index("(", at)
    return text[paren + 1:at - paren - 1]


def decode(s: Sema, text: str, wide: bool, width: int, pos: int, out: Characters) -> None:
    """The characters of one string literal."""
    body = inside(text)
    if text[text.index('"') - 1] != "R":
        unescape(s, body, wide, width, pos, out)
        return
    for c in body.encode("latin-1").decode("utf-8", "replace") if wide else body:
        out.values.append(ord(c))
        out.codes.append(False)


def unescape(s: Sema, body: str, wide: bool, width: int, pos: int, out: Characters) -> None:
    """`body` is the text between the quotes. Narrow: values are bytes; wide: code points, source bytes read as UTF-8."""
    values = out.values
    codes = out.codes
    if "\\" not in body:
        if wide:
            body = body.encode("latin-1").decode("utf-8", "replace")
        for c in body:
            values.append(ord(c))
            codes.append(False)
        return
    i = 0
    n = len(body)
    while i < n:
        c = body[i]
        if c != "\\":
            j = body.find("\\", i)
            if j < 0:
                j = n
            run = body[i:j]
            if wide:
                run = run.encode("latin-1").decode("utf-8", "replace")
            for r in run:
                values.append(ord(r))
                codes.append(False)
            i = j
            continue
        i += 1
        c = body[i] if i < n else "\\"
        i += 1
        simple = _SIMPLE.get(c)
        if simple is not None:
            values.append(simple)
            codes.append(True)
        elif c in "01234567":
            j = i
            while j < n and j < i + 2 and body[j] in "01234567":
                j += 1
            v = int(body[i - 1:j], 8)
            i = j
            if v >> width:
                s.pedwarn(pos, "", "octal escape sequence out of range")
                v &= (1 << width) - 1
            values.append(v)
            codes.append(True)
        elif c == "x":
            j = i
            while j < n and body[j] in "0123456789abcdefABCDEF":
                j += 1
            if j == i:
                s.error(pos, "\\x used with no following hex digits")
                v = 0
            else:
                v = int(body[i:j], 16)
            i = j
            if v >> width:
                s.pedwarn(pos, "", "hex escape sequence out of range")
                v &= (1 << width) - 1
            values.append(v)
            codes.append(True)
        elif c in "uU":
            size = 4 if c == "u" else 8
            j = i
            while j < n and j < i + size and body[j] in "0123456789abcdefABCDEF":
                j += 1
            if j - i < size:
                s.error(pos, f"incomplete universal character name \\{c}{body[i:j]}")
                v = 63
            else:
                v = int(body[i:j], 16)
            if 0xd800 <= v < 0xe000 or v > 0x10ffff or (v < 0xa0 and v not in (0x24, 0x40, 0x60)):
                s.error(pos, f"\\{c}{body[i:j]} is not a valid universal character")
                v = 63
            i = j
            if wide:
                values.append(v)
                codes.append(False)
            else:
                for b in chr(v).encode("utf-8"):
                    values.append(b)
                    codes.append(False)
        else:
            s.pedwarn(pos, "", f"unknown escape sequence: '\\{c}'")
            values.append(ord(c))
            codes.append(False)


def unit_type(s: Sema, prefix: str) -> IntType:
    """The element type of a literal with that prefix."""
    t = s.types
    if prefix == "L":
        return t.wchar_t
    if prefix == "u":
        return t.ushort
    if prefix == "U":
        return t.uint
    return t.char


def character(s: Sema, text: str, pos: int) -> Expr:
    """A character constant (C11 6.4.4.4): int, or the wide type."""
    prefix = prefix_of(text)
    body = text[len(prefix) + 1:-1]
    out = Characters()
    if prefix in ("", "u8"):
        unescape(s, body, False, 8, pos, out)
        v = out.values
        if not v:
            s.error(pos, "empty character constant")
            return IntLit(0, s.types.int_, pos)
        if len(v) > 4:
            s.warning(pos, "", "character constant too long for its type")
        elif len(v) > 1:
            s.warning(pos, "multichar", "multi-character character constant")
        n = 0
        for x in v:
            n = (n << 8 | x) & 0xffffffff
        if len(v) == 1:
            if s.types.char.signed and n & 0x80 and not prefix:
                n -= 256
        elif n & 0x80000000:
            n -= 1 << 32
        return IntLit(n, s.types.int_ if prefix == "" else s.types.uchar, pos)
    t = unit_type(s, prefix)
    unescape(s, body, True, t.bits, pos, out)
    if not out.values:
        s.error(pos, "empty character constant")
        return IntLit(0, t, pos)
    if len(out.values) > 1:
        s.warning(pos, "", "character constant too long for its type")
    n = out.values[-1] & ((1 << t.bits) - 1)
    if t.signed and n >> (t.bits - 1):
        n -= 1 << t.bits
    return IntLit(n, t, pos)


def string(s: Sema, texts: list[str], pos: int) -> StringLit:
    """Adjacent string literals concatenated (translation phase 6) and encoded."""
    prefix = ""
    for t in texts:
        p = prefix_of(t)
        if p == "" or p == prefix:
            continue
        if prefix == "":
            prefix = p
        else:
            s.error(pos, "unsupported non-standard concatenation of string literals")
    unit = unit_type(s, prefix)
    nbytes = unit.nbytes
    if nbytes == 1:
        plain = True
        for t in texts:
            if "\\" in t:
                plain = False
                break
        if plain:
            joined = "".join([inside(t) for t in texts])
            data = joined.encode("latin-1") + b"\0"
        else:
            out = Characters()
            for t in texts:
                decode(s, t, False, 8, pos, out)
            data = bytes(out.values) + b"\0"
        return StringLit(data, s.types.array(unit, len(data)), pos)
    out = Characters()
    for t in texts:
        decode(s, t, True, unit.bits, pos, out)
    order = "big" if s.types.model.big_endian else "little"
    units: list[bytes] = []
    for i in range(len(out.values)):
        v = out.values[i]
        if nbytes == 2 and v > 0xffff and not out.codes[i]:
            v -= 0x10000
            units.append((0xd800 + (v >> 10)).to_bytes(2, "little" if order == "little" else "big"))
            v = 0xdc00 + (v & 0x3ff)
        units.append(v.to_bytes(nbytes, "little" if order == "little" else "big"))
    units.append(bytes(nbytes))
    data = b"".join(units)
    return StringLit(data, s.types.array(unit, len(units)), pos)


def plain_text(texts: list[str], s: Sema, pos: int) -> str:
    """The characters of narrow literals as latin-1 text (asm templates, attribute arguments, asm names)."""
    for t in texts:
        if prefix_of(t) not in ("", "u8"):
            s.error(pos, "a wide string is invalid in this context")
            return ""
    return string(s, texts, pos).data[:-1].decode("latin-1")

