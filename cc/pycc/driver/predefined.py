"""Predefined macros (gcc manual "Predefined Macros", C11 6.10.8, 5.2.4.2.2), as text for the preprocessor's <built-in> file.

Compared with `gcc -dM -E` by tests/unit/cc/test_predefined.py. Left out: what pycc does not have (_Decimal*, _Float16).
"""

from typing import Final

from pycc.source.options import CM_KERNEL, CM_LARGE, CM_MEDIUM, PIC_NONE, STD_C11, STD_C99, Options

VERSION: Final = "8.5.0"

# prefix: mant dig decimal_dig min_exp min_10_exp max_exp max_10_exp max min epsilon denorm_min
_SINGLE: Final = "24 6 9 -125 -37 128 38 3.40282346638528859811704183484516925e+38 1.17549435082228750796873653722224568e-38 1.19209289550781250000000000000000000e-7 1.40129846432481707092372958328991613e-45"  # noqa: E501
_DOUBLE: Final = "53 15 17 -1021 -307 1024 308 1.79769313486231570814527423731704357e+308 2.22507385850720138309023271733240406e-308 2.22044604925031308084726333618164062e-16 4.94065645841246544176568792868221372e-324"  # noqa: E501
_EXTENDED: Final = "64 18 21 -16381 -4931 16384 4932 1.18973149535723176502126385303097021e+4932 3.36210314311209350626267781732175260e-4932 1.08420217248550443400745280086994171e-19 3.64519953188247460252840593361941982e-4951"  # noqa: E501
_QUAD: Final = "113 33 36 -16381 -4931 16384 4932 1.18973149535723176508575932662800702e+4932 3.36210314311209350626267781732175260e-4932 1.92592994438723585305597794258492732e-34 6.47517511943802511092443895822764655e-4966"  # noqa: E501
_KEYS: Final = "MANT_DIG DIG DECIMAL_DIG MIN_EXP MIN_10_EXP MAX_EXP MAX_10_EXP MAX MIN EPSILON DENORM_MIN"

_FIXED: Final = """__STDC__ 1
__ATOMIC_RELAXED 0
__ATOMIC_SEQ_CST 5
__ATOMIC_ACQUIRE 2
__ATOMIC_RELEASE 3
__ATOMIC_ACQ_REL 4
__ATOMIC_CONSUME 1
__CHAR_BIT__ 8
__ORDER_LITTLE_ENDIAN__ 1234
__ORDER_BIG_ENDIAN__ 4321
__ORDER_PDP_ENDIAN__ 3412
__BYTE_ORDER__ __ORDER_LITTLE_ENDIAN__
__FLOAT_WORD_ORDER__ __ORDER_LITTLE_ENDIAN__
__GNUC_EXECUTION_CHARSET_NAME "UTF-8"
__GXX_ABI_VERSION 1017
__REGISTER_PREFIX__
__USER_LABEL_PREFIX__
__ELF__ 1
__FLT_RADIX__ 2
__PRAGMA_REDEFINE_EXTNAME 1
__HAVE_SPECULATION_SAFE_VALUE 1
__GCC_ATOMIC_TEST_AND_SET_TRUEVAL 1
__SCHAR_MAX__ 0x7f
__SHRT_MAX__ 0x7fff
__INT_MAX__ 0x7fffffff
__LONG_LONG_MAX__ 0x7fffffffffffffffLL
__SCHAR_WIDTH__ 8
__SHRT_WIDTH__ 16
__INT_WIDTH__ 32
__LONG_LONG_WIDTH__ 64
__SIZEOF_INT__ 4
__SIZEOF_LONG_LONG__ 8
__SIZEOF_SHORT__ 2
__SIZEOF_FLOAT__ 4
__SIZEOF_DOUBLE__ 8
__SIZEOF_WINT_T__ 4
__WINT_TYPE__ unsigned int
__WINT_MAX__ 0xffffffffU
__WINT_MIN__ 0U
__WINT_WIDTH__ 32
__CHAR16_TYPE__ short unsigned int
__CHAR32_TYPE__ unsigned int
__SIG_ATOMIC_TYPE__ int
__SIG_ATOMIC_MAX__ 0x7fffffff
__SIG_ATOMIC_MIN__ (-__SIG_ATOMIC_MAX__ - 1)
__SIG_ATOMIC_WIDTH__ 32
__unix 1
__unix__ 1
__linux 1
__linux__ 1
__gnu_linux__ 1
"""


def predefined(options: Options) -> str:
    """#define lines for the target and the options."""
    out: list[str] = []
    lines: list[str] = []
    if not options.undef:
        identity(options, lines)
        lines.extend(_FIXED.splitlines())
        integers(options, lines)
        floats(options, lines)
        if options.target in ("x86_64", "i386"):
            x86(options, lines)
        modes(options, lines)
    else:
        lines.extend(["__STDC__ 1"])
        standard(options, lines)
    if options.assembler:
        lines.append("__ASSEMBLER__ 1")
    for line in lines:
        out.append("#define " + line + "\n")
    return "".join(out)


def identity(options: Options, out: list[str]) -> None:
    major, minor, patch = options.gnuc_version
    out.append(f"__GNUC__ {major}")
    out.append(f"__GNUC_MINOR__ {minor}")
    out.append(f"__GNUC_PATCHLEVEL__ {patch}")
    out.append(f"__VERSION__ \"{major}.{minor}.{patch}\"")
    out.append("__pycc__ 1")


def standard(options: Options, out: list[str]) -> None:
    versions = {1994: "199409L", 1999: "199901L", 2011: "201112L", 2017: "201710L", 2020: "202000L"}
    if options.std in versions:
        out.append("__STDC_VERSION__ " + versions[options.std])
    out.append("__STDC_HOSTED__ " + ("0" if options.freestanding else "1"))
    if options.std >= STD_C11:
        out.append("__STDC_UTF_16__ 1")
        out.append("__STDC_UTF_32__ 1")


def integer_type(out: list[str], stem: str, type_name: str, width: int, suffix: str, signed: bool) -> None:
    """__STEM_TYPE__, _MAX__ and, for signed ones, _WIDTH__."""
    out.append(f"__{stem}_TYPE__ {type_name}")
    value = (1 << (width - 1)) - 1 if signed else (1 << width) - 1
    out.append(f"__{stem}_MAX__ {value:#x}{suffix}")
    if signed:
        out.append(f"__{stem}_WIDTH__ {width}")


def integers(options: Options, out: list[str]) -> None:
    wide = options.target not in ("i386", "arm")
    long_bits = 64 if wide else 32
    out.append(f"__LONG_MAX__ 0x{'7' + 'f' * (long_bits // 4 - 1)}L")
    out.append(f"__LONG_WIDTH__ {long_bits}")
    out.append(f"__SIZEOF_LONG__ {long_bits // 8}")
    for name in ("POINTER", "PTRDIFF_T", "SIZE_T"):
        out.append(f"__SIZEOF_{name}__ {long_bits // 8}")
    word = "long int" if wide else "int"
    unsigned_word = "long unsigned int" if wide else "unsigned int"
    signed64, unsigned64, suffix64 = ("long int", "long unsigned int", "L") if wide else ("long long int", "long long unsigned int", "LL")
    word_suffix = "L" if wide else ""
    integer_type(out, "SIZE", unsigned_word, long_bits, "U" + word_suffix, False)
    out.append(f"__SIZE_WIDTH__ {long_bits}")
    integer_type(out, "PTRDIFF", word, long_bits, word_suffix, True)
    integer_type(out, "INTPTR", word, long_bits, word_suffix, True)
    integer_type(out, "UINTPTR", unsigned_word, long_bits, "U" + word_suffix, False)
    integer_type(out, "INTMAX", signed64, 64, suffix64, True)
    integer_type(out, "UINTMAX", unsigned64, 64, "U" + suffix64, False)
    out.append(f"__INTMAX_C(c) c ## {suffix64}")
    out.append(f"__UINTMAX_C(c) c ## U{suffix64}")
    rows = [(8, "signed char", "unsigned char", "", ""), (16, "short int", "short unsigned int", "", ""), (32, "int", "unsigned int", "", "U"),
            (64, signed64, unsigned64, suffix64, "U" + suffix64)]
    for bits, signed_type, unsigned_type, suffix, unsigned_suffix in rows:
        out.append(f"__INT{bits}_TYPE__ {signed_type}")
        out.append(f"__UINT{bits}_TYPE__ {unsigned_type}")
        top = (1 << (bits - 1)) - 1
        out.append(f"__INT{bits}_MAX__ {top:#x}{suffix}")
        out.append(f"__UINT{bits}_MAX__ {2 * top + 1:#x}{unsigned_suffix}")
        out.append(f"__INT{bits}_C(c) c" + (f" ## {suffix}" if suffix else ""))
        out.append(f"__UINT{bits}_C(c) c" + (f" ## {unsigned_suffix}" if unsigned_suffix else ""))
        integer_type(out, f"INT_LEAST{bits}", signed_type, bits, suffix, True)
        integer_type(out, f"UINT_LEAST{bits}", unsigned_type, bits, unsigned_suffix, False)
        if bits in (8, 64):
            integer_type(out, f"INT_FAST{bits}", signed_type, bits, suffix, True)
            integer_type(out, f"UINT_FAST{bits}", unsigned_type, bits, unsigned_suffix, False)
        else:
            integer_type(out, f"INT_FAST{bits}", word, long_bits, word_suffix, True)
            integer_type(out, f"UINT_FAST{bits}", unsigned_word, long_bits, "U" + word_suffix, False)
    wchar(options, out)
    if wide:
        out.append("__LP64__ 1")
        out.append("_LP64 1")
        out.append("__SIZEOF_INT128__ 16")
    else:
        out.append("__ILP32__ 1")
        out.append("_ILP32 1")


def wchar(options: Options, out: list[str]) -> None:
    out.append("__GNUC_WIDE_EXECUTION_CHARSET_NAME " + ('"UTF-16LE"' if options.short_wchar else '"UTF-32LE"'))
    if options.short_wchar:
        out.extend(["__WCHAR_TYPE__ short unsigned int", "__WCHAR_MAX__ 0xffff", "__WCHAR_MIN__ 0", "__WCHAR_WIDTH__ 16", "__SIZEOF_WCHAR_T__ 2"])
        return
    if options.target == "i386":
        out.extend(["__WCHAR_TYPE__ long int", "__WCHAR_MAX__ 0x7fffffffL"])
    else:
        out.extend(["__WCHAR_TYPE__ int", "__WCHAR_MAX__ 0x7fffffff"])
    out.extend(["__WCHAR_MIN__ (-__WCHAR_MAX__ - 1)", "__WCHAR_WIDTH__ 32", "__SIZEOF_WCHAR_T__ 4"])


def float_type(out: list[str], prefix: str, row: str, suffix: str) -> None:
    """__PREFIX_*__. suffix "(double)" wraps."""
    keys = _KEYS.split()
    values = row.split()
    for k in range(len(keys)):
        value = values[k]
        if k < 7:
            text = f"({value})" if value.startswith("-") else value
        elif suffix == "(double)":
            text = f"((double){value}L)"
        else:
            text = value + suffix
        out.append(f"__{prefix}_{keys[k]}__ {text}")
        if keys[k] == "MAX":
            out.append(f"__{prefix}_NORM_MAX__ {text}")
    out.append(f"__{prefix}_HAS_DENORM__ 1")
    out.append(f"__{prefix}_HAS_INFINITY__ 1")
    out.append(f"__{prefix}_HAS_QUIET_NAN__ 1")
    out.append(f"__{prefix}_IS_IEC_60559__ 2")


def floats(options: Options, out: list[str]) -> None:
    long_double = _DOUBLE if options.long_double_size == 64 else _EXTENDED if options.long_double_size == 80 else _QUAD
    float_type(out, "FLT", _SINGLE, "F")
    float_type(out, "DBL", _DOUBLE, "(double)")
    float_type(out, "LDBL", long_double, "L")
    float_type(out, "FLT32", _SINGLE, "F32")
    float_type(out, "FLT64", _DOUBLE, "F64")
    float_type(out, "FLT128", _QUAD, "F128")
    float_type(out, "FLT32X", _DOUBLE, "F32x")
    float_type(out, "FLT64X", _EXTENDED if options.long_double_size == 80 else _QUAD, "F64x")
    out.append("__DECIMAL_DIG__ " + long_double.split()[2])
    size = 8 if options.long_double_size == 64 else 12 if options.target == "i386" else 16
    out.append(f"__SIZEOF_LONG_DOUBLE__ {size}")
    x87 = options.target == "i386" and not options.fpmath_sse
    method = "2" if x87 else "-1" if options.target == "x86_64" and "sse" in options.features and "sse2" not in options.features else "0"
    out.append("__FLT_EVAL_METHOD__ " + method)
    out.append("__FLT_EVAL_METHOD_TS_18661_3__ " + method)
    out.append("__GCC_IEC_559 " + ("0" if options.soft_float or options.fast_math else "2"))
    out.append("__GCC_IEC_559_COMPLEX " + ("0" if options.soft_float or options.fast_math else "2"))


def x86(options: Options, out: list[str]) -> None:
    names = ["__x86_64", "__x86_64__", "__amd64", "__amd64__"] if options.target == "x86_64" else ["__i386", "__i386__"]
    if options.target == "i386" and options.gnu:
        names.append("i386")
    for name in names:
        out.append(name + " 1")
    from pycc.driver.x86 import MARCH
    words = MARCH.get(options.march, ("", ""))[0]
    for word in words.split():
        out.append(f"__{word} 1")
        out.append(f"__{word}__ 1")
    if options.target == "x86_64":
        model = options.mcmodel
        out.append("__code_model_" + ("kernel" if model == CM_KERNEL else "medium" if model == CM_MEDIUM else "large" if model == CM_LARGE
                                      else "small") + "__ 1")
        out.append("__SIZEOF_FLOAT80__ 16")
    else:
        out.append("__code_model_32__ 1")
        out.append("__LAHF_SAHF__ 1")
        out.append("__SIZEOF_FLOAT80__ 12")
    out.append("__SIZEOF_FLOAT128__ 16")
    out.extend(["__ATOMIC_HLE_ACQUIRE 65536", "__ATOMIC_HLE_RELEASE 131072", "__GCC_ASM_FLAG_OUTPUTS__ 1", "__SEG_FS 1", "__SEG_GS 1",
                "__GCC_CONSTRUCTIVE_SIZE 64", "__GCC_DESTRUCTIVE_SIZE 64"])
    features = options.features
    if "lakemont" != options.march and not (options.target == "i386" and options.march in ("i386",)):
        lock_free = "2"
        for width in ("1", "2", "4", "8"):
            out.append(f"__GCC_HAVE_SYNC_COMPARE_AND_SWAP_{width} 1")
    else:
        lock_free = "1"
    for name in ("BOOL", "CHAR", "CHAR16_T", "CHAR32_T", "WCHAR_T", "SHORT", "INT", "LONG", "LLONG", "POINTER"):
        out.append(f"__GCC_ATOMIC_{name}_LOCK_FREE {lock_free}")
    for feature in features:
        if feature == "cx16":
            out.append("__GCC_HAVE_SYNC_COMPARE_AND_SWAP_16 1")
        elif feature == "sahf":
            if options.target == "x86_64":
                out.append("__LAHF_SAHF__ 1")
        elif feature == "3dnow":
            out.append("__3dNOW__ 1")
        elif feature == "3dnowa":
            out.append("__3dNOW_A__ 1")
        elif feature == "fma":
            out.append("__FMA__ 1")
            for kind in ("", "F", "F32", "F32x", "F64"):
                out.append(f"__FP_FAST_FMA{kind} 1")
        else:
            out.append("__" + feature.upper().replace(".", "_").replace("-", "_") + "__ 1")
    if "sse" in features and options.fpmath_sse:
        out.append("__SSE_MATH__ 1")
        if "sse2" in features:
            out.append("__SSE2_MATH__ 1")
    if "sse2" in features and options.target == "x86_64" and "mmx" in features:
        out.append("__MMX_WITH_SSE__ 1")
    out.append("__BIGGEST_ALIGNMENT__ " + ("64" if "avx512f" in features else "32" if "avx" in features else "16"))
    if options.soft_float:
        out.append("_SOFT_FLOAT 1")


def modes(options: Options, out: list[str]) -> None:
    """What language and code generation options define."""
    standard(options, out)
    if options.gnu:
        out.extend(["linux 1", "unix 1"])
    else:
        out.append("__STRICT_ANSI__ 1")
    out.append("__GNUC_GNU_INLINE__ 1" if options.gnu89_inline or options.std < STD_C99 else "__GNUC_STDC_INLINE__ 1")
    if options.optimize > 0:
        out.append("__OPTIMIZE__ 1")
        if options.optimize_size:
            out.append("__OPTIMIZE_SIZE__ 1")
    if options.optimize == 0 or options.optimize_debug or not options.inline_functions:
        out.append("__NO_INLINE__ 1")
    if options.pic != PIC_NONE:
        out.append(f"__PIC__ {options.pic}")
        out.append(f"__pic__ {options.pic}")
        if options.pie:
            out.append(f"__PIE__ {options.pic}")
            out.append(f"__pie__ {options.pic}")
    if options.unsigned_char:
        out.append("__CHAR_UNSIGNED__ 1")
    if not options.math_errno:
        out.append("__NO_MATH_ERRNO__ 1")
    out.append("__FINITE_MATH_ONLY__ " + ("1" if options.fast_math else "0"))
    if options.fast_math:
        out.extend(["__FAST_MATH__ 1", "__ASSOCIATIVE_MATH__ 1", "__NO_SIGNED_ZEROS__ 1", "__NO_TRAPPING_MATH__ 1", "__RECIPROCAL_MATH__ 1"])
    if options.dwarf2_cfi_asm and (options.unwind_tables or options.debug_level):
        out.append("__GCC_HAVE_DWARF2_CFI_ASM 1")
    if options.openmp:
        out.append("_OPENMP 201511")
