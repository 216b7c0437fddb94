"""machine(link): one `if` line per machine, the only place that names them."""

from pyld.context import Link
from pyld.pieces import LinkError
from pyld.target.machine import Machine

EMULATIONS = ("elf_x86_64", "elf_i386")
FORMATS = ("elf64-x86-64", "elf32-i386")  # BFD's names of what is written


def machine_for(link: Link, emulation: str) -> Machine:
    if emulation in (EMULATIONS[0], FORMATS[0], ""):
        from pyld.target.x86_64 import X86_64

        return X86_64(link)
    if emulation in (EMULATIONS[1], FORMATS[1]):
        from pyld.target.i386 import I386

        return I386(link)
    raise LinkError(f"unrecognised emulation mode: {emulation}\nSupported emulations: {' '.join(EMULATIONS)}")
