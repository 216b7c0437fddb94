//! ir -O1
void done(int *);
void use(int *);

int f(int k)
{
    for (;;) {
        int guard __attribute__((cleanup(done)));
        use(&guard);
        if (k == 0)
            break;
        if (k == 1)
            return 5;
        if (k == 2)
            goto out;
        k--;
    }
out:
    return k;
}
//= func @f sig(i32 s) -> i32 s {
//=   sym @f defined binds_locally
//=   sym @use function binds_locally
//=   sym @done function binds_locally
//=   slot s0 "guard" size 4 align 4 scoped
//= b0(%0:i32):  ; entry
//=   %1:i64 = slot s0
//=   jump b1(%0)
//= b1(%2:i32):  ; for
//=   jump b2
//= b2:  ; body
//=   live s0
//=   call @use, %1 !sig(i64 u) -> void effects 7
//=   %3:i1 = eq %2, 0:i32
//=   branch.50 %3 ? b3 : b4
//= b3:  ; then
//=   call @done, %1 !sig(i64 u) -> void effects 7
//=   dead s0
//=   jump b10
//= b4:  ; endif
//=   %4:i1 = eq %2, 1:i32
//=   branch.50 %4 ? b5 : b6
//= b5:  ; then
//=   call @done, %1 !sig(i64 u) -> void effects 7
//=   jump b12(5:i32)
//= b6:  ; endif
//=   %5:i1 = eq %2, 2:i32
//=   branch.50 %5 ? b7 : b8
//= b7:  ; then
//=   call @done, %1 !sig(i64 u) -> void effects 7
//=   dead s0
//=   jump b11
//= b8:  ; endif
//=   %6:i32 = add %2, -1:i32
//=   call @done, %1 !sig(i64 u) -> void effects 7
//=   dead s0
//=   jump b9
//= b9:  ; step
//=   jump b1(%6)
//= b10:  ; done
//=   jump b11
//= b11:  ; out
//=   jump b12(%2)
//= b12(%7:i32):  ; return
//=   ret %7
//= }
