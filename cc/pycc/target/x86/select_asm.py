"""Selection for x86, eighth layer: inline asm. Operands get registers, memory or constants; copies tie them to the values around.

The statement is one M_ASM whose operand k is operand k of the template. A register named by a letter or a register variable is a unit,
loaded just before and read just after; any other register operand is a virtual register the allocator places under the letter's mask.
Flag outputs are read at once by setcc. x87 operands (t, u) are pushed before and popped after. CONTRACTS.md 4.
"""

from typing import Final, final

from pycc.codegen.inline_asm import AsmPlan
from pycc.codegen.mir import (
    C_GPR,
    C_MEM,
    C_XMM,
    CC_NAMES,
    EARLY,
    F_SETS_FLAGS,
    FIRST_VREG,
    M_ASM,
    M_ASM_GOTO,
    M_JMP,
    NONE,
    O_IMM,
    O_MEM,
    RW,
    MBlock,
    MInst,
    Opnd,
    R,
    W,
    imm,
    mem,
    reg,
)
from pycc.ir.function import AsmData, AsmOp
from pycc.ir.ops import ASM_GOTO, I1, LABEL_ADDR, UNDEF, bytes_of, is_float
from pycc.ir.value import V_CONST, V_INST, V_SYM, Const, Inst, SymAddr, Value
from pycc.target.x86.constraints import Choice, alternatives, constant_fits, read
from pycc.target.x86.select_values import RAX, RDX, RSP
from pycc.target.x86.select_x87 import X87Select, st_reg

CC_ALIAS: Final = {"c": 2, "nc": 3, "z": 4, "nz": 5, "na": 6, "nbe": 7, "nae": 2, "nb": 3, "pe": 10, "po": 11,
                   "nge": 12, "nl": 13, "ng": 14, "nle": 15}


class AsmSelect(X87Select):
    got: int

    def got_reg(self) -> int:
        """The register holding the GOT's address in i386 position-independent code, set at function entry."""
        self.m.needs_got = True
        if self.got == 0:
            self.got = self.new_gpr(4)
        return self.got

    def clobbered(self, d: AsmData) -> list[int]:
        from pycc.target.x86.target import unit_named

        out: list[int] = []
        for name in d.clobbers:
            u = unit_named(name)
            if u < 0:
                self.asm_bad_clobber(name)
            elif u < 32 and u not in out and u != RSP:
                out.append(u)
        return out

    def asm_bad_clobber(self, name: str) -> None:
        from pyisa.x86.registers import number_of

        bare = name.lstrip("%")
        if bare not in ("dirflag", "fpsr", "flags", "fpcr", "mxcsr", "redzone") and number_of(bare) < 0:
            self.reporter.error(self.pos, f"unknown register name '{name}' in 'asm'")

    def choose(self, d: AsmData, args: list[Value]) -> list[Choice]:
        """The first alternative every operand can follow."""
        names: dict[str, int] = {}
        count = 1
        for k in range(len(d.operands)):
            if d.operands[k].name:
                names[d.operands[k].name] = k
            count = max(count, len(alternatives(d.operands[k].constraint)))
        gprs = self.gpr_mask
        for n in range(count):
            choices: list[Choice] = []
            good = True
            for o in d.operands:
                texts = alternatives(o.constraint)
                c = read(texts[n] if n < len(texts) else texts[-1], gprs, not self.is64, names)
                choices.append(c)
                if o.memory and not c.memory and c.tied < 0:
                    good = False
                elif not o.memory and not o.is_output and o.arg >= 0 and c.tied < 0 and not c.register() and not c.address and not o.register:
                    v = self.plain(args[o.arg])
                    if not (c.immediate and (v.kind == V_CONST or v.kind == V_SYM)) and not c.memory:
                        good = False
                elif not o.memory and o.is_output and not c.register() and "@cc" not in o.constraint and not o.register:
                    good = False
            if good or n == count - 1:
                return choices
        return []

    def select_asm(self, i: Inst, mb: MBlock) -> None:
        d = i.data
        assert isinstance(d, AsmData)
        if d.basic and not d.operands:
            a = MInst(M_ASM if i.op != ASM_GOTO else M_ASM_GOTO, "", [], self.pos, self.scope)
            a.data = AsmPlan(d)
            a.flags = F_SETS_FLAGS
            self.asm_targets(a, i)
            self.seq.append(a)
            return
        AsmStatement(self, i, d, mb).run()

    def asm_targets(self, a: MInst, i: Inst) -> None:
        a.targets = [self.mblocks[e.target] for e in i.edges]


@final
class AsmStatement:
    """The selection of one asm: a context, so that the steps need no long parameter lists."""

    def __init__(self, s: AsmSelect, i: Inst, d: AsmData, mb: MBlock) -> None:
        self.s = s
        self.i = i
        self.d = d
        self.mb = mb
        self.args = i.args
        self.choices = s.choose(d, i.args)
        self.ops: list[Opnd] = []
        self.extra: list[Opnd] = []  # high halves of pairs
        self.before: list[tuple[Value, int, int]] = []  # value into unit, size
        self.after: list[tuple[int, int, int, int]] = []  # from register, to register, size, class
        self.flags: list[tuple[int, int]] = []  # condition, result register
        self.bools: list[int] = []
        self.unspillable: list[int] = []
        self.fold = 0
        self.pushes: list[Value] = []
        self.pops: list[Value] = []
        self.top = [-1, -1]  # operand numbers in st0, st1 before
        self.out_top = [-1, -1]
        self.goto = i.op == ASM_GOTO

    def run(self) -> None:
        s = self.s
        d = self.d
        for _ in d.operands:
            self.ops.append(imm(0))
        for k in range(len(d.operands)):
            o = d.operands[k]
            if o.is_output:
                self.output(k, o)
        for k in range(len(d.operands)):
            o = d.operands[k]
            if not o.is_output:
                self.input(k, o)
        self.push_x87()
        # fixed registers are loaded last, constants last of all
        regs: list[int] = []
        for v, _u, _size in self.before:
            p = s.plain(v)
            regs.append(s.get(p) if p.kind >= V_INST - 1 else 0)
        for n in range(len(self.before)):
            v, u, size = self.before[n]
            if regs[n]:
                s.copy(regs[n], u, size)
        for n in range(len(self.before)):
            v, u, size = self.before[n]
            if not regs[n]:
                s.argument_constant(s.plain(v), u)
        a = MInst(M_ASM_GOTO if self.goto else M_ASM, "", self.ops + self.extra, s.pos, s.scope)
        plan = AsmPlan(d)
        for o in d.operands:
            plan.sizes.append(o.size or (bytes_of(o.type) if o.type else 0))
        a.data = plan
        a.flags = F_SETS_FLAGS
        a.fold = self.fold
        a.clobbers = s.clobbered(d)
        s.asm_targets(a, self.i)
        s.seq.append(a)
        if self.goto:
            self.on_edges(a)
        else:
            self.finish()

    def fail(self, text: str = "impossible constraint in 'asm'") -> None:
        self.s.reporter.error(self.s.pos, text)

    def unit_of_register(self, o: AsmOp) -> int:
        if not o.register:
            return -1
        from pycc.target.x86.target import unit_named

        return unit_named(o.register)

    # --- outputs

    def output(self, k: int, o: AsmOp) -> None:
        s = self.s
        c = self.choices[k]
        at = o.constraint.find("@cc")
        if at >= 0:
            self.flag_output(k, o, o.constraint[at + 3 :])
            return
        if o.memory:
            self.ops[k] = s.address(self.args[o.arg])
            return
        size = bytes_of(o.type)
        early = EARLY if o.early else 0
        result = self.i.result(o.result)
        unit = self.unit_of_register(o)
        if unit < 0 and c.fixed >= 0:
            unit = c.fixed
        if unit < 0 and c.pair:
            unit = RAX
            if o.high_result >= 0:
                self.extra.append(reg(RDX, s.word, W | early))
                high = self.i.result(o.high_result)
                if high.number:
                    self.after.append((RDX, high.number, s.word, C_GPR))
        elif o.high_result >= 0:
            high = self.i.result(o.high_result)
            t = s.new_gpr(s.word)
            self.extra.append(reg(t, s.word, W | early))
            if high.number:
                self.after.append((t, high.number, s.word, C_GPR))
        if c.x87 and is_float(o.type) and unit < 0:
            self.out_top[0 if c.x87 != 2 else 1] = k
            self.ops[k] = st_reg(0 if c.x87 != 2 else 1)
            return
        if unit >= 0:
            self.ops[k] = reg(unit, size, W | early)
            if unit == RSP:
                self.ops[k].role = 0
                s.m.pushes = True
            if result.number:  # the stack pointer too: a register variable is read
                self.copy_out(unit, result, o)
            return
        cls = C_XMM if c.xmm and not c.mask else C_GPR
        if is_float(o.type) and cls == C_GPR and not c.mask:
            self.fail()
            return
        mask = s.xmm_mask if cls == C_XMM else c.mask or s.gpr_mask
        if size == 1 and not s.is64 and cls == C_GPR:
            mask &= 0xF
        t = s.m.new_vreg(cls, (8 if size == 8 else 4) if cls == C_GPR else max(size, 4), mask)
        self.ops[k] = reg(t, size, W | early)
        if result.number:
            self.copy_out(t, result, o)
        if self.goto:
            s.m.unspillable.append(t)

    def copy_out(self, r: int, result: Value, o: AsmOp) -> None:
        if o.type == I1:
            self.bools.append(len(self.after))
        c = self.s.class_of(o.type)
        size = bytes_of(o.type)
        self.after.append((r, result.number, max(size, 4), c))

    def flag_output(self, k: int, o: AsmOp, name: str) -> None:
        if name in CC_ALIAS:
            cc = CC_ALIAS[name]
        elif name in CC_NAMES:
            cc = CC_NAMES.index(name)
        else:
            self.fail(f"unknown 'asm' flag output '{name}'")
            return
        r = self.i.result(o.result)
        if r.number:
            self.flags.append((cc, r.number))

    # --- inputs

    def input(self, k: int, o: AsmOp) -> None:
        s = self.s
        if o.arg < 0:
            return
        c = self.choices[k]
        if o.memory:
            self.ops[k] = s.address(self.args[o.arg])
            return
        tied = o.tied if o.tied >= 0 else c.tied
        if tied >= 0:
            self.tied(k, o, tied)
            return
        v = s.plain(self.args[o.arg])
        size = bytes_of(v.type)
        unit = self.unit_of_register(o)
        if unit >= 0:
            self.fixed(k, v, unit, size)
            return
        if c.immediate and self.immediate(k, v, c, size):
            return
        if c.address and not c.register():
            self.ops[k] = s.address(v)
            return
        if c.fixed >= 0:
            self.fixed(k, v, c.fixed, size)
            return
        if c.pair:
            self.fixed(k, v, RAX, size)
            if o.high_arg >= 0:
                self.before.append((self.args[o.high_arg], RDX, s.word))
                self.extra.append(reg(RDX, s.word, R))
            return
        if c.x87 and is_float(v.type):
            self.top[0 if c.x87 != 2 else 1] = k
            self.ops[k] = st_reg(0 if c.x87 != 2 else 1)
            return
        if c.memory and not c.mask and not c.xmm:
            self.to_memory(k, v, size)
            return
        if not c.register():
            self.fail()
            return
        if c.memory and s.foldable(v, size):
            assert isinstance(v, Inst)
            self.ops[k] = s.fold_load(v)
            return
        r = s.get(v)
        if o.high_arg >= 0:
            self.extra.append(reg(s.get(self.args[o.high_arg]), s.word, R))
        cls = s.m.cls[r - FIRST_VREG]
        if cls == C_MEM:
            self.fail()
            return
        if cls == C_GPR and c.xmm and not c.mask or cls == C_XMM and c.mask and not c.xmm:
            t = s.new_xmm(size) if cls == C_GPR else s.new_gpr(size)
            s.row("movq" if size == 8 else "movd", [reg(r, size, R), reg(t, size, W)], 0)
            r = t
        mask = s.m.masks[r - FIRST_VREG]
        if cls == C_GPR and c.mask and mask & ~c.mask or (size == 1 and not s.is64 and mask & ~0xF):
            narrow = c.mask & (0xF if size == 1 and not s.is64 else 0xFFFF)
            t = s.m.new_vreg(C_GPR, s.m.sizes[r - FIRST_VREG], narrow)
            s.copy(r, t, s.m.sizes[r - FIRST_VREG])
            r = t
        if c.memory and cls == C_GPR:
            self.fold |= 1 << k
        self.ops[k] = reg(r, size, R)

    def to_memory(self, k: int, v: Value, size: int) -> None:
        """A value that must be in memory: a temporary."""
        s = self.s
        slot = s.m.new_slot(max(size, 8), 8)
        slot.used = True
        o = mem(NONE, 0)
        o.slot = slot
        s.row("mov" + ("", "b", "w", "", "l", "", "", "", "q")[size], [reg(s.byte_reg(s.get(v)) if size == 1 else s.get(v), size, R), o], 0)
        self.ops[k] = o.copy()

    def fixed(self, k: int, v: Value, unit: int, size: int) -> None:
        if unit == RSP:
            self.ops[k] = reg(unit, size, 0)
            self.s.m.pushes = True
            return
        self.ops[k] = reg(unit, size, R)
        if isinstance(v, Inst) and v.op == UNDEF:
            self.ops[k].role = 0
            return
        self.before.append((v, unit, max(4, size)))

    def immediate(self, k: int, v: Value, c: Choice, size: int) -> bool:
        """A constant operand, if the value is one (judged here, after optimisation)."""
        s = self.s
        if v.kind == V_CONST:
            assert isinstance(v, Const)
            if v.type <= 128 and constant_fits(c.immediate, v.value, False, size):
                self.ops[k] = imm(v.value)
                return True
        elif v.kind == V_SYM:
            assert isinstance(v, SymAddr)
            if constant_fits(c.immediate, 0, True, size) and (not s.pic or not c.register()):
                o = imm(v.offset)
                o.sym = v.sym
                self.ops[k] = o
                return True
        elif isinstance(v, Inst) and v.op == LABEL_ADDR and constant_fits(c.immediate, 0, True, size):
            from pycc.ir.function import Block

            assert isinstance(v.data, Block)
            o = imm(0)
            o.block = s.mblocks[v.data]
            o.block.label_needed = True
            self.ops[k] = o
            return True
        if not c.register() and not c.memory and not c.address:
            self.fail()
            return True
        return False

    def tied(self, k: int, o: AsmOp, tied: int) -> None:
        """The input half of an operand: same place as its output, which becomes read and written."""
        s = self.s
        out = self.ops[tied]
        v = s.plain(self.args[o.arg])
        if out.kind == O_IMM:
            return
        if out.kind == O_MEM:
            self.ops[k] = out.copy()
            return
        size = bytes_of(v.type)
        if out.reg >= 48 and out.reg < FIRST_VREG:
            self.top[out.reg - 48] = k
            self.ops[k] = st_reg(out.reg - 48)
            return
        self.ops[k] = reg(out.reg, size, R)
        if out.reg == RSP:
            self.ops[k].role = 0
            return
        if isinstance(v, Inst) and v.op == UNDEF:
            self.ops[k].role = 0
            return
        out.role = RW
        if out.reg < FIRST_VREG:
            self.before.append((v, out.reg, max(4, size)))
        else:
            self.load_tied(v, out.reg, size)
        if o.high_arg >= 0:
            for x in self.extra:
                if x.role & W and not x.role & R:
                    x.role = RW
                    if x.reg < FIRST_VREG:
                        self.before.append((self.args[o.high_arg], x.reg, s.word))
                    else:
                        s.copy(s.get(self.args[o.high_arg]), x.reg, s.word)
                    break

    def load_tied(self, v: Value, r: int, size: int) -> None:
        s = self.s
        if v.kind == V_CONST and v.type <= 128:
            assert isinstance(v, Const)
            s.mov_imm(v.value, r, 8 if size == 8 else 4)
            return
        x = s.get(v)
        cls = s.m.cls[r - FIRST_VREG]
        if s.m.cls[x - FIRST_VREG] != cls:
            s.row("movq" if size == 8 else "movd", [reg(x, size, R), reg(r, size, W)], 0)
            return
        s.copy(x, r, max(4, size))

    # --- x87

    def push_x87(self) -> None:
        s = self.s
        for n in (1, 0):
            k = self.top[n]
            if k >= 0:
                s.push(self.args[self.d.operands[k].arg], 0)

    def pop_x87(self) -> None:
        """Results from the top; an input that stays and is no output is dropped."""
        s = self.s
        popped = 0
        for name in self.d.clobbers:
            if name.lstrip("%").startswith("st"):
                popped += 1
        inputs = (1 if self.top[0] >= 0 else 0) + (1 if self.top[1] >= 0 else 0)
        outputs = (1 if self.out_top[0] >= 0 else 0) + (1 if self.out_top[1] >= 0 else 0)
        for n in (0, 1):
            k = self.out_top[n]
            if k >= 0:
                s.x87_result(self.i.result(self.d.operands[k].result))
        for _ in range(inputs - popped - outputs):
            s.st("fstp", [st_reg(0)])

    # --- afterwards

    def finish(self) -> None:
        s = self.s
        self.pop_x87()
        # flags first
        pending: list[tuple[int, int]] = []
        for cc, r in self.flags:
            b = s.new_byte()
            s.setcc(cc, b)
            pending.append((b, r))
        self.copies()
        for b, r in pending:
            s.row("movzbl", [reg(b, 1, R), reg(r, 4, W)], 0)

    def copies(self) -> None:
        s = self.s
        order = list(range(len(self.after)))
        for fixed_first in (True, False):
            for n in order:
                f, t, size, cls = self.after[n]
                if (f < FIRST_VREG) != fixed_first:
                    continue
                fc = (C_XMM if f >= 16 else C_GPR) if f < FIRST_VREG else s.m.cls[f - FIRST_VREG]
                if cls == C_MEM:
                    s.row("movl" if size == 4 else "movq", [reg(f, size, R), reg(t, 0, W)], 0)
                elif fc != cls:
                    s.row("movq" if size == 8 else "movd", [reg(f, size, R), reg(t, size, W)], 0)
                elif n in self.bools:
                    s.row("movzbl", [reg(s.byte_reg(f), 1, R), reg(t, 4, W)], 0)
                else:
                    s.copy(f, t, 16 if size > 8 else size)

    def on_edges(self, a: MInst) -> None:
        """asm goto with outputs: they are read at the start of every successor, in blocks of their own."""
        s = self.s
        if not self.after and not self.flags:
            return
        saved = s.seq
        m = s.m
        at = m.blocks.index(self.mb)
        done: dict[MBlock, MBlock] = {}
        for n in range(len(a.targets)):
            t = a.targets[n]
            nb = done.get(t)
            if nb is None:
                nb = MBlock(0)
                nb.cold = t.cold
                m.blocks.insert(at + 1, nb)
                s.seq = []
                self.finish()
                j = MInst(M_JMP, "", [], s.pos, s.scope)
                j.targets = [t]
                nb.insts = [*s.seq, j]
                nb.succs = [t]
                t.preds.append(nb)
                done[t] = nb
            a.targets[n] = nb
        s.edge_blocks[self.mb] = list(done.values())
        s.seq = saved
