//! pp
/* # keeps spelling, one blank for white space between tokens, none around; quotes and backslashes of literals are escaped, others not. */
#define S(x) #x
#define XS(x) S(x)
#define E(...) #__VA_ARGS__
S(  a   +	b  ) S("\n" '\0' "\"") S(\n) S() XS(__LINE__) E(1, 2,3)
//=
//=
//=
//=
//=
//= "a + b" "\"\\n\" '\\0' \"\\\"\"" "\n" "" "6" "1, 2,3"
