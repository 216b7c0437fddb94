"""Program headers: by the script's PHDRS, or by the rules GNU ld maps sections with; then file offsets.

gABI "Program Loading": offset and address agree modulo the page size of a PT_LOAD).
"""

from typing import Final, final

from pyelf.consts import (
    PF_R,
    PF_W,
    PF_X,
    PT_DYNAMIC,
    PT_GNU_EH_FRAME,
    PT_GNU_PROPERTY,
    PT_GNU_RELRO,
    PT_GNU_STACK,
    PT_INTERP,
    PT_LOAD,
    PT_NOTE,
    PT_NULL,
    PT_PHDR,
    PT_SHLIB,
    PT_TLS,
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_TLS,
    SHF_WRITE,
    SHT_NOBITS,
    SHT_NOTE,
)

from pyld.chunk import B_LOAD, B_TLS, OutputSection, Segment
from pyld.context import Link
from pyld.pieces import LinkError
from pyld.script.evaluate import Evaluator
from pyld.script.nodes import DEFAULT_REGION, Script, Section

PHDR_NAMES: Final = {
    "PT_NULL": PT_NULL,
    "PT_LOAD": PT_LOAD,
    "PT_DYNAMIC": PT_DYNAMIC,
    "PT_INTERP": PT_INTERP,
    "PT_NOTE": PT_NOTE,
    "PT_SHLIB": PT_SHLIB,
    "PT_PHDR": PT_PHDR,
    "PT_TLS": PT_TLS,
    "PT_GNU_EH_FRAME": PT_GNU_EH_FRAME,
    "PT_GNU_STACK": PT_GNU_STACK,
    "PT_GNU_RELRO": PT_GNU_RELRO,
    "PT_GNU_PROPERTY": PT_GNU_PROPERTY,
}


def alloc_order(out: OutputSection) -> tuple[int, int, int, int, int]:
    """By LMA, then VMA; what is not loaded last and what is empty first among equals; then as listed."""
    loaded = out.bits & B_LOAD
    return out.lma, out.addr, 0 if loaded or out.bits & B_TLS else 1, out.size if loaded else 0, out.order


def is_code(out: OutputSection) -> bool:
    return out.flags & SHF_EXECINSTR != 0


def memory_size(out: OutputSection) -> int:
    return 0 if out.tbss() else out.size


@final
class Mapper:
    def __init__(self, link: Link, script: Script, sections: list[Section], evaluator: Evaluator) -> None:
        self.link = link
        self.script = script
        self.evaluator = evaluator
        self.statements = sections
        self.homes: dict[str, str] = {}
        for orphans in (False, True):
            for statement in sections:
                if statement.orphan == orphans:
                    home = statement.home
                    self.homes.setdefault(statement.name, home.name if home is not None else statement.region or DEFAULT_REGION)
        self.outs = [o for o in link.listed if not o.removed]
        for number, out in enumerate(self.outs):
            out.order = number
        self.alloc = sorted([o for o in self.outs if o.flags & SHF_ALLOC], key=alloc_order)
        self.paged = not (link.options.nmagic or link.options.omagic)
        self.max_page = link.max_page
        self.reserved = 0  # file space left free for headers that are in no segment
        self.ehdr = 64 if link.bits == 64 else 52
        self.phentry = 56 if link.bits == 64 else 32

    def named(self, name: str) -> OutputSection | None:
        for out in self.alloc:
            if out.name == name:
                return out
        return None

    def map(self) -> list[Segment]:
        if self.link.options.relocatable:
            return []
        if self.script.has_phdrs:
            return self.by_script()
        return self.by_rules()

    # PHDRS

    def by_script(self) -> list[Segment]:
        segments: list[Segment] = []
        by_name: dict[str, Segment] = {}
        ev = self.evaluator
        for phdr in self.script.phdrs:
            kind = PHDR_NAMES.get(phdr.kind.text, -1)
            if kind < 0:
                ev.outside = True
                kind = ev.address_of(phdr.kind)
                ev.outside = False
            segment = Segment(kind)
            segment.file_header = phdr.file_header
            segment.program_headers = phdr.program_headers
            if phdr.flags is not None:
                segment.flags = ev.address_of(phdr.flags)
                segment.flags_given = True
            if phdr.at is not None:
                segment.paddr = ev.address_of(phdr.at)
                segment.paddr_given = True
            segments.append(segment)
            by_name[phdr.name] = segment
        last: list[str] = []
        for number, statement in enumerate(self.statements):
            out = statement.out
            if statement.phdrs:
                last = statement.phdrs
            if not out.created or out.removed or not out.flags & SHF_ALLOC:
                continue
            if not last:
                # the first sections go where the next that says so goes
                last = next((s.phdrs for s in self.statements[number:] if s.phdrs), [])
                if not last:
                    raise LinkError("no sections assigned to phdrs")
            for name in last:
                if name == "NONE":
                    continue
                found = by_name.get(name)
                if found is None:
                    raise LinkError(f"{statement.place}: section `{out.name}' assigned to non-existent phdr `{name}'")
                if found.type == PT_INTERP and not statement.phdrs:
                    continue
                found.sections.append(out)
                if found.type == PT_NOTE:
                    out.type = SHT_NOTE  # nothing else could be in such a segment
        for segment in segments:
            segment.sections.sort(key=alloc_order)
        self.default_flags(segments)
        loaded = any([s.program_headers for s in segments if s.type == PT_LOAD])
        for segment in segments:
            if segment.type == PT_PHDR and not loaded:
                raise LinkError("PHDR segment not covered by LOAD segment")
            if not segment.sections and not segment.file_header and not segment.program_headers:
                segment.align = self.link.word
                if not segment.flags_given:
                    segment.flags = 0
        return segments

    def default_flags(self, segments: list[Segment]) -> None:
        for segment in segments:
            if segment.flags_given:
                continue
            if segment.type == PT_GNU_STACK:
                segment.flags = PF_R | PF_W | (PF_X if self.exec_stack() else 0)
                continue
            flags = PF_R
            for out in segment.sections:
                said = out.flags | out.name_flags
                if said & SHF_WRITE:
                    flags |= PF_W
                if said & SHF_EXECINSTR:
                    flags |= PF_X
            segment.flags = flags

    def exec_stack(self) -> bool:
        if self.link.options.exec_stack >= 0:
            return self.link.options.exec_stack == 1
        return self.link.exec_stack

    # GNU ld's own mapping

    def by_rules(self) -> list[Segment]:
        segments: list[Segment] = []
        interp = self.named(".interp")
        dynamic = self.named(".dynamic")
        headers_mapped = False
        if interp is not None and interp.type != SHT_NOBITS:
            phdr = Segment(PT_PHDR)
            phdr.program_headers = True
            segments.append(phdr)
            segment = Segment(PT_INTERP)
            segment.sections = [interp]
            segments.append(segment)
            headers_mapped = True
        loads = self.loads()
        place = len(segments)
        segments.extend(loads)
        if dynamic is not None:
            segment = Segment(PT_DYNAMIC)
            segment.sections = [dynamic]
            segments.append(segment)
        self.notes(segments)
        self.tls(segments)
        special = self.named(".note.gnu.property")
        if special is not None and special.size:
            segment = Segment(PT_GNU_PROPERTY)
            segment.sections = [special]
            segments.append(segment)
        header = self.named(".eh_frame_hdr")
        if header is not None and self.link.options.eh_frame_hdr and header.size:
            segment = Segment(PT_GNU_EH_FRAME)
            segment.sections = [header]
            segments.append(segment)
        if self.wants_stack():
            stack = Segment(PT_GNU_STACK)
            stack.align = 16
            if self.link.options.stack_size > 0:
                stack.memsz = self.link.options.stack_size
            segments.append(stack)
        self.relro(segments)
        if loads:
            count = len(loads)
            self.attach_headers(loads, headers_mapped, len(segments))
            segments[place : place + count] = loads
        self.default_flags(segments)
        return segments

    def wants_stack(self) -> bool:
        if self.link.options.exec_stack >= 0:
            return True
        return any([f.exec_stack >= 0 for f in self.link.files])

    def loads(self) -> list[Segment]:
        loads: list[Segment] = []
        current: Segment | None = None
        last: OutputSection | None = None
        last_size = 0
        writable = executable = False
        page = self.max_page
        for out in self.alloc:
            if (
                current is None
                or last is None
                or self.homes.get(out.name) != self.homes.get(last.name)
                or self.breaks(out, last, last_size, page, writable, executable)
            ):
                current = Segment(PT_LOAD)
                loads.append(current)
                writable = executable = False
            current.sections.append(out)
            writable = writable or out.flags & SHF_WRITE != 0
            executable = executable or is_code(out)
            last = out
            last_size = memory_size(out)
        if current is not None and len(current.sections) == 1 and current.sections[0].tbss():
            loads.pop()  # the last is not made for .tbss alone
        return loads

    def breaks(self, out: OutputSection, last: OutputSection, last_size: int, page: int, writable: bool, executable: bool) -> bool:
        """Does `out` begin a new PT_LOAD? In the order of _bfd_elf_map_sections_to_segments' questions."""
        mask = (1 << 64) - 1
        end = last.lma + last_size
        if (last.lma - last.addr) & mask != (out.lma - out.addr) & mask:
            return True
        if out.lma < end:
            return True
        if self.paged and (end - 1) & -page == out.lma & -page:
            return False
        aligned = (end + page - 1) & -page
        if aligned + page <= out.lma:
            return True
        last_loaded = last.type != SHT_NOBITS or last.flags & SHF_TLS != 0
        loaded = out.type != SHT_NOBITS or out.flags & SHF_TLS != 0
        if not last_loaded and loaded:
            return True
        if not self.paged:
            return False
        if self.link.options.separate_code and executable != is_code(out):
            return True
        return not writable and out.flags & SHF_WRITE != 0

    def headers_address(self, first: OutputSection) -> tuple[int, bool]:
        """Where the headers would be mapped, and whether in a segment of their own."""
        page = self.max_page
        size = self.link.header_size
        address = max(first.lma - size, 0) & -page
        if not (self.link.options.separate_code and is_code(first)):
            return address, False
        if (address + size - 1) & -page == first.lma & -page:
            # on the page of the first section: move down if possible
            if address < page:
                return address, False
            address -= page
        return address, True

    def attach_headers(self, loads: list[Segment], wanted: bool, count: int) -> None:
        """The ELF header and program headers join the first segment if there is room below its first section, or get one before it."""
        first = loads[0].sections[0]
        if not self.paged:
            return
        address, separate = self.headers_address(first)
        size = self.ehdr + self.phentry * (count + (1 if separate else 0))
        if not wanted and not self.evaluator.headers_asked and first.lma % self.max_page < size % self.max_page:
            # the script makes no room for them; where there would be, were they in no segment of their own, it stays free
            self.reserved = size
            return
        if first.lma < self.link.header_size:
            if wanted:
                raise LinkError("PHDR segment not covered by LOAD segment")
            return
        target = loads[0]
        if separate:
            target = Segment(PT_LOAD)
            loads.insert(0, target)
        target.file_header = target.program_headers = True
        target.vaddr = max(first.addr - self.link.header_size, 0) & -self.max_page
        target.paddr = address

    def notes(self, segments: list[Segment]) -> None:
        current: Segment | None = None
        last: OutputSection | None = None
        for out in self.alloc:
            if out.type == SHT_NOTE and out.size:
                if (
                    current is not None
                    and last is not None
                    and last.align == out.align
                    and out.addr == (last.addr + last.size + out.align - 1) & -out.align
                ):
                    current.sections.append(out)
                else:
                    current = Segment(PT_NOTE)
                    current.sections = [out]
                    segments.append(current)
                last = out
            else:
                current = None

    def tls(self, segments: list[Segment]) -> None:
        found = [o for o in self.outs if o.bits & B_TLS]
        if found:
            first = self.outs.index(found[0])
            for out in self.outs[first : first + len(found)]:
                if not out.bits & B_TLS:
                    raise LinkError(f"TLS sections are not adjacent: `{out.name}' stands among them")
            segment = Segment(PT_TLS)
            segment.sections = found
            segment.flags = PF_R
            segment.flags_given = True
            segments.append(segment)

    def relro(self, segments: list[Segment]) -> None:
        seg = self.evaluator.segment
        if not self.paged or not self.link.options.relro or not seg.relro_end or seg.relro_end <= seg.relro_start:
            return
        found = [o for o in self.alloc if seg.relro_start <= o.addr < seg.relro_end and (o.addr + memory_size(o) <= seg.relro_end)]
        found = [o for o in found if o.flags & SHF_WRITE or True]
        if not [o for o in found if o.size]:
            return
        segment = Segment(PT_GNU_RELRO)
        segment.sections = found
        segment.flags = PF_R
        segment.flags_given = True
        segments.append(segment)

    # file offsets

    def offsets(self, segments: list[Segment]) -> int:
        """Sets the offsets of allocated sections and the fields of segments; returns the end of the loaded part of the file."""
        if self.link.options.relocatable:
            return self.ehdr
        headers = self.ehdr + self.phentry * len(segments)
        position = max(headers, self.reserved) if segments else self.ehdr
        for segment in segments:
            if segment.type == PT_LOAD:
                position = self.load_offsets(segment, position, headers)
        placed: dict[int, bool] = {}
        for segment in segments:
            if segment.type == PT_LOAD:
                for out in segment.sections:
                    placed[out.order] = True
        for out in self.outs:
            if out.flags & SHF_ALLOC and out.order not in placed:
                position = (position + out.align - 1) & -out.align
                out.offset = position
                if out.type != SHT_NOBITS:
                    position += out.size
        for segment in segments:
            if segment.type != PT_LOAD:
                self.other_fields(segment, segments, headers)
        return position

    def load_offsets(self, segment: Segment, position: int, headers: int) -> int:
        page = self.max_page if self.paged else 1
        align = page
        for out in segment.sections:
            align = max(align, out.align)
        if not self.paged:
            page = align
        segment.align = align
        sections = segment.sections
        includes = segment.file_header or segment.program_headers
        loaded = True
        before = position
        if includes:
            start = 0 if segment.file_header else self.ehdr
            segment.offset = start
            end = headers if segment.program_headers else self.ehdr
            if sections:
                first = sections[0]
                # the headers stand before the first section, at their own page
                segment.vaddr = (first.addr - (first.addr - start) % page if self.paged else first.addr - end) & ((1 << 64) - 1)
                if self.paged:
                    segment.vaddr = first.addr & -page if first.addr % page >= end % page else (first.addr & -page) - page
                    segment.vaddr += start
                else:
                    segment.vaddr = first.addr - end + start if first.addr >= end else 0
                segment.paddr = segment.paddr if segment.paddr_given else segment.vaddr + first.lma - first.addr
            elif segment.vaddr == 0:
                following = self.alloc[0].addr if self.alloc else page
                segment.vaddr = segment.paddr = max(following - following % page - page, 0)
                if following % page:
                    segment.vaddr = segment.paddr = following & -page
            segment.filesz = segment.memsz = end - start
            position = end
        elif sections:
            first = sections[0]
            loaded = any([o.type != SHT_NOBITS for o in sections])
            before = position
            if self.paged or loaded:
                position += (first.addr - position) % (page if self.paged else align)
            segment.offset = position
            segment.vaddr = first.addr
            if not segment.paddr_given:
                segment.paddr = first.lma
            segment.filesz = segment.memsz = 0
        if not includes and not sections:
            segment.offset = position
        for out in sections:
            position = self.place(segment, out, position)
        if not includes and sections and not loaded:
            segment.offset = sections[0].addr % align  # nothing to find there, but not past the end of the file either
            return before  # no file space is spent on a segment without contents
        return position

    def place(self, segment: Segment, out: OutputSection, position: int) -> int:
        """A section within its PT_LOAD: its offset mirrors its address."""
        first = segment.sections[0]
        distance = out.lma - first.lma + first.addr - segment.vaddr  # by load addresses: overlays share the others
        if out.type == SHT_NOBITS:
            if (out.flags | out.name_flags) & SHF_TLS:
                out.offset = segment.offset + max(distance, 0)
                return position
            # no file space; what follows in the segment would force it
            out.offset = segment.offset + segment.filesz if distance >= segment.filesz else segment.offset + distance
            segment.memsz = max(segment.memsz, distance + out.size)
            return position
        if distance < 0:
            raise LinkError(f"section {out.name} can not be placed: its load address {out.lma:#x} is below that of its segment")
        out.offset = segment.offset + distance
        end = distance + out.size
        # what had no file space before must have some now
        segment.filesz = max(segment.filesz, end) if out.size or distance <= segment.memsz else segment.filesz
        segment.memsz = max(segment.memsz, end)
        return segment.offset + segment.filesz

    def other_fields(self, segment: Segment, segments: list[Segment], headers: int) -> None:
        if segment.type == PT_PHDR or (segment.program_headers and not segment.sections):
            segment.offset = self.ehdr
            segment.filesz = segment.memsz = headers - self.ehdr
            segment.align = self.link.word
            for load in segments:
                if load.type == PT_LOAD and load.program_headers:
                    segment.vaddr = load.vaddr + self.ehdr - load.offset
                    segment.paddr = load.paddr + self.ehdr - load.offset
            return
        if segment.type == PT_GNU_RELRO and segment.sections:
            self.relro_fields(segment)
            return
        if not segment.sections:
            return
        first = segment.sections[0]
        segment.offset = first.offset
        segment.vaddr = first.addr
        if not segment.paddr_given:
            segment.paddr = first.lma
        segment.align = max([o.align for o in segment.sections])
        end = file_end = 0
        for out in segment.sections:
            end = max(end, out.addr + out.size - first.addr)
            if out.type != SHT_NOBITS:
                file_end = max(file_end, out.offset + out.size - first.offset)
        segment.memsz = end
        segment.filesz = file_end
        if segment.type == PT_TLS:
            segment.memsz = 0
            for out in segment.sections:
                # what takes no room among other sections does here
                segment.memsz = max(segment.memsz, out.lma - segment.paddr) + out.size

    def relro_fields(self, segment: Segment) -> None:
        first = segment.sections[0]
        end = self.evaluator.segment.relro_end
        segment.offset = first.offset
        segment.vaddr = first.addr
        segment.paddr = first.lma
        segment.memsz = end - first.addr
        segment.filesz = segment.memsz
        segment.align = 1
