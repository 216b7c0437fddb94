"""The optimiser as a table: which passes run, in which order, at which level; and why the order is so.

`early` makes the body that callers inline (and that `late` goes on with); `late` makes the body that is emitted, up to the ABI; `machine` tidies
what abi and legalize leave. compile.py calls the three; nothing else knows an order. Each row's name is the word of -fdump= and -fno-.
"""

import sys
from typing import Final, final

from pycc.ir.facts import Facts
from pycc.ir.function import Function, Module
from pycc.ir.verify import verify
from pycc.opt.cfg import cfg
from pycc.opt.dce import dce
from pycc.opt.decide import decide
from pycc.opt.gvn import gvn
from pycc.opt.ifconvert import ifconvert
from pycc.opt.inline import Bodies, Limits, inline
from pycc.opt.licm import licm
from pycc.opt.memory import memory
from pycc.opt.simplify import simplify
from pycc.opt.sroa import sroa

P_SIMPLIFY: Final = 0
P_CFG: Final = 1
P_INLINE: Final = 2
P_SROA: Final = 3
P_MEMORY: Final = 4
P_GVN: Final = 5
P_DCE: Final = 6
P_DECIDE: Final = 7  # what is certainly constant
P_SETTLE: Final = 8  # decide, final: the rest is not constant
P_IFCONVERT: Final = 9
P_LICM: Final = 10

NAMES: Final = ("simplify", "cfg", "inline", "sroa", "memory", "gvn", "dce", "decide", "settle", "ifconvert", "licm")


@final
class Step:
    """`level`: the lowest -O at which it runs. `required`: correctness needs it, -fno-NAME does not switch it off.
    `again`: a repetition, skipped when nothing has changed since the pass last ran."""

    def __init__(self, number: int, level: int, required: bool = False, again: bool = False) -> None:
        self.number = number
        self.level = level
        self.required = required
        self.again = again


def early_steps() -> list[Step]:
    return [
        Step(P_SIMPLIFY, 0, True), Step(P_CFG, 0, True),  # constant branches vanish before anything in them is lowered or inlined
        Step(P_INLINE, 0, True),
        Step(P_SIMPLIFY, 0, True), Step(P_CFG, 0, True),
        Step(P_SROA, 1), Step(P_SIMPLIFY, 1), Step(P_DECIDE, 1), Step(P_CFG, 1),
        Step(P_MEMORY, 1), Step(P_GVN, 1), Step(P_SIMPLIFY, 1, again=True), Step(P_DECIDE, 1), Step(P_CFG, 1, again=True), Step(P_SROA, 1),
        Step(P_SIMPLIFY, 1, again=True), Step(P_CFG, 1, again=True), Step(P_DCE, 1),
    ]


def late_steps() -> list[Step]:
    return [
        Step(P_SETTLE, 0, True), Step(P_SIMPLIFY, 0, True), Step(P_CFG, 0, True),
        Step(P_SROA, 1), Step(P_MEMORY, 1), Step(P_GVN, 1), Step(P_SIMPLIFY, 1), Step(P_CFG, 1),
        Step(P_IFCONVERT, 1), Step(P_CFG, 1), Step(P_SIMPLIFY, 1, again=True), Step(P_LICM, 2), Step(P_GVN, 1),
        Step(P_MEMORY, 1), Step(P_SIMPLIFY, 1, again=True), Step(P_DCE, 1), Step(P_CFG, 1),
    ]


def lowered_steps() -> list[Step]:
    """Behind abi, before legalize: records that are passed in registers were taken apart and put together in memory."""
    return [Step(P_SROA, 1), Step(P_MEMORY, 1), Step(P_SIMPLIFY, 1)]


def machine_steps() -> list[Step]:
    return [Step(P_SIMPLIFY, 1), Step(P_GVN, 1), Step(P_DCE, 1), Step(P_CFG, 1)]


# what must stand before what, and why; tests/house/test_unused.py holds the lists to it
ORDER: Final = (
    (P_CFG, P_INLINE, "a call in a constant-false branch must not ask for its callee's body"),
    (P_INLINE, P_DECIDE, "constant_p asks about the caller's arguments"),
    (P_SROA, P_GVN, "values of promoted objects are numbered like any other"),
    (P_SETTLE, P_IFCONVERT, "a test on constant_p must be gone before its arms are weighed"),
    (P_MEMORY, P_DCE, "forwarded loads leave dead address computations"),
)


@final
class Passes:
    """What the passes of one unit share."""

    def __init__(self, module: Module, facts: Facts, bodies: Bodies, level: int, for_size: bool, off: list[str], checked: bool) -> None:
        self.module = module
        self.facts = facts
        self.bodies = bodies
        self.level = level
        self.limits = Limits(level, for_size)
        self.off = off
        self.checked = checked
        self.dump: Dump | None = None
        self.clock: Clock | None = None
        self.limit = -1  # -fbisect=N: skippable steps after the Nth are skipped
        self.steps = 0

    def run(self, fn: Function, steps: list[Step]) -> None:
        level = 0 if fn.optimize_none else self.level
        changed = True
        for s in steps:
            if s.level > level or (NAMES[s.number] in self.off and not s.required) or (s.again and not changed):
                continue
            if self.limit >= 0 and not s.required:
                self.steps += 1
                if self.steps > self.limit:
                    continue
                if self.steps == self.limit:
                    sys.stderr.write(f"bisect: step {self.steps} is {NAMES[s.number]} on {fn.sym.name}\n")
            changed = self.timed(fn, s.number) or changed
            if self.checked:
                try:
                    verify(fn)
                except AssertionError as e:
                    raise AssertionError(f"after {NAMES[s.number]}: {e}") from None
            if self.dump is not None:
                self.dump.after(NAMES[s.number], fn)

    def timed(self, fn: Function, number: int) -> bool:
        if self.clock is None:
            return self.one(fn, number)
        before = self.clock.enter(NAMES[number])
        changed = self.one(fn, number)
        self.clock.leave(before)
        return changed

    def one(self, fn: Function, number: int) -> bool:
        if number == P_SIMPLIFY:
            return simplify(fn)
        if number == P_CFG:
            return cfg(fn)
        if number == P_INLINE:
            return inline(fn, self.bodies, self.limits, self.module)
        if number == P_SROA:
            return sroa(fn, self.module, self.facts.word)
        if number == P_MEMORY:
            return memory(fn)
        if number == P_GVN:
            return gvn(fn)
        if number == P_DCE:
            return dce(fn)
        if number == P_DECIDE:
            return decide(fn, False)
        if number == P_SETTLE:
            return decide(fn, True)
        if number == P_IFCONVERT:
            return ifconvert(fn)
        assert number == P_LICM
        return licm(fn)

    def early(self, fn: Function) -> None:
        self.run(fn, early_steps())

    def late(self, fn: Function) -> None:
        self.run(fn, late_steps())

    def lowered(self, fn: Function) -> None:
        self.run(fn, lowered_steps())

    def machine(self, fn: Function) -> None:
        self.run(fn, machine_steps())


class Dump:
    """Abstract: gets every function after every pass (-fdump=)."""

    def after(self, name: str, fn: Function) -> None:
        raise NotImplementedError

    def page_text(self) -> tuple[str, str]:
        """Name and text of the page that is to be written at the end, two empty strings if there is none (-fdump=html:f)."""
        raise NotImplementedError


class Clock:
    """Abstract: counts the time of each pass (-ftime-report). Passes nest: the inliner has a callee's run."""

    def enter(self, name: str) -> int:
        raise NotImplementedError

    def leave(self, before: int) -> None:
        raise NotImplementedError
