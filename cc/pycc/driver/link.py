"""The link step: pyld's argument list as gcc would give it to collect2 (start files, libraries in order), run in this process."""

from pybase.targets import TargetNames, load_toolchain

from pycc.driver.options import Command, Input
from pycc.driver.query import find_library_file, library_folders, runtime_folder


def link_target(command: Command, target: TargetNames) -> TargetNames:
    """-m32 and -m16 on a 64-bit target mean its 32-bit sister, and the other way round."""
    isa = command.options.target
    if isa == target.isa:
        return target
    for other in load_toolchain().targets:
        if other.isa == isa:
            return other
    return target


def link_arguments(command: Command, target: TargetNames, objects: list[Input], output: str) -> list[str]:
    """objects: files and linker flags in command-line order."""
    target = link_target(command, target)
    args: list[str] = []
    if command.options.sysroot:
        args.append("--sysroot=" + command.options.sysroot)
    if not command.relocatable and not (command.static and not command.pie):
        args.append("--eh-frame-hdr")
    args += ["-m", target.emulation]
    if command.relocatable:
        args.append("-r")
    elif command.shared:
        args.append("-shared")
    else:
        if command.static:
            args.append("-static")
        if command.pie:
            args.append("-pie")
            if command.static:
                args += ["--no-dynamic-linker", "-z", "text"]
        if not command.static:
            args += ["-dynamic-linker", target.loader]
        if command.rdynamic:
            args.append("-export-dynamic")
    args += ["-o", output]
    start = command.stdlib and command.startfiles and not command.relocatable
    libraries = command.stdlib and command.defaultlibs and not command.relocatable
    if start:
        if not command.shared:
            first = "rcrt1.o" if command.pie and command.static else "Scrt1.o" if command.pie else "crt1.o"
            args.append(find_library_file(command, target, first) or first)
        args.append(find_library_file(command, target, "crti.o") or "crti.o")
    for folder in command.library_dirs:
        args.append("-L" + folder)
    if not command.relocatable:
        for folder in library_folders(command, target):
            args.append("-L" + folder)
    runtime = runtime_folder(target, target.bits)
    archive = [runtime + "/libpycc_rt.a"] if runtime else []
    for item in objects:
        if item.path in ("-lgcc", "-lgcc_eh", "-lgcc_s", "-latomic") and item.language == "flag" and runtime:
            args += archive  # what the libraries that come with gcc are to it
        else:
            args.append(item.path)
    if libraries:
        if command.pthread:
            args.append("-lpthread")
        libc = ["-lc"] if command.libc else []
        if command.static:
            args += ["--start-group"] + archive + libc + ["--end-group"]
        else:
            args += archive + libc + archive
    if start:
        args.append(find_library_file(command, target, "crtn.o") or "crtn.o")
    return args


def link(arguments: list[str], made: dict[str, bytes]) -> int:
    """made: the objects among the arguments that are in memory only."""
    from pyld.main import link_with
    return link_with(arguments, made)
