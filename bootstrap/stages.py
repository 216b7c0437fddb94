#!/usr/bin/env python3
"""`make bootstrap`: the compiler compiles itself.

Stage 1 is build/compiled, made by mypyc and the host's C compiler (`make compiled`). Stage 2 is the same C compiled by stage 1's pycc and linked by
its pyld, stage 3 the same by stage 2's. Stages 2 and 3 must be equal byte for byte. `--only` takes a few packages instead of all.
"""

import argparse
import filecmp
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
TOOLS = "pycc pyas pyld pyar pyranlib pynm pyobjcopy pyobjdump pyreadelf pystrip pysize pystrings pyaddr2line"


def extensions(folder: str) -> list[str]:
    found = []
    for place, folders, files in os.walk(os.path.join(folder, "compiled")):
        found += [os.path.relpath(os.path.join(place, name), folder) for name in files if name.endswith(".so")]
    return sorted(found)


def stage(number: int, compiler: str, folder: str, only: list[str], jobs: str) -> None:
    print(f"stage {number}: mypyc's C by {compiler or 'the host compiler'}", flush=True)
    env = dict(os.environ)
    if compiler:
        env["CC"] = compiler
        env["LDSHARED"] = compiler + " -shared"
        env["CFLAGS"] = "-g0"
    command = [sys.executable, os.path.join(HERE, "compiled.py"), "--root", ROOT, "--build", folder, "--jobs", jobs]
    if only:
        command += ["--only", *only]
    if subprocess.run(command, env=env).returncode:
        sys.exit(f"stage {number} failed")
    launchers = [sys.executable, os.path.join(HERE, "launchers.py"), "--root", ROOT, "--build", folder, "--tools", TOOLS]
    subprocess.run(launchers, check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--jobs", default="2")
    options = parser.parse_args()
    build = os.path.join(ROOT, "build")
    if not os.path.exists(os.path.join(build, "compiled", ".complete")):
        stage(1, "", build, [], options.jobs)
    two, three = os.path.join(build, "stage2"), os.path.join(build, "stage3")
    stage(2, os.path.join(build, "bin", "pycc"), two, options.only, options.jobs)
    # with --only the rest of stage 2's tools is interpreted source beside the few compiled packages
    stage(3, os.path.join(two, "bin", "pycc"), three, options.only, options.jobs)
    names = extensions(two)
    different = [n for n in names if not filecmp.cmp(os.path.join(two, n), os.path.join(three, n), shallow=False)]
    if names != extensions(three) or different:
        print("stages 2 and 3 differ: " + ", ".join(different[:10]))
        return 1
    print(f"stages 2 and 3 are equal: {len(names)} extension modules")
    return 0


if __name__ == "__main__":
    sys.exit(main())
