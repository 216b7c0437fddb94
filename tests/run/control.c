/* every statement: loops, switches (dense, sparse, ranges, 64-bit), goto, computed goto, statement expressions, comma, conditional */
#include <stdio.h>
static int dense(int x) { switch (x) { case 0: return 10; case 1: return 11; case 2: case 3: return 12; case 4: x++; /* falls */ case 5: return x; case 6: return 1; case 7: return 77; default: return -1; } }
static int sparse(long long x) { switch (x) { case -5: return 1; case 1000: return 2; case 1000000000000LL: return 3; case 7 ... 90: return 4; } return 0; }
static int strange(int n) { int r = 0; switch (n & 3) { case 0: do { r++; case 3: r += 2; case 2: r += 3; case 1: r += 4; } while ((n -= 4) > 0); } return r; }
static int machine(const char *p)
{
	static const void *const op[] = { &&halt, &&inc, &&dbl, &&neg };
	int acc = 1;
	goto *op[*p++ - '0'];
inc: acc++; goto *op[*p++ - '0'];
dbl: acc *= 2; goto *op[*p++ - '0'];
neg: acc = -acc; goto *op[*p++ - '0'];
halt: return acc;
}
static int collatz(int n) { int c = 0; while (n != 1) { n = n & 1 ? 3 * n + 1 : n / 2; c++; } return c; }
#define MAX(a, b) ({ __typeof__(a) _a = (a); __typeof__(b) _b = (b); _a > _b ? _a : _b; })
static int sieve(int n) { char c[1000] = { 0 }; int k = 0; for (int i = 2; i < n; i++) { if (c[i]) continue; k++; for (int j = i + i; j < n; j += i) c[j] = 1; } return k; }
static int ackermann(int m, int n) { return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)); }
int main(void)
{
	for (int i = -1; i < 9; i++)
		printf("%d ", dense(i));
	printf("\n%d %d %d %d %d %d\n", sparse(-5), sparse(1000), sparse(1000000000000LL), sparse(7), sparse(90), sparse(91));
	for (int i = 1; i < 9; i++)
		printf("%d ", strange(i));
	printf("\n%d %d\n", machine("1122310"), machine("22220"));
	printf("%d %d %d\n", collatz(27), sieve(1000), ackermann(2, 3));
	int i = 0, j = 10;
	printf("%d\n", MAX(i++, j--) + i + j);
	int n = 0;
	for (i = 0; i < 5; i++)
		for (j = 0; j < 5; j++) {
			if (j == 3) goto next;
			if (i == 4) goto done;
			n += i * j;
			continue;
next:			n += 100;
			break;
		}
done:
	printf("%d %d %d\n", n, i, j);
	do { n -= 7; if (n < 50) break; } while (n > 0);
	printf("%d %d\n", n, (i = 3, j = i * 2, j + 1));
	printf("%d %d\n", i ?: 99, 0 ?: 98);
	int k = 0;
	for (;;) { if (++k > 10) break; if (k % 2) continue; n += k; }
	printf("%d\n", n && k || i);
	printf("%d %d\n", !n, !!k);
	return 0;
}
//= -1 10 11 12 12 5 5 1 77 -1 
//= 1 2 3 4 4 0
//= 4 7 9 10 14 17 19 20 
//= -11 16
//= 111 168 9
//= 20
//= 418 4 0
//= 47 7
//= 3 98
//= 1
//= 0 1
