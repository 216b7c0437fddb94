"""String tables (gABI "String Table"), built as GNU tools build them: each string once, and a string that ends another shares its tail.

Offsets are known only after `finish`. Strings that are kept stand in the order in which they were first added (so equal inputs give
equal tables), each tail points into the longest string that ends with it.
"""

from typing import final


def tail_order(text: bytes) -> bytes:
    """Sort key that brings strings with equal tails together, longer first after reversal of the sort."""
    return text[::-1]


@final
class StringTable:
    """add() all strings, finish(), then offset() each. `data` is the table's bytes, beginning with the empty string."""

    def __init__(self) -> None:
        self.offsets: dict[bytes, int] = {}
        self.data = b"\0"

    def add(self, text: bytes) -> None:
        self.offsets.setdefault(text, 0)

    def finish(self) -> None:
        keep: dict[bytes, bytes] = {}  # a tail -> the string that holds it
        previous = b""
        for text in sorted([t for t in self.offsets if t], key=tail_order, reverse=True):
            # in this order everything that ends with `text` stands directly before it
            if previous.endswith(text):
                keep[text] = previous
            else:
                previous = text
        parts: list[bytes] = [b"\0"]
        position = 1
        for text in self.offsets:
            if text and text not in keep:
                self.offsets[text] = position
                parts.append(text)
                parts.append(b"\0")
                position += len(text) + 1
        for text, holder in keep.items():
            self.offsets[text] = self.offsets[holder] + len(holder) - len(text)
        self.data = b"".join(parts)

    def offset(self, text: bytes) -> int:
        return self.offsets[text]


@final
class PlainStringTable:
    """A table that gives the offset at once and shares only equal strings: .dynstr of the linker, archive name tables."""

    def __init__(self) -> None:
        self.offsets: dict[bytes, int] = {b"": 0}
        self.parts: list[bytes] = [b"\0"]
        self.size = 1

    def add(self, text: bytes) -> int:
        found = self.offsets.get(text, -1)
        if found < 0:
            found = self.size
            self.offsets[text] = found
            self.parts.append(text + b"\0")
            self.size += len(text) + 1
        return found

    def data(self) -> bytes:
        return b"".join(self.parts)
