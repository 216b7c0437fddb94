""".relr.dyn: relative relocations as addresses and bitmaps (gABI "Relative relocation table"): even word, then odd words of 63 (31) bits."""

from pyelf.consts import SHF_ALLOC, SHT_RELR

from pyld.context import Link
from pyld.pieces import InputSection
from pyld.synth.got import DynamicReloc, Tables


def choose(link: Link, tables: Tables) -> None:
    """Relative relocations at even, word-aligned places of aligned sections move from .rela.dyn to .relr.dyn."""
    relative = tables.machine.r_relative
    kept: list[DynamicReloc] = []
    for reloc in tables.relocs:
        if reloc.type == relative and reloc.section.align >= link.word and reloc.offset % link.word == 0 and reloc.section.frames is None:
            reloc.in_place = True
            tables.relative_pending.append(reloc)
        else:
            kept.append(reloc)
    tables.relocs = kept
    assert tables.relr is not None
    tables.relr.excluded = not tables.relative_pending
    tables.relr.size = link.word if tables.relative_pending else 0


def make(link: Link, tables: Tables) -> None:
    section = InputSection(link.internal, ".relr.dyn", SHT_RELR, SHF_ALLOC)
    section.align = section.entsize = link.word
    section.synthetic = True
    link.internal.sections.append(link.add_section(section))
    tables.relr = section


def pack(tables: Tables) -> None:
    section = tables.relr
    assert section is not None
    word = tables.word
    bits = 8 * word - 1
    places = sorted([r.section.addr + r.offset for r in tables.relative_pending])
    words: list[int] = []
    i = 0
    while i < len(places):
        words.append(places[i])
        base = places[i] + word
        i += 1
        while True:
            bitmap = 0
            while i < len(places):
                distance = places[i] - base
                if distance >= bits * word or distance % word:
                    break
                bitmap |= 1 << (distance // word)
                i += 1
            if not bitmap:
                break
            words.append(bitmap << 1 | 1)
            base += bits * word
    data = b"".join([w.to_bytes(word, "little") for w in words])
    # never shrink: a smaller table could move what made it smaller
    if len(data) < section.size:
        data += (1).to_bytes(word, "little") * ((section.size - len(data)) // word)
    section.data = data
    section.size = len(data)
