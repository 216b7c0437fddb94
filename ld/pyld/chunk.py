"""Output sections and segments: the image as chunks with addresses (gABI chapter 5). place.py fills them, layout.py places them."""

from typing import Final, final

from pyelf.consts import SHF_ALLOC, SHT_PROGBITS

from pyld.pieces import InputFile, InputSection

# OutputSection.bits
B_CONTENTS: Final = 1
B_ALLOC: Final = 2
B_LOAD: Final = 4
B_READONLY: Final = 8
B_CODE: Final = 16
B_TLS: Final = 32
B_MERGE: Final = 64
B_STRINGS: Final = 128
B_DATA: Final = 256  # loaded and not code: what (w) of MEMORY selects


@final
class OutputSection:
    """One section of the image. `has_input`, `keep`, `ignored`, `update_dot` follow GNU ld's rules on empty sections (see layout.py)."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.type = SHT_PROGBITS
        self.flags = 0
        self.bits = 0  # B_* below: what it is made of so far; type and flags follow (attributes.py)
        self.preset = 0  # the type its name or its first input gave, SHT_NULL: none
        self.name_flags = 0  # what the name says (begun by an assignment, no input yet): for the header alone, it does not load anything
        self.other_flags = 0  # flags of the first input that no bit stands for
        self.given_type = -1  # (TYPE = ...)
        self.merge_size = 0  # entry size of the first input
        self.has_data = False  # a data statement stands in it
        self.addr = 0
        self.lma = 0
        self.size = 0
        self.align = 1
        self.entsize = 0
        self.link = 0
        self.info = 0
        self.offset = 0
        self.index = 0
        self.name_offset = 0
        self.order = 0
        self.pieces: list[InputSection] = []
        self.created = False
        self.has_input = False
        self.keep = False
        self.ignored = False
        self.removed = False
        self.update_dot = False
        self.fills: list[tuple[int, int, bytes]] = []  # offset, length, pattern
        self.datas: list[tuple[int, bytes]] = []
        self.relocs: bytes | bytearray = b""  # --emit-relocs, -r
        self.reloc_section: OutputSection | None = None
        self.group: tuple[InputFile, int] | None = None  # SHT_GROUP: whose group
        self.symbol_index = 0
        self.data: bytes | bytearray = b""
        self.segments: list[Segment] = []
        self.regular_size = 0

    def tbss(self) -> bool:
        return self.bits & (B_TLS | B_LOAD) == B_TLS

    def alloc(self) -> bool:
        return self.flags & SHF_ALLOC != 0


@final
class Segment:
    """A program header and the sections it holds."""

    def __init__(self, p_type: int) -> None:
        self.type = p_type
        self.flags = 0
        self.offset = 0
        self.vaddr = 0
        self.paddr = 0
        self.filesz = 0
        self.memsz = 0
        self.align = 1
        self.sections: list[OutputSection] = []
        self.file_header = False
        self.program_headers = False
        self.flags_given = False
        self.paddr_given = False


ABSOLUTE: Final = OutputSection("*ABS*")
