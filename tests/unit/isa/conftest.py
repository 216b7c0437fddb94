"""The source roots, so that the tests run without a build."""

import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent.parent.parent
for _name in ("elf", "as", "isa"):
    _path = str(_ROOT / _name)
    if _path not in sys.path:
        sys.path.insert(0, _path)
_HERE = str(Path(__file__).resolve().parent)
if _HERE not in sys.path:
    sys.path.insert(0, _HERE)
