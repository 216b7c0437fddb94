"""Calls between our code and gcc's: random signatures, both directions (psABI x86-64 3.2, i386 psABI)."""

import subprocess
from pathlib import Path

import pytest
from codegen_tools import Signatures, pycc
from needs import needs

END64 = "void exit(int); int printf(const char *, ...); void fail(int n) { printf(\"wrong: %d\\n\", n); exit(1); }"
END32 = """void fail(int n) { __asm__ volatile("int $0x80" : : "a"(1), "b"(n % 100 + 1)); }
void *memcpy(void *d, const void *s, unsigned n) { char *a = d; const char *b = s; while (n--) *a++ = *b++; return d; }
void *memset(void *d, int c, unsigned n) { char *a = d; while (n--) *a++ = c; return d; }
int main(void);
__asm__(".globl _start\\n_start: andl $-16,%esp\\n call main\\n movl %eax,%ebx\\n movl $1,%eax\\n int $0x80\\n");"""


def build(callee: str, caller: str, ours_calls: bool, where: Path, gcc: list[str], flags: list[str], link: list[str]) -> int:
    ours, theirs = (caller, callee) if ours_calls else (callee, caller)
    done = pycc(["-S", "-o", "ours.s", *flags], ours, where)
    assert done.returncode == 0, done.stderr
    (where / "theirs.c").write_text(theirs)
    subprocess.run([*gcc, "-w", "-O1", "-c", "theirs.c", "-o", "theirs.o"], cwd=where, check=True)
    subprocess.run([*gcc, *link, "-o", "x", "ours.s", "theirs.o"], cwd=where, check=True, capture_output=True)
    return subprocess.run([str(where / "x")], timeout=20).returncode


@pytest.mark.oracle
@needs("gcc")
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("ours_calls", [False, True])
def test_x86_64_calls_agree_with_gcc(seed: int, ours_calls: bool, tmp_path: Path) -> None:
    s = Signatures(seed, 25, True)
    assert build(s.callee_text(), s.caller_text(END64), ours_calls, tmp_path, ["gcc"], ["-O2" if seed & 1 else "-O0"], ["-no-pie"]) == 0


@pytest.mark.oracle
@needs("i686-linux-gnu-gcc")
@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("ours_calls", [False, True])
def test_i386_calls_agree_with_gcc(seed: int, ours_calls: bool, tmp_path: Path) -> None:
    s = Signatures(seed + 100, 25, False)
    extra = ["-mregparm=3", "-freg-struct-return"] if seed >= 2 else []
    gcc = ["i686-linux-gnu-gcc", "-fno-pic", "-fno-stack-protector", "-mno-sse", "-ffreestanding", "-fno-tree-loop-distribute-patterns", *extra]
    flags = ["-m32", "-ffreestanding", "-Os" if seed & 1 else "-O0", *extra]
    assert build(s.callee_text(), s.caller_text(END32), ours_calls, tmp_path, gcc, flags, ["-nostdlib", "-static", "-no-pie"]) == 0
