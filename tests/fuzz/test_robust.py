"""Bad input and bad surroundings, each tool as a process, interpreted and (where there is a compiled build) compiled: one clear error, a status
that is not 0, no output and no temporary file left, no traceback, no crash, no hang.

PYCC_ROBUST_BIN: a folder of launchers to take as the compiled form instead of build/bin.
The compiled form runs everything, the interpreted one a part of it, for it takes some ten times as long; PYCC_ROBUST=all (`make fuzz` sets it):
everything in both. A run is judged by the processor's time; the limits of the clock are there for what waits for ever.
"""

import json
import os
import re
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from forms import COMPILED, FORMS, INTERPRETED_PATHS
from robust_cases import (
    ASM_EITHER,
    ASM_REFUSED,
    C_EITHER,
    C_REFUSED,
    SCRIPT_EITHER,
    SCRIPT_REFUSED,
    VERSION_REFUSED,
    lying_archives,
    lying_objects,
)
from seeds import CALLS as BINARY_CALLS
from seeds import LINKS

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SECONDS = {"interpreted": 200, "compiled": 40}  # of the processor's time
WHOLE = os.environ.get("PYCC_ROBUST") == "all"
LONG = "the interpreted form takes long: PYCC_ROBUST=all runs it"
FEW = {"parentheses", "braces", "initializer", "struct", "calls", "if", "binary-garbage", "if-open", "declarators", "strings", "sum", "macro-itself"}
MEMORY = 3 << 30
LARGEST = 1 << 30  # bytes of a file

OBJECT = """
.globl _start, other
.type _start, @function
_start: call other
 mov value(%rip), %eax
 .cfi_startproc
 mov counter@GOTPCREL(%rip), %rax
 ret
 .cfi_endproc
.size _start, . - _start
other: ret
.data
value: .long 5
.quad _start
.section .rodata.str1.1,"aMS",@progbits,1
.asciz "abc"
.section .text.g,"axG",@progbits,g,comdat
.weak g
g: ret
.bss
counter: .skip 8
"""


def form_of(name: str, form: str) -> tuple[str, dict[str, str]]:
    if form == "compiled":
        return os.path.join(COMPILED, name), {k: v for k, v in os.environ.items() if k != "PYCC_INTERPRETED"}
    return str(ROOT / "build/bin" / name), {**os.environ, "PYCC_INTERPRETED": "1"}


def bounded(form: str, wanted: bool) -> None:
    if form == "interpreted" and not wanted and not WHOLE:
        pytest.skip(LONG)


def limits() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST, LARGEST))


def children_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def call(form: str, name: str, arguments: list[str], folder: Path, **more: object) -> tuple[int, str]:
    """Status and what went to standard error; a run past the limit fails."""
    program, environment = form_of(name, form)
    first = more.pop("preexec_fn", None)

    def prepare() -> None:
        limits()
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS[form], SECONDS[form]))
        if first is not None:
            first()  # type: ignore[operator]

    options: dict[str, object] = {"stdout": subprocess.DEVNULL, "preexec_fn": prepare, **more}
    began = children_seconds()
    p = subprocess.run([program, *arguments], cwd=folder, env=environment, stderr=subprocess.PIPE, timeout=10 * SECONDS[form], **options)  # type: ignore[call-overload]
    took = children_seconds() - began
    assert took < SECONDS[form], f"{took:.0f} s of the processor's time"
    return p.returncode, p.stderr.decode("utf-8", "replace")


def shown(err: str) -> str:
    return f"{err[:600]} ... {err[-300:]}" if len(err) > 1000 else err


def errors_in(err: str) -> list[str]:
    return [line for line in err.splitlines() if re.search(r"\b([Ee]rror|undefined reference|cannot|can't|failed)\b", line) and "collect2" not in line]


def one_error(code: int, err: str) -> None:
    """Refused with a word, by the tool itself."""
    assert code > 0, f"status {code}: {shown(err)}"
    assert code != 70 and "Traceback" not in err and "internal error" not in err and "out of memory" not in err, shown(err)
    assert err.strip(), "failed without a word"
    assert len(err) < 300_000, f"{len(err)} bytes of messages: {shown(err)}"


def fits(code: int, err: str) -> None:
    if code:
        one_error(code, err)


def nothing_left(folder: Path, before: set[str]) -> None:
    left = {p.name for p in folder.iterdir()} - before
    assert not left, f"left behind: {sorted(left)[:5]}"


def judged(form: str, name: str, arguments: list[str], folder: Path, refused: bool, most: int = 0) -> None:
    """Runs with `-o out`; nothing but `out` may appear, and only after success."""
    before = {p.name for p in folder.iterdir()}
    code, err = call(form, name, [*arguments, "-o", "out"], folder)
    if refused or code:
        one_error(code, err)
        nothing_left(folder, before)
        assert not most or len(errors_in(err)) <= most, shown(err)
    else:
        nothing_left(folder, before | {"out"})


def assemble(folder: Path, text: str, name: str) -> Path:
    (folder / "seed.s").write_text(text)
    program, environment = form_of("pyas", FORMS[-1])
    subprocess.run([program, "seed.s", "-o", name], cwd=folder, env=environment, check=True, timeout=120)
    (folder / "seed.s").unlink()
    return folder / name


MANY = {"binary-garbage", "designators", "old-parameters", "parameters", "typeof", "enum", "stars-and-ands"}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("case", [*C_REFUSED, *C_EITHER])
def test_c(case: str, form: str, tmp_path: Path) -> None:
    bounded(form, case in FEW)
    refused = case in C_REFUSED
    (tmp_path / "in.c").write_bytes((C_REFUSED if refused else C_EITHER)[case].encode("latin-1"))
    judged(form, "pycc", ["-c", "-O1", "in.c"], tmp_path, refused, 0 if case in MANY else 3)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("case", [*ASM_REFUSED, *ASM_EITHER])
def test_assembler(case: str, form: str, tmp_path: Path) -> None:
    bounded(form, case in FEW)
    refused = case in ASM_REFUSED
    (tmp_path / "in.s").write_bytes((ASM_REFUSED if refused else ASM_EITHER)[case].encode("latin-1"))
    judged(form, "pyas", ["in.s"], tmp_path, refused)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("case", [*SCRIPT_REFUSED, *SCRIPT_EITHER])
def test_script(case: str, form: str, tmp_path: Path) -> None:
    bounded(form, case in FEW)
    refused = case in SCRIPT_REFUSED
    assemble(tmp_path, ".globl _start\n_start: ret\n", "in.o")
    (tmp_path / "in.lds").write_bytes((SCRIPT_REFUSED if refused else SCRIPT_EITHER)[case].encode("latin-1"))
    judged(form, "pyld", ["-T", "in.lds", "in.o"], tmp_path, refused, 3)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("case", list(VERSION_REFUSED))
def test_version_script(case: str, form: str, tmp_path: Path) -> None:
    assemble(tmp_path, ".globl _start\n_start: ret\n", "in.o")
    (tmp_path / "in.map").write_bytes(VERSION_REFUSED[case].encode("latin-1"))
    judged(form, "pyld", ["-shared", "--version-script", "in.map", "in.o"], tmp_path, True, 3)


INCLUDES = {
    "c-itself": ("pycc", ["-c", "a.c"], {"a.c": '#include "a.c"\n'}),
    "c-each-other": ("pycc", ["-c", "a.c"], {"a.c": '#include "b.h"\n', "b.h": '#include "c.h"\n', "c.h": '#include "b.h"\n'}),
    "c-forced": ("pycc", ["-c", "-include", "a.c", "a.c"], {"a.c": '#include "a.c"\n'}),
    "c-next": ("pycc", ["-c", "-I.", "a.c"], {"a.c": "#include <b.h>\n", "b.h": '#include_next <b.h>\n#include "b.h"\n'}),
    "c-folder": ("pycc", ["-c", "-I.", "a.c"], {"a.c": '#include "d"\n', "d/x": ""}),
    "c-missing": ("pycc", ["-c", "a.c"], {"a.c": '#include "nosuch.h"\n'}),
    "c-preprocess-only": ("pycc", ["-E", "a.c"], {"a.c": '#include "a.c"\n'}),
    "asm-itself": ("pyas", ["a.s"], {"a.s": '.include "a.s"\n'}),
    "asm-each-other": ("pyas", ["a.s"], {"a.s": '.include "b.s"\n', "b.s": '.include "a.s"\n'}),
    "asm-by-macro": ("pyas", ["a.s"], {"a.s": '.macro m\n.include "a.s"\nm\n.endm\nm\n'}),
    "asm-incbin-missing": ("pyas", ["a.s"], {"a.s": '.incbin "nosuch"\n'}),
    "asm-incbin-folder": ("pyas", ["a.s"], {"a.s": '.incbin "d"\n', "d/x": ""}),
    "asm-cpp-itself": ("pycc", ["-c", "a.S"], {"a.S": '#include "a.S"\n'}),
    "script-itself": ("pyld", ["-T", "a.lds"], {"a.lds": "INCLUDE a.lds\n"}),
    "script-in-sections": ("pyld", ["-T", "a.lds"], {"a.lds": "SECTIONS { INCLUDE b.lds }\n", "b.lds": "INCLUDE b.lds\n"}),
    "script-each-other": ("pyld", ["-T", "a.lds"], {"a.lds": "INCLUDE b.lds\n", "b.lds": "INCLUDE a.lds\n"}),
    "script-inputs-itself": ("pyld", ["a.lds"], {"a.lds": "INPUT(a.lds)\n"}),
    "script-groups-each-other": ("pyld", ["a.lds"], {"a.lds": "GROUP(b.lds)\n", "b.lds": "GROUP(a.lds b.lds)\n"}),
    "response-itself": ("pycc", ["@a.rsp"], {"a.rsp": "@a.rsp\n"}),
    "response-itself-ld": ("pyld", ["@a.rsp"], {"a.rsp": "@a.rsp -lx\n"}),
    "response-itself-as": ("pyas", ["@a.rsp"], {"a.rsp": "@a.rsp\n"}),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("case", list(INCLUDES))
def test_includes(case: str, form: str, tmp_path: Path) -> None:
    name, arguments, files = INCLUDES[case]
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    # asm-by-macro: each level defines the macro again, which is an error of its own (GNU as says 100 of them)
    judged(form, name, arguments, tmp_path, True, 0 if case == "asm-by-macro" else 3)


# objects, programs and archives that lie: many, so one process runs them all (batch.py)

CALLS = {"pyld": [[*flags, "IN", "-o", "OUT"] for flags in LINKS[:6]], **BINARY_CALLS}
MODULES = {"pyld": "pyld.main"}


def batch(form: str, name: str, files: dict[str, bytes], calls: list[list[str]], folder: Path) -> None:
    """All files through all calls of one tool in one process, beside a good object."""
    if form == "interpreted" and not WHOLE:
        files = {case: files[case] for case in list(files)[::6]}
    for case, data in files.items():
        (folder / f"{case}.in").write_bytes(data)
    if form == "compiled":
        paths = [os.path.join(os.path.dirname(COMPILED), "compiled")]
    else:
        paths = INTERPRETED_PATHS
    wanted = {"paths": paths, "module": MODULES.get(name, "pybin." + name[2:]), "cases": list(files), "calls": calls}
    command = [sys.executable, "-ISE", str(HERE / "batch.py")]
    seconds = 300 + len(files) * len(calls) * (4 if form == "interpreted" else 2)
    p = subprocess.run(command, cwd=folder, input=json.dumps(wanted).encode(), capture_output=True, timeout=seconds, preexec_fn=limits)
    lines = p.stdout.decode("utf-8", "replace").splitlines()
    assert p.returncode == 0, f"status {p.returncode} after {lines[-1:]}: {p.stderr.decode('utf-8', 'replace')[-1500:]}"
    wrong = [line for line in lines if line.startswith("WRONG")]
    assert not wrong, f"{len(wrong)}: " + "\n".join(wrong[:8])
    assert lines[-1] == f"done {len(files) * len(calls)}"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", list(CALLS))
def test_lying_object(name: str, form: str, tmp_path: Path) -> None:
    batch(form, name, lying_objects(assemble(tmp_path, OBJECT, "seed.o").read_bytes()), CALLS[name], tmp_path)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", list(CALLS))
def test_lying_program(name: str, form: str, tmp_path: Path) -> None:
    """The same for a shared library with versions, both hash tables and dynamic relocations."""
    assemble(tmp_path, OBJECT.replace("call other", "call other@PLT").replace(".bss", ".globl counter\n.bss"), "seed.o")
    (tmp_path / "v.map").write_text("V1 { global: _start; local: *; }; V2 { global: other; counter; } V1;\n")
    program, environment = form_of("pyld", FORMS[-1])
    command = [program, "-shared", "--hash-style=both", "--version-script=v.map", "--build-id", "-soname", "libx.so", "seed.o", "-o", "seed.so"]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, timeout=60)
    batch(form, name, lying_objects((tmp_path / "seed.so").read_bytes()), CALLS[name], tmp_path)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", list(CALLS))
def test_lying_archive(name: str, form: str, tmp_path: Path) -> None:
    calls = [["-u", "_start", "IN", "-o", "OUT"], ["--whole-archive", "IN", "-o", "OUT"]] if name == "pyld" else CALLS[name]
    batch(form, name, lying_archives(assemble(tmp_path, OBJECT, "seed.o").read_bytes()), calls, tmp_path)


# surroundings

SOURCE = "int f(int a) { return a + 1; }\nint main(void) { return f(1); }\n"


def writers(folder: Path) -> dict[str, tuple[str, list[str]]]:
    """Every way to write a file: (tool, arguments) with OUT for its name."""
    (folder / "in.c").write_text(SOURCE)
    assemble(folder, OBJECT, "in.o")
    return {
        "pycc-c": ("pycc", ["-c", "in.c", "-o", "OUT"]),
        "pycc-S": ("pycc", ["-S", "in.c", "-o", "OUT"]),
        "pycc-E": ("pycc", ["-E", "in.c", "-o", "OUT"]),
        "pycc-MD": ("pycc", ["-c", "in.c", "-o", "/dev/null", "-MD", "-MF", "OUT"]),
        "pycc-link": ("pycc", ["-nostdlib", "in.c", "-e", "main", "-o", "OUT"]),
        "pyas": ("pyas", ["/dev/stdin", "-o", "OUT"]),
        "pyld": ("pyld", ["in.o", "-o", "OUT"]),
        "pyld-r": ("pyld", ["-r", "in.o", "-o", "OUT"]),
        "pyld-map": ("pyld", ["in.o", "-o", "/dev/null", "-Map", "OUT"]),
        "pyar": ("pyar", ["rcs", "OUT", "in.o"]),
        "pyobjcopy": ("pyobjcopy", ["in.o", "OUT"]),
        "pyobjcopy-binary": ("pyobjcopy", ["-O", "binary", "in.o", "OUT"]),
        "pystrip": ("pystrip", ["in.o", "-o", "OUT"]),
    }


WRITERS = ["pycc-c", "pycc-S", "pycc-E", "pycc-MD", "pycc-link", "pyas", "pyld", "pyld-r", "pyld-map", "pyar", "pyobjcopy", "pyobjcopy-binary", "pystrip"]
PLACES = ["/dev/full", "nosuch/out", "in.o/out", "folder", "shut/out"]


def written(form: str, key: str, place: str, folder: Path, **more: object) -> tuple[int, str]:
    name, arguments = writers(folder)[key]
    before = {p.name for p in folder.iterdir()}
    code, err = call(form, name, [place if a == "OUT" else a for a in arguments], folder, input=b".long 1\n", **more)
    nothing_left(folder, before)
    return code, err


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("key", WRITERS)
def test_unwritable(key: str, place: str, form: str, tmp_path: Path) -> None:
    bounded(form, place in PLACES[:2])
    (tmp_path / "folder").mkdir()
    if place.startswith("shut") and os.geteuid() == 0:
        place = "/sys/out"  # root may write everywhere but there
    elif place.startswith("shut"):
        (tmp_path / "shut").mkdir(mode=0o555)
    if key == "pyar" and place == "/dev/full":
        pytest.skip("/dev/full is not an archive that could be added to")
    code, err = written(form, key, place, tmp_path)
    one_error(code, err)
    assert not list((tmp_path / "folder").iterdir())


def small_disk() -> None:
    """No file may grow past 64 bytes: what a full disk looks like to write()."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("key", [k for k in WRITERS if k not in ("pycc-MD", "pyobjcopy-binary")])
def test_disk_full(key: str, form: str, tmp_path: Path) -> None:
    code, err = written(form, key, "out", tmp_path, preexec_fn=small_disk)
    one_error(code, err)


READERS = {
    "pycc": ["-E", "-dM", "in.c"],
    "pycc-help": ["--help"],
    "pycc-S": ["-S", "in.c", "-o", "-"],
    "pyas": ["--help"],
    "pyld": ["--help"],
    "pyld-verbose": ["--verbose"],
    "pynm": ["in.o"],
    "pysize": ["in.o"],
    "pystrings": ["in.c"],
    "pyreadelf": ["-aW", "in.o"],
    "pyobjdump": ["-xds", "in.o"],
    "pyaddr2line": ["-e", "in.o", "0"],
    "pyar": ["t", "in.a"],
    "pyar-p": ["p", "in.a"],
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("key", list(READERS))
def test_standard_output(key: str, form: str, tmp_path: Path) -> None:
    """Standard output full, closed, or a pipe nobody reads; standard error closed."""
    bounded(form, key in ("pycc", "pyas", "pyld", "pynm", "pyar"))
    name, arguments = key.split("-")[0], READERS[key]
    writers(tmp_path)
    assert call(form, "pyar", ["rcs", "in.a", "in.o"], tmp_path)[0] == 0
    with open("/dev/full", "wb") as full:
        one_error(*call(form, name, arguments, tmp_path, stdout=full))
    code, err = call(form, "../../../../../../bin/sh", ["-c", 'exec "$0" "$@" >&-', form_of(name, form)[0], *arguments], tmp_path)
    one_error(code, err)
    code, err = call(form, "../../../../../../bin/sh", ["-c", 'exec "$0" "$@" 2>&-', form_of(name, form)[0], *arguments], tmp_path)
    assert code == 0, err
    end, start = os.pipe()
    os.close(end)
    try:
        code, err = call(form, name, arguments, tmp_path, stdout=start)
    finally:
        os.close(start)
    assert code == -signal.SIGPIPE or code > 0, (code, err)
    assert "Traceback" not in err and "internal" not in err


def started(form: str, name: str, arguments: list[str], folder: Path) -> "subprocess.Popen[bytes]":
    program, environment = form_of(name, form)
    return subprocess.Popen([program, *arguments], cwd=folder, env=environment, stderr=subprocess.PIPE, start_new_session=True)


def wait_until_at_work(p: "subprocess.Popen[bytes]", seconds: float) -> None:
    """Until it has had that much of the processor's time."""
    while p.poll() is None:
        fields = Path(f"/proc/{p.pid}/stat").read_text().rpartition(")")[2].split()
        if (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") >= seconds:
            return
        time.sleep(0.02)


INTERRUPTED = {
    "pycc-c": ("pycc", ["-c", "-O2", "big.c", "-o", "out"]),
    "pycc-link": ("pycc", ["-O2", "in.c", "big.c", "-nostdlib", "-o", "out"]),
    "pyas": ("pyas", ["big.s", "-o", "out"]),
    "pyld": ("pyld", ["-T", "big.lds", "in.o", "-o", "out"]),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("key", list(INTERRUPTED))
def test_interrupted(key: str, number: int, form: str, tmp_path: Path) -> None:
    """In the middle of the work: ends at once by the signal, leaves nothing in the folder or among the temporary files."""
    bounded(form, number == signal.SIGINT)
    writers(tmp_path)
    (tmp_path / "tmp").mkdir()
    (tmp_path / "big.c").write_text("".join(f"int f{i}(int a) {{ return a * {i} + f{i - 1 if i else 0}(a); }}\n" for i in range(50_000)))
    (tmp_path / "big.s").write_text("".join(f"l{i}: jmp l{i * 7 % 300_000}\n" for i in range(300_000)))
    (tmp_path / "big.lds").write_text("SECTIONS { " + "".join(f".s{i} : {{ *(.s{i}) . += SIZEOF(.text); }} " for i in range(100_000)) + " }\n")
    before = {p.name for p in tmp_path.iterdir()}
    name, arguments = INTERRUPTED[key]
    program, environment = form_of(name, form)
    p = subprocess.Popen([program, *arguments], cwd=tmp_path, env={**environment, "TMPDIR": str(tmp_path / "tmp")}, stderr=subprocess.PIPE)
    wait_until_at_work(p, 0.3 if form == "compiled" else 1)
    assert p.poll() is None, "the work was too little"
    p.send_signal(number)
    _, err = p.communicate(timeout=20)
    assert p.returncode == -number, (p.returncode, err[-500:])
    assert not err
    nothing_left(tmp_path, before)
    assert not list((tmp_path / "tmp").iterdir())


@pytest.mark.parametrize("form", FORMS)
def test_interrupted_while_writing(form: str, tmp_path: Path) -> None:
    """The write itself is one step: stopped at any moment there is the whole output or none, and no temporary file."""
    bounded(form, False)
    (tmp_path / "in.s").write_text(".skip 200000000, 1\n")
    for delay in range(1, 5):
        p = started(form, "pyas", ["in.s", "-o", "out"], tmp_path)
        end = time.monotonic() + 30
        while time.monotonic() < end and not [x for x in tmp_path.iterdir() if x.name != "in.s"] and p.poll() is None:
            time.sleep(0.005)
        time.sleep(0.008 * delay)
        p.send_signal(signal.SIGINT)
        p.communicate(timeout=60)
        left = {x.name for x in tmp_path.iterdir()} - {"in.s"}
        assert left <= {"out"}, left
        if left:
            assert (tmp_path / "out").stat().st_size > 200_000_000
            (tmp_path / "out").unlink()


@pytest.mark.parametrize("form", FORMS)
def test_macro_levels_are_linear(form: str, tmp_path: Path) -> None:
    """Eight times the levels cost no more than about eight times the time."""
    bounded(form, False)
    took = []
    for levels in (1_000, 8_000):
        text = "#define m0(x) x\n" + "".join(f"#define m{i + 1}(x) m{i}(x)\n" for i in range(levels)) + f"int x = m{levels}(1);\n"
        (tmp_path / "in.c").write_text(text)
        before = children_seconds()
        fits(*call(form, "pycc", ["-c", "in.c", "-o", "out"], tmp_path))
        took.append(children_seconds() - before)
    assert took[1] < 16 * took[0] + 2, took
