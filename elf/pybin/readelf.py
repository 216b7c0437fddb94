"""readelf: what an ELF file's headers and tables say (GNU binutils manual, "readelf"). Each table is in readelf_tables.py."""

import sys
from typing import Final, final

from pybase.cmdline import expand_response_files
from pybase.output import read_file
from pybase.version import tool_version
from pyelf.archive import is_archive, read_archive
from pyelf.read import ElfError, ElfFile

from pybin import readelf_tables as tables
from pybin.inputs import complain

LONG: Final = {
    "--all": "a",
    "--file-header": "h",
    "--program-headers": "l",
    "--segments": "l",
    "--section-headers": "S",
    "--sections": "S",
    "--section-groups": "g",
    "--section-details": "t",
    "--headers": "e",
    "--syms": "s",
    "--symbols": "s",
    "--dyn-syms": "Y",
    "--notes": "n",
    "--relocs": "r",
    "--dynamic": "d",
    "--version-info": "V",
    "--wide": "W",
    "--histogram": "I",
}

HELP: Final = """Usage: readelf <option(s)> elf-file(s)
 Display information about the contents of ELF format files
  -a --all               -h -l -S -s -r -d -V -n
  -h --file-header       the ELF file header
  -l --program-headers   the program headers
  -S --section-headers   the section headers
  -g --section-groups    the section groups
  -e --headers           -h -l -S
  -s --syms              the symbol tables
     --dyn-syms          the dynamic symbol table
  -n --notes             the notes
  -r --relocs            the relocations
  -d --dynamic           the dynamic section
  -V --version-info      the version sections
  -x --hex-dump=<sec>    section as bytes
  -p --string-dump=<sec> section as strings
  -w[l] --debug-dump[=rawline|decodedline]  debugging sections: line tables
  -W --wide              lines wider than 80 characters
  -v --version           version
"""


@final
class Wanted:
    """Which tables, for which section dumps."""

    def __init__(self) -> None:
        self.letters = ""
        self.wide = False
        self.hex: list[str] = []
        self.strings: list[str] = []
        self.debug: list[str] = []
        self.files: list[str] = []
        self.stop = -1

    def has(self, letter: str) -> bool:
        return letter in self.letters


def parse(argv: list[str]) -> Wanted:
    wanted = Wanted()
    index = 0
    while index < len(argv):
        text = argv[index]
        index += 1
        name, equals, value = text.partition("=")
        if text in ("-v", "--version"):
            sys.stdout.write(tool_version("readelf"))
            wanted.stop = 0
            return wanted
        if text in ("-H", "--help"):
            sys.stdout.write(HELP)
            wanted.stop = 0
            return wanted
        if text in LONG:
            add_letter(wanted, LONG[text])
        elif name == "--hex-dump" and equals:
            wanted.hex.append(value)
        elif name == "--string-dump" and equals:
            wanted.strings.append(value)
        elif name == "--debug-dump":
            wanted.debug.append(value or "rawline")
        elif text.startswith("-w"):
            wanted.debug.append({"": "rawline", "l": "rawline", "L": "decodedline"}.get(text[2:], text[2:]))
        elif text.startswith("--"):
            complain("pyreadelf", f"unrecognized option '{text}'")
            wanted.stop = 1
            return wanted
        elif text.startswith("-") and len(text) > 1:
            for at in range(1, len(text)):
                letter = text[at]
                if letter in "xp":
                    operand = text[at + 1 :]
                    if not operand and index < len(argv):
                        operand = argv[index]
                        index += 1
                    (wanted.hex if letter == "x" else wanted.strings).append(operand)
                    break
                if letter not in "ahlSgtesnrdVWIuDAc":
                    complain("pyreadelf", f"invalid option -- '{letter}'")
                    wanted.stop = 1
                    return wanted
                add_letter(wanted, letter)
        else:
            wanted.files.append(text)
    return wanted


def add_letter(wanted: Wanted, letter: str) -> None:
    if letter == "W":
        wanted.wide = True
    elif letter == "a":
        wanted.letters += "hlSgsrdVnuI"
    elif letter == "e":
        wanted.letters += "hlS"
    else:
        wanted.letters += letter


def show(elf: ElfFile, wanted: Wanted) -> int:
    out: list[str] = []
    status = 0
    try:
        if wanted.has("h"):
            out.append(tables.file_header(elf))
        if wanted.has("S") or wanted.has("t"):
            out.append(tables.section_table(elf, wanted.wide, wanted.has("h")))
        if wanted.has("g"):
            out.append(tables.section_groups(elf))
        if wanted.has("l"):
            out.append(tables.segment_table(elf, wanted.wide, wanted.has("h")))
        if wanted.has("d"):
            out.append(tables.dynamic_section(elf))
        if wanted.has("r"):
            out.append(tables.relocations(elf, wanted.wide))
        if wanted.has("u") and elf.type in (1, 2, 3):
            out.append(tables.unwind_note(elf))
        if wanted.has("s"):
            out.append(tables.symbol_tables(elf, wanted.wide, False))
        elif wanted.has("Y"):
            out.append(tables.symbol_tables(elf, wanted.wide, True))
        if wanted.has("I"):
            out.append(tables.histograms(elf))
        if wanted.has("V"):
            out.append(tables.version_sections(elf))
        if wanted.has("n"):
            out.append(tables.notes(elf, wanted.wide))
        for name in wanted.hex:
            out.append(tables.hex_dump(elf, name))
        for name in wanted.strings:
            out.append(tables.string_dump(elf, name))
        for kind in wanted.debug:
            out.append(tables.debug_dump(elf, kind))
    except ElfError as failure:
        sys.stdout.write("".join(out))
        complain("pyreadelf", f"Error: {elf.path}: {failure}")
        return 1
    sys.stdout.write("".join(out))
    return status


def show_file(path: str, wanted: Wanted) -> int:
    try:
        data = read_file(path)
    except FileNotFoundError:
        complain("pyreadelf", f"Error: '{path}': No such file")
        return 1
    except OSError as failure:
        complain("pyreadelf", f"Error: '{path}': {failure.strerror}")
        return 1
    try:
        if is_archive(data):
            status = 0
            for member in read_archive(data, path).members:
                label = f"{path}({member.shown()})"
                sys.stdout.write(f"\nFile: {label}\n")
                try:
                    status |= show(ElfFile(bytes(member.content()), label), wanted)
                except ElfError:
                    complain("pyreadelf", f"Error: {label}: not an ELF file")
                    status = 1
            return status
        if len(wanted.files) > 1:
            sys.stdout.write(f"\nFile: {path}\n")
        return show(ElfFile(data, path), wanted)
    except ElfError as malformed:
        complain("pyreadelf", f"Error: {path}: {malformed}")
        return 1
    except OSError as failure:
        complain("pyreadelf", f"Error: {failure.filename or path}: {failure.strerror}")
        return 1


def main(argv: list[str]) -> int:
    wanted = parse(expand_response_files(argv))
    if wanted.stop >= 0:
        return wanted.stop
    if not wanted.files or not (wanted.letters or wanted.hex or wanted.strings or wanted.debug):
        sys.stderr.write(HELP)
        return 1
    status = 0
    for path in wanted.files:
        status |= show_file(path, wanted)
    return status
