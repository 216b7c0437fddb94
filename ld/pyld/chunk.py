"""Output sections and segments: the image as chunks with addresses (gABI chapter 5). place.py fills them, layout.py places them."""

from typing import Final, final

from pyelf.consts import SHF_ALLOC, SHF_TLS, SHT_NOBITS, SHT_PROGBITS

from pyld.pieces import InputFile, InputSection


@final
class OutputSection:
    """One section of the image. `has_input`, `contents`, `keep`, `ignored`, `update_dot` follow GNU ld's rules on empty sections (see layout.py)."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.type = SHT_PROGBITS
        self.flags = 0
        self.name_type = 0
        self.name_flags = 0  # what the name says (begun by an assignment, no input yet): for the header alone, it does not load anything
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
        self.contents = False  # some input has bytes, or data statements stand in it
        self.load = False
        self.readonly = False
        self.keep = False
        self.ignored = False
        self.removed = False
        self.update_dot = False
        self.loads = False  # not allocated for its type (INFO ...), but made of input that is: it takes room in the address space all the same
        self.fixed_type = -1
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
        return self.flags & SHF_TLS != 0 and self.type == SHT_NOBITS

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
