"""Reading what is linked: relocatable objects, shared libraries, archives (plain, thin, nested), scripts met as inputs, and the library search.

Objects are read here rather than through pyelf.read because a link touches only headers, symbols and raw relocation bytes of hundreds of
files (CONTRACTS.md 6); the format's numbers come from pyelf. Every offset is checked before use: a damaged file is one error.
"""

import os
import struct
from typing import Final, final

from pybase.output import read_file
from pyelf.consts import (
    ELFMAG,
    EM_386,
    EM_X86_64,
    ET_DYN,
    ET_REL,
    GRP_COMDAT,
    SHF_ALLOC,
    SHF_COMPRESSED,
    SHF_EXCLUDE,
    SHF_GNU_RETAIN,
    SHF_MERGE,
    SHN_ABS,
    SHN_COMMON,
    SHN_UNDEF,
    SHN_XINDEX,
    SHT_DYNAMIC,
    SHT_DYNSYM,
    SHT_GNU_VERDEF,
    SHT_GNU_VERSYM,
    SHT_GROUP,
    SHT_LLVM_ADDRSIG,
    SHT_NOBITS,
    SHT_NULL,
    SHT_REL,
    SHT_RELA,
    SHT_STRTAB,
    SHT_SYMTAB,
    SHT_SYMTAB_SHNDX,
    STB_LOCAL,
    STT_SECTION,
)  # fmt: skip

from pyld.context import Link
from pyld.pieces import COMMON, DEFINED, LIBRARY, OBJECT, UNDEFINED, InputFile, InputSection, LinkError, Symbol, is_debug

AR_MAGIC: Final = b"!<arch>\n"
THIN_MAGIC: Final = b"!<thin>\n"
MAX_NESTING: Final = 20
PT_GNU_RELRO: Final = 0x6474E552
DT_NEEDED: Final = 1
DT_SONAME: Final = 14
DT_STRTAB: Final = 5


def text_at(table: bytes, offset: int, path: str) -> str:
    end = table.find(b"\0", offset)
    if offset < 0 or end < 0:
        raise LinkError(f"{path}: string table offset {offset} is outside the string table")
    return table[offset:end].decode("utf-8", "surrogateescape")


def section_headers(data: bytes | memoryview, bits: int, path: str) -> list[tuple[int, ...]]:
    """(name, type, flags, addr, offset, size, link, info, align, entsize) of every section, all within the file."""
    if bits == 64:
        offset = int.from_bytes(data[40:48], "little")
        entry, count, names = struct.unpack_from("<HHH", data, 58)
        form = "<IIQQQQIIQQ"
    else:
        offset = int.from_bytes(data[32:36], "little")
        entry, count, names = struct.unpack_from("<HHH", data, 46)
        form = "<IIIIIIIIII"
    width = struct.calcsize(form)
    if offset == 0:
        return []
    if entry != width or offset + width > len(data):
        raise LinkError(f"{path}: file truncated: section header table at {offset:#x} is outside the file")
    if count == 0:
        count = struct.unpack_from(form, data, offset)[5]
    if offset + count * width > len(data):
        raise LinkError(f"{path}: file truncated: section header table at {offset:#x} is outside the file")
    headers: list[tuple[int, ...]] = list(struct.iter_unpack(form, data[offset : offset + count * width]))
    for header in headers:
        if header[1] not in (SHT_NOBITS, SHT_NULL) and header[4] + header[5] > len(data):
            raise LinkError(f"{path}: file truncated: section at {header[4]:#x} of size {header[5]:#x} is outside the file")
    return headers


def names_of(data: bytes | memoryview, headers: list[tuple[int, ...]], bits: int, path: str) -> list[str]:
    index = struct.unpack_from("<H", data, 62 if bits == 64 else 50)[0]
    if index == SHN_XINDEX and headers:
        index = headers[0][6]
    if index >= len(headers):
        raise LinkError(f"{path}: section name table {index} does not exist")
    header = headers[index]
    table = bytes(data[header[4] : header[4] + header[5]])
    return [text_at(table, h[0], path) if h[0] or h[1] else "" for h in headers]


@final
class ObjectReader:
    """One relocatable object: fills an InputFile with sections and (unresolved) symbols. Globals are merged into the table by resolve.py."""

    def __init__(self, link: Link, file: InputFile) -> None:
        self.link = link
        self.file = file
        self.data = file.data
        self.shndx_table: tuple[int, ...] = ()

    def read(self) -> None:
        file = self.file
        bits = file.bits
        path = file.name()
        headers = section_headers(self.data, bits, path)
        if not headers:
            return
        names = names_of(self.data, headers, bits, path)
        file.sections = [None] * len(headers)
        symtab = -1
        for index, header in enumerate(headers):
            kind = header[1]
            if kind == SHT_SYMTAB:
                if symtab >= 0:
                    raise LinkError(f"{path}: more than one symbol table")
                symtab = index
            elif kind == SHT_SYMTAB_SHNDX:
                self.shndx_table = struct.unpack(f"<{header[5] // 4}I", self.data[header[4] : header[4] + header[5] // 4 * 4])
            elif kind not in (SHT_NULL, SHT_STRTAB, SHT_REL, SHT_RELA, SHT_GROUP, SHT_LLVM_ADDRSIG) or (kind == SHT_STRTAB and header[2] & SHF_ALLOC):
                self.section(index, names[index], header)
            elif kind == SHT_STRTAB and names[index] not in (".strtab", ".shstrtab"):
                self.section(index, names[index], header)
        for index, header in enumerate(headers):
            if header[1] in (SHT_REL, SHT_RELA):
                if header[2] & SHF_ALLOC and header[7] == 0:
                    continue
                self.relocations(header, symtab)
        if symtab >= 0:
            self.symbol_table(headers, symtab)
            for index, header in enumerate(headers):
                if header[1] == SHT_GROUP:
                    self.group(index, header, symtab)

    def section(self, index: int, name: str, header: tuple[int, ...]) -> None:
        file = self.file
        section = InputSection(file, name, header[1], header[2])
        section.index = index
        section.size = section.raw_size = header[5]
        section.align = header[8] or 1
        if section.align & (section.align - 1):
            raise LinkError(f"{file.name()}: section `{name}' has alignment {section.align}, which is not a power of two")
        section.entsize = header[9]
        section.link = header[6]
        if header[1] != SHT_NOBITS:
            section.data = self.data[header[4] : header[4] + header[5]]
        if header[2] & SHF_COMPRESSED:
            self.decompress(section)
        if header[2] & SHF_GNU_RETAIN:
            section.keep = True
        if header[2] & SHF_EXCLUDE and not self.link.options.relocatable:
            section.discarded = True
        if not header[2] & SHF_ALLOC and (self.link.options.strip_debug or self.link.options.strip_all) and is_debug(name):
            section.discarded = True
        if section.flags & SHF_MERGE and section.entsize == 0:
            section.flags &= ~SHF_MERGE
        file.sections[index] = self.link.add_section(section)
        if name.startswith(".gnu.warning.") and not self.link.options.relocatable:
            # the text is a warning to give when the symbol is referred to
            section.discarded = True
            self.link.symbol_warnings[name[13:]] = (bytes(section.data).rstrip(b"\0").decode("utf-8", "replace"), file)
        if name == ".note.GNU-stack":
            file.exec_stack = 1 if header[2] & 4 else 0

    def decompress(self, section: InputSection) -> None:
        """Compressed debug sections are linked as what they hold (gABI "Compression Header")."""
        wide = self.file.bits == 64
        data = bytes(section.data)
        if len(data) < (24 if wide else 12):
            raise LinkError(f"{self.file.name()}: compressed section `{section.name}' is truncated")
        if wide:
            kind, _, size, align = struct.unpack_from("<IIQQ", data)
        else:
            kind, size, align = struct.unpack_from("<III", data)
        if kind != 1:
            raise LinkError(f"{self.file.name()}: section `{section.name}' is compressed in an unsupported way (ch_type {kind})")
        import zlib

        try:
            plain = zlib.decompress(data[24 if wide else 12 :])
        except zlib.error as failure:
            raise LinkError(f"{self.file.name()}: unable to uncompress section {section.name}: {failure}") from None
        if len(plain) != size or align & (align - 1):
            raise LinkError(f"{self.file.name()}: unable to uncompress section {section.name}: its header does not fit its contents")
        section.data = plain
        section.size = section.raw_size = size
        section.align = align or 1
        section.flags &= ~SHF_COMPRESSED

    def relocations(self, header: tuple[int, ...], symtab: int) -> None:
        path = self.file.name()
        target = header[7]
        if target >= len(self.file.sections):
            raise LinkError(f"{path}: relocations for section {target}, which does not exist")
        section = self.file.sections[target]
        if section is None:
            return
        rela = header[1] == SHT_RELA
        width = (24 if rela else 16) if self.file.bits == 64 else (12 if rela else 8)
        if header[9] not in (width, 0) or header[5] % width:
            raise LinkError(f"{path}: relocation section for `{section.name}' has a wrong entry size")
        section.relocs = self.data[header[4] : header[4] + header[5]]
        section.is_rela = rela
        if header[5] and header[6] != symtab:
            raise LinkError(f"{path}: relocations for `{section.name}' use symbol table {header[6]}, which is not the object's")
        if section.type == SHT_NOBITS:
            # nothing is there to relocate; type 0 only says that one thing needs another
            kind = 8 if self.file.bits == 64 else 4
            for at in range(kind, len(section.relocs), width):
                if any(section.relocs[at : at + (4 if kind == 8 else 1)]):
                    raise LinkError(f"{path}: relocations for `{section.name}', which has no contents")

    def symbol_table(self, headers: list[tuple[int, ...]], symtab: int) -> None:
        file = self.file
        path = file.name()
        header = headers[symtab]
        if header[6] >= len(headers):
            raise LinkError(f"{path}: symbol table without string table")
        strings = headers[header[6]]
        table = bytes(self.data[strings[4] : strings[4] + strings[5]])
        raw = self.data[header[4] : header[4] + header[5]]
        wide = file.bits == 64
        width = 24 if wide else 16
        if len(raw) % width:
            raise LinkError(f"{path}: symbol table has a partial entry")
        first_global = header[7]
        file.first_global = first_global
        symbols = file.symbols
        count = 0
        limit = len(table)
        for fields in struct.iter_unpack("<IBBHQQ" if wide else "<IIIBBH", raw):
            if wide:
                name_at, st_info, other, shndx, value, size = fields
            else:
                name_at, value, size, st_info, other, shndx = fields
            if name_at >= limit and name_at:
                raise LinkError(f"{path}: symbol {count} has an invalid name offset {name_at}")
            name = ""
            if name_at:
                end = table.find(b"\0", name_at)
                if end < 0:
                    raise LinkError(f"{path}: symbol {count} has an unterminated name")
                name = table[name_at:end].decode("utf-8", "surrogateescape")
            symbol = Symbol(name)
            symbol.bind = st_info >> 4
            symbol.type = st_info & 15
            symbol.visibility = other & 3
            symbol.other = other & ~3
            symbol.value = value
            symbol.size = size
            symbol.file = file
            symbol.local = symbol.bind == STB_LOCAL
            if symbol.local != (count < first_global):
                raise LinkError(f"{path}: symbol `{name}' (number {count}) has binding {symbol.bind} on the wrong side of sh_info {first_global}")
            self.place(symbol, shndx, count)
            symbols.append(symbol)
            count += 1

    def place(self, symbol: Symbol, shndx: int, number: int) -> None:
        """Resolve st_shndx to a section."""
        if shndx == SHN_UNDEF:
            symbol.kind = UNDEFINED
            return
        if shndx == SHN_XINDEX:
            if number >= len(self.shndx_table):
                raise LinkError(f"{self.file.name()}: symbol {number} has no entry in the extended section index table")
            shndx = self.shndx_table[number]
        elif shndx == SHN_ABS:
            symbol.kind = DEFINED
            return
        elif shndx == SHN_COMMON:
            symbol.kind = COMMON
            symbol.align = symbol.value
            symbol.value = 0
            return
        elif shndx >= 0xFF00:
            raise LinkError(f"{self.file.name()}: symbol `{symbol.name}' has the unsupported section index {shndx:#x}")
        if shndx >= len(self.file.sections):
            raise LinkError(f"{self.file.name()}: symbol `{symbol.name}' is in section {shndx}, which does not exist")
        symbol.kind = DEFINED
        section = self.file.sections[shndx]
        symbol.section = section
        if section is None:
            symbol.discarded = True  # symbols of .group, .strtab and the like mean nothing in the output

    def group(self, index: int, header: tuple[int, ...], symtab: int) -> None:
        file = self.file
        if header[6] != symtab or header[7] >= len(file.symbols):
            raise LinkError(f"{file.name()}: section group [{index}] has no valid signature symbol")
        words = struct.unpack(f"<{header[5] // 4}I", self.data[header[4] : header[4] + header[5] // 4 * 4])
        if not words:
            raise LinkError(f"{file.name()}: section group [{index}] is empty")
        symbol = file.symbols[header[7]]
        signature = symbol.name
        if symbol.type == STT_SECTION and symbol.section is not None:
            signature = symbol.section.name
        members: list[int] = []
        for word in words[1:]:
            if word >= len(file.sections):
                raise LinkError(f"{file.name()}: section group [{index}] names section {word}, which does not exist")
            section = file.sections[word]
            if section is not None:
                section.group = len(file.groups)
                members.append(word)
        file.group_symbols.append(header[7])
        file.groups.append((signature, members, words[0] & GRP_COMDAT != 0))


def identify(data: bytes | memoryview) -> tuple[int, int, int]:
    """(bits, machine, type) of an ELF file; (0, 0, 0) if it is none of little-endian ELF."""
    if len(data) < 52 or bytes(data[:4]) != ELFMAG or data[5] != 1 or data[4] not in (1, 2):
        return 0, 0, 0
    if data[4] == 2 and len(data) < 64:
        return 0, 0, 0
    e_type, machine = struct.unpack_from("<HH", data, 16)
    return 32 * data[4], machine, e_type


def read_object(link: Link, path: str, data: bytes | memoryview, archive: str, thin: bool) -> InputFile:
    file = InputFile(path, OBJECT)
    file.archive = archive
    file.thin = thin
    file.data = data
    bits, machine, e_type = identify(data)
    file.bits = bits
    file.machine = machine
    if bits != link.bits or machine != link.machine:
        wanted = "i386:x86-64" if link.machine == EM_X86_64 else "i386"
        if machine in (EM_386, EM_X86_64):
            have = "i386" if machine == EM_386 else "i386:x86-64"
            raise LinkError(f"{have} architecture of input file `{file.name()}' is incompatible with {wanted} output")
        raise LinkError(f"{file.name()}: error adding symbols: file in wrong format")
    if e_type != ET_REL:
        raise LinkError(f"cannot use executable file `{file.name()}' as input to a link")
    try:
        ObjectReader(link, file).read()
    except struct.error:
        raise LinkError(f"{file.name()}: file truncated") from None
    return file


@final
class LibraryReader:
    """A shared library: its .dynsym with versions, DT_SONAME and DT_NEEDED."""

    def __init__(self, file: InputFile) -> None:
        self.file = file
        self.data = file.data
        self.names: dict[int, str] = {}

    def read(self) -> None:
        file = self.file
        path = file.name()
        headers = section_headers(self.data, file.bits, path)
        dynsym: tuple[int, ...] = ()
        versym: tuple[int, ...] = ()
        for header in headers:
            if header[1] == SHT_DYNSYM:
                dynsym = header
            elif header[1] == SHT_GNU_VERSYM:
                versym = header
            elif header[1] == SHT_GNU_VERDEF:
                self.version_names(header, headers)
            elif header[1] == SHT_DYNAMIC:
                self.dynamic(header, headers)
        if not file.soname:
            file.soname = os.path.basename(file.path)
        if dynsym:
            self.symbols(dynsym, versym, headers)

    def strings(self, headers: list[tuple[int, ...]], index: int) -> bytes:
        if index >= len(headers):
            raise LinkError(f"{self.file.name()}: string table {index} does not exist")
        header = headers[index]
        return bytes(self.data[header[4] : header[4] + header[5]])

    def dynamic(self, header: tuple[int, ...], headers: list[tuple[int, ...]]) -> None:
        table = self.strings(headers, header[6])
        width = 16 if self.file.bits == 64 else 8
        raw = self.data[header[4] : header[4] + header[5] // width * width]
        for tag, value in struct.iter_unpack("<QQ" if width == 16 else "<II", raw):
            if tag == 0:
                break
            if tag == DT_NEEDED:
                self.file.needed.append(text_at(table, value, self.file.name()))
            elif tag == DT_SONAME:
                self.file.soname = text_at(table, value, self.file.name())

    def version_names(self, header: tuple[int, ...], headers: list[tuple[int, ...]]) -> None:
        table = self.strings(headers, header[6])
        at = header[4]
        end = header[4] + header[5]
        for _ in range(header[7]):
            if at + 20 > end:
                break
            _, flags, index, count, _, aux, following = struct.unpack_from("<HHHHIII", self.data, at)
            if count and at + aux + 8 <= end:
                name = struct.unpack_from("<I", self.data, at + aux)[0]
                self.names[index] = text_at(table, name, self.file.name()) if not flags & 1 else ""
            if not following:
                break
            at += following

    def relro_range(self) -> tuple[int, int]:
        """Addresses that PT_GNU_RELRO covers."""
        wide = self.file.bits == 64
        start = int.from_bytes(self.data[32:40] if wide else self.data[28:32], "little")
        width, count = struct.unpack_from("<HH", self.data, 54 if wide else 42)
        for number in range(count):
            at = start + number * width
            if at + width > len(self.data):
                break
            if int.from_bytes(self.data[at : at + 4], "little") == PT_GNU_RELRO:
                if wide:
                    address, size = struct.unpack_from("<Q", self.data, at + 16)[0], struct.unpack_from("<Q", self.data, at + 40)[0]
                else:
                    address, size = struct.unpack_from("<I", self.data, at + 8)[0], struct.unpack_from("<I", self.data, at + 20)[0]
                return address, address + size
        return 0, 0

    def symbols(self, header: tuple[int, ...], versym: tuple[int, ...], headers: list[tuple[int, ...]]) -> None:
        file = self.file
        table = self.strings(headers, header[6])
        wide = file.bits == 64
        width = 24 if wide else 16
        raw = self.data[header[4] : header[4] + header[5] // width * width]
        count = len(raw) // width
        versions: tuple[int, ...] = ()
        if versym and versym[5] >= 2 * count:
            versions = struct.unpack_from(f"<{count}H", self.data, versym[4])
        number = -1
        relro = self.relro_range()
        for fields in struct.iter_unpack("<IBBHQQ" if wide else "<IIIBBH", raw):
            number += 1
            if wide:
                name_at, st_info, other, shndx, value, size = fields
            else:
                name_at, value, size, st_info, other, shndx = fields
            if number == 0 or number < header[7]:
                continue
            version = ""
            hidden = False
            if versions:
                word = versions[number]
                if shndx != 0 and word & 0x7FFF == 0:
                    continue
                hidden = word & 0x8000 != 0
                if shndx != 0 and word & 0x7FFF > 1:
                    version = self.names.get(word & 0x7FFF, "")
            align = 0
            if shndx and shndx < len(headers):
                section = headers[shndx]
                align = section[8]
                if section[2] & 1 and not relro[0] <= section[3] < relro[1]:
                    align |= 1 << 62  # writable: the copy goes to .bss rather than to RELRO data
            name = text_at(table, name_at, file.name())
            file.library_symbols.append((name, st_info, other & 3, shndx, value, size, version, hidden, align))


def read_library(link: Link, path: str, data: bytes | memoryview) -> InputFile:
    file = InputFile(path, LIBRARY)
    file.data = data
    bits, machine, e_type = identify(data)
    file.bits = bits
    file.machine = machine
    if bits != link.bits or machine != link.machine or e_type != ET_DYN:
        raise LinkError(f"{path}: error adding symbols: file in wrong format")
    try:
        LibraryReader(file).read()
    except struct.error:
        raise LinkError(f"{path}: file truncated") from None
    return file


@final
class Archive:
    """An ar file: members by header position, and the symbol index. Thin and nested archives open their files on demand."""

    def __init__(self, path: str, data: bytes) -> None:
        self.path = path
        self.data = data
        self.thin = data[:8] == THIN_MAGIC
        self.index: list[tuple[str, int]] = []
        self.has_index = False
        self.long_names = b""
        self.members: list[int] = []  # header positions in order
        self.names: dict[int, tuple[str, int, int, int]] = {}  # position -> name, data start, size, nested position
        self.loaded: dict[int, bool] = {}
        self.included: list[bool] = []
        self.nested: dict[str, Archive] = {}
        self.scan()

    def scan(self) -> None:
        data = self.data
        at = 8
        while at + 60 <= len(data):
            if data[at + 58 : at + 60] != b"`\n":
                raise LinkError(f"{self.path}: malformed archive: bad member header at {at:#x}")
            raw = data[at : at + 16].rstrip(b" ")
            try:
                size = int(data[at + 48 : at + 58])
            except ValueError:
                raise LinkError(f"{self.path}: malformed archive: bad member size at {at:#x}") from None
            start = at + 60
            special = raw in (b"/", b"//", b"/SYM64/")
            stored = size if special or not self.thin else 0
            if size < 0 or start + stored > len(data):
                raise LinkError(f"{self.path}: malformed archive: member at {at:#x} reaches beyond the end of the file")
            if raw == b"/" or raw == b"/SYM64/":
                self.read_index(data[start : start + size], 4 if raw == b"/" else 8)
            elif raw == b"//":
                self.long_names = data[start : start + size]
            else:
                self.member(at, raw, start, size)
            at = start + stored + (stored & 1)

    def member(self, at: int, raw: bytes, start: int, size: int) -> None:
        nested = 0
        if raw.startswith(b"/"):
            # GNU ar may leave a `/` in the last column of the field
            number, colon, origin = raw[1:].split(b" ")[0].partition(b":")
            if not number.isdigit() or (colon and not origin.isdigit()):
                raise LinkError(f"{self.path}: malformed archive: bad member name at {at:#x}")
            offset = int(number)
            nested = int(origin) if colon else 0
            end = self.long_names.find(b"\n", offset)
            if end < 0 or offset > len(self.long_names):
                raise LinkError(f"{self.path}: malformed archive: long name outside the name table at {at:#x}")
            raw = self.long_names[offset:end]
        if raw.startswith(b"#1/") and raw[3:].isdigit():
            length = int(raw[3:])
            raw = self.data[start : start + length].rstrip(b"\0")
            start += length
            size -= length
        name = raw.decode("utf-8", "surrogateescape")
        if name.endswith("/"):
            name = name[:-1]
        self.members.append(at)
        self.names[at] = (name, start, size, nested)

    def read_index(self, data: bytes, width: int) -> None:
        self.has_index = True
        if len(data) < width:
            return
        count = int.from_bytes(data[:width], "big")
        if count * width + width > len(data):
            raise LinkError(f"{self.path}: malformed archive: symbol index is truncated")
        positions = struct.unpack_from(f">{count}{'I' if width == 4 else 'Q'}", data, width)
        strings = data[width + count * width :].split(b"\0")
        if len(strings) < count:
            raise LinkError(f"{self.path}: malformed archive: symbol index has too few names")
        self.index = [(strings[i].decode("utf-8", "surrogateescape"), positions[i]) for i in range(count)]

    def load(self, at: int, depth: int = 0) -> tuple[str, bytes | memoryview, str, bool]:
        """(name, bytes, path of the archive, thin?) of the member whose header is at `at`."""
        if at not in self.names:
            raise LinkError(f"{self.path}: malformed archive: symbol index points to {at:#x}, where no member is")
        name, start, size, nested = self.names[at]
        if not self.thin:
            return name, memoryview(self.data)[start : start + size], self.path, False
        path = name if name.startswith("/") else os.path.join(os.path.dirname(self.path), name)
        if nested:
            if depth > MAX_NESTING:
                raise LinkError(f"{self.path}: archives nested too deeply")
            inner = self.nested.get(path)
            if inner is None:
                inner = Archive(path, read_input(path))
                self.nested[path] = inner
            return inner.load(nested, depth + 1)
        return path, read_input(path), self.path, True


def read_input(path: str) -> bytes:
    try:
        return read_file(path)
    except OSError as failure:
        raise LinkError(f"cannot find {path}: {failure.strerror}") from None


def make_index(archive: Archive, bits: int) -> None:
    """An archive without a symbol index: read the members' symbol tables instead."""
    for at in archive.members:
        _, data, _, _ = archive.load(at)
        own_bits, _, e_type = identify(data)
        if own_bits != bits or e_type != ET_REL:
            continue
        for name in defined_names(data, own_bits, archive.path):
            archive.index.append((name, at))
    archive.has_index = True


def defined_names(data: bytes | memoryview, bits: int, path: str, common: bool = True) -> list[str]:
    headers = section_headers(data, bits, path)
    found: list[str] = []
    for header in headers:
        if header[1] != SHT_SYMTAB or header[6] >= len(headers):
            continue
        strings = headers[header[6]]
        table = bytes(data[strings[4] : strings[4] + strings[5]])
        wide = bits == 64
        width = 24 if wide else 16
        raw = data[header[4] + header[7] * width : header[4] + header[5] // width * width]
        for fields in struct.iter_unpack("<IBBHQQ" if wide else "<IIIBBH", raw):
            shndx = fields[3] if wide else fields[5]
            if shndx != SHN_UNDEF and (common or shndx != SHN_COMMON):
                found.append(text_at(table, fields[0], path))
    return found
