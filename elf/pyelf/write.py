"""An `Object` of type ET_REL to bytes, laid out exactly as GNU as 2.40 does it, so that files can be compared byte for byte.

Section headers: null, groups, then every section directly followed by its relocation section, `.symtab`, (`.symtab_shndx`), `.strtab`,
`.shstrtab`. File: header, contents in header order, symbol and string tables, then all relocations, `.shstrtab`, the section headers.
Images (ET_EXEC, ET_DYN) are written by the linker and by pybin/objcopy.py, each with its own layout.
"""

import struct
from typing import Final, final

from pyelf.consts import (
    ELFMAG,
    ELFOSABI_GNU,
    EV_CURRENT,
    GRP_COMDAT,
    SHF_GNU_MBIND,
    SHF_GNU_RETAIN,
    SHF_GROUP,
    SHF_INFO_LINK,
    SHF_TLS,
    SHN_LORESERVE,
    SHN_XINDEX,
    SHT_GROUP,
    SHT_NOBITS,
    SHT_REL,
    SHT_RELA,
    SHT_STRTAB,
    SHT_SYMTAB,
    SHT_SYMTAB_SHNDX,
    STB_GNU_UNIQUE,
    STB_LOCAL,
    STT_GNU_IFUNC,
    STT_OBJECT,
    STT_SECTION,
    STT_TLS,
)
from pyelf.model import Group, Object, Section, Symbol
from pyelf.strtab import StringTable

ZEROS: Final = bytes(4096)
MAX_FILE: Final = 1 << 30  # files are made in memory: a larger one is a mistake (an absurd fill or alignment), said before memory ends


def encode_name(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")


def elf_header(obj: Object, order: str, osabi: int, phoff: int, phnum: int, shoff: int, shnum: int, shstrndx: int) -> bytes:
    """The file header; counts that do not fit are kept in section header 0 (gABI "Extended section header")."""
    wide = obj.bits == 64
    ident = ELFMAG + bytes((2 if wide else 1, 2 if obj.big_endian else 1, EV_CURRENT, osabi, 0)) + bytes(7)
    short_num = shnum if shnum < SHN_LORESERVE else 0
    short_str = shstrndx if shstrndx < SHN_LORESERVE else SHN_XINDEX
    tail = (obj.flags, 64 if wide else 52, (56 if wide else 32) if phnum else 0, phnum, 64 if wide else 40, short_num, short_str)
    head = (obj.type, obj.machine, EV_CURRENT, obj.entry, phoff, shoff)
    return ident + struct.pack(order + ("HHIQQQIHHHHHH" if wide else "HHIIIIIHHHHHH"), *head, *tail)


def section_headers(order: str, bits: int, headers: list[Section], names: list[int], shstrndx: int) -> bytes:
    """All section headers, the null one included. `names` holds each header's sh_name."""
    pack = struct.Struct(order + ("IIQQQQIIQQ" if bits == 64 else "IIIIIIIIII")).pack
    count = len(headers) + 1
    first_size = count if count >= SHN_LORESERVE else 0
    first_link = shstrndx if shstrndx >= SHN_LORESERVE else 0
    parts = [pack(0, 0, 0, 0, 0, first_size, first_link, 0, 0, 0)]
    for i in range(len(headers)):
        h = headers[i]
        parts.append(pack(names[i], h.type, h.flags, h.addr, h.offset, h.size, h.link, h.info, h.align, h.entsize))
    return b"".join(parts)


def group_bytes(order: str, group: Group, relocation_of: dict[int, int]) -> bytes:
    """Flag word, then the index of each member, followed by that of its relocation section."""
    words = [GRP_COMDAT if group.comdat else 0]
    for member in group.members:
        words.append(member.index)
        if member.index in relocation_of:
            words.append(relocation_of[member.index])
    return struct.pack(f"{order}{len(words)}I", *words)


def sorted_symbols(obj: Object) -> tuple[list[Symbol], int]:
    """Locals first, stable; sets each symbol's index. Also the index of the first symbol that is not local."""
    ordered = [s for s in obj.symbols if s.bind == STB_LOCAL]
    first_global = len(ordered) + 1
    ordered += [s for s in obj.symbols if s.bind != STB_LOCAL]
    index = 0
    for symbol in ordered:
        index += 1
        symbol.index = index
    return ordered, first_global


def needs_gnu_osabi(obj: Object) -> bool:
    for symbol in obj.symbols:
        if symbol.type == STT_GNU_IFUNC or symbol.bind == STB_GNU_UNIQUE:
            return True
    for section in obj.sections:
        if section.flags & (SHF_GNU_RETAIN | SHF_GNU_MBIND):
            return True
    return False


@final
class ObjectWriter:
    """The state of one write: what the steps of `write_object` hand to each other."""

    def __init__(self, obj: Object, copied: bool) -> None:
        self.obj = obj
        self.copied = copied
        self.order = ">" if obj.big_endian else "<"
        self.wide = obj.bits == 64
        self.word = 8 if self.wide else 4
        self.headers: list[Section] = []
        self.relocations: list[Section] = []  # the relocation sections among the headers
        self.relocation_of: dict[int, int] = {}  # index of a section -> index of its relocation section
        self.contents: list[bytes | bytearray | memoryview] = []
        self.size = 0
        self.tables = 0
        self.symtab = Section(".symtab", SHT_SYMTAB, 0, self.word)
        self.shndx = Section(".symtab_shndx", SHT_SYMTAB_SHNDX, 0, 4)
        self.strtab = Section(".strtab", SHT_STRTAB)
        self.shstrtab = Section(".shstrtab", SHT_STRTAB)

    def number_sections(self) -> None:
        """From here on every section has its index."""
        groups: list[Group] = []
        for section in self.obj.sections:
            group = section.group
            if group is not None and group not in groups:
                groups.append(group)
        for group in groups:
            header = Section(".group", SHT_GROUP, 0, 4)
            header.entsize = 4
            header.group = group
            self.headers.append(header)
        relocation_type = SHT_RELA if self.obj.rela else SHT_REL
        entry = (24 if self.obj.rela else 16) if self.wide else (12 if self.obj.rela else 8)
        for section in self.obj.sections:
            self.headers.append(section)
            section.index = len(self.headers)
            if section.group is not None:
                section.flags |= SHF_GROUP
            if section.relas:
                header = Section((".rela" if self.obj.rela else ".rel") + section.name, relocation_type, SHF_INFO_LINK, self.word)
                if section.flags & SHF_GROUP:
                    header.flags |= SHF_GROUP
                header.info = section.index
                header.entsize = entry
                header.size = entry * len(section.relas)
                self.headers.append(header)
                header.index = len(self.headers)
                self.relocations.append(header)
                self.relocation_of[section.index] = header.index
        tables = [self.symtab, self.strtab, self.shstrtab]
        if not self.obj.symbols and not self.relocations:
            tables = [self.shstrtab]
        elif len(self.headers) + 4 > SHN_LORESERVE:
            tables.insert(1, self.shndx)
        self.tables = len(tables)
        for header in tables:
            self.headers.append(header)
            header.index = len(self.headers)
        for header in self.relocations:
            header.link = self.symtab.index
        for section in self.obj.sections:
            if section.link_order is not None:
                section.link = section.link_order.index

    def make_symbols(self) -> None:
        """Symbol table and .strtab contents; from here on every symbol has its index."""
        ordered, self.symtab.info = sorted_symbols(self.obj)
        strings = StringTable()
        names: list[bytes] = []
        for symbol in ordered:
            name = b"" if symbol.type == STT_SECTION else encode_name(symbol.name)
            names.append(name)
            strings.add(name)
        strings.finish()
        pack = struct.Struct(self.order + ("IBBHQQ" if self.wide else "IIIBBH")).pack
        rows = [bytes(24 if self.wide else 16)]
        extended = [0]
        limit = (1 << self.obj.bits) - 1
        for i in range(len(ordered)):
            symbol = ordered[i]
            shndx = symbol.shndx if symbol.section is None else symbol.section.index
            extended.append(0)
            if symbol.section is not None and shndx >= SHN_LORESERVE:
                extended[-1] = shndx
                shndx = SHN_XINDEX
            name_at = strings.offsets[names[i]] if names[i] else 0
            kind = (symbol.bind << 4) | symbol.type
            if symbol.type <= STT_OBJECT and symbol.section is not None and symbol.section.flags & SHF_TLS:
                kind = (symbol.bind << 4) | STT_TLS  # whatever was said: a symbol of a TLS section is one
            other = symbol.other | symbol.visibility
            value = symbol.value & limit
            if self.wide:
                rows.append(pack(name_at, kind, other, shndx, value, symbol.size & limit))
            else:
                rows.append(pack(name_at, value, symbol.size & limit, kind, other, shndx))
        self.symtab.data = b"".join(rows)
        self.symtab.entsize = 24 if self.wide else 16
        self.symtab.link = self.strtab.index
        self.strtab.data = strings.data
        if self.shndx.index:
            self.shndx.data = struct.pack(f"{self.order}{len(extended)}I", *extended)
            self.shndx.entsize = 4
            self.shndx.link = self.symtab.index

    def make_groups(self) -> None:
        for header in self.headers:
            if header.type == SHT_GROUP and header.group is not None:
                header.data = group_bytes(self.order, header.group, self.relocation_of)
                header.link = self.symtab.index
                header.info = header.group.signature.index
                header.group = None

    def relocation_bytes(self, section: Section) -> bytes:
        rows: list[bytes] = []
        if self.wide:
            pack = struct.Struct(self.order + ("QQq" if self.obj.rela else "QQ")).pack
        else:
            pack = struct.Struct(self.order + ("IIi" if self.obj.rela else "II")).pack
        shift = 32 if self.wide else 8
        for rela in section.relas:
            index = rela.symbol.index if rela.symbol is not None else 0
            if self.obj.rela:
                rows.append(pack(rela.offset, (index << shift) | rela.type, self.signed(rela.addend)))
            else:
                rows.append(pack(rela.offset, (index << shift) | rela.type))
        return b"".join(rows)

    def signed(self, value: int) -> int:
        half = 1 << (self.obj.bits - 1)
        return ((value + half) & ((half << 1) - 1)) - half

    def append(self, header: Section) -> None:
        """Give the section the next aligned place in the file."""
        align = max(header.align, 1)
        padding = -self.size % align
        if self.size + padding > MAX_FILE:
            raise OSError(27, "File too large")  # EFBIG
        if padding:
            self.contents.append(bytes(padding))
            self.size += padding
        header.offset = self.size
        if header.type != SHT_NOBITS:
            header.size = len(header.data)
            if self.size + header.size > MAX_FILE:
                raise OSError(27, "File too large")  # EFBIG
            self.contents.append(header.data)
            self.size += header.size

    def write(self) -> bytes:
        self.number_sections()
        self.make_symbols()
        self.make_groups()
        strings = StringTable()
        for header in self.headers[-self.tables :]:
            strings.add(encode_name(header.name))
        # GNU as makes the groups last, though their headers stand first; a copy has them where it read them
        for header in self.headers:
            if self.copied or header.type != SHT_GROUP:
                strings.add(encode_name(header.name))
        strings.add(b".group" if self.headers[0].type == SHT_GROUP else b"")
        strings.finish()
        self.shstrtab.data = strings.data
        self.size = 64 if self.wide else 52
        delayed = {h.index for h in self.relocations}
        for header in self.headers:
            if header is not self.shstrtab and header.index not in delayed:
                self.append(header)
        for section in self.obj.sections:
            if section.relas:
                header = self.headers[self.relocation_of[section.index] - 1]
                header.data = self.relocation_bytes(section)
                self.append(header)
        self.append(self.shstrtab)
        padding = -self.size % self.word
        shoff = self.size + padding
        osabi = self.obj.osabi
        if osabi == 0 and needs_gnu_osabi(self.obj):
            osabi = ELFOSABI_GNU
        count = len(self.headers) + 1
        head = elf_header(self.obj, self.order, osabi, 0, 0, shoff, count, self.shstrtab.index)
        names = [strings.offsets[encode_name(h.name)] for h in self.headers]
        table = section_headers(self.order, self.obj.bits, self.headers, names, self.shstrtab.index)
        return b"".join([head, *self.contents, bytes(padding), table])


def write_object(obj: Object, copied: bool = False) -> bytes:
    """The bytes of an ET_REL object. Sets index, offset and size of sections and index of symbols. `copied`: as objcopy, not as `as` writes it."""
    return ObjectWriter(obj, copied).write()
