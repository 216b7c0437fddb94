/* scalar_storage_order: members of the other byte order, whole, in arrays, as bit-fields, initialised, updated. */
extern int printf(const char *, ...);
extern void *memcpy(void *, const void *, __SIZE_TYPE__);
#define BIG __attribute__((scalar_storage_order("big-endian")))
#define NOINLINE __attribute__((noinline))

enum e { ONE = 1, LOTS = 0x12345678 };

struct inner { short x; int y; };

struct BIG s {
	unsigned short h;
	unsigned a : 3, b : 13, c : 1;
	int i;
	long long l;
	float f;
	double d;
	enum e e;
	void *p;
	unsigned short v[3];
	int m[2][2];
	unsigned char bytes[3];
	struct inner in;
	unsigned long long w : 29, x : 4, y : 31;
	signed t : 5;
};

struct BIG __attribute__((packed)) p { unsigned char k; unsigned long long f : 61; unsigned g : 7; signed q : 12; int n; };

static struct s st = { 0x1234, 5, 0x1abc, 1, 0x01020304, 0x0102030405060708LL, 1.5f, -2.25, LOTS, 0, { 1, 2, 0xabcd }, { { 1, 2 }, { 3, 4 } },
	{ 9, 8, 7 }, { 0x55, 0x66 }, 0x1234567, 9, 0x7654321, -3 };
static struct p sp = { 1, 0x123456789abcdefULL, 0x55, -1000, 7 };

static void dump(const char *what, const void *v, int n)
{
	const unsigned char *b = v;
	printf("%s", what);
	for (int i = 0; i < n; i++)
		printf(" %02x", b[i]);
	printf("\n");
}

static NOINLINE void show(struct s *s)
{
	s->p = 0;
	printf("%x %d %d %d %x %llx %g %g %x %x %x %x %d %d\n", s->h, s->a, s->b, s->c, s->i, s->l, s->f, s->d, s->e, s->v[1], s->v[2], s->m[1][0],
	       s->bytes[1], s->in.y);
	printf("%x %d %x %d\n", (unsigned)s->w, (int)s->x, (unsigned)s->y, s->t);
}

static NOINLINE void change(struct s *s, int k)
{
	s->h += k;
	s->a ^= 3;
	s->b--;
	s->c = !s->c;
	s->i <<= 4;
	s->l |= 0xffLL << 40;
	s->f *= 2;
	s->d += 1;
	s->e = ONE;
	s->v[k]++;
	s->m[1][k - 1] += 0x100;
	s->in.y = k;
	s->w += 0x1000001;
	s->x--;
	s->y = s->y * 2 + 1;
	s->t = k + 5;
}

static NOINLINE int packed(struct p *p)
{
	p->f = p->f * 3 + 1;
	p->g++;
	p->q = p->q - 1;
	p->n = -p->n;
	return (int)(p->f >> 40) + p->g + p->q + p->n;
}

int main(void)
{
	struct s a = { .h = 0x1234, .a = 5, .b = 0x1abc, .c = 1, .i = 0x01020304, .l = 0x0102030405060708LL, .f = 1.5f, .d = -2.25, .e = LOTS,
		.v = { 1, 2, 0xabcd }, .m = { { 1, 2 }, { 3, 4 } }, .bytes = { 9, 8, 7 }, .in = { 0x55, 0x66 },
		.w = 0x1234567, .x = 9, .y = 0x7654321, .t = -3 };
	struct p b = sp;
	dump("h..i", &st, 12);
	dump("f..e", (char *)&st + __builtin_offsetof(struct s, f), 4);
	dump("v..", st.v, 6);
	dump("m", st.m, 16);
	dump("in", &st.in, sizeof st.in);
	dump("w..", (char *)&st.in + sizeof st.in, 3);
	dump("p", &sp, sizeof sp);
	printf("same %d\n", !__builtin_memcmp((char *)&a.v, (char *)&st.v, 6 + 2 + 16 + 3));
	show(&a);
	show(&st);
	change(&a, 1);
	show(&a);
	printf("%d", packed(&b));
	printf(" %d\n", packed(&b));
	dump("p", &b, sizeof b);
	st = a;
	show(&st);
	return 0;
}

//= h..i 12 34 ba bc 80 00 00 00 01 02 03 04
//= f..e 3f c0 00 00
//= v.. 00 01 00 02 ab cd
//= m 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04
//= in 55 00 00 00 66 00 00 00
//= w.. 09 1a 2b
//= p 01 09 1a 2b 3c 4d 5e 6f 7d 5c 18 00 00 00 07
//= same 1
//= 1234 5 6844 1 1020304 102030405060708 1.5 -2.25 12345678 2 abcd 3 8 102
//= 1234567 9 7654321 -3
//= 1234 5 6844 1 1020304 102030405060708 1.5 -2.25 12345678 2 abcd 3 8 102
//= 1234567 9 7654321 -3
//= 1235 6 6843 0 10203040 102ff0405060708 3 -1.25 1 3 abcd 103 8 1
//= 2234568 8 eca8643 6
//= 222774 670180
//= p 01 51 eb 85 1e b8 51 eb 5d 7c 16 00 00 00 07
//= 1235 6 6843 0 10203040 102ff0405060708 3 -1.25 1 3 abcd 103 8 1
//= 2234568 8 eca8643 6
