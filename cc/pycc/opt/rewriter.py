"""What generated rules use to build their results: instructions at the place being simplified, each simplified at once."""

from pycc.ir.function import Function
from pycc.ir.value import Inst, Value


class Rewriter:
    """Abstract: simplify.py implements it (the rules it calls cannot import it)."""

    def __init__(self, fn: Function) -> None:
        self.fn = fn

    def const(self, ir_type: int, value: int) -> Value:
        return self.fn.const(ir_type, value)

    def make(self, op: int, ir_type: int, args: list[Value]) -> Value:
        raise NotImplementedError


def replace(inst: Inst, value: Value) -> None:
    """All uses of the instruction's first result become `value`; the instruction loses its operands."""
    inst.replace_with(value)
    inst.clear_args()
    inst.block = None
