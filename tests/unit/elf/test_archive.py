"""pyelf.archive and pyar: round trips, thin and nested archives, the bytes of GNU ar."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyelf.archive import Member, read_archive, write_archive
from pyelf.read import ElfError
from samples import sample_bytes

NAMES = st.text("abcdefgh._-", min_size=1, max_size=40).filter(lambda n: n not in (".", ".."))


@given(st.lists(st.tuples(NAMES, st.binary(max_size=50)), max_size=8))
def test_round_trip(files: list[tuple[str, bytes]]) -> None:
    data = write_archive([Member(n, d) for n, d in files], False, True)
    again = read_archive(data, "x.a")
    assert [(m.name, bytes(m.data)) for m in again.members] == files
    assert write_archive(again.members, False, again.has_index) == data


def test_index_names_the_members() -> None:
    data = write_archive([Member("text", b"hello"), Member("a.o", sample_bytes())], False, True)
    archive = read_archive(data, "x.a")
    places = archive.at_offset()
    assert [(n, places[o].name) for n, o in archive.index] == [("main", "a.o"), ("counter", "a.o"), ("inline_me", "a.o")]


@given(st.binary(max_size=300))
def test_garbage(tail: bytes) -> None:
    for magic in (b"!<arch>\n", b"!<thin>\n"):
        try:
            read_archive(magic + tail, "x.a")
        except ElfError:
            pass


SEQUENCES = (
    "rcs x.a a.o d/b.o d/a_rather_long_name.o; t x.a; tv x.a",
    "rcs x.a note.txt",
    "cDPrST x.a",
    "cDPrST d/x.a d/b.o a.o; t d/x.a; cDPrST y.a d/x.a note.txt; t y.a; mPiT note.txt y.a a.o; t y.a",
    "rcs x.a a.o d/b.o; cDPrST y.a x.a; t y.a; cDPrST d/z.a y.a; t d/z.a",
    "rc x.a a.o note.txt; d x.a note.txt; ma a.o x.a d/b.o; t x.a; p x.a a.o; r x.a note.txt a.o; q x.a a.o; t x.a",
    "cDPrsT y.a d/b.o d/exactly15_ch.o",
    "r x.a nothing.o",
    "rcs a.o d/b.o",
)


@pytest.mark.oracle
@pytest.mark.skipif(shutil.which("ar") is None, reason="GNU ar is not installed")
@pytest.mark.parametrize("sequence", SEQUENCES)
def test_as_gnu_ar(sequence: str, tmp_path: Path, root: Path) -> None:
    results = []
    for program in ("ar", str(root / "build" / "bin" / "pyar")):
        folder = tmp_path / Path(program).name
        (folder / "d").mkdir(parents=True)
        for name in ("a.o", "d/b.o", "d/a_rather_long_name.o", "d/exactly15_ch.o"):
            (folder / name).write_bytes(sample_bytes())
        (folder / "note.txt").write_bytes(b"hi\n")
        log = ""
        for command in sequence.split("; "):
            done = subprocess.run([program, *command.split()], cwd=folder, capture_output=True)
            log += f"{done.returncode} {done.stdout!r} {bool(done.stderr)}\n"
        files = {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
        results.append((log, files))
    assert results[0] == results[1]
