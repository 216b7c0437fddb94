"""One program of two files, linked in every way: static and dynamic, position-independent or not, its second file as a shared library.

Thread-local, hidden, protected, weak and indirect symbols, tables of addresses, constructors: what each way reaches by other relocations.
"""

import subprocess
from pathlib import Path

import pytest
from test_run import PYCC, expected, have_libc32

FOLDER = Path(__file__).resolve().parent / "linked"
# way: flags of the compiler, of the library when there is one, of the program
WAYS = {
    "static": ("-fno-pie", None, "-static"),
    "no-pie": ("-fno-pie", None, "-no-pie"),
    "pie": ("-fPIE", None, "-pie"),
    "static-pie": ("-fPIE", None, "-static-pie"),
    "library": ("-fPIE", "-fPIC", "-pie"),
    "library, no-pie": ("-fno-pie", "-fPIC", "-no-pie"),
    "library, bound at start": ("-fPIE", "-fpic", "-pie -Wl,-z,now -Wl,-z,relro -Wl,--hash-style=gnu"),
    "sections": ("-fno-pie -ffunction-sections -fdata-sections", None, "-no-pie -Wl,--gc-sections"),
}


@pytest.mark.parametrize("machine", ["-m64", "-m32"])
@pytest.mark.parametrize("level", ["-O0", "-O2"])
@pytest.mark.parametrize("way", WAYS)
def test_linked(way: str, level: str, machine: str, tmp_path: Path) -> None:
    if machine == "-m32" and not have_libc32():
        pytest.skip("no 32-bit C library (libc6-dev-i386)")
    compiling, library, linking = WAYS[way]

    def pycc(*arguments: str) -> None:
        p = subprocess.run([PYCC, machine, level, *arguments], cwd=tmp_path, capture_output=True, text=True)
        assert p.returncode == 0 and not p.stderr, p.stderr[-2000:]

    if library is None:
        pycc(*compiling.split(), "-c", "-o", "second.o", str(FOLDER / "library.c"))
        second = ["second.o"]
    else:
        pycc(library, "-shared", "-o", "libsecond.so", str(FOLDER / "library.c"))
        second = ["-L.", "-lsecond", "-Wl,-rpath,$ORIGIN"]
    pycc(*compiling.split(), *linking.split(), "-o", "program", str(FOLDER / "main.c"), *second, "-pthread")
    q = subprocess.run([tmp_path / "program"], capture_output=True, text=True, timeout=30)
    assert q.stdout == expected(str(FOLDER / "main.c")) and q.returncode == 0, q.stderr
