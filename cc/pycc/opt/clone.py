"""Copies of bodies: what inlining and keeping an inlinable version both need."""

from typing import final

from pycc.ir.function import Block, Function, ScopeEntry, StackSlot
from pycc.ir.ops import DBG
from pycc.ir.value import V_CONST, V_PARAM, V_SYM, Const, Inst, SymAddr, Value


@final
class Cloner:
    """Copies the blocks of `source` into `into`. Slots, scopes and label blocks are copied too; `scope_base` maps scope numbers."""

    def __init__(self, source: Function, into: Function, inlined_at: int, parent_scope: int) -> None:
        self.source = source
        self.into = into
        self.values: dict[Value, Value] = {}
        self.blocks: dict[Block, Block] = {}
        self.slots: dict[StackSlot, StackSlot] = {}
        self.scope_base = len(into.scopes)
        for n, s in enumerate(source.scopes):
            parent = self.scope_base + s.parent if n else parent_scope
            into.scopes.append(ScopeEntry(parent, s.inlined_at if n else inlined_at, s.function if n or s.function is not None else source.decl))

    def value(self, v: Value) -> Value:
        if v.kind == V_CONST:
            assert isinstance(v, Const)
            return self.into.const(v.type, v.value)
        if v.kind == V_SYM:
            assert isinstance(v, SymAddr)
            return self.into.address(v.sym, v.offset)
        return self.values[v]

    def slot(self, s: StackSlot) -> StackSlot:
        c = self.slots.get(s)
        if c is None:
            c = StackSlot(s.name, s.size, s.align)
            c.scoped = s.scoped
            c.decl = s.decl
            c.unshared = s.unshared
            self.slots[s] = c
            self.into.slots.append(c)
        return c

    def copy(self) -> list[Block]:
        """The copied blocks, in order; parameters of the entry block are mapped already if the caller put them into `values`."""
        out: list[Block] = []
        for b in self.source.blocks:
            c = Block()
            c.name = b.name
            c.address_taken = b.address_taken
            c.cold = b.cold
            self.blocks[b] = c
            out.append(c)
        for n, b in enumerate(self.source.blocks):
            if n == 0 and b.params and b.params[0] in self.values:
                continue
            for p in b.params:
                self.values[p] = self.blocks[b].add_param(p.type)
        # instructions without operands first, so that uses before definitions in layout order find their values
        copies: list[tuple[Inst, Inst]] = []
        for b in self.source.blocks:
            c = self.blocks[b]
            for i in b.insts:
                j = Inst(i.op, i.type, i.pos, self.scope_base + i.scope)
                j.aux = i.aux
                d = i.data
                if isinstance(d, StackSlot):
                    d = self.slot(d)
                elif isinstance(d, Block):
                    d = self.blocks[d]
                j.data = d
                j.block = c
                c.insts.append(j)
                self.values[i] = j
                for r in i.more:
                    self.values[r] = j.add_result(r.type)
                copies.append((i, j))
        for i, j in copies:
            if i.op == DBG and i.args and i.args[0] not in self.values and i.args[0].kind >= V_PARAM:
                continue
            for a in i.args:
                j.add_arg(self.value(a))
            for e in i.edges:
                f = j.add_edge(self.blocks[e.target])
                for a in e.args:
                    f.add_arg(self.value(a))
        return out


def clone_function(fn: Function) -> Function:
    """A second body of the same function (same Sym, Sig)."""
    out = Function(fn.sym, fn.sig, fn.pointer)
    c = Cloner(fn, out, 0, 0)
    out.scopes = [ScopeEntry(s.parent, s.inlined_at, s.function) for s in fn.scopes]
    c.scope_base = 0
    for s in fn.slots:
        c.slot(s)
    out.blocks = c.copy()
    copy_attributes(fn, out)
    return out


def copy_attributes(fn: Function, out: Function) -> None:
    out.section = fn.section
    out.align = fn.align
    out.always_inline = fn.always_inline
    out.noinline = fn.noinline
    out.inline = fn.inline
    out.cold = fn.cold
    out.calls_returns_twice = fn.calls_returns_twice
    out.has_alloca = fn.has_alloca
    out.has_computed_goto = fn.has_computed_goto
    out.nonlocal_labels = fn.nonlocal_labels
    out.naked = fn.naked
    out.optimize_none = fn.optimize_none
    out.variadic_used = fn.variadic_used
    out.arg_pack = fn.arg_pack
    out.pos = fn.pos
    out.end_pos = fn.end_pos
    out.decl = fn.decl
    out.order = fn.order
    out.uses_frame_address = fn.uses_frame_address
    out.used = fn.used
