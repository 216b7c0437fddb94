"""Messages to the user: collected, counted, written to standard error in one of the two spellings that build systems parse.

gcc: `file:line:col: error: text`; binutils: `file:line: Error: text`. The compiler's caret display is in pycc/source/report.py.
"""

import sys
from typing import Final, final

from pybase.position import Position

NOTE: Final = 0
WARNING: Final = 1
ERROR: Final = 2
FATAL: Final = 3

GCC_WORDS: Final = ("note", "warning", "error", "fatal error")
GAS_WORDS: Final = ("Info", "Warning", "Error", "Fatal error")

STYLE_GCC: Final = 0
STYLE_GAS: Final = 1


@final
class Diagnostic:
    def __init__(self, severity: int, position: Position | None, text: str) -> None:
        self.severity = severity
        self.position = position
        self.text = text
        self.notes: list[Diagnostic] = []


@final
class Reporter:
    """Collects a tool's diagnostics in order; `flush` writes them. `fatal_warnings` makes every warning count as an error."""

    def __init__(self, tool: str, style: int = STYLE_GCC) -> None:
        self.tool = tool
        self.style = style
        self.fatal_warnings = False
        self.silent_warnings = False
        self.errors = 0
        self.warnings = 0
        self.pending: list[Diagnostic] = []

    def add(self, severity: int, position: Position | None, text: str) -> Diagnostic:
        made = Diagnostic(severity, position, text)
        if severity == WARNING:
            if self.silent_warnings:
                return made
            self.warnings += 1
            if self.fatal_warnings:
                self.errors += 1
        elif severity >= ERROR:
            self.errors += 1
        self.pending.append(made)
        return made

    def error(self, position: Position | None, text: str) -> Diagnostic:
        return self.add(ERROR, position, text)

    def warning(self, position: Position | None, text: str) -> Diagnostic:
        return self.add(WARNING, position, text)

    def render(self, diagnostic: Diagnostic) -> str:
        place = diagnostic.position.text() if diagnostic.position is not None else self.tool
        words = GCC_WORDS if self.style == STYLE_GCC else GAS_WORDS
        text = f"{place}: {words[diagnostic.severity]}: {diagnostic.text}\n"
        for note in diagnostic.notes:
            text += self.render(note)
        return text

    def flush(self) -> None:
        if self.pending:
            sys.stderr.write("".join([self.render(d) for d in self.pending]))
            self.pending.clear()
