"""pyas.syntax.x86_intel with the encoder reading mnemonics as Intel syntax does; bytes from tests/golden/enc/intel64.s."""

from pathlib import Path

import pytest
from isa_sampling import Numbers
from pyas.syntax.x86_intel import X86Intel
from pyisa.fixup import EncodeError
from pyisa.operand import Imm, Mem
from pyisa.x86 import registers as R
from pyisa.x86.encode import Encoder, is_prefix

GOLDEN = Path(__file__).resolve().parent.parent.parent / "golden" / "enc" / "intel64.s"


def _bytes(line: str) -> bytes:
    words: list[str] = []
    rest = line.strip()
    while True:
        word, _, tail = rest.partition(" ")
        words.append(word.lower())
        rest = tail.strip()
        if not (is_prefix(words[-1]) and rest):
            break
    mnemonic = " ".join(words)
    return ENCODER.encode(mnemonic, SYNTAX.parse_statement(mnemonic, rest, Numbers())).data


ENCODER = Encoder(64, False, True)
SYNTAX = X86Intel(64)


@pytest.mark.parametrize("line", GOLDEN.read_text().split("\n")[1:-1])
def test_bytes(line: str) -> None:
    statement, _, want = line.partition(" # ")
    assert _bytes(statement).hex(" ") == want


def test_operands() -> None:
    memory = SYNTAX.parse_statement("mov", "eax, dword ptr fs:[rbx+rcx*4+0x10]", Numbers())[0]
    assert isinstance(memory, Mem)
    assert (memory.width, memory.segment, memory.base, memory.index, memory.scale, memory.disp) == (4, R.FS, R.RBX, R.RCX, 4, 16)
    offset = SYNTAX.parse_statement("mov", "eax, offset flat:foo", Numbers())[0]
    assert isinstance(offset, Imm) and offset.expr is not None


@pytest.mark.parametrize("text", ["eax, [rax+rbx+rcx]", "eax, [rax", "eax, [rax*3]", "eax,", "eax, [eax+rbx]", "eax, {q}", "byte ptr [rax], eax"])
def test_errors(text: str) -> None:
    with pytest.raises(EncodeError):
        ENCODER.encode("mov", SYNTAX.parse_statement("mov", text, Numbers()))


def test_shapes_of_different_operands_differ() -> None:
    """The encoder caches by shape: a sized memory operand must not look like a register."""
    encoder = Encoder(64, False, True)
    assert encoder.encode("addps", SYNTAX.parse_statement("addps", "xmm1, xmm0", Numbers())).data.hex() == "0f58c8"
    with pytest.raises(EncodeError):
        encoder.encode("addps", SYNTAX.parse_statement("addps", "xmm1, byte ptr [rax]", Numbers()))
