/* SSE2, as the Intel intrinsics guide names it. Each function is one instruction, by asm: what it computes is the machine's own. */
#ifndef _EMMINTRIN_H_INCLUDED
#define _EMMINTRIN_H_INCLUDED
#include <xmmintrin.h>
#ifndef __PYCC_SIMD
# define __PYCC_SIMD static __inline __attribute__ ((__always_inline__, __unused__))
#endif
typedef long long __m128i __attribute__ ((__vector_size__ (16), __may_alias__));
typedef long long __m128i_u __attribute__ ((__vector_size__ (16), __may_alias__, __aligned__ (1)));
typedef double __m128d __attribute__ ((__vector_size__ (16), __may_alias__));
typedef double __m128d_u __attribute__ ((__vector_size__ (16), __may_alias__, __aligned__ (1)));
typedef double __v2df __attribute__ ((__vector_size__ (16)));
typedef long long __v2di __attribute__ ((__vector_size__ (16)));
typedef unsigned long long __v2du __attribute__ ((__vector_size__ (16)));
typedef int __v4si __attribute__ ((__vector_size__ (16)));
typedef unsigned int __v4su __attribute__ ((__vector_size__ (16)));
typedef short __v8hi __attribute__ ((__vector_size__ (16)));
typedef unsigned short __v8hu __attribute__ ((__vector_size__ (16)));
typedef char __v16qi __attribute__ ((__vector_size__ (16)));
typedef signed char __v16qs __attribute__ ((__vector_size__ (16)));
typedef unsigned char __v16qu __attribute__ ((__vector_size__ (16)));
#define _MM_SHUFFLE2(b, a) (((b) << 1) | (a))

__PYCC_SIMD __m128d _mm_add_pd (__m128d __a, __m128d __b) { __asm__ ("addpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_add_sd (__m128d __a, __m128d __b) { __asm__ ("addsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_sub_pd (__m128d __a, __m128d __b) { __asm__ ("subpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_sub_sd (__m128d __a, __m128d __b) { __asm__ ("subsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_mul_pd (__m128d __a, __m128d __b) { __asm__ ("mulpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_mul_sd (__m128d __a, __m128d __b) { __asm__ ("mulsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_div_pd (__m128d __a, __m128d __b) { __asm__ ("divpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_div_sd (__m128d __a, __m128d __b) { __asm__ ("divsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_min_pd (__m128d __a, __m128d __b) { __asm__ ("minpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_min_sd (__m128d __a, __m128d __b) { __asm__ ("minsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_max_pd (__m128d __a, __m128d __b) { __asm__ ("maxpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_max_sd (__m128d __a, __m128d __b) { __asm__ ("maxsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_and_pd (__m128d __a, __m128d __b) { __asm__ ("andpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_andnot_pd (__m128d __a, __m128d __b) { __asm__ ("andnpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_or_pd (__m128d __a, __m128d __b) { __asm__ ("orpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_xor_pd (__m128d __a, __m128d __b) { __asm__ ("xorpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_unpackhi_pd (__m128d __a, __m128d __b) { __asm__ ("unpckhpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_unpacklo_pd (__m128d __a, __m128d __b) { __asm__ ("unpcklpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmpeq_pd (__m128d __a, __m128d __b) { __asm__ ("cmpeqpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmpeq_sd (__m128d __a, __m128d __b) { __asm__ ("cmpeqsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmplt_pd (__m128d __a, __m128d __b) { __asm__ ("cmpltpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmplt_sd (__m128d __a, __m128d __b) { __asm__ ("cmpltsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmple_pd (__m128d __a, __m128d __b) { __asm__ ("cmplepd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmple_sd (__m128d __a, __m128d __b) { __asm__ ("cmplesd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmpneq_pd (__m128d __a, __m128d __b) { __asm__ ("cmpneqpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmpneq_sd (__m128d __a, __m128d __b) { __asm__ ("cmpneqsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmpnlt_pd (__m128d __a, __m128d __b) { __asm__ ("cmpnltpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmpnlt_sd (__m128d __a, __m128d __b) { __asm__ ("cmpnltsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmpnle_pd (__m128d __a, __m128d __b) { __asm__ ("cmpnlepd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmpnle_sd (__m128d __a, __m128d __b) { __asm__ ("cmpnlesd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmpord_pd (__m128d __a, __m128d __b) { __asm__ ("cmpordpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmpord_sd (__m128d __a, __m128d __b) { __asm__ ("cmpordsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmpunord_pd (__m128d __a, __m128d __b) { __asm__ ("cmpunordpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmpunord_sd (__m128d __a, __m128d __b) { __asm__ ("cmpunordsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cmpgt_pd (__m128d __a, __m128d __b) { return _mm_cmplt_pd (__b, __a); }
__PYCC_SIMD __m128d _mm_cmpge_pd (__m128d __a, __m128d __b) { return _mm_cmple_pd (__b, __a); }
__PYCC_SIMD __m128d _mm_cmpngt_pd (__m128d __a, __m128d __b) { return _mm_cmpnlt_pd (__b, __a); }
__PYCC_SIMD __m128d _mm_cmpnge_pd (__m128d __a, __m128d __b) { return _mm_cmpnle_pd (__b, __a); }
__PYCC_SIMD int _mm_comieq_sd (__m128d __a, __m128d __b) { return __a[0] == __b[0]; }
#define _mm_ucomieq_sd _mm_comieq_sd
__PYCC_SIMD int _mm_comilt_sd (__m128d __a, __m128d __b) { return __a[0] < __b[0]; }
#define _mm_ucomilt_sd _mm_comilt_sd
__PYCC_SIMD int _mm_comile_sd (__m128d __a, __m128d __b) { return __a[0] <= __b[0]; }
#define _mm_ucomile_sd _mm_comile_sd
__PYCC_SIMD int _mm_comigt_sd (__m128d __a, __m128d __b) { return __a[0] > __b[0]; }
#define _mm_ucomigt_sd _mm_comigt_sd
__PYCC_SIMD int _mm_comige_sd (__m128d __a, __m128d __b) { return __a[0] >= __b[0]; }
#define _mm_ucomige_sd _mm_comige_sd
__PYCC_SIMD int _mm_comineq_sd (__m128d __a, __m128d __b) { return __a[0] != __b[0]; }
#define _mm_ucomineq_sd _mm_comineq_sd
__PYCC_SIMD __m128d _mm_sqrt_pd (__m128d __a) { __m128d __r; __asm__ ("sqrtpd %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128d _mm_sqrt_sd (__m128d __a, __m128d __b) { __asm__ ("sqrtsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cvtepi32_ps (__m128i __a) { __m128 __r; __asm__ ("cvtdq2ps %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvtps_epi32 (__m128 __a) { __m128i __r; __asm__ ("cvtps2dq %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvttps_epi32 (__m128 __a) { __m128i __r; __asm__ ("cvttps2dq %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128d _mm_cvtepi32_pd (__m128i __a) { __m128d __r; __asm__ ("cvtdq2pd %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvtpd_epi32 (__m128d __a) { __m128i __r; __asm__ ("cvtpd2dq %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvttpd_epi32 (__m128d __a) { __m128i __r; __asm__ ("cvttpd2dq %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128 _mm_cvtpd_ps (__m128d __a) { __m128 __r; __asm__ ("cvtpd2ps %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128d _mm_cvtps_pd (__m128 __a) { __m128d __r; __asm__ ("cvtps2pd %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128d _mm_setzero_pd (void) { return __extension__ (__m128d) { 0, 0 }; }
__PYCC_SIMD __m128d _mm_undefined_pd (void) { return _mm_setzero_pd (); }
__PYCC_SIMD __m128d _mm_set_pd (double __b, double __a) { return __extension__ (__m128d) { __a, __b }; }
__PYCC_SIMD __m128d _mm_setr_pd (double __a, double __b) { return __extension__ (__m128d) { __a, __b }; }
__PYCC_SIMD __m128d _mm_set1_pd (double __a) { return __extension__ (__m128d) { __a, __a }; }
#define _mm_set_pd1 _mm_set1_pd
__PYCC_SIMD __m128d _mm_set_sd (double __a) { return __extension__ (__m128d) { __a, 0 }; }
__PYCC_SIMD __m128d _mm_load_pd (double const *__p) { return *(__m128d const *) __p; }
__PYCC_SIMD __m128d _mm_loadu_pd (double const *__p) { return *(__m128d_u const *) __p; }
__PYCC_SIMD __m128d _mm_load_sd (double const *__p) { return _mm_set_sd (*__p); }
__PYCC_SIMD __m128d _mm_load1_pd (double const *__p) { return _mm_set1_pd (*__p); }
#define _mm_load_pd1 _mm_load1_pd
__PYCC_SIMD __m128d _mm_loadr_pd (double const *__p) { return _mm_set_pd (__p[0], __p[1]); }
__PYCC_SIMD __m128d _mm_loadh_pd (__m128d __a, double const *__p) { __a[1] = *__p; return __a; }
__PYCC_SIMD __m128d _mm_loadl_pd (__m128d __a, double const *__p) { __a[0] = *__p; return __a; }
__PYCC_SIMD void _mm_store_pd (double *__p, __m128d __a) { *(__m128d *) __p = __a; }
__PYCC_SIMD void _mm_storeu_pd (double *__p, __m128d __a) { *(__m128d_u *) __p = __a; }
__PYCC_SIMD void _mm_store_sd (double *__p, __m128d __a) { *__p = __a[0]; }
__PYCC_SIMD void _mm_storel_pd (double *__p, __m128d __a) { *__p = __a[0]; }
__PYCC_SIMD void _mm_storeh_pd (double *__p, __m128d __a) { *__p = __a[1]; }
__PYCC_SIMD void _mm_store1_pd (double *__p, __m128d __a) { *(__m128d *) __p = _mm_set1_pd (__a[0]); }
__PYCC_SIMD void _mm_storer_pd (double *__p, __m128d __a) { *(__m128d *) __p = _mm_set_pd (__a[0], __a[1]); }
__PYCC_SIMD void _mm_stream_pd (double *__p, __m128d __a) { __asm__ ("movntpd %1, %0" : "=m" (*(__m128d *) __p) : "x" (__a)); }
__PYCC_SIMD __m128d _mm_move_sd (__m128d __a, __m128d __b) { __a[0] = __b[0]; return __a; }
__PYCC_SIMD double _mm_cvtsd_f64 (__m128d __a) { return __a[0]; }
__PYCC_SIMD int _mm_cvtsd_si32 (__m128d __a) { int __r; __asm__ ("cvtsd2si %1, %0" : "=r" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD int _mm_cvttsd_si32 (__m128d __a) { int __r; __asm__ ("cvttsd2si %1, %0" : "=r" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128d _mm_cvtsi32_sd (__m128d __a, int __b) { __a[0] = __b; return __a; }
__PYCC_SIMD __m128 _mm_cvtsd_ss (__m128 __a, __m128d __b) { __asm__ ("cvtsd2ss %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_cvtss_sd (__m128d __a, __m128 __b) { __asm__ ("cvtss2sd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD int _mm_movemask_pd (__m128d __a) { int __r; __asm__ ("movmskpd %1, %0" : "=r" (__r) : "x" (__a)); return __r; }
#define _mm_shuffle_pd(a, b, n) \
  __extension__ ({ __m128d __r = (a); __asm__ ("shufpd %2, %1, %0" : "+x" (__r) : "x" ((__m128d) (b)), "i" ((n) & 3)); __r; })
__PYCC_SIMD __m128 _mm_castpd_ps (__m128d __a) { return (__m128) __a; }
__PYCC_SIMD __m128i _mm_castpd_si128 (__m128d __a) { return (__m128i) __a; }
__PYCC_SIMD __m128d _mm_castps_pd (__m128 __a) { return (__m128d) __a; }
__PYCC_SIMD __m128i _mm_castps_si128 (__m128 __a) { return (__m128i) __a; }
__PYCC_SIMD __m128 _mm_castsi128_ps (__m128i __a) { return (__m128) __a; }
__PYCC_SIMD __m128d _mm_castsi128_pd (__m128i __a) { return (__m128d) __a; }
__PYCC_SIMD __m128 _mm_loadh_pi (__m128 __a, void const *__p) { __m128d __t = (__m128d) __a; __builtin_memcpy ((char *) &__t + 8, __p, 8); return (__m128) __t; }
__PYCC_SIMD __m128 _mm_loadl_pi (__m128 __a, void const *__p) { __m128d __t = (__m128d) __a; __builtin_memcpy (&__t, __p, 8); return (__m128) __t; }
__PYCC_SIMD void _mm_storeh_pi (void *__p, __m128 __a) { __builtin_memcpy (__p, (char *) &__a + 8, 8); }
__PYCC_SIMD void _mm_storel_pi (void *__p, __m128 __a) { __builtin_memcpy (__p, &__a, 8); }

__PYCC_SIMD __m128i _mm_setzero_si128 (void) { return __extension__ (__m128i) { 0, 0 }; }
__PYCC_SIMD __m128i _mm_undefined_si128 (void) { return _mm_setzero_si128 (); }
__PYCC_SIMD __m128i _mm_set_epi64x (long long __b, long long __a) { return __extension__ (__m128i) { __a, __b }; }
__PYCC_SIMD __m128i _mm_set1_epi64x (long long __a) { return __extension__ (__m128i) { __a, __a }; }
__PYCC_SIMD __m128i _mm_set_epi32 (int __d, int __c, int __b, int __a) { return (__m128i) __extension__ (__v4si) { __a, __b, __c, __d }; }
__PYCC_SIMD __m128i _mm_setr_epi32 (int __a, int __b, int __c, int __d) { return (__m128i) __extension__ (__v4si) { __a, __b, __c, __d }; }
__PYCC_SIMD __m128i _mm_set1_epi32 (int __a) { return _mm_set_epi32 (__a, __a, __a, __a); }
__PYCC_SIMD __m128i _mm_set_epi16 (short __h, short __g, short __f, short __e, short __d, short __c, short __b, short __a)
{ return (__m128i) __extension__ (__v8hi) { __a, __b, __c, __d, __e, __f, __g, __h }; }
__PYCC_SIMD __m128i _mm_setr_epi16 (short __a, short __b, short __c, short __d, short __e, short __f, short __g, short __h)
{ return (__m128i) __extension__ (__v8hi) { __a, __b, __c, __d, __e, __f, __g, __h }; }
__PYCC_SIMD __m128i _mm_set1_epi16 (short __a) { return _mm_set_epi16 (__a, __a, __a, __a, __a, __a, __a, __a); }
__PYCC_SIMD __m128i _mm_set_epi8 (char __p, char __o, char __n, char __m, char __l, char __k, char __j, char __i,
                                  char __h, char __g, char __f, char __e, char __d, char __c, char __b, char __a)
{ return (__m128i) __extension__ (__v16qi) { __a, __b, __c, __d, __e, __f, __g, __h, __i, __j, __k, __l, __m, __n, __o, __p }; }
__PYCC_SIMD __m128i _mm_setr_epi8 (char __a, char __b, char __c, char __d, char __e, char __f, char __g, char __h,
                                   char __i, char __j, char __k, char __l, char __m, char __n, char __o, char __p)
{ return (__m128i) __extension__ (__v16qi) { __a, __b, __c, __d, __e, __f, __g, __h, __i, __j, __k, __l, __m, __n, __o, __p }; }
__PYCC_SIMD __m128i _mm_set1_epi8 (char __a)
{ return _mm_set_epi8 (__a, __a, __a, __a, __a, __a, __a, __a, __a, __a, __a, __a, __a, __a, __a, __a); }
__PYCC_SIMD __m128i _mm_load_si128 (__m128i const *__p) { return *__p; }
__PYCC_SIMD __m128i _mm_loadu_si128 (__m128i_u const *__p) { return *__p; }
__PYCC_SIMD __m128i _mm_loadl_epi64 (__m128i_u const *__p) { long long __a; __builtin_memcpy (&__a, __p, 8); return _mm_set_epi64x (0, __a); }
__PYCC_SIMD __m128i _mm_loadu_si64 (void const *__p) { long long __a; __builtin_memcpy (&__a, __p, 8); return _mm_set_epi64x (0, __a); }
__PYCC_SIMD __m128i _mm_loadu_si32 (void const *__p) { int __a; __builtin_memcpy (&__a, __p, 4); return _mm_set_epi32 (0, 0, 0, __a); }
__PYCC_SIMD void _mm_store_si128 (__m128i *__p, __m128i __a) { *__p = __a; }
__PYCC_SIMD void _mm_storeu_si128 (__m128i_u *__p, __m128i __a) { *__p = __a; }
__PYCC_SIMD void _mm_storel_epi64 (__m128i_u *__p, __m128i __a) { __builtin_memcpy (__p, &__a, 8); }
__PYCC_SIMD void _mm_storeu_si64 (void *__p, __m128i __a) { __builtin_memcpy (__p, &__a, 8); }
__PYCC_SIMD void _mm_storeu_si32 (void *__p, __m128i __a) { __builtin_memcpy (__p, &__a, 4); }
__PYCC_SIMD void _mm_stream_si128 (__m128i *__p, __m128i __a) { __asm__ ("movntdq %1, %0" : "=m" (*__p) : "x" (__a)); }
__PYCC_SIMD void _mm_stream_si32 (int *__p, int __a) { __asm__ ("movnti %1, %0" : "=m" (*__p) : "r" (__a)); }
__PYCC_SIMD __m128i _mm_move_epi64 (__m128i __a) { __a[1] = 0; return __a; }
__PYCC_SIMD __m128i _mm_cvtsi32_si128 (int __a) { return _mm_set_epi32 (0, 0, 0, __a); }
__PYCC_SIMD int _mm_cvtsi128_si32 (__m128i __a) { return ((__v4si) __a)[0]; }
#ifdef __x86_64__
__PYCC_SIMD __m128i _mm_cvtsi64_si128 (long long __a) { return _mm_set_epi64x (0, __a); }
__PYCC_SIMD long long _mm_cvtsi128_si64 (__m128i __a) { return __a[0]; }
#define _mm_cvtsi64x_si128 _mm_cvtsi64_si128
#define _mm_cvtsi128_si64x _mm_cvtsi128_si64
__PYCC_SIMD long long _mm_cvtsd_si64 (__m128d __a) { long long __r; __asm__ ("cvtsd2siq %1, %0" : "=r" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD long long _mm_cvttsd_si64 (__m128d __a) { long long __r; __asm__ ("cvttsd2siq %1, %0" : "=r" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128d _mm_cvtsi64_sd (__m128d __a, long long __b) { __a[0] = (double) __b; return __a; }
__PYCC_SIMD void _mm_stream_si64 (long long *__p, long long __a) { __asm__ ("movnti %1, %0" : "=m" (*__p) : "r" (__a)); }
#endif
__PYCC_SIMD __m128i _mm_add_epi8 (__m128i __a, __m128i __b) { __asm__ ("paddb %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_add_epi16 (__m128i __a, __m128i __b) { __asm__ ("paddw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_add_epi32 (__m128i __a, __m128i __b) { __asm__ ("paddd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_add_epi64 (__m128i __a, __m128i __b) { __asm__ ("paddq %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_adds_epi8 (__m128i __a, __m128i __b) { __asm__ ("paddsb %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_adds_epi16 (__m128i __a, __m128i __b) { __asm__ ("paddsw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_adds_epu8 (__m128i __a, __m128i __b) { __asm__ ("paddusb %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_adds_epu16 (__m128i __a, __m128i __b) { __asm__ ("paddusw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_sub_epi8 (__m128i __a, __m128i __b) { __asm__ ("psubb %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_sub_epi16 (__m128i __a, __m128i __b) { __asm__ ("psubw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_sub_epi32 (__m128i __a, __m128i __b) { __asm__ ("psubd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_sub_epi64 (__m128i __a, __m128i __b) { __asm__ ("psubq %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_subs_epi8 (__m128i __a, __m128i __b) { __asm__ ("psubsb %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_subs_epi16 (__m128i __a, __m128i __b) { __asm__ ("psubsw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_subs_epu8 (__m128i __a, __m128i __b) { __asm__ ("psubusb %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_subs_epu16 (__m128i __a, __m128i __b) { __asm__ ("psubusw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_madd_epi16 (__m128i __a, __m128i __b) { __asm__ ("pmaddwd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_mulhi_epi16 (__m128i __a, __m128i __b) { __asm__ ("pmulhw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_mulhi_epu16 (__m128i __a, __m128i __b) { __asm__ ("pmulhuw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_mullo_epi16 (__m128i __a, __m128i __b) { __asm__ ("pmullw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_mul_epu32 (__m128i __a, __m128i __b) { __asm__ ("pmuludq %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_avg_epu8 (__m128i __a, __m128i __b) { __asm__ ("pavgb %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_avg_epu16 (__m128i __a, __m128i __b) { __asm__ ("pavgw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_sad_epu8 (__m128i __a, __m128i __b) { __asm__ ("psadbw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_max_epi16 (__m128i __a, __m128i __b) { __asm__ ("pmaxsw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_max_epu8 (__m128i __a, __m128i __b) { __asm__ ("pmaxub %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_min_epi16 (__m128i __a, __m128i __b) { __asm__ ("pminsw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_min_epu8 (__m128i __a, __m128i __b) { __asm__ ("pminub %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_and_si128 (__m128i __a, __m128i __b) { __asm__ ("pand %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_andnot_si128 (__m128i __a, __m128i __b) { __asm__ ("pandn %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_or_si128 (__m128i __a, __m128i __b) { __asm__ ("por %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_xor_si128 (__m128i __a, __m128i __b) { __asm__ ("pxor %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_cmpeq_epi8 (__m128i __a, __m128i __b) { __asm__ ("pcmpeqb %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_cmpeq_epi16 (__m128i __a, __m128i __b) { __asm__ ("pcmpeqw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_cmpeq_epi32 (__m128i __a, __m128i __b) { __asm__ ("pcmpeqd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_cmpgt_epi8 (__m128i __a, __m128i __b) { __asm__ ("pcmpgtb %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_cmpgt_epi16 (__m128i __a, __m128i __b) { __asm__ ("pcmpgtw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_cmpgt_epi32 (__m128i __a, __m128i __b) { __asm__ ("pcmpgtd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_packs_epi16 (__m128i __a, __m128i __b) { __asm__ ("packsswb %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_packs_epi32 (__m128i __a, __m128i __b) { __asm__ ("packssdw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_packus_epi16 (__m128i __a, __m128i __b) { __asm__ ("packuswb %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_unpackhi_epi8 (__m128i __a, __m128i __b) { __asm__ ("punpckhbw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_unpackhi_epi16 (__m128i __a, __m128i __b) { __asm__ ("punpckhwd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_unpackhi_epi32 (__m128i __a, __m128i __b) { __asm__ ("punpckhdq %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_unpackhi_epi64 (__m128i __a, __m128i __b) { __asm__ ("punpckhqdq %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_unpacklo_epi8 (__m128i __a, __m128i __b) { __asm__ ("punpcklbw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_unpacklo_epi16 (__m128i __a, __m128i __b) { __asm__ ("punpcklwd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_unpacklo_epi32 (__m128i __a, __m128i __b) { __asm__ ("punpckldq %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_unpacklo_epi64 (__m128i __a, __m128i __b) { __asm__ ("punpcklqdq %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_sll_epi16 (__m128i __a, __m128i __b) { __asm__ ("psllw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_sll_epi32 (__m128i __a, __m128i __b) { __asm__ ("pslld %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_sll_epi64 (__m128i __a, __m128i __b) { __asm__ ("psllq %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_srl_epi16 (__m128i __a, __m128i __b) { __asm__ ("psrlw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_srl_epi32 (__m128i __a, __m128i __b) { __asm__ ("psrld %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_srl_epi64 (__m128i __a, __m128i __b) { __asm__ ("psrlq %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_sra_epi16 (__m128i __a, __m128i __b) { __asm__ ("psraw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_sra_epi32 (__m128i __a, __m128i __b) { __asm__ ("psrad %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_cmplt_epi8 (__m128i __a, __m128i __b) { return _mm_cmpgt_epi8 (__b, __a); }
__PYCC_SIMD __m128i _mm_cmplt_epi16 (__m128i __a, __m128i __b) { return _mm_cmpgt_epi16 (__b, __a); }
__PYCC_SIMD __m128i _mm_cmplt_epi32 (__m128i __a, __m128i __b) { return _mm_cmpgt_epi32 (__b, __a); }
__PYCC_SIMD __m128i _mm_slli_epi16 (__m128i __a, int __n) { return _mm_sll_epi16 (__a, _mm_set_epi64x (0, (unsigned int) __n)); }
__PYCC_SIMD __m128i _mm_slli_epi32 (__m128i __a, int __n) { return _mm_sll_epi32 (__a, _mm_set_epi64x (0, (unsigned int) __n)); }
__PYCC_SIMD __m128i _mm_slli_epi64 (__m128i __a, int __n) { return _mm_sll_epi64 (__a, _mm_set_epi64x (0, (unsigned int) __n)); }
__PYCC_SIMD __m128i _mm_srli_epi16 (__m128i __a, int __n) { return _mm_srl_epi16 (__a, _mm_set_epi64x (0, (unsigned int) __n)); }
__PYCC_SIMD __m128i _mm_srli_epi32 (__m128i __a, int __n) { return _mm_srl_epi32 (__a, _mm_set_epi64x (0, (unsigned int) __n)); }
__PYCC_SIMD __m128i _mm_srli_epi64 (__m128i __a, int __n) { return _mm_srl_epi64 (__a, _mm_set_epi64x (0, (unsigned int) __n)); }
__PYCC_SIMD __m128i _mm_srai_epi16 (__m128i __a, int __n) { return _mm_sra_epi16 (__a, _mm_set_epi64x (0, (unsigned int) __n)); }
__PYCC_SIMD __m128i _mm_srai_epi32 (__m128i __a, int __n) { return _mm_sra_epi32 (__a, _mm_set_epi64x (0, (unsigned int) __n)); }
#define _mm_shuffle_epi32(a, n) \
  __extension__ ({ __m128i __r; __asm__ ("pshufd %2, %1, %0" : "=x" (__r) : "x" ((__m128i) (a)), "i" ((n) & 255)); __r; })
#define _mm_shufflehi_epi16(a, n) \
  __extension__ ({ __m128i __r; __asm__ ("pshufhw %2, %1, %0" : "=x" (__r) : "x" ((__m128i) (a)), "i" ((n) & 255)); __r; })
#define _mm_shufflelo_epi16(a, n) \
  __extension__ ({ __m128i __r; __asm__ ("pshuflw %2, %1, %0" : "=x" (__r) : "x" ((__m128i) (a)), "i" ((n) & 255)); __r; })
#define _mm_slli_si128(a, n) \
  __extension__ ({ __m128i __r = (a); __asm__ ("pslldq %1, %0" : "+x" (__r) : "i" ((n) & 255)); __r; })
#define _mm_srli_si128(a, n) \
  __extension__ ({ __m128i __r = (a); __asm__ ("psrldq %1, %0" : "+x" (__r) : "i" ((n) & 255)); __r; })
#define _mm_bslli_si128 _mm_slli_si128
#define _mm_bsrli_si128 _mm_srli_si128
__PYCC_SIMD int _mm_movemask_epi8 (__m128i __a) { int __r; __asm__ ("pmovmskb %1, %0" : "=r" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD int _mm_extract_epi16 (__m128i __a, int __n) { return ((__v8hu) __a)[__n & 7]; }
__PYCC_SIMD __m128i _mm_insert_epi16 (__m128i __a, int __b, int __n) { __v8hi __t = (__v8hi) __a; __t[__n & 7] = (short) __b; return (__m128i) __t; }
__PYCC_SIMD void _mm_maskmoveu_si128 (__m128i __a, __m128i __m, char *__p)
{ int __i; for (__i = 0; __i < 16; __i++) if (((__v16qs) __m)[__i] < 0) __p[__i] = ((__v16qi) __a)[__i]; }
__PYCC_SIMD void _mm_clflush (void const *__p) { __asm__ __volatile__ ("clflush %0" : : "m" (*(char const *) __p) : "memory"); }
__PYCC_SIMD void _mm_lfence (void) { __asm__ __volatile__ ("lfence" : : : "memory"); }
__PYCC_SIMD void _mm_mfence (void) { __asm__ __volatile__ ("mfence" : : : "memory"); }
#endif
