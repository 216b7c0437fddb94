"""The assembler as prose: make a stream, read text into it, finish it into an object."""

from pyelf.model import Object

from pyas.cfi_output import write_frames
from pyas.elf_output import ObjectBuilder, settle_early
from pyas.layout import Layout
from pyas.line_output import write_lines
from pyas.object_sink import ObjectStream
from pyas.parser import Parser
from pyas.resolve import Resolver
from pyas.text_sink import OperandPrinter, TextSink
from pyas.x86 import X86


def open_source(bits: int) -> tuple[ObjectStream, Parser]:
    """A stream and the parser that reads source text into it."""
    stream = ObjectStream(X86(64 if bits == 64 else 32))
    parser = Parser(stream)
    stream.reader = parser
    return stream, parser


def open_object(bits: int) -> ObjectStream:
    """An object sink for x86 with `bits` 16, 32 or 64 (16: an i386 object whose code starts as .code16gcc)."""
    stream = open_source(bits)[0]
    if bits == 16:
        stream.machine.set_mode(16, True)
        stream.code16gcc = True
    return stream


def open_text(printer: OperandPrinter) -> TextSink:
    """A text sink (-S): `.text()` gives the assembly."""
    return TextSink(printer)


def finish_object(stream: ObjectStream) -> Object | None:
    """From the end of reading to the object. From here on no statement is read."""
    write_lines(stream)
    write_frames(stream)
    if stream.noexecstack:
        stream.own_section(".note.GNU-stack", 0)
    if stream.error_count:
        return None
    settle_early(stream)
    stream.evaluator.final = True
    layout = Layout(stream)
    layout.run()
    resolver = Resolver(stream, layout)
    if not resolver.run():
        return None
    made = ObjectBuilder(stream, resolver).build()
    if stream.error_count:
        return None
    return made
