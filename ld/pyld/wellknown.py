"""Symbols the linker itself defines: _GLOBAL_OFFSET_TABLE_, _DYNAMIC, _PROCEDURE_LINKAGE_TABLE_ when referred to, and __start_X/__stop_X of sections
whose name is a C identifier.
"""

import struct

from pyelf.consts import STT_OBJECT, STV_HIDDEN

from pyld.chunk import OutputSection
from pyld.context import Link
from pyld.pieces import DEFINED, UNDEFINED, InputSection, Symbol
from pyld.synth.dynamic import Dynamic
from pyld.synth.got import Tables


def define(link: Link, name: str, section: InputSection, always: bool) -> Symbol | None:
    symbol = link.symbols.get(name)
    if symbol is None:
        if not always:
            return None
        symbol = Symbol(name)
        link.symbols[name] = symbol
    elif symbol.kind == DEFINED and not symbol.linker:
        return symbol
    symbol.kind = DEFINED
    symbol.section = section
    symbol.value = 0
    symbol.type = STT_OBJECT
    symbol.linker = True
    symbol.forced_local = True
    symbol.visibility = STV_HIDDEN if name != "_DYNAMIC" else 0
    symbol.weak_ref = False
    symbol.bind = 1
    return symbol


def define_well_known(link: Link, tables: Tables, dynamic: Dynamic) -> None:
    if link.options.relocatable:
        return
    name = "_GLOBAL_OFFSET_TABLE_"
    got = link.symbols.get(name)
    if got is not None and got.ref_regular:
        tables.got_base_used = referred(link, got)
        if not tables.got_base_used and got.kind == UNDEFINED:
            del link.symbols[name]
    define(link, name, tables.got_plt, link.dynamic)
    if link.dynamic:
        define(link, "_DYNAMIC", dynamic.dynamic, True)


def referred(link: Link, symbol: Symbol) -> bool:
    """Is there a relocation against `symbol`? Assemblers mention the table in objects that have no use for it."""
    form = "<QQq" if link.bits == 64 else ""
    shift = 32 if link.bits == 64 else 8
    for file in link.files:
        for number, found in enumerate(file.symbols):
            if found is not symbol:
                continue
            for section in file.sections:
                if section is None or section.discarded or not len(section.relocs):
                    continue
                for fields in struct.iter_unpack(form or ("<IIi" if section.is_rela else "<II"), section.relocs):
                    if fields[1] >> shift == number:
                        return True
    return False


def define_file_header(link: Link, outputs: list[OutputSection]) -> None:
    """__ehdr_start: the ELF header in memory, if anyone asks."""
    symbol = link.symbols.get("__ehdr_start")
    if symbol is None or symbol.kind != UNDEFINED:
        return
    for out in outputs:
        if out.created and out.flags & 2:
            symbol.kind = DEFINED
            symbol.out = out
            symbol.weak_ref = False
            symbol.linker = True
            symbol.visibility = STV_HIDDEN
            symbol.shndx = 3
            link.start_stop.append((symbol, out))
            return


def identifier(name: str) -> bool:
    return name.isidentifier() and name.isascii()


def define_start_stop(link: Link, outputs: list[OutputSection]) -> None:
    """__start_X and __stop_X where referred to and not defined; hidden or protected as -z start-stop-visibility says."""
    define_file_header(link, outputs)
    for out in outputs:
        if not out.created:
            continue
        names: list[tuple[str, bool]] = []
        if identifier(out.name):
            names = [("__start_" + out.name, False), ("__stop_" + out.name, True)]
        elif out.name.startswith(".") and identifier(out.name[1:]):
            names = [(".startof." + out.name, False), (".sizeof." + out.name, True)]
        for name, stop in names:
            symbol = link.symbols.get(name)
            if symbol is None or symbol.kind != UNDEFINED:
                continue
            symbol.kind = DEFINED
            symbol.out = out
            symbol.weak_ref = False
            symbol.linker = True
            symbol.script = False
            symbol.visibility = symbol.visibility or link.options.start_stop_visibility
            symbol.shndx = 2 if name.startswith(".sizeof.") else 1 if stop else 0
            if symbol.shndx == 2:
                symbol.out = None
            link.start_stop.append((symbol, out))
