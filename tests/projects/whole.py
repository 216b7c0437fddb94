#!/usr/bin/env python3
"""make whole: programs built by their own build systems with CC=pycc, build/bin and build/plain first on PATH, and their own tests run.

    whole.py [NAME ...] [--tools DIR] [--work FOLDER] [-jN]

musl (its libc.a and libc.so; a program on each prints what it prints with the system's library), redis (eight units of its suite), libjpeg
(libjpeg-turbo without its hand-written SIMD; ctest), doom (chocolate-doom plays Freedoom's first demo, counted in tics), postgresql (make check).
Sources are Debian's (tests/corpus.py); NEEDS says what else a project wants installed. Exits 1 if something failed.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [os.path.dirname(HERE)]

from corpus import Offline, source_package  # noqa: E402

LIBC = os.path.join(HERE, "libc.c")
REDIS_UNITS = "unit/type/string unit/type/hash unit/type/list unit/type/zset unit/scripting unit/sort unit/bitops integration/rdb"
ON_MUSL = f"pycc -O2 -nostdinc -isystem ../out/include -nostdlib {LIBC} -o $O ../out/lib/crti.o"


class Project:
    """`steps` run in turn by sh, in a copy of the source; the last one's output must hold `expected`. J is the number of jobs."""

    def __init__(self, package: str, steps: list[str], expected: str) -> None:
        self.package, self.steps, self.expected = package, steps, expected


PROJECTS = {
    "musl": Project("musl", [
        "CC=pycc AR=pyar RANLIB=pyranlib ./configure --prefix=$PWD/../out",
        "make -j$J install",
        f"O=../static; {ON_MUSL} -static ../out/lib/crt1.o ../out/lib/libc.a -lgcc ../out/lib/crtn.o",
        f"O=../dynamic; {ON_MUSL} -pie -fPIE ../out/lib/Scrt1.o ../out/lib/libc.so -lgcc ../out/lib/crtn.o -Wl,-dynamic-linker,$PWD/../out/lib/libc.so",
        f"pycc -O2 {LIBC} -o ../system -lm",
        "../system > ../want; ../static | diff ../want - && ../dynamic | diff ../want - && echo three libraries agree",
    ], "three libraries agree"),
    "redis": Project("redis", [
        "make -j$J MALLOC=libc CC=pycc USE_SYSTEMD=no",
        f"./runtest --clients 1 {' '.join('--single ' + u for u in REDIS_UNITS.split())}",
    ], "All tests passed without errors"),
    "libjpeg": Project("libjpeg-turbo", [
        "cmake -S . -B ../out -DCMAKE_C_COMPILER=pycc -DWITH_SIMD=0 -DCMAKE_BUILD_TYPE=Release",
        "make -C ../out -j$J",
        "cd ../out && ctest",
    ], "100% tests passed"),
    "doom": Project("chocolate-doom", [
        "cmake -S . -B ../out -DCMAKE_C_COMPILER=pycc -DCMAKE_BUILD_TYPE=Release",
        "make -C ../out -j$J chocolate-doom",
        "SDL_VIDEODRIVER=dummy SDL_AUDIODRIVER=dummy timeout 300 ../out/src/chocolate-doom -iwad /usr/share/games/doom/freedoom1.wad "
        "-timedemo demo1 -nosound -nodraw -nogui 2>&1 || true",
    ], "timed 1531 gametics"),
    "postgresql": Project("postgresql-15", [
        "CC=pycc ./configure --without-readline --without-zlib --without-icu",
        "make -j$J",
        # the server refuses to run as root
        'if [ "$(id -u)" = 0 ]; then chown -R nobody .. && runuser -u nobody -- env PATH="$PATH" make check; else make check; fi',
    ], "tests passed."),
}
NEEDS = {"redis": "tclsh", "libjpeg": "cmake", "doom": "cmake"}
PACKAGES = "tcl cmake libsdl2-dev libsdl2-mixer-dev libsdl2-net-dev libpng-dev freedoom"


def build(name: str, project: Project, work: str, env: dict[str, str]) -> str:
    """What went wrong, or nothing. Each step's output is kept in NAME.log."""
    missing = NEEDS.get(name, "")
    if missing and shutil.which(missing) is None:
        return f"not installed: {missing} (apt-get install {PACKAGES})"
    try:
        source = source_package(project.package)
    except Offline as e:
        return f"cannot be fetched: {e}"
    folder = os.path.join(work, name)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, os.path.join(folder, "src"), symlinks=True)
    log = os.path.join(work, name + ".log")
    at = 0
    with open(log, "wb") as out:
        for step in project.steps:
            out.write(f"== {step}\n".encode())
            out.flush()
            at = out.tell()
            if subprocess.run(["sh", "-c", step], cwd=os.path.join(folder, "src"), env=env, stdin=subprocess.DEVNULL, stdout=out, stderr=out).returncode:
                return f"failed: {step[:80]} (see {log})"
    with open(log, "rb") as done:
        done.seek(at)
        return "" if project.expected.encode() in done.read() else f"its tests did not say '{project.expected}' (see {log})"


def main() -> int:
    ap = argparse.ArgumentParser()
    ap.add_argument("names", nargs="*", choices=[*PROJECTS, []])
    ap.add_argument("--tools", default=os.path.join(ROOT, "build"), help="folder of bin and plain")
    ap.add_argument("--work", default=os.path.join(ROOT, "build", "whole"))
    ap.add_argument("-j", type=int, default=os.cpu_count() or 1, dest="jobs")
    args = ap.parse_args()
    tools = os.path.abspath(args.tools)
    env = {**os.environ, "PATH": f"{tools}/bin:{tools}/plain:{os.environ['PATH']}", "J": str(args.jobs), "LC_ALL": "C"}
    os.makedirs(args.work, exist_ok=True)
    failed = 0
    for name in args.names or PROJECTS:
        began = time.monotonic()
        bad = build(name, PROJECTS[name], os.path.abspath(args.work), env)
        failed += bad != ""
        print(f"{name}: {bad or 'right'}, {time.monotonic() - began:.0f} s", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
