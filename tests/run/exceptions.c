/* What comparisons with a quiet NaN raise (C11 F.9.3, 7.12.14), in registers and folded. */
//= < 1 <= 1 > 1 >= 1
//= == 0 != 0
//= isless 0 isgreaterequal 0 islessgreater 0 isunordered 0
//= isnan 0 isinf 0 isfinite 0 isnormal 0
//= infinity 1 1
//= branches 1 0
#include <fenv.h>
#include <stdio.h>

volatile double nan_ = __builtin_nan(""), one = 1;
volatile float nanf_ = __builtin_nanf("");
volatile long double nanl_ = __builtin_nanl("");
volatile int sink;

#define RAISES(e) (feclearexcept(FE_ALL_EXCEPT), sink = (e), fetestexcept(FE_INVALID) != 0)
#define ALL(op) (RAISES(nan_ op one) && RAISES(nanf_ op 1.0f) && RAISES(nanl_ op 1.0L) && RAISES(one op nan_))
#define ANY(f) (RAISES(f(nan_, one)) || RAISES(f(one, nanf_)) || RAISES(f(nanl_, one)))
#define ANY1(f) (RAISES(f(nan_)) || RAISES(f(nanf_)))

int main(void)
{
    printf("< %d <= %d > %d >= %d\n", ALL(<), ALL(<=), ALL(>), ALL(>=));
    printf("== %d != %d\n", ALL(==), ALL(!=));
    printf("isless %d isgreaterequal %d islessgreater %d isunordered %d\n", ANY(__builtin_isless), ANY(__builtin_isgreaterequal),
           ANY(__builtin_islessgreater), ANY(__builtin_isunordered));
    printf("isnan %d isinf %d isfinite %d isnormal %d\n", ANY1(__builtin_isnan), ANY1(__builtin_isinf), ANY1(__builtin_isfinite),
           ANY1(__builtin_isnormal));
    printf("infinity %d %d\n", RAISES(nan_ > __builtin_inf()), RAISES(nan_ < -__builtin_inf()));
    feclearexcept(FE_ALL_EXCEPT);
    if (nan_ < one)
        puts("less");
    int first = fetestexcept(FE_INVALID) != 0;
    feclearexcept(FE_ALL_EXCEPT);
    if (__builtin_isless(nan_, one))
        puts("less");
    printf("branches %d %d\n", first, fetestexcept(FE_INVALID) != 0);
    return 0;
}
