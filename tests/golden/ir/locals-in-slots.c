//! ir -O0
int f(int a)
{
    int b = a;
    {
        int c = b + 1;
        b = c * 2;
    }
    return b;
}
//= func @f sig(i32 s) -> i32 s {
//=   sym @f defined binds_locally
//=   slot s0 "a" size 4 align 4
//=   slot s1 "b" size 4 align 4 scoped
//=   slot s2 "c" size 4 align 4 scoped
//= b0(%0:i32):  ; entry
//=   %1:i64 = slot s0
//=   %2:i64 = slot s1
//=   %3:i64 = slot s2
//=   store %1, %0 !mem(4)
//=   live s1
//=   %4:i32 = load %1 !mem(4)
//=   store %2, %4 !mem(4)
//=   live s2
//=   %5:i32 = load %2 !mem(4)
//=   %6:i32 = add %5, 1:i32
//=   store %3, %6 !mem(4)
//=   %7:i32 = load %3 !mem(4)
//=   %8:i32 = mul %7, 2:i32
//=   store %2, %8 !mem(4)
//=   dead s2
//=   %9:i32 = load %2 !mem(4)
//=   jump b1
//= b1:  ; return
//=   ret %9
//= }
