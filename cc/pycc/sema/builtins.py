"""Builtin functions: the tables (name, signature) and the type-checked special forms.

Three sorts, looked up by the name without `__builtin_`:
- LIBRARY: `__builtin_memcpy` is the library's memcpy; a call is a Call of a FuncDecl with `builtin` set.
- OPERATIONS: fixed signature, a BuiltinCall of that name whose args are converted; irgen lowers it.
- forms (builtinforms.py): checked by a function of their own.

Signatures: result, ":", parameters. v void, b _Bool, c char, i int, u unsigned, l long, L unsigned long, x long long, X unsigned long long,
z size_t, Z ptrdiff_t, h _Float16, f float, d double, D long double, q _Float128, 1 2 3 4 _Float32 _Float64 _Float32x _Float64x,
F C G complex float, double, long double, p void *, P const void *, s char *, S const char *, w uint16_t, Y unsigned __int128, I int *, E double *,
R float *, T long double *, V va_list, W wchar_t, "." variadic.
"""

from typing import Final

from pycc.ctype.compatible import compatible, compatible_unqualified
from pycc.ctype.convert import is_integer
from pycc.ctype.ctype import (
    Q_CONST,
    T_ARRAY,
    T_POINTER,
    ArrayType,
    FunctionType,
    Member,
    Record,
    RecordType,
    Type,
)
from pycc.ctype.layout import lay_out
from pycc.sema.context import Sema
from pycc.sema.conversion import convert, error_expr
from pycc.sema.expression import name_ref
from pycc.tree.decl import ST_EXTERNAL, Attributes, FuncDecl, TypedefDecl
from pycc.tree.expr import U_IMAG, U_NOT, U_REAL, BuiltinCall, Unary
from pycc.tree.node import Expr

_LIBRARY_TEXT: Final = """
abort v:; exit v:i; _Exit v:i; _exit v:i; abs i:i; labs l:l; llabs x:x; imaxabs l:l; malloc p:z; calloc p:zz; realloc p:pz; free v:p
aligned_alloc p:zz
memcpy p:pPz; memmove p:pPz; memset p:piz; memcmp i:PPz; memchr p:Piz; mempcpy p:pPz; bcopy v:PPz; bzero v:pz; bcmp i:PPz
strlen z:S; strnlen z:Sz; strcpy s:sS; strncpy s:sSz; strcat s:sS; strncat s:sSz; strcmp i:SS; strncmp i:SSz; strchr s:Si; strrchr s:Si; strstr s:SS
strpbrk s:SS; strspn z:SS; strcspn z:SS; stpcpy s:sS; stpncpy s:sSz; strdup s:S; strndup s:Sz; strcasecmp i:SS; strncasecmp i:SSz; index s:Si
rindex s:Si
printf i:S.; fprintf i:pS.; sprintf i:sS.; snprintf i:szS.; vprintf i:SV; vfprintf i:pSV; vsprintf i:sSV; vsnprintf i:szSV; puts i:S; putchar i:i
fputs i:Sp
fputc i:ip; fwrite z:Pzzp; scanf i:S.; sscanf i:SS.; fscanf i:pS.; vscanf i:SV; vsscanf i:SSV; printf_unlocked i:S.; puts_unlocked i:S
putchar_unlocked i:i
fputs_unlocked i:Sp; fputc_unlocked i:ip; fprintf_unlocked i:pS.; fwrite_unlocked z:Pzzp
isalnum i:i; isalpha i:i; isblank i:i; iscntrl i:i; isdigit i:i; isgraph i:i; islower i:i; isprint i:i; ispunct i:i; isspace i:i; isupper i:i
isxdigit i:i; tolower i:i; toupper i:i; isascii i:i; toascii i:i
sqrt d:d; sqrtf f:f; sqrtl D:D; sin d:d; sinf f:f; sinl D:D; cos d:d; cosf f:f; cosl D:D; tan d:d; tanf f:f; tanl D:D; asin d:d; asinf f:f; asinl D:D
acos d:d; acosf f:f; acosl D:D; atan d:d; atanf f:f; atanl D:D; atan2 d:dd; atan2f f:ff; atan2l D:DD; sinh d:d; sinhf f:f; sinhl D:D; cosh d:d
coshf f:f
coshl D:D; tanh d:d; tanhf f:f; tanhl D:D; exp d:d; expf f:f; expl D:D; exp2 d:d; exp2f f:f; exp2l D:D; exp10 d:d; exp10f f:f; exp10l D:D; expm1 d:d
expm1f f:f; expm1l D:D; log d:d; logf f:f; logl D:D; log2 d:d; log2f f:f; log2l D:D; log10 d:d; log10f f:f; log10l D:D; log1p d:d; log1pf f:f
log1pl D:D
pow d:dd; powf f:ff; powl D:DD; cbrt d:d; cbrtf f:f; cbrtl D:D; hypot d:dd; hypotf f:ff; hypotl D:DD; floor d:d; floorf f:f; floorl D:D; ceil d:d
ceilf f:f; ceill D:D; round d:d; roundf f:f; roundl D:D; trunc d:d; truncf f:f; truncl D:D; rint d:d; rintf f:f; rintl D:D; nearbyint d:d
nearbyintf f:f
nearbyintl D:D; lrint l:d; lrintf l:f; lrintl l:D; llrint x:d; llrintf x:f; llrintl x:D; lround l:d; lroundf l:f; lroundl l:D; llround x:d
llroundf x:f
llroundl x:D; fmod d:dd; fmodf f:ff; fmodl D:DD; remainder d:dd; remainderf f:ff; remainderl D:DD; fma d:ddd; fmaf f:fff; fmal D:DDD; fmin d:dd
fminf f:ff; fminl D:DD; fmax d:dd; fmaxf f:ff; fmaxl D:DD; fdim d:dd; fdimf f:ff; fdiml D:DD; ldexp d:di; ldexpf f:fi; ldexpl D:Di; scalbn d:di
scalbnf f:fi; scalbnl D:Di; scalbln d:dl; scalblnf f:fl; scalblnl D:Dl; frexp d:dI; frexpf f:fI; frexpl D:DI; modf d:dE; modff f:fR; modfl D:DT
logb d:d; logbf f:f; logbl D:D; ilogb i:d; ilogbf i:f; ilogbl i:D; erf d:d; erff f:f; erfl D:D; erfc d:d; erfcf f:f; erfcl D:D; tgamma d:d
tgammaf f:f
tgammal D:D; lgamma d:d; lgammaf f:f; lgammal D:D; nextafter d:dd; nextafterf f:ff; nextafterl D:DD; drem d:dd; significand d:d; gamma d:d; j0 d:d
j1 d:d
y0 d:d; y1 d:d; pow10 d:d; pow10f f:f; pow10l D:D; asinh d:d; asinhf f:f; asinhl D:D; acosh d:d; acoshf f:f; acoshl D:D; atanh d:d; atanhf f:f
atanhl D:D
sincos v:dEE; sincosf v:fRR; sincosl v:DTT; powi d:di; powif f:fi; powil D:Di
cabs d:C; cabsf f:F; cabsl D:G; carg d:C; cargf f:F; cargl D:G; cexp C:C; cexpf F:F; cexpl G:G; csqrt C:C; csqrtf F:F; csqrtl G:G; cpow C:CC
cpowf F:FF
cpowl G:GG; csin C:C; ccos C:C; ctan C:C; clog C:C; csinf F:F; ccosf F:F; ctanf F:F; clogf F:F; cexpi C:d; csinh C:C; ccosh C:C; ctanh C:C; cproj C:C
__memcpy_chk p:pPzz; __memmove_chk p:pPzz; __memset_chk p:pizz; __mempcpy_chk p:pPzz; __strcpy_chk s:sSz; __stpcpy_chk s:sSz; __strncpy_chk s:sSzz
__strcat_chk s:sSz; __strncat_chk s:sSzz; __sprintf_chk i:sizS.; __snprintf_chk i:szizS.; __vsprintf_chk i:sizSV; __vsnprintf_chk i:szizSV
__printf_chk i:iS.; __fprintf_chk i:piS.; __vprintf_chk i:iSV; __vfprintf_chk i:piSV; __stpncpy_chk s:sSzz
execl i:SS.; execlp i:SS.; execle i:SS.; execv i:Sp; execvp i:Sp; execve i:Spp; fork i:; gettext s:S; dgettext s:SS; dcgettext s:SSi
strfmon Z:szS.; strftime z:szSP
iswalnum i:u; iswalpha i:u; iswdigit i:u; towlower u:u; towupper u:u
posix_memalign i:pzz; clog10 C:C
"""

_OPERATION_TEXT: Final = """
clz i:u; clzl i:L; clzll i:X; ctz i:u; ctzl i:L; ctzll i:X; clrsb i:i; clrsbl i:l; clrsbll i:x; popcount i:u; popcountl i:L; popcountll i:X
parity i:u; parityl i:L; parityll i:X; ffs i:i; ffsl i:l; ffsll i:x; ffsimax i:l; bswap16 w:w; bswap32 u:u; bswap64 X:X; bswap128 Y:Y
alloca p:z; alloca_with_align p:zz; alloca_with_align_and_max p:zzz; trap v:; unreachable v:; frame_address p:u; return_address p:u; dwarf_cfa p:
extract_return_addr p:p; frob_return_addr p:p; setjmp i:p; longjmp v:pi; eh_return v:Zp; unwind_init v:; init_dwarf_reg_size_table v:p
stack_save p:; stack_restore v:p; thread_pointer p:; prefetch v:P.; expect l:ll; expect_with_probability l:lld; object_size z:Pi
dynamic_object_size z:Pi
fabs d:d; fabsf f:f; fabsl D:D; fabsf32 1:1; fabsf64 2:2; fabsf128 q:q; fabsf32x 3:3; fabsf64x 4:4; fabsq q:q; copysignq q:qq; assume_aligned p:Pz.
copysign d:dd; copysignf f:ff; copysignl D:DD; copysignf32 1:11; copysignf64 2:22; copysignf128 q:qq; copysignf32x 3:33; copysignf64x 4:44
eh_return_data_regno i:i; cpu_init i:; cpu_supports i:S; cpu_is i:S; ia32_pause v:; ia32_rdtsc X:; goacc_parlevel_id i:i
__clear_cache v:pp
"""

# __builtin_X for which the library has a function X that is expanded the same way
EXPANDED: Final[dict[str, str]] = {"ffs": "i:i", "ffsl": "l:l", "ffsll": "i:x", "fabs": "d:d", "fabsf": "f:f", "fabsl": "D:D", "copysign": "d:dd",
                                   "copysignf": "f:ff", "copysignl": "D:DD", "alloca": "p:z", "conj": "C:C", "conjf": "F:F", "conjl": "G:G",
                                   "creal": "d:C",
                                   "crealf": "f:F", "creall": "D:G", "cimag": "d:C", "cimagf": "f:F", "cimagl": "D:G",
                                   "isnan": "i:d", "isnanf": "i:f", "isnanl": "i:D", "isinf": "i:d", "isinff": "i:f", "isinfl": "i:D",
                                   "finite": "i:d", "finitef": "i:f", "finitel": "i:D", "signbit": "i:d", "signbitf": "i:f", "signbitl": "i:D"}


def read_table(text: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for row in text.replace("\n", ";").split(";"):
        row = row.strip()
        if row:
            name, signature = row.split()
            table[name] = signature
    return table


LIBRARY: Final = read_table(_LIBRARY_TEXT)
OPERATIONS: Final = read_table(_OPERATION_TEXT)
NORETURN: Final = ("abort", "exit", "_exit", "_Exit", "trap", "unreachable", "longjmp", "eh_return")
BUILTIN_PREFIXES: Final = ("__builtin_", "__sync_", "__atomic_", "__c11_")


def code_type(s: Sema, c: str) -> Type:
    t = s.types
    k = "vbciulLxXzZhfdDqFCGpPsSwYIERTVW1234".find(c)
    assert k >= 0, c
    if k < 9:
        return [t.void, t.bool_, t.char, t.int_, t.uint, t.long, t.ulong, t.llong, t.ullong][k]
    if k < 16:
        return [t.size_t, t.ptrdiff_t, t.half, t.float_, t.double, t.ldouble, t.float128][k - 9]
    if k < 19:
        return t.complex_([t.float_, t.double, t.ldouble][k - 16])
    if c == "p":
        return t.void_pointer
    if c == "P":
        return t.pointer(t.qualified(t.void, Q_CONST))
    if c == "s":
        return t.char_pointer
    if c == "S":
        return t.pointer(t.qualified(t.char, Q_CONST))
    if c == "w":
        return t.ushort
    if c == "Y":
        return t.uint128
    if c == "I":
        return t.pointer(t.int_)
    if c == "E":
        return t.pointer(t.double)
    if c == "R":
        return t.pointer(t.float_)
    if c == "T":
        return t.pointer(t.ldouble)
    if c == "W":
        return t.wchar_t
    if c in "1234":
        return [t.float32, t.float64, t.float32x, t.float64x][int(c) - 1]
    va = t.va_list
    if va.kind == T_ARRAY:
        assert isinstance(va, ArrayType)
        return t.pointer(va.element)
    return va


def signature_type(s: Sema, signature: str, noreturn: bool = False) -> FunctionType:
    result, _, params = signature.partition(":")
    variadic = params.endswith(".")
    if variadic:
        params = params[:-1]
    return s.types.function(code_type(s, result), [code_type(s, c) for c in params], variadic, True, noreturn)


def library_type(s: Sema, name: str) -> FunctionType | None:
    """The type of a library function that the compiler knows."""
    signature = LIBRARY.get(name) or EXPANDED.get(name)
    if signature is None or name.startswith("__") or not builtin_enabled(s, name):
        return None
    return signature_type(s, signature, name in NORETURN)


def builtin_enabled(s: Sema, name: str) -> bool:
    return s.options.builtin and not s.options.freestanding and name not in s.options.no_builtins


def note_library_function(s: Sema, d: FuncDecl) -> None:
    """Mark a declared function that has a known library function's name and type."""
    explicit = d.name.startswith("__builtin_")
    name = d.name[10:] if explicit else d.name
    signature = LIBRARY.get(name) or EXPANDED.get(name)
    if signature is None or d.storage != ST_EXTERNAL or not explicit and not builtin_enabled(s, name):
        return
    if explicit and d.asm_name == d.name:
        d.asm_name = s.redefined_names.get(name, name)  # Linux has `#define memcmp __builtin_memcmp` before `extern int memcmp(...)`
    want = signature_type(s, signature)
    t = d.type
    if compatible_unqualified(s.types, t, want) or similar(s, t, want):
        d.builtin = name
    else:
        from pycc.ctype.spell import spell

        s.warning(d.pos, "builtin-declaration-mismatch", f"conflicting types for built-in function '{name}'; expected '{spell(want)}'")


def similar(s: Sema, t: Type, want: FunctionType) -> bool:
    """Same number of parameters of the same kinds and sizes: FILE * against void *, wider integers spelt otherwise."""
    if not isinstance(t, FunctionType):
        return False
    if not t.prototype:
        return t.result.unqual is want.result.unqual or t.result.kind == want.result.kind and t.result.size() == want.result.size()
    if len(t.params) != len(want.params) or t.variadic != want.variadic:
        return False
    if t.result.kind != want.result.kind or t.result.size() != want.result.size():
        return False
    for i in range(len(t.params)):
        a = t.params[i]
        b = want.params[i]
        if a.kind != b.kind or a.size() != b.size():
            return False
    return True


def arguments_fit(s: Sema, name: str, args: list[Expr]) -> bool:
    """Whether promoted arguments are what the builtin takes: a function declared without a prototype is only then the builtin."""
    t = signature_type(s, LIBRARY.get(name) or EXPANDED[name])
    if len(args) < len(t.params) or len(args) > len(t.params) and not t.variadic:
        return False
    for i in range(len(t.params)):
        p = t.params[i].unqual
        a = args[i].type.unqual
        if p.kind == T_POINTER:
            if a.kind != T_POINTER:
                return False
        elif not (is_integer(p) and is_integer(a) and p.size() == a.size()) and not compatible(s.types, p, a):
            return False
    return True


def library_call(s: Sema, d: FuncDecl, f: Expr, args: list[Expr], result: Type, pos: int) -> Expr | None:
    """A call of a library function that is always expanded; None: an ordinary call."""
    name = d.builtin
    if name not in EXPANDED or len(args) != len(EXPANDED[name].partition(":")[2]):
        return None
    if name == "alloca":
        if s.function is not None:
            s.function.decl.uses_alloca = True
        return BuiltinCall("alloca", args, [], result, pos)
    return expand(s, name, args, result, pos)


def expand(s: Sema, name: str, args: list[Expr], result: Type, pos: int) -> Expr:
    if name.startswith("conj"):
        return Unary(U_NOT, args[0], result, pos)
    if name.startswith("creal") or name.startswith("cimag"):
        return Unary(U_REAL if name[1] == "r" else U_IMAG, args[0], result, pos)
    e: Expr = BuiltinCall(name, args, [], s.types.int_ if name.startswith("ffs") else result, pos)
    return convert(s, e, result)


def is_builtin_name(name: str) -> bool:
    return name.startswith("__builtin_") or name.startswith("__sync_") or name.startswith("__atomic_")


def library_decl(s: Sema, name: str, pos: int) -> FuncDecl:
    """The function declaration behind `__builtin_NAME`: the user's if compatible, else one of the builtin's type."""
    old = s.builtin_decls.get(name)
    if isinstance(old, FuncDecl):
        return old
    signature = LIBRARY.get(name) or EXPANDED[name]
    t = signature_type(s, signature, name in NORETURN)
    user = s.scope.file_lookup(name)
    if isinstance(user, FuncDecl) and user.builtin == name:
        s.builtin_decls[name] = user
        return user
    d = FuncDecl(name, t, pos, ST_EXTERNAL)
    d.asm_name = s.redefined_names.get(name, name)
    d.builtin = name
    d.attrs = Attributes()
    d.attrs.noreturn = name in NORETURN
    d.attrs.nothrow = True
    s.builtin_decls[name] = d
    return d


def builtin_reference(s: Sema, name: str, pos: int) -> Expr | None:
    """`__builtin_x` used as a name, not called: only those with a library function behind them have an address."""
    short = name[10:] if name.startswith("__builtin_") else name
    if short in LIBRARY or short in EXPANDED:
        d = library_decl(s, short, pos)
        d.referenced = True
        return name_ref(s, d, pos)
    if known_builtin(name):
        s.error(pos, "built-in function '" + name + "' must be directly called")
        return error_expr(s, pos)
    return None


def known_builtin(name: str) -> bool:
    """For __has_builtin and for calls."""
    if name.startswith("__builtin_"):
        short = name[10:]
        if short in LIBRARY or short in OPERATIONS or short in EXPANDED:
            return True
    from pycc.sema.builtinforms import is_form

    return is_form(name)


def declare_predefined(s: Sema) -> None:
    """Names that exist without a declaration: __builtin_va_list."""
    t = s.types
    if t.model.pointer_bits == 64 and s.options.target == "x86_64":
        # psABI 3.5.7
        r = Record("__va_list_tag", False, 0)
        for i in range(4):
            m = Member(("gp_offset", "fp_offset", "overflow_arg_area", "reg_save_area")[i], t.uint if i < 2 else t.void_pointer, 0)
            m.index = i
            r.members.append(m)
            r.by_name[m.name] = m
        r.complete = True
        lay_out(t, r)
        tag = t.record(r)
        assert isinstance(tag, RecordType)
        s.va_list_tag = tag
        t.va_list = t.array(tag, 1)
    else:
        t.va_list = t.char_pointer if s.options.target in ("i386", "x86_64") else t.void_pointer
    s.scope.names["__builtin_va_list"] = TypedefDecl("__builtin_va_list", t.va_list, 0)
    if t.model.pointer_bits == 64:
        s.scope.names["__builtin_ms_va_list"] = TypedefDecl("__builtin_ms_va_list", t.char_pointer, 0)
        s.scope.names["__builtin_sysv_va_list"] = TypedefDecl("__builtin_sysv_va_list", t.va_list, 0)
