"""What the register allocator works on: the interval of a register, segments, and when a register unit is taken by whom."""

from bisect import bisect_left, bisect_right
from typing import Final, final

from pycc.codegen.mir import NONE, MInst, MSlot

WHOLE: Final = 0  # stages
PIECE: Final = 1
TINY: Final = 2
RUN: Final = 1024  # segments; a run that grows beyond becomes two


@final
class Interval:
    def __init__(self, reg: int, cls: int, size: int, mask: int) -> None:
        self.reg = reg
        self.cls = cls
        self.size = size
        self.mask = mask
        self.segs: list[int] = []
        self.weight = 0
        self.cost = 0  # sum of frequencies of uses
        self.uses: list[MInst] = []
        self.unit = NONE
        self.stage = WHOLE
        self.slot: MSlot | None = None
        self.hints: list[int] = []  # units
        self.partners: list[int] = []  # registers it is copied to or from
        self.remat: MInst | None = None
        self.parent = reg  # coalesced into
        self.gone = False


def overlap(a: list[int], b: list[int]) -> bool:
    """Whether two sorted segment lists meet."""
    if not a or not b or a[-1] <= b[0] or b[-1] <= a[0]:
        return False
    i = 0
    j = 0
    if a[0] < b[0]:
        i = max(0, (bisect_right(a, b[0]) - 1) // 2 * 2)
    else:
        j = max(0, (bisect_right(b, a[0]) - 1) // 2 * 2)
    while i < len(a) and j < len(b):
        if a[i + 1] <= b[j]:
            i += 2
        elif b[j + 1] <= a[i]:
            j += 2
        else:
            return True
    return False


def union(a: list[int], b: list[int]) -> list[int]:
    """Segments of either, of two lists that do not meet; touching ones joined. A few are put into the longer list itself, the result then."""
    if len(a) < len(b):
        a, b = b, a
    if len(b) * 16 < len(a):
        for k in range(0, len(b), 2):
            put_in(a, b[k], b[k + 1])
        return a
    out: list[int] = []
    i = 0
    j = 0
    while i < len(a) or j < len(b):
        if j >= len(b) or (i < len(a) and a[i] < b[j]):
            s = a[i]
            e = a[i + 1]
            i += 2
        else:
            s = b[j]
            e = b[j + 1]
            j += 2
        if out and out[-1] == s:
            out[-1] = e
        else:
            out.append(s)
            out.append(e)
    return out


def put_in(a: list[int], s: int, e: int) -> None:
    """Add the segment [s, e), which meets none."""
    at = bisect_right(a, s)
    left = at > 0 and a[at - 1] == s
    right = at < len(a) and a[at] == e
    if left and right:
        del a[at - 1 : at + 1]
    elif left:
        a[at - 1] = e
    elif right:
        a[at] = s
    else:
        a[at:at] = [s, e]


@final
class Run:
    """Some consecutive segments: three lists side by side."""

    def __init__(self, starts: list[int], ends: list[int], owners: list[Interval | None]) -> None:
        self.starts = starts
        self.ends = ends
        self.owners = owners


@final
class Occupancy:
    """The segments of one unit, disjoint and ascending; no owner: taken for good.

    They are kept in runs of bounded length, because an insertion into one list of 100,000 moves half of it. `tops[c]` is the last end in run c,
    so the first segment that ends behind a position is found by two bisections."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.tops: list[int] = []

    def free(self, segs: list[int]) -> bool:
        """Whether none of the segments (ascending, flat) meets one that is here."""
        tops = self.tops
        n = len(tops)
        if n == 0:
            return True
        c = 0
        for k in range(0, len(segs), 2):
            s = segs[k]
            if tops[c] <= s:
                c = bisect_right(tops, s, c)
                if c >= n:
                    return True
            run = self.runs[c]
            if run.starts[bisect_right(run.ends, s)] < segs[k + 1]:
                return False
        return True

    def in_the_way(self, segs: list[int], weight: int) -> list[Interval] | None:
        """The owners of what the segments meet, each once; None if one of them stays for good or weighs as much."""
        tops = self.tops
        n = len(tops)
        out: dict[Interval, bool] = {}
        for k in range(0, len(segs), 2):
            c = bisect_right(tops, segs[k])
            if c >= n:
                break
            end = segs[k + 1]
            run = self.runs[c]
            at = bisect_right(run.ends, segs[k])
            while run.starts[at] < end:
                w = run.owners[at]
                if w is None or w.weight >= weight:
                    return None
                out[w] = True
                at += 1
                if at >= len(run.starts):
                    c += 1
                    if c >= n:
                        break
                    run = self.runs[c]
                    at = 0
        return list(out)

    def add(self, start: int, end: int, owner: Interval | None) -> None:
        """Take the unit for a segment that meets none."""
        c = bisect_right(self.tops, start)
        if c >= len(self.tops):
            if not self.tops:
                self.runs.append(Run([start], [end], [owner]))
                self.tops.append(end)
                return
            c -= 1
            self.tops[c] = end
        run = self.runs[c]
        at = bisect_left(run.starts, start)
        run.starts.insert(at, start)
        run.ends.insert(at, end)
        run.owners.insert(at, owner)
        if len(run.starts) > RUN:
            half = RUN // 2
            self.runs.insert(c + 1, Run(run.starts[half:], run.ends[half:], run.owners[half:]))
            del run.starts[half:]
            del run.ends[half:]
            del run.owners[half:]
            self.tops.insert(c, run.ends[-1])

    def remove(self, start: int) -> None:
        """Free the segment that starts there."""
        c = bisect_right(self.tops, start)
        run = self.runs[c]
        at = bisect_left(run.starts, start)
        del run.starts[at]
        del run.ends[at]
        del run.owners[at]
        if not run.starts:
            del self.runs[c]
            del self.tops[c]
        elif at == len(run.ends):
            self.tops[c] = run.ends[-1]
