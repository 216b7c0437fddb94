"""Demand: header declarations are kept as tokens and parsed when somebody looks them up; bodies of header functions when irgen asks.

Order is kept by number: every external declaration has one (Scope.limit while it is parsed). All declarations of a name that stand before
the place of the look-up are parsed together, in order; a forced declaration sees only what stands before itself. Tags are entered as
incomplete types that complete themselves (Record.completer). Pragmas in force (pack, visibility, scalar_storage_order) are kept with each piece.
"""

from typing import final

from pycc.ctype.ctype import Enum, Record, RecordType
from pycc.lex import token as tk
from pycc.lex.token import Token
from pycc.parse import declarator as dcl
from pycc.parse.cursor import BlockMarks, BodyStore, Parser
from pycc.parse.declaration import declaration
from pycc.parse.function import parse_body
from pycc.parse.skim import LAZY, Skimmer
from pycc.sema.context import Sema
from pycc.sema.scope import Pending, Piece
from pycc.tree.decl import D_FUNC, D_VAR, ST_EXTERNAL, FuncDecl


@final
class InForce:
    """What the pragmas say at some place."""

    def __init__(self, s: Sema) -> None:
        self.pack = s.pack
        self.visibility = list(s.visibility_stack) if s.visibility_stack else []
        self.reverse = s.reverse_storage

    def apply(self, s: Sema) -> None:
        s.pack = self.pack
        s.visibility_stack = self.visibility
        s.reverse_storage = self.reverse


@final
class Skimmed(Piece):
    """One skimmed declaration. `done` as soon as its parsing begins."""

    def __init__(self, demand: "Demand", number: int, tokens: list[Token], pragmas: InForce) -> None:
        self.demand = demand
        self.number = number
        self.tokens = tokens
        self.pragmas = pragmas
        self.done = False

    def complete(self, record: Record) -> None:
        self.demand.parse(self)


@final
class KeptBody:
    """The tokens of a function's body, from its brace, and what surrounded it."""

    def __init__(self, tokens: list[Token], part: dcl.Part, number: int, pragmas: InForce) -> None:
        self.tokens = tokens
        self.part = part
        self.number = number
        self.pragmas = pragmas


@final
class Saved:
    """The parser's and sema's state while something else is parsed."""

    def __init__(self, p: Parser) -> None:
        s = p.s
        self.tokens = p.tokens
        self.i = p.i
        self.tok = p.tok
        self.kind = p.kind
        self.panic = p.panic
        self.marks = p.marks
        self.last_pos = p.last_pos
        self.block = s.scope.block
        self.limit = s.scope.limit
        self.function = s.function
        self.in_header = s.in_header
        self.pack = s.pack
        self.visibility = s.visibility_stack
        self.reverse = s.reverse_storage
        self.unevaluated = s.unevaluated
        self.extension = s.extension
        self.sizes_wanted = s.sizes_wanted
        self.static_context = s.static_context
        self.statement_expressions = s.statement_expressions
        self.cond_skipped = s.cond_skipped
        self.undeclared = s.undeclared
        self.name = s.reporter.function

    def restore(self, p: Parser) -> None:
        s = p.s
        p.tokens = self.tokens
        p.i = self.i
        p.tok = self.tok
        p.kind = self.kind
        p.panic = self.panic
        p.marks = self.marks
        p.last_pos = self.last_pos
        s.scope.block = self.block
        s.scope.limit = self.limit
        s.function = self.function
        s.in_header = self.in_header
        s.pack = self.pack
        s.visibility_stack = self.visibility
        s.reverse_storage = self.reverse
        s.unevaluated = self.unevaluated
        s.extension = self.extension
        s.sizes_wanted = self.sizes_wanted
        s.static_context = self.static_context
        s.statement_expressions = self.statement_expressions
        s.cond_skipped = self.cond_skipped
        s.undeclared = self.undeclared
        s.reporter.function = self.name


def begin(p: Parser, tokens: list[Token], number: int, pragmas: InForce) -> None:
    """Point the cursor at other tokens (the last one EOF), at file scope."""
    s = p.s
    s.scope.block = None
    s.scope.limit = number
    s.function = None
    s.in_header = True
    pragmas.apply(s)
    s.unevaluated = 0
    s.extension = 0
    s.sizes_wanted = []
    s.static_context = False
    s.statement_expressions = 0
    s.cond_skipped = 0
    s.undeclared = {}
    s.reporter.function = ""
    p.marks = []
    p.panic = False
    p.tokens = tokens
    p.i = 0
    p.tok = tokens[0]
    p.kind = p.tok.kind


@final
class Demand(Pending):
    def __init__(self, p: Parser) -> None:
        self.p = p
        self.skimmer = Skimmer(p)
        self.tag_kinds: dict[str, int] = {}  # tags declared or mentioned at file scope by unparsed declarations
        self.tag_pieces: dict[str, Skimmed] = {}  # those that define a tag
        self.last = 1 << 60
        self.unfinished: list[str] = []  # names looked up whose later declarations have not been parsed
        self.unparsed: dict[str, bool] = {}  # every identifier of what was never parsed; made by the first question for it

    def finish(self) -> None:
        """Parse what was declared after its first use: the definition may be among it (asm-generic/tlb.h calls tlb_flush so)."""
        scope = self.p.s.scope
        limit = scope.limit
        scope.limit = self.last
        while self.unfinished:
            name = self.unfinished.pop()
            d = scope.names.get(name)
            if name in scope.waiting and d is not None and (d.kind == D_FUNC or d.kind == D_VAR):
                self.force(name)
        scope.limit = limit

    def skim(self) -> bool:
        """At a header's declaration: keep it if it can wait. False: it must be parsed now."""
        p = self.p
        s = p.s
        k = self.skimmer
        if k.scan(p.i) != LAZY:
            return False
        tokens = p.tokens[p.i:k.end + 1]
        tokens.append(Token(tk.EOF, "", tokens[-1].pos, 0, None))
        piece = Skimmed(self, s.scope.limit, tokens, InForce(s))
        waiting = s.scope.waiting
        for name in k.names:
            known = waiting.get(name)
            if known is None:
                waiting[name] = [piece]
                if name in s.scope.names:
                    self.unfinished.append(name)  # used already by what could not wait: this may be its definition
            else:
                known.append(piece)
        for name, kind in k.mentions:
            if name not in self.tag_kinds:
                self.tag_kinds[name] = kind
        for name in k.tags:
            self.tag_kinds.setdefault(name, 0)
            self.tag_pieces[name] = piece
            t = s.scope.tags.get(name)
            if isinstance(t, RecordType) and not t.record.complete:
                t.record.completer = piece
        for name in k.enum_tags:
            self.tag_kinds[name] = 2
            self.tag_pieces[name] = piece
            if name in s.scope.tags:
                # an enum referred to before its definition: its users need the real size
                self.parse(piece)
        if k.tags:
            self.union_tags(tokens)
        p.i = k.end
        p.next()
        return True

    def union_tags(self, tokens: list[Token]) -> None:
        """Tell unions from structs among the tags that the piece defines."""
        last = 0
        for t in tokens:
            if last == tk.K_UNION and t.kind == tk.IDENT:
                self.tag_kinds[t.text] = 1
            if t.kind != tk.K_ATTRIBUTE:
                last = t.kind

    def force(self, name: str) -> None:
        scope = self.p.s.scope
        pieces = scope.waiting.pop(name)
        later: list[Piece] = []
        for piece in pieces:
            assert isinstance(piece, Skimmed)
            if piece.done:
                continue
            if piece.number > scope.limit:
                later.append(piece)
            else:
                self.parse(piece)
        if later:
            scope.waiting[name] = later
            self.unfinished.append(name)

    def mentioned(self, name: str) -> bool:
        """Whether what has not been parsed at the unit's end speaks of the name (a static function that only an included .c file calls)."""
        if not self.unparsed:
            self.unparsed[""] = True
            scope = self.p.s.scope
            for pieces in scope.waiting.values():
                for piece in pieces:
                    assert isinstance(piece, Skimmed)
                    if not piece.done:
                        self.enter(piece.tokens)
            for d in scope.names.values():
                if d.kind == D_FUNC:
                    assert isinstance(d, FuncDecl)
                    kept = d.lazy_body
                    if isinstance(kept, KeptBody):
                        self.enter(kept.tokens)
        return name in self.unparsed

    def enter(self, tokens: list[Token]) -> None:
        for t in tokens:
            if t.kind == tk.IDENT:
                self.unparsed[t.text] = True

    def tag(self, name: str) -> None:
        kind = self.tag_kinds.get(name, -1)
        if kind < 0:
            return
        s = self.p.s
        piece = self.tag_pieces.get(name)
        if kind == 2:
            if piece is not None and not piece.done:
                self.parse(piece)
            elif piece is None:
                s.scope.tags[name] = s.types.enum(Enum(name, 0))
            return
        if piece is not None and piece.done:
            return
        r = Record(name, kind == 1, 0)
        r.completer = piece
        s.scope.tags[name] = s.types.record(r)

    def parse(self, piece: Skimmed) -> None:
        """Parse a skimmed declaration now, as if at its own place."""
        if piece.done:
            return
        piece.done = True
        p = self.p
        saved = Saved(p)
        begin(p, piece.tokens, piece.number, piece.pragmas)
        declaration(p, None)
        if p.panic:
            p.recover(False)
        saved.restore(p)


@final
class Bodies(BodyStore):
    def __init__(self, demand: Demand) -> None:
        self.skimmer = demand.skimmer

    def keep(self, p: Parser, d: FuncDecl, part: object) -> bool:
        """Called at the brace of a function's body at file scope: keep it unparsed if the function stands in a header and is only emitted
        when referenced."""
        s = p.s
        if not s.in_header or not isinstance(part, dcl.Part):
            return False
        if d.attrs is not None and (d.attrs.used or d.attrs.constructor >= 0 or d.attrs.destructor >= 0):
            return False
        if d.storage == ST_EXTERNAL and (not d.inline or d.extern_inline):
            return False
        end = self.skimmer.balanced(p.i)
        if end < 0:
            return False
        tokens = p.tokens[p.i:end]
        tokens.append(Token(tk.EOF, "", tokens[-1].pos, 0, None))
        d.lazy_body = KeptBody(tokens, part, s.scope.limit, InForce(s))
        d.end_pos = tokens[-2].pos
        p.i = end - 1
        p.next()
        return True


def parse_kept_body(p: Parser, demand: Demand, fn: FuncDecl) -> None:
    kept = fn.lazy_body
    fn.lazy_body = None
    assert isinstance(kept, KeptBody)
    saved = Saved(p)
    begin(p, kept.tokens, kept.number, kept.pragmas)
    p.marks = [BlockMarks()]
    parse_body(p, fn, kept.part)
    if p.panic:
        p.recover(False)
    saved.restore(p)
    demand.finish()
