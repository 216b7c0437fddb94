/* SSE3 (-msse3). Each function is one instruction, by asm: what it computes is the machine's own. */
#ifndef _PMMINTRIN_H_INCLUDED
#define _PMMINTRIN_H_INCLUDED
#include <emmintrin.h>
__PYCC_SIMD __m128 _mm_addsub_ps (__m128 __a, __m128 __b) { __asm__ ("addsubps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_hadd_ps (__m128 __a, __m128 __b) { __asm__ ("haddps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_hsub_ps (__m128 __a, __m128 __b) { __asm__ ("hsubps %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_addsub_pd (__m128d __a, __m128d __b) { __asm__ ("addsubpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_hadd_pd (__m128d __a, __m128d __b) { __asm__ ("haddpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128d _mm_hsub_pd (__m128d __a, __m128d __b) { __asm__ ("hsubpd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128 _mm_movehdup_ps (__m128 __a) { __m128 __r; __asm__ ("movshdup %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128 _mm_moveldup_ps (__m128 __a) { __m128 __r; __asm__ ("movsldup %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128d _mm_movedup_pd (__m128d __a) { __m128d __r; __asm__ ("movddup %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128d _mm_loaddup_pd (double const *__p) { return _mm_set1_pd (*__p); }
__PYCC_SIMD __m128i _mm_lddqu_si128 (__m128i_u const *__p) { return *__p; }
#endif
