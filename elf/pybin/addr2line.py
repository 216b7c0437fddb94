"""addr2line: addresses to file names and line numbers, from the DWARF line tables; function names from the symbol table (binutils manual)."""

import sys
from bisect import bisect_right
from typing import Final, final

from pybase.cmdline import EQUALS_OR_SEPARATE, FLAG, JOINED_OR_SEPARATE, POSITIONAL, Option, Parser, expand_response_files
from pybase.output import read_file
from pybase.version import tool_version
from pyelf.consts import ET_REL, SHF_ALLOC, STT_FUNC, STT_GNU_IFUNC, STT_NOTYPE
from pyelf.model import Symbol
from pyelf.read import ElfError, ElfFile, first_table

from pybin.ar import file_error
from pybin.debugging import line_tables, section_bias
from pybin.inputs import complain

O_EXE: Final = 1
O_FUNCTIONS: Final = 2
O_ADDRESSES: Final = 3
O_BASENAMES: Final = 4
O_PRETTY: Final = 5
O_SECTION: Final = 6
O_VERSION: Final = 7
O_HELP: Final = 8
O_IGNORED: Final = 9

ROWS: Final = (
    ("-e", JOINED_OR_SEPARATE, O_EXE, "the file (a.out)"),
    ("--exe", EQUALS_OR_SEPARATE, O_EXE, ""),
    ("-f", FLAG, O_FUNCTIONS, "show function names"),
    ("--functions", FLAG, O_FUNCTIONS, ""),
    ("-a", FLAG, O_ADDRESSES, "show addresses"),
    ("--addresses", FLAG, O_ADDRESSES, ""),
    ("-s", FLAG, O_BASENAMES, "strip folders off file names"),
    ("--basenames", FLAG, O_BASENAMES, ""),
    ("-p", FLAG, O_PRETTY, "all on one line"),
    ("--pretty-print", FLAG, O_PRETTY, ""),
    ("-j", JOINED_OR_SEPARATE, O_SECTION, "addresses are offsets in this section"),
    ("--section", EQUALS_OR_SEPARATE, O_SECTION, ""),
    ("-V", FLAG, O_VERSION, "version"),
    ("-v", FLAG, O_VERSION, ""),
    ("--version", FLAG, O_VERSION, ""),
    ("-h", FLAG, O_HELP, "this text"),
    ("-H", FLAG, O_HELP, ""),
    ("--help", FLAG, O_HELP, ""),
)


@final
class Span:
    """Addresses from one row of a line table to the next."""

    def __init__(self, start: int, end: int, path: str, line: int) -> None:
        self.start = start
        self.end = end
        self.path = path
        self.line = line


def span_start(span: Span) -> int:
    return span.start


def symbol_value(symbol: Symbol) -> int:
    return symbol.value


@final
class Places:
    """Looks addresses up."""

    def __init__(self, elf: ElfFile, section: str) -> None:
        self.spans: list[Span] = []
        self.functions: list[Symbol] = []
        only = elf.find(section) if section else elf.find(".text") if elf.type == ET_REL else None
        if section and only is None:
            raise ElfError(f"cannot find section {section}")
        self.base = only.addr if only is not None and section else 0
        self.alloc = [s for s in elf.sections if s.flags & SHF_ALLOC and (only is None or s is only)]
        bias = section_bias(elf, only) if only is not None and elf.type == ET_REL else 0
        for unit in line_tables(elf, elf.type == ET_REL).units:
            paths: dict[int, str] = {}
            rows = unit.rows
            for i in range(len(rows) - 1):
                row = rows[i]
                if row.end or rows[i + 1].address <= row.address and not rows[i + 1].end:
                    continue
                if row.file not in paths:
                    paths[row.file] = unit.path(row.file)
                self.spans.append(Span(row.address - bias, rows[i + 1].address - bias, paths[row.file], row.line))
        self.spans.sort(key=span_start)
        self.starts = [s.start for s in self.spans]
        table = first_table(elf)
        if table is not None:
            for symbol in elf.symbols(table)[1:]:
                if symbol.type in (STT_FUNC, STT_GNU_IFUNC, STT_NOTYPE) and symbol.section is not None and symbol.name:
                    if only is None or symbol.section is only:
                        self.functions.append(symbol)
        self.functions.sort(key=symbol_value)
        self.values = [s.value for s in self.functions]

    def span(self, address: int) -> Span | None:
        place = bisect_right(self.starts, address) - 1
        while place >= 0 and self.starts[place] >= address - 65536:
            if self.spans[place].start <= address < self.spans[place].end:
                return self.spans[place]
            place -= 1
        return None

    def known(self, address: int) -> bool:
        for section in self.alloc:
            if section.addr <= address < section.addr + section.size:
                return True
        return False

    def function(self, address: int) -> str:
        place = bisect_right(self.values, address) - 1
        best = ""
        while place >= 0 and (not best or self.values[place] == self.values[place + 1]):
            symbol = self.functions[place]
            inside = symbol.value <= address < symbol.value + max(symbol.size, 1)
            if inside and (not best or symbol.type == STT_FUNC):
                best = symbol.name
            if not inside and not best and address - symbol.value > 1 << 20:
                break
            place -= 1
        return best


def answer(places: Places, text: str, shown: str, basenames: bool) -> str:
    try:
        address = int(text, 16)
    except ValueError:
        address = 0
    address += places.base
    out = ""
    separator = " " if "p" in shown else "\n"
    if "a" in shown:
        out += f"0x{address:016x}" + (": " if "p" in shown else "\n")
    span = places.span(address)
    if "f" in shown:
        name = places.function(address) or "??"
        out += name + (" at " if "p" in shown else separator)
    if span is None:
        return out + ("??:?\n" if places.known(address) else "??:0\n")
    path = span.path.rsplit("/", 1)[-1] if basenames else span.path
    return out + f"{path}:{span.line if span.line else '?'}\n"


def main(argv: list[str]) -> int:
    parser = Parser([Option(*row) for row in ROWS], clusters=True)
    arguments = parser.parse(expand_response_files(argv))
    if parser.errors:
        complain("pyaddr2line", parser.errors[0])
        return 1
    path = "a.out"
    shown = ""
    basenames = False
    section = ""
    addresses: list[str] = []
    for argument in arguments:
        number = argument.id
        if number == POSITIONAL:
            addresses.append(argument.value)
        elif number == O_EXE:
            path = argument.value
        elif number == O_FUNCTIONS:
            shown += "f"
        elif number == O_ADDRESSES:
            shown += "a"
        elif number == O_PRETTY:
            shown += "p"
        elif number == O_BASENAMES:
            basenames = True
        elif number == O_SECTION:
            section = argument.value
        elif number == O_VERSION:
            sys.stdout.write(tool_version("addr2line"))
            return 0
        elif number == O_HELP:
            sys.stdout.write("Usage: addr2line [option(s)] [addr(s)]\n Convert addresses into line number/file name pairs.\n")
            sys.stdout.write("".join([f"  {row[0]:<6} {row[3]}\n" for row in ROWS if row[3]]))
            return 0
    try:
        places = Places(ElfFile(read_file(path), path), section)
    except ElfError as failure:
        complain("pyaddr2line", f"{path}: {failure}")
        return 1
    except FileNotFoundError:
        complain("pyaddr2line", f"'{path}': No such file")
        return 1
    except OSError as trouble:
        complain("pyaddr2line", file_error(trouble))
        return 1
    if addresses:
        sys.stdout.write("".join([answer(places, a, shown, basenames) for a in addresses]))
        return 0
    for line in sys.stdin:
        sys.stdout.write(answer(places, line.strip(), shown, basenames))
        sys.stdout.flush()
    return 0
