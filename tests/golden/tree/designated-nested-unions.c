//! tree
/* A nested union at the offset of its outer one keeps what was designated in it (the kernel's iov_iter_kvec); naming another member drops it. */
struct vec { void *base; long len; };
struct iter {
    char kind;
    union {
        struct vec one;
        struct {
            union { struct vec *iov; const int *kvec; };
            long count;
        };
    };
    union { long segments; char start; };
};
int k;
struct iter i = { .kind = 2, .kvec = &k, .segments = 3, .count = 4 };
struct iter j = { .kvec = &k, .one.len = 5 };
struct iter l = { .one.len = 5, .iov = 0, .count = 6 };
//= int k tentative;
//= struct iter i = {zero, @0 2:char, @8 pointer<const int *>(&k), @24 3:long int, @16 4:long int};
//= struct iter j = {zero, @16 5:long int};
//= struct iter l = {zero, @8 int_pointer<struct vec *>(0:long int), @16 6:long int};
