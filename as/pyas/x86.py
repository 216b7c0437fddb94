"""The x86 Machine: 16-, 32- and 64-bit code in i386 and x86-64 objects."""

from typing import Final, final

from pyelf.consts import EM_386, EM_X86_64
from pyisa.fixup import Encoded
from pyisa.operand import OP_REG, Operand, Reg
from pyisa.x86 import registers, relocs32, relocs64
from pyisa.x86.encode import Encoder
from pyisa.x86.nops import nop_fill

from pyas.machine import Machine

# relocation types that must name the symbol (psABI: GOT, TLS, size and PLT-offset kinds); PLT32 depends on being pc-relative
KEEP64: Final = frozenset([3, 9, 17, 18, 19, 20, 21, 22, 23, 25, 32, 33, 34, 35, 41, 42, 250, 251])
KEEP32: Final = frozenset([3, 9, 14, 15, 16, 17, 18, 19, 32, 33, 34, 36, 37, 38, 39, 40, 41, 43, 250, 251])
TLS64: Final = frozenset([17, 18, 19, 20, 21, 22, 23, 34, 35])
TLS32: Final = frozenset([14, 15, 16, 17, 18, 19, 32, 33, 34, 36, 37, 39, 40])


# registers that only unwinding knows (psABI 3.36; i386 psABI 2.14)
DWARF_ONLY64: Final = {"rflags": 49, "eflags": 49, "fs.base": 58, "gs.base": 59, "tr": 62, "ldtr": 63, "mxcsr": 64, "fcw": 65, "fsw": 66}
DWARF_ONLY32: Final = {"eflags": 9, "fcw": 37, "fsw": 38, "mxcsr": 39, "tr": 48, "ldtr": 49}
GENERIC64: Final = {"BFD_RELOC_NONE": 0, "BFD_RELOC_8": 14, "BFD_RELOC_16": 12, "BFD_RELOC_32": 10, "BFD_RELOC_64": 1}
GENERIC32: Final = {"BFD_RELOC_NONE": 0, "BFD_RELOC_8": 22, "BFD_RELOC_16": 20, "BFD_RELOC_32": 1}


@final
class X86(Machine):
    def __init__(self, bits: int) -> None:
        self.bits = bits
        self.elf_machine = EM_X86_64 if bits == 64 else EM_386
        self.mode = bits
        self.code_alignment = 1
        self.data_alignment = -8 if bits == 64 else -4
        self.return_column = 16 if bits == 64 else 8
        self.stack_register = 7 if bits == 64 else 4
        self.min_insn = 1
        self.nop_byte = 0x90
        self.relax_relocations = True
        self.encoders: dict[int, Encoder] = {}
        self.encoder = Encoder(bits)
        self.encoders[bits * 4] = self.encoder
        self.code16gcc = False
        self.intel = False

    def set_mode(self, mode: int, gcc: bool) -> None:
        self.mode = mode
        self.code16gcc = gcc
        self.pick()

    def set_syntax(self, intel: bool) -> None:
        if intel != self.intel:
            self.intel = intel
            self.pick()

    def pick(self) -> None:
        """The encoder for the code size and syntax in force."""
        key = self.mode * 4 + (2 if self.code16gcc else 0) + (1 if self.intel else 0)
        found = self.encoders.get(key)
        if found is None:
            found = Encoder(self.mode, self.code16gcc, self.intel)
            self.encoders[key] = found
        self.encoder = found

    def encode(self, mnemonic: str, operands: list[Operand]) -> Encoded:
        return self.encoder.encode(mnemonic, operands)

    def is_vector(self, operands: list[Operand]) -> bool:
        for op in operands:
            if op.kind == OP_REG:
                assert isinstance(op, Reg)
                if registers.class_of(op.number) in (registers.MM, registers.XMM):
                    return True
        return False

    def nops(self, mode: int, count: int) -> bytes:
        return nop_fill(16 if mode == 16 else self.bits, count)

    def reloc_for(self, kind: int, width: int, operator: str, relax: int, got_symbol: bool) -> int:
        if not self.relax_relocations:
            relax = 0
        if self.bits == 64:
            return relocs64.reloc_for(kind, width, operator, relax, got_symbol)
        return relocs32.reloc_for(kind, width, operator, relax, got_symbol)

    def reloc_number(self, name: str) -> int:
        row = relocs64.TABLE.named(name) if self.bits == 64 else relocs32.TABLE.named(name)
        return row.number if row is not None else (GENERIC64 if self.bits == 64 else GENERIC32).get(name, -1)

    def reloc_width(self, number: int) -> int:
        row = (relocs64.TABLE if self.bits == 64 else relocs32.TABLE).get(number)
        return row.width if row is not None else 0

    def keeps_symbol(self, rel_type: int, pcrel: bool, strict: bool) -> bool:
        if rel_type == 4:
            return not pcrel
        if rel_type == 9 and self.bits == 32:
            return strict  # R_386_GOTOFF
        return rel_type in (KEEP64 if self.bits == 64 else KEEP32)

    def is_tls(self, rel_type: int) -> bool:
        return rel_type in (TLS64 if self.bits == 64 else TLS32)

    def register_number(self, name: str) -> int:
        return registers.number_of(name)

    def dwarf_register(self, name: str) -> int:
        number = registers.number_of(name)
        if number < 0:
            return (DWARF_ONLY64 if self.mode == 64 else DWARF_ONLY32).get(name, -1)
        return registers.dwarf_number(number, 64 if self.mode == 64 else 32)
