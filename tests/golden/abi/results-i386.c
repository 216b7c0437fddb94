//! abi -m32
/* A struct comes back through memory whose address is the first argument and is removed by the callee (pop 4); floats in st0. */
struct pair { int a, b; };
struct pair pair(struct pair *p) { return *p; }
long long wide(long long x) { return x; }
float single(float x) { return x; }
_Complex float complex(_Complex float x) { return x; }
//= func @complex sig(complex(8 4 4 2; 0 f32)) -> complex(8 4 4 2; 0 f32) lowered places() {
//=   sym @complex defined binds_locally
//=   slot s0 "x" size 8 align 4
//=   slot s1 "" size 8 align 4
//= b0:  ; entry
//=   %0:i32 = arg_area
//=   %1:f32 = load %0 !mem(4)
//=   %2:i32 = add %0, 4:i32
//=   %3:f32 = load %2 !mem(4)
//=   %4:i32 = slot s0
//=   store %4, %1 !mem(4)
//=   %5:i32 = add %4, 4:i32
//=   store %5, %3 !mem(4)
//=   %6:f32 = load %4 !mem(4)
//=   %7:i32 = add %4, 4:i32
//=   %8:f32 = load %7 !mem(4)
//=   jump b1
//= b1:  ; return
//=   %9:i32 = slot s1
//=   store %9, %6 !mem(1)
//=   %10:i32 = add %9, 4:i32
//=   store %10, %8 !mem(1)
//=   %11:i32 = load %9 !mem(1)
//=   %12:i32 = add %9, 4:i32
//=   %13:i32 = load %12 !mem(1)
//=   ret %11, %13 places(r0 r2)
//= }
//= func @pair sig(i32 u) -> record(8 4 4 0; 0 i32 s, 4 i32 s) lowered places() pop 4 {
//=   sym @pair defined binds_locally
//= b0:  ; entry
//=   %0:i32 = arg_area
//=   %1:i32 = load %0 !mem(4)
//=   %2:i32 = arg_area
//=   %3:i32 = add %2, 4:i32
//=   %4:i32 = load %3 !mem(4)
//=   jump b1
//= b1:  ; return
//=   memcpy %1, %4, 8:i32 !mem(1)
//=   ret %1 places(r0)
//= }
//= func @single sig(f32) -> f32 lowered places() {
//=   sym @single defined binds_locally
//= b0:  ; entry
//=   %0:i32 = arg_area
//=   %1:f32 = load %0 !mem(4)
//=   jump b1
//= b1:  ; return
//=   ret %1 places(st0)
//= }
//= func @wide sig(i64 s) -> i64 s lowered places() {
//=   sym @wide defined binds_locally
//= b0:  ; entry
//=   %0:i32 = arg_area
//=   %1:i64 = load %0 !mem(4)
//=   jump b1
//= b1:  ; return
//=   %2:i32 = trunc %1
//=   %3:i64 = lshr %1, 32:i64
//=   %4:i32 = trunc %3
//=   ret %2, %4 places(r0 r2)
//= }
