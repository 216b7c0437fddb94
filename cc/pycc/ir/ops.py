"""The operations of the IR: one table with number, name, effect and shape; and the IR's types.

The IR is SSA with block parameters. Signedness is in operations, never in types; aggregates live in memory only; pointers are integers
of the machine's width. `text.py` prints and `text_read.py` reads by this table, `verify.py` checks shapes by it, `interp.py` is its meaning.
"""

from typing import Final, final

from pycc.ir import arith

# --- types: one int each. Integers are their width; floats 256 + width; vectors lanes << 10 | element.
VOID: Final = 0
I1: Final = 1
I8: Final = 8
I16: Final = 16
I32: Final = 32
I64: Final = 64
I128: Final = 128
F16: Final = 272
F32: Final = 288
F64: Final = 320
F80: Final = 336
F128: Final = 384


def signals(op: int, aux: int) -> bool:
    """Whether the float comparison raises the invalid exception for a quiet NaN."""
    return FLT <= op <= FGE and aux != COMPARE_QUIET or aux == COMPARE_SIGNALS


def is_float(t: int) -> bool:
    return 256 < t < 1024


def is_vector(t: int) -> bool:
    return t >= 1024


def vector_of(lanes: int, element: int) -> int:
    return lanes << 10 | element


def lanes_of(t: int) -> int:
    return t >> 10


def element_of(t: int) -> int:
    return t & 1023 if t >= 1024 else t


def bits_of(t: int) -> int:
    """Width of the value in bits (a vector: all lanes)."""
    if t >= 1024:
        return (t >> 10) * bits_of(t & 1023)
    return t - 256 if t > 256 else t


def bytes_of(t: int) -> int:
    """Bytes a load or store of the type touches: i1 1, f80 10."""
    return (bits_of(t) + 7) // 8


# --- operations
# integer arithmetic: two operands and a result of one type; shift counts have the operand's type and are below its width (else undefined)
ADD: Final = 1
SUB: Final = 2
MUL: Final = 3
SDIV: Final = 4
UDIV: Final = 5
SREM: Final = 6
UREM: Final = 7
AND: Final = 8
OR: Final = 9
XOR: Final = 10
SHL: Final = 11
LSHR: Final = 12
ASHR: Final = 13
ROTL: Final = 14
SMULH: Final = 15  # high half of the double-width product
UMULH: Final = 16
# one operand, same type
BSWAP: Final = 17
CTZ: Final = 18  # undefined for 0, as CLZ
CLZ: Final = 19
POPCOUNT: Final = 20
NEG: Final = 21
NOT: Final = 22
# comparisons: result i1 (vectors: an integer vector of 0 / -1 lanes)
EQ: Final = 23
NE: Final = 24
SLT: Final = 25
SLE: Final = 26
SGT: Final = 27
SGE: Final = 28
ULT: Final = 29
ULE: Final = 30
UGT: Final = 31
UGE: Final = 32
# floating point
FADD: Final = 33
FSUB: Final = 34
FMUL: Final = 35
FDIV: Final = 36
FNEG: Final = 37
FABS: Final = 38
FSQRT: Final = 39
FCOPYSIGN: Final = 40
FMA: Final = 41
FEQ: Final = 42  # false if unordered
FNE: Final = 43  # true if unordered: the negation of FEQ
FLT: Final = 44  # false if unordered, as FLE FGT FGE
FLE: Final = 45
FGT: Final = 46
FGE: Final = 47
FUNO: Final = 48  # unordered
# aux of these: whether a quiet NaN raises the invalid exception, where that is not as in C's operators (FLT FLE FGT FGE do; C11 F.9.3)
COMPARE_QUIET: Final = 1
COMPARE_SIGNALS: Final = 2
# conversions: aux none; the result type says the rest
TRUNC: Final = 49
ZEXT: Final = 50
SEXT: Final = 51
SITOFP: Final = 52
UITOFP: Final = 53
FPTOSI: Final = 54
FPTOUI: Final = 55
FCONV: Final = 56  # float to float, rounds or extends
BITCAST: Final = 57  # same width, integer <-> float <-> vector
SELECT: Final = 58  # (i1, a, b)
# two results: value, i1 overflow
SADDO: Final = 59
UADDO: Final = 60
SSUBO: Final = 61
USUBO: Final = 62
SMULO: Final = 63
UMULO: Final = 64
# add and subtract with carry: (a, b, i1 carry in) -> value, i1 carry out; made by legalize. SUBB with aux 1: the second result says that the
# exact difference of the signed operands is negative
ADDC: Final = 65
SUBB: Final = 66
# vectors
EXTRACT: Final = 67  # (vector, i32 index)
INSERT: Final = 68  # (vector, scalar, i32 index)
SPLAT: Final = 69
SHUFFLE: Final = 70  # (a, b), data: ShuffleData
# memory; data: MemAttr
LOAD: Final = 71  # (address)
STORE: Final = 72  # (address, value)
RMW: Final = 73  # (address, value) -> old value; aux: RMW_*
CMPXCHG: Final = 74  # (address, expected, new) -> old value, i1 success
FENCE: Final = 75  # aux: order
MEMCPY: Final = 76  # (dst, src, bytes): no overlap but exact equality; data: MemAttr (align is the smaller one); emitted inline or as a call
MEMMOVE: Final = 77
MEMSET: Final = 78  # (dst, i8 value, bytes)
# stack
SLOT: Final = 79  # address of a StackSlot (data)
LIVE: Final = 80  # the StackSlot's lifetime starts (contents undefined); no result
DEAD: Final = 81
ALLOCA: Final = 82  # (bytes), aux: align
STACK_SAVE: Final = 83
STACK_RESTORE: Final = 84
# calls and code addresses
CALL: Final = 85  # (callee, args...), data: CallData; results by its Sig
ASM: Final = 86  # data: AsmData
VA_START: Final = 87  # (address of va_list)
VA_ARG: Final = 88  # (address of va_list) -> value, or address for aggregates; data: AbiType; lowered by abi
VA_COPY: Final = 89  # (dst, src)
FRAME_ADDRESS: Final = 90  # aux: level
RETURN_ADDRESS: Final = 91  # aux: level
LABEL_ADDR: Final = 92  # address of a block that computed gotos reach; data: Block
HERE: Final = 93  # `&&l` without computed goto: the address of this very place
SETJMP: Final = 94  # __builtin_setjmp (buf)
LONGJMP: Final = 95
THREAD_POINTER: Final = 96
TLS_ADDR: Final = 97  # address of a thread-local symbol; data: Sym
# decided after inlining
CONSTANT_P: Final = 98  # (value) -> i1... as i32 0/1
OBJECT_SIZE: Final = 99  # (pointer), aux: type argument | dynamic << 2
EXPECT: Final = 100  # (value, expected) -> value
ASSUME: Final = 101  # (i1): undefined if false
PREFETCH: Final = 102
TRAP: Final = 103  # not a terminator: unreachable follows
DBG: Final = 104  # debug note: (value or none), data: variable; not a use
COPY: Final = 105  # identity (made and removed by passes)
UNDEF: Final = 106  # any value of the type
STATIC_CHAIN: Final = 107  # in a nested function: the chain pointer it was called with
INIT_TRAMPOLINE: Final = 108  # (memory, chain), data: Sym of the nested function -> address to call
FRINT: Final = 109  # aux: rounding
ARG_AREA: Final = 110  # address of the incoming stack arguments; made by abi
# terminators
JUMP: Final = 120  # one edge
BRANCH: Final = 121  # (i1): edges true, false; aux: probability of true in percent, 50 unknown
SWITCH: Final = 122  # (integer): edges[0] default, edges[i + 1] case i; data: SwitchData
RET: Final = 123  # (values...): as the function's Sig says; an aggregate result: its address
UNREACHABLE: Final = 124
GOTO: Final = 125  # computed: (address); edges: all blocks whose address is taken
ASM_GOTO: Final = 126  # as ASM, edges[0] falls through, edges[i + 1] is label i; results live on every edge
TAILCALL: Final = 127  # made by opt.tailcall: as CALL, then return
NONLOCAL_GOTO: Final = 128  # from a nested function: (chain frame), data: label

FIRST_TERMINATOR: Final = 120

# RMW kinds
RMW_XCHG: Final = 0
RMW_ADD: Final = 1
RMW_SUB: Final = 2
RMW_AND: Final = 3
RMW_OR: Final = 4
RMW_XOR: Final = 5
RMW_NAND: Final = 6

# memory orders (as __ATOMIC_*); NOT_ATOMIC for plain accesses
ORDER_RELAXED: Final = 0
ORDER_CONSUME: Final = 1
ORDER_ACQUIRE: Final = 2
ORDER_RELEASE: Final = 3
ORDER_ACQ_REL: Final = 4
ORDER_SEQ_CST: Final = 5
NOT_ATOMIC: Final = -1

# effects of an operation, for passes
PURE: Final = 0  # value numbering may merge it, dce drop it
READS: Final = 1  # depends on memory
WRITES: Final = 2
EFFECT: Final = 4  # must stay, in order with other effects
CONTROL: Final = 8
TRAPS: Final = 16  # may trap: not speculated (division)


@final
class OpRow:
    """One row of the table. `shape`: B both operands and the result of one type; U one operand of the result's type; C comparison;
    V conversion; O overflow; * anything (verify has a case of its own)."""

    def __init__(self, op: int, name: str, shape: str, effects: int, commutes: bool = False) -> None:
        self.op = op
        self.name = name
        self.shape = shape
        self.effects = effects
        self.commutes = commutes


def op_rows() -> list[OpRow]:
    """The table, in order of numbers."""
    return [
        OpRow(ADD, "add", "B", PURE, True),
        OpRow(SUB, "sub", "B", PURE),
        OpRow(MUL, "mul", "B", PURE, True),
        OpRow(SDIV, "sdiv", "B", TRAPS),
        OpRow(UDIV, "udiv", "B", TRAPS),
        OpRow(SREM, "srem", "B", TRAPS),
        OpRow(UREM, "urem", "B", TRAPS),
        OpRow(AND, "and", "B", PURE, True),
        OpRow(OR, "or", "B", PURE, True),
        OpRow(XOR, "xor", "B", PURE, True),
        OpRow(SHL, "shl", "B", PURE),
        OpRow(LSHR, "lshr", "B", PURE),
        OpRow(ASHR, "ashr", "B", PURE),
        OpRow(ROTL, "rotl", "B", PURE),
        OpRow(SMULH, "smulh", "B", PURE, True),
        OpRow(UMULH, "umulh", "B", PURE, True),
        OpRow(BSWAP, "bswap", "U", PURE),
        OpRow(CTZ, "ctz", "U", PURE),
        OpRow(CLZ, "clz", "U", PURE),
        OpRow(POPCOUNT, "popcount", "U", PURE),
        OpRow(NEG, "neg", "U", PURE),
        OpRow(NOT, "not", "U", PURE),
        OpRow(EQ, "eq", "C", PURE, True),
        OpRow(NE, "ne", "C", PURE, True),
        OpRow(SLT, "slt", "C", PURE),
        OpRow(SLE, "sle", "C", PURE),
        OpRow(SGT, "sgt", "C", PURE),
        OpRow(SGE, "sge", "C", PURE),
        OpRow(ULT, "ult", "C", PURE),
        OpRow(ULE, "ule", "C", PURE),
        OpRow(UGT, "ugt", "C", PURE),
        OpRow(UGE, "uge", "C", PURE),
        OpRow(FADD, "fadd", "B", PURE, True),
        OpRow(FSUB, "fsub", "B", PURE),
        OpRow(FMUL, "fmul", "B", PURE, True),
        OpRow(FDIV, "fdiv", "B", PURE),
        OpRow(FNEG, "fneg", "U", PURE),
        OpRow(FABS, "fabs", "U", PURE),
        OpRow(FSQRT, "fsqrt", "U", PURE),
        OpRow(FCOPYSIGN, "fcopysign", "B", PURE),
        OpRow(FMA, "fma", "*", PURE),
        OpRow(FEQ, "feq", "C", PURE, True),
        OpRow(FNE, "fne", "C", PURE, True),
        OpRow(FLT, "flt", "C", PURE),
        OpRow(FLE, "fle", "C", PURE),
        OpRow(FGT, "fgt", "C", PURE),
        OpRow(FGE, "fge", "C", PURE),
        OpRow(FUNO, "funo", "C", PURE, True),
        OpRow(TRUNC, "trunc", "V", PURE),
        OpRow(ZEXT, "zext", "V", PURE),
        OpRow(SEXT, "sext", "V", PURE),
        OpRow(SITOFP, "sitofp", "V", PURE),
        OpRow(UITOFP, "uitofp", "V", PURE),
        OpRow(FPTOSI, "fptosi", "V", PURE),
        OpRow(FPTOUI, "fptoui", "V", PURE),
        OpRow(FCONV, "fconv", "V", PURE),
        OpRow(BITCAST, "bitcast", "V", PURE),
        OpRow(SELECT, "select", "*", PURE),
        OpRow(SADDO, "saddo", "O", PURE, True),
        OpRow(UADDO, "uaddo", "O", PURE, True),
        OpRow(SSUBO, "ssubo", "O", PURE),
        OpRow(USUBO, "usubo", "O", PURE),
        OpRow(SMULO, "smulo", "O", PURE, True),
        OpRow(UMULO, "umulo", "O", PURE, True),
        OpRow(ADDC, "addc", "*", PURE),
        OpRow(SUBB, "subb", "*", PURE),
        OpRow(EXTRACT, "extract", "*", PURE),
        OpRow(INSERT, "insert", "*", PURE),
        OpRow(SPLAT, "splat", "*", PURE),
        OpRow(SHUFFLE, "shuffle", "*", PURE),
        OpRow(LOAD, "load", "*", READS),
        OpRow(STORE, "store", "*", WRITES | EFFECT),
        OpRow(RMW, "rmw", "*", READS | WRITES | EFFECT),
        OpRow(CMPXCHG, "cmpxchg", "*", READS | WRITES | EFFECT),
        OpRow(FENCE, "fence", "*", READS | WRITES | EFFECT),
        OpRow(MEMCPY, "memcpy", "*", READS | WRITES | EFFECT),
        OpRow(MEMMOVE, "memmove", "*", READS | WRITES | EFFECT),
        OpRow(MEMSET, "memset", "*", WRITES | EFFECT),
        OpRow(SLOT, "slot", "*", PURE),
        OpRow(LIVE, "live", "*", WRITES | EFFECT),
        OpRow(DEAD, "dead", "*", WRITES | EFFECT),
        OpRow(ALLOCA, "alloca", "*", EFFECT),
        OpRow(STACK_SAVE, "stack_save", "*", EFFECT),
        OpRow(STACK_RESTORE, "stack_restore", "*", EFFECT),
        OpRow(CALL, "call", "*", READS | WRITES | EFFECT),
        OpRow(ASM, "asm", "*", READS | WRITES | EFFECT),
        OpRow(VA_START, "va_start", "*", READS | WRITES | EFFECT),
        OpRow(VA_ARG, "va_arg", "*", READS | WRITES | EFFECT),
        OpRow(VA_COPY, "va_copy", "*", READS | WRITES | EFFECT),
        OpRow(FRAME_ADDRESS, "frame_address", "*", READS),
        OpRow(RETURN_ADDRESS, "return_address", "*", READS),
        OpRow(LABEL_ADDR, "label_addr", "*", PURE),
        OpRow(HERE, "here", "*", EFFECT),
        OpRow(SETJMP, "setjmp", "*", READS | WRITES | EFFECT),
        OpRow(LONGJMP, "longjmp", "*", READS | WRITES | EFFECT),
        OpRow(THREAD_POINTER, "thread_pointer", "*", PURE),
        OpRow(TLS_ADDR, "tls_addr", "*", PURE),
        OpRow(CONSTANT_P, "constant_p", "*", PURE),
        OpRow(OBJECT_SIZE, "object_size", "*", PURE),
        OpRow(EXPECT, "expect", "B", PURE),
        OpRow(ASSUME, "assume", "*", EFFECT),
        OpRow(PREFETCH, "prefetch", "*", EFFECT),
        OpRow(TRAP, "trap", "*", READS | WRITES | EFFECT),
        OpRow(DBG, "dbg", "*", EFFECT),
        OpRow(COPY, "copy", "U", PURE),
        OpRow(UNDEF, "undef", "*", PURE),
        OpRow(STATIC_CHAIN, "static_chain", "*", PURE),
        OpRow(INIT_TRAMPOLINE, "init_trampoline", "*", READS | WRITES | EFFECT),
        OpRow(FRINT, "frint", "U", PURE),
        OpRow(ARG_AREA, "arg_area", "*", PURE),
        OpRow(JUMP, "jump", "*", CONTROL),
        OpRow(BRANCH, "branch", "*", CONTROL),
        OpRow(SWITCH, "switch", "*", CONTROL),
        OpRow(RET, "ret", "*", CONTROL | READS),
        OpRow(UNREACHABLE, "unreachable", "*", CONTROL),
        OpRow(GOTO, "goto", "*", CONTROL),
        OpRow(ASM_GOTO, "asm_goto", "*", CONTROL | READS | WRITES),
        OpRow(TAILCALL, "tailcall", "*", CONTROL | READS | WRITES),
        OpRow(NONLOCAL_GOTO, "nonlocal_goto", "*", CONTROL | READS | WRITES),
    ]


def effects_table() -> list[int]:
    """effects by op number."""
    out = [0] * 140
    for r in op_rows():
        out[r.op] = r.effects
    return out


def names_table() -> list[str]:
    out = [""] * 140
    for r in op_rows():
        out[r.op] = r.name
    return out


EFFECTS: Final = effects_table()
NAMES: Final = names_table()


def wrap(value: int, bits: int) -> int:
    """The canonical constant: `value` reduced to the signed two's-complement integer of `bits`; an i1 is 0 or 1."""
    return value & 1 if bits == 1 else arith.wrap(value, bits)


def unsigned(value: int, bits: int) -> int:
    """The unsigned reading of a canonical constant."""
    return value if value >= 0 else value + (1 << bits)
