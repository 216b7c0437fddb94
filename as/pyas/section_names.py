"""The letters and words of `.section` (gas: .section, ELF version). What a name alone implies is in pyelf.special_sections."""

from typing import Final

from pyelf.consts import (
    SHF_ALLOC,
    SHF_EXCLUDE,
    SHF_EXECINSTR,
    SHF_GNU_MBIND,
    SHF_GNU_RETAIN,
    SHF_GROUP,
    SHF_LINK_ORDER,
    SHF_MERGE,
    SHF_STRINGS,
    SHF_TLS,
    SHF_WRITE,
    SHF_X86_64_LARGE,
    SHT_FINI_ARRAY,
    SHT_INIT_ARRAY,
    SHT_NOBITS,
    SHT_NOTE,
    SHT_PREINIT_ARRAY,
    SHT_PROGBITS,
    SHT_X86_64_UNWIND,
)

FLAG_LETTERS: Final = {
    "a": SHF_ALLOC, "w": SHF_WRITE, "x": SHF_EXECINSTR, "M": SHF_MERGE, "S": SHF_STRINGS, "G": SHF_GROUP, "T": SHF_TLS,
    "o": SHF_LINK_ORDER, "e": SHF_EXCLUDE, "R": SHF_GNU_RETAIN, "l": SHF_X86_64_LARGE, "d": SHF_GNU_MBIND,
}
TYPE_NAMES: Final = {
    "progbits": SHT_PROGBITS, "nobits": SHT_NOBITS, "note": SHT_NOTE, "init_array": SHT_INIT_ARRAY, "fini_array": SHT_FINI_ARRAY,
    "preinit_array": SHT_PREINIT_ARRAY, "unwind": SHT_X86_64_UNWIND,
}


def section_type_number(text: str) -> int:
    """A section type written as a number (`@0x70000001`); -1 if it is none that fits sh_type."""
    try:
        value = int(text, 0)
    except ValueError:
        return -1
    return value if 0 <= value < 1 << 32 else -1
