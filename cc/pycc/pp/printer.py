"""-E: the token stream as text with line markers (gcc manual "Preprocessor Output"), and -dM -dD -dN -dU -dI.

Line structure follows the source: tokens of one line stay on one line, a jump of up to eight lines is newlines, a further one a marker.
"""

from typing import final

from pycc.lex import token as tk
from pycc.lex.token import COMMENT, EOF, F_BOL, F_PADDED, F_SPACE, NUMBER, PRAGMA, Token
from pycc.pp.macro import FUNCTION, OBJECT, Macro, definition_text
from pycc.pp.preprocess import ENTER, LEAVE, Preprocessor, Watcher
from pycc.source.file import LOW


@final
class Printer(Watcher):
    """Collects output in `out`."""

    def __init__(self, pp: Preprocessor) -> None:
        self.pp = pp
        self.sources = pp.sources
        self.out: list[str] = []
        self.printed = False  # something stands on the present line
        self.line = 0  # line the output is at, in the present file
        self.name = ""
        self.system = False
        self.stack: list[str] = []
        self.markers = not pp.options.no_line_markers
        self.dump = pp.options.dump_macros
        self.silent = "M" in pp.options.dump_macros
        self.previous: Token | None = None
        self.in_builtin = True
        self.defined: list[tuple[str, str]] = []

    def run(self) -> str:
        """Everything, as text (latin-1 chars are bytes)."""
        pp = self.pp
        expander = pp.expander
        out = self.out
        adjust = self.markers and not pp.options.assembler
        while True:
            tok = expander.next()
            kind = tok.kind
            if kind == EOF:
                break
            if self.silent:
                continue
            if kind == PRAGMA:
                self.pragma(tok)
                continue
            flags = tok.flags
            if flags & (F_PADDED | F_SPACE):
                if adjust and not flags & F_BOL and expander.ctx is None and self.sources.line(tok.pos & LOW) != self.line:
                    self.change_line(tok)
                    out.append(" ")
                elif flags & F_SPACE or (self.previous is not None and avoid_paste(self.previous, tok)) or (
                        self.previous is None and kind == tk.HASH):
                    out.append(" ")
            out.append(tok.text)
            self.previous = tok
            self.printed = True
            if kind == COMMENT or (kind == tk.STRING and "\n" in tok.text):
                self.line += tok.text.count("\n")
        if self.silent:
            return self.all_macros()
        if self.printed:
            out.append("\n")
        return "".join(out)

    def all_macros(self) -> str:
        """-dM: definitions standing at the end."""
        lines: list[str] = []
        for ident in list(self.pp.table.idents.values()):  # a body lexed now may bring new names
            macro = ident.macro
            if macro is not None:
                assert isinstance(macro, Macro)
                if macro.kind == OBJECT or macro.kind == FUNCTION:
                    if not macro.lexed:
                        self.pp.reader.lex_body(macro)
                    lines.append("#define " + definition_text(macro) + "\n")
        return "".join(lines)

    def marker(self, flags: str) -> None:
        if self.printed:
            self.out.append("\n")
            self.printed = False
        if self.markers:
            name = self.name.replace("\\", "\\\\").replace('"', '\\"')
            self.out.append(f"# {self.line} \"{name}\"{flags}{' 3 4' if self.system else ''}\n")

    # Watcher

    def line_change(self, tok: Token, parsing_args: int) -> None:
        if self.silent or parsing_args or tok.kind == EOF or tok.kind == PRAGMA:
            return
        self.change_line(tok)

    def change_line(self, tok: Token) -> None:
        """To tok's line, with blanks up to a little before its column: its own white space follows."""
        low = tok.pos & LOW
        self.maybe_line(self.sources.line(low))
        self.previous = None
        file = self.sources.file_at(low)
        column = low - file.base - file.text.rfind("\n", 0, low - file.base) if file is not None else 1
        self.printed = True
        if column > 2:
            self.out.append(" " * (column - 2))

    def maybe_line(self, line: int) -> None:
        if self.printed:
            self.out.append("\n")
            self.line += 1
            self.printed = False
        if not self.markers:
            self.line = line
        elif self.line <= line < self.line + 8:
            while self.line < line:
                self.out.append("\n")
                self.line += 1
        else:
            self.line = line
            self.marker("")

    def file_change(self, reason: int, pos: int, name: str, line: int, system: bool) -> None:
        if self.silent:
            return
        self.in_builtin = name == "<built-in>"
        if name == "":
            name = self.sources.name(pos)
            line = self.sources.line(pos)
        if reason == ENTER and pos and line == 1:
            file = self.sources.file_at(pos)
            if file is not None and file.included_from:
                self.maybe_line(self.sources.line(file.included_from))
        self.name = name
        self.line = line
        self.system = system
        self.marker(" 1" if reason == ENTER and line else " 2" if reason == LEAVE else "")
        self.previous = None

    def define(self, pos: int, macro: Macro) -> None:
        if not self.dump or self.silent or self.in_builtin and "N" not in self.dump and "D" not in self.dump:
            return
        if "D" in self.dump or "N" in self.dump:
            self.maybe_line(self.sources.line(pos))
            if "D" in self.dump:
                if not macro.lexed:
                    self.pp.reader.lex_body(macro)
                self.out.append("#define " + definition_text(macro))
            else:
                self.out.append("#define " + macro.name)
            self.printed = True
            self.new_line()

    def undefine(self, pos: int, name: str) -> None:
        if self.silent or not ("D" in self.dump or "N" in self.dump):
            return
        self.maybe_line(self.sources.line(pos))
        self.out.append("#undef " + name)
        self.new_line()

    def include(self, pos: int, directive: str, spelling: str) -> None:
        if "I" in self.dump and not self.silent:
            self.maybe_line(self.sources.line(pos))
            self.out.append(f"#{directive} {spelling}")
            self.new_line()

    def ident(self, pos: int, text: str) -> None:
        if not self.silent:
            self.maybe_line(self.sources.line(pos))
            self.out.append(f"#ident {text}")
            self.new_line()

    def new_line(self) -> None:
        self.out.append("\n")
        self.line += 1
        self.printed = False

    def pragma(self, tok: Token) -> None:
        """On a line of its own."""
        line = self.sources.line(tok.pos & LOW)
        self.maybe_line(line)
        self.out.append("#pragma " + tok.text)
        self.new_line()
        if not tok.flags & F_BOL:
            # _Pragma: its line goes on
            self.line = line
            self.marker("")
        self.previous = None


def avoid_paste(first: Token, second: Token) -> bool:
    """Whether two tokens printed side by side would read as something else."""
    a = first.kind
    b = second.kind
    if second.flags & tk.F_DIGRAPH:
        return True
    c = second.text[:1]
    if first.ident is not None:
        return b == NUMBER and not first.text.endswith((".",)) or second.ident is not None or b == tk.CHAR or b == tk.STRING
    if a == NUMBER:
        return b == NUMBER or second.ident is not None or c in ".+-"
    if c == "=" and a in (tk.ASSIGN, tk.NOT, tk.LT, tk.GT, tk.PLUS, tk.MINUS, tk.STAR, tk.SLASH, tk.PERCENT, tk.AMP, tk.PIPE, tk.CARET, tk.LSHIFT,
                          tk.RSHIFT):
        return True
    if a == tk.GT:
        return c == ">"
    if a == tk.LT:
        return c == "<" or c == "%" or c == ":"
    if a == tk.PLUS:
        return c == "+"
    if a == tk.MINUS:
        return c == "-" or c == ">"
    if a == tk.SLASH:
        return c == "/" or c == "*"
    if a == tk.COLON:
        return c == ":" or c == ">"
    if a == tk.AMP:
        return c == "&"
    if a == tk.PIPE:
        return c == "|"
    if a == tk.PERCENT:
        return c == ":" or c == ">"
    if a == tk.DOT:
        return c == "." or c == "%" or b == NUMBER
    if a == tk.HASH:
        return c == "#" or c == "%"
    if a == tk.OTHER:
        return first.text == "\\" and second.ident is not None or (first.text == "@" and (second.ident is not None or b == tk.STRING))
    return False
