"""GNU syntax inside expressions and statements: statement expressions, asm, __func__, __builtin_has_attribute."""

from pycc.ctype.ctype import Q_CONST, T_VOID
from pycc.lex import token as tk
from pycc.parse.cursor import PANIC, Parser
from pycc.sema import literal
from pycc.sema.conversion import error_expr, is_error, rvalue
from pycc.sema.statement import asm_statement, use_label
from pycc.source.options import STD_C99
from pycc.tree.decl import ST_STATIC, Label, VarDecl
from pycc.tree.expr import IntLit, StmtExpr, StringLit, VarRef
from pycc.tree.init import InitEntry, Initializer
from pycc.tree.node import Expr, Stmt
from pycc.tree.stmt import S_EXPR, Asm, AsmOperand, ExprStmt


def statement_expression(p: Parser, pos: int) -> Expr:
    """"({" items "})": the value of the last expression statement"""
    from pycc.parse.statement import compound

    s = p.s
    if s.function is None:
        s.error(pos, "braced-group within expression allowed only inside a function")
        p.panic = True
        p.kind = PANIC
        return error_expr(s, pos)
    if not p.enter():
        p.leave()
        return error_expr(s, pos)
    s.pedwarn(pos, "pedantic", "ISO C forbids braced-groups within expressions")
    unevaluated = s.unevaluated
    wanted = s.sizes_wanted
    s.sizes_wanted = []
    s.statement_expressions += 1
    body = compound(p, False)
    s.statement_expressions -= 1
    s.sizes_wanted = wanted
    s.unevaluated = unevaluated
    p.leave()
    if p.panic:
        return error_expr(s, pos)
    result: Expr | None = None
    items = body.items
    if items and items[-1].kind == S_EXPR:
        last = items.pop()
        assert isinstance(last, ExprStmt)
        result = last.expr if last.raw is None else last.raw
        if is_error(result):
            return error_expr(s, pos)
        if result.type.kind != T_VOID or result.lvalue:
            result = rvalue(s, result)
    elif items:
        result = labelled_value(p, items)
    depth = result.depth + 1 if result is not None else 1
    if result is not None and result.type.kind == T_VOID:
        items.append(ExprStmt(result, result.pos))
        return StmtExpr(body, None, s.types.void, pos, depth)
    return StmtExpr(body, result, result.type if result is not None else s.types.void, pos, depth)


def labelled_value(p: Parser, items: list[Stmt]) -> Expr | None:
    """`({ ...; l: e; })`: the labelled expression statement gives the value; the label is left on an empty statement."""
    from pycc.tree.stmt import S_LABEL, LabelStmt, Null

    last = items[-1]
    while last.kind == S_LABEL:
        assert isinstance(last, LabelStmt)
        inner = last.body
        if inner.kind == S_EXPR:
            assert isinstance(inner, ExprStmt)
            e = inner.raw if inner.raw is not None else inner.expr
            if e.type.kind == T_VOID:
                return None
            last.body = Null(inner.pos)
            return rvalue(p.s, e)
        last = inner
    return None


def function_name(p: Parser, word: str, pos: int) -> Expr:
    """__func__ (C11 6.4.2.2) and GNU's other two: a static const char array of the function's name."""
    s = p.s
    f = s.function
    if word == "__func__":
        s.newer(pos, STD_C99, "'__func__' predefined identifier")
    name = f.decl.name if f is not None else "top level" if word == "__PRETTY_FUNCTION__" else ""
    if f is None:
        s.pedwarn(pos, "", f"'{word}' is not defined outside of function scope")
    elif f.func_name is not None:
        if not s.unevaluated:
            f.func_name.referenced = True
        return VarRef(f.func_name, pos)
    data = name.encode("latin-1") + b"\0"
    t = s.types.array(s.types.qualified(s.types.char, Q_CONST), len(data))
    lit = StringLit(data, s.types.array(s.types.char, len(data)), pos)
    d = VarDecl("__func__", t, pos, ST_STATIC)
    d.init = Initializer(t, [InitEntry(0, t, lit)], len(data), False)
    d.defined = True
    d.referenced = True
    if f is not None:
        d.function = f.decl
        f.func_name = d
        f.decl.locals.append(d)
    return VarRef(d, pos)


def has_attribute(p: Parser, pos: int) -> Expr:
    """__builtin_has_attribute(type-or-expression, attribute)"""
    from pycc.ctype.ctype import FunctionType, RecordType
    from pycc.parse import declarator as dcl
    from pycc.parse.attributes import one_attribute
    from pycc.parse.expression import assignment
    from pycc.sema.expression import sizeof_type
    from pycc.tree.decl import FuncDecl
    from pycc.tree.expr import MemberRef, is_decl_ref

    s = p.s
    e: Expr | None = None
    if p.is_type_name(p.tok):
        t = dcl.type_name(p)
    else:
        s.unevaluated += 1
        e = assignment(p)
        s.unevaluated -= 1
        t = e.type
    p.expect(tk.COMMA)
    a = one_attribute(p)
    p.expect(tk.RPAREN)
    if p.panic:
        return error_expr(s, pos)
    n = a.name
    yes = False
    d = is_decl_ref(e) if e is not None else None
    if n == "packed":
        yes = isinstance(t, RecordType) and t.record.packed or isinstance(e, MemberRef) and e.member.packed
    elif n == "aligned":
        yes = t.user_align != 0 or isinstance(t, RecordType) and t.record.user_align != 0 or isinstance(d, VarDecl) and d.user_align != 0
        if isinstance(e, MemberRef):
            yes = yes or e.member.user_align != 0
    elif isinstance(d, FuncDecl):
        at = d.attrs
        ft = d.type
        if n == "noreturn":
            yes = isinstance(ft, FunctionType) and ft.noreturn
        elif at is not None:
            yes = {"weak": at.weak, "noinline": at.noinline, "always_inline": at.always_inline, "const": at.const, "pure": at.pure, "cold": at.cold,
                   "hot": at.hot, "malloc": at.malloc, "used": at.used, "unused": at.unused, "section": at.section != "", "alias": at.alias != "",
                   "nonnull": bool(at.nonnull), "alloc_size": bool(at.alloc_size), "nothrow": at.nothrow, "leaf": at.leaf, "naked": at.naked,
                   "warn_unused_result": at.warn_unused_result, "gnu_inline": at.gnu_inline, "deprecated": at.deprecated}.get(n, False)
    elif isinstance(d, VarDecl) and d.attrs is not None:
        vt = d.attrs
        yes = {"weak": vt.weak, "used": vt.used, "unused": vt.unused, "section": vt.section != "", "alias": vt.alias != "", "common": vt.common == 1,
               "nocommon": vt.common == 0, "tls_model": vt.tls_model != 0, "cleanup": vt.cleanup is not None,
               "deprecated": vt.deprecated}.get(n, False)
    elif n == "vector_size":
        yes = t.kind == 9 and sizeof_type(s, t, None, pos).kind == 0
    return IntLit(1 if yes else 0, s.types.bool_, pos)


def asm(p: Parser) -> Stmt:
    """asm {volatile | inline | goto} "(" template [":" outputs [":" inputs [":" clobbers [":" labels]]]] ")" ";" """
    from pycc.parse.expression import string_texts

    s = p.s
    pos = p.tok.pos
    p.next()
    a = Asm("", pos)
    while True:
        if p.kind == tk.K_VOLATILE and a.volatile or p.kind == tk.K_INLINE and a.inline or p.kind == tk.K_GOTO and a.goto:
            s.error(p.tok.pos, f"duplicate 'asm' qualifier '{p.tok.text}'")
        if p.kind == tk.K_VOLATILE:
            a.volatile = True
        elif p.kind == tk.K_INLINE:
            a.inline = True
        elif p.kind == tk.K_GOTO:
            a.goto = True
        elif p.kind == tk.K_CONST:
            pass
        else:
            break
        p.next()
    p.expect(tk.LPAREN)
    if p.kind != tk.STRING:
        p.syntax(f"expected string literal {p.before()}")
        return a
    a.template = literal.plain_text(string_texts(p), s, pos)
    section = 0
    while p.accept(tk.COLON):
        section += 1
        a.basic = False
        if section == 1:
            operands(p, a.outputs, True)
        elif section == 2:
            operands(p, a.inputs, False)
        elif section == 3:
            while p.kind == tk.STRING:
                a.clobbers.append(literal.plain_text(string_texts(p), s, p.tok.pos))
                if not p.accept(tk.COMMA):
                    break
        elif section == 4:
            labels(p, a)
        else:
            break
    p.expect(tk.RPAREN)
    p.expect(tk.SEMI)
    if not p.panic:
        asm_statement(s, a)
    return a


def operands(p: Parser, out: list[AsmOperand], output: bool) -> None:
    """[ "[" name "]" ] constraint "(" expression ")" {"," ...}"""
    from pycc.parse.expression import expression, string_texts

    s = p.s
    if p.kind in (tk.COLON, tk.RPAREN):
        return
    while not p.panic:
        name = ""
        if p.accept(tk.LBRACKET):
            name = p.tok.text
            if p.kind != tk.IDENT and p.kind < tk.FIRST_KEYWORD:
                p.syntax(f"expected identifier {p.before()}")
                return
            p.next()
            p.expect(tk.RBRACKET)
        if p.kind != tk.STRING:
            p.syntax(f"expected string literal {p.before()}")
            return
        constraint = literal.plain_text(string_texts(p), s, p.tok.pos)
        p.expect(tk.LPAREN)
        e = expression(p)
        p.expect(tk.RPAREN)
        out.append(AsmOperand(name, constraint, e))
        if not p.accept(tk.COMMA):
            return


def labels(p: Parser, a: Asm) -> None:
    s = p.s
    while p.kind == tk.IDENT:
        label: Label = use_label(s, p.tok.text, p.tok.pos)
        label.used = True
        a.labels.append(label)
        p.next()
        if not p.accept(tk.COMMA):
            break
