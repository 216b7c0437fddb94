"""The order of GNU ld's walk over its symbol table: that of dynamic symbols, and of common symbols in their sections."""

from typing import Final

from pyld.pieces import Symbol

LD_BUCKETS: Final = (4051, 8191, 32749, 65521, 131071, 524287, 2097143, 8388593)  # sizes of GNU ld's own symbol table, as it grows


def ld_hash(name: bytes) -> int:
    """The hash of GNU ld's own symbol table (64-bit hosts): the order of its walk over that table is the order of dynamic symbols."""
    h = 0
    for c in name:
        h = (h + c + (c << 17)) & 0xFFFFFFFFFFFFFFFF
        h ^= h >> 2
    n = len(name)
    h = (h + n + ((n << 17) & 0xFFFFFFFF)) & 0xFFFFFFFFFFFFFFFF
    return h ^ (h >> 2)


def in_ld_order(symbols: list[Symbol], table_count: int) -> list[Symbol]:
    """As GNU ld numbers them: by bucket of a table of all symbols of the link, the latest of a bucket first."""
    size = LD_BUCKETS[-1]
    for some in LD_BUCKETS:
        if table_count <= some * 3 // 4:
            size = some
            break
    keyed = [(ld_hash(s.name.encode("utf-8", "surrogateescape")) % size, -i) for i, s in enumerate(symbols)]
    keyed.sort()
    return [symbols[-i] for _, i in keyed]
