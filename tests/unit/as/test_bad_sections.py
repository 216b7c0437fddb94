"""What has no place in a section is refused at a line."""

import pytest
from pyas.assemble import finish_object, open_source


@pytest.mark.parametrize("source, line", [
    (".bss\nnop\n", 1),
    ("nop\n.bss\n.zero 4\nmovl x, %eax\n", 4),
    (".section .room, \"aw\", @nobits\njmp x\n", 2),
    (".data\n.skip 1 << 62\n", 2),
    ("nop\n.org 1 << 50\nnop\n", 2),
])
def test_the_line_is_named(source: str, line: int) -> None:
    stream, parser = open_source(64)
    parser.read_source(source, "t.s")
    parser.finish()
    assert finish_object(stream) is None
    assert [m.line for m in stream.messages] == [line]
