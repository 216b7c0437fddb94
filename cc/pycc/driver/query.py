"""Questions a build system asks the compiler: --version, -dumpmachine, -print-file-name= ... (DROPIN.md sections 2-4)."""

import os
import sys

from pybase.targets import TargetNames, load_toolchain

from pycc.driver.options import Command


def root_folders() -> list[str]:
    """Places our own files may lie under: the source tree, or the folder the compiled packages are in."""
    out: list[str] = []
    for folder in sys.path:
        for up in ("/..", "/../..", ""):
            out.append(folder + up)
    return out


def own_headers() -> str:
    """The folder of stddef.h and its kind."""
    for folder in root_folders():
        path = folder + "/libc_headers"
        if os.path.exists(path + "/stddef.h"):
            return os.path.normpath(path)
    return "/usr/lib/pycc/include"


def runtime_folder(target: TargetNames, bits: int) -> str:
    """The folder of libpycc_rt.a for this target; "" if it is not built."""
    isa = target.isa
    if isa in ("x86_64", "i386") and bits:
        isa = "x86_64" if bits == 64 else "i386"
    for folder in root_folders():
        for middle in ("/build/lib/", "/lib/"):
            path = folder + middle + isa
            if os.path.exists(path + "/libpycc_rt.a"):
                return os.path.normpath(path)
    return ""


def program(name: str) -> str:
    """Full path of one of our tools under its plain name; the name itself if there is none."""
    here = os.path.dirname(os.path.realpath(sys.argv[0]))
    for path in (here + "/../plain/" + name, here + "/py" + name, here + "/" + name):
        if os.path.exists(path):
            return os.path.normpath(path)
    for folder in os.environ.get("PATH", "").split(":"):
        if folder and os.access(folder + "/" + name, os.X_OK) and name not in ("cc1", "collect2"):
            return folder + "/" + name
    return name


def library_folders(command: Command, target: TargetNames) -> list[str]:
    """Where crt1.o and -l libraries are looked for after -L: the sysroot's standard places, then LIBRARY_PATH."""
    out: list[str] = []
    for folder in os.environ.get("LIBRARY_PATH", "").split(":"):
        if folder:
            out.append(folder)
    for folder in target.library_dirs:
        out.append(command.options.sysroot + folder)
    return out


def find_library_file(command: Command, target: TargetNames, name: str) -> str:
    """Path of crt1.o, libc.a ...; "" if there is none."""
    for folder in command.library_dirs + library_folders(command, target):
        if os.path.exists(folder + "/" + name):
            return folder + "/" + name
    return ""


def answer(command: Command, target: TargetNames) -> str:
    """The text a query prints; None of them compiles anything."""
    name, _, value = command.query.partition(" ")
    identity = load_toolchain().identity
    if name == "--version":
        from pybase.version import compiler_version
        return compiler_version()
    if name == "-dumpversion":
        return identity.gnuc.partition(".")[0] + "\n"
    if name == "-dumpfullversion":
        return identity.gnuc + "\n"
    if name == "-dumpmachine":
        return target.triple + "\n"
    if name == "-dumpspecs":
        return ""
    if name == "-print-file-name=":
        return file_named(command, target, value) + "\n"
    if name == "-print-prog-name=":
        return program(value) + "\n"
    if name == "-print-libgcc-file-name":
        folder = runtime_folder(target, command.arch_bits)
        return (folder + "/" if folder else "") + "libpycc_rt.a\n"
    if name == "-print-search-dirs":
        own = own_headers()
        folders = [folder + "/" for folder in library_folders(command, target)]
        return f"install: {own}/\nprograms: ={os.path.dirname(program('as'))}/\nlibraries: ={':'.join(folders)}\n"
    if name == "-print-multi-os-directory":
        return "../lib32\n" if target.bits == 64 and command.arch_bits == 32 else "../lib\n" if target.bits == 64 else ".\n"
    if name == "-print-multi-directory":
        return ".\n"
    if name == "-print-multi-lib":
        return ".;\n"
    if name == "-print-multiarch":
        return target.multiarch + "\n"
    if name == "-print-sysroot":
        return (command.options.sysroot + "\n") if command.options.sysroot else "\n"
    if name == "-print-sysroot-headers-suffix":
        return ""
    return help_text()


def file_named(command: Command, target: TargetNames, name: str) -> str:
    if name == "include":
        return own_headers()
    if name in ("libgcc.a", "libpycc_rt.a"):
        folder = runtime_folder(target, command.arch_bits)
        if folder:
            return folder + "/libpycc_rt.a"
    found = find_library_file(command, target, name)
    if found:
        return found
    if os.path.exists(own_headers() + "/" + name):
        return own_headers() + "/" + name
    return name


def help_text() -> str:
    """--help: the rows of options.py."""
    from pycc.driver.rows import EITHER, IGNORE, JOINED, REFUSE, ROWS, SEPARATE
    lines = ["Usage: pycc [options] file...", "Options (gcc's; see the gcc manual), and what pycc makes of them:"]
    for spelling, shape, verdict, reason in ROWS:
        shown = spelling + (" <arg>" if shape in (SEPARATE, EITHER) else "<arg>" if shape == JOINED else "")
        note = "" if verdict not in (IGNORE, REFUSE) else "ignored" if verdict == IGNORE else "refused"
        if reason and note:
            note += ": " + reason
        lines.append(f"  {shown:32} {note}".rstrip())
    return "\n".join(lines) + "\n"
