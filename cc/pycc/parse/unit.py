"""The translation unit (C11 6.9): the file-scope loop, and Unit, what the front end hands to irgen."""

from typing import final

from pycc.ctype.ctype import Types
from pycc.lex import token as tk
from pycc.lex.token import Token
from pycc.parse.attributes import end_of_attributes, ignored
from pycc.parse.cursor import Parser, TokenSource
from pycc.parse.declaration import declaration
from pycc.parse.demand import Bodies, Demand, parse_kept_body
from pycc.pp.preprocess import Preprocessor
from pycc.sema import literal
from pycc.sema.builtins import declare_predefined
from pycc.sema.context import Sema
from pycc.sema.declare import finish_tentative
from pycc.sema.unit import TypedUnit
from pycc.source.options import Options
from pycc.source.report import Reporter
from pycc.tree.decl import ST_EXTERNAL, ST_INTERNAL, FileAsm, FuncDecl, VarDecl
from pycc.tree.node import Stmt


@final
class PreprocessorSource(TokenSource):
    def __init__(self, pp: Preprocessor) -> None:
        self.pp = pp
        self.phases = pp.options.phases

    def pull(self, into: list[Token]) -> None:
        phase = self.phases.enter("preprocess")
        n = len(into)
        while len(into) == n:
            self.pp.fill(into)
        if self.pp.table.respelt:
            for i in range(n, len(into)):
                t = into[i]
                if t.ident is not None and "\\" in t.text:
                    into[i] = Token(t.kind, t.ident.name, t.pos, t.flags, t.ident)
        self.phases.leave(phase)


@final
class Unit(TypedUnit):
    """The unit as the demand-driven parser has it."""

    def __init__(self, s: Sema, parser: Parser, demand: Demand) -> None:
        super().__init__(s)
        self.demand = demand
        self.parser = parser

    def body(self, fn: FuncDecl) -> Stmt | None:
        if fn.body is None and fn.lazy_body is not None:
            phase = self.parser.s.options.phases.enter("parse and check: bodies")
            parse_kept_body(self.parser, self.demand, fn)
            self.parser.s.options.phases.leave(phase)
        return fn.body


def file_asm(p: Parser) -> None:
    """asm "(" string ")" ";" at file scope"""
    from pycc.parse.expression import string_texts

    s = p.s
    pos = p.tok.pos
    p.next()
    while p.kind in (tk.K_VOLATILE, tk.K_INLINE, tk.K_GOTO):
        s.error(p.tok.pos, f"asm qualifier '{p.tok.text}' outside of function")
        p.next()
    p.expect(tk.LPAREN)
    if p.kind != tk.STRING:
        p.syntax(f"expected string literal {p.before()}")
        return
    text = literal.plain_text(string_texts(p), s, pos)
    p.expect(tk.RPAREN)
    p.expect(tk.SEMI)
    if not p.panic:
        s.items.append(FileAsm(text, pos))


def external_declaration(p: Parser) -> None:
    """One item of file scope, with recovery."""
    s = p.s
    k = p.kind
    s.in_header = (p.tok.flags & tk.F_HEADER) != 0
    if k == tk.SEMI:
        s.pedwarn(p.tok.pos, "pedantic", "ISO C does not allow extra ';' outside of a function")
        p.next()
    elif k == tk.K_ASM:
        file_asm(p)
    elif k == tk.K_ATTRIBUTE and p.tok.kind == tk.LBRACKET and p.tokens[end_of_attributes(p)].kind == tk.SEMI:
        ignored(p, True)
        p.next()
    elif k == tk.RBRACE or k == tk.RPAREN or k == tk.RBRACKET:
        p.syntax(f"expected identifier or '(' {p.before()}")
        p.resume()
        p.next()
        return
    else:
        declaration(p, None)
    if p.panic:
        p.recover(False)
        s.scope.block = None
    del s.sizes_wanted[:]


def check_aliases(s: Sema) -> None:
    """Targets of alias attributes must be defined here; undefined statics that are used, and unused ones."""
    for a in s.aliases:
        target = s.scope.file_lookup(a.target)
        found = False
        if target is not None:
            found = (isinstance(target, FuncDecl) or isinstance(target, VarDecl)) and target.defined
        if not found:
            for name in s.scope.names:
                d = s.scope.names[name]
                if (isinstance(d, FuncDecl) or isinstance(d, VarDecl)) and d.asm_name == a.target and d.defined:
                    found = True
                    break
        if not found and not a.weak:
            s.error(a.pos, f"'{a.name}' aliased to undefined symbol '{a.target}'")
        elif target is not None and (isinstance(target, FuncDecl) or isinstance(target, VarDecl)):
            target.referenced = True
    for name in s.weakref_targets:
        target = s.scope.file_lookup(name)
        if (isinstance(target, FuncDecl) or isinstance(target, VarDecl)) and target.storage == ST_INTERNAL and target.defined:
            target.referenced = True


def check_statics(s: Sema, demand: Demand) -> None:
    for name in s.scope.names:
        d = s.scope.names[name]
        if isinstance(d, FuncDecl) and d.storage == ST_INTERNAL:
            if not d.defined:
                if d.referenced and not (d.attrs is not None and d.attrs.weakref):
                    s.pedwarn(d.pos, "", f"'{name}' used but never defined")
                elif not d.in_header and s.reporter.warnings.enabled("unused-function") and not demand.mentioned(name):
                    s.warning(d.pos, "unused-function", f"'{name}' declared 'static' but never defined")
            elif not d.referenced and not d.in_header and not d.inline and (d.attrs is None or not (d.attrs.unused or d.attrs.used)):
                if s.reporter.warnings.enabled("unused-function") and not demand.mentioned(name):
                    s.warning(d.pos, "unused-function", f"'{name}' defined but not used")
        elif isinstance(d, VarDecl) and d.storage == ST_INTERNAL and not d.referenced and not d.in_header:
            wanted = (d.attrs is None or not (d.attrs.unused or d.attrs.used)) and s.reporter.warnings.enabled("unused-variable")
            if wanted and not demand.mentioned(name):
                s.warning(d.pos, "unused-variable", f"'{name}' defined but not used")
        elif isinstance(d, FuncDecl) and d.storage == ST_EXTERNAL and d.inline and not d.defined and not d.in_header:
            s.warning(d.pos, "", f"inline function '{name}' declared but never defined")


def new_parser(pp: Preprocessor, options: Options, types: Types, reporter: Reporter) -> Parser:
    s = Sema(types, options, reporter)
    declare_predefined(s)
    return Parser(s, PreprocessorSource(pp))


def parse_unit(pp: Preprocessor, options: Options, types: Types, reporter: Reporter, facts: object | None) -> Unit:
    """Parse and check the whole unit."""
    p = new_parser(pp, options, types, reporter)
    s = p.s
    demand = Demand(p)
    if not options.parse_all:
        s.scope.pending = demand
        p.bodies = Bodies(demand)
    p.next()
    if p.kind == tk.EOF:
        s.pedwarn(p.tok.pos, "pedantic", "ISO C forbids an empty translation unit")
    while p.kind != tk.EOF:
        s.scope.limit += 1
        if options.parse_all or not p.tok.flags & tk.F_HEADER or not demand.skim():
            external_declaration(p)
        p.drop()
    s.scope.limit += 1
    demand.finish()
    finish_tentative(s)
    check_aliases(s)
    check_statics(s, demand)
    return Unit(s, p, demand)
