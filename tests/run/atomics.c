//: -latomic
/* Atomic objects of every size: in place, by the library's lock, by the functions of one size; complex ones initialised. */
extern int printf(const char *, ...);

struct three { char c[3]; };
struct large { int a[6]; };

static int same(struct large a, struct large b)
{
	for (int i = 0; i < 6; i++)
		if (a.a[i] != b.a[i])
			return 0;
	return 1;
}

static void records(void)
{
	_Atomic struct three t;
	struct three x = {{1, 2, 3}}, y;
	t = x;
	y = t;
	printf("%d %d %d\n", y.c[0], y.c[1], y.c[2]);
	struct large m = {{1, 2, 3, 4, 5, 6}}, n = {{6, 5, 4, 3, 2, 1}}, o = n, old;
	__atomic_exchange(&m, &n, &old, __ATOMIC_SEQ_CST);
	printf("%d %d\n", old.a[0], m.a[0]);
	printf("%d", __atomic_compare_exchange(&m, &old, &n, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST));
	printf(" %d", same(old, m));
	old.a[5] = 7;
	printf(" %d", __atomic_compare_exchange(&m, &o, &old, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST));
	printf(" %d\n", m.a[5]);
	printf("%d %d\n", __atomic_is_lock_free(sizeof m, &m), __atomic_is_lock_free(4, m.a));
}

static void numbers(void)
{
	_Atomic _Complex double c = 1.0 + 2.0i;
	_Atomic float a = 3;
	_Complex float b = 4 + 5.0fi;
	a += b;
	c += 1;
	c *= b;
	_Complex double x = c;
	printf("%g %g %g\n", (double)a, __real__ x, __imag__ x);
	_Atomic long double l = 1.5L;
	l += 2;
	l *= l;
	printf("%g\n", (double)l);
	_Atomic long long n = 1LL << 40;
	n += 5;
	n ^= n >> 40;
	printf("%lld\n", (long long)n);
}

unsigned char fetch_nand(unsigned char *, unsigned char, int) __asm__("__atomic_fetch_nand_1");
_Bool compare_exchange(unsigned long long *, unsigned long long *, unsigned long long, int, int) __asm__("__atomic_compare_exchange_8");

static void of_one_size(void)
{
	unsigned char c = 0x0f;
	int old = fetch_nand(&c, 0x3c, 5);
	printf("%x %x\n", old, c);
	unsigned long long v = 5, e = 6;
	printf("%d", compare_exchange(&v, &e, 7, 5, 5));
	printf(" %d", compare_exchange(&v, &e, 7, 5, 5));
	printf(" %llu %llu\n", v, e);
#ifdef __SIZEOF_INT128__
	static __int128 w = 3;
	__atomic_fetch_add(&w, (__int128)1 << 100, __ATOMIC_SEQ_CST);
	printf("%d %d\n", (int)(w >> 100), (int)w);
#else
	printf("1 3\n");
#endif
}

int main(void)
{
	records();
	numbers();
	of_one_size();
	return 0;
}
//= 1 2 3
//= 1 6
//= 0 1 1 7
//= 0 1
//= 7 -2 18
//= 12.25
//= 1099511627780
//= f f3
//= 0 1 7 5
//= 1 3
