"""One x86-64 kernel built by our compiled tools and booted; of its files and of an i386 configuration's, samples through equal.py's checks.

The commands of the files come from the .cmd files of our own builds (the continuous integration has no kernel built by gcc); gcc is called with
the same flags. The whole of it: `make kernel` and `make kernel-equal`. Skipped where the tools are interpreted (it would take hours) or the
packages cannot be had. PYCC_KERNEL_BUILD=folder takes a finished x86-64 build instead of making one.
"""

import concurrent.futures
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE)]

import equal  # noqa: E402

C_FILES = 20
S_FILES = 6
PROGRAMS = ["gcc", "as", "ld", "make", "flex", "bison", "bc", "m4", "gzip", "xz", "qemu-system-x86_64"]
JOBS = os.cpu_count() or 2


def lacks() -> str:
    missing = [p for p in PROGRAMS if shutil.which(p) is None]
    if missing:
        return f"not installed: {' '.join(missing)}"
    if not (ROOT / "build" / "compiled" / ".complete").exists() or "PYCC_INTERPRETED" in os.environ:
        return "the tools are interpreted: make compiled"
    return ""


pytestmark = pytest.mark.skipif(bool(lacks()), reason=lacks())


def build(*arguments: str) -> str:
    """What build.py says; a tree that cannot be had skips, anything else is a failure of ours."""
    done = subprocess.run([sys.executable, str(HERE / "build.py"), f"-j{JOBS}", *arguments], capture_output=True, text=True, errors="replace", timeout=1800)
    if done.returncode == 2:
        pytest.skip(done.stdout.strip().split("\n")[-1])
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


@pytest.fixture(scope="session")
def kernel() -> tuple[Path, str]:
    """(folder, what its making and booting printed)"""
    given = os.environ.get("PYCC_KERNEL_BUILD")
    if given:
        return Path(given), build("--keep", "--out", given)
    folder = ROOT / "build" / "kernel" / "test-x86_64"
    return folder, build("--out", str(folder))


@pytest.fixture(scope="session")
def kernel32() -> Path:
    """An i386 configuration, prepared, with some of its folders built: what lies there is what that configuration has."""
    folder = ROOT / "build" / "kernel" / "test-i386"
    build("--arch", "i386", "--out", str(folder), "--targets", "prepare init/ kernel/time/ arch/x86/lib/ arch/x86/mm/")
    return folder


def sample(units: list[equal.Unit]) -> list[equal.Unit]:
    """Chosen by hash of the path, so that it stays while files come and go; host programs are left out, they are no part of the kernel."""
    units = sorted([u for u in units if not u.name.startswith("scripts/") and "/tools/" not in u.name], key=equal.Unit.hash)
    ours = [u for u in units if not u.assembly and not u.name.startswith("arch/")][: C_FILES]
    arch = [u for u in units if not u.assembly and u.name.startswith("arch/")][:4]
    return ours + arch + [u for u in units if u.assembly][:S_FILES]


def differences(folder: Path) -> tuple[int, list[str]]:
    """(files looked at, differences that are not listed)"""
    tools = equal.Tools(str(ROOT / "build" / "bin"))
    config = equal.config_name(str(folder))
    known = equal.known_differences()
    chosen = sample(equal.units(str(folder)))
    found = []
    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        for unit, results in zip(chosen, pool.map(lambda u: equal.check_unit(u, tools, []), chosen)):
            found += [f"{unit.name} {check}: {text}" for check, text in results if text and not equal.listed(known, config, unit.name, check)]
    return len(chosen), found


def test_kernel_boots_and_its_setup_is_small(kernel: tuple[Path, str]) -> None:
    folder, said = kernel
    assert "userspace spoke" in said
    assert (folder / "arch" / "x86" / "boot" / "setup.bin").stat().st_size <= 24 * 1024


def test_sample_of_x86_64(kernel: tuple[Path, str]) -> None:
    count, found = differences(kernel[0])
    assert count >= 20 and not found, "\n".join(found)


def test_sample_of_i386(kernel32: Path) -> None:
    count, found = differences(kernel32)
    assert count >= 20 and not found, "\n".join(found)


def test_links(kernel: tuple[Path, str]) -> None:
    """vmlinux, the vdso, realmode.elf, setup.elf and compressed/vmlinux from our objects: as GNU ld makes them."""
    build_folder = str(kernel[0])
    tools, known = equal.Tools(str(ROOT / "build" / "bin")), equal.known_differences()
    found = [(name, equal.check_link(build_folder, words, tools)) for name, words in equal.links(build_folder)]
    assert len(found) >= 5
    assert not [f for f in found if f[1] and not equal.listed(known, "x86_64", f[0], "link")]
