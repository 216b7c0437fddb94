"""The shims of mypyc's modules are parts of other libraries: which, and by what links Python finds them."""

import os
import sys
from pathlib import Path
from types import SimpleNamespace

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "bootstrap"))

from compiled import COMPILER_FLAGS, MARK, SUFFIX, begin_building, file_of, install, merged  # noqa: E402


def extension(name: str, source: str) -> SimpleNamespace:
    return SimpleNamespace(name=name, sources=[source], extra_compile_args=["-O1"], extra_link_args=[])


def test_separate(tmp_path: Path) -> None:
    """A module's shim goes into its group's library, a package's too."""
    made, links = merged([
        extension("p.__init__", "p.c"), extension("p.a", "p/a.c"), extension("p__mypyc", "__native_p.c"), extension("p.a__mypyc", "p/__native_a.c"),
    ], str(tmp_path))
    assert [(e.name, e.sources) for e in made] == [("p__mypyc", ["__native_p.c", "p.c"]), ("p.a__mypyc", ["p/__native_a.c", "p/a.c"])]
    assert links == {"p/__init__" + SUFFIX: "p__mypyc" + SUFFIX, "p/a" + SUFFIX: "p/a__mypyc" + SUFFIX}
    assert all(e.extra_compile_args == ["-O1", *COMPILER_FLAGS] for e in made)


def test_one_group(tmp_path: Path) -> None:
    """The shims of a folder make one library."""
    made, links = merged([extension("p.__init__", "p.c"), extension("p.a", "p/a.c"), extension("p.p", "p/p.c"), extension("all__mypyc", "n.c")],
                         str(tmp_path))
    assert [e.name for e in made] == ["all__mypyc", "shims__mypyc", "p.shims__mypyc"]
    inner = "p/shims__mypyc" + SUFFIX
    assert links == {"p/__init__" + SUFFIX: "shims__mypyc" + SUFFIX, "p/a" + SUFFIX: inner, "p/p" + SUFFIX: inner}
    text = (tmp_path / "p/shims__mypyc.c").read_text()
    assert text.count("#include") == 2 and f'#include "{os.path.abspath("p/a.c")}"' in text


def test_install_makes_the_links(tmp_path: Path) -> None:
    library, root, target = tmp_path / "lib", tmp_path / "root", tmp_path / "out"
    for folder in (library / "p", root, target / "p"):
        folder.mkdir(parents=True)
    (root / "toolchain.toml").write_text("")
    (library / file_of("p.a__mypyc")).write_text("code")
    (target / file_of("p.a")).write_text("a shim of an earlier build")
    (target / file_of("p.gone")).write_text("of a module that is no more")
    links = {file_of("p.a"): file_of("p.a__mypyc")}
    assert install(str(library), links, str(root), str(target)) == 3
    assert (target / file_of("p.a")).read_text() == "code" and os.readlink(target / file_of("p.a")) == "a__mypyc" + SUFFIX
    assert not (target / file_of("p.gone")).exists()
    assert install(str(library), links, str(root), str(target)) == 0


def test_half_written_libraries_of_a_killed_run_go(tmp_path: Path) -> None:
    old, half = tmp_path / ("a" + SUFFIX), tmp_path / ("b" + SUFFIX)
    old.write_text("whole")
    os.utime(old, (1000, 1000))
    half.write_text("")
    begin_building(str(tmp_path))  # after a run that ended well: nothing goes
    assert old.exists() and half.exists() and (tmp_path / MARK).exists()
    half.write_text("ha")
    begin_building(str(tmp_path))
    assert old.exists() and not half.exists()
