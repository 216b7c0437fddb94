"""Bad input by construction: texts nested 100,000 deep, files that include themselves, objects and archives that lie. Used by test_robust.py.

A case is (name, text). What a tool must do with REFUSED is say one error and write nothing; EITHER may also be a result (a chain that is not nesting).
"""

import struct

DEEP = 100_000


def chain(start: str, step: str, end: str, count: int = DEEP) -> str:
    return start + "".join(step.replace("#", str(i)) for i in range(count)) + end


def nested(before: str, opening: str, middle: str, closing: str, after: str, count: int = DEEP) -> str:
    return before + opening * count + middle + closing * count + after


C_REFUSED = {
    "parentheses": nested("int x = ", "(", "1", ")", ";\n"),
    "parentheses-open": "int x = " + "(" * DEEP,
    "parentheses-in-function": nested("int f(int a) { return ", "(", "a", ")", "; }\n"),
    "braces": nested("int f(void) {", "{", "", "}", " return 0; }\n"),
    "braces-open": "int f(void) {" + "{" * DEEP,
    "brackets-open-in-function": "int f(void) {" + "[" * DEEP + "}",
    "brackets-open": "int x" + "[" * DEEP,
    "index": nested("int a[9]; int f(void) { return ", "a[", "0", "]", "; }\n"),
    "initializer": nested("int a[] = ", "{", "1", "}", ";\n"),
    "struct": nested("", "struct { ", "int a;", "} x;", "\n"),
    "union-in-struct": nested("", "struct { union { ", "int a;", "} x; } y;", "\n", DEEP // 2),
    "declarator": nested("int ", "(", "x", ")", ";\n"),
    "declarator-pointer": nested("int ", "(*", "x", ")", ";\n"),
    "function-types": nested("int ", "(*", "f", ")(void)", ";\n"),
    "parameters": nested("int f", "(int g", "", ")", ";\n"),
    "calls": nested("int f(int); int g(void) { return ", "f(", "1", ")", "; }\n"),
    "statement-expression": nested("int f(void) { return ", "({ ", "1;", "});", " }\n"),
    "generic": nested("int x = ", "_Generic(1, int: ", "1", ")", ";\n"),
    "if": "int f(int a) { " + "if (a) " * DEEP + "return 1; return 0; }\n",
    "while": "int f(int a) { " + "while (a) " * DEEP + "return 1; return 0; }\n",
    "do": nested("int f(int a) { ", "do ", "a--;", " while (a);", " return 0; }\n"),
    "switch": "int f(int a) { " + "switch (a) case 1: " * DEEP + "return 1; return 0; }\n",
    "casts": "int x = " + "(int)" * DEEP + "1;\n",
    "sizeof": "int x = " + "sizeof " * DEEP + "1;\n",
    "minus": "int x = " + "- " * DEEP + "1;\n",
    "not": "int f(int a) { return " + "!" * DEEP + "a; }\n",
    "tilde-call": nested("int f(int a) { return ", "~f(", "a", ")", "; }\n"),
    "stars-and-ands": "int f(int a) { return " + "*&" * DEEP + "a; }\n",
    "if-condition": "#if " + "(" * DEEP + "1" + ")" * DEEP + "\nint x;\n#endif\n",
    "if-minus": "#if " + "- " * DEEP + "1\nint x;\n#endif\n",
    "if-ternary": "#if " + "1 ? 1 : " * DEEP + "1\nint x;\n#endif\n",
    "if-open": "#if 1\n" * DEEP,
    "attributes": nested("int x __attribute__((aligned(", "(", "8", ")", ")));\n"),
    "old-parameters": nested("void f(a) ", "int (", "a", ")", "; {}\n"),
    "array-bounds": nested("int x", "[sizeof(int", "", ")]", ";\n"),
    "static-assert": nested("_Static_assert(", "(", "1", ")", ', "");\n'),
    "asm-operand": nested('void f(int a) { __asm__("" : : "r"(', "(", "a", ")", ")); }\n"),
    "alignas": nested("", "_Alignas(_Alignof(int[", "1", "])) ", "int x;\n"),
    "enum": nested("", "enum { a = sizeof(", "int", ") } ", "x;\n"),
    "compound-literal": nested("int x = ", "(int){", "1", "}", ";\n"),
    "designators": "int a[] = { " + ".a" * DEEP + " = 1 };\n",
    "binary-garbage": "".join(chr((i * 7919 + (i >> 3)) % 256) for i in range(5000)),
    "unfinished-comment": "int x; /* " + "x" * DEEP,
    "unfinished-string": 'const char *s = "' + "x" * DEEP,
    "unfinished-macro-call": "#define f(x) x\nint y = f((" + "1," * DEEP,
}

C_EITHER = {
    "typeof": nested("", "__typeof__(", "int", ")", " x;\n"),
    "pointers": "int " + "*" * DEEP + "x;\n",
    "array-dimensions": "int f(int x" + "[1]" * DEEP + ") { return 0; }\n",
    "else-if": chain("int f(int a) { ", "if (a == #) return #; else ", "return 0; }\n"),
    "labels": chain("int f(void) { ", "l#: ", "return 0; }\n"),
    "cases": chain("int f(int a) { switch (a) { ", "case #: ", "return 0; } return 1; }\n"),
    "sum": chain("int f(int a) { return a", " + a", "; }\n"),
    "constant-sum": "int x = 1" + " + 1" * DEEP + ";\n",
    "logical-and": chain("int f(int a) { return a", " && a != #", "; }\n"),
    "comma": "int f(int a) { return a" + ", a" * DEEP + "; }\n",
    "assignments": "int f(int a) { return " + "a = " * DEEP + "a; }\n",
    "ternary": chain("int f(int a) { return ", "a == # ? # : ", "0; }\n"),
    "strings": "const char *s = " + '"a" ' * DEEP + ";\n",
    "members": "struct s { struct s *n; }; int f(struct s *p) { return p" + "->n" * DEEP + " == 0; }\n",
    "postfix": "struct s { struct s *n[1]; }; int f(struct s *p) { return !p" + "->n[0]" * DEEP + "; }\n",
    "nested-if-groups": "#if 1\n" * DEEP + "int x;\n" + "#endif\n" * DEEP,
    "qualifiers": "const " * DEEP + "int x = 1;\n",
    "attribute-list": "__attribute__((unused)) " * DEEP + "int x;\n",
    "many-typedefs": "typedef int t0;\n" + "".join(f"typedef t{i} *u{i}, t{i + 1};\n" for i in range(20_000)) + "int x;\n",
    "declarators": chain("int x", ", x#", ";\n"),
    "parameters-many": chain("int f(int a", ", int a#", ") { return a; }\n", 20_000),
    "functions": chain("", "int f#(void) { return #; }\n", "", 2_000),
    "empty-statements": "void f(void) { " + ";" * DEEP + " }\n",
    "line-splices": "int x" + "\\\n" * DEEP + ";\n",
    "long-name": "int " + "x" * DEEP + ";\n",
    "long-number": "int x = " + "9" * DEEP + ";\n",
    "long-float": "double x = " + "9" * DEEP + ".5e-" + "9" * 30 + ";\n",
    "macro-chain-used": "#define m0 1\n" + "".join(f"#define m{i + 1} m{i}\n" for i in range(20_000)) + "int x = m20000;\n",
    "macro-calls-used": "#define m0(x) x\n" + "".join(f"#define m{i + 1}(x) m{i}(x)\n" for i in range(4_000)) + "int x = m4000(1);\n",
    "macro-arguments": "#define f(x) x\nint y = " + "f(" * 20_000 + "1" + ")" * 20_000 + ";\n",
    "macro-itself": "#define f(x) f(f(x))\n#define g h\n#define h g\nint f(int); int k(int g) { return f(f(1)) + g; }\n",
}

ASM_REFUSED = {
    "parentheses": nested(".long ", "(", "1", ")", "\n"),
    "parentheses-open": ".long " + "(" * DEEP + "\n",
    "address": nested("mov ", "(", "%rax", ")", ", %rbx\n"),
    "macro-calls-itself": ".macro m\nm\n.endm\nm\n",
    "macros-call-each-other": ".macro a\nb\n.endm\n.macro b\na\n.endm\na\n",
    "if-open": ".if 1\n" * DEEP,
    "macro-open": ".macro m\n" * DEEP,
    "rept-open": ".rept 1\n" * 1_000,
    "set-cycle": ".set a, b\n.set b, a\n.long a\n",
    "skip-too-big": ".skip 0x7fffffffffffffff\n",
    "skip-too-big-in-data": ".data\n.skip 1 << 50, 1\n",
    "fill-too-big": ".fill 1 << 50, 8, 1\n",
    "org-too-far": ".org 1 << 50\n",
    "org-back": ".skip 16\n.org 4\n",
    "align-too-big": ".balign 1 << 45\n",
    "rept-garbage": ".rept\n" * 3 + ".long (\n",
    "binary-garbage": "".join(chr((i * 7919 + (i >> 3)) % 256) for i in range(5000)),
    "unfinished-string": '.ascii "' + "x" * DEEP,
    "long-name": "x" * DEEP + " %eax\n",
    "number-too-long": ".long 0x" + "f" * DEEP + "g\n",
    "diverges": "a: jmp b\n.skip (c - a) * 2\nb:\nc:\n",
}

ASM_EITHER = {
    "section-flags": "".join(f'.section a{i},"{x}"\n' for i, x in enumerate(("0x1ffffffffffffffff", "0x100000000", "0-1"))),
    "unfinished-comment": "nop /* " + "x" * DEEP,
    "previous-only": ".popsection\n" * 3,
    "minus": ".long " + "-" * DEEP + "1\n",
    "sum": ".long 1" + " + 1" * DEEP + "\n",
    "symbols-sum": ".long a" + " - a + a" * 2000 + "\na:\n",
    "if": ".if 1\n" * DEEP + "nop\n" + ".endif\n" * DEEP,
    "rept-nested": nested("", ".rept 1\n", "nop\n", ".endr\n", "", 2_000),
    "irp": ".irp x, " + "1," * 20_000 + "2\n.byte \\x\n.endr\n",
    "pushsection": ".pushsection .data\n" * 20_000,
    "set-chain": "a0 = 1\n" + "".join(f"a{i + 1} = a{i} + 1\n" for i in range(20_000)) + ".long a20000\n",
    "set-chain-late": "".join(f".set a{i}, a{i + 1} + 1\n" for i in range(20_000)) + ".set a20000, 1\n.long a0\n",
    "sections": "".join(f'.section .s{i}, "a"\n.byte 1\n' for i in range(3_000)),
    "labels": "".join(f"l{i}: jmp l{(i * 7) % 5000}\n" for i in range(5_000)),
    "macro-deep": "".join(f".macro m{i + 1}\nm{i}\n.endm\n" for i in range(1_000)) + ".macro m0\nnop\n.endm\nm1000\n",
    "statements-on-a-line": "nop;" * 50_000 + "\n",
}

SCRIPT_REFUSED = {
    "parentheses": nested("x = ", "(", "1", ")", ";\n"),
    "parentheses-open": "x = " + "(" * DEEP,
    "minus": "x = " + "- " * DEEP + "1;\n",
    "ternary": "x = " + "1 ? 1 : " * DEEP + "1;\n",
    "braces": "SECTIONS { .text : " + "{" * DEEP + "}" * DEEP + " }\n",
    "sections-open": "SECTIONS {" * DEEP,
    "sort": nested("SECTIONS { .text : { *(", "SORT(", ".text", ")", ") } }\n"),
    "keep": nested("SECTIONS { .text : { ", "KEEP(", "*(.text)", ")", " } }\n"),
    "group": nested("", "GROUP(", "a.o", ")", "\n"),
    "as-needed": nested("INPUT(", "AS_NEEDED(", "a.o", ")", ")\n"),
    "unknown-function": "x = NOSUCH(1);\nSECTIONS { .text : { *(.text) } }\n",
    "undefined-symbol": "SECTIONS { . = nosuch; .text : { *(.text) } }\n",
    "unknown-region": "SECTIONS { .text : { *(.text) } > nowhere }\n",
    "region-too-small": "MEMORY { r : ORIGIN = 0, LENGTH = 1 }\nSECTIONS { .text : { *(.text) LONG(1) } > r }\n",
    "region-without-length": "MEMORY { r : ORIGIN = 0 }\n",
    "unknown-header": "PHDRS { a PT_LOAD; }\nSECTIONS { .text : { *(.text) } :b }\n",
    "assert": 'SECTIONS { .text : { *(.text) } ASSERT(0, "stop") }\n',
    "divide-by-zero": "SECTIONS { x = 1 / 0; .text : { *(.text) } }\n",
    "modulo-by-zero": "SECTIONS { x = 1 % (1 - 1); .text : { *(.text) } }\n",
    "backwards": "SECTIONS { .text : { *(.text) . = 0; . = . - 100; } }\n",
    "huge-gap": "SECTIONS { .text : { *(.text) . += 1 << 50; BYTE(1) } }\n",
    "quote-open": 'SECTIONS { .text : { *(.text) } } ENTRY("a\n',
    "comment-open": "SECTIONS { /* \n",
    "half-a-statement": "SECTIONS { .text : { *(.text",
    "no-statement": "} } ; ) (",
    "binary-garbage": "".join(chr(1 + (i * 7919 + (i >> 3)) % 255) for i in range(5000)),
    "zeros": "\0" * 3000,
    "include-missing": 'INCLUDE nosuch.lds\n',
    "input-missing": "INPUT(nosuch.o)\nSECTIONS { .text : { *(.text) } }\n",
    "overlay-open": "SECTIONS { OVERLAY : { .a { *(.text) ",
    "not-a-format": "OUTPUT_FORMAT(elf99-pdp11)\nSECTIONS { .text : { *(.text) } }\n",
}

SCRIPT_EITHER = {
    "never-settles": "SECTIONS { .text : { *(.text) . += SIZEOF(.text) + 16; } }\n",
    "sum": "x = 1" + " + 1" * DEEP + ";\nSECTIONS { .text : { *(.text) } }\n",
    "symbol-itself": "x = x + 1;\nSECTIONS { .text : { *(.text) } }\n",
    "symbol-cycle": "x = y;\ny = x;\nSECTIONS { .text : { *(.text) } }\n",
    "symbol-chain": "".join(f"x{i} = x{i + 1} + 1;\n" for i in range(5_000)) + "x5000 = 1;\nSECTIONS { .text : { *(.text) } }\n",
    "many-sections": "SECTIONS { " + "".join(f".s{i} : {{ *(.s{i}) }} " for i in range(5_000)) + ".text : { *(.text) } }\n",
    "many-patterns": "SECTIONS { .text : { *(.text" + "".join(f" .t{i}*" for i in range(5_000)) + ") } }\n",
    "semicolons": "SECTIONS { .text : { " + ";" * DEEP + " *(.text) } }\n",
    "stars": "SECTIONS { .text : { *(" + "*" * 60 + "a" + "*" * 60 + "b .text) } }\n",
    "huge-address": "SECTIONS { . = 0x7fffffffff000; .text : { *(.text) } }\n",
}

VERSION_REFUSED = {
    "braces": "{" * DEEP,
    "extern": nested("V { global: ", 'extern "C" { ', "a;", " };", " };\n"),
    "unknown-parent": "V2 { global: _start; } V1;\n",
    "twice": "V { global: _start; };\nV { global: other; };\n",
    "half": "V { global: _sta",
    "binary-garbage": "".join(chr(1 + (i * 7919 + (i >> 3)) % 255) for i in range(2000)),
}


def patched(data: bytes, at: int, form: str, value: int) -> bytes:
    changed = bytearray(data)
    struct.pack_into("<" + form, changed, at, value)
    return bytes(changed)


def lying_objects(data: bytes) -> dict[str, bytes]:
    """An ELF64 file cut short and with each kind of field set to what cannot be: headers, sections, symbols, relocations."""
    found: dict[str, bytes] = {}
    for size in (0, 1, 4, 15, 16, 40, 63, 64, 100, len(data) // 4, len(data) // 2, len(data) - 70, len(data) - 1):
        found[f"cut-{size}"] = data[:size]
    for name, at, form, value in (
        ("class", 4, "B", 9), ("order", 5, "B", 7), ("version", 6, "B", 99), ("type", 16, "H", 0xFFFF), ("machine", 18, "H", 0xBEEF),
        ("phoff", 32, "Q", 1 << 60), ("shoff", 40, "Q", 1 << 62), ("shoff-odd", 40, "Q", len(data) - 3), ("ehsize", 52, "H", 1),
        ("phentsize", 54, "H", 3), ("phnum", 56, "H", 0xFFFE), ("shentsize", 58, "H", 1), ("shnum", 60, "H", 0xFFF0), ("shnum-0", 60, "H", 0),
        ("shstrndx", 62, "H", 0xFFF0), ("shstrndx-xindex", 62, "H", 0xFFFF),
    ):  # fmt: skip
        found["header-" + name] = patched(data, at, form, value)
    shoff, shnum = struct.unpack_from("<Q", data, 40)[0], struct.unpack_from("<H", data, 60)[0]
    if not shoff:
        return found
    for i in range(1, shnum):
        kind, offset, size = struct.unpack_from("<I", data, shoff + 64 * i + 4)[0], *struct.unpack_from("<QQ", data, shoff + 64 * i + 24)
        for name, field, form, value in (
            ("name", 0, "I", 0xFFFFFFF0), ("type", 4, "I", 2), ("type-rela", 4, "I", 4), ("type-group", 4, "I", 17), ("compressed", 8, "Q", 0x800),
            ("offset", 24, "Q", 1 << 60), ("size", 32, "Q", 1 << 61), ("size-big", 32, "Q", 1 << 33), ("size-odd", 32, "Q", size + 5),
            ("link", 40, "I", 0xFFFFFF), ("link-self", 40, "I", i), ("info", 44, "I", 0xFFFFFF), ("align", 48, "Q", 3), ("align-huge", 48, "Q", 1 << 63),
            ("align-big", 48, "Q", 1 << 33),
            ("entsize", 56, "Q", 0), ("entsize-1", 56, "Q", 1), ("entsize-huge", 56, "Q", 1 << 62),
        ):  # fmt: skip
            found[f"section-{i}-{name}"] = patched(data, shoff + 64 * i + field, form, value)
        if kind == 2 and size >= 48:
            for name, field, form, value in (
                ("name", 0, "I", 0xFFFFFFF0), ("info", 4, "B", 0xFF), ("shndx", 6, "H", 0xFE00), ("xindex", 6, "H", 0xFFFF), ("value", 8, "Q", 1 << 63),
                ("size", 16, "Q", 1 << 63),
            ):  # fmt: skip
                found[f"symbol-{name}"] = patched(data, offset + 24 + field, form, value)
                found[f"last-symbol-{name}"] = patched(data, offset + size - 24 + field, form, value)
        if kind == 4 and size >= 24:
            for name, field, form, value in (
                ("offset", 0, "Q", 1 << 62), ("offset-end", 0, "Q", 0xFFFF), ("type", 8, "I", 250), ("symbol", 12, "I", 0xFFFFFF), ("addend", 16, "Q", 1 << 63),
            ):  # fmt: skip
                found[f"relocation-{i}-{name}"] = patched(data, offset + field, form, value)
    return found


def lying_archives(member: bytes) -> dict[str, bytes]:
    def header(name: str, size: str, end: str = "`\n") -> bytes:
        return f"{name:<16}{'0':<12}{'0':<6}{'0':<6}{'644':<8}{size:<10}{end}".encode("latin-1")

    magic, pad = b"!<arch>\n", b"\n" if len(member) % 2 else b""
    good = header("a.o/", str(len(member))) + member + pad
    return {
        "magic-only-cut": magic[:5],
        "header-cut": magic + good[:30],
        "member-cut": magic + good[: len(good) // 2],
        "size-huge": magic + header("a.o/", "9999999999") + member,
        "size-negative": magic + header("a.o/", "-5") + member,
        "size-words": magic + header("a.o/", "many") + member,
        "end-mark": magic + header("a.o/", str(len(member)), "xx") + member,
        "long-name-missing": magic + header("/77", str(len(member))) + member,
        "long-name-out": magic + header("//", "4") + b"a/\n\n" + header("/900000", str(len(member))) + member,
        "index-lies": magic + header("/", "20") + struct.pack(">II", 0x7FFFFFFF, 8) + b"x\0" * 6 + good,
        "index-offset": magic + header("/", "14") + struct.pack(">II", 1, 0x7FFFFFF0) + b"_start"[:5] + b"\0" + good,
        "index-cut": magic + header("/", "2") + b"\0\0" + good,
        "thin-missing": b"!<thin>\n" + header("//", "10") + b"nosuch.o/\n" + header("/0", "100"),
        "thin-itself": b"!<thin>\n" + header("//", "6") + b"in.a/\n" + header("/0", "100"),
        "nested": magic + header("in.a/", str(8 + len(good))) + magic + good,
    }
