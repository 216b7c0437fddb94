"""What the mutations start from: C, assembler text and linker scripts that use many constructs in few lines, and how the tools are called."""

from pathlib import Path

C = [
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

ASSEMBLY = """
.text
.globl _start
.type _start, @function
_start:
1: mov $60, %eax
 movl table(,%rax,4), %ecx
 lea 8(%rsp,%rbp,2), %rdi
 jne 1b
 call other@PLT
 .cfi_startproc
 push %rbp
 .cfi_def_cfa_offset 16
 .cfi_endproc
.size _start, . - _start
.section .rodata.str1.1,"aMS",@progbits,1
.asciz "hello\\n\\x41"
.data
.balign 8
table: .long 1, 2, table - ., (3 + 4) * -2
.quad table, _start + 8
.macro twice a, b=3
 .long \\a, \\b
.endm
twice 1
twice 2, 4
.rept 3
.byte 1
.endr
.if table - table == 0
.word 7
.else
.error "no"
.endif
.skip 16
.p2align 4,,10
.uleb128 300
.sleb128 -300
.set alias, table + 4
.weak alias
.comm buffer, 64, 16
.pushsection .text, 1
 vaddps %ymm1, %ymm2, %ymm3
 lock cmpxchg %rdx, (%rdi)
.popsection
"""

LINKED = """
.globl _start, other
_start: call other
 mov value(%rip), %eax
 mov counter@GOTPCREL(%rip), %rax
 ret
other: ret
.data
.globl value
value: .long 5
.quad _start
.section .rodata.str1.1,"aMS",@progbits,1
.asciz "abc"
.asciz "bc"
.bss
.globl counter
counter: .skip 8
.weak missing
.section .init_array,"aw"
.quad _start
"""

SCRIPT = """
OUTPUT_FORMAT("elf64-x86-64") OUTPUT_ARCH(i386:x86-64) ENTRY(_start)
MEMORY { rom (rx) : ORIGIN = 0x400000, LENGTH = 1M  ram (rw) : ORIGIN = 0x800000, LENGTH = 64K }
PHDRS { text PT_LOAD FLAGS(5); data PT_LOAD FLAGS(6); }
base = 0x1000;
SECTIONS {
  . = base + SIZEOF_HEADERS;
  .text : AT(ADDR(.text) - 0x1000) { start = .; *(.text .text.*) KEEP(*(SORT_BY_NAME(.init*))) . = ALIGN(16); end = .; } > rom :text =0x9090
  .rodata : { *(EXCLUDE_FILE(*b.o) .rodata*) BYTE(1) SHORT(2) LONG(end - start) QUAD(LOADADDR(.text)) FILL(0xff) . += 16; } > rom
  .data ALIGN(8) : SUBALIGN(4) { PROVIDE(data_start = .); *(.data) } > ram :data
  .bss (NOLOAD) : { *(.bss) *(COMMON) } > ram
  size = DEFINED(value) ? MAX(SIZEOF(.text), 4) : 0;
  ASSERT(size < 1M, "too big")
  /DISCARD/ : { *(.comment) *(.note*) }
}
"""

VERSIONS = "V1 { global: _start; extern \"C\" { ot*; }; local: *; };\nV2 { global: counter; } V1;\n"

# how each of the binary tools is called; IN: the file, OUT: an output file, COPY: the file, written in place
CALLS: dict[str, list[list[str]]] = {
    "pynm": [["IN"], ["-D", "-S", "IN"], ["-a", "-n", "-A", "IN"]],
    "pysize": [["IN"], ["-A", "IN"]],
    "pystrings": [["IN"], ["-d", "IN"]],
    "pyreadelf": [["-aW", "IN"], ["-wlFi", "IN"], ["-x1", "-p2", "-z", "IN"]],
    "pyobjdump": [["-xsrtTR", "IN"], ["-dlr", "IN"], ["-W", "IN"]],
    "pyobjcopy": [["IN", "OUT"], ["-O", "binary", "IN", "OUT"], ["-S", "IN", "OUT"], ["--compress-debug-sections", "IN", "OUT"], ["-j", ".text", "IN", "OUT"]],
    "pystrip": [["IN", "-o", "OUT"], ["-g", "IN", "-o", "OUT"]],
    "pyaddr2line": [["-f", "-e", "IN", "0", "4010"]],
    "pyar": [["rcs", "OUT", "IN"], ["t", "IN"], ["p", "IN"], ["s", "COPY"], ["d", "COPY", "a.o"], ["rcs", "COPY", "IN"]],
    "pyranlib": [["COPY"]],
}
LINKS = [[], ["-r"], ["-shared"], ["-pie"], ["--gc-sections"], ["--emit-relocs"], ["-shared", "--gc-sections", "--hash-style=both"], ["-r", "-d"], ["-s", "-static"]]
COMPILES = [["-O0"], ["-O1", "-g"], ["-O2"], ["-m32", "-Os"], ["-O2", "-fPIC", "-S"], ["-E"], ["-m16", "-Os"]]


def golden(root: Path, suffix: str) -> list[str]:
    """The golden files of one suffix: small, and each about something else."""
    found = sorted((root / "tests/golden").rglob("*" + suffix))
    return [p.read_text(encoding="utf-8", errors="replace").split("\n//= ")[0].split("\n#= ")[0][:8000] for p in found]
