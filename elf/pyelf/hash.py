"""The two symbol hash functions of dynamic objects: System V (gABI "Hash Table") and GNU (glibc, dl-lookup)."""


def sysv_hash(name: bytes) -> int:
    value = 0
    for char in name:
        value = (value << 4) + char
        top = value & 0xF0000000
        value = (value ^ (top >> 24)) & ~top & 0xFFFFFFFF
    return value


def gnu_hash(name: bytes) -> int:
    value = 5381
    for char in name:
        value = (value * 33 + char) & 0xFFFFFFFF
    return value
