"""Building a function's IR block by block, with SSA form made on the fly (Braun et al., Simple and Efficient Construction of SSA Form, CC 2013).

Variables are ints. A read in a block without a definition walks up single predecessors; at a join it makes a parameter at once whose
operands are found only in `finish`, when the graph is complete: so nothing recurses and no block needs to be sealed twice. `finish`
drops unreachable blocks, fills the parameters, forwards those whose operands are all one value (the paper's trivial phis) and omits
those nobody needs. Everything that makes IR (irgen, inliner, legalize's loops) may use the emitters; they fold constants.
"""

from typing import Final, final

from pycc.ir import ops
from pycc.ir.arith import sdiv, srem, udiv, unsigned, urem
from pycc.ir.function import Block, Function, MemAttr, Module, StackSlot, Sym, append, connect
from pycc.ir.ops import wrap
from pycc.ir.value import V_CONST, V_INST, V_SYM, Const, Edge, Inst, Param, SymAddr, Value

# comparison with operands exchanged
SWAPPED: Final = {
    ops.EQ: ops.EQ, ops.NE: ops.NE, ops.SLT: ops.SGT, ops.SLE: ops.SGE, ops.SGT: ops.SLT, ops.SGE: ops.SLE,
    ops.ULT: ops.UGT, ops.ULE: ops.UGE, ops.UGT: ops.ULT, ops.UGE: ops.ULE,
}


@final
class Phi:
    """A block parameter in the making."""

    def __init__(self, param: Param, var: int, block: Block) -> None:
        self.param = param
        self.var = var
        self.block = block
        self.operands: list[Value] = []
        self.users: list[Phi] = []  # phis with this one as operand
        self.live = False
        self.queued = True


def fold_binary(op: int, x: int, y: int, bits: int) -> int | None:
    """The canonical result of an integer operation on canonical constants, None if it has none (division by zero, shift out of range)."""
    if op == ops.ADD:
        return wrap(x + y, bits)
    if op == ops.SUB:
        return wrap(x - y, bits)
    if op == ops.MUL:
        return wrap(x * y, bits)
    if op == ops.AND:
        return x & y
    if op == ops.OR:
        return x | y
    if op == ops.XOR:
        return wrap(x ^ y, bits)
    if op == ops.SHL:
        return wrap(x << y, bits) if 0 <= y < bits else None
    if op == ops.LSHR:
        return wrap(unsigned(x, bits) >> y, bits) if 0 <= y < bits else None
    if op == ops.ASHR:
        return x >> y if 0 <= y < bits else None
    if y == 0 or bits == 1:
        return None
    if op == ops.SDIV:
        return sdiv(x, y, bits) if y != -1 or x != -(1 << (bits - 1)) else None
    if op == ops.SREM:
        return srem(x, y, bits) if y != -1 else None
    if op == ops.UDIV:
        return udiv(x, y, bits)
    if op == ops.UREM:
        return urem(x, y, bits)
    return None


def fold_compare(op: int, x: int, y: int, bits: int) -> bool:
    if op == ops.EQ:
        return x == y
    if op == ops.NE:
        return x != y
    if op >= ops.ULT:
        x = unsigned(x, bits)
        y = unsigned(y, bits)
    if op == ops.SLT or op == ops.ULT:
        return x < y
    if op == ops.SLE or op == ops.ULE:
        return x <= y
    if op == ops.SGT or op == ops.UGT:
        return x > y
    return x >= y


@final
class Builder:
    """Appends to `block`. After a terminator the current block is a fresh one without predecessors (`dead`) until `start`."""

    def __init__(self, fn: Function, module: Module) -> None:
        self.fn = fn
        self.module = module
        self.pointer = fn.pointer
        self.pos = 1
        self.scope = 0
        self.count = 0
        self.made: list[Block] = []  # every block, by number until `finish`
        self.defs: list[dict[int, Value]] = []
        self.sealed: list[bool] = []
        self.var_types: list[int] = []
        self.phis: list[Phi] = []
        self.finishing = False
        self.undefs: dict[int, Inst] = {}
        self.entry_insts: list[Inst] = []  # slot addresses and undefined values: the head of the entry block
        self.slot_values: dict[StackSlot, Inst] = {}
        self.entry = self.new_block("entry")
        self.block = self.entry
        self.dead = False
        fn.blocks.append(self.entry)

    # --- blocks

    def new_block(self, name: str = "") -> Block:
        """A block, placed in the function by `start`."""
        b = Block()
        b.name = name
        b.number = self.count
        self.count += 1
        self.made.append(b)
        self.defs.append({})
        self.sealed.append(False)
        return b

    def start(self, block: Block, sealed: bool = True) -> None:
        """Continue in `block`, next in the function's order. `sealed`: all its predecessors are known."""
        self.fn.blocks.append(block)
        self.block = block
        self.sealed[block.number] = sealed
        self.dead = sealed and not block.preds

    def seal(self, block: Block) -> None:
        self.sealed[block.number] = True

    def ended(self) -> None:
        """The current block has its terminator: what follows is unreachable until `start`."""
        b = self.new_block("dead")
        self.block = b
        self.sealed[b.number] = True
        self.dead = True

    # --- instructions

    def emit(self, op: int, ir_type: int, args: list[Value]) -> Inst:
        i = Inst(op, ir_type, self.pos, self.scope)
        block = self.block
        for a in args:
            i.add_arg(a)
        i.block = block
        block.insts.append(i)
        return i

    def const(self, ir_type: int, value: int) -> Const:
        return self.fn.const(ir_type, wrap(value, ir_type))

    def word(self, value: int) -> Const:
        """A constant of the pointer's type."""
        return self.fn.const(self.pointer, wrap(value, self.pointer))

    def float_const(self, ir_type: int, bits: int) -> Const:
        return self.fn.const(ir_type, bits)

    def zero(self, ir_type: int) -> Const:
        return self.fn.const(ir_type, 0)

    def binary(self, op: int, a: Value, b: Value) -> Value:
        t = a.type
        if t <= 128:
            if b.kind == V_CONST:
                assert isinstance(b, Const)
                if a.kind == V_CONST:
                    assert isinstance(a, Const)
                    r = fold_binary(op, a.value, b.value, t)
                    if r is not None:
                        return self.fn.const(t, r)
                else:
                    v = self.with_constant(op, a, b.value, t)
                    if v is not None:
                        return v
            elif a.kind == V_CONST and (op == ops.ADD or op == ops.MUL or op == ops.AND or op == ops.OR or op == ops.XOR):
                return self.binary(op, b, a)
        i = Inst(op, t, self.pos, self.scope)
        i.add_arg(a)
        i.add_arg(b)
        block = self.block
        i.block = block
        block.insts.append(i)
        return i

    def with_constant(self, op: int, a: Value, c: int, t: int) -> Value | None:
        """The cheap identities with a constant on the right."""
        if op == ops.SUB and t > 1:
            return self.binary(ops.ADD, a, self.fn.const(t, wrap(-c, t)))
        if c == 0:
            if op == ops.MUL or op == ops.AND:
                return self.fn.const(t, 0)
            if op == ops.ADD or op == ops.OR or op == ops.XOR or op == ops.SHL or op == ops.LSHR or op == ops.ASHR:
                return a
            return None
        if op == ops.ADD:
            if a.kind == V_SYM:
                assert isinstance(a, SymAddr)
                # relocations hold 32 bits, and code models leave a margin
                return self.fn.address(a.sym, a.offset + c) if -(1 << 24) < a.offset + c < 1 << 24 else None
            if a.kind == V_INST:
                assert isinstance(a, Inst)
                if a.op == ops.ADD and a.args[1].kind == V_CONST:
                    inner = a.args[1]
                    assert isinstance(inner, Const)
                    return self.binary(ops.ADD, a.args[0], self.fn.const(t, wrap(inner.value + c, t)))
            return None
        if c == 1 and (op == ops.MUL or op == ops.SDIV or op == ops.UDIV):
            return a
        if c == -1 and op == ops.AND:
            return a
        return None

    def unary(self, op: int, a: Value) -> Value:
        t = a.type
        if a.kind == V_CONST and t <= 128 and (op == ops.NEG or op == ops.NOT):
            assert isinstance(a, Const)
            return self.fn.const(t, wrap(-a.value if op == ops.NEG else ~a.value, t))
        return self.emit(op, t, [a])

    def compare(self, op: int, a: Value, b: Value) -> Value:
        """An i1. Also of floats (FEQ ...)."""
        if op <= ops.UGE:
            if a.kind == V_CONST:
                assert isinstance(a, Const)
                if b.kind == V_CONST:
                    assert isinstance(b, Const)
                    return self.fn.const(ops.I1, 1 if fold_compare(op, a.value, b.value, a.type) else 0)
                return self.compare(SWAPPED[op], b, a)
            if b.kind == V_CONST and (op == ops.NE or op == ops.EQ) and a.kind == V_INST:
                assert isinstance(a, Inst) and isinstance(b, Const)
                # a widened condition compared with 0
                if a.op == ops.ZEXT and a.args[0].type == ops.I1 and b.value == 0:
                    return a.args[0] if op == ops.NE else self.negate(a.args[0])
        return self.emit(op, ops.I1, [a, b])

    def negate(self, a: Value) -> Value:
        """not, of an i1."""
        if a.kind == V_CONST:
            assert isinstance(a, Const)
            return self.fn.const(ops.I1, 1 - a.value)
        if a.kind == V_INST:
            assert isinstance(a, Inst)
            op = a.op
            if ops.EQ <= op <= ops.UGE and a.args[0].type <= 128:
                return self.emit(inverse(op), ops.I1, [a.args[0], a.args[1]])
            if op == ops.XOR and a.type == ops.I1 and a.args[1].kind == V_CONST:
                return a.args[0]
        return self.emit(ops.XOR, ops.I1, [a, self.fn.const(ops.I1, 1)])

    def convert(self, op: int, ir_type: int, a: Value) -> Value:
        """One of TRUNC ZEXT SEXT and the float conversions; folds integers and drops what does nothing."""
        t = a.type
        if t == ir_type and op <= ops.SEXT:
            return a
        if a.kind == V_CONST and op <= ops.SEXT:
            assert isinstance(a, Const)
            if op == ops.TRUNC:
                return self.fn.const(ir_type, wrap(a.value, ir_type))
            if op == ops.SEXT:
                return self.fn.const(ir_type, -a.value if t == ops.I1 else a.value)
            return self.fn.const(ir_type, wrap(unsigned(a.value, t), ir_type))
        if op <= ops.SEXT and a.kind == V_INST:
            assert isinstance(a, Inst)
            if op == ops.TRUNC and (a.op == ops.ZEXT or a.op == ops.SEXT):
                inner = a.args[0]
                if inner.type == ir_type:
                    return inner
                if inner.type < ir_type:
                    return self.convert(a.op, ir_type, inner)
                return self.convert(ops.TRUNC, ir_type, inner)
            if op == ops.ZEXT and a.op == ops.ZEXT:
                return self.emit(op, ir_type, [a.args[0]])
            if op == ops.SEXT and (a.op == ops.SEXT or a.op == ops.ZEXT):
                return self.emit(a.op, ir_type, [a.args[0]])
        return self.emit(op, ir_type, [a])

    def resize(self, a: Value, ir_type: int, signed: bool) -> Value:
        """An integer of another width."""
        t = a.type
        if t == ir_type:
            return a
        if t > ir_type:
            return self.convert(ops.TRUNC, ir_type, a)
        return self.convert(ops.SEXT if signed and t != ops.I1 else ops.ZEXT, ir_type, a)

    def select(self, c: Value, a: Value, b: Value) -> Value:
        if c.kind == V_CONST:
            assert isinstance(c, Const)
            return a if c.value else b
        if a is b:
            return a
        return self.emit(ops.SELECT, a.type, [c, a, b])

    def offset(self, address: Value, n: int) -> Value:
        """address + n bytes."""
        if n == 0:
            return address
        return self.binary(ops.ADD, address, self.word(n))

    def load(self, ir_type: int, address: Value, mem: MemAttr) -> Inst:
        i = self.emit(ops.LOAD, ir_type, [address])
        i.data = mem
        return i

    def store(self, address: Value, value: Value, mem: MemAttr) -> Inst:
        i = self.emit(ops.STORE, ops.VOID, [address, value])
        i.data = mem
        return i

    def slot(self, slot: StackSlot) -> Value:
        """The address of a stack slot; one instruction per slot, in the entry block, so that all uses share it."""
        v = self.slot_values.get(slot)
        if v is None:
            v = Inst(ops.SLOT, self.pointer, self.pos, 0)
            v.data = slot
            v.block = self.entry
            self.entry_insts.append(v)
            self.slot_values[slot] = v
        return v

    def new_slot(self, name: str, size: int, align: int) -> StackSlot:
        s = StackSlot(name, size, align)
        s.number = len(self.fn.slots)
        self.fn.slots.append(s)
        return s

    def address(self, sym: Sym, offset: int = 0) -> Value:
        return self.fn.address(sym, offset)

    def undef(self, ir_type: int) -> Value:
        u = self.undefs.get(ir_type)
        if u is None:
            u = Inst(ops.UNDEF, ir_type, self.pos, 0)
            u.block = self.entry
            self.entry_insts.append(u)
            self.undefs[ir_type] = u
        return u

    # --- terminators

    def terminator(self, op: int, args: list[Value]) -> Inst:
        i = Inst(op, ops.VOID, self.pos, self.scope)
        append(self.block, i, args)
        return i

    def jump(self, target: Block) -> None:
        connect(self.terminator(ops.JUMP, []), target, [])
        self.ended()

    def branch(self, cond: Value, then: Block, other: Block, probability: int = 50) -> None:
        """To `then` if the i1 `cond` is true; a constant condition is a jump."""
        if cond.kind == V_CONST:
            assert isinstance(cond, Const)
            self.jump(then if cond.value else other)
            return
        if then is other:
            self.jump(then)
            return
        i = self.terminator(ops.BRANCH, [cond])
        i.aux = probability
        connect(i, then, [])
        connect(i, other, [])
        self.ended()

    def ret(self, args: list[Value]) -> None:
        self.terminator(ops.RET, args)
        self.ended()

    def unreachable(self) -> None:
        self.terminator(ops.UNREACHABLE, [])
        self.ended()

    # --- variables

    def new_var(self, ir_type: int) -> int:
        self.var_types.append(ir_type)
        return len(self.var_types) - 1

    def write(self, var: int, value: Value) -> None:
        self.defs[self.block.number][var] = value

    def read(self, var: int) -> Value:
        v = self.defs[self.block.number].get(var)
        if v is not None:
            return v
        return self.read_in(var, self.block)

    def read_in(self, var: int, block: Block) -> Value:
        """The variable's value at the end of `block`."""
        passed: list[dict[int, Value]] = []
        v: Value | None = None
        while True:
            d = self.defs[block.number]
            v = d.get(var)
            if v is not None:
                break
            passed.append(d)
            if self.finishing or self.sealed[block.number]:
                n = len(block.preds)
                if n == 1:
                    source = block.preds[0].source.block
                    assert source is not None
                    block = source
                    continue
                if n == 0:
                    v = self.undef(self.var_types[var])
                    break
            p = Param(self.var_types[var], block)
            self.phis.append(Phi(p, var, block))
            v = p
            break
        for d in passed:
            d[var] = v
        return v

    # --- the end

    def finish(self) -> None:
        """Call once, when every block has its terminator."""
        self.prune()
        self.finishing = True
        phis = self.fill()
        forward = self.forward_trivial(phis)
        kept = self.keep_live(phis, forward)
        for phi in kept:
            p = phi.param
            p.index = len(phi.block.params)
            phi.block.params.append(p)
            preds = phi.block.preds
            for i in range(len(preds)):
                preds[i].add_arg(resolve(forward, phi.operands[i]))
        for phi in phis:
            if phi.param in forward:
                phi.param.replace_with(resolve(forward, phi.param))
        for i2 in self.entry_insts:
            i2.pos = max(i2.pos, 1)
        self.entry.insts[0:0] = self.entry_insts
        blocks = self.fn.blocks
        for n in range(len(blocks)):
            blocks[n].number = n

    def prune(self) -> None:
        """Unreachable blocks go, with their edges and uses."""
        seen = [False] * self.count
        seen[self.entry.number] = True
        work = [self.entry]
        while work:
            b = work.pop()
            for e in b.insts[-1].edges:
                n = e.target.number
                if not seen[n]:
                    seen[n] = True
                    work.append(e.target)
        for b in self.made:
            if seen[b.number]:
                kept: list[Edge] = []
                for e in b.preds:
                    source = e.source.block
                    if source is not None and seen[source.number]:
                        kept.append(e)
                if len(kept) != len(b.preds):
                    b.preds = kept
            else:
                for i in b.insts:
                    i.clear_args()
                    i.block = None
                b.insts = []
        self.fn.blocks = [b for b in self.fn.blocks if seen[b.number]]
        self.phis = [phi for phi in self.phis if seen[phi.block.number]]

    def fill(self) -> list[Phi]:
        """Operands of every parameter; reading them may make more."""
        i = 0
        while i < len(self.phis):
            phi = self.phis[i]
            i += 1
            for e in phi.block.preds:
                source = e.source.block
                assert source is not None
                phi.operands.append(self.read_in(phi.var, source))
        return self.phis

    def forward_trivial(self, phis: list[Phi]) -> dict[Value, Value]:
        """Parameters whose operands are one value (or themselves) are that value."""
        forward: dict[Value, Value] = {}
        of: dict[Value, Phi] = {}
        for phi in phis:
            of[phi.param] = phi
        for phi in phis:
            for v in phi.operands:
                other = of.get(v)
                if other is not None and other is not phi:
                    other.users.append(phi)
            phi.queued = True
        work = list(phis)
        work.reverse()
        while work:
            phi = work.pop()
            phi.queued = False
            p: Value = phi.param
            if p in forward:
                continue
            same: Value | None = None
            trivial = True
            for v in phi.operands:
                r = resolve(forward, v)
                if r is p or r is same:
                    continue
                if same is not None:
                    trivial = False
                    break
                same = r
            if not trivial:
                continue
            forward[p] = same if same is not None else self.undef(p.type)
            for u in phi.users:
                if not u.queued:
                    u.queued = True
                    work.append(u)
            other = of.get(forward[p])
            if other is not None:
                other.users.extend(phi.users)
        return forward

    def keep_live(self, phis: list[Phi], forward: dict[Value, Value]) -> list[Phi]:
        """Those used by an instruction, directly or through other parameters; in order."""
        of: dict[Value, Phi] = {}
        work: list[Phi] = []
        for phi in phis:
            of[phi.param] = phi
        for phi in phis:
            if phi.param.users:
                r = of.get(resolve(forward, phi.param))
                if r is not None and not r.live:
                    r.live = True
                    work.append(r)
        while work:
            phi = work.pop()
            for v in phi.operands:
                r = of.get(resolve(forward, v))
                if r is not None and not r.live:
                    r.live = True
                    work.append(r)
        return [phi for phi in phis if phi.live]


def resolve(forward: dict[Value, Value], v: Value) -> Value:
    """The end of the chain of forwards; chains are shortened on the way."""
    n = forward.get(v)
    if n is None:
        return v
    end = n
    while True:
        n = forward.get(end)
        if n is None:
            break
        end = n
    while v is not end:
        n = forward[v]
        forward[v] = end
        v = n
    return end


def inverse(op: int) -> int:
    """The integer comparison that is true exactly when `op` is false."""
    if op == ops.EQ:
        return ops.NE
    if op == ops.NE:
        return ops.EQ
    if op == ops.SLT:
        return ops.SGE
    if op == ops.SLE:
        return ops.SGT
    if op == ops.SGT:
        return ops.SLE
    if op == ops.SGE:
        return ops.SLT
    if op == ops.ULT:
        return ops.UGE
    if op == ops.ULE:
        return ops.UGT
    if op == ops.UGT:
        return ops.ULE
    return ops.ULT
