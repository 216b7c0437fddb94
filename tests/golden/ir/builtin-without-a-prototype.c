//! ir -O0
// A function declared without parameters is the builtin only for arguments that are the builtin's; any other call is of what was declared.
int abs();
void *memcpy();

int builtin(int i)
{
    return abs(i);
}

int another(long double d)
{
    memcpy(1.0, 2.0, 3UL);
    return abs(d);
}
//= func @another sig(f80 [16 16 16]) -> i32 s {
//=   sym @another defined binds_locally
//=   sym @memcpy function binds_locally
//=   sym @abs function binds_locally
//=   slot s0 "d" size 16 align 16
//= b0(%0:f80):  ; entry
//=   %1:i64 = slot s0
//=   store %1, %0 !mem(16)
//=   %2:i64 = call @memcpy, 4607182418800017408:f64, 4611686018427387904:f64, 3:i64 !sig(f64, f64, i64 u) -> i64 u unprototyped effects 7
//=   %3:f80 = load %1 !mem(16)
//=   %4:i32 = call @abs, %3 !sig(f80 [16 16 16]) -> i32 s unprototyped effects 7
//=   jump b1
//= b1:  ; return
//=   ret %4
//= }
//= func @builtin sig(i32 s) -> i32 s {
//=   sym @builtin defined binds_locally
//=   slot s0 "i" size 4 align 4
//= b0(%0:i32):  ; entry
//=   %1:i64 = slot s0
//=   store %1, %0 !mem(4)
//=   %2:i32 = load %1 !mem(4)
//=   %3:i32 = ashr %2, 31:i32
//=   %4:i32 = xor %2, %3
//=   %5:i32 = sub %4, %3
//=   jump b1
//= b1:  ; return
//=   ret %5
//= }
