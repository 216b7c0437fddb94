//! asm -O2 -ffreestanding
/* -ffreestanding takes the name away, not the builtin; one that is declared under its long name calls the short one. */
#define memset __builtin_memset
extern void *memset(void *, int, unsigned long);
void eight(long *p) { memset(p, 0, 8); }
//~ eight:
//~ movq $0, (%rdi)
void many(long *p, unsigned long n) { memset(p, 0, n); }
//~ many:
//~ jmp memset
unsigned long strlen(const char *);
unsigned long plain(void) { return strlen("abc"); }
//~ plain:
//~ jmp strlen
//~! __builtin_
