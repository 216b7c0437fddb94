"""Sample statements made from the instruction rows themselves, and their bytes by pyisa and by GNU as, for the tests of this folder."""

import random
import re
import subprocess
from pathlib import Path

from pyas.expr import Const, Expr, SymRef
from pyas.syntax.x86_att import ExprParser, X86Att
from pyisa.fixup import Encoded, EncodeError
from pyisa.x86 import forms as F
from pyisa.x86 import registers as R
from pyisa.x86.encode import Encoder, is_prefix

_EXPR = re.compile(r"\s*([^,()%{}]*)")


class Numbers(ExprParser):
    """Numbers and plain symbols with an operator: enough for samples."""

    def parse_expr(self, text: str, pos: int) -> tuple[Expr, int]:
        match = _EXPR.match(text, pos)
        assert match is not None
        word = match.group(1).strip()
        try:
            return Const(int(word, 0)), match.end(1)
        except ValueError:
            pass
        found = re.match(r"([A-Za-z_.$][\w.$]*)(?:@(\w+))?$", word)
        if found is None:
            raise EncodeError("junk " + word)
        return SymRef(found.group(1), (found.group(2) or "").upper()), match.end(1)


class Assembler:
    """One mode's parser and encoder."""

    def __init__(self, mode: int, code16gcc: bool = False) -> None:
        self.encoder = Encoder(mode, code16gcc)
        self.syntax = X86Att(mode)
        self.numbers = Numbers()

    def encode(self, line: str) -> Encoded:
        words: list[str] = []
        rest = line.strip()
        while True:
            word, _, tail = rest.partition(" ")
            words.append(word.lower())
            rest = tail.strip()
            if not (is_prefix(words[-1]) and rest):
                break
        mnemonic = " ".join(words)
        return self.encoder.encode(mnemonic, self.syntax.parse_statement(mnemonic, rest, self.numbers))

    def bytes_of(self, line: str) -> bytes:
        """The bytes with branches in their near form."""
        encoded = self.encode(line)
        data = encoded.data
        if encoded.branch:
            data += (encoded.near_form or encoded.short_form) + bytes(encoded.near_width if encoded.near_form else 1)
        return data


def gas_bytes(lines: list[str], mode: int, folder: Path) -> list[bytes | None]:
    """What GNU as makes of each line; None where it refuses."""
    live = list(range(len(lines)))
    source, output, image = folder / "s.s", folder / "s.o", folder / "s.bin"
    for _ in range(4):
        head = ".code16\n" if mode == 16 else "\n"
        source.write_text(head + "".join("L%d: %s\n" % (i, lines[i]) for i in live) + "Lend:\n")
        done = subprocess.run(["as", "--64" if mode == 64 else "--32", "-o", output, source], capture_output=True, text=True)
        bad = {live[min(int(m.group(1)) - 2, len(live) - 1)] for m in re.finditer(r"s\.s:(\d+): Error", done.stderr)}
        if not bad:
            break
        live = [i for i in live if i not in bad]
    names = subprocess.run(["nm", output], capture_output=True, text=True, check=True).stdout.split("\n")
    places = {f[2]: int(f[0], 16) for f in (line.split() for line in names) if len(f) == 3}
    subprocess.run(["objcopy", "-O", "binary", "-j", ".text", output, image], check=True)
    data = image.read_bytes()
    result: list[bytes | None] = [None] * len(lines)
    ends = ["L%d" % i for i in live[1:]] + ["Lend"]
    for i, end in zip(live, ends, strict=True):
        result[i] = data[places["L%d" % i] : places[end]]
    return result


_REGISTER_CLASSES = [
    (F.M_R8, ["cl", "bl", "al", "dh", "sil", "r9b"]), (F.M_R16, ["cx", "di", "ax", "r10w"]), (F.M_R32, ["ecx", "ebp", "eax", "r11d"]),
    (F.M_R64, ["rdx", "rsp", "r12", "rax"]), (F.M_AL, ["al"]), (F.M_AX, ["ax"]), (F.M_EAX, ["eax"]), (F.M_RAX, ["rax"]), (F.M_CL, ["cl"]),
    (F.M_DX, ["dx"]), (F.M_ECX, ["ecx"]), (F.M_EDX, ["edx"]), (F.M_EBX, ["ebx"]), (F.M_SEG, ["ds", "es", "fs"]), (F.M_ES, ["es"]),
    (F.M_ES << 1, ["cs"]), (F.M_ES << 2, ["ss"]), (F.M_ES << 3, ["ds"]), (F.M_ES << 4, ["fs"]), (F.M_ES << 5, ["gs"]), (F.M_CR, ["cr0", "cr4"]),
    (F.M_DR, ["dr7"]), (F.M_TR, ["tr6"]), (F.M_ST, ["st(1)", "st(5)"]), (F.M_ST0, ["st"]), (F.M_MM, ["mm1", "mm6"]),
    (F.M_X, ["xmm1", "xmm5", "xmm7", "xmm9", "xmm15"]), (F.M_Y, ["ymm2", "ymm6", "ymm10"]), (F.M_Z, ["zmm3", "zmm11"]), (F.M_K, ["k1", "k5"]),
    (F.M_XH, ["xmm17", "xmm31"]), (F.M_YH, ["ymm18"]), (F.M_ZH, ["zmm29"]), (F.M_BND, ["bnd2"]),
]
_ONLY_64 = ("sil", "zmm11", "zmm29", "ymm10", "ymm18", "xmm9", "xmm15", "xmm17", "xmm31")
_MEMORY = {
    64: ["(%rax)", "8(%rbp)", "-0x1234(%r13,%rcx,4)", "%fs:0x40(%rsp)", "(%r12)", "(%eax,%r9d,2)", "0x1234", "0x40(%rip)"],
    32: ["(%eax)", "8(%ebp)", "-0x1234(%ebx,%ecx,4)", "%fs:0x40(%esp)", "0x1234", "4(%bx,%si)"],
    16: ["(%bx)", "8(%bp)", "-0x1234(%bx,%di)", "%fs:0x40(%si)", "0x1234", "4(%eax,%ebx,8)"],
}
_STRING = {64: "r", 32: "e", 16: ""}


def _registers(mask: int, mode: int) -> list[str]:
    names: list[str] = []
    for bit, found in _REGISTER_CLASSES:
        if mask & bit:
            names += [n for n in found if n not in names and (mode == 64 or n[0] != "r" and n not in _ONLY_64)]
    if mask & F.M_X0 and not mask & F.M_X:
        names.append("xmm0")
    star = "*" if mask & (F.M_IR16 | F.M_IR32 | F.M_IR64) else ""
    return [star + "%" + n for n in names]


def _memories(mask: int, mode: int) -> list[str]:
    found: list[str] = []
    if mask & (F.M_MEM | F.M_IMEM):
        found += [("*" if mask & F.M_IMEM else "") + m for m in _MEMORY[mode]]
    elif mask & F.M_MOFFS:
        found += ["0x1234", "%gs:0x20"]
    if mask & F.M_MOFFS64:
        found.append("0x123456789abcdef0")
    stem = _STRING[mode]
    for bit, text in ((F.M_SI, "(%%%ssi)"), (F.M_DI, "%%es:(%%%sdi)"), (F.M_BXMEM, "(%%%sbx)")):
        if mask & bit:
            found.append(text % stem)
    for bit, name in ((F.M_VX, "xmm"), (F.M_VY, "ymm"), (F.M_VZ, "zmm")):
        if mask & bit and mode != 16:
            found.append(f"(%{stem}bx,%{name}3,4)")
            if mode == 64:
                found.append(f"8(%r9,%{name}12,1)")
    return found


def _immediates(mask: int) -> list[str]:
    if mask & F.M_I64 and not mask & F.M_I32S:
        return ["$5", "$-7", "$0x1234", "$0x12345678"]
    found: list[str] = []
    for bit, values in ((F.M_I1, ["$1"]), (F.M_I4, ["$3"]), (F.M_I8S, ["$5", "$-7"]), (F.M_I8, ["$200"]), (F.M_I16, ["$0x1234"]),
    (F.M_I32S, ["$-70000"])):
        if mask & bit:
            found += values
    return found


def _statements(form: F.Form, name: str, mode: int, rng: random.Random) -> list[str]:
    choices: list[list[str]] = []
    for slot in form.slots:
        found = _registers(slot.mask, mode) + _memories(slot.mask, mode) + _immediates(slot.mask)
        if not found:
            return []  # branch targets, or registers this mode has not
        choices.append(found)
    lines: list[str] = []
    for i in range(max([len(c) for c in choices], default=1)):
        lines.append(name + " " + ", ".join(c[i % len(c)] if k == 0 or i < len(c) else rng.choice(c) for k, c in enumerate(choices)))
    if form.vex == F.VEX_EVEX:
        lines += _decorated(form, lines)
    return lines


def _decorated(form: F.Form, lines: list[str]) -> list[str]:
    extra: list[str] = []
    for i, line in enumerate(lines):
        register = line.rstrip()[-1] not in ")4"
        if form.masking and i % 3 == 0:
            extra.append(line + "{%k3}")
        if form.masking == 2 and i % 3 == 1 and register:
            extra.append(line + "{%k1}{z}")
        if form.broadcast and i % 2 == 0 and "(" in line:
            extra.append(re.sub(r"\)", "){1to%d}" % (form.tuple_bytes // form.broadcast), line, count=1))
    return extra


def sample(file: int, mode: int, seed: int, share: float) -> list[str]:
    """Statements from a `share` of the (mnemonic, form) pairs of one rows file."""
    rng = random.Random(seed)
    lines: dict[str, None] = {}
    rows = F.row_file(file)
    for name, targets in rows.index().items():
        for target in targets:
            for form in F.row_forms(rows.row(target.row), target.letter, target.index, mode, False):
                if rng.random() < share:
                    for line in _statements(form, name, mode, rng):
                        lines[line] = None
    return list(lines)


def unit_names() -> list[str]:
    return [R.name_of(R.sized(unit, 8)) for unit in range(16)]
