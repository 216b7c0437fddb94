"""What the linker moves about: input files, their sections, and symbols. Plain classes that every step of link.py reads.

They stand in one file because they name each other. A section of an input keeps its bytes as a view of the file and its relocations as
raw bytes (CONTRACTS.md 6: no object per relocation); an `OutputSection` (chunk.py) is where a section lands.
"""

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, final

if TYPE_CHECKING:
    from pyld.chunk import OutputSection

# Symbol.kind
UNDEFINED: Final = 0
DEFINED: Final = 1
COMMON: Final = 2
SHARED: Final = 3  # defined by a shared library

KIND_NAMES: Final = ("undefined", "defined", "common", "shared")

# InputFile.kind
OBJECT: Final = 0
LIBRARY: Final = 1  # shared library
INTERNAL: Final = 2  # the linker's own sections


MAX_PADDING: Final = 1 << 24  # bytes that an alignment may make within one section's contents


class LinkError(Exception):
    """The one way out for an error that ends the link at once; link.py turns it into `ld: message` and status 1."""


@final
class InputSection:
    """A section of an input, or one the linker makes. `offset` is its place in `out`; both are set by place.py and layout.py."""

    def __init__(self, file: "InputFile", name: str, sh_type: int, flags: int) -> None:
        self.file = file
        self.name = name
        self.type = sh_type
        self.flags = flags
        self.index = 0  # section number in its file
        self.sequence = 0  # order of reading, over all files: the order wildcards deliver
        self.align = 1
        self.size = 0
        self.raw_size = 0  # size before merging or frame editing
        self.entsize = 0
        self.data: bytes | bytearray | memoryview = b""
        self.relocs: bytes | memoryview = b""  # raw Rel or Rela records
        self.is_rela = False
        self.out: OutputSection | None = None
        self.offset = 0
        self.addr = 0  # final address: set by layout when all is fixed
        self.live = True  # gc.py
        self.keep = False  # KEEP() in the script, SHF_GNU_RETAIN
        self.discarded = False  # COMDAT loser, /DISCARD/, collected, excluded
        self.excluded = False  # placed, but of no size and no alignment any more
        self.kept: InputSection | None = None  # COMDAT loser: the winner's section of the same name
        self.merge: MergePiece | None = None
        self.frames: FrameMap | None = None
        self.link = 0  # sh_link (SHF_LINK_ORDER)
        self.group = -1  # number of its group in the file, -1 none
        self.synthetic = False  # made by the linker: an output section of size 0 stays if it holds one that is not excluded
        self.needs_scan = True


@final
class MergePiece:
    """Where the entries of one SHF_MERGE section went: sorted input starts, and for each the section and offset that now hold it."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.homes: list[InputSection] = []
        self.offsets: list[int] = []

    def find(self, value: int) -> int:
        """Index of the entry that contains input offset `value`."""
        return max(0, bisect_right(self.starts, value) - 1)


@final
class FrameMap:
    """How an edited .eh_frame section moved: sorted input starts of its records and the new offset of each, -1 for a dropped one."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.sizes: list[int] = []
        self.offsets: list[int] = []

    def find(self, value: int) -> int:
        return max(0, bisect_right(self.starts, value) - 1)

    def map(self, value: int) -> int:
        if not self.starts:
            return value
        at = self.find(value)
        if self.offsets[at] < 0:
            return -1
        return self.offsets[at] + value - self.starts[at]


@final
class Symbol:
    """A symbol, local or global. A defined one has `section` (input), or `out` (by the script, relative to an output section), or is absolute."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.kind = UNDEFINED
        self.bind = 1
        self.type = 0
        self.visibility = 0
        self.other = 0
        self.value = 0
        self.size = 0
        self.section: InputSection | None = None
        self.out: OutputSection | None = None
        self.file: InputFile | None = None  # who defines it, or who first referred to it
        self.addr = 0  # final value
        self.align = 0  # COMMON, and copied objects
        self.shndx = 0  # of a shared library's symbol
        self.local = False
        self.weak_ref = True  # undefined: only weak references so far
        self.ref_regular = False  # referred to by an object
        self.ref_nonweak = False
        self.ref_dynamic = False  # referred to by a shared library
        self.def_dynamic = False  # some shared library defines it too
        self.forced_local = False  # by version script, visibility or --exclude-libs
        self.script = False  # defined by the script or --defsym
        self.linker = False  # made by the linker itself (_DYNAMIC ...): section may follow
        self.version = ""  # name@VERSION
        self.version_hidden = False  # one @ rather than two
        self.version_index = -1
        self.named_version = False  # the object's own name has the version (.symver)
        self.discarded = False  # its section was dropped
        # what relocations asked for (relocate.py), then where it was put
        self.needs = 0
        self.got = -1
        self.got_tls_gd = -1
        self.got_tls_ie = -1
        self.got_tls_desc = -1
        self.plt = -1
        self.plt_got = -1
        self.iplt = -1
        self.dynamic = -1  # index in .dynsym
        self.wants_dynamic = False
        self.copy_section: InputSection | None = None
        self.canonical_plt = False
        self.exported_ifunc = False  # an IFUNC of a shared library that others may use: bound by name
        self.index = 0  # in the output's .symtab
        # undefined weak in an executable: dynamic only if all references go through the GOT
        self.got_ref = False
        self.live_ref = False  # gc.py: something that stays refers to it
        self.non_got_ref = False


@final
class InputFile:
    """An object or shared library. `path` is for messages and file patterns; a member of an archive has `archive` too."""

    def __init__(self, path: str, kind: int) -> None:
        self.path = path
        self.kind = kind
        self.archive = ""  # path of the archive
        self.thin = False
        self.bits = 64
        self.machine = 0
        self.flags = 0
        self.osabi = 0
        self.data: bytes | memoryview = b""
        self.sections: list[InputSection | None] = []
        self.symbols: list[Symbol] = []  # by index in its symbol table; index 0 too
        self.first_global = 0
        self.groups: list[tuple[str, list[int], bool]] = []  # signature, member section numbers, COMDAT
        self.group_symbols: list[int] = []  # number of each group's signature symbol
        self.soname = ""
        self.needed: list[str] = []
        self.is_needed = False  # a library: goes to DT_NEEDED
        self.as_needed = False
        self.no_export = False  # --exclude-libs
        self.just_symbols = False
        self.exec_stack = -1  # .note.GNU-stack: -1 none seen, 0 no, 1 yes
        self.commons: InputSection | None = None
        self.versions: list[str] = []
        self.local_count = 0
        self.library_symbols: list[tuple[str, int, int, int, int, int, str, bool, int]] = []

    def name(self) -> str:
        """As messages and maps write it: `libc.a(printf.o)`."""
        if self.archive and not self.thin:
            return f"{self.archive}({self.path})"
        return self.path


def is_debug(name: str) -> bool:
    return name.startswith((".debug", ".zdebug", ".stab", ".gnu.linkonce.wi.", ".line")) or name == ".gdb_index"
