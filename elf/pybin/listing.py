"""The disassembly listing of objdump -d: labels, addresses, bytes, instruction text, relocations between the lines.

Which symbol names an address is GNU objdump's choice: by value, then functions before objects before others, global before local, then by
name; in an object file a symbol of the instruction's own section is preferred to a nearer one of another.
"""

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, final

from pyelf.consts import (
    EM_386,
    EM_X86_64,
    ET_REL,
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHN_COMMON,
    SHN_UNDEF,
    SHT_NOBITS,
    SHT_REL,
    SHT_RELA,
    SHT_SYMTAB,
    STB_GLOBAL,
    STT_FILE,
    STT_FUNC,
    STT_GNU_IFUNC,
    STT_OBJECT,
    STT_SECTION,
)
from pyelf.model import Section, Symbol
from pyelf.read import ElfError, ElfFile, first_table
from pyisa.x86.print_att import Disassembler, Symbolizer

from pybin.machines import reloc_name, reloc_table

if TYPE_CHECKING:
    from pybin.objdump import Wanted

MASK64: Final = (1 << 64) - 1


@final
class Label:
    """A symbol as the listing needs it."""

    def __init__(self, name: str, value: int, section: Section | None, rank: int) -> None:
        self.name = name
        self.value = value
        self.section = section
        self.rank = rank


def label_key(label: Label) -> tuple[int, int, int, bytes]:
    index = label.section.index if label.section is not None else -1
    return (label.value, index, label.rank, label.name.encode("utf-8", "surrogateescape"))


def rank(symbol: Symbol) -> int:
    """Smaller is preferred among symbols of one value and section."""
    kind = 4
    if symbol.type in (STT_FUNC, STT_GNU_IFUNC):
        kind = 0
    elif symbol.type == STT_OBJECT:
        kind = 2
    file_like = 8 if symbol.name.endswith((".o", ".a")) else 0
    return file_like + kind + (0 if symbol.bind == STB_GLOBAL else 1)


@final
class Names(Symbolizer):
    """Addresses to `ADDRESS <symbol+offset>`."""

    def __init__(self, elf: ElfFile) -> None:
        self.elf = elf
        self.labels: list[Label] = []
        self.values: list[int] = []
        self.section: Section | None = None
        self.slots: dict[int, str] = {}  # addresses that a dynamic relocation fills
        self.collect()

    def collect(self) -> None:
        elf = self.elf
        table = first_table(elf)
        if table is not None:
            for symbol in elf.symbols(table)[1:]:
                if symbol.name and symbol.type not in (STT_SECTION, STT_FILE) and symbol.shndx not in (SHN_UNDEF, SHN_COMMON):
                    self.labels.append(Label(symbol.name, symbol.value, symbol.section, rank(symbol)))
        if elf.type != ET_REL:
            from pybin.objdump import dynamic_relocations

            for address, _, name, addend in dynamic_relocations(elf):
                if name != "*ABS*":
                    self.slots[address] = name + (f"+0x{addend:x}" if addend else "")
            self.stubs()
            if elf.of_type(SHT_SYMTAB) is None:
                self.slots = {}
        self.labels.sort(key=label_key)
        self.values = [x.value for x in self.labels]

    def stubs(self) -> None:
        """`name@plt` for the entries of the procedure linkage tables, recognised by the slot they jump through."""
        got = self.elf.find(".got.plt") or self.elf.find(".got")
        for section in self.elf.sections:
            if section.name not in (".plt", ".plt.got", ".plt.sec", ".iplt") or section.type == SHT_NOBITS:
                continue
            data = bytes(section.data)
            step = 8 if section.name == ".plt.got" and data[:4] != b"\xf3\x0f\x1e\xfa" else 16
            for at in range(0, len(data) - step + 1, step):
                entry = data[at : at + step]
                place = entry.find(b"\xff\x25")
                relative = self.elf.bits == 64
                based = False
                if place < 0 and self.elf.bits == 32:
                    place = entry.find(b"\xff\xa3")
                    based = True
                if place < 0 or place + 6 > step:
                    continue
                displacement = int.from_bytes(entry[place + 2 : place + 6], "little", signed=True)
                slot = displacement & 0xFFFFFFFF
                if relative:
                    slot = section.addr + at + place + 6 + displacement
                elif based and got is not None:
                    slot = got.addr + displacement
                name = self.slots.get(slot)
                if name is not None:
                    self.labels.append(Label(name.split("@")[0] + "@plt", section.addr + at, section, 0))

    def find(self, address: int, section: Section, same_section: bool) -> Label | None:
        """The label that names `address` in a line of `section`; `same_section`: no label of another one will do."""
        if not self.labels:
            return None
        place = max(bisect_right(self.values, address) - 1, 0)
        while place > 0 and self.values[place - 1] == self.values[place]:
            place -= 1
        best = place
        while best + 1 < len(self.labels) and self.labels[best].section is not section and self.values[best + 1] == self.values[place]:
            best += 1
        if self.labels[best].section is section:
            return self.labels[best]
        if same_section or self.elf.type == ET_REL and section.addr <= address < section.addr + section.size:
            at = place
            while at >= 0:
                if self.labels[at].section is section:
                    while at > 0 and self.labels[at - 1].section is section and self.values[at - 1] == self.values[at]:
                        at -= 1
                    return self.labels[at]
                at -= 1
            for later in range(place, len(self.labels)):
                if self.labels[later].section is section:
                    return self.labels[later]
            return None
        return self.labels[place]

    def angle(self, address: int, same_section: bool = False) -> str:
        """`<symbol+0x8>`, with the section's name where there is no symbol."""
        section = self.section
        assert section is not None
        label = self.find(address, section, same_section)
        if label is None:
            name, base = section.name, section.addr
        else:
            name, base = label.name, label.value
        offset = address - base
        if offset == 0:
            return f"<{name}>"
        return f"<{name}-0x{-offset:x}>" if offset < 0 else f"<{name}+0x{offset:x}>"

    def target(self, address: int) -> str:
        if self.elf.bits == 32:
            address &= 0xFFFFFFFF
        slot = self.slots.get(address)
        if slot is not None:
            return f"{address:x} <{slot}>"
        return f"{address:x} {self.angle(address)}"


def relocations_of(elf: ElfFile) -> dict[int, list[tuple[int, str]]]:
    """By section index: (offset, `TYPE\\tsymbol+addend`) in order of offset."""
    table = reloc_table(elf.machine)
    symtab = elf.of_type(SHT_SYMTAB)
    symbols = elf.symbols(symtab) if symtab is not None else []
    found: dict[int, list[tuple[int, str]]] = {}
    for section in elf.sections:
        if section.type not in (SHT_REL, SHT_RELA) or section.flags & SHF_ALLOC:
            continue
        rows = found.setdefault(section.info, [])
        for offset, kind, index, addend in elf.relocations(section):
            if index >= len(symbols):
                raise ElfError(f"a relocation refers to symbol {index}, which does not exist")
            name = symbols[index].name if index else "*ABS*"
            about = symbols[index].section
            if not name and about is not None:
                name = about.name
            tail = f"-0x{-addend:x}" if addend < 0 else f"+0x{addend:x}" if addend else ""
            rows.append((offset, f"{reloc_name(table, kind) or kind}\t{name}{tail}"))
        rows.sort(key=row_offset)
    return found


def row_offset(row: tuple[int, str]) -> int:
    return row[0]


def address_width(elf: ElfFile, end: int) -> int:
    """Digits of the address column: leading zeroes go in steps of four, at least four digits stay."""
    digits = 16 if elf.bits == 64 else 8
    text = f"{end & MASK64:0{digits}x}"
    skipped = 0
    while text[skipped : skipped + 5] == "00000":
        skipped += 4
    return digits - skipped


@final
class Listing:
    """One section's listing."""

    def __init__(
        self, elf: ElfFile, wanted: "Wanted", names: Names, machine: Disassembler, section: Section, relocations: list[tuple[int, str]]
    ) -> None:
        self.elf = elf
        self.wanted = wanted
        self.names = names
        self.machine = machine
        self.section = section
        self.relocations = relocations
        self.next_relocation = 0
        self.data = bytes(section.data)
        self.width = address_width(elf, section.addr + section.size)
        self.out: list[str] = []

    def column(self, offset: int) -> str:
        if not self.wanted.addresses:
            return "\t"
        return f"{self.section.addr + offset:>{self.width}x}:\t"

    def run(self) -> list[str]:
        self.names.section = self.section
        start = max(self.wanted.start - self.section.addr, 0)
        stop = min(self.wanted.stop - self.section.addr, self.section.size)
        offset = start
        marks = sorted({x.value - self.section.addr for x in self.names.labels if x.section is self.section})
        if offset < stop:
            self.out.append(f"\nDisassembly of section {self.section.name}:\n")
        while offset < stop:
            position = bisect_right(marks, offset)
            end = min(marks[position], stop) if position < len(marks) else stop
            address = self.section.addr + offset
            angle = self.names.angle(address, True)
            if not self.wanted.symbol or angle == f"<{self.wanted.symbol}>":
                digits = 16 if self.elf.bits == 64 else 8
                self.out.append(f"\n{address:0{digits}x} {angle}:\n" if self.wanted.addresses else f"\n{angle}:\n")
                self.instructions(offset, end)
            offset = end
        return self.out

    def pending(self, offset: int) -> bool:
        while self.next_relocation < len(self.relocations) and self.relocations[self.next_relocation][0] < offset:
            self.next_relocation += 1
        return self.next_relocation < len(self.relocations) and self.relocations[self.next_relocation][0] == offset

    def zeroes(self, offset: int, end: int) -> int:
        """Where a run of zeroes that is only shown as `...` ends; `offset` itself if there is none."""
        if self.wanted.zeroes or self.data[offset] != 0 or self.pending(offset):
            return offset
        stop = offset
        while stop < end and self.data[stop] == 0:
            stop += 1
        length = stop - offset
        if length >= 8 or (stop == end and length < 3):
            return stop if stop == end else offset + length // 4 * 4
        return offset

    def instructions(self, offset: int, end: int) -> None:
        out = self.out
        out_raw = self.wanted.raw
        code = self.data[:end]
        while offset < end:
            skipped = self.zeroes(offset, end)
            if skipped > offset:
                out.append("\t...\n")
                offset = skipped
                continue
            length, text = self.machine.line(code, offset, self.section.addr + offset, self.names)
            length = max(1, min(length, end - offset))
            if out_raw:
                self.raw_lines(offset, length, text)
            else:
                out.append(f"{self.column(offset)}{text}\n")
            if self.wanted.has("r"):
                self.relocation_lines(offset, length)
            offset += length

    def raw_lines(self, offset: int, length: int, text: str) -> None:
        step = length if self.wanted.wide else 7
        first = "".join([f"{b:02x} " for b in self.data[offset : offset + min(step, length)]])
        self.out.append(f"{self.column(offset)}{first:<21}\t{text}\n")
        for at in range(offset + step, offset + length, step):
            part = "".join([f"{b:02x} " for b in self.data[at : min(at + step, offset + length)]])
            self.out.append(f"{self.column(at)}{part}\n")

    def relocation_lines(self, offset: int, length: int) -> None:
        self.pending(offset)
        while self.next_relocation < len(self.relocations) and self.relocations[self.next_relocation][0] < offset + length:
            at, text = self.relocations[self.next_relocation]
            line = f"{self.section.addr + at if self.elf.type == ET_REL else at:x}: {text}\n"
            if self.wanted.wide:
                self.out[-1] = self.out[-1][:-1] + "\t" + line
            else:
                self.out.append("\t\t\t" + line)
            self.next_relocation += 1


def disassembly(elf: ElfFile, wanted: "Wanted", out: list[str]) -> None:
    """Appends the listing of all sections with code (-D: with contents)."""
    if elf.machine not in (EM_386, EM_X86_64):
        raise ElfError(f"no disassembler for machine {elf.machine}")
    names = Names(elf)
    machine = Disassembler(wanted.mode or elf.bits)
    relocations = relocations_of(elf) if wanted.has("r") else {}
    for section in elf.sections:
        code = section.flags & SHF_EXECINSTR and section.flags & SHF_ALLOC
        if section.type == SHT_NOBITS or not section.size or not wanted.section(section.name):
            continue
        if not code and not (wanted.has("D") and is_listed(elf, section)) and not (wanted.sections and wanted.has("D")):
            continue
        out.extend(Listing(elf, wanted, names, machine, section, relocations.get(section.index, [])).run())


def is_listed(elf: ElfFile, section: Section) -> bool:
    from pybin.objdump import shown_sections

    return section in shown_sections(elf)
