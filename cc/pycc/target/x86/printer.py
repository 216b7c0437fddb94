"""-S of x86: operands in AT&T syntax, expressions as the text sink writes them."""

from typing import final

from pyas.expr import Expr
from pyas.syntax.x86_att import ExprPrinter, format_operand
from pyas.text_sink import OperandPrinter, expr_text
from pyisa.operand import Operand


@final
class SinkExprPrinter(ExprPrinter):
    def expr(self, expr: object) -> str:
        assert isinstance(expr, Expr)
        return expr_text(expr)


@final
class AttPrinter(OperandPrinter):
    def __init__(self, mode: int) -> None:
        self.mode = mode
        self.exprs = SinkExprPrinter()

    def operands(self, mnemonic: str, operands: list[Operand]) -> str:
        return ", ".join([format_operand(o, self.exprs) for o in operands])
