"""libc_headers: alone, before the library's, and the intrinsics against gcc's own headers."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

HEADERS = Path(__file__).resolve().parents[3] / "libc_headers"
needs_gcc = pytest.mark.skipif(shutil.which("gcc") is None, reason="not installed: gcc")

ALL = ("stddef stdarg limits float stdbool stdint stdalign stdnoreturn iso646 stdatomic").split()
CHECKS = """
_Static_assert (INT_MAX == 2147483647 && LONG_MAX + LONG_MIN == -1 && SIZE_MAX == ULONG_MAX && DBL_DIG == 15 && CHAR_BIT == 8, "limits");
_Static_assert (offsetof (struct { int a; char b; }, b) == 4 && sizeof (ptrdiff_t) == sizeof (void *) && INT64_C (1) << 62 > 0, "stddef");
_Static_assert (alignof (max_align_t) >= 8 && true == 1 && (1 and not 0) && sizeof (uint_least16_t) == 2 && INTMAX_MAX > 0, "others");
"""


@pytest.mark.parametrize("flags", ["-ffreestanding", "", "-m32 -ffreestanding", "-ffreestanding -std=c11"])
def test_standard_headers(tool, tmp_path: Path, flags: str) -> None:  # type: ignore[no-untyped-def]
    source = "".join(f"#include <{name}.h>\n" for name in ALL) + CHECKS
    (tmp_path / "h.c").write_text(source)
    done = tool("pycc", "-fsyntax-only", *flags.split(), "h.c", cwd=tmp_path)
    assert done.returncode == 0 and done.stderr == ""


def test_headers_come_in_any_order_and_twice(tool, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    for name in ALL:
        text = f"#include <{name}.h>\n" + "".join(f"#include <{other}.h>\n" for other in reversed(ALL)) + CHECKS
        (tmp_path / "h.c").write_text(text)
        assert tool("pycc", "-fsyntax-only", "-ffreestanding", "-x", "c", "h.c", cwd=tmp_path).stderr == "", name


@needs_gcc
@pytest.mark.parametrize("flags", ["-std=gnu89", "-std=c99", "-std=c11", "-std=gnu17 -D__STDC_WANT_IEC_60559_TYPES_EXT__", "-std=c2x",
                                   "-std=c2x -D__STDC_WANT_IEC_60559_TYPES_EXT__", "-std=c11 -D__STDC_WANT_IEC_60559_BFP_EXT__"])
@pytest.mark.parametrize("name", ["float", "limits", "stdint", "stdbool"])
def test_headers_define_what_gcc_s_do(tool, tmp_path: Path, flags: str, name: str) -> None:  # type: ignore[no-untyped-def]
    """But for _Float16 and decimal types, which are not there."""
    (tmp_path / "h.c").write_text(f"#include <{name}.h>\n")
    command = ["-E", "-dM", *flags.split(), "h.c"]
    texts = [tool("pycc", *command, cwd=tmp_path).stdout, subprocess.run(["gcc", *command], capture_output=True, text=True, cwd=tmp_path).stdout]
    made, want = [{" ".join(x) for x in re.findall(r"#define ([A-Z]\w*) (.*)", t) if not re.match("FLT16|DEC(?!IMAL)", x[0])} for t in texts]
    assert {x.replace(" ", "") for x in made} == {x.replace(" ", "") for x in want}


VALUES = {"__m128": "rf ()", "__m128d": "rd ()", "__m128i": "ri ()", "int": "(int) (r () % 4)", "float": "(float) (int) (r () % 1000)",
          "double": "(double) (r () % 1000)",
          "long long": "(long long) r ()", "short": "(short) r ()", "char": "(char) r ()"}
START = """#include <x86intrin.h>
#include <stdio.h>
static unsigned long long s = 88172645463325252ULL;
static unsigned long long r (void) { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return s; }
static float f (void) { float n = (float) ((int) (r () % 20001) - 10000); return n / (float) (1 + r () % 64); }
static __m128 rf (void) { __m128 a; int i; for (i = 0; i < 4; i++) ((float *) &a)[i] = f (); return a; }
static __m128d rd (void) { __m128d a; int i; for (i = 0; i < 2; i++) ((double *) &a)[i] = f (); return a; }
static __m128i ri (void) { __m128i a; ((unsigned long long *) &a)[0] = r (); ((unsigned long long *) &a)[1] = r (); return a; }
static void p (const char *n, const void *v, int k) { printf ("%s ", n); while (k--) printf ("%02x", ((const unsigned char *) v)[k]); puts (""); }
"""


def calls(header: str) -> list[str]:
    """A statement for each function of a header that takes and gives plain values."""
    made = []
    text = (HEADERS / header).read_text()
    for result, name, parameters in re.findall(r"__PYCC_SIMD (__m128[id]?|int|long long|float|double) (_mm_\w+) \(([^)*]*)\)", text):
        types = [re.sub(r" ?__\w+$", "", a.strip()) if not a.strip().startswith("__m128") else a.split()[0] for a in parameters.split(",")]
        if types == ["void"] or re.search(r"rcp|rsqrt|csr|undefined|insert|extract|crc|popcnt", name) or any(t not in VALUES for t in types):
            continue
        variables = "".join(f"{t} a{k} = {VALUES[t]}; " for k, t in enumerate(types))
        made.append(f"{{ {variables}{result} q = {name} ({', '.join(f'a{k}' for k in range(len(types)))}); p (\"{name}\", &q, sizeof q); }}\n")
    for name, binary, result in re.findall(r"#define (_mm_\w+)\(a(, b)?, n\) \\\n +__extension__ \(\{ (__m128[id]?)", text):
        value = VALUES[result]
        made.append(f"{{ {result} a = {value}, b = {value}, q = {name} (a{', b' if binary else ''}, 1); p (\"{name}\", &q, sizeof q); }}\n")
    return made


@needs_gcc
@pytest.mark.parametrize("header", ["xmmintrin.h", "emmintrin.h", "pmmintrin.h", "tmmintrin.h", "smmintrin.h"])
def test_intrinsics_as_gcc(tool, tmp_path: Path, header: str) -> None:  # type: ignore[no-untyped-def]
    body = calls(header)
    assert len(body) >= 9
    (tmp_path / "s.c").write_text(START + "int main (void) { int k; for (k = 0; k < 3; k++) {\n" + "".join(body) + "} return 0; }\n")
    subprocess.run(["gcc", "-w", "-march=haswell", "s.c", "-o", "g"], cwd=tmp_path, check=True)
    wanted = subprocess.run(["./g"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    done = tool("pycc", "-w", "-O1", "-march=haswell", "s.c", "-o", "p", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert subprocess.run(["./p"], cwd=tmp_path, capture_output=True, text=True).stdout == wanted
