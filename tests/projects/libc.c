/* A little of everything that a C library does; it prints the same with every library. */
#include <locale.h>
#include <math.h>
#include <pthread.h>
#include <regex.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>

static void *add_five(void *p)
{
	*(int *)p += 5;
	return p;
}

static int compare(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

int main(void)
{
	int a[] = { 5, 3, 9, 1 }, x = 1, n;
	qsort(a, 4, sizeof *a, compare);
	printf("%d %d %d %d\n", a[0], a[1], a[2], a[3]);
	printf("%.17g %Lg %a\n", sin(1.0) * exp(2), (long double)1 / 3, 0.1);
	printf("%s %g %ls\n", strerror(2), strtod("1.5e300", 0), L"wide");
	pthread_t t;
	pthread_create(&t, 0, add_five, &x);
	pthread_join(t, 0);
	printf("%d\n", x);
	regex_t r;
	regmatch_t m[2];
	regcomp(&r, "a(b+)c", REG_EXTENDED);
	n = regexec(&r, "xxabbbc", 2, m, 0);
	printf("%d %d\n", n, (int)m[1].rm_eo);
	regfree(&r);
	char *p = malloc(100000);
	memset(p, 1, 100000);
	free(p);
	jmp_buf again;
	volatile int v = setjmp(again);
	if (v < 3)
		longjmp(again, v + 1);
	printf("%d\n", v);
	time_t year = 86400 * 365;
	printf("%s", asctime(gmtime(&year)));
	printf("%f %f %f\n", pow(2, 0.5), lgamma(5.5), cbrt(27));
	return 0;
}
