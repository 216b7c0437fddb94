"""Target: what a machine's folder gives the machine-independent code generator. One abstract class; `target.registry` makes the real one."""

from pyas.stream import Stream

from pycc.codegen.constpool import ConstPool
from pycc.codegen.irbuilder import Cursor
from pycc.codegen.mir import MFunction, MInst
from pycc.codegen.names import Names
from pycc.ir.facts import Facts
from pycc.ir.function import Function, Sym
from pycc.ir.value import Inst
from pycc.source.options import Options
from pycc.source.report import Reporter


class MachineDump:
    """Abstract: gets every function after every machine pass (-fdump=)."""

    def after_machine(self, name: str, m: MFunction) -> None:
        raise NotImplementedError


class Target:
    """`bits` 64 or 32. `gpr_order` and `xmm_order`: units in the order the allocator tries them."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.bits = 64
        self.facts = Facts()
        self.pool = ConstPool()
        self.order: list[list[int]] = [[], []]  # by register class
        self.callee_saved = 0  # bit mask of units
        self.class_masks: list[int] = [0, 0]
        self.pc_thunk_used = False
        self.dump: MachineDump | None = None
        self.exec_stack = False  # trampolines stand on the stack

    def reserve(self, register: str) -> bool:
        """Leave a register to the program's global variable in it: neither allocated nor saved. False: this one cannot be."""
        raise NotImplementedError

    def letters(self) -> dict[str, str]:
        """Asm constraint letter -> what it allows, as letters of `r` register, `m` memory, `i` immediate, `a` address, `f` flag, `t` x87."""
        raise NotImplementedError

    def has_conditional_move(self) -> bool:
        """Whether an integer SELECT is one instruction."""
        raise NotImplementedError

    def abi(self, fn: Function, reporter: Reporter) -> None:
        raise NotImplementedError

    def lower_call(self, c: Cursor, call: Inst) -> None:
        """The abi pass on one call made later (runtime library): its lowered form goes to the cursor, users are pointed at the result."""
        raise NotImplementedError

    def legalize(self, fn: Function) -> None:
        raise NotImplementedError

    def select(self, fn: Function, reporter: Reporter) -> MFunction:
        raise NotImplementedError

    def may_fold(self, inst: MInst, i: int) -> bool:
        """Whether register operand i of the instruction may be a stack slot instead."""
        raise NotImplementedError

    def finish(self, m: MFunction) -> None:
        """After allocation: frame, prologue, epilogues."""
        raise NotImplementedError

    def peephole(self, m: MFunction) -> None:
        raise NotImplementedError

    def emit(self, m: MFunction, fn: Function, names: Names, stream: Stream, reporter: Reporter) -> None:
        raise NotImplementedError

    def library_sym(self, name: str) -> Sym:
        """The external function of that name (memcpy, __divti3 ...), one Sym per unit."""
        raise NotImplementedError
