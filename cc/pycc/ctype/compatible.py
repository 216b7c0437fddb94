"""Compatible and composite types (C11 6.2.7, 6.7.2.2p4, 6.7.3p10, 6.7.6.1-3).

Types are interned, so most questions end at the identity test; what is left is unknown array lengths, unprototyped functions,
enumerations against integers, and VLAs.
"""

from pycc.ctype.convert import default_promoted
from pycc.ctype.ctype import (
    Q_MAY_ALIAS,
    T_ARRAY,
    T_ENUM,
    T_ERROR,
    T_FUNCTION,
    T_INT,
    T_POINTER,
    T_RECORD,
    T_VECTOR,
    ArrayType,
    EnumType,
    FunctionType,
    PointerType,
    RecordType,
    Type,
    Types,
    VectorType,
)


def compatible(types: Types, a: Type, b: Type) -> bool:
    """With qualifiers: they must be equal."""
    if a is b or a.kind == T_ERROR or b.kind == T_ERROR:
        return True
    if (a.quals ^ b.quals) & ~Q_MAY_ALIAS and a.kind != T_ARRAY and b.kind != T_ARRAY:
        return False
    return compatible_unqualified(types, a.unqual, b.unqual)


def compatible_unqualified(types: Types, a: Type, b: Type) -> bool:
    """Ignoring qualifiers at the top (those of an array's element count, as they must be equal)."""
    a = a.unqual
    b = b.unqual
    if a is b:
        return True
    k = a.kind
    if k != b.kind:
        if k == T_ENUM and b.kind == T_INT:
            assert isinstance(a, EnumType)
            return a.integer() is b
        if b.kind == T_ENUM and k == T_INT:
            assert isinstance(b, EnumType)
            return b.integer() is a
        return k == T_ERROR or b.kind == T_ERROR
    if k == T_POINTER:
        assert isinstance(a, PointerType) and isinstance(b, PointerType)
        return compatible(types, a.target, b.target)
    if k == T_ARRAY:
        assert isinstance(a, ArrayType) and isinstance(b, ArrayType)
        if not compatible(types, a.element, b.element):
            return False
        return a.length == b.length or a.length < 0 or b.length < 0
    if k == T_FUNCTION:
        assert isinstance(a, FunctionType) and isinstance(b, FunctionType)
        return compatible_functions(types, a, b)
    if k == T_RECORD:
        assert isinstance(a, RecordType) and isinstance(b, RecordType)
        return a.record is b.record
    if k == T_ENUM:
        assert isinstance(a, EnumType) and isinstance(b, EnumType)
        return a.enum is b.enum
    if k == T_VECTOR:
        assert isinstance(a, VectorType) and isinstance(b, VectorType)
        return a.lanes == b.lanes and compatible(types, a.element, b.element)
    return False


def compatible_functions(types: Types, a: FunctionType, b: FunctionType) -> bool:
    if not compatible_unqualified(types, a.result, b.result):
        return False
    if a.ms_abi != b.ms_abi or a.stdcall != b.stdcall or a.fastcall != b.fastcall:
        return False
    if a.regparm != b.regparm and a.regparm >= 0 and b.regparm >= 0:
        return False
    if a.prototype and b.prototype:
        if len(a.params) != len(b.params) or a.variadic != b.variadic:
            return False
        for i in range(len(a.params)):
            if not compatible_unqualified(types, a.params[i], b.params[i]) and not transparent(types, a.params[i], b.params[i]):
                return False
        return True
    if not a.prototype and not b.prototype:
        return True
    proto = a if a.prototype else b
    old = b if a.prototype else a
    if old.params:  # a K&R definition: C11 6.7.6.3p15
        if len(old.params) != len(proto.params) or proto.variadic:
            return False
        for i in range(len(old.params)):
            if not compatible_unqualified(types, proto.params[i], default_promoted(types, old.params[i])):
                return compatible_unqualified(types, proto.params[i], old.params[i])
        return True
    if proto.variadic:
        return False
    for p in proto.params:
        if not compatible_unqualified(types, default_promoted(types, p), p):
            return False
    return True


def transparent(types: Types, a: Type, b: Type) -> bool:
    """A transparent union parameter matches a declaration with one of its members (GNU)."""
    if a.kind == T_RECORD:
        assert isinstance(a, RecordType)
        if a.record.known() and a.record.transparent_union:
            for m in a.record.members:
                if compatible_unqualified(types, m.type, b):
                    return True
    if b.kind == T_RECORD:
        assert isinstance(b, RecordType)
        if b.record.known() and b.record.transparent_union:
            return a.kind != T_RECORD and transparent(types, b, a)
    return False


def composite(types: Types, a: Type, b: Type) -> Type:
    """The composite of two compatible types."""
    if a is b or b.kind == T_ERROR:
        return a
    if a.kind == T_ERROR:
        return b
    k = a.kind
    if k == T_ARRAY and b.kind == T_ARRAY:
        assert isinstance(a, ArrayType) and isinstance(b, ArrayType)
        e = composite(types, a.element, b.element)
        align = max(a.user_align, b.user_align)
        if a.length == -1:
            r = types.vla(e, b.vla) if b.vla is not None else types.array(e, b.length)
        elif a.length == -2 and b.length >= 0:
            r = types.array(e, b.length)
        elif a.vla is not None:
            r = types.vla(e, a.vla)
        else:
            r = types.array(e, a.length)
        return types.aligned(r, align) if align else r
    if k == T_POINTER and b.kind == T_POINTER:
        assert isinstance(a, PointerType) and isinstance(b, PointerType)
        return types.variant(types.pointer(composite(types, a.target, b.target)), a.quals, a.user_align)
    if k == T_FUNCTION and b.kind == T_FUNCTION:
        assert isinstance(a, FunctionType) and isinstance(b, FunctionType)
        result = composite(types, a.result, b.result)
        if not a.prototype:
            f = types.function_like(b, result, b.params, b.variadic, b.prototype)
        elif not b.prototype:
            f = types.function_like(a, result, a.params, a.variadic, a.prototype)
        else:
            params: list[Type] = []
            for i in range(len(a.params)):
                x = a.params[i]
                y = b.params[i]
                params.append(composite(types, x, y) if compatible_unqualified(types, x, y) else x)
            f = types.function_like(a, result, params, a.variadic, True)
        if (b.noreturn and not f.noreturn) or (a.noreturn and not f.noreturn) or b.regparm > f.regparm or a.regparm > f.regparm:
            f = types.function(f.result, f.params, f.variadic, f.prototype, a.noreturn or b.noreturn, max(a.regparm, b.regparm), f.ms_abi,
                               f.stdcall, f.fastcall, f.returns_twice)
        return f
    if k == T_INT and b.kind == T_ENUM:
        return b
    return a
