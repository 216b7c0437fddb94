"""Every tool on mutated input: diagnostics, never an exception, a crash, a hang, a word-less failure or a half-written output.

PYCC_FUZZ_SECONDS: how long for each tool (`make fuzz`: 600; here 30). PYCC_FUZZ_FORM=interpreted takes the source although there is a compiled build,
PYCC_ROBUST_BIN another compiled one. PYCC_FUZZ_SEED: where to start; the same start gives the same inputs.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from forms import COMPILED, INTERPRETED_PATHS

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SECONDS = int(os.environ.get("PYCC_FUZZ_SECONDS", "30"))
SEED = os.environ.get("PYCC_FUZZ_SEED", "1")


@pytest.mark.parametrize("tool", ["pycc", "pyas", "pyld", "binutils"])
def test_mutations(tool: str, tmp_path: Path) -> None:
    interpreted = not COMPILED or os.environ.get("PYCC_FUZZ_FORM") == "interpreted"
    paths = INTERPRETED_PATHS if interpreted else [os.path.join(os.path.dirname(COMPILED), "compiled")]
    command = [sys.executable, str(HERE / "worker.py"), tool, str(SECONDS), SEED, str(ROOT), *paths]
    environment = {**os.environ, "PYTHONPATH": "", "PYTHONDONTWRITEBYTECODE": "1"}
    p = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, timeout=2 * SECONDS + 3600)
    text = p.stdout.decode("utf-8", "replace") + p.stderr.decode("utf-8", "replace")
    call = (tmp_path / "call").read_text() if (tmp_path / "call").exists() else ""
    assert p.returncode == 0, f"status {p.returncode}, last call {call}, input in {tmp_path}: ... {text[-6000:]}"
    print(text.splitlines()[-1])
