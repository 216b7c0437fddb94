//! asm -O1
// What a weakref names is defined here: its own symbol is meant, and it is used.
static int v = 3;
static int w __attribute__((weakref("v")));
int *p = &w;
static int f(void) { return 1; }
static int g(void) __attribute__((weakref("f")));
int (*q)(void) = g;
//~ v:
//~ .byte 3,0,0,0
//~ .quad v
//~ f:
//~ .quad f
