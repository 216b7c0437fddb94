"""Translation phase 1: trigraphs (C11 5.2.1.1), undone inside raw strings as the gcc manual's -std=gnu99 raw strings ask."""

from typing import Final

_LAST: Final = b"=(/)'<!>-"
_MADE: Final = b"#[\\]^{|}~"
RAW_PREFIXES: Final = ("R", "LR", "uR", "UR", "u8R")
_WORD: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$"


def replace(data: bytes, raw_strings: bool) -> bytes:
    """The bytes of a file with its trigraphs replaced."""
    if not raw_strings or b'R"' not in data:
        return plain(data)
    text = data.decode("latin-1")
    made: list[bytes] = []
    done = 0
    i = 0
    n = len(text)
    while i < n:
        c = text[i]
        if c in _WORD or c >= "\x80":
            s = i
            while i < n and (text[i] in _WORD or text[i] >= "\x80"):
                i += 1
            if text[i:i + 1] == '"' and text[s:i] in RAW_PREFIXES:
                end = raw_end(text, i)
                if end > 0:
                    made.append(plain(data[done:i]))
                    made.append(data[i:end])
                    done = end
                    i = end
        elif c == '"' or c == "'":
            i = quote_end(text, i)
        elif c == "/" and text[i + 1:i + 2] == "*":
            end = text.find("*/", i + 2)
            i = end + 2 if end >= 0 else n
        elif c == "/" and text[i + 1:i + 2] == "/":
            while i < n and text[i] != "\n":
                i += escape(text, i)
        else:
            i += 1
    made.append(plain(data[done:]))
    return b"".join(made)


def plain(data: bytes) -> bytes:
    if b"??" in data:
        for k in range(9):
            data = data.replace(b"??" + _LAST[k:k + 1], _MADE[k:k + 1])
    return data


def escape(text: str, i: int) -> int:
    """How many characters to pass at i: a backslash, spelled either way, takes the next one with it."""
    if text[i] == "\\":
        return 2
    return 4 if text[i:i + 3] == "??/" else 1


def quote_end(text: str, i: int) -> int:
    """The offset after a string or character constant, or where its line ends."""
    q = text[i]
    n = len(text)
    i += 1
    while i < n and text[i] != q:
        if text[i] == "\n":
            return i
        i += escape(text, i)
    return i + 1


def raw_end(text: str, i: int) -> int:
    """The offset after the raw string whose quote stands at i; -1 if it is none."""
    paren = text.find("(", i)
    if paren < 0 or paren - i > 17:
        return -1
    close = ")" + text[i + 1:paren] + '"'
    end = text.find(close, paren)
    return end + len(close) if end >= 0 else -1
