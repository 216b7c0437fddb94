"""`.file` and `.loc`: collecting line number rows while reading (gas: .loc; DWARF 5, 6.2). line_output.py writes .debug_line."""

from typing import Final, final

from pyas.symbol import Symbol

LINE_BASE: Final = -5
LINE_RANGE: Final = 14
OPCODE_BASE: Final = 13
MAX_SPECIAL: Final = (255 - OPCODE_BASE) // LINE_RANGE
END_SEQUENCE: Final = 1 << 31  # line_delta of the row that ends a sequence

IS_STMT: Final = 1
BASIC_BLOCK: Final = 2
PROLOGUE_END: Final = 4
EPILOGUE_BEGIN: Final = 8


class LineSink:
    """What the line table asks of the stream."""

    def here(self) -> Symbol:
        raise NotImplementedError


@final
class Row:
    """One row of the line table: a place and the `.loc` in force there."""

    def __init__(self, place: Symbol, file: int, line: int, column: int, flags: int, isa: int, discriminator: int) -> None:
        self.place = place
        self.file = file
        self.line = line
        self.column = column
        self.flags = flags
        self.isa = isa
        self.discriminator = discriminator
        self.view: Symbol | None = None


@final
class LineFile:
    def __init__(self, folder: int, name: str, md5: bytes) -> None:
        self.folder = folder
        self.name = name
        self.md5 = md5


@final
class LineTable:
    def __init__(self) -> None:
        self.active = False
        self.generate = 0
        self.label_pending = False
        self.pending = False
        self.used = False
        self.now_file = 1
        self.now_line = 0
        self.now_column = 0
        self.now_flags = IS_STMT
        self.now_isa = 0
        self.now_discriminator = 0
        self.rows: dict[int, list[Row]] = {}  # by section index, in order of first use

    def file(self, number: int, folder: str, name: str, md5: bytes, source: str) -> None:
        self.used = True

    def loc(self, file: int, line: int, column: int, stream: LineSink) -> None:
        self.used = True

    def view(self, text: str, stream: LineSink) -> None:
        pass

    def before_instruction(self, here: Symbol, file: str, line: int) -> None:
        pass


def line_advance(line_delta: int, delta: int) -> bytes:
    return b""
