"""x86-64: what relocations need, how they are applied, which instructions are rewritten, and the PLT (x86-64 psABI 1.0, chapters 4, 5, appendix B;
"ELF Handling For Thread-Local Storage" for the TLS transitions). Nothing here changes the size of a section.
"""

import struct
from typing import Final, final

from pyelf.consts import SHF_ALLOC, SHF_WRITE, STT_FUNC, STT_GNU_IFUNC, STT_SECTION
from pyisa.reloc import RelocTable
from pyisa.x86.relocs64 import TABLE

from pyld.chunk import OutputSection
from pyld.context import Link
from pyld.pieces import DEFINED, SHARED, UNDEFINED, InputSection, LinkError, Symbol
from pyld.report import report_overflow, report_pic, report_undefined, report_unresolvable, undefined_allowed
from pyld.synth.got import ADD_PLAIN, ADD_SYMBOL, is_absolute, merged_address
from pyld.target.machine import N_CANONICAL, N_COPY, N_DESC, N_GOT, N_IE, N_MERGE, N_PLT, is_local_ifunc, preemptible
from pyld.target.x86 import G_ALU_IMM, G_CALL, G_JMP, G_KEEP, G_LEA, G_MOV_IMM, G_TEST_IMM, X86, immediate_form

R_64: Final = 1
R_PC32: Final = 2
R_GOT32: Final = 3
R_PLT32: Final = 4
R_GOTPCREL: Final = 9
R_32: Final = 10
R_32S: Final = 11
R_16: Final = 12
R_PC16: Final = 13
R_8: Final = 14
R_PC8: Final = 15
R_DTPOFF64: Final = 17
R_TPOFF64: Final = 18
R_TLSGD: Final = 19
R_TLSLD: Final = 20
R_DTPOFF32: Final = 21
R_GOTTPOFF: Final = 22
R_TPOFF32: Final = 23
R_PC64: Final = 24
R_GOTOFF64: Final = 25
R_GOTPC32: Final = 26
R_GOT64: Final = 27
R_GOTPCREL64: Final = 28
R_GOTPC64: Final = 29
R_GOTPLT64: Final = 30
R_PLTOFF64: Final = 31
R_SIZE32: Final = 32
R_SIZE64: Final = 33
R_GOTPC32_TLSDESC: Final = 34
R_TLSDESC_CALL: Final = 35
R_GOTPCRELX: Final = 41
R_REX_GOTPCRELX: Final = 42

MASK: Final = (1 << 64) - 1


@final
class X86_64(X86):
    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self.emulation = "elf_x86_64"
        self.format = "elf64-x86-64"
        self.arch = "i386:x86-64"
        self.interpreter = "/lib64/ld-linux-x86-64.so.2"
        self.r_word = R_64
        self.r_copy = 5
        self.r_glob_dat = 6
        self.r_jump_slot = 7
        self.r_relative = 8
        self.r_irelative = 37
        self.r_dtpmod = 16
        self.r_dtpoff = 17
        self.r_tpoff = 18
        self.r_tlsdesc = 36
        self.frame_cie = b"\x14\0\0\0\0\0\0\0\x01zR\0\x01\x78\x10\x01\x1b\x0c\x07\x08\x90\x01\0\0"
        self.frame_lazy = b"\x0e\x10\x46\x0e\x18\x4a\x0f\x0b\x77\x08\x80\0\x3f\x1a\x3b\x2a\x33\x24\x22"
        self.frame_direct_nops = 7

    def table(self) -> RelocTable:
        return TABLE

    def got_types(self) -> tuple[int, ...]:
        return R_GOTPCREL, R_GOTPCRELX, R_REX_GOTPCRELX, R_GOT32, R_GOT64, R_GOTPCREL64, R_GOTPLT64, R_PLT32

    # scanning

    def scan(self, section: InputSection) -> None:
        tables = self.tables
        assert tables is not None
        link = self.link
        symbols = section.file.symbols
        count = len(symbols)
        alloc = section.flags & SHF_ALLOC != 0
        size = section.raw_size
        skip = False
        for offset, info, addend in struct.iter_unpack("<QQq", section.relocs):
            number = info >> 32
            if number >= count or offset >= size and (info & 0xFFFFFFFF):
                raise LinkError(f"{section.file.name()}: bad relocation at {offset:#x} of section `{section.name}'")
            symbol = symbols[number]
            r_type = info & 0xFFFFFFFF
            if symbol.kind == UNDEFINED and number:
                if symbol.needs & 1 << 30 == 0 and not undefined_allowed(link, symbol) and symbol.name != "_GLOBAL_OFFSET_TABLE_" and not skip:
                    report_undefined(link, section, offset, symbol)
            if not alloc:
                continue
            if skip:
                # the call that a TLS transition rewrites still counts as one where the function exists, as in GNU ld
                skip = False
                if symbol.kind == UNDEFINED:
                    continue
            if r_type == R_PC32 or r_type == R_PLT32:
                if (
                    symbol.local
                    and symbol.type != STT_GNU_IFUNC
                    or (symbol.kind == DEFINED and not link.options.shared and symbol.type != STT_GNU_IFUNC)
                ):
                    if symbol.visibility and r_type == R_PLT32 and link.pic and symbol.visibility != 3:
                        symbol.forced_local = True  # a call settles that a hidden symbol of a PIE is local
                    continue
                self.scan_pc(section, symbol, r_type, offset)
            elif r_type == R_64 or r_type == R_32S or r_type == R_32:
                if symbol.kind == DEFINED and not link.pic and symbol.type != STT_GNU_IFUNC:
                    continue
                self.scan_absolute(section, symbol, r_type, offset, addend)
            elif r_type in (R_GOTPCREL, R_GOTPCRELX, R_REX_GOTPCRELX):
                if self.got_rewrite(section, symbol, r_type, offset, addend) == G_KEEP:
                    tables.want(symbol, N_GOT)
            elif R_TLSGD <= r_type <= R_TPOFF32 or r_type in (R_GOTPC32_TLSDESC, R_TLSDESC_CALL, R_TPOFF64, R_DTPOFF64):
                skip = self.scan_tls(section, symbol, r_type)
            else:
                self.scan_rare(section, symbol, r_type, offset, addend)

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
            return
        if link.options.shared:
            report_pic(link, section, self.name_of(r_type), symbol)
        elif symbol.kind == SHARED:
            if symbol.type in (STT_FUNC, STT_GNU_IFUNC) or symbol.type == 0 and section.flags & 4:
                # a call by R_X86_64_PC32, or an address: the two cannot be told apart but by the opcode before
                data = section.data
                call = offset >= 1 and data[offset - 1] in (0xE8, 0xE9)
                tables.want(symbol, N_PLT if call else N_PLT | N_CANONICAL)
            else:
                tables.want(symbol, N_COPY)

    def scan_absolute(self, section: InputSection, symbol: Symbol, r_type: int, offset: int, addend: int) -> None:
        tables = self.tables
        assert tables is not None
        link = self.link
        if preemptible(link, symbol):
            if not link.pic and symbol.kind == SHARED:
                writable = section.flags & SHF_WRITE
                if r_type == R_64 and writable:
                    # copied objects and canonical PLTs may still turn up elsewhere: decided in relocate.settle_dynamic
                    tables.dynamic_reloc(R_64, section, offset, symbol, symbol, addend, ADD_PLAIN)
                    symbol.wants_dynamic = True
                elif symbol.type in (STT_FUNC, STT_GNU_IFUNC):
                    tables.want(symbol, N_PLT | N_CANONICAL)
                else:
                    tables.want(symbol, N_COPY)
                return
            if r_type != R_64:
                report_pic(link, section, self.name_of(r_type), symbol)
                return
            tables.dynamic_reloc(R_64, section, offset, symbol, None, addend, ADD_PLAIN)
            symbol.wants_dynamic = True
            self.note_text(section)
            return
        if is_local_ifunc(symbol):
            if not link.pic:
                tables.want(symbol, N_PLT | N_CANONICAL)
            elif r_type == R_64:
                tables.dynamic_reloc(self.r_irelative, section, offset, None, symbol, addend, ADD_SYMBOL)
            return
        if not link.pic or is_absolute(symbol):
            return
        if r_type == R_64:
            tables.dynamic_reloc(self.r_relative, section, offset, None, symbol, addend, ADD_SYMBOL)
            self.note_text(section)
        else:
            report_pic(link, section, self.name_of(r_type), symbol)

    def scan_tls(self, section: InputSection, symbol: Symbol, r_type: int) -> bool:
        """Returns True when the relocation of the following call to __tls_get_addr goes away with this one."""
        tables = self.tables
        assert tables is not None
        link = self.link
        shared = link.options.shared
        local = not preemptible(link, symbol)
        if r_type == R_TLSGD:
            return self.scan_general_dynamic(symbol, local)
        if r_type == R_TLSLD:
            return self.scan_module()
        if r_type == R_GOTTPOFF:
            if shared or not local:
                tables.want(symbol, N_IE)
        elif r_type == R_GOTPC32_TLSDESC:
            if shared:
                tables.want(symbol, N_DESC)
            elif not local:
                tables.want(symbol, N_IE)
        elif r_type == R_TPOFF32 and shared:
            report_pic(link, section, self.name_of(r_type), symbol)
        elif r_type == R_TPOFF32 and not local:
            report_unresolvable(link, section, self.name_of(r_type), symbol)
        elif r_type == R_TPOFF64 and shared:
            tables.dynamic_reloc(self.r_tpoff, section, 0, symbol if not local else None, symbol if local else None, 0, ADD_PLAIN)
        return False

    def scan_rare(self, section: InputSection, symbol: Symbol, r_type: int, offset: int, addend: int) -> None:
        tables = self.tables
        assert tables is not None
        link = self.link
        if r_type in (R_GOT32, R_GOT64, R_GOTPCREL64, R_GOTPLT64):
            tables.want(symbol, N_GOT)
            tables.got_base_used = True
        elif r_type in (R_GOTPC32, R_GOTPC64, R_GOTOFF64):
            tables.got_base_used = True
        elif r_type == R_PLTOFF64:
            tables.got_base_used = True
            if preemptible(link, symbol) or is_local_ifunc(symbol):
                tables.want(symbol, N_PLT)
        elif r_type in (R_16, R_8):
            if link.pic and not is_absolute(symbol):
                report_pic(link, section, self.name_of(r_type), symbol)
        elif r_type in (R_PC16, R_PC8, R_PC64):
            if preemptible(link, symbol) and link.options.shared:
                report_pic(link, section, self.name_of(r_type), symbol)
            elif symbol.kind == SHARED:
                tables.want(symbol, N_PLT | N_CANONICAL if symbol.type == STT_FUNC else N_COPY)
        elif r_type not in (0, R_SIZE32, R_SIZE64, 250, 251):
            raise LinkError(f"{section.file.name()}: unsupported relocation type {r_type:#x} in section `{section.name}'")

    def got_rewrite(self, section: InputSection, symbol: Symbol, r_type: int, offset: int, addend: int) -> int:
        """Can the load from the GOT become direct (psABI B.2)? Judged the same when scanning and when applying."""
        link = self.link
        if addend != -4 or offset < 2 or is_local_ifunc(symbol) or not link.options.relax:
            return G_KEEP
        relocx = r_type != R_GOTPCREL
        data = section.data
        opcode = data[offset - 2]
        modrm = data[offset - 1]
        if opcode != 0x8B and not relocx:
            return G_KEEP
        zero = False
        if symbol.kind == UNDEFINED:
            if not symbol.weak_ref or symbol.ref_nonweak or preemptible(link, symbol) or symbol.name == "_GLOBAL_OFFSET_TABLE_":
                return G_KEEP
            zero = True
        elif symbol.kind != DEFINED or preemptible(link, symbol) or symbol.discarded:
            return G_KEEP
        absolute = zero or is_absolute(symbol)
        if opcode == 0xFF:
            if absolute:
                return G_KEEP
            if modrm == 0x15:
                return G_CALL
            return G_JMP if modrm == 0x25 else G_KEEP
        direct = not relocx or link.pic
        if opcode == 0x8B:
            if direct:
                # an absolute value is no place: lea would move with the image
                return G_KEEP if absolute and (link.pic or not relocx) and not (relocx and zero) else G_LEA if not absolute else G_MOV_IMM
            return G_MOV_IMM
        if link.pic and not absolute:
            return G_KEEP
        if opcode == 0x85:
            return G_TEST_IMM if not link.pic or absolute else G_KEEP
        if opcode | 0x38 == 0x3B:
            return G_ALU_IMM
        return G_KEEP

    # applying

    def apply(self, section: InputSection, out: OutputSection, data: bytearray, start: int) -> None:
        """The flat loop over a section's relocations (CONTRACTS.md 6). Values are Python ints below 2**65."""
        symbols = section.file.symbols
        base = out.addr + start
        frames = section.frames
        skip = False
        for offset, info, addend in struct.iter_unpack("<QQq", section.relocs):
            symbol = symbols[info >> 32]
            r_type = info & 0xFFFFFFFF
            if skip:
                skip = False
                continue
            if frames is not None:
                offset = frames.map(offset)
                if offset < 0:
                    continue
            at = start + offset
            if symbol.needs & (1 << 31) and self.dropped(section, symbol, data, at, r_type, offset):
                continue
            value = symbol.addr + addend
            if symbol.needs & N_MERGE and symbol.type == STT_SECTION:
                value = merged_address(symbol, addend)
            if r_type == R_PC32 or r_type == R_PLT32:
                if symbol.needs & 0xFFFFF:
                    value = self.call_target(symbol, r_type) + addend
                value -= base + offset
                if not -0x80000000 <= value < 0x80000000:
                    value = ((value + (1 << 63)) & MASK) - (1 << 63)
                if not -0x80000000 <= value < 0x80000000:
                    self.overflow(section, offset, r_type, symbol, addend)
                    continue
                data[at : at + 4] = (value & 0xFFFFFFFF).to_bytes(4, "little")
            elif r_type == R_64:
                if symbol.needs & 0xFFFFF:
                    value = self.word_value(section, symbol, addend)
                if self.link.pic and section.flags & SHF_ALLOC and not is_absolute(symbol) and preemptible(self.link, symbol):
                    continue  # only the dynamic linker knows; what a RELATIVE relocation will write stands there already, as in GNU ld
                if symbol.kind == SHARED and not symbol.canonical_plt and symbol.copy_section is None:
                    continue
                data[at : at + 8] = (value & MASK).to_bytes(8, "little")
            elif r_type == R_32S:
                if symbol.needs & 0xFFFFF:
                    value = self.word_value(section, symbol, addend)
                value &= MASK
                if 0x80000000 <= value < 0xFFFFFFFF80000000:
                    self.overflow(section, offset, r_type, symbol, addend)
                    continue
                data[at : at + 4] = (value & 0xFFFFFFFF).to_bytes(4, "little")
            elif r_type == R_32:
                if symbol.needs & 0xFFFFF:
                    value = self.word_value(section, symbol, addend)
                value &= MASK
                if value > 0xFFFFFFFF:
                    self.overflow(section, offset, r_type, symbol, addend)
                    continue
                data[at : at + 4] = value.to_bytes(4, "little")
            elif r_type in (R_TLSGD, R_TLSLD, R_GOTTPOFF, R_GOTPC32_TLSDESC, R_TLSDESC_CALL):
                skip = self.apply_tls(section, symbol, r_type, data, at, base + offset, addend)
            else:
                self.apply_rare(section, symbol, r_type, data, at, base + offset, addend, offset, value)

    def call_target(self, symbol: Symbol, r_type: int) -> int:
        tables = self.tables
        assert tables is not None
        if symbol.plt >= 0 or symbol.iplt >= 0 or symbol.plt_got >= 0:
            if symbol.copy_section is None:
                return tables.plt_address(symbol)
        return symbol.addr

    def word_value(self, section: InputSection, symbol: Symbol, addend: int) -> int:
        tables = self.tables
        assert tables is not None
        return tables.address(symbol) + addend if not (symbol.needs & N_MERGE and symbol.type == STT_SECTION) else merged_address(symbol, addend)

    def overflow(self, section: InputSection, offset: int, r_type: int, symbol: Symbol, addend: int) -> None:
        report_overflow(self.link, section, offset, self.name_of(r_type), symbol, addend)

    def apply_rare(
        self, section: InputSection, symbol: Symbol, r_type: int, data: bytearray, at: int, place: int, addend: int, offset: int, value: int
    ) -> None:
        tables = self.tables
        assert tables is not None
        if r_type in (R_GOTPCREL, R_GOTPCRELX, R_REX_GOTPCRELX):
            rewrite = self.got_rewrite(section, symbol, r_type, offset, addend)
            if rewrite == G_KEEP:
                value = tables.got.addr + symbol.got + addend - place
            else:
                value = self.rewrite_load(rewrite, r_type, data, at, value, place)
            value = ((value + (1 << 63)) & MASK) - (1 << 63)
            if not -0x80000000 <= value < 0x80000000 and not (rewrite >= G_MOV_IMM and value <= 0xFFFFFFFF):
                self.overflow(section, offset, r_type, symbol, addend)
                return
            self.put32(data, at, value)
            return
        row = TABLE.by_number.get(r_type)
        if row is None:
            raise LinkError(f"{section.file.name()}: unsupported relocation type {r_type:#x} in section `{section.name}'")
        got_plt = tables.got_plt.addr
        if r_type in (R_PC16, R_PC8, R_PC64):
            value -= place
        elif r_type == R_TPOFF32 or r_type == R_TPOFF64:
            value -= tables.tls_end()
        elif r_type in (R_DTPOFF32, R_DTPOFF64):
            # debug information wants the offset in the block; in code the LD model has become LE
            value -= tables.tls_start if self.link.options.shared or not section.flags & SHF_ALLOC else tables.tls_end()
        elif r_type == R_GOTOFF64:
            value = tables.address(symbol) + addend - got_plt if symbol.needs & 0xFFFFF else value - got_plt
        elif r_type in (R_GOTPC32, R_GOTPC64):
            value = got_plt + addend - place
        elif r_type in (R_GOT32, R_GOT64, R_GOTPLT64):
            value = tables.got.addr + symbol.got - got_plt + addend
        elif r_type == R_GOTPCREL64:
            value = tables.got.addr + symbol.got + addend - place
        elif r_type == R_PLTOFF64:
            value = self.call_target(symbol, r_type) + addend - got_plt
        elif r_type in (R_SIZE32, R_SIZE64):
            value = symbol.size + addend
        elif r_type in (0, 250, 251):
            return
        width = row.width
        bits = 8 * width
        signed = value if value < 1 << 63 else value - (1 << 64)
        if row.check == 1 and not -(1 << (bits - 1)) <= signed < 1 << (bits - 1):
            self.overflow(section, offset, r_type, symbol, addend)
        elif row.check == 2 and not 0 <= value < 1 << bits:
            self.overflow(section, offset, r_type, symbol, addend)
        elif row.check == 3 and not -(1 << (bits - 1)) <= signed < 1 << bits:
            self.overflow(section, offset, r_type, symbol, addend)
        data[at : at + width] = (value & ((1 << bits) - 1)).to_bytes(width, "little")

    def rewrite_load(self, rewrite: int, r_type: int, data: bytearray, at: int, value: int, place: int) -> int:
        """Rewrites the instruction around the field; returns the field's value. `value` is S + A with A = -4."""
        if rewrite == G_LEA:
            data[at - 2] = 0x8D
            return value - place
        if rewrite == G_CALL:
            data[at - 2] = 0x67
            data[at - 1] = 0xE8
            return value - place
        if rewrite == G_JMP:
            # jmp rel32; nop: the field moves one byte down
            data[at - 2] = 0xE9
            data[at + 3] = 0x90
            self.put32(data, at - 1, value - place + 1)
            return int.from_bytes(data[at : at + 4], "little", signed=True)
        immediate_form(rewrite, data, at)
        if r_type == R_REX_GOTPCRELX:
            rex = data[at - 3]
            data[at - 3] = (rex & ~0x04) | (rex & 0x04) >> 2
        return value + 4

    def apply_tls(self, section: InputSection, symbol: Symbol, r_type: int, data: bytearray, at: int, place: int, addend: int) -> bool:
        tables = self.tables
        assert tables is not None
        shared = self.link.options.shared
        offset = symbol.addr - tables.tls_end()
        if r_type == R_TLSGD:
            if shared:
                self.put32(data, at, tables.got.addr + symbol.got_tls_gd + addend - place)
                return False
            # 66 lea x(%rip),%rdi; 66 66 48 call (or 66 48 ff 15): sixteen bytes either way
            if symbol.got_tls_ie < 0:
                data[at - 4 : at + 8] = b"\x64\x48\x8b\x04\x25\0\0\0\0\x48\x8d\x80"
                self.put32(data, at + 8, offset)
            else:
                data[at - 4 : at + 8] = b"\x64\x48\x8b\x04\x25\0\0\0\0\x48\x03\x05"
                self.put32(data, at + 8, tables.got.addr + symbol.got_tls_ie - (place + 12))
            return True
        if r_type == R_TLSLD:
            if shared:
                self.put32(data, at, tables.got.addr + tables.module_slot + addend - place)
                return False
            if data[at + 4] == 0xE8:
                data[at - 3 : at + 9] = b"\x66\x66\x66\x64\x48\x8b\x04\x25\0\0\0\0"
            else:
                data[at - 3 : at + 10] = b"\x66\x66\x66\x66\x64\x48\x8b\x04\x25\0\0\0\0"
            return True
        if r_type == R_GOTTPOFF:
            if symbol.got_tls_ie >= 0:
                self.put32(data, at, tables.got.addr + symbol.got_tls_ie + addend - place)
            else:
                self.initial_to_local(data, at, offset)
            return False
        if r_type == R_GOTPC32_TLSDESC:
            if symbol.got_tls_desc >= 0:
                self.put32(data, at, tables.got.addr + symbol.got_tls_desc + addend - place)
            elif symbol.got_tls_ie >= 0:
                data[at - 2] = 0x8B
                self.put32(data, at, tables.got.addr + symbol.got_tls_ie + addend - place)
            else:
                # lea x@tlsdesc(%rip),%reg -> mov $x@tpoff,%reg
                rex = data[at - 3]
                data[at - 3] = 0x48 | (rex >> 2 & 1)
                data[at - 1] = 0xC0 | (data[at - 1] >> 3 & 7)
                data[at - 2] = 0xC7
                self.put32(data, at, offset)
            return False
        if symbol.got_tls_desc < 0:
            data[at : at + 2] = b"\x66\x90"
        return False

    def initial_to_local(self, data: bytearray, at: int, offset: int) -> None:
        """mov x@gottpoff(%rip),%reg -> mov $x@tpoff,%reg; add -> add or lea."""
        rex = data[at - 3]
        opcode = data[at - 2]
        register = data[at - 1] >> 3
        if opcode == 0x8B:
            if rex == 0x4C:
                data[at - 3] = 0x49
            elif rex == 0x44:
                data[at - 3] = 0x41
            data[at - 2] = 0xC7
            data[at - 1] = 0xC0 | register
        elif register & 7 == 4:
            # add to %rsp or %r12: they cannot be an index or plain base
            if rex == 0x4C:
                data[at - 3] = 0x49
            elif rex == 0x44:
                data[at - 3] = 0x41
            data[at - 2] = 0x81
            data[at - 1] = 0xC0 | register
        else:
            if rex == 0x4C:
                data[at - 3] = 0x4D
            elif rex == 0x44:
                data[at - 3] = 0x45
            data[at - 2] = 0x8D
            data[at - 1] = 0x80 | register | (register << 3)
        self.put32(data, at, offset)

    # the PLT

    def write_plt_header(self, data: bytearray, plt: int, got_plt: int) -> None:
        data[0:16] = b"\xff\x35\0\0\0\0\xff\x25\0\0\0\0\x0f\x1f\x40\x00"
        self.put32(data, 2, got_plt + 8 - (plt + 6))
        self.put32(data, 8, got_plt + 16 - (plt + 12))

    def write_plt(self, data: bytearray, at: int, address: int, plt: int, slot: int, number: int, got_plt: int) -> None:
        data[at : at + 16] = b"\xff\x25\0\0\0\0\x68\0\0\0\0\xe9\0\0\0\0"
        self.put32(data, at + 2, slot - (address + 6))
        self.put32(data, at + 7, number)
        self.put32(data, at + 12, plt - (address + 16))

    def write_plt_got(self, data: bytearray, at: int, address: int, slot: int, got_plt: int) -> None:
        data[at : at + 8] = b"\xff\x25\0\0\0\0\x66\x90"
        self.put32(data, at + 2, slot - (address + 6))
