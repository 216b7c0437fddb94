"""What each tool says to --version and -v (DROPIN.md 1-5, KERNEL.md 2.1).

Build systems read only the first line's first and last words, and meson wants the words "Free Software Foundation" before it will talk to
something gcc-like; our own name stands plainly beside. The content hash lets ccache notice a changed package behind an unchanged launcher.
"""

import sys
from typing import Final

from pybase.output import read_file
from pybase.targets import load_toolchain, toolchain_text

PACKAGES: Final = ("pyisa", "pybase", "pyelf", "pybin", "pyas", "pyld", "pycc")
NOTE: Final = "An independent toolchain written in Python; not a program of the GNU project or the Free Software Foundation.\n"


def own_name() -> str:
    identity = load_toolchain().identity
    return f"{identity.name} {identity.version}"


def compiler_version() -> str:
    """`pycc --version`: line one is what Kconfig stores as CONFIG_CC_VERSION_TEXT, so it is stable."""
    identity = load_toolchain().identity
    first = f"pycc ({identity.name} {identity.version}, compatible with gcc {identity.gnuc}) {identity.gnuc}\n"
    return first + NOTE + f"content {content_hash()}\n"


def assembler_version() -> str:
    identity = load_toolchain().identity
    return f"GNU assembler ({identity.name} {identity.version}, pyas) {identity.binutils}\n" + NOTE + f"content {content_hash()}\n"


def linker_version() -> str:
    identity = load_toolchain().identity
    return f"GNU ld ({identity.name} {identity.version}, pyld) {identity.binutils}\n" + NOTE + f"content {content_hash()}\n"


def tool_version(gnu_name: str) -> str:
    """ar, nm, objcopy ...: `GNU ar (pycc 0.1, pyar) 2.40`."""
    identity = load_toolchain().identity
    first = f"GNU {gnu_name} ({identity.name} {identity.version}, py{gnu_name}) {identity.binutils}\n"
    return first + NOTE + f"content {content_hash()}\n"


def collect(folder: str, found: list[str]) -> None:
    import os

    for entry in sorted(os.listdir(folder)):
        path = folder + "/" + entry
        if entry.endswith((".py", ".rules", ".lds")):
            found.append(path)
        elif entry != "__pycache__" and "." not in entry and os.path.isdir(path):
            collect(path, found)


def content_hash() -> str:
    """A short hash over the sources of the tools: the same for the compiled packages, which carry their sources beside them."""
    import _sha1  # type: ignore[import-not-found]
    import os

    total = _sha1.sha1(toolchain_text().encode())
    for package in PACKAGES:
        for root in sys.path:
            folder = root + "/" + package
            if os.path.isdir(folder):
                files: list[str] = []
                collect(folder, files)
                for path in files:
                    total.update(path[len(root) :].encode())
                    total.update(read_file(path))
                break
    return str(total.hexdigest())[:16]
