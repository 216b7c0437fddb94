"""SHF_MERGE: equal constants and strings, and strings that end others, are kept once (gABI "Section Attribute Flags").

As in GNU ld each section keeps the entries it was the first to bring, in order; so sections shrink but stay where they are, and the sizes agree
with GNU ld's. Sections merge with each other when output section, entry size, alignment and the two flags are the same.
"""

from typing import Final, final

from pyelf.consts import SHF_MERGE, SHF_STRINGS, SHT_NOBITS

from pyld.chunk import OutputSection
from pyld.pieces import InputSection, MergePiece


@final
class Entry:
    """One distinct string or constant. `holder` is set when it is the tail of another; `align` 0 marks it as gone."""

    __slots__ = ("text", "align", "home", "offset", "holder")

    def __init__(self, text: bytes, align: int, home: InputSection) -> None:
        self.text = text
        self.align = align
        self.home = home
        self.offset = 0
        self.holder: Entry | None = None


@final
class Pool:
    """The sections that merge with each other."""

    def __init__(self, entsize: int, strings: bool, align: int) -> None:
        self.entsize = entsize
        self.strings = strings
        self.align = align
        self.by_text: dict[bytes, Entry] = {}
        self.entries: list[Entry] = []
        self.sections: list[InputSection] = []
        self.uses: list[list[Entry]] = []
        self.starts: list[list[int]] = []

    def enter(self, text: bytes, align: int, home: InputSection) -> Entry:
        entry = self.by_text.get(text)
        if entry is not None and entry.align >= align:
            return entry
        if entry is not None:
            entry.align = 0  # a less aligned copy gives way
        fresh = Entry(text, align, home)
        if entry is not None:
            entry.holder = fresh
        self.by_text[text] = fresh
        self.entries.append(fresh)
        return fresh

    def add(self, section: InputSection) -> None:
        uses: list[Entry] = []
        starts: list[int] = []
        if self.strings:
            self.split_strings(section, uses, starts)
        else:
            data = bytes(section.data)
            size = self.entsize
            for at in range(0, len(data), size):
                starts.append(at)
                uses.append(self.enter(data[at : at + size], self.align, section))
        self.sections.append(section)
        self.uses.append(uses)
        self.starts.append(starts)

    def split_strings(self, section: InputSection, uses: list[Entry], starts: list[int]) -> None:
        data = bytes(section.data)
        size = self.entsize
        align = self.align
        end = len(data)
        at = 0
        padded = False
        zero = bytes(size)
        while at < end:
            if size == 1:
                stop = data.find(b"\0", at)
                stop = end if stop < 0 else stop + 1
            else:
                stop = at
                while stop < end and data[stop : stop + size] != zero:
                    stop += size
                stop = min(stop + size, end)
            own = at & -at if at else align
            if own > align or own == 0:
                own = align
            starts.append(at)
            uses.append(self.enter(data[at:stop], own, section))
            at = stop
            if size == 1 and at < end and data[at] == 0:
                while at < end and data[at] == 0:
                    if not padded and at & (align - 1) == 0:
                        padded = True
                        starts.append(at)
                        uses.append(self.enter(b"\0", align, section))
                    at += 1

    def merge_tails(self) -> None:
        """Longest first in the order of reversed text: what ends a string stands directly behind it."""
        size = self.entsize
        live = [e for e in self.entries if e.align]
        aligned = self.align > size
        if aligned:
            keyed = [((len(e.text) - size) & (e.align - 1), e.text[: len(e.text) - size][::-1], i) for i, e in enumerate(live)]
        else:
            keyed = [(0, e.text[: len(e.text) - size][::-1], i) for i, e in enumerate(live)]
        keyed.sort(reverse=True)
        last: Entry | None = None
        for _, _, number in keyed:
            entry = live[number]
            if (
                last is not None
                and last.align >= entry.align
                and (len(last.text) - len(entry.text)) & (entry.align - 1) == 0
                and last.text.endswith(entry.text)
                and (len(last.text) - len(entry.text)) % size == 0
            ):
                entry.holder = last
                entry.align = 0
            else:
                last = entry

    def finish(self) -> None:
        if self.strings:
            self.merge_tails()
        contents: dict[int, list[bytes]] = {}
        sizes: dict[int, int] = {}
        for section in self.sections:
            contents[section.sequence] = []
            sizes[section.sequence] = 0
        for entry in self.entries:
            if not entry.align:
                continue
            key = entry.home.sequence
            size = sizes[key]
            padding = -size & (entry.align - 1)
            if padding:
                contents[key].append(bytes(padding))
                size += padding
            entry.offset = size
            contents[key].append(entry.text)
            sizes[key] = size + len(entry.text)
        for number, section in enumerate(self.sections):
            piece = MergePiece()
            piece.starts = self.starts[number]
            for entry in self.uses[number]:
                holder = entry
                skip = 0
                while holder.holder is not None:
                    skip += len(holder.holder.text) - len(holder.text)
                    holder = holder.holder
                piece.homes.append(holder.home)
                piece.offsets.append(holder.offset + skip)
            section.merge = piece
        for section in self.sections:
            section.data = b"".join(contents[section.sequence])
            section.size = sizes[section.sequence]
            if not section.size:
                section.excluded = True


def mergeable(section: InputSection) -> bool:
    if not section.flags & SHF_MERGE or section.type == SHT_NOBITS or section.size == 0 or section.entsize == 0 or len(section.relocs):
        return False
    if section.size % section.entsize:
        return False
    entsize, align = section.entsize, section.align
    if entsize < align and (entsize & (entsize - 1) or not section.flags & SHF_STRINGS):
        return False
    return not (entsize > align and entsize & (align - 1))


def merge_sections(placed: list[InputSection]) -> None:
    """`placed`: all sections in order of reading that have an output section."""
    pools: dict[tuple[int, int, int, int], Pool] = {}
    outs: list[OutputSection] = []
    for section in placed:
        if section.discarded or section.out is None or not mergeable(section):
            continue
        out = section.out
        if out.order == 0:
            outs.append(out)
            out.order = len(outs)
        strings = section.flags & SHF_STRINGS != 0
        key = (out.order, section.entsize, section.align, 1 if strings else 0)
        pool = pools.get(key)
        if pool is None:
            pool = Pool(section.entsize, strings, section.align)
            pools[key] = pool
        pool.add(section)
    for pool in pools.values():
        pool.finish()


MERGE_FLAGS: Final = SHF_MERGE | SHF_STRINGS
