"""The two roots of the typed tree, Expr and Stmt, apart from their subclasses because expr, init, decl and stmt refer to each other."""

from pycc.ctype.ctype import Type


class Expr:
    kind: int
    type: Type
    pos: int
    lvalue: bool
    depth: int

    def __init__(self, kind: int, ctype: Type, pos: int, depth: int) -> None:
        self.kind = kind
        self.type = ctype
        self.pos = pos
        self.lvalue = False
        self.depth = depth
        self.parens = False  # written in parentheses: for warnings and for `= ({...})`-like rules


class Stmt:
    """`kind` is an S_* of stmt.py."""

    kind: int
    pos: int

    def __init__(self, kind: int, pos: int) -> None:
        self.kind = kind
        self.pos = pos
