"""From C types to what the IR knows: IR types, AbiType and Sig for calling conventions, alias classes for memory operations.

Separate from expressions because data, functions and calls all need it. Interned in one Mapping per unit.
"""

from typing import Final, final

from pycc.ctype.ctype import (
    I_BOOL,
    Q_MAY_ALIAS,
    T_ARRAY,
    T_COMPLEX,
    T_ENUM,
    T_FLOAT,
    T_FUNCTION,
    T_INT,
    T_POINTER,
    T_RECORD,
    T_VECTOR,
    T_VOID,
    ArrayType,
    ComplexType,
    EnumType,
    FloatType,
    FunctionType,
    IntType,
    PointerType,
    RecordType,
    Type,
    Types,
    VectorType,
)
from pycc.ir.ops import I8, VOID
from pycc.ir.sig import (
    A_ARRAY,
    A_COMPLEX,
    A_FLOAT,
    A_INT,
    A_RECORD,
    A_UNION,
    A_VECTOR,
    CONV_C,
    CONV_FASTCALL,
    CONV_MS,
    CONV_STDCALL,
    AbiMember,
    AbiType,
    Sig,
)
from pycc.source.options import Options

# alias classes by rank of integer (signed and unsigned together; the character types and _Bool share storage rules: char is 0)
ALIAS_ANY: Final = 0
ALIAS_POINTER: Final = 1
_INT_ALIAS: Final = (2, 0, 0, 0, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7)
_FLOAT_ALIAS: Final = 16


def is_aggregate(t: Type) -> bool:
    """Values of the type are addresses to irgen."""
    k = t.kind
    return k == T_RECORD or k == T_ARRAY or k == T_VECTOR


def integer_of(t: Type) -> IntType | None:
    """The integer type behind an integer or enumerated type."""
    if t.kind == T_INT:
        assert isinstance(t, IntType)
        return t
    if t.kind == T_ENUM:
        assert isinstance(t, EnumType)
        return t.integer()
    return None


def is_signed(t: Type) -> bool:
    i = integer_of(t)
    return i is not None and i.signed


def is_bool(t: Type) -> bool:
    i = integer_of(t)
    return i is not None and i.rank == I_BOOL


def value_bits(t: Type) -> int:
    """Width of the values of an integer type (bit-field types may be narrower than their storage)."""
    i = integer_of(t)
    assert i is not None
    return 8 if i.rank == I_BOOL else i.bits


def pointee(t: Type) -> Type:
    assert isinstance(t, PointerType)
    return t.target


def element_type(t: Type) -> Type:
    """Of a complex, vector or array type."""
    if t.kind == T_COMPLEX:
        assert isinstance(t, ComplexType)
        return t.element
    if t.kind == T_VECTOR:
        assert isinstance(t, VectorType)
        return t.element
    assert isinstance(t, ArrayType)
    return t.element


def ir_type(t: Type) -> int:
    """The IR type of a scalar C type (of storage: _Bool is i8)."""
    k = t.kind
    if k == T_INT:
        assert isinstance(t, IntType)
        return t.nbytes * 8
    if k == T_POINTER:
        assert isinstance(t, PointerType)
        return t.nbytes * 8
    if k == T_FLOAT:
        assert isinstance(t, FloatType)
        return 256 + t.bits
    if k == T_ENUM:
        assert isinstance(t, EnumType)
        return t.integer().nbytes * 8
    if k == T_VOID or k == T_FUNCTION:
        return VOID
    return I8 if k != T_RECORD and t.size() == 1 else t.size() * 8


@final
class Mapping:
    """The interning tables."""

    def __init__(self, types: Types, options: Options) -> None:
        self.types = types
        self.options = options
        self.strict = options.strict_aliasing
        self.abis: dict[Type, AbiType] = {}
        self.sigs: dict[FunctionType, Sig] = {}
        self.chained_sigs: dict[FunctionType, Sig] = {}
        self.pointer = types.model.pointer_bits

    # --- alias classes

    def alias(self, t: Type) -> int:
        """The class of a scalar access through an lvalue of type `t` (C11 6.5p7); 0 for what may alias anything."""
        if not self.strict or t.quals & Q_MAY_ALIAS:
            return ALIAS_ANY
        k = t.kind
        if k == T_POINTER:
            return ALIAS_POINTER
        if k == T_INT or k == T_ENUM:
            i = integer_of(t)
            assert i is not None
            return _INT_ALIAS[i.rank] if i.bits == i.nbytes * 8 or i.rank == I_BOOL else ALIAS_ANY
        if k == T_FLOAT:
            assert isinstance(t, FloatType)
            return _FLOAT_ALIAS + t.form
        return ALIAS_ANY

    # --- calling conventions

    def abi(self, t: Type) -> AbiType:
        """The AbiType of a value of C type `t`."""
        base = t if t.user_align else t.unqual
        a = self.abis.get(base)
        if a is None:
            a = self.make_abi(base)
            self.abis[base] = a
        return a

    def make_abi(self, t: Type) -> AbiType:
        k = t.kind
        size = t.size()
        align = t.align()
        if k == T_RECORD and size < 0:  # of variable size: passed by the address of a copy
            return AbiType(A_INT, self.pointer // 8, self.pointer // 8, self.pointer)
        if k == T_INT or k == T_ENUM or k == T_POINTER:
            i = integer_of(t)
            return AbiType(A_INT, size, align, ir_type(t), i is not None and i.signed)
        if k == T_FLOAT:
            return AbiType(A_FLOAT, size, align, ir_type(t))
        if k == T_COMPLEX:
            e = self.abi(element_type(t))
            a = AbiType(A_COMPLEX, size, align, e.ir)
            a.members.append(AbiMember(0, e))
            a.count = 2
            return a
        if k == T_VECTOR or k == T_ARRAY:
            e = self.abi(element_type(t))
            a = AbiType(A_VECTOR if k == T_VECTOR else A_ARRAY, max(size, 0), align, e.ir if k == T_VECTOR else 0)
            if k == T_ARRAY:
                a.natural_align = e.natural_align
                a.unaligned_member = e.unaligned_member
            a.members.append(AbiMember(0, e))
            if k == T_VECTOR:
                assert isinstance(t, VectorType)
                a.count = t.lanes
            else:
                assert isinstance(t, ArrayType)
                a.count = max(t.length, 0)
            return a
        if k == T_RECORD:
            assert isinstance(t, RecordType)
            return self.record_abi(t)
        return AbiType(A_INT, self.pointer // 8, self.pointer // 8, self.pointer)

    def record_abi(self, t: RecordType) -> AbiType:
        r = t.record
        a = AbiType(A_UNION if r.is_union else A_RECORD, max(t.size(), 0), t.align())
        a.natural_align = 1
        a.transparent = r.transparent_union
        for m in r.members:
            if m.type.size() < 0 and m.type.kind == T_ARRAY:
                continue  # flexible
            e = self.abi(m.type)
            x = AbiMember(m.offset, e, m.bit_width, m.bit_offset)
            a.members.append(x)
            if e.natural_align > a.natural_align:
                a.natural_align = e.natural_align
            if e.unaligned_member:
                a.unaligned_member = True
            if m.bit_width < 0 and m.offset % e.natural_align != 0:
                a.unaligned_member = True
        return a

    def signature(self, f: FunctionType, chain: bool = False) -> Sig:
        """The Sig of a definition or of a call that passes exactly the named parameters."""
        table = self.chained_sigs if chain else self.sigs
        s = table.get(f)
        if s is None:
            params = [self.abi(p) for p in f.params]
            s = self.make_signature(f, params)
            s.chain = chain
            table[f] = s
        return s

    def call_signature(self, f: FunctionType, args: list[Type], chain: bool) -> Sig:
        """The Sig of a call with arguments of these types."""
        if f.prototype and len(args) == len(f.params):
            return self.signature(f, chain)
        params: list[AbiType] = []
        for i in range(len(args)):
            params.append(self.abi(f.params[i] if f.prototype and i < len(f.params) else args[i]))
        s = self.make_signature(f, params)
        s.chain = chain
        if f.prototype:
            s.fixed = len(f.params)
        return s

    def make_signature(self, f: FunctionType, params: list[AbiType]) -> Sig:
        result = None if f.result.kind == T_VOID else self.abi(f.result)
        s = Sig(result, params)
        s.variadic = f.variadic
        s.unprototyped = not f.prototype
        if f.ms_abi:
            s.convention = CONV_MS
        elif f.stdcall:
            s.convention = CONV_STDCALL
        elif f.fastcall:
            s.convention = CONV_FASTCALL
        else:
            s.convention = CONV_C
        s.regparm = f.regparm if f.regparm >= 0 else self.options.regparm
        s.noreturn = f.noreturn
        s.returns_twice = f.returns_twice
        return s

    def library_signature(self, result: Type, params: list[Type]) -> Sig:
        return self.signature(self.types.function(result, params))
