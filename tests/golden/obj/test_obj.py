"""Golden objects: each `.s` here starts with `#! obj [options]`; `#= ` lines at its end are the object as text, or the messages.

Rewritten by `make bless`. Where GNU as 2.40 is installed the same file goes through it, and the two objects must be equal.
"""

import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "oracle"))

from compare import compare  # noqa: E402
from pyas.assemble import finish_object, open_source  # noqa: E402
from pyas.object_sink import ObjectStream  # noqa: E402
from pyelf.model import Object  # noqa: E402
from pyelf.write import write_object  # noqa: E402

FILES = sorted(HERE.glob("*.s")) + sorted((HERE.parent / "layout").glob("*.s"))


def read(path: Path) -> tuple[list[str], str, list[str]]:
    lines = path.read_text().splitlines()
    assert lines[0].startswith("#! obj"), path
    body = [line for line in lines if not line.startswith("#= ") and line != "#="]
    return lines[0].split()[2:], "\n".join(body) + "\n", [line[3:] for line in lines if line.startswith("#= ")]


def assemble(source: str, name: str, options: list[str]) -> tuple[ObjectStream, Object | None]:
    stream, parser = open_source(32 if "--32" in options else 64)
    parser.include_paths = [str(HERE)]
    parser.read_source(source, name)
    parser.finish()
    return stream, finish_object(stream)


def text_of(elf: Object) -> list[str]:
    out: list[str] = []
    names = {id(s): (s.name or (s.section.name if s.section else "")) for s in elf.symbols}
    for section in elf.sections:
        if not section.size and not section.flags & 0xFFFFFFFF8 and section.name in (".text", ".data", ".bss"):
            continue
        out.append(f"section {section.name} type={section.type} flags={section.flags:#x} align={section.align} size={section.size:#x}")
        data = bytes(section.data)
        for at in range(0, min(len(data), 4096), 16):
            out.append(f"  {at:04x} {data[at:at + 16].hex(' ')}")
        for r in section.relas:
            out.append(f"  reloc {r.offset:#x} {r.type} {names[id(r.symbol)] if r.symbol else '-'} {r.addend:+#x}")
    for s in elf.symbols:
        where = s.section.name if s.section else str(s.shndx)
        out.append(f"symbol {s.name!r} {where}+{s.value:#x} size={s.size} bind={s.bind} type={s.type} vis={s.visibility}")
    return out


def small_files() -> None:
    """GNU as writes an object of 2^63 bytes until the disk is full; ours refuses it: so does the one it is compared with, after 256 MB."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (256 << 20, 256 << 20))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_golden_object(path: Path, tmp_path: Path) -> None:
    options, source, wanted = read(path)
    stream, elf = assemble(source, path.name, options)
    got = [m.render() for m in stream.messages]
    if elf is not None:
        got += text_of(elf)
    if os.environ.get("PYCC_BLESS"):
        path.write_text(source + "".join(f"#= {line}\n" for line in got))
    else:
        assert got == wanted
    if shutil.which("as"):
        plain = tmp_path / path.name
        plain.write_text(source)
        done = subprocess.run(["as", *options, "-o", "gnu.o", path.name], cwd=tmp_path, capture_output=True, text=True, preexec_fn=small_files)
        if "2.40" not in subprocess.run(["as", "--version"], capture_output=True, text=True).stdout.splitlines()[0]:
            return
        assert (done.returncode == 0) == (elf is not None), done.stderr
        if elf is not None:
            (tmp_path / "ours.o").write_bytes(write_object(elf))
            assert compare(str(tmp_path / "ours.o"), str(tmp_path / "gnu.o")) == []
            assert done.stderr.splitlines()[1:] == [m.render() for m in stream.messages]
