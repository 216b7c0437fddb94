"""C types (C11 6.2.5), interned: two types are the same type exactly when they are the same object (`is`).

A `Type` is a shape plus its qualifiers. Records and enumerations are shapes by identity: the shape points to a `Record` or `Enum`
that is filled in when its body is read, so every qualified variant sees the completion. The one maker of types is `Types`,
which holds the interning tables and the data model of the target.

VLAs (and types derived from them) carry the id of their size variable and are never interned (CONTRACTS.md 1).
"""

from typing import Final, final

from pycc.ctype.datamodel import DataModel

# kinds of Type
T_VOID: Final = 0
T_INT: Final = 1  # every integer type but enumerations: _Bool, char ... __int128
T_FLOAT: Final = 2
T_COMPLEX: Final = 3  # element: T_FLOAT or (GNU) T_INT
T_POINTER: Final = 4
T_ARRAY: Final = 5
T_FUNCTION: Final = 6
T_RECORD: Final = 7  # struct or union
T_ENUM: Final = 8
T_VECTOR: Final = 9
T_NULLPTR: Final = 10
T_ERROR: Final = 11  # after a diagnosed error: compatible with everything, never reported again

# qualifier bits; address spaces and may_alias ride along because they follow the same rules
Q_CONST: Final = 1
Q_VOLATILE: Final = 2
Q_RESTRICT: Final = 4
Q_ATOMIC: Final = 8
Q_SEG_FS: Final = 16
Q_SEG_GS: Final = 32
Q_MAY_ALIAS: Final = 64
Q_SPACE: Final = 48  # mask of the address space bits

# integer ranks, in order of C11 6.3.1.1; plain char has its own rank slot so that the three char types stay distinct
I_BOOL: Final = 0
I_CHAR: Final = 1
I_SCHAR: Final = 2
I_UCHAR: Final = 3
I_SHORT: Final = 4
I_USHORT: Final = 5
I_INT: Final = 6
I_UINT: Final = 7
I_LONG: Final = 8
I_ULONG: Final = 9
I_LLONG: Final = 10
I_ULLONG: Final = 11
I_INT128: Final = 12
I_UINT128: Final = 13

# floating formats
F_HALF: Final = 0
F_FLOAT: Final = 1
F_DOUBLE: Final = 2
F_LDOUBLE: Final = 3
F_FLOAT128: Final = 4
F_FLOAT32: Final = 5  # _Float32, _Float64, _Float32x: distinct types of ISO/IEC TS 18661-3 with the format of float, double, double
F_FLOAT64: Final = 6
F_FLOAT32X: Final = 7
F_FLOAT64X: Final = 8


class Type:
    """Base. `unqual` is the variant without qualifiers and without an alignment override (itself, if it has none)."""

    kind: int
    quals: int
    user_align: int  # bytes, from an `aligned` attribute on a typedef; 0: the natural one
    unqual: "Type"

    def __init__(self, kind: int) -> None:
        self.kind = kind
        self.quals = 0
        self.user_align = 0
        self.unqual = self
        self.variants: dict[int, Type] | None = None  # on the unqualified type: quals | user_align << 8 -> variant

    def size(self) -> int:
        """Bytes; -1 incomplete or not constant (VLA). Function and void: 1 (GNU)."""
        return -1

    def align(self) -> int:
        """Bytes."""
        return 1


@final
class VoidType(Type):
    def __init__(self) -> None:
        super().__init__(T_VOID)

    def size(self) -> int:
        return 1


@final
class ErrorType(Type):
    def __init__(self) -> None:
        super().__init__(T_ERROR)

    def size(self) -> int:
        return 4


@final
class IntType(Type):
    """`rank` is an I_*; `bits` the width of values (1 for _Bool, whose storage is `nbytes`). `base` is set on the type of a bit-field
    wider than int that does not promote (GNU, Types.bitfield): the declared type; then `bits` is the field's width."""

    def __init__(self, rank: int, bits: int, signed: bool, nbytes: int, natural_align: int, name: str) -> None:
        super().__init__(T_INT)
        self.rank = rank
        self.bits = bits
        self.signed = signed
        self.nbytes = nbytes
        self.natural_align = natural_align
        self.name = name
        self.base: IntType | None = None

    def size(self) -> int:
        return self.nbytes

    def align(self) -> int:
        return self.user_align or self.natural_align


@final
class FloatType(Type):
    """`form` is an F_*; `bits` one of 16 32 64 80 128: the format of values, `nbytes` what an object takes (x87: 80 in 12 or 16 bytes)."""

    def __init__(self, form: int, bits: int, nbytes: int, natural_align: int, name: str) -> None:
        super().__init__(T_FLOAT)
        self.form = form
        self.bits = bits
        self.nbytes = nbytes
        self.natural_align = natural_align
        self.name = name

    def size(self) -> int:
        return self.nbytes

    def align(self) -> int:
        return self.user_align or self.natural_align


@final
class ComplexType(Type):
    def __init__(self, element: Type) -> None:
        super().__init__(T_COMPLEX)
        self.element = element  # IntType or FloatType, unqualified

    def size(self) -> int:
        return 2 * self.element.size()

    def align(self) -> int:
        return self.user_align or self.element.align()


@final
class PointerType(Type):
    def __init__(self, target: Type, nbytes: int) -> None:
        super().__init__(T_POINTER)
        self.target = target
        self.nbytes = nbytes

    def size(self) -> int:
        return self.nbytes

    def align(self) -> int:
        return self.user_align or self.nbytes


@final
class ArrayType(Type):
    """`length` elements; -1 unknown (`[]`), -2 a VLA whose element count is in `vla` (a VlaSize). `[0]` has length 0.

    Qualifiers of an array are those of its element (C11 6.7.3p9): `quals` is always 0 here.
    """

    def __init__(self, element: Type, length: int) -> None:
        super().__init__(T_ARRAY)
        self.element = element
        self.length = length
        self.vla: VlaSize | None = None

    def size(self) -> int:
        if self.length < 0:
            return -1
        n = self.element.size()
        return -1 if n < 0 else n * self.length

    def align(self) -> int:
        return self.user_align or self.element.align()


@final
class VlaSize:
    """The run-time element count of one array declarator. `expr` is a tree.Expr (opaque here), evaluated where the declarator is
    reached; irgen keeps its value under `id`. `star`: `[*]` in a prototype."""

    def __init__(self, ident: int, expr: object | None, star: bool) -> None:
        self.ident = ident
        self.expr = expr
        self.star = star


@final
class FunctionType(Type):
    """Parameter types are adjusted (arrays and functions are pointers) and unqualified. `prototype` False: `()` or K&R."""

    def __init__(self, result: Type, params: list[Type], variadic: bool, prototype: bool) -> None:
        super().__init__(T_FUNCTION)
        self.result = result
        self.params = params
        self.variadic = variadic
        self.prototype = prototype
        # attributes that are part of the type
        self.noreturn = False
        self.regparm = -1  # -1: the target's default
        self.ms_abi = False
        self.stdcall = False
        self.fastcall = False
        self.returns_twice = False

    def size(self) -> int:
        return 1


@final
class VectorType(Type):
    """GNU vector_size. `lanes` elements of `element` (IntType or FloatType)."""

    def __init__(self, element: Type, lanes: int) -> None:
        super().__init__(T_VECTOR)
        self.element = element
        self.lanes = lanes

    def size(self) -> int:
        return self.element.size() * self.lanes

    def align(self) -> int:
        return self.user_align or self.size()


@final
class Member:
    """A member of a struct or union. Bit-field: `bit_width` >= 0, and the field is bits [bit_offset, bit_offset + bit_width) counted from
    the byte `offset` (little endian), where `offset` is a multiple of the declared type's alignment unless packed.
    An anonymous struct/union member has name "" and a record type; its members are found through it."""

    def __init__(self, name: str, ctype: Type, pos: int) -> None:
        self.name = name
        self.type = ctype
        self.pos = pos
        self.offset = 0
        self.bit_offset = 0
        self.bit_width = -1
        self.user_align = 0  # from attributes or _Alignas on the member
        self.packed = False
        self.index = 0
        self.typedef_name = ""  # -fplan9-extensions: of an unnamed member, the name it may be asked by
        self.segment = 0  # of Record.segments: `offset` counts from its start


class Completer:
    """Whoever can still complete a record: the demand-driven parser, for a definition that it has only skimmed."""

    def complete(self, record: "Record") -> None:
        raise NotImplementedError


@final
class Segment:
    """A stretch of a record with members of variable size (GNU, in functions): it starts `length` bytes and the size of `after` (None: 0)
    behind the start of the segment before it, rounded up to `align`."""

    def __init__(self, length: int, after: Type | None, align: int) -> None:
        self.length = length
        self.after = after
        self.align = align


@final
class Record:
    """The identity behind struct/union types: one object per definition."""

    def __init__(self, tag: str, is_union: bool, pos: int) -> None:
        self.tag = tag  # "" when anonymous
        self.is_union = is_union
        self.pos = pos
        self.complete = False
        self.members: list[Member] = []
        self.by_name: dict[str, Member] = {}  # direct named members only
        self.anonymous: list[Member] = []  # direct members whose own members are found through them
        self.nbytes = 0
        self.natural_align = 1
        self.packed = False
        self.pack = 0  # #pragma pack value in force, 0 none
        self.user_align = 0
        self.transparent_union = False
        self.flexible = False  # ends in a flexible array member
        self.designated_init = False
        self.reverse_storage = False  # scalar_storage_order differs from the target
        self.vla_member = False  # a member's size is only known at run time: nbytes is -1 and `segments` say where members are
        self.segments: list[Segment] = []  # the last one starts at the end of the record
        self.being_defined = False  # between its braces
        self.completer: Completer | None = None

    def known(self) -> bool:
        """Whether it is complete, after completing it if that is possible."""
        if not self.complete and self.completer is not None:
            c = self.completer
            self.completer = None
            c.complete(self)
        return self.complete


@final
class RecordType(Type):
    def __init__(self, record: Record) -> None:
        super().__init__(T_RECORD)
        self.record = record

    def size(self) -> int:
        return self.record.nbytes if self.record.complete or self.record.known() else -1

    def align(self) -> int:
        if not self.record.complete:
            self.record.known()
        return self.user_align or self.record.natural_align


@final
class Enum:
    """The identity behind an enumerated type. `underlying` is set when the body has been read (unsigned int, int, or a 64-bit type: GNU)."""

    def __init__(self, tag: str, pos: int) -> None:
        self.tag = tag
        self.pos = pos
        self.complete = False
        self.underlying: IntType | None = None
        self.names: list[str] = []
        self.packed = False
        self.user_align = 0


@final
class EnumType(Type):
    def __init__(self, enum: Enum, default: IntType) -> None:
        super().__init__(T_ENUM)
        self.enum = enum
        self.default = default  # unsigned int: what an incomplete enum counts as (GNU forward enum)

    def integer(self) -> IntType:
        return self.enum.underlying or self.default

    def size(self) -> int:
        return self.integer().nbytes

    def align(self) -> int:
        return self.user_align or self.enum.user_align or self.integer().natural_align


@final
class Types:
    """Makes and interns types for one data model."""

    def __init__(self, model: DataModel) -> None:
        m = model
        self.model = m
        self.void = VoidType()
        self.error = ErrorType()
        self.bool_ = IntType(I_BOOL, 1, False, 1, 1, "_Bool")
        self.char = IntType(I_CHAR, 8, m.char_signed, 1, 1, "char")
        self.schar = IntType(I_SCHAR, 8, True, 1, 1, "signed char")
        self.uchar = IntType(I_UCHAR, 8, False, 1, 1, "unsigned char")
        self.short = IntType(I_SHORT, 16, True, 2, 2, "short")
        self.ushort = IntType(I_USHORT, 16, False, 2, 2, "unsigned short")
        self.int_ = IntType(I_INT, 32, True, 4, 4, "int")
        self.uint = IntType(I_UINT, 32, False, 4, 4, "unsigned int")
        self.long = IntType(I_LONG, m.long_bits, True, m.long_bits // 8, m.long_bits // 8, "long")
        self.ulong = IntType(I_ULONG, m.long_bits, False, m.long_bits // 8, m.long_bits // 8, "unsigned long")
        self.llong = IntType(I_LLONG, 64, True, 8, 8, "long long")
        self.ullong = IntType(I_ULLONG, 64, False, 8, 8, "unsigned long long")
        self.int128 = IntType(I_INT128, 128, True, 16, 16, "__int128")
        self.uint128 = IntType(I_UINT128, 128, False, 16, 16, "unsigned __int128")
        self.half = FloatType(F_HALF, 16, 2, 2, "_Float16")
        self.float_ = FloatType(F_FLOAT, 32, 4, 4, "float")
        self.double = FloatType(F_DOUBLE, 64, 8, 8, "double")
        self.ldouble = FloatType(F_LDOUBLE, m.ldouble_bits, m.ldouble_size, m.ldouble_align, "long double")
        self.float128 = FloatType(F_FLOAT128, 128, 16, 16, "_Float128")
        self.float32 = FloatType(F_FLOAT32, 32, 4, 4, "_Float32")
        self.float64 = FloatType(F_FLOAT64, 64, 8, 8, "_Float64")
        self.float32x = FloatType(F_FLOAT32X, 64, 8, 8, "_Float32x")
        self.float64x = FloatType(F_FLOAT64X, m.ldouble_bits, m.ldouble_size, m.ldouble_align, "_Float64x")
        self.by_rank: list[IntType] = [self.bool_, self.char, self.schar, self.uchar, self.short, self.ushort, self.int_, self.uint, self.long,
                                       self.ulong, self.llong, self.ullong, self.int128, self.uint128]
        self.pointers: dict[Type, PointerType] = {}
        self.arrays: dict[tuple[Type, int], ArrayType] = {}
        self.functions: dict[tuple[object, ...], FunctionType] = {}
        self.complexes: dict[Type, ComplexType] = {}
        self.vectors: dict[tuple[Type, int], VectorType] = {}
        self.bitfields: dict[tuple[IntType, int], IntType] = {}
        self.void_pointer = self.pointer(self.void)
        self.char_pointer = self.pointer(self.char)
        self.size_t = self.ulong if m.size_is_long else self.uint
        self.ptrdiff_t = self.long if m.size_is_long else self.int_
        self.wchar_t: IntType = self.ushort if m.wchar_bits == 16 else (self.uint if m.wchar_unsigned
                                                                        else (self.long if m.wchar_is_long else self.int_))
        self.va_list: Type = self.void_pointer  # set by sema.builtins from the facts of the target

    def pointer(self, target: Type) -> PointerType:
        p = self.pointers.get(target)
        if p is None:
            p = PointerType(target, self.model.pointer_bits // 8)
            self.pointers[target] = p
        return p

    def array(self, element: Type, length: int) -> ArrayType:
        key = (element, length)
        a = self.arrays.get(key)
        if a is None:
            a = ArrayType(element, length)
            self.arrays[key] = a
        return a

    def vla(self, element: Type, size: VlaSize) -> ArrayType:
        a = ArrayType(element, -2)
        a.vla = size
        return a

    def complex_(self, element: Type) -> ComplexType:
        c = self.complexes.get(element)
        if c is None:
            c = ComplexType(element)
            self.complexes[element] = c
        return c

    def vector(self, element: Type, lanes: int) -> VectorType:
        key = (element, lanes)
        v = self.vectors.get(key)
        if v is None:
            v = VectorType(element, lanes)
            self.vectors[key] = v
        return v

    def function(self, result: Type, params: list[Type], variadic: bool = False, prototype: bool = True, noreturn: bool = False,
                 regparm: int = -1, ms_abi: bool = False, stdcall: bool = False, fastcall: bool = False, returns_twice: bool = False) -> FunctionType:
        key: tuple[object, ...] = (result, tuple(params), variadic, prototype, noreturn, regparm, ms_abi, stdcall, fastcall, returns_twice)
        f = self.functions.get(key)
        if f is None:
            f = FunctionType(result, params, variadic, prototype)
            f.noreturn = noreturn
            f.regparm = regparm
            f.ms_abi = ms_abi
            f.stdcall = stdcall
            f.fastcall = fastcall
            f.returns_twice = returns_twice
            self.functions[key] = f
        return f

    def unsigned_of(self, t: IntType) -> IntType:
        """The unsigned type of the same rank."""
        if t.rank >= I_SHORT:
            return self.by_rank[t.rank | 1]
        return self.bool_ if t.rank == I_BOOL else self.uchar

    def integer_of_size(self, nbytes: int, signed: bool) -> IntType | None:
        """The integer type that the mode attribute and the sized builtins mean; None if there is none of that size."""
        if nbytes == 1:
            return self.schar if signed else self.uchar
        if nbytes == 2:
            return self.short if signed else self.ushort
        if nbytes == 4:
            return self.int_ if signed else self.uint
        if nbytes == 8:
            if self.model.long_bits == 64:
                return self.long if signed else self.ulong
            return self.llong if signed else self.ullong
        if nbytes == 16:
            return self.int128 if signed else self.uint128
        return None

    def bitfield(self, base: IntType, width: int) -> IntType:
        """The type of a bit-field wider than int and narrower than its declared type (GNU C): arithmetic on it is done in `base`
        by sema, which then converts back, so that irgen meets such types only in loads of bit-fields and C_INT conversions."""
        key = (base, width)
        t = self.bitfields.get(key)
        if t is None:
            t = IntType(base.rank, width, base.signed, base.nbytes, base.natural_align, f"{base.name}:{width}")
            t.base = base
            self.bitfields[key] = t
        return t

    def function_like(self, f: FunctionType, result: Type, params: list[Type], variadic: bool, prototype: bool) -> FunctionType:
        """A function type with the attributes of `f`."""
        return self.function(result, params, variadic, prototype, f.noreturn, f.regparm, f.ms_abi, f.stdcall, f.fastcall, f.returns_twice)

    def record(self, record: Record) -> RecordType:
        """A new struct or union type: call once per Record."""
        return RecordType(record)

    def enum(self, enum: Enum) -> EnumType:
        """A new enumerated type: call once per Enum."""
        return EnumType(enum, self.uint)

    def qualified(self, t: Type, quals: int) -> Type:
        """`t` with `quals` added (not replaced). Qualifiers of an array go to its element (C11 6.7.3p9); a function takes none."""
        if quals == 0 or t.kind == T_FUNCTION or t.kind == T_ERROR:
            return t
        if t.kind == T_ARRAY:
            assert isinstance(t, ArrayType)
            e = self.qualified(t.element, quals)
            if e is t.element:
                return t
            a = self.vla(e, t.vla) if t.vla is not None else self.array(e, t.length)
            return self.variant(a, 0, t.user_align)
        return self.variant(t.unqual, t.quals | quals, t.user_align)

    def aligned(self, t: Type, align: int) -> Type:
        """`t` with an alignment override in bytes (a typedef's `aligned`)."""
        return self.variant(t.unqual, t.quals, align)

    def unqualified(self, t: Type) -> Type:
        """Without qualifiers, keeping nothing of an alignment override; arrays lose those of their element."""
        if t.kind == T_ARRAY:
            assert isinstance(t, ArrayType)
            e = self.unqualified(t.element)
            if e is t.element:
                return t
            return self.vla(e, t.vla) if t.vla is not None else self.array(e, t.length)
        return t.unqual

    def variant(self, base: Type, quals: int, user_align: int) -> Type:
        """The variant of the unqualified `base`."""
        if quals == 0 and user_align == 0:
            return base
        if base.variants is None:
            base.variants = {}
        key = quals | user_align << 8
        v = base.variants.get(key)
        if v is None:
            v = self.copy(base)
            v.quals = quals
            v.user_align = user_align
            v.unqual = base
            base.variants[key] = v
        return v

    def copy(self, t: Type) -> Type:
        """A new object of the same shape, for variant()."""
        k = t.kind
        if k == T_INT:
            assert isinstance(t, IntType)
            i = IntType(t.rank, t.bits, t.signed, t.nbytes, t.natural_align, t.name)
            i.base = t.base
            return i
        if k == T_POINTER:
            assert isinstance(t, PointerType)
            return PointerType(t.target, t.nbytes)
        if k == T_RECORD:
            assert isinstance(t, RecordType)
            return RecordType(t.record)
        if k == T_ENUM:
            assert isinstance(t, EnumType)
            return EnumType(t.enum, t.default)
        if k == T_FLOAT:
            assert isinstance(t, FloatType)
            return FloatType(t.form, t.bits, t.nbytes, t.natural_align, t.name)
        if k == T_ARRAY:
            assert isinstance(t, ArrayType)
            a = ArrayType(t.element, t.length)
            a.vla = t.vla
            return a
        if k == T_VECTOR:
            assert isinstance(t, VectorType)
            return VectorType(t.element, t.lanes)
        if k == T_COMPLEX:
            assert isinstance(t, ComplexType)
            return ComplexType(t.element)
        if k == T_VOID:
            return VoidType()
        assert k == T_FUNCTION, "no variant of this kind of type"
        assert isinstance(t, FunctionType)
        return t
