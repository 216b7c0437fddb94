/* __builtin_va_arg_pack and __builtin_va_arg_pack_len: an inline function passes its variadic arguments on. */
extern int printf(const char *, ...);
extern int sprintf(char *, const char *, ...);

struct s { int v[5]; };
struct small { char c[3]; };

#define PASSES extern inline __attribute__((always_inline, gnu_inline))

static __attribute__((noinline)) int sum(int n, ...)
{
	int t = 0;
	__builtin_va_list ap;
	__builtin_va_start(ap, n);
	for (int i = 0; i < n; i++)
		t = t * 10 + __builtin_va_arg(ap, int);
	__builtin_va_end(ap);
	return t;
}

static __attribute__((noinline)) double mixed(const char *what, ...)
{
	double t = 0;
	__builtin_va_list ap;
	__builtin_va_start(ap, what);
	for (; *what; what++) {
		if (*what == 's') {
			struct s s = __builtin_va_arg(ap, struct s);
			t += s.v[4];
			s.v[4] = 0;
		} else if (*what == 'm') {
			t += __builtin_va_arg(ap, struct small).c[2];
		} else if (*what == 'c') {
			_Complex double c = __builtin_va_arg(ap, _Complex double);
			t += __real__ c * __imag__ c;
		} else if (*what == 'l') {
			t += __builtin_va_arg(ap, long double);
		} else if (*what == 'x') {
			t += __builtin_va_arg(ap, long long);
		} else {
			t += __builtin_va_arg(ap, double);
		}
	}
	__builtin_va_end(ap);
	return t;
}

PASSES int count(int first, ...)
{
	if (__builtin_va_arg_pack_len() > 3)
		return -first;
	return sum(first, __builtin_va_arg_pack()) + 1000 * __builtin_va_arg_pack_len();
}

PASSES double both(const char *what, ...)
{
	return mixed(what, __builtin_va_arg_pack()) * 1000 + mixed(what, __builtin_va_arg_pack());
}

PASSES int format(char *to, const char *how, ...)
{
	return __builtin_sprintf(to, how, __builtin_va_arg_pack());
}

static inline __attribute__((always_inline)) int ignores(int a, ...)
{
	return a + 1;
}

PASSES int more(int first, ...)
{
	return count(first, __builtin_va_arg_pack()) * 10 + __builtin_va_arg_pack_len();
}

int main(void)
{
	struct s s = { { 1, 2, 3, 4, 5 } };
	struct small m = { { 7, 8, 9 } };
	char text[100];
	int x = 3;
	printf("%d %d %d %d\n", count(0), count(2, 4, x), count(3, x, 5, 6), count(9, 1, 2, 3, 4));
	printf("%g %g\n", both("sdm", s, 0.5, m), both("clxs", 2.0 + 3.0i, 4.0L, 5LL, s));
	int n = format(text, "%s-%d-%g", "a", x, 2.5);
	printf("%d %s\n", n, text);
	printf("%d %d\n", more(0), more(2, 5, x));
	n = format(text, "plain");
	printf("%d %s %d\n", n, text, ignores(4, s, x));
	return 0;
}

//= 0 2043 3356 -9
//= 14514.5 20020
//= 7 a-3-2.5
//= 0 20532
//= 5 plain 5
