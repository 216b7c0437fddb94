//! asm -O2
/* Constant data with addresses in a named section is read-only where no loader relocates it, as gcc has it. */
static const char *const names[] __attribute__((section(".init.names"), used)) = { "a", "b" };
//~ .section .init.names,"a"
static const char *changing[] __attribute__((section(".init.changing"), used)) = { "a", "b" };
//~ .section .init.changing,"aw"
