"""Start-up: at most 60 ms from exec to the first byte read (SPEED.md section 4); a loaded machine gets a margin, modules are counted exactly."""

import resource
import subprocess
import sys

import pytest
from walk import ROOT

TOOLS = ("pyas", "pyld", "pycc", "pyar", "pynm", "pyobjcopy", "pyobjdump", "pyreadelf", "pystrip", "pysize", "pystrings", "pyaddr2line", "pyranlib")
HEAVY = ("re", "argparse", "typing_extensions", "dataclasses", "enum", "threading", "logging", "tomllib", "subprocess", "tempfile", "shutil")


@pytest.mark.parametrize("name", TOOLS)
def test_version_is_quick(name: str) -> None:
    command = [str(ROOT / "build" / "bin" / name), "--version"]
    subprocess.run(command, capture_output=True)  # byte code is written on the first run
    best = 10.0
    for _ in range(7):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(command, capture_output=True, text=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)  # processor time: a busy machine's clock says nothing of the tool
        best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert done.returncode == 0, done.stderr
    assert "Free Software Foundation" in done.stdout
    assert best < 0.25, f"{name} --version takes {best * 1000:.0f} ms"


@pytest.mark.parametrize("name", TOOLS)
def test_no_heavy_modules_at_start(name: str) -> None:
    launcher = (ROOT / "build" / "bin" / name).read_text()
    probe = launcher.split("\n", 1)[1].replace("from pybase.launch import launch", "").rsplit("launch(", 1)[0]
    probe += f"import sys\nprint([m for m in {HEAVY!r} if m in sys.modules])\n"
    done = subprocess.run([sys.executable, "-ISE", "-c", probe], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]", f"{name} imports {done.stdout.strip()}"
