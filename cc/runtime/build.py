#!/usr/bin/env python3
"""Builds libpycc_rt.a, the compiler's runtime library, with our own compiler and archiver, for every target: LIBRARY/<isa>/libpycc_rt.a.

Only what is older than its source, the compiler's launcher or this script is compiled again (`--force`: all). A target whose library cannot be
built keeps none, and the reason is printed.
"""

import argparse
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TARGETS = (("x86_64", "-m64"), ("i386", "-m32"))
FLAGS = "-O2 -ffreestanding -fPIC -fno-builtin -fno-asynchronous-unwind-tables -w".split()


def tool(root: str, build: str, module: str, name: str) -> list[str]:
    launcher = os.path.join(build, "bin", name)
    if os.path.exists(launcher):
        return [launcher]
    paths = [os.path.join(root, r) for r in ("isa", "elf", "as", "ld", "cc")]
    code = f"import sys; sys.path[:0] = {paths!r}; from {module} import main; from pybase.launch import launch; launch(main, {name!r})"
    return [sys.executable, "-ISE", "-c", code]


def run(command: list[str]) -> str:
    """"" or what went wrong."""
    done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    return "" if done.returncode == 0 else (done.stderr.strip() or f"exit status {done.returncode}")


def build(root: str, folder: str, isa: str, flag: str, library: str, force: bool) -> str:
    target = os.path.join(library, isa)
    os.makedirs(target, exist_ok=True)
    archive = os.path.join(target, "libpycc_rt.a")
    sources = sorted(f for f in os.listdir(HERE) if f.endswith((".c", ".S")))
    newest = max(os.path.getmtime(os.path.join(HERE, f)) for f in [*os.listdir(HERE)])
    if not force and os.path.exists(archive) and os.path.getmtime(archive) > newest:
        return ""
    compiler = tool(root, folder, "pycc.driver.run", "pycc")
    objects = []
    for source in sources:
        output = os.path.join(target, source.rsplit(".", 1)[0] + ".o")
        error = run([*compiler, flag, *FLAGS, "-c", os.path.join(HERE, source), "-o", output])
        if error:
            return f"{source}: {error}"
        objects.append(output)
    if os.path.exists(archive):
        os.unlink(archive)
    return run([*tool(root, folder, "pybin.ar", "pyar"), "rcs", archive, *objects])


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", default=os.path.dirname(os.path.dirname(HERE)))
    parser.add_argument("--build", default="")
    parser.add_argument("--library", default="")
    parser.add_argument("--force", action="store_true")
    options = parser.parse_args()
    folder = options.build or os.path.join(options.root, "build")
    library = options.library or os.path.join(folder, "lib")
    status = 0
    for isa, flag in TARGETS:
        error = build(options.root, folder, isa, flag, library, options.force)
        if error:
            print(f"runtime library for {isa} not built: {error.splitlines()[0]}", file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
