"""Shared by all tests: where things are, how to run a tool, skips for what this machine lacks."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / "build" / "bin"


def pytest_configure(config: pytest.Config) -> None:
    # the launchers are part of what is tested
    if not (BIN / "pyas").exists():
        subprocess.run(["make", "-s", "launchers"], cwd=ROOT, check=True)


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def tool():  # type: ignore[no-untyped-def]
    """tool("pyas", "-o", out, source, cwd=...) -> CompletedProcess with text output."""

    def run(name: str, *arguments: object, cwd: object = None, stdin: bytes | None = None, timeout: int = 120, env: dict[str, str] | None = None):  # type: ignore[no-untyped-def]
        command = [str(BIN / name), *[str(a) for a in arguments]]
        whole = {**os.environ, "LC_ALL": "C", **(env or {})}
        done = subprocess.run(command, cwd=cwd, input=stdin, capture_output=True, timeout=timeout, env=whole)
        done.stdout = done.stdout.decode("utf-8", "surrogateescape")
        done.stderr = done.stderr.decode("utf-8", "surrogateescape")
        return done

    return run
