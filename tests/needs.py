"""`needs("gcc", ...)`: the mark that skips a test, with the reason, where a program is not installed."""

import shutil

import pytest


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [p for p in programs if shutil.which(p) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {' '.join(missing)}")
