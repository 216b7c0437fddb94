/* Addresses of code: jumps out of nested functions, __builtin_setjmp, the address of this very place. */
extern int printf(const char *, ...);

static int search(const int *v, int n, int wanted)
{
	__label__ found;
	int at = -1;
	void visit(int i)
	{
		at = i;
		if (v[i] == wanted)
			goto found;
	}
	for (int i = 0; i < n; i++)
		visit(i);
	return -1;
found:
	return at;
}

static void *buffer[5];

static __attribute__((noinline)) void escape(int n)
{
	if (n > 2)
		__builtin_longjmp(buffer, 1);
}

static int caught(int n)
{
	int kept = n * 3;
	if (__builtin_setjmp(buffer))
		return kept;
	escape(n);
	return -kept;
}

static __attribute__((noinline)) unsigned long place(void)
{
	return ({ __label__ here; here: (unsigned long)&&here; });
}

static int same(void *p)
{
a:
b:
	return (p == &&a) + 2 * (&&a == &&a) + 4 * (&&a == &&b) + 8 * (&&b != &&a);
}

static int never, far_away[2][8];
void aligned(void) __attribute__((aligned(256)));
void aligned(void) {}

int main(void)
{
	if (never)
		never = far_away[300000000000000000][never]; /* beyond what a relocation holds */
	printf("%d %d\n", same(0), (int)__alignof__(aligned));
	int v[] = {4, 8, 15, 16, 23, 42};
	printf("%d %d\n", search(v, 6, 16), search(v, 6, 17));
	printf("%d %d\n", caught(1), caught(5));
	unsigned long p = place(), f = (unsigned long)place;
	printf("%d\n", p >= f && p < f + 64);
	return 0;
}
//= 10 256
//= 3 -1
//= -3 15
//= 1
