"""Selection for x86, second layer: integer arithmetic, shifts, extensions, bit operations."""

from typing import Final

from pycc.codegen.mir import F_READS_FLAGS, F_SETS_FLAGS, O_IMM, O_MEM, RW, Opnd, R, W, imm, mem, reg
from pycc.ir.ops import (
    ADD,
    ADDC,
    AND,
    ASHR,
    BSWAP,
    CLZ,
    CTZ,
    I1,
    I8,
    I16,
    I32,
    I64,
    LSHR,
    NEG,
    NOT,
    OR,
    POPCOUNT,
    ROTL,
    SADDO,
    SDIV,
    SEXT,
    SHL,
    SLOT,
    SMULH,
    SMULO,
    SREM,
    SUB,
    SUBB,
    UADDO,
    UDIV,
    UMULO,
    UREM,
    USUBO,
    XOR,
    bytes_of,
    wrap,
)
from pycc.ir.value import V_CONST, V_INST, V_PARAM, V_SYM, Const, Inst, Result, SymAddr, Value
from pycc.target.x86.select_values import RAX, RCX, RDX, SUFFIX, ValueSelect, fits32

OTHER_HALF: Final = {SDIV: SREM, SREM: SDIV, UDIV: UREM, UREM: UDIV}
BINARY: Final = {ADD: "add", SUB: "sub", AND: "and", OR: "or", XOR: "xor", ADDC: "adc", SUBB: "sbb"}


def same_operand(a: Value, b: Value) -> bool:
    return a is b or (isinstance(a, Const) and isinstance(b, Const) and a.value == b.value)


class IntSelect(ValueSelect):
    def work_size(self, t: int) -> int:
        """Bytes of the register operations on a type are done in."""
        return 8 if t == I64 else 4

    def result(self, v: Value) -> int:
        """The register of an instruction's result, made if nobody asked (effects only)."""
        if not v.number:
            v.number = self.new_for(v.type)
        return v.number

    def select_binary(self, i: Inst) -> None:
        """add sub and or xor, in at least 32 bits."""
        op = i.op
        t = i.type
        size = self.work_size(t)
        d = self.result(i)
        x = self.plain(i.args[0])
        y = self.plain(i.args[1])
        if x.kind == V_CONST and op != SUB:
            x, y = y, x
        if op == SUB and x.kind == V_CONST and isinstance(x, Const) and x.value == 0:
            self.copy(self.get(y), d, size)
            self.row("neg" + SUFFIX[size], [reg(d, size, RW)])
            return
        if op == ADD and self.lea_add(i, x, y, d, size):
            return
        if op != SUB and y.kind != V_CONST and self.foldable_narrow(x, size) and not self.foldable_narrow(y, size):
            x, y = y, x
        elif op != SUB and y.kind != V_CONST and not self.dies(x) and self.dies(y) and not self.foldable_narrow(y, size):
            x, y = y, x
        if op == AND and size == 8 and isinstance(y, Const) and 0 <= y.value <= 0x7FFFFFFF:
            # the upper half becomes zero: the short form does it
            o = reg(self.get(x), 4, R)
            self.copy(o.reg, d, 4)
            self.row("andl", [imm(y.value), reg(d, 4, RW)])
            return
        if op == AND and isinstance(y, Const) and (y.value == 0xFF or y.value == 0xFFFF) and size == 4 and t == I32:
            width = 1 if y.value == 0xFF else 2
            r = self.get(x)
            if width == 1:
                r = self.byte_reg(r)
            self.row("movz" + SUFFIX[width] + "l", [reg(r, width, R), reg(d, 4, W)], 0)
            return
        if op == AND and size == 8 and isinstance(y, Const) and y.value == 0xFFFFFFFF:
            self.row("movl", [reg(self.get(x), 4, R), reg(d, 4, W)], 0)
            return
        yo = self.narrow_rmi(y, size)
        xr = self.get(x)
        self.copy(xr, d, size)
        if isinstance(y, Const):
            if op == XOR and y.value == -1:
                self.row("not" + SUFFIX[size], [reg(d, size, RW)], 0)
                return
            if (op == ADD or op == SUB) and y.value == 128:
                self.row(("sub" if op == ADD else "add") + SUFFIX[size], [imm(-128), reg(d, size, RW)])
                return
            if op == AND and t < I32:
                yo = imm(wrap(y.value, 32))
            if (op == ADD or op == SUB) and self.size_first and (y.value == 1 or y.value == -1):
                up = (y.value == 1) == (op == ADD)
                self.row(("inc" if up else "dec") + SUFFIX[size], [reg(d, size, RW)])
                return
        self.row(BINARY[op] + SUFFIX[size], [yo, reg(d, size, RW)])

    def foldable_narrow(self, v: Value, size: int) -> bool:
        return bytes_of(v.type) == size and self.foldable(v, size)

    def narrow_rmi(self, v: Value, size: int) -> Opnd:
        """Operand of a 32- or 64-bit operation on a maybe narrower value: a narrow load is not folded at the wider size."""
        v = self.plain(v)
        if self.is_imm(v, size):
            return self.imm_of(v)
        if bytes_of(v.type) == size and self.foldable(v, size):
            assert isinstance(v, Inst)
            return self.fold_load(v)
        return reg(self.get(v), size, R)

    def lea_add(self, i: Inst, x: Value, y: Value, d: int, size: int) -> bool:
        """Addition by lea where it saves a move or does more than one addition."""
        name = "leaq" if size == 8 else "leal"
        if y.kind == V_CONST:
            assert isinstance(y, Const)
            if not fits32(y.value):
                return False
            if isinstance(x, Inst) and not x.number and self.optimize and size == self.word:
                if x.op == SLOT or (len(x.users) == 1 and (self.scale_of(x) > 1 or (x.op == ADD and x.args[1].kind != V_CONST))):
                    self.row(name, [self.address_at(x, y.value), reg(d, size, W)], 0)
                    return True
            if not self.dies(x) and self.optimize:
                self.row(name, [mem(self.get(x), y.value), reg(d, size, W)], 0)
                return True
            return False
        if y.kind == V_SYM or x.kind == V_SYM:
            if x.kind == V_SYM:
                x, y = y, x
            assert isinstance(y, SymAddr)
            if size == self.word and not self.pic and self.near(y.sym) and self.optimize:
                o = mem(self.get(x), y.offset)
                o.sym = y.sym
                self.row(name, [o, reg(d, size, W)], 0)
                return True
            return False
        if not self.optimize:
            return False
        if self.foldable_narrow(x, size) or self.foldable_narrow(y, size):
            return False
        if self.scale_of(x) > 1 and len(x.users) == 1 and x.type == i.type:
            x, y = y, x
        scale = self.scale_of(y) if len(y.users) == 1 and y.type == i.type else 1
        if scale > 1:
            assert isinstance(y, Inst)
            inner = self.plain(y.args[0])
            if inner.kind == V_CONST:
                return False
            o = mem(self.get(x), 0)
            o.index = self.get(inner)
            o.scale = scale
            self.row(name, [o, reg(d, size, W)], 0)
            return True
        if not self.dies(x) and not self.dies(y):
            o = mem(self.get(x), 0)
            o.index = self.get(y)
            self.row(name, [o, reg(d, size, W)], 0)
            return True
        return False

    # --- shifts

    def select_shift(self, i: Inst) -> None:
        op = i.op
        t = i.type
        size = self.work_size(t)
        width = bytes_of(t)
        d = self.result(i)
        x = i.args[0]
        c = self.plain(i.args[1])
        if op == ROTL:
            self.select_rotate(i, d)
            return
        dies = self.dies(x)
        if width < 4 and op != SHL:
            xr = self.narrow_extended(x, op == ASHR, 4)
        else:
            xr = self.get(x)
        name = ("shl" if op == SHL else "shr" if op == LSHR else "sar") + SUFFIX[size]
        if isinstance(c, Const):
            count = c.value & (size * 8 - 1)
            if op == SHL and count == 1:
                if dies or xr != x.number:
                    self.copy(xr, d, size)
                    self.row("add" + SUFFIX[size], [reg(d, size, R), reg(d, size, RW)])
                else:
                    o = mem(xr, 0)
                    o.index = xr
                    self.row("leaq" if size == 8 else "leal", [o, reg(d, size, W)], 0)
                return
            if op == SHL and count <= 3 and not dies and self.optimize and not self.size_first:
                o = mem(-1, 0)
                o.index = xr
                o.scale = 1 << count
                self.row("leaq" if size == 8 else "leal", [o, reg(d, size, W)], 0)
                return
            self.copy(xr, d, size)
            self.row(name, [imm(count), reg(d, size, RW)])
            return
        cr = self.get(c)
        self.copy(xr, d, size)
        self.copy(cr, RCX, 4)
        self.row(name, [reg(RCX, 1, R), reg(d, size, RW)])

    def select_rotate(self, i: Inst, d: int) -> None:
        width = bytes_of(i.type)
        xr = self.get(i.args[0])
        c = self.plain(i.args[1])
        size = 8 if width == 8 else 4
        if width == 1 and not self.is64:
            self.m.masks[d - 64] &= 0xF
        if isinstance(c, Const):
            self.copy(xr, d, size)
            self.row("rol" + SUFFIX[width], [imm(c.value & (width * 8 - 1)), reg(d, width, RW)])
            return
        cr = self.get(c)
        self.copy(xr, d, size)
        self.copy(cr, RCX, 4)
        self.row("rol" + SUFFIX[width], [reg(RCX, 1, R), reg(d, width, RW)])

    # --- multiplication and division

    def select_mul(self, i: Inst) -> None:
        size = self.work_size(i.type)
        d = self.result(i)
        x = self.plain(i.args[0])
        y = self.plain(i.args[1])
        if x.kind == V_CONST:
            x, y = y, x
        if isinstance(y, Const) and fits32(y.value):
            c = y.value
            if (c == 3 or c == 5 or c == 9) and self.optimize:
                r = self.get(x)
                o = mem(r, 0)
                o.index = r
                o.scale = c - 1
                self.row("leaq" if size == 8 else "leal", [o, reg(d, size, W)], 0)
                return
            if c > 0 and c & (c - 1) == 0:
                self.copy(self.get(x), d, size)
                if c > 1:
                    self.row("shl" + SUFFIX[size], [imm(c.bit_length() - 1), reg(d, size, RW)])
                return
            o = self.rm(x, size) if bytes_of(x.type) == size else reg(self.get(x), size, R)
            self.row("imul" + SUFFIX[size], [imm(c), o, reg(d, size, W)])
            return
        if self.foldable_narrow(x, size) or (not self.dies(x) and self.dies(y) and not self.foldable_narrow(y, size)):
            x, y = y, x
        yo = self.narrow_rmi(y, size)
        if yo.kind == O_IMM:
            yo = reg(self.get(y), size, R)
        self.copy(self.get(x), d, size)
        self.row("imul" + SUFFIX[size], [yo, reg(d, size, RW)])

    def select_mulh(self, i: Inst) -> None:
        """High half of the product: one-operand multiplication."""
        size = self.work_size(i.type)
        d = self.result(i)
        if bytes_of(i.type) < 4:
            signed = i.op == SMULH
            a = self.narrow_extended(i.args[0], signed, 4)
            b = self.narrow_extended(i.args[1], signed, 4)
            self.copy(a, d, 4)
            self.row("imull", [reg(b, 4, R), reg(d, 4, RW)])
            self.row("sarl" if signed else "shrl", [imm(bytes_of(i.type) * 8), reg(d, 4, RW)])
            return
        x = self.plain(i.args[0])
        y = self.plain(i.args[1])
        if x.kind == V_CONST or (x.kind == V_INST and self.foldable(x, size)):
            x, y = y, x
        yo = self.rm(y, size)
        self.copy(self.get(x), RAX, size)
        self.wide_multiply(i.op == SMULH, yo, size)
        self.copy(RDX, d, size)

    def wide_multiply(self, signed: bool, yo: Opnd, size: int) -> None:
        m = self.row(("imul" if signed else "mul") + SUFFIX[size], [yo])
        m.uses = [RAX]
        m.defs = [RAX, RDX]

    def other_half(self, i: Inst) -> Inst | None:
        """A quotient that goes with a remainder of the same operands earlier in the block, or the other way round: one instruction gives both."""
        x, y = i.args[0], i.args[1]
        wanted = OTHER_HALF[i.op]
        for u in (x if x.kind >= V_PARAM else y).users:
            if isinstance(u, Inst) and u.op == wanted and u.block is self.block and same_operand(u.args[0], x) and same_operand(u.args[1], y):
                insts = self.block.insts
                for k in range(self.index):
                    if insts[k] is u:
                        return u
        return None

    def select_divide(self, i: Inst) -> None:
        if i not in self.halves:
            first = self.other_half(i)
            if first is not None:
                self.halves[first] = i
                self.result(first)
                return
        op = i.op
        t = i.type
        size = self.work_size(t)
        signed = op == SDIV or op == SREM
        d = self.result(i)
        if bytes_of(t) < 4:
            xr = self.narrow_extended(i.args[0], signed, 4)
            yo = reg(self.narrow_extended(i.args[1], signed, 4), 4, R)
        else:
            y = self.plain(i.args[1])
            yo = self.rm(y, size)
            xr = self.get(i.args[0])
        self.copy(xr, RAX, size)
        if signed:
            m = self.row("cqto" if size == 8 else "cltd", [], 0)
            m.uses = [RAX]
            m.defs = [RDX]
        else:
            self.row("movl", [imm(0), reg(RDX, 4, W)], 0)
        m = self.row(("idiv" if signed else "div") + SUFFIX[size], [yo])
        m.uses = [RAX, RDX]
        m.defs = [RAX, RDX]
        self.copy(RAX if op == SDIV or op == UDIV else RDX, d, size)
        later = self.halves.get(i)
        if later is not None:
            self.copy(RDX if op == SDIV or op == UDIV else RAX, self.result(later), size)

    # --- one operand

    def select_unary(self, i: Inst) -> None:
        op = i.op
        size = self.work_size(i.type)
        d = self.result(i)
        if op == NEG:
            self.copy(self.get(i.args[0]), d, size)
            self.row("neg" + SUFFIX[size], [reg(d, size, RW)])
        elif op == NOT:
            self.copy(self.get(i.args[0]), d, size)
            if i.type == I1:
                self.row("xorl", [imm(1), reg(d, 4, RW)])
            else:
                self.row("not" + SUFFIX[size], [reg(d, size, RW)], 0)
        elif op == BSWAP:
            self.copy(self.get(i.args[0]), d, size)
            if i.type == I16:
                self.row("rolw", [imm(8), reg(d, 2, RW)])
            elif i.type != I8:
                self.row("bswap" + SUFFIX[size], [reg(d, size, RW)], 0)
        elif op == CTZ:
            width = bytes_of(i.type)
            o = self.rm(i.args[0], size) if width >= 4 else reg(self.get(i.args[0]), 4, R)
            self.row("bsf" + SUFFIX[size], [o, reg(d, size, W)])
        elif op == CLZ:
            width = bytes_of(i.type)
            o = self.rm(i.args[0], size) if width >= 4 else reg(self.narrow_extended(i.args[0], False, 4), 4, R)
            t = self.new_gpr(size)
            self.row("bsr" + SUFFIX[size], [o, reg(t, size, W)])
            self.copy(t, d, size)
            self.row("xor" + SUFFIX[size], [imm(width * 8 - 1), reg(d, size, RW)])
        elif op == POPCOUNT:
            o = self.rm(i.args[0], size) if bytes_of(i.type) >= 4 else reg(self.narrow_extended(i.args[0], False, 4), 4, R)
            self.row("popcnt" + SUFFIX[size], [o, reg(d, size, W)])

    # --- conversions between widths

    def select_extend(self, i: Inst) -> None:
        signed = i.op == SEXT
        v = self.plain(i.args[0])
        d = self.result(i)
        size = self.work_size(i.type)
        if v.kind == V_CONST:
            assert isinstance(v, Const)
            bits = bytes_of(v.type) * 8
            self.mov_imm(v.value if signed else v.value & ((1 << bits) - 1), d, size)
            return
        if v.type == I1:
            r = self.get(v)
            self.copy(r, d, 4).flags |= 32
            if signed:
                self.row("neg" + SUFFIX[size], [reg(d, size, RW)])
            return
        self.extend_into(v, bytes_of(v.type), d, size, signed)

    def select_trunc(self, i: Inst) -> None:
        d = self.result(i)
        v = self.plain(i.args[0])
        self.copy(self.get(v), d, 4)
        if i.type == I1:
            self.row("andl", [imm(1), reg(d, 4, RW)])

    # --- overflow and carry

    def select_overflow(self, i: Inst) -> None:
        """Value and flag: the operation in its own width, then setcc."""
        op = i.op
        width = bytes_of(i.type)
        size = 8 if width == 8 else 4
        d = self.result(i)
        x = self.plain(i.args[0])
        y = self.plain(i.args[1])
        flag = i.more[0].number if i.more else 0
        if width == 1 and d >= 64 and not self.is64:
            self.m.masks[d - 64] &= 0xF
        if op == UMULO or (op == SMULO and width == 1):
            yo = reg(self.get(y), width, R)
            if width == 1:
                yo.reg = self.byte_reg(yo.reg)
            self.copy(self.get(x), RAX, size)
            m = self.row(("mul" if op == UMULO else "imul") + SUFFIX[width], [yo])
            m.uses = [RAX]
            m.defs = [RAX] if width == 1 else [RAX, RDX]
            if flag:
                b = self.new_byte()
                self.setcc(0, b)
            self.copy(RAX, d, size)
            if flag:
                self.row("movzbl", [reg(b, 1, R), reg(flag, 4, W)], 0)
            return
        if op == SADDO or op == UADDO:
            name = "add"
        elif op == SMULO:
            name = "imul"
        else:
            name = "sub"
        yo = self.rmi(y, width) if name != "imul" else self.rm(y, width)
        if yo.kind == O_IMM and not fits32(yo.value):
            yo = reg(self.get(y), width, R)
        if width == 1 and yo.kind == 0:
            yo.reg = self.byte_reg(yo.reg)
        self.copy(self.get(x), d, size)
        self.row(name + SUFFIX[width], [yo, reg(d, width, RW)])
        if flag:
            b = self.new_byte()
            self.setcc(2 if op == UADDO or op == USUBO else 0, b)
            self.row("movzbl", [reg(b, 1, R), reg(flag, 4, W)], 0)

    def setcc(self, cc: int, d: int) -> None:
        m = self.row("set" + CC[cc], [reg(d, 1, W)], F_READS_FLAGS)
        m.cond = cc

    def select_carry(self, i: Inst) -> None:
        """adc and sbb: the carry comes in as 0 or 1 and is turned into the flag; out by setc if wanted (setl for what aux says)."""
        size = self.work_size(i.type)
        carry = self.plain(i.args[2])
        x = self.plain(i.args[0])
        y = self.plain(i.args[1])
        sub = i.op == SUBB
        flag = i.more[0].number if i.more else 0
        yo = self.narrow_rmi(y, size)
        if isinstance(carry, Const) and carry.value == 0:
            if sub and i.number == 0:
                xo = self.rm(x, size) if yo.kind != O_MEM and bytes_of(x.type) == size else reg(self.get(x), size, R)
                self.row("cmp" + SUFFIX[size], [yo, xo])
                self.carry_out(i, flag)
                return
            d = self.result(i)
            self.copy(self.get(x), d, size)
            self.row(("sub" if sub else "add") + SUFFIX[size], [yo, reg(d, size, RW)])
        else:
            chained = self.carry_chain(carry)
            d = self.result(i)
            xr = self.get(x)
            if not chained:
                cr = self.get(carry)
                t = self.new_gpr(4)
                self.copy(cr, t, 4)
                self.copy(xr, d, size)
                self.row("addl", [imm(-1), reg(t, 4, RW)])
            else:
                self.copy(xr, d, size)
            self.row(("sbb" if sub else "adc") + SUFFIX[size], [yo, reg(d, size, RW)], F_SETS_FLAGS | F_READS_FLAGS)
        self.carry_out(i, flag)

    def carry_out(self, i: Inst, flag: int) -> None:
        if flag:
            b = self.new_byte()
            self.setcc(12 if i.aux else 2, b)
            self.row("movzbl", [reg(b, 1, R), reg(flag, 4, W)], 0)

    def carry_chain(self, carry: Value) -> bool:
        """Select the producer of the carry here if it stands just before and nobody else wants the carry: the flag passes straight on."""
        if not isinstance(carry, Result) or carry.number or len(carry.users) != 1:
            return False
        low = carry.inst
        if (low.op != ADDC and low.op != SUBB) or self.index == 0 or self.block.insts[self.index - 1] is not low:
            return False
        self.index -= 1
        self.select_carry(low)
        self.index += 1
        self.done.add(low)
        return True


CC: Final = ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"]
