//! abi
/* Six integer registers (r7 r6 r2 r1 r8 r9 are rdi rsi rdx rcx r8 r9), eight vector ones (r16 to r23), each row on its own; then the stack. */
void many(int a, double b, long c, char d, float e, short f, void *g, unsigned h, long i, long double j, int k);
void f(void)
{
    many(1, 2.0, 3, 4, 5.0f, 6, 0, 8, 9, 10.0L, 11);
}
//= func @f sig() -> void lowered places() {
//=   sym @f defined binds_locally
//=   sym @many function binds_locally
//= b0:  ; entry
//=   %0:i32 = sext 4:i8
//=   %1:i32 = sext 6:i16
//=   call @many, 1:i32, 4611686018427387904:f64, 3:i64, %0, 1084227584:f32, %1, 0:i64, 8:i32, 9:i64, 302279877606850781249536:f80, 11:i32 !sig(i32 s, f64, i64 s, i8 s, f32, i16 s, i64 u, i32 u, i64 s, f80 [16 16 16], i32 s) -> void effects 7 places(r7 r16 r6 r2 r17 r1 r8 r9 stack0/8 stack16/16 stack32/4) results() stack 48
//=   jump b1
//= b1:  ; return
//=   ret places()
//= }
