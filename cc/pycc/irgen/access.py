"""Places: what lvalues designate, and reading and writing scalars there.

Separate from expression.py because assignments, asm operands, builtins and initialisers all go through places.
"""

from pycc.ctype.ctype import Q_MAY_ALIAS, T_ARRAY, T_COMPLEX, T_ENUM, T_FLOAT, T_FUNCTION, T_INT, T_RECORD, Record, RecordType, Type
from pycc.ir import ops
from pycc.ir.function import AsmData, AsmOp
from pycc.ir.value import V_SYM, SymAddr, Value
from pycc.irgen import atomic, bitfield, call
from pycc.irgen.gen import P_BITS, P_MEM, P_REG, P_VAR, Gen, Place
from pycc.irgen.irtype import element_type, ir_type, is_aggregate
from pycc.tree import expr as X
from pycc.tree.node import Expr


def place(g: Gen, e: Expr) -> Place:
    """The place of an lvalue, or of a record value (a temporary)."""
    k = e.kind
    if k == X.X_VAR:
        assert isinstance(e, X.VarRef)
        return g.variable(e.decl)
    if k == X.X_MEMBER:
        assert isinstance(e, X.MemberRef)
        return member(g, e)
    if k == X.X_DEREF:
        assert isinstance(e, X.Deref)
        return deref(g, e)
    if k == X.X_STRING:
        assert isinstance(e, X.StringLit)
        sym = g.unit.string(e.data, max(element_type(e.type).size(), 1))
        return g.memory_place(g.b.address(sym), e.type)
    if k == X.X_COMPOUND_LITERAL:
        assert isinstance(e, X.CompoundLiteral)
        return compound_literal(g, e)
    if k == X.X_UNARY:
        assert isinstance(e, X.Unary)
        if (e.op == X.U_REAL or e.op == X.U_IMAG) and e.operand.lvalue:
            p = place(g, e.operand)
            if e.operand.type.kind == T_COMPLEX:
                return part(p, e.type, e.type.size() if e.op == X.U_IMAG else 0)
            return p
    if k == X.X_LANE:
        assert isinstance(e, X.Lane)
        return lane(g, e)
    if k == X.X_FUNC:
        return g.memory_place(g.scalar(X.AddrOf(e, g.types.void_pointer, e.pos)), e.type)
    if k == X.X_CAST:
        assert isinstance(e, X.Cast)
        if e.conv == X.C_NOOP or (e.conv == X.C_LOAD and is_aggregate(e.type)):
            p = place(g, e.operand)
            p.type = e.type
            return p
    if k == X.X_COMMA and e.lvalue:
        assert isinstance(e, X.Comma)
        for x in e.parts[:-1]:
            g.effect(x)
        return place(g, e.parts[-1])
    if is_aggregate(e.type):
        return g.memory_place(g.aggregate(e, None), e.type)
    if e.type.kind == T_COMPLEX:
        re, im = g.complex(e)
        t = element_type(e.type)
        addr = g.temporary("complex", e.type.size(), e.type.align())
        p = g.memory_place(addr, e.type)
        store_complex(g, p, re, im)
        p.type = e.type
        assert t.size() > 0
        return p
    p = g.memory_place(g.temporary("value", max(e.type.size(), 1), e.type.align()), e.type)
    g.store(p, g.scalar(e))
    return p


def part(p: Place, ctype: Type, offset: int) -> Place:
    """The object of type `ctype` at `offset` inside `p`."""
    q = Place(P_MEM, ctype)
    q.addr = p.addr
    q.offset = p.offset + offset
    align = p.align
    while align > 1 and offset % align:
        align //= 2
    q.align = align
    q.volatile = p.volatile or q.volatile
    q.space = p.space or q.space
    q.any_alias = p.any_alias
    q.reverse = p.reverse
    return q


def member(g: Gen, e: X.MemberRef) -> Place:
    """`object.member`; chains of anonymous and nested records are followed by a loop."""
    chain: list[X.MemberRef] = [e]
    obj = e.object
    while obj.kind == X.X_MEMBER:
        assert isinstance(obj, X.MemberRef)
        chain.append(obj)
        obj = obj.object
    p = place(g, obj)
    base = obj.type
    for i in range(len(chain) - 1, -1, -1):
        ref = chain[i]
        m = ref.member
        assert isinstance(base, RecordType)
        if m.segment:
            p = moved(g, p, base.record, m.segment)
        if m.bit_width >= 0:
            q = part(p, ref.type, 0)
            q.kind = P_BITS
            q.member = m
            q.record_size = base.size()
            q.any_alias = True
            q.reverse = base.record.reverse_storage
            q.record = base.record
            return q
        p = part(p, ref.type, m.offset)
        if base.record.is_union or base.quals & Q_MAY_ALIAS:
            p.any_alias = True
        p.reverse = base.record.reverse_storage
        base = ref.type
    return p


def segment_start(g: Gen, r: Record, k: int) -> Value:
    """Bytes from the start of a record with members of variable size to its segment `k`."""
    b = g.b
    v: Value = b.word(0)
    for i in range(1, k + 1):
        x = r.segments[i]
        v = b.offset(v, x.length)
        if x.after is not None:
            v = b.binary(ops.ADD, v, g.type_size(x.after))
        if x.align > 1:
            v = b.binary(ops.AND, b.offset(v, x.align - 1), b.word(-x.align))
    return v


def moved(g: Gen, p: Place, r: Record, segment: int) -> Place:
    """The place of a segment of the record at `p`."""
    q = part(p, p.type, 0)
    addr = p.addr
    assert addr is not None
    q.addr = g.b.binary(ops.ADD, g.b.offset(addr, p.offset), segment_start(g, r, segment))
    q.offset = 0
    q.align = min(p.align, r.segments[segment].align)
    return q


def deref(g: Gen, e: X.Deref) -> Place:
    """`*p` and `a[i]`; indexing a named array keeps what is known of the array."""
    ptr = e.pointer
    t = e.type
    if ptr.kind == X.X_BINARY:
        assert isinstance(ptr, X.Binary)
        left = ptr.left
        if ptr.op == X.B_PTRADD and left.kind == X.X_CAST and t.size() > 0:
            assert isinstance(left, X.Cast)
            if left.conv == X.C_DECAY and left.operand.type.kind == T_ARRAY and (left.operand.kind != X.X_DEREF or X.reversed_object(left.operand)):
                return indexed(g, left.operand, ptr.right, t)
    if ptr.kind == X.X_CAST:
        assert isinstance(ptr, X.Cast)
        if ptr.conv == X.C_DECAY and ptr.operand.type.kind == T_ARRAY:
            return part(place(g, ptr.operand), t, 0)
    if ptr.kind == X.X_ADDR:
        assert isinstance(ptr, X.AddrOf)
        p = place(g, ptr.operand)
        if p.kind != P_MEM:
            return p
        q = part(p, t, 0)
        if t.unqual is not ptr.operand.type.unqual:
            q.any_alias = p.any_alias
        return q
    p = g.memory_place(g.scalar(ptr), t)
    if t.kind == T_FUNCTION or p.align < 1:
        p.align = 1
    return p


def indexed(g: Gen, array: Expr, index: Expr, t: Type) -> Place:
    base = place(g, array)
    size = t.size()
    i = g.scalar(index)
    if i.type != g.pointer:
        i = g.b.resize(i, g.pointer, True)
    q = part(base, t, 0)
    n = g.b.binary(ops.MUL, i, g.b.word(size))
    addr = base.addr
    assert addr is not None
    q.addr = g.b.binary(ops.ADD, g.b.offset(addr, base.offset), n)
    q.offset = 0
    align = base.align
    while align > 1 and size % align:
        align //= 2
    q.align = max(align, 1)
    return q


def lane(g: Gen, e: X.Lane) -> Place:
    t = element_type(e.vector.type)
    if e.vector.lvalue:
        base = place(g, e.vector)
    else:
        base = g.memory_place(g.aggregate(e.vector, None), e.vector.type)
    i = g.b.resize(g.scalar(e.index), g.pointer, True)
    q = part(base, e.type, 0)
    addr = base.addr
    assert addr is not None
    q.addr = g.b.binary(ops.ADD, g.b.offset(addr, base.offset), g.b.binary(ops.MUL, i, g.b.word(t.size())))
    q.offset = 0
    q.align = min(base.align, max(t.size(), 1))
    q.any_alias = True
    return q


def compound_literal(g: Gen, e: X.CompoundLiteral) -> Place:
    """The literal's object, initialised now (those of static duration: when the program starts)."""
    d = e.decl
    p = g.variable(d)
    if p.kind == P_VAR or d.function is not None and d.storage <= 1:
        if p.kind == P_VAR:
            entries = e.init.entries
            g.b.write(p.var, g.scalar(entries[0].value) if entries else g.b.zero(ir_type(p.type)))
        else:
            # built aside when its own initialiser may read the object (loops reach a literal again)
            g.initialize(g.address(p), e.init, p.align, p.volatile)
    return p


def load(g: Gen, p: Place) -> Value:
    """Read a scalar."""
    k = p.kind
    if k == P_VAR:
        return g.b.read(p.var)
    if k == P_MEM:
        if p.atomic and wide(g, p.type):
            return g.b.load(ir_type(p.type), atomic_copy(g, p), g.mem(1))
        if p.reverse and turned(g, p.type):
            t = ir_type(p.type)
            n = raw_type(t)
            v = g.b.unary(ops.BSWAP, g.b.load(n, g.address(p), g.mem_of(p, p.type)))
            return v if n == t else g.b.convert(ops.BITCAST, t, v)
        return g.b.load(ir_type(p.type), g.address(p), g.mem_of(p, p.type))
    if k == P_BITS:
        assert p.record is not None
        return bitfield.load(g, p, p.record)
    assert k == P_REG
    return read_register(g, p)


def store(g: Gen, p: Place, value: Value) -> None:
    """Write a scalar of the place's type."""
    k = p.kind
    if k == P_VAR:
        g.b.write(p.var, value)
    elif k == P_MEM:
        if p.atomic and wide(g, p.type):
            source = g.temporary("atomic", p.type.size(), p.type.align())
            g.b.store(source, value, g.mem(1))
            atomic_store(g, p, source)
            return
        if p.reverse and turned(g, p.type):
            n = raw_type(value.type)
            value = g.b.unary(ops.BSWAP, value if n == value.type else g.b.convert(ops.BITCAST, n, value))
        atomic.store(g, g.address(p), value, g.mem_of(p, p.type))
    elif k == P_BITS:
        assert p.record is not None
        bitfield.store(g, p, p.record, value)
    else:
        write_register(g, p, value)


def turned(g: Gen, t: Type) -> bool:
    """Whether scalars of the type are stored in the other byte order where the record says so: pointers never are."""
    if t.kind == T_FLOAT and ir_type(t) == ops.F80:
        g.error(g.b.pos, "sorry, unimplemented: 'long double' in a record of the other scalar storage order")
        return False
    return t.size() > 1 and (t.kind == T_INT or t.kind == T_ENUM or t.kind == T_FLOAT)


def raw_type(t: int) -> int:
    """The integer of the size of an IR type."""
    return t & 255 if t > 256 else t


def read_register(g: Gen, p: Place) -> Value:
    """A variable that is a machine register: an empty asm whose output is the register."""
    t = ir_type(p.type)
    d = AsmData("")
    o = AsmOp("=r", "", t, True)
    o.size = p.type.size()
    o.register = p.register
    o.result = 0
    d.operands.append(o)
    d.volatile = True
    i = g.b.emit(ops.ASM, t, [])
    i.data = d
    return i


def write_register(g: Gen, p: Place, value: Value) -> None:
    d = AsmData("")
    o = AsmOp("r", "", value.type, False)
    o.size = p.type.size()
    o.register = p.register
    o.arg = 0
    d.operands.append(o)
    d.volatile = True
    i = g.b.emit(ops.ASM, ops.VOID, [value])
    i.data = d


def wide(g: Gen, t: Type) -> bool:
    """Whether an atomic object of this type is beyond one machine access."""
    size = t.size()
    return size not in (1, 2, 4, 8) or size * 8 > g.facts.atomic_bits or ir_type(t) == ops.F80


def atomic_copy(g: Gen, p: Place) -> Value:
    """The address of a copy of an atomic object, made at once: by one access if the machine has one that wide, else by the library."""
    t = p.type
    n = t.size()
    into = g.temporary("atomic", n, max(t.align(), 1))
    if n in (1, 2, 4, 8) and n * 8 <= g.facts.atomic_bits:
        v = g.b.load(n * 8, g.address(p), g.mem(p.align, p.volatile, 0, ops.ORDER_SEQ_CST))
        g.b.store(into, v, g.mem(1))
        return into
    ty = g.types
    call.runtime(g, "__atomic_load", ty.void, [ty.size_t, ty.void_pointer, ty.void_pointer, ty.int_],
                 [g.b.word(n), g.address(p), into, g.b.const(ops.I32, ops.ORDER_SEQ_CST)])
    return into


def atomic_store(g: Gen, p: Place, source: Value) -> None:
    """Write an atomic object from `source` at once."""
    n = p.type.size()
    if n in (1, 2, 4, 8) and n * 8 <= g.facts.atomic_bits:
        v = g.b.load(n * 8, source, g.mem(1))
        atomic.store(g, g.address(p), v, g.mem(p.align, p.volatile, 0, ops.ORDER_SEQ_CST))
        return
    ty = g.types
    call.runtime(g, "__atomic_store", ty.void, [ty.size_t, ty.void_pointer, ty.void_pointer, ty.int_],
                 [g.b.word(n), g.address(p), source, g.b.const(ops.I32, ops.ORDER_SEQ_CST)])


def load_complex(g: Gen, p: Place) -> tuple[Value, Value]:
    t = element_type(p.type)
    if p.atomic:
        p = g.memory_place(atomic_copy(g, p), g.types.unqualified(p.type))
    re = load(g, part(p, t, 0))
    im = load(g, part(p, t, t.size()))
    return re, im


def store_complex(g: Gen, p: Place, re: Value, im: Value) -> None:
    t = element_type(p.type)
    if p.atomic:
        q = g.memory_place(g.temporary("atomic", p.type.size(), p.type.align()), g.types.unqualified(p.type))
        store_complex(g, q, re, im)
        atomic_store(g, p, g.address(q))
        return
    store(g, part(p, t, 0), re)
    store(g, part(p, t, t.size()), im)


def record_of(t: Type) -> RecordType:
    assert t.kind == T_RECORD
    assert isinstance(t, RecordType)
    return t


def symbol_align(v: Value) -> int:
    """Known alignment of a symbol's address."""
    if v.kind == V_SYM:
        assert isinstance(v, SymAddr)
        align = v.sym.align
        while align > 1 and v.offset % align:
            align //= 2
        return align
    return 1
