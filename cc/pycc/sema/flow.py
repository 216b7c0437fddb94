"""-Wreturn-type: whether control reaches the end of a function, judged on the tree (no flow graph: conditions count if they fold).

Separate from statement.py because it looks at whole bodies after they are built. A label counts as reached, a case if its switch is; a call of
a noreturn function, `__builtin_unreachable` and loops without exit do not complete.
"""

from typing import Final, final

from pycc.ctype.ctype import FunctionType, PointerType
from pycc.sema.constant import K_INT, evaluate
from pycc.sema.context import Sema
from pycc.tree import stmt as S
from pycc.tree.expr import BuiltinCall, Call, Cast, Comma, Cond, IntLit, StmtExpr
from pycc.tree.node import Expr, Stmt

NEVER: Final = ("unreachable", "trap", "longjmp", "eh_return", "return", "nonlocal_goto")

# how control leaves a statement: to what follows it, by a break or a continue of the statement around it
FALLS: Final = 1
BREAKS: Final = 2
CONTINUES: Final = 4


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


def completes(s: Sema, body: Stmt) -> bool:
    """Whether control, entering from above, can reach what follows it."""
    return Walk(s).exits(body, True) & FALLS != 0


@final
class Walk:
    """One walk over a body: of each statement, the ways in which control leaves it."""

    def __init__(self, s: Sema) -> None:
        self.s = s
        self.cases = True  # whether the enclosing switch is reached

    def exits(self, x: Stmt, reached: bool) -> int:
        """FALLS, BREAKS and CONTINUES; `reached`: control enters from above (it enters at labels besides)."""
        while isinstance(x, S.Case) or isinstance(x, S.LabelStmt):
            reached = reached or self.cases or isinstance(x, S.LabelStmt)
            x = x.body
        if isinstance(x, S.Compound):
            out = 0
            for y in x.items:
                m = self.exits(y, reached)
                out |= m & ~FALLS
                reached = m & FALLS != 0
            return out | (FALLS if reached else 0)
        if isinstance(x, S.ExprStmt):
            return self.expression_exits(x.expr, reached)
        if isinstance(x, S.If):
            return self.branches(x, reached)
        if isinstance(x, S.While) or isinstance(x, S.For) or isinstance(x, S.DoWhile):
            c = known(self.s, x.cond)
            before = not isinstance(x, S.DoWhile)
            m = self.exits(x.body, reached and not (before and c == 0))
            tested = before and reached or m & (FALLS | CONTINUES) != 0
            return FALLS if m & BREAKS or tested and c != 1 else 0
        if isinstance(x, S.Switch):
            outer = self.cases
            self.cases = reached
            m = self.exits(x.body, False)
            self.cases = outer
            return m & CONTINUES | (FALLS if m & (FALLS | BREAKS) or reached and x.default is None else 0)
        if not reached or x.kind in (S.S_GOTO, S.S_GOTO_INDIRECT, S.S_RETURN):
            return 0
        return BREAKS if x.kind == S.S_BREAK else CONTINUES if x.kind == S.S_CONTINUE else FALLS

    def branches(self, x: S.If, reached: bool) -> int:
        """A chain of else-ifs, however long, is one loop."""
        out = 0
        while True:
            c = known(self.s, x.cond)
            out |= self.exits(x.then, reached and c != 0)
            reached = reached and c != 1
            if x.other is None:
                return out | (FALLS if reached else 0)
            if not isinstance(x.other, S.If):
                return out | self.exits(x.other, reached)
            x = x.other

    def expression_exits(self, e: Expr, reached: bool) -> int:
        if isinstance(e, StmtExpr):
            m = self.exits(e.body, reached)
            return m if e.result is None or expression_completes(self.s, e.result) else m & ~FALLS
        return FALLS if reached and expression_completes(self.s, e) else 0
