"""What every calling convention does the same way, as a pass over IR: a machine's class (target/x86/abi64.py) says where each value goes.

Before: `call f(x, &record)` with a Sig, and a function whose entry block takes what the source wrote. After: CallData.places, RetData and
Function.param_places say for each value a register or a place on the stack, and va_start and va_arg are loads and stores.
"""

from pycc.codegen.irbuilder import Cursor
from pycc.ir.function import Block, CallData, Function
from pycc.ir.ops import ARG_AREA, CALL, RET, TAILCALL, VA_ARG, VA_COPY, VA_START, VOID
from pycc.ir.place import P_REG, Place
from pycc.ir.sig import A_ARRAY, A_RECORD, A_UNION, A_VECTOR, AbiType, Sig
from pycc.ir.value import Inst, Param, Value
from pycc.source.report import Reporter


def is_aggregate(t: AbiType) -> bool:
    """Whether the IR value of the type is its address."""
    k = t.kind
    return k == A_RECORD or k == A_UNION or k == A_ARRAY or k == A_VECTOR


class CallingConvention:
    def __init__(self, fn: Function, reporter: Reporter, word: int, chain: int) -> None:
        self.fn = fn
        self.reporter = reporter
        self.c = Cursor(fn)
        self.word = word  # IR type of an address
        self.chain = chain  # register of a nested function's static chain
        self.stack = 0  # bytes of stack the values placed so far take
        self.named_stack = 0  # those of the function's own parameters
        self.sret: Value | None = None  # where the function's result goes when that is memory

    # --- what a machine says

    def reset(self, sig: Sig) -> None:
        """Before the first value of a call or function is placed."""
        raise NotImplementedError

    def in_memory(self, t: AbiType | None) -> bool:
        """Whether a result goes to memory whose address the caller passes."""
        raise NotImplementedError

    def hidden(self) -> Place:
        """The place of that address, taken."""
        raise NotImplementedError

    def param(self, t: AbiType, old: list[Param], at: int) -> int:
        """old[at], and for a complex the next, get the values that arrive; returns the index behind."""
        raise NotImplementedError

    def entered(self, sig: Sig) -> None:
        """Behind the parameters of the function."""
        raise NotImplementedError

    def argument(self, t: AbiType, old: list[Value], at: int, args: list[Value], places: list[Place]) -> int:
        """Appends what is passed for old[at] (and the next, for a complex) and where; returns the index behind."""
        raise NotImplementedError

    def passed(self, sig: Sig, d: CallData) -> None:
        """Behind the arguments of a call: what else `d` says of it."""
        raise NotImplementedError

    def replace_call(self, i: Inst, d: CallData, args: list[Value], t: AbiType | None, address: Value | None) -> None:
        """The call with its results of type `t`, which for an aggregate are stored at `address`."""
        raise NotImplementedError

    def ret(self, i: Inst) -> None:
        raise NotImplementedError

    def va_start(self, i: Inst) -> None:
        raise NotImplementedError

    def va_copy(self, i: Inst) -> None:
        raise NotImplementedError

    def va_arg(self, i: Inst) -> None:
        raise NotImplementedError

    # --- the pass

    def run(self) -> None:
        self.params()
        for b in list(self.fn.blocks):
            self.block(b)

    def params(self) -> None:
        fn = self.fn
        sig = fn.sig
        entry = fn.blocks[0]
        old = entry.params
        entry.params = []
        fn.param_places = []
        c = self.c
        c.block = entry
        self.reset(sig)
        if self.in_memory(sig.result):
            p = self.hidden()
            if p.kind == P_REG:
                self.sret = self.new_param(self.word, p.unit)
            else:
                self.sret = c.load(self.word, self.area(p.offset), 0, p.size)
        at = 0
        for t in sig.params:
            at = self.param(t, old, at)
        self.named_stack = self.stack
        self.entered(sig)
        entry.insts[0:0] = c.out
        c.out = []

    def block(self, b: Block) -> None:
        hit = False
        for i in b.insts:
            op = i.op
            if op == CALL or op == RET or op == TAILCALL or VA_START <= op <= VA_COPY:
                hit = True
                break
        if not hit:
            return
        c = self.c
        c.out = []
        c.block = b
        for i in b.insts:
            op = i.op
            c.at(i)
            if op == CALL or op == TAILCALL:
                self.call(i)
            elif op == RET:
                self.ret(i)
                i.clear_args()
            elif op == VA_START:
                self.va_start(i)
                i.clear_args()
            elif op == VA_COPY:
                self.va_copy(i)
                i.clear_args()
            elif op == VA_ARG:
                self.va_arg(i)
                i.clear_args()
            else:
                i.block = c.block  # va_arg may have split the block
                c.out.append(i)
        c.block.insts = c.out
        c.out = []

    def call(self, i: Inst) -> None:
        c = self.c
        d = i.data
        assert isinstance(d, CallData)
        if d.lowered:
            i.block = c.block
            c.out.append(i)
            return
        d = d.fresh()
        sig = d.sig
        self.reset(sig)
        old = list(i.args)
        args: list[Value] = []
        places: list[Place] = []
        at = 1
        if sig.chain:
            args.append(old[at])
            places.append(Place(P_REG, self.chain))
            at += 1
        address: Value | None = None
        if sig.result is not None and is_aggregate(sig.result):
            address = old[at]
            at += 1
        if self.in_memory(sig.result):
            if address is None:
                assert sig.result is not None
                address = c.slot("", sig.result.size, self.word // 8)
            args.append(address)
            places.append(self.hidden())
        for t in sig.params:
            at = self.argument(t, old, at, args, places)
        self.passed(sig, d)
        d.places = places
        d.lowered = True
        d.results = []
        if i.op == TAILCALL:
            c.emit(TAILCALL, VOID, [old[0], *args], d)
        else:
            self.replace_call(i, d, [old[0], *args], sig.result, address)
        i.clear_args()

    # --- pieces

    def new_param(self, t: int, unit: int) -> Param:
        p = self.fn.blocks[0].add_param(t)
        self.fn.param_places.append(Place(P_REG, unit))
        return p

    def area(self, offset: int) -> Value:
        """Address in the stack part of the arguments that the function was called with."""
        return self.c.offset(self.c.emit(ARG_AREA, self.word, []), offset)

    def spill_complex(self, re: Value, im: Value, t: AbiType) -> Value:
        """A complex value put to memory, so that it can be passed like a record."""
        s = self.c.slot("", t.size, t.align)
        self.c.store(re, s)
        self.c.store(im, s, t.members[0].type.size)
        return s

    def load_complex(self, re: Value, im: Value, t: AbiType, address: Value, align: int = 1) -> None:
        """`re` and `im` become the parts of the complex value at `address`."""
        e = t.members[0].type
        re.replace_with(self.c.load(e.ir, address, 0, align))
        im.replace_with(self.c.load(e.ir, address, e.size, align))
