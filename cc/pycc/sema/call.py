"""Function calls (C11 6.5.2.2)."""

from pycc.ctype.ctype import T_ERROR, T_FUNCTION, T_POINTER, T_RECORD, T_VOID, FunctionType, PointerType, Type
from pycc.ctype.spell import spell
from pycc.sema.context import Sema
from pycc.sema.conversion import P_ARG, Place, assign_convert, default_promote, error_expr, is_error, rvalue
from pycc.sema.expression import incomplete
from pycc.tree.decl import FuncDecl
from pycc.tree.expr import C_DECAY, X_CAST, X_FUNC, X_MEMBER, X_VAR, BuiltinCall, Call, Cast, FuncRef, MemberRef, VarRef
from pycc.tree.node import Expr


def callee_decl(e: Expr) -> FuncDecl | None:
    """The function a callee value names directly."""
    if e.kind == X_CAST and isinstance(e, Cast) and e.conv == C_DECAY:
        e = e.operand
    if e.kind == X_FUNC:
        assert isinstance(e, FuncRef)
        return e.decl
    return None


def callee_name(e: Expr) -> str:
    d = callee_decl(e)
    if d is not None:
        return d.name
    while e.kind == X_CAST:
        assert isinstance(e, Cast)
        e = e.operand
    if e.kind == X_VAR:
        assert isinstance(e, VarRef)
        return e.decl.name
    if e.kind == X_MEMBER:
        assert isinstance(e, MemberRef)
        return e.member.name
    return "function"


def call(s: Sema, f: Expr, args: list[Expr], pos: int) -> Expr:
    shown = f
    f = rvalue(s, f)
    if is_error(f):
        for a in args:
            rvalue(s, a)
        return f
    ft: Type | None = None
    if f.type.kind == T_POINTER:
        assert isinstance(f.type, PointerType)
        ft = f.type.target.unqual
    if ft is None or ft.kind != T_FUNCTION:
        name = callee_name(shown)
        s.error(pos, f"called object '{name}' is not a function or function pointer" if name != "function"
                else "called object is not a function or function pointer")
        return error_expr(s, pos)
    assert isinstance(ft, FunctionType)
    result = s.types.unqualified(ft.result)
    if incomplete(result) and result.kind != T_VOID:
        s.error(pos, f"invalid use of undefined type '{spell(result)}'" if result.kind == T_RECORD else "invalid use of incomplete type")
        return error_expr(s, pos)
    d = callee_decl(f)
    out = arguments(s, ft, args, callee_name(shown), d, pos)
    if out is None:
        return error_expr(s, pos)
    made = Call(f, out, result, pos)
    if args and is_pack(args[-1]):
        made.pack = True
        made.ordinary = True
    if d is not None:
        if d.builtin and not made.pack:
            from pycc.sema.builtins import arguments_fit, library_call

            if ft.prototype or arguments_fit(s, d.builtin, out):
                r = library_call(s, d, f, out, result, pos)
                if r is not None:
                    return r
            else:
                made.ordinary = True
        if s.function is not None and returns_twice(d) and not s.unevaluated:
            s.function.decl.calls_setjmp = True
    return made


def returns_twice(d: FuncDecl) -> bool:
    if d.attrs is not None and d.attrs.returns_twice:
        return True
    n = d.asm_name
    return n in ("setjmp", "_setjmp", "sigsetjmp", "__sigsetjmp", "vfork", "getcontext", "savectx", "__builtin_setjmp")


def is_pack(e: Expr) -> bool:
    return isinstance(e, BuiltinCall) and e.name == "va_arg_pack"


def arguments(s: Sema, ft: FunctionType, args: list[Expr], name: str, d: FuncDecl | None, pos: int) -> list[Expr] | None:
    """Arguments converted to the parameters or promoted; None after errors."""
    out: list[Expr] = []
    n = len(ft.params)
    ok = True
    fixed = n if ft.prototype else 0
    if ft.prototype:
        if len(args) < n:
            s.error(pos, f"too few arguments to function '{name}'")
            if d is not None:
                s.note(d.pos, "declared here")
            ok = False
        elif len(args) > n and not ft.variadic:
            s.error(pos, f"too many arguments to function '{name}'")
            if d is not None:
                s.note(d.pos, "declared here")
            ok = False
    i = 0
    for a in args:
        v = rvalue(s, a)
        i += 1
        if is_pack(v):
            if i != len(args) or i <= fixed:
                s.error(v.pos, "invalid use of '__builtin_va_arg_pack ()'")
                ok = False
            continue
        if is_error(v):
            ok = False
            continue
        if i <= fixed:
            p = ft.params[i - 1]
            if incomplete(p) and p.kind != T_VOID:
                s.error(a.pos, f"type of formal parameter {i} is incomplete")
                ok = False
                continue
            v = assign_convert(s, v, p, Place(P_ARG, pos, name, i))
            if is_error(v):
                ok = False
        elif v.type.kind == T_VOID:
            s.error(a.pos, "invalid use of void expression")
            ok = False
        elif v.type.kind != T_ERROR:
            v = default_promote(s, v)
        out.append(v)
    return out if ok else None


def builtin(name: str, args: list[Expr], t: Type, pos: int) -> Expr:
    return BuiltinCall(name, args, [], t, pos)
