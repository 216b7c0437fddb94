"""What each operand and the hidden state suffer from an instruction (signatures; body follows)."""

from typing import Final, final

READ: Final = 1
WRITE: Final = 2

# effects
E_LOAD: Final = 1
E_STORE: Final = 2
E_CALL: Final = 4
E_BRANCH: Final = 8
E_TRAP: Final = 16
E_LOCK: Final = 32  # a lock prefix is allowed
E_SYSTEM: Final = 64  # effects beyond registers and memory: never moved, merged or deleted


@final
class Roles:
    """`operands[i]`: READ, WRITE or both, for AT&T operand i (a memory operand's role is that of the memory; its registers are read).
    `uses`, `defs`: units (registers.UNIT_*) read or written besides the operands."""

    def __init__(self, operands: list[int], uses: list[int], defs: list[int], effects: int) -> None:
        self.operands = operands
        self.uses = uses
        self.defs = defs
        self.effects = effects


@final
class RoleTable:
    """Roles by mnemonic and shape, cached. Shape: one char per operand in AT&T order: r general register, x vector register (xmm ymm
    zmm mm), i immediate, m memory, s segment/control/debug/x87 register."""

    def __init__(self, mode: int) -> None:
        self.mode = mode

    def roles(self, mnemonic: str, shape: str) -> Roles | None:
        """None if the table has no such instruction."""
        return None
