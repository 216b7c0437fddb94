/* Instructions of the integer unit. Each function is one instruction, by asm: what it computes is the machine's own. */
#ifndef _X86GPRINTRIN_H_INCLUDED
#define _X86GPRINTRIN_H_INCLUDED
#include <ia32intrin.h>
#endif
