"""The linker as prose: from a command line to an image, one line a step. Order matters where a comment says so."""

import os

from pybase.output import write_file
from pyelf.consts import SHF_ALLOC, SHT_NOBITS

from pyld.attributes import refresh, type_changed
from pyld.chunk import B_READONLY
from pyld.commons import allocate_commons
from pyld.context import Link
from pyld.crosscheck import check_cross_references, check_overlaps
from pyld.gc import collect_garbage
from pyld.image import MAX_IMAGE, Image
from pyld.inputs import identify
from pyld.layout import Layout, activate_all, has_relro_sections
from pyld.mapfile import finish_reports, write_dependencies
from pyld.merge import merge_sections
from pyld.options import IN_FILE, IN_LIBRARY, Input, Modes
from pyld.pieces import DEFINED, InputSection, LinkError, Symbol
from pyld.place import Filler, Placer, drop_dead, is_glob
from pyld.relocatable import group_sections, make_relocation_sections, write_groups, write_relocation_sections
from pyld.relocate import apply_all, compress_relative, scan_all, set_addresses, settle_dynamic
from pyld.resolve import Loader
from pyld.script.default import default_script
from pyld.script.nodes import S_SECTION, S_WILD, Assign, Script, Section, Stmt, Wild
from pyld.script.parser import ScriptParser, parse_expression, read_text
from pyld.segments import Mapper
from pyld.synth.build_id import build_id_note, fill_build_id
from pyld.synth.dynamic import Dynamic
from pyld.synth.eh_frame import build_frame_header, edit_frames, patch_plt_frames, plt_frame_sections, set_cie_pointers
from pyld.synth.got import Tables
from pyld.synth.property import merge_properties
from pyld.synth.symtab import SymbolTable
from pyld.target.machine import Machine
from pyld.target.registry import FORMATS, machine_for
from pyld.versions import apply_versions, read_version_scripts
from pyld.wellknown import define_well_known


def run(link: Link) -> int:
    """One link. Returns the exit status; writes the output only if nothing was wrong."""
    machine = set_machine(link)
    script = read_scripts(link, machine)
    check_format(link, script, machine)
    link.options.force_group_allocation = link.options.force_group_allocation or script.force_group
    if link.options.verbose:
        print_script(link, machine)
    loader = Loader(link, script, search_path(link, script))
    for name in link.options.undefined + script.externs:
        loader.require(name)
    mark_script_symbols(link, script)
    choose_entry(link, script, loader)
    loader.run(link.options.inputs + script_inputs(link, script))
    # Beyond this point no file is read and no global symbol appears except from the script and the linker itself.
    if not link.files and not script.statements:
        raise LinkError("no input files")
    link.pic = link.options.shared or link.options.pie
    link.dynamic = not link.options.relocatable and (link.pic or bool(link.libraries) or link.options.export_dynamic)
    if link.dynamic and not link.pic and not link.libraries:
        link.dynamic = False
    tables = Tables(link, machine)
    machine.tables = tables
    dynamic = Dynamic(link, machine, tables)
    read_version_scripts(link, script)
    define_well_known(link, tables, dynamic)
    activate_all(link, script)
    if not link.options.relocatable or link.options.define_common or script.force_common:
        allocate_commons(link)
    if link.dynamic:
        apply_versions(link, script)
    statements = place(link, script, tables, dynamic)
    # Beyond this point every section knows its output section or is discarded.
    merge_properties(link)
    if not link.options.relocatable:
        scan_all(link, machine)
        if link.errors and not link.options.noinhibit:
            return 1
        settle_dynamic(link, machine, tables)
        tables.allocate()
        plt_frame_sections(link, machine, tables)
        dynamic.prepare()
        merge_sections(in_order(link))
        edit_frames(link)
        dynamic.size()
    # Beyond this point sections change size only through .relr.dyn and the number of program headers.
    link.options.relro = link.options.relro and has_relro_sections(link, statements)
    layout = Layout(link, script, statements)
    link.outputs = [s.out for s in layout.order]
    mapper = lay_out(link, script, layout, tables)
    link.segments = mapper.map()
    end = mapper.offsets(link.segments)
    # Beyond this point all addresses are final.
    set_addresses(link, tables)
    check_segments(link)
    check_overlaps(link, layout.order)
    check_cross_references(link, script)
    if link.errors and not link.options.noinhibit:
        return 1
    check_sizes(link, end)
    data = compose(link, machine, tables, dynamic, mapper, end)
    finish_reports(link, layout, machine)
    if link.errors and not link.options.noinhibit:
        return 1
    mode = 0o666 if link.options.relocatable else 0o777
    write_file(link.options.output, data, mode)
    write_dependencies(link)
    return 0


def set_machine(link: Link) -> Machine:
    emulation = link.options.emulation or os.environ.get("LDEMULATION", "")
    if not emulation and link.options.scripts:
        emulation = emulation_of_inputs(link.options.inputs)
    machine = machine_for(link, emulation)
    link.bits = 8 * machine.word
    link.word = machine.word
    link.machine = 62 if machine.word == 8 else 3
    link.internal.bits = link.bits
    link.internal.machine = link.machine
    link.max_page = link.options.max_page or 0x1000
    if link.options.common_page > link.max_page:
        raise LinkError(f"common page size ({link.options.common_page:#x}) > maximum page size ({link.max_page:#x})")
    link.common_page = min(link.options.common_page or 0x1000, link.max_page)
    return machine


def check_format(link: Link, script: Script, machine: Machine) -> None:
    """OUTPUT_FORMAT and --oformat: only the machine's own object format is written."""
    wanted = link.options.oformat or (script.formats[0] if script.formats else "")
    name = wanted.strip('"')
    if name in ("", "default", machine.format):
        return
    if name in FORMATS:
        raise LinkError(f"output format {name} does not fit the emulation, whose format is {machine.format}")
    if name in ("binary", "srec", "ihex"):
        raise LinkError(f"output format {name} is not supported by the linker: use objcopy -O {name} on its output")
    raise LinkError(f"target {name} not found")


def check_sizes(link: Link, end: int) -> None:
    """Sections fit the address space. The output is made in memory: an absurd gap is said before the memory ends."""
    total = 0
    space = 1 << link.bits
    for out in link.outputs:
        if out.size >= space or (out.flags & SHF_ALLOC and (out.addr & (space - 1)) + out.size > space):
            raise LinkError(f"section {out.name} VMA wraps around address space")
        if out.align > space >> 2:
            raise LinkError(f"error: alignment power {out.align.bit_length() - 1} of section `{out.name}' is too big")
        if out.type != SHT_NOBITS:
            total += out.size
            if total > MAX_IMAGE:
                raise LinkError(f"final link failed: section {out.name} makes the output larger than {MAX_IMAGE:#x} bytes")
    if end > MAX_IMAGE:
        raise LinkError(f"final link failed: the output would have {end:#x} bytes")


def emulation_of_inputs(inputs: list[Input]) -> str:
    """With a script of the user's own and no -m the first object decides."""
    for item in inputs:
        if item.kind == IN_FILE and os.path.isfile(item.name):
            with open(item.name, "rb") as file:
                bits, machine, _ = identify(file.read(64))
            if bits:
                return "elf_i386" if machine == 3 else ""
    return ""


def read_scripts(link: Link, machine: Machine) -> Script:
    options = link.options
    script = Script()
    folders = options.library_paths
    for name in options.scripts:
        path = find_script(name, folders)
        link.dependencies.append(path)
        ScriptParser(script, read_text(path), path, folders).top()
    main = script
    if not options.scripts or script.inserts:
        main = Script()
        if options.default_script:
            ScriptParser(main, read_text(options.default_script), options.default_script, folders).top()
        else:
            ScriptParser(main, default_script(options, machine), "built-in linker script", folders).top()
        join_scripts(main, script)
    for name, text, early in options.defsyms:
        assign = Assign(name, parse_expression(text, "--defsym"), 0, "--defsym")
        assign.defsym = True
        if early or options.default_script:
            main.statements.insert(0, assign)
        else:
            main.statements.append(assign)
    return main


def join_scripts(main: Script, extra: Script) -> None:
    """A -T script with INSERT, or without SECTIONS, adds to the default one."""
    main.statements = extra.statements + main.statements
    main.inserts.extend(extra.inserts)
    main.versions.extend(extra.versions)
    main.regions.extend(extra.regions)
    main.aliases.update(extra.aliases)
    main.search = extra.search + main.search
    main.files.extend(extra.files)
    main.externs.extend(extra.externs)
    main.entry = extra.entry or main.entry
    main.output = extra.output
    main.nocrossrefs.extend(extra.nocrossrefs)
    if extra.has_phdrs:
        main.phdrs = extra.phdrs
        main.has_phdrs = True


def find_script(name: str, folders: list[str]) -> str:
    if os.path.exists(name):
        return name
    for folder in folders:
        if os.path.exists(os.path.join(folder, name)):
            return os.path.join(folder, name)
    raise LinkError(f"cannot open linker script file {name}: No such file or directory")


def print_script(link: Link, machine: Machine) -> None:
    from pybase.version import linker_version

    line = "=" * 50
    print(linker_version().splitlines()[0])
    print(
        f"  Supported emulations:\n   elf_x86_64\n   elf_i386\nusing internal linker script:\n{line}\n"
        f"{default_script(link.options, machine)}\n{line}",
        flush=True,
    )


def search_path(link: Link, script: Script) -> list[str]:
    options = link.options
    found: list[str] = []
    folders = list(options.library_paths)
    if not options.nostdlib:
        folders += script.search
    for folder in folders:
        if folder.startswith("="):
            folder = options.sysroot + folder[1:]
        elif folder.startswith("$SYSROOT"):
            folder = options.sysroot + folder[8:]
        found.append(folder)
    return found


def mark_script_symbols(link: Link, script: Script) -> None:
    """Plain assignments define their symbols before any archive is searched."""
    work: list[Stmt] = list(reversed(script.everything()))
    while work:
        statement = work.pop()
        if isinstance(statement, Section):
            work.extend(reversed(statement.children))
        elif isinstance(statement, Assign) and statement.active and statement.name != ".":
            symbol = link.symbols.get(statement.name)
            if symbol is None:
                symbol = Symbol(statement.name)
                link.symbols[statement.name] = symbol
            symbol.kind = DEFINED
            symbol.script = True
            symbol.weak_ref = False


def choose_entry(link: Link, script: Script, loader: Loader) -> None:
    options = link.options
    link.entry = options.entry or script.entry
    if not link.entry and not options.relocatable and not options.shared:
        link.entry = "start"  # if there is one (manual 3.4.1)
        link.entry_wanted = False
    elif link.entry and not link.entry[0].isdigit() and not options.relocatable and (options.entry or not options.shared):
        loader.require(link.entry)
        if not options.entry:
            # the default entry may be missing: a warning, not an undefined reference
            link.symbols[link.entry].ref_nonweak = False
            link.symbols[link.entry].weak_ref = False
    if script.output and options.output == "a.out":
        options.output = script.output


def script_inputs(link: Link, script: Script) -> list[Input]:
    modes = Modes()
    found: list[Input] = []
    if script.startup:
        link.options.inputs.insert(0, Input(IN_FILE, script.startup, modes))
    for wanted in script.files:
        modes.as_needed = wanted.as_needed
        library = wanted.name.startswith("-l")
        found.append(Input(IN_LIBRARY if library else IN_FILE, wanted.name[2:] if library else wanted.name, modes))
    # a description that names a file makes it an input (manual 3.6.4.1)
    known = [i.name for i in link.options.inputs] + [i.name for i in found]
    modes.as_needed = False
    for statement in script.everything():
        if statement.kind == S_SECTION:
            assert isinstance(statement, Section)
            for child in statement.children:
                if child.kind == S_WILD:
                    assert isinstance(child, Wild)
                    if not is_glob(child.file) and ":" not in child.file and child.file not in known:
                        known.append(child.file)
                        item = Input(IN_FILE, child.file, modes)
                        item.sysrooted = True  # looked for where libraries are
                        found.append(item)
    return found


def place(link: Link, script: Script, tables: Tables, dynamic: Dynamic) -> list[Stmt]:
    """Input sections to output sections; collected garbage leaves before orphans find a place."""
    placer = Placer(link, script)
    statements = script.everything()
    note = build_id_note(link)
    if note is not None:
        dynamic.build_id = note
    files = link.files + [link.internal]
    placer.index(files)
    placer.mark_kept(statements)
    placer.place_all(statements)
    statements = placer.inserts(script.statements)
    script.inserts.clear()
    if link.options.gc:
        collect_garbage(link, statements)
        drop_dead(statements)
    filler = Filler(link, statements)
    filler.fill(statements)
    placer.place_orphans(statements, filler.listed)
    link.listed = [s.out for s in filler.listed]
    set_text_readonly(link)
    for out in link.listed:
        refresh(link, out)
        if type_changed(out):
            link.warn(f"section `{out.name}' type changed to PROGBITS")
    script.statements = statements
    return statements


def set_text_readonly(link: Link) -> None:
    """.text is read-only whatever is in it; writable with -N."""
    for out in link.listed:
        if out.name == ".text" and not link.options.relocatable:
            out.bits = out.bits & ~B_READONLY if link.options.omagic else out.bits | B_READONLY
            return


def in_order(link: Link) -> list[InputSection]:
    found: list[InputSection] = []
    for file in link.files:
        for section in file.sections:
            if section is not None:
                found.append(section)
    return found


def lay_out(link: Link, script: Script, layout: Layout, tables: Tables) -> Mapper:
    """Addresses; again while the number of program headers or the packed relocations change."""
    guess = (64 if link.bits == 64 else 52) + (56 if link.bits == 64 else 32) * (0 if link.options.relocatable else len(script.phdrs) or 8)
    link.header_size = guess
    layout.mark(guess)
    for _ in range(10):
        layout.run(link.header_size)
        mapper = Mapper(link, script, layout.order, layout.ev)
        count = len(mapper.map())
        size = (64 if link.bits == 64 else 52) + (56 if link.bits == 64 else 32) * count
        packed = compress_relative(link, tables)
        if size == link.header_size and not packed:
            break
        link.header_size = size
    layout.finish()
    return Mapper(link, script, layout.order, layout.ev)


def compose(link: Link, machine: Machine, tables: Tables, dynamic: Dynamic, mapper: Mapper, end: int) -> bytearray:
    """Contents, relocated; tables of the linker; symbol table; headers."""
    sections = [o for o in link.listed if not o.removed]
    keep_relocs = link.options.relocatable or link.options.emit_relocs
    if keep_relocs:
        sections = make_relocation_sections(link, machine, sections)
    if link.options.relocatable:
        sections = group_sections(link) + sections
    for number, out in enumerate(sections):
        out.index = number + 1
    image = Image(link, machine, sections, link.segments)
    options = link.options
    symtab: SymbolTable | None = None
    if not options.strip_all:
        symtab = SymbolTable(link)
        symtab.tls_start = tables.tls_start
        symtab.build(sections, keep_relocs)
    if not options.relocatable:
        tables.write()
        dynamic.write()
        set_cie_pointers(link)
        patch_plt_frames(link, tables)
    apply_all(link, machine, image, sections)
    build_frame_header(link, dynamic)
    if keep_relocs:
        write_relocation_sections(link, machine, sections)
    if options.relocatable:
        write_groups(link, sections)
    dynamic.fix_headers(sections)
    names = image.names(symtab)
    data = image.write(end, symtab, names, entry_address(link), 0)
    fill_build_id(link, data, dynamic.build_id)
    return data


def entry_address(link: Link) -> int:
    options = link.options
    name = link.entry
    if options.relocatable and not options.entry:
        return 0
    symbol = link.symbols.get(name)
    if symbol is not None and symbol.kind == 1:
        return symbol.addr
    if name and name[0].isdigit():
        return int(name, 0)
    if options.relocatable or (options.shared and not options.entry):
        return 0
    for out in link.outputs:
        if out.name == ".text" and out.created:
            if name and link.entry_wanted:
                link.warn(f"cannot find entry symbol {name}; defaulting to {out.addr:016x}")
            return out.addr
    if name and link.entry_wanted:
        link.warn(f"cannot find entry symbol {name}; not setting start address")
    return 0


def check_segments(link: Link) -> None:
    if not link.options.warn_rwx or link.options.relocatable:
        return
    for segment in link.segments:
        if segment.type == 1 and segment.flags & 7 == 7 and segment.memsz:
            link.warn(f"{link.options.output} has a LOAD segment with RWX permissions")
        if segment.type == 7 and segment.flags & 1:
            link.warn(f"{link.options.output} has a TLS segment with execute permission")
