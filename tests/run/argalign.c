/* Arguments of i386 with alignments above the stack's step, named and variable: an attribute on a record does not move them. */
extern int printf(const char *, ...);
#define va_list __builtin_va_list

struct __attribute__((aligned(16))) wide { long long a, b; };
struct plain { long long a, b; };
struct tail { unsigned a; _Complex int b; struct { } __attribute__((aligned)) c; };
typedef float v4 __attribute__((vector_size(16)));
struct inner { int n; long double d; };

static __attribute__((noinline)) long long sum(int n, ...)
{
	va_list ap;
	long long r = 0;
	__builtin_va_start(ap, n);
	for (int i = 0; i < n; i++)
		r = r * 3 + __builtin_va_arg(ap, int);
	struct wide w = __builtin_va_arg(ap, struct wide);
	struct plain p = __builtin_va_arg(ap, struct plain);
	struct tail t = __builtin_va_arg(ap, struct tail);
	struct inner k = __builtin_va_arg(ap, struct inner);
	long double d = __builtin_va_arg(ap, long double);
	int last = __builtin_va_arg(ap, int);
	__builtin_va_end(ap);
	return r + w.a + 2 * w.b + 3 * p.a + 5 * p.b + 7 * t.a + 11 * __real__ t.b + 13 * __imag__ t.b + k.n * 17 + (int)k.d * 19 + (int)d * 23 + last;
}

static __attribute__((noinline)) long long named(int n, struct wide w, int m, struct tail t, struct inner k, int z)
{
	return n + 2 * w.a + 3 * w.b + 5 * m + 7 * t.a + 11 * __real__ t.b + 13 * __imag__ t.b + 17 * k.n + 19 * (int)k.d + 23 * z;
}

int main(void)
{
	struct wide w = {100, 200};
	struct plain p = {1000, 2000};
	struct tail t = {3, 4 + 5i};
	struct inner k = {6, 7.5L};
	printf("%lld\n", sum(0, w, p, t, k, 8.0L, 9));
	printf("%lld\n", sum(1, 1, w, p, t, k, 8.0L, 9));
	printf("%lld\n", sum(2, 1, 2, w, p, t, k, 8.0L, 9));
	printf("%lld\n", sum(3, 1, 2, 3, w, p, t, k, 8.0L, 9));
	printf("%lld\n", named(1, w, 2, t, k, 9));
	return 0;
}
//= 14058
//= 14059
//= 14063
//= 14076
//= 1383
