"""Library functions done inline: mem*, str* of literals, abs and fabs (C11 7.1.4 lets the compiler know them; -fno-builtin forbids).

A function here is called by its own name or as `__builtin_name`; what is not recognised stays an ordinary call.
"""

from typing import Final

from pycc.ctype.ctype import T_ARRAY, T_FLOAT, PointerType, Type
from pycc.ir import ops
from pycc.ir.function import StackSlot
from pycc.ir.value import V_INST, Inst, Value
from pycc.irgen import access, bit_builtins, call, convert, float_builtins
from pycc.irgen.gen import Gen
from pycc.irgen.irtype import ir_type
from pycc.tree import expr as X
from pycc.tree.node import Expr

FLOAT_NAMES: Final = ("fabs", "fabsf", "fabsl", "copysign", "copysignf", "copysignl")
ROUNDING: Final = ("floor", "ceil", "trunc", "round", "rint", "nearbyint")
LARGEST_COPY: Final = 1 << 30


def strip(e: Expr) -> Expr:
    while e.kind == X.X_CAST:
        assert isinstance(e, X.Cast)
        if e.conv not in (X.C_POINTER, X.C_NOOP, X.C_DECAY):
            break
        e = e.operand
    return e


def literal(e: Expr) -> bytes | None:
    """The bytes of a string literal argument up to its terminator."""
    e = strip(e)
    if e.kind == X.X_STRING:
        assert isinstance(e, X.StringLit)
        at = e.data.find(b"\0")
        return e.data[:at] if at >= 0 else None
    return None


def known_align(v: Value, e: Expr) -> int:
    """Alignment of the object a pointer argument points to, as far as the value or the tree shows it."""
    offset = 0
    x = v
    if x.kind == V_INST:
        assert isinstance(x, Inst)
        if x.op == ops.ADD:
            c = convert.constant_value(x.args[1])
            if c is not None:
                offset = c
                x = x.args[0]
    align = access.symbol_align(x)
    if x.kind == V_INST:
        assert isinstance(x, Inst)
        if x.op == ops.SLOT:
            s = x.data
            assert isinstance(s, StackSlot)
            align = s.align
    while align > 1 and offset % align:
        align //= 2
    if align == 1:
        inner = strip(e)
        if inner.kind == X.X_ADDR:
            assert isinstance(inner, X.AddrOf)
            if inner.operand.kind == X.X_DEREF or inner.operand.kind == X.X_MEMBER:
                align = 1
    return max(align, 1)


def lower(g: Gen, e: X.Call, name: str) -> Value | None:
    """The value of the call, or None. Only functions that sema has marked come here: -ffreestanding and -fno-builtin are its matter, and an
    explicit `__builtin_X` is the builtin whatever they say."""
    b = g.b
    n = len(e.args)
    if name in ("memcpy", "memmove", "memset", "mempcpy") and n == 3:
        size = g.unit.constant_of(e.args[2])
        if size is None or size < 0 or size > LARGEST_COPY:
            return None
        dst = g.scalar(e.args[0])
        src = g.scalar(e.args[1])
        if e.pos > 0:
            b.pos = e.pos
        if size > 0:
            if name == "memset":
                i = b.emit(ops.MEMSET, ops.VOID, [dst, b.resize(src, ops.I8, False), b.word(size)])
                i.data = g.mem(known_align(dst, e.args[0]))
            else:
                i = b.emit(ops.MEMMOVE if name == "memmove" else ops.MEMCPY, ops.VOID, [dst, src, b.word(size)])
                i.data = g.mem(min(known_align(dst, e.args[0]), known_align(src, e.args[1])))
        return b.offset(dst, size) if name == "mempcpy" else dst
    if name == "strlen" and n == 1:
        text = literal(e.args[0])
        if text is not None:
            return b.const(ir_type(e.type), len(text))
        return None
    if name == "strcpy" and n == 2:
        text = literal(e.args[1])
        if text is not None and g.optimizing:
            dst = g.scalar(e.args[0])
            src = g.scalar(e.args[1])
            b.emit(ops.MEMCPY, ops.VOID, [dst, src, b.word(len(text) + 1)]).data = g.mem(1)
            return dst
        return None
    if name == "strcmp" and n == 2:
        x = literal(e.args[0])
        y = literal(e.args[1])
        if x is not None and y is not None:
            return b.const(ir_type(e.type), -1 if x < y else 1 if x > y else 0)
        return None
    if name == "isdigit" and n == 1:
        # the digits are 0 to 9 in every locale (C11 7.4.1.5); Linux has no function of the name to call
        c = b.emit(ops.SUB, ops.I32, [g.scalar(e.args[0]), b.const(ops.I32, 48)])
        return b.emit(ops.ZEXT, ops.I32, [b.emit(ops.ULT, ops.I1, [c, b.const(ops.I32, 10)])])
    if n == 1 and name in ("abs", "labs", "llabs", "imaxabs"):
        return bit_builtins.absolute(g, g.scalar(e.args[0]))
    if name in ("ffs", "ffsl", "ffsll") and n == 1:
        return bit_builtins.lower(g, X.BuiltinCall(name, e.args, [], e.type, e.pos), name)
    if name in FLOAT_NAMES and e.type.kind == T_FLOAT:
        return float_builtins.lower(g, X.BuiltinCall(name, e.args, [], e.type, e.pos), name)
    if name in ("isnan", "isinf", "finite", "signbit") and n == 1 and e.args[0].type.kind == T_FLOAT:
        return float_builtins.lower(g, X.BuiltinCall(name, e.args, [], e.type, e.pos), name)
    if name == "alloca" and n == 1:
        size_value = b.resize(g.scalar(e.args[0]), g.pointer, False)
        g.fn.has_alloca = True
        g.scopes[-1].keeps_stack = True
        i = b.emit(ops.ALLOCA, g.pointer, [size_value])
        i.aux = g.facts.stack_align
        return i
    if name in ("sqrt", "sqrtf", "sqrtl") and (not g.options.math_errno or g.options.fast_math):
        return b.emit(ops.FSQRT, ir_type(e.type), [g.scalar(e.args[0])])
    if name in ROUNDING and n == 1 and g.optimizing:
        return narrowed(g, e, name)
    if name in ("powi", "powif", "powil") and n == 2:
        return float_builtins.lower(g, X.BuiltinCall(name, e.args, [], e.type, e.pos), name)
    if name in ("abort", "exit", "_exit", "_Exit"):
        return noreturn_call(g, e)
    return None


def narrowed(g: Gen, e: X.Call, name: str) -> Value | None:
    """floor ((double) f) is (double) floorf (f): exact either way."""
    a = e.args[0]
    if a.kind != X.X_CAST:
        return None
    assert isinstance(a, X.Cast)
    f = g.types.float_
    if a.conv != X.C_FLOAT or a.operand.type is not f or e.type is not g.types.double:
        return None
    v = call.runtime(g, name + "f", f, [f], [g.scalar(a.operand)])
    return convert.convert(g, v, f, e.type)


def noreturn_call(g: Gen, e: X.Call) -> Value:
    """abort and exit do not return, whatever their declaration says."""
    i = call.evaluate(g, e, None)
    if not g.b.dead:
        g.b.unreachable()
    return g.b.zero(g.pointer) if i.type == ops.VOID else i


def builtin(g: Gen, e: X.BuiltinCall, name: str) -> Value | None:
    """A `__builtin_` spelling of a library function that sema left as a builtin: inline, or a call of the library's function."""
    t: list[Type] = []
    for a in e.args:
        if a.type.kind == T_ARRAY:
            return None
        t.append(a.type)
    ft = g.types.function(e.type, t)
    pointer = PointerType(ft, g.pointer_bytes)
    c = X.Call(X.IntLit(0, pointer, e.pos), e.args, e.type, e.pos)
    v = lower(g, c, name)
    if v is not None:
        return v
    args = [g.scalar(a) for a in e.args]
    i = call.runtime(g, name, e.type, t, args)
    return i if i.type != ops.VOID else g.b.zero(g.pointer)
