"""Selection for x86, first layer: registers of values, constants, addresses and memory operands.

The selector walks every block backwards, blocks in reverse of reverse postorder, so that all users of a value (edges included) are seen
before its definition: a value nobody asked for needs no code, and folding an operand is simply not asking for its register. The layers
(values, integers, memory, control, calls, floats, x87, asm, select) are a linear chain of abstract classes only because one would not fit a
file; the last is the selector. Instructions of one IR operation are collected forwards in `seq`, blocks backwards.
"""

from typing import Final

from pycc.codegen.mir import (
    C_GPR,
    C_MEM,
    C_XMM,
    F_REMAT,
    F_SETS_FLAGS,
    F_ZX,
    FIRST_VREG,
    M_COPY,
    M_ROW,
    M_UNDEF,
    NONE,
    O_IMM,
    O_MEM,
    RW,
    MBlock,
    MFunction,
    MInst,
    MSlot,
    Opnd,
    R,
    W,
    imm,
    mem,
    reg,
)
from pycc.codegen.target import Target
from pycc.ir.function import Block, Function, MemAttr, StackSlot, Sym
from pycc.ir.ops import (
    ADD,
    ARG_AREA,
    COPY,
    EXPECT,
    F80,
    F128,
    I1,
    I8,
    I16,
    I32,
    I64,
    LABEL_ADDR,
    LOAD,
    MUL,
    NAMES,
    NOT_ATOMIC,
    SHL,
    SLOT,
    STORE,
    SUB,
    TRUNC,
    UNDEF,
    bytes_of,
)
from pycc.ir.value import V_CONST, V_INST, V_PARAM, V_SYM, Const, Inst, Param, SymAddr, Value
from pycc.source.options import CM_KERNEL, CM_LARGE, PIC_NONE, Options
from pycc.source.report import Reporter

SUFFIX: Final = ["", "b", "w", "", "l", "", "", "", "q"]
MOV: Final = ["", "movb", "movw", "", "movl", "", "", "", "movq"]
ABCD: Final = 0xF
RAX: Final = 0
RCX: Final = 1
RDX: Final = 2
RBX: Final = 3
RSP: Final = 4
RBP: Final = 5
RSI: Final = 6
RDI: Final = 7
XMM0: Final = 16


def fits32(v: int) -> bool:
    return -0x80000000 <= v <= 0x7FFFFFFF


def fits8(v: int) -> bool:
    return -128 <= v <= 127


class ValueSelect:
    def __init__(self, fn: Function, target: Target, reporter: Reporter) -> None:
        self.fn = fn
        self.target = target
        self.reporter = reporter
        self.options: Options = target.options
        self.is64 = target.bits == 64
        self.word = target.bits // 8
        self.word_type = I64 if self.is64 else I32
        self.sse = target.facts.has_float
        self.size_first = target.options.optimize_size
        self.optimize = target.options.optimize > 0 and not fn.optimize_none
        self.pic = target.options.pic != PIC_NONE
        self.m = MFunction(fn.sym.name)
        self.seq: list[MInst] = []
        self.pos = fn.pos
        self.scope = 0
        self.block: Block = fn.blocks[0]
        self.mblocks: dict[Block, MBlock] = {}
        self.slot_map: dict[StackSlot, MSlot] = {}
        self.arg_area: MSlot | None = None
        self.incoming_state = 0  # stack arguments: 0 not looked at, 1 never written, 2 maybe written
        self.unasked: set[int] = set()  # registers of parameters that an edge writes and nobody has read yet
        self.edge_blocks: dict[MBlock, list[MBlock]] = {}  # blocks an asm goto put on its edges
        self.epoch = 0  # memory epoch of the instruction being selected
        self.load_epoch: dict[Inst, int] = {}  # of the block's loads
        self.index = 0  # of the instruction being selected in its block
        self.done: set[Inst] = set()  # selected together with a later instruction
        self.halves: dict[Inst, Inst] = {}  # a division and the later one that wants the other result of it
        self.gpr_mask = target.class_masks[0]
        self.xmm_mask = target.class_masks[1]

    # --- emitting

    def row(self, mnemonic: str, ops: list[Opnd], flags: int = F_SETS_FLAGS) -> MInst:
        i = MInst(M_ROW, mnemonic, ops, self.pos, self.scope)
        i.flags = flags
        self.seq.append(i)
        return i

    def pseudo(self, kind: int, ops: list[Opnd]) -> MInst:
        i = MInst(kind, "", ops, self.pos, self.scope)
        self.seq.append(i)
        return i

    def copy(self, source: int, dest: int, size: int) -> MInst:
        """Register to register, either may be a unit."""
        i = MInst(M_COPY, "", [reg(source, size, R), reg(dest, size, W)], self.pos, self.scope)
        i.size = size
        self.seq.append(i)
        return i

    def new_gpr(self, size: int) -> int:
        return self.m.new_vreg(C_GPR, 8 if size == 8 else 4, self.gpr_mask)

    def new_xmm(self, size: int) -> int:
        return self.m.new_vreg(C_XMM, size, self.xmm_mask)

    def class_of(self, t: int) -> int:
        if t <= 128:
            return C_GPR
        if t == F80 or not self.sse:
            return C_MEM
        return C_XMM

    def new_for(self, t: int) -> int:
        c = self.class_of(t)
        if c == C_GPR:
            narrow = t == I8 and not self.is64  # bytes are named in abcd only
            return self.m.new_vreg(C_GPR, 8 if t == I64 else 4, self.gpr_mask & ABCD if narrow else self.gpr_mask)
        if c == C_XMM:
            return self.m.new_vreg(C_XMM, bytes_of(t), self.xmm_mask)
        return self.m.new_vreg(C_MEM, 16 if t == F80 else bytes_of(t), 0)

    def unsupported(self, what: str) -> None:
        self.reporter.error(self.pos, "pycc cannot generate code for " + what + " on this target")

    # --- values

    def strip(self, v: Value) -> Value:
        """Look through what changes nothing in a register: copies, and truncation (upper bits of a narrow value are unspecified)."""
        while v.kind == V_INST:
            assert isinstance(v, Inst)
            op = v.op
            if op == COPY or op == EXPECT:
                v = v.args[0]
            elif op == TRUNC and v.type >= I8:
                if v.number:
                    return v
                v = v.args[0]
            else:
                return v
        return v

    def plain(self, v: Value) -> Value:
        """Look through copies only."""
        while v.kind == V_INST:
            assert isinstance(v, Inst)
            if v.op != COPY and v.op != EXPECT:
                return v
            v = v.args[0]
        return v

    def get(self, v: Value) -> int:
        """The register holding a value; asking makes its definition needed."""
        r = v.number
        if r:
            if r in self.unasked:
                self.unasked.discard(r)
            return r
        k = v.kind
        if k == V_CONST:
            assert isinstance(v, Const)
            return self.const_reg(v.type, v.value)
        if k == V_SYM:
            assert isinstance(v, SymAddr)
            return self.sym_reg(v.sym, v.offset)
        if k == V_INST:
            assert isinstance(v, Inst)
            op = v.op
            if op == COPY or op == EXPECT or (op == TRUNC and v.type >= I8):
                return self.get(v.args[0])
            if op == SLOT or op == ARG_AREA:
                r = self.new_gpr(self.word)
                i = self.row("leaq" if self.is64 else "leal", [self.address(v), reg(r, self.word, W)], F_REMAT)
                return r
            if op == LABEL_ADDR:
                return self.label_reg(v)
            if op == UNDEF:
                r = self.new_for(v.type)
                i = self.pseudo(M_UNDEF, [reg(r, self.word, W)])
                i.flags = F_REMAT
                return r
        r = self.new_for(v.type)
        v.number = r
        return r

    def label_reg(self, v: Inst) -> int:
        assert isinstance(v.data, Block)
        r = self.new_gpr(self.word)
        o = Opnd(O_MEM, NONE, 0, 0, 0)
        o.block = self.mblocks[v.data]
        o.block.label_needed = True
        if self.is64:
            o.rip = True
            self.row("leaq", [o, reg(r, 8, W)], F_REMAT)
        elif self.pic:
            self.got_relative(o)
            self.row("leal", [o, reg(r, 4, W)], 0)
        else:
            o.kind = O_IMM
            self.row("movl", [o, reg(r, 4, W)], F_REMAT)
        return r

    def got_relative(self, o: Opnd) -> None:
        """Make an absolute i386 memory operand relative to the GOT register."""
        o.reg = self.got_reg()
        o.operator = "GOTOFF"

    def got_reg(self) -> int:
        raise NotImplementedError

    def dies(self, v: Value) -> bool:
        """Whether nothing later in this block uses the value's register (a guess: loops are not seen)."""
        v = self.strip(v)
        return v.kind >= V_PARAM and (v.number == 0 or v.number in self.unasked)

    def single(self, v: Value) -> bool:
        return len(v.users) == 1 and v.number == 0

    def const_reg(self, t: int, value: int) -> int:
        if t > 128:
            return self.float_const(t, value)
        size = 8 if t == I64 else 4
        r = self.new_gpr(size)
        self.mov_imm(value, r, size)
        return r

    def float_const(self, t: int, value: int) -> int:
        raise NotImplementedError

    def mov_imm(self, value: int, r: int, size: int) -> None:
        """Shortest move of a constant: movl where the upper half is zero."""
        if size == 8 and 0 <= value <= 0xFFFFFFFF:
            self.row("movl", [imm(value), reg(r, 4, W)], F_REMAT)
        elif size == 8 and not fits32(value):
            self.row("movabsq", [imm(value), reg(r, 8, W)], F_REMAT)
        else:
            self.row(MOV[size], [imm(value), reg(r, size, W)], F_REMAT)

    def near(self, sym: Sym) -> bool:
        """Whether the symbol's address is known without the GOT."""
        return not self.pic or sym.binds_locally

    def sym_reg(self, sym: Sym, offset: int) -> int:
        """The address of a symbol."""
        r = self.new_gpr(self.word)
        if not self.near(sym):
            self.got_load(sym, r)
            if offset:
                d = self.new_gpr(self.word)
                self.row("leaq" if self.is64 else "leal", [mem(r, offset), reg(d, self.word, W)], 0)
                return d
            return r
        if self.is64:
            if self.pic or self.options.mcmodel == CM_LARGE:
                if self.options.mcmodel == CM_LARGE:
                    o = imm(offset)
                    o.sym = sym
                    self.row("movabsq", [o, reg(r, 8, W)], F_REMAT)
                    return r
                self.row("leaq", [self.sym_mem(sym, offset), reg(r, 8, W)], F_REMAT)
                return r
            o = imm(offset)
            o.sym = sym
            if self.options.mcmodel == CM_KERNEL:
                self.row("movq", [o, reg(r, 8, W)], F_REMAT)
            else:
                self.row("movl", [o, reg(r, 4, W)], F_REMAT)
            return r
        if self.pic:
            self.row("leal", [self.sym_mem(sym, offset), reg(r, 4, W)], 0)
            return r
        o = imm(offset)
        o.sym = sym
        self.row("movl", [o, reg(r, 4, W)], F_REMAT)
        return r

    def got_load(self, sym: Sym, r: int) -> None:
        o = Opnd(O_MEM, NONE, 0, 0, 0)
        o.sym = sym
        if self.is64:
            o.rip = True
            o.operator = "GOTPCREL"
            self.row("movq", [o, reg(r, 8, W)], F_REMAT)
        else:
            o.reg = self.got_reg()
            o.operator = "GOT"
            self.row("movl", [o, reg(r, 4, W)], 0)

    def sym_mem(self, sym: Sym, offset: int) -> Opnd:
        """Memory at a symbol that is near."""
        o = Opnd(O_MEM, NONE, 0, 0, offset)
        o.sym = sym
        if self.is64:
            o.rip = True
        elif self.pic:
            self.got_relative(o)
        return o

    def is_imm(self, v: Value, size: int) -> bool:
        """Whether the value can be an immediate of an instruction of `size` bytes."""
        if v.kind == V_CONST:
            assert isinstance(v, Const)
            return v.type <= 128 and (size < 8 or fits32(v.value))
        if v.kind == V_SYM:
            assert isinstance(v, SymAddr)
            return (size == self.word and not self.pic and self.near(v.sym)
                    and (not self.is64 or self.options.mcmodel == CM_KERNEL or self.options.mcmodel == 0))
        return False

    def imm_of(self, v: Value) -> Opnd:
        if v.kind == V_CONST:
            assert isinstance(v, Const)
            return imm(v.value)
        assert isinstance(v, SymAddr)
        o = imm(v.offset)
        o.sym = v.sym
        return o

    def ri(self, v: Value, size: int) -> Opnd:
        v = self.plain(v)
        if self.is_imm(v, size):
            return self.imm_of(v)
        return reg(self.get(v), size, R)

    def rm(self, v: Value, size: int) -> Opnd:
        """Register or folded load."""
        v = self.plain(v)
        if self.foldable(v, size):
            assert isinstance(v, Inst)
            return self.fold_load(v)
        return reg(self.get(v), size, R)

    def rmi(self, v: Value, size: int) -> Opnd:
        v = self.plain(v)
        if self.is_imm(v, size):
            return self.imm_of(v)
        if self.foldable(v, size):
            assert isinstance(v, Inst)
            return self.fold_load(v)
        return reg(self.get(v), size, R)

    def foldable(self, v: Value, size: int) -> bool:
        """A load of exactly `size` bytes, used once, in this block and memory epoch, not volatile."""
        if v.kind != V_INST or v.number or len(v.users) != 1 or not self.optimize:
            return False
        assert isinstance(v, Inst)
        if v.op != LOAD or v.block is not self.block or bytes_of(v.type) != size:
            return False
        a = v.data
        assert isinstance(a, MemAttr)
        return not a.volatile and a.order == NOT_ATOMIC and self.load_epoch.get(v, -1) == self.epoch

    def fold_load(self, v: Inst) -> Opnd:
        a = v.data
        assert isinstance(a, MemAttr)
        o = self.address(v.args[0])
        o.seg = a.space
        return o

    # --- addresses

    def slot_of(self, s: StackSlot) -> MSlot:
        m = self.slot_map.get(s)
        if m is None:
            m = self.m.new_slot(s.size, max(1, s.align))
            m.name = s.name
            m.used = True
            self.slot_map[s] = m
        return m

    def incoming_area(self) -> MSlot:
        if self.arg_area is None:
            self.arg_area = self.m.new_slot(0, 1)
            self.arg_area.incoming = True
            self.arg_area.placed = True
        return self.arg_area

    def address(self, v: Value) -> Opnd:
        """The memory operand at an address, folding additions, scaled indexes, symbols and slots."""
        disp = 0
        v = self.plain(v)
        while v.kind == V_INST and not v.number:
            assert isinstance(v, Inst)
            if v.op == ADD or v.op == SUB:
                c = v.args[1]
                if c.kind == V_CONST:
                    assert isinstance(c, Const)
                    d = disp + (c.value if v.op == ADD else -c.value)
                    if fits32(d):
                        disp = d
                        v = self.plain(v.args[0])
                        continue
            break
        return self.address_at(v, disp)

    def address_at(self, v: Value, disp: int) -> Opnd:
        k = v.kind
        if k == V_SYM:
            assert isinstance(v, SymAddr)
            if self.near(v.sym) and fits32(v.offset + disp) and self.options.mcmodel != CM_LARGE:
                return self.sym_mem(v.sym, v.offset + disp)
        elif k == V_INST and not v.number:
            assert isinstance(v, Inst)
            op = v.op
            if op == SLOT:
                assert isinstance(v.data, StackSlot)
                o = mem(NONE, disp)
                o.slot = self.slot_of(v.data)
                return o
            if op == ARG_AREA:
                o = mem(NONE, disp)
                o.slot = self.incoming_area()
                return o
            if op == ADD and self.optimize and self.address_only(v):
                return self.address_sum(v, disp)
            if op == SHL and self.optimize and self.scale_of(v) > 1 and v.number == 0 and len(v.users) == 1:
                o = mem(NONE, disp)
                o.index = self.get(v.args[0])
                o.scale = self.scale_of(v)
                return o
        elif k == V_CONST:
            assert isinstance(v, Const)
            if fits32(v.value + disp):
                return mem(NONE, v.value + disp)
        return mem(self.get(v), disp)

    def address_only(self, v: Inst) -> bool:
        """Whether every user of this sum is a memory access through it (then folding it everywhere is free), and they are few."""
        n = len(v.users)
        if n == 1:
            return True
        if n > 3:
            return False
        for i in range(n):
            u = v.users[i]
            if not isinstance(u, Inst) or v.slots[i] != 0 or (u.op != LOAD and u.op != STORE) or u.block is not self.block:
                return False
        return True

    def scale_of(self, v: Value) -> int:
        """2, 4, 8 if the value is a shift by 1, 2, 3 (or such a product) that may be an index; else 1."""
        if v.kind != V_INST or v.number:
            return 1
        assert isinstance(v, Inst)
        if v.op == SHL or v.op == MUL:
            c = v.args[1]
            if c.kind == V_CONST:
                assert isinstance(c, Const)
                if v.op == SHL and 1 <= c.value <= 3:
                    return 1 << c.value
                if v.op == MUL and (c.value == 2 or c.value == 4 or c.value == 8):
                    return c.value
        return 1

    def address_sum(self, v: Inst, disp: int) -> Opnd:
        a = self.plain(v.args[0])
        b = self.plain(v.args[1])
        if self.scale_of(a) > 1 or (b.kind == V_SYM and a.kind != V_SYM):
            a, b = b, a
        # one more constant inside either side
        if a.kind == V_INST and not a.number:
            assert isinstance(a, Inst)
            if a.op == ADD and a.args[1].kind == V_CONST:
                c = a.args[1]
                assert isinstance(c, Const)
                if fits32(disp + c.value):
                    disp += c.value
                    a = self.plain(a.args[0])
        if b.kind == V_INST and not b.number:
            assert isinstance(b, Inst)
            if b.op == ADD and b.args[1].kind == V_CONST:
                c = b.args[1]
                assert isinstance(c, Const)
                if fits32(disp + c.value):
                    disp += c.value
                    b = self.plain(b.args[0])
        o = mem(NONE, disp)
        scale = self.scale_of(b)
        if scale > 1:
            assert isinstance(b, Inst)
            b = self.plain(b.args[0])
            if b.kind == V_CONST:
                return mem(self.get(v), disp)
        if a.kind == V_SYM:
            assert isinstance(a, SymAddr)
            if not self.pic and fits32(a.offset + disp) and self.options.mcmodel != CM_LARGE:
                o.sym = a.sym
                o.value = disp + a.offset
                if scale > 1:
                    o.index = self.get(b)
                    o.scale = scale
                else:
                    o.reg = self.get(b)
                return o
        if a.kind == V_INST and not a.number:
            assert isinstance(a, Inst)
            if a.op == SLOT and isinstance(a.data, StackSlot):
                o.slot = self.slot_of(a.data)
                o.index = self.get(b)
                o.scale = scale
                return o
        o.reg = self.get(a)
        o.index = self.get(b)
        o.scale = scale
        return o

    # --- what is known of upper bits

    def upper_zero(self, v: Value) -> bool:
        """Whether the register of a 32-bit value certainly has a zero upper half: its definition is a 32-bit instruction."""
        v = self.plain(v)
        if v.kind != V_INST:
            return False
        assert isinstance(v, Inst)
        name = NAMES[v.op]
        return v.type == I32 and name in ZEROING

    def name(self, v: Value) -> str:
        return NAMES[v.op] if isinstance(v, Inst) else "value"

    def narrow_extended(self, v: Value, signed: bool, size: int) -> int:
        """A register of `size` bytes with the i8 or i16 value extended."""
        v = self.plain(v)
        width = bytes_of(v.type)
        if v.kind == V_CONST:
            assert isinstance(v, Const)
            value = v.value if signed else v.value & ((1 << (8 * width)) - 1)
            return self.const_reg(I64 if size == 8 else I32, value)
        if width >= size:
            return self.get(v)
        d = self.new_gpr(size)
        self.extend_into(v, width, d, size, signed)
        return d

    def extend_into(self, v: Value, width: int, d: int, size: int, signed: bool) -> None:
        if v.type == I1:
            self.copy(self.get(v), d, 4)
            return
        if width == 4:  # to 8
            if signed:
                self.row("movslq", [self.rm(v, 4), reg(d, 8, W)], 0)
                return
            o = self.rm(v, 4)
            if o.kind == O_MEM:
                self.row("movl", [o, reg(d, 4, W)], 0)
                return
            i = self.copy(o.reg, d, 4)
            if self.upper_zero(v):
                i.flags |= F_ZX
            else:
                i.kind = M_ROW
                i.mnemonic = "movl"
            return
        o = self.rm(v, width)
        if o.kind != O_MEM:
            if not signed and isinstance(v, Inst) and v.op == LOAD:
                i = self.copy(o.reg, d, 4)  # loads of bytes and words zero the rest
                i.flags |= F_ZX
                return
            if width == 1:
                o = reg(self.byte_reg(o.reg), 1, R)
        if signed:
            self.row("movs" + SUFFIX[width] + SUFFIX[size], [o, reg(d, size, W)], 0)
        else:
            self.row("movz" + SUFFIX[width] + "l", [o, reg(d, 4, W)], 0)

    def byte_reg(self, r: int) -> int:
        """A register whose low byte can be named: any in 64-bit code, a copy in abcd in 32-bit code."""
        if self.is64 or r < FIRST_VREG:
            return r
        if self.m.masks[r - FIRST_VREG] & ~ABCD == 0:
            return r
        t = self.m.new_vreg(C_GPR, 4, self.gpr_mask & ABCD)
        self.copy(r, t, 4)
        return t

    def new_byte(self) -> int:
        """A fresh register whose low byte will be written."""
        return self.m.new_vreg(C_GPR, 4, self.gpr_mask if self.is64 else self.gpr_mask & ABCD)


# operations of type i32 that are selected to instructions writing a full 32-bit register
ZEROING: Final = frozenset(["add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "rotl", "bswap", "neg", "not", "load",
                            "udiv", "sdiv", "urem", "srem", "zext", "sext", "popcount"])

__all__ = ["ABCD", "F128", "I16", "MOV", "RW", "SUFFIX", "Param", "ValueSelect", "fits8", "fits32"]
