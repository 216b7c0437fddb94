"""The stream's sink that makes an object: tables of sections and symbols, fragments and fixups (gas: as far as `subsegs_finish`).

Everything is appended in order of text; what has an open size becomes a fragment of its own (fragment.py). `finish` hands over to
assemble.py's pipeline: layout, fixups to bytes and relocations, symbol table.
"""

from typing import final

from pyelf.consts import (
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_GNU_MBIND,
    SHF_GNU_RETAIN,
    SHF_GROUP,
    SHF_LINK_ORDER,
    SHF_MERGE,
    SHF_STRINGS,
    SHT_FINI_ARRAY,
    SHT_INIT_ARRAY,
    SHT_NOBITS,
    SHT_PREINIT_ARRAY,
    SHT_PROGBITS,
    STT_OBJECT,
    STV_HIDDEN,
    STV_INTERNAL,
    STV_PROTECTED,
)
from pyelf.model import Object
from pyelf.special_sections import default_attributes
from pyisa.fixup import BRANCH_NONE, BRANCH_SHORT_ONLY, FIX_ABS, FIX_BRANCH, FIX_PCREL, Encoded, EncodeError
from pyisa.operand import OP_IMM, OP_MEM, Imm, Mem, Operand

from pyas.cfi import C_LABEL, CfiTable
from pyas.evaluate import MASK64, Evaluator, wrap64
from pyas.expr import E_BINARY, E_CONST, E_HERE, E_SYM, E_UNARY, Binary, Const, Expr, Here, SymRef, Unary
from pyas.fragment import F_ALIGN, F_FILL, F_ORG, Align, Branch, Data, Fill, Fix, Fragment, Leb, Org, leb_bytes
from pyas.lexer import AsmError
from pyas.line import BASIC_BLOCK, LineTable
from pyas.machine import Machine
from pyas.message import Message
from pyas.section import Section, Subsection
from pyas.section_names import FLAG_LETTERS, TYPE_NAMES, section_type_number
from pyas.section_rules import first_attributes, later_attributes
from pyas.stream import Stream
from pyas.symbol import S_ABS, S_COMMON, S_EXPR, S_FILE, S_LABEL, S_SECTION, S_UNDEF, Symbol, give_type, weakref_target

BIG_FILL = 256  # a constant fill longer than this stays a fragment


class TextReader:
    """What reads assembler text into a stream. parser.py implements it; assemble.py introduces it."""

    def read(self, text: str) -> None:
        """Statements of an asm, in the stream's present state."""
        raise NotImplementedError


@final
class ObjectStream(Stream):
    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.evaluator = Evaluator()
        self.messages: list[Message] = []
        self.error_count = 0
        self.warning_count = 0
        self.no_warnings = False
        self.fatal_warnings = False
        self.file_name = ""
        self.line_number = 0
        self.callers: list[tuple[str, int, bool]] = []  # places that caused the expansions in force, innermost last; false: no macro, a .rept or .irp
        self.reader: TextReader | None = None
        self.sections: list[Section] = []
        self.section_index: dict[tuple[str, str, str], int] = {}
        self.symbols: dict[str, Symbol] = {}  # by name: the present version
        self.order: list[Symbol] = []  # all that may be written, in order of creation
        self.file_symbols: list[Symbol] = []
        self.numeric_count: dict[int, int] = {}  # numeric labels: how many of each were defined
        self.previous: tuple[int, int] = (-1, 0)
        self.stack: list[tuple[tuple[int, int], tuple[int, int]]] = []
        self.current: Section
        self.sub: Subsection
        self.data_frag: Data
        self.bytes: bytearray
        self.dialect_stack: list[tuple[int, bool]] = []
        self.code16gcc = False
        self.intel = False  # Intel syntax in force
        self.first_of_name: dict[str, int] = {}  # the first section of each name
        self.relocs: list[tuple[int, Expr, Fix]] = []  # .reloc: section, offset, fix
        self.noexecstack = False
        self.gnu_osabi = False  # a symbol type of GNU's was written
        self.register_names: dict[str, str] = {}
        self.late_values: dict[str, str] = {}  # .eqv: the text
        self.quiet: dict[str, int] = {}
        self.lookups = 0  # how often a symbol was asked for, defined, or the place was: whether text depends on its surroundings
        self.keep_locals = False
        self.finished = False
        self.set_section(".text", "", "")
        self.section_named(".data")
        self.section_named(".bss")
        self.cfi_table = CfiTable()
        self.lines = LineTable()
        self.go(0, 0)
        self.previous = (-1, 0)

    # messages
    @property
    def errors(self) -> list[str]:
        return [m.render() for m in self.messages if m.word == "Error" or m.word == "Fatal error"]

    @property
    def warnings(self) -> list[str]:
        return [m.render() for m in self.messages if m.word == "Warning"]

    def report(self, word: str, text: str, file: str = "", line: int = -1) -> None:
        """A message about the statement being read, or about a given place."""
        if word == "Warning":
            if self.no_warnings:
                return
            self.warning_count += 1
        elif word != "Info":
            self.error_count += 1
        if line < 0:
            self.messages.append(Message(self.file_name, self.line_number, word, text))
            for i in range(len(self.callers) - 1, -1, -1):
                place = self.callers[i]
                if place[2]:
                    note = Message(place[0], place[1], "Info", "macro invoked from here")
                    note.indent = len(self.callers) - i
                    self.messages.append(note)
        else:
            self.messages.append(Message(file, line, word, text))

    def fail(self, text: str) -> None:
        self.report("Error", text)

    def warn(self, text: str) -> None:
        self.report("Warning", text)

    def position(self, file: str, line: int) -> None:
        self.file_name = file
        self.line_number = line

    def comment(self, text: str) -> None:
        pass

    # sections
    def make_section(self, name: str, group: str, link: str) -> Section:
        index = len(self.sections)
        symbol = Symbol(name)
        symbol.kind = S_SECTION
        symbol.section = index
        symbol.no_emit = False
        symbol.temporary = False
        s = Section(name, index, symbol)
        s.group = group
        s.link = link
        self.sections.append(s)
        self.section_index[(name, group, link)] = index
        if name not in self.first_of_name:
            self.first_of_name[name] = index
            self.order.append(symbol)
        else:
            # as in gas: a further section of the name gets its symbol when a relocation needs it
            symbol.temporary = True
        self.evaluator.names.append(name)
        return s

    def section_named(self, name: str) -> Section:
        """The section of that name, made with its default attributes if new; does not switch to it."""
        found = self.section_index.get((name, "", ""))
        if found is not None:
            return self.sections[found]
        s = self.make_section(name, "", "")
        s.sh_type, s.flags = default_attributes(name, self.machine.bits == 64)
        self.array_entsize(s)
        return s

    def array_entsize(self, s: Section) -> None:
        """Arrays of function addresses say so."""
        if s.sh_type == SHT_INIT_ARRAY or s.sh_type == SHT_FINI_ARRAY or s.sh_type == SHT_PREINIT_ARRAY:
            s.entsize = self.machine.bits // 8

    def quiet_section(self, name: str, align: int) -> int:
        """A debugging section of the assembler's own; its symbol gets its place in the order by place_quiet."""
        found = self.first_of_name.get(name)
        if found is not None:
            return found
        index = self.own_section(name, SHF_MERGE | SHF_STRINGS if name in (".debug_str", ".debug_line_str") else 0)
        self.order.pop()
        self.quiet[name] = index
        self.sections[index].align = align
        return index

    def place_quiet(self) -> None:
        """gas makes the symbols of these sections last, in this order."""
        for name in (".debug_info", ".debug_abbrev", ".debug_line", ".debug_line_str", ".debug_ranges", ".debug_rnglists", ".debug_str"):
            if name in self.quiet:
                self.order.append(self.sections[self.quiet[name]].symbol)

    def subsection(self, s: Section, number: int) -> Subsection:
        at = 0
        for sub in s.subs:
            if sub.number == number:
                return sub
            if sub.number < number:
                at += 1
        made = Subsection(number, len(self.evaluator.subs))
        self.evaluator.subs.append(made)
        s.subs.insert(at, made)
        return made

    def go(self, index: int, number: int) -> None:
        """Makes a section and subsection current."""
        self.lookups += 1
        self.current = self.sections[index]
        self.sub = self.subsection(self.current, number)
        self.data_frag = self.sub.data
        self.bytes = self.sub.data.data

    def switch(self, index: int, number: int) -> None:
        self.previous = (self.current.index, self.sub.number)
        self.go(index, number)
        if self.current.line == 0:
            self.current.file = self.file_name
            self.current.line = self.line_number

    def set_section(self, name: str, group: str, link: str) -> None:
        """First use only: the constructor's .text."""
        s = self.section_named(name)
        self.go(s.index, 0)

    def section(self, name: str, flags: str = "", sh_type: str = "", entsize: int = 0, group: str = "", comdat: bool = False, link: str = "") -> None:
        self.switch(self.enter_section(name, flags, sh_type, entsize, group, comdat, link, 0), 0)

    def enter_section(self, name: str, flags: str, sh_type: str, entsize: int, group: str, comdat: bool, link: str, extra: int,
                      unique: int = -1) -> int:
        """Finds or makes the section that a `.section` line names, with gas's rules for flags left out; gives its index."""
        attr = extra
        same_group = False
        for ch in flags:
            bit = FLAG_LETTERS.get(ch)
            if bit is None:
                if ch == "?":
                    same_group = True
                    continue
                raise AsmError("unrecognized .section attribute: want a,e,o,w,x,M,S,G,T")
            attr |= bit
        attr &= (1 << self.machine.bits) - 1  # a number among the letters may be of any size; sh_flags is a word
        if same_group and self.current.group:
            group = self.current.group
            comdat = self.current.comdat
            attr |= SHF_GROUP
        kind = -1
        if sh_type:
            if sh_type in TYPE_NAMES and (sh_type != "unwind" or self.machine.bits == 64):
                kind = TYPE_NAMES[sh_type]
            else:
                kind = section_type_number(sh_type)
                if kind < 0:
                    self.warn("unrecognized section type")
        if attr & SHF_GNU_MBIND and not attr & SHF_ALLOC:
            raise AsmError("SHF_ALLOC isn't set for GNU_MBIND section: " + name)
        key = link
        if unique >= 0:
            key += "\0" + str(unique)
        if attr & SHF_GNU_RETAIN:
            key += "\0R"
        found = self.section_index.get((name, group, key))
        wide = self.machine.bits == 64
        warnings: list[str] = []
        errors: list[str] = []
        if found is not None:
            later_attributes(self.sections[found], wide, attr, kind, entsize, comdat, warnings, errors)
            for text in warnings:
                self.warn(text)
            for text in errors:
                self.fail(text)
            return found
        s = self.make_section(name, group, key)
        s.link = link
        s.sh_type, s.flags = first_attributes(name, wide, attr, kind, warnings)
        for text in warnings:
            self.warn(text)
        s.entsize = entsize if attr & (SHF_MERGE | SHF_STRINGS) else 0
        self.array_entsize(s)
        s.comdat = comdat
        s.linkonce = comdat or name.startswith(".gnu.linkonce")
        if group:
            s.flags |= SHF_GROUP
        if link:
            s.flags |= SHF_LINK_ORDER
        return s.index

    def own_section(self, name: str, flags: int) -> int:
        """A section the assembler writes by itself; one the source has made is taken as it is."""
        found = self.first_of_name.get(name)
        if found is not None:
            return found
        s = self.make_section(name, "", "")
        s.sh_type = SHT_PROGBITS
        s.flags = flags
        s.entsize = 1 if flags & SHF_MERGE else 0
        return s.index

    def absolute_section(self, start: int) -> None:
        """`.struct`: labels are numbers from `start` on, and nothing is kept."""
        s = Section("*ABS*", len(self.sections), Symbol("*ABS*"))
        s.absolute = start
        s.sh_type = SHT_NOBITS
        self.sections.append(s)
        self.evaluator.names.append(s.name)
        self.switch(s.index, 0)

    def push_section(self) -> None:
        self.stack.append(((self.current.index, self.sub.number), self.previous))

    def pop_section(self) -> None:
        if not self.stack:
            self.warn(".popsection without corresponding .pushsection; ignored")
            return
        here, before = self.stack.pop()
        self.go(here[0], here[1])
        self.previous = before

    def swap_previous(self) -> None:
        back = self.previous
        if back[0] < 0:
            self.warn(".previous without corresponding .section; ignored")
            return
        self.switch(back[0], back[1])

    def in_code(self) -> bool:
        return self.current.flags & SHF_EXECINSTR != 0

    # symbols
    def new_symbol(self, name: str) -> Symbol:
        s = Symbol(name)
        s.file = self.file_name
        s.line = self.line_number
        self.symbols[name] = s
        if not s.temporary:
            self.order.append(s)
        return s

    def symbol(self, name: str) -> Symbol:
        self.lookups += 1
        s = self.symbols.get(name)
        if s is None:
            s = self.new_symbol(name)
        return s

    def reference(self, name: str) -> Symbol:
        """The symbol a use of `name` means here."""
        self.lookups += 1
        s = self.symbols.get(name)
        if s is None:
            found = self.first_of_name.get(name)
            if found is not None:
                return self.sections[found].symbol
            s = self.new_symbol(name)
        if s.weakref is not None:
            return weakref_target(s)
        s.referenced = True
        s.uses += 1
        return s

    def constant_of(self, s: Symbol) -> int | None:
        """The number s is now (a .set that was one), else None."""
        if s.kind == S_ABS:
            return s.offset
        if s.kind == S_EXPR and s.expr is not None:
            v = self.evaluator.symbol(s)
            if v.ok and v.add is None and v.sub is None:
                return v.number
        return None

    def here(self) -> Symbol:
        """An unnamed label at the present place."""
        self.lookups += 1
        s = Symbol(".L0\x01")
        s.kind = S_LABEL
        s.frag = self.data_frag
        s.offset = len(self.bytes)
        s.section = self.current.index
        return s

    def place(self, s: Symbol) -> None:
        """Defines s as a label at the present place."""
        if self.current.absolute >= 0:
            s.kind = S_ABS
            s.offset = self.current.absolute + len(self.bytes)
            return
        s.kind = S_LABEL
        s.frag = self.data_frag
        s.offset = len(self.bytes)
        s.section = self.current.index

    def label(self, name: str) -> None:
        self.lookups += 1
        s = self.symbols.get(name)
        if s is None:
            s = self.new_symbol(name)
        elif s.kind != S_UNDEF:
            if s.reassignable:
                s = self.next_version(s)
            elif s.kind == S_LABEL and s.frag is self.data_frag and s.offset == len(self.bytes):
                return
            else:
                raise AsmError("symbol `" + name + "' is already defined")
        elif s.weakref is not None:
            raise AsmError("symbol `" + name + "' is already defined")
        self.place(s)
        if self.lines.mark_labels and self.lines.seen and self.in_code():
            self.lines.now_flags |= BASIC_BLOCK
            self.flush_loc()
            self.lines.now_flags &= ~BASIC_BLOCK

    def numeric_label(self, number: int) -> None:
        """`number:`. The n-th one has the name .L<number>\\2<n>, as gas names it."""
        count = self.numeric_count.get(number, 0) + 1
        self.numeric_count[number] = count
        self.label(".L" + str(number) + "\x02" + str(count))

    def numeric_reference(self, number: int, forward: bool) -> Symbol | None:
        count = self.numeric_count.get(number, 0)
        if forward:
            count += 1
        elif count == 0:
            return None
        return self.reference(".L" + str(number) + "\x02" + str(count))

    def assign(self, name: str, value: Expr) -> None:
        self.symbol(name)
        self.set_symbol(name, self.bind(value))

    def set_symbol(self, name: str, value: Expr, final_only: bool = False) -> None:
        """`.set`: `value` is bound. final_only: `.equiv`, an error when the name has a value already."""
        s = self.symbols.get(name)
        if s is None:
            s = self.new_symbol(name)
        elif name in self.late_values or s.kind == S_COMMON or s.kind != S_UNDEF and (final_only or not s.reassignable):
            raise AsmError("symbol `" + name + "' is already defined")
        elif s.kind != S_UNDEF and (s.kind != S_ABS or s.referenced_early):
            s = self.next_version(s)
        else:
            s.referenced_early = s.referenced
        self.give_order(s)
        if self.register_names:
            self.register_names.pop(name, None)
            s.no_emit = False
        s.reassignable = not final_only
        s.copy_from = None
        v = self.evaluator.value(value)
        if v.ok and v.add is None and v.sub is None:
            s.kind = S_ABS
            s.offset = v.number
            s.section = -1
            s.frag = None
            s.expr = None
            return
        if v.ok and v.sub is None and v.add is not None and v.add.kind == S_LABEL and not v.operator and not v.add.reassignable:
            s.kind = S_LABEL
            self.give_order(v.add)
            s.frag = v.add.frag
            s.offset = v.add.offset + v.number
            s.section = v.add.section
            if s.sym_type == 0 and s.size_expr is None:
                s.borrowed = True
            if s.sym_type == 0:
                s.sym_type = v.add.sym_type
            if s.size_expr is None:
                s.size_expr = v.add.size_expr
            return
        if v.add is not None and v.add.uses > 1:
            self.give_order(v.add)
        s.kind = S_EXPR
        s.expr = value

    def name_register(self, name: str, value: str) -> bool:
        """`.set name, %reg`: the name stands for the register in operands. False when the value is no register."""
        if value[:1] == "%":
            if self.machine.register_number(value[1:]) < 0:
                return False
        else:
            known = self.register_names.get(value)
            if known is None:
                return False
            value = known
        self.register_names[name] = value
        s = self.symbols.get(name)
        if s is not None:
            s.no_emit = True
        return True

    def give_order(self, s: Symbol) -> None:
        """A temporary takes its place in the symbol table's order."""
        if s.temporary and not s.ordered:
            s.ordered = True
            self.order.append(s)

    def next_version(self, s: Symbol) -> Symbol:
        """A fresh Symbol for the name of s, standing in its place in the symbol table's order, with its attributes."""
        n = Symbol(s.name)
        n.file = s.file
        n.line = s.line
        n.is_global = s.is_global
        n.is_weak = s.is_weak
        n.is_local = s.is_local
        n.unique = s.unique
        n.visibility = s.visibility
        if not s.borrowed:
            n.sym_type = s.sym_type
            n.size_expr = s.size_expr
        n.versions = s.versions
        self.symbols[s.name] = n
        if not s.temporary:
            for i in range(len(self.order) - 1, -1, -1):
                if self.order[i] is s:
                    self.order[i] = n
                    break
        return n

    def symbol_attribute(self, directive: str, name: str) -> None:
        s = self.symbol(name)
        if directive == "globl" or directive == "global":
            s.is_global = True
            self.give_order(s)
        elif directive == "weak":
            s.is_weak = True
            self.give_order(s)
        elif directive == "local":
            s.is_local = True
            s.is_global = False
        elif directive == "hidden":
            s.visibility = STV_HIDDEN
        elif directive == "internal":
            s.visibility = STV_INTERNAL
        elif directive == "protected":
            s.visibility = STV_PROTECTED
        else:
            raise AsmError("unknown pseudo-op: `." + directive + "'")
        s.mentioned = True

    def symbol_type(self, name: str, kind: str) -> None:
        s = self.symbol(name)
        s.mentioned = True
        warning = give_type(s, kind)
        if warning:
            self.warn(warning)
        self.gnu_osabi = self.gnu_osabi or kind[:4] == "gnu_"

    def symbol_size(self, name: str, size: Expr) -> None:
        s = self.symbol(name)
        s.size_expr = self.bind(size)
        s.mentioned = True

    def common(self, name: str, size: int, align: int, local: bool = False, large: bool = False) -> None:
        """align 0: as the size has it, up to 16 (a local one's is then 1)."""
        if large:
            self.section_named(".lbss")
        s = self.symbol(name)
        if s.kind != S_UNDEF and s.kind != S_COMMON:
            raise AsmError("symbol `" + name + "' is already defined")
        if local or s.is_local:
            s.is_local = True
            self.local_common(s, size, align, ".lbss" if large else ".bss")
            return
        if not align:
            align = 1
            while align < size and align < 16:
                align *= 2
        if s.kind == S_COMMON and s.common_size != size:
            self.warn("size of \"" + name + "\" is already " + str(s.common_size) + "; not changing to " + str(size))
            s.offset = align
            return
        self.give_order(s)
        s.kind = S_COMMON
        s.common_size = size
        s.offset = align
        s.is_global = True
        s.large = large
        s.sym_type = STT_OBJECT

    def local_common(self, s: Symbol, size: int, align: int, where: str) -> None:
        """Room in .bss for a `.lcomm` or a local `.comm`."""
        if s.kind != S_UNDEF:
            raise AsmError("symbol `" + s.name + "' is already defined")
        if align & (align - 1):
            raise AsmError("common alignment not a power of 2")
        keep = (self.current.index, self.sub.number)
        bss = self.section_named(where)
        self.go(bss.index, 1)
        if align > 1:
            self.align_to(align.bit_length() - 1, 0, 1, 0)
        self.place(s)
        s.sym_type = STT_OBJECT
        s.size_expr = Const(size)
        self.zero(size)
        self.go(keep[0], keep[1])

    def file(self, number: int, name: str) -> None:
        if number == 0:
            s = Symbol(name)
            s.kind = S_FILE
            s.temporary = False
            if self.file_symbols:
                self.order.append(s)
            else:
                self.file_symbols.append(s)
            return
        self.lines.file(number, "", name, b"")

    # binding of the compiler's expressions
    def bind(self, e: Expr) -> Expr:
        """Binds a tree of names to symbols, folding what is a number now; the parser's expressions come bound and pass through."""
        self.lookups += 1
        bound = self.bind_tree(e)
        if bound.kind == E_BINARY or bound.kind == E_UNARY:
            value = self.evaluator.known_now(bound)
            if value is not None:
                return Const(value)
        return bound

    def bind_tree(self, e: Expr) -> Expr:
        kind = e.kind
        if kind == E_SYM:
            assert isinstance(e, SymRef)
            if e.bound is not None:
                return e
            s = self.reference(e.name)
            if not e.operator:
                known = self.constant_of(s)
                if known is not None:
                    return Const(known)
            made = SymRef(e.name, e.operator)
            made.bound = s
            return made
        if kind == E_CONST:
            return e
        if kind == E_HERE:
            assert isinstance(e, Here)
            if e.bound is not None:
                return e
            h = Here()
            h.bound = self.here()
            return h
        if kind == E_UNARY:
            assert isinstance(e, Unary)
            return Unary(e.op, self.bind_tree(e.operand))
        assert kind == E_BINARY and isinstance(e, Binary)
        return Binary(e.op, self.bind_tree(e.left), self.bind_tree(e.right))

    # contents
    def inst(self, mnemonic: str, operands: list[Operand]) -> None:
        for op in operands:
            if op.kind == OP_IMM:
                assert isinstance(op, Imm)
                if op.expr is not None:
                    assert isinstance(op.expr, Expr)
                    e = self.bind(op.expr)
                    if e.kind == E_CONST and not op.bare:
                        assert isinstance(e, Const)
                        op.value = e.value
                        op.expr = None
                    else:
                        op.expr = e
            elif op.kind == OP_MEM:
                assert isinstance(op, Mem)
                if op.expr is not None:
                    assert isinstance(op.expr, Expr)
                    e = self.bind(op.expr)
                    if e.kind == E_CONST:
                        assert isinstance(e, Const)
                        op.disp = e.value
                        op.expr = None
                    else:
                        op.expr = e
        self.note_displacements(mnemonic, operands)
        try:
            encoded = self.machine.encode(mnemonic, operands)
        except EncodeError as error:
            self.fail(error.message)
            return
        self.put_encoded(encoded)

    def note_displacements(self, mnemonic: str, operands: list[Operand]) -> None:
        """A `.L` label that stands in a memory operand, and is not met for the first time, takes its place in the symbol table's order now
        (as in gas), should a relocation need it; others come last. gas reads the operands of movq twice when they are not of SSE,
        and those of Intel syntax always."""
        again = self.intel or mnemonic == "movq" and not self.machine.is_vector(operands)
        for op in operands:
            if op.kind == OP_MEM:
                assert isinstance(op, Mem)
                e = op.expr
                if e is None:
                    continue
                behind = False
                while isinstance(e, Binary):
                    behind = isinstance(e.left, Const)
                    e = e.right if behind else e.left
                if isinstance(e, SymRef):
                    if e.operator == "GOTOFF":
                        # lower case marks a displacement: on i386 only there may the section stand for the symbol
                        e.operator = "gotoff"
                    s = e.bound
                    if behind:
                        continue  # `8+.LC0` is read another way
                    if isinstance(s, Symbol) and s.temporary and not s.ordered and (s.kind == S_LABEL or s.uses > 1 or again):
                        self.give_order(s)

    def put_encoded(self, enc: Encoded) -> None:
        """Appends an instruction: bytes and fixups, or a Branch fragment."""
        if self.lines.active:
            self.before_instruction()
        if enc.warning:
            self.warn(enc.warning)
        data = self.bytes
        base = len(data)
        data += enc.data
        if enc.branch != BRANCH_NONE:
            target = enc.target
            assert isinstance(target, Expr)
            if enc.branch == BRANCH_SHORT_ONLY:
                data += enc.short_form + b"\0"
                self.place_target(target)
                self.data_frag.fixes.append(Fix(len(data) - 1, 1, FIX_PCREL, target, 1, self.file_name, self.line_number))
            else:
                self.branch(enc.short_form, enc.near_form, enc.near_width, target)
            return
        if enc.fixups:
            fixes = self.data_frag.fixes
            for f in enc.fixups:
                e = f.expr
                assert isinstance(e, Expr)
                kind = FIX_PCREL if f.kind == FIX_BRANCH and self.machine.mode != 64 else f.kind
                fix = Fix(base + f.offset, f.width, kind, e, f.addend_bias, self.file_name, self.line_number)
                fix.flags = f.relax
                fix.lead = f.offset
                fixes.append(fix)

    def branch(self, short: bytes, near: bytes, width: int, target: Expr) -> None:
        self.place_target(target)
        f = Branch(short, near, width, target, self.file_name, self.line_number)
        f.fix_kind = FIX_BRANCH if self.machine.mode == 64 else FIX_PCREL
        self.add(f)

    def place_target(self, target: Expr) -> None:
        if isinstance(target, SymRef):
            s = target.bound
            if isinstance(s, Symbol) and s.temporary and not s.ordered and (s.kind == S_LABEL or s.uses > 1):
                self.give_order(s)  # as in note_displacements

    def add(self, f: Fragment) -> None:
        """Appends a fragment of open size, and a fresh Data behind it."""
        sub = self.sub
        frags = sub.frags
        if f.kind == F_ALIGN or f.kind == F_FILL or f.kind == F_ORG:
            # Align, Fill, Org: what follows moves apart from what stands before (layout's stretch)
            sub.region += 1
        f.sub = sub.uid
        f.seq = len(frags)
        f.region = sub.region
        frags.append(f)
        d = Data()
        d.sub = sub.uid
        d.seq = len(frags)
        d.region = sub.region
        frags.append(d)
        sub.data = d
        self.data_frag = d
        self.bytes = d.data

    def data_bytes(self, data: bytes) -> None:
        self.bytes += data

    def string(self, data: bytes) -> None:
        self.bytes += data

    def data(self, width: int, value: Expr) -> None:
        self.datum(width, self.bind(value))

    def datum(self, width: int, e: Expr) -> None:
        """One datum of a `.long` list; e is bound."""
        if e.kind == E_CONST:
            assert isinstance(e, Const)
            self.number(width, e.value)
            return
        self.data_frag.fixes.append(Fix(len(self.bytes), width, FIX_ABS, e, 0, self.file_name, self.line_number))
        self.bytes += bytes(width)

    def number(self, width: int, value: int) -> None:
        limit = 1 << (8 * width)
        if value >= limit or value < -(limit >> 1):
            self.number_too_large(width, value)
        self.bytes += (value & (limit - 1)).to_bytes(width, "little")

    def number_too_large(self, width: int, value: int) -> None:
        """The warning about bits that do not fit; those of a sign may go (-65535 is a number of 16 bits)."""
        if value > MASK64 or value < -MASK64:
            self.warn(f"bignum truncated to {width} byte{'s' if width > 1 else ''}")
            return
        if width < 8 and wrap64(value) not in range(1 - (1 << 8 * width), 1 << 8 * width) and (width != 4 or self.machine.bits == 64):
            self.warn(f"value 0x{value & MASK64:x} truncated to 0x{value & (1 << 8 * width) - 1:x}")

    def zero(self, count: int) -> None:
        self.repeat(count, 1, 0)

    def repeat(self, count: int, unit: int, value: int) -> None:
        """`count` times the low `unit` bytes of value, a number known now."""
        if count * unit <= BIG_FILL:
            self.bytes += self.unit_bytes(unit, value) * count
            return
        f = Fill(Const(count), unit, value, self.file_name, self.line_number)
        f.count_known = count
        self.add(f)

    def unit_bytes(self, unit: int, value: int) -> bytes:
        """gas: `.fill`'s value has at most four significant bytes, the others are zero."""
        if unit > 4:
            return (value & 0xFFFFFFFF).to_bytes(4, "little") + bytes(unit - 4)
        return (value & ((1 << (8 * unit)) - 1)).to_bytes(unit, "little") if unit else b""

    def fill(self, count: Expr, unit: int, value: int) -> None:
        known = self.evaluator.known_now(count)
        if known is not None:
            self.repeat(max(known, 0), unit, value)
            return
        self.add(Fill(count, unit, value, self.file_name, self.line_number))

    def leb128(self, value: Expr, signed: bool) -> None:
        self.leb(self.bind(value), signed)

    def leb(self, e: Expr, signed: bool) -> None:
        known = self.evaluator.known_now(e)
        if known is not None:
            self.bytes += leb_bytes(known, signed)
            return
        self.add(Leb(e, signed, self.file_name, self.line_number))

    def align(self, power: int, fill: int = -1, limit: int = 0) -> None:
        self.align_to(power, fill if fill >= 0 else 0, 1 if fill >= 0 else 0, limit)

    def align_to(self, power: int, fill: int, fill_size: int, limit: int) -> None:
        """fill_size 0: nops in code, zeros elsewhere."""
        if fill_size == 0 and not self.in_code():
            fill_size = 1
            fill = 0
        elif fill_size == 1 and fill == self.machine.nop_byte and self.in_code():
            # an explicit fill with the machine's one-byte no-op asks for no-ops
            fill_size = 0
        if power > 0:
            if 1 << power > self.current.align:
                self.current.align = 1 << power
            f = Align(power, fill, fill_size, limit)
            f.file = self.file_name
            f.line = self.line_number
            self.add(f)

    def org(self, target: Expr, fill: int) -> None:
        self.add(Org(target, fill, self.file_name, self.line_number))

    # call frame information and line numbers
    def cfi(self, directive: str, args: list[int]) -> None:
        if directive == "startproc":
            self.cfi_start(bool(args) and args[0] != 0)
            return
        self.cfi_table.directive(directive, args, self.here(), self.sub.uid, self.machine.bits // 8, self.file_name, self.line_number)

    def cfi_start(self, simple: bool) -> None:
        m = self.machine
        word = m.bits // 8
        self.cfi_table.start(self.here(), self.sub.uid, word, simple, m.stack_register, m.return_column, self.file_name, self.line_number)

    def cfi_label(self, name: str) -> None:
        """`.cfi_label name`: a label in .eh_frame at this instruction."""
        fde = self.cfi_table.find(self.sub.uid)
        self.cfi_table.advance(fde, self.here())
        insn = self.cfi_table.add(fde, C_LABEL)
        insn.label = name
        insn.file = self.file_name
        insn.line = self.line_number

    def cfi_symbol(self, directive: str, encoding: int, symbol: str) -> None:
        ref = SymRef(symbol)
        if encoding != 255:
            ref.bound = self.reference(symbol)
        self.cfi_table.symbol(directive, encoding, ref, self.sub.uid)

    def loc(self, file: int, line: int, column: int) -> None:
        if self.lines.pending:
            self.flush_loc()
        self.lines.loc(file, line, max(column, 0))

    def before_instruction(self) -> None:
        """Gives the instruction about to be placed its line row: the pending `.loc`, or with -g the source line itself."""
        lines = self.lines
        if lines.pending:
            self.flush_loc()
            return
        if not lines.generate or not self.in_code():
            return
        file = self.file_name
        line = self.line_number
        if self.callers:
            # an instruction out of a macro counts for the line that called it
            place = self.callers[0]
            file = place[0]
            line = place[1]
        number = lines.source_file(file)
        key = (self.current.index, self.sub.number)
        rows = lines.rows.get(key)
        if rows:
            last = rows[-1]
            if last.line == line and last.file == number and lines.last_key == key:
                return
        lines.last_key = key
        lines.seen = True
        lines.now_file = number
        lines.now_line = line
        lines.take(self.here(), key)

    def flush_loc(self) -> None:
        """The `.loc` read last becomes a row here. Its view: one more than the row before at the same address, else 0."""
        lines = self.lines
        key = (self.current.index, self.sub.number)
        rows = lines.rows.get(key)
        before = rows[-1].place if rows else None
        here = self.here()
        view = lines.now_view
        reset = lines.now_reset
        if not self.in_code():
            lines.pending = False
            lines.active = lines.generate
            lines.ignored = True
            self.warn("dwarf line number information for " + self.current.name + " ignored")
            return
        if lines.take(here, key) is None:
            return
        last = lines.last_view
        if view is not None:
            value: Expr = Const(0)
            if before is not None and not reset:
                one = SymRef(here.name)
                one.bound = here
                two = SymRef(before.name)
                two.bound = before
                same: Expr = Unary("!", Binary("-", one, two))
                known = self.evaluator.known_now(same)
                if known is None and self.evaluator.surely_apart(before, here):
                    known = 0
                if last is None:
                    next_view: Expr = Const(1)
                else:
                    ref = SymRef(last.name)
                    ref.bound = last
                    next_view = Binary("+", ref, Const(1))
                if known is None:
                    value = Binary("*", same, next_view)
                elif known:
                    value = next_view
            number = self.evaluator.known_now(value)
            if view.kind == S_UNDEF:
                view.kind = S_ABS if number is not None else S_EXPR
                view.offset = number if number is not None else 0
                view.expr = value
        lines.last_view = view

    # text
    def directive(self, text: str) -> None:
        self.asm_text(text)

    def begin_asm(self, file: str, line: int) -> None:
        self.position(file, line)
        self.dialect_stack.append((self.machine.mode, self.code16gcc))

    def end_asm(self) -> None:
        mode, gcc = self.dialect_stack.pop()
        if self.machine.mode != mode or self.code16gcc != gcc:
            self.fail("asm statement changes the code size")
            self.machine.set_mode(mode, gcc)
            self.code16gcc = gcc

    def asm_text(self, text: str) -> None:
        assert self.reader is not None
        self.reader.read(text)

    def finish(self) -> Object | None:
        """Layout and output; None when there were errors."""
        from pyas.assemble import finish_object
        return finish_object(self)
