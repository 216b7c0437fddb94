"""-Wreturn-type: whether control reaches the end of a function, judged on the tree (no flow graph: conditions count if they fold).

Separate from statement.py because it looks at whole bodies after they are built. A label counts as reached; a call of a noreturn function,
`__builtin_unreachable` and loops without exit do not complete.
"""

from typing import Final

from pycc.ctype.ctype import FunctionType, PointerType
from pycc.sema.constant import K_INT, evaluate
from pycc.sema.context import Sema
from pycc.tree import stmt as S
from pycc.tree.expr import BuiltinCall, Call, Cast, Comma, Cond, IntLit, StmtExpr
from pycc.tree.node import Expr, Stmt

NEVER: Final = ("unreachable", "trap", "longjmp", "eh_return", "return", "nonlocal_goto")


def known(s: Sema, e: Expr | None) -> int:
    """1 always true, 0 always false, -1 unknown. An absent condition is true."""
    if e is None:
        return 1
    if isinstance(e, IntLit):
        return 1 if e.value else 0
    c = evaluate(s, e)
    return -1 if c is None or c.kind != K_INT else 1 if c.value else 0


def expression_completes(s: Sema, e: Expr) -> bool:
    while isinstance(e, Cast):
        e = e.operand
    if isinstance(e, Call):
        t = e.callee.type
        return not (isinstance(t, PointerType) and isinstance(t.target, FunctionType) and t.target.noreturn)
    if isinstance(e, BuiltinCall):
        return e.name not in NEVER
    if isinstance(e, Comma):
        return all([expression_completes(s, p) for p in e.parts])
    if isinstance(e, StmtExpr):
        return completes(s, e.body) and (e.result is None or expression_completes(s, e.result))
    if isinstance(e, Cond) and e.then is not None:
        k = known(s, e.cond)
        if k >= 0:
            return expression_completes(s, e.then if k else e.other)
        return expression_completes(s, e.then) or expression_completes(s, e.other)
    return True


def completes(s: Sema, x: Stmt) -> bool:
    """Whether control can reach what follows statement x."""
    k = x.kind
    if isinstance(x, S.Compound):
        reached = True
        for y in x.items:
            if reached or has_label(y):
                reached = completes(s, y)
        return reached
    if isinstance(x, S.ExprStmt):
        return expression_completes(s, x.expr)
    if isinstance(x, S.If):
        c = known(s, x.cond)
        if c == 1 and not (x.other is not None and has_label(x.other)):
            return completes(s, x.then)
        if c == 0 and not has_label(x.then):
            return x.other is None or completes(s, x.other)
        return x.other is None or completes(s, x.then) or completes(s, x.other)
    if isinstance(x, S.While):
        return known(s, x.cond) != 1 or breaks(x.body)
    if isinstance(x, S.For):
        return known(s, x.cond) != 1 or breaks(x.body)
    if isinstance(x, S.DoWhile):
        if breaks(x.body):
            return True
        return known(s, x.cond) != 1 and (completes(s, x.body) or continues(x.body))
    if isinstance(x, S.Switch):
        return x.default is None or breaks(x.body) or completes(s, x.body)
    if isinstance(x, S.Case) or isinstance(x, S.LabelStmt):
        return completes(s, x.body)
    return k not in (S.S_GOTO, S.S_GOTO_INDIRECT, S.S_BREAK, S.S_CONTINUE, S.S_RETURN)


def has_label(x: Stmt) -> bool:
    """A label or case stands in it: control may enter there."""
    if isinstance(x, S.Case) or isinstance(x, S.LabelStmt):
        return True
    if isinstance(x, S.Compound):
        for y in x.items:
            if has_label(y):
                return True
        return False
    if isinstance(x, S.If):
        return has_label(x.then) or x.other is not None and has_label(x.other)
    if isinstance(x, S.While) or isinstance(x, S.DoWhile) or isinstance(x, S.For) or isinstance(x, S.Switch):
        return has_label(x.body)
    return False


def breaks(x: Stmt) -> bool:
    """A break of the enclosing loop or switch stands in x."""
    if isinstance(x, S.Break):
        return True
    if isinstance(x, S.Compound):
        for y in x.items:
            if breaks(y):
                return True
        return False
    if isinstance(x, S.If):
        return breaks(x.then) or x.other is not None and breaks(x.other)
    if isinstance(x, S.Case) or isinstance(x, S.LabelStmt):
        return breaks(x.body)
    if isinstance(x, S.ExprStmt) and isinstance(x.expr, StmtExpr):
        return breaks(x.expr.body)
    return False


def continues(x: Stmt) -> bool:
    """A continue of the enclosing loop stands in x."""
    if isinstance(x, S.Continue):
        return True
    if isinstance(x, S.Compound):
        for y in x.items:
            if continues(y):
                return True
        return False
    if isinstance(x, S.If):
        return continues(x.then) or x.other is not None and continues(x.other)
    if isinstance(x, S.Case) or isinstance(x, S.LabelStmt) or isinstance(x, S.Switch):
        return continues(x.body)
    return False
