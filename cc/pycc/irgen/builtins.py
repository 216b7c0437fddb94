"""Builtins: dispatch by name, and those about control, the stack, variable arguments and constants.

Bits and overflow are bit_builtins.py's, floating point float_builtins.py's, atomics atomic_builtins.py's, library functions done inline
library.py's. The table of names and signatures is sema/builtins.py; a name arrives here without `__builtin_`.
"""

from pycc.ctype.ctype import T_ARRAY, T_COMPLEX, T_FLOAT, T_POINTER, T_RECORD, T_VECTOR, T_VOID
from pycc.ir import ops
from pycc.ir.function import PACK_LENGTH, AsmData, CallData
from pycc.ir.value import Value
from pycc.irgen import access, atomic_builtins, bit_builtins, call, convert, float_builtins, vector
from pycc.irgen import library as library_functions
from pycc.irgen.gen import Gen
from pycc.irgen.irtype import element_type, ir_type, is_aggregate
from pycc.tree import expr as X
from pycc.tree.node import Expr


def plain_name(name: str) -> str:
    if name.startswith("__builtin_"):
        return name[10:]
    if name.startswith("__atomic_") or name.startswith("__sync_"):
        return name[2:]
    return name


def builtin(g: Gen, e: X.BuiltinCall) -> Value:
    """The scalar (or void) value of a builtin."""
    name = plain_name(e.name)
    if e.pos > 0:
        g.b.pos = e.pos
    if name.startswith("atomic_") or name.startswith("sync_"):
        return atomic_builtins.lower(g, e, name)
    if is_aggregate(e.type):
        return aggregate_builtin(g, e, None)
    v = bit_builtins.lower(g, e, name)
    if v is None:
        v = control(g, e, name)
    if v is None:
        v = stack(g, e, name)
    if v is None:
        v = float_builtins.lower(g, e, name)
    if v is None:
        v = library_functions.builtin(g, e, name)
    if v is None:
        return g.sorry(e.pos, f"'__builtin_{name}'")
    return v


def nothing(g: Gen) -> Value:
    return g.b.zero(g.pointer)


def control(g: Gen, e: X.BuiltinCall, name: str) -> Value | None:
    b = g.b
    if name == "expect" or name == "expect_with_probability":
        v = g.scalar(e.args[0])
        if not g.optimizing:
            for a in e.args[1:]:
                g.effect(a)
            return v
        wanted = g.unit.constant_of(e.args[1])
        if wanted is None:
            g.effect(e.args[1])
            return v
        if convert.constant_value(v) is not None:
            return v
        return b.emit(ops.EXPECT, v.type, [v, b.const(v.type, wanted)])
    if name == "constant_p":
        return constant_p(g, e)
    if name == "__clear_cache":
        # the x86 machines keep their instruction caches coherent
        for a in e.args:
            g.effect(a)
        return nothing(g)
    if name == "unreachable":
        b.unreachable()
        return nothing(g)
    if name == "trap" or name == "abort":
        b.emit(ops.TRAP, ops.VOID, [])
        b.unreachable()
        return nothing(g)
    if name == "prefetch":
        i = b.emit(ops.PREFETCH, ops.VOID, [g.scalar(e.args[0])])
        rw = g.unit.constant_of(e.args[1]) if len(e.args) > 1 else 0
        locality = g.unit.constant_of(e.args[2]) if len(e.args) > 2 else 3
        i.aux = (rw or 0) | (3 if locality is None else locality) << 1
        return nothing(g)
    if name == "assume_aligned" or name == "speculation_safe_value" or name == "launder":
        v = g.scalar(e.args[0])
        for a in e.args[1:]:
            g.effect(a)
        return v
    if name == "object_size" or name == "dynamic_object_size":
        return object_size(g, e, name == "dynamic_object_size")
    if name == "classify_type":
        return b.const(ops.I32, 0)
    if name == "complex" or name == "has_attribute":
        return None
    if name == "choose_expr":
        return g.scalar(e.args[1] if g.unit.constant_of(e.args[0]) else e.args[2])
    if name == "cpu_init":
        return b.const(ops.I32, 0)
    if name == "cpu_supports" or name == "cpu_is":
        return b.const(ops.I32, 0)
    if name == "thread_pointer":
        return b.emit(ops.THREAD_POINTER, g.pointer, [])
    if name == "call_with_static_chain":
        return chained_call(g, e)
    if name == "memory_barrier":
        barrier(g)
        return nothing(g)
    return None


def barrier(g: Gen) -> None:
    """A compiler barrier: an empty asm that clobbers memory."""
    d = AsmData("")
    d.volatile = True
    d.memory = True
    g.b.emit(ops.ASM, ops.VOID, []).data = d


def chained_call(g: Gen, e: X.BuiltinCall) -> Value:
    c = e.args[0]
    if c.kind != X.X_CALL:
        return g.sorry(e.pos, "__builtin_call_with_static_chain of this expression")
    assert isinstance(c, X.Call)
    ft = call.function_type(c.callee.type)
    chain = g.scalar(e.args[1])
    args: list[Value] = [g.scalar(c.callee), chain]
    for a in c.args:
        call.argument(g, a, args)
    i = call.emit(g, call.Callee(args[0], ft, None, chain), g.map.call_signature(ft, [a.type for a in c.args], True), args)
    return i if i.type != ops.VOID else nothing(g)


def has_side_effects(e: Expr) -> bool:
    """Conservative in the direction that counts for constant_p: calls, assignments and volatile reads anywhere."""
    k = e.kind
    if k == X.X_INT or k == X.X_FLOAT or k == X.X_STRING or k == X.X_FUNC or k == X.X_VAR:
        return False
    if k == X.X_CAST:
        assert isinstance(e, X.Cast)
        return (e.conv == X.C_LOAD and e.operand.type.quals & 2 != 0) or has_side_effects(e.operand)
    if k == X.X_BINARY:
        assert isinstance(e, X.Binary)
        return has_side_effects(e.left) or has_side_effects(e.right)
    if k == X.X_UNARY:
        assert isinstance(e, X.Unary)
        return has_side_effects(e.operand)
    if k == X.X_MEMBER:
        assert isinstance(e, X.MemberRef)
        return has_side_effects(e.object)
    if k == X.X_DEREF:
        assert isinstance(e, X.Deref)
        return has_side_effects(e.pointer)
    if k == X.X_ADDR:
        assert isinstance(e, X.AddrOf)
        return has_side_effects(e.operand)
    if k == X.X_LOGICAL:
        assert isinstance(e, X.Logical)
        return has_side_effects(e.left) or has_side_effects(e.right)
    if k == X.X_COND:
        assert isinstance(e, X.Cond)
        return has_side_effects(e.cond) or has_side_effects(e.other) or (e.then is not None and has_side_effects(e.then))
    if k == X.X_BUILTIN:
        assert isinstance(e, X.BuiltinCall)
        if e.name in ("constant_p", "expect", "object_size", "clz", "ctz", "clzl", "ctzl", "clzll", "ctzll", "popcount", "popcountl",
                      "popcountll", "ffs", "ffsl", "ffsll", "bswap16", "bswap32", "bswap64"):
            for a in e.args:
                if has_side_effects(a):
                    return True
            return False
    if k == X.X_CALL:
        assert isinstance(e, X.Call)
        d = call.named_function(e.callee)
        if d is not None and d.attrs is not None and d.attrs.const or d is not None and d.builtin == "strlen":
            for a in e.args:
                if has_side_effects(a):
                    return True
            return False
    return True


def constant_p(g: Gen, e: X.BuiltinCall) -> Value:
    """Decided now if the argument is constant by itself or can never be; else an operation decided after inlining."""
    b = g.b
    a = e.args[0]
    t = ir_type(e.type)
    inner = a
    while inner.kind == X.X_CAST:
        assert isinstance(inner, X.Cast)
        inner = inner.operand
    if inner.kind == X.X_STRING or inner.kind == X.X_INT or inner.kind == X.X_FLOAT or g.unit.constant_of(a) is not None:
        return b.const(t, 1)
    if not g.optimizing or is_aggregate(a.type) or a.type.kind == T_COMPLEX or a.type.kind == T_VOID or has_side_effects(a):
        return b.const(t, 0)
    v = g.scalar(a)
    if convert.constant_value(v) is not None:
        return b.const(t, 1)
    i = b.emit(ops.CONSTANT_P, ops.I32, [v])
    return b.resize(i, t, False)


def object_size(g: Gen, e: X.BuiltinCall, dynamic: bool) -> Value:
    b = g.b
    t = ir_type(e.type)
    which = g.unit.constant_of(e.args[1]) or 0
    known = static_size(g, e.args[0], which)
    if known >= 0:
        return b.const(t, known)
    if not g.optimizing or has_side_effects(e.args[0]):
        return b.const(t, 0 if which & 2 else -1)
    i = b.emit(ops.OBJECT_SIZE, t, [g.scalar(e.args[0])])
    i.aux = which | (4 if dynamic else 0)
    return i


def static_size(g: Gen, e: Expr, which: int) -> int:
    """Bytes from a pointer expression to the end of its object (or subobject), read off the tree; -1 unknown."""
    offset = 0
    while True:
        k = e.kind
        if k == X.X_CAST:
            assert isinstance(e, X.Cast)
            if e.conv == X.C_DECAY:
                e = e.operand
                break
            if e.conv != X.C_POINTER and e.conv != X.C_NOOP:
                return -1
            e = e.operand
        elif k == X.X_ADDR:
            assert isinstance(e, X.AddrOf)
            e = e.operand
            break
        elif k == X.X_BINARY:
            assert isinstance(e, X.Binary)
            n = g.unit.constant_of(e.right)
            if n is None or (e.op != X.B_PTRADD and e.op != X.B_PTRSUB) or e.type.kind != T_POINTER:
                return -1
            from pycc.irgen.irtype import pointee
            offset += n * max(pointee(e.type).size(), 1) * (1 if e.op == X.B_PTRADD else -1)
            e = e.left
        else:
            return -1
    size = e.type.size()
    sub = which & 1 != 0
    if sub and e.kind == X.X_MEMBER and e.type.kind == T_ARRAY and e.type.size() > 0 and not trailing(e):
        return max(size - offset, 0) if offset >= 0 else -1
    if sub and e.kind == X.X_DEREF and e.type.kind == T_ARRAY and size > 0 and offset >= 0:
        return max(size - offset, 0)  # a row of an array of arrays
    while e.kind == X.X_MEMBER:
        assert isinstance(e, X.MemberRef)
        if sub and not trailing(e) and e.type.kind != T_ARRAY and e.member.bit_width < 0:
            size = e.type.size()
            return max(size - offset, 0) if offset >= 0 and size >= 0 else -1
        offset += e.member.offset
        e = e.object
    if e.kind == X.X_DEREF:
        assert isinstance(e, X.Deref)
        p = e.pointer
        if p.kind == X.X_BINARY or p.kind == X.X_CAST and isinstance(p, X.Cast) and p.conv == X.C_DECAY:
            whole = static_size(g, p, which)
            if whole >= 0:
                return max(whole - offset, 0) if offset >= 0 else -1
        return -1
    if e.kind == X.X_VAR or e.kind == X.X_STRING or e.kind == X.X_COMPOUND_LITERAL:
        size = e.type.size()
        if e.kind == X.X_VAR:
            assert isinstance(e, X.VarRef)
            if e.decl.init is not None:
                size = max(size, e.decl.init.size)
            elif e.decl.is_param:
                return -1 if e.type.kind != T_RECORD else size - offset
        if size < 0 or offset < 0:
            return -1
        return max(size - offset, 0)
    return -1


def trailing(e: Expr) -> bool:
    """Whether a member may be used as a flexible array: the last of its record, and that the end of what a pointer points to."""
    assert isinstance(e, X.MemberRef)
    r = access.record_of(e.object.type).record
    if r.members and r.members[-1] is not e.member and not r.is_union:
        return False
    o = e.object
    if o.kind == X.X_MEMBER:
        return trailing(o)
    if o.kind != X.X_DEREF:
        return False
    assert isinstance(o, X.Deref)
    p = o.pointer
    while p.kind == X.X_BINARY:
        assert isinstance(p, X.Binary)
        p = p.left
    return not (p.kind == X.X_CAST and isinstance(p, X.Cast) and p.conv == X.C_DECAY)


def stack(g: Gen, e: X.BuiltinCall, name: str) -> Value | None:
    b = g.b
    if name == "alloca" or name == "alloca_with_align" or name == "alloca_with_align_and_max":
        align = 16
        if len(e.args) > 1:
            bits = g.unit.constant_of(e.args[1])
            align = max((bits or 128) // 8, 1)
        n = b.resize(g.scalar(e.args[0]), g.pointer, False)
        g.fn.has_alloca = True
        g.scopes[-1].keeps_stack = True
        i = b.emit(ops.ALLOCA, g.pointer, [n])
        i.aux = max(align, g.facts.stack_align)
        return i
    if name == "frame_address" or name == "return_address":
        level = g.unit.constant_of(e.args[0]) if e.args else 0
        i = b.emit(ops.FRAME_ADDRESS if name == "frame_address" else ops.RETURN_ADDRESS, g.pointer, [])
        i.aux = level or 0
        g.fn.uses_frame_address = True
        return i
    if name == "extract_return_addr" or name == "frob_return_addr" or name == "extend_pointer":
        v = g.scalar(e.args[0])
        return b.resize(v, ir_type(e.type), False)
    if name == "stack_save":
        return b.emit(ops.STACK_SAVE, g.pointer, [])
    if name == "stack_restore":
        b.emit(ops.STACK_RESTORE, ops.VOID, [g.scalar(e.args[0])])
        return nothing(g)
    if name == "setjmp":
        g.fn.calls_returns_twice = True
        return b.emit(ops.SETJMP, ops.I32, [g.scalar(e.args[0])])
    if name == "longjmp":
        b.emit(ops.LONGJMP, ops.VOID, [g.scalar(e.args[0])])
        for a in e.args[1:]:
            g.effect(a)
        b.unreachable()
        return nothing(g)
    if name == "va_start" or name == "ms_va_start" or name == "c23_va_start" or name == "next_arg":
        b.emit(ops.VA_START, ops.VOID, [list_address(g, e.args[0])])
        g.fn.variadic_used = True
        return nothing(g)
    if name == "va_end" or name == "ms_va_end":
        g.effect(e.args[0])
        return nothing(g)
    if name == "va_copy" or name == "ms_va_copy":
        dst = list_address(g, e.args[0])
        b.emit(ops.VA_COPY, ops.VOID, [dst, list_address(g, e.args[1])])
        return nothing(g)
    if name == "va_copy_value":  # va_list is a plain pointer
        b.store(g.scalar(e.args[0]), g.scalar(e.args[1]), g.mem(g.pointer_bytes))
        return nothing(g)
    if name == "dwarf_cfa":
        i = b.emit(ops.FRAME_ADDRESS, g.pointer, [])
        g.fn.uses_frame_address = True
        return b.offset(i, 2 * g.pointer_bytes)
    if name == "va_arg_pack_len":
        n = call.runtime(g, PACK_LENGTH, g.types.int_, [], [])
        assert isinstance(n.data, CallData)
        n.data.pack = True
        n.data.effects = ops.PURE
        return n
    if name == "va_arg_pack":
        g.error(e.pos, "invalid use of '__builtin_va_arg_pack ()'")
        return nothing(g)
    if name == "unwind_init":
        return nothing(g)
    return None


def list_address(g: Gen, e: Expr) -> Value:
    """The address of a va_list object: sema passes it as a pointer."""
    return g.scalar(e)


def complex_builtin(g: Gen, e: X.BuiltinCall) -> tuple[Value, Value]:
    name = plain_name(e.name)
    if name == "complex":
        return g.scalar(e.args[0]), g.scalar(e.args[1])
    if name in ("conj", "conjf", "conjl"):
        re, im = g.complex(e.args[0])
        return re, convert.negate(g, im, element_type(e.type))
    if name == "choose_expr":
        return g.complex(e.args[1] if g.unit.constant_of(e.args[0]) else e.args[2])
    g.sorry(e.pos, f"'__builtin_{name}' of complex type")
    t = element_type(e.type)
    z = g.b.const(ir_type(t), 0) if t.kind != T_FLOAT else g.b.float_const(ir_type(t), 0)
    return z, z


def vector_builtin(g: Gen, e: X.BuiltinCall, into: Value | None) -> Value:
    name = plain_name(e.name)
    if name == "shuffle":
        return vector.shuffle(g, e.args, e.type, into)
    if name == "convertvector":
        return vector.convert_lanes(g, e.args[0], e.type, into)
    if name == "shufflevector":
        indices: list[int] = []
        for a in e.args[2:]:
            n = g.unit.constant_of(a)
            indices.append(-1 if n is None else n)
        return vector.shufflevector(g, e.args, indices, e.type, into)
    return aggregate_builtin(g, e, into)


def aggregate_builtin(g: Gen, e: X.BuiltinCall, into: Value | None) -> Value:
    name = plain_name(e.name)
    if e.type.kind == T_VECTOR and (name == "shuffle" or name == "convertvector" or name == "shufflevector"):
        return vector_builtin(g, e, into)
    if name == "choose_expr":
        return g.aggregate(e.args[1] if g.unit.constant_of(e.args[0]) else e.args[2], into)
    if name == "va_arg":
        i = g.b.emit(ops.VA_ARG, g.pointer, [list_address(g, e.args[0])])
        i.data = g.map.abi(e.type)
        return i
    g.sorry(e.pos, f"'__builtin_{name}' of aggregate type")
    return g.temporary("error", max(e.type.size(), 1), max(e.type.align(), 1))
