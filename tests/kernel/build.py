#!/usr/bin/env python3
"""make kernel: fetch a Linux tree, build it with our tools alone, boot it in QEMU, show what it says.

    build.py [--arch x86_64|i386] [--config FILE] [--linux TREE] [--out DIR] [-jN] [--no-boot] [--keep] [--classic] [--strace] [--targets "..."]

Everything runs under a PATH that holds only links to named programs (coreutils, findutils, make, ...) and our build/bin, so no gcc, binutils or
LLVM program can be run even where they are installed. Prints progress; exits 0 when the init program has spoken, 1 when something of ours failed,
2 when the user must do something first (packages, a tree, a configuration).
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from typing import NoReturn

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)

from cpio import write_cpio  # noqa: E402

PACKAGES = "flex bison m4 bc make libc6-dev xz-utils qemu-system-x86"
# every program that a kernel build may run and that is not ours: coreutils, findutils, diffutils, sh, sed, grep, awk, ...
PROGRAMS = """
[ awk basename bash bc bison cat chmod cmp comm cp cut date diff dirname echo egrep env expand expr false fgrep find flex fold getconf grep gunzip gzip
gawk head hostname id install join ln ls m4 make mawk md5sum mkdir mktemp mv nproc od paste printf pwd python3 readlink realpath rm rmdir sed seq sh
sha1sum sha256sum sleep sort split stat sync tac tail tar tee test timeout touch tr true truncate tsort uname uniq wc whoami xargs yes zcat
qemu-system-x86_64 qemu-system-i386
""".split()
MARKER = "KREQ-INIT-OK"
LINE = re.compile(r"^  ([A-Z][A-Z0-9]+) +(.*)$")
STEPS = {"x86_64": 1010, "i386": 990}  # lines of Kbuild's that LINE matches, with our configurations


def say(text: str) -> None:
    print(text, flush=True)


def cache_folder() -> str:
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    path = os.path.join(base, "pycc")
    os.makedirs(path, exist_ok=True)
    return path


def stop(text: str) -> NoReturn:
    """Something that only the user can mend."""
    say(text)
    sys.exit(2)


def missing_programs(unpack: bool, boot: bool) -> list[str]:
    need = ["flex", "bison", "m4", "bc", "make", "gzip", "awk", "sed"] + (["xz"] if unpack else []) + (["qemu-system-x86_64"] if boot else [])
    return [p for p in need if shutil.which(p) is None]


def install(unpack: bool, boot: bool) -> None:
    """Install what is missing, or print the one line that does."""
    def lacking() -> list[str]:
        return missing_programs(unpack, boot) + ([] if os.path.exists("/usr/include/stdio.h") else ["/usr/include/stdio.h"])
    missing = lacking()
    if not missing:
        return
    line = f"apt-get install -y --no-install-recommends {PACKAGES}"
    if os.geteuid() == 0 and shutil.which("apt-get") is not None:
        say(f"installing what is missing: {' '.join(missing)}")
        env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "-qq", "update"], stdout=subprocess.DEVNULL, env=env, check=False)
        subprocess.run([*line.split(), "-qq"], stdout=subprocess.DEVNULL, env=env, check=False)
        missing = lacking()
    if missing:
        stop(f"missing: {' '.join(missing)}; this line, as root, installs what a kernel build needs:\n  {line}")


def fetch_linux(version: str = "6.12") -> str:
    """The tree of the Debian package linux-source-VERSION, unpacked into the cache."""
    cache = cache_folder()
    package = f"linux-source-{version}"
    tree = os.path.join(cache, package)
    if os.path.exists(os.path.join(tree, "Makefile")):
        return tree
    work = os.path.join(cache, "unpack")
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    say(f"fetching {package}")
    # the sandbox's user could not write here
    argv = ["apt-get", "-qq", "-o", "APT::Sandbox::User=root", "download", package]
    fetched = shutil.which("apt-get") is not None and subprocess.run(argv, cwd=work, check=False, stdout=subprocess.DEVNULL).returncode == 0
    found = [f for f in os.listdir(work) if f.endswith(".deb")]
    if not fetched or not found:
        stop(f"{package} cannot be had: `apt-get download {package}` failed (`apt-get update` may help); "
             "or name a tree that is already there: make kernel LINUX=tree")
    say(f"unpacking {found[0]} into {tree}")
    if subprocess.run(["dpkg-deb", "-x", found[0], "x"], cwd=work, check=False).returncode or \
            subprocess.run(["tar", "-xf", f"x/usr/src/{package}.tar.xz"], cwd=work, check=False).returncode:
        stop(f"{os.path.join(work, found[0])} cannot be unpacked")
    os.rename(os.path.join(work, package), tree)
    shutil.rmtree(work)
    return tree


def toolbox(folder: str, classic: bool) -> str:
    """A folder of links to the named programs; returns a PATH of our tools (under their plain names too if classic) and it."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for name in PROGRAMS:
        found = shutil.which(name)
        if found is not None:
            os.symlink(os.path.realpath(found) if name != "awk" else found, os.path.join(folder, name))
    plain = f"{ROOT}/build/plain:" if classic else ""
    return f"{ROOT}/build/bin:{plain}{folder}"


def tools(classic: bool) -> list[str]:
    """make's arguments that name the tools; the classic line names three and finds the rest by their plain names."""
    if classic:
        return ["CC=pycc", "AS=pyas", "LD=pyld"]
    return ["CC=pycc", "LD=pyld", "AR=pyar", "NM=pynm", "OBJCOPY=pyobjcopy", "OBJDUMP=pyobjdump", "READELF=pyreadelf", "STRIP=pystrip", "AS=pyas",
            "HOSTCC=pycc", "HOSTLD=pyld", "HOSTAR=pyar"]


def environment(path: str) -> dict[str, str]:
    """Only what the build needs: nothing of the caller's that could reach the image."""
    env = {"PATH": path, "LC_ALL": "C", "HOME": os.environ.get("HOME", "/"), "TMPDIR": os.environ.get("TMPDIR", "/tmp"), "TERM": "dumb"}
    env["KBUILD_BUILD_TIMESTAMP"] = "Thu Jan  1 00:00:00 UTC 1970"
    env["KBUILD_BUILD_USER"] = "pycc"
    env["KBUILD_BUILD_HOST"] = "pycc"
    env["KBUILD_BUILD_VERSION"] = "1"
    for name in ("PYTHONHASHSEED", "PYCC_INTERPRETED", "PYCC_LOG"):
        if name in os.environ:
            env[name] = os.environ[name]
    return env


def run_make(argv: list[str], env: dict[str, str], log: str, progress: str, expected: int) -> int:
    """Run make, its output into `log`; a line of progress on the terminal. Returns the exit status."""
    started = time.monotonic()
    steps = 0
    with open(log, "a", encoding="utf-8") as out:
        p = subprocess.Popen(argv, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        assert p.stdout is not None
        shown = 0.0
        for line in p.stdout:
            out.write(line)
            m = LINE.match(line)
            if m is None:
                continue
            steps += 1
            now = time.monotonic()
            if now - shown > (0.5 if sys.stdout.isatty() else 20):
                shown = now
                of = f"/{expected}" if expected else ""
                text = f"  {progress} {steps}{of} steps, {now - started:.0f} s: {m.group(1)} {m.group(2)[:50]}"
                print(("\r\033[K" if sys.stdout.isatty() else "") + text, end="" if sys.stdout.isatty() else "\n", flush=True)
        status = p.wait()
    if sys.stdout.isatty():
        print("\r\033[K", end="")
    say(f"  {progress}: {steps} steps in {time.monotonic() - started:.1f} s" + ("" if status == 0 else f", FAILED ({status})"))
    if status:
        with open(log, encoding="utf-8", errors="replace") as f:
            tail = f.readlines()
        errors = [x for x in tail if "error" in x.lower() or "***" in x or "undefined" in x or "internal" in x]
        say("".join((errors or tail)[-30:]) + f"(whole log: {log})")
    return status


def build_init(env: dict[str, str], make: list[str], out: str, linux: str, arch: str, log: str) -> str:
    """The init program against the kernel's own nolibc; returns the path of the initramfs."""
    if run_make([*make, "headers"], env, log, "headers", 0):
        sys.exit(1)
    include = subprocess.run(["pycc", "-print-file-name=include"], env=env, capture_output=True, text=True, check=True).stdout.strip()
    nolibc = os.path.join(linux, "tools/include/nolibc")
    program = os.path.join(out, "init.elf")  # the tree has a folder init
    machine = ["-m32", "-march=i486", "-fno-pic"] if arch == "i386" else []
    cmd = ["pycc", *machine, "-Os", "-static", "-nostdlib", "-ffreestanding", "-fno-stack-protector", "-nostdinc", "-isystem", include,
           "-isystem", nolibc, "-isystem", os.path.join(out, "usr/include"), "-include", os.path.join(nolibc, "nolibc.h"),
           "-o", program, os.path.join(HERE, "init.c")]
    if subprocess.run(cmd, env=env, check=False).returncode:
        say("  the init program does not build")
        sys.exit(1)
    image = os.path.join(out, "initrd.cpio")
    write_cpio(program, image)
    return image


EXECVE = re.compile(r'(?:(\d+) +)?execve\("([^"]*)"')
RESUMED = re.compile(r"(?:(\d+) +)?<\.\.\. execve resumed>")
TOOL = re.compile(r"(?:.*-)?(?:gcc|g\+\+|cc|c\+\+|c99|c89|cpp|cc1|collect2|lto1|clang|lld|ld(?:\.\w+)?|gold|as|ar|ranlib|nm|objcopy|objdump|readelf|strip|size|strings|"
                  r"addr2line)(?:[-.]\d[\d.]*)?|py(?:cc|as|ld|ar|ranlib|nm|objcopy|objdump|readelf|strip|size|strings|addr2line)|llvm-.*|tcc|ccomp")


def programs_run(trace: str) -> dict[str, int]:
    """Programs of strace's `execve` lines that succeeded, with their number. A call is on two lines when another process came between."""
    count: dict[str, int] = {}
    waiting: dict[str, str] = {}
    with open(trace, encoding="utf-8", errors="replace") as f:
        for line in f:
            line = line.rstrip("\n")
            m = EXECVE.match(line)
            if m is not None:
                if line.endswith("<unfinished ...>"):
                    waiting[m.group(1)] = m.group(2)
                    continue
                path = m.group(2)
            else:
                m = RESUMED.match(line)
                if m is None:
                    continue
                path = waiting.pop(m.group(1), "?")
            if line.endswith(" = 0"):
                count[path] = count.get(path, 0) + 1
    return count


def foreign_tools(count: dict[str, int], folder: str) -> list[str]:
    """Programs with a toolchain's name that do not lie under our build folder."""
    return [p for p in sorted(count) if TOOL.fullmatch(os.path.basename(p)) and os.path.commonpath([os.path.realpath(p), os.path.realpath(folder)]) !=
            os.path.realpath(folder)]


def report_programs(trace: str) -> bool:
    """Says how many programs ran and which of them are a toolchain's; true if those are all ours."""
    count = programs_run(trace)
    folder = os.path.join(ROOT, "build")
    ours = sum(n for p, n in count.items() if p.startswith(folder + os.sep))
    strangers = foreign_tools(count, folder)
    say(f"  programs run: {sum(count.values())}, of our build folder {ours}, other toolchains' {len(strangers)}")
    for path in strangers:
        say(f"  not ours: {path}, {count[path]} times")
    return not strangers and ours > 0


def boot(env: dict[str, str], arch: str, image: str, initrd: str) -> bool:
    """Boot under QEMU; the console is shown. True if the marker came."""
    qemu = "qemu-system-i386" if arch == "i386" else "qemu-system-x86_64"
    argv = ["timeout", "120", qemu, "-m", "128", "-nographic", "-no-reboot", "-nic", "none", "-kernel", image, "-initrd", initrd,
            "-append", "console=ttyS0 panic=-1"]
    started = time.monotonic()
    p = subprocess.run(argv, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace")
    text = p.stdout.replace("\r", "")
    lines = [x for x in text.split("\n") if x.strip()]
    for x in lines[-12:]:
        say("  | " + x)
    ok = MARKER in text
    say(f"  boot: {'userspace spoke' if ok else 'NO MARKER'} after {time.monotonic() - started:.1f} s")
    return ok


def configure(make: list[str], env: dict[str, str], config: str, out: str, log: str) -> int:
    """A whole .config is taken as it is (what it does not say gets its default); of a short one, what it does not say is off."""
    with open(config, encoding="utf-8", errors="replace") as f:
        whole = "Automatically generated file" in f.read(200)
    if whole:
        shutil.copyfile(config, os.path.join(out, ".config"))
        return run_make([*make, "olddefconfig"], env, log, "configure", 0)
    return run_make([*make, "allnoconfig"], {**env, "KCONFIG_ALLCONFIG": config}, log, "configure", 0)


def build(args: argparse.Namespace) -> int:
    if args.linux and not os.path.exists(os.path.join(args.linux, "Kbuild")):
        stop(f"{args.linux} is no Linux tree")
    name = "i386" if args.arch == "i386" else "x86_64-min"
    config = os.path.abspath(args.config) if args.config else os.path.join(HERE, f"{name}.config")
    if not os.path.isfile(config):
        stop(f"there is no configuration {config}")
    strace = shutil.which("strace") if args.strace else None
    if args.strace and strace is None:
        stop("strace is not installed")
    install(args.linux is None, not args.no_boot and not args.targets)
    linux = os.path.abspath(args.linux) if args.linux else fetch_linux()
    if args.config:
        name = os.path.basename(config).removesuffix(".config") or f"{args.arch}-config"
    out = os.path.abspath(args.out) if args.out else os.path.join(ROOT, "build", "kernel", name)
    if not args.keep:
        shutil.rmtree(out, ignore_errors=True)
    os.makedirs(out, exist_ok=True)
    log = os.path.join(out, "build.log")
    trace_file = os.path.join(out, "execve.log")
    path = toolbox(os.path.join(out, "path"), args.classic)
    env = environment(path)
    compiled = os.path.exists(os.path.join(ROOT, "build", "compiled", ".complete")) and "PYCC_INTERPRETED" not in env
    said = "compiled by mypyc" if compiled else "interpreted (about half an hour; `make compiled` first makes it minutes)"
    say(f"kernel: {linux} with {os.path.basename(config)}, tools {said}, -j{args.jobs}\n  into {out}, log {log}")
    make = ["make", "-C", linux, f"O={out}", f"ARCH={args.arch}", *tools(args.classic)] + (["CONFIG_OBJTOOL="] if args.arch == "x86_64" else [])
    trace = [strace, "-f", "-qq", "-e", "trace=execve", "-o", trace_file] if strace else []
    status = configure(make, env, config, out, log)
    if status == 0:
        ours = not args.config and not args.linux and not args.targets
        status = run_make([*trace, *make, f"-j{args.jobs}", *(args.targets.split() or ["bzImage"])], env, log, "build", STEPS[args.arch] if ours else 0)
    if status or (trace and not report_programs(trace_file)):
        return 1
    if args.targets:
        return 0
    image = os.path.join(out, "arch/x86/boot/bzImage")
    say(f"  bzImage {os.path.getsize(image)} bytes, setup.bin {os.path.getsize(os.path.join(out, 'arch/x86/boot/setup.bin'))} bytes")
    if args.no_boot:
        return 0
    initrd = build_init(env, [*make, f"-j{args.jobs}"], out, linux, args.arch, log)
    return 0 if boot(env, args.arch, image, initrd) else 1


def main() -> int:
    ap = argparse.ArgumentParser()
    ap.add_argument("--arch", default="x86_64", choices=["x86_64", "i386"])
    ap.add_argument("--config", help="a whole .config, or lines of one: the rest is off")
    ap.add_argument("--linux", help="the tree; without it, the cache's, fetched when it is not there")
    ap.add_argument("--out")
    ap.add_argument("-j", dest="jobs", type=int, default=2)
    ap.add_argument("--no-boot", action="store_true")
    ap.add_argument("--keep", action="store_true", help="go on in an existing build folder")
    ap.add_argument("--classic", action="store_true", help="only CC=pycc AS=pyas LD=pyld; the rest by its plain names in build/plain")
    ap.add_argument("--strace", action="store_true", help="log every execve to OUT/execve.log")
    ap.add_argument("--targets", default="", help="make these and stop: prepare kernel/fork.o ...")
    args = ap.parse_args()
    try:
        return build(args)
    except KeyboardInterrupt:
        say("\ninterrupted; --keep goes on from here")
        return 130
    except OSError as e:  # a full disk, a folder that may not be written
        say(f"{e.filename or 'the build folder'}: {e.strerror}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
