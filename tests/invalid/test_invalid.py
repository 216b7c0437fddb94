"""A sample of the programs gcc refuses: refused with a place, never a crash; the whole list is `make invalid`."""

import os
import subprocess
import sys

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))

from corpus import Offline, gcc_testsuite  # noqa: E402


def test_sample() -> None:
    try:
        gcc_testsuite()
    except Offline as e:
        pytest.skip(f"gcc's testsuite cannot be fetched: {e}")
    # at most 80 of 412 may be accepted: 12 of 60 is the same share
    p = subprocess.run([sys.executable, os.path.join(HERE, "run.py"), "--sample", "60", "--limit", "12"], capture_output=True, text=True)
    assert p.returncode == 0, p.stdout[-3000:]
