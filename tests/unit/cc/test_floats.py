"""ir/floats.py against the machine's own binary64 and binary32, and against known encodings of the other formats."""

import math
import struct

from hypothesis import given, settings
from hypothesis import strategies as st
from pycc.ir import arith, floats

DOUBLES = st.floats(width=64)


def ours(x: float) -> floats.Float:
    return floats.from_bits(floats.F64, struct.unpack("<Q", struct.pack("<d", x))[0])


def same(a: floats.Float, x: float) -> bool:
    return a.is_nan() if math.isnan(x) else floats.to_bytes(a) == struct.pack("<d", x)


@settings(max_examples=400, deadline=None)
@given(DOUBLES, DOUBLES)
def test_arithmetic_is_ieee(a: float, b: float) -> None:
    x, y = ours(a), ours(b)
    assert same(floats.add(x, y), a + b)
    assert same(floats.sub(x, y), a - b)
    assert same(floats.mul(x, y), a * b)
    if b != 0:
        assert same(floats.div(x, y), a / b)
    order = floats.compare(x, y)
    assert (order == 2) == (math.isnan(a) or math.isnan(b))
    if order != 2:
        assert (order < 0, order == 0) == (a < b, a == b)


@settings(max_examples=300, deadline=None)
@given(DOUBLES)
def test_text_bits_and_narrowing(a: float) -> None:
    if math.isnan(a) or math.isinf(a):
        return
    x = ours(a)
    for text in (repr(a), a.hex(), floats.to_text(x)):
        back = floats.from_text(floats.F64, text)
        assert back is not None and same(back, a), text
    try:
        want = struct.pack("<f", a)
    except OverflowError:
        want = struct.pack("<f", math.copysign(math.inf, a))
    assert floats.to_bytes(floats.convert(x, floats.F32)) == want
    for form in (floats.F80, floats.F128):
        assert same(floats.convert(floats.convert(x, form), floats.F64), a)
    if a >= 0:
        assert same(floats.sqrt(x), math.sqrt(a))
    assert floats.to_int(x) == int(a)


def test_known_encodings() -> None:
    tenth = floats.from_text(floats.F80, "0.1")
    assert tenth is not None and floats.to_bytes(tenth).hex() == "cdccccccccccccccfb3f"
    assert floats.to_bytes(floats.from_int(floats.F128, 1)).hex() == "0" * 28 + "ff3f"
    assert floats.to_bits(floats.largest(floats.F16)) == 0x7BFF
    # through a double this rounds twice
    assert floats.to_int(floats.from_int(floats.F32, 9007199791611905)) == 9007200328482816
    big = floats.from_text(floats.F64, "1" + "0" * 5000)
    assert big is not None and big.is_inf()


def test_fma_rounds_once() -> None:
    x = floats.from_text(floats.F64, "0x1.0000000000001p0")
    y = floats.from_text(floats.F64, "-0x1.0000000000002p0")
    assert x is not None and y is not None
    assert floats.to_text(floats.fma(x, x, y)) == "0x1p-104"


@given(st.integers(-(1 << 130), 1 << 130), st.sampled_from([1, 8, 16, 32, 64, 128]))
def test_wrap(n: int, w: int) -> None:
    v = arith.wrap(n, w)
    assert (v - n) % (1 << w) == 0 and -(1 << (w - 1)) <= v < 1 << (w - 1)
    assert arith.unsigned(n, w) == n % (1 << w)
