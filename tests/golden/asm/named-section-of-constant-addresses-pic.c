//! asm -O2 -fpic
/* The loader writes the addresses. */
static const char *const names[] __attribute__((section(".init.names"), used)) = { "a", "b" };
//~ .section .init.names,"aw"
