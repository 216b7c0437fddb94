//! abi -m32
/* Everything on the stack in words; doubles and long long at any word. */
struct s { char c[5]; };
void callee(char a, long long b, double c, struct s d, long double e, int f);
void f(struct s *p)
{
    callee(1, 2, 3.0, *p, 4.0L, 5);
}
//= func @f sig(i32 u) -> void lowered places() {
//=   sym @f defined binds_locally
//=   sym @callee function binds_locally
//=   slot s0 "argument" size 5 align 1 scoped
//= b0:  ; entry
//=   %0:i32 = arg_area
//=   %1:i32 = load %0 !mem(4)
//=   %2:i32 = slot s0
//=   live s0
//=   memcpy %2, %1, 5:i32 !mem(1)
//=   %3:i32 = sext 1:i8
//=   %4:i32 = trunc 2:i64
//=   %5:i64 = lshr 2:i64, 32:i64
//=   %6:i32 = trunc %5
//=   call @callee, %3, %4, %6, 4613937818241073152:f64, %2, 302259125019767858003968:f80, 5:i32 !sig(i8 s, i64 s, f64, record(5 1 1 0; 0 array(5 1 1 5; 0 i8 s)), f80 [12 4 4], i32 s) -> void effects 7 places(stack0/1 stack4/4 stack8/4 stack12/8 byval20/5 stack28/12 stack40/4) results() stack 44
//=   dead s0
//=   jump b1
//= b1:  ; return
//=   ret places()
//= }
