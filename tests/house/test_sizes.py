"""Sizes: no function over 150 lines (mypyc's memory is quadratic in it, CONTRACTS.md 7), no file over 1,000 lines but row tables."""

import ast

from walk import MODULES


def is_table(name: str) -> bool:
    return name.startswith(("rows", "sysregs", "csrs", "select")) or name in ("builtins", "warnings", "consts") or "rules" in name


def test_functions() -> None:
    wrong = []
    for module in MODULES:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef):
                length = (node.end_lineno or 0) - node.lineno + 1
                if length > 150:
                    wrong.append(f"{module.relative}:{node.lineno}: {node.name} has {length} lines")
    assert not wrong, "\n".join(wrong)


def test_files() -> None:
    wrong = []
    for module in MODULES:
        lines = module.text.count("\n")
        if lines > 1000 and not is_table(module.parts[-1]):
            wrong.append(f"{module.relative}: {lines} lines")
    assert not wrong, "\n".join(wrong)
