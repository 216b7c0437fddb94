"""ranlib: give archives their symbol index (GNU binutils manual, "ranlib")."""

import sys
from typing import Final

from pybase.cmdline import expand_response_files
from pybase.output import read_file, write_file
from pybase.version import tool_version
from pyelf.archive import read_archive, write_archive
from pyelf.read import ElfError

from pybin.ar import failing, file_error

HELP: Final = "Usage: ranlib [-DUt] archive...\n Generate an index to speed access to archives\n"


def main(argv: list[str]) -> int:
    paths: list[str] = []
    for text in expand_response_files(argv):
        if text in ("-v", "-V", "--version"):
            sys.stdout.write(tool_version("ranlib"))
            return 0
        if text in ("-h", "-H", "--help"):
            sys.stdout.write(HELP)
            return 0
        if text.startswith("-") and len(text) > 1:
            if text.startswith("--") or text.strip("-DUt"):
                return failing("pyranlib", f"unrecognized option '{text}'")
            continue
        paths.append(text)
    if not paths:
        sys.stderr.write(HELP)
        return 1
    for path in paths:
        try:
            archive = read_archive(read_file(path), path)
            write_file(path, write_archive(archive.members, archive.thin, True))
        except ElfError as failure:
            return failing("pyranlib", f"{path}: {failure}")
        except OSError as trouble:
            return failing("pyranlib", file_error(trouble))
    return 0
