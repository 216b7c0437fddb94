"""strings: runs of printable characters in files (GNU binutils manual, "strings"; the whole file is scanned by default, as -a)."""

import sys
from typing import Final

from pybase.cmdline import expand_response_files
from pybase.output import read_file
from pybase.version import tool_version
from pyelf.consts import SHF_ALLOC, SHF_WRITE, SHT_PROGBITS
from pyelf.read import ElfError, ElfFile

from pybin.inputs import complain

HELP: Final = "Usage: strings [-a|-d] [-f] [-n min | -min] [-t d|o|x] [-o] [-w] [-s separator] [file(s)]\n Display printable strings in [file(s)]\n"


def printable(byte: int, white: bool) -> bool:
    return 32 <= byte < 127 or byte == 9 or (white and byte in (10, 11, 12, 13))


def scan(data: bytes, least: int, white: bool) -> list[tuple[int, str]]:
    """(offset, text) of every run of at least `least` printable characters."""
    marks = bytes([1 if printable(b, white) else 0 for b in range(256)])
    flat = data.translate(marks)
    wanted = bytes([1]) * least
    found: list[tuple[int, str]] = []
    start = flat.find(wanted)
    while start >= 0:
        end = flat.find(b"\0", start)
        if end < 0:
            end = len(flat)
        found.append((start, data[start:end].decode("ascii")))
        start = flat.find(wanted, end)
    return found


def parts(data: bytes, path: str, data_only: bool) -> list[tuple[int, bytes]]:
    """(file offset, bytes) of what is to be scanned."""
    if data_only:
        try:
            elf = ElfFile(data, path)
        except ElfError:
            return [(0, data)]
        keep: list[tuple[int, bytes]] = []
        for section in elf.sections:
            if section.flags & SHF_ALLOC and section.type == SHT_PROGBITS and (section.flags & SHF_WRITE or not section.flags & 4):
                keep.append((section.offset, bytes(section.data)))
        return keep
    return [(0, data)]


def main(argv: list[str]) -> int:
    least = 4
    radix = ""
    names = False
    white = False
    data_only = False
    separator = "\n"
    files: list[str] = []
    words = expand_response_files(argv)
    index = 0
    while index < len(words):
        text = words[index]
        index += 1
        value = ""
        for short, long in (("-n", "--bytes"), ("-t", "--radix"), ("-s", "--output-separator"), ("-e", "--encoding"), ("-T", "--target")):
            if text == short or text == long:
                value = words[index] if index < len(words) else ""
                index += 1
                text = short
            elif text.startswith(long + "="):
                value = text[len(long) + 1 :]
                text = short
            elif text.startswith(short) and len(text) > 2 and not text.startswith("--"):
                value = text[2:]
                text = short
        if text[:1] == "-" and text[1:].isdigit():
            value = text[1:]
            text = "-n"
        if text in ("-v", "-V", "--version"):
            sys.stdout.write(tool_version("strings"))
            return 0
        if text in ("-h", "--help"):
            sys.stdout.write(HELP)
            return 0
        if text == "-n":
            if not value.isdigit() or int(value) < 1:
                complain("pystrings", f"minimum string length is invalid: {value}")
                return 1
            least = int(value)
        elif text == "-t":
            if value not in ("d", "o", "x"):
                complain("pystrings", f"invalid radix '{value}'")
                return 1
            radix = value
        elif text == "-o":
            radix = "o"
        elif text == "-s":
            separator = value
        elif text == "-e":
            if value not in ("s", "S"):
                complain("pystrings", f"unsupported encoding '{value}'")
                return 1
        elif text in ("-f", "--print-file-name"):
            names = True
        elif text in ("-w", "--include-all-whitespace"):
            white = True
        elif text in ("-d", "--data"):
            data_only = True
        elif text in ("-a", "-", "--all", "-T"):
            data_only = False
        elif text.startswith("-"):
            complain("pystrings", f"unrecognized option '{text}'")
            return 1
        else:
            files.append(text)
    status = 0
    for path in files or [""]:
        try:
            data = read_file(path) if path else sys.stdin.buffer.read()
        except FileNotFoundError:
            complain("pystrings", f"'{path}': No such file")
            status = 1
            continue
        except OSError as failure:
            complain("pystrings", f"{path}: {failure.strerror}")
            status = 1
            continue
        out: list[str] = []
        for base, piece in parts(data, path, data_only):
            for offset, found in scan(piece, least, white):
                head = f"{path}: " if names else ""
                if radix:
                    head += f"{base + offset:>7{radix}} "
                out.append(head + found + separator)
        sys.stdout.write("".join(out))
    return status
