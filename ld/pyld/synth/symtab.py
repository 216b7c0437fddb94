"""The output's .symtab and .strtab: locals of each object in order (FILE symbols before them), then globals (gABI "Symbol Table")."""

import struct
from typing import final

from pyelf.consts import (
    SHF_ALLOC,
    SHF_MERGE,
    SHN_ABS,
    SHN_COMMON,
    SHN_UNDEF,
    SHT_GROUP,
    SHT_REL,
    SHT_RELA,
    STB_GLOBAL,
    STB_LOCAL,
    STB_WEAK,
    STT_FILE,
    STT_NOTYPE,
    STT_SECTION,
    STT_TLS,
    STV_HIDDEN,
    STV_INTERNAL,
)  # fmt: skip
from pyelf.strtab import StringTable

from pyld.chunk import B_ALLOC, B_CODE, B_LOAD, B_READONLY, B_TLS, OutputSection
from pyld.context import Link
from pyld.pieces import COMMON, DEFINED, SHARED, UNDEFINED, InputFile, Symbol, is_debug


@final
class SymbolTable:
    def __init__(self, link: Link) -> None:
        self.link = link
        self.data = bytearray()
        self.strings = b""
        self.extended = b""
        self.first_global = 1
        # name, info, other, shndx, value, size
        self.rows: list[tuple[bytes, int, int, int, int, int]] = [(b"", 0, 0, 0, 0, 0)]
        self.tls_start = 0

    def build(self, outputs: list[OutputSection], section_symbols: bool) -> None:
        link = self.link
        relocatable = link.options.relocatable
        if section_symbols:
            for out in outputs:
                if out.index and out.type not in (SHT_REL, SHT_RELA, SHT_GROUP) or out.index and out.flags & SHF_ALLOC:
                    out.symbol_index = len(self.rows)
                    self.rows.append((b"", STT_SECTION, 0, out.index, 0 if relocatable else out.addr, 0))
        for file in link.files:
            self.locals(file)
        for out in outputs:
            if out.group is not None:
                # a group may be named by a symbol that nothing else needs
                owner, number = out.group
                signature = owner.symbols[owner.group_symbols[number]]
                if signature.local and not signature.index and signature.type != STT_SECTION:
                    signature.index = len(self.rows)
                    self.rows.append((signature.name.encode("utf-8", "surrogateescape"), signature.type, 0, out.index, 0, 0))
        done: dict[int, bool] = {}
        globals_: list[Symbol] = []
        forced: list[Symbol] = []
        for symbol in link.symbols.values():
            if id(symbol) in done:
                continue
            done[id(symbol)] = True
            if not self.wanted(symbol):
                continue
            if not relocatable and (
                symbol.forced_local
                or symbol.kind == DEFINED
                and symbol.visibility in (STV_HIDDEN, STV_INTERNAL)
                and (link.options.shared or symbol.linker)
            ):
                forced.append(symbol)
            else:
                globals_.append(symbol)
        if forced and not relocatable and any([r[1] & 15 == STT_FILE for r in self.rows]):
            self.rows.append((b"", STT_FILE, 0, SHN_ABS, 0, 0))
        for symbol in forced:
            self.add(symbol, STB_LOCAL)
        for out in outputs:
            if out.name == ".eh_frame_hdr" and link.options.eh_frame_hdr and not relocatable:
                self.rows.append((b"__GNU_EH_FRAME_HDR", STT_NOTYPE, 0, out.index, out.addr, 0))
        self.first_global = len(self.rows)
        for symbol in globals_:
            self.add(symbol, symbol.bind)
        self.finish()

    def wanted(self, symbol: Symbol) -> bool:
        if (
            self.link.options.gc
            and symbol.kind in (UNDEFINED, SHARED)
            and not symbol.live_ref
            and symbol.dynamic < 0
            and not self.link.options.relocatable
        ):
            return False
        if symbol.kind == UNDEFINED:
            if symbol.name == self.link.entry and not self.link.options.relocatable:
                return True
            kept = self.link.options.relocatable or self.link.options.emit_relocs
            if symbol.weak_ref and not kept and (not self.link.dynamic or symbol.dynamic < 0):
                return False  # it is 0 for good
            return symbol.ref_regular or symbol.ref_nonweak and symbol.file is not None and not symbol.ref_dynamic
        if symbol.kind == SHARED:
            return symbol.ref_regular or symbol.dynamic >= 0
        if symbol.section is not None and symbol.section.discarded and symbol.section.out is None:
            return False
        if symbol.linker and not symbol.ref_regular and (symbol.section is None or symbol.section.excluded):
            return False
        if self.link.options.strip_debug and symbol.section is not None and is_debug(symbol.section.name):
            return False
        return True

    def locals(self, file: InputFile) -> None:
        options = self.link.options
        if options.discard == "all":
            return
        relocatable = options.relocatable
        keep_temporary = options.discard == "none" or (relocatable and options.discard != "locals")
        strip_merged = not relocatable and options.discard not in ("none", "locals")
        file_seen = False
        for number in range(1, min(file.first_global, len(file.symbols))):
            symbol = file.symbols[number]
            if symbol.type == STT_SECTION:
                continue
            section = symbol.section
            if symbol.type == STT_FILE:
                file_seen = True
                self.rows.append((symbol.name.encode("utf-8", "surrogateescape"), symbol.type, 0, SHN_ABS, 0, 0))
                continue
            if section is not None:
                if section.out is None or section.discarded or (section.out.removed and not relocatable):
                    continue
                if options.strip_debug and is_debug(section.name):
                    continue
                if (
                    symbol.name.startswith(".L")
                    and not keep_temporary
                    and (strip_merged is False or section.flags & SHF_MERGE or options.discard == "locals")
                ):
                    continue
            elif symbol.discarded:
                continue
            if symbol.kind == UNDEFINED:
                continue
            if not file_seen:
                # an object without a FILE symbol gets one with its own name
                self.rows.append((file.path.rsplit("/", 1)[-1].encode("utf-8", "surrogateescape"), STT_FILE, 0, SHN_ABS, 0, 0))
                file_seen = True
            self.add(symbol, STB_LOCAL)

    def add(self, symbol: Symbol, bind: int) -> None:
        link = self.link
        relocatable = link.options.relocatable
        symbol.index = len(self.rows)
        shndx = SHN_UNDEF
        value = symbol.addr
        size = symbol.size
        other = symbol.visibility | symbol.other
        if symbol.kind == DEFINED:
            out = symbol.section.out if symbol.section is not None else symbol.out
            if out is None:
                shndx = SHN_ABS
            elif out.removed:
                shndx = self.nearest(out, symbol.addr)
            else:
                shndx = out.index
            if relocatable and out is not None:
                value -= out.addr
            elif symbol.type == STT_TLS and not relocatable and out is not None:
                value -= self.tls_start
        elif symbol.kind == COMMON:
            shndx = SHN_COMMON
            value = symbol.align
        elif symbol.kind == SHARED:
            if symbol.copy_section is not None and symbol.copy_section.out is not None:
                shndx = symbol.copy_section.out.index
            elif not symbol.canonical_plt:
                value = 0
                size = 0
            if shndx == SHN_UNDEF:
                size = 0
        else:
            value = size = 0
            other = symbol.visibility
        if symbol.kind == UNDEFINED and bind != STB_LOCAL:
            bind = STB_WEAK if symbol.weak_ref and not symbol.ref_nonweak else STB_GLOBAL
        elif symbol.kind == SHARED:
            bind = symbol.bind if symbol.copy_section is not None or symbol.ref_nonweak is False else STB_GLOBAL
        name = symbol.name
        if symbol.version and (symbol.kind == SHARED or symbol.kind == UNDEFINED):
            name = f"{name}@{symbol.version}"
        elif symbol.version and symbol.version_index > 1 and symbol.named_version:
            name = f"{name}{'@' if symbol.version_hidden else '@@'}{symbol.version}"
        if bind == STB_LOCAL:
            other = other & 3 if symbol.local else 0
            name = symbol.name
        self.rows.append((name.encode("utf-8", "surrogateescape"), bind << 4 | symbol.type, other, shndx, value, size))

    def nearest(self, gone: OutputSection, address: int) -> int:
        """A symbol of an output section that vanished moves to a neighbour in the same segment (_bfd_nearby_section's questions)."""
        before: OutputSection | None = None
        after: OutputSection | None = None
        seen = False
        for out in self.link.listed:
            if out is gone:
                seen = True
            elif not out.removed:
                if not seen:
                    before = out
                elif after is None:
                    after = out
        if before is None:
            return after.index if after is not None else SHN_ABS
        if after is None:
            return before.index
        kind = B_ALLOC | B_TLS
        between = before.bits ^ after.bits
        unlike = after.bits ^ gone.bits
        if between & (kind | B_LOAD):
            if unlike & kind or (before.bits & B_LOAD and not after.bits & B_LOAD):
                return before.index
        elif between & B_READONLY:
            if unlike & B_READONLY:
                return before.index
        elif between & B_CODE:
            if unlike & B_CODE:
                return before.index
        elif address < after.addr:
            return before.index
        return after.index

    def finish(self) -> None:
        table = StringTable()
        for row in self.rows:
            table.add(row[0])
        table.finish()
        self.strings = table.data
        wide = self.link.bits == 64
        data = bytearray()
        large = any([0xFF00 <= r[3] and r[3] not in (SHN_ABS, SHN_COMMON) for r in self.rows])
        offsets = table.offsets
        for name, st_info, other, shndx, value, size in self.rows:
            if large and shndx >= 0xFF00 and shndx not in (SHN_ABS, SHN_COMMON):
                shndx = 0xFFFF
            at = offsets[name] if name else 0
            if wide:
                data += struct.pack("<IBBHQQ", at, st_info, other, shndx, value & (1 << 64) - 1, size)
            else:
                data += struct.pack("<IIIBBH", at, value & 0xFFFFFFFF, size & 0xFFFFFFFF, st_info, other, shndx)
        if large:
            self.extended = b"".join([struct.pack("<I", r[3] if r[3] >= 0xFF00 and r[3] not in (SHN_ABS, SHN_COMMON) else 0) for r in self.rows])
        self.data = data
