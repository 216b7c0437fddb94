"""pyisa.x86.encode: bytes equal to GNU as's for samples of every row, and cases that pin its choices."""

import shutil
from pathlib import Path

import pytest
from isa_sampling import Assembler, gas_bytes, sample
from pyisa.fixup import BRANCH_JCC, BRANCH_JMP, BRANCH_SHORT_ONLY, FIX_ABS, FIX_ABS_SIGNED, FIX_BRANCH, FIX_PCREL, FIX_TLSCALL, EncodeError

# GNU as gives it a 66 prefix in 16-bit code, but not without the suffix
KNOWN16 = ("sysretl",)


@pytest.mark.skipif(shutil.which("as") is None, reason="needs GNU as")
@pytest.mark.parametrize("mode", [64, 32, 16])
@pytest.mark.parametrize("file", range(6))
def test_rows_equal_gnu_as(file: int, mode: int, tmp_path: Path) -> None:
    lines = sample(file, mode, 17, 0.5 if file < 3 else 0.25)
    assembler = Assembler(mode)
    wrong: list[str] = []
    accepted = 0
    for line, want in zip(lines, gas_bytes(lines, mode, tmp_path), strict=True):
        if want is None or mode == 16 and line.split()[0] in KNOWN16:
            continue
        accepted += 1
        try:
            have = assembler.bytes_of(line)
        except EncodeError as error:
            wrong.append(f"{line}: {error.message}")
            continue
        if have != want:
            wrong.append(f"{line}: as {want.hex()}, here {have.hex()}")
    assert not wrong, "%d of %d:\n%s" % (len(wrong), accepted, "\n".join(wrong[:20]))
    assert accepted > 0.9 * len(lines)


@pytest.mark.parametrize(("line", "want"), [
    ("add $1, %eax", "83c001"), ("add $128, %eax", "0580000000"), ("add $0xffffff80, %eax", "83c080"), ("add $foo, %rax", "480500000000"),
    ("mov $1, %rax", "48c7c001000000"), ("mov $0x80000000, %rax", "48b80000008000000000"), ("movabs $1, %rax", "48b80100000000000000"),
    ("mov foo, %eax", "8b042500000000"), ("mov 0x123456789abcdef0, %eax", "a1f0debc9a78563412"), ("xchg %rax, %rax", "90"),
    ("xchg %eax, %eax", "87c0"),
    ("push $foo", "6800000000"), ("pushw $1", "666a01"), ("movsbl %al, %eax", "0fbec0"), ("movzbl %sil, %eax", "400fb6c6"), ("sete (%rax)", "0f9400"),
    ("lock xaddl %eax, (%rdi)", "f00fc107"), ("rep stosq", "f348ab"), ("notrack jmp *%rax", "3effe0"), ("data16 cs nopw 0(%rax,%rax)", None),
    ("rex64 fxsave (%rax)", "480fae00"), ("mov %eax, (%r13)", "41894500"), ("mov %eax, (%r12)", "41890424"),
    ("mov %eax, (,%rax,8)", "8904c500000000"),
    ("fsub %st, %st(3)", "dce3"), ("fsubp", "dee1"), ("fsub %st(3), %st", "d8e3"), ("vaddps %xmm8, %xmm1, %xmm2", "c4c17058d0"),
    ("vmovaps %xmm8, %xmm1", "c57829c1"), ("vpaddd (%rax){1to16}, %zmm1, %zmm2{%k1}{z}", "62f175d9fe10"), ("in (%dx), %al", "ec"),
])
def test_choices(line: str, want: str | None) -> None:
    if want is None:
        with pytest.raises(EncodeError):
            Assembler(64).bytes_of(line)
    else:
        assert Assembler(64).bytes_of(line).hex() == want


@pytest.mark.parametrize(("line", "want"), [
    ("push %eax", "6650"), ("pushw %ax", "50"), ("push $1", "666a01"), ("call foo", "66e800000000"), ("ret", "66c3"), ("retw", "c3"), ("iret", "cf"),
    ("leave", "66c9"), ("pusha", "6660"), ("mov foo, %eax", "66a10000"), ("movl foo(%ebx), %eax", "67668b8300000000"), ("lgdt foo", "0f01160000"),
    ("ljmpl $8, $foo", "66ea000000000800"), ("jmp foo", "e90000"), ("data32 jmp foo", "66e900000000"),
])
def test_code16gcc(line: str, want: str) -> None:
    assert Assembler(16, True).bytes_of(line).hex() == want


@pytest.mark.parametrize(("line", "message"), [
    ("addq (%rax)", "number of operands mismatch for `add'"), ("movl %rax, %rbx", "incorrect register `%rbx' used with `l' suffix"),
    ("foo %eax", "no such instruction: `foo'"), ("pushl %eax", "invalid instruction suffix for `push'"),
    ("aaa", "`aaa' is not supported in 64-bit mode"),
    ("mov %ah, %r8b", "can't encode register '%ah' in an instruction requiring REX prefix."), ("add %eax, %bl", "register type mismatch for `add'"),
    ("lock mov %eax, (%rbx)", "expecting lockable instruction after `lock'"), ("rep mov %eax, %ebx", "invalid instruction `mov' after `rep'"),
    ("mov (%eax,%rbx), %ecx", "`(%eax,%rbx)' is not a valid base/index expression"), ("push $0x123456789", "operand size mismatch for `push'"),
    ("mov 0(,%rax,3), %ecx", "expecting scale factor of 1, 2, 4, or 8: got `3'"), ("data16 mov %ax, %bx", "same type of prefix used twice"),
])
def test_errors_are_gas_words(line: str, message: str) -> None:
    with pytest.raises(EncodeError) as caught:
        Assembler(64).encode(line)
    assert "%%" not in caught.value.message
    if "bx' used" in message:
        assert caught.value.message in (message, message.replace("rbx", "rax"))
    else:
        assert caught.value.message == message


def test_warnings() -> None:
    assert "using default for `add'" in Assembler(64).encode("add $1, (%rax)").warning
    assert Assembler(64).encode("movb $0x1ff, %al").warning == "0x1ff shortened to 0xff"
    assert Assembler(64).encode("movb $-200, %al").warning == ""


def _fixup(line: str, mode: int = 64) -> tuple[int, int, int, int, int]:
    fixup = Assembler(mode).encode(line).fixups[0]
    return fixup.offset, fixup.width, fixup.kind, fixup.addend_bias, fixup.relax


def test_fixups() -> None:
    assert _fixup("mov $foo, %eax") == (1, 4, FIX_ABS, 0, 0)
    assert _fixup("mov $foo, %rax") == (3, 4, FIX_ABS_SIGNED, 0, 0)
    assert _fixup("mov foo, %eax") == (3, 4, FIX_ABS_SIGNED, 0, 0)
    assert _fixup("cmpq $4, foo(%rip)") == (3, 4, FIX_PCREL, 5, 0)
    assert _fixup("mov foo@GOTPCREL(%rip), %rax") == (3, 4, FIX_PCREL, 4, 2)
    assert _fixup("call *foo@GOTPCREL(%rip)") == (2, 4, FIX_PCREL, 4, 1)
    assert _fixup("call foo") == (1, 4, FIX_BRANCH, 4, 0)
    assert _fixup("call foo", 16) == (1, 2, FIX_BRANCH, 2, 0)
    assert _fixup("call *foo@TLSCALL(%rax)") == (0, 0, FIX_TLSCALL, 0, 0)
    assert _fixup("movabs foo, %rax") == (2, 8, FIX_ABS, 0, 0)


def test_branches() -> None:
    jump = Assembler(64).encode("jmp foo")
    assert (jump.branch, jump.short_form, jump.near_form, jump.near_width) == (BRANCH_JMP, b"\xeb", b"\xe9", 4)
    jcc = Assembler(16).encode("jne foo")
    assert (jcc.branch, jcc.short_form, jcc.near_form, jcc.near_width) == (BRANCH_JCC, b"\x75", b"\x0f\x85", 2)
    loop = Assembler(64).encode("jecxz foo")
    assert (loop.branch, loop.data, loop.short_form) == (BRANCH_SHORT_ONLY, b"\x67", b"\xe3")
