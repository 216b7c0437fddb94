"""Texts for the numbers of ELF, as GNU readelf and objdump print them. Tables only."""

from typing import Final

FILE_TYPES: Final = {
    0: "NONE (None)",
    1: "REL (Relocatable file)",
    2: "EXEC (Executable file)",
    3: "DYN (Shared object file)",
    4: "CORE (Core file)",
}

MACHINES: Final = {
    0: "None",
    3: "Intel 80386",
    8: "MIPS R3000",
    20: "PowerPC",
    21: "PowerPC64",
    22: "IBM S/390",
    40: "ARM",
    43: "Sparc v9",
    62: "Advanced Micro Devices X86-64",
    183: "AArch64",
    243: "RISC-V",
    247: "Linux BPF",
    258: "LoongArch",
}

OSABIS: Final = {
    0: "UNIX - System V",
    1: "UNIX - HP-UX",
    2: "UNIX - NetBSD",
    3: "UNIX - GNU",
    6: "UNIX - Solaris",
    9: "UNIX - FreeBSD",
    97: "ARM",
    255: "Standalone App",
}

SECTION_TYPES: Final = {
    0: "NULL",
    1: "PROGBITS",
    2: "SYMTAB",
    3: "STRTAB",
    4: "RELA",
    5: "HASH",
    6: "DYNAMIC",
    7: "NOTE",
    8: "NOBITS",
    9: "REL",
    10: "SHLIB",
    11: "DYNSYM",
    14: "INIT_ARRAY",
    15: "FINI_ARRAY",
    16: "PREINIT_ARRAY",
    17: "GROUP",
    18: "SYMTAB SECTION INDICES",
    19: "RELR",
    0x6FFF4C03: "LLVM_ADDRSIG",
    0x6FFFFFF5: "GNU_ATTRIBUTES",
    0x6FFFFFF6: "GNU_HASH",
    0x6FFFFFF7: "GNU_LIBLIST",
    0x6FFFFFFD: "VERDEF",
    0x6FFFFFFE: "VERNEED",
    0x6FFFFFFF: "VERSYM",
}

SEGMENT_TYPES: Final = {
    0: "NULL",
    1: "LOAD",
    2: "DYNAMIC",
    3: "INTERP",
    4: "NOTE",
    5: "SHLIB",
    6: "PHDR",
    7: "TLS",
    0x6474E550: "GNU_EH_FRAME",
    0x6474E551: "GNU_STACK",
    0x6474E552: "GNU_RELRO",
    0x6474E553: "GNU_PROPERTY",
}

SYMBOL_TYPES: Final = ("NOTYPE", "OBJECT", "FUNC", "SECTION", "FILE", "COMMON", "TLS")
BINDINGS: Final = ("LOCAL", "GLOBAL", "WEAK")
VISIBILITIES: Final = ("DEFAULT", "INTERNAL", "HIDDEN", "PROTECTED")

DYNAMIC_TAGS: Final = {
    0: "NULL",
    1: "NEEDED",
    2: "PLTRELSZ",
    3: "PLTGOT",
    4: "HASH",
    5: "STRTAB",
    6: "SYMTAB",
    7: "RELA",
    8: "RELASZ",
    9: "RELAENT",
    10: "STRSZ",
    11: "SYMENT",
    12: "INIT",
    13: "FINI",
    14: "SONAME",
    15: "RPATH",
    16: "SYMBOLIC",
    17: "REL",
    18: "RELSZ",
    19: "RELENT",
    20: "PLTREL",
    21: "DEBUG",
    22: "TEXTREL",
    23: "JMPREL",
    24: "BIND_NOW",
    25: "INIT_ARRAY",
    26: "FINI_ARRAY",
    27: "INIT_ARRAYSZ",
    28: "FINI_ARRAYSZ",
    29: "RUNPATH",
    30: "FLAGS",
    32: "PREINIT_ARRAY",
    33: "PREINIT_ARRAYSZ",
    34: "SYMTAB_SHNDX",
    35: "RELRSZ",
    36: "RELR",
    37: "RELRENT",
    0x6FFFFEF5: "GNU_HASH",
    0x6FFFFEF6: "TLSDESC_PLT",
    0x6FFFFEF7: "TLSDESC_GOT",
    0x6FFFFFF0: "VERSYM",
    0x6FFFFFF9: "RELACOUNT",
    0x6FFFFFFA: "RELCOUNT",
    0x6FFFFFFB: "FLAGS_1",
    0x6FFFFFFC: "VERDEF",
    0x6FFFFFFD: "VERDEFNUM",
    0x6FFFFFFE: "VERNEED",
    0x6FFFFFFF: "VERNEEDNUM",
    0x7FFFFFFD: "AUXILIARY",
    0x7FFFFFFF: "FILTER",
}

# how readelf -d shows the value
TAG_BYTES: Final = (2, 8, 9, 10, 11, 18, 19, 27, 28, 33, 35, 37)
TAG_COUNTS: Final = (0x6FFFFFF9, 0x6FFFFFFA, 0x6FFFFFFD, 0x6FFFFFFF, 0x6FFFFFFC - 0)
TAG_STRINGS: Final = {1: "Shared library", 14: "Library soname", 15: "Library rpath", 29: "Library runpath"}

DF_NAMES: Final = ((1, "ORIGIN"), (2, "SYMBOLIC"), (4, "TEXTREL"), (8, "BIND_NOW"), (16, "STATIC_TLS"))
DF_1_NAMES: Final = (
    (1, "NOW"),
    (2, "GLOBAL"),
    (4, "GROUP"),
    (8, "NODELETE"),
    (0x10, "LOADFLTR"),
    (0x20, "INITFIRST"),
    (0x40, "NOOPEN"),
    (0x80, "ORIGIN"),
    (0x100, "DIRECT"),
    (0x400, "INTERPOSE"),
    (0x800, "NODEFLIB"),
    (0x1000, "NODUMP"),
    (0x08000000, "PIE"),
)

GNU_NOTES: Final = {
    1: "NT_GNU_ABI_TAG (ABI version tag)",
    2: "NT_GNU_HWCAP (DSO-supplied software HWCAP info)",
    3: "NT_GNU_BUILD_ID (unique build ID bitstring)",
    4: "NT_GNU_GOLD_VERSION (gold version)",
    5: "NT_GNU_PROPERTY_TYPE_0",
    0x100: "NT_GNU_BUILD_ATTRIBUTE_OPEN",
    0x101: "NT_GNU_BUILD_ATTRIBUTE_FUNC",
}
