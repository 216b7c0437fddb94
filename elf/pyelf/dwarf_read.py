"""Reading DWARF for the tools: line number tables of versions 2 to 5 (DWARF 5, 6.2) and what compile units say of them.

Contents come in as plain bytes by section name (decompressed, relocated): whoever calls knows the machine, this file does not.
"""

from typing import Final, final

from pyelf import dwarf_consts as d
from pyelf.leb128 import read_sleb128, read_uleb128
from pyelf.read import ElfError

MAX_ROWS: Final = 20_000_000


@final
class Row:
    """One row of the line matrix; `end` closes a sequence, its address is the first behind it."""

    def __init__(self, address: int, file: int, line: int, column: int, stmt: bool, end: bool) -> None:
        self.address = address
        self.file = file
        self.line = line
        self.column = column
        self.stmt = stmt
        self.end = end


@final
class Reader:
    """A cursor over bytes that refuses to leave them."""

    def __init__(self, data: bytes, offset: int, end: int, order: str) -> None:
        self.data = data
        self.at = offset
        self.end = min(end, len(data))
        self.little = order == "<"

    def number(self, size: int) -> int:
        if self.at + size > self.end:
            raise ElfError("debugging information is truncated")
        value = int.from_bytes(self.data[self.at : self.at + size], "little" if self.little else "big")
        self.at += size
        return value

    def unsigned(self) -> int:
        if self.at >= self.end:
            raise ElfError("debugging information is truncated")
        value, self.at = read_uleb128(self.data, self.at)
        return value

    def signed(self) -> int:
        if self.at >= self.end:
            raise ElfError("debugging information is truncated")
        value, self.at = read_sleb128(self.data, self.at)
        return value

    def string(self) -> bytes:
        end = self.data.find(b"\0", self.at, self.end)
        if end < 0:
            raise ElfError("debugging information is truncated")
        value = self.data[self.at : end]
        self.at = end + 1
        return value

    def skip(self, size: int) -> None:
        if size < 0 or self.at + size > self.end:
            raise ElfError("debugging information is truncated")
        self.at += size


def text_at(table: bytes, offset: int) -> bytes:
    end = table.find(b"\0", offset)
    return table[offset:end] if 0 <= offset <= end else b""


@final
class LineUnit:
    """One line table: directories, files, rows."""

    def __init__(self, offset: int, version: int) -> None:
        self.offset = offset
        self.version = version
        self.directories: list[bytes] = []
        self.files: list[tuple[bytes, int]] = []
        self.rows: list[Row] = []
        self.comp_dir = b""
        self.name = b""

    def path(self, index: int) -> str:
        """The file as a path: its directory, and the compilation directory before a relative one."""
        at = index if self.version >= 5 else index - 1
        if not 0 <= at < len(self.files):
            return "??"
        name, folder = self.files[at]
        if name.startswith(b"/"):
            return name.decode("utf-8", "surrogateescape")
        base = b""
        if self.version >= 5:
            base = self.directories[folder] if folder < len(self.directories) else b""
            if not base.startswith(b"/") and folder and self.directories:
                base = self.directories[0] + b"/" + base
        elif 0 < folder <= len(self.directories):
            base = self.directories[folder - 1]
        if not base.startswith(b"/") and self.comp_dir:
            base = self.comp_dir + b"/" + base if base else self.comp_dir
        return (base + b"/" + name if base else name).decode("utf-8", "surrogateescape")

    def short_name(self, index: int) -> str:
        at = index if self.version >= 5 else index - 1
        return self.files[at][0].decode("utf-8", "surrogateescape") if 0 <= at < len(self.files) else "??"


@final
class LineTables:
    """All units of .debug_line. `sections`: contents by name, as far as present."""

    def __init__(self, sections: dict[str, bytes], order: str, address_size: int) -> None:
        self.sections = sections
        self.order = order
        self.address_size = address_size
        self.units: list[LineUnit] = []
        self.rows_read = 0
        data = sections.get(".debug_line", b"")
        offset = 0
        while offset + 4 <= len(data):
            reader = Reader(data, offset, len(data), order)
            width, length = initial_length(reader)
            end = reader.at + length
            if length == 0 or end > len(data):
                raise ElfError(f"the line table at offset {offset:#x} extends past the end of .debug_line")
            reader.end = end
            self.units.append(self.read_unit(reader, offset, width))
            offset = end
        self.name_units()

    def read_unit(self, reader: Reader, offset: int, width: int) -> LineUnit:
        version = reader.number(2)
        if not 2 <= version <= 5:
            raise ElfError(f"the line table at offset {offset:#x} has version {version}")
        unit = LineUnit(offset, version)
        address_size = self.address_size
        if version >= 5:
            address_size = reader.number(1)
            reader.number(1)
        header = reader.number(width)
        program = reader.at + header
        smallest = reader.number(1)
        if version >= 4:
            reader.number(1)  # operations per instruction: VLIW only
        default_stmt = reader.number(1) != 0
        line_base = reader.number(1)
        if line_base >= 128:
            line_base -= 256
        line_range = reader.number(1)
        opcode_base = reader.number(1)
        lengths = [0] + [reader.number(1) for _ in range(opcode_base - 1)]
        if version >= 5:
            unit.directories = [row[0] for row in self.read_entries(reader, width)]
            unit.files = self.read_entries(reader, width)
        else:
            while (folder := reader.string()) != b"":
                unit.directories.append(folder)
            while (name := reader.string()) != b"":
                unit.files.append((name, reader.unsigned()))
                reader.unsigned()
                reader.unsigned()
        if program > reader.end or line_range == 0:
            raise ElfError(f"the line table at offset {offset:#x} has a bad header")
        reader.at = program
        machine = LineMachine(unit, reader, smallest, default_stmt, line_base, line_range, opcode_base, lengths, address_size)
        machine.run()
        self.rows_read += len(unit.rows)
        return unit

    def read_entries(self, reader: Reader, width: int) -> list[tuple[bytes, int]]:
        """A version 5 directory or file table: (path, directory)."""
        formats: list[tuple[int, int]] = []
        for _ in range(reader.number(1)):
            content = reader.unsigned()
            formats.append((content, reader.unsigned()))
        count = reader.unsigned()
        if count and not formats or count > reader.end:
            raise ElfError("a line table has a bad file table")
        found: list[tuple[bytes, int]] = []
        for _ in range(count):
            path = b""
            folder = 0
            for content, form in formats:
                if content == d.DW_LNCT_path:
                    path = self.string_form(reader, form, width)
                elif content == d.DW_LNCT_directory_index:
                    folder = self.number_form(reader, form, width)
                else:
                    skip_form(reader, form, width, self.address_size, 5, 0)
            found.append((path, folder))
        return found

    def string_form(self, reader: Reader, form: int, width: int) -> bytes:
        if form == d.DW_FORM_string:
            return reader.string()
        if form == d.DW_FORM_line_strp:
            return text_at(self.sections.get(".debug_line_str", b""), reader.number(width))
        if form == d.DW_FORM_strp:
            return text_at(self.sections.get(".debug_str", b""), reader.number(width))
        skip_form(reader, form, width, self.address_size, 5, 0)
        return b""

    def number_form(self, reader: Reader, form: int, width: int) -> int:
        if form == d.DW_FORM_udata:
            return reader.unsigned()
        size = {d.DW_FORM_data1: 1, d.DW_FORM_data2: 2, d.DW_FORM_data4: 4, d.DW_FORM_data8: 8, d.DW_FORM_sec_offset: width}.get(form, 0)
        if size == 0:
            raise ElfError(f"a number in debugging information has form {form:#x}")
        return reader.number(size)

    def name_units(self) -> None:
        """DW_AT_comp_dir and DW_AT_name of the compile units, by their DW_AT_stmt_list."""
        by_offset = {u.offset: u for u in self.units}
        info = self.sections.get(".debug_info", b"")
        abbrevs = self.sections.get(".debug_abbrev", b"")
        offset = 0
        while offset + 4 <= len(info):
            reader = Reader(info, offset, len(info), self.order)
            width, length = initial_length(reader)
            end = reader.at + length
            if length == 0 or end > len(info):
                return
            reader.end = end
            self.read_compile_unit(reader, width, abbrevs, by_offset)
            offset = end

    def read_compile_unit(self, reader: Reader, width: int, abbrevs: bytes, by_offset: dict[int, LineUnit]) -> None:
        version = reader.number(2)
        address_size = self.address_size
        if version >= 5:
            kind = reader.number(1)
            address_size = reader.number(1)
            table = reader.number(width)
            if kind != d.DW_UT_compile:
                return
        else:
            table = reader.number(width)
            address_size = reader.number(1)
        code = reader.unsigned()
        name = b""
        folder = b""
        lines = -1
        for attribute, form, constant in abbreviation(abbrevs, table, code, self.order):
            if attribute in (d.DW_AT_name, d.DW_AT_comp_dir) and form in (d.DW_FORM_string, d.DW_FORM_strp, d.DW_FORM_line_strp):
                text = self.string_form(reader, form, width)
                if attribute == d.DW_AT_name:
                    name = text
                else:
                    folder = text
            elif attribute == d.DW_AT_stmt_list and form in (d.DW_FORM_sec_offset, d.DW_FORM_data4, d.DW_FORM_data8):
                lines = self.number_form(reader, form, width)
            else:
                skip_form(reader, form, width, address_size, version, constant)
        unit = by_offset.get(lines)
        if unit is not None:
            unit.name = name
            unit.comp_dir = folder


def initial_length(reader: Reader) -> tuple[int, int]:
    """(offset size, unit length): DWARF 5, 7.4."""
    length = reader.number(4)
    if length == 0xFFFFFFFF:
        return 8, reader.number(8)
    return 4, length


def abbreviation(table: bytes, offset: int, code: int, order: str) -> list[tuple[int, int, int]]:
    """(attribute, form, implicit constant) of one abbreviation."""
    reader = Reader(table, offset, len(table), order)
    while reader.at < reader.end:
        number = reader.unsigned()
        if number == 0:
            break
        reader.unsigned()
        reader.number(1)
        rows: list[tuple[int, int, int]] = []
        while True:
            attribute = reader.unsigned()
            form = reader.unsigned()
            constant = reader.signed() if form == d.DW_FORM_implicit_const else 0
            if attribute == 0 and form == 0:
                break
            rows.append((attribute, form, constant))
        if number == code:
            return rows
    return []


FIXED: Final = {
    d.DW_FORM_data1: 1,
    d.DW_FORM_ref1: 1,
    d.DW_FORM_flag: 1,
    d.DW_FORM_strx1: 1,
    d.DW_FORM_addrx1: 1,
    d.DW_FORM_data2: 2,
    d.DW_FORM_ref2: 2,
    d.DW_FORM_strx2: 2,
    d.DW_FORM_addrx2: 2,
    d.DW_FORM_strx3: 3,
    d.DW_FORM_addrx3: 3,
    d.DW_FORM_data4: 4,
    d.DW_FORM_ref4: 4,
    d.DW_FORM_strx4: 4,
    d.DW_FORM_addrx4: 4,
    d.DW_FORM_ref_sup4: 4,
    d.DW_FORM_data8: 8,
    d.DW_FORM_ref8: 8,
    d.DW_FORM_ref_sig8: 8,
    d.DW_FORM_ref_sup8: 8,
    d.DW_FORM_data16: 16,
    d.DW_FORM_flag_present: 0,
    d.DW_FORM_implicit_const: 0,
}
OFFSETS: Final = (d.DW_FORM_strp, d.DW_FORM_sec_offset, d.DW_FORM_line_strp, d.DW_FORM_strp_sup)
NUMBERS: Final = (d.DW_FORM_udata, d.DW_FORM_sdata, d.DW_FORM_ref_udata, d.DW_FORM_strx, d.DW_FORM_addrx, d.DW_FORM_loclistx, d.DW_FORM_rnglistx)


def skip_form(reader: Reader, form: int, width: int, address_size: int, version: int, depth: int) -> None:
    """Step over a value (DWARF 5, 7.5.6)."""
    size = FIXED.get(form, -1)
    if size >= 0:
        reader.skip(size)
    elif form == d.DW_FORM_addr:
        reader.skip(address_size)
    elif form == d.DW_FORM_string:
        reader.string()
    elif form in OFFSETS:
        reader.skip(width)
    elif form in NUMBERS:
        reader.unsigned()
    elif form in (d.DW_FORM_exprloc, d.DW_FORM_block):
        reader.skip(reader.unsigned())
    elif form == d.DW_FORM_block1:
        reader.skip(reader.number(1))
    elif form == d.DW_FORM_block2:
        reader.skip(reader.number(2))
    elif form == d.DW_FORM_block4:
        reader.skip(reader.number(4))
    elif form == d.DW_FORM_ref_addr:
        reader.skip(address_size if version == 2 else width)
    else:
        raise ElfError(f"debugging information has the unknown form {form:#x}")


@final
class LineMachine:
    """The line number state machine (DWARF 5, 6.2.2 and 6.2.5)."""

    def __init__(
        self,
        unit: LineUnit,
        reader: Reader,
        smallest: int,
        default_stmt: bool,
        line_base: int,
        line_range: int,
        opcode_base: int,
        lengths: list[int],
        address_size: int,
    ) -> None:
        self.unit = unit
        self.reader = reader
        self.smallest = smallest
        self.default_stmt = default_stmt
        self.line_base = line_base
        self.line_range = line_range
        self.opcode_base = opcode_base
        self.lengths = lengths
        self.mask = (1 << (address_size * 8)) - 1 if 0 < address_size <= 8 else (1 << 64) - 1
        self.reset()

    def reset(self) -> None:
        self.address = 0
        self.file = 1
        self.line = 1
        self.column = 0
        self.stmt = self.default_stmt

    def emit(self, end: bool) -> None:
        if len(self.unit.rows) >= MAX_ROWS:
            raise ElfError("a line table has too many rows")
        self.unit.rows.append(Row(self.address & self.mask, self.file, self.line, self.column, self.stmt, end))

    def run(self) -> None:
        reader = self.reader
        while reader.at < reader.end:
            opcode = reader.number(1)
            if opcode >= self.opcode_base:
                adjusted = opcode - self.opcode_base
                self.address += adjusted // self.line_range * self.smallest
                self.line += self.line_base + adjusted % self.line_range
                self.emit(False)
            elif opcode == 0:
                self.extended()
            else:
                self.standard(opcode)

    def extended(self) -> None:
        reader = self.reader
        length = reader.unsigned()
        following = reader.at + length
        if length == 0 or following > reader.end:
            raise ElfError("a line table has a bad extended opcode")
        opcode = reader.number(1)
        if opcode == d.DW_LNE_end_sequence:
            self.emit(True)
            self.reset()
        elif opcode == d.DW_LNE_set_address:
            self.address = reader.number(length - 1)
        elif opcode == d.DW_LNE_define_file:
            name = reader.string()
            self.unit.files.append((name, reader.unsigned()))
        reader.at = following

    def standard(self, opcode: int) -> None:
        reader = self.reader
        if opcode == d.DW_LNS_copy:
            self.emit(False)
        elif opcode == d.DW_LNS_advance_pc:
            self.address += reader.unsigned() * self.smallest
        elif opcode == d.DW_LNS_advance_line:
            self.line += reader.signed()
        elif opcode == d.DW_LNS_set_file:
            self.file = reader.unsigned()
        elif opcode == d.DW_LNS_set_column:
            self.column = reader.unsigned()
        elif opcode == d.DW_LNS_negate_stmt:
            self.stmt = not self.stmt
        elif opcode == d.DW_LNS_const_add_pc:
            self.address += (255 - self.opcode_base) // self.line_range * self.smallest
        elif opcode == d.DW_LNS_fixed_advance_pc:
            self.address += reader.number(2)
        elif opcode in (d.DW_LNS_set_basic_block, d.DW_LNS_set_prologue_end, d.DW_LNS_set_epilogue_begin):
            pass
        elif opcode < len(self.lengths):
            for _ in range(self.lengths[opcode]):
                reader.unsigned()
