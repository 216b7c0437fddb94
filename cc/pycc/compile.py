"""The compiler as prose: from tokens to the stream of one translation unit, every step on a line.

    preprocess -> parse and check -> lower what is needed -> early passes -> late passes -> abi, legalize -> select, allocate, emit

Demand decides what is done: functions are lowered when something that is emitted refers to them, and emitted only if the optimised bodies still do
(CONTRACTS.md 3). Definitions leave in the order of the source, whatever the order they were asked for.
"""

import sys
from typing import Final, final

from pyas.assemble import finish_object, open_object, open_text
from pyas.lexer import AsmError
from pyas.object_sink import ObjectStream
from pyas.stream import Stream
from pyas.text_sink import TextSink
from pybase.version import own_name

from pycc.codegen.generate import abi, legalize
from pycc.codegen.target import Target
from pycc.codegen.unit import Unit as Output
from pycc.codegen.unit_debug import UnitDebug
from pycc.ctype.ctype import Types
from pycc.ir.function import LINK_LOCAL, Alias, Data, FileAsm, Function, Module, Sym
from pycc.ir.ops import CALL, TAILCALL
from pycc.ir.value import SymAddr
from pycc.ir.verify import verify
from pycc.irgen.lower import Lowering
from pycc.opt.clone import clone_function
from pycc.opt.inline import Bodies, inlinable, weight
from pycc.opt.pipeline import Clock, Dump, Passes
from pycc.parse.unit import Unit, parse_unit
from pycc.pp.preprocess import Preprocessor
from pycc.source.options import Options
from pycc.source.phases import Phases
from pycc.source.report import Reporter
from pycc.target.registry import data_model_of, open_target
from pycc.tree.decl import Decl

KEEP_WEIGHT: Final = 80  # a body this small may still be inlined after it was emitted: a copy is kept


@final
class Compilation(Bodies):
    """One unit after parsing: what is lowered, optimised, referenced. As `Bodies` it hands callees to the inliner."""

    def __init__(self, unit: Unit, types: Types, options: Options, target: Target, reporter: Reporter, stream: Stream) -> None:
        self.options = options
        self.target = target
        self.reporter = reporter
        self.stream = stream
        self.module = Module(target.facts.word)
        self.lowering = Lowering(unit, types, options, target.facts, target.letters(), self.module, reporter)
        self.passes = Passes(self.module, target.facts, self, options.optimize, options.optimize_size, options.passes_off, options.verify)
        self.early: dict[Sym, Function] = {}  # bodies as callers inline them
        self.working: dict[Sym, int] = {}
        self.references: dict[Sym, int] = {}  # in raw bodies
        self.address_taken: dict[Sym, int] = {}
        self.finished: dict[Sym, Function] = {}  # bodies to be emitted
        self.wanted: list[Sym] = []
        self.reached: dict[Sym, int] = {}

    # --- Bodies

    def body(self, sym: Sym) -> Function | None:
        fn = self.early.get(sym)
        if fn is not None:
            return fn
        if sym in self.working or not sym.is_function or sym.weak:
            return None
        raw = self.lower(sym)
        if raw is None:
            return None
        self.working[sym] = 1
        self.dump("ir", raw)
        if self.options.verify:
            verify(raw)
        self.passes.early(raw)
        del self.working[sym]
        self.early[sym] = raw
        return raw

    def lower(self, sym: Sym) -> Function | None:
        phase = self.options.phases.enter("lower")
        fn = self.lowering.function(sym)
        self.options.phases.leave(phase)
        return fn

    def last_use(self, sym: Sym) -> bool:
        return sym.linkage == LINK_LOCAL and self.references.get(sym, 0) == 1 and sym not in self.address_taken

    def dump(self, name: str, fn: Function) -> None:
        if self.passes.dump is not None:
            self.passes.dump.after(name, fn)

    # --- the steps

    def count(self) -> None:
        """Lower what the main file certainly defines, and count who refers to whom: inlining a function's only call makes it disappear."""
        work = list(self.lowering.roots)
        seen: dict[Sym, int] = {}
        while work:
            sym = work.pop()
            if sym in seen:
                continue
            seen[sym] = 1
            if not sym.is_function:
                d = self.lowering.data(sym)
                if d is not None:
                    for r in d.relocs:
                        self.address_taken[r.sym] = 1
                        work.append(r.sym)
                continue
            fn = self.lower(sym)
            if fn is None:
                continue
            for s in self.mentions(fn, True):
                if not s.is_function or s.linkage == LINK_LOCAL:
                    work.append(s)

    def mentions(self, fn: Function, counting: bool) -> list[Sym]:
        """Symbols a body refers to, in order of first mention."""
        out: list[Sym] = []
        seen: dict[Sym, int] = {}
        for b in fn.blocks:
            for i in b.insts:
                d = i.data
                if isinstance(d, Sym) and d not in seen:
                    seen[d] = 1
                    out.append(d)
                k = 0
                for a in i.args:
                    if isinstance(a, SymAddr):
                        if counting:
                            self.references[a.sym] = self.references.get(a.sym, 0) + 1
                            if (i.op != CALL and i.op != TAILCALL) or k:
                                self.address_taken[a.sym] = 1
                        if a.sym not in seen:
                            seen[a.sym] = 1
                            out.append(a.sym)
                    k += 1
                for e in i.edges:
                    for a in e.args:
                        if isinstance(a, SymAddr):
                            if counting:
                                self.address_taken[a.sym] = 1
                            if a.sym not in seen:
                                seen[a.sym] = 1
                                out.append(a.sym)
        return out

    def reach(self, sym: Sym) -> None:
        if sym not in self.reached:
            self.reached[sym] = 1
            self.wanted.append(sym)

    def close(self) -> None:
        """From the roots through what the finished bodies still refer to."""
        for s in self.lowering.roots:
            self.reach(s)
        while self.wanted:
            batch = self.wanted
            self.wanted = []
            for sym in batch:
                if self.reporter.errors:
                    return
                if not sym.is_function:
                    d = self.lowering.data(sym)
                    if d is not None:
                        for r in d.relocs:
                            self.reach(r.sym)
                            if r.minus is not None:
                                self.reach(r.minus)
                    continue
                fn = self.finish(sym)
                if fn is not None:
                    for s in self.mentions(fn, False):
                        self.reach(s)

    def finish(self, sym: Sym) -> Function | None:
        """The body to be emitted, through abi and legalize; None if the function is not defined here."""
        fn = self.body(sym) if not sym.weak else self.weak_body(sym)
        if fn is None or fn.inline_only or self.reporter.errors:
            return None
        if not sym.weak and inlinable(fn) and (fn.always_inline or weight(fn, KEEP_WEIGHT) <= KEEP_WEIGHT):
            self.early[sym] = clone_function(fn)
        elif not sym.weak:
            fn.noinline = True
        self.passes.late(fn)
        self.check_calls(fn)
        phase = self.options.phases.enter("abi")
        abi(fn, self.target, self.reporter)
        self.options.phases.leave(phase)
        self.dump("abi", fn)
        self.passes.lowered(fn)
        phase = self.options.phases.enter("legalize")
        legalize(fn, self.target)
        self.options.phases.leave(phase)
        self.dump("legalize", fn)
        self.passes.machine(fn)
        self.finished[sym] = fn
        return fn

    def weak_body(self, sym: Sym) -> Function | None:
        """A weak definition may be replaced at link time, so nobody inlines it: it is not among the early bodies."""
        raw = self.lower(sym)
        if raw is not None:
            self.dump("ir", raw)
            self.passes.early(raw)
        return raw

    def check_calls(self, fn: Function) -> None:
        """A call of a function with the error attribute that optimisation left is an error (gcc: error attribute)."""
        for b in fn.blocks:
            for i in b.insts:
                if i.op != CALL and i.op != TAILCALL:
                    continue
                a = i.args[0]
                if isinstance(a, SymAddr):
                    if a.sym.error:
                        self.reporter.error(i.pos, f"call to '{a.sym.name}' declared with attribute error: {a.sym.error}")
                    elif a.sym.warning:
                        self.reporter.warning(i.pos, "attribute-warning", f"call to '{a.sym.name}' declared with attribute warning: {a.sym.warning}")

    def emit(self) -> None:
        """Everything reached, in source order; then literals and other anonymous data in order of mention."""
        out = Output(self.target, self.stream, self.reporter)
        out.producer = "GCC: (" + own_name() + ")"
        out.debug = open_debug(self.options, self.target)
        out.begin()
        items: list[tuple[int, int, Function | Data | FileAsm | Alias]] = []
        anonymous: list[Data] = []
        n = 0
        for sym in self.reached:
            n += 1
            if sym.is_function:
                fn = self.finished.get(sym)
                if fn is not None:
                    items.append((fn.order, n, fn))
            elif sym.data is not None:
                if sym.base == ".LC":
                    anonymous.append(sym.data)
                else:
                    items.append((sym.data.order, n, sym.data))
        for asm in self.module.asms:
            items.append((asm.order, 0, asm))
        for alias in self.module.aliases:
            items.append((alias.order, 0, alias))
        items.sort(key=item_order)
        for _, _, item in items:
            if self.reporter.errors:
                return
            try:
                if isinstance(item, Function):
                    out.function(item)
                elif isinstance(item, Data):
                    out.data(item)
                elif isinstance(item, FileAsm):
                    out.file_asm(item)
                else:
                    out.alias(item)
            except AsmError as problem:
                # a name that an asm defines too, or one that no assembler takes
                self.reporter.error(place_of(item), str(problem))
        for d in anonymous:
            out.data(d)
        out.end()


def place_of(item: Function | Data | FileAsm | Alias) -> int:
    """The position of what a unit is made of, for a message."""
    if isinstance(item, Function):
        return item.pos
    d = item.sym.decl if isinstance(item, Data | Alias) else None
    return d.pos if isinstance(d, Decl) else 0


@final
class PassClock(Clock):
    """-ftime-report of the optimiser's passes."""

    def __init__(self, phases: Phases) -> None:
        self.phases = phases

    def enter(self, name: str) -> int:
        return self.phases.enter("opt: " + name)

    def leave(self, before: int) -> None:
        self.phases.leave(before)


def item_order(item: tuple[int, int, Function | Data | FileAsm | Alias]) -> tuple[int, int]:
    return item[0], item[1]


def compile_unit(pp: Preprocessor, options: Options, reporter: Reporter, stream: Stream) -> bool:
    """One translation unit into the stream. False after an error, which has been reported."""
    target = open_target(options)
    types = Types(data_model_of(options))
    phase = options.phases.enter("parse and check")
    unit = parse_unit(pp, options, types, reporter, target.facts)
    options.phases.leave(phase)
    for d in unit.parser.s.global_registers:
        if not target.reserve(d.register):
            reporter.error(d.pos, f"sorry, unimplemented: global register variable '{d.name}' in {d.register}")
    if reporter.errors:
        return False
    if "tree" in options.dumps:
        from pycc.tree.printer import print_unit
        sys.stderr.write(print_unit(list(unit.items)) + "\n")
    if options.syntax_only:
        return True
    c = Compilation(unit, types, options, target, reporter, stream)
    if options.dumps:
        open_dumps(c, target)
    if options.time_report:
        c.passes.clock = PassClock(options.phases)
    if options.bisect:
        c.passes.limit = int(options.bisect)
    phase = options.phases.enter("count and reach")
    c.count()
    if reporter.errors == 0:
        c.close()
    options.phases.leave(phase)
    if reporter.errors == 0:
        phase = options.phases.enter("data")
        c.emit()
        options.phases.leave(phase)
    if c.passes.dump is not None:
        write_page(c.passes.dump)
    return reporter.errors == 0


def open_debug(options: Options, target: Target) -> UnitDebug | None:
    """-g."""
    if options.debug_level == 0:
        return None
    import os

    from pycc.debug.dwarf import DebugUnit
    return DebugUnit(options.main_file, os.getcwd(), "GNU C (" + own_name() + ")", target.bits // 8)


def open_dumps(c: Compilation, target: Target) -> None:
    """-fdump=."""
    from pycc.inspect.dump import FormDump, MachineFormDump
    forms = FormDump(c.options.dumps, c.reporter.sources)
    c.passes.dump = forms
    target.dump = MachineFormDump(forms)


def write_page(forms: Dump) -> None:
    """-fdump=html:f makes f.html where the compiler was started."""
    name, text = forms.page_text()
    if name:
        from pybase.output import write_file
        write_file(name, text.encode("utf-8", "replace"))


def open_stream(options: Options, text: bool) -> Stream:
    """The sink for -S (text) or -c."""
    if text:
        from pycc.target.registry import operand_printer
        return open_text(operand_printer(options))
    bits = 16 if options.code16 else (64 if options.target == "x86_64" else 32)
    return open_object(bits)


def stream_bytes(stream: Stream, reporter: Reporter) -> bytes | None:
    """What the stream holds, as the file to be written; None after an error of the assembler's."""
    if isinstance(stream, TextSink):
        return stream.text().encode("utf-8", "surrogateescape")
    assert isinstance(stream, ObjectStream)
    made = finish_object(stream)
    if made is None:
        return None
    from pyelf.write import write_object
    return write_object(made)


