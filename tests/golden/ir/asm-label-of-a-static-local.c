//! ir -O0
// The label is the name, even where it is the variable's own: no number is put behind it.
int counters(void)
{
    static int x asm("x") = 3;
    static int y = 2;
    return x + y;
}
//= func @counters sig() -> i32 s {
//=   sym @counters defined binds_locally
//=   sym @x defined local binds_locally size 4 align 4
//=   sym @y.#0 defined local binds_locally size 4 align 4
//= b0:  ; entry
//=   %0:i32 = load @x !mem(4)
//=   %1:i32 = load @y.#0 !mem(4)
//=   %2:i32 = add %0, %1
//=   jump b1
//= b1:  ; return
//=   ret %2
//= }
