"""The one state of a link (HOUSE section 9: state travels in one context object). Each step of link.py reads and fills it."""

import sys
from typing import TYPE_CHECKING, final

from pyld.chunk import OutputSection, Segment
from pyld.options import Options
from pyld.pieces import INTERNAL, InputFile, InputSection, Symbol

if TYPE_CHECKING:
    from pyld.synth.eh_frame import Record

MAX_SAME_ERRORS = 5


@final
class Link:
    def __init__(self, options: Options) -> None:
        self.options = options
        self.bits = 64
        self.machine = 62
        self.word = 8
        self.max_page = 0x1000
        self.common_page = 0x1000
        self.files: list[InputFile] = []  # objects in order of loading
        self.libraries: list[InputFile] = []
        self.internal = InputFile("linker stubs", INTERNAL)  # owner of what the linker makes
        self.symbols: dict[str, Symbol] = {}  # every global, by name (name@VERSION for versioned ones)
        self.sequence = 0
        self.own_sequence = 0
        self.outputs: list[OutputSection] = []
        self.listed: list[OutputSection] = []  # in the order they came to be: that of the section headers
        self.segments: list[Segment] = []
        self.errors = 0
        self.warnings = 0
        self.undefined_counts: dict[str, int] = {}
        self.last_place = ""
        self.entry = ""
        self.entry_wanted = True  # somebody named it
        self.discarded: list[InputSection] = []  # for the map
        self.dependencies: list[str] = []
        self.archive_pulls: list[tuple[str, str, str]] = []  # member, who asked, symbol
        self.dynamic = False  # the output has .dynamic
        self.pic = False
        self.text_relocs = False
        self.header_size = 0
        self.exec_stack = False
        self.gnu_osabi = False
        self.symbol_warnings: dict[str, tuple[str, InputFile]] = {}
        self.exported: dict[str, bool] = {}
        self.version_names: list[tuple[str, list[str]]] = []
        self.weak_versions: dict[str, bool] = {}
        self.frame_records: list[Record] = []
        self.fde_count = 0
        self.plt_frames: list[InputSection] = []
        self.start_stop: list[tuple[Symbol, OutputSection]] = []
        self.map_lines: list[str] = []
        self.trace_lines: list[str] = []

    def error(self, text: str) -> None:
        self.errors += 1
        sys.stderr.write(f"ld: {text}\n")

    def plain(self, text: str) -> None:
        """A line of a grouped message, without the program's name where GNU ld has none."""
        sys.stderr.write(text + "\n")

    def warn(self, text: str) -> None:
        if self.options.no_warnings:
            return
        self.warnings += 1
        if self.options.fatal_warnings:
            self.errors += 1
            sys.stderr.write(f"ld: error: {text}\n")
        else:
            sys.stderr.write(f"ld: warning: {text}\n")

    def add_section(self, section: InputSection) -> InputSection:
        if section.file is self.internal and self.files:
            # what the linker makes stands behind the first object's own sections, as in GNU ld
            if not self.own_sequence:
                self.own_sequence = max([s.sequence for s in self.files[0].sections if s is not None] + [0]) + 1  # and its commons
            self.own_sequence += 1
            section.sequence = self.own_sequence
            return section
        self.sequence += 64  # with room for what the linker adds behind the first file
        section.sequence = self.sequence
        return section

    def find(self, name: str) -> Symbol | None:
        return self.symbols.get(name)
