"""What the calling conventions must know of a call: Sig and AbiType (CONTRACTS.md 2). irgen fills them from C types; only abi.py reads them.

One Sig serves calls, function definitions and va_arg. IR values of a parameter: a scalar is one value; a complex two (real, imaginary);
a record, union, array or vector-in-memory one value, the address of a copy the callee may treat as its own.
A result: void none; scalar one; complex two; an aggregate: the call's first argument after the callee is the address the result is to be
stored to (irgen provides the memory), and RET's operand is the address of the value to return.
"""

from typing import Final, final

# kinds of AbiType
A_INT: Final = 0  # integers, pointers, enums, bool
A_FLOAT: Final = 1
A_COMPLEX: Final = 2  # element in members[0]
A_RECORD: Final = 3
A_UNION: Final = 4
A_ARRAY: Final = 5  # element in members[0], count
A_VECTOR: Final = 6  # element in members[0], count

# conventions
CONV_C: Final = 0
CONV_MS: Final = 1  # ms_abi
CONV_STDCALL: Final = 2
CONV_FASTCALL: Final = 3


@final
class AbiMember:
    def __init__(self, offset: int, abi: "AbiType", bit_width: int = -1, bit_offset: int = 0) -> None:
        self.offset = offset
        self.type = abi
        self.bit_width = bit_width  # -1: not a bit-field
        self.bit_offset = bit_offset  # from `offset`, as in ctype.Member


@final
class AbiType:
    """Interned by irgen. `ir` is the IR type of an A_INT or A_FLOAT; `signed` says how it is extended to a register."""

    def __init__(self, kind: int, size: int, align: int, ir: int = 0, signed: bool = False) -> None:
        self.kind = kind
        self.size = size  # bytes
        self.align = align  # bytes, as declared
        self.natural_align = align  # without user overrides
        self.ir = ir
        self.signed = signed
        self.members: list[AbiMember] = []
        self.count = 0
        self.transparent = False  # transparent_union: passed as its first member
        self.unaligned_member = False  # some member is packed away from its natural alignment (psABI: class MEMORY)


@final
class Sig:
    def __init__(self, result: AbiType | None, params: list[AbiType]) -> None:
        self.result = result
        self.params = params
        self.variadic = False
        self.fixed = len(params)  # named parameters; params past it are variadic arguments (calls)
        self.unprototyped = False
        self.convention = CONV_C
        self.regparm = 0  # i386: registers used
        self.chain = False  # a static chain is passed: CALL's args[1] (after callee)
        self.noreturn = False
        self.returns_twice = False

    def with_more(self, types: list[AbiType]) -> "Sig":
        """The same with more variadic arguments."""
        s = Sig(self.result, self.params + types)
        s.variadic = self.variadic
        s.fixed = self.fixed
        s.unprototyped = self.unprototyped
        s.convention = self.convention
        s.regparm = self.regparm
        s.chain = self.chain
        s.noreturn = self.noreturn
        s.returns_twice = self.returns_twice
        return s
