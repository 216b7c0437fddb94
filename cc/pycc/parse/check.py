"""`python3 -m pycc.parse.check [options] FILE`: parse and check only, print the tree with --tree. A tool for working on the front end."""

import gc
import sys
import threading
import time

from pybase.targets import load_toolchain

from pycc.ctype.ctype import Types
from pycc.ctype.datamodel import data_model
from pycc.driver.options import Command, finish, parse_arguments
from pycc.driver.predefined import predefined
from pycc.driver.query import own_headers
from pycc.parse.unit import parse_unit
from pycc.pp.preprocess import Preprocessor
from pycc.source.report import FatalError, new_reporter

RESULT: list[int] = [1]


def run(argv: list[str]) -> int:
    tree = "--tree" in argv
    timing = "--time" in argv
    profile = "--profile" in argv
    command = Command()
    parse_arguments([a for a in argv if a not in ("--tree", "--time", "--profile")], command)
    target = load_toolchain().find(command.triple or "x86_64-linux-gnu")
    assert target is not None
    finish(command, target, own_headers())
    for text in command.errors:
        print("error:", text, file=sys.stderr)
    if command.errors:
        return 1
    options = command.options
    reporter = new_reporter(options)
    pp = Preprocessor(reporter, options)
    types = Types(data_model("ilp32" if options.target == "i386" else "lp64"))
    begin = time.perf_counter()
    profiler = None
    if profile:
        import cProfile

        profiler = cProfile.Profile()
        profiler.enable()
    try:
        pp.enter_main(command.inputs[0].path, predefined(options))
        unit = parse_unit(pp, options, types, reporter, None)
    except FatalError:
        return 1
    if profiler is not None:
        import pstats

        pstats.Stats(profiler).sort_stats("tottime").print_stats(40)
    if timing:
        print(f"{time.perf_counter() - begin:.2f} s", file=sys.stderr)
    if tree:
        from pycc.tree.printer import print_unit

        print(print_unit(unit.items))
    return 0 if reporter.finish() else 1


def thread() -> None:
    RESULT[0] = run(sys.argv[1:])


def main() -> int:
    gc.disable()
    sys.setrecursionlimit(2000000)
    threading.stack_size(512 << 20)
    t = threading.Thread(target=thread)
    t.start()
    t.join()
    return RESULT[0]


if __name__ == "__main__":
    sys.exit(main())
