/* What -march allows of SSE, by feature; AVX is not built. Each function is one instruction, by asm: what it computes is the machine's own. */
#ifndef _IMMINTRIN_H_INCLUDED
#define _IMMINTRIN_H_INCLUDED
#include <ia32intrin.h>
#ifdef __SSE2__
# include <emmintrin.h>
#endif
#ifdef __SSE3__
# include <pmmintrin.h>
#endif
#ifdef __SSSE3__
# include <tmmintrin.h>
#endif
#ifdef __SSE4_1__
# include <smmintrin.h>
#endif
#if defined __AES__ || defined __PCLMUL__
# include <wmmintrin.h>
#endif
#endif
