"""tests/golden/ir/*.c: exact IR as lowered. First line `//! ir -O<n>`; the `//= ` lines at the end are what print_function says of every function.

BLESS=1 rewrites them.
"""

import os
from pathlib import Path

import pytest
from ir_tools import Lowered

FOLDER = Path(__file__).resolve().parents[2] / "golden" / "ir"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.c")), ids=lambda p: p.stem)
def test_ir(path: Path) -> None:
    lines = path.read_text().splitlines()
    assert lines[0].startswith("//! ir -O")
    source = [x for x in lines if not x.startswith("//=")]
    unit = Lowered("\n".join(source) + "\n", int(lines[0][9:]))
    made: list[str] = []
    for name in sorted(unit.functions):
        made += unit.text(name).rstrip().splitlines()
    wanted = [x[4:] for x in lines if x.startswith("//=")]
    if os.environ.get("BLESS"):
        path.write_text("\n".join(source + ["//= " + x for x in made]) + "\n")
        return
    assert [x.rstrip() for x in made] == [x.rstrip() for x in wanted]
