//! abi -m32
/* As the kernel calls (-mregparm=3): eax edx ecx are r0 r2 r1; what is two words takes two of them or none and stops it; never variadic. */
#define R3 __attribute__((regparm(3)))
struct pair { int a, b; };
R3 void words(int a, int b, int c, int d);
R3 void wide(int a, int b, long long c, int d);
R3 void pair(int a, struct pair b, int c);
R3 void variadic(int a, ...);
__attribute__((fastcall)) void fast(int a, int b, int c);
__attribute__((stdcall)) void std(int a, int b);
void f(struct pair *p)
{
    words(1, 2, 3, 4);
    wide(1, 2, 3, 4);
    pair(1, *p, 2);
    variadic(1, 2);
    fast(1, 2, 3);
    std(1, 2);
}
//= func @f sig(i32 u) -> void lowered places() {
//=   sym @f defined binds_locally
//=   sym @words function binds_locally
//=   sym @wide function binds_locally
//=   sym @pair function binds_locally
//=   sym @variadic function binds_locally
//=   sym @fast function binds_locally
//=   sym @std function binds_locally
//=   slot s0 "argument" size 8 align 4 scoped
//= b0:  ; entry
//=   %0:i32 = arg_area
//=   %1:i32 = load %0 !mem(4)
//=   %2:i32 = slot s0
//=   call @words, 1:i32, 2:i32, 3:i32, 4:i32 !sig(i32 s, i32 s, i32 s, i32 s) -> void regparm 3 effects 7 places(r0 r2 r1 stack0/4) results() stack 4
//=   %3:i32 = trunc 3:i64
//=   %4:i64 = lshr 3:i64, 32:i64
//=   %5:i32 = trunc %4
//=   call @wide, 1:i32, 2:i32, %3, %5, 4:i32 !sig(i32 s, i32 s, i64 s, i32 s) -> void regparm 3 effects 7 places(r0 r2 stack0/4 stack4/4 stack8/4) results() stack 12
//=   live s0
//=   memcpy %2, %1, 8:i32 !mem(4)
//=   %6:i32 = load %2 !mem(1)
//=   %7:i32 = add %2, 4:i32
//=   %8:i32 = load %7 !mem(1)
//=   call @pair, 1:i32, %6, %8, 2:i32 !sig(i32 s, record(8 4 4 0; 0 i32 s, 4 i32 s), i32 s) -> void regparm 3 effects 7 places(r0 r2 r1 stack0/4) results() stack 4
//=   dead s0
//=   call @variadic, 1:i32, 2:i32 !sig(i32 s, i32 s) -> void variadic 1 regparm 3 effects 7 places(stack0/4 stack4/4) results() stack 8
//=   call @fast, 1:i32, 2:i32, 3:i32 !sig(i32 s, i32 s, i32 s) -> void convention 3 effects 7 places(r1 r2 stack0/4) results() stack 4 pop 4
//=   call @std, 1:i32, 2:i32 !sig(i32 s, i32 s) -> void convention 2 effects 7 places(stack0/4 stack4/4) results() stack 8 pop 8
//=   jump b1
//= b1:  ; return
//=   ret places()
//= }
