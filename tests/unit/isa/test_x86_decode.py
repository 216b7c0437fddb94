"""pyisa.x86.decode and print_att: what the encoder writes is read back, and printed text assembles to the same bytes again."""

import shutil
import subprocess
from pathlib import Path

import pytest
from isa_sampling import Assembler, sample
from pyisa.fixup import EncodeError
from pyisa.x86.print_att import Disassembler, Symbolizer

# objdump itself prints these so that they read back differently (another mnemonic's spelling, or several opcodes for one meaning)
TEXT_DIFFERS = ("fneni", "fndisi", "fnsetpm", "sysexit", "crc32", "finit", "fclex", "fstcw", "fstsw", "fstenv", "fsave", "xlat")


@pytest.mark.parametrize("mode", [64, 32, 16])
@pytest.mark.parametrize("file", range(6))
def test_decode_reads_what_encode_writes(file: int, mode: int) -> None:
    assembler = Assembler(mode)
    disassembler = Disassembler(mode)
    symbols = Symbolizer()
    wrong: list[str] = []
    tried = 0
    for line in sample(file, mode, 23, 0.2):
        if line.split()[0].startswith(TEXT_DIFFERS):
            continue
        try:
            data = assembler.bytes_of(line)
        except EncodeError:
            continue
        if data[0] == 0x9B:
            continue  # fwait belongs to the next instruction only in the assembler's eyes
        tried += 1
        length, text = disassembler.line(data, 0, 0, symbols)
        if length != len(data):
            wrong.append("%s = %s read as %s of %d bytes" % (line, data.hex(), text, length))
            continue
        try:
            again = assembler.bytes_of(text.split("#")[0].replace(",pt ", " "))
        except EncodeError as error:
            if "riz" not in error.message and "eiz" not in error.message:
                wrong.append(f"{line} = {data.hex()} printed {text}: {error.message}")
            continue
        if again != data and len(again) > len(data):
            wrong.append(f"{line} = {data.hex()} printed {text} = {again.hex()}")
    assert tried > 20
    assert len(wrong) <= tried // 200, "%d of %d:\n%s" % (len(wrong), tried, "\n".join(wrong[:20]))


@pytest.mark.parametrize(("mode", "data", "text"), [
    (64, "4889e5", "mov    %rsp,%rbp"), (64, "c70001000000", "movl   $0x1,(%rax)"), (64, "e8fbffffff", "call   0"), (64, "f3c3", "repz ret"),
    (64, "488b05f22e0000", "mov    0x2ef2(%rip),%rax        # 2ef9"), (64, "662e0f1f840000000000", "cs nopw 0x0(%rax,%rax,1)"),
    (64, "f348ab", "rep stos %rax,%es:(%rdi)"),
    (64, "f00fb10f", "lock cmpxchg %ecx,(%rdi)"), (64, "64488b042528000000", "mov    %fs:0x28,%rax"),
    (64, "4883ec80", "sub    $0xffffffffffffff80,%rsp"),
    (64, "d1e0", "shl    %eax"), (64, "dee1", "fsubp  %st,%st(1)"), (64, "f30f1efa", "endbr64"), (64, "62f37d483fc200", "vpcmpeqb %zmm2,%zmm0,%k0"),
    (32, "8db42600000000", "lea    0x0(%esi,%eiz,1),%esi"), (32, "a134120000", "mov    0x1234,%eax"), (16, "668b4704", "mov    0x4(%bx),%eax"),
    (64, "06", "(bad)"),
    (64, "3effe0", "notrack jmp *%rax"), (64, "66c3", "retw"), (64, "48cf", "iretq"), (64, "0f05", "syscall"), (64, "6690", "xchg   %ax,%ax"),
])
def test_text(mode: int, data: str, text: str) -> None:
    raw = bytes.fromhex(data)
    assert Disassembler(mode).line(raw, 0, 0, Symbolizer())[1] == text


def test_every_start_gives_a_length() -> None:
    """Any bytes: a length of at least one, never past the end, no exception."""
    import random

    rng = random.Random(3)
    for mode in (16, 32, 64):
        disassembler = Disassembler(mode)
        for _ in range(4000):
            data = bytes(rng.choice((rng.randrange(256), 0x0F, 0x66, 0xC4, 0x62, 0x48)) for _ in range(rng.randrange(1, 12)))
            length, text = disassembler.line(data, 0, 0x1000, Symbolizer())
            assert 1 <= length <= len(data)
            assert text


@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs objdump")
def test_a_program_as_objdump(tmp_path: Path) -> None:
    program = Path(shutil.which("size") or "")
    lines = subprocess.run(["objdump", "-d", "-w", "-z", program], capture_output=True, text=True, check=True).stdout.split("\n")
    disassembler = Disassembler(64)
    differ: list[str] = []
    count = 0
    for line in lines:
        columns = line.split("\t")
        if len(columns) < 3 or not columns[0].strip().endswith(":"):
            continue
        data = bytes.fromhex(columns[1])
        want = columns[2].split(" <")[0]
        have = disassembler.line(data, 0, int(columns[0].strip()[:-1], 16), Symbolizer())
        count += 1
        if have[0] != len(data) or have[1] != want:
            differ.append(f"{columns[1]}: {want}, here {have[1]}")
    assert count > 1000
    assert not differ, "\n".join(differ[:10])
