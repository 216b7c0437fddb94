"""Writing result files: whole, or not at all (CONTRACTS.md 7: built in memory, one last step, temporary name, rename).

Special files (/dev/null, pipes) are written directly: replacing /dev/null by a regular file is a famous accident. Symbolic links are
followed, so that the link stays.
"""

import _signal  # type: ignore[import-not-found]
import os
import stat
from typing import Final

TRIES: Final = 100
ENDING: Final = (_signal.SIGINT, _signal.SIGTERM, _signal.SIGHUP)  # signals that end a tool; launch.py lets only the working thread have them


def write_file(path: str, data: bytes | bytearray | memoryview, mode: int = 0o666) -> None:
    """Put `data` at `path` with permissions `mode` less the umask. Raises OSError naming the file; leaves no partial output behind."""
    target = path
    try:
        found = os.stat(path)
        if stat.S_ISDIR(found.st_mode):
            raise IsADirectoryError(21, "Is a directory", path)
        if not stat.S_ISREG(found.st_mode):
            write_special(path, data)
            return
        if os.path.islink(path):
            target = os.path.realpath(path)
        if not os.access(target, os.W_OK):
            raise PermissionError(13, "Permission denied", path)
    except FileNotFoundError:
        if os.path.islink(path):
            target = os.path.realpath(path)
    # a signal that arrives while there is a temporary file ends the tool right after it is renamed or gone
    before = _signal.pthread_sigmask(_signal.SIG_BLOCK, ENDING)
    try:
        done = write_and_rename(target, path, data, mode)
    finally:
        _signal.pthread_sigmask(_signal.SIG_SETMASK, before)
    if not done:
        # the folder takes no new files, the file itself may still be writable
        write_special(path, data)


def write_and_rename(target: str, path: str, data: bytes | bytearray | memoryview, mode: int) -> bool:
    """False: there can be no temporary file."""
    descriptor, temporary = open_temporary(target, mode, path)
    if descriptor < 0:
        return False
    try:
        try:
            write_all(descriptor, data)
        finally:
            os.close(descriptor)
        os.rename(temporary, target)
    except OSError as failure:
        try:
            os.unlink(temporary)
        except OSError:
            pass
        raise OSError(failure.errno, failure.strerror, path) from None
    return True


def open_temporary(target: str, mode: int, path: str) -> tuple[int, str]:
    """A new file beside `target`; (-1, "") when the folder is not writable but the target exists."""
    for number in range(TRIES):
        temporary = f"{target}.{os.getpid()}.{number}.tmp"
        try:
            return os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode), temporary
        except FileExistsError:
            continue
        except OSError as failure:
            if os.path.exists(target):
                return -1, ""
            raise OSError(failure.errno, failure.strerror, path) from None
    raise FileExistsError(17, "File exists", path)


def write_all(descriptor: int, data: bytes | bytearray | memoryview) -> None:
    view = memoryview(data)
    start = 0
    while start < len(view):
        start += os.write(descriptor, view[start : start + (1 << 26)])


def write_special(path: str, data: bytes | bytearray | memoryview) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_TRUNC | os.O_CLOEXEC)
    try:
        write_all(descriptor, data)
    except OSError as failure:
        raise OSError(failure.errno, failure.strerror, path) from None
    finally:
        os.close(descriptor)


def read_file(path: str) -> bytes:
    """The whole file. Raises OSError naming it."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        found = os.fstat(descriptor)
        if stat.S_ISDIR(found.st_mode):
            raise IsADirectoryError(21, "Is a directory", path)
        parts: list[bytes] = []
        size = found.st_size + 1 if stat.S_ISREG(found.st_mode) else 1 << 16
        while True:
            part = os.read(descriptor, size)
            if not part:
                break
            parts.append(part)
            size = 1 << 20
        return parts[0] if len(parts) == 1 else b"".join(parts)
    finally:
        os.close(descriptor)
