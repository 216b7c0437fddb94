"""Lets the tests import samples.py beside them; builds gcc's samples once."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    import samples

    if not samples.HAVE_GCC:
        pytest.skip("gcc and binutils are not installed")
    return samples.gcc_outputs(tmp_path_factory.mktemp("gcc"))
