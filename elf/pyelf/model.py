"""The object-file model: what an ELF file holds, for both word sizes and every machine (System V gABI, chapter 4).

Plain classes without logic; `read.py` fills them from bytes, `write.py` turns them into bytes. The assembler makes an `Object`
of type ET_REL, the linker reads many and makes one image, the tools copy and print them. Addends are explicit here whatever the
file's own form (REL or RELA): `read.py` and `write.py` leave in-place addends in the section bytes for REL machines, see `Object.rela`.
"""

from typing import final


@final
class Section:
    """One section header with its bytes. `data` is empty for SHT_NOBITS, whose length is `size`; otherwise `size == len(data)`."""

    def __init__(self, name: str, sh_type: int, flags: int = 0, align: int = 1) -> None:
        self.name = name
        self.type = sh_type
        self.flags = flags
        self.addr = 0
        self.offset = 0  # file offset: set by read and write
        self.size = 0
        self.link = 0
        self.info = 0
        self.align = align
        self.entsize = 0
        self.data: bytes | bytearray | memoryview = b""
        self.index = 0  # position in Object.sections: set by read and write
        self.relas: list[Rela] = []  # ET_REL: relocations that apply to this section (write.py makes the .rel/.rela section)
        self.link_order: Section | None = None  # SHF_LINK_ORDER: the section that sh_link names
        self.group: Group | None = None  # SHF_GROUP: the group this section belongs to


@final
class Group:
    """A section group (SHT_GROUP): signature symbol, flag word (GRP_COMDAT) and members."""

    def __init__(self, signature: "Symbol", comdat: bool) -> None:
        self.signature = signature
        self.comdat = comdat
        self.members: list[Section] = []


@final
class Symbol:
    """One symbol table entry. A defined symbol has `section` or `shndx` = SHN_ABS/SHN_COMMON; an undefined one has section None and SHN_UNDEF."""

    def __init__(self, name: str, bind: int = 0, sym_type: int = 0) -> None:
        self.name = name
        self.bind = bind  # STB_*
        self.type = sym_type  # STT_*
        self.visibility = 0  # STV_* (low two bits of st_other)
        self.other = 0  # the remaining bits of st_other
        self.value = 0
        self.size = 0
        self.section: Section | None = None
        self.shndx = 0  # used when section is None: SHN_UNDEF, SHN_ABS, SHN_COMMON
        self.index = 0  # position in the symbol table: set by read and write


@final
class Rela:
    """One relocation: `offset` in its section, `type` the machine's R_* number, `symbol` None for symbol index 0."""

    def __init__(self, offset: int, rel_type: int, symbol: Symbol | None, addend: int) -> None:
        self.offset = offset
        self.type = rel_type
        self.symbol = symbol
        self.addend = addend


@final
class Segment:
    """One program header."""

    def __init__(self, p_type: int, flags: int) -> None:
        self.type = p_type
        self.flags = flags
        self.offset = 0
        self.vaddr = 0
        self.paddr = 0
        self.filesz = 0
        self.memsz = 0
        self.align = 0


@final
class Object:
    """An ELF file. `sections[0]` is the first real section (the null section is implied); symbol 0 is implied likewise.

    `rela` says which form relocation sections take in the file: RELA (explicit addends) or REL (addend stored in the field, and
    `Rela.addend` is then 0 on reading: the machine's RelocType knows how to extract it).
    """

    def __init__(self, bits: int, machine: int, obj_type: int) -> None:
        self.bits = bits  # 32 or 64
        self.big_endian = False
        self.machine = machine  # EM_*
        self.type = obj_type  # ET_*
        self.osabi = 0
        self.flags = 0  # e_flags
        self.entry = 0
        self.rela = bits == 64
        self.sections: list[Section] = []
        self.symbols: list[Symbol] = []  # locals first: write.py sorts them so, stable
        self.segments: list[Segment] = []
        self.path = ""  # for messages
