//! pp
/* What would paste into another token when printed side by side gets a blank; what would not does not. */
#define plus +
#define minus -
#define e 1
#define id(x) x
+plus -minus plus+ e.e e e id(.)id(.)id(.) x-id(-)y 0x1e+id(+)2 id(<)id(<)= id(/)id(/) L"a" id(L)"a"
#define f(x) [x]
f (1) f
(2) f f(3)
//=
//=
//=
//=
//=
//=
//= + + - - + + 1 . 1 1 1 . . . x- -y 0x1e+id(+)2 < < = / / L"a" L "a"
//=
//= [1] [2]
//=     f [3]
