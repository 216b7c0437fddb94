"""pyas: the command, with GNU as's options and messages."""

import sys

from pybase.output import read_file, write_file
from pyelf.write import write_object

from pyas.assemble import finish_object, open_source
from pyas.lexer import AsmError
from pyas.options import Options, parse_options

HELP = """Usage: pyas [option...] [asmfile...]
  -o FILE                 name of the object, a.out by default
  --32, --64              i386 or x86-64 object
  -I DIR                  search DIR for .include and .incbin
  --defsym NAME=VALUE     define a symbol
  -W, --no-warn           no warnings
  --fatal-warnings        warnings are errors
  --noexecstack           mark the object as not needing an executable stack
  -g, --gdwarf-N          line numbers for the source itself
  --version, --help
"""


def main(argv: list[str]) -> int:
    options = parse_options(argv)
    if options.problem:
        sys.stderr.write("pyas: " + options.problem + "\n")
        return 1
    if options.show_version:
        from pybase.version import assembler_version

        sys.stdout.write(assembler_version())
        return 0
    if options.show_help:
        sys.stdout.write(HELP)
        return 0
    return assemble_files(options)


def source_text(name: str) -> str:
    if name == "-":
        return sys.stdin.buffer.read().decode("utf-8", "surrogateescape")
    return read_file(name).decode("utf-8", "surrogateescape")


def assemble_files(options: Options) -> int:
    """Reads all inputs as one, writes the object; nothing is written after an error."""
    names = options.inputs if options.inputs else ["-"]
    texts: list[str] = []
    for name in names:
        try:
            texts.append(source_text(name))
        except OSError as refused:
            sys.stderr.write("Assembler messages:\nError: can't open " + name + " for reading: " + str(refused.strerror) + "\n")
            return 1
    stream, parser = open_source(options.bits)
    stream.no_warnings = options.no_warn
    stream.noexecstack = options.noexecstack
    stream.keep_locals = options.keep_locals
    stream.machine.relax_relocations = options.relax_relocations
    if options.debug:
        stream.lines.choose(options.debug)
    parser.include_paths = options.include_paths
    try:
        for symbol, text in options.symbols:
            stream.set_symbol(symbol, parser.expressions.parse_all(text))
        for i in range(len(names)):
            parser.read_source(texts[i], "{standard input}" if names[i] == "-" else names[i])
    except AsmError as error:
        stream.fail(error.message)
    parser.finish()
    made = finish_object(stream)
    if stream.messages:
        lines = ["{standard input}: Assembler messages:" if names[0] == "-" else names[0] + ": Assembler messages:"]
        for message in stream.messages:
            lines.append(message.render())
        sys.stderr.write("\n".join(lines) + "\n")
    if options.fatal_warnings and stream.warning_count and made is not None:
        one = stream.warning_count == 1
        count = "1 warning" if one else str(stream.warning_count) + " warnings"
        sys.stderr.write(names[0] + ": Error: " + count + ", treating warnings as errors\n")
        return 1
    if made is None:
        return 1
    try:
        write_file(options.output, write_object(made), 0o666)
    except OSError as refused:
        sys.stderr.write("Fatal error: can't create " + options.output + ": " + str(refused.strerror) + "\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
