"""Archives (`ar(5)` in its System V/GNU form): read and written, regular and thin, long names, symbol index of 32 or 64 bits.

A thin archive ("!<thin>") holds headers only; a member's name is then a path relative to the archive's folder, and `/N:M` in its header
means the member at offset M of the archive named at N. The symbol index is member `/` (or `/SYM64/`), the name table is `//`.
"""

import os
import struct
from typing import Final, final

from pybase.output import read_file

from pyelf.consts import SHN_UNDEF, SHT_SYMTAB, STB_LOCAL, STT_FILE, STT_SECTION
from pyelf.read import ElfError, ElfFile

ARMAG: Final = b"!<arch>\n"
ARMAG_THIN: Final = b"!<thin>\n"
ARFMAG: Final = b"`\n"
HEADER_SIZE: Final = 60
MAX_NESTING: Final = 16


@final
class Member:
    """One member. `name` as stored (a path for thin archives); `external` is the file that holds a thin member, else ""."""

    def __init__(self, name: str, data: bytes | memoryview) -> None:
        self.name = name
        self.data: bytes | memoryview = data
        self.size = len(data)
        self.mtime = 0
        self.uid = 0
        self.gid = 0
        self.mode = 0o644
        self.offset = 0  # of its header in the archive: what the symbol index names
        self.external = ""
        self.origin = 0  # thin: offset of the member's header inside `external` when that is an archive itself
        self.title = ""
        self.loaded = True

    def content(self) -> bytes | memoryview:
        """The member's bytes; a thin member is read from its file on first use."""
        if not self.loaded:
            data = read_file(self.external)
            self.data = data
            self.title = self.external
            if self.origin:
                inner = nested_member(data, self.external, self.origin)
                self.data = inner.data
                self.title = inner.name
            self.loaded = True
        return self.data

    def shown(self) -> str:
        """The name to show and compare: of a thin member its path from here, of one nested in another archive its name in there."""
        if self.origin and not self.title:
            self.content()
        return self.title or self.external or self.name


@final
class Archive:
    def __init__(self, path: str, thin: bool) -> None:
        self.path = path
        self.thin = thin
        self.members: list[Member] = []
        self.index: list[tuple[str, int]] = []  # (symbol, offset of the member's header)
        self.has_index = False
        self.names = b""  # the `//` table

    def at_offset(self) -> dict[int, Member]:
        return {m.offset: m for m in self.members}


def is_archive(data: bytes | memoryview) -> bool:
    return bytes(data[:8]) in (ARMAG, ARMAG_THIN)


def number(field: bytes, base: int, what: str) -> int:
    text = field.strip(b" \0")
    if not text:
        return 0
    for char in text:
        if not 48 <= char < 48 + base:
            raise ElfError(f"malformed archive: bad {what} in a member header")
    return int(text, base)


def read_archive(data: bytes, path: str) -> Archive:
    """Raises ElfError when malformed."""
    magic = data[:8]
    if magic not in (ARMAG, ARMAG_THIN):
        raise ElfError("file format not recognized")
    archive = Archive(path, magic == ARMAG_THIN)
    view = memoryview(data)
    offset = 8
    size = len(data)
    while offset < size:
        if offset + HEADER_SIZE > size:
            if not data[offset:].strip(b"\n\0"):
                break
            raise ElfError("malformed archive: truncated member header")
        header = data[offset : offset + HEADER_SIZE]
        if header[58:60] != ARFMAG:
            raise ElfError(f"malformed archive: no member header at offset {offset}")
        length = number(header[48:58], 10, "size")
        start = offset + HEADER_SIZE
        raw = header[:16].rstrip(b" ")
        special = raw in (b"/", b"//", b"/SYM64/", b"ARFILENAMES/")
        inside = special or not archive.thin
        if inside and start + length > size:
            raise ElfError("malformed archive: a member extends past the end of the file")
        content = view[start : start + length] if inside else view[0:0]
        if raw == b"/" or raw == b"/SYM64/":
            if not archive.has_index:
                read_index(archive, bytes(content), 8 if raw == b"/SYM64/" else 4)
        elif special:
            archive.names = bytes(content)
        else:
            archive.members.append(read_member(archive, header, raw, content, offset, length))
            if raw.startswith(b"#1/") and not archive.thin:
                content = content[0:0]
        offset = start + (length + (length & 1) if inside else 0)
    return archive


def read_member(archive: Archive, header: bytes, raw: bytes, content: memoryview, offset: int, length: int) -> Member:
    origin = 0
    if raw.startswith(b"#1/"):  # 4.4BSD: the name stands before the data
        count = number(raw[3:], 10, "name length")
        if count > len(content):
            raise ElfError("malformed archive: a member's name is longer than the member")
        name = bytes(content[:count]).rstrip(b"\0")
        content = content[count:]
    elif raw.startswith(b"/") and raw[1:2].isdigit():
        # GNU ar leaves a slash in the last column when the plain name would have had 15 characters
        place, colon, nested = raw[1:].rstrip(b" /").partition(b":")
        at = number(place, 10, "name offset")
        origin = number(nested, 10, "nested offset") if colon else 0
        if at >= len(archive.names):
            raise ElfError("malformed archive: a member's name lies outside the name table")
        end = archive.names.find(b"\n", at)
        name = archive.names[at : end if end >= 0 else len(archive.names)]
        if name.endswith(b"/"):
            name = name[:-1]
    else:
        name = raw[:-1] if raw.endswith(b"/") else raw
    text = name.decode("utf-8", "surrogateescape")
    member = Member(text, content)
    member.mtime = number(header[16:28], 10, "date")
    member.uid = number(header[28:34], 10, "owner")
    member.gid = number(header[34:40], 10, "group")
    member.mode = number(header[40:48], 8, "mode")
    member.offset = offset
    member.size = length
    if archive.thin:
        member.external = text if text.startswith("/") else os.path.join(os.path.dirname(archive.path), text)
        member.origin = origin
        member.loaded = False
    return member


def read_index(archive: Archive, table: bytes, width: int) -> None:
    if len(table) < width:
        raise ElfError("malformed archive: truncated symbol index")
    count = int.from_bytes(table[:width], "big")
    end = width * (count + 1)
    if end > len(table):
        raise ElfError("malformed archive: the symbol index says more than it holds")
    offsets = struct.unpack(f">{count}{'Q' if width == 8 else 'I'}", table[width:end])
    names = table[end:].split(b"\0")
    if len(names) < count:
        raise ElfError("malformed archive: the symbol index lacks names")
    archive.has_index = True
    for i in range(count):
        archive.index.append((names[i].decode("utf-8", "surrogateescape"), offsets[i]))


def nested_member(data: bytes, path: str, origin: int) -> Member:
    """The member whose header stands at `origin` of a regular archive."""
    if data[:8] != ARMAG:
        raise ElfError(f"{path}: not an archive, though a thin archive refers to a member of it")
    for member in read_archive(data, path).members:
        if member.offset == origin or member.offset + HEADER_SIZE == origin:
            return member
    raise ElfError(f"{path}: no member at offset {origin}")


def is_elf(data: bytes | memoryview) -> bool:
    return bytes(data[:4]) == b"\x7fELF"


def defined_symbols(data: bytes | memoryview) -> list[bytes]:
    """What the symbol index lists for a member: its defined global symbols, in the order of its symbol table; [] if it is not ELF."""
    if not is_elf(data):
        return []
    try:
        elf = ElfFile(bytes(data), "")
        table = elf.of_type(SHT_SYMTAB)
        symbols = elf.symbols(table)[1:] if table is not None else []
    except ElfError:
        return []  # it begins like ELF, but is none: a member like any other
    names: list[bytes] = []
    for symbol in symbols:
        if symbol.bind != STB_LOCAL and symbol.shndx != SHN_UNDEF and symbol.type not in (STT_FILE, STT_SECTION):
            names.append(symbol.name.encode("utf-8", "surrogateescape"))
    return names


def member_header(name: bytes, mtime: int, uid: int, gid: int, mode: int, size: int) -> bytes:
    # owners wider than the field are cut, as GNU ar does: nobody reads them
    text = b"%-12d%-6d%-6d%-8o%-10d" % (mtime, uid % 1000000, gid % 1000000, mode & 0xFFFFFF, size)
    return name.ljust(16)[:16] + text + ARFMAG


def name_table(members: list[Member], thin: bool, full_paths: bool) -> tuple[bytes, list[bytes]]:
    """The `//` table and each member's header name."""
    table = b""
    previous = b""
    at = 0
    heads: list[bytes] = []
    for member in members:
        name = member.name.encode("utf-8", "surrogateescape")
        if not thin and len(name) < 16:
            heads.append(name + b"/")
            continue
        # members of one nested archive share its name
        if not (member.origin and name == previous):
            at = len(table)
            table += name + b"/\n"
        previous = name if member.origin else b""
        head = b"/%d" % at + (b":%d" % member.origin if member.origin else b"")
        # what GNU ar first puts there and then writes over, all but the last column
        plain = member.shown().encode("utf-8", "surrogateescape")
        if not full_paths:
            plain = plain.rsplit(b"/", 1)[-1]
        heads.append(head.ljust(15) + b"/" if len(plain) == 15 else head)
    if len(table) & 1:
        table += b"\n"
    return table, heads


def write_archive(members: list[Member], thin: bool, with_index: bool, index_time: int = 0, full_paths: bool = False) -> bytes:
    """The bytes of an archive; sets each member's offset. `index_time` is 0 for deterministic archives, `full_paths` ar's P."""
    names, heads = name_table(members, thin, full_paths)
    symbols: list[tuple[bytes, int]] = []  # (symbol, member number)
    indexed = False
    if with_index:
        for i in range(len(members)):
            indexed = indexed or is_elf(members[i].content())
            for symbol in defined_symbols(members[i].content()):
                symbols.append((symbol, i))
    width = 4
    while True:
        offset = 8
        strings = b"".join([s[0] + b"\0" for s in symbols])
        index_size = width * (len(symbols) + 1) + len(strings)
        index_size += index_size & 1
        if indexed:
            offset += HEADER_SIZE + index_size
        if names:
            offset += HEADER_SIZE + len(names)
        for member in members:
            member.offset = offset
            offset += HEADER_SIZE + (0 if thin else member.size + (member.size & 1))
        if width == 8 or not symbols or members[symbols[-1][1]].offset < 1 << 32:
            break
        width = 8
    parts = [ARMAG_THIN if thin and members else ARMAG]  # an empty one is always regular, as with GNU ar
    if indexed:
        parts.append(member_header(b"/" if width == 4 else b"/SYM64/", index_time, 0, 0, 0, index_size))
        kind = "I" if width == 4 else "Q"
        table = struct.pack(f">{len(symbols) + 1}{kind}", len(symbols), *[members[s[1]].offset for s in symbols])
        parts.append((table + strings).ljust(index_size, b"\0"))
    if names:
        parts.append(b"//".ljust(48) + b"%-10d" % len(names) + ARFMAG)
        parts.append(names)
    for i in range(len(members)):
        member = members[i]
        parts.append(member_header(heads[i], member.mtime, member.uid, member.gid, member.mode, member.size))
        if not thin:
            parts.append(bytes(member.content()))
            if member.size & 1:
                parts.append(b"\n")
    return b"".join(parts)
