"""One translation unit on its way out: sections, function heads and tails, data, aliases, file-scope asm (order is compile.py's)."""

from typing import Final, final

from pyas.expr import Binary, Const, Expr, Here, SymRef
from pyas.stream import Stream

from pycc.codegen.generate import generate
from pycc.codegen.names import Names
from pycc.codegen.target import Target
from pycc.codegen.unit_debug import UnitDebug
from pycc.ir.function import LINK_GLOBAL, LINK_LOCAL, LINK_WEAK, Alias, Data, FileAsm, Function, Sym
from pycc.source.options import PIC_NONE, VISIBILITY_NAMES
from pycc.source.report import Reporter

PLAIN_SECTIONS: Final = frozenset([".text", ".data", ".bss"])


@final
class Unit:
    """`begin`, then functions and data in any order, `end`. `pending` are symbols mentioned whose definitions compile.py must still emit."""

    def __init__(self, target: Target, stream: Stream, reporter: Reporter) -> None:
        self.target = target
        self.options = target.options
        self.stream = stream
        self.reporter = reporter
        self.names = Names(target.options, reporter)
        self.current = ""
        self.mentioned: list[Sym] = []
        self.pool_done = 0
        self.weak_mentioned: list[Sym] = []
        self.text_used = False
        self.producer = "GCC: (pycc)"  # of .ident; compile.py says it better
        self.debug: UnitDebug | None = None  # with -g

    def begin(self) -> None:
        o = self.options
        if o.code16:
            self.stream.directive(".code16gcc")
        if o.debug_level > 0 and not o.unwind_tables:
            self.stream.directive(".cfi_sections\t.debug_frame")  # for debuggers only: nothing of it is loaded
        if o.main_file:
            self.stream.file(0, o.main_file)
        self.section(".text")

    def section(self, name: str, flags: str = "", sh_type: str = "", entsize: int = 0) -> None:
        key = name
        if key == self.current and not self.names.section_changed:
            return
        self.names.section_changed = False
        self.current = key
        self.stream.section(name, flags, sh_type, entsize)

    # --- symbols

    def binding(self, s: Sym, is_function: bool) -> None:
        name = self.names.of(s)
        if s.linkage == LINK_GLOBAL and not s.weak:
            self.stream.symbol_attribute("globl", name)
        elif s.linkage == LINK_WEAK or (s.weak and s.linkage != LINK_LOCAL):
            self.stream.symbol_attribute("weak", name)
        if s.visibility and s.linkage != LINK_LOCAL:
            self.stream.symbol_attribute(VISIBILITY_NAMES[s.visibility], name)

    # --- functions

    def text_section(self, fn: Function) -> None:
        name = fn.section
        keep = "R" if fn.sym.retain else ""
        if not name:
            if self.options.function_sections or keep:
                name = (".text.unlikely." if fn.cold and self.options.optimize else ".text.") + self.names.of(fn.sym)
            elif fn.cold and self.options.optimize:
                name = ".text.unlikely"
            else:
                name = ".text"
        if name == ".text":
            self.section(name)
        else:
            self.section(name, "ax" + keep, "progbits")

    def function(self, fn: Function) -> list[Sym]:
        """A function definition; returns what it mentions."""
        stream = self.stream
        name = self.names.of(fn.sym)
        self.text_section(fn)
        align = fn.align
        if not align:
            if self.options.optimize_size or fn.cold:
                align = max(1, self.options.align_functions)
            elif self.options.optimize >= 2:
                align = self.options.align_functions or 16
            else:
                align = self.options.align_functions or 1
        if align > 1:
            stream.align(align.bit_length() - 1)
        self.binding(fn.sym, True)
        stream.symbol_type(name, "function")
        stream.label(name)
        cfi = self.options.unwind_tables or self.options.debug_level > 0
        if cfi:
            stream.cfi("startproc", [])
        if self.options.debug_level > 0:
            self.names.last_pos = 0
            self.names.last_line = 0
            if fn.pos > 0:
                self.names.position(stream, fn.pos)
        syms = generate(fn, self.target, self.names, stream, self.reporter)
        if self.names.section_changed:
            self.current = ""
            self.text_section(fn)
        if cfi:
            stream.cfi("endproc", [])
        if self.debug is not None and fn.pos > 0:
            end = self.names.local("LFE")
            stream.label(end)
            where, line = self.reporter.sources.name(fn.pos), self.reporter.sources.line(fn.pos)
            self.debug.function(name, end, self.names.file_number(stream, where), line, fn.sym.linkage != LINK_LOCAL)
        stream.symbol_size(name, Binary("-", Here(), SymRef(name)))
        fn.sym.emitted = True
        self.mention(syms)
        return syms

    def mention(self, syms: list[Sym]) -> None:
        for s in syms:
            self.mentioned.append(s)

    # --- data

    def data_section(self, d: Data) -> None:
        name = d.section
        zero = d.image is None
        tls = d.sym.tls != 0
        keep = "R" if d.sym.retain else ""
        if name:
            nobits = zero and (name == ".bss" or name[:5] == ".bss." or name[:6] == ".tbss.")
            flags = "a" if d.read_only and (not d.relocs or self.options.pic == PIC_NONE) else "aw"
            if tls:
                flags += "T"
            if name in PLAIN_SECTIONS and not keep:
                self.section(name)
            else:
                # of the arrays of functions the assembler knows the type by name, and warns of another
                array = name.startswith((".init_array", ".fini_array", ".preinit_array"))
                self.section(name, flags + keep, "" if array else "nobits" if nobits else "progbits")
            return
        suffix = "." + self.names.of(d.sym) if (self.options.data_sections or keep) and d.sym.base != ".LC" else ""
        if tls:
            self.section((".tbss" if zero else ".tdata") + suffix, "awT" + keep, "nobits" if zero else "progbits")
        elif d.mergeable and not d.relocs and self.options.merge_constants and not zero:
            if d.strings:
                self.section(f".rodata.str{d.mergeable}.{d.align}", "aMS", "progbits", d.mergeable)
            else:
                self.section(f".rodata.cst{d.mergeable}", "aM", "progbits", d.mergeable)
        elif d.read_only:
            if d.relocs and self.options.pic != PIC_NONE:
                local = True
                for r in d.relocs:
                    if not r.sym.binds_locally:
                        local = False
                self.section((".data.rel.ro.local" if local else ".data.rel.ro") + suffix, "aw" + keep, "progbits")
            elif suffix:
                self.section(".rodata" + suffix, "a" + keep, "progbits")
            else:
                self.section(".rodata")
        elif zero and self.options.zero_initialized_in_bss:
            if suffix:
                self.section(".bss" + suffix, "aw" + keep, "nobits")
            else:
                self.section(".bss")
        elif suffix:
            self.section(".data" + suffix, "aw" + keep, "progbits")
        else:
            self.section(".data")

    def data(self, d: Data) -> list[Sym]:
        """A data definition; returns what its initialiser mentions."""
        stream = self.stream
        s = d.sym
        name = self.names.of(s)
        s.emitted = True
        if d.common and d.image is None and not d.section and not s.tls:
            if s.visibility:
                stream.symbol_attribute(VISIBILITY_NAMES[s.visibility], name)
            stream.common(name, max(d.size, 1) if d.size == 0 else d.size, d.align, s.linkage == LINK_LOCAL)
            return []
        self.data_section(d)
        anonymous = s.base == ".LC"
        if not anonymous:
            self.binding(s, False)
        if d.align > 1:
            stream.align(d.align.bit_length() - 1)
        if not anonymous:
            stream.symbol_type(name, "tls_object" if s.tls else "object")
            stream.symbol_size(name, Const(d.size))
        stream.label(name)
        return self.contents(d)

    def contents(self, d: Data) -> list[Sym]:
        stream = self.stream
        syms: list[Sym] = []
        image = d.image
        if image is None:
            if d.size:
                stream.zero(d.size)
            return syms
        at = 0
        end = len(image)
        relocs = d.relocs
        if len(relocs) > 1:
            relocs = sorted(relocs, key=reloc_offset)
        for r in relocs:
            self.bytes_of(image, at, r.offset, d.strings)
            for s in (r.sym, r.minus):
                if s is not None and not s.referenced:
                    s.referenced = True
                    syms.append(s)
            e: Expr = SymRef(self.names.of(r.sym))
            if r.minus is not None:
                e = Binary("-", e, SymRef(self.names.of(r.minus)))
            if r.addend > 0:
                e = Binary("+", e, Const(r.addend))
            elif r.addend < 0:
                e = Binary("-", e, Const(-r.addend))
            stream.data(r.width, e)
            at = r.offset + r.width
        self.bytes_of(image, at, end, d.strings)
        if d.size > end:
            stream.zero(d.size - end)
        self.mention(syms)
        return syms

    def bytes_of(self, image: bytearray, start: int, end: int, text: bool) -> None:
        """Bytes, long runs of zero as .zero."""
        stream = self.stream
        if start >= end:
            return
        data = bytes(image[start:end])
        if text or looks_textual(data):
            stream.string(data)
            return
        at = 0
        n = len(data)
        while at < n:
            zero = data.find(b"\0" * 16, at)
            if zero < 0:
                stream.data_bytes(data[at:])
                return
            if zero > at:
                stream.data_bytes(data[at:zero])
            stop = zero
            while stop < n and data[stop] == 0:
                stop += 1
            stream.zero(stop - zero)
            at = stop

    # --- the rest

    def file_asm(self, a: FileAsm) -> None:
        """File-scope asm stands in .text, as gcc leaves it."""
        self.section(".text")
        name, line = (self.reporter.sources.name(a.pos), self.reporter.sources.line(a.pos)) if a.pos > 0 else ("", 0)
        self.stream.begin_asm(name, line)
        self.stream.asm_text(a.text)
        self.stream.end_asm()

    def alias(self, a: Alias) -> None:
        name = self.names.of(a.sym)
        self.binding(a.sym, a.sym.is_function)
        if a.is_ifunc:
            self.stream.symbol_type(name, "gnu_indirect_function")
        elif a.sym.is_function:
            self.stream.symbol_type(name, "function")
        else:
            self.stream.symbol_type(name, "object")
        self.stream.assign(name, SymRef(a.target))
        a.sym.emitted = True

    def constants(self) -> None:
        """Pool constants mentioned since the last time."""
        pool = self.target.pool.order
        while self.pool_done < len(pool):
            s = pool[self.pool_done]
            self.pool_done += 1
            if s.data is not None and s.referenced and not s.emitted:
                self.data(s.data)

    def undefined(self, syms: list[Sym]) -> None:
        """Attributes of symbols mentioned and not defined here: weak and hidden references."""
        for s in syms:
            if s.emitted or s.defined or not s.name:
                continue
            if s.weak:
                self.stream.symbol_attribute("weak", s.name)
            if s.visibility and s.linkage != LINK_LOCAL:
                self.stream.symbol_attribute(VISIBILITY_NAMES[s.visibility], s.name)

    def end(self) -> None:
        self.constants()
        self.thunks()
        self.undefined(self.mentioned)
        if self.debug is not None:
            self.debug.emit(self.stream)
        if self.options.ident:
            self.stream.directive('.ident\t"' + self.producer + '"')
        self.stream.section(".note.GNU-stack", "x" if self.target.exec_stack else "", "progbits")

    def thunks(self) -> None:
        """i386 PIC: the function that returns its return address in eax."""
        if not self.target.pc_thunk_used:
            return
        from pyisa.operand import Mem, Reg
        from pyisa.x86.registers import EAX, ESP

        s = self.stream
        s.section(".text.__x86.get_pc_thunk.ax", "axG", "progbits", 0, "__x86.get_pc_thunk.ax", True)
        s.symbol_attribute("globl", "__x86.get_pc_thunk.ax")
        s.symbol_attribute("hidden", "__x86.get_pc_thunk.ax")
        s.symbol_type("__x86.get_pc_thunk.ax", "function")
        s.label("__x86.get_pc_thunk.ax")
        s.inst("movl", [Mem(ESP), Reg(EAX)])
        s.inst("ret", [])


def reloc_offset(r: "object") -> int:
    from pycc.ir.function import DataReloc

    assert isinstance(r, DataReloc)
    return r.offset


def looks_textual(data: bytes) -> bool:
    """Mostly printable: shown as a string."""
    if len(data) < 4 or data[-1] != 0:
        return False
    for b in data[:-1]:
        if (b < 32 or b > 126) and b != 9 and b != 10:
            return False
    return True
