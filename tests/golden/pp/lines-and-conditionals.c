//! pp
/* Lines that directives leave: up to eight blank ones as they are, more as a line marker; #line renames what follows. */
#if 1 == 2 || defined A && A
no
#elif (-1 > 0u) && 'a' == 97 && (1 ? 2 : (1 / 0))
yes __LINE__
#else
no
#endif
#ifdef A



#define B


#endif
near










far __LINE__
#line 100 "other.c"
here __LINE__ __FILE__
#pragma GCC something "kept"
_Pragma("unknown \"more\"") after
__COUNTER__ __COUNTER__ __INCLUDE_LEVEL__
//=
//=
//=
//=
//=
//= yes 6
//= # 18 "t.c"
//= near
//= # 29 "t.c"
//= far 29
//= # 100 "other.c"
//= here 100 "other.c"
//= #pragma GCC something "kept"
//=
//= # 102 "other.c"
//= #pragma unknown "more"
//= # 102 "other.c"
//=  after
//= 0 1 0
