"""What a machine tells the linker: the numbers of its dynamic relocations, what each relocation needs, how to apply it, and its PLT shapes.

The abstract class stands here so that steps name it without knowing machines; x86_64.py and i386.py implement it (registry.py chooses).
"""

import struct
from typing import TYPE_CHECKING, Final

from pyelf.consts import SHF_ALLOC, SHF_WRITE
from pyisa.reloc import RelocTable

from pyld.chunk import OutputSection
from pyld.context import Link
from pyld.pieces import DEFINED, SHARED, UNDEFINED, InputSection, Symbol
from pyld.report import report_undefined

if TYPE_CHECKING:
    from pyld.synth.got import Tables

# Symbol.needs: what relocations asked for
N_GOT: Final = 1
N_PLT: Final = 2
N_GD: Final = 4
N_IE: Final = 8
N_DESC: Final = 16
N_COPY: Final = 32
N_CANONICAL: Final = 64  # its address is taken in non-PIC code: the PLT entry is the function's address
N_IPLT: Final = 128
N_IE_POSITIVE: Final = 256  # i386 R_386_TLS_IE_32
N_IE_NEGATIVE: Final = 512
N_READONLY_REF: Final = 1024
N_MERGE: Final = 1 << 20  # section symbol of a merged section: the addend takes part in the look-up


class Machine:
    def __init__(self, link: Link) -> None:
        self.link = link
        self.tables: Tables | None = None
        self.word = 8
        self.rela = True
        self.emulation = ""
        self.format = ""
        self.arch = ""
        self.interpreter = ""
        self.text_start = 0x400000
        self.r_none = 0
        self.r_word = 0
        self.r_copy = 0
        self.r_glob_dat = 0
        self.r_jump_slot = 0
        self.r_relative = 0
        self.r_irelative = 0
        self.r_dtpmod = 0
        self.r_dtpoff = 0
        self.r_tpoff = 0
        self.r_tlsdesc = 0
        self.plt_header = 16
        self.plt_entry = 16
        self.plt_entsize = 16
        self.plt_align = 16
        self.plt_got_entry = 8
        self.got_header = 24

    def table(self) -> RelocTable:
        raise NotImplementedError

    def got_types(self) -> tuple[int, ...]:
        """Relocation types that go through the GOT; the PLT's is second to none and listed last."""
        raise NotImplementedError

    def note_weak_references(self, section: InputSection) -> None:
        """Sets got_ref and non_got_ref of undefined weak symbols."""
        symbols = section.file.symbols
        got = self.got_types()
        wide = section.file.bits == 64
        for fields in struct.iter_unpack("<QQq" if wide else "<IIi" if section.is_rela else "<II", section.relocs):
            number = fields[1] >> 32 if wide else fields[1] >> 8
            if not 0 < number < len(symbols):
                continue
            symbol = symbols[number]
            if symbol.kind == UNDEFINED and symbol.weak_ref:
                r_type = fields[1] & 0xFFFFFFFF if wide else fields[1] & 0xFF
                if r_type == got[-1]:
                    continue
                if r_type in got:
                    symbol.got_ref = True
                else:
                    symbol.non_got_ref = True

    def scan(self, section: InputSection) -> None:
        """Record in the symbols and the tables what the section's relocations need."""
        raise NotImplementedError

    def apply(self, section: InputSection, out: OutputSection, data: bytearray, start: int) -> None:
        """Apply the section's relocations to `data`, where it begins at `start`."""
        raise NotImplementedError

    def write_plt_header(self, data: bytearray, plt: int, got_plt: int) -> None:
        raise NotImplementedError

    def write_plt(self, data: bytearray, at: int, address: int, plt: int, slot: int, number: int, got_plt: int) -> None:
        raise NotImplementedError

    def write_plt_got(self, data: bytearray, at: int, address: int, slot: int, got_plt: int) -> None:
        raise NotImplementedError

    def plt_frames(self) -> bytes:
        """.eh_frame for the lazy PLT, with the FDE's start and size left 0."""
        raise NotImplementedError

    def plt_got_frames(self) -> bytes:
        raise NotImplementedError

    def note_text(self, section: InputSection) -> None:
        if not section.flags & SHF_WRITE:
            self.link.text_relocs = True
            if self.link.options.text == 1:
                self.link.error(f"{section.file.name()}: relocation against read-only section `{section.name}'")

    def dropped(self, section: InputSection, symbol: Symbol, data: bytearray, at: int, r_type: int, offset: int) -> bool:
        """The symbol's section is not in the output. True: the field is done."""
        target = symbol.section
        if (
            target is not None
            and target.kept is not None
            and target.kept.out is not None
            and target.kept.raw_size == target.raw_size
            and not section.flags & SHF_ALLOC
        ):
            return False
        if section.flags & SHF_ALLOC and section.name not in (".eh_frame", ".gcc_except_table") and r_type:
            name = symbol.name or (target.name if target is not None else "")
            if not symbol.local and symbol.kind == UNDEFINED:
                report_undefined(self.link, section, offset, symbol)
                return True
            home = target.name if target is not None else "?"
            owner = symbol.file.name() if symbol.file is not None else "?"
            self.link.error(
                f"`{name}' referenced in section `{section.name}' of {section.file.name()}: defined in discarded section `{home}' of {owner}"
            )
            return True
        width = self.width(r_type)
        fill = 1 if section.name in (".debug_ranges", ".debug_loc") else 0
        data[at : at + width] = fill.to_bytes(width, "little") if width else b""
        return True

    def put32(self, data: bytearray, at: int, value: int) -> None:
        data[at : at + 4] = (value & 0xFFFFFFFF).to_bytes(4, "little")

    def width(self, r_type: int) -> int:
        """Bytes of the field, 0 for an unknown type."""
        row = self.table().by_number.get(r_type)
        return row.width if row is not None else 0

    def name_of(self, number: int) -> str:
        row = self.table().by_number.get(number)
        return row.name if row is not None else f"unknown relocation type {number}"


def preemptible(link: Link, symbol: Symbol) -> bool:
    """May the dynamic linker choose another definition?"""
    if symbol.local:
        return False
    if symbol.kind == SHARED:
        return True
    options = link.options
    if symbol.kind == UNDEFINED:
        if symbol.forced_local or symbol.visibility != 0:
            return False
        if options.shared:
            return True
        if not link.dynamic or not symbol.weak_ref or symbol.ref_nonweak:
            return False
        # an undefined weak symbol of an executable
        return symbol.got_ref and not symbol.non_got_ref and options.dynamic_undefined_weak != 0 and not options.no_interpreter
    if not options.shared or symbol.visibility != 0 or symbol.forced_local:
        return False
    if symbol.type not in (6, 10) and (options.symbolic or (options.symbolic_functions and symbol.type == 2)):
        return False
    return True


def is_local_ifunc(symbol: Symbol) -> bool:
    return symbol.type == 10 and symbol.kind == DEFINED and not symbol.exported_ifunc
