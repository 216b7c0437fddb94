"""i386: relocations with addends in the fields, the GOT32X rewrites, the TLS transitions and the PLT (i386 psABI 1.0; "ELF Handling For Thread-Local
Storage"). Also links the kernel's 16-bit code (-m16 objects are ELFCLASS32 with R_386_16 and R_386_PC16).
"""

import struct
from typing import Final, final

from pyelf.consts import SHF_ALLOC, SHF_WRITE, STT_FUNC, STT_GNU_IFUNC, STT_SECTION
from pyisa.reloc import RelocTable
from pyisa.x86.relocs32 import TABLE

from pyld.chunk import OutputSection
from pyld.context import Link
from pyld.pieces import DEFINED, SHARED, UNDEFINED, InputSection, LinkError, Symbol
from pyld.report import report_overflow, report_pic, report_undefined, report_unresolvable, undefined_allowed
from pyld.synth.got import ADD_PLAIN, ADD_SYMBOL, is_absolute, merged_address
from pyld.target.machine import N_CANONICAL, N_COPY, N_DESC, N_GOT, N_IE, N_MERGE, N_PLT, is_local_ifunc, preemptible
from pyld.target.x86 import G_ALU_IMM, G_CALL, G_JMP, G_KEEP, G_LEA, G_MOV_IMM, G_TEST_IMM, X86, immediate_form

R_32: Final = 1
R_PC32: Final = 2
R_GOT32: Final = 3
R_PLT32: Final = 4
R_GOTOFF: Final = 9
R_GOTPC: Final = 10
R_TLS_IE: Final = 15
R_TLS_GOTIE: Final = 16
R_TLS_LE: Final = 17
R_TLS_GD: Final = 18
R_TLS_LDM: Final = 19
R_16: Final = 20
R_PC16: Final = 21
R_8: Final = 22
R_PC8: Final = 23
R_TLS_LDO_32: Final = 32
R_TLS_IE_32: Final = 33
R_TLS_LE_32: Final = 34
R_SIZE32: Final = 38
R_TLS_GOTDESC: Final = 39
R_TLS_DESC_CALL: Final = 40
R_GOT32X: Final = 43
TLS_TYPES: Final = (R_TLS_IE, R_TLS_GOTIE, R_TLS_LE, R_TLS_GD, R_TLS_LDM, R_TLS_LDO_32, R_TLS_IE_32, R_TLS_LE_32, R_TLS_GOTDESC, R_TLS_DESC_CALL)

M32: Final = 0xFFFFFFFF


@final
class I386(X86):
    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self.word = 4
        self.rela = False
        self.emulation = "elf_i386"
        self.format = "elf32-i386"
        self.arch = "i386"
        self.interpreter = "/lib/ld-linux.so.2"
        self.text_start = 0x08048000
        self.r_word = R_32
        self.r_copy = 5
        self.r_glob_dat = 6
        self.r_jump_slot = 7
        self.r_relative = 8
        self.r_irelative = 42
        self.r_dtpmod = 35
        self.r_dtpoff = 36
        self.r_tpoff = 14
        self.r_tlsdesc = 41
        self.got_header = 12
        self.plt_entsize = 4  # as GNU ld says it
        self.frame_cie = b"\x14\0\0\0\0\0\0\0\x01zR\0\x01\x7c\x08\x01\x1b\x0c\x04\x04\x88\x01\0\0"
        self.frame_lazy = b"\x0e\x08\x46\x0e\x0c\x4a\x0f\x0b\x74\x04\x78\0\x3f\x1a\x3b\x2a\x33\x24\x22"
        self.frame_direct_nops = 3

    def table(self) -> RelocTable:
        return TABLE

    def got_types(self) -> tuple[int, ...]:
        return R_GOT32, R_GOT32X, R_PLT32

    def records(self, section: InputSection) -> list[tuple[int, int, int]]:
        """(offset, info, explicit addend); REL records have none."""
        if section.is_rela:
            return list(struct.iter_unpack("<IIi", section.relocs))
        return [(o, i, 0) for o, i in struct.iter_unpack("<II", section.relocs)]

    def in_place(self, section: InputSection, r_type: int, offset: int) -> int:
        width = self.width(r_type)
        return int.from_bytes(section.data[offset : offset + width], "little", signed=True) if width else 0

    # scanning

    def scan(self, section: InputSection) -> None:
        link = self.link
        tables = self.tables
        assert tables is not None
        symbols = section.file.symbols
        alloc = section.flags & SHF_ALLOC != 0
        skip = False
        for offset, word, addend in self.records(section):
            number = word >> 8
            r_type = word & 0xFF
            if number >= len(symbols) or (offset >= section.raw_size and r_type):
                raise LinkError(f"{section.file.name()}: bad relocation at {offset:#x} of section `{section.name}'")
            symbol = symbols[number]
            if symbol.kind == UNDEFINED and number and not skip:
                if not undefined_allowed(link, symbol) and symbol.name != "_GLOBAL_OFFSET_TABLE_":
                    report_undefined(link, section, offset, symbol)
            if not alloc:
                continue
            if skip:
                # the call that a TLS transition rewrites still counts as one where the function exists, as in GNU ld
                skip = False
                if symbol.kind == UNDEFINED:
                    continue
            if r_type in (R_PC32, R_PLT32):
                self.scan_pc(section, symbol, r_type, offset)
            elif r_type == R_32:
                self.scan_absolute(section, symbol, offset)
            elif r_type in (R_GOT32, R_GOT32X):
                tables.got_base_used = True
                if self.got_rewrite(section, symbol, r_type, offset) == G_KEEP:
                    tables.want(symbol, N_GOT)
            elif r_type in (R_GOTOFF, R_GOTPC):
                tables.got_base_used = True
                if r_type == R_GOTOFF and is_local_ifunc(symbol):
                    tables.want(symbol, N_PLT | N_CANONICAL)
            elif r_type in TLS_TYPES:
                skip = self.scan_tls(section, symbol, r_type, offset)
            elif r_type in (R_16, R_8):
                if link.pic and not is_absolute(symbol):
                    report_pic(link, section, self.name_of(r_type), symbol)
            elif r_type not in (0, R_PC16, R_PC8, R_SIZE32, 250, 251):
                raise LinkError(f"{section.file.name()}: unsupported relocation type {r_type:#x} in section `{section.name}'")

    def scan_pc(self, section: InputSection, symbol: Symbol, r_type: int, offset: int) -> None:
        tables = self.tables
        assert tables is not None
        link = self.link
        if is_local_ifunc(symbol):
            tables.want(symbol, N_PLT if r_type == R_PLT32 else N_PLT | N_CANONICAL)
            return
        if not preemptible(link, symbol):
            return
        if r_type == R_PLT32:
            tables.want(symbol, N_PLT)
        elif link.options.shared:
            # i386 allows text relocations against preemptible symbols
            tables.dynamic_reloc(R_PC32, section, offset, symbol, None, 0, ADD_PLAIN)
            symbol.wants_dynamic = True
            self.note_text(section)
        elif symbol.kind == SHARED:
            if symbol.type in (STT_FUNC, STT_GNU_IFUNC) or symbol.type == 0:
                call = offset >= 1 and section.data[offset - 1] in (0xE8, 0xE9)
                tables.want(symbol, N_PLT if call else N_PLT | N_CANONICAL)
            else:
                tables.want(symbol, N_COPY)

    def scan_absolute(self, section: InputSection, symbol: Symbol, offset: int) -> None:
        tables = self.tables
        assert tables is not None
        link = self.link
        if preemptible(link, symbol):
            if not link.pic and symbol.kind == SHARED:
                if section.flags & SHF_WRITE:
                    tables.dynamic_reloc(R_32, section, offset, symbol, symbol, 0, ADD_PLAIN)
                    symbol.wants_dynamic = True
                elif symbol.type in (STT_FUNC, STT_GNU_IFUNC):
                    tables.want(symbol, N_PLT | N_CANONICAL)
                else:
                    tables.want(symbol, N_COPY)
                return
            tables.dynamic_reloc(R_32, section, offset, symbol, None, 0, ADD_PLAIN)
            symbol.wants_dynamic = True
            self.note_text(section)
            return
        if is_local_ifunc(symbol):
            if not link.pic:
                tables.want(symbol, N_PLT | N_CANONICAL)
            else:
                tables.dynamic_reloc(self.r_irelative, section, offset, None, symbol, 0, ADD_SYMBOL)
            return
        if link.pic and not is_absolute(symbol):
            tables.dynamic_reloc(self.r_relative, section, offset, None, symbol, 0, ADD_SYMBOL)
            self.note_text(section)

    def scan_tls(self, section: InputSection, symbol: Symbol, r_type: int, offset: int) -> bool:
        tables = self.tables
        assert tables is not None
        shared = self.link.options.shared
        local = not preemptible(self.link, symbol)
        if r_type == R_TLS_GD:
            tables.got_base_used = True
            return self.scan_general_dynamic(symbol, local)
        if r_type == R_TLS_LDM:
            tables.got_base_used = True
            return self.scan_module()
        if r_type in (R_TLS_IE, R_TLS_GOTIE, R_TLS_IE_32):
            if shared or not local:
                tables.want(symbol, N_IE)
                if r_type == R_TLS_IE and self.link.pic:
                    tables.dynamic_reloc(self.r_relative, section, offset, None, None, 0, ADD_PLAIN)
        elif r_type == R_TLS_GOTDESC:
            if shared:
                tables.want(symbol, N_DESC)
            elif not local:
                tables.want(symbol, N_IE)
        elif r_type in (R_TLS_LE, R_TLS_LE_32) and shared:
            report_pic(self.link, section, self.name_of(r_type), symbol)
        elif r_type in (R_TLS_LE, R_TLS_LE_32) and not local:
            report_unresolvable(self.link, section, self.name_of(r_type), symbol)
        return False

    def got_rewrite(self, section: InputSection, symbol: Symbol, r_type: int, offset: int) -> int:
        """R_386_GOT32X (and a mov with R_386_GOT32): psABI B.2."""
        link = self.link
        if offset < 2 or is_local_ifunc(symbol) or not link.options.relax or self.in_place(section, R_32, offset) != 0:
            return G_KEEP
        opcode = section.data[offset - 2]
        modrm = section.data[offset - 1]
        if r_type == R_GOT32 and (opcode != 0x8B or modrm & 0xC7 == 5):
            return G_KEEP
        based = modrm & 0xC7 != 5
        zero = symbol.kind == UNDEFINED
        if zero:
            if not symbol.weak_ref or symbol.ref_nonweak or preemptible(link, symbol):
                return G_KEEP
        elif symbol.kind != DEFINED or preemptible(link, symbol) or symbol.discarded:
            return G_KEEP
        if symbol.name == "_DYNAMIC" or not based and link.pic:
            return G_KEEP
        absolute = zero or is_absolute(symbol)
        if opcode == 0xFF:
            if absolute:
                return G_KEEP
            if modrm & 0x38 == 0x10:
                return G_CALL
            return G_JMP if modrm & 0x38 == 0x20 else G_KEEP
        if opcode == 0x8B:
            if based and not absolute:
                return G_LEA
            return G_MOV_IMM if r_type == R_GOT32X and (absolute or not link.pic) else G_KEEP
        if r_type != R_GOT32X or (link.pic and not absolute):
            return G_KEEP
        if opcode == 0x85:
            return G_TEST_IMM
        return G_ALU_IMM if opcode | 0x38 == 0x3B else G_KEEP

    # applying

    def apply(self, section: InputSection, out: OutputSection, data: bytearray, start: int) -> None:
        symbols = section.file.symbols
        base = out.addr + start
        frames = section.frames
        skip = False
        rela = section.is_rela
        for offset, word, explicit in self.records(section):
            symbol = symbols[word >> 8]
            r_type = word & 0xFF
            if skip:
                skip = False
                continue
            original = offset
            if frames is not None:
                offset = frames.map(offset)
                if offset < 0:
                    continue
            at = start + offset
            if symbol.needs & (1 << 31) and self.dropped(section, symbol, data, at, r_type, offset):
                continue
            if r_type == R_32 or r_type == R_PC32 or r_type == R_PLT32:
                addend = explicit if rela else int.from_bytes(data[at : at + 4], "little", signed=True)
                value = symbol.addr + addend
                if symbol.needs & (N_MERGE | 0xFFFFF) and not (r_type == R_32 and self.link.pic and is_local_ifunc(symbol)):
                    value = self.special(symbol, r_type, addend)
                if r_type != R_32:
                    value -= base + offset
                    if preemptible(self.link, symbol) and r_type == R_PC32 and self.link.options.shared:
                        continue
                elif symbol.kind == SHARED and not symbol.canonical_plt and symbol.copy_section is None:
                    continue
                elif self.link.options.shared and section.flags & SHF_ALLOC and preemptible(self.link, symbol):
                    continue
                data[at : at + 4] = (value & M32).to_bytes(4, "little")
            elif r_type in TLS_TYPES:
                skip = self.apply_tls(section, symbol, r_type, data, at)
            elif r_type:
                self.apply_rare(section, symbol, r_type, data, at, base + offset, explicit, original)

    def special(self, symbol: Symbol, r_type: int, addend: int) -> int:
        tables = self.tables
        assert tables is not None
        if symbol.needs & N_MERGE and symbol.type == STT_SECTION:
            return merged_address(symbol, addend)
        if r_type in (R_PC32, R_PLT32):
            if (symbol.plt >= 0 or symbol.iplt >= 0 or symbol.plt_got >= 0) and symbol.copy_section is None:
                return tables.plt_address(symbol) + addend
            return symbol.addr + addend
        return tables.address(symbol) + addend

    def apply_rare(
        self, section: InputSection, symbol: Symbol, r_type: int, data: bytearray, at: int, place: int, explicit: int, original: int
    ) -> None:
        tables = self.tables
        assert tables is not None
        width = self.width(r_type)
        addend = explicit if section.is_rela else int.from_bytes(data[at : at + width], "little", signed=True)
        value = symbol.addr + addend
        if symbol.needs & N_MERGE and symbol.type == STT_SECTION:
            value = merged_address(symbol, addend)
        got = tables.got_plt.addr
        if r_type in (R_GOT32, R_GOT32X):
            self.apply_got(section, symbol, r_type, data, at, place, addend, original)
            return
        if r_type == R_GOTOFF:
            value = (tables.address(symbol) + addend if symbol.needs & 0xFFFFF else value) - got
        elif r_type == R_GOTPC:
            value = got + addend - place
        elif r_type in (R_PC16, R_PC8):
            value -= place
        elif r_type == R_SIZE32:
            value = symbol.size + addend
        elif r_type in (250, 251):
            return
        bits = 8 * width
        row = TABLE.by_number[r_type]
        if bits < 32:
            # 16-bit code wraps: only what fits neither reading is an overflow
            value = ((value + (1 << 31)) & M32) - (1 << 31)
            if row.check and not -(1 << (bits - 1)) <= value < 1 << bits:
                report_overflow(self.link, section, original, row.name, symbol, addend)
                return
        data[at : at + width] = (value & ((1 << bits) - 1)).to_bytes(width, "little")

    def apply_got(self, section: InputSection, symbol: Symbol, r_type: int, data: bytearray, at: int, place: int, addend: int, original: int) -> None:
        tables = self.tables
        assert tables is not None
        rewrite = self.got_rewrite(section, symbol, r_type, original)
        base = tables.got_plt.addr
        if rewrite == G_KEEP:
            based = section.data[original - 1] & 0xC7 != 5 if original >= 1 else True
            value = tables.got.addr + symbol.got + addend
            self.put32(data, at, value - base if based else value)
            return
        if rewrite == G_LEA:
            data[at - 2] = 0x8D
            self.put32(data, at, symbol.addr - base)
        elif rewrite == G_CALL:
            data[at - 2] = 0x67
            data[at - 1] = 0xE8
            self.put32(data, at, symbol.addr - 4 - place)
        elif rewrite == G_JMP:
            data[at - 2] = 0xE9
            self.put32(data, at - 1, symbol.addr - 3 - place)
            data[at + 3] = 0x90
        else:
            immediate_form(rewrite, data, at)
            self.put32(data, at, symbol.addr)

    def apply_tls(self, section: InputSection, symbol: Symbol, r_type: int, data: bytearray, at: int) -> bool:
        tables = self.tables
        assert tables is not None
        shared = self.link.options.shared
        base = tables.got_plt.addr
        got = tables.got.addr
        addend = int.from_bytes(data[at : at + 4], "little", signed=True) if r_type != R_TLS_DESC_CALL else 0
        offset = symbol.addr - tables.tls_end()
        if r_type == R_TLS_GD:
            if shared:
                self.put32(data, at, got + symbol.got_tls_gd - base)
                return False
            self.general_dynamic(symbol, data, at, offset, got - base)
            return True
        if r_type == R_TLS_LDM:
            if shared:
                self.put32(data, at, got + tables.module_slot - base)
                return False
            long = data[at + 4] == 0xFF
            data[at - 2 : at + 9] = b"\x65\xa1\0\0\0\0\x90\x8d\x74\x26\0"
            if long:
                data[at - 2 : at + 10] = b"\x65\xa1\0\0\0\0\x8d\xb6\0\0\0\0"
            return True
        if r_type == R_TLS_LDO_32:
            self.put32(data, at, (symbol.addr - tables.tls_start if shared or not section.flags & SHF_ALLOC else offset) + addend)
        elif r_type == R_TLS_LE:
            self.put32(data, at, offset + addend)
        elif r_type == R_TLS_LE_32:
            self.put32(data, at, -offset + addend)
        elif r_type in (R_TLS_IE, R_TLS_GOTIE, R_TLS_IE_32):
            if symbol.got_tls_ie >= 0:
                slot = got + symbol.got_tls_ie
                self.put32(data, at, slot if r_type == R_TLS_IE else slot - base)
            else:
                self.initial_to_local(r_type, data, at, offset)
        elif r_type == R_TLS_GOTDESC:
            if symbol.got_tls_desc >= 0:
                self.put32(data, at, got + symbol.got_tls_desc - base)
            elif symbol.got_tls_ie >= 0:
                data[at - 2] = 0x8B
                self.put32(data, at, got + symbol.got_tls_ie - base)
            else:
                data[at - 1] ^= 0x86
                self.put32(data, at, offset)
        elif symbol.got_tls_desc < 0:
            data[at : at + 2] = b"\x66\x90"
        return False

    def general_dynamic(self, symbol: Symbol, data: bytearray, at: int, offset: int, got: int) -> None:
        """lea x@tlsgd(,%ebx,1),%eax; call ___tls_get_addr: twelve bytes in either of its two shapes."""
        scaled = data[at - 2] == 0x04
        start = at - 3 if scaled else at - 2
        register = 3 if scaled else data[at - 1] & 7
        data[start : start + 6] = b"\x65\xa1\0\0\0\0"
        if symbol.got_tls_ie >= 0:
            data[start + 6 : start + 8] = bytes([0x03, 0x80 | register])
            self.put32(data, start + 8, got + symbol.got_tls_ie)
        else:
            data[start + 6 : start + 8] = b"\x81\xe8"
            self.put32(data, start + 8, -offset)

    def initial_to_local(self, r_type: int, data: bytearray, at: int, offset: int) -> None:
        if r_type == R_TLS_IE:
            if data[at - 1] == 0xA1:
                data[at - 1] = 0xB8
            elif data[at - 2] == 0x8B:
                data[at - 1] = 0xC0 | (data[at - 1] >> 3 & 7)
                data[at - 2] = 0xC7
            else:
                data[at - 1] = 0xC0 | (data[at - 1] >> 3 & 7)
                data[at - 2] = 0x81
            self.put32(data, at, offset)
            return
        opcode = data[at - 2]
        modrm = data[at - 1]
        if opcode == 0x8B:
            data[at - 2] = 0xC7
            data[at - 1] = 0xC0 | (modrm >> 3 & 7)
        elif opcode == 0x2B:
            data[at - 2] = 0x81
            data[at - 1] = 0xE8 | (modrm >> 3 & 7)
        else:
            # add: as lea x(%reg),%reg
            data[at - 2] = 0x8D
            register = modrm >> 3 & 7
            data[at - 1] = 0x80 | register << 3 | register
        self.put32(data, at, -offset if r_type == R_TLS_IE_32 else offset)

    # the PLT

    def write_plt_header(self, data: bytearray, plt: int, got_plt: int) -> None:
        if self.link.pic:
            data[0:16] = b"\xff\xb3\x04\0\0\0\xff\xa3\x08\0\0\0\x0f\x1f\x40\0"
            return
        data[0:16] = b"\xff\x35\0\0\0\0\xff\x25\0\0\0\0\0\0\0\0"
        self.put32(data, 2, got_plt + 4)
        self.put32(data, 8, got_plt + 8)

    def write_plt(self, data: bytearray, at: int, address: int, plt: int, slot: int, number: int, got_plt: int) -> None:
        pic = self.link.pic
        data[at : at + 16] = (b"\xff\xa3" if pic else b"\xff\x25") + b"\0\0\0\0\x68\0\0\0\0\xe9\0\0\0\0"
        self.put32(data, at + 2, slot - got_plt if pic else slot)
        self.put32(data, at + 7, 8 * number)
        self.put32(data, at + 12, plt - (address + 16))

    def write_plt_got(self, data: bytearray, at: int, address: int, slot: int, got_plt: int) -> None:
        pic = self.link.pic
        data[at : at + 8] = (b"\xff\xa3" if pic else b"\xff\x25") + b"\0\0\0\0\x66\x90"
        self.put32(data, at + 2, slot - got_plt if pic else slot)
