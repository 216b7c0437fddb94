"""Which modules must be translated again although mypy thinks them fresh.

mypy decides by the hash of a module's interface, a table of names that knows no order. mypyc's classes have one: vtable slots are the methods in
order, object fields the attributes in the order of __init__, and readers skip a test when __init__ always sets an attribute. Swap two methods in a
base class, and a subclass or caller in another module keeps the old slots: it calls the wrong one, or crashes. So each class's order is kept here
from build to build; where it changed, every module that imports this one, directly or not, loses its cache entry. New names count too: mypy should
see those itself, but an incremental build after a base class got one more attribute still crashed. Only translation is repeated, not the C compiler
where its input stays the same.
"""

import ast
import hashlib
import json
import os


def module_of(path: str) -> str:
    """cc/pycc/opt/cfg.py is pycc.opt.cfg, relative to the root."""
    name = path.split(os.sep, 1)[1].removesuffix(".py").replace(os.sep, ".")
    return name.removesuffix(".__init__")


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def layout(tree: ast.Module) -> tuple[str, str]:
    """(names, order) of a module's classes: what mypy sees, and what mypyc makes of it."""
    names: list[str] = []
    order: list[str] = []
    for node in tree.body:
        if not isinstance(node, ast.ClassDef):
            continue
        order.append("class " + node.name)
        for item in node.body:
            if isinstance(item, ast.FunctionDef):
                names.append(node.name + "." + item.name)
                order.append(item.name)
                if item.name == "__init__":
                    order.append(ast.dump(item))
                for inner in ast.walk(item):
                    if isinstance(inner, ast.Attribute) and isinstance(inner.ctx, ast.Store) and isinstance(inner.value, ast.Name):
                        if inner.value.id == "self":
                            names.append(node.name + "." + inner.attr)
                            order.append(inner.attr)
            elif isinstance(item, (ast.Assign, ast.AnnAssign)):
                order.append(ast.dump(item))
    return digest(" ".join(sorted(set(names)))), digest("\n".join(order))


def imports(tree: ast.Module, module: str) -> list[str]:
    """Everything the module may import, submodule or name: `from a.b import c` gives a.b and a.b.c."""
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.extend(n.name for n in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                base = ".".join(module.split(".")[:-node.level] + ([base] if base else []))
            found.append(base)
            found.extend(base + "." + n.name for n in node.names)
    return found


def dependents(changed: list[str], imported: dict[str, list[str]]) -> list[str]:
    """All modules that import a changed one, through any number of others; sorted."""
    users: dict[str, list[str]] = {}
    for module, names in imported.items():
        for name in names:
            users.setdefault(name, []).append(module)
    reached: dict[str, bool] = {}
    work = list(changed)
    while work:
        for user in users.get(work.pop(), []):
            if user not in reached:
                reached[user] = True
                work.append(user)
    return sorted(reached)


def drop_stale(root: str, files: list[str], cache: str, record: str) -> list[str]:
    """Removes the cache entries of what must be translated again, and records today's order."""
    layouts: dict[str, list[str]] = {}
    imported: dict[str, list[str]] = {}
    for path in files:
        with open(os.path.join(root, path), encoding="utf-8") as f:
            tree = ast.parse(f.read())
        module = module_of(path)
        layouts[module] = list(layout(tree))
        imported[module] = imports(tree, module)
    old: dict[str, list[str]] = {}
    if os.path.exists(record):
        with open(record, encoding="utf-8") as f:
            old = json.load(f)
    changed = [m for m, new in layouts.items() if m in old and old[m] != new]
    stale = dependents(changed, imported) if old else sorted(layouts)  # without a record nothing in the cache can be trusted
    for place, _, names in os.walk(cache):
        for name in names:
            path = os.path.relpath(os.path.join(place, name), cache).split(os.sep, 1)[-1]  # behind the Python version
            entry = path.split(".")[0].replace(os.sep, ".").removesuffix(".__init__")
            if entry in stale:
                os.unlink(os.path.join(place, name))
    with open(record + ".tmp", "w", encoding="utf-8") as f:
        json.dump({**old, **layouts}, f, indent=0, sort_keys=True)
    os.rename(record + ".tmp", record)
    return stale
