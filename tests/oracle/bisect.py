#!/usr/bin/env python3
"""make oracle F=file.c: which function, pass and step make a program behave differently from gcc's build of it.

    bisect.py FILE.c [--opts "-O2"] [--run "ARGS"] [--check CMD]
        A program: its output under pycc is compared with gcc's. With --check CMD an object is compiled to $OBJ instead and CMD says good (0) or bad.
    bisect.py --objects OURS THEIRS --check CMD
        Two folders with the same objects: finds the one of ours that makes CMD fail, by halves, when the rest are theirs ($DIR is the mixed folder).

Steps are the optimiser's, counted by -fbisect=N in a fixed order. Ends with a sentence.
"""

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PYCC = os.path.join(ROOT, "build", "bin", "pycc")
MOST = 1 << 24


def run(argv: list[str], env: dict[str, str] | None = None) -> tuple[int, str, str]:
    try:
        p = subprocess.run(argv, capture_output=True, text=True, errors="replace", timeout=300, env=env)
    except subprocess.TimeoutExpired:
        return -1, "timeout", ""
    return p.returncode, p.stdout, p.stderr


class Question:
    """Is the program good with the first `limit` steps? `said` keeps what -fbisect printed last."""

    def __init__(self, path: str, opts: list[str], args: list[str], check: str, folder: str) -> None:
        self.path = path
        self.opts = opts
        self.args = args
        self.check = check
        self.folder = folder
        self.said = ""
        self.expected: tuple[int, str] | None = None
        if not check:
            exe = os.path.join(folder, "gcc.out")
            code, _, err = run(["gcc", "-w", "-O1", "-fwrapv", "-o", exe, path, "-lm"])
            if code:
                sys.exit(f"gcc does not compile it: {err[-300:]}")
            code, out, _ = run([exe, *args])
            self.expected = (code, out)

    def good(self, limit: int) -> bool:
        out = os.path.join(self.folder, "ours")
        if self.check:
            code, _, err = run([PYCC, *self.opts, f"-fbisect={limit}", "-w", "-c", "-o", out, self.path])
        else:
            code, _, err = run([PYCC, *self.opts, f"-fbisect={limit}", "-w", "-o", out, self.path, "-lm"])
        if code:
            sys.exit(f"pycc fails at step {limit}: {err[-600:]}")
        self.said = err
        if self.check:
            return run(["sh", "-c", self.check], {**os.environ, "OBJ": out})[0] == 0
        code, text, _ = run([out, *self.args])
        return (code, text) == self.expected


def bisect_steps(q: Question) -> int:
    if q.good(MOST):
        print("good: with every step the program behaves as gcc's")
        return 0
    if not q.good(0):
        print("bad with no optional step: the fault is in the front end, the required passes or the code generator (try -O0, -fverify)")
        return 1
    low, high = 0, 1
    while q.good(high):
        low, high = high, high * 4
    while high - low > 1:
        mid = (low + high) // 2
        if q.good(mid):
            low = mid
        else:
            high = mid
        print(f"  steps {low}..{high}", flush=True)
    q.good(high)
    line = [x for x in q.said.splitlines() if x.startswith("bisect:")]
    words = line[0].split() if line else ["", "", "", "?", "?", "?", "?"]
    print(f"The first bad step is {high}: pass {words[4]} on function {words[6]}.")
    print(f"See it: {PYCC} {' '.join(q.opts)} -fbisect={high} -fdump=all:{words[6]} -c -o /dev/null {q.path}")
    return 1


def bisect_objects(ours: str, theirs: str, check: str) -> int:
    names = []
    for folder, _, files in os.walk(ours):
        for f in sorted(files):
            rel = os.path.relpath(os.path.join(folder, f), ours)
            if f.endswith(".o") and os.path.exists(os.path.join(theirs, rel)):
                names.append(rel)
    names.sort()

    def good(suspects: list[str]) -> bool:
        with tempfile.TemporaryDirectory() as d:
            for n in names:
                target = os.path.join(d, n)
                os.makedirs(os.path.dirname(target), exist_ok=True)
                shutil.copy(os.path.join(ours if n in suspects else theirs, n), target)
            return run(["sh", "-c", check], {**os.environ, "DIR": d})[0] == 0

    if good(names):
        print("good: with all objects ours the check passes")
        return 0
    if not good([]):
        print("bad with all objects theirs: the check itself fails")
        return 1
    suspects = names
    while len(suspects) > 1:
        half = suspects[: len(suspects) // 2]
        suspects = half if not good(half) else suspects[len(half) :]
        print(f"  {len(suspects)} objects left", flush=True)
    print(f"The object is {suspects[0]}.")
    return 1


def main() -> int:
    ap = argparse.ArgumentParser()
    ap.add_argument("file", nargs="?")
    ap.add_argument("--opts", default="-O2")
    ap.add_argument("--run", default="")
    ap.add_argument("--check", default="")
    ap.add_argument("--objects", nargs=2)
    args = ap.parse_args()
    if args.objects:
        return bisect_objects(args.objects[0], args.objects[1], args.check)
    with tempfile.TemporaryDirectory() as d:
        return bisect_steps(Question(args.file, args.opts.split(), shlex.split(args.run), args.check, d))


if __name__ == "__main__":
    sys.exit(main())
