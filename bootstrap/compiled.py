"""`make compiled`: all packages built by mypyc into build/compiled, where the launchers prefer them.

Separate mode by default: one C file group per module, built in parallel, and only what changed is built again (mypyc keeps its IR in
build/mypyc/cache, setuptools goes by the C files' times, which move only when their content does). `--release` makes one group at -O2, which
starts faster (SPEED.md section 3). Results are moved into place by rename, because running tools have the old ones mapped.

Starting a tool maps a library for every module, so libraries are few and small. mypyc makes two for a module: the shim that Python looks for and
the group's library, where the code is. They become one with two names (`merged`), which the loader maps once. Each library contains mypyc's whole
runtime: with nothing exported but the entry points, the linker drops what a module does not use, and the loader has few symbols to look up.
"""

import argparse
import hashlib
import os
import shutil
import sys
import sysconfig
import time
import warnings
from typing import Any

from layout import drop_stale

ROOTS = {"isa": ["pyisa"], "elf": ["pybase", "pyelf", "pybin"], "as": ["pyas"], "ld": ["pyld"], "cc": ["pycc"]}

COMPILER_FLAGS = ["-fvisibility=hidden", "-ffunction-sections", "-fdata-sections", "-fno-plt"]
LINKER_FLAGS = ["-Wl,-Bsymbolic", "-Wl,--gc-sections", "-Wl,-z,noseparate-code", "-Wl,-z,norelro"]
SUFFIX = sysconfig.get_config_var("EXT_SUFFIX")
MARK = ".building"


def sources(root: str, only: list[str]) -> list[str]:
    """Every module of the packages, relative to the root, in a fixed order."""
    found: list[str] = []
    for folder, packages in ROOTS.items():
        for package in packages:
            if only and package not in only:
                continue
            for place, folders, files in os.walk(os.path.join(root, folder, package)):
                folders.sort()
                for name in sorted(files):
                    if name.endswith(".py"):
                        path = os.path.join(place, name)
                        if os.path.getsize(path) or name == "__init__.py":
                            found.append(os.path.relpath(path, root))
    return found


def move_if_changed(source: str, target: str) -> bool:
    if os.path.exists(target):
        old, new = os.stat(target), os.stat(source)
        if old.st_size == new.st_size and open(target, "rb").read() == open(source, "rb").read():
            return False
    os.makedirs(os.path.dirname(target), exist_ok=True)
    temporary = target + ".tmp"
    shutil.copyfile(source, temporary)
    shutil.copymode(source, temporary)
    os.rename(temporary, target)
    return True


def file_of(extension: str) -> str:
    return extension.replace(".", "/") + SUFFIX


def merged(extensions: list[Any], folder: str) -> tuple[list[Any], dict[str, str]]:
    """The libraries to build, each with its shims in it, and the further names that each is to have: link -> file, relative to the library folder.

    A module's shim goes into its group's library. With one group for all, the shims of a package's modules make one library (an entry point
    has only the last part of the module's name, so a whole tree does not fit into one; a package is a module of the package around it)."""
    groups = {e.name: e for e in extensions if e.name.endswith("__mypyc")}
    links: dict[str, str] = {}
    together: dict[str, list[Any]] = {}
    for e in extensions:
        if e.name in groups:
            continue
        own = groups.get(e.name.removesuffix(".__init__") + "__mypyc")
        if own is not None:
            own.sources += e.sources
            links[file_of(e.name)] = file_of(own.name)
        else:
            together.setdefault(e.name.removesuffix(".__init__").rpartition(".")[0], []).append(e)
    for package, shims in together.items():
        made = shims[0]
        made.name, names = package + ".shims__mypyc" if package else "shims__mypyc", [e.name for e in shims]
        text = "/* made by bootstrap/compiled.py: all shims of a folder */\n"
        for n, e in enumerate(shims):
            text += f'#define PyInit___init__ PyInit___init__{n}\n#include "{os.path.abspath(e.sources[0])}"\n#undef PyInit___init__\n'
        path = os.path.join(folder, made.name.replace(".", "/") + ".c")
        if not os.path.exists(path) or open(path).read() != text:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as out:
                out.write(text)
        made.sources = [path]
        groups[made.name] = made
        for name in names:
            links[file_of(name)] = file_of(made.name)
    for e in groups.values():
        e.extra_compile_args = e.extra_compile_args + COMPILER_FLAGS
        e.extra_link_args = e.extra_link_args + LINKER_FLAGS
    return list(groups.values()), links


def link_if_changed(source: str, target: str) -> bool:
    """`target` becomes a symbolic link to `source`."""
    text = os.path.relpath(source, os.path.dirname(target))
    if os.path.islink(target) and os.readlink(target) == text:
        return False
    os.makedirs(os.path.dirname(target), exist_ok=True)
    temporary = target + ".tmp"
    os.symlink(text, temporary)
    os.rename(temporary, target)
    return True


def install(library: str, links: dict[str, str], root: str, target: str) -> int:
    """Extension modules, and the sources and data files beside them. What is gone in the source goes here too."""
    wanted: dict[str, str] = {}
    for place, folders, files in os.walk(library):
        for name in files:
            if name.endswith(".so"):
                path = os.path.join(place, name)
                wanted[os.path.relpath(path, library)] = path
    for folder in ROOTS:
        for place, folders, files in os.walk(os.path.join(root, folder)):
            for name in files:
                if not name.endswith((".pyc", ".md")):
                    path = os.path.join(place, name)
                    wanted[os.path.relpath(path, os.path.join(root, folder))] = path
    wanted["pybase/toolchain.toml"] = os.path.join(root, "toolchain.toml")
    changed = sum(move_if_changed(path, os.path.join(target, name)) for name, path in sorted(wanted.items()))
    for link, name in links.items():
        changed += link_if_changed(os.path.join(target, name), os.path.join(target, link))
    for place, folders, files in os.walk(target):
        for name in files:
            relative = os.path.relpath(os.path.join(place, name), target)
            if relative not in wanted and relative not in links and not name.endswith(".pyc"):
                os.unlink(os.path.join(place, name))
    return changed


def stale_extensions(library: str, names: set[str]) -> None:
    """Extension modules of sources that no longer exist must not shadow anything."""
    wanted = {file_of(name) for name in names}
    for place, folders, files in os.walk(library):
        for name in files:
            path = os.path.join(place, name)
            if name.endswith(".so") and os.path.relpath(path, library) not in wanted:
                os.unlink(path)


def begin_building(library: str) -> None:
    """Mark that libraries are being written. What a run that was killed had begun is half written, and setuptools would take it for done."""
    os.makedirs(library, exist_ok=True)
    mark = os.path.join(library, MARK)
    if os.path.exists(mark):
        since = os.stat(mark).st_mtime_ns
        for place, _folders, files in os.walk(library):
            for name in files:
                path = os.path.join(place, name)
                if name.endswith(".so") and os.stat(path).st_mtime_ns >= since:
                    os.unlink(path)
    with open(mark, "w"):
        pass


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", required=True)
    parser.add_argument("--build", required=True)
    parser.add_argument("--jobs", default="2")
    parser.add_argument("--release", action="store_true")
    parser.add_argument("--only", nargs="*", default=[])
    options = parser.parse_args()
    try:
        from mypyc.build import mypycify
        from setuptools import setup
    except ImportError as failure:
        sys.exit(f"make compiled needs mypy[mypyc] and setuptools: {sys.executable} -m pip install 'mypy[mypyc]' setuptools ({failure})")
    warnings.simplefilter("ignore")
    began = time.time()
    os.chdir(options.root)
    work = os.path.join(options.build, "mypyc-release" if options.release else "mypyc")
    # setuptools does not see that flags changed: other flags, other folders
    key = hashlib.sha256(" ".join(COMPILER_FLAGS + LINKER_FLAGS).encode()).hexdigest()[:8]
    library = os.path.join(work, "lib-" + key)
    objects = os.path.join(work, "o-" + key)
    for name in os.listdir(work) if os.path.isdir(work) else []:
        if name.partition("-")[0] in ("lib", "o") and name not in ("lib-" + key, "o-" + key):
            shutil.rmtree(os.path.join(work, name))
    os.makedirs(library, exist_ok=True)
    files = sources(options.root, options.only)
    cache = os.path.join(work, "cache")
    flags = ["--strict", "--cache-dir", cache, "--no-sqlite-cache"]  # one file an entry, so that entries can be dropped
    if not options.release:
        drop_stale(options.root, files, cache, os.path.join(work, "layouts.json"))
    extensions = mypycify(
        flags + files,
        opt_level="2" if options.release else "1",
        debug_level="0",
        separate=not options.release,
        multi_file=options.release,
        target_dir=os.path.join(work, "c"),
        group_name="pycc_all" if options.release else None,
        strip_asserts=False,
    )
    extensions, links = merged(extensions, os.path.join(work, "c"))
    stale_extensions(library, {e.name for e in extensions})
    translated = time.time()
    begin_building(library)
    setup(
        name="pycc",
        ext_modules=extensions,
        py_modules=[],
        script_args=["-q", "build_ext", "--build-lib", library, "--build-temp", objects, "--parallel", options.jobs],
    )
    os.unlink(os.path.join(library, MARK))
    built = time.time()
    target = os.path.join(options.build, "compiled")
    os.makedirs(target, exist_ok=True)
    changed = install(library, links, options.root, target)
    with open(os.path.join(target, ".complete"), "w") as out:
        out.write("release\n" if options.release else "separate\n")
    print(f"compiled {len(files)} modules: mypyc {translated - began:.0f} s, C {built - translated:.0f} s, {changed} files changed, in {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
