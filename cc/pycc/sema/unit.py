"""TypedUnit: what irgen asks of a parsed translation unit. Abstract, so that irgen need not import the parser (HOUSE section 2)."""

from pycc.ctype.ctype import Types
from pycc.sema.context import Sema
from pycc.tree.decl import FuncDecl
from pycc.tree.node import Stmt


class TypedUnit:
    """`items`: FuncDecl, VarDecl and FileAsm in source order."""

    def __init__(self, s: Sema) -> None:
        self.sema = s
        self.items = s.items
        self.types: Types = s.types

    def body(self, fn: FuncDecl) -> Stmt | None:
        """A function's body, parsed now if it was left for later."""
        raise NotImplementedError
