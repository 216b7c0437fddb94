//! pp
/* GNU: `, ## args` goes with the comma when there are no arguments; __VA_OPT__ as in C2x; a name for the rest. */
#define P(fmt, ...) printf(fmt, ## __VA_ARGS__)
#define N(fmt, args...) printf(fmt, ## args)
#define O(fmt, ...) printf(fmt __VA_OPT__(,) __VA_ARGS__)
#define EMPTY
P("a"); P("a",); P("a", 1, 2); N("b"); N("b", EMPTY); O("c"); O("c", 3); O("c", EMPTY)
//=
//=
//=
//=
//=
//=
//= printf("a"); printf("a",); printf("a", 1, 2); printf("b"); printf("b", ); printf("c" ); printf("c" , 3); printf("c" )
