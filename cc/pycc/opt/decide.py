"""decide: builtin questions that only the optimiser can answer: constant_p, object_size, expect, assume.

In a body kept for inlining only "yes" is decided: the caller's constants may still come. In the copy to be emitted (`final`) the rest becomes
"no" (CONTRACTS.md 3), which then makes the tests on it fold.
"""

from pycc.ir.function import Function
from pycc.ir.ops import ASSUME, CONSTANT_P, EXPECT, OBJECT_SIZE, bits_of, wrap
from pycc.ir.value import V_CONST, SymAddr, Value
from pycc.opt.objectsize import ObjectSize
from pycc.opt.rewriter import replace


def known_constant(v: Value) -> bool:
    """What gcc calls constant: a number, or the address of a string literal's first byte."""
    if v.kind == V_CONST:
        return True
    return isinstance(v, SymAddr) and v.offset == 0 and v.sym.base == ".LC"


def decide(fn: Function, final: bool) -> bool:
    """Run the pass; `final`: unknown means no. True if something was decided."""
    changed = False
    for b in fn.blocks:
        gone = False
        for i in b.insts:
            op = i.op
            if op == CONSTANT_P:
                if known_constant(i.args[0]):
                    replace(i, fn.const(i.type, 1))
                elif final:
                    replace(i, fn.const(i.type, 0))
                else:
                    continue
            elif op == OBJECT_SIZE:
                # the object that the whole pointer lies in is no smaller than the member of it that mode 1 asks for; mode 3 gets no answer
                n = ObjectSize(fn, i.aux & 2 != 0, final).remaining(i.args[0]) if i.aux & 3 != 3 else -1
                if n >= 0:
                    replace(i, fn.const(i.type, wrap(n, bits_of(i.type))))
                elif final:
                    replace(i, fn.const(i.type, 0 if i.aux & 2 else -1))
                else:
                    continue
            elif op == EXPECT and final:
                replace(i, i.args[0])
            elif op == ASSUME and final:
                i.clear_args()
                i.block = None
            else:
                continue
            gone = True
        if gone:
            changed = True
            b.insts = [i for i in b.insts if i.block is not None]
    return changed
