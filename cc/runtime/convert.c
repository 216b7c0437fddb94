/* Integers of 64 and 128 bits to and from floating point (GCC internals manual, "Soft float library routines"): exact integer work on the
   encodings (IEEE 754 binary32 and binary64, x87 extended), rounded once to nearest even. binary128 is float128.c's. */

typedef unsigned int u32;
typedef unsigned long long u64;
typedef long long s64;

union f32 {
    float f;
    u32 bits;
};

union f64 {
    double f;
    u64 bits;
};

#ifdef __x86_64__
#define HAVE_F80 1
#elif defined __i386__
#define HAVE_F80 1
#endif

#ifdef HAVE_F80
union f80 {
    long double f;
    struct {
        u64 m;
        unsigned short se;
    } bits;
};
#endif

struct wide {
    u64 high, low;
};

/* The top `p` bits of a non-zero integer, rounded; *e: exponent of the leading bit after rounding. */
static u64 round_bits(u64 high, u64 low, int p, int *e)
{
    int n = 127;
    u64 m, rest, half;
    int drop;
    if (!high) {
        high = low;
        low = 0;
        n = 63;
    }
    while (!(high >> 63)) {
        high = high << 1 | low >> 63;
        low <<= 1;
        n--;
    }
    *e = n;
    drop = 64 - p;
    m = drop ? high >> drop : high;
    if (drop) {
        rest = high & (((u64)1 << drop) - 1);
        half = (u64)1 << (drop - 1);
        if (rest > half || (rest == half && (low || (m & 1))))
            m++;
        if (m >> p) {
            m >>= 1;
            ++*e;
        }
    } else if (low >> 63 && (low << 1 || (m & 1))) {
        m++;
        if (!m) {
            m = (u64)1 << 63;
            ++*e;
        }
    }
    return m;
}

static float make_float(int sign, u64 high, u64 low)
{
    union f32 r;
    int e;
    u64 m;
    r.bits = 0;
    if (high | low) {
        m = round_bits(high, low, 24, &e);
        r.bits = e > 127 ? 0x7f800000u : (u32)(e + 127) << 23 | ((u32)m & 0x7fffffu);
    }
    r.bits |= (u32)sign << 31;
    return r.f;
}

static double make_double(int sign, u64 high, u64 low)
{
    union f64 r;
    int e;
    u64 m;
    r.bits = 0;
    if (high | low) {
        m = round_bits(high, low, 53, &e);
        r.bits = (u64)(e + 1023) << 52 | (m & 0xfffffffffffffull);
    }
    r.bits |= (u64)sign << 63;
    return r.f;
}

/* |x| as an integer, cut off at 2^128. */
static struct wide cut(u64 m, int shift)
{
    struct wide w;
    w.high = 0;
    w.low = 0;
    if (shift <= -64)
        return w;
    if (shift < 0)
        w.low = m >> -shift;
    else if (shift == 0)
        w.low = m;
    else if (shift < 64) {
        w.low = m << shift;
        w.high = m >> (64 - shift);
    } else if (shift < 128)
        w.high = m << (shift - 64);
    return w;
}

static struct wide cut_double(double x, int *sign)
{
    union f64 u;
    int e;
    u.f = x;
    *sign = (int)(u.bits >> 63);
    e = (int)(u.bits >> 52) & 0x7ff;
    if (e == 0)
        return cut(0, 0);
    return cut((u.bits & 0xfffffffffffffull) | 0x10000000000000ull, e - 1023 - 52);
}

u64 __fixunsdfdi(double x)
{
    int sign;
    struct wide w = cut_double(x, &sign);
    return sign ? 0 - w.low : w.low;
}

s64 __fixdfdi(double x)
{
    return (s64)__fixunsdfdi(x);
}

u64 __fixunssfdi(float x)
{
    return __fixunsdfdi((double)x);
}

s64 __fixsfdi(float x)
{
    return (s64)__fixunsdfdi((double)x);
}

u32 __fixunsdfsi(double x)
{
    return (u32)__fixunsdfdi(x);
}

u32 __fixunssfsi(float x)
{
    return (u32)__fixunsdfdi((double)x);
}

float __floatdisf(s64 x)
{
    return make_float(x < 0, 0, x < 0 ? 0 - (u64)x : (u64)x);
}

double __floatdidf(s64 x)
{
    return make_double(x < 0, 0, x < 0 ? 0 - (u64)x : (u64)x);
}

float __floatundisf(u64 x)
{
    return make_float(0, 0, x);
}

double __floatundidf(u64 x)
{
    return make_double(0, 0, x);
}

#ifdef HAVE_F80
static long double make_long(int sign, u64 high, u64 low)
{
    union f80 r;
    int e;
    r.f = 0;
    r.bits.m = 0;
    r.bits.se = 0;
    if (high | low) {
        r.bits.m = round_bits(high, low, 64, &e);
        r.bits.se = (unsigned short)(e + 16383);
    }
    if (sign)
        r.bits.se |= 0x8000;
    return r.f;
}

static struct wide cut_long(long double x, int *sign)
{
    union f80 u;
    u.f = x;
    *sign = u.bits.se >> 15;
    return cut(u.bits.m, (u.bits.se & 0x7fff) - 16383 - 63);
}

u64 __fixunsxfdi(long double x)
{
    int sign;
    struct wide w = cut_long(x, &sign);
    return sign ? 0 - w.low : w.low;
}

s64 __fixxfdi(long double x)
{
    return (s64)__fixunsxfdi(x);
}

u32 __fixunsxfsi(long double x)
{
    return (u32)__fixunsxfdi(x);
}

long double __floatdixf(s64 x)
{
    return make_long(x < 0, 0, x < 0 ? 0 - (u64)x : (u64)x);
}

long double __floatundixf(u64 x)
{
    return make_long(0, 0, x);
}
#endif

#ifdef __SIZEOF_INT128__
typedef unsigned __int128 u128;
typedef __int128 s128;

static u128 joined(struct wide w, int sign)
{
    u128 r = (u128)w.high << 64 | w.low;
    return sign ? 0 - r : r;
}

u128 __fixunsdfti(double x)
{
    int sign;
    struct wide w = cut_double(x, &sign);
    return joined(w, sign);
}

s128 __fixdfti(double x)
{
    return (s128)__fixunsdfti(x);
}

u128 __fixunssfti(float x)
{
    return __fixunsdfti((double)x);
}

s128 __fixsfti(float x)
{
    return (s128)__fixunsdfti((double)x);
}

/* The leading 62 bits with their sign, the last one set too if anything below is: it converts as the whole does, in every rounding mode. */
static s64 leading(u128 a, int sign, int *dropped)
{
    u64 v = (u64)a;
    *dropped = 0;
    if (a >> 62) {
        u64 high = (u64)(a >> 64);
        *dropped = high ? 66 - __builtin_clzll(high) : 2;
        v = (u64)(a >> *dropped) | ((a & (((u128)1 << *dropped) - 1)) != 0);
    }
    return sign ? -(s64)v : (s64)v;
}

static float narrow_float(u128 a, int sign)
{
    int dropped;
    s64 v = leading(a, sign, &dropped);
    return (float)v * (float)((u64)1 << (dropped > 33 ? 33 : dropped)) * (float)((u64)1 << (dropped > 33 ? dropped - 33 : 0));
}

static double narrow_double(u128 a, int sign)
{
    int dropped;
    s64 v = leading(a, sign, &dropped);
    return (double)v * (double)((u64)1 << (dropped > 33 ? 33 : dropped)) * (double)((u64)1 << (dropped > 33 ? dropped - 33 : 0));
}

float __floatuntisf(u128 x)
{
    return narrow_float(x, 0);
}

double __floatuntidf(u128 x)
{
    return narrow_double(x, 0);
}

float __floattisf(s128 x)
{
    return narrow_float(x < 0 ? 0 - (u128)x : (u128)x, x < 0);
}

double __floattidf(s128 x)
{
    return narrow_double(x < 0 ? 0 - (u128)x : (u128)x, x < 0);
}

#ifdef HAVE_F80
u128 __fixunsxfti(long double x)
{
    int sign;
    struct wide w = cut_long(x, &sign);
    return joined(w, sign);
}

s128 __fixxfti(long double x)
{
    return (s128)__fixunsxfti(x);
}

long double __floatuntixf(u128 x)
{
    return (long double)(u64)(x >> 64) * 0x1p64L + (long double)(u64)x;
}

long double __floattixf(s128 x)
{
    return (long double)(s64)(x >> 64) * 0x1p64L + (long double)(u64)x;
}
#endif
#endif
