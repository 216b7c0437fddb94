/* Arithmetic that traps on overflow (-ftrapv; GCC internals manual, "Trapping arithmetic routines"). */

void abort(void);

#define TRAPPING(T, SUFFIX)                                     \
    T __addv##SUFFIX(T a, T b)                                  \
    {                                                           \
        T r;                                                    \
        if (__builtin_add_overflow(a, b, &r))                   \
            abort();                                            \
        return r;                                               \
    }                                                           \
    T __subv##SUFFIX(T a, T b)                                  \
    {                                                           \
        T r;                                                    \
        if (__builtin_sub_overflow(a, b, &r))                   \
            abort();                                            \
        return r;                                               \
    }                                                           \
    T __mulv##SUFFIX(T a, T b)                                  \
    {                                                           \
        T r;                                                    \
        if (__builtin_mul_overflow(a, b, &r))                   \
            abort();                                            \
        return r;                                               \
    }

#define TRAPPING_ONE(T, SUFFIX)                                 \
    T __negv##SUFFIX(T a)                                       \
    {                                                           \
        T r;                                                    \
        if (__builtin_sub_overflow((T)0, a, &r))                \
            abort();                                            \
        return r;                                               \
    }                                                           \
    T __absv##SUFFIX(T a)                                       \
    {                                                           \
        return a < 0 ? __negv##SUFFIX(a) : a;                   \
    }

TRAPPING(int, si3)
TRAPPING_ONE(int, si2)
TRAPPING(long long, di3)
TRAPPING_ONE(long long, di2)
#ifdef __SIZEOF_INT128__
TRAPPING(__int128, ti3)
TRAPPING_ONE(__int128, ti2)
#endif

/* Double-width products with an overflow flag, for multiplications a machine cannot check. */
long long __mulodi4(long long a, long long b, int *overflow)
{
    unsigned long long x = a < 0 ? 0 - (unsigned long long)a : (unsigned long long)a;
    unsigned long long y = b < 0 ? 0 - (unsigned long long)b : (unsigned long long)b;
    unsigned long long r = x * y;
    unsigned long long limit = (a < 0) != (b < 0) ? (unsigned long long)1 << 63 : ((unsigned long long)1 << 63) - 1;
    *overflow = x != 0 && (r / x != y || r > limit);
    return (long long)((a < 0) != (b < 0) ? 0 - r : r);
}

#ifdef __SIZEOF_INT128__
__int128 __muloti4(__int128 a, __int128 b, int *overflow)
{
    unsigned __int128 x = a < 0 ? 0 - (unsigned __int128)a : (unsigned __int128)a;
    unsigned __int128 y = b < 0 ? 0 - (unsigned __int128)b : (unsigned __int128)b;
    unsigned __int128 r = x * y;
    unsigned __int128 limit = (a < 0) != (b < 0) ? (unsigned __int128)1 << 127 : ((unsigned __int128)1 << 127) - 1;
    *overflow = x != 0 && (r / x != y || r > limit);
    return (__int128)((a < 0) != (b < 0) ? 0 - r : r);
}
#endif
