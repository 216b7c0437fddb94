"""Every rule of simplify.rules holds: on edge and random values the simplified function gives what the original gave (ir/interp.py)."""

import os
import random

import pytest
from pycc.ir.function import Function, Sym, append
from pycc.ir.interp import Interp, Undefined
from pycc.ir.ops import ASHR, EQ, FUNO, I1, I8, I16, I32, I64, LSHR, NAMES, RET, SELECT, SEXT, TRUNC, VOID, ZEXT, op_rows, wrap
from pycc.ir.sig import Sig
from pycc.ir.value import Inst, Value
from pycc.ir.verify import verify
from pycc.opt.simplify import simplify
from pycc.rules import generate
from pycc.rules.grammar import Rule, Term, read_rules

HERE = os.path.dirname(generate.__file__)
RULES_PATH = os.path.join(os.path.dirname(HERE), "opt", "simplify.rules")
with open(RULES_PATH, encoding="utf-8") as rules_file:
    RULES_TEXT = rules_file.read()
RULES = read_rules(RULES_TEXT)
INT_RULES = [r for r in RULES if not r.name.startswith(("f", "bitcast", "not_f"))]
WIDTHS = [I8, I16, I32, I64]


class Misfit(Exception):
    """The random types do not fit the pattern: try again."""


class Instance:
    """One function that computes an instance of a rule's pattern."""

    def __init__(self, rule: Rule, rng: random.Random) -> None:
        self.rng = rng
        self.fn = Function(Sym("f"), Sig(None, []), I64)
        self.block = self.fn.new_block()
        self.values: dict[str, Value] = {}
        root = rng.choice([I1, *WIDTHS])
        family = generate.families(rule.pattern)
        self.member = rng.choice(family)
        v = self.build(rule.pattern, root)
        self.result_type = v.type
        ret = Inst(RET, VOID, 1, 0)
        append(self.block, ret, [v])

    def build(self, t: Term, want: int) -> Value:
        if t.number is not None:
            return self.fn.const(want, wrap(t.number, want))
        if not t.op:
            known = self.values.get(t.name)
            if known is not None:
                if known.type != want:
                    raise Misfit
                return known
            v: Value
            if t.name[0].isupper():
                v = self.fn.const(want, wrap(self.constant(want), want))
            else:
                v = self.block.add_param(want)
                if want != I1 and self.rng.random() < 0.4:
                    # a value of which something is known
                    shift = Inst(self.rng.choice([LSHR, ASHR]), want, 1, 0)
                    v = append(self.block, shift, [v, self.fn.const(want, self.rng.randrange(1, want))])
            self.values[t.name] = v
            return v
        name = self.member if t.op.startswith("{") else t.op
        op = NAMES.index(name)
        rng = self.rng
        types = [want] * len(t.args)
        if EQ <= op < FUNO:
            if want != I1:
                raise Misfit
            types = [rng.choice([I1, *WIDTHS])] * 2
        elif op == SELECT:
            types[0] = I1
        elif op in (ZEXT, SEXT):
            types = [rng.choice([w for w in [I1, *WIDTHS] if w < want] or [0])]
        elif op == TRUNC:
            types = [rng.choice([w for w in WIDTHS if w > want] or [0])]
        elif want == I1 and name not in ("and", "or", "xor", "not", "neg"):
            raise Misfit
        if 0 in types:
            raise Misfit
        args = [self.build(a, ty) for a, ty in zip(t.args, types)]
        i = Inst(op, want, 1, 0)
        append(self.block, i, args)
        if t.name:
            self.values[t.name] = i
        return i

    def constant(self, w: int) -> int:
        rng = self.rng
        kind = rng.randrange(6)
        if kind == 0:
            return rng.choice([0, 1, -1, 2, 3, 7, 8, 255, 256, -128])
        if kind == 1:
            return 1 << rng.randrange(w)
        if kind == 2:
            return (1 << rng.randrange(1, w + 1)) - 1
        if kind == 3:
            return -(1 << rng.randrange(w))
        if kind == 4:
            return rng.randrange(w)
        return rng.getrandbits(w)


def samples(w: int, rng: random.Random) -> int:
    edge = [0, 1, -1, 1 << (w - 1), (1 << (w - 1)) - 1, 5, 0x80, 0xFF, 0x7FFF]
    return wrap(rng.choice(edge) if rng.random() < 0.5 else rng.getrandbits(w), w)


def evaluate(fn: Function, args: list[int]) -> list[int] | None:
    try:
        return Interp().call(fn, args)
    except Undefined:
        return None


@pytest.mark.parametrize("rule", INT_RULES, ids=[r.name for r in INT_RULES])
def test_rule(rule: Rule) -> None:
    rng = random.Random(rule.name)
    fired = 0
    for _ in range(3000):
        try:
            inst = Instance(rule, rng)
        except Misfit:
            continue
        fn = inst.fn
        cases = [[samples(p.type, rng) for p in fn.blocks[0].params] for _ in range(6)]
        before = [evaluate(fn, c) for c in cases]
        if not simplify(fn):
            continue
        verify(fn)
        fired += 1
        for c, b in zip(cases, before):
            if b is not None:
                assert evaluate(fn, c) == b, (rule.text, c)
        if fired >= 40:
            break
    assert fired >= 1, "the rule never fires"


def test_generated_is_current() -> None:
    assert generate.main(["--check"]) == 0


def test_table_names_are_unique() -> None:
    names = [r.name for r in op_rows()]
    assert len(names) == len(set(names))
