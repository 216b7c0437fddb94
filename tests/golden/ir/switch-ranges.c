//! ir -O1
int f(unsigned x)
{
    switch (x) {
    case 3:
        x++;
    case 10 ... 20:
        return 1;
    case 0x7ffffff0 ... 0x80000010:
        return 2;
    default:
        return x;
    }
}
//= func @f sig(i32 u) -> i32 s {
//=   sym @f defined binds_locally
//= b0(%0:i32):  ; entry
//=   switch %0 [-2147483648..-2147483632 b3, 3 b1, 10..20 b2, 2147483632..2147483647 b3] else b4
//= b1:  ; case
//=   %1:i32 = add %0, 1:i32
//=   jump b2
//= b2:  ; case
//=   jump b5(1:i32)
//= b3:  ; case
//=   jump b5(2:i32)
//= b4:  ; case
//=   jump b5(%0)
//= b5(%2:i32):  ; return
//=   ret %2
//= }
