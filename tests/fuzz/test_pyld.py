"""pyld on broken scripts and broken objects."""

import random
import time
from pathlib import Path

from harness import SECONDS, check, keep, mutate_bytes, mutate_text, remember, run_main

SOURCE = """
.globl _start, other
_start: call other
 mov value(%rip), %eax
 mov counter@GOTPCREL(%rip), %rax
 ret
other: ret
.data
.globl value
value: .long 5
.quad _start
.section .rodata.str1.1,"aMS",@progbits,1
.asciz "abc"
.asciz "bc"
.bss
.globl counter
counter: .skip 8
.weak missing
.section .init_array,"aw"
.quad _start
"""

SCRIPT = """
OUTPUT_FORMAT("elf64-x86-64") OUTPUT_ARCH(i386:x86-64) ENTRY(_start)
MEMORY { rom (rx) : ORIGIN = 0x400000, LENGTH = 1M  ram (rw) : ORIGIN = 0x800000, LENGTH = 64K }
PHDRS { text PT_LOAD FLAGS(5); data PT_LOAD FLAGS(6); }
base = 0x1000;
SECTIONS {
  . = base + SIZEOF_HEADERS;
  .text : AT(ADDR(.text) - 0x1000) { start = .; *(.text .text.*) KEEP(*(SORT_BY_NAME(.init*))) . = ALIGN(16); end = .; } > rom :text =0x9090
  .rodata : { *(EXCLUDE_FILE(*b.o) .rodata*) BYTE(1) SHORT(2) LONG(end - start) QUAD(LOADADDR(.text)) FILL(0xff) . += 16; } > rom
  .data ALIGN(8) : SUBALIGN(4) { PROVIDE(data_start = .); *(.data) } > ram :data
  .bss (NOLOAD) : { *(.bss) *(COMMON) } > ram
  size = DEFINED(value) ? MAX(SIZEOF(.text), 4) : 0;
  ASSERT(size < 1M, "too big")
  /DISCARD/ : { *(.comment) *(.note*) }
}
"""


def objects(tmp_path: Path) -> bytes:
    from pyas.main import main

    source, target = tmp_path / "seed.s", tmp_path / "seed.o"
    source.write_text(SOURCE)
    outcome = run_main(main, [str(source), "-o", str(target)])
    assert outcome.code == 0, outcome.err
    return target.read_bytes()


def test_broken_objects(tmp_path: Path) -> None:
    from pyld.main import main

    seed = objects(tmp_path)
    source = random.Random(2)
    place, output = tmp_path / "in.o", tmp_path / "out"
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        place.write_bytes(mutate_bytes(source, seed))
        output.unlink(missing_ok=True)
        remember(place.read_bytes())
        flags = source.choice(([], ["-shared"], ["-r"], ["-pie"], ["--gc-sections"], ["--emit-relocs"]))
        try:
            check(run_main(main, [*flags, str(place), "-o", str(output)]), output)
        except BaseException:
            keep(tmp_path, "in.o", place.read_bytes())
            raise


def test_broken_scripts(tmp_path: Path) -> None:
    from pyld.main import main

    (tmp_path / "seed.o").write_bytes(objects(tmp_path))
    source = random.Random(3)
    place, output = tmp_path / "in.lds", tmp_path / "out"
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        place.write_text(mutate_text(source, [SCRIPT]), errors="surrogateescape")
        output.unlink(missing_ok=True)
        remember(place.read_bytes())
        try:
            check(run_main(main, ["-T", str(place), str(tmp_path / "seed.o"), "-o", str(output)]), output)
        except BaseException:
            keep(tmp_path, "in.lds", place.read_bytes())
            raise
