"""pyas on broken assembler files: diagnostics, never an exception, a hang or a half-written object."""

import random
import time
from pathlib import Path

from harness import SECONDS, check, keep, mutate_text, remember, run_main

SEED = """
.text
.globl _start
.type _start, @function
_start:
1: mov $60, %eax
 movl table(,%rax,4), %ecx
 lea 8(%rsp,%rbp,2), %rdi
 jne 1b
 call other@PLT
 .cfi_startproc
 push %rbp
 .cfi_def_cfa_offset 16
 .cfi_endproc
.size _start, . - _start
.section .rodata.str1.1,"aMS",@progbits,1
.asciz "hello\\n\\x41"
.data
.balign 8
table: .long 1, 2, table - ., (3 + 4) * -2
.quad table, _start + 8
.macro twice a, b=3
 .long \\a, \\b
.endm
twice 1
twice 2, 4
.rept 3
.byte 1
.endr
.if table - table == 0
.word 7
.else
.error "no"
.endif
.skip 16
.p2align 4,,10
.uleb128 300
.sleb128 -300
.set alias, table + 4
.weak alias
.comm buffer, 64, 16
.pushsection .text, 1
 vaddps %ymm1, %ymm2, %ymm3
 lock cmpxchg %rdx, (%rdi)
.popsection
"""


def test_broken_source(tmp_path: Path, root: Path) -> None:
    from pyas.main import main

    seeds = [SEED] + [p.read_text(errors="replace") for folder in ("obj", "layout") for p in sorted((root / "tests/golden" / folder).glob("*.s"))]
    source = random.Random(1)
    place, output = tmp_path / "in.s", tmp_path / "out.o"
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        text = mutate_text(source, seeds).replace(".incbin", ".ascii").replace(".include", ".ascii")
        place.write_text(text, errors="surrogateescape")
        output.unlink(missing_ok=True)
        remember(place.read_bytes())
        try:
            check(run_main(main, [source.choice(("--64", "--32")), str(place), "-o", str(output)]), output)
        except BaseException:
            keep(tmp_path, "in.s", place.read_bytes())
            raise
