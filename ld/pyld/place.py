"""Which input section goes where: the script's patterns in script order (first match wins), then orphans by GNU ld's rules (manual 3.6.4, 3.6.8).

A wild statement `*(.text .text.*)` takes sections in file order, whatever the order of its patterns; SORT_* inserts by its key. To be quick on
kernels (10,000 sections, 200 patterns) sections are indexed by name and patterns are matched against distinct names.
"""

from typing import Final, final

from pyelf.consts import (
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_GROUP,
    SHF_LINK_ORDER,
    SHF_MERGE,
    SHF_STRINGS,
    SHF_TLS,
    SHF_WRITE,
    SHT_FINI_ARRAY,
    SHT_INIT_ARRAY,
    SHT_NOBITS,
    SHT_NOTE,
    SHT_PREINIT_ARRAY,
    SHT_PROGBITS,
    SHT_REL,
    SHT_RELA,
)  # fmt: skip
from pyelf.special_sections import default_attributes

from pyld.chunk import OutputSection
from pyld.context import Link
from pyld.pieces import InputFile, InputSection, LinkError
from pyld.script.nodes import (
    NOT_ALLOCATED,
    S_ASCIZ,
    S_ASSERT,
    S_ASSIGN,
    S_DATA,
    S_SECTION,
    S_WILD,
    SORT_ALIGNMENT,
    SORT_ALIGNMENT_NAME,
    SORT_INIT_PRIORITY,
    SORT_NAME,
    SORT_NAME_ALIGNMENT,
    Assign,
    Expr,
    Pattern,
    Pieces,
    Script,
    Section,
    Stmt,
    Wild,
)  # fmt: skip

DISCARD: Final = "/DISCARD/"
# output names whose type and flags are known without any input (gABI "Special Sections")
SPECIAL_TYPES: Final = {".init_array": SHT_INIT_ARRAY, ".fini_array": SHT_FINI_ARRAY, ".preinit_array": SHT_PREINIT_ARRAY}


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
        self.sections: dict[str, list[Section]] = {}  # output statements by name
        self.holds: dict[str, list[Section]] = {}
        self.nothing: list[InputSection] = []

    def index(self, files: list[InputFile]) -> None:
        by_name = self.by_name
        for file in files:
            for section in file.sections:
                if section is None or section.discarded or section.out is not None:
                    continue
                same = by_name.get(section.name)
                if same is None:
                    by_name[section.name] = [section]
                else:
                    same.append(section)
            if file.commons is not None:
                by_name.setdefault("COMMON", []).append(file.commons)

    def merge_same_names(self, statements: list[Stmt]) -> list[Stmt]:
        """A second description of an output section adds to the first, except with ONLY_IF constraints."""
        result: list[Stmt] = []
        seen: dict[str, Section] = {}
        for statement in statements:
            if statement.kind == S_SECTION:
                assert isinstance(statement, Section)
                if statement.name != DISCARD and not statement.only_if and not statement.overlay:
                    first = seen.get(statement.name)
                    if first is not None:
                        first.children.extend(statement.children)
                        first.phdrs = first.phdrs or statement.phdrs
                        first.region = first.region or statement.region
                        first.address = first.address or statement.address
                        continue
                    seen[statement.name] = statement
            result.append(statement)
        return result

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
            position = at + 1 if after else at
            statements = statements[:position] + moved + statements[position:]
        return statements

    # patterns

    def matched(self, wild: Wild) -> list[InputSection]:
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
                    if wild.flags_set & ~section.flags or wild.flags_clear & section.flags:
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
        if self.link.options.sort_section in ("", "none") or not is_glob(pattern.text):
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

    def place_all(self, statements: list[Stmt]) -> None:
        """Assign sections to the output descriptions of the script, in order."""
        for statement in statements:
            if statement.kind != S_SECTION:
                continue
            assert isinstance(statement, Section)
            self.sections.setdefault(statement.name, []).append(statement)
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
                        if child.keep:
                            section.keep = True
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
                for section in self.matched(child):
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
        left.sort(key=order_of_reading)
        return [s for _, s, _ in left]

    def place_orphans(self, statements: list[Stmt]) -> None:
        options = self.link.options
        for section in self.orphans(statements):
            name = section.name
            if name == "COMMON":
                name = ".bss"
            mode = options.orphans
            if section.name.startswith(".note.GNU-stack") and not options.relocatable:
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
            self.place_orphan(section, name, statements)

    def place_orphan(self, section: InputSection, name: str, statements: list[Stmt]) -> None:
        unique = self.link.options.unique or (self.link.options.relocatable and section.group >= 0 and not self.link.options.force_group_allocation)
        same = self.sections.get(name, [])
        if not unique:
            for statement in same:
                out = statement.out
                if statement.failed or name == DISCARD:
                    continue
                if not out.has_input and not statement.tail or self.compatible(out, section):
                    self.attach(statement, section)
                    return
        fresh = Section(name, "orphan")
        fresh.orphan = True
        if not section.flags & SHF_ALLOC or self.link.options.relocatable:
            fresh.address = Expr(1, "", 0, [], "orphan")
        self.insert_orphan(fresh, section, statements)
        self.sections.setdefault(name, []).append(fresh)
        self.attach(fresh, section)

    def compatible(self, out: OutputSection, section: InputSection) -> bool:
        """Same loading: both allocated or neither, and then both with bytes in the file or neither."""
        loads = (out.type == SHT_NOBITS) == (section.type == SHT_NOBITS) or not section.flags & SHF_ALLOC
        return (out.flags ^ section.flags) & SHF_ALLOC == 0 and loads

    def attach(self, statement: Section, section: InputSection) -> None:
        if statement.tail is None:
            statement.tail = Pieces("orphan")
            statement.children.append(statement.tail)
        statement.tail.pieces.append(section)
        section.out = statement.out
        join_output(self.link, statement.out, section)

    def insert_orphan(self, fresh: Section, section: InputSection, statements: list[Stmt]) -> None:
        """After the section of its kind, behind orphans already put there (ldelf_place_orphan, insert_os_after in spirit)."""
        hold = hold_name(section)
        placed = self.holds.setdefault(hold, [])
        if placed:
            after: Section | None = placed[-1]
        else:
            after = self.hold_section(hold)
            if after is None:
                after = self.by_flags(section, statements, True)
        if hold == ".interp":
            # notes of one alignment stand together, so that one PT_NOTE holds them
            for statement in statements:
                if statement.kind == S_SECTION and isinstance(statement, Section) and statement.out.created and statement.out.type == SHT_NOTE:
                    if note_align(statement) == section.align:
                        after = statement
        placed.append(fresh)
        if after is None:
            at = insert_position(statements, -1)
        else:
            fresh.region = after.region
            fresh.lma_region = after.lma_region
            at = insert_position(statements, statements.index(after)) if len(placed) == 1 else statements.index(after) + 1
        statements.insert(at, fresh)

    def hold_section(self, hold: str) -> Section | None:
        found = self.sections.get(hold)
        if not found:
            return None
        for statement in found:
            if not statement.orphan or statement.name == hold:
                return statement
        return None

    def by_flags(self, section: InputSection, statements: list[Stmt], match_type: bool) -> Section | None:
        """lang_output_section_find_by_flags: the last description of exactly these flags, else by the nearest kind."""
        want = kind_bits(section.flags, section.type)
        exact = ALL_BITS
        looks: list[tuple[Section, int]] = []
        for statement in statements:
            if statement.kind == S_SECTION and isinstance(statement, Section) and not statement.failed:
                if statement.name == DISCARD and want & B_ALLOC:
                    continue
                out = statement.out
                bits = kind_bits(out.flags, out.type) if out.created else 0
                if out.loads:
                    bits |= B_LOAD
                if match_type and want & B_ALLOC and out.created and (not out.has_input or not same_type(out.type, section.type)):
                    continue
                looks.append((statement, bits ^ want))
        found: Section | None = None
        for statement, difference in looks:
            if not difference & exact:
                found = statement
        if found is not None:
            return found
        if want & B_ALLOC == 0:
            for statement, difference in looks:
                found = statement
            return found
        masks: list[int] = []
        if want & B_CODE:
            masks = [B_CONTENTS | B_ALLOC | B_LOAD | B_CODE | B_TLS]
        elif want & B_READONLY:
            masks = [B_CONTENTS | B_ALLOC | B_LOAD | B_READONLY | B_TLS, B_CONTENTS | B_ALLOC | B_LOAD | B_READONLY]
        elif want & B_TLS:
            masks = [B_CONTENTS | B_ALLOC | B_LOAD | B_READONLY | B_CODE, B_ALLOC | B_LOAD | B_READONLY | B_CODE | B_TLS]
        elif want & B_CONTENTS:
            masks = [B_CONTENTS | B_ALLOC | B_LOAD | B_TLS]
        else:
            masks = [B_ALLOC]
        for statement, difference in looks:
            for mask in masks:
                if not difference & mask:
                    found = statement
        if found is None and match_type:
            return self.by_flags(section, statements, False)
        return found


def note_align(statement: Section) -> int:
    found = 1
    for piece in statement.inputs():
        found = max(found, piece.align)
    return found


B_CONTENTS: Final = 1
B_ALLOC: Final = 2
B_LOAD: Final = 4
B_READONLY: Final = 8
B_CODE: Final = 16
B_TLS: Final = 32
ALL_BITS: Final = 63


def kind_bits(flags: int, sh_type: int) -> int:
    bits = 0
    if sh_type != SHT_NOBITS:
        bits |= B_CONTENTS
    if flags & SHF_ALLOC:
        bits |= B_ALLOC
        if sh_type != SHT_NOBITS:
            bits |= B_LOAD
    if not flags & SHF_WRITE:
        bits |= B_READONLY
    if flags & SHF_EXECINSTR:
        bits |= B_CODE
    if flags & SHF_TLS:
        bits |= B_TLS
    return bits


def same_type(left: int, right: int) -> bool:
    return left == right or (left in (SHT_PROGBITS, SHT_NOBITS) and right in (SHT_PROGBITS, SHT_NOBITS))


def hold_name(section: InputSection) -> str:
    flags = section.flags
    if not flags & SHF_ALLOC:
        return ".comment"
    if section.type != SHT_NOBITS and (section.type == SHT_NOTE or section.name.startswith(".note")):
        return ".interp"
    if section.type == SHT_NOBITS and not flags & SHF_TLS:
        return ".bss"
    if flags & SHF_TLS:
        return ".tdata"
    if flags & SHF_WRITE:
        return ".data"
    if section.type in (SHT_REL, SHT_RELA) or section.name.startswith(".rel"):
        return ".rela.dyn" if section.file.bits == 64 else ".rel.dyn"
    if flags & SHF_EXECINSTR:
        return ".text"
    return ".rodata"


def insert_position(statements: list[Stmt], at: int) -> int:
    """Where a new output section goes when it follows statement `at`: behind assignments to symbols, before the first `. =` ahead of a section."""
    assign = -1
    ignore_first = at < 0
    position = at + 1
    while position < len(statements):
        statement = statements[position]
        if statement.kind == S_ASSIGN:
            assert isinstance(statement, Assign)
            if assign < 0 and statement.name == ".":
                if not ignore_first:
                    assign = position
                ignore_first = False
            position += 1
            continue
        if statement.kind == S_ASSERT:
            position += 1
            continue
        if statement.kind == S_SECTION:
            assert isinstance(statement, Section)
            if assign >= 0 and (not statement.out.created or not statement.out.has_input or statement.out.flags & SHF_ALLOC):
                return assign
            return position
        position += 1
    return position


def order_of_reading(item: tuple[int, InputSection, int]) -> int:
    return item[0]


def file_of(item: tuple[int, InputSection, int]) -> str:
    return item[1].file.archive + "\0" + item[1].file.path


DROPPED_FLAGS: Final = SHF_GROUP


def join_output(link: Link, out: OutputSection, section: InputSection) -> None:
    """The output's type and flags follow from what is put in (lang_add_section)."""
    flags = section.flags & ~DROPPED_FLAGS
    if not link.options.relocatable:
        flags &= ~0x80000000
    if link.options.relocatable and section.group >= 0 and not link.options.force_group_allocation:
        flags |= SHF_GROUP
    if not out.has_input:
        out.name_type = out.name_flags = 0
        out.flags |= flags & ~SHF_WRITE
        if not out.created or flags & SHF_WRITE:
            out.flags = (out.flags & ~SHF_WRITE) | (flags & SHF_WRITE)
        else:
            out.flags &= ~SHF_WRITE
        out.entsize = section.entsize if flags & (SHF_MERGE | SHF_STRINGS) else 0
        out.type = SHT_PROGBITS if out.contents and section.type == SHT_NOBITS else section.type  # a data statement came first
        if out.entsize == 0 and section.type not in (SHT_PROGBITS, SHT_NOBITS, SHT_NOTE):
            out.entsize = section.entsize
    else:
        merging = SHF_MERGE | SHF_STRINGS
        if (out.flags ^ flags) & merging or (out.flags & merging and out.entsize != section.entsize):
            out.flags &= ~merging
            if out.type in (SHT_PROGBITS, SHT_NOBITS, SHT_NOTE):
                out.entsize = 0
            flags &= ~merging
        out.flags |= flags & ~SHF_LINK_ORDER
        if out.type == SHT_NOBITS and section.type != SHT_NOBITS:
            out.type = section.type
        elif out.type in (SHT_PROGBITS, SHT_NOTE) and section.type in (SHT_INIT_ARRAY, SHT_FINI_ARRAY, SHT_PREINIT_ARRAY):
            out.type = section.type
    special = SPECIAL_TYPES.get(out.name)
    if special is not None and section.type != SHT_NOBITS:
        out.type = special
    out.created = True
    out.has_input = True
    if section.type != SHT_NOBITS:
        out.contents = True


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


def create_outputs(link: Link, statements: list[Stmt]) -> None:
    """Types and flags of the script's own output sections, from their pieces in order."""
    for statement in statements:
        if statement.kind != S_SECTION:
            continue
        assert isinstance(statement, Section)
        if statement.failed or statement.name == DISCARD:
            continue
        out = statement.out
        for child in statement.children:
            if child.kind == S_WILD:
                assert isinstance(child, Wild)
                for piece in child.pieces:
                    join_output(link, out, piece)
            elif child.kind in (S_ASSIGN, S_DATA, S_ASCIZ):
                if not out.created:
                    out.created = True
                    if child.kind == S_ASSIGN:
                        # begun by an assignment it is not read-only, and what its name says holds until an input comes, as ld has it
                        out.name_type, out.name_flags = default_attributes(out.name, link.bits == 64)
                        out.flags |= SHF_WRITE
                    else:
                        out.type = SHT_PROGBITS
                if child.kind != S_ASSIGN:
                    if out.type == SHT_NOBITS and statement.type_word != "NOLOAD":
                        out.type = SHT_PROGBITS
                        link.warn(f"section `{out.name}' type changed to PROGBITS")
                    out.contents = True
                    out.flags |= SHF_ALLOC
        if link.options.omagic and out.flags & SHF_EXECINSTR:
            out.flags |= SHF_WRITE
        if statement.type_word in NOT_ALLOCATED:
            out.loads = any(p.flags & SHF_ALLOC and p.type != SHT_NOBITS for p in statement.inputs())
            out.flags &= ~SHF_ALLOC
            if out.type == SHT_NOBITS:
                out.type = SHT_PROGBITS
        elif statement.type_word == "NOLOAD":
            out.type = SHT_NOBITS


def make_readonly(statements: list[Stmt]) -> None:
    """(READONLY) counts once orphans have found their places by what the sections held."""
    for statement in statements:
        if statement.kind == S_SECTION:
            assert isinstance(statement, Section)
            out = statement.out
            if statement.type_word == "READONLY" and (out.has_input or out.contents):
                out.flags &= ~SHF_WRITE
