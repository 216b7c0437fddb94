//! ir -O1
int f(int *p)
{
    static void *const to[] = { &&add, &&stop };
    int n = 0;
    goto *to[*p];
add:
    n += *p++;
    goto *to[*p];
stop:
    return n;
}
//= func @f sig(i64 u) -> i32 s has_computed_goto {
//=   sym @f defined binds_locally
//=   sym @to.#0 defined local binds_locally size 16 align 8 const
//=   sym @#1 defined local binds_locally
//=   sym @#2 defined local binds_locally
//= b0(%0:i64):  ; entry
//=   %1:i32 = load %0 !mem(4)
//=   %2:i64 = sext %1
//=   %3:i64 = mul %2, 8:i64
//=   %4:i64 = add @to.#0, %3
//=   %5:i64 = load %4 !mem(8)
//=   jump b4(%5, %0, 0:i32)
//= b1:  ; add
//=   %6:i64 = add %15, 4:i64
//=   %7:i32 = load %15 !mem(4)
//=   %8:i32 = add %16, %7
//=   %9:i32 = load %6 !mem(4)
//=   %10:i64 = sext %9
//=   %11:i64 = mul %10, 8:i64
//=   %12:i64 = add @to.#0, %11
//=   %13:i64 = load %12 !mem(8)
//=   jump b4(%13, %6, %8)
//= b2:  ; stop
//=   jump b3
//= b3:  ; return
//=   ret %16
//= b4(%14:i64, %15:i64, %16:i32):  ; dispatch
//=   goto %14 -> b5, b6
//= b5: address_taken label @#1  ; pad
//=   jump b1
//= b6: address_taken label @#2  ; pad
//=   jump b2
//= }
