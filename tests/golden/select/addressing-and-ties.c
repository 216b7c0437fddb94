//! select -O2
int index(int *p, long i)
{
    return p[i] + p[3];
}

void in_place(long *p, int n)
{
    *p <<= n;
}

unsigned divide(unsigned a, unsigned b)
{
    return a / b + a % b;
}

int remainder_first(int a, int b, int *p)
{
    *p = a % b;
    return a / b;
}
//= mfunc @divide frame_pointer pinned 0x20 {
//= b0:
//=   copy.4 %edi, =%v0.l
//=   copy.4 %esi, =%v1.l
//=   copy.4 %v0.l, =%eax
//=   movl $0, =%edx
//=   divl %v1.l uses(%rax %rdx) defs(%rax %rdx)  ; sets
//=   copy.4 %eax, =%v2.l
//=   copy.4 %edx, =%v3.l
//=   copy.4 %v2.l, =%v4.l
//=   addl %v3.l, +%v4.l  ; sets
//=   copy.4 %v4.l, =%eax
//=   ret uses(%rax)
//=   gpr.4 0xffef: %v0 %v1 %v2 %v3 %v4
//= }
//= mfunc @in_place frame_pointer pinned 0x20 {
//= b0:
//=   copy.8 %rdi, =%v0.q
//=   copy.4 %esi, =%v1.l
//=   movq (%v0.q), =%v2.q
//=   movl %v1.l, =%v3.l size 4
//=   copy.8 %v2.q, =%v4.q
//=   copy.4 %v3.l, =%ecx
//=   shlq %cl, +%v4.q  ; sets
//=   movq %v4.q, (%v0.q)
//=   ret
//=   gpr.8 0xffef: %v0 %v2 %v3 %v4
//=   gpr.4 0xffef: %v1
//= }
//= mfunc @index frame_pointer pinned 0x20 {
//= b0:
//=   copy.8 %rdi, =%v0.q
//=   copy.8 %rsi, =%v1.q
//=   movl (%v0.q,%v1.q,4), =%v2.l
//=   copy.4 %v2.l, =%v3.l
//=   addl 12(%v0.q), +%v3.l  ; sets
//=   copy.4 %v3.l, =%eax
//=   ret uses(%rax)
//=   gpr.8 0xffef: %v0 %v1
//=   gpr.4 0xffef: %v2 %v3
//= }
//= mfunc @remainder_first frame_pointer pinned 0x20 {
//= b0:
//=   copy.4 %edi, =%v0.l
//=   copy.4 %esi, =%v1.l
//=   copy.8 %rdx, =%v2.q
//=   copy.4 %v0.l, =%eax
//=   cltd uses(%rax) defs(%rdx)
//=   idivl %v1.l uses(%rax %rdx) defs(%rax %rdx)  ; sets
//=   copy.4 %edx, =%v3.l
//=   copy.4 %eax, =%v4.l
//=   movl %v3.l, (%v2.q)
//=   copy.4 %v4.l, =%eax
//=   ret uses(%rax)
//=   gpr.4 0xffef: %v0 %v1 %v3 %v4
//=   gpr.8 0xffef: %v2
//= }
