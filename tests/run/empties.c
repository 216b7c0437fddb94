/* Members without size in initialisers whose braces are left out: each takes an item. */
//= 0 7 5 3 3 3
//= 0 0 0
//= 3 2 4 0
extern int printf(const char *, ...);
struct e {};
struct { int x; struct e e; int y; } d1 = { 1, 2 };
struct { int x; struct e e[5]; int y; } d2 = { 1, 2, 3, 4, 5, 6, 7, 8 };
struct { int x; int c[3][0]; int y; } d3 = { 1, 2, 3, 4, 5 };
struct { int x; int c[0]; int y; } d4 = { 1, 2, 3 };
struct { int x; union {} u; int y; } d5 = { 1, 2, 3 };
struct { int x; struct { struct e e; } u; int y; } d6 = { 1, 2, 3 };
int open[][0][0] = { 1, 2 };
struct e many[1 << 30] = { 1, 2 };
int bounded[3][0] = { 1, 2 };
int none[0] = { { 1 } }, one[1] = { 4, { 5 } }; /* an array takes no error from what is too much */
struct { struct e e; int x; } d7 = { .x = 3 }, d8 = { {}, 2 };

int main(void)
{
    printf("%d %d %d %d %d %d\n", d1.y, d2.y, d3.y, d4.y, d5.y, d6.y);
    printf("%d %d %d\n", (int)sizeof open, (int)sizeof many, (int)sizeof bounded);
    printf("%d %d %d %d\n", d7.x, d8.x, one[0], (int)sizeof none);
    return 0;
}
