"""A sample of gcc.c-torture/execute, the same hundred programs every time (chosen by hash); the whole suite is `make torture`.

failures.txt is the judge: a failure must be in it, and a program that is in it must fail."""

import os
import re
import subprocess
import sys

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))

from corpus import Offline, gcc_testsuite  # noqa: E402

OPTIONS = ("-O0", "-O2", "-O2 -m32")


@pytest.mark.parametrize("opts", OPTIONS)
def test_sample(opts: str) -> None:
    try:
        gcc_testsuite()
    except Offline as e:
        pytest.skip(f"gcc's testsuite cannot be fetched: {e}")
    if "-m32" in opts and not os.path.exists("/usr/lib32/crt1.o"):
        pytest.skip("no 32-bit C library (libc6-dev-i386)")
    p = subprocess.run([sys.executable, os.path.join(HERE, "run.py"), f"--opts={opts}", "--sample", "100"], capture_output=True, text=True)
    assert re.search(r"\d+/100 pass", p.stdout), p.stdout[-3000:] + p.stderr[-1000:]
    assert p.returncode == 0, p.stdout[-3000:] + p.stderr[-1000:]


def test_list() -> None:
    """One line a program and option set, none twice, each with a reason."""
    seen: dict[tuple[str, str], str] = {}
    with open(os.path.join(HERE, "failures.txt"), encoding="utf-8") as f:
        for line in f:
            if line.startswith("#") or not line.strip():
                continue
            program, opts, reason = (x.strip() for x in line.split("|", 2))
            assert opts in OPTIONS and program.endswith(".c") and reason, line
            assert (program, opts) not in seen, line
            seen[program, opts] = reason
