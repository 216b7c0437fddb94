#!/usr/bin/env python3
"""make kernel-equal: what our assembler, compiler and linker make of a kernel's files, held against GNU as, GNU ld and each other.

    equal.py BUILD [--bin DIR] [-jN] [--every N] [--match TEXT] [--checks A,B] [--state FILE] [--again]

BUILD is the folder of a finished kernel build, by gcc or by pycc: its `.*.o.cmd` files say how each object was made. The checks of one file:

    .S    asm        gcc -E of it, assembled by pyas and by GNU as
          asm-own    pycc -c of it, and gcc -c of it
    .c    gcc-text   gcc -S of it, assembled by pyas and by GNU as
          our-text   pycc -S of it, assembled by pyas and by GNU as
          doors      pycc -c of it, and pycc -S | pyas: the same file, byte for byte
          demand     pycc -c of it, and pycc -c -fparse-all: the same file, byte for byte
    link  link       the vmlinux (and vdso, realmode.elf, setup.elf, compressed/vmlinux), linked again by pyld and by GNU ld from BUILD's objects

Objects are equal when section headers and bytes, symbols and relocations are (tests/oracle/compare.py). A flag that one of the compilers refuses
is left out of its command. Differences that are known stand in differences.txt with their reasons. Results go to FILE (build/equal/CONFIG.txt):
a run that was stopped goes on where it was; what differed or was made by other tools is done again (--again: everything is).
"""

import argparse
import concurrent.futures
import fnmatch
import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "tests", "oracle"))

from compare import Elf, compare  # noqa: E402

DIFFERENCES = os.path.join(HERE, "differences.txt")
COMMAND = re.compile(r"savedcmd_(\S+) := (?:gcc|pycc) (.*?)(?: ;.*)?\n")
LINK = re.compile(r"savedcmd_(\S+) := (?:ld|pyld) (.*?)(?: (?:;|&&).*)?\n")
LIMIT = 900  # seconds that one program may take


class Failed(Exception):
    """A tool that was to make something did not."""


class Unit:
    """One object of a kernel build: `words` is its command without the compiler, -c, -o and the source."""

    def __init__(self, build: str, name: str, words: list[str]) -> None:
        self.build = build
        self.name = name
        self.source = words[-1]
        at = words.index("-o")
        self.words = [w for w in words[:at] + words[at + 2 : -1] if not w.startswith("-Wp,-M") and w != "-c"]
        self.assembly = self.source.endswith(".S")

    def hash(self) -> int:
        return int(hashlib.sha1(self.name.encode()).hexdigest(), 16)

    def assembler_options(self) -> list[str]:
        options = ["--32" if "-m32" in self.words or "-m16" in self.words else "--64"]
        for word in self.words:
            if word.startswith("-Wa,"):
                options += word[4:].split(",")
        for i, word in enumerate(self.words):
            if word.startswith("-I"):
                options.append(word if len(word) > 2 else "-I" + self.words[i + 1])
        return options


def commands(build: str, pattern: re.Pattern[str]) -> list[tuple[str, list[str]]]:
    """(output, arguments) of every saved command of BUILD that `pattern` knows."""
    found = []
    for place, folders, files in os.walk(build):
        folders.sort()
        for name in sorted(files):
            if name.startswith(".") and name.endswith(".cmd"):
                with open(os.path.join(place, name), errors="replace") as text:
                    match = pattern.match(text.read())
                if match:
                    found.append((match.group(1), shlex.split(match.group(2))))
    return found


def units(build: str) -> list[Unit]:
    return [Unit(build, name, words) for name, words in commands(build, COMMAND) if "-c" in words and name.endswith(".o")]


def config_name(build: str) -> str:
    with open(os.path.join(build, ".config")) as f:
        return "i386" if "\nCONFIG_X86_32=y" in f.read() else "x86_64"


class Tools:
    """Our programs in one folder, gcc and binutils on PATH; remembers which flags each compiler refuses."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.refused: dict[tuple[str, ...], bool] = {}

    def path(self, name: str) -> str:
        return os.path.join(self.folder, name) if name.startswith("py") else name

    def run(self, name: str, arguments: list[str], cwd: str) -> None:
        try:
            done = subprocess.run([self.path(name), *arguments], cwd=cwd, capture_output=True, text=True, errors="replace", timeout=LIMIT,
                                  env={**os.environ, "LC_ALL": "C"})
        except subprocess.TimeoutExpired:
            raise Failed(f"{name} took more than {LIMIT} s") from None
        if done.returncode:
            lines = [x for x in done.stderr.split("\n") if "error" in x.lower() or "internal" in x] or done.stderr.strip().split("\n")
            raise Failed(f"{name} failed ({done.returncode}): {lines[0][:200]}")

    def refuses(self, compiler: str, flag: str, mode: list[str]) -> bool:
        """Tried in the unit's own mode: -mregparm= is for 32 bits alone."""
        key = (compiler, *mode, flag)
        if key not in self.refused:
            done = subprocess.run([self.path(compiler), *mode, flag, "-S", "-x", "c", "/dev/null", "-o", "/dev/null"], capture_output=True, text=True)
            self.refused[key] = done.returncode != 0 and flag in done.stderr
        return self.refused[key]

    def compile(self, compiler: str, unit: Unit, mode: list[str], output: str) -> None:
        """`compiler` with the unit's flags; warnings are not the matter here."""
        bits = [w for w in unit.words if w in ("-m16", "-m32", "-m64")]
        words = [w for w in unit.words if w[:2] not in ("-f", "-m") or not self.refuses(compiler, w, bits)]
        self.run(compiler, [*words, "-w", *mode, "-o", output, unit.source], unit.build)

    def digest(self) -> str:
        """What our tools are: their sources' contents, and whether they are compiled."""
        root = os.path.dirname(os.path.dirname(self.folder))
        h = hashlib.sha1(str(os.path.exists(os.path.join(root, "build", "compiled", ".complete"))).encode())
        for part in ("isa", "elf", "as", "ld", "cc"):
            for place, folders, files in os.walk(os.path.join(root, part)):
                folders.sort()
                for name in sorted(files):
                    if name.endswith(".py"):
                        with open(os.path.join(place, name), "rb") as f:
                            h.update(f.read())
        return h.hexdigest()


class Sample:
    """The files made of one unit in a folder of its own; each is made once."""

    def __init__(self, unit: Unit, tools: Tools, folder: str) -> None:
        self.unit = unit
        self.tools = tools
        self.folder = folder

    def made(self, name: str, make: Callable[[str], None]) -> str:
        path = os.path.join(self.folder, name)
        if not os.path.exists(path):
            make(path)
        return path

    def compiled(self, name: str, compiler: str, *mode: str) -> str:
        return self.made(name, lambda path: self.tools.compile(compiler, self.unit, list(mode), path))

    def assembled(self, name: str, assembler: str, text: str) -> str:
        return self.made(name, lambda path: self.tools.run(assembler, [*self.unit.assembler_options(), text, "-o", path], self.unit.build))


def same_objects(sample: Sample, text: str) -> str:
    stem = os.path.basename(text)
    return "; ".join(compare(sample.assembled(stem + ".ours.o", "pyas", text), sample.assembled(stem + ".theirs.o", "as", text), 3))


def same_bytes(ours: str, other: str) -> str:
    with open(ours, "rb") as a, open(other, "rb") as b:
        if a.read() == b.read():
            return ""
    return "; ".join(compare(ours, other, 3))


def check_asm(sample: Sample) -> str:
    return same_objects(sample, sample.compiled("in.s", "gcc", "-E"))


def check_asm_own(sample: Sample) -> str:
    return "; ".join(compare(sample.compiled("ours.o", "pycc", "-c"), sample.compiled("theirs.o", "gcc", "-c"), 3))


def check_gcc_text(sample: Sample) -> str:
    return same_objects(sample, sample.compiled("gcc.s", "gcc", "-S"))


def check_our_text(sample: Sample) -> str:
    return same_objects(sample, sample.compiled("our.s", "pycc", "-S"))


def check_doors(sample: Sample) -> str:
    text = sample.compiled("our.s", "pycc", "-S")
    return same_bytes(sample.compiled("our.o", "pycc", "-c"), sample.assembled("our.s.ours.o", "pyas", text))


def check_demand(sample: Sample) -> str:
    return same_bytes(sample.compiled("our.o", "pycc", "-c"), sample.compiled("all.o", "pycc", "-c", "-fparse-all"))


OF_ASSEMBLY: dict[str, Callable[[Sample], str]] = {"asm": check_asm, "asm-own": check_asm_own}
OF_C: dict[str, Callable[[Sample], str]] = {"gcc-text": check_gcc_text, "our-text": check_our_text, "doors": check_doors, "demand": check_demand}


def check_unit(unit: Unit, tools: Tools, wanted: list[str]) -> list[tuple[str, str]]:
    """(check, difference or "") of each wanted check that is for such a file."""
    results = []
    with tempfile.TemporaryDirectory(prefix="equal-") as folder:
        sample = Sample(unit, tools, folder)
        for name, check in (OF_ASSEMBLY if unit.assembly else OF_C).items():
            if not wanted or name in wanted:
                try:
                    results.append((name, check(sample)))
                except Failed as e:
                    results.append((name, str(e)))
    return results


def links(build: str) -> list[tuple[str, list[str]]]:
    """(output, ld's arguments) of every link of BUILD to a file that is not relocatable; that of vmlinux as link-vmlinux.sh puts it together."""
    found = []
    for name, words in commands(build, LINK):
        if "-r" not in words and "-o" in words:
            at = words.index("-o")
            found.append((name, words[:at] + words[at + 2 :]))
    with open(os.path.join(build, ".vmlinux.cmd")) as f:
        words = shlex.split(f.readline().split(":=", 1)[1].split(";")[0])
    inputs = ["--whole-archive", "vmlinux.a", "init/version-timestamp.o", "--no-whole-archive", "--start-group"]
    libs = [x for x in ("lib/lib.a", "arch/x86/lib/lib.a") if os.path.exists(os.path.join(build, x))]
    found.append(("vmlinux", [*words[2].split(), *words[3].split(), "--script=./arch/x86/kernel/vmlinux.lds", *inputs, *libs, "--end-group"]))
    return found


def same_images(ours: str, theirs: str) -> str:
    """Sections: names, addresses, sizes, types, flags, bytes of what is loaded; symbols: names and values."""
    x, y = Elf(ours), Elf(theirs)
    reasons = []
    a = [(name, s[3], s[5]) for name, s in zip(x.names, x.sections) if name not in (".shstrtab", ".strtab")]
    b = [(name, s[3], s[5]) for name, s in zip(y.names, y.sections) if name not in (".shstrtab", ".strtab")]
    for p, q in zip(a, b):
        if p != q:
            reasons.append("%s at 0x%x, 0x%x bytes instead of %s at 0x%x, 0x%x bytes" % (*p, *q))
    if len(a) != len(b):
        reasons.append(f"{len(a)} sections instead of {len(b)}")
    if reasons:
        return "; ".join(reasons[:3])
    for i, s in enumerate(x.sections):
        t = y.sections[y.names.index(x.names[i])]
        if (s[1], s[2], s[8]) != (t[1], t[2], t[8]):
            reasons.append(f"{x.names[i]}: type, flags, align {s[1]} {s[2]} {s[8]} instead of {t[1]} {t[2]} {t[8]}")
    values = [sorted({(s[0], s[4]) for s in e.symbols if s[0]}) for e in (x, y)]
    if values[0] != values[1]:
        for label, one, two in (("ours", values[0], values[1]), ("theirs", values[1], values[0])):
            left = sorted(set(one) - set(two))
            if left:
                reasons.append(f"{len(left)} symbols only {label}: {left[:3]}")
    # the build identifier is a hash of the whole file, which string tables and symbol order belong to
    changed = [n for i, n in enumerate(x.names) if x.sections[i][2] & 2 and ".note" not in n and x.content(i) != y.content(y.names.index(n))]
    if changed:
        reasons.append("bytes differ in " + " ".join(changed))
    return "; ".join(reasons[:3])


def check_link(build: str, words: list[str], tools: Tools) -> str:
    with tempfile.TemporaryDirectory(prefix="equal-") as folder:
        ours, theirs = os.path.join(folder, "ours"), os.path.join(folder, "theirs")
        try:
            tools.run("ld", [*words, "-o", theirs], build)
            tools.run("pyld", [*words, "-o", ours], build)
        except Failed as e:
            return str(e)
        return same_images(ours, theirs)


def known_differences(path: str = DIFFERENCES) -> list[tuple[str, str, str]]:
    """(configuration, object, check) patterns of differences.txt."""
    known = []
    with open(path, encoding="utf-8") as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                config, name, check = line.split(":", 1)[0].split()
                known.append((config, name, check))
    return known


def listed(known: list[tuple[str, str, str]], config: str, name: str, check: str) -> bool:
    return any(fnmatch.fnmatch(config, k[0]) and fnmatch.fnmatch(name, k[1]) and check == k[2] for k in known)


class State:
    """Results so far, one a line: object, check, difference; the first line says which tools made them."""

    def __init__(self, path: str, digest: str, again: bool) -> None:
        self.path = path
        self.results: dict[tuple[str, str], str] = {}
        if os.path.exists(path) and not again:
            with open(path, encoding="utf-8") as f:
                if f.readline().strip() == digest:
                    for line in f:
                        fields = line.rstrip("\n").split("\t")
                        if len(fields) == 3:
                            self.results[fields[0], fields[1]] = fields[2]
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(digest + "\n")
            for (name, check), text in self.results.items():
                f.write(f"{name}\t{check}\t{text}\n")

    def passed(self, name: str, check: str) -> bool:
        return self.results.get((name, check)) == ""

    def add(self, name: str, check: str, text: str) -> None:
        text = text.replace("\t", " ").replace("\n", " ")
        self.results[name, check] = text
        with open(self.path, "a", encoding="utf-8") as f:
            f.write(f"{name}\t{check}\t{text}\n")


def summary(config: str, results: dict[tuple[str, str], str], known: list[tuple[str, str, str]]) -> int:
    """Print the totals of each check; returns how many differ that are not listed."""
    unlisted = 0
    for check in [*OF_ASSEMBLY, *OF_C, "link"]:
        mine = [(name, text) for (name, c), text in results.items() if c == check]
        bad = [name for name, text in mine if text]
        new = [name for name in bad if not listed(known, config, name, check)]
        unlisted += len(new)
        if mine:
            print(f"{config} {check}: {len(mine) - len(bad)} of {len(mine)} equal" + (f", {len(bad) - len(new)} differ for a listed reason" if bad else ""))
    return unlisted


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--bin", default=os.path.join(ROOT, "build", "bin"), help="where our tools are")
    parser.add_argument("-j", type=int, default=2, dest="jobs")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--match", default="")
    parser.add_argument("--checks", default="")
    parser.add_argument("--state")
    parser.add_argument("--again", action="store_true")
    options = parser.parse_args()
    build = os.path.abspath(options.build)
    missing = [p for p in ("gcc", "as", "ld") if shutil.which(p) is None]
    if missing:
        print(f"not installed: {' '.join(missing)}")
        return 2
    config = config_name(build)
    tools = Tools(os.path.abspath(options.bin))
    state = State(options.state or os.path.join(ROOT, "build", "equal", config + ".txt"), tools.digest(), options.again)
    known = known_differences()
    wanted = [c for c in options.checks.split(",") if c]
    chosen = [u for u in units(build) if options.match in u.name and u.hash() % options.every == 0]
    chosen.sort(key=Unit.hash)  # so that a run cut short has seen some of everything
    started = shown = time.monotonic()
    done = 0

    def note(name: str, check: str, text: str) -> None:
        state.add(name, check, text)
        if text:
            print(f"{name} {check}{' (listed)' if listed(known, config, name, check) else ''}: {text}", flush=True)

    def work(unit: Unit) -> tuple[Unit, list[tuple[str, str]]]:
        names = [c for c in (OF_ASSEMBLY if unit.assembly else OF_C) if (not wanted or c in wanted) and not state.passed(unit.name, c)]
        return unit, check_unit(unit, tools, names) if names else []

    if (not wanted or "link" in wanted) and not options.match:
        for name, words in links(build):
            note(name, "link", check_link(build, words, tools))
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for unit, results in pool.map(work, chosen):
            done += 1
            for check, text in results:
                note(unit.name, check, text)
            if time.monotonic() - shown > 20:
                shown = time.monotonic()
                print(f"  {done} of {len(chosen)} files, {shown - started:.0f} s", flush=True)
    unlisted = summary(config, state.results, known)
    return 1 if unlisted or not state.results else 0


if __name__ == "__main__":
    sys.exit(main())
