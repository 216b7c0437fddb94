"""What the tools ask the machine tables: relocation names, the disassembler. One `if` line per machine, imported when asked."""

from pyelf.consts import EM_386, EM_X86_64
from pyisa.reloc import RelocTable


def reloc_table(machine: int) -> RelocTable | None:
    if machine == EM_X86_64:
        from pyisa.x86.relocs64 import TABLE as table64

        return table64
    if machine == EM_386:
        from pyisa.x86.relocs32 import TABLE as table32

        return table32
    return None


def reloc_name(table: RelocTable | None, number: int) -> str:
    """The type's name; "" when unknown."""
    if table is not None:
        row = table.by_number.get(number)
        if row is not None:
            return row.name
    return ""
