"""-fdump=P[,Q][:func]: the text of the IR after named passes (`ir`: as lowered; `all`: after every pass), on standard error."""

import sys
from typing import final

from pycc.ir.function import Function
from pycc.ir.text import print_function
from pycc.opt.pipeline import Dump


@final
class TextDump(Dump):
    def __init__(self, request: str) -> None:
        names, _, only = request.partition(":")
        self.passes = names.split(",")
        self.only = only

    def wants(self, name: str, function: str) -> bool:
        return (name in self.passes or "all" in self.passes) and (not self.only or self.only == function)

    def after(self, name: str, fn: Function) -> None:
        if self.wants(name, fn.sym.name):
            sys.stderr.write(f"; after {name}\n{print_function(fn)}\n")
