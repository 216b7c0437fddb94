"""What pyproject.toml cannot say: toolchain.toml lies at the root of the tree and belongs beside pybase's modules when installed, and the
runtime library is built by the compiler that is being installed."""

import os
import shutil
import subprocess
import sys

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = os.path.dirname(os.path.abspath(__file__))


class Build(build_py):
    def run(self) -> None:
        super().run()
        shutil.copyfile(os.path.join(ROOT, "toolchain.toml"), os.path.join(self.build_lib, "pybase", "toolchain.toml"))
        script = os.path.join(ROOT, "cc", "runtime", "build.py")
        if os.path.exists(script):
            library = os.path.join(os.path.abspath(self.build_lib), "lib")
            subprocess.run([sys.executable, script, "--root", ROOT, "--library", library], check=False)


setup(cmdclass={"build_py": Build})
