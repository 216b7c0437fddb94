"""The directives that put something into the object or describe it: a table name -> function, all functions in this file.

Directives that steer the reading (.if, .macro, .include, .code16 ...) are in parser.py; `.cfi_*`, `.file` and `.loc` are read here and kept
by cfi.py and line.py.
"""

from collections.abc import Callable
from typing import Final, final

from pyelf.consts import SHF_MERGE, SHF_STRINGS, SHT_NOBITS, STT_TLS
from pyisa.fixup import FIX_ABS

from pyas.expr import E_CONST, Binary, Const, Expr, SymRef
from pyas.expr_parser import Expressions
from pyas.floats import FORMATS, float_bytes
from pyas.fragment import Fix
from pyas.lexer import DIGITS, AsmError, name_end, scan_name, scan_string, skip_blanks, split_arguments
from pyas.line import BASIC_BLOCK, EPILOGUE_BEGIN, IS_STMT, PROLOGUE_END
from pyas.object_sink import ObjectStream
from pyas.section_names import FLAG_LETTERS
from pyas.symbol import S_LABEL, S_UNDEF, Symbol

WIDTHS: Final = {
    ".byte": 1, ".value": 2, ".short": 2, ".word": 2, ".hword": 2, ".2byte": 2, ".long": 4, ".int": 4, ".4byte": 4, ".quad": 8, ".8byte": 8,
    ".dc": 2, ".dc.b": 1, ".dc.w": 2, ".dc.l": 4, ".dc.a": 0, ".octa": 16, ".1byte": 1, ".slong": 4,
}
STRINGS: Final = {
    ".ascii": (1, False), ".asciz": (1, True), ".string": (1, True), ".string8": (1, True), ".string16": (2, True), ".string32": (4, True),
    ".string64": (8, True),
}
ALIGNS: Final = {
    # directive -> (bytes of the fill value, whether the operand is a power of two)
    ".align": (1, False), ".balign": (1, False), ".balignw": (2, False), ".balignl": (4, False), ".p2align": (1, True), ".p2alignw": (2, True),
    ".p2alignl": (4, True),
}
ATTRIBUTES: Final = frozenset([".globl", ".global", ".weak", ".local", ".hidden", ".internal", ".protected", ".extern"])
TYPES: Final = {
    "STT_FUNC": "function", "STT_OBJECT": "object", "STT_TLS": "tls_object", "STT_COMMON": "common", "STT_NOTYPE": "notype",
    "STT_GNU_IFUNC": "gnu_indirect_function",
}
IGNORED: Final = frozenset([
    ".title", ".sbttl", ".list", ".nolist", ".psize", ".eject", ".lflags", ".arch", ".noopt", ".optim", ".ln", ".line", ".linefile", ".mri", ".cpu",
    ".appfile", ".appline", ".addrsig", ".gnu_attribute", ".llncomm", ".allow_index_reg", ".disallow_index_reg",
])
REGISTER_ARGUMENTS: Final = {
    # which arguments of a .cfi directive are registers
    "def_cfa": 1, "def_cfa_register": 1, "offset": 1, "rel_offset": 1, "register": 2, "restore": 99, "undefined": 99, "same_value": 99,
    "val_offset": 1, "return_column": 1,
}


@final
class Directives:
    def __init__(self, stream: ObjectStream, expressions: Expressions) -> None:
        self.stream = stream
        self.expressions = expressions
        self.ident_seen = False
        self.table: dict[str, Callable[[str, str], None]] = {
            ".section": self.section, ".pushsection": self.pushsection, ".popsection": self.popsection, ".previous": self.previous,
            ".text": self.known_section, ".data": self.known_section, ".bss": self.known_section, ".subsection": self.subsection,
            ".type": self.type, ".size": self.size, ".comm": self.comm, ".common": self.comm, ".lcomm": self.lcomm,
            ".set": self.set, ".equ": self.set, ".equiv": self.set, ".eqv": self.set, ".symver": self.symver, ".weakref": self.weakref,
            ".skip": self.skip, ".space": self.skip, ".zero": self.skip, ".fill": self.fill, ".org": self.org, ".nop": self.nop, ".nops": self.nops,
            ".uleb128": self.leb, ".sleb128": self.leb, ".ident": self.ident, ".file": self.file, ".loc": self.loc, ".reloc": self.reloc,
            ".loc_mark_labels": self.loc_mark_labels,
            ".error": self.error, ".warning": self.error, ".err": self.error, ".fail": self.fail, ".print": self.print,
            ".version": self.version, ".struct": self.struct, ".offset": self.struct, ".tls_common": self.comm, ".largecomm": self.comm,
            ".dcb": self.dcb,
            ".dcb.b": self.dcb, ".dcb.w": self.dcb, ".dcb.l": self.dcb, ".dcb.s": self.dcb, ".dcb.d": self.dcb, ".dcb.x": self.dcb,
            ".ds": self.dcb, ".ds.b": self.dcb, ".ds.w": self.dcb, ".ds.l": self.dcb, ".ds.s": self.dcb, ".ds.d": self.dcb, ".ds.p": self.dcb,
            ".ds.x": self.dcb, ".base64": self.unsupported, ".tc": self.unsupported,
            ".linkonce": self.linkonce, ".bundle_align_mode": self.unsupported, ".bundle_lock": self.unsupported, ".bundle_unlock": self.unsupported,
        }

    def run(self, word: str, rest: str) -> bool:
        """Does the directive; false when there is none of that name."""
        width = WIDTHS.get(word)
        if width is not None:
            self.data(width, rest)
            return True
        found = self.table.get(word)
        if found is not None:
            found(word, rest)
            return True
        if word in STRINGS:
            self.string(word, rest)
        elif word in ALIGNS:
            self.align(word, rest)
        elif word in ATTRIBUTES:
            self.attribute(word, rest)
        elif word.startswith(".cfi_"):
            self.cfi(word[5:], rest)
        elif word in FORMATS:
            size, exponent_bits, fraction_bits, explicit = FORMATS[word]
            for text in split_arguments(rest):
                self.stream.data_bytes(float_bytes(text, size, exponent_bits, fraction_bits, explicit))
        elif word not in IGNORED:
            return False
        return True

    def unsupported(self, word: str, rest: str) -> None:
        raise AsmError("unsupported directive `" + word + "'")

    # operands
    def absolute(self, text: str) -> int:
        return self.expressions.absolute(text)

    def arguments(self, rest: str, least: int, most: int) -> list[str]:
        found = split_arguments(rest)
        if len(found) < least:
            raise AsmError("missing operand" if found else "expected comma or operand missing")
        if len(found) > most:
            raise AsmError("junk at end of line, first unrecognized character is `,'")
        return found

    # data
    def data(self, width: int, rest: str) -> None:
        if width == 0:
            width = self.stream.machine.bits // 8
        stream = self.stream
        if not rest:
            return
        if stream.current.sh_type == SHT_NOBITS:
            self.nobits_data(width, rest)
            return
        if rest.isdecimal() and rest[0] != "0":
            stream.number(width, int(rest))
            return
        self.data_list(width, rest)

    def nobits_data(self, width: int, rest: str) -> None:
        """Only zeros may stand in a section without contents."""
        frag = self.stream.data_frag
        start = len(frag.data)
        fixes = len(frag.fixes)
        self.data_list(width, rest)
        if len(frag.fixes) > fixes or frag.data.count(0, start) < len(frag.data) - start:
            del frag.fixes[fixes:]
            del frag.data[start:]
            raise AsmError("attempt to store non-zero value in section `" + self.stream.current.name + "'")

    def data_list(self, width: int, rest: str) -> None:
        stream = self.stream
        pos = 0
        n = len(rest)
        expressions = self.expressions
        while True:
            pos = skip_blanks(rest, pos)
            if pos >= n or rest[pos] == ",":
                stream.warn("zero assumed for missing expression")
                e: Expr = Const(0)
            else:
                e, pos = expressions.parse_expr(rest, pos)
            while pos < n and (rest[pos] == " " or rest[pos] == "\t"):
                pos += 1
            if width == 16 and e.kind != E_CONST:
                raise AsmError("cannot do unsigned 16 byte relocation")
            stream.datum(width, e)
            if pos >= n:
                return
            if rest[pos] != ",":
                raise AsmError("junk at end of line, first unrecognized character is `" + rest[pos] + "'")
            pos += 1

    def string(self, word: str, rest: str) -> None:
        """Strings separated by commas; adjacent ones are one."""
        width, terminated = STRINGS[word]
        if self.stream.current.sh_type == SHT_NOBITS and rest not in ("", '""'):
            raise AsmError("attempt to store non-empty string in section `" + self.stream.current.name + "'")
        n = len(rest)
        pos = 0
        out = bytearray()
        while pos < n:
            if rest[pos] == "<":
                close = rest.find(">", pos)
                if close < 0:
                    raise AsmError("expected <nn>")
                data = bytes([self.absolute(rest[pos + 1 : close]) & 255])
                pos = close + 1
            elif rest[pos] == '"':
                data, pos = scan_string(rest, pos)
            else:
                raise AsmError("junk at end of line, first unrecognized character is `" + rest[pos] + "'")
            if width == 1:
                out += data
            else:
                for b in data:
                    out += b.to_bytes(width, "little")
            pos = skip_blanks(rest, pos)
            if pos < n and rest[pos] == '"':
                continue
            if terminated:
                out += bytes(width)
            if pos < n:
                if rest[pos] == "<":
                    continue
                if rest[pos] != ",":
                    raise AsmError("junk at end of line, first unrecognized character is `" + rest[pos] + "'")
                pos = skip_blanks(rest, pos + 1)
        self.stream.data_bytes(bytes(out))

    def leb(self, word: str, rest: str) -> None:
        signed = word == ".sleb128"
        if rest.isdecimal() and rest[0] != "0":
            self.stream.leb(Const(int(rest)), signed)
            return
        if not rest:
            self.stream.warn("zero assumed for missing expression")
            self.stream.leb(Const(0), signed)
        for text in split_arguments(rest):
            if not text:
                self.stream.warn("zero assumed for missing expression")
                text = "0"
            self.stream.leb(self.expressions.parse_all(text), signed)

    def skip(self, word: str, rest: str) -> None:
        args = self.arguments(rest, 1, 2)
        count = self.expressions.parse_all(args[0])
        value = self.absolute(args[1]) if len(args) > 1 and args[1] else 0
        known = self.stream.evaluator.known_now(count)
        if known is not None and known <= 0:
            self.stream.warn(".space repeat count is zero, ignored")
            return
        if value and self.stream.current.sh_type == SHT_NOBITS:
            self.stream.warn("ignoring fill value in section `" + self.stream.current.name + "'")
            value = 0
        self.narrow(value, 1)
        self.stream.fill(count, 1, value)

    def narrow(self, value: int, unit: int) -> None:
        """A fill value that loses bits is remarked upon."""
        if value >= 1 << 8 * unit or value < -1 << (8 * unit - 1):
            self.stream.number_too_large(unit, value)

    def fill(self, word: str, rest: str) -> None:
        args = self.arguments(rest, 1, 3)
        count = self.expressions.parse_all(args[0])
        unit = self.absolute(args[1]) if len(args) > 1 and args[1] else (0 if len(args) > 1 else 1)
        value = self.absolute(args[2]) if len(args) > 2 and args[2] else 0
        known = self.stream.evaluator.known_now(count)
        if unit < 0 or (known is not None and known < 0):
            self.stream.warn(("size negative" if unit < 0 else "repeat < 0") + "; .fill ignored")
            return
        if unit > 8:
            self.stream.warn(".fill size clamped to 8")
            unit = 8
        if value and self.stream.current.sh_type == SHT_NOBITS:
            raise AsmError("attempt to fill section `" + self.stream.current.name + "' with non-zero value")
        self.stream.fill(count, unit, value)

    def dcb(self, word: str, rest: str) -> None:
        """`.dcb.w count, value` and `.ds.w count`."""
        args = self.arguments(rest, 1, 2)
        letter = word[-1] if "." in word[1:] else "w"
        unit = {"b": 1, "w": 2, "l": 4, "s": 4, "d": 8, "p": 10, "x": 10}[letter]
        count = self.absolute(args[0])
        if count <= 0:
            if count < 0 and word[2] == "c":
                raise AsmError(f"size value for space directive too large: {count & (1 << 64) - 1:x}")
            self.stream.warn(".space repeat count is zero, ignored")
            return
        if letter in "sdx" and word[2] == "c":
            size, exponent_bits, fraction_bits, explicit = FORMATS[".dc." + letter]
            data = float_bytes(args[1] if len(args) > 1 else "", size, exponent_bits, fraction_bits, explicit)
            if count * size > 1 << 32:
                raise AsmError("size value for space directive too large: " + hex(count)[2:])
            self.stream.data_bytes(data * count)
            return
        value = self.absolute(args[1]) if len(args) > 1 else 0
        self.narrow(value, unit)
        self.stream.fill(Const(count), unit, value)

    def org(self, word: str, rest: str) -> None:
        args = self.arguments(rest, 1, 2)
        fill = self.absolute(args[1]) if len(args) > 1 and args[1] else 0
        if fill and self.stream.current.sh_type == SHT_NOBITS:
            self.stream.warn("ignoring fill value in section `" + self.stream.current.name + "'")
            fill = 0
        self.go_to(self.expressions.parse_all(args[0]), fill)

    def go_to(self, target: Expr, fill: int) -> None:
        """`.org target` and `. = target`: a number, or a place of this section that stands before."""
        stream = self.stream
        v = stream.evaluator.value(target)
        if v.ok and v.sub is None and v.add is not None and v.add.kind == S_UNDEF:
            stream.warn('symbol "' + v.add.name + '" undefined; zero assumed')
            target = Const(0)
        elif v.ok and v.sub is None and v.add is not None and v.add.kind == S_LABEL and v.add.section != stream.current.index:
            raise AsmError('invalid segment "' + stream.sections[v.add.section].name + '"')
        stream.org(target, fill)

    def nops(self, word: str, rest: str) -> None:
        """`.nops size[, longest]`: known sizes only; `.nop`: one no-op."""
        args = self.arguments(rest, 1, 2)
        count = self.absolute(args[0])
        longest = self.absolute(args[1]) if len(args) > 1 and args[1] else 0
        most = 11 if self.stream.machine.mode == 64 else 10 if self.stream.machine.mode == 32 else 4
        if count > 1 << 24:
            raise AsmError("size too large")
        if longest > most:
            raise AsmError("invalid single nop size: " + str(longest) + " (expect within [0, " + str(most) + "])")
        if longest < 0:
            self.stream.warn("negative nop control byte, ignored")
        if count < 0:
            self.stream.warn(".space, .nops or .fill with negative value, ignored")
        nops = self.stream.machine.nops
        mode = self.stream.machine.mode
        if longest <= 0:
            self.stream.data_bytes(nops(mode, max(count, 0)))
        elif count > 0:
            self.stream.data_bytes(nops(mode, longest) * (count // longest) + nops(mode, count % longest))

    def nop(self, word: str, rest: str) -> None:
        """`.nop [count]`: the machine's plain no-op, `count` bytes of it."""
        count = self.absolute(rest) if rest else 1
        if not 0 <= count < 1 << 24:
            raise AsmError("bad .nop count")
        self.stream.data_bytes(self.stream.machine.nops(self.stream.machine.mode, 1) * count)

    def struct(self, word: str, rest: str) -> None:
        self.stream.absolute_section(self.absolute(rest) if rest else 0)

    def align(self, word: str, rest: str) -> None:
        fill_size, power_of_two = ALIGNS[word]
        args = split_arguments(rest)
        if len(args) > 3:
            raise AsmError("junk at end of line, first unrecognized character is `,'")
        value = self.absolute(args[0]) if args and args[0] else 0
        if power_of_two:
            power = value
            if power < 0:
                self.stream.warn("alignment negative; 0 assumed")
                power = 0
        else:
            if value < 0 or value & (value - 1):
                raise AsmError("alignment not a power of 2")
            power = max(0, value.bit_length() - 1)
        if power > 30:
            self.stream.warn("alignment too large: 30 assumed" if self.stream.machine.bits == 32 else "alignment too large: 63 assumed")
            power = 30
        limit = self.absolute(args[2]) if len(args) > 2 and args[2] else 0
        if len(args) > 1 and args[1]:
            fill = self.absolute(args[1])
            if fill and self.stream.current.sh_type == SHT_NOBITS:
                self.stream.warn("ignoring fill value in section `" + self.stream.current.name + "'")
            self.stream.align_to(power, fill, fill_size, limit)
        else:
            if fill_size > 1:
                self.stream.warn("expected fill pattern missing")
            self.stream.align_to(power, 0, 0, limit)

    # sections
    def section(self, word: str, rest: str) -> None:
        index, number = self.section_line(rest, False)
        self.stream.switch(index, number)

    def pushsection(self, word: str, rest: str) -> None:
        # the stack keeps where we were also when the line is wrong, so that .popsection finds it
        self.stream.push_section()
        index, number = self.section_line(rest, True)
        self.stream.switch(index, number)

    def section_line(self, rest: str, push: bool) -> tuple[int, int]:
        """`name[,subsection][,"flags"[,@type[,entsize][,link][,group[,comdat]][,unique,n]]]`."""
        if rest[:1] == '"':
            data, pos = scan_string(rest, 0)
            name = data.decode("utf-8", "surrogateescape")
        else:
            pos = 0
            n = len(rest)
            while pos < n and rest[pos] not in " \t,":
                pos += 1
            name = rest[:pos]
        if not name:
            raise AsmError("missing name")
        pos = skip_blanks(rest, pos)
        args: list[str] = []
        if pos < len(rest):
            if rest[pos] != ",":
                raise AsmError("junk at end of line, first unrecognized character is `" + rest[pos] + "'")
            args = split_arguments(rest[pos + 1 :])
        number = 0
        if push and args and args[0][:1] != '"':
            number = self.absolute(args[0])
            args = args[1:]
        flags = ""
        extra = 0
        if args and args[0]:
            if args[0][:1] == '"':
                text = scan_string(args[0], 0)[0].decode("latin-1")
                flags, extra = self.flag_letters(text)
            else:
                raise AsmError("character following name is not '#'")
        at = 1
        sh_type = ""
        if len(args) > at and args[at] != "unique":
            text = args[at]
            if text[:1] == '"':
                sh_type = scan_string(text, 0)[0].decode("latin-1")
            elif text[:1] in ("@", "%"):
                sh_type = text[1:]
            elif text:
                raise AsmError("unrecognized section type")
            at += 1
        entsize = 0
        link = ""
        group = ""
        comdat = False
        if "M" in flags and len(args) > at:
            entsize = self.absolute(args[at]) & 0xFFFFFFFF
            at += 1
            if entsize >= 0x80000000:
                self.stream.warn("invalid merge entity size")
                flags = flags.replace("M", "")
                entsize = 0
        elif "M" in flags:
            self.stream.warn("entity size for SHF_MERGE not specified")
            flags = flags.replace("M", "")
        if "o" in flags and len(args) > at:
            link = scan_name(args[at], 0)[0] or args[at]
            at += 1
        if "G" in flags and "?" not in flags:
            if len(args) <= at:
                self.stream.warn("group name for SHF_GROUP not specified")
                flags = flags.replace("G", "")
            else:
                group = scan_name(args[at], 0)[0] or args[at]
                at += 1
                if len(args) > at and args[at] == "comdat":
                    comdat = True
                    at += 1
        unique = -1
        if len(args) > at + 1 and args[at] == "unique":
            unique = self.absolute(args[at + 1])
            if unique < 0:
                raise AsmError("bad section number")
            at += 2
        if len(args) > at:
            raise AsmError("junk at end of line, first unrecognized character is `,'")
        return self.stream.enter_section(name, flags, sh_type, entsize, group, comdat, link, extra, unique), number

    def flag_letters(self, text: str) -> tuple[str, int]:
        """Letters, and the value of a number among them."""
        number = 0
        letters = ""
        i = 0
        while i < len(text):
            ch = text[i]
            if ch in DIGITS:
                e, i = self.expressions.parse_expr(text, i)
                if not isinstance(e, Const):
                    raise AsmError("bad .section flags")
                number |= e.value
                continue
            i += 1
            if ch == "," or ch == " ":
                continue
            if ch not in FLAG_LETTERS and ch != "?":
                raise AsmError("unrecognized .section attribute: want a,e,o,w,x,M,S,G,T or number")
            letters += ch
        return letters, number

    def linkonce(self, word: str, rest: str) -> None:
        self.stream.warn(".linkonce is not supported for this object file format")

    def popsection(self, word: str, rest: str) -> None:
        self.no_more(rest, 0)
        self.stream.pop_section()

    def previous(self, word: str, rest: str) -> None:
        self.no_more(rest, 0)
        self.stream.swap_previous()

    def known_section(self, word: str, rest: str) -> None:
        number = self.absolute(rest) if rest else 0
        self.stream.switch(self.stream.section_named(word).index, number)

    def subsection(self, word: str, rest: str) -> None:
        self.stream.switch(self.stream.current.index, self.absolute(rest) if rest else 0)

    # symbols
    def names(self, rest: str) -> list[str]:
        """Names separated by commas."""
        found: list[str] = []
        for text in split_arguments(rest):
            name, end = scan_name(text, 0)
            if not name:
                raise AsmError("expected symbol name")
            if end < len(text):
                stop = text[end]
                if stop == "@":
                    name = text
                else:
                    raise AsmError("junk at end of line, first unrecognized character is `" + stop + "'")
            found.append(name)
        if not found:
            raise AsmError("expected symbol name")
        return found

    def attribute(self, word: str, rest: str) -> None:
        if word == ".extern":
            return
        for name in self.names(rest):
            self.stream.symbol_attribute(word[1:], name)

    def name_and_rest(self, rest: str) -> tuple[str, str]:
        """`name, rest` (the comma may be missing)."""
        name, pos = scan_name(rest, 0)
        if not name:
            raise AsmError("expected symbol name")
        pos = skip_blanks(rest, pos)
        if pos < len(rest) and rest[pos] == ",":
            pos = skip_blanks(rest, pos + 1)
        return name, rest[pos:]

    def type(self, word: str, rest: str) -> None:
        name, kind = self.name_and_rest(rest)
        if kind[:1] in ("@", "%", "#"):
            kind = kind[1:]
        elif kind[:1] == '"':
            kind = scan_string(kind, 0)[0].decode("latin-1")
        kind = kind.strip()
        self.stream.symbol_type(name, TYPES.get(kind, kind))

    def size(self, word: str, rest: str) -> None:
        name, pos = scan_name(rest, 0)
        pos = skip_blanks(rest, pos)
        if not name or pos >= len(rest) or rest[pos] != ",":
            raise AsmError("expected comma after name `" + name + "' in .size directive")
        e = self.expressions.parse_all(rest[pos + 1 :])
        s = self.stream.symbol(name)
        s.size_expr = e
        s.mentioned = True

    def comm(self, word: str, rest: str) -> None:
        name, others = self.name_and_rest(rest)
        args = split_arguments(others)
        if not args or not args[0]:
            raise AsmError("missing size expression")
        if len(args) > 2:
            raise AsmError("junk at end of line, first unrecognized character is `,'")
        size = self.absolute(args[0])
        if size < 0:
            self.stream.warn("size (" + str(size) + ") out of range, ignored")
            return
        align = 0
        if len(args) > 1:
            if not args[1]:
                raise AsmError("expected alignment after size")
            align = self.absolute(args[1])
            if align < 0:
                self.stream.warn("alignment negative; 0 assumed")
                align = 0
        large = word == ".largecomm" and self.stream.machine.bits == 64
        self.stream.common(name, size, align, False, large)
        if word == ".tls_common":
            self.stream.symbol(name).sym_type = STT_TLS

    def lcomm(self, word: str, rest: str) -> None:
        name, others = self.name_and_rest(rest)
        args = split_arguments(others)
        if not args:
            raise AsmError("missing size expression")
        if len(args) > 1:
            raise AsmError("junk at end of line, first unrecognized character is `,'")
        size = self.absolute(args[0])
        if size < 0:
            self.stream.warn("size (" + str(size) + ") out of range, ignored")
            return
        align = 1
        while align * 2 <= size and align < 8:
            align *= 2
        s = self.stream.symbol(name)
        self.stream.local_common(s, size, align, ".bss")

    def set(self, word: str, rest: str) -> None:
        name, pos = scan_name(rest, 0)
        if rest[:1] == "." and name == ".":
            name = "."
        pos = skip_blanks(rest, pos)
        if not name or pos >= len(rest) or rest[pos] != ",":
            raise AsmError('expected comma after "' + name + '"' if name else "expected symbol name")
        if name != ".":
            self.stream.symbol(name)
        value = rest[pos + 1 :].strip(" \t")
        if (value[:1] == "%" or self.stream.register_names) and self.stream.name_register(name, value):
            return
        if word == ".eqv" and name != ".":
            self.late_value(name, value)
            return
        e = self.expressions.parse_all(value)
        if name == ".":
            self.go_to(e, 0)
        else:
            self.stream.set_symbol(name, e, word == ".equiv" or word == ".eqv")

    def late_value(self, name: str, text: str) -> None:
        """`.eqv name, text` and `name == text`: evaluated where the name is used, and once more at the end for the symbol itself."""
        if self.stream.symbol(name).kind != S_UNDEF or name in self.stream.late_values:
            raise AsmError("symbol `" + name + "' is already defined")
        self.expressions.parse_all(text)  # what it mentions is known from here on
        self.stream.late_values[name] = text

    def settle_late(self) -> None:
        quiet = self.stream.no_warnings
        self.stream.no_warnings = True  # the definition had them
        for name, text in list(self.stream.late_values.items()):
            try:
                value = self.expressions.parse_all(text)
                del self.stream.late_values[name]
                self.stream.set_symbol(name, value)
            except AsmError as error:
                self.stream.fail(error.message)
        self.stream.no_warnings = quiet

    def symver(self, word: str, rest: str) -> None:
        args = split_arguments(rest)
        if len(args) < 2:
            raise AsmError("expected comma after name in .symver")
        name = scan_name(args[0], 0)[0]
        versioned = args[1].strip('"')
        if "@" not in versioned:
            raise AsmError("missing version name in `" + versioned + "' for symbol `" + name + "'")
        s = self.stream.symbol(name)
        s.versions.append(versioned)
        if len(args) > 2:
            if args[2] not in ("remove", "hidden", "local"):
                raise AsmError("expected `local', `hidden' or `remove' in .symver")
            s.base_form = args[2]

    def weakref(self, word: str, rest: str) -> None:
        args = split_arguments(rest)
        if len(args) != 2:
            raise AsmError("expected comma after name in .weakref")
        alias = self.stream.symbol(scan_name(args[0], 0)[0])
        if alias.kind != S_UNDEF or alias.weakref is not None:
            raise AsmError("symbol `" + alias.name + "' is already defined")
        target = self.stream.symbol(scan_name(args[1], 0)[0])
        if target is alias:
            raise AsmError(alias.name + ": would close weakref loop: " + alias.name + " => " + alias.name)
        alias.weakref = target

    def reloc(self, word: str, rest: str) -> None:
        args = self.arguments(rest, 0, 3)
        if len(args) < 2:
            raise AsmError("missing reloc type")
        offset = self.expressions.parse_all(args[0])
        number = self.stream.machine.reloc_number(args[1])
        if number < 0:
            raise AsmError("unrecognized reloc type")
        value: Expr = self.expressions.parse_all(args[2]) if len(args) > 2 else Const(0)
        fix = Fix(0, 0, FIX_ABS, value, 0, self.stream.file_name, self.stream.line_number)
        fix.rel_type = number
        fix.size = self.stream.machine.reloc_width(number)
        self.stream.relocs.append((self.stream.current.index, offset, fix))

    # remarks
    def ident(self, word: str, rest: str) -> None:
        """`.ident "text"`: into .comment, whose first byte is zero."""
        if rest[:1] != '"':
            raise AsmError("expected string")
        data = b""
        for text in split_arguments(rest):
            if text[:1] != '"':
                raise AsmError("expected string")
            data += scan_string(text, 0)[0] + b"\0"
        stream = self.stream
        keep = (stream.current.index, stream.sub.number)
        index = stream.own_section(".comment", 0)
        comment = stream.sections[index]
        comment.flags |= SHF_MERGE | SHF_STRINGS
        comment.entsize = 1
        stream.go(index, 0)
        if not self.ident_seen:
            self.ident_seen = True
            stream.data_bytes(b"\0")
        stream.data_bytes(data)
        stream.go(keep[0], keep[1])

    def version(self, word: str, rest: str) -> None:
        """`.version "text"`: a note of type 1 in .note."""
        if rest[:1] != '"':
            raise AsmError("expected quoted string")
        text, _ = scan_string(rest, 0)
        stream = self.stream
        keep = (stream.current.index, stream.sub.number)
        stream.go(stream.section_named(".note").index, 0)
        stream.number(4, len(text) + 1)
        stream.number(4, 0)
        stream.number(4, 1)
        stream.data_bytes(text + b"\0")
        stream.align_to(2, 0, 1, 0)
        stream.go(keep[0], keep[1])

    def error(self, word: str, rest: str) -> None:
        if word == ".err":
            raise AsmError(".err encountered")
        text = scan_string(rest, 0)[0].decode("utf-8", "surrogateescape") if rest[:1] == '"' else word + " directive invoked in source file"
        if word == ".error":
            raise AsmError(text)
        self.stream.warn(text)

    def fail(self, word: str, rest: str) -> None:
        value = self.absolute(rest)
        if value >= 500:
            self.stream.warn(".fail " + str(value) + " encountered")
        else:
            raise AsmError(".fail " + str(value) + " encountered")

    def print(self, word: str, rest: str) -> None:
        import sys

        if rest[:1] != '"':
            raise AsmError("missing string")
        text = scan_string(rest, 0)[0]
        sys.stdout.write(text.decode("utf-8", "surrogateescape") + "\n")

    # call frame information
    def cfi(self, name: str, rest: str) -> None:
        stream = self.stream
        table = stream.cfi_table
        if name == "sections":
            table.sections(split_arguments(rest))
        elif name == "startproc":
            if rest not in ("", "simple"):
                raise AsmError("junk at end of line, first unrecognized character is `" + rest[0] + "'")
            stream.cfi_start(rest == "simple")
        elif name == "personality" or name == "lsda":
            args = split_arguments(rest)
            encoding = self.absolute(args[0]) if args else 0xFF
            if encoding == 0xFF:
                table.symbol(name, encoding, SymRef(""), stream.sub.uid)
                return
            if len(args) != 2:
                raise AsmError("wrong number of arguments for `.cfi_" + name + "'")
            e = self.expressions.parse_all(args[1])
            if not isinstance(e, (SymRef, Const)) and not (isinstance(e, Binary) and isinstance(e.left, SymRef) and isinstance(e.right, Const)):
                raise AsmError("wrong second argument to .cfi_" + name)
            table.symbol(name, encoding, e, stream.sub.uid)
        elif name == "personality_id" or name == "inline_lsda" or name == "fde_data" or name == "val_encoded_addr":
            raise AsmError("unsupported directive `.cfi_" + name + "'")
        elif name == "label":
            stream.cfi_label(self.names(rest)[0])
        else:
            registers = REGISTER_ARGUMENTS.get(name, 0)
            numbers: list[int] = []
            args = split_arguments(rest)
            for i in range(len(args)):
                numbers.append(self.register(args[i]) if i < registers else self.absolute(args[i]))
            stream.cfi(name, numbers)

    def register(self, text: str) -> int:
        """A register by name, with or without `%`, or by its DWARF number."""
        if text[:1] in DIGITS and text:
            return self.absolute(text)
        name = text[1:] if text[:1] == "%" else text
        number = self.stream.machine.dwarf_register(name)
        if number < 0:
            e = self.expressions.parse_all(text) if text[:1] != "%" and text else Const(-1)
            number = e.value if isinstance(e, Const) else -1
        if number < 0:
            raise AsmError("bad register expression")
        return number

    # line numbers
    def file(self, word: str, rest: str) -> None:
        """`.file "name"`, or `.file n ["folder"] "name" [md5 0x...] [source "..."]`."""
        if rest[:1] == '"':
            name, pos = scan_string(rest, 0)
            self.no_more(rest, pos)
            self.stream.file(0, name.decode("utf-8", "surrogateescape"))
            return
        pos = 0
        while pos < len(rest) and rest[pos] in DIGITS:
            pos += 1
        if pos == 0:
            raise AsmError("file number less than one" if rest[:1] == "-" else "missing string")
        number = int(rest[:pos])
        pos = skip_blanks(rest, pos)
        modern = number == 0 or self.stream.lines.version >= 5
        strings: list[str] = []
        while pos < len(rest) and rest[pos] == '"' and len(strings) < (2 if modern else 1):
            data, pos = scan_string(rest, pos)
            strings.append(data.decode("utf-8", "surrogateescape"))
            pos = skip_blanks(rest, pos)
        if not strings:
            raise AsmError("missing string")
        if not modern:
            self.no_more(rest, pos)
        md5 = b""
        if rest[pos : pos + 3] == "md5":
            word_end = pos + 3
            start = skip_blanks(rest, word_end)
            end = name_end(rest, start)
            digits = rest[start + 2 : end]
            try:
                md5 = int(digits, 16).to_bytes(16, "little")
            except (ValueError, OverflowError):
                raise AsmError("bad value for md5 in .file directive") from None
            pos = skip_blanks(rest, end)
        folder = strings[0] if len(strings) > 1 else ""
        self.stream.lines.file(number, folder, strings[-1], md5)

    def no_more(self, rest: str, pos: int) -> None:
        pos = skip_blanks(rest, pos)
        if pos < len(rest):
            raise AsmError("junk at end of line, first unrecognized character is `" + rest[pos] + "'")

    def loc(self, word: str, rest: str) -> None:
        """`.loc file line [column] [options]`."""
        words = rest.split()
        if len(words) < 2:
            raise AsmError("missing line number in .loc" if words else "missing file number in .loc")
        lines = self.stream.lines
        file = int(words[0]) if words[0].isdecimal() else self.absolute(words[0])
        line = int(words[1]) if words[1].isdecimal() else self.absolute(words[1])
        at = 2
        column = lines.now_column
        if len(words) > 2 and words[2].isdecimal():
            column = int(words[2])
            at = 3
        self.stream.loc(file, line, column)
        while at < len(words):
            option = words[at]
            if option == "basic_block":
                lines.now_flags |= BASIC_BLOCK
            elif option == "prologue_end":
                lines.now_flags |= PROLOGUE_END
            elif option == "epilogue_begin":
                lines.now_flags |= EPILOGUE_BEGIN
            elif at + 1 >= len(words):
                raise AsmError("unknown .loc sub-directive `" + option + "'")
            else:
                at += 1
                self.loc_value(option, words[at])
            at += 1
        if lines.now_view is not None:
            # a view is asked for: the row is made at once
            self.stream.flush_loc()

    def loc_mark_labels(self, word: str, rest: str) -> None:
        value = self.absolute(rest)
        if value not in (0, 1):
            raise AsmError("expected 0 or 1")
        self.stream.lines.mark_labels = value != 0

    def loc_value(self, option: str, text: str) -> None:
        lines = self.stream.lines
        if option == "view":
            if text == "-0":
                lines.now_reset = True
                lines.now_view = Symbol("")
            elif text == "0":
                lines.now_view = Symbol("")
            elif text[:1] in DIGITS or text[:1] == "-":
                raise AsmError("numeric view can only be asserted to zero")
            else:
                s = self.stream.symbol(text)
                self.stream.give_order(s)
                lines.now_view = s
            return
        value = self.absolute(text)
        if option == "is_stmt":
            if value not in (0, 1):
                raise AsmError("is_stmt value not 0 or 1")
            lines.now_flags = lines.now_flags | IS_STMT if value else lines.now_flags & ~IS_STMT
        elif option == "isa":
            if value < 0:
                raise AsmError("isa number less than zero")
            lines.now_isa = value
        elif option == "discriminator":
            if value < 0:
                raise AsmError("discriminator less than zero")
            lines.now_discriminator = value
        else:
            raise AsmError("unknown .loc sub-directive `" + option + "'")
