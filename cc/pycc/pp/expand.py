"""Expander: macro replacement (C11 6.10.3) over a stack of contexts, the way its text describes it.

A context is a token list being rescanned. A macro is disabled while its context is on the stack, and an identifier met while its
macro is disabled is painted (F_NOEXPAND) for ever. PAD tokens mark where a context begins or ends: the white space in front of a
token, which # and -E show, is that of the macro name that produced it.

step() returns PADs too; next() folds them into the flags of the token after them.
"""

from typing import Final, final

from pycc.lex import token as tk
from pycc.lex.lexer import IdentTable, lex_text
from pycc.lex.token import (
    COMMENT,
    EOF,
    F_BOL,
    F_CARRY,
    F_EXPANDED,
    F_NOEXPAND,
    F_NULLPAD,
    F_PADDED,
    F_PASTE,
    F_SPACE,
    F_STRINGIFY,
    IDENT,
    NUMBER,
    PAD,
    STRING,
    Ident,
    Token,
)
from pycc.pp.macro import B_LINE, B_PRAGMA, FUNCTION, OBJECT, POISONED, Macro, MacroReader, quote, stringify
from pycc.source.file import LOW, SHIFT
from pycc.source.options import Options
from pycc.source.report import Reporter

MAX_DEPTH: Final = 10000
MAX_HELD: Final = 160_000_000  # about 10,000 levels of f(f(f(1))): each holds all that is inside it


class TokenSource:
    """What the expander asks of the preprocessor above it."""

    def refill(self) -> bool:
        """Puts more tokens into the queue; False: none now (the end, or a stop while an argument list is looked for)."""
        raise NotImplementedError

    def builtin(self, macro: Macro, tok: Token) -> Token | None:
        """The token a built-in macro stands for."""
        raise NotImplementedError

    def pragma_operator(self, text: str, tok: Token) -> Token | None:
        """_Pragma("text"): runs it; a PRAGMA token if the parser must see it."""
        raise NotImplementedError

    def line_change(self, tok: Token, parsing_args: int) -> None:
        """The first token of a line is about to be used."""
        raise NotImplementedError


@final
class Context:
    """A token list being rescanned. macro: what to enable again at its end. barrier: step() answers EOF at its end instead of popping."""

    def __init__(self, tokens: list[Token], macro: Macro | None, barrier: bool, prev: "Context | None") -> None:
        self.tokens = tokens
        self.i = 0
        self.macro = macro
        self.barrier = barrier
        self.prev = prev


@final
class Expander:
    """The token stream after replacement."""

    def __init__(self, source: TokenSource, table: IdentTable, reader: MacroReader, reporter: Reporter, options: Options) -> None:
        self.source = source
        self.table = table
        self.reader = reader
        self.reporter = reporter
        self.options = options
        self.queue: list[Token] = []
        self.qi = 0
        self.ctx: Context | None = None
        self.prevent = 0
        self.parsing_args = 0  # 1: looking for '(', 2: inside an argument list
        self.in_directive = False
        self.wants_padding = False  # #include: blanks count
        self.pragmas: list[Token] = []  # #pragma lines met inside an argument list: they go before the expansion
        self.watch_lines = False  # call source.line_change
        self.depth = 0
        self.held = 0  # tokens of all the arguments being replaced, one inside the other
        self.eof = Token(EOF, "", 0, 0, None)
        self.null_pad = Token(PAD, "", 0, F_NULLPAD, None)

    # pulling

    def next(self) -> Token:
        """The next token; its F_SPACE is right for printing and for #."""
        tok = self.step()
        if tok.kind != PAD:
            return tok
        state = 0
        while True:
            if tok.flags & F_NULLPAD:
                if state == 1:
                    state = 0
            elif state == 0:
                state = 2 if tok.flags & F_SPACE else 1
            tok = self.step()
            if tok.kind != PAD:
                break
        flags = tok.flags | F_PADDED
        if state == 2:
            flags |= F_SPACE
        elif state == 1:
            flags &= ~F_SPACE
        if flags == tok.flags:
            return tok
        return Token(tok.kind, tok.text, tok.pos, flags, tok.ident)

    def step(self) -> Token:
        while True:
            ctx = self.ctx
            if ctx is None:
                if self.qi >= len(self.queue):
                    if not self.source.refill():
                        return self.eof
                tok = self.queue[self.qi]
                self.qi += 1
                if tok.flags & F_BOL:
                    if self.parsing_args == 2:
                        tok.flags |= F_SPACE
                    if self.watch_lines:
                        self.source.line_change(tok, self.parsing_args)
            elif ctx.i < len(ctx.tokens):
                tok = ctx.tokens[ctx.i]
                ctx.i += 1
            elif ctx.barrier:
                return self.eof
            else:
                self.pop()
                if self.in_directive:
                    continue
                return self.null_pad
            ident = tok.ident
            if ident is None:
                return tok
            definition = ident.macro
            if definition is None or tok.flags & F_NOEXPAND:
                return tok
            assert isinstance(definition, Macro)
            if definition.disabled:
                return Token(tok.kind, tok.text, tok.pos, tok.flags | F_NOEXPAND, ident)
            if self.prevent:
                if definition.kind == POISONED:
                    self.enter(definition, tok)
                return tok
            if not self.enter(definition, tok):
                return tok
            if self.in_directive:
                continue
            return Token(PAD, "", tok.pos, tok.flags & F_SPACE, None)

    def push(self, tokens: list[Token], macro: Macro | None) -> None:
        self.ctx = Context(tokens, macro, False, self.ctx)
        if macro is not None:
            macro.disabled = True
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.reporter.fatal(tokens[0].pos if tokens else 0, "macro expansion nested too deeply")

    def push_barrier(self, tokens: list[Token]) -> None:
        self.ctx = Context(tokens, None, True, self.ctx)

    def pop(self) -> None:
        ctx = self.ctx
        assert ctx is not None
        if ctx.macro is not None:
            ctx.macro.disabled = False
        if not ctx.barrier:
            self.depth -= 1
        self.ctx = ctx.prev

    def pop_barrier(self) -> None:
        """Drops everything down to and including the nearest barrier."""
        while True:
            ctx = self.ctx
            assert ctx is not None
            self.pop()
            if ctx.barrier:
                return

    def backup(self) -> None:
        """Unreads the token step() gave last."""
        if self.ctx is None:
            self.qi -= 1
        else:
            self.ctx.i -= 1

    def expand_list(self, tokens: list[Token]) -> list[Token]:
        """All tokens of a list fully replaced, PADs included."""
        out: list[Token] = []
        self.held += len(tokens)
        if self.held > MAX_HELD:
            self.reporter.fatal(tokens[0].pos, "macro arguments nested too deeply")
        self.push_barrier(tokens)
        prevent = self.prevent
        parsing = self.parsing_args
        self.prevent = 0
        self.parsing_args = 0
        while True:
            tok = self.step()
            if tok.kind == EOF:
                break
            out.append(tok)
        self.prevent = prevent
        self.parsing_args = parsing
        self.pop_barrier()
        self.held -= len(tokens)
        return out

    # invocation

    def enter(self, macro: Macro, tok: Token) -> bool:
        """Replaces tok, just read; False if it stays as it is (no argument list, wrong number of arguments)."""
        kind = macro.kind
        if kind == OBJECT:
            if not macro.lexed:
                self.reader.lex_body(macro)
            macro.used = True
            self.push(self.copy_body(macro, tok), macro)
            return True
        if kind == FUNCTION:
            macro.used = True
            if not macro.lexed:
                self.reader.lex_body(macro)
            args = self.invocation(macro, tok)
            if args is None:
                return False
            pragmas = self.pragmas
            if pragmas:
                self.pragmas = []
            if macro.params:
                self.push(self.replace(macro, tok, args), macro)
            else:
                self.push(self.copy_body(macro, tok), macro)
            if pragmas:
                self.push(pragmas, None)
            return True
        if kind == POISONED:
            if macro.name == "__VA_ARGS__" or macro.name == "__VA_OPT__":
                if not self.options.assembler:
                    self.reporter.pedwarn(tok.pos, "pedantic", f"{macro.name} can only appear in the expansion of a C99 variadic macro")
            else:
                self.reporter.error(tok.pos, f"attempt to use poisoned \"{macro.name}\"")
            return False
        if kind == B_PRAGMA:
            return False if self.in_directive else self.pragma(tok)
        result = self.source.builtin(macro, tok)
        if result is None:
            return False
        self.push([result], None)
        return True

    def copy_body(self, macro: Macro, tok: Token) -> list[Token]:
        low = tok.pos & LOW
        carry = (tok.flags & F_CARRY) | F_EXPANDED
        if macro.has_paste:
            copied = [Token(b.kind, b.text, (b.pos & LOW) << SHIFT | low, (b.flags & ~F_CARRY) | carry, b.ident) for b in macro.body]
            return self.paste_all(copied)
        out: list[Token] = []
        for b in macro.body:
            out.append(Token(b.kind, b.text, (b.pos & LOW) << SHIFT | low, (b.flags & ~F_CARRY) | carry, b.ident))
        return out

    def invocation(self, macro: Macro, name: Token) -> list[list[Token]] | None:
        """Looks for '(' and collects arguments; None if there is no (valid) list. A variadic argument left out altogether is missing
        from the result; one merely empty is there."""
        self.prevent += 1
        parsing = self.parsing_args
        self.parsing_args = 1
        padding: Token | None = None
        while True:
            tok = self.step()
            if tok.kind == PAD:
                if padding is None or padding.flags & F_NULLPAD or (not padding.flags & F_SPACE and tok.flags & F_NULLPAD):
                    padding = tok
                continue
            if tok.kind == COMMENT:
                continue
            break
        args: list[list[Token]] | None = None
        if tok.kind == tk.LPAREN:
            self.parsing_args = 2
            args = self.collect(macro, name)
        elif tok.kind != EOF:
            self.backup()
            if padding is not None:
                self.push([padding], None)
        elif padding is not None and self.ctx is not None:
            self.push([padding], None)
        self.parsing_args = parsing
        self.prevent -= 1
        return args

    def collect(self, macro: Macro, name: Token) -> list[list[Token]] | None:
        wanted = len(macro.params)
        variadic = macro.variadic
        args: list[list[Token]] = []
        while True:
            arg: list[Token] = []
            depth = 0
            last = variadic and len(args) + 1 == wanted
            while True:
                tok = self.step()
                kind = tok.kind
                if kind == PAD:
                    if arg:
                        arg.append(tok)
                    continue
                if kind == tk.LPAREN:
                    depth += 1
                elif kind == tk.RPAREN:
                    if depth == 0:
                        break
                    depth -= 1
                elif kind == tk.COMMA:
                    if depth == 0 and not last:
                        break
                elif kind == EOF:
                    break
                elif kind == COMMENT:
                    continue
                elif kind == tk.PRAGMA and tok.flags & F_BOL:
                    self.pragmas.append(tok)
                    continue
                arg.append(tok)
            while arg and arg[-1].kind == PAD:
                arg.pop()
            args.append(arg)
            if kind == tk.RPAREN or kind == EOF:
                break
        if kind == EOF:
            self.reporter.error(name.pos, f"unterminated argument list invoking macro \"{macro.name}\"")
            return None
        given = len(args)
        if given == 1 and wanted == 0 and not args[0]:
            return []
        if given == wanted:
            if variadic and given == 1 and not args[0] and self.options.gnu:
                args.pop()
            return args
        if given < wanted:
            if given + 1 == wanted and variadic:
                if self.options.pedantic and not macro.system:
                    self.reporter.pedwarn(tok.pos, "pedantic", f"ISO C{'11' if self.options.std >= 2011 else '99'} requires at least one argument "
                                          "for the \"...\" in a variadic macro")
                return args
            self.reporter.error(tok.pos, f"macro \"{macro.name}\" requires {wanted} arguments, but only {given} given")
        else:
            self.reporter.error(tok.pos, f"macro \"{macro.name}\" passed {given} arguments, but takes just {wanted}")
        if macro.pos:
            self.reporter.note(macro.pos, f"macro \"{macro.name}\" defined here")
        return None

    def replace(self, macro: Macro, name: Token, args: list[list[Token]]) -> list[Token]:
        """The replacement list with arguments in place of parameters (C11 6.10.3.1-3)."""
        body = macro.body
        params = macro.args
        low = name.pos & LOW
        carry = (name.flags & F_CARRY) | F_EXPANDED
        expanded: list[list[Token] | None] = [None] * len(args)
        out: list[Token] = []
        count = len(body)
        k = 0
        pasted_before = False  # ## stood before this token
        while k < count:
            b = body[k]
            flags = b.flags
            number = params[k]
            if number == 0:
                if macro.has_vaopt and b.kind == IDENT and b.text == "__VA_OPT__":
                    k = self.va_opt(macro, name, args, k, pasted_before, out)
                    pasted_before = body[k - 1].flags & F_PASTE != 0
                    continue
                out.append(Token(b.kind, b.text, (b.pos & LOW) << SHIFT | low, (flags & ~F_CARRY) | carry, b.ident))
                pasted_before = flags & F_PASTE != 0
                k += 1
                continue
            missing = number > len(args)
            if flags & F_STRINGIFY:
                text = '"' + stringify([] if missing else args[number - 1]) + '"'
                if k and not pasted_before and (not self.in_directive or self.wants_padding):
                    out.append(Token(PAD, "", low, flags & F_SPACE, None))
                out.append(Token(STRING, text, (b.pos & LOW) << SHIFT | low, (flags & (F_SPACE | F_PASTE)) | carry, None))
                if not flags & F_PASTE and not self.in_directive:
                    out.append(self.null_pad)
            elif flags & F_PASTE or pasted_before:
                self.place_raw(macro, number, b, [] if missing else args[number - 1], missing, k, pasted_before, out)
            else:
                tokens: list[Token] | None = None
                if missing:
                    tokens = []
                else:
                    tokens = expanded[number - 1]
                    if tokens is None:
                        raw = args[number - 1]
                        tokens = self.expand_list(raw) if may_expand(raw) else raw
                        expanded[number - 1] = tokens
                if k and (not self.in_directive or self.wants_padding):
                    out.append(Token(PAD, "", low, flags & F_SPACE, None))
                out.extend(tokens)
                if not self.in_directive:
                    out.append(self.null_pad)
            pasted_before = flags & F_PASTE != 0
            k += 1
        return self.paste_all(out) if macro.has_paste else out

    def place_raw(self, macro: Macro, number: int, b: Token, arg: list[Token], missing: bool, k: int, pasted_before: bool,
                  out: list[Token]) -> None:
        """A parameter next to ##: its argument as written; an empty one takes the ## with it; `, ## __VA_ARGS__` is GNU's."""
        if not b.flags & F_PASTE and out:
            previous = out[-1]
            if previous.flags & F_PASTE:
                if previous.kind == tk.COMMA and macro.variadic and number == len(macro.params):
                    if missing:
                        out.pop()
                    else:
                        out[-1] = Token(previous.kind, previous.text, previous.pos, previous.flags & ~F_PASTE, previous.ident)
                elif not arg:
                    out[-1] = Token(previous.kind, previous.text, previous.pos, previous.flags & ~F_PASTE, previous.ident)
        if k and not pasted_before and (not self.in_directive or self.wants_padding):
            out.append(Token(PAD, "", b.pos, b.flags & F_SPACE, None))
        if arg:
            out.extend(arg)
            if b.flags & F_PASTE:
                last = out[-1]
                out[-1] = Token(last.kind, last.text, last.pos, last.flags | F_PASTE, last.ident)
        if not b.flags & F_PASTE and not self.in_directive:
            out.append(self.null_pad)

    def va_opt(self, macro: Macro, name: Token, args: list[list[Token]], k: int, pasted_before: bool, out: list[Token]) -> int:
        """__VA_OPT__ ( tokens ) at body[k]; answers the index after its ')'."""
        body = macro.body
        depth = 0
        end = k + 1
        if end >= len(body) or body[end].kind != tk.LPAREN:
            self.reporter.error(body[k].pos, "__VA_OPT__ must be followed by an open parenthesis")
            return k + 1
        while end < len(body):
            if body[end].kind == tk.LPAREN:
                depth += 1
            elif body[end].kind == tk.RPAREN:
                depth -= 1
                if depth == 0:
                    break
            end += 1
        if depth:
            self.reporter.error(body[k].pos, "unterminated __VA_OPT__")
            return len(body)
        number = len(macro.params)
        present = False
        if number <= len(args):
            for tok in self.expand_list(args[number - 1]):
                if tok.kind != PAD:
                    present = True
        part = Macro(macro.name, FUNCTION, macro.pos)
        part.params = macro.params
        part.variadic = True
        part.has_paste = macro.has_paste
        part.body = body[k + 2:end]
        part.args = macro.args[k + 2:end]
        paste_right = body[end].flags & F_PASTE != 0
        tokens = self.replace(part, name, args) if present else []
        if body[k].flags & F_STRINGIFY:
            text = '"' + stringify(tokens) + '"'
            tokens = [Token(STRING, text, name.pos, (body[k].flags & F_SPACE) | F_EXPANDED | (name.flags & F_CARRY), None)]
        while tokens and tokens[-1].kind == PAD:
            tokens.pop()
        if k and not pasted_before:
            out.append(Token(PAD, "", name.pos, body[k].flags & F_SPACE, None))
        if tokens:
            if pasted_before and out and starts_empty(part, args):
                last = out[-1]
                out[-1] = Token(last.kind, last.text, last.pos, last.flags & ~F_PASTE, last.ident)
            out.extend(tokens)
            if paste_right and not ends_empty(part, args):
                last = out[-1]
                out[-1] = Token(last.kind, last.text, last.pos, last.flags | F_PASTE, last.ident)
        elif pasted_before and not paste_right and out:
            last = out[-1]
            out[-1] = Token(last.kind, last.text, last.pos, last.flags & ~F_PASTE, last.ident)
        if not paste_right:
            out.append(self.null_pad)
        return end + 1

    # pasting

    def paste_all(self, tokens: list[Token]) -> list[Token]:
        """Carries out ## left to right."""
        out: list[Token] = []
        k = 0
        n = len(tokens)
        while k < n:
            tok = tokens[k]
            k += 1
            if not tok.flags & F_PASTE:
                out.append(tok)
                continue
            left = tok
            more = True
            while more:
                while k < n and tokens[k].kind == PAD:
                    k += 1
                if k >= n:
                    break
                right = tokens[k]
                made = self.paste(left, right)
                if made is None:
                    if not self.options.assembler:
                        self.reporter.error(tok.pos, f"pasting \"{left.text}\" and \"{right.text}\" does not give a valid preprocessing token")
                    break
                more = right.flags & F_PASTE != 0
                left = made
                k += 1
            if not self.in_directive:
                out.append(Token(PAD, "", tok.pos, tok.flags & F_SPACE, None))
            out.append(Token(left.kind, left.text, left.pos, left.flags & ~F_PASTE, left.ident))
            if not self.in_directive:
                out.append(self.null_pad)
        return out

    def paste(self, left: Token, right: Token) -> Token | None:
        text = left.text + right.text
        flags = (left.flags & (F_SPACE | F_CARRY)) | F_EXPANDED
        lk = left.kind
        if left.ident is not None and (right.ident is not None or (right.kind == NUMBER and right.text.isalnum())):
            ident: Ident = self.table.get(left.ident.name + right.text if right.ident is None else left.ident.name + right.ident.name)
            return Token(ident.kind, text, left.pos, flags, ident)
        if lk == tk.SLASH and right.kind != tk.ASSIGN:
            return None
        made = lex_text(text, self.table, self.reporter, self.options, left.pos, flags & F_CARRY)
        if len(made) != 1 or made[0].text != text:
            return None
        return Token(made[0].kind, text, left.pos, flags, made[0].ident)

    def pragma(self, name: Token) -> bool:
        """_Pragma ( string )."""
        tok = self.solid()
        text = ""
        ok = False
        if tok.kind == tk.LPAREN:
            tok = self.solid()
            if tok.kind == STRING:
                text = tok.text
                tok = self.solid()
                ok = tok.kind == tk.RPAREN
        if not ok:
            self.reporter.error(name.pos, "_Pragma takes a parenthesized string literal")
            return False
        result = self.source.pragma_operator(unquote(text), name)
        self.push([result] if result is not None else [], None)
        return True

    def solid(self) -> Token:
        """The next token that is no PAD."""
        while True:
            tok = self.step()
            if tok.kind != PAD and tok.kind != COMMENT:
                return tok


def starts_empty(macro: Macro, args: list[list[Token]]) -> bool:
    """Whether a replacement list begins with a placemarker: an empty argument, or ## of such."""
    for k in range(len(macro.body)):
        number = macro.args[k]
        if number == 0 or number > len(args) or args[number - 1]:
            return False
        if not macro.body[k].flags & F_PASTE:
            return True
    return False


def ends_empty(macro: Macro, args: list[list[Token]]) -> bool:
    """Whether a replacement list ends with a placemarker."""
    for k in range(len(macro.body) - 1, -1, -1):
        number = macro.args[k]
        if number == 0 or number > len(args) or args[number - 1]:
            return False
        if k == 0 or not macro.body[k - 1].flags & F_PASTE:
            return True
    return False


def may_expand(tokens: list[Token]) -> bool:
    """Whether replacing could change anything: most arguments hold no macro."""
    for tok in tokens:
        if tok.ident is not None and tok.ident.macro is not None:
            return True
    return False


def unquote(text: str) -> str:
    """What a string literal says, as _Pragma reads it (C11 6.10.9): \\" and \\\\ undone."""
    start = text.find('"') + 1
    out = ""
    i = start
    end = len(text) - 1
    while i < end:
        if text[i] == "\\" and i + 1 < end and text[i + 1] in '"\\':
            i += 1
        out += text[i]
        i += 1
    return out


__all__ = ["B_LINE", "TokenSource", "Context", "Expander", "quote"]
