//! asm -O2
// An array is an lvalue, and a memory operand; attribute simd of a declaration promises the library's vector forms, which nobody calls.
int c[12];
__attribute__((__simd__("notinbranch"))) double fn(double);

void f(void)
{
    asm volatile("incl %0" : "+m"(c));
}
//~ incl c(%rip)
