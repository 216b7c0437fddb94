"""Shapes of operands: the small numbers by which the encoder caches the form it chose, and what each shape is, as M_ bits of forms.py.

One number per register, per range of known immediates, per kind of memory operand; a statement's shape is its operands' numbers in base SHAPE_STEP.
"""

from typing import Final

from pyisa.x86.forms import (
    M_I1,
    M_I3,
    M_I4,
    M_I8,
    M_I8S,
    M_I8SL,
    M_I8SW,
    M_I16,
    M_I32,
    M_I32S,
    M_I64,
    M_IEXPR,
    M_REL,
)

# shape numbers of immediates; registers and memory above
SHAPE_EXPR: Final = 11
SHAPE_REL: Final = 12
SHAPE_MEM: Final = 32
SHAPE_REG: Final = 2048  # above SHAPE_MEM + 128 * width code + 127
SHAPE_ROUND: Final = 13  # and 13 + 4
SHAPE_MASKED: Final = 8192
SHAPE_ZEROING: Final = 16384
SHAPE_BROADCAST: Final = 32768
SHAPE_STEP: Final = 1 << 18

IMM_MASKS: Final = [
    M_I1 | M_I4 | M_I8S | M_I8SW | M_I8SL | M_I8 | M_I16 | M_I32 | M_I32S | M_I64,  # 1
    M_I4 | M_I8S | M_I8SW | M_I8SL | M_I8 | M_I16 | M_I32 | M_I32S | M_I64,  # 0..15
    M_I8S | M_I8SW | M_I8SL | M_I8 | M_I16 | M_I32 | M_I32S | M_I64,  # 16..127
    M_I8S | M_I8SW | M_I8SL | M_I8 | M_I16 | M_I32 | M_I32S | M_I64,  # -128..-1
    M_I8 | M_I16 | M_I32 | M_I32S | M_I64,  # 128..255
    M_I8SW | M_I16 | M_I32 | M_I32S | M_I64,  # 0xff80..0xffff
    M_I16 | M_I32 | M_I32S | M_I64,
    M_I32 | M_I32S | M_I64,
    M_I8SW | M_I8SL | M_I32 | M_I64,  # 0xffffff80..0xffffffff
    M_I32 | M_I64,
    M_I64,
    M_IEXPR,
    M_REL,
    0, 0, 0, 0, 0,  # roundings
    M_I3 | M_I4 | M_I8S | M_I8SW | M_I8SL | M_I8 | M_I16 | M_I32 | M_I32S | M_I64,  # 3
]

WIDTH_CODES: Final = {0: 0, 1: 1, 2: 2, 4: 3, 8: 4, 10: 5, 16: 6, 32: 7, 64: 8, 6: 9}


def imm_shape(value: int) -> int:
    """The range class of a known immediate (an index of IMM_MASKS); value is a signed 64-bit number."""
    if value >= 0:
        if value <= 127:
            return 0 if value == 1 else 18 if value == 3 else 1 if value <= 15 else 2
        if value <= 255:
            return 4
        if value <= 0xFFFF:
            return 5 if value >= 0xFF80 else 6
        if value <= 0x7FFFFFFF:
            return 7
        if value <= 0xFFFFFFFF:
            return 8 if value >= 0xFFFFFF80 else 9
        return 10
    if value >= -128:
        return 3
    if value >= -32768:
        return 6
    return 7 if value >= -0x80000000 else 10
