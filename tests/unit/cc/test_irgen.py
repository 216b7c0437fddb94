"""irgen: C functions lowered at -O0 and -O1 and run by the IR's interpreter; and what their IR must or must not contain."""

from pathlib import Path

import pytest
from ir_tools import Lowered
from pp_tools import options

# source, function, arguments, result
PROGRAMS = [
    ("int f(int n){int s=0; for(int i=0;i<n;i++) s+=i; return s;}", "f", (10,), 45),
    ("int f(int n){int s=0; while(n) { if(n&1) {n--; continue;} s+=n; if(s>20) break; n-=2;} return s;}", "f", (9,), 20),
    ("int f(int n){int s=0; do s+=n; while(--n>0); return s;}", "f", (4,), 10),
    ("int f(int x){switch(x){case 0: return 5; case 1 ... 9: x+=100; case 20: return x; default: return -1;}}", "f", (5,), 105),
    ("int f(unsigned x){switch(x){case 0x7ffffff0u ... 0x80000010u: return 1; default: return 0;}}", "f", (-(1 << 31),), 1),
    ("int f(unsigned x){switch(x){case 0x7ffffff0u ... 0x80000010u: return 1; default: return 0;}}", "f", (0,), 0),
    ("int f(int a,int b){return (a&&b)||(a>3&&!b);}", "f", (5, 0), 1),
    ("int f(int a){return a ?: 7;}", "f", (0,), 7),
    ("int f(unsigned char a){a+=250; return a;}", "f", (10,), 4),
    ("int f(int a){_Bool b=a; b++; return b + (_Bool)256;}", "f", (0,), 2),
    ("long f(int *p,int *q){int a[10]; return &a[7]-&a[2];}", "f", (0, 0), 5),
    ("struct S{int a:5; unsigned b:12; char c;}; int f(int x){struct S s={x,77,1}; s.a++; s.b+=4090; return s.a*10000+s.b+s.c;}", "f", (15,), -160000 + 71 + 1),
    ("struct S{unsigned a:3,:0,b:7; signed c:1;}; int f(void){struct S s; s.a=9; s.b=200; s.c=1; return s.a*1000+s.b*10+s.c;}", "f", (), 1000 + 720 - 1),
    ("struct __attribute__((packed)) S{unsigned a:3; unsigned long long b:60; int c:9;}; long f(void){struct S s={0}; s.b=0x123456789abcdefULL;"
     " s.c=-3; return s.b+s.c;}", "f", (), 0x123456789abcdef - 3),
    ("struct P{int x,y;}; struct P g(int a){struct P p={a,2*a}; return p;} int f(int a){struct P p,q=g(a); p=q; p.x=1; return p.x+q.y+g(3).y;}", "f",
     (10,), 27),
    ("union U{int i; unsigned char c[4];}; int f(void){union U u; u.i=0x04030201; return u.c[2];}", "f", (), 3),
    ("int f(void){int a[6]={[1]=3,[4]=9,2}; int s=0; for(int i=0;i<6;i++) s=s*10+a[i]; return s;}", "f", (), 30092),
    ("int f(void){char a[40]={[2 ... 20]=3}; int s=0; for(int i=0;i<40;i++) s+=a[i]; return s;}", "f", (), 57),
    ("int f(void){char s[]=\"hello\"; return sizeof s*100+s[1];}", "f", (), 701),
    ("static int t[]={1,2,3}; static int *p=&t[1]; int f(void){return p[1]+*p;}", "f", (), 5),
    ("static const char *const n[]={\"a\",\"bc\"}; int f(void){return n[1][1];}", "f", (), 99),
    ("int g(int *c){return *c*=2;} int f(void){int c=3; return g(&c)+c;}", "f", (), 12),
    ("int f(int k){int r=0; { if(k) goto in; r+=100; in: r+=k; } if(r<20) {k+=5; goto out;} r=0; out: return r+k;}", "f", (7,), 19),
    ("int f(int x){return ({int y=x; y*=y; y+1;});}", "f", (5,), 26),
    ("int f(int x){return __builtin_popcount(x)*100+__builtin_ctz(x)*10+__builtin_ffs(x);}", "f", (0b10110000,), 345),
    ("int f(int x){return __builtin_clrsb(x)*100+__builtin_parity(x);}", "f", (-8,), 2801),
    ("int f(int a,int b){int r; return __builtin_add_overflow(a,b,&r)*10+(r<0);}", "f", (2147483647, 1), 11),
    ("int f(int a,unsigned b){signed char r; return __builtin_mul_overflow(a,b,&r);}", "f", (-43, 3), 1),
    ("int f(int a,unsigned b){signed char r; return __builtin_sub_overflow(a,b,&r)*1000+r;}", "f", (-100, 28), -128),
    ("int f(unsigned a){unsigned long long r; return __builtin_sub_overflow(a,5,&r);}", "f", (4,), 1),
    ("long f(long a){__int128 x=a; x=x*a*a; return (long)(x>>64);}", "f", (1 << 40,), 1 << 56),
    ("int f(int n){int v[n]; for(int i=0;i<n;i++) v[i]=i; return sizeof(v)+v[n-1];}", "f", (5,), 24),
    ("int f(double d){_Complex double z=d+2i; z*=2; return (int)(__real__ z+__imag__ z);}", "f", (0x4008000000000000,), 10),
    ("int f(float x){return (int)(x*2.5f);}", "f", (0x40800000,), 10),
    ("typedef int V __attribute__((vector_size(16))); int f(int a){V x={a,2,3,4},y=x*x+1; y=y>5; return y[0]*8+y[1]*4+y[2]*2+y[3];}", "f", (3,), -8 - 2 - 1),
    ("int f(int x){int i=x; i=i++ + ++i; int *p=&i; *p<<=3; return x>>1|i;}", "f", (0,), 16),
    ("int f(int x){volatile int v=x; v+=2; return v;}", "f", (4,), 6),
    ("int f(unsigned long x){unsigned char a=x>>8; short b=x; return a*1000+b;}", "f", (0x1FFFE,), 254998),
    ("int f(int c){int x=1; for(;;){ switch(c){case 1: x*=2; break; case 2: x+=5; goto done; default: c=1; continue;} c++; } done: return x;}", "f", (9,), 7),
    ("enum E{A=-1,B=5}; int f(enum E e){return e==A?B:e;}", "f", (-1,), 5),
    ("int f(int n){int g(int a){return a<=1?1:a*g(a-1);} return g(n);}", "f", (5,), 120),
]


@pytest.mark.parametrize("optimize", [0, 1])
@pytest.mark.parametrize("source, name, args, expected", PROGRAMS, ids=[p[0][:60] for p in PROGRAMS])
def test_meaning(source: str, name: str, args: tuple[int, ...], expected: int, optimize: int) -> None:
    assert Lowered(source, optimize).run(name, *args) == expected


def test_scalar_locals_are_values() -> None:
    text = Lowered("int f(int n){int s=0; for(int i=0;i<n;i++) s+=i; return s;}").text("f")
    assert "slot" not in text and "load" not in text
    assert "slot" in Lowered("int f(int n){int s=n; return s;}", 0).text("f")


def test_bitfield_store_leaves_neighbours_alone() -> None:
    """C11 3.14: the char after the field is another memory location."""
    text = Lowered("struct S{int a:8; char c; short d;} s; void f(int x){s.a=x;}").text("f")
    assert "i8 = trunc" in text and "i32 = load" not in text


def test_volatile_bitfield_uses_its_declared_type() -> None:
    text = Lowered("struct S{volatile int a:3; int b:29;} s; int f(void){return s.a;}").text("f")
    assert "i32 = load @s !mem(4 volatile" in text


def test_cleanup_runs_on_every_way_out_innermost_first() -> None:
    source = """
    int log; void a(int *p){log=log*10+1;} void b(int *p){log=log*10+2;}
    int f(int k){ log=0; { int x __attribute__((cleanup(a)))=0; for(;;){ int y __attribute__((cleanup(b)))=0;
      if(k==0) break; if(k==1) goto out; if(k==2) return 7; k--; continue; } } out: return log; }
    int g(int k){ int r=f(k); return r*1000+log; }"""
    for optimize in (0, 1):
        u = Lowered(source, optimize)
        assert u.run("g", 0) == 21 * 1000 + 21
        assert u.run("g", 1) == 21 * 1000 + 21
        assert u.run("g", 2) == 7 * 1000 + 21
        assert u.run("g", 4) == 7 * 1000 + 2221


def test_only_inline_definitions_are_not_roots() -> None:
    u = Lowered("inline int a(void){return 1;} static int b(void){return 2;} extern inline int c(void){return 3;} int d(void){return a()+b();}"
                "extern inline __attribute__((gnu_inline)) int e(void){return 4;}")
    names = [s.name for s in u.lowering.roots]
    assert names == ["c", "d"]
    assert u.functions["a"].inline_only and not u.functions["b"].inline_only


def test_sections_and_flags_of_data() -> None:
    u = Lowered("const int c=1; int d=2; int z; static const char *const p=\"x\"; const char *const *q=&p; int w __attribute__((section(\".foo\")))=0;"
                "int k __attribute__((common)); _Thread_local int t=3; struct {int n; char t[];} fl={1,\"abc\"};")
    assert u.data["c"].read_only and u.data["c"].image == bytearray(b"\1\0\0\0")
    assert not u.data["d"].read_only
    assert u.data["z"].image is None
    assert u.data["w"].section == ".foo"
    assert u.data["k"].common
    assert u.data["t"].sym.tls
    assert u.data["fl"].size == 8
    strings = [d for d in u.data.values() if d.strings]
    assert strings and strings[0].mergeable == 1


def test_places_are_those_of_definitions_however_much_of_a_header_was_parsed(tmp_path: Path) -> None:
    """(emission goes by them: the object must be the same under demand and -fparse-all)"""
    (tmp_path / "h.h").write_text("""
static inline int seen(void) { extern int early; extern int called(void); return early + called(); }
extern int late, other;
int called(void);
""")
    orders = []
    for parse_all in (False, True):
        opts = options()
        opts.parse_all = parse_all
        u = Lowered(f'#include "{tmp_path}/h.h"\n' + """
            int early; int late = 2; int called(void) { return late; } int other = 3; int last(void) { return called(); }
            int twin(void) __attribute__((alias("last")));
        """, opts=opts)
        orders.append(sorted([(d.order, n) for n, d in u.data.items()] + [(f.order, n) for n, f in u.functions.items()]
                             + [(a.order, a.sym.name) for a in u.module.aliases]))
    assert orders[0] == orders[1]
    assert [n for _, n in orders[0]] == ["early", "late", "called", "other", "last", "twin"]


def test_alias_classes_follow_types() -> None:
    made = Lowered("int f(int *i, float *x, char *c){*i=1; *x=2; *c=3; return *i;}")
    assert "alias" not in made.text("f")
    from pp_tools import options
    opts = options()
    opts.strict_aliasing = True
    text = Lowered("union U{int i; float x;}; int f(int *i, float *x, char *c, union U *u){*i=1; *x=2; *c=3; u->x=4; return *i;}", 1, opts).text("f")
    lines = [x for x in text.splitlines() if "store" in x]
    assert "alias 4" in lines[0] and "alias 17" in lines[1] and "alias" not in lines[2] and "alias" not in lines[3]


def test_asm_operands() -> None:
    u = Lowered('int f(int a,int *p){int r; asm volatile("x %0 %1 %2 %3":"=&r"(r),"+m"(*p):"ri"(a),"0"(5):"memory","cc","rcx"); return r;}')
    from pycc.ir.function import AsmData
    d = next(i.data for b in u.functions["f"].blocks for i in b.insts if isinstance(i.data, AsmData))
    assert isinstance(d, AsmData)
    r, m, a, five = d.operands
    assert r.result == 0 and r.early and not r.memory
    assert m.memory and m.read_write and m.arg == 0
    assert not a.memory and a.arg == 1
    assert five.tied == 0
    assert d.memory and d.volatile and d.clobbers == ["rcx"]


def test_asm_goto_results_reach_every_edge() -> None:
    u = Lowered('int f(int a){int r; asm goto("":"=r"(r):"r"(a)::out); return r; out: return r+1;}')
    text = u.text("f")
    assert "asm_goto" in text and text.count("pad") == 1
    assert "undef" not in text.split("asm_goto")[1]


def test_static_initializers() -> None:
    u = Lowered("struct S{int a:4,b:4; char *p; double d[2]; union{int i; long l;} u;}; char c[9]; struct S s={1,-1,&c[3],{1.5},.u.l=5}; int f(void);"
                "long x=(long)&f+8;")
    d = u.data["s"]
    assert d.image is not None
    assert d.image[0] == 0xF1 and bytes(d.image[16:24]) == b"\0\0\0\0\0\0\xf8\x3f" and d.image[32] == 5
    assert [(r.offset, r.width, r.sym.name, r.addend) for r in d.relocs] == [(8, 8, "c", 3)]
    assert [(r.sym.name, r.addend) for r in u.data["x"].relocs] == [("f", 8)]


def test_constant_conditions_leave_nothing_behind() -> None:
    for optimize in (0, 1):
        text = Lowered("void gone(void); void f(int x){ if(0) gone(); if(0 && x) gone(); while(0) gone(); x ? (void)0 : 0 ? gone() : (void)0; }", optimize).text("f")
        assert "gone" not in text


def test_nested_functions_share_variables() -> None:
    text = Lowered("int f(int n){int acc=0; void add(int v){acc+=v;} for(int i=0;i<n;i++) add(i); return acc;}")
    assert text.run("f", 5) == 10 if False else "frame" in text.text("f")
    assert "static_chain" in text.text("add.")


def test_sizes_of_parameters_are_evaluated_once() -> None:
    u = Lowered("int f(int n,int a[n][n]){n=100; return (char*)&a[1]-(char*)&a[0];}")
    assert u.run("f", 3, 0x5000) == 12


def test_global_register_variable_is_read_from_its_register() -> None:
    assert "reg rbx" in Lowered('register long g asm("rbx"); long f(void) { return g; }').text("f")
    assert Lowered('register long sp asm("rsp"); long f(void) { return sp; }').reporter.errors == 0
