"""Linker-script text to a Script (GNU ld manual, chapter 3). One method per production, named after what it reads."""

import os
from typing import Final, final

from pyld.pieces import LinkError
from pyld.script.lexer import Lexer
from pyld.script.nodes import (
    A_HIDDEN,
    A_PLAIN,
    A_PROVIDE,
    A_PROVIDE_HIDDEN,
    E_ASSERT,
    E_BINARY,
    E_CALL,
    E_COND,
    E_INT,
    E_NAME,
    E_UNARY,
    SECTION_TYPES,
    SORT_ALIGNMENT,
    SORT_ALIGNMENT_NAME,
    SORT_INIT_PRIORITY,
    SORT_NAME,
    SORT_NAME_ALIGNMENT,
    SORT_NONE,
    Assert,
    Assign,
    Constructors,
    Data,
    Expr,
    FileWanted,
    Fill,
    Pattern,
    Phdr,
    Region,
    Script,
    Section,
    Stmt,
    Text,
    VersionNode,
    Wild,
)

MAX_DEPTH: Final = 2000
MAX_INCLUDES: Final = 10
ASSIGN_OPERATORS: Final = ("=", "+=", "-=", "*=", "/=", "<<=", ">>=", "&=", "|=", "^=")
PRECEDENCE: Final = {
    "||": 1,
    "&&": 2,
    "|": 3,
    "^": 4,
    "&": 5,
    "==": 6,
    "!=": 6,
    "<": 7,
    ">": 7,
    "<=": 7,
    ">=": 7,
    "<<": 8,
    ">>": 8,
    "+": 9,
    "-": 9,
    "*": 10,
    "/": 10,
    "%": 10,
}
DATA_WIDTHS: Final = {"BYTE": 1, "SHORT": 2, "LONG": 4, "QUAD": 8, "SQUAD": 8}
SORTS: Final = {
    "SORT": SORT_NAME,
    "SORT_BY_NAME": SORT_NAME,
    "SORT_BY_ALIGNMENT": SORT_ALIGNMENT,
    "SORT_BY_INIT_PRIORITY": SORT_INIT_PRIORITY,
    "SORT_NONE": SORT_NONE,
}
NAME_FUNCTIONS: Final = ("ADDR", "LOADADDR", "SIZEOF", "ALIGNOF", "DEFINED", "ORIGIN", "LENGTH", "CONSTANT")
# functions: name -> (fewest, most arguments)
FUNCTIONS: Final = {
    "ALIGN": (1, 2),
    "BLOCK": (1, 1),
    "ABSOLUTE": (1, 1),
    "NEXT": (1, 1),
    "MAX": (2, 2),
    "MIN": (2, 2),
    "LOG2CEIL": (1, 1),
    "DATA_SEGMENT_ALIGN": (2, 2),
    "DATA_SEGMENT_RELRO_END": (2, 2),
    "DATA_SEGMENT_END": (1, 1),
    "SIZEOF_HEADERS": (0, 0),
}


@final
class ScriptParser:
    def __init__(self, script: Script, text: str, path: str, search: list[str]) -> None:
        self.script = script
        self.lexer = Lexer(text, path)
        self.outer: list[Lexer] = []
        self.search = search
        self.depth = 0
        self.statements = script.statements
        self.as_needed = False

    # files and including

    def include(self) -> None:
        name = self.lexer.word()
        self.lexer.take(";")
        if len(self.outer) >= MAX_INCLUDES:
            raise self.lexer.fail("includes nested too deeply")
        for folder in ["", os.path.dirname(self.lexer.path)] + self.search:
            path = os.path.join(folder, name) if folder else name
            if os.path.isfile(path):
                self.outer.append(self.lexer)
                self.script.includes.append(path)
                self.lexer = Lexer(read_text(path), path)
                return
        raise self.lexer.fail(f"cannot find linker script {name}")

    def next(self) -> str:
        """The next character; an included text that ends falls back to the one that includes it."""
        while True:
            char = self.lexer.peek()
            if char or not self.outer:
                return char
            self.lexer = self.outer.pop()

    def top(self) -> None:
        """script = { command | assignment }"""
        while True:
            char = self.next()
            if not char:
                return
            if char == ";":
                self.lexer.take(";")
                continue
            place = self.lexer.place()
            name = self.lexer.symbol()
            if not name:
                raise self.lexer.fail(f"syntax error before `{self.lexer.text[self.lexer.pos : self.lexer.pos + 10].splitlines()[0]}'")
            if not self.command(name, place) and not self.input_command(name):
                if not self.assignment(name, place, self.statements):
                    raise LinkError(f"{place}: syntax error near `{name}'")

    def command(self, name: str, place: str) -> bool:
        lexer = self.lexer
        script = self.script
        if name == "SECTIONS":
            script.has_sections = True
            lexer.expect("{")
            self.sections(self.statements)
            if self.lexer.take("INSERT"):
                self.insert(place)
        elif name == "MEMORY":
            self.memory()
        elif name == "PHDRS":
            self.phdrs()
        elif name == "VERSION":
            lexer.expect("{")
            while self.next() != "}":
                self.version_node()
            lexer.expect("}")
        elif name == "ENTRY":
            script.entry = script.entry or self.argument()
            if script.entry and False:
                return True
        elif name == "OUTPUT_FORMAT":
            script.formats = self.arguments()
        elif name == "OUTPUT_ARCH":
            script.arch = self.argument()
        elif name == "OUTPUT":
            script.output = self.argument()
        elif name == "TARGET":
            self.argument()
        elif name == "INSERT":
            self.insert(place)
        elif name == "ASSERT":
            self.statements.append(self.assertion(place))
            lexer.take(";")
        elif name == "INCLUDE":
            self.include()
        elif name == "NOCROSSREFS":
            script.nocrossrefs.append((self.arguments(), False))
        elif name == "NOCROSSREFS_TO":
            script.nocrossrefs.append((self.arguments(), True))
        elif name == "REGION_ALIAS":
            words = self.arguments()
            if len(words) != 2:
                raise LinkError(f"{place}: syntax error: REGION_ALIAS takes two names")
            if words[0] in script.aliases or any([r.name == words[0] for r in script.regions]):
                raise LinkError(f"{place}: redefinition of memory region alias `{words[0]}'")
            script.aliases[words[0]] = words[1]
        elif name == "LD_FEATURE":
            script.sane = script.sane or self.argument() == "SANE_EXPR"
        elif name == "FORCE_COMMON_ALLOCATION":
            script.force_common = True
        elif name == "FORCE_GROUP_ALLOCATION":
            script.force_group = True
        elif name == "INHIBIT_COMMON_ALLOCATION":
            script.inhibit_common = True
        else:
            return self.provide(name, place, self.statements)
        return True

    def input_command(self, name: str) -> bool:
        script = self.script
        if name == "SEARCH_DIR":
            script.search.append(self.argument())
        elif name == "STARTUP":
            script.startup = self.argument()
        elif name in ("INPUT", "GROUP"):
            script.group_count += 1
            self.lexer.expect("(")
            self.file_list(script.group_count if name == "GROUP" else 0, False)
        elif name == "EXTERN":
            script.externs.extend(self.arguments())
        else:
            return False
        self.lexer.take(";")
        return True

    def file_list(self, group: int, as_needed: bool) -> None:
        while not self.lexer.take(")"):
            if self.lexer.take(","):
                continue
            word = self.lexer.word(",")
            if not word:
                raise self.lexer.fail("syntax error in a list of files")
            if word == "AS_NEEDED":
                self.lexer.expect("(")
                self.file_list(group, True)
            else:
                self.script.files.append(FileWanted(word, as_needed, group, self.lexer.path))

    def argument(self) -> str:
        self.lexer.expect("(")
        word = self.lexer.word()
        self.lexer.expect(")")
        self.lexer.take(";")
        return word

    def arguments(self) -> list[str]:
        words: list[str] = []
        self.lexer.expect("(")
        while not self.lexer.take(")"):
            word = self.lexer.word(",")
            if word:
                words.append(word)
            elif not self.lexer.take(","):
                raise self.lexer.fail("syntax error in a list of names")
        self.lexer.take(";")
        return words

    def insert(self, place: str) -> None:
        """INSERT AFTER|BEFORE section: moves all statements of this script so far."""
        word = self.lexer.word()
        if word not in ("AFTER", "BEFORE"):
            raise self.lexer.fail("syntax error: INSERT needs AFTER or BEFORE")
        section = self.lexer.word()
        self.lexer.take(";")
        self.script.inserts.append((list(self.statements), word == "AFTER", section, place))
        self.statements.clear()

    def memory(self) -> None:
        """MEMORY { name (attributes) : ORIGIN = expr, LENGTH = expr ... }"""
        lexer = self.lexer
        lexer.expect("{")
        while self.next() != "}":
            lexer = self.lexer
            place = lexer.place()
            name = lexer.word(":,")
            if name == "INCLUDE":
                self.include()
                continue
            attributes = ""
            if lexer.take("("):
                attributes = lexer.word()
                lexer.expect(")")
            lexer.expect(":")
            values: list[Expr] = []
            for words in (("ORIGIN", "org", "o"), ("LENGTH", "len", "l")):
                found = lexer.name()
                if found not in words:
                    raise lexer.fail(f"syntax error: expected {words[0]} in MEMORY")
                lexer.expect("=")
                values.append(self.expression())
                lexer.take(",")
            if any([r.name == name for r in self.script.regions]):
                raise LinkError(f"{place}: redeclaration of memory region `{name}'")
            self.script.regions.append(Region(name, attributes, values[0], values[1], place))
            lexer.take(";")
        self.lexer.expect("}")

    def phdrs(self) -> None:
        """PHDRS { name type [FILEHDR] [PHDRS] [AT(expr)] [FLAGS(expr)]; ... }"""
        lexer = self.lexer
        self.script.has_phdrs = True
        lexer.expect("{")
        while not lexer.take("}"):
            place = lexer.place()
            name = lexer.word()
            phdr = Phdr(name, self.expression(), place)
            while not lexer.take(";"):
                word = lexer.name()
                if word == "FILEHDR":
                    phdr.file_header = True
                elif word == "PHDRS":
                    phdr.program_headers = True
                elif word == "AT":
                    lexer.expect("(")
                    phdr.at = self.expression()
                    lexer.expect(")")
                elif word == "FLAGS":
                    lexer.expect("(")
                    phdr.flags = self.expression()
                    lexer.expect(")")
                else:
                    raise lexer.fail(f"syntax error: unknown phdr word `{word}'")
            self.script.phdrs.append(phdr)

    # versions

    def version_node(self) -> None:
        """[tag] { global: ...; local: ...; } [parents];"""
        lexer = self.lexer
        name = "" if self.next() == "{" else lexer.word()
        node = VersionNode(name)
        lexer.expect("{")
        self.version_body(node)
        while lexer.peek() not in (";", ""):
            parent = lexer.word()
            if not parent:
                raise lexer.fail("syntax error in VERSION script")
            node.parents.append(parent)
        lexer.expect(";")
        self.script.versions.append(node)

    def version_body(self, node: VersionNode) -> None:
        lexer = self.lexer
        into = node.globals
        while not lexer.take("}"):
            if lexer.take(";"):
                continue
            if lexer.take("extern"):
                lexer.word()  # the language: patterns are matched as they are
                lexer.expect("{")
                while not lexer.take("}"):
                    if not lexer.take(";"):
                        quoted = lexer.peek() == '"'
                        word = lexer.word()
                        if not word and not quoted:
                            raise lexer.fail("syntax error in VERSION script")
                        into.append(word)
                continue
            quoted = lexer.peek() == '"'
            word = lexer.word() if quoted else lexer.word(":") if not lexer.text.startswith("::", lexer.pos) else lexer.word()
            if not word:
                raise lexer.fail("syntax error in VERSION script")
            if word in ("global", "local") and lexer.take(":"):
                into = node.globals if word == "global" else node.locals
                continue
            into.append(word)

    def version_script(self) -> None:
        while self.next():
            self.version_node()

    def dynamic_list(self) -> list[str]:
        """--dynamic-list: { pattern; ... };"""
        node = VersionNode("")
        while self.next():
            self.lexer.expect("{")
            self.version_body(node)
            self.lexer.expect(";")
        return node.globals

    # SECTIONS

    def sections(self, into: list[Stmt]) -> None:
        while True:
            char = self.next()
            if char == "}":
                self.lexer.take("}")
                return
            if not char:
                raise self.lexer.fail("syntax error: end of file inside SECTIONS")
            if char == ";" or char == ",":
                self.lexer.take(char)
                continue
            place = self.lexer.place()
            name = self.lexer.symbol()
            if not name:
                raise self.lexer.fail(f"syntax error before `{char}'")
            self.section_command(name, place, into)

    def section_command(self, name: str, place: str, into: list[Stmt]) -> None:
        lexer = self.lexer
        if name == "ASSERT" and lexer.peek() == "(":
            into.append(self.assertion(place))
            lexer.take(";")
        elif name == "ENTRY":
            self.script.entry = self.argument()
        elif name == "INCLUDE":
            self.include()
        elif name == "OVERLAY":
            self.overlay(place, into)
        elif name == "GROUP" and lexer.peek() == "{":
            lexer.take("{")
            self.sections(into)
        elif self.provide(name, place, into) or (lexer.operator() in ASSIGN_OPERATORS and self.assignment(name, place, into)):
            return
        else:
            into.append(self.output_section(name, place))

    def output_section(self, name: str, place: str) -> Section:
        """name [address] [(type)] : [AT(e)] [ALIGN(e)|ALIGN_WITH_INPUT] [SUBALIGN(e)] [constraint] { body } [>r] [AT>r] [:phdr] [=fill] [,]"""
        lexer = self.lexer
        colon = name.endswith(":") and len(name) > 1
        section = Section(name[:-1] if colon else name, place)
        if not colon:
            self.address_and_type(section)
            lexer.expect(":")
        self.attributes(section)
        lexer = self.lexer
        lexer.expect("{")
        self.body(section)
        self.section_tail(section)
        if section.at is not None and section.lma_region:
            raise self.lexer.fail(f"section `{section.name}' has both a load address and a load region")
        return section

    def address_and_type(self, section: Section) -> None:
        lexer = self.lexer
        if lexer.peek() == "(" and self.type_ahead():
            self.section_type(section)
        elif lexer.peek() != ":":
            section.address = self.expression()
            if lexer.peek() == "(":
                self.section_type(section)

    def type_ahead(self) -> bool:
        lexer = self.lexer
        start = lexer.pos
        lexer.take("(")
        word = lexer.name()
        lexer.pos = start
        return (word in SECTION_TYPES or word == "TYPE") and (
            word != "" or lexer.text[start + 1 : start + 2] == ")"
        )

    def section_type(self, section: Section) -> None:
        lexer = self.lexer
        lexer.expect("(")
        word = lexer.name()
        section.type_word = word
        nested = word == "READONLY" and lexer.take("(")
        if nested:
            word = lexer.name()
        if word == "TYPE":
            lexer.expect("=")
            section.type_expr = self.expression()
        elif nested or word not in SECTION_TYPES:
            raise lexer.fail(f"syntax error: unknown section type `{word}'")
        lexer.expect(")")
        if nested:
            lexer.expect(")")

    def attributes(self, section: Section) -> None:
        lexer = self.lexer
        while lexer.peek() != "{":
            word = lexer.name()
            if word == "ONLY_IF_RO" or word == "ONLY_IF_RW":
                section.only_if = word
            elif word == "ALIGN_WITH_INPUT":
                section.align_with_input = True
            elif word in ("AT", "ALIGN", "SUBALIGN"):
                lexer.expect("(")
                expr = self.expression()
                lexer.expect(")")
                if word == "AT":
                    section.at = expr
                elif word == "ALIGN":
                    section.align = expr
                else:
                    section.subalign = expr
            else:
                raise lexer.fail(f"syntax error: unexpected `{word or lexer.peek()}' in the description of section `{section.name}'")

    def section_tail(self, section: Section) -> None:
        lexer = self.lexer
        while True:
            if lexer.take(">"):
                section.region = lexer.word()
            elif (
                lexer.peek() == "A" and lexer.text.startswith("AT", lexer.pos) and lexer.text[lexer.pos + 2 : lexer.pos + 12].lstrip().startswith(">")
            ):
                lexer.pos += 2
                lexer.expect(">")
                section.lma_region = lexer.word()
            elif lexer.peek() == ":":
                lexer.take(":")
                section.phdrs.append(lexer.word("=,"))
            elif lexer.peek() == "=":
                lexer.take("=")
                self.section_fill(section)
            elif lexer.take(","):
                return
            else:
                return

    def section_fill(self, section: Section) -> None:
        pattern, expr = self.fill_value()
        section.fill = pattern
        section.fill_expr = expr

    def fill_value(self) -> tuple[bytes, Expr | None]:
        """A plain hex number gives as many bytes as it has digits (manual 3.6.8.8); any other expression gives four, big-endian."""
        lexer = self.lexer
        lexer.skip()
        start = lexer.pos
        if lexer.text.startswith(("0x", "0X"), start):
            end = start + 2
            while end < lexer.length and lexer.text[end] in "0123456789abcdefABCDEF":
                end += 1
            rest = lexer.text[end : end + 1]
            if end > start + 2 and not (rest.isalnum() and rest not in ("",)):
                lexer.pos = end
                if lexer.operator() in ("", "=", ":"):
                    digits = lexer.text[start + 2 : end]
                    if len(digits) & 1:
                        digits = "0" + digits
                    return bytes.fromhex(digits), None
            lexer.pos = start
        return b"", self.expression()

    def body(self, section: Section) -> None:
        children = section.children
        while True:
            char = self.next()
            lexer = self.lexer
            if char == "}":
                lexer.take("}")
                return
            if not char:
                raise lexer.fail(f"syntax error: end of file in section `{section.name}'")
            if char == ";" or char == ",":
                lexer.take(char)
                continue
            place = lexer.place()
            start = lexer.pos
            name = lexer.symbol()
            if name in DATA_WIDTHS and lexer.take("("):
                children.append(Data(DATA_WIDTHS[name] if name != "SQUAD" else 8, self.expression(), place))
                lexer.expect(")")
            elif name == "ASCIZ":
                children.append(Text(lexer.word().encode() + b"\0", place))
            elif name == "FILL" and lexer.take("("):
                pattern, expr = self.fill_value()
                children.append(Fill(pattern, expr, place))
                lexer.expect(")")
            elif name == "ASSERT" and lexer.peek() == "(":
                children.append(self.assertion(place))
            elif name == "INCLUDE":
                self.include()
            elif name in ("CONSTRUCTORS", "CREATE_OBJECT_SYMBOLS"):
                children.append(Constructors(place))
            elif name == "LINKER_VERSION":
                continue
            elif name == "SORT" and lexer.text[lexer.pos :].lstrip().startswith("(CONSTRUCTORS)"):
                self.arguments()
                children.append(Constructors(place))
            elif name in ("KEEP",) and lexer.peek() == "(":
                lexer.take("(")
                wild = self.input_spec(place)
                wild.keep = True
                lexer.expect(")")
                children.append(wild)
            elif self.provide(name, place, children) or (lexer.operator() in ASSIGN_OPERATORS and self.assignment(name, place, children)):
                continue
            else:
                lexer.pos = start
                children.append(self.input_spec(place))

    def input_spec(self, place: str) -> Wild:
        """[INPUT_SECTION_FLAGS(..)] file [ ( patterns ) ], the file possibly sorted or with EXCLUDE_FILE before it."""
        lexer = self.lexer
        flags: list[str] = []
        excludes: list[str] = []
        sort = False
        reverse = False
        closers = 0
        while True:
            name = lexer.word()
            if name == "INPUT_SECTION_FLAGS" and lexer.take("("):
                flags.append(lexer.word())
                while lexer.take("&"):
                    flags.append(lexer.word())
                lexer.expect(")")
            elif name == "EXCLUDE_FILE" and lexer.peek() == "(":
                excludes.extend(self.arguments())
            elif name in ("SORT_BY_NAME", "SORT", "REVERSE") and lexer.peek() == "(":
                lexer.take("(")
                if name == "REVERSE":
                    reverse = True
                else:
                    sort = True
                closers += 1
            else:
                break
        if not name:
            raise lexer.fail(
                f"syntax error before `{lexer.text[lexer.pos : lexer.pos + 10].splitlines()[0] if lexer.pos < lexer.length else 'end of file'}'"
            )
        for _ in range(closers):
            lexer.expect(")")
        wild = Wild(name, place)
        wild.sort_files = sort
        wild.reverse = reverse
        wild.excludes = excludes
        for word in flags:
            for part in word.split("&"):
                self.section_flag(wild, part)
        if lexer.take("("):
            self.patterns(wild)
        return wild

    def section_flag(self, wild: Wild, word: str) -> None:
        names = {
            "SHF_WRITE": 1,
            "SHF_ALLOC": 2,
            "SHF_EXECINSTR": 4,
            "SHF_MERGE": 16,
            "SHF_STRINGS": 32,
            "SHF_TLS": 1024,
            "SHF_GROUP": 512,
            "SHF_LINK_ORDER": 128,
        }
        clear = word.startswith("!")
        plain = word[1:] if clear else word
        if plain not in names:
            raise self.lexer.fail(f"unrecognized INPUT_SECTION_FLAG {plain}")
        if clear:
            wild.flags_clear |= names[plain]
        else:
            wild.flags_set |= names[plain]

    def patterns(self, wild: Wild) -> None:
        """Section patterns up to the closing bracket; EXCLUDE_FILE holds for what follows it, to the end or the next one."""
        lexer = self.lexer
        while not lexer.take(")"):
            if lexer.take(","):
                continue
            self.pattern(wild, 0, [], 0)

    def pattern(self, wild: Wild, sort: int, excludes: list[str], depth: int) -> None:
        lexer = self.lexer
        word = lexer.word()
        if word in SORTS and lexer.peek() == "(" and depth < 3:
            lexer.take("(")
            inner = SORTS[word]
            if sort == SORT_NAME and inner == SORT_ALIGNMENT:
                inner = SORT_NAME_ALIGNMENT
            elif sort == SORT_ALIGNMENT and inner == SORT_NAME:
                inner = SORT_ALIGNMENT_NAME
            elif sort and inner != sort:
                raise lexer.fail("syntax error: this nesting of SORT is not defined")
            while not lexer.take(")"):
                self.pattern(wild, inner, excludes, depth + 1)
            return
        if word == "EXCLUDE_FILE" and lexer.peek() == "(":
            self.pattern(wild, sort, self.arguments(), depth)
            return
        if word == "REVERSE" and lexer.take("("):
            self.pattern(wild, sort, excludes, depth)
            wild.reverse = True
            lexer.expect(")")
            return
        if not word:
            raise lexer.fail("syntax error in a section pattern")
        pattern = Pattern(word[:-1] if word.endswith(",") else word)
        pattern.sort = sort
        pattern.excludes = excludes
        wild.patterns.append(pattern)

    def overlay(self, place: str, into: list[Stmt]) -> None:
        """OVERLAY [start] : [NOCROSSREFS] [AT(lma)] { name { body } ... } [>region] [:phdr] [=fill]"""
        lexer = self.lexer
        address = None if lexer.peek() == ":" else self.expression()
        lexer.expect(":")
        no_cross = False
        at: Expr | None = None
        while lexer.peek() != "{":
            word = lexer.name()
            if word == "NOCROSSREFS":
                no_cross = True
            elif word == "AT":
                lexer.expect("(")
                at = self.expression()
                lexer.expect(")")
            elif word == "SUBALIGN":
                lexer.expect("(")
                self.expression()
                lexer.expect(")")
            else:
                raise lexer.fail(f"syntax error: unexpected `{word or lexer.peek()}' in OVERLAY")
        lexer.expect("{")
        members: list[Section] = []
        while self.next() != "}":
            member_place = lexer.place()
            member = Section(lexer.word(":"), member_place)
            lexer.take(":")
            lexer.expect("{")
            self.body(member)
            self.section_tail(member)
            member.overlay = True
            member.address = address
            members.append(member)
        lexer.expect("}")
        tail = Section("", place)
        self.section_tail(tail)
        self.finish_overlay(members, tail, at, place, into)
        if no_cross:
            self.script.nocrossrefs.append(([m.name for m in members], False))

    def finish_overlay(self, members: list[Section], tail: Section, at: Expr | None, place: str, into: list[Stmt]) -> None:
        """All members share the address of the first; load addresses follow one another; dot ends behind the largest."""
        largest: Expr | None = None
        for number, member in enumerate(members):
            member.region = member.region or tail.region
            member.lma_region = member.lma_region or tail.lma_region
            member.phdrs = member.phdrs or tail.phdrs
            member.fill = member.fill or tail.fill
            if number == 0:
                member.at = at
                member.first_overlay = True
            else:
                first = Expr(E_CALL, "ADDR", 0, [Expr(E_NAME, members[0].name, 0, [], place)], place)
                member.address = first
            size = Expr(E_CALL, "SIZEOF", 0, [Expr(E_NAME, member.name, 0, [], place)], place)
            largest = size if largest is None else Expr(E_CALL, "MAX", 0, [largest, size], place)
            into.append(member)
            for prefix, function in (("__load_start_", ""), ("__load_stop_", "SIZEOF")):
                lma = Expr(E_CALL, "LOADADDR", 0, [Expr(E_NAME, member.name, 0, [], place)], place)
                if function:
                    lma = Expr(E_BINARY, "+", 0, [lma, size], place)
                clean = "".join([c for c in member.name if c.isalnum() or c == "_"])
                into.append(Assign(prefix + clean, lma, A_PROVIDE, place))
        if members and largest is not None:
            first = Expr(E_CALL, "ADDR", 0, [Expr(E_NAME, members[0].name, 0, [], place)], place)
            members[-1].update_dot = Expr(E_BINARY, "+", 0, [first, largest], place)

    # assignments and expressions

    def provide(self, name: str, place: str, into: list[Stmt]) -> bool:
        """PROVIDE(sym = expr), PROVIDE_HIDDEN(...), HIDDEN(...)"""
        mode = A_PLAIN
        if name == "PROVIDE":
            mode = A_PROVIDE
        elif name == "PROVIDE_HIDDEN":
            mode = A_PROVIDE_HIDDEN
        elif name == "HIDDEN":
            mode = A_HIDDEN
        else:
            return False
        lexer = self.lexer
        if not lexer.take("("):
            return False
        symbol = lexer.symbol()
        lexer.expect("=")
        into.append(Assign(symbol, self.expression(), mode, place))
        lexer.expect(")")
        lexer.take(";")
        return True

    def assignment(self, name: str, place: str, into: list[Stmt]) -> bool:
        lexer = self.lexer
        operator = lexer.operator()
        if operator not in ASSIGN_OPERATORS:
            return False
        lexer.take(operator)
        expr = self.expression()
        if operator != "=":
            expr = Expr(E_BINARY, operator[:-1], 0, [Expr(E_NAME, name, 0, [], place), expr], place)
        into.append(Assign(name, expr, A_PLAIN, place))
        if not lexer.take(";") and not lexer.take(",") and lexer.peek() not in ("}", ""):
            raise lexer.fail("syntax error: `;' expected after an assignment")
        return True

    def assertion(self, place: str) -> Assert:
        self.lexer.expect("(")
        expr = self.expression()
        self.lexer.expect(",")
        message = self.lexer.word()
        self.lexer.expect(")")
        return Assert(expr, message, place)

    def expression(self) -> Expr:
        """A conditional expression: binary [ ? expression : expression ]"""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.lexer.fail("expression nested too deeply")
        found = self.binary(1)
        if self.lexer.operator() == "?":
            place = self.lexer.place()
            self.lexer.take("?")
            yes = self.expression()
            self.lexer.expect(":")
            no = self.expression()
            found = Expr(E_COND, "?:", 0, [found, yes, no], place)
        self.depth -= 1
        return found

    def binary(self, level: int) -> Expr:
        left = self.unary()
        while True:
            operator = self.lexer.operator()
            strength = PRECEDENCE.get(operator, 0)
            if strength < level:
                return left
            place = self.lexer.place()
            self.lexer.take(operator)
            self.depth += 1
            if self.depth > MAX_DEPTH:
                raise self.lexer.fail("expression nested too deeply")
            right = self.binary(strength + 1)
            self.depth -= 1
            left = Expr(E_BINARY, operator, 0, [left, right], place)

    def unary(self) -> Expr:
        lexer = self.lexer
        char = lexer.peek()
        place = lexer.place()
        if char in ("-", "+", "!", "~") and char:
            lexer.take(char)
            self.depth += 1
            if self.depth > MAX_DEPTH:
                raise lexer.fail("expression nested too deeply")
            operand = self.unary()
            self.depth -= 1
            return Expr(E_UNARY, char, 0, [operand], place)
        if char == "(":
            lexer.take("(")
            found = self.expression()
            lexer.expect(")")
            return found
        if char.isdigit() or (char == "$" and lexer.text[lexer.pos + 1 : lexer.pos + 2] in tuple("0123456789abcdefABCDEF")):
            return Expr(E_INT, "", lexer.number(), [], place)
        quoted = char == '"'
        name = lexer.name()
        if not name:
            raise lexer.fail(f"syntax error before `{char or 'end of file'}' in an expression")
        if not quoted:
            if name == "SIZEOF_HEADERS" or name == "sizeof_headers":
                return Expr(E_CALL, "SIZEOF_HEADERS", 0, [], place)
            if lexer.peek() == "(" and (name in FUNCTIONS or name in NAME_FUNCTIONS or name in ("SEGMENT_START", "ASSERT")):
                return self.call(name, place)
        return Expr(E_NAME, name, 0, [], place)

    def call(self, name: str, place: str) -> Expr:
        lexer = self.lexer
        if name in NAME_FUNCTIONS:
            lexer.expect("(")
            operand = lexer.word(",")
            lexer.expect(")")
            return Expr(E_CALL, name, 0, [Expr(E_NAME, operand, 0, [], place)], place)
        if name == "SEGMENT_START":
            lexer.expect("(")
            segment = lexer.word(",")
            lexer.expect(",")
            default = self.expression()
            lexer.expect(")")
            return Expr(E_CALL, name, 0, [Expr(E_NAME, segment, 0, [], place), default], place)
        if name == "ASSERT":
            found = self.assertion(place)
            return Expr(E_ASSERT, found.message, 0, [found.expr], place)
        lexer.expect("(")
        kids = [self.expression()]
        while lexer.take(","):
            kids.append(self.expression())
        lexer.expect(")")
        fewest, most = FUNCTIONS[name]
        if not fewest <= len(kids) <= most:
            raise LinkError(f"{place}: syntax error: wrong number of arguments to {name}")
        return Expr(E_CALL, name, 0, kids, place)


def read_text(path: str) -> str:
    from pybase.output import read_file

    try:
        return read_file(path).decode("utf-8", "surrogateescape")
    except OSError as failure:
        raise LinkError(f"cannot open linker script file {path}: {failure.strerror}") from None


def parse_expression(text: str, path: str) -> Expr:
    parser = ScriptParser(Script(), text, path, [])
    found = parser.expression()
    if parser.lexer.peek():
        raise LinkError(f"{path}: syntax error in `{text}'")
    return found
