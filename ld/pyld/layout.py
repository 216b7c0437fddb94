"""SECTIONS evaluated to addresses (GNU ld manual 3.4-3.7), repeated until nothing moves.

A round walks the statements once with dot. Rounds come in three kinds: the first finds output sections that stay empty (they vanish, unless an
assignment to dot asks to keep them: ldexp.c's rule as the manual 3.6.7 tells it); then rounds inside `settle` move the data segment as DATA_SEGMENT_*
demand; `run` repeats settle while symbols, addresses or the number of program headers change. Not settled after 100 rounds is an error.
"""

from typing import Final, final

from pyelf.consts import (
    SHF_ALLOC,
    SHT_FINI_ARRAY,
    SHT_INIT_ARRAY,
    SHT_NOBITS,
    SHT_NOTE,
    SHT_PREINIT_ARRAY,
    SHT_PROGBITS,
    SHT_STRTAB,
    STV_HIDDEN,
)

from pyld.attributes import refresh
from pyld.chunk import ABSOLUTE, B_ALLOC, B_CODE, B_DATA, B_LOAD, B_READONLY, B_TLS, OutputSection
from pyld.context import Link
from pyld.pieces import DEFINED, SHARED, UNDEFINED, InputSection, LinkError, Symbol
from pyld.place import glob_match, is_glob
from pyld.script.evaluate import (
    SEG_ADJUST,
    SEG_DONE,
    SEG_END_SEEN,
    SEG_NONE,
    SEG_RELRO_ADJUST,
    DataSegment,
    Evaluator,
)  # fmt: skip
from pyld.script.nodes import (
    A_HIDDEN,
    A_PLAIN,
    A_PROVIDE,
    A_PROVIDE_HIDDEN,
    DEFAULT_REGION,
    E_BINARY,
    E_CALL,
    E_COND,
    E_INT,
    E_NAME,
    NOT_ALLOCATED,
    S_ASCIZ,
    S_ASSERT,
    S_ASSIGN,
    S_DATA,
    S_FILL,
    S_PIECES,
    S_SECTION,
    S_WILD,
    Assert,
    Assign,
    Data,
    Expr,
    Fill,
    Pieces,
    Region,
    Script,
    Section,
    Stmt,
    Text,
    Wild,
    expressions,
    walk,
)  # fmt: skip

TYPE_NAMES: Final = {
    "SHT_PROGBITS": SHT_PROGBITS, "SHT_STRTAB": SHT_STRTAB, "SHT_NOTE": SHT_NOTE, "SHT_NOBITS": SHT_NOBITS, "SHT_INIT_ARRAY": SHT_INIT_ARRAY,
    "SHT_FINI_ARRAY": SHT_FINI_ARRAY, "SHT_PREINIT_ARRAY": SHT_PREINIT_ARRAY,
}  # fmt: skip
MAX_ROUNDS: Final = 100
MASK: Final = (1 << 64) - 1
DISCARD: Final = "/DISCARD/"


def align_up(value: int, to: int) -> int:
    return (value + to - 1) & -to if to > 1 else value


@final
class Layout:
    def __init__(self, link: Link, script: Script, statements: list[Stmt]) -> None:
        self.link = link
        self.script = script
        self.statements = statements
        self.ev = Evaluator(link, script)
        self.dot = 0
        self.current = 0  # of the default memory region
        self.last_region_os: Section | None = None
        self.at: OutputSection | None = None  # the allocated section passed last
        self.passed = 0  # how many of `order` were passed
        self.found_end = False  # an assignment to `end' was passed
        self.split = False  # the address of a section that is not in the output moved dot
        self.prefer_next = False  # dot was set since: symbols belong to what follows
        self.marking = True
        self.final = False
        self.changed = False
        self.round_phase = SEG_NONE
        self.round_base = 0
        self.default_region = Region(DEFAULT_REGION, "", Expr(E_INT, "", 0, [], ""), Expr(E_INT, "", 0, [], ""), "")
        self.order: list[Section] = []
        for statement in statements:
            if statement.kind == S_SECTION:
                assert isinstance(statement, Section)
                if statement.name != DISCARD and not statement.failed:
                    self.ev.sections.setdefault(statement.name, statement)
                    self.order.append(statement)
        self.regions()
        self.follow_load_regions()

    def regions(self) -> None:
        for region in self.script.regions:
            self.ev.outside = True
            region.start = self.ev.address_of(region.origin)
            region.size = self.ev.address_of(region.length)
            self.ev.outside = False
            self.ev.regions[region.name] = region
        for alias, name in self.script.aliases.items():
            found = self.ev.regions.get(name)
            if found is None:
                raise LinkError(f"memory region `{name}' for alias `{alias}' does not exist")
            self.ev.regions[alias] = found

    def follow_load_regions(self) -> None:
        """A section without an address is loaded behind the one before it, if both are in one region (manual 3.6.8.2)."""
        last_region = last_load = ""
        for statement in self.statements:
            if statement.kind != S_SECTION:
                continue
            assert isinstance(statement, Section)
            region = self.script.aliases.get(statement.region, statement.region) or DEFAULT_REGION
            if not statement.lma_region and statement.at is None and statement.address is None and region == last_region:
                statement.lma_region = last_load
            last_region = region
            last_load = statement.lma_region

    def region(self, name: str, section: Section) -> Region:
        found = self.ev.regions.get(name)
        if found is None:
            self.link.warn(f"{section.place}: memory region `{name}' not declared")
            found = Region(name, "", Expr(E_INT, "", 0, [], ""), Expr(E_INT, "", 0, [], ""), section.place)
            found.size = MASK
            self.ev.regions[name] = found
        return found

    def region_for(self, section: Section) -> Region:
        """Explicit, or by attributes (manual 3.7), or the default one."""
        if section.region and section.region != DEFAULT_REGION:
            return self.region(section.region, section)
        if section.address is None and not section.region and section.out.bits & (B_ALLOC | B_LOAD):
            for region in self.script.regions:
                if region.attributes and section.out.created and attributes_match(region.attributes, section.out):
                    return region
            if self.script.regions and self.final and section.out.size and not section.out.tbss() and not self.link.options.relocatable:
                text = f"no memory region specified for loadable section `{section.name}'"
                if self.link.options.check_sections:
                    raise LinkError(text)
                self.link.warn(text)
        return self.default_region

    # one round

    def round(self) -> None:
        ev = self.ev
        ev.assigned = {}
        self.dot = 0
        self.restart()
        self.split = False
        self.changed = False
        for region in self.script.regions:
            ev.outside = True
            start, size = ev.address_of(region.origin), ev.address_of(region.length)
            ev.outside = False
            region.start, region.size = start, size
            region.current = region.start
            region.last = None
            region.overflowed = 0
        self.default_region.current = 0
        self.default_region.last = None
        for statement in self.statements:
            kind = statement.kind
            if kind == S_SECTION:
                assert isinstance(statement, Section)
                if not statement.failed and statement.name != DISCARD:
                    self.section(statement)
            elif kind == S_ASSIGN:
                assert isinstance(statement, Assign)
                ev.section = ABSOLUTE
                ev.dot = self.dot
                self.passing(statement)
                if self.assign(statement, ABSOLUTE):
                    self.dot = ev.dot
                self.default_region.current = self.dot
            elif kind == S_ASSERT:
                assert isinstance(statement, Assert)
                self.default_region.current = self.dot
                if not self.split:
                    ev.section = ABSOLUTE
                    ev.dot = self.dot
                    self.check(statement)
        if self.split:
            self.places()

    def restart(self) -> None:
        self.at = None
        self.passed = 0
        self.prefer_next = False
        self.found_end = False

    def passing(self, statement: Assign) -> None:
        if statement.name == ".":
            self.prefer_next = True
        if statement.name.lstrip("_") == "end":
            self.found_end = True

    def entering(self, section: Section) -> None:
        self.passed += 1
        section.after_end = self.found_end
        if section.out.created and not section.out.ignored and section.out.bits & B_ALLOC:
            self.at = section.out
            self.prefer_next = False

    def places(self) -> None:
        """Symbols outside sections once more: for them a section that does not come to be leaves dot alone, whatever its address."""
        ev = self.ev
        inside: dict[str, bool] = {}
        for section in self.order:
            for child in section.children:
                if child.kind == S_ASSIGN:
                    assert isinstance(child, Assign)
                    inside[child.name] = True
        self.restart()
        self.dot = 0
        for statement in self.statements:
            ev.section = ABSOLUTE
            ev.dot = self.dot
            if statement.kind == S_SECTION:
                assert isinstance(statement, Section)
                if statement.failed or statement.name == DISCARD:
                    continue
                self.entering(statement)
                out = statement.out
                if out.created and not out.ignored:
                    self.dot = out.addr if out.tbss() and not self.link.options.relocatable else out.addr + out.size
                    if statement.update_dot is not None:
                        self.dot = ev.address_of(statement.update_dot)
            elif statement.kind == S_ASSIGN:
                assert isinstance(statement, Assign)
                self.passing(statement)
                if (statement.name == "." or statement.name not in inside) and self.assign(statement, ABSOLUTE):
                    self.dot = ev.dot
            elif statement.kind == S_ASSERT:
                assert isinstance(statement, Assert)
                self.check(statement)

    def check(self, statement: Assert) -> None:
        if not self.final:
            return
        value = self.ev.address_of(statement.expr)
        if not self.ev.valid or value == 0:
            self.link.error(statement.message)

    def assign(self, statement: Assign, section: OutputSection) -> bool:
        """Returns True when dot was set (ev.dot then has it)."""
        ev = self.ev
        if statement.name == ".":
            return self.assign_dot(statement, section)
        if not statement.active:
            return False
        ev.from_dot = False
        value = ev.fold(statement.expr)
        symbol = self.link.symbols.get(statement.name)
        if symbol is None:
            symbol = Symbol(statement.name)
            self.link.symbols[statement.name] = symbol
        if not ev.valid:
            if self.final:
                raise LinkError(f"{statement.place}: nonconstant expression for symbol `{statement.name}'")
            self.changed = True
            return False
        sect = ev.sect
        if sect is None:
            sect = section
        if ev.from_dot and sect is ABSOLUTE:
            near = self.near_dot()
            if near is not None:
                value = (value - near.addr) & MASK
                sect = near
        define_by_script(symbol, statement)
        home = None if sect is ABSOLUTE else sect
        if symbol.value != value or symbol.out is not home:
            self.changed = True
        symbol.value = value
        symbol.out = home
        copied = self.only_symbol(statement.expr)
        if copied is not None:
            symbol.type = copied.type
        ev.assigned[statement.name] = True
        return False

    def only_symbol(self, expr: Expr) -> Symbol | None:
        """The one symbol an expression is about: its type is the new symbol's too."""
        nodes: list[Expr] = []
        walk(expr, nodes)
        found: Symbol | None = None
        for node in nodes:
            if node.op == E_CALL:
                return None
            if node.op != E_NAME:
                continue
            symbol = self.link.symbols.get(node.text) if node.text != "." else None
            if symbol is None or symbol.kind not in (DEFINED, SHARED) or (found is not None and found is not symbol):
                return None
            found = symbol
        return found

    def near_dot(self) -> OutputSection | None:
        """The section a place outside sections is of: the allocated one before; if dot was set since, or there is none, the one after.

        What is thread-local or gone from the output hands on to what was listed before it.
        """
        listed = self.link.listed
        current = self.at
        if current is None or self.prefer_next:
            after: Section | None = None
            for section in self.order[self.passed :]:
                if section.after_end or (section.out.created and not section.out.removed):
                    after = section
                    break
            if current is None or after is None or not after.after_end:
                start = listed.index(after.out) if after is not None and after.out.created else len(listed) - 1
                found = self.holds_places(start)
                if after is None:
                    while found is not None and found.removed:
                        found = self.holds_places(listed.index(found) - 1)
                return found
        if not current.created:
            return None
        found = self.holds_places(listed.index(current))
        while found is not None and found.removed:
            found = self.holds_places(listed.index(found) - 1)
        if found is None:
            for out in listed:
                if not out.removed and out.bits & B_ALLOC and not out.bits & B_TLS:
                    return out
        return found

    def holds_places(self, start: int) -> OutputSection | None:
        """The last of link.listed[: start + 1] that is allocated and not thread-local."""
        listed = self.link.listed
        while start >= 0:
            if listed[start].bits & B_ALLOC and not listed[start].bits & B_TLS:
                return listed[start]
            start -= 1
        return None

    def assign_dot(self, statement: Assign, section: OutputSection) -> bool:
        ev = self.ev
        ev.sizing = True
        value = ev.fold(statement.expr)
        ev.sizing = False
        if self.marking and section is not ABSOLUTE:
            if not (ev.valid and value == 0 and zero_form(statement.expr)):
                section.keep = True
        if not ev.valid:
            if self.final:
                raise LinkError(f"{statement.place}: invalid assignment to location counter")
            self.changed = True
            return False
        base = ev.sect.addr if ev.sect is not None else section.addr
        value = (value + base) & MASK
        if value < ev.dot and section is not ABSOLUTE:
            if self.final:
                raise LinkError(f"{statement.place}: cannot move location counter backwards (from {ev.dot:016x} to {value:016x})")
            self.changed = True
        ev.dot = value
        return True

    # output sections

    def section(self, section: Section) -> None:
        ev = self.ev
        out = section.out
        self.entering(section)
        if section.address is not None:
            # it counts even if the section does not come to be
            ev.section = ABSOLUTE
            ev.dot = self.dot
            ev.placing = True
            value = ev.address_of(section.address)
            ev.placing = False
            if ev.valid:
                self.split = self.split or ((not out.created or out.ignored) and value != self.dot)
                self.dot = value
            else:
                self.changed = True
                if self.final:
                    raise LinkError(f"{section.place}: non constant or forward reference address expression for section {section.name}")
        if not out.created:
            return
        if section.type_expr is not None and out.has_data:
            out.given_type = self.section_type(section, section.type_expr)
            refresh(self.link, out)
        before = (out.addr, out.size, out.lma)
        region = section.home = self.region_for(section)
        given = self.link.options.section_starts.get(section.name, -1)
        alignment = 1
        ev.section = ABSOLUTE
        ev.dot = self.dot
        dot = self.dot
        explicit = 1
        if section.align is not None:
            explicit = ev.constant(section.align, "section alignment")
            if explicit & (explicit - 1):
                raise LinkError(f"{section.place}: power of 2 required for section alignment, got {explicit}")
            if explicit > out.align:
                out.align = explicit
        if given >= 0:
            dot = given
            alignment = 1
        elif section.address is not None:
            alignment = explicit
        else:
            dot = region.current
            alignment = out.align
        delta = align_up(dot, alignment) - dot
        dot += delta
        out.addr = dot & MASK
        if out.ignored and not out.update_dot:
            # nobody is moved by it, but it has its addresses
            self.load_address(section, region, delta, alignment)
            return
        if self.link.options.relocatable and section.address is None and not section.region:
            out.addr = dot
        self.contents(section, dot)
        ev.open = None
        end = self.load_address(section, region, delta, alignment)
        if not out.ignored:
            self.dot = end
            if section.update_dot is not None:
                ev.section = ABSOLUTE
                self.dot = ev.address_of(section.update_dot)
            if out.bits & (B_ALLOC | B_LOAD):
                region.current = self.dot
                self.check_region(section, region, self.dot)
                if section.lma_region and section.lma_region != section.region:
                    other = self.region(section.lma_region, section)
                    if out.type != SHT_NOBITS or section.align_with_input:
                        other.current = out.lma + (0 if out.tbss() else out.size)
                        self.check_region(section, other, other.current)
        if (out.addr, out.size, out.lma) != before:
            self.changed = True

    def section_type(self, section: Section, expr: Expr) -> int:
        """TYPE = name or number (manual 3.6.8.1); like GNU ld's it says nothing where an input has a type of its own."""
        if expr.op == E_NAME:
            if expr.text not in TYPE_NAMES:
                raise LinkError(f"{section.place}: invalid type for output section `{section.name}'")
            return TYPE_NAMES[expr.text]
        self.ev.section = ABSOLUTE
        return self.ev.constant(expr, "section type")

    def check_region(self, section: Section, region: Region, end: int) -> None:
        if region is self.default_region or not self.final:
            return
        if region.start <= end <= region.start + region.size:
            return
        if section.address is not None:
            self.link.error(f"address {end:#x} of {self.link.options.output} section `{section.name}' is not within region `{region.name}'")
        elif region.overflowed < end - region.start - region.size:
            region.overflowed = end - region.start - region.size
            self.link.error(f"{self.link.options.output} section `{section.name}' will not fit in region `{region.name}'")

    def load_address(self, section: Section, region: Region, delta: int, alignment: int) -> int:
        """Sets the LMA; returns where dot goes (manual 3.6.8.2)."""
        ev = self.ev
        out = section.out
        dot = out.addr
        ev.section = ABSOLUTE
        ev.dot = 0  # AT knows no dot
        if section.at is not None:
            ev.placing = True
            value = ev.address_of(section.at)
            ev.placing = False
            if ev.valid:
                out.lma = value
            else:
                self.changed = True
        elif section.lma_region:
            other = self.region(section.lma_region, section)
            lma = other.current
            if section.align_with_input:
                lma += delta
            else:
                if section.lma_region != section.region:
                    alignment = ev.constant(section.align, "section alignment") if section.align is not None else 1
                lma = align_up(lma, alignment)
            out.lma = lma
        elif region.last is not None and out.flags & SHF_ALLOC:
            last = region.last.out
            if dot < last.addr and out.size and dot + out.size <= last.addr:
                out.lma = dot
            elif section.overlay and not section.first_overlay:
                out.lma = align_up(last.lma + last.size, alignment)
            elif section.align_with_input:
                out.lma = dot + last.lma - last.addr
            else:
                out.lma = align_up((dot + last.lma - last.addr) & MASK, alignment)
            out.lma &= MASK
        else:
            out.lma = dot
        # what later sections without an address for loading follow
        counted = out.flags & SHF_ALLOC != 0 and not out.tbss()
        before = region.last
        if counted:
            counted = out.size != 0 or (out.addr != out.lma if before is None else dot >= before.out.addr)
        if (counted or section.first_overlay) and not section.lma_region and not self.link.options.relocatable:
            region.last = section
        if out.tbss() and not self.link.options.relocatable:
            return dot
        return (dot + out.size) & MASK

    def contents(self, section: Section, dot: int) -> None:
        ev = self.ev
        out = section.out
        ev.open = out
        ev.open_size = out.size
        out.size = 0
        out.fills = []
        out.datas = []
        start = out.addr
        fill = self.fill_of(section.fill, section.fill_expr)
        ev.section = out
        subalign = 0
        if section.subalign is not None:
            ev.section = ABSOLUTE
            subalign = ev.constant(section.subalign, "SUBALIGN")
            ev.section = out
        for child in section.children:
            kind = child.kind
            if kind == S_WILD:
                assert isinstance(child, Wild)
                dot = self.pieces(out, child.pieces, dot, subalign, fill)
            elif kind == S_PIECES:
                assert isinstance(child, Pieces)
                dot = self.pieces(out, child.pieces, dot, subalign, fill)
            elif kind == S_ASSIGN:
                assert isinstance(child, Assign)
                ev.dot = dot
                if self.assign(child, out):
                    if ev.dot > dot:
                        out.fills.append((dot - start, ev.dot - dot, fill))
                        if section.type_word not in NOT_ALLOCATED and not out.bits & B_ALLOC:
                            out.bits |= B_ALLOC
                            refresh(self.link, out)
                        dot = ev.dot
                        out.size = dot - start
                    elif ev.dot < dot:
                        dot = ev.dot
                elif child.active and child.name != ".":
                    out.update_dot = True
            elif kind == S_DATA:
                assert isinstance(child, Data)
                ev.dot = dot
                ev.section = ABSOLUTE  # dot is an address here
                value = ev.address_of(child.expr)
                ev.section = out
                if not ev.valid and self.final:
                    raise LinkError(f"{child.place}: invalid data statement")
                out.datas.append((dot - start, (value & ((1 << 8 * child.width) - 1)).to_bytes(child.width, "little")))
                dot += child.width
                out.size = dot - start
            elif kind == S_ASCIZ:
                assert isinstance(child, Text)
                out.datas.append((dot - start, child.data))
                dot += len(child.data)
                out.size = dot - start
            elif kind == S_FILL:
                assert isinstance(child, Fill)
                fill = self.fill_of(child.pattern, child.expr)
            elif kind == S_ASSERT:
                assert isinstance(child, Assert)
                ev.dot = dot
                self.check(child)

    def fill_of(self, pattern: bytes, expr: Expr | None) -> bytes:
        if expr is None:
            return pattern
        value = self.ev.address_of(expr)
        if not self.ev.valid:
            return b""
        return (value & 0xFFFFFFFF).to_bytes(4, "big") if value <= 0xFFFFFFFF else value.to_bytes(8, "big")

    def pieces(self, out: OutputSection, pieces: list[InputSection], dot: int, subalign: int, fill: bytes) -> int:
        start = out.addr
        if not pieces:
            return dot
        for piece in pieces:
            if piece.discarded:
                continue
            if piece.excluded:
                piece.offset = dot - start
                out.align = max(out.align, piece.align)
                continue
            align = subalign or piece.align
            if align > 1 or piece.align > 1:
                out.align = max(out.align, align, piece.align)
                aligned = (dot + align - 1) & -align
                if aligned != dot:
                    out.fills.append((dot - start, aligned - dot, fill))
                    dot = aligned
            piece.offset = dot - start
            dot += piece.size
        out.size = dot - start
        return dot

    # rounds

    def settle(self) -> None:
        """Rounds until the data segment's place is decided (lang_size_sections)."""
        ev = self.ev
        ev.segment = DataSegment()
        self.round_phase = SEG_NONE
        self.round()
        changed = self.changed
        segment = ev.segment
        if segment.phase == SEG_END_SEEN and self.link.options.relro and segment.relro_end:
            self.relro(segment)
        elif segment.phase == SEG_END_SEEN:
            first = -segment.base & (segment.page - 1)
            last = segment.end & (segment.page - 1)
            page = -segment.page
            if first and last and segment.base & page != segment.end & page and first + last <= segment.page:
                segment.phase = self.round_phase = SEG_ADJUST
                self.round()
        segment.phase = SEG_DONE
        self.changed = self.changed or changed

    def relro(self, segment: DataSegment) -> None:
        """Move the start of the data segment so that RELRO ends on a page."""
        wanted = align_up(segment.relro_end, segment.max_page)
        desired = wanted - segment.relro_offset
        limit = segment.relro_end - segment.relro_offset
        for section in reversed(self.order):
            out = section.out
            if not out.created or out.removed or not out.flags & SHF_ALLOC:
                continue
            if segment.base <= out.addr < limit:
                end = out.addr if out.tbss() else out.addr + out.size
                bump = desired - end
                start = out.addr + (bump & -out.align)
                desired = start
        segment.phase = self.round_phase = SEG_RELRO_ADJUST
        base = segment.base
        segment.base = self.round_base = max(desired, base)
        segment.relro_end = wanted
        self.round()
        if segment.relro_end > wanted:
            # alignment made it worse: go back to the plain start
            segment.base = self.round_base = base
            self.round()

    def strip_empty(self) -> None:
        """Output sections of size 0 vanish, unless kept by an assignment to dot or a section the linker is still to fill."""
        for section in self.order:
            out = section.out
            if not out.created:
                out.removed = True
                continue
            if self.link.options.relocatable:
                continue  # all stays
            if out.size or out.keep:
                continue
            if holds_live(section, self.link.options.emit_relocs):
                continue
            out.removed = True
            if not out.update_dot:
                out.ignored = True

    def mark(self, header_size: int) -> None:
        self.ev.header_size = header_size
        self.round()
        self.align_tls()
        # sizes at which sections would vanish must not depend on symbols not yet known
        self.ev.first = False
        self.round()
        self.marking = False
        self.strip_empty()

    def align_tls(self) -> None:
        """The first thread-local section is aligned like the strictest of those that follow, so that the segment starts aligned."""
        found: list[OutputSection] = []
        for out in self.link.listed:
            if out.bits & B_TLS:
                found.append(out)
            elif found:
                break
        if found and not self.link.options.relocatable:
            found[0].align = max([o.align for o in found])

    def run(self, header_size: int) -> None:
        ev = self.ev
        ev.header_size = header_size
        rounds = 0
        while True:
            state = self.state()
            self.settle()
            rounds += 1
            if self.state() == state and rounds > 1:
                break
            if rounds > MAX_ROUNDS:
                raise LinkError("the script's addresses do not settle: a symbol and the location counter move each other on without end")

    def state(self) -> list[int]:
        found: list[int] = []
        for section in self.order:
            out = section.out
            found.append(out.addr)
            found.append(out.size)
            found.append(out.lma)
        for statement in self.statements:
            if statement.kind == S_ASSIGN:
                assert isinstance(statement, Assign)
                symbol = self.link.symbols.get(statement.name)
                if symbol is not None:
                    found.append(symbol.value)
        return found

    def finish(self) -> None:
        """One more round in which everything must be known; ASSERTs speak now."""
        self.ev.last = True
        self.final = True
        segment = DataSegment()
        old = self.ev.segment
        segment.phase = self.round_phase
        segment.base = self.round_base
        segment.page = old.page
        segment.max_page = old.max_page
        self.ev.segment = segment
        self.round()
        if self.round_phase == SEG_NONE:
            segment.relro_end = old.relro_end


def define_by_script(symbol: Symbol, statement: Assign) -> None:
    symbol.kind = DEFINED
    symbol.section = None
    symbol.script = True
    symbol.discarded = False
    if symbol.bind != 1:
        symbol.bind = 1
    symbol.weak_ref = False
    symbol.version = symbol.version if symbol.version_index >= 0 else ""
    if statement.mode in (A_PROVIDE_HIDDEN, A_HIDDEN):
        symbol.visibility = STV_HIDDEN
        symbol.forced_local = True


def zero_form(expr: Expr) -> bool:
    """`. = 0`, `. = . + 0`, `. = ALIGN(. != 0 ? expr : 1)` do not keep an empty section."""
    if expr.op == E_INT:
        return expr.value == 0
    if expr.op == E_NAME and expr.text != ".":
        return True
    if expr.op == E_BINARY and expr.text == "+":
        left, right = expr.kids
        if left.op == E_NAME and left.text == "." and (right.op == E_INT and right.value == 0 or right.op == E_NAME):
            return True
    if expr.op == E_CALL and expr.text == "ALIGN" and len(expr.kids) == 1:
        inner = expr.kids[0]
        if inner.op == E_COND:
            condition, _, no = inner.kids
            return (
                condition.op == E_BINARY and condition.text == "!=" and condition.kids[0].op == E_NAME and condition.kids[0].text == "."
                and condition.kids[1].op == E_INT and condition.kids[1].value == 0 and no.op == E_INT and no.value == 1
            )  # fmt: skip
    return False


def holds_live(section: Section, any_input: bool) -> bool:
    for piece in section.inputs():
        if not piece.discarded and not piece.excluded and (piece.synthetic or any_input):
            return True
    return False


def attributes_match(attributes: str, out: OutputSection) -> bool:
    """MEMORY attributes `(rwx!a)`: any listed, none of those after `!`."""
    negate = False
    any_match = False
    bits = out.bits
    for char in attributes.lower():
        if char == "!":
            negate = not negate
            continue
        has = (char == "r" and bits & B_READONLY or char == "w" and (bits & B_DATA or bits & (B_ALLOC | B_READONLY | B_CODE) == B_ALLOC)
               or char == "x" and bits & B_CODE or char == "a" and bits & B_ALLOC or char in "il" and bits & B_LOAD)  # fmt: skip
        if negate and has:
            return False
        if not negate and has:
            any_match = True
    return any_match


def mentioned_names(statements: list[Stmt], names: dict[str, bool]) -> None:
    """Symbols that the expressions in force refer to."""
    for node in expressions(statements, True):
        if node.op == E_NAME:
            names[node.text] = True


def activate_all(link: Link, script: Script) -> None:
    """PROVIDEs may refer to each other: until no more becomes active."""
    while True:
        names: dict[str, bool] = {}
        mentioned_names(script.everything(), names)
        for region in script.regions:
            nodes: list[Expr] = []
            walk(region.origin, nodes)
            walk(region.length, nodes)
            for node in nodes:
                if node.op == E_NAME:
                    names[node.text] = True
        if not activate_provides(link, script.everything(), names):
            return


def activate_provides(link: Link, statements: list[Stmt], mentioned: dict[str, bool]) -> bool:
    """PROVIDE defines what is referred to and not defined by an object; ordinary assignments define always (manual 3.5.3).

    Returns True if one became active.
    """
    news = False
    for statement in statements:
        if statement.kind == S_SECTION:
            assert isinstance(statement, Section)
            news = activate_provides(link, statement.children, mentioned) or news
        elif statement.kind == S_ASSIGN:
            assert isinstance(statement, Assign)
            if statement.name == ".":
                continue
            symbol = link.symbols.get(statement.name)
            if statement.mode in (A_PROVIDE, A_PROVIDE_HIDDEN):
                if statement.active or (symbol is None and statement.name not in mentioned):
                    continue
                if symbol is None:
                    symbol = Symbol(statement.name)
                    link.symbols[statement.name] = symbol
                wanted = symbol.ref_regular or symbol.ref_dynamic or symbol.ref_nonweak or statement.name in mentioned or statement.name == link.entry
                if symbol.kind == SHARED or (symbol.kind == UNDEFINED and wanted):
                    statement.active = True
                    define_by_script(symbol, statement)
                    news = True
                continue
            assert statement.mode in (A_PLAIN, A_HIDDEN)
            if symbol is None:
                symbol = Symbol(statement.name)
                link.symbols[statement.name] = symbol
            define_by_script(symbol, statement)
    return news


def has_relro_sections(link: Link, statements: list[Stmt]) -> bool:
    """Do patterns between DATA_SEGMENT_ALIGN and DATA_SEGMENT_RELRO_END match anything? If not there is no RELRO segment to arrange.

    As in GNU ld any input section counts that a pattern there could take, even one that went elsewhere.
    """
    names: dict[str, bool] = {}
    for file in link.files + [link.internal]:
        for section in file.sections:
            if section is not None and not section.discarded and not section.excluded and (section.size or section.synthetic):
                names[section.name] = True
    inside = False
    for statement in statements:
        if statement.kind == S_ASSIGN:
            assert isinstance(statement, Assign)
            if statement.expr.op == E_CALL and statement.expr.text == "DATA_SEGMENT_ALIGN":
                inside = True
            elif statement.expr.op == E_CALL and statement.expr.text == "DATA_SEGMENT_RELRO_END":
                return False
        elif inside and statement.kind == S_SECTION:
            assert isinstance(statement, Section)
            for child in statement.children:
                if child.kind == S_WILD:
                    assert isinstance(child, Wild)
                    for pattern in child.patterns:
                        if pattern.text in names or (is_glob(pattern.text) and any([glob_match(pattern.text, n) for n in names])):
                            return True
                elif child.kind == S_PIECES:
                    return True
    return False
