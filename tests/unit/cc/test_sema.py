"""Constants, types of expressions, initialisers, linkage, constraint violations."""

from pathlib import Path

import pytest
from pycc.ctype.spell import spell
from pycc.source.options import STD_C2X, STD_C11, STD_C17, STD_C89, STD_C99, Options
from sema_tools import errors_of, parse


@pytest.mark.parametrize("text, want", [
    ("(unsigned char)300 + -1", 43),
    ("-1 < 1u", 0),
    ("sizeof(char) - 2 > 0", 1),
    ("1 ? -1 : 0u", 4294967295),
    ("0 && 1 / 0", 0),
    ("(int)3.99 + (int)-3.99", 0),
    ("'\\377'", -1),
    ("'ab'", 24930),
    ("__builtin_popcount(255) + __builtin_clz(1) + __builtin_ffs(8)", 43),
    ("__builtin_constant_p(3) * 2 + __builtin_types_compatible_p(int, const int)", 3),
    ("__builtin_choose_expr(0, (char *)1, 7)", 7),
    ("_Generic(1ull, unsigned long long: 5, default: 6)", 5),
    ("_Generic(\"x\", char *: 1, default: 2)", 1),
    ("sizeof(\"abc\" \"def\")", 7),
    ("\"abc\"[1]", 98),
    ("__builtin_strlen(\"hello\")", 5),
    ("-2147483648 < 0", 1),
    ("(_Bool)0.5", 1),
    ("1 << 31 >> 31", -1),
    ("sizeof(*(8 ? ((void *)((long)(0) * 0l)) : (int *)8))", 4),
    ("__builtin_add_overflow_p(2147483647, 1, 0)", 1),
    ("(unsigned)-1 == 4294967295", 1),
])
def test_integer_constants(text: str, want: int) -> None:
    p = parse(f"long v = {text};")
    assert p.errors == 0, p.text
    assert p.value("v") == want


@pytest.mark.parametrize("literal, plain", [
    ('R"(a\\n"b"\n)"', '"a\\\\n\\"b\\"\\n"'), ('R"d(x)")d"', '"x)\\""'), ('u8R"(\\)" "\\t"', '"\\\\\\t"'),
    ('LR"(\\x)"', 'L"\\\\x"'), ('uR"*|*()"\n)*|*"', 'u")\\"\\n"'),
    ('UR"(\u00e9)"', 'U"\u00e9"'), ('"a" R"(b)" LR"(c)"', 'L"abc"'), ('R"(a\\\nb)"', '"a\\\\\\nb"'),
])
def test_raw_strings(literal: str, plain: str) -> None:
    p = parse(f"__typeof__(*{plain}) a[] = {literal}, b[] = {plain};")
    assert p.errors == 0, p.text
    first, second = p.variable("a").init, p.variable("b").init
    assert first is not None and second is not None
    assert [first.entries[0].value.data] == [second.entries[0].value.data]  # type: ignore[attr-defined]


@pytest.mark.parametrize("suffix, name", [("f32", "_Float32"), ("f64", "_Float64"), ("f128", "_Float128"), ("f32x", "_Float32x"),
                                          ("f64x", "_Float64x"), ("q", "__float128")])
def test_builtins_of_the_float_types(suffix: str, name: str) -> None:
    p = parse(f"extern {name} v; {name} f({name} x) {{ return __builtin_copysign{suffix}(__builtin_fabs{suffix}(x), -x); }}"
              + "".join(f"extern __typeof(__builtin_{b}{suffix}({a})) v; {name} c{i} = __builtin_{b}{suffix}({a});"
                        for i, (b, a) in enumerate([("inf", ""), ("huge_val", ""), ("nan", '""'), ("nans", '""')]))
              + f"extern __typeof(__builtin_fabs{suffix}(0)) v; extern __typeof(__builtin_copysign{suffix}(0, 0)) v;")
    assert p.errors == 0, p.text


@pytest.mark.parametrize("functions, args, want", [
    ("ff, fd, fl", "1.0f", "float"), ("fl, fd, ff", "1", "double"), ("ff, fd, fl", "1.0L", "long double"),
    ("cf, cd, ff", "(_Complex int)1i", "_Complex double"),
    ("cf, cd, ff", "1.0", "_Complex double"), ("cf, cd, ff", "1.0f", "float"), ("nd, nl", "1.0f", "char"), ("nd, nl", "1.0L", "short"),
    ("gf, gd", "1, 2.0f", "float"), ("gf, gd", "1.0L, 2", "double"), ("h, h64", "1", "_Float32"), ("ff, ff32", "1.0f32", "_Float32"),
])
def test_tgmath_chooses(functions: str, args: str, want: str) -> None:
    p = parse("float ff(float); double fd(double); long double fl(long double); _Complex float cf(_Complex float); _Complex double cd(_Complex double);"
              "char nd(double); short nl(long double); float gf(int, float); double gd(int, double); _Float32 h(float); _Float32 h64(_Float64);"
              f"_Float32 ff32(_Float32); extern {want} v; extern __typeof(__builtin_tgmath({functions}, {args})) v;")
    assert p.errors == 0, p.text


def test_barriers_of_values() -> None:
    """What speculation_safe_value is to give when it fails is evaluated, though nothing fails."""
    p = parse("int y; int f(int x) { return __builtin_speculation_safe_value(x, y++) + __builtin_speculation_safe_value(x); }"
              "float g(float x, float z) { return __builtin_assoc_barrier(x + z) - z; }")
    assert p.errors == 0, p.text
    assert "y" in p.tree().split("return")[1] and "(load(x) + load(z)) - load(z)" in p.tree(), p.tree()


def test_unsigned_bit_fields() -> None:
    """-funsigned-bitfields: what was not called signed, through typedefs too."""
    o = Options()
    o.unsigned_bitfields = True
    p = parse("typedef int i; typedef signed int si; typedef si t; enum e { M = -1 };"
              "struct { int a:3; signed b:3; i c:3; t d:3; const char e:3; long f:3; _Bool g:1; unsigned h:3; enum e i:3; int j; } v;", options=o)
    assert p.errors == 0, p.text
    assert [spell(m.type) for m in p.variable("v").type.record.members] == [  # type: ignore[attr-defined]
        "unsigned int", "int", "unsigned int", "int", "const unsigned char", "long unsigned int", "_Bool", "unsigned int", "enum e", "int"]


PLAN9 = """struct A { int a; }; typedef struct { int d; } D; struct B { int b; struct A; union { D; struct A2 { int x; } named; }; };
struct B v; struct A *p = &v; D *q = &v; int *r = &v.D.d; void f(const D *); struct A *g(struct B *x) { f(x); return x; }"""


def test_plan9_extensions() -> None:
    o = Options()
    o.plan9_extensions = True
    p = parse(PLAN9, options=o)
    assert not p.messages(), p.text
    assert [p.value(n) for n in "pqr"] == [4, 8, 8]
    o = Options()
    o.ms_extensions = True
    assert "error: 'struct B' has no member named 'D'" in parse(PLAN9, options=o).messages()
    assert errors_of("typedef struct { int d; } D; struct X { D; int i; } x; int y = sizeof x.d;") == ["'struct X' has no member named 'd'"]


def test_builtin_file_is_mapped() -> None:
    o = Options()
    o.macro_prefix_map = [("", "X/")]
    p = parse("int a = __builtin_strlen(__builtin_FILE()), b = sizeof __FILE__;", options=o)
    assert [p.value(n) for n in "ab"] == [5, 6]


def test_universal_character_names_are_the_characters() -> None:
    p = parse("int \\u00c0 = 1, b = sizeof(\\u00C0), c\\u0024 = 3; struct \\U000000c1 { int \u00e9; } s; int *p = &s.\\u00E9;"
              "int d = sizeof c$; struct \u00c1 t;".encode().decode("latin-1"))
    assert p.errors == 0, p.text
    assert p.value("b") == p.value("d") == 4


def test_c90_has_no_blocks_for_statements() -> None:
    text = "struct s { char c; }; int f(void) { if (sizeof(struct s { int i[9]; })) ; return sizeof(struct s); } int v = sizeof(struct s);"
    for std, want in ((STD_C89, 36), (STD_C99, 1)):
        o = Options()
        o.std = std
        assert f"return {want};" in parse(text, options=o).tree()
    o = Options()
    o.std = STD_C89
    assert parse("void f(void) { for (int i = 0; i < 9; i++) ; }", options=o).messages() == [
        "error: 'for' loop initial declarations are only allowed in C99 or C11 mode"]


def test_overflow_of_a_bit_field() -> None:
    p = parse("struct { unsigned u:3; int s:3; } v; int a = __builtin_add_overflow_p(5, 3, v.u) * 2 + __builtin_add_overflow_p(4, 3, v.u),"
              "b = __builtin_add_overflow_p(2, 2, v.s) * 2 + __builtin_add_overflow_p(2, 1, v.s);")
    assert [p.value("a"), p.value("b")] == [2, 2]


def test_classification_by_library_names() -> None:
    p = parse("extern int signbit(double), isinff(float), finitel(long double), isnan(double); int f(double d) { return signbit(d) + isnan(d) +"
              "isinff(d) + finitel(d); } void g(char *m) { __builtin___clear_cache(m, m); } int h(double d, int (*isnan)(double)) { return isnan(d); }")
    assert p.errors == 0, p.text
    assert all(f"{n}(" in p.tree().replace("__builtin_", "") for n in ("signbit", "isinff", "finitel", "__clear_cache"))


# what C2X has, and what stricter readings of C say of it (with -pedantic-errors; "" is taken)
NEW_IN_C2X = [
    ("void f(int) { }", "ISO C does not support omitting parameter names in function definitions before C2X", ""),
    ("void f(void) { a: int i; goto a; }", "a label can only be part of a statement and a declaration is not a statement", ""),
    ("void f(void) { goto a; a: }", "label at end of compound statement", ""),
    ("_Static_assert(1);", "ISO C11 does not support omitting the string in '_Static_assert'", ""),
    ("int a = 0b1;", "binary constants are a C2X feature or GCC extension", ""),
    ("int a = u8'\\xff' + 1'0; _Static_assert(u8'\\xff' == 255);", "missing terminating ' character", ""),
    ("void f(x) int x; { }", "", "old-style function definition"),
    ("void f() { } void g(void) { f(1); }", "", "too many arguments to function 'f'"),
    ("void f(void) { const int (*u)[1]; void *v; _Static_assert(_Generic(1 ? u : v, const void *: 1, void *: 0), \"\"); }",
     "static assertion failed", ""),
    ("[[]]; [[deprecated]];", "ISO C does not support '[[]]' attributes before C2X", "'deprecated' attribute ignored"),
    ("[[]] int a[2] [[]] [3] [[]]; void f(void) [[]] { a: [[]] b: [[]] __extension__ [[]] int x; goto a; goto b; }", "ISO C does not", ""),
    ("[[gnu::unknown(!(;,)!)]] int x; [[unknown]] int y;", "ISO C does not", "'unknown' attribute ignored"),
    ("_Static_assert(1, L\"x\" \"y\"); _Thread_local static int d; _Atomic int *a; void f(void *v) { v = a; a = v; }", "", ""),
    ("__thread static int d;", "'__thread' before 'static'", "'__thread' before 'static'"),
    ("_Noreturn int main(void) { for (;;) ; }", "'main' declared '_Noreturn'", "'main' declared '_Noreturn'"),
]


@pytest.mark.parametrize("text, before, since", NEW_IN_C2X)
def test_new_in_c2x(text: str, before: str, since: str) -> None:
    for std, want in ((STD_C17, before), (STD_C2X, since)):
        o = Options()
        o.std = std
        o.gnu = False
        told = [m for m in parse(text, pedantic=2, options=o).messages() if "error" in m]
        assert told[:1] == [] if not want else told and want in told[0], told


def test_a_weakref_uses_its_static_target() -> None:
    p = parse("static int v; static int w __attribute__((weakref(\"v\"))); int *p = &w; extern int e; static int r __attribute__((weakref(\"e\")));"
              "int *q = &r; void f(void) { extern void g(void) __attribute__((alias(\"none\"))); }")
    assert p.errors == 0 and p.messages() == ["warning: 'alias' attribute ignored [-Wattributes]"], p.text
    assert p.variable("v").referenced and not p.variable("e").referenced


def test_float_types_of_one_format() -> None:
    """TS 18661-3: _FloatN before the standard's, those before _FloatNx."""
    p = parse("float a; double b; long double c; _Float32 d; _Float64 e; _Float32x f; _Float64x g; extern double r; extern __typeof(b + d) r;"
              "extern __typeof(f + b) r; extern _Float64 s; extern __typeof(b + e) s; extern __typeof(f + e) s; extern _Float32 t;"
              "extern __typeof(a + d) t; extern long double u; extern __typeof(g + c) u; extern _Float32x v; extern __typeof(d + f) v;")
    assert p.errors == 0, p.text


def test_inline_where_it_means_nothing() -> None:
    p = parse("inline int a; typedef inline int d; void e(inline int f(void)); int (__attribute__((const)) x)(a, b) int a; int b; { return a + b; }")
    assert p.errors == 0 and len(p.messages()) == 3, p.text
    o = Options()
    o.gnu89_inline = True
    p = parse("extern int f(void); extern inline int f(void) { return 4; } int f(void) { return 5; }", options=o)
    assert p.errors == 0, p.text


# text, the standard that has it, what -pedantic says before
NEWER = [
    ("long long a;", STD_C99, "ISO C90 does not support 'long long'"), ("_Complex float a;", STD_C99, "ISO C90 does not support complex types"),
    ("double d = 0x1p3;", STD_C99, "use of C99 hexadecimal floating constant"), ("int a = sizeof 1LL;", STD_C99, "use of C99 long long integer constant"),
    ("_Bool b;", STD_C99, "ISO C90 does not support boolean types"), ("int *p = (int[]){1};", STD_C99, "ISO C90 forbids compound literals"),
    ("struct s { int a; int b[]; };", STD_C99, "ISO C90 does not support flexible array members"),
    ("enum e { A, };", STD_C99, "comma at end of enumerator list"), ("void f(int n) { int a[n]; }", STD_C99, "ISO C90 forbids variable length array 'a'"),
    ("const char *f(void) { return __func__; }", STD_C99, "ISO C90 does not support '__func__' predefined identifier"),
    ("void f(void) { ; int i; }", STD_C99, "ISO C90 forbids mixed declarations and code"),
    ("int a = _Alignof(int);", STD_C11, "ISO C99 does not support '_Alignof'"), ("_Alignas(8) int a;", STD_C11, "ISO C99 does not support '_Alignas'"),
    ("_Atomic int a;", STD_C11, "ISO C99 does not support the '_Atomic' qualifier"), ("_Noreturn void f(void);", STD_C11, "ISO C99 does not support '_Noreturn'"),
    ("_Static_assert(1, \"\");", STD_C11, "ISO C99 does not support '_Static_assert'"), ("_Thread_local int a;", STD_C11, "ISO C99 does not support '_Thread_local'"),
    ("int a = _Generic(1, int: 2);", STD_C11, "ISO C99 does not support '_Generic'"), ("typedef int T; typedef int T;", STD_C11, "redefinition of typedef 'T'"),
    ("struct s { struct { int a; }; };", STD_C11, "ISO C99 does not support unnamed structs/unions"),
    ("void f(void) { void *p = &&a; a: ; }", STD_C2X + 9, "taking the address of a label is non-standard"),
    ("int f(int a) { return a ?: 1; }", STD_C2X + 9, "ISO C forbids omitting the middle term of a '?:' expression"),
]


@pytest.mark.parametrize("text, std, want", NEWER)
def test_pedantic_words_about_what_is_newer(text: str, std: int, want: str) -> None:
    stds = [STD_C89, STD_C99, STD_C11, STD_C2X]
    for k in range(3):
        o = Options()
        o.std = stds[k]
        o.warnings = [("pedantic", 1)]
        told = [m for m in parse(text, pedantic=1, options=o).messages() if want.replace("ISO C99", "ISO C90" if k == 0 else "ISO C99") in m]
        assert (told != []) == (o.std < std), (o.std, told)
        assert not parse("__extension__ " + text, pedantic=1, options=o).messages() or std > STD_C11 or "f(" in text or "typedef" in text or "_Static" in text


def test_declaration_after_statement() -> None:
    o = Options()
    o.warnings = [("declaration-after-statement", 1)]
    p = parse("void f(int n) { int a; typedef int t; t b; int c[n]; a = 1; int d; int e; b = 2; typedef int u; { int f; } }", options=o)
    assert p.messages() == ["warning: ISO C90 forbids mixed declarations and code [-Wdeclaration-after-statement]"] * 2


def test_the_real_part_of_a_real_lvalue_is_it() -> None:
    p = parse("double d; int i; double *f(void) { __real__ d *= 7; __real__ i = 3; return &__real__ d; }")
    assert p.errors == 0, p.text
    assert errors_of("double d; void f(void) { __imag__ d = 3; }") == ["lvalue required as left operand of assignment"]


def test_offsetof_through_an_array_s_first_element() -> None:
    p = parse("struct s { int c; struct { float e, f; } a[2]; }; int v = __builtin_offsetof(struct s, a->f);")
    assert p.value("v") == 8, p.text


def test_lock_free_sizes() -> None:
    p = parse("int a = __atomic_always_lock_free(8, 0), b = __atomic_is_lock_free(4, 0), c = __atomic_always_lock_free(16, 0);"
              "int f(int n) { return __atomic_is_lock_free(n, 0) + __atomic_is_lock_free(32, 0); }")
    assert p.errors == 0, p.text
    assert [p.value(n) for n in "abc"] == [1, 1, 0]
    assert p.tree().count("decay(__atomic_is_lock_free)") == 2


def test_is_constexpr_of_a_variable() -> None:
    """The kernel's __is_constexpr: a null pointer constant decides the type."""
    p = parse("int x; int v = sizeof(*(8 ? ((void *)((long)(x) * 0l)) : (int *)8));")
    assert p.value("v") == 1


def test_address_constants() -> None:
    p = parse("struct { int a, b[4]; } s; int *p = &s.b[2]; long n = (char *)&s.b[3] - (char *)&s; unsigned long u = (unsigned long)&s + 4;"
              "int *q = (int[]){1, 2, 3} + 1; int ok = &s.a == (int *)&s; char *t = \"abc\" + 1; void f(void); void *g = f;")
    assert p.errors == 0, p.text
    assert p.value("n") == 16 and p.value("ok") == 1
    assert p.value("p") == 12 and p.value("u") == 4


def test_flattening() -> None:
    p = parse("struct s { int a; struct { char x[3]; short y; } in[2]; union { int u; double d; }; } v = "
              "{ 1, 2, 3, 4, 5, [0].y = 6, .in[1] = { \"z\", 9 }, .d = 1.5 };")
    errors = [m for m in p.messages() if "error" in m]
    assert errors == ["error: array index in non-array initializer"]
    p = parse("struct s { int a; struct { char x[3]; short y; } in[2]; union { int u; double d; }; } v = "
              "{ 1, 2, 3, 4, 5, .in[1] = { \"z\", 9 }, .d = 1.5 };\nint t[] = { [1 ... 3] = 7, [2] = 8, 1 };")
    assert p.errors == 0, p.text
    assert p.tree().split("\n")[0].endswith("{zero, @0 1, @4 2:char, @5 3:char, @6 4:char, @8 5:short int, @10 'z\\x00', @14 9:short int, "
                                            "@16 0x3p-1:double};")
    assert p.variable("t").type.size() == 16


def test_flexible_array() -> None:
    p = parse("struct f { int n; char c[]; } v = { 3, \"abcdef\" };")
    init = p.variable("v").init
    assert init is not None and init.size == 11 and p.variable("v").type.size() == 4


def test_wide_bit_field_keeps_its_width() -> None:
    p = parse("struct { unsigned long long a:40; unsigned b:3; } s; int f(void) { return sizeof(s.a + 0) == 8 && s.a << 4 && s.b - 1 < 0; }")
    tree = p.tree()
    assert "int<long long unsigned int:40>" in tree.replace("unsigned long long", "long long unsigned int") or ":40" in tree
    assert "int<int>(load(s.b))" in tree


@pytest.mark.parametrize("text, want", [
    ("int f(void) { return x; }", "'x' undeclared (first use in this function)"),
    ("int a[-1];", "size of array 'a' is negative"),
    ("struct s; struct s v; int n = sizeof(struct s);", "invalid application of 'sizeof' to incomplete type 'struct s'"),
    ("int f(int); float f(int);", "conflicting types for 'f'; have 'float(int)'"),
    ("int x; static int x;", "static declaration of 'x' follows non-static declaration"),
    ("void f(void) { const int c = 1; c = 2; }", "assignment of read-only variable 'c'"),
    ("void f(void) { 1 = 2; }", "lvalue required as left operand of assignment"),
    ("void f(void) { int x; int x; }", "redeclaration of 'x' with no linkage"),
    ("struct s { int a; int a; };", "duplicate member 'a'"),
    ("void f(void) { break; }", "break statement not within loop or switch"),
    ("void f(int n) { switch (n) { case 1: case 1: ; } }", "duplicate case value"),
    ("void f(int n) { switch (n) { case 1 ... 5: case 3: ; } }", "duplicate (or overlapping) case value"),
    ("void f(void) { goto l; }", "label 'l' used but not defined"),
    ("int f(void) { struct s { int a; } v; return v + 1; }", "invalid operands to binary + (have 'struct s' and 'int')"),
    ("int g(int); int f(void) { return g(); }", "too few arguments to function 'g'"),
    ("int g(int); int f(void) { return g(1, 2); }", "too many arguments to function 'g'"),
    ("int x = x2();", "initializer element is not constant"),
    ("_Static_assert(1 == 2, \"no\");", 'static assertion failed: "no"'),
    ("struct s { int a:40; };", "width of 'a' exceeds its type"),
    ("void f(void) { register int r; &r; }", "address of register variable 'r' requested"),
    ("struct { int b:3; } s; int *f(void) { return &s.b; }", "cannot take address of bit-field 'b'"),
    ("int f(void)[3];", "'f' declared as function returning an array"),
    ("enum e { A }; enum e { B };", "redeclaration of 'enum e'"),
    ("int f(int a, int a) { return a; }", "redefinition of parameter 'a'"),
    ("void v; ", "variable or field 'v' declared void"),
    ("long float x;", "both 'long' and 'float' in declaration specifiers"),
    ("int f(void) { return 1 }", "expected ';' before '}' token"),
    ("void g(void); int f(void) { return g(); }", "void value not ignored as it ought to be"),
    ("int t[] = { [2] = 7, [0] [0] = 1, 3 };", "array index in non-array initializer"),
    ("struct { int x[2]; } s = { .x[0].y = 1, 2 };", "field name not in record or union initializer"),
    ("double a(double), b(double, double); void f(void) { __builtin_tgmath(a, b, 1.0); }", "argument 2 of '__builtin_tgmath' has wrong number of arguments"),
    ("double a(double), b(); void f(void) { __builtin_tgmath(a, b, 1.0); }", "argument 2 of '__builtin_tgmath' is unprototyped"),
    ("double a(double); void f(void) { __builtin_tgmath(a, a, a(1), 1); }", "argument 3 of '__builtin_tgmath' is not a function pointer"),
    ("double a(double); void f(void) { __builtin_tgmath(a, 1.0); }", "too few arguments to '__builtin_tgmath'"),
    ("int t[] = { [0x1fffffffffffffff] = 7 };", "size of array 't' is too large"),
    ("_Alignas(1ull << 40) int x;", "requested alignment '1099511627776' exceeds maximum 268435456"),
    ("typedef int v __attribute__((vector_size(1ull << 40)));", "number of vector components 274877906944 exceeds 2147483646"),
])
def test_constraint_violations(text: str, want: str) -> None:
    got = errors_of(text)
    assert want in got or any(want.split("; have")[0] in g for g in got), got


@pytest.mark.parametrize("text, flag", [
    ("int *p; void f(void) { p = 5; }", "-Wint-conversion"),
    ("int *p; char *q; void f(void) { p = q; }", "-Wincompatible-pointer-types"),
    ("char *p; const char *q; void f(void) { p = q; }", "-Wdiscarded-qualifiers"),
    ("void f(void) { g(); }", "-Wimplicit-function-declaration"),
    ("f(void) { return 1; }", "-Wimplicit-int"),
    ("int x = 1 / 0 ? 1 : 2;", "-Wdiv-by-zero"),
    ("int f(int a) { return a << 40; }", "-Wshift-count-overflow"),
    ("char c = 300;", "-Woverflow"),
])
def test_default_warnings(text: str, flag: str) -> None:
    assert f"[{flag}]" in parse(text).text


def test_redeclarations_share_one_object() -> None:
    p = parse("extern int a[]; int f(void) { extern int a[]; return a[1]; } int a[4]; int n = sizeof a; static int s; extern int s; int s2 = sizeof s;")
    assert p.errors == 0, p.text
    assert p.value("n") == 16


def test_inline_rules() -> None:
    p = parse("inline int a(void) { return 1; } extern int a(void); inline int b(void) { return 2; }"
              "extern inline __attribute__((gnu_inline)) int c(void) { return 3; } int c(void) { return 4; } static inline int d(void) { return 5; }")
    assert p.errors == 0, p.text
    assert [p.function(n).extern_inline for n in "abc"] == [True, False, True]


def test_demand_gives_the_same_tree(tmp_path: Path) -> None:
    (tmp_path / "h.h").write_text("""
typedef unsigned int u32;
struct node { struct node *next; struct pair { u32 a, b; } p; enum { RED, BLACK = 5 } color; };
void takes(int word);
typedef char word;
static inline int sum(struct node *n) { return n->p.a + n->p.b + BLACK; }
extern struct later *get(void);
static int unused_table[3] = { 1, 2, 3 };
""")
    text = f'#include "{tmp_path}/h.h"' + """
struct later { word w; };
int size = sizeof(struct pair), black = BLACK;
int f(struct node *n) { takes(3); return sum(n) + get()->w; }
"""
    lazy = parse(text)
    full = parse(text, parse_all=True)
    assert lazy.errors == 0, lazy.text
    assert full.errors == 0, full.text
    assert lazy.value("size") == full.value("size") == 8 and lazy.value("black") == 5
    assert lazy.unit is not None
    sum_ = lazy.function("sum")
    assert "unused_table" not in lazy.unit.sema.scope.names
    body = lazy.unit.body(sum_)
    assert body is not None and "5" in lazy.tree()


def test_pragma_scalar_storage_order_stays_with_what_is_parsed_later(tmp_path: Path) -> None:
    (tmp_path / "h.h").write_text("""struct a { int x; };
#pragma scalar_storage_order big-endian
struct b { int x; };
static inline int f(void) { struct in { int x; } v = { 1 }; return v.x; }
#pragma scalar_storage_order default
struct c { int x; };
#pragma scalar_storage_order little-endian
struct d { int x; };
""")
    p = parse(f'#include "{tmp_path}/h.h"\n' + """struct e { int x; };
#pragma scalar_storage_order big-endian
struct a a; struct b b; struct c c; struct d d; struct e e; struct f { int x; } f_;
struct g { int x; } __attribute__((scalar_storage_order("little-endian"))) g;""")
    assert p.errors == 0, p.text
    assert [p.variable(n).type.record.reverse_storage for n in ("a", "b", "c", "d", "e", "f_", "g")] == [  # type: ignore[attr-defined]
        False, True, False, False, False, True, False]


def test_a_static_function_that_only_an_included_file_calls_is_used(tmp_path: Path) -> None:
    """Linux's mm/percpu.c includes percpu-km.c, whose functions are kept as tokens."""
    (tmp_path / "part.c").write_text("static int create(void) { return allocate() + table[1]; }\n")
    text = "static int table[2];\nstatic int allocate(void) { return 1; }\nstatic int idle(void) { return 2; }\nstatic int create(void);\n"
    text += f'#include "{tmp_path}/part.c"\n'
    for parse_all in (False, True):
        p = parse('#pragma GCC diagnostic warning "-Wunused-function"\n#pragma GCC diagnostic warning "-Wunused-variable"\n' + text, parse_all=parse_all)
        assert p.messages() == ["warning: 'idle' defined but not used [-Wunused-function]"], p.text


def test_cast_of_an_enumeration_to_a_pointer_does_not_warn() -> None:
    """As gcc; -Wint-to-pointer-cast is about integer types proper (Linux's mm/rmap.c)."""
    text = "enum e { A, B }; void *f(enum e x) { return (void *)x; } void *g(_Bool x) { return (void *)x; } void *h(int x) { return (void *)x; }"
    assert len(parse(text).messages()) == 1


def test_depth() -> None:
    assert parse("int x = " + "(" * 9000 + "1" + ")" * 9000 + ";", deep=True).errors == 0
    p = parse("int x = " + "(" * 100000 + "1" + ")" * 100000 + ";", deep=True)
    assert "nested too deeply" in p.text
    assert parse("int f(int a) { return " + "a + " * 5000 + "1; }", deep=True).errors == 0
    chain = "if (a == 1) a = 2; else " * 5000
    assert parse("int f(int a) { " + chain + "a = 3; return a; }", deep=True).errors == 0


def test_designator_then_elided_braces() -> None:
    p = parse("struct { int c; union { int lock; } m; struct { int x, y; } n; int z; } r = { .m = 5, .n = 6, 7, 8 };")
    assert p.errors == 0, p.text
    assert "{@4 5, @8 6, @12 7, @16 8}" in p.tree().replace("zero, ", "")


@pytest.mark.parametrize("body, falls", [
    ("{ switch(x){ case 1: return 1; default: panic(); break; } }", False),
    ("{ while(1){ if(x) return 2; } }", False),
    ("{ while(1){ if(x) break; } }", True),
    ("{ for(;;) { die(); break; } }", False),
    ("{ do { if(x) continue; return 1; } while(0); }", True),
    ("{ do { return 1; } while(x); }", False),
    ("{ switch(x){ case 1: case 2: return 1; } }", True),
    ("{ if(x) return 1; else if (x>2) return 2; else die(); }", False),
    ("{ goto l; return 1; l: die(); }", False),
    ("{ goto l; return 1; l: ; }", True),
    ("{ while(x) { switch(x){ case 1: continue; default: return 3; } } return 1; }", False),
    ("{ do { switch(x){ case 1: continue; default: return 3; } } while (x); }", True),
    ("{ ({ if(x) die(); else die(); }); }", False),
    ("{ for(;x;) return 1; }", True),
    ("{ if(0) { foo: return 2; } goto foo; }", False),
    ("{ return 1; switch(x) { case 1: x++; } }", False),
    ("{ for(;;) { while(x) break; } }", False),
    ("{ do { break; } while(1); }", True),
])
def test_return_type_follows_control(body: str, falls: bool) -> None:
    """gcc's -Wreturn-type, from its flow graph, on the same bodies."""
    p = parse("#pragma GCC diagnostic warning \"-Wreturn-type\"\nvoid die(void) __attribute__((noreturn));\n"
              "#define panic() (die(), __builtin_unreachable())\nint f(int x) " + body)
    assert p.errors == 0, p.text
    assert ("control reaches end" in p.text) == falls
