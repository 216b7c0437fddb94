"""Assembler expressions: a tree over numbers and symbols (gas: Expressions).

Built by the parser and by the compiler's emitter; evaluated by layout.py. A symbol is named by a str here; the object sink binds the
name to its Symbol when the statement is read (so that a re-assigned `.set` symbol keeps the version it saw, CONTRACTS.md 5).
"""

from typing import Final, final

E_CONST: Final = 0
E_SYM: Final = 1
E_UNARY: Final = 2
E_BINARY: Final = 3
E_HERE: Final = 4  # `.`: the address of the statement (in a data list: of the datum)


class Expr:
    """Base; `kind` is one of E_*."""

    kind: int

    def __init__(self, kind: int) -> None:
        self.kind = kind


@final
class Const(Expr):
    def __init__(self, value: int) -> None:
        super().__init__(E_CONST)
        self.value = value


@final
class SymRef(Expr):
    """A symbol, with the relocation operator written on it (`PLT`, `GOTPCREL`, `lo12`; "" none). `bound` is set by the object sink."""

    def __init__(self, name: str, operator: str = "") -> None:
        super().__init__(E_SYM)
        self.name = name
        self.operator = operator
        self.bound: object | None = None


@final
class Here(Expr):
    def __init__(self) -> None:
        super().__init__(E_HERE)
        self.bound: object | None = None


@final
class Unary(Expr):
    """op: one of `- ~ !`."""

    def __init__(self, op: str, operand: Expr) -> None:
        super().__init__(E_UNARY)
        self.op = op
        self.operand = operand


@final
class Binary(Expr):
    """op: + - * / % << >> & | ^ ! (or-not) == != < <= > >= && ||; comparisons give -1 or 0 (gas: Infix Ops)."""

    def __init__(self, op: str, left: Expr, right: Expr) -> None:
        super().__init__(E_BINARY)
        self.op = op
        self.left = left
        self.right = right
