"""Which input section goes where: the script's patterns in script order (first match wins), then orphans (orphans.py; manual 3.6.4, 3.6.8).

A wild statement `*(.text .text.*)` takes sections in file order, whatever the order of its patterns; SORT_* inserts by its key. To be quick on
kernels (10,000 sections, 200 patterns) sections are indexed by name and patterns are matched against distinct names.
"""

from typing import Final, final

from pyelf.consts import SHF_WRITE

from pyld.attributes import add_data, add_input, begin
from pyld.context import Link
from pyld.orphans import Orphans, insert_position
from pyld.pieces import InputFile, InputSection, LinkError
from pyld.script.nodes import (
    E_CALL,
    S_ASCIZ,
    S_ASSIGN,
    S_DATA,
    S_FILL,
    S_SECTION,
    S_WILD,
    SORT_ALIGNMENT,
    SORT_ALIGNMENT_NAME,
    SORT_INIT_PRIORITY,
    SORT_NAME,
    SORT_NAME_ALIGNMENT,
    Assign,
    Data,
    Expr,
    Pattern,
    Script,
    Section,
    Stmt,
    Wild,
    walk,
)  # fmt: skip

DISCARD: Final = "/DISCARD/"

# what the linker makes for dynamic links alone
DYNAMIC_ONLY: Final = (
    ".interp", ".hash", ".gnu.hash", ".dynsym", ".dynstr", ".gnu.version", ".gnu.version_d", ".gnu.version_r", ".dynamic", ".dynbss", ".data.rel.ro",
    ".plt", ".plt.got",
)  # fmt: skip


def glob_match(pattern: str, text: str) -> bool:
    """fnmatch(3) without flags: `*` crosses `/`; brackets with `!` or `^`; a backslash quotes."""
    p = t = 0
    star = -1
    mark = 0
    while t < len(text):
        char = pattern[p] if p < len(pattern) else ""
        if char == "*":
            star = p
            mark = t
            p += 1
            continue
        if char == "?":
            p += 1
            t += 1
            continue
        if char == "[":
            end = pattern.find("]", p + 2)
            if end > 0:
                if bracket(pattern[p + 1 : end], text[t]):
                    p = end + 1
                    t += 1
                    continue
                char = ""
        elif char == "\\" and p + 1 < len(pattern):
            if pattern[p + 1] == text[t]:
                p += 2
                t += 1
                continue
            char = ""
        if char and char == text[t]:
            p += 1
            t += 1
            continue
        if star < 0:
            return False
        mark += 1
        t = mark
        p = star + 1
    while p < len(pattern) and pattern[p] == "*":
        p += 1
    return p == len(pattern)


def bracket(body: str, char: str) -> bool:
    negate = body[0] in "!^"
    if negate:
        body = body[1:]
    found = False
    i = 0
    while i < len(body):
        if i + 2 < len(body) and body[i + 1] == "-":
            found = found or body[i] <= char <= body[i + 2]
            i += 3
        else:
            found = found or body[i] == char
            i += 1
    return found != negate


def is_glob(text: str) -> bool:
    return "*" in text or "?" in text or "[" in text or "\\" in text


def file_matches(pattern: str, file: InputFile) -> bool:
    """`file`, `archive:member`, `archive:`, `:file` (manual 3.6.8.1)."""
    if pattern == "*":
        return True
    colon = pattern.find(":")
    if colon >= 0 and not (colon == 1 and pattern[0].isalpha() and False):
        archive, member = pattern[:colon], pattern[colon + 1 :]
        if not archive:
            return not file.archive and name_matches(member, file.path)
        if not file.archive or not name_matches(archive, file.archive):
            return False
        return not member or name_matches(member, file.path) or name_matches(member, file.path.rsplit("/", 1)[-1])
    if file.archive:
        # a plain pattern with wildcards is matched against the member's name and, in ld, the archive's
        return is_glob(pattern) and (glob_match(pattern, file.path))
    return name_matches(pattern, file.path)


def name_matches(pattern: str, text: str) -> bool:
    return glob_match(pattern, text) if is_glob(pattern) else pattern == text


def init_priority(name: str) -> int:
    """The number in .init_array.NNNNN or .ctors.NNNNN; .ctors counts down."""
    number = name.rpartition(".")[2]
    if not number.isdigit():
        return -1
    if name.startswith((".ctors", ".dtors")):
        return 65535 - int(number)
    return int(number)


def sort_key(kind: int, section: InputSection) -> tuple[int, int, str]:
    if kind == SORT_NAME:
        return 0, 0, section.name
    if kind == SORT_ALIGNMENT:
        return -section.align, 0, ""
    if kind == SORT_INIT_PRIORITY:
        priority = init_priority(section.name)
        return (0, priority, "") if priority >= 0 else (1, 0, section.name)
    if kind == SORT_NAME_ALIGNMENT:
        return 0, 0, section.name + f"\0{(1 << 62) - section.align:020d}"
    assert kind == SORT_ALIGNMENT_NAME, kind
    return -section.align, 0, section.name


@final
class Placer:
    def __init__(self, link: Link, script: Script) -> None:
        self.link = link
        self.script = script
        self.by_name: dict[str, list[InputSection]] = {}
        self.alone: list[InputSection] = []  # --unique=name: no pattern takes them

    def index(self, files: list[InputFile]) -> None:
        by_name = self.by_name
        alone = self.link.options.unique_names
        for file in files:
            for section in file.sections:
                if section is None or section.discarded or section.out is not None:
                    continue
                if section.synthetic and section.name in DYNAMIC_ONLY and not self.link.dynamic:
                    continue
                if section.name in alone or any([is_glob(p) and glob_match(p, section.name) for p in alone]):
                    self.alone.append(section)
                    continue
                same = by_name.get(section.name)
                if same is None:
                    by_name[section.name] = [section]
                else:
                    same.append(section)
            if file.commons is not None:
                by_name.setdefault("COMMON", []).append(file.commons)

    def inserts(self, statements: list[Stmt]) -> list[Stmt]:
        for moved, after, name, place in self.script.inserts:
            at = -1
            for number, statement in enumerate(statements):
                if statement.kind == S_SECTION and isinstance(statement, Section) and statement.name == name:
                    at = number
                    if not after:
                        break
            if at < 0:
                raise LinkError(f"{place}: {name} not found for insert")
            if not after:
                at -= 1
                while at >= 0 and statements[at].kind != S_SECTION:
                    at -= 1
            position = insert_position(statements, at)  # what sets dot for the next section stays with it
            statements = statements[:position] + moved + statements[position:]
        return statements

    # patterns

    def matched(self, wild: Wild, any_flags: bool = False) -> list[InputSection]:
        """Sections that `wild` takes, in order. First match over the script wins, so those with `out` set are gone already."""
        if not wild.patterns:
            wild.patterns.append(Pattern("*"))
            everything = True
        else:
            everything = False
        found: list[tuple[int, InputSection, int]] = []
        taken: dict[int, bool] = {}
        for pattern in wild.patterns:
            for candidates in self.candidates(pattern.text):
                for section in candidates:
                    if section.out is not None or section.discarded or section.sequence in taken:
                        continue
                    if everything and section.name == "COMMON":
                        pass
                    if not self.file_allows(wild, pattern, section.file):
                        continue
                    if not any_flags and (wild.flags_set & ~section.flags or wild.flags_clear & section.flags):
                        continue
                    taken[section.sequence] = True
                    found.append((section.sequence, section, self.sort_of(wild, pattern)))
        if len(found) > 1:
            found.sort(key=order_of_reading)
            if wild.sort_files:
                found.sort(key=file_of)
        sorts = [s for _, _, s in found]
        sections = [s for _, s, _ in found]
        if not sorts or not any(sorts):
            return sections
        if all([s == sorts[0] for s in sorts]):
            kind = sorts[0]
            keyed = [(sort_key(kind, sections[i]), i) for i in range(len(sections))]
            keyed.sort(reverse=wild.reverse)
            return [sections[i] for _, i in keyed]
        return self.insertion(sections, sorts)

    def sort_of(self, wild: Wild, pattern: Pattern) -> int:
        if pattern.sort == 4:
            return 0
        if self.link.options.sort_section in ("", "none") or pattern.text in (".init", ".fini"):
            return pattern.sort
        chosen = SORT_NAME if self.link.options.sort_section == "name" else SORT_ALIGNMENT
        if pattern.sort == SORT_NAME and chosen == SORT_ALIGNMENT:
            return SORT_NAME_ALIGNMENT
        if pattern.sort == SORT_ALIGNMENT and chosen == SORT_NAME:
            return SORT_ALIGNMENT_NAME
        return pattern.sort or chosen

    def insertion(self, sections: list[InputSection], sorts: list[int]) -> list[InputSection]:
        """Sorted and unsorted patterns in one description: a sorted section goes before the first it precedes, others to the end."""
        result: list[InputSection] = []
        for number, section in enumerate(sections):
            at = len(result)
            if sorts[number]:
                key = sort_key(sorts[number], section)
                for i, other in enumerate(result):
                    if key < sort_key(sorts[number], other):
                        at = i
                        break
            result.insert(at, section)
        return result

    def file_allows(self, wild: Wild, pattern: Pattern, file: InputFile) -> bool:
        if wild.file != "*" and not file_matches(wild.file, file):
            return False
        for exclude in wild.excludes:
            if file_matches(exclude, file):
                return False
        for exclude in pattern.excludes:
            if file_matches(exclude, file):
                return False
        return True

    def candidates(self, text: str) -> list[list[InputSection]]:
        if not is_glob(text):
            same = self.by_name.get(text)
            return [same] if same is not None else []
        body = text[:-1]
        if text.endswith("*") and not is_glob(body):
            return [s for n, s in self.by_name.items() if n.startswith(body)]
        return [s for n, s in self.by_name.items() if glob_match(text, n)]

    def mark_kept(self, statements: list[Stmt]) -> None:
        """KEEP holds for all it matches, even if an earlier description takes it; without --gc-sections it still keeps an empty output section."""
        for statement in statements:
            if statement.kind == S_SECTION:
                assert isinstance(statement, Section)
                for child in statement.children:
                    if child.kind == S_WILD:
                        assert isinstance(child, Wild)
                        if child.keep:
                            for section in self.matched(child):
                                section.keep = True

    def place_all(self, statements: list[Stmt]) -> None:
        """Assign sections to the output descriptions of the script, in order."""
        for statement in statements:
            if statement.kind != S_SECTION:
                continue
            assert isinstance(statement, Section)
            if statement.only_if and not self.constraint_holds(statement):
                statement.failed = True
                continue
            statement.out.name = statement.name
            for child in statement.children:
                if child.kind == S_WILD:
                    assert isinstance(child, Wild)
                    for section in self.matched(child):
                        if statement.name == DISCARD:
                            self.discard(section)
                            continue
                        section.out = statement.out
                        child.pieces.append(section)
            self.prune()

    def prune(self) -> None:
        """Forget names whose sections are all placed."""
        gone = [
            n
            for n, s in self.by_name.items()
            if s[-1].out is not None and s[0].out is not None and all([x.out is not None or x.discarded for x in s])
        ]
        for name in gone:
            del self.by_name[name]

    def discard(self, section: InputSection) -> None:
        section.discarded = True
        self.link.discarded.append(section)

    def constraint_holds(self, statement: Section) -> bool:
        """ONLY_IF_RO: every section it would take is read-only; ONLY_IF_RW: not so."""
        writable = False
        any_found = False
        for child in statement.children:
            if child.kind == S_WILD:
                assert isinstance(child, Wild)
                for section in self.matched(child, True):  # INPUT_SECTION_FLAGS do not count here
                    any_found = True
                    writable = writable or section.flags & SHF_WRITE != 0
        if not any_found:
            # nothing to decide on: the RW description stays, as in ld
            return statement.only_if == "ONLY_IF_RO"
        return writable == (statement.only_if == "ONLY_IF_RW")

    # orphans

    def orphans(self, statements: list[Stmt]) -> list[InputSection]:
        """What no pattern took, in file order."""
        left: list[tuple[int, InputSection, int]] = []
        for same in self.by_name.values():
            for section in same:
                if section.out is None and not section.discarded:
                    left.append((section.sequence, section, 0))
        left += [(s.sequence, s, 0) for s in self.alone if not s.discarded]
        left.sort(key=order_of_reading)
        return [s for _, s, _ in left]

    def place_orphans(self, statements: list[Stmt], listed: list[Section]) -> None:
        options = self.link.options
        found = Orphans(self.link, statements, listed)
        unique = options.unique
        for section in self.orphans(statements):
            name = ".bss" if section.name == "COMMON" else section.name
            mode = options.orphans
            if section.name == "COMMON":
                found.place(section, name, False)
                continue
            if section.name.startswith(".note.GNU-stack") and not options.relocatable and not options.emit_relocs:
                self.discard(section)
                continue
            if mode == "discard":
                self.discard(section)
                continue
            if mode in ("warn", "error") and not section.synthetic or (mode in ("warn", "error") and section.synthetic and section.size):
                text = f"orphan section `{section.name}' from `{section.file.name()}' being placed in section `{name}'"
                if mode == "error":
                    self.link.error(f"unplaced orphan section `{section.name}' from `{section.file.name()}'")
                    continue
                self.link.warn(text)
            grouped = options.relocatable and section.group >= 0 and not options.force_group_allocation
            found.place(section, name, unique or grouped or section in self.alone)


def order_of_reading(item: tuple[int, InputSection, int]) -> int:
    return item[0]


def file_of(item: tuple[int, InputSection, int]) -> str:
    return item[1].file.archive + "\0" + item[1].file.path


def drop_dead(statements: list[Stmt]) -> None:
    """After gc: remove dead pieces."""
    for statement in statements:
        if statement.kind != S_SECTION:
            continue
        assert isinstance(statement, Section)
        for child in statement.children:
            if child.kind == S_WILD:
                assert isinstance(child, Wild)
                child.pieces = [p for p in child.pieces if not p.discarded]


@final
class Filler:
    """Makes the script's own output sections of what the statements hold, in order."""

    def __init__(self, link: Link, statements: list[Stmt]) -> None:
        self.link = link
        self.listed: list[Section] = []  # in the order they came to be
        self.by_name: dict[str, Section] = {}
        for statement in statements:
            if statement.kind == S_SECTION:
                assert isinstance(statement, Section)
                if not statement.failed:
                    self.by_name.setdefault(statement.name, statement)

    def fill(self, statements: list[Stmt]) -> None:
        options = self.link.options
        for name in options.section_starts:
            if name not in options.scripts_first:
                self.started(statements, name)
        for statement in statements:
            if statement.kind == S_ASSIGN:
                assert isinstance(statement, Assign)
                self.mentioned(statement.expr)
            elif statement.kind == S_SECTION:
                assert isinstance(statement, Section)
                if not statement.failed and statement.name != DISCARD:
                    self.section(statement)
        for name in options.scripts_first:
            self.started(statements, name)

    def started(self, statements: list[Stmt], name: str) -> None:
        """An address on the command line makes the section."""
        found = self.by_name.get(name)
        if found is None:
            found = self.by_name[name] = Section(name, "command line")
            statements.append(found)
        self.begin(found)

    def section(self, statement: Section) -> None:
        link = self.link
        for child in statement.children:
            if child.kind == S_WILD:
                assert isinstance(child, Wild)
                for piece in child.pieces:
                    new = not statement.out.created
                    add_input(link, statement, piece)
                    if new:
                        self.made(statement)
            elif child.kind == S_ASSIGN:
                assert isinstance(child, Assign)
                self.begin(statement)
                self.mentioned(child.expr)
            elif child.kind == S_FILL:
                self.begin(statement)
            elif child.kind in (S_DATA, S_ASCIZ):
                if isinstance(child, Data):
                    self.mentioned(child.expr)
                new = not statement.out.created
                add_data(link, statement)
                statement.out.has_data = True
                if new:
                    self.made(statement)

    def begin(self, statement: Section) -> None:
        if not statement.out.created:
            begin(self.link, statement.out, 0)
            self.made(statement)

    def made(self, statement: Section) -> None:
        self.listed.append(statement)
        for expr in (statement.address, statement.at):
            if expr is not None:
                self.mentioned(expr)

    def mentioned(self, expr: Expr) -> None:
        """The sections that ADDR and LOADADDR speak of are in the output, though perhaps empty."""
        nodes: list[Expr] = []
        walk(expr, nodes)
        for node in nodes:
            if node.op == E_CALL and node.text in ("ADDR", "LOADADDR"):
                found = self.by_name.get(node.kids[0].text)
                if found is not None and found.name != DISCARD:
                    self.begin(found)
