"""The engine of objcopy and strip: what is dropped, renamed and changed, then the file written anew.

The rules are GNU's: section removal by pattern (`!pattern` takes back), debugging sections with --strip-debug and stronger, symbols by
class (used by a relocation, global, local, debugging) and by name. `Plan` is the command line understood; `copy_elf` applies it to one file.
"""

from typing import Final, final

from pyelf.consts import (
    ET_REL,
    PT_LOAD,
    PT_TLS,
    SHF_ALLOC,
    SHF_EXCLUDE,
    SHF_EXECINSTR,
    SHF_GROUP,
    SHF_MERGE,
    SHF_STRINGS,
    SHF_TLS,
    SHF_WRITE,
    SHN_ABS,
    SHN_COMMON,
    SHN_UNDEF,
    SHT_NOBITS,
    SHT_NOTE,
    SHT_PROGBITS,
    SHT_SYMTAB,
    STB_GLOBAL,
    STB_GNU_UNIQUE,
    STB_LOCAL,
    STB_WEAK,
    STT_FILE,
    STT_SECTION,
    STV_DEFAULT,
    STV_HIDDEN,
    STV_INTERNAL,
)
from pyelf.model import Object, Section, Symbol
from pyelf.read import ElfError, ElfFile, object_of
from pyelf.write import write_object
from pyelf.write_image import Links, write_image

from pybin.nm import is_debug_name
from pybin.wildcard import has_wildcard, matches

STRIP_NONE: Final = 0
STRIP_DEBUG: Final = 1
STRIP_UNNEEDED: Final = 2
STRIP_ALL: Final = 3

DISCARD_NONE: Final = 0
DISCARD_TEMPORARY: Final = 1  # -X: .L names
DISCARD_ALL: Final = 2  # -x


# how BFD names the places of symbols that lie in no section: -j judges them too
PSEUDO_SECTIONS: Final = {SHN_UNDEF: "*UND*", SHN_ABS: "*ABS*", SHN_COMMON: "*COM*"}


@final
class Names:
    """A set of names from options and files; patterns count only with -w."""

    def __init__(self) -> None:
        self.exact: dict[str, bool] = {}
        self.patterns: list[str] = []

    def add(self, name: str, wildcard: bool) -> None:
        if wildcard and (has_wildcard(name) or name.startswith("!")):
            self.patterns.append(name)
        else:
            self.exact[name] = True

    def empty(self) -> bool:
        return not self.exact and not self.patterns

    def has(self, name: str) -> bool:
        if name in self.exact:
            return True
        found = False
        for pattern in self.patterns:
            if pattern.startswith("!"):
                if matches(pattern[1:], name):
                    return False
            elif matches(pattern, name):
                found = True
        return found


def section_matches(patterns: list[str], name: str) -> bool:
    """-R and -j: any pattern matches, and no `!pattern` does."""
    found = False
    for pattern in patterns:
        if pattern.startswith("!"):
            if matches(pattern[1:], name):
                return False
        elif matches(pattern, name):
            found = True
    return found


@final
class Plan:
    """Everything that objcopy's and strip's options can ask."""

    def __init__(self) -> None:
        self.strip = STRIP_NONE
        self.discard = DISCARD_NONE
        self.remove: list[str] = []
        self.only: list[str] = []
        self.keep_sections: list[str] = []
        self.remove_relocations: list[str] = []
        self.wildcard = False
        self.keep = Names()
        self.strip_names = Names()
        self.strip_unneeded = Names()
        self.keep_global = Names()
        self.localize = Names()
        self.globalize = Names()
        self.weaken = Names()
        self.weaken_all = False
        self.localize_hidden = False
        self.keep_file_symbols = False
        self.redefine: dict[str, str] = {}
        self.prefix_symbols = ""
        self.prefix_sections = ""
        self.prefix_alloc = ""
        self.rename: dict[str, tuple[str, str]] = {}
        self.set_flags: list[tuple[str, str]] = []
        self.set_alignment: list[tuple[str, int]] = []
        self.add_sections: list[tuple[str, bytes]] = []
        self.update_sections: list[tuple[str, bytes]] = []
        self.dump_sections: list[tuple[str, str]] = []
        self.move_sections: list[tuple[str, str, int, str]] = []  # (pattern, "vma lma both", value, "= + -")
        self.change_all = 0
        self.start: int | None = None
        self.start_change = 0
        self.gap_fill = 0
        self.pad_to: int | None = None
        self.only_keep_debug = False
        self.compress = ""

    def strips_section(self, section: Section) -> bool:
        if self.keep_sections and section_matches(self.keep_sections, section.name):
            return False
        if self.remove and section_matches(self.remove, section.name):
            return True
        if self.only:
            return not section_matches(self.only, section.name)
        if self.only_keep_debug:
            return False
        debug = not section.flags & SHF_ALLOC and is_debug_name(section.name)
        return debug and (self.strip != STRIP_NONE or self.discard == DISCARD_ALL)


def used_symbols(obj: Object) -> dict[int, bool]:
    """ids of the symbols that relocations name."""
    used: dict[int, bool] = {}
    for section in obj.sections:
        for rela in section.relas:
            if rela.symbol is not None:
                used[id(rela.symbol)] = True
    return used


def is_global(symbol: Symbol) -> bool:
    return symbol.bind in (STB_GLOBAL, STB_WEAK, STB_GNU_UNIQUE)


def is_kept(plan: Plan, symbol: Symbol, used: bool, relocatable: bool) -> bool:
    """By class first, then by name (binutils manual, objcopy options -S -g --strip-unneeded -x -X -K -N)."""
    if plan.strip == STRIP_ALL:
        keep = False
    elif used:
        keep = True
    elif relocatable and (is_global(symbol) and symbol.shndx != SHN_UNDEF or symbol.shndx == SHN_COMMON):
        keep = True
    elif is_global(symbol) or symbol.shndx == SHN_UNDEF:
        keep = plan.strip != STRIP_UNNEEDED
    elif symbol.type in (STT_FILE, STT_SECTION):
        keep = plan.strip not in (STRIP_DEBUG, STRIP_UNNEEDED)
    else:
        keep = plan.strip != STRIP_UNNEEDED and plan.discard != DISCARD_ALL
        if plan.discard == DISCARD_TEMPORARY and symbol.name.startswith(".L"):
            keep = False
    if keep and not plan.strip_names.empty() and plan.strip_names.has(symbol.name):
        if used:
            raise ElfError(f"not stripping symbol `{symbol.name}' because it is named in a relocation")
        keep = False
    if keep and not used and not plan.strip_unneeded.empty() and plan.strip_unneeded.has(symbol.name):
        keep = False
    if not keep and (plan.keep_file_symbols and symbol.type == STT_FILE or plan.keep.has(symbol.name)):
        keep = True
    return keep


def change_symbol(plan: Plan, symbol: Symbol) -> None:
    """Names and bindings of a symbol that stays."""
    if symbol.type != STT_SECTION:
        symbol.name = plan.redefine.get(symbol.name, symbol.name)
    undefined = symbol.shndx == SHN_UNDEF
    if symbol.bind == STB_GLOBAL and (plan.weaken_all or plan.weaken.has(symbol.name)):
        symbol.bind = STB_WEAK
    if not undefined and symbol.bind == STB_LOCAL and plan.globalize.has(symbol.name):
        symbol.bind = STB_GLOBAL
    if not undefined and is_global(symbol):
        hidden = plan.localize_hidden and symbol.visibility in (STV_HIDDEN, STV_INTERNAL)
        limited = not plan.keep_global.empty() and not plan.keep_global.has(symbol.name)
        if hidden or limited or plan.localize.has(symbol.name):
            symbol.bind = STB_LOCAL
            symbol.visibility = STV_DEFAULT if limited or hidden else symbol.visibility
    if plan.prefix_symbols and symbol.type != STT_SECTION and symbol.name:
        symbol.name = plan.prefix_symbols + symbol.name


def filter_symbols(plan: Plan, obj: Object, removed: list[Section]) -> None:
    gone = {id(s): True for s in removed}
    used = used_symbols(obj)
    relocatable = obj.type == ET_REL
    for section in obj.sections:
        if section.group is not None:
            # a group that stays keeps its signature
            used[id(section.group.signature)] = True
    kept: list[Symbol] = []
    for symbol in obj.symbols:
        if symbol.section is not None and id(symbol.section) in gone:
            if id(symbol) in used and symbol.type != STT_SECTION:
                raise ElfError(f"symbol `{symbol.name}' is needed by a relocation, but its section is removed")
            continue
        if plan.only and symbol.section is None and not section_matches(plan.only, PSEUDO_SECTIONS.get(symbol.shndx, "")):
            continue
        if is_kept(plan, symbol, id(symbol) in used, relocatable):
            change_symbol(plan, symbol)
            kept.append(symbol)
    obj.symbols = kept


def flag_bits(text: str, section: Section) -> int:
    """sh_flags of `alloc,load,readonly,code...`; an unknown word is an error."""
    words = [w.strip() for w in text.split(",") if w.strip()]
    known = ("alloc", "load", "noload", "readonly", "debug", "code", "data", "rom", "exclude", "share", "contents", "merge", "strings", "large")
    for word in words:
        if word not in known:
            raise ElfError(f"unrecognized section flag `{word}'")
    flags = section.flags & ~(SHF_ALLOC | SHF_WRITE | SHF_EXECINSTR | SHF_EXCLUDE | SHF_MERGE | SHF_STRINGS)
    if "alloc" in words:
        flags |= SHF_ALLOC
    if "readonly" not in words:
        flags |= SHF_WRITE
    if "code" in words:
        flags |= SHF_EXECINSTR
    if "exclude" in words:
        flags |= SHF_EXCLUDE
    if "merge" in words:
        flags |= SHF_MERGE
    if "strings" in words:
        flags |= SHF_STRINGS
    if section.type == SHT_NOBITS and ("contents" in words or "load" in words):
        if section.size > 1 << 31:
            raise ElfError(f"section {section.name} is too large to be given contents")
        section.type = SHT_PROGBITS
        section.data = bytes(section.size)
    return flags


def displaced(address: int, value: int, sign: str) -> int:
    if sign == "=":
        return value
    return address + value if sign == "+" else address - value


def change_sections(plan: Plan, obj: Object) -> None:
    """Contents, flags and names of the sections that stay."""
    for name, data in plan.update_sections:
        found = [s for s in obj.sections if s.name == name]
        if not found:
            raise ElfError(f"error: {name} not found, can't be updated")
        if found[0].flags & SHF_ALLOC and obj.type != ET_REL and len(data) != found[0].size:
            raise ElfError(f"error: section {name} lies in a segment and cannot change its size")
        found[0].data = data
        found[0].size = len(data)
    for section in obj.sections:
        name = section.name
        for pattern, value in plan.set_flags:
            if matches(pattern, name):
                section.flags = flag_bits(value, section)
        for pattern, power in plan.set_alignment:
            if matches(pattern, name):
                section.align = power
        if name in plan.rename:
            renamed, flags = plan.rename[name]
            section.name = renamed
            if flags:
                section.flags = flag_bits(flags, section)
        prefix = plan.prefix_sections
        if plan.prefix_alloc and section.flags & SHF_ALLOC:
            prefix = plan.prefix_alloc
        section.name = prefix + section.name
        if not plan.move_sections and not plan.change_all:
            continue
        delta = plan.change_all
        if section.flags & SHF_ALLOC or plan.move_sections:
            section.addr += delta if section.flags & SHF_ALLOC else 0
            for moved in plan.move_sections:
                if moved[1] != "lma" and matches(moved[0], name):
                    section.addr = displaced(section.addr, moved[2], moved[3])
    for name, data in plan.add_sections:
        added = Section(name, SHT_NOTE if name.startswith(".note") else SHT_PROGBITS)
        for pattern, value in plan.set_flags:
            if matches(pattern, name):
                added.flags = flag_bits(value, added)
        added.data = data
        added.size = len(data)
        obj.sections.append(added)


def drop_sections(plan: Plan, obj: Object) -> list[Section]:
    """Takes the sections that go out of the object; returns them."""
    removed = [s for s in obj.sections if plan.strips_section(s)]
    gone = {id(s): True for s in removed}
    obj.sections = [s for s in obj.sections if id(s) not in gone]
    for section in obj.sections:
        if plan.strip == STRIP_ALL or (plan.remove_relocations and section_matches(plan.remove_relocations, section.name)):
            section.relas = []
        if section.link_order is not None and id(section.link_order) in gone:
            section.link_order = None
            section.link = 0
        group = section.group
        if group is not None:
            if plan.strip == STRIP_ALL and not plan.keep.has(group.signature.name):
                section.group = None
                section.flags &= ~SHF_GROUP
            else:
                group.members = [m for m in group.members if id(m) not in gone]
    return removed


def copy_elf(data: bytes, path: str, plan: Plan) -> bytes:
    """One ELF file through the plan, as ELF. Raises ElfError."""
    elf = ElfFile(data, path)
    if plan.only_keep_debug:
        raise ElfError("--only-keep-debug is not supported")
    obj = object_of(elf)
    old_symtab = elf.of_type(SHT_SYMTAB)
    links = Links(obj, elf.sections)
    removed = drop_sections(plan, obj)
    filter_symbols(plan, obj, removed)
    change_sections(plan, obj)
    if plan.start is not None:
        obj.entry = plan.start
    obj.entry += plan.start_change
    if obj.type == ET_REL and not obj.segments:
        return write_object(obj, True)
    return write_image(obj, data, elf.phoff, removed, links, old_symtab)


def load_address(elf: ElfFile, section: Section) -> int:
    """LMA: the address in the segment that holds the section; the address itself without segments."""
    for segment in elf.segments:
        if segment.type != PT_LOAD and not (segment.type == PT_TLS and section.flags & SHF_TLS):
            continue
        if section.type == SHT_NOBITS:
            if segment.vaddr <= section.addr and section.addr + section.size <= segment.vaddr + segment.memsz:
                return segment.paddr + section.addr - segment.vaddr
        elif segment.offset <= section.offset and section.offset + section.size <= segment.offset + segment.filesz:
            if segment.vaddr <= section.addr <= segment.vaddr + segment.memsz:
                return segment.paddr + section.offset - segment.offset
    return section.addr


def to_binary(data: bytes, path: str, plan: Plan) -> bytes:
    """-O binary: the loaded sections' bytes from the lowest load address on."""
    elf = ElfFile(data, path)
    use_lma = any([s.paddr for s in elf.segments])
    pieces: list[tuple[int, Section]] = []
    for section in elf.sections[1:]:
        if not plan.strips_section(section):
            address = load_address(elf, section) if use_lma else section.addr
            for pattern, value in plan.set_flags:
                if matches(pattern, section.name):
                    section.flags = flag_bits(value, section)
            for moved in plan.move_sections:
                if moved[1] != "vma" and matches(moved[0], section.name):
                    address = displaced(address, moved[2], moved[3])
            address += plan.change_all
            if section.flags & SHF_ALLOC and section.type != SHT_NOBITS and section.size:
                pieces.append((address, section))
    if not pieces:
        return b""
    low = min([p[0] for p in pieces])
    high = max([p[0] + p[1].size for p in pieces])
    if high - low > (1 << 28) + 16 * len(data):
        raise ElfError(f"the sections lie {high - low:#x} bytes apart: a binary image of that size is not made")
    if plan.pad_to is not None:
        high = max(high, plan.pad_to)
    out = bytearray(bytes([plan.gap_fill]) * (high - low)) if plan.gap_fill else bytearray(high - low)
    for address, section in pieces:
        out[address - low : address - low + section.size] = section.data
    return bytes(out)


def from_binary(data: bytes, path: str, plan: Plan, obj: Object) -> bytes:
    """-I binary: the file becomes .data of an object, with _binary_NAME_start, _end and _size."""
    section = Section(".data", SHT_PROGBITS, SHF_ALLOC | SHF_WRITE)
    section.data = data
    section.size = len(data)
    obj.sections.append(section)
    stem = "_binary_" + "".join([c if c.isascii() and c.isalnum() else "_" for c in path])
    for suffix, value in (("_start", 0), ("_end", len(data)), ("_size", len(data))):
        symbol = Symbol(stem + suffix, STB_GLOBAL)
        symbol.value = value
        if suffix == "_size":
            symbol.shndx = SHN_ABS
        else:
            symbol.section = section
            symbol.shndx = 1
        obj.symbols.append(symbol)
    drop_sections(plan, obj)
    filter_symbols(plan, obj, [])
    change_sections(plan, obj)
    return write_object(obj)
