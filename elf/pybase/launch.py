"""How every tool starts and ends: one place for collector, signals, stack, exit (CONTRACTS.md 7).

A launcher in build/bin sets sys.path, imports its tool's `main` and calls `launch(main, name)`. `main(argv)` returns the exit code. It runs
in a thread with a large stack, because compiled code checks no recursion limit and descent is limited by counting, not by luck. Only C
modules that are part of the interpreter are imported here (`_thread`, `_signal`): start-up is budgeted at 60 ms for the whole tool.
"""

import _signal  # type: ignore[import-not-found]
import _thread
import gc
import sys
from collections.abc import Callable
from typing import Final, final

from pybase.output import ENDING

STACK_BYTES: Final = 512 << 20
RECURSION_LIMIT: Final = 1_000_000


@final
class Run:
    """One run of a tool: the main function, its arguments, and what came out."""

    def __init__(self, main: Callable[[list[str]], int], name: str, argv: list[str]) -> None:
        self.main = main
        self.name = name
        self.argv = argv
        self.code = 70
        self.lock = _thread.allocate_lock()

    def body(self) -> None:
        _signal.pthread_sigmask(_signal.SIG_UNBLOCK, ENDING)
        try:
            self.code = self.main(self.argv)
        except SystemExit as stop:
            self.code = stop.code if isinstance(stop.code, int) else 1
        except RecursionError:
            self.complain("error: nested too deeply")
            self.code = 1
        except MemoryError:
            self.complain("error: out of memory")
            self.code = 1
        except OSError as failure:
            self.complain("error: " + os_error_text(failure))
            self.code = 1
        except BaseException as fault:
            self.complain(internal_error_text(fault))
            self.code = 70
        self.lock.release()

    def complain(self, text: str) -> None:
        try:
            sys.stdout.flush()
            sys.stderr.write(self.name + ": " + text + "\n")
        except (OSError, ValueError, AttributeError):
            self.code = 1


def os_error_text(failure: OSError) -> str:
    """`file: No such file or directory`, the way perror says it."""
    text = failure.strerror or str(failure)
    if failure.filename is not None:
        return f"{failure.filename}: {text}"
    return text


def internal_error_text(failure: BaseException) -> str:
    """One line, naming the place; the whole chain only when PYCC_TRACEBACK is set, since users cannot act on it."""
    import os

    if os.environ.get("PYCC_TRACEBACK"):
        import traceback

        traceback.print_exception(failure)
    place = ""
    trace = failure.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        place = f" at {code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno} in {code.co_name}"
        trace = trace.tb_next
    return f"internal error: {type(failure).__name__}: {failure}{place} (set PYCC_TRACEBACK=1 for all of it)"


def run_in_thread(run: Run) -> None:
    """Run with the largest stack we can get; a tight address-space limit (ulimit -v) gets a smaller one."""
    size = STACK_BYTES
    while True:
        _thread.stack_size(size)
        run.lock.acquire()
        try:
            _thread.start_new_thread(run.body, ())
        except (RuntimeError, MemoryError):
            run.lock.release()
            size >>= 1
            if size < (8 << 20):
                run.lock.acquire()
                run.body()
                return
            continue
        run.lock.acquire()
        return


def open_missing() -> None:
    """Standard streams closed by the caller: their numbers are taken, so that no file of ours gets them, by what refuses to be read or
    written (only messages are lost without a word)."""
    import os

    for number, flags in ((0, os.O_WRONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        stream = sys.stdin if number == 0 else sys.stdout if number == 1 else sys.stderr
        if stream is not None:
            continue
        found = os.open("/dev/null", flags)
        if found != number:
            os.dup2(found, number)
            os.close(found)
        opened = open(number, "r" if number == 0 else "w", closefd=False, encoding="utf-8")
        if number == 0:
            sys.stdin = opened
        elif number == 1:
            sys.stdout = opened
        else:
            sys.stderr = opened


def launch(main: Callable[[list[str]], int], name: str) -> None:
    """Run the tool and end the process. Never returns."""
    import os

    gc.disable()
    for number in (_signal.SIGINT, _signal.SIGPIPE):
        _signal.signal(number, _signal.SIG_DFL)
    sys.setrecursionlimit(RECURSION_LIMIT)
    if sys.stdin is None or sys.stdout is None or sys.stderr is None:
        open_missing()
    for stream in (sys.stdout, sys.stderr):
        # file names are bytes: they must come out as they went in
        stream.reconfigure(errors="surrogateescape")  # type: ignore[union-attr]
    run = Run(main, name, sys.argv[1:])
    _signal.pthread_sigmask(_signal.SIG_BLOCK, ENDING)
    run_in_thread(run)
    _signal.pthread_sigmask(_signal.SIG_UNBLOCK, ENDING)
    code = run.code
    try:
        sys.stdout.flush()
    except OSError as failure:
        sys.stderr.write(f"{name}: error: standard output: {os_error_text(failure)}\n")
        code = code or 1
    try:
        sys.stderr.flush()
    except OSError:
        code = code or 1
    os._exit(code & 0xFF)


def console(module: str, name: str) -> None:
    """Entry for `pip install`: imports the tool by name, so that pybase depends on no tool."""
    import importlib

    launch(importlib.import_module(module).main, name)


def pycc() -> None:
    console("pycc.driver.run", "pycc")


def pyas() -> None:
    console("pyas.main", "pyas")


def pyld() -> None:
    console("pyld.main", "pyld")


def pyar() -> None:
    console("pybin.ar", "pyar")


def pyranlib() -> None:
    console("pybin.ranlib", "pyranlib")


def pynm() -> None:
    console("pybin.nm", "pynm")


def pyobjcopy() -> None:
    console("pybin.objcopy", "pyobjcopy")


def pyobjdump() -> None:
    console("pybin.objdump", "pyobjdump")


def pyreadelf() -> None:
    console("pybin.readelf", "pyreadelf")


def pystrip() -> None:
    console("pybin.strip", "pystrip")


def pysize() -> None:
    console("pybin.size", "pysize")


def pystrings() -> None:
    console("pybin.strings", "pystrings")


def pyaddr2line() -> None:
    console("pybin.addr2line", "pyaddr2line")
