"""objcopy: copy an object file, changing it on the way (GNU binutils manual, "objcopy"). The work is in copying.py; here is the command line."""

import os
import sys
from typing import Final, final

from pybase.cmdline import EQUALS_OR_SEPARATE, FLAG, JOINED_OR_SEPARATE, POSITIONAL, Arg, Option, Parser, expand_response_files
from pybase.output import read_file, write_file
from pybase.version import tool_version
from pyelf.archive import is_archive, read_archive, write_archive
from pyelf.consts import EM_386, EM_AARCH64, EM_ARM, EM_RISCV, EM_X86_64, ET_REL
from pyelf.model import Object
from pyelf.read import ElfError, ElfFile

from pybin.ar import file_error
from pybin.copying import (
    DISCARD_ALL,
    DISCARD_TEMPORARY,
    STRIP_ALL,
    STRIP_DEBUG,
    STRIP_UNNEEDED,
    Names,
    Plan,
    copy_elf,
    from_binary,
    to_binary,
)
from pybin.inputs import complain

ELF_TARGETS: Final = {
    "elf64-x86-64": (64, EM_X86_64),
    "elf32-x86-64": (32, EM_X86_64),
    "elf32-i386": (32, EM_386),
    "elf64-littleaarch64": (64, EM_AARCH64),
    "elf32-littlearm": (32, EM_ARM),
    "elf64-littleriscv": (64, EM_RISCV),
    "elf32-littleriscv": (32, EM_RISCV),
    "elf64-little": (64, 0),
    "elf32-little": (32, 0),
}
ARCHITECTURES: Final = {"i386:x86-64": EM_X86_64, "i386": EM_386, "aarch64": EM_AARCH64, "arm": EM_ARM, "riscv": EM_RISCV, "riscv:rv64": EM_RISCV}

# (spellings, takes a value, what it does)
ROWS: Final = (
    ("-I --input-target", True, "input"),
    ("-O --output-target", True, "output"),
    ("-F --target", True, "target"),
    ("-B --binary-architecture", True, "architecture"),
    ("-R --remove-section", True, "remove"),
    ("-j --only-section", True, "only"),
    ("--keep-section", True, "keep-section"),
    ("--remove-relocations", True, "remove-relocations"),
    ("-S --strip-all", False, "strip-all"),
    ("-g --strip-debug", False, "strip-debug"),
    ("--strip-unneeded", False, "strip-unneeded"),
    ("-x --discard-all", False, "discard-all"),
    ("-X --discard-locals", False, "discard-locals"),
    ("-K --keep-symbol", True, "keep"),
    ("--keep-symbols", True, "keep@"),
    ("-N --strip-symbol", True, "strip"),
    ("--strip-symbols", True, "strip@"),
    ("--strip-unneeded-symbol", True, "strip-unneeded-symbol"),
    ("--strip-unneeded-symbols", True, "strip-unneeded-symbol@"),
    ("-G --keep-global-symbol", True, "keep-global"),
    ("--keep-global-symbols", True, "keep-global@"),
    ("-L --localize-symbol", True, "localize"),
    ("--localize-symbols", True, "localize@"),
    ("--globalize-symbol", True, "globalize"),
    ("--globalize-symbols", True, "globalize@"),
    ("-W --weaken-symbol", True, "weaken"),
    ("--weaken-symbols", True, "weaken@"),
    ("--weaken", False, "weaken-all"),
    ("--localize-hidden", False, "localize-hidden"),
    ("--keep-file-symbols", False, "keep-file-symbols"),
    ("--redefine-sym", True, "redefine"),
    ("--redefine-syms", True, "redefine@"),
    ("--prefix-symbols", True, "prefix-symbols"),
    ("--prefix-sections", True, "prefix-sections"),
    ("--prefix-alloc-sections", True, "prefix-alloc"),
    ("--rename-section", True, "rename"),
    ("--set-section-flags", True, "set-flags"),
    ("--set-section-alignment", True, "set-alignment"),
    ("--add-section", True, "add"),
    ("--update-section", True, "update"),
    ("--dump-section", True, "dump"),
    ("--change-addresses --adjust-vma", True, "change-all"),
    ("--change-section-address --adjust-section-vma", True, "move-both"),
    ("--change-section-vma", True, "move-vma"),
    ("--change-section-lma", True, "move-lma"),
    ("--set-start", True, "start"),
    ("--change-start --adjust-start", True, "start-change"),
    ("--gap-fill", True, "gap-fill"),
    ("--pad-to", True, "pad-to"),
    ("--only-keep-debug", False, "only-keep-debug"),
    ("-w --wildcard", False, "wildcard"),
    ("-p --preserve-dates", False, "dates"),
    ("-D --enable-deterministic-archives", False, ""),
    ("-U --disable-deterministic-archives", False, ""),
    ("--no-change-warnings --no-adjust-warnings --no-merge-notes", False, ""),
    ("-v --verbose", False, "verbose"),
    ("-V --version", False, "version"),
    ("-h --help", False, "help"),
    ("-o --output-file", True, "output-file"),
    ("-s", False, "strip-all"),
    ("-d", False, "strip-debug"),
)


NAME_ACTIONS: Final = ("keep", "strip", "strip-unneeded-symbol", "keep-global", "localize", "globalize", "weaken")


@final
class Request:
    """The command line of objcopy or strip."""

    def __init__(self) -> None:
        self.plan = Plan()
        self.input_target = ""
        self.output_target = ""
        self.architecture = ""
        self.dates = False
        self.files: list[str] = []
        self.output_file = ""
        self.help = False
        self.version = False
        self.lists: list[tuple[str, str]] = []  # symbol names, judged when it is known whether -w was given


def parse_number(text: str) -> int:
    try:
        return int(text, 16 if text[:2].lower() == "0x" else 10) if not (text.startswith("0") and text.isdigit()) else int(text, 8)
    except ValueError:
        raise ElfError(f"bad number: {text}") from None


def name_list(path: str) -> list[str]:
    """A file of names: one a line, `#` to the end of line is comment."""
    text = read_file(path).decode("utf-8", "surrogateescape")
    lines = [line.split("#", 1)[0].strip() for line in text.split("\n")]
    return [line for line in lines if line]


def pair(text: str, option: str) -> tuple[str, str]:
    left, equals, right = text.partition("=")
    if not equals or not left:
        raise ElfError(f"bad format for {option}")
    return left, right


def movement(text: str, which: str) -> tuple[str, str, int, str]:
    """`section=value`, `section+value`, `section-value`."""
    for at in range(len(text) - 1, 0, -1):
        if text[at] in "=+-":
            return text[:at], which, parse_number(text[at + 1 :]), text[at]
    raise ElfError(f"bad format for --change-section-{which}")


def options() -> tuple[list[Option], dict[int, str]]:
    made: list[Option] = []
    actions: dict[int, str] = {}
    number = 0
    for spellings, valued, action in ROWS:
        number += 1
        actions[number] = action
        for spelling in spellings.split(" "):
            shape = FLAG
            if valued:
                shape = EQUALS_OR_SEPARATE if spelling.startswith("--") else JOINED_OR_SEPARATE
            made.append(Option(spelling, shape, number))
    return made, actions


def parse(argv: list[str], strip: bool) -> Request:
    rows, actions = options()
    if not strip:
        rows = [r for r in rows if r.spelling not in ("-o", "--output-file", "-s", "-d")]
    parser = Parser(rows, clusters=True)
    arguments = parser.parse(expand_response_files(argv))
    if parser.errors:
        raise ElfError(parser.errors[0])
    request = Request()
    for argument in arguments:
        if argument.id == POSITIONAL:
            request.files.append(argument.value)
        else:
            act(request, actions[argument.id], argument)
    plan = request.plan
    for action, name in request.lists:
        target = symbol_names(plan, action)
        for one in name_list(name) if action.endswith("@") else [name]:
            target.add(one, plan.wildcard)
    return request


def symbol_names(plan: Plan, action: str) -> Names:
    action = action.removesuffix("@")
    if action == "keep":
        return plan.keep
    if action == "strip":
        return plan.strip_names
    if action == "strip-unneeded-symbol":
        return plan.strip_unneeded
    if action == "keep-global":
        return plan.keep_global
    if action == "localize":
        return plan.localize
    if action == "globalize":
        return plan.globalize
    return plan.weaken


def act(request: Request, action: str, argument: Arg) -> None:
    """One option. Those on symbols and files first, those on sections and addresses in act_on_sections."""
    plan = request.plan
    value = argument.value
    if action.removesuffix("@") in NAME_ACTIONS:
        request.lists.append((action, value))
    elif action == "input":
        request.input_target = value
    elif action == "output":
        request.output_target = value
    elif action == "target":
        request.input_target = request.output_target = value
    elif action == "architecture":
        request.architecture = value
    elif action == "strip-all":
        plan.strip = STRIP_ALL
    elif action == "strip-debug":
        plan.strip = STRIP_DEBUG
    elif action == "strip-unneeded":
        plan.strip = STRIP_UNNEEDED
    elif action == "discard-all":
        plan.discard = DISCARD_ALL
    elif action == "discard-locals":
        plan.discard = DISCARD_TEMPORARY
    elif action == "weaken-all":
        plan.weaken_all = True
    elif action == "localize-hidden":
        plan.localize_hidden = True
    elif action == "keep-file-symbols":
        plan.keep_file_symbols = True
    elif action == "redefine":
        old, new = pair(value, "--redefine-sym")
        plan.redefine[old] = new
    elif action == "redefine@":
        for line in name_list(value):
            words = line.split()
            if len(words) != 2:
                raise ElfError(f"{value}: each line must hold two names")
            plan.redefine[words[0]] = words[1]
    elif action == "prefix-symbols":
        plan.prefix_symbols = value
    elif action == "wildcard":
        plan.wildcard = True
    elif action == "dates":
        request.dates = True
    elif action == "output-file":
        request.output_file = value
    elif action == "version":
        request.version = True
    elif action == "help":
        request.help = True
    else:
        act_on_sections(plan, action, value)


def act_on_sections(plan: Plan, action: str, value: str) -> None:
    if action == "remove":
        plan.remove.append(value)
    elif action == "only":
        plan.only.append(value)
    elif action == "keep-section":
        plan.keep_sections.append(value)
    elif action == "remove-relocations":
        plan.remove_relocations.append(value)
    elif action == "prefix-sections":
        plan.prefix_sections = value
    elif action == "prefix-alloc":
        plan.prefix_alloc = value
    elif action == "rename":
        old, new = pair(value, "--rename-section")
        name, _, flags = new.partition(",")
        plan.rename[old] = (name, flags)
    elif action == "set-flags":
        plan.set_flags.append(pair(value, "--set-section-flags"))
    elif action == "set-alignment":
        name, amount = pair(value, "--set-section-alignment")
        power = parse_number(amount)
        if power <= 0 or power & (power - 1):
            raise ElfError(f"--set-section-alignment argument is not a power of two: {amount}")
        plan.set_alignment.append((name, power))
    elif action == "add":
        name, path = pair(value, "--add-section")
        plan.add_sections.append((name, read_file(path)))
    elif action == "update":
        name, path = pair(value, "--update-section")
        plan.update_sections.append((name, read_file(path)))
    elif action == "dump":
        plan.dump_sections.append(pair(value, "--dump-section"))
    elif action == "change-all":
        plan.change_all = parse_number(value)
    elif action.startswith("move-"):
        plan.move_sections.append(movement(value, action[5:]))
    elif action == "start":
        plan.start = parse_number(value)
    elif action == "start-change":
        plan.start_change = parse_number(value)
    elif action == "gap-fill":
        plan.gap_fill = parse_number(value) & 0xFF
    elif action == "pad-to":
        plan.pad_to = parse_number(value)
    elif action == "only-keep-debug":
        plan.only_keep_debug = True


def dump_sections(data: bytes, path: str, plan: Plan) -> None:
    elf = ElfFile(data, path)
    for name, target in plan.dump_sections:
        section = elf.find(name)
        if section is None:
            raise ElfError(f"can't dump section '{name}' - it does not exist")
        write_file(target, bytes(section.data))


def convert(request: Request, data: bytes, path: str) -> bytes:
    """One file's bytes to the output's."""
    plan = request.plan
    if request.input_target == "binary":
        wanted = request.output_target
        if wanted not in ELF_TARGETS:
            raise ElfError(f"an output target is needed for binary input, and '{wanted}' is not known")
        bits, machine = ELF_TARGETS[wanted]
        if request.architecture:
            if request.architecture not in ARCHITECTURES:
                raise ElfError(f"architecture {request.architecture} unknown")
            machine = ARCHITECTURES[request.architecture]
        return from_binary(data, path, plan, Object(bits, machine, ET_REL))
    if request.input_target and request.input_target not in ELF_TARGETS:
        raise ElfError(f"invalid bfd target '{request.input_target}'")
    if plan.dump_sections:
        dump_sections(data, path, plan)
    if request.output_target == "binary":
        return to_binary(data, path, plan)
    if request.output_target and request.output_target not in ELF_TARGETS:
        raise ElfError(f"invalid bfd target '{request.output_target}'")
    if is_archive(data):
        archive = read_archive(data, path)
        if archive.thin:
            raise ElfError("a thin archive cannot be copied: copy its members")
        for member in archive.members:
            if bytes(member.data[:4]) == b"\x7fELF":
                member.data = copy_elf(bytes(member.data), f"{path}({member.name})", plan)
                member.size = len(member.data)
        return write_archive(archive.members, False, archive.has_index)
    if request.output_target and ELF_TARGETS[request.output_target] != (64, 0):
        elf = ElfFile(data, path)
        bits, machine = ELF_TARGETS[request.output_target]
        if elf.bits != bits or machine not in (0, elf.machine):
            raise ElfError(f"conversion to {request.output_target} is not supported")
    return copy_elf(data, path, plan)


def process(request: Request, source: str, target: str, tool: str) -> int:
    try:
        data = read_file(source)
        found = os.stat(source)
        out = convert(request, data, source)
        # an output of another kind is not a program: it gets no execute permission beyond what the input had
        write_file(target, out, found.st_mode & 0o777)
        if source == target:
            os.chmod(target, found.st_mode & 0o777)
        if request.dates:
            os.utime(target, (found.st_atime, found.st_mtime))
    except ElfError as failure:
        complain(tool, f"{source}: {failure}")
        return 1
    except FileNotFoundError as missing:
        complain(tool, f"'{missing.filename or source}': No such file")
        return 1
    except OSError as trouble:
        complain(tool, file_error(trouble))
        return 1
    return 0


def usage(tool: str, line: str) -> str:
    text = [f"Usage: {tool} {line}\n The options are:\n"]
    for spellings, valued, action in ROWS:
        if action:
            text.append("  " + ", ".join([s + (" <value>" if valued else "") for s in spellings.split(" ")]) + "\n")
    return "".join(text) + f"{tool}: supported targets: {' '.join(ELF_TARGETS)} binary\n"


def main(argv: list[str]) -> int:
    try:
        request = parse(argv, False)
    except (ElfError, ValueError) as failure:
        complain("pyobjcopy", str(failure))
        return 1
    except OSError as trouble:
        complain("pyobjcopy", file_error(trouble))
        return 1
    if request.version or request.help:
        sys.stdout.write(tool_version("objcopy") if request.version else usage("objcopy", "[option(s)] in-file [out-file]"))
        return 0
    if not 1 <= len(request.files) <= 2:
        complain("pyobjcopy", "one input file and at most one output file are needed")
        return 1
    return process(request, request.files[0], request.files[-1], "pyobjcopy")
