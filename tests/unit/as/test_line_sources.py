"""Line tables and .debug_info that the assembler makes of its own source (-g); gas's object of the same text is equal where gas is installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pyas.assemble import finish_object, open_source
from pyelf.write import write_object

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests" / "oracle"))

from compare import Elf, compare  # noqa: E402

# every kind of function symbol: temporary, local, weak, global, without a size, set to another, in data
FUNCTIONS = """
    .text
    .type .La, @function
    .globl g
.La: nop
    .size .La, .-.La
l:  nop
    .type l, @function
    .size l, .-l
    .weak w
    .type w, @function
w:  nop
    .size w, .-w
    .type g, @function
g:  nop
    .size g, .-g
    .globl unsized
    .type unsized, @function
unsized: nop
    .set twin, g
    .data
d:  .long 0
    .type d, @function
    .size d, 4
"""
ONE_LOCAL = "l: nop\n .type l, @function\n .size l, 1\n .globl u\n .type u, @function\nu: nop\n"
ONE_GLOBAL = " .globl g\n .type g, @function\ng: nop\n .size g, 1\n"
UNSIZED = " .globl g\n .type g, @function\ng: nop\n"
MARKERS = """# 1 "x.S"
    .text
    nop
    .macro twice
    nop
# 100 "x.S"
    nop
# 200 "y.S"
    .endm
    nop
    twice
    nop
"""


def assembled(text: str, version: int, path: Path) -> str:
    stream, parser = open_source(64)
    stream.lines.choose(version)
    parser.read_source(text, "in.s")
    parser.finish()
    made = finish_object(stream)
    assert made is not None and not stream.messages
    path.write_bytes(write_object(made))
    return str(path)


@pytest.mark.parametrize("version", [2, 3, 4, 5])
@pytest.mark.parametrize("text", [FUNCTIONS, ONE_LOCAL, ONE_GLOBAL, UNSIZED, MARKERS])
def test_as_gas_has_it(text: str, version: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("as") is None or "2.40" not in subprocess.run(["as", "--version"], capture_output=True, text=True).stdout.split("\n")[0]:
        pytest.skip("GNU as 2.40 is not installed")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PWD", os.getcwd())
    ours = assembled(text, version, tmp_path / "ours.o")
    (tmp_path / "in.s").write_text(text)
    subprocess.run(["as", f"--gdwarf-{version}", "in.s", "-o", "theirs.o"], cwd=tmp_path, check=True)
    assert compare(ours, str(tmp_path / "theirs.o")) == []


def test_sized_functions_are_described(tmp_path: Path) -> None:
    elf = Elf(assembled(FUNCTIONS, 5, tmp_path / "o"))
    strings = elf.content(elf.names.index(".debug_str")).split(b"\0")
    assert strings[3:] == [b".La", b"g", b"l", b"w", b"twin", b"d", b""]
    external = bytes([0x3F, 0x0C])  # DW_AT_external, DW_FORM_flag
    assert external in elf.content(elf.names.index(".debug_abbrev"))
    local = Elf(assembled(ONE_LOCAL, 5, tmp_path / "o"))
    assert b"\x3f" not in local.content(local.names.index(".debug_abbrev"))


def test_line_markers_count_inside_a_macro_definition() -> None:
    stream, parser = open_source(64)
    parser.read_source(MARKERS + " bogus\n", "in.s")
    parser.finish()
    assert [m.render() for m in stream.messages] == ["y.S:204: Error: no such instruction: `bogus'"]
