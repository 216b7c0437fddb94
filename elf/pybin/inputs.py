"""What the looking tools share: their input files, one by one, archives opened up; errors said in one way, the run going on with the next file."""

import sys
from typing import final

from pybase.output import read_file
from pyelf.archive import is_archive, read_archive
from pyelf.read import ElfError, ElfFile


@final
class Input:
    """One thing to look at. `error` is set instead of `elf` when the file cannot be read."""

    def __init__(self, path: str, member: str) -> None:
        self.path = path
        self.member = member
        self.elf: ElfFile | None = None
        self.error = ""
        self.archive_start = False  # the archive itself, before its members

    def label(self) -> str:
        """`file` or `archive(member)`."""
        return f"{self.path}({self.member})" if self.member else self.path

    def name(self) -> str:
        """What tools print as heading of a file."""
        return self.member or self.path


def open_input(path: str, data: bytes, member: str) -> Input:
    made = Input(path, member)
    try:
        made.elf = ElfFile(data, path)
    except ElfError as failure:
        made.error = f"{made.label()}: {failure}"
    return made


def inputs(path: str) -> list[Input]:
    """The file at `path`, or for an archive a marker and then each of its members."""
    whole = Input(path, "")
    try:
        data = read_file(path)
    except FileNotFoundError:
        whole.error = f"'{path}': No such file"
        return [whole]
    except OSError as failure:
        whole.error = f"{path}: {failure.strerror}"
        return [whole]
    if not is_archive(data):
        return [open_input(path, data, "")]
    whole.archive_start = True
    result = [whole]
    try:
        archive = read_archive(data, path)
        for member in archive.members:
            result.append(open_input(path, bytes(member.content()), member.shown()))
    except ElfError as malformed:
        whole.error = f"{path}: {malformed}"
    except OSError as failure:
        whole.error = f"{failure.filename or path}: {failure.strerror}"
    return result


def complain(tool: str, text: str) -> None:
    sys.stdout.flush()
    sys.stderr.write(f"{tool}: {text}\n")


