"""The tools of pybin beside GNU binutils 2.40: same files, same output."""

import os
import subprocess
from pathlib import Path

import pytest
from samples import HAVE_GCC

pytestmark = [pytest.mark.oracle, pytest.mark.skipif(not HAVE_GCC, reason="gcc and binutils are not installed")]

TEXTS = """
nm plain.o
nm -n debug.o
nm -S prog
nm -P plain.o debug.o
nm -g plain.o
nm -u plain.o
nm -a debug.o
nm -A prog
nm -D lib.so
nm -D prog
nm --size-sort -S prog
nm -td prog
nm nothing
size plain.o prog
size -A plain.o
size -A -x prog
size -t plain.o prog
strings prog
strings -t x -n 8 prog
strings -f plain.o lib.so
readelf -aW plain.o
readelf -a debug.o
readelf -a prog
readelf -aW lib.so
readelf -h -S prog
readelf -lW prog
readelf -x .data -p .comment prog
objdump -f prog
objdump -hw prog
objdump -x plain.o
objdump -tT lib.so
objdump -R lib.so
objdump -p lib.so
objdump -s prog
objdump -dr plain.o
objdump -d prog
objdump -d --no-show-raw-insn prog
addr2line -e prog -f 1139 1150 0
addr2line -e debug.o -a 0 4
"""

COPIES = """
objcopy plain.o OUT
objcopy debug.o OUT
objcopy prog OUT
objcopy lib.so OUT
strip prog -o OUT
strip -g prog -o OUT
strip --strip-unneeded prog -o OUT
strip lib.so -o OUT
strip -g debug.o -o OUT
strip --strip-unneeded debug.o -o OUT
strip debug.o -o OUT
strip -x debug.o -o OUT
objcopy -S prog OUT
objcopy -R .comment -S prog OUT
objcopy -O binary prog OUT
objcopy -O binary plain.o OUT
objcopy -O binary -j .text prog OUT
objcopy -O binary -R .text -R .rela* --gap-fill=0xff prog OUT
objcopy -j .debug_str -j .data debug.o OUT
objcopy --remove-section=.debug* debug.o OUT
objcopy --prefix-symbols=__pi_ --prefix-alloc-sections=.init plain.o OUT
objcopy -G first plain.o OUT
objcopy -L first plain.o OUT
objcopy -W first plain.o OUT
objcopy --globalize-symbol twice plain.o OUT
objcopy --redefine-sym first=second plain.o OUT
objcopy --rename-section .init.text=.foo.text plain.o OUT
objcopy --rename-section .data=.rodata,alloc,load,readonly,data,contents plain.o OUT
objcopy --set-section-flags .bss=alloc,load,contents plain.o OUT
objcopy --add-section .extra=p.c plain.o OUT
objcopy --add-section .extra=p.c --set-section-flags .extra=noload,readonly prog OUT
objcopy -I binary -O elf64-x86-64 -B i386:x86-64 p.c OUT
objcopy -I binary -O elf32-i386 p.c OUT
objcopy -w -N tw* plain.o OUT
objcopy --strip-unneeded -K twice debug.o OUT
"""


def lines(text: str) -> list[str]:
    return [line for line in text.strip().splitlines() if line]


def both(command: str, folder: Path, root: Path) -> tuple[subprocess.CompletedProcess[bytes], subprocess.CompletedProcess[bytes]]:
    tool, *arguments = command.split()
    env = {**os.environ, "LC_ALL": "C", "TZ": "UTC"}
    theirs = subprocess.run([tool, *[a.replace("OUT", "theirs") for a in arguments]], cwd=folder, capture_output=True, env=env)
    program = root / "build" / "bin" / ("py" + tool)
    ours = subprocess.run([program, *[a.replace("OUT", "ours") for a in arguments]], cwd=folder, capture_output=True, env=env)
    return theirs, ours


@pytest.mark.parametrize("command", lines(TEXTS))
def test_output(command: str, outputs: dict[str, Path], root: Path) -> None:
    theirs, ours = both(command, outputs["prog"].parent, root)
    assert ours.stdout.decode() == theirs.stdout.decode()
    assert ours.returncode == theirs.returncode
    assert bool(ours.stderr) == bool(theirs.stderr)


@pytest.mark.parametrize("command", lines(COPIES))
def test_copy(command: str, outputs: dict[str, Path], root: Path) -> None:
    folder = outputs["prog"].parent
    for name in ("ours", "theirs"):
        (folder / name).unlink(missing_ok=True)
    theirs, ours = both(command, folder, root)
    assert (ours.returncode, theirs.returncode) == (0, 0), ours.stderr
    assert (folder / "ours").read_bytes() == (folder / "theirs").read_bytes()


def test_two_files_of_one_name_given_together_both_go_in(tool, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text(folder)
    assert tool("pyar", "rc", "l.a", "a/x.txt", "b/x.txt", cwd=tmp_path).returncode == 0
    assert tool("pyar", "t", "l.a", cwd=tmp_path).stdout == "x.txt\nx.txt\n"
    assert tool("pyar", "r", "l.a", "b/x.txt", cwd=tmp_path).returncode == 0
    assert tool("pyar", "p", "l.a", cwd=tmp_path).stdout == "bb"
