"""Relocation types of x86-64 (x86-64 psABI 1.0, table 4.10) and which of them a fixup asks for (as GNU as chooses)."""

from typing import Final

from pyisa.fixup import FIX_ABS, FIX_ABS_SIGNED, FIX_BRANCH, FIX_PCREL, FIX_TLSCALL
from pyisa.reloc import (
    CHECK_EITHER,
    CHECK_NONE,
    CHECK_SIGNED,
    CHECK_UNSIGNED,
    F_ABS,
    F_COPY,
    F_DTPMOD,
    F_DTPOFF,
    F_GLOB_DAT,
    F_GOT,
    F_GOTOFF,
    F_GOTPC,
    F_GOTPCREL,
    F_GOTTPOFF,
    F_IRELATIVE,
    F_JUMP_SLOT,
    F_NONE,
    F_PC,
    F_PLT,
    F_PLTOFF,
    F_RELATIVE,
    F_SIZE,
    F_TLSDESC,
    F_TLSDESC_CALL,
    F_TLSDESC_PC,
    F_TLSGD,
    F_TLSLD,
    F_TPOFF,
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

R_X86_64_NONE: Final = 0
R_X86_64_64: Final = 1
R_X86_64_PC32: Final = 2
R_X86_64_GOT32: Final = 3
R_X86_64_PLT32: Final = 4
R_X86_64_COPY: Final = 5
R_X86_64_GLOB_DAT: Final = 6
R_X86_64_JUMP_SLOT: Final = 7
R_X86_64_RELATIVE: Final = 8
R_X86_64_GOTPCREL: Final = 9
R_X86_64_32: Final = 10
R_X86_64_32S: Final = 11
R_X86_64_16: Final = 12
R_X86_64_PC16: Final = 13
R_X86_64_8: Final = 14
R_X86_64_PC8: Final = 15
R_X86_64_DTPMOD64: Final = 16
R_X86_64_DTPOFF64: Final = 17
R_X86_64_TPOFF64: Final = 18
R_X86_64_TLSGD: Final = 19
R_X86_64_TLSLD: Final = 20
R_X86_64_DTPOFF32: Final = 21
R_X86_64_GOTTPOFF: Final = 22
R_X86_64_TPOFF32: Final = 23
R_X86_64_PC64: Final = 24
R_X86_64_GOTOFF64: Final = 25
R_X86_64_GOTPC32: Final = 26
R_X86_64_GOT64: Final = 27
R_X86_64_GOTPCREL64: Final = 28
R_X86_64_GOTPC64: Final = 29
R_X86_64_GOTPLT64: Final = 30
R_X86_64_PLTOFF64: Final = 31
R_X86_64_SIZE32: Final = 32
R_X86_64_SIZE64: Final = 33
R_X86_64_GOTPC32_TLSDESC: Final = 34
R_X86_64_TLSDESC_CALL: Final = 35
R_X86_64_TLSDESC: Final = 36
R_X86_64_IRELATIVE: Final = 37
R_X86_64_RELATIVE64: Final = 38
R_X86_64_GOTPCRELX: Final = 41
R_X86_64_REX_GOTPCRELX: Final = 42
R_X86_64_GNU_VTINHERIT: Final = 250
R_X86_64_GNU_VTENTRY: Final = 251

TABLE: Final[RelocTable] = RelocTable([
    RelocType(0, "R_X86_64_NONE", F_NONE, 0, CHECK_NONE),
    RelocType(1, "R_X86_64_64", F_ABS, 8, CHECK_NONE),
    RelocType(2, "R_X86_64_PC32", F_PC, 4, CHECK_SIGNED),
    RelocType(3, "R_X86_64_GOT32", F_GOT, 4, CHECK_SIGNED, NEED_GOT, "GOT"),
    RelocType(4, "R_X86_64_PLT32", F_PLT, 4, CHECK_SIGNED, NEED_PLT, "PLT"),
    RelocType(5, "R_X86_64_COPY", F_COPY, 0, CHECK_NONE, NEED_DYNAMIC),
    RelocType(6, "R_X86_64_GLOB_DAT", F_GLOB_DAT, 8, CHECK_NONE, NEED_DYNAMIC),
    RelocType(7, "R_X86_64_JUMP_SLOT", F_JUMP_SLOT, 8, CHECK_NONE, NEED_DYNAMIC),
    RelocType(8, "R_X86_64_RELATIVE", F_RELATIVE, 8, CHECK_NONE, NEED_DYNAMIC),
    RelocType(9, "R_X86_64_GOTPCREL", F_GOTPCREL, 4, CHECK_SIGNED, NEED_GOT, "GOTPCREL"),
    RelocType(10, "R_X86_64_32", F_ABS, 4, CHECK_UNSIGNED),
    RelocType(11, "R_X86_64_32S", F_ABS, 4, CHECK_SIGNED),
    RelocType(12, "R_X86_64_16", F_ABS, 2, CHECK_EITHER),
    RelocType(13, "R_X86_64_PC16", F_PC, 2, CHECK_EITHER),
    RelocType(14, "R_X86_64_8", F_ABS, 1, CHECK_EITHER),
    RelocType(15, "R_X86_64_PC8", F_PC, 1, CHECK_SIGNED),
    RelocType(16, "R_X86_64_DTPMOD64", F_DTPMOD, 8, CHECK_NONE, NEED_DYNAMIC),
    RelocType(17, "R_X86_64_DTPOFF64", F_DTPOFF, 8, CHECK_NONE, 0, "DTPOFF"),
    RelocType(18, "R_X86_64_TPOFF64", F_TPOFF, 8, CHECK_NONE, NEED_TLS_LE, "TPOFF"),
    RelocType(19, "R_X86_64_TLSGD", F_TLSGD, 4, CHECK_SIGNED, NEED_TLS_GD, "TLSGD"),
    RelocType(20, "R_X86_64_TLSLD", F_TLSLD, 4, CHECK_SIGNED, NEED_TLS_LD, "TLSLD"),
    RelocType(21, "R_X86_64_DTPOFF32", F_DTPOFF, 4, CHECK_SIGNED, 0, "DTPOFF"),
    RelocType(22, "R_X86_64_GOTTPOFF", F_GOTTPOFF, 4, CHECK_SIGNED, NEED_TLS_IE, "GOTTPOFF"),
    RelocType(23, "R_X86_64_TPOFF32", F_TPOFF, 4, CHECK_SIGNED, NEED_TLS_LE, "TPOFF"),
    RelocType(24, "R_X86_64_PC64", F_PC, 8, CHECK_NONE),
    RelocType(25, "R_X86_64_GOTOFF64", F_GOTOFF, 8, CHECK_NONE, NEED_GOT_BASE, "GOTOFF"),
    RelocType(26, "R_X86_64_GOTPC32", F_GOTPC, 4, CHECK_SIGNED, NEED_GOT_BASE),
    RelocType(27, "R_X86_64_GOT64", F_GOT, 8, CHECK_NONE, NEED_GOT, "GOT"),
    RelocType(28, "R_X86_64_GOTPCREL64", F_GOTPCREL, 8, CHECK_NONE, NEED_GOT, "GOTPCREL"),
    RelocType(29, "R_X86_64_GOTPC64", F_GOTPC, 8, CHECK_NONE, NEED_GOT_BASE),
    RelocType(30, "R_X86_64_GOTPLT64", F_GOT, 8, CHECK_NONE, NEED_GOT | NEED_PLT, "GOTPLT"),
    RelocType(31, "R_X86_64_PLTOFF64", F_PLTOFF, 8, CHECK_NONE, NEED_PLT | NEED_GOT_BASE, "PLTOFF"),
    RelocType(32, "R_X86_64_SIZE32", F_SIZE, 4, CHECK_UNSIGNED, 0, "SIZE"),
    RelocType(33, "R_X86_64_SIZE64", F_SIZE, 8, CHECK_NONE, 0, "SIZE"),
    RelocType(34, "R_X86_64_GOTPC32_TLSDESC", F_TLSDESC_PC, 4, CHECK_SIGNED, NEED_TLS_DESC, "TLSDESC"),
    RelocType(35, "R_X86_64_TLSDESC_CALL", F_TLSDESC_CALL, 0, CHECK_NONE, 0, "TLSCALL"),
    RelocType(36, "R_X86_64_TLSDESC", F_TLSDESC, 8, CHECK_NONE, NEED_DYNAMIC),
    RelocType(37, "R_X86_64_IRELATIVE", F_IRELATIVE, 8, CHECK_NONE, NEED_DYNAMIC),
    RelocType(38, "R_X86_64_RELATIVE64", F_RELATIVE, 8, CHECK_NONE, NEED_DYNAMIC),
    RelocType(41, "R_X86_64_GOTPCRELX", F_GOTPCREL, 4, CHECK_SIGNED, NEED_GOT | NEED_RELAX, "GOTPCREL"),
    RelocType(42, "R_X86_64_REX_GOTPCRELX", F_GOTPCREL, 4, CHECK_SIGNED, NEED_GOT | NEED_RELAX, "GOTPCREL"),
    RelocType(250, "R_X86_64_GNU_VTINHERIT", F_VTABLE, 0, CHECK_NONE),
    RelocType(251, "R_X86_64_GNU_VTENTRY", F_VTABLE, 0, CHECK_NONE),
])

# operator -> type, for 4-byte and 8-byte fields; -1 where the operator does not go with the width
_OPERATORS32: Final = {
    "PLT": 4, "GOT": 3, "GOTPCREL": 9, "TLSGD": 19, "TLSLD": 20, "DTPOFF": 21, "GOTTPOFF": 22, "TPOFF": 23, "SIZE": 32,
    "TLSDESC": 34,
}
_OPERATORS64: Final = {"GOT": 27, "GOTPCREL": 28, "GOTPLT": 30, "PLTOFF": 31, "GOTOFF": 25, "DTPOFF": 17, "TPOFF": 18, "SIZE": 33}


def reloc_for(kind: int, width: int, operator: str, relax: int = 0, got_symbol: bool = False) -> int:
    """The type for a fixup of `kind` and `width` whose symbol carries `operator`; -1 if there is none.

    `relax`: Fixup.relax (0 none, 1 GOTPCRELX, 2 REX_GOTPCRELX). `got_symbol`: the symbol is _GLOBAL_OFFSET_TABLE_.
    """
    op = operator.upper()
    if kind == FIX_TLSCALL or op == "TLSCALL":
        return R_X86_64_TLSDESC_CALL
    if op:
        if width == 8:
            return _OPERATORS64.get(op, -1)
        if width != 4:
            return -1
        if kind == FIX_PCREL and op in ("GOT", "TPOFF", "DTPOFF", "SIZE"):
            return -1  # these count from no place
        if op == "GOTPCREL" and relax:
            return R_X86_64_REX_GOTPCRELX if relax == 2 else R_X86_64_GOTPCRELX
        return _OPERATORS32.get(op, -1)
    if got_symbol:
        if kind == FIX_ABS and width == 8:
            return R_X86_64_GOTPC64
        if width == 4 and kind != FIX_BRANCH:
            return R_X86_64_GOTPC32
    if kind == FIX_BRANCH and width == 4:
        return R_X86_64_PLT32
    if kind == FIX_BRANCH or kind == FIX_PCREL:
        return R_X86_64_PC32 if width == 4 else R_X86_64_PC64 if width == 8 else R_X86_64_PC16 if width == 2 else R_X86_64_PC8 if width == 1 else -1
    if kind == FIX_ABS_SIGNED and width == 4:
        return R_X86_64_32S
    return R_X86_64_32 if width == 4 else R_X86_64_64 if width == 8 else R_X86_64_16 if width == 2 else R_X86_64_8 if width == 1 else -1
