"""The debugging sections that go with an assembler-made line table when the source brings none: .debug_info, .debug_abbrev,
.debug_aranges, .debug_str and, for several code sections, .debug_ranges or .debug_rnglists (gas: -g; DWARF 5, 7.5).

One compilation unit, one DW_TAG_subprogram per function symbol with a size. Layout and order are those of GNU as 2.40.
"""

from typing import final

from pybase.targets import load_toolchain
from pyelf.consts import STT_FUNC, STT_GNU_IFUNC

from pyas.expr import Binary, Const, Expr, SymRef
from pyas.fragment import leb_bytes
from pyas.object_sink import ObjectStream
from pyas.symbol import S_EXPR, S_LABEL, Symbol

LANGUAGE_ASSEMBLER = 0x8001  # DW_LANG_Mips_Assembler, as gas has it


def place_ref(s: Symbol) -> Expr:
    ref = SymRef(s.name)
    ref.bound = s
    return ref


def is_sized_function(s: Symbol) -> bool:
    """What gas describes: every symbol of function type with a size, temporaries and .set ones too, whatever its section."""
    size = s.size_expr
    if size is None or isinstance(size, Const) and size.value == 0:
        return False
    return (s.kind == S_LABEL or s.kind == S_EXPR) and (s.sym_type == STT_FUNC or s.sym_type == STT_GNU_IFUNC)


@final
class Unit:
    """`indices`: the sections that have rows, in order; `quiet` makes or finds a section without a place in the symbol order."""

    def __init__(self, stream: ObjectStream, indices: list[int]) -> None:
        self.stream = stream
        self.indices = indices
        self.version = stream.lines.info_version
        self.word = stream.machine.bits // 8
        self.functions = [s for s in stream.symbols.values() if is_sized_function(s)]
        self.locals = self.globals = False
        for s in self.functions:
            if s.is_global:
                self.globals = True
            else:
                self.locals = True

    def write(self) -> None:
        stream = self.stream
        info = stream.quiet_section(".debug_info", 1)
        abbrev = stream.quiet_section(".debug_abbrev", 1)
        aranges = stream.quiet_section(".debug_aranges", 2 * self.word)
        strings = stream.quiet_section(".debug_str", 1)
        ranges = -1
        if len(self.indices) > 1:
            ranges = stream.quiet_section(".debug_ranges", 2 * self.word) if self.version < 5 else stream.quiet_section(".debug_rnglists", 1)
        if ranges >= 0:
            stream.go(ranges, 0)
            if self.version < 5:
                self.ranges()
            else:
                self.range_lists()
        stream.go(abbrev, 0)
        stream.bytes += self.abbreviations(ranges >= 0)
        stream.go(aranges, 0)
        self.address_ranges(info)
        stream.go(info, 0)
        self.info(info, abbrev, strings, ranges)

    def section_start(self, index: int) -> Expr:
        return place_ref(self.stream.sections[index].symbol)

    def section_end(self, index: int) -> Symbol:
        """A label behind everything in the section."""
        stream = self.stream
        home = stream.current.index
        stream.go(index, stream.sections[index].subs[-1].number)
        end = stream.here()
        stream.go(home, 0)
        return end

    def length(self) -> Symbol:
        end = Symbol(".L0\x01")
        after = Symbol(".L0\x01")
        self.stream.datum(4, Binary("-", place_ref(end), place_ref(after)))
        self.stream.place(after)
        return end

    def ranges(self) -> None:
        stream = self.stream
        stream.number(self.word, -1)
        stream.number(self.word, 0)
        for index in self.indices:
            stream.datum(self.word, self.section_start(index))
            stream.datum(self.word, place_ref(self.section_end(index)))
        stream.zero(2 * self.word)

    def range_lists(self) -> None:
        stream = self.stream
        end = self.length()
        stream.number(2, 5)
        stream.bytes += bytes([self.word, 0, 0, 0, 0, 0])
        for index in self.indices:
            stream.bytes.append(7)  # DW_RLE_start_length
            stream.datum(self.word, self.section_start(index))
            stream.leb(Binary("-", place_ref(self.section_end(index)), self.section_start(index)), False)
        stream.bytes.append(0)
        stream.place(end)

    def address_ranges(self, info: int) -> None:
        stream = self.stream
        end = self.length()
        stream.number(2, 2)
        stream.datum(4, self.section_start(info))
        stream.bytes += bytes([self.word, 0])
        stream.zero(-12 % (2 * self.word))
        for index in self.indices:
            stream.datum(self.word, self.section_start(index))
            stream.datum(self.word, Binary("-", place_ref(self.section_end(index)), self.section_start(index)))
        stream.zero(2 * self.word)
        stream.place(end)

    def abbreviations(self, ranges: bool) -> bytes:
        offset = 0x17 if self.version >= 4 else 0x06  # DW_FORM_sec_offset, data4
        high = 0x0F if self.version >= 4 else 0x01  # DW_FORM_udata, addr
        out = bytearray([1, 0x11, 1 if self.functions else 0, 0x10, offset])
        if ranges:
            out += bytes([0x55, offset])
        else:
            out += bytes([0x11, 0x01, 0x12, high])
        out += bytes([0x03, 0x0E, 0x1B, 0x0E, 0x25, 0x0E, 0x13, 0x05, 0, 0])
        if self.functions:
            out += bytes([2, 0x2E, 0, 0x03, 0x0E])
            if self.globals:
                out += bytes([0x3F, 0x0C if self.locals or self.version < 4 else 0x19])  # flag, flag_present
            if self.version > 2:
                out += bytes([0x49, 0x15])
            out += bytes([0x11, 0x01, 0x12, high, 0, 0])
            if self.version > 2:
                out += bytes([3, 0x3B, 0, 0, 0])
        out.append(0)
        return bytes(out)

    def string(self, text: str, strings: int) -> None:
        """Appends to .debug_str, and a reference to it here."""
        stream = self.stream
        home = stream.current.index
        stream.go(strings, 0)
        at = len(stream.bytes)
        stream.bytes += text.encode("utf-8", "surrogateescape") + b"\0"
        stream.go(home, 0)
        start = self.section_start(strings)
        stream.datum(4, Binary("+", start, Const(at)) if at else start)

    def names(self) -> tuple[str, str]:
        """Name and folder of the unit: those of the first file."""
        import os

        table = self.stream.lines
        f = table.files.get(0)
        if f is None or self.stream.lines.version < 5:
            f = table.files.get(1, f)
        folder = os.getcwd()
        if f is None:
            return "", folder
        if f.folder and f.folder < len(table.folders):
            return table.folders[f.folder] + "/" + f.name, folder
        return f.name, folder

    def info(self, home: int, abbrev: int, strings: int, ranges: int) -> None:
        stream = self.stream
        word = self.word
        start = stream.here()
        end = self.length()
        stream.number(2, self.version)
        if self.version >= 5:
            stream.bytes += bytes([1, word])
            stream.datum(4, self.section_start(abbrev))
        else:
            stream.datum(4, self.section_start(abbrev))
            stream.bytes.append(word)
        stream.bytes.append(1)
        stream.datum(4, self.section_start(stream.first_of_name[".debug_line"]))
        if ranges < 0:
            index = self.indices[0]
            stream.datum(word, self.section_start(index))
            section_end = self.section_end(index)
            if self.version < 4:
                stream.datum(word, place_ref(section_end))
            else:
                stream.leb(Binary("-", place_ref(section_end), self.section_start(index)), False)
        else:
            at = 12 if self.version >= 5 else 0
            stream.datum(4, Binary("+", self.section_start(ranges), Const(at)) if at else self.section_start(ranges))
        name, folder = self.names()
        self.string(name, strings)
        self.string(folder, strings)
        self.string("GNU AS " + load_toolchain().identity.binutils, strings)
        stream.number(2, LANGUAGE_ASSEMBLER)
        unspecified = Symbol(".L0\x01")
        for s in self.functions:
            self.function(s, strings, Binary("-", place_ref(unspecified), place_ref(start)))
        if self.functions:
            if self.version > 2:
                stream.place(unspecified)
                stream.bytes.append(3)
            stream.bytes.append(0)
        stream.place(end)

    def function(self, s: Symbol, strings: int, type_offset: Expr) -> None:
        stream = self.stream
        stream.bytes.append(2)
        self.string(s.name, strings)
        if self.globals and (self.locals or self.version < 4):
            stream.bytes.append(1 if s.is_global else 0)
        if self.version > 2:
            stream.leb(type_offset, False)
        stream.datum(self.word, place_ref(s))
        size = s.size_expr
        if self.version < 4:
            stream.datum(self.word, Binary("+", place_ref(s), size) if size is not None else place_ref(s))
        elif size is not None:
            stream.leb(size, False)
        else:
            stream.bytes += leb_bytes(0, False)
