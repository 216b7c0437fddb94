"""AT&T syntax of x86 operands (signatures; body follows)."""

from typing import final

from pyas.expr import Expr
from pyisa.operand import Operand


class ExprParser:
    """What the syntax needs of the parser: an expression starting at text[pos]. Implemented by pyas.parser."""

    def parse_expr(self, text: str, pos: int) -> tuple[Expr, int]:
        """Returns the expression and the position after it; raises pyisa.fixup.EncodeError with gas's message on bad text."""
        raise NotImplementedError


@final
class X86Att:
    def __init__(self, mode: int) -> None:
        self.mode = mode

    def parse_statement(self, mnemonic: str, rest: str, expr_parser: ExprParser) -> list[Operand]:
        """Operands of one statement, `rest` being the text after the (lower-case) mnemonic. Raises EncodeError."""
        return []
