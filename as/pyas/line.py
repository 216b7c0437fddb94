"""`.file` and `.loc`: collecting line number rows while reading (gas: .loc; DWARF 5, 6.2). line_output.py writes .debug_line.

A `.loc` becomes a row at the next instruction, or at the next `.loc`, whichever comes first. Views number the rows of one address.
"""

from typing import Final, final

from pyas.lexer import AsmError
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
        self.reset = False  # `view -0`


@final
class LineFile:
    def __init__(self, folder: int, name: str, md5: bytes) -> None:
        self.folder = folder
        self.name = name
        self.md5 = md5


@final
class LineTable:
    def __init__(self) -> None:
        self.active = False  # an instruction must call before_instruction
        self.generate = False  # -g: every instruction gets a row
        self.numbers: dict[str, int] = {}  # -g: file numbers
        self.pending = False
        self.mark_labels = False  # a label in code makes a row
        self.ignored = False  # a row was asked for where there is no code
        self.seen = False  # a .loc was read
        self.version = 3  # of .debug_line
        self.info_version = 3  # of .debug_info, should it be made
        self.now_file = 1
        self.now_line = 0
        self.now_column = 0
        self.now_flags = IS_STMT
        self.now_isa = 0
        self.now_discriminator = 0
        self.now_view: Symbol | None = None
        self.now_reset = False
        self.last_view: Symbol | None = None  # view symbol of the row before, if it had one
        self.rows: dict[tuple[int, int], list[Row]] = {}  # by section and subsection, in order of first use
        self.last_key = (-1, -1)
        self.folders: list[str] = [""]  # 0: the compilation's
        self.files: dict[int, LineFile] = {}

    def at_least(self, version: int) -> None:
        if version > self.version:
            self.version = version
            self.info_version = version

    def choose(self, version: int) -> None:
        """-g, --gdwarf-N: the version, and a row for every instruction unless the source has its own."""
        self.info_version = version
        self.version = max(version, 3)
        self.generate = True
        self.active = True

    def no_more_generating(self) -> None:
        """The source brings `.file` or `.loc`: what was made for it is dropped."""
        if self.generate:
            self.generate = False
            self.active = self.pending
            self.rows.clear()
            self.files.clear()
            self.numbers.clear()

    def source_file(self, name: str) -> int:
        """The number of a source in the file table."""
        number = self.numbers.get(name)
        if number is None:
            number = len(self.files) + 1
            self.numbers[name] = number
            folder = 0
            slash = name.rfind("/")
            if slash >= 0:
                folder = self.folder_number(name[:slash] if slash else "/")
                name = name[slash + 1 :]
            self.files[number] = LineFile(folder, name, b"")
        return number

    def folder_number(self, folder: str) -> int:
        for i in range(1, len(self.folders)):
            if self.folders[i] == folder:
                return i
        if self.folders[0] == folder and self.version >= 5:
            return 0
        self.folders.append(folder)
        return len(self.folders) - 1

    def file(self, number: int, folder: str, name: str, md5: bytes) -> None:
        """`.file number ["folder"] "name" [md5]`."""
        self.no_more_generating()
        if number == 0:
            self.at_least(5)
            if folder:
                self.folders[0] = folder
        elif md5:
            self.at_least(5)
        where = 0
        slash = name.rfind("/")
        if number != 0 and folder:
            where = self.folder_number(folder)
        elif slash > 0:
            where = self.folder_number(name[:slash])
            name = name[slash + 1 :]
        old = self.files.get(number)
        if old is not None:
            if old.name != name or old.folder != where:
                raise AsmError(f"file table slot {number} is already occupied by a different file ({old.name} vs {name})")
            return
        self.files[number] = LineFile(where, name, md5)

    def loc(self, file: int, line: int, column: int) -> None:
        """A `.loc`; the caller has given the pending one its row."""
        self.no_more_generating()
        if file == 0:
            self.at_least(5)
        if file not in self.files and (file != 0 or self.version < 5):
            raise AsmError("unassigned file number " + str(file))
        self.active = True
        self.seen = self.seen or line != 0
        self.pending = True
        self.now_file = file
        self.now_line = line
        self.now_column = column
        self.now_flags &= ~(BASIC_BLOCK | PROLOGUE_END | EPILOGUE_BEGIN)
        self.now_discriminator = 0
        self.now_view = None
        self.now_reset = False

    def take(self, here: Symbol, key: tuple[int, int]) -> Row | None:
        """The pending `.loc` becomes a row at `here`."""
        self.pending = False
        self.active = self.generate
        if self.now_line == 0:
            return None
        row = Row(here, self.now_file, self.now_line, self.now_column, self.now_flags, self.now_isa, self.now_discriminator)
        row.reset = self.now_reset
        rows = self.rows.get(key)
        if rows is None:
            rows = []
            self.rows[key] = rows
        rows.append(row)
        return row


def uleb(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def sleb(value: int) -> bytes:
    out = bytearray()
    while not -64 <= value < 64:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value & 0x7F)
    return bytes(out)


def line_advance(line_delta: int, delta: int) -> bytes:
    """Opcodes that move line and address and append a row, chosen as gas chooses them."""
    delta = max(delta, 0)
    if line_delta == END_SEQUENCE:
        if delta == MAX_SPECIAL:
            return b"\x08\0\x01\x01"
        return (b"\x02" + uleb(delta) if delta else b"") + b"\0\x01\x01"
    out = b""
    copy = False
    biased = line_delta - LINE_BASE
    if not 0 <= biased < LINE_RANGE:
        out = b"\x03" + sleb(line_delta)
        line_delta = 0
        biased = -LINE_BASE
        copy = True
    if line_delta == 0 and delta == 0:
        return out + b"\x01"
    biased += OPCODE_BASE
    if delta < 256 + MAX_SPECIAL:
        opcode = biased + delta * LINE_RANGE
        if opcode <= 255:
            return out + bytes([opcode])
        opcode = biased + (delta - MAX_SPECIAL) * LINE_RANGE
        if opcode <= 255:
            return out + b"\x08" + bytes([opcode])
    out += b"\x02" + uleb(delta)
    return out + (b"\x01" if copy else bytes([biased]))
