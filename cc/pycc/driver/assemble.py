"""Assembler text to an object with pyas in this process, under the compiler's options and -Wa."""

import sys

from pyas.assemble import finish_object, open_source
from pyas.lexer import AsmError
from pyas.object_sink import ObjectStream
from pyas.options import parse_options
from pyas.stream import Stream
from pyelf.write import write_object

from pycc.driver.options import Command


def prepare_stream(stream: Stream, command: Command) -> None:
    """-Wa options for code that comes straight from the compiler."""
    if not isinstance(stream, ObjectStream) or not command.assembler_args:
        return
    options = parse_options(command.assembler_args)
    stream.no_warnings = options.no_warn
    stream.noexecstack = stream.noexecstack or options.noexecstack
    stream.keep_locals = options.keep_locals
    stream.machine.relax_relocations = options.relax_relocations


def show_messages(stream: Stream, name: str, command: Command) -> bool:
    """What the assembler had to say about a compiled file; whether its object may be written."""
    if not isinstance(stream, ObjectStream):
        return True
    if stream.messages:
        sys.stderr.write(name + ": Assembler messages:\n" + "".join([message.render() + "\n" for message in stream.messages]))
    return stream.error_count == 0 and not ("--fatal-warnings" in command.assembler_args and stream.warning_count)


def assemble_text(command: Command, text: str, name: str) -> bytes | None:
    """The object, or None after errors."""
    arguments = ["-I" + folder for folder in command.options.include_dirs]
    arguments.append("--64" if command.options.target == "x86_64" else "--32")
    if command.options.debug_level > 0:
        arguments.append(f"--gdwarf-{max(command.options.dwarf_version, 3)}")
    if command.options.warnings_off:
        arguments.append("-W")
    options = parse_options(arguments + command.assembler_args)
    if options.problem:
        sys.stderr.write("pyas: " + options.problem + "\n")
        return None
    stream, parser = open_source(options.bits)
    stream.no_warnings = options.no_warn
    stream.noexecstack = options.noexecstack
    stream.keep_locals = options.keep_locals
    stream.machine.relax_relocations = options.relax_relocations
    if options.debug:
        stream.lines.choose(options.debug)
    parser.include_paths = options.include_paths
    if command.options.code16:
        text = ".code16gcc\n# 1 \"" + name + "\"\n" + text
    try:
        for symbol, value in options.symbols:
            stream.set_symbol(symbol, parser.expressions.parse_all(value))
        parser.read_source(text, name)
    except AsmError as problem:
        stream.fail(problem.message)
    parser.finish()
    made = finish_object(stream)
    if stream.messages:
        sys.stderr.write(name + ": Assembler messages:\n" + "".join([message.render() + "\n" for message in stream.messages]))
    if options.fatal_warnings and stream.warning_count and made is not None:
        sys.stderr.write(f"{name}: Error: {stream.warning_count} warnings, treating warnings as errors\n")
        return None
    if made is None:
        return None
    return write_object(made)
