"""What the linker tests share: assemble with pyas, link in this process (quick), read results with pyelf."""

from pathlib import Path

from pyas.main import main as pyas_main
from pyelf.model import Object, Symbol
from pyelf.read import read_object
from pyld.main import main as pyld_main

EXIT42 = """
.globl _start
_start: movl $60, %eax
movl value(%rip), %edi
syscall
"""


def assemble(folder: Path, name: str, text: str, *flags: str) -> str:
    source = folder / f"{name}.s"
    source.write_text(text)
    out = folder / f"{name}.o"
    assert pyas_main([*flags, "-o", str(out), str(source)]) == 0
    return str(out)


def link(*arguments: object) -> int:
    return pyld_main([str(a) for a in arguments])


def image(path: Path) -> Object:
    return read_object(path.read_bytes(), str(path))


def symbols(path: Path) -> dict[str, Symbol]:
    return {s.name: s for s in image(path).symbols}


def section_data(path: Path, name: str) -> bytes:
    for section in image(path).sections:
        if section.name == name:
            return bytes(section.data)
    raise KeyError(name)


def names(path: Path) -> list[str]:
    return [s.name for s in image(path).sections]
