"""Scanning of assembler text: names, numbers, strings, statement ends, comments (gas: Syntax). x86 rules: `#` comments anywhere, `/` at
the start of a line, `;` separates statements.

There is no token list: every consumer scans the one str with these functions, which take a position and give the next one.
`AsmError` ends a statement with a message in gas's words; the statement loop (parser.py) is the only place that catches it.
"""

from typing import Final, final

NAME_START: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.$")
NAME_CHAR: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.$0123456789")
DIGITS: Final = "0123456789"
HEX_DIGITS: Final = "0123456789abcdefABCDEF"
ESCAPES: Final = {"b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92, '"': 34}


@final
class AsmError(Exception):
    """A user's mistake; the text is what gas prints after `Error: `."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def skip_blanks(text: str, pos: int) -> int:
    n = len(text)
    while pos < n and (text[pos] == " " or text[pos] == "\t"):
        pos += 1
    return pos


def name_end(text: str, pos: int) -> int:
    """End of the run of name characters that starts at pos (pos itself when there is none)."""
    n = len(text)
    while pos < n:
        ch = text[pos]
        if ch in NAME_CHAR or ch >= "\x80":
            pos += 1
        else:
            break
    return pos


def scan_name(text: str, pos: int) -> tuple[str, int]:
    """A symbol's name at pos, bare or quoted; ("", pos) when there is none."""
    if pos >= len(text):
        return "", pos
    ch = text[pos]
    if ch == '"':
        data, end = scan_string(text, pos)
        return data.decode("utf-8", "surrogateescape"), end
    if ch in NAME_START or ch >= "\x80":
        end = name_end(text, pos)
        return text[pos:end], end
    return "", pos


def scan_string(text: str, pos: int) -> tuple[bytes, int]:
    """A quoted string with gas's escapes; pos at the opening quote. The end is behind the closing quote."""
    n = len(text)
    out = bytearray()
    i = pos + 1
    start = i
    while True:
        if i >= n:
            raise AsmError("unterminated string")
        ch = text[i]
        if ch != '"' and ch != "\\":
            i += 1
            continue
        if i > start:
            out += text[start:i].encode("utf-8", "surrogateescape")
        i += 1
        if ch == '"':
            return bytes(out), i
        if i >= n:
            raise AsmError("unterminated string")
        ch = text[i]
        if ch in ESCAPES:
            out.append(ESCAPES[ch])
            i += 1
        elif ch in "01234567":
            value = 0
            count = 0
            while count < 3 and i < n and text[i] in DIGITS:
                value = value * 8 + ord(text[i]) - 48
                i += 1
                count += 1
            out.append(value & 255)
        elif ch == "x" or ch == "X":
            i += 1
            value = 0
            while i < n and text[i] in HEX_DIGITS:
                value = value * 16 + int(text[i], 16)
                i += 1
            out.append(value & 255)
        elif ch == "\n":
            out.append(10)
            i += 1
        else:
            out += ch.encode("utf-8", "surrogateescape")
            i += 1
        start = i


def scan_char(text: str, pos: int) -> tuple[int, int]:
    """A character constant `'c` or `'c'`; pos at the quote."""
    i = pos + 1
    if i >= len(text):
        raise AsmError("missing character after '")
    ch = text[i]
    value = 0
    if ch == "\\":
        i += 1
        if i >= len(text):
            raise AsmError("missing character after '")
        ch = text[i]
        if ch in ESCAPES:
            value = ESCAPES[ch]
            i += 1
        elif ch in DIGITS:
            count = 0
            while count < 3 and i < len(text) and text[i] in DIGITS:
                value = value * 8 + ord(text[i]) - 48
                i += 1
                count += 1
        else:
            value = ord(ch)
            i += 1
    else:
        value = ch.encode("utf-8", "surrogateescape")[0]
        i += 1
    if i < len(text) and text[i] == "'":
        i += 1
    return value, i


def string_end(text: str, pos: int, end: int) -> int:
    """Position behind the string that opens at pos, at most `end`."""
    i = pos + 1
    while i < end:
        ch = text[i]
        if ch == "\\":
            i += 2
        elif ch == '"':
            return i + 1
        else:
            i += 1
    return end


def statement_end(line: str, pos: int) -> int:
    """Where the statement that starts at pos ends: at `;`, at a comment's `#`, or at the line's end. Quotes are respected."""
    n = len(line)
    i = pos
    while i < n:
        ch = line[i]
        if ch == ";" or ch == "#":
            return i
        if ch == '"':
            i = string_end(line, i, n)
            continue
        if ch == "'" and i + 1 < n:
            # a character constant may hold any of the characters above
            if line[i + 1] == "\\":
                i += 3
            else:
                i += 2
            continue
        i += 1
    return n


def strip_block_comments(text: str) -> str:
    """Replaces each `/* */` by a space and its newlines; text in strings and `#` comments stays."""
    if "/*" not in text:
        return text
    out: list[str] = []
    n = len(text)
    i = 0
    start = 0
    while i < n:
        slash = text.find("/*", i)
        if slash < 0:
            break
        # look for a quote or a line comment before it on the same stretch
        j = i
        moved = False
        while j < slash:
            ch = text[j]
            if ch == '"':
                eol = text.find("\n", j)
                close = string_end(text, j, n if eol < 0 else eol)
                i = close
                moved = True
                break
            if ch == "#":
                eol = text.find("\n", j)
                i = n if eol < 0 else eol
                moved = True
                break
            if ch == "'" and j + 1 < slash:
                j += 1
            j += 1
        if moved:
            continue
        close = text.find("*/", slash + 2)
        stop = n if close < 0 else close + 2
        out.append(text[start:slash])
        out.append(" " + "\n" * text.count("\n", slash, stop))
        start = stop
        i = stop
    out.append(text[start:])
    return "".join(out)


def split_arguments(text: str) -> list[str]:
    """Splits at top-level commas (quotes and parentheses respected); blanks around are cut. An empty text gives no arguments."""
    out: list[str] = []
    n = len(text)
    i = 0
    start = 0
    depth = 0
    while i < n:
        ch = text[i]
        if ch == '"':
            i = string_end(text, i, n)
            continue
        if ch == "(":
            depth += 1
        elif ch == ")":
            depth -= 1
        elif ch == "'" and i + 1 < n:
            i += 2 if text[i + 1] != "\\" else 3
            continue
        elif ch == "," and depth <= 0:
            out.append(text[start:i].strip(" \t"))
            start = i + 1
        i += 1
    last = text[start:].strip(" \t")
    if last or out:
        out.append(last)
    return out
