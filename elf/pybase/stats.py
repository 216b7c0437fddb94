"""Phase times for -ftime-report and --stats: a list of (name, seconds in nanoseconds), printed to standard error."""

import sys
import time
from typing import final


@final
class Stats:
    def __init__(self, enabled: bool) -> None:
        self.enabled = enabled
        self.rows: list[tuple[str, int]] = []
        self.started = time.perf_counter_ns() if enabled else 0

    def phase(self, name: str) -> None:
        """The time since the last mark belongs to `name`."""
        if self.enabled:
            now = time.perf_counter_ns()
            self.rows.append((name, now - self.started))
            self.started = now

    def report(self) -> None:
        if not self.enabled:
            return
        total = sum([row[1] for row in self.rows])
        lines: list[str] = []
        for name, spent in self.rows:
            lines.append(f" {name:<24}{spent // 1_000_000:>8} ms {spent * 100 // max(total, 1):>4}%\n")
        lines.append(f" {'TOTAL':<24}{total // 1_000_000:>8} ms\n")
        sys.stderr.write("".join(lines))
