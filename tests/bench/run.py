#!/usr/bin/env python3
"""make bench: user + system seconds and peak memory of our tools beside gcc's and binutils', measured in turn in one run, as ratios.

    run.py [--kernel BUILD] [--runs N] [NAME ...]     BUILD: a kernel build folder made with gcc (its .cmd files give Kbuild's flags)

Names: the kernel files (fork page_alloc namei memory), sqlite, sqlite-as, speedtest, startup. Medians of the runs; the first run is not counted.
"""

import argparse
import os
import re
import resource
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.dirname(HERE))

BIN = os.path.join(ROOT, "build", "bin")
KERNEL_FILES = {"fork": "kernel/fork.o", "page_alloc": "mm/page_alloc.o", "namei": "fs/namei.o", "memory": "mm/memory.o"}


def measure(argv: list[str], cwd: str) -> tuple[float, int, int]:
    """(user + system seconds, peak KiB, exit status) of one run."""
    pid = os.fork()
    if pid == 0:
        os.chdir(cwd)
        null = os.open(os.devnull, os.O_RDWR)
        os.dup2(null, 0)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.execvp(argv[0], argv)
    _, status, usage = os.wait4(pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss, status


def pair(name: str, ours: list[str], theirs: list[str], cwd: str, runs: int) -> None:
    """Both commands in turn; prints medians and the ratio."""
    a: list[float] = []
    b: list[float] = []
    peak = 0
    for k in range(runs + 1):
        t, mem, status = measure(ours, cwd)
        if status:
            print(f"{name:14} ours failed: {shlex.join(ours)[:120]}")
            return
        u, _, status = measure(theirs, cwd)
        if status:
            print(f"{name:14} theirs failed: {shlex.join(theirs)[:120]}")
            return
        if k or runs == 1:
            a.append(t)
            b.append(u)
            peak = max(peak, mem)
    x = statistics.median(a)
    y = statistics.median(b)
    print(f"{name:14} ours {x:8.2f} s   theirs {y:7.2f} s   ratio {x / y:6.2f}   peak {peak // 1024} MiB", flush=True)


def kernel_command(build: str, target: str) -> list[str] | None:
    """Kbuild's own command for an object, from its .cmd file, without -o and the dependency file."""
    folder, name = os.path.split(target)
    path = os.path.join(build, folder, f".{name}.cmd")
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as f:
        m = re.search(r"^savedcmd_\S+ := (.*)$", f.read(), re.M)
    if m is None:
        return None
    words = shlex.split(m.group(1).split(" ; ")[0])
    out: list[str] = []
    skip = False
    for w in words:
        if skip:
            skip = False
        elif w == "-o":
            skip = True
        elif not w.startswith("-Wp,-MMD"):
            out.append(w)
    return out


def main() -> int:
    ap = argparse.ArgumentParser()
    ap.add_argument("--kernel", default=os.path.join(ROOT, "build", "kernel", "gcc"))
    ap.add_argument("--sqlite", default="")
    ap.add_argument("--runs", type=int, default=3)
    ap.add_argument("names", nargs="*")
    args = ap.parse_args()
    if shutil.which("gcc") is None:
        print("bench: gcc is not installed, nothing to compare with")
        return 1
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory() as d:
        out = os.path.join(d, "o.o")
        for name, target in KERNEL_FILES.items():
            if args.names and name not in args.names:
                continue
            cmd = kernel_command(args.kernel, target)
            if cmd is None:
                print(f"{name:14} no gcc-built kernel at {args.kernel}")
                continue
            pair(name, [os.path.join(BIN, "pycc"), *cmd[1:], "-o", out], ["gcc", *cmd[1:], "-o", out], args.kernel, args.runs)
        sqlite = args.sqlite
        if sqlite and (not args.names or "sqlite" in args.names):
            pair("sqlite -O2", [os.path.join(BIN, "pycc"), "-O2", "-c", sqlite, "-o", out], ["gcc", "-O2", "-c", sqlite, "-o", out], d, args.runs)
        if sqlite and (not args.names or "sqlite-as" in args.names):
            asm = os.path.join(d, "sqlite3.s")
            subprocess.run(["gcc", "-O2", "-S", sqlite, "-o", asm], check=True)
            pair("as sqlite3.s", [os.path.join(BIN, "pyas"), asm, "-o", out], ["as", asm, "-o", out], d, args.runs)
        if not args.names or "startup" in args.names:
            pair("start-up", [os.path.join(BIN, "pycc"), "-c", "-x", "c", "/dev/null", "-o", out], ["gcc", "-c", "-x", "c", "/dev/null", "-o", out], d, args.runs)
    return 0


if __name__ == "__main__":
    sys.exit(main())
