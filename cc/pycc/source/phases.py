"""-ftime-report: where one run's processor time went, phase by phase, as a table on stderr.

At each moment one phase is running; `enter` starts another and returns the one before it, which `leave` resumes, so that nested work (the inliner
asks for a callee, which is parsed, lowered and optimised) is counted where it is done. Switched off, a call costs one test.
"""

import time
from typing import final


@final
class Phases:
    def __init__(self) -> None:
        self.on = False
        self.names: list[str] = []
        self.numbers: dict[str, int] = {}
        self.spent: list[int] = []  # nanoseconds of the process, all threads
        self.entered: list[int] = []
        self.current = 0
        self.since = 0

    def start(self) -> None:
        """What the process has used so far is its start-up."""
        self.on = True
        self.since = 0
        self.current = self.number("start-up")
        self.leave(self.number("driver"))

    def number(self, name: str) -> int:
        n = self.numbers.get(name)
        if n is None:
            n = len(self.names)
            self.numbers[name] = n
            self.names.append(name)
            self.spent.append(0)
            self.entered.append(0)
        return n

    def enter(self, name: str) -> int:
        if not self.on:
            return 0
        before = self.current
        n = self.number(name)
        self.entered[n] += 1
        self.leave(n)
        return before

    def leave(self, phase: int) -> None:
        """Resume what `enter` returned."""
        if self.on:
            now = time.process_time_ns()
            self.spent[self.current] += now - self.since
            self.since = now
            self.current = phase

    def report(self) -> str:
        """The table, the longest phase first."""
        self.leave(self.current)
        total = 0
        for ns in self.spent:
            total += ns
        rows = [(-self.spent[k], k) for k in range(len(self.names))]
        rows.sort()
        out = ["Time variable                        user+sys      %    entered"]
        for less, k in rows:
            out.append(line(self.names[k], -less, total, self.entered[k]))
        out.append(line("TOTAL", total, total, 0))
        return "\n".join(out) + "\n"


def line(name: str, ns: int, total: int, entered: int) -> str:
    ms = ns // 1_000_000
    seconds = str(ms // 1000) + "." + str(ms % 1000).rjust(3, "0")
    tenths = ns * 1000 // total if total else 0
    share = str(tenths // 10) + "." + str(tenths % 10)
    return f" {name:<32}: {seconds:>9} s {share:>6} {str(entered or ''):>9}".rstrip()
