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

# two objects that hold everything an orphan can be
EVERYTHING = """
.globl start_{0}
start_{0}: call f
.section .text.b,"ax"
f: ret
.p2align 4
.section .zz,"aw",@nobits
.globl zz_{0}
zz_{0}: .skip 16
.section .bss
.skip 5
.section .data,"aw"
.globl d_{0}
d_{0}: .quad 2
.section .plain
.long 1
.section .ro,"a"
.quad 2
.section .rodata,"a"
.byte 1,2,3
.section .tdata,"awT"
.long 3
.section .tbss,"awT",@nobits
.p2align 4
.skip 12
.section .init_array,"aw",@init_array
.quad f
.section .note.a,"a",@note
.long 4,4,1
.ascii "abcd"
.long 7
.section my_set,"aw"
.long 1
.section .str,"aMS",@progbits,1
.string "abc"
"""
TWO_REGIONS = "MEMORY { m (rx) : ORIGIN = 0x10000, LENGTH = 0x10000\n n (w) : ORIGIN = 0x80000, LENGTH = 0x10000 }\n"
GROUPS: dict[str, list[str]] = {
    "orphans stand beside what is made of the same, thread-local ones beside .tdata": [
        "SECTIONS { .text : { *(.text*) } }",
        "SECTIONS { . = 0x1000; .tbss : { *(.ro) } .o : { *(.data) } . = . + 0x100; y = .; }",
        "SECTIONS { .o : { a.o(.init_array) *(.data) *b.o(.tdata my_set) } }",
        "SECTIONS { .note.x : { *(.rodata) } .data : { *(.tdata) } .bss : { *(.zz) } }",
        "SECTIONS { .comment : { SHORT(1) . += 0x100; } .o : { *(.data*) . += 64; } }",
        "SECTIONS { .data3 : { . = ALIGN(16); y = 8; } .tdata : { *(.tdata .text*) } }",
    ],
    "an orphan joins a section of its name only if that has its type and loads alike": [
        "SECTIONS { .bss : { *(.ro) } .tdata : { *(.note*) } }",
        "SECTIONS { .rodata : { LONG(1) } my_set : { LONG(1) } .bss : { LONG(1) } .note.a : { LONG(1) } }",
        "SECTIONS { .bss (NOLOAD) : { } .zz (NOLOAD) : { y = .; } my_set (INFO) : { *(.ro) } }",
    ],
    "type and flags by the name while no input is in it, by the first input then; .text is read-only": [
        "SECTIONS { .data : { . += 4; } .init_array : { . += 8; } .tdata : { LONG(1) } .rodata : { y = .; . += 4; LONG(2) } }",
        "SECTIONS { .text : { *(.data) } .rodata : { *(.init_array) } .init_array : { *(.data*) } }",
        "SECTIONS { .o : { LONG(1) . += 4; } .p : { . += 4; LONG(1) } .q : { LONG(1) *(.ro) *(.data) } .r : { FILL(0x90) } }",
        "SECTIONS { .tbss : { *(.ro) SHORT(1) } .bss : { *(.tbss) *(.bss) } }",
        "SECTIONS { .stab : { BYTE(0) } .stabstr : { BYTE(0) } .plt : { *(.plt*) } y = .; }",
    ],
    "a section that is not in the output: its address moves dot, ADDR and symbols know where it would be": [
        "SECTIONS { . = 0x1000; .q 0x3000 : { } y = .; . = . + 0x100; .o : { *(.data) } z = .; }",
        "SECTIONS { . = 0x1000; .q : { *(.nope) y = 3; } z = ADDR(.text); .o : { *(.data) w = ALIGN(ADDR(.q), 16); } }",
        "SECTIONS { . = 0x10000; .o : { *(.tbss) } y = .; .p : { *(.tdata) } z = .; . = ALIGN(64); w = .; }",
    ],
    "symbols outside sections are places if dot is in them, and an address made of places is not": [
        f"SECTIONS {{ . = 0x1000; .o : {{ *(.text*) }} y = {e}; .p : {{ *(.data) z = {e}; }} }}"
        for e in (". > 8", ". + SIZEOF(.o)", ". + ABSOLUTE(.)", "ABSOLUTE(.) + .", "LOADADDR(.o) + .", "MAX(., ABSOLUTE(8))", "NEXT(8)", "(. ? 3 : 4)",
                  "16 + ABSOLUTE(8)", "ALIGN(., 32)", "ALIGN(32)", "ALIGN(d_a, 64)", "d_a - start_a", "LOG2CEIL(.)", "-.", ". - ADDR(.o)")
    ],
    "data statements see dot as an address, and the size the section will have; gaps in code are nops": [
        "SECTIONS { . = 0x1000; .o : { LONG(. > 0x100) SHORT(SIZEOF(.o)) LONG(.) } .text : { . += 8; *(.text*) . = ALIGN(32); } .p : { . += 3; *(.ro) } =0xcafe }",
    ],
    "descriptions of one name are sections of their own; KEEP keeps an empty one": [
        "SECTIONS { .o : { *(.ro) } .p : { *(.data) } .o : { *(.rodata) y = .; } .q : { LONG(ADDR(.o) + SIZEOF(.o)) } .o : { . += 4; } }",
        "SECTIONS { .o : { KEEP(*(.text)) } .p : { KEEP(*(.nope)) } .q : { *(.text) } }",
    ],
    "alignment: that of SUBALIGN's inputs too, and the first thread-local section's is the strictest of all": [
        "SECTIONS { . = 0x1004; .o : SUBALIGN(4) { *(.text*) } .p : SUBALIGN(32) { *(.rodata) } }",
        "SECTIONS { . = 0x1004; .data : { *(.data) } .tdata : { *(.tdata) } .tbss : ALIGN(64) { *(.tbss) } }",
    ],
    "memory regions: attributes as of the inputs, a segment ends with its region, AT has no dot": [
        TWO_REGIONS + "SECTIONS { .o : { *(.ro) . += 16; } >m .p : { *(.data) } >n }",
        TWO_REGIONS + "SECTIONS { .o : { *(.ro*) } .p : { *(.init_array) . = ALIGN(16); } >n AT>m .q : { *(.zz) } }",
        TWO_REGIONS + "SECTIONS { .o : AT(0x8000) { *(.text*) } >m .p : AT(. | 64) { *(.data) } >n }",
        TWO_REGIONS + "SECTIONS { .o : AT(0x8000) { *(.text*) } >m AT>n }",
    ],
    "a section is loaded behind the one before it in its region; what the linker makes is no data to MEMORY": [
        TWO_REGIONS + "SECTIONS { .o : { *(.text*) } >m .p : { *(.data) } >n AT>m .q : { *(.ro) } >n .bss : { *(.bss) } >n .r : { *(.rodata) } >m }",
        TWO_REGIONS + "SECTIONS { .o : { *(.text*) } >m .p : { *(.data) } >n AT>m .q : { *(.ro) } >m .bss : { *(.bss) } >n }",
        TWO_REGIONS + "SECTIONS { .o : { *(.text*) } >m .got (INFO) : { KEEP(*(.got .got.*)) } y = SIZEOF(.got); }",
    ],
    "a section's address may be a name before its type; a quoted file is an input": [
        "SECTIONS { .o : { *(.text*) here = .; } .p here (NOLOAD) : { *(.zz) } .q (here) : { *(.ro) } .r : { b.o(.rodata) } }",
        "SECTIONS { .o : { *(.text*) } .r : { missing.o(.rodata) } }",
    ],
    "headers are loaded if the room they may take is free": [
        "SECTIONS { . = 0x10100; .o : { *(.text*) } }",
        "SECTIONS { . = 0x10200; .o : { *(.text*) } }",
        "SECTIONS { . = 0x400000 + SIZEOF_HEADERS; .o : { *(.text*) } }",
    ],
    "PHDRS: inherited by what follows; a segment without sections; notes": [
        "PHDRS { t PT_LOAD; n PT_NOTE; d PT_LOAD; s PT_GNU_STACK; } SECTIONS { .o : { *(.text*) } :t .note.a : { *(.note*) } :t :n .p : { *(.data) } .q : { *(.ro) } :d }",
        "PHDRS { t PT_LOAD FILEHDR PHDRS; } SECTIONS { . = 0x400000 + SIZEOF_HEADERS; .o : { *(.text*) } :NONE .p : { *(.data) } :t }",
        "PHDRS { h PT_PHDR PHDRS; t PT_LOAD; } SECTIONS { .o : { *(.text*) } :t }",
        "PHDRS { t PT_LOAD; } SECTIONS { .o : { *(.text*) } }",
    ],
    "OVERLAY: the first member is loaded where it runs, the others behind it, what follows after the same distance": [
        "SECTIONS { . = 0x1000; .o : { *(.text*) } OVERLAY 0x20000 : AT(0x30000) { .a { *(.nope) } .b { *(.ro) . += 4; } } .p : { *(.data) } }",
        "SECTIONS { . = 0x1000; .o : { *(.text*) } OVERLAY 0x20000 : { .a { *(.data) } .b { *(.ro) } } y = __load_start_b; .p : { *(.rodata) } }",
    ],
    "refused: sections that overlap, thread-local ones apart, sections nobody knows": [
        "SECTIONS { .o 0x1000 : { *(.text*) } .p 0x1008 : AT(0x9000) { *(.data) } }",
        "SECTIONS { .tbss : { *(.tbss) } .o : { *(.data) } .tdata : { *(.tdata) } }",
        "SECTIONS { .o : { *(.text*) } y = SIZEOF(.nope); }",
        "SECTIONS { .o : { *(.text*) } y = ADDR(.nope); }",
    ],
    "--gc-sections: only KEEP, notes and what they need stay; KEEP counts where an earlier pattern takes its section": [
        "SECTIONS { .text : { *(.text*) } .data : { *(.data*) } }",
        "SECTIONS { .text : { *(.text*) } .data : { *(.data*) KEEP(a.o(.data)) } y = zz_a; }",
        "SECTIONS { .text : { *(.text*) } .o : { KEEP(*(.init_array)) LONG(zz_a) z = zz_b; } }",
    ],
}

GC = next(v for k, v in GROUPS.items() if k.startswith("--gc-sections"))


def shape(path: Path) -> tuple[object, ...]:
    made: Object = read_object(path.read_bytes(), str(path))
    sections = [(s.name, s.type, s.flags, s.addr, s.size, s.entsize, s.align) for s in made.sections]
    segments = [(p.type, p.flags, p.offset, p.vaddr, p.paddr, p.filesz, p.memsz, p.align) for p in made.segments]
    contents = [(s.name, bytes(s.data)) for s in made.sections if s.addr]
    return sections, segments, sorted((s.name, s.value, s.bind, s.section.name if s.section else "") for s in made.symbols), contents


def same_as_ld(tmp_path: Path, script: str, *arguments: str) -> None:
    (tmp_path / "s.lds").write_text(script)
    given = [*arguments, "--no-warn-rwx-segments", "-T", "s.lds", "-o"]
    theirs = subprocess.run(["ld", *given, "theirs"], cwd=tmp_path, capture_output=True, text=True)
    assert (link(*given, "ours") != 0) == (theirs.returncode != 0), theirs.stderr
    if not theirs.returncode:
        assert shape(tmp_path / "ours") == shape(tmp_path / "theirs")


@needs("ld")
@pytest.mark.parametrize("script", [s for group in GROUPS.values() for s in group])
def test_two_objects_as_gnu_ld_has_them(script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b"):
        assemble(tmp_path, name, EVERYTHING.format(name))
    same_as_ld(tmp_path, script, *(["--gc-sections"] if script in GC else []), "-e", "start_a", "a.o", "b.o")


@needs("ld")
@pytest.mark.parametrize(
    "script", [f"SECTIONS {{ . = 0x1000; .text : {{ *(.text) }} .o {a} : {{ {b} }} .dd : {{ *(.dd) }} x = .; }}" for a, b in DESCRIPTIONS] + REGIONS
)
def test_layout_is_gnu_lds(script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assemble(tmp_path, "in", PROGRAM)
    monkeypatch.chdir(tmp_path)
    same_as_ld(tmp_path, script, "in.o")


@needs("ld")
@pytest.mark.parametrize("arguments", [[], ["-shared"], ["--gc-sections"], ["-z", "noseparate-code"], ["-N"], ["-Ttext=0x3000"], ["--unique=.text*"]])
@pytest.mark.parametrize(
    "script",
    [
        # INSERT takes its pick first; what sets dot for the next section stays with that
        "SECTIONS { .mine : { mine_start = .; *(my_set) mine_end = .; } } INSERT AFTER .data;\nSECTIONS { .l : { KEEP(*(.ro)) } } INSERT BEFORE .rodata;",
    ],
)
def test_added_to_the_default_script(script: str, arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b"):
        assemble(tmp_path, name, EVERYTHING.format(name))
    same_as_ld(tmp_path, script, *arguments, "-e", "start_a", "a.o", "b.o")
