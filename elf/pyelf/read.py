"""Bytes to the model. Files lie: every offset, size, index and count is checked before use, and the first lie ends in one `ElfError`.

`ElfFile` is the file as it is: all headers in order, contents as views, tables decoded when asked. `read_object` makes the `Object` of
model.py from it, where relocation, symbol, string and group sections have become objects.
"""

import struct
from typing import Final, final

from pyelf.consts import (
    ELFMAG,
    ET_REL,
    GRP_COMDAT,
    SHF_ALLOC,
    SHF_GROUP,
    SHF_LINK_ORDER,
    SHN_LORESERVE,
    SHN_UNDEF,
    SHN_XINDEX,
    SHT_DYNSYM,
    SHT_GROUP,
    SHT_NOBITS,
    SHT_NULL,
    SHT_REL,
    SHT_RELA,
    SHT_STRTAB,
    SHT_SYMTAB,
    SHT_SYMTAB_SHNDX,
    STT_SECTION,
)
from pyelf.model import Group, Object, Rela, Section, Segment, Symbol

MAX_ALIGN: Final = 1 << 26  # beyond any page size: a file that says more would only make us write zeros


@final
class ElfError(Exception):
    """One sentence, ready to be shown after the file's name."""


@final
class ElfFile:
    """An ELF file as it stands. `sections[i]` is section header i, the null one included."""

    def __init__(self, data: bytes, path: str) -> None:
        self.data = data
        self.path = path
        self.view = memoryview(data)
        self.bits = 0
        self.big_endian = False
        self.order = "<"
        self.osabi = 0
        self.abiversion = 0
        self.type = 0
        self.machine = 0
        self.version = 0
        self.entry = 0
        self.phoff = 0
        self.shoff = 0
        self.flags = 0
        self.ehsize = 0
        self.phentsize = 0
        self.shentsize = 0
        self.shstrndx = 0
        self.sections: list[Section] = []
        self.segments: list[Segment] = []
        self.tables: dict[int, bytes] = {}  # string tables as bytes, by section index
        self.read_header()
        self.read_sections()
        self.read_segments()

    def read_header(self) -> None:
        data = self.data
        if len(data) < 16 or data[:4] != ELFMAG:
            raise ElfError("file format not recognized")
        if data[4] not in (1, 2):
            raise ElfError(f"unknown ELF class {data[4]}")
        if data[5] not in (1, 2):
            raise ElfError(f"unknown ELF data encoding {data[5]}")
        self.bits = 64 if data[4] == 2 else 32
        self.big_endian = data[5] == 2
        self.order = ">" if self.big_endian else "<"
        self.osabi = data[7]
        self.abiversion = data[8]
        wide = self.bits == 64
        if len(data) < (64 if wide else 52):
            raise ElfError("file truncated: the ELF header is incomplete")
        fields = struct.unpack_from(self.order + ("HHIQQQIHHHHHH" if wide else "HHIIIIIHHHHHH"), data, 16)
        self.type, self.machine, self.version, self.entry, self.phoff, self.shoff, self.flags = fields[:7]
        self.ehsize, self.phentsize = fields[7], fields[8]
        self.shentsize = fields[10]
        self.phnum: int = fields[9]
        self.shnum: int = fields[11]
        self.shstrndx = fields[12]

    def read_sections(self) -> None:
        if self.shoff == 0:
            if self.shnum:
                raise ElfError(f"{self.shnum} section headers, but no section header table")
            return
        wide = self.bits == 64
        entry = 64 if wide else 40
        if self.shentsize != entry:
            raise ElfError(f"section header size is {self.shentsize}, should be {entry}")
        if self.shoff + entry > len(self.data):
            raise ElfError("file truncated: the section header table lies past the end of the file")
        form = self.order + ("IIQQQQIIQQ" if wide else "IIIIIIIIII")
        first = struct.unpack_from(form, self.data, self.shoff)
        count = self.shnum or int(first[5])
        if self.shstrndx == SHN_XINDEX:
            self.shstrndx = int(first[6])
        if self.phnum == 0xFFFF and first[7]:
            self.phnum = int(first[7])
        if self.shoff + count * entry > len(self.data):
            raise ElfError("file truncated: the section header table extends past the end of the file")
        self.shnum = count
        names: list[int] = []
        index = 0
        for row in struct.iter_unpack(form, self.view[self.shoff : self.shoff + count * entry]):
            section = Section("", row[1], row[2], row[8])
            names.append(row[0])
            section.addr = row[3]
            section.offset = row[4]
            section.size = row[5]
            section.link = row[6]
            section.info = row[7]
            section.entsize = row[9]
            section.index = index
            index += 1
            self.sections.append(section)
        self.name_sections(names)
        size = len(self.data)
        for section in self.sections:
            if section.align > MAX_ALIGN:
                raise ElfError(f"section {section.index} '{section.name}' has an alignment of {section.align:#x}")
            if section.type in (SHT_NOBITS, SHT_NULL):
                continue
            if section.offset + section.size > size:
                raise ElfError(f"file truncated: section {section.index} '{section.name}' extends past the end of the file")
            section.data = self.view[section.offset : section.offset + section.size]

    def name_sections(self, names: list[int]) -> None:
        if self.shstrndx == 0 or not self.sections:
            return
        if self.shstrndx >= len(self.sections):
            raise ElfError(f"section name table index {self.shstrndx} is out of range")
        table = self.sections[self.shstrndx]
        if table.type != SHT_STRTAB:
            raise ElfError(f"section name table (section {self.shstrndx}) is not a string table")
        if table.offset + table.size > len(self.data):
            raise ElfError("file truncated: the section name table extends past the end of the file")
        strings = self.data[table.offset : table.offset + table.size]
        for i in range(len(names)):
            self.sections[i].name = string_at(strings, names[i], f"name of section {i}")

    def read_segments(self) -> None:
        if self.phoff == 0 or self.phnum == 0:
            return
        wide = self.bits == 64
        entry = 56 if wide else 32
        if self.phentsize != entry:
            raise ElfError(f"program header size is {self.phentsize}, should be {entry}")
        end = self.phoff + self.phnum * entry
        if end > len(self.data):
            raise ElfError("file truncated: the program headers extend past the end of the file")
        for row in struct.iter_unpack(self.order + ("IIQQQQQQ" if wide else "IIIIIIII"), self.view[self.phoff : end]):
            if wide:
                segment = Segment(row[0], row[1])
                segment.offset, segment.vaddr, segment.paddr, segment.filesz, segment.memsz, segment.align = row[2:8]
            else:
                segment = Segment(row[0], row[6])
                segment.offset, segment.vaddr, segment.paddr, segment.filesz, segment.memsz = row[1:6]
                segment.align = row[7]
            self.segments.append(segment)

    def section(self, index: int, what: str) -> Section:
        if index <= 0 or index >= len(self.sections):
            raise ElfError(f"{what} refers to section {index}, which does not exist")
        return self.sections[index]

    def find(self, name: str) -> Section | None:
        for section in self.sections:
            if section.name == name:
                return section
        return None

    def of_type(self, sh_type: int) -> Section | None:
        for section in self.sections:
            if section.type == sh_type:
                return section
        return None

    def string_table(self, index: int, what: str) -> bytes:
        """The bytes of string table `index`, kept, as many lookups follow."""
        found = self.tables.get(index)
        if found is None:
            table = self.section(index, what)
            if table.type == SHT_NOBITS:
                raise ElfError(f"{what} refers to section {index}, which has no contents")
            found = bytes(table.data)
            self.tables[index] = found
        return found

    def symbols(self, table: Section) -> list[Symbol]:
        """All symbols of a SHT_SYMTAB or SHT_DYNSYM section, symbol 0 included. `shndx` keeps the file's number (XINDEX resolved)."""
        wide = self.bits == 64
        entry = 24 if wide else 16
        if table.size % entry or table.type == SHT_NOBITS:
            raise ElfError(f"size of symbol table '{table.name}' is not a multiple of {entry}")
        strings = self.string_table(table.link, f"symbol table '{table.name}'")
        extended = self.extended_indices(table)
        result: list[Symbol] = []
        count = len(self.sections)
        index = 0
        for row in struct.iter_unpack(self.order + ("IBBHQQ" if wide else "IIIBBH"), table.data):
            if wide:
                name_at, kind, other, shndx, value, size = row
            else:
                name_at, value, size, kind, other, shndx = row
            name = string_at(strings, name_at, f"name of symbol {index}") if name_at else ""
            symbol = Symbol(name, kind >> 4, kind & 15)
            symbol.visibility = other & 3
            symbol.other = other & 0xFC
            symbol.value = value
            symbol.size = size
            symbol.index = index
            if shndx == SHN_XINDEX:
                if index >= len(extended):
                    raise ElfError(f"symbol {index} '{name}' has an extended section index, but there is no table of them")
                shndx = extended[index]
                if shndx >= count:
                    raise ElfError(f"symbol {index} '{name}' refers to section {shndx}, which does not exist")
                symbol.section = self.sections[shndx]
            elif shndx != SHN_UNDEF and shndx < SHN_LORESERVE:
                if shndx >= count:
                    raise ElfError(f"symbol {index} '{name}' refers to section {shndx}, which does not exist")
                symbol.section = self.sections[shndx]
            symbol.shndx = shndx
            result.append(symbol)
            index += 1
        return result

    def extended_indices(self, table: Section) -> list[int]:
        for section in self.sections:
            if section.type == SHT_SYMTAB_SHNDX and section.link == table.index:
                if section.size % 4:
                    raise ElfError(f"size of section '{section.name}' is not a multiple of 4")
                return list(struct.unpack(f"{self.order}{section.size // 4}I", section.data))
        return []

    def relocations(self, table: Section) -> list[tuple[int, int, int, int]]:
        """(offset, type, symbol index, addend) of a SHT_REL or SHT_RELA section; the addend of REL is 0."""
        wide = self.bits == 64
        explicit = table.type == SHT_RELA
        entry = (24 if explicit else 16) if wide else (12 if explicit else 8)
        if table.size % entry:
            raise ElfError(f"size of relocation section '{table.name}' is not a multiple of {entry}")
        if wide:
            if explicit:
                return [(r[0], r[1] & 0xFFFFFFFF, r[1] >> 32, r[2]) for r in struct.iter_unpack(self.order + "QQq", table.data)]
            return [(r[0], r[1] & 0xFFFFFFFF, r[1] >> 32, 0) for r in struct.iter_unpack(self.order + "QQ", table.data)]
        if explicit:
            return [(r[0], r[1] & 0xFF, r[1] >> 8, r[2]) for r in struct.iter_unpack(self.order + "IIi", table.data)]
        return [(r[0], r[1] & 0xFF, r[1] >> 8, 0) for r in struct.iter_unpack(self.order + "II", table.data)]

    def group_words(self, section: Section) -> list[int]:
        if section.size % 4 or section.size < 4:
            raise ElfError(f"size of group section {section.index} is not a multiple of 4")
        return list(struct.unpack(f"{self.order}{section.size // 4}I", section.data))


def string_at(table: bytes, offset: int, what: str) -> str:
    """The string that begins at `offset`."""
    if offset >= len(table):
        if offset == 0:
            return ""
        raise ElfError(f"{what} lies outside its string table")
    end = table.find(b"\0", offset)
    if end < 0:
        raise ElfError(f"{what} does not end inside its string table")
    return table[offset:end].decode("utf-8", "surrogateescape")


def is_bookkeeping(elf: ElfFile, section: Section, symtab: Section | None) -> bool:
    """Sections that the model holds in another form, and write.py makes anew."""
    if section.type == SHT_NULL or section.index == elf.shstrndx:
        return True
    if symtab is not None and (section.index in (symtab.index, symtab.link) and not section.flags & SHF_ALLOC):
        return True
    if section.type in (SHT_SYMTAB_SHNDX, SHT_GROUP):
        return True
    if section.type in (SHT_REL, SHT_RELA) and not section.flags & SHF_ALLOC:
        return elf.type == ET_REL or (symtab is not None and section.link == symtab.index)
    return False


def attach_groups(elf: ElfFile, symbols: list[Symbol]) -> None:
    for section in elf.sections:
        if section.type != SHT_GROUP:
            continue
        words = elf.group_words(section)
        if section.info >= len(symbols):
            raise ElfError(f"group section {section.index} has a signature symbol {section.info} that does not exist")
        group = Group(symbols[section.info], words[0] & GRP_COMDAT != 0)
        for index in words[1:]:
            member = elf.section(index, f"group section {section.index}")
            if member.type in (SHT_REL, SHT_RELA) and not member.flags & SHF_ALLOC:
                continue
            member.group = group
            group.members.append(member)


def attach_relocations(elf: ElfFile, symtab: Section, symbols: list[Symbol]) -> None:
    for section in elf.sections:
        if section.type not in (SHT_REL, SHT_RELA) or section.flags & SHF_ALLOC or section.link != symtab.index:
            continue
        target = elf.section(section.info, f"relocation section '{section.name}'")
        for offset, kind, index, addend in elf.relocations(section):
            if index >= len(symbols):
                raise ElfError(f"relocation section '{section.name}' refers to symbol {index}, which does not exist")
            target.relas.append(Rela(offset, kind, symbols[index] if index else None, addend))


def read_object(data: bytes, path: str) -> Object:
    """The model of any ELF file. Raises ElfError."""
    return object_of(ElfFile(data, path))


def object_of(elf: ElfFile) -> Object:
    obj = Object(elf.bits, elf.machine, elf.type)
    obj.big_endian = elf.big_endian
    obj.osabi = elf.osabi
    obj.flags = elf.flags
    obj.entry = elf.entry
    obj.path = elf.path
    obj.segments = elf.segments
    symtab = elf.of_type(SHT_SYMTAB)
    symbols: list[Symbol] = []
    if symtab is not None:
        symbols = elf.symbols(symtab)
        attach_relocations(elf, symtab, symbols)
        obj.symbols = symbols[1:]
    for section in elf.sections:
        if section.type in (SHT_REL, SHT_RELA) and not section.flags & SHF_ALLOC:
            obj.rela = section.type == SHT_RELA
            break
    else:
        obj.rela = elf.bits == 64
    attach_groups(elf, symbols)
    for section in elf.sections:
        if section.flags & SHF_LINK_ORDER and 0 < section.link < len(elf.sections):
            section.link_order = elf.sections[section.link]
        if not section.flags & SHF_GROUP:
            section.group = None
        if not is_bookkeeping(elf, section, symtab):
            obj.sections.append(section)
    for symbol in symbols:
        if symbol.type == STT_SECTION and not symbol.name and symbol.section is not None:
            symbol.name = symbol.section.name
    return obj


def first_table(elf: ElfFile) -> Section | None:
    """The symbol table: .symtab, else .dynsym."""
    return elf.of_type(SHT_SYMTAB) or elf.of_type(SHT_DYNSYM)
