"""Preprocessor: files, conditionals and the other directives (C11 6.10), and the stream of expanded tokens the parser pulls.

It is the TokenSource of an Expander: when the expander's queue is empty it lexes on, runs the directive it stands at, or leaves the file.
Pragmas live in pragma.py, #if arithmetic in condition.py, built-in macros in builtin.py.
"""

from typing import Final, final

from pycc.lex import token as tk
from pycc.lex import trigraph
from pycc.lex.lexer import AT_DIRECTIVE, AT_END, IdentTable, Lexer
from pycc.lex.token import EOF, F_BOL, F_HEADER, F_SPACE, F_SYSTEM, HEADER, NUMBER, PAD, STRING, Ident, Token
from pycc.pp import builtin, pragma
from pycc.pp.condition import Condition
from pycc.pp.expand import Expander, TokenSource
from pycc.pp.macro import BUILTINS, FUNCTION, POISONED, Macro, MacroReader, next_on_line
from pycc.source.file import IncludeSearch, SourceFile
from pycc.source.options import Options
from pycc.source.report import Reporter

CHUNK: Final = 300  # tokens lexed at a time, about
MAX_UNTERMINATED: Final = 3  # messages about #if without #endif at the end of a file, innermost first

# states of the search for an include guard
G_START: Final = 0
G_INSIDE: Final = 1
G_AFTER: Final = 2
G_NONE: Final = 3

ENTER: Final = 1
LEAVE: Final = 2
RENAME: Final = 0


class Watcher:
    """What -E wants to hear about (pp.printer)."""

    def line_change(self, tok: Token, parsing_args: int) -> None:
        raise NotImplementedError

    def file_change(self, reason: int, pos: int, name: str, line: int, system: bool) -> None:
        raise NotImplementedError

    def define(self, pos: int, macro: Macro) -> None:
        raise NotImplementedError

    def undefine(self, pos: int, name: str) -> None:
        raise NotImplementedError

    def include(self, pos: int, directive: str, spelling: str) -> None:
        raise NotImplementedError

    def ident(self, pos: int, text: str) -> None:
        raise NotImplementedError


def without_comments(text: str) -> str:
    """The text with the inside of comments blanked, every other character in its place."""
    out: list[str] = []
    i = 0
    while i < len(text):
        two = text[i:i + 2]
        end = i + 1
        if two == "/*":
            end = text.find("*/", i + 2)
            end = len(text) if end < 0 else end + 2
            out.append(" " * (end - i))
        elif two == "//":
            end = text.find("\n", i)
            end = len(text) if end < 0 else end
            out.append(" " * (end - i))
        elif text[i] in "\"'":
            while end < len(text) and text[end] != text[i] and text[end] != "\n":
                end += 2 if text[end] == "\\" else 1
            end = min(end + 1, len(text))
            out.append(text[i:end])
        else:
            out.append(text[i])
        i = end
    return "".join(out)


@final
class If:
    """One open conditional."""

    def __init__(self, pos: int, directive: str, taken: bool, skipping: bool) -> None:
        self.pos = pos
        self.directive = directive
        self.taken = taken  # some branch was used
        self.skipping = skipping
        self.else_pos = 0
        self.guard: Ident | None = None


@final
class Frame:
    """One file being read."""

    def __init__(self, file: SourceFile, lexer: Lexer, path: str) -> None:
        self.file = file
        self.lexer = lexer
        self.path = path
        self.ifs: list[If] = []
        self.at_end = False
        self.guard_state = G_START
        self.guard: Ident | None = None
        self.drain = False
        self.entered: list[str] = []  # names of files that line markers say are being included


@final
class Preprocessor(TokenSource):
    """Pulled by the parser one token at a time (next) or in chunks (fill). After the end every next() is an EOF token."""

    def __init__(self, reporter: Reporter, options: Options) -> None:
        self.reporter = reporter
        self.sources = reporter.sources
        self.sources.names = options.macro_prefix_map
        self.options = options
        self.table = IdentTable(options)
        self.reader = MacroReader(self.table, reporter, options)
        self.expander = Expander(self, self.table, self.reader, reporter, options)
        self.search = IncludeSearch(options.quote_dirs, options.include_dirs, options.system_dirs + options.std_dirs, options.after_dirs)
        self.frames: list[Frame] = []
        self.roots: list[Frame] = []  # files still to come after the present root: -include, the main file
        self.pending = False  # the top frame's lexer stands after a #
        self.watcher: Watcher | None = None
        self.preprocess_only = False
        self.guards: dict[str, Ident] = {}  # path -> macro that makes reading it again useless
        self.once: list[bytes] = []
        self.read: dict[str, bool] = {}  # files entered, for #import
        self.deps: list[tuple[str, bool]] = []  # files read, in order of first inclusion; whether from a system directory
        self.dep_seen: dict[str, bool] = {}
        self.missing: list[str] = []  # -MG
        self.counter = 0
        self.base_file = ""
        self.macro_stacks: dict[str, list[Macro | None]] = {}  # push_macro
        self.date = ""
        self.time = ""
        self.directive_pos = 0
        self.attributes: dict[str, int] = {}  # what __has_attribute knows; see builtin.ATTRIBUTES for the default
        self.builtins: dict[str, int] = {}
        self.warn_unused = False

    # interface to the parser

    def enter_main(self, path: str, predefined: str = "", data: bytes | None = None) -> bool:
        """Opens the main file (after predefined macros, -D, -imacros, -include); False (reported) if it cannot be read. data: contents,
        when they come from stdin."""
        options = self.options
        name = path
        if data is None:
            if path != "-":
                data = self.search.read(path)
            if data is None:
                self.reporter.options.main_file = "cc1"
                text = self.search.error or "No such file or directory"
                self.reporter.fatal(0, f"{path}: {text}")
                return False
        else:
            name = "<stdin>" if path == "-" else path
        self.base_file = name
        self.reporter.options.main_file = name
        self.expander.watch_lines = self.watcher is not None
        self.warn_unused = self.reporter.warnings.enabled("unused-macros")
        if self.watcher is not None:
            self.watcher.file_change(ENTER, 0, name, 0, False)
        if not options.preprocessed:
            self.define_builtins()
            self.read_at_once("<built-in>", predefined)
            self.read_at_once("<command-line>", command_line_text(options))
            for file_name in options.imacros:
                self.include_root(file_name, True)
            if options.std_dirs and not options.undef:
                hit = self.search.find("stdc-predef.h", self.search.first_bracket, "?")
                if hit is not None:
                    self.add_root(hit[0], hit[1], True, False)
            for file_name in options.includes:
                self.include_root(file_name, False)
        file = self.sources.add(name, self.prepared(data), 0, False)
        self.check_trigraphs(file)
        file.is_main = True
        file.directory = directory_of(name) if path != "-" else ""
        self.dep_seen[name] = True
        self.deps.insert(0, (name, False))
        frame = Frame(file, Lexer(file, self.table, self.reporter, options, 0), name)
        self.roots.append(frame)
        self.next_root()
        return True

    def next(self) -> Token:
        """The next token after expansion; PRAGMA tokens carry what the parser must see; EOF at the end, for ever."""
        return self.expander.next()

    def fill(self, buffer: list[Token]) -> bool:
        """Appends a chunk of expanded tokens (some hundreds, ending where a line ends); False, appending one EOF token, at the end."""
        expander = self.expander
        queue = expander.queue
        if expander.ctx is None and expander.qi >= len(queue) and not self.refill():
            buffer.append(self.end_token())
            return False
        start = len(buffer)
        while True:
            if expander.ctx is None:
                i = expander.qi
                n = len(queue)
                while i < n:
                    tok = queue[i]
                    ident = tok.ident
                    if ident is not None and ident.macro is not None:
                        break
                    buffer.append(tok)
                    i += 1
                expander.qi = i
                if i >= n:
                    return True
            elif expander.depth > 0 and len(buffer) - start > 100000:
                return True
            tok = expander.next()
            if tok.kind == EOF:
                buffer.append(self.end_token())
                return False
            buffer.append(tok)

    def end_token(self) -> Token:
        """EOF at the end of the main file."""
        files = self.sources.files
        pos = files[-1].base
        for file in files:
            if file.is_main:
                pos = file.base + file.size
        return Token(EOF, "", pos, 0, None)

    # start

    def define_builtins(self) -> None:
        for name, kind in BUILTINS:
            self.table.get(name).macro = Macro(name, kind, 0)
        for name in ("__VA_ARGS__", "__VA_OPT__"):
            self.table.get(name).macro = Macro(name, POISONED, 0)
        if not self.attributes:
            builtin.fill_tables(self)

    def read_at_once(self, name: str, text: str) -> None:
        """Runs the directives of a made-up file."""
        if self.watcher is not None:
            self.watcher.file_change(RENAME, 0, name, 0, False)
        file = self.sources.add(name, text.encode("utf-8", "surrogateescape"), 0, False)
        self.frames.append(Frame(file, Lexer(file, self.table, self.reporter, self.options, F_HEADER), name))
        while self.refill():
            self.expander.queue.clear()

    def include_root(self, name: str, drain: bool) -> None:
        """-include and -imacros: searched like #include "name" in the working directory."""
        hit = self.search.find(name, 0, "")
        if hit is None:
            if self.options.missing_headers_ok:
                self.missing.append(name)
                return
            self.reporter.fatal(0, f"{name}: No such file or directory")
            return
        self.add_root(hit[0], hit[1], False, drain)

    def add_root(self, path: str, index: int, system: bool, drain: bool) -> None:
        data = self.search.read(path)
        assert data is not None
        if index >= 0:
            system = self.search.dirs[index].system
        self.note_dep(path, system)
        file = self.sources.add(path, self.prepared(data), 0, system)
        file.dir_index = index
        file.directory = directory_of(path)
        frame = Frame(file, Lexer(file, self.table, self.reporter, self.options, F_HEADER | (F_SYSTEM if system else 0)), path)
        frame.drain = drain
        if drain:
            self.frames.append(frame)
            while self.refill():
                self.expander.queue.clear()
        else:
            self.roots.append(frame)

    def next_root(self) -> bool:
        if not self.roots:
            return False
        frame = self.roots.pop(0)
        self.frames.append(frame)
        if self.watcher is not None:
            if frame.file.is_main:
                self.watcher.file_change(RENAME, frame.file.base, frame.file.name, 1, False)
            else:
                self.watcher.file_change(ENTER, frame.file.base, frame.file.name, 1, frame.file.system)
        return True

    # TokenSource

    def refill(self) -> bool:
        """See TokenSource. Fills the queue with the next chunk, running directives on the way."""
        expander = self.expander
        queue = expander.queue
        queue.clear()
        expander.qi = 0
        while self.frames:
            frame = self.frames[-1]
            if self.pending:
                if expander.parsing_args == 1:
                    return False
                self.pending = False
                self.directive(frame)
                if queue:
                    return True
                continue
            if frame.at_end:
                if expander.parsing_args:
                    return False
                if not self.leave_file():
                    return False
                continue
            code = frame.lexer.run(queue, CHUNK)
            if code == AT_DIRECTIVE:
                self.pending = True
            elif code == AT_END:
                frame.at_end = True
            if queue:
                if frame.guard_state != G_INSIDE:
                    frame.guard_state = G_NONE
                return True
        return False

    def builtin(self, macro: Macro, tok: Token) -> Token | None:
        return builtin.expand(self, macro, tok)

    def pragma_operator(self, text: str, tok: Token) -> Token | None:
        return pragma.run_operator(self, text, tok)

    def line_change(self, tok: Token, parsing_args: int) -> None:
        if self.watcher is not None:
            self.watcher.line_change(tok, parsing_args)

    # files

    def prepared(self, data: bytes) -> bytes:
        """Phase 1: a byte order mark goes, trigraphs are replaced where they count (-trigraphs, -std=c*)."""
        if data.startswith(b"\xef\xbb\xbf"):
            data = data[3:]
        if self.options.trigraphs and b"??" in data:
            data = trigraph.replace(data, self.options.raw_strings())
        return data

    def check_trigraphs(self, file: SourceFile) -> None:
        """-Wtrigraphs, where they are ignored."""
        if self.options.trigraphs or b"??" not in file.data or not self.reporter.warnings.enabled("trigraphs"):
            return
        at = file.text.find("??")
        code = without_comments(file.text) if at >= 0 else ""
        while at >= 0:
            if file.text[at + 2] in "=(/)'<!>-" and (code[at] == "?" or file.text[at + 2:at + 4] == "/\n"):
                self.reporter.warning(file.base + at, "trigraphs", f"trigraph {file.text[at:at + 3]} ignored, use -trigraphs to enable")
                at += 2
            at = file.text.find("??", at + 1)

    def note_dep(self, path: str, system: bool) -> None:
        if path not in self.dep_seen:
            self.dep_seen[path] = True
            self.deps.append((path, system))

    def leave_file(self) -> bool:
        frame = self.frames.pop()
        if frame.file.is_main and self.warn_unused:
            for ident in self.table.idents.values():
                if ident.macro is not None:
                    assert isinstance(ident.macro, Macro)
                    self.unused(ident.macro)
        if frame.file.text[frame.file.size - 2:frame.file.size] == "\\\n":
            self.reporter.warning(frame.file.base + frame.file.size - 2, "", "backslash-newline at end of file")
        for k in range(len(frame.ifs) - 1, max(len(frame.ifs) - 1 - MAX_UNTERMINATED, -1), -1):
            self.reporter.error(frame.ifs[k].pos, "unterminated #" + frame.ifs[k].directive)
        if frame.guard_state == G_AFTER and frame.guard is not None:
            self.guards[frame.path] = frame.guard
        if self.frames:
            parent = self.frames[-1]
            if self.watcher is not None:
                self.watcher.file_change(LEAVE, parent.file.base + parent.lexer.i, "", 0, parent.file.system)
            return True
        if frame.drain or frame.file.name.startswith("<") and not frame.file.is_main:
            return False
        if self.roots:
            if self.watcher is not None and not frame.file.is_main:
                self.watcher.file_change(LEAVE, 0, "<command-line>", 0, False)
            return self.next_root()
        return False

    def enter_file(self, path: str, index: int, pos: int, search_system: bool, once: bool) -> None:
        """Begins reading an included file, unless its guard or #pragma once makes that pointless."""
        if len(self.frames) > self.options.max_include_depth:
            self.reporter.error(pos, f"#include nested depth {len(self.frames)} exceeds maximum of {self.options.max_include_depth} "
                                "(use -fmax-include-depth=DEPTH to increase the maximum)")
            return
        data = self.search.read(path)
        assert data is not None
        system = self.search.dirs[index].system if index >= 0 else search_system
        self.note_dep(path, system)
        if self.once and data in self.once:
            return
        if once:
            self.once.append(data)
            if path in self.read:
                return
        guard = self.guards.get(path)
        if guard is not None and guard.macro is not None:
            return
        self.read[path] = True
        if self.options.show_includes:
            self.reporter.write("." * len(self.frames) + " " + path + "\n")
        file = self.sources.add(path, self.prepared(data), pos, system)
        self.check_trigraphs(file)
        file.dir_index = index
        file.searched = not path.startswith("/") or index >= 0
        file.directory = directory_of(path)
        mark = F_HEADER | (F_SYSTEM if system else 0)
        self.frames.append(Frame(file, Lexer(file, self.table, self.reporter, self.options, mark), path))
        if self.watcher is not None:
            self.watcher.file_change(ENTER, file.base, path, 1, system)

    # directives

    def directive(self, frame: Frame) -> None:
        """Runs the directive whose # the lexer just passed, then leaves the lexer after its line."""
        lexer = frame.lexer
        hash_at = lexer.i - 1
        self.directive_pos = lexer.base + hash_at
        name, pos = self.directive_name(lexer)
        expander = self.expander
        prevent = expander.prevent
        parsing = expander.parsing_args
        expander.prevent = 0
        expander.parsing_args = 0
        expander.in_directive = True
        top = self.frames[-1]
        if frame.guard_state != G_INSIDE and name != "" and not (
                (frame.guard_state == G_START and (name == "ifndef" or name == "if")) or (name == "endif" or name == "else" or name == "elif")):
            frame.guard_state = G_NONE
        known = True
        if name == "define":
            self.do_define(lexer)
        elif name == "if" or name == "ifdef" or name == "ifndef":
            self.open_if(frame, name, pos)
        elif name == "endif" or name == "else" or name == "elif" or name == "elifdef" or name == "elifndef":
            self.move_if(frame, name, pos)
        elif name == "include" or name == "include_next" or name == "import":
            self.do_include(frame, name, pos)
        elif name == "undef":
            self.do_undef(lexer)
        elif name == "pragma":
            self.do_pragma(lexer, pos)
        else:
            known = self.rare_directive(frame, name, pos, hash_at)
        expander.in_directive = False
        expander.prevent = prevent
        expander.parsing_args = parsing
        if known and self.frames[-1] is top and lexer.i <= lexer.size:
            self.finish_line(lexer)

    def finish_line(self, lexer: Lexer) -> None:
        """To the start of the next line, from wherever a directive stopped."""
        data = lexer.data
        if data[lexer.i] != 10:
            lexer.i = lexer.end_of_line(lexer.i)
        if lexer.i < lexer.size:
            lexer.i += 1

    def directive_name(self, lexer: Lexer) -> tuple[str, int]:
        """The word after #; "" at the end of the line; "#" for a number; "?" for anything else."""
        data = lexer.data
        i = lexer.i
        while data[i] == 32 or data[i] == 9:
            i += 1
        s = i
        while 97 <= data[i] <= 122 or data[i] == 95:
            i += 1
        c = data[i]
        if i > s and (c == 32 or c == 9 or c == 10):
            lexer.i = i
            return (lexer.text[s:i], lexer.base + s)
        lexer.i = s
        tok = next_on_line(lexer)
        if tok.kind == tk.EOD:
            return ("", tok.pos)
        if tok.ident is not None:
            return (tok.ident.name, tok.pos)
        lexer.i = s
        return ("#" if tok.kind == NUMBER else "?", tok.pos)

    def line_tokens(self, lexer: Lexer) -> list[Token]:
        """The rest of the directive."""
        out: list[Token] = []
        keep = lexer.keep_comments
        lexer.keep_comments = False
        lexer.line(out)
        lexer.keep_comments = keep
        return out

    def rare_directive(self, frame: Frame, name: str, pos: int, hash_at: int) -> bool:
        """Everything else. False: the line was no directive (assembler) and its tokens were queued."""
        lexer = frame.lexer
        if name == "":
            return True
        if name == "line":
            self.do_line(frame, False, pos)
        elif name == "#" and not self.options.assembler:
            self.do_line(frame, True, pos)
        elif name == "error" or name == "warning":
            text = spell(self.line_tokens(lexer))
            if name == "error":
                self.reporter.error(pos, "#error " + text)
            else:
                self.reporter.warning(pos, "cpp", "#warning " + text)
        elif name == "ident" or name == "sccs":
            tokens = self.line_tokens(lexer)
            if len(tokens) != 1 or tokens[0].kind != STRING:
                self.reporter.error(pos, f"invalid #{name} directive")
            elif self.watcher is not None:
                self.watcher.ident(pos, tokens[0].text)
            else:
                self.expander.queue.append(Token(tk.PRAGMA, "ident " + tokens[0].text, pos, frame.lexer.mark | F_BOL, None))
        elif name == "assert" or name == "unassert":
            if self.options.assembler:
                return self.as_text(frame, hash_at)
            self.reporter.error(pos, f"#{name} is not supported")
            lexer.i = lexer.end_of_line(lexer.i)
        elif self.options.assembler:
            return self.as_text(frame, hash_at)
        else:
            tokens = self.line_tokens(lexer)
            if name == "?" or name == "#":
                if tokens:
                    self.reporter.error(pos, f"invalid preprocessing directive #{tokens[0].text}")
            else:
                self.reporter.error(pos, f"invalid preprocessing directive #{name}")
        return True

    def as_text(self, frame: Frame, hash_at: int) -> bool:
        """Assembler: a # line that is no directive is a comment, or an operand's #; it passes through with its macros replaced."""
        lexer = frame.lexer
        lexer.i = hash_at + 1
        before = lexer.data[hash_at - 1] if hash_at else 10
        flags = lexer.mark | F_BOL | (F_SPACE if before == 32 or before == 9 else 0)
        queue = self.expander.queue
        queue.append(Token(tk.HASH, "#", lexer.base + hash_at, flags, None))
        lexer.line(queue)
        if lexer.i < lexer.size:
            lexer.i += 1
        return False

    def macro_name(self, lexer: Lexer, directive: str) -> Token | None:
        """The name after #define, #undef, #ifdef, #ifndef."""
        tok = next_on_line(lexer)
        if tok.kind == tk.EOD:
            self.reporter.error(tok.pos, f"no macro name given in #{directive} directive")
            return None
        if tok.ident is None:
            self.reporter.error(tok.pos, "macro names must be identifiers")
            lexer.i = lexer.end_of_line(lexer.i)
            return None
        if tok.ident.name == "defined" and (directive == "define" or directive == "undef"):
            self.reporter.error(tok.pos, "\"defined\" cannot be used as a macro name")
            return None
        macro = tok.ident.macro
        if macro is not None:
            assert isinstance(macro, Macro)
            if macro.kind == POISONED:
                if macro.name.startswith("__VA_"):
                    if not self.options.assembler:
                        self.reporter.pedwarn(tok.pos, "pedantic" if directive[0] == "i" else "",
                                              f"{macro.name} can only appear in the expansion of a C99 variadic macro")
                else:
                    self.reporter.error(tok.pos, f"attempt to use poisoned \"{macro.name}\"")
                    return None
        return tok

    def do_define(self, lexer: Lexer) -> None:
        tok = self.macro_name(lexer, "define")
        if tok is None:
            return
        ident = tok.ident
        assert ident is not None
        macro = self.reader.read(lexer, ident, tok.pos)
        if macro is None:
            return
        old = ident.macro
        if old is not None:
            assert isinstance(old, Macro)
            if self.warn_unused:
                self.unused(old)
            if old.kind > POISONED:
                flag = "builtin-macro-redefined" if replaceable(macro.name) else ""
                self.reporter.pedwarn(tok.pos, flag, f"\"{macro.name}\" redefined")
            elif old.kind != POISONED and (warns_always(macro.name) and old.mark or not self.reader.same(old, macro)):
                self.reporter.pedwarn(tok.pos, "", f"\"{macro.name}\" redefined")
                self.reporter.note(old.pos, "this is the location of the previous definition")
        ident.macro = macro
        if self.watcher is not None:
            self.watcher.define(self.directive_pos, macro)

    def do_undef(self, lexer: Lexer) -> None:
        tok = self.macro_name(lexer, "undef")
        if tok is None:
            return
        assert tok.ident is not None
        macro = tok.ident.macro
        self.check_end(lexer, "undef")
        if macro is not None:
            assert isinstance(macro, Macro)
            if self.warn_unused:
                self.unused(macro)
            if macro.kind > POISONED:
                self.reporter.warning(tok.pos, "builtin-macro-redefined" if replaceable(macro.name) else "", f"undefining \"{macro.name}\"")
            elif warns_always(macro.name):
                self.reporter.warning(tok.pos, "", f"undefining \"{macro.name}\"")
            tok.ident.macro = None
        if self.watcher is not None:
            self.watcher.undefine(self.directive_pos, tok.ident.name)

    def unused(self, macro: Macro) -> None:
        """-Wunused-macros, when a definition of the main file ends."""
        if not macro.used and macro.kind <= FUNCTION and macro.file is not None and macro.file.is_main:
            self.reporter.warning(macro.pos, "unused-macros", f"macro \"{macro.name}\" is not used")

    def check_end(self, lexer: Lexer, directive: str) -> None:
        """Nothing may follow."""
        tok = next_on_line(lexer)
        if tok.kind != tk.EOD:
            flag = "endif-labels" if directive in ("else", "endif") else ""
            self.reporter.pedwarn(tok.pos, flag, f"extra tokens at end of #{directive} directive")
            lexer.i = lexer.end_of_line(lexer.i)

    # conditionals

    def open_if(self, frame: Frame, name: str, pos: int) -> None:
        lexer = frame.lexer
        value = False
        guard: Ident | None = None
        if name == "if":
            condition = self.line_tokens(lexer)
            value = self.evaluate(condition, lexer.base + lexer.i, name)
            if frame.guard_state == G_START:
                guard = negated_name(condition)
        else:
            tok = self.macro_name(lexer, name)
            if tok is not None:
                assert tok.ident is not None
                macro = tok.ident.macro
                value = (macro is not None) == (name == "ifdef")
                if macro is not None:
                    assert isinstance(macro, Macro)
                    macro.used = True
                self.check_end(lexer, name)
                if name == "ifndef" and frame.guard_state == G_START:
                    guard = tok.ident
        entry = If(pos, name, value, not value)
        frame.ifs.append(entry)
        if frame.guard_state == G_START:
            if guard is not None:
                entry.guard = guard
                frame.guard_state = G_INSIDE
                frame.guard = guard
            else:
                frame.guard_state = G_NONE
        if not value:
            self.skip(frame)

    def move_if(self, frame: Frame, name: str, pos: int) -> None:
        """#else, #elif, #endif met while not skipping."""
        if not frame.ifs:
            self.reporter.error(pos, f"#{name} without #if")
            frame.lexer.i = frame.lexer.end_of_line(frame.lexer.i)
            return
        entry = frame.ifs[-1]
        if name == "endif":
            self.check_end(frame.lexer, name)
            self.close_if(frame, entry)
            return
        self.order_error(entry, name, pos)
        entry.directive = name
        if entry.guard is not None:
            entry.guard = None
            frame.guard_state = G_NONE
        if name == "else":
            entry.else_pos = pos
            self.check_end(frame.lexer, name)
        frame.lexer.i = frame.lexer.end_of_line(frame.lexer.i)
        entry.skipping = True
        self.skip(frame)

    def order_error(self, entry: If, name: str, pos: int) -> None:
        if entry.else_pos:
            self.reporter.error(pos, f"#{name} after #else")
            self.reporter.note(entry.pos, "the conditional began here")

    def close_if(self, frame: Frame, entry: If) -> None:
        frame.ifs.pop()
        if entry.guard is not None:
            frame.guard_state = G_AFTER
        elif frame.guard_state == G_INSIDE and not frame.ifs:
            frame.guard_state = G_NONE

    def skip(self, frame: Frame) -> None:
        """Passes over groups until one is to be used or the conditional ends. The lexer ends at that directive's line end."""
        lexer = frame.lexer
        depth = 0
        self.finish_line(lexer)
        while lexer.skip_to_directive():
            name, pos = self.directive_name(lexer)
            if name == "if" or name == "ifdef" or name == "ifndef":
                depth += 1
            elif name == "endif":
                if depth == 0:
                    self.check_end(lexer, name)
                    self.close_if(frame, frame.ifs[-1])
                    return
                depth -= 1
            elif depth == 0 and name.startswith("el"):
                if self.branch(frame, frame.ifs[-1], name, pos):
                    return
            quiet = lexer.quiet
            lexer.quiet = True
            self.finish_line(lexer)
            lexer.quiet = quiet
        lexer.i = lexer.size

    def has_elifdef(self, frame: Frame, name: str, pos: int) -> bool:
        """#elifdef is C2X's; GNU modes take it where it decides something."""
        if self.options.std >= 2020:
            return True
        if not self.options.gnu:
            return False
        if self.options.pedantic and not frame.ifs[-1].taken:
            self.reporter.pedwarn(pos, "", f"#{name} before C2X is a GCC extension")
        return True

    def branch(self, frame: Frame, entry: If, name: str, pos: int) -> bool:
        """#else or #elif while skipping: whether its group is to be used."""
        lexer = frame.lexer
        if name != "else" and name != "elif" and not ((name == "elifdef" or name == "elifndef") and self.has_elifdef(frame, name, pos)):
            return False
        self.order_error(entry, name, pos)
        entry.directive = name
        if entry.guard is not None:
            entry.guard = None
            frame.guard_state = G_NONE
        if name == "else":
            entry.else_pos = pos
            if not entry.taken:
                self.check_end(lexer, name)
                entry.taken = True
                entry.skipping = False
                return True
            return False
        if entry.taken or entry.else_pos:
            return False
        if name == "elif":
            line = self.line_tokens(lexer)
            value = self.evaluate(line, lexer.base + lexer.i, name)
        else:
            tok = self.macro_name(lexer, name)
            value = tok is not None and tok.ident is not None and (tok.ident.macro is not None) == (name == "elifdef")
        if value:
            entry.taken = True
            entry.skipping = False
        return value

    def evaluate(self, tokens: list[Token], pos: int, directive: str) -> bool:
        expander = self.expander
        expander.push_barrier(tokens)
        value = Condition(expander, self.reporter, self.options, pos, directive).evaluate()
        expander.pop_barrier()
        return value

    # #include

    def do_include(self, frame: Frame, directive: str, pos: int) -> None:
        lexer = frame.lexer
        lexer.headers = True
        tokens = self.line_tokens(lexer)
        lexer.headers = False
        name, angled, at = self.header_name(tokens, directive, pos)
        if name == "":
            return
        if self.watcher is not None:
            self.watcher.include(self.directive_pos, directive, "<" + name + ">" if angled else '"' + name + '"')
        once = directive == "import"
        if once:
            self.reporter.warning(pos, "deprecated", "#import is a deprecated GCC extension")
        hit = self.locate(frame, name, angled, directive == "include_next")
        if hit is None:
            if self.options.missing_headers_ok:
                self.missing.append(name)
                return
            self.reporter.fatal(at, f"{name}: No such file or directory")
            return
        self.enter_file(hit[0], hit[1], at, frame.file.system, once)
        if self.frames[-1] is not frame and lexer.i < lexer.size:
            lexer.i += 1

    def locate(self, frame: Frame, name: str, angled: bool, following: bool) -> tuple[str, int] | None:
        file = frame.file
        if following and not file.is_main and file.searched:
            return self.search.find(name, file.dir_index + 1, "?")
        start = self.search.first_bracket if angled else 0
        return self.search.find(name, start, "?" if angled else file.directory)

    def header_name(self, tokens: list[Token], directive: str, pos: int) -> tuple[str, bool, int]:
        """(name, angled, position) of #include's operand; name "" after an error."""
        first = tokens[0] if tokens else None
        rest = 1
        if first is not None and first.kind != HEADER and not (first.kind == STRING and first.text[0] == '"'):
            self.expander.wants_padding = True
            tokens = [tok for tok in self.expander.expand_list(tokens) if tok.kind != PAD]
            self.expander.wants_padding = False
            first = tokens[0] if tokens else None
            if first is not None and first.kind == tk.LT:
                name = ""
                rest = 1
                while rest < len(tokens) and tokens[rest].kind != tk.GT:
                    if tokens[rest].flags & F_SPACE and rest > 1:
                        name += " "
                    name += tokens[rest].text
                    rest += 1
                if rest >= len(tokens):
                    self.reporter.error(first.pos, "missing terminating > character")
                    return ("", True, pos)
                return (name, True, first.pos)
        if first is None or not (first.kind == HEADER or (first.kind == STRING and first.text[0] == '"')):
            self.reporter.error(first.pos if first is not None else pos, f"#{directive} expects \"FILENAME\" or <FILENAME>")
            return ("", False, pos)
        if len(tokens) > rest:
            extra = [tok for tok in self.expander.expand_list(tokens[rest:]) if tok.kind != PAD]
            if extra:
                self.reporter.pedwarn(extra[0].pos, "", f"extra tokens at end of #{directive} directive")
        name = first.text[1:-1]
        if name == "":
            self.reporter.error(first.pos, f"empty filename in #{directive}")
        return (name, first.kind == HEADER, first.pos)

    # #line and line markers

    def do_line(self, frame: Frame, marker: bool, pos: int) -> None:
        """#line digits ["file"], and `# digits "file" flags`."""
        lexer = frame.lexer
        tokens = self.line_tokens(lexer)
        if not marker:
            tokens = [tok for tok in self.expander.expand_list(tokens) if tok.kind != PAD]
        digits = tokens[0].text.replace("'", "") if tokens else ""
        if not tokens or tokens[0].kind != NUMBER or not digits.isdigit():
            shown = f"\"{tokens[0].text}\" after #line is not a positive integer" if tokens else "unexpected end of file after #line"
            self.reporter.error(tokens[0].pos if tokens else pos, shown)
            return
        line = int(digits)
        if not marker and (line >= 1 << 32 or self.options.pedantic and (line == 0 or line > (32767 if self.options.std < 1999 else 2147483647))):
            self.reporter.pedwarn(tokens[0].pos, "", "line number out of range")
        line &= 0xFFFFFFFF
        file = frame.file
        name = file.name_of(lexer.i)
        if len(tokens) > 1:
            if tokens[1].kind != STRING or tokens[1].text[0] != '"':
                self.reporter.error(tokens[1].pos, f"\"{tokens[1].text}\" is not a valid filename")
                return
            name = unescape(tokens[1].text[1:-1])
        flags = [tok.text for tok in tokens[2:]]
        if flags and not marker:
            self.reporter.pedwarn(tokens[2].pos, "", "extra tokens at end of #line directive")
        system = "3" in flags if marker else False
        if marker and "1" in flags:
            frame.entered.append(file.name_of(lexer.i))
        elif marker and "2" in flags and frame.entered:
            before = frame.entered.pop()
            name = name or before
        at = lexer.i + 1
        file.change_at.append(at)
        file.change_line.append(line)
        file.change_name.append(name)
        file.change_system.append(system)
        if marker and self.options.preprocessed:
            other = name != file.change_name[0]
            lexer.mark = (F_HEADER if other else 0) | (F_SYSTEM if system else 0)
        if self.watcher is not None:
            reason = ENTER if "1" in flags else LEAVE if "2" in flags else RENAME
            self.watcher.file_change(reason if marker else RENAME, lexer.base + at, name, line, system)

    # #pragma

    def do_pragma(self, lexer: Lexer, pos: int) -> None:
        tokens = self.line_tokens(lexer)
        result = pragma.run(self, tokens, pos)
        if result is not None:
            result.flags |= lexer.mark | F_BOL
            self.expander.queue.append(result)


def directory_of(path: str) -> str:
    """With its slash; "" for the working directory."""
    return path[:path.rfind("/") + 1]


def replaceable(name: str) -> bool:
    """Built-in macros whose redefinition -Wno-builtin-macro-redefined allows quietly."""
    return name in ("__TIMESTAMP__", "__TIME__", "__DATE__", "__FILE__", "__BASE_FILE__")


def warns_always(name: str) -> bool:
    """Macros of the standard's own (C11 6.10.8p2)."""
    return name.startswith("__STDC") and name not in ("__STDC_FORMAT_MACROS", "__STDC_LIMIT_MACROS", "__STDC_CONSTANT_MACROS")


def negated_name(tokens: list[Token]) -> Ident | None:
    """X of `!defined X` or `!defined(X)`, the other spelling of an include guard."""
    if len(tokens) == 3 and tokens[0].kind == tk.NOT and tokens[1].text == "defined":
        return tokens[2].ident
    if len(tokens) == 5 and tokens[0].kind == tk.NOT and tokens[1].text == "defined" and tokens[2].kind == tk.LPAREN:
        return tokens[3].ident
    return None


def spell(tokens: list[Token]) -> str:
    """Tokens as text, one blank where white space stood."""
    out = ""
    for tok in tokens:
        if out and tok.flags & F_SPACE:
            out += " "
        out += tok.text
    return out


def unescape(text: str) -> str:
    """File names in line markers: \\\\ \\" and octal escapes."""
    if "\\" not in text:
        return text
    out = ""
    i = 0
    while i < len(text):
        if text[i] == "\\" and i + 1 < len(text):
            i += 1
            if text[i] in "01234567":
                out += chr(int(text[i:i + 3], 8))
                i += 3
                continue
        out += text[i]
        i += 1
    return out


def command_line_text(options: Options) -> str:
    """-D and -U as directives."""
    lines: list[str] = []
    for define, text in options.defines:
        if not define:
            lines.append("#undef " + text)
            continue
        name, equals, body = text.partition("=")
        lines.append("#define " + name + " " + (body.partition("\n")[0] if equals else "1"))
    return "".join(line + "\n" for line in lines)
