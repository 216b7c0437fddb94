/* SSE4.1 and SSE4.2 (-msse4.1, -msse4.2), without string comparison. Each function is one instruction, by asm: what it computes is the machine's own. */
#ifndef _SMMINTRIN_H_INCLUDED
#define _SMMINTRIN_H_INCLUDED
#include <tmmintrin.h>
__PYCC_SIMD __m128i _mm_min_epi8 (__m128i __a, __m128i __b) { __asm__ ("pminsb %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_max_epi8 (__m128i __a, __m128i __b) { __asm__ ("pmaxsb %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_min_epu16 (__m128i __a, __m128i __b) { __asm__ ("pminuw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_max_epu16 (__m128i __a, __m128i __b) { __asm__ ("pmaxuw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_min_epi32 (__m128i __a, __m128i __b) { __asm__ ("pminsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_max_epi32 (__m128i __a, __m128i __b) { __asm__ ("pmaxsd %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_min_epu32 (__m128i __a, __m128i __b) { __asm__ ("pminud %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_max_epu32 (__m128i __a, __m128i __b) { __asm__ ("pmaxud %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_mullo_epi32 (__m128i __a, __m128i __b) { __asm__ ("pmulld %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_mul_epi32 (__m128i __a, __m128i __b) { __asm__ ("pmuldq %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_packus_epi32 (__m128i __a, __m128i __b) { __asm__ ("packusdw %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_cmpeq_epi64 (__m128i __a, __m128i __b) { __asm__ ("pcmpeqq %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_cmpgt_epi64 (__m128i __a, __m128i __b) { __asm__ ("pcmpgtq %1, %0" : "+x" (__a) : "x" (__b)); return __a; }
__PYCC_SIMD __m128i _mm_cvtepi8_epi16 (__m128i __a) { __m128i __r; __asm__ ("pmovsxbw %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvtepu8_epi16 (__m128i __a) { __m128i __r; __asm__ ("pmovzxbw %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvtepi8_epi32 (__m128i __a) { __m128i __r; __asm__ ("pmovsxbd %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvtepu8_epi32 (__m128i __a) { __m128i __r; __asm__ ("pmovzxbd %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvtepi8_epi64 (__m128i __a) { __m128i __r; __asm__ ("pmovsxbq %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvtepu8_epi64 (__m128i __a) { __m128i __r; __asm__ ("pmovzxbq %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvtepi16_epi32 (__m128i __a) { __m128i __r; __asm__ ("pmovsxwd %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvtepu16_epi32 (__m128i __a) { __m128i __r; __asm__ ("pmovzxwd %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvtepi16_epi64 (__m128i __a) { __m128i __r; __asm__ ("pmovsxwq %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvtepu16_epi64 (__m128i __a) { __m128i __r; __asm__ ("pmovzxwq %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvtepi32_epi64 (__m128i __a) { __m128i __r; __asm__ ("pmovsxdq %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_cvtepu32_epi64 (__m128i __a) { __m128i __r; __asm__ ("pmovzxdq %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
__PYCC_SIMD __m128i _mm_minpos_epu16 (__m128i __a) { __m128i __r; __asm__ ("phminposuw %1, %0" : "=x" (__r) : "x" (__a)); return __r; }
#define _MM_FROUND_TO_NEAREST_INT 0
#define _MM_FROUND_TO_NEG_INF 1
#define _MM_FROUND_TO_POS_INF 2
#define _MM_FROUND_TO_ZERO 3
#define _MM_FROUND_CUR_DIRECTION 4
#define _MM_FROUND_RAISE_EXC 0
#define _MM_FROUND_NO_EXC 8
#define _MM_FROUND_NINT 0
#define _MM_FROUND_FLOOR 1
#define _MM_FROUND_CEIL 2
#define _MM_FROUND_TRUNC 3
#define _mm_round_ps(a, n) \
  __extension__ ({ __m128 __r; __asm__ ("roundps %2, %1, %0" : "=x" (__r) : "x" ((__m128) (a)), "i" ((n) & 15)); __r; })
#define _mm_round_pd(a, n) \
  __extension__ ({ __m128d __r; __asm__ ("roundpd %2, %1, %0" : "=x" (__r) : "x" ((__m128d) (a)), "i" ((n) & 15)); __r; })
#define _mm_floor_ps(a) _mm_round_ps ((a), _MM_FROUND_FLOOR)
#define _mm_floor_pd(a) _mm_round_pd ((a), _MM_FROUND_FLOOR)
#define _mm_ceil_ps(a) _mm_round_ps ((a), _MM_FROUND_CEIL)
#define _mm_ceil_pd(a) _mm_round_pd ((a), _MM_FROUND_CEIL)
__PYCC_SIMD __m128i _mm_blendv_epi8 (__m128i __a, __m128i __b, __m128i __m)
{ __v16qs __s = (__v16qs) ((__v16qs) __m < 0); return (__m128i) (((__v16qs) __a & ~__s) | ((__v16qs) __b & __s)); }
__PYCC_SIMD __m128 _mm_blendv_ps (__m128 __a, __m128 __b, __m128 __m)
{ __v4si __s = (__v4si) ((__v4si) __m < 0); return (__m128) (((__v4si) __a & ~__s) | ((__v4si) __b & __s)); }
__PYCC_SIMD __m128d _mm_blendv_pd (__m128d __a, __m128d __b, __m128d __m)
{ __v2di __s = (__v2di) ((__v2di) __m < 0); return (__m128d) (((__v2di) __a & ~__s) | ((__v2di) __b & __s)); }
__PYCC_SIMD int _mm_extract_epi8 (__m128i __a, int __n) { return ((__v16qu) __a)[__n & 15]; }
__PYCC_SIMD int _mm_extract_epi32 (__m128i __a, int __n) { return ((__v4si) __a)[__n & 3]; }
__PYCC_SIMD int _mm_extract_ps (__m128 __a, int __n) { return ((__v4si) __a)[__n & 3]; }
__PYCC_SIMD long long _mm_extract_epi64 (__m128i __a, int __n) { return __a[__n & 1]; }
__PYCC_SIMD __m128i _mm_insert_epi8 (__m128i __a, int __b, int __n) { __v16qi __t = (__v16qi) __a; __t[__n & 15] = (char) __b; return (__m128i) __t; }
__PYCC_SIMD __m128i _mm_insert_epi32 (__m128i __a, int __b, int __n) { __v4si __t = (__v4si) __a; __t[__n & 3] = __b; return (__m128i) __t; }
__PYCC_SIMD __m128i _mm_insert_epi64 (__m128i __a, long long __b, int __n) { __a[__n & 1] = __b; return __a; }
__PYCC_SIMD int _mm_testz_si128 (__m128i __a, __m128i __m) { __m128i __t = __a & __m; return (__t[0] | __t[1]) == 0; }
__PYCC_SIMD int _mm_testc_si128 (__m128i __a, __m128i __m) { __m128i __t = ~__a & __m; return (__t[0] | __t[1]) == 0; }
__PYCC_SIMD int _mm_testnzc_si128 (__m128i __a, __m128i __m) { return !_mm_testz_si128 (__a, __m) && !_mm_testc_si128 (__a, __m); }
#define _mm_test_all_zeros(m, v) _mm_testz_si128 ((m), (v))
#define _mm_test_all_ones(v) _mm_testc_si128 ((v), _mm_set1_epi32 (-1))
#define _mm_test_mix_ones_zeros(m, v) _mm_testnzc_si128 ((m), (v))
#define _mm_blend_epi16(a, b, n) \
  __extension__ ({ __m128i __r = (a); __asm__ ("pblendw %2, %1, %0" : "+x" (__r) : "x" ((__m128i) (b)), "i" ((n) & 255)); __r; })
#define _mm_blend_ps(a, b, n) \
  __extension__ ({ __m128 __r = (a); __asm__ ("blendps %2, %1, %0" : "+x" (__r) : "x" ((__m128) (b)), "i" ((n) & 255)); __r; })
#define _mm_blend_pd(a, b, n) \
  __extension__ ({ __m128d __r = (a); __asm__ ("blendpd %2, %1, %0" : "+x" (__r) : "x" ((__m128d) (b)), "i" ((n) & 255)); __r; })
#define _mm_dp_ps(a, b, n) \
  __extension__ ({ __m128 __r = (a); __asm__ ("dpps %2, %1, %0" : "+x" (__r) : "x" ((__m128) (b)), "i" ((n) & 255)); __r; })
#define _mm_dp_pd(a, b, n) \
  __extension__ ({ __m128d __r = (a); __asm__ ("dppd %2, %1, %0" : "+x" (__r) : "x" ((__m128d) (b)), "i" ((n) & 255)); __r; })
#define _mm_insert_ps(a, b, n) \
  __extension__ ({ __m128 __r = (a); __asm__ ("insertps %2, %1, %0" : "+x" (__r) : "x" ((__m128) (b)), "i" ((n) & 255)); __r; })
#define _mm_mpsadbw_epu8(a, b, n) \
  __extension__ ({ __m128i __r = (a); __asm__ ("mpsadbw %2, %1, %0" : "+x" (__r) : "x" ((__m128i) (b)), "i" ((n) & 255)); __r; })
__PYCC_SIMD __m128i _mm_stream_load_si128 (__m128i *__p) { __m128i __r; __asm__ ("movntdqa %1, %0" : "=x" (__r) : "m" (*__p)); return __r; }
__PYCC_SIMD unsigned int _mm_crc32_u8 (unsigned int __c, unsigned char __v) { __asm__ ("crc32b %1, %0" : "+r" (__c) : "q" (__v)); return __c; }
__PYCC_SIMD unsigned int _mm_crc32_u16 (unsigned int __c, unsigned short __v) { __asm__ ("crc32w %1, %0" : "+r" (__c) : "r" (__v)); return __c; }
__PYCC_SIMD unsigned int _mm_crc32_u32 (unsigned int __c, unsigned int __v) { __asm__ ("crc32l %1, %0" : "+r" (__c) : "r" (__v)); return __c; }
#ifdef __x86_64__
__PYCC_SIMD unsigned long long _mm_crc32_u64 (unsigned long long __c, unsigned long long __v) { __asm__ ("crc32q %1, %0" : "+r" (__c) : "r" (__v)); return __c; }
#endif
__PYCC_SIMD int _mm_popcnt_u32 (unsigned int __a) { return __builtin_popcount (__a); }
__PYCC_SIMD long long _mm_popcnt_u64 (unsigned long long __a) { return __builtin_popcountll (__a); }
#endif
