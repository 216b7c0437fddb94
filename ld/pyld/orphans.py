"""Input sections that no pattern took (GNU ld manual 3.6.4 and 3.8.1): each joins an output section of its name that is made of the same kind of
thing, or gets one of its own behind the section it resembles most. All orphans of a kind stand together, in the order they were read.

Two orders are kept as in GNU ld: that of the statements, which gives addresses, and that of the output sections (`listed`), which gives the section
headers their order and note sections their place.
"""

from typing import Final, final

from pyelf.consts import SHF_ALLOC, SHT_NOTE, SHT_REL, SHT_RELA

from pyld.attributes import add_input, input_bits, input_type
from pyld.chunk import B_ALLOC, B_CODE, B_CONTENTS, B_LOAD, B_READONLY, B_TLS
from pyld.context import Link
from pyld.pieces import InputFile, InputSection, is_debug
from pyld.script.nodes import E_INT, S_ASSERT, S_ASSIGN, S_SECTION, S_WILD, Assign, Expr, Pieces, Section, Stmt, Wild

DISCARD: Final = "/DISCARD/"
LOADED: Final = B_CONTENTS | B_ALLOC | B_LOAD
KIND: Final = LOADED | B_READONLY | B_CODE | B_TLS

# what orphans can be, each with the section they follow and what that section is taken for while nothing is in it
H_TEXT: Final = 0
H_RODATA: Final = 1
H_TDATA: Final = 2
H_DATA: Final = 3
H_BSS: Final = 4
H_REL: Final = 5
H_NOTE: Final = 6
H_COMMENT: Final = 7
HOLDS: Final = [
    (".text", LOADED | B_READONLY | B_CODE),
    (".rodata", LOADED | B_READONLY),
    (".tdata", LOADED | B_TLS),
    (".data", LOADED),
    (".bss", B_ALLOC),
    ("", LOADED | B_READONLY),
    (".interp", LOADED | B_READONLY),
    (".comment", B_CONTENTS),
]


@final
class Hold:
    """Where orphans of one kind go."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.home: Section | None = None  # the section they follow
        self.last: Section | None = None  # the statement put there last
        self.listed = False
        self.before: Section | None = None  # in `listed` the next one goes behind this; None: to the front


@final
class Orphans:
    def __init__(self, link: Link, statements: list[Stmt], listed: list[Section]) -> None:
        self.link = link
        self.statements = statements
        self.listed = listed
        self.order: list[Section] = []  # output section statements
        self.by_name: dict[str, list[Section]] = {}
        self.assumed: dict[int, int] = {}  # bits of the sections of HOLDS that have nothing in them, by id
        self.holds = [Hold(n) for n, _ in HOLDS]
        self.first_note: Section | None = None
        self.ready = False
        for statement in statements:
            if statement.kind == S_SECTION:
                assert isinstance(statement, Section)
                self.order.append(statement)
                self.by_name.setdefault(statement.name, []).append(statement)

    def find(self, name: str) -> Section | None:
        for statement in self.by_name.get(name, []):
            if not statement.failed:
                return statement
        return None

    def place(self, section: InputSection, name: str, unique: bool) -> None:
        if section.name == "COMMON":
            self.attach(self.home_of_commons(), section)
            return
        relocatable = self.link.options.relocatable
        isdyn = False
        if not relocatable and section.flags & SHF_ALLOC and section.type in (SHT_REL, SHT_RELA):
            name = ".rela.dyn" if section.type == SHT_RELA else ".rel.dyn"
            isdyn = True
        if not unique:
            unused: Section | None = None
            for statement in self.by_name.get(name, []):
                if statement.failed or name == DISCARD:
                    continue
                if not statement.out.created:
                    unused = statement
                elif self.compatible(statement, section):
                    self.attach(statement, section)
                    return
            if unused is not None:
                self.attach(unused, section)
                return
        self.prepare()
        bits = input_bits(section)
        if not relocatable:
            bits = self.least_readonly(section, bits)
        hold = self.hold_for(section, bits)
        after: Section | None = None
        if hold is not None:
            if hold.home is None:
                hold.home = self.find(hold.name) if hold.name else self.relocations_home(isdyn, section.type == SHT_RELA)
            after = hold.home
            if after is None:
                after, exact = self.by_flags(section, bits, True)
                if exact:
                    hold.home = after
        self.insert(section, name, after, hold)

    def home_of_commons(self) -> Section:
        for statement in self.order:
            for child in statement.children:
                if child.kind == S_WILD and not statement.failed:
                    assert isinstance(child, Wild)
                    if any([p.text == "COMMON" for p in child.patterns]):
                        return statement
        found = self.find(".bss")
        if found is None:
            found = Section(".bss", "orphan")
            self.statements.append(found)
            self.order.append(found)
            self.by_name.setdefault(".bss", []).append(found)
        return found

    def compatible(self, statement: Section, section: InputSection) -> bool:
        """Loaded alike and of one type; an empty section that says nothing of itself takes anything."""
        out = statement.out
        if not out.bits and not out.keep:
            return True
        if self.link.options.relocatable and section.flags & ~out.other_flags & 0xFFF00000:
            return False
        return not (input_bits(section) ^ out.bits) & (B_LOAD | B_ALLOC) and out.preset == input_type(section)

    def attach(self, statement: Section, section: InputSection) -> None:
        if statement.tail is None:
            statement.tail = Pieces("orphan")
            statement.children.append(statement.tail)
        statement.tail.pieces.append(section)
        section.out = statement.out
        if not statement.out.created:
            self.listed.append(statement)
        add_input(self.link, statement, section)

    def prepare(self) -> None:
        if self.ready:
            return
        self.ready = True
        for number, hold in enumerate(self.holds):
            if hold.name:
                hold.home = self.find(hold.name)
                if hold.home is not None:
                    self.assumed[id(hold.home)] = HOLDS[number][1]

    def least_readonly(self, section: InputSection, bits: int) -> int:
        """Sections of one name in a file will join: one of them writable makes all writable."""
        file: InputFile = section.file
        for other in file.sections[section.index + 1 :]:
            if other is None or other.name != section.name or other.out is not None or other.discarded:
                continue
            theirs = input_bits(other)
            if not (theirs ^ bits) & (B_LOAD | B_ALLOC) and other.type == section.type and not theirs & B_READONLY:
                bits &= ~B_READONLY
        return bits

    def hold_for(self, section: InputSection, bits: int) -> Hold | None:
        holds = self.holds
        if not bits & B_ALLOC:
            return None if is_debug(section.name) else holds[H_COMMENT]
        if bits & B_LOAD and section.type == SHT_NOTE:
            return holds[H_NOTE]
        if not bits & (B_LOAD | B_CONTENTS | B_TLS):
            return holds[H_BSS]
        if bits & B_TLS:
            return holds[H_TDATA]
        if not bits & B_READONLY:
            return holds[H_DATA]
        if bits & B_LOAD and section.type in (SHT_REL, SHT_RELA):
            return holds[H_REL]
        return holds[H_TEXT] if bits & B_CODE else holds[H_RODATA]

    def relocations_home(self, isdyn: bool, rela: bool) -> Section | None:
        """Behind the relocation sections of the script, but never behind those of .plt; a .rel.dyn before all of them."""
        last: Section | None = None
        last_alloc: Section | None = None
        last_readonly: Section | None = None
        last_rel: Section | None = None
        last_rel_alloc: Section | None = None
        for statement in self.order:
            out = statement.out
            alloc = out.created and out.bits & B_ALLOC != 0
            if not statement.failed and statement.name.startswith(".rel"):
                same = statement.name.startswith(".rela") == rela
                if isdyn or statement.name in (".rel.plt", ".rela.plt"):
                    break
                if same or last_rel is None:
                    last_rel = statement
                if alloc and (same or last_rel_alloc is None):
                    last_rel_alloc = statement
            last = statement
            if alloc:
                last_alloc = statement
                if out.bits & B_READONLY:
                    last_readonly = statement
        return last_rel_alloc or last_rel or last_readonly or last_alloc or last

    def by_flags(self, section: InputSection, bits: int, match_type: bool) -> tuple[Section | None, bool]:
        """The last section of exactly this kind, else the last of a kind it may follow; (it, is it exact)."""
        looks: list[tuple[Section, int]] = []  # of the same type
        every: list[tuple[Section, int]] = []
        wanted = input_type(section)
        for statement in self.order:
            out = statement.out
            known = out.bits if out.created else self.assumed.get(id(statement), 0)
            every.append((statement, known))
            if not match_type or not out.created or out.preset == wanted:
                looks.append((statement, known))
        found: Section | None = None
        for statement, known in looks:
            if not (known ^ bits) & KIND:
                found = statement
        if found is not None:
            return found, True
        if not bits & B_ALLOC:
            return every[-1][0] if every else None, False
        if not bits & (B_CODE | B_READONLY) and bits & B_TLS:
            return self.beside_tls(every, bits), False
        mask = B_ALLOC
        if bits & B_CODE:
            mask = LOADED | B_CODE | B_TLS
        elif bits & B_READONLY:
            mask = LOADED | B_READONLY
        elif bits & B_CONTENTS:
            mask = LOADED | B_TLS
        for statement, known in looks:
            if not (known ^ bits) & mask:
                found = statement
        if found is None and match_type:
            found, _ = self.by_flags(section, bits, False)
        return found, False

    def beside_tls(self, every: list[tuple[Section, int]], bits: int) -> Section | None:
        """.tdata behind .data, .tbss behind .tdata, all thread-local sections together, those with contents first."""
        found: Section | None = None
        seen = False
        for statement, known in every:
            difference = known ^ (bits | B_LOAD | B_CONTENTS)
            if not difference & (B_TLS | B_ALLOC):
                if not known & B_LOAD and bits & B_LOAD:
                    break
                found = statement
                seen = True
            elif seen:
                break
            elif not difference & LOADED:
                found = statement
        return found

    def insert(self, section: InputSection, name: str, after: Section | None, hold: Hold | None) -> None:
        fresh = Section(name, "orphan")
        fresh.orphan = True
        bits = input_bits(section)
        if not bits & (B_LOAD | B_ALLOC) or self.link.options.relocatable:
            fresh.address = Expr(E_INT, "", 0, [], "orphan")
        elif after is not None:
            fresh.region = after.region
            fresh.lma_region = after.lma_region
            fresh.phdrs = list(after.phdrs)
        self.by_name.setdefault(name, []).append(fresh)
        if hold is None:
            self.statements.append(fresh)
            self.order.append(fresh)
            self.attach(fresh, section)
            return
        if not hold.listed:
            hold.listed = True
            hold.before = self.created_upto(after) if after is not None else None
        following = self.listed.index(hold.before) + 1 if hold.before is not None else 0
        neighbour = self.listed[following] if following < len(self.listed) else None
        at_end = neighbour is None
        beside = hold.last is None
        note = section.type == SHT_NOTE and bits & B_LOAD != 0
        if neighbour is not None and (note or loaded_note(neighbour)):
            note_after, before, found = self.among_notes(section, note, following)
            if found and note_after is not None:
                place = self.order.index(note_after)
                if before:
                    after = self.order[place - 1] if place else None
                    following = self.listed.index(note_after)
                else:
                    after = note_after
                    following = self.listed.index(note_after) + 1
                beside = True
        self.attach(fresh, section)
        self.listed.pop()
        self.listed.insert(len(self.listed) if at_end else following, fresh)
        hold.before = fresh
        if beside:
            position = insert_position(self.statements, self.statements.index(after) if after is not None else -1)
            self.order.insert(self.order.index(after) + 1 if after is not None else 0, fresh)
        else:
            assert hold.last is not None
            position = self.statements.index(hold.last) + 1
            self.order.insert(self.order.index(hold.last) + 1, fresh)
        self.statements.insert(position, fresh)
        hold.last = fresh

    def created_upto(self, after: Section) -> Section | None:
        """`after`, or the nearest before it that is in the output."""
        for statement in reversed(self.order[: self.order.index(after) + 1]):
            if statement.out.created and not statement.failed:
                return statement
        return None

    def among_notes(self, section: InputSection, note: bool, following: int) -> tuple[Section | None, bool, bool]:
        """Notes stand together, the larger alignments first; nothing goes between. (which one, before it?, is there one?)"""
        if note:
            self.first_note = None
            behind: Section | None = None
            for statement in self.listed:
                if loaded_note(statement):
                    if self.first_note is None:
                        self.first_note = statement
                    if note_align(statement) >= section.align:
                        behind = statement
                elif self.first_note is not None:
                    break
            if self.first_note is None:
                return None, False, False
            return (self.first_note, True, True) if behind is None else (behind, False, True)
        if self.first_note is None:
            return None, False, False
        last = self.listed[following]
        for statement in self.listed[following + 1 :]:
            if loaded_note(statement):
                last = statement
        return last, False, True


def loaded_note(statement: Section) -> bool:
    return statement.out.preset == SHT_NOTE and statement.out.bits & B_LOAD != 0


def note_align(statement: Section) -> int:
    return max([p.align for p in statement.inputs()], default=1)


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
        elif statement.kind == S_SECTION:
            assert isinstance(statement, Section)
            if assign >= 0 and (not statement.out.created or not statement.out.has_input or statement.out.bits & B_ALLOC):
                return assign
            return position
        else:
            assert statement.kind == S_ASSERT, statement.kind
        position += 1
    return position
