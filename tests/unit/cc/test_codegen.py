"""Selection, allocation and inline asm, seen in the assembly: the instruction that must come, or that must not."""

from pathlib import Path

import pytest
from codegen_tools import assembly, pycc, run


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("int f(int *p, long i) { return p[i] + p[3]; }", "(%rdi,%rsi,4)"),
        ("void f(int *p) { p[2] += 5; }", "addl $5, 8(%rdi)"),
        ("void f(char *p, char c) { *p |= c; }", "orb %sil, (%rdi)"),
        ("void f(long *p) { *p <<= 3; }", "shlq $3, (%rdi)"),
        ("int g(void); int f(unsigned *p) { return p[1] & 0x400 ? g() : 1; }", "testb $4, 5(%rdi)"),
        ("int f(long a, long b) { return a < b; }", "setl %al"),
        ("unsigned f(unsigned char *p) { return *p; }", "movzbl (%rdi), %eax"),
        ("long f(int x) { return x; }", "movslq %edi, %rax"),
        ("int f(int a) { return a * 5; }", "leal (%rdi,%rdi,4), %eax"),
        ("int f(int a, int b, int c) { return c ? a : b; }", "cmov"),
        ("unsigned f(unsigned x) { return x / 10; }", "imulq"),
        ("unsigned long f(unsigned long a, unsigned long b) { return ((unsigned __int128)a * b) >> 64; }", "mulq"),
        ("int f(void) { return 0; }", "xorl %eax, %eax"),
        ("double f(double a, double *p) { return a + *p; }", "addsd (%rdi), %xmm0"),
        ("unsigned f(unsigned x) { return __builtin_bswap32(x); }", "bswapl %e"),
        ("__int128 f(__int128 a, __int128 b) { return a + b; }", "adcq %rcx, %"),
        ("int f(int x) { return (x << 7) | ((unsigned)x >> 25); }", "roll $7, %e"),
        ("void f(int *p, int v) { __atomic_fetch_add(p, v, 5); }", "lock addl %esi, (%rdi)"),
        ("int f(int *p, int v) { return __atomic_exchange_n(p, v, 5); }", "xchgl"),
    ],
)
def test_selected(text: str, expected: str, tmp_path: Path) -> None:
    assert expected in assembly(text, tmp_path)


def test_leaf_uses_no_stack(tmp_path: Path) -> None:
    text = assembly("int f(int a, int b, int c, int d) { return (a + b) * (c - d) + a * d; }", tmp_path)
    assert "rsp" not in text and "push" not in text


def test_dense_switch_is_a_table_unless_told(tmp_path: Path) -> None:
    text = "int f(int x) { switch (x) { case 0: return 3; case 1: return 9; case 2: return 4; case 3: return 7;\n case 4: return 1; case 6: return 8; } return 0; }"
    assert "jmp *" in assembly(text, tmp_path)
    assert "jmp *" not in assembly(text, tmp_path, "-O2", "-fno-jump-tables")


def test_no_sse_uses_no_vector_register(tmp_path: Path) -> None:
    text = "struct s { char c[64]; }; void f(struct s *a, struct s *b) { *a = *b; } int g(const char *, ...); int h(int x) { return g(\"\", x); }"
    out = assembly(text, tmp_path, "-O2", "-mno-sse")
    assert "xmm" not in out


def test_kernel_model_and_pic(tmp_path: Path) -> None:
    text = "extern int x; int *f(void) { return &x; } int g(void) { return x; }"
    assert "movq $x, %rax" in assembly(text, tmp_path, "-O2", "-fno-pie", "-mcmodel=kernel")
    assert "x@GOTPCREL(%rip)" in assembly(text, tmp_path, "-O2", "-fPIC")


@pytest.mark.parametrize("kind", ["internal", "hidden", "protected"])
def test_visibility(kind: str, tmp_path: Path) -> None:
    attribute = f'__attribute__((visibility("{kind}")))'
    out = assembly(f"{attribute} int f(void) {{ return 1; }} {attribute} int v = 1; {attribute} extern int w; int *p = &w; int d;", tmp_path)
    assert [line.split() for line in out.splitlines() if "." + kind in line] == [["." + kind, x] for x in ("f", "v", "w")]
    out = assembly("int f(void) { return 1; } int v = 1; extern int w; int *p = &w;", tmp_path, "-fvisibility=" + kind)
    assert [line.split() for line in out.splitlines() if "." + kind in line] == [["." + kind, x] for x in ("f", "v", "p")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('long f(long x) { asm("foo %0" : "+a"(x)); return x; }', "foo %rax"),
        ('void f(int *p) { asm volatile("foo %0" : "+m"(p[2])); }', "foo 8(%rdi)"),
        ('void f(void) { asm volatile("foo %0, %c0, %n0" : : "i"(5)); }', "foo $5, 5, -5"),
        ('char f(char x) { asm("foo %b0 %w0 %k0 %q0" : "+r"(x)); return x; }', " %"),
        ('int f(int a) { int r; asm("foo %1, %0" : "=&r"(r) : "r"(a)); return r; }', "foo %edi, %eax"),
        ('int f(int a) { int z; asm("foo %1" : "=@ccz"(z) : "r"(a)); return z; }', "sete"),
        ('int f(void) { asm goto("jmp %l0" : : : : out); return 1; out: return 2; }', "jmp .L"),
        ('void f(void) { asm volatile("{att|intel} %%eax %=" : : ); }', "att %eax 1"),
        ('void f(int x) { asm volatile("foo %h0" : : "Q"(x)); }', "foo %"),
        ('register long sp asm("rsp"); void f(void) { asm volatile("call g" : "+r"(sp)); }', "call g"),
    ],
)
def test_asm_operands(text: str, expected: str, tmp_path: Path) -> None:
    assert expected in assembly(text, tmp_path)


def test_asm_clobbers_are_avoided(tmp_path: Path) -> None:
    out = assembly('int f(int a, int b) { asm volatile("foo" : : : "rdi", "esi", "eax"); return a - b; }', tmp_path)
    body = out[out.index("foo") :]
    assert "%edi" not in body and "%esi" not in body


def test_impossible_asm_is_an_error(tmp_path: Path) -> None:
    done = pycc(["-O2", "-S", "-o", "t.s"], 'void f(int x) { asm volatile("foo %0" : : "i"(x)); }', tmp_path)
    assert done.returncode == 1 and "impossible constraint in 'asm'" in done.stderr and "Traceback" not in done.stderr


def test_a_definition_keeps_its_name_in_the_assembler(tmp_path: Path) -> None:
    text = """
    int x = 1;
    extern int y __asm__("x");
    int f(void) { return y; }
    static int g(void) __attribute__((weakref("f")));
    int h(void) { return g(); }
    extern int h2(void) __asm__("h");
    int k(void) { return h2(); }
    """
    done = pycc(["-O1", "-S", "-o", "t.s"], text, tmp_path)
    assert done.returncode == 0 and done.stderr == ""
    for name in "xfhk":
        assert (tmp_path / "t.s").read_text().count(f"\n{name}:\n") == 1


def test_a_weak_alias_of_an_object_is_no_object_of_its_own(tmp_path: Path) -> None:
    text = 'int v = 5; extern int bar __attribute__((weak, alias("v"))); int use(void) { return bar; }'
    done = pycc(["-O1", "-S", "-o", "t.s"], text, tmp_path)
    assert done.returncode == 0 and done.stderr == ""
    made = (tmp_path / "t.s").read_text()
    assert "\t.set\tbar,v\n" in made and "bar:" not in made


def test_a_tentative_constant_is_common_and_unknown(tmp_path: Path) -> None:
    done = pycc(["-O1", "-fcommon", "-S", "-o", "t.s"], "const int a; int f(void) { return a; }", tmp_path)
    assert done.returncode == 0 and done.stderr == ""
    made = (tmp_path / "t.s").read_text()
    assert "\t.comm\ta,4,4\n" in made and "a(%rip)" in made


def test_symver_and_weakref_by_alias(tmp_path: Path) -> None:
    text = """
    __attribute__((symver("f@VERS_1"))) int f1(void) { return 1; }
    __attribute__((symver("v@@VERS_2"))) int v2 = 5;
    static int w(void) __attribute__((weakref));
    static int w(void) __attribute__((alias("target")));
    int use(void) { return w ? w() : 0; }
    """
    done = pycc(["-O1", "-S", "-o", "t.s"], text, tmp_path)
    assert done.returncode == 0 and done.stderr == ""
    made = (tmp_path / "t.s").read_text()
    assert ".symver f1, f@VERS_1\n" in made and ".symver v2, v@@VERS_2\n" in made and "\t.weak\ttarget\n" in made


def refused(text: str, expected: str, folder: Path) -> None:
    done = pycc(["-O1", "-c", "-o", "t.o"], text, folder)
    assert done.returncode == 1 and expected in done.stderr, done.stderr
    assert not (folder / "t.o").exists()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('int f(void) __asm__("x"); int x = 1; int f(void) { return x; }', "t.c:1:5: error: symbol 'x' is already defined"),
        ('extern int a __asm__("x"), b __asm__("x"); int a = 1, b;  int f(void) { return a + b; }', "error: symbol 'x' is already defined"),
        ('__asm__(".globl x\\nx: ret"); int x = 5;', "error: symbol `x' is already defined"),
        ('int c(void) { static int x __asm__("c"); return x; }', "error: symbol `c' is already defined"),
        ('__attribute__((function_return("thunk"))) int f(void) { return 1; }', "'function_return' is not supported but for \"keep\""),
    ],
)
def test_two_definitions_of_one_name_are_an_error(text: str, expected: str, tmp_path: Path) -> None:
    refused(text, expected, tmp_path)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("int f(int i) { char t[0x80000000] = {1}; return t[i]; }", "t.c:1:5: error: total size of local objects 21474836"),
        ("int f(int i) { int t[] = {[0 ... 0x7ffffffff] = 7}; return t[i]; }", "t.c:1:5: error: total size of local objects 1374389534"),
        ("struct s { char a, b[0x1ffffffffffffff0]; }; void g(void *); void f(void) { struct s v = {5}; g(&v); }", "error: total size of local objects"),
        ("char t[0x100000000] = {[0xffffffff] = 1};", "t.c:1:6: error: initialized object 't' of 4294967296 bytes is too large"),
        ("struct s { int n; char c[]; } v = {1, {[0x7ffffffffff0] = 2}};", "error: initialized object 'v' of 140737488355317 bytes is too large"),
    ],
)
def test_objects_past_what_can_be_made_are_errors(text: str, expected: str, tmp_path: Path) -> None:
    refused(text, expected, tmp_path)


@pytest.mark.parametrize("text", ["_Float128 a; float f; void g(void) { f = a; }", "_Float128 a, b; void g(void) { a = a + b; }",
                                  "_Float128 g(_Float128 x) { return x; }"])
def test_binary128_needs_vector_registers_on_i386(text: str, tmp_path: Path) -> None:
    done = pycc(["-O1", "-m32", "-c", "-o", "t.o"], text, tmp_path)
    assert done.returncode == 1 and "cannot generate code for _Float128 values without -msse2" in done.stderr, done.stderr
    assert pycc(["-O1", "-m32", "-msse2", "-c", "-o", "t.o"], text, tmp_path).returncode == 0


def test_an_atomic_complex_of_two_words_is_stored_at_once(tmp_path: Path) -> None:
    done = pycc(["-O1", "-m32", "-S", "-o", "t.s"], "_Atomic _Complex float c; void f(void) { c = 1; }", tmp_path)
    assert done.returncode == 0 and "cmpxchg8b" in (tmp_path / "t.s").read_text(), done.stderr


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("double f(int x) { return x; }", "return"),
        ("int f(double x) { return x; }", "argument"),
        ("void g(double); void f(void) { g(1.5); }", "argument"),
        ("double g(void); int f(void) { return g(); }", "return"),
        ("struct s { float a, b; }; struct s g(void); float x; void f(void) { x = g().b; }", "return"),
        ("typedef int v __attribute__((vector_size(16))); int f(v x) { return x[1]; }", "argument"),
    ],
)
def test_vector_registers_that_are_forbidden_are_not_used(text: str, what: str, tmp_path: Path) -> None:
    done = pycc(["-O1", "-mno-sse", "-c", "-o", "t.o"], text, tmp_path)
    assert done.returncode == 1 and f"error: SSE register {what} with SSE disabled" in done.stderr, done.stderr
    assert not (tmp_path / "t.o").exists()


def test_asm_goto_output_lives_on_both_edges(tmp_path: Path) -> None:
    text = """
    static inline int f(int a) { int r;
      asm goto("movl %1, %0; addl %0, %0; cmpl $10, %0; jg %l[big]" : "=a"(r) : "r"(a) : "cc" : big); return r; big: return r + 1000; }
    int main(void) { return !(f(3) == 6 && f(7) == 1014); }
    """
    assert run(text, tmp_path, "-O2") == 0


PRESSURE = """
unsigned a[24];
__attribute__((noinline)) unsigned id(unsigned x) { return x; }
__attribute__((noinline)) unsigned f(unsigned n) {
  unsigned s = 0, b0 = a[0], b1 = a[1], b2 = a[2], b3 = a[3], b4 = a[4], b5 = a[5], b6 = a[6], b7 = a[7],
           b8 = a[8], b9 = a[9], b10 = a[10], b11 = a[11], b12 = a[12],
           b13 = a[13], b14 = a[14], b15 = a[15], b16 = a[16], b17 = a[17];
  for (unsigned i = 0; i < n; i++) {
    b0 += b1 ^ i; b1 += b2 * 3; b2 -= b3; b3 ^= b4 >> 3; b4 += b5 << (i & 7); b5 ^= b6; b6 += b7; b7 -= b8 + i;
    b8 ^= b9; b9 += b10; b10 ^= b11; b11 += b12;
    b12 -= b13; b13 ^= b14; b14 += b15; b15 ^= b16; b16 += b17; b17 ^= b0; s += id(b0 ^ b9) + b17 / (i + 1);
  }
  return s + b0 + b1 + b2 + b3 + b4 + b5 + b6 + b7 + b8 + b9 + b10 + b11 + b12 + b13 + b14 + b15 + b16 + b17;
}
int main(void) { for (int i = 0; i < 24; i++) a[i] = i * 2654435761u; return f(1000) != RESULT; }
"""


def expected_under_pressure() -> int:
    m = 0xFFFFFFFF
    b = [i * 2654435761 & m for i in range(18)]
    s = 0
    for i in range(1000):
        b[0] = b[0] + (b[1] ^ i) & m
        b[1] = b[1] + b[2] * 3 & m
        b[2] = b[2] - b[3] & m
        b[3] ^= b[4] >> 3
        b[4] = b[4] + (b[5] << (i & 7)) & m
        b[5] ^= b[6]
        b[6] = b[6] + b[7] & m
        b[7] = b[7] - (b[8] + i) & m
        b[8] ^= b[9]
        b[9] = b[9] + b[10] & m
        b[10] ^= b[11]
        b[11] = b[11] + b[12] & m
        b[12] = b[12] - b[13] & m
        b[13] ^= b[14]
        b[14] = b[14] + b[15] & m
        b[15] ^= b[16]
        b[16] = b[16] + b[17] & m
        b[17] ^= b[0]
        s = s + (b[0] ^ b[9]) + b[17] // (i + 1) & m
    return s + sum(b) & m


@pytest.mark.oracle
@pytest.mark.parametrize("level", ["-O0", "-O2", "-Os"])
def test_spilling_keeps_values(level: str, tmp_path: Path) -> None:
    assert run(PRESSURE.replace("RESULT", f"{expected_under_pressure()}u"), tmp_path, level) == 0


@pytest.mark.parametrize("flags, section", [(["-g"], b".eh_frame"), (["-g", "-fno-asynchronous-unwind-tables"], b".debug_frame"),
                                            (["-fasynchronous-unwind-tables"], b".eh_frame"), (["-fno-asynchronous-unwind-tables"], b"")])
def test_frames_for_the_debugger_alone_are_not_loaded(flags: list[str], section: bytes, tmp_path: Path) -> None:
    done = pycc(["-O2", *flags, "-c", "-o", "t.o"], "int f(int a) { return a + 1; }\n", tmp_path)
    assert done.returncode == 0, done.stderr
    made = (tmp_path / "t.o").read_bytes()
    assert [s for s in (b".eh_frame", b".debug_frame") if b"\0" + s + b"\0" in made or b"\0.rela" + s + b"\0" in made] == ([section] if section else [])
