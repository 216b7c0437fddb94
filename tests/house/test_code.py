"""What the code may not do: floats and set iteration in the compiler, dynamic attributes, subclassing what is final, classes made at run time."""

import ast

import pytest
from walk import MODULES, Module


def calls(module: Module, names: set[str]) -> list[str]:
    found = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            found.append(f"{module.relative}:{node.lineno}: {node.func.id}()")
    return found


def test_no_floats_in_the_compiler() -> None:
    """`(float)9007199791611905L` folded through a double is wrong: all arithmetic is on integers (CONTRACTS.md 2)."""
    wrong = []
    for module in MODULES:
        if module.package not in ("pycc", "pyas", "pyisa"):
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, float):
                wrong.append(f"{module.relative}:{node.lineno}: float constant")
            elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
                wrong.append(f"{module.relative}:{node.lineno}: true division")
        wrong += calls(module, {"float"})
    assert not wrong, "\n".join(wrong)


def test_no_iteration_over_sets() -> None:
    """Their order depends on the hash seed. Sorting one is fine."""
    wrong = []
    for module in MODULES:
        for node in ast.walk(module.tree):
            iterables = []
            if isinstance(node, ast.For):
                iterables = [node.iter]
            elif isinstance(node, (ast.ListComp, ast.DictComp, ast.GeneratorExp)):
                iterables = [g.iter for g in node.generators]
            for it in iterables:
                called = it.func.id if isinstance(it, ast.Call) and isinstance(it.func, ast.Name) else ""
                if isinstance(it, (ast.Set, ast.SetComp)) or called in ("set", "frozenset"):
                    wrong.append(f"{module.relative}:{node.lineno}")
    assert not wrong, "iteration over a set: " + ", ".join(wrong)


def test_a_caught_name_has_one_type_in_a_function() -> None:
    """mypyc gives the name one register with the first clause's type: a second clause of another type ends in a TypeError when compiled."""
    wrong = []
    for module in MODULES:
        for function in ast.walk(module.tree):
            if not isinstance(function, ast.FunctionDef):
                continue
            types: dict[str, str] = {}
            for node in ast.walk(function):
                if isinstance(node, ast.ExceptHandler) and node.name and node.type is not None:
                    text = ast.unparse(node.type)
                    if types.setdefault(node.name, text) != text:
                        wrong.append(f"{module.relative}:{node.lineno}: {node.name} is {types[node.name]} and {text}")
    assert not wrong, "\n".join(wrong)


def test_no_dynamic_code() -> None:
    wrong = []
    for module in MODULES:
        wrong += calls(module, {"exec", "eval", "getattr", "setattr", "delattr", "globals", "__import__"})
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                if node.keywords:
                    wrong.append(f"{module.relative}:{node.lineno}: metaclass on {node.name}")
                for decorator in node.decorator_list:
                    if not (isinstance(decorator, ast.Name) and decorator.id in ("final", "trait")):
                        wrong.append(f"{module.relative}:{node.lineno}: decorator on class {node.name}")
            if isinstance(node, ast.FunctionDef) and node.args.kwarg is not None:
                wrong.append(f"{module.relative}:{node.lineno}: **{node.args.kwarg.arg}")
            if isinstance(node, ast.Global):
                wrong.append(f"{module.relative}:{node.lineno}: global {', '.join(node.names)}")
    assert not wrong, "\n".join(wrong)


def classes() -> dict[str, list[tuple[Module, ast.ClassDef]]]:
    found: dict[str, list[tuple[Module, ast.ClassDef]]] = {}
    for module in MODULES:
        for node in module.tree.body:
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, []).append((module, node))
    return found


def test_concrete_classes_are_final() -> None:
    """A class that nothing in the sources subclasses is @final, unless it is an interface (raises NotImplementedError) or an exception."""
    bases = set()
    for module in MODULES:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                bases |= {b.id if isinstance(b, ast.Name) else b.attr if isinstance(b, ast.Attribute) else "" for b in node.bases}
    wrong = []
    for name, places in classes().items():
        for module, node in places:
            abstract = any(isinstance(b, ast.Name) and b.id.endswith("Exception") for b in node.bases)
            abstract = abstract or any(isinstance(n, ast.Name) and n.id == "NotImplementedError" for n in ast.walk(node))
            marked = abstract or any(isinstance(d, ast.Name) and d.id == "final" for d in node.decorator_list)
            if name not in bases and not marked:
                wrong.append(f"{module.relative}:{node.lineno}: class {name} is not @final")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("word", ["TODO", "FIXME", "XXX", "HACK"])
def test_no_leftovers(word: str) -> None:
    wrong = [m.relative for m in MODULES if f"# {word}" in m.text]
    assert not wrong, f"{word} in {', '.join(wrong)}"
