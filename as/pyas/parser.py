"""The statement loop: labels, assignments, conditionals, macros, includes; instructions go to the dialect, directives to directives.py.

A line whose text was assembled before, without symbols, is answered from a cache of bytes; a branch to a plain name reuses the encoding
of its mnemonic. Both caches are per code size and are dropped when a macro is defined. Expansions are read by recursion, counted.
"""

import os
from typing import Final, final

from pybase.output import read_file
from pyisa.fixup import BRANCH_NONE, FIX_BRANCH, Encoded, EncodeError
from pyisa.operand import Operand

from pyas.directives import Directives
from pyas.evaluate import wrap64
from pyas.expr import SymRef
from pyas.expr_parser import Expressions
from pyas.lexer import (
    DIGITS,
    NAME_START,
    AsmError,
    name_end,
    scan_name,
    scan_string,
    skip_blanks,
    split_arguments,
    statement_end,
    string_end,
    strip_block_comments,
)
from pyas.macros import Macro, NumberReader, bind_arguments, one_argument, parse_header, scrub, skip_comma, substitute, take_locals
from pyas.object_sink import ObjectStream, TextReader
from pyas.symbol import S_UNDEF
from pyas.syntax.x86_att import X86Att
from pyas.syntax.x86_intel import X86Intel

MAX_NEST: Final = 100
MARKER_DIGITS: Final = 18  # a line number of more digits is no line marker
PREFIXES: Final = frozenset([
    "lock", "rep", "repe", "repz", "repne", "repnz", "cs", "ds", "es", "fs", "gs", "ss", "data16", "data32", "addr16", "addr32", "rex64",
    "notrack", "bnd", "xacquire", "xrelease", "rex", "rex.w", "wait", "{vex}", "{evex}", "{vex3}", "{vex2}", "{disp32}", "{disp8}",
    "{load}", "{store}",
])
REPEATS: Final = frozenset([".rept", ".rep", ".irp", ".irpc", ".irep", ".irepc"])
CONDITIONS: Final = frozenset([
    ".if", ".ifdef", ".ifndef", ".ifnotdef", ".ifb", ".ifnb", ".ifc", ".ifnc", ".ifeq", ".ifne", ".iflt", ".ifle", ".ifgt", ".ifge",
    ".ifeqs", ".ifnes", ".ifnc",
])
CONTROL: Final = frozenset([
    ".macro", ".endm", ".exitm", ".purgem", ".endr", ".include", ".end", ".abort", ".else", ".elseif", ".elsec", ".endif", ".endc", ".altmacro",
    ".noaltmacro", ".incbin", ".att_syntax", ".intel_syntax", ".code16", ".code16gcc", ".code32", ".code64",
]) | REPEATS | CONDITIONS


@final
class Input:
    """A text being read, and where in it. `line` is the number of the line at pos."""

    def __init__(self, text: str, file: str, line: int, counts_lines: bool) -> None:
        self.text = text
        self.pos = 0
        self.file = file
        self.line = line
        self.counts_lines = counts_lines  # false in an expansion: all of it stands at the line that caused it
        self.stopped = False  # .exitm


@final
class Condition:
    def __init__(self, skipping: bool, done: bool, dead: bool, nest: int, file: str, line: int) -> None:
        self.skipping = skipping
        self.done = done  # a branch was taken
        self.dead = dead  # the enclosing text is skipped
        self.nest = nest
        self.else_seen = False
        self.file = file
        self.line = line


@final
class ArgumentNumbers(NumberReader):
    def __init__(self, expressions: Expressions) -> None:
        self.expressions = expressions

    def number_at(self, text: str, pos: int) -> tuple[int, int]:
        e, end = self.expressions.parse_expr(text, pos)
        value = self.expressions.stream.evaluator.known_now(e)
        if value is None:
            raise AsmError("% operator needs absolute expression")
        return value, end


@final
class Parser(TextReader):
    def __init__(self, stream: ObjectStream) -> None:
        self.stream = stream
        self.expressions = Expressions(stream)
        self.directives = Directives(stream, self.expressions)
        self.numbers = ArgumentNumbers(self.expressions)
        self.att = X86Att(stream.machine.mode)
        self.att_by_mode: dict[int, X86Att] = {}
        self.intel_syntax = X86Intel(stream.machine.mode)
        self.macros: dict[str, Macro] = {}
        self.conditions: list[Condition] = []
        self.skipping = False
        self.nest = 0
        self.expansions = 0  # \@
        self.local_labels = 0
        self.altmacro = False
        self.intel = False
        self.ended = False
        self.include_paths: list[str] = []
        self.cache: dict[str, bytes] = {}
        self.branches: dict[str, Encoded] = {}
        self.caches: dict[int, dict[str, bytes]] = {}
        self.branch_caches: dict[int, dict[str, Encoded]] = {}
        self.mode_key = -1
        self.input = Input("", "", 0, True)
        self.use_mode()

    def use_mode(self) -> None:
        """Picks caches and operand parser for the code size in force."""
        mode = self.stream.machine.mode
        key = mode * 4 + int(self.stream.code16gcc) * 2 + int(self.intel)
        if key == self.mode_key:
            return
        self.mode_key = key
        if key not in self.caches:
            self.caches[key] = {}
            self.branch_caches[key] = {}
        self.cache = self.caches[key]
        self.branches = self.branch_caches[key]
        found = self.att_by_mode.get(mode)
        if found is None:
            found = X86Att(mode)
            self.att_by_mode[mode] = found
        self.att = found
        if self.intel:
            self.intel_syntax.set_mode(mode)
        self.stream.intel = self.intel
        self.stream.machine.set_syntax(self.intel)

    def forget(self) -> None:
        """A macro may now shadow a mnemonic."""
        for key in self.caches:
            self.caches[key].clear()
            self.branch_caches[key].clear()

    # reading
    def read(self, text: str) -> None:
        """Text of an asm statement: its lines are all at the stream's present line."""
        self.use_mode()
        inp = Input(strip_block_comments(text), self.stream.file_name, self.stream.line_number, False)
        self.run(inp)

    def read_source(self, text: str, file: str) -> None:
        """A whole source file."""
        self.use_mode()
        inp = Input(strip_block_comments(text), file, 1, True)
        self.run(inp)

    def finish(self) -> None:
        """At the end of all input."""
        self.directives.settle_late()
        for c in self.conditions[-1:]:
            self.stream.report("Error", "end of file inside conditional", c.file, 0)
            self.stream.report("Error", "here is the start of the unterminated conditional", c.file, c.line)
        self.conditions.clear()

    def run(self, inp: Input) -> None:
        """Reads statements until the text ends."""
        outer = self.input
        self.input = inp
        stream = self.stream
        text = inp.text
        n = len(text)
        counts = inp.counts_lines
        stream.file_name = inp.file
        stream.line_number = inp.line
        while inp.pos < n and not inp.stopped and not self.ended:
            pos = inp.pos
            if counts:
                stream.line_number = inp.line
            eol = text.find("\n", pos)
            if eol < 0:
                eol = n
            line = text[pos:eol]
            if not self.skipping:
                known = self.cache.get(line)
                if known is not None:
                    inp.pos = eol + 1
                    inp.line += 1
                    if stream.lines.active:
                        stream.before_instruction()
                    stream.bytes += known
                    continue
            whole = True
            if "#" in line or ";" in line or "'" in line or '"' in line:
                at_start = pos == 0 or text[pos - 1] == "\n"
                if at_start and line[:1] == "#":
                    inp.pos = eol + 1
                    inp.line += 1
                    if counts:
                        self.line_marker(line, inp)
                    continue
                end = statement_end(line, 0)
                if end < len(line):
                    whole = False
                    if line[end] == ";":
                        line = line[:end]
                        inp.pos = pos + end + 1
                    else:
                        line = line[:end]
                        inp.pos = eol + 1
                        inp.line += 1
                else:
                    inp.pos = eol + 1
                    inp.line += 1
            else:
                inp.pos = eol + 1
                inp.line += 1
            if self.skipping:
                self.skip_statement(line)
                continue
            try:
                self.statement(line, whole)
            except AsmError as error:
                stream.fail(error.message)
            except EncodeError as refused:
                message = refused.message
                if message.startswith("no such instruction: `"):
                    # gas shows the whole statement
                    message = "no such instruction: `" + scrub_statement(line) + "'"
                stream.fail(message)
        self.input = outer
        if self.nest:
            stream.file_name = outer.file

    def line_marker(self, line: str, inp: Input) -> None:
        """`# 12 "file"`: the next line is line 12 of file; anything else after `#` is a comment."""
        i = skip_blanks(line, 1)
        if i == 1:
            return
        j = i
        while j < len(line) and line[j] in DIGITS:
            j += 1
        if j == i:
            return
        k = skip_blanks(line, j)
        if k >= len(line):
            return
        if j - i > MARKER_DIGITS:
            return
        if line[k] == '"':
            try:
                name, _ = scan_string(line, k)
            except AsmError as error:
                self.stream.report("Warning", error.message, inp.file, inp.line - 1)
                return
            if name:
                inp.file = name.decode("utf-8", "surrogateescape")
                self.stream.file_name = inp.file
            inp.line = int(line[i:j])

    def skip_statement(self, line: str) -> None:
        """A statement in text that a condition leaves out: only conditionals count."""
        i = skip_blanks(line, 0)
        while True:
            end = name_end(line, i)
            if end > i and end < len(line) and line[end] == ":":
                i = skip_blanks(line, end + 1)
                continue
            break
        if line[i : i + 1] != ".":
            return
        word = line[i:end].lower()
        if word in CONDITIONS:
            here = self.stream
            self.conditions.append(Condition(True, True, True, self.nest, here.file_name, here.line_number))
        elif word in (".else", ".elseif", ".endif", ".elsec", ".endc"):
            try:
                self.control(word, line[end:].strip(" \t"))
            except AsmError as error:
                self.stream.fail(error.message)

    def statement(self, s: str, whole: bool) -> None:
        """One statement, without comment. `whole`: it is all of its line, so it may be cached by the line's text."""
        n = len(s)
        i = 0
        while True:
            while i < n and (s[i] == " " or s[i] == "\t" or s[i] == "\r" or s[i] == "\f"):
                i += 1
            if i >= n:
                return
            ch = s[i]
            if ch in NAME_START or ch >= "\x80":
                end = name_end(s, i)
            elif ch in DIGITS:
                if not self.numeric_label(s, i):
                    raise AsmError("junk at end of line, first unrecognized character is `" + ch + "'")
                i = s.index(":", i) + 1
                whole = False
                continue
            elif ch == '"':
                name, end = scan_name(s, i)
                j = skip_blanks(s, end)
                if j < n and s[j] == ":":
                    self.stream.label(name)
                    i = j + 1
                    whole = False
                    continue
                if j < n and s[j] == "=":
                    self.assignment(name, s, j)
                    return
                raise AsmError("junk at end of line, first unrecognized character is `\"'")
            elif ch == "/" and i == skip_blanks(s, 0):
                return
            elif ch == "{":
                end = s.find("}", i) + 1
                if end == 0:
                    raise AsmError("junk at end of line, first unrecognized character is `{'")
            else:
                raise AsmError("junk at end of line, first unrecognized character is `" + ch + "'")
            if end < n:
                ch = s[end]
                if ch == ":":
                    self.stream.label(s[i:end])
                    i = end + 1
                    whole = False
                    continue
                j = end
                while j < n and (s[j] == " " or s[j] == "\t"):
                    j += 1
                if j < n:
                    ch = s[j]
                    if ch == ":" and j > end:
                        self.stream.label(s[i:end])
                        i = j + 1
                        whole = False
                        continue
                    if ch == "=":
                        self.assignment(s[i:end], s, j)
                        return
            else:
                j = end
            break
        word = s[i:end]
        if word[0] == ".":
            self.dotted(word, s[j:])
            return
        self.plain(word, s, end, j, whole)

    def numeric_label(self, s: str, i: int) -> bool:
        j = i
        n = len(s)
        while j < n and s[j] in DIGITS:
            j += 1
        k = skip_blanks(s, j)
        if k < n and s[k] == ":":
            self.stream.numeric_label(int(s[i:j]))
            return True
        return False

    def assignment(self, name: str, s: str, pos: int) -> None:
        """`name = expr` (pos at the `=`), `name == expr` like .eqv, `. = expr` like .org."""
        strict = s[pos : pos + 2] == "=="
        value = s[pos + (2 if strict else 1) :].strip(" \t")
        if name != ".":
            self.stream.symbol(name)
        if (value[:1] == "%" or self.stream.register_names) and self.stream.name_register(name, value):
            return
        if strict and name != ".":
            self.directives.late_value(name, value)
            return
        e = self.expressions.parse_all(value)
        if name == ".":
            self.directives.go_to(e, 0)
        else:
            self.stream.set_symbol(name, e, strict)

    def dotted(self, word: str, rest: str) -> None:
        """A statement whose first word starts with a dot."""
        lower = word.lower()
        rest = rest.rstrip(" \t\r")
        if lower in CONTROL:
            self.control(lower, rest)
            return
        if self.directives.run(lower, rest):
            return
        macro = self.macros.get(lower)
        if macro is not None:
            self.expand(macro, rest)
            return
        raise AsmError("unknown pseudo-op: `" + word + "'")

    # instructions
    def plain(self, word: str, s: str, end: int, j: int, whole: bool) -> None:
        """An instruction or a macro call: the word s[..end], operands from j."""
        n = len(s)
        if j < n:
            template = self.branches.get(word)
            if template is not None:
                stop = name_end(s, j)
                if stop > j and (stop == n or not s[stop:].strip(" \t")) and s[j] in NAME_START and s[j] != "$":
                    self.branch(template, s[j:stop])
                    return
        if self.macros:
            macro = self.macros.get(word.lower())
            if macro is not None:
                self.expand(macro, s[j:])
                return
        mnemonic = word.lower()
        rest = s[j:].rstrip(" \t\r")
        last = mnemonic
        while rest and (last in PREFIXES or last[-1] == "}"):
            # a prefix and what it stands before
            stop = name_end(rest, 0)
            if stop == 0:
                stop = rest.find("}") + 1 if rest[0] == "{" else 0
            if stop == 0:
                break
            last = rest[:stop].lower()
            rest = rest[stop:].lstrip(" \t")
            mnemonic += " " + last
        if rest[:3] in (",pt", ",pn"):
            mnemonic += rest[:3]
            rest = rest[3:].lstrip(" \t")
        elif rest[:4] in (", pt", ", pn"):
            mnemonic += "," + rest[2:4]
            rest = rest[4:].lstrip(" \t")
        expressions = self.expressions
        expressions.touched = False
        if self.stream.register_names:
            rest = self.named_registers(rest)
        operands = self.operands(mnemonic, rest)
        if expressions.touched:
            self.stream.note_displacements(mnemonic, operands)
        encoded = self.stream.machine.encode(mnemonic, operands)
        if encoded.branch == BRANCH_NONE and not encoded.fixups:
            if whole and not expressions.touched and not encoded.warning:
                self.cache[s] = encoded.data
        elif self.is_template(encoded) and rest and name_end(rest, 0) == len(rest) and rest[0] in NAME_START and rest[0] != "$":
            self.branches[word] = encoded
        self.stream.put_encoded(encoded)

    def named_registers(self, rest: str) -> str:
        """Operands with the names that a `.set name, %reg` gave to registers replaced."""
        names = self.stream.register_names
        out: list[str] = []
        n = len(rest)
        i = 0
        start = 0
        while i < n:
            ch = rest[i]
            if ch == "%" or ch in DIGITS:
                i = max(name_end(rest, i + 1), i + 1)
            elif ch in NAME_START and ch != "$":
                end = name_end(rest, i)
                found = names.get(rest[i:end])
                if found is not None:
                    self.expressions.touched = True
                    out.append(rest[start:i])
                    out.append(found)
                    start = end
                i = end
            else:
                i += 1
        out.append(rest[start:])
        return "".join(out)

    def operands(self, mnemonic: str, rest: str) -> list[Operand]:
        if not rest:
            return []
        if self.intel:
            return self.intel_syntax.parse_statement(mnemonic, rest, self.expressions)
        return self.att.parse_statement(mnemonic, rest, self.expressions)

    def is_template(self, encoded: Encoded) -> bool:
        """Whether the encoding is the same for any plain symbol as target: a relaxable branch, or a call."""
        if encoded.warning or self.intel:  # in Intel syntax the name may be a register
            return False
        if encoded.branch != BRANCH_NONE:
            return True
        return len(encoded.fixups) == 1 and encoded.fixups[0].kind == FIX_BRANCH and encoded.fixups[0].expr is not None

    def branch(self, template: Encoded, name: str) -> None:
        """A branch encoded before, to another symbol."""
        e = self.expressions.reference(name) if name != "." else self.expressions.here()
        if not isinstance(e, SymRef):
            # `.set` to a number, or `.`: rare
            made = self.fresh(template)
            if made.branch != BRANCH_NONE:
                made.target = e
            else:
                made.fixups[0].expr = e
            self.stream.put_encoded(made)
            return
        if template.branch != BRANCH_NONE:
            template.target = e
        else:
            template.fixups[0].expr = e
        self.stream.put_encoded(template)

    def fresh(self, template: Encoded) -> Encoded:
        return template

    # conditionals, macros, files
    def control(self, word: str, rest: str) -> None:
        """Directives that steer the reading itself."""
        if word in CONDITIONS:
            here = self.stream
            c = Condition(True, False, False, self.nest, here.file_name, here.line_number)
            self.conditions.append(c)
            self.skipping = True
            c.done = self.condition(word, rest)
            c.skipping = not c.done
            self.skipping = c.skipping
        elif word == ".else" or word == ".elsec":
            self.otherwise()
        elif word == ".elseif":
            self.else_if(rest)
        elif word == ".endif" or word == ".endc":
            if not self.conditions:
                raise AsmError("\".endif\" without \".if\"")
            self.conditions.pop()
            self.skipping = self.conditions[-1].skipping if self.conditions else False
        elif word == ".macro":
            self.define(rest)
        elif word in REPEATS:
            self.repeat(word, rest)
        elif word == ".exitm":
            self.exit_macro()
        elif word == ".endm":
            self.stream.warn(".endm encountered without preceding .macro")
        elif word == ".endr":
            self.stream.warn(".endr encountered without preceding .rept, .irp, or .irpc")
        elif word == ".purgem":
            for name in split_arguments(rest):
                if self.macros.pop(name.lower(), None) is None:
                    self.stream.warn("Attempt to purge non-existing macro `" + name + "'")
            self.forget()
        elif word == ".include":
            self.include(rest)
        elif word == ".incbin":
            self.incbin(rest)
        elif word == ".end":
            self.ended = True
        elif word == ".abort":
            self.stream.report("Fatal error", ".abort detected.  Abandoning ship.")
            self.ended = True
        elif word == ".altmacro":
            self.altmacro = True
        elif word == ".noaltmacro":
            self.altmacro = False
        elif word == ".att_syntax" or word == ".intel_syntax":
            self.syntax(word, rest)
        else:
            self.directives.no_more(rest, 0)
            self.code_size(word)

    def syntax(self, word: str, rest: str) -> None:
        want = word == ".intel_syntax"
        if want and rest.strip() not in ("noprefix", "prefix", ""):
            raise AsmError("bad argument to syntax directive.")
        self.intel = want
        if not want and rest.strip() == "noprefix":
            raise AsmError("unsupported: .att_syntax noprefix")
        self.use_mode()

    def code_size(self, word: str) -> None:
        stream = self.stream
        if word == ".code64":
            mode = 64
        else:
            mode = 32 if word == ".code32" else 16
        stream.code16gcc = word == ".code16gcc"
        stream.machine.set_mode(mode, stream.code16gcc)
        self.use_mode()

    def condition(self, word: str, rest: str) -> bool:
        """Whether an .if* holds."""
        if word == ".if" or word == ".ifne":
            return self.if_value(word, rest) != 0
        if word == ".ifdef" or word == ".ifndef" or word == ".ifnotdef":
            name, end = scan_name(rest, 0)
            if not name:
                raise AsmError("invalid identifier for \"" + word + "\"")
            s = self.stream.symbols.get(name)
            return (s is not None and s.kind != S_UNDEF) == (word == ".ifdef")
        if word == ".ifb" or word == ".ifnb":
            return (not rest.strip(" \t")) == (word == ".ifb")
        if word == ".ifc" or word == ".ifnc":
            first, second = self.two_words(rest)
            return (first == second) == (word == ".ifc")
        if word == ".ifeqs" or word == ".ifnes":
            a, pos = scan_string(rest, 0) if rest[:1] == '"' else (b"", -1)
            pos = skip_comma(rest, pos) if pos >= 0 else -1
            if pos < 0 or rest[pos : pos + 1] != '"':
                raise AsmError(word + " syntax error")
            b, _ = scan_string(rest, pos)
            return (a == b) == (word == ".ifeqs")
        value = self.if_value(word, rest)
        if word == ".ifeq":
            return value == 0
        if word == ".iflt":
            return value < 0
        if word == ".ifle":
            return value <= 0
        if word == ".ifgt":
            return value > 0
        return value >= 0

    def if_value(self, word: str, rest: str) -> int:
        value: int | None = None
        if rest:
            e = self.expressions.parse_all(rest)
            evaluator = self.stream.evaluator
            evaluator.undefined_differ = True
            value = evaluator.known_now(e)
            evaluator.undefined_differ = False
            value = None if value is None else wrap64(value)
        if value is None:
            raise AsmError('non-constant expression in "' + word + '" statement')
        return value

    def two_words(self, rest: str) -> tuple[str, str]:
        """The operands of .ifc: text up to the first comma outside quotes, and the rest."""
        i = 0
        n = len(rest)
        while i < n and rest[i] != ",":
            if rest[i] == "'":
                close = rest.find("'", i + 1)
                i = n if close < 0 else close + 1
            elif rest[i] == '"':
                i = string_end(rest, i, n)
            else:
                i += 1
        if i >= n:
            raise AsmError("bad format for ifc or ifnc")
        return scrub(rest[:i]).strip(" \t"), scrub(rest[i + 1 :]).strip(" \t")

    def otherwise(self) -> None:
        if not self.conditions:
            raise AsmError("\".else\" without matching \".if\"")
        c = self.conditions[-1]
        if c.else_seen:
            raise AsmError("duplicate \"else\"")
        c.else_seen = True
        c.skipping = c.dead or c.done
        c.done = True
        self.skipping = c.skipping

    def else_if(self, rest: str) -> None:
        if not self.conditions:
            raise AsmError("\".elseif\" without matching \".if\"")
        c = self.conditions[-1]
        if c.else_seen:
            raise AsmError("\".elseif\" after \".else\"")
        if c.dead or c.done:
            c.skipping = True
            self.skipping = True
            return
        taken = self.expressions.absolute(rest) != 0
        c.done = taken
        c.skipping = not taken
        self.skipping = c.skipping

    def take_body(self, opening: frozenset[str], opener: str, closer: str) -> str:
        """The text up to the statement `closer` that matches, which is read too."""
        inp = self.input
        text = inp.text
        n = len(text)
        start = inp.pos
        depth = 1
        first_line = inp.line
        while inp.pos < n:
            pos = inp.pos
            eol = text.find("\n", pos)
            if eol < 0:
                eol = n
            line = text[pos:eol]
            end = len(line)
            if "#" in line or ";" in line or '"' in line or "'" in line:
                if line[:1] == "#" and (pos == 0 or text[pos - 1] == "\n"):
                    end = 0
                else:
                    end = statement_end(line, 0)
            if end < len(line) and line[end] == ";":
                inp.pos = pos + end + 1
                same_line = True
            else:
                inp.pos = eol + 1
                same_line = False
            word = first_word(line[:end])
            if not same_line:
                inp.line += 1
            if end == 0 and opener == ".macro" and line[:1] == "#" and inp.counts_lines:
                self.line_marker(line, inp)
            if word == closer or (closer == ".endr" and word == ".endr") or (closer == ".endm" and word == ".endmacro"):
                depth -= 1
                if depth == 0:
                    return text[start:pos]
            elif word in opening:
                depth += 1
        self.stream.report("Error", "unexpected end of file in " + ("macro" if opener == ".macro" else opener[1:]) + " definition"
                           if opener == ".macro" else "unexpected end of file in irp or irpc" if opener != ".rept" else "rept without endr",
                           inp.file, first_line)
        return ""

    def define(self, rest: str) -> None:
        file = self.input.file
        line = self.input.line
        body = self.take_body(frozenset([".macro"]), ".macro", ".endm")
        name, parameters = parse_header(rest, self.numbers)
        key = name.lower()
        if key in self.macros:
            raise AsmError("Macro `" + key + "' was already defined")
        self.macros[key] = Macro(key, parameters, body, file, line)
        self.forget()

    def expand(self, macro: Macro, rest: str) -> None:
        values = bind_arguments(macro, scrub(rest).strip(" "), self.altmacro, self.numbers)
        body = macro.body
        if self.altmacro:
            body, taken = take_locals(body, values, self.local_labels)
            self.local_labels += taken
        body = substitute(body, values, self.expansions, self.altmacro)
        self.expansions += 1
        self.run_expansion(body, macro.line, True)

    def run_expansion(self, body: str, first_line: int, is_macro: bool) -> None:
        """Reads generated text; as in gas, messages say the line of the definition, in the file that is being read."""
        if self.nest >= MAX_NEST:
            # gas gives up here too: going on may take forever
            self.stream.report("Fatal error", "macros nested too deeply")
            self.ended = True
            return
        stream = self.stream
        file = stream.file_name
        line = stream.line_number
        depth = len(self.conditions)
        self.nest += 1
        stream.callers.append((file, line, is_macro))
        inp = Input(body, file, first_line if self.input.counts_lines else line, self.input.counts_lines)
        self.run(inp)
        self.nest -= 1
        if len(self.conditions) > depth:
            if not inp.stopped:
                stream.fail("end of macro inside conditional")
                stream.report("Error", "here is the start of the unterminated conditional", file, line)
            del self.conditions[depth:]
            self.skipping = self.conditions[-1].skipping if self.conditions else False
        stream.callers.pop()
        stream.file_name = file
        stream.line_number = line

    def exit_macro(self) -> None:
        if self.nest == 0:
            self.stream.warn("ignoring macro exit outside a macro definition.")
            return
        self.input.stopped = True

    def repeat(self, word: str, rest: str) -> None:
        first_line = self.input.line
        body = self.take_body(REPEATS, ".rept" if word in (".rept", ".rep") else word, ".endr")
        if word == ".rept" or word == ".rep":
            count = self.expressions.absolute(rest)
            if count < 0:
                raise AsmError("negative count for REPT - ignored")
            self.repeat_plain(body, count, first_line)
            return
        rest = scrub(rest).strip(" ")
        end = name_end(rest, 0)
        if end == 0:
            raise AsmError("missing model parameter")
        name = rest[:end]
        pos = skip_comma(rest, end)
        parts: list[str] = []
        if word.endswith("c"):
            inside = rest[pos:]
            if inside[:1] == '"':
                inside = inside[1:].rstrip('"')
            for ch in inside:
                if ch != " ":
                    parts.append(substitute(body, {name: ch}, self.expansions, self.altmacro))
            if pos >= len(rest):
                parts.append(substitute(body, {name: ""}, self.expansions, self.altmacro))
        else:
            if pos >= len(rest):
                parts.append(substitute(body, {name: ""}, self.expansions, self.altmacro))
            while pos < len(rest):
                value, pos = one_argument(rest, pos, self.altmacro, self.numbers)
                parts.append(substitute(body, {name: value}, self.expansions, self.altmacro))
                pos = skip_comma(rest, pos)
        self.run_repeats(parts, first_line)

    def repeat_plain(self, body: str, count: int, first_line: int) -> None:
        """`.rept`: when the first copy did nothing but append bytes that depend on nothing, the others are those bytes."""
        stream = self.stream
        if count < 3:
            self.run_repeats([body] * count, first_line)
            return
        frag = stream.data_frag
        start = len(stream.bytes)
        fixes = len(frag.fixes)
        lookups = stream.lookups
        messages = len(stream.messages)
        macros = len(self.macros)
        expansions = self.expansions
        self.run_expansion(body, first_line, False)
        plain = stream.data_frag is frag and len(frag.fixes) == fixes and stream.lookups == lookups and not stream.lines.active
        if plain and len(stream.messages) == messages and len(self.macros) == macros and self.expansions == expansions:
            data = bytes(stream.bytes[start:])
            if len(data) * count > 1 << 32:
                raise AsmError("repeat count is too large")
            stream.bytes += data * (count - 1)
            return
        if count * max(1, len(body)) > 1 << 30:
            raise AsmError("repeat count is too large")
        self.run_repeats([body] * (count - 1), first_line)

    def run_repeats(self, parts: list[str], first_line: int) -> None:
        """Reads the copies of a repeated body; line numbers start anew with each, unless that would cost more than they are worth."""
        if len(parts) > 64 or self.input.counts_lines is False:
            self.run_expansion("".join(parts), first_line, False)
            return
        for part in parts:
            self.run_expansion(part, first_line, False)

    def find_file(self, name: str) -> bytes:
        if os.path.exists(name) or os.path.isabs(name):
            return read_file(name)
        for folder in self.include_paths:
            path = folder + "/" + name
            if os.path.exists(path):
                return read_file(path)
        raise AsmError("can't open " + name + " for reading: No such file or directory")

    def include(self, rest: str) -> None:
        data, _ = scan_string(rest, 0) if rest[:1] == '"' else (rest.encode(), 0)
        name = data.decode("utf-8", "surrogateescape")
        if self.nest >= MAX_NEST:
            # gas gives up here too: going on may take forever
            self.stream.report("Fatal error", "macros nested too deeply")
            self.ended = True
            return
        try:
            text = self.find_file(name).decode("utf-8", "surrogateescape")
        except OSError as error:
            raise AsmError("can't open " + name + " for reading: " + str(error.strerror)) from None
        stream = self.stream
        file = stream.file_name
        line = stream.line_number
        self.nest += 1
        self.read_source(text, name)
        self.nest -= 1
        stream.file_name = file
        stream.line_number = line

    def incbin(self, rest: str) -> None:
        if rest[:1] != '"':
            raise AsmError("missing string")
        data, pos = scan_string(rest, 0)
        name = data.decode("utf-8", "surrogateescape")
        numbers = split_arguments(rest[pos:].lstrip(" \t")[1:])
        skip = self.expressions.absolute(numbers[0]) if len(numbers) > 0 and numbers[0] else 0
        try:
            content = self.find_file(name)
        except OSError:
            raise AsmError("file not found: " + name) from None
        except AsmError:
            raise AsmError("file not found: " + name) from None
        count = self.expressions.absolute(numbers[1]) if len(numbers) > 1 and numbers[1] else len(content) - skip
        if skip < 0 or count < 0 or skip + count > len(content):
            raise AsmError("skip (" + str(skip) + ") or count (" + str(count) + ") invalid for file size (" + str(len(content)) + ")")
        self.stream.data_bytes(content[skip : skip + count])


def scrub_statement(line: str) -> str:
    """An instruction as gas shows it: labels cut, one blank behind the mnemonic, operands scrubbed."""
    i = skip_blanks(line, 0)
    while True:
        end = name_end(line, i)
        if end > i and end < len(line) and line[end] == ":":
            i = skip_blanks(line, end + 1)
            continue
        break
    rest = scrub(line[end:]).strip(" ")
    return line[i:end] + (" " + rest if rest else "")


def first_word(s: str) -> str:
    """The dotted word a statement starts with, labels skipped, in lower case; "" for anything else."""
    i = skip_blanks(s, 0)
    while True:
        end = name_end(s, i)
        if end > i and end < len(s) and s[end] == ":":
            i = skip_blanks(s, end + 1)
            continue
        break
    if s[i : i + 1] == ".":
        return s[i:end].lower()
    return ""
