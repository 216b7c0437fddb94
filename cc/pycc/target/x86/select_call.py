"""Selection for x86, fifth layer: calls, returns, the function's parameters, and what asks for the frame."""

from typing import Final

from pycc.codegen.mir import (
    C_MEM,
    C_XMM,
    F_SETS_FLAGS,
    M_CALL,
    M_HERE,
    M_RET,
    M_TAIL,
    NONE,
    O_IMM,
    O_MEM,
    O_REG,
    MBlock,
    MInst,
    Opnd,
    R,
    W,
    imm,
    mem,
    reg,
)
from pycc.ir.function import CallData, Sym
from pycc.ir.ops import F32, I1, I64, bytes_of
from pycc.ir.place import P_BYVAL, P_REG, P_STACK, P_X87, Place, RetData
from pycc.ir.value import V_INST, V_SYM, Const, Inst, SymAddr, Value
from pycc.target.x86.select_memory import MemorySelect
from pycc.target.x86.select_values import MOV, RAX, RBP, RCX, RDI, RDX, RSI, RSP

CALLER_SAVED_64: Final = [0, 1, 2, 6, 7, 8, 9, 10, 11] + list(range(16, 32))
CALLER_SAVED_64_NOSSE: Final = [0, 1, 2, 6, 7, 8, 9, 10, 11]
CALLER_SAVED_32: Final = [0, 1, 2, 16, 17, 18, 19, 20, 21, 22, 23]
CALLER_SAVED_MS: Final = [0, 1, 2, 8, 9, 10, 11, 16, 17, 18, 19, 20, 21]


class CallSelect(MemorySelect):
    def caller_saved(self, convention: int) -> list[int]:
        if not self.is64:
            return CALLER_SAVED_32 if self.sse else [0, 1, 2]
        if convention == 1:
            return CALLER_SAVED_MS
        return CALLER_SAVED_64 if self.sse else CALLER_SAVED_64_NOSSE

    def outgoing(self, offset: int) -> Opnd:
        """Memory in the outgoing argument area."""
        return mem(RSP, offset)

    def callee(self, v: Value) -> Opnd:
        """What stands after call: a symbol, or an indirect register or memory."""
        v = self.plain(v)
        if v.kind == V_SYM:
            assert isinstance(v, SymAddr)
            if v.offset == 0:
                if self.pic and not v.sym.binds_locally and not self.options.plt:
                    o = Opnd(O_MEM, NONE, 0, 0, 0)
                    o.sym = v.sym
                    o.indirect = True
                    if self.is64:
                        o.rip = True
                        o.operator = "GOTPCREL"
                        return o
                o = imm(0)
                o.sym = v.sym
                if self.pic and not v.sym.binds_locally:
                    o.operator = "PLT"
                return o
        if self.foldable(v, self.word) and isinstance(v, Inst):
            o = self.fold_load(v)
            o.indirect = True
            return o
        if isinstance(v, Const) and not self.is64:
            o = imm(v.value)
            o.label = "*ABS*"
            return o
        o = reg(self.get(v), self.word, R)
        o.indirect = True
        return o

    def pass_arguments(self, args: list[Value], places: list[Place]) -> list[int]:
        """Outgoing stack arguments first, then registers; the units used."""
        w = self.word
        for k in range(len(args)):
            p = places[k]
            if p.kind == P_STACK:
                self.stack_argument(args[k], p)
            elif p.kind == P_BYVAL:
                self.byval_argument(args[k], p)
        units: list[int] = []
        regs: list[int] = []
        for k in range(len(args)):
            p = places[k]
            v = self.plain(args[k])
            regs.append(0)
            if p.kind == P_REG:
                units.append(p.unit)
                if v.kind >= V_INST - 1 and not (v.kind == V_INST and self.remat_arg(v)):
                    regs[k] = self.get(v)
        for k in range(len(args)):
            p = places[k]
            if p.kind != P_REG:
                continue
            v = self.plain(args[k])
            if regs[k]:
                if p.unit >= 16:
                    self.copy(regs[k], p.unit, bytes_of(v.type))
                else:
                    self.copy(regs[k], p.unit, self.work_size(v.type))
        for k in range(len(args)):
            p = places[k]
            if p.kind == P_REG and not regs[k]:
                self.argument_constant(self.plain(args[k]), p.unit)
        self.unused_word = w
        return units

    unused_word: int

    def remat_arg(self, v: Value) -> bool:
        """A stack address is computed straight into the argument register."""
        assert isinstance(v, Inst)
        return v.op == 79 and not v.number

    def argument_constant(self, v: Value, unit: int) -> None:
        if isinstance(v, Const) and v.type <= 128:
            self.mov_imm(v.value, unit, self.work_size(v.type))
        elif v.kind == V_SYM and isinstance(v, SymAddr) and unit < 16 and self.near(v.sym) and not self.pic and self.is_imm(v, self.word):
            o = self.imm_of(v)
            if self.is64 and self.options.mcmodel == 0:
                self.row("movl", [o, reg(unit, 4, W)], 0)
            else:
                self.row(MOV[self.word], [o, reg(unit, self.word, W)], 0)
        elif v.kind == V_INST:
            self.row("leaq" if self.is64 else "leal", [self.address(v), reg(unit, self.word, W)], 0)
        else:
            self.copy(self.get(v), unit, bytes_of(v.type) if unit >= 16 else self.work_size(v.type))

    def stack_argument(self, v: Value, p: Place) -> None:
        v = self.plain(v)
        o = self.outgoing(p.offset)
        t = v.type
        if self.class_of(t) == C_MEM:
            self.x87_argument(v, o)
            return
        if self.class_of(t) == C_XMM:
            if isinstance(v, Const) and t == F32:
                self.row("movl", [imm(v.value - (1 << 32) if v.value >> 31 else v.value), o], 0)
                return
            self.xmm_store(self.get(v), o, bytes_of(t))
            return
        size = 8 if t == I64 else 4
        if self.is_imm(v, size):
            self.row(MOV[size], [self.imm_of(v), o], 0)
        else:
            self.row(MOV[size], [reg(self.get(v), size, R), o], 0)

    def x87_argument(self, v: Value, o: Opnd) -> None:
        raise NotImplementedError

    def byval_argument(self, v: Value, p: Place) -> None:
        n = p.size
        pieces = self.piece_sizes(n, self.word)
        if len(pieces) <= 8:
            self.unrolled_copy(self.outgoing(p.offset), self.address(v), pieces)
            return
        rs = self.address_in(v)
        rd = self.new_gpr(self.word)
        self.row("leaq" if self.is64 else "leal", [self.outgoing(p.offset), reg(rd, self.word, W)], 0)
        self.string_copy(rd, rs, n)

    def select_call(self, i: Inst) -> None:
        d = i.data
        assert isinstance(d, CallData) and d.lowered
        self.m.has_calls = True
        self.m.outgoing = max(self.m.outgoing, d.stack_bytes)
        target = self.callee(i.args[0])
        units = self.pass_arguments(i.args[1:], d.places)
        if d.vectors >= 0 and self.is64 and d.sig.convention != 1 and (d.vectors or not self.options.skip_rax_setup):
            self.row("movl", [imm(d.vectors), reg(RAX, 4, W)], 0)
            units = [*units, RAX]
        self.emit_call(target, units, i, d)

    def emit_call(self, target: Opnd, units: list[int], i: Inst, d: CallData) -> None:
        c = self.pseudo(M_CALL, [target])
        c.flags = F_SETS_FLAGS
        if not self.is64 and target.operator == "PLT":
            self.copy_before_call(units)
        c.uses = units
        c.defs = []
        for p in d.results:
            if p.kind == P_REG:
                c.defs.append(p.unit)
        saved = self.caller_saved(d.sig.convention)
        c.clobbers = saved
        c.size = d.pop_bytes
        if d.sig.returns_twice or d.returns_twice:
            self.m.returns_twice = True
        results: list[Value] = [i]
        for r in i.more:
            results.append(r)
        x87 = 0
        for k in range(len(d.results)):
            p = d.results[k]
            if p.kind == P_X87:
                self.x87_result(results[k])
                x87 += 1
        for k in range(len(d.results)):
            p = d.results[k]
            if p.kind == P_REG and results[k].number:
                self.copy(p.unit, results[k].number, bytes_of(results[k].type) if p.unit >= 16 else self.work_size(results[k].type))
        if d.noreturn or d.sig.noreturn:
            pass

    def copy_before_call(self, units: list[int]) -> None:
        """i386 PLT calls want the GOT address in ebx."""
        call = self.seq.pop()
        self.copy(self.got_reg(), 3, 4)
        units.append(3)
        self.seq.append(call)

    def x87_result(self, v: Value) -> None:
        raise NotImplementedError

    def library_call_regs(self, name: str, regs: list[int], sizes: list[int]) -> None:
        """A call of memcpy and friends, with the C convention of the target."""
        s = self.library_sym(name)
        self.m.has_calls = True
        units: list[int] = []
        order = [RDI, RSI, RDX]
        if self.is64:
            for k in range(len(regs)):
                self.copy(regs[k], order[k], sizes[k])
                units.append(order[k])
        else:
            self.m.outgoing = max(self.m.outgoing, 16)
            order = [RAX, RDX, RCX]
            for k in range(len(regs)):
                if k < self.options.regparm:
                    self.copy(regs[k], order[k], sizes[k])
                    units.append(order[k])
                else:
                    self.row("movl", [reg(regs[k], 4, R), self.outgoing(4 * (k - min(k, self.options.regparm)))], 0)
        o = imm(0)
        o.sym = s
        if self.pic:
            o.operator = "PLT"
        c = self.pseudo(M_CALL, [o])
        c.flags = F_SETS_FLAGS
        if not self.is64 and self.pic:
            self.copy_before_call(units)
        c.uses = units
        c.defs = [RAX]
        c.clobbers = self.caller_saved(0)

    def library_sym(self, name: str) -> Sym:
        return self.target.library_sym(name)

    # --- the function's own ends

    def select_params(self, mb: MBlock) -> None:
        """At the start of the entry block: copies out of the argument registers."""
        params = self.fn.blocks[0].params
        places = self.fn.param_places
        for k in range(len(params)):
            p = params[k]
            if p.number == 0:
                continue
            u = places[k].unit
            self.copy(u, p.number, bytes_of(p.type) if u >= 16 else self.work_size(p.type))
            if p.type == I1:
                seq = self.seq
                seq.pop()
                t = self.new_gpr(4) if self.is64 else self.new_byte()
                self.copy(u, t, 4)
                self.row("movzbl", [reg(t, 1, R), reg(p.number, 4, W)], 0)

    def select_ret(self, i: Inst) -> None:
        d = i.data
        units: list[int] = []
        if isinstance(d, RetData):
            places = d.places
            for k in range(len(i.args)):
                if places[k].kind == P_X87:
                    self.x87_return(i.args[k])
            regs = [self.get(i.args[k]) if self.plain(i.args[k]).kind >= V_INST - 1 and places[k].kind == P_REG else 0 for k in range(len(i.args))]
            for k in range(len(i.args)):
                p = places[k]
                if p.kind != P_REG:
                    continue
                v = self.plain(i.args[k])
                units.append(p.unit)
                if regs[k]:
                    self.copy(regs[k], p.unit, bytes_of(v.type) if p.unit >= 16 else self.work_size(v.type))
            for k in range(len(i.args)):
                if places[k].kind == P_REG and not regs[k]:
                    self.argument_constant(self.plain(i.args[k]), places[k].unit)
        r = self.pseudo(M_RET, [])
        r.uses = units
        r.size = self.fn.pop_bytes

    def x87_return(self, v: Value) -> None:
        raise NotImplementedError

    def select_tailcall(self, i: Inst) -> None:
        d = i.data
        assert isinstance(d, CallData)
        target = self.callee(i.args[0])
        if target.kind == O_REG:
            # the register must survive the epilogue
            unit = 11 if self.is64 else 2
            r = target.reg
            units = self.pass_arguments(i.args[1:], d.places)
            self.copy(r, unit, self.word)
            target.reg = unit
        elif target.kind == O_MEM and not target.rip:
            r = self.new_gpr(self.word)
            target.indirect = False
            self.row(MOV[self.word], [target, reg(r, self.word, W)], 0)
            units = self.pass_arguments(i.args[1:], d.places)
            unit = 11 if self.is64 else 2
            self.copy(r, unit, self.word)
            target = reg(unit, self.word, R)
            target.indirect = True
        else:
            units = self.pass_arguments(i.args[1:], d.places)
        if d.vectors >= 0 and self.is64 and (d.vectors or not self.options.skip_rax_setup):
            self.row("movl", [imm(d.vectors), reg(RAX, 4, W)], 0)
            units = [*units, RAX]
        t = self.pseudo(M_TAIL, [target])
        t.uses = units

    # --- frame

    def select_frame_address(self, i: Inst) -> None:
        self.m.frame_pointer = True
        d = self.result(i)
        w = self.word
        self.copy(RBP, d, w)
        for _k in range(i.aux):
            n = self.new_gpr(w)
            self.row(MOV[w], [mem(d, 0), reg(n, w, W)], 0)
            self.copy(n, d, w)

    def select_return_address(self, i: Inst) -> None:
        d = self.result(i)
        w = self.word
        if i.aux == 0:
            o = mem(NONE, -w)
            o.slot = self.incoming_area()
            self.row(MOV[w], [o, reg(d, w, W)], 0)
            return
        self.m.frame_pointer = True
        self.copy(RBP, d, w)
        for _k in range(i.aux):
            n = self.new_gpr(w)
            self.row(MOV[w], [mem(d, 0), reg(n, w, W)], 0)
            self.copy(n, d, w)
        n = self.new_gpr(w)
        self.row(MOV[w], [mem(d, w), reg(n, w, W)], 0)
        self.copy(n, d, w)

    def select_setjmp(self, i: Inst) -> None:
        """__builtin_setjmp: frame pointer, resume address and stack pointer to the buffer. Nothing survives in registers behind the resume label."""
        m = self.m
        w = self.word
        m.frame_pointer = True
        m.returns_twice = True
        mov = MOV[w]
        b = self.get(i.args[0])
        h = MInst(M_HERE, "", [], self.pos, self.scope)
        t = self.new_gpr(w)
        self.label_into(h, t)
        self.row(mov, [reg(t, w, R), mem(b, w)], 0)
        self.row(mov, [reg(RSP, w, R), mem(b, 2 * w)], 0)
        self.row(mov, [reg(RBP, w, R), mem(b, 0)], 0)
        self.row("movl", [imm(0), reg(RAX, 4, W)], 0)
        h.uses = [RAX]
        h.defs = [RAX]
        h.clobbers = [u for u in range(1, 32 if self.sse else 16) if u != RSP and u != RBP and (self.is64 or u < 8 or 16 <= u < 24)]
        h.flags = F_SETS_FLAGS
        self.seq.append(h)
        if i.number:
            self.copy(RAX, i.number, 4)

    def select_longjmp(self, i: Inst) -> None:
        w = self.word
        mov = MOV[w]
        b = self.get(i.args[0])
        self.copy(b, RDX, w)
        self.row(mov, [mem(RDX, w), reg(RCX, w, W)], 0)
        self.row("movl", [imm(1), reg(RAX, 4, W)], 0)
        self.row(mov, [mem(RDX, 2 * w), reg(RSP, w, 0)], 0)
        self.row(mov, [mem(RDX, 0), reg(RBP, w, 0)], 0)
        o = reg(RCX, w, R)
        o.indirect = True
        j = self.row("jmp", [o], 0)
        j.uses = [RAX]

    def select_trampoline(self, i: Inst) -> None:
        """Code on the stack that loads the static chain and jumps: movabs $f,%r11; movabs $chain,%r10; jmp *%r11
        (i386: mov $chain,%ecx; mov $f,%eax; jmp *%eax)."""
        s = i.data
        assert isinstance(s, Sym)
        self.target.exec_stack = True
        m = self.get(i.args[0])
        f = self.sym_reg(s, 0)
        chain = self.get(i.args[1])
        if self.is64:
            self.row("movw", [imm(-0x44B7), mem(m, 0)], 0)
            self.row("movq", [reg(f, 8, R), mem(m, 2)], 0)
            self.row("movw", [imm(-0x45B7), mem(m, 10)], 0)
            self.row("movq", [reg(chain, 8, R), mem(m, 12)], 0)
            self.row("movl", [imm(0xE3FF49), mem(m, 20)], 0)
        else:
            self.row("movb", [imm(-0x47), mem(m, 0)], 0)
            self.row("movl", [reg(chain, 4, R), mem(m, 1)], 0)
            self.row("movb", [imm(-0x48), mem(m, 5)], 0)
            self.row("movl", [reg(f, 4, R), mem(m, 6)], 0)
            self.row("movw", [imm(-0x1F01), mem(m, 10)], 0)
        self.copy(m, self.result(i), self.word)

    def select_here(self, i: Inst) -> None:
        """The address of this very place, through a local label."""
        d = self.result(i)
        h = self.pseudo(M_HERE, [])
        self.label_into(h, d)

    def label_into(self, h: MInst, d: int) -> None:
        """The address of a place in this function."""
        o = Opnd(O_MEM, NONE, 0, 0, 0)
        if self.is64:
            o.rip = True
        elif self.pic:
            self.got_relative(o)
        else:
            o.kind = O_IMM
        self.row("movl" if o.kind == O_IMM else "leaq" if self.is64 else "leal", [o, reg(d, self.word, W)], 0).data = h
