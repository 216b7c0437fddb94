"""The bytes of the output: headers, section contents with fills, symbol and string tables, section headers (gABI chapter 4)."""

import struct
from typing import Final, final

from pyelf.consts import (
    ELFMAG,
    ET_DYN,
    ET_EXEC,
    ET_REL,
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_INFO_LINK,
    SHT_NOBITS,
    SHT_REL,
    SHT_RELA,
    SHT_STRTAB,
    SHT_SYMTAB,
)
from pyelf.strtab import StringTable

from pyld.chunk import OutputSection, Segment
from pyld.context import Link
from pyld.pieces import InputSection, LinkError
from pyld.synth.symtab import SymbolTable
from pyld.target.machine import Machine

MASK: Final = (1 << 64) - 1


def nop_fill(size: int, bits: int) -> bytes:
    """Padding between pieces of code: long nops on x86-64, two-byte ones on i386 (old processors trap on the long ones)."""
    if bits == 32:
        return b"\x66\x90" * (size // 2) + b"\x90" * (size & 1)
    nops = (
        b"",
        b"\x90",
        b"\x66\x90",
        b"\x0f\x1f\x00",
        b"\x0f\x1f\x40\x00",
        b"\x0f\x1f\x44\x00\x00",
        b"\x66\x0f\x1f\x44\x00\x00",
        b"\x0f\x1f\x80\x00\x00\x00\x00",
        b"\x0f\x1f\x84\x00\x00\x00\x00\x00",
        b"\x66\x0f\x1f\x84\x00\x00\x00\x00\x00",
        b"\x66\x2e\x0f\x1f\x84\x00\x00\x00\x00\x00",
    )
    whole, rest = divmod(size, 10)
    return nops[10] * whole + nops[rest]

MAX_IMAGE: Final = 1 << 31  # bytes of a file made in memory


@final
class Image:
    def __init__(self, link: Link, machine: Machine, sections: list[OutputSection], segments: list[Segment]) -> None:
        self.link = link
        self.machine = machine
        self.sections = sections  # in header order, without the tables below
        self.segments = segments
        self.name_offsets: dict[str, int] = {}
        self.ehdr = 64 if link.bits == 64 else 52
        self.phentry = 56 if link.bits == 64 else 32
        self.shentry = 64 if link.bits == 64 else 40

    def contents(self, out: OutputSection, pieces: list[InputSection]) -> bytearray:
        """A section before relocation: pieces at their offsets, fills and data statements between."""
        data = bytearray(out.size)
        link_bits = self.link.bits
        code = out.flags & SHF_EXECINSTR != 0
        for piece in pieces:
            if piece.discarded or piece.excluded or not piece.size:
                continue
            offset = piece.offset
            raw = piece.data
            if len(raw):
                data[offset : offset + len(raw)] = raw
        for offset, size, pattern in out.fills:
            if size > 0 and pattern:
                whole = pattern * (size // len(pattern) + 1)
                data[offset : offset + size] = whole[:size]
            elif size > 0 and code:
                data[offset : offset + size] = nop_fill(size, link_bits)
        for offset, text in out.datas:
            data[offset : offset + len(text)] = text
        return data

    def names(self, symtab: SymbolTable | None) -> bytes:
        table = StringTable()
        wanted = [o.name for o in self.sections]
        if symtab is not None:
            wanted = [".symtab", ".strtab", ".shstrtab"] + wanted + ([".symtab_shndx"] if symtab.extended else [])
        else:
            wanted = [".shstrtab"] + wanted
        for name in wanted:
            table.add(name.encode("utf-8", "surrogateescape"))
        table.finish()
        for name in wanted:
            self.name_offsets[name] = table.offset(name.encode("utf-8", "surrogateescape"))
        return table.data

    def write(self, end: int, symtab: SymbolTable | None, shstrtab: bytes, entry: int, flags: int) -> bytearray:
        """`end`: where the loaded part of the file ends. Sections without addresses follow, then tables, then section headers."""
        link = self.link
        position = end
        rows: list[OutputSection] = []
        later: list[OutputSection] = []  # relocation sections stand behind the symbol table
        for out in self.sections:
            rows.append(out)
            if out.flags & SHF_ALLOC and not link.options.relocatable:
                continue
            if out.type in (SHT_REL, SHT_RELA):
                later.append(out)
                continue
            align = out.align
            position = (position + align - 1) & -align
            out.offset = position
            if out.type != SHT_NOBITS:
                position += out.size
        tables: list[tuple[OutputSection, bytes | bytearray]] = []
        if symtab is not None:
            table = OutputSection(".symtab")
            table.type = SHT_SYMTAB
            table.align = link.word
            table.entsize = 24 if link.bits == 64 else 16
            table.link = len(rows) + 2 + (1 if symtab.extended else 0)
            table.info = symtab.first_global
            tables.append((table, symtab.data))
            if symtab.extended:
                shndx = OutputSection(".symtab_shndx")
                shndx.type = 18
                shndx.align = 4
                shndx.entsize = 4
                shndx.link = len(rows) + 1
                tables.append((shndx, symtab.extended))
            strings = OutputSection(".strtab")
            strings.type = SHT_STRTAB
            tables.append((strings, symtab.strings))
        names = OutputSection(".shstrtab")
        names.type = SHT_STRTAB
        tables.append((names, shstrtab))
        for table, content in tables:
            if table is names:
                for out in later:
                    position = (position + out.align - 1) & -out.align
                    out.offset = position
                    position += out.size
            position = (position + table.align - 1) & -table.align
            table.offset = position
            table.size = len(content)
            position += table.size
            rows.append(table)
        header_at = (position + link.word - 1) & -link.word
        if header_at > MAX_IMAGE:
            raise LinkError(f"final link failed: the output would have {header_at:#x} bytes")
        data = bytearray(header_at + self.shentry * (len(rows) + 1))
        for out in self.sections:
            if out.type != SHT_NOBITS and out.size:
                data[out.offset : out.offset + out.size] = out.data
        for table, content in tables:
            data[table.offset : table.offset + table.size] = content
        self.program_headers(data)
        self.section_headers(data, header_at, rows)
        self.file_header(data, header_at, len(rows) + 1, entry, flags)
        return data

    def file_header(self, data: bytearray, header_at: int, count: int, entry: int, flags: int) -> None:
        link = self.link
        e_type = ET_REL if link.options.relocatable else ET_DYN if link.pic else ET_EXEC
        ident = ELFMAG + bytes([2 if link.bits == 64 else 1, 1, 1, self.osabi()]) + bytes(8)
        form = "<HHIQQQIHHHHHH" if link.bits == 64 else "<HHIIIIIHHHHHH"
        phoff = self.ehdr if self.segments else 0
        phentry = self.phentry if self.segments else 0
        rest = struct.pack(
            form,
            e_type,
            link.machine,
            1,
            entry & (MASK if link.bits == 64 else 0xFFFFFFFF),  # a symbol's value may lie anywhere
            phoff,
            header_at,
            flags,
            self.ehdr,
            phentry,
            len(self.segments),
            self.shentry,
            count if count < 0xFF00 else 0,
            count - 1 if count < 0xFF00 else 0xFFFF,
        )
        data[0:16] = ident
        data[16 : 16 + len(rest)] = rest

    def osabi(self) -> int:
        """ELFOSABI_GNU marks images that hold IFUNC or unique symbols, or retained sections in relocatable output."""
        return 3 if self.link.gnu_osabi else 0

    def program_headers(self, data: bytearray) -> None:
        at = self.ehdr
        for s in self.segments:
            # a script's PHDRS may give any number for type, flags and address
            m = 0xFFFFFFFF
            if s.memsz >> self.link.bits:
                raise LinkError(f"a segment of {s.memsz:#x} bytes does not fit the address space")
            if self.link.bits == 64:
                row = struct.pack("<IIQQQQQQ", s.type & m, s.flags & m, s.offset, s.vaddr & MASK, s.paddr & MASK, s.filesz, s.memsz, s.align)
            else:
                row = struct.pack("<IIIIIIII", s.type & m, s.offset, s.vaddr & m, s.paddr & m, s.filesz, s.memsz, s.flags & m, s.align)
            data[at : at + len(row)] = row
            at += len(row)

    def section_headers(self, data: bytearray, at: int, rows: list[OutputSection]) -> None:
        wide = self.link.bits == 64
        count = len(rows) + 1
        if count >= 0xFF00:
            struct.pack_into("<IIQQQQIIQQ" if wide else "<IIIIIIIIII", data, at, 0, 0, 0, 0, 0, count, count - 1, 0, 0, 0)
        at += self.shentry
        for out in rows:
            flags = out.flags | out.name_flags
            if out.type in (SHT_REL, SHT_RELA) and not flags & SHF_ALLOC and out.info:
                flags |= SHF_INFO_LINK
            struct.pack_into(
                "<IIQQQQIIQQ" if wide else "<IIIIIIIIII",
                data,
                at,
                self.name_offsets[out.name],
                out.type,
                flags,
                out.addr & (MASK if wide else 0xFFFFFFFF),
                out.offset,
                out.size,
                out.link,
                out.info,
                min(out.align, out.addr & -out.addr) if out.addr else out.align,  # an address given may be less aligned than wanted
                out.entsize,
            )
            at += self.shentry
