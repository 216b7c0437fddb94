"""pyelf.strtab: every string is found at its offset, tails are shared, the table is as short as sharing tails can make it."""

from hypothesis import given
from hypothesis import strategies as st
from pyelf.strtab import PlainStringTable, StringTable

NAMES = st.lists(st.text("ab.", max_size=6).map(str.encode), max_size=30)


@given(NAMES)
def test_offsets_lead_to_the_strings(names: list[bytes]) -> None:
    table = StringTable()
    for name in names:
        table.add(name)
    table.finish()
    for name in names:
        at = table.offset(name)
        assert table.data[at : at + len(name) + 1] == name + b"\0"
    needed = {n for n in names if n and not any(o != n and o.endswith(n) for o in names)}
    assert len(table.data) == 1 + sum(len(n) + 1 for n in needed)


def test_order_of_first_addition() -> None:
    table = StringTable()
    for name in (b"text", b".rela.text", b"zeta", b"alpha"):
        table.add(name)
    table.finish()
    assert table.data == b"\0.rela.text\0zeta\0alpha\0"


@given(NAMES)
def test_plain_table(names: list[bytes]) -> None:
    table = PlainStringTable()
    places = [table.add(n) for n in names]
    data = table.data()
    for name, at in zip(names, places, strict=True):
        assert data[at : at + len(name) + 1] == name + b"\0"
