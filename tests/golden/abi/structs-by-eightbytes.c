//! abi
/* psABI 3.2.3: each eightbyte by the class of its members; more than two eightbytes, or a member off its place: memory. */
struct mixed { int i; float f; double d; };
struct floats { float a, b, c; };
struct three { long a, b, c; };
struct __attribute__((packed)) off { char c; long l; };
void callee(struct mixed m, struct floats v, struct three t, struct off o);
void f(struct mixed *m, struct floats *v, struct three *t, struct off *o)
{
    callee(*m, *v, *t, *o);
}
//= func @f sig(i64 u, i64 u, i64 u, i64 u) -> void lowered places(r7 r6 r2 r1) {
//=   sym @f defined binds_locally
//=   sym @callee function binds_locally
//=   slot s0 "argument" size 16 align 8 scoped
//=   slot s1 "argument" size 12 align 4 scoped
//=   slot s2 "argument" size 24 align 8 scoped
//=   slot s3 "argument" size 9 align 1 scoped
//= b0(%0:i64, %1:i64, %2:i64, %3:i64):  ; entry
//=   %4:i64 = slot s0
//=   %5:i64 = slot s1
//=   %6:i64 = slot s2
//=   %7:i64 = slot s3
//=   live s0
//=   memcpy %4, %0, 16:i64 !mem(8)
//=   live s1
//=   memcpy %5, %1, 12:i64 !mem(4)
//=   live s2
//=   memcpy %6, %2, 24:i64 !mem(8)
//=   live s3
//=   memcpy %7, %3, 9:i64 !mem(1)
//=   %8:i64 = load %4 !mem(1)
//=   %9:i64 = add %4, 8:i64
//=   %10:f64 = load %9 !mem(1)
//=   %11:f64 = load %5 !mem(1)
//=   %12:i64 = add %5, 8:i64
//=   %13:f32 = load %12 !mem(1)
//=   call @callee, %8, %10, %11, %13, %6, %7 !sig(record(16 8 8 0; 0 i32 s, 4 f32, 8 f64), record(12 4 4 0; 0 f32, 4 f32, 8 f32), record(24 8 8 0; 0 i64 s, 8 i64 s, 16 i64 s), record(9 1 8 0 unaligned; 0 i8 s, 1 i64 s)) -> void effects 7 places(r7 r16 r17 r18 byval0/24 byval24/9) results() stack 48
//=   dead s0
//=   dead s1
//=   dead s2
//=   dead s3
//=   jump b1
//= b1:  ; return
//=   ret places()
//= }
