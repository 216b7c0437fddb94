"""Common symbols become space in a section named COMMON, one per object that first asked, for the script's `*(COMMON)` (manual 3.6.8.3)."""

from pyelf.consts import SHF_ALLOC, SHF_TLS, SHF_WRITE, SHT_NOBITS, STT_OBJECT, STT_TLS

from pyld.context import Link
from pyld.pieces import COMMON, DEFINED, InputSection, Symbol
from pyld.tableorder import in_ld_order


def by_alignment(symbol: Symbol) -> int:
    return -symbol.align


def allocate_commons(link: Link) -> None:
    commons = in_ld_order([s for n, s in link.symbols.items() if s.kind == COMMON], len(link.symbols))
    seen: dict[int, bool] = {}
    if link.options.sort_common:
        commons.sort(key=by_alignment, reverse=link.options.sort_common == "ascending")
    for symbol in commons:
        if id(symbol) in seen:
            continue
        seen[id(symbol)] = True
        file = symbol.file
        assert file is not None
        if symbol.type == STT_TLS:
            section = link.add_section(InputSection(file, ".tcommon", SHT_NOBITS, SHF_ALLOC | SHF_WRITE | SHF_TLS))
            file.sections.append(section)
        else:
            if file.commons is None:
                file.commons = InputSection(file, "COMMON", SHT_NOBITS, SHF_ALLOC | SHF_WRITE)
                file.commons.sequence = max([s.sequence for s in file.sections if s is not None] + [0]) + 1  # behind its file's own sections
            section = file.commons
        align = symbol.align or 1
        section.align = max(section.align, align)
        section.size = (section.size + align - 1) & -align
        symbol.section = section
        symbol.value = section.size
        section.size += symbol.size
        section.raw_size = section.size
        symbol.kind = DEFINED
        if symbol.type != STT_TLS:
            symbol.type = STT_OBJECT
