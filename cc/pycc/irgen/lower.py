"""Lowering: one unit's symbols, and its functions and data turned to IR when somebody asks for them (CONTRACTS.md 3).

`roots` are the symbols that must be emitted whatever refers to them; everything else is lowered when compile.py asks, and emitted only if
optimised bodies still refer to it. An inline definition that must never be emitted (C11 6.7.4p7, gnu_inline) is lowered for inlining only:
its Function has `inline_only`.
"""

from typing import Final, final

from pycc.ctype.ctype import T_ARRAY, FunctionType, Types
from pycc.ir.facts import Facts
from pycc.ir.function import LINK_GLOBAL, LINK_LOCAL, LINK_WEAK, Alias, Block, Data, DataReloc, FileAsm, Function, Module, Sym
from pycc.ir.sig import Sig
from pycc.irgen import data as static_data
from pycc.irgen.data import MAX_IMAGE, Addresses, NotConstant
from pycc.irgen.function import FunctionGen
from pycc.irgen.gen import Frame, Unit
from pycc.irgen.irtype import Mapping, element_type
from pycc.sema import constant
from pycc.sema.constant import K_INT, Const
from pycc.sema.unit import TypedUnit as ParsedUnit
from pycc.source.options import (
    PIC_NONE,
    TLS_GLOBAL_DYNAMIC,
    TLS_INITIAL_EXEC,
    TLS_LOCAL_DYNAMIC,
    TLS_LOCAL_EXEC,
    VIS_DEFAULT,
    Options,
)
from pycc.source.report import Reporter
from pycc.tree import decl as D
from pycc.tree import expr as X
from pycc.tree.decl import Attributes, Decl, FuncDecl, Label, VarDecl
from pycc.tree.init import Initializer
from pycc.tree.node import Expr

NO_ATTRIBUTES: Final = Attributes()
# the library functions with attribute alloc_size
ALLOCATORS: Final[dict[str, list[int]]] = {"malloc": [1], "calloc": [1, 2], "realloc": [2], "aligned_alloc": [2]}


def allocates(s: Sym, arguments: list[int]) -> None:
    if arguments:
        s.alloc_size = arguments[0]
        s.alloc_count = arguments[1] if len(arguments) > 1 else 0


@final
class Queries(Unit):
    """Gen's view of the unit: passes every question on to Lowering."""

    def __init__(self, lowering: "Lowering") -> None:
        self.lowering = lowering

    def sym(self, decl: Decl) -> Sym:
        return self.lowering.sym(decl)

    def library(self, name: str) -> Sym:
        return self.lowering.library(name)

    def string(self, data: bytes, width: int) -> Sym:
        return self.lowering.string(data, width)

    def constant_data(self, image: bytes, align: int) -> Sym:
        return self.lowering.constant_data(image, align)

    def static_initializer(self, init: Initializer, data: Data) -> bool:
        if max(init.size, data.size) > MAX_IMAGE:
            return False
        try:
            static_data.fill(self.lowering, data, init)
        except NotConstant:
            return False
        return True

    def anonymous(self, name: str, size: int, align: int) -> Data:
        return self.lowering.anonymous(name, size, align)

    def label(self, label: Label) -> Sym:
        return self.lowering.label_or_function(label)

    def place_label(self, label: Label, block: Block) -> None:
        self.lowering.label_blocks[label] = block
        sym = self.lowering.label_syms.get(label)
        if sym is not None:
            block.label_sym = sym

    def frame_of(self, decl: FuncDecl) -> Frame | None:
        return self.lowering.frames.get(decl)

    def set_frame(self, decl: FuncDecl, frame: Frame) -> None:
        self.lowering.frames[decl] = frame

    def constant_of(self, e: Expr) -> int | None:
        c = self.lowering.evaluate(e)
        if c is None or c.kind != K_INT:
            return None
        return c.value


@final
class Lowering(Addresses):
    def __init__(self, unit: ParsedUnit, types: Types, options: Options, facts: Facts, letters: dict[str, str], module: Module,
                 reporter: Reporter) -> None:
        self.unit = unit
        self.types = types
        self.options = options
        self.facts = facts
        self.letters = letters
        self.module = module
        self.reporter = reporter
        self.map = Mapping(types, options)
        self.queries = Queries(self)
        self.syms: dict[Decl, Sym] = {}
        self.names: dict[str, Sym] = {}
        self.strings: dict[tuple[bytes, int], Sym] = {}
        self.constants: dict[tuple[bytes, int], Sym] = {}
        self.label_syms: dict[Label, Sym] = {}
        self.label_blocks: dict[Label, Block] = {}
        self.frames: dict[FuncDecl, Frame] = {}
        self.lowered: dict[Sym, Function | None] = {}
        self.roots: list[Sym] = []
        self.find_roots()

    # --- what the unit defines

    def find_roots(self) -> None:
        for item in self.unit.items:
            if isinstance(item, FuncDecl):
                self.function_item(item)
            elif isinstance(item, VarDecl):
                self.object_item(item)
            elif isinstance(item, D.FileAsm):
                self.module.asms.append(FileAsm(item.text, item.pos, self.order(item.pos)))
        self.weak_pragmas()

    def order(self, pos: int) -> int:
        """Place in the source, for emission."""
        return self.reporter.sources.offset(pos) if pos > 0 else 0

    def place(self, d: FuncDecl | VarDecl) -> int:
        """The order of what is emitted for a declaration: its definition's, where there is one."""
        return self.order(d.place or d.pos)

    def function_item(self, d: FuncDecl) -> None:
        a = d.attrs if d.attrs is not None else NO_ATTRIBUTES
        if a.alias or a.ifunc:
            self.alias(d, a, a.ifunc or a.alias, bool(a.ifunc))
            return
        if not d.defined:
            return
        if a.constructor >= 0 or a.destructor >= 0:
            self.initialization(d, a)
        if a.used or a.symver or self.must_emit(d):
            self.roots.append(self.sym(d))
            self.versions(d, a)

    def versions(self, d: FuncDecl | VarDecl, a: Attributes) -> None:
        for v in a.symver:
            self.module.asms.append(FileAsm(f".symver {self.sym(d).name}, {v}", d.pos, self.place(d)))

    def must_emit(self, d: FuncDecl) -> bool:
        return d.storage == D.ST_EXTERNAL and not self.inline_only(d)

    def inline_only(self, d: FuncDecl) -> bool:
        """A definition that serves inlining alone (C11 6.7.4p7; gnu89: extern inline)."""
        if d.storage != D.ST_EXTERNAL or not d.inline:
            return False
        return not d.extern_inline

    def object_item(self, d: VarDecl) -> None:
        a = d.attrs if d.attrs is not None else NO_ATTRIBUTES
        if a.alias:
            self.alias(d, a, a.alias, False)
            return
        if not (d.defined or d.tentative):
            return
        # an unreferenced static object is dropped: nobody can see it
        if a.used or a.symver or d.storage == D.ST_EXTERNAL:
            self.roots.append(self.sym(d))
            self.versions(d, a)

    def alias(self, d: FuncDecl | VarDecl, a: Attributes, target: str, is_ifunc: bool) -> None:
        sym = self.sym(d)
        sym.defined = True
        sym.is_alias = True
        self.module.aliases.append(Alias(sym, target, self.place(d), is_ifunc))
        other = self.find(target)
        if other is not None and (isinstance(other, FuncDecl) or isinstance(other, VarDecl)):
            t = self.sym(other)
            self.roots.append(t)
            if isinstance(other, VarDecl):
                sym.align = t.align
                if not a.weak and isinstance(d, VarDecl):
                    self.syms[d] = t  # one object, one symbol: accesses by both names overlap
        else:
            self.reporter.error(d.pos, f"'{d.name}' aliased to undefined symbol '{target}'")

    def find(self, name: str) -> Decl | None:
        """The definition with that assembler name."""
        d = self.unit.sema.scope.names.get(name)
        if isinstance(d, FuncDecl) and d.defined or isinstance(d, VarDecl) and (d.defined or d.tentative):
            return d
        for item in self.unit.items:
            if (isinstance(item, FuncDecl) or isinstance(item, VarDecl)) and (item.asm_name or item.name) == name:
                return item
        return None

    def weak_pragmas(self) -> None:
        """`#pragma weak a = b`."""
        for r in self.unit.sema.aliases:
            if not r.weak:
                continue
            d = self.unit.sema.scope.names.get(r.name)
            if (isinstance(d, FuncDecl) or isinstance(d, VarDecl)) and d.attrs is not None and d.attrs.alias:
                continue
            target = self.find(r.target)
            s = self.named(r.name)
            s.linkage = LINK_WEAK
            s.weak = True
            s.defined = True
            s.is_alias = True
            if target is not None:
                self.roots.append(self.sym(target))
                s.is_function = isinstance(target, FuncDecl)
            self.module.aliases.append(Alias(s, r.target, self.order(r.pos), False))

    def initialization(self, d: FuncDecl, a: Attributes) -> None:
        """constructor and destructor: an address in .init_array or .fini_array."""
        word = self.map.pointer // 8
        for name, priority in ((".init_array", a.constructor), (".fini_array", a.destructor)):
            if priority < 0:
                continue
            data = self.anonymous("init", word, word)
            data.read_only = False
            data.section = name if priority == 65535 else f"{name}.{priority:05d}"
            data.image = bytearray(word)
            data.relocs.append(DataReloc(0, word, self.sym(d), 0))
            data.order = self.place(d)
            data.used = True
            self.roots.append(data.sym)

    # --- symbols

    def sym(self, d: Decl) -> Sym:
        s = self.syms.get(d)
        if s is None:
            if isinstance(d, FuncDecl):
                s = self.function_sym(d)
            else:
                assert isinstance(d, VarDecl)
                s = self.object_sym(d)
            self.syms[d] = s
        return s

    def named(self, name: str) -> Sym:
        s = self.names.get(name)
        if s is None:
            s = Sym(name)
            self.names[name] = s
        return s

    def library(self, name: str) -> Sym:
        s = self.names.get(name)
        if s is None:
            s = self.named(name)
            s.is_function = True
            s.binds_locally = self.options.pic == PIC_NONE
            allocates(s, ALLOCATORS.get(name, []))
        return s

    def function_sym(self, d: FuncDecl) -> Sym:
        a = d.attrs if d.attrs is not None else NO_ATTRIBUTES
        if d.parent is not None:
            s = Sym("")
            s.base = d.name + "."
        else:
            if a.weakref:
                target = self.find(a.weakref)
                if isinstance(target, FuncDecl) and not (target.attrs is not None and target.attrs.weakref):
                    return self.sym(target)  # defined here: nothing weak about it
            s = self.named(a.weakref or d.asm_name or d.name)
            if isinstance(s.decl, FuncDecl) and s.decl is not d and s.is_function and not d.defined:
                return s  # a builtin's own declaration says nothing that the program's has not said (nolibc defines strlen)
            if self.taken(s, d, d.defined and not self.inline_only(d)):
                return s
        s.is_function = True
        s.decl = d
        s.error = a.error
        s.warning = a.warning
        s.noreturn = a.noreturn
        s.pure = 2 if a.const else 1 if a.pure else 0
        s.malloc = a.malloc
        allocates(s, a.alloc_size or ALLOCATORS.get(d.builtin, []))
        s.defined = d.defined and not self.inline_only(d)
        self.linkage(s, d.storage == D.ST_INTERNAL or d.parent is not None, a, d.visibility_pragma)
        if a.weakref:
            s.weak = True
            s.linkage = LINK_GLOBAL
            s.defined = False
        return s

    def taken(self, s: Sym, d: Decl, defines: bool) -> bool:
        """Whether another declaration with the same name in the assembler defines the symbol already: that one keeps it."""
        if s.decl is None or s.decl is d or not s.defined:
            return False
        if defines:
            self.reporter.error(d.pos, f"symbol '{s.name}' is already defined")
        return True

    def linkage(self, s: Sym, internal: bool, a: Attributes, visibility: int) -> None:
        s.weak = a.weak
        s.retain = a.retain
        s.linkage = LINK_LOCAL if internal else LINK_WEAK if a.weak else LINK_GLOBAL
        if a.visibility >= 0:
            s.visibility = a.visibility
        elif visibility != VIS_DEFAULT:
            s.visibility = visibility
        elif s.defined or self.options.pic == PIC_NONE:
            s.visibility = self.options.visibility if s.defined else VIS_DEFAULT
        o = self.options
        s.binds_locally = (internal or o.pic == PIC_NONE or s.visibility != VIS_DEFAULT
                           or (o.pie and s.defined and not a.weak))

    def object_sym(self, d: VarDecl) -> Sym:
        a = d.attrs if d.attrs is not None else NO_ATTRIBUTES
        local = d.storage == D.ST_STATIC
        if local:
            s = Sym("")
            s.base = (d.name or "__compound_literal") + "."
            if d.asm_name:  # only from the declaration itself
                s.name = d.asm_name
                s.base = ""
        else:
            if a.weakref:
                target = self.find(a.weakref)
                if isinstance(target, VarDecl) and not (target.attrs is not None and target.attrs.weakref):
                    return self.sym(target)
            s = self.named(a.weakref or d.asm_name or d.name)
            if self.taken(s, d, (d.defined or d.tentative) and not a.weakref):
                return s
        s.decl = d
        t = d.type
        s.defined = d.defined or d.tentative or local
        s.align = max(t.align(), 1)
        if d.user_align > s.align:
            s.align = d.user_align
        s.size = t.size()
        if d.init is not None:
            s.size = max(s.size, d.init.size)
        self.linkage(s, local or d.storage == D.ST_INTERNAL, a, VIS_DEFAULT)
        if a.weakref:
            s.weak = True
            s.linkage = LINK_GLOBAL
            s.defined = False
        s.const = static_data.is_const(t) and s.defined and not s.weak and not self.is_common(d, a)
        if d.tls:
            s.tls = self.tls_model(s, a.tls_model or self.options.tls_model)
        return s

    def is_common(self, d: VarDecl, a: Attributes) -> bool:
        """Whether another unit may have the definition that counts: a tentative one under -fcommon."""
        wanted = a.common == 1 or (a.common < 0 and self.options.common)
        return (wanted and d.init is None and d.tentative and d.storage == D.ST_EXTERNAL and not a.section and not a.retain and not a.weak
                and not d.tls)

    def tls_model(self, s: Sym, asked: int) -> int:
        """The most efficient model the options allow, no less than the one asked for (ELF TLS, 4)."""
        o = self.options
        if o.pic == PIC_NONE or o.pie:
            best = TLS_LOCAL_EXEC if s.binds_locally and s.defined or s.linkage == LINK_LOCAL else TLS_INITIAL_EXEC
        else:
            best = TLS_LOCAL_DYNAMIC if s.binds_locally else TLS_GLOBAL_DYNAMIC
        return max(asked, best)

    # --- functions

    def function(self, s: Sym) -> Function | None:
        """The IR of a function defined here; None if it is not."""
        if not s.is_function:
            return None
        if s in self.lowered:
            return self.lowered[s]
        d = s.decl
        fn: Function | None = None
        if isinstance(d, FuncDecl) and d.defined:
            fn = self.make_function(s, d)
        self.lowered[s] = fn
        s.function = fn
        return fn

    def make_function(self, s: Sym, d: FuncDecl) -> Function | None:
        body = self.unit.body(d)
        if body is None:
            return None
        a = d.attrs if d.attrs is not None else NO_ATTRIBUTES
        ft = d.type
        assert isinstance(ft, FunctionType)
        fn = Function(s, Sig(None, []), self.map.pointer)
        fn.decl = d
        fn.section = a.section
        fn.align = a.alignment
        fn.always_inline = a.always_inline
        fn.noinline = a.noinline or a.noipa
        fn.inline = d.inline
        fn.cold = a.cold
        fn.naked = a.naked
        fn.rounding_math = self.options.rounding_math
        fn.used = a.used
        fn.order = self.place(d)
        fn.inline_only = self.inline_only(d)
        fn.optimize_none = a.optimize in ("O0", "0", "-O0")
        self.reporter.function = d.name
        g = FunctionGen(self.queries, self.module, fn, d, self.types, self.options, self.facts, self.map, self.reporter, self.letters)
        g.strict = "no-strict-aliasing" not in a.optimize
        g.lower(body)
        self.reporter.function = ""
        return fn

    # --- data

    def data(self, s: Sym) -> Data | None:
        """The object a symbol names, if it is defined here."""
        if s.data is not None or s in self.lowered:
            return s.data
        self.lowered[s] = None
        d = s.decl
        if not isinstance(d, VarDecl) or not s.defined:
            return None
        a = d.attrs if d.attrs is not None else NO_ATTRIBUTES
        if s.is_alias:
            return None
        size = s.size
        if size < 0:
            t = d.type
            size = max(element_type(t).size(), 1) if t.kind == T_ARRAY else 0  # tentative `int a[];` (C11 6.9.2p5)
        data = Data(s, size, s.align)
        s.data = data
        data.section = a.section
        data.used = a.used
        data.order = self.place(d)
        data.read_only = s.const or (static_data.is_const(d.type) and s.weak)
        if d.init is not None:
            try:
                if max(size, d.init.size) > MAX_IMAGE:
                    self.reporter.error(d.pos, f"initialized object '{d.name}' of {max(size, d.init.size)} bytes is too large: at most {MAX_IMAGE}")
                    return None
                static_data.fill(self, data, d.init)
            except NotConstant as e:
                self.reporter.error(e.expr.pos, "initializer element is not constant")
        elif data.read_only:
            data.image = bytearray(size)
        if data.read_only and d.tls:
            data.read_only = False
        s.size = data.size
        data.common = self.is_common(d, a)
        return data

    def anonymous(self, name: str, size: int, align: int) -> Data:
        s = Sym("")
        s.base = ".LC"
        s.linkage = LINK_LOCAL
        s.binds_locally = True
        s.defined = True
        s.align = align
        s.size = size
        data = Data(s, size, align)
        data.read_only = True
        s.const = name != "init"
        s.data = data
        return data

    def string(self, data: bytes, width: int) -> Sym:
        key = (data, width)
        s = self.strings.get(key)
        if s is None:
            d = self.anonymous("string", len(data), width)
            d.image = bytearray(data)
            zero = bytes(width)
            # mergeable only if the one terminator is at the end
            at = 0
            while at < len(data) and data[at:at + width] != zero:
                at += width
            if at == len(data) - width:
                d.mergeable = width
                d.strings = True
            s = d.sym
            self.strings[key] = s
        return s

    def constant_data(self, image: bytes, align: int) -> Sym:
        key = (image, align)
        s = self.constants.get(key)
        if s is None:
            d = self.anonymous("constant", len(image), align)
            d.image = bytearray(image)
            s = d.sym
            self.constants[key] = s
        return s

    # --- addresses in static data

    def evaluate(self, e: Expr) -> Const | None:
        return constant.evaluate(self.unit.sema, e)

    def address_of(self, c: Const) -> Sym | None:
        if c.decl is not None:
            return self.sym(c.decl)
        if c.label is not None:
            return self.label_or_function(c.label)
        e = c.node
        if e is None:
            return None
        if e.kind == X.X_STRING:
            assert isinstance(e, X.StringLit)
            return self.string(e.data, max(element_type(e.type).size(), 1))
        if e.kind == X.X_COMPOUND_LITERAL:
            assert isinstance(e, X.CompoundLiteral)
            if e.decl.init is None:
                e.decl.init = e.init
            e.decl.defined = True
            return self.sym(e.decl)
        return None

    def label_or_function(self, label: Label) -> Sym:
        """In a function without computed gotos nobody can jump to the label: the function's own address serves."""
        f = label.function
        if f is not None:
            s = self.sym(f)
            fn = self.function(s)
            if fn is None or not fn.has_computed_goto:
                return s
        return self.label(label)

    def label(self, label: Label) -> Sym:
        s = self.label_syms.get(label)
        if s is None:
            s = Sym("")
            s.linkage = LINK_LOCAL
            s.binds_locally = True
            s.defined = True
            self.label_syms[label] = s
            block = self.label_blocks.get(label)
            if block is not None:
                block.label_sym = s
        return s
