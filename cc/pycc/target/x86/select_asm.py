"""Selection for x86, eighth layer: inline asm (placeholder until written: an error that says so)."""

from pycc.codegen.mir import MBlock
from pycc.ir.value import Inst
from pycc.target.x86.select_x87 import X87Select


class AsmSelect(X87Select):
    def select_asm(self, i: Inst, mb: MBlock) -> None:
        self.unsupported("inline asm")

    def got_reg(self) -> int:
        """The register holding the GOT's address in i386 position-independent code, set at function entry."""
        self.m.needs_got = True
        if self.got == 0:
            self.got = self.new_gpr(4)
        return self.got

    got: int
