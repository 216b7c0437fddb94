"""From the laid-out stream to pyelf's Object: sections in order of creation, symbols in order of first mention, locals first.

Which symbols are written follows GNU as: no `.L` names unless a relocation needs one, section symbols only when used, undefined ones only
when something refers to them.
"""

from typing import final

from pyelf import model
from pyelf.consts import (
    ELFOSABI_GNU,
    ET_REL,
    SHF_TLS,
    SHN_ABS,
    SHN_COMMON,
    SHN_UNDEF,
    SHN_X86_64_LCOMMON,
    SHT_NOBITS,
    STB_GLOBAL,
    STB_GNU_UNIQUE,
    STB_LOCAL,
    STB_WEAK,
    STT_FILE,
    STT_GNU_IFUNC,
    STT_SECTION,
    STT_TLS,
    STV_HIDDEN,
)

from pyas.expr import E_BINARY, E_SYM, E_UNARY, Binary, Expr, SymRef, Unary
from pyas.object_sink import ObjectStream
from pyas.resolve import Resolver
from pyas.symbol import S_ABS, S_COMMON, S_EXPR, S_FILE, S_GROUP, S_LABEL, S_SECTION, S_UNDEF, Symbol


def settle(stream: ObjectStream, s: Symbol) -> bool:
    """Turns a .set into what it is: a number or a place (an alias of something undefined stays). False: it is nothing of these."""
    if s.expr is None:
        return False
    s.resolving = True
    v = stream.evaluator.value(s.expr)
    s.resolving = False
    if not v.ok or v.sub is not None:
        return False
    if v.add is None:
        s.kind = S_ABS
        s.offset = v.number
    elif v.add is not s and (v.add.kind == S_LABEL or v.add.kind == S_SECTION):
        s.kind = S_LABEL
        s.frag = v.add.frag
        s.section = v.add.section
        s.offset = v.add.offset + v.number
        if v.number == 0:
            # a plain alias takes type and size, as with gas
            s.copy_from = v.add if v.add.copy_from is None else v.add.copy_from
    return True


def settle_early(stream: ObjectStream) -> None:
    """Before layout: the .set symbols whose place is known to within a fragment, so that relocations can name them.

    What a symbol is made of is settled before it: a chain of .set written last one first costs no more than one written in order."""
    met: set[Symbol] = set()
    symbols = stream.symbols
    waiting: list[Symbol] = []
    for first in symbols.values():
        if first.kind != S_EXPR or first in met:
            continue
        waiting.append(first)
        while waiting:
            s = waiting[-1]
            if s not in met:
                met.add(s)
                for part in mentioned(s.expr):
                    if part.kind == S_EXPR and part not in met and symbols.get(part.name) is part:
                        waiting.append(part)
            else:
                waiting.pop()
                if s.kind == S_EXPR:
                    settle(stream, s)


def mentioned(top: Expr | None) -> list[Symbol]:
    """The symbols of a bound expression."""
    found: list[Symbol] = []
    todo: list[Expr] = [top] if top is not None else []
    while todo:
        e = todo.pop()
        if e.kind == E_SYM:
            assert isinstance(e, SymRef)
            if isinstance(e.bound, Symbol):
                found.append(e.bound)
        elif e.kind == E_UNARY:
            assert isinstance(e, Unary)
            todo.append(e.operand)
        elif e.kind == E_BINARY:
            assert isinstance(e, Binary)
            todo.append(e.left)
            todo.append(e.right)
    return found


@final
class ObjectBuilder:
    def __init__(self, stream: ObjectStream, resolver: Resolver) -> None:
        self.stream = stream
        self.resolver = resolver
        self.elf = model.Object(stream.machine.bits, stream.machine.elf_machine, ET_REL)
        self.sections: list[model.Section] = []
        self.signatures: list[Symbol] = []
        self.made: dict[Symbol, model.Symbol] = {}
        self.renamed: dict[Symbol, Symbol] = {}  # .symver name, version, remove: the version stands for the name
        self.groups: dict[str, model.Group] = {}

    def build(self) -> model.Object:
        elf = self.elf
        for s in self.stream.sections:
            if s.absolute >= 0:
                # a place keeper, so that indices agree
                self.sections.append(model.Section(s.name, s.sh_type))
                continue
            out = model.Section(s.name, s.sh_type, s.flags, s.align)
            out.entsize = s.entsize
            if s.sh_type == SHT_NOBITS:
                out.size = s.size
            else:
                out.data = s.bytes
                out.size = len(s.bytes)
            self.sections.append(out)
            elf.sections.append(out)
        self.symbols()
        for s in self.stream.sections:
            out = self.sections[s.index]
            for r in self.resolver.relocs[s.index]:
                symbol = self.named(r.symbol) if r.symbol is not None else None
                out.relas.append(model.Rela(r.offset, r.type, symbol, r.addend if elf.rela else 0))
            if s.group:
                self.join_group(s.group, s.comdat, out)
            if s.link:
                self.link(s.link, out)
        return elf

    def named(self, s: Symbol) -> model.Symbol:
        """The table entry a relocation names; for an old version of a .set symbol, that of the name."""
        found = self.made.get(self.renamed.get(s, s))
        if found is None:
            found = self.made.get(self.stream.symbols.get(s.name, s))
        if found is None:
            self.stream.report("Error", "symbol `" + s.name + "' is not in the symbol table", s.file, s.line)
            found = model.Symbol(s.name)
        return found

    def join_group(self, name: str, comdat: bool, out: model.Section) -> None:
        group = self.groups.get(name)
        if group is None:
            group = model.Group(self.made[self.stream.symbols[name]], comdat)
            self.groups[name] = group
        group.comdat = group.comdat or comdat
        group.members.append(out)
        out.group = group

    def link(self, name: str, out: model.Section) -> None:
        found = self.stream.first_of_name.get(name)
        if found is not None:
            out.link_order = self.sections[found]
            return
        s = self.stream.symbols.get(name)
        if s is not None and s.section >= 0:
            out.link_order = self.sections[s.section]
        elif name != "0":
            self.stream.fail("undefined linked-to symbol `" + name + "'")

    def symbols(self) -> None:
        """The symbol table: locals, then the rest, each in order of first mention."""
        stream = self.stream
        numbers: dict[str, int] = {}
        for section in stream.sections:
            if section.group and section.group not in numbers:
                numbers[section.group] = len(numbers)
                self.sign_group(section.group, numbers[section.group])
        every = stream.file_symbols + stream.order + self.resolver.late_order + self.signatures
        for s in every:
            if s.kind == S_EXPR and not settle(stream, s):
                self.stream.report("Error", "can't resolve value of symbol `" + s.name + "'", s.file, s.line)
        every = every + self.versioned(every)
        locals_: list[model.Symbol] = []
        others: list[model.Symbol] = []
        for s in every:
            if s in self.made or not self.wanted(s):
                continue
            out = self.symbol(s)
            self.made[s] = out
            if out.bind == STB_LOCAL:
                locals_.append(out)
            else:
                others.append(out)
        self.elf.symbols = locals_ + others
        if self.stream.gnu_osabi:
            self.elf.osabi = ELFOSABI_GNU

    def versioned(self, every: list[Symbol]) -> list[Symbol]:
        """`.symver`: an undefined symbol takes the versioned name; a defined one gets aliases, or with `@@@` the name itself."""
        made: list[Symbol] = []
        for s in every:
            names = s.versions
            if not names:
                continue
            if s.kind != S_UNDEF and s.base_form == "remove":
                s.no_emit = True
                if s.in_reloc and len(names) > 1:
                    text = "symbol '" + s.name + "' with multiple versions cannot be used in relocation"
                    self.stream.report("Error", text, s.file, s.line)
                    s.no_emit = False
            for name in reversed(names):
                if s.kind == S_UNDEF:
                    s.name = name.replace("@@@", "@")
                    if "@@" in s.name:
                        text = "invalid attempt to declare external version name as default in symbol `" + s.name + "'"
                        self.stream.report("Error", text, s.file, s.line)
                elif "@@@" in name:
                    s.name = name.replace("@@@", "@@")
                else:
                    n = Symbol(name)
                    n.kind = s.kind
                    n.frag = s.frag
                    n.offset = s.offset
                    n.section = s.section
                    n.is_global = s.is_global
                    n.is_weak = s.is_weak
                    n.visibility = s.visibility
                    n.sym_type = s.sym_type
                    n.size_expr = s.size_expr
                    made.append(n)
                    if s.no_emit:
                        n.in_reloc = s.in_reloc
                        self.renamed[s] = n
            if s.base_form == "hidden":
                s.visibility = STV_HIDDEN
            elif s.base_form == "local":
                s.is_global = False
        return made

    def sign_group(self, name: str, number: int) -> None:
        """A group's signature is a local symbol of the group's own section when nothing else defines the name."""
        s = self.stream.symbols.get(name)
        if s is None:
            s = self.stream.new_symbol(name)
            if not s.temporary:
                # behind the temporaries that relocations asked for
                self.stream.order.pop()
            self.signatures.append(s)
            s.in_reloc = True
            s.kind = S_GROUP
            s.offset = number
        if s.temporary and not s.in_reloc:
            self.resolver.late_order.append(s)
        s.in_reloc = True

    def wanted(self, s: Symbol) -> bool:
        if s.kind == S_FILE:
            return True
        if s.kind == S_SECTION:
            return s.in_reloc
        if s.no_emit:
            return False
        if s.in_reloc:
            return True
        if s.temporary:
            return s.is_global or s.is_weak or s.kind == S_COMMON
        if s.weakref is not None:
            return False
        if s.kind == S_UNDEF:
            return s.referenced or s.weak_used or (s.mentioned and not s.is_weak and not s.versions)
        if s.kind == S_EXPR:
            return False
        return True

    def symbol(self, s: Symbol) -> model.Symbol:
        out = model.Symbol(s.name)
        if s.kind == S_SECTION:
            out.name = ""
            out.type = STT_SECTION
            out.section = self.sections[s.section]
            return out
        if s.kind == S_FILE:
            out.type = STT_FILE
            out.shndx = SHN_ABS
            return out
        out.type = s.sym_type
        if s.copy_from is not None and out.type == 0:
            out.type = self.copied_type(s.copy_from)
        out.visibility = s.visibility
        evaluator = self.stream.evaluator
        if s.kind == S_LABEL:
            out.section = self.sections[s.section]
            out.value = evaluator.address(s)
            if self.stream.sections[s.section].flags & SHF_TLS:
                out.type = STT_TLS
        elif s.kind == S_ABS:
            out.shndx = SHN_ABS
            out.value = s.offset & ((1 << self.elf.bits) - 1)
        elif s.kind == S_GROUP:
            # write.py puts the headers of groups first, in the order of their first members
            out.shndx = 1 + s.offset
        elif s.kind == S_COMMON:
            if s.is_weak:
                self.stream.report("Error", "symbol `" + s.name + "' can not be both weak and common", self.stream.file_name, 0)
            out.shndx = SHN_X86_64_LCOMMON if s.large else SHN_COMMON
            out.value = s.offset
            out.size = s.common_size
        else:
            out.shndx = SHN_UNDEF
            if "\x02" in s.name:
                number, _, count = s.name[2:].partition("\x02")
                text = f"local label `\"{number}\" (instance number {count} of a fb label)' is not defined"
                self.stream.report("Error", text, s.file, s.line)
        if s.unique and s.kind != S_UNDEF:
            out.bind = STB_GNU_UNIQUE
        elif s.is_weak or (s.kind == S_UNDEF and s.weak_used and not s.referenced):
            out.bind = STB_WEAK
        elif s.is_global or s.kind == S_COMMON or s.kind == S_UNDEF:
            out.bind = STB_GLOBAL
        if s.unique or out.type == STT_GNU_IFUNC:
            self.elf.osabi = ELFOSABI_GNU
        size = s.size_expr
        source = s.copy_from
        if size is None and source is not None:
            size = source.size_expr
        if size is not None:
            v = evaluator.value(size)
            if v.ok and v.add is None and v.sub is None:
                out.size = v.number & ((1 << self.elf.bits) - 1)
            else:
                self.stream.report("Error", ".size expression for " + s.name + " does not evaluate to a constant", s.file, s.line)
        return out

    def copied_type(self, s: Symbol) -> int:
        seen = 0
        while s.sym_type == 0 and s.copy_from is not None and seen < 100:
            s = s.copy_from
            seen += 1
        return s.sym_type
