"""-fdump=P[,Q][:func]: the text of a function after named passes, on standard error; -fdump=html:func: all its forms on a page (html.py).

IR passes by their names in opt/pipeline.py, `ir`: as lowered, `abi`: calls and parameters in their places, `legalize`: before selection; machine
passes print MIR: select, regalloc, frame, blockorder, peephole. `all`: after every pass.
"""

import sys
from typing import final

from pycc.codegen.mir import MFunction
from pycc.codegen.mirtext import print_machine
from pycc.codegen.target import MachineDump
from pycc.inspect.html import Page
from pycc.ir.function import Function
from pycc.ir.text import print_function
from pycc.opt.pipeline import Dump
from pycc.source.file import SourceMap


@final
class FormDump(Dump):
    """`requests`: what stood between commas. The page is made with the first form of its function."""

    def __init__(self, requests: list[str], sources: SourceMap) -> None:
        self.passes: list[str] = []
        self.only = ""
        self.page: Page | None = None
        for part in requests:
            name, _, only = part.partition(":")
            if name == "html":
                self.page = Page(only, sources)
                continue
            self.passes.append(name)
            self.only = only or self.only

    def wants(self, name: str, function: str) -> bool:
        return (name in self.passes or "all" in self.passes) and (not self.only or self.only == function)

    def after(self, name: str, fn: Function) -> None:
        if self.page is not None and self.page.function == fn.sym.name:
            self.page.ir(name, fn)
        if self.wants(name, fn.sym.name):
            sys.stderr.write(f"; after {name}\n{print_function(fn)}\n")

    def page_text(self) -> tuple[str, str]:
        page = self.page
        if page is None:
            return "", ""
        if not page.columns:
            sys.stderr.write(f"-fdump=html: no function '{page.function}' was compiled\n")
            return "", ""
        return page.function + ".html", page.html()


@final
class MachineFormDump(MachineDump):
    def __init__(self, forms: FormDump) -> None:
        self.forms = forms

    def after_machine(self, name: str, m: MFunction) -> None:
        page = self.forms.page
        if page is not None and page.function == m.name:
            page.machine(name, m)
        if self.forms.wants(name, m.name):
            sys.stderr.write(f"; after {name}\n{print_machine(m)}\n")
