"""C programs and one form of them: pp (-E), tree, ir (as lowered), abi (IR), select and regalloc (MIR), asm (-S).

First line `//! FORM [-O<n>] [-m32]`. Of asm only what the program is about is held: `//~ text` must come, in this order, `//~! text` must not.
"""

from pathlib import Path

import pytest
from golden import Golden, files, name_of
from ir_tools import Lowered
from machine_tools import Machine, machine_options
from pp_tools import open_text, printed
from pybase.targets import load_toolchain
from pycc.codegen.generate import abi
from pycc.codegen.mirtext import print_machine
from pycc.codegen.regcheck import regcheck
from pycc.compile import compile_unit, open_stream, stream_bytes
from pycc.driver.options import Command, finish, parse_arguments
from pycc.ir.verify import verify
from pycc.target.registry import open_target
from sema_tools import parse


@pytest.mark.parametrize("path", files("pp", ".c"), ids=name_of)
def test_pp(path: Path) -> None:
    """From the line of the input on: what stands before is the predefined macros' file markers."""
    g = Golden(path)
    text = printed(g.source)
    g.check(text[text.rindex('# 1 "t.c"'):].splitlines()[1:])


@pytest.mark.parametrize("path", files("tree", ".c"), ids=name_of)
def test_tree(path: Path) -> None:
    g = Golden(path)
    p = parse(g.source)
    assert p.errors == 0, p.text
    g.check(p.tree().split("\n"))


@pytest.mark.parametrize("path", files("ir", ".c"), ids=name_of)
def test_ir(path: Path) -> None:
    g = Golden(path)
    unit = Lowered(g.source, g.level)
    g.check("".join(unit.text(name) for name in sorted(unit.functions)).splitlines())


@pytest.mark.parametrize("path", files("abi", ".c"), ids=name_of)
def test_abi(path: Path) -> None:
    """Behind the pass that no optimiser ran before."""
    g = Golden(path)
    unit = Lowered(g.source, 1, machine_options(g.bits))
    target = open_target(unit.options)
    made = ""
    for name in sorted(unit.functions):
        abi(unit.functions[name], target, unit.reporter)
        verify(unit.functions[name])
        made += unit.text(name)
    g.check(made.splitlines())


@pytest.mark.parametrize("path", [*files("select", ".c"), *files("regalloc", ".c")], ids=name_of)
def test_machine(path: Path) -> None:
    g = Golden(path)
    assert g.words[0] == path.parent.name
    unit = Machine(g.source, g.level, g.bits)
    made = ""
    for name in sorted(unit.functions):
        if g.words[0] == "select":
            m = unit.selected(name)
        else:
            m, before, record = unit.allocated(name)
            regcheck(m, g.bits // 8, before, record)
        made += print_machine(m)
    g.check(made.splitlines())


@pytest.mark.parametrize("path", files("asm", ".c"), ids=name_of)
def test_asm(path: Path) -> None:
    g = Golden(path)
    command = Command()
    parse_arguments([*g.words[1:], "-fno-asynchronous-unwind-tables"], command)
    finish(command, load_toolchain().find("x86_64-linux-gnu"), "")
    assert not command.errors
    options = command.options
    pp = open_text(g.source, options)
    stream = open_stream(options, True)
    assert compile_unit(pp, options, pp.reporter, stream), "".join(pp.reporter.out or [])
    made = stream_bytes(stream, pp.reporter)
    assert made is not None
    lines = [" ".join(x.split()) for x in made.decode().splitlines()]
    patterns = [x for x in (line.strip() for line in g.lines) if x.startswith("//~")]
    assert patterns
    at = 0
    for pattern in patterns:
        text = pattern.split(" ", 1)[1]
        if pattern.startswith("//~!"):
            assert not [x for x in lines if text in x], text
            continue
        found = [n for n in range(at, len(lines)) if text in lines[n]]
        assert found, f"'{text}' is not there behind line {at}:\n" + "\n".join(lines)
        at = found[0] + 1
