"""RelocType: one relocation type as a formula and a field, for the assembler that makes it and the linker that applies it.

The formulas are those of the psABIs: S symbol, A addend, P place, G GOT slot offset, GOT address of the GOT, L PLT entry, B load base,
Z symbol size. A table per machine (x86/relocs64.py ...) lists its types; `check` says how the linker tests for overflow and `needs` what
it must build first.
"""

from typing import Final, final

# formulas
F_NONE: Final = 0
F_ABS: Final = 1  # S + A
F_PC: Final = 2  # S + A - P
F_GOT: Final = 3  # G + A: the slot's offset from the GOT base
F_PLT: Final = 4  # L + A - P
F_COPY: Final = 5  # dynamic only
F_GLOB_DAT: Final = 6  # dynamic: S
F_JUMP_SLOT: Final = 7  # dynamic: S
F_RELATIVE: Final = 8  # dynamic: B + A
F_GOTPC: Final = 9  # GOT + A - P
F_GOTOFF: Final = 10  # S + A - GOT
F_GOTPCREL: Final = 11  # G + GOT + A - P
F_PLTOFF: Final = 12  # L - GOT + A
F_SIZE: Final = 13  # Z + A
F_DTPMOD: Final = 14  # dynamic: module number
F_DTPOFF: Final = 15  # offset in the module's TLS block
F_TPOFF: Final = 16  # offset from the thread pointer (negative on x86)
F_TLSGD: Final = 17  # G + GOT + A - P of a (module, offset) pair (i386: G + A)
F_TLSLD: Final = 18  # the same for (module, 0)
F_GOTTPOFF: Final = 19  # G + GOT + A - P of a TP offset slot
F_TLSDESC_PC: Final = 20  # G + GOT + A - P of a descriptor
F_TLSDESC_CALL: Final = 21  # marks the call through the descriptor; nothing is written
F_TLSDESC: Final = 22  # dynamic
F_IRELATIVE: Final = 23  # dynamic
F_GOT_ABS: Final = 24  # i386 TLS_IE: G + GOT + A, the absolute address of the slot
F_TPOFF_NEG: Final = 25  # i386 R_386_TLS_LE_32, TPOFF32: thread pointer - S (positive)
F_VTABLE: Final = 26  # GNU_VTINHERIT, GNU_VTENTRY: information only
F_GOT_OR_ABS: Final = 27  # R_386_GOT32(X): G + A with a base register, G + GOT + A without

# overflow checks
CHECK_NONE: Final = 0
CHECK_SIGNED: Final = 1
CHECK_UNSIGNED: Final = 2
CHECK_EITHER: Final = 3  # fits either as signed or unsigned ("bitfield" in BFD)

# needs
NEED_GOT: Final = 1
NEED_PLT: Final = 2
NEED_TLS_GD: Final = 4
NEED_TLS_LD: Final = 8
NEED_TLS_IE: Final = 16
NEED_TLS_LE: Final = 32
NEED_TLS_DESC: Final = 64
NEED_RELAX: Final = 128  # GOTPCRELX and the like: the instruction may be rewritten
NEED_GOT_BASE: Final = 256  # refers to _GLOBAL_OFFSET_TABLE_ without a slot
NEED_DYNAMIC: Final = 512  # appears only in linked output


@final
class RelocType:
    """One row. `width`: bytes of the field, little-endian at r_offset; `spelling`: the operator as written (`PLT` for `@PLT`), or ""."""

    def __init__(self, number: int, name: str, formula: int, width: int, check: int, needs: int = 0, spelling: str = "") -> None:
        self.number = number
        self.name = name
        self.formula = formula
        self.width = width
        self.check = check
        self.needs = needs
        self.spelling = spelling


@final
class RelocTable:
    """The relocation types of one machine, by number and by name."""

    def __init__(self, rows: list[RelocType]) -> None:
        self.rows = rows
        self.by_number: dict[int, RelocType] = {}
        self.by_name: dict[str, RelocType] = {}
        for row in rows:
            self.by_number[row.number] = row
            self.by_name[row.name] = row

    def get(self, number: int) -> RelocType | None:
        return self.by_number.get(number)

    def named(self, name: str) -> RelocType | None:
        return self.by_name.get(name)

    def name_of(self, number: int) -> str:
        row = self.by_number.get(number)
        return row.name if row is not None else f"unrecognized: {number:x}"
