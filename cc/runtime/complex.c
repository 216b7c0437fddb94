/* Multiplication and division of complex numbers with recovery of infinities (C11 annex G.5.1, the algorithms shown there), and x^n.
   Division is Baudin and Smith's (A Robust Complex Division in Scilab, 2012): Smith's with the operands scaled away from both ends of the range,
   and the products ordered so that a ratio that underflows does not lose the quotient. */

#define IS_NAN(x) ((x) != (x))
#define IS_INF(x) (__builtin_isinf(x) != 0)
#define IS_FINITE(x) (!IS_NAN((x) - (x)))

/* (p + q * n) / (u + v * n), where n = v / u; a subnormal n has lost its digits */
#define QUOTIENT(p, q, u, v, n, MIN) ((FABS_(n) > MIN ? (p) + (q) * (n) : (p) + (v) * ((q) / (u))) / ((u) + (v) * (n)))
#define LARGER(x, y) (FABS_(x) < FABS_(y) ? FABS_(y) : FABS_(x))
#define FABS_(x) ((x) < 0 ? -(x) : (x))
/* both parts times `by`, the quotient to be multiplied by `undo`, when they are too large; too small */
#define SCALE(p, q, limit, by, undo) if (LARGER(p, q) >= (limit)) { p *= by; q *= by; s *= undo; }
#define LIFT(p, q, limit, by, undo) if (LARGER(p, q) <= (limit)) { p *= by; q *= by; s *= undo; }

#define SCALED_QUOTIENT(T, FABS, MAX, MIN, EPS)                                                                     \
        T n, s = 1;                                                                                                 \
        SCALE(a, b, MAX / 2, 0.5, 2)                                                                                \
        SCALE(c, d, MAX / 2, 0.5, 0.5)                                                                              \
        LIFT(a, b, MIN * 2 / EPS, 2 / (EPS * EPS), EPS * EPS / 2)                                                   \
        LIFT(c, d, MIN * 2 / EPS, 2 / (EPS * EPS), 2 / (EPS * EPS))                                                 \
        if (FABS(d) <= FABS(c)) {                                                                                   \
            n = d / c;                                                                                              \
            x = QUOTIENT(a, b, c, d, n, MIN) * s;                                                                   \
            y = QUOTIENT(b, -a, c, d, n, MIN) * s;                                                                  \
        } else {                                                                                                    \
            n = c / d;                                                                                              \
            x = QUOTIENT(b, a, d, c, n, MIN) * s;                                                                   \
            y = QUOTIENT(-a, b, d, c, n, MIN) * s;                                                                  \
        }

/* in a type of twice the range and more digits nothing underflows on the way */
#define WIDE_QUOTIENT(W)                                                                                            \
        W p = a, q = b, u = c, v = d, square = u * u + v * v;                                                       \
        x = (p * u + q * v) / square;                                                                               \
        y = (q * u - p * v) / square;

#define COMPLEX_OPERATIONS(T, MUL, DIV, COPYSIGN, QUOTIENTS)                                                        \
    _Complex T MUL(T a, T b, T c, T d)                                                                              \
    {                                                                                                               \
        T ac = a * c, bd = b * d, ad = a * d, bc = b * c;                                                           \
        T x = ac - bd, y = ad + bc;                                                                                 \
        _Complex T z;                                                                                               \
        if (IS_NAN(x) && IS_NAN(y)) {                                                                               \
            int recalc = 0;                                                                                         \
            if (IS_INF(a) || IS_INF(b)) {                                                                           \
                a = COPYSIGN(IS_INF(a) ? (T)1 : (T)0, a);                                                           \
                b = COPYSIGN(IS_INF(b) ? (T)1 : (T)0, b);                                                           \
                if (IS_NAN(c)) c = COPYSIGN((T)0, c);                                                               \
                if (IS_NAN(d)) d = COPYSIGN((T)0, d);                                                               \
                recalc = 1;                                                                                         \
            }                                                                                                       \
            if (IS_INF(c) || IS_INF(d)) {                                                                           \
                c = COPYSIGN(IS_INF(c) ? (T)1 : (T)0, c);                                                           \
                d = COPYSIGN(IS_INF(d) ? (T)1 : (T)0, d);                                                           \
                if (IS_NAN(a)) a = COPYSIGN((T)0, a);                                                               \
                if (IS_NAN(b)) b = COPYSIGN((T)0, b);                                                               \
                recalc = 1;                                                                                         \
            }                                                                                                       \
            if (!recalc && (IS_INF(ac) || IS_INF(bd) || IS_INF(ad) || IS_INF(bc))) {                                \
                if (IS_NAN(a)) a = COPYSIGN((T)0, a);                                                               \
                if (IS_NAN(b)) b = COPYSIGN((T)0, b);                                                               \
                if (IS_NAN(c)) c = COPYSIGN((T)0, c);                                                               \
                if (IS_NAN(d)) d = COPYSIGN((T)0, d);                                                               \
                recalc = 1;                                                                                         \
            }                                                                                                       \
            if (recalc) {                                                                                           \
                x = (T)__builtin_inf() * (a * c - b * d);                                                           \
                y = (T)__builtin_inf() * (a * d + b * c);                                                           \
            }                                                                                                       \
        }                                                                                                           \
        __real__ z = x;                                                                                             \
        __imag__ z = y;                                                                                             \
        return z;                                                                                                   \
    }                                                                                                               \
    _Complex T DIV(T a, T b, T c, T d)                                                                              \
    {                                                                                                               \
        T x, y;                                                                                                     \
        _Complex T z;                                                                                               \
        QUOTIENTS                                                                                                   \
        if (IS_NAN(x) && IS_NAN(y)) {                                                                               \
            if (c == 0 && d == 0 && (!IS_NAN(a) || !IS_NAN(b))) {                                                   \
                x = COPYSIGN((T)__builtin_inf(), c) * a;                                                            \
                y = COPYSIGN((T)__builtin_inf(), c) * b;                                                            \
            } else if ((IS_INF(a) || IS_INF(b)) && IS_FINITE(c) && IS_FINITE(d)) {                                  \
                a = COPYSIGN(IS_INF(a) ? (T)1 : (T)0, a);                                                           \
                b = COPYSIGN(IS_INF(b) ? (T)1 : (T)0, b);                                                           \
                x = (T)__builtin_inf() * (a * c + b * d);                                                           \
                y = (T)__builtin_inf() * (b * c - a * d);                                                           \
            } else if ((IS_INF(c) || IS_INF(d)) && IS_FINITE(a) && IS_FINITE(b)) {                                  \
                c = COPYSIGN(IS_INF(c) ? (T)1 : (T)0, c);                                                           \
                d = COPYSIGN(IS_INF(d) ? (T)1 : (T)0, d);                                                           \
                x = (T)0 * (a * c + b * d);                                                                         \
                y = (T)0 * (b * c - a * d);                                                                         \
            }                                                                                                       \
        }                                                                                                           \
        __real__ z = x;                                                                                             \
        __imag__ z = y;                                                                                             \
        return z;                                                                                                   \
    }

COMPLEX_OPERATIONS(float, __mulsc3, __divsc3, __builtin_copysignf, WIDE_QUOTIENT(double))
#if __LDBL_MANT_DIG__ > __DBL_MANT_DIG__
COMPLEX_OPERATIONS(double, __muldc3, __divdc3, __builtin_copysign, WIDE_QUOTIENT(long double))
#else
COMPLEX_OPERATIONS(double, __muldc3, __divdc3, __builtin_copysign, SCALED_QUOTIENT(double, __builtin_fabs, __DBL_MAX__, __DBL_MIN__, __DBL_EPSILON__))
#endif
COMPLEX_OPERATIONS(long double, __mulxc3, __divxc3, __builtin_copysignl,
                   SCALED_QUOTIENT(long double, __builtin_fabsl, __LDBL_MAX__, __LDBL_MIN__, __LDBL_EPSILON__))
#if defined __SIZEOF_FLOAT128__ && defined __SIZEOF_INT128__ /* i386: no binary128 registers */
COMPLEX_OPERATIONS(_Float128, __multc3, __divtc3, __builtin_copysignf128,
                   SCALED_QUOTIENT(_Float128, __builtin_fabsf128, __FLT128_MAX__, __FLT128_MIN__, __FLT128_EPSILON__))
#endif

#define POWER(T, NAME)                              \
    T NAME(T x, int n)                              \
    {                                               \
        unsigned m = n < 0 ? 0u - (unsigned)n : (unsigned)n; \
        T y = m & 1 ? x : (T)1;                     \
        while (m >>= 1) {                           \
            x = x * x;                              \
            if (m & 1)                              \
                y *= x;                             \
        }                                           \
        return n < 0 ? (T)1 / y : y;                \
    }

POWER(float, __powisf2)
POWER(double, __powidf2)
POWER(long double, __powixf2)
#if defined __SIZEOF_FLOAT128__ && defined __SIZEOF_INT128__ /* i386: no binary128 registers */
POWER(_Float128, __powitf2)
#endif
