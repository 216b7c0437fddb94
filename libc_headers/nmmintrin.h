/* SSE4.2: with SSE4.1. Each function is one instruction, by asm: what it computes is the machine's own. */
#ifndef _NMMINTRIN_H_INCLUDED
#define _NMMINTRIN_H_INCLUDED
#include <smmintrin.h>
#endif
