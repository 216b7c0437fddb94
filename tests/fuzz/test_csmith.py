"""csmith programs from fixed seeds against gcc; all 300 are `make csmith`."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from csmith import INCLUDE
from needs import needs

HERE = os.path.dirname(os.path.abspath(__file__))


@needs("csmith", "gcc")
def test_seeds(root: Path, tmp_path: Path) -> None:
    if not INCLUDE:
        pytest.skip("csmith's headers (libcsmith-dev) are not installed")
    # interpreted, one program takes minutes
    count = 20 if (root / "build/compiled/.complete").exists() or os.environ.get("PYCC") else 2
    p = subprocess.run([sys.executable, os.path.join(HERE, "csmith.py"), "-n", str(count), "--work", str(tmp_path), "-j2"], capture_output=True, text=True)
    assert p.returncode == 0, p.stdout[-3000:] + p.stderr[-1000:]
