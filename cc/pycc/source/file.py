"""Files and positions: bytes read, include search, what was included from where, and the ints that name a place.

A position is one int. Its low 31 bits are an offset into the concatenation of everything read (each inclusion of a file gets a
fresh range); its high bits, when not zero, are the same kind of offset for where a token that came out of a macro is spelled in
the #define. So `pos & LOW` is where the user looks (the outermost macro name), `pos >> 31` where the text stands.
0 is "no position".
"""

import os
from typing import Final, final

LOW: Final = 0x7FFFFFFF
SHIFT: Final = 31


@final
class SourceFile:
    """One inclusion of one file (or of <built-in>, <command-line>, a -D text)."""

    def __init__(self, name: str, data: bytes, text: str, base: int, included_from: int, system: bool) -> None:
        self.name = name  # spelling gcc would print
        self.data = data
        self.text = text  # data as latin-1, ends in "\n\0" beyond size
        self.size = len(data) - 2
        self.base = base
        self.included_from = included_from  # position of the #include, 0 for the main file
        self.system = system
        self.extern_c = False
        self.is_main = False
        self.dir_index = -1  # where in the search path it was found, for #include_next; -1: not by search
        self.searched = False  # found by search or beside its includer, not by an absolute path
        self.directory = ""  # for #include "x"
        self.lines: list[int] = []  # offsets at which lines start; built on demand
        self.change_at: list[int] = []  # #line: offsets from which the next two hold
        self.change_line: list[int] = []  # line number of the physical line `at` is on, presumed
        self.change_name: list[str] = []
        self.change_system: list[bool] = []
        self.system_from = -1  # offset of #pragma GCC system_header; -1 none
        self.last_index = 0

    def line_table(self) -> list[int]:
        if not self.lines:
            table = [0]
            text = self.text
            i = text.find("\n")
            size = self.size
            while 0 <= i and i + 1 <= size:
                table.append(i + 1)
                i = text.find("\n", i + 1)
            self.lines = table
        return self.lines

    def physical_line(self, offset: int) -> int:
        """1-based line, without #line. Queries mostly climb, so the last answer is tried first."""
        table = self.line_table()
        k = self.last_index
        n = len(table)
        if k < n and table[k] <= offset:
            if k + 1 >= n or offset < table[k + 1]:
                return k + 1
            if k + 2 >= n or offset < table[k + 2]:
                self.last_index = k + 1
                return k + 2
        low = 0
        high = n
        while high - low > 1:
            mid = (low + high) >> 1
            if table[mid] <= offset:
                low = mid
            else:
                high = mid
        self.last_index = low
        return low + 1

    def line_of(self, offset: int) -> int:
        """Presumed line (after #line)."""
        line = self.physical_line(offset)
        at = self.change_at
        if at:
            k = len(at) - 1
            while k >= 0 and at[k] > offset:
                k -= 1
            if k >= 0:
                return line - self.physical_line(at[k]) + self.change_line[k]
        return line

    def name_of(self, offset: int) -> str:
        at = self.change_at
        k = len(at) - 1
        while k >= 0 and at[k] > offset:
            k -= 1
        return self.change_name[k] if k >= 0 else self.name

    def column_of(self, offset: int) -> int:
        """1-based byte column, tabs to multiples of 8 as gcc counts."""
        start = self.text.rfind("\n", 0, offset) + 1
        part = self.text[start:offset]
        if "\t" not in part:
            return len(part) + 1 if part.isascii() else len(part.encode("latin-1").decode("utf-8", "replace")) + 1
        column = 0
        for ch in part:
            if ch == "\t":
                column = (column // 8 + 1) * 8
            else:
                column += 1
        return column + 1


@final
class SourceMap:
    """Every inclusion so far, in order of base."""

    def __init__(self) -> None:
        self.files: list[SourceFile] = []
        self.bases: list[int] = []
        self.end = 1
        self.last = 0  # index of the file asked for last
        self.names: list[tuple[str, str]] = []  # -fmacro-prefix-map for __FILE__

    def add(self, name: str, data: bytes, included_from: int, system: bool) -> SourceFile:
        if not data.endswith(b"\n"):
            data = data + b"\n"
        data = data + b"\n\0"
        file = SourceFile(name, data, data.decode("latin-1"), self.end, included_from, system)
        self.files.append(file)
        self.bases.append(self.end)
        self.end += len(data) + 1
        return file

    def offset(self, pos: int) -> int:
        return pos & LOW

    def spelling(self, pos: int) -> int:
        """Position inside the macro definition, 0 if the token was not made by a macro."""
        return pos >> SHIFT

    def file_at(self, pos: int) -> SourceFile | None:
        pos &= LOW
        files = self.files
        n = len(files)
        if pos <= 0 or n == 0:
            return None
        k = self.last
        if files[k].base <= pos and (k + 1 == n or pos < files[k + 1].base):
            return files[k]
        bases = self.bases
        low = 0
        high = n
        while high - low > 1:
            mid = (low + high) >> 1
            if bases[mid] <= pos:
                low = mid
            else:
                high = mid
        self.last = low
        return files[low]

    def locate(self, pos: int) -> tuple[str, int, int]:
        """(presumed name, presumed line, column)."""
        file = self.file_at(pos)
        if file is None:
            return ("<unknown>", 0, 0)
        offset = (pos & LOW) - file.base
        if file.change_at:
            return (file.name_of(offset), file.line_of(offset), file.column_of(offset))
        return (file.name, file.physical_line(offset), file.column_of(offset))

    def line(self, pos: int) -> int:
        """Presumed line only: cheap, for __LINE__ and -g."""
        file = self.file_at(pos)
        if file is None:
            return 0
        offset = (pos & LOW) - file.base
        return file.line_of(offset) if file.change_at else file.physical_line(offset)

    def mapped(self, name: str) -> str:
        """A file's name for the program, after -fmacro-prefix-map."""
        for old, new in self.names:
            if name.startswith(old):
                return new + name[len(old):]
        return name

    def name(self, pos: int) -> str:
        """Presumed file name only."""
        file = self.file_at(pos)
        if file is None:
            return "<unknown>"
        return file.name_of((pos & LOW) - file.base) if file.change_at else file.name

    def chain(self, pos: int) -> list[int]:
        """Positions of the #includes that lead to pos, from the main file down, then pos itself, then where it is spelled."""
        result = [pos & LOW, pos >> SHIFT]
        file = self.file_at(pos)
        while file is not None and file.included_from > 0:
            result.insert(0, file.included_from)
            file = self.file_at(file.included_from)
        return result

    def before(self, first: int, second: int) -> bool:
        """Whether `first` is read before `second`: an included file lies at its #include."""
        if first <= 0 or second <= 0:
            return True
        return self.chain(first) <= self.chain(second)

    def in_system_header(self, pos: int) -> bool:
        if pos > LOW:
            pos >>= SHIFT  # a token of a macro's body is where the body is
        file = self.file_at(pos)
        if file is None:
            return False
        offset = (pos & LOW) - file.base
        if file.change_at:
            k = len(file.change_at) - 1
            while k >= 0 and file.change_at[k] > offset:
                k -= 1
            if k >= 0 and file.change_system[k]:
                return True
        return file.system or (file.system_from >= 0 and offset >= file.system_from)


@final
class SearchDir:
    """One directory of the include path."""

    def __init__(self, path: str, system: bool) -> None:
        self.path = path
        self.system = system


@final
class IncludeSearch:
    """The include path, files read so far, and which names were found where."""

    def __init__(self, quote: list[str], bracket: list[str], system: list[str], after: list[str]) -> None:
        """Directories that do not exist, and ones given twice, are dropped as gcc does: a -I that is also a system one loses."""
        self.ignored: list[tuple[str, bool]] = []  # (directory, it is a duplicate): for -v
        self.dirs: list[SearchDir] = []
        self.first_bracket = 0
        seen: list[tuple[int, int]] = []
        sys_ids: list[tuple[int, int]] = []
        tail: list[SearchDir] = []
        for path in system + after:
            ident = self.identity(path)
            if ident is None:
                self.ignored.append((path, False))
            elif ident in sys_ids:
                self.ignored.append((path, True))
            else:
                sys_ids.append(ident)
                tail.append(SearchDir(path, True))
        for path in quote:
            ident = self.identity(path)
            if ident is not None and ident not in seen:
                seen.append(ident)
                self.dirs.append(SearchDir(path, False))
        self.first_bracket = len(self.dirs)
        seen = []
        for path in bracket:
            ident = self.identity(path)
            if ident is None:
                self.ignored.append((path, False))
            elif ident in sys_ids or ident in seen:
                self.ignored.append((path, True))
            else:
                seen.append(ident)
                self.dirs.append(SearchDir(path, False))
        self.dirs += tail
        self.contents: dict[str, bytes] = {}
        self.absent: dict[str, bool] = {}
        self.found: dict[str, tuple[str, int]] = {}  # "start name" -> (path, index)
        self.error = ""  # why the last read failed although the file exists

    def identity(self, path: str) -> tuple[int, int] | None:
        if not os.path.isdir(path):
            return None
        status = os.stat(path)
        return (status.st_dev, status.st_ino)

    def read(self, path: str) -> bytes | None:
        """Contents, None if there is no such file (a directory does not count)."""
        data = self.contents.get(path)
        if data is not None:
            return data
        if path in self.absent:
            return None
        try:
            with open(path, "rb", 0) as file:
                data = file.read()
        except OSError as problem:
            self.error = problem.strerror if problem.strerror else ""
            self.absent[path] = True
            return None
        assert data is not None
        self.contents[path] = data
        return data

    def find(self, name: str, start: int, current_dir: str) -> tuple[str, int] | None:
        """Where `name` is: (path, index of its directory; -1 for the including file's own). start is the index to begin at;
        current_dir is the directory of the including file for "name", with its trailing slash ("" for the working directory), or "?": not to
        be tried."""
        if name.startswith("/"):
            return (name, -1) if self.read(name) is not None else None
        if current_dir != "?":
            path = current_dir + name
            if self.read(path) is not None:
                return (path, -1)
        key = f"{start} {name}"
        hit = self.found.get(key)
        if hit is not None:
            return hit
        for index in range(start, len(self.dirs)):
            directory = self.dirs[index].path
            path = directory + name if directory.endswith("/") else directory + "/" + name
            if self.read(path) is not None:
                self.found[key] = (path, index)
                return (path, index)
        return None
