/* C11 7.16. With __need___va_list only __gnuc_va_list is declared, as glibc's stdio.h wants. */
#ifndef __GNUC_VA_LIST
# define __GNUC_VA_LIST
typedef __builtin_va_list __gnuc_va_list;
#endif
#ifdef __need___va_list
# undef __need___va_list
#elif !defined _STDARG_H
# define _STDARG_H
# define _ANSI_STDARG_H_
# define va_start(list, last) __builtin_va_start (list, last)
# define va_end(list) __builtin_va_end (list)
# define va_arg(list, type) __builtin_va_arg (list, type)
# if !defined __STRICT_ANSI__ || __STDC_VERSION__ >= 199901L
#  define va_copy(to, from) __builtin_va_copy (to, from)
# endif
# define __va_copy(to, from) __builtin_va_copy (to, from)
# if !defined __DEFINED_va_list && !defined _VA_LIST && !defined _VA_LIST_DEFINED
#  define __DEFINED_va_list
#  define _VA_LIST
#  define _VA_LIST_DEFINED
typedef __gnuc_va_list va_list;
# endif
#endif
