"""Statements: labels, switch, return, asm operands, the end of a function (C11 6.8)."""

from pycc.ctype.convert import is_integer
from pycc.ctype.ctype import Q_CONST, T_ARRAY, T_ERROR, T_FUNCTION, T_POINTER, T_RECORD, T_VOID, FunctionType
from pycc.sema.constant import ice_value, int_value
from pycc.sema.context import FunctionState, Sema, SwitchState
from pycc.sema.conversion import (
    P_RETURN,
    Place,
    assign_convert,
    bit_field,
    convert,
    error_expr,
    int_literal,
    is_error,
    mark_in_memory,
    plain,
    promote,
    rvalue,
    undefined,
)
from pycc.sema.expression import modifiable
from pycc.tree.decl import ST_AUTO, ST_REGISTER, FuncDecl, Label
from pycc.tree.expr import C_LOAD, X_ASSIGN, X_BINARY, X_CALL, X_CAST, X_COMPOUND_LITERAL, X_INT, X_STRING, X_VAR, Binary, Call, Cast, IntLit, VarRef
from pycc.tree.node import Expr
from pycc.tree.stmt import Asm, AsmOperand, Case, Return, Switch


def find_label(s: Sema, name: str) -> Label | None:
    """A label in scope: __label__ declarations of this function from the inside, its ordinary labels, then enclosing functions' local ones."""
    f: FunctionState | None = s.function
    own = True
    while f is not None:
        i = len(f.local_labels) - 1
        while i >= 0:
            label = f.local_labels[i].get(name)
            if label is not None:
                if not own:
                    label.nonlocal_target = True
                    if label.function is not None:
                        label.function.non_local_goto = True
                return label
            i -= 1
        if own:
            label = f.labels.get(name)
            if label is not None:
                return label
        own = False
        f = f.parent
    return None


def use_label(s: Sema, name: str, pos: int) -> Label:
    """The label that a goto, && or asm names; made if it comes later."""
    label = find_label(s, name)
    f = s.function
    assert f is not None
    if label is None:
        label = Label(name, pos)
        label.function = f.decl
        f.labels[name] = label
        f.decl.labels.append(label)
    label.used = True
    return label


def define_label(s: Sema, name: str, pos: int) -> Label:
    f = s.function
    assert f is not None
    label: Label | None = None
    i = len(f.local_labels) - 1
    while i >= 0 and label is None:
        label = f.local_labels[i].get(name)
        i -= 1
    if label is None:
        label = f.labels.get(name)
    if label is None:
        label = Label(name, pos)
        label.function = f.decl
        f.labels[name] = label
        f.decl.labels.append(label)
    if label.defined:
        s.error(pos, f"duplicate label '{name}'")
        s.note(label.pos, f"previous definition of '{name}' was here")
    label.defined = True
    label.pos = pos
    return label


def declare_local_label(s: Sema, name: str, pos: int) -> None:
    """__label__ name"""
    f = s.function
    assert f is not None
    scope = f.local_labels[-1]
    if name in scope:
        s.error(pos, f"duplicate label declaration '{name}'")
        return
    label = Label(name, pos)
    label.function = f.decl
    scope[name] = label
    f.decl.labels.append(label)


def close_label_scope(s: Sema) -> None:
    f = s.function
    assert f is not None
    scope = f.local_labels.pop()
    for name in scope:
        label = scope[name]
        if not label.defined:
            if label.used:
                s.error(label.pos, f"label '{name}' used but not defined")
            else:
                s.error(label.pos, f"label '{name}' declared but not defined")


def finish_function(s: Sema, fn: FuncDecl) -> None:
    f = s.function
    assert f is not None
    for name in f.labels:
        label = f.labels[name]
        if not label.defined:
            s.error(label.pos, f"label '{name}' used but not defined")
        elif not label.used:
            s.warning(label.pos, "unused-label", f"label '{name}' defined but not used")
    for g in f.nested_declared:
        if not g.defined:
            s.error(g.pos, f"nested function '{g.name}' declared but never defined")
    for d in fn.locals:
        if not d.referenced and d.storage in (ST_AUTO, ST_REGISTER) and d.name and d.type.kind != T_ERROR:
            if d.attrs is None or not (d.attrs.unused or d.attrs.cleanup is not None):
                flag = "unused-but-set-variable" if d.assigned else "unused-variable"
                s.warning(d.pos, flag, f"variable '{d.name}' set but not used" if d.assigned else f"unused variable '{d.name}'")


def goto_target(s: Sema, e: Expr, pos: int) -> Expr:
    """`goto *e`"""
    v = rvalue(s, e)
    if is_error(v):
        return v
    if v.type.kind == T_POINTER:
        return convert(s, v, s.types.void_pointer)
    s.error(pos, "computed goto must be pointer type")
    return error_expr(s, pos)


# switch


def switch_value(s: Sema, e: Expr, pos: int) -> Expr:
    v = rvalue(s, e)
    if is_error(v):
        return int_literal(s, 0, s.types.int_, pos)
    if not is_integer(v.type):
        s.error(pos, "switch quantity not an integer")
        return int_literal(s, 0, s.types.int_, pos)
    return plain(s, promote(s, v))


def begin_switch(s: Sema, stmt: Switch) -> None:
    f = s.function
    assert f is not None
    f.switch = SwitchState(stmt, f.switch)
    f.breakables += 1


def end_switch(s: Sema) -> None:
    f = s.function
    assert f is not None and f.switch is not None
    f.switch = f.switch.parent
    f.breakables -= 1


def case_value(s: Sema, e: Expr) -> int | None:
    v = rvalue(s, e)
    if is_error(v):
        return None
    if not is_integer(v.type):
        s.error(e.pos, "case label does not reduce to an integer constant")
        return None
    n = ice_value(s, v)
    if n is None:
        n = int_value(s, v)
        if n is None:
            s.error(e.pos, "case label does not reduce to an integer constant")
        else:
            s.pedwarn(e.pos, "pedantic", "case label is not an integer constant expression")
    return n


def add_case(s: Sema, low: Expr | None, high: Expr | None, pos: int) -> Case | None:
    """`case low:`, `case low ... high:`, or (low None) `default:`, entered in the open switch."""
    f = s.function
    assert f is not None
    sw = f.switch
    if sw is None:
        s.error(pos, "case label not within a switch statement" if low is not None else "'default' label not within a switch statement")
        return None
    if low is None:
        c = Case(0, 0, True, pos)
        if sw.stmt.default is not None:
            s.error(pos, "multiple default labels in one switch")
            s.note(sw.stmt.default.pos, "this is the first default label")
        else:
            sw.stmt.default = c
        sw.stmt.cases.append(c)
        return c
    a = case_value(s, low)
    b = case_value(s, high) if high is not None else a
    if a is None or b is None:
        return None
    t = sw.stmt.value.type
    x = int_literal(s, a, t, pos)
    y = int_literal(s, b, t, pos)
    assert isinstance(x, IntLit) and isinstance(y, IntLit)
    c = Case(x.value, y.value, False, pos)
    if high is not None and c.high < c.low:
        s.warning(pos, "", "empty range specified")
        return c
    other = duplicate(sw, c)
    if other is not None:
        s.error(pos, "duplicate case value" if c.low == c.high and other.low == other.high else "duplicate (or overlapping) case value")
        s.note(other.pos, "previously used here" if c.low == c.high and other.low == other.high else "this is the first entry overlapping that value")
        return c
    if c.low == c.high:
        sw.seen[c.low] = c
    else:
        sw.ranges.append(c)
    sw.stmt.cases.append(c)
    return c


def duplicate(sw: SwitchState, c: Case) -> Case | None:
    for r in sw.ranges:
        if r.low <= c.high and c.low <= r.high:
            return r
    if c.low == c.high:
        return sw.seen.get(c.low)
    for v in sw.seen:
        if c.low <= v <= c.high:
            return sw.seen[v]
    return None


# return and expression statements


def return_statement(s: Sema, e: Expr | None, pos: int) -> Return:
    f = s.function
    assert f is not None
    ft = f.decl.type
    assert isinstance(ft, FunctionType)
    t = ft.result
    if ft.noreturn:
        s.warning(pos, "", "function declared 'noreturn' has a 'return' statement")
    if e is None:
        if t.kind != T_VOID:
            s.pedwarn(pos, "return-type", "'return' with no value, in function returning non-void")
        return Return(None, pos)
    if t.kind == T_VOID:
        v = rvalue(s, e) if e.type.kind != T_VOID else e
        if is_error(v):
            return Return(None, pos)
        if v.type.kind != T_VOID:
            s.pedwarn(e.pos, "", "'return' with a value, in function returning void")
            v = Cast(13, v, s.types.void, pos)
        else:
            s.pedwarn(pos, "pedantic", "ISO C forbids 'return' with expression, in function returning void")
        return Return(v, pos)
    v = rvalue(s, e)
    if is_error(v):
        return Return(None, pos)
    r = assign_convert(s, v, t, Place(P_RETURN, e.pos))
    warn_local_address(s, r)
    return Return(None if is_error(r) else r, pos)


def warn_local_address(s: Sema, e: Expr) -> None:
    while e.kind == X_CAST:
        assert isinstance(e, Cast)
        if e.conv == 1 or e.conv == C_LOAD:
            break
        e = e.operand
    from pycc.tree.expr import X_ADDR, AddrOf, MemberRef

    root: Expr | None = None
    if e.kind == X_ADDR:
        assert isinstance(e, AddrOf)
        root = e.operand
    elif e.kind == X_CAST and isinstance(e, Cast) and e.conv == 1:
        root = e.operand
    while isinstance(root, MemberRef):
        root = root.object
    if isinstance(root, VarRef) and root.decl.storage == ST_AUTO and root.decl.name:
        s.warning(e.pos, "return-local-addr", "function returns address of local variable")


def expression_statement(s: Sema, e: Expr) -> Expr:
    """The expression of a statement: its value dropped."""
    if is_error(e):
        return e
    k = e.kind
    if e.type.kind == T_VOID:
        return e
    warn_unused(s, e)
    if k == X_ASSIGN or k == X_CALL:
        return e
    v = e
    if e.lvalue or e.type.kind in (T_ARRAY, T_FUNCTION):
        if undefined(e.type):
            return Cast(13, e, s.types.void, e.pos)
        v = rvalue(s, e)
    return Cast(13, v, s.types.void, e.pos)


def warn_unused(s: Sema, e: Expr) -> None:
    k = e.kind
    if k == X_CALL:
        assert isinstance(e, Call)
        from pycc.sema.call import callee_decl

        d = callee_decl(e.callee)
        if d is not None and d.attrs is not None and d.attrs.warn_unused_result:
            s.warning(e.pos, "unused-result", f"ignoring return value of '{d.name}' declared with attribute 'warn_unused_result'")
    elif k == X_BINARY:
        assert isinstance(e, Binary)
        s.warning(e.pos, "unused-value", "value computed is not used")
    elif k in (X_VAR, X_INT, X_STRING, X_COMPOUND_LITERAL) and not e.parens or k in (X_VAR, X_INT):
        s.warning(e.pos, "unused-value", "statement with no effect")


# asm


def asm_statement(s: Sema, a: Asm) -> None:
    """Operands made values or lvalues as their constraints want (GNU asm)."""
    if a.basic or (not a.outputs and not a.goto):
        a.volatile = True
    if a.goto:
        a.volatile = True
    names: dict[str, int] = {}
    for o in a.outputs + a.inputs:
        if o.name:
            if o.name in names:
                s.error(o.expr.pos, f"duplicate asm operand name '{o.name}'")
            names[o.name] = 1
    for label in a.labels:
        if label.name in names:
            s.error(a.pos, f"duplicate asm operand name '{label.name}'")
    for o in a.outputs:
        output_operand(s, o)
    for o in a.inputs:
        input_operand(s, a, o)


def output_operand(s: Sema, o: AsmOperand) -> None:
    e = o.expr
    c = o.constraint
    if is_error(e):
        return
    if c[:1] not in ("=", "+"):
        if "=" not in c and "+" not in c:
            s.error(e.pos, "output operand constraint lacks '='")
            return
        s.warning(e.pos, "", f"output constraint '{'=' if '=' in c else '+'}' for operand 0 is not at the beginning")
    while e.kind == X_CAST and isinstance(e, Cast) and not e.lvalue and e.conv != C_LOAD and e.operand.lvalue:
        e = e.operand
    body = c.lstrip("=+&%")
    whole_array = e.lvalue and e.type.kind == T_ARRAY and body != "" and all_memory(body) and not e.type.quals & Q_CONST
    if not whole_array and not modifiable(s, e, e.pos, "asm output"):
        o.expr = error_expr(s, e.pos)
        return
    allows_register = True
    if body and all_memory(body):
        allows_register = False
    if not allows_register or "m" in c and bit_field(e) is None:
        if bit_field(e) is None and not allows_register:
            mark_in_memory(e)
    o.expr = e


def all_memory(body: str) -> bool:
    """Whether a constraint's letters allow only memory."""
    for ch in body:
        if ch not in "moVQ<>,":
            return False
    return True


def input_operand(s: Sema, a: Asm, o: AsmOperand) -> None:
    e = o.expr
    if is_error(e):
        return
    if "=" in o.constraint or "+" in o.constraint or "&" in o.constraint:
        s.error(e.pos, f"input operand constraint contains '{[ch for ch in o.constraint if ch in '=+&'][0]}'")
        return
    body = o.constraint.lstrip("%")
    if body.startswith("[") or body[:1].isdigit():
        index = -1
        if body[:1].isdigit():
            n = 0
            while n < len(body) and body[n].isdigit():
                n += 1
            index = int(body[:n])
        else:
            name = body[1:body.find("]")] if "]" in body else ""
            for i in range(len(a.outputs)):
                if a.outputs[i].name == name:
                    index = i
        if index < 0 or index >= len(a.outputs):
            s.error(e.pos, "matching constraint references invalid operand number")
            return
    if body and all_memory(body):
        if e.lvalue and e.type.kind != T_ERROR:
            if bit_field(e) is not None:
                s.error(e.pos, "cannot take address of bit-field")
            mark_in_memory(e)
            if isinstance(e, VarRef) and e.decl.storage == ST_REGISTER and e.decl.register == "":
                e.decl.storage = ST_AUTO
            return
        if e.type.kind in (T_ARRAY, T_FUNCTION):
            return
        inner = e
        while inner.kind == X_CAST and isinstance(inner, Cast) and inner.conv != C_LOAD:
            inner = inner.operand
        if inner.lvalue:
            mark_in_memory(inner)
            o.expr = inner
            return
        s.error(e.pos, f"memory input {len(a.outputs)} is not directly addressable")
        return
    v = rvalue(s, e)
    if is_error(v):
        o.expr = v
        return
    if v.type.kind == T_VOID:
        s.error(e.pos, "invalid use of void expression")
        o.expr = error_expr(s, e.pos)
        return
    if v.type.kind == T_RECORD and e.lvalue:
        mark_in_memory(e)
        o.expr = e if "r" not in body else v
        return
    o.expr = plain(s, promote_small(s, v))


def promote_small(s: Sema, v: Expr) -> Expr:
    """asm inputs keep their type (its size picks the register's name); bit-fields promote."""
    return promote(s, v) if bit_field(v) is not None else v

