"""Writes the launchers: build/bin/py* and, for build systems that insist on plain names, build/plain.

A launcher is a few lines that set sys.path and call the tool: `-I -S -E` keep site-packages and the environment out, which costs less time
and makes a run depend on nothing but our files. The compiled packages are used when `make compiled` has finished, PYCC_INTERPRETED=1 asks
for the source.
"""

import argparse
import os
import stat
import sys

LAUNCHER = """#!{python} -ISE
import gc
import sys
from posix import access, environ
gc.disable()  # for good (pybase.launch), and before the modules are loaded
root = "{root}"
compiled = "{build}/compiled"
if access(compiled + "/.complete", 4) and b"PYCC_INTERPRETED" not in environ:
    sys.path[:0] = [compiled]
else:
    sys.path[:0] = [root + "/isa", root + "/elf", root + "/as", root + "/ld", root + "/cc"]

class Final:  # importing typing costs 9 ms (it needs re and enum); our modules use three names of it that do nothing at run time
    def __class_getitem__(cls, item):
        return cls

def real(name):
    if name[:2] == "__":
        raise AttributeError(name)
    del sys.modules["typing"]
    import typing
    return getattr(typing, name)

typing = type(sys)("typing")
typing.Final, typing.final, typing.TYPE_CHECKING, typing.__getattr__ = Final, lambda f: f, False, real
sys.modules["typing"] = typing
from {module} import main
from pybase.launch import launch
launch(main, "{name}")
"""

MODULES = {"pycc": "pycc.driver.run", "pyas": "pyas.main", "pyld": "pyld.main"}
PLAIN = {"cc": "pycc", "gcc": "pycc", "as": "pyas", "ld": "pyld"}


def write_executable(path: str, text: str) -> None:
    temporary = path + ".tmp"
    with open(temporary, "w") as out:
        out.write(text)
    os.chmod(temporary, stat.S_IRWXU | stat.S_IRGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH)
    os.rename(temporary, path)


def link(target: str, path: str) -> None:
    if os.path.lexists(path):
        os.unlink(path)
    os.symlink(target, path)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", required=True)
    parser.add_argument("--build", required=True)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--tools", required=True)
    options = parser.parse_args()
    folder = os.path.join(options.build, "bin")
    plain = os.path.join(options.build, "plain")
    os.makedirs(folder, exist_ok=True)
    os.makedirs(plain, exist_ok=True)
    if len(options.python) > 120 or " " in options.python:
        sys.exit(f"launchers: the interpreter's path does not fit a #! line: {options.python}")
    for tool in options.tools.split():
        module = MODULES.get(tool, "pybin." + tool[2:])
        text = LAUNCHER.format(python=options.python, root=options.root, build=options.build, module=module, name=tool)
        write_executable(os.path.join(folder, tool), text)
        if tool not in MODULES:
            link("../bin/" + tool, os.path.join(plain, tool[2:]))
    for name, tool in PLAIN.items():
        link("../bin/" + tool, os.path.join(plain, name))
    print(f"launchers in {folder} and {plain}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
