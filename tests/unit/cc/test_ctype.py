"""Interning, compatibility, conversions, layout."""

import pytest
from pycc.ctype.compatible import compatible, composite
from pycc.ctype.convert import common, promoted
from pycc.ctype.ctype import Q_CONST, Q_VOLATILE, Types, VlaSize
from pycc.ctype.datamodel import data_model
from pycc.ctype.spell import declare, spell
from sema_tools import parse


def types() -> Types:
    return Types(data_model("lp64"))


def test_interning() -> None:
    t = types()
    assert t.pointer(t.qualified(t.int_, Q_CONST)) is t.pointer(t.qualified(t.int_, Q_CONST))
    assert t.qualified(t.qualified(t.int_, Q_CONST), Q_VOLATILE) is t.qualified(t.int_, Q_CONST | Q_VOLATILE)
    a = t.array(t.int_, 3)
    assert t.qualified(a, Q_CONST) is t.array(t.qualified(t.int_, Q_CONST), 3)
    assert t.vla(t.int_, VlaSize(1, None, False)) is not t.vla(t.int_, VlaSize(1, None, False))


def test_conversions() -> None:
    t = types()
    assert promoted(t, t.ushort) is t.int_
    assert common(t, t.long, t.ullong) is t.ullong
    assert common(t, t.uint, t.long) is t.long
    assert common(t, t.long, t.llong) is t.llong
    u = Types(data_model("ilp32"))
    assert common(u, u.uint, u.long) is u.ulong
    assert common(t, t.complex_(t.float_), t.double) is t.complex_(t.double)


def test_compatible_and_composite() -> None:
    t = types()
    unknown = t.array(t.int_, -1)
    assert compatible(t, unknown, t.array(t.int_, 4)) and not compatible(t, t.array(t.int_, 3), t.array(t.int_, 4))
    assert composite(t, unknown, t.array(t.int_, 4)) is t.array(t.int_, 4)
    old = t.function(t.int_, [], False, False)
    assert compatible(t, old, t.function(t.int_, [t.int_])) and not compatible(t, old, t.function(t.int_, [t.char]))


def test_spelling() -> None:
    t = types()
    f = t.function(t.void, [t.char_pointer], True)
    assert declare(t.pointer(t.array(t.pointer(f), 3)), "x") == "void (*(*x)[3])(char *, ...)"
    assert spell(t.pointer(t.qualified(t.char, Q_CONST))) == "const char *"


@pytest.mark.parametrize("text, want", [
    ("struct { char a; int b; }", (8, 4)),
    ("struct { int a:7; int b:26; }", (8, 4)),
    ("struct { char a; int b:24; }", (4, 4)),
    ("struct { char a; int :0; char b; }", (5, 1)),
    ("struct { char a; long :3; }", (2, 1)),
    ("struct __attribute__((packed)) { char a; int b; short c:5; }", (6, 1)),
    ("struct { char a; int b __attribute__((packed)); }", (5, 1)),
    ("struct { char a; } __attribute__((aligned(8)))", (8, 8)),
    ("struct { int n; double d[]; }", (8, 8)),
    ("union { char c[5]; int i; }", (8, 4)),
    ("struct { }", (0, 1)),
    ("struct { long double x; char y; }", (32, 16)),
])
def test_layout(text: str, want: tuple[int, int]) -> None:
    p = parse(f"typedef {text} T; unsigned long size = sizeof(T), align = _Alignof(T);")
    assert p.errors == 0, p.text
    assert (p.value("size"), p.value("align")) == want


def test_layout_i386() -> None:
    p = parse("struct s { char a; double d; long long x:40; }; unsigned long n = sizeof(struct s), o = __builtin_offsetof(struct s, d), "
              "p = __alignof__(double), q = _Alignof(double);", "i386")
    assert [p.value(n) for n in "nopq"] == [20, 4, 8, 4]


def test_pragma_pack() -> None:
    p = parse("#pragma pack(push, 2)\nstruct a { char c; int i; };\n#pragma pack(pop)\nstruct b { char c; int i; };\n"
              "int x = sizeof(struct a), y = sizeof(struct b);")
    assert (p.value("x"), p.value("y")) == (6, 8)
