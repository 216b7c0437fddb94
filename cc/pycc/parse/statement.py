"""Statements (C11 6.8; GNU: local labels, case ranges, computed goto, asm). Label and else-if chains are walked by loops."""

from pycc.lex import token as tk
from pycc.parse import gnu
from pycc.parse.attributes import attributes, end_of_attributes, ignored
from pycc.parse.cursor import BlockMarks, Parser
from pycc.parse.declaration import declaration
from pycc.parse.expression import conditional_expression, expression
from pycc.pp.builtin import STANDARD_ATTRIBUTES
from pycc.sema.attributes import known
from pycc.sema.context import Sema
from pycc.sema.conversion import condition, error_expr, is_error
from pycc.sema.scope import Block
from pycc.sema.statement import (
    add_case,
    begin_switch,
    close_label_scope,
    declare_local_label,
    define_label,
    end_switch,
    expression_statement,
    goto_target,
    return_statement,
    switch_value,
    use_label,
)
from pycc.source.options import STD_C2X, STD_C99
from pycc.tree.node import Expr, Stmt
from pycc.tree.stmt import (
    Break,
    Case,
    Compound,
    Continue,
    DeclStmt,
    DoWhile,
    ExprStmt,
    For,
    Goto,
    GotoIndirect,
    If,
    LabelStmt,
    NestedFunction,
    Null,
    Switch,
    While,
)


def compound(p: Parser, function_body: bool) -> Compound:
    """"{" {__label__ ...} {declaration | statement} "}" """
    s = p.s
    pos = p.tok.pos
    body = Compound([], pos, pos)
    if not p.expect(tk.LBRACE):
        return body
    f = s.function
    assert f is not None
    block = s.scope.push()
    block.function_top = function_body
    marks = BlockMarks()
    p.marks.append(marks)
    f.local_labels.append({})
    while p.kind == tk.K_LABEL:
        p.next()
        while p.kind == tk.IDENT:
            declare_local_label(s, p.tok.text, p.tok.pos)
            p.next()
            if not p.accept(tk.COMMA):
                break
        p.expect(tk.SEMI)
    items = body.items
    while p.kind != tk.RBRACE and p.kind != tk.EOF:
        item(p, items)
        if p.panic:
            p.recover(True)
    body.end_pos = p.tok.pos
    if p.kind == tk.EOF:
        p.syntax("expected declaration or statement at end of input")
    body.has_vla = marks.vla
    body.has_cleanup = marks.cleanup
    p.marks.pop()
    close_label_scope(s)
    s.scope.pop()
    if function_body:
        # the token after the brace may be a name of file scope: look it up there
        s.scope.block = None if f.parent is None else s.scope.block
    p.expect(tk.RBRACE)
    return body


def item(p: Parser, out: list[Stmt]) -> None:
    """One declaration or statement of a block."""
    k = p.kind
    if k == tk.IDENT:
        if p.peek().kind != tk.COLON and p.is_type_name(p.tok):
            block_declaration(p, out)
            return
        if is_unknown_type(p):
            p.syntax(f"unknown type name '{p.tok.text}'")
            return
    elif k == tk.K_EXTENSION:
        n = 1
        while p.peek(n).kind == tk.K_EXTENSION:
            n += 1
        if p.is_declaration(p.peek(n)) or p.peek(n).kind == tk.LBRACKET and p.peek(n + 1).kind == tk.LBRACKET:
            block_declaration(p, out)
            return
    elif k == tk.K_ATTRIBUTE:
        if attribute_statement(p, out):
            return
        if not before_statement(p):
            block_declaration(p, out)
            return
        if p.tokens[p.after(end_of_attributes(p))].kind == tk.COLON:
            attrs = attributes(p)
            r = statement(p)
            for a in attrs:
                if isinstance(r, LabelStmt) and (a.name == "unused" or a.name == "maybe_unused"):
                    r.label.used = True
            out.append(r)
            return
        ignored(p)
    elif k >= tk.FIRST_KEYWORD and p.is_declaration(p.tok):
        block_declaration(p, out)
        return
    out.append(statement(p))


def block_declaration(p: Parser, out: list[Stmt]) -> None:
    """A declaration in a block; behind a statement C90 has none."""
    if out and not isinstance(out[-1], DeclStmt) and not isinstance(out[-1], NestedFunction):
        text = "ISO C90 forbids mixed declarations and code"
        if p.s.options.std >= STD_C99 or not p.s.pedwarn(p.tok.pos, "pedantic", text):
            p.s.warning(p.tok.pos, "declaration-after-statement", text)
    declaration(p, out)


def is_unknown_type(p: Parser) -> bool:
    """`name name`: a declaration with a type that is not known."""
    t = p.peek()
    if t.kind != tk.IDENT:
        return False
    return p.s.scope.lookup(p.tok.text) is None


def attribute_statement(p: Parser, out: list[Stmt]) -> bool:
    """`__attribute__((fallthrough));` True if it was one."""
    if p.tokens[end_of_attributes(p)].kind != tk.SEMI:
        return False
    pos = p.tok.pos
    bracketed = p.tok.kind == tk.LBRACKET
    attrs = attributes(p)
    p.expect(tk.SEMI)
    fall = False
    for a in attrs:
        if a.name == "fallthrough":
            if a.has_args:
                p.s.warning(a.pos, "attributes", "wrong number of arguments specified for 'fallthrough' attribute")
            fall = True
        elif bracketed and a.name in STANDARD_ATTRIBUTES:
            p.s.pedwarn(a.pos, "attributes", f"'{a.name}' attribute ignored")
        elif known(p.s, a):
            p.s.warning(a.pos, "attributes", f"'{a.name}' attribute ignored")
    out.append(Null(pos, fall))
    return True


def before_statement(p: Parser) -> bool:
    """Whether C2X attributes stand here that a statement or a label follows. (After GNU's only a declaration may.)"""
    if p.tok.kind != tk.LBRACKET:
        return False
    i = end_of_attributes(p)
    t = p.tokens[i]
    return t.kind == tk.IDENT and p.tokens[p.after(i)].kind == tk.COLON or t.kind != tk.K_EXTENSION and not p.is_declaration(t)


def statement(p: Parser) -> Stmt:
    """statement, after any labels (a chain of labels nests through body, built by this loop)"""
    s = p.s
    first: Stmt | None = None
    last: Stmt | None = None
    while True:
        k = p.kind
        pos = p.tok.pos
        made: Stmt | None = None
        if k == tk.IDENT and p.peek().kind == tk.COLON:
            label = define_label(s, p.tok.text, pos)
            p.next()
            p.next()
            for a in attributes(p) if p.kind == tk.K_ATTRIBUTE and p.tok.kind != tk.LBRACKET else []:
                if a.name == "unused":
                    label.used = True
            made = LabelStmt(label, Null(pos), pos)
        elif k == tk.K_CASE:
            made = case_label(p, pos)
        elif k == tk.K_DEFAULT:
            p.next()
            p.expect(tk.COLON)
            made = add_case(s, None, None, pos)
        elif last is not None and k == tk.K_ATTRIBUTE and before_statement(p):
            ignored(p)
            continue
        else:
            break
        if p.panic:
            return first if first is not None else Null(pos)
        if made is not None:
            attach(last, made)
            if first is None:
                first = made
            last = made
    if last is None and first is None and p.kind != tk.RBRACE:
        return unlabelled(p)
    if p.kind == tk.RBRACE:
        if s.options.std < STD_C2X:
            s.pedwarn(p.tok.pos, "pedantic", "label at end of compound statement")
        return first if first is not None else Null(p.tok.pos)
    if p.is_declaration(p.tok) and p.kind != tk.K_ATTRIBUTE:
        # GNU and C2X: a declaration after a label; the block's list takes it next
        if s.options.std < STD_C2X:
            s.pedwarn(p.tok.pos, "pedantic", "a label can only be part of a statement and a declaration is not a statement")
        return first if first is not None else Null(p.tok.pos)
    if p.kind == tk.K_ATTRIBUTE:
        out: list[Stmt] = []
        if attribute_statement(p, out):
            attach(last, out[0])
            return first if first is not None else out[0]
        if not before_statement(p):
            return first if first is not None else Null(p.tok.pos)
        ignored(p)
    body = unlabelled(p)
    attach(last, body)
    return first if first is not None else body


def attach(last: Stmt | None, body: Stmt) -> None:
    if isinstance(last, LabelStmt):
        last.body = body
    elif isinstance(last, Case):
        last.body = body


def case_label(p: Parser, pos: int) -> Stmt | None:
    """"case" constant ["..." constant] ":" """
    p.next()
    low = conditional_expression(p)
    high: Expr | None = None
    if p.accept(tk.ELLIPSIS):
        high = conditional_expression(p)
        p.s.pedwarn(pos, "pedantic", "range expressions in switch statements are non-standard")
    p.expect(tk.COLON)
    if p.panic:
        return None
    return add_case(p.s, low, high, pos)


def unlabelled(p: Parser) -> Stmt:
    if not p.enter():
        p.leave()
        return Null(p.tok.pos)
    k = p.kind
    r: Stmt
    if k < tk.FIRST_KEYWORD:
        if k == tk.LBRACE:
            r = compound(p, False)
        elif k == tk.SEMI:
            r = Null(p.tok.pos)
            p.next()
        else:
            r = expr_stmt(p)
    elif k == tk.K_IF:
        r = if_statement(p)
    elif k == tk.K_RETURN:
        r = return_stmt(p)
    elif k == tk.K_FOR:
        r = for_statement(p)
    elif k == tk.K_WHILE:
        r = while_statement(p)
    elif k == tk.K_DO:
        r = do_statement(p)
    elif k == tk.K_GOTO:
        r = goto_statement(p)
    elif k == tk.K_BREAK or k == tk.K_CONTINUE:
        r = jump(p, k)
    elif k == tk.K_SWITCH:
        r = switch_statement(p)
    elif k == tk.K_ASM:
        r = gnu.asm(p)
    elif k == tk.K_ELSE:
        p.syntax("'else' without a previous 'if'")
        r = Null(p.tok.pos)
    else:
        r = expr_stmt(p)
    p.leave()
    return r


def expr_stmt(p: Parser) -> Stmt:
    pos = p.tok.pos
    e = expression(p)
    p.expect(tk.SEMI)
    # the last statement of ({ ... }) is its value
    valued = p.kind == tk.RBRACE and p.s.statement_expressions > 0 and p.peek().kind == tk.RPAREN
    r = ExprStmt(e if valued else expression_statement(p.s, e), pos)
    r.raw = e
    if is_error(e):
        r.expr = e
    return r


def controlling(p: Parser) -> Expr:
    """"(" expression ")" """
    s = p.s
    if not p.expect(tk.LPAREN):
        return error_expr(s, p.tok.pos)
    pos = p.tok.pos
    e = expression(p)
    p.expect(tk.RPAREN)
    if p.panic:
        return error_expr(s, pos)
    return condition(s, e, e.pos)


def substatement(p: Parser) -> Stmt:
    """A statement that is a block by itself (C11 6.8.4p3)."""
    if p.panic:
        return Null(p.tok.pos)
    if p.kind == tk.LBRACE:
        return statement(p)
    s = p.s
    if p.kind != tk.IDENT and p.kind >= tk.FIRST_KEYWORD and p.is_declaration(p.tok) and p.kind != tk.K_ATTRIBUTE or (
            p.kind == tk.IDENT and p.peek().kind != tk.COLON and p.is_type_name(p.tok)):
        p.syntax(f"expected expression before '{p.tok.text}'")
        return Null(p.tok.pos)
    if p.kind == tk.K_ATTRIBUTE:
        out: list[Stmt] = []
        if attribute_statement(p, out):
            return out[0]
        if before_statement(p):
            ignored(p)
    block = own_block(s)
    r = statement(p)
    s.scope.block = block
    return r


def own_block(s: Sema) -> Block | None:
    """A block for a statement that is one by itself: not yet in C90 (C99 6.8.4p3). Returns the block around."""
    outer = s.scope.block
    if s.options.std >= STD_C99:
        s.scope.push()
    return outer


def if_statement(p: Parser) -> Stmt:
    """"if" "(" expression ")" statement ["else" statement]; an else-if chain loops"""
    pos = p.tok.pos
    p.next()
    block = own_block(p.s)
    first = If(controlling(p), Null(pos), None, pos)
    current = first
    while True:
        current.then = substatement(p)
        if p.panic or p.kind != tk.K_ELSE:
            break
        p.next()
        if p.kind != tk.K_IF:
            current.other = substatement(p)
            break
        at = p.tok.pos
        p.next()
        following = If(controlling(p), Null(at), None, at)
        current.other = following
        current = following
    p.s.scope.block = block
    return first


def loop_body(p: Parser) -> Stmt:
    f = p.s.function
    assert f is not None
    f.loops += 1
    f.breakables += 1
    body = substatement(p)
    f.loops -= 1
    f.breakables -= 1
    return body


def while_statement(p: Parser) -> Stmt:
    pos = p.tok.pos
    p.next()
    block = own_block(p.s)
    # break and continue in a statement expression of the condition belong to this loop (GNU C since 4.9: to the enclosing one)
    c = controlling(p)
    body = loop_body(p)
    p.s.scope.block = block
    return While(c, body, pos)


def do_statement(p: Parser) -> Stmt:
    pos = p.tok.pos
    p.next()
    block = own_block(p.s)
    body = loop_body(p)
    if p.kind != tk.K_WHILE:
        p.syntax(f"expected 'while' {p.before()}")
    p.next()
    c = controlling(p)
    p.expect(tk.SEMI)
    p.s.scope.block = block
    return DoWhile(body, c, pos)


def for_statement(p: Parser) -> Stmt:
    """"for" "(" (declaration | [expression] ";") [expression] ";" [expression] ")" statement"""
    s = p.s
    pos = p.tok.pos
    p.next()
    block = own_block(s)
    p.expect(tk.LPAREN)
    init: list[Stmt] = []
    if p.kind == tk.SEMI:
        p.next()
    elif p.at_declaration() or (p.kind == tk.K_EXTENSION and p.is_declaration(p.peek())):
        declaration(p, init)
        if s.options.std < STD_C99:
            s.error(pos, "'for' loop initial declarations are only allowed in C99 or C11 mode")
            s.note(pos, "use option '-std=c99', '-std=gnu99', '-std=c11' or '-std=gnu11' to compile your code")
    else:
        at = p.tok.pos
        e = expression(p)
        p.expect(tk.SEMI)
        init.append(ExprStmt(expression_statement(s, e), at))
    c: Expr | None = None
    if p.kind != tk.SEMI and not p.panic:
        e = expression(p)
        if not p.panic:
            c = condition(s, e, e.pos)
    p.expect(tk.SEMI)
    step: Expr | None = None
    if p.kind != tk.RPAREN and not p.panic:
        step = expression_statement(s, expression(p))
    p.expect(tk.RPAREN)
    body = loop_body(p)
    s.scope.block = block
    return For(init, c, step, body, pos)


def goto_statement(p: Parser) -> Stmt:
    """"goto" name ";" | "goto" "*" expression ";" """
    s = p.s
    pos = p.tok.pos
    p.next()
    r: Stmt
    if p.kind == tk.STAR:
        p.next()
        r = GotoIndirect(goto_target(s, expression(p), pos), pos)
    elif p.kind == tk.IDENT:
        r = Goto(use_label(s, p.tok.text, p.tok.pos), pos)
        p.next()
    else:
        p.syntax(f"expected identifier or '*' {p.before()}")
        return Null(pos)
    p.expect(tk.SEMI)
    return r


def jump(p: Parser, k: int) -> Stmt:
    s = p.s
    f = s.function
    assert f is not None
    pos = p.tok.pos
    p.next()
    if k == tk.K_BREAK:
        if f.breakables == 0:
            s.error(pos, "break statement not within loop or switch")
    elif f.loops == 0:
        s.error(pos, "continue statement not within a loop")
    p.expect(tk.SEMI)
    return Break(pos) if k == tk.K_BREAK else Continue(pos)


def return_stmt(p: Parser) -> Stmt:
    pos = p.tok.pos
    p.next()
    e: Expr | None = None
    if p.kind != tk.SEMI:
        e = expression(p)
    p.expect(tk.SEMI)
    if p.panic:
        return Null(pos)
    return return_statement(p.s, e, pos)


def switch_statement(p: Parser) -> Stmt:
    s = p.s
    pos = p.tok.pos
    p.next()
    block = own_block(s)
    p.expect(tk.LPAREN)
    e = expression(p) if not p.panic else error_expr(s, pos)
    p.expect(tk.RPAREN)
    r = Switch(switch_value(s, e, pos), pos)
    begin_switch(s, r)
    r.body = substatement(p)
    end_switch(s)
    s.scope.block = block
    return r
