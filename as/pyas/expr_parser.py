"""Expressions from text (gas: Expressions): precedence climbing over the one str, folding what is a number now.

Symbols are bound to the stream's Symbol objects here, when they are read; `sym@OPERATOR` keeps the relocation operator in upper case.
Ranks as gas has them: `* / % << >>` above `| & ^ !` above `+ -` above comparisons above `&&` above `||`; all left-associative.
"""

from typing import Final, final

from pyas.evaluate import MASK64, MAX_DEPTH, apply_operator, apply_unary, wrap64
from pyas.expr import E_BINARY, E_CONST, E_SYM, E_UNARY, Binary, Const, Expr, Here, SymRef, Unary
from pyas.lexer import DIGITS, HEX_DIGITS, NAME_START, AsmError, name_end, scan_char, scan_string
from pyas.object_sink import ObjectStream
from pyas.symbol import Symbol
from pyas.syntax.x86_att import ExprParser

RANK_MUL: Final = 6
RANK_BIT: Final = 5
RANK_ADD: Final = 4
RANK_COMPARE: Final = 3
RANK_AND: Final = 2
RANK_OR: Final = 1
REGISTER_BASE: Final = 0x52454700_0000_0000
OPERATOR_START: Final = "+-*/%<>&|^!="


@final
class Expressions(ExprParser):
    def __init__(self, stream: ObjectStream) -> None:
        self.stream = stream
        self.depth = 0
        self.late_depth = 0
        self.op = ""  # operator found by peek_operator
        self.op_end = 0
        self.altmacro = False
        self.register_read = False  # by the expression being parsed
        self.touched = False  # a symbol or `.` was read since this was last cleared

    def parse_expr(self, text: str, pos: int) -> tuple[Expr, int]:
        """The expression at pos and the position behind it (and behind blanks)."""
        n = len(text)
        self.register_read = False
        while pos < n and (text[pos] == " " or text[pos] == "\t"):
            pos += 1
        if pos < n:
            # a plain decimal number or a plain symbol, then the end or a character that cannot continue an expression: nearly all of them
            ch = text[pos]
            if ch in NAME_START and ch != "$":
                end = name_end(text, pos)
                if end == n or text[end] in ",()":
                    name = text[pos:end]
                    if name == ".":
                        return self.here(), end
                    e = self.reference(name)
                    if self.register_read:
                        raise AsmError("register value used as expression")
                    return e, end
        self.depth = 0
        e, pos = self.parse_rank(text, pos, RANK_OR)
        if self.register_read and not (isinstance(e, Const) and -1 <= e.value <= 1):
            raise AsmError("register value used as expression")  # what is left of a comparison is a truth
        if e.kind == E_BINARY or e.kind == E_UNARY:
            value = self.stream.evaluator.known_now(e)
            if value is not None:
                return Const(value), pos
        return e, pos

    def reference(self, name: str) -> Expr:
        """A symbol: its number if it is one now, else a bound reference."""
        if self.stream.late_values and name in self.stream.late_values:
            # `.eqv`: the expression is read anew wherever the name stands
            self.late_depth += 1
            if self.late_depth > 100:
                self.late_depth = 0
                raise AsmError("symbol definition loop encountered at `" + name + "'")
            e, _ = self.parse_rank(self.stream.late_values[name], 0, RANK_OR)
            self.late_depth -= 1
            return e
        if self.stream.register_names and name in self.stream.register_names:
            self.register_read = True
            return Const(REGISTER_BASE + self.stream.machine.register_number(self.stream.register_names[name][1:]))
        self.touched = True
        s = self.stream.reference(name)
        known = self.stream.constant_of(s)
        if known is not None:
            return Const(known)
        ref = SymRef(name)
        ref.bound = s
        return ref

    def here(self) -> Expr:
        self.touched = True
        h = Here()
        h.bound = self.stream.here()
        return h

    def peek_operator(self, text: str, pos: int) -> int:
        """Rank of the infix operator at pos (after blanks), 0 if none; sets op and op_end."""
        n = len(text)
        while pos < n and (text[pos] == " " or text[pos] == "\t"):
            pos += 1
        self.op_end = pos
        if pos >= n:
            return 0
        ch = text[pos]
        if ch not in OPERATOR_START:
            return 0
        nxt = text[pos + 1] if pos + 1 < n else ""
        self.op_end = pos + 1
        self.op = ch
        if ch == "+" or ch == "-":
            return RANK_ADD
        if ch == "*" or ch == "/" or ch == "%":
            return RANK_MUL
        if ch == "<" or ch == ">":
            if nxt == ch:
                self.op = ch + ch
                self.op_end = pos + 2
                return RANK_MUL
            if nxt == "=":
                self.op = ch + "="
                self.op_end = pos + 2
            elif ch == "<" and nxt == ">":
                self.op = "!="
                self.op_end = pos + 2
            return RANK_COMPARE
        if ch == "=":
            if nxt != "=":
                self.op_end = pos
                return 0
            self.op = "=="
            self.op_end = pos + 2
            return RANK_COMPARE
        if ch == "!":
            if nxt == "=":
                self.op = "!="
                self.op_end = pos + 2
                return RANK_COMPARE
            i = pos + 1
            while i < n and (text[i] == " " or text[i] == "\t"):
                i += 1
            if i < n and text[i] == "!":
                # `!!` is another exclusive or, and blanks between operators do not count
                self.op = "^"
                self.op_end = i + 1
            return RANK_BIT
        if ch == "&" and nxt == "&":
            self.op = "&&"
            self.op_end = pos + 2
            return RANK_AND
        if ch == "|" and nxt == "|":
            self.op = "||"
            self.op_end = pos + 2
            return RANK_OR
        return RANK_BIT

    def parse_rank(self, text: str, pos: int, rank: int) -> tuple[Expr, int]:
        left, pos = self.primary(text, pos)
        while True:
            found = self.peek_operator(text, pos)
            if found < rank or found == 0:
                return left, pos
            op = self.op
            after = self.op_end
            self.depth += 1
            if self.depth > MAX_DEPTH:
                raise AsmError("expression nested too deeply")
            if not text[after:].strip(" \t"):
                self.stream.warn("missing operand; zero assumed")
                return self.combine(op, left, Const(0)), len(text)
            right, pos = self.parse_rank(text, after, found + 1)
            self.depth -= 1
            left = self.combine(op, left, right)

    def combine(self, op: str, left: Expr, right: Expr) -> Expr:
        if left.kind == E_CONST and right.kind == E_CONST:
            assert isinstance(left, Const)
            assert isinstance(right, Const)
            return Const(self.fold(op, left.value, right.value))
        if right.kind == E_CONST and left.kind == E_BINARY and (op == "+" or op == "-"):
            # x + 1 + 1 ...: a chain of numbers is one number
            assert isinstance(left, Binary)
            assert isinstance(right, Const)
            inner = left.right
            if inner.kind == E_CONST and (left.op == "+" or left.op == "-"):
                assert isinstance(inner, Const)
                a = inner.value if left.op == "+" else -inner.value
                b = right.value if op == "+" else -right.value
                return Binary("+", left.left, Const(apply_operator("+", a, b)))
        return Binary(op, left, right)

    def fold(self, op: str, a: int, b: int) -> int:
        """Two numbers into one, with gas's warnings about what it makes of odd ones."""
        if a > MASK64 or a < -MASK64:
            self.stream.warn("left operand is a bignum; integer 0 assumed")
            a = 0
        if b > MASK64 or b < -MASK64:
            self.stream.warn("right operand is a bignum; integer 0 assumed")
            b = 0
        if b == 0 and (op == "/" or op == "%"):
            self.stream.warn("division by zero")
            b = 1
        elif (op == "<<" or op == ">>") and not 0 <= b < 64:
            self.stream.warn("shift count out of range (" + str(wrap64(b)) + " is not between 0 and 63)")
        return apply_operator(op, a, b)

    def primary(self, text: str, pos: int) -> tuple[Expr, int]:
        n = len(text)
        while pos < n and (text[pos] == " " or text[pos] == "\t"):
            pos += 1
        if pos >= n:
            raise AsmError("missing expression")
        ch = text[pos]
        if ch in DIGITS:
            return self.number(text, pos)
        if ch in NAME_START or ch >= "\x80":
            end = name_end(text, pos)
            return self.name(text, pos, end)
        if ch == "(" or ch == "[":
            self.depth += 1
            if self.depth > MAX_DEPTH:
                raise AsmError("expression nested too deeply")
            inner, pos = self.parse_rank(text, pos + 1, RANK_OR)
            self.depth -= 1
            while pos < n and (text[pos] == " " or text[pos] == "\t"):
                pos += 1
            if pos >= n or text[pos] != (")" if ch == "(" else "]"):
                raise AsmError("missing '" + (")" if ch == "(" else "]") + "'")
            return inner, pos + 1
        if ch == "-" or ch == "~" or ch == "!":
            self.depth += 1
            if self.depth > MAX_DEPTH:
                raise AsmError("expression nested too deeply")
            operand, pos = self.primary(text, pos + 1)
            self.depth -= 1
            if operand.kind == E_CONST:
                assert isinstance(operand, Const)
                return Const(apply_unary(ch, operand.value)), pos
            return Unary(ch, operand), pos
        if ch == "+":
            return self.primary(text, pos + 1)
        if ch == "%":
            # registers only compare: each is a number of its own, far from what programs use
            end = name_end(text, pos + 1)
            register = self.stream.machine.register_number(text[pos + 1 : end])
            if register >= 0:
                self.register_read = True
                return Const(REGISTER_BASE + register), end
        if ch == "'":
            value, pos = scan_char(text, pos)
            return Const(value), pos
        if ch == '"':
            data, end = scan_string(text, pos)
            return self.operator_on(data.decode("utf-8", "surrogateescape"), text, end)
        raise AsmError("bad expression")

    def name(self, text: str, pos: int, end: int) -> tuple[Expr, int]:
        name = text[pos:end]
        if name == ".":
            return self.here(), end
        return self.operator_on(name, text, end)

    def operator_on(self, name: str, text: str, end: int) -> tuple[Expr, int]:
        """A symbol whose name ends at `end`, with the `@OPERATOR` that may follow."""
        n = len(text)
        if end < n and text[end] == "@":
            stop = name_end(text, end + 1)
            operator = text[end + 1 : stop].upper()
            if operator:
                self.touched = True
                bound: Symbol | None = None
                if self.stream.intel:
                    bound = self.stream.reference(name)
                if operator != "PLT" and operator != "SIZE":
                    # gas makes the table's symbol at the first operator that may need it, and writes it whether used or not
                    self.stream.reference("_GLOBAL_OFFSET_TABLE_")
                ref = SymRef(name, operator)
                ref.bound = bound if bound is not None else self.stream.reference(name)
                return ref, stop
        return self.reference(name), end

    def number(self, text: str, pos: int) -> tuple[Expr, int]:
        """An integer, or a reference to a numeric label (`1b`, `2f`)."""
        n = len(text)
        i = pos
        if text[i] == "0" and i + 1 < n:
            ch = text[i + 1]
            if ch == "x" or ch == "X":
                i += 2
                start = i
                while i < n and text[i] in HEX_DIGITS:
                    i += 1
                if i == start:
                    return Const(0), i
                return Const(int(text[start:i], 16)), self.suffix_end(text, i)
            if (ch == "b" or ch == "B") and i + 2 < n and text[i + 2] in "01":
                i += 2
                start = i
                while i < n and text[i] in "01":
                    i += 1
                return Const(int(text[start:i], 2)), self.suffix_end(text, i)
        while i < n and text[i] in DIGITS:
            i += 1
        if i < n and (text[i] == "b" or text[i] == "f") and (i + 1 == n or not (text[i + 1] in NAME_START or text[i + 1] in DIGITS)):
            number = int(text[pos:i])
            s = self.stream.numeric_reference(number, text[i] == "f")
            if s is None:
                raise AsmError('backward ref to unknown label "' + str(number) + ':"')
            self.touched = True
            ref = SymRef(s.name)
            ref.bound = s
            return ref, i + 1
        digits = text[pos:i]
        if digits[0] == "0" and len(digits) > 1:
            octal = digits
            for ch in octal:
                if ch in "89":
                    raise AsmError("junk `" + text[pos:] + "' in number")
            return Const(int(octal, 8)), self.suffix_end(text, i)
        return Const(int(digits)), self.suffix_end(text, i)

    def suffix_end(self, text: str, pos: int) -> int:
        """gas accepts and drops C's suffixes U and L after a number."""
        n = len(text)
        while pos < n and text[pos] in "uUlL":
            pos += 1
        return pos

    def parse_all(self, text: str) -> Expr:
        """The whole text as one expression."""
        e, pos = self.parse_expr(text, 0)
        n = len(text)
        while pos < n and (text[pos] == " " or text[pos] == "\t"):
            pos += 1
        if pos < n:
            raise AsmError("junk at end of line, first unrecognized character is `" + text[pos] + "'")
        return e

    def absolute(self, text: str) -> int:
        """The whole text as a number known now."""
        e = self.parse_all(text)
        value = self.stream.evaluator.known_now(e)
        if value is None:
            if e.kind == E_SYM:
                assert isinstance(e, SymRef)
            raise AsmError("bad or irreducible absolute expression")
        return value
