//! asm -O2
/* An attribute behind the tag of a mere reference, or behind a star, is the declared thing's, not the type's. */
struct tag { int a; };
struct tag __attribute__((section(".one"))) one = { 1 };
//~ .section .one
struct tag __attribute__((section(".text.two"))) *two(void) { return 0; }
//~ .section .text.two
char * __attribute__((section(".three"))) three = 0;
//~ .section .three
struct tag plain = { 2 };
//~ .data
//~ plain:
