"""Relocation types of i386 (i386 psABI 1.1, table 4.9; TLS types as in the GNU extensions) and which of them a fixup asks for."""

from typing import Final

from pyisa.fixup import FIX_BRANCH, FIX_PCREL, FIX_TLSCALL
from pyisa.reloc import (
    CHECK_EITHER,
    CHECK_NONE,
    CHECK_SIGNED,
    F_ABS,
    F_COPY,
    F_DTPMOD,
    F_DTPOFF,
    F_GLOB_DAT,
    F_GOT,
    F_GOT_ABS,
    F_GOT_OR_ABS,
    F_GOTOFF,
    F_GOTPC,
    F_IRELATIVE,
    F_JUMP_SLOT,
    F_NONE,
    F_PC,
    F_PLT,
    F_RELATIVE,
    F_SIZE,
    F_TLSDESC,
    F_TLSDESC_CALL,
    F_TLSDESC_PC,
    F_TLSGD,
    F_TLSLD,
    F_TPOFF,
    F_TPOFF_NEG,
    F_VTABLE,
    NEED_DYNAMIC,
    NEED_GOT,
    NEED_GOT_BASE,
    NEED_PLT,
    NEED_RELAX,
    NEED_TLS_DESC,
    NEED_TLS_GD,
    NEED_TLS_IE,
    NEED_TLS_LD,
    NEED_TLS_LE,
    RelocTable,
    RelocType,
)

R_386_NONE: Final = 0
R_386_32: Final = 1
R_386_PC32: Final = 2
R_386_GOT32: Final = 3
R_386_PLT32: Final = 4
R_386_COPY: Final = 5
R_386_GLOB_DAT: Final = 6
R_386_JUMP_SLOT: Final = 7
R_386_RELATIVE: Final = 8
R_386_GOTOFF: Final = 9
R_386_GOTPC: Final = 10
R_386_TLS_TPOFF: Final = 14
R_386_TLS_IE: Final = 15
R_386_TLS_GOTIE: Final = 16
R_386_TLS_LE: Final = 17
R_386_TLS_GD: Final = 18
R_386_TLS_LDM: Final = 19
R_386_16: Final = 20
R_386_PC16: Final = 21
R_386_8: Final = 22
R_386_PC8: Final = 23
R_386_TLS_LDO_32: Final = 32
R_386_TLS_IE_32: Final = 33
R_386_TLS_LE_32: Final = 34
R_386_TLS_DTPMOD32: Final = 35
R_386_TLS_DTPOFF32: Final = 36
R_386_TLS_TPOFF32: Final = 37
R_386_SIZE32: Final = 38
R_386_TLS_GOTDESC: Final = 39
R_386_TLS_DESC_CALL: Final = 40
R_386_TLS_DESC: Final = 41
R_386_IRELATIVE: Final = 42
R_386_GOT32X: Final = 43

TABLE: Final[RelocTable] = RelocTable([
    RelocType(0, "R_386_NONE", F_NONE, 0, CHECK_NONE),
    RelocType(1, "R_386_32", F_ABS, 4, CHECK_NONE),
    RelocType(2, "R_386_PC32", F_PC, 4, CHECK_NONE),
    RelocType(3, "R_386_GOT32", F_GOT_OR_ABS, 4, CHECK_NONE, NEED_GOT, "GOT"),
    RelocType(4, "R_386_PLT32", F_PLT, 4, CHECK_NONE, NEED_PLT, "PLT"),
    RelocType(5, "R_386_COPY", F_COPY, 0, CHECK_NONE, NEED_DYNAMIC),
    RelocType(6, "R_386_GLOB_DAT", F_GLOB_DAT, 4, CHECK_NONE, NEED_DYNAMIC),
    RelocType(7, "R_386_JUMP_SLOT", F_JUMP_SLOT, 4, CHECK_NONE, NEED_DYNAMIC),
    RelocType(8, "R_386_RELATIVE", F_RELATIVE, 4, CHECK_NONE, NEED_DYNAMIC),
    RelocType(9, "R_386_GOTOFF", F_GOTOFF, 4, CHECK_NONE, NEED_GOT_BASE, "GOTOFF"),
    RelocType(10, "R_386_GOTPC", F_GOTPC, 4, CHECK_NONE, NEED_GOT_BASE),
    RelocType(14, "R_386_TLS_TPOFF", F_TPOFF, 4, CHECK_NONE, NEED_DYNAMIC),
    RelocType(15, "R_386_TLS_IE", F_GOT_ABS, 4, CHECK_NONE, NEED_TLS_IE, "INDNTPOFF"),
    RelocType(16, "R_386_TLS_GOTIE", F_GOT, 4, CHECK_NONE, NEED_TLS_IE, "GOTNTPOFF"),
    RelocType(17, "R_386_TLS_LE", F_TPOFF, 4, CHECK_NONE, NEED_TLS_LE, "NTPOFF"),
    RelocType(18, "R_386_TLS_GD", F_TLSGD, 4, CHECK_NONE, NEED_TLS_GD, "TLSGD"),
    RelocType(19, "R_386_TLS_LDM", F_TLSLD, 4, CHECK_NONE, NEED_TLS_LD, "TLSLDM"),
    RelocType(20, "R_386_16", F_ABS, 2, CHECK_EITHER),
    RelocType(21, "R_386_PC16", F_PC, 2, CHECK_EITHER),
    RelocType(22, "R_386_8", F_ABS, 1, CHECK_EITHER),
    RelocType(23, "R_386_PC8", F_PC, 1, CHECK_SIGNED),
    RelocType(32, "R_386_TLS_LDO_32", F_DTPOFF, 4, CHECK_NONE, 0, "DTPOFF"),
    RelocType(33, "R_386_TLS_IE_32", F_GOT, 4, CHECK_NONE, NEED_TLS_IE, "GOTTPOFF"),
    RelocType(34, "R_386_TLS_LE_32", F_TPOFF_NEG, 4, CHECK_NONE, NEED_TLS_LE, "TPOFF"),
    RelocType(35, "R_386_TLS_DTPMOD32", F_DTPMOD, 4, CHECK_NONE, NEED_DYNAMIC),
    RelocType(36, "R_386_TLS_DTPOFF32", F_DTPOFF, 4, CHECK_NONE, NEED_DYNAMIC),
    RelocType(37, "R_386_TLS_TPOFF32", F_TPOFF_NEG, 4, CHECK_NONE, NEED_DYNAMIC),
    RelocType(38, "R_386_SIZE32", F_SIZE, 4, CHECK_NONE, 0, "SIZE"),
    RelocType(39, "R_386_TLS_GOTDESC", F_TLSDESC_PC, 4, CHECK_NONE, NEED_TLS_DESC, "TLSDESC"),
    RelocType(40, "R_386_TLS_DESC_CALL", F_TLSDESC_CALL, 0, CHECK_NONE, 0, "TLSCALL"),
    RelocType(41, "R_386_TLS_DESC", F_TLSDESC, 4, CHECK_NONE, NEED_DYNAMIC),
    RelocType(42, "R_386_IRELATIVE", F_IRELATIVE, 4, CHECK_NONE, NEED_DYNAMIC),
    RelocType(43, "R_386_GOT32X", F_GOT_OR_ABS, 4, CHECK_NONE, NEED_GOT | NEED_RELAX, "GOT"),
    RelocType(250, "R_386_GNU_VTINHERIT", F_VTABLE, 0, CHECK_NONE),
    RelocType(251, "R_386_GNU_VTENTRY", F_VTABLE, 0, CHECK_NONE),
])

_OPERATORS: Final = {
    "PLT": 4, "GOT": 3, "GOTOFF": 9, "INDNTPOFF": 15, "GOTNTPOFF": 16, "NTPOFF": 17, "TLSGD": 18, "TLSLDM": 19, "DTPOFF": 32,
    "GOTTPOFF": 33, "TPOFF": 34, "SIZE": 38, "TLSDESC": 39, "TLSCALL": 40,
}


def reloc_for(kind: int, width: int, operator: str, relax: int = 0, got_symbol: bool = False) -> int:
    """As pyisa.x86.relocs64.reloc_for. gas turns a PC-relative @GOTOFF etc. down; so does the -1 here."""
    op = operator.upper()
    if kind == FIX_TLSCALL or op == "TLSCALL":
        return R_386_TLS_DESC_CALL
    if op:
        if width != 4:
            return -1
        if op == "GOT" and relax:
            return R_386_GOT32X
        return _OPERATORS.get(op, -1)
    if got_symbol and width == 4 and kind != FIX_BRANCH:
        return R_386_GOTPC
    if kind == FIX_BRANCH or kind == FIX_PCREL:
        return R_386_PC32 if width == 4 else R_386_PC16 if width == 2 else R_386_PC8 if width == 1 else -1
    return R_386_32 if width == 4 else R_386_16 if width == 2 else R_386_8 if width == 1 else -1
