"""tests/golden/{select,regalloc}/*.c: exact MIR after a pass. First line `//! PASS -O<n> [-m32]`; the `//= ` lines at the end are its text.

BLESS=1 rewrites them.
"""

import os
from pathlib import Path

import pytest
from machine_tools import Machine
from pycc.codegen.mirtext import print_machine
from pycc.codegen.regcheck import regcheck

GOLDEN = Path(__file__).resolve().parents[2] / "golden"


@pytest.mark.parametrize("path", sorted([*(GOLDEN / "select").glob("*.c"), *(GOLDEN / "regalloc").glob("*.c")]), ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_machine(path: Path) -> None:
    lines = path.read_text().splitlines()
    words = lines[0].split()
    assert words[0] == "//!" and words[1] == path.parent.name and words[2].startswith("-O")
    bits = 32 if "-m32" in words else 64
    source = [x for x in lines if not x.startswith("//=")]
    unit = Machine("\n".join(source) + "\n", int(words[2][2:]), bits)
    made: list[str] = []
    for name in sorted(unit.functions):
        if words[1] == "select":
            m = unit.selected(name)
        else:
            m, before, record = unit.allocated(name)
            regcheck(m, bits // 8, before, record)
        made += print_machine(m).rstrip().splitlines()
    wanted = [x[4:] for x in lines if x.startswith("//=")]
    if os.environ.get("BLESS"):
        path.write_text("\n".join(source + ["//= " + x for x in made]) + "\n")
        return
    assert [x.rstrip() for x in made] == [x.rstrip() for x in wanted]
