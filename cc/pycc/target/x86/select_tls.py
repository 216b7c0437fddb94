"""Selection for x86, ninth layer: thread-local storage and the GOT register of i386."""

from pycc.codegen.mir import F_SETS_FLAGS, M_CALL, NONE, O_MEM, MInst, Opnd, W, imm, mem, reg
from pycc.ir.function import Sym
from pycc.ir.ops import THREAD_POINTER
from pycc.ir.value import Inst
from pycc.source.options import TLS_INITIAL_EXEC, TLS_LOCAL_EXEC
from pycc.target.x86.select_asm import AsmSelect
from pycc.target.x86.select_values import RAX, RDI


class TlsSelect(AsmSelect):
    def thread_pointer(self, d: int) -> None:
        o = mem(NONE, 0)
        o.seg = 1 if self.is64 else 2
        self.row("movq" if self.is64 else "movl", [o, reg(d, self.word, W)], 0)

    def select_tls(self, i: Inst) -> None:
        d = self.result(i)
        if i.op == THREAD_POINTER:
            self.thread_pointer(d)
            return
        sym = i.data
        assert isinstance(sym, Sym)
        if sym.tls == TLS_LOCAL_EXEC:
            t = self.new_gpr(self.word)
            self.thread_pointer(t)
            o = mem(t, 0)
            o.sym = sym
            o.operator = "tpoff" if self.is64 else "ntpoff"
            self.row("leaq" if self.is64 else "leal", [o, reg(d, self.word, W)], 0)
        elif sym.tls == TLS_INITIAL_EXEC:
            self.tls_initial_exec(sym, d)
        else:  # local dynamic too: it would save the second of two calls
            self.tls_dynamic(sym, d)

    def tls_initial_exec(self, sym: Sym, d: int) -> None:
        t = self.new_gpr(self.word)
        o = Opnd(O_MEM, NONE, 0, 0, 0)
        o.sym = sym
        if self.is64:
            o.rip = True
            o.operator = "gottpoff"
        elif self.pic:
            o.reg = self.got_reg()
            o.operator = "gotntpoff"
        else:
            o.operator = "indntpoff"
        self.thread_pointer(t)
        self.copy(t, d, self.word)
        self.row("addq" if self.is64 else "addl", [o, reg(d, self.word, 3)])

    def tls_dynamic(self, sym: Sym, d: int) -> None:
        """General dynamic, in the exact shape the linker relaxes: data16 leaq x@tlsgd(%rip),%rdi; .value 0x6666; rex64 call __tls_get_addr@PLT."""
        self.m.has_calls = True
        o = Opnd(O_MEM, NONE, 0, 0, 0)
        o.sym = sym
        o.operator = "tlsgd"
        callee = imm(0)
        callee.sym = self.target.library_sym("__tls_get_addr" if self.is64 else "___tls_get_addr")
        callee.operator = "PLT"
        uses: list[int] = []
        if self.is64:
            o.rip = True
            lea = self.row("data16 leaq", [o, reg(RDI, 8, W)], 0)
            lea.flags |= 16
            uses = [RDI]
            prefix = "rex64"
        else:
            o.index = self.got_reg()
            self.copy(o.index, 3, 4)
            o.index = 3
            self.row("leal", [o, reg(RAX, 4, W)], 0)
            uses = [RAX, 3]
            prefix = ""
        c = MInst(M_CALL, prefix, [callee], self.pos, self.scope)
        c.flags = F_SETS_FLAGS
        c.uses = uses
        c.defs = [RAX]
        c.clobbers = self.caller_saved(0)
        self.seq.append(c)
        self.copy(RAX, d, self.word)

    def set_up_got(self) -> None:
        """At function entry of i386 PIC code: call __x86.get_pc_thunk.bx; addl $_GLOBAL_OFFSET_TABLE_, %ebx."""
        if not self.got:
            return
        mb = self.m.blocks[0]
        callee = imm(0)
        callee.label = "__x86.get_pc_thunk.ax"
        c = MInst(M_CALL, "", [callee], self.fn.pos, 0)
        c.defs = [RAX]
        c.flags = F_SETS_FLAGS
        self.m.has_calls = True
        self.target.pc_thunk_used = True
        self.seq = [c]
        n = 0
        params = [p.unit for p in self.fn.param_places]
        while n < len(mb.insts) and n < len(params) + 4 and mb.insts[n].kind == 1 and mb.insts[n].ops[0].reg in params:
            n += 1
        # directly behind the call: the constant is relative to this very instruction
        o = imm(0)
        o.label = "_GLOBAL_OFFSET_TABLE_"
        self.row("addl", [o, reg(RAX, 4, 3)])
        self.copy(RAX, self.got, 4)
        mb.insts[n:n] = self.seq
