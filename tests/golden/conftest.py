"""Golden tests use golden.py beside them and the tools of the compiler's unit tests."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
for folder in (HERE, HERE.parent / "unit" / "cc"):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
