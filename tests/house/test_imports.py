"""Arrows point one way (HOUSE.md section 2): every import in the sources is one of those listed here. Also: all imports are acyclic by folder."""

import ast
import sys

from walk import MODULES, Module

PACKAGES = {
    "pyisa": set(),
    "pybase": set(),
    "pyelf": {"pybase"},
    "pybin": {"pybase", "pyisa", "pyelf"},
    "pyas": {"pybase", "pyisa", "pyelf"},
    "pyld": {"pybase", "pyisa", "pyelf"},
}

FOLDERS = {
    "source": {"pybase"},
    "lex": {"source"},
    "pp": {"source", "lex"},
    "ctype": set(),
    "tree": {"source", "ctype"},
    "sema": {"source", "ctype", "tree", "ir"},
    "parse": {"source", "lex", "pp", "ctype", "tree", "sema"},
    "ir": set(),
    "irgen": {"source", "ctype", "tree", "sema", "ir"},
    "opt": {"ir"},
    "codegen": {"source", "ir", "pyisa", "pyas"},
    "target": {"source", "ctype", "ir", "codegen", "pyisa", "pyas"},
    "debug": {"source", "ctype", "tree", "codegen", "pyas", "pyelf"},
    "inspect": {"source", "tree", "ir", "opt", "codegen"},
    "driver": {"compile", "pp", "source", "lex", "pybase", "pyas", "pyld", "pyisa", "pyelf"},
    "rules": {"ir"},
}
TOP = {"compile": None, "__main__": {"driver", "pybase"}}


def imports(module: Module) -> list[tuple[str, int]]:
    found = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module.relative}:{node.lineno}: relative import"
            found.append((node.module or "", node.lineno))
            if node.module and node.module.count(".") == 0:
                found += [(f"{node.module}.{alias.name}", node.lineno) for alias in node.names]
    return found


def layer(name: str) -> tuple[str, str]:
    parts = name.split(".")
    return parts[0], parts[1] if len(parts) > 1 else ""


OURS = {*PACKAGES, "pycc"}


def allowed(module: Module, name: str) -> bool:
    package, folder = layer(name)
    if package not in OURS:
        # i64 of mypy_extensions is imported for the type checker only
        return package in sys.stdlib_module_names or package == "mypy_extensions" and "if TYPE_CHECKING:\n    from mypy_ext" in module.text
    if module.package != "pycc":
        return package == module.package or package in PACKAGES[module.package]
    own = module.parts[1] if len(module.parts) > 1 else ""
    if own in TOP:
        rights = TOP[own]
        return rights is None or folder in rights or package in rights
    if own in ("__init__", ""):
        return False
    if package == "pycc":
        return folder in ("", own) or folder in FOLDERS.get(own, set())
    return package in FOLDERS.get(own, set())


def test_every_import_is_on_the_list() -> None:
    wrong = []
    for module in MODULES:
        for name, line in imports(module):
            if not allowed(module, name):
                wrong.append(f"{module.relative}:{line}: {module.name} may not import {name}")
    assert not wrong, "\n".join(wrong)


def test_targets_are_reached_only_by_the_registry() -> None:
    wrong = []
    for module in MODULES:
        for name, line in imports(module):
            parts = name.split(".")
            if parts[:2] == ["pycc", "target"] and parts[2:] and parts[2] != "registry":
                if module.parts[:2] != ("pycc", "target"):
                    wrong.append(f"{module.relative}:{line}: only target/registry.py imports {name}")
    assert not wrong, "\n".join(wrong)


SLOW = ("argparse", "dataclasses", "enum", "logging", "pathlib", "inspect", "asyncio", "unittest", "decimal", "fractions", "numpy")


def test_slow_modules_are_not_imported() -> None:
    wrong = []
    for module in MODULES:
        for name, line in imports(module):
            if name.split(".")[0] in SLOW:
                wrong.append(f"{module.relative}:{line}: {name} costs start-up time")
    assert not wrong, "\n".join(wrong)
