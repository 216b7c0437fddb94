"""The x86 Target, for 64 and 32 bits (also 16-bit code, which is 32-bit code behind .code16gcc)."""

from typing import Final, final

from pyas.stream import Stream

from pycc.codegen.convention import CallingConvention
from pycc.codegen.irbuilder import Cursor
from pycc.codegen.mir import M_ASM, M_CALL, M_ROW, O_IMM, O_MEM, O_REG, MFunction, MInst
from pycc.codegen.names import Names
from pycc.codegen.target import Target
from pycc.ir.function import Function, Sym
from pycc.ir.sig import A_ARRAY, A_INT, A_RECORD, AbiMember, AbiType
from pycc.ir.value import Inst
from pycc.source.options import Options
from pycc.source.report import Reporter

MAX_FRAME: Final = 0x7FFF_0000  # bytes; displacements and the stack pointer's steps have 32 bits with a sign
ORDER64: Final = [0, 1, 2, 6, 7, 8, 9, 10, 11, 3, 5, 14, 15, 12, 13]
ORDER32: Final = [0, 1, 2, 3, 6, 7, 5]
# mnemonic (without suffix) -> bit mask of operands (AT&T order) that may be memory
FOLDABLE: Final = {
    "add": 3, "sub": 3, "and": 3, "or": 3, "xor": 3, "adc": 3, "sbb": 3, "cmp": 3, "test": 2, "mov": 3,
    "imul": 1, "inc": 1, "dec": 1, "neg": 1, "not": 1,
    "shl": 2, "shr": 2, "sar": 2, "rol": 2, "div": 1, "idiv": 1, "mul": 1, "bsf": 1, "bsr": 1, "popcnt": 1,
}
FOLD_FIRST: Final = frozenset([
    "movzbl", "movzwl", "movsbl", "movswl", "movsbq", "movswq", "movslq", "addss", "addsd", "subss", "subsd", "mulss",
    "mulsd", "divss", "divsd", "sqrtss", "sqrtsd",
    "ucomiss", "ucomisd", "comiss", "comisd", "cvtss2sd", "cvtsd2ss", "cvtsi2sdl", "cvtsi2sdq", "cvtsi2ssl", "cvtsi2ssq", "cvttsd2sil",
    "cvttsd2siq", "cvttss2sil", "cvttss2siq",
    "movss", "movsd", "movq",
])


def va_list64() -> AbiType:
    """array of 1 of struct { unsigned gp_offset, fp_offset; void *overflow_arg_area, *reg_save_area; }"""
    u32 = AbiType(A_INT, 4, 4, 32)
    ptr = AbiType(A_INT, 8, 8, 64)
    rec = AbiType(A_RECORD, 24, 8)
    rec.members = [AbiMember(0, u32), AbiMember(4, u32), AbiMember(8, ptr), AbiMember(16, ptr)]
    arr = AbiType(A_ARRAY, 24, 8)
    arr.members = [AbiMember(0, rec)]
    arr.count = 1
    return arr


@final
class X86Target(Target):
    def __init__(self, options: Options, bits: int) -> None:
        super().__init__(options)
        self.bits = bits
        is64 = bits == 64
        f = self.facts
        f.word = bits
        sse = options.sse and not options.general_regs_only
        f.has_float = sse
        f.integer_registers = 14 if is64 else 6
        f.float_registers = (16 if is64 else 8) if sse else 0
        f.widest_store = bits // 8
        f.jump_tables = options.jump_tables
        f.stack_align = 1 << options.preferred_stack_boundary
        f.atomic_bits = 64
        f.rmw_bits = bits
        f.has_popcount = "popcnt" in options.features or "sse4.2" in options.features
        f.max_inline_copy = 32 if options.optimize_size else 64
        f.va_list_is_array = is64
        f.va_list = va_list64() if is64 else AbiType(A_INT, 4, 4, 32)
        self.order = [ORDER64 if is64 else ORDER32, [16 + k for k in range(16 if is64 else 8)]]
        gprs = 0
        for u in self.order[0]:
            gprs |= 1 << u
        xmms = 0
        for u in self.order[1]:
            xmms |= 1 << u
        self.class_masks = [gprs, xmms]
        for name in options.fixed_regs:
            u = unit_named(name)
            if u >= 0:
                self.class_masks[0 if u < 16 else 1] &= ~(1 << u)
        self.callee_saved = (1 << 3 | 1 << 5 | 0xF000) if is64 else (1 << 3 | 1 << 5 | 1 << 6 | 1 << 7)
        self.has_cmov = is64 or options.march not in ("i386", "i486", "i586", "pentium", "")
        self.library: dict[str, Sym] = {}
        self.reporter: Reporter

    def reserve(self, register: str) -> bool:
        u = unit_named(register)
        if u == 4:  # the stack pointer: it stays what it is
            return True
        if u not in (3, 12, 13, 14, 15):  # others: calls, string instructions or the frame change them
            return False
        self.class_masks[0] &= ~(1 << u)
        self.callee_saved &= ~(1 << u)
        return True

    def letters(self) -> dict[str, str]:
        out: dict[str, str] = {}
        for ch in "abcdSDqQRrlAU":
            out[ch] = "r"
        for ch in "xyvY":
            out[ch] = "r"
        for ch in "tuf":
            out[ch] = "r"
        for ch in "moV<>":
            out[ch] = "m"
        for ch in "insEFIJKLMNOGCeZ":
            out[ch] = "i"
        out["p"] = "a"
        out["g"] = "rmi"
        out["X"] = "rmi"
        return out

    def has_conditional_move(self) -> bool:
        return self.has_cmov

    def library_sym(self, name: str) -> Sym:
        s = self.library.get(name)
        if s is None:
            s = Sym(name)
            s.is_function = True
            self.library[name] = s
        return s

    def convention(self, fn: Function, reporter: Reporter) -> CallingConvention:
        if self.bits == 64:
            from pycc.target.x86.abi64 import Abi64

            return Abi64(fn, self.facts.has_float, reporter)
        from pycc.target.x86.abi32 import Abi32

        return Abi32(fn, self.options, reporter)

    def abi(self, fn: Function, reporter: Reporter) -> None:
        self.reporter = reporter
        self.convention(fn, reporter).run()

    def lower_call(self, c: Cursor, call: Inst) -> None:
        a = self.convention(c.fn, self.reporter)
        a.c = c
        a.call(call)

    def legalize(self, fn: Function) -> None:
        from pycc.codegen.legalize import Legalizer

        Legalizer(fn, self).run()

    def select(self, fn: Function, reporter: Reporter) -> MFunction:
        from pycc.target.x86.select import select

        m = select(fn, self, reporter)
        m.reporter_pos = fn.pos
        if not self.options.omit_frame_pointer and (self.options.optimize == 0 or not fn.naked):
            m.frame_pointer = True
        if m.frame_pointer or m.dynamic:
            m.frame_pointer = True
            m.fixed_pinned |= 1 << 5
        else:
            for s in m.slots:
                if s.used and s.align > (1 << self.options.preferred_stack_boundary):
                    m.frame_pointer = True
                    m.fixed_pinned |= 1 << 5
                    break
        return m

    def may_fold(self, inst: MInst, i: int) -> bool:
        if inst.kind == M_CALL:
            return inst.ops[0].indirect
        if inst.kind == M_ASM:
            return inst.fold >> i & 1 != 0
        if inst.kind != M_ROW:
            return False
        ops = inst.ops
        for o in ops:
            if o.kind == O_MEM or (o.kind == O_REG and o.size == 0):  # size 0: lives in memory always (x87)
                return False
        mn = inst.mnemonic
        if mn in FOLD_FIRST:
            return i == 0 and len(ops) == 2
        if mn == "movd":  # between register files; with memory it would have to be movl
            return False
        stem = mn[:-1]
        mask = FOLDABLE.get(stem, 0)
        if not mask >> i & 1:
            return False
        if len(ops) == 3:  # imul $c, rm, r: only the middle one
            return False
        if stem == "mov":
            o = ops[1 - i]
            if i == 1 and o.kind == O_IMM and (o.sym is not None or o.label) and self.bits == 64 and inst.mnemonic == "movl":
                return False
            return True
        if stem == "imul" and len(ops) == 1:
            return True
        return True

    def finish(self, m: MFunction) -> None:
        from pycc.target.x86.frame import Frame

        cfi = self.options.unwind_tables or self.options.debug_level > 0
        Frame(m, self, cfi).run()

    def peephole(self, m: MFunction) -> None:
        from pycc.target.x86.peephole import peephole

        peephole(m, self.bits == 64, self.options.optimize > 0, self.options.optimize_size)

    def emit(self, m: MFunction, fn: Function, names: Names, stream: Stream, reporter: Reporter) -> None:
        from pycc.target.x86.emit_asm import AsmEmitter

        if m.frame_size > MAX_FRAME:
            reporter.error(fn.pos, f"total size of local objects {m.frame_size} exceeds maximum {MAX_FRAME}")
            return
        AsmEmitter(m, fn, self, names, stream, reporter).emit()


def unit_named(name: str) -> int:
    """The unit of a register by any of its names (with or without %), -1 if it is none that is allocated."""
    from pyisa.x86.registers import UNIT_ST, number_of, unit_of

    n = number_of(name.lstrip("%"))
    if n < 0:
        return -1
    u = unit_of(n)
    return u if 0 <= u < UNIT_ST + 8 else -1
