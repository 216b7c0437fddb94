"""Mutations and a runner for the fuzz tests: a tool's main in this process, on a thread like the launcher's, with what it wrote.

A finding is an exception that leaves main, a failure without a word, a run longer than the limit, or an output file left by a failed run.
"""

import contextlib
import faulthandler
import io
import os
import random
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

SECONDS = int(os.environ.get("PYCC_FUZZ_SECONDS", "5"))
LIMIT = 120


class Outcome:
    def __init__(self, code: int, out: str, err: str, seconds: float) -> None:
        self.code = code
        self.out = out
        self.err = err
        self.seconds = seconds


def run_main(main: Callable[[list[str]], int], arguments: list[str]) -> Outcome:
    """Runs main in a thread with a large stack; raises what it raises."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="surrogateescape")
    err = io.StringIO()
    result: list[int] = []
    failure: list[BaseException] = []

    def body() -> None:
        try:
            result.append(main(arguments))
        except BaseException as caught:
            failure.append(caught)

    old = sys.getrecursionlimit()
    sys.setrecursionlimit(1_000_000)
    threading.stack_size(512 << 20)
    faulthandler.dump_traceback_later(LIMIT, exit=True)
    began = time.monotonic()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        thread = threading.Thread(target=body)
        thread.start()
        thread.join()
    seconds = time.monotonic() - began
    faulthandler.cancel_dump_traceback_later()
    threading.stack_size(0)
    sys.setrecursionlimit(old)
    if failure:
        raise failure[0]
    out.flush()
    return Outcome(result[0], out.buffer.getvalue().decode("utf-8", "replace"), err.getvalue(), seconds)  # type: ignore[attr-defined]


def check(outcome: Outcome, output: Path) -> None:
    assert isinstance(outcome.code, int)
    if outcome.code != 0:
        assert outcome.err.strip(), "failed without a word"
        assert not output.exists(), "a failed run left an output file"
    assert "Traceback" not in outcome.err and "internal error" not in outcome.err, outcome.err
    assert outcome.seconds < LIMIT / 2


WORDS = (
    "(", ")", "{", "}", "[", "]", ",", ";", "0x7fffffffffffffff", "-1", "18446744073709551616", "%", "$", "*", "&", "#", "\\", '"', "'", "..", "=", "1f", "0b",
    "\n", "\t", "\0", "\xff", "/*", "*/", "//", "1e999999999", "_", "sizeof", "int", "struct", ".macro x", ".endm", ".if", ".rept 3", ".endr", "@", ":",
)  # fmt: skip


def pieces(text: str) -> list[str]:
    """Words, single characters between, line ends."""
    found: list[str] = []
    word = ""
    for char in text:
        if char.isalnum() or char in "_.%$":
            word += char
            continue
        if word:
            found.append(word)
            word = ""
        found.append(char)
    if word:
        found.append(word)
    return found


def mutate_text(source: random.Random, seeds: list[str]) -> str:
    """A seed with a few words dropped, doubled, swapped or replaced; sometimes spliced with another; sometimes cut or deeply nested."""
    parts = pieces(source.choice(seeds))
    for _ in range(source.randrange(1, 6)):
        if not parts:
            break
        at = source.randrange(len(parts))
        way = source.randrange(8)
        if way == 0:
            del parts[at : at + source.randrange(1, 4)]
        elif way == 1:
            parts[at:at] = parts[at : at + source.randrange(1, 12)]
        elif way == 2:
            other = source.randrange(len(parts))
            parts[at], parts[other] = parts[other], parts[at]
        elif way == 3:
            parts[at] = source.choice(WORDS)
        elif way == 4:
            parts.insert(at, source.choice(WORDS))
        elif way == 5:
            other_seed = pieces(source.choice(seeds))
            start = source.randrange(len(other_seed))
            parts[at:at] = other_seed[start : start + source.randrange(1, 30)]
        elif way == 6 and source.randrange(10) == 0:
            parts[at] = source.choice("([{-*&!~") * source.choice((50, 3000, 100_000))
        elif way == 7 and source.randrange(4) == 0:
            del parts[at:]
    return "".join(parts)


def mutate_bytes(source: random.Random, data: bytes) -> bytes:
    way = source.randrange(4)
    if way == 0:
        return data[: source.randrange(len(data) + 1)]
    if way == 1:
        return bytes(source.randrange(256) for _ in range(source.randrange(300)))
    changed = bytearray(data)
    for _ in range(source.randrange(1, 8)):
        at = source.randrange(min(len(changed), 64)) if way == 2 else source.randrange(len(changed))
        changed[at] = source.choice((0, 1, 0x7F, 0x80, 0xFF, source.randrange(256)))
    return bytes(changed)


def remember(data: bytes) -> None:
    """Keeps the input of the run that is about to start: what is left of a crash or a hang."""
    folder = os.environ.get("PYCC_FUZZ_KEEP")
    if folder:
        (Path(folder) / "last-input").write_bytes(data)


def keep(tmp_path: Path, name: str, data: bytes) -> None:
    """The input of a finding, for the reader of the failure."""
    place = Path(os.environ.get("PYCC_FUZZ_KEEP", str(tmp_path))) / ("found-" + name)
    place.write_bytes(data)
    print(f"the input is in {place}")
