"""pyelf.read and pyelf.write: read after write is the identity, byte for byte also for GNU as's files; every lie is one ElfError."""

import struct
from pathlib import Path

import pytest
from pyelf.consts import SHT_SYMTAB
from pyelf.read import ElfError, ElfFile, read_object
from pyelf.write import write_object
from samples import sample, sample_bytes


@pytest.mark.parametrize("bits", [32, 64])
def test_round_trip(bits: int) -> None:
    data = sample_bytes(bits)
    obj = read_object(data, "x")
    assert [s.name for s in obj.sections] == [".text", ".data", ".bss", ".text.inline", ".debug_line"]
    assert obj.sections[2].size == 24 and not obj.sections[2].data
    assert [s.name for s in obj.symbols] == ["sample.c", ".text", "local", "main", "counter", "inline_me", "outside"]
    rela = obj.sections[0].relas[0]
    assert (rela.offset, rela.symbol.name if rela.symbol else "") == (1, "outside")
    assert obj.sections[3].group is not None and obj.sections[3].group.signature.name == "inline_me" and obj.sections[3].group.comdat
    assert write_object(obj) == data


def test_headers_stand_as_gnu_as_puts_them() -> None:
    elf = ElfFile(sample_bytes(), "x")
    names = [s.name for s in elf.sections]
    expected = ["", ".group", ".text", ".rela.text", ".data", ".bss", ".text.inline", ".debug_line", ".symtab", ".strtab", ".shstrtab"]
    assert names == expected
    symtab = elf.of_type(SHT_SYMTAB)
    assert symtab is not None and symtab.info == 4
    offsets = [elf.find(n).offset for n in (".debug_line", ".symtab", ".strtab", ".rela.text", ".shstrtab")]  # type: ignore[union-attr]
    assert offsets == sorted(offsets)


def test_gnu_as_objects_are_rewritten_byte_for_byte(outputs: dict[str, Path]) -> None:
    for name in ("plain.o", "debug.o"):
        data = outputs[name].read_bytes()
        assert write_object(read_object(data, name)) == data


def test_many_sections() -> None:
    """More than 0xff00 sections: counts move into section header 0, indices into .symtab_shndx."""
    from pyelf.consts import SHT_PROGBITS
    from pyelf.model import Section

    obj = sample()
    for i in range(0xFF10):
        obj.sections.insert(0, Section(".s", SHT_PROGBITS))
    data = write_object(obj)
    again = read_object(data, "x")
    assert len(again.sections) == 0xFF10 + 5
    main = [s for s in again.symbols if s.name == "main"][0]
    assert main.section is not None and main.section.name == ".text"
    assert write_object(again) == data


LIES = (
    (4, "B", 9, "class"),
    (5, "B", 7, "encoding"),
    (40, "Q", 1 << 40, "section header table"),
    (58, "H", 17, "section header size"),
    (60, "H", 60000, "section header table"),
    (62, "H", 200, "section name table"),
)


@pytest.mark.parametrize("offset,form,value,word", LIES)
def test_lying_header(offset: int, form: str, value: int, word: str) -> None:
    data = bytearray(sample_bytes())
    struct.pack_into("<" + form, data, offset, value)
    with pytest.raises(ElfError, match=word):
        read_object(bytes(data), "x")


def test_every_truncation_is_one_error() -> None:
    data = sample_bytes()
    for length in range(0, len(data) - 1, 7):
        with pytest.raises(ElfError):
            read_object(data[:length], "x")


def test_bad_symbol_references() -> None:
    data = sample_bytes()
    elf = ElfFile(data, "x")
    rela = elf.find(".rela.text")
    symtab = elf.find(".symtab")
    assert rela is not None and symtab is not None
    broken = bytearray(data)
    struct.pack_into("<I", broken, rela.offset + 12, 999)
    with pytest.raises(ElfError, match="symbol 999"):
        read_object(bytes(broken), "x")
    broken = bytearray(data)
    struct.pack_into("<H", broken, symtab.offset + 24 * 2 + 6, 77)
    with pytest.raises(ElfError, match="section 77"):
        read_object(bytes(broken), "x")
    broken = bytearray(data)
    struct.pack_into("<I", broken, symtab.offset + 24 * 3, 100000)
    with pytest.raises(ElfError, match="outside its string table"):
        read_object(bytes(broken), "x")
