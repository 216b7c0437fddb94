"""Calls (C11 6.5.2.2): arguments as ir/sig.py lays down, results, static chain.

CALL's operands: callee; the static chain if Sig.chain; the address of the result if the result is an aggregate; then the arguments, a
complex as two values, an aggregate as the address of a copy the callee owns.
"""

from typing import final

from pycc.ctype.ctype import T_COMPLEX, T_FUNCTION, T_POINTER, T_VECTOR, T_VOID, FunctionType, PointerType, Type
from pycc.ir import ops
from pycc.ir.function import CallData
from pycc.ir.sig import A_ARRAY, A_COMPLEX, A_RECORD, A_UNION, A_VECTOR, AbiType, Sig
from pycc.ir.value import Inst, Value
from pycc.irgen.gen import Gen
from pycc.irgen.irtype import ir_type, is_aggregate
from pycc.tree import expr as X
from pycc.tree.decl import FuncDecl
from pycc.tree.node import Expr

ANY_EFFECT = ops.READS | ops.WRITES | ops.EFFECT


@final
class Callee:
    """Who is called: address, type, the declaration if it is named directly, and the chain it needs."""

    def __init__(self, value: Value, ctype: FunctionType, decl: FuncDecl | None, chain: Value | None) -> None:
        self.value = value
        self.type = ctype
        self.decl = decl
        self.chain = chain


def named_function(e: Expr) -> FuncDecl | None:
    """The function a callee expression names directly."""
    while e.kind == X.X_CAST:
        assert isinstance(e, X.Cast)
        if e.conv != X.C_DECAY and e.conv != X.C_NOOP:
            return None
        e = e.operand
    while e.kind == X.X_DEREF or e.kind == X.X_ADDR or e.kind == X.X_CAST:
        if e.kind == X.X_DEREF:
            assert isinstance(e, X.Deref)
            e = e.pointer
        elif e.kind == X.X_ADDR:
            assert isinstance(e, X.AddrOf)
            e = e.operand
        else:
            assert isinstance(e, X.Cast)
            if e.conv != X.C_DECAY and e.conv != X.C_NOOP:
                return None
            e = e.operand
    if e.kind == X.X_FUNC:
        assert isinstance(e, X.FuncRef)
        return e.decl
    return None


def function_type(t: Type) -> FunctionType:
    if t.kind == T_POINTER:
        assert isinstance(t, PointerType)
        t = t.target
    assert t.kind == T_FUNCTION
    assert isinstance(t, FunctionType)
    return t


def argument(g: Gen, e: Expr, out: list[Value]) -> None:
    k = e.type.kind
    if k == T_COMPLEX:
        re, im = g.complex(e)
        out.append(re)
        out.append(im)
    elif is_aggregate(e.type):
        out.append(owned_copy(g, e))
    else:
        out.append(g.scalar(e))


def owned_copy(g: Gen, e: Expr) -> Value:
    """The address of a copy of an aggregate value that nobody else uses."""
    inner = e
    while inner.kind == X.X_CAST:
        assert isinstance(inner, X.Cast)
        if inner.conv != X.C_NOOP:
            break
        inner = inner.operand
    if inner.kind == X.X_CALL:
        return g.aggregate(e, None)
    t = e.type
    if t.size() < 0:
        return g.aggregate(e, g.allocate(t, 1))
    return g.aggregate(e, g.temporary("argument", max(t.size(), 1), max(t.align(), 1)))


def evaluate(g: Gen, e: X.Call, into: Value | None) -> Inst:
    """Emit the call; `into` is where an aggregate result goes (fresh memory if None)."""
    ft = function_type(e.callee.type)
    decl = named_function(e.callee)
    if decl is not None and decl.type.kind == T_FUNCTION:
        assert isinstance(decl.type, FunctionType)
        chain = g.chain_for(decl) if decl.parent is not None else None
        callee = Callee(g.b.address(g.unit.sym(decl)), ft, decl, chain)
    else:
        callee = Callee(g.scalar(e.callee), ft, None, None)
    args: list[Value] = [callee.value]
    if callee.chain is not None:
        args.append(callee.chain)
    result_at: Value | None = None
    if is_aggregate(ft.result):
        t = ft.result
        if t.size() < 0:
            g.sorry(e.pos, "a result of variable size")
        result_at = into if into is not None else g.temporary("result", max(t.size(), 1), max(t.align(), 1))
        args.append(result_at)
    for a in e.args:
        argument(g, a, args)
    if e.pos > 0:
        g.b.pos = e.pos
    sig = g.map.call_signature(ft, [a.type for a in e.args], callee.chain is not None)
    i = emit(g, callee, sig, args)
    if e.pack:
        assert isinstance(i.data, CallData)
        i.data.pack = True
    return i


def emit(g: Gen, callee: Callee, sig: Sig, args: list[Value]) -> Inst:
    """CALL with its data; a call that does not return ends the block."""
    b = g.b
    decl = callee.decl
    effects = ANY_EFFECT
    noreturn = sig.noreturn
    twice = sig.returns_twice
    if decl is not None and decl.attrs is not None:
        a = decl.attrs
        noreturn = noreturn or a.noreturn
        twice = twice or a.returns_twice
        if a.const:
            effects = ops.PURE
        elif a.pure:
            effects = ops.READS
    result = sig.result
    if effects != ANY_EFFECT and (noreturn or result is None or is_memory(result)):
        effects = ANY_EFFECT
    t = ops.VOID
    if result is not None and not is_memory(result):
        t = result.ir
    i = b.emit(ops.CALL, t, args)
    if result is not None and result.kind == A_COMPLEX:
        i.add_result(result.ir)
    d = CallData(sig, effects)
    d.noreturn = noreturn
    d.returns_twice = twice
    i.data = d
    if twice:
        g.fn.calls_returns_twice = True
    if noreturn:
        b.unreachable()
    return i


def is_memory(a: AbiType) -> bool:
    k = a.kind
    return k == A_RECORD or k == A_UNION or k == A_ARRAY or k == A_VECTOR


def library(g: Gen, e: X.Call) -> Value | None:
    """A call of a known library function that is done otherwise; None: an ordinary call."""
    decl = named_function(e.callee)
    if decl is not None and decl.builtin and decl is not g.decl and not e.ordinary:
        return g.inline_library(e, decl.builtin)
    return None


def call(g: Gen, e: X.Call, into: Value | None) -> Value:
    """A call with a scalar result (or void: some value)."""
    v = library(g, e)
    if v is not None:
        return v
    i = evaluate(g, e, into)
    if i.type == ops.VOID:
        return g.b.zero(g.pointer)
    return i


def effect(g: Gen, e: X.Call) -> None:
    decl = named_function(e.callee)
    if decl is not None and decl.builtin and decl is not g.decl and not e.ordinary and g.library_effect(e, decl.builtin):
        return
    if library(g, e) is None:
        evaluate(g, e, None)


def complex_call(g: Gen, e: X.Call) -> tuple[Value, Value]:
    i = evaluate(g, e, None)
    return i, i.more[0]


def aggregate_call(g: Gen, e: X.Call, into: Value | None) -> Value:
    i = evaluate(g, e, into)
    sig = i.data
    assert isinstance(sig, CallData)
    return i.args[2] if sig.sig.chain else i.args[1]


def runtime(g: Gen, name: str, result: Type, params: list[Type], args: list[Value]) -> Inst:
    """Call a routine of the runtime or C library, declared by its types."""
    sym = g.unit.library(name)
    sig = g.map.library_signature(result, params)
    values: list[Value] = [g.b.address(sym)]
    values.extend(args)
    t = ops.VOID if result.kind == T_VOID else ir_type(result)
    if result.kind == T_COMPLEX:
        t = g.map.abi(result).ir
    i = g.b.emit(ops.CALL, t, values)
    if result.kind == T_COMPLEX:
        i.add_result(t)
    i.data = CallData(sig, ANY_EFFECT)
    assert result.kind != T_VECTOR
    return i
