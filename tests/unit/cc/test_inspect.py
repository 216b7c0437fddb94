"""-fdump=html:f: one page with every form of the function, lines of C as keys; -fdump=abi prints the IR behind that pass."""

import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

from codegen_tools import ENV

SOURCE = "static int twice(int x) { return x + x; }\n\nint f(int a)\n{\n    if (a < 3)\n        return twice(a);\n    return 7;\n}\n"


class Sections(HTMLParser):
    """Heads of the columns and the keys of their lines."""

    def __init__(self) -> None:
        super().__init__()
        self.heads: list[str] = []
        self.keys: list[set[str]] = []
        self.in_head = False
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "meta":
            self.open.append(tag)
        self.in_head = tag == "h2"
        if tag == "section":
            self.keys.append(set())
        if tag == "pre" and dict(attrs).get("data-k"):
            self.keys[-1].add(str(dict(attrs)["data-k"]))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.in_head = False

    def handle_data(self, data: str) -> None:
        if self.in_head:
            self.heads.append(data)


def compiled(where: Path, *flags: str) -> str:
    (where / "t.c").write_text(SOURCE)
    done = subprocess.run([sys.executable, "-m", "pycc", "-O2", "-c", "t.c", *flags], env=ENV, cwd=where, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stderr


def test_page(tmp_path: Path) -> None:
    assert compiled(tmp_path, "-fdump=html:f") == ""
    text = (tmp_path / "f.html").read_text()
    assert "http" not in text and "src=" not in text  # self-contained
    page = Sections()
    page.feed(text)
    assert page.open == []
    heads = [w for h in page.heads for w in h.split(", ")]
    assert heads[:3] == ["source", "tree", "ir"] and heads[-1] == "peephole"
    assert [h for h in ("inline", "abi", "legalize", "select", "regalloc") if h not in heads] == []
    lines = page.keys[0]
    assert len(lines) == 6  # of f, from its head to its brace
    assert page.keys[2] <= lines and page.keys[2]  # as lowered, all is from f
    assert page.keys[-1] & lines


def test_unknown_function_is_said(tmp_path: Path) -> None:
    assert "no function 'g'" in compiled(tmp_path, "-fdump=html:g")
    assert not (tmp_path / "g.html").exists()


def test_abi_form(tmp_path: Path) -> None:
    assert "func @f sig(i32 s) -> i32 s lowered places(r7)" in compiled(tmp_path, "-fdump=abi:f")
