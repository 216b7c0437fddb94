"""Loading inputs in command-line order and deciding what every global name means (gABI "Symbol Table", "Shared object dependencies").

Precedence, from strong to weak: a definition in an object, a common symbol, a weak definition in an object, a shared library's definition,
a reference. Archive members are pulled exactly in GNU ld's order (index order, repeated until nothing is new), because the order of members is
the order of their sections in the image.
"""

import os
from typing import Final, final

from pyelf.consts import ELFMAG, STB_GNU_UNIQUE, STB_LOCAL, STB_WEAK, STT_FUNC, STT_GNU_IFUNC, STT_NOTYPE, STT_OBJECT, STT_TLS, STV_DEFAULT

from pyld.comdat import drop_duplicate_groups
from pyld.context import Link
from pyld.inputs import (
    AR_MAGIC,
    THIN_MAGIC,
    Archive,
    defined_names,
    identify,
    make_index,
    read_input,
    read_library,
    read_object,
)  # fmt: skip
from pyld.options import IN_DEFSYM, IN_END_GROUP, IN_FILE, IN_JUST_SYMBOLS, IN_LIBRARY, IN_SCRIPT, IN_START_GROUP, Input, Modes
from pyld.pieces import COMMON, DEFINED, SHARED, UNDEFINED, InputFile, InputSection, LinkError, Symbol
from pyld.report import place_text, source_of
from pyld.script.nodes import Script
from pyld.script.parser import ScriptParser

ET_DYN: Final = 3
WRITABLE_MARK: Final = 1 << 62


@final
class Loader:
    def __init__(self, link: Link, script: Script, search: list[str]) -> None:
        self.link = link
        self.script = script
        self.search = search  # library folders, in order
        self.wraps: dict[str, bool] = dict.fromkeys(link.options.wraps, True)
        self.groups: dict[str, InputFile] = {}  # COMDAT signature -> the file that holds it
        self.group_stack: list[Input] = []
        self.in_group = False
        self.archives: dict[str, Archive] = {}
        self.new_undefined = 0  # counts references that became known: an archive is searched again while it grows
        self.depth = 0
        self.libraries: dict[str, InputFile] = {}
        self.traced: dict[str, bool] = dict.fromkeys(link.options.trace_symbols, True)
        self.linkonce: dict[str, InputSection] = {}

    # the command line

    def run(self, inputs: list[Input]) -> None:
        for item in inputs:
            if item.kind == IN_START_GROUP:
                if self.in_group:
                    raise LinkError("may not nest groups (--help for usage)")
                self.in_group = True
                self.group_stack = []
            elif item.kind == IN_END_GROUP:
                if not self.in_group:
                    raise LinkError("group ended before it began (--help for usage)")
                self.in_group = False
                self.close_group(self.group_stack)
            elif self.in_group:
                self.group_stack.append(item)
                # first round at once, so that the order of loading is the order of the command line
                self.load(item)
            else:
                self.load(item)
        if self.in_group:
            self.close_group(self.group_stack)

    def close_group(self, items: list[Input]) -> None:
        """Search the archives of the group again until no reference is new."""
        while True:
            before = self.new_undefined
            for item in items:
                if item.kind in (IN_FILE, IN_LIBRARY):
                    self.load_again(item)
            if self.new_undefined == before:
                return

    def load_again(self, item: Input) -> None:
        path = self.path_of(item)
        if path in self.archives and not item.whole:
            self.search_archive(self.archives[path])
        elif path in self.libraries and item.as_needed:
            self.use_library(self.libraries[path], True)

    def path_of(self, item: Input) -> str:
        if item.kind == IN_LIBRARY:
            return self.find_library(item.name, item.static)
        return self.find_file(item)

    def find_file(self, item: Input) -> str:
        name = item.name
        sysroot = self.link.options.sysroot
        if item.sysrooted and sysroot and name.startswith("/"):
            return sysroot + name
        if name.startswith("="):
            return sysroot + name[1:]
        return name

    def find_library(self, name: str, static: bool) -> str:
        if name.startswith(":"):
            candidates = [name[1:]]
        elif static or self.link.options.relocatable:
            candidates = [f"lib{name}.a"]
        else:
            candidates = [f"lib{name}.so", f"lib{name}.a"]
        for folder in self.search:
            for candidate in candidates:
                path = folder + "/" + candidate
                if os.path.isfile(path):
                    if self.compatible(path):
                        return path
                    self.link.plain(f"ld: skipping incompatible {path} when searching for -l{name}")
        raise LinkError(f"cannot find -l{name}: No such file or directory")

    def compatible(self, path: str) -> bool:
        with open(path, "rb") as file:
            head = file.read(64)
        if head[:4] != ELFMAG:
            return True
        bits, machine, _ = identify(head)
        return bits == self.link.bits and machine == self.link.machine

    def load(self, item: Input) -> None:
        if item.kind == IN_JUST_SYMBOLS:
            self.just_symbols(item.name)
            return
        if item.kind in (IN_SCRIPT, IN_DEFSYM):
            return
        path = self.path_of(item)
        if item.kind == IN_FILE and not os.path.exists(path) and item.sysrooted:
            for folder in self.search:
                if os.path.exists(folder + "/" + path):
                    path = folder + "/" + path
                    break
        if path in self.archives and not item.whole:
            self.search_archive(self.archives[path])
            return
        if path in self.libraries:
            self.use_library(self.libraries[path], item.as_needed)
            return
        given = self.link.options.given
        data = given[path] if path in given else read_input(path)
        self.link.dependencies.append(path)
        if self.link.options.trace:
            self.link.plain(path)
        if item.binary:
            self.binary(path, data)
            return
        head = data[:8]
        if head[:4] == ELFMAG:
            _, _, e_type = identify(data)
            if e_type == ET_DYN:
                self.shared(path, data, item)
            else:
                self.object(read_object(self.link, path, data, "", False))
        elif head == AR_MAGIC or head == THIN_MAGIC:
            archive = Archive(path, data)
            if item.whole:
                for at in archive.members:
                    self.member(archive, at, "")
                return
            self.archives[path] = archive
            self.search_archive(archive)
        else:
            self.text(path, data, item)

    def text(self, path: str, data: bytes, item: Input) -> None:
        """Neither object nor archive: a linker script (libc.so is one)."""
        if b"\0" in data[:4096]:
            raise LinkError(f"{path}: file not recognized: file format not recognized")
        self.depth += 1
        if self.depth > 20:
            raise LinkError(f"{path}: scripts include one another too deeply")
        inner = Script()
        try:
            ScriptParser(inner, data.decode("utf-8", "surrogateescape"), path, self.search).top()
        except LinkError as failure:
            raise LinkError(f"{path}: file format not recognized; treating as linker script\nld: {failure}") from None
        self.search.extend([self.sysrooted(p) for p in inner.search])
        self.script.statements.extend(inner.statements)
        self.script.versions.extend(inner.versions)
        self.script.inserts.extend(inner.inserts)
        self.script.externs.extend(inner.externs)
        for name in inner.externs:
            self.require(name)
        self.script.entry = self.script.entry or inner.entry
        if inner.has_sections and not inner.inserts:
            self.script.has_sections = True
        modes = Modes()
        modes.static, modes.whole = item.static, item.whole
        group = 0
        members: list[Input] = []
        for wanted in inner.files:
            modes.as_needed = item.as_needed or wanted.as_needed
            name = wanted.name
            entry = Input(IN_LIBRARY if name.startswith("-l") else IN_FILE, name[2:] if name.startswith("-l") else name, modes)
            entry.sysrooted = True
            if not name.startswith(("-l", "/", "=")) and not os.path.exists(name):
                beside = os.path.join(os.path.dirname(path), name)
                if os.path.exists(beside):
                    entry.name = beside
            if wanted.group != group and members:
                self.close_group(members)
                members = []
            group = wanted.group
            self.load(entry)
            if group:
                members.append(entry)
        if members:
            self.close_group(members)
        self.depth -= 1

    def sysrooted(self, folder: str) -> str:
        if folder.startswith("="):
            return self.link.options.sysroot + folder[1:]
        if folder.startswith("$SYSROOT"):
            return self.link.options.sysroot + folder[8:]
        return folder

    def require(self, name: str) -> None:
        """-u, EXTERN: an undefined reference from nowhere."""
        symbol = self.link.symbols.get(name)
        if symbol is None:
            symbol = Symbol(name)
            self.link.symbols[name] = symbol
            self.new_undefined += 1
        symbol.ref_nonweak = True
        symbol.weak_ref = False

    # archives

    def search_archive(self, archive: Archive) -> None:
        if not archive.has_index:
            if not archive.members:
                return
            make_index(archive, self.link.bits)
            if archive.index and not archive.thin:
                raise LinkError(f"{archive.path}: error adding symbols: archive has no index; run ranlib to add one")
        index = archive.index
        count = len(index)
        if not archive.included:
            archive.included = [False] * count
        included = archive.included
        symbols = self.link.symbols
        loop = True
        while loop:
            loop = False
            last = -1
            for i in range(count):
                if included[i]:
                    continue
                name, position = index[i]
                if position == last:
                    included[i] = True
                    continue
                symbol = symbols.get(name)
                if symbol is None:
                    continue
                if symbol.kind == COMMON:
                    if not self.defines(archive, position, name):
                        continue
                elif symbol.kind != UNDEFINED:
                    included[i] = True
                    continue
                elif symbol.weak_ref and not symbol.ref_nonweak:
                    continue
                elif symbol.script:
                    continue
                before = self.new_undefined
                if position in archive.loaded:
                    # its definition was in a discarded group: loading again would not help
                    included[i] = True
                    continue
                self.member(archive, position, name)
                if self.new_undefined != before:
                    loop = True
                mark = i
                while True:
                    included[mark] = True
                    if mark == 0 or index[mark - 1][1] != position:
                        break
                    mark -= 1
                last = position

    def defines(self, archive: Archive, position: int, name: str) -> bool:
        _, data, _, _ = archive.load(position)
        if identify(data)[2] != 1:
            return False
        return name in defined_names(data, self.link.bits, archive.path, False)

    def member(self, archive: Archive, position: int, wanted: str) -> None:
        name, data, owner, thin = archive.load(position)
        if position in archive.loaded and wanted:
            return
        archive.loaded[position] = True
        if bytes(data[:8]) in (AR_MAGIC, THIN_MAGIC):
            # a thin archive may name archives (built-in.a made without T flattening)
            inner = Archive(name, bytes(data))
            for at in inner.members:
                self.member(inner, at, "")
            return
        if bytes(data[:4]) != ELFMAG:
            if wanted:
                raise LinkError(f"{archive.path}({name}): file not recognized: file format not recognized")
            return
        file = read_object(self.link, name, data, owner, thin)
        if thin:
            self.link.dependencies.append(name)
        if self.link.options.trace:
            self.link.plain(f"{owner}({name})" if not thin else name)
        if wanted:
            asked = self.link.symbols.get(wanted)
            who = asked.file.name() if asked is not None and asked.file is not None else ""
            self.link.archive_pulls.append((file.name(), who, wanted))
        excluded = self.link.options.exclude_libs
        if excluded and (
            "ALL" in excluded or os.path.basename(owner) in excluded or os.path.basename(owner).removesuffix(".a").removeprefix("lib") in excluded
        ):
            file.no_export = True
        self.object(file)

    # objects

    def object(self, file: InputFile) -> None:
        self.link.files.append(file)
        if file.exec_stack == 1:
            self.link.exec_stack = True
        drop_duplicate_groups(self.link, file, self.groups, self.linkonce)
        symbols = file.symbols
        for number in range(file.first_global, len(symbols)):
            if number == 0:
                continue
            symbols[number] = self.add(symbols[number], file)

    def wrapped(self, symbol: Symbol) -> str:
        name = symbol.name
        if self.wraps and symbol.kind == UNDEFINED:
            if name in self.wraps:
                return "__wrap_" + name
            if name.startswith("__real_") and name[7:] in self.wraps:
                return name[7:]
        return name

    def add(self, new: Symbol, file: InputFile) -> Symbol:
        """Merge an object's global; returns the one Symbol that all files share."""
        name = self.wrapped(new)
        new.name = name
        table = self.link.symbols
        at = name.find("@") if "@" in name else -1
        if at > 0:
            default = name.startswith("@@", at)
            new.version = name[at:].lstrip("@")
            new.named_version = True
            base = name[:at]
            new.version_hidden = not default
            if new.kind == UNDEFINED:
                key = base + "@" + new.version
            elif default:
                key = base
            else:
                key = base + "@" + new.version
            new.name = base
            old = table.get(key)
            if default and new.kind != UNDEFINED:
                pending = table.get(base + "@" + new.version)
                if pending is not None and pending is not old and old is None:
                    old = pending
                    table[base] = pending
        else:
            key = name
            old = table.get(name)
        if name in self.traced:
            what = "reference to" if new.kind == UNDEFINED else "definition of"
            self.link.plain(f"{file.name()}: {what} {name}")
        if new.section is not None and new.section.discarded and new.section.kept is not None or (new.section is not None and new.section.discarded):
            new.discarded = True
            reference = Symbol(new.name)
            reference.file = file
            reference.weak_ref = True
            reference.bind = new.bind
            reference.visibility = 0
            # a definition in a dropped group counts as a reference to the kept one
            if old is None:
                reference.discarded = True
                table[key] = reference
                return reference
            old.ref_regular = True
            return old
        if old is None:
            table[key] = new
            if at > 0 and not new.version_hidden and new.kind != UNDEFINED:
                table[new.name + "@" + new.version] = new
            self.first_seen(new)
            return new
        self.merge(old, new, file)
        return old

    def first_seen(self, new: Symbol) -> None:
        new.ref_regular = new.kind == UNDEFINED
        if new.kind == UNDEFINED:
            new.weak_ref = new.bind == STB_WEAK
            new.ref_nonweak = not new.weak_ref
            if not new.weak_ref:
                self.new_undefined += 1
        elif new.kind == COMMON:
            self.new_undefined += 1

    def merge(self, old: Symbol, new: Symbol, file: InputFile) -> None:
        if new.visibility and (not old.visibility or new.visibility < old.visibility):
            old.visibility = new.visibility
        if new.kind == UNDEFINED:
            old.ref_regular = True
            if new.bind != STB_WEAK:
                if old.kind == UNDEFINED and not old.ref_nonweak:
                    self.new_undefined += 1
                    old.file = file
                old.ref_nonweak = True
                old.weak_ref = False
                if old.kind == UNDEFINED:
                    old.bind = new.bind
            if old.kind == UNDEFINED and old.type == STT_NOTYPE:
                old.type = new.type
            return
        if new.type == STT_TLS and old.type not in (STT_TLS, STT_NOTYPE) or (old.type == STT_TLS and new.type not in (STT_TLS, STT_NOTYPE)):
            if old.kind != SHARED:
                self.tls_mismatch(old, new, file)
        if new.kind == DEFINED:
            if old.kind == DEFINED and not old.script:
                if new.bind == STB_WEAK:
                    return
                if old.bind != STB_WEAK:
                    self.duplicate(old, new, file)
                    return
            elif old.kind == DEFINED:
                return  # the script's word holds
            elif old.kind == COMMON:
                if new.bind == STB_WEAK:
                    return
                if self.link.options.warn_common:
                    self.link.warn(f"{file.name()}: definition of `{old.name}' overriding common from {old.file.name() if old.file else ''}")
            elif old.kind == SHARED:
                old.def_dynamic = True
            self.take(old, new, file)
            return
        # a common symbol
        if old.kind == COMMON:
            if new.size > old.size:
                old.size = new.size
                old.file = file
            if new.align > old.align:
                old.align = new.align
            return
        if old.kind == DEFINED and old.bind != STB_WEAK:
            return
        if old.kind == SHARED:
            old.def_dynamic = True
            size, type_ = old.size, old.type
            self.take(old, new, file)
            if type_ == STT_OBJECT and size > old.size:
                old.size = size
            return
        self.take(old, new, file)

    def take(self, old: Symbol, new: Symbol, file: InputFile) -> None:
        old.kind = new.kind
        old.bind = new.bind
        if new.type != STT_NOTYPE or old.type not in (STT_FUNC,):
            old.type = new.type
        old.other = new.other
        old.value = new.value
        old.size = new.size
        old.section = new.section
        old.file = file
        old.align = new.align
        old.discarded = new.discarded
        if new.version:
            old.version = new.version
            old.version_hidden = new.version_hidden
            old.named_version = new.named_version
        elif new.kind == DEFINED:
            old.version = ""

    def tls_mismatch(self, old: Symbol, new: Symbol, file: InputFile) -> None:
        if old.discarded or new.discarded:
            return
        new_what = "TLS" if new.type == STT_TLS else "non-TLS"
        old_what = "TLS" if old.type == STT_TLS else "non-TLS"
        where = old.file.name() if old.file is not None else "?"
        verb = "definition" if new.kind != UNDEFINED else "reference"
        old_verb = "definition" if old.kind != UNDEFINED else "reference"
        self.link.error(f"{old.name}: {new_what} {verb} in {file.name()} mismatches {old_what} {old_verb} in {where}")

    def duplicate(self, old: Symbol, new: Symbol, file: InputFile) -> None:
        if self.link.options.allow_multiple:
            return
        if new.section is None and old.section is None and new.value == old.value and old.out is None:
            return  # the same absolute value twice
        there = "unknown"
        if old.file is not None:
            first = old.section
            if first is None:
                there = f"{old.file.name()}:(*ABS*+{old.value:#x})"
            elif first.flags & 4 and source_of(first) != old.file.name():
                there = f"{old.file.name()}:{source_of(first)}:({first.name}+{old.value:#x})"
            else:
                there = f"{old.file.name()}:({first.name}+{old.value:#x})"
        text = f"multiple definition of `{old.name}'; {there}: first defined here"
        self.link.errors += 1
        if new.section is not None:
            self.link.plain(f"{place_text(self.link, new.section, new.value)}: {text}")
        else:
            self.link.plain(f"ld: {file.name()}:(*ABS*+{new.value:#x}): {text}")

    # shared libraries

    def shared(self, path: str, data: bytes, item: Input) -> None:
        if self.link.options.relocatable or (item.static and item.kind == IN_LIBRARY):
            raise LinkError(f"attempted static link of dynamic object `{path}'")
        if self.link.options.static and not self.link.options.shared and not self.link.options.pie and item.static:
            raise LinkError(f"attempted static link of dynamic object `{path}'")
        file = read_library(self.link, path, data)
        self.libraries[path] = file
        for other in self.link.libraries:
            if other.soname == file.soname:
                return
        self.use_library(file, item.as_needed)

    def use_library(self, file: InputFile, as_needed: bool) -> None:
        if file.is_needed or file in self.link.libraries:
            if not as_needed:
                file.is_needed = True
            return
        if as_needed:
            wanted = False
            for name, _, _, shndx, _, _, version, hidden, _ in file.library_symbols:
                if shndx == 0:
                    continue
                old = self.link.symbols.get(name + "@" + version if hidden else name)
                if old is not None and old.kind == UNDEFINED and old.ref_nonweak and old.visibility == STV_DEFAULT:
                    wanted = True
                    break
            if not wanted:
                return
            file.as_needed = True
        file.is_needed = True
        self.link.libraries.append(file)
        for entry in file.library_symbols:
            self.add_shared(file, entry)

    def add_shared(self, file: InputFile, entry: tuple[str, int, int, int, int, int, str, bool, int]) -> None:
        name, st_info, visibility, shndx, value, size, version, hidden, align = entry
        table = self.link.symbols
        if st_info >> 4 == STB_LOCAL:
            return
        if shndx == 0:
            symbol = table.get(name)
            if symbol is None:
                symbol = Symbol(name)
                symbol.file = file
                symbol.weak_ref = st_info >> 4 == STB_WEAK
                table[name] = symbol
                if not symbol.weak_ref:
                    self.new_undefined += 1
            symbol.ref_dynamic = True
            return
        if visibility in (1, 2):
            return
        new = Symbol(name)
        new.kind = SHARED
        new.bind = st_info >> 4
        new.type = st_info & 15
        new.value = value
        new.size = size
        new.shndx = shndx
        new.file = file
        new.version = version
        new.align = align
        new.version_hidden = hidden
        if name in self.traced:
            self.link.plain(f"{file.name()}: definition of {name}")
        if version:
            key = name + "@" + version
            old = table.get(key)
            if old is None:
                if hidden:
                    table[key] = new
            else:
                self.merge_shared(old, new, file)
            if hidden:
                return
        old = table.get(name)
        if old is None:
            table[name] = new
            new.def_dynamic = True
        else:
            self.merge_shared(old, new, file)

    def merge_shared(self, old: Symbol, new: Symbol, file: InputFile) -> None:
        old.def_dynamic = True
        if old.kind != UNDEFINED:
            if old.kind == COMMON and new.type == STT_OBJECT and new.size > old.size:
                old.size = new.size
            return
        if old.visibility != STV_DEFAULT:
            return  # a hidden reference never binds to a library
        old.kind = SHARED
        old.bind = new.bind if new.bind != STB_GNU_UNIQUE else 1
        old.type = new.type
        old.value = new.value
        old.size = new.size
        old.shndx = new.shndx
        old.file = file
        old.version = new.version
        old.align = new.align

    # odd inputs

    def just_symbols(self, path: str) -> None:
        """-R file: only the symbols, at their absolute values."""
        import struct

        from pyld.inputs import section_headers, text_at

        data = read_input(path)
        bits, _, _ = identify(data)
        if not bits:
            raise LinkError(f"{path}: file not recognized: file format not recognized")
        headers = section_headers(data, bits, path)
        file = InputFile(path, 0)
        file.just_symbols = True
        for header in headers:
            if header[1] != 2:
                continue
            table = bytes(data[headers[header[6]][4] : headers[header[6]][4] + headers[header[6]][5]])
            width = 24 if bits == 64 else 16
            raw = data[header[4] + header[7] * width : header[4] + header[5] // width * width]
            for fields in struct.iter_unpack("<IBBHQQ" if bits == 64 else "<IIIBBH", raw):
                shndx, value, st_info = (fields[3], fields[4], fields[1]) if bits == 64 else (fields[5], fields[1], fields[3])
                if shndx == 0:
                    continue
                symbol = Symbol(text_at(table, fields[0], path))
                symbol.kind = DEFINED
                symbol.bind = st_info >> 4
                symbol.type = st_info & 15
                symbol.value = value
                symbol.file = file
                self.add(symbol, file)

    def binary(self, path: str, data: bytes) -> None:
        """-b binary: the bytes as .data with _binary_NAME_start, _end, _size."""
        file = InputFile(path, 0)
        file.bits = self.link.bits
        file.machine = self.link.machine
        section = InputSection(file, ".data", 1, 3)
        section.data = data
        section.size = section.raw_size = len(data)
        section.index = 1
        self.link.add_section(section)
        file.sections = [None, section]
        clean = "".join([c if c.isalnum() else "_" for c in path])
        file.symbols = [Symbol("")]
        file.first_global = 1
        for suffix, value, absolute in (("start", 0, False), ("end", len(data), False), ("size", len(data), True)):
            symbol = Symbol(f"_binary_{clean}_{suffix}")
            symbol.kind = DEFINED
            symbol.value = value
            symbol.section = None if absolute else section
            symbol.file = file
            file.symbols.append(symbol)
        self.object(file)


def is_ifunc(symbol: Symbol) -> bool:
    return symbol.type == STT_GNU_IFUNC and symbol.kind == DEFINED
