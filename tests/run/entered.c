//: -finstrument-functions
/* -finstrument-functions; a global register variable. */
extern int printf(const char *, ...);
#define QUIET __attribute__((no_instrument_function))

#ifdef __x86_64__
register long depth asm("r13");
#else
register long depth asm("ebx");
#endif

struct wide { int v[10]; };

static int twice(int x);
static struct wide make(int n);
void *entered[40];
int count, left;

QUIET void __cyg_profile_func_enter(void *f, void *caller)
{
	depth++;
	entered[count++] = f;
	if (caller == 0)
		printf("no caller\n");
}

QUIET void __cyg_profile_func_exit(void *f, void *caller)
{
	depth--;
	left++;
}

static inline int inlined(int x)
{
	return x + depth;
}

static int twice(int x)
{
	return inlined(x) + inlined(x);
}

static struct wide make(int n)
{
	struct wide w = { { n, twice(n) } };
	int nested(int k) { return k > 0 ? nested(k - 1) + depth : 0; }
	w.v[2] = nested(2);
	return w;
}

static double half(double x) { return x / 2; }

QUIET __attribute__((noinline)) long spend(long a, long b, long c, long d, long e, long f)
{
	long t[8] = { a, b, c, d, e, f, a * b, c * d };
	for (int i = 0; i < 8; i++)
		for (int j = 0; j < 8; j++)
			t[i] += t[j] * (a + j) + (b ^ i) + depth;
	return t[0] + t[7] + e * f;
}

int main(void) QUIET;
int main(void)
{
	long saved = depth;
	depth = 100;
	struct wide w = make(3);
	printf("%d %d %d %ld\n", w.v[0], w.v[1], w.v[2], depth);
	double h = half(5);
	printf("%g %d %d %d %d\n", h, count, left, entered[0] == make, entered[1] == twice);
	depth = 7;
	long s = spend(1, 2, 3, 4, 5, 6);
	asm volatile("" : "+r"(depth));
	printf("%d %ld\n", (int)(s & 0xffff), depth);
	depth = saved;
	return 0;
}

//= 3 212 205 100
//= 2.5 8 8 1 1
//= 19139 7
