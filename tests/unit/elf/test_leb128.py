"""pyelf.leb128 and pyelf.hash against their definitions."""

from hypothesis import given
from hypothesis import strategies as st
from pyelf.hash import gnu_hash, sysv_hash
from pyelf.leb128 import read_sleb128, read_uleb128, sleb128, uleb128


@given(st.integers(0, 1 << 70))
def test_unsigned(value: int) -> None:
    data = uleb128(value)
    assert read_uleb128(data, 0) == (value, len(data))
    assert len(data) == max(1, -(-value.bit_length() // 7))


@given(st.integers(-(1 << 70), 1 << 70))
def test_signed(value: int) -> None:
    data = sleb128(value)
    assert read_sleb128(data, 0) == (value, len(data))


def test_known_values() -> None:
    # DWARF 5, figures 7.8 and 7.9
    assert [uleb128(v).hex() for v in (2, 127, 128, 129, 12857)] == ["02", "7f", "8001", "8101", "b964"]
    assert [sleb128(v).hex() for v in (2, -2, 127, -127, 128, -128, 129, -129)] == ["02", "7e", "ff00", "817f", "8001", "807f", "8101", "ff7e"]
    assert (sysv_hash(b"printf"), gnu_hash(b"printf")) == (0x077905A6, 0x156B2BB8)
