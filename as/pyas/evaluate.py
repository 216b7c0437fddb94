"""What an expression is worth: `known_now` while reading, `final` after layout (CONTRACTS.md 5, "two times").

A value is symbol - symbol + number. While reading, two labels cancel only when nothing of open size stands between them; after layout
any two of one section do. Arithmetic is 64-bit two's complement, comparisons give -1 or 0 (gas: Infix Operators).
"""

from typing import Final, final

from pyas.expr import E_BINARY, E_CONST, E_HERE, E_SYM, E_UNARY, Binary, Const, Expr, Here, SymRef, Unary
from pyas.fragment import F_BRANCH, F_DATA, F_FILL, F_LEB, Data, Fill, Fragment
from pyas.section import Subsection
from pyas.symbol import S_ABS, S_EXPR, S_LABEL, S_SECTION, S_UNDEF, Symbol, weakref_target

MASK64: Final = (1 << 64) - 1
SIGN64: Final = 1 << 63
MAX_DEPTH: Final = 10000


@final
class Value:
    """add - sub + number; `operator` is the relocation operator that stood on add. `ok` false: not of this form (`why` says so)."""

    def __init__(self, add: Symbol | None, sub: Symbol | None, number: int) -> None:
        self.add = add
        self.sub = sub
        self.number = number
        self.operator = ""
        self.ok = True
        self.why = ""


def wrap64(value: int) -> int:
    if -SIGN64 <= value < SIGN64:
        return value
    value &= MASK64
    return value - (1 << 64) if value >= SIGN64 else value


def apply_operator(op: str, a: int, b: int) -> int:
    """Integer operators; division by zero is the caller's to refuse."""
    if op == "+":
        return wrap64(a + b)
    if op == "-":
        return wrap64(a - b)
    if op == "*":
        return wrap64(a * b)
    if op == "&":
        return wrap64(a & b)
    if op == "|":
        return wrap64(a | b)
    if op == "^":
        return wrap64(a ^ b)
    if op == "!":
        return wrap64(a | ~b)
    if op == "<<":
        return wrap64(a << b) if 0 <= b < 64 else 0
    if op == ">>":
        return wrap64((a & MASK64) >> b) if 0 <= b < 64 else 0
    if op == "==":
        return -1 if wrap64(a) == wrap64(b) else 0
    if op == "!=":
        return -1 if wrap64(a) != wrap64(b) else 0
    a = wrap64(a)
    b = wrap64(b)
    if op == "<":
        return -1 if a < b else 0
    if op == "<=":
        return -1 if a <= b else 0
    if op == ">":
        return -1 if a > b else 0
    if op == ">=":
        return -1 if a >= b else 0
    if op == "&&":
        return 1 if a != 0 and b != 0 else 0
    if op == "||":
        return 1 if a != 0 or b != 0 else 0
    quotient = abs(a) // abs(b)
    if (a < 0) != (b < 0):
        quotient = -quotient
    if op == "/":
        return wrap64(quotient)
    assert op == "%", op
    return wrap64(a - b * quotient)


def apply_unary(op: str, a: int) -> int:
    if abs(a) > MASK64 and op != "!":
        # a bignum, for .octa
        return -a if op == "-" else ~a
    if op == "-":
        return wrap64(-a)
    if op == "~":
        return wrap64(~a)
    return 1 if a == 0 else 0


@final
class Evaluator:
    """Evaluates over the stream's subsections. `final` turns on the rules that hold after layout."""

    def __init__(self) -> None:
        self.final = False
        self.subs: list[Subsection] = []  # by uid
        self.depth = 0
        self.undefined_differ = False  # a condition is being read: an undefined symbol is not equal to anything else
        self.names: list[str] = []  # section names by index, for messages

    def fixed_distance(self, a: Fragment, b: Fragment) -> int:
        """Address of fragment b minus that of a when nothing of open size stands between, else -1 (a must not come after b)."""
        frags = self.subs[a.sub].frags
        total = 0
        for i in range(a.seq, b.seq):
            f = frags[i]
            if f.kind == F_DATA:
                assert isinstance(f, Data)
                total += len(f.data)
            elif f.kind == F_FILL:
                assert isinstance(f, Fill)
                if f.count_known < 0:
                    return -1
                total += f.count_known * f.unit
            else:
                return -1
        return total

    def address(self, s: Symbol) -> int:
        """Offset of a located symbol in its section, after layout."""
        f = s.frag
        if f is None:
            return s.offset
        return f.address + s.offset

    def cancel(self, v: Value) -> None:
        """Folds add - sub into the number where the rules of this time allow."""
        a = v.add
        b = v.sub
        if a is None or b is None or v.operator:
            return
        if a is b:
            v.add = None
            v.sub = None
            return
        if a.kind == S_ABS and b.kind == S_ABS:
            v.number += a.offset - b.offset
            v.add = None
            v.sub = None
            return
        if (a.kind != S_LABEL and a.kind != S_SECTION) or (b.kind != S_LABEL and b.kind != S_SECTION) or a.section != b.section:
            return
        if self.final:
            v.number += self.address(a) - self.address(b)
        else:
            fa = a.frag
            fb = b.frag
            if fa is None or fb is None or fa.sub != fb.sub:
                return
            if fa is fb:
                v.number += a.offset - b.offset
            elif fa.seq > fb.seq:
                gap = self.fixed_distance(fb, fa)
                if gap < 0:
                    return
                v.number += gap + a.offset - b.offset
            else:
                gap = self.fixed_distance(fa, fb)
                if gap < 0:
                    return
                v.number += a.offset - gap - b.offset
        v.add = None
        v.sub = None

    def symbol(self, s: Symbol) -> Value:
        """The value of a reference to s. A .set symbol is looked through when its value is a number (or, at the end, a place)."""
        if s.kind == S_ABS:
            if self.final and s.referenced_early and (s.is_global or s.is_weak):
                return Value(s, None, 0)
            return Value(None, None, s.offset)
        if s.kind == S_EXPR:
            assert s.expr is not None
            if s.resolving or self.depth > MAX_DEPTH:
                bad = Value(s, None, 0)
                bad.ok = False
                bad.why = "symbol definition loop encountered at `" + s.name + "'"
                return bad
            s.resolving = True
            self.depth += 1
            v = self.value(s.expr)
            self.depth -= 1
            s.resolving = False
            if not v.ok:
                return v
            if v.add is None and v.sub is None:
                return v
            if self.final and v.add is not None and v.sub is None and (s.is_global or s.is_weak) and v.add.kind != S_UNDEF:
                return Value(s, None, 0)
            if v.sub is None:
                return v
            return Value(s, None, 0) if not self.final else v
        if s.weakref is not None and self.final:
            # used before its .weakref
            return Value(weakref_target(s), None, 0)
        return Value(s, None, 0)

    def value(self, e: Expr) -> Value:
        kind = e.kind
        if kind == E_CONST:
            assert isinstance(e, Const)
            return Value(None, None, e.value)
        if kind == E_SYM:
            assert isinstance(e, SymRef)
            s = e.bound
            assert isinstance(s, Symbol), e.name
            if e.operator:
                v = Value(s, None, 0)
                v.operator = e.operator
                return v
            if s.kind == S_LABEL:
                return Value(s, None, 0)
            return self.symbol(s)
        if kind == E_HERE:
            assert isinstance(e, Here)
            h = e.bound
            assert isinstance(h, Symbol)
            return Value(h, None, 0)
        if kind == E_UNARY:
            assert isinstance(e, Unary)
            return self.unary(e)
        assert kind == E_BINARY and isinstance(e, Binary)
        if self.depth > MAX_DEPTH:
            bad = Value(None, None, 0)
            bad.ok = False
            bad.why = "expression nested too deeply"
            return bad
        self.depth += 1
        v = self.binary(e)
        self.depth -= 1
        return v

    def unary(self, e: Unary) -> Value:
        self.depth += 1
        v = self.value(e.operand)
        self.depth -= 1
        if not v.ok:
            return v
        if v.add is None and v.sub is None:
            v.number = apply_unary(e.op, v.number)
            return v
        if e.op == "-":
            out = Value(v.sub, v.add, wrap64(-v.number))
            out.operator = v.operator
            return out
        v.ok = False
        v.why = "invalid operand for unary `" + e.op + "'"
        return v

    def binary(self, e: Binary) -> Value:
        a = self.value(e.left)
        if not a.ok:
            return a
        b = self.value(e.right)
        if not b.ok:
            return b
        op = e.op
        if a.add is None and a.sub is None and b.add is None and b.sub is None:
            if (op == "/" or op == "%") and b.number == 0:
                b.ok = False
                b.why = "division by zero"
                return b
            return Value(None, None, apply_operator(op, a.number, b.number))
        if op == "+":
            return self.sum(a, b.add, b.sub, b.number, b.operator)
        if op == "-":
            return self.sum(a, b.sub, b.add, -b.number, b.operator)
        if op in ("==", "!=", "<", "<=", ">", ">=") and not a.operator and not b.operator:
            d = self.sum(a, b.sub, b.add, -b.number, "")
            if d.ok and d.add is None and d.sub is None:
                return Value(None, None, apply_operator(op, d.number, 0))
            if (self.final or self.undefined_differ and self.apart(a, b)) and (op == "==" or op == "!="):
                return Value(None, None, 0 if op == "==" else -1)
        bad = Value(None, None, 0)
        bad.ok = False
        bad.why = "invalid operands (" + self.section_text(a) + " and " + self.section_text(b) + " sections) for `" + op + "'"
        return bad

    def apart(self, a: Value, b: Value) -> bool:
        """Whether a condition may take the two for different: a symbol and a number, or two symbols and one of them undefined."""
        if a.sub is not None or b.sub is not None:
            return False
        return a.add is None or b.add is None or a.add.kind == S_UNDEF or b.add.kind == S_UNDEF

    def section_text(self, v: Value) -> str:
        if v.add is None and v.sub is None:
            return "*ABS*"
        if v.add is not None and v.sub is None:
            if v.add.kind == S_LABEL or v.add.kind == S_SECTION:
                return self.names[v.add.section]
            return "*UND*"
        return "*EXPR*"

    def sum(self, a: Value, add: Symbol | None, sub: Symbol | None, number: int, operator: str) -> Value:
        """a + (add - sub + number); each side may hold one symbol of each sign after cancelling."""
        out = Value(a.add, a.sub, wrap64(a.number + number))
        out.operator = a.operator or operator
        if add is not None:
            if out.add is None:
                out.add = add
            else:
                # try to cancel the newcomer or the old one against a subtrahend first
                other = sub if sub is not None else out.sub
                v = Value(add, other, 0)
                if other is not None:
                    self.cancel(v)
                if v.add is None and other is not None:
                    out.number = wrap64(out.number + v.number)
                    if sub is not None:
                        sub = None
                    else:
                        out.sub = None
                else:
                    self.cancel(out)
                    if out.add is None:
                        out.add = add
                    else:
                        out.ok = False
                        out.why = "invalid operands (" + self.section_text(a) + " and " + self.section_text(Value(add, sub, 0)) + " sections) for `+'"
                        return out
        if sub is not None:
            if out.sub is None:
                out.sub = sub
            else:
                self.cancel(out)
                if out.sub is None:
                    out.sub = sub
                else:
                    v = Value(out.add, sub, 0)
                    self.cancel(v)
                    if v.add is None and v.sub is None:
                        out.add = None
                        out.number = wrap64(out.number + v.number)
                    else:
                        out.ok = False
                        out.why = "invalid operands (" + self.section_text(a) + " and *UND* sections) for `-'"
                        return out
        self.cancel(out)
        out.number = wrap64(out.number)
        return out

    def known_now(self, e: Expr) -> int | None:
        """The number `e` is, at this time, or None."""
        if e.kind == E_CONST:
            assert isinstance(e, Const)
            return e.value
        v = self.value(e)
        if v.ok and v.add is None and v.sub is None:
            return v.number
        return None

    def surely_apart(self, before: Symbol, here: Symbol) -> bool:
        """Whether a branch or bytes stand between two places of one subsection, so that their addresses differ."""
        a = before.frag
        b = here.frag
        if a is None or b is None or a.sub != b.sub:
            return True
        if here.offset > 0:
            return True
        assert isinstance(a, Data)
        if len(a.data) > before.offset:
            return True
        frags = self.subs[a.sub].frags
        for i in range(a.seq + 1, b.seq):
            f = frags[i]
            if f.kind == F_BRANCH or f.kind == F_LEB or (isinstance(f, Data) and len(f.data) > 0):
                return True
        return False
