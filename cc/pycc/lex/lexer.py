"""Lexer: bytes -> tokens, for C and for assembler text that goes through the preprocessor (C11 5.1.1.2 phases 1-3, 6.4).

One Lexer reads one SourceFile. Hand-written loops over bytes, because compiled they beat `re` three times and need no import; long
stretches (comments, lines to skip) go through str.find. Line splices are met where they stand: between tokens they are skipped,
inside a token the token is read again from a joined copy of its logical line.

Every function here works on offsets below 2**31, so i64 never wraps.
"""

from typing import TYPE_CHECKING, Final, final

from pycc.lex import token as tk
from pycc.lex.token import (
    CHAR,
    COMMENT,
    F_BOL,
    F_DIGRAPH,
    F_SPACE,
    HEADER,
    IDENT,
    NUMBER,
    OTHER,
    STRING,
    Ident,
    Token,
)
from pycc.lex.trigraph import RAW_PREFIXES
from pycc.source.file import SourceFile
from pycc.source.options import STD_C2X, STD_C99, Options
from pycc.source.report import Reporter

if TYPE_CHECKING:
    from mypy_extensions import i64

# what run() stopped at
AT_END: Final = 0
AT_DIRECTIVE: Final = 1
AT_CHUNK: Final = 2

# byte -> kind of a punctuator that never joins with what follows, else 0
_SINGLE: Final = bytes([
    {40: 16, 41: 17, 91: 18, 93: 19, 123: 20, 125: 21, 59: 22, 44: 23, 63: 27, 126: 48}.get(_c, 0) for _c in range(256)
])
_SINGLE_TEXT: Final = [chr(_c) for _c in range(256)]
# byte classes: 1 identifier start, 2 digit, 3 other bytes an identifier may hold ($ and above 127)
_CLASS: Final = bytes([
    1 if 97 <= _c <= 122 or 65 <= _c <= 90 or _c == 95 else 2 if 48 <= _c <= 57 else 3 if _c == 36 or _c >= 128 else 0 for _c in range(256)
])


@final
class IdentTable:
    """Every name met, interned. One per compilation."""

    def __init__(self, options: Options) -> None:
        self.idents: dict[str, Ident] = {}
        self.respelt = False  # some identifier was written with a UCN: its tokens' text is not its name
        for words, kind in tk.KEYWORDS:
            for word in words.split():
                if options.assembler:
                    continue
                if not options.gnu and (word in tk.STRICT or (word == "inline" and options.std < STD_C99)):
                    continue
                if word == "restrict" and options.std < STD_C99:
                    continue
                if word == "asm" and not options.asm_keyword:
                    continue
                self.idents[word] = Ident(word, kind)

    def get(self, name: str) -> Ident:
        ident = self.idents.get(name)
        if ident is None:
            ident = Ident(name, IDENT)
            self.idents[name] = ident
        return ident


@final
class Lexer:
    """Reads one file from `i` on."""

    def __init__(self, file: SourceFile, table: IdentTable, reporter: Reporter, options: Options, mark: int) -> None:
        self.file = file
        self.data = file.data
        self.text = file.text
        self.base = file.base
        self.size = file.size
        self.table = table
        self.idents = table.idents
        self.reporter = reporter
        self.mark = mark  # F_HEADER, F_SYSTEM for every token
        self.i = 0
        self.assembler = options.assembler
        self.in_line = False  # line() is at work
        self.told_comments = False
        self.warn_comments = reporter.warnings.enabled("comment")
        self.line_comments = options.gnu or options.std >= STD_C99 or options.assembler
        self.wide_prefixes = options.std >= STD_C99 and (options.gnu or options.std > STD_C99) and not options.assembler
        self.raw_strings = options.raw_strings()
        self.extended = options.std >= STD_C99 and not options.assembler  # universal character names in identifiers
        self.dollars = options.dollars and not options.assembler
        self.digraphs = options.std > 1989 or options.gnu
        self.p_exponents = options.gnu or options.std >= STD_C99
        self.separators = options.std >= STD_C2X and not options.assembler  # C2X's ': 1'000, u8'x'
        self.keep_comments = options.keep_comments
        self.comments_in_line = False  # -CC: comments inside a #define become tokens
        self.headers = False  # inside #include: <...> is one token and \ is no escape
        self.quiet = False  # no diagnostics: skipped groups, lexing for a paste
        self.fixed_pos = 0  # not 0: every token gets this position (pasted text, joined lines)
        self.newlines = 0  # last offset at which a splice was crossed; only spliced() looks
        self.token_flags = 0

    def run(self, out: list[Token], limit: int) -> int:
        """Appends tokens until a directive (`i` stands after its #), the end, or a line end after `limit` tokens."""
        data = self.data
        text = self.text
        base = self.base
        idents = self.idents
        mark = self.mark
        i: i64 = self.i
        flags = mark | F_BOL
        count = 0
        while True:
            c: i64 = data[i]
            if c == 32 or c == 9:
                i += 1
                flags |= F_SPACE
                continue
            if 97 <= c <= 122 or c == 95 or 65 <= c <= 90:
                s: i64 = i
                i += 1
                c = data[i]
                while 97 <= c <= 122 or c == 95 or 65 <= c <= 90 or 48 <= c <= 57:
                    i += 1
                    c = data[i]
                if c == 34 or c == 39 or c == 36 or c == 92 or c >= 128:
                    i = self.odd_word(s, i, flags, out)
                else:
                    word = text[s:i]
                    ident = idents.get(word)
                    if ident is None:
                        ident = Ident(word, IDENT)
                        idents[word] = ident
                    out.append(Token(ident.kind, ident.name, base + s, flags, ident))
                flags = mark
                count += 1
                continue
            if c == 10:
                i += 1
                flags = mark | F_BOL
                if count > limit:
                    self.i = i
                    return AT_CHUNK
                continue
            k = _SINGLE[c]
            if k:
                if data[i + 1] == 92:
                    i = self.checked(i, flags, out)
                else:
                    out.append(Token(k, _SINGLE_TEXT[c], base + i, flags, None))
                    i += 1
                flags = mark
                count += 1
                continue
            if c == 35 and flags & F_BOL:
                self.i = i + 1
                return AT_DIRECTIVE
            if c == 47:
                j: i64 = self.comment(i, flags, out)
                if j >= 0:
                    i = j
                    flags |= F_SPACE
                    continue
            elif c == 0 and i >= self.size:
                self.i = i
                return AT_END
            elif c == 37 and flags & F_BOL and data[i + 1] == 58 and self.digraphs and data[i + 2] != 37:
                self.i = i + 2
                return AT_DIRECTIVE
            before = len(out)
            i = self.one(i, c, flags, out)
            if len(out) > before:
                flags = mark
                count += 1
            else:
                flags = (flags & ~F_SPACE) | self.token_flags

    def line(self, out: list[Token]) -> None:
        """Appends the rest of the logical line; `i` then stands on its newline."""
        self.in_line = True
        data = self.data
        text = self.text
        base = self.base
        idents = self.idents
        mark = self.mark
        i: i64 = self.i
        flags = mark
        while True:
            c: i64 = data[i]
            if c == 32 or c == 9:
                i += 1
                flags |= F_SPACE
                continue
            if 97 <= c <= 122 or c == 95 or 65 <= c <= 90:
                s: i64 = i
                i += 1
                c = data[i]
                while 97 <= c <= 122 or c == 95 or 65 <= c <= 90 or 48 <= c <= 57:
                    i += 1
                    c = data[i]
                if c == 34 or c == 39 or c == 36 or c == 92 or c >= 128:
                    i = self.odd_word(s, i, flags, out)
                else:
                    ident = idents.get(text[s:i])
                    if ident is None:
                        ident = self.table.get(text[s:i])
                    out.append(Token(ident.kind, ident.name, base + s if self.fixed_pos == 0 else self.fixed_pos, flags, ident))
                flags = mark
                continue
            if c == 10:
                self.i = i
                self.in_line = False
                return
            if c == 47:
                j: i64 = self.comment(i, flags, out)
                if j >= 0:
                    i = j
                    flags |= F_SPACE
                    continue
            before = len(out)
            i = self.one(i, c, flags, out)
            if len(out) > before:
                flags = mark
            else:
                flags |= self.token_flags

    def one(self, i: "i64", c: "i64", flags: int, out: list[Token]) -> "i64":
        """A token that is no plain identifier, appended; or white space, splices, stray NULs: nothing appended, token_flags tells F_SPACE."""
        data = self.data
        pos = self.base + i if self.fixed_pos == 0 else self.fixed_pos
        if 48 <= c <= 57 or (c == 46 and 48 <= data[i + 1] <= 57):
            return self.number(i, flags, out)
        if c == 34 or c == 39:
            return self.quoted(i, i, flags, out)
        if c == 92:
            j: i64 = self.splice(i)
            if j > 0:
                self.token_flags = flags & F_SPACE
                return j
            if data[i + 1] == 117 or data[i + 1] == 85:
                end: i64 = self.ucn(i)
                if end > 0:
                    return self.odd_word(i, i, flags, out)
            out.append(Token(OTHER, "\\", pos, flags, None))
            return i + 1
        if c == 13 or c == 12 or c == 11:
            self.token_flags = F_SPACE
            return i + 1
        if c >= 128 or (c == 36 and self.dollars):
            return self.odd_word(i, i, flags, out)
        if c == 36:
            out.append(Token(OTHER, "$", pos, flags, None))
            return i + 1
        if c == 0 and self.fixed_pos == 0:
            if not self.quiet:
                self.reporter.warning(pos, "", "null character(s) ignored")
            self.token_flags = F_SPACE
            return i + 1
        if c == 60 and self.headers:
            end2 = self.text.find(">", i)
            newline = self.text.find("\n", i)
            if 0 <= end2 < newline:
                out.append(Token(HEADER, self.text[i:end2 + 1], pos, flags, None))
                return end2 + 1
        return self.checked(i, flags, out)

    def checked(self, i: "i64", flags: int, out: list[Token]) -> "i64":
        """A punctuator, unless a splice cuts it."""
        data = self.data
        c: i64 = data[i]
        k = _SINGLE[c]
        if k:
            pos = self.base + i if self.fixed_pos == 0 else self.fixed_pos
            out.append(Token(k, _SINGLE_TEXT[c], pos, flags, None))
            return i + 1
        if (data[i + 1] == 92 and self.splice(i + 1) > 0) or (data[i + 1] != 10 and data[i + 2] == 92 and self.splice(i + 2) > 0):
            return self.spliced(i, flags, out)
        return self.punctuator(i, c, flags, out)

    def punctuator(self, i: "i64", c: "i64", flags: int, out: list[Token]) -> "i64":
        """Longest match (C11 6.4.6)."""
        data = self.data
        d: i64 = data[i + 1]
        n: i64 = 1
        k = OTHER
        if c == 45:  # -
            if d == 62:
                k, n = tk.ARROW, 2
            elif d == 45:
                k, n = tk.DEC, 2
            elif d == 61:
                k, n = tk.SUB_ASSIGN, 2
            else:
                k = tk.MINUS
        elif c == 42:
            k, n = (tk.MUL_ASSIGN, 2) if d == 61 else (tk.STAR, 1)
        elif c == 61:
            k, n = (tk.EQ, 2) if d == 61 else (tk.ASSIGN, 1)
        elif c == 46:
            k, n = (tk.ELLIPSIS, 3) if d == 46 and data[i + 2] == 46 else (tk.DOT, 1)
        elif c == 38:
            k, n = (tk.ANDAND, 2) if d == 38 else (tk.AND_ASSIGN, 2) if d == 61 else (tk.AMP, 1)
        elif c == 58:
            k, n = (tk.RBRACKET, 2) if d == 62 and self.digraphs else (tk.COLON, 1)
        elif c == 43:
            k, n = (tk.INC, 2) if d == 43 else (tk.ADD_ASSIGN, 2) if d == 61 else (tk.PLUS, 1)
        elif c == 124:
            k, n = (tk.OROR, 2) if d == 124 else (tk.OR_ASSIGN, 2) if d == 61 else (tk.PIPE, 1)
        elif c == 33:
            k, n = (tk.NE, 2) if d == 61 else (tk.NOT, 1)
        elif c == 60 or c == 62:
            return self.angle(i, c, flags, out)
        elif c == 47:
            k, n = (tk.DIV_ASSIGN, 2) if d == 61 else (tk.SLASH, 1)
        elif c == 94:
            k, n = (tk.XOR_ASSIGN, 2) if d == 61 else (tk.CARET, 1)
        elif c == 35:
            k, n = (tk.HASHHASH, 2) if d == 35 else (tk.HASH, 1)
        elif c == 37:
            if d == 61:
                k, n = tk.MOD_ASSIGN, 2
            elif d == 62 and self.digraphs:
                k, n = tk.RBRACE, 2
            elif d == 58 and self.digraphs:
                k, n = (tk.HASHHASH, 4) if data[i + 2] == 37 and data[i + 3] == 58 else (tk.HASH, 2)
            else:
                k = tk.PERCENT
        if (c == 37 or c == 58) and n > 1 and d != 61:
            flags |= F_DIGRAPH
        pos = self.base + i if self.fixed_pos == 0 else self.fixed_pos
        out.append(Token(k, self.text[i:i + n], pos, flags, None))
        return i + n

    def angle(self, i: "i64", c: "i64", flags: int, out: list[Token]) -> "i64":
        data = self.data
        d: i64 = data[i + 1]
        e: i64 = data[i + 2] if d != 10 else 10
        n: i64 = 1
        if c == 60:
            if d == 60:
                k, n = (tk.SHL_ASSIGN, 3) if e == 61 else (tk.LSHIFT, 2)
            elif d == 61:
                k, n = tk.LE, 2
            elif d == 58 and self.digraphs:
                k, n = tk.LBRACKET, 2
                flags |= F_DIGRAPH
            elif d == 37 and self.digraphs:
                k, n = tk.LBRACE, 2
                flags |= F_DIGRAPH
            else:
                k = tk.LT
        elif d == 62:
            k, n = (tk.SHR_ASSIGN, 3) if e == 61 else (tk.RSHIFT, 2)
        elif d == 61:
            k, n = tk.GE, 2
        else:
            k = tk.GT
        pos = self.base + i if self.fixed_pos == 0 else self.fixed_pos
        out.append(Token(k, self.text[i:i + n], pos, flags, None))
        return i + n

    def number(self, i: "i64", flags: int, out: list[Token]) -> "i64":
        """pp-number (C11 6.4.8)."""
        data = self.data
        s: i64 = i
        i += 1
        while True:
            c: i64 = data[i]
            if (_CLASS[c] and c != 36) or c == 46:
                i += 1
            elif c == 43 or c == 45:
                p: i64 = data[i - 1] | 32
                if (p == 101 or (p == 112 and self.p_exponents)) and data[i - 2] != 39:
                    i += 1
                else:
                    break
            elif c == 39 and self.separators and (_CLASS[data[i + 1]] in (1, 2) or data[i + 1] == 39 and _CLASS[data[i + 2]] in (1, 2)):
                if data[i + 1] == 39:
                    if not self.quiet:
                        self.reporter.error(self.base + i if self.fixed_pos == 0 else self.fixed_pos, "adjacent digit separators")
                    i += 1
                i += 1
            elif c == 92 and self.ucn(i) > 0:
                i = self.ucn(i)
            else:
                break
        if c == 92 and self.splice(i) > 0:
            return self.spliced(s, flags, out)
        pos = self.base + s if self.fixed_pos == 0 else self.fixed_pos
        out.append(Token(NUMBER, self.text[s:i], pos, flags, None))
        return i

    def quoted(self, s: "i64", i: "i64", flags: int, out: list[Token]) -> "i64":
        """A string or character constant whose prefix starts at s and whose quote stands at i. Unterminated: one OTHER token to the line's end."""
        data = self.data
        q: i64 = data[i]
        i += 1
        while True:
            c: i64 = data[i]
            if c == q:
                i += 1
                break
            if c == 92 and not self.headers:
                if self.splice(i) > 0:
                    return self.spliced(s, flags, out)
                i += 2
                continue
            if c == 10:
                return self.unterminated(s, i, q, flags, out)
            i += 1
        pos = self.base + s if self.fixed_pos == 0 else self.fixed_pos
        out.append(Token(STRING if q == 34 else CHAR, self.text[s:i], pos, flags, None))
        return i

    def unterminated(self, s: "i64", i: "i64", q: "i64", flags: int, out: list[Token]) -> "i64":
        pos = self.base + s if self.fixed_pos == 0 else self.fixed_pos
        if not self.assembler and not self.quiet:
            self.reporter.pedwarn(pos, "", f"missing terminating {chr(q)} character")
        end: i64 = i
        if data_cr(self.data, i):
            end = i - 1
        out.append(Token(OTHER, self.text[s:end], pos, flags, None))
        return i

    def odd_word(self, s: "i64", i: "i64", flags: int, out: list[Token]) -> "i64":
        """An identifier that meets a quote, $, a byte above 127 or a backslash at i."""
        data = self.data
        c: i64 = data[i]
        if c == 34 or c == 39:
            word = self.text[s:i]
            if word == "L" or (self.wide_prefixes and (word == "u" or word == "U" or (word == "u8" and (c == 34 or self.separators)))):
                return self.quoted(s, i, flags, out)
            if c == 34 and self.raw_strings and word in RAW_PREFIXES:
                return self.raw(s, i, flags, out)
        odd = False
        while True:
            c = data[i]
            if _CLASS[c] and (c != 36 or self.dollars):
                i += 1
            elif c == 92 and self.ucn(i) > 0:
                i = self.ucn(i)
                odd = True
                self.table.respelt = True
            else:
                break
        if c == 92 and self.splice(i) > 0:
            return self.spliced(s, flags, out)
        word = self.text[s:i]
        ident = self.table.get(plain_name(word) if odd else word)
        pos = self.base + s if self.fixed_pos == 0 else self.fixed_pos
        out.append(Token(ident.kind, word, pos, flags, ident))
        return i

    def ucn(self, i: "i64") -> "i64":
        """End of the universal character name at i (C11 6.4.3); 0 if there is none, or it names no identifier character."""
        c: i64 = self.data[i + 1]
        n: i64 = 4 if c == 117 else 8 if c == 85 else 0
        if n == 0 or not self.extended:
            return 0
        digits = self.text[i + 2:i + 2 + n]
        if len(digits) < n:
            return 0
        value = 0
        for ch in digits:
            v = "0123456789abcdef".find(ch.lower())
            if v < 0:
                return 0
            value = value * 16 + v
        if value < 0xA0 and not (value == 0x24 and self.dollars) or 0xD800 <= value < 0xE000 or value > 0x10FFFF:
            return 0
        return i + 2 + n

    def raw(self, s: "i64", i: "i64", flags: int, out: list[Token]) -> "i64":
        """R"delimiter(...)delimiter" (GNU C99 and later). May span lines, but not those of a directive, and splices inside stay."""
        text = self.text
        pos = self.base + s if self.fixed_pos == 0 else self.fixed_pos
        paren: i64 = i + 1
        while text[paren] not in " ()\\\t\v\f\n" and paren < i + 17:
            paren += 1
        why = ""
        if text[paren] != "(":
            why = ("raw string delimiter longer than 16 characters" if paren == i + 17 else "invalid new-line in raw string delimiter"
                   if text[paren] == "\n" else f"invalid character '{text[paren]}' in raw string delimiter")
            end = text.find('"', paren)
            line: i64 = text.find("\n", paren)
            end = line if end < 0 or line < end else end + 1
        else:
            close = ")" + text[i + 1:paren] + '"'
            end = text.find(close, paren) + len(close)
            if end < len(close) or (self.in_line and self.fixed_pos == 0 and text.find("\n", i, end) >= 0):
                why = "unterminated raw string"
                end = text.find("\n", i) if self.in_line else self.size
        if why and not self.quiet:
            self.reporter.error(pos, why)
        if end < self.size or self.fixed_pos:
            out.append(Token(OTHER if why else STRING, text[s:end], pos, flags, None))
        return end

    def splice(self, i: "i64") -> "i64":
        """If a backslash at i ends its line: the offset where the next line starts, else 0. Blanks between are forgiven, as gcc does."""
        data = self.data
        j: i64 = i + 1
        while data[j] == 32 or data[j] == 9 or data[j] == 13 or data[j] == 12 or data[j] == 11:
            j += 1
        if data[j] != 10 or j >= self.size + 1:
            return 0
        if j > i + 1 and data[i + 1] != 13 and not self.quiet:
            self.reporter.warning(self.base + i, "", "backslash and newline separated by space")
        return j + 1

    def spliced(self, s: "i64", flags: int, out: list[Token]) -> "i64":
        """Reads one token whose text a splice cuts: lexes a joined copy of the logical line, then maps the length back."""
        joined: list[str] = []
        offsets: list[int] = []  # physical offset of each joined char
        i: i64 = s
        data = self.data
        text = self.text
        while True:
            c: i64 = data[i]
            if c == 92:
                j: i64 = self.splice(i)
                if j > 0:
                    i = j
                    continue
            joined.append(text[i])
            offsets.append(i)
            if c == 10 or (c == 0 and i >= self.size):
                break
            i += 1
        copy = SourceFile(self.file.name, "".join(joined).encode("latin-1") + b"\n\0", "".join(joined) + "\n\0", 0, 0, False)
        copy.size = len(joined)
        lexer = Lexer(copy, self.table, self.reporter, Options(), self.mark)
        self.lend_modes(lexer)
        lexer.fixed_pos = self.base + s if self.fixed_pos == 0 else self.fixed_pos
        start: i64 = copy.data[0]
        if start == 47:
            k: i64 = lexer.comment(0, flags, [])
            if k >= 0:
                self.token_flags = F_SPACE
                return self.spliced_comment(s, copy.data[1] == 42, k, offsets)
        word = _CLASS[start] != 0 and _CLASS[start] != 2
        end: i64 = lexer.odd_word(0, word_end(copy.data), flags, out) if word else lexer.one(0, start, flags, out)
        return offsets[end] if end < len(offsets) else offsets[len(offsets) - 1]

    def spliced_comment(self, s: "i64", block: bool, end: "i64", offsets: list[int]) -> "i64":
        """A comment opened across a splice."""
        if block:
            close = self.block_end(offsets[1] + 1)
            return close if close >= 0 else self.size
        return offsets[end] if end < len(offsets) else offsets[len(offsets) - 1]

    def lend_modes(self, other: "Lexer") -> None:
        other.assembler = self.assembler
        other.line_comments = self.line_comments
        other.wide_prefixes = self.wide_prefixes
        other.raw_strings = self.raw_strings
        other.digraphs = self.digraphs
        other.dollars = self.dollars
        other.p_exponents = self.p_exponents
        other.separators = self.separators
        other.extended = self.extended
        other.headers = self.headers
        other.quiet = self.quiet

    def comment(self, i: "i64", flags: int, out: list[Token]) -> "i64":
        """Offset after the comment that starts at i, -1 if the slash is none."""
        data = self.data
        c: i64 = data[i + 1]
        if c == 92 and self.splice(i + 1) > 0:
            k: i64 = self.splice(i + 1)
            if data[k] != 42 and data[k] != 47:
                return -1
            before = len(out)
            k = self.spliced(i, flags, out)
            if len(out) > before:
                out.pop()
                return -1
            return k
        if c == 42:
            end = self.block_end(i + 2)
            if end < 0:
                if not self.quiet:
                    self.reporter.error(self.base + i, "unterminated comment")
                return self.size
            if self.warn_comments and not self.quiet and self.text.find("/*", i + 2, end - 2) >= 0:
                self.reporter.warning(self.base + self.text.find("/*", i + 2, end - 2), "comment", "\"/*\" within comment")
        elif c == 47 and (self.line_comments or self.old_line_comment(i)):
            end = self.line_comment(i)
            if self.warn_comments and not self.quiet and self.text.find("\n", i) != end:
                self.reporter.warning(self.base + i, "comment", "multi-line comment")
        else:
            return -1
        if self.keep_comments and not self.quiet:
            out.append(Token(COMMENT, self.text[i:end], self.base + i, flags, None))
        return end

    def block_end(self, i: "i64") -> int:
        """Offset after the */ that ends a comment whose inside starts at i; -1 if there is none. A splice may cut the */."""
        end = self.text.find("*/", i)
        cut = self.text.find("*\\\n/", i, end if end >= 0 else self.size)
        if cut >= 0:
            return cut + 4
        return end + 2 if 0 <= end < self.size else -1

    def old_line_comment(self, i: "i64") -> bool:
        """// in C90: a comment all the same, with an error once, but not where valid C90 could mean a division or a directive's text."""
        if self.mark & tk.F_SYSTEM:
            return True
        if self.data[i + 2] == 42 or self.in_line or self.quiet:
            return False
        if not self.told_comments:
            self.told_comments = True
            self.reporter.error(self.base + i, "C++ style comments are not allowed in ISO C90")
            self.reporter.note(self.base + i, "(this will be reported only once per input file)")
        return True

    def line_comment(self, i: "i64") -> int:
        """Offset of the newline that ends a // comment."""
        text = self.text
        end = text.find("\n", i)
        while text[end - 1] in "\\ \t\r":
            k = end - 1
            while text[k] in " \t\r":
                k -= 1
            if k < i or text[k] != "\\" or end >= self.size:
                break
            end = text.find("\n", end + 1)
        return end

    def end_of_line(self, i: "i64") -> "i64":
        """Offset of the newline that ends the logical line at i, without lexing it."""
        text = self.text
        while True:
            end: i64 = text.find("\n", i)
            if text.find("/*", i, end) >= 0:
                return self.end_carefully(i)
            k: i64 = end - 1
            while k >= i and (self.data[k] == 32 or self.data[k] == 13 or self.data[k] == 9):
                k -= 1
            if k < i or self.data[k] != 92 or end >= self.size:
                return end
            if text.find("//", i, end) >= 0 or text.find("\"", i, end) >= 0 or text.find("'", i, end) >= 0:
                return self.end_carefully(i)
            i = end + 1

    def end_carefully(self, i: "i64") -> "i64":
        """end_of_line where comments, quotes and splices meet."""
        data = self.data
        while True:
            c: i64 = data[i]
            if c == 10:
                return i
            if c == 92:
                j: i64 = self.splice(i)
                i = j if j > 0 else i + 1
            elif c == 47 and data[i + 1] == 42:
                end = self.text.find("*/", i + 2)
                if end < 0:
                    if not self.quiet:
                        self.reporter.error(self.base + i, "unterminated comment")
                    return self.size
                i = end + 2
            elif c == 47 and data[i + 1] == 47 and self.line_comments:
                return self.line_comment(i)
            elif c == 34 or c == 39:
                i = self.end_of_quote(i, c)
            else:
                i += 1

    def end_of_quote(self, i: "i64", q: "i64") -> "i64":
        data = self.data
        i += 1
        while True:
            c: i64 = data[i]
            if c == q:
                return i + 1
            if c == 10:
                return i
            if c == 92:
                j: i64 = self.splice(i)
                i = j if j > 0 else i + 2 if data[i + 1] != 10 else i + 1
            else:
                i += 1

    def skip_to_directive(self) -> bool:
        """Inside a skipped group: moves to just after the # of the next directive line; False at the end of the file."""
        data = self.data
        text = self.text
        i: i64 = self.i
        size: i64 = self.size
        while True:
            c: i64 = data[i]
            while c == 32 or c == 9 or c == 13 or c == 12 or c == 11:
                i += 1
                c = data[i]
            if c == 35:
                self.i = i + 1
                return True
            if c == 10:
                i += 1
                if i > size:
                    self.i = size
                    return False
                continue
            if c == 0 and i >= size:
                self.i = size
                return False
            if c == 47 and data[i + 1] == 42:
                end = text.find("*/", i + 2)
                if end < 0:
                    self.reporter.error(self.base + i, "unterminated comment")
                    self.i = size
                    return False
                i = end + 2
                continue
            if c == 37 and data[i + 1] == 58 and self.digraphs:
                self.i = i + 2
                return True
            quiet = self.quiet
            self.quiet = True
            i = self.end_of_line(i) + 1
            self.quiet = quiet


def word_end(data: bytes) -> int:
    """How far plain identifier characters reach."""
    i = 0
    while _CLASS[data[i]] in (1, 2):
        i += 1
    return i


def data_cr(data: bytes, i: int) -> bool:
    return i > 0 and data[i - 1] == 13


def plain_name(word: str) -> str:
    """An identifier with its UCNs turned into UTF-8 bytes, one char per byte."""
    out = ""
    i = 0
    while i < len(word):
        if word[i] == "\\":
            n = 6 if word[i + 1] == "u" else 10
            out += chr(int(word[i + 2:i + n], 16)).encode("utf-8").decode("latin-1")
            i += n
        else:
            out += word[i]
            i += 1
    return out


def joined_digits(text: str) -> tuple[str, str]:
    """A number without C2X's digit separators (6.4.4.1), and what is wrong with them."""
    digits = "0123456789abcdefABCDEF" if text[:2] in ("0x", "0X") else "0123456789"
    i = text.find("'")
    while i >= 0:
        if i == 2 and text[0] == "0" and text[1] in "xXbB":
            return (text.replace("'", ""), "digit separator after base indicator")
        if text[i + 1] == "'":
            i += 1  # the lexer said so
        elif text[i - 1] not in digits + "'" or text[i + 1] not in digits:
            return (text.replace("'", ""), "digit separator outside digit sequence")
        i = text.find("'", i + 1)
    return (text.replace("'", ""), "")


def lex_text(text: str, table: IdentTable, reporter: Reporter, options: Options, pos: int, mark: int) -> list[Token]:
    """Tokens of a piece of one line; all get position pos. Nothing is reported."""
    copy = SourceFile("<text>", text.encode("latin-1") + b"\n\n\0", text + "\n\n\0", 0, 0, False)
    copy.size = len(text) + 1
    lexer = Lexer(copy, table, reporter, options, mark)
    lexer.quiet = True
    lexer.fixed_pos = pos
    out: list[Token] = []
    lexer.line(out)
    return out
