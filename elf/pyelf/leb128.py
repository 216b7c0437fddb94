"""LEB128 numbers (DWARF 5, 7.6)."""


def uleb128(value: int) -> bytes:
    """`value` >= 0, in as few bytes as possible."""
    if value < 128:
        return bytes((value,))
    out = bytearray()
    while value >= 128:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def sleb128(value: int) -> bytes:
    out = bytearray()
    while not -64 <= value < 64:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value & 127)
    return bytes(out)


def read_uleb128(data: bytes | memoryview, offset: int) -> tuple[int, int]:
    """(value, offset after it). A number cut off by the end of the data ends there."""
    value = 0
    shift = 0
    while offset < len(data):
        byte = data[offset]
        offset += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            break
    return value, offset


def read_sleb128(data: bytes | memoryview, offset: int) -> tuple[int, int]:
    value = 0
    shift = 0
    while offset < len(data):
        byte = data[offset]
        offset += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            if byte & 64:
                value -= 1 << shift
            break
    return value, offset
