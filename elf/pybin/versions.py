"""Symbol versions of a dynamic object as text: `@VERSION`, `@@VERSION` behind a dynamic symbol's name (LSB, "Symbol Versioning")."""

import struct
from typing import final

from pyelf.consts import SHT_GNU_VERDEF, SHT_GNU_VERNEED, SHT_GNU_VERSYM, VERSYM_HIDDEN, VERSYM_VERSION
from pyelf.model import Section
from pyelf.read import ElfError, ElfFile, string_at


@final
class Need:
    """One verneed record: the file and its versions (hash, flags, index, name, offset in the section)."""

    def __init__(self, name: str, offset: int, count: int) -> None:
        self.file = name
        self.offset = offset
        self.count = count
        self.parts: list[tuple[int, int, int, str, int]] = []


@final
class Definition:
    """One verdef record."""

    def __init__(self, index: int, flags: int, hash_value: int, offset: int) -> None:
        self.index = index
        self.flags = flags
        self.hash = hash_value
        self.offset = offset
        self.names: list[tuple[str, int]] = []


def read_needs(elf: ElfFile, section: Section) -> list[Need]:
    data = bytes(section.data)
    strings = elf.string_table(section.link, f"section '{section.name}'")
    result: list[Need] = []
    offset = 0
    for _ in range(section.info):
        if offset + 16 > len(data):
            raise ElfError(f"section '{section.name}' is truncated")
        version, count, file, aux, following = struct.unpack_from(elf.order + "HHIII", data, offset)
        need = Need(string_at(strings, file, "a version's file name"), offset, count)
        result.append(need)
        at = offset + aux
        for _ in range(count):
            if at + 16 > len(data):
                raise ElfError(f"section '{section.name}' is truncated")
            hash_value, flags, index, name, step = struct.unpack_from(elf.order + "IHHII", data, at)
            need.parts.append((hash_value, flags, index, string_at(strings, name, "a version's name"), at))
            if step == 0:
                break
            at += step
        if following == 0:
            break
        offset += following
    return result


def read_definitions(elf: ElfFile, section: Section) -> list[Definition]:
    data = bytes(section.data)
    strings = elf.string_table(section.link, f"section '{section.name}'")
    result: list[Definition] = []
    offset = 0
    for _ in range(section.info):
        if offset + 20 > len(data):
            raise ElfError(f"section '{section.name}' is truncated")
        version, flags, index, count, hash_value, aux, following = struct.unpack_from(elf.order + "HHHHIII", data, offset)
        made = Definition(index, flags, hash_value, offset)
        result.append(made)
        at = offset + aux
        for _ in range(count):
            if at + 8 > len(data):
                raise ElfError(f"section '{section.name}' is truncated")
            name, step = struct.unpack_from(elf.order + "II", data, at)
            made.names.append((string_at(strings, name, "a version's name"), at))
            if step == 0:
                break
            at += step
        if following == 0:
            break
        offset += following
    return result


@final
class Versions:
    """Looks up the version of dynamic symbol `index`."""

    def __init__(self, elf: ElfFile) -> None:
        self.needed: dict[int, str] = {}
        self.defined: dict[int, str] = {}
        self.numbers: list[int] = []
        versym = elf.of_type(SHT_GNU_VERSYM)
        if versym is None:
            return
        if versym.size % 2:
            raise ElfError(f"size of section '{versym.name}' is odd")
        self.numbers = list(struct.unpack(f"{elf.order}{versym.size // 2}H", versym.data))
        verneed = elf.of_type(SHT_GNU_VERNEED)
        if verneed is not None:
            for need in read_needs(elf, verneed):
                for part in need.parts:
                    self.needed[part[2]] = part[3]
        verdef = elf.of_type(SHT_GNU_VERDEF)
        if verdef is not None:
            for made in read_definitions(elf, verdef):
                if made.names:
                    self.defined[made.index & VERSYM_VERSION] = made.names[0][0]

    def suffix(self, index: int, name: str, undefined: bool) -> str:
        if index >= len(self.numbers):
            return ""
        number = self.numbers[index]
        version = number & VERSYM_VERSION
        if version < 2:
            return ""
        if version in self.needed:
            return "@" + self.needed[version]
        if version in self.defined:
            if self.defined[version] == name:
                return ""  # the symbol that stands for the version itself
            return ("@" if number & VERSYM_HIDDEN or undefined else "@@") + self.defined[version]
        return ""

    def number(self, index: int) -> int:
        return self.numbers[index] & VERSYM_VERSION if index < len(self.numbers) else 0
