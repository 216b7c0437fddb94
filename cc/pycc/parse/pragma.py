"""Pragmas that reach the parser as PRAGMA tokens: pack, GCC visibility, weak, redefine_extname, scalar_storage_order.

The text is what followed `#pragma`, tokens separated by single blanks where they were separated.
"""

from pycc.lex.token import Token
from pycc.parse.cursor import Parser
from pycc.sema.context import AliasRequest, Sema
from pycc.source.options import VISIBILITIES
from pycc.tree.decl import Attributes, FuncDecl, VarDecl


def words(text: str) -> list[str]:
    """The pragma's text split into names, numbers and single punctuators."""
    out: list[str] = []
    i = 0
    n = len(text)
    while i < n:
        c = text[i]
        if c == " " or c == "\t":
            i += 1
            continue
        j = i + 1
        if c.isalnum() or c == "_" or c == "$":
            while j < n and (text[j].isalnum() or text[j] in "_$."):
                j += 1
        elif c == '"':
            j = text.find('"', i + 1) + 1
            if j == 0:
                j = n
        out.append(text[i:j])
        i = j
    return out


def apply(p: Parser, t: Token) -> None:
    s = p.s
    w = words(t.text)
    if not w:
        return
    if w[0] == "pack":
        pack(s, w[1:], t.pos)
    elif w[0] == "GCC" and len(w) > 1:
        if w[1] == "visibility":
            visibility(s, w[2:], t.pos)
        elif w[1] in ("optimize", "target", "push_options", "pop_options", "reset_options", "ivdep", "unroll", "diagnostic", "poison",
                      "system_header"):
            if w[1] in ("optimize", "target"):
                s.warning(t.pos, "pragmas", f"'#pragma GCC {w[1]}' is ignored")
    elif w[0] == "weak" and len(w) > 1:
        weak(s, w[1:], t.pos)
    elif w[0] == "redefine_extname" and len(w) == 3:
        s.redefined_names[w[1]] = w[2]
        d = s.scope.file_lookup(w[1])
        if isinstance(d, FuncDecl) or isinstance(d, VarDecl):
            d.asm_name = w[2]
    elif w[0] == "scalar_storage_order":
        storage_order(s, w[1:], t.pos)
    elif w[0] == "ident":
        pass


def pack(s: Sema, w: list[str], pos: int) -> None:
    """#pragma pack(), (n), (push), (push, n), (push, id, n), (pop), (pop, n)"""
    if len(w) < 2 or w[0] != "(" or w[-1] != ")":
        s.warning(pos, "pragmas", "missing '(' after '#pragma pack' - ignored" if not w or w[0] != "(" else "malformed '#pragma pack' - ignored")
        return
    parts = [x for x in w[1:-1] if x != ","]
    value = -1
    action = ""
    name = ""
    for x in parts:
        if x in ("push", "pop") and not action:
            action = x
        elif x.isdigit():
            value = int(x)
        elif action:
            name = x
        else:
            s.warning(pos, "pragmas", f"unknown action '{x}' for '#pragma pack' - ignored")
            return
    if value >= 0 and value not in (0, 1, 2, 4, 8, 16):
        s.warning(pos, "pragmas", f"alignment must be a small power of two, not {value}")
        return
    if action == "push":
        s.pack_stack.append((name, s.pack))
    elif action == "pop":
        if not s.pack_stack:
            s.warning(pos, "pragmas", "#pragma pack (pop) encountered without matching #pragma pack (push)")
        elif name:
            i = len(s.pack_stack) - 1
            while i >= 0 and s.pack_stack[i][0] != name:
                i -= 1
            if i < 0:
                s.warning(pos, "pragmas", f"#pragma pack(pop, {name}) encountered without matching #pragma pack(push, {name})")
            else:
                s.pack = s.pack_stack[i][1]
                del s.pack_stack[i:]
        else:
            s.pack = s.pack_stack.pop()[1]
    elif value < 0:
        s.pack = 0
    if value >= 0:
        s.pack = value


def storage_order(s: Sema, w: list[str], pos: int) -> None:
    """#pragma scalar_storage_order big-endian, little-endian, default: of the records defined from here on"""
    order = "".join(w)
    if order == "default":
        order = s.options.sso_struct
    elif order != "big-endian" and order != "little-endian":
        s.warning(pos, "pragmas", "expected [big-endian|little-endian|default] after '#pragma scalar_storage_order'")
        return
    s.reverse_storage = order != "native" and (order == "big-endian") != s.types.model.big_endian


def visibility(s: Sema, w: list[str], pos: int) -> None:
    """#pragma GCC visibility push(kind) / pop"""
    if w and w[0] == "pop":
        if s.visibility_stack:
            s.visibility_stack.pop()
        else:
            s.warning(pos, "pragmas", "no matching push for '#pragma GCC visibility pop'")
        return
    if len(w) >= 3 and w[0] == "push" and w[2] in VISIBILITIES:
        s.visibility_stack.append(VISIBILITIES[w[2]])
    else:
        s.warning(pos, "pragmas", "'#pragma GCC visibility' must be followed by 'push' or 'pop'")


def weak(s: Sema, w: list[str], pos: int) -> None:
    """#pragma weak name [= target]"""
    name = w[0]
    target = w[2] if len(w) > 2 and w[1] == "=" else ""
    s.weak_names[name] = target
    d = s.scope.file_lookup(name)
    if isinstance(d, FuncDecl) or isinstance(d, VarDecl):
        if d.attrs is None:
            d.attrs = Attributes()
        d.attrs.weak = True
        if target:
            d.attrs.alias = target
            d.defined = True
            d.place = pos
            if not d.listed:
                d.listed = True
                s.items.append(d)
    if target:
        s.aliases.append(AliasRequest(name, target, True, pos))
