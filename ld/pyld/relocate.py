"""Relocations: scanning for what they need, final symbol values, and applying them section by section."""

from pyelf.consts import SHF_ALLOC, SHF_TLS, SHT_NOBITS, STT_GNU_IFUNC, STT_SECTION

from pyld.chunk import OutputSection
from pyld.context import Link
from pyld.image import Image
from pyld.pieces import DEFINED, SHARED, UNDEFINED, InputFile, InputSection, Symbol
from pyld.report import place_text
from pyld.synth.got import ADD_PLAIN, DynamicReloc, Tables
from pyld.target.machine import N_CANONICAL, N_COPY, N_MERGE, Machine, preemptible
from pyld.wellknown import define_start_stop

N_DROPPED = 1 << 31


def outputs_of(link: Link) -> list[OutputSection]:
    found: list[OutputSection] = []
    seen: dict[int, bool] = {}
    for file in link.files + [link.internal]:
        for section in file.sections:
            if section is not None and section.out is not None and id(section.out) not in seen:
                seen[id(section.out)] = True
                found.append(section.out)
        if file.commons is not None and file.commons.out is not None and id(file.commons.out) not in seen:
            seen[id(file.commons.out)] = True
            found.append(file.commons.out)
    return found


def symbol_warnings(link: Link) -> None:
    """The texts of .gnu.warning.SYMBOL sections, at each object that refers to the symbol."""
    import struct

    for name, (text, owner) in link.symbol_warnings.items():
        symbol = link.symbols.get(name)
        if symbol is None or not symbol.ref_regular:
            continue
        for file in link.files:
            if file is owner or symbol not in file.symbols[file.first_global :]:
                continue
            number = file.symbols.index(symbol, file.first_global)
            for section in file.sections:
                if section is None or section.discarded or not len(section.relocs):
                    continue
                wide = file.bits == 64
                rows = struct.iter_unpack("<QQq" if wide else "<IIi" if section.is_rela else "<II", section.relocs)
                offsets = [r[0] for r in rows if (r[1] >> 32 if wide else r[1] >> 8) == number]
                if offsets:
                    link.plain(f"{place_text(link, section, offsets[0])}: warning: {text}")
                    link.warnings += 1


def scan_all(link: Link, machine: Machine) -> None:
    if link.symbol_warnings:
        symbol_warnings(link)
    define_start_stop(link, outputs_of(link))
    for symbol in link.symbols.values():
        if symbol.type == STT_GNU_IFUNC and symbol.kind == DEFINED or symbol.bind == 10:
            link.gnu_osabi = True
            if link.options.shared and symbol.kind == DEFINED and preemptible(link, symbol):
                symbol.exported_ifunc = True
    if link.dynamic and not link.options.shared and not link.options.no_interpreter:
        for file in link.files:
            if any([s.kind == UNDEFINED and s.weak_ref for s in file.symbols[max(file.first_global, 1) :]]):
                for section in file.sections:
                    if (
                        section is not None
                        and len(section.relocs)
                        and not section.discarded
                        and section.out is not None
                        and section.flags & SHF_ALLOC
                    ):
                        machine.note_weak_references(section)
    for file in link.files:
        for section in file.sections:
            if section is not None and len(section.relocs) and not section.discarded and section.out is not None:
                machine.scan(section)
    entry = link.symbols.get(link.entry) if link.options.entry else None
    if entry is not None and entry.kind == UNDEFINED:
        entry.weak_ref = True
        entry.ref_nonweak = False
    for name in link.options.require_defined:
        required = link.symbols.get(name)
        if required is None or required.kind == UNDEFINED:
            link.error(f"required symbol `{name}' not defined")


def settle_dynamic(link: Link, machine: Machine, tables: Tables) -> None:
    """Data words that name a library's symbol: when the symbol got a copy or a canonical PLT after all, they are plain values."""
    kept: list[DynamicReloc] = []
    for reloc in tables.relocs:
        symbol = reloc.symbol
        if symbol is not None and reloc.target is symbol and reloc.kind == ADD_PLAIN and symbol.kind == SHARED and not link.pic:
            if symbol.needs & (N_COPY | N_CANONICAL):
                continue
        kept.append(reloc)
        reloc.target = None if symbol is not None and reloc.target is symbol else reloc.target
    tables.relocs = kept


def compress_relative(link: Link, tables: Tables) -> bool:
    """-z pack-relative-relocs: True if .relr.dyn changed its size."""
    if tables.relr is None:
        return False
    from pyld.synth.relr import pack

    size = tables.relr.size
    section_addresses(link)
    pack(tables)
    return tables.relr.size != size


def section_addresses(link: Link) -> None:
    for file in link.files + [link.internal]:
        for section in file.sections:
            if section is not None and section.out is not None:
                section.addr = section.out.addr + section.offset
        if file.commons is not None and file.commons.out is not None:
            file.commons.addr = file.commons.out.addr + file.commons.offset


def set_addresses(link: Link, tables: Tables) -> None:
    section_addresses(link)
    tls: list[OutputSection] = [o for o in link.outputs if o.created and not o.removed and o.flags & SHF_TLS]
    if tls:
        tables.tls_start = min([o.addr for o in tls])
        tables.tls_size = max([o.addr + o.size for o in tls]) - tables.tls_start
        tables.tls_align = max([o.align for o in tls])
    for symbol, out in link.start_stop:
        if symbol.shndx == 2:
            symbol.value = out.size
        elif symbol.shndx == 3:
            for segment in link.segments:
                if segment.file_header:
                    symbol.value = segment.vaddr - out.addr
                    break
            else:
                symbol.kind = UNDEFINED
                if symbol.ref_nonweak:
                    link.error(f"undefined reference to `{symbol.name}': the headers are not in memory")
        else:
            symbol.value = out.size if symbol.shndx == 1 else 0
    for file in link.files:
        set_local_addresses(file)
    for symbol in link.symbols.values():
        set_address(symbol, tables)


def set_local_addresses(file: InputFile) -> None:
    for number in range(1, min(file.first_global, len(file.symbols))):
        symbol = file.symbols[number]
        section = symbol.section
        if section is None:
            if symbol.discarded:
                symbol.needs |= N_DROPPED
            symbol.addr = symbol.value
            continue
        if section.out is None or section.discarded:
            symbol.needs |= N_DROPPED
            if section.kept is not None and section.kept.out is not None:
                symbol.addr = section.kept.addr + symbol.value
            continue
        if section.merge is not None:
            if symbol.type == STT_SECTION:
                symbol.needs |= N_MERGE
                symbol.addr = section.addr
            else:
                symbol.addr = merged(section, symbol.value)
        elif section.frames is not None:
            moved = section.frames.map(symbol.value)
            symbol.addr = section.addr + (moved if moved >= 0 else 0)
        else:
            symbol.addr = section.addr + symbol.value


def merged(section: InputSection, value: int) -> int:
    piece = section.merge
    assert piece is not None
    at = piece.find(value)
    home = piece.homes[at]
    return home.addr + piece.offsets[at] + value - piece.starts[at]


def set_address(symbol: Symbol, tables: Tables) -> None:
    section = symbol.section
    if symbol.kind == SHARED and symbol.copy_section is None:
        symbol.addr = tables.plt_address(symbol) if symbol.canonical_plt else 0
        return
    if symbol.kind == UNDEFINED:
        symbol.addr = 0
        if symbol.discarded:
            symbol.needs |= N_DROPPED
        return
    if section is not None:
        if section.out is None or section.discarded:
            symbol.needs |= N_DROPPED
            symbol.addr = 0
            if section.kept is not None and section.kept.out is not None:
                symbol.addr = section.kept.addr + symbol.value
        elif section.merge is not None:
            symbol.addr = merged(section, symbol.value)
        else:
            symbol.addr = section.addr + symbol.value
    elif symbol.out is not None:
        symbol.addr = symbol.out.addr + symbol.value
    else:
        symbol.addr = symbol.value


def apply_all(link: Link, machine: Machine, image: Image, sections: list[OutputSection]) -> None:
    """The bytes of every output section, relocated."""
    by_out: dict[int, list[InputSection]] = {}
    for out in sections:
        by_out[id(out)] = []
    for file in link.files + [link.internal]:
        for section in file.sections:
            if section is not None and section.out is not None and not section.discarded and id(section.out) in by_out:
                by_out[id(section.out)].append(section)
    for out in sections:
        if out.type == SHT_NOBITS or out.group is not None:
            continue
        pieces = by_out[id(out)]
        pieces.sort(key=offset_of)
        data = image.contents(out, pieces)
        if not link.options.relocatable:
            for piece in pieces:
                if len(piece.relocs) and not piece.excluded and piece.type != SHT_NOBITS:
                    machine.apply(piece, out, data, piece.offset)
        out.data = data
        out.pieces = pieces


def offset_of(section: InputSection) -> tuple[int, int]:
    return section.offset, section.sequence
