"""MIR's text: what is printed reads back to the same text, and regalloc and what follows do the same to what was read."""

from collections.abc import Callable

import pytest
from machine_tools import Machine
from pycc.codegen.blockorder import blockorder
from pycc.codegen.mir import MFunction
from pycc.codegen.mirtext import MirPrinter, print_machine
from pycc.codegen.mirtext_read import read_machine
from pycc.codegen.regalloc import regalloc
from pycc.ir.text_read import IrTextError
from test_ir_text import KINDS, LABELS


def raw(m: MFunction) -> str:
    """With the numbers as they are: ties between virtual registers go by number."""
    return MirPrinter(m, False).text()


@pytest.mark.parametrize("bits", [64, 32])
@pytest.mark.parametrize("source", [KINDS, LABELS], ids=["kinds", "labels"])
def test_passes_do_the_same_to_what_was_read(source: str, bits: int) -> None:
    source = source.replace("extern void never", "extern void always").replace("__attribute__((error(", "__attribute__((warning(")
    unit = Machine(source if bits == 64 else source.replace("v4 lanes(", "static v4 lanes("), 2, bits)

    def allocate(m: MFunction) -> None:
        regalloc(m, unit.target, unit.reporter)

    def order(m: MFunction) -> None:
        blockorder(m, True)

    steps: list[Callable[[MFunction], None]] = [allocate, unit.target.finish, order, unit.target.peephole]
    assert unit.functions
    for name in sorted(unit.functions):
        m = unit.selected(name)
        for step in steps:
            text = raw(m)
            twin = read_machine(text)
            assert raw(twin) == text
            twin.reporter_pos = m.reporter_pos
            step(m)
            step(twin)
            assert raw(twin) == raw(m), name
        text = print_machine(m)
        assert print_machine(read_machine(text)) == text


@pytest.mark.parametrize(("line", "message"), [
    ("  movl $1, =%foo", "line 3: unknown register %foo"),
    ("  jcc b0, b0", "line 3: condition expected"),
    ("  movl [s0], =%eax", "slot s0 is not declared"),
    ("  jmp b7", "b7 is not there"),
    ("  movl $1, =%eax %ebx", "line 3: end of line expected at '%ebx'"),
    ("  movl (%rax =%eax", "line 3: ')' expected"),
])
def test_wrong_text_names_its_line(line: str, message: str) -> None:
    with pytest.raises(IrTextError) as e:
        read_machine(f"mfunc @f {{\nb0:\n{line}\n}}\n")
    assert message in str(e.value)
