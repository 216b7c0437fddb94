"""The type and flags of an output section: they follow from what is put in, in order (inputs, data statements, moves of dot), and from its type word.

While sections are being filled GNU ld knows them by properties (has contents, is allocated, is loaded, ...) and by the type the first input or the
name gave; orphans look for company by these. `refresh` makes sh_type and sh_flags of them.
"""

from typing import Final

from pyelf.consts import (
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_GROUP,
    SHF_LINK_ORDER,
    SHF_MERGE,
    SHF_STRINGS,
    SHF_TLS,
    SHF_WRITE,
    SHT_FINI_ARRAY,
    SHT_INIT_ARRAY,
    SHT_NOBITS,
    SHT_NOTE,
    SHT_NULL,
    SHT_PREINIT_ARRAY,
    SHT_PROGBITS,
    SHT_STRTAB,
)  # fmt: skip
from pyelf.special_sections import default_attributes

from pyld.chunk import B_ALLOC, B_CODE, B_CONTENTS, B_DATA, B_LOAD, B_MERGE, B_READONLY, B_STRINGS, B_TLS, OutputSection
from pyld.context import Link
from pyld.pieces import InputSection
from pyld.script.nodes import NOT_ALLOCATED, Section

ARRAYS: Final = (SHT_INIT_ARRAY, SHT_FINI_ARRAY, SHT_PREINIT_ARRAY)
PLAIN_TYPES: Final = (SHT_PROGBITS, SHT_NOBITS, SHT_NOTE)
# names that say PROGBITS and nothing else
PLAIN_NAMES: Final = (".comment", ".debug", ".debug_line", ".debug_info", ".debug_abbrev", ".debug_aranges", ".line", ".interp")
KNOWN_FLAGS: Final = SHF_ALLOC | SHF_WRITE | SHF_EXECINSTR | SHF_MERGE | SHF_STRINGS | SHF_TLS | SHF_GROUP
EXCLUDE: Final = 0x80000000


def input_bits(section: InputSection) -> int:
    flags = section.flags
    bits = 0
    if section.type != SHT_NOBITS:
        bits |= B_CONTENTS
    if flags & SHF_ALLOC:
        bits |= B_ALLOC
        if section.type != SHT_NOBITS:
            bits |= B_LOAD
    if not flags & SHF_WRITE:
        bits |= B_READONLY
    if flags & SHF_EXECINSTR:
        bits |= B_CODE
    elif bits & B_LOAD and not section.synthetic:
        bits |= B_DATA
    if flags & SHF_TLS:
        bits |= B_TLS
    if flags & SHF_MERGE:
        bits |= B_MERGE
    if flags & SHF_STRINGS:
        bits |= B_STRINGS
    return bits


def input_type(section: InputSection) -> int:
    """The space of commons has no type of its own."""
    return SHT_NULL if section.name == "COMMON" else section.type


def begin(link: Link, out: OutputSection, bits: int) -> None:
    """The section comes to be. Its name speaks as long as no input does; an array's name always."""
    if out.created:
        return
    out.created = True
    out.bits = bits
    sh_type, flags = default_attributes(out.name, link.bits == 64)
    if out.name.startswith(".stab"):
        if out.name.endswith("str"):
            sh_type = SHT_STRTAB
        else:
            out.entsize = 12
    if flags or sh_type != SHT_PROGBITS or out.name in PLAIN_NAMES:
        out.preset = sh_type
        out.name_flags = flags


def add_input(link: Link, statement: Section, section: InputSection) -> None:
    out = statement.out
    own = bits = input_bits(section)
    word = statement.type_word
    if word in NOT_ALLOCATED:
        bits &= ~B_ALLOC
    elif word == "READONLY":
        bits |= B_READONLY
    elif word == "NOLOAD":
        bits &= ~(B_LOAD | B_CONTENTS)
    begin(link, out, bits)
    out.keep = out.keep or section.keep
    out.bits &= bits | ~B_READONLY
    if out.has_input:
        bits &= ~B_READONLY
        merging = B_MERGE | B_STRINGS
        if (out.bits ^ bits) & merging or (bits & B_MERGE and out.merge_size != section.entsize):
            out.bits &= ~merging
            bits &= ~merging
    out.bits |= bits
    if not out.has_input:
        out.has_input = True
        if out.preset in PLAIN_TYPES:
            out.preset = SHT_NULL
        if out.preset == SHT_NULL and out.bits == own and word != "NOLOAD":
            out.preset = input_type(section)
        out.name_flags = 0
        out.other_flags = section.flags & ~KNOWN_FLAGS
        if not link.options.relocatable:
            out.other_flags &= ~EXCLUDE
        out.merge_size = section.entsize
    elif link.options.relocatable:
        out.other_flags |= section.flags & ~(KNOWN_FLAGS | SHF_LINK_ORDER)
    if link.options.relocatable and section.group >= 0 and not link.options.force_group_allocation:
        out.other_flags |= SHF_GROUP
    if out.entsize == 0 and section.type == out.preset and section.type not in PLAIN_TYPES:
        out.entsize = section.entsize


def add_data(link: Link, statement: Section) -> None:
    """A data statement has contents and is loaded, unless the type word says otherwise."""
    out = statement.out
    word = statement.type_word
    bits = B_CONTENTS | B_ALLOC | B_LOAD
    if word in NOT_ALLOCATED:
        bits = B_CONTENTS
    elif word == "READONLY":
        bits |= B_READONLY
    elif word == "NOLOAD":
        bits = B_ALLOC
    if out.created:
        out.bits |= bits
    else:
        begin(link, out, bits | B_READONLY)


def refresh(link: Link, out: OutputSection) -> None:
    """sh_type and sh_flags of what is known now."""
    bits = out.bits
    flags = out.other_flags
    if bits & B_ALLOC:
        flags |= SHF_ALLOC
    if not bits & B_READONLY:
        flags |= SHF_WRITE
    if bits & B_CODE:
        flags |= SHF_EXECINSTR
    if bits & B_TLS:
        flags |= SHF_TLS
    if bits & B_MERGE:
        flags |= SHF_MERGE
    if bits & B_STRINGS:
        flags |= SHF_STRINGS
    out.flags = flags
    if out.preset == SHT_NULL:
        out.type = out.given_type if out.given_type >= 0 else SHT_PROGBITS
    elif out.preset == SHT_NOBITS and bits & B_ALLOC:
        out.type = SHT_PROGBITS
    else:
        out.type = out.preset
    if out.type in ARRAYS:
        out.entsize = link.bits // 8
    elif out.type in PLAIN_TYPES and not out.name.startswith(".stab"):
        out.entsize = 0
    if bits & B_ALLOC and not bits & (B_LOAD | B_CONTENTS):
        out.type = SHT_NOBITS
    if bits & B_MERGE:
        out.entsize = out.merge_size


def type_changed(out: OutputSection) -> bool:
    """A section of zeros by its name or its first input that got contents."""
    return out.preset == SHT_NOBITS and out.type == SHT_PROGBITS
