"""Scopes (C11 6.2.1, 6.2.3): ordinary names and tags of file and blocks; labels are in the function state, members in records.

A look-up that fails at file scope asks `Pending`, the demand-driven layer (parse/demand.py), which parses the skimmed declarations of
that name and enters them. The abstract class is defined here so that sema need not import the parser.
"""

from typing import Final, final

from pycc.ctype.ctype import Completer, Type
from pycc.tree.decl import D_TYPEDEF, Decl

FAR: Final = 12  # blocks that a look-up passes before it leaves a note


class Pending:
    """Unparsed declarations of file scope."""

    def force(self, name: str) -> None:
        """Parse all declarations of an ordinary name that stand before the place being parsed (Scope.limit)."""
        raise NotImplementedError

    def tag(self, name: str) -> None:
        """Enter the type of a tag that is only mentioned or skimmed so far."""
        raise NotImplementedError


class Piece(Completer):
    """One unparsed external declaration; the parser's subclass is in parse/demand.py."""


@final
class Block:
    """A block's names; `names` and `tags` stay None until something is declared."""

    def __init__(self, parent: "Block | None") -> None:
        self.parent = parent
        self.outer: Block | None = None
        self.find_outer()
        self.names: dict[str, Decl] | None = None
        self.far: dict[str, Decl | None] | None = None  # names looked up far outside of this block; None: no block declares it
        self.tags: dict[str, Type] | None = None
        self.prototype = False  # the scope of a parameter list
        self.depth: int = 1 if parent is None else parent.depth + 1
        self.function_top = False  # outermost block of a function: parameters may not be redeclared here

    def find_outer(self) -> None:
        """The nearest block outside that declares names. None gets its first name while a block inside it is open, but for a nested
        function's: its parameters' scope is opened before its name is declared and entered again for the body."""
        b = self.parent
        self.outer = b if b is None or b.names is not None else b.outer
        self.far = None


@final
class Scope:
    """`block` is the innermost block, None at file scope."""

    def __init__(self) -> None:
        self.names: dict[str, Decl] = {}
        self.tags: dict[str, Type] = {}
        self.block: Block | None = None
        self.pending: Pending | None = None
        self.waiting: dict[str, list[Piece]] = {}  # ordinary names that unparsed declarations declare
        self.limit = 0  # number of the external declaration being parsed: what stands later is not visible
        # externs declared in blocks: visible to the linker's eye, not to look-up (C11 6.2.2p4)
        self.hidden: dict[str, Decl] = {}

    def lookup(self, name: str) -> Decl | None:
        b = self.block
        steps = 0
        while b is not None:
            names = b.names
            if names is not None:
                d = names.get(name)
                if d is None and b.far is not None and name in b.far:
                    d = b.far[name]
                    if d is None:
                        break
                if d is not None:
                    if steps > FAR:
                        self.leave_note(name, d)
                    return d
            b = b.outer
            steps += 1
        if steps > FAR:
            self.leave_note(name, None)
        return self.file_lookup(name)

    def leave_note(self, name: str, d: Decl | None) -> None:
        """What a look-up from here would find again: the blocks outside declare nothing while this one is open (see find_outer)."""
        b = self.block
        if b is not None and b.names is None:
            b = b.outer
        assert b is not None
        if b.far is None:
            b.far = {}
        b.far[name] = d

    def file_lookup(self, name: str) -> Decl | None:
        if name in self.waiting:
            assert self.pending is not None
            self.pending.force(name)
        d = self.names.get(name)
        if d is not None and d.number > self.limit and d.kind == D_TYPEDEF:
            return None
        return d

    def lookup_here(self, name: str) -> Decl | None:
        """In the innermost scope only."""
        b = self.block
        if b is None:
            return self.file_lookup(name)
        return b.names.get(name) if b.names is not None else None

    def lookup_tag(self, name: str) -> Type | None:
        b = self.block
        while b is not None:
            tags = b.tags
            if tags is not None:
                t = tags.get(name)
                if t is not None:
                    return t
            b = b.parent
        return self.file_tag(name)

    def file_tag(self, name: str) -> Type | None:
        t = self.tags.get(name)
        if t is None and self.pending is not None:
            self.pending.tag(name)
            t = self.tags.get(name)
        return t

    def lookup_tag_here(self, name: str) -> Type | None:
        b = self.block
        if b is None:
            return self.file_tag(name)
        return b.tags.get(name) if b.tags is not None else None

    def enter(self, d: Decl) -> None:
        b = self.block
        if b is None:
            self.names[d.name] = d
        else:
            if b.names is None:
                b.names = {}
            b.names[d.name] = d

    def enter_tag(self, name: str, t: Type) -> None:
        b = self.block
        if b is None:
            self.tags[name] = t
        else:
            if b.tags is None:
                b.tags = {}
            b.tags[name] = t

    def reenter(self, b: Block) -> None:
        """The scope of a parameter list, for the function's body."""
        b.find_outer()
        self.block = b

    def push(self) -> Block:
        self.block = Block(self.block)
        return self.block

    def pop(self) -> None:
        assert self.block is not None
        self.block = self.block.parent
