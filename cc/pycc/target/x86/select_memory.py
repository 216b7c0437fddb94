"""Selection for x86, fourth layer: loads, stores, read-modify-write, atomics, block copies, stack memory."""

from typing import Final

from pycc.codegen.mir import (
    C_MEM,
    C_XMM,
    F_REMAT,
    F_SETS_FLAGS,
    M_ALLOCA,
    O_REG,
    RW,
    Opnd,
    R,
    W,
    imm,
    mem,
    reg,
)
from pycc.ir.function import MemAttr
from pycc.ir.ops import (
    ADD,
    AND,
    ARG_AREA,
    ASHR,
    F80,
    I1,
    I8,
    I16,
    I64,
    LOAD,
    LSHR,
    MEMCPY,
    NEG,
    NOT,
    NOT_ATOMIC,
    OR,
    ORDER_SEQ_CST,
    RMW_ADD,
    RMW_AND,
    RMW_OR,
    RMW_SUB,
    RMW_XCHG,
    RMW_XOR,
    ROTL,
    SHL,
    SUB,
    XOR,
    bytes_of,
    is_float,
    wrap,
)
from pycc.ir.value import V_CONST, V_INST, Const, Inst, Value
from pycc.target.x86.select_control import ControlSelect
from pycc.target.x86.select_int import BINARY
from pycc.target.x86.select_values import MOV, RAX, RBX, RCX, RDI, RDX, RSI, RSP, SUFFIX, fits32

RMW_NAME: Final = {RMW_ADD: "add", RMW_SUB: "sub", RMW_AND: "and", RMW_OR: "or", RMW_XOR: "xor"}
SHIFT: Final = {SHL: "shl", LSHR: "shr", ASHR: "sar", ROTL: "rol"}
MOST_PIECES: Final = 8  # no limit on unrolled copies is higher


class MemorySelect(ControlSelect):
    def mem_attr(self, i: Inst) -> MemAttr:
        assert isinstance(i.data, MemAttr)
        return i.data

    def place(self, i: Inst) -> Opnd:
        """The memory operand of a load, store or rmw."""
        o = self.address(i.args[0])
        o.seg = self.mem_attr(i).space
        return o

    def select_load(self, i: Inst) -> None:
        t = i.type
        c = self.class_of(t)
        if c == C_MEM:
            self.x87_load(i)
            return
        d = self.result(i)
        o = self.place(i)
        if c == C_XMM:
            self.xmm_load(o, d, t)
            return
        self.load_int(o, d, t)
        if o.slot is not None and o.slot.incoming and self.incoming_is_constant():
            self.seq[-1].flags |= F_REMAT  # a stack argument nobody overwrites can be read again at any time

    def incoming_is_constant(self) -> bool:
        """Whether the stack arguments are only loaded from: no store, no address that leaves."""
        if self.incoming_state == 0:
            self.incoming_state = 1
            for b in self.fn.blocks:
                for i in b.insts:
                    if i.op == ARG_AREA and not self.only_loaded(i):
                        self.incoming_state = 2
        return self.incoming_state == 1

    def only_loaded(self, i: Inst) -> bool:
        for k in range(len(i.users)):
            u = i.users[k]
            if not isinstance(u, Inst):
                return False
            if u.op == LOAD:
                continue
            if u.op != ADD or u.args[1].kind != V_CONST or not self.only_loaded(u):
                return False
        return True

    def load_int(self, o: Opnd, d: int, t: int) -> None:
        """Bytes and words are loaded zero-extended."""
        if t == I8 or t == I1:
            self.row("movzbl", [o, reg(d, 4, W)], 0)
        elif t == I16:
            self.row("movzwl", [o, reg(d, 4, W)], 0)
        else:
            size = bytes_of(t)
            self.row(MOV[size], [o, reg(d, size, W)], 0)

    def xmm_load(self, o: Opnd, d: int, t: int) -> None:
        size = bytes_of(t)
        self.row("movss" if size == 4 else "movsd" if size == 8 else "movups", [o, reg(d, size, W)], 0)

    def x87_load(self, i: Inst) -> None:
        raise NotImplementedError

    def x87_store(self, i: Inst) -> None:
        raise NotImplementedError

    def select_store(self, i: Inst) -> None:
        v = self.plain(i.args[1])
        t = v.type
        size = bytes_of(t)
        a = self.mem_attr(i)
        if t == F80 or (is_float(t) and not self.sse):
            self.x87_store(i)
            return
        if is_float(t):
            if isinstance(v, Const) and (size == 4 or (size == 8 and (self.is64 and v.value == 0))):
                self.row(MOV[size], [imm(wrap(v.value, size * 8)), self.place(i)], 0)
                return
            o = self.place(i)
            self.xmm_store(self.get(v), o, size)
            return
        if a.order == ORDER_SEQ_CST:
            o = self.place(i)
            t2 = self.new_gpr(size) if size >= 4 else self.new_byte()
            self.copy(self.get(v), t2, 8 if size == 8 else 4)
            self.row("xchg" + SUFFIX[size], [reg(t2, size, RW), o], 0)
            return
        if not a.volatile and a.order == NOT_ATOMIC and self.optimize and self.update(i, v, size):
            return
        if self.is_imm(v, size):
            o = self.place(i)
            self.row(MOV[size], [self.imm_of(v), o], 0)
            return
        if size < 4:
            v = self.strip(v)
            if isinstance(v, Const):
                self.row(MOV[size], [imm(wrap(v.value, 8 * size)), self.place(i)], 0)
                return
        r = self.get(v)
        if size == 1:
            r = self.byte_reg(r)
        self.row(MOV[size], [reg(r, size, R), self.place(i)], 0)

    def xmm_store(self, r: int, o: Opnd, size: int) -> None:
        self.row("movss" if size == 4 else "movsd" if size == 8 else "movups", [reg(r, size, R), o], 0)

    def update(self, i: Inst, v: Value, size: int) -> bool:
        """store(p, op(load(p), y)) as one instruction on memory."""
        while isinstance(v, Inst) and v.op == 49 and len(v.users) == 1 and not v.number:  # truncation of a wider operation
            v = self.plain(v.args[0])
        if v.kind != V_INST or v.number or len(v.users) != 1:
            return False
        assert isinstance(v, Inst)
        op = v.op
        unary = op == NEG or op == NOT
        if not unary and op != ADD and op != SUB and op != AND and op != OR and op != XOR and op != SHL and op != LSHR and op != ASHR and op != ROTL:
            return False
        if v.block is not self.block:
            return False
        x = self.plain(v.args[0])
        load = self.same_place(x, i, size, op != LSHR and op != ASHR and op != ROTL)
        if unary:
            if load is None or bytes_of(v.type) != size or v.type == I1:
                return False
            o = self.place(i)
            self.row(("neg" if op == NEG else "not") + SUFFIX[size], [o], F_SETS_FLAGS)
            return True
        y = self.plain(v.args[1])
        if load is None and (op == ADD or op == AND or op == OR or op == XOR):
            load = self.same_place(y, i, size, True)
            y = x
        if load is None or (bytes_of(v.type) != size and (op == LSHR or op == ASHR or op == ROTL)):
            return False
        if op == SHL or op == LSHR or op == ASHR or op == ROTL:
            if y.kind != V_CONST:
                return False
            assert isinstance(y, Const)
            o = self.place(i)
            self.row(SHIFT[op] + SUFFIX[size], [imm(y.value), o])
            return True
        if isinstance(y, Const):
            c = wrap(y.value, 8 * size)
            if fits32(c):
                o = self.place(i)
                if (op == ADD or op == SUB) and (c == 1 or c == -1) and self.size_first:
                    self.row(("inc" if (c == 1) == (op == ADD) else "dec") + SUFFIX[size], [o])
                elif (op == ADD or op == SUB) and c == 128 and size > 1:
                    self.row(("sub" if op == ADD else "add") + SUFFIX[size], [imm(-128), o])
                else:
                    self.row(BINARY[op] + SUFFIX[size], [imm(c), o])
                return True
        r = self.get(self.strip(y))
        if size == 1:
            r = self.byte_reg(r)
        self.row(BINARY[op] + SUFFIX[size], [reg(r, size, R), self.place(i)])
        return True

    def same_place(self, x: Value, store: Inst, size: int, widened: bool) -> Inst | None:
        """x if it is a foldable load of what the store overwrites (maybe behind an extension that the low bits do not see)."""
        while widened and isinstance(x, Inst) and (x.op == 50 or x.op == 51 or x.op == 49) and len(x.users) == 1 and not x.number:
            x = self.plain(x.args[0])
        if not self.foldable(x, size):
            return None
        assert isinstance(x, Inst)
        if self.mem_attr(x).space != self.mem_attr(store).space:
            return None
        return x if self.same_address(x.args[0], store.args[0]) else None

    def same_address(self, a: Value, b: Value) -> bool:
        a = self.plain(a)
        b = self.plain(b)
        if a is b:
            return True
        if isinstance(a, Inst) and isinstance(b, Inst) and a.op == b.op and a.op == ADD:
            x = a.args[1]
            y = b.args[1]
            return isinstance(x, Const) and isinstance(y, Const) and x.value == y.value and self.plain(a.args[0]) is self.plain(b.args[0])
        return False

    # --- atomics

    def select_rmw(self, i: Inst) -> None:
        t = i.type
        size = bytes_of(t)
        v = self.plain(i.args[1])
        kind = i.aux
        wanted = i.number != 0
        full = 8 if size == 8 else 4
        if kind == RMW_XCHG:
            d = self.new_byte() if size == 1 else self.new_gpr(full)
            self.copy(self.get(v), d, full)
            self.row("xchg" + SUFFIX[size], [reg(d, size, RW), self.place(i)], 0)
            if wanted:
                self.copy(d, i.number, full)
            return
        if not wanted and kind in RMW_NAME:
            yo = self.ri(v, size)
            if yo.kind == O_REG and size == 1:
                yo.reg = self.byte_reg(yo.reg)
            self.row("lock " + RMW_NAME[kind] + SUFFIX[size], [yo, self.place(i)])
            return
        if kind == RMW_ADD or kind == RMW_SUB:
            d = self.new_byte() if size == 1 else self.new_gpr(full)
            if kind == RMW_SUB and isinstance(v, Const):
                self.mov_imm(wrap(-v.value, size * 8), d, full)
            else:
                self.copy(self.get(v), d, full)
                if kind == RMW_SUB:
                    self.row("neg" + SUFFIX[full], [reg(d, full, RW)])
            self.row("lock xadd" + SUFFIX[size], [reg(d, size, RW), self.place(i)])
            self.copy(d, self.result(i), full)
            return
        self.unsupported("this atomic operation")  # legalize made a compare-and-swap loop of it

    def select_cmpxchg(self, i: Inst) -> None:
        t = i.type
        size = bytes_of(t)
        full = 8 if size == 8 else 4
        new = self.get(i.args[2])
        if size == 1:
            new = self.byte_reg(new)
        old = self.get(i.args[1])
        o = self.place(i)
        self.copy(old, RAX, full)
        m = self.row("lock cmpxchg" + SUFFIX[size], [reg(new, size, R), o])
        m.uses = [RAX]
        m.defs = [RAX]
        flag = i.more[0].number if i.more else 0
        b = -1
        if flag:
            b = self.new_byte()
            self.setcc(4, b)
        if i.number:
            self.copy(RAX, i.number, full)
        if flag:
            self.row("movzbl", [reg(b, 1, R), reg(flag, 4, W)], 0)

    def cmpxchg_pair(self, i: Inst) -> None:
        """cmpxchg8b / cmpxchg16b. args: address, expected low, high, new low, high; results low, high, success (made by legalize)."""
        w = self.word
        regs = [self.get(a) for a in i.args[1:5]]
        o = self.place(i)
        self.copy(regs[0], RAX, w)
        self.copy(regs[1], RDX, w)
        if not self.target.class_masks[0] >> RBX & 1:
            self.reporter.error(self.pos, "sorry, unimplemented: a compare-and-swap of two words where rbx is a global register variable")
        self.copy(regs[2], RBX, w)
        self.copy(regs[3], RCX, w)
        m = self.row("lock cmpxchg16b" if self.is64 else "lock cmpxchg8b", [o])
        m.uses = [RAX, RDX, RBX, RCX]
        m.defs = [RAX, RDX]
        flag = i.more[1].number
        b = -1
        if flag:
            b = self.new_byte()
            self.setcc(4, b)
        if i.number:
            self.copy(RAX, i.number, w)
        if i.more[0].number:
            self.copy(RDX, i.more[0].number, w)
        if flag:
            self.row("movzbl", [reg(b, 1, R), reg(flag, 4, W)], 0)

    def select_fence(self, i: Inst) -> None:
        if i.aux == ORDER_SEQ_CST:
            if self.is64 or self.target.facts.has_float:
                self.row("mfence", [], 0)
            else:
                self.row("lock orl", [imm(0), mem(RSP, 0)])

    # --- copies

    def piece_sizes(self, n: int, widest: int) -> list[int]:
        """The moves that make up n bytes; more than any limit, if it takes more than that."""
        out: list[int] = []
        for size in (16, 8, 4, 2, 1):
            if size > widest:
                continue
            while n >= size and len(out) <= MOST_PIECES:
                out.append(size)
                n -= size
        return out

    def inline_limit(self, fill: bool) -> int:
        """Most moves a block copy or fill is unrolled to."""
        if self.size_first:
            return 3 if not fill else 4
        return 8

    def shifted(self, o: Opnd, by: int) -> Opnd:
        c = o.copy()
        c.value += by
        return c

    def select_memcpy(self, i: Inst) -> None:
        n = self.plain(i.args[2])
        move = i.op != MEMCPY
        if isinstance(n, Const):
            self.copy_bytes(i.args[0], i.args[1], n.value & 0xFFFFFFFFFFFF, move)
            return
        self.library_call("memmove" if move else "memcpy", [i.args[0], i.args[1], i.args[2]])

    def copy_bytes(self, dst: Value, src: Value, n: int, move: bool) -> None:
        if n == 0:
            return
        wide = 16 if self.sse and not self.size_first and n >= 16 else self.word
        pieces = self.piece_sizes(n, wide)
        if len(pieces) <= (4 if move else self.inline_limit(False)):
            d = self.address(dst)
            s = self.address(src)
            if move:
                self.move_all_at_once(d, s, pieces)
            else:
                self.unrolled_copy(d, s, pieces)
            return
        if move:
            self.library_call("memmove", [dst, src, self.fn.const(self.word_type, n)])
            return
        if n > 1 << 12 or (not self.size_first and n > 256) or not self.optimize:
            self.library_call("memcpy", [dst, src, self.fn.const(self.word_type, n)])
            return
        rs = self.address_in(src)
        rd = self.address_in(dst)
        self.string_copy(rd, rs, n)

    def string_copy(self, rd: int, rs: int, n: int) -> None:
        w = self.word
        count = n // w
        tail = n % w
        unit = "movsq" if w == 8 else "movsl"
        if w == 8 and tail >= 4 and tail % 4 == 0 and n // 4 < 128:
            unit = "movsl"
            count = n // 4
            tail = n % 4
        self.copy(rd, RDI, w)
        self.copy(rs, RSI, w)
        self.row("movl", [imm(count), reg(RCX, 4, W)], 0)
        m = self.row("rep " + unit, [], 0)
        m.uses = [RDI, RSI, RCX]
        m.defs = [RDI, RSI, RCX]
        while tail:
            size = 4 if tail >= 4 else 2 if tail >= 2 else 1
            m = self.row("movs" + SUFFIX[size], [], 0)
            m.uses = [RDI, RSI]
            m.defs = [RDI, RSI]
            tail -= size

    def address_in(self, v: Value) -> int:
        """The address in a register."""
        v = self.plain(v)
        return self.get(v)

    def piece_reg(self, size: int) -> int:
        if size == 16:
            return self.new_xmm(16)
        return self.new_byte() if size == 1 else self.new_gpr(size)

    def piece_load(self, o: Opnd, r: int, size: int) -> None:
        if size == 16:
            self.row("movups", [o, reg(r, 16, W)], 0)
        elif size < 4:
            self.row("movz" + SUFFIX[size] + "l", [o, reg(r, 4, W)], 0)
        else:
            self.row(MOV[size], [o, reg(r, size, W)], 0)

    def piece_store(self, r: int, o: Opnd, size: int) -> None:
        self.row("movups" if size == 16 else MOV[size], [reg(r, size, R), o], 0)

    def unrolled_copy(self, d: Opnd, s: Opnd, pieces: list[int]) -> None:
        at = 0
        for size in pieces:
            r = self.piece_reg(size)
            self.piece_load(self.shifted(s, at), r, size)
            self.piece_store(r, self.shifted(d, at), size)
            at += size

    def move_all_at_once(self, d: Opnd, s: Opnd, pieces: list[int]) -> None:
        at = 0
        regs: list[int] = []
        for size in pieces:
            r = self.piece_reg(size)
            self.piece_load(self.shifted(s, at), r, size)
            regs.append(r)
            at += size
        at = 0
        for k in range(len(pieces)):
            self.piece_store(regs[k], self.shifted(d, at), pieces[k])
            at += pieces[k]

    def select_memset(self, i: Inst) -> None:
        n = self.plain(i.args[2])
        v = self.strip(i.args[1])
        if isinstance(n, Const) and isinstance(v, Const):
            count = n.value
            if count == 0:
                return
            byte = v.value & 0xFF
            pieces = self.piece_sizes(count, self.word)
            if len(pieces) <= self.inline_limit(True):
                d = self.address(i.args[0])
                at = 0
                wide = int.from_bytes(bytes([byte]) * 8, "little")
                for size in pieces:
                    value = wrap(wide & ((1 << (8 * size)) - 1), 8 * size)
                    if size == 8 and not fits32(value):
                        self.row("movq", [reg(self.const_reg(I64, value), 8, R), self.shifted(d, at)], 0)
                    else:
                        self.row(MOV[size], [imm(value), self.shifted(d, at)], 0)
                    at += size
                return
            if self.optimize and (self.size_first or count <= 256):
                self.string_fill(i.args[0], byte, count)
                return
        c = self.new_gpr(4)
        if isinstance(v, Const):
            self.mov_imm(v.value & 0xFF, c, 4)
        else:
            self.row("movzbl", [reg(self.byte_reg(self.get(v)), 1, R), reg(c, 4, W)], 0)
        self.library_call_regs("memset", [self.get(i.args[0]), c, self.get(i.args[2])], [self.word, 4, self.word])

    def string_fill(self, dst: Value, byte: int, count: int) -> None:
        w = self.word
        wide = int.from_bytes(bytes([byte]) * w, "little")
        unit = w
        if w == 8 and (count % 8 >= 4 or (byte != 0 and not fits32(wrap(wide, 64)))):
            unit = 4
            wide &= 0xFFFFFFFF
        self.copy(self.address_in(dst), RDI, w)
        self.mov_imm(wrap(wide, unit * 8), RAX, unit)
        self.row("movl", [imm(count // unit), reg(RCX, 4, W)], 0)
        m = self.row("rep stosq" if unit == 8 else "rep stosl", [], 0)
        m.uses = [RDI, RAX, RCX]
        m.defs = [RDI, RCX]
        tail = count % unit
        while tail:
            size = 4 if tail >= 4 else 2 if tail >= 2 else 1
            m = self.row("stos" + SUFFIX[size], [], 0)
            m.uses = [RDI, RAX]
            m.defs = [RDI]
            tail -= size

    def library_call(self, name: str, args: list[Value]) -> None:
        self.library_call_regs(name, [self.get(a) for a in args], [self.work_size(a.type) for a in args])

    def library_call_regs(self, name: str, regs: list[int], sizes: list[int]) -> None:
        raise NotImplementedError

    # --- stack memory

    def select_alloca(self, i: Inst) -> None:
        """Lower the stack pointer by the rounded size; the memory starts above the outgoing arguments (frame fills that in)."""
        self.m.dynamic = True
        w = self.word
        align = max(i.aux, 1 << self.options.preferred_stack_boundary)
        d = self.result(i)
        n = self.plain(i.args[0])
        suffix = SUFFIX[w]
        low = min(align, 1 << self.options.preferred_stack_boundary)  # what the stack pointer keeps
        slack = align - low
        if isinstance(n, Const):
            self.row("sub" + suffix, [imm((n.value + slack + low - 1) // low * low), reg(RSP, w, RW)])
        else:
            t = self.new_gpr(w)
            self.row("leaq" if w == 8 else "leal", [mem(self.get(n), slack + low - 1), reg(t, w, W)], 0)
            u = self.new_gpr(w)
            self.copy(t, u, w)
            self.row("and" + suffix, [imm(-low), reg(u, w, RW)])
            self.row("sub" + suffix, [reg(u, w, R), reg(RSP, w, RW)])
        if slack:
            t = self.new_gpr(w)
            a = self.pseudo(M_ALLOCA, [reg(t, w, W)])
            v = self.new_gpr(w)
            self.row("leaq" if w == 8 else "leal", [mem(t, align - 1), reg(v, w, W)], 0)
            self.copy(v, d, w)
            self.row("and" + suffix, [imm(-align), reg(d, w, RW)])
            return
        a = self.pseudo(M_ALLOCA, [reg(d, w, W)])
        a.size = w

    def select_stack_save(self, i: Inst) -> None:
        self.m.dynamic = True
        self.copy(RSP, self.result(i), self.word)

    def select_stack_restore(self, i: Inst) -> None:
        self.m.dynamic = True
        self.copy(self.get(i.args[0]), RSP, self.word)
