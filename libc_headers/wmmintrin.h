/* AES and PCLMUL (-maes, -mpclmul). Each function is one instruction, by asm: what it computes is the machine's own. */
#ifndef _WMMINTRIN_H_INCLUDED
#define _WMMINTRIN_H_INCLUDED
#include <emmintrin.h>
__PYCC_SIMD __m128i _mm_aesdec_si128 (__m128i __a, __m128i __b) { __asm__ ("aesdec %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_aesdeclast_si128 (__m128i __a, __m128i __b) { __asm__ ("aesdeclast %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_aesenc_si128 (__m128i __a, __m128i __b) { __asm__ ("aesenc %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_aesenclast_si128 (__m128i __a, __m128i __b) { __asm__ ("aesenclast %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_aesimc_si128 (__m128i __a) { __m128i __r; __asm__ ("aesimc %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
#define _mm_aeskeygenassist_si128(a, n) \
  __extension__ ({ __m128i __r; __asm__ ("aeskeygenassist %2, %1, %0" : "=x" (__r) : "x" ((__m128i) (a)), "i" ((n) & 255)); __r; })
#define _mm_clmulepi64_si128(a, b, n) \
  __extension__ ({ __m128i __r = (a); __asm__ ("pclmulqdq %2, %1, %0" : "+x" (__r) : "x" ((__m128i) (b)), "i" ((n) & 255)); __r; })
#endif
