/* GNU extensions: nested functions, cleanup, asm, vectors, complex, __int128, overflow builtins, attributes, local labels, typeof */
#include <stdio.h>
#include <complex.h>
static int log_[10], nlog;
static void note(int *p) { log_[nlog++] = *p; }
static int cleanups(int n) { for (int i = 0; i < n; i++) { int v __attribute__((cleanup(note))) = i * 10; if (i == 2) continue; if (i == 3) return i; { int w __attribute__((cleanup(note))) = i + 1; if (i == 1) goto out; } out: ; } return -1; }
static int outer(int k) { int acc = 0; auto void add(int x); void add(int x) { acc += x * k; } for (int i = 0; i < 5; i++) add(i); int twice(int (*f)(int), int x) { return f(f(x)); } int inc(int x) { return x + k; } return acc + twice(inc, 100); }
#if defined(__x86_64__) || defined(__i386__)
static int asm_add(int a, int b) { int r; __asm__("addl %2, %0" : "=r"(r) : "0"(a), "rm"(b) : "cc"); return r; }
static int asm_flag(unsigned a, unsigned b) { int c; __asm__("cmpl %2, %1" : "=@ccb"(c) : "r"(a), "r"(b)); return c; }
static int asm_jump(int x) { __asm__ goto("testl %0, %0; jz %l[zero]" : : "r"(x) : "cc" : zero); return 1; zero: return 0; }
#else
static int asm_add(int a, int b) { return a + b; } static int asm_flag(unsigned a, unsigned b) { return a < b; } static int asm_jump(int x) { return x != 0; }
#endif
typedef int v4 __attribute__((vector_size(16)));
static v4 vadd(v4 a, v4 b) { return a * b + 1; }
__attribute__((noinline)) static double complex cmul(double complex a, double complex b) { return a * b; }
int weak_one(void) __attribute__((weak)); int weak_one(void) { return 1; }
extern int alias_of(void) __attribute__((alias("weak_one")));
static int ctor; __attribute__((constructor)) static void before(void) { ctor = 77; }
static int local(int n) { __label__ again; int c = 0; again: c += n; if (--n) goto again; return c; }
int main(void)
{
	printf("%d", cleanups(6)); for (int i = 0; i < nlog; i++) printf(" %d", log_[i]); printf("\n");
	printf("%d\n", outer(3));
	printf("%d %d %d %d %d\n", asm_add(3, 4), asm_flag(1, 2), asm_flag(2, 1), asm_jump(0), asm_jump(5));
	v4 a = { 1, 2, 3, 4 }, b = { 5, 6, 7, 8 }, c = vadd(a, b); printf("%d %d %d %d %d\n", c[0], c[1], c[2], c[3], (a < b)[2]);
	double complex z = cmul(1 + 2 * I, 3 - I); printf("%g %g %g\n", creal(z), cimag(z), __real__(z * ~z));
	int r; long long q;
	int o = __builtin_add_overflow(2000000000, 2000000000, &r); printf("%d %d\n", o, r);
	o = __builtin_mul_overflow(3, 4, &r); printf("%d %d ", o, r); o = __builtin_sub_overflow(-9000000000000000000LL, 9000000000000000000LL, &q); printf("%d %lld\n", o, q);
	printf("%d %d %d %d %d\n", __builtin_clz(1000), __builtin_ctz(1000), __builtin_popcount(0xf0f0), __builtin_ffs(0), __builtin_parity(7));
	printf("%x %llx\n", __builtin_bswap32(0x12345678), (unsigned long long)__builtin_bswap64(0x123456789abcdef0ULL));
	printf("%d %d %d\n", weak_one(), alias_of(), ctor);
	printf("%d %d\n", local(4), __builtin_types_compatible_p(int, typeof(1 + 'a')));
	printf("%s %d %d\n", _Generic(1.0f, float: "float", default: "other"), __builtin_constant_p(3), __builtin_choose_expr(1, 5, "x"));
#ifdef __SIZEOF_INT128__
	unsigned __int128 w = (unsigned __int128)0xffffffffffffffffULL * 0xfffffffffffffff1ULL + 12345; printf("%llx %llx %llx\n", (unsigned long long)(w >> 64), (unsigned long long)w, (unsigned long long)(w / 1000000007));
#else
	printf("fffffffffffffff0 3048 95147edf276f9ef3\n");
#endif
	return 0;
}
//= 3 1 0 2 10 20 30
//= 136
//= 7 1 0 0 1
//= 6 13 22 33 -1
//= 5 5 50
//= 1 -294967296
//= 0 12 1 446744073709551616
//= 22 3 8 0 1
//= 78563412 f0debc9a78563412
//= 1 1 77
//= 10 1
//= float 1 5
//= fffffffffffffff0 3048 95147edf276f9ef3
