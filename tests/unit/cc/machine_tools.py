"""What the tests of MIR share: C text through the optimiser, abi, legalize and select, in this process."""

from pp_tools import open_text, options
from pyas.text_sink import TextSink
from pycc.codegen.mir import MFunction
from pycc.codegen.regalloc import AllocationRecord, regalloc
from pycc.codegen.regcheck import Snapshot
from pycc.compile import Compilation
from pycc.ctype.ctype import Types
from pycc.ir.function import Function
from pycc.parse.unit import parse_unit
from pycc.source.options import Options
from pycc.target.registry import data_model_of, open_target, operand_printer


def machine_options(bits: int) -> Options:
    made = options()
    if bits == 32:
        made.target = "i386"
        made.march = "i686"
        made.features = []
        made.sse = False
    return made


class Machine:
    """A unit whose functions are ready for selection, by name."""

    def __init__(self, text: str, optimize: int = 2, bits: int = 64, opts: Options | None = None) -> None:
        made = opts or machine_options(bits)
        made.optimize = optimize
        self.options = made
        pp = open_text(text, made)
        self.reporter = pp.reporter
        self.target = open_target(made)
        types = Types(data_model_of(made))
        unit = parse_unit(pp, made, types, pp.reporter, self.target.facts)
        c = Compilation(unit, types, made, self.target, pp.reporter, TextSink(operand_printer(made)))
        c.count()
        c.close()
        assert pp.reporter.errors == 0, "".join(pp.reporter.out or [])
        self.functions: dict[str, Function] = {s.name or s.base: fn for s, fn in c.finished.items()}

    def selected(self, name: str) -> MFunction:
        return self.target.select(self.functions[name], self.reporter)

    def allocated(self, name: str) -> tuple[MFunction, Snapshot, AllocationRecord]:
        m = self.selected(name)
        before = Snapshot(m)
        record = AllocationRecord()
        regalloc(m, self.target, self.reporter, record)
        return m, before, record
