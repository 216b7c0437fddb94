"""Many files through one tool in one process, for test_robust.py: reads a JSON object (paths, module, cases, calls) from standard input, works in the
current folder, prints a WRONG line for each run that ends badly, and "done N". Standing alone so that it runs on compiled modules too.
"""

import gc
import io
import json
import os
import shutil
import sys
import threading
import time


def main() -> int:
    wanted = json.loads(sys.stdin.read())
    sys.path[:0] = wanted["paths"]
    import importlib

    tool = importlib.import_module(wanted["module"]).main
    say = os.fdopen(os.dup(1), "w")
    sys.setrecursionlimit(1_000_000)
    count = 0
    for case in wanted["cases"]:
        for arguments in wanted["calls"]:
            count += 1
            say.write(f"{case} {arguments}\n")
            say.flush()
            if "COPY" in arguments:
                shutil.copy(case + ".in", "copy.tmp")
            words = [{"IN": case + ".in", "OUT": "out.tmp", "COPY": "copy.tmp"}.get(a, a) for a in arguments]
            before = set(os.listdir("."))
            problem = run(tool, words)
            left = set(os.listdir(".")) - before
            if "OUT" in arguments and problem == "" and left - {"out.tmp"}:
                problem = f"left behind {sorted(left)}"
            if problem.startswith("failed") and left:
                problem = f"failed and left {sorted(left)}"
            if problem and problem != "failed":
                say.write(f"WRONG {case} {' '.join(words)}: {problem}\n")
            for name in left | {"copy.tmp"}:
                if os.path.exists(name):
                    os.unlink(name)
            gc.collect()
    say.write(f"done {count}\n")
    say.flush()
    os._exit(0)


def run(tool, words: list[str]) -> str:  # type: ignore[no-untyped-def]
    """"" for a success, "failed" for an orderly refusal, or what is wrong."""
    sys.stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="surrogateescape")
    sys.stderr = io.StringIO()
    ended: list[object] = []

    took: list[float] = []

    def body() -> None:
        began = time.thread_time()
        try:
            ended.append(tool(words))
        except OSError as refused:  # the launcher says it
            sys.stderr.write(f"{refused.filename}: {refused.strerror}\n")
            ended.append(1)
        except BaseException as fault:
            ended.append(f"{type(fault).__name__}: {fault}"[:300] + place(fault))
        took.append(time.thread_time() - began)

    threading.stack_size(256 << 20)
    thread = threading.Thread(target=body)
    thread.start()
    thread.join()
    seconds = took[0]
    text = sys.stderr.getvalue()
    size = sys.stdout.buffer.tell()
    code = ended[0]
    if isinstance(code, str):
        return code
    if not isinstance(code, int):
        return f"returns {code!r}"
    if seconds > 10:
        return f"takes {seconds:.0f} s"
    if size > 50_000_000:
        return f"prints {size} bytes"
    if len(text) > 200_000:
        return f"{len(text)} bytes of messages"
    if "internal" in text or "Traceback" in text:
        return text[-300:]
    if code:
        return "failed" if text.strip() else f"status {code} without a word"
    return ""


def place(fault: BaseException) -> str:
    text, trace = "", fault.__traceback__
    while trace is not None:
        text = f" at {trace.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}"
        trace = trace.tb_next
    return text


if __name__ == "__main__":
    main()
