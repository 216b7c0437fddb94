"""How slow this machine is just now, so that a limit of the processor's time is the same limit on a throttled one."""

import time

QUIET = 0.03  # seconds of the processor that `work` takes where the limits were chosen
ALLOWED = 20.0  # a machine slower than this by more is not allowed for


def work() -> int:
    total = 0
    for i in range(1_000_000):
        total += i & 7
    return total


def slowness() -> float:
    """1.0 for a machine as fast as the one of the limits or faster; measured anew each time, for it changes: ask only after a limit is passed."""
    took = 0.0
    for _ in range(3):
        began = time.process_time()
        work()
        took = max(took, time.process_time() - began)
    return min(max(took / QUIET, 1.0), ALLOWED)
