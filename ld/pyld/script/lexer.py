"""Linker-script text to words. The language has no single token grammar: `a*b` is a product in an expression and a file pattern in a
section, so the parser says which reading it wants each time (GNU ld manual 3.1; names with `-`, `+`, `*`, `[...]` are common in the kernel).
"""

from typing import Final, final

from pyld.pieces import LinkError

EXPR_START: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.$\\~")
EXPR_NAME: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.$\\0123456789")
WORD_STOP: Final = frozenset(" \t\r\n(){};\"'")
OPERATORS: Final = ("<<=", ">>=", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+=", "-=", "*=", "/=", "&=", "|=", "^=")
SPACE: Final = frozenset(" \t\r\n\f\v")


@final
class Lexer:
    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self.path = path
        self.pos = 0
        self.line = 1
        self.length = len(text)
        self.counted = 0  # lines before this position are in `line`

    def place(self) -> str:
        self.line += self.text.count("\n", self.counted, self.pos)
        self.counted = self.pos
        return f"{self.path}:{self.line}"

    def fail(self, message: str) -> LinkError:
        return LinkError(f"{self.place()}: {message}")

    def skip(self) -> None:
        """White space and comments."""
        text = self.text
        pos = self.pos
        while pos < self.length:
            char = text[pos]
            if char in SPACE:
                pos += 1
            elif char == "/" and text.startswith("/*", pos):
                end = text.find("*/", pos + 2)
                if end < 0:
                    self.pos = pos
                    raise self.fail("syntax error: comment without an end")
                pos = end + 2
            elif char == "#":
                end = text.find("\n", pos)
                pos = self.length if end < 0 else end
            else:
                break
        self.pos = pos

    def peek(self) -> str:
        """Next character that is not white space, "" at the end."""
        self.skip()
        return self.text[self.pos] if self.pos < self.length else ""

    def take(self, text: str) -> bool:
        self.skip()
        if self.text.startswith(text, self.pos):
            self.pos += len(text)
            return True
        return False

    def expect(self, text: str) -> None:
        if not self.take(text):
            found = self.text[self.pos : self.pos + 12].split("\n")[0] or "end of file"
            raise self.fail(f"syntax error: expected `{text}' before `{found}'")

    def quoted(self) -> str:
        end = self.text.find('"', self.pos + 1)
        if end < 0:
            raise self.fail("syntax error: string without an end")
        found = self.text[self.pos + 1 : end]
        self.pos = end + 1
        return found

    def word(self, stop: str = "") -> str:
        """A file, section or symbol name as written outside expressions. `stop`: characters that end it besides white space, brackets and `;`."""
        self.skip()
        text = self.text
        start = self.pos
        if start < self.length and text[start] == '"':
            return self.quoted()
        pos = start
        while pos < self.length:
            char = text[pos]
            if char in WORD_STOP or char in stop:
                break
            if char == "[":
                # a bracket expression of a pattern may hold anything
                end = text.find("]", pos)
                if 0 < end < pos + 200 and "\n" not in text[pos:end]:
                    pos = end + 1
                    continue
            if char == "/" and text.startswith("/*", pos):
                # `dir/*.o` is a pattern; a comment has white space or the end of a name before it
                if pos == start or text.find("*/", pos) >= 0:
                    break
            pos += 1
        self.pos = pos
        return text[start:pos]

    def symbol(self) -> str:
        """A name at statement level: it may contain `-` `+` `:` `,` `*`, but an assignment operator ends it."""
        self.skip()
        text = self.text
        start = self.pos
        if start < self.length and text[start] == '"':
            return self.quoted()
        pos = start
        while pos < self.length:
            char = text[pos]
            if char in WORD_STOP or char == "=":
                break
            if char in "+-*/&|^" and text.startswith("=", pos + 1):
                break
            if char in "<>" and text.startswith(char + "=", pos + 1):
                break
            if char == "/" and text.startswith("/*", pos):
                break
            pos += 1
        self.pos = pos
        return text[start:pos]

    def operator(self) -> str:
        """The operator here without consuming it, "" if none."""
        self.skip()
        text = self.text
        if self.pos >= self.length:
            return ""
        if text.startswith("/DISCARD/", self.pos):
            return ""
        for found in OPERATORS:
            if text.startswith(found, self.pos):
                return found
        char = text[self.pos]
        return char if char in "+-*/%<>&|^!~?:=" else ""

    def name(self) -> str:
        """A name within an expression."""
        self.skip()
        text = self.text
        start = self.pos
        if start < self.length and text[start] == '"':
            return self.quoted()
        if text.startswith("/DISCARD/", start):
            self.pos += 9
            return "/DISCARD/"
        pos = start
        if pos < self.length and text[pos] in EXPR_START:
            pos += 1
            while pos < self.length and text[pos] in EXPR_NAME:
                pos += 1
        self.pos = pos
        return text[start:pos]

    def number(self) -> int:
        """Decimal, octal, 0x, $hex, with a suffix K or M, or the trailing letters H, O, B, D."""
        self.skip()
        text = self.text
        start = self.pos
        pos = start
        if text[pos] == "$":
            pos += 1
        while pos < self.length and text[pos].isalnum():
            pos += 1
        word = text[start:pos].lower()
        scale = 1
        digits = word
        if word[-1] == "k" or (word[-1] == "m"):
            scale = 1024 if word[-1] == "k" else 1024 * 1024
            digits = word[:-1]
        base = 10
        if digits.startswith("$"):
            digits, base = digits[1:], 16
        elif digits.startswith("0x"):
            digits, base = digits[2:], 16
        elif digits[-1:] in "hx" and len(digits) > 1:
            digits, base = digits[:-1], 16
        elif digits[-1:] == "o" and len(digits) > 1:
            digits, base = digits[:-1], 8
        elif digits[-1:] == "b" and len(digits) > 1 and not digits.strip("01b"):
            digits, base = digits[:-1], 2
        elif digits[-1:] == "d" and digits[:-1].isdigit():
            digits = digits[:-1]
        elif digits.startswith("0") and len(digits) > 1:
            digits, base = digits[1:], 8
        try:
            value = int(digits, base) * scale
        except ValueError:
            raise self.fail(f"syntax error: bad number `{word}'") from None
        self.pos = pos
        return value
