/* C2X attributes: everywhere the grammar has them, GNU's among them that change layout and what runs. */
extern int printf(const char *, ...);

[[deprecated("old")]] int old(void);
[[nodiscard]] int kept(void) { return 3; }
struct [[gnu::packed]] packed { char c; [[maybe_unused]] int i; short j [[gnu::aligned(8)]]; };
struct after { char c; int i; } [[gnu::unused]] of_object; /* those after the brace are of the object */
enum [[maybe_unused]] e { A [[deprecated]] = 1, B };
typedef int wide [[__gnu__::__aligned__(16)]];
[[gnu::noinline]] static int f([[maybe_unused]] int x, int y [[maybe_unused]], int z[] [[maybe_unused]]) { return y + z[0]; }
static int g([[maybe_unused]] int);
static int g(int k) { return k + B; }
static int ran;
[[gnu::constructor]] static void first(void) { ran = 1; }
[[]] int array [[maybe_unused]] [4], matrix[2] [[gnu::unused]];

int main(void)
{
	[[maybe_unused]] int u = 1;
	int a[3] = {1, 2, 3}, *p = a;
	for ([[maybe_unused]] int i = 0; i < 1; i++) {
		[[gnu::unused]] int *q = (int [1]){ 5 };
		u = *q - 4;
	}
	switch (u) {
	case 1:
		u = 2;
		[[fallthrough]];
	case 2:
		u++;
		break;
	[[unlikely]] case 3:
		break;
	[[unlikely]] default:
		u = 9;
	}
	[[likely]] if (u) [[unlikely]] u += 10;
	[[maybe_unused]] here: u++;
there:
	[[maybe_unused]] int v = 4;
	{ [[foreign::thing(1, (2, [3]))]] int w; (void)sizeof w; }
	printf("%d %d %d %d\n", u + v, f(1, p[a[0]], a), g(ran), kept());
	printf("%d %d %d %d\n", (int)sizeof(struct packed), (int)sizeof(struct after), (int)sizeof array, (int)_Alignof(wide));
	return 0;
}
//= 18 3 3 3
//= 16 8 16 16
