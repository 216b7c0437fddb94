"""Calls of builtins: fixed signatures from the tables of builtins.py, and the forms that need checking of their own.

What irgen finds in BuiltinCall(name, args, types):
- constant_p [value]; expect [long, long]; object_size [pointer, type]
- {add,sub,mul}_overflow [a, b, pointer], *_overflow_p [a, b, value of the result type]: operands keep their own integer types
- va_start, va_end [address of the va_list]; va_copy [address, address]; va_arg_pack
- isnan isinf isinf_sign isfinite isnormal signbit [x]; isgreater isgreaterequal isless islessequal islessgreater isunordered [x, y] of one type
- fpclassify [nan, inf, normal, subnormal, zero, x]; complex [re, im]; fabs copysign by type of the argument
- sync_* and atomic_* [pointer, values converted to the pointee..., orders as int], result as gcc documents; atomic_load/store/exchange/
  compare_exchange (without _n) take pointers; types[0] is the pointee (unqualified)
- shuffle [a, mask] or [a, b, mask]; shufflevector [a, b, indices...]; convertvector [v]
"""

from typing import Final

from pycc.ctype.convert import common, integer_of, is_arithmetic, is_integer, is_scalar
from pycc.ctype.ctype import (
    I_BOOL,
    Q_CONST,
    T_ARRAY,
    T_COMPLEX,
    T_ENUM,
    T_FLOAT,
    T_INT,
    T_POINTER,
    T_RECORD,
    T_VECTOR,
    T_VOID,
    ComplexType,
    FloatType,
    FunctionType,
    PointerType,
    RecordType,
    Type,
    VectorType,
)
from pycc.ir import floats
from pycc.sema.builtins import EXPANDED, LIBRARY, NORETURN, OPERATIONS, expand, library_decl, signature_type
from pycc.sema.call import arguments, call
from pycc.sema.constant import K_ADDR, K_COMPLEX, K_FLOAT, K_INT, evaluate, int_value
from pycc.sema.context import Sema
from pycc.sema.conversion import P_ARG, Place, assign_convert, convert, error_expr, int_literal, is_error, mark_in_memory, plain, promote, rvalue
from pycc.sema.expression import name_ref
from pycc.sema.literal import string
from pycc.tree.decl import ST_EXTERNAL, FuncDecl
from pycc.tree.expr import X_BUILTIN, X_CALL, X_CAST, X_INT, X_STRING, AddrOf, BuiltinCall, Cast, FloatLit, IntLit, StringLit
from pycc.tree.node import Expr

CLASSIFY: Final = ("isnan", "isinf", "isinf_sign", "isfinite", "isnormal", "signbit", "finite", "isnanf", "isnanl", "isinff", "isinfl", "finitef",
                   "finitel",
                   "signbitf", "signbitl", "issignaling")
COMPARE: Final = ("isgreater", "isgreaterequal", "isless", "islessequal", "islessgreater", "isunordered")
OVERFLOW: Final[dict[str, str]] = {"sadd": "i", "saddl": "l", "saddll": "x", "uadd": "u", "uaddl": "L", "uaddll": "X", "ssub": "i", "ssubl": "l",
                                   "ssubll": "x",
                                   "usub": "u", "usubl": "L", "usubll": "X", "smul": "i", "smull": "l", "smulll": "x", "umul": "u", "umull": "L",
                                   "umulll": "X"}
SYNC: Final = ("fetch_and_add", "fetch_and_sub", "fetch_and_or", "fetch_and_and", "fetch_and_xor", "fetch_and_nand", "add_and_fetch", "sub_and_fetch",
               "or_and_fetch", "and_and_fetch", "xor_and_fetch", "nand_and_fetch", "bool_compare_and_swap", "val_compare_and_swap",
               "lock_test_and_set",
               "lock_release", "synchronize")
ATOMIC: Final = ("load_n", "load", "store_n", "store", "exchange_n", "exchange", "compare_exchange_n", "compare_exchange", "add_fetch",
                 "sub_fetch", "and_fetch",
                 "xor_fetch", "or_fetch", "nand_fetch", "fetch_add", "fetch_sub", "fetch_and", "fetch_xor", "fetch_or", "fetch_nand",
                 "test_and_set", "clear",
                 "thread_fence", "signal_fence", "always_lock_free", "is_lock_free")
OTHER: Final = ("constant_p", "va_start", "va_end", "va_copy", "stdarg_start", "add_overflow", "sub_overflow", "mul_overflow", "add_overflow_p",
                "sub_overflow_p",
                "mul_overflow_p", "classify_type", "fpclassify", "inf", "inff", "infl", "huge_val", "huge_valf", "huge_vall", "nan", "nanf",
                "nanl", "nans",
                "nansf", "nansl", "LINE", "FILE", "FUNCTION", "speculation_safe_value", "extend_pointer", "has_attribute", "conj", "conjf",
                "conjl", "creal",
                "crealf", "creall", "cimag", "cimagf", "cimagl", "va_arg_pack", "va_arg_pack_len", "assoc_barrier",
                "iseqsig", "types_compatible_p", "choose_expr", "offsetof", "va_arg", "shuffle", "shufflevector", "convertvector", "complex",
                "call_with_static_chain", "launder", "clear_padding", "bit_cast", "tgmath", "preserve_access_index", "infd32",
                "infq", "huge_valq", "nanq", "nansq", "inff16", "inff32", "inff64", "inff128", "inff32x", "inff64x",
                "huge_valf16", "huge_valf32", "huge_valf64", "huge_valf128", "huge_valf32x", "huge_valf64x",
                "nanf16", "nanf32", "nanf64", "nanf128", "nanf32x", "nanf64x",
                "nansf16", "nansf32", "nansf64", "nansf128", "nansf32x", "nansf64x")


def is_form(name: str) -> bool:
    if name.startswith("__sync_"):
        n = name[7:]
        return n in SYNC or n.rpartition("_")[0] in SYNC and n.rpartition("_")[2] in ("1", "2", "4", "8", "16")
    if name.startswith("__atomic_"):
        n = name[9:]
        return n in ATOMIC or n.rpartition("_")[0] in ATOMIC and n.rpartition("_")[2] in ("1", "2", "4", "8", "16")
    if not name.startswith("__builtin_"):
        return False
    n = name[10:]
    return n in OTHER or n in CLASSIFY or n in COMPARE or n.endswith("_overflow") and n[:-9] in OVERFLOW


def too_few(s: Sema, name: str, args: list[Expr], least: int, most: int, pos: int) -> bool:
    if len(args) < least:
        s.error(pos, f"too few arguments to function '{name}'")
        return True
    if most >= 0 and len(args) > most:
        s.error(pos, f"too many arguments to function '{name}'")
        return True
    return False


def builtin_call(s: Sema, name: str, args: list[Expr], pos: int) -> Expr | None:
    """A call of builtin `name` (full name); None if there is no such builtin."""
    if name.startswith("__sync_"):
        return sync_call(s, name, args, pos)
    if name.startswith("__atomic_"):
        return atomic_call(s, name, args, pos)
    short = name[10:]
    if short in CLASSIFY or short in COMPARE or short == "fpclassify" or short == "iseqsig":
        return classify(s, name, short, args, pos)
    if short in EXPANDED and short != "alloca":
        t = signature_type(s, EXPANDED[short])
        out = arguments(s, t, args, name, None, pos)
        return error_expr(s, pos) if out is None else expand(s, short, out, t.result, pos)
    signature = OPERATIONS.get(short)
    if signature is not None:
        return operation(s, name, short, signature, args, pos)
    if short in LIBRARY:
        d = library_decl(s, short, pos)
        return call(s, name_ref(s, d, pos), args, pos)
    if short in OTHER or short.endswith("_overflow"):
        return other(s, name, short, args, pos)
    return None


def operation(s: Sema, name: str, short: str, signature: str, args: list[Expr], pos: int) -> Expr:
    t = signature_type(s, signature, short in NORETURN)
    out = arguments(s, t, args, name, None, pos)
    if out is None:
        return error_expr(s, pos)
    f = s.function
    if f is not None:
        if short.startswith("alloca"):
            f.decl.uses_alloca = True
        elif short in ("frame_address", "return_address", "dwarf_cfa"):
            f.decl.uses_frame_address = True
        elif short == "setjmp":
            f.decl.calls_setjmp = True
    if short in ("frame_address", "return_address") and int_value(s, out[0]) is None:
        s.error(pos, f"invalid argument to '{name}'")
        return error_expr(s, pos)
    if short == "extract_return_addr" or short == "frob_return_addr":
        return out[0]
    if short in ("object_size", "dynamic_object_size"):
        kind = int_value(s, out[1])
        if kind is None or kind < 0 or kind > 3:
            s.error(pos, f"last argument of '{name}' is not integer constant between 0 and 3")
            return error_expr(s, pos)
    if short == "alloca_with_align" and int_value(s, out[1]) is None:
        s.error(pos, f"second argument to function '{name}' must be a constant integer power of 2 between '8' and '268435456' bits")
        return error_expr(s, pos)
    if short == "eh_return_data_regno":
        n = int_value(s, out[0])
        regs = {0: 0, 1: 1} if s.types.model.pointer_bits == 64 else {0: 0, 1: 2}
        return IntLit(regs.get(n if n is not None else -1, -1), s.types.int_, pos)
    return BuiltinCall(short, out, [], t.result, pos)


def real_argument(s: Sema, name: str, e: Expr, pos: int) -> Expr | None:
    """A floating argument of a type-generic classification; integers are refused as gcc does."""
    v = rvalue(s, e)
    if is_error(v):
        return None
    if v.type.kind != T_FLOAT:
        s.error(pos, f"non-floating-point argument in call to function '{name}'")
        return None
    return v


def classify(s: Sema, name: str, short: str, args: list[Expr], pos: int) -> Expr:
    it = s.types.int_
    if short == "fpclassify":
        if too_few(s, name, args, 6, 6, pos):
            return error_expr(s, pos)
        x = real_argument(s, name, args[5], pos)
        if x is None:
            return error_expr(s, pos)
        out: list[Expr] = []
        for a in args[:5]:
            v = rvalue(s, a)
            if is_error(v) or not is_integer(v.type):
                s.error(pos, f"non-integer argument in call to function '{name}'")
                return error_expr(s, pos)
            out.append(convert(s, v, it))
        out.append(x)
        return BuiltinCall("fpclassify", out, [], it, pos)
    if short in COMPARE or short == "iseqsig":
        if too_few(s, name, args, 2, 2, pos):
            return error_expr(s, pos)
        a = rvalue(s, args[0])
        b = rvalue(s, args[1])
        if is_error(a) or is_error(b):
            return error_expr(s, pos)
        if not is_arithmetic(a.type) or not is_arithmetic(b.type) or a.type.kind != T_FLOAT and b.type.kind != T_FLOAT:
            s.error(pos, f"non-floating-point arguments in call to function '{name}'")
            return error_expr(s, pos)
        t = common(s.types, a.type, b.type)
        return BuiltinCall(short, [convert(s, a, t), convert(s, b, t)], [], it, pos)
    if too_few(s, name, args, 1, 1, pos):
        return error_expr(s, pos)
    base = short
    fixed: Type | None = None
    if short not in ("isnan", "isinf", "isinf_sign", "isfinite", "isnormal", "signbit", "finite", "issignaling"):
        base = short[:-1]
        fixed = s.types.float_ if short[-1] == "f" else s.types.ldouble
    if short == "finite":
        base = "isfinite"
    elif base == "finite":
        base = "isfinite"
    v = rvalue(s, args[0])
    if is_error(v):
        return v
    if fixed is not None and is_arithmetic(v.type):
        v = convert(s, v, fixed)
    if v.type.kind != T_FLOAT:
        s.error(pos, f"non-floating-point argument in call to function '{name}'")
        return error_expr(s, pos)
    return BuiltinCall(base, [v], [], it, pos)


def va_list_address(s: Sema, e: Expr) -> Expr | None:
    """The address of the va_list object that `e` names; None if it is not one."""
    if is_error(e):
        return None
    if s.types.va_list.kind == T_ARRAY:
        v = rvalue(s, e)
        if v.type.kind == T_POINTER:
            assert isinstance(v.type, PointerType)
            if isinstance(v.type.target, RecordType) and v.type.target.unqual is s.va_list_tag:
                return v
        return None
    if e.type.unqual is not s.types.va_list or not e.lvalue:
        return None
    mark_in_memory(e)
    return AddrOf(e, s.types.pointer(e.type), e.pos)


def other(s: Sema, name: str, short: str, args: list[Expr], pos: int) -> Expr:
    types = s.types
    if short == "constant_p":
        if too_few(s, name, args, 1, 1, pos):
            return error_expr(s, pos)
        return constant_p(s, args[0], pos)
    if short in ("va_start", "va_end", "va_copy", "stdarg_start"):
        return va_form(s, name, short, args, pos)
    if "_overflow" in short:
        return overflow(s, name, short, args, pos)
    if short == "classify_type":
        if too_few(s, name, args, 1, 1, pos):
            return error_expr(s, pos)
        return IntLit(type_class(rvalue(s, args[0]).type), types.int_, pos)
    if short.startswith("inf") or short.startswith("huge_val"):
        t = suffix_type(s, short[3:] if short.startswith("inf") else short[8:])
        return FloatLit(floats.infinity(floats.format_of(t.bits)), t, pos)
    if short.startswith("nan"):
        return nan_form(s, name, short, args, pos)
    if short == "LINE":
        return IntLit(s.reporter.sources.locate(pos)[1], types.int_, pos)
    if short == "FILE" or short == "FUNCTION":
        sources = s.reporter.sources
        text = sources.mapped(sources.locate(pos)[0]) if short == "FILE" else s.function.decl.name if s.function is not None else ""
        return rvalue(s, string(s, ['"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'], pos))
    if short == "speculation_safe_value":
        if too_few(s, name, args, 1, 2, pos):
            return error_expr(s, pos)
        v = rvalue(s, args[0])
        return v if len(args) == 1 or is_error(v) else BuiltinCall(short, [v, rvalue(s, args[1])], [], v.type, pos)
    if short == "assoc_barrier":
        # nothing reassociates floating-point operations
        return error_expr(s, pos) if too_few(s, name, args, 1, 1, pos) else rvalue(s, args[0])
    if short == "extend_pointer":
        if too_few(s, name, args, 1, 1, pos):
            return error_expr(s, pos)
        return convert(s, rvalue(s, args[0]), types.ulong)
    if short in ("va_arg_pack", "va_arg_pack_len"):
        f = s.function.decl if s.function is not None else None
        if f is None or not isinstance(f.type, FunctionType) or not f.type.variadic or args:
            s.error(pos, f"invalid use of '{name} ()'" if not args else f"too many arguments to function '{name}'")
            return error_expr(s, pos)
        f.arg_pack = True
        return BuiltinCall(short, [], [], types.int_, pos)
    s.error(pos, f"builtin '{name}' is not supported")
    return error_expr(s, pos)


def suffix_type(s: Sema, suffix: str) -> FloatType:
    t = s.types
    table = {"": t.double, "f": t.float_, "l": t.ldouble, "f128": t.float128, "q": t.float128, "f16": t.half, "f32": t.float32, "f64": t.float64,
             "f32x": t.float32x, "f64x": t.float64x}
    return table.get(suffix, t.double)


def nan_form(s: Sema, name: str, short: str, args: list[Expr], pos: int) -> Expr:
    """nan("payload"): a constant when the argument is a string literal."""
    if too_few(s, name, args, 1, 1, pos):
        return error_expr(s, pos)
    signalling = short.startswith("nans")
    t = suffix_type(s, short[4:] if signalling else short[3:])
    e = args[0]
    while e.kind == X_CAST and isinstance(e, Cast):
        e = e.operand
    if e.kind != X_STRING:
        if not signalling and short in ("nan", "nanf", "nanl"):
            f = library_decl_of(s, short, pos)
            return call(s, f, args, pos)
        s.error(pos, f"argument of '{name}' is not a string literal")
        return error_expr(s, pos)
    assert isinstance(e, StringLit)
    text = e.data[:-1].decode("latin-1").strip()
    payload = 0
    if text:
        base = 16 if text[:2].lower() == "0x" else 8 if text[0] == "0" else 10
        digits = text[2:] if base == 16 else text
        n = 0
        for c in digits.lower():
            v = "0123456789abcdef".find(c)
            if v < 0 or v >= base:
                n = 0
                break
            n = n * base + v
        payload = n
    return FloatLit(floats.nan(floats.format_of(t.bits), 0, payload, signalling), t, pos)


def library_decl_of(s: Sema, short: str, pos: int) -> Expr:
    d = FuncDecl(short, signature_type(s, {"nan": "d:S", "nanf": "f:S", "nanl": "D:S"}[short]), pos, ST_EXTERNAL)
    d.asm_name = short
    return name_ref(s, d, pos)


def constant_p(s: Sema, e: Expr, pos: int) -> Expr:
    """1 when known now; otherwise kept, to be decided after inlining (irgen), 0 where a constant is needed now (constant.evaluate)."""
    v = rvalue(s, e)
    if is_error(v):
        return v
    if not is_scalar(v.type) or v.type.kind == T_VOID:
        return IntLit(0, s.types.int_, pos)
    c = evaluate(s, v)
    if c is not None:
        if c.kind in (K_INT, K_FLOAT, K_COMPLEX):
            return IntLit(1, s.types.int_, pos)
        if c.kind == K_ADDR and c.node is not None and c.node.kind == X_STRING:
            return IntLit(1 if c.value == 0 else 0, s.types.int_, pos)
        return IntLit(0, s.types.int_, pos)
    if v.type.kind == T_POINTER and v.kind in (X_CALL, X_BUILTIN):
        return IntLit(0, s.types.int_, pos)
    return BuiltinCall("constant_p", [v], [], s.types.int_, pos)


def va_form(s: Sema, name: str, short: str, args: list[Expr], pos: int) -> Expr:
    f = s.function
    void = s.types.void
    if short in ("va_start", "stdarg_start"):
        if too_few(s, name, args, 1, 2, pos):
            return error_expr(s, pos)
        if f is None:
            s.error(pos, "'va_start' used outside a function")
            return error_expr(s, pos)
        ft = f.decl.type
        if isinstance(ft, FunctionType) and not ft.variadic:
            s.error(pos, "'va_start' used in function with fixed arguments")
            return error_expr(s, pos)
        f.decl.uses_va_start = True
    elif too_few(s, name, args, 2 if short == "va_copy" else 1, 2 if short == "va_copy" else 1, pos):
        return error_expr(s, pos)
    a = va_list_address(s, args[0])
    if a is None:
        if not is_error(args[0]):
            s.error(pos, f"incompatible type for argument 1 of '{name}'")
        return error_expr(s, pos)
    out = [a]
    if short == "va_copy":
        b = va_list_address(s, args[1])
        if b is None and s.types.va_list.kind != T_ARRAY:
            # the source may be a value: give it an address through a temporary
            v = rvalue(s, args[1])
            if v.type is s.types.va_list:
                return BuiltinCall("va_copy_value", [a, v], [], void, pos)
        if b is None:
            if not is_error(args[1]):
                s.error(pos, f"incompatible type for argument 2 of '{name}'")
            return error_expr(s, pos)
        out.append(b)
    return BuiltinCall("va_start" if short == "stdarg_start" else short, out, [], void, pos)


def overflow(s: Sema, name: str, short: str, args: list[Expr], pos: int) -> Expr:
    if too_few(s, name, args, 3, 3, pos):
        return error_expr(s, pos)
    values = [rvalue(s, a) for a in args]
    for v in values:
        if is_error(v):
            return v
    key = short[:-9]
    if key in OVERFLOW:
        from pycc.sema.builtins import code_type

        t = code_type(s, OVERFLOW[key])
        a = assign_convert(s, values[0], t, Place(P_ARG, pos, name, 1))
        b = assign_convert(s, values[1], t, Place(P_ARG, pos, name, 2))
        p = assign_convert(s, values[2], s.types.pointer(t), Place(P_ARG, pos, name, 3))
        if is_error(a) or is_error(b) or is_error(p):
            return error_expr(s, pos)
        return BuiltinCall(key[1:4] + "_overflow", [a, b, p], [], s.types.bool_, pos)
    for i in range(2):
        if not is_integer(values[i].type):
            s.error(pos, f"argument {i + 1} in call to function '{name}' does not have integral type")
            return error_expr(s, pos)
    if short.endswith("_p"):
        t = values[2].type
        if not is_integer(t):
            s.error(pos, f"argument 3 in call to function '{name}' does not have integral type")
            return error_expr(s, pos)
        if t.kind == T_ENUM or t.kind == T_INT and integer_of(t).rank == I_BOOL:
            s.error(pos, f"argument 3 in call to function '{name}' has {'enumerated' if t.kind == T_ENUM else 'boolean'} type")
            return error_expr(s, pos)
    else:
        t = values[2].type
        target = t.target if isinstance(t, PointerType) else None
        if target is None or not is_integer(target):
            s.error(pos, f"argument 3 in call to function '{name}' does not have pointer to integral type")
            return error_expr(s, pos)
        if target.kind == T_ENUM or integer_of(target).rank == I_BOOL:
            s.error(pos, f"argument 3 in call to function '{name}' has pointer to {'enumerated' if target.kind == T_ENUM else 'boolean'} type")
            return error_expr(s, pos)
        if target.quals & Q_CONST:
            s.error(pos, f"argument 3 in call to function '{name}' has pointer to 'const' type")
            return error_expr(s, pos)
    return BuiltinCall(short, [plain(s, values[0]), plain(s, values[1]), values[2]], [], s.types.bool_, pos)


def type_class(t: Type) -> int:
    """gcc's typeclass.h"""
    k = t.kind
    if k == T_RECORD:
        assert isinstance(t, RecordType)
        return 13 if t.record.is_union else 12
    return {T_VOID: 0, T_INT: 1, T_ENUM: 1, T_POINTER: 5, T_FLOAT: 8, T_COMPLEX: 9}.get(k, -1)


# __sync_* and __atomic_*


def atomic_pointee(s: Sema, name: str, e: Expr, size: int, pos: int) -> tuple[Expr, Type] | None:
    """The pointer argument and the type it points to; `size` from a suffix (_4) or 0."""
    p = rvalue(s, e)
    if is_error(p):
        return None
    if p.type.kind != T_POINTER:
        s.error(pos, f"argument 1 of '{name}' must be a pointer type" if name.startswith("__atomic")
                else f"incompatible type for argument 1 of '{name}'")
        return None
    assert isinstance(p.type, PointerType)
    t = s.types.unqualified(p.type.target)
    if size:
        u = s.types.integer_of_size(size, False)
        assert u is not None
        return convert(s, p, s.types.pointer(u)), u
    if t.kind == T_VOID or t.size() < 0 or t.kind == T_ARRAY and name.startswith("__sync"):
        s.error(pos, f"argument 1 of '{name}' must be a pointer to a complete type" if name.startswith("__atomic")
                else f"incompatible type for argument 1 of '{name}'")
        return None
    return p, t


def split_size(n: str, names: tuple[str, ...]) -> tuple[str, int]:
    if n in names:
        return n, 0
    head, _, tail = n.rpartition("_")
    if head in names and tail in ("1", "2", "4", "8", "16"):
        return head, int(tail)
    return "", 0


def sync_call(s: Sema, name: str, args: list[Expr], pos: int) -> Expr | None:
    n, size = split_size(name[7:], SYNC)
    if not n:
        return None
    if n == "synchronize":
        return BuiltinCall("sync_synchronize", [], [], s.types.void, pos)
    swap = "compare_and_swap" in n
    if too_few(s, name, args, 1 if n == "lock_release" else 3 if swap else 2, -1, pos):
        return error_expr(s, pos)
    pair = atomic_pointee(s, name, args[0], size, pos)
    if pair is None:
        return error_expr(s, pos)
    p, t = pair
    if not (is_integer(t) or t.kind == T_POINTER) or t.size() not in (1, 2, 4, 8, 16):
        s.error(pos, f"operand type '{spell_pointer(p)}' is incompatible with argument 1 of '{name}'")
        return error_expr(s, pos)
    out = [p]
    for a in args[1:3 if swap else 2]:
        if n == "lock_release":
            break
        v = rvalue(s, a)
        if is_error(v) or not is_scalar(v.type):
            return error_expr(s, pos)
        out.append(convert(s, v, t))
    r: Type = t
    if n == "bool_compare_and_swap":
        r = s.types.bool_
    elif n == "lock_release":
        r = s.types.void
    return BuiltinCall("sync_" + n, out, [t], r, pos)


def spell_pointer(p: Expr) -> str:
    from pycc.ctype.spell import spell

    return spell(p.type)


def order_arg(s: Sema, e: Expr) -> Expr:
    v = rvalue(s, e)
    if is_error(v) or not is_integer(v.type):
        return int_literal(s, 5, s.types.int_, e.pos)
    return convert(s, promote(s, v), s.types.int_)


ATOMIC_ARGS: Final[dict[str, int]] = {"load_n": 2, "load": 3, "store_n": 3, "store": 3, "exchange_n": 3, "exchange": 4, "compare_exchange_n": 6,
                                      "compare_exchange": 6, "test_and_set": 2, "clear": 2, "thread_fence": 1, "signal_fence": 1,
                                      "always_lock_free": 2,
                                      "is_lock_free": 2}


def atomic_call(s: Sema, name: str, args: list[Expr], pos: int) -> Expr | None:
    n, size = split_size(name[9:], ATOMIC)
    if not n:
        return None
    count = ATOMIC_ARGS.get(n, 3)
    if size and n in ("load", "store", "exchange", "compare_exchange"):
        n += "_n"
        count = ATOMIC_ARGS[n]
    if too_few(s, name, args, count, count, pos):
        return error_expr(s, pos)
    types = s.types
    if n in ("thread_fence", "signal_fence"):
        return BuiltinCall("atomic_" + n, [order_arg(s, args[0])], [], types.void, pos)
    if n in ("always_lock_free", "is_lock_free"):
        v = int_value(s, rvalue(s, args[0]))
        if n[0] == "i" and v not in (1, 2, 4, 8):
            # libatomic knows
            return call(s, name_ref(s, FuncDecl(name, signature_type(s, "b:zP"), pos, ST_EXTERNAL), pos), args, pos)
        if v is None:
            s.error(pos, f"non-constant argument 1 to '{name}'")
        return IntLit(1 if v in (1, 2, 4, 8) else 0, types.bool_, pos)
    if n == "test_and_set" or n == "clear":
        p0 = rvalue(s, args[0])
        if p0.type.kind != T_POINTER:
            s.error(pos, f"incompatible type for argument 1 of '{name}'")
            return error_expr(s, pos)
        return BuiltinCall("atomic_" + n, [p0, order_arg(s, args[1])], [types.uchar], types.bool_ if n[0] == "t" else types.void, pos)
    pair = atomic_pointee(s, name, args[0], size, pos)
    if pair is None:
        return error_expr(s, pos)
    p, t = pair
    generic = n in ("load", "store", "exchange", "compare_exchange")
    if not generic and (not (is_integer(t) or t.kind == T_POINTER) or t.size() not in (1, 2, 4, 8, 16)):
        s.error(pos, f"operand type '{spell_pointer(p)}' is incompatible with argument 1 of '{name}'")
        return error_expr(s, pos)
    return atomic_operands(s, name, n, args, p, t, generic, pos)


def atomic_operands(s: Sema, name: str, n: str, args: list[Expr], p: Expr, t: Type, generic: bool, pos: int) -> Expr:
    types = s.types
    out = [p]
    last = len(args)
    orders = 2 if n.startswith("compare_exchange") else 1
    for i in range(1, last):
        e = args[i]
        if i >= last - orders:
            out.append(order_arg(s, e))
            continue
        if n.startswith("compare_exchange") and i == 3:
            v = rvalue(s, e)
            out.append(v if is_error(v) else convert(s, v, types.bool_))
            continue
        v = rvalue(s, e)
        if is_error(v):
            return v
        pointer = generic or n == "compare_exchange_n" and i == 1
        if pointer:
            if v.type.kind != T_POINTER:
                s.error(pos, f"argument {i + 1} of '{name}' must be a pointer type")
                return error_expr(s, pos)
            out.append(convert(s, v, types.pointer(t)))
        elif n in ("fetch_add", "fetch_sub", "add_fetch", "sub_fetch") and t.kind == T_POINTER:
            out.append(convert(s, v, types.ptrdiff_t))
        else:
            if not is_scalar(v.type):
                s.error(pos, f"incompatible type for argument {i + 1} of '{name}'")
                return error_expr(s, pos)
            out.append(convert(s, v, t))
    r: Type = t
    if n in ("store", "store_n", "load", "exchange"):
        r = types.void
    elif n.startswith("compare_exchange"):
        r = types.bool_
    return BuiltinCall("atomic_" + n, out, [t], r, pos)


# vectors


def shuffle(s: Sema, args: list[Expr], pos: int) -> Expr:
    """__builtin_shuffle(a, mask), (a, b, mask)"""
    if len(args) not in (2, 3):
        s.error(pos, "wrong number of arguments to '__builtin_shuffle'")
        return error_expr(s, pos)
    vs = [rvalue(s, a) for a in args]
    for v in vs:
        if is_error(v):
            return v
    t = vs[0].type
    m = vs[-1].type
    if not isinstance(t, VectorType) or not isinstance(vs[-2].type, VectorType):
        s.error(pos, "'__builtin_shuffle' arguments must be vectors")
        return error_expr(s, pos)
    if not isinstance(m, VectorType) or m.element.kind != T_INT:
        s.error(pos, "'__builtin_shuffle' last argument must be an integer vector")
        return error_expr(s, pos)
    if len(vs) == 3 and vs[1].type is not t:
        s.error(pos, "'__builtin_shuffle' argument vectors must be of the same type")
        return error_expr(s, pos)
    if m.lanes != t.lanes:
        s.error(pos, "'__builtin_shuffle' number of elements of the argument vector(s) and the mask vector should be the same")
        return error_expr(s, pos)
    if m.element.size() != t.element.size():
        s.error(pos, "'__builtin_shuffle' argument vector(s) inner type must have the same size as inner type of the mask")
        return error_expr(s, pos)
    return BuiltinCall("shuffle", vs, [], t, pos)


def shufflevector(s: Sema, args: list[Expr], pos: int) -> Expr:
    """__builtin_shufflevector(a, b, indices...)"""
    if len(args) < 2:
        s.error(pos, "wrong number of arguments to '__builtin_shufflevector'")
        return error_expr(s, pos)
    a = rvalue(s, args[0])
    b = rvalue(s, args[1])
    ta = a.type
    tb = b.type
    if not isinstance(ta, VectorType) or not isinstance(tb, VectorType) or ta.element is not tb.element:
        s.error(pos, "'__builtin_shufflevector' arguments must be vectors")
        return error_expr(s, pos)
    out = [a, b]
    for e in args[2:]:
        n = int_value(s, rvalue(s, e))
        if n is None or n < -1 or n >= ta.lanes + tb.lanes:
            s.error(pos, "invalid element index to '__builtin_shufflevector'")
            return error_expr(s, pos)
        out.append(IntLit(n, s.types.int_, e.pos))
    lanes = len(args) - 2
    if lanes <= 0 or lanes & (lanes - 1):
        s.error(pos, "'__builtin_shufflevector' must specify a result with a power of two number of elements")
        return error_expr(s, pos)
    return BuiltinCall("shufflevector", out, [], s.types.vector(ta.element, lanes), pos)


def convertvector(s: Sema, e: Expr, t: Type, pos: int) -> Expr:
    v = rvalue(s, e)
    if is_error(v):
        return v
    f = v.type
    if not isinstance(f, VectorType):
        s.error(pos, "'__builtin_convertvector' first argument must be an integer or floating vector")
        return error_expr(s, pos)
    u = t.unqual
    if not isinstance(u, VectorType):
        s.error(pos, "'__builtin_convertvector' second argument must be an integer or floating vector type")
        return error_expr(s, pos)
    if u.lanes != f.lanes:
        s.error(pos, "'__builtin_convertvector' number of elements of the first argument vector and the "
                     "second argument vector type should be the same")
        return error_expr(s, pos)
    return BuiltinCall("convertvector", [v], [], u, pos)


def tgmath(s: Sema, args: list[Expr], pos: int) -> Expr:
    """__builtin_tgmath(functions..., arguments...): the function whose parameters have the arguments' common type (glibc's tgmath.h)."""
    values = [rvalue(s, a) for a in args]
    functions: list[tuple[Expr, FunctionType]] = []
    for v in values:
        if is_error(v):
            return v
    if len(values) < 3:
        s.error(pos, "too few arguments to '__builtin_tgmath'")
        return error_expr(s, pos)
    # the first function's parameters say how many arguments stand at the end; two functions at least
    count = len(values) - 1
    for v in values:
        number = len(functions) + 1
        if number > len(values) - count:
            break
        ft = v.type.target if isinstance(v.type, PointerType) else None
        if not isinstance(ft, FunctionType):
            s.error(v.pos, f"argument {number} of '__builtin_tgmath' is not a function pointer")
            return error_expr(s, pos)
        problem = ""
        if not ft.prototype:
            problem = "is unprototyped"
        elif ft.variadic:
            problem = "has variable arguments"
        elif not ft.params:
            problem = "has no arguments"
        elif number > 1 and len(ft.params) != count:
            problem = "has wrong number of arguments"
        if problem:
            s.error(pos, f"argument {number} of '__builtin_tgmath' {problem}")
            return error_expr(s, pos)
        count = len(ft.params)
        if len(values) < count + 2:
            s.error(pos, "too few arguments to '__builtin_tgmath'")
            return error_expr(s, pos)
        functions.append((v, ft))
    actual = values[len(functions):]
    want: Type = s.types.float_
    generic: list[int] = []  # the arguments that choose
    is_complex = False
    # all rounding to one _FloatN: their integers are _Float64
    result = real_of(functions[0][1].result)
    rounding = result in (s.types.float32, s.types.float64, s.types.float128, s.types.float32x, s.types.float64x) and all(
        [real_of(ft.result) is result for _, ft in functions])
    for i in range(len(actual)):
        if not is_arithmetic(actual[i].type):
            s.error(pos, f"invalid type of argument {i + 1} of '__builtin_tgmath'")
            return error_expr(s, pos)
        kinds = [f.params[i].unqual for _, f in functions]
        if all([k is kinds[0] for k in kinds]):
            continue
        is_complex = is_complex or actual[i].type.kind == T_COMPLEX
        t = real_of(actual[i].type)
        if is_integer(t):
            t = s.types.float64 if rounding else s.types.double
        want = common(s.types, want, t) if generic else t
        generic.append(i)
    choice: Expr | None = None
    best = False
    chosen: Type = want
    for f, ft in functions:
        params = [ft.params[i].unqual for i in generic]
        takes_complex = any([p.kind == T_COMPLEX for p in params])
        # of that type, or the narrowest one that holds it (functions that round to a narrower type have none for the narrowest)
        t = real_of(params[0]) if params else want
        if any([real_of(p) is not t for p in params]) or is_complex and not takes_complex or common(s.types, want, t) is not t:
            continue
        exact = takes_complex == is_complex
        if choice is None or (exact and not best if chosen is t else common(s.types, chosen, t) is chosen):
            choice, best, chosen = f, exact, t
    if choice is not None:
        return call(s, choice, actual, pos)
    s.error(pos, "no matching function for type-generic call")
    return error_expr(s, pos)


def real_of(t: Type) -> Type:
    """An arithmetic type, or the one a complex type is made of."""
    t = t.unqual
    return t.element if isinstance(t, ComplexType) else t


def builtin_complex(s: Sema, a: Expr, b: Expr, pos: int) -> Expr:
    """__builtin_complex(re, im)"""
    x = rvalue(s, a)
    y = rvalue(s, b)
    if is_error(x) or is_error(y):
        return error_expr(s, pos)
    if x.type.kind != T_FLOAT or y.type.kind != T_FLOAT:
        s.error(pos, "'__builtin_complex' operand not of real binary floating-point type")
        return error_expr(s, pos)
    if x.type is not y.type:
        s.error(pos, "'__builtin_complex' operands of different types")
        return error_expr(s, pos)
    return BuiltinCall("complex", [x, y], [], s.types.complex_(x.type), pos)


__all__ = ["T_VECTOR", "X_INT", "is_form", "builtin_call"]
