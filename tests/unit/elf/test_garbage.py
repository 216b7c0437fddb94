"""Bad input: truncated, corrupted and random files through every tool: one clear error or a result, never a traceback, a crash or a hang.

PYCC_FUZZ_SECONDS lengthens the run (`make fuzz`).
"""

import contextlib
import io
import os
import random
import time
from pathlib import Path

import pytest
from pyelf.archive import Member, write_archive
from samples import sample_bytes

SECONDS = int(os.environ.get("PYCC_FUZZ_SECONDS", "2"))

CALLS = {
    "nm": [["-n", "IN"], ["-D", "IN"], ["-a", "-S", "IN"]],
    "size": [["IN"], ["-A", "IN"]],
    "strings": [["IN"], ["-d", "IN"]],
    "ar": [["t", "IN"], ["p", "IN"], ["s", "IN"]],
    "ranlib": [["IN"]],
    "objcopy": [["IN", "OUT"], ["-O", "binary", "IN", "OUT"], ["-S", "IN", "OUT"]],
    "strip": [["-g", "IN", "-o", "OUT"]],
    "readelf": [["-aW", "IN"], ["-wl", "IN"]],
    "objdump": [["-xs", "IN"], ["-dr", "IN"]],
    "addr2line": [["-f", "-e", "IN", "0", "4010"]],
}


def mains() -> dict[str, object]:
    import importlib

    found = {}
    for name in CALLS:
        try:
            found[name] = importlib.import_module("pybin." + name).main
        except ModuleNotFoundError:
            pass
    return found


def corrupted(source: random.Random, data: bytes) -> bytes:
    way = source.randrange(4)
    if way == 0:
        return data[: source.randrange(len(data) + 1)]
    if way == 1:
        return bytes(source.randrange(256) for _ in range(source.randrange(200)))
    changed = bytearray(data)
    for _ in range(source.randrange(1, 6)):
        at = source.randrange(min(len(changed), 64)) if way == 2 else source.randrange(len(changed))
        changed[at] = source.choice((0, 1, 0x7F, 0x80, 0xFF, source.randrange(256)))
    return bytes(changed)


def one_run(main: object, name: str, arguments: list[str]) -> None:
    out = io.TextIOWrapper(io.BytesIO(), errors="surrogateescape")
    err = io.StringIO()
    began = time.process_time()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(arguments)  # type: ignore[operator]
    assert isinstance(code, int)
    assert code == 0 or err.getvalue(), f"{name} failed without a word"
    assert "Traceback" not in err.getvalue()
    assert time.process_time() - began < 5, f"{name} {arguments} took too long"


@pytest.mark.parametrize("name", sorted(CALLS))
def test_garbage(name: str, tmp_path: Path) -> None:
    main = mains().get(name)
    if main is None:
        pytest.skip(f"{name} is not there yet")
    source = random.Random(name)
    seeds = [sample_bytes(64), sample_bytes(32), write_archive([Member("a.o", sample_bytes()), Member("b" * 30, b"x")], False, True)]
    program = Path("/bin/true")
    if program.exists():
        seeds.append(program.read_bytes())
    place = tmp_path / "in"
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        place.write_bytes(corrupted(source, source.choice(seeds)))
        for call in CALLS[name]:
            arguments = [a.replace("IN", str(place)).replace("OUT", str(tmp_path / "out")) for a in call]
            try:
                one_run(main, name, arguments)
            except Exception:
                (tmp_path / "found").write_bytes(place.read_bytes())
                raise
