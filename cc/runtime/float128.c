/* IEEE binary128 arithmetic in integers (IEEE 754-2008), under the names gcc's libgcc uses for TFmode. Two 64-bit halves, because the 32-bit
   targets have no 128-bit integer. Round to nearest, ties to even; no exception flags are raised. */

typedef unsigned long long word;
#ifdef __x86_64__
typedef __float128 quad;
#else
/* no code is generated for binary128 on i386, but glibc's static library compares: passed in memory as this structure is */
typedef struct { word low, high; } quad;
#endif
typedef union
{
  quad f;
  struct { word low, high; } u;
} bits;

/* A number taken apart: value = significand * 2^(exponent - 112), significand in high:low with its top bit at 112 of the pair when normal. */
typedef struct
{
  int class; /* 0 zero 1 finite 2 infinity 3 NaN */
  int sign;
  int exponent;
  word high, low;
} parts;

#define BIAS 16383
#define HIDDEN (1ULL << 48)
#define QUIET (1ULL << 47)

static int
top_bit (word high, word low)
{
  return high ? 127 - __builtin_clzll (high) : low ? 63 - __builtin_clzll (low) : -1;
}

static void
shift_left (word *high, word *low, int n)
{
  if (n >= 64)
    {
      *high = *low << (n - 64);
      *low = 0;
    }
  else if (n > 0)
    {
      *high = *high << n | *low >> (64 - n);
      *low <<= n;
    }
}

/* Bits that fall off are kept in the lowest one. */
static void
shift_right_sticky (word *high, word *low, int n)
{
  word lost;
  if (n <= 0)
    return;
  if (n >= 128)
    {
      lost = *high | *low;
      *high = *low = 0;
    }
  else if (n >= 64)
    {
      lost = *low | (n > 64 ? *high << (128 - n) : 0);
      *low = n == 64 ? *high : *high >> (n - 64);
      *high = 0;
    }
  else
    {
      lost = *low << (64 - n);
      *low = *low >> n | *high << (64 - n);
      *high >>= n;
    }
  *low |= lost != 0;
}

static parts
take (quad x)
{
  bits b;
  parts p;
  b.f = x;
  p.sign = (int) (b.u.high >> 63);
  p.exponent = (int) (b.u.high >> 48 & 0x7fff);
  p.high = b.u.high & (HIDDEN - 1);
  p.low = b.u.low;
  if (p.exponent == 0x7fff)
    p.class = p.high | p.low ? 3 : 2;
  else if (p.exponent == 0 && (p.high | p.low) == 0)
    p.class = 0;
  else
    {
      p.class = 1;
      if (p.exponent == 0)
        {
          int n = 112 - top_bit (p.high, p.low);
          shift_left (&p.high, &p.low, n);
          p.exponent = 1 - n;
        }
      else
        p.high |= HIDDEN;
    }
  return p;
}

#ifdef __x86_64__
static __float128
make (int sign, int exponent, word high, word low)
{
  bits b;
  b.u.high = (word) sign << 63 | (word) exponent << 48 | (high & (HIDDEN - 1));
  b.u.low = low;
  return b.f;
}

static __float128
nan128 (void)
{
  return make (0, 0x7fff, QUIET, 0);
}

/* The significand has its top bit at 115: three more bits than fit, the last of them sticky. exponent is biased. */
static __float128
finish (int sign, int exponent, word high, word low)
{
  int odd, tail;
  if (exponent <= 0)
    {
      shift_right_sticky (&high, &low, 1 - exponent);
      exponent = 0;
    }
  tail = (int) (low & 7);
  low = low >> 3 | high << 61;
  high >>= 3;
  odd = (int) (low & 1);
  if (tail > 4 || (tail == 4 && odd))
    if (++low == 0)
      ++high;
  if (exponent == 0)
    {
      if (high >= HIDDEN)
        exponent = 1;
    }
  else if (high >= HIDDEN << 1)
    {
      low = low >> 1 | high << 63;
      high >>= 1;
      ++exponent;
    }
  if (exponent >= 0x7fff)
    return make (sign, 0x7fff, 0, 0);
  return make (sign, exponent, high, low);
}

/* Any significand with any top bit: value = pair * 2^(exponent - 112 - BIAS), sticky in the lowest bit. */
static __float128
normalise (int sign, int exponent, word high, word low)
{
  int top = top_bit (high, low);
  if (top < 0)
    return make (sign, 0, 0, 0);
  exponent += top - 112;
  if (top > 115)
    shift_right_sticky (&high, &low, top - 115);
  else
    shift_left (&high, &low, 115 - top);
  return finish (sign, exponent, high, low);
}

static __float128
quieten (__float128 x)
{
  bits b;
  b.f = x;
  b.u.high |= QUIET;
  return b.f;
}

__float128
__addtf3 (__float128 x, __float128 y)
{
  parts a = take (x), b = take (y);
  int n;
  if (a.class == 3)
    return quieten (x);
  if (b.class == 3)
    return quieten (y);
  if (a.class == 2)
    return b.class == 2 && a.sign != b.sign ? nan128 () : x;
  if (b.class == 2)
    return y;
  if (a.class == 0)
    return b.class == 0 && a.sign != b.sign ? make (0, 0, 0, 0) : y;
  if (b.class == 0)
    return x;
  if (a.exponent < b.exponent || (a.exponent == b.exponent && (a.high < b.high || (a.high == b.high && a.low < b.low))))
    {
      parts t = a;
      a = b;
      b = t;
    }
  shift_left (&a.high, &a.low, 3);
  shift_left (&b.high, &b.low, 3);
  n = a.exponent - b.exponent;
  shift_right_sticky (&b.high, &b.low, n);
  if (a.sign == b.sign)
    {
      a.low += b.low;
      a.high += b.high + (a.low < b.low);
    }
  else
    {
      word borrow = a.low < b.low;
      a.low -= b.low;
      a.high -= b.high + borrow;
      if ((a.high | a.low) == 0)
        return make (0, 0, 0, 0);
    }
  return normalise (a.sign, a.exponent - 3, a.high, a.low);
}

__float128
__negtf2 (__float128 x)
{
  bits b;
  b.f = x;
  b.u.high ^= 1ULL << 63;
  return b.f;
}

__float128
__subtf3 (__float128 x, __float128 y)
{
  parts b = take (y);
  return b.class == 3 ? __addtf3 (x, y) : __addtf3 (x, __negtf2 (y));
}

/* 64 x 64 -> 128 from 32-bit pieces. */
static void
multiply (word x, word y, word *high, word *low)
{
  word xl = x & 0xffffffff, xh = x >> 32, yl = y & 0xffffffff, yh = y >> 32;
  word ll = xl * yl, lh = xl * yh, hl = xh * yl, hh = xh * yh;
  word middle = (ll >> 32) + (lh & 0xffffffff) + (hl & 0xffffffff);
  *low = middle << 32 | (ll & 0xffffffff);
  *high = hh + (lh >> 32) + (hl >> 32) + (middle >> 32);
}

__float128
__multf3 (__float128 x, __float128 y)
{
  parts a = take (x), b = take (y);
  int sign = a.sign ^ b.sign;
  word r0, r1, r2, r3, h, l, c;
  if (a.class == 3)
    return quieten (x);
  if (b.class == 3)
    return quieten (y);
  if (a.class == 2 || b.class == 2)
    return a.class == 0 || b.class == 0 ? nan128 () : make (sign, 0x7fff, 0, 0);
  if (a.class == 0 || b.class == 0)
    return make (sign, 0, 0, 0);
  multiply (a.low, b.low, &r1, &r0);
  multiply (a.high, b.high, &r3, &r2);
  multiply (a.low, b.high, &h, &l);
  r1 += l;
  c = r1 < l;
  r2 += h;
  r3 += r2 < h;
  r2 += c;
  r3 += r2 < c;
  multiply (a.high, b.low, &h, &l);
  r1 += l;
  c = r1 < l;
  r2 += h;
  r3 += r2 < h;
  r2 += c;
  r3 += r2 < c;
  /* The product's top bit is 224 or 225: drop 104 bits, sticky, which leaves eight more than a significand has. */
  r1 |= r0 != 0;
  return normalise (sign, a.exponent + b.exponent - BIAS - 8, r3 << 24 | r2 >> 40, r2 << 24 | r1 >> 40 | ((r1 << 24) != 0));
}

__float128
__divtf3 (__float128 x, __float128 y)
{
  parts a = take (x), b = take (y);
  int sign = a.sign ^ b.sign, k;
  word high = 0, low = 0;
  if (a.class == 3)
    return quieten (x);
  if (b.class == 3)
    return quieten (y);
  if (a.class == 2)
    return b.class == 2 ? nan128 () : make (sign, 0x7fff, 0, 0);
  if (b.class == 2)
    return make (sign, 0, 0, 0);
  if (b.class == 0)
    return a.class == 0 ? nan128 () : make (sign, 0x7fff, 0, 0);
  if (a.class == 0)
    return make (sign, 0, 0, 0);
  for (k = 0; k < 117; k++)
    {
      high = high << 1 | low >> 63;
      low <<= 1;
      if (a.high > b.high || (a.high == b.high && a.low >= b.low))
        {
          word borrow = a.low < b.low;
          a.low -= b.low;
          a.high -= b.high + borrow;
          low |= 1;
        }
      a.high = a.high << 1 | a.low >> 63;
      a.low <<= 1;
    }
  low |= (a.high | a.low) != 0;
  return normalise (sign, a.exponent - b.exponent + BIAS - 4, high, low);
}

#endif

/* -1 less, 0 equal, 1 greater, 2 unordered. */
static int
order (quad x, quad y)
{
  parts a = take (x), b = take (y);
  bits p, q;
  int less;
  if (a.class == 3 || b.class == 3)
    return 2;
  if (a.class == 0 && b.class == 0)
    return 0;
  p.f = x;
  q.f = y;
  if (p.u.high == q.u.high && p.u.low == q.u.low)
    return 0;
  if (a.sign != b.sign)
    return a.sign ? -1 : 1;
  less = p.u.high < q.u.high || (p.u.high == q.u.high && p.u.low < q.u.low);
  return less != a.sign ? -1 : 1;
}

int __unordtf2 (quad x, quad y) { return order (x, y) == 2; }
int __eqtf2 (quad x, quad y) { return order (x, y) != 0; }
int __netf2 (quad x, quad y) { return order (x, y) != 0; }
int __lttf2 (quad x, quad y) { return order (x, y); }
int __letf2 (quad x, quad y) { return order (x, y); }
int __gttf2 (quad x, quad y) { int o = order (x, y); return o == 2 ? -1 : o; }
int __getf2 (quad x, quad y) { int o = order (x, y); return o == 2 ? -1 : o; }

#ifdef __x86_64__
/* Conversions. */

__float128
__floatunditf (unsigned long long x)
{
  return normalise (0, BIAS + 112, 0, x);
}

__float128
__floatditf (long long x)
{
  return normalise (x < 0, BIAS + 112, 0, x < 0 ? 0 - (word) x : (word) x);
}

__float128 __floatsitf (int x) { return __floatditf (x); }
__float128 __floatunsitf (unsigned x) { return __floatunditf (x); }

/* The integer part, cut off; top tells how many bits the result may have, sign whether negatives count. Out of range: the nearest end. */
static void
integer (__float128 x, int width, int is_signed, word *high, word *low)
{
  parts a = take (x);
  int shift = a.exponent - BIAS - 112;
  word limit_high = width > 64 ? (1ULL << (width - 64 - 1)) : 0;
  word limit_low = width > 64 ? 0 : 1ULL << (width - 1);
  *high = *low = 0;
  if (a.class == 0 || (a.class == 1 && a.exponent < BIAS) || (a.sign && !is_signed))
    return;
  if (a.class != 1 || a.exponent - BIAS >= width - is_signed)
    {
      *high = limit_high;
      *low = limit_low;
      if (!a.sign || a.class == 3)
        {
          /* the greatest: one less than twice, or than, the limit */
          if (is_signed)
            {
              *high = width > 64 ? limit_high - 1 : 0;
              *low = width > 64 ? ~0ULL : limit_low - 1;
            }
          else
            {
              *high = width > 64 ? ~0ULL >> (128 - width) : 0;
              *low = width > 64 ? ~0ULL : ~0ULL >> (64 - width);
            }
        }
      return;
    }
  *high = a.high;
  *low = a.low;
  if (shift >= 0)
    shift_left (high, low, shift);
  else if (-shift >= 64)
    {
      *low = *high >> (-shift - 64);
      *high = 0;
    }
  else
    {
      *low = *low >> -shift | *high << (64 + shift);
      *high >>= -shift;
    }
  if (a.sign)
    {
      *low = 0 - *low;
      *high = ~*high + (*low == 0);
    }
}

long long
__fixtfdi (__float128 x)
{
  word h, l;
  integer (x, 64, 1, &h, &l);
  return (long long) l;
}

unsigned long long
__fixunstfdi (__float128 x)
{
  word h, l;
  integer (x, 64, 0, &h, &l);
  return l;
}

int
__fixtfsi (__float128 x)
{
  word h, l;
  integer (x, 32, 1, &h, &l);
  return (int) l;
}

unsigned
__fixunstfsi (__float128 x)
{
  word h, l;
  integer (x, 32, 0, &h, &l);
  return (unsigned) l;
}

/* A narrower binary format: `fraction` bits, `bias`. Answers its bits. */
static word
narrow (__float128 x, int fraction, int bias)
{
  parts a = take (x);
  int top = 2 * bias + 1, exponent = a.exponent - BIAS + bias, keep = 112 - fraction;
  word sign = (word) a.sign << (fraction + (bias == 127 ? 8 : 11));
  word value, tail_high, tail_low;
  if (a.class == 3)
    {
      shift_right_sticky (&a.high, &a.low, keep);
      return sign | (word) top << fraction | 1ULL << (fraction - 1) | (a.low & ((1ULL << fraction) - 1) & ~1ULL);
    }
  if (a.class == 2)
    return sign | (word) top << fraction;
  if (a.class == 0)
    return sign;
  if (exponent >= top)
    return sign | (word) top << fraction;
  shift_left (&a.high, &a.low, 3);
  tail_high = a.high;
  tail_low = a.low;
  if (exponent <= 0)
    {
      shift_right_sticky (&tail_high, &tail_low, keep + 1 - exponent);
      exponent = 0;
    }
  else
    shift_right_sticky (&tail_high, &tail_low, keep);
  value = tail_low >> 3;
  if ((tail_low & 7) > 4 || ((tail_low & 7) == 4 && (value & 1)))
    ++value;
  if (exponent == 0)
    return sign | value; /* a carry makes the smallest normal number by itself */
  value += (word) (exponent - 1) << fraction;
  if (value >> fraction >= (word) top)
    return sign | (word) top << fraction;
  return sign | value;
}

double
__trunctfdf2 (__float128 x)
{
  union { word u; double d; } r;
  r.u = narrow (x, 52, 1023);
  return r.d;
}

float
__trunctfsf2 (__float128 x)
{
  union { unsigned u; float f; } r;
  r.u = (unsigned) narrow (x, 23, 127);
  return r.f;
}

static __float128
widen (int sign, int exponent, int top, int bias, int fraction, word value)
{
  word high = 0, low = value;
  if (exponent == top)
    {
      shift_left (&high, &low, 112 - fraction);
      return value ? quieten (make (sign, 0x7fff, high, low)) : make (sign, 0x7fff, 0, 0);
    }
  if (exponent == 0)
    return normalise (sign, 1 - bias + BIAS + 112 - fraction, 0, value);
  shift_left (&high, &low, 112 - fraction);
  return make (sign, exponent - bias + BIAS, high, low);
}

__float128
__extenddftf2 (double x)
{
  union { double d; word u; } r;
  r.d = x;
  return widen ((int) (r.u >> 63), (int) (r.u >> 52 & 0x7ff), 0x7ff, 1023, 52, r.u & ((1ULL << 52) - 1));
}

__float128
__extendsftf2 (float x)
{
  union { float f; unsigned u; } r;
  r.f = x;
  return widen ((int) (r.u >> 31), (int) (r.u >> 23 & 0xff), 0xff, 127, 23, r.u & 0x7fffff);
}

#if defined __x86_64__ || defined __i386__
typedef union
{
  long double f;
  struct { word significand; unsigned short exponent; } u;
} extended;

__float128
__extendxftf2 (long double x)
{
  extended e;
  int exponent, sign;
  word high = 0, low;
  e.f = x;
  sign = e.u.exponent >> 15;
  exponent = e.u.exponent & 0x7fff;
  low = e.u.significand & ~(1ULL << 63);
  if (exponent == 0x7fff)
    {
      shift_left (&high, &low, 49);
      return high | low ? quieten (make (sign, 0x7fff, high, low)) : make (sign, 0x7fff, 0, 0);
    }
  if (exponent == 0)
    return normalise (sign, 1 + 49, 0, e.u.significand);
  shift_left (&high, &low, 49);
  return make (sign, exponent, high, low);
}

long double
__trunctfxf2 (__float128 x)
{
  parts a = take (x);
  extended e;
  int exponent = a.exponent;
  word high, low, tail;
  e.u.exponent = (unsigned short) (a.sign << 15);
  e.u.significand = 0;
  if (a.class == 3)
    {
      e.u.exponent |= 0x7fff;
      e.u.significand = 3ULL << 62 | (a.high & (QUIET - 1)) << 15 | a.low >> 49;
      return e.f;
    }
  if (a.class == 2)
    {
      e.u.exponent |= 0x7fff;
      e.u.significand = 1ULL << 63;
      return e.f;
    }
  if (a.class == 0)
    return e.f;
  high = a.high;
  low = a.low;
  shift_left (&high, &low, 15); /* 64 bits in high, the rest in low */
  if (exponent <= 0)
    {
      shift_right_sticky (&high, &low, 1 - exponent);
      exponent = 0;
    }
  tail = low;
  if (tail > 1ULL << 63 || (tail == 1ULL << 63 && (high & 1)))
    if (++high == 0)
      {
        high = 1ULL << 63;
        ++exponent;
      }
  if (exponent == 0 && high >> 63)
    exponent = 1;
  if (exponent >= 0x7fff)
    {
      exponent = 0x7fff;
      high = 1ULL << 63;
    }
  e.u.exponent |= (unsigned short) exponent;
  e.u.significand = high;
  return e.f;
}
#endif

#ifdef __SIZEOF_INT128__
__float128
__floatuntitf (unsigned __int128 x)
{
  return normalise (0, BIAS + 112, (word) (x >> 64), (word) x);
}

__float128
__floattitf (__int128 x)
{
  unsigned __int128 m = x < 0 ? 0 - (unsigned __int128) x : (unsigned __int128) x;
  return normalise (x < 0, BIAS + 112, (word) (m >> 64), (word) m);
}

__int128
__fixtfti (__float128 x)
{
  word h, l;
  integer (x, 128, 1, &h, &l);
  return (__int128) ((unsigned __int128) h << 64 | l);
}

unsigned __int128
__fixunstfti (__float128 x)
{
  word h, l;
  integer (x, 128, 0, &h, &l);
  return (unsigned __int128) h << 64 | l;
}
#endif

#endif
