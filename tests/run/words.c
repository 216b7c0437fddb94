/* Comparisons and overflows of two-word integers: as branches, values and choices, with variables and with constants. */
extern int printf(const char *, ...);

typedef long long i64;
typedef unsigned long long u64;

static volatile u64 seeds[] = {0, 1, 2, 5, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, 0x100000005, 0x7fffffffffffffff, 0x8000000000000000,
	0x8000000000000001, 0xffffffff00000000, 0xffffffff80000000, 0xffffffffffffffff, 0xfffffffffffffffe};

static unsigned hash, at;
static u64 last;

static void mix(u64 v)
{
	hash = (hash ^ (unsigned)v ^ (unsigned)(v >> 32)) * 16777619u + at++;
}

static __attribute__((noinline)) int taken(int n)
{
	mix(n);
	return n;
}

#define ORDERS(T, a, b) \
	if ((T)a < (T)b) taken(1); else taken(2); \
	if ((T)a <= (T)b) taken(3); \
	if ((T)a > (T)b) taken(4); else taken(5); \
	if ((T)a >= (T)b) taken(6); \
	if ((T)a == (T)b) taken(7); \
	if ((T)a != (T)b) taken(8); \
	mix(((T)a < (T)b) + 2 * ((T)a <= (T)b) + 4 * ((T)a > (T)b) + 8 * ((T)a >= (T)b)); \
	mix((T)a < (T)b ? a : b); \
	mix((T)a >= (T)b ? 12 : -5); \
	while ((T)a > (T)b && taken(9) < 9) ;

static __attribute__((noinline)) void pair(u64 a, u64 b)
{
	ORDERS(i64, a, b)
	ORDERS(u64, a, b)
}

#define CONSTANT(C) \
	static __attribute__((noinline)) void constant_##C(u64 a) \
	{ \
		ORDERS(i64, a, C) \
		ORDERS(u64, a, C) \
		ORDERS(i64, C, a) \
		ORDERS(u64, C, a) \
	}
#define ALL(F) F(0) F(1) F(5) F(0xffffffff) F(0x100000000) F(0x7fffffffffffffff) F(0x8000000000000000) F(0xffffffffffffffff) F(0x7ffffffffffffffe)
ALL(CONSTANT)

static __attribute__((noinline)) void sums(u64 a, u64 b)
{
	u64 r, s;
	i64 t;
	if (__builtin_add_overflow(a, b, &r)) {
		taken(10);
		mix(r);
	}
	mix(r);
	if (__builtin_sub_overflow(a, b, &s))
		taken(11);
	last = r - s; /* used before the branch is */
	if (__builtin_add_overflow((i64)a, (i64)b, &t))
		last += 3;
	mix(t + last);
	int x = a, y = b, z;
	if (__builtin_add_overflow(x, y, &z) || z == 5)
		taken(12);
	unsigned u;
	int over = __builtin_mul_overflow((unsigned)x, (unsigned)y, &u);
	mix(u * 3);
	if (over)
		taken(13);
	mix(__builtin_sub_overflow(x, y, &z) ? x : z);
}

int main(void)
{
	for (int i = 0; i < 16; i++) {
		u64 a = seeds[i];
		for (int j = 0; j < 16; j++) {
			pair(a, seeds[j]);
			sums(a, seeds[j]);
		}
#define CALL(C) constant_##C(a);
		ALL(CALL)
		printf("%x\n", hash);
	}
	return 0;
}
//= 82020274
//= 5e3dc5da
//= 90bffc41
//= 8f6fa26a
//= da366540
//= e4598b8
//= edd43bac
//= f15aa688
//= 69c9b96
//= dfd2d88a
//= 94299aab
//= 1be4e7a4
//= 6dce653
//= 97415a7b
//= cd9544c6
//= 4d93ad8c
