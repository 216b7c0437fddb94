/* 64-bit integer arithmetic for machines with 32-bit registers (names as in the GCC internals manual, "Integer library routines"). */

typedef unsigned int u32;
typedef unsigned long long u64;
typedef long long s64;

#if __SIZEOF_POINTER__ == 4

union parts {
    u64 all;
    struct {
        u32 low, high;
    } half;
};

static int leading_zeros(u32 x)
{
    int n = 0;
    if (!(x & 0xffff0000u)) { n += 16; x <<= 16; }
    if (!(x & 0xff000000u)) { n += 8; x <<= 8; }
    if (!(x & 0xf0000000u)) { n += 4; x <<= 4; }
    if (!(x & 0xc0000000u)) { n += 2; x <<= 2; }
    if (!(x & 0x80000000u)) n += 1;
    return n;
}

u64 __ashldi3(u64 x, int n)
{
    union parts p;
    u32 low, high;
    p.all = x;
    low = p.half.low;
    high = p.half.high;
    if (n >= 32) {
        high = low << (n - 32);
        low = 0;
    } else if (n) {
        high = high << n | low >> (32 - n);
        low <<= n;
    }
    p.half.low = low;
    p.half.high = high;
    return p.all;
}

u64 __lshrdi3(u64 x, int n)
{
    union parts p;
    u32 low, high;
    p.all = x;
    low = p.half.low;
    high = p.half.high;
    if (n >= 32) {
        low = high >> (n - 32);
        high = 0;
    } else if (n) {
        low = low >> n | high << (32 - n);
        high >>= n;
    }
    p.half.low = low;
    p.half.high = high;
    return p.all;
}

s64 __ashrdi3(s64 x, int n)
{
    union parts p;
    u32 low;
    int high;
    p.all = (u64)x;
    low = p.half.low;
    high = (int)p.half.high;
    if (n >= 32) {
        low = (u32)(high >> (n - 32));
        high >>= 31;
    } else if (n) {
        low = low >> n | (u32)high << (32 - n);
        high >>= n;
    }
    p.half.low = low;
    p.half.high = (u32)high;
    return (s64)p.all;
}

u64 __muldi3(u64 a, u64 b)
{
    union parts x, y, r;
    u32 al, ah, bl, bh, t, mid, low;
    x.all = a;
    y.all = b;
    al = x.half.low & 0xffff;
    ah = x.half.low >> 16;
    bl = y.half.low & 0xffff;
    bh = y.half.low >> 16;
    low = al * bl;
    t = ah * bl + (low >> 16);
    mid = (t & 0xffff) + al * bh;
    r.half.low = mid << 16 | (low & 0xffff);
    r.half.high = ah * bh + (t >> 16) + (mid >> 16) + x.half.low * y.half.high + x.half.high * y.half.low;
    return r.all;
}

/* Quotient and remainder by a divisor below 2^32: two steps of two 16-bit digits each (Knuth, vol. 2, 4.3.1 D). */
static u32 divide_step(u32 high, u32 low, u32 d, u32 *rest)
{
    int s = leading_zeros(d);
    u32 dh, dl, q1, q0, r, n1, n0;
    d <<= s;
    if (s)
        high = high << s | low >> (32 - s);
    low <<= s;
    dh = d >> 16;
    dl = d & 0xffff;
    n1 = low >> 16;
    n0 = low & 0xffff;
    q1 = high / dh;
    r = high - q1 * dh;
    while (q1 >= 0x10000 || q1 * dl > (r << 16 | n1)) {
        q1--;
        r += dh;
        if (r >= 0x10000)
            break;
    }
    high = (high << 16 | n1) - q1 * d;
    q0 = high / dh;
    r = high - q0 * dh;
    while (q0 >= 0x10000 || q0 * dl > (r << 16 | n0)) {
        q0--;
        r += dh;
        if (r >= 0x10000)
            break;
    }
    *rest = ((high << 16 | n0) - q0 * d) >> s;
    return q1 << 16 | q0;
}

u64 __udivmoddi4(u64 a, u64 b, u64 *rest)
{
    union parts n, d, q, r;
    n.all = a;
    d.all = b;
    r.all = 0;
    q.all = 0;
    if (d.half.high == 0) {
        u32 over = n.half.high;
        q.half.high = 0;
        if (over >= d.half.low) {
            q.half.high = over / d.half.low;
            over -= q.half.high * d.half.low;
        }
        q.half.low = divide_step(over, n.half.low, d.half.low, &r.half.low);
    } else if (b > a) {
        r.all = a;
    } else {
        int s = leading_zeros(d.half.high) - leading_zeros(n.half.high);
        u64 t = __ashldi3(b, s);
        u32 bits = 0;
        for (; s >= 0; s--) {
            bits <<= 1;
            if (a >= t) {
                a -= t;
                bits |= 1;
            }
            t = __lshrdi3(t, 1);
        }
        q.half.low = bits;
        r.all = a;
    }
    if (rest)
        *rest = r.all;
    return q.all;
}

u64 __udivdi3(u64 a, u64 b)
{
    return __udivmoddi4(a, b, 0);
}

u64 __umoddi3(u64 a, u64 b)
{
    u64 r;
    __udivmoddi4(a, b, &r);
    return r;
}

s64 __divdi3(s64 a, s64 b)
{
    u64 q = __udivmoddi4(a < 0 ? -(u64)a : (u64)a, b < 0 ? -(u64)b : (u64)b, 0);
    return (s64)((a < 0) != (b < 0) ? -q : q);
}

s64 __moddi3(s64 a, s64 b)
{
    u64 r;
    __udivmoddi4(a < 0 ? -(u64)a : (u64)a, b < 0 ? -(u64)b : (u64)b, &r);
    return (s64)(a < 0 ? -r : r);
}

s64 __divmoddi4(s64 a, s64 b, s64 *rest)
{
    *rest = __moddi3(a, b);
    return __divdi3(a, b);
}

s64 __negdi2(s64 a)
{
    return (s64)(0 - (u64)a);
}

int __cmpdi2(s64 a, s64 b)
{
    return a < b ? 0 : a > b ? 2 : 1;
}

int __ucmpdi2(u64 a, u64 b)
{
    return a < b ? 0 : a > b ? 2 : 1;
}

#endif
