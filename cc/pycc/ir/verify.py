"""Checks that a function is well formed: run between all passes under -fverify, and always in tests.

Every broken invariant is an AssertionError whose text names the function, the block and the instruction.
"""

from typing import Final

from pycc.ir.dominators import Dominators
from pycc.ir.function import Block, Function
from pycc.ir.ops import (
    ADDC,
    BRANCH,
    CALL,
    DBG,
    FIRST_TERMINATOR,
    GOTO,
    I1,
    JUMP,
    LOAD,
    NAMES,
    RET,
    SELECT,
    STORE,
    SUBB,
    SWITCH,
    TAILCALL,
    UNREACHABLE,
    VOID,
    bits_of,
    op_rows,
)
from pycc.ir.value import V_CONST, V_PARAM, V_SYM, Const, Edge, Inst, Param, Result, User, Value


def shape_table() -> list[str]:
    out = ["*"] * 140
    for r in op_rows():
        out[r.op] = r.shape
    return out


SHAPES: Final = shape_table()


def fail(fn: Function, where: str, text: str) -> None:
    raise AssertionError(f"verify: {fn.sym.name}: {where}: {text}")


def check_uses(fn: Function, u: User, where: str) -> None:
    """The two directions of use agree."""
    if len(u.args) != len(u.use_at):
        fail(fn, where, "args and use_at differ in length")
    for i, v in enumerate(u.args):
        if v.kind < V_PARAM:
            continue
        at = u.use_at[i]
        if at < 0 or at >= len(v.users) or v.users[at] is not u or v.slots[at] != i:
            fail(fn, where, f"operand {i} is not among its value's users")
        if isinstance(v, Inst) and v.block is None:
            fail(fn, where, f"operand {i} ({NAMES[v.op]}) was erased")
        if isinstance(v, Result) and v.inst.block is None:
            fail(fn, where, f"operand {i} is a result of an erased instruction")


def check_edge(fn: Function, e: Edge, where: str) -> None:
    check_uses(fn, e, where)
    if len(e.args) != len(e.target.params):
        fail(fn, where, f"edge passes {len(e.args)} values to {len(e.target.params)} parameters")
    for a, p in zip(e.args, e.target.params):
        if a.type != p.type:
            fail(fn, where, f"edge passes type {a.type} to a parameter of type {p.type}")
    if e not in e.target.preds:
        fail(fn, where, "edge is not in its target's preds")


def check_shape(fn: Function, i: Inst, where: str) -> None:
    shape = SHAPES[i.op]
    t = [a.type for a in i.args]
    ok = True
    if shape == "B":
        ok = len(t) == 2 and t[0] == i.type and t[1] == i.type
    elif shape == "U":
        ok = len(t) == 1 and t[0] == i.type
    elif shape == "C":
        ok = len(t) == 2 and t[0] == t[1] and (i.type == I1 or t[0] >= 1024)
    elif shape == "V":
        ok = len(t) == 1 and i.type != VOID
    elif shape == "O":
        ok = len(t) == 2 and t[0] == i.type and t[1] == i.type and len(i.more) == 1 and i.more[0].type == I1
    elif i.op == SELECT:
        ok = len(t) == 3 and t[0] == I1 and t[1] == i.type and t[2] == i.type
    elif i.op == LOAD:
        ok = len(t) == 1 and t[0] == fn.pointer and i.data is not None
    elif i.op == STORE:
        ok = len(t) == 2 and t[0] == fn.pointer and i.type == VOID and i.data is not None
    elif i.op == ADDC or i.op == SUBB:
        ok = len(t) == 3 and t[2] == I1 and len(i.more) == 1
    elif i.op == JUMP:
        ok = not t and len(i.edges) == 1
    elif i.op == BRANCH:
        ok = t == [I1] and len(i.edges) == 2
    elif i.op == RET or i.op == UNREACHABLE or i.op == TAILCALL:
        ok = not i.edges
    elif i.op == CALL:
        ok = len(t) >= 1 and t[0] == fn.pointer and i.data is not None
    if not ok:
        fail(fn, where, f"{NAMES[i.op]} of type {i.type} with operand types {t}")


def check_const(fn: Function, v: Value, where: str) -> None:
    if v.kind == V_CONST:
        assert isinstance(v, Const)
        b = bits_of(v.type)
        if v.type == I1:
            ok = v.value in (0, 1)
        elif v.type <= 128:
            ok = -(1 << (b - 1)) <= v.value < 1 << (b - 1)
        else:
            ok = 0 <= v.value < 1 << b
        if not ok:
            fail(fn, where, f"constant {v.value} is not canonical in type {v.type}")


def verify(fn: Function) -> None:
    """AssertionError if `fn` breaks an invariant of the IR."""
    if not fn.blocks:
        fail(fn, "function", "has no blocks")
    if fn.blocks[0].preds:
        fail(fn, "entry", "has predecessors")
    known: dict[Block, int] = {}
    for b in fn.blocks:
        known[b] = 1
    for n, b in enumerate(fn.blocks):
        where = f"b{n}"
        if not b.insts or b.insts[-1].op < FIRST_TERMINATOR:
            fail(fn, where, "does not end in a terminator")
        for k, p in enumerate(b.params):
            if p.index != k or p.block is not b:
                fail(fn, where, f"parameter {k} has a wrong index or block")
        for e in b.preds:
            if e.target is not b or e.source.block is None or e not in e.source.edges:
                fail(fn, where, "a predecessor edge is stale")
        for k, i in enumerate(b.insts):
            w = f"b{n} instruction {k} ({NAMES[i.op]})"
            if i.block is not b:
                fail(fn, w, "has a wrong block")
            if i.op >= FIRST_TERMINATOR and k != len(b.insts) - 1:
                fail(fn, w, "terminator in the middle")
            if i.pos == 0 and i.op != DBG:
                fail(fn, w, "has no position")
            check_uses(fn, i, w)
            check_shape(fn, i, w)
            for a in i.args:
                check_const(fn, a, w)
            for e in i.edges:
                if e.target not in known:
                    fail(fn, w, "goes to a block that is not in the function")
                check_edge(fn, e, w)
            if i.op == GOTO:
                for e in i.edges:
                    if e.args:
                        fail(fn, w, "a landing pad has parameters")
            if i.op == SWITCH and len(i.args) != 1:
                fail(fn, w, "switch takes one value")
    check_dominance(fn)


def check_dominance(fn: Function) -> None:
    """Every use is dominated by its definition."""
    dom = Dominators(fn)
    for b in dom.order:
        for k, i in enumerate(b.insts):
            i.number = k
    for b in dom.order:
        for i in b.insts:
            for a in i.args:
                if not defined_at(dom, a, b, i.number):
                    fail(fn, f"b{b.number} {NAMES[i.op]}", "uses a value that does not dominate it")
            for e in i.edges:
                for a in e.args:
                    if not defined_at(dom, a, b, i.number + 1):
                        fail(fn, f"b{b.number} {NAMES[i.op]}", "edge passes a value that does not dominate it")


def defined_at(dom: Dominators, v: Value, b: Block, at: int) -> bool:
    if v.kind == V_CONST or v.kind == V_SYM:
        return True
    d: Block | None
    if isinstance(v, Param):
        d = v.block
        return d.number >= 0 and dom.dominates(d, b)
    inst = v.inst if isinstance(v, Result) else v
    assert isinstance(inst, Inst)
    d = inst.block
    if d is None or d.number < 0:
        return False
    if d is b:
        return inst.number < at
    return dom.dominates(d, b)
