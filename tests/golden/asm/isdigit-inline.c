//! asm -O2
/* No table, no call: a subtraction and an unsigned comparison. */
int isdigit(int);
int f(int c) { return isdigit(c); }
//~ f:
//~ 48
//~ $10
//~! isdigit
