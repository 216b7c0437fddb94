"""No-op padding of code, byte for byte that of GNU as 2.40 without -march (gas/config/tc-i386.c is the measured reference, by experiment).

Objects of x86-64 use multi-byte nops up to 11 bytes; i386 objects `lea 0(%esi),%esi` variants up to 7; 16-bit code `lea 0(%si),%si` up to 4.
Padding of more than a few nops starts with a jump over the rest.
"""

from typing import Final

_LONG: Final = [
    b"", b"\x90", b"\x66\x90", b"\x0f\x1f\x00", b"\x0f\x1f\x40\x00", b"\x0f\x1f\x44\x00\x00", b"\x66\x0f\x1f\x44\x00\x00",
    b"\x0f\x1f\x80\x00\x00\x00\x00", b"\x0f\x1f\x84\x00\x00\x00\x00\x00", b"\x66\x0f\x1f\x84\x00\x00\x00\x00\x00",
    b"\x66\x2e\x0f\x1f\x84\x00\x00\x00\x00\x00", b"\x66\x66\x2e\x0f\x1f\x84\x00\x00\x00\x00\x00",
]
_OLD32: Final = [
    b"", b"\x90", b"\x66\x90", b"\x8d\x76\x00", b"\x8d\x74\x26\x00", b"\x8d\x74\x26\x00\x90", b"\x8d\xb6\x00\x00\x00\x00",
    b"\x8d\xb4\x26\x00\x00\x00\x00",
]
_OLD16: Final = [b"", b"\x90", b"\x66\x90", b"\x8d\x74\x00", b"\x8d\xb4\x00\x00"]


def nop_fill(mode: int, count: int, long_nops: bool = False) -> bytes:
    """`count` bytes for code of `mode` bits. `long_nops`: the object is x86-64 (its 32-bit code too gets long nops)."""
    if mode == 16:
        patterns = _OLD16
        most = 2
    elif mode == 64 or long_nops:
        patterns = _LONG
        most = 7
    else:
        patterns = _OLD32
        most = 2
    longest = len(patterns) - 1
    head = b""
    if count // longest > most:
        if count - 2 < 128:
            head = bytes([0xEB, count - 2])
        elif mode == 16:
            head = b"\x66\xe9" + (count - 6).to_bytes(4, "little")
        else:
            head = b"\xe9" + (count - 5).to_bytes(4, "little")
        count -= len(head)
    return head + patterns[longest] * (count // longest) + patterns[count % longest]
