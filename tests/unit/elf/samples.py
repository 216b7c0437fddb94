"""Small objects made by our own writer, so that these tests need no other tool; and the real thing when gcc is there."""

import shutil
import subprocess
from pathlib import Path

from pyelf.consts import (
    EM_386,
    EM_X86_64,
    ET_REL,
    SHF_ALLOC,
    SHF_EXECINSTR,
    SHF_WRITE,
    SHT_NOBITS,
    SHT_PROGBITS,
    STB_GLOBAL,
    STB_LOCAL,
    STB_WEAK,
    STT_FILE,
    STT_FUNC,
    STT_OBJECT,
    STT_SECTION,
)
from pyelf.model import Group, Object, Rela, Section, Symbol
from pyelf.write import write_object


def defined(name: str, section: Section, value: int, bind: int, kind: int) -> Symbol:
    symbol = Symbol(name, bind, kind)
    symbol.section = section
    symbol.value = value
    symbol.size = 4
    return symbol


def sample(bits: int = 64) -> Object:
    """Text with a call, data, bss, a comdat group, debugging bytes; local, global, weak and undefined symbols."""
    obj = Object(bits, EM_X86_64 if bits == 64 else EM_386, ET_REL)
    text = Section(".text", SHT_PROGBITS, SHF_ALLOC | SHF_EXECINSTR, 16)
    text.data = b"\xe8\0\0\0\0\xc3" + b"\x90" * 10
    data = Section(".data", SHT_PROGBITS, SHF_ALLOC | SHF_WRITE, 4)
    data.data = b"\1\0\0\0hello, world\0"
    bss = Section(".bss", SHT_NOBITS, SHF_ALLOC | SHF_WRITE, 8)
    bss.size = 24
    grouped = Section(".text.inline", SHT_PROGBITS, SHF_ALLOC | SHF_EXECINSTR, 1)
    grouped.data = b"\xc3"
    debug = Section(".debug_line", SHT_PROGBITS, 0, 1)
    debug.data = b"not a real line table"
    obj.sections = [text, data, bss, grouped, debug]
    file = Symbol("sample.c", STB_LOCAL, STT_FILE)
    file.shndx = 0xFFF1
    section = defined(".text", text, 0, STB_LOCAL, STT_SECTION)
    section.size = 0
    obj.symbols = [
        defined("main", text, 0, STB_GLOBAL, STT_FUNC),
        file,
        section,
        defined("local", data, 0, STB_LOCAL, STT_OBJECT),
        defined("counter", bss, 8, STB_GLOBAL, STT_OBJECT),
        defined("inline_me", grouped, 0, STB_WEAK, STT_FUNC),
        Symbol("outside", STB_GLOBAL),
    ]
    text.relas.append(Rela(1, 4 if bits == 64 else 2, obj.symbols[-1], -4 if bits == 64 else 0))
    group = Group(obj.symbols[5], True)
    group.members.append(grouped)
    grouped.group = group
    return obj


def sample_bytes(bits: int = 64) -> bytes:
    return write_object(sample(bits))


HAVE_GCC = shutil.which("gcc") is not None and shutil.which("objcopy") is not None

SOURCE = """
#include <stdio.h>
static int twice(int x) { return x * 2; }
int (*table[])(int) = {twice, 0};
int common_one; extern int outside; __thread int per_thread = 3;
__attribute__((section(".init.text"))) int first(void) { printf("%d hello world\\n", common_one + outside + per_thread); return table[0](2); }
__attribute__((weak)) int soft(void) { return 1; }
int main(void) { return first() + soft(); }
int outside = 4;
"""


def gcc_outputs(folder: Path) -> dict[str, Path]:
    """An object, one with debugging information, an executable, a shared library."""
    source = folder / "p.c"
    source.write_text(SOURCE)
    made: dict[str, Path] = {}
    for name, flags in (("plain.o", "-c -O1"), ("debug.o", "-c -g -O1"), ("prog", "-g"), ("lib.so", "-shared -fPIC")):
        subprocess.run(["gcc", *flags.split(), "-o", name, "p.c"], cwd=folder, check=True)
        made[name] = folder / name
    return made
