"""What the object sink must know of a machine: its encoder, its padding, its relocation numbers. One subclass per machine family."""

from pyisa.fixup import Encoded
from pyisa.operand import Operand


class Machine:
    """Abstract. `bits`: ELF class; `mode`: the code size in force (x86: 16, 32, 64), changed by `.code32` and friends."""

    bits: int
    elf_machine: int
    mode: int
    code_alignment: int  # CIE code alignment factor
    data_alignment: int  # CIE data alignment factor
    return_column: int  # DWARF number of the return address
    stack_register: int  # DWARF number; initial CFA is this plus the word size
    relax_relocations: bool  # GOTPCRELX and GOT32X wanted
    nop_byte: int  # fill value that asks for no-ops; -1 none
    min_insn: int  # DWARF minimum_instruction_length

    def encode(self, mnemonic: str, operands: list[Operand]) -> Encoded:
        raise NotImplementedError

    def is_vector(self, operands: list[Operand]) -> bool:
        """Whether an operand is a vector register."""
        raise NotImplementedError

    def set_mode(self, mode: int, gcc: bool) -> None:
        raise NotImplementedError

    def set_syntax(self, intel: bool) -> None:
        """x86: mnemonics mean what Intel syntax means by them, memory operands carry their width."""

    def nops(self, mode: int, count: int) -> bytes:
        raise NotImplementedError

    def reloc_for(self, kind: int, width: int, operator: str, relax: int, got_symbol: bool) -> int:
        """Relocation number, or -1."""
        raise NotImplementedError

    def reloc_number(self, name: str) -> int:
        """The number of a relocation by its ELF name (`.reloc`), or -1."""
        raise NotImplementedError

    def reloc_width(self, number: int) -> int:
        """The bytes of the field it is for."""
        raise NotImplementedError

    def keeps_symbol(self, rel_type: int, pcrel: bool, strict: bool) -> bool:
        """Whether a relocation of this type must name the symbol itself rather than section + offset (psABI: GOT, PLT and TLS kinds).

        `strict`: the field is no displacement, or the symbol lies in a mergeable section."""
        raise NotImplementedError

    def is_tls(self, rel_type: int) -> bool:
        """Whether the relocation makes an undefined symbol STT_TLS."""
        raise NotImplementedError

    def register_number(self, name: str) -> int:
        """The machine's number of a register by name, without `%`; -1 unknown."""
        raise NotImplementedError

    def dwarf_register(self, name: str) -> int:
        """DWARF number of a register by name, without `%`; -1 unknown."""
        raise NotImplementedError
