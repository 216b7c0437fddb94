"""A minimal DWARF 5 unit: one compile unit with its functions, so that debuggers and addr2line find names and lines (DWARF 5, 3.1.1 and 3.3).

Line numbers come from `.loc` (codegen/names.py); the assembler makes .debug_line of them. Types and variables are not described yet.
"""

from typing import Final, final

from pyas.expr import Binary, Const, SymRef
from pyas.stream import Stream

from pycc.codegen.unit_debug import UnitDebug

DW_TAG_compile_unit: Final = 0x11
DW_TAG_subprogram: Final = 0x2E
DW_LANG_C11: Final = 0x1D


@final
class FunctionEntry:
    def __init__(self, name: str, end: str, file: int, line: int, external: bool) -> None:
        self.name = name
        self.end = end
        self.file = file
        self.line = line
        self.external = external


@final
class DebugUnit(UnitDebug):
    def __init__(self, name: str, directory: str, producer: str, address_size: int) -> None:
        self.name = name
        self.directory = directory
        self.producer = producer
        self.address_size = address_size
        self.functions: list[FunctionEntry] = []

    def function(self, name: str, end: str, file: int, line: int, external: bool) -> None:
        self.functions.append(FunctionEntry(name, end, file, line, external))

    def emit(self, s: Stream) -> None:
        self.abbreviations(s)
        s.section(".debug_line", "", "progbits")
        s.label(".Ldebug_line0")
        s.section(".debug_info", "", "progbits")
        s.label(".Ldebug_info0")
        s.data(4, Binary("-", SymRef(".Ldebug_info_end"), SymRef(".Ldebug_info_start")))
        s.label(".Ldebug_info_start")
        s.data(2, Const(5))
        s.data(1, Const(1))  # DW_UT_compile
        s.data(1, Const(self.address_size))
        s.data(4, SymRef(".Ldebug_abbrev0"))
        s.leb128(Const(1), False)
        s.string(self.producer.encode() + b"\0")
        s.data(1, Const(DW_LANG_C11))
        s.string(self.name.encode("utf-8", "surrogateescape") + b"\0")
        s.string(self.directory.encode("utf-8", "surrogateescape") + b"\0")
        s.data(4, SymRef(".Ldebug_line0"))
        if self.functions:
            s.data(4, SymRef(".Ldebug_ranges0"))
        else:
            s.data(4, Const(0))
        s.data(self.address_size, Const(0))
        for f in self.functions:
            s.leb128(Const(2 if f.external else 3), False)
            s.string(f.name.encode("utf-8", "surrogateescape") + b"\0")
            s.data(1, Const(f.file))
            s.data(4, Const(f.line))
            s.data(self.address_size, SymRef(f.name))
            s.data(self.address_size, Binary("-", SymRef(f.end), SymRef(f.name)))
        s.data(1, Const(0))
        s.label(".Ldebug_info_end")
        self.ranges(s)

    def abbreviations(self, s: Stream) -> None:
        s.section(".debug_abbrev", "", "progbits")
        s.label(".Ldebug_abbrev0")
        # producer string, language data1, name string, comp_dir string, stmt_list sec_offset, ranges sec_offset, low_pc addr
        unit = [1, DW_TAG_compile_unit, 1, 0x25, 0x08, 0x13, 0x0B, 0x03, 0x08, 0x1B, 0x08, 0x10, 0x17, 0x55, 0x17, 0x11, 0x01, 0, 0]
        # name string, decl_file data1, decl_line data4, low_pc addr, high_pc data8 or data4, (external flag_present)
        high = 0x07 if self.address_size == 8 else 0x06
        body = [0x03, 0x08, 0x3A, 0x0B, 0x3B, 0x06, 0x11, 0x01, 0x12, high]
        data = [*unit, 2, DW_TAG_subprogram, 0, *body, 0x3F, 0x19, 0, 0, 3, DW_TAG_subprogram, 0, *body, 0, 0, 0]
        s.data_bytes(bytes(data))

    def ranges(self, s: Stream) -> None:
        """One range per function: they may lie in different sections."""
        if not self.functions:
            return
        s.section(".debug_rnglists", "", "progbits")
        s.data(4, Binary("-", SymRef(".Ldebug_ranges_end"), SymRef(".Ldebug_ranges_start")))
        s.label(".Ldebug_ranges_start")
        s.data(2, Const(5))
        s.data(1, Const(self.address_size))
        s.data(1, Const(0))
        s.data(4, Const(0))
        s.label(".Ldebug_ranges0")
        for f in self.functions:
            s.data(1, Const(7))  # DW_RLE_start_length
            s.data(self.address_size, SymRef(f.name))
            s.leb128(Binary("-", SymRef(f.end), SymRef(f.name)), False)
        s.data(1, Const(0))
        s.label(".Ldebug_ranges_end")
