"""Mutations of text and of files, drawn from a `random.Random` that hypothesis controls, so that a finding shrinks."""

import random
import struct

WORDS = (
    "(", ")", "{", "}", "[", "]", ",", ";", "0x7fffffffffffffff", "-1", "18446744073709551616", "%", "$", "*", "&", "#", "\\", '"', "'", "..", "=", "1f", "0b",
    "\n", "\t", "\0", "\xff", "/*", "*/", "//", "1e999999999", "_", "sizeof", "int", "struct", ".macro x", ".endm", ".if", ".rept 3", ".endr", "@", ":",
    "0", "1", "##", "...", "?", "<<", "long", "double", "void", "static", "extern", "typedef", "__attribute__((aligned(", "4294967295", "0x80000000", ".",
)  # fmt: skip
NUMBERS = (0, 1, 2, 3, 7, 8, 0x18, 0x3F, 0x7F, 0x80, 0xFF, 0xFF00, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1 << 33, 1 << 60, (1 << 63) - 1, 1 << 63, (1 << 64) - 1)


def pieces(text: str) -> list[str]:
    """Words, single characters between, line ends."""
    found: list[str] = []
    word = ""
    for char in text:
        if char.isalnum() or char in "_.%$":
            word += char
            continue
        if word:
            found.append(word)
            word = ""
        found.append(char)
    if word:
        found.append(word)
    return found


def mutate_text(source: random.Random, seeds: list[list[str]]) -> str:
    """A seed (in pieces) with a few words dropped, doubled, swapped or replaced; sometimes spliced with another; sometimes cut or deeply nested."""
    parts = source.choice(seeds).copy()
    for _ in range(source.randrange(1, 6)):
        if not parts:
            break
        at = source.randrange(len(parts))
        way = source.randrange(9)
        if way == 0:
            del parts[at : at + source.randrange(1, 4)]
        elif way == 1:
            parts[at:at] = parts[at : at + source.randrange(1, 12)]
        elif way == 2:
            other = source.randrange(len(parts))
            parts[at], parts[other] = parts[other], parts[at]
        elif way == 3:
            parts[at] = source.choice(WORDS)
        elif way == 4:
            parts.insert(at, source.choice(WORDS))
        elif way == 5:
            other_seed = source.choice(seeds)
            start = source.randrange(len(other_seed))
            parts[at:at] = other_seed[start : start + source.randrange(1, 30)]
        elif way == 6 and source.randrange(20) == 0:
            parts[at] = source.choice("([{-*&!~") * source.choice((50, 3000, 100_000))
        elif way == 7 and source.randrange(4) == 0:
            del parts[at:]
        elif way == 8:
            names = [i for i in range(len(parts)) if parts[i][:1].isalpha()]
            if len(names) > 1:
                parts[source.choice(names)] = parts[source.choice(names)]
    return "".join(parts)


def mutate_bytes(source: random.Random, data: bytes) -> bytes:
    """Cut short, random, some bytes changed, or some fields set to what tries limits (the tables of an ELF file stand at its ends)."""
    way = source.randrange(8)
    if way == 0:
        return data[: source.randrange(len(data) + 1)]
    if way == 1:
        return bytes(source.randrange(256) for _ in range(source.randrange(100)))
    changed = bytearray(data)
    for _ in range(source.randrange(1, 8)):
        if way < 4:
            at = source.randrange(min(len(changed), 64)) if way == 2 else source.randrange(len(changed))
            changed[at] = source.choice((0, 1, 0x7F, 0x80, 0xFF, source.randrange(256)))
            continue
        size, form = source.choice(((2, "H"), (4, "I"), (8, "Q")))
        if len(changed) < 72:
            break
        place = source.randrange(3)
        if place == 0:
            at = source.randrange(16, 64)
        elif place == 1:
            at = len(changed) - source.randrange(8, min(len(changed), 1600))
        else:
            at = source.randrange(len(changed) - 8)
        at &= -2 if size == 2 else -4
        value = source.choice(NUMBERS) if source.randrange(4) else source.randrange(len(changed))
        struct.pack_into("<" + form, changed, at, value & ((1 << (8 * size)) - 1))
    return bytes(changed)
