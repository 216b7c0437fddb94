"""printf and its kin whose result is not used and whose format says little: puts, putchar, fputs, fputc, fwrite, or nothing at all.

Only at -O1 and above, only for functions sema knows as the library's (so never with -fno-builtin or -ffreestanding).
"""

from typing import Final

from pycc.ir import ops
from pycc.ir.value import Value
from pycc.irgen import call
from pycc.irgen.gen import Gen
from pycc.irgen.library import literal
from pycc.tree import expr as X
from pycc.tree.node import Expr

# name -> positions of stream, format and first argument; -1 none (v-forms: the va_list is no argument we could look at)
SHAPES: Final = {
    "printf": (-1, 0, 1), "__printf_chk": (-1, 1, 2), "vprintf": (-1, 0, -1), "__vprintf_chk": (-1, 1, -1),
    "fprintf": (0, 1, 2), "__fprintf_chk": (0, 2, 3), "vfprintf": (0, 1, -1), "__vfprintf_chk": (0, 2, -1),
}


def ignored(g: Gen, e: X.Call, name: str) -> bool:
    """Lower a call whose value nobody wants; False: it is an ordinary call after all."""
    shape = SHAPES.get(name)
    if shape is None or not g.optimizing:
        return False
    stream_at, format_at, first = shape
    args = e.args
    if len(args) <= format_at:
        return False
    text = literal(args[format_at])
    if text is None:
        return False
    if name.endswith("_chk") and g.unit.constant_of(args[format_at - 1]) is None:
        return False
    stream = args[stream_at] if stream_at >= 0 else None
    rest = args[first:] if first >= 0 else []
    if b"%" not in text:
        if rest:
            return False
        if first < 0:
            g.effect(args[-1])
        return constant(g, text, stream)
    if len(rest) != 1:
        return False
    if text == b"%c":
        put_char(g, g.scalar(rest[0]), stream)
        return True
    if text == b"%s":
        known = literal(rest[0])
        if known is not None:
            return constant(g, known, stream)
        if stream is not None:
            t = g.types
            call.runtime(g, "fputs", t.int_, [t.void_pointer, t.void_pointer], [g.scalar(rest[0]), g.scalar(stream)])
            return True
        return False
    if text == b"%s\n" and stream is None:
        call.runtime(g, "puts", g.types.int_, [g.types.void_pointer], [g.scalar(rest[0])])
        return True
    return False


def constant(g: Gen, text: bytes, stream: Expr | None) -> bool:
    """Write a constant text."""
    t = g.types
    b = g.b
    if not text:
        if stream is not None:
            g.effect(stream)
        return True
    if len(text) == 1:
        put_char(g, b.const(ops.I32, text[0]), stream)
        return True
    if stream is not None:
        at = b.address(g.unit.string(text + b"\0", 1))
        call.runtime(g, "fwrite", t.size_t, [t.void_pointer, t.size_t, t.size_t, t.void_pointer],
                     [at, b.word(1), b.word(len(text)), g.scalar(stream)])
        return True
    if text.endswith(b"\n"):
        call.runtime(g, "puts", t.int_, [t.void_pointer], [b.address(g.unit.string(text[:-1] + b"\0", 1))])
        return True
    return False


def put_char(g: Gen, c: Value, stream: Expr | None) -> None:
    t = g.types
    if stream is None:
        call.runtime(g, "putchar", t.int_, [t.int_], [c])
    else:
        call.runtime(g, "fputc", t.int_, [t.int_, t.void_pointer], [c, g.scalar(stream)])
