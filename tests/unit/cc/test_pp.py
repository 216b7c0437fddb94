"""Macro expansion, directives and diagnostics, against what gcc 12 answers (the expected texts were taken from it)."""

import os
import random
import shutil
import subprocess

import pytest
from pp_tools import expand, messages, options, printed, tokens
from pycc.lex import token as tk
from pycc.source.options import STD_C2X, STD_C89

# (source, expanded): C11 6.10.3.5's examples, and the corners of 6.10.3 that prototypes got wrong
EXPANSIONS = [
    ("#define x 3\n#define f(a) f(x * (a))\n#undef x\n#define x 2\n#define g f\n#define z z[0]\n#define h g(~\n#define m(a) a(w)\n#define w 0,1\n"
     "#define t(a) a\n#define p() int\n#define q(x) x\n#define r(x,y) x ## y\n#define str(x) # x\n"
     "f(y+1) + f(f(z)) % t(t(g)(0) + t)(1);\ng(x+(3,4)-w) | h 5) & m\n(f)^m(m);\np() i[q()] = { q(1), r(2,3), r(4,), r(,5), r(,) };\n"
     "char c[2][6] = { str(hello), str() };",
     "f(2 * (y+1)) + f(2 * (f(2 * (z[0])))) % f(2 * (0)) + t(1); f(2 * (2+(3,4)-0,1)) | f(2 * (~ 5)) & f(2 * (0,1))^m(0,1);"
     " int i[] = { 1, 23, 4, 5, }; char c[2][6] = { \"hello\", \"\" };"),
    ("#define hash_hash # ## #\n#define mkstr(a) # a\n#define in_between(a) mkstr(a)\n#define join(c, d) in_between(c hash_hash d)\njoin(x, y);",
     '"x ## y";'),
    ("#define t(x,y,z) x ## y ## z\nint j[] = { t(1,2,3), t(,4,5), t(6,,7), t(8,9,), t(10,,), t(,11,), t(,,12), t(,,) };",
     "int j[] = { 123, 45, 67, 89, 10, 11, 12, };"),
    ("#define f g\n#define g f\nf\ng\nf", "f g f"),
    ("#define f(x) x f\nf(1)(2)(3)", "1 f(2)(3)"),
    ("#define EMPTY\n#define LP (\n#define f(x) [x]\nf EMPTY (1) f LP 2)", "f (1) f (2)"),
    ("#define NIL(xxx) xxx\n#define G_0(arg) NIL(G_1)(arg)\n#define G_1(arg) NIL(arg)\nG_0(42)", "42"),
    ("#define foo() bar\nfoo\n()\nfoo\nx", "bar foo x"),
    ("#define e(f, a...) p(f, ##a)\ne(1) e(1,) e(1,2,3)", "p(1) p(1,) p(1,2,3)"),
    ("#define e(...) p(x, ##__VA_ARGS__)\ne() e(1)", "p(x) p(x,1)"),
    ("#define F(a,...) f(a __VA_OPT__(,) __VA_ARGS__)\nF(1) F(1,) F(1,2)", "f(1 ) f(1 ) f(1 , 2)"),
    ("#define s(x) #x\n#define S(x) s(x)\n#define E\nS( a  E b )s( \"a\\n\" '\\0' )", '"a b""\\"a\\\\n\\" \'\\\\0\'"'),
    ("#define X(x,y) x y\n#define STR_(x) #x\n#define STR(x) STR_(x)\n#define Y()\nSTR(X(Y,Y))", '"Y Y"'),
    ("#define cat(a,b) a##b\n#define xcat(a,b) cat(a,b)\nxcat(__LINE__, L)\ncat(.,5) cat(5,.e) cat(L,'a') cat(L,\"s\") cat(<<,=)",
     "3L .5 5.e L'a' L\"s\" <<="),
    ("a\\\nb \"x\\\ny\" 1\\\n2 +\\\n+ /\\\n* c *\\\n/ d //\\\n e\nf", "ab \"xy\" 12 ++ d f"),
    ("??=define A 1\nA", "??=define A 1 A"),
    ("%:define A <: :> <% %>\nA", "<: :> <% %>"),
    ("#define f(x) x\nf(1\n#undef f\n#define f(x) 2 x\n3) f(4)", "1 3 2 4"),
    ("#if 0\n#bad\n'unpaired\n#elif 1\nyes\n#else\nno\n#endif", "yes"),
    ("#line 7 \"q.c\"\n__LINE__ __FILE__", '7 "q.c"'),
    ("#define L __LINE__\n#define f(x) x\nf(a\n,)L f(L\nL)", "f 4 4 5"),
    ("__COUNTER__ __COUNTER__\n#if __COUNTER__ == 2\nok\n#endif", "0 1 ok"),
    ("#define A 1\n#pragma push_macro(\"A\")\n#undef A\n#define A 2\nA\n#pragma pop_macro(\"A\")\nA", "2 1"),
    ("#if __has_include(<no/such.h>)\nbad\n#elif defined __has_attribute && __has_attribute(__packed__) && !__has_attribute(nonesuch)\nok\n#endif",
     "ok"),
]


@pytest.mark.parametrize("number", range(len(EXPANSIONS)))
def test_expansion(number: int) -> None:
    source, wanted = EXPANSIONS[number]
    opts = options()
    got = expand(source, opts)
    assert got.replace(" ", "") == wanted.replace(" ", "")


@pytest.mark.skipif(shutil.which("gcc") is None, reason="not installed: gcc")
@pytest.mark.parametrize("number", range(len(EXPANSIONS)))
def test_expansion_as_gcc(number: int) -> None:
    source = EXPANSIONS[number][0]
    gcc = subprocess.run(["gcc", "-E", "-P", "-x", "c", "-"], input=source, capture_output=True, text=True).stdout
    opts = options()
    opts.no_line_markers = True
    assert printed(source, opts).split() == gcc.replace("<stdin>", "t.c").split()


CONDITIONS = [
    ("1 + 2 * 3 == 7", True), ("(2 || 1/0)", True), ("0 && 1/0", False), ("-1 > 0u", True), ("-1 < 0", True), ("0x7fffffffffffffff + 1 < 0", True),
    ("18446744073709551615u == -1", True), ("1 ? 2 : (3, 4)", True), ("'a' == 97", True), ("'\\377' < 0", True), ("'ab' == 24930", True),
    ("L'\\xff' == 255", True), ("-7 / 2 == -3 && -7 % 2 == -1", True), ("1 << 63 < 0", True), ("-1 >> 70 == -1", True),
    ("(0 ? -1 : 0u) - 1 > 0", True),
    ("0b101 == 5", True), ("undefined_name", False), ("~0 == -1", True), ("!0 == 1", True), ("defined X || !defined(X)", True), ("077 == 63", True),
]


@pytest.mark.parametrize("text,value", CONDITIONS)
def test_condition(text: str, value: bool) -> None:
    assert expand(f"#if {text}\nyes\n#else\nno\n#endif") == ("yes" if value else "no")


MESSAGES = [
    ("#if 1 +\n#endif", "t.c:1:8: error: operator '+' has no right operand"),
    ("#if\n#endif", "t.c:1:4: error: #if with no expression"),
    ("#if 1 2\n#endif", 't.c:1:7: error: missing binary operator before token "2"'),
    ("#if 1/0\n#endif", "t.c:1:6: error: division by zero in #if"),
    ("#if (1\n#endif", "t.c:1:5: error: missing ')' in expression"),
    ("#if 1.0\n#endif", "t.c:1:5: error: floating constant in preprocessor expression"),
    ("#else", "t.c:1:2: error: #else without #if"),
    ("#if 1", "t.c:1:2: error: unterminated #if"),
    ("#foo", "t.c:1:2: error: invalid preprocessing directive #foo"),
    ("#define", "t.c:1:8: error: no macro name given in #define directive"),
    ("#define 1", "t.c:1:9: error: macro names must be identifiers"),
    ("#define f(x) #y", "t.c:1:14: error: '#' is not followed by a macro parameter"),
    ("#define f ## a", "t.c:1:11: error: '##' cannot appear at either end of a macro expansion"),
    ("#define f(x,x) x", 't.c:1:13: error: duplicate macro parameter "x"'),
    ("#define f(x) x\nf(1,2)", 't.c:2:6: error: macro "f" passed 2 arguments, but takes just 1'),
    ("#define f(x) x\nf(1", 't.c:2:1: error: unterminated argument list invoking macro "f"'),
    ("#define A 1\n#define A 2", 't.c:2:9: warning: "A" redefined'),
    ("#pragma GCC poison P\nP", 't.c:2:1: error: attempt to use poisoned "P"'),
    ("#error  a   b", "t.c:1:2: error: #error a b"),
    ("#warning w", "t.c:1:2: warning: #warning w [-Wcpp]"),
    ("#include <no_such_header.h>", "t.c:1:10: fatal error: no_such_header.h: No such file or directory"),
    ("'a", "t.c:1:1: warning: missing terminating ' character"),
    ("/* x", "t.c:1:1: error: unterminated comment"),
    ("#undef __STDC__", 't.c:1:8: warning: undefining "__STDC__"'),
    ("#define __SIZEOF_INT128__ 0", 't.c:1:9: warning: "__SIZEOF_INT128__" redefined'),
    ("#pragma nonsense x", ""),
]


@pytest.mark.parametrize("text,wanted", MESSAGES)
def test_message(text: str, wanted: str) -> None:
    got = messages(text)
    assert (got[0] if got else "") == wanted


def test_undef_and_unknown_pragma_warn_when_asked() -> None:
    opts = options()
    opts.warnings = [("undef", 1), ("unknown-pragmas", 1)]
    assert messages("#if FOO\n#endif\n#pragma nonsense x", opts) == [
        't.c:1:5: warning: "FOO" is not defined, evaluates to 0 [-Wundef]', "t.c:3:9: warning: ignoring '#pragma nonsense x' [-Wunknown-pragmas]"]


def test_diagnostic_pragmas_hold_between_push_and_pop() -> None:
    opts = options()
    opts.warnings = [("undef", 1)]
    text = ("#pragma GCC diagnostic push\n#pragma GCC diagnostic ignored \"-Wundef\"\n#if A\n#endif\n#pragma GCC diagnostic error \"-Wundef\"\n"
            "#if B\n#endif\n#pragma GCC diagnostic pop\n#if C\n#endif")
    assert messages(text, opts) == ['t.c:6:5: error: "B" is not defined, evaluates to 0 [-Werror=undef]',
                                    't.c:9:5: warning: "C" is not defined, evaluates to 0 [-Wundef]', "cc1: some warnings being treated as errors"]


def test_error_in_a_macro_names_its_definition_and_use() -> None:
    assert messages("#define D(x) 1 / x\n#if D(0)\n#endif")[:2] == [
        "t.c:1:16: error: division by zero in #if", "t.c:2:5: note: in expansion of macro 'D'"]


def test_include_guard_is_entered_once(tmp_path: object) -> None:
    folder = str(tmp_path)
    with open(folder + "/a.h", "w") as out:
        out.write("/* c */\n#ifndef A_H\n#define A_H\nin\n#endif\n")
    opts = options()
    opts.include_dirs = [folder]
    assert expand("#include <a.h>\n#include <a.h>\n#undef A_H\n#include <a.h>", opts) == "in in"


def test_include_next_and_line_of_includer(tmp_path: object) -> None:
    folder = str(tmp_path)
    for name, text in (("one", "1 __INCLUDE_LEVEL__\n#include_next <n.h>\n__LINE__"), ("two", "2 __FILE__")):
        os.mkdir(f"{folder}/{name}")
        with open(f"{folder}/{name}/n.h", "w") as out:
            out.write(text)
    opts = options()
    opts.include_dirs = [folder + "/one", folder + "/two"]
    assert expand("#include <n.h>\n__LINE__", opts).replace(" ", "") == f'112"{folder}/two/n.h"32'


def test_pragmas_reach_the_parser_expanded() -> None:
    got = tokens("#define N 4\n#pragma pack(push, N)\nint x; _Pragma(\"weak f\")\n#pragma STDC FP_CONTRACT ON\n")
    assert [(t.kind, t.text) for t in got if t.kind == tk.PRAGMA] == [
        (tk.PRAGMA, "pack(push,4)"), (tk.PRAGMA, "weak f"), (tk.PRAGMA, "STDC FP_CONTRACT ON")]


def test_positions_survive_expansion() -> None:
    got = tokens("#define F(x) x + y\n\nF(a)")
    assert [t.text for t in got] == ["a", "+", "y"]
    pp_lines = [t.pos & 0x7FFFFFFF for t in got]
    assert pp_lines[1] == pp_lines[2] != pp_lines[0]  # body tokens stand at F, the argument at itself
    assert got[0].pos >> 31 == 0 and got[1].pos >> 31 > 0


def test_keywords_depend_on_the_standard() -> None:
    opts = options()
    opts.gnu = False
    kinds = {t.text: t.kind for t in tokens("typeof __typeof__ asm inline int", opts)}
    assert kinds["typeof"] == tk.IDENT and kinds["__typeof__"] == tk.K_TYPEOF and kinds["asm"] == tk.IDENT
    assert kinds["inline"] == tk.K_INLINE and kinds["int"] == tk.K_INT


def test_assembler_text_passes_through() -> None:
    opts = options()
    opts.assembler = True
    opts.no_line_markers = True
    text = "#define USER 43\n# don't stop\n\tpushq $USER # it's USER\n#unknown USER\n\tmov %eax, (%ebx)\n"
    assert printed(text, opts).split() == "# don't stop pushq $43 # it's USER #unknown 43 mov %eax, (%ebx)".split()


def random_macros(rng: random.Random) -> str:
    """A few function-like and object-like macros that call each other, and uses of them."""
    names = ["f", "g", "h", "A", "B"]
    lines = []
    for name in names:
        words = [rng.choice(["x", "y", "f", "g", "h", "A", "B", "(", ")", ",", "f(x)", "g(y, A)", "h()", "1", "+", "x ## y", "#x", "x ## 1"])
                 for _ in range(rng.randint(0, 5))]
        if name.isupper():
            words = [w for w in words if "#" not in w]
            lines.append(f"#define {name} {' '.join(words)}")
        else:
            lines.append(f"#define {name}(x, y) {' '.join(words)}")
    for _ in range(4):
        uses = ["f(1, 2)", "g(A, B)", "h(f, (1, g(2,3)))", "A(1, B)", "f(g(1,2),)", "B", "A", "f (,)", "h"]
        lines.append(" ".join(rng.choice(uses) for _ in range(3)) + ";")
    return "\n".join(lines) + "\n"


@pytest.mark.skipif(shutil.which("gcc") is None, reason="not installed: gcc")
def test_random_macros_as_gcc() -> None:
    checked = 0
    for seed in range(150):
        source = random_macros(random.Random(seed))
        gcc = subprocess.run(["gcc", "-E", "-P", "-x", "c", "-"], input=source, capture_output=True, text=True)
        if gcc.returncode:
            continue
        opts = options()
        opts.no_line_markers = True
        assert printed(source, opts).split() == gcc.stdout.split(), source
        checked += 1
    assert checked > 20


def test_has_builtin_and_has_attribute_tell_what_sema_knows() -> None:
    from pycc.pp.builtin import ATTRIBUTES, BUILTINS, LIBRARY, UNSUPPORTED, X86_ATTRIBUTES
    from pycc.sema import attributes, builtins
    for name in BUILTINS.split() + ["__builtin_" + name for name in LIBRARY.split()]:
        assert builtins.known_builtin(name) or tk_of(name) >= tk.FIRST_KEYWORD, name
    for name in (ATTRIBUTES + X86_ATTRIBUTES).split():
        assert name in attributes.ATTRIBUTES, name
    for name in attributes.REFUSED:
        assert name in UNSUPPORTED.split() or name not in (ATTRIBUTES + X86_ATTRIBUTES).split(), name


def test_attributes_of_c2x_and_of_gnu() -> None:
    """gcc 12's answers: without a prefix only the standard's are known between brackets, and gnu::nodiscard is none."""
    asked = ("__has_c_attribute(nodiscard) __has_c_attribute(__fallthrough__) __has_c_attribute(gnu::fallthrough) __has_c_attribute(gnu::nodiscard) "
             "__has_c_attribute(unused) __has_c_attribute(__gnu__::unused) __has_attribute(fallthrough) __has_attribute(maybe_unused) "
             "__has_attribute(__unused__) __has_c_attribute(clang::unused)")
    assert printed(asked, options()).split()[-10:] == "202003 201904 1 0 0 1 201904 201904 1 0".split()


def tk_of(name: str) -> int:
    """The keyword a name is, or IDENT."""
    for words, kind in tk.KEYWORDS:
        if name in words.split():
            return kind
    return tk.IDENT


def test_trigraphs_but_not_in_raw_strings() -> None:
    """Phase 1 is undone between the quotes of a raw string; one that pasting makes was an ordinary string before."""
    o = options()
    o.trigraphs = True
    text = 'a ??( R"x(??)\\\n??))x" /* \' */ "\\\\" ??) \'"\' R"(??=)" // R"(\n??<\n#define P(x, y) x##y\nP(R, "(??>)")'
    assert expand(text, o) == 'a [ R"x(??)\\\n??))x" "\\\\" ] \'"\' R"(??=)" {R"(})"'


@pytest.mark.parametrize("text, want", [
    ('R"12345678901234567()12345678901234567" 0', "raw string delimiter longer than 16 characters"),
    ('R"a b()a b" 0', "invalid character ' ' in raw string delimiter"), ('R"a\nb()a b"', "invalid new-line in raw string delimiter"),
    ('R"a()b"', "unterminated raw string"), ('#define A R"(\n)"', "unterminated raw string"),
])
def test_bad_raw_strings(text: str, want: str) -> None:
    assert want in messages(text)[0]


def test_digit_separators() -> None:
    """C2X 6.4.4.1; before, a ' begins a character constant."""
    o = options()
    text = "#define m(x) 0\n#if 1'000 == 1000 && 0x1'F == 31 && m(1'2)+(3'4) == 34\nyes\n#endif\n#line 1'23\n__LINE__ 0x0'e-0xe 0'.' 1.5'5e-0'5f"
    o.std = STD_C2X
    assert [t.text for t in tokens(text, o)] == ["yes", "123", "0x0'e", "-", "0xe", "0", "'.'", "1.5'5e-0'5f"]
    assert [t.text for t in tokens("#define m(x) 0\nm(1'2)+(3'4)")] == ["0"]


@pytest.mark.parametrize("number, want", [("0x'1", "digit separator after base indicator"), ("1'u", "digit separator outside digit sequence"),
                                          ("1''2", "adjacent digit separators")])
def test_bad_digit_separators(number: str, want: str) -> None:
    o = options()
    o.std = STD_C2X
    assert want in messages(f"#if {number}\n#endif", o)[0]


def test_universal_character_names_in_numbers_and_before_c99() -> None:
    o = options()
    assert [t.text for t in tokens("0\\u00c0.p a\\u00aa", o)] == ["0\\u00c0.p", "a\\u00aa"]
    o.std = STD_C89
    assert [t.text for t in tokens("#define a b\na\\u00aa", o)] == ["b", "\\", "u00aa"]


def test_macros_behind_an_include_may_be_nothing(tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.h").write_text("")
    told = messages(f"#define E\n#define F()\n#include \"{tmp_path}/a.h\" E F()\n#include \"{tmp_path}/a.h\" E x\n")
    assert [m.split(":", 3)[1::2] for m in told if "extra tokens" in m] == [["4", " warning: extra tokens at end of #include directive"]], told
