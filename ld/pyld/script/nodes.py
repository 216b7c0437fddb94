"""The tree of a linker script: expressions (one class, an operator number) and statements (GNU ld manual, chapter 3)."""

from typing import Final, final

from pyld.chunk import OutputSection
from pyld.pieces import InputSection

# Expr.op
E_INT: Final = 1
E_NAME: Final = 2  # a symbol, or "."
E_UNARY: Final = 3  # text: - ! ~ +
E_BINARY: Final = 4
E_COND: Final = 5
E_CALL: Final = 6  # text: function name; kids; `name` for ADDR(.text)
E_ASSERT: Final = 7


@final
class Expr:
    def __init__(self, op: int, text: str, value: int, kids: "list[Expr]", place: str) -> None:
        self.op = op
        self.text = text
        self.value = value
        self.kids = kids
        self.place = place  # file:line
        self.depth = 0


def walk(expr: Expr, found: list[Expr]) -> None:
    """All nodes below and including `expr`, in order."""
    work = [expr]
    while work:
        node = work.pop()
        found.append(node)
        work.extend(reversed(node.kids))


# Section.type_word: NOT_ALLOCATED say the same
NOT_ALLOCATED: Final = ("DSECT", "COPY", "INFO", "OVERLAY")
SECTION_TYPES: Final = ("", "NOLOAD", "READONLY", *NOT_ALLOCATED)

# Stmt.kind
S_ASSIGN: Final = 1
S_ASSERT: Final = 2
S_SECTION: Final = 3
S_WILD: Final = 4
S_DATA: Final = 5
S_FILL: Final = 6
S_CONSTRUCTORS: Final = 7
S_PIECES: Final = 8  # orphans put into an output section
S_REGION_RESET: Final = 9
S_ASCIZ: Final = 10

# Assign.mode
A_PLAIN: Final = 0
A_PROVIDE: Final = 1
A_PROVIDE_HIDDEN: Final = 2
A_HIDDEN: Final = 3

SORT_NAME: Final = 1
SORT_ALIGNMENT: Final = 2
SORT_INIT_PRIORITY: Final = 3
SORT_NONE: Final = 4
SORT_NAME_ALIGNMENT: Final = 5
SORT_ALIGNMENT_NAME: Final = 6


class Stmt:
    """A statement; `kind` says which of the classes below."""

    def __init__(self, kind: int, place: str) -> None:
        self.kind = kind
        self.place = place


@final
class Assign(Stmt):
    def __init__(self, name: str, expr: Expr, mode: int, place: str) -> None:
        super().__init__(S_ASSIGN, place)
        self.name = name
        self.expr = expr
        self.mode = mode
        self.active = mode not in (A_PROVIDE, A_PROVIDE_HIDDEN)
        self.defsym = False


@final
class Assert(Stmt):
    def __init__(self, expr: Expr, message: str, place: str) -> None:
        super().__init__(S_ASSERT, place)
        self.expr = expr
        self.message = message


@final
class Pattern:
    """One section-name pattern of an input description, with its sorting and its own EXCLUDE_FILE list."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.sort = 0
        self.excludes: list[str] = []


@final
class Wild(Stmt):
    """`file(pattern ...)`: `pieces` are what place.py found for it, in order."""

    def __init__(self, file: str, place: str) -> None:
        super().__init__(S_WILD, place)
        self.file = file
        self.sort_files = False
        self.reverse = False
        self.excludes: list[str] = []
        self.patterns: list[Pattern] = []
        self.keep = False
        self.flags_set = 0
        self.flags_clear = 0
        self.pieces: list[InputSection] = []


@final
class Data(Stmt):
    def __init__(self, width: int, expr: Expr, place: str) -> None:
        super().__init__(S_DATA, place)
        self.width = width
        self.expr = expr


@final
class Text(Stmt):
    """ASCIZ "text"."""

    def __init__(self, data: bytes, place: str) -> None:
        super().__init__(S_ASCIZ, place)
        self.data = data


@final
class Fill(Stmt):
    def __init__(self, pattern: bytes, expr: Expr | None, place: str) -> None:
        super().__init__(S_FILL, place)
        self.pattern = pattern
        self.expr = expr


@final
class Constructors(Stmt):
    def __init__(self, place: str) -> None:
        super().__init__(S_CONSTRUCTORS, place)


@final
class Pieces(Stmt):
    def __init__(self, place: str) -> None:
        super().__init__(S_PIECES, place)
        self.pieces: list[InputSection] = []


DEFAULT_REGION: Final = "*default*"


@final
class Region:
    def __init__(self, name: str, attributes: str, origin: Expr, length: Expr, place: str) -> None:
        self.name = name
        self.attributes = attributes
        self.origin = origin
        self.length = length
        self.place = place
        self.start = 0
        self.size = 0
        self.current = 0
        self.last: Section | None = None
        self.overflowed = 0


@final
class Section(Stmt):
    """An output section description."""

    def __init__(self, name: str, place: str) -> None:
        super().__init__(S_SECTION, place)
        self.name = name
        self.address: Expr | None = None
        self.type_word = ""  # SECTION_TYPES, or TYPE
        self.type_expr: Expr | None = None
        self.at: Expr | None = None
        self.align: Expr | None = None
        self.align_with_input = False
        self.subalign: Expr | None = None
        self.only_if = ""  # ONLY_IF_RO ONLY_IF_RW
        self.failed = False  # the ONLY_IF constraint does not hold
        self.children: list[Stmt] = []
        self.region = ""
        self.lma_region = ""
        self.home: Region | None = None  # the region it is in, given or by attributes
        self.phdrs: list[str] = []
        self.fill = b""
        self.fill_expr: Expr | None = None
        self.update_dot: Expr | None = None  # the end of an OVERLAY
        self.overlay = False
        self.first_overlay = False  # the one that gives the others their address
        self.after_end = False  # it stands behind an assignment to `end'
        self.orphan = False
        self.tail: Pieces | None = None
        self.out = OutputSection(name)


    def inputs(self) -> list[InputSection]:
        """The input sections it holds, in order."""
        found: list[InputSection] = []
        for child in self.children:
            if child.kind == S_WILD:
                assert isinstance(child, Wild)
                found += child.pieces
            elif child.kind == S_PIECES:
                assert isinstance(child, Pieces)
                found += child.pieces
        return found


def expressions(statements: list[Stmt], in_force: bool) -> list[Expr]:
    """All nodes of the expressions in the statements, nested ones too; `in_force`: without the PROVIDEs that do not define their symbol."""
    found: list[Expr] = []
    for statement in statements:
        if statement.kind == S_ASSIGN:
            assert isinstance(statement, Assign)
            if statement.active or not in_force:
                walk(statement.expr, found)
        elif statement.kind == S_ASSERT:
            assert isinstance(statement, Assert)
            walk(statement.expr, found)
        elif statement.kind == S_DATA:
            assert isinstance(statement, Data)
            walk(statement.expr, found)
        elif statement.kind == S_SECTION:
            assert isinstance(statement, Section)
            found += expressions(statement.children, in_force)
            for expr in (statement.address, statement.at, statement.align, statement.subalign):
                if expr is not None:
                    walk(expr, found)
    return found


@final
class Phdr:
    def __init__(self, name: str, kind: Expr, place: str) -> None:
        self.name = name
        self.kind = kind
        self.file_header = False
        self.program_headers = False
        self.at: Expr | None = None
        self.flags: Expr | None = None
        self.place = place


@final
class VersionNode:
    """One tag of a version script: patterns made global, patterns made local."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.globals: list[str] = []
        self.locals: list[str] = []
        self.parents: list[str] = []
        self.index = 0


@final
class FileWanted:
    """INPUT or GROUP: names in order, "-lx" for libraries."""

    def __init__(self, name: str, as_needed: bool, group: int, where: str) -> None:
        self.name = name
        self.as_needed = as_needed
        self.group = group  # 0: INPUT; else a number per GROUP
        self.where = where


@final
class Script:
    """Everything that scripts say, in order."""

    def __init__(self) -> None:
        self.statements: list[Stmt] = []
        self.has_sections = False
        self.regions: list[Region] = []
        self.aliases: dict[str, str] = {}
        self.phdrs: list[Phdr] = []
        self.has_phdrs = False
        self.versions: list[VersionNode] = []
        self.entry = ""
        self.output = ""
        self.formats: list[str] = []
        self.arch = ""
        self.search: list[str] = []
        self.files: list[FileWanted] = []
        self.startup = ""
        self.externs: list[str] = []
        self.nocrossrefs: list[tuple[list[str], bool]] = []
        self.inserts: list[tuple[list[Stmt], bool, str, str]] = []  # statements, after?, section, place
        self.sane = False
        self.group_count = 0
        self.force_common = False
        self.inhibit_common = False
        self.force_group = False
        self.includes: list[str] = []

    def everything(self) -> list[Stmt]:
        """All statements as read: those an INSERT will move stand first, and take their pick first."""
        return [s for moved, _, _, _ in self.inserts for s in moved] + self.statements
