"""Attributes: GNU's `__attribute__((...))` and C2X's `[[...]]` (N2596 6.7.12), which gcc takes whatever the -std.

The cursor shows both as K_ATTRIBUTE; the token itself tells them apart.
"""

from pycc.lex import token as tk
from pycc.parse.cursor import Parser
from pycc.pp.builtin import STANDARD_ATTRIBUTES
from pycc.sema.attributes import ATTRIBUTES, Attr, known
from pycc.sema.conversion import rvalue
from pycc.source.options import STD_C2X


def attributes(p: Parser) -> list[Attr]:
    """{"__attribute__" "((" [attribute {"," attribute}] "))" | "[[" [attribute {"," attribute}] "]]"}"""
    out: list[Attr] = []
    while p.kind == tk.K_ATTRIBUTE:
        bracketed = p.tok.kind == tk.LBRACKET
        close = tk.RBRACKET if bracketed else tk.RPAREN
        if bracketed and p.s.options.std < STD_C2X:
            p.s.pedwarn(p.tok.pos, "pedantic", "ISO C does not support '[[]]' attributes before C2X")
        p.next()
        if bracketed:
            p.next()
        else:
            p.expect(tk.LPAREN)
            p.expect(tk.LPAREN)
        while not p.panic:
            if p.kind == tk.COMMA:
                p.next()
                continue
            if p.kind == close:
                break
            if p.kind != tk.IDENT and p.kind < tk.FIRST_KEYWORD:
                p.syntax(f"expected identifier {p.before()}")
                break
            a = standard_attribute(p) if bracketed else one_attribute(p)
            if a is not None:
                out.append(a)
            if p.kind != tk.COMMA and p.kind != close:
                p.syntax(f"expected '{tk.kind_name(close)}' {p.before()}")
        p.expect(close)
        p.expect(close)
    return out


def without_underscores(name: str) -> str:
    return name[2:-2] if len(name) > 4 and name.startswith("__") and name.endswith("__") else name


def standard_attribute(p: Parser) -> Attr | None:
    """[prefix "::"] attribute, between brackets; None, and gcc's warning, for one that is unknown there."""
    pos = p.tok.pos
    name = without_underscores(p.tok.text)
    if p.peek().kind == tk.COLON and p.peek(2).kind == tk.COLON:
        p.next()
        p.next()
        p.next()
        if p.kind != tk.IDENT and p.kind < tk.FIRST_KEYWORD:
            p.syntax(f"expected identifier {p.before()}")
            return None
        name = without_underscores(name)
        if name == "gnu" and without_underscores(p.tok.text) in ATTRIBUTES:
            return one_attribute(p)
        p.s.warning(pos, "attributes", f"'{name}::{p.tok.text}' scoped attribute directive ignored")
    elif name in STANDARD_ATTRIBUTES:
        return one_attribute(p)
    else:
        p.s.pedwarn(pos, "attributes", f"'{name}' attribute ignored")
    p.next()
    depth = 0
    while p.kind == tk.LPAREN or depth > 0 and p.kind != tk.EOF:  # a balanced token sequence
        depth += 1 if p.kind == tk.LPAREN else -1 if p.kind == tk.RPAREN else 0
        p.next()
    return None


def one_attribute(p: Parser) -> Attr:
    """name ["(" arguments ")"]: an identifier standing alone as an argument is kept as a name."""
    from pycc.parse.declarator import type_name
    from pycc.parse.expression import assignment

    a = Attr(without_underscores(p.tok.text), p.tok.pos)
    p.next()
    if p.kind != tk.LPAREN:
        return a
    p.next()
    a.has_args = True
    while p.kind != tk.RPAREN and not p.panic:
        k = p.kind
        after = p.peek().kind
        if (k == tk.IDENT or k >= tk.FIRST_KEYWORD) and (after == tk.COMMA or after == tk.RPAREN):
            a.idents.append(without_underscores(p.tok.text))
            a.args.append(None)
            p.next()
        elif p.is_type_name(p.tok):
            type_name(p)
            a.idents.append("")
            a.args.append(None)
        else:
            a.idents.append("")
            a.args.append(rvalue(p.s, assignment(p)))
        if not p.accept(tk.COMMA):
            break
    p.expect(tk.RPAREN)
    return a


def ignored(p: Parser, nowhere: bool = False) -> None:
    """Attributes before a statement or a label, or with `nowhere` a semicolon, where none that is known means anything."""
    for a in attributes(p):
        if nowhere and a.name in STANDARD_ATTRIBUTES:
            p.s.pedwarn(a.pos, "attributes", f"'{a.name}' attribute ignored")
        elif known(p.s, a):
            p.s.warning(a.pos, "attributes", f"'{a.name}' attribute ignored")


def end_of_attributes(p: Parser) -> int:
    """The index among the cursor's tokens of the one that follows the attributes here."""
    i = p.i
    while True:
        k = p.tokens[i].kind
        if k == tk.K_ATTRIBUTE:
            i = p.after(i)
        elif k != tk.LBRACKET or p.tokens[p.after(i)].kind != tk.LBRACKET:
            return i
        depth = 0
        while True:
            k = p.tokens[i].kind
            if k == tk.EOF:
                return i
            i = p.after(i)
            if k == tk.LPAREN or k == tk.LBRACKET:
                depth += 1
            elif k == tk.RPAREN or k == tk.RBRACKET:
                depth -= 1
            if depth <= 0:
                break
