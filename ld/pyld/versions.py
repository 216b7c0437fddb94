"""Version scripts, dynamic lists and --exclude-libs: which globals are exported, and under what version (manual 3.9)."""

from pyld.context import Link
from pyld.pieces import DEFINED, LinkError, Symbol
from pyld.place import glob_match, is_glob
from pyld.script.nodes import Script, VersionNode
from pyld.script.parser import ScriptParser, read_text


def read_version_scripts(link: Link, script: Script) -> None:
    for path in link.options.version_scripts:
        ScriptParser(script, read_text(path), path, link.options.library_paths).version_script()
    patterns: list[str] = list(link.options.export_symbols)
    for path in link.options.dynamic_lists:
        patterns.extend(ScriptParser(script, read_text(path), path, []).dynamic_list())
    if patterns or link.options.dynamic_list_data:
        for symbol in link.symbols.values():
            if symbol.kind != DEFINED:
                continue
            if link.options.dynamic_list_data and symbol.type == 1 or any([glob_match(p, symbol.name) for p in patterns]):
                link.exported[symbol.name] = True
    names: dict[str, bool] = {}
    for node in script.versions:
        if node.name in names:
            raise LinkError(f"duplicate version tag `{node.name}'")
        for parent in node.parents:
            if parent not in names:
                raise LinkError(f"unable to find version dependency `{parent}'")
        names[node.name] = True
    if "" in names and len(names) > 1:
        raise LinkError("anonymous version tag cannot be combined with other version tags")


def apply_versions(link: Link, script: Script) -> None:
    nodes = script.versions
    index = 2
    for node in nodes:
        if node.name:
            node.index = index
            index += 1
            link.version_names.append((node.name, node.parents))
    if link.options.shared or link.dynamic:
        for name, _ in link.version_names:
            # the tag itself is a symbol of the image: absolute, value 0
            tag = link.symbols.get(name)
            if tag is None:
                tag = Symbol(name)
                link.symbols[name] = tag
                tag.kind = DEFINED
                tag.type = 1
                tag.weak_ref = False
                tag.version = name
    by_name: dict[str, VersionNode] = {n.name: n for n in nodes}
    for symbol in link.symbols.values():
        if symbol.file is not None and symbol.file.no_export and symbol.kind == DEFINED:
            symbol.forced_local = True
        if symbol.kind != DEFINED and symbol.kind != 2:
            continue
        if symbol.visibility in (1, 2):
            symbol.forced_local = symbol.forced_local or link.options.shared
        if symbol.version:
            known = by_name.get(symbol.version)
            if known is not None:
                symbol.version_index = known.index
            elif not link.options.relocatable and (link.options.shared or (link.dynamic and nodes)):
                owner = symbol.file.name() if symbol.file is not None else ""
                link.error(f"{owner}: version node not found for symbol {symbol.name}@{symbol.version}")
            continue
        if nodes and not symbol.linker:
            choose(symbol, nodes)


def choose(symbol: Symbol, nodes: list[VersionNode]) -> None:
    """Exact names before patterns, `*` last; global before local within one rank."""
    name = symbol.name
    best = 0
    for node in nodes:
        for pattern in node.globals:
            rank = rank_of(pattern, name)
            if rank > best:
                best = rank
                symbol.version_index = node.index or -1
                symbol.version = node.name
                symbol.forced_local = False
        for pattern in node.locals:
            rank = rank_of(pattern, name)
            if rank > best:
                best = rank
                symbol.version_index = -1
                symbol.version = ""
                symbol.forced_local = True


def rank_of(pattern: str, name: str) -> int:
    if pattern == name:
        return 3
    if pattern == "*":
        return 1
    if is_glob(pattern) and glob_match(pattern, name):
        return 2
    return 0
