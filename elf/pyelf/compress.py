"""Compressed sections (gABI "Section Compression"): SHF_COMPRESSED with a Chdr, and the older `.zdebug` form."""

import struct

from pyelf.consts import ELFCOMPRESS_ZLIB, SHF_COMPRESSED
from pyelf.model import Section
from pyelf.read import ElfError


def decompressed(section: Section, bits: int, order: str) -> bytes:
    """The section's contents, plain. Raises ElfError for what cannot be unpacked."""
    data = bytes(section.data)
    if section.flags & SHF_COMPRESSED:
        head = 24 if bits == 64 else 12
        if len(data) < head:
            raise ElfError(f"compressed section '{section.name}' is too short for its header")
        kind = struct.unpack_from(order + "I", data)[0]
        size = struct.unpack_from(order + ("Q" if bits == 64 else "I"), data, 8 if bits == 64 else 4)[0]
        if kind != ELFCOMPRESS_ZLIB:
            raise ElfError(f"section '{section.name}' uses unsupported compression {kind}")
        return unpack(data[head:], size, section.name)
    if section.name.startswith(".zdebug") and data[:4] == b"ZLIB" and len(data) >= 12:
        return unpack(data[12:], int.from_bytes(data[4:12], "big"), section.name)
    return data


def unpack(data: bytes, size: int, name: str) -> bytes:
    import zlib

    try:
        machine = zlib.decompressobj()
        plain = machine.decompress(data, size + 1)
    except zlib.error:
        raise ElfError(f"compressed section '{name}' is corrupt") from None
    if len(plain) != size:
        raise ElfError(f"compressed section '{name}' is corrupt: wrong size")
    return plain


def compressed(data: bytes, bits: int, order: str, align: int) -> bytes:
    """Contents for a section that gets SHF_COMPRESSED."""
    import zlib

    if bits == 64:
        head = struct.pack(order + "IIQQ", ELFCOMPRESS_ZLIB, 0, len(data), align)
    else:
        head = struct.pack(order + "III", ELFCOMPRESS_ZLIB, len(data), align)
    return head + zlib.compress(data)
