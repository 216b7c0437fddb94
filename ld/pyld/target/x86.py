"""What the two x86 machines share: what a load from the GOT becomes (x86-64 psABI B.2, i386 psABI B.2), what the TLS transitions need ("ELF
Handling For Thread-Local Storage", 4.4 and 5.4), and the unwind information of the PLT.
"""

import struct
from typing import Final

from pyld.context import Link
from pyld.pieces import Symbol
from pyld.synth.got import ADD_PLAIN
from pyld.target.machine import N_GD, N_IE, Machine

# what becomes of a GOT load
G_KEEP: Final = 0
G_LEA: Final = 1
G_CALL: Final = 2
G_JMP: Final = 3
G_MOV_IMM: Final = 4
G_TEST_IMM: Final = 5
G_ALU_IMM: Final = 6


class X86(Machine):
    def __init__(self, link: Link) -> None:
        super().__init__(link)
        self.frame_cie = b""  # with its length
        self.frame_lazy = b""  # what the FDE of the lazy PLT says
        self.frame_direct_nops = 0  # bytes that fill the FDE of the other one

    def scan_general_dynamic(self, symbol: Symbol, local: bool) -> bool:
        """True: the call to __tls_get_addr that follows goes away with this, for the access becomes initial or local exec."""
        tables = self.tables
        assert tables is not None
        if self.link.options.shared:
            tables.want(symbol, N_GD)
            return False
        if not local:
            tables.want(symbol, N_IE)
        return True

    def scan_module(self) -> bool:
        """Local dynamic: the module's own pair in the GOT; True as above."""
        tables = self.tables
        assert tables is not None
        if not self.link.options.shared:
            return True
        if tables.module_slot == -1:
            tables.module_slot = -2
            tables.dynamic_reloc(self.r_dtpmod, tables.got, 0, None, None, 0, ADD_PLAIN)
        return False

    def plt_frames(self) -> bytes:
        return self.frame(self.frame_lazy + b"\0\0\0\0")

    def plt_got_frames(self) -> bytes:
        return self.frame(b"\0" * self.frame_direct_nops)

    def frame(self, program: bytes) -> bytes:
        body = b"\0\0\0\0\0\0\0\0\0" + program
        return self.frame_cie + struct.pack("<II", len(body) + 4, 28) + body


def immediate_form(rewrite: int, data: bytearray, at: int) -> None:
    """The load before the field at `at` takes an immediate: mov, test, or the other operations with a register."""
    opcode = data[at - 2]
    register = (data[at - 1] & 0x38) >> 3
    if rewrite == G_MOV_IMM:
        data[at - 2] = 0xC7
        data[at - 1] = 0xC0 | register
    elif rewrite == G_TEST_IMM:
        data[at - 2] = 0xF7
        data[at - 1] = 0xC0 | register
    else:
        data[at - 2] = 0x81
        data[at - 1] = 0xC0 | register | (opcode & 0x3C)
