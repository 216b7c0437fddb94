"""Floating-point and mask constants that code loads from memory: one anonymous mergeable object per (size, bits) of a unit."""

from typing import final

from pycc.ir.function import LINK_LOCAL, Data, Sym


@final
class ConstPool:
    def __init__(self) -> None:
        self.by_bits: dict[tuple[int, int], Sym] = {}
        self.order: list[Sym] = []

    def get(self, size: int, bits: int) -> Sym:
        """The symbol of `size` bytes (4, 8, 16) holding `bits`, little endian."""
        key = (size, bits)
        s = self.by_bits.get(key)
        if s is None:
            s = Sym("")
            s.base = ".LC"
            s.defined = True
            s.linkage = LINK_LOCAL
            s.binds_locally = True
            s.const = True
            s.align = size
            s.size = size
            d = Data(s, size, size)
            d.image = bytearray(bits.to_bytes(size, "little"))
            d.read_only = True
            d.mergeable = size
            s.data = d
            self.by_bits[key] = s
            self.order.append(s)
        return s
