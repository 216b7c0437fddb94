//! abi
/* Two eightbytes and one register left: all of it goes to the stack, the register to the next argument. */
struct pair { long a, b; };
void callee(int, int, int, int, int, struct pair p, int last);
void f(struct pair *p)
{
    callee(1, 2, 3, 4, 5, *p, 6);
}
//= func @f sig(i64 u) -> void lowered places(r7) {
//=   sym @f defined binds_locally
//=   sym @callee function binds_locally
//=   slot s0 "argument" size 16 align 8 scoped
//= b0(%0:i64):  ; entry
//=   %1:i64 = slot s0
//=   live s0
//=   memcpy %1, %0, 16:i64 !mem(8)
//=   call @callee, 1:i32, 2:i32, 3:i32, 4:i32, 5:i32, %1, 6:i32 !sig(i32 s, i32 s, i32 s, i32 s, i32 s, record(16 8 8 0; 0 i64 s, 8 i64 s), i32 s) -> void effects 7 places(r7 r6 r2 r1 r8 byval0/16 r9) results() stack 16
//=   dead s0
//=   jump b1
//= b1:  ; return
//=   ret places()
//= }
