"""The grammar of rule files: `name: pattern [if condition] => result` (the head of opt/simplify.rules describes it)."""

from typing import final


@final
class Term:
    """`op(args)`, a variable (`name`), a number, or in a result `[code]`. `type` is the text after `op:`."""

    def __init__(self) -> None:
        self.op = ""
        self.name = ""
        self.type = ""
        self.code = ""
        self.number: int | None = None
        self.args: list[Term] = []

    def with_args(self, args: "list[Term]") -> "Term":
        t = Term()
        t.op = self.op
        t.name = self.name
        t.type = self.type
        t.code = self.code
        t.number = self.number
        t.args = args
        return t

    def is_constant(self) -> bool:
        return self.number is not None or (not self.op and self.name[:1].isupper())

    def same_shape(self, other: "Term") -> bool:
        """Swapping the two gives the same pattern: both are plain variables."""
        return not self.op and not other.op and not self.is_constant() and not other.is_constant()


@final
class Rule:
    def __init__(self, name: str, text: str, pattern: Term, condition: str, result: Term) -> None:
        self.name = name
        self.text = text
        self.pattern = pattern
        self.condition = condition
        self.result = result

    def code_text(self) -> str:
        return codes(self.result)


def codes(t: Term) -> str:
    return " ".join([t.code, *[codes(a) for a in t.args]])


def types(t: Term) -> str:
    return " ".join([t.type, *[types(a) for a in t.args]])


@final
class TermReader:
    def __init__(self, text: str, line: int) -> None:
        self.text = text
        self.pos = 0
        self.line = line

    def fail(self, what: str) -> None:
        raise ValueError(f"rules line {self.line}: {what} at `{self.text[self.pos:]}'")

    def blanks(self) -> None:
        while self.pos < len(self.text) and self.text[self.pos] == " ":
            self.pos += 1

    def word(self) -> str:
        start = self.pos
        while self.pos < len(self.text) and (self.text[self.pos].isalnum() or self.text[self.pos] == "_"):
            self.pos += 1
        return self.text[start : self.pos]

    def peek(self) -> str:
        return self.text[self.pos] if self.pos < len(self.text) else ""

    def term(self) -> Term:
        self.blanks()
        t = Term()
        c = self.peek()
        if c == "[":
            close = self.text.index("]", self.pos)
            t.code = self.text[self.pos + 1 : close]
            self.pos = close + 1
            return t
        if c == "-" or c.isdigit():
            self.pos += 1
            digits = c + self.word()
            t.number = int(digits, 0)
            return t
        if c == "{":
            close = self.text.index("}", self.pos)
            t.op = self.text[self.pos : close + 1]
            self.pos = close + 1
        else:
            word = self.word()
            if not word:
                self.fail("expected a term")
            if self.peek() == "@":
                self.pos += 1
                t.name = word
                inner = self.term()
                inner.name = word
                return inner
            if self.peek() == ":":
                self.pos += 1
                t.type = self.word()
            if self.peek() != "(":
                t.name = word
                return t
            t.op = word
        if self.peek() != "(":
            self.fail("expected (")
        self.pos += 1
        while True:
            t.args.append(self.term())
            self.blanks()
            if self.peek() == ",":
                self.pos += 1
                continue
            if self.peek() != ")":
                self.fail("expected , or )")
            self.pos += 1
            return t


def read_rules(text: str) -> list[Rule]:
    """All rules of a file; ValueError with the line on a syntax error or a name given twice."""
    out: list[Rule] = []
    names: dict[str, int] = {}
    for n, line in enumerate(text.split("\n"), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        name, colon, rest = line.partition(":")
        left, arrow, right = rest.partition("=>")
        if not colon or not arrow:
            raise ValueError(f"rules line {n}: expected name: pattern => result")
        if name in names:
            raise ValueError(f"rules line {n}: rule {name} is already on line {names[name]}")
        names[name] = n
        pattern_text, _, condition = left.partition(" if ")
        pattern = TermReader(pattern_text.strip(), n).term()
        result = TermReader(right.strip(), n).term()
        out.append(Rule(name, rest.strip(), pattern, condition.strip(), result))
    return out
