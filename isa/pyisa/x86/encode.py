"""x86 encoder (signatures; body follows)."""

from typing import final

from pyisa.fixup import Encoded, EncodeError
from pyisa.operand import Operand


@final
class Encoder:
    """Encodes for one code size: mode 16, 32 or 64. Make one per mode and keep it: it caches the form chosen per operand shape."""

    def __init__(self, mode: int, code16gcc: bool = False) -> None:
        self.mode = mode
        self.code16gcc = code16gcc

    def encode(self, mnemonic: str, operands: list[Operand]) -> Encoded:
        """`mnemonic` may start with prefix words (`lock xaddl`); operands in AT&T order. Raises EncodeError."""
        raise EncodeError("no such instruction: `%s'" % mnemonic)

    def is_mnemonic(self, word: str) -> bool:
        """Whether the word is an instruction or prefix of the table (for telling macros and errors apart)."""
        return False
