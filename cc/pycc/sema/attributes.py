"""GNU attributes: one table (name, where allowed, number of arguments) and what each does to declarations, types, records and members.

An attribute's effect is stored in tree.decl.Attributes, Record, Member or FunctionType, where its one consumer finds it. Known attributes
that change nothing we generate are rows without an effect; unknown ones get gcc's -Wattributes warning.
"""

from typing import Final, final

from pycc.ctype.convert import integer_of, is_integer
from pycc.ctype.ctype import (
    I_BOOL,
    Q_MAY_ALIAS,
    T_ARRAY,
    T_COMPLEX,
    T_ENUM,
    T_ERROR,
    T_FLOAT,
    T_FUNCTION,
    T_INT,
    T_POINTER,
    ArrayType,
    EnumType,
    FunctionType,
    Member,
    PointerType,
    Record,
    RecordType,
    Type,
)
from pycc.sema.constant import int_value
from pycc.sema.context import AliasRequest, Sema
from pycc.source.options import TLS_MODELS, VISIBILITIES
from pycc.tree.decl import (
    D_FUNC,
    ST_AUTO,
    ST_EXTERNAL,
    ST_REGISTER,
    Attributes,
    Decl,
    FuncDecl,
    TypedefDecl,
    VarDecl,
)
from pycc.tree.expr import X_CAST, X_STRING, Cast, StringLit
from pycc.tree.node import Expr


@final
class Attr:
    """One attribute as written; the name has lost its __ __. An argument is an expression, or a bare identifier (`idents[i]`)."""

    def __init__(self, name: str, pos: int) -> None:
        self.name = name
        self.pos = pos
        self.args: list[Expr | None] = []
        self.idents: list[str] = []
        self.has_args = False
        self.spelling = name


# name: (least, most arguments); -1: any number
ATTRIBUTES: Final[dict[str, tuple[int, int]]] = {
    "access": (1, 3), "alias": (1, 1), "aligned": (0, 1), "alloc_align": (1, 1), "alloc_size": (1, 2), "always_inline": (0, 0), "artificial": (0, 0),
    "assume_aligned": (1, 2), "cdecl": (0, 0), "cleanup": (1, 1), "cold": (0, 0), "common": (0, 0), "const": (0, 0), "constructor": (0, 1),
    "copy": (1, 1), "deprecated": (0, 1), "designated_init": (0, 0), "destructor": (0, 1), "error": (1, 1), "externally_visible": (0, 0),
    "fallthrough": (0, 0), "fastcall": (0, 0), "fd_arg": (1, 1), "fd_arg_read": (1, 1), "fd_arg_write": (1, 1), "flatten": (0, 0),
    "force_align_arg_pointer": (0, 0), "format": (3, 3), "format_arg": (1, 1), "gcc_struct": (0, 0), "gnu_inline": (0, 0), "hot": (0, 0),
    "ifunc": (1, 1), "interrupt": (0, 0), "leaf": (0, 0), "malloc": (0, 2), "may_alias": (0, 0), "mode": (1, 1), "ms_abi": (0, 0),
    "ms_struct": (0, 0),
    "naked": (0, 0), "no_address_safety_analysis": (0, 0), "no_caller_saved_registers": (0, 0), "no_icf": (0, 0), "no_instrument_function": (0, 0),
    "no_profile_instrument_function": (0, 0), "no_reorder": (0, 0), "no_sanitize": (1, -1), "no_sanitize_address": (0, 0),
    "no_sanitize_coverage": (0, 0), "no_sanitize_thread": (0, 0), "no_sanitize_undefined": (0, 0), "no_split_stack": (0, 0),
    "no_stack_limit": (0, 0), "no_stack_protector": (0, 0), "noclone": (0, 0), "nocommon": (0, 0), "nocf_check": (0, 0), "noinit": (0, 0),
    "noinline": (0, 0),
    "noipa": (0, 0), "nonnull": (0, -1), "nonstring": (0, 0), "noplt": (0, 0), "noreturn": (0, 0), "nothrow": (0, 0), "optimize": (0, -1),
    "packed": (0, 0), "patchable_function_entry": (1, 2), "persistent": (0, 0), "pure": (0, 0), "regparm": (1, 1), "retain": (0, 0),
    "returns_nonnull": (0, 0), "returns_twice": (0, 0), "scalar_storage_order": (1, 1), "section": (1, 1), "sentinel": (0, 1), "simd": (0, 1),
    "sseregparm": (0, 0), "stack_protect": (0, 0), "stdcall": (0, 0), "sysv_abi": (0, 0), "target": (0, -1), "target_clones": (1, -1),
    "thiscall": (0, 0),
    "tainted_args": (0, 0), "tls_model": (1, 1), "transparent_union": (0, 0), "unavailable": (0, 1), "uninitialized": (0, 0), "unused": (0, 0),
    "used": (0, 0), "vector_size": (1, 1), "visibility": (1, 1), "warn_if_not_aligned": (1, 1), "warn_unused_result": (0, 0), "warning": (1, 1),
    "weak": (0, 0), "weakref": (0, 1), "zero_call_used_regs": (1, 1), "symver": (1, -1), "no_vector": (0, 0), "indirect_branch": (1, 1),
    "function_return": (1, 1), "indirect_return": (0, 0), "cf_check": (0, 0), "fentry_name": (1, 1), "fentry_section": (1, 1),
    "nodirect_extern_access": (0, 0),
    "transaction_safe": (0, 0), "noreorder": (0, 0), "maybe_unused": (0, 0), "nodiscard": (0, 1), "transaction_pure": (0, 0),
}

MAX_ALIGN: Final = 1 << 28  # of an object
# they would change the code and are not built: refused rather than ignored
REFUSED: Final = ("target_clones", "interrupt", "no_caller_saved_registers", "sseregparm", "thiscall")
# the argument that asks for nothing; the others would change the code and are not built
DEFAULTS: Final = {"indirect_branch": "keep", "function_return": "keep", "zero_call_used_regs": "skip"}


def known(s: Sema, a: Attr) -> bool:
    """Whether `a` is a known attribute with a right number of arguments; reports."""
    row = ATTRIBUTES.get(a.name)
    if row is None:
        s.warning(a.pos, "attributes", f"'{a.spelling}' attribute directive ignored")
        return False
    n = len(a.args)
    if n < row[0] or (row[1] >= 0 and n > row[1]):
        s.error(a.pos, f"wrong number of arguments specified for '{a.name}' attribute")
        return False
    if a.name in REFUSED:
        s.error(a.pos, f"attribute '{a.name}' is not supported")
        return False
    if a.name in DEFAULTS and string_arg(s, a, 0) != DEFAULTS[a.name]:
        s.error(a.pos, f"attribute '{a.name}' is not supported but for \"{DEFAULTS[a.name]}\"")
        return False
    return True


def string_arg(s: Sema, a: Attr, i: int) -> str | None:
    e = a.args[i] if i < len(a.args) else None
    while e is not None and e.kind == X_CAST and isinstance(e, Cast):
        e = e.operand
    if e is not None and e.kind == X_STRING:
        assert isinstance(e, StringLit)
        return e.data[:-1].decode("latin-1")
    return None


def int_arg(s: Sema, a: Attr, i: int) -> int | None:
    """An integer constant argument; a bare identifier may be an enumeration constant."""
    e = a.args[i]
    if e is None:
        d = s.scope.lookup(a.idents[i])
        if d is None:
            s.error(a.pos, f"'{a.idents[i]}' undeclared here (not in a function)")
            return None
        from pycc.sema.expression import name_ref

        e = name_ref(s, d, a.pos)
    if e.type.kind == T_ERROR:
        return None
    return int_value(s, e)


def alignment_arg(s: Sema, a: Attr) -> int:
    """The argument of `aligned` in bytes; 0 after an error."""
    if not a.args:
        return s.types.model.max_align
    n = int_arg(s, a, 0)
    if n is None:
        s.error(a.pos, "requested alignment is not an integer constant")
        return 0
    if n == 0:
        return 0
    if n < 0 or n & (n - 1):
        s.error(a.pos, f"requested alignment '{n}' is not a positive power of 2")
        return 0
    if n > MAX_ALIGN:
        s.error(a.pos, f"requested alignment '{n}' exceeds maximum {MAX_ALIGN}")
        return 0
    return n


# types


def function_type_attribute(s: Sema, t: FunctionType, a: Attr) -> Type:
    """noreturn, regparm, calling conventions: part of the function type."""
    noreturn = t.noreturn
    regparm = t.regparm
    ms_abi = t.ms_abi
    stdcall = t.stdcall
    fastcall = t.fastcall
    twice = t.returns_twice
    n = a.name
    is_64 = s.types.model.pointer_bits == 64
    if n == "noreturn":
        noreturn = True
    elif n == "returns_twice":
        twice = True
    elif n == "ms_abi":
        ms_abi = is_64
    elif n == "sysv_abi":
        ms_abi = False
    elif n == "regparm":
        v = int_arg(s, a, 0)
        if v is None:
            s.error(a.pos, "'regparm' attribute requires an integer constant argument")
        elif is_64:
            s.warning(a.pos, "attributes", "'regparm' attribute ignored")
        elif v < 0 or v > 3:
            s.error(a.pos, "argument to 'regparm' attribute larger than 3")
        else:
            regparm = v
    elif n == "stdcall":
        if is_64:
            s.warning(a.pos, "attributes", "'stdcall' attribute ignored")
        else:
            stdcall = True
    elif n == "fastcall":
        if is_64:
            s.warning(a.pos, "attributes", "'fastcall' attribute ignored")
        else:
            fastcall = True
    elif n == "cdecl":
        regparm = 0 if not is_64 else regparm
    return s.types.function(t.result, t.params, t.variadic, t.prototype, noreturn, regparm, ms_abi, stdcall, fastcall, twice)


FUNCTION_TYPE: Final = ("noreturn", "returns_twice", "ms_abi", "sysv_abi", "regparm", "stdcall", "fastcall", "cdecl")


def apply_type(s: Sema, attrs: list[Attr], t: Type, for_decl: bool) -> Type:
    """`t` changed by the type attributes among `attrs`; they also reach through a pointer to a function type. With for_decl the attributes
    stand on a declaration, which keeps `aligned` for itself."""
    for a in attrs:
        n = a.name
        if n in FUNCTION_TYPE:
            t = on_function(s, t, a)
        elif n == "vector_size":
            if known(s, a):
                t = vector_size(s, a, t)
        elif n == "mode":
            if known(s, a):
                t = mode(s, a, t)
        elif n == "may_alias":
            if t.kind != T_FUNCTION and t.kind != T_ARRAY:
                t = s.types.qualified(t, Q_MAY_ALIAS)
        elif n == "aligned" and not for_decl:
            if known(s, a):
                v = alignment_arg(s, a)
                if v and t.kind != T_FUNCTION and t.kind != T_ERROR:
                    t = s.types.aligned(t, v)
        elif n == "transparent_union":
            if isinstance(t, RecordType) and t.record.is_union:
                t.record.transparent_union = True
    return t


def on_function(s: Sema, t: Type, a: Attr) -> Type:
    if t.kind == T_FUNCTION:
        if not known(s, a):
            return t
        assert isinstance(t, FunctionType)
        return function_type_attribute(s, t, a)
    if t.kind == T_POINTER:
        assert isinstance(t, PointerType)
        u = t.target
        if u.kind == T_FUNCTION or u.kind == T_POINTER:
            v = on_function(s, u, a)
            if v is not u:
                return s.types.variant(s.types.pointer(v), t.quals, t.user_align)
    if t.kind == T_ARRAY:
        assert isinstance(t, ArrayType)
        e = on_function(s, t.element, a)
        if e is not t.element and t.vla is None:
            return s.types.array(e, t.length)
    return t


def vector_size(s: Sema, a: Attr, t: Type) -> Type:
    """GNU vector_size(bytes): the innermost type becomes a vector."""
    n = int_arg(s, a, 0)
    if t.kind == T_ERROR:
        return t
    if t.kind == T_POINTER:
        assert isinstance(t, PointerType)
        return s.types.variant(s.types.pointer(vector_size(s, a, t.target)), t.quals, t.user_align)
    if t.kind == T_ARRAY and isinstance(t, ArrayType) and t.vla is None:
        return s.types.array(vector_size(s, a, t.element), t.length)
    if t.kind == T_FUNCTION:
        assert isinstance(t, FunctionType)
        return s.types.function_like(t, vector_size(s, a, t.result), t.params, t.variadic, t.prototype)
    if n is None:
        s.error(a.pos, "'vector_size' attribute argument value is not an integer constant")
        return t
    if t.kind not in (T_INT, T_FLOAT, T_ENUM) or (t.kind == T_INT and integer_of(t).rank == I_BOOL):
        s.error(a.pos, "invalid vector type for attribute 'vector_size'")
        return t
    size = t.size()
    if n <= 0:
        s.error(a.pos, f"'vector_size' attribute argument value '{n}' is negative" if n < 0 else "zero vector size")
        return t
    if n % size:
        s.error(a.pos, "vector size not an integral multiple of component size")
        return t
    lanes = n // size
    if lanes & (lanes - 1):
        s.error(a.pos, "number of vector components " + str(lanes) + " not a power of two")
        return t
    if lanes > (1 << 31) - 2:
        s.error(a.pos, f"number of vector components {lanes} exceeds {(1 << 31) - 2}")
        return t
    v = s.types.vector(integer_of(t) if t.kind == T_ENUM else t.unqual, lanes)
    return s.types.variant(v, t.quals, t.user_align)


def mode(s: Sema, a: Attr, t: Type) -> Type:
    """mode(DI) and the like: the type of that machine mode with t's signedness."""
    name = a.idents[0] if a.args[0] is None else string_arg(s, a, 0) or ""
    if name.startswith("__") and name.endswith("__"):
        name = name[2:-2]
    model = s.types.model
    sizes = {"QI": 1, "HI": 2, "SI": 4, "DI": 8, "TI": 16, "byte": 1, "word": model.pointer_bits // 8, "pointer": model.pointer_bits // 8,
             "unwind_word": model.pointer_bits // 8, "libgcc_cmp_return": model.pointer_bits // 8, "libgcc_shift_count": model.pointer_bits // 8}
    n = sizes.get(name, 0)
    types = s.types
    r: Type | None = None
    if n:
        if is_integer(t):
            r = types.integer_of_size(n, integer_of(t).signed)
            if r is types.ullong or r is types.llong:
                pass
        elif t.kind == T_POINTER and n == t.size():
            return t
    elif name in ("HF", "SF", "DF", "XF", "TF"):
        if t.kind == T_FLOAT or t.kind == T_INT:
            r = {"HF": types.half, "SF": types.float_, "DF": types.double, "XF": types.ldouble, "TF": types.float128}[name]
    elif name in ("HC", "SC", "DC", "XC", "TC"):
        if t.kind == T_COMPLEX:
            r = types.complex_({"HC": types.half, "SC": types.float_, "DC": types.double, "XC": types.ldouble, "TC": types.float128}[name])
    elif name[:1] == "V" and name[-2:] in ("QI", "HI", "SI", "DI", "SF", "DF") and name[1:-2].isdigit():
        lanes = int(name[1:-2])
        base: Type | None
        if name[-2:] == "SF":
            base = types.float_
        elif name[-2:] == "DF":
            base = types.double
        else:
            base = types.integer_of_size(sizes[name[-2:]], integer_of(t).signed if is_integer(t) else True)
        if base is not None:
            s.warning(a.pos, "attributes", "specifying vector types with '__attribute__ ((mode))' is deprecated")
            r = types.vector(base, lanes)
    else:
        s.error(a.pos, f"unknown machine mode '{name}'")
        return t
    if r is None:
        s.error(a.pos, f"mode '{name}' applied to inappropriate type")
        return t
    return types.variant(r, t.quals, t.user_align)


# declarations


def attributes_of(d: Decl) -> Attributes:
    if isinstance(d, FuncDecl) or isinstance(d, VarDecl) or isinstance(d, TypedefDecl):
        if d.attrs is None:
            d.attrs = Attributes()
        return d.attrs
    return Attributes()


def priority(s: Sema, a: Attr) -> int:
    if not a.args:
        return 65535
    n = int_arg(s, a, 0)
    if n is None or n < 0 or n > 65535:
        s.error(a.pos, f"{a.name} priorities must be integers from 0 to 65535 inclusive")
        return 65535
    return n


def apply_decl(s: Sema, attrs: list[Attr], d: Decl) -> None:
    """Effects on a function, object, parameter or typedef. Type attributes have been applied by apply_type before."""
    for a in attrs:
        if a.name in FUNCTION_TYPE and a.name not in ("noreturn", "returns_twice"):
            continue
        if a.name in ("vector_size", "mode", "may_alias", "transparent_union"):
            continue
        if not known(s, a):
            continue
        at = attributes_of(d)
        if not decl_flag(at, a.name):
            if not decl_strings(s, at, a, d):
                decl_others(s, at, a, d)


def decl_flag(at: Attributes, n: str) -> bool:
    """Attributes that are a mark and no more."""
    if n == "unused" or n == "maybe_unused":
        at.unused = True
    elif n == "used":
        at.used = True
    elif n == "retain":
        at.retain = True
    elif n == "noinline":
        at.noinline = True
    elif n == "always_inline":
        at.always_inline = True
    elif n == "gnu_inline":
        at.gnu_inline = True
    elif n == "no_instrument_function":
        at.no_instrument = True
    elif n == "noreturn":
        at.noreturn = True
    elif n == "cold":
        at.cold = True
    elif n == "hot":
        at.hot = True
    elif n == "pure":
        at.pure = True
    elif n == "const":
        at.const = True
    elif n == "noclone":
        at.noclone = True
    elif n == "flatten":
        at.flatten = True
    elif n == "naked":
        at.naked = True
    elif n == "leaf":
        at.leaf = True
    elif n == "nothrow":
        at.nothrow = True
    elif n == "returns_twice":
        at.returns_twice = True
    elif n == "malloc":
        at.malloc = True
    elif n == "warn_unused_result" or n == "nodiscard":
        at.warn_unused_result = True
    elif n == "no_reorder":
        at.no_reorder = True
    elif n == "no_stack_protector":
        at.no_stack_protector = True
    elif n == "sentinel":
        at.sentinel = True
    elif n == "force_align_arg_pointer":
        at.force_align_arg_pointer = True
    elif n == "noipa":
        at.noipa = True
        at.noinline = True
        at.noclone = True
    elif n == "common":
        at.common = 1
    elif n == "nocommon":
        at.common = 0
    else:
        return False
    return True


def need_string(s: Sema, a: Attr) -> str:
    v = string_arg(s, a, 0)
    if v is None:
        s.error(a.pos, f"attribute '{a.name}' argument not a string")
        return ""
    return v


def decl_strings(s: Sema, at: Attributes, a: Attr, d: Decl) -> bool:
    n = a.name
    if n == "section":
        v = need_string(s, a)
        if isinstance(d, VarDecl) and (d.storage == ST_AUTO or d.storage == ST_REGISTER):
            s.error(a.pos, "section attribute cannot be specified for local variables")
        elif isinstance(d, TypedefDecl):
            s.error(a.pos, f"section attribute not allowed for '{d.name}'")
        elif at.section and at.section != v and v:
            s.error(d.pos, f"section of '{d.name}' conflicts with previous declaration")
        else:
            at.section = v
    elif n == "symver":
        for k in range(len(a.args)):
            v = string_arg(s, a, k) or ""
            if "@" not in v:
                s.error(a.pos, "symver attribute argument must contain '@'")
            at.symver.append(v)
    elif n == "alias" or n == "ifunc":
        v = need_string(s, a)
        if n == "alias" and at.bare_weakref:
            at.weakref = v
            s.weakref_targets.append(v)
        elif s.scope.block is not None and s.function is not None:
            s.warning(a.pos, "attributes", f"'{n}' attribute ignored")
        elif isinstance(d, VarDecl) and d.storage in (ST_AUTO, ST_REGISTER):
            s.warning(a.pos, "attributes", f"'{n}' attribute ignored")
        elif n == "ifunc" and not isinstance(d, FuncDecl):
            s.error(a.pos, f"'ifunc' attribute ignored because '{d.name}' is not a function")
        elif isinstance(d, FuncDecl) or isinstance(d, VarDecl):
            if isinstance(d, FuncDecl) and d.inline_only:
                d.body = None
                d.lazy_body = None
                d.inline_only = False
                d.inline = False
            if isinstance(d, FuncDecl) and d.body is not None or isinstance(d, VarDecl) and d.init is not None:
                s.error(a.pos, f"'{d.name}' defined both normally and as '{n}' attribute")
            if n == "alias":
                at.alias = v
                s.aliases.append(AliasRequest(d.name, v, False, a.pos))
            else:
                at.ifunc = v
                s.aliases.append(AliasRequest(d.name, v, False, a.pos))
            d.defined = True
            d.place = a.pos
    elif n == "weakref":
        at.weakref = (string_arg(s, a, 0) or "") if a.args else at.weakref
        at.bare_weakref = not a.args  # `alias` says of what
        at.weak = True
        if a.args and at.weakref == "":
            need_string(s, a)
        elif at.weakref:
            s.weakref_targets.append(at.weakref)
    elif n == "error":
        at.error = need_string(s, a)
    elif n == "warning":
        at.warning = need_string(s, a)
    elif n == "deprecated" or n == "unavailable":
        at.deprecated = True
        at.unavailable = n == "unavailable"
        if a.args:
            at.deprecated_text = need_string(s, a)
    elif n == "visibility":
        v = need_string(s, a)
        level = VISIBILITIES.get(v, -1)
        if level < 0:
            s.error(a.pos, "attribute 'visibility' argument must be one of 'default', 'hidden', 'protected' or 'internal'")
        else:
            at.visibility = level
    elif n == "tls_model":
        v = need_string(s, a)
        m = TLS_MODELS.get(v, 0)
        if m == 0:
            s.error(a.pos, "'tls_model' argument must be one of 'local-exec', 'initial-exec', 'local-dynamic' or 'global-dynamic'")
        at.tls_model = m
    elif n == "optimize":
        at.optimize = ",".join([string_arg(s, a, i) or "O" + str(int_arg(s, a, i)) for i in range(len(a.args))])
    elif n == "target":
        at.target = ",".join([string_arg(s, a, i) or "" for i in range(len(a.args))])
    else:
        return False
    return True


def decl_others(s: Sema, at: Attributes, a: Attr, d: Decl) -> None:
    n = a.name
    if n == "weak":
        if isinstance(d, VarDecl) and d.storage != ST_EXTERNAL or isinstance(d, FuncDecl) and d.storage != ST_EXTERNAL:
            s.error(d.pos, f"weak declaration of '{d.name}' must be public")
        at.weak = True
    elif n == "aligned":
        v = alignment_arg(s, a)
        if v:
            if isinstance(d, VarDecl):
                if v > d.user_align:
                    d.user_align = v
            elif isinstance(d, FuncDecl):
                if v > at.alignment:
                    at.alignment = v
    elif n == "cleanup":
        cleanup(s, at, a, d)
    elif n == "constructor":
        at.constructor = priority(s, a)
        at.used = True
    elif n == "destructor":
        at.destructor = priority(s, a)
        at.used = True
    elif n == "nonnull":
        for i in range(len(a.args)):
            v2 = int_arg(s, a, i)
            if v2 is not None:
                at.nonnull.append(v2)
    elif n == "alloc_size":
        for i in range(len(a.args)):
            v3 = int_arg(s, a, i)
            if v3 is not None:
                at.alloc_size.append(v3)
    elif n == "patchable_function_entry":
        v4 = int_arg(s, a, 0)
        at.patchable = v4 if v4 is not None else 0
        if at.patchable != 0:
            s.error(a.pos, "attribute 'patchable_function_entry' is not supported")
    elif n == "packed":
        if isinstance(d, VarDecl) or isinstance(d, FuncDecl):
            s.warning(a.pos, "attributes", "'packed' attribute ignored")
    elif n == "copy" or n == "fallthrough":
        if n == "fallthrough":
            s.warning(a.pos, "attributes", "'fallthrough' attribute ignored")
    elif n in ("designated_init", "scalar_storage_order", "gcc_struct", "ms_struct"):
        s.warning(a.pos, "attributes", f"'{n}' attribute ignored")


def cleanup(s: Sema, at: Attributes, a: Attr, d: Decl) -> None:
    if not isinstance(d, VarDecl) or d.storage not in (ST_AUTO, ST_REGISTER) or d.is_param:
        s.warning(a.pos, "attributes", "'cleanup' attribute ignored")
        return
    name = a.idents[0] if a.args[0] is None else ""
    f = s.scope.lookup(name) if name else None
    if f is None or f.kind != D_FUNC:
        s.error(a.pos, "cleanup argument not an identifier" if not name else f"'{name}' undeclared" if f is None
                else "cleanup argument not a function")
        return
    assert isinstance(f, FuncDecl)
    f.referenced = True
    at.cleanup = f
    d.referenced = True
    d.address_taken = True


# records and members


def apply_record(s: Sema, attrs: list[Attr], r: Record) -> None:
    """Attributes of a struct or union definition (before its members are laid out)."""
    for a in attrs:
        if not known(s, a):
            continue
        n = a.name
        if n == "packed":
            r.packed = True
        elif n == "aligned":
            v = alignment_arg(s, a)
            if v > r.user_align:
                r.user_align = v
        elif n == "transparent_union":
            if r.is_union:
                r.transparent_union = True
            else:
                s.warning(a.pos, "attributes", "'transparent_union' attribute ignored")
        elif n == "designated_init":
            if r.is_union:
                s.error(a.pos, "'designated_init' attribute is only valid on 'struct' type")
            r.designated_init = True
        elif n == "scalar_storage_order":
            order = string_arg(s, a, 0)
            if order not in ("big-endian", "little-endian"):
                s.error(a.pos, "attribute 'scalar_storage_order' argument must be one of 'big-endian' or 'little-endian'")
            else:
                r.reverse_storage = (order == "big-endian") != s.types.model.big_endian
        elif n == "ms_struct":
            s.error(a.pos, "attribute 'ms_struct' is not supported")
        elif n in ("section", "alias", "noreturn", "weak", "vector_size", "mode"):
            s.warning(a.pos, "attributes", f"'{n}' attribute does not apply to types")


def apply_member(s: Sema, attrs: list[Attr], m: Member) -> None:
    for a in attrs:
        if a.name in FUNCTION_TYPE or a.name in ("vector_size", "mode", "may_alias"):
            continue
        if not known(s, a):
            continue
        n = a.name
        if n == "packed":
            if m.bit_width < 0 and m.type.align() == 1:
                s.warning(a.pos, "attributes", f"'packed' attribute ignored for field of type '{'char'}'")
            m.packed = True
        elif n == "aligned":
            v = alignment_arg(s, a)
            if v > m.user_align:
                m.user_align = v
        elif n in ("section", "alias", "weak", "noreturn", "cleanup", "constructor"):
            if n == "section":
                s.error(a.pos, f"section attribute not allowed for '{m.name}'")
            else:
                s.warning(a.pos, "attributes", f"'{n}' attribute ignored")


def apply_enum(s: Sema, attrs: list[Attr], t: EnumType) -> None:
    for a in attrs:
        if not known(s, a):
            continue
        if a.name == "packed":
            t.enum.packed = True
        elif a.name == "aligned":
            v = alignment_arg(s, a)
            if v > t.enum.user_align:
                t.enum.user_align = v

