"""Debugging sections as the DWARF reader wants them: plain, and in object files with their relocations applied."""

from pyelf.compress import decompressed
from pyelf.consts import ET_REL, SHF_ALLOC, SHT_NOBITS, SHT_REL, SHT_RELA, SHT_SYMTAB
from pyelf.dwarf_read import LineTables
from pyelf.model import Section, Symbol
from pyelf.read import ElfError, ElfFile
from pyisa.reloc import F_ABS

from pybin.machines import reloc_table


def section_bias(elf: ElfFile, section: Section) -> int:
    """Keeps the sections of an object file apart, which all begin at address 0."""
    return section.index << (40 if elf.bits == 64 else 20)


def relocated(elf: ElfFile, section: Section, data: bytes, symbols: list[Symbol], apart: bool) -> bytes:
    """S + A in every absolute field; other relocations do not occur in what we read."""
    table = reloc_table(elf.machine)
    order = "big" if elf.big_endian else "little"
    out = bytearray(data)
    for relocation in elf.sections:
        if relocation.type not in (SHT_REL, SHT_RELA) or relocation.info != section.index:
            continue
        for offset, kind, index, addend in elf.relocations(relocation):
            row = table.by_number.get(kind) if table is not None else None
            if row is None or row.formula != F_ABS or offset + row.width > len(out) or index >= len(symbols):
                continue
            value = symbols[index].value + addend
            about = symbols[index].section
            if apart and about is not None and about.flags & SHF_ALLOC:
                value += section_bias(elf, about)
            if relocation.type == SHT_REL:
                value += int.from_bytes(out[offset : offset + row.width], "big" if elf.big_endian else "little")
            mask = (1 << (8 * row.width)) - 1
            out[offset : offset + row.width] = (value & mask).to_bytes(row.width, "big" if order == "big" else "little")
    return bytes(out)


def debug_sections(elf: ElfFile, apart: bool) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    symtab = elf.of_type(SHT_SYMTAB)
    symbols = elf.symbols(symtab) if symtab is not None and elf.type == ET_REL else []
    for section in elf.sections:
        name = section.name
        if name.startswith(".zdebug"):
            name = "." + name[2:]
        if name not in (".debug_line", ".debug_line_str", ".debug_str", ".debug_info", ".debug_abbrev") or section.type == SHT_NOBITS:
            continue
        data = decompressed(section, elf.bits, elf.order)
        if elf.type == ET_REL:
            data = relocated(elf, section, data, symbols, apart)
        found[name] = data
    return found


def line_tables(elf: ElfFile, apart: bool = False) -> LineTables:
    """`apart`: addresses in an object file carry section_bias. Raises ElfError when there is something that cannot be read."""
    sections = debug_sections(elf, apart)
    if sum([len(s) for s in sections.values()]) > 1 << 31:
        raise ElfError("the debugging sections are too large")
    return LineTables(sections, elf.order, elf.bits // 8)
