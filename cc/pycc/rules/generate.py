"""Rule text -> Python: reads opt/simplify.rules and writes opt/simplify_rules.py (the grammar is at the head of the rules file).

One small function per rule and order of commutative operands, one dispatcher per operation. `make rules` writes, a test regenerates and compares.
Run as `python3 -m pycc.rules.generate [--check]`.
"""

import os
import sys
from typing import Final, final

from pycc.ir.ops import NAMES, op_rows
from pycc.rules.grammar import Rule, Term, read_rules

PREDICATES: Final = (
    "all_ones", "constant", "fits", "float_infinity", "float_nan", "float_zero",
    "hardware_count", "is_sign_extended", "known_zero", "log2", "mask", "narrows", "nonnegative", "one_use", "ones", "pow2",
    "smax", "smin", "width",
)

HEADER: Final = '''"""Made from simplify.rules by rules/generate.py: do not edit (`make rules`)."""

# ruff: noqa: E501, F841
from pycc.ir.ops import OPS
from pycc.ir.value import V_CONST, Const, Inst, Value
from pycc.opt.rewriter import Rewriter
'''


@final
class Emitter:
    """Writes the function of one rule."""

    def __init__(self, rule: Rule, op_name: str, family: str) -> None:
        self.rule = rule
        self.op_name = op_name
        self.family = family  # the member of a {family} in an inner term, "" none
        self.lines: list[str] = []
        self.bound: dict[str, str] = {}  # rule variable -> Python expression of its Value
        self.consts: dict[str, str] = {}
        self.temps = 0

    def temp(self) -> str:
        self.temps += 1
        return f"v{self.temps}"

    def match(self, term: Term, place: str) -> None:
        """Code that leaves the function unless the value at `place` matches."""
        out = self.lines
        if term.number is not None:
            out.append(f"    if {place}.kind != V_CONST:")
            out.append("        return None")
            out.append(f"    assert isinstance({place}, Const)")
            out.append(f"    if {place}.value != {term.number} or {place}.type > 128:")
            out.append("        return None")
            return
        if not term.op:
            name = term.name
            if name[0].isupper():
                if name in self.consts:
                    out.append(f"    if not (isinstance({place}, Const) and {place}.value == {self.consts[name]} and {place}.type <= 128):")
                    out.append("        return None")
                    return
                out.append(f"    if {place}.kind != V_CONST or {place}.type > 128:")
                out.append("        return None")
                out.append(f"    assert isinstance({place}, Const)")
                out.append(f"    {name} = {place}.value")
                self.consts[name] = name
                return
            if name in self.bound:
                out.append(f"    if {place} is not {self.bound[name]}:")
                out.append("        return None")
            else:
                self.bound[name] = place
            return
        op = self.family if term.op.startswith("{") else term.op
        if term.name:
            self.bound[term.name] = place
        out.append(f"    if not isinstance({place}, Inst) or {place}.op != {op.upper()}:")
        out.append("        return None")
        for k, arg in enumerate(term.args):
            t = self.temp()
            out.append(f"    {t} = {place}.args[{k}]")
            self.match(arg, t)

    def build(self, term: Term, root_type: str) -> str:
        """An expression of the result's Value; emits the makes before it."""
        out = self.lines
        if term.number is not None:
            return f"s.const({root_type}, {term.number})"
        if term.code:
            return f"s.const({root_type}, wrap({self.substitute(term.code)}, bits_of({root_type})))"
        if not term.op:
            if term.name in self.consts:
                return f"s.const({root_type}, {self.consts[term.name]})"
            return self.bound[term.name]
        op = self.family if term.op == "op" else term.op
        number = NAMES.index(op)
        shape = ""
        for r in op_rows():
            if r.op == number:
                shape = r.shape
        own = term.type or (root_type if op == "select" or shape == "V" else "")
        parts: list[str] = []
        first = ""
        for k, arg in enumerate(term.args):
            if arg.op or (not arg.code and arg.number is None and arg.name not in self.consts):
                parts.append(self.build(arg, own or root_type))
                if not first:
                    first = parts[-1]
            else:
                parts.append("")
        if shape == "C" or not own:
            operand_type = f"{first}.type" if first else root_type
        else:
            operand_type = own
        for k, arg in enumerate(term.args):
            if not parts[k]:
                parts[k] = self.build(arg, operand_type)
        result_type = "I1" if shape == "C" else (own or operand_type)
        t = self.temp()
        out.append(f"    {t} = s.make({op.upper()}, {result_type}, [{', '.join(parts)}])")
        return t

    def function(self, pattern: Term, suffix: str) -> list[str]:
        name = f"{self.op_name}__{self.rule.name}{suffix}"
        out = self.lines
        out.append(f"def {name}(s: Rewriter, i: Inst) -> Value | None:")
        out.append(f'    """{self.rule.text}"""')
        for k, arg in enumerate(pattern.args):
            t = self.temp()
            out.append(f"    {t} = i.args[{k}]")
            self.match(arg, t)
        body = self.rule.condition + " " + self.rule.code_text()
        out.append("    t = i.type")
        if uses(body, "w"):
            out.append("    w = bits_of(t)")
        if uses(body, "width2"):
            out.append("    width2 = bits_of(i.args[0].type)")
        if uses(body, "quiet"):
            out.append("    quiet = not signals(i.op, i.aux)")
        if self.rule.condition:
            out.append(f"    if not ({self.condition()}):")
            out.append("        return None")
        result = self.build(self.rule.result, "t")
        out.append(f"    return {result}")
        out.append("")
        out.append("")
        return out

    def condition(self) -> str:
        """The condition with variables replaced by their values."""
        return self.substitute(self.rule.condition)

    def substitute(self, text: str) -> str:
        out = ""
        k = 0
        while k < len(text):
            c = text[k]
            if c.isalpha() or c == "_":
                e = k
                while e < len(text) and (text[e].isalnum() or text[e] == "_"):
                    e += 1
                word = text[k:e]
                if word == "type" and text[e : e + 1] == "(":
                    close = text.index(")", e)
                    out += f"{self.bound[text[e + 1:close]]}.type"
                    k = close + 1
                    continue
                out += self.bound.get(word, word)
                k = e
            else:
                out += c
                k += 1
        return out


def uses(text: str, name: str) -> bool:
    """`name` occurs in the text as a whole word."""
    k = text.find(name)
    while k >= 0:
        before = text[k - 1] if k else " "
        after = text[k + len(name)] if k + len(name) < len(text) else " "
        if not (before.isalnum() or before == "_" or after.isalnum() or after == "_"):
            return True
        k = text.find(name, k + 1)
    return False


def commutes(op: str) -> bool:
    for r in op_rows():
        if r.name == op:
            return r.commutes
    return False


def families(term: Term) -> list[str]:
    """Members of the one {family} in the pattern, [""] if there is none."""
    if term.op.startswith("{"):
        return term.op[1:-1].split(",")
    for a in term.args:
        f = families(a)
        if f != [""]:
            return f
    return [""]


def orders(term: Term) -> list[Term]:
    """The pattern with the operands of commutative operations in every order worth trying: constants stand on the right."""
    variants = [[]] if not term.args else [[a] for a in orders(term.args[0])]
    for a in term.args[1:]:
        variants = [v + [o] for v in variants for o in orders(a)]
    out = []
    for v in variants:
        out.append(term.with_args(v))
        op = term.op.strip("{}").split(",")[0]
        if len(v) == 2 and commutes(op) and not v[1].is_constant() and not v[0].same_shape(v[1]):
            out.append(term.with_args([v[1], v[0]]))
    return out


def generate(text: str) -> str:
    by_op: dict[str, list[str]] = {}
    out = [HEADER, ""]
    for rule in read_rules(text):
        for family in families(rule.pattern):
            for n, pattern in enumerate(orders(rule.pattern)):
                op = pattern.op
                suffix = (f"_{family}" if family else "") + (f"_{n}" if n else "")
                out += Emitter(rule, op, family).function(pattern, suffix)
                by_op.setdefault(op, []).append(f"{op}__{rule.name}{suffix}")
    for op, names in by_op.items():
        out.append(f"def simplify_{op}(s: Rewriter, i: Inst) -> Value | None:")
        for name in names:
            out.append(f"    r = {name}(s, i)")
            out.append("    if r is not None:")
            out.append("        return r")
        out.append("    return None")
        out.append("")
        out.append("")
    out += dispatcher(list(by_op))
    return "\n".join(out).rstrip() + "\n"


def dispatcher(ops: list[str]) -> list[str]:
    """`apply`: by operation number, halved first because chains of comparisons cost."""
    ops = sorted(ops, key=NAMES.index)
    out = ["def apply(s: Rewriter, i: Inst) -> Value | None:"]
    out += ['    """The first rule that fits the instruction; None if none does."""', "    op = i.op"]
    middle = NAMES.index(ops[len(ops) // 2])
    for low in (True, False):
        out.append(f"    if op {'<' if low else '>='} {middle}:")
        for op in ops:
            if (NAMES.index(op) < middle) == low:
                out.append(f"        if op == {op.upper()}:")
                out.append(f"            return simplify_{op}(s, i)")
    out.append("    return None")
    return out


def main(argv: list[str]) -> int:
    folder = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "opt")
    with open(os.path.join(folder, "simplify.rules"), encoding="utf-8") as f:
        made = generate(f.read())
    used = sorted({w for w in (r.name.upper() for r in op_rows()) if uses(made, w)})
    names = ", ".join(sorted(["I1", *used, "bits_of", "signals", "wrap"]))
    made = made.replace("from pycc.ir.ops import OPS\n", f"from pycc.ir.ops import {names}\n", 1)
    asked = [p for p in PREDICATES if uses(made, p)]
    made = made.replace("from pycc.opt.rewriter", f"from pycc.opt.predicates import {', '.join(asked)}\nfrom pycc.opt.rewriter", 1)
    path = os.path.join(folder, "simplify_rules.py")
    if "--check" in argv:
        with open(path, encoding="utf-8") as f:
            return 0 if f.read() == made else 1
    with open(path, "w", encoding="utf-8") as f:
        f.write(made)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
