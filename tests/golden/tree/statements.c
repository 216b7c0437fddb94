//! tree
/* Statement forms, GNU ones included. */
int f(int n)
{
    __label__ out;
    int i, vla[n];
    for (int j = 0; j < n; j++)
        if (j == 2)
            continue;
        else if (j == 3)
            break;
        else
            vla[j] = j;
    switch (n) {
    case 1:
    case 2 ... 4:
        i = ({ int t = n; t + 1; });
        __attribute__((fallthrough));
    default:
        goto out;
    }
    do
        i--;
    while (i > 0);
    asm volatile goto("jmp %l1" : : "r"(n) : "memory" : out);
    void *l = &&out;
    goto *l;
out:
    return sizeof vla + n ?: i;
}

int nested(int a)
{
    int inner(int b) { return a + b; }
    return inner(1);
}
//= int f(int)  // int n
//= { vla
//=   int i;
//=   size int<long unsigned int>(load(n));
//=   int vla[];
//=   for ; (load(j) < load(n)); void<void>((j++))
//=     init int j = {@0 0};
//=     if (load(j) == 2)
//=       continue;
//=     else
//=       if (load(j) == 3)
//=         break;
//=       else
//=         (*(decay(vla) + int<long int>(load(j))) = load(j));
//=   switch load(n)
//=     {
//=       case 1:
//=       case 2 ... 4:
//=         (i = ({int t = {@0 load(n)}; (load(t) + 1)}));
//=       ;
//=       default:
//=         goto out;
//=     }
//=   do
//=     void<void>((i--));
//=   while (load(i) > 0);
//=   asm volatile goto 'jmp %l1' :  : 'r'(load(n)) : memory : out;
//=   void *l = {@0 &&out};
//=   goto *load(l);
//=   out:
//=     return int<int>(((vla_size(int[]) + int<long unsigned int>(load(n))) ?  : int<long unsigned int>(load(i))));
//= }
//= int nested(int)  // int a
//= {
//=   int inner(int)  // int b
//=   {
//=     return (load(a) + load(b));
//=   }
//=   return decay(inner)(1);
//= }
