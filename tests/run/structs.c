/* structures passed and returned in every class of the ABI, copies, nested members, unions, flexible and anonymous members */
#include <stdio.h>
#include <string.h>
#include <stddef.h>
#include <stdlib.h>
struct s1 { char c; };
struct s2 { short a, b; };
struct s3 { char c[3]; };
struct s8 { int a; float f; };
struct s12 { int a, b, c; };
struct s16 { long a; double d; };
struct s24 { long a, b, c; };
struct sf { float x, y, z; };
struct sd { double x, y; };
struct sl { long double v; };
struct nest { struct s2 p; union { int i; char c[4]; }; struct { int q : 5; unsigned r : 11; } bits; };
struct flex { int n; int v[]; };
static struct s1 f1(struct s1 x) { x.c++; return x; }
static struct s2 f2(struct s2 x) { x.a += x.b; return x; }
static struct s3 f3(struct s3 x) { x.c[1] ^= 1; return x; }
static struct s8 f8(struct s8 x) { x.f *= x.a; return x; }
static struct s12 f12(int k, struct s12 x) { x.b += k; return x; }
static struct s16 f16(struct s16 x, int k) { x.a += k; x.d /= 2; return x; }
static struct s24 f24(struct s24 x, struct s24 y) { x.a += y.c; x.c -= y.a; return x; }
static struct sf ff(struct sf x) { float t = x.x; x.x = x.z; x.z = t; return x; }
static struct sd fd(struct sd x, double k) { x.x += k; x.y -= k; return x; }
static struct sl fl(struct sl x) { x.v += 0.5L; return x; }
static struct nest fn(struct nest n) { n.i++; n.bits.q = -3; n.bits.r = 2000; return n; }
static struct s12 (*volatile pf)(int, struct s12) = f12;
static int many(int a, struct s16 b, char c, struct s24 d, float e, struct sf f, long g, struct s2 h, double i, int j)
{
	return a + b.a + (int)b.d + c + d.a + d.b + d.c + (int)e + (int)(f.x + f.y + f.z) + g + h.a + h.b + (int)i + j;
}
int main(void)
{
	struct s1 a = { 'a' };
	struct s2 b = { 1, 2 };
	struct s3 c = { "xyz" };
	struct s8 d = { 3, 1.5f };
	struct s12 e = { 1, 2, 3 };
	struct s16 g = { 10, 5.0 };
	struct s24 h = { 1, 2, 3 }, h2 = { 10, 20, 30 };
	struct sf i = { 1, 2, 3 };
	struct sd j = { 1.25, 2.5 };
	struct sl k = { 2.0L };
	struct nest n = { { 4, 5 }, { 0x41424344 }, { 1, 2 } };
	a = f1(a); b = f2(b); c = f3(c); d = f8(d); e = f12(7, e); g = f16(g, 5); h = f24(h, h2); i = ff(i); j = fd(j, 0.25); k = fl(k); n = fn(n);
	printf("%c %d %d %.3s %d %g\n", a.c, b.a, b.b, c.c, d.a, d.f);
	printf("%d %d %d %ld %g %ld %ld %ld\n", e.a, e.b, e.c, g.a, g.d, h.a, h.b, h.c);
	printf("%g %g %g %g %g %Lg\n", i.x, i.y, i.z, j.x, j.y, k.v);
	printf("%d %d %x %c %d %d\n", n.p.a, n.p.b, n.i, n.c[0], n.bits.q, n.bits.r);
	e = pf(100, e);
	printf("%d\n", e.b);
	printf("%d\n", many(1, g, 2, h, 3.5f, i, 4, b, 5.5, 6));
	struct flex *fx = malloc(sizeof *fx + 4 * sizeof(int));
	fx->n = 4;
	for (int q = 0; q < 4; q++)
		fx->v[q] = q * q;
	printf("%d %d %d\n", fx->v[3], (int)sizeof(struct flex), (int)offsetof(struct nest, bits));
	free(fx);
	struct s24 arr[3] = { [1] = { .b = 5, .c = 6 }, [2].a = 7 }, *p = arr;
	p[0] = p[1];
	*(p + 1) = (struct s24){ 9, 8, 7 };
	printf("%ld %ld %ld %ld %ld\n", arr[0].b, arr[0].c, arr[1].a, arr[2].a, arr[2].b);
	struct s24 *q = &arr[2], copy = *q;
	copy.a = p[1].a + f24(arr[0], arr[1]).c;
	printf("%ld %d\n", copy.a, memcmp(&copy, q, sizeof copy) != 0);
	return 0;
}
//= b 3 2 xxz 3 4.5
//= 1 9 3 15 2.5 31 2 -7
//= 3 2 1 1.5 2.25 2.5
//= 4 5 41424345 E -3 2000
//= 109
//= 75
//= 9 4 8
//= 5 6 9 7 0
//= 6 1
