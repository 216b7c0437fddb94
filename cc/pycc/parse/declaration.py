"""Declarations, specifiers, structs, enumerations and function definitions (C11 6.7, 6.9)."""

from typing import Final

from pycc.ctype.ctype import (
    Q_ATOMIC,
    Q_RESTRICT,
    T_ARRAY,
    T_ERROR,
    T_FUNCTION,
    T_POINTER,
    T_VOID,
    IntType,
    RecordType,
    Type,
    VlaSize,
)
from pycc.ctype.spell import spell
from pycc.lex import token as tk
from pycc.parse import declarator as dcl
from pycc.parse import record
from pycc.parse.attributes import attributes
from pycc.parse.cursor import Parser
from pycc.sema import literal
from pycc.sema.attributes import MAX_ALIGN, Attr, apply_record
from pycc.sema.constant import ice_value, int_value
from pycc.sema.conversion import is_error, rvalue
from pycc.sema.declare import (
    SC_AUTO,
    SC_EXTERN,
    SC_NAMES,
    SC_NONE,
    SC_REGISTER,
    SC_STATIC,
    SC_TYPEDEF,
    Specs,
    check_complete,
    declare_function,
    declare_object,
    declare_typedef,
)
from pycc.sema.expression import effect, incomplete, typeof_expr, variably_modified
from pycc.sema.initializer import initialize
from pycc.source.options import STD_C2X, STD_C11, STD_C99
from pycc.tree.decl import D_TYPEDEF, ST_AUTO, ST_REGISTER, TypedefDecl, VarDecl
from pycc.tree.expr import X_VAR
from pycc.tree.node import Stmt
from pycc.tree.stmt import DeclStmt

STORAGE: Final[dict[int, int]] = {tk.K_TYPEDEF: SC_TYPEDEF, tk.K_EXTERN: SC_EXTERN, tk.K_STATIC: SC_STATIC, tk.K_AUTO: SC_AUTO,
                                  tk.K_REGISTER: SC_REGISTER}

# bits of the base-type words seen; long counts separately
W_VOID: Final = 1
W_CHAR: Final = 2
W_SHORT: Final = 4
W_INT: Final = 8
W_FLOAT: Final = 16
W_DOUBLE: Final = 32
W_SIGNED: Final = 64
W_UNSIGNED: Final = 128
W_BOOL: Final = 256
W_COMPLEX: Final = 512
W_INT128: Final = 1024
W_SPECIAL: Final = 2048  # _FloatN
WORDS: Final[dict[int, int]] = {tk.K_VOID: W_VOID, tk.K_CHAR: W_CHAR, tk.K_SHORT: W_SHORT, tk.K_INT: W_INT, tk.K_FLOAT: W_FLOAT,
                                tk.K_DOUBLE: W_DOUBLE,
                                tk.K_SIGNED: W_SIGNED, tk.K_UNSIGNED: W_UNSIGNED, tk.K_BOOL: W_BOOL, tk.K_COMPLEX: W_COMPLEX, tk.K_INT128: W_INT128,
                                tk.K_FLOAT128: W_SPECIAL, tk.K_FLOAT32: W_SPECIAL, tk.K_FLOAT64: W_SPECIAL, tk.K_FLOAT32X: W_SPECIAL,
                                tk.K_FLOAT64X: W_SPECIAL, tk.K_FLOAT80: W_SPECIAL}


def specifiers(p: Parser, storage: bool) -> Specs:
    """Declaration specifiers; storage False: a specifier-qualifier-list."""
    s = p.s
    pos = p.tok.pos
    specs = Specs(s.types.int_, pos)
    base: Type | None = None
    words = 0
    longs = 0
    quals = 0
    special = 0
    any_type = False
    while True:
        k = p.kind
        if k == tk.IDENT:
            if any_type:
                break
            d = s.scope.lookup(p.tok.text)
            if d is None or d.kind != D_TYPEDEF:
                break
            base = d.type
            any_type = True
            specs.typedef_name = p.tok.text
            if s.options.unsigned_bitfields and isinstance(d, TypedefDecl):
                specs.explicit_signed = d.explicit_signed
            p.next()
            continue
        if k < tk.FIRST_KEYWORD:
            break
        w = WORDS.get(k, 0)
        if w:
            if base is not None:
                p.syntax("two or more data types in declaration specifiers")
                break
            any_type = True
            if w == W_INT128 and p.tok.text == "__uint128_t":
                words |= W_UNSIGNED
            if words & w and w != W_SPECIAL or (words & W_SPECIAL and w == W_SPECIAL):
                s.error(p.tok.pos, f"duplicate '{p.tok.text}'" if w in (W_SIGNED, W_UNSIGNED, W_SHORT, W_COMPLEX)
                        else "two or more data types in declaration specifiers")
            words |= w
            if w == W_SPECIAL:
                special = k
            elif w == W_COMPLEX or w == W_BOOL:
                s.newer(p.tok.pos, STD_C99, "complex types" if w == W_COMPLEX else "boolean types")
            p.next()
        elif k == tk.K_LONG:
            if base is not None:
                p.syntax("two or more data types in declaration specifiers")
                break
            any_type = True
            longs += 1
            if longs == 2 and s.options.std < STD_C99 and s.options.pedantic and not s.extension:
                s.reporter.pedwarn(p.tok.pos, "long-long", "ISO C90 does not support 'long long'")
            if longs == 3:
                s.error(p.tok.pos, "'long long long' is too long for GCC")
            p.next()
        elif k in dcl.QUALIFIER:
            if k == tk.K_ATOMIC:
                s.newer(p.tok.pos, STD_C11, "the '_Atomic' qualifier")
            if k == tk.K_ATOMIC and p.peek().kind == tk.LPAREN:
                if any_type:
                    break
                base = atomic_type(p)
                any_type = True
                continue
            quals |= dcl.QUALIFIER[k]
            p.next()
        elif k == tk.K_STRUCT or k == tk.K_UNION or k == tk.K_ENUM or k == tk.K_TYPEOF or k == tk.K_AUTO_TYPE:
            if any_type:
                p.syntax("two or more data types in declaration specifiers")
                break
            any_type = True
            base = type_specifier(p, k, specs, storage)
        elif k == tk.K_ATTRIBUTE:
            specs.attrs.extend(attributes(p))
        elif k == tk.K_EXTENSION:
            p.next()
        elif k == tk.K_ALIGNAS:
            alignas(p, specs)
        elif storage and storage_word(p, k, specs):
            pass
        else:
            break
        if p.panic:
            break
    if base is None:
        base = base_type(p, words, longs, special, any_type, specs)
    elif words or longs:
        s.error(pos, "two or more data types in declaration specifiers")
    specs.type = qualify(p, base, quals, pos) if quals else base
    if specs.typedef_name:
        specs.tagged = False
    elif words & W_SIGNED:
        specs.explicit_signed = True
    return specs


def qualify(p: Parser, t: Type, quals: int, pos: int) -> Type:
    s = p.s
    if quals & Q_RESTRICT and t.kind != T_POINTER and t.kind != T_ERROR and not (t.kind == T_ARRAY):
        s.error(pos, "invalid use of 'restrict'")
        quals &= ~Q_RESTRICT
    if quals & Q_ATOMIC and t.kind in (T_ARRAY, T_FUNCTION):
        s.error(pos, "'_Atomic'-qualified array type" if t.kind == T_ARRAY else "'_Atomic'-qualified function type")
        quals &= ~Q_ATOMIC
    return s.types.qualified(t, quals)


def storage_word(p: Parser, k: int, specs: Specs) -> bool:
    """One storage-class or function specifier; False if the token is none."""
    s = p.s
    sc = STORAGE.get(k, SC_NONE)
    if sc != SC_NONE:
        if specs.storage == sc:
            s.error(p.tok.pos, f"duplicate '{SC_NAMES[sc]}'")
        elif specs.storage != SC_NONE:
            s.error(p.tok.pos, "multiple storage classes in declaration specifiers")
        elif specs.thread and sc not in (SC_EXTERN, SC_STATIC):
            s.error(p.tok.pos, f"'_Thread_local' used with '{SC_NAMES[sc]}'")
        elif specs.gnu_thread:
            s.error(p.tok.pos, f"'__thread' before '{SC_NAMES[sc]}'")
        specs.storage = sc
        specs.storage_pos = p.tok.pos
    elif k == tk.K_THREAD_LOCAL:
        if specs.thread:
            s.error(p.tok.pos, f"duplicate '{p.tok.text}'")
        if specs.storage in (SC_TYPEDEF, SC_AUTO, SC_REGISTER):
            s.error(p.tok.pos, f"'{p.tok.text}' used with '{SC_NAMES[specs.storage]}'")
        if p.tok.text == "_Thread_local":
            s.newer(p.tok.pos, STD_C11, "'_Thread_local'")
        specs.thread = True
        specs.gnu_thread = p.tok.text == "__thread"
    elif k == tk.K_INLINE:
        specs.inline = True
    elif k == tk.K_NORETURN:
        s.newer(p.tok.pos, STD_C11, "'_Noreturn'")
        specs.noreturn = True
    else:
        return False
    p.next()
    return True


def base_type(p: Parser, words: int, longs: int, special: int, any_type: bool, specs: Specs) -> Type:
    """The type that the words name (C11 6.7.2p2)."""
    s = p.s
    t = s.types
    if not any_type:
        specs.implicit_int = True
        return t.int_
    if words == W_INT and longs == 0:
        return t.int_
    if words & W_SPECIAL:
        f: Type = {tk.K_FLOAT128: t.float128, tk.K_FLOAT32: t.float32, tk.K_FLOAT64: t.float64, tk.K_FLOAT32X: t.float32x, tk.K_FLOAT64X: t.float64x,
                   tk.K_FLOAT80: t.ldouble}[special]
        if words & ~(W_SPECIAL | W_COMPLEX) or longs:
            s.error(specs.pos, "two or more data types in declaration specifiers")
        return t.complex_(f) if words & W_COMPLEX else f
    unsigned = words & W_UNSIGNED != 0
    if unsigned and words & W_SIGNED:
        s.error(specs.pos, "both 'signed' and 'unsigned' in declaration specifiers")
    rest = words & ~(W_SIGNED | W_UNSIGNED | W_COMPLEX)
    signs = words & (W_SIGNED | W_UNSIGNED) != 0
    r: Type | None = None
    if rest == W_VOID and not signs and not longs:
        r = t.void
    elif rest == W_BOOL and not signs and not longs:
        r = t.bool_
    elif rest == W_CHAR and not longs:
        r = t.uchar if unsigned else t.schar if signs else t.char
    elif rest == W_FLOAT and not signs and not longs:
        r = t.float_
    elif rest == W_DOUBLE and not signs and longs < 2:
        r = t.ldouble if longs else t.double
    elif rest == W_INT128 and not longs:
        if not t.model.has_int128:
            s.error(specs.pos, "'__int128' is not supported on this target")
        r = t.uint128 if unsigned else t.int128
    elif rest & ~(W_INT | W_SHORT) == 0 and not (rest & W_SHORT and longs):
        if rest & W_SHORT:
            r = t.ushort if unsigned else t.short
        elif longs == 1:
            r = t.ulong if unsigned else t.long
        elif longs >= 2:
            r = t.ullong if unsigned else t.llong
        elif words & W_COMPLEX and not signs and not rest & W_INT:
            return t.complex_(t.double)
        else:
            r = t.uint if unsigned else t.int_
    if r is None:
        s.error(specs.pos, conflicting_words(words, longs))
        return t.int_
    if words & W_COMPLEX:
        if r is t.void or r is t.bool_:
            s.error(specs.pos, f"both 'complex' and '{spell(r)}' in declaration specifiers")
            return t.complex_(t.double)
        return t.complex_(r)
    return r


def conflicting_words(words: int, longs: int) -> str:
    names: list[str] = []
    for bit, name in ((W_SIGNED, "signed"), (W_UNSIGNED, "unsigned"), (W_SHORT, "short")):
        if words & bit:
            names.append(name)
    if longs:
        names.append("long" if longs == 1 else "long long")
    for bit, name in ((W_VOID, "void"), (W_BOOL, "_Bool"), (W_CHAR, "char"), (W_FLOAT, "float"), (W_DOUBLE, "double"), (W_INT128, "__int128")):
        if words & bit:
            names.append(name)
    if len(names) >= 2:
        return f"both '{names[0]}' and '{names[-1]}' in declaration specifiers"
    return "two or more data types in declaration specifiers"


def atomic_type(p: Parser) -> Type:
    """_Atomic "(" type-name ")" """
    s = p.s
    pos = p.tok.pos
    p.next()
    p.next()
    t = dcl.type_name(p)
    p.expect(tk.RPAREN)
    if t.kind in (T_ARRAY, T_FUNCTION):
        s.error(pos, "'_Atomic'-qualified array type" if t.kind == T_ARRAY else "'_Atomic'-qualified function type")
        return t
    if t.quals:
        s.error(pos, "'_Atomic' applied to a qualified type")
    return s.types.qualified(t, Q_ATOMIC)


def type_specifier(p: Parser, k: int, specs: Specs, storage: bool) -> Type:
    s = p.s
    if k == tk.K_STRUCT or k == tk.K_UNION:
        specs.tag_only = True
        return record.struct_specifier(p, specs)
    if k == tk.K_ENUM:
        specs.tag_only = True
        return record.enum_specifier(p, specs)
    if k == tk.K_AUTO_TYPE:
        specs.auto_type = True
        p.next()
        return s.types.int_
    pos = p.tok.pos
    p.next()
    p.expect(tk.LPAREN)
    if p.is_type_name(p.tok):
        t = dcl.type_name(p)
    else:
        from pycc.parse.expression import expression

        s.unevaluated += 1
        e = expression(p)
        s.unevaluated -= 1
        t = typeof_expr(s, e, pos)
        if s.function is not None and e.kind != X_VAR and variably_modified(t):
            # evaluated as a size is (gcc manual "Typeof")
            s.sizes_wanted.append(VlaSize(s.ident(), effect(s, e), False))
    p.expect(tk.RPAREN)
    return t


def alignas(p: Parser, specs: Specs) -> None:
    """_Alignas "(" (type-name | constant) ")" """
    from pycc.parse.expression import conditional_expression

    s = p.s
    pos = p.tok.pos
    s.newer(pos, STD_C11, "'_Alignas'")
    p.next()
    p.expect(tk.LPAREN)
    n: int | None = None
    if p.is_type_name(p.tok):
        t = dcl.type_name(p)
        n = t.align()
    else:
        e = rvalue(s, conditional_expression(p))
        if is_error(e):
            n = 0
        else:
            n = ice_value(s, e)
            if n is None:
                s.error(pos, "requested alignment is not an integer constant")
                n = 0
    p.expect(tk.RPAREN)
    if n is None or n == 0:
        return
    if n < 0 or n & (n - 1):
        s.error(pos, f"requested alignment '{n}' is not a positive power of 2")
    elif n > MAX_ALIGN:
        s.error(pos, f"requested alignment '{n}' exceeds maximum {MAX_ALIGN}")
    elif n > specs.align:
        specs.align = n


def static_assert(p: Parser) -> None:
    """_Static_assert "(" constant ["," string] ")" ";" """
    from pycc.parse.expression import conditional_expression, string_texts

    s = p.s
    pos = p.tok.pos
    s.newer(pos, STD_C11, "'_Static_assert'")
    p.next()
    p.expect(tk.LPAREN)
    e = rvalue(s, conditional_expression(p))
    text = ""
    if p.accept(tk.COMMA):
        if p.kind != tk.STRING:
            p.syntax(f"expected string literal {p.before()}")
            return
        text = "".join([literal.inside(t) for t in string_texts(p)])
    elif STD_C11 <= s.options.std < STD_C2X:
        s.pedwarn(pos, "pedantic", "ISO C11 does not support omitting the string in '_Static_assert'")
    p.expect(tk.RPAREN)
    p.expect(tk.SEMI)
    if is_error(e):
        return
    if e.type.kind not in (1, 8):
        s.error(pos, "expression in static assertion is not an integer")
        return
    v = ice_value(s, e)
    if v is None:
        v = int_value(s, e)
        if v is None:
            s.error(pos, "expression in static assertion is not constant")
            return
        s.pedwarn(pos, "pedantic", "expression in static assertion is not an integer constant expression")
    if v == 0:
        s.error(pos, f"static assertion failed: \"{text}\"" if text else "static assertion failed")


def declaration(p: Parser, out: list[Stmt] | None) -> None:
    """A declaration; at file scope (out None) also a function definition. Statements it gives rise to go to `out`."""
    s = p.s
    if p.kind == tk.K_STATIC_ASSERT:
        static_assert(p)
        return
    extension = 0
    while p.kind == tk.K_EXTENSION:
        p.next()
        extension += 1
    s.extension += extension
    if extension and p.kind == tk.K_STATIC_ASSERT:
        static_assert(p)
    else:
        declaration_proper(p, out)
    s.extension -= extension


def declaration_proper(p: Parser, out: list[Stmt] | None) -> None:
    s = p.s
    pos = p.tok.pos
    specs = specifiers(p, True)
    if p.panic:
        return
    if p.kind == tk.SEMI:
        empty_declaration(p, specs)
        take_sizes(p, None, out, pos)
        p.next()
        return
    if specs.implicit_int and out is None and p.kind != tk.IDENT and p.kind not in (tk.STAR, tk.LPAREN):
        p.syntax(f"expected identifier or '(' {p.before()}")
        return
    first = True
    while True:
        before = attributes(p) if not first else []
        d = dcl.Declarator(p.tok.pos)
        dcl.parse(p, d, False, True)
        if p.panic:
            return
        if specs.implicit_int and first:
            implicit_int(p, specs, d, pos)
            if p.panic:
                return
        if first and d.function is not None and (p.kind == tk.LBRACE or starts_old_declarations(p, d)):
            from pycc.parse.function import function_definition

            function_definition(p, specs, d, out)
            return
        init_declarator(p, specs, d, before, out)
        if p.panic:
            return
        first = False
        if p.kind == tk.COMMA:
            p.next()
            if specs.auto_type:
                s.error(p.tok.pos, "'__auto_type' may only be used with a single declarator")
            continue
        break
    if p.kind != tk.SEMI:
        p.syntax(f"expected ',' or ';' {p.before()}" if not first else f"expected ';' {p.before()}")
        return
    p.next()


def implicit_int(p: Parser, specs: Specs, d: dcl.Declarator, pos: int) -> None:
    s = p.s
    if specs.storage == SC_NONE and not specs.attrs and not specs.inline and d.function is None and specs.type is s.types.int_:
        if s.scope.block is None:
            if p.kind == tk.IDENT or p.kind == tk.STAR:
                p.resume()
                p.syntax(f"unknown type name '{d.name}'")
                return
            s.pedwarn(pos, "", "data definition has no type or storage class")
    if d.function is not None and specs.storage != SC_TYPEDEF:
        if s.options.std >= STD_C99:
            s.pedwarn(pos, "implicit-int", "return type defaults to 'int'")
    elif s.options.std >= STD_C99:
        s.pedwarn(pos, "implicit-int", f"type defaults to 'int' in declaration of '{d.name}'")


def starts_old_declarations(p: Parser, d: dcl.Declarator) -> bool:
    """Whether K&R parameter declarations follow (so this is a definition)."""
    f = d.function
    if f is None or f.prototype or p.kind in (tk.SEMI, tk.COMMA, tk.ASSIGN, tk.K_ASM, tk.K_ATTRIBUTE):
        return False
    return p.at_declaration()


def empty_declaration(p: Parser, specs: Specs) -> None:
    """Specifiers and a semicolon."""
    s = p.s
    if not specs.tag_only:
        s.pedwarn(specs.pos, "", "useless type name in empty declaration" if not specs.implicit_int else "empty declaration")
        return
    t = specs.type
    if isinstance(t, RecordType) and not specs.tagged:
        s.pedwarn(specs.pos, "", "unnamed struct/union that defines no instances")
    if isinstance(t, RecordType) and specs.attrs and not t.record.complete:
        apply_record(s, [a for a in specs.attrs if a.name not in ("packed", "aligned")], t.record)
    if specs.storage != SC_NONE:
        s.warning(specs.pos, "", "useless storage class specifier in empty declaration")
    if specs.align:
        s.warning(specs.pos, "", "useless '_Alignas' in empty declaration")


def asm_label(p: Parser) -> str:
    """["asm" "(" string ")"] after a declarator"""
    from pycc.parse.expression import string_texts

    if p.kind != tk.K_ASM:
        return ""
    pos = p.tok.pos
    p.next()
    p.expect(tk.LPAREN)
    if p.kind != tk.STRING:
        p.syntax(f"expected string literal {p.before()}")
        return ""
    name = literal.plain_text(string_texts(p), p.s, pos)
    p.expect(tk.RPAREN)
    return name


def init_declarator(p: Parser, specs: Specs, d: dcl.Declarator, before: list[Attr], out: list[Stmt] | None) -> None:
    """declarator [asm-label] attributes ["=" initializer]"""
    s = p.s
    t = dcl.build(p, specs, d, False)
    asm_name = asm_label(p)
    attrs = specs.attrs + before + d.attrs + attributes(p)
    if d.function is not None and d.function.names and p.kind in (tk.SEMI, tk.COMMA):
        s.pedwarn(d.pos, "", "parameter names (without types) in function declaration")
    if specs.storage == SC_TYPEDEF:
        if p.kind == tk.ASSIGN:
            s.error(p.tok.pos, f"typedef '{d.name}' is initialized (use '__typeof__' instead)")
            p.next()
            skip_initializer(p)
        declare_typedef(s, specs, d.name, t, d.pos, attrs)
        take_sizes(p, None, out, d.pos)
        return
    if t.kind == T_FUNCTION:
        if d.function is not None and not d.function.prototype:
            s.warning(d.pos, "strict-prototypes", "function declaration isn't a prototype")
        f = declare_function(s, specs, d.name, t, d.pos, attrs, asm_name, False)
        if d.function is not None and not f.params:
            f.declared_params = d.function.params
        if p.kind == tk.ASSIGN:
            s.error(d.pos, f"function '{d.name}' is initialized like a variable")
            p.next()
            skip_initializer(p)
        del s.sizes_wanted[:]
        return
    if specs.auto_type:
        auto_type(p, specs, d, t, attrs, asm_name, out)
        return
    has_init = p.kind == tk.ASSIGN
    v = declare_object(s, specs, d.name, t, d.pos, attrs, asm_name, has_init)
    take_sizes(p, v, out, d.pos)
    if has_init:
        p.next()
        object_initializer(p, v, d.pos)
    else:
        check_complete(s, v, d.pos)
    place(p, v, out)


def place(p: Parser, v: VarDecl, out: list[Stmt] | None) -> None:
    """The statement of an automatic object's declaration."""
    if out is None or v.storage not in (ST_AUTO, ST_REGISTER):
        return
    if p.marks:
        if variably_modified(v.type):
            p.marks[-1].vla = True
        if v.attrs is not None and v.attrs.cleanup is not None:
            p.marks[-1].cleanup = True
    last = out[-1] if out else None
    if isinstance(last, DeclStmt) and last.decl is None and last.pending is v:
        last.decl = v
        return
    out.append(DeclStmt(v, [], v.pos))


def take_sizes(p: Parser, v: VarDecl | None, out: list[Stmt] | None, pos: int) -> None:
    """VLA sizes that the declarator made: evaluated before the object exists."""
    s = p.s
    if not s.sizes_wanted:
        return
    sizes: list[VlaSize] = []
    for z in s.sizes_wanted:
        assert isinstance(z, VlaSize)
        sizes.append(z)
    del s.sizes_wanted[:]
    if out is None:
        return
    if p.marks:
        p.marks[-1].vla = True
    stmt = DeclStmt(None, sizes, pos)
    stmt.pending = v
    out.append(stmt)


def skip_initializer(p: Parser) -> None:
    from pycc.parse.initializer import value_or_list

    value_or_list(p)


def object_initializer(p: Parser, v: VarDecl, pos: int) -> None:
    from pycc.parse.initializer import value_or_list

    s = p.s
    static = v.storage not in (ST_AUTO, ST_REGISTER)
    outer = s.static_context
    s.static_context = static
    value, lst = value_or_list(p)
    s.static_context = outer
    if p.panic:
        return
    if v.type.kind == T_ERROR:
        return
    init = initialize(s, v.type, lst, value, static, v.name, pos)
    if init is not None:
        v.init = init
        v.type = init.type
    elif incomplete(v.type):
        v.type = s.types.error


def auto_type(p: Parser, specs: Specs, d: dcl.Declarator, t: Type, attrs: list[Attr], asm_name: str, out: list[Stmt] | None) -> None:
    """GNU __auto_type name = expression"""
    from pycc.parse.initializer import value_or_list

    s = p.s
    if p.kind != tk.ASSIGN:
        p.syntax(f"expected '=' {p.before()}")
        return
    if d.parts:
        s.error(d.pos, "'__auto_type' requires a plain identifier as declarator")
    p.next()
    value, lst = value_or_list(p)
    if p.panic:
        return
    if value is None:
        s.error(d.pos, "expected expression before '{' token")
        return
    value = rvalue(s, value)
    vt = value.type
    if isinstance(vt, IntType) and vt.base is not None:
        vt = vt.base
    if vt.kind == T_VOID:
        s.error(d.pos, f"variable or field '{d.name}' declared void")
        vt = s.types.error
    quals = specs.type.quals
    v = declare_object(s, specs, d.name, s.types.qualified(vt, quals), d.pos, attrs, asm_name, True)
    init = initialize(s, v.type, None, value, v.storage not in (ST_AUTO, ST_REGISTER), v.name, d.pos)
    v.init = init
    place(p, v, out)
