"""MIR as text: the target's -S dialect (AT&T on x86) over virtual registers, with what the rows say of roles (HOUSE sections 4 and 5).

    b1: depth 1
      movl $5, =%v3.l                 =w written  +w read and written  &w written before the inputs are read; bare: read; !w neither is said
      addq 8(%v1,%v2,4), +%v4.q       a part of a virtual register: .b .w .l .q .x (16 bytes); machine registers by their names
      movl @table+4(%rip), =%eax      @name is a symbol, .L3 a label, b4 a block
      copy.8 %v4, =%rax               pseudo rows by their names, with their size
      call $@f uses(%rdi) defs(%rax) clobbers(0xffff0fc7)
      jcc.e b2, b3
      reload.8 [s0], =%rbx            a slot of the frame; [s0+8] is inside it; [in8] the caller's argument area, [out8] that of a call
      slot s0 size 8 align 8          behind the blocks: slots, jump tables, and the virtual registers by class, size and the units they may be in
      gpr.8 0xffcf: %v1 %v2

Virtual registers, slots and tables are numbered in order of appearance, so goldens survive changes elsewhere; regcheck asks for the raw numbers.
`mirtext_read.py` reads it back. Positions and what a pass keeps for itself are not in it.
"""

from typing import Final, final

from pyisa.x86.registers import GPR8H_BASE, sized
from pyisa.x86.registers import NAMES as REGISTER_NAMES

from pycc.codegen.inline_asm import AsmPlan
from pycc.codegen.mir import (
    CC_NAMES,
    EARLY,
    F_DEAD_OK,
    F_NOPEEP,
    F_READS_FLAGS,
    F_REMAT,
    F_SETS_FLAGS,
    F_ZX,
    FIRST_VREG,
    M_HERE,
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
    R,
    W,
)
from pycc.ir.function import Sym
from pycc.ir.text import Printer, plain_name, quote

KINDS: Final = ("row", "copy", "call", "asm", "jmp", "jcc", "switch", "ret", "unreachable", "goto", "tail", "asm_goto", "here", "alloca", "label",
                "reload", "spill", "undef", "cfi")
PARTS: Final = {1: ".b", 2: ".w", 4: ".l", 8: ".q", 16: ".x"}
SEGMENTS: Final = ("", "%fs:", "%gs:", "%es:")
CONDITIONS: Final = (*CC_NAMES, "e_np", "ne_p")
CLASSES: Final = ("gpr", "xmm", "mem")
FLAG_MARKS: Final = ((F_READS_FLAGS, "reads"), (F_SETS_FLAGS, "sets"), (F_ZX, "zx"), (F_REMAT, "remat"), (F_DEAD_OK, "dead_ok"), (F_NOPEEP, "nopeep"))


def part(size: int, whole: int) -> str:
    """The suffix that says at which size a register is used, nothing if that is `whole`."""
    return "" if size == whole else PARTS.get(size, f".{size}")


def unit_name(u: int, size: int = 8) -> str:
    """A machine register by its unit, at a size: %eax; at a size without a name of its own: %xmm0.q."""
    if u < 16:
        return "%" + REGISTER_NAMES[sized(u, size)] if size in (1, 2, 4, 8) else f"%{REGISTER_NAMES[sized(u, 8)]}{part(size, 8)}"
    if u < 48:
        n = sized(u, 16)
        return (f"%{REGISTER_NAMES[n]}" if n >= 0 else f"%unit{u}") + part(size, 16)
    return (f"%st({u - 48})" if u < 56 else f"%unit{u}") + part(size, 10)


def sign(role: int) -> str:
    """The role of a register operand."""
    if role & EARLY:
        return "&+" if role & RW == RW else "&"
    return "+" if role & RW == RW else "=" if role & W else "" if role & R else "!"


@final
class MirPrinter:
    """`canonical`: numbers by first appearance, else as they are in the function."""

    def __init__(self, m: MFunction, canonical: bool = True) -> None:
        self.m = m
        self.canonical = canonical
        self.names = Printer()
        self.vregs: dict[int, int] = {}
        self.slots: dict[MSlot, int] = {}
        self.tables: dict[JumpTable, int] = {}
        self.heres: dict[MInst, int] = {}
        self.blocks: dict[MBlock, int] = {}
        for n in range(len(m.blocks)):
            self.blocks[m.blocks[n]] = n
            for i in m.blocks[n].insts:
                if i.kind == M_HERE:
                    self.heres[i] = len(self.heres)

    # --- operands

    def vreg(self, r: int) -> str:
        return f"%v{self.vregs.setdefault(r, len(self.vregs)) if self.canonical else r - FIRST_VREG}"

    def register(self, r: int, size: int, high: bool = False) -> str:
        if r < FIRST_VREG:
            return "%" + REGISTER_NAMES[GPR8H_BASE + 4 + r] if high and r < 4 else unit_name(r, size)
        return self.vreg(r) + (".h" if high else part(size, 0))

    def slot_name(self, s: MSlot) -> str:
        if s.incoming or s.outgoing:
            self.slots.setdefault(s, -1)
            return f"{'in' if s.incoming else 'out'}{s.offset}"
        if s not in self.slots:
            self.slots[s] = len([n for n in self.slots.values() if n >= 0]) if self.canonical else s.number
        return f"s{self.slots[s]}"

    def slot(self, s: MSlot, offset: int) -> str:
        return f"[{self.slot_name(s)}{f'{offset:+d}' if offset else ''}]"

    def block(self, b: MBlock) -> str:
        return f"b{self.blocks.get(b, -1)}"

    def table(self, t: JumpTable) -> str:
        return f"t{self.tables.setdefault(t, len(self.tables))}"

    def sym(self, s: Sym) -> str:
        return "@" + self.names.sym(s)

    def address(self, o: Opnd) -> str:
        """The symbolic part: symbol, label or block, with the constant."""
        head = ""
        if o.sym is not None:
            head = self.sym(o.sym)
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
            return star + sign(o.role) + self.register(o.reg, o.size, o.high)
        if o.kind == O_IMM:
            return star + "$" + self.address(o)
        out = star + (sign(o.role) if o.role & W else "") + SEGMENTS[o.seg]
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

    def head(self, i: MInst) -> str:
        if i.kind == M_ROW:
            return "row " + i.mnemonic if i.mnemonic in KINDS else i.mnemonic
        out = KINDS[i.kind]
        if i.kind == M_JCC:
            out += "." + CONDITIONS[i.cond] + (f".{i.size}" if i.size != 50 else "")
        elif i.size:
            out += f".{i.size}"
        return out + (" " + i.mnemonic if i.mnemonic else "")

    def attached(self, i: MInst) -> str:
        """What rides on the instruction."""
        d = i.data
        if isinstance(d, AsmPlan):
            plan = self.names.asm(d.data) + f" sizes({' '.join([str(n) for n in d.sizes])})"
            return " !" + plan + (f" cc({' '.join(d.cc)})" if d.cc else "")
        if isinstance(d, JumpTable):
            return " !table " + self.table(d)
        if isinstance(d, MInst):
            return f" !here {self.heres.get(d, -1)}"
        if isinstance(d, list):
            return f" !args({' '.join([str(a) for a in d])})"
        return ""

    def inst(self, i: MInst) -> str:
        ops = [self.operand(o) for o in i.ops] + [self.block(t) for t in i.targets]
        out = self.head(i) + (" " + ", ".join(ops) if ops else "") + self.attached(i)
        out += self.units("uses", i.uses) + self.units("defs", i.defs)
        if len(i.clobbers) > 4 and i.clobbers == sorted(i.clobbers):
            out += f" clobbers({mask_of(i.clobbers):#x})"
        else:
            out += self.units("clobbers", i.clobbers)
        if i.fold:
            out += f" fold {i.fold}"
        if i.kind == M_ROW and i.size:
            out += f" size {i.size}"
        marks = ""
        for bit, word in FLAG_MARKS:
            if i.flags & bit:
                marks += " " + word
        return out + (f"  ;{marks}" if marks else "")

    def block_head(self, b: MBlock) -> str:
        out = f"{self.block(b)}:" + (f" depth {b.depth}" if b.depth else "") + (" cold" if b.cold else "")
        out += (" address_taken" if b.address_taken else "") + (f" label {self.sym(b.static_label)}" if b.static_label is not None else "")
        if b.succs and b.succs != plain_successors(b):
            out += f" succs({' '.join([self.block(t) for t in b.succs])})"
        return out

    def function_head(self) -> str:
        m = self.m
        out = f"mfunc @{m.name if m.name and plain_name(m.name) else quote(m.name)}"
        for word, on in (("calls", m.has_calls), ("dynamic", m.dynamic), ("frame_pointer", m.frame_pointer), ("returns_twice", m.returns_twice),
                         ("needs_got", m.needs_got), ("pushes", m.pushes)):
            if on:
                out += " " + word
        for word, value in (("outgoing", m.outgoing), ("pop", m.pop_bytes), ("frame", m.frame_size)):
            if value:
                out += f" {word} {value}"
        for word, value in (("pinned", m.fixed_pinned), ("used", m.used_units)):
            if value:
                out += f" {word} {value:#x}"
        if m.unspillable:
            out += f" unspillable({' '.join([self.vreg(r) for r in m.unspillable])})"
        return out + " {"

    def text(self) -> str:
        m = self.m
        lines = [self.function_head()]
        for b in m.blocks:
            lines.append(self.block_head(b))
            for i in b.insts:
                lines.append("  " + self.inst(i))
        for s in m.slots:
            if s in self.slots or s.used:
                lines.append(self.slot_line(s))
        for t in self.tables:
            lines.append(f"  table {self.table(t)} kind {t.kind} ({' '.join([self.block(b) for b in t.targets])})")
        return "\n".join([*lines, *self.register_lines(), "}"]) + "\n"

    def slot_line(self, s: MSlot) -> str:
        out = f"  slot {self.slot_name(s)} size {s.size} align {s.align}"
        out += (f" at {s.offset}" if s.placed and not s.incoming and not s.outgoing else "") + ("" if s.unshared else " shared")
        return out + ("" if s.used or s.incoming or s.outgoing else " unused") + (f" {quote(s.name)}" if s.name else "")

    def register_lines(self) -> list[str]:
        """The virtual registers that appear, those of one kind on one line."""
        groups: dict[str, list[str]] = {}
        m = self.m
        numbers = list(self.vregs) if self.canonical else list(range(FIRST_VREG, FIRST_VREG + len(m.cls)))
        for r in numbers:
            k = r - FIRST_VREG
            kind = f"{CLASSES[m.cls[k]]}.{m.sizes[k]}" + (f" {m.masks[k]:#x}" if m.masks[k] else "")
            groups.setdefault(kind, []).append(self.vreg(r))
        return [f"  {kind}: {' '.join(names)}" for kind, names in groups.items()]


def mask_of(units: list[int]) -> int:
    out = 0
    for u in units:
        out |= 1 << u
    return out


def plain_successors(b: MBlock) -> list[MBlock]:
    """The blocks the last instruction names, each once."""
    out: list[MBlock] = []
    if b.insts:
        i = b.insts[-1]
        named = i.targets + (i.data.targets if isinstance(i.data, JumpTable) else [])
        for t in named:
            if t not in out:
                out.append(t)
    return out


def print_machine(m: MFunction) -> str:
    """The text of one function, canonically numbered."""
    return MirPrinter(m).text()
