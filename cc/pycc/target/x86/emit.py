"""MIR to Stream for x86: no choices left. Registers become pyisa numbers, blocks labels, conditions mnemonics (HOUSE: emit)."""

from typing import Final

from pyas.expr import Binary, Const, Expr, SymRef
from pyas.stream import Stream
from pyisa.operand import NO_REG, Imm, Mem, Operand, Reg
from pyisa.x86.registers import GPR8H_BASE, GPR32_BASE, GPR64_BASE, RIP, SEG_BASE, ST0, XMM_BASE, sized

from pycc.codegen.mir import (
    CC_E_NP,
    CC_NAMES,
    M_ASM,
    M_ASM_GOTO,
    M_CALL,
    M_CFI,
    M_COPY,
    M_GOTO,
    M_HERE,
    M_JCC,
    M_JMP,
    M_LABEL,
    M_RELOAD,
    M_RET,
    M_ROW,
    M_SPILL,
    M_SWITCH,
    M_TAIL,
    M_UNDEF,
    M_UNREACHABLE,
    O_IMM,
    O_MEM,
    O_REG,
    JumpTable,
    MBlock,
    MFunction,
    MInst,
    Opnd,
)
from pycc.codegen.names import Names
from pycc.codegen.target import Target
from pycc.ir.function import Function, Sym
from pycc.source.report import Reporter

SEGMENTS: Final = [NO_REG, SEG_BASE + 4, SEG_BASE + 5, SEG_BASE + 0]
SCALAR_MOVE: Final = {4: "movss", 8: "movsd", 16: "movaps"}


class Emitter:
    def __init__(self, m: MFunction, fn: Function, target: Target, names: Names, stream: Stream, reporter: Reporter) -> None:
        self.m = m
        self.fn = fn
        self.target = target
        self.names = names
        self.stream = stream
        self.reporter = reporter
        self.is64 = target.bits == 64
        self.base = GPR64_BASE if self.is64 else GPR32_BASE
        self.file = 0
        self.line = 0
        self.here: dict[MInst, str] = {}
        self.debug = target.options.debug_level > 0

    # --- names

    def sym_name(self, s: Sym) -> str:
        if not s.referenced:
            s.referenced = True
            self.m.syms.append(s)
        return self.names.of(s)

    def label(self, b: MBlock) -> str:
        if not b.label:
            b.label = self.names.of(b.static_label) if b.static_label is not None else self.names.local("L")
        return b.label

    # --- operands

    def expr(self, o: Opnd) -> Expr | None:
        e: Expr
        if o.sym is not None:
            e = SymRef(self.sym_name(o.sym), o.operator)
        elif o.label:
            if o.label == "*ABS*":
                return Const(o.value)
            e = SymRef(o.label, o.operator)
        elif o.block is not None:
            e = SymRef(self.label(o.block), o.operator)
        else:
            return None
        if o.minus:
            e = Binary("-", e, SymRef(o.minus))
        if o.value:
            if o.value > 0:
                return Binary("+", e, Const(o.value))
            return Binary("-", e, Const(-o.value))
        return e

    def register(self, o: Opnd) -> int:
        r = o.reg
        if r < 16:
            if o.high:
                return GPR8H_BASE + 4 + r
            return sized(r, o.size)
        if r < 48:
            return XMM_BASE + r - 16
        return ST0 + r - 48

    def operand(self, o: Opnd) -> Operand:
        if o.kind == O_REG:
            return Reg(self.register(o), o.indirect)
        e = self.expr(o)
        if o.kind == O_IMM:
            return Imm(o.value if e is None else 0, e)
        b = o.reg
        base = RIP if o.rip else self.base + b if b >= 0 else NO_REG
        x = o.index
        out = Mem(base, self.base + x if x >= 0 else NO_REG, o.scale, o.value if e is None else 0, e, SEGMENTS[o.seg])
        if o.indirect:
            out.indirect = True
        return out

    # --- instructions

    def emit(self) -> None:
        blocks = self.m.blocks
        for n in range(len(blocks)):
            nxt = blocks[n + 1] if n + 1 < len(blocks) else None
            for i in blocks[n].insts:
                if i.targets:
                    self.mark_targets(i, nxt)
        for t2 in self.m.tables:
            for b in t2.targets:
                b.label_needed = True
        for n in range(len(blocks)):
            b = blocks[n]
            nxt = blocks[n + 1] if n + 1 < len(blocks) else None
            if b.label_needed or b.label or b.address_taken or b.static_label is not None:
                self.stream.label(self.label(b))
            for i in b.insts:
                self.inst(i, nxt)
        self.tables()

    def mark_targets(self, i: MInst, nxt: MBlock | None) -> None:
        """Which targets are jumped to, not fallen into (as jcc and jmp below decide)."""
        for t in i.targets:
            if t is not nxt or (i.kind != M_JMP and i.kind != M_JCC) or i.cond >= CC_E_NP or len(i.targets) == 1 and i.kind == M_JCC:
                t.label_needed = True

    def position(self, i: MInst) -> None:
        self.names.position(self.stream, i.pos)

    def inst(self, i: MInst, nxt: MBlock | None) -> None:
        kind = i.kind
        if self.debug and kind != M_CFI and i.pos > 0:
            self.position(i)
        if kind == M_ROW:
            self.row(i)
        elif kind == M_COPY:
            self.copy(i)
        elif kind == M_RELOAD or kind == M_SPILL:
            self.slot_move(i)
        elif kind == M_JCC:
            self.jcc(i, nxt)
        elif kind == M_JMP:
            if i.targets[0] is not nxt:
                self.stream.inst("jmp", [self.target_operand(i.targets[0])])
        elif kind == M_CALL:
            self.call(i)
        elif kind == M_RET:
            self.stream.inst("ret", [Imm(i.size)] if i.size else [])
        elif kind == M_TAIL:
            o = i.ops[0]
            if o.kind == O_IMM:
                self.stream.inst("jmp", [Imm(0, self.expr(o), True)])
            else:
                self.stream.inst("jmp", [self.operand(o)])
        elif kind == M_ASM or kind == M_ASM_GOTO:
            self.asm(i, nxt)
        elif kind == M_SWITCH or kind == M_GOTO:
            self.indirect_jump(i)
        elif kind == M_CFI:
            args = i.data
            assert isinstance(args, list)
            self.stream.cfi(i.mnemonic, args)
        elif kind == M_HERE:
            self.stream.label(self.here_label(i))
        elif kind == M_LABEL:
            self.stream.label(i.mnemonic)
        else:
            assert kind == M_UNDEF or kind == M_UNREACHABLE, kind

    def here_label(self, i: MInst) -> str:
        name = self.here.get(i, "")
        if not name:
            name = self.names.local("L")
            self.here[i] = name
        return name

    def row(self, i: MInst) -> None:
        d = i.data
        if d is not None:
            if isinstance(d, JumpTable):
                self.table_label(d)
                for o in i.ops:
                    if o.kind == O_MEM:
                        o.label = d.label
            elif isinstance(d, MInst):
                i.ops[0].label = self.here_label(d)
        ops = [self.operand(o) for o in i.ops]
        self.stream.inst(i.mnemonic, ops)

    def copy(self, i: MInst) -> None:
        s = i.ops[0]
        d = i.ops[1]
        size = i.size
        if s.reg >= 16:
            if size > 16 or d.reg < 16:
                self.stream.inst("movq" if size == 8 else "movd", [Reg(self.register(s)), Reg(sized(d.reg, size))])
            else:
                self.stream.inst("movaps", [Reg(self.register(s)), Reg(self.register(d))])
            return
        if d.reg >= 16:
            self.stream.inst("movq" if size == 8 else "movd", [Reg(sized(s.reg, size)), Reg(self.register(d))])
            return
        if size == 8:
            self.stream.inst("movq", [Reg(GPR64_BASE + s.reg), Reg(GPR64_BASE + d.reg)])
        else:
            self.stream.inst("movl", [Reg(GPR32_BASE + s.reg), Reg(GPR32_BASE + d.reg)])

    def slot_move(self, i: MInst) -> None:
        r = i.ops[1] if i.kind == M_RELOAD else i.ops[0]
        size = i.size
        if r.kind != O_REG or r.reg >= 16:
            name = SCALAR_MOVE[size] if size != 16 or self.target.options.preferred_stack_boundary >= 4 else "movups"
        elif size == 8:
            name = "movq"
        else:
            name = "movl"
            size = 4
        r.size = size
        self.stream.inst(name, [self.operand(i.ops[0]), self.operand(i.ops[1])])

    def target_operand(self, b: MBlock) -> Imm:
        return Imm(0, SymRef(self.label(b)), True)

    def jcc(self, i: MInst, nxt: MBlock | None) -> None:
        cc = i.cond
        taken = i.targets[0]
        other = i.targets[1] if len(i.targets) > 1 else nxt
        if len(i.targets) == 1:
            self.stream.inst("j" + CC_NAMES[cc], [self.target_operand(taken)])
            return
        assert other is not None
        if cc >= CC_E_NP:
            if cc == CC_E_NP:
                taken, other = other, taken
            # jump to `taken` if not equal or unordered
            self.stream.inst("jp", [self.target_operand(taken)])
            self.stream.inst("jne", [self.target_operand(taken)])
            if other is not nxt:
                self.stream.inst("jmp", [self.target_operand(other)])
            return
        if taken is nxt:
            cc ^= 1
            taken, other = other, taken
        self.stream.inst("j" + CC_NAMES[cc], [self.target_operand(taken)])
        if other is not nxt:
            self.stream.inst("jmp", [self.target_operand(other)])

    def call(self, i: MInst) -> None:
        o = i.ops[0]
        name = "call"
        if i.mnemonic:
            # a general dynamic access: the assembler takes data16 but once before an instruction
            self.stream.data(2, Const(0x6666))
            name = i.mnemonic + " call"
        if o.kind == O_IMM:
            self.stream.inst(name, [Imm(0, self.expr(o), True)])
        else:
            self.stream.inst(name, [self.operand(o)])
        if i.size:
            self.stream.inst("sub" + ("q" if self.is64 else "l"), [Imm(i.size), Reg(self.base + 4)])

    def table_label(self, t: JumpTable) -> None:
        if not t.label:
            t.label = self.names.local("L")

    def indirect_jump(self, i: MInst) -> None:
        t = i.data
        o = i.ops[0]
        if isinstance(t, JumpTable):
            self.table_label(t)
            if o.kind == O_MEM:
                o.label = t.label
        o.indirect = True
        self.stream.inst("jmp", [self.operand(o)])

    def tables(self) -> None:
        """Jump tables, in .rodata after the function."""
        w = self.target.bits // 8
        any_table = False
        for t in self.m.tables:
            if not t.label:
                continue
            any_table = True
            self.stream.section(self.names.rodata_of(self.fn))
            self.stream.align(3 if w == 8 and t.kind == 0 else 2)
            self.stream.label(t.label)
            for b in t.targets:
                e: Expr = SymRef(self.label(b))
                if t.kind == 1:
                    e = Binary("-", e, SymRef(t.label))
                    self.stream.data(4, e)
                elif t.kind == 2:
                    self.stream.data(4, SymRef(self.label(b), "GOTOFF"))
                else:
                    self.stream.data(w, e)
        if any_table:
            self.names.section_changed = True

    def asm(self, i: MInst, nxt: MBlock | None) -> None:
        raise NotImplementedError
