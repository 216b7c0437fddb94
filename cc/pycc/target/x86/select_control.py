"""Selection for x86, third layer: comparisons, conditions, branches, switches, values of block parameters."""

from typing import Final

from pycc.codegen.mir import (
    C_GPR,
    C_MEM,
    CC_A,
    CC_AE,
    CC_B,
    CC_BE,
    CC_E,
    CC_E_NP,
    CC_G,
    CC_GE,
    CC_L,
    CC_LE,
    CC_NE,
    CC_NE_P,
    CC_NP,
    CC_NS,
    CC_O,
    CC_P,
    CC_S,
    F_READS_FLAGS,
    M_GOTO,
    M_JCC,
    M_JMP,
    M_SWITCH,
    M_UNREACHABLE,
    O_MEM,
    O_REG,
    RW,
    JumpTable,
    MBlock,
    Opnd,
    R,
    W,
    imm,
    mem,
    reg,
)
from pycc.ir.function import SwitchData
from pycc.ir.ops import (
    ADDC,
    AND,
    EQ,
    FEQ,
    FUNO,
    I1,
    I64,
    NE,
    NOT,
    SADDO,
    SGE,
    SGT,
    SLE,
    SLT,
    SUBB,
    UADDO,
    UGE,
    UGT,
    ULE,
    ULT,
    UMULO,
    USUBO,
    XOR,
    bytes_of,
    wrap,
)
from pycc.ir.value import V_CONST, V_INST, V_SYM, Const, Edge, Inst, Param, Result, Value
from pycc.target.x86.select_int import IntSelect
from pycc.target.x86.select_values import SUFFIX, fits32

INT_CC: Final = {EQ: CC_E, NE: CC_NE, SLT: CC_L, SLE: CC_LE, SGT: CC_G, SGE: CC_GE, ULT: CC_B, ULE: CC_BE, UGT: CC_A, UGE: CC_AE}
SWAP_CC: Final = {CC_E: CC_E, CC_NE: CC_NE, CC_L: CC_G, CC_LE: CC_GE, CC_G: CC_L, CC_GE: CC_LE, CC_B: CC_A, CC_BE: CC_AE, CC_A: CC_B, CC_AE: CC_BE}


def invert(cc: int) -> int:
    if cc == CC_E_NP:
        return CC_NE_P
    if cc == CC_NE_P:
        return CC_E_NP
    return cc ^ 1


class ControlSelect(IntSelect):
    # --- conditions

    def condition(self, v: Value) -> int:
        """Emit what sets the flags by an i1 value; the condition code that is true when the value is."""
        inverted = False
        v = self.plain(v)
        while v.kind == V_INST and not v.number:
            assert isinstance(v, Inst)
            if v.op == NOT and v.type == I1:
                v = self.plain(v.args[0])
                inverted = not inverted
            elif v.op == XOR and v.type == I1 and isinstance(v.args[1], Const):
                if v.args[1].value:
                    inverted = not inverted
                v = self.plain(v.args[0])
            else:
                break
        cc = self.positive_condition(v)
        return invert(cc) if inverted else cc

    def positive_condition(self, v: Value) -> int:
        if v.kind == V_INST:
            assert isinstance(v, Inst)
            op = v.op
            if EQ <= op <= UGE and (len(v.users) == 1 or v.block is self.block):
                if len(v.users) == 1 or (v.number == 0 and self.cheap_operands(v)):
                    return self.compare(op, v.args[0], v.args[1])
            elif FEQ <= op <= FUNO and self.sse and v.args[0].type <= 328 and len(v.users) == 1:
                return self.float_compare(v)
            elif FEQ <= op <= FUNO and len(v.users) == 1 and self.class_of(v.args[0].type) == C_MEM:
                return self.x87_compare(v)
            elif op == AND and v.type == I1 and len(v.users) == 1 and v.number == 0:
                a = self.get(v.args[0])
                self.row("testl", [reg(self.get(v.args[1]), 4, R), reg(a, 4, R)])
                return CC_NE
        elif isinstance(v, Result):
            cc = self.flag_result(v)
            if cc >= 0:
                return cc
        r = self.get(v)
        self.row("testl", [reg(r, 4, R), reg(r, 4, R)])
        return CC_NE

    def flag_result(self, v: Result) -> int:
        """The carry or overflow of an operation of this block, wanted only here: the operation is done here, and the condition returned.
        -1 if something between needs its other result, so that it cannot wait."""
        i = v.inst
        if v.number or len(v.users) != 1 or i.block is not self.block or v.index != 1 or i in self.done:
            return -1
        op = i.op
        carry = op == ADDC or op == SUBB
        if not carry and not SADDO <= op <= UMULO or not self.can_wait(i):
            return -1
        at = self.index - 1
        insts = self.block.insts
        while at >= 0 and insts[at] is not i:
            at -= 1
        if at < 0:
            return -1
        if carry:
            low = i.args[2]
            if isinstance(low, Result) and low.inst.block is self.block and not self.can_wait(low.inst):
                return -1
        here = self.index
        self.index = at
        self.done.add(i)
        if carry:
            self.select_carry(i)
        else:
            self.select_overflow(i)
        self.index = here
        if carry:
            return CC_L if i.aux else CC_B
        return CC_B if op == UADDO or op == USUBO else CC_O

    def can_wait(self, i: Inst) -> bool:
        """Whether the first result is used in other blocks only."""
        for u in i.users:
            if isinstance(u, Inst) and u.block is self.block:
                return False
        return True

    def cheap_operands(self, v: Inst) -> bool:
        for a in v.args:
            if a.kind == V_INST and a.number == 0:
                return False
        return True

    def float_compare(self, i: Inst) -> int:
        raise NotImplementedError

    def x87_compare(self, i: Inst) -> int:
        raise NotImplementedError

    def compare(self, op: int, x: Value, y: Value) -> int:
        """Integer comparison: flags, and the condition."""
        cc = INT_CC[op]
        x = self.plain(x)
        y = self.plain(y)
        if x.kind == V_CONST or (x.kind == V_SYM and y.kind != V_CONST):
            x, y = y, x
            cc = SWAP_CC[cc]
        size = bytes_of(x.type)
        if isinstance(y, Const) and y.value == 0:
            if cc == CC_L:
                cc = CC_S
            elif cc == CC_GE:
                cc = CC_NS
            elif cc == CC_A:
                cc = CC_NE
            elif cc == CC_BE:
                cc = CC_E
            if self.test(x, size, cc):
                return self.test_cc if self.test_cc >= 0 else cc
        if isinstance(y, Const) and size >= 4 and y.value == 1 and cc == CC_L:
            self.row("test" + SUFFIX[size], [reg(self.get(x), size, R), reg(self.get(x), size, R)])
            return CC_LE
        yo = self.rmi(y, size)
        if yo.kind == O_MEM:
            xo = reg(self.byte_of(self.get(x), size), size, R)
        else:
            if yo.kind == O_REG:
                if self.foldable(x, size):
                    xo = self.rm(x, size)
                    yo.reg = self.byte_of(yo.reg, size)
                    self.row("cmp" + SUFFIX[size], [yo, xo])
                    return cc
                yo.reg = self.byte_of(yo.reg, size)
                xo = reg(self.byte_of(self.get(x), size), size, R)
            else:
                xo = self.rm(x, size)
                if xo.kind == O_REG:
                    xo.reg = self.byte_of(xo.reg, size)
        self.row("cmp" + SUFFIX[size], [yo, xo])
        return cc

    def byte_of(self, r: int, size: int) -> int:
        return self.byte_reg(r) if size == 1 else r

    test_cc: int

    def test(self, x: Value, size: int, cc: int) -> bool:
        """Comparison with zero: test. True if done; `test_cc` then replaces the condition if not -1."""
        self.test_cc = -1
        if x.kind == V_INST and not x.number and len(x.users) == 1:
            assert isinstance(x, Inst)
            if x.op == AND:
                a = self.plain(x.args[0])
                b = self.plain(x.args[1])
                if a.kind == V_CONST:
                    a, b = b, a
                if isinstance(b, Const):
                    return self.test_const(a, b.value, size, cc)
                if self.foldable(b, size):
                    a, b = b, a
                ao = self.rm(a, size)
                if ao.kind == O_REG:
                    ao.reg = self.byte_of(ao.reg, size)
                self.row("test" + SUFFIX[size], [reg(self.byte_of(self.get(b), size), size, R), ao])
                return True
        if self.foldable(x, size):
            return False  # cmp $0, mem
        if x.type == I1:
            size = 4
        r = self.byte_of(self.get(x), size)
        self.row("test" + SUFFIX[size], [reg(r, size, R), reg(r, size, R)])
        return True

    def test_const(self, a: Value, c: int, size: int, cc: int) -> bool:
        u = c & ((1 << (8 * size)) - 1)
        if (cc == CC_E or cc == CC_NE) and u:
            if self.foldable(a, size):
                # narrow to the byte that matters
                low = (u & -u).bit_length() - 1
                byte = low // 8
                if u >> (8 * byte) <= 0xFF:
                    assert isinstance(a, Inst)
                    o = self.fold_load(a)
                    if fits32(o.value + byte):
                        o.value += byte
                        self.row("testb", [imm(wrap(u >> (8 * byte), 8)), o])
                        return True
                    return False
            if u <= 0xFF and size > 1 and self.is64:
                self.row("testb", [imm(wrap(u, 8)), reg(self.get(a), 1, R)])
                return True
            if u <= 0x7FFFFFFF and size == 8:
                self.row("testl", [imm(u), reg(self.get(a), 4, R)])
                return True
            if size == 8 and not fits32(c) and u & (u - 1) == 0:
                self.row("btq", [imm(u.bit_length() - 1), reg(self.get(a), 8, R)])
                self.test_cc = CC_AE if cc == CC_E else CC_B
                return True
        if size == 8 and not fits32(c):
            t = self.const_reg(I64, c)
            self.row("testq", [reg(t, 8, R), reg(self.get(a), 8, R)])
            return True
        o = self.rm(a, size)
        if o.kind == O_REG:
            if size == 2:
                o.size = 4
                if cc == CC_E or cc == CC_NE:
                    self.row("testl", [imm(u), o])
                    return True
                o.size = 2
            o.reg = self.byte_of(o.reg, size)
        self.row("test" + SUFFIX[size], [imm(c), o])
        return True

    def select_compare(self, i: Inst) -> None:
        """A comparison whose value is wanted: 0 or 1."""
        d = self.result(i)
        op = i.op
        if op <= UGE:
            cc = self.compare(op, i.args[0], i.args[1])
        elif self.class_of(i.args[0].type) == C_MEM:
            cc = self.x87_compare(i)
        else:
            cc = self.float_compare(i)
        self.set_flag(cc, d)

    def set_flag(self, cc: int, d: int) -> None:
        b = self.new_byte()
        if cc == CC_E_NP or cc == CC_NE_P:
            c = self.new_byte()
            self.setcc(CC_E if cc == CC_E_NP else CC_NE, b)
            self.setcc(CC_NP if cc == CC_E_NP else CC_P, c)
            self.row("andb" if cc == CC_E_NP else "orb", [reg(c, 1, R), reg(b, 1, RW)])
        else:
            self.setcc(cc, b)
        self.row("movzbl", [reg(b, 1, R), reg(d, 4, W)], 0)

    def select_select(self, i: Inst) -> None:
        """cmov; the values cmov cannot move were turned into branches by legalize."""
        size = self.work_size(i.type)
        d = self.result(i)
        a = self.plain(i.args[1])
        b = self.plain(i.args[2])
        ar = self.get(a) if not self.foldable(a, size) or bytes_of(a.type) != size else 0
        br = self.get(b)
        ao = reg(ar, size, R) if ar else self.rm(a, size)
        cc = self.condition(i.args[0])
        self.copy(br, d, size)
        if cc == CC_E_NP:
            # not taken if not equal or unordered: move the other value in twice
            self.seq.pop()
            t = reg(self.in_register(ao, size), size, R)
            self.copy(t.reg, d, size)
            self.cmov(CC_NE, reg(br, size, R), d, size)
            self.cmov(CC_P, reg(br, size, R), d, size)
            return
        if cc == CC_NE_P:
            self.cmov(CC_NE, ao, d, size)
            self.cmov(CC_P, ao.copy(), d, size)
            return
        self.cmov(cc, ao, d, size)

    def in_register(self, o: Opnd, size: int) -> int:
        if o.kind == O_REG:
            return o.reg
        r = self.new_gpr(size)
        self.row("mov" + SUFFIX[size], [o, reg(r, size, W)], 0)
        return r

    def cmov(self, cc: int, source: Opnd, d: int, size: int) -> None:
        m = self.row("cmov" + CC_NAME[cc] + SUFFIX[size], [source, reg(d, size, RW)], F_READS_FLAGS)
        m.cond = cc

    # --- edges

    def edge_copies(self, e: Edge) -> None:
        """Move the edge's values into the target's parameters, all at once. Runs at the end of a block with one successor."""
        params = e.target.params
        sources: list[Value] = []
        dests: list[Param] = []
        for k in range(len(params)):
            p = params[k]
            if p.number == 0:
                if not p.users:
                    continue
                p.number = self.new_for(p.type)
                self.unasked.add(p.number)
            a = self.plain(e.args[k])
            if a is p:
                continue
            sources.append(a)
            dests.append(p)
        # a destination that is still to be read as a source waits; cycles go through a fresh register
        constants: list[int] = []
        pending: list[int] = []
        for k in range(len(dests)):
            if sources[k].kind < V_INST - 1:
                constants.append(k)
            else:
                pending.append(k)
        registers = [self.get(sources[k]) if sources[k].kind >= V_INST - 1 else 0 for k in range(len(sources))]
        while pending:
            progress = False
            for k in pending:
                d = dests[k].number
                blocked = False
                for j in pending:
                    if j != k and registers[j] == d:
                        blocked = True
                        break
                if not blocked:
                    self.move_value(registers[k], d, dests[k].type)
                    pending.remove(k)
                    progress = True
                    break
            if not progress:
                k = pending[0]
                d = dests[k].number
                t = self.new_for(dests[k].type)
                self.move_value(d, t, dests[k].type)
                for j in pending:
                    if registers[j] == d:
                        registers[j] = t
        for k in constants:
            self.constant_into(sources[k], dests[k].number, dests[k].type)

    def constant_into(self, v: Value, d: int, t: int) -> None:
        if isinstance(v, Const) and t <= 128:
            self.mov_imm(v.value, d, 8 if t == I64 else 4)
        else:
            self.move_value(self.get(v), d, t)

    def move_value(self, source: int, d: int, t: int) -> None:
        c = self.class_of(t)
        size = (8 if t == I64 else 4) if c == C_GPR else bytes_of(t)
        if c == C_MEM:
            self.x87_move(source, d, t)
            return
        self.copy(source, d, size)

    def x87_move(self, source: int, d: int, t: int) -> None:
        raise NotImplementedError

    # --- terminators

    def select_jump(self, i: Inst, mb: MBlock) -> None:
        e = i.edges[0]
        if e.target.params:
            self.edge_copies(e)
        self.jump_to(self.mblocks[e.target], mb)

    def jump_to(self, target: MBlock, mb: MBlock) -> None:
        j = self.pseudo(M_JMP, [])
        j.targets = [target]

    def select_branch(self, i: Inst, mb: MBlock) -> None:
        t = self.mblocks[i.edges[0].target]
        f = self.mblocks[i.edges[1].target]
        c = self.plain(i.args[0])
        if isinstance(c, Const):
            self.jump_to(t if c.value else f, mb)
            return
        if t is f:
            self.jump_to(t, mb)
            return
        cc = self.condition(c)
        j = self.pseudo(M_JCC, [])
        j.cond = cc
        j.targets = [t, f]
        j.size = i.aux
        j.flags = F_READS_FLAGS

    def select_unreachable(self) -> None:
        self.pseudo(M_UNREACHABLE, [])

    def select_goto(self, i: Inst) -> None:
        r = self.get(i.args[0])
        o = reg(r, self.word, R)
        o.indirect = True
        j = self.pseudo(M_GOTO, [o])
        j.targets = [self.mblocks[e.target] for e in i.edges]

    def select_switch(self, i: Inst, mb: MBlock) -> None:
        """A dense switch that legalize left: a table. (Sparse ones were turned into comparisons there.)"""
        d = i.data
        assert isinstance(d, SwitchData)
        t = i.args[0].type
        v = self.plain(i.args[0])
        low = d.values[0]
        high = d.highs[-1]
        size = 8 if t == I64 else 4
        default = self.mblocks[i.edges[0].target]
        targets: list[MBlock] = []
        for k in range(len(d.values)):
            while len(targets) < d.values[k] - low:
                targets.append(default)
            for _n in range(d.highs[k] - d.values[k] + 1):
                targets.append(self.mblocks[i.edges[k + 1].target])
        r = self.get(v) if bytes_of(t) >= 4 else self.narrow_extended(v, True, 4)
        index = self.new_gpr(8 if self.is64 else 4)
        if low:
            self.row("leaq" if size == 8 else "leal", [mem(r, -low), reg(index, size, W)], 0)
        elif size == 4 and self.is64:
            self.row("movl", [reg(r, 4, R), reg(index, 4, W)], 0)
        else:
            self.copy(r, index, size)
        if i.edges[0].target.insts[-1].op != 124 or len(i.edges[0].target.insts) > 1:
            self.row("cmp" + SUFFIX[size], [imm(high - low), reg(index, size, R)])
            j = self.pseudo(M_JCC, [])
            j.cond = CC_A
            j.targets = [default]  # one target: a side exit, the block goes on
            j.size = 10
            j.flags = F_READS_FLAGS
        table = JumpTable(targets, 1 if self.pic else 0)
        self.m.tables.append(table)
        if self.pic:
            self.table_jump_relative(index, table)
            return
        o = mem(-1, 0)
        o.index = index
        o.scale = self.word
        o.indirect = True
        s = self.pseudo(M_SWITCH, [o])
        s.data = table
        s.targets = self.distinct(targets)

    def distinct(self, targets: list[MBlock]) -> list[MBlock]:
        seen: set[MBlock] = set()
        out: list[MBlock] = []
        for b in targets:
            if b not in seen:
                seen.add(b)
                out.append(b)
        return out

    def table_jump_relative(self, index: int, table: JumpTable) -> None:
        w = self.word
        base = self.new_gpr(w)
        if self.is64:
            o = Opnd(O_MEM, -1, 0, 0, 0)
            o.rip = True
            m = self.row("leaq", [o, reg(base, 8, W)], 0)
            m.data = table
            t = self.new_gpr(8)
            o = mem(base, 0)
            o.index = index
            o.scale = 4
            self.row("movslq", [o, reg(t, 8, W)], 0)
            d = self.new_gpr(8)
            self.copy(t, d, 8)
            self.row("addq", [reg(base, 8, R), reg(d, 8, RW)])
        else:
            # entries are offsets from the GOT
            got = self.got_reg()
            o = mem(got, 0)
            o.index = index
            o.scale = 4
            o.operator = "GOTOFF"
            table.kind = 2
            d = self.new_gpr(4)
            m = self.row("movl", [o, reg(d, 4, W)], 0)
            m.data = table
            self.row("addl", [reg(got, 4, R), reg(d, 4, RW)])
        j = reg(d, w, R)
        j.indirect = True
        s = self.pseudo(M_SWITCH, [j])
        s.data = table
        s.targets = self.distinct(table.targets)


CC_NAME: Final = ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"]
