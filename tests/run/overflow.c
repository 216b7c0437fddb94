/* __builtin_*_overflow of every pair of types into every type: the sum of what they say. */
extern int printf(const char *, ...);

typedef signed char i8;
typedef unsigned char u8;
typedef unsigned short u16;
typedef int i32;
typedef unsigned u32;
typedef long long i64;
typedef unsigned long long u64;

static volatile u64 seeds[] = {0, 1, 2, 0x7f, 0x80, 0xff, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, 0x7fffffffffffffff, 0x8000000000000000,
	0xffffffff80000000, 0xffffffffffffffff, 0xfffffffffffffffe, 3037000500};

static u64 hash;

static void mix(u64 v)
{
	hash = (hash ^ v) * 0x100000001b3;
}

#define TEST(X, Y, T) \
	static __attribute__((noinline)) void test_##X##_##Y##_##T(X x, Y y) \
	{ \
		T r; \
		mix(__builtin_add_overflow(x, y, &r)); \
		mix(r); \
		mix(__builtin_sub_overflow(x, y, &r)); \
		mix(r); \
		mix(__builtin_mul_overflow(x, y, &r)); \
		mix(r); \
	}
#define TARGETS(X, Y) TEST(X, Y, u8) TEST(X, Y, i32) TEST(X, Y, u32) TEST(X, Y, i64) TEST(X, Y, u64)
#define PAIRS(X) TARGETS(X, i8) TARGETS(X, u16) TARGETS(X, i32) TARGETS(X, u32) TARGETS(X, i64) TARGETS(X, u64)
PAIRS(i32)
PAIRS(u32)
PAIRS(i64)
PAIRS(u64)

#define CALL(X, Y, T) \
	for (int i = 0; i < 16; i++) \
		for (int j = 0; j < 16; j++) \
			test_##X##_##Y##_##T((X)seeds[i], (Y)seeds[j]);
#define CALLS(X, Y) CALL(X, Y, u8) CALL(X, Y, i32) CALL(X, Y, u32) CALL(X, Y, i64) CALL(X, Y, u64) \
	printf(#X " " #Y " %llx\n", hash);
#define ALL(X) CALLS(X, i8) CALLS(X, u16) CALLS(X, i32) CALLS(X, u32) CALLS(X, i64) CALLS(X, u64)

int main(void)
{
	ALL(i32)
	ALL(u32)
	ALL(i64)
	ALL(u64)
	static struct { int three : 3; unsigned four : 4; } f; /* their widths count */
	int a = seeds[1], b = seeds[2];
	printf("fields %d %d %d %d\n", __builtin_add_overflow_p(a, b, f.three), __builtin_add_overflow_p(b, b, f.three),
	       __builtin_mul_overflow_p(8 * a, b, f.four), __builtin_sub_overflow_p(b, a, f.four));
	return 0;
}
//= i32 i8 1e323d084d9dd71b
//= i32 u16 af2ea84cfc75cecd
//= i32 i32 c275234306ba6b26
//= i32 u32 1731dfb6d304adac
//= i32 i64 b90da3ef3b02c267
//= i32 u64 74f77b9bb54b5f14
//= u32 i8 9f963cf74501c33a
//= u32 u16 58b5f2d53ba94c59
//= u32 i32 e5fcfb0bb4f5678b
//= u32 u32 37b5d7f4e1c9934
//= u32 i64 84b7fa5fbbcbcf8a
//= u32 u64 ba89063f39c46fa9
//= i64 i8 4db48a1912c6bbf2
//= i64 u16 8af35f375ddd670d
//= i64 i32 cec9aeec1f58cb26
//= i64 u32 6423977501422439
//= i64 i64 a5a33f33cea53503
//= i64 u64 f7fec9312f4eb2e8
//= u64 i8 100c9b72ddd3d31e
//= u64 u16 60fc29adfcff0a81
//= u64 i32 69222e536f994067
//= u64 u32 3191de97628111dd
//= u64 i64 8a57c070afc5ea1b
//= u64 u64 59368afc39261601
//= fields 0 1 1 0
