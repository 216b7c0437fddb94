"""Statements (C11 6.8 and GNU's): control flow, scopes and what leaving them does, declarations.

Scopes: an object lives from its declaration (LIVE) to the end of its block (DEAD); a block that contains a label or a case of an outer
switch can be entered past the declaration, so its objects are not marked (they live as long as the function). Leaving a block, however
it happens, runs cleanups, gives back VLAs and ends lifetimes.
"""

from typing import Final

from pycc.ctype.ctype import T_ARRAY, T_COMPLEX, T_RECORD, ArrayType, Record, RecordType, Type
from pycc.ir import ops
from pycc.ir.function import SwitchData, connect
from pycc.ir.ops import wrap
from pycc.ir.value import V_CONST, Const, Value
from pycc.irgen import access, asm, call, expression
from pycc.irgen.gen import P_VAR, Gen, Loop, Place, Scope
from pycc.irgen.irtype import is_aggregate, is_signed
from pycc.tree import stmt as S
from pycc.tree.decl import FuncDecl, VarDecl
from pycc.tree.node import Expr, Stmt

HAS_LABEL: Final = 1
HAS_CASE: Final = 2


def scan(g: Gen, s: Stmt, parent: Stmt | None) -> int:
    """Before lowering: where labels are, which statements contain labels or cases (the result), whether there are computed gotos."""
    k = s.kind
    found = 0
    if k == S.S_COMPOUND:
        assert isinstance(s, S.Compound)
        g.stmt_parent[s] = parent
        for x in s.items:
            kx = x.kind
            if kx == S.S_EXPR or kx == S.S_DECL or kx == S.S_RETURN:
                continue
            found |= scan(g, x, s)
    elif k == S.S_IF:
        assert isinstance(s, S.If)
        chain = s
        while True:
            found |= scan(g, chain.then, parent)
            other = chain.other
            if other is None:
                break
            if other.kind != S.S_IF:
                found |= scan(g, other, parent)
                break
            assert isinstance(other, S.If)
            chain = other
        if found:
            mark_chain(g, s)
    elif k == S.S_WHILE:
        assert isinstance(s, S.While)
        found = scan(g, s.body, parent)
    elif k == S.S_DO:
        assert isinstance(s, S.DoWhile)
        found = scan(g, s.body, parent)
    elif k == S.S_FOR:
        assert isinstance(s, S.For)
        g.stmt_parent[s] = parent
        found = scan(g, s.body, s)
    elif k == S.S_SWITCH:
        assert isinstance(s, S.Switch)
        found = scan(g, s.body, parent) & HAS_LABEL
    elif k == S.S_CASE or k == S.S_LABEL:
        x = s
        while True:
            g.has_label[x] = True
            if x.kind == S.S_LABEL:
                found |= HAS_LABEL
                assert isinstance(x, S.LabelStmt)
                g.label_parent[x.label] = parent
                x = x.body
            elif x.kind == S.S_CASE:
                assert isinstance(x, S.Case)
                found |= HAS_CASE
                x = x.body
            else:
                break
        found |= scan(g, x, parent)
    elif k == S.S_GOTO_INDIRECT:
        g.fn.has_computed_goto = True
    if found:
        g.has_label[s] = True
    return found


def mark_chain(g: Gen, s: Stmt) -> None:
    """Every `if` of an else-if chain with a label in it."""
    while s.kind == S.S_IF:
        assert isinstance(s, S.If)
        g.has_label[s] = True
        if s.other is None:
            return
        s = s.other


def statement(g: Gen, s: Stmt) -> None:
    b = g.b
    if b.dead and s not in g.has_label:
        return
    k = s.kind
    if s.pos > 0:
        b.pos = s.pos
    if k == S.S_EXPR:
        assert isinstance(s, S.ExprStmt)
        g.begin_temporaries()
        expression.effect(g, s.expr)
        g.end_temporaries()
    elif k == S.S_COMPOUND:
        assert isinstance(s, S.Compound)
        g.open_scope(s)
        for x in s.items:
            statement(g, x)
        if s.end_pos > 0:
            b.pos = s.end_pos
        g.close_scope()
    elif k == S.S_DECL:
        assert isinstance(s, S.DeclStmt)
        declare(g, s)
    elif k == S.S_IF:
        assert isinstance(s, S.If)
        if_statement(g, s)
    elif k == S.S_RETURN:
        assert isinstance(s, S.Return)
        return_statement(g, s)
    elif k == S.S_GOTO:
        assert isinstance(s, S.Goto)
        g.go(s.label)
    elif k == S.S_BREAK:
        loop = g.loops[-1]
        g.leave_scopes(loop.depth)
        b.jump(loop.break_block)
    elif k == S.S_CONTINUE:
        continue_statement(g)
    elif k == S.S_FOR:
        assert isinstance(s, S.For)
        for_statement(g, s)
    elif k == S.S_WHILE:
        assert isinstance(s, S.While)
        while_statement(g, s)
    elif k == S.S_DO:
        assert isinstance(s, S.DoWhile)
        do_statement(g, s)
    elif k == S.S_SWITCH:
        assert isinstance(s, S.Switch)
        switch_statement(g, s)
    elif k == S.S_CASE or k == S.S_LABEL:
        labelled(g, s)
    elif k == S.S_ASM:
        assert isinstance(s, S.Asm)
        g.begin_temporaries()
        asm.lower(g, s, g.letters)
        g.end_temporaries()
    elif k == S.S_GOTO_INDIRECT:
        assert isinstance(s, S.GotoIndirect)
        v = g.scalar(s.target)
        g.fn.has_computed_goto = True
        g.computed_goto(v)


def labelled(g: Gen, s: Stmt) -> None:
    """Chains of labels and cases, walked by a loop."""
    b = g.b
    while True:
        if s.kind == S.S_CASE:
            assert isinstance(s, S.Case)
            block = g.case_blocks.get(s)
            if block is None:  # outside of any switch: reported by sema
                return
            if not b.dead:
                b.jump(block)
            b.start(block)
            s = s.body
        elif s.kind == S.S_LABEL:
            assert isinstance(s, S.LabelStmt)
            block = g.label_block(s.label)
            if not b.dead:
                b.jump(block)
            b.start(block, False)
            b.dead = False
            g.label_placed(s.label)
            s = s.body
        else:
            break
    statement(g, s)


def if_statement(g: Gen, s: S.If) -> None:
    """else-if chains by a loop."""
    b = g.b
    done = b.new_block("endif")
    while True:
        then = b.new_block("then")
        other = s.other
        no = done if other is None else b.new_block("else")
        if b.dead:
            b.start(b.new_block("dead"))
        else:
            g.test(s.cond, then, no)
        b.start(then)
        if then.preds or s.then in g.has_label:
            statement(g, s.then)
        if not b.dead:
            b.jump(done)
        if other is None:
            break
        b.start(no)
        if not no.preds and other not in g.has_label:
            break
        if other.kind == S.S_IF:
            assert isinstance(other, S.If)
            s = other
            if s.pos > 0:
                b.pos = s.pos
            continue
        statement(g, other)
        if not b.dead:
            b.jump(done)
        break
    b.start(done)


def continue_statement(g: Gen) -> None:
    for i in range(len(g.loops) - 1, -1, -1):
        loop = g.loops[i]
        if loop.continue_block is not None:
            g.leave_scopes(loop.depth)
            g.b.jump(loop.continue_block)
            return


def while_statement(g: Gen, s: S.While) -> None:
    b = g.b
    header = b.new_block("while")
    body = b.new_block("body")
    done = b.new_block("done")
    if not b.dead:
        b.jump(header)
    b.start(header, False)
    b.dead = False  # a jump into the body may come back here
    g.test(s.cond, body, done)
    b.start(body)
    g.loops.append(Loop(done, header, len(g.scopes)))
    if body.preds or s.body in g.has_label:
        statement(g, s.body)
    g.loops.pop()
    if not b.dead:
        b.jump(header)
    b.seal(header)
    b.start(done)


def do_statement(g: Gen, s: S.DoWhile) -> None:
    b = g.b
    body = b.new_block("do")
    condition = b.new_block("until")
    done = b.new_block("done")
    if not b.dead:
        b.jump(body)
    b.start(body, False)
    b.dead = False
    g.loops.append(Loop(done, condition, len(g.scopes)))
    statement(g, s.body)
    g.loops.pop()
    if not b.dead:
        b.jump(condition)
    b.start(condition)
    if not b.dead:
        if s.cond.pos > 0:
            b.pos = s.cond.pos
        g.test(s.cond, body, done)
    b.seal(body)
    b.start(done)


def for_statement(g: Gen, s: S.For) -> None:
    b = g.b
    g.open_scope(s)
    for x in s.init:
        statement(g, x)
    header = b.new_block("for")
    body = b.new_block("body")
    step = b.new_block("step")
    done = b.new_block("done")
    if not b.dead:
        b.jump(header)
    b.start(header, False)
    b.dead = False  # a jump into the body may come back here
    if s.cond is not None:
        if s.cond.pos > 0:
            b.pos = s.cond.pos
        g.test(s.cond, body, done)
    else:
        b.jump(body)
    b.start(body)
    g.loops.append(Loop(done, step, len(g.scopes)))
    if body.preds or s.body in g.has_label:
        statement(g, s.body)
    g.loops.pop()
    if not b.dead:
        b.jump(step)
    b.start(step)
    if not b.dead:
        if s.step is not None:
            g.begin_temporaries()
            expression.effect(g, s.step)
            g.end_temporaries()
        b.jump(header)
    b.seal(header)
    b.start(done)
    if s.end_pos > 0:
        b.pos = s.end_pos
    g.close_scope()


def switch_statement(g: Gen, s: S.Switch) -> None:
    b = g.b
    dead = b.dead
    v = b.zero(ops.I32) if dead else g.scalar(s.value)
    done = b.new_block("endswitch")
    t = v.type
    values: list[tuple[int, int, int]] = []  # low, high, index of the case
    for i in range(len(s.cases)):
        c = s.cases[i]
        g.case_blocks[c] = b.new_block("case")
        if c.is_default or c.low > c.high:
            continue
        low = wrap(c.low, t)
        high = wrap(c.high, t)
        if low <= high:
            values.append((low, high, i))
        else:  # an unsigned range over the sign bit
            values.append((low, (1 << (t - 1)) - 1, i))
            values.append((-(1 << (t - 1)), high, i))
    default = done
    if s.default is not None:
        block = g.case_blocks.get(s.default)
        if block is None:
            block = b.new_block("default")
            g.case_blocks[s.default] = block
        default = block
    values.sort()
    if not dead:
        if v.kind == V_CONST:
            assert isinstance(v, Const)
            target = default
            for low, high, i in values:
                if low <= v.value <= high:
                    target = g.case_blocks[s.cases[i]]
            b.jump(target)
        elif not values:
            b.jump(default)
        else:
            term = b.terminator(ops.SWITCH, [v])
            connect(term, default, [])
            for low, high, i in values:
                connect(term, g.case_blocks[s.cases[i]], [])
            term.data = SwitchData([x[0] for x in values], [x[1] for x in values])
            b.ended()
    g.loops.append(Loop(done, None, len(g.scopes)))
    statement(g, s.body)
    g.loops.pop()
    if not b.dead:
        b.jump(done)
    b.start(done)


def return_statement(g: Gen, s: S.Return) -> None:
    b = g.b
    e = s.value
    g.begin_temporaries()
    if e is not None:
        t = g.result_type
        if t is None:
            expression.effect(g, e)
        elif t.kind == T_COMPLEX:
            re, im = g.complex(e)
            b.write(g.return_var, re)
            b.write(g.return_var + 1, im)
        elif is_aggregate(t):
            v = return_aggregate(g, e, t)
            b.write(g.return_var, v)
        else:
            b.write(g.return_var, g.scalar(e))
    if s.pos > 0:
        b.pos = s.pos
    g.drop_temporaries()
    g.leave_for_return()
    b.jump(g.return_block)


def return_aggregate(g: Gen, e: Expr, t: Type) -> Value:
    """The address of the value to return; copied out of objects that cleanups could still change."""
    if g.pending_cleanups():
        return g.aggregate(e, g.return_slot(t))
    return g.aggregate(e, None)


# --- declarations


def declare(g: Gen, s: S.DeclStmt) -> None:
    b = g.b
    for size in s.sizes:
        if size.expr is not None:
            e = size.expr
            assert isinstance(e, Expr)
            n = g.scalar(e)
            g.set_size(size.ident, b.resize(n, g.pointer, is_signed(e.type)))
    d = s.decl
    if d is None:
        return
    t = d.type
    if (t.kind == T_ARRAY or t.kind == T_RECORD) and t.size() < 0:
        g.set_vla(d, g.allocate(t, d.user_align))
    else:
        declare_object(g, d)
    if d.attrs is not None and d.attrs.cleanup is not None:
        g.scopes[-1].cleanups.append(d)


def declare_object(g: Gen, d: VarDecl) -> None:
    b = g.b
    p = g.variable(d)
    init = d.init
    if p.kind == P_VAR:
        if init is None:
            b.write(p.var, b.undef(b.var_types[p.var]))
            return
        entries = init.entries
        g.begin_temporaries()
        v = g.scalar(entries[0].value) if entries else b.zero(b.var_types[p.var])
        g.end_temporaries()
        b.write(p.var, v)
        return
    g.live(d)
    if init is None:
        return
    g.begin_temporaries()
    if p.kind == 0:
        if p.atomic and not is_aggregate(p.type) and p.type.kind != T_COMPLEX and init.entries:
            access.store(g, p, g.scalar(init.entries[0].value))
        else:
            g.initialize(g.address(p), init, p.align, p.volatile)
    elif init.entries:
        access.store(g, p, g.scalar(init.entries[0].value))
    g.end_temporaries()


def type_size(g: Gen, t: Type) -> Value:
    """Bytes, at run time for variably modified types."""
    n = t.size()
    if n >= 0:
        return g.b.word(n)
    if t.kind == T_ARRAY:
        assert isinstance(t, ArrayType)
        element = type_size(g, t.element)
        if t.vla is not None:
            return g.b.binary(ops.MUL, g.size_value(t.vla), element)
        if t.length >= 0:
            return g.b.binary(ops.MUL, element, g.b.word(t.length))
    if t.kind == T_RECORD:
        assert isinstance(t, RecordType)
        return record_size(g, t.record)
    return g.b.word(1)


def record_size(g: Gen, r: Record) -> Value:
    """Bytes of a record with members of variable size."""
    b = g.b
    if not r.is_union:
        return access.segment_start(g, r, len(r.segments) - 1)
    most: Value = b.word(1)
    for m in r.members:
        n = type_size(g, m.type) if m.bit_width < 0 else b.word((m.bit_offset + m.bit_width + 7) // 8)
        most = b.select(b.compare(ops.UGT, n, most), n, most)
    align = r.natural_align
    return b.binary(ops.AND, b.binary(ops.ADD, most, b.word(align - 1)), b.word(-align))


# --- leaving scopes


def leave(g: Gen, scope: Scope) -> None:
    """What leaving one scope does: cleanups in reverse order, VLAs, lifetimes."""
    b = g.b
    for i in range(len(scope.cleanups) - 1, -1, -1):
        d = scope.cleanups[i]
        assert d.attrs is not None and d.attrs.cleanup is not None
        run_cleanup(g, d, d.attrs.cleanup)
    if scope.saved_stack is not None and not scope.keeps_stack:
        b.emit(ops.STACK_RESTORE, ops.VOID, [scope.saved_stack])
    for slot in scope.slots:
        if slot.scoped:
            b.emit(ops.DEAD, ops.VOID, []).data = slot


def run_cleanup(g: Gen, d: VarDecl, f: FuncDecl) -> None:
    ft = call.function_type(f.type)
    p: Place = g.variable(d)
    args: list[Value] = [g.b.address(g.unit.sym(f))]
    chain: Value | None = None
    if f.parent is not None:
        chain = g.chain_for(f)
        args.append(chain)
    args.append(g.address(p))
    sig = g.map.call_signature(ft, [g.types.pointer(d.type)], chain is not None)
    call.emit(g, call.Callee(args[0], ft, f, chain), sig, args)
