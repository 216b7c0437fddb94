"""The tables that readelf prints, each a function from the file to text, in GNU readelf's words and columns."""

import struct
from typing import Final

from pyelf.consts import (
    DT_FLAGS,
    DT_FLAGS_1,
    DT_PLTREL,
    EM_386,
    EM_X86_64,
    ET_DYN,
    PT_INTERP,
    PT_TLS,
    SHF_ALLOC,
    SHF_TLS,
    SHT_DYNAMIC,
    SHT_DYNSYM,
    SHT_GNU_HASH,
    SHT_GNU_VERDEF,
    SHT_GNU_VERNEED,
    SHT_GNU_VERSYM,
    SHT_GROUP,
    SHT_HASH,
    SHT_NOBITS,
    SHT_NOTE,
    SHT_REL,
    SHT_RELA,
    SHT_RELR,
    SHT_SYMTAB,
    STT_SECTION,
    VERSYM_HIDDEN,
    VERSYM_VERSION,
)
from pyelf.model import Section, Segment, Symbol
from pyelf.notes import Note, read_notes
from pyelf.read import ElfError, ElfFile, string_at

from pybin import elfnames
from pybin.machines import reloc_name, reloc_table
from pybin.versions import Versions, read_definitions, read_needs


def shortened(name: str, width: int) -> str:
    """Names that do not fit end in `[...]`."""
    if len(name) <= width:
        return name
    return name[: max(width - 5, 0)] + "[...]"


def dynamic_entries(elf: ElfFile) -> list[tuple[int, int]]:
    section = elf.of_type(SHT_DYNAMIC)
    if section is None or section.type == SHT_NOBITS:
        return []
    size = 16 if elf.bits == 64 else 8
    whole = section.data[: section.size - section.size % size]
    entries: list[tuple[int, int]] = []
    for row in struct.iter_unpack(elf.order + ("QQ" if elf.bits == 64 else "II"), whole):
        entries.append((row[0], row[1]))
        if row[0] == 0:
            break
    return entries


def file_type(elf: ElfFile) -> str:
    if elf.type == ET_DYN:
        for tag, value in dynamic_entries(elf):
            if tag == DT_FLAGS_1 and value & 0x08000000:
                return "DYN (Position-Independent Executable file)"
    return elfnames.FILE_TYPES.get(elf.type, f"<unknown>: {elf.type:x}")


def file_header(elf: ElfFile) -> str:
    order = "2's complement, " + ("big" if elf.big_endian else "little") + " endian"
    lines = [
        "ELF Header:",
        "  Magic:   " + " ".join([f"{b:02x}" for b in elf.data[:16]]) + " ",
        f"  Class:                             ELF{elf.bits}",
        f"  Data:                              {order}",
        f"  Version:                           {elf.data[6]}" + (" (current)" if elf.data[6] == 1 else " <unknown>"),
        f"  OS/ABI:                            {elfnames.OSABIS.get(elf.osabi, f'<unknown: {elf.osabi:x}>')}",
        f"  ABI Version:                       {elf.abiversion}",
        f"  Type:                              {file_type(elf)}",
        f"  Machine:                           {elfnames.MACHINES.get(elf.machine, f'<unknown>: 0x{elf.machine:x}')}",
        f"  Version:                           0x{elf.version:x}",
        f"  Entry point address:               0x{elf.entry:x}",
        f"  Start of program headers:          {elf.phoff} (bytes into file)",
        f"  Start of section headers:          {elf.shoff} (bytes into file)",
        f"  Flags:                             0x{elf.flags:x}",
        f"  Size of this header:               {elf.ehsize} (bytes)",
        f"  Size of program headers:           {elf.phentsize} (bytes)",
        f"  Number of program headers:         {elf.phnum}",
        f"  Size of section headers:           {elf.shentsize} (bytes)",
        f"  Number of section headers:         {elf.shnum}",
        f"  Section header string table index: {elf.shstrndx}",
    ]
    return "\n".join(lines) + "\n"


LETTERS: Final = (
    (1, "W"),
    (2, "A"),
    (4, "X"),
    (0x10, "M"),
    (0x20, "S"),
    (0x40, "I"),
    (0x80, "L"),
    (0x100, "O"),
    (0x200, "G"),
    (0x400, "T"),
    (0x800, "C"),
    (0x80000000, "E"),
)


def flag_letters(elf: ElfFile, flags: int) -> str:
    text = ""
    rest = flags
    for bit, letter in LETTERS[:-1]:
        if rest & bit:
            text += letter
            rest &= ~bit
    if rest & 0x200000 and elf.osabi in (3, 9):
        text += "R"
        rest &= ~0x200000
    if rest & 0x01000000 and elf.osabi in (3, 9):
        text += "D"
        rest &= ~0x01000000
    if rest & 0x10000000 and elf.machine == EM_X86_64:
        text += "l"
        rest &= ~0x10000000
    if rest & 0x80000000:
        text += "E"
        rest &= ~0x80000000
    if rest & 0x0FF00000:
        text += "o"
    if rest & 0x70000000:
        text += "p"
    if rest & ~0xFFF00000:
        text += "x"
    return text


def section_type(number: int) -> str:
    found = elfnames.SECTION_TYPES.get(number)
    if found is not None:
        return found
    if 0x60000000 <= number <= 0x6FFFFFFF:
        return f"LOOS+0x{number - 0x60000000:x}"
    if 0x70000000 <= number <= 0x7FFFFFFF:
        return f"LOPROC+0x{number - 0x70000000:x}"
    if number >= 0x80000000:
        return f"LOUSER+0x{number - 0x80000000:x}"
    return f"{number:08x}: <unknown>"


def flags_key(elf: ElfFile) -> str:
    retain = "R (retain), " if elf.osabi in (3, 9) else ""
    large = "l (large), " if elf.machine == EM_X86_64 else ""
    return (
        "Key to Flags:\n  W (write), A (alloc), X (execute), M (merge), S (strings), I (info),\n"
        "  L (link order), O (extra OS processing required), G (group), T (TLS),\n"
        f"  C (compressed), x (unknown), o (OS specific), E (exclude),\n  {retain}D (mbind), {large}p (processor specific)\n"
    )


def section_table(elf: ElfFile, wide: bool, after_header: bool) -> str:
    if not elf.sections:
        return "\nThere are no sections in this file.\n"
    out: list[str] = []
    if not after_header:
        count = len(elf.sections)
        noun = f"are {count} section headers" if count > 1 else "is 1 section header"
        out.append(f"There {noun}, starting at offset 0x{elf.shoff:x}:\n")
    out.append("\nSection Headers:\n" if len(elf.sections) > 1 else "\nSection Header:\n")
    long = elf.bits == 64 and not wide
    if long:
        out.append("  [Nr] Name              Type             Address           Offset\n")
        out.append("       Size              EntSize          Flags  Link  Info  Align\n")
    elif elf.bits == 64:
        out.append("  [Nr] Name              Type            Address          Off    Size   ES Flg Lk Inf Al\n")
    else:
        out.append("  [Nr] Name              Type            Addr     Off    Size   ES Flg Lk Inf Al\n")
    for i in range(len(elf.sections)):
        s = elf.sections[i]
        name = s.name if wide else shortened(s.name, 17)
        flags = flag_letters(elf, s.flags)
        head = f"  [{i:2}] {name:<17} {section_type(s.type):<15} "
        if long:
            out.append(f"{head} {s.addr:016x}  {s.offset:08x}\n")
            out.append(f"       {s.size:016x}  {s.entsize:016x} {flags:>3}      {s.link:2}   {s.info:3}     {s.align}\n")
        else:
            address = f"{s.addr:016x}" if elf.bits == 64 else f"{s.addr:08x}"
            out.append(f"{head}{address} {s.offset:06x} {s.size:06x} {s.entsize:02x} {flags:>3} {s.link:2} {s.info:3} {s.align:2}\n")
    out.append(flags_key(elf))
    return "".join(out)


def section_groups(elf: ElfFile) -> str:
    out: list[str] = []
    symtab = elf.of_type(SHT_SYMTAB)
    symbols = elf.symbols(symtab) if symtab is not None else []
    for section in elf.sections:
        if section.type != SHT_GROUP:
            continue
        words = elf.group_words(section)
        if section.info >= len(symbols):
            raise ElfError(f"group section {section.index} has a signature symbol {section.info} that does not exist")
        signature = symbol_name(symbols[section.info])
        kind = "COMDAT " if words[0] & 1 else ""
        out.append(f"\n{kind}group section [{section.index:5}] `{section.name}' [{signature}] contains {len(words) - 1} sections:\n")
        out.append("   [Index]    Name\n")
        for index in words[1:]:
            out.append(f"   [{index:5}]   {elf.section(index, 'a group').name}\n")
    return "".join(out) if out else "\nThere are no section groups in this file.\n"


def symbol_name(symbol: Symbol) -> str:
    if symbol.type == STT_SECTION and not symbol.name and symbol.section is not None:
        return symbol.section.name
    return symbol.name


def in_segment(section: Section, segment: Segment) -> bool:
    """BFD's ELF_SECTION_IN_SEGMENT_STRICT: what the mapping table lists."""
    tls = section.flags & SHF_TLS != 0
    nobits = section.type == SHT_NOBITS
    if tls:
        if segment.type not in (1, 7, 0x6474E552):
            return False
    elif segment.type in (6, PT_TLS):
        return False
    if not section.flags & SHF_ALLOC and segment.type in (1, 2, 0x6474E550, 0x6474E551, 0x6474E552):
        return False
    if tls and nobits and segment.type != PT_TLS:
        return False
    if not nobits:
        at = section.offset - segment.offset
        if at < 0 or at > segment.filesz - 1 or at + section.size > segment.filesz:
            return False
    if section.flags & SHF_ALLOC:
        at = section.addr - segment.vaddr
        if at < 0 or at > segment.memsz - 1 or at + section.size > segment.memsz:
            return False
    if segment.type in (2, 4) and section.size == 0 and segment.memsz != 0:
        at = section.addr - segment.vaddr
        return 0 < at < segment.memsz
    return True


def segment_type(number: int) -> str:
    name = elfnames.SEGMENT_TYPES.get(number, "")
    if name:
        return name
    if number >= 0x70000000:
        return f"LOPROC+{number - 0x70000000:#x}"
    return f"LOOS+{number - 0x60000000:#x}" if number >= 0x60000000 else f"<unknown>: {number:x}"


def segment_table(elf: ElfFile, wide: bool, after_header: bool) -> str:
    if not elf.segments:
        return "\nThere are no program headers in this file.\n"
    out: list[str] = []
    if not after_header:
        count = len(elf.segments)
        noun = f"are {count} program headers" if count > 1 else "is 1 program header"
        out.append(f"\nElf file type is {file_type(elf)}\nEntry point 0x{elf.entry:x}\nThere {noun}, starting at offset {elf.phoff}\n")
    out.append("\nProgram Headers:\n" if len(elf.segments) > 1 else "\nProgram Headers:\n")
    narrow = elf.bits == 32
    if narrow:
        out.append("  Type           Offset   VirtAddr   PhysAddr   FileSiz MemSiz  Flg Align\n")
    elif wide:
        out.append("  Type           Offset   VirtAddr           PhysAddr           FileSiz  MemSiz   Flg Align\n")
    else:
        out.append("  Type           Offset             VirtAddr           PhysAddr\n")
        out.append("                 FileSiz            MemSiz              Flags  Align\n")
    for s in elf.segments:
        name = segment_type(s.type)
        flags = ("R" if s.flags & 4 else " ") + ("W" if s.flags & 2 else " ") + ("E" if s.flags & 1 else " ")
        align = f"{s.align:#x}" if s.align else "0"
        if narrow:
            addresses = f"0x{s.offset:06x} 0x{s.vaddr:08x} 0x{s.paddr:08x} 0x{s.filesz:05x} 0x{s.memsz:05x}"
            out.append(f"  {name:<14} {addresses} {flags} {align}\n")
        elif wide:
            addresses = f"0x{s.offset:06x} 0x{s.vaddr:016x} 0x{s.paddr:016x} 0x{s.filesz:06x} 0x{s.memsz:06x}"
            out.append(f"  {name:<14} {addresses} {flags} {align}\n")
        else:
            out.append(f"  {name:<14} 0x{s.offset:016x} 0x{s.vaddr:016x} 0x{s.paddr:016x}\n")
            out.append(f"                 0x{s.filesz:016x} 0x{s.memsz:016x}  {flags}    {align}\n")
        if s.type == PT_INTERP:
            path = bytes(elf.data[s.offset : s.offset + s.filesz]).split(b"\0")[0].decode("utf-8", "surrogateescape")
            out.append(f"      [Requesting program interpreter: {path}]\n")
    if elf.sections:
        out.append("\n Section to Segment mapping:\n  Segment Sections...\n")
        for i in range(len(elf.segments)):
            inside = [s.name + " " for s in elf.sections[1:] if in_segment(s, elf.segments[i])]
            out.append(f"   {i:02}     {''.join(inside)}\n")
    return "".join(out)


def flag_names(value: int, names: tuple[tuple[int, str], ...]) -> str:
    found = [name for bit, name in names if value & bit]
    rest = value
    for bit, _ in names:
        rest &= ~bit
    if rest:
        found.append(f"{rest:x}")
    return " ".join(found)


def dynamic_section(elf: ElfFile) -> str:
    section = elf.of_type(SHT_DYNAMIC)
    entries = dynamic_entries(elf)
    if section is None or not entries:
        return "\nThere is no dynamic section in this file.\n"
    strings = elf.string_table(section.link, "the dynamic section")
    noun = "entry" if len(entries) == 1 else "entries"
    out = [f"\nDynamic section at offset 0x{section.offset:x} contains {len(entries)} {noun}:\n"]
    out.append("  Tag        Type                         Name/Value\n")
    width = 16 if elf.bits == 64 else 8
    room = 19 if elf.bits == 64 else 27
    for tag, value in entries:
        name = elfnames.DYNAMIC_TAGS.get(tag, "<unknown>: " + f"{tag:x}")
        head = f" 0x{tag:0{width}x} ({name})" + " " * max(room - len(name), 1)
        if tag in elfnames.TAG_STRINGS:
            text = f"{elfnames.TAG_STRINGS[tag]}: [{string_at(strings, value, 'a dynamic string')}]"
        elif tag in elfnames.TAG_BYTES:
            text = f"{value} (bytes)"
        elif tag == DT_PLTREL:
            text = elfnames.DYNAMIC_TAGS.get(value, str(value))
        elif tag == DT_FLAGS:
            text = flag_names(value, elfnames.DF_NAMES)
        elif tag == DT_FLAGS_1:
            text = "Flags: " + (flag_names(value, elfnames.DF_1_NAMES) or "None")
        elif tag in (0x6FFFFFF9, 0x6FFFFFFA, 0x6FFFFFFD, 0x6FFFFFFF):
            text = str(value)
        else:
            text = f"0x{value:x}"
        out.append(head + text + "\n")
    return "".join(out)


def relocation_heading(elf: ElfFile, explicit: bool, wide: bool) -> str:
    if elf.bits == 64:
        if wide:
            head = "    Offset             Info             Type               Symbol's Value  Symbol's Name"
        else:
            head = "  Offset          Info           Type           Sym. Value    Sym. Name"
    elif wide:
        head = " Offset     Info    Type                Sym. Value  Symbol's Name"
    else:
        head = " Offset     Info    Type            Sym.Value  Sym. Name"
    return head + (" + Addend\n" if explicit else "\n")


def signed_hex(value: int) -> str:
    return f"-{-value:x}" if value < 0 else f"{value:x}"


def relocations(elf: ElfFile, wide: bool) -> str:
    out: list[str] = []
    table = reloc_table(elf.machine)
    versions = Versions(elf)
    symbol_tables: dict[int, list[Symbol]] = {}
    for section in elf.sections:
        if section.type == SHT_RELR and section.size:
            out.append(relr_section(elf, section))
        if section.type not in (SHT_REL, SHT_RELA) or not section.size:
            continue
        explicit = section.type == SHT_RELA
        rows = elf.relocations(section)
        noun = "entry" if len(rows) == 1 else "entries"
        out.append(f"\nRelocation section '{section.name}' at offset 0x{section.offset:x} contains {len(rows)} {noun}:\n")
        out.append(relocation_heading(elf, explicit, wide))
        dynamic = False
        symbols: list[Symbol] = []
        if 0 < section.link < len(elf.sections):
            linked = elf.sections[section.link]
            if linked.type in (SHT_SYMTAB, SHT_DYNSYM):
                dynamic = linked.type == SHT_DYNSYM
                if section.link not in symbol_tables:
                    symbol_tables[section.link] = elf.symbols(linked)
                symbols = symbol_tables[section.link]
        for offset, kind, index, addend in rows:
            out.append(relocation_row(elf, offset, kind, index, wide) + type_column(reloc_name(table, kind), kind, wide))
            if index:
                if index >= len(symbols):
                    out.append(f" bad symbol index: {index:08x} in reloc\n")
                    continue
                symbol = symbols[index]
                suffix = versions.suffix(index, symbol.name, symbol.shndx == 0) if dynamic else ""
                name = symbol_name(symbol)
                name = (name if wide else shortened(name, 22)) + suffix
                value = f" {symbol.value:016x} " if elf.bits == 64 else f" {symbol.value:08x}   "
                out.append(value + name)
                if explicit:
                    out.append(f" - {-addend:x}" if addend < 0 else f" + {addend:x}")
            elif explicit:
                out.append(" " * (20 if elf.bits == 64 else 28) + signed_hex(addend))
            out.append("\n")
    return "".join(out) if out else "\nThere are no relocations in this file.\n"


def relocation_row(elf: ElfFile, offset: int, kind: int, index: int, wide: bool) -> str:
    if elf.bits == 32:
        return f"{offset:08x}  {index << 8 | kind:08x} "
    width = 16 if wide else 12
    return f"{offset:0{width}x}  {index << 32 | kind:0{width}x} "


def type_column(name: str, kind: int, wide: bool) -> str:
    if not name:
        name = f"unrecognized: {kind:<7x}"
    return f"{name:<22}" if wide else f"{name[:17]:<17}"


def relr_section(elf: ElfFile, section: Section) -> str:
    size = elf.bits // 8
    words = [r[0] for r in struct.iter_unpack(elf.order + ("Q" if size == 8 else "I"), section.data[: section.size - section.size % size])]
    places: list[int] = []
    where = 0
    for word in words:
        if word & 1 == 0:
            places.append(word)
            where = word + size
        else:
            for bit in range(1, elf.bits):
                if word >> bit & 1:
                    places.append(where + (bit - 1) * size)
            where += size * (elf.bits - 1)
    head = f"\nRelocation section '{section.name}' at offset 0x{section.offset:x} contains {len(words)} entries:\n  {len(places)} offsets\n"
    return head + "".join([f"{p:0{size * 2}x}\n" for p in places])


def index_text(elf: ElfFile, symbol: Symbol) -> str:
    number = symbol.shndx
    if number == 0:
        return "UND"
    if symbol.section is None:
        if number == 0xFFF1:
            return "ABS"
        if number == 0xFFF2:
            return "COM"
        if number == 0xFF02 and elf.machine == EM_X86_64:
            return "LARGE_COM"
        return f"RSV[0x{number:04x}]" if number >= 0xFF40 else f"PRC[0x{number:04x}]"
    return f"{number:3}"


def symbol_tables(elf: ElfFile, wide: bool, dynamic_only: bool) -> str:
    out: list[str] = []
    versions = Versions(elf)
    for table in elf.sections:
        if table.type != SHT_DYNSYM and (table.type != SHT_SYMTAB or dynamic_only):
            continue
        symbols = elf.symbols(table)
        if not symbols:
            continue
        noun = "entry" if len(symbols) == 1 else "entries"
        out.append(f"\nSymbol table '{table.name}' contains {len(symbols)} {noun}:\n")
        out.append(f"   Num:    Value{'          ' if elf.bits == 64 else '  '}Size Type    Bind   Vis      Ndx Name\n")
        for symbol in symbols:
            kind = elfnames.SYMBOL_TYPES[symbol.type] if symbol.type < 7 else "IFUNC" if symbol.type == 10 else f"<unknown>: {symbol.type}"
            bind = elfnames.BINDINGS[symbol.bind] if symbol.bind < 3 else "UNIQUE" if symbol.bind == 10 else f"<unknown>: {symbol.bind}"
            value = f"{symbol.value:016x}" if elf.bits == 64 else f"{symbol.value:08x}"
            size = f"{symbol.size:5}" if symbol.size <= 99999 else f"0x{symbol.size:x}"
            visibility = elfnames.VISIBILITIES[symbol.visibility]
            text = f"{symbol.index:6}: {value} {size} {kind:<7} {bind:<6} {visibility:<7}"
            if symbol.other:
                text += f"  [<other>: {symbol.other:x}] "
            out.append(f"{text} {index_text(elf, symbol):>4} {versioned_name(symbol, versions if table.type == SHT_DYNSYM else None, wide)}\n")
    return "".join(out)


def versioned_name(symbol: Symbol, versions: Versions | None, wide: bool) -> str:
    name = symbol_name(symbol)
    suffix = ""
    if versions is not None:
        undefined = symbol.shndx == 0
        suffix = versions.suffix(symbol.index, symbol.name, undefined)
        if suffix and undefined:
            suffix += f" ({versions.number(symbol.index)})"
    return (name if wide else shortened(name, 21 - len(suffix))) + suffix


def unwind_note(elf: ElfFile) -> str:
    return "No processor specific unwind information to decode\n" if elf.machine in (EM_386, EM_X86_64) else ""


def version_sections(elf: ElfFile) -> str:
    out: list[str] = []
    versions = Versions(elf)
    for section in elf.sections:
        if section.type not in (SHT_GNU_VERSYM, SHT_GNU_VERNEED, SHT_GNU_VERDEF):
            continue
        linked = elf.sections[section.link].name if section.link < len(elf.sections) else "<corrupt>"
        width = elf.bits // 4
        place = f" Addr: 0x{section.addr:0{width}x}  Offset: 0x{section.offset:08x}  Link: {section.link} ({linked})\n"
        if section.type == SHT_GNU_VERSYM:
            out.append(f"\nVersion symbols section '{section.name}' contains {entries(len(versions.numbers))}:\n{place}")
            out.append(version_symbols(versions))
        elif section.type == SHT_GNU_VERNEED:
            needs = read_needs(elf, section)
            out.append(f"\nVersion needs section '{section.name}' contains {entries(section.info)}:\n{place}")
            for need in needs:
                out.append(f"  {record_offset(need.offset)}: Version: 1  File: {need.file}  Cnt: {need.count}\n")
                for _, flags, index, name, at in need.parts:
                    out.append(f"  {record_offset(at)}:   Name: {name}  Flags: {version_flags(flags)}  Version: {index}\n")
        else:
            out.append(f"\nVersion definition section '{section.name}' contains {entries(section.info)}:\n{place}")
            for made in read_definitions(elf, section):
                first = made.names[0][0] if made.names else ""
                head = f"  {record_offset(made.offset)}: Rev: 1  Flags: {version_flags(made.flags)}  Index: {made.index}  Cnt: {len(made.names)}  "
                out.append(f"{head}Name: {first}\n")
                for i in range(1, len(made.names)):
                    out.append(f"  {record_offset(made.names[i][1])}: Parent {i}: {made.names[i][0]}\n")
    return "".join(out) if out else "\nNo version information found in this file.\n"


def entries(count: int) -> str:
    return f"{count} entry" if count == 1 else f"{count} entries"


def record_offset(value: int) -> str:
    """C's `%#06x`, which writes zero without its prefix."""
    return f"0x{value:04x}" if value else "000000"


def version_flags(flags: int) -> str:
    if flags == 0:
        return "none"
    names = [name for bit, name in ((1, "BASE"), (2, "WEAK"), (4, "INFO")) if flags & bit]
    return " | ".join(names) if names else "<unknown>"


def version_symbols(versions: Versions) -> str:
    out: list[str] = []
    for start in range(0, len(versions.numbers), 4):
        out.append(f"  {start:03x}:")
        for number in versions.numbers[start : start + 4]:
            if number == 0:
                out.append("   0 (*local*)    ")
            elif number == 1:
                out.append("   1 (*global*)   ")
            else:
                version = number & VERSYM_VERSION
                name = versions.needed.get(version) or versions.defined.get(version) or "*invalid*"
                text = f"{version:4x}{'h' if number & VERSYM_HIDDEN else ' '}"
                out.append(f"{text}({name}" + ")".ljust(abs(12 - len(name))))
        out.append("\n")
    return "".join(out)


def notes(elf: ElfFile, wide: bool) -> str:
    out: list[str] = []
    for section in elf.sections:
        if section.type == SHT_NOTE and section.size:
            out.append(f"\nDisplaying notes found in: {section.name}\n  Owner                Data size \tDescription\n")
            for note in read_notes(bytes(section.data), elf.order, section.align):
                out.append(note_text(elf, note, wide))
    return "".join(out)


def note_text(elf: ElfFile, note: Note, wide: bool) -> str:
    name = note.name.decode("utf-8", "surrogateescape")
    if name == "GNU":
        kind = elfnames.GNU_NOTES.get(note.type, f"Unknown note type: (0x{note.type:08x})")
    elif name == "Linux":
        kind = {0x100: "OPEN", 0x101: "func"}.get(note.type, f"Unknown note type: (0x{note.type:08x})")
    else:
        kind = {1: "NT_VERSION (version)", 2: "NT_ARCH (architecture)"}.get(note.type, f"Unknown note type: (0x{note.type:08x})")
    head = f"  {name:<20} 0x{len(note.desc):08x}\t{kind}"
    body = ""
    if name == "GNU" and note.type == 3:
        body = f"    Build ID: {note.desc.hex()}"
    elif name == "GNU" and note.type == 1 and len(note.desc) >= 16:
        system, major, minor, patch = struct.unpack_from(elf.order + "IIII", note.desc)
        names = ("Linux", "Hurd", "Solaris", "FreeBSD", "NetBSD", "Syllable", "NaCl")
        body = f"    OS: {names[system] if system < len(names) else 'Unknown'}, ABI: {major}.{minor}.{patch}"
    elif name == "GNU" and note.type == 5:
        body = "      Properties: " + properties(elf, note.desc)
    elif note.desc:
        body = "   description data: " + "".join([f"{b:02x} " for b in note.desc])
    return head + ("\t" if wide and body else "\n") + (body + "\n" if body else "")


def properties(elf: ElfFile, desc: bytes) -> str:
    step = 8 if elf.bits == 64 else 4
    found: list[str] = []
    offset = 0
    while offset + 8 <= len(desc):
        kind, size = struct.unpack_from(elf.order + "II", desc, offset)
        if offset + 8 + size > len(desc):
            found.append(f"<corrupt type ({kind:#x}) datasz: {size:#x}>")
            break
        value = int.from_bytes(desc[offset + 8 : offset + 8 + size], "big" if elf.big_endian else "little")
        found.append(property_text(kind, value))
        offset += 8 + size
        offset += -offset % step
    return "\n\t".join(found)


def property_text(kind: int, value: int) -> str:
    if kind == 0xC0000002:
        names = [n for b, n in ((1, "IBT"), (2, "SHSTK"), (4, "LAM_U48"), (8, "LAM_U57")) if value & b]
        return "x86 feature: " + (", ".join(names) or "<None>")
    levels = [n for b, n in ((1, "x86-64-baseline"), (2, "x86-64-v2"), (4, "x86-64-v3"), (8, "x86-64-v4")) if value & b]
    if kind == 0xC0008002:
        return "x86 ISA needed: " + (", ".join(levels) or "<None>")
    if kind == 0xC0010002:
        return "x86 ISA used: " + (", ".join(levels) or "<None>")
    features = ("x86", "x87", "MMX", "XMM", "YMM", "ZMM", "FXSR", "XSAVE", "XSAVEOPT", "XSAVEC", "TMM", "MASK")
    names = [features[i] for i in range(len(features)) if value >> i & 1]
    if kind == 0xC0008001:
        return "x86 feature needed: " + (", ".join(names) or "<None>")
    if kind == 0xC0010001:
        return "x86 feature used: " + (", ".join(names) or "<None>")
    if kind == 1:
        return f"stack size: {value:#x}"
    if kind == 2:
        return "no copy on protected "
    return f"<unknown type {kind:#x} data: {value:x}>"


def histograms(elf: ElfFile) -> str:
    """How full the buckets of the dynamic symbol hash tables are."""
    out = ""
    for section in elf.sections:
        data = bytes(section.data)
        if section.type == SHT_HASH and len(data) >= 8:
            buckets, chains = struct.unpack_from(elf.order + "II", data)
            if len(data) < 8 + 4 * (buckets + chains):
                raise ElfError(f"section '{section.name}' is truncated")
            words = struct.unpack_from(f"{elf.order}{buckets + chains}I", data, 8)
            lengths: list[int] = []
            for bucket in words[:buckets]:
                length = 0
                at = bucket
                while at and length <= chains:
                    length += 1
                    if at >= chains:
                        raise ElfError(f"section '{section.name}' has a chain that leads outside")
                    at = words[buckets + at]
                lengths.append(length)
            out += histogram("", lengths)
        elif section.type == SHT_GNU_HASH and len(data) >= 16:
            buckets, first, bloom, _ = struct.unpack_from(elf.order + "IIII", data)
            start = 16 + bloom * elf.bits // 8
            if len(data) < start + 4 * buckets:
                raise ElfError(f"section '{section.name}' is truncated")
            heads = struct.unpack_from(f"{elf.order}{buckets}I", data, start)
            chain = struct.unpack_from(f"{elf.order}{(len(data) - start) // 4 - buckets}I", data, start + 4 * buckets)
            lengths = []
            for head in heads:
                length = 0
                at = head - first
                while head and 0 <= at < len(chain):
                    length += 1
                    if chain[at] & 1:
                        break
                    at += 1
                lengths.append(length)
            out += histogram("`.gnu.hash' ", lengths)
    return out


def histogram(what: str, lengths: list[int]) -> str:
    if not lengths:
        return ""
    plural = "" if len(lengths) == 1 else "s"
    out = [f"\nHistogram for {what}bucket list length (total of {len(lengths)} bucket{plural}):\n Length  Number     % of total  Coverage\n"]
    counts = [0] * (max(lengths) + 1)
    for length in lengths:
        counts[length] += 1
    out.append(f"      0  {counts[0]:<10} ({counts[0] * 100.0 / len(lengths):5.1f}%)\n")
    total = max(sum(lengths), 1)
    covered = 0
    for length in range(1, len(counts)):
        covered += counts[length] * length
        out.append(f"{length:7}  {counts[length]:<10} ({counts[length] * 100.0 / len(lengths):5.1f}%)    {covered * 100.0 / total:5.1f}%\n")
    return "".join(out)


def wanted_sections(elf: ElfFile, name: str) -> list[Section]:
    if name.isdigit():
        return [elf.sections[int(name)]] if int(name) < len(elf.sections) else []
    return [s for s in elf.sections if s.name == name]


def hex_dump(elf: ElfFile, name: str) -> str:
    out: list[str] = []
    for section in wanted_sections(elf, name):
        if section.type == SHT_NOBITS or not section.size:
            out.append(f"\nSection '{section.name}' has no data to dump.\n")
            continue
        out.append(f"\nHex dump of section '{section.name}':\n")
        if elf.type == 1 and [s for s in elf.sections if s.type in (SHT_REL, SHT_RELA) and s.info == section.index]:
            out.append(" NOTE: This section has relocations against it, but these have NOT been applied to this dump.\n")
        data = bytes(section.data)
        for start in range(0, len(data), 16):
            row = data[start : start + 16]
            digits = "".join([f"{row[i]:02x}" + (" " if i % 4 == 3 else "") if i < len(row) else ("   " if i % 4 == 3 else "  ") for i in range(16)])
            text = "".join([chr(b) if 32 <= b < 127 else "." for b in row])
            out.append(f"  0x{section.addr + start:08x} {digits}{text}\n")
        out.append("\n")
    return "".join(out)


def string_dump(elf: ElfFile, name: str) -> str:
    out: list[str] = []
    for section in wanted_sections(elf, name):
        if section.type == SHT_NOBITS or not section.size:
            out.append(f"\nSection '{section.name}' has no data to dump.\n")
            continue
        out.append(f"\nString dump of section '{section.name}':\n")
        found = False
        data = bytes(section.data)
        offset = 0
        for part in data.split(b"\0"):
            start = 0
            while start < len(part) and not 32 <= part[start] < 127:
                start += 1
            if start < len(part):
                found = True
                text = "".join([chr(b) if 32 <= b < 127 else f"^{chr(b ^ 64)}" if b < 32 else f"<{b:02x}>" if b >= 127 else "" for b in part[start:]])
                out.append(f"  [{offset + start:6x}]  {text}\n")
            offset += len(part) + 1
        if not found:
            out.append("  No strings found in this section.")
        out.append("\n")
    return "".join(out)


def debug_dump(elf: ElfFile, kind: str) -> str:
    """--debug-dump: line tables, row by row (readelf's `decodedline`)."""
    from pybin.debugging import line_tables

    if kind not in ("rawline", "decodedline", "line", "l", "L"):
        raise ElfError(f"--debug-dump={kind} is not supported: only line tables are")
    out = ["Contents of the .debug_line section:\n\n"]
    for unit in line_tables(elf).units:
        out.append(f"{unit.path(1)}:\nFile name                            Line number    Starting address    View    Stmt\n")
        for row in unit.rows:
            line = "-" if row.end else str(row.line)
            address = f"{row.address:#x}" if row.address else "0"
            mark = "" if row.end or not row.stmt else "               x"
            out.append(f"{unit.short_name(row.file):<35}  {line:>11}  {address:>18}{mark}\n")
            if row.end:
                out.append("\n")
    return "".join(out)
