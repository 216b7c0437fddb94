"""Expressions of the typed tree (C11 6.5). Nodes only: sema builds them with every conversion explicit, irgen reads them.

Every node has its final `type`, a source position and its nesting `depth` (CONTRACTS.md 1). `lvalue` nodes designate objects;
reading one is an explicit Cast of kind C_LOAD, taking an array's or function's address implicitly is C_DECAY.
"""

from typing import Final, final

from pycc.ctype.ctype import Member, RecordType, Type
from pycc.tree.decl import Decl, FuncDecl, Label, VarDecl
from pycc.tree.init import Initializer
from pycc.tree.node import Expr, Stmt

# kinds of Expr
X_INT: Final = 0
X_FLOAT: Final = 1
X_STRING: Final = 2
X_VAR: Final = 3
X_FUNC: Final = 4
X_MEMBER: Final = 5
X_DEREF: Final = 6
X_ADDR: Final = 7
X_UNARY: Final = 8
X_BINARY: Final = 9
X_LOGICAL: Final = 10
X_COND: Final = 11
X_ASSIGN: Final = 12
X_COMPOUND_ASSIGN: Final = 13
X_INCDEC: Final = 14
X_CAST: Final = 15
X_CALL: Final = 16
X_BUILTIN: Final = 17
X_COMMA: Final = 18
X_COMPOUND_LITERAL: Final = 19
X_STMT_EXPR: Final = 20
X_LABEL_ADDR: Final = 21
X_VA_ARG: Final = 22
X_VLA_SIZE: Final = 23
X_LANE: Final = 24
X_ERROR: Final = 25

# unary operators
U_NEG: Final = 0
U_NOT: Final = 1  # ~ (on complex: conjugate)
U_LNOT: Final = 2  # !
U_REAL: Final = 3  # __real__: an lvalue if its operand is
U_IMAG: Final = 4
U_PLUS: Final = 5

# binary operators; the compound assignments use the same numbers
B_ADD: Final = 0
B_SUB: Final = 1
B_MUL: Final = 2
B_DIV: Final = 3
B_REM: Final = 4
B_SHL: Final = 5
B_SHR: Final = 6
B_AND: Final = 7
B_OR: Final = 8
B_XOR: Final = 9
B_EQ: Final = 10
B_NE: Final = 11
B_LT: Final = 12
B_LE: Final = 13
B_GT: Final = 14
B_GE: Final = 15
B_PTRADD: Final = 16  # pointer + integer: left the pointer, right of ptrdiff_t; scaled by the pointee's size when lowered (GNU: void and functions 1)
B_PTRSUB: Final = 17  # pointer - integer, same rules
B_PTRDIFF: Final = 18  # pointer - pointer: ptrdiff_t
BINARY_NAMES: Final = ("+", "-", "*", "/", "%", "<<", ">>", "&", "|", "^", "==", "!=", "<", "<=", ">", ">=", "+", "-", "-")

# kinds of conversion
C_LOAD: Final = 0  # lvalue -> its value (also of records: the value of an aggregate is its address to irgen)
C_DECAY: Final = 1  # array or function designator -> pointer
C_INT: Final = 2  # integer (or enum) -> integer or enum
C_BOOL: Final = 3  # any scalar -> _Bool: != 0
C_INT_FLOAT: Final = 4
C_FLOAT_INT: Final = 5
C_FLOAT: Final = 6
C_POINTER: Final = 7  # pointer -> pointer
C_INT_POINTER: Final = 8
C_POINTER_INT: Final = 9
C_COMPLEX: Final = 10  # complex -> complex
C_REAL_COMPLEX: Final = 11  # real (converted element type already) -> complex
C_COMPLEX_REAL: Final = 12  # drops the imaginary part (element type unchanged)
C_VOID: Final = 13
C_BITCAST: Final = 14  # vector <-> vector or integer of the same size
C_UNION: Final = 15  # GNU cast to union: the operand becomes the member `member`
C_NOOP: Final = 16  # same representation (qualifiers, record to its own type)
C_SPLAT: Final = 17  # scalar -> vector of its element


@final
class IntLit(Expr):
    """`value` is the C value: 0 .. 2^n - 1 for an unsigned type. (The IR's canonical signed form is made by irgen.)"""

    def __init__(self, value: int, ctype: Type, pos: int) -> None:
        super().__init__(X_INT, ctype, pos, 1)
        self.value = value


@final
class FloatLit(Expr):
    """`value` is a pycc.ir.floats.Float in the format of the type."""

    def __init__(self, value: object, ctype: Type, pos: int) -> None:
        super().__init__(X_FLOAT, ctype, pos, 1)
        self.value = value


@final
class StringLit(Expr):
    """An array lvalue; `data` is its bytes in target order, terminator included, len(data) == type.size()."""

    def __init__(self, data: bytes, ctype: Type, pos: int) -> None:
        super().__init__(X_STRING, ctype, pos, 1)
        self.lvalue = True
        self.data = data


@final
class VarRef(Expr):
    def __init__(self, decl: VarDecl, pos: int) -> None:
        super().__init__(X_VAR, decl.type, pos, 1)
        self.lvalue = True
        self.decl = decl


@final
class FuncRef(Expr):
    """A function designator."""

    def __init__(self, decl: FuncDecl, pos: int) -> None:
        super().__init__(X_FUNC, decl.type, pos, 1)
        self.lvalue = True
        self.decl = decl


@final
class MemberRef(Expr):
    """`object.member`; `object` is an lvalue or a record value (rvalue). `p->m` is MemberRef(Deref(p)). One node per level of anonymous records."""

    def __init__(self, obj: Expr, member: Member, ctype: Type, pos: int) -> None:
        super().__init__(X_MEMBER, ctype, pos, obj.depth + 1)
        self.lvalue = obj.lvalue
        self.object = obj
        self.member = member


@final
class Deref(Expr):
    """`*pointer`; `a[i]` is Deref(Binary(B_PTRADD))."""

    def __init__(self, pointer: Expr, ctype: Type, pos: int) -> None:
        super().__init__(X_DEREF, ctype, pos, pointer.depth + 1)
        self.lvalue = True
        self.pointer = pointer


@final
class AddrOf(Expr):
    def __init__(self, operand: Expr, ctype: Type, pos: int) -> None:
        super().__init__(X_ADDR, ctype, pos, operand.depth + 1)
        self.operand = operand


@final
class Unary(Expr):
    def __init__(self, op: int, operand: Expr, ctype: Type, pos: int) -> None:
        super().__init__(X_UNARY, ctype, pos, operand.depth + 1)
        self.op = op
        self.operand = operand


@final
class Binary(Expr):
    """Operands already converted (usual arithmetic conversions; shifts: each promoted). Comparisons have type int (vectors: a signed vector)."""

    def __init__(self, op: int, left: Expr, right: Expr, ctype: Type, pos: int) -> None:
        super().__init__(X_BINARY, ctype, pos, max(left.depth, right.depth) + 1)
        self.op = op
        self.left = left
        self.right = right


@final
class Logical(Expr):
    """`&&` (is_and) or `||`; operands scalar, of any type."""

    def __init__(self, is_and: bool, left: Expr, right: Expr, ctype: Type, pos: int) -> None:
        super().__init__(X_LOGICAL, ctype, pos, max(left.depth, right.depth) + 1)
        self.is_and = is_and
        self.left = left
        self.right = right


@final
class Cond(Expr):
    """`cond ? then : other`. GNU `cond ?: other` has `then` None and `cond` already of the result type: its value is tested against zero and
    is the result; it is evaluated once. (Where that conversion could change the test, sema binds the value to a temporary instead.)"""

    def __init__(self, cond: Expr, then: Expr | None, other: Expr, ctype: Type, pos: int) -> None:
        depth = max(cond.depth, other.depth) + 1
        if then is not None and then.depth >= depth:
            depth = then.depth + 1
        super().__init__(X_COND, ctype, pos, depth)
        self.cond = cond
        self.then = then
        self.other = other


@final
class Assign(Expr):
    """`target = value`, value already converted to the unqualified type of target. The value of the expression is that of the target after."""

    def __init__(self, target: Expr, value: Expr, ctype: Type, pos: int) -> None:
        super().__init__(X_ASSIGN, ctype, pos, max(target.depth, value.depth) + 1)
        self.target = target
        self.value = value


@final
class CompoundAssign(Expr):
    """`target op= value`: computed in `work` (the common type; a pointer type for B_PTRADD/B_PTRSUB), value already converted to the
    operand type; the target is evaluated once, converted to `work`, and the result converted back."""

    def __init__(self, op: int, target: Expr, value: Expr, work: Type, ctype: Type, pos: int) -> None:
        super().__init__(X_COMPOUND_ASSIGN, ctype, pos, max(target.depth, value.depth) + 1)
        self.op = op
        self.target = target
        self.value = value
        self.work = work


@final
class IncDec(Expr):
    """`delta` is +1 or -1; `prefix` says whether the new value is the result."""

    def __init__(self, target: Expr, delta: int, prefix: bool, ctype: Type, pos: int) -> None:
        super().__init__(X_INCDEC, ctype, pos, target.depth + 1)
        self.target = target
        self.delta = delta
        self.prefix = prefix


@final
class Cast(Expr):
    """A conversion, written or implicit; `conv` is one of C_*."""

    def __init__(self, conv: int, operand: Expr, ctype: Type, pos: int, implicit: bool = True) -> None:
        super().__init__(X_CAST, ctype, pos, operand.depth + 1)
        self.conv = conv
        self.operand = operand
        self.implicit = implicit
        self.member: Member | None = None  # C_UNION


@final
class Call(Expr):
    """`callee` is a pointer-to-function value (a C_DECAY of a FuncRef for direct calls); args are converted or default-promoted.
    `ordinary`: the arguments are not those of the builtin that the callee is named like; what was declared is called."""

    def __init__(self, callee: Expr, args: list[Expr], ctype: Type, pos: int) -> None:
        depth = callee.depth
        for a in args:
            if a.depth > depth:
                depth = a.depth
        super().__init__(X_CALL, ctype, pos, depth + 1)
        self.callee = callee
        self.args = args
        self.pack = False  # behind them come the variadic arguments of the function this is inlined into (__builtin_va_arg_pack)
        self.ordinary = False


@final
class BuiltinCall(Expr):
    """A call of a builtin that is not simply a library function: `name` without `__builtin_` (`constant_p`, `add_overflow`, `clzll`), as in the
    table of sema/builtins.py, which documents for each row how args and `types` (type arguments) are used."""

    def __init__(self, name: str, args: list[Expr], types: list[Type], ctype: Type, pos: int) -> None:
        depth = 0
        for a in args:
            if a.depth > depth:
                depth = a.depth
        super().__init__(X_BUILTIN, ctype, pos, depth + 1)
        self.name = name
        self.args = args
        self.types = types


@final
class Comma(Expr):
    """All but the last are evaluated for effect; the chain is one node."""

    def __init__(self, parts: list[Expr], ctype: Type, pos: int) -> None:
        depth = 0
        for a in parts:
            if a.depth > depth:
                depth = a.depth
        super().__init__(X_COMMA, ctype, pos, depth + 1)
        self.parts = parts


@final
class CompoundLiteral(Expr):
    """`(T){...}`: an lvalue, the object is `decl` (static at file scope, else automatic in the enclosing block; initialised each time it
    is reached)."""

    def __init__(self, decl: VarDecl, init: Initializer, pos: int) -> None:
        super().__init__(X_COMPOUND_LITERAL, decl.type, pos, init.depth + 1)
        self.lvalue = True
        self.decl = decl
        self.init = init


@final
class StmtExpr(Expr):
    """GNU `({ ... })`. `body` is a stmt.Compound . Its value is that of its last statement's expression
    `result` (already a value: loaded and decayed; None for void), which irgen evaluates instead of that statement: it is not in `body`."""

    def __init__(self, body: Stmt, result: Expr | None, ctype: Type, pos: int, depth: int) -> None:
        super().__init__(X_STMT_EXPR, ctype, pos, depth)
        self.body = body
        self.result = result


@final
class LabelAddr(Expr):
    """GNU `&&label`, of type void *."""

    def __init__(self, label: Label, ctype: Type, pos: int) -> None:
        super().__init__(X_LABEL_ADDR, ctype, pos, 1)
        self.label = label


@final
class VaArg(Expr):
    """`__builtin_va_arg(list, type)`; `list` is the address of the va_list object (a pointer value)."""

    def __init__(self, list_: Expr, ctype: Type, pos: int) -> None:
        super().__init__(X_VA_ARG, ctype, pos, list_.depth + 1)
        self.list = list_


@final
class VlaSizeof(Expr):
    """sizeof of a variably modified type: `of` is the type whose run-time size in bytes is the value."""

    def __init__(self, of: Type, operand: Expr | None, ctype: Type, pos: int) -> None:
        super().__init__(X_VLA_SIZE, ctype, pos, 1)
        self.of = of
        self.operand = operand  # evaluated first for its effects (sizeof(a[f()])), or None


@final
class Lane(Expr):
    """`vector[index]`: an lvalue if the vector is."""

    def __init__(self, vector: Expr, index: Expr, ctype: Type, pos: int) -> None:
        super().__init__(X_LANE, ctype, pos, max(vector.depth, index.depth) + 1)
        self.lvalue = vector.lvalue
        self.vector = vector
        self.index = index


@final
class ErrorExpr(Expr):
    """Stands where an error was reported."""

    def __init__(self, ctype: Type, pos: int) -> None:
        super().__init__(X_ERROR, ctype, pos, 1)


def is_decl_ref(e: Expr) -> Decl | None:
    """The declaration that `e` names directly, if it does."""
    if e.kind == X_VAR:
        assert isinstance(e, VarRef)
        return e.decl
    if e.kind == X_FUNC:
        assert isinstance(e, FuncRef)
        return e.decl
    return None


def reversed_object(e: Expr) -> bool:
    """Whether an lvalue is a member, or an element of an array member, of a record whose scalars have the other byte order."""
    while True:
        if e.kind == X_MEMBER:
            assert isinstance(e, MemberRef)
            t = e.object.type
            return isinstance(t, RecordType) and t.record.reverse_storage
        if e.kind != X_DEREF:
            return False
        assert isinstance(e, Deref)
        p = e.pointer
        if p.kind == X_BINARY:
            assert isinstance(p, Binary)
            p = p.left
        if p.kind != X_CAST:
            return False
        assert isinstance(p, Cast)
        if p.conv != C_DECAY:
            return False
        e = p.operand
