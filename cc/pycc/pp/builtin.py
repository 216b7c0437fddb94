"""Built-in macros: __LINE__ and its kind, __has_attribute and its kind (C11 6.10.8; gcc manual "Predefined Macros").

The two name tables are what this compiler supports; tests compare them with sema's tables.
"""

import os
from typing import TYPE_CHECKING, Final

from pycc.lex import token as tk
from pycc.lex.token import F_CARRY, F_EXPANDED, F_SPACE, HEADER, NUMBER, STRING, Token
from pycc.pp.macro import (
    B_BASE_FILE,
    B_COUNTER,
    B_DATE,
    B_FILE,
    B_FILE_NAME,
    B_HAS_ATTRIBUTE,
    B_HAS_BUILTIN,
    B_HAS_INCLUDE,
    B_HAS_INCLUDE_NEXT,
    B_INCLUDE_LEVEL,
    B_LINE,
    B_TIME,
    B_TIMESTAMP,
    Macro,
    quote,
)
from pycc.source.file import LOW

if TYPE_CHECKING:
    from pycc.pp.preprocess import Preprocessor

ATTRIBUTES: Final = (
    "retain no_address_safety_analysis no_sanitize_coverage no_stack_limit tainted_args access alias aligned alloc_align alloc_size always_inline "
    "artificial assume_aligned cleanup cold common const constructor deprecated "
    "designated_init "
    "destructor error externally_visible fallthrough flatten format format_arg gnu_inline hot ifunc leaf malloc may_alias mode naked "
    "no_instrument_function no_icf no_profile_instrument_function no_reorder no_sanitize no_sanitize_address no_sanitize_thread "
    "no_sanitize_undefined no_split_stack no_stack_protector noclone nocommon noinit noinline noipa nonnull nonstring noplt noreturn nothrow "
    "optimize packed persistent pure returns_nonnull returns_twice scalar_storage_order section sentinel stack_protect symver "
    "target tls_model transparent_union unavailable uninitialized unused used vector_size visibility warn_if_not_aligned warn_unused_result "
    "warning weak weakref zero_call_used_regs copy simd patchable_function_entry nodirect_extern_access "
)
X86_ATTRIBUTES: Final = (
    "cdecl fastcall thiscall stdcall regparm sseregparm ms_abi sysv_abi ms_struct gcc_struct interrupt "
    "no_caller_saved_registers force_align_arg_pointer function_return indirect_branch indirect_return nocf_check cf_check fentry_name fentry_section"
)
# C2X's, without a prefix, and what __has_c_attribute says of them (gcc 12)
STANDARD_ATTRIBUTES: Final = {"nodiscard": 202003, "deprecated": 201904, "maybe_unused": 201904, "fallthrough": 201904}
UNSUPPORTED: Final = (
    "interrupt no_caller_saved_registers sseregparm thiscall stack_protect zero_call_used_regs patchable_function_entry fentry_name "
    "fentry_section symver indirect_branch "
    "function_return"
)
BUILTINS: Final = (
    "__atomic_add_fetch __atomic_always_lock_free __atomic_and_fetch __atomic_clear __atomic_compare_exchange __atomic_compare_exchange_n "
    "__atomic_exchange __atomic_exchange_n __atomic_fetch_add __atomic_fetch_and __atomic_fetch_nand __atomic_fetch_or __atomic_fetch_sub "
    "__atomic_fetch_xor __atomic_is_lock_free __atomic_load __atomic_load_n __atomic_nand_fetch __atomic_or_fetch __atomic_signal_fence "
    "__atomic_store __atomic_store_n __atomic_sub_fetch __atomic_test_and_set __atomic_thread_fence __atomic_xor_fetch __builtin_FILE "
    "__builtin_FUNCTION __builtin_LINE __builtin___clear_cache __builtin___fprintf_chk __builtin___memcpy_chk __builtin___memmove_chk "
    "__builtin___mempcpy_chk __builtin___memset_chk __builtin___printf_chk __builtin___snprintf_chk __builtin___sprintf_chk "
    "__builtin___stpcpy_chk __builtin___stpncpy_chk __builtin___strcat_chk __builtin___strcpy_chk __builtin___strncat_chk "
    "__builtin___strncpy_chk __builtin___vfprintf_chk __builtin___vprintf_chk __builtin___vsnprintf_chk __builtin___vsprintf_chk "
    "__builtin_add_overflow __builtin_add_overflow_p __builtin_alloca __builtin_alloca_with_align __builtin_alloca_with_align_and_max "
    "__builtin_assoc_barrier __builtin_assume_aligned __builtin_bswap128 __builtin_bswap16 __builtin_bswap32 __builtin_bswap64 "
    "__builtin_choose_expr __builtin_cimag __builtin_cimagf __builtin_cimagl __builtin_classify_type __builtin_clrsb __builtin_clrsbl "
    "__builtin_clrsbll __builtin_clz __builtin_clzl __builtin_clzll __builtin_complex __builtin_conj __builtin_conjf __builtin_conjl "
    "__builtin_constant_p __builtin_convertvector __builtin_copysign __builtin_copysignf __builtin_copysignf128 __builtin_copysignf32 "
    "__builtin_copysignf32x __builtin_copysignf64 __builtin_copysignf64x __builtin_copysignl __builtin_copysignq __builtin_cpu_init "
    "__builtin_cpu_is __builtin_cpu_supports __builtin_creal __builtin_crealf __builtin_creall __builtin_ctz __builtin_ctzl __builtin_ctzll "
    "__builtin_dwarf_cfa __builtin_dynamic_object_size __builtin_eh_return __builtin_eh_return_data_regno __builtin_expect "
    "__builtin_expect_with_probability __builtin_extract_return_addr __builtin_fabs __builtin_fabsf __builtin_fabsf128 __builtin_fabsf32 "
    "__builtin_fabsf32x __builtin_fabsf64 __builtin_fabsf64x __builtin_fabsl __builtin_fabsq __builtin_ffs __builtin_ffsimax __builtin_ffsl "
    "__builtin_ffsll __builtin_fpclassify __builtin_frame_address __builtin_frob_return_addr __builtin_goacc_parlevel_id "
    "__builtin_has_attribute __builtin_huge_val __builtin_huge_valf __builtin_huge_valf128 __builtin_huge_valf32 __builtin_huge_valf32x "
    "__builtin_huge_valf64 __builtin_huge_valf64x __builtin_huge_vall __builtin_huge_valq __builtin_ia32_pause __builtin_ia32_rdtsc "
    "__builtin_inf __builtin_inff __builtin_inff128 __builtin_inff32 __builtin_inff32x __builtin_inff64 __builtin_inff64x __builtin_infl "
    "__builtin_infq __builtin_init_dwarf_reg_size_table __builtin_isfinite __builtin_isgreater __builtin_isgreaterequal __builtin_isinf_sign "
    "__builtin_isless __builtin_islessequal __builtin_islessgreater __builtin_isnormal __builtin_isunordered __builtin_longjmp "
    "__builtin_mul_overflow __builtin_mul_overflow_p __builtin_nan __builtin_nanf __builtin_nanf128 __builtin_nanf32 __builtin_nanf32x "
    "__builtin_nanf64 __builtin_nanf64x __builtin_nanl __builtin_nanq __builtin_nans __builtin_nansf __builtin_nansf128 __builtin_nansf32 "
    "__builtin_nansf32x __builtin_nansf64 __builtin_nansf64x __builtin_nansl __builtin_nansq __builtin_object_size __builtin_offsetof "
    "__builtin_parity __builtin_parityl __builtin_parityll __builtin_popcount __builtin_popcountl __builtin_popcountll __builtin_prefetch "
    "__builtin_return_address __builtin_sadd_overflow __builtin_saddl_overflow __builtin_saddll_overflow __builtin_setjmp __builtin_shuffle "
    "__builtin_shufflevector __builtin_smul_overflow __builtin_smull_overflow __builtin_smulll_overflow __builtin_speculation_safe_value "
    "__builtin_ssub_overflow __builtin_ssubl_overflow __builtin_ssubll_overflow __builtin_stack_restore __builtin_stack_save "
    "__builtin_sub_overflow __builtin_sub_overflow_p __builtin_thread_pointer __builtin_trap __builtin_types_compatible_p "
    "__builtin_uadd_overflow __builtin_uaddl_overflow __builtin_uaddll_overflow __builtin_umul_overflow __builtin_umull_overflow "
    "__builtin_umulll_overflow __builtin_unreachable __builtin_unwind_init __builtin_usub_overflow __builtin_usubl_overflow "
    "__builtin_usubll_overflow __builtin_va_arg __builtin_va_arg_pack __builtin_va_arg_pack_len __builtin_va_copy __builtin_va_end "
    "__builtin_va_start __sync_add_and_fetch __sync_and_and_fetch __sync_bool_compare_and_swap __sync_fetch_and_add __sync_fetch_and_and "
    "__sync_fetch_and_nand __sync_fetch_and_or __sync_fetch_and_sub __sync_fetch_and_xor __sync_lock_release __sync_lock_test_and_set "
    "__sync_nand_and_fetch __sync_or_and_fetch __sync_sub_and_fetch __sync_synchronize __sync_val_compare_and_swap __sync_xor_and_fetch "
)
UNSIZED: Final = ("_lock_free", "_clear", "_test_and_set", "_fence")
# library functions that are built in under their own names and with __builtin_ in front
LIBRARY: Final = (
    "finite finitef finitel isinf isinff isinfl isnan isnanf isnanl signbit signbitf signbitl "
    "_Exit _exit abort abs acos acosf acosh acoshf acoshl acosl aligned_alloc asin asinf asinh asinhf asinhl asinl atan atan2 atan2f atan2l "
    "atanf atanh atanhf atanhl atanl bcmp bcopy bzero cabs cabsf cabsl calloc carg cargf cargl cbrt cbrtf cbrtl ccos ccosf ccosh ceil ceilf "
    "ceill cexp cexpf cexpi cexpl clog clog10 clogf cos cosf cosh coshf coshl cosl cpow cpowf cpowl cproj csin csinf csinh csqrt csqrtf "
    "csqrtl ctan ctanf ctanh dcgettext dgettext drem erf erfc erfcf erfcl erff erfl execl execle execlp execv execve execvp exit exp exp10 "
    "exp10f exp10l exp2 exp2f exp2l expf expl expm1 expm1f expm1l fdim fdimf fdiml floor floorf floorl fma fmaf fmal fmax fmaxf fmaxl fmin "
    "fminf fminl fmod fmodf fmodl fork fprintf fprintf_unlocked fputc fputc_unlocked fputs fputs_unlocked free frexp frexpf frexpl fscanf "
    "fwrite fwrite_unlocked gamma gettext hypot hypotf hypotl ilogb ilogbf ilogbl imaxabs index isalnum isalpha isascii isblank iscntrl "
    "isdigit isgraph islower isprint ispunct isspace isupper iswalnum iswalpha iswdigit isxdigit j0 j1 labs ldexp ldexpf ldexpl lgamma "
    "lgammaf lgammal llabs llrint llrintf llrintl llround llroundf llroundl log log10 log10f log10l log1p log1pf log1pl log2 log2f log2l "
    "logb logbf logbl logf logl lrint lrintf lrintl lround lroundf lroundl malloc memchr memcmp memcpy memmove mempcpy memset modf modff "
    "modfl nearbyint nearbyintf nearbyintl nextafter nextafterf nextafterl posix_memalign pow pow10 pow10f pow10l powf powi powif powil powl "
    "printf printf_unlocked putchar putchar_unlocked puts puts_unlocked realloc remainder remainderf remainderl rindex rint rintf rintl "
    "round roundf roundl scalbln scalblnf scalblnl scalbn scalbnf scalbnl scanf significand sin sincos sincosf sincosl sinf sinh sinhf sinhl "
    "sinl snprintf sprintf sqrt sqrtf sqrtl sscanf stpcpy stpncpy strcasecmp strcat strchr strcmp strcpy strcspn strdup strfmon strftime "
    "strlen strncasecmp strncat strncmp strncpy strndup strnlen strpbrk strrchr strspn strstr tan tanf tanh tanhf tanhl tanl tgamma tgammaf "
    "tgammal toascii tolower toupper towlower towupper trunc truncf truncl vfprintf vprintf vscanf vsnprintf vsprintf vsscanf y0 y1 "
)


def fill_tables(pp: "Preprocessor") -> None:
    """The default tables, for this target."""
    names = ATTRIBUTES
    if pp.options.target in ("x86_64", "i386"):
        names += X86_ATTRIBUTES
    unsupported = UNSUPPORTED.split()
    for name in names.split():
        if name not in unsupported:
            pp.attributes[name] = 1
    for name in BUILTINS.split():
        pp.builtins[name] = 1
    for name in BUILTINS.split():
        if name.startswith("__sync_") and name != "__sync_synchronize" or name.startswith("__atomic_") and not name.endswith(UNSIZED):
            for size in ("_1", "_2", "_4", "_8"):
                pp.builtins[(name[:-2] if name.endswith("_n") else name) + size] = 1
    for name in LIBRARY.split():
        pp.builtins["__builtin_" + name] = 1
        if pp.options.builtin and name not in pp.options.no_builtins:
            pp.builtins[name] = 1


def expand(pp: "Preprocessor", macro: Macro, tok: Token) -> Token | None:
    """The token a built-in stands for; None (reported) where it may not stand."""
    kind = macro.kind
    if kind == B_LINE:
        return made(tok, NUMBER, str(pp.sources.line(tok.pos & LOW)))
    if kind == B_FILE or kind == B_FILE_NAME:
        name = pp.sources.mapped(pp.sources.name(tok.pos & LOW))
        if kind == B_FILE_NAME:
            name = name[name.rfind("/") + 1:]
        return made(tok, STRING, '"' + quote(name) + '"')
    if kind == B_COUNTER:
        pp.counter += 1
        return made(tok, NUMBER, str(pp.counter - 1))
    if kind == B_BASE_FILE:
        return made(tok, STRING, '"' + quote(pp.sources.mapped(pp.base_file)) + '"')
    if kind == B_INCLUDE_LEVEL:
        return made(tok, NUMBER, str(len(pp.frames) - 1))
    if kind == B_DATE or kind == B_TIME:
        pp.reporter.warning(tok.pos, "date-time", f"macro \"{macro.name}\" might prevent reproducible builds")
        set_clock(pp)
        return made(tok, STRING, pp.date if kind == B_DATE else pp.time)
    if kind == B_TIMESTAMP:
        pp.reporter.warning(tok.pos, "date-time", f"macro \"{macro.name}\" might prevent reproducible builds")
        return made(tok, STRING, timestamp(pp))
    if kind == B_HAS_ATTRIBUTE:
        return made(tok, NUMBER, str(has_name(pp, macro, tok, pp.attributes)))
    if kind == B_HAS_BUILTIN:
        return made(tok, NUMBER, str(has_name(pp, macro, tok, pp.builtins)))
    if kind == B_HAS_INCLUDE or kind == B_HAS_INCLUDE_NEXT:
        if not pp.expander.in_directive:
            pp.reporter.error(tok.pos, f"\"{macro.name}\" used outside of preprocessing directive")
            return None
        return made(tok, NUMBER, "1" if has_include(pp, macro, tok, kind == B_HAS_INCLUDE_NEXT) else "0")
    return None


def made(tok: Token, kind: int, text: str) -> Token:
    return Token(kind, text, tok.pos, (tok.flags & (F_CARRY | F_SPACE)) | F_EXPANDED, None)


def set_clock(pp: "Preprocessor") -> None:
    if pp.date:
        return
    import time
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = time.gmtime(int(epoch)) if epoch.isdigit() else time.localtime()
    months = "JanFebMarAprMayJunJulAugSepOctNovDec"
    pp.date = f"\"{months[now.tm_mon * 3 - 3:now.tm_mon * 3]} {now.tm_mday:2} {now.tm_year}\""
    pp.time = f"\"{now.tm_hour:02}:{now.tm_min:02}:{now.tm_sec:02}\""


def timestamp(pp: "Preprocessor") -> str:
    """asctime of the current file's modification."""
    import time
    path = pp.frames[-1].path if pp.frames else ""
    if not os.path.exists(path):
        return '"??? ??? ?? ??:??:?? ????"'
    return '"' + time.asctime(time.localtime(os.stat(path).st_mtime)) + '"'


def has_name(pp: "Preprocessor", macro: Macro, tok: Token, table: dict[str, int]) -> int:
    """( name ) or ( scope :: name ), not replaced."""
    expander = pp.expander
    expander.prevent += 1
    result = -1
    opened = False
    named = False
    prefixed = False
    part = expander.solid()
    if part.kind == tk.LPAREN:
        opened = True
        expander.prevent -= 1
        part = expander.solid()
        expander.prevent += 1
        if part.ident is not None:
            name = part.ident.name
            named = True
            part = expander.solid()
            if part.kind == tk.COLON:
                expander.solid()
                part = expander.solid()
                if part.ident is not None and name.strip("_") == "gnu":
                    name = part.ident.name
                    prefixed = True
                else:
                    name = ""
                part = expander.solid()
            if part.kind == tk.RPAREN:
                if name.startswith("__") and name.endswith("__") and name not in table:
                    name = name[2:-2]
                standard = 0 if macro.name == "__has_builtin" or prefixed else STANDARD_ATTRIBUTES.get(name, 0)
                result = standard if standard or macro.name == "__has_c_attribute" and not prefixed else table.get(name, 0)
    expander.prevent -= 1
    if result < 0:
        if not opened:
            pp.reporter.error(tok.pos, f"missing '(' after \"{macro.name}\"")
        elif not named:
            pp.reporter.error(tok.pos, f"macro \"{macro.name}\" requires an identifier")
        else:
            pp.reporter.error(tok.pos, f"missing ')' after \"{macro.name}\"")
        return 0
    return result


def has_include(pp: "Preprocessor", macro: Macro, tok: Token, following: bool) -> bool:
    expander = pp.expander
    part = expander.solid()
    if part.kind != tk.LPAREN:
        pp.reporter.error(tok.pos, f"missing '(' before \"{macro.name}\" operand")
        return False
    part = expander.solid()
    name = ""
    angled = False
    if part.kind == STRING:
        name = part.text[1:-1]
    elif part.kind == HEADER:
        name = part.text[1:-1]
        angled = True
    elif part.kind == tk.LT:
        angled = True
        expander.prevent += 1
        part = expander.solid()
        while part.kind != tk.GT and part.kind != tk.EOF:
            name += (" " if name and part.flags & F_SPACE else "") + part.text
            part = expander.solid()
        expander.prevent -= 1
    else:
        pp.reporter.error(part.pos or tok.pos, f"operator \"{macro.name}\" requires a header-name")
        return False
    part = expander.solid()
    if part.kind != tk.RPAREN:
        pp.reporter.error(tok.pos, f"missing ')' after \"{macro.name}\" operand")
        return False
    return pp.locate(pp.frames[-1], name, angled, following) is not None
