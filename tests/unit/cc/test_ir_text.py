"""The IR's text: what is printed reads back to the same text, and a pass does the same to what was read (so the text holds all a pass looks at)."""

from pathlib import Path

import pytest
from ir_tools import Lowered
from machine_tools import machine_options
from pycc.codegen.generate import abi, legalize
from pycc.codegen.mirtext import print_machine
from pycc.ir.function import Function, Sym
from pycc.ir.text import Printer, print_function, print_module
from pycc.ir.text_read import IrTextError, read_function, read_module
from pycc.ir.verify import verify
from pycc.opt.inline import Bodies
from pycc.opt.pipeline import NAMES, P_INLINE, Passes, Step, early_steps, late_steps, lowered_steps, machine_steps
from pycc.target.registry import open_target

LABELS = (Path(__file__).resolve().parents[2] / "run" / "labels.c").read_text()

# one of each kind of operation and of what rides on it
KINDS = r"""
typedef __builtin_va_list va_list;
typedef int v4 __attribute__((vector_size(16)));
struct big { long a[4]; char c; };
struct two { int a; int b : 3; unsigned : 0; short c : 9; } two;
union u { float f; int i; } __attribute__((transparent_union));
extern int outside(const char *, ...) __attribute__((cold));
extern void stop(void) __attribute__((noreturn));
extern void never(void) __attribute__((error("say \"no\"\n\u00e4")));
extern int pure(int) __attribute__((const));
extern __thread int tls;
static const int table[4] = { 1, 2, 3, 4 };
static long double wide = 1.5L;
int sum(int n, ...)
{
    va_list ap, other;
    __builtin_va_start(ap, n);
    __builtin_va_copy(other, ap);
    struct big b = __builtin_va_arg(ap, struct big);
    int r = __builtin_va_arg(ap, int) + (int)__builtin_va_arg(other, double) + b.c;
    __builtin_va_end(ap);
    return r;
}
struct big copies(struct big b, struct two t, union u u) { b.a[1] += t.b + t.c + outside("a\tb", b, t.a); return b; }
_Complex double mul(_Complex double a, _Complex float b) { return a * b + 1.0i; }
long double x87(long double x, int n) { return x * n + wide; }
v4 lanes(v4 a, v4 b, int i) { a[i & 3] = b[0]; return __builtin_shuffle(a, b, (v4){ 0, 5, 2, 7 }) + a; }
__INT64_TYPE__ atomics(__INT64_TYPE__ *p, int *q, __INT64_TYPE__ x)
{
    int old = *q;
    __atomic_compare_exchange_n(q, &old, (int)x, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    return __atomic_fetch_add(q, 3, __ATOMIC_RELEASE) + *(volatile __INT64_TYPE__ *)p + old;
}
int choose(unsigned x, unsigned long long y)
{
    switch (x) { case 1 ... 5: return 2; case 9: return pure(3); case 10: stop(); case 12: x += table[x & 3]; case 0xfffffff0: return x; }
    return y / 10 + __builtin_popcountll(y) + __builtin_add_overflow(x, 5, &x) + x;
}
int assembly(int a, int *p, int by)
{
    register int r asm("ecx") = by;
    int out, high;
    asm("op %0 %[two] %1" : "=&a"(out), "+m"(*p), [two] "=d"(high) : "r"(r), "2"(a), "i"(5) : "cc", "st(1)", "ebx");
    asm volatile("" ::: "memory");
    asm goto("go %l[away]" : "=r"(out) : "0"(out) : : away);
    return out + high;
away:
    return tls + out;
}
int frames(int n)
{
    char a[n];
    int *q = __builtin_alloca(n * 4);
    outside(a, q, __builtin_frame_address(0), __builtin_return_address(0));
    q[1] = __builtin_expect(a[2], 0);
    return __builtin_constant_p(n) + __builtin_object_size(a, 0) + q[1] + *(int __seg_gs *)8;
}
int (*computed(int i))(int)
{
    static void *const to[] = { &&one, &&two };
    static int local;
    goto *to[i];
one:
    local++;
two:
    return local ? pure : 0;
}
"""


class Alone(Bodies):
    """No callee is known."""

    def body(self, sym: Sym) -> Function | None:
        return None

    def last_use(self, sym: Sym) -> bool:
        return False


class Twins:
    """A function and its copy through text go the same way."""

    def __init__(self, unit: Lowered, fn: Function) -> None:
        self.unit = unit
        self.fn = fn
        self.target = open_target(unit.options)
        self.steps = 0

    def step(self, steps: list[Step]) -> None:
        for s in steps:
            if s.number == P_INLINE:
                continue
            self.compare(NAMES[s.number], s.number)

    def copy(self) -> Function:
        text = print_function(self.fn)
        twin = read_function(text, self.fn.pointer)
        verify(twin)
        assert print_function(twin) == text
        for old, new in zip(symbols(self.fn), symbols(twin)):
            new.data = old.data
        return twin

    def compare(self, name: str, number: int) -> None:
        twin = self.copy()
        for fn in (self.fn, twin):
            if name == "abi":
                abi(fn, self.target, self.unit.reporter)
            elif name == "legalize":
                legalize(fn, self.target)
            else:
                Passes(self.unit.module, self.target.facts, Alone(), 2, False, [], False).one(fn, number)
        assert print_function(twin) == print_function(self.fn), f"{self.fn.sym.name}: {name}"

    def whole(self) -> None:
        self.step(early_steps())
        self.step(late_steps())
        self.compare("abi", -1)
        self.step(lowered_steps())
        self.compare("legalize", -1)
        self.step(machine_steps())
        twin = self.copy()
        assert print_machine(self.target.select(twin, self.unit.reporter)) == print_machine(self.target.select(self.fn, self.unit.reporter))


def symbols(fn: Function) -> list[Sym]:
    """In order of first mention, as the printer names them."""
    p = Printer()
    p.function(fn)
    return p.mentioned


def lowered(source: str, bits: int) -> Lowered:
    return Lowered(source if bits == 64 else source.replace("v4 lanes(", "static v4 lanes("), 2, machine_options(bits))


@pytest.mark.parametrize("bits", [64, 32])
@pytest.mark.parametrize("source", [KINDS, LABELS], ids=["kinds", "labels"])
def test_passes_do_the_same_to_what_was_read(source: str, bits: int) -> None:
    unit = lowered(source, bits)
    for name in sorted(unit.functions):
        Twins(unit, unit.functions[name]).whole()


def test_module_reads_back() -> None:
    unit = lowered(KINDS, 64)
    unit.module.data += unit.data.values()
    text = print_module(unit.module)
    assert "reloc 0/8 @" in text and "read_only" in text and ".LC#" in text
    assert print_module(read_module(text, 64)) == text


def test_names_that_need_quotes() -> None:
    s = Sym('a "b"#1')
    fn = read_function("func @f sig() -> void {\nb0:\n  ret\n}\n", 64)
    fn.blocks[0].insts[0].add_arg(fn.address(s, -4))
    text = print_function(fn)
    assert '@"a \\"b\\"#1"-4' in text
    assert print_function(read_function(text, 64)) == text


@pytest.mark.parametrize(("body", "message"), [
    ("  ret %1", "line 3: %1 is not defined"),
    ("  %1:i32 = frob 1:i32", "line 3: operation expected at 'frob 1:i32'"),
    ("  %1:i33x = add 1:i32, 2:i32", "line 3: type expected, not 'i33x',"),
    ("  jump b1", "line 3: edge to a block that is not there"),
    ("  %1:i32 = add 1:i32, 2:i32 3", "line 3: end of line expected at '3'"),
    ("  %1:i32 = undef\n  %1:i32 = undef", "line 4: %1 is defined twice"),
    ("  %1:i64 = slot s0", "line 3: slot is not declared"),
    ("b0:", "line 3: block stands twice"),
    ("  %1:i32 = load @x !mem(4", "line 3: ')' expected"),
    ("  sym @x tasty", "line 3: unknown word 'tasty' of a symbol"),
])
def test_wrong_text_names_its_line(body: str, message: str) -> None:
    with pytest.raises(IrTextError) as e:
        read_module(f"func @f sig() -> void {{\nb0:\n{body}\n}}\n", 64)
    assert message in str(e.value)
