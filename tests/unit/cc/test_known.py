"""Comparisons decided by dominating branches (opt/known.py): random nests of conditions mean the same before and after, and the folds that
programs rely on to drop a call do happen."""

import random

import pytest
from ir_tools import Lowered
from pycc.ir.ops import wrap
from pycc.ir.value import Const
from pycc.ir.verify import verify
from pycc.opt.cfg import cfg
from pycc.opt.gvn import gvn
from pycc.opt.simplify import simplify

OPERATORS = ("<", "<=", ">", ">=", "==", "!=")
CONSTANTS = (0, 1, -1, 5, 6, 100, -100, 0x7FFFFFFF, -0x7FFFFFFF - 1, 0xFFFFFFFF)


def condition(rng: random.Random) -> str:
    kind = rng.randrange(6)
    op = rng.choice(OPERATORS)
    if kind == 0:
        return f"x {op} y"
    if kind == 1:
        return f"y {op} x"
    if kind == 2:
        return f"(unsigned)x {op} (unsigned)y"
    c = f"(int){rng.choice(CONSTANTS)}u" if kind == 3 else f"{rng.choice(CONSTANTS)}"
    v = rng.choice(("x", "y", "x + 1", "x - 5", "(long)x", "(unsigned long)(unsigned)(x - 1)", "(unsigned)x", "c", "(unsigned char)c", "c + 3"))
    if kind == 5:
        return f"({v} {op} {c} {rng.choice(('&&', '||'))} {condition(rng)})"
    return f"{v} {op} {c}"


def nest(rng: random.Random, depth: int, leaf: list[int]) -> str:
    if depth == 0:
        leaf[0] += 1
        return f"return {leaf[0] * 2} + ({condition(rng)});"
    if rng.random() < 0.15:
        cases = "".join(f"case {n} ... {n + rng.randrange(3)}: {nest(rng, depth - 1, leaf)} " for n in (-1, 4, 100))
        return f"switch (x) {{ {cases} default: {nest(rng, depth - 1, leaf)} }}"
    return f"if ({condition(rng)}) {{ {nest(rng, depth - 1, leaf)} }} else {{ {nest(rng, depth - 1, leaf)} }}"


@pytest.mark.parametrize("seed", range(60))
def test_nest(seed: int) -> None:
    rng = random.Random(seed)
    unit = Lowered(f"int f(int x, int y, signed char c) {{ {nest(rng, 4, [0])} }}")
    fn = unit.functions["f"]
    near = [wrap(c + d, 32) for c in CONSTANTS for d in (-1, 0, 1)]
    inputs = [[rng.choice(near), rng.choice(near), wrap(rng.choice(near), 8)] for _ in range(150)]
    before = [unit.run("f", *i) for i in inputs]
    for _ in range(2):
        simplify(fn)
        cfg(fn)
        gvn(fn)
        verify(fn)
    for i, b in zip(inputs, before):
        assert unit.run("f", *i) == b, i


IMPOSSIBLE = (
    "int f(int x, int y) { return x == y && x != y; }",
    "int f(int x, int y) { return x < y && x > y; }",
    "int f(int x, int y) { return x < y && y < x; }",
    "int f(unsigned x, unsigned y) { return x <= y && x > y; }",
    "int f(int x, int y) { return !(x == y || x != y); }",
    "int f(float x, float y) { return x < y && y < x; }",
    "int f(float x, float y) { return !(__builtin_isunordered(y, x) || x >= y || x < y); }",
    "int f(int x) { return !(x <= 0 || (unsigned long)(unsigned)(x - 1) < -1u); }",
    "int f(int *p) { return p && !p; }",
    "int f(int x) { return x > 10 && x < 5; }",
    "int f(int x) { switch (x) { case 3 ... 7: return x > 7; } return 0; }",
    "int f(double x) { return __builtin_isgreater(x, __builtin_inf()); }",
    "int f(double x) { return __builtin_isless(__builtin_fabs(x), 0.0); }",
    "int f(double x) { return __builtin_islessequal(__builtin_nan(\"\"), x); }",
)


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_impossible(text: str) -> None:
    fn = Lowered(text).functions["f"]
    for _ in range(3):
        simplify(fn)
        cfg(fn)
        gvn(fn)
    simplify(fn)
    cfg(fn)
    # what is left, if anything, leads to 0 on every way
    edges = [e for b in fn.blocks for e in b.insts[-1].edges]
    results = [a for u in edges + [b.insts[-1] for b in fn.blocks] for a in u.args if isinstance(a, Const)]
    assert results
    assert not [a for a in results if a.value]
