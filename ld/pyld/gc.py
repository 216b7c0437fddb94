"""--gc-sections: keep what the entry, KEEP, exported symbols and retained sections reach through relocations (manual 2.1, 3.6.4.4)."""

import struct
from typing import final

from pyelf.consts import SHF_ALLOC, SHF_LINK_ORDER, SHT_NOTE

from pyld.context import Link
from pyld.pieces import DEFINED, InputFile, InputSection, Symbol
from pyld.script.nodes import E_NAME, S_ASSIGN, S_SECTION, Assign, Expr, Section, Stmt, walk


@final
class Marker:
    def __init__(self, link: Link) -> None:
        self.link = link
        self.work: list[InputSection] = []
        self.by_name: dict[str, list[InputSection]] = {}
        self.assigned: dict[str, list[Expr]] = {}  # what the script makes symbols of
        self.followers: dict[int, list[InputSection]] = {}

    def read_assignments(self, statements: list[Stmt]) -> None:
        """A script's mention of a symbol keeps nothing by itself (GNU ld), only if the symbol it makes of it is wanted."""
        for statement in statements:
            if statement.kind == S_SECTION:
                assert isinstance(statement, Section)
                self.read_assignments(statement.children)
            elif statement.kind == S_ASSIGN:
                assert isinstance(statement, Assign)
                walk(statement.expr, self.assigned.setdefault(statement.name, []))

    def mark(self, section: InputSection | None) -> None:
        if section is None or section.live or section.discarded:
            return
        section.live = True
        self.work.append(section)

    def mark_symbol(self, symbol: Symbol | None) -> None:
        if symbol is None:
            return
        if symbol.script and not symbol.live_ref:
            for expr in self.assigned.get(symbol.name, []):
                if expr.op == E_NAME and expr.text != ".":
                    self.mark_symbol(self.link.symbols.get(expr.text))
        symbol.live_ref = True
        if symbol.kind == DEFINED:
            self.mark(symbol.section)
        elif symbol.name.startswith(("__start_", "__stop_")) and not self.link.options.start_stop_gc:
            name = symbol.name[8:] if symbol.name.startswith("__start_") else symbol.name[7:]
            for section in self.by_name.get(name, []):
                self.mark(section)

    def run(self) -> None:
        while self.work:
            section = self.work.pop()
            self.follow(section)

    def follow(self, section: InputSection) -> None:
        file = section.file
        if section.group >= 0:
            for index in file.groups[section.group][1]:
                member = file.sections[index]
                if member is not None and not member.name.startswith(".debug"):
                    self.mark(member)
        for other in self.followers.get(section.sequence, []):
            self.mark(other)
        if section.name == ".eh_frame":
            return
        self.follow_relocs(section, file)

    def follow_relocs(self, section: InputSection, file: InputFile) -> None:
        symbols = file.symbols
        if not len(section.relocs):
            return
        if file.bits == 64:
            for _, info, _ in struct.iter_unpack("<QQq", section.relocs) if section.is_rela else ():
                if info >> 32 < len(symbols):
                    self.mark_symbol(symbols[info >> 32])
        else:
            form = "<IIi" if section.is_rela else "<II"
            for fields in struct.iter_unpack(form, section.relocs):
                if fields[1] >> 8 < len(symbols):
                    self.mark_symbol(symbols[fields[1] >> 8])


def is_root(section: InputSection) -> bool:
    """Only KEEP and notes: GNU ld's own scripts say KEEP for .init, .ctors and the arrays."""
    return section.keep or (section.type == SHT_NOTE and section.group < 0 and not section.flags & SHF_LINK_ORDER)


def collect_garbage(link: Link, statements: list[Stmt]) -> None:
    options = link.options
    marker = Marker(link)
    everything: list[InputSection] = []
    for file in link.files:
        for section in [*file.sections, file.commons]:
            if section is None or section.discarded:
                continue
            everything.append(section)
            section.live = not section.flags & SHF_ALLOC
            marker.by_name.setdefault(section.name, []).append(section)
            if section.flags & SHF_LINK_ORDER and section.link and section.link < len(file.sections):
                owner = file.sections[section.link]
                if owner is not None:
                    marker.followers.setdefault(owner.sequence, []).append(section)
    marker.read_assignments(statements)
    for section in everything:
        if section.flags & SHF_ALLOC and is_root(section):
            marker.mark(section)
        elif section.type == SHT_NOTE and not section.flags & SHF_ALLOC:
            marker.work.append(section)  # it stays anyhow; what it refers to stays too
    if not options.relocatable or options.entry:
        marker.mark_symbol(link.symbols.get(link.entry))
    for name in options.undefined + [options.init, options.fini]:
        marker.mark_symbol(link.symbols.get(name))
    for symbol in link.symbols.values():
        exported = symbol.kind == DEFINED and symbol.visibility in (0, 3) and not symbol.forced_local
        if exported and (options.shared or options.export_dynamic or symbol.ref_dynamic or options.gc_keep_exported):
            marker.mark_symbol(symbol)
    marker.run()
    frames(marker, everything)
    alone(link)
    for section in everything:
        if not section.live:
            section.discarded = True
            section.out = None
            if options.print_gc:
                link.plain(f"ld: removing unused section '{section.name}' in file '{section.file.name()}'")
            link.discarded.append(section)


def alone(link: Link) -> None:
    """What is not allocated (.comment, debugging) leaves with a file of which nothing else but notes stays."""
    for file in link.files:
        sections = [s for s in file.sections if s is not None and not s.discarded]
        if any([s.live and s.flags & SHF_ALLOC and s.type != SHT_NOTE for s in sections]):
            continue
        for section in sections:
            if not section.flags & SHF_ALLOC and section.type != SHT_NOTE and not section.keep:
                section.live = False


def frames(marker: Marker, everything: list[InputSection]) -> None:
    """A kept .eh_frame stays, its dead records are edited out later; what live records refer to besides code (personality, LSDA) is kept."""
    kept = [s for s in everything if s.name == ".eh_frame" and s.flags & SHF_ALLOC and s.live]
    from pyld.synth.eh_frame import live_references

    while True:
        before = len([s for s in everything if s.live])
        for section in kept:
            for symbol in live_references(section):
                marker.mark_symbol(symbol)
        marker.run()
        if len([s for s in everything if s.live]) == before:
            return
