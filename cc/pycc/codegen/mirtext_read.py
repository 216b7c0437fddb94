"""Reads MIR's text back (`mirtext.py` prints it and shows the notation): regalloc and what follows are tested from MIR text.

    function = `mfunc @f facts {`  { block }  { slot | table | registers }  `}`
    block    = `b1: depth 1 cold`  { instruction, one a line }

Slots, tables and virtual registers are named before the lines that say what they are: a name makes one. The position of an instruction is the
number of its line. What is wrong ends in IrTextError, with the line.
"""

from typing import Final, final

from pycc.codegen.inline_asm import AsmPlan
from pycc.codegen.mir import (
    CC_NAMES,
    EARLY,
    FIRST_VREG,
    M_HERE,
    M_JCC,
    M_ROW,
    NO_UNITS,
    NONE,
    O_IMM,
    O_MEM,
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
from pycc.codegen.mirtext import CLASSES, CONDITIONS, FLAG_MARKS, KINDS, PARTS, SEGMENTS, plain_successors, unit_name
from pycc.ir.text_read import IrTextError, Line, Reader, asm_data, asm_word

PREFIXES: Final = ("lock", "rep", "repe", "repne", "repz", "repnz", "data16")
HIGH: Final = ("%ah", "%ch", "%dh", "%bh")


def register_names() -> dict[str, tuple[int, int]]:
    """Unit and size by printed name, without a suffix."""
    out: dict[str, tuple[int, int]] = {}
    for u in range(FIRST_VREG):
        if u < 16:
            for size in (1, 2, 4, 8):
                out[unit_name(u, size)] = (u, size)
        else:
            whole = 16 if u < 48 else 10
            out[unit_name(u, whole)] = (u, whole)
    return out


def condition_of(mnemonic: str) -> int:
    """The condition that a row's mnemonic says: sete, cmovel."""
    name = mnemonic[3:] if mnemonic.startswith("set") else mnemonic[4:-1] if mnemonic.startswith("cmov") else ""
    return CC_NAMES.index(name) if name in CC_NAMES else 0


@final
class MirReader:
    """One function."""

    def __init__(self, text: str) -> None:
        self.source = Reader(text, 64)  # its lines and symbols
        self.m = MFunction("")
        self.names = register_names()
        self.parts: dict[str, int] = {}
        for size, suffix in PARTS.items():
            self.parts[suffix[1:]] = size
        self.blocks: dict[int, MBlock] = {}
        self.slots: dict[str, MSlot] = {}
        self.tables: dict[int, JumpTable] = {}
        self.heres: list[MInst] = []
        self.here_users: list[tuple[MInst, int]] = []
        self.successors: dict[MBlock, list[MBlock]] = {}

    # --- names

    def block(self, n: int) -> MBlock:
        b = self.blocks.get(n)
        if b is None:
            b = MBlock(n)
            self.blocks[n] = b
        return b

    def block_list(self, t: Line) -> list[MBlock]:
        out: list[MBlock] = []
        while not t.take(")"):
            t.expect("b")
            out.append(self.block(t.number_here()))
        return out

    def slot(self, t: Line) -> MSlot:
        """`s3`, `in8`, `out0`."""
        name = t.word()
        s = self.slots.get(name)
        if s is None:
            s = MSlot(len(self.slots), 0, 1)
            s.incoming = name.startswith("in")
            s.outgoing = name.startswith("out")
            if s.incoming or s.outgoing:
                digits = name[2 if s.incoming else 3:]
                if not digits:  # in-8
                    raise t.fail("slot expected")
                s.offset = int(digits)
                s.placed = True
            elif name[:1] == "s" and name[1:].isdigit():
                s.number = int(name[1:])
                s.used = True
            else:
                raise t.fail(f"slot expected, not '{name}',")
            self.slots[name] = s
        return s

    def table(self, t: Line) -> JumpTable:
        t.expect("t")
        n = t.number_here()
        made = self.tables.get(n)
        if made is None:
            made = JumpTable([], 0)
            self.tables[n] = made
        return made

    def register(self, t: Line) -> tuple[int, int, bool]:
        """Register, size, whether it is the high byte."""
        for n in range(4):
            if t.take(HIGH[n]):
                return n, 1, True
        t.expect("%")
        if t.take("st("):
            u = 48 + t.number_here()
            t.expect(")")
            name = f"%st({u - 48})"
            suffix = t.word().removeprefix(".")
        else:
            word, _, suffix = t.word().partition(".")
            name = "%" + word
        high = suffix == "h"
        size = self.parts.get(suffix, 0)
        if suffix.isdigit():
            size = int(suffix)
        if name.startswith("%v") and name[2:].isdigit():
            r = FIRST_VREG + int(name[2:])
            while r >= FIRST_VREG + len(self.m.cls):
                self.m.new_vreg(0, 0, 0)
            return r, 1 if high else size, high
        known = self.names.get(name)
        if known is None:
            raise t.fail(f"unknown register {name}")
        return known[0], size if suffix else known[1], False

    # --- operands

    def role(self, t: Line) -> int:
        if t.take("&+"):
            return RW | EARLY
        if t.take("&"):
            return W | EARLY
        if t.take("+"):
            return RW
        if t.take("="):
            return W
        return 0 if t.take("!") else R

    def address(self, o: Opnd, t: Line) -> None:
        """Symbol, label, block or nothing, and the constant."""
        c = t.peek()
        if c == "@":
            o.sym = self.source.sym(t)
        elif c.isdigit() or c == "-":
            o.value = t.number_here()
            return
        else:
            word = t.word()
            if word[:1] == "b" and word[1:].isdigit():
                o.block = self.block(int(word[1:]))
            elif word:
                o.label = word
            else:
                raise t.fail("address expected")
        if t.take("@"):
            o.operator = t.word()
        if t.peek() == "-" and not t.text[t.at + 1:t.at + 2].isdigit():
            t.expect("-")
            o.minus = t.word()
        if t.peek() in ("+", "-"):
            o.value = t.number_here()

    def operand(self, t: Line) -> Opnd:
        indirect = t.take("*")
        if t.take("$"):
            o = Opnd(O_IMM, NONE, 0, 0, 0)
            self.address(o, t)
            o.indirect = indirect
            return o
        role = self.role(t)
        segment = 0
        for n in range(1, len(SEGMENTS)):
            if t.take(SEGMENTS[n]):
                segment = n
        if t.peek() == "%":
            r, size, high = self.register(t)
            o = Opnd(O_REG, r, size, role, 0)
            o.high = high
            o.indirect = indirect
            return o
        o = Opnd(O_MEM, NONE, 0, role if role & W else 0, 0)
        o.indirect = indirect
        o.seg = segment
        if t.take("["):
            o.slot = self.slot(t)
            if t.peek() in ("+", "-"):
                o.value = t.number_here()
            t.expect("]")
        elif t.peek() != "(":
            self.address(o, t)
        if t.take("(%rip)"):
            o.rip = True
        elif t.take("("):
            if t.peek() == "%":
                o.reg = self.register(t)[0]
            if t.take(","):
                o.index = self.register(t)[0]
                t.expect(",")
                o.scale = t.number_here()
            t.expect(")")
        return o

    def units(self, t: Line, word: str) -> list[int]:
        if not t.take(word + "("):
            return NO_UNITS
        out: list[int] = []
        if t.take("0x"):
            mask = int(t.word(), 16)
            out = [u for u in range(FIRST_VREG) if mask >> u & 1]
            t.expect(")")
            return out
        while not t.take(")"):
            out.append(self.register(t)[0])
        return out

    # --- instructions

    def instruction(self, t: Line) -> MInst:
        word = t.word()
        parts = word.split(".")
        kind = M_ROW
        mnemonic = word
        if word == "row":
            mnemonic = t.word()
        elif parts[0] in KINDS:
            kind = KINDS.index(parts[0])
            mnemonic = ""
            if t.peek().isalpha() and not self.attachment(t) or t.peek() == "." or t.peek() == "_":  # label .L3, cfi def_cfa
                begin = t.at
                mnemonic = t.word()
                if mnemonic[:1] == "b" and mnemonic[1:].isdigit():
                    t.at = begin
                    mnemonic = ""
        elif word in PREFIXES:
            mnemonic = word + " " + t.word()
        i = MInst(kind, mnemonic, [], t.number, 0)
        if kind == M_JCC:
            if len(parts) < 2 or parts[1] not in CONDITIONS:
                raise t.fail("condition expected")
            i.cond = CONDITIONS.index(parts[1])
            i.size = int(parts[2]) if len(parts) > 2 else 50
        elif kind != M_ROW and len(parts) > 1:
            i.size = int(parts[1])
        if kind == M_ROW:
            i.cond = condition_of(mnemonic)
        if kind == M_HERE:
            self.heres.append(i)
        while not t.done() and t.peek() != "!" and not self.attachment(t) or t.text.startswith("!%", t.at):
            begin = t.at
            name = t.word()
            if name[:1] == "b" and name[1:].isdigit() and (t.done() or t.peek() in (",", "!") or self.attachment(t)):
                i.targets = [*i.targets, self.block(int(name[1:]))]
            else:
                t.at = begin
                i.ops.append(self.operand(t))
            if not t.take(","):
                break
        self.rest(i, t)
        return i

    def attachment(self, t: Line) -> bool:
        for word in ("uses(", "defs(", "clobbers(", "fold ", "size "):
            if t.text.startswith(word, t.at):
                return True
        return False

    def rest(self, i: MInst, t: Line) -> None:
        """What stands behind the operands."""
        if t.take("!table"):
            i.data = self.table(t)
        elif t.take("!here"):
            self.here_users.append((i, t.number_here()))
        elif t.take("!args("):
            args: list[int] = []
            while not t.take(")"):
                args.append(t.number_here())
            i.data = args
        elif t.take("!"):
            plan = AsmPlan(asm_data(t))
            t.expect("sizes(")
            while not t.take(")"):
                plan.sizes.append(t.number_here())
            if t.take("cc("):
                while not t.take(")"):
                    plan.cc.append(asm_word(t))
            i.data = plan
        i.uses = self.units(t, "uses")
        i.defs = self.units(t, "defs")
        i.clobbers = self.units(t, "clobbers")
        if t.keyword("fold"):
            i.fold = t.number_here()
        if t.keyword("size"):
            i.size = t.number_here()
        if t.take(";"):
            marks = t.text[t.at:].split()
            for bit, word in FLAG_MARKS:
                if word in marks:
                    i.flags |= bit
        elif not t.done():
            raise t.fail("end of line expected")

    # --- lines

    def read(self) -> MFunction:
        t = self.line()
        if not t.take("mfunc"):
            raise t.fail("mfunc expected")
        self.function_head(t)
        current: MBlock | None = None
        while True:
            t = self.line()
            if t.take("}"):
                break
            if t.text[0] == "b":
                current = self.block_head(t)
            elif t.keyword("slot"):
                self.slot_line(t)
            elif t.keyword("table"):
                self.table_line(t)
            elif self.is_registers(t):
                self.register_line(t)
            elif current is None:
                raise t.fail("block expected")
            else:
                current.insts.append(self.instruction(t))
        self.finish()
        return self.m

    def line(self) -> Line:
        t = self.source.next_line()
        if t is None:
            raise IrTextError(f"line {self.source.at}: '}}' expected")
        return t

    def function_head(self, t: Line) -> None:
        m = self.m
        t.expect("@")
        m.name = t.quoted() if t.peek() == '"' else t.word()
        while not t.take("{"):
            word = t.word()
            if word == "calls":
                m.has_calls = True
            elif word == "dynamic":
                m.dynamic = True
            elif word == "frame_pointer":
                m.frame_pointer = True
            elif word == "returns_twice":
                m.returns_twice = True
            elif word == "needs_got":
                m.needs_got = True
            elif word == "pushes":
                m.pushes = True
            elif word == "outgoing":
                m.outgoing = t.number_here()
            elif word == "pop":
                m.pop_bytes = t.number_here()
            elif word == "frame":
                m.frame_size = t.number_here()
            elif word == "pinned":
                m.fixed_pinned = int(t.word(), 16)
            elif word == "used":
                m.used_units = int(t.word(), 16)
            elif word == "unspillable" and t.take("("):
                while not t.take(")"):
                    m.unspillable.append(self.register(t)[0])
            else:
                raise t.fail(f"unknown word '{word}' of a function")

    def block_head(self, t: Line) -> MBlock:
        t.expect("b")
        b = self.block(t.number_here())
        if b in self.m.blocks:
            raise t.fail("block stands twice")
        b.number = len(self.m.blocks)
        self.m.blocks.append(b)
        t.expect(":")
        if t.keyword("depth"):
            b.depth = t.number_here()
        b.cold = t.keyword("cold")
        b.address_taken = t.keyword("address_taken")
        if t.keyword("label"):
            b.static_label = self.source.sym(t)
        if t.take("succs("):
            self.successors[b] = self.block_list(t)
        if not t.done():
            raise t.fail("end of line expected")
        return b

    def slot_line(self, t: Line) -> None:
        s = self.slot(t)
        t.expect("size")
        s.size = t.number_here()
        t.expect("align")
        s.align = t.number_here()
        if t.keyword("at"):
            s.offset = t.number_here()
            s.placed = True
        s.unshared = not t.keyword("shared")
        if t.keyword("unused"):
            s.used = False
        if not t.done():
            s.name = t.quoted()
        self.m.slots.append(s)

    def table_line(self, t: Line) -> None:
        table = self.table(t)
        t.expect("kind")
        table.kind = t.number_here()
        t.expect("(")
        table.targets = self.block_list(t)
        self.m.tables.append(table)

    def is_registers(self, t: Line) -> bool:
        """`gpr.8 0xffcf: %v1`."""
        head = t.text[t.at:].partition(".")[0]
        return head in CLASSES and ":" in t.text

    def register_line(self, t: Line) -> None:
        name, _, size = t.word().partition(".")
        mask = 0 if t.peek() == ":" else int(t.word(), 16)
        t.expect(":")
        while not t.done():
            k = self.register(t)[0] - FIRST_VREG
            self.m.cls[k] = CLASSES.index(name)
            self.m.sizes[k] = int(size)
            self.m.masks[k] = mask

    def finish(self) -> None:
        """References that had to wait, and the edges between blocks."""
        m = self.m
        for i, n in self.here_users:
            i.data = self.heres[n]
        for name, s in self.slots.items():
            if s not in m.slots:
                raise IrTextError(f"slot {name} is not declared")
        for b in m.blocks:
            b.succs = self.successors.get(b) or plain_successors(b)
            for target in b.succs:
                if target not in m.blocks:
                    raise IrTextError(f"b{target.number} is not there")
                target.preds.append(b)


def read_machine(text: str) -> MFunction:
    return MirReader(text).read()
