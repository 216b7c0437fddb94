"""Functions, blocks, data and the module of the IR."""

from typing import Final, final

from pycc.ir.ops import NOT_ATOMIC
from pycc.ir.place import Place
from pycc.ir.sig import Sig
from pycc.ir.value import Const, Edge, Inst, Param, SymAddr, Value

# linkage of a definition
LINK_LOCAL: Final = 0
LINK_GLOBAL: Final = 1
LINK_WEAK: Final = 2


@final
class Sym:
    """A linker symbol as the compiler sees it. `name` "" until emission numbers it (string literals, block statics: `base` tells how)."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.base = ""  # block static: `name.` + number; string literal and other anonymous data: `.LC`
        self.is_function = False
        self.defined = False
        self.linkage = LINK_GLOBAL
        self.visibility = 0  # options.VIS_*
        self.tls = 0  # options.TLS_*
        self.weak = False
        self.retain = False  # attribute: in a section of its own that no linker drops
        self.binds_locally = False  # no GOT or PLT needed under the options given (static, hidden, or not PIC)
        self.error = ""  # error attribute: a call left after optimisation is an error with this text
        self.warning = ""
        self.decl: object | None = None  # tree.Decl, for diagnostics and debug
        self.data: Data | None = None
        self.function: Function | None = None  # body for inlining, once lowered
        self.align = 1  # known alignment of the object, bytes
        self.size = -1  # known size of the object, bytes
        self.const = False  # never written: loads of its initialiser fold
        self.noreturn = False
        self.pure = 0  # 1 pure, 2 const
        self.malloc = False
        self.alloc_size = 0  # number of the argument, from 1, that says how many bytes the result points to; times `alloc_count`, where there is one
        self.alloc_count = 0
        self.is_alias = False  # of another symbol: it has no storage of its own
        self.emitted = False
        self.referenced = False


@final
class DataReloc:
    """`width` bytes at `offset` hold the address of sym + addend, minus that of `minus` (label differences; None: none)."""

    def __init__(self, offset: int, width: int, sym: Sym, addend: int, minus: Sym | None = None) -> None:
        self.offset = offset
        self.width = width
        self.sym = sym
        self.addend = addend
        self.minus = minus


@final
class Data:
    """An initialised (or zero) object. `image` None: all zero, .bss."""

    def __init__(self, sym: Sym, size: int, align: int) -> None:
        self.sym = sym
        self.size = size
        self.align = align
        self.image: bytearray | None = None
        self.relocs: list[DataReloc] = []
        self.section = ""
        self.read_only = False
        self.mergeable = 0  # entity size of a SHF_MERGE section, 0 none
        self.strings = False  # mergeable, zero-terminated
        self.common = False
        self.used = False  # attribute: emit although nothing refers to it
        self.order = 0  # source order


@final
class MemAttr:
    """What a memory operation says besides its operands. Interned by Module.mem."""

    def __init__(self, align: int, volatile: bool = False, order: int = NOT_ATOMIC, space: int = 0, alias: int = 0, restrict: int = 0) -> None:
        self.align = align  # bytes, known alignment of the address
        self.volatile = volatile
        self.order = order
        self.space = space  # 0 normal, 1 %fs, 2 %gs
        self.alias = alias  # alias class: accesses of different non-zero classes do not overlap; 0: anything
        self.restrict = restrict  # restrict scope, 0 none


@final
class StackSlot:
    """An object on the stack. `name` for dumps and debug; `scoped`: it has LIVE and DEAD marks."""

    def __init__(self, name: str, size: int, align: int) -> None:
        self.name = name
        self.size = size
        self.align = align
        self.scoped = False
        self.number = 0
        self.decl: object | None = None
        self.unshared = False  # never coloured with another (returns_twice)


PACK_LENGTH: Final = "__builtin_va_arg_pack_len"  # called with `pack`: inlining puts the number of variadic arguments there


@final
class CallData:
    """Of CALL and TAILCALL. `effects`: ops.PURE, READS or READS | WRITES | EFFECT."""

    def __init__(self, sig: Sig, effects: int) -> None:
        self.sig = sig
        self.effects = effects
        self.noreturn = sig.noreturn
        self.returns_twice = sig.returns_twice
        self.must_tail = False
        self.pack = False  # the variadic arguments of the function that this is inlined into follow
        # filled by abi (ir/place.py); `lowered` says it was
        self.lowered = False
        self.places: list[Place] = []
        self.results: list[Place] = []
        self.stack_bytes = 0  # of outgoing arguments
        self.pop_bytes = 0  # the callee removes so many of them (ret $n)
        self.vectors = -1  # x86-64 variadic call: vector registers used, for %al; -1: not variadic

    def fresh(self) -> "CallData":
        """A copy that abi may fill in: copies of a call (inlining) share their CallData."""
        d = CallData(self.sig, self.effects)
        d.noreturn = self.noreturn
        d.returns_twice = self.returns_twice
        d.must_tail = self.must_tail
        d.pack = self.pack
        return d


@final
class SwitchData:
    """Case i covers values[i] .. highs[i] (canonical constants of the operand's width, signed order) and goes to edges[i + 1]."""

    def __init__(self, values: list[int], highs: list[int]) -> None:
        self.values = values
        self.highs = highs


@final
class ShuffleData:
    def __init__(self, lanes: list[int]) -> None:
        self.lanes = lanes  # index into a ++ b, -1 undefined


@final
class AsmOp:
    """One operand of an asm. Outputs come first. `constraint` as written ("=&r", "+m" is split by irgen into an output and a tied input).
    How operand i meets the instruction: `is_output` and not memory: result `result`; otherwise args[`arg`] (memory operands: the address)."""

    def __init__(self, constraint: str, name: str, ir_type: int, is_output: bool) -> None:
        self.constraint = constraint
        self.name = name
        self.type = ir_type  # IR type of the value (memory: of the pointee, or VOID for aggregates)
        self.size = 0  # bytes of the C object
        self.is_output = is_output
        self.memory = False  # irgen decided: operand is memory, arg is its address
        self.tied = -1  # input: index of the output it shares a place with
        self.result = -1
        self.arg = -1
        self.register = ""  # bound register variable
        self.early = False
        self.signed = False
        self.read_write = False
        # a value of two registers, split by legalize: where its high half is
        self.high_result = -1
        self.high_arg = -1


@final
class AsmData:
    """`operands` in gcc's numbering (outputs, inputs, then the hidden inputs that "+" operands make); labels follow them in numbering."""

    def __init__(self, template: str) -> None:
        self.template = template
        self.operands: list[AsmOp] = []
        self.clobbers: list[str] = []  # register names, without "memory" and "cc"
        self.memory = False
        self.volatile = False
        self.basic = False
        self.inline = False
        self.label_names: list[str] = []  # asm goto: names for %l[name]; edges[i + 1] is label i

    def fresh(self) -> "AsmData":
        """A copy with operands of its own, that legalize may change."""
        d = AsmData(self.template)
        for o in self.operands:
            n = AsmOp(o.constraint, o.name, o.type, o.is_output)
            n.size = o.size
            n.memory = o.memory
            n.tied = o.tied
            n.result = o.result
            n.arg = o.arg
            n.register = o.register
            n.early = o.early
            n.signed = o.signed
            n.read_write = o.read_write
            d.operands.append(n)
        d.clobbers = self.clobbers
        d.memory = self.memory
        d.volatile = self.volatile
        d.basic = self.basic
        d.inline = self.inline
        d.label_names = self.label_names
        return d


@final
class Block:
    """A basic block: parameters, instructions, the last one the terminator. `preds` are the edges that come in."""

    def __init__(self) -> None:
        self.params: list[Param] = []
        self.insts: list[Inst] = []
        self.preds: list[Edge] = []
        self.number = 0  # position in the function's order, set by passes that need it
        self.name = ""
        self.address_taken = False  # reached by GOTO: no parameters
        self.label_sym: Sym | None = None  # &&label in static data
        self.cold = False

    def term(self) -> Inst:
        return self.insts[-1]

    def add_param(self, ir_type: int) -> Param:
        p = Param(ir_type, self)
        p.index = len(self.params)
        self.params.append(p)
        return p

    def succs(self) -> list[Edge]:
        return self.insts[-1].edges


@final
class ScopeEntry:
    """One lexical scope for debug information: parent in the function's table, and where it was inlined from."""

    def __init__(self, parent: int, inlined_at: int, function: object | None) -> None:
        self.parent = parent
        self.inlined_at = inlined_at  # pos of the call, 0 not inlined
        self.function = function


@final
class Function:
    """`pointer` is the IR type of addresses. blocks[0] is the entry; it has no predecessors."""

    def __init__(self, sym: Sym, sig: Sig, pointer: int) -> None:
        self.sym = sym
        self.sig = sig
        self.pointer = pointer
        self.blocks: list[Block] = []
        self.slots: list[StackSlot] = []
        self.scopes: list[ScopeEntry] = [ScopeEntry(0, 0, None)]
        self.consts: dict[tuple[int, int], Const] = {}
        self.syms: dict[tuple[Sym, int], SymAddr] = {}
        self.section = ""
        self.align = 0  # bytes, from an attribute; 0: the option's
        self.always_inline = False
        self.noinline = False
        self.inline = False
        self.cold = False
        self.calls_returns_twice = False
        self.has_alloca = False
        self.has_computed_goto = False
        self.nonlocal_labels = False
        self.naked = False
        self.rounding_math = False  # the program may change the rounding mode: inexact operations stay
        self.optimize_none = False
        self.variadic_used = False
        self.arg_pack = False  # has calls with `pack`
        self.pos = 0
        self.end_pos = 0
        self.keep_for_inlining = False  # this body is the copy that callers inline: builtin_constant_p stays undecided
        self.decl: object | None = None
        self.order = 0
        self.uses_frame_address = False
        self.used = False
        # filled by abi
        self.lowered = False
        self.param_places: list[Place] = []
        self.pop_bytes = 0  # ret $n
        self.inline_only = False  # an inline definition that is never emitted (irgen.lower)

    def const(self, ir_type: int, value: int) -> Const:
        """The constant; `value` must be canonical (ops.wrap) or a float's bits."""
        key = (ir_type, value)
        c = self.consts.get(key)
        if c is None:
            c = Const(ir_type, value)
            self.consts[key] = c
        return c

    def address(self, sym: Sym, offset: int = 0) -> SymAddr:
        key = (sym, offset)
        a = self.syms.get(key)
        if a is None:
            a = SymAddr(self.pointer, sym, offset)
            self.syms[key] = a
        return a

    def new_block(self, name: str = "") -> Block:
        b = Block()
        b.name = name
        b.number = len(self.blocks)
        self.blocks.append(b)
        return b

    def release(self) -> None:
        """Break the cycles so that reference counting frees the body at once (CONTRACTS.md 7)."""
        for b in self.blocks:
            for i in b.insts:
                i.args = []
                i.users = []
                i.edges = []
                i.block = None
                i.data = None
                i.more = []
            for p in b.params:
                p.users = []
            b.insts = []
            b.params = []
            b.preds = []
        self.blocks = []
        self.consts = {}
        self.syms = {}


def append(block: Block, inst: Inst, args: list[Value]) -> Inst:
    """Put an instruction at the end of a block, with its operands."""
    for a in args:
        inst.add_arg(a)
    inst.block = block
    block.insts.append(inst)
    return inst


def connect(term: Inst, target: Block, args: list[Value]) -> Edge:
    """Add an edge to a terminator (after its earlier ones)."""
    e = term.add_edge(target)
    for a in args:
        e.add_arg(a)
    return e


@final
class FileAsm:
    def __init__(self, text: str, pos: int, order: int) -> None:
        self.text = text
        self.pos = pos
        self.order = order


@final
class Alias:
    """`name` is another name of `target` (attribute alias, ifunc: is_ifunc)."""

    def __init__(self, sym: Sym, target: str, order: int, is_ifunc: bool) -> None:
        self.sym = sym
        self.target = target
        self.order = order
        self.is_ifunc = is_ifunc


@final
class Module:
    """One translation unit."""

    def __init__(self, pointer: int) -> None:
        self.pointer = pointer
        self.functions: list[Function] = []
        self.data: list[Data] = []
        self.asms: list[FileAsm] = []
        self.aliases: list[Alias] = []
        self.mems: dict[tuple[int, bool, int, int, int, int], MemAttr] = {}

    def mem(self, align: int, volatile: bool = False, order: int = NOT_ATOMIC, space: int = 0, alias: int = 0, restrict: int = 0) -> MemAttr:
        key = (align, volatile, order, space, alias, restrict)
        m = self.mems.get(key)
        if m is None:
            m = MemAttr(align, volatile, order, space, alias, restrict)
            self.mems[key] = m
        return m
