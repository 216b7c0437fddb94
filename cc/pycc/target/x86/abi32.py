"""The i386 calling convention: written next."""

from typing import final

from pycc.ir.function import Function
from pycc.source.options import Options
from pycc.source.report import Reporter


@final
class Abi32:
    def __init__(self, fn: Function, options: Options, reporter: Reporter) -> None:
        self.fn = fn

    def run(self) -> None:
        pass
