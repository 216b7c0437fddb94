"""ELF notes (gABI "Note Section"): name, type, descriptor, each padded to the section's alignment."""

import struct
from typing import final

from pyelf.read import ElfError


@final
class Note:
    def __init__(self, name: bytes, note_type: int, desc: bytes) -> None:
        self.name = name  # without the final zero
        self.type = note_type
        self.desc = desc


def make_note(name: bytes, note_type: int, desc: bytes, order: str = "<", align: int = 4) -> bytes:
    stored = name + b"\0" if name else b""
    head = struct.pack(order + "III", len(stored), len(desc), note_type)
    body = head + stored + bytes(-len(stored) % 4)
    body += bytes(-len(body) % align)
    return body + desc + bytes(-len(desc) % align)


def read_notes(data: bytes | memoryview, order: str, align: int) -> list[Note]:
    """Raises ElfError when a note claims more than there is."""
    step = 8 if align == 8 else 4
    found: list[Note] = []
    offset = 0
    while offset + 12 <= len(data):
        name_size, desc_size, note_type = struct.unpack_from(order + "III", data, offset)
        desc_at = offset + 12 + name_size
        desc_at += -desc_at % step
        if desc_at + desc_size > len(data):
            raise ElfError(f"corrupt note at offset {offset}: it extends past the end of its section")
        name = bytes(data[offset + 12 : offset + 12 + name_size]).split(b"\0", 1)[0]
        found.append(Note(name, note_type, bytes(data[desc_at : desc_at + desc_size])))
        offset = desc_at + desc_size
        offset += -offset % step
    return found
