//! abi
/* %al says how many vector registers an unprototyped or variadic call uses; a prototyped one does not set it. */
int variadic(const char *, ...);
int unprototyped();
int plain(double);
void f(double d)
{
    variadic(0, 1, d, d);
    unprototyped(1);
    plain(d);
}
//= func @f sig(f64) -> void lowered places(r16) {
//=   sym @f defined binds_locally
//=   sym @variadic function binds_locally
//=   sym @unprototyped function binds_locally
//=   sym @plain function binds_locally
//= b0(%0:f64):  ; entry
//=   %1:i32 = call @variadic, 0:i64, 1:i32, %0, %0 !sig(i64 u, i32 s, f64, f64) -> i32 s variadic 1 effects 7 places(r7 r6 r16 r17) results(r0) vectors 2
//=   %2:i32 = call @unprototyped, 1:i32 !sig(i32 s) -> i32 s unprototyped effects 7 places(r7) results(r0) vectors 0
//=   %3:i32 = call @plain, %0 !sig(f64) -> i32 s effects 7 places(r16) results(r0)
//=   jump b1
//= b1:  ; return
//=   ret places()
//= }
