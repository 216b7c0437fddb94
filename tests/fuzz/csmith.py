#!/usr/bin/env python3
"""Programs made by csmith from fixed seeds: the checksum that each prints under pycc -O0 and -O2 must be the one gcc's builds print.

    csmith.py [-n 300] [--first 1] [--seeds 4,7] [--cc CC] [--opts "-O0,-O2"] [--work FOLDER] [--fresh] [-jN]

A program that gcc's builds do not end within 10 s, or on which -O0 and -O2 of gcc disagree, says nothing: the next seed takes its place and it is counted.
Verdicts are kept in FOLDER/verdicts.tsv by the compiler's content, so an interrupted run goes on where it stopped. A failing program stays as FOLDER/SEED.c.
Ends with the totals; exits 1 unless all agree.
"""

import argparse
import collections
import concurrent.futures
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
INCLUDE = next((p for p in ("/usr/include/csmith", "/usr/local/include/csmith") if os.path.isdir(p)), "")

ENDS = 10  # seconds a program may run under gcc; ours gets six times that, our compiler sixty times
REPLACED = ("replaced: gcc's program does not end", "replaced: gcc disagrees with itself")


def call(argv: list[str], seconds: int, folder: str) -> tuple[int, str, str]:
    try:
        p = subprocess.run(argv, capture_output=True, text=True, errors="replace", timeout=seconds, cwd=folder)
    except subprocess.TimeoutExpired:
        return 124, "", "timeout"
    return p.returncode, p.stdout, p.stderr


def run_built(cc: list[str], seconds: int, folder: str) -> tuple[str, str]:
    """(what went wrong in building or "", what the program printed and its status)."""
    exe = os.path.join(folder, "program")
    code, _, err = call([*cc, "-w", "-I" + INCLUDE, "-o", exe, "program.c"], ENDS * 60, folder)
    if code == 124:
        return "compiler hangs", ""
    if code:
        return "compiler crashes" if code < 0 or "Traceback" in err or "internal" in err else "compiler refuses", err[-600:]
    code, out, _ = call([exe], seconds, folder)
    if code == 124:
        return "program hangs", ""
    return ("program crashes", out) if code < 0 else ("", f"{code} {out}")


def verdict(seed: int, cc: list[str], levels: list[str], machine: list[str], keep: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "program.c")
        code, _, err = call(["csmith", "--seed", str(seed), "-o", source], 60, folder)
        if code:
            return f"csmith fails: {err.strip()[:80]}"
        theirs = [run_built(["gcc", *machine, level], ENDS, folder) for level in ("-O0", "-O2")]
        if any(problem for problem, _ in theirs):
            return REPLACED[0]
        if theirs[0] != theirs[1]:
            return REPLACED[1]
        found = "equal"
        for level in levels:
            problem, text = run_built([*cc, *machine, level], ENDS * 6, folder)
            if problem or text != theirs[0][1]:
                found = f"{problem or 'mismatch'} at {level}"
                break
        if found != "equal":
            with open(source, encoding="utf-8") as f, open(os.path.join(keep, f"{seed}.c"), "w", encoding="utf-8") as g:
                g.write(f.read())
        return found


class Record:
    """The verdicts so far of one compiler, in a file that only grows."""

    def __init__(self, path: str, key: str, fresh: bool) -> None:
        self.path, self.key = path, key
        self.known: dict[int, str] = {}
        if os.path.exists(path) and not fresh:
            with open(path, encoding="utf-8") as f:
                for line in f:
                    words = line.rstrip("\n").split("\t")
                    if words[0] == key and len(words) == 3:
                        self.known[int(words[1])] = words[2]

    def add(self, seed: int, text: str) -> None:
        self.known[seed] = text
        with open(self.path, "a", encoding="utf-8") as f:
            f.write(f"{self.key}\t{seed}\t{text}\n")


def content(cc: list[str]) -> str:
    """Which compiler it is: the last word of its version text is a hash of its source."""
    return call([*cc, "--version"], 120, ROOT)[1].split()[-1]


def main() -> int:
    ap = argparse.ArgumentParser()
    ap.add_argument("-n", dest="count", type=int, default=300)
    ap.add_argument("--first", type=int, default=1)
    ap.add_argument("--seeds", default="")
    ap.add_argument("--cc", default=os.environ.get("PYCC") or os.path.join(ROOT, "build", "bin", "pycc"))
    ap.add_argument("--opts", default="-O0,-O2")
    ap.add_argument("--machine", default="-m64")
    ap.add_argument("--work", default=os.path.join(ROOT, "build", "csmith"))
    ap.add_argument("--fresh", action="store_true")
    ap.add_argument("-j", dest="jobs", type=int, default=1)
    args = ap.parse_args()
    cc, levels, machine = args.cc.split(), args.opts.split(","), args.machine.split()
    os.makedirs(args.work, exist_ok=True)
    record = Record(os.path.join(args.work, "verdicts.tsv"), f"{content(cc)} {args.machine} {args.opts}", args.fresh)
    chosen = [int(s) for s in args.seeds.split(",") if s]
    wanted = len(chosen) or args.count
    verdicts: dict[int, str] = {}

    def judged() -> int:
        return sum(v not in REPLACED for v in verdicts.values())

    def one(seed: int) -> tuple[int, str]:
        return seed, record.known[seed] if seed in record.known else verdict(seed, cc, levels, machine, args.work)

    upcoming = args.first
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        while judged() < wanted and not (chosen and verdicts):
            batch = chosen or list(range(upcoming, upcoming + min(wanted - judged(), 4 * args.jobs)))
            upcoming += len(batch)
            for seed, text in pool.map(one, batch):
                verdicts[seed] = text
                if seed not in record.known:
                    record.add(seed, text)
                if text != "equal":
                    print(f"seed {seed}: {text}", flush=True)
                if judged() % 20 == 0 and text == "equal":
                    print(f"{judged()} programs", flush=True)
    totals = collections.Counter(verdicts.values())
    for text in sorted(totals):
        print(f"{totals[text]:5} {text}")
    good = totals["equal"] == judged()
    print(f"csmith {args.machine} {args.opts}: {totals['equal']} of {judged()} programs agree with gcc, {len(verdicts) - judged()} seeds replaced")
    return 0 if good and verdicts else 1


if __name__ == "__main__":
    sys.exit(main())
