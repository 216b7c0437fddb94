//! tree
/* Every conversion is explicit: promotions, usual conversions, decay, loads, compound assignment in the common type. */
struct s { unsigned b : 3; unsigned long long w : 40; char c; } v;
char c; unsigned char u; short h; float f; double d; _Bool t; int *p; int a[4]; _Complex double z;

void conversions(int n, ...)
{
    c = u + h;
    t = p;
    d = f * n;
    v.b += 1;
    n = v.b - 8 < 0;
    n = v.w << 30 != 0;
    p = a + n;
    p += c;
    a[c] = *p++;
    n = p - a;
    z = z + 1;
    conversions(1, c, f);
    n = c ? u : 2.5f;
    void *q = n ? (void *)0 : p;
    n = q == p || !q;
    u <<= 2;
}
//= struct s v tentative;
//= char c tentative;
//= unsigned char u tentative;
//= short int h tentative;
//= float f tentative;
//= double d tentative;
//= _Bool t tentative;
//= int *p tentative;
//= int a[4] tentative;
//= _Complex double z tentative;
//= void conversions(int, ...)  // int n
//= {
//=   (c = int<char>((int<int>(load(u)) + int<int>(load(h)))));
//=   (t = bool<_Bool>(load(p)));
//=   (d = float<double>((load(f) * int_float<float>(load(n)))));
//=   void<void>((v.b +=<int> 1));
//=   (n = ((int<int>(load(v.b)) - 8) < 0));
//=   (n = (int<long long unsigned int>(int<unsigned long long:40>((int<long long unsigned int>(load(v.w)) << 30))) != int<long long unsigned int>(0:unsigned long long:40)));
//=   (p = (decay(a) + int<long int>(load(n))));
//=   void<void>((p +=<int *> int<long int>(load(c))));
//=   (*(decay(a) + int<long int>(load(c))) = load(*(p++)));
//=   (n = int<int>((load(p) - decay(a))));
//=   (z = (load(z) + real_complex<_Complex double>(0x1p+0:double)));
//=   decay(conversions)(1, int<int>(load(c)), float<double>(load(f)));
//=   (n = float_int<int>((load(c) ? int_float<float>(load(u)) : 0x5p-1:float)));
//=   void *q = {@0 pointer<void *>((load(n) ? pointer<int *>(int_pointer<void *>(0:long int)) : load(p)))};
//=   (n = ((load(q) == pointer<void *>(load(p))) || !load(q)));
//=   void<void>((u <<=<int> 2));
//= }
