"""-ftime-report: nested phases are counted where the time is spent, and the table appears only when asked for."""

import os
import subprocess

from pycc.source.phases import Phases

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
PYCC = os.environ.get("PYCC", os.path.join(ROOT, "build", "bin", "pycc"))


def test_nesting() -> None:
    p = Phases()
    assert p.enter("a") == 0 and p.names == []
    p.start()
    outer = p.enter("a")
    inner = p.enter("b")
    p.leave(inner)
    assert p.names[p.current] == "a"
    p.leave(outer)
    assert p.names[p.current] == "driver"
    assert p.entered[p.number("a")] == 1
    text = p.report()
    assert [x for x in text.split("\n") if " b  " in x] and " TOTAL" in text


def test_report(tmp_path: object) -> None:
    out = os.path.join(str(tmp_path), "a.o")
    source = "static int twice(int x) { return x + x; }\nint f(int a) { return twice(a) * 3; }\n"
    for flags, wanted in ((["-O2", "-ftime-report"], True), (["-O2"], False), (["-O0", "-ftime-report"], True)):
        done = subprocess.run([PYCC, *flags, "-c", "-x", "c", "-", "-o", out], input=source, capture_output=True, text=True, timeout=100)
        assert done.returncode == 0
        assert all((name in done.stderr) == wanted for name in ("preprocess", "parse and check", "lower", "regalloc", "emit", "TOTAL"))
    assert "opt: gvn" not in done.stderr
