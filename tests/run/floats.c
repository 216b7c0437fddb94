/* float, double, long double: arithmetic, conversions, comparisons with NaN, constants, varargs */
#include <stdio.h>
#include <stdarg.h>
static volatile float f = 1.5f; static volatile double d = -2.25; static volatile long double l = 3.125L;
static volatile int i = -5; static volatile unsigned u = 4000000000u; static volatile long long ll = -5000000000LL; static volatile unsigned long long ull = 18446744073709551615ULL;
static double sum(int n, ...) { va_list ap; double s = 0; va_start(ap, n); while (n--) s += va_arg(ap, double); va_end(ap); return s; }
static long double lsum(int n, ...) { va_list ap; long double s = 0; va_start(ap, n); while (n--) { int k = va_arg(ap, int); s += k * va_arg(ap, long double); } va_end(ap); return s; }
static float poly(float x) { return ((0.5f * x + 1.25f) * x - 3) * x + 7; }
int main(void)
{
	printf("%g %g %Lg\n", f + d, f * d / 3, l / d + f);
	printf("%d %d %d %u %lld %llu\n", (int)f, (int)d, (int)l, (unsigned)l, (long long)(d * 1e9), (unsigned long long)(l * 1e18L));
	printf("%g %g %g %g %Lg\n", (float)i, (double)u, (double)ll, (double)ull, (long double)ull);
	double nan = __builtin_nan(""), inf = __builtin_inf();
	printf("%d %d %d %d %d %d\n", nan == nan, nan != nan, nan < 1, nan > 1, !(nan <= 1), inf > 1e308);
	printf("%d %d %d\n", d < f, d >= l, f == 1.5);
	printf("%g %Lg\n", sum(3, 1.0, 2.5, (double)f), lsum(2, 2, 1.5L, 3, 0.25L));
	printf("%g %a %.17g\n", poly(f), 0.1, 0.1);
	float x = 16777216.0f; x += 1;
	double acc = 0;
	for (int k = 1; k <= 10; k++) acc += 1.0 / k;
	printf("%.9g %.15g\n", x, acc);
	printf("%g %g\n", -0.0, 1 / -0.0 < 0 ? 1.0 : 2.0);
	d += 1; f -= 0.25; l *= 2; d *= f;
	printf("%g %g %Lg %d\n", d, f, l, !d);
	f = d ? 2 : 3; i = f > 1 && d < 0 || l;
	printf("%g %d %g\n", f++, i, --d);
	printf("%g %g\n", 1e-300 * 1e-10, (double)(float)1e-46);
	_Complex float cf; _Complex double cd; _Complex long double cl; /* quotients whose squares and ratios are out of range */
	__real__ cf = 0x1p120f * (f - 2); __imag__ cf = 0x1p-140f * (f - 2);
	__real__ cd = 0x1p-846 * (f - 2); __imag__ cd = 0x1p-1060 * (f - 2);
	__real__ cl = 0x1p16300L * (f - 2); __imag__ cl = 0x1p-16400L * (f - 2);
	_Complex double half = cd / 2;
	cf = cf / (cf / 2); cd = cd / half; cl = cl / (cl / 2);
	printf("%g %g %g %g %Lg %Lg\n", __real__ cf, __imag__ cf, __real__ cd, __imag__ cd, __real__ cl, __imag__ cl);
	return 0;
}
//= -0.75 -1.125 0.111111
//= 1 -2 3 3 -2250000000 3125000000000000000
//= -5 4e+09 -5e+09 1.84467e+19 1.84467e+19
//= 0 1 0 0 1 1
//= 1 0 1
//= 5 3.75
//= 7 0x1.999999999999ap-4 0.10000000000000001
//= 16777216 2.92896825396825
//= -0 1
//= -1.5625 1.25 6.25 0
//= 2 1 -2.5625
//= 1e-310 0
//= 2 0 2 0 2 0
