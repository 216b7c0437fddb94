"""Calls in tail position become jumps (after abi, so that registers and stack bytes are known).

Before: `%1 = call f(...); ret %1`, or the same through a jump to a block that only returns. After: `tailcall f(...)`. Not done if the callee takes
stack arguments, if a local object's address may have escaped (the frame is gone when the callee runs), or if either may return twice.
"""

from typing import Final

from pycc.ir.function import Block, CallData, Function
from pycc.ir.ops import (
    ADD,
    CALL,
    COPY,
    DBG,
    DEAD,
    JUMP,
    LIVE,
    LOAD,
    MEMCPY,
    MEMMOVE,
    MEMSET,
    RET,
    SETJMP,
    SLOT,
    STACK_SAVE,
    STORE,
    TAILCALL,
    VOID,
)
from pycc.ir.place import P_REG, RetData
from pycc.ir.value import V_CONST, V_SYM, Inst, SymAddr, Value

PASSED_OVER: Final = (DBG, DEAD, LIVE)


def tail_calls(fn: Function, pic32: bool, is64: bool, size_first: bool) -> None:
    """`size_first`: a return that several blocks share stays shared, one epilogue being smaller than two."""
    if fn.calls_returns_twice or fn.has_alloca or fn.pop_bytes or not frame_is_private(fn):
        return
    for b in fn.blocks:
        ret = returning(b)
        if ret is None or (size_first and ret is not b.insts[-1]):
            continue
        k = len(b.insts) - 2
        while k >= 0 and b.insts[k].op in PASSED_OVER:
            k -= 1
        if k < 0 or b.insts[k].op != CALL:
            continue
        call = b.insts[k]
        if suitable(call, ret, b, pic32, is64):
            convert(b, k)


def frame_is_private(fn: Function) -> bool:
    for b in fn.blocks:
        for i in b.insts:
            if i.op == SLOT and not only_accessed(i):
                return False
            if i.op == SETJMP or i.op == STACK_SAVE:
                return False
    return True


def only_accessed(v: Inst) -> bool:
    """Whether an address is used for loads, stores and block operations alone."""
    for k in range(len(v.users)):
        u = v.users[k]
        if not isinstance(u, Inst):
            return False
        op = u.op
        if op == LOAD or (op == STORE and v.slots[k] == 0) or op == MEMCPY or op == MEMMOVE or op == MEMSET:
            continue
        if op == ADD and u.args[1].kind == V_CONST and only_accessed(u):
            continue
        return False
    return True


def returning(b: Block) -> Inst | None:
    """The RET that b ends in, directly or by jumping to a block that has nothing else."""
    t = b.insts[-1]
    if t.op == RET:
        return t
    if t.op == JUMP:
        c = t.edges[0].target
        if len(c.insts) == 1 and c.insts[0].op == RET:
            return c.insts[0]
    return None


def plain(v: Value) -> Value:
    while isinstance(v, Inst) and v.op == COPY:
        v = v.args[0]
    return v


def suitable(call: Inst, ret: Inst, b: Block, pic32: bool, is64: bool) -> bool:
    d = call.data
    assert isinstance(d, CallData)
    if not d.lowered or d.stack_bytes or d.pop_bytes or d.noreturn or d.returns_twice or d.sig.convention or d.sig.noreturn:
        return False
    callee = call.args[0]
    if callee.kind != V_SYM:
        if not is64:
            return False
    else:
        assert isinstance(callee, SymAddr)
        if pic32 and not callee.sym.binds_locally:
            return False
    for p in d.places:
        if p.kind != P_REG:
            return False
    if not ret.args:
        return True
    r = ret.data
    if not isinstance(r, RetData) or len(r.places) != len(d.results):
        return False
    t = b.insts[-1]
    for k in range(len(ret.args)):
        v = ret.args[k]
        if t is not ret:  # through a jump: the parameter's value on this edge
            block = ret.block
            assert block is not None
            found = -1
            for n in range(len(block.params)):
                if block.params[n] is v:
                    found = n
            if found < 0:
                return False
            v = t.edges[0].args[found]
        if plain(v) is not call.result(k) or r.places[k].kind != d.results[k].kind or r.places[k].unit != d.results[k].unit:
            return False
        if ret.args[k].type != call.result(k).type:
            return False
    return True


def convert(b: Block, k: int) -> None:
    """The call at k becomes the terminator; what stood behind it goes."""
    call = b.insts[k]
    t = b.insts[-1]
    for e in t.edges:
        e.leave_target()
        e.clear_args()
    t.edges = []
    for i in b.insts[k + 1 :]:
        i.clear_args()
        i.block = None
    n = Inst(TAILCALL, VOID, call.pos, call.scope)
    n.data = call.data
    n.block = b
    for a in list(call.args):
        n.add_arg(a)
    call.clear_args()
    call.block = None
    del b.insts[k:]
    b.insts.append(n)
