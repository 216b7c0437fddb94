#!/usr/bin/env python3
"""The 412 programs of list.txt that gcc 12 refuses: each must be refused, with a place, and without a crash.

    run.py [--cc CC] [--sample N] [--limit N] [-jN]      exits 1 if more than the limit (default 80) are accepted, or any crashes
"""

import argparse
import collections
import concurrent.futures
import hashlib
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.dirname(HERE))

from corpus import gcc_testsuite  # noqa: E402


def options(source: str) -> list[str]:
    return [o for m in re.finditer(r'dg-(?:additional-)?options\s+"([^"]*)"\s*}', source) for o in m.group(1).split()]


def verdict(path: str, cc: list[str]) -> str:
    with open(path, errors="replace") as f:
        opts = options(f.read())
    try:
        p = subprocess.run([*cc, *opts, "-w", "-S", "-o", "/dev/null", path], capture_output=True, text=True, errors="replace", timeout=120,
                           cwd=os.path.dirname(path))
    except subprocess.TimeoutExpired:
        return "timeout"
    if p.returncode == 0:
        return "ACCEPTED"
    if p.returncode < 0 or "Traceback" in p.stderr or "internal" in p.stderr:
        return "crash"
    return "refused" if re.search(r"^[^\s:]+:\d+(:\d+)?: .*error", p.stderr, re.M) else "refused without a place"


def main() -> int:
    ap = argparse.ArgumentParser()
    ap.add_argument("--cc", default=os.path.join(ROOT, "build/bin/pycc"))
    ap.add_argument("--sample", type=int, default=0)
    ap.add_argument("--limit", type=int, default=80)
    ap.add_argument("-j", dest="jobs", type=int, default=2)
    args = ap.parse_args()
    root = gcc_testsuite()
    with open(os.path.join(HERE, "list.txt"), encoding="utf-8") as f:
        names = f.read().split()
    if args.sample:
        names.sort(key=lambda n: hashlib.sha256(n.encode()).hexdigest())
        names = sorted(names[: args.sample])
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as ex:
        results = list(ex.map(lambda n: verdict(os.path.join(root, n), args.cc.split()), names))
    for n, v in zip(names, results):
        if v != "refused":
            print(v, n)
    counts = collections.Counter(results)
    print(dict(counts), len(names))
    return 1 if counts["ACCEPTED"] > args.limit or counts["crash"] or counts["timeout"] else 0


if __name__ == "__main__":
    sys.exit(main())
