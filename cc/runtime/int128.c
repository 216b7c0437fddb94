/* 128-bit integer arithmetic on 64-bit machines (GCC internals manual, "Integer library routines"). Works on halves only, so that nothing
   here calls itself. */

#ifdef __SIZEOF_INT128__

typedef unsigned long long u64;
typedef unsigned __int128 u128;
typedef __int128 s128;

union parts {
    u128 all;
    struct {
        u64 low, high;
    } half;
};

static int leading_zeros(u64 x)
{
    int n = 0;
    if (!(x >> 32)) { n += 32; x <<= 32; }
    if (!(x >> 48)) { n += 16; x <<= 16; }
    if (!(x >> 56)) { n += 8; x <<= 8; }
    if (!(x >> 60)) { n += 4; x <<= 4; }
    if (!(x >> 62)) { n += 2; x <<= 2; }
    if (!(x >> 63)) n += 1;
    return n;
}

u128 __ashlti3(u128 x, int n)
{
    union parts p;
    p.all = x;
    if (n >= 64) {
        p.half.high = p.half.low << (n - 64);
        p.half.low = 0;
    } else if (n) {
        p.half.high = p.half.high << n | p.half.low >> (64 - n);
        p.half.low <<= n;
    }
    return p.all;
}

u128 __lshrti3(u128 x, int n)
{
    union parts p;
    p.all = x;
    if (n >= 64) {
        p.half.low = p.half.high >> (n - 64);
        p.half.high = 0;
    } else if (n) {
        p.half.low = p.half.low >> n | p.half.high << (64 - n);
        p.half.high >>= n;
    }
    return p.all;
}

s128 __ashrti3(s128 x, int n)
{
    union parts p;
    long long high;
    p.all = (u128)x;
    high = (long long)p.half.high;
    if (n >= 64) {
        p.half.low = (u64)(high >> (n - 64));
        p.half.high = (u64)(high >> 63);
    } else if (n) {
        p.half.low = p.half.low >> n | p.half.high << (64 - n);
        p.half.high = (u64)(high >> n);
    }
    return (s128)p.all;
}

u128 __multi3(u128 a, u128 b)
{
    union parts x, y, r;
    u64 al, ah, bl, bh, low, t, mid;
    x.all = a;
    y.all = b;
    al = x.half.low & 0xffffffff;
    ah = x.half.low >> 32;
    bl = y.half.low & 0xffffffff;
    bh = y.half.low >> 32;
    low = al * bl;
    t = ah * bl + (low >> 32);
    mid = (t & 0xffffffff) + al * bh;
    r.half.low = mid << 32 | (low & 0xffffffff);
    r.half.high = ah * bh + (t >> 32) + (mid >> 32) + x.half.low * y.half.high + x.half.high * y.half.low;
    return r.all;
}

/* 128 by 64 bits, high < d: two 32-bit digits (Knuth, vol. 2, 4.3.1 D). */
static u64 divide_step(u64 high, u64 low, u64 d, u64 *rest)
{
    int s = leading_zeros(d);
    u64 dh, dl, q1, q0, r, n1, n0;
    d <<= s;
    if (s)
        high = high << s | low >> (64 - s);
    low <<= s;
    dh = d >> 32;
    dl = d & 0xffffffff;
    n1 = low >> 32;
    n0 = low & 0xffffffff;
    q1 = high / dh;
    r = high - q1 * dh;
    while (q1 >> 32 || q1 * dl > (r << 32 | n1)) {
        q1--;
        r += dh;
        if (r >> 32)
            break;
    }
    high = (high << 32 | n1) - q1 * d;
    q0 = high / dh;
    r = high - q0 * dh;
    while (q0 >> 32 || q0 * dl > (r << 32 | n0)) {
        q0--;
        r += dh;
        if (r >> 32)
            break;
    }
    *rest = ((high << 32 | n0) - q0 * d) >> s;
    return q1 << 32 | q0;
}

u128 __udivmodti4(u128 a, u128 b, u128 *rest)
{
    union parts n, d, q, r;
    n.all = a;
    d.all = b;
    q.half.low = q.half.high = 0;
    r.half.low = r.half.high = 0;
    if (d.half.high == 0) {
        u64 over = n.half.high;
        if (over >= d.half.low) {
            q.half.high = over / d.half.low;
            over -= q.half.high * d.half.low;
        }
        q.half.low = divide_step(over, n.half.low, d.half.low, &r.half.low);
    } else if (d.half.high > n.half.high || (d.half.high == n.half.high && d.half.low > n.half.low)) {
        r = n;
    } else {
        int s = leading_zeros(d.half.high) - leading_zeros(n.half.high);
        u64 bits = 0;
        d.all = __ashlti3(b, s);
        for (; s >= 0; s--) {
            bits <<= 1;
            if (n.half.high > d.half.high || (n.half.high == d.half.high && n.half.low >= d.half.low)) {
                u64 borrow = n.half.low < d.half.low;
                n.half.low -= d.half.low;
                n.half.high -= d.half.high + borrow;
                bits |= 1;
            }
            d.half.low = d.half.low >> 1 | d.half.high << 63;
            d.half.high >>= 1;
        }
        q.half.low = bits;
        r = n;
    }
    if (rest)
        *rest = r.all;
    return q.all;
}

u128 __udivti3(u128 a, u128 b)
{
    return __udivmodti4(a, b, 0);
}

u128 __umodti3(u128 a, u128 b)
{
    u128 r;
    __udivmodti4(a, b, &r);
    return r;
}

s128 __divti3(s128 a, s128 b)
{
    u128 q = __udivmodti4(a < 0 ? -(u128)a : (u128)a, b < 0 ? -(u128)b : (u128)b, 0);
    return (s128)((a < 0) != (b < 0) ? -q : q);
}

s128 __modti3(s128 a, s128 b)
{
    u128 r;
    __udivmodti4(a < 0 ? -(u128)a : (u128)a, b < 0 ? -(u128)b : (u128)b, &r);
    return (s128)(a < 0 ? -r : r);
}

s128 __divmodti4(s128 a, s128 b, s128 *rest)
{
    *rest = __modti3(a, b);
    return __divti3(a, b);
}

s128 __negti2(s128 a)
{
    return (s128)(0 - (u128)a);
}

int __cmpti2(s128 a, s128 b)
{
    return a < b ? 0 : a > b ? 2 : 1;
}

int __ucmpti2(u128 a, u128 b)
{
    return a < b ? 0 : a > b ? 2 : 1;
}

#endif
