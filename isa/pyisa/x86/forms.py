"""Forms: x86 rows made ready for use. A row stands for up to four widths and, in vector rows, several vector lengths; each is a Form.

The row grammar of x86:

operands (Intel order), each with `=` written, `+` read and written, or nothing (read):
  r rm rr v o a     general register in modrm.reg, modrm.rm (or memory), modrm.rm (never memory), VEX.vvvv, the opcode's low bits, the
                    accumulator; of the row's width, or of the width that follows (r32, rm8). rn, rmn, rrn: of the natural width of the mode
  *rm               as rm, of an indirect jump
  m m8..m512 mem    memory
  x y z k mm sreg cr dr tr bnd   a register of that class in modrm.reg; with `v` appended in vvvv, with `r` in modrm.rm, with `i` in imm8[7:4]
  xm xm32 ym km mmm ...          the same in modrm.rm, or memory of that size
  n, nv, nm, nr, ni stand for x and y (and z in EVEX) in turn: the vector length; h: half of it (x for x and y), q quarter, e eighth
  st sti            x87 stack top; register in the opcode's low bits
  al ax dx cl one es cs ...      exactly that (x0: xmm0)
  si di bx          memory at that register without displacement (string instructions)
  vx vy vz          memory with a vector index
  imm imm8 imm8s imm16 imm32 imm64 rel rel8 moffs

encoding: pp (p66 pf2 pf3) opcode bytes (`+w`: +1 unless the width is a byte; `+r`: + register; `+i`: + stack register; `+cc` and other sets:
  + their index, times 8 but for cc) /r /0../7 /set /rr (one register in both fields), immediates ib iw id iq iz (by width) io jb jz mo is4 (`:n`: of
  the n-th operand), W (REX.W), o16 o32. V128.66.0F.W0: VEX (length 128 256 LIG LZ or L by operand; W0 W1 WIG or W by width), X...: XOP, E...: EVEX.

effects: no64 only64 (modes); d64 (64-bit by default in 64-bit mode); stack (no suffix: the default stack width); dflt (no suffix: the mode's width);
  short (decode only: layout makes it of the long form); noW, no66, noosize (no REX.W, no 66,
  neither); alias (encode only); noswap (AT&T order is Intel order); att,
  intel (that syntax only); a16 a32 a64 (address size); areg (a register operand has it), no16 (never 16 bits); lock rep bnd
  (prefixes allowed); anyreg (decoding: modrm.reg does not matter); uses= defs=, load store call branch trap system,
  noaccess (memory only addressed), cpu=.
"""

from typing import Final, final

from pyisa.row import Name, Row, RowFile
from pyisa.x86 import registers as R

# --- what an operand is or a slot accepts, as bits
M_R8: Final = 1 << 0
M_R16: Final = 1 << 1
M_R32: Final = 1 << 2
M_R64: Final = 1 << 3
M_AL: Final = 1 << 4
M_AX: Final = 1 << 5
M_EAX: Final = 1 << 6
M_RAX: Final = 1 << 7
M_CL: Final = 1 << 8
M_DX: Final = 1 << 9
M_ECX: Final = 1 << 10
M_EDX: Final = 1 << 11
M_EBX: Final = 1 << 12
M_SEG: Final = 1 << 13
M_ES: Final = 1 << 14  # .. 1 << 19 gs
M_CR: Final = 1 << 20
M_DR: Final = 1 << 21
M_TR: Final = 1 << 22
M_ST: Final = 1 << 23
M_ST0: Final = 1 << 24
M_MM: Final = 1 << 25
M_X: Final = 1 << 26
M_X0: Final = 1 << 27
M_Y: Final = 1 << 28
M_Z: Final = 1 << 29
M_K: Final = 1 << 30
M_BND: Final = 1 << 31
M_MEM: Final = 1 << 32
M_MOFFS: Final = 1 << 33
M_MOFFS64: Final = 1 << 34
M_SI: Final = 1 << 35
M_DI: Final = 1 << 36
M_BXMEM: Final = 1 << 37
M_VX: Final = 1 << 38
M_VY: Final = 1 << 39
M_VZ: Final = 1 << 40
M_IR16: Final = 1 << 41
M_IR32: Final = 1 << 42
M_IR64: Final = 1 << 43
M_IMEM: Final = 1 << 44
M_I1: Final = 1 << 45
M_I4: Final = 1 << 46
M_I8S: Final = 1 << 47
M_I8SW: Final = 1 << 48
M_I8SL: Final = 1 << 49
M_I8: Final = 1 << 50
M_I16: Final = 1 << 51
M_I32: Final = 1 << 52
M_I32S: Final = 1 << 53
M_I64: Final = 1 << 54
M_IEXPR: Final = 1 << 55
M_REL: Final = 1 << 56
M_XH: Final = 1 << 57  # xmm16 and up: EVEX only
M_YH: Final = 1 << 58
M_ZH: Final = 1 << 59
M_I3: Final = 1 << 60

# --- where a slot's operand goes
F_IMPLICIT: Final = 0
F_REG: Final = 1
F_RM: Final = 2
F_VVVV: Final = 3
F_OPCODE: Final = 4
F_IMM: Final = 5
F_IS4: Final = 6
F_REL: Final = 7
F_MOFFS: Final = 8
F_STRING: Final = 9

VEX_NONE: Final = 0
VEX_VEX: Final = 1
VEX_EVEX: Final = 2
VEX_XOP: Final = 3

# access of a slot
A_READ: Final = 1
A_WRITE: Final = 2


def _cc() -> list[tuple[str, int]]:
    names = ["o", "no", "b,c,nae", "ae,nb,nc", "e,z", "ne,nz", "be,na", "a,nbe", "s", "ns", "p,pe", "np,po", "l,nge", "ge,nl", "le,ng", "g,nle"]
    return [(name, number) for number, group in enumerate(names) for name in group.split(",")]


def _numbered(names: str) -> list[tuple[str, int]]:
    return [(name, number) for number, name in enumerate(names.split())]


_FOP: Final = _numbered("fadd fmul fcom fcomp fsub fsubr fdiv fdivr")
SETS: Final[dict[str, list[tuple[str, int]]]] = {
    "cc": _cc(),
    "alu": [("add", 0), ("or", 1), ("and", 4), ("sub", 5), ("xor", 6)],
    "adc": [("adc", 2), ("sbb", 3)],
    "rot": _numbered("rol ror rcl rcr"),
    "shf": [("shl", 4), ("sal", 4), ("shr", 5), ("sar", 7)],
    "fop": _FOP,
    "fo6": [("fadd", 0), ("fmul", 1), ("fsub", 4), ("fsubr", 5), ("fdiv", 6), ("fdivr", 7)],
    "fcm": [("fcom", 2), ("fcomp", 3)],
    "fix": [("add", 0), ("mul", 1), ("com", 2), ("comp", 3), ("sub", 4), ("subr", 5), ("div", 6), ("divr", 7)],
    "pd": _numbered("eq lt le unord neq nlt nle ord"),
    "vpd": _numbered(
        "eq lt le unord neq nlt nle ord eq_uq nge ngt false neq_oq ge gt true eq_os lt_oq le_oq unord_s neq_us nlt_uq nle_uq ord_s "
        "eq_us nge_uq ngt_uq false_os neq_os ge_oq gt_oq true_us"
    ) + [
        ("eq_oq", 0), ("lt_os", 1), ("le_os", 2), ("unord_q", 3), ("neq_uq", 4), ("nlt_us", 5), ("nle_us", 6), ("ord_q", 7), ("nge_us", 9),
        ("ngt_us", 10), ("false_oq", 11), ("ge_os", 13), ("gt_os", 14), ("true_uq", 15),
    ],
    "clmul": [("lql", 0), ("hql", 1), ("lqh", 16), ("hqh", 17)],
    "pcm": [("eq", 0), ("lt", 1), ("le", 2), ("neq", 4), ("nlt", 5), ("nle", 6)],
    "xop8": _numbered("lt le gt ge eq neq false true"),
    "fma": [("132", 0x90), ("213", 0xA0), ("231", 0xB0)],
}
_WIDTHS: Final = {"b": 1, "w": 2, "l": 4, "q": 8}

# slots whose name does not depend on the width: name -> (mask, field, memory bytes)
_FIXED: Final[dict[str, tuple[int, int, int]]] = {
    "al": (M_AL, F_IMPLICIT, 0), "ax": (M_AX, F_IMPLICIT, 0), "eax": (M_EAX, F_IMPLICIT, 0), "rax": (M_RAX, F_IMPLICIT, 0),
    "edx": (M_EDX, F_IMPLICIT, 0), "cl": (M_CL, F_IMPLICIT, 0), "dx": (M_DX, F_IMPLICIT, 0), "one": (M_I1, F_IMPLICIT, 0),
    "three": (M_I3, F_IMPLICIT, 0),
    "na": (M_AX | M_EAX | M_RAX, F_IMPLICIT, 0), "nea": (M_EAX | M_RAX, F_IMPLICIT, 0), "necx": (M_ECX, F_IMPLICIT, 0),
    "nedx": (M_EDX, F_IMPLICIT, 0), "nebx": (M_EBX, F_IMPLICIT, 0),
    "es": (M_ES, F_IMPLICIT, 0), "cs": (M_ES << 1, F_IMPLICIT, 0), "ss": (M_ES << 2, F_IMPLICIT, 0), "ds": (M_ES << 3, F_IMPLICIT, 0),
    "fs": (M_ES << 4, F_IMPLICIT, 0), "gs": (M_ES << 5, F_IMPLICIT, 0),
    "sreg": (M_SEG, F_REG, 0), "cr": (M_CR, F_REG, 0), "dr": (M_DR, F_REG, 0), "tr": (M_TR, F_REG, 0),
    "st": (M_ST0, F_IMPLICIT, 0), "sti": (M_ST, F_OPCODE, 0), "x0": (M_X0, F_IMPLICIT, 0),
    "m": (M_MEM, F_RM, 0), "mem": (M_MEM, F_RM, 0), "m8": (M_MEM, F_RM, 1), "m16": (M_MEM, F_RM, 2), "m32": (M_MEM, F_RM, 4),
    "m64": (M_MEM, F_RM, 8), "m80": (M_MEM, F_RM, 10), "m128": (M_MEM, F_RM, 16), "m256": (M_MEM, F_RM, 32), "m512": (M_MEM, F_RM, 64),
    "si": (M_SI, F_STRING, 0), "di": (M_DI, F_STRING, 0), "bx": (M_BXMEM, F_STRING, 0),
    "moffs64": (M_MOFFS64, F_MOFFS, 0),
    "imm8": (M_I8 | M_IEXPR, F_IMM, 0), "imm4": (M_I4, F_IMM, 0), "imm16": (M_I16 | M_IEXPR, F_IMM, 0), "imm32": (M_I32 | M_IEXPR, F_IMM, 0),
    "imm64": (M_I64 | M_IEXPR, F_IMM, 0), "rel8": (M_REL, F_REL, 0), "rel": (M_REL, F_REL, 0),
    "mm": (M_MM, F_REG, 0), "mmm": (M_MM | M_MEM, F_RM, 8), "mmr": (M_MM, F_RM, 0), "mmm64": (M_MM | M_MEM, F_RM, 8),
    "mmm32": (M_MM | M_MEM, F_RM, 4),
    "k": (M_K, F_REG, 0), "kv": (M_K, F_VVVV, 0), "kr": (M_K, F_RM, 0),
    "bnd": (M_BND, F_REG, 0), "bndr": (M_BND, F_RM, 0), "bndm": (M_BND | M_MEM, F_RM, 0),
    "vx": (M_VX, F_RM, 0), "vy": (M_VY, F_RM, 0), "vz": (M_VZ, F_RM, 0),
}
_GPR_MASK: Final = {1: M_R8, 2: M_R16, 4: M_R32, 8: M_R64}
_ACC_MASK: Final = {1: M_AL, 2: M_AX, 4: M_EAX, 8: M_RAX}
_INDIRECT_MASK: Final = {2: M_IR16 | M_R16, 4: M_IR32 | M_R32, 8: M_IR64 | M_R64}
_IMM8S_MASK: Final = {2: M_I8S | M_I8SW, 4: M_I8S | M_I8SL, 8: M_I8S}
_IMM_MASK: Final = {1: M_I64 | M_IEXPR, 2: M_I64 | M_IEXPR, 4: M_I64 | M_IEXPR, 8: M_I32S | M_IEXPR}
_VECTOR_MASK: Final = {"x": M_X, "y": M_Y, "z": M_Z}
_VECTOR_HIGH: Final = {"x": M_XH, "y": M_YH, "z": M_ZH}
_VECTOR_BYTES: Final = {"x": 16, "y": 32, "z": 64}
_BITS: Final = {"8": 1, "16": 2, "32": 4, "64": 8}


@final
class Slot:
    """One operand of a form. `memory`: bytes of the memory it accepts (0: unstated). `access`: A_READ, A_WRITE."""

    def __init__(self, text: str, mask: int, field: int, memory: int, access: int) -> None:
        self.text = text
        self.mask = mask
        self.field = field
        self.memory = memory
        self.access = access


@final
class Form:
    """One way to encode one mnemonic. Operand indexes are in AT&T order (`swap`: that is the reverse of the row's)."""

    def __init__(self, row: Row, width: int) -> None:
        self.row = row
        self.width = width
        self.slots: list[Slot] = []  # AT&T order
        self.masks: list[int] = []
        self.reg = -1
        self.rm = -1
        self.vvvv = -1
        self.opreg = -1
        self.is4 = -1
        self.rel = -1
        self.moffs = -1
        self.string = -1
        self.same = False  # /rr
        self.immediates: list[int] = []  # operand index, bytes, alternately; in order of encoding
        self.is4_low = -1  # immediate operand that shares the is4 byte
        self.fixed_imm = -1  # a constant last byte (cmpeqps and the like)
        self.modrm = -1  # -1 none, 0..7 extension, 8 register
        self.wait = False
        self.p66 = False
        self.rep = 0
        self.rexw = False
        self.opcode = b""
        self.vex = VEX_NONE
        self.vex_map = 0
        self.vex_pp = 0
        self.vex_l = 0
        self.vex_w = 0
        self.vex_wig = False
        self.vex_lig = False
        self.index = 0  # in the named set of the row
        self.rel_bytes = 0
        self.address = 0  # required address size, bytes
        self.address_register = False  # a register operand is an address and decides the address size
        self.no_address16 = False  # 16-bit addressing is not possible
        self.lock = False
        self.string_rep = False
        self.bnd = False
        self.commutative = False
        self.relax = False
        self.imm_signed = False  # a 4-byte immediate that the processor sign-extends to 8
        self.tuple_bytes = 0  # EVEX disp8*N
        self.broadcast = 0  # EVEX: bytes of a broadcast element, 0 not allowed
        self.masking = 0  # EVEX: 0 none, 1 merging only, 2 merging and zeroing
        self.rounding = 0  # EVEX: 1 {sae}, 2 {rn-sae}..


@final
class FormTable:
    """Forms by mnemonic for one mode (16, 32 or 64)."""

    def __init__(self, mode: int, intel: bool) -> None:
        self.mode = mode
        self.intel = intel
        self._files: list[RowFile] = []
        self._loaded = 0

    def _file(self, number: int) -> RowFile:
        """The row texts are imported only when the files before did not have the mnemonic."""
        while len(self._files) <= number:
            self._files.append(row_file(len(self._files)))
        return self._files[number]

    def find(self, mnemonic: str) -> tuple[RowFile | None, list[Name]]:
        for number in range(FILE_COUNT):
            file = self._file(number)
            names = file.names(mnemonic)
            if names:
                return file, names
        return None, []

    def vector_forms(self, mnemonic: str) -> list[Form]:
        """The AVX-512 forms of a mnemonic that has VEX forms too."""
        result: list[Form] = []
        file = self._file(FILE_COUNT - 1)
        for name in file.names(mnemonic):
            result += row_forms(file.row(name.row), name.letter, name.index, self.mode, self.intel)
        return result

    def forms(self, mnemonic: str) -> list[Form]:
        """In the order of preference; empty if there is no such mnemonic or none in this mode."""
        file, names = self.find(mnemonic)
        result: list[Form] = []
        if file is None:
            return result
        for name in names:
            if "short" in file.row(name.row).effects:
                continue  # layout shortens branches
            result += row_forms(file.row(name.row), name.letter, name.index, self.mode, self.intel)
        return result


FILE_COUNT: Final = 6


def row_file(number: int) -> RowFile:
    text = ""
    if number == 0:
        from pyisa.x86 import rows_int

        text = rows_int.ROWS
    elif number == 1:
        from pyisa.x86 import rows_system

        text = rows_system.ROWS
    elif number == 2:
        from pyisa.x86 import rows_x87

        text = rows_x87.ROWS
    elif number == 3:
        from pyisa.x86 import rows_sse
        from pyisa.x86.derive import sse_rows

        text = sse_rows(rows_sse.SOURCE)
    elif number == 4:
        from pyisa.x86 import rows_avx, rows_sse
        from pyisa.x86.derive import avx_rows

        text = avx_rows(rows_sse.SOURCE) + "\n" + rows_avx.ROWS
    else:
        from pyisa.x86 import rows_avx512

        text = rows_avx512.ROWS
    return RowFile(text, SETS)


def row_forms(row: Row, letter: str, index: int, mode: int, intel: bool) -> list[Form]:
    """The forms of a row in a mode: for one width letter, or ("") for all widths of the row."""
    result: list[Form] = []
    effects = row.effects
    if mode == 64 and "no64" in effects or mode != 64 and "only64" in effects:
        return result
    if intel and "att" in effects or not intel and "intel" in effects:
        return result
    if letter:
        letters = letter
    else:
        letters = row.letters()
        if "suffix" in effects:
            return result
    lengths = _lengths(row)
    for length in lengths:
        if not letters:
            result.append(_form(row, 0, index, mode, length))
        for one in letters:
            width = _WIDTHS[one]
            if width == 8 and mode != 64 or width == 4 and mode == 64 and "d64" in effects:
                continue
            result.append(_form(row, width, index, mode, length))
    return result


def _lengths(row: Row) -> str:
    """The vector lengths a row stands for: letters of x y z, or a blank."""
    for token in row.encoding:
        if token.startswith("VL."):
            return "xy"
        if token[0] == "E" and token.startswith("EL."):
            return "xyz"
        if token.startswith("EL2."):
            return "yz"
    return " "


def _form(row: Row, width: int, index: int, mode: int, length: str) -> Form:
    form = Form(row, width)
    form.index = index
    swap = "noswap" not in row.effects
    count = len(row.operands)
    for position in range(count):
        text = row.operands[count - 1 - position] if swap else row.operands[position]
        slot = _slot(text, width, mode, length, form)
        form.slots.append(slot)
        form.masks.append(slot.mask)
        _place(form, slot, position)
    effects = row.effects
    if width == 2 and mode != 16 or width == 4 and mode == 16:
        form.p66 = "noosize" not in effects and "no66" not in effects
    elif width == 8 and "d64" not in effects and "noW" not in effects and "noosize" not in effects:
        form.rexw = True
    form.imm_signed = width == 8
    _effects(form, effects, _row_length(row, length))
    _encoding(form, index, mode, length, swap)
    return form


def _row_length(row: Row, length: str) -> str:
    """The vector length letter, also of rows that stand for one length."""
    head = row.encoding[0]
    return length if length != " " else "z" if head.startswith("E512") else "y" if head.startswith("E256") else "x"


def _place(form: Form, slot: Slot, position: int) -> None:
    field = slot.field
    if field == F_REG:
        form.reg = position
    elif field == F_RM:
        form.rm = position
    elif field == F_VVVV:
        form.vvvv = position
    elif field == F_OPCODE:
        form.opreg = position
    elif field == F_IS4:
        form.is4 = position
    elif field == F_REL:
        form.rel = position
    elif field == F_MOFFS:
        form.moffs = position
    elif field == F_STRING and form.string < 0:
        form.string = position


def _tuple_bytes(text: str, form: Form, length: str) -> int:
    """The N of EVEX disp8*N without broadcast (SDM 2.7.5)."""
    if text.isdigit():
        return int(text)
    if text == "w":
        return form.width
    whole = _VECTOR_BYTES[length]
    return whole // {"fv": 1, "hv": 2, "qv": 4, "ov": 8}[text]


def _effects(form: Form, effects: list[str], length: str) -> None:
    for word in effects:
        if word == "lock":
            form.lock = True
        elif word == "rep":
            form.string_rep = True
        elif word == "bnd":
            form.bnd = True
        elif word == "branch" or word == "call":
            form.bnd = True
        elif word == "areg":
            form.address_register = True
        elif word == "no16":
            form.no_address16 = True
        elif word == "comm":
            form.commutative = True
        elif word == "a16":
            form.address = 2
        elif word == "a32":
            form.address = 4
        elif word == "a64":
            form.address = 8
        elif word[:2] == "t=":
            form.tuple_bytes = _tuple_bytes(word[2:], form, length)
        elif word[:3] == "bc=":
            form.broadcast = int(word[3:])
        elif word == "mask":
            form.masking = 1
        elif word == "maskz":
            form.masking = 2
        elif word == "sae":
            form.rounding = 1
        elif word == "er":
            form.rounding = 2


def _slot(text: str, width: int, mode: int, length: str, form: Form) -> Slot:
    access = A_READ
    if text[0] == "=":
        access = A_WRITE
        text = text[1:]
    elif text[0] == "+":
        access = A_READ | A_WRITE
        text = text[1:]
    found = _FIXED.get(text)
    if found is not None:
        return Slot(text, found[0], found[1], width if text == "si" or text == "di" else found[2], access)
    if text == "imm":
        return Slot(text, _IMM_MASK[width], F_IMM, 0, access)
    if text == "imm8s":
        return Slot(text, _IMM8S_MASK[width] if width else M_I8S, F_IMM, 0, access)
    if text == "*rm":
        return Slot(text, (_INDIRECT_MASK[width] if width > 1 else 0) | M_IMEM | M_MEM, F_RM, width, access)
    if text == "*m":
        return Slot(text, M_IMEM | M_MEM, F_RM, 0, access)
    if text == "a":
        return Slot(text, _ACC_MASK[width], F_IMPLICIT, 0, access)
    if text == "moffs":
        return Slot(text, M_MOFFS, F_MOFFS, width, access)
    if text[0] == "r" or text[0] == "o" or (text[0] == "v" and (len(text) == 1 or text[1].isdigit())):
        return _general_slot(text, width, mode, access)
    return _vector_slot(text, length, access, form)


def _general_slot(text: str, width: int, mode: int, access: int) -> Slot:
    head = text
    size = width
    if text[-1] == "n":
        head = text[:-1]
        size = 8 if mode == 64 else 4
    else:
        while head[-1].isdigit():
            head = head[:-1]
        if len(head) < len(text):
            size = _BITS[text[len(head) :]]
    mask = _GPR_MASK[size]
    if head == "r":
        return Slot(text, mask, F_REG, 0, access)
    if head == "rm":
        return Slot(text, mask | M_MEM, F_RM, size, access)
    if head == "rr":
        return Slot(text, mask, F_RM, 0, access)
    if head == "v":
        return Slot(text, mask, F_VVVV, 0, access)
    assert head == "o", "operand slot " + text
    return Slot(text, mask, F_OPCODE, 0, access)


def _vector_slot(text: str, length: str, access: int, form: Form) -> Slot:
    """x y z, or n h q e by vector length; then m (rm or memory), v, r, i and a memory size in bits."""
    head = text[0]
    if head == "n":
        head = length
    elif head == "h":
        head = "x" if length != "z" else "y"
    elif head == "q" or head == "e":
        head = "x"
    rest = text[1:]
    if head == "k":
        bits = rest[1:]
        return Slot(text, M_K | M_MEM, F_RM, int(bits) // 8 if bits else 0, access)
    if head == "V":  # vector-indexed memory of the row's length
        return Slot(text, M_VX if length == "x" else M_VY if length == "y" else M_VZ, F_RM, 0, access)
    mask = _VECTOR_MASK[head]
    if form.row.encoding[0][0] == "E":
        mask |= _VECTOR_HIGH[head]
    if rest == "":
        return Slot(text, mask, F_REG, 0, access)
    if rest == "v":
        return Slot(text, mask, F_VVVV, 0, access)
    if rest == "r":
        return Slot(text, mask, F_RM, 0, access)
    if rest == "i":
        return Slot(text, mask, F_IS4, 0, access)
    assert rest[0] == "m", "operand slot " + text
    memory = int(rest[1:]) // 8 if len(rest) > 1 else _VECTOR_BYTES[head]
    if text[0] == "h" and len(rest) == 1:
        memory = 8 if length == "x" else _VECTOR_BYTES[length] // 2
    elif text[0] == "q" and len(rest) == 1:
        memory = 4 if length == "x" else _VECTOR_BYTES[length] // 4
    elif text[0] == "e" and len(rest) == 1:
        memory = 2 if length == "x" else _VECTOR_BYTES[length] // 8
    return Slot(text, mask | M_MEM, F_RM, memory, access)


_PP: Final = {"": 0, "66": 1, "F3": 2, "F2": 3}
_MAPS: Final = {"0F": 1, "0F38": 2, "0F3A": 3, "08": 8, "09": 9, "0A": 10, "M5": 5, "M6": 6}
_LENGTH_CODE: Final = {"x": 0, "y": 1, "z": 2, " ": 0}


def _vex_token(form: Form, token: str, length: str) -> None:
    parts = token.split(".")
    kind = parts[0]
    form.vex = VEX_VEX if kind[0] == "V" else VEX_XOP if kind[0] == "X" else VEX_EVEX
    size = kind[1:]
    form.vex_lig = size == "LIG"
    form.vex_l = 1 if size == "256" else 2 if size == "512" else _LENGTH_CODE[length] if size in ("L", "L2") else 0
    for part in parts[1:]:
        if part in _MAPS:
            form.vex_map = _MAPS[part]
        elif part == "W1" or part == "W0":
            form.vex_w = 1 if part == "W1" else 0
        elif part == "WIG":
            form.vex_wig = True
        elif part == "W":
            form.vex_w = 1 if form.width == 8 else 0
        else:
            form.vex_pp = _PP[part]
    form.rexw = False
    form.p66 = False


def _encoding(form: Form, index: int, mode: int, length: str, swap: bool) -> None:
    opcode: list[int] = []
    count = len(form.slots)
    next_imm = 0
    imm_slots = [i if not swap else count - 1 - i for i in range(count) if form.slots[i if not swap else count - 1 - i].field == F_IMM]
    for token in form.row.encoding:
        first = token[0]
        if first == "/":
            if token == "/r":
                form.modrm = 8
            elif token == "/rr":
                form.modrm = 8
                form.same = True
                form.rm = form.reg
            else:
                form.modrm = int(token[1]) if token[1].isdigit() else index
        elif first == "V" or first == "E" or first == "X":
            _vex_token(form, token, length)
        elif first == "p":
            if token == "p66":
                form.p66 = True
            else:
                form.rep = 0xF2 if token == "pf2" else 0xF3
        elif token == "W":
            form.rexw = True
        elif token == "o16":
            form.p66 = mode != 16
        elif token == "o32":
            form.p66 = mode == 16
        elif first == "i" and token != "is4" and token != "is4l":
            at = imm_slots[next_imm] if ":" not in token else imm_slots[int(token[3:])]
            next_imm += 1
            form.immediates.append(at)
            form.immediates.append(_immediate_bytes(token[1], form.width))
        elif token == "is4l":
            form.is4_low = imm_slots[0]
        elif token == "jb":
            form.rel_bytes = 1
        elif token == "jz":
            wide = form.width if form.width else (2 if mode == 16 else 4)
            form.rel_bytes = 2 if wide == 2 else 4
        elif token == "mo" or token == "is4":
            pass
        elif first == "=":
            form.fixed_imm = index if token == "=" else int(token[1:], 16)
        else:
            opcode.append(_opcode_byte(form, token, index))
    if opcode[0] == 0x9B and len(opcode) > 1:
        form.wait = True
        del opcode[0]
    form.opcode = bytes(opcode)
    op = opcode[-1]
    if form.vex == VEX_NONE and len(opcode) == 1:
        form.relax = op == 0x8B or op == 0x85 or (op & 0xC7) == 0x03 or op == 0xFF and form.modrm in (2, 4)


def _immediate_bytes(letter: str, width: int) -> int:
    if letter == "b":
        return 1
    if letter == "w":
        return 2
    if letter == "d":
        return 4
    if letter == "q":
        return 8
    if letter == "o":
        return width
    assert letter == "z", "immediate size " + letter
    return 1 if width == 1 else 2 if width == 2 else 4


def _opcode_byte(form: Form, token: str, index: int) -> int:
    value = int(token[:2], 16)
    if len(token) == 2:
        return value
    for part in token[3:].split("+"):
        if part == "w":
            if form.width > 1:
                value += 1
        elif part == "r" or part == "i":
            continue
        elif part == "cc" or part == "fma":
            value += index
        else:
            assert part in SETS, "opcode token " + token
            value += index * 8
    return value


def register_masks() -> list[int]:
    """What each register is, as M_ bits."""
    masks = [0] * R.COUNT
    for number in range(R.COUNT):
        masks[number] = _register_mask(number)
    return masks


def _register_mask(number: int) -> int:
    cls = R.CLASSES[number]
    code = R.CODES[number]
    if cls <= R.GPR64:
        return _general_mask(cls, code)
    if cls == R.SEG:
        return M_SEG | (M_ES << code)
    if cls == R.ST:
        return M_ST | (M_ST0 if code == 0 else 0)
    if cls == R.XMM:
        return M_XH if code >= 16 else M_X | (M_X0 if code == 0 else 0)
    if cls == R.YMM:
        return M_YH if code >= 16 else M_Y
    if cls == R.ZMM:
        return M_ZH if code >= 16 else M_Z
    simple = {R.CR: M_CR, R.DR: M_DR, R.TR: M_TR, R.MM: M_MM, R.K: M_K, R.BND: M_BND}
    return simple.get(cls, 0)


def _general_mask(cls: int, code: int) -> int:
    if cls == R.GPR8:
        return M_R8 | (M_AL if code == 0 else M_CL if code == 1 else 0)
    if cls == R.GPR8H:
        return M_R8
    if cls == R.GPR16:
        return M_R16 | (M_AX if code == 0 else M_DX if code == 2 else 0)
    mask = M_R32 if cls == R.GPR32 else M_R64
    if code == 0:
        return mask | (M_EAX if cls == R.GPR32 else M_RAX)
    if code == 1:
        return mask | M_ECX
    return mask | (M_EDX if code == 2 else M_EBX if code == 3 else 0)
