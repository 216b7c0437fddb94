"""Declarations become Decls (C11 6.2.2, 6.7, 6.9): linkage, redeclaration and composite types, tentative definitions, inline, storage."""

from typing import Final, final

from pycc.ctype.compatible import compatible, composite
from pycc.ctype.ctype import (
    T_ARRAY,
    T_ENUM,
    T_ERROR,
    T_FUNCTION,
    T_VOID,
    ArrayType,
    EnumType,
    FunctionType,
    Type,
)
from pycc.ctype.spell import spell
from pycc.sema.attributes import Attr, apply_decl, apply_type
from pycc.sema.context import Sema
from pycc.sema.expression import has_vla_size, incomplete, variably_modified
from pycc.source.options import STD_C11, STD_C99
from pycc.tree.decl import (
    D_FUNC,
    D_TYPEDEF,
    D_VAR,
    ST_AUTO,
    ST_EXTERNAL,
    ST_INTERNAL,
    ST_REGISTER,
    ST_STATIC,
    Attributes,
    Decl,
    FuncDecl,
    TypedefDecl,
    VarDecl,
)

# storage class specifiers
SC_NONE: Final = 0
SC_TYPEDEF: Final = 1
SC_EXTERN: Final = 2
SC_STATIC: Final = 3
SC_AUTO: Final = 4
SC_REGISTER: Final = 5
SC_NAMES: Final = ("", "typedef", "extern", "static", "auto", "register")


@final
class Specs:
    """Declaration specifiers."""

    def __init__(self, ctype: Type, pos: int) -> None:
        self.type = ctype
        self.pos = pos
        self.storage = SC_NONE
        self.thread = False
        self.gnu_thread = False  # by __thread, which stands behind static and extern
        self.inline = False
        self.noreturn = False
        self.align = 0
        self.attrs: list[Attr] = []
        self.auto_type = False
        self.implicit_int = False
        self.tag_only = False  # a struct, union or enum specifier stood here (so a declaration without declarators is not empty)
        self.tagged = False  # with a tag
        self.typedef_name = ""  # the typedef name among them
        self.explicit_signed = False  # `signed`, or a typedef made with it; only noted with -funsigned-bitfields
        self.storage_pos = pos


def kind_word(d: Decl) -> str:
    return "definition" if isinstance(d, FuncDecl) and d.defined or isinstance(d, VarDecl) and d.defined and not d.tentative else "declaration"


def note_previous(s: Sema, d: Decl) -> None:
    s.note(d.pos, f"previous {kind_word(d)} of '{d.name}' with type '{spell(d.type)}'")


def declare_typedef(s: Sema, specs: Specs, name: str, t: Type, pos: int, attrs: list[Attr]) -> Decl:
    t = apply_type(s, attrs, t, False)
    if specs.align:
        s.error(pos, f"alignment specified for typedef '{name}'")
    if specs.inline:
        s.pedwarn(pos, "", f"typedef '{name}' declared 'inline'")
    old = s.scope.lookup_here(name)
    if old is not None:
        if old.kind != D_TYPEDEF:
            s.error(pos, f"'{name}' redeclared as different kind of symbol")
            note_previous(s, old)
        elif not (compatible(s.types, old.type, t) and same_typedef(s, old.type, t)):
            s.error(pos, f"conflicting types for '{name}'; have '{spell(t)}'")
            note_previous(s, old)
        elif variably_modified(t):
            s.error(pos, f"redefinition of typedef '{name}' with variably modified type")
        else:
            if s.options.std < STD_C11:
                s.pedwarn(pos, "pedantic", f"redefinition of typedef '{name}'")
            return old
    d = TypedefDecl(name, t, pos)
    d.explicit_signed = specs.explicit_signed
    if s.scope.block is None:
        d.number = s.scope.limit
    if attrs:
        apply_decl(s, [a for a in attrs if a.name != "aligned"], d)
    s.scope.enter(d)
    return d


def same_typedef(s: Sema, a: Type, b: Type) -> bool:
    if a.kind == T_ERROR or b.kind == T_ERROR:
        return True
    return a.kind == b.kind


def linked_previous(s: Sema, name: str) -> Decl | None:
    """The declaration with linkage that a new one of `name` continues, wherever it was declared."""
    d = s.scope.file_lookup(name)
    if d is not None and (d.kind == D_VAR or d.kind == D_FUNC):
        return d
    if d is None:
        return s.scope.hidden.get(name)
    return None


def check_previous(s: Sema, name: str, kind: int, t: Type, pos: int, old: Decl) -> bool:
    """Whether a redeclaration with linkage agrees with `old`; reports if not."""
    if old.kind != kind:
        s.error(pos, f"'{name}' redeclared as different kind of symbol")
        note_previous(s, old)
        return False
    if not compatible(s.types, old.type, t):
        if kind == D_FUNC and isinstance(old, FuncDecl) and old.implicit and isinstance(t, FunctionType):
            if s.types.int_ is not t.result:
                s.pedwarn(pos, "", f"conflicting types for '{name}'; have '{spell(t)}'")
                s.note(old.pos, f"previous implicit declaration of '{name}' with type '{spell(old.type)}'")
            old.type = t
            return True
        s.error(pos, f"conflicting types for '{name}'; have '{spell(t)}'")
        note_previous(s, old)
        return False
    return True


def declare_function(s: Sema, specs: Specs, name: str, t: Type, pos: int, attrs: list[Attr], asm_name: str, defining: bool) -> FuncDecl:
    """A function declarator, at file or block scope."""
    assert t.kind == T_FUNCTION
    t = apply_type(s, attrs, t, True)
    assert isinstance(t, FunctionType)
    in_block = s.scope.block is not None
    if specs.noreturn and not t.noreturn:
        t = s.types.function(t.result, t.params, t.variadic, t.prototype, True, t.regparm, t.ms_abi, t.stdcall, t.fastcall, t.returns_twice)
        assert isinstance(t, FunctionType)
    storage = ST_EXTERNAL
    if specs.storage == SC_STATIC:
        storage = ST_INTERNAL
        if in_block and not defining:
            s.error(pos, f"invalid storage class for function '{name}'")
    elif specs.storage in (SC_AUTO, SC_REGISTER):
        if not (in_block and specs.storage == SC_AUTO):
            s.error(pos, f"invalid storage class for function '{name}'" if specs.storage == SC_REGISTER or not in_block else "")
    if specs.thread:
        s.error(pos, f"invalid storage class for function '{name}'")
    if specs.align:
        s.error(pos, f"alignment specified for function '{name}'")
    nested = in_block and (defining or specs.storage == SC_AUTO)
    if nested:
        return declare_nested(s, specs, name, t, pos, attrs, defining)
    if variably_modified(t.result):
        s.error(pos, "non-nested function with variably modified type")
    here = s.scope.lookup_here(name)
    old = linked_previous(s, name)
    if here is not None and here is not old:
        if here.kind != D_FUNC:
            s.error(pos, f"'{name}' redeclared as different kind of symbol")
            note_previous(s, here)
            old = None
        elif isinstance(here, FuncDecl) and here.parent is not None:
            return here
    elif old is None and not in_block:
        file_old = s.scope.names.get(name)
        if file_old is not None:
            s.error(pos, f"'{name}' redeclared as different kind of symbol")
            note_previous(s, file_old)
    d: FuncDecl
    if old is not None and check_previous(s, name, D_FUNC, t, pos, old):
        assert isinstance(old, FuncDecl)
        d = old
        merge_function(s, d, specs, t, storage, pos, in_block, defining)
    else:
        d = FuncDecl(name, t, pos, storage)
        d.asm_name = s.redefined_names.get(name, name)
        d.in_header = s.in_header
        d.inline = specs.inline
        if not in_block:
            d.extern_inline = emits_definition(s, specs, attrs, False)
        from pycc.sema.builtins import note_library_function

        note_library_function(s, d)
        apply_pragmas(s, d)
    if specs.inline and name == "main" and not in_block and not s.options.freestanding:
        s.pedwarn(pos, "main", "cannot inline function 'main'")
    if asm_name:
        d.asm_name = asm_name
    if defining:
        d.place = pos
    for a in attrs:
        if defining and a.name == "simd":  # a declaration's only says that the library has vector forms of it
            s.error(a.pos, "attribute 'simd' is not supported on a definition")
    if attrs:
        apply_decl(s, attrs, d)
        if d.attrs is not None and d.attrs.gnu_inline and d.inline and not in_block:
            d.extern_inline = emits_definition(s, specs, attrs, True) if defining or not d.defined else d.extern_inline
        if d.attrs is not None and (d.attrs.alias or d.attrs.ifunc) and not d.listed:
            d.listed = True
            s.items.append(d)
    if t.noreturn or specs.noreturn:
        noreturn_attrs(d).noreturn = True
    if in_block:
        s.scope.enter(d)
        s.scope.hidden.setdefault(name, d)
    else:
        s.scope.names[name] = d
    return d


def noreturn_attrs(d: FuncDecl) -> Attributes:
    if d.attrs is None:
        d.attrs = Attributes()
    return d.attrs


def gnu_inline_rules(s: Sema, attrs: list[Attr]) -> bool:
    if s.options.gnu89_inline or s.options.std < STD_C99:
        return True
    for a in attrs:
        if a.name == "gnu_inline":
            return True
    return False


def emits_definition(s: Sema, specs: Specs, attrs: list[Attr], gnu: bool) -> bool:
    """Whether this declaration makes an inline definition an external one: C11 6.7.4p7, or the GNU rule where only `extern inline` does not."""
    if gnu or gnu_inline_rules(s, attrs):
        return not (specs.inline and specs.storage == SC_EXTERN)
    return not specs.inline or specs.storage == SC_EXTERN


def merge_function(s: Sema, d: FuncDecl, specs: Specs, t: FunctionType, storage: int, pos: int, in_block: bool, defining: bool) -> None:
    if storage == ST_INTERNAL and d.storage == ST_EXTERNAL:
        if d.inline_only and defining:
            d.storage = ST_INTERNAL
        elif d.implicit:
            s.pedwarn(pos, "", f"static declaration of '{d.name}' follows non-static declaration")
            d.storage = ST_INTERNAL
        else:
            s.error(pos, f"static declaration of '{d.name}' follows non-static declaration")
            note_previous(s, d)
    if defining and d.defined and d.attrs is not None and (d.attrs.alias or d.attrs.ifunc):
        s.error(pos, f"redefinition of '{d.name}'")
        note_previous(s, d)
    ct = composite(s.types, d.type, t)
    assert isinstance(ct, FunctionType)
    d.type = ct
    if d.implicit:
        d.implicit = False
        d.pos = pos
    gnu = d.attrs is not None and d.attrs.gnu_inline
    if not in_block:
        if emits_definition(s, specs, [], gnu):
            if not (gnu or gnu_inline_rules(s, [])):
                d.extern_inline = True
            elif not specs.inline and not d.defined or defining:
                d.extern_inline = True
        elif (gnu or gnu_inline_rules(s, [])) and defining:
            d.extern_inline = False
    if specs.inline:
        d.inline = True


def declare_nested(s: Sema, specs: Specs, name: str, t: FunctionType, pos: int, attrs: list[Attr], defining: bool) -> FuncDecl:
    """GNU nested function, or `auto` declaration of one."""
    old = s.scope.lookup_here(name)
    if isinstance(old, FuncDecl) and old.parent is not None and not old.defined:
        if not compatible(s.types, old.type, t):
            s.error(pos, f"conflicting types for '{name}'; have '{spell(t)}'")
        ct = composite(s.types, old.type, t)
        old.type = ct
        return old
    if old is not None:
        s.error(pos, f"redefinition of '{name}'")
        note_previous(s, old)
    d = FuncDecl(name, t, pos, ST_INTERNAL)
    d.asm_name = name
    d.inline = specs.inline
    d.in_header = s.in_header
    d.parent = s.function.decl if s.function is not None else None
    if s.function is not None and not defining:
        s.function.nested_declared.append(d)
    apply_decl(s, attrs, d)
    s.scope.enter(d)
    return d


def apply_pragmas(s: Sema, d: Decl) -> None:
    """#pragma weak and GCC visibility in force."""
    if isinstance(d, FuncDecl):
        if s.visibility_stack:
            d.visibility_pragma = s.visibility_stack[-1]
    if isinstance(d, VarDecl) and s.visibility_stack and s.visibility_stack[-1]:
        if d.attrs is None:
            d.attrs = Attributes()
        if d.attrs.visibility < 0:
            d.attrs.visibility = s.visibility_stack[-1]
    alias = s.weak_names.get(d.name)
    if alias is not None and (isinstance(d, FuncDecl) or isinstance(d, VarDecl)):
        if d.attrs is None:
            d.attrs = Attributes()
        d.attrs.weak = True
        if alias:
            d.attrs.alias = alias
            d.defined = True
            if not d.listed:
                d.listed = True
                s.items.append(d)


def check_object_type(s: Sema, name: str, t: Type, pos: int) -> Type:
    if t.kind == T_VOID:
        s.error(pos, f"variable or field '{name}' declared void")
        return s.types.error
    return t


def declare_object(s: Sema, specs: Specs, name: str, t: Type, pos: int, attrs: list[Attr], asm_name: str, has_init: bool) -> VarDecl:
    """An object declarator. The initialiser, if any, follows."""
    t = apply_type(s, attrs, t, True)
    if not (t.kind == T_VOID and specs.storage == SC_EXTERN):
        t = check_object_type(s, name, t, pos)
    if specs.inline:
        s.pedwarn(pos, "", f"variable '{name}' declared 'inline'")
    if specs.noreturn:
        s.error(pos, f"variable '{name}' declared '_Noreturn'")
    if s.scope.block is None:
        d = file_object(s, specs, name, t, pos, has_init)
    elif specs.storage == SC_EXTERN:
        d = block_extern(s, specs, name, t, pos, has_init)
    else:
        d = block_object(s, specs, name, t, pos)
    if specs.thread:
        tls_checks(s, specs, d, pos)
    if asm_name:
        if d.storage == ST_REGISTER or specs.storage == SC_REGISTER:
            d.register = asm_name.lstrip("%")
            if s.scope.block is None:
                s.global_registers.append(d)
        elif d.storage == ST_AUTO:
            s.warning(pos, "", f"ignoring 'asm' specifier for non-static local variable '{name}'")
        else:
            d.asm_name = asm_name
    if specs.storage == SC_REGISTER and s.scope.block is None and not asm_name:
        s.error(pos, f"register name not specified for '{name}'")
    if specs.align:
        alignment(s, specs, d, t, pos)
    if attrs:
        apply_decl(s, attrs, d)
        if d.attrs is not None and d.attrs.alias and not d.listed:
            d.listed = True
            s.items.append(d)
    return d


def alignment(s: Sema, specs: Specs, d: VarDecl, t: Type, pos: int) -> None:
    if specs.storage == SC_REGISTER:
        s.error(pos, f"'_Alignas' specified for 'register' object '{d.name}'")
    elif not incomplete(t) and specs.align < t.align():
        s.error(pos, f"'_Alignas' specifiers cannot reduce alignment of '{d.name}'")
    elif specs.align > d.user_align:
        d.user_align = specs.align


def tls_checks(s: Sema, specs: Specs, d: VarDecl, pos: int) -> None:
    if d.storage in (ST_AUTO, ST_REGISTER):
        s.error(pos, f"function-scope '{d.name}' implicitly auto and declared '_Thread_local'")
        return
    d.tls = True


def file_object(s: Sema, specs: Specs, name: str, t: Type, pos: int, has_init: bool) -> VarDecl:
    if variably_modified(t):
        s.error(pos, f"variably modified '{name}' at file scope")
        t = s.types.error
    if specs.storage == SC_AUTO:
        s.error(pos, f"file-scope declaration of '{name}' specifies 'auto'")
    storage = ST_INTERNAL if specs.storage == SC_STATIC else ST_EXTERNAL
    if specs.storage == SC_REGISTER:
        storage = ST_REGISTER
    old = linked_previous(s, name)
    if old is None:
        other = s.scope.names.get(name)
        if other is not None:
            s.error(pos, f"'{name}' redeclared as different kind of symbol")
            note_previous(s, other)
    d: VarDecl
    if old is not None and check_previous(s, name, D_VAR, t, pos, old):
        assert isinstance(old, VarDecl)
        d = old
        if d.tls != specs.thread:
            word = "non-thread-local" if not specs.thread else "thread-local"
            other_word = "thread-local" if not specs.thread else "non-thread-local"
            s.error(pos, f"{word} declaration of '{name}' follows {other_word} declaration")
            note_previous(s, d)
        if storage == ST_INTERNAL and d.storage == ST_EXTERNAL:
            s.error(pos, f"static declaration of '{name}' follows non-static declaration")
            note_previous(s, d)
        elif storage == ST_EXTERNAL and d.storage == ST_INTERNAL and specs.storage != SC_EXTERN:
            s.error(pos, f"non-static declaration of '{name}' follows static declaration")
            note_previous(s, d)
        d.type = composite(s.types, d.type, t)
    else:
        d = VarDecl(name, t, pos, storage)
        d.asm_name = s.redefined_names.get(name, name)
        d.in_header = s.in_header
        if specs.thread:
            d.tls = True
        apply_pragmas(s, d)
    s.scope.names[name] = d
    if has_init:
        if d.defined and not d.tentative and d.init is not None:
            s.error(pos, f"redefinition of '{name}'")
            note_previous(s, d)
        if specs.storage == SC_EXTERN:
            s.warning(pos, "", f"'{name}' initialized and declared 'extern'")
        d.defined = True
        d.tentative = False
        list_item(s, d, pos)
    elif specs.storage != SC_EXTERN and storage != ST_REGISTER and not d.defined:
        d.defined = True
        d.tentative = True
        s.tentative.append(d)
        list_item(s, d, pos)
    return d


def list_item(s: Sema, d: VarDecl, pos: int) -> None:
    if d.place == 0:
        d.place = pos
    if not d.listed:
        d.listed = True
        s.items.append(d)


def block_extern(s: Sema, specs: Specs, name: str, t: Type, pos: int, has_init: bool) -> VarDecl:
    if has_init:
        s.error(pos, f"'{name}' has both 'extern' and initializer")
    if variably_modified(t):
        s.error(pos, "object with variably modified type must have no linkage")
        t = s.types.error
    here = s.scope.lookup_here(name)
    if here is not None:
        if isinstance(here, VarDecl) and here.storage in (ST_AUTO, ST_REGISTER, ST_STATIC):
            s.error(pos, f"extern declaration of '{name}' follows declaration with no linkage")
            note_previous(s, here)
        elif here.kind != D_VAR:
            s.error(pos, f"'{name}' redeclared as different kind of symbol")
            note_previous(s, here)
    visible = s.scope.lookup(name)
    old = linked_previous(s, name)
    if isinstance(visible, VarDecl) and visible.storage in (ST_AUTO, ST_REGISTER, ST_STATIC) and old is not None and isinstance(old, VarDecl):
        if old.storage == ST_INTERNAL and here is None:
            s.error(pos, "variable previously declared 'static' redeclared 'extern'")
    if old is not None and check_previous(s, name, D_VAR, t, pos, old):
        assert isinstance(old, VarDecl)
        if old.tls != specs.thread:
            s.error(pos, f"{'thread-local' if specs.thread else 'non-thread-local'} declaration of '{name}' follows "
                         f"{'non-thread-local' if specs.thread else 'thread-local'} declaration")
        old.type = composite(s.types, old.type, t)
        s.scope.enter(old)
        return old
    d = VarDecl(name, t, pos, ST_EXTERNAL)
    d.asm_name = s.redefined_names.get(name, name)
    d.in_header = s.in_header
    apply_pragmas(s, d)
    s.scope.enter(d)
    s.scope.hidden[name] = d
    return d


def block_object(s: Sema, specs: Specs, name: str, t: Type, pos: int) -> VarDecl:
    storage = ST_AUTO
    if specs.storage == SC_STATIC:
        storage = ST_STATIC
        if has_vla_size(t):
            s.error(pos, f"storage size of '{name}' isn't constant")
    elif specs.storage == SC_REGISTER:
        storage = ST_REGISTER
    check_redeclared_here(s, name, t, pos)
    d = VarDecl(name, t, pos, storage)
    d.in_header = s.in_header
    d.defined = True
    if s.function is not None:
        d.function = s.function.decl
        s.function.decl.locals.append(d)
    s.scope.enter(d)
    return d


def check_redeclared_here(s: Sema, name: str, t: Type, pos: int) -> None:
    """A name without linkage may be declared once in a scope; a parameter counts as declared in the function's outermost block."""
    old = s.scope.lookup_here(name)
    b = s.scope.block
    if old is None and b is not None and b.function_top and b.parent is not None and b.parent.names is not None:
        old = b.parent.names.get(name)
        if old is not None:
            s.error(pos, f"'{name}' redeclared as different kind of symbol")
            note_previous(s, old)
            return
    if old is None:
        return
    if old.kind != D_VAR:
        s.error(pos, f"'{name}' redeclared as different kind of symbol")
    elif not compatible(s.types, old.type, t):
        s.error(pos, f"conflicting types for '{name}'; have '{spell(t)}'")
    elif isinstance(old, VarDecl) and old.storage == ST_EXTERNAL:
        s.error(pos, f"declaration of '{name}' with no linkage follows extern declaration")
    else:
        s.error(pos, f"redeclaration of '{name}' with no linkage")
    note_previous(s, old)


def check_complete(s: Sema, d: VarDecl, pos: int) -> None:
    """At the end of a declarator without initialiser: a local or static object must be complete."""
    t = d.type
    if t.kind == T_ERROR or d.storage == ST_EXTERNAL:
        return
    if d.storage == ST_INTERNAL:
        if incomplete(t) and not d.in_header:
            if t.kind == T_ARRAY and isinstance(t, ArrayType) and t.length == -1 and not incomplete(t.element):
                s.pedwarn(pos, "pedantic", f"array size missing in '{d.name}'")
        return
    if incomplete(t) or t.kind == T_ENUM and isinstance(t, EnumType) and not t.enum.complete:
        if t.kind == T_ARRAY and isinstance(t, ArrayType) and not incomplete(t.element):
            s.error(pos, f"array size missing in '{d.name}'")
        else:
            s.error(pos, f"storage size of '{d.name}' isn't known")
        d.type = s.types.error


def finish_tentative(s: Sema) -> None:
    """At the end of the unit: tentative definitions become definitions (C11 6.9.2)."""
    for d in s.tentative:
        if not d.tentative or d.init is not None:
            continue
        t = d.type
        if t.kind == T_ARRAY and isinstance(t, ArrayType) and t.length == -1 and not incomplete(t.element):
            s.warning(d.pos, "", f"array '{d.name}' assumed to have one element")
            d.type = s.types.aligned(s.types.array(t.element, 1), t.user_align) if t.user_align else s.types.array(t.element, 1)
        elif incomplete(t):
            s.error(d.pos, f"storage size of '{d.name}' isn't known")
            d.type = s.types.error


def parameter(s: Sema, specs: Specs, name: str, t: Type, pos: int, attrs: list[Attr]) -> VarDecl:
    """A parameter declaration: array and function types adjusted (C11 6.7.6.3p7-8)."""
    if specs.storage not in (SC_NONE, SC_REGISTER):
        s.error(pos, f"storage class specified for parameter '{name}'" if name else "storage class specified for unnamed parameter")
    if specs.thread:
        s.error(pos, f"storage class specified for parameter '{name}'")
    if specs.inline:
        s.pedwarn(pos, "", f"parameter '{name}' declared 'inline'")
    if specs.noreturn:
        s.error(pos, f"parameter '{name}' declared '_Noreturn'")
    if specs.align:
        s.error(pos, f"alignment specified for parameter '{name}'" if name else "alignment specified for unnamed parameter")
    t = apply_type(s, attrs, t, True)
    t = adjusted(s, t)
    d = VarDecl(name, t, pos, ST_REGISTER if specs.storage == SC_REGISTER else ST_AUTO)
    d.is_param = True
    d.defined = True
    if attrs:
        apply_decl(s, attrs, d)
    return d


def adjusted(s: Sema, t: Type) -> Type:
    if t.kind == T_ARRAY:
        assert isinstance(t, ArrayType)
        return s.types.pointer(t.element)
    if t.kind == T_FUNCTION:
        return s.types.pointer(t)
    return t


def implicit_function(s: Sema, name: str, pos: int) -> FuncDecl:
    """A call of an undeclared function: `extern int name()`, or the type of the library function of that name (gcc)."""
    from pycc.sema.builtins import library_type

    t = library_type(s, name)
    if s.options.std >= STD_C99:
        s.pedwarn(pos, "implicit-function-declaration", f"implicit declaration of function '{name}'")
    else:
        s.warning(pos, "implicit-function-declaration", f"implicit declaration of function '{name}'")
    if t is not None and not s.options.freestanding:
        s.warning(pos, "builtin-declaration-mismatch", f"incompatible implicit declaration of built-in function '{name}'")
    old = s.scope.hidden.get(name)
    if isinstance(old, FuncDecl):
        s.scope.enter(old)
        return old
    if old is not None:
        s.error(pos, f"called object '{name}' is not a function or function pointer")
    d = FuncDecl(name, t if t is not None and not s.options.freestanding else s.types.function(s.types.int_, [], False, False), pos, ST_EXTERNAL)
    d.asm_name = s.redefined_names.get(name, name)
    d.implicit = True
    from pycc.sema.builtins import note_library_function

    note_library_function(s, d)
    apply_pragmas(s, d)
    s.scope.enter(d)
    s.scope.hidden[name] = d
    return d

