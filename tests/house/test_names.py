"""Names (HOUSE.md section 9): banned words, a docstring at each file's head, a README in each folder."""

import ast

from walk import MODULES, ROOT, ROOTS

BANNED = ("util", "utils", "helper", "helpers", "misc", "common", "manager", "base", "info", "handler")
# words the specifications use
SPOKEN = {"pybase", "pyld.commons"}


def words(name: str) -> list[str]:
    out = ""
    for char in name:
        out += "_" + char.lower() if char.isupper() else char
    return [w for w in out.strip("_").split("_") if w]


def test_no_banned_names() -> None:
    wrong = []
    for module in MODULES:
        for part in module.parts[1:]:
            if set(words(part)) & set(BANNED) or part.endswith("2") and not part[-2:-1].isdigit():
                wrong.append(f"{module.relative}: file name")
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef) and (set(words(node.name)) & set(BANNED) or node.name.endswith("2") and not node.name[-2].isdigit()):
                wrong.append(f"{module.relative}:{node.lineno}: class {node.name}")
    assert not wrong, "\n".join(wrong)


def test_every_file_says_what_it_is() -> None:
    wrong = [m.relative for m in MODULES if m.text.strip() and not ast.get_docstring(m.tree)]
    assert not wrong, "no docstring at the head: " + ", ".join(wrong)


def test_every_root_has_a_readme() -> None:
    folders = [ROOT, *[ROOT / r for r in ROOTS], *sorted({p for r in ROOTS for p in (ROOT / r).glob("py*") if p.is_dir()})]
    folders += [p for p in sorted((ROOT / "cc" / "pycc").iterdir()) if p.is_dir() and any(p.glob("*.py")) and p.name != "__pycache__"]
    missing = [str(p.relative_to(ROOT)) for p in folders if not (p / "README.md").exists()]
    assert not missing, "folders without README.md: " + ", ".join(missing)


def test_readmes_are_a_page() -> None:
    long = [str(p.relative_to(ROOT)) for r in ROOTS for p in (ROOT / r).rglob("README.md") if len(p.read_text().splitlines()) > 80]
    assert not long, "README longer than a page: " + ", ".join(long)


def test_no_machine_paths() -> None:
    wrong = []
    for module in MODULES:
        for bad in ("/work/", "/corpus", "/root/", "/home/"):
            if bad in module.text:
                wrong.append(f"{module.relative}: {bad}")
    assert not wrong, "\n".join(wrong)
