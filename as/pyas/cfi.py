"""`.cfi_*`: collecting call frame information while reading (gas: CFI directives; DWARF 5, 6.4; the eh_frame parts from the LSB).

Only collecting is here, with the encodings of advances that layout needs; cfi_output.py writes .eh_frame and .debug_frame at the end.
An advance is recorded whenever a directive comes at another place than the one before it.
"""

from typing import Final, final

from pyas.expr import Expr
from pyas.lexer import AsmError
from pyas.symbol import Symbol

C_ADVANCE: Final = 0
C_DEF_CFA: Final = 1
C_DEF_CFA_REGISTER: Final = 2
C_DEF_CFA_OFFSET: Final = 3
C_OFFSET: Final = 4
C_RESTORE: Final = 5
C_UNDEFINED: Final = 6
C_SAME_VALUE: Final = 7
C_REGISTER: Final = 8
C_REMEMBER: Final = 9
C_RESTORE_STATE: Final = 10
C_VAL_OFFSET: Final = 11
C_ESCAPE: Final = 12
C_WINDOW_SAVE: Final = 13
C_LABEL: Final = 14

PE_OMIT: Final = 0xFF
MAX_ADVANCE: Final = 0xFFFF_FFFF  # what DW_CFA_advance_loc4 holds


def advance_size(delta: int) -> int:
    if delta <= 0:
        return 0
    if delta < 0x40:
        return 1
    if delta < 0x100:
        return 2
    return 3 if delta < 0x10000 else 5


def advance_bytes(delta: int) -> bytes:
    """DW_CFA_advance_loc in the shortest form; nothing when nothing moves."""
    if delta <= 0:
        return b""
    if delta < 0x40:
        return bytes([0x40 + delta])
    if delta < 0x100:
        return bytes([2, delta])
    if delta < 0x10000:
        return b"\x03" + delta.to_bytes(2, "little")
    return b"\x04" + delta.to_bytes(4, "little")


@final
class CfiInsn:
    """One instruction: `a`, `b` its numbers; `here` the place of an advance; `data` the bytes of an escape; `label` the name of a .cfi_label."""

    def __init__(self, kind: int, a: int = 0, b: int = 0) -> None:
        self.kind = kind
        self.a = a
        self.b = b
        self.here: Symbol | None = None
        self.data = b""
        self.label = ""
        self.file = ""
        self.line = 0

    def same(self, other: "CfiInsn") -> bool:
        return self.kind == other.kind and self.a == other.a and self.b == other.b


@final
class Fde:
    """What stands between .cfi_startproc and .cfi_endproc."""

    def __init__(self, start: Symbol, section: int, file: str, line: int) -> None:
        self.start = start
        self.end: Symbol | None = None
        self.section = section
        self.file = file
        self.line = line
        self.insns: list[CfiInsn] = []
        self.signal_frame = False
        self.return_column = -1
        self.personality_encoding = PE_OMIT
        self.personality: Expr | None = None
        self.lsda_encoding = PE_OMIT
        self.lsda: Expr | None = None
        self.to_eh = True
        self.to_debug = False


@final
class CfiTable:
    def __init__(self) -> None:
        self.fdes: list[Fde] = []
        self.open: dict[int, Fde] = {}  # the unfinished one of each subsection (the int keys are their uids)
        self.current: Fde | None = None
        self.eh = True
        self.debug = False
        self.last: dict[int, Symbol] = {}  # place of the last directive, by subsection
        self.cfa: dict[int, int] = {}  # present CFA offset, by subsection
        self.saved: list[int] = []

    def sections(self, names: list[str]) -> None:
        before = (self.eh, self.debug)
        self.eh = False
        self.debug = False
        for name in names:
            if name == ".eh_frame":
                self.eh = True
            elif name == ".debug_frame":
                self.debug = True
            elif name:
                raise AsmError("unrecognized CFI section `" + name + "'")
        if self.fdes and self.eh and not before[0]:
            self.eh, self.debug = before
            raise AsmError("inconsistent uses of .cfi_sections")

    def start(self, here: Symbol, section: int, word: int, simple: bool, stack_register: int, column: int, file: str, line: int) -> None:
        if section in self.open:
            raise AsmError("previous CFI entry not closed (missing .cfi_endproc)")
        fde = Fde(here, section, file, line)
        fde.to_eh = self.eh
        fde.to_debug = self.debug
        fde.return_column = column
        self.open[section] = fde
        self.fdes.append(fde)
        self.last[section] = here
        self.cfa[section] = 0
        self.saved.clear()
        if not simple:
            fde.insns.append(CfiInsn(C_DEF_CFA, stack_register, word))
            fde.insns.append(CfiInsn(C_OFFSET, column, -word))
            self.cfa[section] = word

    def find(self, section: int) -> Fde:
        fde = self.open.get(section)
        if fde is None:
            raise AsmError("CFI instruction used without previous .cfi_startproc")
        return fde

    def end(self, here: Symbol, section: int) -> None:
        fde = self.open.get(section)
        if fde is None:
            raise AsmError(".cfi_endproc without corresponding .cfi_startproc")
        fde.end = here
        del self.open[section]

    def advance(self, fde: Fde, here: Symbol) -> None:
        last = self.last[fde.section]
        if last.frag is not here.frag or last.offset != here.offset:
            insn = CfiInsn(C_ADVANCE)
            insn.here = here
            fde.insns.append(insn)
            self.last[fde.section] = here

    def add(self, fde: Fde, kind: int, a: int = 0, b: int = 0) -> CfiInsn:
        insn = CfiInsn(kind, a, b)
        fde.insns.append(insn)
        return insn

    def directive(self, name: str, args: list[int], here: Symbol, section: int, word: int, file: str, line: int) -> None:
        """A directive with plain numbers; startproc comes through object_sink for the machine's defaults."""
        if name == "endproc":
            self.end(here, section)
            return
        need = ARGUMENTS.get(name)
        if need is not None:
            self.find(section)
        if need is None:
            raise AsmError("unknown pseudo-op: `.cfi_" + name + "'")
        fde = self.find(section)
        if need >= 0 and len(args) != need:
            raise AsmError("wrong number of arguments for `.cfi_" + name + "'")
        self.advance(fde, here)
        if name == "offset" or name == "rel_offset" or name == "val_offset":
            if (args[1] - self.cfa[section] if name == "rel_offset" else args[1]) % word:
                raise AsmError("register save offset not a multiple of " + str(word))
        if name == "signal_frame":
            fde.signal_frame = True
        elif name == "return_column":
            fde.return_column = args[0]
        elif name == "offset":
            self.add(fde, C_OFFSET, args[0], args[1])
        elif name == "def_cfa_offset":
            self.cfa[section] = args[0]
            self.add(fde, C_DEF_CFA_OFFSET, args[0])
        elif name == "adjust_cfa_offset":
            self.cfa[section] += args[0]
            self.add(fde, C_DEF_CFA_OFFSET, self.cfa[section])
        elif name == "def_cfa":
            self.cfa[section] = args[1]
            self.add(fde, C_DEF_CFA, args[0], args[1])
        elif name == "def_cfa_register":
            self.add(fde, C_DEF_CFA_REGISTER, args[0])
        elif name == "rel_offset":
            self.add(fde, C_OFFSET, args[0], args[1] - self.cfa[section])
        elif name == "restore":
            for r in args:
                self.add(fde, C_RESTORE, r)
        elif name == "undefined":
            for r in args:
                self.add(fde, C_UNDEFINED, r)
        elif name == "same_value":
            self.add(fde, C_SAME_VALUE, args[0])
        elif name == "remember_state":
            self.saved.append(self.cfa[section])
            self.add(fde, C_REMEMBER)
        elif name == "restore_state":
            if not self.saved:
                raise AsmError("CFI state restore without previous remember")
            self.cfa[section] = self.saved.pop()
            self.add(fde, C_RESTORE_STATE)
        elif name == "register":
            self.add(fde, C_REGISTER, args[0], args[1])
        elif name == "val_offset":
            self.add(fde, C_VAL_OFFSET, args[0], args[1])
        elif name == "escape":
            self.add(fde, C_ESCAPE).data = bytes([a & 255 for a in args])
        else:
            assert name == "window_save", name
            self.add(fde, C_WINDOW_SAVE)

    def symbol(self, directive: str, encoding: int, ref: Expr, section: int) -> None:
        fde = self.find(section)
        if encoding != PE_OMIT and (not 0 <= encoding < 256 or (encoding & 0x70) not in (0, 0x10) or (encoding & 7) == 1 or (encoding & 7) > 4):
            raise AsmError("invalid or unsupported encoding in .cfi_" + directive)
        if directive == "personality":
            fde.personality_encoding = encoding
            fde.personality = ref
        else:
            fde.lsda_encoding = encoding
            fde.lsda = ref


ARGUMENTS: Final = {
    "offset": 2, "def_cfa_offset": 1, "adjust_cfa_offset": 1, "def_cfa": 2, "def_cfa_register": 1, "rel_offset": 2, "restore": -1,
    "undefined": -1, "same_value": 1, "remember_state": 0, "restore_state": 0, "register": 2, "val_offset": 2, "escape": -1,
    "window_save": 0, "signal_frame": 0, "return_column": 1,
}
