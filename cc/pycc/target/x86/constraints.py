"""Asm constraint letters of x86 (gcc manual, "Machine Constraints", x86 family): which registers, memory, constants one alternative allows."""

from typing import Final, final

FIXED: Final = {"a": 0, "b": 3, "c": 1, "d": 2, "S": 6, "D": 7}
X87_TOP: Final = 1
X87_SECOND: Final = 2
X87_ANY: Final = 3


@final
class Choice:
    """One alternative of one operand."""

    def __init__(self) -> None:
        self.fixed = -1  # the one register
        self.mask = 0  # of general registers, if several
        self.xmm = False
        self.x87 = 0
        self.pair = False  # A: eax:edx
        self.memory = False
        self.address = False
        self.immediate = ""  # letters that allow a constant
        self.tied = -1

    def register(self) -> bool:
        return self.fixed >= 0 or self.mask != 0 or self.xmm or self.pair or self.x87 != 0


def alternatives(constraint: str) -> list[str]:
    return constraint.split(",")


def read(text: str, gprs: int, abcd_only: bool, names: dict[str, int]) -> Choice:
    """One alternative. `gprs`: general registers that may be used; `abcd_only`: q is a b c d (32-bit code)."""
    c = Choice()
    fixed: list[int] = []
    i = 0
    n = len(text)
    while i < n:
        ch = text[i]
        i += 1
        if ch in FIXED:
            fixed.append(FIXED[ch])
        elif ch == "r" or ch == "R" or ch == "l":
            c.mask |= gprs & (0xFF if ch == "R" else 0xFFFF)
        elif ch == "q":
            c.mask |= gprs & (0xF if abcd_only else 0xFFFF)
        elif ch == "Q":
            c.mask |= gprs & 0xF
        elif ch == "U":
            c.mask |= gprs & 0xFC7
        elif ch == "A":
            c.pair = True
        elif ch == "x" or ch == "v":
            c.xmm = True
        elif ch == "Y":
            c.xmm = True
            i += 1
        elif ch == "t":
            c.x87 = X87_TOP
        elif ch == "u":
            c.x87 = X87_SECOND
        elif ch == "f":
            c.x87 = c.x87 or X87_ANY
        elif ch == "m" or ch == "o" or ch == "V" or ch == "<" or ch == ">":
            c.memory = True
        elif ch == "p":
            c.address = True
        elif ch == "g" or ch == "X":
            c.mask |= gprs
            c.memory = True
            c.immediate += "i"
        elif ch in "insEFIJKLMNOGCeZ":
            c.immediate += ch
        elif ch == "W":
            c.immediate += "i"
            i += 1
        elif ch.isdigit():
            j = i
            while j < n and text[j].isdigit():
                j += 1
            c.tied = int(text[i - 1 : j])
            i = j
        elif ch == "[":
            j = text.find("]", i)
            c.tied = names.get(text[i:j], -1)
            i = j + 1
    if len(fixed) == 1 and not c.mask:
        c.fixed = fixed[0]
    else:
        for u in fixed:
            c.mask |= 1 << u
    return c


def constant_fits(letters: str, value: int, symbolic: bool, size: int) -> bool:
    """Whether a constant (or a symbol's address) satisfies one of the letters."""
    for ch in letters:
        if symbolic:
            if ch in "isegZ":
                return True
            continue
        if ch == "i" or ch == "n":
            return True
        if ch == "e" and -0x80000000 <= value <= 0x7FFFFFFF:
            return True
        if ch == "Z" and (0 <= value <= 0xFFFFFFFF or (size == 4 and value < 0)):
            return True
        if ch == "I" and 0 <= value <= 31:
            return True
        if ch == "J" and 0 <= value <= 63:
            return True
        if ch == "K" and -128 <= value <= 127:
            return True
        if ch == "L" and value in (0xFF, 0xFFFF, 0xFFFFFFFF):
            return True
        if ch == "M" and 0 <= value <= 3:
            return True
        if ch == "N" and (0 <= value <= 255 or (size == 1 and value < 0)):
            return True
        if ch == "O" and 0 <= value <= 127:
            return True
        if ch in "GCEF" and value == 0:
            return True
    return False
