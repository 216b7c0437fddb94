#!/usr/bin/env python3
"""Real programs built by pycc and run: Lua (200 scripts), zlib (its tests), SQLite (shell, speedtest1). Outputs are compared with a gcc build's.

    run.py [lua|zlib|sqlite]... [--opts "-O0 -O1 -O2 -Os"] [--static]      builds in build/projects
"""

import argparse
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [HERE, os.path.dirname(HERE)]

from corpus import source_package  # noqa: E402
from lua_scripts import scripts  # noqa: E402

PYCC = os.path.join(ROOT, "build", "bin", "pycc")
WORK = os.path.join(ROOT, "build", "projects")


def sh(argv: list[str], cwd: str, text: str | None = None, timeout: int = 3000) -> tuple[int, str]:
    p = subprocess.run(argv, cwd=cwd, input=text, capture_output=True, text=True, errors="replace", timeout=timeout)
    return p.returncode, p.stdout + ("" if p.returncode == 0 else p.stderr)


def build(cc: list[str], sources: list[str], flags: list[str], link: list[str], folder: str, exe: str) -> str | None:
    """Compile each source, link; the path of the program, or None with a message printed."""
    os.makedirs(folder, exist_ok=True)
    objects = []
    for s in sources:
        o = os.path.join(folder, os.path.basename(s)[:-2] + ".o")
        code, out = sh([*cc, *flags, "-w", "-c", s, "-o", o], folder)
        if code:
            print(f"  {' '.join(cc)} {' '.join(flags)} {s}: {out[-600:]}")
            return None
        objects.append(o)
    path = os.path.join(folder, exe)
    code, out = sh([*cc, *flags, "-o", path, *objects, *link], folder)
    if code:
        print(f"  link {exe}: {out[-600:]}")
        return None
    return path


def lua_program(cc: list[str], opt: str, static: bool, name: str) -> str | None:
    src = os.path.join(source_package("lua5.4"), "src")
    sources = sorted(os.path.join(src, f) for f in os.listdir(src) if f.endswith(".c") and f != "luac.c")
    flags = [opt, "-std=gnu99", "-DLUA_COMPAT_5_3", "-DLUA_USE_POSIX"]
    return build(cc, sources, flags, ["-lm"] + (["-static"] if static else []), os.path.join(WORK, "lua", name), "lua")


def lua(opts: list[str], static: bool) -> bool:
    reference = lua_program(["gcc"], "-O1", False, "gcc")
    assert reference is not None
    expected = [sh([reference, "-"], WORK, text)[1] for _, text in scripts()]
    good = True
    for opt in opts:
        ours = lua_program([PYCC], opt, static, f"pycc{opt}{'-static' if static else ''}")
        bad = []
        if ours is not None:
            for (name, text), want in zip(scripts(), expected):
                if sh([ours, "-"], WORK, text, 60)[1] != want:
                    bad.append(name)
        score = "not built" if ours is None else f"{len(expected) - len(bad)}/{len(expected)} scripts"
        print(f"lua {opt}{' static' if static else ''}: {score} {bad[:5] or ''}", flush=True)
        good = good and ours is not None and not bad
    return good


def zlib(opts: list[str], static: bool) -> bool:
    src = source_package("zlib")
    names = "adler32 crc32 deflate infback inffast inflate inftrees trees zutil compress uncompr gzclose gzlib gzread gzwrite"
    good = True
    for opt in opts:
        folder = os.path.join(WORK, "zlib", f"pycc{opt}")
        shutil.rmtree(folder, ignore_errors=True)
        sources = [os.path.join(src, n + ".c") for n in names.split()] + [os.path.join(src, "test", "example.c")]
        flags = [opt, "-DHAVE_UNISTD_H", "-D_LARGEFILE64_SOURCE=1", f"-I{src}"]
        exe = build([PYCC], sources, flags, ["-static"] if static else [], folder, "example")
        code, out = sh([exe], folder, None, 120) if exe else (1, "")
        ok = code == 0 and "inflate" in out
        print(f"zlib {opt}{' static' if static else ''}: {'example passes' if ok else 'FAILS'}", flush=True)
        good = good and ok
    return good


def sqlite_source() -> str:
    """sqlite3.c, shell.c and speedtest1.c: made by the package's own configure and make, once."""
    src = source_package("sqlite3")
    made = os.path.join(WORK, "sqlite-src")
    if not os.path.exists(os.path.join(made, "shell.c")):
        os.makedirs(made, exist_ok=True)
        for cmd in ([os.path.join(src, "configure"), "--disable-tcl"], ["make", "sqlite3.c", "shell.c"]):
            code, out = sh(cmd, made)
            if code:
                raise SystemExit(f"sqlite: {' '.join(cmd)}: {out[-600:]}")
        shutil.copy(os.path.join(src, "test", "speedtest1.c"), made)
    return made


SQL = """create table t(a integer primary key,b text,c real);
with recursive n(i) as (select 1 union all select i+1 from n where i<500) insert into t select i,'row '||i,i/7.0 from n;
create index tb on t(b); select count(*),sum(a),round(avg(c),6),max(b) from t; select a,b from t where b like '%99' order by a desc;
update t set c=c*2 where a%3=0; delete from t where a between 100 and 200; select count(*),printf('%.4f',total(c)) from t;
select t1.a,t2.b from t t1 join t t2 on t2.a=t1.a+1 where t1.a<10; select hex(randomblob(0)),substr('hello',2,3),json('{"a":[1,2]}');
select group_concat(a,',') from (select a from t order by b limit 20); pragma integrity_check;
"""


def sqlite(opts: list[str], static: bool) -> bool:
    src = sqlite_source()
    defines = ["-DSQLITE_THREADSAFE=0", "-DSQLITE_OMIT_LOAD_EXTENSION"]
    results: dict[str, tuple[str, str]] = {}
    good = True
    for cc, opt in [(["gcc"], "-O1"), *[([PYCC], o) for o in opts]]:
        folder = os.path.join(WORK, "sqlite", os.path.basename(cc[0]) + opt)
        link = ["-lm"] + (["-static"] if static else [])
        library = os.path.join(src, "sqlite3.c")
        shell = build(cc, [library, os.path.join(src, "shell.c")], [opt, *defines], link, folder, "sqlite3")
        speed = build(cc, [library, os.path.join(src, "speedtest1.c")], [opt, *defines], link, folder, "speedtest1")
        a = sh([shell, ":memory:"], folder, SQL, 120)[1] if shell else "not built"
        b = sh([speed, "--size", "5", "--verify", ":memory:"], folder, None, 600)[1] if speed else "not built"
        digest = [x for x in b.splitlines() if "hash" in x.lower()]
        results[cc[0] + opt] = (a, "\n".join(digest) or b[-300:])
        if cc[0] != "gcc":
            ok = results[cc[0] + opt] == results["gcc-O1"]
            print(f"sqlite {opt}{' static' if static else ''}: {'equal to gcc' if ok else 'DIFFERS: ' + a[-200:] + b[-200:]}", flush=True)
            good = good and ok
    return good


def main() -> int:
    ap = argparse.ArgumentParser()
    ap.add_argument("names", nargs="*")
    ap.add_argument("--opts", default="-O0 -O1 -O2 -Os")
    ap.add_argument("--static", action="store_true")
    args = ap.parse_args()
    os.makedirs(WORK, exist_ok=True)
    names = args.names or ["lua", "zlib", "sqlite"]
    opts = args.opts.split()
    good = True
    for n in names:
        if n == "lua":
            good = lua(opts, args.static) and good
        elif n == "zlib":
            good = zlib(opts, args.static) and good
        elif n == "sqlite":
            good = sqlite(opts, args.static) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
