"""Gen: the state of lowering one function, and the abstract interface through which the topic files call each other.

Topic files (expression, statement, builtins ...) hold functions whose first argument is `g: Gen`; they import downward only and recurse
through Gen's methods, which function.FunctionGen implements by calling them. So there is no import cycle and one virtual call a node.
"""

from typing import Final, final

from pycc.ctype.ctype import (
    Q_ATOMIC,
    Q_SEG_FS,
    Q_SEG_GS,
    Q_VOLATILE,
    Member,
    Record,
    Type,
    Types,
    VlaSize,
)
from pycc.ir import ops
from pycc.ir.build import Builder
from pycc.ir.facts import Facts
from pycc.ir.function import Block, Data, Function, MemAttr, Module, StackSlot, Sym
from pycc.ir.value import Value
from pycc.irgen.irtype import Mapping, ir_type
from pycc.source.options import Options
from pycc.source.report import Reporter
from pycc.tree.decl import Decl, FuncDecl, Label, VarDecl
from pycc.tree.expr import Call
from pycc.tree.init import Initializer
from pycc.tree.node import Expr, Stmt
from pycc.tree.stmt import Case

# kinds of Place
P_MEM: Final = 0
P_VAR: Final = 1  # an SSA variable
P_BITS: Final = 2  # bit-field
P_REG: Final = 3  # variable bound to a machine register, not allocated by us


@final
class Place:
    """What an lvalue designates. P_MEM and P_BITS: `addr` + `offset`, with what is known of the access."""

    def __init__(self, kind: int, ctype: Type) -> None:
        self.kind = kind
        self.type = ctype
        self.addr: Value | None = None
        self.offset = 0
        self.align = 1  # bytes, known alignment of addr + offset
        self.volatile = ctype.quals & Q_VOLATILE != 0
        self.atomic = ctype.quals & Q_ATOMIC != 0
        self.space = space_of(ctype.quals)
        self.any_alias = False  # through a union or a may_alias type
        self.var = -1
        self.member: Member | None = None  # P_BITS
        self.register = ""
        self.record_size = -1  # P_BITS: bytes from addr + offset to the end of the record, -1 unknown
        self.record: Record | None = None  # P_BITS: whose member it is
        self.reverse = False  # scalar_storage_order other than the target's


def space_of(quals: int) -> int:
    if quals & Q_SEG_GS:
        return 2
    return 1 if quals & Q_SEG_FS else 0


@final
class Scope:
    """An open lexical scope of the function: what leaving it must do."""

    def __init__(self, stmt: Stmt | None, scope_number: int, unscoped: bool) -> None:
        self.stmt = stmt
        self.outer_scope = scope_number  # debug scope to return to
        self.slots: list[StackSlot] = []
        self.cleanups: list[VarDecl] = []
        self.saved_stack: Value | None = None  # value of STACK_SAVE, when a VLA was allocated
        self.keeps_stack = False  # alloca was called here: what it gave lasts, and VLAs below it (gcc manual "Variable Length")
        self.unscoped = unscoped  # labels inside: slots of this scope have no LIVE and DEAD


@final
class Loop:
    """Where break and continue go, and the scope depth there. continue_block None: a switch."""

    def __init__(self, break_block: Block, continue_block: Block | None, depth: int) -> None:
        self.break_block = break_block
        self.continue_block = continue_block
        self.depth = depth


@final
class Frame:
    """Layout of the frame record of a function with nested ones: captured variables at fixed offsets, found through the static chain."""

    def __init__(self, decl: FuncDecl) -> None:
        self.decl = decl
        self.parent: Frame | None = None
        self.offsets: dict[VarDecl, int] = {}
        self.indirect: dict[VarDecl, bool] = {}  # the record holds the object's address
        self.sizes: dict[int, int] = {}  # VlaSize ident -> offset of its value
        self.trampolines: dict[FuncDecl, int] = {}
        self.buffers: dict[Label, int] = {}  # non-local gotos: setjmp buffers
        self.size = 0
        self.align = 1

    def add(self, size: int, align: int) -> int:
        self.size = (self.size + align - 1) // align * align
        at = self.size
        self.size += size
        if align > self.align:
            self.align = align
        return at


class Unit:
    """What lowering a function asks of the unit (implemented by lower.Lowering)."""

    def sym(self, decl: Decl) -> Sym:
        """The symbol of a function or of an object of static duration; the definition is queued for lowering."""
        raise NotImplementedError

    def library(self, name: str) -> Sym:
        """An external function of the runtime or the C library."""
        raise NotImplementedError

    def string(self, data: bytes, width: int) -> Sym:
        """A pooled string literal."""
        raise NotImplementedError

    def constant_data(self, image: bytes, align: int) -> Sym:
        """Pooled read-only bytes."""
        raise NotImplementedError

    def static_initializer(self, init: Initializer, data: Data) -> bool:
        """Fill `data` from a constant initialiser; False (and nothing reported) if it is not constant."""
        raise NotImplementedError

    def anonymous(self, name: str, size: int, align: int) -> Data:
        """A new private object, read-only unless changed."""
        raise NotImplementedError

    def label(self, label: Label) -> Sym:
        """The symbol of another function's label whose address is taken."""
        raise NotImplementedError

    def frame_of(self, decl: FuncDecl) -> Frame | None:
        """The frame record of a function with nested ones, once its lowering began."""
        raise NotImplementedError

    def set_frame(self, decl: FuncDecl, frame: Frame) -> None:
        raise NotImplementedError

    def place_label(self, label: Label, block: Block) -> None:
        """The block whose address `&&label` in static data is."""
        raise NotImplementedError

    def constant_of(self, e: Expr) -> int | None:
        """The value of an integer constant expression, None if it is not constant."""
        raise NotImplementedError


class Gen:
    """State of one function's lowering. The methods that raise are FunctionGen's."""

    def __init__(self, unit: Unit, module: Module, fn: Function, decl: FuncDecl, types: Types, options: Options, facts: Facts,
                 mapping: Mapping, reporter: Reporter) -> None:
        self.unit = unit
        self.module = module
        self.fn = fn
        self.decl = decl
        self.types = types
        self.options = options
        self.facts = facts
        self.map = mapping
        self.reporter = reporter
        self.b = Builder(fn, module)
        self.pointer = mapping.pointer
        self.pointer_bytes = mapping.pointer // 8
        self.optimizing = options.optimize > 0
        self.strict = True  # alias classes are used: not switched off for this function by an attribute
        self.vars: dict[VarDecl, int] = {}  # SSA variables
        self.var_slots: dict[VarDecl, StackSlot] = {}
        self.var_address: dict[VarDecl, Value] = {}  # objects at a computed address: by-reference parameters, VLAs (SSA-safe: see vla_vars)
        self.vla_vars: dict[VarDecl, int] = {}  # SSA variable holding a VLA's address
        self.size_vars: dict[int, int] = {}  # VlaSize ident -> SSA variable with the element count
        self.labels: dict[Label, Block] = {}
        self.pads: dict[Label, Block] = {}
        self.pad_list: list[Block] = []
        self.dispatch: Block | None = None
        self.dispatch_var = -1
        self.label_parent: dict[Label, Stmt | None] = {}
        self.stmt_parent: dict[Stmt, Stmt | None] = {}
        self.has_label: dict[Stmt, bool] = {}
        self.scopes: list[Scope] = []
        self.loops: list[Loop] = []
        self.memory_only = False  # every local in memory: -O0, setjmp, non-local goto
        self.unshared = False  # ... and for the whole function
        self.frame: Frame | None = None  # own frame record
        self.frame_slot: StackSlot | None = None
        self.chain: Value | None = None  # nested function: STATIC_CHAIN
        self.letters: dict[str, str] = {}  # classes of asm constraint letters
        self.case_blocks: dict[Case, Block] = {}
        self.placed_labels: dict[Label, bool] = {}
        self.result_type: Type | None = None  # of the function; None: void
        self.return_var = -1
        self.return_block = self.b.new_block("return")
        self.asm_reload: list[tuple[Place, Place]] = []  # memory outputs of the asm being lowered that stand for other places

    # --- small things everybody needs

    def mem(self, align: int, volatile: bool = False, alias: int = 0, order: int = ops.NOT_ATOMIC, space: int = 0) -> MemAttr:
        return self.module.mem(align, volatile, order, space, alias)

    def temporary(self, name: str, size: int, align: int) -> Value:
        """The address of a fresh stack object that lives to the end of the function unless a scope takes it."""
        s = self.b.new_slot(name, size, align)
        s.unshared = self.unshared
        return self.b.slot(s)

    def address(self, p: Place) -> Value:
        a = p.addr
        assert a is not None
        return self.b.offset(a, p.offset)

    def memory_place(self, addr: Value, ctype: Type, align: int = 0) -> Place:
        p = Place(P_MEM, ctype)
        p.addr = addr
        p.align = align or max(ctype.align(), 1)
        return p

    def mem_of(self, p: Place, ctype: Type) -> MemAttr:
        """The MemAttr of an access to `p` as a scalar of type `ctype`."""
        alias = self.map.alias(ctype) if self.strict and not p.any_alias else 0
        return self.module.mem(p.align, p.volatile, ops.ORDER_SEQ_CST if p.atomic else ops.NOT_ATOMIC, p.space, alias)

    def copy(self, dst: Value, src: Value, size: int, align: int, volatile: bool = False) -> None:
        """memcpy of a constant number of bytes; same or disjoint objects."""
        if size > 0 and dst is not src:
            i = self.b.emit(ops.MEMCPY, ops.VOID, [dst, src, self.b.word(size)])
            i.data = self.module.mem(align, volatile)

    def copy_object(self, dst: Value, src: Value, t: Type, align: int, volatile: bool = False) -> None:
        """The same for an object of type `t`, whose size may only be known at run time."""
        if t.size() >= 0:
            self.copy(dst, src, t.size(), align, volatile)
        elif dst is not src:
            i = self.b.emit(ops.MEMCPY, ops.VOID, [dst, src, self.type_size(t)])
            i.data = self.module.mem(align, volatile)

    def allocate(self, t: Type, align: int) -> Value:
        """An object of variable size on the stack, until the innermost scope is left."""
        b = self.b
        scope = self.scopes[-1]
        if scope.saved_stack is None:
            scope.saved_stack = b.emit(ops.STACK_SAVE, self.pointer, [])
        i = b.emit(ops.ALLOCA, self.pointer, [self.type_size(t)])
        i.aux = max(align, t.align(), self.facts.stack_align)
        self.fn.has_alloca = True
        return i

    def clear(self, dst: Value, size: int, align: int) -> None:
        if size > 0:
            i = self.b.emit(ops.MEMSET, ops.VOID, [dst, self.b.zero(ops.I8), self.b.word(size)])
            i.data = self.module.mem(align)

    def at(self, pos: int) -> None:
        if pos > 0:
            self.b.pos = pos

    def error(self, pos: int, text: str) -> None:
        self.reporter.error(pos, text)

    def sorry(self, pos: int, what: str) -> Value:
        """An unsupported construct is an error naming it; the value stands in so that lowering can go on."""
        self.reporter.error(pos, "sorry, unimplemented: " + what)
        return self.b.zero(self.pointer)

    def ir(self, t: Type) -> int:
        return ir_type(t)

    # --- implemented by FunctionGen, through the topic files

    def scalar(self, e: Expr) -> Value:
        """The value of a scalar expression (integer, enum, pointer, real floating)."""
        raise NotImplementedError

    def complex(self, e: Expr) -> tuple[Value, Value]:
        raise NotImplementedError

    def aggregate(self, e: Expr, into: Value | None) -> Value:
        """The address of a record or vector value. With `into`, the value is built there (a fresh or unread object) and `into` returned."""
        raise NotImplementedError

    def effect(self, e: Expr) -> None:
        """Evaluate for side effects only."""
        raise NotImplementedError

    def place(self, e: Expr) -> Place:
        raise NotImplementedError

    def load(self, p: Place) -> Value:
        """Read a scalar place."""
        raise NotImplementedError

    def store(self, p: Place, value: Value) -> None:
        raise NotImplementedError

    def test(self, e: Expr, then: Block, other: Block) -> None:
        """Branch on a scalar expression compared with 0."""
        raise NotImplementedError

    def truth(self, v: Value) -> Value:
        """i1: v != 0."""
        raise NotImplementedError

    def convert(self, v: Value, source: Type, target: Type) -> Value:
        """A real scalar conversion."""
        raise NotImplementedError

    def arithmetic(self, op: int, a: Value, b: Value, ctype: Type) -> Value:
        """`a op b` for a tree operator, both of the real arithmetic type `ctype` (shift counts: any integer type)."""
        raise NotImplementedError

    def statement(self, s: Stmt) -> None:
        raise NotImplementedError

    def variable(self, d: VarDecl) -> Place:
        raise NotImplementedError

    def initialize(self, addr: Value, init: Initializer, align: int, volatile: bool) -> None:
        """Store an initialiser to memory."""
        raise NotImplementedError

    def type_size(self, t: Type) -> Value:
        """Size in bytes, at run time for variably modified types."""
        raise NotImplementedError

    def call_library(self, name: str, result: Type, params: list[Type], args: list[Value]) -> Value:
        """Call a runtime routine with scalar arguments and result."""
        raise NotImplementedError

    def label_address(self, label: Label) -> Value:
        raise NotImplementedError

    def function_address(self, d: FuncDecl) -> Value:
        """The value of a function designator; of a nested function, its trampoline."""
        raise NotImplementedError

    def chain_for(self, d: FuncDecl) -> Value:
        """The static chain a direct call of nested function `d` passes."""
        raise NotImplementedError

    def live(self, d: VarDecl) -> None:
        """The object's lifetime starts."""
        raise NotImplementedError

    def set_size(self, ident: int, value: Value) -> None:
        """The element count of a VLA declarator."""
        raise NotImplementedError

    def size_value(self, size: VlaSize) -> Value:
        raise NotImplementedError

    def set_vla(self, d: VarDecl, address: Value) -> None:
        raise NotImplementedError

    def begin_temporaries(self) -> None:
        """A full expression starts: temporaries made until end_temporaries die there."""
        raise NotImplementedError

    def end_temporaries(self) -> None:
        raise NotImplementedError

    def drop_temporaries(self) -> None:
        """As end_temporaries, for an expression whose value may still be in one (return)."""
        raise NotImplementedError

    def leave_for_return(self) -> None:
        """Leave all scopes before returning."""
        raise NotImplementedError

    def pending_cleanups(self) -> bool:
        raise NotImplementedError

    def return_slot(self, t: Type) -> Value:
        raise NotImplementedError

    def label_block(self, label: Label) -> Block:
        raise NotImplementedError

    def computed_goto(self, target: Value) -> None:
        raise NotImplementedError

    def label_placed(self, label: Label) -> None:
        """Lowering has reached the label."""
        raise NotImplementedError

    def go(self, label: Label) -> None:
        """Leave the scopes between here and the label, and jump."""
        raise NotImplementedError

    def library_effect(self, e: Call, name: str) -> bool:
        """The same for a call whose value is not used: whether it was done otherwise."""
        raise NotImplementedError

    def inline_library(self, e: Call, name: str) -> Value | None:
        """A library function called by name: its value if it is done inline, None for an ordinary call."""
        raise NotImplementedError

    def open_statement_expression(self, body: Stmt) -> None:
        """Open the scope of `({ ... })` and lower its statements but the last's value; close_scope ends it."""
        raise NotImplementedError

    def open_scope(self, s: Stmt | None) -> None:
        raise NotImplementedError

    def close_scope(self) -> None:
        raise NotImplementedError

    def leave_scopes(self, depth: int) -> None:
        """Emit what leaving all scopes deeper than `depth` does, without closing them."""
        raise NotImplementedError
