//! select -O2 -m32
long long add(long long a, long long b)
{
    return a + b;
}

int less(long long a, long long b)
{
    return a < b;
}
//= mfunc @add frame_pointer pinned 0x20 {
//= b0:
//=   movl [in0], =%v0.l  ; remat
//=   movl [in0+4], =%v1.l  ; remat
//=   copy.4 %v0.l, =%v2.l
//=   addl [in0+8], +%v2.l  ; sets
//=   copy.4 %v1.l, =%v3.l
//=   adcl [in0+12], +%v3.l  ; reads sets
//=   copy.4 %v2.l, =%eax
//=   copy.4 %v3.l, =%edx
//=   ret uses(%rax %rdx)
//=   slot in0 size 0 align 1
//=   gpr.4 0xef: %v0 %v1 %v2 %v3
//= }
//= mfunc @less frame_pointer pinned 0x20 {
//= b0:
//=   movl [in0], =%v0.l  ; remat
//=   movl [in0+4], =%v1.l  ; remat
//=   cmpl [in0+8], %v0.l  ; sets
//=   copy.4 %v1.l, =%v2.l
//=   sbbl [in0+12], +%v2.l  ; reads sets
//=   setl =%v3.b  ; reads
//=   movzbl %v3.b, =%v4.l
//=   copy.4 %v4.l, =%v5.l  ; zx
//=   copy.4 %v5.l, =%eax
//=   ret uses(%rax)
//=   slot in0 size 0 align 1
//=   gpr.4 0xef: %v0 %v1 %v2 %v4 %v5
//=   gpr.4 0xf: %v3
//= }
