"""The System V AMD64 calling convention (psABI 3.2) and Microsoft's, as a pass over IR: values get Places, aggregates are taken apart.

Before: `call f(x.i32, &record)` with a Sig. After: `call f(x.i32, low.i64, high.f64)` with CallData.places. A record result in registers is
stored to the caller's memory behind the call; one in memory becomes a hidden first argument. va_start and va_arg become loads and stores.
"""

from typing import Final, final

from pycc.codegen.convention import CallingConvention, is_aggregate
from pycc.codegen.irbuilder import split_block
from pycc.ir.function import Block, CallData, Function
from pycc.ir.ops import (
    ADD,
    AND,
    CALL,
    EQ,
    F32,
    F64,
    F80,
    F128,
    I1,
    I8,
    I16,
    I32,
    I64,
    I128,
    LSHR,
    MEMCPY,
    OR,
    RET,
    SEXT,
    SHL,
    SLOT,
    ULE,
    VA_START,
    VOID,
    ZEXT,
    is_float,
)
from pycc.ir.place import P_BYVAL, P_REG, P_STACK, P_X87, Place, RetData
from pycc.ir.sig import A_ARRAY, A_COMPLEX, A_FLOAT, A_INT, A_VECTOR, CONV_MS, AbiType, Sig
from pycc.ir.value import Inst, Param, Value
from pycc.source.report import Reporter

INT_REGS: Final = [7, 6, 2, 1, 8, 9]  # rdi rsi rdx rcx r8 r9
MS_REGS: Final = [1, 2, 8, 9]
NO_CLASS: Final = 0
INTEGER: Final = 1
SSE: Final = 2
SSEUP: Final = 3
X87: Final = 4
MEMORY: Final = 5
SAVE_AREA: Final = 176
SAVE_AREA_NOSSE: Final = 48


def merge(a: int, b: int) -> int:
    if a == b or b == NO_CLASS:
        return a
    if a == NO_CLASS:
        return b
    if a == MEMORY or b == MEMORY:
        return MEMORY
    if a == INTEGER or b == INTEGER:
        return INTEGER
    if a == X87 or b == X87:
        return MEMORY
    return SSE


def classify(t: AbiType) -> list[int]:
    """Classes of the eightbytes; [MEMORY] for a type passed in memory; [] for an empty one."""
    if t.size == 0:
        return []
    if t.size > 16 and not (t.kind == A_VECTOR) and not (t.kind == A_COMPLEX):
        return [MEMORY]
    if t.unaligned_member:
        return [MEMORY]
    classes = [NO_CLASS] * ((t.size + 7) // 8)
    if not place_classes(t, 0, classes):
        return [MEMORY]
    if MEMORY in classes:
        return [MEMORY]
    if X87 in classes and t.kind != A_FLOAT:
        return [MEMORY]
    return classes


def place_classes(t: AbiType, offset: int, classes: list[int]) -> bool:
    """Merge the classes of a type at an offset; False: memory."""
    k = t.kind
    if k == A_INT:
        if t.natural_align > 1 and offset % min(t.natural_align, 8) and t.size <= 8:
            return False
        for n in range(offset // 8, (offset + max(t.size, 1) + 7) // 8):
            if n < len(classes):
                classes[n] = merge(classes[n], INTEGER)
        return True
    if k == A_FLOAT:
        if offset % t.natural_align:
            return False
        n = offset // 8
        if t.ir == F80:
            classes[n] = merge(classes[n], X87)
            if n + 1 < len(classes):
                classes[n + 1] = merge(classes[n + 1], X87)
            return True
        classes[n] = merge(classes[n], SSE)
        if t.ir == F128 and n + 1 < len(classes):
            classes[n + 1] = merge(classes[n + 1], SSEUP)
        return True
    if k == A_COMPLEX:
        e = t.members[0].type
        return place_classes(e, offset, classes) and place_classes(e, offset + e.size, classes)
    if k == A_ARRAY:
        if not t.members:
            return True
        e = t.members[0].type
        for n in range(t.count):
            if not place_classes(e, offset + n * e.size, classes):
                return False
        return True
    if k == A_VECTOR:
        n = offset // 8
        if t.size == 8:
            classes[n] = merge(classes[n], SSE)
            return True
        if t.size == 16:
            classes[n] = merge(classes[n], SSE)
            if n + 1 < len(classes):
                classes[n + 1] = merge(classes[n + 1], SSEUP)
            return True
        return False
    for m in t.members:
        if m.bit_width == 0:
            continue
        if m.bit_width > 0:
            bit = (offset + m.offset) * 8 + m.bit_offset
            for n in range(bit // 64, (bit + m.bit_width - 1) // 64 + 1):
                if n < len(classes):
                    classes[n] = merge(classes[n], INTEGER)
            continue
        if not place_classes(m.type, offset + m.offset, classes):
            return False
    return True


@final
class Abi64(CallingConvention):
    def __init__(self, fn: Function, sse: bool, reporter: Reporter) -> None:
        super().__init__(fn, reporter, I64, 10)
        self.sse = sse
        self.ints = 0
        self.floats = 0
        self.ms = False
        self.position = 0
        self.save_area: Inst | None = None
        self.save_slot: object | None = None
        self.entry_ints = 0  # registers the named parameters took
        self.entry_floats = 0
        self.told = False

    # --- allocation of registers and stack

    def reset(self, sig: Sig) -> None:
        self.ints = 0
        self.floats = 0
        self.ms = sig.convention == CONV_MS
        self.stack = 32 if self.ms else 0
        self.position = 0

    def take_int(self) -> int:
        """The next integer register, -1 if used up."""
        if self.ms:
            n = self.position
            self.position += 1
            return MS_REGS[n] if n < 4 else -1
        if self.ints < 6:
            self.ints += 1
            return INT_REGS[self.ints - 1]
        return -1

    def take_float(self) -> int:
        if self.ms:
            n = self.position
            self.position += 1
            return 16 + n if n < 4 else -1
        if self.floats < 8:
            self.floats += 1
            return 15 + self.floats
        return -1

    def take_stack(self, size: int, align: int) -> int:
        align = max(8, align)
        at = (self.stack + align - 1) // align * align
        self.stack = at + (size + 7) // 8 * 8
        return at

    def places_of(self, t: AbiType) -> tuple[list[int], list[Place]]:
        """Classes and where they go; memory: one P_STACK or P_BYVAL place."""
        if self.ms:
            return self.ms_places(t)
        classes = classify(t)
        if not classes:
            return ([], [])
        if (t.kind == A_FLOAT and t.ir == F80) or classes[0] == MEMORY or classes[0] == X87:
            kind = P_BYVAL if is_aggregate(t) or t.kind == A_COMPLEX else P_STACK
            return ([MEMORY], [Place(kind, 0, self.take_stack(t.size, t.align if t.size > 0 else 8), t.size)])
        if SSE in classes and not self.sse:
            self.disabled("argument")
            kind = P_BYVAL if is_aggregate(t) or t.kind == A_COMPLEX else P_STACK
            return ([MEMORY], [Place(kind, 0, self.take_stack(t.size, t.align), t.size)])
        ints = 0
        floats = 0
        for k in classes:
            if k == INTEGER or k == NO_CLASS:
                ints += 1 if k == INTEGER else 0
            elif k == SSE:
                floats += 1
        if self.ints + ints > 6 or self.floats + floats > 8:
            kind = P_BYVAL if is_aggregate(t) or t.kind == A_COMPLEX else P_STACK
            return ([MEMORY], [Place(kind, 0, self.take_stack(t.size, t.align), t.size)])
        out: list[Place] = []
        for k in classes:
            if k == INTEGER:
                out.append(Place(P_REG, self.take_int()))
            elif k == SSE:
                out.append(Place(P_REG, self.take_float()))
        return (classes, out)

    def disabled(self, what: str) -> None:
        """A vector register is needed although -mno-sse forbids them: told once a function."""
        if not self.told:
            self.reporter.error(self.c.pos or self.fn.pos, f"SSE register {what} with SSE disabled")
        self.told = True

    def ms_places(self, t: AbiType) -> tuple[list[int], list[Place]]:
        """Microsoft: one position per argument; what does not fit eight bytes goes by reference (the IR value already is an address)."""
        if t.kind == A_FLOAT and t.ir != F80:
            u = self.take_float()
            if u >= 0:
                return ([SSE], [Place(P_REG, u)])
        else:
            u = self.take_int()
            if u >= 0:
                return ([INTEGER], [Place(P_REG, u)])
        return ([MEMORY], [Place(P_STACK, 0, self.take_stack(8, 8), 8)])

    # --- taking values apart and together

    def eightbyte_type(self, cls: int, size: int) -> int:
        if cls == SSE:
            return F32 if size <= 4 else F64
        return I64

    def load_piece(self, address: Value, offset: int, size: int, cls: int) -> Value:
        """The eightbyte at address + offset of which only `size` bytes may be read."""
        c = self.c
        if cls == SSE:
            return c.load(F32 if size <= 4 else F64, address, offset)
        if size >= 8:
            return c.load(I64, address, offset)
        if size == 4:
            return c.zext(c.load(I32, address, offset), I64)
        if size <= 2:
            return c.zext(c.load(I16 if size == 2 else I8, address, offset), I64)
        v: Value | None = None
        at = 0
        for width in (4, 2, 1):
            if size - at >= width:
                p: Value = c.zext(c.load(width * 8, address, offset + at), I64)
                if at:
                    p = c.emit(SHL, I64, [p, c.const(I64, 8 * at)])
                v = p if v is None else c.emit(OR, I64, [v, p])
                at += width
        assert v is not None
        return v

    def store_piece(self, v: Value, address: Value, offset: int, size: int) -> None:
        c = self.c
        if is_float(v.type) or size >= 8:
            c.store(v, address, offset)
            return
        at = 0
        for width in (4, 2, 1):
            if size - at >= width:
                p = v if at == 0 else c.emit(LSHR, I64, [v, c.const(I64, 8 * at)])
                c.store(c.trunc(p, width * 8), address, offset + at)
                at += width

    # --- parameters

    def entered(self, sig: Sig) -> None:
        self.entry_ints = self.ints
        self.entry_floats = self.floats
        if sig.variadic and self.uses_va_start():
            self.save_registers(self.fn.blocks[0])

    def param(self, t: AbiType, old: list[Param], at: int) -> int:
        c = self.c
        if self.ms:
            return self.ms_param(t, old, at)
        classes, places = self.places_of(t)
        if is_aggregate(t) or t.kind == A_COMPLEX:
            two = t.kind == A_COMPLEX
            memory: Value
            if classes and classes[0] == MEMORY:
                memory = self.area(places[0].offset)
            else:
                memory = c.slot("", max(t.size, 1), max(8, t.align))
                n = 0
                for k in range(len(classes)):
                    if classes[k] == INTEGER or classes[k] == SSE:
                        size = min(8, t.size - 8 * k)
                        if classes[k] == SSE and k + 1 < len(classes) and classes[k + 1] == SSEUP:
                            pv = self.new_param(F128, places[n].unit)
                            c.store(pv, memory, 8 * k)
                        else:
                            p = self.new_param(self.eightbyte_type(classes[k], size), places[n].unit)
                            self.store_piece(p, memory, 8 * k, size)
                        n += 1
            if two:
                self.load_complex(old[at], old[at + 1], t, memory)
                return at + 2
            old[at].replace_with(memory)
            return at + 1
        o = old[at]
        if not places:
            return at + 1
        if places[0].kind != P_REG:
            o.replace_with(c.load(o.type, self.area(places[0].offset), 0))
        elif o.type == I128:
            low = self.new_param(I64, places[0].unit)
            high = self.new_param(I64, places[1].unit)
            o.replace_with(c.pair(low, high, I128))
        else:
            o.replace_with(self.new_param(o.type, places[0].unit))
        return at + 1

    def ms_param(self, t: AbiType, old: list[Param], at: int) -> int:
        c = self.c
        o = old[at]
        classes, places = self.ms_places(t)
        small = is_aggregate(t) and t.size in (1, 2, 4, 8)
        v: Value
        kind = I64 if is_aggregate(t) else o.type
        if places[0].kind == P_REG:
            v = self.new_param(kind, places[0].unit)
        else:
            v = c.load(kind, self.area(places[0].offset), 0)
        if small:
            s = c.slot("", 8, 8)
            c.store(v, s)
            v = s
        o.replace_with(v)
        return at + 1

    def uses_va_start(self) -> bool:
        for b in self.fn.blocks:
            for i in b.insts:
                if i.op == VA_START:
                    return True
        return False

    def save_registers(self, entry: Block) -> None:
        """The register save area of a variadic function (psABI figure 3.33); vector registers only if al is not zero."""
        c = self.c
        area = c.slot("", SAVE_AREA if self.sse else SAVE_AREA_NOSSE, 16 if self.sse else 8)
        self.save_slot = area.data
        if self.ms:
            return
        for k in range(self.ints, 6):
            c.store(self.new_param(I64, INT_REGS[k]), area, 8 * k, 8)
        if not self.sse or self.floats >= 8:
            return
        al = self.new_param(I8, 0)
        vectors = [self.new_param(F128, 16 + k) for k in range(self.floats, 8)]
        rest = split_block(self.fn, entry, 0)
        save = self.fn.new_block()
        c.branch(c.emit(EQ, I1, [al, c.const(I8, 0)]), rest, save)
        entry.insts = c.out
        c.out = []
        c.block = save
        for k in range(len(vectors)):
            c.store(vectors[k], area, 48 + 16 * (self.floats + k), 16)
        c.jump(rest, [])
        save.insts = c.out
        c.out = []
        c.block = entry

    # --- calls and returns

    def in_memory(self, t: AbiType | None) -> bool:
        if t is None:
            return False
        if self.ms:
            return is_aggregate(t) and t.size not in (1, 2, 4, 8)
        if is_aggregate(t):
            classes = classify(t)
            return bool(classes) and classes[0] == MEMORY
        return False

    def hidden(self) -> Place:
        return Place(P_REG, self.take_int())

    def passed(self, sig: Sig, d: CallData) -> None:
        d.stack_bytes = (self.stack + 15) // 16 * 16 if self.stack else 0
        d.vectors = self.floats if (sig.variadic or sig.unprototyped) else -1
        if (sig.variadic or sig.unprototyped) and not self.sse:
            d.vectors = 0

    def argument(self, t: AbiType, old: list[Value], at: int, args: list[Value], places: list[Place]) -> int:
        c = self.c
        if t.kind == A_COMPLEX:
            e = t.members[0].type
            address = self.spill_complex(old[at], old[at + 1], t) if not (e.ir == F64) else None
            if address is None:
                classes, where = self.places_of(t)
                if classes[0] == MEMORY:
                    args.append(self.spill_complex(old[at], old[at + 1], t))
                    places.append(where[0])
                else:
                    args.extend([old[at], old[at + 1]])
                    places.extend(where)
                return at + 2
            self.pass_record(t, address, args, places)
            return at + 2
        v = old[at]
        if is_aggregate(t):
            self.pass_record(t, v, args, places)
            return at + 1
        if t.kind == A_INT and v.type < I32:
            v = c.emit(SEXT if t.signed and v.type != I1 else ZEXT, I32, [v])
        classes, where = self.places_of(t)
        if not where:
            return at + 1
        if v.type == I128:
            low = c.trunc(v, I64)
            high = c.high(v, I64, 64)
            if where[0].kind == P_REG:
                args.extend([low, high])
                places.extend(where)
            else:
                o = where[0].offset
                args.extend([low, high])
                places.extend([Place(P_STACK, 0, o, 8), Place(P_STACK, 0, o + 8, 8)])
            return at + 1
        args.append(v)
        places.append(where[0])
        return at + 1

    def pass_record(self, t: AbiType, address: Value, args: list[Value], places: list[Place]) -> None:
        if self.ms:
            classes, where = self.ms_places(t)
            args.append(self.load_piece(address, 0, t.size, INTEGER) if t.size in (1, 2, 4, 8) else address)
            places.append(where[0])
            return
        if t.transparent and t.members and not is_aggregate(t.members[0].type):
            classes, where = self.places_of(t.members[0].type)
        else:
            classes, where = self.places_of(t)
        if not classes:
            return
        if classes[0] == MEMORY:
            args.append(address)
            where[0].kind = P_BYVAL
            places.append(where[0])
            return
        n = 0
        for k in range(len(classes)):
            if classes[k] == INTEGER or classes[k] == SSE:
                size = min(8, t.size - 8 * k)
                if classes[k] == SSE and k + 1 < len(classes) and classes[k + 1] == SSEUP:
                    args.append(self.c.load(F128, address, 8 * k))
                else:
                    args.append(self.load_piece(address, 8 * k, size, classes[k]))
                places.append(where[n])
                n += 1

    def result_pieces(self, t: AbiType) -> list[tuple[int, int, Place]]:
        """(IR type, offset, place) of a value returned in registers."""
        out: list[tuple[int, int, Place]] = []
        ints = [0, 2]
        floats = [16, 17]
        if t.kind == A_COMPLEX and t.members[0].type.ir == F80:
            return [(F80, 0, Place(P_X87, 0)), (F80, 16, Place(P_X87, 1))]
        if t.kind == A_FLOAT and t.ir == F80:
            return [(F80, 0, Place(P_X87, 0))]
        if self.ms:
            if t.kind == A_FLOAT:
                return [(t.ir, 0, Place(P_REG, 16))]
            return [(I64 if is_aggregate(t) or t.kind == A_COMPLEX else t.ir, 0, Place(P_REG, 0))]
        if not self.sse and SSE in classify(t):
            self.disabled("return")
            return [(I64 if is_aggregate(t) or t.kind == A_COMPLEX else t.ir, 0, Place(P_REG if is_aggregate(t) else P_X87, 0))]
        if not is_aggregate(t) and t.kind != A_COMPLEX and t.ir != I128:
            return [(t.ir, 0, Place(P_REG, 16 if is_float(t.ir) else 0))]
        classes = classify(t)
        ni = 0
        nf = 0
        for k in range(len(classes)):
            size = min(8, t.size - 8 * k)
            if classes[k] == INTEGER:
                out.append((I64, 8 * k, Place(P_REG, ints[ni])))
                ni += 1
            elif classes[k] == SSE:
                wide = k + 1 < len(classes) and classes[k + 1] == SSEUP
                out.append((F128 if wide else F32 if size <= 4 else F64, 8 * k, Place(P_REG, floats[nf])))
                nf += 1
            elif classes[k] == X87:
                out.append((F80, 8 * k, Place(P_X87, 0)))
                break
        return out

    def replace_call(self, i: Inst, d: CallData, args: list[Value], t: AbiType | None, address: Value | None) -> None:
        c = self.c
        if t is None or (t.kind != A_INT and t.size == 0) or self.in_memory(t):
            c.emit(CALL, VOID, args, d)
            return
        pieces = self.result_pieces(t)
        n = c.emit(CALL, pieces[0][0], args, d)
        values: list[Value] = [n]
        for p in pieces[1:]:
            values.append(n.add_result(p[0]))
        d.results = [p[2] for p in pieces]
        if is_aggregate(t):
            assert address is not None
            for k in range(len(pieces)):
                self.store_piece(values[k], address, pieces[k][1], t.size - pieces[k][1])
            return
        if t.kind == A_COMPLEX:
            e = t.members[0].type
            if len(values) == 2 and pieces[0][0] == e.ir:
                i.replace_with(values[0])
                i.more[0].replace_with(values[1])
                return
            s = c.slot("", max(16, t.size), 16)
            for k in range(len(pieces)):
                self.store_piece(values[k], s, pieces[k][1], t.size - pieces[k][1])
            self.load_complex(i, i.more[0], t, s)
            return
        if t.ir == I128:
            i.replace_with(c.pair(values[0], values[1], I128))
            return
        i.replace_with(n)

    def ret(self, i: Inst) -> None:
        c = self.c
        t = self.fn.sig.result
        self.ms = self.fn.sig.convention == CONV_MS
        if t is None or not i.args or t.size == 0:
            i.data = RetData([])
            i.clear_args()
            c.out.append(i)
            i.block = c.block
            return
        old = list(i.args)
        values: list[Value] = []
        places: list[Place] = []
        if self.in_memory(t):
            assert self.sret is not None
            if old[0] is not self.sret:
                c.emit(MEMCPY, VOID, [self.sret, old[0], c.const(I64, t.size)], c.mem(1))
            values = [self.sret]
            places = [Place(P_REG, 0)]
        else:
            pieces = self.result_pieces(t)
            places = [p[2] for p in pieces]
            if is_aggregate(t):
                for p in pieces:
                    size = min(8, t.size - p[1])
                    if p[0] == F128 or p[0] == F80:
                        values.append(c.load(p[0], old[0], p[1]))
                    else:
                        values.append(self.load_piece(old[0], p[1], size, SSE if is_float(p[0]) else INTEGER))
            elif t.kind == A_COMPLEX:
                e = t.members[0].type
                if len(pieces) == 2 and pieces[0][0] == e.ir:
                    values = [old[0], old[1]]
                    if pieces[0][0] == F80:
                        values = [old[1], old[0]]
                        places = [Place(P_X87, 1), Place(P_X87, 0)]
                else:
                    s = self.spill_complex(old[0], old[1], t)
                    for p in pieces:
                        values.append(self.load_piece(s, p[1], min(8, t.size - p[1]), SSE if is_float(p[0]) else INTEGER))
            elif t.ir == I128:
                values = [c.trunc(old[0], I64), c.high(old[0], I64, 64)]
            else:
                values = [old[0]]
        c.emit(RET, VOID, values, RetData(places))

    # --- variable arguments

    def va_start(self, i: Inst) -> None:
        c = self.c
        ap = i.args[0]
        if self.fn.sig.convention == CONV_MS:
            c.store(self.area(8 * max(len(self.fn.sig.params), 0)), ap, 0, 8)
            return
        c.store(c.const(I32, self.entry_ints * 8), ap, 0, 8)
        c.store(c.const(I32, 48 + self.entry_floats * 16), ap, 4, 4)
        c.store(self.area(self.named_stack), ap, 8, 8)
        slot = c.emit(SLOT, I64, [], self.save_slot)
        c.store(slot, ap, 16, 8)

    def va_copy(self, i: Inst) -> None:
        self.c.emit(MEMCPY, VOID, [i.args[0], i.args[1], self.c.const(I64, 24)], self.c.mem(8))

    def va_arg(self, i: Inst) -> None:
        """`va_arg`: from the save area while its offset allows, else from the overflow area (psABI 3.5.7)."""
        t = i.data
        assert isinstance(t, AbiType)
        ap = i.args[0]
        c = self.c
        classes = classify(t)
        ints = classes.count(INTEGER)
        floats = classes.count(SSE)
        if not classes or classes[0] == MEMORY or classes[0] == X87 or (floats and not self.sse):
            address: Value = self.overflow(ap, t)
        else:
            address = self.from_registers(ap, t, classes, ints, floats)
        if is_aggregate(t):
            i.replace_with(address)
        elif t.kind == A_COMPLEX:
            self.load_complex(i, i.more[0], t, address)
        else:
            i.replace_with(c.load(t.ir, address, 0))

    def overflow(self, ap: Value, t: AbiType) -> Value:
        c = self.c
        p: Value = c.load(I64, ap, 8, 8)
        if t.align > 8:
            p = c.emit(AND, I64, [c.emit(ADD, I64, [p, c.const(I64, t.align - 1)]), c.const(I64, -t.align)])
        c.store(c.offset(p, (t.size + 7) // 8 * 8), ap, 8, 8)
        return p

    def from_registers(self, ap: Value, t: AbiType, classes: list[int], ints: int, floats: int) -> Value:
        """Three blocks: register part, overflow part, join with the address as parameter."""
        c = self.c
        fn = self.fn
        yes = fn.new_block()
        no = fn.new_block()
        join = fn.new_block()
        result = join.add_param(I64)
        gp = c.load(I32, ap, 0, 8) if ints else None
        fp = c.load(I32, ap, 4, 4) if floats else None
        ok: Value | None = None
        if gp is not None:
            ok = c.emit(ULE, I1, [gp, c.const(I32, 48 - 8 * ints)])
        if fp is not None:
            k = c.emit(ULE, I1, [fp, c.const(I32, 176 - 16 * floats)])
            ok = k if ok is None else c.emit(AND, I1, [ok, k])
        assert ok is not None
        c.branch(ok, yes, no)
        c.block.insts = c.out
        # registers
        c.block = yes
        c.out = []
        base = c.load(I64, ap, 16, 8)
        address: Value
        if gp is not None and fp is None:
            address = c.emit(ADD, I64, [base, c.zext(gp, I64)])
        elif fp is not None and gp is None and floats == 1:
            address = c.emit(ADD, I64, [base, c.zext(fp, I64)])
        else:
            address = self.gather(base, gp, fp, t, classes)
        if gp is not None:
            c.store(c.emit(ADD, I32, [gp, c.const(I32, 8 * ints)]), ap, 0, 8)
        if fp is not None:
            c.store(c.emit(ADD, I32, [fp, c.const(I32, 16 * floats)]), ap, 4, 4)
        c.jump(join, [address])
        yes.insts = c.out
        c.block = no
        c.out = []
        p = self.overflow(ap, t)
        c.jump(join, [p])
        no.insts = c.out
        c.block = join
        c.out = []
        return result

    def gather(self, base: Value, gp: Value | None, fp: Value | None, t: AbiType, classes: list[int]) -> Value:
        """A value whose eightbytes lie apart in the save area is put together in a temporary."""
        c = self.c
        s = c.slot("", max(16, t.size), 16)
        gi = 0
        fi = 0
        for k in range(len(classes)):
            size = min(8, t.size - 8 * k)
            if classes[k] == INTEGER:
                assert gp is not None
                a = c.emit(ADD, I64, [base, c.zext(gp, I64)])
                self.store_piece(c.load(I64, a, 8 * gi), s, 8 * k, max(size, 8) if t.size > 8 * k + 7 else size)
                gi += 1
            elif classes[k] == SSE:
                assert fp is not None
                a = c.emit(ADD, I64, [base, c.zext(fp, I64)])
                c.store(c.load(F32 if size <= 4 else F64, a, 16 * fi), s, 8 * k)
                fi += 1
        return s
