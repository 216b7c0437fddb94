"""Relocation sections of the output: -r rewrites every relocation for the joined sections, --emit-relocs keeps them beside the applied ones.

Symbols that have no place in the output's table (section symbols, dropped temporaries) are replaced by the symbol of their output section plus an
addend; where addends live in the fields (REL) the field is changed instead.
"""

import struct
from typing import final

from pyelf.consts import SHF_GROUP, SHT_GROUP, SHT_NOBITS, SHT_REL, SHT_RELA, STT_SECTION

from pyld.chunk import OutputSection
from pyld.context import Link
from pyld.pieces import DEFINED, InputFile, InputSection, LinkError, Symbol, is_debug
from pyld.synth.got import merged_address
from pyld.target.machine import Machine


@final
class Writer:
    def __init__(self, link: Link, machine: Machine) -> None:
        self.link = link
        self.machine = machine
        self.relocatable = link.options.relocatable

    def target(self, symbol: Symbol, addend: int) -> tuple[int, int]:
        """(index in the output's symbol table, addend)."""
        section = symbol.section
        if symbol.index and symbol.type != STT_SECTION:
            return symbol.index, addend
        if symbol.local and section is not None and section.out is not None and not section.discarded:
            out = section.out
            if section.merge is not None:
                value = merged_address(symbol, addend) - out.addr if symbol.type == STT_SECTION else symbol.addr - out.addr + addend
                return out.symbol_index, value
            if symbol.type == STT_SECTION or not symbol.index:
                return out.symbol_index, addend + symbol.addr - out.addr
        if symbol.kind == DEFINED and not symbol.index and not symbol.local:
            home = section.out if section is not None else symbol.out
            if home is not None:
                return home.symbol_index, addend + symbol.addr - home.addr
        return symbol.index, addend

    def records(self, piece: InputSection, out: OutputSection) -> bytearray:
        symbols = piece.file.symbols
        wide = self.link.bits == 64
        result = bytearray()
        base = piece.offset + (0 if self.relocatable else out.addr)
        data = out.data
        if wide:
            for offset, word, addend in struct.iter_unpack("<QQq", piece.relocs):
                if word >> 32 >= len(symbols):
                    raise LinkError(f"{piece.file.name()}: a relocation refers to symbol {word >> 32}, which does not exist")
                symbol = symbols[word >> 32]
                place = self.moved(piece, offset)
                if place < 0:
                    continue
                if symbol.needs & (1 << 31) and not symbol.index:
                    continue
                index, addend = self.target(symbol, addend)
                addend &= (1 << 64) - 1
                result += struct.pack("<QQQ", (base + place) & (1 << 64) - 1, index << 32 | word & 0xFFFFFFFF, addend)
            return result
        for offset, word in struct.iter_unpack("<II", piece.relocs):
            if word >> 8 >= len(symbols):
                raise LinkError(f"{piece.file.name()}: a relocation refers to symbol {word >> 8}, which does not exist")
            symbol = symbols[word >> 8]
            place = self.moved(piece, offset)
            if place < 0:
                continue
            if symbol.needs & (1 << 31) and not symbol.index:
                continue
            width = self.machine.width(word & 0xFF)
            at = piece.offset + place
            addend = int.from_bytes(data[at : at + width], "little", signed=True) if width and self.relocatable else 0
            index, changed = self.target(symbol, addend)
            if self.relocatable and width and changed != addend:
                assert isinstance(data, bytearray)
                data[at : at + width] = (changed & ((1 << 8 * width) - 1)).to_bytes(width, "little")
            result += struct.pack("<II", (base + place) & 0xFFFFFFFF, index << 8 | word & 0xFF)
        return result

    def moved(self, piece: InputSection, offset: int) -> int:
        return piece.frames.map(offset) if piece.frames is not None else offset


def by_place(row: tuple[int, ...]) -> int:
    return row[0]


def with_relocs(link: Link, out: OutputSection, pieces: list[InputSection]) -> bool:
    if out.type == SHT_NOBITS or (link.options.strip_debug and is_debug(out.name)):
        return False
    return any([len(p.relocs) and not p.excluded and p.type != SHT_NOBITS and not p.discarded for p in pieces])


def make_relocation_sections(link: Link, machine: Machine, sections: list[OutputSection]) -> list[OutputSection]:
    """Each output section with relocations is followed by a section for them, empty for now; `info` is set when numbers are known."""
    pieces: dict[int, list[InputSection]] = {}
    for file in link.files:
        for section in file.sections:
            if section is not None and section.out is not None:
                pieces.setdefault(id(section.out), []).append(section)
    result: list[OutputSection] = []
    rela = machine.rela
    for out in sections:
        result.append(out)
        if with_relocs(link, out, pieces.get(id(out), [])):
            table = OutputSection((".rela" if rela else ".rel") + out.name)
            table.type = SHT_RELA if rela else SHT_REL
            table.align = link.word
            table.entsize = (24 if link.bits == 64 else 12) if rela else (16 if link.bits == 64 else 8)
            table.flags = out.flags & SHF_GROUP
            out.reloc_section = table
            result.append(table)
    return result


def write_relocation_sections(link: Link, machine: Machine, sections: list[OutputSection]) -> None:
    writer = Writer(link, machine)
    symtab = len(sections) + 1
    for out in sections:
        table = out.reloc_section
        if table is None:
            continue
        data = bytearray()
        for piece in out.pieces:
            if len(piece.relocs) and not piece.excluded and piece.type != SHT_NOBITS and not piece.discarded:
                data += writer.records(piece, out)
        # by place, as readers of objects expect; equal places keep their order
        form = "<QQq" if link.bits == 64 else "<II"
        rows = list(struct.iter_unpack(form, data))
        rows.sort(key=by_place)
        data = bytearray(b"".join([struct.pack(form, *r) for r in rows]))
        table.data = data
        table.size = len(data)
        table.info = out.index
        table.link = symtab


def group_sections(link: Link) -> list[OutputSection]:
    """-r keeps groups: one SHT_GROUP section per kept group, before all others. Contents follow when sections and symbols have numbers."""
    found: list[OutputSection] = []
    if link.options.force_group_allocation:
        return found
    for file in link.files:
        for number in range(len(file.groups)):
            members = group_members(file, number)
            if members:
                group = OutputSection(".group")
                group.type = SHT_GROUP
                group.align = group.entsize = 4
                group.group = (file, number)
                found.append(group)
    return found


def group_members(file: InputFile, number: int) -> list[OutputSection]:
    members: list[OutputSection] = []
    for index in file.groups[number][1]:
        section = file.sections[index]
        if section is not None and not section.discarded and section.out is not None and section.out not in members:
            members.append(section.out)
    return members


def write_groups(link: Link, sections: list[OutputSection]) -> None:
    symtab = len(sections) + 1
    for out in sections:
        if out.group is None:
            continue
        file, number = out.group
        words = [1 if file.groups[number][2] else 0]
        for member in group_members(file, number):
            words.append(member.index)
            if member.reloc_section is not None:
                words.append(member.reloc_section.index)
        signature = file.symbols[file.group_symbols[number]]
        home = signature.section
        out.info = signature.index if signature.type != STT_SECTION or home is None or home.out is None else home.out.symbol_index
        out.link = symtab
        out.data = struct.pack(f"<{len(words)}I", *words)
        out.size = len(out.data)
