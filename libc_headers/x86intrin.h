/* Everything here for x86. Each function is one instruction, by asm: what it computes is the machine's own. */
#ifndef _X86INTRIN_H_INCLUDED
#define _X86INTRIN_H_INCLUDED
#include <immintrin.h>
#endif
