"""`make compiled`: all packages built by mypyc into build/compiled, where the launchers prefer them.

Separate mode by default: one C file group per module, built in parallel, and only what changed is built again (mypyc keeps its IR in
build/mypyc/cache, setuptools goes by the C files' times, which move only when their content does). `--release` makes one group at -O2, which
starts faster (SPEED.md section 3). Results are moved into place by rename, because running tools have the old ones mapped.
"""

import argparse
import os
import shutil
import sys
import time
import warnings

from layout import drop_stale

ROOTS = {"isa": ["pyisa"], "elf": ["pybase", "pyelf", "pybin"], "as": ["pyas"], "ld": ["pyld"], "cc": ["pycc"]}


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


def install(library: str, root: str, target: str) -> int:
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
    for place, folders, files in os.walk(target):
        for name in files:
            relative = os.path.relpath(os.path.join(place, name), target)
            if relative not in wanted and not name.endswith(".pyc"):
                os.unlink(os.path.join(place, name))
    return changed


def stale_extensions(library: str, names: set[str]) -> None:
    """Extension modules of sources that no longer exist must not shadow anything."""
    for place, folders, files in os.walk(library):
        for name in files:
            if name.endswith(".so") and not name.split(".")[0].endswith("__mypyc"):
                path = os.path.relpath(os.path.join(place, name.split(".")[0]), library)
                module = path.replace("/", ".").removesuffix(".__init__")
                if module not in names and module.removesuffix("__mypyc") not in names:
                    os.unlink(os.path.join(place, name))


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
    library = os.path.join(work, "lib")
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
    stale_extensions(library, {e.name for e in extensions})
    translated = time.time()
    setup(
        name="pycc",
        ext_modules=extensions,
        py_modules=[],
        script_args=["-q", "build_ext", "--build-lib", library, "--build-temp", os.path.join(work, "o"), "--parallel", options.jobs],
    )
    built = time.time()
    target = os.path.join(options.build, "compiled")
    os.makedirs(target, exist_ok=True)
    changed = install(library, options.root, target)
    with open(os.path.join(target, ".complete"), "w") as out:
        out.write("release\n" if options.release else "separate\n")
    print(f"compiled {len(files)} modules: mypyc {translated - began:.0f} s, C {built - translated:.0f} s, {changed} files changed, in {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
