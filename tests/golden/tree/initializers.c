//! tree
/* Flattened initialisers: elision, designators, ranges, overriding, unions, bit-fields, strings, flexible arrays, compound literals. */
struct point { int x, y; };
struct line { struct point from, to; char name[4]; unsigned k : 3, m : 5; } lines[] = { 1, 2, { 3 }, "ab", 1, 2, { .to.y = 4, .from = { .y = 5 }, .m = 9 } };
int range[8] = { [1 ... 5] = 1, [3] = 7, 8, [0] = 9 };
union { char c; double d; int i[3]; } u = { .i = { 1, 2 } };
struct { int n; short tail[]; } flexible = { 2, { 10, 20, 30 } };
struct point *ps[] = { &(struct point){ 1, 2 }, &lines[1].to };
char text[8] = "x" "yz", exact[2] = "no";
struct line copy = { .to = (struct point){ 7, 8 } };
long offset = (long)&lines[1] - (long)&lines[0];
//= struct line lines[2] = {zero, @0 1, @4 2, @8 3, @16 'ab\x00', @20.0:3 1:unsigned int, @20.3:5 2:unsigned int, @36 4, @28 5, @44.3:5 9:unsigned int};
//= int range[8] = {zero, @4*5+4 1, @12 7, @16 8, @0 9};
//= union <anonymous> u = {zero, @0 1, @4 2};
//= struct <anonymous> flexible = {@0 2, @4 10:short int, @6 20:short int, @8 30:short int};
//= struct point *ps[2] = {@0 &(struct point){@0 1, @4 2}, @8 &*(decay(lines) + 1:long int).to};
//= char text[8] = {zero, @0 'xyz\x00'};
//= char exact[2] = {@0 'no'};
//= struct line copy = {zero, @8 7, @12 8};
//= long int offset = {@0 24:long int};
