"""#if arithmetic (C11 6.10.1): every value is a 64-bit intmax_t or uintmax_t, whatever the target.

Tokens are pulled from the Expander while it stands on a barrier over the directive's line, so that the operand of `defined` can be
kept from being replaced, as the text demands. Messages are gcc's.
"""

from typing import Final, final

from pycc.lex import token as tk
from pycc.lex.lexer import joined_digits
from pycc.lex.token import CHAR, EOF, NUMBER, OTHER, PAD, STRING, Token
from pycc.pp.expand import Expander
from pycc.pp.macro import B_HAS_INCLUDE, B_HAS_INCLUDE_NEXT, POISONED, Macro
from pycc.source.options import STD_C2X, Options
from pycc.source.report import Reporter

MASK: Final = (1 << 64) - 1
MAX_DEPTH: Final = 10000

# binary operators: kind -> precedence
_PRECEDENCE: Final[dict[int, int]] = {
    tk.COMMA: 1, tk.OROR: 3, tk.ANDAND: 4, tk.PIPE: 5, tk.CARET: 6, tk.AMP: 7, tk.EQ: 8, tk.NE: 8, tk.LT: 9, tk.GT: 9, tk.LE: 9, tk.GE: 9,
    tk.LSHIFT: 10, tk.RSHIFT: 10, tk.PLUS: 11, tk.MINUS: 11, tk.STAR: 12, tk.SLASH: 12, tk.PERCENT: 12, tk.QUESTION: 2,
}


@final
class Value:
    """value is the 64-bit pattern read as unsigned or signed by `unsigned`."""

    def __init__(self, value: int, unsigned: bool) -> None:
        value &= MASK
        if not unsigned and value >> 63:
            value -= 1 << 64
        self.value = value
        self.unsigned = unsigned


@final
class Condition:
    """Evaluates one #if or #elif line."""

    def __init__(self, expander: Expander, reporter: Reporter, options: Options, pos: int, directive: str) -> None:
        """pos: where the line ends, for what is missing there."""
        self.expander = expander
        self.reporter = reporter
        self.options = options
        self.pos = pos
        self.directive = directive
        self.tok = expander.eof
        self.failed = False
        self.skip = 0  # inside an operand that is not evaluated
        self.depth = 0
        self.sign_changes = ("all", 1) in options.warnings

    def evaluate(self) -> bool:
        self.advance()
        if self.tok.kind == EOF:
            self.reporter.error(self.pos, f"#{self.directive} with no expression")
            return False
        value = self.expression(0)
        if self.failed:
            return False
        if self.tok.kind != EOF:
            self.bad_binary()
            return False
        return value.value != 0

    def fail(self, text: str) -> Value:
        if not self.failed:
            self.reporter.error(self.tok.pos if self.tok.pos else self.pos, text)
            self.failed = True
        return Value(0, False)

    def advance(self) -> None:
        while True:
            tok = self.expander.step()
            if tok.kind != PAD and tok.kind != tk.COMMENT:
                self.tok = tok
                return

    def bad_binary(self) -> None:
        tok = self.tok
        if tok.kind == tk.RPAREN:
            self.fail("missing '(' in expression")
        elif tok.kind == tk.COLON:
            self.fail(" ':' without preceding '?'")
        elif tok.kind == NUMBER or tok.kind == CHAR or tok.ident is not None or tok.kind in (tk.LPAREN, tk.NOT, tk.TILDE):
            self.fail(f"missing binary operator before token \"{tok.text}\"")
        elif tok.kind == STRING or tok.kind == OTHER or tok.kind not in _PRECEDENCE:
            self.fail(f"token \"{tok.text}\" is not valid in preprocessor expressions")
        else:
            self.fail(f"operator '{tok.text}' has no left operand")

    def expression(self, least: int) -> Value:
        """Precedence climbing: operators of at least `least`."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            return self.fail("#if expression nested too deeply")
        left = self.unary()
        while not self.failed:
            op = self.tok.kind
            rank = _PRECEDENCE.get(op, 0)
            if rank == 0 or rank < least:
                break
            if op == tk.QUESTION:
                left = self.conditional(left)
                continue
            where = self.tok
            self.advance()
            if self.tok.kind == EOF or self.tok.kind == tk.RPAREN:
                self.tok = self.expander.eof if self.tok.kind == EOF else self.tok
                self.fail(f"operator '{where.text}' has no right operand")
                break
            if (op == tk.ANDAND and left.value == 0) or (op == tk.OROR and left.value != 0):
                self.skip += 1
                self.expression(rank + 1)
                self.skip -= 1
                left = Value(1 if op == tk.OROR else 0, False)
                continue
            right = self.expression(rank + 1)
            if self.failed:
                break
            left = self.binary(op, left, right, where)
        self.depth -= 1
        return left

    def conditional(self, test: Value) -> Value:
        self.advance()
        if test.value == 0:
            self.skip += 1
        first = self.expression(1)
        if test.value == 0:
            self.skip -= 1
        if self.failed:
            return first
        if self.tok.kind != tk.COLON:
            return self.fail("'?' without following ':'")
        self.advance()
        if test.value != 0:
            self.skip += 1
        second = self.expression(2)
        if test.value != 0:
            self.skip -= 1
        unsigned = first.unsigned or second.unsigned
        return Value(first.value if test.value != 0 else second.value, unsigned)

    def unary(self) -> Value:
        tok = self.tok
        kind = tok.kind
        if kind == NUMBER:
            value = self.number(tok)
            self.advance()
            return value
        if kind == tk.LPAREN:
            self.advance()
            if self.tok.kind == tk.RPAREN:
                return self.fail("missing expression between '(' and ')'")
            value = self.expression(0)
            if self.failed:
                return value
            if self.tok.kind != tk.RPAREN:
                if self.tok.kind == EOF:
                    self.tok = tok
                    return self.fail("missing ')' in expression")
                self.bad_binary()
                return value
            self.advance()
            return value
        if kind in (tk.NOT, tk.TILDE, tk.MINUS, tk.PLUS):
            self.advance()
            if self.tok.kind == EOF:
                return self.fail(f"operator '{tok.text}' has no right operand")
            self.depth += 1
            if self.depth > MAX_DEPTH:
                return self.fail("#if expression nested too deeply")
            operand = self.unary()
            self.depth -= 1
            if kind == tk.NOT:
                return Value(0 if operand.value else 1, False)
            if kind == tk.TILDE:
                return Value(~operand.value, operand.unsigned)
            if kind == tk.MINUS:
                if not operand.unsigned and operand.value == -(1 << 63):
                    self.overflow(tok)
                return Value(-operand.value, operand.unsigned)
            return operand
        if tok.ident is not None:
            return self.name(tok)
        if kind == CHAR:
            value = char_value(tok, self.options, self.reporter)
            self.advance()
            return value
        if kind == EOF:
            return self.fail(f"#{self.directive} with no expression" if tok.pos else "missing ')' in expression")
        if kind == STRING or kind == OTHER or (kind not in _PRECEDENCE and kind not in (tk.RPAREN, tk.COLON)):
            return self.fail(f"token \"{tok.text}\" is not valid in preprocessor expressions")
        if kind == tk.RPAREN:
            return self.fail("missing '(' in expression" if self.depth <= 1 else "missing expression between '(' and ')'")
        return self.fail(f"operator '{tok.text}' has no left operand")

    def name(self, tok: Token) -> Value:
        assert tok.ident is not None
        name = tok.ident.name
        if name == "defined":
            return self.defined(tok)
        self.advance()
        if self.options.warnings and not self.skip:
            self.reporter.warning(tok.pos, "undef", f"\"{name}\" is not defined, evaluates to 0")
        return Value(0, False)

    def defined(self, tok: Token) -> Value:
        """defined X, defined ( X )."""
        self.expander.prevent += 1
        self.advance()
        paren = self.tok.kind == tk.LPAREN
        if paren:
            self.advance()
        if self.tok.ident is None:
            self.expander.prevent -= 1
            return self.fail("operator \"defined\" requires an identifier")
        ident = self.tok.ident
        if paren:
            self.advance()
            if self.tok.kind != tk.RPAREN:
                self.expander.prevent -= 1
                return self.fail("missing ')' after \"defined\"")
        self.expander.prevent -= 1
        if tok.flags & tk.F_EXPANDED:
            self.reporter.pedwarn(tok.pos, "expansion-to-defined", "this use of \"defined\" may not be portable")
        self.advance()
        macro = ident.macro
        if macro is None:
            return Value(0, False)
        assert isinstance(macro, Macro)
        macro.used = True
        if macro.kind == POISONED:
            return Value(0, False)
        if macro.kind in (B_HAS_INCLUDE, B_HAS_INCLUDE_NEXT):
            return Value(1, False)
        return Value(1, False)

    def binary(self, op: int, a: Value, b: Value, where: Token) -> Value:
        if op == tk.ANDAND or op == tk.OROR:
            return Value(1 if b.value else 0, False)
        if op == tk.COMMA:
            if not self.skip and (self.options.pedantic or self.options.std < 1999):
                self.reporter.pedwarn(where.pos, "pedantic", "comma operator in operand of #if")
            return b
        if op == tk.LSHIFT or op == tk.RSHIFT:
            count = b.value if op == tk.LSHIFT else -b.value
            made = shift(a, count)
            if count > 0 and not a.unsigned and (count >= 64 and a.value != 0 or count < 64 and made.value >> count != a.value):
                self.overflow(where)
            return made
        unsigned = a.unsigned or b.unsigned
        if self.sign_changes and not self.skip and a.unsigned != b.unsigned:
            if a.value < 0:
                self.reporter.warning(where.pos, "", f"the left operand of \"{where.text}\" changes sign when promoted")
            elif b.value < 0:
                self.reporter.warning(where.pos, "", f"the right operand of \"{where.text}\" changes sign when promoted")
        x = Value(a.value, unsigned).value
        y = Value(b.value, unsigned).value
        if op == tk.PLUS or op == tk.MINUS or op == tk.STAR:
            exact = x + y if op == tk.PLUS else x - y if op == tk.MINUS else x * y
            if not unsigned and not -(1 << 63) <= exact < 1 << 63:
                self.overflow(where)
            return Value(exact, unsigned)
        if op == tk.SLASH or op == tk.PERCENT:
            if y == 0:
                if not self.skip:
                    self.reporter.error(where.pos, "division by zero in #if")
                    self.failed = True
                return Value(0, unsigned)
            if not unsigned and x == -(1 << 63) and y == -1:
                self.overflow(where)
            quotient = abs(x) // abs(y)
            if (x < 0) != (y < 0):
                quotient = -quotient
            return Value(quotient if op == tk.SLASH else x - quotient * y, unsigned)
        if op == tk.AMP:
            return Value(x & y, unsigned)
        if op == tk.PIPE:
            return Value(x | y, unsigned)
        if op == tk.CARET:
            return Value(x ^ y, unsigned)
        return Value(1 if compare(op, x, y) else 0, False)

    def overflow(self, tok: Token) -> None:
        if not self.skip:
            self.reporter.pedwarn(tok.pos, "", "integer overflow in preprocessor expression")

    def number(self, tok: Token) -> Value:
        """An integer constant (C11 6.4.4.1 with GNU's 0b)."""
        text = tok.text
        if "'" in text:
            text, why = joined_digits(text)
            if why:
                return self.fail(why)
        lower = text.lower()
        base = 10
        i = 0
        if lower.startswith("0x"):
            base, i = 16, 2
        elif lower.startswith("0b"):
            base, i = 2, 2
            if self.options.pedantic and self.options.std < STD_C2X:
                self.reporter.pedwarn(tok.pos, "pedantic", "binary constants are a C2X feature or GCC extension")
        elif lower[0] == "0":
            base = 8
        start = i
        value = 0
        while i < len(lower):
            digit = "0123456789abcdef".find(lower[i])
            if digit < 0 or digit >= (16 if base == 16 else 10):
                break
            if digit >= base:
                if "." in lower or (base == 8 and "e" in lower):
                    break
                return self.fail(f"invalid digit \"{text[i]}\" in {'octal' if base == 8 else 'binary'} constant")
            value = value * base + digit
            i += 1
        suffix = lower[i:]
        if "." in suffix or (base != 16 and suffix[:1] == "e") or (base == 16 and suffix[:1] == "p"):
            return self.fail("floating constant in preprocessor expression")
        if i == start and base in (2, 16):
            return self.fail(f"invalid suffix \"{text[1:]}\" on integer constant")
        if suffix not in ("", "u", "l", "ul", "lu", "ll", "ull", "llu") or "lL" in text or "Ll" in text:
            if suffix in ("i", "j"):
                return self.fail("imaginary number in preprocessor expression")
            return self.fail(f"invalid suffix \"{text[i:]}\" on integer constant")
        if "ll" in suffix and self.options.std < 1999 and self.options.pedantic:
            self.reporter.pedwarn(tok.pos, "long-long", "use of C99 long long integer constant")
        unsigned = "u" in suffix
        if value > MASK:
            self.reporter.pedwarn(tok.pos, "", "integer constant is too large for its type")
        elif not unsigned and value >> 63:
            if base == 10:
                self.reporter.warning(tok.pos, "", "integer constant is so large that it is unsigned")
            unsigned = True
        return Value(value, unsigned)


def compare(op: int, x: int, y: int) -> bool:
    if op == tk.EQ:
        return x == y
    if op == tk.NE:
        return x != y
    if op == tk.LT:
        return x < y
    if op == tk.GT:
        return x > y
    if op == tk.LE:
        return x <= y
    return x >= y


def shift(a: Value, count: int) -> Value:
    """Left by count, right by -count; far shifts give 0 or the sign, as gcc does."""
    if count >= 0:
        return Value(a.value << count if count < 64 else 0, a.unsigned)
    if count > -64:
        return Value(a.value >> -count, a.unsigned)
    return Value(-1 if a.value < 0 else 0, a.unsigned)


_SIMPLE: Final = {"a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "e": 27, "E": 27, "\\": 92, "'": 39, '"': 34, "?": 63}


def char_value(tok: Token, options: Options, reporter: Reporter) -> Value:
    """A character constant in #if (C11 6.4.4.4): units packed big-endian like gcc's multi-character constants."""
    text = tok.text
    quote = text.find("'")
    prefix = text[:quote]
    body = text[quote + 1:-1]
    width = 8 if prefix in ("", "u8") else 16 if prefix == "u" or (prefix == "L" and options.short_wchar) else 32
    units: list[int] = []
    raw = body.encode("latin-1")
    if width > 8:
        body = raw.decode("utf-8", "replace")
    i = 0
    while i < len(body):
        ch = body[i]
        i += 1
        if ch != "\\" or i >= len(body):
            units.append(ord(ch))
            continue
        ch = body[i]
        i += 1
        if ch in "01234567":
            value = int(ch)
            n = 1
            while n < 3 and i < len(body) and body[i] in "01234567":
                value = value * 8 + int(body[i])
                i += 1
                n += 1
            units.append(value)
        elif ch == "x" or ch == "u" or ch == "U":
            limit = 100 if ch == "x" else 4 if ch == "u" else 8
            value = 0
            n = 0
            while n < limit and i < len(body) and body[i] in "0123456789abcdefABCDEF":
                value = value * 16 + int(body[i], 16)
                i += 1
                n += 1
            if ch == "x" and n == 0:
                reporter.error(tok.pos, "\\x used with no following hex digits")
            if ch == "x" or width > 8:
                units.append(value)
            else:
                units.extend(chr(value).encode("utf-8"))
        else:
            units.append(_SIMPLE.get(ch, ord(ch)))
    if not units:
        reporter.error(tok.pos, "empty character constant")
        return Value(0, False)
    mask = (1 << width) - 1
    if width > 8:
        value = units[-1] & mask
        signed = prefix == "L" and not options.short_wchar
        if signed and value >> 31:
            value -= 1 << 32
        return Value(value, not signed)
    if len(units) == 1:
        value = units[0] & 255
        if not options.unsigned_char and prefix == "" and value >= 128:
            value -= 256
        return Value(value, options.unsigned_char or prefix == "u8")
    if len(units) > 4 or (width > 8 and len(units) > 1):
        reporter.warning(tok.pos, "", "character constant too long for its type")
        units = units[-4:]
    else:
        reporter.warning(tok.pos, "multichar", "multi-character character constant")
    value = 0
    for unit in units:
        value = (value << 8 | unit & 255) & 0xFFFFFFFF
    if value >> 31:
        value -= 1 << 32
    return Value(value, False)
