/* MMX: only what ends its use; there is no __m64. Each function is one instruction, by asm: what it computes is the machine's own. */
#ifndef _MMINTRIN_H_INCLUDED
#define _MMINTRIN_H_INCLUDED
#ifndef __PYCC_SIMD
# define __PYCC_SIMD static __inline __attribute__ ((__always_inline__, __unused__))
#endif
__PYCC_SIMD void _mm_empty (void) { __asm__ __volatile__ ("emms"); }
#define _m_empty _mm_empty
#endif
