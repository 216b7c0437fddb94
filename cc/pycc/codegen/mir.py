"""MIR: machine instructions in AT&T syntax over virtual registers (HOUSE section 5, CONTRACTS.md 4).

A register is one int: below FIRST_VREG a *unit* of pyisa.x86.registers (general 0-15, vector 16-31), else a virtual register. The size an
instruction uses it at stands in the operand. An instruction is a row (`mnemonic` with its operands in AT&T order) or one of the closed
list of pseudo rows M_*. Roles stand in the operands; what is read or written besides them in `uses`, `defs` and `clobbers` (units).
"""

from typing import Final, final

from pycc.ir.function import Sym

FIRST_VREG: Final = 64
NONE: Final = -1

# operand kinds
O_REG: Final = 0
O_IMM: Final = 1
O_MEM: Final = 2

# roles
R: Final = 1
W: Final = 2
RW: Final = 3
EARLY: Final = 4  # written before all inputs are read

# instruction kinds
M_ROW: Final = 0
M_COPY: Final = 1  # ops: source, destination; `size` bytes; removed when both get one register
M_CALL: Final = 2  # ops: callee
M_ASM: Final = 3
M_JMP: Final = 4
M_JCC: Final = 5  # cond; targets: taken, not taken
M_SWITCH: Final = 6  # indirect jump through a table: ops: index or address; `table`
M_RET: Final = 7
M_UNREACHABLE: Final = 8
M_GOTO: Final = 9  # computed goto: ops: address
M_TAIL: Final = 10  # jump to another function after the epilogue
M_ASM_GOTO: Final = 11
M_HERE: Final = 12  # label of this very place
M_ALLOCA: Final = 13  # dynamic stack memory: see frame
M_LABEL: Final = 14  # a local label stands here (jump tables of asm, call sites)
M_RELOAD: Final = 15  # made by regalloc: register from slot
M_SPILL: Final = 16
M_UNDEF: Final = 17  # defines its operand with anything, no code
M_CFI: Final = 18  # made by frame: mnemonic is the directive, data the list of its arguments

# conditions: hardware codes, then the two that need two tests
CC_O: Final = 0
CC_NO: Final = 1
CC_B: Final = 2
CC_AE: Final = 3
CC_E: Final = 4
CC_NE: Final = 5
CC_BE: Final = 6
CC_A: Final = 7
CC_S: Final = 8
CC_NS: Final = 9
CC_P: Final = 10
CC_NP: Final = 11
CC_L: Final = 12
CC_GE: Final = 13
CC_LE: Final = 14
CC_G: Final = 15
CC_E_NP: Final = 16  # equal and ordered
CC_NE_P: Final = 17  # not equal or unordered
CC_NAMES: Final = ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"]

# register classes
C_GPR: Final = 0
C_XMM: Final = 1
C_MEM: Final = 2  # lives in a slot of its own (x87 values)


@final
class MSlot:
    """A piece of the frame. `incoming`: in the caller's argument area; `outgoing`: in ours for calls; else `offset` is decided by frame."""

    def __init__(self, number: int, size: int, align: int) -> None:
        self.number = number
        self.size = size
        self.align = align
        self.incoming = False
        self.outgoing = False
        self.offset = 0
        self.placed = False
        self.unshared = True
        self.used = False
        self.first = 0  # positions between which the contents matter (colouring)
        self.last = 0
        self.name = ""


@final
class Opnd:
    """One operand. O_REG: reg, size, role. O_IMM: value, sym, block or label. O_MEM: reg (base), index, scale, value, sym, slot, segment."""

    def __init__(self, kind: int, reg: int, size: int, role: int, value: int) -> None:
        self.kind = kind
        self.reg = reg
        self.size = size
        self.role = role
        self.value = value
        self.index = NONE
        self.scale = 1
        self.sym: Sym | None = None
        self.label = ""  # a local label instead of sym
        self.operator = ""  # GOTPCREL, PLT ...
        self.block: MBlock | None = None  # the address of a block
        self.slot: MSlot | None = None
        self.seg = 0  # 1 fs, 2 gs, 3 es (string instructions)
        self.rip = False
        self.high = False  # O_REG: ah bh ch dh (asm %h)
        self.indirect = False  # call *, jmp *
        self.minus = ""  # label subtracted from the symbol

    def copy(self) -> "Opnd":
        o = Opnd(self.kind, self.reg, self.size, self.role, self.value)
        o.index = self.index
        o.scale = self.scale
        o.sym = self.sym
        o.label = self.label
        o.operator = self.operator
        o.block = self.block
        o.slot = self.slot
        o.seg = self.seg
        o.rip = self.rip
        o.high = self.high
        o.indirect = self.indirect
        o.minus = self.minus
        return o


def reg(r: int, size: int, role: int) -> Opnd:
    return Opnd(O_REG, r, size, role, 0)


def imm(value: int) -> Opnd:
    return Opnd(O_IMM, NONE, 0, 0, value)


def mem(base: int, disp: int) -> Opnd:
    return Opnd(O_MEM, base, 0, 0, disp)


NO_UNITS: Final[list[int]] = []
NO_TARGETS: Final[list["MBlock"]] = []


@final
class MInst:
    def __init__(self, kind: int, mnemonic: str, ops: list[Opnd], pos: int, scope: int) -> None:
        self.kind = kind
        self.mnemonic = mnemonic
        self.ops = ops
        self.pos = pos
        self.scope = scope
        self.size = 0
        self.cond = 0
        self.fold = 0  # bit i: operand i may be replaced by memory
        self.flags = 0  # F_* bits
        self.uses: list[int] = NO_UNITS
        self.defs: list[int] = NO_UNITS
        self.clobbers: list[int] = NO_UNITS
        self.targets: list[MBlock] = NO_TARGETS  # never changed in place while empty
        self.data: object | None = None
        self.position = 0


# MInst.flags
F_SETS_FLAGS: Final = 1  # clobbers or sets the condition codes
F_READS_FLAGS: Final = 2
F_REMAT: Final = 4  # a definition that costs nothing to repeat: no inputs, one output
F_DEAD_OK: Final = 8
F_NOPEEP: Final = 16
F_ZX: Final = 32  # 4-byte copy whose source's upper half is zero: the destination may be read at 8 bytes


@final
class MBlock:
    def __init__(self, number: int) -> None:
        self.number = number
        self.insts: list[MInst] = []
        self.succs: list[MBlock] = []
        self.preds: list[MBlock] = []
        self.depth = 0  # loop depth
        self.label = ""  # given by emit
        self.label_needed = False
        self.cold = False
        self.address_taken = False
        self.first = 0  # positions
        self.last = 0
        self.mark = 0
        self.align_loop = False
        self.static_label: Sym | None = None


@final
class JumpTable:
    def __init__(self, targets: list[MBlock], kind: int) -> None:
        self.targets = targets
        self.kind = kind  # 0 absolute addresses, 1 four-byte differences to the table
        self.label = ""


@final
class MFunction:
    def __init__(self, name: str) -> None:
        self.name = name
        self.blocks: list[MBlock] = []
        # virtual registers, indexed by register - FIRST_VREG
        self.cls: list[int] = []
        self.sizes: list[int] = []
        self.masks: list[int] = []  # units allowed, as a bit mask
        self.slots: list[MSlot] = []
        self.tables: list[JumpTable] = []
        self.outgoing = 0  # bytes of the outgoing argument area
        self.pop_bytes = 0
        self.has_calls = False
        self.dynamic = False  # alloca: needs a frame pointer
        self.frame_pointer = False
        self.returns_twice = False
        self.used_units = 0  # bit mask of units written: frame saves the callee-saved ones
        self.frame_size = 0
        self.max_align = 16
        self.fixed_pinned = 0  # units never allocated in this function (explicit register variables)
        self.syms: list[Sym] = []  # symbols referred to, in order of emission
        self.needs_got = False
        self.reporter_pos = 0
        self.unspillable: list[int] = []  # outputs of an asm goto: no place to store them
        self.pushes = False  # inline asm may use the stack below the stack pointer: no red zone

    def new_vreg(self, cls: int, size: int, mask: int) -> int:
        self.cls.append(cls)
        self.sizes.append(size)
        self.masks.append(mask)
        return len(self.cls) + FIRST_VREG - 1

    def new_slot(self, size: int, align: int) -> MSlot:
        s = MSlot(len(self.slots), size, align)
        self.slots.append(s)
        return s

    def release(self) -> None:
        """Break the cycles, as Function.release does: blocks lead to each other."""
        for b in self.blocks:
            b.insts = []
            b.succs = []
            b.preds = []
        self.tables = []

    def new_block(self) -> MBlock:
        b = MBlock(len(self.blocks))
        self.blocks.append(b)
        return b
