"""bootstrap/layout.py: a change of order inside a class makes the modules that import it stale, and nothing else does."""

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
sys.path.insert(0, os.path.join(ROOT, "bootstrap"))

from layout import dependents, drop_stale, module_of  # noqa: E402

BASE = "class Base:\n    def __init__(self) -> None:\n        self.x = 1\n        self.y = 2\n\n"
ONE = "    def one(self) -> int:\n        return 1\n\n"
TWO = "    def two(self) -> int:\n        return 2\n\n"
SOURCES = {
    "base.py": BASE + ONE + TWO,
    "child.py": "from pk.base import Base\n\n\nclass Child(Base):\n    pass\n",
    "far.py": "from pk import child\n",
    "other.py": "import os\n",
}
FILES = ["r/pk/" + name for name in SOURCES]


def write(path: str, text: str) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def build(root: str) -> list[str]:
    """What is stale; then every module has a cache entry again."""
    cache = os.path.join(root, "cache")
    stale = drop_stale(root, FILES, cache, os.path.join(root, "layout.json"))
    for module in stale:
        assert not os.path.exists(os.path.join(cache, "3.11", module.replace(".", "/") + ".meta.ff"))
    for name in SOURCES:
        write(os.path.join(cache, "3.11", "pk", name.removesuffix(".py") + ".meta.ff"), "")
    return stale


def test_order(tmp_path: object) -> None:
    root = str(tmp_path)
    for name, text in SOURCES.items():
        write(os.path.join(root, "r/pk", name), text)
    base = os.path.join(root, "r/pk/base.py")
    assert build(root) == ["pk.base", "pk.child", "pk.far", "pk.other"]  # no record yet
    assert build(root) == []
    write(base, BASE + TWO + ONE)
    assert build(root) == ["pk.child", "pk.far"]
    assert build(root) == []
    write(base, BASE.replace("self.x = 1\n        self.y = 2", "self.y = 2\n        self.x = 1") + TWO + ONE)
    assert build(root) == ["pk.child", "pk.far"]
    write(base, BASE.replace("self.x = 1\n        self.y = 2", "self.y = 2\n        self.x = 1") + TWO + ONE.replace("return 1", "return 3"))
    assert build(root) == []  # a body
    write(base, BASE + TWO + ONE + "    def three(self) -> None:\n        pass\n")
    assert build(root) == ["pk.child", "pk.far"]  # a new name


def test_names() -> None:
    assert module_of("cc/pycc/opt/cfg.py") == "pycc.opt.cfg"
    assert module_of("cc/pycc/__init__.py") == "pycc"
    assert dependents(["a"], {"a": ["b"], "b": ["a"], "c": ["x.b", "b"]}) == ["a", "b", "c"]
