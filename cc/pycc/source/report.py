"""Reporter: diagnostics in gcc's shape (`file:line:col: error: text [-Wflag]`, include stack, source line and caret).

Positions are ints of source.file.SourceMap. Reporter decides what a -W option, a pragma, -Werror or a system header makes of a
warning; callers only state facts: error(pos, text), warning(pos, flag, text), note(pos, text), fatal(pos, text).
"""

import os
import sys
from typing import Final, final

from pycc.source.file import LOW, SHIFT, SourceFile, SourceMap
from pycc.source.json_report import JsonReport, location
from pycc.source.options import Options
from pycc.source.warnings import Warnings

NOTE: Final = 0
WARNING: Final = 1
ERROR: Final = 2
FATAL: Final = 3
LONG_LINE: Final = 2000
_KIND: Final = ["note", "warning", "error", "fatal error"]
_COLOR: Final = ["\33[01;36m", "\33[01;35m", "\33[01;31m", "\33[01;31m"]


@final
class FatalError(Exception):
    """Raised once, by fatal() and by -Wfatal-errors, after the message was recorded: the compilation ends here."""


@final
class Reporter:
    """Collects counts, writes to stderr at once."""

    def __init__(self, sources: SourceMap, options: Options) -> None:
        self.sources = sources
        self.options = options
        self.warnings = Warnings(options)
        self.errors = 0
        self.warned = 0
        self.werrors = 0  # warnings that -Werror made errors
        self.out: list[str] | None = None  # tests collect here instead of stderr
        self.function = ""  # the function being compiled, for "In function 'f':"
        self.last_function = ""
        self.last_includer = -1
        self.last_shown = False
        self.json: JsonReport | None = JsonReport() if options.json_diagnostics else None
        color = options.color
        if color < 0:
            color = 1 if "NO_COLOR" not in os.environ and os.environ.get("TERM", "dumb") != "dumb" and sys.stderr.isatty() else 0
        self.color = color == 1

    def error(self, pos: int, text: str) -> None:
        self.errors += 1
        self.emit(ERROR, pos, text, "")
        self.last_shown = True
        if self.options.fatal_errors:
            self.terminate("compilation terminated due to -Wfatal-errors.\n")
            raise FatalError(text)
        if self.options.max_errors and self.errors >= self.options.max_errors:
            self.terminate(f"compilation terminated due to -fmax-errors={self.options.max_errors}.\n")
            raise FatalError(text)

    def warning(self, pos: int, flag: str, text: str) -> bool:
        """flag is the name without -W; "" for warnings that are always on. Returns whether it was shown (so a note may follow)."""
        changes = self.warnings.changes
        count = len(changes)
        while count and not self.sources.before(changes[count - 1].pos, pos):
            count -= 1
        state = self.warnings.state_after(flag, count) if count else self.warnings.plain_state(flag)
        if self.options.warnings_off and state != 2:
            state = 0
        if state != 0 and not self.options.system_header_warnings and self.sources.in_system_header(pos):
            state = 0
        self.last_shown = state != 0
        if state == 0:
            return False
        if state == 2:
            self.werrors += 1
            self.errors += 1
            self.emit(ERROR, pos, text, "-Werror=" + flag if flag else "-Werror")
            if self.options.fatal_errors:
                self.terminate("compilation terminated due to -Wfatal-errors.\n")
                raise FatalError(text)
            return True
        self.warned += 1
        self.emit(WARNING, pos, text, "-W" + flag if flag else "")
        return True

    def pedwarn(self, pos: int, flag: str, text: str) -> bool:
        """What ISO C forbids and GNU C accepts: a warning under -Wpedantic (flag "pedantic"), an error under -pedantic-errors."""
        if self.options.pedantic == 2 and not self.options.warnings_off and not self.sources.in_system_header(pos):
            if flag and self.warnings.plain_state(flag) == 0:
                return False
            self.errors += 1
            self.emit(ERROR, pos, text, "-W" + flag if flag else "")
            self.last_shown = True
            return True
        return self.warning(pos, flag, text)

    def note(self, pos: int, text: str) -> None:
        """Belongs to the diagnostic before it: shown only if that one was."""
        if self.last_shown:
            self.emit(NOTE, pos, text, "")

    def fatal(self, pos: int, text: str) -> None:
        self.errors += 1
        self.emit(FATAL, pos, text, "")
        self.terminate("compilation terminated.\n")
        raise FatalError(text)

    def write(self, text: str) -> None:
        if self.out is not None:
            self.out.append(text)
        else:
            sys.stderr.write(text)
            sys.stderr.flush()

    def terminate(self, text: str) -> None:
        """The last words before FatalError."""
        self.write_json()
        self.write(text)

    def write_json(self) -> None:
        if self.json is not None:
            self.write(self.json.text())
            self.json = JsonReport()

    # presentation

    def paint(self, color: str, text: str) -> str:
        return color + "\33[K" + text + "\33[m\33[K" if self.color else text

    def place(self, pos: int) -> str:
        if pos <= 0:
            return "pycc" if not self.options.main_file else self.options.main_file
        name, line, column = self.sources.locate(pos)
        if self.options.show_column:
            return f"{name}:{line}:{column}"
        return f"{name}:{line}"

    def include_stack(self, pos: int) -> None:
        file = self.sources.file_at(pos)
        if file is None or file.included_from == self.last_includer:
            return
        self.last_includer = file.included_from
        first = True
        where = file.included_from
        lines: list[str] = []
        while where > 0:
            name, line, _ = self.sources.locate(where)
            if lines:
                lines[-1] += ",\n"
            lines.append(("In file included from " if first else "                 from ") + self.paint("\33[01m", f"{name}:{line}"))
            first = False
            parent = self.sources.file_at(where)
            where = parent.included_from if parent is not None else 0
        if lines:
            lines[-1] += ":\n"
            self.write("".join(lines))

    def emit(self, kind: int, pos: int, text: str, option: str) -> None:
        whole = pos
        if pos > LOW:
            pos >>= SHIFT
        if self.json is not None:
            self.json.add(_KIND[kind], text, option, self.json_locations(whole & LOW))
            return
        if pos > 0:
            self.include_stack(pos)
        if self.function != self.last_function and kind != NOTE:
            self.last_function = self.function
            name = self.place(pos).rsplit(":", 2)[0] if pos > 0 else self.options.main_file
            self.write(self.paint("\33[01m", name + ":") + (f" In function {self.paint(chr(27) + '[01m', chr(39) + self.function + chr(39))}:\n"
                                                            if self.function else " At top level:\n"))
        head = self.paint("\33[01m", self.place(pos) + ":") + " " + self.paint(_COLOR[kind], _KIND[kind] + ":") + " " + text
        if option and self.options.show_option:
            head += " [" + self.paint(_COLOR[kind], option) + "]"
        self.write(head + "\n")
        if pos > 0 and self.options.show_caret:
            self.caret(pos)
        if whole > LOW:
            self.expansion_note(whole & LOW)

    def json_locations(self, pos: int) -> list[str]:
        """Of something a macro made: where the macro stands, as gcc has it."""
        file = self.sources.file_at(pos) if pos > 0 else None
        if file is None:
            return []
        name, line, column = self.sources.locate(pos)
        offset = self.sources.offset(pos) - file.base
        return [location(name, line, column, offset - file.text.rfind("\n", 0, offset))]

    def caret(self, pos: int) -> None:
        file = self.sources.file_at(pos)
        if file is None:
            return
        offset = self.sources.offset(pos) - file.base
        text = file.text
        start = text.rfind("\n", 0, offset) + 1
        end = text.find("\n", offset)
        if end < 0:
            end = len(text)
        if start >= end or not file.name or file.name[0] == "<":
            return
        line = file.line_of(offset)
        if end - start > LONG_LINE:
            # a machine wrote it: only the surroundings are of use
            start = max(start, offset - LONG_LINE // 4)
            end = min(end, offset + LONG_LINE // 4)
        shown = text[start:end].replace("\r", "").encode("latin-1").decode("utf-8", "replace").replace("\t", " ")
        before = text[start:offset].encode("latin-1").decode("utf-8", "replace")
        self.write(f"{line:5} | {shown}\n      | {' ' * len(before)}{self.paint(chr(27) + '[01;32m', '^')}\n")

    def expansion_note(self, pos: int) -> None:
        """`note: in expansion of macro 'X'`: pos is where X stands."""
        file = self.sources.file_at(pos)
        if file is None or file.system:
            return
        offset = self.sources.offset(pos) - file.base
        end = offset
        text = file.text
        while end < len(text) and (text[end].isalnum() or text[end] in "_$"):
            end += 1
        name = text[offset:end]
        if name:
            self.include_stack(pos)
            self.write(self.paint("\33[01m", self.place(pos) + ":") + " " + self.paint(_COLOR[NOTE], "note:") + f" in expansion of macro '{name}'\n")
            if self.options.show_caret:
                self.caret(pos)

    def finish(self) -> bool:
        """Called once at the end; True if the compilation may produce output."""
        self.write_json()
        if self.werrors and self.errors == self.werrors:
            self.write("cc1: all warnings being treated as errors\n" if self.warnings.all_errors else "cc1: some warnings being treated as errors\n")
        return self.errors == 0


def new_reporter(options: Options) -> Reporter:
    """A Reporter with a fresh SourceMap."""
    return Reporter(SourceMap(), options)


__all__ = ["FatalError", "Reporter", "SourceFile", "SourceMap", "new_reporter"]
