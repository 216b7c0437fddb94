"""The frame of an x86 function: which registers are saved, where slots lie, prologue and epilogues, call frame information.

From high addresses: incoming arguments, return address, saved registers, slots, outgoing arguments at the stack pointer. With a frame pointer
(asked for, dynamic stack memory, or an alignment above the stack's) slots are named from it, unless the stack was realigned.
"""

from typing import Final, final

from pycc.codegen.mir import (
    F_SETS_FLAGS,
    M_ALLOCA,
    M_CFI,
    M_RET,
    M_ROW,
    M_TAIL,
    NONE,
    O_REG,
    RW,
    MFunction,
    MInst,
    MSlot,
    R,
    W,
    imm,
    mem,
    reg,
)
from pycc.codegen.target import Target

RSP: Final = 4
RBP: Final = 5
SAVE_ORDER: Final = [3, 12, 13, 14, 15, 5, 6, 7]  # rbx r12.. rbp, and rsi rdi for i386 and ms_abi
DWARF64: Final = [0, 2, 1, 3, 7, 6, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15]


@final
class Frame:
    """Works on one function; `lay_out` places slots, `finish` writes prologue and epilogues and resolves slot operands."""

    def __init__(self, m: MFunction, target: Target, cfi: bool) -> None:
        self.m = m
        self.target = target
        self.options = target.options
        self.is64 = target.bits == 64
        self.w = target.bits // 8
        self.suffix = "q" if self.is64 else "l"
        self.cfi = cfi
        self.saved: list[int] = []
        self.size = 0  # bytes the stack pointer is lowered below the saved registers
        self.fp = m.frame_pointer or m.dynamic
        self.realign = 0
        self.red_zone = False

    def run(self) -> None:
        m = self.m
        for u in SAVE_ORDER:
            if self.target.callee_saved >> u & 1 and m.used_units >> u & 1 and not (u == RBP and self.fp):
                self.saved.append(u)
        self.lay_out()
        self.resolve()
        self.write_prologue()
        self.write_epilogues()

    def lay_out(self) -> None:
        m = self.m
        w = self.w
        boundary = max(w, 1 << self.options.preferred_stack_boundary)
        biggest = 1
        live: list[MSlot] = []
        if m.dynamic:  # dynamic memory begins where outgoing arguments end, and the stack pointer is no base for slots
            m.outgoing = (m.outgoing + boundary - 1) // boundary * boundary
        for s in m.slots:
            if not s.incoming and not s.outgoing and s.used:
                if m.dynamic and s.align > boundary:  # a spill: variables of such alignment are dynamic memory too (aligned_slots)
                    s.align = boundary
                live.append(s)
                biggest = max(biggest, s.align)
        if biggest > boundary:
            if biggest > 16 or boundary < 8:
                self.realign = biggest
                self.fp = True
                if RBP in self.saved:
                    self.saved.remove(RBP)
            else:
                self.realign = biggest if biggest > w else 0
                if self.realign:
                    self.fp = True
                    if RBP in self.saved:
                        self.saved.remove(RBP)
        live.sort(key=slot_key)
        at = m.outgoing
        for s in live:
            at = (at + s.align - 1) // s.align * s.align
            s.offset = at
            s.placed = True
            at += s.size
        pushed = w * (len(self.saved) + 1 + (1 if self.fp else 0))
        total = (at + w - 1) // w * w
        if m.has_calls or biggest > w or m.dynamic:
            if self.realign:
                total = (total + self.realign - 1) // self.realign * self.realign
                total = (total + boundary - 1) // boundary * boundary
            else:
                while (total + pushed) % boundary:
                    total += w
        if not m.has_calls and not m.dynamic and self.options.red_zone and self.is64 and total <= 128 and not self.realign and not m.pushes:
            self.red_zone = total > 0
            if self.red_zone and not self.fp:
                for s in live:
                    s.offset -= total
                self.size = 0
                m.frame_size = 0
                return
            self.red_zone = False
        self.size = total
        m.frame_size = total + pushed - w

    def resolve(self) -> None:
        """Slot operands become register plus displacement."""
        m = self.m
        w = self.w
        pushed = w * len(self.saved)
        use_fp = self.fp and not self.realign
        for b in m.blocks:
            for i in b.insts:
                for o in i.ops:
                    s = o.slot
                    if s is None or o.kind == O_REG:
                        continue
                    if s.incoming:
                        if self.fp:
                            base = RBP
                            off = 2 * w
                        else:
                            base = RSP
                            off = self.size + pushed + w
                    elif use_fp:
                        base = RBP
                        off = s.offset - self.size - pushed
                    else:
                        base = RSP
                        off = s.offset
                    o.value += off
                    o.slot = None
                    if o.reg == NONE:
                        o.reg = base
                    elif o.index == NONE:
                        o.index = o.reg
                        o.scale = 1
                        o.reg = base
                    else:
                        raise AssertionError("slot operand with base and index")
                if i.kind == M_ALLOCA:
                    i.kind = M_ROW
                    i.mnemonic = "lea" + self.suffix
                    i.ops = [mem(RSP, m.outgoing), i.ops[0]]

    def cfi_inst(self, out: list[MInst], directive: str, args: list[int]) -> None:
        if self.cfi:
            c = MInst(M_CFI, directive, [], 0, 0)
            c.data = args
            out.append(c)

    def dwarf(self, unit: int) -> int:
        return DWARF64[unit] if self.is64 else unit

    def write_prologue(self) -> None:
        m = self.m
        w = self.w
        out: list[MInst] = []
        pos = m.reporter_pos
        cfa = w
        if self.fp:
            out.append(MInst(M_ROW, "push" + self.suffix, [reg(RBP, w, R)], pos, 0))
            cfa += w
            self.cfi_inst(out, "def_cfa_offset", [cfa])
            self.cfi_inst(out, "offset", [self.dwarf(RBP), -cfa])
            out.append(MInst(M_ROW, "mov" + self.suffix, [reg(RSP, w, R), reg(RBP, w, W)], pos, 0))
            self.cfi_inst(out, "def_cfa_register", [self.dwarf(RBP)])
        for u in self.saved:
            out.append(MInst(M_ROW, "push" + self.suffix, [reg(u, w, R)], pos, 0))
            cfa += w
            if not self.fp:
                self.cfi_inst(out, "def_cfa_offset", [cfa])
            self.cfi_inst(out, "offset", [self.dwarf(u), -cfa])
        if self.realign:
            i = MInst(M_ROW, "and" + self.suffix, [imm(-self.realign), reg(RSP, w, RW)], pos, 0)
            i.flags = F_SETS_FLAGS
            out.append(i)
        if self.size:
            cfa += self.size
            if self.size == w and self.options.optimize_size and not self.fp:
                out.append(MInst(M_ROW, "push" + self.suffix, [reg(0, w, R)], pos, 0))
            else:
                i = MInst(M_ROW, "sub" + self.suffix, [imm(self.size), reg(RSP, w, RW)], pos, 0)
                i.flags = F_SETS_FLAGS
                out.append(i)
            if not self.fp:
                self.cfi_inst(out, "def_cfa_offset", [cfa])
        m.blocks[0].insts[0:0] = out

    def write_epilogues(self) -> None:
        """Before every ret and tail call."""
        m = self.m
        last = m.blocks[-1]
        if not self.fp and not self.saved and not self.size:
            return
        for b in m.blocks:
            if not b.insts:
                continue
            t = b.insts[-1]
            if t.kind != M_RET and t.kind != M_TAIL:
                continue
            b.insts.pop()
            out: list[MInst] = []
            if self.cfi and b is not last:
                self.cfi_inst(out, "remember_state", [])
            self.epilogue(out, t)
            out.append(t)
            if self.cfi and b is not last:
                self.cfi_inst(out, "restore_state", [])
            b.insts.extend(out)

    def epilogue(self, out: list[MInst], t: MInst) -> None:
        w = self.w
        pos = t.pos
        cfa = self.size + w * (len(self.saved) + 1)
        if self.fp:
            if self.saved:
                if self.m.dynamic or self.realign or self.size > 0:
                    out.append(MInst(M_ROW, "lea" + self.suffix, [mem(RBP, -w * len(self.saved)), reg(RSP, w, W)], pos, t.scope))
                for u in reversed(self.saved):
                    out.append(MInst(M_ROW, "pop" + self.suffix, [reg(u, w, W)], pos, t.scope))
                    self.cfi_inst(out, "restore", [self.dwarf(u)])
                out.append(MInst(M_ROW, "pop" + self.suffix, [reg(RBP, w, W)], pos, t.scope))
            elif self.size or self.m.dynamic or self.realign:
                out.append(MInst(M_ROW, "leave", [], pos, t.scope))
            else:
                out.append(MInst(M_ROW, "pop" + self.suffix, [reg(RBP, w, W)], pos, t.scope))
            self.cfi_inst(out, "restore", [self.dwarf(RBP)])
            self.cfi_inst(out, "def_cfa", [self.dwarf(RSP), w])
            return
        if self.size:
            cfa -= self.size
            if self.size == w and self.options.optimize_size and t.kind == M_RET and 1 not in t.uses:
                out.append(MInst(M_ROW, "pop" + self.suffix, [reg(1, w, W)], pos, t.scope))
            else:
                i = MInst(M_ROW, "add" + self.suffix, [imm(self.size), reg(RSP, w, RW)], pos, t.scope)
                i.flags = F_SETS_FLAGS
                out.append(i)
            self.cfi_inst(out, "def_cfa_offset", [cfa])
        for u in reversed(self.saved):
            out.append(MInst(M_ROW, "pop" + self.suffix, [reg(u, w, W)], pos, t.scope))
            cfa -= w
            self.cfi_inst(out, "restore", [self.dwarf(u)])
            self.cfi_inst(out, "def_cfa_offset", [cfa])


def slot_key(s: MSlot) -> tuple[int, int, int]:
    """Small slots near the stack pointer; alignment gaps kept few by descending alignment among the small."""
    big = 0 if s.size <= 16 else 1
    return (big, -s.align if not big else s.size, s.number)
