"""Writes .eh_frame and .debug_frame from what cfi.py collected (DWARF 5, 6.4.1; LSB: The .eh_frame section).

CIEs are shared as GNU as shares them: the instructions before the first advance, remember or escape of an FDE belong to its CIE, and an
existing CIE, newest first, is taken when they and the header facts agree.
"""

from typing import Final, final

from pyelf.consts import SHF_ALLOC

from pyas.cfi import (
    C_ADVANCE,
    C_DEF_CFA,
    C_DEF_CFA_OFFSET,
    C_DEF_CFA_REGISTER,
    C_ESCAPE,
    C_LABEL,
    C_OFFSET,
    C_REGISTER,
    C_REMEMBER,
    C_RESTORE,
    C_RESTORE_STATE,
    C_SAME_VALUE,
    C_UNDEFINED,
    C_VAL_OFFSET,
    C_WINDOW_SAVE,
    MAX_ADVANCE,
    PE_OMIT,
    CfiInsn,
    Fde,
    advance_bytes,
)
from pyas.expr import Binary, Const, Expr, SymRef
from pyas.fragment import CfaAdvance, leb_bytes
from pyas.lexer import AsmError
from pyas.object_sink import ObjectStream
from pyas.symbol import Symbol

FDE_ENCODING: Final = 0x1B  # DW_EH_PE_pcrel | sdata4


@final
class Cie:
    def __init__(self, fde: Fde, insns: list[CfiInsn], start: Symbol) -> None:
        self.fde = fde
        self.insns = insns
        self.start = start


def place_ref(s: Symbol) -> Expr:
    ref = SymRef(s.name)
    ref.bound = s
    return ref


def same_place(a: Expr, b: Expr) -> bool:
    """Whether two symbols, numbers, or symbols with an offset are written alike."""
    if isinstance(a, SymRef):
        return isinstance(b, SymRef) and a.bound is b.bound
    if isinstance(a, Const):
        return isinstance(b, Const) and a.value == b.value
    return isinstance(a, Binary) and isinstance(b, Binary) and a.op == b.op and same_place(a.left, b.left) and same_place(a.right, b.right)


def initial_count(fde: Fde) -> int:
    """How many of the FDE's instructions belong to its CIE."""
    for i in range(len(fde.insns)):
        if fde.insns[i].kind in (C_ADVANCE, C_REMEMBER, C_ESCAPE, C_LABEL, C_WINDOW_SAVE):
            return i
    return len(fde.insns)


@final
class FrameWriter:
    def __init__(self, stream: ObjectStream, eh: bool) -> None:
        self.stream = stream
        self.eh = eh
        self.cies: list[Cie] = []
        self.word = stream.machine.bits // 8
        self.chosen: Cie

    def write(self) -> None:
        stream = self.stream
        fdes = [f for f in stream.cfi_table.fdes if (f.to_eh if self.eh else f.to_debug)]
        if not fdes:
            return
        name = ".eh_frame" if self.eh else ".debug_frame"
        index = stream.own_section(name, SHF_ALLOC if self.eh else 0)
        stream.go(index, 0)
        alignment = 3 if self.word == 8 else 2
        stream.current.align = max(stream.current.align, 1 << alignment)
        last = len(fdes) - 1
        for i in range(len(fdes)):
            fde = fdes[i]
            if fde.end is None:
                fde.end = fde.start
            skipped = self.find_cie(fde)
            self.fde(fde, skipped, alignment if i == last else 2 if self.eh else alignment)

    def find_cie(self, fde: Fde) -> int:
        """Finds or writes the CIE (last in `cies` order of use); gives the number of instructions it took from the FDE."""
        for i in range(len(self.cies) - 1, -1, -1):
            cie = self.cies[i]
            taken = self.matches(cie, fde)
            if taken >= 0:
                self.chosen = cie
                return taken
        count = initial_count(fde)
        self.chosen = Cie(fde, fde.insns[:count], self.here())
        self.cies.append(self.chosen)
        self.cie(self.chosen)
        return count

    def matches(self, cie: Cie, fde: Fde) -> int:
        other = cie.fde
        if other.return_column != fde.return_column or other.signal_frame != fde.signal_frame:
            return -1
        if self.eh:
            if other.personality_encoding != fde.personality_encoding or other.lsda_encoding != fde.lsda_encoding:
                return -1
            if fde.personality_encoding != PE_OMIT:
                assert other.personality is not None and fde.personality is not None
                if not same_place(other.personality, fde.personality):
                    return -1
        n = len(cie.insns)
        if len(fde.insns) < n:
            return -1
        for i in range(n):
            if not cie.insns[i].same(fde.insns[i]):
                return -1
        return n

    def here(self) -> Symbol:
        return self.stream.here()

    def byte(self, value: int) -> None:
        self.stream.bytes.append(value & 255)

    def uleb(self, value: int) -> None:
        self.stream.bytes += leb_bytes(value, False)

    def sleb(self, value: int) -> None:
        self.stream.bytes += leb_bytes(value, True)

    def length(self) -> tuple[Symbol, Symbol]:
        """Writes the 4-byte length of what follows; gives its start and the label to be placed at its end."""
        end = Symbol(".L0\x01")
        after = Symbol(".L0\x01")
        self.stream.datum(4, Binary("-", place_ref(end), place_ref(after)))
        self.stream.place(after)
        return after, end

    def pointer(self, encoding: int, ref: Expr) -> None:
        size = {0: self.word, 2: 2, 3: 4, 4: 8}[encoding & 7]
        e: Expr = ref
        if encoding & 0x70 == 0x10:
            e = Binary("-", ref, place_ref(self.here()))
        self.stream.datum(size, e)

    def cie(self, cie: Cie) -> None:
        fde = cie.fde
        stream = self.stream
        machine = stream.machine
        end = self.length()[1]
        stream.number(4, 0 if self.eh else -1)
        self.byte(1)
        if self.eh:
            self.byte(0x7A)  # z
            if fde.personality_encoding != PE_OMIT:
                self.byte(0x50)  # P
            if fde.lsda_encoding != PE_OMIT:
                self.byte(0x4C)  # L
            self.byte(0x52)  # R
        if fde.signal_frame:
            self.byte(0x53)  # S
        self.byte(0)
        self.uleb(machine.code_alignment)
        self.sleb(machine.data_alignment)
        self.byte(fde.return_column)
        if self.eh:
            size = 1
            if fde.personality_encoding != PE_OMIT:
                size += 1 + {0: self.word, 2: 2, 3: 4, 4: 8}[fde.personality_encoding & 7]
            if fde.lsda_encoding != PE_OMIT:
                size += 1
            self.uleb(size)
            if fde.personality_encoding != PE_OMIT:
                assert fde.personality is not None
                self.byte(fde.personality_encoding)
                self.pointer(fde.personality_encoding, fde.personality)
            if fde.lsda_encoding != PE_OMIT:
                self.byte(fde.lsda_encoding)
            self.byte(FDE_ENCODING)
        for insn in cie.insns:
            self.insn(insn)
        stream.align_to(2 if self.eh else (3 if self.word == 8 else 2), 0, 1, 0)
        stream.place(end)

    def fde(self, fde: Fde, skipped: int, alignment: int) -> None:
        stream = self.stream
        after, end = self.length()
        if self.eh:
            stream.datum(4, Binary("-", place_ref(after), place_ref(self.chosen.start)))
            stream.datum(4, Binary("-", place_ref(fde.start), place_ref(self.here())))
        else:
            stream.datum(4, place_ref(self.chosen.start))
            stream.datum(self.word, place_ref(fde.start))
        assert fde.end is not None
        stream.datum(4 if self.eh else self.word, Binary("-", place_ref(fde.end), place_ref(fde.start)))
        if self.eh:
            if fde.lsda_encoding != PE_OMIT:
                self.uleb({0: self.word, 2: 2, 3: 4, 4: 8}[fde.lsda_encoding & 7])
                assert fde.lsda is not None
                self.pointer(fde.lsda_encoding, fde.lsda)
            else:
                self.uleb(0)
        last = fde.start
        for insn in fde.insns[skipped:]:
            if insn.kind == C_ADVANCE:
                assert insn.here is not None
                self.advance(last, insn.here, fde)
                last = insn.here
            else:
                self.insn(insn)
        stream.align_to(alignment, 0, 1, 0)
        stream.place(end)

    def advance(self, last: Symbol, here: Symbol, fde: Fde) -> None:
        delta = Binary("-", place_ref(here), place_ref(last))
        known = self.stream.evaluator.known_now(delta)
        if known is not None and known <= MAX_ADVANCE:
            self.stream.bytes += advance_bytes(known // self.stream.machine.code_alignment)
        else:
            self.stream.add(CfaAdvance(delta, fde.file, fde.line))

    def insn(self, i: CfiInsn) -> None:
        kind = i.kind
        factor = self.stream.machine.data_alignment
        if kind == C_DEF_CFA:
            if i.b < 0:
                self.byte(0x12)
                self.uleb(i.a)
                self.sleb(i.b // factor)
            else:
                self.byte(0x0C)
                self.uleb(i.a)
                self.uleb(i.b)
        elif kind == C_OFFSET:
            n = i.b // factor
            if n < 0:
                self.byte(0x11)
                self.uleb(i.a)
                self.sleb(n)
            elif i.a < 64:
                self.byte(0x80 | i.a)
                self.uleb(n)
            else:
                self.byte(0x05)
                self.uleb(i.a)
                self.uleb(n)
        elif kind == C_DEF_CFA_OFFSET:
            if i.a < 0:
                self.byte(0x13)
                self.sleb(i.a // factor)
            else:
                self.byte(0x0E)
                self.uleb(i.a)
        elif kind == C_DEF_CFA_REGISTER:
            self.byte(0x0D)
            self.uleb(i.a)
        elif kind == C_RESTORE:
            if i.a < 64:
                self.byte(0xC0 | i.a)
            else:
                self.byte(0x06)
                self.uleb(i.a)
        elif kind == C_VAL_OFFSET:
            n = i.b // factor
            self.byte(0x15 if n < 0 else 0x14)
            self.uleb(i.a)
            if n < 0:
                self.sleb(n)
            else:
                self.uleb(n)
        elif kind == C_REGISTER:
            self.byte(0x09)
            self.uleb(i.a)
            self.uleb(i.b)
        elif kind == C_ESCAPE:
            self.stream.bytes += i.data
        elif kind == C_UNDEFINED or kind == C_SAME_VALUE:
            self.byte(0x07 if kind == C_UNDEFINED else 0x08)
            self.uleb(i.a)
        elif kind == C_LABEL:
            try:
                self.stream.label(i.label)
            except AsmError as error:
                self.stream.report("Error", error.message, i.file, i.line)
        elif kind == C_REMEMBER:
            self.byte(0x0A)
        elif kind == C_RESTORE_STATE:
            self.byte(0x0B)
        else:
            assert kind == C_WINDOW_SAVE, kind
            self.byte(0x2D)


def write_frames(stream: ObjectStream) -> None:
    """Both sections, where asked for. Unclosed procedures are an error."""
    table = stream.cfi_table
    for fde in table.fdes:
        if fde.end is None:
            stream.report("Error", "open CFI at the end of file; missing .cfi_endproc directive", fde.file, fde.line)
            return
    FrameWriter(stream, True).write()
    FrameWriter(stream, False).write()
