"""Registers of x86 (16, 32 and 64 bits): every register once.

number = base of its class + hardware code. A *unit* is what an allocator hands out: al, ax, eax and rax share one, as do xmm3, ymm3
and zmm3. DWARF numbers follow the psABIs (i386 psABI table 2.14, x86-64 psABI table 3.36).
"""

from typing import Final

# classes (the order of CLASS_NAMES)
GPR8: Final = 0
GPR8H: Final = 1
GPR16: Final = 2
GPR32: Final = 3
GPR64: Final = 4
SEG: Final = 5
CR: Final = 6
DR: Final = 7
ST: Final = 8
MM: Final = 9
XMM: Final = 10
YMM: Final = 11
ZMM: Final = 12
K: Final = 13
BND: Final = 14
IP: Final = 15
IZ: Final = 16
TR: Final = 17
CLASS_NAMES: Final = ["gpr8", "gpr8h", "gpr16", "gpr32", "gpr64", "seg", "cr", "dr", "st", "mm", "xmm", "ymm", "zmm", "k", "bnd", "ip", "iz", "tr"]

GPR8_BASE: Final = 0
GPR8H_BASE: Final = 16
GPR16_BASE: Final = 32
GPR32_BASE: Final = 48
GPR64_BASE: Final = 64
SEG_BASE: Final = 80
CR_BASE: Final = 96
DR_BASE: Final = 112
ST_BASE: Final = 128
MM_BASE: Final = 136
XMM_BASE: Final = 144
YMM_BASE: Final = 176
ZMM_BASE: Final = 208
K_BASE: Final = 240
BND_BASE: Final = 248
TR_BASE: Final = 256
COUNT: Final = 264

AL: Final = 0
CL: Final = 1
DL: Final = 2
BL: Final = 3
SPL: Final = 4
BPL: Final = 5
SIL: Final = 6
DIL: Final = 7
R8B: Final = 8
AH: Final = 20
CH: Final = 21
DH: Final = 22
BH: Final = 23
AX: Final = 32
CX: Final = 33
DX: Final = 34
BX: Final = 35
SP: Final = 36
BP: Final = 37
SI: Final = 38
DI: Final = 39
EAX: Final = 48
ECX: Final = 49
EDX: Final = 50
EBX: Final = 51
ESP: Final = 52
EBP: Final = 53
ESI: Final = 54
EDI: Final = 55
R8D: Final = 56
R15D: Final = 63
RAX: Final = 64
RCX: Final = 65
RDX: Final = 66
RBX: Final = 67
RSP: Final = 68
RBP: Final = 69
RSI: Final = 70
RDI: Final = 71
R8: Final = 72
R9: Final = 73
R10: Final = 74
R11: Final = 75
R12: Final = 76
R13: Final = 77
R14: Final = 78
R15: Final = 79
ES: Final = 80
CS: Final = 81
SS: Final = 82
DS: Final = 83
FS: Final = 84
GS: Final = 85
ST0: Final = 128
MM0: Final = 136
XMM0: Final = 144
XMM15: Final = 159
YMM0: Final = 176
ZMM0: Final = 208
K0: Final = 240
EIP: Final = 252
RIP: Final = 253
EIZ: Final = 254
RIZ: Final = 255

# units
UNIT_GPR: Final = 0  # 16
UNIT_XMM: Final = 16  # 32
UNIT_ST: Final = 48  # 8, shared by mm
UNIT_K: Final = 56  # 8
UNIT_SEG: Final = 64  # 8
UNIT_CR: Final = 72  # 16
UNIT_DR: Final = 88  # 16
UNIT_BND: Final = 104  # 4
UNIT_IP: Final = 108
UNIT_TR: Final = 112  # 8
UNIT_FLAGS: Final = 120
UNIT_FPSTATUS: Final = 121  # x87 status and control words
UNIT_MXCSR: Final = 122
UNIT_COUNT: Final = 123

_LOW: Final = ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"]


def _all_names() -> list[str]:
    names = ["al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil"] + ["r%db" % i for i in range(8, 16)]
    names += [""] * 4 + ["ah", "ch", "dh", "bh"] + [""] * 8
    names += _LOW + ["r%dw" % i for i in range(8, 16)]
    names += ["e" + n for n in _LOW] + ["r%dd" % i for i in range(8, 16)]
    names += ["r" + n for n in _LOW] + ["r%d" % i for i in range(8, 16)]
    names += ["es", "cs", "ss", "ds", "fs", "gs"] + [""] * 10
    names += ["cr%d" % i for i in range(16)] + ["dr%d" % i for i in range(16)]
    names += ["st"] + ["st(%d)" % i for i in range(1, 8)] + ["mm%d" % i for i in range(8)]
    names += ["xmm%d" % i for i in range(32)] + ["ymm%d" % i for i in range(32)] + ["zmm%d" % i for i in range(32)]
    names += ["k%d" % i for i in range(8)] + ["bnd%d" % i for i in range(4)] + ["eip", "rip", "eiz", "riz"]
    names += ["tr%d" % i for i in range(8)]
    return names


NAMES: Final[list[str]] = _all_names()


def _all_numbers() -> dict[str, int]:
    numbers: dict[str, int] = {}
    for number, name in enumerate(NAMES):
        if name:
            numbers[name] = number
    numbers["st(0)"] = ST0
    for i in range(16):
        numbers["db%d" % i] = DR_BASE + i
    return numbers


NUMBERS: Final[dict[str, int]] = _all_numbers()


def _all_classes() -> list[int]:
    return (
        [GPR8] * 16 + [GPR8H] * 16 + [GPR16] * 16 + [GPR32] * 16 + [GPR64] * 16 + [SEG] * 16 + [CR] * 16 + [DR] * 16
        + [ST] * 8 + [MM] * 8 + [XMM] * 32 + [YMM] * 32 + [ZMM] * 32 + [K] * 8 + [BND] * 4 + [IP] * 2 + [IZ] * 2 + [TR] * 8
    )


CLASSES: Final[list[int]] = _all_classes()
# hardware code by number: what goes into modrm, vvvv ... (bit 3 and 4 extend)
CODES: Final[list[int]] = [
    *range(16), *range(16), *range(16), *range(16), *range(16), *range(16), *range(16), *range(16),
    *range(8), *range(8), *range(32), *range(32), *range(32), *range(8), *range(4), 5, 5, 4, 4, *range(8),
]
_CLASS_SIZES: Final = [1, 1, 2, 4, 8, 2, 8, 8, 10, 8, 16, 32, 64, 8, 16, 8, 8, 4]
_UNIT_BASES: Final = [0, -4, 0, 0, 0, UNIT_SEG, UNIT_CR, UNIT_DR, UNIT_ST, UNIT_ST, UNIT_XMM, UNIT_XMM, UNIT_XMM, UNIT_K, UNIT_BND, UNIT_IP, -1,
    UNIT_TR]
_DWARF32_GPR: Final = [0, 1, 2, 3, 4, 5, 6, 7]
_DWARF64_GPR: Final = [0, 2, 1, 3, 7, 6, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15]


def name_of(number: int) -> str:
    """Without the `%`."""
    return NAMES[number]


def number_of(name: str) -> int:
    """The register called so (lower case, no `%`), -1 if there is none."""
    return NUMBERS.get(name, -1)


def class_of(number: int) -> int:
    return CLASSES[number]


def size_of(number: int) -> int:
    """Bytes."""
    return _CLASS_SIZES[CLASSES[number]]


def unit_of(number: int) -> int:
    """The unit this register is part of; -1 for riz, eiz."""
    base = _UNIT_BASES[CLASSES[number]]
    if CLASSES[number] == IP:
        return UNIT_IP
    if base < 0 and CLASSES[number] == IZ:
        return -1
    return base + CODES[number]


def sized(unit: int, size: int) -> int:
    """The register of `size` bytes in a unit (general 1 2 4 8, vector 16 32 64); -1 if there is none."""
    if unit < UNIT_XMM:
        if size == 8:
            return GPR64_BASE + unit
        if size == 4:
            return GPR32_BASE + unit
        if size == 2:
            return GPR16_BASE + unit
        return GPR8_BASE + unit if size == 1 else -1
    if unit < UNIT_ST:
        if size <= 16:
            return XMM_BASE + unit - UNIT_XMM
        if size == 32:
            return YMM_BASE + unit - UNIT_XMM
        return ZMM_BASE + unit - UNIT_XMM if size == 64 else -1
    return -1


def dwarf_number(number: int, bits: int) -> int:
    """DWARF register number, -1 if it has none. `%eip`/`%rip` is the return address column."""
    cls = CLASSES[number]
    code = CODES[number]
    if bits == 64:
        return _dwarf64(cls, code, number)
    if cls == GPR32 or cls == GPR16:
        return _DWARF32_GPR[code] if code < 8 else -1
    if cls == IP:
        return 8
    if cls == ST:
        return 11 + code
    if cls == XMM and code < 8:
        return 21 + code
    if cls == MM:
        return 29 + code
    if cls == SEG:
        return 40 + code
    if cls == K:
        return 93 + code
    return -1


def _dwarf64(cls: int, code: int, number: int) -> int:
    if cls == GPR64:
        return _DWARF64_GPR[code]
    if cls == IP:
        return 16
    if cls == XMM:
        return 17 + code if code < 16 else 67 + code - 16
    if cls == ST:
        return 33 + code
    if cls == MM:
        return 41 + code
    if cls == SEG:
        return 50 + code
    if cls == K:
        return 118 + code
    return -1
