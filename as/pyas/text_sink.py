"""`-S`: the sink that prints what it is told, as assembler text that pyas's own parser reads back to the same statements (HOUSE rule 4).

The dialect's operand printer is handed in, so that this file knows no machine. Text leaves through `parts`; `text()` joins it.
"""

from typing import Final, final

from pyisa.operand import Operand

from pyas.expr import E_BINARY, E_CONST, E_HERE, E_SYM, E_UNARY, Binary, Const, Expr, SymRef, Unary
from pyas.stream import Stream

PLAIN: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$")
DATA_NAME: Final = {1: ".byte", 2: ".value", 4: ".long", 8: ".quad", 16: ".octa"}


class OperandPrinter:
    """What a dialect gives the text sink: one operand as text. Implemented in `pyas.syntax`, introduced by assemble.py."""

    def operands(self, mnemonic: str, operands: list[Operand]) -> str:
        """All operands of one instruction, comma separated."""
        raise NotImplementedError


def symbol_text(name: str) -> str:
    """A symbol's name, quoted when the lexer would not read it back as one name."""
    if not name:
        return '""'
    if name[0].isdigit():
        return '"' + name + '"'
    for ch in name:
        if ch not in PLAIN and ord(ch) < 128:
            return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return name


def expr_text(e: Expr) -> str:
    """An expression, fully parenthesised below the top so that precedence never matters."""
    kind = e.kind
    if kind == E_CONST:
        assert isinstance(e, Const)
        return str(e.value)
    if kind == E_SYM:
        assert isinstance(e, SymRef)
        text = symbol_text(e.name)
        if e.operator:
            text += "@" + e.operator
        return text
    if kind == E_HERE:
        return "."
    if kind == E_UNARY:
        assert isinstance(e, Unary)
        return e.op + inner_text(e.operand)
    assert kind == E_BINARY and isinstance(e, Binary)
    right = e.right
    if (e.op == "+" or e.op == "-") and right.kind == E_CONST:
        assert isinstance(right, Const)
        left = expr_text(e.left) if additive(e.left) else inner_text(e.left)
        value = right.value if e.op == "+" else -right.value
        return left + ("+" if value >= 0 else "-") + str(abs(value))
    if e.op == "+" or e.op == "-":
        left = expr_text(e.left) if additive(e.left) else inner_text(e.left)
        return left + e.op + inner_text(right)
    return inner_text(e.left) + e.op + inner_text(right)


def additive(e: Expr) -> bool:
    """Whether `e` may stand unparenthesised at the left of + or -."""
    if e.kind == E_BINARY:
        assert isinstance(e, Binary)
        return e.op == "+" or e.op == "-"
    return e.kind != E_UNARY


def inner_text(e: Expr) -> str:
    if e.kind == E_BINARY or e.kind == E_UNARY:
        return "(" + expr_text(e) + ")"
    if e.kind == E_CONST:
        assert isinstance(e, Const)
        if e.value < 0:
            return "(" + str(e.value) + ")"
    return expr_text(e)


def string_text(data: bytes) -> str:
    """Bytes as the inside of a gas string: printable ASCII as itself, the rest as three octal digits."""
    out: list[str] = []
    for b in data:
        if b == 34:
            out.append('\\"')
        elif b == 92:
            out.append("\\\\")
        elif b == 10:
            out.append("\\n")
        elif b == 9:
            out.append("\\t")
        elif 32 <= b < 127:
            out.append(chr(b))
        else:
            out.append(f"\\{b:03o}")
    return "".join(out)


@final
class TextSink(Stream):
    """Prints the stream. `printer` is the dialect's; `text()` is everything printed so far."""

    def __init__(self, printer: OperandPrinter) -> None:
        self.printer = printer
        self.parts: list[str] = []

    def text(self) -> str:
        return "".join(self.parts)

    def line(self, text: str) -> None:
        self.parts.append(text)
        self.parts.append("\n")

    def position(self, file: str, line: int) -> None:
        pass

    def comment(self, text: str) -> None:
        self.line("\t# " + text.replace("\n", " "))

    def section(self, name: str, flags: str = "", sh_type: str = "", entsize: int = 0, group: str = "", comdat: bool = False, link: str = "") -> None:
        if not flags and not sh_type and not group and not link:
            if name == ".text" or name == ".data" or name == ".bss":
                self.line("\t" + name)
            else:
                self.line("\t.section\t" + (name if section_name_plain(name) else quoted(name)))
            return
        text = "\t.section\t" + (name if section_name_plain(name) else quoted(name)) + ',"' + flags + '"'
        if sh_type or entsize or group or link:
            text += ",@" + (sh_type or "progbits")
        if entsize:
            text += "," + str(entsize)
        if link:
            text += "," + symbol_text(link)
        if group:
            text += "," + symbol_text(group)
            if comdat:
                text += ",comdat"
        self.line(text)

    def label(self, name: str) -> None:
        self.parts.append(symbol_text(name))
        self.parts.append(":\n")

    def assign(self, name: str, value: Expr) -> None:
        self.line("\t.set\t" + symbol_text(name) + "," + expr_text(value))

    def symbol_attribute(self, directive: str, name: str) -> None:
        self.line("\t." + directive + "\t" + symbol_text(name))

    def symbol_type(self, name: str, kind: str) -> None:
        self.line("\t.type\t" + symbol_text(name) + ", @" + kind)

    def symbol_size(self, name: str, size: Expr) -> None:
        self.line("\t.size\t" + symbol_text(name) + ", " + expr_text(size))

    def common(self, name: str, size: int, align: int, local: bool = False) -> None:
        if local:
            self.line("\t.local\t" + symbol_text(name))
        self.line("\t.comm\t" + symbol_text(name) + "," + str(size) + "," + str(align))

    def inst(self, mnemonic: str, operands: list[Operand]) -> None:
        if operands:
            self.line("\t" + mnemonic + "\t" + self.printer.operands(mnemonic, operands))
        else:
            self.line("\t" + mnemonic)

    def data_bytes(self, data: bytes) -> None:
        for start in range(0, len(data), 16):
            self.line("\t.byte\t" + ",".join([str(b) for b in data[start : start + 16]]))

    def string(self, data: bytes) -> None:
        if data and data[-1] == 0 and len(data) <= 256:
            self.line('\t.string\t"' + string_text(data[:-1]) + '"')
            return
        for start in range(0, len(data), 128):
            self.line('\t.ascii\t"' + string_text(data[start : start + 128]) + '"')

    def data(self, width: int, value: Expr) -> None:
        self.line("\t" + DATA_NAME[width] + "\t" + expr_text(value))

    def zero(self, count: int) -> None:
        self.line("\t.zero\t" + str(count))

    def leb128(self, value: Expr, signed: bool) -> None:
        self.line(("\t.sleb128\t" if signed else "\t.uleb128\t") + expr_text(value))

    def align(self, power: int, fill: int = -1, limit: int = 0) -> None:
        text = "\t.p2align\t" + str(power)
        if fill >= 0 or limit:
            text += "," + (str(fill) if fill >= 0 else "")
            if limit:
                text += "," + str(limit)
        self.line(text)

    def cfi(self, directive: str, args: list[int]) -> None:
        self.line("\t.cfi_" + directive + ("\t" + ", ".join([str(a) for a in args]) if args else ""))

    def cfi_symbol(self, directive: str, encoding: int, symbol: str) -> None:
        self.line("\t.cfi_" + directive + "\t" + str(encoding) + "," + symbol_text(symbol))

    def file(self, number: int, name: str) -> None:
        quoted_name = '"' + string_text(name.encode("utf-8", "surrogateescape")) + '"'
        self.line("\t.file\t" + (str(number) + " " if number else "") + quoted_name)

    def loc(self, file: int, line: int, column: int) -> None:
        self.line("\t.loc\t" + str(file) + " " + str(line) + " " + str(column))

    def directive(self, text: str) -> None:
        self.line("\t" + text)

    def begin_asm(self, file: str, line: int) -> None:
        self.line("#APP")
        self.line("# " + str(line) + ' "' + string_text(file.encode("utf-8", "surrogateescape")) + '" 1')

    def end_asm(self) -> None:
        self.line('# 0 "" 2')
        self.line("#NO_APP")

    def asm_text(self, text: str) -> None:
        self.line("\t" + text)


def section_name_plain(name: str) -> bool:
    for ch in name:
        if ch not in PLAIN and ch not in "-+~!@^&*/":
            return False
    return name != ""


def quoted(name: str) -> str:
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
