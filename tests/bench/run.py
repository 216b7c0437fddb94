#!/usr/bin/env python3
"""make bench: user + system seconds and peak memory of our tools beside gcc's and binutils', measured in turn in one run, as ratios.

    run.py [--kernel BUILD] [--sqlite FOLDER] [--tools DIR] [--runs N] [--every N] [--whole] [-jN] [NAME ...]

BUILD is the folder of an x86-64 kernel built with gcc: its .cmd files give Kbuild's flags, its objects are what is linked. Without one, Linux is
fetched and built in build/bench/gcc, once. FOLDER holds sqlite3.c and speedtest1.c; without it Debian's package is fetched. Both compilers get the
same flags: those that pycc refuses are left out for gcc too, and named. Each figure is the median of N pairs (ours, theirs, ours, theirs ...)
behind one pair that is not counted; the ratio is the median of the pairs' ratios, which a machine whose speed drifts does not move.

Names: fork page_alloc namei memory (kernel files), sqlite, as, link, speedtest, text-sqlite, text-kernel (every C file of the kernel; --every N
takes each Nth), startup. --whole (or the name `whole`): the whole kernel built by each side at the same -j.
Timings pass or fail nothing: the exit status tells only whether everything could be measured.
"""

import argparse
import os
import platform
import resource
import shlex
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
ROOT = os.path.dirname(TESTS)
sys.path[:0] = [os.path.join(TESTS, "kernel"), TESTS]

import equal  # noqa: E402
from corpus import Offline, sqlite_source  # noqa: E402

KERNEL_FILES = {"fork": "kernel/fork.o", "page_alloc": "mm/page_alloc.o", "namei": "fs/namei.o", "memory": "mm/memory.o"}
NAMES = (*KERNEL_FILES, "sqlite", "as", "link", "speedtest", "text-sqlite", "text-kernel", "startup", "whole")
PEAK_LIMIT = 1024  # MiB


class Failed(Exception):
    """A command that was to be measured did not end well."""


class Usage:
    """What one run took: user + system seconds, of the command and all it waited for, wall seconds, MiB of the largest process."""

    def __init__(self, cpu: float, wall: float, peak: int) -> None:
        self.cpu, self.wall, self.peak = cpu, wall, peak


def measure(argv: list[str], cwd: str, env: dict[str, str] | None = None, log: str = os.devnull) -> Usage:
    began = time.monotonic()
    pid = os.fork()
    if pid == 0:
        try:
            os.chdir(cwd)
            out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(out, 1)
            os.dup2(out, 2)
            os.execvpe(argv[0], argv, env or dict(os.environ))
        finally:
            os._exit(127)
    _, status, usage = os.wait4(pid, 0)
    if status:
        raise Failed(f"status {os.waitstatus_to_exitcode(status)}: cd {cwd}; {shlex.join(argv)[:400]}")
    return Usage(usage.ru_utime + usage.ru_stime, time.monotonic() - began, usage.ru_maxrss >> 10)


class Bench:
    """The table so far, and what all the measurements need."""

    def __init__(self, options: argparse.Namespace, work: str) -> None:
        self.options = options
        self.work = work  # for outputs; goes away
        self.over: list[str] = []
        self.failed: list[str] = []
        self.refused: dict[str, bool] = {}
        self.kernel_folder = ""
        self.sqlite_folder = ""

    # --- the table

    def row(self, name: str, ours: str, theirs: str, ratio: str, limit: str, good: bool, more: str = "") -> None:
        print(f"{name:24} {ours:>14} {theirs:>14} {ratio:>12}   {limit:16} {'ok' if good else 'OVER':5} {more}", flush=True)
        if not good:
            self.over.append(name)

    def pair(self, name: str, ours: list[str], theirs: list[str], cwd: str, limit: float, plus: float = 0.0) -> None:
        """Both commands in turn. `limit` bounds the ratio, or `plus` the difference in seconds."""
        a: list[Usage] = []
        b: list[Usage] = []
        for k in range(self.options.runs + 1):
            x, y = measure(ours, cwd), measure(theirs, cwd)
            if k or self.options.runs == 0:
                a.append(x)
                b.append(y)
        x_cpu, y_cpu = statistics.median(u.cpu for u in a), statistics.median(u.cpu for u in b)
        ratio = statistics.median(u.cpu / max(v.cpu, 0.001) for u, v in zip(a, b))
        peak = max(u.peak for u in a)
        more = f"peak {peak} MiB (theirs {max(u.peak for u in b)}); ours {min(u.cpu for u in a):.2f}-{max(u.cpu for u in a):.2f} s"
        if plus:
            good, text = x_cpu - y_cpu <= plus, f"<= {plus:g} s more"
        else:
            good, text = ratio <= limit, f"<= {limit:g}"
        if peak > PEAK_LIMIT:
            good, text = False, text + f", {PEAK_LIMIT} MiB"
        self.row(name, f"{x_cpu:.3f} s", f"{y_cpu:.3f} s", f"{ratio:.2f}", text, good, more)

    # --- inputs

    def tool(self, name: str) -> str:
        return os.path.join(self.options.tools, name)

    def kernel(self) -> str:
        """The folder of a kernel built with gcc."""
        if not self.kernel_folder:
            folder = self.options.kernel or os.path.join(ROOT, "build", "bench", "gcc")
            if not os.path.exists(os.path.join(folder, "vmlinux")):
                if self.options.kernel:
                    raise Failed(f"{folder} has no vmlinux")
                print(f"building Linux with gcc in {folder}", flush=True)
                self.build_kernel(folder, [], dict(os.environ))
            self.kernel_folder = os.path.abspath(folder)
        return self.kernel_folder

    def build_kernel(self, folder: str, tools: list[str], env: dict[str, str]) -> Usage:
        """Configure and build bzImage from nothing; both steps' usage together."""
        import build as kernel_build
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        linux = os.path.abspath(self.options.linux) if self.options.linux else kernel_build.fetch_linux()
        make = ["make", "-C", linux, f"O={folder}", "ARCH=x86_64", "CONFIG_OBJTOOL=", *tools]
        log = os.path.join(os.path.dirname(folder), os.path.basename(folder) + ".log")
        env = {**env, "LC_ALL": "C", "KCONFIG_ALLCONFIG": os.path.join(TESTS, "kernel", "x86_64-min.config")}
        first = measure([*make, "allnoconfig"], folder, env, log)
        second = measure([*make, f"-j{self.options.jobs}", "bzImage"], folder, env, log)
        return Usage(first.cpu + second.cpu, first.wall + second.wall, max(first.peak, second.peak))

    def sqlite(self) -> str:
        if not self.sqlite_folder:
            self.sqlite_folder = os.path.abspath(self.options.sqlite or sqlite_source(os.path.join(ROOT, "build", "projects")))
        return self.sqlite_folder

    def common(self, words: list[str]) -> list[str]:
        """The flags without those that pycc refuses."""
        out = []
        mode = [w for w in words if w in ("-m16", "-m32")]
        for w in words:
            if w[:2] in ("-f", "-m"):
                if w not in self.refused:
                    done = subprocess.run([self.tool("pycc"), *mode, w, "-S", "-x", "c", "/dev/null", "-o", "/dev/null"], capture_output=True, text=True)
                    self.refused[w] = done.returncode != 0 and w in done.stderr
                    if self.refused[w]:
                        print(f"not measured, pycc has no {w}", flush=True)
                if self.refused[w]:
                    continue
            out.append(w)
        return out

    # --- the measurements

    def compile_kernel_file(self, name: str) -> None:
        folder = self.kernel()
        unit = next((u for u in equal.units(folder) if u.name == KERNEL_FILES[name]), None)
        if unit is None:
            raise Failed(f"{folder} has no {KERNEL_FILES[name]}")
        words = [*self.common(unit.words), "-w", "-c", unit.source, "-o", os.path.join(self.work, "kernel.o")]
        self.pair(unit.name.removesuffix("o") + "c", [self.tool("pycc"), *words], ["gcc", *words], folder, 5)

    def compile_sqlite(self) -> None:
        words = ["-O2", "-w", "-c", os.path.join(self.sqlite(), "sqlite3.c"), "-o", os.path.join(self.work, "sqlite3.o")]
        self.pair("sqlite3.c -O2", [self.tool("pycc"), *words], ["gcc", *words], self.work, 3)

    def assemble(self) -> None:
        text = os.path.join(self.work, "sqlite3.s")
        measure(["gcc", "-O2", "-w", "-S", os.path.join(self.sqlite(), "sqlite3.c"), "-o", text], self.work)
        words = [text, "-o", os.path.join(self.work, "as.o")]
        self.pair("pyas gcc's sqlite3.s", [self.tool("pyas"), *words], ["as", *words], self.work, 25)

    def link(self) -> None:
        folder = self.kernel()
        words = [*next(w for name, w in equal.links(folder) if name == "vmlinux"), "-o", os.path.join(self.work, "vmlinux")]
        self.pair("pyld vmlinux", [self.tool("pyld"), *words], ["ld", *words], folder, 0, 1.0)

    def speedtest(self) -> None:
        """The program's own run time: ours at -O2 beside gcc's at -O0."""
        programs = []
        for compiler, level in ((self.tool("pycc"), "-O2"), ("gcc", "-O0")):
            program = os.path.join(self.work, f"speedtest{level}")
            sources = [os.path.join(self.sqlite(), n) for n in ("sqlite3.c", "speedtest1.c")]
            measure([compiler, level, "-w", "-DSQLITE_THREADSAFE=0", "-DSQLITE_OMIT_LOAD_EXTENSION", *sources, "-lm", "-o", program], self.work)
            programs.append([program, "--size", str(self.options.speedtest_size), ":memory:"])
        self.pair("speedtest1, gcc -O0", programs[0], programs[1], self.work, 1)

    def text_of_sqlite(self) -> None:
        sizes = []
        for compiler in (self.tool("pycc"), "gcc"):
            target = os.path.join(self.work, "text.o")
            measure([compiler, "-O2", "-w", "-c", os.path.join(self.sqlite(), "sqlite3.c"), "-o", target], self.work)
            sizes.append(sections(target))
        self.text_row("text of sqlite3.o -O2", sizes[0], sizes[1])

    def text_row(self, name: str, ours: tuple[int, int], theirs: tuple[int, int], more: str = "") -> None:
        ratio = ours[0] / theirs[0]
        constant = f"with constant data {ours[1]} and {theirs[1]}, {ours[1] / theirs[1]:.2f}"
        self.row(name, f"{ours[0]}", f"{theirs[0]}", f"{ratio:.2f}", "<= 2", ratio <= 2 and ours[1] <= 2 * theirs[1], constant + more)

    def text_of_kernel(self) -> None:
        """Every C file of the kernel by both, -Os, one after the other; what that takes is a figure too."""
        folder = self.kernel()
        sizes = [[0, 0], [0, 0]]
        cpu = [0.0, 0.0]
        peak = 0
        count = 0
        shown = time.monotonic()
        chosen = [u for u in equal.units(folder) if not u.assembly and u.hash() % self.options.every == 0]
        for unit in chosen:
            flags = ["-Os" if w in ("-O2", "-O3") else w for w in self.common(unit.words)]
            target = os.path.join(self.work, "text.o")
            for k in (0, 1):
                used = measure([(self.tool("pycc"), "gcc")[k], *flags, "-w", "-c", unit.source, "-o", target], folder)
                code, constant = sections(target)
                sizes[k][0] += code
                sizes[k][1] += constant
                cpu[k] += used.cpu
                peak = max(peak, 0 if k else used.peak)
            count += 1
            if time.monotonic() - shown > 30:
                shown = time.monotonic()
                print(f"  {count} of {len(chosen)} files", flush=True)
        self.text_row(f"text of {count} objects -Os", (sizes[0][0], sizes[0][1]), (sizes[1][0], sizes[1][1]))
        good = cpu[0] <= 5 * cpu[1] and peak <= PEAK_LIMIT
        self.row(f"{count} kernel files -Os", f"{cpu[0]:.1f} s", f"{cpu[1]:.1f} s", f"{cpu[0] / cpu[1]:.2f}", "<= 5", good, f"peak {peak} MiB")

    def startup(self) -> None:
        """The budget of SPEED.md section 4, 60 ms, above what gcc itself needs."""
        words = ["-c", "-x", "c", "/dev/null", "-o", os.path.join(self.work, "empty.o")]
        self.pair("start-up, empty file", [self.tool("pycc"), *words], ["gcc", *words], self.work, 0, 0.06)

    def whole(self) -> None:
        """Configure and build the kernel from nothing with each side's tools, each side's own Kconfig answers, at the same -j."""
        import build as kernel_build
        base = os.path.join(ROOT, "build", "bench")
        path = kernel_build.toolbox(os.path.join(base, "path"), False).split(":")[-1]
        env = kernel_build.environment(os.path.abspath(self.options.tools) + ":" + path)
        ours = self.build_kernel(os.path.join(base, "ours"), kernel_build.tools(False), env)
        theirs = self.build_kernel(os.path.join(base, "gcc"), [], dict(os.environ))
        ratio = ours.cpu / theirs.cpu
        more = f"wall {ours.wall:.0f} and {theirs.wall:.0f} s, {ours.wall / theirs.wall:.2f}; peak {ours.peak} MiB"
        self.row(f"whole kernel -j{self.options.jobs}", f"{ours.cpu:.0f} s", f"{theirs.cpu:.0f} s", f"{ratio:.2f}", "<= 6", ratio <= 6, more)

    def one(self, name: str) -> None:
        if name in KERNEL_FILES:
            self.compile_kernel_file(name)
        elif name == "sqlite":
            self.compile_sqlite()
        elif name == "as":
            self.assemble()
        elif name == "link":
            self.link()
        elif name == "speedtest":
            self.speedtest()
        elif name == "text-sqlite":
            self.text_of_sqlite()
        elif name == "text-kernel":
            self.text_of_kernel()
        elif name == "startup":
            self.startup()
        else:
            self.whole()


def sections(path: str) -> tuple[int, int]:
    """(bytes of code, bytes that are loaded and never written: what `size` calls text) of an ELF object, 64-bit or (setup code) 32-bit."""
    with open(path, "rb") as f:
        data = f.read()
    wide = data[4] == 2
    start, = struct.unpack_from("<Q" if wide else "<I", data, 40 if wide else 32)
    count, = struct.unpack_from("<H", data, 60 if wide else 48)
    code = constant = 0
    for i in range(count):
        if wide:
            flags, _, _, size = struct.unpack_from("<4Q", data, start + 64 * i + 8)
        else:
            flags, _, _, size = struct.unpack_from("<4I", data, start + 40 * i + 8)
        if flags & 2 and not flags & 1:
            constant += size
            if flags & 4:
                code += size
    return code, constant


def machine() -> str:
    model = platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as f:
            model = next((x.split(":", 1)[1].strip() for x in f if x.startswith("model name")), model)
    except OSError:
        pass
    return f"{os.cpu_count()} x {model}, load {os.getloadavg()[0]:.1f}, {time.strftime('%Y-%m-%d %H:%M')}"


def main() -> int:
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--kernel", help="folder of an x86-64 kernel built with gcc")
    ap.add_argument("--linux", help="kernel sources, if one must be built")
    ap.add_argument("--sqlite", help="folder with sqlite3.c and speedtest1.c")
    ap.add_argument("--tools", default=os.path.join(ROOT, "build", "bin"), help="where pycc, pyas, pyld are")
    ap.add_argument("--runs", type=int, default=5)
    ap.add_argument("--every", type=int, default=1, help="text-kernel: each Nth file by hash of its path")
    ap.add_argument("--speedtest-size", type=int, default=20)
    ap.add_argument("--whole", action="store_true")
    ap.add_argument("-j", dest="jobs", type=int, default=os.cpu_count() or 1)
    ap.add_argument("names", nargs="*", metavar="NAME")
    options = ap.parse_args()
    options.tools = os.path.abspath(options.tools)
    missing = [p for p in ("gcc", "as", "ld") if shutil.which(p) is None]
    if missing:
        print(f"bench: {' '.join(missing)} not installed, nothing to compare with")
        return 1
    names = options.names or [n for n in NAMES if n != "whole"]
    if options.whole and "whole" not in names:
        names.append("whole")
    unknown = [n for n in names if n not in NAMES]
    if unknown:
        ap.error(f"unknown: {' '.join(unknown)}; names are {' '.join(NAMES)}")
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    complete = os.path.join(os.path.dirname(options.tools), "compiled", ".complete")
    made = open(complete, encoding="utf-8").read().strip() if os.path.exists(complete) else ""
    print(machine())
    print(f"tools {options.tools}, {f'compiled by mypyc ({made})' if made else 'INTERPRETED: make compiled first'}; user + system seconds")
    print(f"{'':24} {'ours':>14} {'theirs':>14} {'ratio':>12}   limit")
    with tempfile.TemporaryDirectory(prefix="bench-") as work:
        bench = Bench(options, work)
        for name in names:
            try:
                bench.one(name)
            except (Failed, Offline, equal.Failed, subprocess.CalledProcessError, OSError, StopIteration) as problem:
                print(f"{name:24} not measured: {problem}", flush=True)
                bench.failed.append(name)
    print(f"{len(names)} measured, over the limit: {' '.join(bench.over) or 'none'}" + (f"; not measured: {' '.join(bench.failed)}" if bench.failed else ""))
    return 1 if bench.failed else 0


if __name__ == "__main__":
    sys.exit(main())
