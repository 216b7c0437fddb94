"""MIR as text: the target's -S dialect (AT&T on x86) over virtual registers, with what the rows say of roles (HOUSE sections 4 and 5).

    b1: depth 1
      movl $5, =%v3.l                 =w written  +w read and written  &w written before the inputs are read; bare: read
      addq 8(%v1,%v2,4), +%v4.q       a part of a virtual register: .b .w .l .q .x (16 bytes); machine registers by their names
      copy.8 %v4, =%rax               pseudo rows by their names, with their size
      call f uses(%rdi) defs(%rax) clobbers(...)
      jcc.e b2, b3
      reload.8 [s0], =%rbx            a slot of the frame; [s0+8] is inside it

Virtual registers and slots are numbered in order of appearance, so goldens survive changes elsewhere; regcheck asks for the raw numbers.
"""

from typing import Final, final

from pyisa.x86.registers import GPR8H_BASE, sized
from pyisa.x86.registers import NAMES as REGISTER_NAMES

from pycc.codegen.inline_asm import AsmPlan
from pycc.codegen.mir import (
    CC_NAMES,
    EARLY,
    F_READS_FLAGS,
    F_REMAT,
    F_SETS_FLAGS,
    F_ZX,
    FIRST_VREG,
    M_JCC,
    M_ROW,
    O_IMM,
    O_REG,
    RW,
    JumpTable,
    MBlock,
    MFunction,
    MInst,
    MSlot,
    Opnd,
    W,
)

KINDS: Final = ("row", "copy", "call", "asm", "jmp", "jcc", "switch", "ret", "unreachable", "goto", "tail", "asm_goto", "here", "alloca", "label",
                "reload", "spill", "undef", "cfi")
PARTS: Final = {1: ".b", 2: ".w", 4: ".l", 8: ".q", 16: ".x"}
SEGMENTS: Final = ("", "%fs:", "%gs:", "%es:")
MORE_CONDITIONS: Final = ("e_np", "ne_p")


def unit_name(u: int, size: int = 8) -> str:
    """A machine register by its unit, at a size."""
    if u < 48:
        n = sized(u, size if size in (1, 2, 4, 8, 16, 32, 64) else 8)
        return "%" + (REGISTER_NAMES[n] if n >= 0 else f"unit{u}")
    return f"%st({u - 48})" if u < 56 else f"%unit{u}"


@final
class MirPrinter:
    """`canonical`: numbers by first appearance, else as they are in the function."""

    def __init__(self, m: MFunction, canonical: bool = True) -> None:
        self.m = m
        self.canonical = canonical
        self.vregs: dict[int, int] = {}
        self.slots: dict[MSlot, int] = {}
        self.blocks: dict[MBlock, int] = {}
        for n in range(len(m.blocks)):
            self.blocks[m.blocks[n]] = n

    # --- operands

    def register(self, r: int, size: int, high: bool = False) -> str:
        if r < FIRST_VREG:
            return "%" + REGISTER_NAMES[GPR8H_BASE + 4 + r] if high and r < 4 else unit_name(r, size)
        n = self.vregs.setdefault(r, len(self.vregs)) if self.canonical else r
        return f"%v{n}" + (".h" if high else PARTS.get(size, ""))

    def slot(self, s: MSlot, offset: int) -> str:
        if s.incoming or s.outgoing:
            name = f"{'in' if s.incoming else 'out'}{s.offset}"
        else:
            name = f"s{self.slots.setdefault(s, len(self.slots)) if self.canonical else s.number}"
        return f"[{name}{f'{offset:+d}' if offset else ''}]"

    def block(self, b: MBlock) -> str:
        return f"b{self.blocks.get(b, -1)}"

    def address(self, o: Opnd) -> str:
        """The symbolic part: symbol, label or block, with the constant."""
        head = ""
        if o.sym is not None:
            head = o.sym.name or f".{o.sym.base}"
        elif o.label:
            head = o.label
        elif o.block is not None:
            head = self.block(o.block)
        if o.operator:
            head += "@" + o.operator
        if o.minus:
            head += "-" + o.minus
        if not head:
            return str(o.value)
        return head + (f"{o.value:+d}" if o.value else "")

    def operand(self, o: Opnd) -> str:
        star = "*" if o.indirect else ""
        if o.kind == O_REG:
            role = "&" if o.role & EARLY else "" if o.role & W == 0 else "+" if o.role & RW == RW else "="
            return star + role + self.register(o.reg, o.size, o.high)
        if o.kind == O_IMM:
            return "$" + self.address(o)
        role = "" if o.role & W == 0 else "+" if o.role & RW == RW else "="
        out = star + role + SEGMENTS[o.seg]
        if o.slot is not None:
            out += self.slot(o.slot, o.value)
        elif o.value or o.sym is not None or o.label or o.block is not None or (o.reg < 0 and o.index < 0):
            out += self.address(o)
        if o.rip:
            return out + "(%rip)"
        if o.reg >= 0 or o.index >= 0:
            base = self.register(o.reg, 8) if o.reg >= 0 else ""
            if o.index >= 0:
                base += "," + self.register(o.index, 8) + f",{o.scale}"
            out += f"({base})"
        return out

    def units(self, word: str, units: list[int]) -> str:
        return f" {word}({' '.join([unit_name(u) for u in units])})" if units else ""

    # --- instructions

    def inst(self, i: MInst) -> str:
        if i.kind == M_ROW:
            head = i.mnemonic
        else:
            head = KINDS[i.kind]
            if i.kind == M_JCC:
                head += "." + (CC_NAMES[i.cond] if i.cond < 16 else MORE_CONDITIONS[i.cond - 16])
            elif i.size:
                head += f".{i.size}"
            if i.mnemonic:
                head += " " + i.mnemonic
        d = i.data
        if isinstance(d, AsmPlan):
            head += " " + quoted(d.data.template)
        ops = [self.operand(o) for o in i.ops] + [self.block(t) for t in i.targets]
        out = head + (" " + ", ".join(ops) if ops else "")
        if isinstance(d, JumpTable):
            out += f" table({' '.join([self.block(t) for t in d.targets])})"
        out += self.units("uses", i.uses) + self.units("defs", i.defs)
        out += f" clobbers({len(i.clobbers)})" if len(i.clobbers) > 4 else self.units("clobbers", i.clobbers)
        marks = ""
        if i.flags & F_READS_FLAGS:
            marks += " reads"
        if i.flags & F_SETS_FLAGS:
            marks += " sets"
        if i.flags & F_ZX:
            marks += " zx"
        if i.flags & F_REMAT:
            marks += " remat"
        return out + (f"  ;{marks}" if marks else "")

    def text(self) -> str:
        m = self.m
        lines = [f"mfunc @{m.name} {{"]
        for b in m.blocks:
            head = f"{self.block(b)}:" + (f" depth {b.depth}" if b.depth else "") + (" cold" if b.cold else "")
            lines.append(head + (" address_taken" if b.address_taken else ""))
            for i in b.insts:
                lines.append("  " + self.inst(i))
        for s, n in self.slots.items():
            lines.append(f"  slot s{n} size {s.size} align {s.align}")
        lines.append("}")
        return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def print_machine(m: MFunction) -> str:
    """The text of one function, canonically numbered."""
    return MirPrinter(m).text()
