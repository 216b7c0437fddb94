/* pointers, arrays, strings, function pointers, recursion, qualifiers, VLAs, 2-D arrays */
#include <stdio.h>
#include <string.h>
#include <stdlib.h>
static int a[3][4] = { { 1, 2, 3, 4 }, { 5, 6 }, [2][3] = 9 };
static const char *names[] = { "zero", "one", "two" };
static int add(int x, int y) { return x + y; }
static int sub(int x, int y) { return x - y; }
static int (*ops[])(int, int) = { add, sub };
static int apply(int (*f)(int, int), int x, int y) { return f(x, y); }
static int cmp(const void *p, const void *q) { return *(const int *)p - *(const int *)q; }
static int vla(int n, int m[n][n]) { int t[n], s = 0; for (int i = 0; i < n; i++) { t[i] = 0; for (int j = 0; j < n; j++) t[i] += m[i][j]; s += t[i] * (int)sizeof t / (int)sizeof t[0]; } return s; }
static char *reverse(char *s) { char *p = s, *q = s + strlen(s) - 1; while (p < q) { char c = *p; *p++ = *q; *q-- = c; } return s; }
struct node { int v; struct node *next; };
static struct node *push(struct node *h, int v) { struct node *n = malloc(sizeof *n); n->v = v; n->next = h; return n; }
int g1, *gp = &a[1][1], **gpp = &gp; char *mid = "hello" + 2; long off = (long)&((struct node *)0)->next;
int main(void)
{
	int s = 0, (*row)[4] = a;
	for (int i = 0; i < 3; i++) for (int j = 0; j < 4; j++) s += row[i][j] * (i + 1);
	printf("%d %d %d %s %d\n", s, **gpp, gp[-1], mid, off == sizeof(void *));
	printf("%s %c %d\n", names[2], names[1][2], (int)(sizeof names / sizeof *names));
	printf("%d %d %d\n", ops[0](3, 4), (*ops[1])(3, 4), apply(ops[1], 10, 1));
	int v[] = { 5, 2, 9, 1, 7 };
	qsort(v, 5, sizeof v[0], cmp);
	for (int i = 0; i < 5; i++) printf("%d ", v[i]);
	int m[3][3] = { { 1, 2, 3 }, { 4, 5, 6 }, { 7, 8, 9 } };
	printf("%d\n", vla(3, m));
	char buf[32] = "abcdef";
	printf("%s %d %ld\n", reverse(buf), buf[20], (long)(&v[4] - &v[1]));
	struct node *h = 0;
	for (int i = 0; i < 5; i++) h = push(h, i * i);
	for (struct node *p = h, *q; p; p = q) { printf("%d,", p->v); q = p->next; free(p); }
	printf("\n");
	const char *p = "walk";
	while (*p) putchar(*p++ + 1);
	putchar('\n');
	int n = 4; char dyn[n + 1]; memset(dyn, 'x', n); dyn[n] = 0; printf("%s %d\n", dyn, (int)sizeof dyn);
	unsigned char bytes[] = { 1, 2, 3, 4, 5, 6, 7, 8 }; unsigned w; memcpy(&w, bytes + 1, 4); printf("%x\n", w);
	printf("%d %d\n", p > names[0] || p < names[0], &a[1] - &a[0] == 1);
	return 0;
}
//= 59 6 5 llo 1
//= two e 3
//= 7 -1 9
//= 1 2 5 7 9 135
//= fedcba 0 3
//= 16,9,4,1,0,
//= xbml
//= xxxx 5
//= 5040302
//= 1 1
