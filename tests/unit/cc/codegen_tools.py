"""What the tests of the code generator share: C text to assembly, running it with the system's linker, and signatures for the ABI tests."""

import os
import random
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
ENV = {**os.environ, "PYTHONPATH": os.pathsep.join(str(ROOT / r) for r in ("isa", "elf", "as", "ld", "cc"))}


def pycc(args: list[str], text: str, where: Path) -> subprocess.CompletedProcess[str]:
    source = where / "t.c"
    source.write_text(text)
    return subprocess.run([sys.executable, "-m", "pycc", "-w", *args, str(source)], env=ENV, capture_output=True, text=True, timeout=60, cwd=where)


def assembly(text: str, where: Path, *flags: str) -> str:
    """The -S text without directives, one instruction per line, blanks normalised."""
    done = pycc(["-S", "-fno-asynchronous-unwind-tables", "-o", "t.s", *(flags or ("-O2",))], text, where)
    assert done.returncode == 0, done.stderr
    lines = [" ".join(line.split()) for line in (where / "t.s").read_text().splitlines()]
    return "\n".join(line for line in lines if line and not line.startswith((".file", ".globl", ".type", ".size", ".ident", ".p2align", ".text")))


def run(text: str, where: Path, *flags: str) -> int:
    """Exit code of the program, linked by the system's gcc."""
    done = pycc(["-S", "-o", "r.s", *flags], text, where)
    assert done.returncode == 0, done.stderr
    subprocess.run(["gcc", "-no-pie", "-o", "r.x", "r.s", "-lm"], cwd=where, check=True, capture_output=True)
    return subprocess.run([str(where / "r.x")], timeout=20).returncode


SCALARS = [("signed char", "c"), ("unsigned char", "C"), ("short", "s"), ("unsigned short", "S"), ("int", "i"), ("unsigned", "u"), ("long long", "q"),
           ("float", "f"), ("double", "d"), ("long double", "L"), ("_Bool", "b"), ("__int128", "x")]


class Signatures:
    """Random function signatures: a callee file and a caller file that check every argument and the result."""

    def __init__(self, seed: int, functions: int, wide: bool) -> None:
        self.r = random.Random(seed)
        self.scalars = [s for s in SCALARS if wide or s[0] != "__int128"]
        self.structs: list[str] = []
        self.callees: list[str] = []
        self.calls: list[str] = []
        self.names = 0
        for n in range(functions):
            self.function(n)

    def scalar(self) -> tuple[str, str, str]:
        """(type, value text, comparison)."""
        name, code = self.r.choice(self.scalars)
        v = self.r.randrange(1, 120)
        if code in "fdL":
            return name, f"({name}){v}.5", f"({name}){v}.5"
        if code == "b":
            return name, "1", "1"
        if code in "qx":
            v = v * 0x123456789
        elif code in "iu":
            v = v * 0x12345
        elif code in "csi" and self.r.random() < 0.5:
            v = -v
        return name, f"({name}){v}", f"({name}){v}"

    def value(self) -> tuple[str, str, list[tuple[str, str]]]:
        """(type, initialiser, checks as (suffix, expected))."""
        if self.r.random() < 0.6:
            t, v, c = self.scalar()
            return t, v, [("", c)]
        self.names += 1
        tag = f"struct S{self.names}"
        fields = []
        values = []
        checks = []
        for k in range(self.r.randrange(1, 5)):
            t, v, c = self.scalar()
            if self.r.random() < 0.2:
                fields.append(f"{t} m{k}[2];")
                values.append(f"{{{v}, {v}}}")
                checks.append((f".m{k}[1]", c))
            else:
                fields.append(f"{t} m{k};")
                values.append(v)
                checks.append((f".m{k}", c))
        self.structs.append(f"{tag} {{ {' '.join(fields)} }};")
        return tag, f"({tag}){{{', '.join(values)}}}", checks

    def function(self, n: int) -> None:
        params = [self.value() for _ in range(self.r.randrange(0, 9))]
        result = self.value()
        variadic = self.r.random() < 0.25 and params
        fixed = self.r.randrange(1, len(params) + 1) if variadic else len(params)
        if variadic:
            # what default promotions change is not passed variadically
            for k in range(fixed, len(params)):
                if params[k][0] in ("signed char", "unsigned char", "short", "unsigned short", "float", "_Bool"):
                    params[k] = ("int", "77", [("", "77")])
        head = ", ".join(f"{p[0]} a{k}" for k, p in enumerate(params[:fixed])) or "void"
        if variadic:
            head += ", ..."
        body = []
        if variadic:
            body.append(f"__builtin_va_list ap; __builtin_va_start(ap, a{fixed - 1});")
            for k in range(fixed, len(params)):
                body.append(f"{params[k][0]} a{k} = __builtin_va_arg(ap, {params[k][0]});")
        for k, p in enumerate(params):
            for suffix, expected in p[2]:
                body.append(f"if (a{k}{suffix} != {expected}) fail({n * 100 + k});")
        self.callees.append(f"{result[0]} f{n}({head}) {{ {' '.join(body)} return {result[1]}; }}")
        checks = " ".join(f"if (r{suffix} != {expected}) fail({n * 100 + 99});" for suffix, expected in result[2])
        self.calls.append(f"{result[0]} f{n}({head}); static void c{n}(void) {{ {result[0]} r = f{n}({', '.join(p[1] for p in params)}); {checks} }}")

    def callee_text(self) -> str:
        return "\n".join(["void fail(int);", *self.structs, *self.callees, ""])

    def caller_text(self, end: str) -> str:
        names = range(len(self.calls))
        return "\n".join([end, *self.structs, *self.calls, "int main(void) {", *[f"c{n}();" for n in names], "return 0; }", ""])
