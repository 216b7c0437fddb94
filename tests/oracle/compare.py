"""compare.py: do two ELF objects say the same? Section headers and bytes, symbols in order, relocations in order.

`python3 tests/oracle/compare.py ours.o theirs.o` prints one reason a line and exits 1 when there is any. Used against GNU as, and by
`make kernel-equal`. Reads ELF by itself (struct), so that a fault in pyelf cannot hide itself.
"""

import struct
import sys


class Elf:
    def __init__(self, path: str) -> None:
        with open(path, "rb") as f:
            self.data = f.read()
        d = self.data
        self.wide = d[4] == 2
        if self.wide:
            e_shoff = struct.unpack_from("<Q", d, 40)[0]
            shentsize, shnum, shstrndx = struct.unpack_from("<HHH", d, 58)
        else:
            e_shoff = struct.unpack_from("<I", d, 32)[0]
            shentsize, shnum, shstrndx = struct.unpack_from("<HHH", d, 46)
        self.sections = []
        if shnum == 0 and e_shoff:
            shnum = struct.unpack_from("<Q" if self.wide else "<I", d, e_shoff + (32 if self.wide else 20))[0]
        for i in range(shnum):
            at = e_shoff + i * shentsize
            if self.wide:
                name, kind, flags, addr, off, size, link, info, align, entsize = struct.unpack_from("<IIQQQQIIQQ", d, at)
            else:
                name, kind, flags, addr, off, size, link, info, align, entsize = struct.unpack_from("<10I", d, at)
            self.sections.append([name, kind, flags, addr, off, size, link, info, align, entsize])
        if shstrndx == 0xFFFF:
            shstrndx = self.sections[0][6]
        base = self.sections[shstrndx][4] if self.sections else 0
        self.names = []
        for s in self.sections:
            end = d.index(b"\0", base + s[0])
            self.names.append(d[base + s[0] : end].decode("latin-1"))
        self.symbols = []
        for i, s in enumerate(self.sections):
            if s[1] == 2:
                self.read_symbols(s)

    def read_symbols(self, s) -> None:
        strings = self.sections[s[6]][4]
        for at in range(s[4], s[4] + s[5], 24 if self.wide else 16):
            if self.wide:
                name, info, other, shndx, value, size = struct.unpack_from("<IBBHQQ", self.data, at)
            else:
                name, value, size, info, other, shndx = struct.unpack_from("<IIIBBH", self.data, at)
            end = self.data.index(b"\0", strings + name)
            text = self.data[strings + name : end].decode("latin-1")
            where = {0: "UND", 0xFFF1: "ABS", 0xFFF2: "COM"}.get(shndx) or (self.names[shndx] if shndx < len(self.names) else str(shndx))
            self.symbols.append((text, info, other, where, value, size))

    def content(self, i: int) -> bytes:
        s = self.sections[i]
        return b"" if s[1] == 8 else self.data[s[4] : s[4] + s[5]]

    def relocations(self, i: int) -> list:
        s = self.sections[i]
        rela = s[1] == 4
        out = []
        size = (24 if rela else 16) if self.wide else (12 if rela else 8)
        for at in range(s[4], s[4] + s[5], size):
            addend = 0
            if self.wide:
                offset, info = struct.unpack_from("<QQ", self.data, at)
                kind, sym = info & 0xFFFFFFFF, info >> 32
                if rela:
                    addend = struct.unpack_from("<q", self.data, at + 16)[0]
            else:
                offset, info = struct.unpack_from("<II", self.data, at)
                kind, sym = info & 0xFF, info >> 8
                if rela:
                    addend = struct.unpack_from("<i", self.data, at + 8)[0]
            name = "?"
            if sym < len(self.symbols):
                name = self.symbols[sym][0] or "section " + self.symbols[sym][3]
            out.append((offset, kind, name, addend))
        return out


def difference(a: bytes, b: bytes) -> str:
    at = 0
    while at < min(len(a), len(b)) and a[at] == b[at]:
        at += 1
    return "at 0x{:x}: {} instead of {}".format(at, a[at : at + 12].hex(" "), b[at : at + 12].hex(" "))


def compare(ours: str, theirs: str, limit: int = 20) -> list[str]:
    """Reasons why `ours` is not equal to `theirs`; empty when it is."""
    x = Elf(ours)
    y = Elf(theirs)
    reasons: list[str] = []
    if x.data == y.data:
        return reasons
    if x.data[:64 if x.wide else 52][16:32] != y.data[:64 if y.wide else 52][16:32]:
        reasons.append("ELF headers differ")
    if x.names != y.names:
        reasons.append("sections: {} instead of {}".format(" ".join(x.names), " ".join(y.names)))
    theirs_by_name: dict[str, list[int]] = {}
    for j, name in enumerate(y.names):
        theirs_by_name.setdefault(name, []).append(j)
    for i, name in enumerate(x.names):
        left = theirs_by_name.get(name)
        if not left:
            continue
        j = left.pop(0)
        s, t = x.sections[i], y.sections[j]
        for field, label in ((1, "type"), (2, "flags"), (8, "align"), (9, "entsize"), (6, "link"), (7, "info")):
            if s[field] != t[field] and not (field in (6, 7) and x.names != y.names):
                reasons.append(f"{name}: {label} 0x{s[field]:x} instead of 0x{t[field]:x}")
        if s[1] in (4, 9):
            r, q = x.relocations(i), y.relocations(j)
            if r != q:
                for n in range(max(len(r), len(q))):
                    a = r[n] if n < len(r) else None
                    b = q[n] if n < len(q) else None
                    if a != b:
                        reasons.append("%s[%d]: %s instead of %s" % (name, n, a, b))
                        if len(reasons) > limit:
                            break
        elif s[1] in (2, 3, 17):
            continue
        elif s[5] != t[5] or x.content(i) != y.content(j):
            reasons.append(f"{name}: size 0x{s[5]:x} instead of 0x{t[5]:x}, {difference(x.content(i), y.content(j))}")
    if x.symbols != y.symbols:
        mine, other = set(x.symbols), set(y.symbols)
        for s in x.symbols:
            if s not in other:
                reasons.append(f"symbol only ours: {s!r}")
        for s in y.symbols:
            if s not in mine:
                reasons.append(f"symbol only theirs: {s!r}")
        if mine == other:
            at = next(i for i in range(len(x.symbols)) if x.symbols[i] != y.symbols[i])
            a, b = [[s[0] or s[3] for s in e.symbols[max(0, at - 2) : at + 8]] for e in (x, y)]
            reasons.append("symbol order from %d: %s instead of %s" % (at, a, b))
    if not reasons:
        reasons.append("file bytes differ only in layout or string tables: " + difference(x.data, y.data))
    return reasons[:limit]


if __name__ == "__main__":
    found = compare(sys.argv[1], sys.argv[2])
    for reason in found:
        print(reason)
    sys.exit(1 if found else 0)
