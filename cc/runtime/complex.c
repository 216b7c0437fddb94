/* Multiplication and division of complex numbers with recovery of infinities (C11 annex G.5.1, the algorithms shown there), and x^n. */

#define IS_NAN(x) ((x) != (x))
#define IS_INF(x) (__builtin_isinf(x) != 0)
#define IS_FINITE(x) (!IS_NAN((x) - (x)))

#define COMPLEX_OPERATIONS(T, MUL, DIV, COPYSIGN, FABS)                                                             \
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
        T denominator, ratio, x, y;                                                                                 \
        _Complex T z;                                                                                               \
        if (FABS(c) < FABS(d)) {                                                                                    \
            ratio = c / d;                                                                                          \
            denominator = c * ratio + d;                                                                            \
            x = (a * ratio + b) / denominator;                                                                      \
            y = (b * ratio - a) / denominator;                                                                      \
        } else {                                                                                                    \
            ratio = d / c;                                                                                          \
            denominator = d * ratio + c;                                                                            \
            x = (b * ratio + a) / denominator;                                                                      \
            y = (b - a * ratio) / denominator;                                                                      \
        }                                                                                                           \
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

COMPLEX_OPERATIONS(float, __mulsc3, __divsc3, __builtin_copysignf, __builtin_fabsf)
COMPLEX_OPERATIONS(double, __muldc3, __divdc3, __builtin_copysign, __builtin_fabs)
COMPLEX_OPERATIONS(long double, __mulxc3, __divxc3, __builtin_copysignl, __builtin_fabsl)
#if defined __SIZEOF_FLOAT128__ && defined __SIZEOF_INT128__ /* i386: no binary128 registers */
COMPLEX_OPERATIONS(_Float128, __multc3, __divtc3, __builtin_copysignf128, __builtin_fabsf128)
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
