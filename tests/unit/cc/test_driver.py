"""The driver: options, probes, queries and make rules, as build systems use them (DROPIN.md, KERNEL.md 2)."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from pycc.driver import depend
from pycc.driver.options import Command, parse_arguments
from pycc.driver.predefined import predefined
from pycc.driver.rows import DO, ROWS
from pycc.driver.x86 import IMPLIES

needs_gcc = pytest.mark.skipif(shutil.which("gcc") is None, reason="not installed: gcc")


def command(*arguments: str) -> Command:
    made = Command()
    parse_arguments(list(arguments), made)
    return made


# what KERNEL.md 2.3 wants refused, each alone
REFUSED = ("-foo -fnonsense -mnonsense -Wnonsense -fstack-protector -fstack-protector-strong -pg -mfentry -mrecord-mcount -fsanitize=kcfi "
           "-fsanitize=kernel-address -fpatchable-function-entry=16,16 -mfunction-return=thunk-extern -mindirect-branch=thunk-extern "
           "-mindirect-branch-register -ftrivial-auto-var-init=zero -fcf-protection=branch -mharden-sls=all -fzero-call-used-regs=used-gpr "
           "-finstrument-functions-exclude-file-list=x -mstack-protector-guard-reg=fs -fopenmp -march=nonsense -std=nonsense -Werror=nonsense --param=nonsense=1 "
           "-Wunreachable-code-fallthrough -finline-stringops=memset -mregparm=4 -fno-nonsense -gsplit-dwarf").split()
ACCEPTED = ("-fno-stack-protector -fcf-protection=none -fno-stack-clash-protection -ftrivial-auto-var-init=uninitialized -Wno-nonsense -fno-pic "
            "-falign-jumps=1 -falign-loops=1 -fconserve-stack -fno-allow-store-data-races -fno-ipa-sra -mno-fp-ret-in-387 -mskip-rax-setup "
            "-mpreferred-stack-boundary=3 -fno-tree-vectorize -funroll-loops -Wimplicit-fallthrough=5 -Wframe-larger-than=2048 "
            "-Wno-alloc-size-larger-than "
            "-Werror=date-time -Werror=designated-init -fmacro-prefix-map=a=b -mno-avx -mno-3dnow -mtune=generic -std=gnu11 -fno-gcse -pipe "
            "-fdiagnostics-color=always --param=max-inline-insns-single=10 -fvisibility=hidden -fno-plt -gdwarf-4 -ggdb3 -O0 -Ofast -Og -Os").split()


@pytest.mark.parametrize("option", REFUSED)
def test_refused(option: str) -> None:
    assert command(option, "x.c").errors


@pytest.mark.parametrize("option", ACCEPTED)
def test_accepted(option: str) -> None:
    assert command(option, "x.c").errors == []


def test_every_ignored_or_refused_row_answers_alone() -> None:
    for spelling, _, verdict, _ in ROWS:
        if verdict != DO:
            assert bool(command(spelling, "x").errors) == (verdict == 2), spelling


@needs_gcc
def test_tuning_names_are_gccs() -> None:
    """We accept no -f name that gcc does not know: a probe must not be told yes by us alone."""
    from pycc.driver.accepted import TUNING
    arguments = ["-f" + name for name in TUNING.split()]
    text = subprocess.run(["gcc", "-E", "-x", "c", "/dev/null", *arguments], capture_output=True, text=True).stderr
    assert [line for line in text.splitlines() if "unrecognized" in line] == []


def test_options_mean_what_they_say() -> None:
    options = command("-O2", "-fno-strict-overflow", "-funsigned-char", "-fshort-wchar", "-mregparm=3", "-mno-red-zone", "-mcmodel=kernel", "-fPIE",
                      "-fno-builtin-memcpy", "-DA=1", "-UA", "-falign-functions=16", "-fno-common", "-g1", "-fno-PIE").options
    assert options.optimize == 2 and options.wrapv and options.unsigned_char and options.short_wchar and options.regparm == 3
    assert not options.red_zone and options.mcmodel == 1 and options.pic == 0 and options.no_builtins == ["memcpy"]
    assert options.defines == [(True, "A=1"), (False, "A")] and options.align_functions == 16 and options.debug_level == 1


def macros(text: str) -> dict[str, str]:
    found = {}
    for line in text.splitlines():
        matched = re.match(r"#define (\w+(?:\([^)]*\))?) ?(.*)", line)
        assert matched, line
        found[matched[1]] = matched[2].strip()
    return found


# identity, what Debian's gcc switches on by itself, and types we do not have
NOT_COMPARED = ("__GNUC", "__VERSION__", "__pycc__", "__GXX_ABI", "__DEC", "__FLT16", "__PI", "__pi", "_STDC_PREDEF_H", "__STDC_IEC", "__STDC_ISO",
                "__MMX_WITH_SSE",
                "__tune", "__k8", "__DECIMAL_BID", "__BFLT16")


@needs_gcc
@pytest.mark.parametrize("flags", ["", "-O2", "-Os", "-std=c99", "-std=gnu89", "-fPIC", "-funsigned-char -fshort-wchar", "-m32",
                                   "-m32 -march=i386 -O1",
                                   "-mno-sse -mno-mmx -mno-80387", "-march=haswell", "-march=x86-64-v3", "-ffreestanding", "-mavx2 -mbmi",
                                   "-fno-asynchronous-unwind-tables", "-ffast-math", "-m32 -msse2", "-march=core2", "-m32 -march=pentium3"])
def test_predefined_macros_as_gcc(flags: str) -> None:
    from pybase.targets import load_toolchain
    from pycc.driver.options import finish
    words = flags.split()
    text = subprocess.run(["gcc", "-nostdinc", "-dM", "-E", "-x", "c", "/dev/null", *words], capture_output=True, text=True).stdout
    theirs = macros(text)
    made = command(*words, "x.c")
    target = load_toolchain().find("x86_64-linux-gnu")
    assert target is not None
    finish(made, target, "/nowhere")
    assert made.errors == []
    ours = macros(predefined(made.options))
    difference = {}
    for name in sorted(set(theirs) | set(ours)):
        if not name.startswith(NOT_COMPARED) and theirs.get(name) != ours.get(name):
            difference[name] = (theirs.get(name), ours.get(name))
    assert difference == {}


def test_features_close_over_what_they_need() -> None:
    for name, needs in IMPLIES.items():
        for needed in needs.split():
            assert needed in IMPLIES, (name, needed)


def test_make_quote() -> None:
    assert depend.make_quote("a b$c#d") == "a\\ b$$c\\#d"


def test_queries(tool) -> None:  # type: ignore[no-untyped-def]
    assert tool("pycc", "-dumpmachine").stdout == "x86_64-linux-gnu\n"
    assert tool("pycc", "-dumpversion").stdout == "8\n"
    first = tool("pycc", "--version").stdout.splitlines()
    assert first[0].startswith("pycc ") and "Free Software Foundation" in first[1]
    include = tool("pycc", "-print-file-name=include").stdout.strip()
    assert os.path.exists(include + "/stddef.h")
    assert tool("pycc", "-print-file-name=plugin").stdout == "plugin\n"
    assert tool("pycc", "-print-search-dirs").stdout.splitlines()[2].startswith("libraries: =/")


def test_identity_probe_of_kconfig(tool) -> None:  # type: ignore[no-untyped-def]
    text = b"#if defined(__clang__)\nClang __clang_major__ __clang_minor__ __clang_patchlevel__\n#elif defined(__GNUC__)\nGCC __GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__\n#else\nunknown\n#endif\n"  # noqa: E501
    assert tool("pycc", "-E", "-P", "-x", "c", "-", stdin=text).stdout == "GCC 8 5 0\n"
    got = tool("pycc", "-Wa,--version", "-c", "-x", "assembler-with-cpp", "/dev/null", "-o", "/dev/null").stdout.splitlines()[0]
    assert got.startswith("GNU assembler") and got.split()[-1] == "2.40"


def test_failures_leave_nothing(tool, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    done = tool("pycc", "-c", "none.c", cwd=tmp_path)
    assert done.returncode == 1 and "none.c: No such file or directory" in done.stderr
    done = tool("pycc", "-Werror", "-Wnope", "-c", "-x", "c", "/dev/null", "-o", "x.o", cwd=tmp_path)
    assert done.returncode == 1 and "unrecognized command-line option '-Wnope'" in done.stderr
    done = tool("pycc", "-Werror", "-D__SIZEOF_INT128__=0", "-E", "-x", "c", "/dev/null", "-o", "x.i", cwd=tmp_path)
    assert done.returncode == 1 and '"__SIZEOF_INT128__" redefined [-Werror]' in done.stderr
    assert tool("pycc", cwd=tmp_path).returncode == 1
    assert os.listdir(tmp_path) == []


@needs_gcc
def test_dependencies_as_gcc(tool, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "d").mkdir()
    for k in range(12):
        (tmp_path / "d" / f"header_number_{k}.h").write_text("int a%d;\n" % k)
    (tmp_path / "s p.c").write_text("".join(f'#include "d/header_number_{k}.h"\n' for k in range(12)) + "#include <stddef.h>\n")
    shapes = [["-MM"], ["-MM", "-MP"], ["-MM", "-MT", "a b", "-MQ", "c $d"], ["-E", "-o", "x.i", "-MMD", "-MF", "z.d"], ["-E", "-o", "out.i", "-MMD"],
              ["-E", "-o", "y.i", "-Wp,-MMD,q.d"]]
    for shape in shapes:
        answers = []
        for name in ("pycc", "gcc"):
            for old in tmp_path.glob("*.d"):
                old.unlink()
            if name == "gcc":
                text = subprocess.run(["gcc", *shape, "s p.c"], cwd=tmp_path, capture_output=True, text=True).stdout
            else:
                text = tool("pycc", *shape, "s p.c", cwd=tmp_path).stdout
            answers.append((text, [(p.name, p.read_text()) for p in sorted(tmp_path.glob("*.d"))]))
        assert answers[0] == answers[1], shape


@needs_gcc
def test_line_markers_as_gcc(tool, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.h").write_text("int a;\n\n\n#define A 1\nint b;\n")
    (tmp_path / "m.c").write_text("#define M(x) x\n#include \"a.h\"\nint c = M(1\n);\nint d = M(\n2);\n\n\n\n\n\n\n\n\n\n\nint e;\n"
                                  "#pragma pack(1)\n  int f; /* x\n */ int g;\n")
    gcc = subprocess.run(["gcc", "-nostdinc", "-E", "m.c"], cwd=tmp_path, capture_output=True, text=True).stdout
    assert tool("pycc", "-nostdinc", "-E", "m.c", cwd=tmp_path).stdout == gcc


def test_response_file_and_several_macros(tool, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "r").write_text("-DA='x y' -P -E")
    (tmp_path / "a.c").write_text("A\n")
    assert tool("pycc", "@r", "a.c", cwd=tmp_path).stdout == "x y\n"


def test_verbose_tells_the_search_list(tool) -> None:  # type: ignore[no-untyped-def]
    text = tool("pycc", "-xc", "-E", "-v", "-", stdin=b"").stderr
    for line in ('#include "..." search starts here:', "#include <...> search starts here:", "End of search list."):
        assert line in text.splitlines()


def test_no_warnings_silences_what_pedantic_errors_makes_errors(tool, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.c").write_text("struct s { int x;; };\n")
    assert tool("pycc", "-pedantic-errors", "-fsyntax-only", "a.c", cwd=tmp_path).returncode == 1
    silent = tool("pycc", "-w", "-pedantic-errors", "-fsyntax-only", "a.c", cwd=tmp_path)
    assert silent.returncode == 0 and silent.stderr == ""


def test_comments_are_kept_for_printing_alone(tool, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.c").write_text("/* one */ int a; // two\n")
    assert tool("pycc", "-C", "-c", "a.c", cwd=tmp_path).returncode == 0
    assert "/* one */" in tool("pycc", "-C", "-E", "a.c", cwd=tmp_path).stdout
