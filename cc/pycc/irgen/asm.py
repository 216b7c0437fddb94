"""GNU asm statements: operands become AsmOp, memory or register by their letters (KERNEL 3.5; gcc manual "Constraints").

The classes of letters are facts of the target, given as a table letter -> classes (codegen/target.py: Target.letters).
Immediates stay values: whether they are constant is judged after optimisation (CONTRACTS.md 3). A variable bound to the stack pointer
is passed by its register's name alone: its result is ignored and its tied input is undefined.
"""

from typing import final

from pycc.ctype.ctype import T_COMPLEX, T_VECTOR
from pycc.ir import ops
from pycc.ir.function import AsmData, AsmOp, Block, connect
from pycc.ir.value import Inst, Value
from pycc.irgen import access
from pycc.irgen.gen import P_BITS, P_REG, P_VAR, Gen, Place
from pycc.irgen.irtype import ir_type, is_aggregate, is_signed
from pycc.tree import expr as X
from pycc.tree import stmt as S
from pycc.tree.decl import VarDecl
from pycc.tree.node import Expr

STACK_POINTERS = ("rsp", "esp", "sp")


@final
class Allowed:
    """What the alternatives of one constraint allow together."""

    def __init__(self) -> None:
        self.register = False
        self.memory = False
        self.immediate = False
        self.address = False
        self.flag = False
        self.tied = -1
        self.early = False
        self.unknown = ""


def decide(constraint: str, letters: dict[str, str], names: dict[str, int]) -> Allowed:
    """Read a constraint; `names` are the symbolic names of the outputs, for "[name]"."""
    a = Allowed()
    i = 0
    n = len(constraint)
    if "@cc" in constraint:
        a.flag = True
        return a
    while i < n:
        c = constraint[i]
        i += 1
        if c in "=+%, \t*?!^$#":
            continue
        if c == "&":
            a.early = True
        elif c.isdigit():
            j = i
            while j < n and constraint[j].isdigit():
                j += 1
            a.tied = int(constraint[i - 1:j])
            i = j
        elif c == "[":
            j = constraint.find("]", i)
            if j < 0:
                j = n
            a.tied = names.get(constraint[i:j], -1)
            i = j + 1
        else:
            # two- and three-letter constraints (Yz, Wf, ...) are in the table whole
            word = letters.get(c)
            for length in (3, 2):
                longer = letters.get(constraint[i - 1:i - 1 + length])
                if longer is not None and i - 1 + length <= n:
                    word = longer
                    i += length - 1
                    break
            if word is None:
                a.unknown = c
                continue
            a.register = a.register or "r" in word or "t" in word
            a.memory = a.memory or "m" in word
            a.immediate = a.immediate or "i" in word
            a.address = a.address or "a" in word
    return a


def bound_register(e: Expr) -> VarDecl | None:
    """The register variable an operand names."""
    while e.kind == X.X_CAST:
        assert isinstance(e, X.Cast)
        if e.conv != X.C_LOAD and e.conv != X.C_NOOP and e.conv != X.C_POINTER and e.conv != X.C_INT:
            return None
        if e.conv == X.C_INT and e.type.size() != e.operand.type.size():
            return None
        e = e.operand
    if e.kind == X.X_VAR:
        assert isinstance(e, X.VarRef)
        return e.decl if e.decl.register else None
    return None


@final
class Lowered:
    """An asm in the making."""

    def __init__(self, data: AsmData) -> None:
        self.data = data
        self.args: list[Value] = []
        self.types: list[int] = []  # of the results
        self.stores: list[Place | None] = []  # where result i goes
        self.store_ops: list[AsmOp] = []


def lower(g: Gen, s: S.Asm, letters: dict[str, str]) -> None:
    d = AsmData(s.template)
    d.basic = s.basic
    d.inline = s.inline
    d.volatile = s.volatile or s.basic or s.goto or not s.outputs
    for c in s.clobbers:
        if c == "memory":
            d.memory = True
        elif c != "cc" and c != "redzone":
            d.clobbers.append(c.lstrip("%"))
    if s.basic:
        d.memory = True
    w = Lowered(d)
    names: dict[str, int] = {}
    for i in range(len(s.outputs)):
        if s.outputs[i].name:
            names[s.outputs[i].name] = i
    for o in s.outputs:
        output(g, w, o, letters, names, s.pos)
    hidden: list[int] = []
    for i in range(len(s.outputs)):
        op = d.operands[i]
        if op.read_write and not op.memory:
            hidden.append(i)
    for o in s.inputs:
        input_operand(g, w, o, letters, names, s.pos)
    for i in hidden:
        hidden_input(g, w, i)
    for label in s.labels:
        d.label_names.append(label.name)
    g.at(s.pos)
    if s.goto:
        asm_goto(g, s, w)
        return
    inst = g.b.emit(ops.ASM, w.types[0] if w.types else ops.VOID, w.args)
    inst.data = d
    for t in w.types[1:]:
        inst.add_result(t)
    store_results(g, w, inst)


def operand_type(t_expr: Expr) -> int:
    """IR type of a register operand; small aggregates travel as integers, vectors of 16 bytes as what lies in one vector register."""
    t = t_expr.type
    if t.kind == T_VECTOR and t.size() == 16:
        return ops.F128
    if is_aggregate(t):
        return t.size() * 8
    return ir_type(t)


def output(g: Gen, w: Lowered, o: S.AsmOperand, letters: dict[str, str], names: dict[str, int], pos: int) -> None:
    e = o.expr
    t = e.type
    a = decide(o.constraint, letters, names)
    if a.unknown:
        g.error(pos, f"invalid constraint '{a.unknown}' in 'asm'")
    op = AsmOp(o.constraint, o.name, operand_type(e), True)
    op.size = max(t.size(), 0)
    op.signed = is_signed(t)
    op.early = a.early
    op.read_write = "+" in o.constraint
    w.data.operands.append(op)
    bound = bound_register(e)
    p = access.place(g, e)
    fits = not is_aggregate(t) or t.size() in (1, 2, 4, 8, 16)
    if bound is not None:
        op.register = bound.register
    if a.flag or ((a.register or a.immediate or not a.memory) and fits and t.kind != T_COMPLEX):
        op.result = len(w.types)
        w.types.append(op.type)
        w.stores.append(p)
        w.store_ops.append(op)
        return
    if not a.memory and not a.unknown:
        g.error(pos, "impossible constraint in 'asm'")
    op.memory = True
    if is_aggregate(t) or t.kind == T_COMPLEX:
        op.type = ops.VOID
    if p.kind == P_VAR or p.kind == P_REG or p.kind == P_BITS:
        # an object that memory cannot designate: through a temporary
        q = g.memory_place(g.temporary("asm", max(t.size(), 1), t.align()), g.types.unqualified(t))
        if op.read_write:
            access.store(g, q, access.load(g, p))
        op.arg = len(w.args)
        w.args.append(g.address(q))
        g.asm_reload.append((q, p))
        return
    op.arg = len(w.args)
    w.args.append(g.address(p))


def hidden_input(g: Gen, w: Lowered, i: int) -> None:
    """The input half of a "+" operand."""
    out = w.data.operands[i]
    p = w.stores[out.result]
    assert p is not None
    op = AsmOp(str(i), "", out.type, False)
    op.size = out.size
    op.signed = out.signed
    op.register = out.register
    op.tied = i
    op.arg = len(w.args)
    if p.kind == P_REG and out.register in STACK_POINTERS:
        w.args.append(g.b.undef(out.type))
    else:
        w.args.append(load_operand(g, p, out.type))
    w.data.operands.append(op)


def load_operand(g: Gen, p: Place, t: int) -> Value:
    if is_aggregate(p.type):
        return g.b.load(t, g.address(p), g.mem(p.align, p.volatile))
    return access.load(g, p)


def input_operand(g: Gen, w: Lowered, o: S.AsmOperand, letters: dict[str, str], names: dict[str, int], pos: int) -> None:
    e = o.expr
    t = e.type
    a = decide(o.constraint, letters, names)
    if a.unknown:
        g.error(pos, f"invalid constraint '{a.unknown}' in 'asm'")
    op = AsmOp(o.constraint, o.name, operand_type(e), False)
    op.size = max(t.size(), 0)
    op.signed = is_signed(t)
    op.tied = a.tied
    bound = bound_register(e)
    if bound is not None:
        op.register = bound.register
    outputs = w.data.operands
    if a.tied >= 0 and a.tied < len(outputs) and outputs[a.tied].memory:
        # tied to a memory output: the value goes there first
        addr = w.args[outputs[a.tied].arg]
        q = g.memory_place(addr, g.types.unqualified(t), 1)
        if is_aggregate(t):
            g.copy(addr, g.aggregate(e, None), t.size(), 1)
        else:
            access.store(g, q, g.scalar(e))
        op.memory = True
        op.arg = len(w.args)
        w.args.append(addr)
        outputs.append(op)
        return
    fits = not is_aggregate(t) or t.size() in (1, 2, 4, 8, 16)
    if a.tied >= 0 or ((a.register or a.immediate or a.address or not a.memory) and fits and t.kind != T_COMPLEX):
        op.arg = len(w.args)
        if is_aggregate(t):
            w.args.append(g.b.load(op.type, g.aggregate(e, None), g.mem(1)))
        elif bound is not None and op.register in STACK_POINTERS:
            w.args.append(g.b.undef(op.type))
        else:
            w.args.append(g.scalar(e))
        outputs.append(op)
        return
    if not a.memory and not a.unknown:
        g.error(pos, "impossible constraint in 'asm'")
    op.memory = True
    if is_aggregate(t) or t.kind == T_COMPLEX:
        op.type = ops.VOID
    source = e
    while source.kind == X.X_CAST and not source.lvalue:
        assert isinstance(source, X.Cast)
        if source.conv != X.C_LOAD and source.conv != X.C_NOOP:
            break
        source = source.operand
    p = access.place(g, source if source.lvalue or is_aggregate(t) else e)
    if p.kind == P_VAR or p.kind == P_REG or p.kind == P_BITS:
        q = g.memory_place(g.temporary("asm", max(t.size(), 1), t.align()), g.types.unqualified(t))
        access.store(g, q, access.load(g, p))
        p = q
    op.arg = len(w.args)
    w.args.append(g.address(p))
    outputs.append(op)


def store_results(g: Gen, w: Lowered, inst: Inst) -> None:
    for i in range(len(w.stores)):
        p = w.stores[i]
        if p is None:
            continue
        if p.kind == P_REG:
            if w.store_ops[i].register not in STACK_POINTERS:
                continue  # the asm wrote the register itself
            continue
        v = inst.result(i)
        if is_aggregate(p.type):
            g.b.store(g.address(p), v, g.mem(p.align, p.volatile))
        else:
            access.store(g, p, v)
    for q, p2 in g.asm_reload:
        access.store(g, p2, access.load(g, q))
    g.asm_reload = []


def asm_goto(g: Gen, s: S.Asm, w: Lowered) -> None:
    """A terminator; its results are stored on every way out, each label through a landing pad of its own."""
    b = g.b
    inst = b.terminator(ops.ASM_GOTO, w.args)
    inst.type = w.types[0] if w.types else ops.VOID
    inst.data = w.data
    for t in w.types[1:]:
        inst.add_result(t)
    reload = g.asm_reload
    through = b.new_block("asm")
    connect(inst, through, [])
    pads: list[Block] = []
    for label in s.labels:
        pad = b.new_block("pad")
        connect(inst, pad, [])
        pads.append(pad)
    for i in range(len(pads)):
        b.start(pads[i])
        g.asm_reload = list(reload)
        store_results(g, w, inst)
        g.go(s.labels[i])
    b.start(through)
    g.asm_reload = reload
    store_results(g, w, inst)
