"""Facts: what sema, irgen and the optimiser may know of the machine (CONTRACTS.md 2). target.py fills one from the options.

No pass asks a target's name.
"""

from typing import final

from pycc.ir.sig import AbiType


@final
class Facts:
    def __init__(self) -> None:
        self.word = 64  # width of pointers and of the widest cheap integer, bits
        self.integer_registers = 15
        self.float_registers = 16
        self.big_endian = False
        self.widest_store = 8  # bytes a single plain store can write
        self.unaligned = True  # unaligned integer accesses work and are cheap
        self.scales = [1, 2, 4, 8]  # index scales of addresses
        self.jump_tables = True
        self.has_float = True  # float registers may be used (not -mno-sse)
        self.native_int128 = False  # i128 arithmetic needs legalising
        self.va_list: AbiType | None = None
        self.va_list_is_array = True  # x86-64: array of one struct; i386: a pointer
        self.has_popcount = False
        self.has_fma = False
        self.max_inline_copy = 64  # bytes: a larger constant memcpy is a call
        self.has_bswap = True
        self.slow_divide = True
        self.stack_align = 16
        self.atomic_bits = 64  # widest lock-free access
        self.rmw_bits = 64  # widest atomic read-modify-write and store; wider ones are loops of compare and exchange
