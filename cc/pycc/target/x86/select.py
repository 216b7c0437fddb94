"""The selector for x86: which layer selects which operation; walks blocks backwards (see select_values.py)."""

from typing import final

from pycc.codegen.mir import C_MEM, MBlock, MFunction, MInst
from pycc.codegen.target import Target
from pycc.ir.function import AsmData, Block, Function
from pycc.ir.ops import (
    ADD,
    ADDC,
    ALLOCA,
    AND,
    ARG_AREA,
    ASM,
    ASM_GOTO,
    ASSUME,
    BITCAST,
    BRANCH,
    CALL,
    CMPXCHG,
    COPY,
    DBG,
    DEAD,
    EFFECT,
    EFFECTS,
    EXPECT,
    FCONV,
    FCOPYSIGN,
    FDIV,
    FENCE,
    FEQ,
    FIRST_TERMINATOR,
    FPTOSI,
    FRAME_ADDRESS,
    FUNO,
    GOTO,
    HERE,
    INIT_TRAMPOLINE,
    JUMP,
    LABEL_ADDR,
    LIVE,
    LOAD,
    LONGJMP,
    MEMCPY,
    MEMMOVE,
    MEMSET,
    MUL,
    NAMES,
    NEG,
    NOT,
    NOT_ATOMIC,
    OR,
    POPCOUNT,
    PREFETCH,
    RET,
    RETURN_ADDRESS,
    RMW,
    ROTL,
    SELECT,
    SETJMP,
    SEXT,
    SHL,
    SITOFP,
    SLOT,
    SMULH,
    STACK_RESTORE,
    STACK_SAVE,
    STATIC_CHAIN,
    STORE,
    SUB,
    SUBB,
    SWITCH,
    TAILCALL,
    THREAD_POINTER,
    TLS_ADDR,
    TRAP,
    TRUNC,
    UGE,
    UMULH,
    UMULO,
    UNDEF,
    UNREACHABLE,
    UREM,
    WRITES,
    XOR,
    ZEXT,
)
from pycc.ir.value import Edge, Inst
from pycc.source.report import Reporter
from pycc.target.x86.select_tls import TlsSelect


@final
class Selector(TlsSelect):
    def __init__(self, fn: Function, target: Target, reporter: Reporter) -> None:
        super().__init__(fn, target, reporter)
        self.got = 0
        self.test_cc = -1

    def run(self) -> MFunction:
        fn = self.fn
        m = self.m
        self.split_edges()
        order = self.reverse_postorder()
        for b in order:
            for p in b.params:
                p.number = 0
            for i in b.insts:
                i.number = 0
                for r in i.more:
                    r.number = 0
        for b in order:
            mb = m.new_block()
            mb.cold = b.cold
            self.mblocks[b] = mb
            mb.static_label = b.label_sym
            mb.address_taken = b.address_taken
        for k in range(len(order) - 1, -1, -1):
            self.select_block(order[k])
        if self.got:
            self.set_up_got()
        for b in order:
            mb = self.mblocks[b]
            made = self.edge_blocks.get(mb)
            if made is not None:
                for nb in made:
                    mb.succs.append(nb)
                    nb.preds.append(mb)
                continue
            seen: set[MBlock] = set()
            for e in b.succs():
                t = self.mblocks[e.target]
                if t not in seen:
                    seen.add(t)
                    mb.succs.append(t)
                    t.preds.append(mb)
        m.pop_bytes = fn.pop_bytes
        return m

    def split_edges(self) -> None:
        """An edge that carries values, from a block with several successors, gets a block of its own."""
        joined: dict[Block, bool] = {}
        for b in list(self.fn.blocks):
            t = b.insts[-1]
            if len(t.edges) < 2 and t.op == JUMP:
                continue
            for e in t.edges:
                if e.args and len(t.edges) > 0 and t.op != JUMP:
                    joined[e.target] = True
                    self.split(e, b)
        for target in joined:
            # the edges that were split leave all in one go: there may be very many
            target.preds = [e for e in target.preds if e.target is target]

    def split(self, e: Edge, source: Block) -> None:
        target = e.target
        fn = self.fn
        nb = Block()
        nb.number = len(fn.blocks)
        nb.cold = target.cold or source.cold
        fn.blocks.append(nb)
        args = list(e.args)
        e.clear_args()
        e.target = nb
        nb.preds.append(e)
        j = Inst(JUMP, 0, e.source.pos, e.source.scope)
        j.block = nb
        nb.insts.append(j)
        out = j.add_edge(target)
        for a in args:
            out.add_arg(a)

    def reverse_postorder(self) -> list[Block]:
        """Reachable blocks, every block before its dominated ones; plain loop, no recursion."""
        seen: set[Block] = set()
        out: list[Block] = []
        entry = self.fn.blocks[0]
        stack: list[Block] = [entry]
        position: list[int] = [0]
        seen.add(entry)
        while stack:
            b = stack[-1]
            succs = b.insts[-1].edges
            at = position[-1]
            if at < len(succs):
                position[-1] = at + 1
                # later edges first, so that edge 0 (taken, fall through) comes out first in reverse
                t = succs[len(succs) - 1 - at].target
                if t not in seen:
                    seen.add(t)
                    stack.append(t)
                    position.append(0)
            else:
                out.append(b)
                stack.pop()
                position.pop()
        for b in self.fn.blocks:
            if b.address_taken and b not in seen and b.insts:
                out.insert(0, b)
                seen.add(b)
        out.reverse()
        return out

    def select_block(self, b: Block) -> None:
        self.block = b
        mb = self.mblocks[b]
        insts = b.insts
        # memory epochs: how many writes stand before each load
        epoch = 0
        loads: dict[Inst, int] = {}
        for i in insts:
            if i.op == LOAD:
                loads[i] = epoch
                a = i.data
                if self.is_ordered(i):
                    epoch += 1
                assert a is not None
            elif EFFECTS[i.op] & (WRITES | EFFECT) and i.op != DBG:
                epoch += 1
        self.load_epoch = loads
        out: list[MInst] = []
        for k in range(len(insts) - 1, -1, -1):
            i = insts[k]
            op = i.op
            self.index = k
            if op == LOAD:
                if self.is_ordered(i):
                    epoch -= 1
                self.epoch = epoch
            elif EFFECTS[op] & (WRITES | EFFECT) and op != DBG:
                epoch -= 1
            self.epoch = epoch
            if i.number == 0 and not self.must_select(i):
                continue
            if i in self.done:
                continue
            self.pos = i.pos
            self.scope = i.scope
            self.seq = []
            self.select_inst(i, mb)
            seq = self.seq
            if seq:
                seq.reverse()
                out.extend(seq)
        if b is self.fn.blocks[0]:
            self.seq = []
            self.pos = self.fn.pos
            self.select_params(mb)
            seq = self.seq
            seq.reverse()
            out.extend(seq)
        out.reverse()
        mb.insts = out

    def is_ordered(self, i: Inst) -> bool:
        a = self.mem_attr(i)
        return a.volatile or a.order != NOT_ATOMIC

    def must_select(self, i: Inst) -> bool:
        op = i.op
        if op >= FIRST_TERMINATOR:
            return True
        if op == LOAD:
            return self.is_ordered(i)
        e = EFFECTS[op]
        if op == ASM and isinstance(i.data, AsmData) and not i.data.volatile and not i.data.memory:
            for r in i.more:
                if r.number:
                    return True
            return len(i.more) == 0 and i.type == 0
        if e & EFFECT:
            return op != DBG and op != LIVE and op != DEAD and op != ASSUME and op != HERE
        for r in i.more:
            if r.number:
                return True
        return False

    def select_inst(self, i: Inst, mb: MBlock) -> None:
        op = i.op
        t = i.type
        if op <= POPCOUNT or op == NEG or op == NOT:
            self.select_integer(i)
        elif op <= UGE:
            self.select_compare(i)
        elif op >= FIRST_TERMINATOR:
            self.select_terminator(i, mb)
        elif op <= FUNO:
            if op >= FEQ:
                self.select_compare(i)
            elif self.class_of(t) == C_MEM:
                self.select_x87(i)
            elif op <= FDIV:
                self.select_float_binary(i)
            elif op <= FCOPYSIGN:
                self.select_float_unary(i)
            else:
                self.unsupported(NAMES[op])
        elif op <= SELECT:
            self.select_conversion(i)
        elif op <= UMULO:
            self.select_overflow(i)
        elif op == ADDC or op == SUBB:
            self.select_carry(i)
        elif op == LOAD:
            self.select_load(i)
        elif op == STORE:
            self.select_store(i)
        elif op == CALL:
            self.select_call(i)
        else:
            self.select_rest(i, mb)

    def select_integer(self, i: Inst) -> None:
        op = i.op
        if op == ADD or op == SUB or op == AND or op == OR or op == XOR:
            self.select_binary(i)
        elif op == MUL:
            self.select_mul(i)
        elif op <= UREM:
            self.select_divide(i)
        elif SHL <= op <= ROTL:
            self.select_shift(i)
        elif op == SMULH or op == UMULH:
            self.select_mulh(i)
        else:
            self.select_unary(i)

    def select_conversion(self, i: Inst) -> None:
        op = i.op
        if op == TRUNC:
            self.select_trunc(i)
        elif op == ZEXT or op == SEXT:
            self.select_extend(i)
        elif op == SELECT:
            self.select_select(i)
        elif op == BITCAST:
            self.select_bitcast(i)
        elif op == SITOFP:
            if self.class_of(i.type) == C_MEM:
                self.select_x87(i)
            else:
                self.select_int_to_float(i)
        elif op == FPTOSI:
            if self.class_of(i.args[0].type) == C_MEM:
                self.select_x87_to_int(i)
            else:
                self.select_float_to_int(i)
        elif op == FCONV:
            if self.class_of(i.type) == C_MEM:
                self.select_x87(i)
            elif self.class_of(i.args[0].type) == C_MEM:
                self.select_from_x87(i)
            else:
                self.select_float_convert(i)
        else:
            self.unsupported(NAMES[op])

    def select_terminator(self, i: Inst, mb: MBlock) -> None:
        op = i.op
        if op == JUMP:
            self.select_jump(i, mb)
        elif op == BRANCH:
            self.select_branch(i, mb)
        elif op == RET:
            self.select_ret(i)
        elif op == SWITCH:
            self.select_switch(i, mb)
        elif op == UNREACHABLE:
            self.select_unreachable()
        elif op == GOTO:
            self.select_goto(i)
        elif op == ASM_GOTO:
            self.select_asm(i, mb)
        elif op == TAILCALL:
            self.select_tailcall(i)
        else:
            self.unsupported(NAMES[op])

    def select_rest(self, i: Inst, mb: MBlock) -> None:
        op = i.op
        if op == ASM:
            self.select_asm(i, mb)
        elif op == RMW:
            self.select_rmw(i)
        elif op == CMPXCHG:
            if len(i.more) == 2:
                self.cmpxchg_pair(i)
            else:
                self.select_cmpxchg(i)
        elif op == FENCE:
            self.select_fence(i)
        elif op == MEMCPY or op == MEMMOVE:
            self.select_memcpy(i)
        elif op == MEMSET:
            self.select_memset(i)
        elif op == ALLOCA:
            self.select_alloca(i)
        elif op == STACK_SAVE:
            self.select_stack_save(i)
        elif op == STACK_RESTORE:
            self.select_stack_restore(i)
        elif op == FRAME_ADDRESS:
            self.select_frame_address(i)
        elif op == RETURN_ADDRESS:
            self.select_return_address(i)
        elif op == HERE:
            self.select_here(i)
        elif op == THREAD_POINTER or op == TLS_ADDR:
            self.select_tls(i)
        elif op == STATIC_CHAIN:
            self.copy(10 if self.is64 else 1, self.result(i), self.word)
        elif op == SETJMP:
            self.select_setjmp(i)
        elif op == LONGJMP:
            self.select_longjmp(i)
        elif op == INIT_TRAMPOLINE:
            self.select_trampoline(i)
        elif op == PREFETCH:
            if self.sse or self.is64:
                self.row("prefetcht0", [self.address(i.args[0])], 0)
        elif op == TRAP:
            self.row("ud2", [], 0)
        elif op == COPY or op == EXPECT:
            self.move_value(self.get(i.args[0]), self.result(i), i.type)
        elif op == SLOT or op == ARG_AREA or op == LABEL_ADDR or op == UNDEF:
            pass  # made where used
        else:
            self.unsupported(NAMES[op])


def select(fn: Function, target: Target, reporter: Reporter) -> MFunction:
    return Selector(fn, target, reporter).run()
