"""How many bytes lie from an address to the end of its object: __builtin_object_size for pointers that are chosen or advanced.

Modes 0 and 1 ask for the most that it can be, 2 and 3 for the least. Unknown is an allowed answer to all. Where control flow joins, the most (least)
of what comes in counts; a pointer that a loop only advances is farthest from the end where it starts (manual, 6.58 Object Size Checking).
"""

from typing import Final, final

from pycc.ir.function import Function, StackSlot
from pycc.ir.ops import ADD, ALLOCA, CALL, SELECT, SLOT
from pycc.ir.value import Const, Inst, Param, SymAddr, Value

UNKNOWN: Final = -1
CIRCULAR: Final = -2  # what the value was that is being asked about
DESCENDS: Final = -3  # what it was, less something: with each round nearer to the object's start
MAX_DEPTH: Final = 100
Size = tuple[int, int]  # bytes to the end, bytes of the whole object
NO_SIZE: Final = (UNKNOWN, UNKNOWN)


@final
class ObjectSize:
    def __init__(self, fn: Function, least: bool, joins: bool) -> None:
        self.fn = fn
        self.least = least
        self.joins = joins  # whether to look through selections and block parameters: once nothing will be decided about them any more
        self.open: list[Param] = []

    def remaining(self, v: Value) -> int:
        return self.find(v, 0)[0]

    def find(self, v: Value, depth: int) -> Size:
        if depth > MAX_DEPTH:
            return NO_SIZE
        if isinstance(v, SymAddr):
            if v.sym.size < 0 or v.sym.weak or v.sym.is_function:
                return NO_SIZE
            return max(v.sym.size - v.offset, 0) if v.offset >= 0 else 0, v.sym.size
        if isinstance(v, Param):
            return self.joined(v, depth) if self.joins else NO_SIZE
        if not isinstance(v, Inst):
            return NO_SIZE
        op = v.op
        if op == SLOT:
            assert isinstance(v.data, StackSlot)
            return v.data.size, v.data.size
        if op == ALLOCA or op == CALL:
            n = constant(v.args[0]) if op == ALLOCA else allocated(v)
            return n, n
        if op == ADD and isinstance(v.args[1], Const):
            n, whole = self.find(v.args[0], depth + 1)
            return self.moved(n, whole, v.args[1].value), whole
        if op == SELECT and self.joins:
            return self.either(self.find(v.args[1], depth + 1), self.find(v.args[2], depth + 1))
        return NO_SIZE

    def moved(self, n: int, whole: int, by: int) -> int:
        if n == UNKNOWN:
            return UNKNOWN
        if n < 0:
            if self.least:
                return 0 if by > 0 else n
            return DESCENDS if by < 0 else n
        return max(n - by, 0) if n - by <= whole else 0  # before the object: nothing

    def joined(self, p: Param, depth: int) -> Size:
        if p in self.open:
            return CIRCULAR, CIRCULAR
        if p.block is self.fn.blocks[0] or not p.block.preds:
            return NO_SIZE
        self.open.append(p)
        found = (CIRCULAR, CIRCULAR)
        for e in p.block.preds:
            found = self.either(found, self.find(e.args[p.index], depth + 1))
            if found[0] == UNKNOWN:
                break
        self.open.pop()
        if found[0] == DESCENDS and not self.open:
            return found[1], found[1]
        return found

    def either(self, a: Size, b: Size) -> Size:
        if a[0] == UNKNOWN or b[0] == UNKNOWN:
            return NO_SIZE
        whole = max(a[1], b[1])
        if self.least and a[1] >= 0 and b[1] >= 0:
            whole = min(a[1], b[1])
        if a[0] == DESCENDS or b[0] == DESCENDS:
            return DESCENDS, whole
        if a[0] == CIRCULAR or b[0] == CIRCULAR:
            return max(a[0], b[0]), whole
        return min(a[0], b[0]) if self.least else max(a[0], b[0]), whole


def constant(v: Value) -> int:
    return v.value if isinstance(v, Const) and v.value >= 0 else UNKNOWN


def allocated(call: Inst) -> int:
    """What attribute alloc_size says of the call."""
    callee = call.args[0]
    if not isinstance(callee, SymAddr) or not 0 < callee.sym.alloc_size < len(call.args) or callee.sym.alloc_count >= len(call.args):
        return UNKNOWN
    n = constant(call.args[callee.sym.alloc_size])
    if n >= 0 and callee.sym.alloc_count:
        m = constant(call.args[callee.sym.alloc_count])
        n = n * m if m >= 0 else UNKNOWN
    return n
