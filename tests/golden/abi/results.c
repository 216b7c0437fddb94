//! abi
/* rax and rdx, xmm0 and xmm1, one of each, st0, st0 with st1, or memory whose address comes in rdi and goes back in rax. */
struct mixed { int i; int j; double d; };
struct three { long a, b, c; };
struct mixed mixed(struct mixed *p) { return *p; }
struct three three(struct three *p) { return *p; }
_Complex float packed(_Complex float c) { return c; }
_Complex double two(_Complex double c) { return c; }
_Complex long double stack(_Complex long double *p) { return *p; }
__int128 both(__int128 x) { return x; }
//= func @both sig(i128 s) -> i128 s lowered places(r7 r6) {
//=   sym @both defined binds_locally
//= b0(%0:i64, %1:i64):  ; entry
//=   %2:i128 = zext %1
//=   %3:i128 = shl %2, 64:i128
//=   %4:i128 = zext %0
//=   %5:i128 = or %3, %4
//=   jump b1
//= b1:  ; return
//=   %6:i64 = trunc %5
//=   %7:i128 = lshr %5, 64:i128
//=   %8:i64 = trunc %7
//=   ret %6, %8 places(r0 r2)
//= }
//= func @mixed sig(i64 u) -> record(16 8 8 0; 0 i32 s, 4 i32 s, 8 f64) lowered places(r7) {
//=   sym @mixed defined binds_locally
//= b0(%0:i64):  ; entry
//=   jump b1
//= b1:  ; return
//=   %1:i64 = load %0 !mem(1)
//=   %2:i64 = add %0, 8:i64
//=   %3:f64 = load %2 !mem(1)
//=   ret %1, %3 places(r0 r16)
//= }
//= func @packed sig(complex(8 4 4 2; 0 f32)) -> complex(8 4 4 2; 0 f32) lowered places(r16) {
//=   sym @packed defined binds_locally
//=   slot s0 "c" size 8 align 4
//=   slot s1 "" size 8 align 8
//=   slot s2 "" size 8 align 4
//= b0(%0:f64):  ; entry
//=   %1:i64 = slot s1
//=   store %1, %0 !mem(1)
//=   %2:f32 = load %1 !mem(1)
//=   %3:i64 = add %1, 4:i64
//=   %4:f32 = load %3 !mem(1)
//=   %5:i64 = slot s0
//=   store %5, %2 !mem(4)
//=   %6:i64 = add %5, 4:i64
//=   store %6, %4 !mem(4)
//=   %7:f32 = load %5 !mem(4)
//=   %8:i64 = add %5, 4:i64
//=   %9:f32 = load %8 !mem(4)
//=   jump b1
//= b1:  ; return
//=   %10:i64 = slot s2
//=   store %10, %7 !mem(1)
//=   %11:i64 = add %10, 4:i64
//=   store %11, %9 !mem(1)
//=   %12:f64 = load %10 !mem(1)
//=   ret %12 places(r16)
//= }
//= func @stack sig(i64 u) -> complex(32 16 16 2; 0 f80 [16 16 16]) lowered places(r7) {
//=   sym @stack defined binds_locally
//= b0(%0:i64):  ; entry
//=   %1:f80 = load %0 !mem(16)
//=   %2:i64 = add %0, 16:i64
//=   %3:f80 = load %2 !mem(16)
//=   jump b1
//= b1:  ; return
//=   ret %3, %1 places(st1 st0)
//= }
//= func @three sig(i64 u) -> record(24 8 8 0; 0 i64 s, 8 i64 s, 16 i64 s) lowered places(r7 r6) {
//=   sym @three defined binds_locally
//= b0(%0:i64, %1:i64):  ; entry
//=   jump b1
//= b1:  ; return
//=   memcpy %0, %1, 24:i64 !mem(1)
//=   ret %0 places(r0)
//= }
//= func @two sig(complex(16 8 8 2; 0 f64)) -> complex(16 8 8 2; 0 f64) lowered places(r16 r17) {
//=   sym @two defined binds_locally
//=   slot s0 "c" size 16 align 8
//=   slot s1 "" size 16 align 8
//= b0(%0:f64, %1:f64):  ; entry
//=   %2:i64 = slot s1
//=   store %2, %0 !mem(1)
//=   %3:i64 = add %2, 8:i64
//=   store %3, %1 !mem(1)
//=   %4:f64 = load %2 !mem(1)
//=   %5:i64 = add %2, 8:i64
//=   %6:f64 = load %5 !mem(1)
//=   %7:i64 = slot s0
//=   store %7, %4 !mem(8)
//=   %8:i64 = add %7, 8:i64
//=   store %8, %6 !mem(8)
//=   %9:f64 = load %7 !mem(8)
//=   %10:i64 = add %7, 8:i64
//=   %11:f64 = load %10 !mem(8)
//=   jump b1
//= b1:  ; return
//=   ret %9, %11 places(r16 r17)
//= }
