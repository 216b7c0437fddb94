"""Emission of inline asm for x86: operands into the template's text (gcc manual 6.47.2, x86 operand modifiers)."""

from typing import final

from pycc.codegen.mir import MBlock, MInst
from pycc.target.x86.emit import Emitter


@final
class AsmEmitter(Emitter):
    def asm(self, i: MInst, nxt: MBlock | None) -> None:
        pass
