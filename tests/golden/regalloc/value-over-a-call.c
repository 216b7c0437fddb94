//! regalloc -O2
int g(int);

int over_call(int a, int b)
{
    return g(a) + b;
}

long constant_again(long a)
{
    g(1);
    g(2);
    return a + 0x123456789abcdef;
}
//= mfunc @constant_again calls frame_pointer pinned 0x20 used 0x89 {
//= b0:
//=   copy.8 %rdi, =%rbx
//=   movl $1, =%edi  ; remat
//=   call $@g uses(%rdi) defs(%rax) clobbers(0xffff0fc7)  ; sets
//=   movl $2, =%edi  ; remat
//=   call $@g uses(%rdi) defs(%rax) clobbers(0xffff0fc7)  ; sets
//=   movabsq $81985529216486895, =%rax  ; remat
//=   addq %rax, +%rbx  ; sets
//=   copy.8 %rbx, =%rax
//=   ret uses(%rax)
//= }
//= mfunc @over_call calls frame_pointer pinned 0x20 used 0x89 {
//= b0:
//=   copy.4 %esi, =%ebx
//=   call $@g uses(%rdi) defs(%rax) clobbers(0xffff0fc7)  ; sets
//=   addl %ebx, +%eax  ; sets
//=   ret uses(%rax)
//= }
