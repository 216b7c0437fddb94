"""pyld end to end: what is pulled, what wins, what is laid out where, and that it runs."""

import shutil
import subprocess
from pathlib import Path

import pytest
from linking import EXIT42, assemble, image, link, names, section_data, symbols
from pybin.ar import main as ar_main

VALUE = ".data\n.globl value\nvalue: .long 42\n"


def run(path: Path) -> int:
    return subprocess.run([str(path)], timeout=10).returncode


def test_static_program_runs_at_the_default_address(tmp_path: Path) -> None:
    out = tmp_path / "a.out"
    assert link("-o", out, assemble(tmp_path, "start", EXIT42), assemble(tmp_path, "value", VALUE)) == 0
    assert run(out) == 42
    found = image(out)
    assert found.entry == 0x401000
    assert [hex(s.vaddr) for s in found.segments if s.type == 1] == ["0x400000", "0x401000", "0x402000"]
    assert symbols(out)["_end"].value == 0x402008


def test_undefined_reference_names_object_function_place_and_symbol(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = '.file "a.c"\n.globl main\n.type main,@function\nmain: nop\ncall missing\n.size main,.-main\n'
    out = tmp_path / "a.out"
    path = assemble(tmp_path, "a", text)
    assert link("-o", out, "-e", "main", path) == 1
    assert not out.exists()
    assert capsys.readouterr().err == f"ld: {path}: in function `main':\na.c:(.text+0x2): undefined reference to `missing'\n"


def test_multiple_definition_names_both_places(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = assemble(tmp_path, "one", VALUE)
    second = assemble(tmp_path, "two", ".data\n.long 0\n.globl value\nvalue: .long 1\n")
    assert link("-o", tmp_path / "a.out", assemble(tmp_path, "s", EXIT42), first, second) == 1
    error = capsys.readouterr().err
    assert f"ld: {second}:(.data+0x4): multiple definition of `value'; {first}:(.data+0x0): first defined here" in error
    code = assemble(tmp_path, "code", ".globl value\nvalue: ret\n")
    assert link("-o", tmp_path / "a.out", code, assemble(tmp_path, "code2", ".globl value\nvalue: ret\n")) == 1
    assert f"multiple definition of `value'; {code}:(.text+0x0): first defined here" in capsys.readouterr().err
    assert link("-z", "muldefs", "-o", tmp_path / "b.out", assemble(tmp_path, "s", EXIT42), first, second) == 0
    assert run(tmp_path / "b.out") == 42


def test_relocation_overflow_names_type_and_symbol(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = assemble(tmp_path, "a", ".globl _start\n_start: movl $far, %eax\n")
    assert link("-o", tmp_path / "a.out", "--defsym", "far=0x123456789", path) == 1
    assert "relocation truncated to fit: R_X86_64_32 against symbol `far'" in capsys.readouterr().err


def test_weak_definitions_and_references(tmp_path: Path) -> None:
    weak = assemble(tmp_path, "weak", ".data\n.weak value\nvalue: .long 7\n.weak nobody\n.quad nobody\n")
    strong = assemble(tmp_path, "strong", VALUE)
    start = assemble(tmp_path, "start", EXIT42)
    assert link("-o", tmp_path / "a", start, weak) == 0
    assert run(tmp_path / "a") == 7
    assert link("-o", tmp_path / "b", start, weak, strong) == 0
    assert run(tmp_path / "b") == 42


def test_archive_members_come_only_when_needed_and_groups_go_round(tmp_path: Path) -> None:
    start = assemble(tmp_path, "start", EXIT42 + ".globl first\n.quad first\n")
    members = {
        "first": ".globl first\nfirst: .quad second\n",
        "second": ".globl second\nsecond: .quad value\n",
        "value": VALUE,
        "unused": ".globl unused\nunused: .quad nowhere\n",
    }
    objects = {n: assemble(tmp_path, n, t) for n, t in members.items()}
    liba, libb = tmp_path / "liba.a", tmp_path / "libb.a"
    assert ar_main(["rcs", str(liba), objects["first"], objects["value"], objects["unused"]]) == 0
    assert ar_main(["rcs", str(libb), objects["second"]]) == 0
    assert link("-o", tmp_path / "out", start, "-L", tmp_path, "--start-group", "-la", "-lb", "--end-group") == 0
    assert "unused" not in symbols(tmp_path / "out")
    assert run(tmp_path / "out") == 42
    assert link("-o", tmp_path / "out2", start, "--whole-archive", liba, "--no-whole-archive", libb) == 1  # `nowhere'


def test_common_symbols_take_the_largest_size_and_alignment(tmp_path: Path) -> None:
    one = assemble(tmp_path, "one", ".comm buffer,4,4\n.globl _start\n_start: ret\n")
    two = assemble(tmp_path, "two", ".comm buffer,100,32\n")
    assert link("-o", tmp_path / "out", one, two) == 0
    symbol = symbols(tmp_path / "out")["buffer"]
    assert symbol.size == 100 and symbol.value % 32 == 0


def test_strings_are_merged_once_and_tails_are_shared(tmp_path: Path) -> None:
    head = '.section .rodata.str1.1,"aMS",@progbits,1\n'
    one = assemble(tmp_path, "one", head + '.L0: .string "hello world"\n.string "abc"\n.data\n.quad .L0\n.globl _start\n.text\n_start: ret\n')
    two = assemble(tmp_path, "two", head + '.L1: .string "world"\n.string "abc"\n.string "xyz"\n.data\n.quad .L1\n')
    assert link("-o", tmp_path / "out", one, two) == 0
    data = section_data(tmp_path / "out", ".rodata")
    assert data == b"hello world\0abc\0xyz\0"
    words = section_data(tmp_path / "out", ".data")
    first, second = int.from_bytes(words[0:8], "little"), int.from_bytes(words[8:16], "little")
    assert second == first + 6


def test_comdat_groups_keep_the_first(tmp_path: Path) -> None:
    text = '.section .text.f,"axG",@progbits,f,comdat\n.weak f\nf: .byte {0}\n.text\n.globl g{0}\ng{0}: call f\n'
    one, two = (assemble(tmp_path, f"o{n}", text.format(n)) for n in (1, 2))
    assert link("-o", tmp_path / "out", "-e", "g1", one, two) == 0
    assert section_data(tmp_path / "out", ".text").count(b"\x02") == 0


def test_gc_keeps_what_entry_and_keep_reach(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = """
.section .text.used,"ax"
.globl used
used: ret
.section .text.dead,"ax"
.globl dead
dead: call used
.section .kept,"a"
.globl kept
kept: .quad 5
.text
.globl _start
_start: call used
"""
    script = tmp_path / "s.lds"
    script.write_text("ENTRY(_start) SECTIONS { . = 0x10000; .text : { *(.text .text.*) } .kept : { KEEP(*(.kept)) } }")
    path = assemble(tmp_path, "a", text)
    assert link("-o", tmp_path / "out", "-T", script, "--gc-sections", "--print-gc-sections", "--no-warn-rwx-segments", path) == 0
    found = symbols(tmp_path / "out")
    assert "used" in found and "kept" in found and "dead" not in found
    assert f"removing unused section '.text.dead' in file '{path}'" in capsys.readouterr().err


def test_wrap_and_defsym(tmp_path: Path) -> None:
    text = """
.globl _start
_start: call get
movl %eax, %edi
movl $60, %eax
syscall
.globl __wrap_get
__wrap_get: call __real_get
addl $extra, %eax
ret
"""
    real = assemble(tmp_path, "real", ".globl get\nget: movl $40, %eax\nret\n")
    assert link("-o", tmp_path / "out", "--wrap=get", "--defsym", "extra=base+1", "--defsym=base=1", assemble(tmp_path, "a", text), real) == 0
    assert run(tmp_path / "out") == 42


def test_relocatable_output_links_like_its_inputs(tmp_path: Path) -> None:
    start, value = assemble(tmp_path, "start", EXIT42), assemble(tmp_path, "value", VALUE + '.section .init.foo,"ax"\n.quad _start\n')
    assert link("-r", "-o", tmp_path / "r.o", start, value) == 0
    assert image(tmp_path / "r.o").type == 1
    assert link("-o", tmp_path / "via", tmp_path / "r.o") == 0
    assert run(tmp_path / "via") == 42
    assert section_data(tmp_path / "via", ".init.foo") == (0x401000).to_bytes(8, "little")


def test_emit_relocs_keeps_applied_relocations(tmp_path: Path) -> None:
    assert link("-q", "-o", tmp_path / "out", assemble(tmp_path, "start", EXIT42), assemble(tmp_path, "value", VALUE)) == 0
    assert run(tmp_path / "out") == 42
    text = next(s for s in image(tmp_path / "out").sections if s.name == ".text")
    assert [r.offset for r in text.relas] == [0x401007]


def test_tls_local_exec_and_got_loads_are_rewritten(tmp_path: Path) -> None:
    text = """
.globl _start
_start: movq here@GOTPCREL(%rip), %rax
movl (%rax), %edi
movq thread@gottpoff(%rip), %rcx
movl $60, %eax
syscall
.data
.globl here
here: .long 42
.section .tdata,"awT"
.globl thread
thread: .long 1
"""
    assert link("-o", tmp_path / "out", assemble(tmp_path, "a", text)) == 0
    assert ".got" not in names(tmp_path / "out")
    code = section_data(tmp_path / "out", ".text")
    assert code[0:3] == b"\x48\xc7\xc0"  # mov $here,%rax
    assert code[9:16] == b"\x48\xc7\xc1\xfc\xff\xff\xff"  # mov $-4,%rcx
    assert run(tmp_path / "out") == 42


def test_shared_library_exports_by_version_script(tmp_path: Path) -> None:
    path = assemble(tmp_path, "a", ".globl f,g,h\n.type f,@function\nf: ret\ng: ret\nh: ret\n.hidden h\n.data\n.quad f\n")
    script = tmp_path / "v"
    script.write_text("V_1 { global: f; local: *; };\nV_2 { global: g*; } V_1;\n")
    assert link("-shared", "-o", tmp_path / "lib.so", "-soname", "libx.so.1", "--version-script", script, path) == 0
    out = image(tmp_path / "lib.so")
    dynsym = section_data(tmp_path / "lib.so", ".dynsym")
    assert len(dynsym) == 24 * 5  # null, f, g and the two version names
    assert {".gnu.version", ".gnu.version_d", ".hash", ".gnu.hash", ".dynamic"} <= set(names(tmp_path / "lib.so"))
    assert b"libx.so.1\0" in section_data(tmp_path / "lib.so", ".dynstr")
    assert out.type == 3


@pytest.mark.parametrize("style", ["both", "gnu", "sysv"])
def test_dynamic_symbols_and_strings_stand_in_gnu_lds_order(style: str, tmp_path: Path) -> None:
    """(that of a walk over GNU ld's own table of symbols)"""
    exported = ["zeta", "alpha", "f", "clock_gettime", "clock_getres", "time", "getcpu", "getrandom", "gettimeofday"]
    path = assemble(tmp_path, "m", "".join(f".globl {n}\n.type {n},@function\n{n}: call outer_{n}@plt\nret\n" for n in exported))
    script = tmp_path / "m.map"
    script.write_text("V_1 { global: *; };\n")
    arguments = ["-shared", f"--hash-style={style}", "-soname", "libm.so.9", "-Bsymbolic", "--version-script", str(script), path]
    assert link(*arguments, "-o", tmp_path / "ours.so") == 0
    strings = section_data(tmp_path / "ours.so", ".dynstr").split(b"\0")
    assert strings[-3:] == [b"libm.so.9", b"V_1", b""]
    if shutil.which("ld") and "2.40" in subprocess.run(["ld", "--version"], capture_output=True, text=True).stdout.split("\n")[0]:
        subprocess.run(["ld", *arguments, "-o", "theirs.so"], cwd=tmp_path, check=True)
        for name in (".dynsym", ".dynstr", ".hash", ".gnu.hash", ".gnu.version", ".gnu.version_d", ".dynamic"):
            if name in names(tmp_path / "theirs.so"):
                assert section_data(tmp_path / "ours.so", name) == section_data(tmp_path / "theirs.so", name), name


def test_position_dependent_code_in_a_shared_library_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = assemble(tmp_path, "a", ".text\nmovl $f, %eax\n.globl f\nf: ret\n")
    assert link("-shared", "-o", tmp_path / "lib.so", path) == 1
    assert "relocation R_X86_64_32 against symbol `f' can not be used when making a shared object; recompile with -fPIC" in capsys.readouterr().err


def test_build_id_is_a_function_of_the_output(tmp_path: Path) -> None:
    start, value = assemble(tmp_path, "start", EXIT42), assemble(tmp_path, "value", VALUE)
    for name in ("one", "two"):
        assert link("--build-id", "-o", tmp_path / name, start, value) == 0
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    note = section_data(tmp_path / "one", ".note.gnu.build-id")
    assert note[:16] == bytes.fromhex("04000000 14000000 03000000 474e5500") and note[16:] != bytes(20)


@pytest.mark.parametrize("arguments,status", [(["-v", "--gc-sections"], 0), (["-v", "--orphan-handling=warn"], 0), (["-v", "--no-such-option"], 1)])
def test_probes_by_status(arguments: list[str], status: int) -> None:
    assert link(*arguments) == status


def test_version_line_says_gnu_ld(capsys: pytest.CaptureFixture[str]) -> None:
    assert link("--version") == 0
    words = capsys.readouterr().out.splitlines()[0].split()
    assert words[:2] == ["GNU", "ld"] and words[-1] == "2.40"


def test_map_lists_sections_and_symbols(tmp_path: Path) -> None:
    start, value = assemble(tmp_path, "start", EXIT42), assemble(tmp_path, "value", VALUE)
    assert link("-Map", tmp_path / "map", "-o", tmp_path / "out", start, value) == 0
    text = (tmp_path / "map").read_text()
    assert f" .data          0x0000000000402000        0x4 {value}" in text
    assert "                0x0000000000402000                value" in text


def test_i386_links_rel_addends(tmp_path: Path) -> None:
    text = ".globl _start\n_start: movl value+4, %ebx\nmovl $1, %eax\nint $0x80\n.data\nvalue: .long 1, 42\n"
    path = assemble(tmp_path, "a", text, "--32")
    assert link("-m", "elf_i386", "-o", tmp_path / "out", path) == 0
    assert section_data(tmp_path / "out", ".text")[2:6] == (0x804A004).to_bytes(4, "little")
    assert link("-o", tmp_path / "out64", path) == 1


def test_truncated_and_damaged_objects_give_one_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = Path(assemble(tmp_path, "start", EXIT42 + VALUE)).read_bytes()
    bad = tmp_path / "bad.o"
    for size in range(1, len(good), 13):
        bad.write_bytes(good[:size])
        assert link("-o", tmp_path / "out", bad) == 1
    for at in range(0, len(good), 7):
        damaged = bytearray(good)
        damaged[at] ^= 0xFF
        bad.write_bytes(damaged)
        assert link("-o", tmp_path / "out", bad) in (0, 1)
    assert "Traceback" not in capsys.readouterr().err


def test_a_section_begun_by_an_assignment_is_what_its_name_says_until_an_input_comes(tmp_path: Path) -> None:
    """As GNU ld 2.40: the kernel's empty .data..percpu is writable and allocated in the header, loads nothing and moves nothing."""
    script = tmp_path / "s.lds"
    script.write_text(
        "SECTIONS { .text : { *(.text) } . = ALIGN(4096); .data..percpu : { a = .; . = ALIGN(4096); b = .; } "
        ".init_array : { c = .; . = ALIGN(1); d = .; } .rodata : { e = .; *(.foo) } .other : { . = ALIGN(1); f = .; } }"
    )
    start = assemble(tmp_path, "start", '.globl _start\n_start: nop\n.section .foo,"ax"\nnop\n')
    assert link("-o", tmp_path / "out", "-T", script, start) == 0
    found = {s.name: (s.type, s.flags, s.addr) for s in image(tmp_path / "out").sections}
    assert found[".data..percpu"] == (1, 3, 0x1000)
    assert found[".init_array"] == (14, 3, 0x1000)
    assert found[".rodata"] == (1, 6, 0x1000)
    assert found[".other"][:2] == (1, 1)


def patch_header(path: str, name: str, field: int, width: int, value: int) -> None:
    """Overwrites `width` bytes at `field` of the header of section `name` in the ELF64 object at `path`."""
    data = bytearray(Path(path).read_bytes())
    index = 1 + names(Path(path)).index(name)  # after the null section
    at = int.from_bytes(data[40:48], "little") + 64 * index + field
    data[at : at + width] = value.to_bytes(width, "little")
    Path(path).write_bytes(data)


@pytest.mark.parametrize("power", [30, 40, 63])
def test_huge_alignment_of_frames_is_refused(power: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    frames = ".globl {0}\n{0}: .cfi_startproc\nret\n.cfi_endproc\n"
    first, second = assemble(tmp_path, "a", frames.format("_start")), assemble(tmp_path, "b", frames.format("other"))
    patch_header(first, ".eh_frame", 48, 8, 1 << power)
    assert link("-shared", "-o", tmp_path / "out", first, second) == 1
    assert "`.eh_frame' cannot be padded with 0x" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_numbers_past_their_fields_are_cut(tmp_path: Path) -> None:
    start = assemble(tmp_path, "start", ".globl _start\n_start: nop\n.set far, _start - 0x500000\n.globl far\n")
    script = tmp_path / "t.lds"
    script.write_text("PHDRS { a PT_LOAD FLAGS(0 - 1) AT(1 << 70); b (0 - 1); } SECTIONS { .text 0x400000 : { *(.text) } :a :b }")
    assert link("-o", tmp_path / "out", "-T", script, "-e", "far", start) == 0
    found = image(tmp_path / "out")
    assert found.entry == 0xFFFF_FFFF_FFF0_0000
    assert (found.segments[0].flags, found.segments[1].type) == (0xFFFF_FFFF, 0xFFFF_FFFF)


@pytest.mark.parametrize("text, want", [
    (".bss : { *(.bss) . += 1 << 40; }", "section .bss VMA wraps around address space"),
    (".bss 0xfffffff0 : { *(.bss) . += 0x20; }", "section .bss VMA wraps around address space"),
    (".bss : SUBALIGN(1 << 33) { *(.bss) }", "alignment power 33 of section `.bss' is too big"),
])  # fmt: skip
def test_sections_past_the_address_space_are_refused(text: str, want: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start = assemble(tmp_path, "start", ".globl _start\n_start: nop\n.bss\n.long 0\n", "--32")
    script = tmp_path / "t.lds"
    script.write_text(f"SECTIONS {{ .text : {{ *(.text) }} {text} }}")
    assert link("-m", "elf_i386", "-o", tmp_path / "out", "-T", script, start) == 1
    assert want in capsys.readouterr().err


@pytest.mark.parametrize("text, kinds, warned", [
    (".bss : { *(.bss) BYTE(7) }", 1, True),
    (".bss : { BYTE(7) *(.bss) }", 1, False),
    (".x : { *(.bss) . += 8; BYTE(7) }", 1, True),
    (".x : { *(.bss) . += 8; }", 8, False),
    (".x (NOLOAD) : { *(.bss) BYTE(7) }", 8, False),
])  # fmt: skip
def test_data_statements_among_nobits_are_kept(text: str, kinds: int, warned: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start = assemble(tmp_path, "start", ".globl _start\n_start: nop\n.bss\n.long 0\n")
    script = tmp_path / "t.lds"
    script.write_text(f"SECTIONS {{ .text : {{ *(.text) }} {text} }}")
    assert link("-o", tmp_path / "out", "-T", script, start) == 0
    section = next(s for s in image(tmp_path / "out").sections if s.name in (".bss", ".x"))
    assert section.type == kinds
    assert kinds == 8 or sorted(bytes(section.data))[-1] == 7
    assert ("type changed to PROGBITS" in capsys.readouterr().err) == warned


def test_relocations_of_what_has_no_contents_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start = assemble(tmp_path, "start", ".globl _start\n_start: movq value@GOTPCREL(%rip), %rax\n.data\nvalue: .long 1\n")
    patch_header(start, ".text", 4, 4, 8)
    assert link("-o", tmp_path / "out", start) == 1
    assert capsys.readouterr().err == f"ld: {start}: relocations for `.text', which has no contents\n"


def test_local_exec_of_a_librarys_variable_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = assemble(tmp_path, "v", '.section .tdata,"awT",@progbits\n.globl v\n.type v, @tls_object\n.size v, 4\nv: .long 3\n')
    assert link("-shared", "-o", tmp_path / "libv.so", library) == 0
    path = assemble(tmp_path, "a", ".globl _start\n_start: movq %fs:0, %rax\nleaq v@tpoff(%rax), %rax\nret\n")
    assert link("-o", tmp_path / "out", path, tmp_path / "libv.so") == 1
    assert "unresolvable R_X86_64_TPOFF32 relocation against symbol `v'" in capsys.readouterr().err
    assert link("-o", tmp_path / "out", path, library) == 0
