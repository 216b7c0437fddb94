"""pyld: the command. Reads options, answers the questions that need no link, runs link.py, and turns failures into messages and a status."""

import sys

from pyld.context import Link
from pyld.options import Options, help_text, read_options
from pyld.pieces import LinkError


def version_text(options: Options) -> str:
    from pybase.version import linker_version

    text = linker_version()
    if options.show_version == "version":
        return text
    first = text.splitlines()[0] + "\n"
    if options.show_version == "V":
        first += "  Supported emulations:\n   elf_x86_64\n   elf_i386\n"
    return first


def main(argv: list[str]) -> int:
    return link_with(argv, {})


def link_with(argv: list[str], given: dict[str, bytes]) -> int:
    """given: contents of input files that do not exist as files, by name (the compiler's objects on their way here)."""
    try:
        options = read_options(argv)
        options.given = given
        if options.help:
            sys.stdout.write(help_text())
            return 0
        if options.show_version:
            sys.stdout.write(version_text(options))
            if options.show_version == "version" or not options.inputs:
                sys.stdout.flush()
                return 0
        from pyld.link import run

        return run(Link(options))
    except LinkError as failure:
        sys.stdout.flush()
        sys.stderr.write(f"ld: {failure}\n")
        return 1
    except OSError as refused:
        sys.stdout.flush()
        sys.stderr.write(f"ld: {refused.filename}: {refused.strerror}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
