/* variadic functions: every class, va_copy, structures, passing va_list on, more arguments than registers */
#include <stdio.h>
#include <stdarg.h>
struct p { int x, y; }; struct q { double a, b; }; struct r { long v[4]; };
static int total(const char *f, ...)
{
	va_list ap, cp; int t = 0;
	va_start(ap, f); va_copy(cp, ap);
	for (const char *s = f; *s; s++)
		switch (*s) {
		case 'i': t += va_arg(ap, int); break;
		case 'l': t += va_arg(ap, long long); break;
		case 'd': t += va_arg(ap, double); break;
		case 's': t += *va_arg(ap, char *); break;
		case 'p': { struct p v = va_arg(ap, struct p); t += v.x * v.y; } break;
		case 'q': { struct q v = va_arg(ap, struct q); t += v.a * v.b; } break;
		case 'r': { struct r v = va_arg(ap, struct r); t += v.v[0] + v.v[3]; } break;
		case 'D': t += va_arg(ap, long double); break;
		}
	va_end(ap);
	if (*f == 'i') t += va_arg(cp, int) * 1000;
	va_end(cp);
	return t;
}
static void out(const char *f, ...) { va_list ap; va_start(ap, f); vprintf(f, ap); va_end(ap); }
int main(void)
{
	struct p p = { 3, 4 }; struct q q = { 2, 5 }; struct r r = { { 1, 2, 3, 4 } };
	printf("%d\n", total("iiii", 1, 2, 3, 4));
	printf("%d\n", total("ldlsd", 10LL, 2.5, 20LL, "A", 7.5));
	printf("%d\n", total("pqrpqr", p, q, r, p, q, r));
	printf("%d\n", total("iiiiiiiiii", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
	printf("%d\n", total("dddddddddd", 1., 2., 3., 4., 5., 6., 7., 8., 9., 10.));
	printf("%d\n", total("idpDiqdDr", 1, 2.0, p, 3.0L, 4, q, 5.0, 6.0L, r));
	out("%d %s %g %c %ld %x\n", 42, "str", 2.5, 'z', 123456789L, 0xbeef);
	out("%d %d %d %d %d %d %d %g %g %g %g %g %g %g %g %g\n", 1, 2, 3, 4, 5, 6, 7, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5);
	return 0;
}
//= 1010
//= 104
//= 54
//= 1055
//= 55
//= 1048
//= 42 str 2.5 z 123456789 beef
//= 1 2 3 4 5 6 7 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5
