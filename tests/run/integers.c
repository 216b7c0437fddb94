/* integer arithmetic of every width, signed and unsigned, at run time and folded */
#include <stdio.h>
#include <limits.h>
static volatile int vi = -7, vj = 3;
static volatile unsigned vu = 4000000000u;
static volatile long long vl = -9000000000LL, vm = 7;
static volatile unsigned long long vul = 18000000000000000000ULL;
static volatile signed char vc = -100;
static volatile unsigned char vb = 200;
static volatile short vs = -30000;
static int sign(int x) { return (x > 0) - (x < 0); }
static unsigned rot(unsigned x, int n) { return x << n | x >> (32 - n); }
static unsigned long long mul(unsigned a, unsigned b) { return (unsigned long long)a * b; }
int main(void)
{
	printf("%d %d %d %d %d\n", vi + vj, vi - vj, vi * vj, vi / vj, vi % vj);
	printf("%u %u %u\n", vu / 7, vu % 7, vu >> 3);
	printf("%lld %lld %lld %lld\n", vl / vm, vl % vm, vl * vm, vl >> 5);
	printf("%llu %llu %llu\n", vul / 1000, vul % 1000, vul >> 60);
	printf("%d %d %d\n", vc + vc, (signed char)(vc - 100), vc >> 1);
	printf("%d %d %d\n", vb + 100, (unsigned char)(vb + 100), ~vb);
	printf("%d %d\n", vs * 2, (short)(vs * 2));
	printf("%d %d %d\n", sign(-5), sign(0), sign(9));
	printf("%x %x\n", rot(0x80000001u, 4), rot(vu, 9));
	printf("%llu\n", mul(vu, vu));
	printf("%d %d %d %d\n", vi / 2, vi / 4, vi % 4, vi / 10);
	printf("%d %d\n", vi / -1, INT_MIN / 2);
	for (int d = -3; d <= 3; d++)
		if (d)
			printf("%d:%d,%d ", d, 100 / d, -100 % d);
	printf("\n");
	for (int i = 0; i < 64; i += 9)
		printf("%llx %llx %lld;", 1ULL << i, 0xf0f0f0f0f0f0f0f0ULL >> i, (long long)0xf0f0f0f0f0f0f0f0ULL >> i);
	printf("\n");
	printf("%d %d %d %d\n", vi < vj, (unsigned)vi < (unsigned)vj, vl < vm, (long long)vu > vi);
	vi = 5;
	printf("%d ", vi++);
	printf("%d ", ++vi);
	printf("%d\n", vi--);
	vi += 10; vi *= 3; vi <<= 2; vi ^= 0x55; vi |= 0x100; vi %= 37;
	printf("%d\n", vi);
	vc += 100; vb -= 201; vs /= 7;
	printf("%d %d %d\n", vc, vb, vs);
	return 0;
}
//= -4 -10 -21 -2 -1
//= 571428571 3 500000000
//= -1285714285 -5 -63000000000 -281250000
//= 18000000000000000 0 15
//= -200 56 -50
//= 300 44 -201
//= -60000 5536
//= -1 0 1
//= 18 d65001dc
//= 16000000000000000000
//= -3 -1 -3 0
//= 7 -1073741824
//= -3:-33,-1 -2:-50,0 -1:-100,0 1:100,0 2:50,0 3:33,-1 
//= 1 f0f0f0f0f0f0f0f0 -1085102592571150096;200 78787878787878 -2119341001115528;40000 3c3c3c3c3c3c -4139337892804;8000000 1e1e1e1e1e -8084644322;1000000000 f0f0f0f -15790321;200000000000 78787 -30841;40000000000000 3c3 -61;8000000000000000 1 -1;
//= 1 0 1 1
//= 5 7 7
//= 35
//= 0 255 -4285
