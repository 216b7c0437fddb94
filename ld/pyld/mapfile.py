"""What a link tells besides its output: -Map, --cref, --print-map, --trace-reloc, --dependency-file (layout of the texts as in GNU ld)."""

import sys

from pyld.context import Link
from pyld.layout import Layout
from pyld.pieces import DEFINED, InputFile, InputSection, Symbol
from pyld.script.nodes import S_ASSIGN, S_DATA, S_PIECES, S_SECTION, S_WILD, Assign, Data, Expr, Pieces, Section, Wild
from pyld.target.machine import Machine


def finish_reports(link: Link, layout: Layout, machine: Machine) -> None:
    options = link.options
    if not (options.map_file or options.print_map or options.cref):
        return
    lines: list[str] = []
    if options.map_file or options.print_map:
        map_text(link, layout, machine, lines)
    if options.cref:
        cross_references(link, lines)
    text = "\n".join(lines) + "\n"
    if options.map_file and options.map_file != "-":
        from pybase.output import write_file

        write_file(options.map_file, text.encode("utf-8", "surrogateescape"))
    else:
        sys.stdout.write(text)
        sys.stdout.flush()


def expr_text(expr: Expr) -> str:
    if expr.op == 1:
        return f"{expr.value:#x}"
    if expr.op == 2:
        return expr.text
    if expr.op == 3:
        return f"{expr.text}{expr_text(expr.kids[0])}"
    if expr.op == 4:
        return f"({expr_text(expr.kids[0])} {expr.text} {expr_text(expr.kids[1])})"
    if expr.op == 5:
        return f"({expr_text(expr.kids[0])}?{expr_text(expr.kids[1])}:{expr_text(expr.kids[2])})"
    if expr.op == 7:
        return f"ASSERT ({expr_text(expr.kids[0])}, {expr.text})"
    return f"{expr.text} ({', '.join([expr_text(k) for k in expr.kids])})"


def padded(name: str, width: int) -> str:
    return name.ljust(width) if len(name) < width else name + "\n" + " " * width


def map_text(link: Link, layout: Layout, machine: Machine, lines: list[str]) -> None:
    if link.archive_pulls:
        lines.append("Archive member included to satisfy reference by file (symbol)\n")
        for member, who, wanted in link.archive_pulls:
            lines.append(f"{padded(member, 30)}{who} ({wanted})")
        lines.append("")
    if link.discarded:
        lines.append("Discarded input sections\n")
        for section in link.discarded:
            lines.append(f" {padded(section.name, 15)}{0:#018x} {section.size:#10x} {section.file.name()}")
        lines.append("")
    lines.append("Memory Configuration\n")
    lines.append("Name             Origin             Length             Attributes")
    for region in link_regions(layout):
        lines.append(region)
    lines.append("*default*        0x0000000000000000 0xffffffffffffffff\n")
    lines.append("Linker script and memory map\n")
    for file in link.files:
        if not file.archive:
            lines.append(f"LOAD {file.path}")
    by_section: dict[int, list[Symbol]] = {}
    for symbol in link.symbols.values():
        if symbol.kind == DEFINED and symbol.section is not None:
            by_section.setdefault(symbol.section.sequence, []).append(symbol)
    for statement in layout.statements:
        if statement.kind == S_ASSIGN:
            assert isinstance(statement, Assign)
            assign_line(link, statement, 0, lines)
        elif statement.kind == S_SECTION:
            assert isinstance(statement, Section)
            if statement.name == "/DISCARD/":
                lines.append("\n/DISCARD/")
            elif not statement.failed:
                section_lines(link, statement, by_section, lines)
    lines.append(f"OUTPUT({link.options.output} {machine.format})")


def link_regions(layout: Layout) -> list[str]:
    return [f"{r.name.ljust(16)} {r.start:#018x} {r.size:#018x} {r.attributes}".rstrip() for r in layout.script.regions]


def assign_line(link: Link, statement: Assign, dot: int, lines: list[str]) -> None:
    symbol = link.symbols.get(statement.name)
    text = f"{statement.name} = {expr_text(statement.expr)}"
    if statement.mode in (1, 2):
        text = f"PROVIDE ({text})"
    if statement.name == "." or symbol is None or not statement.active:
        lines.append(f"{'':16}[!provided]{'':8} {text}" if not statement.active else f"{'':34} {text}")
    else:
        lines.append(f"{'':16}{symbol.addr & (1 << 64) - 1:#018x}{'':16}{text}")


def section_lines(link: Link, statement: Section, by_section: dict[int, list[Symbol]], lines: list[str]) -> None:
    out = statement.out
    lines.append("")
    if out.created and not out.removed:
        text = f"{padded(out.name, 16)}{out.addr:#018x} {out.size:#10x}"
        if out.lma != out.addr:
            text += f" load address {out.lma:#018x}"
        lines.append(text)
    else:
        lines.append(out.name)
    for child in statement.children:
        if child.kind == S_WILD:
            assert isinstance(child, Wild)
            lines.append(f" {child.file}({' '.join([p.text for p in child.patterns])})")
            pieces = child.pieces
        elif child.kind == S_PIECES:
            assert isinstance(child, Pieces)
            pieces = child.pieces
        elif child.kind == S_ASSIGN:
            assert isinstance(child, Assign)
            assign_line(link, child, 0, lines)
            continue
        elif child.kind == S_DATA:
            assert isinstance(child, Data)
            lines.append(f" {expr_text(child.expr)}")
            continue
        else:
            continue
        for piece in pieces:
            if not piece.discarded:
                piece_lines(piece, by_section, lines)


def piece_lines(piece: InputSection, by_section: dict[int, list[Symbol]], lines: list[str]) -> None:
    raw = f" (size before relaxing {piece.raw_size:#x})" if piece.raw_size != piece.size and piece.merge is None else ""
    lines.append(f" {padded(piece.name, 15)}{piece.addr:#018x} {piece.size:#10x} {piece.file.name()}{raw}")
    if piece.merge is not None and piece.raw_size != piece.size:
        lines.append(f"{'':34}{piece.raw_size:#10x} (size before relaxing)")
    own = by_section.get(piece.sequence, [])
    rows = [(s.addr, s.name) for s in own]
    rows.sort()
    for address, name in rows:
        lines.append(f"{'':16}{address:#018x}{'':16}{name}")


def cross_references(link: Link, lines: list[str]) -> None:
    lines.append("\nCross Reference Table\n")
    lines.append("Symbol".ljust(50) + "File")
    users: dict[str, list[str]] = {}
    for file in link.files:
        note_users(file, users)
    for name in sorted(users):
        symbol = link.symbols.get(name)
        owner = symbol.file.name() if symbol is not None and symbol.file is not None and symbol.kind != 0 else ""
        names = [owner] if owner else []
        names += [u for u in users[name] if u != owner]
        for number, user in enumerate(names):
            lines.append((padded(name, 50) if number == 0 else " " * 50) + user)


def note_users(file: InputFile, users: dict[str, list[str]]) -> None:
    for symbol in file.symbols[max(file.first_global, 1) :]:
        names = users.setdefault(symbol.name, [])
        if file.name() not in names:
            names.append(file.name())


def write_dependencies(link: Link) -> None:
    path = link.options.dependency_file
    if not path:
        return
    from pybase.output import write_file

    names: list[str] = []
    for name in link.dependencies:
        if name not in names:
            names.append(name)
    text = f"{link.options.output}:" + "".join([f" \\\n  {n}" for n in names]) + "\n"
    for name in names:
        text += f"\n{name}:\n"
    write_file(path, text.encode("utf-8", "surrogateescape"))
