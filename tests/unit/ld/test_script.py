"""The script language: golden scripts with the symbol values they give, and what is refused."""

import sys
from pathlib import Path

import pytest
from linking import assemble, image, link, names, section_data, symbols

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "link"
START = ".globl _start\n_start: ret\n"


def kind(letter_of: object, path: Path) -> str:
    """nm's letter in capitals: A absolute, T code, D data, R read-only, B no contents."""
    symbol = letter_of
    section = symbol.section  # type: ignore[attr-defined]
    if section is None:
        return "A"
    if section.type == 8:
        return "B"
    if section.flags & 4:
        return "T"
    return "D" if section.flags & 1 else "R"


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.lds")), ids=lambda p: p.stem)
def test_golden_script(path: Path, tmp_path: Path) -> None:
    text = path.read_text()
    source = text.split("/*! link ", 1)[1].split()[0]
    obj = assemble(tmp_path, "in", (GOLDEN / source).read_text())
    out = tmp_path / "out"
    assert link("--no-warn-rwx-segments", "-T", path, "-o", out, obj) == 0
    found = symbols(out)
    wanted = [line.split()[1:4] for line in text.splitlines() if line.startswith("/*= ")]
    assert wanted
    for name, letter, value in wanted:
        assert f"{found[name].value:016x} {kind(found[name], out)} {name}" == f"{value} {letter} {name}"


def scripted(tmp_path: Path, script: str, text: str = START, *flags: str) -> int:
    (tmp_path / "s.lds").write_text(script)
    return link("--no-warn-rwx-segments", "-T", tmp_path / "s.lds", "-o", tmp_path / "out", *flags, assemble(tmp_path, "a", text))


def test_location_counter_that_depends_on_a_later_symbol_settles(tmp_path: Path) -> None:
    script = "SECTIONS { . = 0x1000; .text : { *(.text) } . = ALIGN(16); . += size * 16; .data : { . = . + 100; end = .; } size = (end - data_start + 63) >> 6; data_start = ADDR(.data); }"
    assert scripted(tmp_path, script) == 0
    assert symbols(tmp_path / "out")["size"].value == 2
    assert next(s.addr for s in image(tmp_path / "out").sections if s.name == ".data") == 0x1030


def test_location_counter_that_never_settles_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert scripted(tmp_path, "SECTIONS { . = 0x1000; .text : { *(.text) } . += end & 0xfff; end = . + 1; }") == 1
    assert "do not settle" in capsys.readouterr().err


def test_assert_speaks_only_when_false(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert scripted(tmp_path, 'SECTIONS { . = 0x1000; .text : { *(.text) } . = ASSERT(. < 0x2000, "too big"); ASSERT(SIZEOF(.text) == 1, "size") }') == 0
    assert scripted(tmp_path, 'SECTIONS { .text : { *(.text) } ASSERT(SIZEOF(.text) == 2, "the text has the wrong size") }') == 1
    assert capsys.readouterr().err == "ld: the text has the wrong size\n"
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "script,message",
    [
        ("SECTIONS { .text : { *(.text) }", "s.lds:1: syntax error: end of file inside SECTIONS"),
        ("SECTIONS {\n .text : { *(.text) . = missing; } }", "undefined symbol `missing' referenced in expression"),
        ("SECTIONS { .text : { *(.text) . = 0x10; . = 4; } }", "cannot move location counter backwards"),
        ("SECTIONS { x = FROB(1); }", "s.lds:1: syntax error"),
        ("SECTIONS { x = 1 / 0; }", "division by zero"),
        ("MEMORY { m : ORIGIN = 0, LENGTH = 1 } SECTIONS { .text : { *(.text) . = . + 5; } > m }", "will not fit in region `m'"),
        ("SECTIONS { .x : { LONG(1) } } INSERT AFTER .nothere;", ".nothere not found for insert"),
        ("x = " + "(" * 5000 + "1" + ")" * 5000 + ";", "nested too deeply"),
    ],
    ids=["section-end", "undefined", "backwards", "function", "zero", "region", "insert", "depth"],
)
def test_refused_with_file_and_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], script: str, message: str) -> None:
    sys.setrecursionlimit(50000)  # as pybase.launch does
    assert scripted(tmp_path, script) == 1
    error = capsys.readouterr().err
    assert message in error and error.startswith("ld: ") and "Traceback" not in error


def test_orphans_are_placed_by_kind_and_can_be_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = START + '.section .extra,"a"\n.long 1\n.section .note.x,"a",@note\n.long 0,0,0\n'
    script = "SECTIONS { . = 0x1000; .text : { *(.text) } .rodata : { *(.rodata) LONG(0) } .data : { *(.data) LONG(0) } }"
    assert scripted(tmp_path, script, text) == 0
    order = names(tmp_path / "out")
    assert order.index(".rodata") < order.index(".extra") < order.index(".data")
    capsys.readouterr()
    assert scripted(tmp_path, script, text, "--orphan-handling=error") == 1
    assert "unplaced orphan section `.extra'" in capsys.readouterr().err


def test_sorting_exclusion_and_keep_order(tmp_path: Path) -> None:
    parts = "".join(f'.section .t.{n},"a"\n.byte {n}\n' for n in (3, 1, 2))
    script = "SECTIONS { .text : { *(.text) } .t : { *(SORT_BY_NAME(.t.*)) } }"
    assert scripted(tmp_path, script, START + parts) == 0
    assert section_data(tmp_path / "out", ".t") == b"\1\2\3"
    assert scripted(tmp_path, "SECTIONS { .text : { *(.text) } .t : { *(EXCLUDE_FILE(*a.o) .t.*) BYTE(9) *(.t.2 .t.1) } /DISCARD/ : { *(.t.3) } }", START + parts) == 0
    assert section_data(tmp_path / "out", ".t") == b"\x09\1\2"


def test_phdrs_and_load_addresses(tmp_path: Path) -> None:
    script = """
PHDRS { text PT_LOAD FLAGS(5); data PT_LOAD FLAGS(6); note PT_NOTE FLAGS(4); }
SECTIONS {
  . = 0xffffffff81000000;
  .text : AT(ADDR(.text) - 0xffffffff80000000) { *(.text) } :text =0xcccccccc
  .notes : AT(ADDR(.notes) - 0xffffffff80000000) { LONG(1) } :text :note
  . = ALIGN(0x1000);
  .data : AT(ADDR(.data) - 0xffffffff80000000) { LONG(2) } :data
}
"""
    assert scripted(tmp_path, script) == 0
    rows = [(s.type, s.flags, s.vaddr, s.paddr) for s in image(tmp_path / "out").segments]
    assert rows == [
        (1, 5, 0xFFFFFFFF81000000, 0x1000000), (1, 6, 0xFFFFFFFF81001000, 0x1001000), (4, 4, 0xFFFFFFFF81000001, 0x1000001),
    ]  # fmt: skip


def test_insert_adds_to_the_default_script(tmp_path: Path) -> None:
    assert scripted(tmp_path, "SECTIONS { .mine : { LONG(7) } } INSERT AFTER .text;") == 0
    order = names(tmp_path / "out")
    assert order.index(".mine") == order.index(".text") + 1
