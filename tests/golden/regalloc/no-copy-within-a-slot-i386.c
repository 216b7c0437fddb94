//! regalloc -O2 -m32
int g(int);

/* more values than registers go round the loop: each is stored where it changes, none is loaded only to be stored again */
int loop(int n, int *p)
{
    int a = p[0], b = p[1], c = p[2], d = p[3], e = p[4], f = p[5], h = p[6];
    for (int i = 0; i < n; i++) {
        a += g(b);
        b ^= c + d;
        e += f * h;
    }
    return a + b + c + d + e + f + h;
}
//= mfunc @loop calls frame_pointer outgoing 4 pinned 0x20 used 0xcf {
//= b0:
//=   movl [in0+4], =%eax  ; remat
//=   movl (%rax), =%ecx
//=   spill.4 %ecx, [s0]
//=   movl 4(%rax), =%ecx
//=   spill.4 %ecx, [s1]
//=   movl 8(%rax), =%ecx
//=   spill.4 %ecx, [s2]
//=   movl 12(%rax), =%edx
//=   spill.4 %edx, [s3]
//=   movl 16(%rax), =%ebx
//=   spill.4 %ebx, [s4]
//=   movl 20(%rax), =%ebx
//=   spill.4 %ebx, [s5]
//=   movl 24(%rax), =%eax
//=   spill.4 %eax, [s6]
//=   leal (%rcx,%rdx,1), =%ecx
//=   spill.4 %ecx, [s7]
//=   copy.4 %ebx, =%edx
//=   imull %eax, +%edx  ; sets
//=   spill.4 %edx, [s8]
//=   movl $0, =[s9]  ; remat
//=   jmp b1
//= b1: depth 1
//=   movl [in0], =%eax  ; remat
//=   cmpl %eax, [s9]  ; sets
//=   jcc.l b2, b3  ; reads
//= b2: depth 1
//=   reload.4 [s1], =%ecx
//=   movl %ecx, (%rsp)
//=   call $@g defs(%rax) clobbers(%rax %rcx %rdx)  ; sets
//=   reload.4 [s0], =%ebx
//=   addl %ebx, +%eax  ; sets
//=   reload.4 [s7], =%ecx
//=   reload.4 [s1], =%esi
//=   xorl %esi, +%ecx  ; sets
//=   reload.4 [s8], =%edx
//=   reload.4 [s4], =%edi
//=   addl %edi, +%edx  ; sets
//=   addl $1, +[s9]  ; sets
//=   copy.4 %ecx, =%esi
//=   spill.4 %esi, [s1]
//=   copy.4 %eax, =%ebx
//=   spill.4 %ebx, [s0]
//=   copy.4 %edx, =%edi
//=   spill.4 %edi, [s4]
//=   jmp b1
//= b3:
//=   reload.4 [s0], =%eax
//=   addl [s1], +%eax  ; sets
//=   addl [s2], +%eax  ; sets
//=   addl [s3], +%eax  ; sets
//=   addl [s4], +%eax  ; sets
//=   addl [s5], +%eax  ; sets
//=   addl [s6], +%eax  ; sets
//=   ret uses(%rax)
//=   slot in0 size 0 align 1
//=   slot s6 size 4 align 4
//=   slot s5 size 4 align 4
//=   slot s3 size 4 align 4
//=   slot s2 size 4 align 4
//=   slot s7 size 4 align 4
//=   slot s8 size 4 align 4
//=   slot s4 size 4 align 4
//=   slot s0 size 4 align 4
//=   slot s1 size 4 align 4
//=   slot s9 size 4 align 4
//= }
