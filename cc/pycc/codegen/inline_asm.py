"""What select leaves of an asm statement for emission: its data, and what each operand number became."""

from typing import final

from pycc.ir.function import AsmData


@final
class AsmPlan:
    """Operand k of the template is operand k of the M_ASM instruction; `sizes[k]` its bytes in C; labels are the instruction's targets from 1 on."""

    def __init__(self, data: AsmData) -> None:
        self.data = data
        self.sizes: list[int] = []
        self.cc: list[str] = []
