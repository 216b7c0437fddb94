"""Layouts of small scripts beside GNU ld's: section headers, program headers and symbols of the two outputs are equal, or both refuse."""

import subprocess
from pathlib import Path

import pytest
from linking import assemble, link
from needs import needs
from pyelf.model import Object
from pyelf.read import read_object

PROGRAM = """
.globl _start
_start: nop
.section .bb,"aw",@nobits
.skip 16
.section .cm
.long 1
.section .dd,"aw"
.quad 2
.section .ro,"a"
.quad 2
"""

# after `.o`: its type and address, and what it holds
DESCRIPTIONS = [
    ("(INFO)", "*(.bb)"),
    ("(INFO)", "*(.bb) *(.ro)"),
    ("(COPY)", "*(.cm) *(.ro)"),
    ("(COPY)", "*(.cm) BYTE(4)"),
    ("(COPY)", ". += 64; y = .;"),
    ("(DSECT)", "*(.ro) BYTE(7)"),
    ("(INFO)", "*(.cm) *(.ro) . = ALIGN(16); y = .;"),
    ("(OVERLAY)", ". += 4; BYTE(3)"),
    ("0 (OVERLAY)", "*(.ro)"),
    ("(TYPE = SHT_NOTE)", "*(.ro) LONG(3)"),
    ("(TYPE = 3 + 4)", "*(.ro)"),
    ("(TYPE = SHT_INIT_ARRAY)", "QUAD(0)"),
    ("(TYPE = SHT_INIT_ARRAY)", "*(.bb)"),
    ("(TYPE = SHT_NOBITS)", "*(.ro)"),
    ("(TYPE = SHT_NOBITS)", "LONG(1)"),
    ("(TYPE = SHT_ANY)", "LONG(1)"),
    ("(READONLY)", "LONG(1)"),
    ("(READONLY)", "*(.dd)"),
    ("(READONLY)", ". += 4;"),
    ("(READONLY)", ". += 4; QUAD(4)"),
    ("(READONLY)", "QUAD(1); *(.dd) *(.ro)"),
    ("(READONLY (TYPE = SHT_STRTAB))", "LONG(1)"),
    ("(READONLY (TYPE = 0x60000001))", "*(.dd)"),
    ("0x2000 (READONLY (TYPE = SHT_NOBITS))", "*(.dd)"),
    ("(NOLOAD)", "*(.dd)"),
    ("(NOLOAD)", "LONG(3)"),
    ("()", "*(.cm)"),
]
PLAIN = "MEMORY { r : ORIGIN = 0x1000, LENGTH = 0x100\n q : ORIGIN = 0x5000, LENGTH = 0x100 }\n"
SELECTING = "MEMORY { r (rx) : ORIGIN = 0x1000, LENGTH = 0x100\n q (w) : ORIGIN = 0x5000, LENGTH = 0x100 }\n"
ONE = "MEMORY { r : ORIGIN = 0x1000, LENGTH = 0x100 }\n"
# orphans go with the section before them
REGIONS = [
    PLAIN + "SECTIONS { .text : { *(.text) } >q .dd : { *(.dd) } >q x = .; }",
    PLAIN + "SECTIONS { .text : { *(.text) } >q .dd : { *(.dd) } >r x = .; }",
    PLAIN + "SECTIONS { .text : { *(.text) } >q .dd : { *(.dd) } x = .; }",
    PLAIN + "SECTIONS { .text : { *(.text) } .dd : { *(.dd) } >q x = .; }",
    PLAIN + "SECTIONS { .text : { *(.text) } >q AT>r .dd : { *(.dd) } >q AT>r x = .; }",
    PLAIN + "SECTIONS { .text : { *(.text) } >q .dd 0x5040 : { *(.dd) } x = .; }",
    PLAIN + "SECTIONS { .text : { *(.text) } >r .o (OVERLAY) : { *(.ro) } >r .dd : { *(.dd) } >r x = .; }",
    SELECTING + "SECTIONS { .text : { *(.text) } >q .dd : { *(.dd) } >r x = .; }",
    SELECTING + "SECTIONS { .text : { *(.text) } .dd : { *(.dd) } x = .; }",
    ONE + "SECTIONS { .text : { *(.text) } >r .dd : { *(.dd) } x = .; }",
    ONE + "SECTIONS { .text : { *(.text) } .dd : { *(.dd) } x = .; }",
]


def shape(path: Path) -> tuple[object, ...]:
    made: Object = read_object(path.read_bytes(), str(path))
    sections = [(s.name, s.type, s.flags, s.addr, s.size, s.entsize, s.align) for s in made.sections]
    segments = [(p.type, p.flags, p.offset, p.vaddr, p.paddr, p.filesz, p.memsz, p.align) for p in made.segments]
    return sections, segments, sorted((s.name, s.value, s.bind) for s in made.symbols)


@needs("ld")
@pytest.mark.parametrize(
    "script", [f"SECTIONS {{ . = 0x1000; .text : {{ *(.text) }} .o {a} : {{ {b} }} .dd : {{ *(.dd) }} x = .; }}" for a, b in DESCRIPTIONS] + REGIONS
)
def test_layout_is_gnu_lds(script: str, tmp_path: Path) -> None:
    (tmp_path / "s.lds").write_text(script)
    source = assemble(tmp_path, "in", PROGRAM)
    arguments = ["--no-warn-rwx-segments", "-T", str(tmp_path / "s.lds"), source, "-o"]
    theirs = subprocess.run(["ld", *arguments, str(tmp_path / "theirs")], capture_output=True, text=True)
    assert (link(*arguments, tmp_path / "ours") != 0) == (theirs.returncode != 0), theirs.stderr
    if not theirs.returncode:
        assert shape(tmp_path / "ours") == shape(tmp_path / "theirs")
