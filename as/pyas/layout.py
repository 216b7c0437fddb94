"""Sizes of the open fragments, to a fix-point (CONTRACTS.md 5): branches and LEBs only grow; alignments, fills and orgs are computed anew
each round from the addresses of the moment, all sections together. When a round changes nothing, every address is right.

A branch forward, to a fragment this round has not placed yet, assumes that its target moves as far as the branch itself did, unless an
alignment, fill or org stands between that may absorb the move: so one pass over a long function is usually enough.
The first round grows nothing: it gives alignments their first sizes.
"""

from typing import Final, final

from pyelf.consts import STT_GNU_IFUNC

from pyas.cfi import advance_size
from pyas.expr import E_CONST, E_SYM, Const, Expr, SymRef
from pyas.fragment import (
    F_ALIGN,
    F_BRANCH,
    F_CFA,
    F_DATA,
    F_FILL,
    F_LEB,
    F_LINE,
    F_ORG,
    Align,
    Branch,
    CfaAdvance,
    Data,
    Fill,
    Fragment,
    Leb,
    LineAdvance,
    Org,
    leb_bytes,
)
from pyas.line import line_advance
from pyas.object_sink import ObjectStream
from pyas.section import Section
from pyas.symbol import S_LABEL, S_SECTION, Symbol

MAX_ROUNDS: Final = 100
MAX_SIZE: Final = 1 << 40


@final
class Layout:
    def __init__(self, stream: ObjectStream) -> None:
        self.stream = stream
        self.evaluator = stream.evaluator
        self.round = 0
        self.settled = True
        self.last_change = ""

    def run(self) -> None:
        stream = self.stream
        self.evaluator.final = True
        open_sections: list[Section] = []
        for s in stream.sections:
            if self.join(s):
                open_sections.append(s)
        if not open_sections:
            return
        for s in open_sections:
            self.find_goals(s)
        while True:
            self.round += 1
            self.settled = True
            for s in open_sections:
                self.place(s)
            if self.settled and self.round > 1:
                return
            if self.round > MAX_ROUNDS:
                stream.fail("sizes do not settle: " + self.last_change)
                return

    def join(self, s: Section) -> bool:
        """Joins the subsections; gives first addresses, and true when something of open size is inside."""
        region = 0
        open_size = False
        address = 0
        for sub in s.subs:
            for f in sub.frags:
                f.region += region
                f.address = address
                if f.kind == F_DATA:
                    assert isinstance(f, Data)
                    f.size = len(f.data)
                else:
                    open_size = True
                address += f.size
            region += sub.region + 1
            if len(s.subs) == 1:
                s.frags = sub.frags
            else:
                s.frags.extend(sub.frags)
        s.size = address
        return open_size

    def find_goals(self, s: Section) -> None:
        """Where branches aim: a place in their own section, or elsewhere: then they are grown at once."""
        for f in s.frags:
            if f.kind == F_BRANCH:
                assert isinstance(f, Branch)
                self.find_goal(s, f)

    def find_goal(self, s: Section, f: Branch) -> None:
        e = f.target
        goal: Symbol | None = None
        number = 0
        if e.kind == E_SYM:
            assert isinstance(e, SymRef)
            bound = e.bound
            assert isinstance(bound, Symbol)
            if bound.kind == S_LABEL and (not e.operator or e.operator == "PLT"):
                goal = bound
        if goal is None:
            v = self.evaluator.value(e)
            if v.ok and v.sub is None and v.add is not None and (not v.operator or v.operator == "PLT"):
                goal = v.add
                number = v.number
        if goal is not None and (goal.kind == S_LABEL or goal.kind == S_SECTION) and goal.section == s.index:
            if not goal.is_weak and goal.sym_type != STT_GNU_IFUNC:
                f.goal = goal.frag if goal.frag is not None else s.frags[0]
                f.goal_offset = goal.offset + number
                return
        if f.width:
            f.grown = True
            f.size = len(f.near) + f.width

    def place(self, s: Section) -> None:
        """One round over one section."""
        address = 0
        round_number = self.round
        for f in s.frags:
            stretch = address - f.address
            if stretch:
                f.address = address
                self.settled = False
            f.round = round_number
            kind = f.kind
            if kind == F_BRANCH:
                assert isinstance(f, Branch)
                if round_number > 1 and not f.grown and f.goal is not None and f.width:
                    goal = f.goal
                    target = goal.address + f.goal_offset
                    if stretch and goal.round != round_number:
                        if stretch < 0 or goal.region == f.region:
                            target += stretch
                        elif target < address:
                            # forward, but the target's address is from the round before: no use judging it
                            target = address + f.size
                    distance = target - address - f.size
                    if distance < -128 or distance > 127:
                        f.grown = True
                        f.size = len(f.near) + f.width
                        self.settled = False
            elif kind != F_DATA:
                size = self.open_size(f, address, s)
                if size != f.size:
                    f.size = size
                    self.settled = False
                    self.last_change = "a fragment of section " + s.name
            address += f.size
        s.size = address

    def open_size(self, f: Fragment, address: int, s: Section) -> int:
        kind = f.kind
        if kind == F_ALIGN:
            assert isinstance(f, Align)
            pad = -address & ((1 << f.power) - 1)
            return 0 if f.limit and pad > f.limit else pad
        if kind == F_FILL:
            assert isinstance(f, Fill)
            if f.count_known >= 0:
                return f.count_known * f.unit
            count = self.number(f.count)
            return count * f.unit if 0 < count < MAX_SIZE else 0
        if kind == F_ORG:
            assert isinstance(f, Org)
            return max(0, min(self.org_target(f, s) - address, MAX_SIZE))
        if kind == F_LEB:
            assert isinstance(f, Leb)
            return max(f.size, len(leb_bytes(self.number(f.value), f.signed)))
        if kind == F_CFA:
            assert isinstance(f, CfaAdvance)
            return advance_size(self.number(f.delta) // self.stream.machine.code_alignment)
        assert kind == F_LINE and isinstance(f, LineAdvance)
        return len(line_advance(f.line_delta, self.number(f.delta)))

    def number(self, e: Expr) -> int:
        """The number e is with the addresses of the moment; what is no number is reported when bytes are made."""
        if e.kind == E_CONST:
            assert isinstance(e, Const)
            return e.value
        v = self.evaluator.value(e)
        return v.number if v.ok and v.add is None and v.sub is None else 0

    def org_target(self, f: Org, s: Section) -> int:
        v = self.evaluator.value(f.target)
        if not v.ok or v.sub is not None:
            return 0
        if v.add is None:
            return v.number
        if (v.add.kind == S_LABEL or v.add.kind == S_SECTION) and v.add.section == s.index:
            return self.evaluator.address(v.add) + v.number
        return 0
