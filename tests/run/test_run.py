"""C programs that print: compiled, linked and run at every level, for x86-64 and i386; the output must be the `//= ` lines of the file.
A first line `//: flags` adds to the command line."""

import os
import subprocess
import sys
import tempfile

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PYCC = os.path.join(ROOT, "build", "bin", "pycc")
PROGRAMS = sorted(f for f in os.listdir(HERE) if f.endswith(".c"))
LEVELS = ["-O0", "-O1", "-O2", "-Os"]


def have_libc32() -> bool:
    return os.path.exists("/usr/lib32/crt1.o")


def expected(path: str) -> str:
    with open(path, encoding="utf-8") as f:
        return "".join(line[4:] if line.startswith("//= ") else "\n" for line in f if line.startswith("//="))


def flags(path: str) -> list[str]:
    with open(path, encoding="utf-8") as f:
        first = f.readline()
    return first[4:].split() if first.startswith("//: ") else []


@pytest.mark.parametrize("machine", ["-m64", "-m32"])
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("program", PROGRAMS)
def test_program(program: str, level: str, machine: str) -> None:
    if machine == "-m32" and not have_libc32():
        pytest.skip("no 32-bit C library (libc6-dev-i386)")
    path = os.path.join(HERE, program)
    with tempfile.TemporaryDirectory() as d:
        exe = os.path.join(d, "a.out")
        p = subprocess.run([PYCC, machine, level, "-w", "-fverify", *flags(path), "-o", exe, path, "-lm"], capture_output=True, text=True)
        assert p.returncode == 0 and not p.stderr, p.stderr[-2000:]
        q = subprocess.run([exe], capture_output=True, text=True, timeout=30)
        assert q.stdout == expected(path)
        assert q.returncode == 0


if __name__ == "__main__":
    sys.exit(pytest.main([__file__]))
