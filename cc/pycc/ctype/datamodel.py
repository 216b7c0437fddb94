"""What the sizes of C's types depend on: the part of a target that the type system may know (HOUSE section 2).

One row per data model; toolchain.toml names the row of each target. Options (-funsigned-char, -fshort-wchar, -fshort-enums) change a copy.
"""

from typing import final


@final
class DataModel:
    """Widths in bits unless the name says otherwise."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.pointer_bits = 64
        self.long_bits = 64
        self.size_is_long = True  # size_t is unsigned long, ptrdiff_t long (i386: unsigned int, int)
        self.char_signed = True
        self.wchar_bits = 32
        self.wchar_unsigned = False
        self.wchar_is_long = False  # i386: wchar_t is long
        self.ldouble_bits = 80
        self.ldouble_size = 16
        self.ldouble_align = 16
        self.has_int128 = True
        self.has_float128 = True
        self.struct_double_align = 8  # alignment of double and long long inside records (i386 psABI: 4)
        self.big_endian = False
        self.short_enums = False
        self.signed_bitfields = True
        self.max_align = 16  # __BIGGEST_ALIGNMENT__ and plain `aligned`


def data_model(name: str) -> DataModel:
    """The model of that name: "lp64" (x86-64), "ilp32" (i386)."""
    m = DataModel(name)
    if name == "ilp32":
        m.pointer_bits = 32
        m.long_bits = 32
        m.size_is_long = False
        m.wchar_is_long = True
        m.ldouble_size = 12
        m.ldouble_align = 4
        m.has_int128 = False
        m.struct_double_align = 4
    else:
        assert name == "lp64", name
    return m
