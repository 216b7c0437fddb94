#!/usr/bin/env python3
"""make kernel-equal: every .S of a kernel build and gcc's .s of every C file, assembled by pyas and by GNU as, must be equal.

    equal.py BUILD [--every N] [--match TEXT]

BUILD is the folder of a finished gcc build (its `.*.o.cmd` files say how each object was made). Prints one line a file that differs, with the
reasons, and the totals; exits 1 when any differs. `--every N` takes each N-th file, by hash of its path.
"""

import argparse
import hashlib
import os
import re
import shlex
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "tests", "oracle"))

from compare import compare  # noqa: E402


def commands(build: str) -> list[tuple[str, list[str]]]:
    """(object, gcc's command) of every file that gcc compiled or assembled."""
    found = []
    for place, folders, files in os.walk(build):
        folders.sort()
        for name in sorted(files):
            if name.endswith(".o.cmd"):
                with open(os.path.join(place, name), errors="replace") as text:
                    match = re.match(r"savedcmd_(\S+) := (gcc .*?)(?: ;.*)?\n", text.read())
                if match and " -c " in match.group(2):
                    found.append((match.group(1), shlex.split(match.group(2))))
    return found


def without_dependencies(command: list[str]) -> list[str]:
    return [w for w in command if not w.startswith("-Wp,-M")]


def assembler_options(command: list[str]) -> list[str]:
    options = ["--32" if "-m32" in command or "-m16" in command else "--64"]
    for word in command:
        if word.startswith("-Wa,"):
            options += word[4:].split(",")
    return options


def check(build: str, command: list[str], folder: str) -> list[str]:
    """Reasons why the two objects differ; [] when they are equal."""
    words = without_dependencies(command)
    at = words.index("-o")
    source = words[-1]
    text = os.path.join(folder, "in.s")
    words[at + 1] = text
    words[words.index("-c")] = "-E" if source.endswith(".S") else "-S"
    made = subprocess.run(words, cwd=build, capture_output=True, text=True, errors="replace")
    if made.returncode:
        return ["gcc failed: " + made.stderr.strip()[:200]]
    theirs, ours = os.path.join(folder, "theirs.o"), os.path.join(folder, "ours.o")
    includes = [w for w in words if w.startswith("-I")]
    for program, output in (("as", theirs), (os.path.join(ROOT, "build", "bin", "pyas"), ours)):
        done = subprocess.run([program, *assembler_options(command), *includes, text, "-o", output], cwd=build, capture_output=True, text=True)
        if done.returncode:
            return [f"{os.path.basename(program)} failed: {done.stderr.strip()[:200]}"]
    return compare(ours, theirs)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--match", default="")
    options = parser.parse_args()
    total = different = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, command in commands(options.build):
            if options.match not in name or int(hashlib.sha1(name.encode()).hexdigest(), 16) % options.every:
                continue
            total += 1
            reasons = check(options.build, command, folder)
            if reasons:
                different += 1
                print(f"{name}: " + "; ".join(reasons[:3]), flush=True)
    print(f"{total - different} of {total} files equal")
    return 1 if different or not total else 0


if __name__ == "__main__":
    sys.exit(main())
