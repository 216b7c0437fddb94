"""After layout: section bytes, and each fixup either folded into them or turned into a relocation (HOUSE rule 5).

Which symbol a relocation names follows GNU as: the symbol itself when it is global, weak, undefined, common or thread-local, when it
lies in a mergeable section and an offset would be lost, or in a COMDAT section seen from outside; else section + offset.
"""

from typing import final

from pyelf.consts import SHF_MERGE, SHF_TLS, SHT_NOBITS, STT_FUNC, STT_GNU_IFUNC, STT_TLS
from pyelf.write import MAX_FILE
from pyisa.fixup import FIX_ABS, FIX_BRANCH, FIX_PCREL

from pyas.cfi import MAX_ADVANCE, advance_bytes
from pyas.evaluate import Value
from pyas.expr import E_CONST, Const, Expr
from pyas.fragment import (
    F_ALIGN,
    F_BRANCH,
    F_CFA,
    F_DATA,
    F_FILL,
    F_LEB,
    F_LINE,
    F_ORG,
    Align,
    Branch,
    CfaAdvance,
    Data,
    Fill,
    Fix,
    Fragment,
    Leb,
    LineAdvance,
    Org,
    leb_bytes,
)
from pyas.layout import Layout
from pyas.line import line_advance
from pyas.object_sink import ObjectStream
from pyas.section import Section
from pyas.symbol import S_ABS, S_COMMON, S_LABEL, S_SECTION, S_UNDEF, Symbol


@final
class Reloc:
    """A relocation to be: `symbol` None for none. The addend is explicit here, whatever the file's form."""

    def __init__(self, offset: int, rel_type: int, symbol: Symbol | None, addend: int) -> None:
        self.offset = offset
        self.type = rel_type
        self.symbol = symbol
        self.addend = addend


@final
class Resolver:
    def __init__(self, stream: ObjectStream, layout: Layout) -> None:
        self.stream = stream
        self.machine = stream.machine
        self.evaluator = stream.evaluator
        self.layout = layout
        self.relocs: list[list[Reloc]] = []  # by section index
        self.out = bytearray()
        self.rela = stream.machine.bits == 64
        self.late_order: list[Symbol] = []  # temporaries that relocations name, in the order they were met

    def run(self) -> bool:
        """False: the sections are not to be made at all."""
        if self.too_large():
            return False
        for s in self.stream.sections:
            self.relocs.append([])
            self.out = bytearray()
            if s.sh_type == SHT_NOBITS:
                self.check_empty(s)
                continue
            for f in s.frags:
                if f.kind == F_DATA:
                    assert isinstance(f, Data)
                    self.out += f.data
                else:
                    self.append(f, s)
            s.bytes = self.out
        for s in self.stream.sections:
            if s.sh_type != SHT_NOBITS:
                self.section_fixes(s)
        for index, where, fix in self.stream.relocs:
            self.explicit(self.stream.sections[index], where, fix)
        return True

    def too_large(self) -> bool:
        """Refuses, before any byte is made, sections that no memory or no field of the file could hold."""
        total = 0
        limit = (1 << 63) - 1 if self.machine.bits == 64 else (1 << 32) - 1
        for s in self.stream.sections:
            total += 0 if s.sh_type == SHT_NOBITS else s.size
            if s.size > limit or total > MAX_FILE:
                file = s.file or self.stream.file_name
                line = s.line
                largest = 0
                for f in s.frags:
                    if f.size > largest and isinstance(f, (Fill, Org)):
                        largest, file, line = f.size, f.file, f.line
                self.stream.report("Error", f"section `{s.name}' is too large: 0x{s.size:x} bytes", file, line)
                return True
        return False

    def check_empty(self, s: Section) -> None:
        """A NOBITS section has a size only."""
        for f in s.frags:
            if f.kind == F_DATA:
                assert isinstance(f, Data)
                if f.fixes:
                    self.not_empty(s, f.fixes[0].file, f.fixes[0].line)
                    return
                if f.data.count(0) != len(f.data):
                    self.not_empty(s, s.file, s.line)
                    return
            elif f.kind == F_BRANCH:
                assert isinstance(f, Branch)
                self.not_empty(s, f.file, f.line)
                return

    def not_empty(self, s: Section, file: str, line: int) -> None:
        self.stream.report("Error", "attempt to store non-zero value in section `" + s.name + "'", file or self.stream.file_name, line)

    def append(self, f: Fragment, s: Section) -> None:
        """The bytes of a fragment of open size."""
        out = self.out
        kind = f.kind
        stream = self.stream
        if kind == F_BRANCH:
            assert isinstance(f, Branch)
            if f.grown:
                out += f.near
                out += bytes(f.width)
            else:
                out += f.short
                out += b"\0"
        elif kind == F_ALIGN:
            assert isinstance(f, Align)
            if f.size:
                if f.fill_size == 0:
                    # gas pads all of a file as its last code size would have it
                    out += self.machine.nops(self.machine.mode, f.size)
                else:
                    rest = f.size % f.fill_size
                    if rest:
                        unit = "byte" if f.size == 1 else "bytes"
                        stream.report("Error", f"alignment padding ({f.size} {unit}) not a multiple of {f.fill_size}", f.file, f.line)
                    out += bytes(rest)
                    out += (f.fill & ((1 << (8 * f.fill_size)) - 1)).to_bytes(f.fill_size, "little") * (f.size // f.fill_size)
        elif kind == F_FILL:
            assert isinstance(f, Fill)
            if f.count_known < 0:
                v = self.evaluator.value(f.count)
                if not v.ok or v.add is not None or v.sub is not None:
                    stream.report("Error", ".space, .nops or .fill specifies non-absolute value", f.file, f.line)
                elif v.number < 0:
                    stream.report("Warning", ".space, .nops or .fill with negative value, ignored", f.file, f.line)
            if f.unit and f.size:
                out += stream.unit_bytes(f.unit, f.value) * (f.size // f.unit)
        elif kind == F_ORG:
            assert isinstance(f, Org)
            if self.layout.org_target(f, s) < f.address:
                stream.report("Error", "attempt to move .org backwards", f.file, f.line)
            out += bytes([f.fill & 255]) * f.size
        elif kind == F_LEB:
            assert isinstance(f, Leb)
            data = leb_bytes(self.final_number(f.value, f.file, f.line), f.signed)
            if len(data) < f.size:
                # grown earlier, and kept: longer than needed, padded as DWARF allows
                last = 0x7F if f.signed and data[-1] & 0x40 else 0
                padded = bytearray(data)
                padded[-1] |= 0x80
                while len(padded) < f.size - 1:
                    padded.append(last | 0x80)
                padded.append(last)
                data = bytes(padded)
            out += data
        elif kind == F_CFA:
            assert isinstance(f, CfaAdvance)
            delta = self.final_number(f.delta, f.file, f.line) // self.machine.code_alignment
            if delta > MAX_ADVANCE:
                self.stream.report("Error", f"call frame information cannot advance by 0x{delta:x} bytes", f.file, f.line)
                delta = 0
            out += advance_bytes(delta)
        else:
            assert kind == F_LINE and isinstance(f, LineAdvance)
            out += line_advance(f.line_delta, self.final_number(f.delta, f.file, f.line))

    def final_number(self, e: Expr, file: str, line: int) -> int:
        if e.kind == E_CONST:
            assert isinstance(e, Const)
            return e.value
        v = self.evaluator.value(e)
        if not v.ok:
            self.stream.report("Error", v.why, file, line)
            return 0
        if v.add is not None or v.sub is not None:
            self.unresolved(v, file, line)
            return 0
        return v.number

    def unresolved(self, v: Value, file: str, line: int) -> None:
        self.stream.report("Error", "can't resolve " + self.describe(v), file, line)

    def describe(self, v: Value) -> str:
        text = self.describe_symbol(v.add) if v.add is not None else "0"
        if v.sub is not None:
            text += " - " + self.describe_symbol(v.sub)
        return text

    def describe_symbol(self, s: Symbol) -> str:
        if s.kind == S_LABEL or s.kind == S_SECTION:
            return "`" + s.name + "' {" + self.stream.sections[s.section].name + " section}"
        if s.kind == S_ABS:
            return "`" + s.name + "' {*ABS* section}"
        return "`" + s.name + "' {*UND* section}"

    def section_fixes(self, s: Section) -> None:
        for f in s.frags:
            if f.kind == F_DATA:
                assert isinstance(f, Data)
                for fix in f.fixes:
                    self.apply(fix, f.address + fix.offset, s)
        # gas makes the fixups of relaxed branches last
        for f in s.frags:
            if f.kind == F_BRANCH:
                assert isinstance(f, Branch)
                if f.goal is not None and (f.grown or not f.width):
                    self.patch_branch(f, s)
                elif f.goal is not None:
                    s.bytes[f.address + f.size - 1] = (f.goal.address + f.goal_offset - f.address - f.size) & 255
                else:
                    width = f.width if f.width else 1
                    fix = Fix(0, width, f.fix_kind, f.target, width, f.file, f.line)
                    self.apply(fix, f.address + f.size - width, s)

    def explicit(self, s: Section, where: Expr, fix: Fix) -> None:
        """`.reloc offset, type, expression`."""
        v = self.evaluator.value(where)
        offset = v.number
        if v.add is not None and v.add.section == s.index:
            offset += self.evaluator.address(v.add)
        elif v.add is not None or v.sub is not None or not v.ok:
            self.stream.report("Error", "expression too complex" if not v.ok else "symbol not in .reloc section", fix.file, fix.line)
            return
        if not 0 <= offset <= s.size:
            self.stream.report("Error", "reloc not within (fixed part of) section", fix.file, fix.line)
            return
        if offset < s.size < offset + fix.size:
            self.stream.report("Error", "relocation out of range", fix.file, fix.line)
            return
        if v.add is None:
            # gas counts from the section's symbol, and so writes it
            s.symbol.in_reloc = True
        value = self.evaluator.value(fix.expr)
        if not value.ok or value.sub is not None:
            self.stream.report("Error", "expression too complex", fix.file, fix.line)
            return
        self.relocate(fix, offset, s, value.add, value.number, 0, FIX_ABS, value.operator, False)

    def patch_branch(self, f: Branch, s: Section) -> None:
        assert f.goal is not None
        distance = f.goal.address + f.goal_offset - f.address - f.size
        end = f.address + f.size
        if not f.width:
            if distance < -128 or distance > 127:
                self.stream.report("Error", f"value of {distance} too large for field of 1 byte at 0x{end - 1:x}", f.file, f.line)
            s.bytes[end - 1] = distance & 255
            return
        s.bytes[end - f.width : end] = (distance & ((1 << (8 * f.width)) - 1)).to_bytes(f.width, "little")

    def apply(self, fix: Fix, offset: int, s: Section) -> None:
        """One fixup: patched in place, or a relocation."""
        v = self.evaluator.value(fix.expr)
        if not v.ok:
            self.stream.report("Error", v.why, fix.file, fix.line)
            return
        kind = fix.kind
        add = v.add
        number = v.number
        pcrel = kind == FIX_PCREL or kind == FIX_BRANCH
        if kind == FIX_PCREL and v.operator == "PLT" and self.machine.bits == 32:
            kind = FIX_BRANCH
        if v.sub is not None:
            sub = v.sub
            if pcrel or v.operator or (sub.kind != S_LABEL and sub.kind != S_SECTION) or sub.section != s.index:
                if add is not None and v.operator and sub.section == s.index and not pcrel:
                    # foo@PLT - . : the operator decides the type, the difference only the addend
                    number += offset - self.evaluator.address(sub)
                    self.relocate(fix, offset, s, add, number, 0, FIX_PCREL, v.operator, True)
                    return
                self.unresolved(v, fix.file, fix.line)
                return
            number += offset - self.evaluator.address(sub)
            self.relocate(fix, offset, s, add, number, 0, FIX_PCREL, v.operator, True)
            return
        if fix.rel_type >= 0:
            self.relocate(fix, offset, s, add, number, fix.bias, kind, v.operator, pcrel)
            return
        if add is None:
            if pcrel:
                self.relocate(fix, offset, s, None, number, fix.bias, kind, "", True)
            else:
                self.patch(s, offset, fix, number)
            return
        if pcrel and (not v.operator or (v.operator == "PLT" and kind == FIX_BRANCH)) and add.section == s.index and self.folds(add):
            self.patch(s, offset, fix, self.evaluator.address(add) + number - offset - fix.bias)
            return
        self.relocate(fix, offset, s, add, number, fix.bias, kind, v.operator, pcrel)

    def folds(self, s: Symbol) -> bool:
        """Whether a pc-relative use within the section needs no relocation."""
        return (s.kind == S_LABEL or s.kind == S_SECTION) and not s.is_weak and not s.is_global and s.sym_type != STT_GNU_IFUNC

    def patch(self, s: Section, offset: int, fix: Fix, value: int) -> None:
        """Writes a number into the field, refusing what does not fit either as signed or unsigned."""
        bits = 8 * fix.size
        if fix.size and fix.size < 8:
            fits = -(1 << bits) < value < 1 << bits if fix.kind == FIX_ABS else -(1 << (bits - 1)) <= value < 1 << (bits - 1)
            if not fits and fix.kind != FIX_ABS and fix.size == 4 and self.machine.bits == 32:
                fits = -(1 << bits) < value < 1 << bits
            if not fits:
                unit = "byte" if fix.size == 1 else "bytes"
                text = f"value of {value} too large for field of {fix.size} {unit} at 0x{offset:x}"
                if fix.kind == FIX_ABS and fix.size == 4 and self.machine.bits == 32:
                    self.stream.report("Warning", f"value 0x{value & ((1 << 64) - 1):x} truncated to 0x{value & 0xFFFFFFFF:x}", fix.file, fix.line)
                else:
                    self.stream.report("Error", text, fix.file, fix.line)
                    return
        s.bytes[offset : offset + fix.size] = (value & ((1 << bits) - 1)).to_bytes(fix.size, "little")

    def relocate(
        self, fix: Fix, offset: int, s: Section, add: Symbol | None, number: int, bias: int, kind: int, operator: str, pcrel: bool
    ) -> None:
        """Makes the relocation for add + number at offset."""
        if add is not None and add.alias is not None:
            number += add.offset
            add = add.alias
        if operator == "PLT" and (kind == FIX_BRANCH or kind == FIX_ABS):
            if add is not None and not (add.is_global or add.is_weak) and add.section >= 0:
                operator = ""
        got = add is not None and add.name == "_GLOBAL_OFFSET_TABLE_"
        if kind == FIX_BRANCH and add is not None and not operator and (number != 0 or not self.needs_plt(add)):
            kind = FIX_PCREL  # a place beside a function has no PLT entry
        if operator == "SIZE" and add is not None and self.folds(add):
            v = self.evaluator.value(add.size_expr if add.size_expr is not None else Const(0))
            if v.ok and v.add is None and v.sub is None:
                self.patch(s, offset, fix, v.number + number)
                return
        if got and fix.size == 8 and kind == FIX_PCREL and not operator:
            kind = FIX_ABS  # R_X86_64_GOTPC64
        if kind == FIX_BRANCH and add is None:
            kind = FIX_PCREL
        rel_type = fix.rel_type if fix.rel_type >= 0 else self.machine.reloc_for(kind, fix.size, operator, fix.flags, got)
        if rel_type < 0:
            what = "@" + operator if operator else ""
            self.stream.report("Error", "cannot represent relocation type for " + str(fix.size) + "-byte field" + what, fix.file, fix.line)
            return
        if got and not operator and not pcrel and fix.lead:
            number += fix.lead
        if add is not None and fix.rel_type < 0 and self.machine.is_tls(rel_type):
            if not self.thread_local(add, fix):
                return
        addend = number - bias
        target = add
        if add is not None:
            if fix.rel_type >= 0:
                # .reloc: a symbol with a name of its own is kept
                by_section = add.section >= 0 and (add.temporary or add.kind == S_SECTION) and not (add.is_global or add.is_weak)
            else:
                by_section = self.section_relative(add, number, rel_type, pcrel, s, operator == "gotoff")
            if by_section:
                addend += self.evaluator.address(add)
                target = self.stream.sections[add.section].symbol
            assert target is not None
            if not target.in_reloc:
                target.in_reloc = True
                if target.temporary:
                    self.late_order.append(target)
        if not self.rela and 0 < fix.size <= len(s.bytes) - offset:
            if fix.size < 4 and not -1 << 8 * fix.size < addend < 1 << 8 * fix.size:
                unit = "byte" if fix.size == 1 else "bytes"
                text = f"value of {addend} too large for field of {fix.size} {unit} at 0x{offset:x}"
                self.stream.report("Error", text, fix.file, fix.line)
                return
            s.bytes[offset : offset + fix.size] = (addend & ((1 << (8 * fix.size)) - 1)).to_bytes(fix.size, "little")
        self.relocs[s.index].append(Reloc(offset, rel_type, target, addend))

    def thread_local(self, s: Symbol, fix: Fix) -> bool:
        """A symbol that is used as one of each thread becomes one, unless it cannot be."""
        what = ""
        if s.sym_type == STT_FUNC or s.sym_type == STT_GNU_IFUNC:
            what = "function "
        elif s.kind == S_LABEL or s.kind == S_SECTION:
            if self.stream.sections[s.section].flags & SHF_TLS:
                return True
        elif s.kind != S_COMMON or s.sym_type == STT_TLS:
            s.sym_type = STT_TLS
            return True
        self.stream.report("Error", "Accessing " + what + "`" + s.name + "' as thread-local object", fix.file, fix.line)
        return False

    def needs_plt(self, s: Symbol) -> bool:
        """gas on x86-64: branches to weak, undefined and global symbols ask for R_X86_64_PLT32, those to local ones for PC32."""
        return self.machine.bits == 64 and (s.is_weak or s.is_global or (s.kind != S_LABEL and s.kind != S_SECTION))

    def section_relative(self, s: Symbol, number: int, rel_type: int, pcrel: bool, home: Section, displacement: bool) -> bool:
        if s.kind == S_UNDEF or s.kind == S_COMMON or s.kind == S_ABS or s.section < 0:
            return False
        if s.kind == S_SECTION:
            return True
        if s.is_global or s.is_weak or s.sym_type == STT_GNU_IFUNC:
            return False
        where = self.stream.sections[s.section]
        if where.flags & SHF_TLS:
            return False
        if where.flags & SHF_MERGE and (number != 0 or pcrel):
            return False
        if where.linkonce and where is not home and not s.temporary:
            return False
        return not self.machine.keeps_symbol(rel_type, pcrel, where.flags & SHF_MERGE != 0 or not displacement)
