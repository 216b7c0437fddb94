"""pyisa.x86: registers, relocations, no-op padding, roles, and what must hold of the rows as a table."""

import shutil
import subprocess
from pathlib import Path

import pytest
from pyisa.fixup import FIX_ABS, FIX_ABS_SIGNED, FIX_BRANCH, FIX_PCREL, FIX_TLSCALL
from pyisa.x86 import forms as F
from pyisa.x86 import registers as R
from pyisa.x86 import relocs32, relocs64, roles
from pyisa.x86.nops import nop_fill
from pyisa.x86.roles import E_CALL, E_LOAD, E_LOCK, E_STORE, RoleTable


def test_register_names_and_numbers() -> None:
    for name, number in R.NUMBERS.items():
        assert R.number_of(R.name_of(number)) == number, name
    assert R.number_of("r16") == -1
    assert {R.unit_of(R.number_of(n)) for n in ("bl", "bh", "bx", "ebx", "rbx")} == {3}
    assert R.unit_of(R.number_of("xmm7")) == R.unit_of(R.number_of("zmm7"))
    for unit in range(16):
        for size in (1, 2, 4, 8):
            register = R.sized(unit, size)
            assert (R.unit_of(register), R.size_of(register)) == (unit, size)


def test_dwarf_numbers() -> None:
    """x86-64 psABI figure 3.36, i386 psABI table 2.14."""
    assert [R.dwarf_number(R.number_of(n), 64) for n in ("rax", "rdx", "rcx", "rbx", "rsi", "rdi", "rbp", "rsp", "r8", "rip", "xmm0", "xmm15",
    "xmm16")] == [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 16, 17, 32, 67]
    assert [R.dwarf_number(R.number_of(n), 32) for n in ("eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi", "xmm0", "st", "gs")] == [
        0, 1, 2, 3, 4, 5, 6, 7, 21, 11, 45]


@pytest.mark.parametrize("want", [
    ("R_X86_64_PLT32", FIX_BRANCH, 4, "", 0, False), ("R_X86_64_PLT32", FIX_BRANCH, 4, "PLT", 0, False),
    ("R_X86_64_PC32", FIX_PCREL, 4, "", 0, False),
    ("R_X86_64_32S", FIX_ABS_SIGNED, 4, "", 0, False), ("R_X86_64_32", FIX_ABS, 4, "", 0, False), ("R_X86_64_64", FIX_ABS, 8, "", 0, False),
    ("R_X86_64_REX_GOTPCRELX", FIX_PCREL, 4, "GOTPCREL", 2, False), ("R_X86_64_GOTPCREL", FIX_PCREL, 4, "GOTPCREL", 0, False),
    ("R_X86_64_GOTPC32", FIX_PCREL, 4, "", 0, True), ("R_X86_64_TPOFF32", FIX_ABS_SIGNED, 4, "TPOFF", 0, False),
    ("R_X86_64_TPOFF64", FIX_ABS, 8, "TPOFF", 0, False),
    ("R_X86_64_TLSDESC_CALL", FIX_TLSCALL, 0, "", 0, False), ("R_X86_64_GOTPC32_TLSDESC", FIX_PCREL, 4, "TLSDESC", 0, False),
    ("R_X86_64_PC8", FIX_BRANCH, 1, "", 0, False),
])
def test_reloc_for_64(want: tuple[str, int, int, str, int, bool]) -> None:
    assert relocs64.TABLE.name_of(relocs64.reloc_for(*want[1:])) == want[0]


def test_reloc_for_32() -> None:
    name = relocs32.TABLE.name_of
    assert name(relocs32.reloc_for(FIX_BRANCH, 4, "")) == "R_386_PC32"
    assert name(relocs32.reloc_for(FIX_BRANCH, 4, "PLT")) == "R_386_PLT32"
    assert name(relocs32.reloc_for(FIX_ABS, 4, "GOT", 1)) == "R_386_GOT32X"
    assert name(relocs32.reloc_for(FIX_ABS, 4, "NTPOFF")) == "R_386_TLS_LE"
    assert name(relocs32.reloc_for(FIX_ABS, 2, "")) == "R_386_16"
    assert relocs32.reloc_for(FIX_ABS, 2, "GOT") == -1


@pytest.mark.skipif(shutil.which("readelf") is None, reason="needs binutils")
def test_reloc_numbers_are_those_of_binutils() -> None:
    pytest.importorskip("elftools")
    from elftools.elf import enums

    for table, theirs in ((relocs64.TABLE, enums.ENUM_RELOC_TYPE_x64), (relocs32.TABLE, enums.ENUM_RELOC_TYPE_i386)):
        for row in table.rows:
            if row.name in theirs:
                assert theirs[row.name] == row.number, row.name


@pytest.mark.skipif(shutil.which("as") is None, reason="needs GNU as")
@pytest.mark.parametrize(("mode", "bits"), [(64, 64), (32, 64), (32, 32), (16, 32)])
def test_padding_equals_gnu_as(mode: int, bits: int, tmp_path: Path) -> None:
    counts = [1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 15, 20, 21, 31, 77, 87, 88, 100, 128, 129, 130, 200]
    text = ".code%d\n" % mode + "".join(".p2align 8\n.skip %d,0xcc\n.p2align 8\nret\n" % (256 - n) for n in counts)
    (tmp_path / "n.s").write_text(text)
    subprocess.run(["as", "--%d" % bits, "n.s", "-o", "n.o"], cwd=tmp_path, check=True)
    subprocess.run(["objcopy", "-O", "binary", "-j", ".text", "n.o", "n.bin"], cwd=tmp_path, check=True)
    data = (tmp_path / "n.bin").read_bytes()
    for i, n in enumerate(counts):
        end = 256 + i * 512
        assert nop_fill(mode, n, bits == 64).hex() == data[end - n : end].hex(), n


def test_roles() -> None:
    table = RoleTable(64)

    def of(mnemonic: str, shape: str) -> tuple[list[int], list[int], list[int], int]:
        roles = table.roles(mnemonic, shape)
        assert roles is not None, mnemonic
        return roles.operands, roles.uses, roles.defs, roles.effects

    assert of("addl", "ir") == ([1, 3], [], [R.UNIT_FLAGS], E_LOCK)
    assert of("movq", "mr") == ([1, 2], [], [], E_LOAD)
    assert of("movss", "mx") == ([1, 2], [], [], E_LOAD)
    assert of("movss", "xx")[0] == [1, 3]
    assert of("leaq", "mr") == ([1, 2], [], [], 0)
    assert of("cmpxchgl", "rm") == ([1, 3], [0], [0, R.UNIT_FLAGS], E_LOAD | E_STORE | E_LOCK)
    assert of("idivl", "r")[1:3] == ([0, 2], [0, 2, R.UNIT_FLAGS])
    assert of("rep stosq", "")[1] == [0, 7, 1]
    assert of("call", "i")[3] == E_CALL
    assert of("cmovel", "rr") == ([1, 3], [R.UNIT_FLAGS], [], 0)
    assert table.roles("nosuch", "r") is None


def _all_rows() -> list[tuple[int, F.Row]]:
    return [(number, F.row_file(number).row(i)) for number in range(F.FILE_COUNT) for i in range(F.row_file(number).count())]


@pytest.mark.parametrize("mode", [16, 32, 64])
def test_every_row_makes_forms(mode: int) -> None:
    """Each slot accepts something and goes somewhere; modrm is there exactly if a slot needs it."""
    for _, row in _all_rows():
        for form in F.row_forms(row, "", 0, mode, False):
            assert form.opcode, row.line
            for slot in form.slots:
                assert slot.mask, row.line
            fields = [slot.field for slot in form.slots]
            assert (F.F_RM in fields or F.F_REG in fields) <= (form.modrm >= 0), row.line
            assert fields.count(F.F_IMM) + (form.is4_low >= 0) == len(form.immediates) // 2, row.line


def test_a_mnemonic_lives_in_one_file() -> None:
    """Except that AVX-512 adds forms to AVX mnemonics, which the encoder asks for separately."""
    seen: dict[str, int] = {}
    for number in range(F.FILE_COUNT - 1):
        for name in F.row_file(number).index():
            assert seen.setdefault(name, number) == number, name
    for name in F.row_file(F.FILE_COUNT - 1).index():
        assert seen.get(name, F.FILE_COUNT - 2) == F.FILE_COUNT - 2, name


def test_forms_of_one_shape_have_the_same_roles() -> None:
    """RoleTable takes the first form that fits a shape: any other that fits must say the same of its operands."""
    masks = {"r": roles._GENERAL, "x": roles._VECTOR, "i": roles._IMMEDIATE, "m": roles._MEMORY, "s": ~0}

    def shape_of(form: F.Form) -> str:
        return "".join(next(char for char in "rxims" if slot.mask & masks[char]) for slot in form.slots)

    table = F.FormTable(64, False)
    for number in range(F.FILE_COUNT):
        for name in F.row_file(number).index():
            access: dict[str, list[int]] = {}
            for form in table.forms(name):
                found = [slot.access for slot in form.slots]
                assert access.setdefault(shape_of(form), found) == found, name
