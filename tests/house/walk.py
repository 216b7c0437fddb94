"""The sources as the house tests see them: every module, its package, its syntax tree (parsed once)."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ROOTS = ("isa", "elf", "as", "ld", "cc")


class Module:
    def __init__(self, path: Path, root: Path) -> None:
        self.path = path
        self.relative = str(path.relative_to(ROOT))
        self.parts = path.relative_to(root).with_suffix("").parts
        self.name = ".".join(self.parts).removesuffix(".__init__")
        self.package = self.parts[0]
        self.text = path.read_text()
        self.tree = ast.parse(self.text, str(path))


def load() -> list[Module]:
    found = []
    for name in ROOTS:
        root = ROOT / name
        for path in sorted(root.glob("py*/**/*.py")):
            found.append(Module(path, root))
    return found


MODULES = load()
