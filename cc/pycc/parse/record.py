"""Struct, union and enumeration specifiers (C11 6.7.2.1, 6.7.2.2)."""

from pycc.ctype.convert import integer_of
from pycc.ctype.ctype import I_BOOL, T_INT, Enum, EnumType, Record, RecordType, Type
from pycc.ctype.spell import spell
from pycc.lex import token as tk
from pycc.parse import declaration
from pycc.parse import declarator as dcl
from pycc.parse.attributes import attributes
from pycc.parse.cursor import Parser
from pycc.sema.attributes import apply_member, apply_type
from pycc.sema.conversion import rvalue
from pycc.sema.declare import SC_NONE, Specs
from pycc.sema.expression import variably_modified
from pycc.sema.record import EnumBuilder, anonymous_member, enumerator, finish_enum, finish_record, new_member, tag_reference
from pycc.source.options import STD_C99
from pycc.tree.node import Expr


def struct_specifier(p: Parser, specs: Specs) -> Type:
    """("struct" | "union") attributes [name] ["{" members "}"] attributes"""
    s = p.s
    pos = p.tok.pos
    is_union = p.kind == tk.K_UNION
    p.next()
    attrs = attributes(p)
    name = ""
    if p.kind == tk.IDENT:
        name = p.tok.text
        pos = p.tok.pos
        p.next()
        specs.tagged = True
    # attributes after the tag of a mere reference belong to the declaration (`struct s __init *f(void)`): left to the specifiers
    if p.kind != tk.LBRACE:
        if not name:
            p.syntax(f"expected '{{' {p.before()}")
            return s.types.error
        t = tag_reference(s, 1 if is_union else 0, name, False, p.kind == tk.SEMI and specs.storage == SC_NONE, pos)
        return t
    t = tag_reference(s, 1 if is_union else 0, name, True, False, pos) if name else s.types.record(new_record(is_union, pos))
    assert isinstance(t, RecordType)
    if t.record.complete or t.record.being_defined:
        s.error(pos, f"redefinition of '{spell(t)}'" if t.record.complete else f"nested redefinition of '{spell(t)}'")
        s.note(t.record.pos, "originally defined here")
        t = s.types.record(new_record(is_union, pos))
        assert isinstance(t, RecordType)
    t.record.pos = pos
    t.record.being_defined = True
    p.next()
    if not p.enter():
        p.leave()
        return t
    while p.kind != tk.RBRACE and p.kind != tk.EOF:
        member_declaration(p, t)
        if p.panic:
            p.recover(True)
            if p.kind == tk.EOF:
                break
    p.leave()
    p.expect(tk.RBRACE)
    if not p.panic and p.tok.kind != tk.LBRACKET:  # those of C2X are of what is declared, here
        attrs.extend(attributes(p))
    t.record.being_defined = False
    finish_record(s, t, attrs, pos)
    return t


def new_record(is_union: bool, pos: int) -> Record:
    return Record("", is_union, pos)


def member_declaration(p: Parser, t: RecordType) -> None:
    """specifier-qualifier-list [member-declarator {"," member-declarator}] ";" | _Static_assert"""
    s = p.s
    if p.accept(tk.SEMI):
        s.pedwarn(p.last_pos, "pedantic", "extra semicolon in struct or union specified")
        return
    if p.kind == tk.K_STATIC_ASSERT:
        declaration.static_assert(p)
        return
    extension = 0
    while p.kind == tk.K_EXTENSION:
        p.next()
        extension += 1
    s.extension += extension
    if not p.is_type_name(p.tok) and p.kind != tk.K_ALIGNAS and p.kind != tk.K_ATTRIBUTE:
        if p.kind == tk.IDENT:
            p.syntax(f"unknown type name '{p.tok.text}'")
        else:
            p.syntax(f"expected specifier-qualifier-list {p.before()}")
        s.extension -= extension
        return
    specs = declaration.specifiers(p, False)
    r = t.record
    if p.kind == tk.SEMI:
        m = anonymous_member(s, r, specs)
        if m is not None:
            apply_member(s, specs.attrs, m)
            m.user_align = max(m.user_align, specs.align)
        p.next()
        s.extension -= extension
        return
    while not p.panic:
        member_declarator(p, t, specs)
        if not p.accept(tk.COMMA):
            break
    s.extension -= extension
    if p.kind == tk.RBRACE and not p.panic:
        s.pedwarn(p.tok.pos, "", "no semicolon at end of struct or union")
        return
    p.expect(tk.SEMI)


def member_declarator(p: Parser, t: RecordType, specs: Specs) -> None:
    """[declarator] [":" width] attributes"""
    from pycc.parse.expression import conditional_expression

    s = p.s
    d = dcl.Declarator(p.tok.pos)
    first = attributes(p)
    if p.kind != tk.COLON:
        dcl.parse(p, d, False, True)
    if p.panic:
        return
    mt = dcl.build(p, specs, d, False)
    width: Expr | None = None
    if p.accept(tk.COLON):
        width = rvalue(s, conditional_expression(p))
        if p.panic:
            return
        if s.options.unsigned_bitfields and not specs.explicit_signed and mt.kind == T_INT:
            i = integer_of(mt)
            if i.rank != I_BOOL:
                mt = s.types.qualified(s.types.unsigned_of(i), mt.quals)
    attrs = specs.attrs + first + d.attrs + attributes(p)
    if attrs:
        mt = apply_type(s, attrs, mt, True)
    if specs.align and width is not None:
        s.error(d.pos, f"alignment specified for bit-field '{d.name}'" if d.name else "alignment specified for unnamed bit-field")
    if variably_modified(mt) and s.function is None and not (s.scope.block is not None and s.scope.block.prototype):
        s.error(d.pos, f"variably modified '{d.name}' at file scope")
        return
    m = new_member(s, t.record, d.name, mt, width, d.pos)
    if m is None:
        return
    m.user_align = specs.align
    if attrs:
        apply_member(s, attrs, m)


def enum_specifier(p: Parser, specs: Specs) -> Type:
    """"enum" attributes [name] ["{" enumerator {"," enumerator} [","] "}"] attributes"""
    from pycc.parse.expression import conditional_expression

    s = p.s
    pos = p.tok.pos
    p.next()
    attrs = attributes(p)
    name = ""
    if p.kind == tk.IDENT:
        name = p.tok.text
        pos = p.tok.pos
        p.next()
    if p.kind != tk.LBRACE:
        if not name:
            p.syntax(f"expected '{{' {p.before()}")
            return s.types.error
        return tag_reference(s, 2, name, False, p.kind == tk.SEMI, pos)
    t = tag_reference(s, 2, name, True, False, pos) if name else new_enum(p, pos)
    if not isinstance(t, EnumType) or t.enum.complete:
        if isinstance(t, EnumType):
            s.error(pos, f"redeclaration of 'enum {name}'")
        t = new_enum(p, pos)
    assert isinstance(t, EnumType)
    b = EnumBuilder(t)
    p.next()
    if p.kind == tk.RBRACE:
        s.error(p.tok.pos, "empty enum is invalid")
    while p.kind == tk.IDENT:
        ename = p.tok.text
        at = p.tok.pos
        p.next()
        attributes(p)
        value: Expr | None = None
        if p.accept(tk.ASSIGN):
            value = rvalue(s, conditional_expression(p))
            if p.panic:
                break
        enumerator(s, b, ename, value, at)
        if not p.accept(tk.COMMA):
            break
        if p.kind == tk.RBRACE and s.options.std < STD_C99:
            s.pedwarn(p.last_pos, "pedantic", "comma at end of enumerator list")
    p.expect(tk.RBRACE)
    if p.tok.kind != tk.LBRACKET:
        attrs.extend(attributes(p))
    finish_enum(s, b, attrs)
    return t


def new_enum(p: Parser, pos: int) -> Type:
    return p.s.types.enum(Enum("", pos))
