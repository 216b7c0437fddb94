"""Parser: the token cursor and the state of syntax analysis, first argument `p` of every grammar function in this folder.

Tokens are pulled from the preprocessor as they are needed and kept in a list until the external declaration ends, so looking ahead costs
nothing. Recovery: after a syntax error the cursor shows PANIC tokens, which match nothing, so that all grammar functions return; the
statement or external declaration loop then calls `recover`. Nesting is counted (CONTRACTS.md 1).
"""

from typing import Final, final

from pycc.lex import token as tk
from pycc.lex.token import Token
from pycc.sema.context import Sema
from pycc.tree.decl import D_TYPEDEF, FuncDecl
from pycc.tree.node import Stmt

PANIC: Final = 15
DEPTH_LIMIT: Final = 30000  # of grammar levels counted; parentheses cost two: 10,000 are accepted


class TokenSource:
    """Where tokens come from: the preprocessor, or a list."""

    def pull(self, into: list[Token]) -> None:
        """Append at least one token; the last one ever is EOF."""
        raise NotImplementedError


class BodyStore:
    """Demand-driven bodies of header functions: given the tokens, may keep them instead of parsing (parse/demand.py)."""

    def keep(self, p: "Parser", d: FuncDecl, part: object) -> bool:
        raise NotImplementedError


@final
class BlockMarks:
    """What a block turned out to contain."""

    def __init__(self) -> None:
        self.vla = False
        self.cleanup = False


@final
class Parser:
    def __init__(self, s: Sema, source: TokenSource) -> None:
        self.s = s
        self.source = source
        self.tokens: list[Token] = []
        self.i = -1
        self.tok = Token(tk.EOF, "", 0, 0, None)
        self.kind = tk.EOF
        self.depth = 0
        self.panic = False
        self.too_deep = False
        self.marks: list[BlockMarks] = []
        self.bodies: BodyStore | None = None
        self.last_pos = 0  # of the token before the current one
        self.braces = 0
        self.pending_label: list[Stmt] = []

    # the cursor

    def next(self) -> None:
        if self.panic:
            return
        self.last_pos = self.tok.pos
        i = self.i + 1
        while True:
            if i >= len(self.tokens):
                self.source.pull(self.tokens)
            t = self.tokens[i]
            if t.kind != tk.PRAGMA:
                break
            self.i = i
            self.pragma(t)
            i += 1
        self.i = i
        self.tok = t
        self.resume()

    def peek(self, n: int = 1) -> Token:
        """The n-th token after the current one; pragmas are passed over."""
        i = self.i
        while n > 0:
            i = self.after(i)
            n -= 1
        return self.tokens[i]

    def after(self, i: int) -> int:
        """Index of the token after that of index i; pragmas are passed over, and nothing follows the end."""
        while True:
            i += 1
            if i >= len(self.tokens):
                if self.tokens and self.tokens[-1].kind == tk.EOF:
                    return len(self.tokens) - 1
                self.source.pull(self.tokens)
            if self.tokens[i].kind != tk.PRAGMA:
                return i

    def drop(self) -> None:
        """Forget the tokens before the current one."""
        if self.i > 256:
            del self.tokens[:self.i]
            self.i = 0

    def pragma(self, t: Token) -> None:
        from pycc.parse.pragma import apply

        apply(self, t)

    def accept(self, kind: int) -> bool:
        if self.kind == kind:
            self.next()
            return True
        return False

    def expect(self, kind: int, after: str = "") -> bool:
        """The token must be of that kind; it is passed over."""
        if self.kind == kind:
            self.next()
            return True
        self.syntax(f"expected '{tk.kind_name(kind)}' {self.before()}")
        return False

    def before(self) -> str:
        """gcc's end of a syntax error: what stands here instead."""
        k = self.kind
        t = self.tok.text
        if k == tk.EOF:
            return "at end of input"
        if k == tk.IDENT:
            return f"before '{t}'"
        if k == tk.STRING:
            return "before string constant"
        if k == tk.NUMBER:
            return "before numeric constant"
        if k == tk.CHAR:
            return f"before {t}"
        return f"before '{t}' token" if k < tk.FIRST_KEYWORD else f"before '{t}'"

    def syntax(self, text: str) -> None:
        """A syntax error at the current token: reported once, then PANIC until recovery."""
        if self.panic:
            return
        pos = self.tok.pos
        self.s.error(pos, text)
        self.panic = True
        self.kind = PANIC

    def resume(self) -> None:
        """Show the current token. Two opening brackets in a row begin the attributes of C2X: they are shown as GNU's are."""
        self.panic = False
        self.kind = self.tok.kind
        if self.kind == tk.LBRACKET and self.peek().kind == tk.LBRACKET:
            self.kind = tk.K_ATTRIBUTE

    def recover(self, stop_at_brace: bool) -> None:
        """Skip to after the next `;`, or to before an unmatched `}` (inside a function), or after the `}` that ends a body (file scope)."""
        self.resume()
        depth = 0
        while self.kind != tk.EOF:
            k = self.kind
            if k == tk.LBRACE:
                depth += 1
            elif k == tk.RBRACE:
                if depth == 0:
                    if not stop_at_brace:
                        self.next()
                        self.accept(tk.SEMI)
                    return
                depth -= 1
                if depth == 0:
                    self.next()
                    if not stop_at_brace and self.kind not in (tk.SEMI, tk.COMMA, tk.ASSIGN, tk.STAR, tk.IDENT):
                        return
                    if stop_at_brace:
                        return
                    continue
            elif k == tk.SEMI and depth == 0:
                self.next()
                return
            self.next()

    # nesting

    def enter(self) -> bool:
        """One level deeper; False (and an error) beyond the limit. Always paired with leave()."""
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            if not self.panic:
                self.s.reporter.fatal(self.tok.pos, "nested too deeply")
            return False
        return True

    def leave(self) -> None:
        self.depth -= 1

    # what a token may begin

    def is_type_name(self, t: Token) -> bool:
        """Whether `t` begins a type name or declaration specifiers."""
        k = t.kind
        if k == tk.IDENT:
            d = self.s.scope.lookup(t.text)
            return d is not None and d.kind == D_TYPEDEF
        return k >= tk.FIRST_KEYWORD and STARTS_TYPE[k - tk.FIRST_KEYWORD]

    def is_declaration(self, t: Token) -> bool:
        k = t.kind
        if k == tk.IDENT:
            d = self.s.scope.lookup(t.text)
            return d is not None and d.kind == D_TYPEDEF
        return k >= tk.FIRST_KEYWORD and STARTS_DECLARATION[k - tk.FIRST_KEYWORD]

    def at_declaration(self) -> bool:
        return self.kind == tk.K_ATTRIBUTE or self.is_declaration(self.tok)


_TYPE_KINDS: Final = (tk.K_CHAR, tk.K_CONST, tk.K_DOUBLE, tk.K_ENUM, tk.K_FLOAT, tk.K_INT, tk.K_LONG, tk.K_RESTRICT, tk.K_SHORT, tk.K_SIGNED,
                      tk.K_STRUCT,
                      tk.K_UNION, tk.K_UNSIGNED, tk.K_VOID, tk.K_VOLATILE, tk.K_ATOMIC, tk.K_BOOL, tk.K_COMPLEX, tk.K_TYPEOF, tk.K_AUTO_TYPE,
                      tk.K_ATTRIBUTE,
                      tk.K_INT128, tk.K_FLOAT128, tk.K_FLOAT32, tk.K_FLOAT64, tk.K_FLOAT32X, tk.K_FLOAT64X, tk.K_FLOAT80, tk.K_SEG_FS, tk.K_SEG_GS)
_DECLARATION_KINDS: Final = (tk.K_AUTO, tk.K_EXTERN, tk.K_INLINE, tk.K_REGISTER, tk.K_STATIC, tk.K_TYPEDEF, tk.K_ALIGNAS, tk.K_NORETURN,
                             tk.K_STATIC_ASSERT, tk.K_THREAD_LOCAL)


def kind_flags(kinds: tuple[int, ...]) -> list[bool]:
    flags = [False] * 100
    for k in kinds:
        flags[k - tk.FIRST_KEYWORD] = True
    return flags


STARTS_TYPE: Final = kind_flags(_TYPE_KINDS)
STARTS_DECLARATION: Final = kind_flags(_TYPE_KINDS + _DECLARATION_KINDS)
