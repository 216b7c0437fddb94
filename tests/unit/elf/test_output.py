"""pybase.output, pybase.cmdline, pybase.targets: files whole or not at all, options, the toolchain table."""

import os
import tomllib
from pathlib import Path

import pytest
from pybase.cmdline import EQUALS_OR_SEPARATE, FLAG, JOINED_OR_SEPARATE, Option, Parser, expand_response_files, split_response
from pybase.output import write_file
from pybase.targets import load_toolchain, parse_tables


def test_write_replaces_whole_files(tmp_path: Path) -> None:
    target = tmp_path / "out"
    write_file(str(target), b"one")
    inode = target.stat().st_ino
    write_file(str(target), b"two", 0o755)
    assert target.read_bytes() == b"two" and target.stat().st_ino != inode
    assert os.listdir(tmp_path) == ["out"]


def test_write_follows_links_and_spares_devices(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"")
    (tmp_path / "link").symlink_to("real")
    write_file(str(tmp_path / "link"), b"x")
    assert (tmp_path / "link").is_symlink() and (tmp_path / "real").read_bytes() == b"x"
    write_file("/dev/null", b"x")
    assert not os.path.isfile("/dev/null")


def test_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No space left"):
        write_file("/dev/full", b"x" * 100)
    with pytest.raises(OSError) as caught:
        write_file(str(tmp_path / "no" / "such"), b"x")
    assert caught.value.filename == str(tmp_path / "no" / "such")
    with pytest.raises(IsADirectoryError):
        write_file(str(tmp_path), b"x")


def test_options() -> None:
    rows = [Option("-o", JOINED_OR_SEPARATE, 1), Option("-g", FLAG, 2), Option("-s", FLAG, 3), Option("--section", EQUALS_OR_SEPARATE, 4)]
    parser = Parser(rows, clusters=True)
    found = parser.parse(["-gsoout", "-o", "x", "--section=.a", "--sect", ".b", "file", "--", "-g"])
    assert [(a.id, a.value) for a in found] == [(2, ""), (3, ""), (1, "out"), (1, "x"), (4, ".a"), (4, ".b"), (0, "file"), (0, "-g")]
    assert parser.errors == []
    parser.parse(["--nothing"])
    parser.parse(["-o"])
    assert parser.errors == ["unrecognized option '--nothing'", "option '-o' requires an argument"]


def test_response_files(tmp_path: Path) -> None:
    assert split_response("a 'b c'\n\"d\\\"e\" f\\ g ''") == ["a", "b c", 'd"e', "f g", ""]
    (tmp_path / "r").write_text("-x @" + str(tmp_path / "s"))
    (tmp_path / "s").write_text("y z")
    assert expand_response_files(["1", "@" + str(tmp_path / "r"), "@missing"]) == ["1", "-x", "y", "z", "@missing"]
    (tmp_path / "r").write_text("@" + str(tmp_path / "r"))
    with pytest.raises(ValueError, match="too many"):
        expand_response_files(["@" + str(tmp_path / "r")])


def test_toolchain_is_toml(root: Path) -> None:
    text = (root / "toolchain.toml").read_text()
    real = tomllib.loads(text)
    flat = {"identity": real["identity"], **{f"target.{name}": table for name, table in real["target"].items()}}
    assert parse_tables(text) == flat
    found = load_toolchain().find("i686-linux-gnu")
    assert found is not None and found.bits == 32
