//! ir -O1
int f(int a)
{
    int r;
    asm goto("try %1, %0, %l[failed]" : "=r"(r) : "r"(a) : "memory" : failed);
    return r;
failed:
    return -r;
}
//= func @f sig(i32 s) -> i32 s {
//=   sym @f defined binds_locally
//= b0(%0:i32):  ; entry
//=   %1:i32 = undef
//=   %2:i32 = asm_goto %0 !asm "try %1, %0, %l[failed]" ([] "=r" i32 4 out result 0 signed, [] "r" i32 4 in arg 0 signed) clobbers () labels (failed) memory volatile -> b2, b1
//= b1:  ; pad
//=   jump b3
//= b2:  ; asm
//=   jump b4(%2)
//= b3:  ; failed
//=   %3:i32 = neg %2
//=   jump b4(%3)
//= b4(%4:i32):  ; return
//=   ret %4
//= }
