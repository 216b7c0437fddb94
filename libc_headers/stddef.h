/* C11 7.19, with the __need_X protocol by which libc headers ask for single types. */
#if defined __need_ptrdiff_t || defined __need_size_t || defined __need_wchar_t || defined __need_NULL || defined __need_wint_t || defined __need_max_align_t
# define __pycc_partial_stddef 1
#else
# define __need_ptrdiff_t
# define __need_size_t
# define __need_wchar_t
# define __need_NULL
# define __need_max_align_t
# define __need_offsetof
#endif

#ifdef __need_ptrdiff_t
# undef __need_ptrdiff_t
# if !defined __pycc_ptrdiff_t && !defined __DEFINED_ptrdiff_t
#  define __pycc_ptrdiff_t 1
#  define __DEFINED_ptrdiff_t
typedef __PTRDIFF_TYPE__ ptrdiff_t;
# endif
#endif

#ifdef __need_size_t
# undef __need_size_t
# if !defined __pycc_size_t && !defined __DEFINED_size_t
#  define __pycc_size_t 1
#  define __DEFINED_size_t
#  define _SIZE_T
typedef __SIZE_TYPE__ size_t;
# endif
#endif

#ifdef __need_wchar_t
# undef __need_wchar_t
# if !defined __pycc_wchar_t && !defined __DEFINED_wchar_t
#  define __pycc_wchar_t 1
#  define __DEFINED_wchar_t
#  define _WCHAR_T
typedef __WCHAR_TYPE__ wchar_t;
# endif
#endif

#ifdef __need_wint_t
# undef __need_wint_t
# if !defined __pycc_wint_t && !defined __DEFINED_wint_t
#  define __pycc_wint_t 1
#  define __DEFINED_wint_t
#  define _WINT_T 1
typedef __WINT_TYPE__ wint_t;
# endif
#endif

#ifdef __need_NULL
# undef __need_NULL
# undef NULL
# define NULL ((void *) 0)
#endif

#ifdef __need_max_align_t
# undef __need_max_align_t
# if __STDC_VERSION__ >= 201112L && !defined __pycc_max_align_t && !defined __DEFINED_max_align_t
#  define __pycc_max_align_t 1
#  define __DEFINED_max_align_t
#  define _GCC_MAX_ALIGN_T
typedef struct {
  long long __max_align_ll __attribute__ ((__aligned__ (__alignof__ (long long))));
  long double __max_align_ld __attribute__ ((__aligned__ (__alignof__ (long double))));
# ifdef __i386__
  __float128 __max_align_f128 __attribute__ ((__aligned__ (__alignof__ (__float128))));
# endif
} max_align_t;
# endif
#endif

#ifdef __need_offsetof
# undef __need_offsetof
# undef offsetof
# define offsetof(type, member) __builtin_offsetof (type, member)
# ifndef _STDDEF_H
#  define _STDDEF_H
#  define _STDDEF_H_
# endif
#endif
#undef __pycc_partial_stddef
