"""-M and its family: make rules of what a file includes, in gcc's layout, which fixdep and make read (gcc manual "Preprocessor Options")."""

from typing import Final

from pycc.driver.options import Command, make_quote
from pycc.pp.preprocess import Preprocessor

WIDTH: Final = 72


def rule(command: Command, pp: Preprocessor, target: str) -> str:
    """`target: source headers`, wrapped; with -MP an empty rule for each header."""
    targets = command.deps_targets if command.deps_targets else [make_quote(target)]
    users_only = command.deps in ("MM", "MMD")
    names: list[str] = []
    for path, system in pp.deps:
        if not (system and users_only):
            names.append(path)
    names.extend(pp.missing)
    out = ""
    column = 0
    for k in range(len(targets)):
        if k:
            out += " "
            column += 1
        out += targets[k]
        column += len(targets[k])
    out += ":"
    column += 1
    for name in names:
        text = make_quote(shortened(name))
        if column + len(text) + 1 > WIDTH:
            out += " \\\n"
            column = 0
        out += " " + text
        column += len(text) + 1
    out += "\n"
    if command.deps_phony:
        for name in names[1:]:
            out += make_quote(shortened(name)) + ":\n"
    return out


def shortened(path: str) -> str:
    """Without leading ./ , as gcc writes."""
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    return path


def default_target(source: str) -> str:
    """x.o for dir/x.c."""
    name = source[source.rfind("/") + 1:]
    dot = name.rfind(".")
    return (name[:dot] if dot > 0 else name) + ".o"


def file_name(command: Command, source: str) -> str:
    """Where -MD writes."""
    if command.deps_file:
        return command.deps_file
    if command.output and command.stop != "":
        base = command.output
        dot = base.rfind(".")
        return (base[:dot] if dot > base.rfind("/") + 1 else base) + ".d"
    return default_target(source)[:-2] + ".d"
