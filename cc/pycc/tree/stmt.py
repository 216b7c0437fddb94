"""Statements of the typed tree (C11 6.8, GNU asm and extensions)."""

from typing import Final, final

from pycc.ctype.ctype import VlaSize
from pycc.tree.decl import FuncDecl, Label, VarDecl
from pycc.tree.node import Expr, Stmt

S_COMPOUND: Final = 0
S_EXPR: Final = 1
S_DECL: Final = 2
S_IF: Final = 3
S_WHILE: Final = 4
S_DO: Final = 5
S_FOR: Final = 6
S_SWITCH: Final = 7
S_CASE: Final = 8
S_LABEL: Final = 9
S_GOTO: Final = 10
S_GOTO_INDIRECT: Final = 11
S_BREAK: Final = 12
S_CONTINUE: Final = 13
S_RETURN: Final = 14
S_ASM: Final = 15
S_NULL: Final = 16
S_NESTED: Final = 17


@final
class Compound(Stmt):
    """A block: a scope of its own. `has_vla`: it declares a VLA (stack saved and restored around it). `has_cleanup` likewise."""

    def __init__(self, items: list[Stmt], pos: int, end_pos: int) -> None:
        super().__init__(S_COMPOUND, pos)
        self.items = items
        self.end_pos = end_pos
        self.has_vla = False
        self.has_cleanup = False


@final
class ExprStmt(Stmt):
    def __init__(self, expr: Expr, pos: int) -> None:
        super().__init__(S_EXPR, pos)
        self.expr = expr
        self.raw: Expr | None = None  # the parser's: the expression before it was converted to void


@final
class DeclStmt(Stmt):
    """Declaration of one automatic object (its initialiser in decl.init), in the order of the source. Block statics do not appear.
    `sizes` are VLA sizes to evaluate first, in order (of typedefs too: then `decl` is None)."""

    def __init__(self, decl: VarDecl | None, sizes: list[VlaSize], pos: int) -> None:
        super().__init__(S_DECL, pos)
        self.decl = decl
        self.sizes = sizes
        self.pending: VarDecl | None = None  # the parser's: whose declaration these sizes precede


@final
class If(Stmt):
    def __init__(self, cond: Expr, then: Stmt, other: Stmt | None, pos: int) -> None:
        super().__init__(S_IF, pos)
        self.cond = cond
        self.then = then
        self.other = other


@final
class While(Stmt):
    def __init__(self, cond: Expr, body: Stmt, pos: int) -> None:
        super().__init__(S_WHILE, pos)
        self.cond = cond
        self.body = body


@final
class DoWhile(Stmt):
    def __init__(self, body: Stmt, cond: Expr, pos: int) -> None:
        super().__init__(S_DO, pos)
        self.body = body
        self.cond = cond


@final
class For(Stmt):
    """`init` is the first clause's statements (declarations or an ExprStmt): the loop is a scope of its own around it."""

    def __init__(self, init: list[Stmt], cond: Expr | None, step: Expr | None, body: Stmt, pos: int) -> None:
        super().__init__(S_FOR, pos)
        self.init = init
        self.cond = cond
        self.step = step
        self.body = body
        self.end_pos = pos


@final
class Switch(Stmt):
    """`value` promoted; `cases` in source order, their values converted to its type; `default` the one default label or None."""

    def __init__(self, value: Expr, pos: int) -> None:
        super().__init__(S_SWITCH, pos)
        self.value = value
        self.body: Stmt = Null(pos)
        self.cases: list[Case] = []
        self.default: Case | None = None


@final
class Case(Stmt):
    """`case low ... high:` (low == high: a plain case) or, with is_default, `default:`; `body` is the labelled statement.
    Chains `case 1: case 2: s` nest through body; the parser builds and irgen walks them with loops."""

    def __init__(self, low: int, high: int, is_default: bool, pos: int) -> None:
        super().__init__(S_CASE, pos)
        self.low = low
        self.high = high
        self.is_default = is_default
        self.body: Stmt = Null(pos)
        self.block = 0  # irgen's number


@final
class LabelStmt(Stmt):
    def __init__(self, label: Label, body: Stmt, pos: int) -> None:
        super().__init__(S_LABEL, pos)
        self.label = label
        self.body = body


@final
class Goto(Stmt):
    """In a nested function the label may be of an enclosing one (label.function tells)."""

    def __init__(self, label: Label, pos: int) -> None:
        super().__init__(S_GOTO, pos)
        self.label = label


@final
class GotoIndirect(Stmt):
    def __init__(self, target: Expr, pos: int) -> None:
        super().__init__(S_GOTO_INDIRECT, pos)
        self.target = target


@final
class Break(Stmt):
    def __init__(self, pos: int) -> None:
        super().__init__(S_BREAK, pos)


@final
class Continue(Stmt):
    def __init__(self, pos: int) -> None:
        super().__init__(S_CONTINUE, pos)


@final
class Return(Stmt):
    """`value` converted to the result type; in a void function it may be a void expression, evaluated."""

    def __init__(self, value: Expr | None, pos: int) -> None:
        super().__init__(S_RETURN, pos)
        self.value = value


@final
class AsmOperand:
    """`expr` is an lvalue for outputs and for inputs whose constraint allows only memory; else a value."""

    def __init__(self, name: str, constraint: str, expr: Expr) -> None:
        self.name = name  # [name], or ""
        self.constraint = constraint
        self.expr = expr


@final
class Asm(Stmt):
    """GNU asm. `basic`: no colon, the template is taken literally. `labels`: of asm goto, numbered after all operands."""

    def __init__(self, template: str, pos: int) -> None:
        super().__init__(S_ASM, pos)
        self.template = template
        self.basic = True
        self.volatile = False
        self.inline = False
        self.goto = False
        self.outputs: list[AsmOperand] = []
        self.inputs: list[AsmOperand] = []
        self.clobbers: list[str] = []
        self.labels: list[Label] = []


@final
class Null(Stmt):
    """`;`. `fallthrough`: the attribute statement."""

    def __init__(self, pos: int, fallthrough: bool = False) -> None:
        super().__init__(S_NULL, pos)
        self.fallthrough = fallthrough


@final
class NestedFunction(Stmt):
    """GNU nested function definition, at its place in the block."""

    def __init__(self, decl: FuncDecl, pos: int) -> None:
        super().__init__(S_NESTED, pos)
        self.decl = decl
