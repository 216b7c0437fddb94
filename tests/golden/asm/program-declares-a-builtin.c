//! asm -O2
/* The program's own strlen, and its name in the assembler, are not replaced by what the compiler knows of the function. */
unsigned long strlen(const char *s) { unsigned long n = 0; while (s[n]) n++; return n; }
//~ .globl strlen
//~ strlen:
extern int memcmp(const void *, const void *, unsigned long) __asm__("their_memcmp");
int f(const void *a, const void *b, unsigned long n) { return memcmp(a, b, n) + (int)__builtin_strlen(a); }
//~ f:
//~ call their_memcmp
//~! call memcmp
