"""size: section sizes of object files (GNU binutils manual, "size"): Berkeley (-B, -G) and System V (-A) tables."""

import sys
from typing import Final

from pybase.cmdline import expand_response_files
from pybase.version import tool_version
from pyelf.consts import (
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_WRITE,
    SHT_GROUP,
    SHT_NOBITS,
    SHT_NULL,
    SHT_REL,
    SHT_RELA,
    SHT_STRTAB,
    SHT_SYMTAB,
    SHT_SYMTAB_SHNDX,
)
from pyelf.model import Section
from pyelf.read import ElfFile

from pybin.inputs import Input, complain, inputs

HELP: Final = "Usage: size [-A|-B|-G] [-d|-o|-x] [-t] [file(s)]\n Displays the sizes of sections inside binary files\n"
HIDDEN: Final = (SHT_NULL, SHT_STRTAB, SHT_SYMTAB, SHT_SYMTAB_SHNDX)


def classes(elf: ElfFile) -> tuple[int, int, int]:
    """(text, data, bss) in Berkeley's reading: read-only data counts as text."""
    text = 0
    data = 0
    bss = 0
    for section in elf.sections:
        if not section.flags & SHF_ALLOC:
            continue
        if section.type == SHT_NOBITS:
            bss += section.size
        elif section.flags & SHF_EXECINSTR or not section.flags & SHF_WRITE:
            text += section.size
        else:
            data += section.size
    return text, data, bss


def visible(section: Section) -> bool:
    if section.type in HIDDEN or section.type == SHT_GROUP:
        return section.flags & SHF_ALLOC != 0
    return section.type not in (SHT_REL, SHT_RELA) or section.flags & SHF_ALLOC != 0


def number(value: int, radix: str) -> str:
    if radix == "x":
        return f"0x{value:x}"
    if radix == "o":
        return f"0{value:o}"
    return str(value)


def berkeley(elf: ElfFile, label: str, radix: str) -> str:
    text, data, bss = classes(elf)
    total = text + data + bss
    row = "".join([f"{number(v, radix):>7}\t" for v in (text, data, bss)])
    third = f"{total:>7o}" if radix == "o" else f"{total:>7}"
    return f"{row}{third}\t{total:>7x}\t{label}\n"


def system_five(elf: ElfFile, label: str, radix: str) -> str:
    shown = [s for s in elf.sections if visible(s)]
    total = sum([s.size for s in shown])
    width = max([len(s.name) for s in shown] + [len("section")])
    sizes = max([len(number(s.size, radix)) for s in shown] + [len(number(total, radix)), len("size")])
    addresses = max([len(number(s.addr, radix)) for s in shown] + [len("addr")])
    lines = [f"{label}  :\n", f"{'section':<{width}}   {'size':>{sizes}}   {'addr':>{addresses}}\n"]
    for s in shown:
        lines.append(f"{s.name:<{width}}   {number(s.size, radix):>{sizes}}   {number(s.addr, radix):>{addresses}}\n")
    lines.append(f"{'Total':<{width}}   {number(total, radix):>{sizes}}\n\n\n")
    return "".join(lines)


def label(item: Input) -> str:
    return f"{item.member} (ex {item.path})" if item.member else item.path


def main(argv: list[str]) -> int:
    style = "B"
    radix = "d"
    totals = False
    files: list[str] = []
    for text in expand_response_files(argv):
        if text in ("-V", "--version"):
            sys.stdout.write(tool_version("size"))
            return 0
        if text in ("-h", "--help"):
            sys.stdout.write(HELP)
            return 0
        if text in ("-A", "--format=sysv"):
            style = "A"
        elif text in ("-B", "--format=berkeley"):
            style = "B"
        elif text in ("-d", "--radix=10"):
            radix = "d"
        elif text in ("-x", "--radix=16"):
            radix = "x"
        elif text in ("-o", "--radix=8"):
            radix = "o"
        elif text in ("-t", "--totals"):
            totals = True
        elif text.startswith("-") and len(text) > 1:
            complain("pysize", f"unrecognized option '{text}'")
            return 1
        else:
            files.append(text)
    status = 0
    out: list[str] = []
    if style == "B":
        out.append("   text\t   data\t    bss\t" + ("    oct" if radix == "o" else "    dec") + "\t    hex\tfilename\n")
    summed = [0, 0, 0]
    for path in files or ["a.out"]:
        for item in inputs(path):
            if item.error:
                complain("pysize", item.error)
                status = 1
            elif item.elf is not None and style == "A":
                out.append(system_five(item.elf, label(item), radix))
            elif item.elf is not None:
                out.append(berkeley(item.elf, label(item), radix))
                part = classes(item.elf)
                summed = [summed[i] + part[i] for i in range(3)]
    if totals and style == "B":
        total = sum(summed)
        row = "".join([f"{number(v, radix):>7}\t" for v in summed])
        out.append(f"{row}{total:>7}\t{total:>7x}\t(TOTALS)\n")
    sys.stdout.write("".join(out))
    return status
