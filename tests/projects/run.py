#!/usr/bin/env python3
"""Real programs compiled by pycc and linked by pyld, static and dynamic, run beside a gcc build: their outputs must be equal.

    run.py [lua|zlib|sqlite]... [--cc CC] [--opts "-O0 -O1 -O2 -Os"] [--links "dynamic static"] [--scripts N] [--work FOLDER]

lua: 200 scripts of our own. zlib: its own tests (example, minigzip both ways, infcover). sqlite: the shell on a script of ours, speedtest1 --verify.
Sources come from Debian's packages (tests/corpus.py), builds go to build/projects. Ends with a table; exits 1 if a cell is not right.
"""

import argparse
import hashlib
import os
import shutil
import struct
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [HERE, os.path.dirname(HERE)]

from corpus import source_package, sqlite_source  # noqa: E402
from lua_scripts import scripts  # noqa: E402

LEVELS = "-O0 -O1 -O2 -Os"
LINKS = "dynamic static"


class Cell:
    """One program at one level and way of linking: `bad` says what is wrong, nothing if it is right."""

    def __init__(self, project: str, level: str, link: str, what: str, bad: str, seconds: float) -> None:
        self.project, self.level, self.link, self.what, self.bad, self.seconds = project, level, link, what, bad, seconds


def sh(argv: list[str], cwd: str, text: str | bytes | None = None, timeout: int = 3000) -> tuple[int, bytes]:
    """Exit status and output (standard error too where it failed)."""
    try:
        p = subprocess.run(argv, cwd=cwd, input=text.encode() if isinstance(text, str) else text, capture_output=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        return 124, b"timeout"
    return p.returncode, p.stdout + (b"" if p.returncode == 0 else p.stderr)


def dynamic(path: str) -> bool:
    """Whether an ELF64 program asks for an interpreter."""
    with open(path, "rb") as f:
        data = f.read(4096)
    start, count = struct.unpack_from("<Q", data, 32)[0], struct.unpack_from("<H", data, 56)[0]
    return any(struct.unpack_from("<I", data, start + 56 * i)[0] == 3 for i in range(count))


class Builder:
    """A compiler with its level and flags: objects are compiled once and linked as often as asked; what fails is kept in `failure`."""

    def __init__(self, cc: list[str], flags: list[str], folder: str) -> None:
        self.cc, self.flags, self.folder = cc, flags, folder
        self.failure = ""
        self.seconds = 0.0
        self.made: dict[str, str] = {}
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)

    def call(self, arguments: list[str]) -> bool:
        began = time.monotonic()
        code, out = sh([*self.cc, *arguments], self.folder)
        self.seconds += time.monotonic() - began
        if code:
            self.failure = out.decode(errors="replace")[-800:]
            print(" ".join([*self.cc, *arguments]), self.failure, sep="\n", flush=True)
        return code == 0

    def object(self, source: str) -> str | None:
        if source not in self.made:
            target = os.path.join(self.folder, os.path.basename(source)[:-2] + ".o")
            if not self.call([*self.flags, "-w", "-c", source, "-o", target]):
                return None
            self.made[source] = target
        return self.made[source]

    def program(self, name: str, sources: list[str], link: str, libraries: list[str]) -> str | None:
        objects = [self.object(s) for s in sources]
        if None in objects:
            return None
        path = os.path.join(self.folder, f"{name}-{link}")
        if not self.call([*self.flags, *(["-static"] if link == "static" else []), "-o", path, *[o for o in objects if o], *libraries]):
            return None
        if dynamic(path) != (link == "dynamic"):
            self.failure = f"{path} is not {link}"
            return None
        return path


class Plan:
    """What is to be run, by which compiler, where."""

    def __init__(self, cc: list[str], levels: list[str], links: list[str], count: int, work: str) -> None:
        self.cc, self.levels, self.links, self.count, self.work = cc, levels, links, count, work
        self.cells: list[Cell] = []

    def ours(self, project: str, level: str, flags: list[str]) -> Builder:
        return Builder(self.cc, [level, *flags], os.path.join(self.work, project, "pycc" + level))

    def reference(self, project: str, flags: list[str]) -> Builder:
        return Builder(["gcc"], ["-O1", *flags], os.path.join(self.work, project, "gcc"))

    def add(self, project: str, level: str, link: str, what: str, bad: str, seconds: float) -> None:
        self.cells.append(Cell(project, level, link, what, bad, seconds))
        print(f"{project} {level} {link}: {what}{' WRONG: ' + bad if bad else ''}", flush=True)

    def table(self) -> str:
        columns = [(level, link) for level in self.levels for link in self.links]
        rows = [["project", *[f"{level} {link}" for level, link in columns]]]
        for project in dict.fromkeys(c.project for c in self.cells):
            found = {(c.level, c.link): c for c in self.cells if c.project == project}
            rows.append([project, *[found[k].what if not found[k].bad else "WRONG " + found[k].what for k in columns]])
            rows.append(["  build", *[f"{found[k].seconds:.1f} s" for k in columns]])
        widths = [max(len(r[i]) for r in rows) for i in range(len(rows[0]))]
        return "\n".join("  ".join(cell.ljust(w) for cell, w in zip(r, widths)).rstrip() for r in rows)


def chosen_scripts(count: int) -> list[tuple[str, str]]:
    """All of them, or `count` chosen by a hash of the name."""
    whole = scripts()
    names = {name for name, _ in sorted(whole, key=lambda s: hashlib.sha256(s[0].encode()).hexdigest())[:count]}
    return [s for s in whole if s[0] in names]


def lua(plan: Plan) -> None:
    src = os.path.join(source_package("lua5.4"), "src")
    sources = sorted(os.path.join(src, f) for f in os.listdir(src) if f.endswith(".c") and f != "luac.c")
    flags = ["-std=gnu99", "-DLUA_COMPAT_5_3", "-DLUA_USE_POSIX"]
    reference = plan.reference("lua", flags).program("lua", sources, "dynamic", ["-lm"])
    assert reference is not None
    wanted = [(name, text, sh([reference, "-"], plan.work, text)) for name, text in chosen_scripts(plan.count)]
    for level in plan.levels:
        builder = plan.ours("lua", level, flags)
        for link in plan.links:
            exe = builder.program("lua", sources, link, ["-lm"])
            bad = [name for name, text, want in wanted if exe is None or sh([exe, "-"], plan.work, text, 120) != want]
            plan.add("lua", level, link, f"{len(wanted) - len(bad)}/{len(wanted)}", builder.failure[:200] or " ".join(bad[:8]), builder.seconds)


LIBRARY = "adler32 crc32 deflate infback inffast inflate inftrees trees zutil compress uncompr gzclose gzlib gzread gzwrite"


def minigzip(exe: str, folder: str, data: bytes) -> tuple[list[bytes], str]:
    """Everything compressed three ways, and back; the compressed forms for comparison."""
    forms = []
    for option in ("-1", "-6", "-9"):
        code, packed = sh([exe, option], folder, data, 120)
        if code:
            return forms, f"minigzip {option}: exit {code}"
        forms.append(packed)
        if sh([exe, "-d"], folder, packed, 120) != (0, data):
            return forms, f"minigzip -d after {option} gives something else"
        if subprocess.run(["gzip", "-dc"], input=packed, capture_output=True).stdout != data:
            return forms, f"gzip does not read minigzip {option}'s output"
    return forms, ""


def zlib(plan: Plan) -> None:
    src = source_package("zlib")
    library = [os.path.join(src, n + ".c") for n in LIBRARY.split()]
    flags = ["-DHAVE_UNISTD_H", "-DHAVE_STDARG_H", "-D_LARGEFILE64_SOURCE=1", f"-I{src}"]
    data = b"".join(open(p, "rb").read() for p in library) + bytes(i * i >> 7 & 255 for i in range(200_000))
    reference = plan.reference("zlib", flags)
    names = ("example", "minigzip", "infcover")
    theirs = [reference.program(n, [*library, os.path.join(src, "test", n + ".c")], "dynamic", []) for n in names]
    assert theirs[0] and theirs[1] and theirs[2]
    example = sh([theirs[0]], reference.folder, None, 120)
    cover = sh([theirs[2]], reference.folder, None, 120)
    forms, problem = minigzip(theirs[1], reference.folder, data)
    assert not problem, problem
    for level in plan.levels:
        builder = plan.ours("zlib", level, flags)
        for link in plan.links:
            exes = [builder.program(n, [*library, os.path.join(src, "test", n + ".c")], link, []) for n in names]
            bad = []
            if exes[0] is None or sh([exes[0]], builder.folder, None, 120) != example:
                bad.append("example")
            if exes[2] is None or sh([exes[2]], builder.folder, None, 120) != cover:
                bad.append("infcover")
            packed, problem = minigzip(exes[1], builder.folder, data) if exes[1] else ([], "minigzip is not built")
            if problem or packed != forms:
                bad.append(problem or "minigzip compresses differently")
            plan.add("zlib", level, link, f"{3 - len(bad)}/3", builder.failure[:200] or ", ".join(bad), builder.seconds)


SQL = """create table t(a integer primary key,b text,c real);
with recursive n(i) as (select 1 union all select i+1 from n where i<500) insert into t select i,'row '||i,i/7.0 from n;
create index tb on t(b); select count(*),sum(a),round(avg(c),6),max(b) from t; select a,b from t where b like '%99' order by a desc;
update t set c=c*2 where a%3=0; delete from t where a between 100 and 200; select count(*),printf('%.4f',total(c)) from t;
select t1.a,t2.b from t t1 join t t2 on t2.a=t1.a+1 where t1.a<10; select hex(zeroblob(2)),substr('hello',2,3),json('{"a":[1,2]}');
select group_concat(a,',') from (select a from t order by b limit 20); pragma integrity_check;
.mode box
select a, b, c, typeof(c), quote(b), a*1.0/3, c>10 and a<40 from t where a%37=5;
.mode json
select json_group_object(b,c) from t where a<7; select sum(c) over (order by a rows 3 preceding) as w from t limit 6;
.mode quote
select 1e300*10, -1e-320, 9223372036854775807+1, 0.1+0.2, cast('12abc' as int), 5/2, -5%3, 1<<62, ~7, round(2.5), abs(-3.5), 'x' || null;
select strftime('%Y-%m-%d %H:%M:%f', 2460000.5, '+1 month'), julianday('2024-02-29'), date('2024-01-31','+1 month');
select upper('straße'), instr('hello','l'), replace('aXbX','X','--'), trim('  q '), unicode('é'), char(955,8364), length(zeroblob(10)), glob('a*[0-9]','ab5');
select a, row_number() over (partition by a%3 order by c desc), ntile(4) over (order by b), lag(a,2,-1) over (order by a) from t where a<16 order by a;
create virtual table f using fts5(x); insert into f values ('the quick brown fox'),('a lazy dog'),('quick dogs'); select rowid,snippet(f,0,'[',']','..',4),
 round(bm25(f),5) from f where f match 'quick OR dog*' order by rank;
create virtual table r using rtree(id,x0,x1,y0,y1); insert into r select a,a,a+1.5,c,c+2 from t where a<90; select count(*),sum(id) from r where x0>10 and y1<40;
create view v as select a%7 as g, count(*) n, avg(c) m from t group by g having n>3; select * from v order by m desc;
begin; delete from t where a>300; savepoint s; insert into t(b) values('new'); rollback to s; commit; select count(*),max(a) from t;
create trigger tr after insert on t begin update t set c=new.a where a=new.a; end; insert into t(b) values('trig'); select * from t where b='trig';
select * from nosuch; select 1/0, sqrt(2.0), pow(2,0.5), ln(10), cos(1), floor(-2.5), mod(7.5,2); explain query plan select * from t where b='row 5';
.schema
.dump r
"""


def sqlite(plan: Plan) -> None:
    src = sqlite_source(plan.work)
    flags = ["-DSQLITE_OMIT_LOAD_EXTENSION", "-DSQLITE_ENABLE_FTS5", "-DSQLITE_ENABLE_RTREE", "-DSQLITE_ENABLE_MATH_FUNCTIONS"]
    library, shell, speedtest = (os.path.join(src, n) for n in ("sqlite3.c", "shell.c", "speedtest1.c"))

    def outputs(builder: Builder, link: str) -> tuple[tuple[int, bytes], list[bytes]]:
        """What the shell prints, and what speedtest1 says of each of its steps without the times."""
        sql, speed = builder.program("sqlite3", [library, shell], link, ["-lm"]), builder.program("speedtest1", [library, speedtest], link, ["-lm"])
        if not sql or not speed:
            return (1, b""), []
        lines = sh([speed, "--size", "5", "--verify", ":memory:"], builder.folder, None, 900)[1].splitlines()
        return sh([sql, ":memory:"], builder.folder, SQL, 120), [x.rsplit(None, 1)[0] if x.endswith(b"s") else x for x in lines if b"TOTAL" not in x]

    expected = outputs(plan.reference("sqlite", flags), "dynamic")
    assert len(expected[0][1]) > 5000 and len(expected[1]) > 20, expected
    for level in plan.levels:
        builder = plan.ours("sqlite", level, flags)
        for link in plan.links:
            got = outputs(builder, link)
            bad = [n for n, a, b in zip(("shell", "speedtest1"), got, expected) if a != b]
            if "shell" in bad:
                with open(os.path.join(builder.folder, "shell.out"), "wb") as f:
                    f.write(got[0][1])
            plan.add("sqlite", level, link, f"{2 - len(bad)}/2", builder.failure[:200] or " ".join(bad), builder.seconds)


PROJECTS = {"lua": lua, "zlib": zlib, "sqlite": sqlite}


def main() -> int:
    ap = argparse.ArgumentParser()
    ap.add_argument("names", nargs="*", choices=[*PROJECTS, []])
    ap.add_argument("--cc", default=os.environ.get("PYCC") or os.path.join(ROOT, "build", "bin", "pycc"))
    ap.add_argument("--opts", default=LEVELS, help="as --opts=-O2")
    ap.add_argument("--links", default=LINKS)
    ap.add_argument("--scripts", type=int, default=200)
    ap.add_argument("--work", default=os.path.join(ROOT, "build", "projects"))
    args = ap.parse_args()
    plan = Plan(args.cc.split(), args.opts.split(), args.links.split(), args.scripts, os.path.abspath(args.work))
    os.makedirs(plan.work, exist_ok=True)
    began = time.monotonic()
    for name in args.names or PROJECTS:
        PROJECTS[name](plan)
    bad = [c for c in plan.cells if c.bad]
    print(plan.table())
    print(f"{len(plan.cells) - len(bad)} of {len(plan.cells)} right, {time.monotonic() - began:.0f} s, by {args.cc}")
    return 1 if bad or not plan.cells else 0


if __name__ == "__main__":
    sys.exit(main())
