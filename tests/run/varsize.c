/* Objects whose size is only known at run time: GNU struct members of variable size, VLAs and alloca beside over-aligned locals,
   variably modified types seen from nested functions. */
extern int printf(const char *, ...);
extern void *memcpy(void *, const void *, __SIZE_TYPE__);
extern void *memset(void *, int, __SIZE_TYPE__);
typedef __builtin_va_list va_list;
#define NOINLINE __attribute__((noinline))

static NOINLINE int total(const unsigned char *p, int n)
{
	int t = 0;
	for (int i = 0; i < n; i++)
		t = t * 3 + p[i];
	return t;
}

/* members behind members of variable size, with what they need of alignment */
static NOINLINE void layout(int n)
{
	struct s { char head; short a[n]; char c; _Alignas(8) double d; char b[n]; int e; } x, y;
	memset(&x, 0, sizeof x);
	x.head = 1;
	for (int i = 0; i < n; i++)
		x.a[i] = i, x.b[i] = -i;
	x.c = 7;
	x.d = 2.5;
	x.e = 77;
	y = x;
	y.e++;
	n += 10; /* the type is what it was where it was declared */
	printf("layout %d %d %d %g %d %d\n", (int)sizeof(struct s), y.a[1], y.c, y.d, y.e, x.e);
	printf("offsets %d %d %d %d %d\n", (int)__builtin_offsetof(struct s, a), (int)((char *)&y.c - (char *)&y),
	       (int)__builtin_offsetof(struct s, d) % 4, (int)((char *)&y.b[2] - (char *)&y.b), (int)((char *)&x.e - x.b) % 4);
}

static NOINLINE int packed(int n)
{
	struct s { int i[n]; unsigned b : 3, c : 7; int last; } __attribute__((packed, aligned(4)));
	struct s v[2];
	struct s *p = v;
	memset(v, 0, sizeof v);
	p[1].b = 5;
	p[1].c = 99;
	p[1].last = 1000;
	(p + 1)->i[n - 1] = 3;
	struct s w;
	w = ({ struct s t; t = p[1]; t.b++; t; });
	printf("packed %d %d %d %d %d\n", w.b, w.c, w.last, w.i[n - 1], p[1].b);
	return sizeof v;
}

static NOINLINE int varargs(int n, ...)
{
	struct { char x[n]; } d;
	union { char x[n]; int i; char y[2 * n]; } u;
	va_list ap;
	int t = 0;
	__builtin_va_start(ap, n);
	d = __builtin_va_arg(ap, __typeof__(d));
	t = d.x[0] * 100 + d.x[n - 1];
	t += __builtin_va_arg(ap, int);
	d = __builtin_va_arg(ap, __typeof__(d));
	t = t * 100 + d.x[n - 1];
	__builtin_va_end(ap);
	u.i = 0;
	u.y[2 * n - 1] = 3;
	return t + sizeof u + u.y[2 * n - 1];
}

static NOINLINE void pass(int n)
{
	struct { char x[n]; } a, b;
	for (int i = 0; i < n; i++)
		a.x[i] = i + 1, b.x[i] = 2 * i + 1;
	printf("varargs %d\n", varargs(n, a, 5, b));
}

/* nested functions: sizes and objects of the enclosing one */
static NOINLINE int nested(int n)
{
	struct s { int k; char c[n]; int end; } x;
	int grid[n][n + 1];
	typedef int row[n];
	int fill(int v)
	{
		row r;
		x.end = v;
		x.c[n - 1] = v;
		grid[1][2] = v + 1;
		return sizeof grid + sizeof(struct s) + sizeof(row) + sizeof r;
	}
	int was = n;
	x.end = 0;
	n = 3;
	int size = fill(42);
	return size * 1000 + x.end + grid[1][2] + (x.c[2] == 42) + was;
}

/* the frame: an over-aligned local beside a VLA, alloca and calls with arguments on the stack */
static NOINLINE unsigned long spread(int a, int b, int c, int d, int e, int f, int g, int h, void *p, void *q, void *r)
{
	return a + b + c + d + e + f + g + h + ((unsigned long)p % 64 + (unsigned long)q % 16 + (unsigned long)r % 16) * 1000;
}

static NOINLINE int aligned(int n, int m)
{
	_Alignas(64) unsigned char wide[40];
	unsigned char v[n];
	unsigned char *q = __builtin_alloca(m);
	_Alignas(32) int other = n;
	memset(wide, 1, sizeof wide);
	memset(v, 2, n);
	memset(q, 3, m);
	other += spread(1, 2, 3, 4, 5, 6, 7, 8, wide, v, q);
	other += (unsigned long)&other % 32 * 1000;
	for (int i = 0; i < 3; i++) {
		_Alignas(128) unsigned char inner[n + i];
		memset(inner, i, n + i);
		other += total(inner, n + i) + (unsigned long)inner % 128 * 1000;
	}
	return other + total(wide, 40) % 1000 + total(v, n) % 1000 + total(q, m) % 1000;
}

/* callee-saved registers and incoming stack arguments survive */
static NOINLINE int kept(int a, int b, int c, int d, int e, int f, int g, int h)
{
	_Alignas(64) int box[4] = { a, b, c, d };
	int v[h];
	v[0] = aligned(g, h);
	v[h - 1] = g;
	return box[0] + box[3] * 2 + e * 3 + f * 5 + g * 7 + h * 11 + v[h - 1] + v[0] % 7 * 0;
}

/* Sizes in type names are evaluated where they stand, once, and only where the result depends on them. */
static NOINLINE int evaluated(int n, void *p)
{
	char b[n][n + 3];
	int (*t)[n];
	int i = 0, j = -1, k = -1, l = 1;
	(void)sizeof(b[i++ + sizeof(j++)]);
	__typeof__(b[i++]) c;
	__typeof__(t + (i++, 0)) d = (void *)c;
	__typeof__(i + (i++, 0)) e = 0;
	(void)__alignof__(__typeof__(t + (i++, 0)));
	(void)sizeof(__typeof__(t + (i++, 0)));
	(j = ++i), (void)(__typeof__((int (*)[(k = ++i)])p))p;
	__typeof__(int (*)[4]) *q = &(int (*)[++l]){ p };
	int m = sizeof(**q) / sizeof(int) + sizeof(__typeof__(*(++i, (char (*)[i])p)));
	--(__typeof__(++l, (int (*)[l])p)){ p };
	return i + j * 10 + k * 100 + l * 1000 + m * 10000 + sizeof c * 100000 + e + (d != (void *)c);
}

static NOINLINE int lasting(int n)
{
	char *p, *q;
	if (n) {
		char v[n];
		v[0] = n;
		p = __builtin_alloca(8);
		p[0] = v[0];
	}
	q = __builtin_alloca(64);
	__builtin_memset(q, 0, 64);
	return p[0];
}

int main(void)
{
	layout(3);
	layout(6);
	printf("%d\n", packed(5));
	pass(5);
	printf("nested %d\n", nested(7));
	printf("aligned %d %d\n", aligned(13, 21), aligned(64, 1));
	int x = 3;
	int k = kept(1, 2, x, 4, 5, 6, 7, 8);
	printf("kept %d %d\n", k, x);
	printf("evaluated %d\n", evaluated(5, &x));
	printf("lasting %d\n", lasting(48));
	return 0;
}

//= layout 32 1 7 2.5 78 77
//= offsets 2 8 0 2 0
//= layout 40 1 7 2.5 78 77
//= offsets 2 14 0 2 0
//= packed 6 99 1000 3 5
//= 56
//= varargs 11024
//= nested 296093
//= aligned 16740828 -72170776
//= kept 198 3
//= evaluated 903546
//= lasting 48
