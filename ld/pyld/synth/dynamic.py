"""What the dynamic linker reads: .interp, .dynsym, .dynstr, the hash tables, symbol versions, .dynamic and the relocation sections' contents
(gABI chapter 5; LSB "Symbol Versioning"). Three steps: `prepare` chooses symbols, `size` fixes every size, `write` fills bytes at the end.
"""

import struct
from typing import Final, final

from pyelf.consts import (
    DF_1_GLOBAL,
    DF_1_INITFIRST,
    DF_1_INTERPOSE,
    DF_1_NODEFLIB,
    DF_1_NODELETE,
    DF_1_NODUMP,
    DF_1_NOOPEN,
    DF_1_NOW,
    DF_1_ORIGIN,
    DF_1_PIE,
    DF_BIND_NOW,
    DF_ORIGIN,
    DF_STATIC_TLS,
    DF_SYMBOLIC,
    DF_TEXTREL,
    DT_AUXILIARY,
    DT_DEBUG,
    DT_FILTER,
    DT_FINI,
    DT_FINI_ARRAY,
    DT_FINI_ARRAYSZ,
    DT_FLAGS,
    DT_FLAGS_1,
    DT_GNU_HASH,
    DT_HASH,
    DT_INIT,
    DT_INIT_ARRAY,
    DT_INIT_ARRAYSZ,
    DT_JMPREL,
    DT_NEEDED,
    DT_PLTGOT,
    DT_PLTREL,
    DT_PLTRELSZ,
    DT_PREINIT_ARRAY,
    DT_PREINIT_ARRAYSZ,
    DT_REL,
    DT_RELA,
    DT_RELACOUNT,
    DT_RELAENT,
    DT_RELASZ,
    DT_RELCOUNT,
    DT_RELENT,
    DT_RELR,
    DT_RELRENT,
    DT_RELRSZ,
    DT_RELSZ,
    DT_RPATH,
    DT_RUNPATH,
    DT_SONAME,
    DT_STRSZ,
    DT_STRTAB,
    DT_SYMBOLIC,
    DT_SYMENT,
    DT_SYMTAB,
    DT_TEXTREL,
    DT_VERDEF,
    DT_VERDEFNUM,
    DT_VERNEED,
    DT_VERNEEDNUM,
    DT_VERSYM,
    SHF_ALLOC,
    SHF_WRITE,
    SHN_ABS,
    SHN_UNDEF,
    SHT_DYNAMIC,
    SHT_DYNSYM,
    SHT_GNU_HASH,
    SHT_GNU_VERDEF,
    SHT_GNU_VERNEED,
    SHT_GNU_VERSYM,
    SHT_HASH,
    SHT_PROGBITS,
    SHT_STRTAB,
    STB_GLOBAL,
    STB_WEAK,
    STT_FUNC,
    STT_GNU_IFUNC,
    STT_TLS,
)
from pyelf.hash import gnu_hash, sysv_hash
from pyelf.strtab import StringTable

from pyld.chunk import OutputSection
from pyld.context import Link
from pyld.pieces import DEFINED, SHARED, UNDEFINED, InputFile, InputSection, Symbol
from pyld.synth.got import Tables, relocation_bytes
from pyld.synth.relr import choose, make
from pyld.tableorder import in_ld_order
from pyld.target.machine import Machine, preemptible

BUCKETS: Final = (1, 3, 17, 37, 67, 97, 131, 197, 263, 521, 1031, 2053, 4099, 8209, 16411, 32771, 65537, 131101, 262147)


def bucket_count(symbols: int, gnu: bool) -> int:
    best = BUCKETS[-1]
    for number in range(len(BUCKETS) - 1):
        if symbols < BUCKETS[number + 1]:
            best = BUCKETS[number]
            break
    return max(best, 2) if gnu else best


@final
class Dynamic:
    def __init__(self, link: Link, machine: Machine, tables: Tables) -> None:
        self.link = link
        self.machine = machine
        self.tables = tables
        self.word = machine.word
        self.build_id: InputSection | None = None
        self.frame_header: InputSection | None = None
        self.symbols: list[Symbol] = []
        self.walk: list[Symbol] = []  # the same in the order GNU ld visits them
        self.strings = StringTable()
        self.tags: list[tuple[int, int, str]] = []  # tag, value, what the value is
        self.needs: list[tuple[InputFile, list[str]]] = []
        self.need_index: dict[tuple[str, str], int] = {}
        self.hashed_from = 1
        self.relative_count = 0
        self.gnu_buckets = 0
        self.gnu_mask_words = 0
        self.gnu_shift = 0
        w = machine.word
        alloc = SHF_ALLOC
        self.interp = self.make(".interp", SHT_PROGBITS, alloc, 1, 0)
        # orphans stand in this order
        self.verdef = self.make(".gnu.version_d", SHT_GNU_VERDEF, alloc, w, 0)
        self.versym = self.make(".gnu.version", SHT_GNU_VERSYM, alloc, 2, 2)
        self.verneed = self.make(".gnu.version_r", SHT_GNU_VERNEED, alloc, w, 0)
        self.dynsym = self.make(".dynsym", SHT_DYNSYM, alloc, w, 24 if w == 8 else 16)
        self.dynstr = self.make(".dynstr", SHT_STRTAB, alloc, 1, 0)
        self.dynamic = self.make(".dynamic", SHT_DYNAMIC, alloc | SHF_WRITE, w, 2 * w)
        self.hash = self.make(".hash", SHT_HASH, alloc, w, 4)
        self.gnu_hash = self.make(".gnu.hash", SHT_GNU_HASH, alloc, w, 0 if w == 8 else 4)
        if link.options.relocatable:
            return
        if link.options.eh_frame_hdr:
            self.frame_header = self.make(".eh_frame_hdr", SHT_PROGBITS, alloc, 4, 0)
        if link.options.relr and link.dynamic and link.pic:
            make(link, tables)
        if link.dynamic and link.options.unwind:
            from pyld.synth.eh_frame import make_plt_frames

            make_plt_frames(link)

    def make(self, name: str, sh_type: int, flags: int, align: int, entsize: int) -> InputSection:
        section = InputSection(self.link.internal, name, sh_type, flags)
        section.align = align
        section.entsize = entsize
        section.synthetic = True
        section.excluded = True
        if not self.link.options.relocatable:
            self.link.internal.sections.append(self.link.add_section(section))
        return section

    # which symbols

    def has_interpreter(self) -> bool:
        options = self.link.options
        return self.link.dynamic and not options.shared and not options.no_interpreter

    def prepare(self) -> None:
        link = self.link
        if not link.dynamic:
            return
        if self.tables.relr is not None:
            choose(link, self.tables)
        self.tables.export_strong_aliases()
        done: dict[int, bool] = {}
        chosen: list[Symbol] = []
        versions = [name for name, _ in link.version_names]
        # what only the script defines is known last
        everything = [s for s in link.symbols.values() if not s.script or s.ref_regular]
        everything += [s for s in link.symbols.values() if s.script and not s.ref_regular]
        for symbol in everything:
            if id(symbol) in done or not self.belongs(symbol):
                continue
            done[id(symbol)] = True
            chosen.append(symbol)
            if symbol.name not in versions:  # GNU ld's order of strings: symbols of the inputs, names of libraries, versions
                self.strings.add(symbol.name.encode("utf-8", "surrogateescape"))
        chosen = self.walk = in_ld_order(chosen, len(link.symbols))
        self.symbols = chosen
        if self.gnu_style():
            undefined = [s for s in chosen if not self.is_hashed(s)]
            defined = [s for s in chosen if self.is_hashed(s)]
            self.gnu_buckets = bucket_count(len(defined), True)
            keyed = [(gnu_hash(s.name.encode("utf-8", "surrogateescape")) % self.gnu_buckets, i) for i, s in enumerate(defined)]
            keyed.sort()
            self.symbols = undefined + [defined[i] for _, i in keyed]
            self.hashed_from = 1 + len(undefined)
        for number, symbol in enumerate(self.symbols):
            symbol.dynamic = number + 1

    def gnu_style(self) -> bool:
        return self.link.options.hash_style != "sysv"

    def sysv_style(self) -> bool:
        return self.link.options.hash_style != "gnu"

    def is_hashed(self, symbol: Symbol) -> bool:
        if symbol.kind == DEFINED or symbol.copy_section is not None:
            return True
        return symbol.kind == SHARED and (symbol.canonical_plt or symbol.plt_got >= 0 and not self.link.options.shared)

    def belongs(self, symbol: Symbol) -> bool:
        options = self.link.options
        if symbol.local or symbol.forced_local or symbol.visibility in (1, 2):
            return False
        if symbol.kind == DEFINED and symbol.section is not None and (symbol.section.discarded or symbol.section.out is None):
            return False
        if options.gc and symbol.kind in (SHARED, UNDEFINED) and not symbol.live_ref and not symbol.wants_dynamic:
            return False
        if symbol.kind == SHARED:
            return symbol.ref_regular and (symbol.copy_section is None or symbol.wants_dynamic) or symbol.wants_dynamic
        if symbol.kind == UNDEFINED:
            if symbol.discarded:
                return False
            if options.shared:
                return symbol.ref_regular
            return symbol.wants_dynamic
        if symbol.wants_dynamic:
            return True
        if symbol.linker and symbol.section is not None:
            return False
        if options.shared:
            return True
        if symbol.ref_dynamic or symbol.def_dynamic:
            return True
        return options.export_dynamic or symbol.name in self.link.exported

    # sizes

    def size(self) -> None:
        """All sizes are final after this but .relr.dyn's."""
        link = self.link
        if self.frame_header is not None:
            self.size_frame_header(self.frame_header)
        if not link.dynamic:
            return
        self.relocations()
        if self.has_interpreter():
            path = link.options.interpreter or self.machine.interpreter
            self.fill(self.interp, path.encode() + b"\0")
        self.versions()
        self.collect_tags()
        self.strings.finish()
        self.fill(self.dynstr, self.strings.data)
        self.fill(self.dynsym, bytes(self.dynsym.entsize * (len(self.symbols) + 1)))
        if self.gnu_style():
            self.size_gnu_hash()
        if self.sysv_style():
            buckets = bucket_count(len(self.symbols), False)
            self.fill(self.hash, bytes(4 * (2 + buckets + len(self.symbols) + 1)))
        self.fill(self.dynamic, bytes(2 * self.word * (len(self.tags) + 6)))
        if self.tables.got_plt.excluded and (self.tables.got_base_used):
            self.tables.got_plt.excluded = False
        self.dynsym_info()

    def fill(self, section: InputSection, data: bytes) -> None:
        section.data = data
        section.size = section.raw_size = len(data)
        section.excluded = False

    def size_frame_header(self, header: InputSection) -> None:
        has_frames = any([s is not None and s.name == ".eh_frame" and s.size and not s.discarded for f in self.link.files for s in f.sections])
        if has_frames:
            self.fill(header, bytes(12 + 8 * self.link.fde_count if self.link.fde_count else 8))

    def relocations(self) -> None:
        self.tables.finish_sizes()

    def size_gnu_hash(self) -> None:
        count = len(self.symbols) + 1 - self.hashed_from
        bits = 8 * self.word
        if count == 0:
            self.fill(self.gnu_hash, bytes(5 * 4 + self.word))
            return
        log = count.bit_length()  # floor(log2) + 1
        if log < 3:
            log = 5
        elif (1 << (log - 2)) & count:
            log += 3
        else:
            log += 2
        shift1 = 5
        if bits == 64:
            log = max(log, 6)
            shift1 = 6
        self.gnu_shift = log
        self.gnu_mask_words = 1 << (log - shift1)
        self.fill(self.gnu_hash, bytes((4 + self.gnu_buckets + count) * 4 + self.gnu_mask_words * self.word))

    def versions(self) -> None:
        """.gnu.version_r from the libraries' versions that are referred to; .gnu.version_d from the version script."""
        link = self.link
        per_file: dict[int, int] = {}
        for symbol in self.symbols:
            owner = symbol.file
            if symbol.kind != SHARED or not symbol.version or owner is None:
                continue
            at = per_file.get(id(owner), -1)
            if at < 0:
                at = len(self.needs)
                per_file[id(owner)] = at
                self.needs.append((owner, []))
            if symbol.version not in self.needs[at][1]:
                self.needs[at][1].append(symbol.version)
        if self.tables.relr is not None and not self.tables.relr.excluded:
            # glibc refuses DT_RELR without this mark of a linker that knows it needs a new loader
            for file, names in self.needs:
                if file.soname.startswith("libc.so.") and any([n.startswith("GLIBC_2.") for n in names]):
                    names.append("GLIBC_ABI_DT_RELR")
        defined = link.version_names
        index = 2 + len(defined) if defined else 2
        if defined:
            parts_size = 20 + 8
            self.strings.add(self.base_name())
            for _, parents in defined:
                parts_size += 20 + 8 * (1 + len(parents))
            for name, parents in defined:
                self.strings.add(name.encode())
            self.fill(self.verdef, bytes(parts_size))
        total = 0
        for file, names in self.needs:
            total += 16 + 16 * len(names)
            self.strings.add(file.soname.encode())
            for name in names:
                self.strings.add(name.encode())
                self.need_index[(file.soname, name)] = index
                index += 1
        if total:
            self.fill(self.verneed, bytes(total))
        if total or defined:
            self.fill(self.versym, bytes(2 * (len(self.symbols) + 1)))

    def base_name(self) -> bytes:
        import os

        return (self.link.options.soname or os.path.basename(self.link.options.output)).encode()

    def tag(self, tag: int, value: int, what: str = "") -> None:
        self.tags.append((tag, value, what))

    def string_tag(self, tag: int, text: str) -> None:
        self.strings.add(text.encode("utf-8", "surrogateescape"))
        self.tags.append((tag, 0, "s" + text))

    def collect_tags(self) -> None:
        link = self.link
        options = link.options
        for library in link.libraries:
            if library.is_needed:
                self.string_tag(DT_NEEDED, library.soname)
        if options.soname and options.shared:
            self.string_tag(DT_SONAME, options.soname)
        if options.symbolic and options.shared:
            self.tag(DT_SYMBOLIC, 0)
        if options.rpath:
            self.string_tag(DT_RUNPATH if options.new_dtags else DT_RPATH, ":".join(options.rpath))
        for name in options.filters:
            self.string_tag(DT_FILTER, name)
        for name in options.auxiliaries:
            self.string_tag(DT_AUXILIARY, name)
        for tag, name in ((DT_INIT, options.init), (DT_FINI, options.fini)):
            symbol = link.symbols.get(name)
            if symbol is not None and symbol.kind == DEFINED and (symbol.section is not None or symbol.out is not None):
                self.tag(tag, 0, "y" + name)
        for name, start, size in (
            (".preinit_array", DT_PREINIT_ARRAY, DT_PREINIT_ARRAYSZ), (".init_array", DT_INIT_ARRAY, DT_INIT_ARRAYSZ),
            (".fini_array", DT_FINI_ARRAY, DT_FINI_ARRAYSZ),
        ):  # fmt: skip
            if self.output_exists(name):
                self.tag(start, 0, "a" + name)
                self.tag(size, 0, "z" + name)
        if self.sysv_style():
            self.tag(DT_HASH, 0, "a.hash")
        if self.gnu_style():
            self.tag(DT_GNU_HASH, 0, "a.gnu.hash")
        self.tag(DT_STRTAB, 0, "a.dynstr")
        self.tag(DT_SYMTAB, 0, "a.dynsym")
        self.tag(DT_STRSZ, 0, "z.dynstr")
        self.tag(DT_SYMENT, self.dynsym.entsize)
        self.relocation_tags()
        if not self.verdef.excluded:
            self.tag(DT_VERDEF, 0, "a.gnu.version_d")
            self.tag(DT_VERDEFNUM, 1 + len(link.version_names))
        self.flag_tags()
        if not self.verneed.excluded:
            self.tag(DT_VERNEED, 0, "a.gnu.version_r")
            self.tag(DT_VERNEEDNUM, len(self.needs))
        if not self.versym.excluded:
            self.tag(DT_VERSYM, 0, "a.gnu.version")

    def output_exists(self, name: str) -> bool:
        for file in self.link.files:
            for section in file.sections:
                if section is not None and section.out is not None and section.out.name == name and section.size and not section.discarded:
                    return True
        return False

    def relocation_tags(self) -> None:
        tables = self.tables
        rela = self.machine.rela
        if not self.link.options.shared:
            self.tag(DT_DEBUG, 0)
        if tables.plt.size or tables.rela_plt.size:
            self.tag(DT_PLTGOT, 0, "g")
        if tables.rela_plt.size:
            self.tag(DT_PLTRELSZ, 0, "p")
            self.tag(DT_PLTREL, DT_RELA if rela else DT_REL)
            self.tag(DT_JMPREL, 0, "j")
        if tables.rela_got.size:
            self.tag(DT_RELA if rela else DT_REL, 0, "r")
            self.tag(DT_RELASZ if rela else DT_RELSZ, 0, "q")
            self.tag(DT_RELAENT if rela else DT_RELENT, tables.rel_size)
        if tables.relr is not None and not tables.relr.excluded:
            self.tag(DT_RELR, 0, "a.relr.dyn")
            self.tag(DT_RELRSZ, 0, "z.relr.dyn")
            self.tag(DT_RELRENT, self.word)
        if self.link.text_relocs:
            self.tag(DT_TEXTREL, 0)
            if self.link.options.text == 0:
                self.link.warn(f"creating DT_TEXTREL in a {'shared object' if self.link.options.shared else 'PIE'}")

    def flag_tags(self) -> None:
        options = self.link.options
        flags = 0
        if options.symbolic and options.shared:
            flags |= DF_SYMBOLIC
        if self.link.text_relocs:
            flags |= DF_TEXTREL
        if options.now:
            flags |= DF_BIND_NOW
        if options.origin:
            flags |= DF_ORIGIN
        if self.tables.static_tls:
            flags |= DF_STATIC_TLS
        if flags and options.new_dtags:
            self.tag(DT_FLAGS, flags)
        more = 0
        for on, bit in (
            (options.now, DF_1_NOW), (options.z_global, DF_1_GLOBAL), (options.nodelete, DF_1_NODELETE), (options.initfirst, DF_1_INITFIRST),
            (options.nodlopen, DF_1_NOOPEN), (options.origin, DF_1_ORIGIN), (options.interpose, DF_1_INTERPOSE),
            (options.nodefaultlib, DF_1_NODEFLIB),
            (options.nodump, DF_1_NODUMP), (options.pie, DF_1_PIE),
        ):  # fmt: skip
            if on:
                more |= bit
        if more:
            self.tag(DT_FLAGS_1, more)

    def dynsym_info(self) -> None:
        self.dynsym.file.local_count = 1

    # bytes

    def out_of(self, name: str) -> OutputSection | None:
        for out in self.link.outputs:
            if out.name == name and out.created and not out.removed:
                return out
        return None

    def write(self) -> None:
        tables = self.tables
        link = self.link
        if tables.rela_iplt.size:
            tables.rela_iplt.data, _ = relocation_bytes(tables, tables.iplt_relocs, False)
        if not link.dynamic:
            return
        if tables.module_slot >= 0:
            for reloc in tables.relocs:
                if (
                    reloc.type == self.machine.r_dtpmod
                    and reloc.symbol is None
                    and reloc.section is tables.got
                    and reloc.offset == 0
                    and tables.module_slot
                ):
                    reloc.offset = tables.module_slot
                    break
        tables.rela_got.data, self.relative_count = relocation_bytes(tables, tables.relocs, link.options.combreloc)
        tables.rela_plt.data, _ = relocation_bytes(tables, tables.plt_relocs, False)
        self.write_symbols()
        if not self.gnu_hash.excluded:
            self.gnu_hash.data = self.gnu_hash_bytes()
        if not self.hash.excluded:
            self.hash.data = self.sysv_hash_bytes()
        self.write_versions()
        self.write_tags()

    def write_symbols(self) -> None:
        wide = self.link.bits == 64
        data = bytearray(self.dynsym.entsize)
        for symbol in self.symbols:
            name = self.strings.offset(symbol.name.encode("utf-8", "surrogateescape"))
            shndx = SHN_UNDEF
            value = symbol.addr
            size = symbol.size
            bind = symbol.bind
            sym_type = symbol.type
            if symbol.kind == DEFINED or symbol.copy_section is not None:
                out = symbol.section.out if symbol.section is not None else symbol.out
                shndx = out.index if out is not None else SHN_ABS
                if sym_type == STT_TLS:
                    value -= self.tables.tls_start
                if sym_type == STT_GNU_IFUNC and not preemptible(self.link, symbol) and symbol.iplt >= 0 and not self.link.pic:
                    sym_type = STT_FUNC
                    value = self.tables.plt_address(symbol)
            else:
                if not symbol.canonical_plt:
                    value = 0
                if symbol.kind == UNDEFINED:
                    bind = STB_WEAK if symbol.weak_ref and not symbol.ref_nonweak else STB_GLOBAL
                else:
                    if symbol.ref_regular:
                        bind = STB_GLOBAL if symbol.ref_nonweak else STB_WEAK
                    if sym_type == STT_GNU_IFUNC:
                        sym_type = STT_FUNC
                if not symbol.canonical_plt:
                    size = 0
            if wide:
                data += struct.pack("<IBBHQQ", name, bind << 4 | sym_type, symbol.visibility | symbol.other, shndx, value & (1 << 64) - 1, size)
            else:
                data += struct.pack("<IIIBBH", name, value & 0xFFFFFFFF, size, bind << 4 | sym_type, symbol.visibility | symbol.other, shndx)
        self.dynsym.data = data

    def gnu_hash_bytes(self) -> bytes:
        count = len(self.symbols) + 1 - self.hashed_from
        word = self.word
        if count == 0:
            return struct.pack("<IIII", 1, len(self.symbols) + 1, 1, 0) + bytes(word + 4)
        hashed = self.symbols[self.hashed_from - 1 :]
        hashes = [gnu_hash(s.name.encode("utf-8", "surrogateescape")) for s in hashed]
        bits = 8 * word
        masks = [0] * self.gnu_mask_words
        buckets = [0] * self.gnu_buckets
        chain: list[int] = []
        for number, value in enumerate(hashes):
            masks[(value // bits) & (self.gnu_mask_words - 1)] |= 1 << (value % bits) | 1 << ((value >> self.gnu_shift) % bits)
            bucket = value % self.gnu_buckets
            if not buckets[bucket]:
                buckets[bucket] = self.hashed_from + number
            last = number + 1 == count or hashes[number + 1] % self.gnu_buckets != bucket
            chain.append(value & ~1 | (1 if last else 0))
        head = struct.pack("<IIII", self.gnu_buckets, self.hashed_from, self.gnu_mask_words, self.gnu_shift)
        bloom = b"".join([m.to_bytes(word, "little") for m in masks])
        return head + bloom + struct.pack(f"<{len(buckets)}I", *buckets) + struct.pack(f"<{count}I", *chain)

    def sysv_hash_bytes(self) -> bytes:
        count = len(self.symbols) + 1
        buckets = [0] * bucket_count(len(self.symbols), False)
        chain = [0] * count
        for symbol in self.walk:
            at = sysv_hash(symbol.name.encode("utf-8", "surrogateescape")) % len(buckets)
            chain[symbol.dynamic] = buckets[at]
            buckets[at] = symbol.dynamic
        return struct.pack(f"<{2 + len(buckets) + count}I", len(buckets), count, *buckets, *chain)

    def write_versions(self) -> None:
        link = self.link
        if not self.versym.excluded:
            words = [0]
            for symbol in self.symbols:
                word = 1
                if symbol.kind == SHARED and symbol.file is not None:
                    word = self.need_index.get((symbol.file.soname, symbol.version), 1)
                elif symbol.kind == UNDEFINED:
                    word = 1
                elif symbol.version_index > 1:
                    word = symbol.version_index | (0x8000 if symbol.version_hidden else 0)
                words.append(word)
            self.versym.data = struct.pack(f"<{len(words)}H", *words)
        data = bytearray()
        for number, (file, names) in enumerate(reversed(self.needs)):
            following = 16 + 16 * len(names) if number + 1 < len(self.needs) else 0
            data += struct.pack("<HHIII", 1, len(names), self.strings.offset(file.soname.encode()), 16, following)
            for place, name in enumerate(reversed(names)):
                raw = name.encode()
                data += struct.pack(
                    "<IHHII", sysv_hash(raw), 0, self.need_index[(file.soname, name)], self.strings.offset(raw), 16 if place + 1 < len(names) else 0
                )
        self.verneed.data = data
        if not self.verdef.excluded:
            base = self.base_name()
            result = bytearray(struct.pack("<HHHHIII", 1, 1, 1, 1, sysv_hash(base), 20, 28) + struct.pack("<II", self.strings.offset(base), 0))
            for number, (name, parents) in enumerate(link.version_names):
                last = number + 1 == len(link.version_names)
                size = 20 + 8 * (1 + len(parents))
                result += struct.pack(
                    "<HHHHIII",
                    1,
                    2 if name in link.weak_versions else 0,
                    2 + number,
                    1 + len(parents),
                    sysv_hash(name.encode()),
                    20,
                    0 if last else size,
                )
                for place, text in enumerate([name] + parents):
                    result += struct.pack("<II", self.strings.offset(text.encode()), 8 if place < len(parents) else 0)
            self.verdef.data = result

    def tag_value(self, value: int, what: str) -> int:
        if not what:
            return value
        tables = self.tables
        kind, name = what[0], what[1:]
        if kind == "s":
            return self.strings.offset(name.encode("utf-8", "surrogateescape"))
        if kind in "az":
            out = self.out_of(name)
            if out is None:
                return 0
            return out.addr if kind == "a" else out.size
        if kind == "y":
            symbol = self.link.symbols.get(name)
            return symbol.addr if symbol is not None else 0
        if kind == "g":
            got = tables.got_plt
            return got.addr if got.out is not None and got.out.name != ".got" else (got.out.addr if got.out is not None else 0)
        if kind == "p":
            return tables.rela_plt.size + (0 if not tables.rela_iplt.size else tables.rela_iplt.size)
        if kind == "j":
            return tables.rela_plt.addr
        out = tables.rela_got.out
        assert out is not None
        if kind == "r":
            return out.addr
        # a script may put .rela.plt and .rela.dyn into one section: DT_RELASZ then leaves out the PLT's part
        return out.size - (tables.rela_plt.size if tables.rela_plt.out is out else 0)

    def write_tags(self) -> None:
        form = "<QQ" if self.word == 8 else "<II"
        mask = (1 << 8 * self.word) - 1
        data = bytearray()
        for tag, value, what in self.tags:
            data += struct.pack(form, tag, self.tag_value(value, what) & mask)
        if self.relative_count:
            data += struct.pack(form, DT_RELACOUNT if self.machine.rela else DT_RELCOUNT, self.relative_count)
        data += bytes(self.dynamic.size - len(data))
        self.dynamic.data = data

    def fix_headers(self, sections: list[OutputSection]) -> None:
        """sh_link and sh_info of the dynamic sections, by output section."""
        if self.link.options.relocatable:
            return
        index: dict[str, int] = {}
        for out in sections:
            index.setdefault(out.name, out.index)
        dynsym = self.dynsym.out.index if self.dynsym.out is not None and not self.dynsym.excluded else 0
        dynstr = self.dynstr.out.index if self.dynstr.out is not None and not self.dynstr.excluded else 0
        tables = self.tables
        for section in (tables.got_plt, tables.got, tables.plt, tables.plt_got):
            if section.size and section.out is not None and (self.link.dynamic or section is tables.got_plt):
                if section is not tables.got_plt or section.out is not tables.got.out:
                    section.out.entsize = section.entsize
        for out in sections:
            if out.type in (SHT_DYNSYM, SHT_DYNAMIC, SHT_GNU_VERDEF, SHT_GNU_VERNEED):
                out.link = dynstr
            elif out.type in (SHT_HASH, SHT_GNU_HASH, SHT_GNU_VERSYM):
                out.link = dynsym
            if out.type == SHT_DYNSYM:
                out.info = 1
            elif out.type == SHT_GNU_VERDEF:
                out.info = 1 + len(self.link.version_names)
            elif out.type == SHT_GNU_VERNEED:
                out.info = len(self.needs)
            elif out.type in (4, 9) and out.flags & SHF_ALLOC:
                out.link = dynsym
                if not dynsym and not self.link.options.strip_all:
                    out.link = len(sections) + 1
                holds_plt = tables.rela_plt.out is out and tables.rela_plt.size or tables.rela_iplt.out is out and tables.rela_iplt.size
                got = tables.got_plt.out
                if holds_plt and got is not None and not (tables.rela_got.out is out and tables.rela_got.size):
                    out.info = got.index
                    out.flags |= 0x40
