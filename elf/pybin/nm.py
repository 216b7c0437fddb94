"""nm: symbols of object files (GNU binutils manual, "nm"; POSIX nm for -P)."""

import sys
from typing import Final, final

from pybase.cmdline import EQUALS_OR_SEPARATE, FLAG, JOINED_OR_SEPARATE, OPTIONAL, POSITIONAL, Option, Parser, expand_response_files
from pybase.version import tool_version
from pyelf.consts import (
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_WRITE,
    SHN_ABS,
    SHN_COMMON,
    SHN_UNDEF,
    SHT_DYNSYM,
    SHT_NOBITS,
    SHT_SYMTAB,
    STB_GNU_UNIQUE,
    STB_LOCAL,
    STB_WEAK,
    STT_FILE,
    STT_GNU_IFUNC,
    STT_OBJECT,
    STT_SECTION,
)
from pyelf.model import Section, Symbol
from pyelf.read import ElfError, ElfFile

from pybin.inputs import Input, complain, inputs
from pybin.versions import Versions

DEBUG_NAMES: Final = (".debug", ".zdebug", ".gnu.debuglto_", ".gnu.linkonce.wi.", ".line", ".stab", ".gdb_index", ".gnu.debuglink")

O_NUMERIC: Final = 1
O_SIZE: Final = 2
O_BSD: Final = 3
O_POSIX: Final = 4
O_GLOBAL: Final = 5
O_UNDEFINED: Final = 6
O_FILE: Final = 7
O_DYNAMIC: Final = 8
O_NOSORT: Final = 9
O_REVERSE: Final = 10
O_SIZESORT: Final = 11
O_DEFINED: Final = 12
O_ALL: Final = 13
O_RADIX: Final = 14
O_FORMAT: Final = 15
O_NOWEAK: Final = 16
O_JUSTNAMES: Final = 17
O_INDEX: Final = 18
O_IGNORED: Final = 19
O_NOVERSION: Final = 20
O_VERSION: Final = 21
O_HELP: Final = 22

OPTIONS: Final = (
    ("-n", FLAG, O_NUMERIC, "sort by address"),
    ("-v", FLAG, O_NUMERIC, "sort by address"),
    ("--numeric-sort", FLAG, O_NUMERIC, "sort by address"),
    ("-S", FLAG, O_SIZE, "print size of defined symbols"),
    ("--print-size", FLAG, O_SIZE, "print size of defined symbols"),
    ("-B", FLAG, O_BSD, "BSD format"),
    ("-P", FLAG, O_POSIX, "POSIX format"),
    ("--portability", FLAG, O_POSIX, "POSIX format"),
    ("-g", FLAG, O_GLOBAL, "only external symbols"),
    ("--extern-only", FLAG, O_GLOBAL, "only external symbols"),
    ("-u", FLAG, O_UNDEFINED, "only undefined symbols"),
    ("--undefined-only", FLAG, O_UNDEFINED, "only undefined symbols"),
    ("-A", FLAG, O_FILE, "file name on each line"),
    ("-o", FLAG, O_FILE, "file name on each line"),
    ("--print-file-name", FLAG, O_FILE, "file name on each line"),
    ("-D", FLAG, O_DYNAMIC, "dynamic symbols"),
    ("--dynamic", FLAG, O_DYNAMIC, "dynamic symbols"),
    ("-p", FLAG, O_NOSORT, "do not sort"),
    ("--no-sort", FLAG, O_NOSORT, "do not sort"),
    ("-r", FLAG, O_REVERSE, "reverse the sort"),
    ("--reverse-sort", FLAG, O_REVERSE, "reverse the sort"),
    ("--size-sort", FLAG, O_SIZESORT, "sort by size"),
    ("--defined-only", FLAG, O_DEFINED, "only defined symbols"),
    ("-U", FLAG, O_DEFINED, "only defined symbols"),
    ("-a", FLAG, O_ALL, "also debugger-only symbols"),
    ("--debug-syms", FLAG, O_ALL, "also debugger-only symbols"),
    ("-t", JOINED_OR_SEPARATE, O_RADIX, "radix: d, o or x"),
    ("--radix", EQUALS_OR_SEPARATE, O_RADIX, "radix: d, o or x"),
    ("-f", JOINED_OR_SEPARATE, O_FORMAT, "format: bsd, posix or just-symbols"),
    ("--format", EQUALS_OR_SEPARATE, O_FORMAT, "format: bsd, posix or just-symbols"),
    ("-W", FLAG, O_NOWEAK, "no weak symbols"),
    ("--no-weak", FLAG, O_NOWEAK, "no weak symbols"),
    ("-j", FLAG, O_JUSTNAMES, "names only"),
    ("--just-symbols", FLAG, O_JUSTNAMES, "names only"),
    ("-s", FLAG, O_INDEX, "index of archive members"),
    ("--print-armap", FLAG, O_INDEX, "index of archive members"),
    ("--special-syms", FLAG, O_IGNORED, ""),
    ("--no-demangle", FLAG, O_IGNORED, ""),
    ("--quiet", FLAG, O_IGNORED, ""),
    ("--plugin", EQUALS_OR_SEPARATE, O_IGNORED, ""),
    ("--target", EQUALS_OR_SEPARATE, O_IGNORED, ""),
    ("-X", JOINED_OR_SEPARATE, O_IGNORED, ""),
    ("--with-symbol-versions", FLAG, O_IGNORED, ""),
    ("--without-symbol-versions", FLAG, O_NOVERSION, "no version behind the name"),
    ("-V", FLAG, O_VERSION, "version"),
    ("--version", FLAG, O_VERSION, "version"),
    ("-h", FLAG, O_HELP, "this text"),
    ("--help", OPTIONAL, O_HELP, "this text"),
)


@final
class Settings:
    def __init__(self) -> None:
        self.sort = "name"
        self.reverse = False
        self.sizes = False
        self.style = "bsd"
        self.external = False
        self.undefined = False
        self.defined = False
        self.file_names = False
        self.dynamic = False
        self.all = False
        self.weak = True
        self.versions = True
        self.radix = "x"
        self.index = False
        self.many = False


def is_debug_name(name: str) -> bool:
    for prefix in DEBUG_NAMES:
        if name.startswith(prefix):
            return True
    return False


def section_letter(section: Section) -> str:
    if section.flags & SHF_EXECINSTR:
        return "t"
    contents = section.type != SHT_NOBITS
    if section.flags & SHF_ALLOC and contents:
        return "d" if section.flags & SHF_WRITE else "r"
    if not contents:
        return "b"
    if is_debug_name(section.name):
        return "N"
    return "?" if section.flags & SHF_WRITE else "n"


def letter(symbol: Symbol) -> str:
    """The class letter of the BSD format."""
    if symbol.shndx == SHN_COMMON:
        return "C"
    if symbol.shndx == SHN_UNDEF:
        if symbol.bind == STB_WEAK:
            return "v" if symbol.type == STT_OBJECT else "w"
        return "U"
    if symbol.type == STT_GNU_IFUNC:
        return "i"
    if symbol.bind == STB_WEAK:
        return "V" if symbol.type == STT_OBJECT else "W"
    if symbol.bind == STB_GNU_UNIQUE:
        return "u"
    if symbol.shndx == SHN_ABS:
        found = "a"
    elif symbol.section is not None:
        found = section_letter(symbol.section)
    else:
        found = "?"
    if found in "N?":
        return found
    return found if symbol.bind == STB_LOCAL else found.upper()


@final
class Row:
    """A symbol ready to be sorted and printed."""

    def __init__(self, symbol: Symbol, name: str) -> None:
        self.name = name
        self.letter = letter(symbol)
        common = self.letter == "C"
        self.value = symbol.size if common else symbol.value
        self.size = symbol.size
        self.undefined = self.letter in "Uvw"


def rows_of(elf: ElfFile, settings: Settings) -> list[Row]:
    table = elf.of_type(SHT_DYNSYM if settings.dynamic else SHT_SYMTAB)
    if table is None:
        return []
    versions = Versions(elf) if settings.versions and settings.dynamic else None
    rows: list[Row] = []
    for symbol in elf.symbols(table)[1:]:
        if symbol.type in (STT_FILE, STT_SECTION) and not settings.all:
            continue
        undefined = symbol.shndx == SHN_UNDEF
        if settings.undefined and not undefined or settings.defined and undefined:
            continue
        if settings.external and symbol.bind == STB_LOCAL:
            continue
        if not settings.weak and symbol.bind == STB_WEAK:
            continue
        name = symbol.name
        if symbol.type == STT_SECTION and not name and symbol.section is not None:
            name = symbol.section.name
        if versions is not None:
            name += versions.suffix(symbol.index, name, undefined)
        rows.append(Row(symbol, name))
    return rows


def name_key(row: Row) -> bytes:
    return row.name.encode("utf-8", "surrogateescape")


def value_key(row: Row) -> tuple[int, int, bytes]:
    return (0 if row.undefined else 1, 0 if row.undefined else row.value, name_key(row))


def size_key(row: Row) -> tuple[int, bytes]:
    return (row.size, name_key(row))


def sorted_rows(rows: list[Row], settings: Settings) -> list[Row]:
    if settings.sort == "value":
        rows = sorted(rows, key=value_key)
    elif settings.sort == "size":
        rows = sorted([r for r in rows if r.size and not r.undefined], key=size_key)
    elif settings.sort == "name":
        rows = sorted(rows, key=name_key)
    else:
        return rows
    return rows[::-1] if settings.reverse else rows


def number_text(value: int, settings: Settings, bits: int) -> str:
    if settings.style == "posix":
        return f"{value:{settings.radix}}"
    width = 16 if bits == 64 else 8
    return f"{value:0{width}{settings.radix}}"


def line(row: Row, settings: Settings, bits: int) -> str:
    if settings.style == "just":
        return row.name
    if settings.style == "posix":
        head = f"{row.name} {row.letter} "
        if row.undefined:
            return head + "        "
        size = number_text(row.size, settings, bits) if row.size else ""
        return head + number_text(row.value, settings, bits) + " " + size
    if row.undefined:
        return f"{'':{16 if bits == 64 else 8}} {row.letter} {row.name}"
    shown = row.size if settings.sort == "size" and not settings.sizes else row.value
    text = number_text(shown, settings, bits)
    if settings.sizes and row.size:
        text += " " + number_text(row.size, settings, bits)
    return f"{text} {row.letter} {row.name}"


def show(item: Input, settings: Settings) -> int:
    if item.archive_start:
        if item.error:
            complain("pynm", item.error)
            return 1
        if settings.style == "posix" or settings.file_names or not settings.many:
            return 0
        sys.stdout.write(f"\n{item.path}:\n")
        return 0
    elf = item.elf
    if elf is None:
        complain("pynm", item.error)
        return 1
    try:
        rows = sorted_rows(rows_of(elf, settings), settings)
    except ElfError as failure:
        complain("pynm", f"{item.label()}: {failure}")
        return 1
    prefix = ""
    if settings.file_names:
        prefix = f"{item.path}:{item.member}:" if item.member else f"{item.path}:"
        if settings.style == "posix":
            prefix = f"{item.label().replace('(', '[').replace(')', ']')}: "
    elif settings.style == "posix":
        if item.member or settings.many:
            sys.stdout.write(f"{item.path}[{item.member}]:\n" if item.member else f"{item.path}:\n")
    elif settings.style == "bsd" and (item.member or settings.many):
        sys.stdout.write(f"\n{item.name()}:\n")
    if not rows:
        complain("pynm", f"{item.name()}: no symbols")
        return 0
    sys.stdout.write("".join([prefix + line(row, settings, elf.bits) + "\n" for row in rows]))
    return 0


def show_index(path: str) -> None:
    from pybase.output import read_file
    from pyelf.archive import read_archive

    archive = read_archive(read_file(path), path)
    if archive.has_index:
        members = archive.at_offset()
        lines = [f"{name} in {members[offset].shown()}\n" for name, offset in archive.index if offset in members]
        sys.stdout.write("\nArchive index:\n" + "".join(lines))


def apply_format(settings: Settings, value: str) -> bool:
    if value.startswith("p"):
        settings.style = "posix"
    elif value.startswith("b"):
        settings.style = "bsd"
    elif value.startswith("j"):
        settings.style = "just"
    else:
        return False
    return True


def main(argv: list[str]) -> int:
    parser = Parser([Option(*row) for row in OPTIONS], clusters=True)
    arguments = parser.parse(expand_response_files(argv))
    for text in parser.errors:
        complain("pynm", text)
    if parser.errors:
        return 1
    settings = Settings()
    files: list[str] = []
    for argument in arguments:
        number = argument.id
        if number == POSITIONAL:
            files.append(argument.value)
        elif number == O_NUMERIC:
            settings.sort = "value"
        elif number == O_SIZE:
            settings.sizes = True
        elif number == O_BSD:
            settings.style = "bsd"
        elif number == O_POSIX:
            settings.style = "posix"
        elif number == O_GLOBAL:
            settings.external = True
        elif number == O_UNDEFINED:
            settings.undefined = True
        elif number == O_FILE:
            settings.file_names = True
        elif number == O_DYNAMIC:
            settings.dynamic = True
        elif number == O_NOSORT:
            settings.sort = "none"
        elif number == O_REVERSE:
            settings.reverse = True
        elif number == O_SIZESORT:
            settings.sort = "size"
        elif number == O_DEFINED:
            settings.defined = True
        elif number == O_ALL:
            settings.all = True
        elif number == O_RADIX:
            if argument.value not in ("d", "o", "x"):
                complain("pynm", f"{argument.value}: invalid radix")
                return 1
            settings.radix = argument.value
        elif number == O_FORMAT:
            if not apply_format(settings, argument.value):
                complain("pynm", f"{argument.value}: unsupported output format")
                return 1
        elif number == O_NOWEAK:
            settings.weak = False
        elif number == O_JUSTNAMES:
            settings.style = "just"
        elif number == O_INDEX:
            settings.index = True
        elif number == O_NOVERSION:
            settings.versions = False
        elif number == O_VERSION:
            sys.stdout.write(tool_version("nm"))
            return 0
        elif number == O_HELP:
            sys.stdout.write("Usage: nm [option(s)] [file(s)]\n List symbols in [file(s)] (a.out by default).\n")
            sys.stdout.write("".join([f"  {row[0]:<28} {row[3]}\n" for row in OPTIONS if row[3]]))
            return 0
    files = files or ["a.out"]
    settings.many = len(files) > 1
    status = 0
    for path in files:
        items = inputs(path)
        if settings.index and items[0].archive_start and not items[0].error:
            show_index(path)
        for item in items:
            status |= show(item, settings)
    return status
