//! asm -O2
/* The blocks behind the labels are threaded away; the template names what is left of them. */
int f(int x)
{
    asm goto("first %l[a]" : : : : a);
    return x;
a:
    goto b;
b:
    asm goto("second %l0" : : : : c);
    return 2;
c:
    return 3;
}
//~ first .L1
//~ .L1:
//~ second .L3
//~ .L3:
//~ movl $3
