"""pycc on broken C: diagnostics, never an exception, a hang or a half-written object."""

import random
import time
from pathlib import Path

import pytest
from harness import SECONDS, check, keep, mutate_text, remember, run_main

SEEDS = [
    """
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#if defined(MAX) && 1 + 2 == 3
typedef struct node { int value; struct node *next; unsigned flag : 3, rest : 29; char name[8]; } node_t;
#endif
static inline int sum(const node_t *n) { int s = 0; for (; n; n = n->next) s += n->value; return s; }
enum color { RED, GREEN = 5, BLUE };
int table[] = { [2] = 7, [RED] = 1, 3 };
int main(int argc, char **argv)
{
    node_t a = { .value = 3, .name = "abc" }, *p = &a;
    switch (argc) { case 1 ... 3: return sum(p); case 9: goto out; default: break; }
    do { argc = MAX(argc, table[1]) << 2; } while (argc-- > 0x10u && !argv[0]);
out:
    return sizeof(struct node) + __builtin_offsetof(node_t, name) + _Alignof(long double);
}
""",
    """
union u { float f; unsigned i; double d[2]; };
int vararg(const char *fmt, ...) { __builtin_va_list ap; __builtin_va_start(ap, fmt); int x = __builtin_va_arg(ap, int); __builtin_va_end(ap); return x; }
long long mul(long long a, unsigned char b) { asm volatile("nop" : "+r"(a) : "i"(3) : "memory"); return ({ long long t = a * b; t; }); }
int (*fp(int x))(void) { static int n; _Static_assert(sizeof(int) == 4, "int"); int vla[x]; vla[0] = n++; return (int (*)(void))0; }
__attribute__((noinline, aligned(16))) void g(void) { const char *s = "a" "\\x41\\n" L"" ; (void)s; if (0) ; else while (1) continue; }
double h(union u v) { return v.f * 1.5e3 + (int)v.d[1] / 0x1p-3; }
""",
]


@pytest.mark.parametrize("seed", range(2))
def test_broken_source(seed: int, tmp_path: Path) -> None:
    from pycc.driver.run import main

    source = random.Random(100 + seed)
    place, output = tmp_path / "in.c", tmp_path / "out.o"
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        place.write_text(mutate_text(source, SEEDS), errors="surrogateescape")
        output.unlink(missing_ok=True)
        remember(place.read_bytes())
        flags = source.choice((["-O0"], ["-O2"], ["-m32", "-Os"]))
        try:
            check(run_main(main, [*flags, "-c", str(place), "-o", str(output)]), output)
        except BaseException:
            keep(tmp_path, "in.c", place.read_bytes())
            raise
