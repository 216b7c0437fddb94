//! ir -O1
struct __attribute__((packed)) s {
    unsigned a : 5;
    unsigned b : 30;
    char c;
} s;

void f(unsigned x)
{
    s.b = x;
}

int g(void)
{
    return s.b;
}
//= func @f sig(i32 u) -> void {
//=   sym @f defined binds_locally
//=   sym @s defined binds_locally size 6
//= b0(%0:i32):  ; entry
//=   %1:i32 = and %0, 134217727:i32
//=   %2:i32 = shl %1, 5:i32
//=   %3:i32 = load @s !mem(1)
//=   %4:i32 = and %3, 31:i32
//=   %5:i32 = or %4, %2
//=   store @s, %5 !mem(1)
//=   %6:i32 = lshr %0, 27:i32
//=   %7:i8 = trunc %6
//=   %8:i8 = and %7, 7:i8
//=   %9:i8 = load @s+4 !mem(1)
//=   %10:i8 = and %9, -8:i8
//=   %11:i8 = or %10, %8
//=   store @s+4, %11 !mem(1)
//=   %12:i32 = and %0, 1073741823:i32
//=   jump b1
//= b1:  ; return
//=   ret
//= }
//= func @g sig() -> i32 s {
//=   sym @g defined binds_locally
//=   sym @s defined binds_locally size 6
//= b0:  ; entry
//=   %0:i32 = load @s !mem(1)
//=   %1:i32 = lshr %0, 5:i32
//=   %2:i8 = load @s+4 !mem(1)
//=   %3:i8 = and %2, 7:i8
//=   %4:i32 = zext %3
//=   %5:i32 = shl %4, 27:i32
//=   %6:i32 = or %1, %5
//=   jump b1
//= b1:  ; return
//=   ret %6
//= }
