"""objdump: headers, tables, contents and disassembly (GNU binutils manual, "objdump"). The disassembly listing is in listing.py."""

import struct
import sys
import time
from typing import Final, final

from pybase.cmdline import EQUALS_OR_SEPARATE, FLAG, JOINED_OR_SEPARATE, POSITIONAL, Option, Parser, expand_response_files
from pybase.version import tool_version
from pyelf.consts import (
    EM_386,
    EM_AARCH64,
    EM_ARM,
    EM_RISCV,
    EM_X86_64,
    ET_DYN,
    ET_EXEC,
    ET_REL,
    SHF_ALLOC,
    SHF_EXCLUDE,
    SHF_EXECINSTR,
    SHF_TLS,
    SHF_WRITE,
    SHN_ABS,
    SHN_COMMON,
    SHN_UNDEF,
    SHT_DYNSYM,
    SHT_GROUP,
    SHT_NOBITS,
    SHT_NULL,
    SHT_REL,
    SHT_RELA,
    SHT_STRTAB,
    SHT_SYMTAB,
    SHT_SYMTAB_SHNDX,
    STB_GLOBAL,
    STB_GNU_UNIQUE,
    STB_LOCAL,
    STB_WEAK,
    STT_FILE,
    STT_FUNC,
    STT_GNU_IFUNC,
    STT_OBJECT,
    STT_SECTION,
)
from pyelf.model import Section, Symbol
from pyelf.read import ElfError, ElfFile

from pybin.copying import load_address
from pybin.inputs import Input, complain, inputs
from pybin.machines import reloc_name, reloc_table
from pybin.nm import is_debug_name
from pybin.versions import Versions
from pybin.wildcard import matches

FORMATS: Final = {
    (EM_X86_64, 64): ("elf64-x86-64", "i386:x86-64"),
    (EM_X86_64, 32): ("elf32-x86-64", "i386:x64-32"),
    (EM_386, 32): ("elf32-i386", "i386"),
    (EM_AARCH64, 64): ("elf64-littleaarch64", "aarch64"),
    (EM_ARM, 32): ("elf32-littlearm", "arm"),
    (EM_RISCV, 64): ("elf64-littleriscv", "riscv:rv64"),
    (EM_RISCV, 32): ("elf32-littleriscv", "riscv:rv32"),
}

SEGMENTS: Final = {
    0: "NULL",
    1: "LOAD",
    2: "DYNAMIC",
    3: "INTERP",
    4: "NOTE",
    5: "SHLIB",
    6: "PHDR",
    7: "TLS",
    0x6474E550: "EH_FRAME",
    0x6474E551: "STACK",
    0x6474E552: "RELRO",
    0x6474E553: "0x6474e553",
}

O_LETTER: Final = 1
O_SECTION: Final = 2
O_WIDE: Final = 3
O_VERSION: Final = 4
O_HELP: Final = 5
O_RAW: Final = 6
O_NORAW: Final = 7
O_START: Final = 8
O_STOP: Final = 9
O_MACHINE: Final = 10
O_ZEROES: Final = 11
O_IGNORED: Final = 12
O_SYMBOL: Final = 13
O_MACHINE_OPTION: Final = 14
O_NOADDRESS: Final = 15

LONG: Final = (
    ("--archive-headers", "a"),
    ("--file-headers", "f"),
    ("--private-headers", "p"),
    ("--section-headers", "h"),
    ("--headers", "h"),
    ("--all-headers", "x"),
    ("--disassemble", "d"),
    ("--disassemble-all", "D"),
    ("--full-contents", "s"),
    ("--syms", "t"),
    ("--dynamic-syms", "T"),
    ("--reloc", "r"),
    ("--dynamic-reloc", "R"),
)

HELP: Final = """Usage: objdump <option(s)> <file(s)>
 Display information from object <file(s)>.
  -a archive headers   -f file header      -p program headers   -h section headers  -x all headers
  -d disassemble code  -D disassemble all  -s full contents     -t symbols          -T dynamic symbols
  -r relocations       -R dynamic relocations  -j <section>     -w wide             -z do not skip zeroes
  -M <options>         --start-address=N  --stop-address=N  --no-show-raw-insn  --disassemble=SYMBOL
"""


@final
class Wanted:
    def __init__(self) -> None:
        self.letters = ""
        self.sections: list[str] = []
        self.wide = False
        self.raw = True
        self.zeroes = False
        self.start = 0
        self.stop = 1 << 64
        self.symbol = ""
        self.mode = 0  # 16, 32, 64: code size asked for with -M or -m
        self.addresses = True

    def has(self, letter: str) -> bool:
        return letter in self.letters

    def section(self, name: str) -> bool:
        if not self.sections:
            return True
        for pattern in self.sections:
            if matches(pattern, name):
                return True
        return False


def format_names(elf: ElfFile) -> tuple[str, str]:
    generic = ("elf64-" if elf.bits == 64 else "elf32-") + ("big" if elf.big_endian else "little")
    return FORMATS.get((elf.machine, elf.bits), (generic, "UNKNOWN!"))


def hexed(elf: ElfFile, value: int) -> str:
    return f"{value:016x}" if elf.bits == 64 else f"{value & 0xFFFFFFFF:08x}"


def file_flags(elf: ElfFile) -> str:
    value = 0
    if elf.type == ET_REL and [s for s in elf.sections if s.type in (SHT_REL, SHT_RELA)]:
        value |= 1
    if elf.type == ET_EXEC:
        value |= 2
    table = elf.of_type(SHT_SYMTAB)
    if table is not None and table.size > (24 if elf.bits == 64 else 16):
        value |= 0x10
    if elf.type == ET_DYN:
        value |= 0x40
    if elf.type in (ET_EXEC, ET_DYN) and elf.segments:
        value |= 0x100
    names = [n for b, n in ((1, "HAS_RELOC"), (2, "EXEC_P"), (0x10, "HAS_SYMS"), (0x40, "DYNAMIC"), (0x100, "D_PAGED")) if value & b]
    head = f"architecture: {format_names(elf)[1]}, flags 0x{value:08x}:\n{', '.join(names)}\n"
    return f"{head}start address 0x{hexed(elf, elf.entry)}\n\n"


def shown_sections(elf: ElfFile) -> list[Section]:
    """What BFD counts as sections: not the symbol and string tables, not an object's relocations."""
    result: list[Section] = []
    linked = {s.link for s in elf.sections if s.type == SHT_SYMTAB}
    for s in elf.sections:
        if s.type in (SHT_NULL, SHT_SYMTAB, SHT_SYMTAB_SHNDX) or s.index == elf.shstrndx:
            continue
        if s.type == SHT_STRTAB and s.index in linked and not s.flags & SHF_ALLOC:
            continue
        if s.type in (SHT_REL, SHT_RELA) and not s.flags & SHF_ALLOC:
            continue
        result.append(s)
    return result


def power(align: int) -> int:
    return max(align, 1).bit_length() - 1


def section_flags(elf: ElfFile, section: Section, related: dict[int, bool]) -> str:
    words: list[str] = []
    contents = section.type != SHT_NOBITS
    alloc = section.flags & SHF_ALLOC != 0
    code = section.flags & SHF_EXECINSTR != 0
    debug = not alloc and is_debug_name(section.name)
    if contents:
        words.append("CONTENTS")
    if alloc:
        words.append("ALLOC")
        if contents:
            words.append("LOAD")
    if section.index in related:
        words.append("RELOC")
    if not section.flags & SHF_WRITE:
        words.append("READONLY")
    if code:
        words.append("CODE")
    elif alloc and contents:
        words.append("DATA")
    if debug:
        words.append("DEBUGGING")
        words.append("OCTETS")
    if section.flags & SHF_EXCLUDE:
        words.append("EXCLUDE")
    if section.flags & SHF_TLS:
        words.append("THREAD_LOCAL")
    if section.type == SHT_GROUP:
        words.append("GROUP")
    if section.type == SHT_GROUP or section.name.startswith(".gnu.linkonce"):
        words.append("LINK_ONCE_DISCARD")
    return ", ".join(words)


def section_table(elf: ElfFile, wanted: Wanted) -> str:
    shown = shown_sections(elf)
    related = {s.info: True for s in elf.sections if s.type in (SHT_REL, SHT_RELA) and not s.flags & SHF_ALLOC and s.size}
    width = max([len(s.name) for s in shown] + [13]) if wanted.wide else 13
    pad = 16 if elf.bits == 64 else 8
    head = f"Idx {'Name':<{width}} Size      {'VMA':<{pad}}  {'LMA':<{pad}}  File off  Algn"
    out = ["Sections:\n" + head + ("  Flags" if wanted.wide else "") + "\n"]
    for i in range(len(shown)):
        s = shown[i]
        if not wanted.section(s.name):
            continue
        lma = load_address(elf, s) if s.flags & SHF_ALLOC else s.addr
        row = f"{i:3} {s.name:<{width}} {s.size:08x}  {hexed(elf, s.addr)}  {hexed(elf, lma)}  {s.offset:08x}  2**{power(s.align)}"
        flags = section_flags(elf, s, related)
        out.append(f"{row}  {flags}\n" if wanted.wide else f"{row}\n                  {flags}\n")
    return "".join(out)


def program_headers(elf: ElfFile) -> str:
    if not elf.segments:
        return ""
    out = ["\nProgram Header:\n"]
    for s in elf.segments:
        name = SEGMENTS.get(s.type, f"0x{s.type:x}")
        flags = ("r" if s.flags & 4 else "-") + ("w" if s.flags & 2 else "-") + ("x" if s.flags & 1 else "-")
        if s.flags & ~7:
            flags += f" {s.flags & ~7:x}"
        places = f"off    0x{hexed(elf, s.offset)} vaddr 0x{hexed(elf, s.vaddr)} paddr 0x{hexed(elf, s.paddr)}"
        out.append(f"{name:>8} {places} align 2**{power(s.align)}\n")
        out.append(f"         filesz 0x{hexed(elf, s.filesz)} memsz 0x{hexed(elf, s.memsz)} flags {flags}\n")
    return "".join(out) + dynamic_part(elf) + version_part(elf)


def dynamic_part(elf: ElfFile) -> str:
    from pyelf.consts import SHT_DYNAMIC
    from pyelf.read import string_at

    from pybin.elfnames import DYNAMIC_TAGS, TAG_STRINGS
    from pybin.readelf_tables import dynamic_entries

    section = elf.of_type(SHT_DYNAMIC)
    entries = dynamic_entries(elf)
    if section is None or not entries:
        return ""
    strings = elf.string_table(section.link, "the dynamic section")
    out = ["\nDynamic Section:\n"]
    for tag, value in entries:
        if tag == 0:
            break
        name = DYNAMIC_TAGS.get(tag, f"0x{tag:x}")
        text = string_at(strings, value, "a dynamic string") if tag in TAG_STRINGS else f"0x{hexed(elf, value)}"
        out.append(f"  {name:<20} {text}\n")
    return "".join(out)


def version_part(elf: ElfFile) -> str:
    from pyelf.consts import SHT_GNU_VERDEF, SHT_GNU_VERNEED

    from pybin.versions import read_definitions, read_needs

    out = ""
    verdef = elf.of_type(SHT_GNU_VERDEF)
    if verdef is not None:
        out += "\nVersion definitions:\n"
        for made in read_definitions(elf, verdef):
            names = [n for n, _ in made.names]
            out += f"{made.index} 0x{made.flags:02x} 0x{made.hash:08x} {names[0] if names else ''}\n"
            if len(names) > 1:
                out += "\t" + "".join([n + " " for n in names[1:]]) + "\n"
    verneed = elf.of_type(SHT_GNU_VERNEED)
    if verneed is not None:
        out += "\nVersion References:\n"
        for need in read_needs(elf, verneed):
            out += f"  required from {need.file}:\n"
            for hash_value, flags, index, name, _ in need.parts:
                out += f"    0x{hash_value:08x} 0x{flags:02x} {index:02} {name}\n"
    return out


def place_name(symbol: Symbol) -> str:
    if symbol.section is not None:
        return symbol.section.name
    if symbol.shndx == SHN_UNDEF:
        return "*UND*"
    if symbol.shndx == SHN_ABS:
        return "*ABS*"
    if symbol.shndx == SHN_COMMON:
        return "*COM*"
    return "*ABS*"


def symbol_flags(symbol: Symbol, dynamic: bool) -> str:
    undefined = symbol.shndx in (SHN_UNDEF, SHN_COMMON)
    scope = " "
    if symbol.bind == STB_LOCAL:
        scope = "l"
    elif symbol.bind == STB_GLOBAL and not undefined:
        scope = "g"
    elif symbol.bind == STB_GNU_UNIQUE:
        scope = "u"
    weak = "w" if symbol.bind == STB_WEAK else " "
    indirect = "i" if symbol.type == STT_GNU_IFUNC else " "
    debug = "d" if symbol.type in (STT_SECTION, STT_FILE) else "D" if dynamic else " "
    kind = "F" if symbol.type == STT_FUNC else "f" if symbol.type == STT_FILE else "O" if symbol.type == STT_OBJECT else " "
    return f"{scope}{weak}  {indirect}{debug}{kind}"


def symbol_line(elf: ElfFile, symbol: Symbol, dynamic: bool, versions: Versions, versioned: bool) -> str:
    common = symbol.shndx == SHN_COMMON
    value = symbol.size if common else symbol.value
    size = symbol.value if common else symbol.size
    text = f"{hexed(elf, value)} {symbol_flags(symbol, dynamic)} {place_name(symbol)}\t{hexed(elf, size)}"
    if versioned:
        suffix = versions.suffix(symbol.index, "", symbol.shndx == SHN_UNDEF) if dynamic else ""
        if suffix.startswith("@@"):
            text += f"  {suffix[2:]:<11}"
        elif suffix:
            name = suffix[1:]
            text += f" ({name})" + " " * (10 - len(name))
        else:
            base = "Base" if dynamic and symbol.index < len(versions.numbers) and versions.numbers[symbol.index] & 0x7FFF == 1 else ""
            text += f"  {base:<11}"
    if symbol.visibility:
        text += (" .internal", " .hidden", " .protected")[symbol.visibility - 1]
    if symbol.other:
        text += f" 0x{symbol.other:02x}"
    name = symbol.name
    if symbol.type == STT_SECTION and not name and symbol.section is not None:
        name = symbol.section.name
    return f"{text} {name}\n"


def symbol_table(elf: ElfFile, dynamic: bool) -> str:
    table = elf.of_type(SHT_DYNSYM if dynamic else SHT_SYMTAB)
    out = ["DYNAMIC SYMBOL TABLE:\n" if dynamic else "SYMBOL TABLE:\n"]
    symbols = elf.symbols(table)[1:] if table is not None else []
    if not symbols:
        out.append("no symbols\n")
    versions = Versions(elf)
    versioned = bool(versions.numbers)
    for symbol in symbols:
        out.append(symbol_line(elf, symbol, dynamic, versions, versioned))
    return "".join(out) + "\n\n"


def relocation_line(elf: ElfFile, offset: int, name: str, symbol: str, addend: int) -> str:
    text = f"{hexed(elf, offset)} {name:<16}  {symbol}"
    if addend:
        text += f"-0x{hexed(elf, -addend)}" if addend < 0 else f"+0x{hexed(elf, addend)}"
    return text + "\n"


def target_name(symbols: list[Symbol], index: int) -> str:
    if index == 0:
        return "*ABS*"
    if index >= len(symbols):
        raise ElfError(f"a relocation refers to symbol {index}, which does not exist")
    symbol = symbols[index]
    if symbol.type == STT_SECTION and not symbol.name and symbol.section is not None:
        return symbol.section.name
    return symbol.name


def relocation_records(elf: ElfFile, wanted: Wanted) -> str:
    table = reloc_table(elf.machine)
    symtab = elf.of_type(SHT_SYMTAB)
    symbols = elf.symbols(symtab) if symtab is not None else []
    out: list[str] = []
    for section in elf.sections:
        if section.type not in (SHT_REL, SHT_RELA) or section.flags & SHF_ALLOC or not section.size:
            continue
        about = elf.section(section.info, f"relocation section '{section.name}'")
        if not wanted.section(about.name):
            continue
        out.append(f"RELOCATION RECORDS FOR [{about.name}]:\n{'OFFSET':<{16 if elf.bits == 64 else 8}} TYPE              VALUE\n")
        for offset, kind, index, addend in elf.relocations(section):
            out.append(relocation_line(elf, offset, reloc_name(table, kind) or str(kind), target_name(symbols, index), addend))
        out.append("\n\n")
    return "".join(out)


def dynamic_relocations(elf: ElfFile) -> list[tuple[int, int, str, int]]:
    """(address, type, symbol with version, addend) of all relocations for the dynamic loader."""
    dynsym = elf.of_type(SHT_DYNSYM)
    symbols = elf.symbols(dynsym) if dynsym is not None else []
    versions = Versions(elf)
    found: list[tuple[int, int, str, int]] = []
    for section in elf.sections:
        if section.type in (SHT_REL, SHT_RELA) and section.flags & SHF_ALLOC:
            for offset, kind, index, addend in elf.relocations(section):
                name = target_name(symbols, index)
                if index:
                    suffix = versions.suffix(index, "", symbols[index].shndx == SHN_UNDEF)
                    if not suffix and index < len(versions.numbers) and versions.numbers[index] & 0x7FFF == 1:
                        suffix = "@Base" if symbols[index].shndx == SHN_UNDEF else "@@Base"
                    name += suffix
                found.append((offset, kind, name, addend))
    return found


def dynamic_records(elf: ElfFile) -> str:
    table = reloc_table(elf.machine)
    out = [f"DYNAMIC RELOCATION RECORDS\n{'OFFSET':<{16 if elf.bits == 64 else 8}} TYPE              VALUE\n"]
    rows = dynamic_relocations(elf)
    if elf.of_type(SHT_DYNSYM) is None:
        return "DYNAMIC RELOCATION RECORDS (none)\n\n"
    for offset, kind, name, addend in rows:
        out.append(relocation_line(elf, offset, reloc_name(table, kind) or str(kind), name, addend))
    return "".join(out) + "\n\n"


def contents(elf: ElfFile, wanted: Wanted) -> str:
    out: list[str] = []
    for section in shown_sections(elf):
        if section.type == SHT_NOBITS or not section.size or not wanted.section(section.name):
            continue
        start = max(wanted.start, section.addr)
        stop = min(wanted.stop, section.addr + section.size)
        if start >= stop:
            continue
        data = bytes(section.data)[start - section.addr : stop - section.addr]
        out.append(f"Contents of section {section.name}:\n")
        width = max(len(f"{start + len(data):x}"), 4)
        for at in range(0, len(data), 16):
            row = data[at : at + 16]
            digits = row.hex().ljust(32)
            words = " ".join([digits[i : i + 8] for i in range(0, 32, 8)])
            text = "".join([chr(b) if 32 <= b < 127 else "." for b in row]).ljust(16)
            out.append(f" {start + at:0{width}x} {words}  {text}\n")
    return "".join(out)


def archive_line(item: Input) -> str:
    from pybase.output import read_file
    from pyelf.archive import read_archive

    from pybin.ar import mode_text

    for member in read_archive(read_file(item.path), item.path).members:
        if member.shown() == item.member:
            date = time.strftime("%b %e %H:%M %Y", time.localtime(member.mtime))
            return f"{mode_text(member.mode)} {member.uid}/{member.gid} {member.size:6} {date} {item.member}\n"
    return ""


def show(item: Input, wanted: Wanted) -> int:
    elf = item.elf
    if item.archive_start:
        if item.error:
            complain("pyobjdump", item.error)
            return 1
        sys.stdout.write(f"In archive {item.path}:\n")
        return 0
    if elf is None:
        complain("pyobjdump", item.error)
        return 1
    out = [f"\n{item.name()}:     file format {format_names(elf)[0]}\n"]
    try:
        if wanted.has("a"):
            out.append(archive_line(item) if item.member else f"{item.name()}\n")
        if wanted.has("f"):
            out.append(file_flags(elf))
        else:
            out.append("\n")
        if wanted.has("p"):
            if out[-1] == "\n":
                out[-1] = ""
            else:
                out[-1] = out[-1].removesuffix("\n")
            out.append(program_headers(elf))
            out.append("\n")
        if wanted.has("h"):
            out.append(section_table(elf, wanted))
        if wanted.has("t"):
            out.append(symbol_table(elf, False))
        if wanted.has("T"):
            out.append(symbol_table(elf, True))
        if wanted.has("r") and not (wanted.has("d") or wanted.has("D")):
            out.append(relocation_records(elf, wanted))
        if wanted.has("R"):
            out.append(dynamic_records(elf))
        if wanted.has("s"):
            out.append(contents(elf, wanted))
        sys.stdout.write("".join(out))
        out = []
        if wanted.has("d") or wanted.has("D"):
            from pybin.listing import disassembly

            disassembly(elf, wanted, out)
    except (ElfError, struct.error) as failure:
        sys.stdout.write("".join(out))
        complain("pyobjdump", f"{item.label()}: {failure}")
        return 1
    sys.stdout.write("".join(out))
    return 0


def option_rows() -> list[Option]:
    rows = [Option("-" + letter, FLAG, O_LETTER) for letter in "afphxdDstTrR"]
    rows += [Option(name, FLAG, O_LETTER) for name, _ in LONG]
    rows += [
        Option("-j", JOINED_OR_SEPARATE, O_SECTION),
        Option("--section", EQUALS_OR_SEPARATE, O_SECTION),
        Option("-w", FLAG, O_WIDE),
        Option("--wide", FLAG, O_WIDE),
        Option("-z", FLAG, O_ZEROES),
        Option("--disassemble-zeroes", FLAG, O_ZEROES),
        Option("--show-raw-insn", FLAG, O_RAW),
        Option("--no-show-raw-insn", FLAG, O_NORAW),
        Option("--no-addresses", FLAG, O_NOADDRESS),
        Option("--start-address", EQUALS_OR_SEPARATE, O_START),
        Option("--stop-address", EQUALS_OR_SEPARATE, O_STOP),
        Option("-m", JOINED_OR_SEPARATE, O_MACHINE),
        Option("--architecture", EQUALS_OR_SEPARATE, O_MACHINE),
        Option("-M", JOINED_OR_SEPARATE, O_MACHINE_OPTION),
        Option("--disassembler-options", EQUALS_OR_SEPARATE, O_MACHINE_OPTION),
        Option("--disassemble", EQUALS_OR_SEPARATE, O_SYMBOL),
        Option("-b", JOINED_OR_SEPARATE, O_IGNORED),
        Option("-V", FLAG, O_VERSION),
        Option("-v", FLAG, O_VERSION),
        Option("--version", FLAG, O_VERSION),
        Option("-H", FLAG, O_HELP),
        Option("--help", FLAG, O_HELP),
    ]
    return rows


def code_size(name: str, current: int) -> int:
    """The code size that -m or a word of -M asks for; -1 for a word we do not know."""
    if name in ("i8086", "data16,addr16", "addr16", "data16"):
        return 16
    if name in ("i386", "addr32", "data32"):
        return 32
    if name in ("i386:x86-64", "x86-64", "addr64"):
        return 64
    if name in ("att", "att-mnemonic", "suffix"):
        return current
    return -1


def take(wanted: Wanted, number: int, spelling: str, value: str) -> str:
    """One option; an error text or ""."""
    if number == O_LETTER:
        letter = dict(LONG).get(spelling, spelling[1:])
        wanted.letters += "afphtrx" if letter == "x" else letter
    elif number == O_SECTION:
        wanted.sections.append(value)
    elif number == O_WIDE:
        wanted.wide = True
    elif number == O_ZEROES:
        wanted.zeroes = True
    elif number == O_NORAW:
        wanted.raw = False
    elif number == O_NOADDRESS:
        wanted.addresses = False
    elif number in (O_START, O_STOP):
        try:
            address = int(value, 0)
        except ValueError:
            return f"{spelling}: bad number: {value}"
        if number == O_START:
            wanted.start = address
        else:
            wanted.stop = address
    elif number in (O_MACHINE, O_MACHINE_OPTION):
        for word in value.split(",") if number == O_MACHINE_OPTION else [value]:
            mode = code_size(word, wanted.mode)
            if mode < 0:
                return f"unsupported machine or disassembler option: {word}"
            wanted.mode = mode
    elif number == O_SYMBOL:
        wanted.letters += "d"
        wanted.symbol = value
    elif number == O_IGNORED:
        return f"{spelling} is not supported"
    return ""


def main(argv: list[str]) -> int:
    words = expand_response_files(argv)
    parser = Parser([r for r in option_rows() if not (r.spelling == "--disassemble" and r.id == O_SYMBOL)], clusters=True)
    wanted = Wanted()
    files: list[str] = []
    plain: list[str] = []
    for text in words:
        if text.startswith("--disassemble="):
            take(wanted, O_SYMBOL, "--disassemble", text[14:])
        else:
            plain.append(text)
    arguments = parser.parse(plain)
    if parser.errors:
        complain("pyobjdump", parser.errors[0])
        return 1
    for argument in arguments:
        if argument.id == POSITIONAL:
            files.append(argument.value)
        elif argument.id == O_VERSION:
            sys.stdout.write(tool_version("objdump"))
            return 0
        elif argument.id == O_HELP:
            sys.stdout.write(HELP)
            return 0
        else:
            error = take(wanted, argument.id, argument.spelling, argument.value)
            if error:
                complain("pyobjdump", error)
                return 1
    if not wanted.letters:
        sys.stderr.write(HELP)
        return 2
    status = 0
    for path in files or ["a.out"]:
        items = inputs(path)
        for item in items:
            status |= show(item, wanted)
        if items[0].archive_start and not items[0].error and len(items) == 1:
            sys.stdout.write("")
    return status
