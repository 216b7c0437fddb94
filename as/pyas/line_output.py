"""Writes .debug_line from the rows that line.py collected (DWARF 5, 6.2.4; earlier versions as DWARF 3 has them)."""

from typing import Final, final

from pyas.debug_output import Unit
from pyas.expr import Binary, Expr, SymRef
from pyas.fragment import F_BRANCH, Data, LineAdvance
from pyas.line import (
    BASIC_BLOCK,
    END_SEQUENCE,
    EPILOGUE_BEGIN,
    IS_STMT,
    LINE_BASE,
    LINE_RANGE,
    OPCODE_BASE,
    PROLOGUE_END,
    LineFile,
    Row,
    line_advance,
    uleb,
)
from pyas.object_sink import ObjectStream
from pyas.symbol import Symbol

OPERANDS: Final = bytes([0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1])  # of the standard opcodes


def place_ref(s: Symbol) -> Expr:
    ref = SymRef(s.name)
    ref.bound = s
    return ref


@final
class LineWriter:
    def __init__(self, stream: ObjectStream, info: bool) -> None:
        self.stream = stream
        self.info = info
        self.table = stream.lines
        self.word = stream.machine.bits // 8

    def write(self) -> None:
        stream = self.stream
        table = self.table
        home = stream.quiet_section(".debug_line", 1)
        stream.go(home, 0)
        end = Symbol(".L0\x01")
        after = Symbol(".L0\x01")
        stream.datum(4, Binary("-", place_ref(end), place_ref(after)))
        stream.place(after)
        stream.number(2, table.version)
        if table.version >= 5:
            stream.bytes += bytes([self.word, 0])
        header_end = Symbol(".L0\x01")
        header_start = Symbol(".L0\x01")
        stream.datum(4, Binary("-", place_ref(header_end), place_ref(header_start)))
        stream.place(header_start)
        stream.bytes.append(stream.machine.min_insn)
        if table.version >= 4:
            stream.bytes.append(1)
        stream.bytes += bytes([1, LINE_BASE & 255, LINE_RANGE, OPCODE_BASE])
        stream.bytes += OPERANDS
        if table.version >= 5:
            self.names5(home)
        else:
            self.names()
        stream.place(header_end)
        keys = list(table.rows)
        indices: list[int] = []
        for key in keys:
            if key[0] not in indices:
                indices.append(key[0])
        for index in indices:
            rows: list[Row] = []
            for sub in stream.sections[index].subs:
                found = table.rows.get((index, sub.number))
                if found is not None:
                    rows.extend(found)
            self.sequence(index, rows, home)
            stream.go(home, 0)
        stream.place(end)
        if self.info:
            Unit(stream, indices).write()
        stream.place_quiet()

    def names(self) -> None:
        """Folders and files as strings, as before DWARF 5."""
        out = self.stream.bytes
        for folder in self.table.folders[1:]:
            out += folder.encode("utf-8", "surrogateescape") + b"\0"
        out.append(0)
        files = self.table.files
        last = max(files) if files else 0
        for number in range(1, last + 1):
            f = files.get(number)
            if f is None:
                self.stream.fail("unassigned file number " + str(number))
                return
            out += f.name.encode("utf-8", "surrogateescape") + b"\0"
            out += uleb(f.folder) + b"\0\0"
        out.append(0)

    def names5(self, home: int) -> None:
        """Folders and files as references into .debug_line_str."""
        stream = self.stream
        table = self.table
        stream.bytes += bytes([1, 1, 0x1F])
        folders = table.folders
        if not folders[0]:
            import os

            folders[0] = os.getcwd()
        stream.bytes += uleb(len(folders))
        for folder in folders:
            self.string(home, folder)
        files = table.files
        copied = 0 not in files and 1 in files
        if copied:
            files[0] = files[1]
        first: Symbol | None = None
        last = max(files) if files else -1
        md5 = False
        for number in files:
            if files[number].md5:
                md5 = True
        stream.bytes += bytes([3 if md5 else 2, 1, 0x1F, 2, 0x0F])
        if md5:
            stream.bytes += bytes([5, 0x1E])
        stream.bytes += uleb(last + 1)
        for number in range(last + 1):
            f: LineFile | None = files.get(number)
            if f is None:
                stream.fail("unassigned file number " + str(number))
                return
            placed = self.string(home, f.name, first if number == 1 and copied else None)
            if number == 0:
                first = placed
            stream.bytes += uleb(f.folder)
            if md5:
                stream.bytes += f.md5 if f.md5 else bytes(16)

    def string(self, home: int, text: str, again: Symbol | None = None) -> Symbol:
        """Appends the text to .debug_line_str, unless it is there `again`, and a reference to it here. Gives its place."""
        stream = self.stream
        index = stream.quiet_section(".debug_line_str", 1)
        stream.go(index, 0)
        here = stream.here() if again is None else again
        if again is None:
            stream.bytes += text.encode("utf-8", "surrogateescape") + b"\0"
        stream.go(home, 0)
        start = place_ref(stream.sections[index].symbol)
        known = Binary("-", place_ref(here), start)
        stream.datum(4, Binary("+", place_ref(stream.sections[index].symbol), known))
        return here

    def sequence(self, index: int, rows: list[Row], home: int) -> None:
        """The rows of one section, then DW_LNE_end_sequence at its end."""
        stream = self.stream
        last_sub = stream.sections[index].subs[-1]
        stream.go(index, last_sub.number)
        section_end = stream.here()
        stream.go(home, 0)
        file = 1
        line = 1
        column = 0
        isa = 0
        flags = IS_STMT
        last: Symbol | None = None
        for row in rows:
            out = stream.bytes
            if row.file != file:
                file = row.file
                out += b"\x04" + uleb(file)
            if row.column != column:
                column = row.column
                out += b"\x05" + uleb(column)
            if row.discriminator:
                number = uleb(row.discriminator)
                out += b"\0" + uleb(1 + len(number)) + b"\x04" + number
            if row.isa != isa:
                isa = row.isa
                out += b"\x0c" + uleb(isa)
            if (row.flags ^ flags) & IS_STMT:
                flags = row.flags
                out += b"\x06"
            if row.flags & BASIC_BLOCK:
                out += b"\x07"
            if row.flags & PROLOGUE_END:
                out += b"\x0a"
            if row.flags & EPILOGUE_BEGIN:
                out += b"\x0b"
            if last is None or (row.reset and self.may_coincide(row.place, last)):
                out += bytes([0, self.word + 1, 2])
                stream.datum(self.word, place_ref(row.place))
                stream.bytes += line_advance(row.line - line, 0)
            else:
                self.advance(row.line - line, row.place, last)
            line = row.line
            last = row.place
        if last is not None:
            self.advance(END_SEQUENCE, section_end, last)

    def may_coincide(self, here: Symbol, last: Symbol) -> bool:
        """Whether a forced view needs the address set: the places are one, or stand at the two sides of a fragment's border."""
        if here.frag is last.frag:
            return here.offset == last.offset
        frag = last.frag
        if here.offset != 0 or not isinstance(frag, Data) or last.offset < len(frag.data):
            return False
        frags = self.stream.evaluator.subs[frag.sub].frags
        return frag.seq + 1 >= len(frags) or frags[frag.seq + 1].kind != F_BRANCH

    def advance(self, line_delta: int, here: Symbol, last: Symbol) -> None:
        delta = Binary("-", place_ref(here), place_ref(last))
        known = self.stream.evaluator.known_now(delta)
        if known is not None:
            self.stream.bytes += line_advance(line_delta, known)
        else:
            self.stream.add(LineAdvance(line_delta, delta, self.stream.file_name, self.stream.line_number))


def write_lines(stream: ObjectStream) -> None:
    """.debug_line, when a `.loc` was read or a .debug_info may refer to the file table."""
    table = stream.lines
    info = stream.first_of_name.get(".debug_info")
    make_info = True
    if info is not None:
        for sub in stream.sections[info].subs:
            if len(sub.frags) > 1 or sub.data.data:
                make_info = False
    if (table.seen and (table.rows or not table.ignored)) or not make_info:
        LineWriter(stream, make_info and len(table.rows) > 0).write()
