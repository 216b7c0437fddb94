"""A sample of the real programs: Lua at -O2 with scripts chosen by hash, zlib's tests at -Os, linked statically; all of it is `make projects`."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from corpus import Offline, source_package
from needs import needs

HERE = os.path.dirname(os.path.abspath(__file__))


@needs("gcc")
@pytest.mark.parametrize(("project", "level"), [("lua", "-O2"), ("zlib", "-Os")])
def test_project(project: str, level: str, tmp_path: Path) -> None:
    try:
        source_package({"lua": "lua5.4"}.get(project, project))
    except Offline as e:
        pytest.skip(f"the source of {project} cannot be fetched: {e}")
    command = [sys.executable, os.path.join(HERE, "run.py"), project, f"--opts={level}", "--links", "static", "--scripts", "40", "--work", str(tmp_path)]
    p = subprocess.run(command, capture_output=True, text=True)
    assert p.returncode == 0, p.stdout[-3000:] + p.stderr[-1000:]


@pytest.mark.parametrize("link", ["-static", "-pie -fpie"])
def test_threads(link: str, tool, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    done = tool("pycc", "-O1", *link.split(), os.path.join(HERE, "threads.c"), "-o", tmp_path / "threads")
    assert done.returncode == 0, done.stderr
    p = subprocess.run([str(tmp_path / "threads")], capture_output=True, text=True, timeout=60)
    assert (p.returncode, p.stdout) == (0, "threads end\n")


@pytest.mark.parametrize("machine", ["-m64", "-m32"])
@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_thread_local_variables_of_a_library(machine: str, level: str, tool, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """As a shared library (general dynamic), from a plain and a PIE program (initial and local exec), and in one static program."""
    if machine == "-m32" and not os.path.exists("/usr/lib32/libc.a"):
        pytest.skip("no 32-bit C library (libc6-dev-i386)")
    library, program = [os.path.join(HERE, x) for x in ("tls_library.c", "tls.c")]
    build = [machine, level]
    made = tool("pycc", *build, "-fPIC", "-shared", library, "-o", tmp_path / "libtls.so")
    assert made.returncode == 0 and not made.stderr, made.stderr
    dynamic = ["-L", tmp_path, "-ltls", f"-Wl,-rpath,{tmp_path}"]
    for name, flags in (("plain", dynamic), ("pie", ["-fPIE", "-pie", *dynamic]), ("static", ["-static", "-fPIC", library])):
        made = tool("pycc", *build, program, "-o", tmp_path / name, *flags)
        assert made.returncode == 0 and not made.stderr, made.stderr
        p = subprocess.run([str(tmp_path / name)], capture_output=True, text=True, timeout=60)
        assert (p.returncode, p.stdout) == (0, "5672 5 1\n5672 5 9 2.5\n"), name
