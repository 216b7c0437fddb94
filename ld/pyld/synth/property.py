""".note.gnu.property: the notes of all objects become one (x86-64 psABI, "Program Property"; Linux gABI extension "GNU_PROPERTY").

An AND property holds only if every object has it; an OR one if any has; OR_AND ones need all to have the property but join their bits.
"""

import struct

from pyelf.consts import NT_GNU_PROPERTY_TYPE_0

from pyld.context import Link
from pyld.pieces import InputSection

X86_UINT32_AND_LO = 0xC0000002
X86_UINT32_AND_HI = 0xC0007FFF
X86_UINT32_OR_LO = 0xC0008000
X86_UINT32_OR_HI = 0xC000FFFF
X86_UINT32_OR_AND_LO = 0xC0010000
X86_UINT32_OR_AND_HI = 0xC0017FFF
STACK_SIZE = 1
NO_COPY_ON_PROTECTED = 2
UINT32_AND_LO = 0xB0000000
UINT32_AND_HI = 0xB0007FFF
UINT32_OR_LO = 0xB0008000
UINT32_OR_HI = 0xB000FFFF


def read(section: InputSection, word: int) -> dict[int, int]:
    found: dict[int, int] = {}
    data = bytes(section.data)
    at = 0
    while at + 16 <= len(data):
        name_size, size, kind = struct.unpack_from("<III", data, at)
        start = at + 12 + ((name_size + 3) & -4)
        if kind == NT_GNU_PROPERTY_TYPE_0 and data[at + 12 : at + 16] == b"GNU\0" and start + size <= len(data):
            position = start
            while position + 8 <= start + size:
                number, width = struct.unpack_from("<II", data, position)
                found[number] = int.from_bytes(data[position + 8 : position + 8 + width], "little") if width else 1
                position += 8 + ((width + word - 1) & -word)
        at = start + ((size + word - 1) & -word)
    return found


def merge_properties(link: Link) -> None:
    """All .note.gnu.property sections but the first go; the first gets the merged note, or goes too."""
    sections: list[InputSection] = []
    per_file: list[dict[int, int]] = []
    for file in link.files:
        own: dict[int, int] = {}
        for section in file.sections:
            if section is not None and section.name == ".note.gnu.property" and not section.discarded and section.out is not None:
                sections.append(section)
                own = read(section, link.word)
        per_file.append(own)
    if not sections:
        return
    merged: dict[int, int] = {}
    for own in per_file:
        for number in own:
            merged.setdefault(number, 0)
    result: list[tuple[int, int]] = []
    for number in sorted(merged):
        values = [own.get(number, -1) for own in per_file]
        present = [v for v in values if v >= 0]
        value = 0
        if X86_UINT32_AND_LO <= number <= X86_UINT32_AND_HI or UINT32_AND_LO <= number <= UINT32_AND_HI:
            value = 0xFFFFFFFF
            for v in values:
                value &= max(v, 0)
            if number == X86_UINT32_AND_LO:
                value |= (1 if link.options.ibt else 0) | (2 if link.options.shstk else 0)
        elif X86_UINT32_OR_AND_LO <= number <= X86_UINT32_OR_AND_HI:
            if len(present) == len(values):
                for v in present:
                    value |= v
        else:
            for v in present:
                value = max(value, v) if number == STACK_SIZE else value | v
        if value:
            result.append((number, value))
    for section in sections[1:] if result else sections:
        section.discarded = True
        section.excluded = True
    if not result:
        return
    body = bytearray()
    for number, value in result:
        width = link.word if number == STACK_SIZE else 0 if number == NO_COPY_ON_PROTECTED else 4
        body += struct.pack("<II", number, width) + value.to_bytes(width, "little") + bytes(-width % link.word)
    first = sections[0]
    first.data = struct.pack("<III", 4, len(body), NT_GNU_PROPERTY_TYPE_0) + b"GNU\0" + bytes(body)
    first.size = first.raw_size = len(first.data)
    first.align = link.word
    first.relocs = b""
