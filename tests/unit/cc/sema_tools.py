"""Parsing C text in a test: the unit, the messages, evaluated constants."""

import sys
import threading

from pycc.ctype.ctype import Types
from pycc.ctype.datamodel import data_model
from pycc.driver.predefined import predefined
from pycc.parse.unit import Unit, parse_unit
from pycc.pp.preprocess import Preprocessor
from pycc.sema.constant import Const
from pycc.source.options import Options
from pycc.source.report import FatalError, new_reporter
from pycc.tree.decl import FuncDecl, VarDecl
from pycc.tree.printer import print_unit


class Parsed:
    def __init__(self, unit: Unit | None, errors: int, text: str) -> None:
        self.unit = unit
        self.errors = errors
        self.text = text

    def messages(self) -> list[str]:
        return [line.split(": ", 1)[1] for line in self.text.split("\n") if ": error: " in line or ": warning: " in line]

    def tree(self) -> str:
        assert self.unit is not None
        return print_unit(list(self.unit.items))

    def variable(self, name: str) -> VarDecl:
        assert self.unit is not None
        d = self.unit.sema.scope.file_lookup(name)
        assert isinstance(d, VarDecl)
        return d

    def function(self, name: str) -> FuncDecl:
        assert self.unit is not None
        d = self.unit.sema.scope.file_lookup(name)
        assert isinstance(d, FuncDecl)
        return d

    def value(self, name: str) -> int:
        """The integer a static object is initialised with."""
        init = self.variable(name).init
        assert init is not None
        if not init.entries:
            return 0
        c = init.entries[0].const
        assert isinstance(c, Const)
        return c.value


def parse(text: str, target: str = "x86_64", pedantic: int = 0, deep: bool = False, parse_all: bool = False, options: Options | None = None) -> Parsed:
    options = options or Options()
    options.target = target
    options.pedantic = pedantic
    options.show_caret = False
    options.parse_all = parse_all
    options.main_file = "t.c"
    reporter = new_reporter(options)
    reporter.out = []
    pp = Preprocessor(reporter, options)
    box: list[Unit] = []

    def work() -> None:
        try:
            pp.enter_main("t.c", predefined(options), text.encode("latin-1"))
            box.append(parse_unit(pp, options, Types(data_model("ilp32" if target == "i386" else "lp64")), reporter, None))
        except FatalError:
            pass

    if deep:
        # deep programs need the stack that main gives the compiler
        old = sys.getrecursionlimit()
        sys.setrecursionlimit(1000000)
        threading.stack_size(512 << 20)
        t = threading.Thread(target=work)
        t.start()
        t.join()
        threading.stack_size(0)
        sys.setrecursionlimit(old)
    else:
        work()
    return Parsed(box[0] if box else None, reporter.errors, "".join(reporter.out))


def errors_of(text: str) -> list[str]:
    return [m[7:] for m in parse(text).messages() if m.startswith("error: ")]
