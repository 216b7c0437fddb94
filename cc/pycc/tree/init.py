"""Initialisers, flattened (C11 6.7.9): what sema/initializer.py leaves of braces, designators and brace elision.

An object is first zero outside the entries (if `zero`), then the entries are stored in order; a later entry overrides an earlier one at the
same place (sema has dropped overridden entries without side effects). Offsets are bytes from the start of the object.
"""

from typing import final

from pycc.ctype.ctype import Member, Type
from pycc.tree.node import Expr


@final
class InitEntry:
    """`value` (converted to `type`) stored at `offset`. `member` is set for a bit-field: its bit_offset counts from `offset`.
    `count` > 1: GNU range designator, the value (evaluated once) stored count times, `stride` bytes apart.
    An array type with a StringLit value copies the bytes (shorter than the type: zero-filled; never longer)."""

    def __init__(self, offset: int, ctype: Type, value: Expr, member: Member | None = None, count: int = 1, stride: int = 0) -> None:
        self.offset = offset
        self.type = ctype
        self.value = value
        self.member = member
        self.count = count
        self.stride = stride
        self.reverse = False  # a scalar in a record whose scalars have the other byte order
        self.const: object | None = None  # static objects: the pycc.sema.constant.Const that `value` evaluates to


@final
class Initializer:
    """`type` is the type of the whole object, complete (array lengths known, the flexible member's bytes in `size`)."""

    def __init__(self, ctype: Type, entries: list[InitEntry], size: int, zero: bool) -> None:
        self.type = ctype
        self.entries = entries
        self.size = size  # bytes, including a statically initialised flexible array member
        self.zero = zero  # some bytes are covered by no entry
        self.depth = 1
        for e in entries:
            if e.value.depth >= self.depth:
                self.depth = e.value.depth + 1
