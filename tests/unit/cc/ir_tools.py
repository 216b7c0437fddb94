"""What the tests of irgen share: C text to IR in this process, and running it in the interpreter of the IR."""

from pp_tools import open_text, options
from pycc.ctype.ctype import Types
from pycc.ctype.datamodel import data_model
from pycc.ir.function import Data, Function, Module, Sym
from pycc.ir.interp import Interp
from pycc.ir.text import print_function
from pycc.ir.value import SymAddr
from pycc.ir.verify import verify
from pycc.irgen.lower import Lowering
from pycc.parse.unit import parse_unit
from pycc.source.options import Options
from pycc.target.registry import open_target


class Lowered:
    """A unit with everything its definitions refer to lowered and verified."""

    def __init__(self, text: str, optimize: int = 1, opts: Options | None = None) -> None:
        made = opts or options()
        made.optimize = optimize
        self.options = made
        pp = open_text(text, made)
        self.reporter = pp.reporter
        target = open_target(made)
        types = Types(data_model("ilp32" if made.target == "i386" else "lp64"))
        unit = parse_unit(pp, made, types, pp.reporter, target.facts)
        assert pp.reporter.errors == 0, "".join(pp.reporter.out or [])
        self.module = Module(target.facts.word)
        self.lowering = Lowering(unit, types, made, target.facts, target.letters(), self.module, pp.reporter)
        self.functions: dict[str, Function] = {}
        self.data: dict[str, Data] = {}
        work = list(self.lowering.roots)
        seen: dict[Sym, int] = {}
        while work:
            s = work.pop()
            if s in seen:
                continue
            seen[s] = 1
            fn = self.lowering.function(s)
            if fn is not None:
                verify(fn)
                self.functions[s.name or s.base] = fn
                self.module.functions.append(fn)
                work += mentioned(fn)
            elif not s.is_function:
                d = self.lowering.data(s)
                if d is not None:
                    self.data[s.name or s.base] = d
                    work += [r.sym for r in d.relocs]

    def run(self, name: str, *args: int) -> int:
        """The function's (integer) result in the interpreter."""
        interp = Interp(self.module)
        result = interp.call(self.functions[name], list(args))
        return result[0] if result else 0

    def text(self, name: str) -> str:
        return print_function(self.functions[name])


def mentioned(fn: Function) -> list[Sym]:
    out: list[Sym] = []
    for b in fn.blocks:
        for i in b.insts:
            if isinstance(i.data, Sym):
                out.append(i.data)
            for a in i.args:
                if isinstance(a, SymAddr):
                    out.append(a.sym)
            for e in i.edges:
                for a in e.args:
                    if isinstance(a, SymAddr):
                        out.append(a.sym)
    return out
