"""Nothing stands about unused: every function, method and class is named somewhere besides its definition (in the sources, the tests, or what
starts the tools); every pass order that the pipeline promises holds."""

import ast
import collections
import re

from pycc.opt.pipeline import NAMES, ORDER, early_steps, late_steps
from walk import MODULES, ROOT

WORD = re.compile(r"[A-Za-z_]\w*")


def test_every_definition_is_used() -> None:
    count: collections.Counter[str] = collections.Counter()
    for module in MODULES:
        count.update(WORD.findall(module.text))
    for folder in ("tests", "bootstrap"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            count.update(WORD.findall(path.read_text()))
    for path in [ROOT / "pyproject.toml", ROOT / "Makefile", *sorted(ROOT.glob("*/pycc/**/*.rules"))]:
        count.update(WORD.findall(path.read_text()))
    wrong = []
    for module in MODULES:
        for node in ast.walk(module.tree):
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and count[node.name] == 1 and not node.name.startswith("__"):
                wrong.append(f"{module.relative}:{node.lineno}: {node.name}")
    assert not wrong, "defined and never used: " + ", ".join(wrong)


def test_passes_stand_in_the_promised_order() -> None:
    """In every list that has both, the first run of one is before the last run of the other."""
    for steps in (early_steps(), late_steps()):
        numbers = [s.number for s in steps]
        for before, after, why in ORDER:
            if before in numbers and after in numbers:
                last = len(numbers) - 1 - numbers[::-1].index(after)
                assert numbers.index(before) < last, f"{NAMES[before]} before {NAMES[after]}: {why}"
