"""{regalloc,frame,blockorder,peephole}/*.mir: MIR text, one pass, MIR text. First line `;! PASS [-m32]`. Allocations are proved (regcheck) as well."""

from pathlib import Path

import pytest
from golden import Golden, files, name_of
from pybase.targets import load_toolchain
from pycc.codegen.blockorder import blockorder
from pycc.codegen.mirtext import print_machine
from pycc.codegen.mirtext_read import read_machine
from pycc.codegen.regalloc import AllocationRecord, regalloc
from pycc.codegen.regcheck import Snapshot, regcheck
from pycc.driver.options import Command, finish, parse_arguments
from pycc.source.file import SourceMap
from pycc.source.report import Reporter
from pycc.target.registry import open_target

FOLDERS = ("regalloc", "frame", "blockorder", "peephole")


def run(g: Golden, text: str) -> str:
    command = Command()
    parse_arguments(["-O2", "-fno-asynchronous-unwind-tables", "-fno-unwind-tables", *g.words[1:]], command)
    finish(command, load_toolchain().find("x86_64-linux-gnu"), "")
    assert not command.errors
    target = open_target(command.options)
    reporter = Reporter(SourceMap(), command.options)
    m = read_machine(text)
    if g.words[0] == "regalloc":
        before = Snapshot(m)
        record = AllocationRecord()
        regalloc(m, target, reporter, record)
        regcheck(m, target.bits // 8, before, record)
    elif g.words[0] == "frame":
        target.finish(m)
    elif g.words[0] == "blockorder":
        blockorder(m, True)
    else:
        target.peephole(m)
    return print_machine(m)


@pytest.mark.parametrize("path", [p for f in FOLDERS for p in files(f, ".mir")], ids=name_of)
def test_mir(path: Path) -> None:
    g = Golden(path)
    assert g.words[0] == path.parent.name
    functions = ["mfunc " + x for x in g.source.split("\nmfunc ")[1:]]
    g.check_each([run(g, f) for f in functions])
