"""Declarators, parameter lists and type names (C11 6.7.6, 6.7.7).

A declarator is read into a list of parts in the order in which they apply to the type of the specifiers, then built from the base outwards;
so nesting costs a list, and the name's own function part (the last) carries the parameters of a definition.
"""

from typing import Final, final

from pycc.ctype.convert import is_integer
from pycc.ctype.ctype import (
    Q_ATOMIC,
    Q_CONST,
    Q_RESTRICT,
    Q_SEG_FS,
    Q_SEG_GS,
    Q_VOLATILE,
    T_ARRAY,
    T_ERROR,
    T_FUNCTION,
    T_RECORD,
    T_VOID,
    PointerType,
    RecordType,
    Type,
    VlaSize,
)
from pycc.ctype.spell import spell
from pycc.lex import token as tk
from pycc.parse import declaration
from pycc.parse.attributes import attributes
from pycc.parse.cursor import Parser
from pycc.sema.attributes import Attr, apply_type
from pycc.sema.constant import ice_value, int_value
from pycc.sema.conversion import convert, is_error, plain, rvalue
from pycc.sema.declare import Specs, parameter
from pycc.sema.expression import incomplete
from pycc.sema.scope import Block
from pycc.source.options import STD_C99
from pycc.tree.decl import VarDecl
from pycc.tree.node import Expr

MAX_SUFFIXES: Final = 10_000  # dimensions of one declarator
POINTER: Final = 0
ARRAY: Final = 1
FUNCTION: Final = 2
ATTRIBUTES: Final = 3


TYPE_ATTRIBUTES: Final = ("aligned", "vector_size", "mode", "may_alias", "noreturn", "returns_twice", "ms_abi", "sysv_abi", "regparm", "stdcall",
                          "fastcall",
                          "cdecl", "transparent_union", "address_space")


@final
class Part:
    """One derivation of a declarator."""

    def __init__(self, kind: int, pos: int) -> None:
        self.kind = kind
        self.pos = pos
        self.quals = 0
        self.attrs: list[Attr] = []
        self.size: Expr | None = None
        self.star = False
        self.static = False
        self.params: list[VarDecl] = []
        self.names: list[str] = []  # K&R identifier list
        self.name_pos: list[int] = []
        self.variadic = False
        self.prototype = True
        self.scope: Block | None = None
        self.sizes: list[VlaSize] = []


@final
class Declarator:
    def __init__(self, pos: int) -> None:
        self.name = ""
        self.pos = pos
        self.parts: list[Part] = []
        self.attrs: list[Attr] = []
        self.function: Part | None = None  # the part that makes the name a function


QUALIFIER: Final[dict[int, int]] = {tk.K_CONST: Q_CONST, tk.K_VOLATILE: Q_VOLATILE, tk.K_RESTRICT: Q_RESTRICT, tk.K_ATOMIC: Q_ATOMIC,
                                    tk.K_SEG_FS: Q_SEG_FS,
                                    tk.K_SEG_GS: Q_SEG_GS}


def qualifiers(p: Parser, attrs: list[Attr]) -> int:
    """{const | volatile | restrict | _Atomic | attributes}"""
    quals = 0
    while True:
        q = QUALIFIER.get(p.kind, 0)
        if q:
            quals |= q
            p.next()
        elif p.kind == tk.K_ATTRIBUTE:
            attrs.extend(attributes(p))
        else:
            return quals


def parse(p: Parser, d: Declarator, abstract: bool, named: bool) -> None:
    """declarator = {"*" qualifiers} (name | "(" declarator ")") {"[" ... "]" | "(" ... ")"}.
    abstract: the name may be missing; named: it may be there."""
    parse_into(p, d, d.parts, abstract, named)
    i = len(d.parts) - 1
    while i >= 0 and d.parts[i].kind == ATTRIBUTES:
        i -= 1
    if i >= 0 and d.parts[i].kind == FUNCTION:
        d.function = d.parts[i]


def parse_into(p: Parser, d: Declarator, out: list[Part], abstract: bool, named: bool) -> None:
    while p.kind == tk.STAR:
        part = Part(POINTER, p.tok.pos)
        p.next()
        part.quals = qualifiers(p, part.attrs)
        out.append(part)
    if p.kind == tk.K_ATTRIBUTE:
        extra = Part(ATTRIBUTES, p.tok.pos)
        extra.attrs = attributes(p)
        out.append(extra)
        while p.kind == tk.STAR:
            parse_into(p, d, out, abstract, named)
            return
    inner: list[Part] = []
    k = p.kind
    if k == tk.IDENT and named:
        d.name = p.tok.text
        d.pos = p.tok.pos
        p.next()
        if p.tok.kind == tk.LBRACKET and p.kind == tk.K_ATTRIBUTE:
            d.attrs.extend(attributes(p))
    elif k == tk.LPAREN and nested_declarator(p, abstract, named):
        p.next()
        if not p.enter():
            p.leave()
            return
        parse_into(p, d, inner, abstract, named)
        p.leave()
        p.expect(tk.RPAREN)
    elif not abstract:
        p.syntax(f"expected identifier or '(' {p.before()}")
        return
    suffixes: list[Part] = []
    while True:
        if p.kind == tk.LBRACKET:
            suffixes.append(array_suffix(p))
        elif p.kind == tk.LPAREN:
            suffixes.append(parameters(p))
        elif suffixes and p.kind == tk.K_ATTRIBUTE and p.tok.kind == tk.LBRACKET:
            d.attrs.extend(attributes(p))
        else:
            break
        if p.panic:
            return
        if len(suffixes) > MAX_SUFFIXES:
            p.s.reporter.fatal(p.tok.pos, "declarator nested too deeply")
    suffixes.reverse()
    out.extend(suffixes)
    out.extend(inner)


def nested_declarator(p: Parser, abstract: bool, named: bool) -> bool:
    """Whether "(" opens a parenthesised declarator rather than a parameter list."""
    t = p.peek()
    k = t.kind
    if k == tk.LBRACKET and p.peek(2).kind == tk.LBRACKET:
        return False  # C2X attributes, of the first parameter
    if k == tk.STAR or k == tk.LPAREN or k == tk.LBRACKET and abstract:
        return True
    if k == tk.K_ATTRIBUTE:
        # (attributes declarator) or a parameter list that begins with attributes: what follows them tells
        n = 2
        depth = 0
        while True:
            u = p.peek(n)
            if u.kind == tk.LPAREN:
                depth += 1
            elif u.kind == tk.RPAREN:
                depth -= 1
                if depth == 0 and p.peek(n + 1).kind != tk.K_ATTRIBUTE:
                    return not p.is_declaration(p.peek(n + 1))
            elif u.kind == tk.EOF:
                return True
            n += 1
    if k == tk.IDENT:
        if not abstract:
            return True
        return named and not p.is_type_name(t)
    return not abstract and k != tk.RPAREN


def array_suffix(p: Parser) -> Part:
    """"[" [static] qualifiers [assignment | "*"] "]" """
    from pycc.parse.expression import assignment

    part = Part(ARRAY, p.tok.pos)
    p.next()
    if p.accept(tk.K_STATIC):
        part.static = True
    part.quals = qualifiers(p, part.attrs)
    if p.accept(tk.K_STATIC):
        part.static = True
    if p.kind == tk.STAR and p.peek().kind == tk.RBRACKET:
        p.next()
        part.star = True
    elif p.kind != tk.RBRACKET:
        p.enter()
        wanted = len(p.s.sizes_wanted)
        part.size = rvalue(p.s, assignment(p))
        part.sizes.extend([v for v in p.s.sizes_wanted[wanted:] if isinstance(v, VlaSize)])
        p.leave()
    p.expect(tk.RBRACKET)
    return part


def parameters(p: Parser) -> Part:
    """"(" [parameter-list | identifier-list] ")" in a scope of its own"""
    s = p.s
    part = Part(FUNCTION, p.tok.pos)
    p.next()
    part.scope = s.scope.push()
    part.scope.prototype = True
    wanted = len(s.sizes_wanted)
    if not p.enter():
        p.leave()
        s.scope.pop()
        return part
    if p.kind == tk.RPAREN:
        part.prototype = False
    elif p.kind == tk.IDENT and not p.is_type_name(p.tok):
        part.prototype = False
        seen: dict[str, bool] = {}
        while p.kind == tk.IDENT:
            if p.tok.text in seen:
                s.error(p.tok.pos, f"redefinition of parameter '{p.tok.text}'")
            seen[p.tok.text] = True
            part.names.append(p.tok.text)
            part.name_pos.append(p.tok.pos)
            p.next()
            if not p.accept(tk.COMMA):
                break
            if p.kind != tk.IDENT or p.is_type_name(p.tok):
                p.syntax(f"expected identifier {p.before()}")
    else:
        parameter_list(p, part)
    p.leave()
    s.scope.pop()
    p.expect(tk.RPAREN)
    for v in s.sizes_wanted[wanted:]:
        assert isinstance(v, VlaSize)
        part.sizes.append(v)
    del s.sizes_wanted[wanted:]
    return part


def parameter_list(p: Parser, part: Part) -> None:
    s = p.s
    if p.kind == tk.ELLIPSIS:
        p.syntax("ISO C requires a named argument before '...'")
        return
    while True:
        if p.kind == tk.SEMI and part.params:
            # GNU forward declaration of parameters: those before the semicolon declare names for later sizes
            p.next()
            part.params = []
            if part.scope is not None and part.scope.names is not None:
                part.scope.names = {}
            continue
        if p.accept(tk.ELLIPSIS):
            part.variadic = True
            return
        if not p.at_declaration():
            if p.kind == tk.IDENT:
                p.syntax(f"unknown type name '{p.tok.text}'")
            else:
                p.syntax(f"expected declaration specifiers or '...' {p.before()}")
            return
        specs = declaration.specifiers(p, True)
        d = Declarator(p.tok.pos)
        parse(p, d, True, True)
        if p.panic:
            return
        attrs = specs.attrs + attributes(p)
        t = build(p, specs, d, True)
        if (t.kind == T_VOID and not d.name and not d.parts and not part.params and p.kind == tk.RPAREN and t.quals == 0):
            return
        if t.kind == T_VOID:
            s.error(d.pos, "'void' must be the only parameter" if not d.name else f"parameter {len(part.params) + 1} ('{d.name}') has void type")
            t = s.types.error
        if d.name and s.scope.lookup_here(d.name) is not None:
            s.error(d.pos, f"redefinition of parameter '{d.name}'")
        v = parameter(s, specs, d.name, t, d.pos, attrs)
        v.param_index = len(part.params)
        part.params.append(v)
        if d.name:
            s.scope.enter(v)
        if p.kind == tk.SEMI:
            continue
        if not p.accept(tk.COMMA):
            return


def build(p: Parser, specs: Specs, d: Declarator, is_param: bool) -> Type:
    """The declared type."""
    s = p.s
    t = specs.type
    last = len(d.parts) - 1
    i = -1
    for part in d.parts:
        i += 1
        if part.kind == POINTER:
            t = s.types.pointer(t)
            if part.quals:
                if part.quals & Q_RESTRICT and isinstance(t, PointerType) and t.target.kind == T_FUNCTION:
                    s.error(part.pos, "invalid use of 'restrict'")
                t = s.types.qualified(t, part.quals)
            if part.attrs:
                # `T *__attribute__((used)) x`: those that are not of types belong to what is declared
                t = apply_type(s, part.attrs, t, False)
                d.attrs.extend([a for a in part.attrs if a.name not in TYPE_ATTRIBUTES])
        elif part.kind == ATTRIBUTES:
            if d.parts[last].kind == FUNCTION or i < last:
                t = apply_type(s, part.attrs, t, True)
            d.attrs.extend(part.attrs)
        elif part.kind == ARRAY:
            t = array_of(p, t, part, d, is_param and i == last)
        else:
            t = function_of(p, t, part, d)
    return t


def array_of(p: Parser, t: Type, part: Part, d: Declarator, outer_param: bool) -> Type:
    s = p.s
    shown = f"'{d.name}'" if d.name else "type name"
    if t.kind == T_ERROR:
        return t
    if t.kind == T_VOID:
        s.error(d.pos, f"declaration of {shown} as array of voids")
        return s.types.error
    if t.kind == T_FUNCTION:
        s.error(d.pos, f"declaration of {shown} as array of functions")
        return s.types.error
    if incomplete(t):
        if t.kind == T_ARRAY:
            s.error(part.pos, "array type has incomplete element type '" + spell(t) + "'")
        else:
            s.error(part.pos, f"array type has incomplete element type '{spell(t)}'")
        return s.types.error
    if t.kind == T_RECORD and isinstance(t, RecordType) and t.record.flexible:
        s.pedwarn(part.pos, "pedantic", "invalid use of structure with flexible array member")
    if (part.quals or part.static) and not outer_param:
        s.error(part.pos, "static or type qualifiers in non-parameter array declarator")
    r = sized_array(p, t, part, d, shown)
    if outer_param and part.quals and r.kind == T_ARRAY:
        return s.types.qualified(s.types.pointer(t), part.quals)
    return r


def sized_array(p: Parser, t: Type, part: Part, d: Declarator, shown: str) -> Type:
    s = p.s
    if part.star:
        v = VlaSize(s.ident(), None, True)
        b = s.scope.block
        if b is None or not b.prototype:
            s.error(part.pos, "'[*]' not allowed in other than function prototype scope")
        return s.types.vla(t, v)
    e = part.size
    if e is None:
        return s.types.array(t, -1)
    if is_error(e):
        return s.types.error
    if not is_integer(e.type):
        s.error(part.pos, f"size of array {shown} has non-integer type" if d.name else "size of unnamed array has non-integer type")
        return s.types.error
    n = ice_value(s, e)
    if n is None:
        folded = int_value(s, e)
        if folded is not None and s.function is None:
            s.pedwarn(part.pos, "pedantic", f"variably modified {shown} at file scope")
            n = folded
        elif folded is not None and t.size() >= 0:
            n = folded
    if n is not None:
        size = t.size()
        if n < 0:
            s.error(part.pos, f"size of array {shown} is negative" if d.name else "size of unnamed array is negative")
            return s.types.error
        if size >= 0 and n * size >= 1 << (s.types.model.pointer_bits - 1):
            s.error(part.pos, f"size of array {shown} is too large" if d.name else "size of unnamed array is too large")
            return s.types.error
        if n == 0:
            s.pedwarn(part.pos, "pedantic", f"ISO C forbids zero-size array {shown}")
        return s.types.array(t, n)
    v = VlaSize(s.ident(), convert(s, plain(s, e), s.types.size_t), False)
    s.sizes_wanted.append(v)
    if s.options.std >= STD_C99 or not s.pedwarn(part.pos, "pedantic", f"ISO C90 forbids variable length array {shown}"):
        s.warning(part.pos, "vla", f"ISO C90 forbids variable length array {shown}")
    return s.types.vla(t, v)


def function_of(p: Parser, t: Type, part: Part, d: Declarator) -> Type:
    s = p.s
    shown = f"'{d.name}'" if d.name else "type name"
    if t.kind == T_ERROR:
        t = s.types.int_
    if t.kind == T_FUNCTION:
        s.error(d.pos, f"{shown} declared as function returning a function")
        t = s.types.int_
    elif t.kind == T_ARRAY:
        s.error(d.pos, f"{shown} declared as function returning an array")
        t = s.types.int_
    params: list[Type] = []
    for v in part.params:
        params.append(s.types.unqualified(v.type))
    return s.types.function(s.types.unqualified(t), params, part.variadic, part.prototype)


def type_name(p: Parser) -> Type:
    """type-name = specifier-qualifier-list [abstract-declarator]"""
    s = p.s
    if not p.is_type_name(p.tok):
        if p.kind == tk.IDENT:
            p.syntax(f"unknown type name '{p.tok.text}'")
        else:
            p.syntax(f"expected specifier-qualifier-list {p.before()}")
        return s.types.error
    specs = declaration.specifiers(p, False)
    if p.kind == tk.RPAREN:
        t = specs.type
        return apply_type(s, specs.attrs, t, False) if specs.attrs else t
    d = Declarator(p.tok.pos)
    if not p.enter():
        p.leave()
        return s.types.error
    parse(p, d, True, False)
    p.leave()
    if p.panic:
        return s.types.error
    attrs = specs.attrs + attributes(p)
    t = build(p, specs, d, False)
    if attrs:
        t = apply_type(s, attrs, t, False)
    return t

