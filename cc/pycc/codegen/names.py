"""Names given at emission: local labels, string literals, block statics (CONTRACTS.md 3: demand order must not show), and line positions."""

from typing import final

from pyas.stream import Stream

from pycc.ir.function import Function, Sym
from pycc.source.options import Options
from pycc.source.report import Reporter


@final
class Names:
    def __init__(self, options: Options, reporter: Reporter) -> None:
        self.options = options
        self.reporter = reporter
        self.labels = 0
        self.constants = 0
        self.statics = 0
        self.asm_count = 0  # %=
        self.section_changed = False
        self.files: dict[str, int] = {}
        self.last_pos = 0
        self.last_file = 0
        self.last_line = 0

    def local(self, prefix: str) -> str:
        """A fresh local label: `.L5`."""
        self.labels += 1
        return "." + prefix + str(self.labels)

    def of(self, s: Sym) -> str:
        if not s.name:
            if s.base == ".LC":
                s.name = ".LC" + str(self.constants)
                self.constants += 1
            elif s.base:
                s.name = s.base + str(self.statics) if s.base.endswith(".") else s.base + "." + str(self.statics)
                self.statics += 1
            else:
                s.name = self.local("L")
        return s.name

    def file_number(self, stream: Stream, name: str) -> int:
        n = self.files.get(name, 0)
        if n == 0:
            n = len(self.files) + 1
            self.files[name] = n
            stream.file(n, name)
        return n

    def position(self, stream: Stream, pos: int) -> None:
        """`.loc` when the line changes."""
        if pos == self.last_pos:
            return
        self.last_pos = pos
        name, line, column = self.reporter.sources.locate(pos)
        n = self.file_number(stream, name)
        if n != self.last_file or line != self.last_line:
            self.last_file = n
            self.last_line = line
            stream.loc(n, line, column)

    def rodata_of(self, fn: Function) -> str:
        if self.options.function_sections and not fn.section:
            return ".rodata." + fn.sym.name
        return ".rodata"
