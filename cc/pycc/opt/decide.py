"""decide: builtin questions that only the optimiser can answer: constant_p, object_size, expect, assume.

In a body kept for inlining only "yes" is decided: the caller's constants may still come. In the copy to be emitted (`final`) the rest becomes
"no" (CONTRACTS.md 3), which then makes the tests on it fold.
"""

from pycc.ir.function import Function, StackSlot
from pycc.ir.ops import ADD, ASSUME, CONSTANT_P, EXPECT, OBJECT_SIZE, SELECT, SLOT, bits_of, wrap
from pycc.ir.value import V_CONST, Const, Inst, Param, SymAddr, Value
from pycc.opt.rewriter import replace


def known_constant(v: Value) -> bool:
    """What gcc calls constant: a number, or the address of a string literal's first byte."""
    if v.kind == V_CONST:
        return True
    return isinstance(v, SymAddr) and v.offset == 0 and v.sym.base == ".LC"


def remaining(v: Value, whole: bool, depth: int) -> int:
    """Bytes from the address to the end of its object; -1 unknown."""
    if depth > 6:
        return -1
    if isinstance(v, SymAddr):
        if v.sym.size < 0 or v.sym.weak or v.sym.is_function:
            return -1
        return max(v.sym.size - v.offset, 0) if 0 <= v.offset <= v.sym.size else 0
    if isinstance(v, Param):
        return -1
    if not isinstance(v, Inst):
        return -1
    if v.op == SLOT:
        assert isinstance(v.data, StackSlot)
        return v.data.size
    if v.op == ADD and isinstance(v.args[1], Const):
        n = remaining(v.args[0], whole, depth + 1)
        if n < 0:
            return -1
        left = n - v.args[1].value
        return left if 0 <= left else 0
    if v.op == SELECT:
        a = remaining(v.args[1], whole, depth + 1)
        b = remaining(v.args[2], whole, depth + 1)
        return -1 if a < 0 or b < 0 else max(a, b)
    return -1


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
                n = remaining(i.args[0], i.aux & 1 == 0, 0)
                if n >= 0 and i.aux & 3 in (0, 2):
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
