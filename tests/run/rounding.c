//: -frounding-math
/* The rounding mode in force decides what constants and wide integers become (-frounding-math). */
//= upward 1 1 1
//= downward 1 1 1
#include <fenv.h>
#include <stdio.h>

volatile double one = 1, three = 3;
volatile long long big = 0x7fffffffffffffff;

__attribute__((noinline)) static void check(const char *name, float narrow, double third, double wide)
{
    float f = 1.3;
    printf("%s %d %d %d\n", name, f == narrow, 1.0 / 3 == third && third == one / three, (double)0x7fffffffffffffff == wide && big == wide);
}

int main(void)
{
    fesetround(FE_UPWARD);
    check("upward", 0x1.4cccce0p+0f, 0x1.5555555555556p-2, 0x1p63);
    fesetround(FE_DOWNWARD);
    check("downward", 0x1.4cccccp+0f, 0x1.5555555555555p-2, 0x1.fffffffffffffp62);
    return 0;
}
