"""One tool (or all binary tools) under mutated input for some seconds, driven by hypothesis: a process of its own, so that a crash, a hang or
exhausted memory is a finding and not the end of the tests.

worker.py {pycc|pyas|pyld|binutils} SECONDS SEED ROOT MODULES...: works in the current folder; MODULES are put in front of sys.path. Prints the number
of runs at the end. The input of a finding stays in the folder (in.*, and `call`).
"""

import contextlib
import faulthandler
import gc
import importlib
import io
import os
import random
import resource
import shutil
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from mutations import mutate_bytes, mutate_text, pieces
from seeds import ASSEMBLY, CALLS, COMPILES, LINKED, LINKS, SCRIPT, VERSIONS, C, golden

SECONDS = 60  # of the processor's time for one run
MOST = 120  # of the processor's time: what never ends is stopped there
WAIT = 240  # of the clock
MEMORY = 4 << 30
LARGEST = 1 << 30  # bytes of a file
KEEP = os.environ.get("PYCC_FUZZ_KEEP")  # go on after a finding, without shrinking: each kind is kept in a folder beside the current one
ROUND = 50  # examples of one hypothesis run

Main = Callable[[list[str]], int]


def module_main(name: str) -> Main:
    module = {"pycc": "pycc.driver.run", "pyas": "pyas.main", "pyld": "pyld.main"}.get(name, "pybin." + name[2:])
    found: Main = importlib.import_module(module).main
    return found


class Outcome:
    def __init__(self, code: int, err: str, seconds: float) -> None:
        self.code = code
        self.err = err
        self.seconds = seconds


def run_main(main: Main, arguments: list[str]) -> Outcome:
    """As the launcher runs it: a thread with a large stack; what the launcher turns into a message is one here too."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="surrogateescape")
    err = io.StringIO()
    code: list[int] = []
    failure: list[BaseException] = []
    took: list[float] = []

    def body() -> None:
        began = time.thread_time()
        try:
            code.append(main(arguments))
        except SystemExit as stop:
            code.append(stop.code if isinstance(stop.code, int) else 1)
        except OSError as refused:
            err.write(f"{refused.filename}: {refused.strerror}\n")
            code.append(1)
        except (RecursionError, MemoryError) as limit:
            err.write(f"{type(limit).__name__}\n")
            code.append(1)
        except BaseException as fault:
            failure.append(fault)
        took.append(time.thread_time() - began)

    old = sys.getrecursionlimit()
    sys.setrecursionlimit(1_000_000)
    threading.stack_size(512 << 20)
    faulthandler.dump_traceback_later(WAIT, exit=True)
    signal.setitimer(signal.ITIMER_PROF, MOST)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        thread = threading.Thread(target=body)
        thread.start()
        thread.join()
    faulthandler.cancel_dump_traceback_later()
    signal.setitimer(signal.ITIMER_PROF, 0)
    threading.stack_size(0)
    sys.setrecursionlimit(old)
    if failure:
        raise failure[0]
    return Outcome(code[0], err.getvalue(), took[0])


def check(outcome: Outcome, before: set[str]) -> None:
    assert isinstance(outcome.code, int), f"returns {outcome.code!r}"
    assert "Traceback" not in outcome.err and "internal error" not in outcome.err, outcome.err[-2000:]
    assert outcome.seconds < SECONDS, f"took {outcome.seconds:.0f} s"
    left = set(os.listdir(".")) - before
    if outcome.code:
        assert outcome.err.strip(), "failed without a word"
        assert not left, f"failed and left {sorted(left)}"
    assert left <= {"out"}, f"left {sorted(left)}"
    if left:
        os.unlink("out")


class Job:
    """Draws an input, writes it, runs a tool on it."""

    def __init__(self, tool: str, root: Path) -> None:
        self.tool = tool
        self.main = module_main(tool) if tool != "binutils" else module_main("pynm")
        self.mains = {name: module_main(name) for name in CALLS} if tool == "binutils" else {}
        self.c = [pieces(t) for t in C * 8 + golden(root, ".c")]
        self.s = [pieces(t) for t in [ASSEMBLY] * 8 + golden(root, ".s")]
        self.scripts = [pieces(t) for t in [SCRIPT] * 4 + golden(root, ".lds")]
        self.versions = [pieces(VERSIONS)]
        self.files: list[bytes] = self.binaries() if tool in ("pyld", "binutils") else []

    def binaries(self) -> list[bytes]:
        """An object, one with debug information, a shared library with versions, a program, an archive."""
        assembler, linker, archiver = module_main("pyas"), module_main("pyld"), module_main("pyar")
        Path("seed.s").write_text(LINKED)
        Path("seed.map").write_text(VERSIONS)
        steps: list[tuple[Main, list[str]]] = [
            (assembler, ["seed.s", "-o", "seed.o"]),
            (assembler, ["-g", "seed.s", "-o", "seed-g.o"]),
            (assembler, ["--32", "-g", "seed32.s", "-o", "seed32.o"]),
            (linker, ["-shared", "--hash-style=both", "--version-script=seed.map", "--build-id", "-z", "notext", "seed.o", "-o", "seed.so"]),
            (linker, ["seed-g.o", "--emit-relocs", "-o", "seed.exe"]),
            (archiver, ["rcs", "seed.a", "seed.o", "seed-g.o"]),
        ]
        Path("seed32.s").write_text(".globl _start\n_start: call other@PLT\n mov value@GOT(%ebx), %eax\n ret\n.data\nvalue: .long _start\n.comm c, 8, 4\n")
        for main, arguments in steps:
            outcome = run_main(main, arguments)
            assert outcome.code == 0, (arguments, outcome.err)
        names = ["seed.o", "seed-g.o", "seed32.o", "seed.so", "seed.exe", "seed.a"]
        return [Path(n).read_bytes() for n in names]

    def draw(self, source: random.Random) -> list[tuple[Main, list[str]]]:
        if self.tool == "pycc":
            Path("in.c").write_text(mutate_text(source, self.c), encoding="utf-8", errors="surrogateescape")
            flags = source.choice(COMPILES)
            return [(self.main, [*flags, *([] if "-E" in flags or "-S" in flags else ["-c"]), "in.c", "-o", "out"])]
        if self.tool == "pyas":
            text = mutate_text(source, self.s).replace(".incbin", ".ascii").replace(".include", ".ascii")
            Path("in.s").write_text(text, encoding="utf-8", errors="surrogateescape")
            return [(self.main, [*source.choice((["--64"], ["--32"], ["-g"])), "in.s", "-o", "out"])]
        if self.tool == "pyld" and source.randrange(3) == 0:
            script = mutate_text(source, self.scripts)
            words = ["-T", "in.lds", "seed.o", "-o", "out"]
            if source.randrange(4) == 0:
                script = script.replace("elf64-x86-64", "elf32-i386").replace("i386:x86-64", "i386")
                words[2:3] = ["-m", "elf_i386", "seed32.o"]
            Path("in.lds").write_text(script, encoding="utf-8", errors="surrogateescape")
            return [(self.main, [*source.choice(([], [], ["-r"], ["-shared"], ["-pie", "--gc-sections"], ["--emit-relocs"])), *words])]
        if self.tool == "pyld" and source.randrange(8) == 0:
            Path("in.map").write_text(mutate_text(source, self.versions), encoding="utf-8", errors="surrogateescape")
            return [(self.main, ["-shared", "--version-script", "in.map", "seed.o", "-o", "out"])]
        data = mutate_bytes(source, source.choice(self.files))
        Path("in.o").write_bytes(data)
        if self.tool == "pyld":
            return [(self.main, [*source.choice(LINKS), "in.o", *source.choice(([], ["seed.o"])), "-o", "out"])]
        name = source.choice(sorted(CALLS))
        found: list[tuple[Main, list[str]]] = []
        for words in CALLS[name]:
            found.append((self.mains[name], [{"IN": "in.o", "OUT": "out", "COPY": "copy"}.get(w, w) for w in words]))
        return found

    def run(self, runs: list[tuple[Main, list[str]]]) -> None:
        for main, arguments in runs:
            Path("call").write_text(f"{main.__module__} {arguments}\n")
            if "copy" in arguments:
                Path("copy").write_bytes(Path("in.o").read_bytes())
            before = set(os.listdir("."))
            check(run_main(main, arguments), before)
            if "copy" in arguments:
                os.unlink("copy")


def fuzz(job: Job, seconds: float, start: int) -> int:
    end = time.monotonic() + seconds
    count = 0
    failed = False
    kept: dict[str, int] = {}

    def body(source: random.Random) -> None:
        nonlocal count, failed
        for name in ("out", "copy"):
            if os.path.exists(name):
                os.unlink(name)
        runs = job.draw(source)
        if time.monotonic() > end and not failed:
            return
        try:
            job.run(runs)
            count += len(runs)
        except BaseException as fault:
            if KEEP:
                keep(fault, kept)
                return
            # the first and, after shrinking, the last
            for name in ["call", *(n for n in os.listdir(".") if n.startswith("in."))]:
                shutil.copy(name, ("first-" if not failed else "found-") + name)
            failed = True
            raise
        if count % 64 == 0:
            gc.collect()

    number = start
    while time.monotonic() < end:
        found = given(st.randoms(use_true_random=False))(body)
        phases = (Phase.generate, Phase.shrink)
        found = settings(max_examples=ROUND, deadline=None, database=None, phases=phases, suppress_health_check=list(HealthCheck))(found)
        seed(number)(found)()
        number += 1
    assert not kept, "\n".join(f"{times} times: {text}" for text, times in kept.items())
    return count


def keep(fault: BaseException, kept: dict[str, int]) -> None:
    """A folder for each kind of finding: the first input of its kind."""
    frames = traceback.extract_tb(fault.__traceback__)[-3:]
    text = f"{type(fault).__name__}: {str(fault)[:200]} at {', '.join(f'{f.filename}:{f.lineno}' for f in frames)}"
    if text not in kept:
        folder = f"../kept-{os.getpid()}-{len(kept)}"
        os.mkdir(folder)
        for name in ["call", *(n for n in os.listdir(".") if n.startswith("in."))]:
            shutil.copy(name, folder)
        Path(folder, "fault").write_text(text + "\n")
    kept[text] = kept.get(text, 0) + 1


def main() -> int:
    tool, seconds, start, root = sys.argv[1], float(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4])
    sys.path[:0] = sys.argv[5:]
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST, LARGEST))
    faulthandler.enable()
    faulthandler.register(signal.SIGPROF, chain=True)  # says where, and ends the process
    gc.disable()  # as the launcher does
    count = fuzz(Job(tool, root), seconds, start)
    sys.stdout.flush()
    print(f"{count} runs of {tool}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
