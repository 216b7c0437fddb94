"""What a section's name alone says of its type and flags (gABI: Special Sections), as GNU as and GNU ld have it: for a section that a
source names without saying more, and for an output section that a linker script begins without any input."""

from typing import Final

from pyelf.consts import (
    SHF_ALLOC,
    SHF_EXCLUDE,
    SHF_EXECINSTR,
    SHF_TLS,
    SHF_WRITE,
    SHF_X86_64_LARGE,
    SHT_FINI_ARRAY,
    SHT_INIT_ARRAY,
    SHT_NOBITS,
    SHT_NOTE,
    SHT_PREINIT_ARRAY,
    SHT_PROGBITS,
)

DOTTED: Final = 0  # the name itself, or with .suffix
EXACT: Final = 1
PREFIX: Final = 2
W: Final = SHF_WRITE
A: Final = SHF_ALLOC
X: Final = SHF_EXECINSTR
ROWS: Final = [
    # name, how it matches, type, flags; earlier rows win
    (".text", DOTTED, SHT_PROGBITS, A | X),
    (".data", DOTTED, SHT_PROGBITS, W | A),
    (".bss", DOTTED, SHT_NOBITS, W | A),
    (".rodata", DOTTED, SHT_PROGBITS, A),
    (".init", EXACT, SHT_PROGBITS, A | X),
    (".fini", EXACT, SHT_PROGBITS, A | X),
    (".init_array", DOTTED, SHT_INIT_ARRAY, W | A),
    (".fini_array", DOTTED, SHT_FINI_ARRAY, W | A),
    (".preinit_array", DOTTED, SHT_PREINIT_ARRAY, W | A),
    (".note.GNU-stack", EXACT, SHT_PROGBITS, 0),
    (".note", PREFIX, SHT_NOTE, 0),
    (".tbss", DOTTED, SHT_NOBITS, W | A | SHF_TLS),
    (".tdata", DOTTED, SHT_PROGBITS, W | A | SHF_TLS),
    (".comment", EXACT, SHT_PROGBITS, 0),
    (".debug", EXACT, SHT_PROGBITS, 0),
    (".debug_line", EXACT, SHT_PROGBITS, 0),
    (".debug_info", EXACT, SHT_PROGBITS, 0),
    (".debug_abbrev", EXACT, SHT_PROGBITS, 0),
    (".debug_aranges", EXACT, SHT_PROGBITS, 0),
    (".line", EXACT, SHT_PROGBITS, 0),
    (".data1", EXACT, SHT_PROGBITS, W | A),
    (".rodata1", EXACT, SHT_PROGBITS, A),
    (".plt", EXACT, SHT_PROGBITS, A | X),
    (".eh_frame", EXACT, SHT_PROGBITS, A),
    (".gnu.linkonce.b", DOTTED, SHT_NOBITS, W | A),
    (".gnu.linkonce.n", DOTTED, SHT_NOBITS, W | A),
    (".gnu.linkonce.p", DOTTED, SHT_PROGBITS, W | A),
    (".gnu.lto_", PREFIX, SHT_PROGBITS, SHF_EXCLUDE),
    (".noinit", DOTTED, SHT_NOBITS, W | A),
    (".persistent.bss", EXACT, SHT_NOBITS, W | A),
    (".persistent", DOTTED, SHT_PROGBITS, W | A),
]
ROWS_64: Final = [
    (".lbss", DOTTED, SHT_NOBITS, W | A | SHF_X86_64_LARGE),
    (".ldata", DOTTED, SHT_PROGBITS, W | A | SHF_X86_64_LARGE),
    (".lrodata", DOTTED, SHT_PROGBITS, A | SHF_X86_64_LARGE),
]


def special_row(name: str, wide: bool) -> tuple[str, int, int, int] | None:
    """The row that knows the name."""
    for row in ROWS + ROWS_64 if wide else ROWS:
        text, how, _, _ = row
        if name.startswith(text):
            if how == PREFIX or len(name) == len(text) or (how == DOTTED and name[len(text)] == "."):
                return row
    return None


def default_attributes(name: str, wide: bool) -> tuple[int, int]:
    """(type, flags) that the name alone gives."""
    row = special_row(name, wide)
    return (SHT_PROGBITS, 0) if row is None else (row[2], row[3])
