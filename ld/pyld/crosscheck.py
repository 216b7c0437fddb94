"""Checks of a finished layout: sections that overlap, and references that NOCROSSREFS forbids (manual 3.6.9, --check-sections)."""

import struct

from pyelf.consts import SHF_ALLOC, SHT_NOBITS

from pyld.chunk import OutputSection
from pyld.context import Link
from pyld.pieces import InputSection, Symbol
from pyld.report import place_text
from pyld.script.nodes import Script, Section


def by_load_address(out: OutputSection) -> tuple[int, int]:
    return out.lma, out.size


def by_address(out: OutputSection) -> tuple[int, int]:
    return out.addr, out.size


def check_overlaps(link: Link, sections: list[Section]) -> None:
    """Two sections with contents may not share load addresses, nor, unless they are overlays, run-time addresses."""
    if not link.options.check_sections or link.options.relocatable:
        return
    outs = [s.out for s in sections if s.out.created and not s.out.removed and s.out.size and s.out.flags & SHF_ALLOC and not s.out.tbss()]
    loaded = [o for o in outs if o.type != SHT_NOBITS]
    loaded.sort(key=by_load_address)
    told: dict[int, bool] = {}
    for number in range(1, len(loaded)):
        first, second = loaded[number - 1], loaded[number]
        if second.lma < first.lma + first.size:
            told[id(second)] = True
            link.error(
                f"section {second.name} LMA [{second.lma:016x},{second.lma + second.size - 1:016x}] overlaps "
                f"section {first.name} LMA [{first.lma:016x},{first.lma + first.size - 1:016x}]"
            )
    outs.sort(key=by_address)
    if any([outs[number - 1].addr == outs[number].addr for number in range(1, len(outs))]):
        return  # two at one address: overlays
    for number in range(1, len(outs)):
        first, second = outs[number - 1], outs[number]
        if second.addr < first.addr + first.size and id(second) not in told:
            link.error(
                f"section {second.name} VMA [{second.addr:016x},{second.addr + second.size - 1:016x}] overlaps "
                f"section {first.name} VMA [{first.addr:016x},{first.addr + first.size - 1:016x}]"
            )


def check_cross_references(link: Link, script: Script) -> None:
    """NOCROSSREFS(a b c): none may refer to another; NOCROSSREFS_TO(to from ...): nothing in the others may refer to the first."""
    for names, only_first in script.nocrossrefs:
        for file in link.files:
            for section in file.sections:
                if section is None or section.out is None or section.discarded or section.out.name not in names or not len(section.relocs):
                    continue
                check_section(link, section, names, only_first)


def check_section(link: Link, section: InputSection, names: list[str], only_first: bool) -> None:
    file = section.file
    wide = file.bits == 64
    assert section.out is not None
    here = section.out.name
    for fields in struct.iter_unpack("<QQq" if wide else "<IIi" if section.is_rela else "<II", section.relocs):
        number = fields[1] >> 32 if wide else fields[1] >> 8
        symbol: Symbol = file.symbols[number]
        target = symbol.section.out if symbol.section is not None else symbol.out
        if target is None or target.name == here or target.name not in names or (only_first and target.name != names[0]):
            continue
        name = symbol.name or (symbol.section.name if symbol.section is not None else "")
        link.errors += 1
        link.plain(f"{place_text(link, section, fields[0])}: prohibited cross reference from {here} to `{name}' in {target.name}")
