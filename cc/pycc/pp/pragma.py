"""#pragma and _Pragma (C11 6.10.6, 6.10.9; gcc manual "Pragmas"): those the preprocessor obeys itself, and which go on to the parser.

Obeyed here: once, push_macro, pop_macro, message, GCC poison, system_header, dependency, warning, error, diagnostic. The parser gets
one PRAGMA token whose text is the pragma with single blanks.
"""

from typing import TYPE_CHECKING, Final

from pycc.lex import token as tk
from pycc.lex.lexer import lex_text
from pycc.lex.token import F_SPACE, PAD, PRAGMA, STRING, Token
from pycc.pp.macro import POISONED, Macro
from pycc.source.file import LOW

if TYPE_CHECKING:
    from pycc.pp.preprocess import Preprocessor

# first word, second word ("" any): goes to the parser; E: with macros replaced first
PARSED: Final[list[tuple[str, str, str]]] = [
    ("pack", "", "E"), ("weak", "", ""), ("redefine_extname", "", "E"), ("scalar_storage_order", "", "E"), ("STDC", "", ""),
    ("GCC", "visibility", ""), ("GCC", "push_options", ""), ("GCC", "pop_options", ""), ("GCC", "reset_options", ""), ("GCC", "optimize", ""),
    ("GCC", "target", ""), ("GCC", "ivdep", ""), ("GCC", "unroll", ""), ("GCC", "pch_preprocess", ""), ("ms_struct", "", ""),
]
IGNORED: Final = ["omp", "acc"]  # silently, without -fopenmp -fopenacc


def run(pp: "Preprocessor", tokens: list[Token], pos: int) -> Token | None:
    """Obeys a pragma given as the tokens after #pragma; a token for the parser, or for -E's output."""
    if not tokens:
        return None if not pp.preprocess_only or pp.options.assembler else Token(PRAGMA, "", pos, 0, None)
    where = tokens[0].pos
    first = tokens[0].text
    second = tokens[1].text if len(tokens) > 1 else ""
    if obeyed(pp, first, second, tokens, where):
        return None
    if pp.options.assembler:
        return None
    if first == "message":
        tokens = [tokens[0]] + [tok for tok in pp.expander.expand_list(tokens[1:]) if tok.kind != PAD]
    text = spelled(tokens)
    if pp.preprocess_only:
        return Token(PRAGMA, text, pos, 0, None)
    if first == "GCC" and second == "diagnostic":
        diagnostic(pp, tokens)
        return None
    if first == "message":
        message(pp, tokens)
        return None
    for word, sub, letters in PARSED:
        if word == first and (sub == "" or sub == second):
            if letters:
                expanded = pp.expander.expand_list(tokens[1:])
                text = spelled([tokens[0]] + [tok for tok in expanded if tok.kind != PAD])
            return Token(PRAGMA, text, where, 0, None)
    if first in IGNORED and not pp.options.openmp:
        pp.reporter.warning(where, "unknown-pragmas", f"ignoring '#pragma {first} {second}'")
        return None
    shown = first if second == "" else first + " " + second
    pp.reporter.warning(where, "unknown-pragmas", f"ignoring '#pragma {shown}'")
    return None


def run_operator(pp: "Preprocessor", text: str, tok: Token) -> Token | None:
    """_Pragma: the same, its tokens all standing where the operator stands."""
    tokens = lex_text(text, pp.table, pp.reporter, pp.options, tok.pos, tok.flags & tk.F_CARRY)
    if tokens:
        tokens[0].flags &= ~F_SPACE
    directive = pp.expander.in_directive
    result = run(pp, tokens, tok.pos)
    pp.expander.in_directive = directive
    if result is not None:
        result.flags |= tok.flags & tk.F_CARRY
    return result


def spelled(tokens: list[Token]) -> str:
    out = ""
    for tok in tokens:
        if out and tok.flags & F_SPACE:
            out += " "
        out += tok.text
    return out


def obeyed(pp: "Preprocessor", first: str, second: str, tokens: list[Token], pos: int) -> bool:
    """The pragmas of cpplib itself: never shown in -E output."""
    reporter = pp.reporter
    if first == "once":
        frame = pp.frames[-1]
        if frame.file.is_main:
            reporter.warning(pos, "", "#pragma once in main file")
        else:
            pp.once.append(pp.search.contents.get(frame.path, frame.file.data[:frame.file.size]))
        return True
    if first == "push_macro" or first == "pop_macro":
        name = parenthesized(tokens)
        if name == "":
            reporter.warning(pos, "", f"invalid #pragma {first} directive")
            return True
        stack = pp.macro_stacks.get(name)
        ident = pp.table.get(name)
        if first == "push_macro":
            if stack is None:
                stack = []
                pp.macro_stacks[name] = stack
            current = ident.macro
            assert current is None or isinstance(current, Macro)
            stack.append(current)
        elif stack:
            ident.macro = stack.pop()
        return True
    if first != "GCC":
        return False
    if second == "poison":
        for tok in tokens[2:]:
            if tok.ident is None:
                reporter.error(tok.pos, "invalid #pragma GCC poison directive")
                break
            old = tok.ident.macro
            if old is not None and isinstance(old, Macro) and old.kind != POISONED:
                reporter.warning(tok.pos, "", f"poisoning existing macro \"{tok.ident.name}\"")
            tok.ident.macro = Macro(tok.ident.name, POISONED, tok.pos)
        return True
    if second == "system_header":
        frame = pp.frames[-1]
        if frame.file.is_main:
            reporter.warning(tokens[1].pos, "", "#pragma system_header ignored outside include file")
        else:
            frame.file.system_from = (tokens[1].pos & LOW) - frame.file.base
            frame.lexer.mark |= tk.F_SYSTEM
            if pp.watcher is not None:
                at = frame.lexer.i + 1
                pp.watcher.file_change(0, frame.lexer.base + at, frame.file.name_of(at), frame.file.line_of(at), True)
        return True
    if second == "dependency":
        dependency(pp, tokens, pos)
        return True
    if second == "warning" or second == "error":
        text = ""
        for tok in tokens[2:]:
            if tok.kind == STRING:
                text += tok.text[1:-1]
        if second == "error":
            reporter.error(tokens[1].pos, text)
        else:
            reporter.warning(tokens[1].pos, "", text)
        return True
    return False


def dependency(pp: "Preprocessor", tokens: list[Token], pos: int) -> None:
    """#pragma GCC dependency "file" rest: warns if the file is newer than the current one."""
    if len(tokens) < 3 or tokens[2].kind != STRING:
        pp.reporter.error(pos, "#pragma dependency expects \"FILENAME\" or <FILENAME>")
        return
    name = tokens[2].text[1:-1]
    hit = pp.search.find(name, 0, pp.frames[-1].file.directory)
    if hit is None:
        pp.reporter.fatal(tokens[2].pos, f"{name}: No such file or directory")
        return
    import os
    if os.path.exists(pp.frames[-1].path) and os.stat(hit[0]).st_mtime > os.stat(pp.frames[-1].path).st_mtime:
        pp.reporter.warning(tokens[2].pos, "", f"current file is older than {name}")
        if len(tokens) > 3:
            pp.reporter.warning(tokens[3].pos, "", spelled(tokens[3:]))


def parenthesized(tokens: list[Token]) -> str:
    """The name in ("name")."""
    if len(tokens) >= 4 and tokens[1].kind == tk.LPAREN and tokens[2].kind == STRING and tokens[3].kind == tk.RPAREN:
        return tokens[2].text[1:-1]
    return ""


def message(pp: "Preprocessor", tokens: list[Token]) -> None:
    """#pragma message "text" or ("text" "text")."""
    text = ""
    ok = False
    for tok in tokens[1:]:
        if tok.kind == STRING:
            text += tok.text[1:-1]
            ok = True
        elif tok.kind not in (tk.LPAREN, tk.RPAREN, PAD):
            ok = False
            break
    if not ok:
        pp.reporter.warning(tokens[0].pos, "pragmas", "expected a string after '#pragma message'")
        return
    pp.reporter.last_shown = True
    pp.reporter.note(tokens[0].pos, f"'#pragma message: {text}'")


def diagnostic(pp: "Preprocessor", tokens: list[Token]) -> None:
    """#pragma GCC diagnostic push|pop|ignored|warning|error "-Wname"."""
    reporter = pp.reporter
    kind = tokens[2].text if len(tokens) > 2 else ""
    pos = tokens[0].pos
    if kind == "push" or kind == "pop":
        reporter.warnings.pragma(pos, "", 3 if kind == "push" else 4)
        return
    if kind not in ("ignored", "warning", "error", "ignored_attributes"):
        reporter.warning(pos, "pragmas", "missing [error|warning|ignored|push|pop|ignored_attributes] after '#pragma GCC diagnostic'")
        return
    if kind == "ignored_attributes":
        return
    if len(tokens) < 4 or tokens[3].kind != STRING or not tokens[3].text.startswith('"-W'):
        reporter.warning(pos, "pragmas", "missing option after '#pragma GCC diagnostic' kind"
                         if len(tokens) < 4 else "unknown option after '#pragma GCC diagnostic' kind")
        return
    name = tokens[3].text[3:-1]
    if name.startswith("no-"):
        name = name[3:]
        kind = "ignored"
    if not reporter.warnings.known(name):
        reporter.warning(tokens[3].pos, "pragmas", "unknown option after '#pragma GCC diagnostic' kind")
        return
    reporter.warnings.pragma(pos, reporter.warnings.canonical(name), 0 if kind == "ignored" else 1 if kind == "warning" else 2)
