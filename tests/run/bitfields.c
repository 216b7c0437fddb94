/* bit-fields of every shape: signed, unsigned, packed, straddling, zero width, 64-bit, _Bool, in unions, compound assignment */
#include <stdio.h>
#include <string.h>
struct a { int x : 3; unsigned y : 5; int z : 24; };
struct b { unsigned char p : 4, q : 4; unsigned short r : 9; _Bool f : 1; };
struct c { unsigned long long big : 40, rest : 24; long long s : 33; };
struct d { int a : 7; int : 0; int b : 9; char c; int d : 20; };
struct __attribute__((packed)) e { unsigned a : 5; unsigned b : 30; unsigned c : 13; char t; };
union u { unsigned w; struct { unsigned lo : 8, mid : 16, hi : 8; }; };
static struct a ga = { -1, 17, -1000 };
static void dump(const void *p, int n) { const unsigned char *b = p; while (n--) printf("%02x", *b++); printf(" "); }
int main(void)
{
	struct a a = ga; struct b b; struct c c; struct d d; struct e e; union u u;
	memset(&b, 0, sizeof b); memset(&c, 0, sizeof c); memset(&d, 0, sizeof d); memset(&e, 0, sizeof e);
	printf("%d %d %d %d\n", a.x, a.y, a.z, (int)sizeof a);
	a.x = 3; a.y += 20; a.z >>= 1; a.x++;
	printf("%d %d %d\n", a.x, a.y, a.z);
	b.p = 0x1f; b.q = 9; b.r = 511; b.f = 42; b.p ^= 3;
	printf("%d %d %d %d %d ", b.p, b.q, b.r, b.f, (int)sizeof b); dump(&b, sizeof b); printf("\n");
	c.big = 0xabcdef1234ULL; c.rest = 0xffffff; c.s = -1; c.s <<= 20; c.big++;
	printf("%llx %llx %lld %d\n", (unsigned long long)c.big, (unsigned long long)c.rest, (long long)c.s, (int)sizeof c);
	d.a = 63; d.b = -256; d.c = 'q'; d.d = 0x7ffff; d.d--;
	printf("%d %d %c %d %d ", d.a, d.b, d.c, d.d, (int)sizeof d); dump(&d, sizeof d); printf("\n");
	e.a = 31; e.b = 0x2fffffff; e.c = 0x1555; e.t = 't'; e.b -= 1;
	printf("%d %x %x %c %d ", e.a, e.b, e.c, e.t, (int)sizeof e); dump(&e, sizeof e); printf("\n");
	u.w = 0x12345678; u.mid = 0xabcd; printf("%x %x %x\n", u.w, u.lo, u.hi);
	printf("%d %d\n", a.y > 3 ? a.x : 0, (a.y = 40) + 1);
	int s = 0; for (a.y = 0; a.y < 30; a.y += 7) s += a.y; printf("%d\n", s);
	struct { unsigned v : 1; } one = { 1 }; printf("%d %d\n", one.v - 2 < 0, -one.v);
	return 0;
}
//= -1 17 -1000 4
//= -4 5 -500
//= 12 9 511 1 4 9c00ff03 
//= abcdef1235 ffffff -1048576 16
//= 63 -256 q 524286 12 3f00000000017100feff0700 
//= 31 2ffffffe 1555 t 7 dfffffffadaa74 
//= 12abcd78 78 12
//= -4 9
//= 124
//= 1 -1
