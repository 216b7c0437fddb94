//! ir -O1
struct p {
    long x, y, z;
};
struct p make(struct p, int);

long f(struct p *q)
{
    struct p r;
    r = make(*q, 3);
    return r.y;
}
//= func @f sig(i64 u) -> i64 s {
//=   sym @f defined binds_locally
//=   sym @make function binds_locally
//=   slot s0 "r" size 24 align 8 scoped
//=   slot s1 "argument" size 24 align 8 scoped
//= b0(%0:i64):  ; entry
//=   %1:i64 = slot s0
//=   %2:i64 = slot s1
//=   live s0
//=   live s1
//=   memcpy %2, %0, 24:i64 !mem(8)
//=   call @make, %1, %2, 3:i32 !sig(record(24 8 8 0; 0 i64 s, 8 i64 s, 16 i64 s), i32 s) -> record(24 8 8 0; 0 i64 s, 8 i64 s, 16 i64 s) effects 7
//=   dead s1
//=   %3:i64 = add %1, 8:i64
//=   %4:i64 = load %3 !mem(8)
//=   jump b1
//= b1:  ; return
//=   ret %4
//= }
