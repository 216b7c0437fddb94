/* Counting bits and swapping bytes (GCC internals manual, "Bit operations"). Plain C only: the builtins of these names would call back. */

typedef unsigned int u32;
typedef unsigned long long u64;

int __popcountsi2(u32 x)
{
    x = x - ((x >> 1) & 0x55555555u);
    x = (x & 0x33333333u) + ((x >> 2) & 0x33333333u);
    x = (x + (x >> 4)) & 0x0f0f0f0fu;
    return (int)((x * 0x01010101u) >> 24);
}

int __popcountdi2(u64 x)
{
    return __popcountsi2((u32)x) + __popcountsi2((u32)(x >> 32));
}

int __clzsi2(u32 x)
{
    int n = 0;
    if (!(x & 0xffff0000u)) { n += 16; x <<= 16; }
    if (!(x & 0xff000000u)) { n += 8; x <<= 8; }
    if (!(x & 0xf0000000u)) { n += 4; x <<= 4; }
    if (!(x & 0xc0000000u)) { n += 2; x <<= 2; }
    if (!(x & 0x80000000u)) n += 1;
    return n;
}

int __clzdi2(u64 x)
{
    u32 high = (u32)(x >> 32);
    return high ? __clzsi2(high) : 32 + __clzsi2((u32)x);
}

int __ctzsi2(u32 x)
{
    return 31 - __clzsi2(x & (0u - x));
}

int __ctzdi2(u64 x)
{
    u32 low = (u32)x;
    return low ? __ctzsi2(low) : 32 + __ctzsi2((u32)(x >> 32));
}

int __ffssi2(u32 x)
{
    return x ? __ctzsi2(x) + 1 : 0;
}

int __ffsdi2(u64 x)
{
    return x ? __ctzdi2(x) + 1 : 0;
}

int __paritysi2(u32 x)
{
    x ^= x >> 16;
    x ^= x >> 8;
    x ^= x >> 4;
    return (0x6996 >> (x & 15)) & 1;
}

int __paritydi2(u64 x)
{
    return __paritysi2((u32)x ^ (u32)(x >> 32));
}

int __clrsbsi2(int x)
{
    u32 y = (u32)(x < 0 ? ~x : x);
    return y ? __clzsi2(y) - 1 : 31;
}

int __clrsbdi2(long long x)
{
    u64 y = (u64)(x < 0 ? ~x : x);
    return y ? __clzdi2(y) - 1 : 63;
}

u32 __bswapsi2(u32 x)
{
    return x << 24 | (x & 0xff00u) << 8 | (x >> 8 & 0xff00u) | x >> 24;
}

u64 __bswapdi2(u64 x)
{
    return (u64)__bswapsi2((u32)x) << 32 | __bswapsi2((u32)(x >> 32));
}

#ifdef __SIZEOF_INT128__
typedef unsigned __int128 u128;

int __popcountti2(u128 x)
{
    return __popcountdi2((u64)x) + __popcountdi2((u64)(x >> 64));
}

int __clzti2(u128 x)
{
    u64 high = (u64)(x >> 64);
    return high ? __clzdi2(high) : 64 + __clzdi2((u64)x);
}

int __ctzti2(u128 x)
{
    u64 low = (u64)x;
    return low ? __ctzdi2(low) : 64 + __ctzdi2((u64)(x >> 64));
}

int __ffsti2(u128 x)
{
    return x ? __ctzti2(x) + 1 : 0;
}

int __parityti2(u128 x)
{
    return __paritydi2((u64)x ^ (u64)(x >> 64));
}

int __clrsbti2(__int128 x)
{
    u128 y = (u128)(x < 0 ? ~x : x);
    return y ? __clzti2(y) - 1 : 127;
}
#endif
