"""Last improvements on allocated x86 code, block by block: shorter forms that depend on registers and on flags being dead.

mov $0,r -> xor r,r (flags dead); lea of a sum into one of its terms -> add (flags dead); test r,r after an operation that already set the
flags; a move back right after a move; cmp $0,r -> test. For size, mov $-1,r -> or $-1,r (flags dead).
"""

from typing import Final

from pycc.codegen.mir import (
    CC_E,
    CC_NE,
    CC_NS,
    CC_S,
    F_READS_FLAGS,
    F_SETS_FLAGS,
    M_ASM,
    M_ASM_GOTO,
    M_CALL,
    M_COPY,
    M_JCC,
    M_RELOAD,
    M_ROW,
    M_SPILL,
    O_IMM,
    O_MEM,
    O_REG,
    RW,
    MFunction,
    MInst,
    R,
    W,
    imm,
    reg,
)

# operations whose zero and sign flags describe the register they leave
ZERO_SIGN: Final = frozenset(["add", "sub", "and", "or", "xor", "neg", "inc", "dec", "adc", "sbb"])


def peephole(m: MFunction, is64: bool, optimize: bool, for_size: bool) -> None:
    for b in m.blocks:
        if optimize:
            moves(b.insts)
        flags(b.insts, is64, for_size)
        keep = [i for i in b.insts if i.kind != M_ROW or i.mnemonic]
        if len(keep) != len(b.insts):
            b.insts = keep


def moves(insts: list[MInst]) -> None:
    """A copy straight back, or the same copy again, goes."""
    last: MInst | None = None
    for i in insts:
        if i.kind == M_COPY and i.ops[0].kind == O_REG and i.ops[1].kind == O_REG:
            if last is not None and last.size == i.size:
                s = last.ops[0].reg
                d = last.ops[1].reg
                a = i.ops[0].reg
                c = i.ops[1].reg
                if (a == d and c == s and i.size == 8) or (a == s and c == d):
                    i.kind = M_ROW
                    i.mnemonic = ""
                    i.ops = []
                    continue
            last = i
        elif i.kind == M_RELOAD and last is not None and last.kind == M_SPILL and last.ops[1].slot is i.ops[0].slot and i.ops[1].kind == O_REG \
                and i.ops[0].slot is not None and last.ops[0].reg == i.ops[1].reg and last.size >= i.size:
            i.kind = M_ROW
            i.mnemonic = ""
            i.ops = []
        elif i.kind == M_SPILL and i.ops[0].kind == O_REG and i.ops[1].slot is not None:
            last = i
        else:
            last = None


def flags(insts: list[MInst], is64: bool, for_size: bool) -> None:
    live = False
    conds = 0  # bit mask of the conditions read
    for k in range(len(insts) - 1, -1, -1):
        i = insts[k]
        kind = i.kind
        if kind == M_ROW:
            mn = i.mnemonic
            if not live and (mn == "movl" or mn == "movq") and len(i.ops) == 2 and i.data is None:
                s = i.ops[0]
                d = i.ops[1]
                if s.kind == O_IMM and s.value == 0 and s.sym is None and not s.label and s.block is None and d.kind == O_REG:
                    i.mnemonic = "xorl"
                    i.ops = [reg(d.reg, 4, 0), reg(d.reg, 4, W)]
                    i.flags = F_SETS_FLAGS
                    continue
                if for_size and s.kind == O_IMM and s.value == -1 and s.sym is None and not s.label and s.block is None and d.kind == O_REG:
                    i.mnemonic = "or" + mn[3:]
                    d.role = RW
                    i.flags = F_SETS_FLAGS
                    continue
            if mn[:3] == "lea" and mn != "leave" and i.ops[0].kind == O_MEM and i.data is None:
                shorter_lea(i, live, for_size)
                mn = i.mnemonic
            if mn[:3] == "cmp" and mn[3:4] in "bwlq" and len(i.ops) == 2:
                s = i.ops[0]
                d = i.ops[1]
                if s.kind == O_IMM and s.value == 0 and s.sym is None and not s.label and d.kind == O_REG:
                    i.mnemonic = "test" + mn[3:]
                    i.ops = [reg(d.reg, d.size, R), reg(d.reg, d.size, R)]
                    mn = i.mnemonic
            if live and mn[:4] == "test" and i.ops[0].kind == O_REG and i.ops[1].kind == O_REG and i.ops[0].reg == i.ops[1].reg:
                cc = reuse_set(insts, k)
                if cc >= 0:
                    j = insts[k + 1]
                    j.cond = cc if j.cond == CC_NE else cc ^ 1
                    conds = 1 << j.cond
                    i.mnemonic = ""
                    i.ops = []
                    i.flags = 0
                    continue
                only = 1 << CC_E | 1 << CC_NE | 1 << CC_S | 1 << CC_NS
                if conds & ~only == 0 and k > 0 and already_set(insts[k - 1], i):
                    i.mnemonic = ""
                    i.ops = []
                    i.flags = 0
                    continue
        f = i.flags
        if f & F_SETS_FLAGS or kind == M_CALL or kind == M_ASM or kind == M_ASM_GOTO:
            live = False
            conds = 0
        if f & F_READS_FLAGS:
            live = True
            if kind == M_JCC or i.mnemonic[:3] == "set" or i.mnemonic[:4] == "cmov":
                conds |= 1 << i.cond
            else:
                conds |= 1 << 31


def reuse_set(insts: list[MInst], k: int) -> int:
    """`setcc b; movzbl b, r; ...; test r, r; je/jne`: the condition of the setcc, if nothing between touches flags or r; else -1."""
    if k + 1 >= len(insts):
        return -1
    j = insts[k + 1]
    if j.kind != M_JCC or (j.cond != CC_E and j.cond != CC_NE):
        return -1
    r = insts[k].ops[0].reg
    looking = False  # for the setcc of register r
    n = k - 1
    while n >= 0 and n > k - 8:
        i = insts[n]
        n -= 1
        if looking and i.kind == M_ROW and i.mnemonic[:3] == "set" and i.ops and i.ops[0].kind == O_REG and i.ops[0].reg == r:
            return i.cond
        if i.kind != M_ROW and i.kind != M_COPY and i.kind != M_RELOAD and i.kind != M_SPILL or i.flags & F_SETS_FLAGS:
            return -1
        if i.kind == M_ROW and i.mnemonic == "movzbl" and not looking and i.ops[1].kind == O_REG and i.ops[1].reg == r and i.ops[0].kind == O_REG:
            r = i.ops[0].reg
            looking = True
            continue
        if i.kind == M_ROW and i.defs:
            return -1
        for o in i.ops:
            if o.kind == O_REG and o.reg == r and o.role != R:
                return -1
    return -1


def shorter_lea(i: MInst, live: bool, for_size: bool) -> None:
    """lea (r), d -> mov; where flags are dead: lea c(d), d and lea (d,r), d -> add."""
    o = i.ops[0]
    d = i.ops[1]
    if o.sym is not None or o.label or o.block is not None or o.slot is not None or o.rip:
        return
    suffix = i.mnemonic[3:]
    if o.index < 0:
        if o.reg < 0:
            return
        if o.value == 0:
            i.mnemonic = "mov" + suffix
            i.ops = [reg(o.reg, d.size, R), d]
        elif o.reg == d.reg and not live:
            if for_size and (o.value == 1 or o.value == -1):
                i.mnemonic = ("inc" if o.value == 1 else "dec") + suffix
                i.ops = [reg(d.reg, d.size, RW)]
            elif o.value == 128:
                i.mnemonic = "sub" + suffix
                i.ops = [imm(-128), reg(d.reg, d.size, RW)]
            else:
                i.mnemonic = "add" + suffix
                i.ops = [imm(o.value), reg(d.reg, d.size, RW)]
            i.flags = F_SETS_FLAGS
    elif not live and o.value == 0:
        if o.scale == 1 and o.reg >= 0 and (o.reg == d.reg or o.index == d.reg):
            i.mnemonic = "add" + suffix
            i.ops = [reg(o.index if o.reg == d.reg else o.reg, d.size, R), reg(d.reg, d.size, RW)]
            i.flags = F_SETS_FLAGS
        elif o.reg < 0 and o.index == d.reg and o.scale > 1:
            i.mnemonic = "shl" + suffix
            i.ops = [imm(o.scale.bit_length() - 1), reg(d.reg, d.size, RW)]
            i.flags = F_SETS_FLAGS


def already_set(p: MInst, t: MInst) -> bool:
    if p.kind != M_ROW or not p.flags & F_SETS_FLAGS or not p.ops:
        return False
    d = p.ops[-1]
    if d.kind != O_REG or d.reg != t.ops[0].reg or d.size != t.ops[0].size or d.role & W == 0:
        return False
    mn = p.mnemonic
    return mn[:-1] in ZERO_SIGN
