"""One function from IR to the stream, as prose. compile.py calls `abi` and `legalize` before its second round of optimisation, then this."""

from pyas.stream import Stream

from pycc.codegen.blockorder import blockorder
from pycc.codegen.mir import MFunction
from pycc.codegen.names import Names
from pycc.codegen.regalloc import AllocationRecord, regalloc
from pycc.codegen.target import Target
from pycc.ir.function import Function, Sym
from pycc.source.report import Reporter


def abi(fn: Function, target: Target, reporter: Reporter) -> None:
    """Calls, parameters, returns and va_* become registers and stack places."""
    if not fn.lowered:
        if fn.arg_pack:
            reporter.error(fn.pos, f"invalid use of '__builtin_va_arg_pack ()' in '{fn.sym.name}', which is not inlined everywhere")
            return
        target.abi(fn, reporter)
        fn.lowered = True


def legalize(fn: Function, target: Target) -> None:
    """Types and operations the machine lacks become ones it has."""
    target.legalize(fn)


def generate(fn: Function, target: Target, names: Names, stream: Stream, reporter: Reporter) -> list[Sym]:
    """Instructions of a function whose abi and legalize ran; uses up its body. Returns the symbols it refers to, in order of first mention."""
    optimize = target.options.optimize > 0 and not fn.optimize_none
    phases = target.options.phases
    outer = phases.enter("select")
    m = target.select(fn, reporter)
    if reporter.errors:
        phases.leave(outer)
        return m.syms
    fn.release()  # what comes is about the machine's form: a large function need not be in memory twice
    dump(target, "select", m)
    phases.enter("regalloc")
    if target.options.verify:
        verified_regalloc(m, target, reporter)
    else:
        regalloc(m, target, reporter)
    dump(target, "regalloc", m)
    phases.enter("frame, block order, peephole")
    target.finish(m)
    dump(target, "frame", m)
    blockorder(m, optimize)
    dump(target, "blockorder", m)
    target.peephole(m)
    dump(target, "peephole", m)
    phases.enter("emit")
    target.emit(m, fn, names, stream, reporter)
    phases.leave(outer)
    syms = m.syms
    m.release()
    return syms


def dump(target: Target, name: str, m: MFunction) -> None:
    if target.dump is not None:
        target.dump.after_machine(name, m)


def verified_regalloc(m: MFunction, target: Target, reporter: Reporter) -> None:
    """-fverify: the allocation is proved (regcheck.py)."""
    from pycc.codegen.regcheck import Snapshot, regcheck

    before = Snapshot(m)
    record = AllocationRecord()
    regalloc(m, target, reporter, record)
    if not reporter.errors:
        regcheck(m, target.bits // 8, before, record)
