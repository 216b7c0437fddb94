"""inline: calls become the callee's body. always_inline is a duty, the rest a choice by size.

The callee's body is the early-optimised one that `bodies` hands over (compile.py keeps them; demand: a static inline function is lowered when
first asked for). Aggregate parameters are addresses of copies the callee may treat as its own, an aggregate result is stored through the
call's first argument: exactly the IR's own convention, so inlining needs no ABI.
"""

from typing import Final, final

from pycc.ir.cfg import reverse_postorder
from pycc.ir.function import PACK_LENGTH, Block, CallData, Function, MemAttr, Module, StackSlot, Sym, connect
from pycc.ir.ops import (
    ASM,
    ASM_GOTO,
    CALL,
    CONSTANT_P,
    COPY,
    DBG,
    DEAD,
    EFFECT,
    EFFECTS,
    EXPECT,
    JUMP,
    LIVE,
    LOAD,
    MEMCPY,
    NOT_ATOMIC,
    READS,
    RET,
    SLOT,
    STACK_RESTORE,
    STACK_SAVE,
    SWITCH,
    TRAPS,
    UNDEF,
    UNREACHABLE,
    VOID,
    WRITES,
)
from pycc.ir.sig import A_COMPLEX, A_FLOAT, A_INT, AbiType
from pycc.ir.value import Const, Inst, SymAddr, Value
from pycc.opt.clone import Cloner


class Bodies:
    """Abstract: where inline gets callees from. compile.py implements it."""

    def body(self, sym: Sym) -> Function | None:
        """The early-optimised body of the function, or None: not known, not to be inlined, or being worked on (recursion)."""
        raise NotImplementedError

    def last_use(self, sym: Sym) -> bool:
        """The function is local and this call is the only reference to it: inlining it anywhere makes it disappear."""
        raise NotImplementedError


@final
class Limits:
    """Sizes in IR instructions as `weight` counts them. `growth`: how large a caller may become by choice."""

    def __init__(self, level: int, for_size: bool) -> None:
        self.enabled = level > 0
        self.small = 0 if level == 0 else (6 if for_size else (8 if level == 1 else 16))
        self.hinted = 0 if level == 0 else (8 if for_size else (14 if level == 1 else 40))
        self.once = 0 if level == 0 else (400 if for_size else 600)
        self.caller = 6000


def weight(fn: Function, limit: int) -> int:
    """About how many machine instructions the body costs; stops counting past the limit."""
    n = 0
    for b in fn.blocks:
        for i in b.insts:
            op = i.op
            if op in (LIVE, DEAD, DBG, SLOT, COPY, UNDEF, EXPECT, CONSTANT_P, RET, JUMP):
                continue
            if op == CALL:
                n += 2 + len(i.args)
            elif op == ASM or op == ASM_GOTO:
                n += 2
            elif op == SWITCH:
                n += 4 + len(i.edges)
            elif op == MEMCPY:
                n += 3
            else:
                n += 1
        if n > limit:
            return n
    return n


def inlinable(fn: Function) -> bool:
    """Bodies that may be copied at all: nothing that belongs to one frame or one place."""
    if fn.has_computed_goto or fn.nonlocal_labels or fn.naked or fn.variadic_used or fn.calls_returns_twice:
        return False
    for b in fn.blocks:
        if b.label_sym is not None:
            return False
    return True


PACK_ROUNDS: Final = 10  # __builtin_va_arg_pack handed on from function to function


@final
class Inliner:
    def __init__(self, fn: Function, bodies: Bodies, limits: Limits, module: Module) -> None:
        self.fn = fn
        self.bodies = bodies
        self.limits = limits
        self.module = module
        self.size = 0
        self.packs = False  # a body with __builtin_va_arg_pack was put in

    def run(self) -> bool:
        """Inline what is to be inlined, once over the body (copied calls were decided in their own function already, but for those that
        only got all their arguments here)."""
        changed = False
        for _ in range(PACK_ROUNDS):
            self.packs = False
            if self.round():
                changed = True
            if not self.packs:
                break
        return changed

    def round(self) -> bool:
        changed = False
        self.size = weight(self.fn, self.limits.caller)
        out: list[Block] = []
        work = list(self.fn.blocks)
        self.fn.blocks = out
        for b in work:
            out.append(b)
            at = 0
            while at < len(b.insts):
                i = b.insts[at]
                if i.op == CALL:
                    callee = self.callee(i)
                    if callee is not None:
                        changed = True
                        self.packs = self.packs or callee.arg_pack
                        b = self.expand(b, at, i, callee, out)
                        at = 0
                        continue
                at += 1
        return changed

    def callee(self, i: Inst) -> Function | None:
        """The body to put in place of the call, or None."""
        target = i.args[0]
        if not isinstance(target, SymAddr) or target.offset or not target.sym.is_function:
            return None
        sym = target.sym
        body = self.bodies.body(sym)
        if body is None or body is self.fn:
            return None
        if isinstance(i.data, CallData) and i.data.effects & EFFECT and not body.sig.noreturn and effect_free(body):
            # nothing can tell whether it ran: unused, the call goes (alternative.c calls an empty noinline function with undefined symbols)
            i.data = CallData(i.data.sig, READS)
        if body.noinline or body.optimize_none:
            return None
        if not inlinable(body) or not self.fits(i, body):
            return None
        if body.arg_pack and isinstance(i.data, CallData) and i.data.pack:
            return None  # not all its arguments are there yet
        if body.always_inline:
            return body
        if not self.limits.enabled or body.has_alloca:
            return None
        if self.size > self.limits.caller:
            return None
        limit = self.limits.small
        if body.inline:
            limit = self.limits.hinted
        # constant arguments usually fold part of the body away
        for a in i.args[1:]:
            if isinstance(a, (Const, SymAddr)):
                limit += 3
        if self.bodies.last_use(sym):
            limit = max(limit, self.limits.once)
        if body.cold and not self.bodies.last_use(sym):
            limit = limit // 2
        limit += len(i.args)
        n = weight(body, limit)
        if n > limit:
            return None
        self.size += n
        return body

    def fits(self, i: Inst, body: Function) -> bool:
        """The call passes what the body expects (unprototyped calls may not)."""
        params = body.blocks[0].params
        values = i.args[1:]
        assert isinstance(i.data, CallData)
        if aggregate_result(body.sig.result) != aggregate_result(i.data.sig.result):
            return False
        if aggregate_result(body.sig.result):
            values = values[1:]
        if len(values) != len(params) and not (len(values) > len(params) and body.sig.variadic and not i.data.pack):
            return False
        for v, p in zip(values, params):
            if v.type != p.type:
                return False
        return result_types(i) == expected_results(body) or i.type == VOID

    def expand(self, b: Block, at: int, i: Inst, body: Function, out: list[Block]) -> Block:
        """Put the body in place of instruction `at` of b; returns the block that continues after the call."""
        fn = self.fn
        rest = Block()
        rest.name = b.name
        cloner = Cloner(body, fn, i.pos, i.scope)
        values = i.args[1:]
        place: Value | None = None
        if aggregate_result(body.sig.result):
            place = values[0]
            values = values[1:]
        # an aggregate argument is the caller's own copy already (sig.py): the callee may use it in place
        for k, p in enumerate(body.blocks[0].params):
            cloner.values[p] = values[k]
        blocks = cloner.copy()
        if body.arg_pack:
            self.unpack(i, body, blocks, values[len(body.blocks[0].params):])
        unscoped: list[StackSlot] = []
        for slot in body.slots:
            if not slot.scoped and slot in cloner.slots:
                unscoped.append(cloner.slots[slot])
        tail = b.insts[at + 1 :]
        del b.insts[at:]
        results: list[Value] = [i, *i.more] if i.type != VOID else []
        for r in results:
            q = rest.add_param(r.type)
            r.replace_with(q)
        i.clear_args()
        i.block = None
        for j in tail:
            j.block = rest
        rest.insts = tail
        for slot in unscoped:
            slot.scoped = True
            mark = Inst(LIVE, VOID, i.pos, i.scope)
            mark.data = slot
            mark.block = b
            b.insts.append(mark)
        saves = body.has_alloca
        save: Inst | None = None
        if saves:
            save = Inst(STACK_SAVE, fn.pointer, i.pos, i.scope)
            save.block = b
            b.insts.append(save)
        jump = Inst(JUMP, VOID, i.pos, i.scope)
        jump.block = b
        b.insts.append(jump)
        connect(jump, blocks[0], [])
        for c in blocks:
            t = c.insts[-1]
            if t.op == RET:
                self.returned(c, t, rest, place, body, save, len(results), unscoped)
            out.append(c)
        out.append(rest)  # without predecessors if the callee never returns: cfg drops it
        if saves:
            fn.has_alloca = True
        if body.calls_returns_twice:
            fn.calls_returns_twice = True
        if body.uses_frame_address:
            fn.uses_frame_address = True
        return rest

    def unpack(self, i: Inst, body: Function, blocks: list[Block], values: list[Value]) -> None:
        """The variadic arguments `values` of call i go to where the body's copy passes them on (__builtin_va_arg_pack)."""
        assert isinstance(i.data, CallData)
        types = i.data.sig.params[len(body.sig.params):]
        for c in blocks:
            out: list[Inst] = []
            for j in c.insts:
                d = j.data
                if not isinstance(d, CallData) or not d.pack:
                    out.append(j)
                    continue
                target = j.args[0]
                if isinstance(target, SymAddr) and target.sym.name == PACK_LENGTH:
                    j.replace_with(self.fn.const(j.type, len(types)))
                    j.clear_args()
                    j.block = None
                    continue
                n = 0
                for t in types:
                    if aggregate_result(t):
                        j.add_arg(self.own_copy(values[n], t, j, out))
                    else:
                        j.add_arg(values[n])
                    n += 1
                    if t.kind == A_COMPLEX:
                        j.add_arg(values[n])
                        n += 1
                d = d.fresh()
                d.pack = False
                d.sig = d.sig.with_more(types)
                j.data = d
                out.append(j)
            c.insts = out

    def own_copy(self, v: Value, t: AbiType, call: Inst, out: list[Inst]) -> Value:
        """An aggregate argument is the callee's own; two calls that are given the same one need a copy each."""
        slot = StackSlot("argument", t.size, t.align)
        slot.number = len(self.fn.slots)
        self.fn.slots.append(slot)
        at = Inst(SLOT, self.fn.pointer, call.pos, call.scope)
        at.data = slot
        copy = Inst(MEMCPY, VOID, call.pos, call.scope)
        copy.data = self.module.mem(t.align)
        for a in (at, v, self.fn.const(self.fn.pointer, t.size)):
            copy.add_arg(a)
        for i in (at, copy):
            i.block = call.block
            out.append(i)
        return at

    def returned(self, c: Block, t: Inst, rest: Block, place: Value | None, body: Function, save: Inst | None, results: int,
                 unscoped: list[StackSlot]) -> None:
        """A RET of the copy becomes a jump to the rest of the caller."""
        made: list[Inst] = []
        values = list(t.args)
        if place is not None:
            result = body.sig.result
            assert result is not None
            copy = Inst(MEMCPY, VOID, t.pos, t.scope)
            copy.data = self.module.mem(result.align)
            copy.add_arg(place)
            copy.add_arg(values[0])
            copy.add_arg(self.fn.const(self.fn.pointer, result.size))
            made.append(copy)
            values = []
        if save is not None:
            restore = Inst(STACK_RESTORE, VOID, t.pos, t.scope)
            restore.add_arg(save)
            made.append(restore)
        for slot in unscoped:
            mark = Inst(DEAD, VOID, t.pos, t.scope)
            mark.data = slot
            made.append(mark)
        t.clear_args()
        t.block = None
        c.insts.pop()
        jump = Inst(JUMP, VOID, t.pos, t.scope)
        made.append(jump)
        for m in made:
            m.block = c
            c.insts.append(m)
        connect(jump, rest, values[:results])


def effect_free(body: Function) -> bool:
    """The body only computes: no store, call, asm or loop, so a call whose result is unused may go."""
    if body.calls_returns_twice or body.naked or len(body.blocks) > 8 or aggregate_result(body.sig.result):
        return False
    order = reverse_postorder(body)
    for b in order:
        for i in b.insts:
            if EFFECTS[i.op] & (EFFECT | WRITES | TRAPS) or i.op == UNREACHABLE:
                return False
            if i.op == LOAD and (not isinstance(i.data, MemAttr) or i.data.volatile or i.data.order != NOT_ATOMIC):
                return False
            for e in i.edges:
                if e.target.number <= b.number:
                    return False
    return True


def aggregate_result(a: AbiType | None) -> bool:
    return a is not None and a.kind not in (A_INT, A_FLOAT, A_COMPLEX)


def result_types(i: Inst) -> list[int]:
    return [] if i.type == VOID else [i.type, *[r.type for r in i.more]]


def expected_results(body: Function) -> list[int]:
    """Types a RET of the body passes."""
    for b in body.blocks:
        t = b.insts[-1]
        if t.op == RET:
            return [] if aggregate_result(body.sig.result) else [a.type for a in t.args]
    return result_of_sig(body)


def result_of_sig(body: Function) -> list[int]:
    a = body.sig.result
    if a is None or aggregate_result(a):
        return []
    if a.kind == A_COMPLEX:
        e = a.members[0].type.ir
        return [e, e]
    return [a.ir]


def inline(fn: Function, bodies: Bodies, limits: Limits, module: Module) -> bool:
    """Run the pass; True if a call was replaced."""
    return Inliner(fn, bodies, limits, module).run()


