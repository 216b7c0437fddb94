//! asm -O2
/* An empty noinline function with arguments that nothing defines (the kernel's alternative.c): no reference to them may stay. */
extern char missing[];
static __attribute__((noinline)) void nothing(void *p) { }
void f(void) { nothing(missing); }
//~ f:
//~ ret
//~! missing
