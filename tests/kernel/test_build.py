"""What `make kernel` promises around the build: which programs run, what it says when something is missing.

The kernel itself is built and booted by test_equal.py's fixture; here a part of it is built under strace and every program counted.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE)]

import build  # noqa: E402

# host programs, generated headers, archives, the 16-bit real mode code with its linker script: every tool of ours runs
PART = "prepare arch/x86/realmode/"


def run(*arguments: str, path: str | None = None) -> tuple[int, str]:
    env = dict(os.environ) if path is None else {**os.environ, "PATH": path}
    done = subprocess.run([sys.executable, str(HERE / "build.py"), *arguments], capture_output=True, text=True, errors="replace", env=env, timeout=1200)
    return done.returncode, done.stdout + done.stderr


def test_calls_of_a_trace(tmp_path: Path) -> None:
    trace = tmp_path / "execve.log"
    trace.write_text("""\
10 execve("/usr/bin/make", ["make"], 0x7ffc /* 9 vars */) = 0
11 execve("/a/build/bin/pycc", ["pycc", "-c", "a.c"], 0x7ffc /* 9 vars */ <unfinished ...>
12 execve("/usr/bin/as", ["as"], 0x7ffc /* 9 vars */) = -1 ENOENT (No such file or directory)
12 execve("/usr/bin/ld", ["ld"], 0x7ffc /* 9 vars */ <unfinished ...>
11 <... execve resumed>) = 0
12 <... execve resumed>) = -1 ENOENT (No such file or directory)
11 +++ exited with 0 +++
13 execve("/usr/bin/make", ["make"], 0x7ffc /* 9 vars */) = 0
""")
    assert build.programs_run(str(trace)) == {"/usr/bin/make": 2, "/a/build/bin/pycc": 1}


def test_toolchains_names(tmp_path: Path) -> None:
    folder = tmp_path / "build"
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "pycc").write_text("")
    os.symlink("pycc", folder / "bin" / "gcc")
    ours = [str(folder / "bin" / "pycc"), str(folder / "bin" / "gcc")]
    foreign = ["/opt/x86_64-linux-gnu-gcc-12", "/usr/bin/ld.bfd", "/usr/lib/gcc/cc1", "/usr/bin/clang-15", "/usr/bin/llvm-ar", "/usr/bin/objcopy", "/opt/pyas"]
    assert build.foreign_tools(dict.fromkeys([*ours, *foreign, "/bin/make", "/bin/cat", "/bin/sed"], 1), str(folder)) == sorted(foreign)


def test_path_holds_no_toolchain(tmp_path: Path) -> None:
    path = build.toolbox(str(tmp_path / "path"), True).split(":")
    assert path[:2] == [str(ROOT / "build" / "bin"), str(ROOT / "build" / "plain")]
    assert len(path) == 3
    assert not [name for name in os.listdir(path[2]) if build.TOOL.fullmatch(name) or build.TOOL.fullmatch(os.path.basename(os.path.realpath(name)))]


def test_missing_packages_are_named_in_one_line(tmp_path: Path) -> None:
    tree = tmp_path / "linux"
    tree.mkdir()
    (tree / "Kbuild").write_text("")
    status, said = run("--linux", str(tree), "--out", str(tmp_path / "out"), path=str(tmp_path))
    assert status == 2 and "Traceback" not in said
    assert "missing: flex bison" in said
    lines = [x.strip() for x in said.split("\n") if "apt-get install" in x]
    assert lines == [f"apt-get install -y --no-install-recommends {build.PACKAGES}"]


def test_wrong_arguments_are_named(tmp_path: Path) -> None:
    for arguments, text in [(["--linux", str(tmp_path)], "is no Linux tree"), (["--config", str(tmp_path / "none.config")], "there is no configuration")]:
        status, said = run(*arguments)
        assert status == 2 and text in said and "Traceback" not in said


def can_trace() -> str:
    if shutil.which("strace") is None:
        return "not installed: strace"
    if subprocess.run(["strace", "-f", "-o", os.devnull, "true"], capture_output=True).returncode:
        return "strace may not trace here"
    if not (ROOT / "build" / "compiled" / ".complete").exists() or "PYCC_INTERPRETED" in os.environ:
        return "the tools are interpreted: make compiled"
    missing = build.missing_programs(True, False)
    return f"not installed: {' '.join(missing)}" if missing else ""


@pytest.mark.parametrize("classic", [False, True], ids=["named", "classic"])
def test_every_toolchain_program_is_ours(tmp_path: Path, classic: bool) -> None:
    """A part of the kernel with its host programs, under strace: each program with a toolchain's name lies under our build folder."""
    reason = can_trace()
    if reason:
        pytest.skip(reason)
    out = tmp_path / "out"
    status, said = run("--out", str(out), "--strace", f"-j{os.cpu_count() or 2}", "--targets", PART, *(["--classic"] if classic else []))
    if status == 2:
        pytest.skip(said.strip().split("\n")[-1])
    assert status == 0, said[-3000:]
    assert ", other toolchains' 0" in said
    count = build.programs_run(str(out / "execve.log"))
    assert build.foreign_tools(count, str(ROOT / "build")) == []
    ran = {os.path.basename(path): n for path, n in count.items() if path.startswith(str(ROOT / "build") + os.sep)}
    wanted = ["pycc", "pyld", "gcc", "nm", "objcopy", "ar"] if classic else ["pycc", "pyld", "pyar", "pynm", "pyobjcopy"]
    assert not [name for name in wanted if ran.get(name, 0) == 0], ran
