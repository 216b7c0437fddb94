"""Expressions (C11 6.5): recursive descent with precedence climbing; each function names its production."""

from typing import Final

from pycc.ctype.compatible import compatible, compatible_unqualified
from pycc.ctype.convert import is_integer
from pycc.ctype.ctype import T_ERROR, T_FUNCTION, T_RECORD, T_VOID, ArrayType, RecordType, Type, VlaSize
from pycc.ctype.spell import spell
from pycc.lex import token as tk
from pycc.lex.lexer import joined_digits
from pycc.parse import declarator as dcl
from pycc.parse import gnu, initializer
from pycc.parse.cursor import PANIC, Parser
from pycc.sema import literal
from pycc.sema.builtinforms import builtin_call, va_list_address
from pycc.sema.builtins import builtin_reference, is_builtin_name
from pycc.sema.call import call
from pycc.sema.constant import int_value
from pycc.sema.context import Sema
from pycc.sema.conversion import cast as make_cast
from pycc.sema.conversion import condition, convert, error_expr, is_error, plain, rvalue
from pycc.sema.declare import implicit_function
from pycc.sema.expression import (
    address_of,
    alignof_expr,
    alignof_type,
    assign,
    comma,
    deref,
    find_member,
    has_vla_size,
    incdec,
    incomplete,
    index,
    label_address,
    member,
    name_ref,
    sizeof_expr,
    sizeof_type,
    unary,
    variably_modified,
)
from pycc.sema.operators import binary, compound_assign, conditional, logical, logical_operand
from pycc.source.options import STD_C11
from pycc.tree.decl import D_TYPEDEF
from pycc.tree.expr import (
    B_ADD,
    B_AND,
    B_DIV,
    B_EQ,
    B_GE,
    B_GT,
    B_LE,
    B_LT,
    B_MUL,
    B_NE,
    B_OR,
    B_REM,
    B_SHL,
    B_SHR,
    B_SUB,
    B_XOR,
    U_IMAG,
    U_LNOT,
    U_NEG,
    U_NOT,
    U_PLUS,
    U_REAL,
    X_INT,
    CompoundLiteral,
    Deref,
    IntLit,
    StmtExpr,
    VaArg,
)
from pycc.tree.node import Expr
from pycc.tree.stmt import Compound, DeclStmt

# token kind -> precedence (0: none), and B_*; 20 && and 21 || are not B_*
_LEVELS: Final = ((tk.OROR, 1, -2), (tk.ANDAND, 2, -1), (tk.PIPE, 3, B_OR), (tk.CARET, 4, B_XOR), (tk.AMP, 5, B_AND), (tk.EQ, 6, B_EQ),
                  (tk.NE, 6, B_NE),
                  (tk.LT, 7, B_LT), (tk.GT, 7, B_GT), (tk.LE, 7, B_LE), (tk.GE, 7, B_GE), (tk.LSHIFT, 8, B_SHL), (tk.RSHIFT, 8, B_SHR),
                  (tk.PLUS, 9, B_ADD),
                  (tk.MINUS, 9, B_SUB), (tk.STAR, 10, B_MUL), (tk.SLASH, 10, B_DIV), (tk.PERCENT, 10, B_REM))
_ASSIGN: Final = ((tk.MUL_ASSIGN, B_MUL), (tk.DIV_ASSIGN, B_DIV), (tk.MOD_ASSIGN, B_REM), (tk.ADD_ASSIGN, B_ADD), (tk.SUB_ASSIGN, B_SUB),
                  (tk.SHL_ASSIGN, B_SHL), (tk.SHR_ASSIGN, B_SHR), (tk.AND_ASSIGN, B_AND), (tk.XOR_ASSIGN, B_XOR), (tk.OR_ASSIGN, B_OR))


def level_table(which: int) -> list[int]:
    t = [0] * 300
    for row in _LEVELS:
        t[row[0]] = row[which]
    return t


def assign_table() -> list[int]:
    t = [-1] * 300
    for row in _ASSIGN:
        t[row[0]] = row[1]
    return t


PRECEDENCE: Final = level_table(1)
OPERATOR: Final = level_table(2)
COMPOUND: Final = assign_table()


def expression(p: Parser) -> Expr:
    """expression = assignment {"," assignment}"""
    e = assignment(p)
    if p.kind == tk.COMMA:
        pos = p.tok.pos
        parts = [e]
        while p.accept(tk.COMMA):
            parts.append(assignment(p))
        return comma(p.s, parts, pos)
    return e


def assignment(p: Parser) -> Expr:
    """assignment = conditional [assignment-operator assignment]"""
    left = conditional_expression(p)
    k = p.kind
    if k < tk.ASSIGN or k > tk.OR_ASSIGN:
        return left
    pos = p.tok.pos
    p.next()
    if not p.enter():
        p.leave()
        return left
    right = assignment(p)
    p.leave()
    if k == tk.ASSIGN:
        return assign(p.s, left, right, pos)
    return compound_assign(p.s, COMPOUND[k], left, right, pos)


def conditional_expression(p: Parser) -> Expr:
    """conditional = binary ["?" [expression] ":" conditional]. The chain a ? b : c ? d : ... recurses."""
    left = cast(p)
    if PRECEDENCE[p.kind]:
        left = climb(p, left, 1)
    if p.kind != tk.QUESTION:
        return left
    s = p.s
    pos = p.tok.pos
    p.next()
    c = condition(s, left, pos)
    known = -1
    if c.kind == X_INT:
        assert isinstance(c, IntLit)
        known = 1 if c.value else 0
    then: Expr | None = None
    p.enter()
    if p.kind == tk.COLON:
        s.pedwarn(pos, "pedantic", "ISO C forbids omitting the middle term of a '?:' expression")
    else:
        if known == 0:
            s.cond_skipped += 1
        then = expression(p)
        if known == 0:
            s.cond_skipped -= 1
    p.expect(tk.COLON)
    if known == 1:
        s.cond_skipped += 1
    other = conditional_expression(p)
    if known == 1:
        s.cond_skipped -= 1
    p.leave()
    if p.panic:
        return error_expr(s, pos)
    return conditional(s, c, then, other, pos)


def climb(p: Parser, left: Expr, least: int) -> Expr:
    """Binary operators of precedence `least` and up; left-associative chains loop."""
    s = p.s
    while True:
        k = p.kind
        level = PRECEDENCE[k]
        if level < least or level == 0:
            return left
        pos = p.tok.pos
        op = OPERATOR[k]
        p.next()
        skip = 0
        if op < 0:
            left = logical_operand(s, left, op == -1, None, pos)
            if left.kind == X_INT:
                assert isinstance(left, IntLit)
                if (left.value == 0) == (op == -1):
                    skip = 1
                    s.cond_skipped += 1
        right = cast(p)
        if PRECEDENCE[p.kind] > level:
            p.enter()
            right = climb(p, right, level + 1)
            p.leave()
        if op < 0:
            s.cond_skipped -= skip
            left = logical(s, op == -1, left, logical_operand(s, right, op == -1, left, pos), pos)
        else:
            left = binary(s, op, left, right, pos)


def cast(p: Parser) -> Expr:
    """cast = "(" type-name ")" cast | unary; a brace after the parenthesis makes a compound literal."""
    if p.kind != tk.LPAREN or not p.is_type_name(p.peek()):
        return unary_expression(p)
    s = p.s
    pos = p.tok.pos
    p.next()
    wanted = len(s.sizes_wanted)
    t = dcl.type_name(p)
    p.expect(tk.RPAREN)
    if p.kind == tk.LBRACE:
        e = initializer.compound_literal(p, t, pos)
        if len(s.sizes_wanted) > wanted and isinstance(e, CompoundLiteral) and e.init.entries:
            # of a pointer to a VLA: evaluated with the first value, and the literal stays an object
            first = e.init.entries[0]
            first.value = with_sizes(p, first.value, wanted)
        return postfix(p, e)
    if not p.enter():
        p.leave()
        return error_expr(s, pos)
    e = cast(p)
    p.leave()
    if p.panic:
        return error_expr(s, pos)
    return with_sizes(p, make_cast(s, e, t, pos), wanted)


def with_sizes(p: Parser, e: Expr, wanted: int) -> Expr:
    """If type names in an expression made VLA sizes, evaluate them before it (in a statement expression)."""
    s = p.s
    if len(s.sizes_wanted) == wanted or s.function is None:
        return e
    sizes = [v for v in s.sizes_wanted[wanted:] if isinstance(v, VlaSize)]
    del s.sizes_wanted[wanted:]
    e = rvalue(s, e)
    body = Compound([DeclStmt(None, sizes, e.pos)], e.pos, e.pos)
    return StmtExpr(body, e, e.type, e.pos, e.depth + 1)


def unary_expression(p: Parser) -> Expr:
    """unary = postfix | ++ unary | -- unary | unary-operator cast | sizeof | _Alignof | && label | __extension__ cast | __real__ ..."""
    k = p.kind
    if k == tk.IDENT or k == tk.NUMBER or k == tk.LPAREN or k == tk.STRING or k == tk.CHAR:
        return postfix(p, primary(p))
    s = p.s
    pos = p.tok.pos
    if not p.enter():
        p.leave()
        return error_expr(s, pos)
    e: Expr
    if k == tk.STAR:
        p.next()
        e = deref(s, cast(p), pos)
    elif k == tk.AMP:
        p.next()
        e = address_of(s, cast(p), pos)
    elif k == tk.NOT or k == tk.MINUS or k == tk.TILDE or k == tk.PLUS:
        p.next()
        e = unary(s, U_LNOT if k == tk.NOT else U_NEG if k == tk.MINUS else U_NOT if k == tk.TILDE else U_PLUS, cast(p), pos)
    elif k == tk.INC or k == tk.DEC:
        p.next()
        e = incdec(s, cast(p) if p.kind == tk.LPAREN and p.is_type_name(p.peek()) else unary_expression(p), 1 if k == tk.INC else -1, True, pos)
    elif k == tk.K_SIZEOF:
        e = sizeof(p)
    elif k == tk.K_ALIGNOF or k == tk.K_ALIGNOF_GNU:
        e = alignof(p)
    elif k == tk.K_EXTENSION:
        p.next()
        s.extension += 1
        e = cast(p)
        s.extension -= 1
    elif k == tk.K_REAL or k == tk.K_IMAG:
        p.next()
        e = unary(s, U_REAL if k == tk.K_REAL else U_IMAG, cast(p), pos)
    elif k == tk.ANDAND:
        p.next()
        if p.kind != tk.IDENT:
            p.syntax(f"expected identifier {p.before()}")
            e = error_expr(s, pos)
        else:
            e = gnu_label_address(p, pos)
    else:
        e = postfix(p, primary(p))
    p.leave()
    if p.panic:
        return error_expr(s, pos)
    return e


def gnu_label_address(p: Parser, pos: int) -> Expr:
    from pycc.sema.statement import use_label

    name = p.tok.text
    at = p.tok.pos
    p.next()
    if p.s.function is None:
        p.s.error(pos, f"label '{name}' referenced outside of any function")
        return error_expr(p.s, pos)
    return label_address(p.s, use_label(p.s, name, at), pos)


def sizeof(p: Parser) -> Expr:
    s = p.s
    pos = p.tok.pos
    p.next()
    wanted = len(s.sizes_wanted)
    if p.kind == tk.LPAREN and p.is_type_name(p.peek()):
        p.next()
        t = dcl.type_name(p)
        p.expect(tk.RPAREN)
        if p.kind == tk.LBRACE:
            s.unevaluated += 1
            e = postfix(p, initializer.compound_literal(p, t, pos))
            s.unevaluated -= 1
            return sizeof_expr(s, e, pos)
        if not has_vla_size(t):
            del s.sizes_wanted[wanted:]  # they do not matter (C11 6.7.6.2p5)
        return with_sizes(p, sizeof_type(s, t, None, pos), wanted)
    s.unevaluated += 1
    e = unary_expression(p)
    s.unevaluated -= 1
    if p.panic:
        return error_expr(s, pos)
    return with_sizes(p, sizeof_expr(s, e, pos), wanted)


def alignof(p: Parser) -> Expr:
    s = p.s
    pos = p.tok.pos
    is_gnu = p.kind == tk.K_ALIGNOF_GNU
    if not is_gnu:
        s.newer(pos, STD_C11, "'_Alignof'")
    p.next()
    if p.kind == tk.LPAREN and p.is_type_name(p.peek()):
        p.next()
        wanted = len(s.sizes_wanted)
        t = dcl.type_name(p)
        p.expect(tk.RPAREN)
        if p.kind == tk.LBRACE:
            s.unevaluated += 1
            e = postfix(p, initializer.compound_literal(p, t, pos))
            s.unevaluated -= 1
            return alignof_expr(s, e, pos)
        del s.sizes_wanted[wanted:]
        return alignof_type(s, t, is_gnu, pos)
    s.unevaluated += 1
    e = unary_expression(p)
    s.unevaluated -= 1
    if not is_gnu:
        s.pedwarn(pos, "pedantic", "ISO C does not allow '_Alignof (expression)'")
    return alignof_expr(s, e, pos)


def primary(p: Parser) -> Expr:
    """primary = identifier | constant | string | "(" expression ")" | generic selection | GNU forms"""
    s = p.s
    t = p.tok
    k = p.kind
    pos = t.pos
    if k == tk.IDENT:
        return identifier(p)
    if k == tk.NUMBER:
        p.next()
        if "'" not in t.text:
            return literal.number(s, t.text, pos)
        text, why = joined_digits(t.text)
        if why:
            s.error(pos, why)
        return literal.number(s, text, pos)
    if k == tk.LPAREN:
        p.next()
        if p.kind == tk.LBRACE:
            e = gnu.statement_expression(p, pos)
        else:
            if not p.enter():
                p.leave()
                return error_expr(s, pos)
            e = expression(p)
            p.leave()
            e.parens = True
        p.expect(tk.RPAREN)
        return e
    if k == tk.STRING:
        return literal.string(s, string_texts(p), pos)
    if k == tk.CHAR:
        p.next()
        return literal.character(s, t.text, pos)
    if k == tk.K_FUNC:
        p.next()
        return gnu.function_name(p, t.text, pos)
    if k == tk.K_GENERIC:
        return generic(p)
    if k >= tk.K_VA_ARG and k <= tk.K_TGMATH:
        return keyword_builtin(p)
    if k != PANIC:
        p.syntax(f"expected expression {p.before()}")
    return error_expr(s, pos)


def string_texts(p: Parser) -> list[str]:
    """Adjacent string literals."""
    texts = [p.tok.text]
    p.next()
    while p.kind == tk.STRING:
        texts.append(p.tok.text)
        p.next()
    return texts


def identifier(p: Parser) -> Expr:
    s = p.s
    t = p.tok
    name = t.text
    pos = t.pos
    d = s.scope.lookup(name)
    p.next()
    if d is not None:
        if d.kind == D_TYPEDEF:
            s.error(pos, f"expected expression before '{name}'")
            return error_expr(s, pos)
        return name_ref(s, d, pos)
    if is_builtin_name(name):
        if p.kind == tk.LPAREN:
            p.next()
            args = arguments(p)
            if p.panic:
                return error_expr(s, pos)
            e = builtin_call(s, name, args, pos)
            if e is not None:
                return e
            if name.startswith("__builtin_"):
                s.warning(pos, "implicit-function-declaration", f"implicit declaration of function '{name}'")
                s.error(pos, f"builtin '{name}' is not supported")
                return error_expr(s, pos)
            return call(s, name_ref(s, implicit_function(s, name, pos), pos), args, pos)
        r = builtin_reference(s, name, pos)
        if r is not None:
            return r
    if p.kind == tk.LPAREN:
        return name_ref(s, implicit_function(s, name, pos), pos)
    if s.function is None:
        s.error(pos, f"'{name}' undeclared here (not in a function)")
    elif name not in s.undeclared:
        s.undeclared[name] = pos
        s.error(pos, f"'{name}' undeclared (first use in this function)")
        s.note(pos, "each undeclared identifier is reported only once for each function it appears in")
    return error_expr(s, pos)


def arguments(p: Parser) -> list[Expr]:
    """[assignment {"," assignment}] ")" """
    args: list[Expr] = []
    if p.kind != tk.RPAREN:
        args.append(assignment(p))
        while p.accept(tk.COMMA):
            args.append(assignment(p))
    p.expect(tk.RPAREN)
    return args


def postfix(p: Parser, e: Expr) -> Expr:
    """postfix = primary {"[" expression "]" | "(" arguments ")" | "." name | "->" name | "++" | "--"}"""
    s = p.s
    while True:
        k = p.kind
        pos = p.tok.pos
        if k == tk.LPAREN:
            p.next()
            p.enter()
            args = arguments(p)
            p.leave()
            if p.panic:
                return error_expr(s, pos)
            e = call(s, e, args, e.pos)
        elif k == tk.ARROW or k == tk.DOT:
            p.next()
            if p.kind != tk.IDENT:
                p.syntax(f"expected identifier {p.before()}")
                return error_expr(s, pos)
            e = member(s, e, p.tok.text, k == tk.ARROW, pos)
            p.next()
        elif k == tk.LBRACKET:
            p.next()
            p.enter()
            i = expression(p)
            p.leave()
            p.expect(tk.RBRACKET)
            e = index(s, e, i, pos)
        elif k == tk.INC or k == tk.DEC:
            p.next()
            e = incdec(s, e, 1 if k == tk.INC else -1, False, pos)
        else:
            return e


def generic(p: Parser) -> Expr:
    """_Generic "(" assignment "," association {"," association} ")" (C11 6.5.1.1)"""
    s = p.s
    pos = p.tok.pos
    s.newer(pos, STD_C11, "'_Generic'")
    p.next()
    p.expect(tk.LPAREN)
    s.unevaluated += 1
    control = rvalue(s, assignment(p))
    s.unevaluated -= 1
    want = s.types.unqualified(control.type)
    if want.kind != T_ERROR and plain(s, control) is not control:
        want = plain(s, control).type
    chosen: Expr | None = None
    fallback: Expr | None = None
    default_seen = False
    seen: list[Type] = []
    while p.accept(tk.COMMA):
        at = p.tok.pos
        t: Type | None = None
        if p.accept(tk.K_DEFAULT):
            if default_seen:
                s.error(at, "duplicate 'default' case in '_Generic'")
            default_seen = True
        else:
            t = dcl.type_name(p)
            if p.panic:
                return error_expr(s, pos)
            generic_type(s, t, seen, at)
        p.expect(tk.COLON)
        match = t is not None and t.kind != T_ERROR and compatible(s.types, t, want)
        if not match and t is not None:
            s.unevaluated += 1
        e = assignment(p)
        if not match and t is not None:
            s.unevaluated -= 1
        if match:
            if chosen is not None:
                s.error(at, "'_Generic' selector matches multiple associations")
            chosen = e
        elif t is None:
            fallback = e
    p.expect(tk.RPAREN)
    if p.panic:
        return error_expr(s, pos)
    if chosen is None:
        chosen = fallback
    if chosen is None:
        if not is_error(control):
            s.error(pos, f"'_Generic' selector of type '{spell(want)}' is not compatible with any association")
        return error_expr(s, pos)
    return chosen


def generic_type(s: Sema, t: Type, seen: list[Type], pos: int) -> None:
    if t.kind == T_FUNCTION:
        s.error(pos, "'_Generic' association has function type")
    elif incomplete(t):
        s.error(pos, "'_Generic' association has incomplete type")
    elif variably_modified(t):
        s.error(pos, "'_Generic' association has variable length type")
    for o in seen:
        if t.kind != T_ERROR and compatible(s.types, o, t):
            s.error(pos, "'_Generic' specifies two compatible types")
            break
    seen.append(t)


def keyword_builtin(p: Parser) -> Expr:
    """Builtins whose arguments are types or that the lexer knows as words."""
    s = p.s
    k = p.kind
    name = p.tok.text
    pos = p.tok.pos
    p.next()
    if k == tk.K_SEG_FS or k == tk.K_SEG_GS:
        p.syntax(f"expected expression {p.before()}")
        return error_expr(s, pos)
    if not p.expect(tk.LPAREN):
        return error_expr(s, pos)
    if k == tk.K_VA_ARG:
        e = assignment(p)
        p.expect(tk.COMMA)
        wanted = len(s.sizes_wanted)
        t = dcl.type_name(p)
        p.expect(tk.RPAREN)
        return with_sizes(p, va_arg(p, e, t, pos), wanted)
    if k == tk.K_OFFSETOF:
        return offsetof(p, pos)
    if k == tk.K_TYPES_COMPATIBLE:
        a = dcl.type_name(p)
        p.expect(tk.COMMA)
        b = dcl.type_name(p)
        p.expect(tk.RPAREN)
        same = compatible_unqualified(s.types, s.types.unqualified(a), s.types.unqualified(b)) and a.kind == b.kind
        return IntLit(1 if same else 0, s.types.int_, pos)
    if k == tk.K_CHOOSE_EXPR:
        return choose_expr(p, pos)
    if k == tk.K_CONVERTVECTOR:
        from pycc.sema.builtinforms import convertvector

        e = assignment(p)
        p.expect(tk.COMMA)
        t = dcl.type_name(p)
        p.expect(tk.RPAREN)
        return error_expr(s, pos) if p.panic else convertvector(s, e, t, pos)
    if k == tk.K_HAS_ATTRIBUTE:
        return gnu.has_attribute(p, pos)
    args = arguments(p)
    if p.panic:
        return error_expr(s, pos)
    if k == tk.K_SHUFFLE:
        from pycc.sema.builtinforms import shuffle

        return shuffle(s, args, pos)
    if k == tk.K_SHUFFLEVECTOR:
        from pycc.sema.builtinforms import shufflevector

        return shufflevector(s, args, pos)
    if k == tk.K_TGMATH:
        from pycc.sema.builtinforms import tgmath

        return tgmath(s, args, pos)
    if k == tk.K_BUILTIN_COMPLEX:
        from pycc.sema.builtinforms import builtin_complex

        if len(args) != 2:
            s.error(pos, "wrong number of arguments to '__builtin_complex'")
            return error_expr(s, pos)
        return builtin_complex(s, args[0], args[1], pos)
    s.error(pos, f"builtin '{name}' is not supported")
    return error_expr(s, pos)


def va_arg(p: Parser, e: Expr, t: Type, pos: int) -> Expr:
    s = p.s
    if p.panic or is_error(e) or t.kind == T_ERROR:
        return error_expr(s, pos)
    a = va_list_address(s, e)
    if a is None:
        s.error(pos, "first argument to 'va_arg' not of type 'va_list'")
        return error_expr(s, pos)
    if incomplete(t) and t.kind != T_VOID:
        s.error(pos, f"second argument to 'va_arg' is of incomplete type '{spell(t)}'")
        return error_expr(s, pos)
    if t.kind == T_FUNCTION:
        s.error(pos, "second argument to 'va_arg' is a function type")
        return error_expr(s, pos)
    return VaArg(a, s.types.unqualified(t), pos)


def choose_expr(p: Parser, pos: int) -> Expr:
    """__builtin_choose_expr(constant, a, b): the chosen operand as it is."""
    s = p.s
    c = rvalue(s, assignment(p))
    p.expect(tk.COMMA)
    v = int_value(s, c) if not is_error(c) and is_integer(c.type) else None
    if v is None and not p.panic and not is_error(c):
        s.error(pos, "first argument to '__builtin_choose_expr' not a constant")
    if not v:
        s.unevaluated += 1
    a = assignment(p)
    if not v:
        s.unevaluated -= 1
    p.expect(tk.COMMA)
    if v:
        s.unevaluated += 1
    b = assignment(p)
    if v:
        s.unevaluated -= 1
    p.expect(tk.RPAREN)
    if p.panic or v is None:
        return error_expr(s, pos)
    return a if v else b


def offsetof_variable(p: Parser, t: Type, pos: int) -> Expr:
    """The same in a record with members of variable size: the address of the member in an object at address 0."""
    s = p.s
    z = s.types.size_t
    e: Expr = Deref(make_cast(s, IntLit(0, z, pos), s.types.pointer(t), pos), t, pos)
    first = True
    while not p.panic and (first or p.kind == tk.DOT or p.kind == tk.LBRACKET):
        if p.kind == tk.LBRACKET:
            p.next()
            e = index(s, e, expression(p), pos)
            p.expect(tk.RBRACKET)
            continue
        if not first:
            p.next()
        first = False
        if p.kind != tk.IDENT:
            p.syntax(f"expected identifier {p.before()}")
            break
        e = member(s, e, p.tok.text, False, p.tok.pos)
        p.next()
    p.expect(tk.RPAREN)
    if p.panic or is_error(e):
        return error_expr(s, pos)
    return make_cast(s, address_of(s, e, pos), z, pos)


def offsetof(p: Parser, pos: int) -> Expr:
    """__builtin_offsetof(type, member {.member | [expression]}): constant unless a subscript is not."""
    s = p.s
    t = dcl.type_name(p)
    p.expect(tk.COMMA)
    if p.kind != tk.IDENT:
        p.syntax(f"expected identifier {p.before()}")
        return error_expr(s, pos)
    if t.kind != T_ERROR and incomplete(t):
        s.error(pos, f"invalid use of undefined type '{spell(t)}'" if t.kind == T_RECORD
                else f"request for member '{p.tok.text}' in something not a structure or union")
        t = s.types.error
    if t.kind == T_RECORD and has_vla_size(t):
        return offsetof_variable(p, t, pos)
    offset = 0
    extra: Expr | None = None
    first = True
    while True:
        if first or p.kind == tk.DOT or p.kind == tk.ARROW:
            if p.kind == tk.ARROW and isinstance(t, ArrayType):
                t = t.element  # of its first element
            if not first:
                p.next()
            first = False
            name = p.tok.text
            at = p.tok.pos
            if p.kind != tk.IDENT:
                p.syntax(f"expected identifier {p.before()}")
                return error_expr(s, pos)
            p.next()
            if t.kind == T_ERROR:
                continue
            if not isinstance(t, RecordType):
                s.error(at, f"request for member '{name}' in something not a structure or union")
                t = s.types.error
                continue
            path = find_member(t.record, name)
            if path is None:
                s.error(at, f"'{spell(t.unqual)}' has no member named '{name}'")
                t = s.types.error
                continue
            for m in path:
                offset += m.offset
                t = m.type
                if m.bit_width >= 0:
                    s.error(at, f"attempt to take address of bit-field structure member '{name}'")
                    t = s.types.error
        elif p.kind == tk.LBRACKET:
            p.next()
            i = rvalue(s, expression(p))
            p.expect(tk.RBRACKET)
            if p.panic or is_error(i) or t.kind == T_ERROR:
                t = s.types.error
                continue
            if not isinstance(t, ArrayType):
                s.error(pos, "subscripted value is neither array nor pointer nor vector")
                t = s.types.error
                continue
            if not is_integer(i.type):
                s.error(i.pos, "array subscript is not an integer")
                t = s.types.error
                continue
            t = t.element
            v = int_value(s, i)
            if v is not None:
                offset += v * t.size()
            else:
                z = s.types.size_t
                x = binary(s, B_MUL, convert(s, i, z), IntLit(t.size(), z, pos), pos)
                extra = x if extra is None else binary(s, B_ADD, extra, x, pos)
        else:
            break
    p.expect(tk.RPAREN)
    if p.panic or t.kind == T_ERROR:
        return error_expr(s, pos)
    e: Expr = IntLit(offset & ((1 << s.types.model.pointer_bits) - 1), s.types.size_t, pos)
    return e if extra is None else binary(s, B_ADD, e, extra, pos)
