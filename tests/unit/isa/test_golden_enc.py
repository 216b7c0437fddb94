"""tests/golden/enc: a line is a statement, its bytes and the text of the bytes; encoded, decoded and printed."""

from pathlib import Path

import pytest
from isa_sampling import Assembler
from pyisa.x86.print_att import Disassembler, Symbolizer

GOLDEN = Path(__file__).resolve().parent.parent.parent / "golden" / "enc"


@pytest.mark.parametrize(("name", "mode"), [("x86_64", 64), ("i386", 32), ("code16", 16)])
def test_golden(name: str, mode: int) -> None:
    assembler = Assembler(mode)
    disassembler = Disassembler(mode)
    lines = (GOLDEN / f"{name}.s").read_text().split("\n")[1:-1]
    assert len(lines) > 300
    for line in lines:
        statement, _, rest = line.partition(" # ")
        want, _, text = rest.partition(" | ")
        data = bytes.fromhex(want)
        assert assembler.bytes_of(statement) == data, line
        length, printed = disassembler.line(data, 0, 0, Symbolizer())
        assert length == len(data), line
        assert printed.split("        #")[0] == text, line
