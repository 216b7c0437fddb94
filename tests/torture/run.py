#!/usr/bin/env python3
"""gcc.c-torture/execute with ieee (1,653 programs): compile, link, run; exit status 0 passes.

    run.py [--opts "-O2 -m32"]... [--cc CC] [--sample N] [--only REGEX] [--out FILE.tsv] [--gcc] [-jN]

Harness rules are those the figures to beat were made with: `-w` and the file's own dg-options (but -m ones), linked with -lm, 60 s to run.
Without --opts: -O0, -O2 and "-O2 -m32". The expected failures, each with its reason, are in failures.txt: the run fails when a program fails that
is not listed, and when a listed one passes (the list is out of date). --gcc prints gcc's count through the same harness beside ours.
"""

import argparse
import collections
import concurrent.futures
import glob
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.dirname(HERE))

from corpus import gcc_testsuite  # noqa: E402


def dg_options(source: str) -> list[str]:
    out: list[str] = []
    for m in re.finditer(r'dg-(?:additional-)?options "([^"]*)"', source):
        out += [o for o in m.group(1).split() if not o.startswith("-m")]
    return out


def run_one(path: str, cc: list[str], opts: list[str]) -> tuple[str, str]:
    """(verdict, detail) of one program."""
    with open(path, errors="replace") as f:
        extra = dg_options(f.read())
    with tempfile.TemporaryDirectory() as d:
        exe = d + "/a.out"
        try:
            p = subprocess.run([*cc, *opts, *extra, "-w", "-o", exe, path, "-lm"], capture_output=True, text=True, timeout=300, errors="replace")
        except subprocess.TimeoutExpired:
            return "compile-timeout", ""
        if p.returncode or not os.path.exists(exe):
            e = [x for x in p.stderr.splitlines() if "error" in x or "Error" in x] or p.stderr.splitlines() or [""]
            return "compile-fail", e[0][-160:]
        try:
            q = subprocess.run([exe], capture_output=True, timeout=60)
        except subprocess.TimeoutExpired:
            return "run-timeout", ""
        return ("pass" if q.returncode == 0 else "wrong"), str(q.returncode)


def programs(root: str, only: str, sample: int) -> list[str]:
    files = sorted(glob.glob(root + "/execute/*.c") + glob.glob(root + "/execute/ieee/*.c"))
    files = [f for f in files if re.search(only, f)]
    if sample:
        files.sort(key=lambda f: hashlib.sha256(os.path.basename(f).encode()).hexdigest())
        files = sorted(files[:sample])
    return files


def expected_failures() -> dict[tuple[str, str], str]:
    """(program, options) -> reason, of failures.txt: `program | options | reason` a line."""
    out: dict[tuple[str, str], str] = {}
    with open(os.path.join(HERE, "failures.txt"), encoding="utf-8") as f:
        for line in f:
            parts = [x.strip() for x in line.split("|", 2)]
            if len(parts) == 3 and not line.startswith("#"):
                out[parts[0], parts[1]] = parts[2]
    return out


def peer(opts: str) -> tuple[list[str], str]:
    """gcc for these options: its command, and the options without what the command says already. Empty: there is none here."""
    words = opts.split()
    if "-m32" not in words:
        return (["gcc"] if shutil.which("gcc") else []), opts
    # the cross compiler with the 32-bit C library and the headers of the host: gcc -m32 wants gcc-multilib, which excludes it
    cross = ["i686-linux-gnu-gcc", "-B/usr/lib32/", "-L/usr/lib32", "-idirafter", "/usr/include", "-idirafter", "/usr/include/x86_64-linux-gnu"]
    if not shutil.which(cross[0]) or not os.path.exists("/usr/lib32/crt1.o"):
        return [], opts
    return cross, " ".join(w for w in words if w != "-m32")


def run_all(files: list[str], cc: list[str], opts: str, jobs: int) -> list[tuple[str, str]]:
    with concurrent.futures.ThreadPoolExecutor(jobs) as ex:
        return list(ex.map(lambda f: run_one(f, cc, opts.split()), files))


def main() -> int:
    ap = argparse.ArgumentParser()
    ap.add_argument("--opts", action="append")
    ap.add_argument("--cc", default=os.path.join(ROOT, "build/bin/pycc"))
    ap.add_argument("--sample", type=int, default=0)
    ap.add_argument("--only", default="")
    ap.add_argument("--out")
    ap.add_argument("--gcc", action="store_true")
    ap.add_argument("-j", dest="jobs", type=int, default=2)
    args = ap.parse_args()
    root = os.path.join(gcc_testsuite(), "gcc.c-torture")
    files = programs(root, args.only, args.sample)
    known = expected_failures()
    status = 0
    for opts in args.opts or ["-O0", "-O2", "-O2 -m32"]:
        results = run_all(files, args.cc.split(), opts, args.jobs)
        counts = collections.Counter(v for v, _ in results)
        for f, (verdict, detail) in zip(files, results):
            name = os.path.relpath(f, root + "/execute")
            if args.out:
                with open(args.out, "a", encoding="utf-8") as out:
                    out.write(f"{opts}\t{name}\t{verdict}\t{detail}\n")
            reason = known.get((name, opts))
            if verdict != "pass":
                print(f"{opts}: {name}: {verdict} {detail}" + (f" (expected: {reason})" if reason else " (not in failures.txt)"))
                status = status if reason else 1
            elif reason:
                print(f"{opts}: {name}: passes, failures.txt is out of date ({reason})")
                status = 1
        said = f"{opts}: {counts['pass']}/{len(files)} pass, {dict(counts)}"
        other, other_opts = peer(opts)
        if args.gcc and other:
            passed = sum(v == "pass" for v, _ in run_all(files, other, other_opts, args.jobs))
            said += f"; {other[0]}: {passed}/{len(files)}"
        print(said, flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
