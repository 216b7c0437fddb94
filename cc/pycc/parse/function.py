"""Function definitions (C11 6.9.1), K&R ones too."""

from pycc.ctype.ctype import T_ERROR, T_VOID, FunctionType, VlaSize
from pycc.lex import token as tk
from pycc.parse import declarator as dcl
from pycc.parse.attributes import attributes
from pycc.parse.cursor import BlockMarks, Parser
from pycc.parse.declaration import skip_initializer, specifiers
from pycc.sema.context import FunctionState
from pycc.sema.declare import (
    SC_AUTO,
    SC_NAMES,
    SC_NONE,
    SC_REGISTER,
    SC_STATIC,
    SC_TYPEDEF,
    Specs,
    declare_function,
    gnu_inline_rules,
    note_previous,
    parameter,
)
from pycc.sema.expression import incomplete
from pycc.sema.flow import completes
from pycc.source.options import STD_C2X, STD_C99
from pycc.tree.decl import ST_AUTO, ST_EXTERNAL, FuncDecl, VarDecl
from pycc.tree.node import Stmt
from pycc.tree.stmt import NestedFunction


def old_parameters(p: Parser, f: dcl.Part) -> None:
    """K&R declarations between the declarator and the body."""
    s = p.s
    found: dict[str, VarDecl] = {}
    named: dict[str, bool] = {}
    for name in f.names:
        named[name] = True
    assert f.scope is not None
    s.scope.reenter(f.scope)
    while p.kind != tk.LBRACE and p.kind != tk.EOF and not p.panic:
        if not p.at_declaration():
            p.syntax(f"expected declaration specifiers {p.before()}")
            break
        specs = specifiers(p, True)
        if p.kind == tk.SEMI:
            if not specs.tag_only:
                s.warning(p.tok.pos, "", "empty declaration")
            p.next()
            continue
        while not p.panic:
            d = dcl.Declarator(p.tok.pos)
            dcl.parse(p, d, False, True)
            if p.panic:
                break
            attrs = specs.attrs + attributes(p)
            t = dcl.build(p, specs, d, True)
            if p.kind == tk.ASSIGN:
                s.error(d.pos, f"parameter '{d.name}' is initialized")
                p.next()
                skip_initializer(p)
            if d.name not in named:
                s.error(d.pos, f"declaration for parameter '{d.name}' but no such parameter")
            elif d.name in found:
                s.error(d.pos, f"redeclaration of '{d.name}' with no linkage")
            else:
                if t.kind == T_VOID:
                    s.error(d.pos, f"parameter '{d.name}' declared void")
                    t = s.types.error
                v = parameter(s, specs, d.name, t, d.pos, attrs)
                found[d.name] = v
                s.scope.enter(v)
            if not p.accept(tk.COMMA):
                break
        p.expect(tk.SEMI)
    for i in range(len(f.names)):
        name = f.names[i]
        pv = found.get(name)
        if pv is None:
            if s.options.std >= STD_C99:
                s.pedwarn(f.name_pos[i], "implicit-int", f"type of '{name}' defaults to 'int'")
            pv = VarDecl(name, s.types.int_, f.name_pos[i], ST_AUTO)
            pv.is_param = True
            pv.defined = True
            s.scope.enter(pv)
        pv.param_index = i
        f.params.append(pv)
    s.scope.block = f.scope.parent


def function_definition(p: Parser, specs: Specs, d: dcl.Declarator, out: list[Stmt] | None) -> None:
    """specifiers declarator {declaration} compound-statement"""
    s = p.s
    f = d.function
    assert f is not None
    if specs.storage == SC_TYPEDEF:
        s.error(d.pos, "function definition declared 'typedef'")
        specs.storage = SC_NONE
    elif specs.storage in (SC_AUTO, SC_REGISTER) and out is None:
        s.error(d.pos, f"function definition declared '{SC_NAMES[specs.storage]}'")
        specs.storage = SC_NONE
    t = dcl.build(p, specs, d, False)
    if not isinstance(t, FunctionType):
        p.syntax(f"expected ',' or ';' {p.before()}")
        return
    if not f.prototype:
        wanted = len(s.sizes_wanted)
        if f.names:
            old_parameters(p, f)
            if p.panic:
                return
        for z in s.sizes_wanted[wanted:]:
            assert isinstance(z, VlaSize)
            f.sizes.append(z)
        del s.sizes_wanted[wanted:]
        if s.options.std >= STD_C2X:
            if f.names:
                s.pedwarn(d.pos, "", "old-style function definition")
            else:
                f.prototype = True
        t = s.types.function_like(t, t.result, [s.types.unqualified(v.type) for v in f.params], False, f.prototype)
        assert isinstance(t, FunctionType)
    if incomplete(t.result) and t.result.kind != T_VOID:
        s.error(d.pos, "return type is an incomplete type")
    attrs = specs.attrs + d.attrs
    if specs.implicit_int:
        # gcc: `static void f(void); f() { ... }` takes the void of the declaration
        old = s.scope.lookup_here(d.name)
        if isinstance(old, FuncDecl) and isinstance(old.type, FunctionType) and old.type.result.kind == T_VOID:
            t = s.types.function_like(t, s.types.void, t.params, t.variadic, t.prototype)
    warn_definition(p, specs, d, f)
    fn = declare_function(s, specs, d.name, t, d.pos, attrs, "", True)
    if fn.defined:
        if fn.inline_only:
            fn.body = None
            fn.lazy_body = None
        elif not (fn.attrs is not None and (fn.attrs.alias or fn.attrs.ifunc)):
            s.error(d.pos, f"redefinition of '{d.name}'")
            note_previous(s, fn)
    start_function(p, fn, f, out)


def warn_definition(p: Parser, specs: Specs, d: dcl.Declarator, f: dcl.Part) -> None:
    """Warnings about how a function is defined; all off by default."""
    s = p.s
    old = s.scope.lookup_here(d.name)
    if specs.noreturn and d.name == "main" and s.scope.block is None and not s.options.freestanding:
        s.pedwarn(d.pos, "pedantic", "'main' declared '_Noreturn'")
    external = specs.storage != SC_STATIC and s.scope.block is None and not specs.inline and d.name != "main"
    if external and not (isinstance(old, FuncDecl) and isinstance(old.type, FunctionType) and old.type.prototype):
        s.warning(d.pos, "missing-prototypes", f"no previous prototype for '{d.name}'")
        if old is None:
            s.warning(d.pos, "missing-declarations", f"no previous declaration for '{d.name}'")
    if not f.prototype:
        if f.names:
            s.warning(d.pos, "old-style-definition", "old-style function definition")
        elif not (isinstance(old, FuncDecl) and isinstance(old.type, FunctionType) and old.type.prototype):
            s.warning(d.pos, "strict-prototypes", "function declaration isn't a prototype")


def start_function(p: Parser, fn: FuncDecl, f: dcl.Part, out: list[Stmt] | None) -> None:
    s = p.s
    fn.defined = True
    fn.params = f.params
    fn.param_sizes = f.sizes
    fn.old_style = not f.prototype
    gnu = fn.attrs is not None and fn.attrs.gnu_inline or gnu_inline_rules(s, [])
    fn.inline_only = gnu and fn.inline and not fn.extern_inline and fn.storage == ST_EXTERNAL
    for i in range(len(f.params)):
        v = f.params[i]
        v.function = fn
        if not v.name and s.options.std < STD_C2X:
            s.pedwarn(v.pos, "pedantic", "ISO C does not support omitting parameter names in function definitions before C2X")
        if incomplete(v.type) and v.type.kind != T_ERROR:
            s.error(v.pos, f"parameter {i + 1} ('{v.name}') has incomplete type")
            v.type = s.types.error
    if s.scope.block is None and not fn.listed:
        fn.listed = True
        s.items.append(fn)
    fn.in_header = s.in_header
    if s.scope.block is None and p.bodies is not None and p.bodies.keep(p, fn, f):
        return
    parse_body(p, fn, f)
    if out is not None:
        if fn.parent is not None:
            fn.parent.nested.append(fn)
        out.append(NestedFunction(fn, fn.pos))


def parse_body(p: Parser, fn: FuncDecl, f: dcl.Part) -> None:
    """The compound statement of a function, with the cursor at its brace."""
    from pycc.parse.statement import compound
    from pycc.sema.statement import finish_function

    s = p.s
    state = FunctionState(fn, s.function)
    outer = s.function
    outer_marks = p.marks
    outer_undeclared = s.undeclared
    outer_block = s.scope.block
    outer_sizes = s.sizes_wanted
    outer_unevaluated = s.unevaluated
    outer_name = s.reporter.function
    s.function = state
    s.reporter.function = fn.name
    s.undeclared = {}
    s.sizes_wanted = []
    s.unevaluated = 0
    p.marks = [BlockMarks()]
    f.scope = f.scope if f.scope is not None else s.scope.push()
    s.scope.reenter(f.scope)
    f.scope.prototype = False
    body = compound(p, True)
    fn.end_pos = p.last_pos
    fn.body = body
    finish_function(s, fn)
    ft = fn.type
    if isinstance(ft, FunctionType) and ft.result.kind != T_VOID and not ft.noreturn and fn.asm_name != "main" and body is not None:
        if s.reporter.warnings.enabled("return-type") and not (fn.attrs is not None and fn.attrs.naked):
            if completes(s, body) and not s.in_header:
                s.warning(fn.end_pos, "return-type", "control reaches end of non-void function")
    s.scope.block = outer_block
    s.function = outer
    s.reporter.function = outer_name
    s.undeclared = outer_undeclared
    s.sizes_wanted = outer_sizes
    s.unevaluated = outer_unevaluated
    p.marks = outer_marks
    if fn.asm_name == "main" and isinstance(fn.type, FunctionType) and fn.type.result is not s.types.int_ and not s.options.freestanding:
        s.warning(fn.pos, "main", "return type of 'main' is not 'int'")

