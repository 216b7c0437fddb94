"""i386 (and -m16, which only adds .code16gcc): the shared x86 target at 32 bits."""

from pycc.codegen.target import Target
from pycc.source.options import Options
from pycc.target.x86.target import X86Target


def make(options: Options) -> Target:
    return X86Target(options, 32)
