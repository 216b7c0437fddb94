"""The linker's own tables: .got, .got.plt, .plt and kin, .rela.*, copied objects.

Entries are handed out while relocations are scanned; bytes are made when addresses are final. A table is an InputSection of the internal file, so
that the script's patterns place it like any other (as in GNU ld).
"""

import struct
from typing import Final, final

from pyelf.consts import SHF_ALLOC, SHF_EXECINSTR, SHF_WRITE, SHT_NOBITS, SHT_PROGBITS, SHT_REL, SHT_RELA

from pyld.context import Link
from pyld.pieces import DEFINED, SHARED, InputSection, Symbol
from pyld.target.machine import (
    N_CANONICAL,
    N_COPY,
    N_DESC,
    N_GD,
    N_GOT,
    N_IE,
    N_IPLT,
    N_PLT,
    Machine,
    is_local_ifunc,
    preemptible,
)  # fmt: skip

# DynamicReloc.addend_kind
ADD_PLAIN: Final = 0  # the addend as given
ADD_SYMBOL: Final = 1  # plus the symbol's final address (RELATIVE)
ADD_TLS: Final = 2  # plus the symbol's offset in the TLS block


@final
class DynamicReloc:
    __slots__ = ("type", "section", "offset", "symbol", "target", "addend", "kind", "in_place")

    def __init__(self, r_type: int, section: InputSection, offset: int, symbol: Symbol | None, target: Symbol | None, addend: int, kind: int) -> None:
        self.type = r_type
        self.section = section
        self.offset = offset
        self.symbol = symbol  # named in the relocation
        self.target = target  # whose value goes into the addend
        self.addend = addend
        self.kind = kind
        self.in_place = False


@final
class Tables:
    def __init__(self, link: Link, machine: Machine) -> None:
        self.link = link
        self.machine = machine
        self.word = machine.word
        rel = ".rela" if machine.rela else ".rel"
        w = machine.word
        alloc = SHF_ALLOC
        data = SHF_ALLOC | SHF_WRITE
        self.made: list[InputSection] = []
        rel_type = SHT_RELA if machine.rela else SHT_REL
        self.rel_size = (24 if w == 8 else 12) if machine.rela else (16 if w == 8 else 8)
        self.rela_got = self.make(rel + ".got", rel_type, alloc, w, self.rel_size)
        self.rela_plt = self.make(rel + ".plt", rel_type, alloc, w, self.rel_size)
        self.rela_iplt = self.make(rel + ".iplt", rel_type, alloc, w, self.rel_size)
        self.plt = self.make(".plt", SHT_PROGBITS, alloc | SHF_EXECINSTR, machine.plt_align, machine.plt_entsize)
        self.iplt = self.make(".iplt", SHT_PROGBITS, alloc | SHF_EXECINSTR, machine.plt_got_entry, 0)
        self.plt_got = self.make(".plt.got", SHT_PROGBITS, alloc | SHF_EXECINSTR, machine.plt_got_entry, machine.plt_got_entry)
        self.got = self.make(".got", SHT_PROGBITS, data, w, w)
        self.got_plt = self.make(".got.plt", SHT_PROGBITS, data, w, w)
        self.igot_plt = self.make(".igot.plt", SHT_PROGBITS, data, w, w)
        self.dynbss = self.make(".dynbss", SHT_NOBITS, data, 1, 0)
        self.dynrelro = self.make(".data.rel.ro", SHT_PROGBITS, data, 1, 0)
        self.relocs: list[DynamicReloc] = []  # .rela.dyn
        self.plt_relocs: list[DynamicReloc] = []
        self.iplt_relocs: list[DynamicReloc] = []
        self.got_slots: list[tuple[int, Symbol | None, int]] = []  # what, symbol, offset: 0 address, 1 GD pair, 2 IE, 3 LD pair, 4 descriptor pair
        self.plt_symbols: list[Symbol] = []
        self.ifuncs: list[Symbol] = []
        self.iplt_symbols: list[Symbol] = []
        self.plt_got_symbols: list[Symbol] = []
        self.module_slot = -1
        self.got_base_used = False
        self.relative_pending: list[DynamicReloc] = []  # candidates for RELR
        self.relr: InputSection | None = None
        self.tls_start = 0
        self.tls_size = 0
        self.tls_align = 1
        self.wanting: list[Symbol] = []  # symbols with needs, in order of first meeting
        self.static_tls = False

    def make(self, name: str, sh_type: int, flags: int, align: int, entsize: int) -> InputSection:
        section = InputSection(self.link.internal, name, sh_type, flags)
        section.align = align
        section.entsize = entsize
        section.synthetic = True
        section.index = len(self.made) + 1
        if not self.link.options.relocatable:
            self.made.append(self.link.add_section(section))
            self.link.internal.sections.append(section)
        return section

    def want(self, symbol: Symbol, need: int) -> None:
        if symbol.needs & 0xFFFFF == 0:
            self.wanting.append(symbol)
        symbol.needs |= need

    def dynamic_reloc(
        self, r_type: int, section: InputSection, offset: int, symbol: Symbol | None, target: Symbol | None, addend: int, kind: int
    ) -> None:
        self.relocs.append(DynamicReloc(r_type, section, offset, symbol, target, addend, kind))

    # allocation, once all relocations are scanned

    def allocate(self) -> None:
        word = self.word
        if self.module_slot == -2:
            self.module_slot = self.slot(3, None, 2 * word)
        for symbol in self.wanting:
            if symbol.local:
                self.give(symbol)
        for symbol in self.wanting:
            if not symbol.local:
                self.give(symbol)
        self.give_ifunc_plts()
        used = len(self.got_slots) or self.plt_symbols or self.iplt_symbols
        if used or self.got_base_used or (self.link.dynamic and self.got_base_used):
            self.got_plt.size = self.machine.got_header + word * len(self.plt_symbols)
        self.finish_sizes()

    def finish_sizes(self) -> None:
        m = self.machine
        if self.plt_symbols:
            self.plt.size = m.plt_header + m.plt_entry * len(self.plt_symbols)
        self.plt_got.size = m.plt_got_entry * len(self.plt_got_symbols)
        self.iplt.size = m.plt_got_entry * len(self.iplt_symbols)
        self.igot_plt.size = self.word * len(self.iplt_symbols)
        self.rela_plt.size = self.rel_size * len(self.plt_relocs)
        self.rela_iplt.size = self.rel_size * len(self.iplt_relocs)
        self.rela_got.size = self.rel_size * len(self.relocs)
        for section in self.made:
            section.excluded = section.size == 0
            section.raw_size = section.size

    def slot(self, what: int, symbol: Symbol | None, size: int) -> int:
        offset = self.got.size
        self.got_slots.append((what, symbol, offset))
        self.got.size += size
        return offset

    def give(self, symbol: Symbol) -> None:
        needs = symbol.needs
        m = self.machine
        link = self.link
        dynamic = preemptible(link, symbol)
        pic = link.pic
        word = self.word
        if needs & N_COPY and not symbol.canonical_plt and symbol.kind == SHARED:
            self.copy(symbol)
            dynamic = False
        if is_local_ifunc(symbol) and not dynamic:
            if needs & (N_PLT | N_IPLT | N_CANONICAL) or (needs & N_GOT and not pic):
                self.give_iplt(symbol)
        elif needs & (N_PLT | N_CANONICAL) and (symbol.kind == SHARED or dynamic):
            if needs & N_GOT and not needs & N_CANONICAL:
                symbol.plt_got = m.plt_got_entry * len(self.plt_got_symbols)
                self.plt_got_symbols.append(symbol)
            else:
                symbol.plt = len(self.plt_symbols)
                self.plt_symbols.append(symbol)
                reloc = DynamicReloc(m.r_jump_slot, self.got_plt, m.got_header + word * symbol.plt, symbol, None, 0, ADD_PLAIN)
                self.plt_relocs.append(reloc)
                if needs & N_CANONICAL and not link.options.shared:
                    symbol.canonical_plt = True
            symbol.wants_dynamic = True
        if needs & N_GOT:
            symbol.got = self.slot(0, symbol, word)
            if dynamic and not symbol.canonical_plt:
                self.dynamic_reloc(m.r_glob_dat, self.got, symbol.got, symbol, None, 0, ADD_PLAIN)
                symbol.wants_dynamic = True
            elif dynamic:
                self.dynamic_reloc(m.r_glob_dat, self.got, symbol.got, symbol, None, 0, ADD_PLAIN)
            elif is_local_ifunc(symbol) and pic and not needs & (N_PLT | N_IPLT | N_CANONICAL):
                self.dynamic_reloc(m.r_irelative, self.got, symbol.got, None, symbol, 0, ADD_SYMBOL)
            elif pic and not is_absolute(symbol):
                self.dynamic_reloc(m.r_relative, self.got, symbol.got, None, symbol, 0, ADD_SYMBOL)
        self.give_tls(symbol, dynamic)

    def give_iplt(self, symbol: Symbol) -> None:
        """A local IFUNC: its PLT entry jumps through .igot.plt, which an IRELATIVE relocation fills at start-up."""
        m = self.machine
        if self.link.dynamic:
            # an ordinary PLT entry, behind those of other symbols; only its relocation differs
            self.ifuncs.append(symbol)
            return
        symbol.iplt = len(self.iplt_symbols)
        self.iplt_symbols.append(symbol)
        self.iplt_relocs.append(DynamicReloc(m.r_irelative, self.igot_plt, self.word * symbol.iplt, None, symbol, 0, ADD_SYMBOL))

    def give_ifunc_plts(self) -> None:
        m = self.machine
        for symbol in self.ifuncs:
            symbol.plt = len(self.plt_symbols)
            self.plt_symbols.append(symbol)
            self.plt_relocs.append(DynamicReloc(m.r_irelative, self.got_plt, m.got_header + self.word * symbol.plt, None, symbol, 0, ADD_SYMBOL))
            symbol.canonical_plt = symbol.needs & N_CANONICAL != 0

    def give_tls(self, symbol: Symbol, dynamic: bool) -> None:
        needs = symbol.needs
        m = self.machine
        word = self.word
        shared = self.link.options.shared
        if needs & N_GD:
            symbol.got_tls_gd = self.slot(1, symbol, 2 * word)
            if dynamic:
                self.dynamic_reloc(m.r_dtpmod, self.got, symbol.got_tls_gd, symbol, None, 0, ADD_PLAIN)
                self.dynamic_reloc(m.r_dtpoff, self.got, symbol.got_tls_gd + word, symbol, None, 0, ADD_PLAIN)
                symbol.wants_dynamic = True
            elif shared:
                self.dynamic_reloc(m.r_dtpmod, self.got, symbol.got_tls_gd, None, None, 0, ADD_PLAIN)
        if needs & N_IE:
            symbol.got_tls_ie = self.slot(2, symbol, word)
            self.static_tls = shared
            if dynamic:
                self.dynamic_reloc(m.r_tpoff, self.got, symbol.got_tls_ie, symbol, None, 0, ADD_PLAIN)
                symbol.wants_dynamic = True
            elif shared:
                self.dynamic_reloc(m.r_tpoff, self.got, symbol.got_tls_ie, None, symbol, 0, ADD_TLS)
        if needs & N_DESC:
            symbol.got_tls_desc = self.slot(4, symbol, 2 * word)
            if dynamic:
                self.dynamic_reloc(m.r_tlsdesc, self.got, symbol.got_tls_desc, symbol, None, 0, ADD_PLAIN)
                symbol.wants_dynamic = True
            else:
                self.dynamic_reloc(m.r_tlsdesc, self.got, symbol.got_tls_desc, None, symbol, 0, ADD_TLS)

    def copy(self, symbol: Symbol) -> None:
        """A shared library's object that non-PIC code addresses: it moves into our .bss (or RELRO data, when it is read-only there)."""
        if symbol.copy_section is not None:
            return
        writable = symbol.align & 1 << 62
        align = symbol.align & ~(1 << 62)
        while align > 1 and symbol.value & (align - 1):
            align >>= 1
        align = max(align, 1)
        home = self.dynbss if writable else self.dynrelro
        home.align = max(home.align, align)
        home.size = (home.size + align - 1) & -align
        offset = home.size
        home.size += symbol.size
        if not writable:
            home.data = bytes(home.size)
        if symbol.size == 0:
            self.link.warn(f"type and size of dynamic symbol `{symbol.name}' are not defined")
        strong = self.strong_alias(symbol)
        self.dynamic_reloc(self.machine.r_copy, home, offset, strong if strong is not None else symbol, None, 0, ADD_PLAIN)
        # every name of the object follows it (environ, __environ)
        owner, value, shndx = symbol.file, symbol.value, symbol.shndx
        for other in list(self.link.symbols.values()):
            if other.kind == SHARED and other.file is owner and other.value == value and other.shndx == shndx and other.type == symbol.type:
                other.copy_section = home
                other.section = home
                other.value = offset
                if other is strong or other is symbol or other.ref_regular:
                    other.wants_dynamic = True

    def strong_alias(self, symbol: Symbol) -> Symbol | None:
        """The strong name of a weak symbol of a library: it is exported with it, since the library itself uses that one."""
        if symbol.bind != 2:
            return None
        for other in self.link.symbols.values():
            if other.kind == SHARED and other.file is symbol.file and other.bind == 1 and other.shndx == symbol.shndx and other.value == symbol.value:
                return other
        return None

    def export_strong_aliases(self) -> None:
        for symbol in list(self.link.symbols.values()):
            if symbol.kind == SHARED and symbol.bind == 2 and symbol.type == 1 and symbol.ref_regular and symbol.copy_section is None:
                strong = self.strong_alias(symbol)
                if strong is not None:
                    strong.wants_dynamic = True

    # bytes, once addresses are final

    def write(self) -> None:
        got = bytearray(self.got.size)
        for what, symbol, offset in self.got_slots:
            self.fill(got, what, symbol, offset)
        self.got.data = got
        self.write_plts()
        igot = bytearray(self.igot_plt.size)
        for symbol in self.iplt_symbols:
            if not self.machine.rela:
                struct.pack_into("<I", igot, 4 * symbol.iplt, symbol.addr & 0xFFFFFFFF)
        self.igot_plt.data = igot

    def put(self, data: bytearray, offset: int, value: int) -> None:
        data[offset : offset + self.word] = (value & ((1 << 8 * self.word) - 1)).to_bytes(self.word, "little")

    def fill(self, got: bytearray, what: int, symbol: Symbol | None, offset: int) -> None:
        word = self.word
        shared = self.link.options.shared
        if what == 3 or symbol is None:
            if not shared:
                self.put(got, offset, 1)
            return
        dynamic = preemptible(self.link, symbol) and symbol.copy_section is None
        if what == 0:
            if not dynamic:
                self.put(got, offset, self.address(symbol))
        elif what == 1:
            if not dynamic:
                if not shared:
                    self.put(got, offset, 1)
                self.put(got, offset + word, symbol.addr - self.tls_start)
        elif what == 2:
            if not dynamic:
                if not shared:
                    self.put(got, offset, symbol.addr - self.tls_end())
                elif not self.machine.rela:
                    self.put(got, offset, symbol.addr - self.tls_start)
        elif not dynamic and not self.machine.rela:
            self.put(got, offset + word, symbol.addr - self.tls_start)

    def tls_end(self) -> int:
        """Where the thread pointer stands on x86: the aligned end of the TLS block."""
        return self.tls_start + ((self.tls_size + self.tls_align - 1) & -self.tls_align)

    def address(self, symbol: Symbol) -> int:
        """A symbol's address as seen by code: its PLT entry for local IFUNCs and canonical PLTs."""
        if symbol.iplt >= 0:
            return self.iplt.addr + self.machine.plt_got_entry * symbol.iplt
        if symbol.canonical_plt or symbol.plt >= 0 and is_local_ifunc(symbol):
            return self.plt_address(symbol)
        return symbol.addr

    def plt_address(self, symbol: Symbol) -> int:
        m = self.machine
        if symbol.iplt >= 0:
            return self.iplt.addr + m.plt_got_entry * symbol.iplt
        if symbol.plt >= 0:
            return self.plt.addr + m.plt_header + m.plt_entry * symbol.plt
        if symbol.plt_got >= 0:
            return self.plt_got.addr + symbol.plt_got
        return 0

    def write_plts(self) -> None:
        m = self.machine
        word = self.word
        base = self.got_plt.addr
        plt = bytearray(self.plt.size)
        if self.plt_symbols:
            m.write_plt_header(plt, self.plt.addr, base)
        got_plt = bytearray(self.got_plt.size)
        for symbol in self.plt_symbols:
            at = m.plt_header + m.plt_entry * symbol.plt
            slot = base + m.got_header + word * symbol.plt
            m.write_plt(plt, at, self.plt.addr + at, self.plt.addr, slot, symbol.plt, base)
            # an IFUNC's slot holds the resolver where addends are in place
            first = symbol.addr if not m.rela and is_local_ifunc(symbol) else self.plt.addr + at + 6
            self.put(got_plt, m.got_header + word * symbol.plt, first)
        if got_plt and self.link.dynamic:
            dynamic = self.link.symbols.get("_DYNAMIC")
            if dynamic is not None and dynamic.kind == DEFINED:
                self.put(got_plt, 0, dynamic.addr)
        self.plt.data = plt
        self.got_plt.data = got_plt
        data = bytearray(self.plt_got.size)
        for symbol in self.plt_got_symbols:
            m.write_plt_got(data, symbol.plt_got, self.plt_got.addr + symbol.plt_got, self.got.addr + symbol.got, base)
        self.plt_got.data = data
        data = bytearray(self.iplt.size)
        for symbol in self.iplt_symbols:
            at = m.plt_got_entry * symbol.iplt
            m.write_plt_got(data, at, self.iplt.addr + at, self.igot_plt.addr + word * symbol.iplt, base)
        self.iplt.data = data


def is_absolute(symbol: Symbol) -> bool:
    """Not moved by loading: SHN_ABS, or an undefined weak that is 0."""
    if symbol.kind == DEFINED:
        return symbol.section is None and symbol.out is None
    return symbol.kind != SHARED and symbol.section is None


def relocation_bytes(tables: Tables, relocs: list[DynamicReloc], sort: bool) -> tuple[bytearray, int]:
    """The records of a dynamic relocation section, and how many are RELATIVE (DT_RELACOUNT: they come first, by address)."""
    m = tables.machine
    word = tables.word
    rows: list[tuple[int, int, int, int, int]] = []
    for reloc in relocs:
        section = reloc.section
        if section.frames is not None:
            moved = section.frames.map(reloc.offset)
            place = section.addr + moved
        else:
            place = section.addr + reloc.offset
        addend = reloc.addend
        if reloc.kind == ADD_SYMBOL and reloc.target is not None:
            target = reloc.target
            addend += target.addr if reloc.type == m.r_irelative else tables.address(target)
            if target.needs & 1 << 20 and target.section is not None:
                addend = merged_address(target, reloc.addend)
        elif reloc.kind == ADD_TLS and reloc.target is not None:
            addend += reloc.target.addr - tables.tls_start
        number = reloc.symbol.dynamic if reloc.symbol is not None else 0
        group = 1
        if reloc.type == m.r_relative:
            group = 0
        elif reloc.type == m.r_irelative:
            group = 3
        elif reloc.type == m.r_copy:
            group = 2
        rows.append((group, number if group == 1 else 0, place, reloc.type, addend) if sort else (0, number, place, reloc.type, addend))
        if sort and group == 2:
            rows[-1] = (2, number, place, reloc.type, addend)
    relative = 0
    if sort:
        relative = len([r for r in rows if r[0] == 0])
        rows.sort()
    data = bytearray()
    for group, number, place, r_type, addend in rows:
        if word == 8:
            data += struct.pack("<QQQ", place & (1 << 64) - 1, number << 32 | r_type, addend & (1 << 64) - 1)
        elif m.rela:
            data += struct.pack("<III", place & 0xFFFFFFFF, number << 8 | r_type, addend & 0xFFFFFFFF)
        else:
            data += struct.pack("<II", place & 0xFFFFFFFF, number << 8 | r_type)
    return data, relative


def merged_address(symbol: Symbol, addend: int) -> int:
    """Address of section symbol + addend within a merged section."""
    section = symbol.section
    assert section is not None and section.merge is not None
    value = symbol.value + addend
    at = section.merge.find(value)
    home = section.merge.homes[at]
    return home.addr + section.merge.offsets[at] + value - section.merge.starts[at]
