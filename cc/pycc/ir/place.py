"""Places: where a calling convention puts a value. abi.py writes them on calls, functions and returns; select reads them.

After the abi pass `CallData.places[i]` belongs to the call's operand i + 1 (operand 0 is the callee), `CallData.results[i]` to its result i,
`Function.param_places[i]` to parameter i of the entry block, and a RET's `data` is a RetData whose places belong to its operands.
"""

from typing import Final, final

P_REG: Final = 0  # register unit `unit`
P_STACK: Final = 1  # `size` bytes at `offset` in the outgoing argument area
P_BYVAL: Final = 2  # the operand is an address; `size` bytes behind it are copied to `offset` in the outgoing argument area
P_X87: Final = 3  # st(unit): results


@final
class Place:
    def __init__(self, kind: int, unit: int = 0, offset: int = 0, size: int = 0) -> None:
        self.kind = kind
        self.unit = unit
        self.offset = offset
        self.size = size


@final
class RetData:
    """Of a RET after abi: the places of its operands."""

    def __init__(self, places: list[Place]) -> None:
        self.places = places
