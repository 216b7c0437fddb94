"""What becomes of the type and flags that a `.section` line gives when the name, or an earlier line, says something else (GNU as 2.40, tried).

A name of the gABI's has its own: others are taken with a warning (arrays of functions keep their type), and what a later line says is
ignored with one. For any other name a later line must say the same, or less.
"""

from pyelf.consts import (
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_GROUP,
    SHF_MERGE,
    SHF_STRINGS,
    SHT_FINI_ARRAY,
    SHT_INIT_ARRAY,
    SHT_NOBITS,
    SHT_NOTE,
    SHT_PREINIT_ARRAY,
    SHT_PROGBITS,
    SHT_X86_64_UNWIND,
)
from pyelf.special_sections import DOTTED, special_row

from pyas.section import Section

GENERIC_FLAGS = 0xFFFFF  # those not of a machine or an operating system


def odd_flags(name: str, attr: int, how: int, row: str, sh_type: int, flags: int) -> bool:
    """Whether `attr` has flags that a section of this row does not have."""
    extra = attr & GENERIC_FLAGS & ~flags & ~SHF_GROUP
    if not extra:
        return False
    if how == DOTTED and len(name) > len(row) and not extra & ~(SHF_MERGE | SHF_STRINGS):
        return False  # .rodata.str1.1
    if sh_type == SHT_NOTE and extra == SHF_ALLOC:
        return False
    return name != ".note.GNU-stack" or extra != SHF_EXECINSTR


def first_attributes(name: str, wide: bool, attr: int, kind: int, warnings: list[str]) -> tuple[int, int]:
    """(type, flags) of a new section; kind -1: none was written."""
    row = special_row(name, wide) if name != ".eh_frame" else None  # that row is for linkers
    if row is None:
        return kind if kind >= 0 else SHT_PROGBITS, attr
    text, how, sh_type, flags = row
    made = sh_type
    if kind >= 0 and kind != sh_type:
        if sh_type == SHT_INIT_ARRAY or sh_type == SHT_FINI_ARRAY or sh_type == SHT_PREINIT_ARRAY:
            warnings.append("ignoring incorrect section type for " + name)
        else:
            if sh_type != SHT_NOTE and kind != SHT_X86_64_UNWIND:
                warnings.append("setting incorrect section type for " + name)
            made = kind
    if odd_flags(name, attr, how, text, sh_type, flags):
        warnings.append("setting incorrect section attributes for " + name)
        return made, attr
    return made, attr | flags


def later_attributes(old: Section, wide: bool, attr: int, kind: int, entsize: int, comdat: bool, warnings: list[str], errors: list[str]) -> None:
    """A further `.section` line for a section there is."""
    name = old.name
    row = special_row(name, wide) if name != ".eh_frame" else None  # that row is for linkers
    if row is not None:
        if kind >= 0 and kind != old.sh_type:
            warnings.append("ignoring incorrect section type for " + name)
        if attr and (attr & ~SHF_GROUP) != (old.flags & ~SHF_GROUP):
            warnings.append("ignoring changed section attributes for " + name)
        return
    changed = kind >= 0 and kind != old.sh_type
    if changed:
        errors.append("changed section type for " + name)
    if not attr:
        return
    if (
        (attr & ~SHF_GROUP) != (old.flags & ~SHF_GROUP)
        or (kind == SHT_NOBITS) != (old.sh_type == SHT_NOBITS)
        or (attr & SHF_GROUP and comdat != old.comdat)
    ):
        errors.append("changed section attributes for " + name)
    elif entsize and entsize != old.entsize and old.flags & SHF_MERGE:
        errors.append("changed section entity size for " + name)
