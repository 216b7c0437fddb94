/* Designators into what is initialised already: ranges are repeated for what they name, later items go on in the last element,
   braces put everything else to zero, in every element. gcc prints the same. */
#include <stdio.h>

struct in { int j, k[3], l; };
struct out { int n; struct in o[3]; int p; };
union u { int a[2]; struct { short x, y; } s; };

static void put(const char *name, const void *p, unsigned size)
{
	printf("%s", name);
	for (unsigned i = 0; i < size / 4; i++)
		printf(" %d", ((const int *)p)[i]);
	printf("\n");
}

#define EACH(X) \
	X(ahead, int, [3][2], { 12, [0 ... 1][1] = 13 }) \
	X(deep, struct out, [2], { [0 ... 1].o[1 ... 2].k[0 ... 1] = 4, 5, 6, 7 }) \
	X(open, struct in, [], { [0 ... 2] = { 1, { 2 }, 3 }, [1].k = { [2] = 9 }, [1].l = 8 }) \
	X(braces, struct in, [3], { [0 ... 2].k[1 ... 2] = 1, [1 ... 2].k = { 5 }, 6, [0].j = 7, 8 }) \
	X(elided, struct in, [2], { [0 ... 1] = 26, 27, [0].k = 1, 2, 3, 4 }) \
	X(split, struct out, [2], { [0 ... 1] = { .n = 1, .o[0 ... 2].l = 2 }, [0].o = { { 3 } }, [1].o[1] = { .j = 4 } }) \
	X(unions, union u, [3], { 31, 32, [2].a[0] = 33, 34, [0 ... 2].a[0 ... 1] = 35, [1] = 36, [2].s.y = 1 }) \
	X(kept, union u, [1], { { 10, .a[1] = 11 } })

#define STATIC(name, type, dim, ...) static type name##_s dim = __VA_ARGS__;
#define SHOW(name, type, dim, ...) do { type name##_a dim = __VA_ARGS__; put(#name, name##_s, sizeof name##_s); \
	put(#name, name##_a, sizeof name##_a); } while (0);
EACH(STATIC)

static int calls;
static int call(void)
{
	return ++calls;
}

int main(void)
{
	EACH(SHOW)
	struct in once[4] = { [0 ... 3] = { 1, { call() }, 2 }, [1 ... 2] = { .l = 5 } };
	put("once", once, sizeof once);
	printf("%d\n", calls);
	return 0;
}
//= ahead 12 13 0 13 0 0
//= ahead 12 13 0 13 0 0
//= deep 0 0 0 0 0 0 0 4 4 0 0 0 4 4 0 0 0 0 0 0 0 0 0 0 4 4 0 0 0 4 4 5 6 7
//= deep 0 0 0 0 0 0 0 4 4 0 0 0 4 4 0 0 0 0 0 0 0 0 0 0 4 4 0 0 0 4 4 5 6 7
//= open 1 2 0 0 3 1 0 0 9 8 1 2 0 0 3
//= open 1 2 0 0 3 1 0 0 9 8 1 2 0 0 3
//= braces 7 8 1 1 0 0 5 0 0 0 0 5 0 0 6
//= braces 7 8 1 1 0 0 5 0 0 0 0 5 0 0 6
//= elided 26 1 2 3 4 26 27 0 0 0
//= elided 26 1 2 3 4 26 27 0 0 0
//= split 1 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 2 4 0 0 0 0 0 0 0 0 2 0
//= split 1 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 2 4 0 0 0 0 0 0 0 0 2 0
//= unions 35 35 36 35 65536 0
//= unions 35 35 36 35 65536 0
//= kept 10 11
//= kept 10 11
//= once 1 1 0 0 2 0 0 0 0 5 0 0 0 0 5 1 1 0 0 2
//= 1
