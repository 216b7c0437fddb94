/* POPCNT. Each function is one instruction, by asm: what it computes is the machine's own. */
#ifndef _POPCNTINTRIN_H_INCLUDED
#define _POPCNTINTRIN_H_INCLUDED
#ifndef __PYCC_SIMD
# define __PYCC_SIMD static __inline __attribute__ ((__always_inline__, __unused__))
#endif
__PYCC_SIMD int _mm_popcnt32 (unsigned int __a) { return __builtin_popcount (__a); }
#endif
