"""ar: make, change, list and unpack archives (GNU binutils manual, "ar"). Deterministic by default, as Debian's is.

`ar [-]{d|m|p|q|r|s|t|x}[modifiers] [relpos] [count] archive file...`. Members of thin archives are known by their path from here, and an
archive that is added to a thin one is flattened to its members.
"""

import os
import sys
import time
from typing import Final, final

from pybase.cmdline import expand_response_files
from pybase.output import read_file, write_file
from pybase.version import tool_version
from pyelf.archive import Archive, Member, is_archive, read_archive, write_archive
from pyelf.read import ElfError

OPERATIONS: Final = "dmpqrstx"
HELP: Final = """Usage: ar [-]{dmpqrstx}[abcDfilMNoOPsSTuvV] [--thin] [member-name] [count] archive-file file...
 commands:
  d            - delete file(s) from the archive
  m[ab]        - move file(s) in the archive
  p            - print file(s) found in the archive
  q[f]         - quick append file(s) to the archive
  r[ab][f][u]  - replace existing or insert new file(s) into the archive
  s            - act as ranlib
  t[O][v]      - display contents of the archive
  x[o]         - extract file(s) from the archive
 modifiers: [a] after member  [b] [i] before member  [D] zero times and owners (default)  [U] actual times and owners
  [N] use instance [count]  [f] truncate names  [P] use full path names  [o] preserve dates  [O] show offsets  [u] only newer files
  [c] do not warn when creating  [s] make an index  [S] no index  [T] [--thin] thin archive  [v] be verbose  [l] ignored
  @<file>      - read options from <file>
ar: supported targets: elf64-x86-64 elf32-i386 elf64-little elf64-big elf32-little elf32-big
"""


@final
class Failure(Exception):
    """An error with its text; ends the run with status 1."""


@final
class Request:
    """The command line, understood."""

    def __init__(self) -> None:
        self.operation = ""
        self.modifiers = ""
        self.thin = False
        self.deterministic = True
        self.position = ""  # member named by a, b, i
        self.after = False
        self.count = 0
        self.archive = ""
        self.files: list[str] = []
        self.output_dir = ""

    def has(self, letter: str) -> bool:
        return letter in self.modifiers


def take_letters(request: Request, letters: str) -> None:
    for letter in letters:
        if letter in OPERATIONS and letter != "s":
            if request.operation and request.operation != letter:
                raise Failure("two different operation options specified")
            request.operation = letter
        elif letter in "abciDfloNOPsSTuUvV":
            request.modifiers += letter
            if letter == "T":
                request.thin = True
            elif letter == "D":
                request.deterministic = True
            elif letter == "U":
                request.deterministic = False
        else:
            raise Failure(f"invalid option -- '{letter}'")


def parse(argv: list[str]) -> Request:
    request = Request()
    words: list[str] = []
    letters_seen = False
    index = 0
    while index < len(argv):
        text = argv[index]
        index += 1
        if text == "--thin":
            request.thin = True
        elif text in ("--plugin", "--target", "--output", "--record-libdeps") or text.startswith(("--plugin=", "--target=", "--output=")):
            value = text.partition("=")[2]
            if "=" not in text:
                value = argv[index] if index < len(argv) else ""
                index += 1
            if text.startswith("--output"):
                request.output_dir = value
        elif text.startswith("--") and len(text) > 2:
            raise Failure(f"unrecognized option '{text}'")
        elif text.startswith("-") and len(text) > 1 and not words:
            take_letters(request, text[1:])
            letters_seen = True
        elif not letters_seen:
            take_letters(request, text)
            letters_seen = True
        else:
            words.append(text)
    if not request.operation:
        if not request.has("s"):
            raise Failure("no operation specified")
        request.operation = "s"
    if request.has("a") or request.has("b") or request.has("i"):
        if not words:
            raise Failure("no member name given for position")
        request.position = words.pop(0)
        request.after = request.has("a")
    if request.has("N"):
        if request.operation not in "xd":
            raise Failure("'N' is only meaningful with the 'x' and 'd' options.")
        if not words or not words[0].isdigit() or int(words[0]) < 1:
            raise Failure("Value for 'N' must be positive.")
        request.count = int(words.pop(0))
    if not words:
        raise Failure("no archive specified")
    request.archive = words.pop(0)
    request.files = words
    return request


def key(request: Request, archive: Archive, name: str) -> str:
    """Names are compared without folders unless P is given or the archive is thin."""
    if request.has("P") or archive.thin:
        return os.path.normpath(name)
    return os.path.basename(name)


def open_archive(request: Request, create: bool) -> Archive:
    path = request.archive
    try:
        data = read_file(path)
    except FileNotFoundError:
        if not create:
            raise
        if not request.has("c"):
            sys.stderr.write(f"pyar: creating {path}\n")
        return Archive(path, request.thin)
    if not data and create:
        return Archive(path, request.thin)
    try:
        archive = read_archive(data, path)
    except ElfError as failure:
        raise Failure(f"{path}: {failure}") from None
    if create and request.thin and not archive.thin:
        if archive.members:
            raise Failure(f"Cannot convert existing library {path} to thin format")
        archive.thin = True
    elif create and archive.thin and not request.thin and request.operation in "rq":
        raise Failure(f"Cannot convert existing thin library {path} to normal format")
    return archive


def relative_name(archive: Archive, path: str) -> str:
    """How a thin archive stores the path of a member: from the archive's own folder, unless absolute."""
    if path.startswith("/"):
        return path
    return os.path.relpath(path, os.path.dirname(archive.path) or ".")


def new_members(request: Request, archive: Archive, path: str) -> list[Member]:
    """The member for a file; for an archive added to a thin one, those of its members."""
    data = read_file(path)
    if archive.thin and is_archive(data):
        try:
            inner = read_archive(data, path)
        except ElfError as failure:
            raise Failure(f"{path}: {failure}") from None
        result: list[Member] = []
        for element in inner.members:
            if not inner.thin:
                element.external = path
                element.title = element.name
                element.name = relative_name(archive, path)
                element.origin = element.offset
                element.data = bytes(element.data)
            elif element.origin:
                element.name = relative_name(archive, element.external)
            else:
                result.extend(new_members(request, archive, element.external))
                continue
            result.append(element)
        return result
    found = os.stat(path)
    name = relative_name(archive, path) if archive.thin else (path if request.has("P") else os.path.basename(path))
    member = Member(name, data)
    member.external = path if archive.thin else ""
    if not request.deterministic:
        member.mtime = int(found.st_mtime)
        member.uid = found.st_uid
        member.gid = found.st_gid
        member.mode = found.st_mode
    return [member]


def place(request: Request, archive: Archive, default: int) -> int:
    """Where `a` and `b` say new members go; `default` without them."""
    if not request.position:
        return default
    wanted = key(request, archive, request.position)
    for i in range(len(archive.members)):
        if key(request, archive, archive.members[i].shown()) == wanted:
            return i + 1 if request.after else i
    return default


def old_members(request: Request, archive: Archive, fresh: dict[int, bool]) -> dict[str, int]:
    """Where the members are that this run did not put there: two files of one name given together both go in, as with GNU ar."""
    known: dict[str, int] = {}
    for i in range(len(archive.members)):
        if id(archive.members[i]) not in fresh:
            known.setdefault(key(request, archive, archive.members[i].shown()), i)
    return known


def replace(request: Request, archive: Archive, quick: bool) -> None:
    fresh: dict[int, bool] = {}
    known: dict[str, int] = {} if quick else old_members(request, archive, fresh)
    for path in request.files:
        name = key(request, archive, path)
        at = known.get(name, -1)
        if at >= 0 and request.has("u") and os.stat(path).st_mtime <= archive.members[at].mtime:
            continue
        made = new_members(request, archive, path)
        for member in made:
            fresh[id(member)] = True
        if at >= 0 and len(made) == 1 and not request.position:
            archive.members[at] = made[0]
            del known[name]
            for i in range(at + 1, len(archive.members)):  # another old member of this name is next
                member = archive.members[i]
                if member.shown() == made[0].shown() and id(member) not in fresh:
                    known[name] = i
                    break
            verbose(request, "r", path)
            continue
        if at >= 0:
            del archive.members[at]
        where = place(request, archive, at if at >= 0 else len(archive.members))
        archive.members[where:where] = made
        verbose(request, "r" if at >= 0 else "a", path)
        if where + len(made) < len(archive.members) or at >= 0:
            known = {} if quick else old_members(request, archive, fresh)


def verbose(request: Request, letter: str, name: str) -> None:
    if request.has("v"):
        sys.stdout.write(f"{letter} - {name}\n")


def delete(request: Request, archive: Archive) -> None:
    for path in request.files:
        wanted = key(request, archive, path)
        kept: list[Member] = []
        seen = 0
        for member in archive.members:
            if key(request, archive, member.shown()) == wanted:
                seen += 1
                if request.count in (0, seen):
                    verbose(request, "d", path)
                    continue
            kept.append(member)
        if not seen:
            verbose(request, "No member named", f"`{path}'")
        archive.members = kept


def move(request: Request, archive: Archive) -> None:
    """Each named member, in the order given, to the end or beside the named position."""
    for path in request.files:
        wanted = key(request, archive, path)
        for i in range(len(archive.members)):
            member = archive.members[i]
            if key(request, archive, member.shown()) == wanted:
                del archive.members[i]
                at = place(request, archive, len(archive.members))
                archive.members.insert(at, member)
                verbose(request, "m", path)
                break
        else:
            raise Failure(f"no entry {path} in archive {request.archive}!")


def selected(request: Request, archive: Archive) -> tuple[list[Member], list[str]]:
    """The members named on the command line (all when none), in that order, and the names that are missing."""
    if not request.files:
        return archive.members, []
    result: list[Member] = []
    missing: list[str] = []
    for path in request.files:
        wanted = key(request, archive, path)
        seen = 0
        for member in archive.members:
            if key(request, archive, member.shown()) == wanted:
                seen += 1
                if request.count in (0, seen):
                    result.append(member)
                    break
        else:
            missing.append(path)
    return result, missing


def mode_text(mode: int) -> str:
    text = ""
    for i in range(9):
        text += "rwxrwxrwx"[i] if mode & (0o400 >> i) else "-"
    return text


def show_table(request: Request, archive: Archive) -> list[str]:
    members, missing = selected(request, archive)
    lines: list[str] = []
    for member in members:
        text = ""
        if request.has("v"):
            date = time.strftime("%b %e %H:%M %Y", time.localtime(member.mtime))
            text = f"{mode_text(member.mode)} {member.uid}/{member.gid} {member.size:>6} {date} "
        text += member.shown()
        if request.has("O"):
            text += f" 0x{member.offset + (0 if archive.thin else 60):x}"
        lines.append(text + "\n")
    sys.stdout.write("".join(lines))
    return missing


def print_members(request: Request, archive: Archive) -> list[str]:
    members, missing = selected(request, archive)
    for member in members:
        if request.has("v"):
            sys.stdout.write(f"\n<{member.shown()}>\n\n")
        sys.stdout.flush()
        sys.stdout.buffer.write(member.content())
    return missing


def extract(request: Request, archive: Archive) -> list[str]:
    if archive.thin:
        raise Failure("'x' cannot be used on thin archives.")
    members, missing = selected(request, archive)
    for member in members:
        name = member.name
        # an archive from elsewhere must not write outside the folder it is unpacked in
        if name.startswith("/") or ".." in name.split("/") or not name:
            sys.stderr.write(f"pyar: illegal output pathname for archive member: {name}, using '{os.path.basename(name) or '_'}' instead\n")
            name = os.path.basename(name) or "_"
        target = os.path.join(request.output_dir, name)
        folder = os.path.dirname(target)
        if folder:
            os.makedirs(folder, exist_ok=True)
        verbose(request, "x", name)
        write_file(target, member.content())
        os.chmod(target, member.mode & 0o777)
        if request.has("o"):
            os.utime(target, (member.mtime, member.mtime))
    return missing


def save(request: Request, archive: Archive) -> None:
    stamp = 0 if request.deterministic else int(time.time())
    write_file(archive.path, write_archive(archive.members, archive.thin, not request.has("S"), stamp, request.has("P")))


def run(request: Request) -> int:
    operation = request.operation
    archive = open_archive(request, operation in "rq")
    missing: list[str] = []
    if operation in "rq":
        replace(request, archive, operation == "q")
    elif operation == "d":
        delete(request, archive)
    elif operation == "m":
        move(request, archive)
    elif operation == "t":
        missing = show_table(request, archive)
    elif operation == "p":
        missing = print_members(request, archive)
    elif operation == "x":
        missing = extract(request, archive)
    if operation in "rqdms":
        save(request, archive)
    for name in missing:
        sys.stderr.write(f"no entry {name} in archive\n")
    return 1 if missing else 0


def failing(tool: str, text: str) -> int:
    sys.stdout.flush()
    sys.stderr.write(f"{tool}: {text}\n")
    return 1


def file_error(failure: OSError) -> str:
    return f"{failure.filename}: {failure.strerror}" if failure.filename else str(failure.strerror)


def main(argv: list[str]) -> int:
    for text in argv[:1]:
        if text in ("--version", "-V"):
            sys.stdout.write(tool_version("ar"))
            return 0
        if text in ("--help", "-h"):
            sys.stdout.write(HELP)
            return 0
    try:
        return run(parse(expand_response_files(argv)))
    except (Failure, ElfError, ValueError) as failure:
        return failing("pyar", str(failure))
    except OSError as trouble:
        return failing("pyar", file_error(trouble))
