/* SSE, as the Intel intrinsics guide names it. Each function is one instruction, by asm: what it computes is the machine's own. */
#ifndef _XMMINTRIN_H_INCLUDED
#define _XMMINTRIN_H_INCLUDED
#include <mmintrin.h>
#include <mm_malloc.h>
#ifndef __PYCC_SIMD
# define __PYCC_SIMD static __inline __attribute__ ((__always_inline__, __unused__))
#endif
typedef float __m128 __attribute__ ((__vector_size__ (16), __may_alias__));
typedef float __m128_u __attribute__ ((__vector_size__ (16), __may_alias__, __aligned__ (1)));
typedef float __v4sf __attribute__ ((__vector_size__ (16)));

#define _MM_SHUFFLE(d, c, b, a) (((d) << 6) | ((c) << 4) | ((b) << 2) | (a))
#define _MM_EXCEPT_MASK 0x003f
#define _MM_EXCEPT_INVALID 0x0001
#define _MM_EXCEPT_DENORM 0x0002
#define _MM_EXCEPT_DIV_ZERO 0x0004
#define _MM_EXCEPT_OVERFLOW 0x0008
#define _MM_EXCEPT_UNDERFLOW 0x0010
#define _MM_EXCEPT_INEXACT 0x0020
#define _MM_MASK_MASK 0x1f80
#define _MM_ROUND_MASK 0x6000
#define _MM_ROUND_NEAREST 0x0000
#define _MM_ROUND_DOWN 0x2000
#define _MM_ROUND_UP 0x4000
#define _MM_ROUND_TOWARD_ZERO 0x6000
#define _MM_FLUSH_ZERO_MASK 0x8000
#define _MM_FLUSH_ZERO_ON 0x8000
#define _MM_FLUSH_ZERO_OFF 0x0000

enum _mm_hint { _MM_HINT_ET0 = 7, _MM_HINT_ET1 = 6, _MM_HINT_T0 = 3, _MM_HINT_T1 = 2, _MM_HINT_T2 = 1, _MM_HINT_NTA = 0 };
#define _mm_prefetch(p, hint) __builtin_prefetch ((p), ((hint) & 4) >> 2, (hint) & 3)

__PYCC_SIMD __m128 _mm_add_ps (__m128 __a, __m128 __b) { __asm__ ("addps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_add_ss (__m128 __a, __m128 __b) { __asm__ ("addss %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_sub_ps (__m128 __a, __m128 __b) { __asm__ ("subps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_sub_ss (__m128 __a, __m128 __b) { __asm__ ("subss %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_mul_ps (__m128 __a, __m128 __b) { __asm__ ("mulps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_mul_ss (__m128 __a, __m128 __b) { __asm__ ("mulss %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_div_ps (__m128 __a, __m128 __b) { __asm__ ("divps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_div_ss (__m128 __a, __m128 __b) { __asm__ ("divss %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_min_ps (__m128 __a, __m128 __b) { __asm__ ("minps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_min_ss (__m128 __a, __m128 __b) { __asm__ ("minss %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_max_ps (__m128 __a, __m128 __b) { __asm__ ("maxps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_max_ss (__m128 __a, __m128 __b) { __asm__ ("maxss %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_and_ps (__m128 __a, __m128 __b) { __asm__ ("andps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_andnot_ps (__m128 __a, __m128 __b) { __asm__ ("andnps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_or_ps (__m128 __a, __m128 __b) { __asm__ ("orps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_xor_ps (__m128 __a, __m128 __b) { __asm__ ("xorps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_sqrt_ps (__m128 __a) { __m128 __r; __asm__ ("sqrtps %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128 _mm_sqrt_ss (__m128 __a) { __m128 __r = __a; __asm__ ("sqrtss %1, %0" : "+x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128 _mm_rcp_ps (__m128 __a) { __m128 __r; __asm__ ("rcpps %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128 _mm_rcp_ss (__m128 __a) { __m128 __r = __a; __asm__ ("rcpss %1, %0" : "+x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128 _mm_rsqrt_ps (__m128 __a) { __m128 __r; __asm__ ("rsqrtps %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128 _mm_rsqrt_ss (__m128 __a) { __m128 __r = __a; __asm__ ("rsqrtss %1, %0" : "+x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128 _mm_cmpeq_ps (__m128 __a, __m128 __b) { __asm__ ("cmpeqps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmpeq_ss (__m128 __a, __m128 __b) { __asm__ ("cmpeqss %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmplt_ps (__m128 __a, __m128 __b) { __asm__ ("cmpltps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmplt_ss (__m128 __a, __m128 __b) { __asm__ ("cmpltss %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmple_ps (__m128 __a, __m128 __b) { __asm__ ("cmpleps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmple_ss (__m128 __a, __m128 __b) { __asm__ ("cmpless %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmpneq_ps (__m128 __a, __m128 __b) { __asm__ ("cmpneqps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmpneq_ss (__m128 __a, __m128 __b) { __asm__ ("cmpneqss %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmpnlt_ps (__m128 __a, __m128 __b) { __asm__ ("cmpnltps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmpnlt_ss (__m128 __a, __m128 __b) { __asm__ ("cmpnltss %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmpnle_ps (__m128 __a, __m128 __b) { __asm__ ("cmpnleps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmpnle_ss (__m128 __a, __m128 __b) { __asm__ ("cmpnless %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmpord_ps (__m128 __a, __m128 __b) { __asm__ ("cmpordps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmpord_ss (__m128 __a, __m128 __b) { __asm__ ("cmpordss %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmpunord_ps (__m128 __a, __m128 __b) { __asm__ ("cmpunordps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmpunord_ss (__m128 __a, __m128 __b) { __asm__ ("cmpunordss %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_cmpgt_ps (__m128 __a, __m128 __b) { return _mm_cmplt_ps (__b, __a); }
__PYCC_SIMD __m128 _mm_cmpge_ps (__m128 __a, __m128 __b) { return _mm_cmple_ps (__b, __a); }
__PYCC_SIMD __m128 _mm_cmpngt_ps (__m128 __a, __m128 __b) { return _mm_cmpnlt_ps (__b, __a); }
__PYCC_SIMD __m128 _mm_cmpnge_ps (__m128 __a, __m128 __b) { return _mm_cmpnle_ps (__b, __a); }
__PYCC_SIMD int _mm_comieq_ss (__m128 __a, __m128 __b) { return __a[0] == __b[0]; }
__PYCC_SIMD int _mm_comilt_ss (__m128 __a, __m128 __b) { return __a[0] < __b[0]; }
__PYCC_SIMD int _mm_comile_ss (__m128 __a, __m128 __b) { return __a[0] <= __b[0]; }
__PYCC_SIMD int _mm_comigt_ss (__m128 __a, __m128 __b) { return __a[0] > __b[0]; }
__PYCC_SIMD int _mm_comige_ss (__m128 __a, __m128 __b) { return __a[0] >= __b[0]; }
__PYCC_SIMD int _mm_comineq_ss (__m128 __a, __m128 __b) { return __a[0] != __b[0]; }
#define _mm_ucomieq_ss _mm_comieq_ss
#define _mm_ucomilt_ss _mm_comilt_ss
#define _mm_ucomile_ss _mm_comile_ss
#define _mm_ucomigt_ss _mm_comigt_ss
#define _mm_ucomige_ss _mm_comige_ss
#define _mm_ucomineq_ss _mm_comineq_ss
__PYCC_SIMD __m128 _mm_setzero_ps (void) { return __extension__ (__m128) { 0, 0, 0, 0 }; }
__PYCC_SIMD __m128 _mm_undefined_ps (void) { return _mm_setzero_ps (); }
__PYCC_SIMD __m128 _mm_set_ps (float __d, float __c, float __b, float __a) { return __extension__ (__m128) { __a, __b, __c, __d }; }
__PYCC_SIMD __m128 _mm_setr_ps (float __a, float __b, float __c, float __d) { return __extension__ (__m128) { __a, __b, __c, __d }; }
__PYCC_SIMD __m128 _mm_set1_ps (float __a) { return __extension__ (__m128) { __a, __a, __a, __a }; }
#define _mm_set_ps1 _mm_set1_ps
__PYCC_SIMD __m128 _mm_set_ss (float __a) { return __extension__ (__m128) { __a, 0, 0, 0 }; }
__PYCC_SIMD __m128 _mm_load_ps (float const *__p) { return *(__m128 const *) __p; }
__PYCC_SIMD __m128 _mm_loadu_ps (float const *__p) { return *(__m128_u const *) __p; }
__PYCC_SIMD __m128 _mm_load_ss (float const *__p) { return _mm_set_ss (*__p); }
__PYCC_SIMD __m128 _mm_load1_ps (float const *__p) { return _mm_set1_ps (*__p); }
#define _mm_load_ps1 _mm_load1_ps
__PYCC_SIMD __m128 _mm_loadr_ps (float const *__p) { return _mm_set_ps (__p[0], __p[1], __p[2], __p[3]); }
__PYCC_SIMD void _mm_store_ps (float *__p, __m128 __a) { *(__m128 *) __p = __a; }
__PYCC_SIMD void _mm_storeu_ps (float *__p, __m128 __a) { *(__m128_u *) __p = __a; }
__PYCC_SIMD void _mm_store_ss (float *__p, __m128 __a) { *__p = __a[0]; }
__PYCC_SIMD void _mm_store1_ps (float *__p, __m128 __a) { *(__m128 *) __p = _mm_set1_ps (__a[0]); }
#define _mm_store_ps1 _mm_store1_ps
__PYCC_SIMD void _mm_storer_ps (float *__p, __m128 __a) { *(__m128 *) __p = _mm_set_ps (__a[0], __a[1], __a[2], __a[3]); }
__PYCC_SIMD void _mm_stream_ps (float *__p, __m128 __a) { __asm__ ("movntps %1, %0" : "=m" (*(__m128 *) __p) : "x" (__a)); }
__PYCC_SIMD __m128 _mm_move_ss (__m128 __a, __m128 __b) { __a[0] = __b[0]; return __a; }
__PYCC_SIMD float _mm_cvtss_f32 (__m128 __a) { return __a[0]; }
__PYCC_SIMD int _mm_cvtss_si32 (__m128 __a) { int __r; __asm__ ("cvtss2si %1, %0" : "=r" (__r) : "x" (__a)); return __r; }
#define _mm_cvt_ss2si _mm_cvtss_si32
__PYCC_SIMD int _mm_cvttss_si32 (__m128 __a) { int __r; __asm__ ("cvttss2si %1, %0" : "=r" (__r) : "x" (__a)); return __r; }
#define _mm_cvtt_ss2si _mm_cvttss_si32
__PYCC_SIMD __m128 _mm_cvtsi32_ss (__m128 __a, int __b) { __a[0] = (float) __b; return __a; }
#define _mm_cvt_si2ss _mm_cvtsi32_ss
#ifdef __x86_64__
__PYCC_SIMD long long _mm_cvtss_si64 (__m128 __a) { long long __r; __asm__ ("cvtss2siq %1, %0" : "=r" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD long long _mm_cvttss_si64 (__m128 __a) { long long __r; __asm__ ("cvttss2siq %1, %0" : "=r" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128 _mm_cvtsi64_ss (__m128 __a, long long __b) { __a[0] = (float) __b; return __a; }
#endif
__PYCC_SIMD __m128 _mm_unpackhi_ps (__m128 __a, __m128 __b) { __asm__ ("unpckhps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_unpacklo_ps (__m128 __a, __m128 __b) { __asm__ ("unpcklps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_movehl_ps (__m128 __a, __m128 __b) { __asm__ ("movhlps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_movelh_ps (__m128 __a, __m128 __b) { __asm__ ("movlhps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD int _mm_movemask_ps (__m128 __a) { int __r; __asm__ ("movmskps %1, %0" : "=r" (__r) : "x" (__a)); return __r; }
#define _mm_shuffle_ps(a, b, n) \
  __extension__ ({ __m128 __r = (a); __asm__ ("shufps %2, %1, %0" : "+x" (__r) : "x" ((__m128) (b)), "i" ((n) & 255)); __r; })
__PYCC_SIMD unsigned int _mm_getcsr (void) { unsigned int __r; __asm__ __volatile__ ("stmxcsr %0" : "=m" (__r)); return __r; }
__PYCC_SIMD void _mm_setcsr (unsigned int __a) { __asm__ __volatile__ ("ldmxcsr %0" : : "m" (__a)); }
#define _MM_GET_ROUNDING_MODE() (_mm_getcsr () & _MM_ROUND_MASK)
#define _MM_SET_ROUNDING_MODE(m) _mm_setcsr ((_mm_getcsr () & ~_MM_ROUND_MASK) | (m))
#define _MM_GET_FLUSH_ZERO_MODE() (_mm_getcsr () & _MM_FLUSH_ZERO_MASK)
#define _MM_SET_FLUSH_ZERO_MODE(m) _mm_setcsr ((_mm_getcsr () & ~_MM_FLUSH_ZERO_MASK) | (m))
#define _MM_GET_EXCEPTION_STATE() (_mm_getcsr () & _MM_EXCEPT_MASK)
#define _MM_SET_EXCEPTION_STATE(m) _mm_setcsr ((_mm_getcsr () & ~_MM_EXCEPT_MASK) | (m))
__PYCC_SIMD void _mm_sfence (void) { __asm__ __volatile__ ("sfence" : : : "memory"); }
__PYCC_SIMD void _mm_pause (void) { __asm__ __volatile__ ("pause" : : : "memory"); }
#define _MM_TRANSPOSE4_PS(r0, r1, r2, r3) \
  do { \
    __m128 __t0 = _mm_unpacklo_ps ((r0), (r1)), __t1 = _mm_unpacklo_ps ((r2), (r3)); \
    __m128 __t2 = _mm_unpackhi_ps ((r0), (r1)), __t3 = _mm_unpackhi_ps ((r2), (r3)); \
    (r0) = _mm_movelh_ps (__t0, __t1); \
    (r1) = _mm_movehl_ps (__t1, __t0); \
    (r2) = _mm_movelh_ps (__t2, __t3); \
    (r3) = _mm_movehl_ps (__t3, __t2); \
  } while (0)
#include <emmintrin.h>
#endif
