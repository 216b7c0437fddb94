"""Macro definitions: parameters, replacement lists, comparison of redefinitions, # (C11 6.10.3).

A replacement list is kept as a place in its file and lexed when the macro is first expanded: a kernel file sees ten times as many
definitions as it uses. Only definitions with #, ## or __VA_, and those of the main file, are lexed at once, for their diagnostics.
"""

from typing import Final, final

from pycc.lex import token as tk
from pycc.lex.lexer import IdentTable, Lexer
from pycc.lex.token import CHAR, F_PASTE, F_PASTE_DIGRAPH, F_PASTE_SPACE, F_SPACE, F_STRINGIFY, STRING, Ident, MacroDef, Token
from pycc.source.file import SourceFile
from pycc.source.options import Options
from pycc.source.report import Reporter

# Macro.kind
OBJECT: Final = 0
FUNCTION: Final = 1
POISONED: Final = 2  # not a macro: #pragma GCC poison, or __VA_ARGS__ outside a macro
B_LINE: Final = 10
B_FILE: Final = 11
B_BASE_FILE: Final = 12
B_INCLUDE_LEVEL: Final = 13
B_COUNTER: Final = 14
B_DATE: Final = 15
B_TIME: Final = 16
B_TIMESTAMP: Final = 17
B_PRAGMA: Final = 18
B_HAS_ATTRIBUTE: Final = 19
B_HAS_BUILTIN: Final = 20
B_HAS_INCLUDE: Final = 21
B_HAS_INCLUDE_NEXT: Final = 22
B_FILE_NAME: Final = 23

BUILTINS: Final[list[tuple[str, int]]] = [
    ("__LINE__", B_LINE), ("__FILE__", B_FILE), ("__FILE_NAME__", B_FILE_NAME), ("__BASE_FILE__", B_BASE_FILE),
    ("__INCLUDE_LEVEL__", B_INCLUDE_LEVEL), ("__COUNTER__", B_COUNTER), ("__DATE__", B_DATE), ("__TIME__", B_TIME),
    ("__TIMESTAMP__", B_TIMESTAMP), ("_Pragma", B_PRAGMA), ("__has_attribute", B_HAS_ATTRIBUTE), ("__has_c_attribute", B_HAS_ATTRIBUTE),
    ("__has_cpp_attribute", B_HAS_ATTRIBUTE), ("__has_builtin", B_HAS_BUILTIN), ("__has_include", B_HAS_INCLUDE),
    ("__has_include_next", B_HAS_INCLUDE_NEXT),
]


@final
class Macro(MacroDef):
    """One definition. `body` is valid once `lexed`; `args[k]` is the 1-based parameter body[k] stands for, else 0."""

    def __init__(self, name: str, kind: int, pos: int) -> None:
        self.name = name
        self.kind = kind
        self.pos = pos
        self.params: list[str] = []
        self.variadic = False
        self.named_variadic = False  # args...
        self.disabled = False
        self.lexed = True
        self.body: list[Token] = []
        self.args: list[int] = []
        self.has_paste = False
        self.has_vaopt = False
        self.file: SourceFile | None = None
        self.start = 0
        self.end = 0
        self.mark = 0
        self.predefined = False
        self.used = False
        self.system = False


@final
class MacroReader:
    """Reads definitions; holds what lexing a body needs."""

    def __init__(self, table: IdentTable, reporter: Reporter, options: Options) -> None:
        self.table = table
        self.reporter = reporter
        self.options = options

    def lex_body(self, macro: Macro) -> None:
        """Lexes a postponed replacement list and marks parameters, #, ##."""
        file = macro.file
        assert file is not None
        macro.lexed = True
        lexer = Lexer(file, self.table, self.reporter, self.options, macro.mark)
        lexer.keep_comments = self.options.keep_comments_in_macros
        lexer.i = macro.start
        body: list[Token] = []
        lexer.line(body)
        if body:
            body[0].flags &= ~F_SPACE
        self.mark_body(macro, body)

    def mark_body(self, macro: Macro, body: list[Token]) -> bool:
        """Fills macro.body and macro.args. False (reported) if the definition is not valid."""
        kept: list[Token] = []
        args: list[int] = []
        function = macro.kind == FUNCTION
        numbers: dict[str, int] = {}  # of the parameters, from 1
        for name in macro.params:
            numbers[name] = len(numbers) + 1
        stringify = False
        ok = True
        space_before_hash = 0
        for tok in body:
            arg = 0
            if tok.ident is not None:
                if function:
                    arg = numbers.get(tok.ident.name, 0)
                    if arg == 0 and tok.ident.name == "__VA_OPT__" and macro.variadic:
                        macro.has_vaopt = True
                if tok.ident.name == "__VA_ARGS__" and arg == 0 and not self.options.assembler:
                    self.reporter.pedwarn(tok.pos, "", "__VA_ARGS__ can only appear in the expansion of a C99 variadic macro")
            if stringify:
                stringify = False
                if arg or (macro.has_vaopt and tok.ident is not None and tok.ident.name == "__VA_OPT__"):
                    tok.flags = tok.flags | F_STRINGIFY | space_before_hash
                    kept.pop()
                    args.pop()
                elif not self.options.assembler:
                    self.reporter.error(kept[-1].pos, "'#' is not followed by a macro parameter")
                    ok = False
            if tok.kind == tk.HASH and function:
                stringify = True
                space_before_hash = tok.flags & F_SPACE
            if tok.kind == tk.HASHHASH:
                if not kept:
                    self.reporter.error(tok.pos, "'##' cannot appear at either end of a macro expansion")
                    ok = False
                    continue
                kept[-1].flags |= F_PASTE | (F_PASTE_SPACE if tok.flags & F_SPACE else 0) | (F_PASTE_DIGRAPH if tok.flags & tk.F_DIGRAPH else 0)
                macro.has_paste = True
                continue
            kept.append(tok)
            args.append(arg)
        if stringify and not self.options.assembler:
            self.reporter.error(kept[-1].pos, "'#' is not followed by a macro parameter")
            ok = False
        if kept and kept[-1].flags & F_PASTE:
            self.reporter.error(body[-1].pos, "'##' cannot appear at either end of a macro expansion")
            kept[-1].flags &= ~F_PASTE
            ok = False
        macro.body = kept
        macro.args = args
        return ok

    def read(self, lexer: Lexer, name: Ident, pos: int) -> Macro | None:
        """The definition whose name was just read by `lexer`; None if it is not valid. Leaves the lexer at the line's end."""
        data = lexer.data
        i = lexer.i
        macro = Macro(name.name, OBJECT, pos)
        macro.mark = lexer.mark
        macro.file = lexer.file
        macro.system = lexer.mark & tk.F_SYSTEM != 0
        spliced = lexer.splice(i) if data[i] == 92 else 0
        while spliced > 0:
            i = spliced
            spliced = lexer.splice(i) if data[i] == 92 else 0
        if data[i] == 40:
            macro.kind = FUNCTION
            lexer.i = i + 1
            if not self.read_params(lexer, macro):
                lexer.i = lexer.end_of_line(lexer.i)
                return None
            i = lexer.i
        elif data[i] not in (32, 9, 10, 13, 12, 11, 92) and not (data[i] == 47 and data[i + 1] in (42, 47)):
            self.reporter.pedwarn(lexer.base + i, "", "ISO C99 requires whitespace after the macro name")
        while data[i] == 32 or data[i] == 9:
            i += 1
        end = lexer.end_of_line(i)
        lexer.i = end
        macro.start = i
        macro.end = end
        macro.lexed = False
        text = lexer.text
        if not lexer.mark & tk.F_HEADER or text.find("#", i, end) >= 0 or text.find("__VA_", i, end) >= 0 or text.find("%:", i, end) >= 0:
            count = self.reporter.errors
            self.lex_body(macro)
            if self.reporter.errors != count:
                return None
        return macro

    def read_params(self, lexer: Lexer, macro: Macro) -> bool:
        """The parameter list after its '('. Lexed token by token so that the body can stay unread."""
        expect_name = True
        seen: dict[str, bool] = {}
        while True:
            tok = next_on_line(lexer)
            kind = tok.kind
            if kind == tk.RPAREN:
                if expect_name and macro.params:
                    self.reporter.error(tok.pos, "expected parameter name, found \")\"")
                    return False
                return True
            if kind == tk.EOD:
                self.reporter.error(tok.pos, "expected ')' before end of line" if not expect_name or not macro.params
                                    else "expected parameter name before end of line")
                return False
            if expect_name and tok.ident is not None:
                if tok.ident.name in seen:
                    self.reporter.error(tok.pos, f"duplicate macro parameter \"{tok.text}\"")
                    return False
                if tok.ident.name == "__VA_ARGS__":
                    self.reporter.pedwarn(tok.pos, "", "__VA_ARGS__ can only appear in the expansion of a C99 variadic macro")
                macro.params.append(tok.ident.name)
                seen[tok.ident.name] = True
                expect_name = False
            elif kind == tk.ELLIPSIS and not macro.variadic:
                macro.variadic = True
                if expect_name:
                    macro.params.append("__VA_ARGS__")
                    if self.options.pedantic and self.options.std < 1999:
                        self.reporter.pedwarn(tok.pos, "variadic-macros", "anonymous variadic macros were introduced in C99")
                else:
                    macro.named_variadic = True
                    if self.options.pedantic:
                        self.reporter.pedwarn(tok.pos, "variadic-macros", "ISO C does not permit named variadic macros")
                close = next_on_line(lexer)
                if close.kind != tk.RPAREN:
                    self.reporter.error(close.pos, "expected ')' after \"...\"")
                    return False
                return True
            elif kind == tk.COMMA and not expect_name:
                expect_name = True
            else:
                self.reporter.error(tok.pos, f"expected parameter name, found \"{tok.text}\"" if expect_name
                                    else f"expected ',' or ')', found \"{tok.text}\"")
                return False

    def same(self, first: Macro, second: Macro) -> bool:
        """C11 6.10.3p1-2: same parameters, same tokens, white space in the same places."""
        if first.kind != second.kind or first.variadic != second.variadic or len(first.params) != len(second.params):
            return False
        if first.params != second.params:
            return False
        if not first.lexed and not second.lexed:
            a = first.file
            b = second.file
            if a is not None and b is not None and a.text[first.start:first.end] == b.text[second.start:second.end]:
                return True
        if not first.lexed:
            self.lex_body(first)
        if not second.lexed:
            self.lex_body(second)
        if len(first.body) != len(second.body):
            return False
        mask = F_SPACE | F_PASTE | F_STRINGIFY | F_PASTE_SPACE | F_PASTE_DIGRAPH
        for k in range(len(first.body)):
            x = first.body[k]
            y = second.body[k]
            if x.text != y.text or x.kind != y.kind or (x.flags ^ y.flags) & mask:
                return False
        return True


def next_on_line(lexer: Lexer) -> Token:
    """One token of the current line, EOD at its end. Slow; only for parameter lists and names."""
    data = lexer.data
    flags = lexer.mark
    while True:
        i = lexer.i
        c = data[i]
        if c == 32 or c == 9:
            lexer.i = i + 1
            flags |= F_SPACE
            continue
        if c == 10:
            return Token(tk.EOD, "", lexer.base + i, flags, None)
        if c == 47:
            after = lexer.comment(i, flags, [])
            if after >= 0:
                lexer.i = after
                flags |= F_SPACE
                continue
        out: list[Token] = []
        if 97 <= c <= 122 or 65 <= c <= 90 or c == 95:
            end = i + 1
            while 97 <= data[end] <= 122 or 65 <= data[end] <= 90 or data[end] == 95 or 48 <= data[end] <= 57:
                end += 1
            lexer.i = lexer.odd_word(i, end, flags, out)
        else:
            lexer.i = lexer.one(i, c, flags, out)
        if out:
            return out[0]
        flags |= lexer.token_flags & F_SPACE


def stringify(tokens: list[Token]) -> str:
    """The spelling # makes of an argument (C11 6.10.3.2), without its quotes."""
    parts: list[str] = []
    source = 0  # white space told by paddings: 0 unknown, 1 none, 2 some
    last = ""
    for tok in tokens:
        if tok.kind == tk.PAD:
            if tok.flags & tk.F_NULLPAD:
                if source == 1:
                    source = 0
            elif source == 0:
                source = 2 if tok.flags & F_SPACE else 1
            continue
        if tok.kind == tk.COMMENT:
            continue
        if parts and (source == 2 or (source == 0 and tok.flags & F_SPACE)):
            parts.append(" ")
        source = 0
        if tok.kind == STRING or tok.kind == CHAR:
            parts.append(quote(tok.text))
        else:
            parts.append(tok.text)
        last = tok.text
    text = "".join(parts)
    if last == "\\":
        count = 0
        while count < len(text) and text[len(text) - 1 - count] == "\\":
            count += 1
        if count % 2:
            text = text[:-1]
    return text


def quote(text: str) -> str:
    """Text as the inside of a string literal."""
    if "\\" in text:
        text = text.replace("\\", "\\\\")
    if '"' in text:
        text = text.replace('"', '\\"')
    if "\n" in text:
        text = text.replace("\n", "\\n")
    return text


def definition_text(macro: Macro) -> str:
    """`NAME(params) body` as -dM prints it."""
    out = macro.name
    if macro.kind == FUNCTION:
        shown: list[str] = []
        for k in range(len(macro.params)):
            param = macro.params[k]
            if macro.variadic and k == len(macro.params) - 1:
                shown.append(param + "..." if macro.named_variadic else "...")
            else:
                shown.append(param)
        out += "(" + ",".join(shown) + ")"
    out += " "
    for k in range(len(macro.body)):
        tok = macro.body[k]
        if k and tok.flags & F_SPACE and not macro.body[k - 1].flags & F_PASTE:
            out += " "
        if tok.flags & F_STRINGIFY:
            out += "#"
        out += tok.text
        if tok.flags & F_PASTE:
            out += " ## "
    return out
