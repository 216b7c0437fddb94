//! pp
/* Lines spliced within tokens, comments as white space, trigraphs as they are without -trigraphs. */
in\
t a/**/b; // gone \
too
"a/*b*/" '//' ??= <: %: %:%:
#define tw\
o(a /* first */, b) a /* and */ b
two(1 /* , */, 2)
//=
//=
//= int
//=   a b;
//=
//= "a/*b*/" '//' ??= <: %: %:%:
//=
//=
//= 1 2
