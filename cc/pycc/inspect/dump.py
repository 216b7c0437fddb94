"""-fdump=P[,Q][:func]: the text of a function after named passes, on standard error.

IR passes by their names in opt/pipeline.py, `ir`: as lowered, `legalize`: before selection; machine passes print MIR: select, regalloc, frame,
blockorder, peephole. `all`: after every pass.
"""

import sys
from typing import final

from pycc.codegen.mir import MFunction
from pycc.codegen.mirtext import print_machine
from pycc.codegen.target import MachineDump
from pycc.ir.function import Function
from pycc.ir.text import print_function
from pycc.opt.pipeline import Dump


@final
class TextDump(Dump):
    def __init__(self, request: str) -> None:
        self.passes: list[str] = []
        self.only = ""
        for part in request.split(","):
            name, _, only = part.partition(":")
            self.passes.append(name)
            self.only = only or self.only

    def wants(self, name: str, function: str) -> bool:
        return (name in self.passes or "all" in self.passes) and (not self.only or self.only == function)

    def after(self, name: str, fn: Function) -> None:
        if self.wants(name, fn.sym.name):
            sys.stderr.write(f"; after {name}\n{print_function(fn)}\n")


@final
class MachineTextDump(MachineDump):
    def __init__(self, request: str) -> None:
        self.text = TextDump(request)

    def after_machine(self, name: str, m: MFunction) -> None:
        if self.text.wants(name, m.name):
            sys.stderr.write(f"; after {name}\n{print_machine(m)}\n")
