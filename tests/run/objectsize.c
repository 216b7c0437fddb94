/* __builtin_object_size of pointers that are chosen, advanced, allocated; at -O0 only what stands in the expression is known. */
//= expression 10 7 6 20 255
//= members 10 3 28 20
//= optimised right
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SIZE(p, mode) (int)__builtin_object_size(p, mode)
#define NOINLINE __attribute__((noinline))

struct s { char a[10]; int b; char c[10]; } object, rows[2];
struct deep { union { struct { int a, b; char c, d; } f; struct { int a, b; char c, d[255]; } g; } u; } deep;
char buf[64], table[2][6];

__attribute__((alloc_size(1, 2))) void *get(int n, int size);

static int wrong;

static void is(int line, int made, int known)
{
#ifdef __OPTIMIZE__
    int right = made == known;
#else
    int right = made == known || made == -1 || made == 0;
#endif
    if (!right) {
        printf("line %d: %d, not %d\n", line, made, known);
        wrong = 1;
    }
}
#define IS(e, known) is(__LINE__, SIZE e, known)

NOINLINE void chosen(int x)
{
    char *p = x ? &buf[8] : &object.a[4];
    IS((p, 0), 56);
    IS((p, 2), (int)sizeof object - 4);
    IS((p + 60, 0), 0);
    if (x > 3)
        p = malloc(70);
    IS((p, 0), 70);
    IS((p, 2), (int)sizeof object - 4);
    free(x > 3 ? p : 0);
}

NOINLINE void advanced(int x)
{
    char *p = buf + 4;
    for (int i = 0; i < x; i++)
        p += 4;
    IS((p, 0), 60);
    IS((p, 2), 0);
    p = buf + 40;
    for (int i = 0; i < x; i++)
        p--;
    IS((p, 0), 64);
    IS((p, 2), 24);
}

NOINLINE void given(char *q)
{
    IS((q, 0), -1);
    IS((q, 2), 0);
    void *p = calloc(3, 5);
    IS((p, 0), 15);
    p = realloc(p, 31);
    IS((p, 1), 31);
    free(p);
    p = __builtin_alloca(40);
    memset(p, 0, 40);
    IS((p, 0), 40);
}

void *get(int n, int size) { return malloc(n * size); }

int main(int argc, char **argv)
{
    printf("expression %d %d %d %d %d\n", SIZE(object.a, 1), SIZE(&object.a[3], 1), SIZE(&table[1][0], 1), SIZE(&rows[0].c, 1) * 2,
           SIZE(deep.u.g.d, 1));
    printf("members %d %d %d %d\n", SIZE(object.c, 1), SIZE(&object.c[7], 1), SIZE(&rows[0].c[0], 0) - (int)sizeof(struct s) + 16,
           SIZE(rows[1].c, 1) + SIZE(rows[0].c, 1));
    chosen(argc);
    advanced(argc);
    given(argv[0]);
    if (!wrong)
        puts("optimised right");
    return 0;
}
