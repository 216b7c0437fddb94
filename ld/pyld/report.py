"""Messages about relocations: which file, function and place refer to what (in GNU ld's words, which editors and test suites know)."""

from pyelf.consts import STT_FILE, STT_FUNC, STT_SECTION

from pyld.context import MAX_SAME_ERRORS, Link
from pyld.pieces import UNDEFINED, InputSection, Symbol


def function_at(section: InputSection, offset: int) -> str:
    """The function symbol that covers `offset`, "" if none."""
    best = ""
    best_value = -1
    for symbol in section.file.symbols:
        if symbol.section is section and symbol.type == STT_FUNC and best_value < symbol.value <= offset:
            best = symbol.name
            best_value = symbol.value
    return best


def source_of(section: InputSection) -> str:
    """The source file's name (STT_FILE), else the object's."""
    found = ""
    for symbol in section.file.symbols:
        if symbol.type == STT_FILE:
            found = symbol.name
    return found or section.file.name()


def place_text(link: Link, section: InputSection, offset: int, heading: str = "ld: ") -> str:
    """`a.c:(.text+0x5)`; before the first message in a function goes its heading line."""
    function = function_at(section, offset)
    where = f"{section.file.name()}: in function `{function}':" if function else ""
    fresh = where != "" and where != link.last_place
    if fresh:
        link.plain(f"{heading}{where}")
    link.last_place = where
    name = source_of(section) if function else section.file.name()
    return f"{'' if fresh else heading}{name}:({section.name}+{offset:#x})"


def undefined_allowed(link: Link, symbol: Symbol) -> bool:
    options = link.options
    if symbol.kind != UNDEFINED or (symbol.weak_ref and not symbol.ref_nonweak):
        return True
    if options.unresolved in ("ignore-all", "ignore-in-object-files"):
        return True
    if options.relocatable:
        return True
    if options.shared and not options.no_undefined and not options.z_defs and options.unresolved != "report-all" and symbol.visibility == 0:
        return True
    return False


def report_undefined(link: Link, section: InputSection, offset: int, symbol: Symbol) -> None:
    name = symbol.name + ("@" + symbol.version if symbol.version else "")
    count = link.undefined_counts.get(name, 0) + 1
    link.undefined_counts[name] = count
    warn_only = link.options.warn_unresolved or link.options.noinhibit
    if not warn_only:
        link.errors += 1
    if count > MAX_SAME_ERRORS:
        return
    where = place_text(link, section, offset)
    kind = "warning: " if warn_only else ""
    if count == MAX_SAME_ERRORS:
        link.plain(f"{where}: {kind}more undefined references to `{name}' follow")
        return
    if symbol.visibility:
        word = ("", "internal", "hidden", "protected")[symbol.visibility]
        link.plain(f"{where}: {kind}undefined reference to `{name}'")
        link.plain(f"ld: {link.options.output}: {word} symbol `{name}' isn't defined")
        return
    link.plain(f"{where}: {kind}undefined reference to `{name}'")


def report_overflow(link: Link, section: InputSection, offset: int, type_name: str, symbol: Symbol, addend: int) -> None:
    """`relocation truncated to fit: R_X86_64_32S against symbol `x' defined in .bss section in a.o`"""
    link.errors += 1
    where = place_text(link, section, offset)
    if symbol.type == STT_SECTION and symbol.section is not None:
        what = f"against `{symbol.section.name}'"
    elif symbol.kind == UNDEFINED:
        what = f"against undefined symbol `{symbol.name}'"
    elif symbol.local:
        what = f"against `{symbol.name}'"
    else:
        home = symbol.section.name if symbol.section is not None else "*ABS*"
        owner = symbol.file.name() if symbol.file is not None and symbol.section is not None else link.options.output
        what = f"against symbol `{symbol.name}' defined in {home} section in {owner}"
    link.plain(f"{where}: relocation truncated to fit: {type_name} {what}")


def report_pic(link: Link, section: InputSection, type_name: str, symbol: Symbol) -> None:
    """Code that is not position-independent in an output that must be."""
    product = "shared object" if link.options.shared else "PIE object"
    flag = "-fPIC" if link.options.shared else "-fPIE"
    if symbol.type == STT_SECTION and symbol.section is not None:
        what = f"`{symbol.section.name}'"
    else:
        kind = "local symbol" if symbol.local else "symbol"
        if not symbol.local and symbol.kind == UNDEFINED:
            kind = "undefined symbol"
        elif not symbol.local and symbol.visibility:
            kind = ("", "internal", "hidden", "protected")[symbol.visibility] + " symbol"
        what = f"{kind} `{symbol.name}'"
    if symbol.type == STT_SECTION:
        what = what.replace("local symbol ", "")
    link.error(f"{section.file.name()}: relocation {type_name} against {what} can not be used when making a {product}; recompile with {flag}")


def report_unresolvable(link: Link, section: InputSection, name: str, symbol: Symbol) -> None:
    """An offset in the program's own thread-local block, of a variable that a shared library defines."""
    link.error(f"{section.file.name()}: unresolvable {name} relocation against symbol `{symbol.name}'")

