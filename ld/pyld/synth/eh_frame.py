"""Editing .eh_frame and making .eh_frame_hdr (LSB 5.0, "Exception Frames"; DWARF 5, 6.4).

Frame descriptions of dropped code leave; equal CIEs are kept once per output section; CIEs nobody uses leave. A shrunk section that is not the last
has its last record padded, because zeros between sections would end the table. Pointers from FDEs to CIEs are set when addresses are final.
"""

import struct
from typing import final

from pyelf.consts import SHF_ALLOC, SHT_PROGBITS

from pyld.chunk import OutputSection
from pyld.context import Link
from pyld.pieces import DEFINED, MAX_PADDING, FrameMap, InputSection, LinkError, Symbol
from pyld.synth.dynamic import Dynamic
from pyld.synth.got import Tables
from pyld.target.machine import Machine


@final
class Record:
    def __init__(self, start: int, size: int, cie: int) -> None:
        self.start = start
        self.size = size
        self.cie = cie  # start of its CIE; -1: is one; -2: terminator
        self.keep = False
        self.offset = -1
        self.home: Record | None = None  # CIE: the equal one that stays
        self.section: InputSection | None = None
        self.encoding = 0  # CIE: of FDE addresses
        self.width = 8  # CIE: bytes of an FDE address
        self.augmented = False
        self.instructions = 0  # where they begin
        self.raw_size = size


@final
class Frames:
    """One parsed section."""

    def __init__(self, section: InputSection) -> None:
        self.section = section
        self.records: list[Record] = []
        self.by_start: dict[int, Record] = {}
        self.relocs: dict[int, tuple[int, Symbol, int]] = {}  # offset -> type, symbol, addend


def read_relocs(section: InputSection) -> list[tuple[int, int, Symbol, int]]:
    found: list[tuple[int, int, Symbol, int]] = []
    symbols = section.file.symbols
    if not len(section.relocs):
        return found
    if section.file.bits == 64:
        for offset, word, addend in struct.iter_unpack("<QQq", section.relocs):
            if word >> 32 < len(symbols):
                found.append((offset, word & 0xFFFFFFFF, symbols[word >> 32], addend))
    else:
        for fields in struct.iter_unpack("<IIi" if section.is_rela else "<II", section.relocs):
            if fields[1] >> 8 < len(symbols):
                found.append((fields[0], fields[1] & 0xFF, symbols[fields[1] >> 8], fields[2] if section.is_rela else 0))
    return found


def parse(section: InputSection) -> Frames | None:
    """None when the section is not understood: it is then copied as it is."""
    frames = Frames(section)
    data = section.data
    at = 0
    end = len(data)
    while at + 4 <= end:
        length = int.from_bytes(data[at : at + 4], "little")
        if length == 0:
            record = Record(at, 4, -2)
        else:
            if length == 0xFFFFFFFF or length < 4 or at + 4 + length > end:
                return None
            pointer = int.from_bytes(data[at + 4 : at + 8], "little")
            record = Record(at, length + 4, -1 if pointer == 0 else at + 4 - pointer)
            if pointer and record.cie not in frames.by_start:
                return None
        record.section = section
        frames.records.append(record)
        frames.by_start[at] = record
        at += record.size
    if at != end:
        return None
    for offset, r_type, symbol, addend in read_relocs(section):
        frames.relocs[offset] = (r_type, symbol, addend)
    for record in frames.records:
        if record.cie == -1 and not read_cie(record, data, section.file.bits == 64):
            return None
    for record in frames.records:
        if record.cie != -2 and not trim(frames, record, data):
            return None
    return frames


def trim(frames: Frames, record: Record, data: bytes | bytearray | memoryview) -> bool:
    """Leave out trailing DW_CFA_nop beyond what a multiple of four needs. False if the instructions are not understood."""
    end = record.start + record.size
    if record.cie == -1:
        at = record.instructions
    else:
        cie = frames.by_start[record.cie]
        at = record.start + 8 + 2 * cie.width
        if cie.augmented:
            length, at = uleb(data, at)
            at += length
        record.instructions = at
    last = at
    width = frames.by_start[record.cie].width if record.cie >= 0 else record.width
    while at < end:
        opcode = data[at]
        at += 1
        if opcode == 0:
            continue
        top = opcode & 0xC0
        if top == 0x80:
            _, at = uleb(data, at)
        elif top == 0:
            at = skip_operands(data, at, opcode, width)
            if at < 0:
                return False
        if at > end:
            return False
        last = at
    record.size = (last - record.start + 3) & -4
    return True


def uleb(data: bytes | bytearray | memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(data):
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            break
    return value, at


def skip_operands(data: bytes | bytearray | memoryview, at: int, opcode: int, width: int) -> int:
    """The operands of a DW_CFA_ instruction of the 0x00..0x3f kind; -1: unknown."""
    if opcode == 1:
        return at + width
    if opcode in (2, 3, 4):
        return at + (1, 2, 4)[opcode - 2]
    if opcode in (0x0A, 0x0B, 0x2D):
        return at
    if opcode in (6, 7, 8, 0x0D, 0x0E, 0x13, 0x2E):
        return uleb(data, at)[1]
    if opcode in (5, 9, 0x0C, 0x11, 0x12, 0x14, 0x15, 0x2F):
        return uleb(data, uleb(data, at)[1])[1]
    if opcode == 0x0F:
        length, at = uleb(data, at)
        return at + length
    if opcode in (0x10, 0x16):
        length, at = uleb(data, uleb(data, at)[1])
        return at + length
    return -1


def read_cie(record: Record, data: bytes | bytearray | memoryview, wide: bool) -> bool:
    """Finds how FDE addresses are encoded."""
    at = record.start + 8
    end = record.start + record.size
    version = data[at]
    if version not in (1, 3, 4):
        return False
    at += 1
    text = b""
    while at < end and data[at]:
        text += bytes([data[at]])
        at += 1
    at += 1
    if version == 4:
        at += 2
    for _ in range(2):  # code and data alignment factors
        while at < end and data[at] & 0x80:
            at += 1
        at += 1
    if version == 1:
        at += 1
    else:
        while at < end and data[at] & 0x80:
            at += 1
        at += 1
    record.width = 8 if wide else 4
    record.instructions = at
    if not text.startswith(b"z"):
        return text == b""
    record.augmented = True
    length, at = uleb(data, at)
    record.instructions = at + length
    for letter in text[1:]:
        if at >= end:
            return False
        if letter == ord("R"):
            record.encoding = data[at]
            record.width = (8 if wide else 4, 0, 2, 4, 8, 0, 0, 0)[data[at] & 7]
            if not record.width:
                return False
            at += 1
        elif letter == ord("L"):
            at += 1
        elif letter == ord("P"):
            encoding = data[at]
            width = {0: 8 if wide else 4, 2: 2, 3: 4, 4: 8}.get(encoding & 7, 8)
            if encoding & 0x70 == 0x50:
                return False
            at += 1 + width
        elif letter not in (ord("S"), ord("B"), ord("G")):
            return False
    return True


def pc_symbol(frames: Frames, record: Record) -> Symbol | None:
    found = frames.relocs.get(record.start + 8)
    return found[1] if found is not None else None


def is_dead(symbol: Symbol | None) -> bool:
    """The code described is not in the output."""
    if symbol is None:
        return False
    if symbol.discarded:
        return True
    section = symbol.section
    return section is not None and (section.discarded or section.out is None)


def live_references(section: InputSection) -> list[Symbol]:
    """For gc: what the records of live code refer to besides that code."""
    frames = parse(section)
    found: list[Symbol] = []
    if frames is None:
        return [s for _, _, s, _ in read_relocs(section)]
    used: dict[int, bool] = {}
    for record in frames.records:
        if record.cie < 0:
            continue
        symbol = pc_symbol(frames, record)
        if symbol is not None and symbol.kind == DEFINED and symbol.section is not None and symbol.section.live:
            used[record.cie] = True
            for offset, (_, other, _) in frames.relocs.items():
                if record.start + 8 < offset < record.start + record.raw_size:
                    found.append(other)
    for start in used:
        cie = frames.by_start[start]
        for offset, (_, other, _) in frames.relocs.items():
            if start < offset < start + cie.size:
                found.append(other)
    return found


def cie_key(frames: Frames, record: Record, out: int) -> tuple[int, bytes, str]:
    data = bytes(frames.section.data[record.start + 4 : record.start + record.size])
    names = ""
    for offset, (r_type, symbol, addend) in sorted_relocs(frames, record):
        identity = f"{id(symbol)}" if not (symbol.local and symbol.section is not None) else f"{id(symbol.section)}+{symbol.value}"
        names += f"{offset - record.start}:{r_type}:{identity}:{addend};"
    return out, data, names


def sorted_relocs(frames: Frames, record: Record) -> list[tuple[int, tuple[int, Symbol, int]]]:
    found = [(o, r) for o, r in frames.relocs.items() if record.start < o < record.start + record.size]
    found.sort(key=by_offset)
    return found


def by_offset(item: tuple[int, tuple[int, Symbol, int]]) -> int:
    return item[0]


def edit_frames(link: Link) -> None:
    """Over all .eh_frame sections, in image order per output section."""
    groups: dict[int, list[InputSection]] = {}
    outs: list[OutputSection] = []
    for file in link.files + [link.internal]:
        for section in file.sections:
            if section is not None and section.name == ".eh_frame" and section.out is not None and not section.discarded and section.type != 8:
                if section.out.name != ".eh_frame":
                    continue  # elsewhere it is plain data
                if id(section.out) not in groups:
                    groups[id(section.out)] = []
                    outs.append(section.out)
                groups[id(section.out)].append(section)
    for number, out in enumerate(outs):
        groups[id(out)].sort(key=by_sequence)
        edit_group(link, number, groups[id(out)])


def by_sequence(section: InputSection) -> int:
    return section.sequence


def edit_group(link: Link, number: int, sections: list[InputSection]) -> None:
    parsed: list[Frames] = []
    canonical: dict[tuple[int, bytes, str], Record] = {}
    for section in sections:
        frames = parse(section) if section.size else None
        if frames is not None:
            parsed.append(frames)
    last = sections[-1] if sections else None
    for frames in parsed:
        mark_records(frames, number, canonical, frames.section is last)
    align = max([s.align for s in sections]) if sections else 1
    for frames in parsed:
        place_records(frames)
    tail: InputSection | None = None
    for section in reversed(sections):
        if section.size > 4:
            tail = section
            break
    for frames in parsed:
        section = frames.section
        if section.size == 0:
            section.excluded = True
        elif section is not tail and section.size > 4 and section.size & (align - 1):
            pad_last(frames, -section.size & (align - 1))
    for frames in parsed:
        rebuild(link, frames)


def mark_records(frames: Frames, number: int, canonical: dict[tuple[int, bytes, str], Record], is_last: bool) -> None:
    for record in frames.records:
        if record.cie == -2:
            record.keep = is_last
        elif record.cie >= 0:
            record.keep = not is_dead(pc_symbol(frames, record))
            if record.keep:
                cie = frames.by_start[record.cie]
                if cie.home is None:
                    key = cie_key(frames, cie, number)
                    known = canonical.get(key)
                    if known is None:
                        canonical[key] = cie
                        cie.keep = True
                        known = cie
                    cie.home = known


def place_records(frames: Frames) -> None:
    offset = 0
    for record in frames.records:
        if record.keep:
            record.offset = offset
            offset += record.size
    frames.section.size = offset


def pad_last(frames: Frames, padding: int) -> None:
    if padding > MAX_PADDING:
        section = frames.section
        raise LinkError(f"{section.file.name()}: section `{section.name}' cannot be padded with {padding:#x} bytes to its alignment")
    for record in reversed(frames.records):
        if record.keep:
            record.size += padding
            break
    frames.section.size += padding


def rebuild(link: Link, frames: Frames) -> None:
    section = frames.section
    old = bytes(section.data)
    data = bytearray(section.size)
    piece = FrameMap()
    for record in frames.records:
        piece.starts.append(record.start)
        piece.offsets.append(record.offset)
        if not record.keep:
            continue
        body = old[record.start : record.start + min(record.size, record.raw_size)]
        data[record.offset : record.offset + len(body)] = body
        if record.cie != -2:
            data[record.offset : record.offset + 4] = (record.size - 4).to_bytes(4, "little")
        if record.cie >= 0:
            link.frame_records.append(record)
            home = frames.by_start[record.cie].home
            record.home = home
            link.fde_count += 1
    section.data = data
    section.frames = piece


def set_cie_pointers(link: Link) -> None:
    """Addresses are final: each FDE says how far back its CIE is."""
    for record in link.frame_records:
        section, home = record.section, record.home
        assert section is not None and home is not None and home.section is not None
        distance = section.addr + record.offset + 4 - (home.section.addr + home.offset)
        data = section.data
        assert isinstance(data, bytearray)
        data[record.offset + 4 : record.offset + 8] = (distance & 0xFFFFFFFF).to_bytes(4, "little")


# frames of the linker's own code


def make_plt_frames(link: Link) -> None:
    """Sections for the unwind information of .plt and .plt.got; empty until the PLTs are known."""
    for _ in range(2):
        section = link.add_section(InputSection(link.internal, ".eh_frame", SHT_PROGBITS, SHF_ALLOC))
        section.align = link.word
        section.synthetic = True
        section.excluded = True
        link.internal.sections.append(section)
        link.plt_frames.append(section)


def plt_frame_sections(link: Link, machine: Machine, tables: Tables) -> None:
    if not link.options.unwind or not link.plt_frames:
        return
    has_frames = any([s is not None and s.name == ".eh_frame" and s.size and not s.discarded for f in link.files for s in f.sections])
    if not has_frames:
        return
    pairs = ((tables.plt, machine.plt_frames(), link.plt_frames[0]), (tables.plt_got, machine.plt_got_frames(), link.plt_frames[1]))
    for plt, data, section in pairs:
        if plt.size:
            section.data = data
            section.size = section.raw_size = len(data)
            section.excluded = False


def patch_plt_frames(link: Link, tables: Tables) -> None:
    """Where the FDEs of .plt and .plt.got point; they are the second record of their sections."""
    for plt, section in zip((tables.plt, tables.plt_got), link.plt_frames):
        if section.excluded or section.out is None or section.frames is None:
            continue
        at = section.frames.offsets[1]
        data = section.data
        assert isinstance(data, bytearray)
        value = plt.addr - (section.addr + at + 8)
        data[at + 8 : at + 12] = (value & 0xFFFFFFFF).to_bytes(4, "little")
        data[at + 12 : at + 16] = plt.size.to_bytes(4, "little")


def build_frame_header(link: Link, dynamic: Dynamic) -> None:
    """.eh_frame_hdr: pointer to .eh_frame and a table of (code, FDE) sorted by code, relative to the header. Runs after relocation."""
    header = dynamic.frame_header
    if header is None or header.out is None or header.excluded or not header.size:
        return
    frame_out: OutputSection | None = None
    rows: list[tuple[int, int]] = []
    base = header.addr
    good = True
    for record in link.frame_records:
        section, cie = record.section, record.home
        assert section is not None and cie is not None
        out = section.out
        assert out is not None
        frame_out = out
        address = section.addr + record.offset
        data = out.data
        at = section.offset + record.offset + 8
        encoding = cie.encoding
        width = 8 if encoding & 7 in (0, 4) and link.bits == 64 or encoding & 15 in (4, 12) else 4
        value = int.from_bytes(data[at : at + width], "little", signed=encoding & 0x70 == 0x10 or encoding & 8 != 0)
        if encoding & 0x70 == 0x10:
            value += address + 8
        elif encoding & 0x70:
            good = False
        rows.append((value & ((1 << link.bits) - 1), address))
    if frame_out is None:
        for out in link.outputs:
            if out.name == ".eh_frame" and out.created and not out.removed:
                frame_out = out
    target = frame_out.addr if frame_out is not None else 0
    rows.sort()
    result = bytearray(b"\x01\x1b\x03\x3b" if good and header.size > 8 else b"\x01\x1b\xff\xff")
    result += ((target - (base + 4)) & 0xFFFFFFFF).to_bytes(4, "little")
    if header.size > 8:
        result += struct.pack("<I", len(rows))
        for code, frame in rows:
            result += struct.pack("<II", (code - base) & 0xFFFFFFFF, (frame - base) & 0xFFFFFFFF)
    out = header.out
    assert isinstance(out.data, bytearray)
    out.data[header.offset : header.offset + header.size] = result[: header.size]
