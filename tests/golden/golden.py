"""The one format of golden files (HOUSE section 7): an input in its own language, whose comments hold what to run and what comes of it.

    //! ir -O1          the first line: the form or pass, then options
    //= func @f ...     expected, exactly: behind the input, in IR text behind each function

The comment is the language's own: `//` in C, `;` in IR text. `make bless` (PYCC_BLESS=1) rewrites what is expected; read the diff.
"""

import os
from pathlib import Path

HERE = Path(__file__).resolve().parent
MARKS = {".c": "//", ".ir": ";", ".mir": ";"}


class Golden:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.mark = MARKS[path.suffix]
        lines = path.read_text().splitlines()
        assert lines[0].startswith(self.mark + "! "), f"{path}: no first line"
        self.words = lines[0].split()[1:]
        self.lines = [x for x in lines if not x.startswith(self.mark + "=")]
        self.wanted = [x[len(self.mark) + 2:] for x in lines if x.startswith(self.mark + "=")]

    @property
    def source(self) -> str:
        return "\n".join(self.lines) + "\n"

    @property
    def level(self) -> int:
        """Of the word -O<n>; 2 without."""
        return next((int(w[2:]) for w in self.words if w.startswith("-O") and w[2:].isdigit()), 2)

    @property
    def bits(self) -> int:
        return 32 if "-m32" in self.words else 64

    def marked(self, lines: list[str]) -> list[str]:
        return [f"{self.mark}= {x}".rstrip() for x in lines]

    def check(self, made: list[str]) -> None:
        """What is expected stands behind the input."""
        if os.environ.get("PYCC_BLESS"):
            self.path.write_text(self.source.rstrip("\n") + "\n" + "".join(x + "\n" for x in self.marked(made)))
        else:
            assert [x.rstrip() for x in made] == [x.rstrip() for x in self.wanted]

    def check_each(self, made: list[str]) -> None:
        """`made` has one text for each function of the input; each stands behind its function."""
        if not os.environ.get("PYCC_BLESS"):
            assert "".join(made).splitlines() == self.wanted
            return
        out: list[str] = []
        left = list(made)
        for line in self.lines:
            out.append(line)
            if line == "}":
                out += self.marked(left.pop(0).splitlines())
        assert not left
        self.path.write_text("\n".join(out) + "\n")


def files(folder: str, suffix: str) -> list[Path]:
    return sorted((HERE / folder).rglob("*" + suffix))


def name_of(path: Path) -> str:
    return str(path.relative_to(HERE).with_suffix(""))
