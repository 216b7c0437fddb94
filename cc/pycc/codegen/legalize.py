"""Legalize: written next."""

from typing import final

from pycc.codegen.target import Target
from pycc.ir.function import Function


@final
class Legalizer:
    def __init__(self, fn: Function, target: Target) -> None:
        self.fn = fn

    def run(self) -> None:
        pass
