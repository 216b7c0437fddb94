"""The two forms of the tools: the source, and the packages built by mypyc where there are any."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# a folder of launchers with the folder `compiled` beside it; PYCC_ROBUST_BIN names another than build/bin
COMPILED = os.environ.get("PYCC_ROBUST_BIN") or (str(ROOT / "build/bin") if (ROOT / "build/compiled/.complete").exists() else "")
FORMS = ["interpreted", "compiled"] if COMPILED else ["interpreted"]
INTERPRETED_PATHS = [str(ROOT / r) for r in ("isa", "elf", "as", "ld", "cc")]
