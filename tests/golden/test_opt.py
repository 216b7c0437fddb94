"""opt/PASS/*.ir: IR text, one pass, IR text. First line `;! opt PASS [-m32] [-O<n>]`."""

from pathlib import Path

import pytest
from golden import Golden, files, name_of
from pycc.ir.function import LINK_LOCAL, Function, Module, Sym
from pycc.ir.text import print_function
from pycc.ir.text_read import read_module
from pycc.ir.value import SymAddr
from pycc.ir.verify import verify
from pycc.opt.inline import Bodies
from pycc.opt.pipeline import NAMES, Passes
from pycc.source.options import Options
from pycc.target.registry import open_target


class Others(Bodies):
    """Callees are the other functions of the text, as they stand there."""

    def __init__(self, module: Module) -> None:
        self.bodies: dict[Sym, Function] = {f.sym: f for f in module.functions}
        self.references: dict[Sym, int] = {}
        for f in module.functions:
            for b in f.blocks:
                for i in b.insts:
                    for a in i.args:
                        if isinstance(a, SymAddr):
                            self.references[a.sym] = self.references.get(a.sym, 0) + 1

    def body(self, sym: Sym) -> Function | None:
        return self.bodies.get(sym)

    def last_use(self, sym: Sym) -> bool:
        return sym.linkage == LINK_LOCAL and self.references[sym] == 1


@pytest.mark.parametrize("path", files("opt", ".ir"), ids=name_of)
def test_opt(path: Path) -> None:
    g = Golden(path)
    assert g.words[0] == "opt" and g.words[1] == path.parent.name
    options = Options()
    if g.bits == 32:
        options.target = "i386"
    facts = open_target(options).facts
    module = read_module(g.source, g.bits)
    for fn in module.functions:
        verify(fn)
    passes = Passes(module, facts, Others(module), g.level, False, [], True)
    for fn in module.functions:
        passes.one(fn, NAMES.index(g.words[1]))
        verify(fn)
    g.check_each([print_function(fn) for fn in module.functions])


def test_every_pass_has_one() -> None:
    assert sorted({p.parent.name for p in files("opt", ".ir")}) == sorted(NAMES)
