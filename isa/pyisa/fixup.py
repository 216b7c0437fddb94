"""What an encoder returns: bytes, the fields it could not fill (fixups), and how a branch may be shortened.

Separate from any machine because pyas's fragments speak only of these.
"""

from typing import Final, final

# Fixup.kind
FIX_ABS: Final = 0  # S + A, zero-extended or full width
FIX_ABS_SIGNED: Final = 1  # S + A, the field is sign-extended by the processor (R_X86_64_32S)
FIX_PCREL: Final = 2  # S + A - P
FIX_BRANCH: Final = 3  # like FIX_PCREL, in a call or jump (R_X86_64_PLT32)
FIX_TLSCALL: Final = 4  # width 0: marks `call *sym@TLSCALL(%rax)`

# Encoded.branch
BRANCH_NONE: Final = 0
BRANCH_JMP: Final = 1
BRANCH_JCC: Final = 2
BRANCH_SHORT_ONLY: Final = 3  # loop, jcxz: rel8 whatever the distance


class EncodeError(Exception):
    """A statement the machine has no encoding for; the message is in GNU as's words."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@final
class Fixup:
    """A field of an instruction to be filled from `expr` (the assembler's, opaque here).

    `addend_bias`: bytes from the field's start to the end of the instruction, for PC-relative kinds: the final field value is
    expr - (address of field) - addend_bias, so the RELA addend is -addend_bias. 0 for absolute kinds.
    `relax`: 0, 1 (GOTPCRELX, i386 GOT32X), 2 (REX_GOTPCRELX). `operator_hint`: reserved for machines whose field is not whole bytes.
    """

    def __init__(self, offset: int, width: int, kind: int, expr: object, addend_bias: int = 0, relax: int = 0) -> None:
        self.offset = offset
        self.width = width
        self.kind = kind
        self.expr = expr
        self.addend_bias = addend_bias
        self.relax = relax


@final
class Encoded:
    """One instruction. `data` has zeros (or the value) in fixup fields.

    For a branch with a symbolic target (`branch` is BRANCH_JMP or BRANCH_JCC) `data` holds only the prefixes; the branch is
    `data + short_form + rel8` or `data + near_form + rel<near_width*8>`, target `target`, displacement from the end. For
    BRANCH_SHORT_ONLY data is prefixes, short_form the opcode, near_form empty. `warning`: gas's words, or "".
    """

    def __init__(self, data: bytes, fixups: list[Fixup]) -> None:
        self.data = data
        self.fixups = fixups
        self.branch = BRANCH_NONE
        self.short_form = b""
        self.near_form = b""
        self.near_width = 4
        self.target: object | None = None
        self.warning = ""
