/* C11 5.2.4.2.1. The libc's own limits.h, which adds POSIX, is read first; it comes back here with _GCC_LIMITS_H_ or by #include_next. */
#ifndef _LIBC_LIMITS_H_
# ifndef __pycc_limits_entered
#  define __pycc_limits_entered
#  if __STDC_HOSTED__ && defined __has_include_next
#   if __has_include_next(<limits.h>)
#    define _GCC_LIMITS_H_
#    include_next <limits.h>
#   endif
#  endif
#  undef __pycc_limits_entered
# endif
#endif
#ifndef __pycc_limits
#define __pycc_limits
#undef CHAR_BIT
#define CHAR_BIT __CHAR_BIT__
#undef SCHAR_MAX
#define SCHAR_MAX __SCHAR_MAX__
#undef SCHAR_MIN
#define SCHAR_MIN (-SCHAR_MAX - 1)
#undef UCHAR_MAX
#define UCHAR_MAX (SCHAR_MAX * 2 + 1)
#undef CHAR_MIN
#undef CHAR_MAX
#ifdef __CHAR_UNSIGNED__
# define CHAR_MIN 0
# define CHAR_MAX UCHAR_MAX
#else
# define CHAR_MIN SCHAR_MIN
# define CHAR_MAX SCHAR_MAX
#endif
#undef SHRT_MAX
#define SHRT_MAX __SHRT_MAX__
#undef SHRT_MIN
#define SHRT_MIN (-SHRT_MAX - 1)
#undef USHRT_MAX
#define USHRT_MAX (SHRT_MAX * 2 + 1)
#undef INT_MAX
#define INT_MAX __INT_MAX__
#undef INT_MIN
#define INT_MIN (-INT_MAX - 1)
#undef UINT_MAX
#define UINT_MAX (INT_MAX * 2U + 1U)
#undef LONG_MAX
#define LONG_MAX __LONG_MAX__
#undef LONG_MIN
#define LONG_MIN (-LONG_MAX - 1L)
#undef ULONG_MAX
#define ULONG_MAX (LONG_MAX * 2UL + 1UL)
#if __STDC_VERSION__ >= 199901L
# undef LLONG_MAX
# define LLONG_MAX __LONG_LONG_MAX__
# undef LLONG_MIN
# define LLONG_MIN (-LLONG_MAX - 1LL)
# undef ULLONG_MAX
# define ULLONG_MAX (LLONG_MAX * 2ULL + 1ULL)
#endif
#if !defined __STRICT_ANSI__ && (!defined __GNU_LIBRARY__ || defined __USE_GNU)
# undef LONG_LONG_MAX
# define LONG_LONG_MAX __LONG_LONG_MAX__
# undef LONG_LONG_MIN
# define LONG_LONG_MIN (-LONG_LONG_MAX - 1LL)
# undef ULONG_LONG_MAX
# define ULONG_LONG_MAX (LONG_LONG_MAX * 2ULL + 1ULL)
#endif
#ifndef MB_LEN_MAX
# define MB_LEN_MAX 16
#endif
#if __STDC_VERSION__ > 201710L || defined __STDC_WANT_IEC_60559_BFP_EXT__
# define CHAR_WIDTH __SCHAR_WIDTH__
# define SCHAR_WIDTH __SCHAR_WIDTH__
# define UCHAR_WIDTH __SCHAR_WIDTH__
# define SHRT_WIDTH __SHRT_WIDTH__
# define USHRT_WIDTH __SHRT_WIDTH__
# define INT_WIDTH __INT_WIDTH__
# define UINT_WIDTH __INT_WIDTH__
# define LONG_WIDTH __LONG_WIDTH__
# define ULONG_WIDTH __LONG_WIDTH__
# define LLONG_WIDTH __LONG_LONG_WIDTH__
# define ULLONG_WIDTH __LONG_LONG_WIDTH__
#endif
#if __STDC_VERSION__ > 201710L
# define BOOL_MAX 1
# define BOOL_WIDTH 1
#endif
#endif
