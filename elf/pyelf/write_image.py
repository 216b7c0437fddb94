"""An executable or shared object to bytes again, after objcopy or strip changed it: what the loader sees stays where it was.

Everything inside segments keeps its file offset; the rest (sections without SHF_ALLOC, symbol and string tables, section headers) is laid
out anew behind it, in header order, as GNU objcopy does. The linker does not use this: it writes its images itself.
"""

from typing import final

from pyelf.consts import PT_LOAD, SHF_ALLOC, SHT_NOBITS
from pyelf.model import Object, Section, Segment
from pyelf.strtab import StringTable
from pyelf.write import ObjectWriter, encode_name, section_headers


@final
class Links:
    """sh_link and sh_info of the kept sections as references, taken before the sections get new numbers."""

    def __init__(self, obj: Object, by_index: list[Section]) -> None:
        self.rows: list[tuple[Section, Section | None, Section | None]] = []
        for section in obj.sections:
            link: Section | None = None
            about: Section | None = None
            if 0 < section.link < len(by_index):
                link = by_index[section.link]
            if section.flags & 0x40 and 0 < section.info < len(by_index):  # SHF_INFO_LINK
                about = by_index[section.info]
            self.rows.append((section, link, about))

    def apply(self, kept: list[Section], old_symtab: Section | None, symtab: Section) -> None:
        alive = {id(s) for s in kept}
        for section, link, about in self.rows:
            if link is not None:
                if link is old_symtab:
                    section.link = symtab.index
                else:
                    section.link = link.index if id(link) in alive else 0
            if about is not None:
                section.info = about.index if id(about) in alive else 0


def shrink_segments(segments: list[Segment], removed: list[Section], kept: list[Section]) -> None:
    """A segment that ended with a removed section ends earlier now."""
    for segment in segments:
        if segment.type == PT_LOAD and segment.filesz:
            end = segment.offset + segment.filesz
            tail = [s for s in removed if s.offset + s.size == end and s.flags & SHF_ALLOC and s.type != SHT_NOBITS and s.size]
            if not tail or segment.memsz != segment.filesz:
                continue
            inside = [s.offset + s.size for s in kept if s.flags & SHF_ALLOC and segment.offset <= s.offset and s.offset + s.size <= end]
            if inside:
                segment.filesz = max(inside) - segment.offset
                segment.memsz = segment.filesz


def program_headers(order: str, bits: int, segments: list[Segment]) -> bytes:
    import struct

    parts: list[bytes] = []
    for s in segments:
        if bits == 64:
            parts.append(struct.pack(order + "IIQQQQQQ", s.type, s.flags, s.offset, s.vaddr, s.paddr, s.filesz, s.memsz, s.align))
        else:
            parts.append(struct.pack(order + "IIIIIIII", s.type, s.offset, s.vaddr, s.paddr, s.filesz, s.memsz, s.flags, s.align))
    return b"".join(parts)


def write_image(obj: Object, image: bytes, phoff: int, removed: list[Section], links: Links, old_symtab: Section | None) -> bytes:
    """`image` is the file as read; `obj` what is to remain of it."""
    from pyelf.write import elf_header

    writer = ObjectWriter(obj, True)
    writer.number_sections()
    writer.make_symbols()
    links.apply(obj.sections, old_symtab, writer.symtab)
    shrink_segments(obj.segments, removed, obj.sections)
    headers = program_headers(writer.order, obj.bits, obj.segments)
    end = max(64 if obj.bits == 64 else 52, phoff + len(headers) if headers else 0)
    for segment in obj.segments:
        if segment.filesz and segment.type == PT_LOAD:
            end = max(end, min(segment.offset + segment.filesz, len(image)))
    for section in obj.sections:
        if section.flags & SHF_ALLOC and section.type != SHT_NOBITS:
            end = max(end, section.offset + len(section.data))
    out = bytearray(image[:end])
    out += bytes(end - len(out))
    for section in removed:
        if section.flags & SHF_ALLOC and section.type != SHT_NOBITS:
            stop = min(section.offset + section.size, end)
            if section.offset < stop:
                out[section.offset : stop] = bytes(stop - section.offset)
    for section in obj.sections:
        if section.flags & SHF_ALLOC and section.type != SHT_NOBITS:
            out[section.offset : section.offset + len(section.data)] = section.data
    if headers:
        out[phoff : phoff + len(headers)] = headers
    writer.size = end
    writer.contents = []
    strings = StringTable()
    for header in writer.headers[-writer.tables :] + writer.headers:
        strings.add(encode_name(header.name))
    strings.finish()
    writer.shstrtab.data = strings.data
    delayed = {h.index for h in writer.relocations}
    for header in writer.headers:
        if header is not writer.shstrtab and header.index not in delayed and not header.flags & SHF_ALLOC:
            writer.append(header)
    for section in obj.sections:
        if section.relas:
            header = writer.headers[writer.relocation_of[section.index] - 1]
            header.data = writer.relocation_bytes(section)
            writer.append(header)
    writer.append(writer.shstrtab)
    padding = -writer.size % writer.word
    shoff = writer.size + padding
    count = len(writer.headers) + 1
    head = elf_header(obj, writer.order, obj.osabi, phoff if headers else 0, len(obj.segments), shoff, count, writer.shstrtab.index)
    out[: len(head)] = head
    names = [strings.offsets[encode_name(h.name)] for h in writer.headers]
    table = section_headers(writer.order, obj.bits, writer.headers, names, writer.shstrtab.index)
    return b"".join([bytes(out), *writer.contents, bytes(padding), table])
