"""The targets and the identity: what toolchain.toml says, as plain classes.

Read with a small reader of its own for the subset of TOML that file uses: importing tomllib costs 10 ms of a 60 ms start-up budget
(a unit test checks that tomllib reads the same).
"""

import sys
from typing import final

from pybase.output import read_file


@final
class Identity:
    def __init__(self, name: str, version: str, gnuc: str, binutils: str) -> None:
        self.name = name
        self.version = version
        self.gnuc = gnuc
        self.binutils = binutils


@final
class TargetNames:
    """One target: names only; what the names mean is in isa/ and in the tools."""

    def __init__(self, triple: str) -> None:
        self.triple = triple
        self.isa = ""
        self.bits = 64
        self.endian = "little"
        self.data_model = ""
        self.abi = ""
        self.machine = 0
        self.elf = ""
        self.emulation = ""
        self.loader = ""
        self.multiarch = ""
        self.aliases: list[str] = []
        self.include_dirs: list[str] = []
        self.library_dirs: list[str] = []


@final
class Toolchain:
    def __init__(self, identity: Identity, targets: list[TargetNames]) -> None:
        self.identity = identity
        self.targets = targets

    def find(self, triple: str) -> TargetNames | None:
        for target in self.targets:
            if triple == target.triple or triple in target.aliases:
                return target
        return None


Value = str | int | bool | list[str]
Tables = dict[str, dict[str, Value]]


def parse_value(text: str, line: int) -> Value:
    if text.startswith('"'):
        end = text.find('"', 1)
        if end > 0:
            return text[1:end]
    elif text.startswith("["):
        end = text.find("]")
        if end > 0:
            return [part.strip()[1:-1] for part in text[1:end].split(",") if part.strip()]
    elif text in ("true", "false"):
        return text == "true"
    else:
        number = text.split("#", 1)[0].strip()
        if number.isdigit():
            return int(number)
    raise ValueError(f"toolchain.toml:{line}: cannot read value '{text}'")


def parse_tables(text: str) -> Tables:
    tables: Tables = {}
    current: dict[str, Value] = {}
    number = 0
    for raw in text.split("\n"):
        number += 1
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            current = {}
            tables[line[1 : line.index("]")]] = current
            continue
        key, equals, value = line.partition("=")
        if not equals:
            raise ValueError(f"toolchain.toml:{number}: expected 'key = value'")
        current[key.strip()] = parse_value(value.strip(), number)
    return tables


def text_of(table: dict[str, Value], key: str) -> str:
    value = table.get(key, "")
    return value if isinstance(value, str) else ""


def number_of(table: dict[str, Value], key: str) -> int:
    value = table.get(key, 0)
    return value if isinstance(value, int) else 0


def list_of(table: dict[str, Value], key: str) -> list[str]:
    value = table.get(key, [])
    return value if isinstance(value, list) else []


def toolchain_text() -> str:
    """toolchain.toml lies at the root of the source tree, and inside pybase when installed or compiled."""
    for folder in sys.path:
        for place in ("/pybase/toolchain.toml", "/../toolchain.toml"):
            try:
                return read_file(folder + place).decode("utf-8")
            except OSError:
                continue
    raise FileNotFoundError(2, "No such file or directory", "toolchain.toml")


def load_toolchain() -> Toolchain:
    tables = parse_tables(toolchain_text())
    row = tables["identity"]
    identity = Identity(text_of(row, "name"), text_of(row, "version"), text_of(row, "gnuc"), text_of(row, "binutils"))
    targets: list[TargetNames] = []
    for name, table in tables.items():
        if not name.startswith("target."):
            continue
        target = TargetNames(name[7:])
        target.isa = text_of(table, "isa")
        target.bits = number_of(table, "bits")
        target.endian = text_of(table, "endian")
        target.data_model = text_of(table, "data_model")
        target.abi = text_of(table, "abi")
        target.machine = number_of(table, "machine")
        target.elf = text_of(table, "elf")
        target.emulation = text_of(table, "emulation")
        target.loader = text_of(table, "loader")
        target.multiarch = text_of(table, "multiarch")
        target.aliases = list_of(table, "aliases")
        target.include_dirs = list_of(table, "include_dirs")
        target.library_dirs = list_of(table, "library_dirs")
        targets.append(target)
    return Toolchain(identity, targets)
