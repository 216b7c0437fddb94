"""What select leaves of an asm statement for emission: its data, and what each operand number became."""

from typing import final

from pycc.codegen.mir import MBlock
from pycc.ir.function import AsmData


@final
class AsmPlan:
    """Operand k of the template is operand k of the M_ASM instruction; `sizes[k]` its bytes in C; labels follow."""

    def __init__(self, data: AsmData) -> None:
        self.data = data
        self.sizes: list[int] = []
        self.labels: list[MBlock] = []
        self.cc: list[str] = []
