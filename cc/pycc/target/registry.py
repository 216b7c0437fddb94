"""open_target, operand_printer, data_model_of: the options' target by name; the only importer of target folders."""

from pyas.text_sink import OperandPrinter

from pycc.codegen.target import Target
from pycc.ctype.datamodel import DataModel, data_model
from pycc.source.options import Options


def open_target(options: Options) -> Target:
    name = options.target
    if name == "x86_64":
        from pycc.target.x86_64.target import make

        return make(options)
    if name == "i386":
        from pycc.target.i386.target import make as make32

        return make32(options)
    raise ValueError("pycc has no target named " + name)


def operand_printer(options: Options) -> OperandPrinter:
    """How -S prints operands."""
    from pycc.target.x86.printer import AttPrinter

    return AttPrinter(64 if options.target == "x86_64" else 32)


def data_model_of(options: Options) -> DataModel:
    """Widths and alignments of the C types under the options."""
    m = data_model("lp64" if options.target == "x86_64" else "ilp32")
    if options.unsigned_char:
        m.char_signed = False
    if options.short_wchar:
        m.wchar_bits = 16
        m.wchar_unsigned = True
        m.wchar_is_long = False
    m.short_enums = options.short_enums
    m.signed_bitfields = not options.unsigned_bitfields
    if options.long_double_size == 64:
        m.ldouble_bits = 64
        m.ldouble_size = 8
        m.ldouble_align = m.struct_double_align
    elif options.long_double_size == 128:
        m.ldouble_bits = 128
        m.ldouble_size = 16
        m.ldouble_align = 16
    return m
