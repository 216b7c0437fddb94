"""Real inputs from Debian packages, unpacked once into a cache folder outside the tree (PYCC_CACHE, default ~/.cache/pycc).

Nothing of it is committed. `Offline` is raised when a package cannot be had; tests then skip with that reason.
"""

import glob
import os
import shutil
import subprocess


class Offline(Exception):
    """The package can be neither found nor fetched."""


def cache_folder() -> str:
    path = os.environ.get("PYCC_CACHE") or os.path.join(os.path.expanduser("~"), ".cache", "pycc")
    os.makedirs(path, exist_ok=True)
    return path


def run(argv: list[str], cwd: str) -> None:
    p = subprocess.run(argv, cwd=cwd, capture_output=True, text=True, errors="replace")
    if p.returncode:
        raise Offline(f"{' '.join(argv)}: {p.stderr.strip()[-300:]}")


def binary_package(name: str) -> str:
    """The unpacked contents of a binary package."""
    target = os.path.join(cache_folder(), "deb-" + name)
    if os.path.isdir(target):
        return target
    work = target + ".part"
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    try:
        run(["apt-get", "download", name], work)
    except (Offline, FileNotFoundError):
        subprocess.run(["apt-get", "update"], capture_output=True, check=False)
        run(["apt-get", "download", name], work)
    deb = glob.glob(work + "/*.deb")[0]
    run(["dpkg-deb", "-x", deb, os.path.join(work, "root")], work)
    os.rename(os.path.join(work, "root"), target)
    shutil.rmtree(work)
    return target


def enable_sources() -> None:
    """Source packages need a deb-src entry: a copy of Debian's own with the type changed."""
    source = "/etc/apt/sources.list.d/debian.sources"
    target = "/etc/apt/sources.list.d/debian-src.sources"
    if os.path.exists(target) or not os.path.exists(source) or os.geteuid() != 0:
        return
    with open(source, encoding="utf-8") as f:
        text = f.read().replace("Types: deb\n", "Types: deb-src\n")
    with open(target, "w", encoding="utf-8") as f:
        f.write(text)
    subprocess.run(["apt-get", "update"], capture_output=True, check=False)


def source_package(name: str) -> str:
    """The unpacked upstream source of a package (no Debian patches)."""
    target = os.path.join(cache_folder(), "src-" + name)
    if os.path.isdir(target):
        return target
    work = target + ".part"
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    enable_sources()
    try:
        run(["apt-get", "source", "--download-only", name], work)
    except Offline as first:  # the index may name a newer version than the mirror holds
        listed = subprocess.run(["apt-cache", "showsrc", name], capture_output=True, text=True).stdout
        for version in dict.fromkeys(x.split()[1] for x in listed.splitlines() if x.startswith("Version: ")):
            try:
                run(["apt-get", "source", "--download-only", f"{name}={version}"], work)
                break
            except Offline:
                continue
        else:
            raise first
    tars = [t for t in sorted(glob.glob(work + "/*.orig.tar.*")) if not t.endswith(".asc")]
    if not tars:
        raise Offline(f"{name}: no upstream archive")
    os.makedirs(os.path.join(work, "root"))
    run(["tar", "-C", os.path.join(work, "root"), "--strip-components=1", "-xf", tars[0]], work)
    os.rename(os.path.join(work, "root"), target)
    shutil.rmtree(work)
    return target


def gcc_testsuite() -> str:
    """gcc/testsuite of gcc-12-source: gcc.c-torture, gcc.dg, c-c++-common."""
    target = os.path.join(cache_folder(), "gcc-testsuite")
    if os.path.isdir(target):
        return target
    deb = binary_package("gcc-12-source")
    archive = glob.glob(deb + "/usr/src/gcc-12/*.tar.xz")[0]
    work = target + ".part"
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    wanted = [f"*/gcc/testsuite/{d}/*" for d in ("gcc.c-torture", "gcc.dg", "c-c++-common")]
    run(["tar", "-C", work, "-xf", archive, "--wildcards", *wanted], work)
    inner = glob.glob(work + "/*/gcc/testsuite")[0]
    os.rename(inner, target)
    shutil.rmtree(work)
    shutil.rmtree(deb)
    return target


def sqlite_source(work: str) -> str:
    """A folder with sqlite3.c, shell.c and speedtest1.c: made by the package's own configure and make, once."""
    src = source_package("sqlite3")
    made = os.path.join(work, "sqlite-src")
    if not os.path.exists(os.path.join(made, "speedtest1.c")):
        os.makedirs(made, exist_ok=True)
        run([os.path.join(src, "configure"), "--disable-tcl"], made)
        run(["make", "sqlite3.c", "shell.c"], made)
        shutil.copy(os.path.join(src, "test", "speedtest1.c"), made)
    return made
