"""Braced initialisers and compound literals (C11 6.7.9, 6.5.2.5) read into sema's InitList; typing and flattening are sema's."""

from pycc.ctype.ctype import T_ERROR, T_FUNCTION, ArrayType, Type
from pycc.lex import token as tk
from pycc.parse.cursor import Parser
from pycc.sema.constant import int_value
from pycc.sema.conversion import error_expr, is_error, rvalue
from pycc.sema.expression import has_vla_size, incomplete
from pycc.sema.initializer import NO_DESIGNATORS, Designator, InitItem, InitList, initialize
from pycc.source.options import STD_C99
from pycc.tree.decl import ST_AUTO, ST_STATIC, VarDecl
from pycc.tree.expr import CompoundLiteral
from pycc.tree.node import Expr


def value_or_list(p: Parser) -> tuple[Expr | None, InitList | None]:
    """initializer = assignment | "{" ... "}" """
    from pycc.parse.expression import assignment

    if p.kind == tk.LBRACE:
        return None, braced(p)
    return assignment(p), None


def braced(p: Parser) -> InitList:
    """"{" [item {"," item} [","]] "}" """
    from pycc.parse.expression import assignment

    s = p.s
    lst = InitList([], p.tok.pos)
    if not p.enter():
        p.leave()
        return lst
    p.next()
    if p.kind == tk.RBRACE:
        s.pedwarn(lst.pos, "pedantic", "ISO C forbids empty initializer braces")
    items = lst.items
    while p.kind != tk.RBRACE:
        pos = p.tok.pos
        ds = NO_DESIGNATORS
        k = p.kind
        if k == tk.DOT or k == tk.LBRACKET or (k == tk.IDENT and p.peek().kind == tk.COLON):
            ds = designators(p)
        if p.kind == tk.LBRACE:
            items.append(InitItem(ds, None, braced(p), pos))
        else:
            items.append(InitItem(ds, assignment(p), None, pos))
        if not p.accept(tk.COMMA):
            break
    p.leave()
    p.expect(tk.RBRACE)
    return lst


def designators(p: Parser) -> list[Designator]:
    """{"." name | "[" constant ["..." constant] "]"} "=" | name ":" (obsolete GNU); `[n] value` is GNU too"""
    from pycc.parse.expression import conditional_expression

    s = p.s
    out: list[Designator] = []
    if p.kind == tk.IDENT:
        out.append(Designator(p.tok.text, 0, 0, p.tok.pos))
        p.next()
        p.next()
        return out
    while p.kind == tk.DOT or p.kind == tk.LBRACKET:
        pos = p.tok.pos
        if p.accept(tk.DOT):
            if p.kind != tk.IDENT:
                p.syntax(f"expected identifier {p.before()}")
                return out
            out.append(Designator(p.tok.text, 0, 0, pos))
            p.next()
        else:
            p.next()
            low = index_value(p, rvalue(s, conditional_expression(p)))
            high = low
            if p.accept(tk.ELLIPSIS):
                high = index_value(p, rvalue(s, conditional_expression(p)))
            p.expect(tk.RBRACKET)
            out.append(Designator("", low, high, pos))
    if not p.accept(tk.ASSIGN):
        if len(out) == 1 and not out[0].name:
            s.pedwarn(p.tok.pos, "pedantic", "obsolete use of designated initializer without '='")
        else:
            p.syntax(f"expected '=' {p.before()}")
    return out


def index_value(p: Parser, e: Expr) -> int:
    s = p.s
    if is_error(e):
        return 0
    if e.type.kind not in (1, 8):
        s.error(e.pos, "array index in initializer not of integer type")
        return 0
    v = int_value(s, e)
    if v is None:
        s.error(e.pos, "nonconstant array index in initializer")
        return 0
    return v


def compound_literal(p: Parser, t: Type, pos: int) -> Expr:
    """"(" type-name ")" "{" ... "}", the type already read"""
    s = p.s
    outer = s.static_context
    lst = braced(p)
    s.static_context = outer
    if p.panic or t.kind == T_ERROR:
        return error_expr(s, pos)
    if s.options.std < STD_C99:
        s.pedwarn(pos, "pedantic", "ISO C90 forbids compound literals")
    if t.kind == T_FUNCTION:
        s.error(pos, "variable-sized object may not be initialized")
        return error_expr(s, pos)
    if has_vla_size(t):
        s.error(pos, "compound literal has variable size")
        return error_expr(s, pos)
    if incomplete(t) and not (isinstance(t, ArrayType) and t.length == -1 and not incomplete(t.element)):
        s.error(pos, "variable has initializer but incomplete type")
        return error_expr(s, pos)
    static = s.function is None
    init = initialize(s, t, lst, None, static, "({anonymous})", pos)
    if init is None:
        return error_expr(s, pos)
    d = VarDecl("", init.type, pos, ST_STATIC if static else ST_AUTO)
    d.defined = True
    d.init = init
    d.address_taken = True
    d.referenced = True
    if s.function is not None:
        d.function = s.function.decl
    return CompoundLiteral(d, init, pos)
