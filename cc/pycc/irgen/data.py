"""Static initialisers to bytes and relocations (C11 6.7.9p4, with gcc's relaxations as sema.constant evaluates them)."""

from typing import Final

from pycc.ctype.ctype import Q_CONST, Q_VOLATILE, T_ARRAY, T_COMPLEX, T_FLOAT, T_VECTOR, FloatType, Type
from pycc.ir import floats
from pycc.ir.function import Data, DataReloc, Sym
from pycc.irgen.irtype import element_type
from pycc.sema.constant import K_ADDR, K_COMPLEX, K_FLOAT, K_INT, K_LABEL_DIFF, Const
from pycc.tree import expr as X
from pycc.tree.decl import Label
from pycc.tree.init import InitEntry, Initializer
from pycc.tree.node import Expr

MAX_IMAGE: Final = 1 << 31  # bytes of an initialised object, which is made in memory


class Addresses:
    """What filling data asks of the unit (implemented by lower.Lowering)."""

    def evaluate(self, e: Expr) -> Const | None:
        raise NotImplementedError

    def address_of(self, c: Const) -> Sym | None:
        """The symbol an address constant is based on."""
        raise NotImplementedError

    def label_or_function(self, label: Label) -> Sym:
        """The symbol for `&&label`."""
        raise NotImplementedError


class NotConstant(Exception):
    """An element that cannot be computed when compiling or linking; raised once, to the one who asked for the image."""

    def __init__(self, e: Expr) -> None:
        super().__init__("not constant")
        self.expr = e


def fill(u: Addresses, d: Data, init: Initializer) -> None:
    """Make d.image and d.relocs; NotConstant names the culprit."""
    image = bytearray(max(init.size, d.size))
    d.image = image
    d.size = len(image)
    for x in init.entries:
        entry(u, d, image, 0, x)
    if not d.relocs and not d.read_only and not any_nonzero(image):
        d.image = None


def any_nonzero(image: bytearray) -> bool:
    return image.count(0) != len(image)


def entry(u: Addresses, d: Data, image: bytearray, base: int, x: InitEntry) -> None:
    at = base + x.offset
    m = x.member
    if m is not None:
        c = constant(u, x)
        if c.kind != K_INT:
            raise NotConstant(x.value)
        for i in range(x.count):
            first = (at + i * x.stride) * 8 + m.bit_offset
            if x.reverse:
                put_bits_reversed(image, first, m.bit_width, c.value)
            else:
                put_bits(image, first, m.bit_width, c.value)
        return
    known = x.const
    if x.count == 1:
        value(u, d, image, at, x.type, x.value, known if isinstance(known, Const) else None)
        if x.reverse:
            turn(image, at, x.type)
        return
    made_from = len(d.relocs)
    value(u, d, image, at, x.type, x.value, known if isinstance(known, Const) else None)
    if x.reverse:
        turn(image, at, x.type)
    size = max(x.type.size(), 0)
    block = bytes(image[at:at + size])
    made = d.relocs[made_from:]
    for i in range(1, x.count):
        to = at + i * x.stride
        image[to:to + size] = block
        for r in made:
            d.relocs.append(DataReloc(r.offset + i * x.stride, r.width, r.sym, r.addend, r.minus))


def constant(u: Addresses, x: InitEntry) -> Const:
    c = x.const
    if isinstance(c, Const):
        return c
    v = u.evaluate(x.value)
    if v is None:
        raise NotConstant(x.value)
    return v


def value(u: Addresses, d: Data, image: bytearray, at: int, t: Type, e: Expr, known: Const | None) -> None:
    """The value of `e` as a `t` at offset `at`."""
    if t.kind == T_ARRAY and e.kind == X.X_STRING:
        assert isinstance(e, X.StringLit)
        data = e.data[:max(t.size(), 0)] if t.size() >= 0 else e.data
        if at + len(data) > len(image):
            image.extend(bytes(at + len(data) - len(image)))
            d.size = len(image)
        image[at:at + len(data)] = data
        return
    if known is None:
        inner = e
        while inner.kind == X.X_CAST:
            assert isinstance(inner, X.Cast)
            if inner.conv == X.C_UNION:
                m = inner.member
                value(u, d, image, at + (m.offset if m is not None else 0), inner.operand.type, inner.operand, None)
                return
            if inner.conv != X.C_LOAD and inner.conv != X.C_NOOP and inner.conv != X.C_BITCAST:
                break
            inner = inner.operand
        if inner.kind == X.X_COMPOUND_LITERAL and (inner is not e or t.kind == T_ARRAY):
            assert isinstance(inner, X.CompoundLiteral)
            end = at + max(inner.init.size, t.size())
            if end > len(image):
                image.extend(bytes(end - len(image)))
                d.size = len(image)
            for x in inner.init.entries:
                entry(u, d, image, at, x)
            return
        if e.kind == X.X_CAST and t.kind == T_VECTOR:
            assert isinstance(e, X.Cast)
            if e.conv == X.C_SPLAT:
                el = element_type(t)
                for i in range(t.size() // el.size()):
                    value(u, d, image, at + i * el.size(), el, e.operand, None)
                return
        known = u.evaluate(e)
        if known is None:
            raise NotConstant(e)
    scalar(u, d, image, at, t, e, known)


def scalar(u: Addresses, d: Data, image: bytearray, at: int, t: Type, e: Expr, c: Const) -> None:
    size = t.size()
    if c.kind == K_INT:
        if t.kind == T_FLOAT:
            assert isinstance(t, FloatType)
            image[at:at + size] = floats.to_bytes(floats.from_int(floats.format_of(t.bits), c.value), size)
            return
        image[at:at + size] = (c.value & ((1 << (8 * size)) - 1)).to_bytes(size, "little")
    elif c.kind == K_FLOAT:
        if t.kind == T_COMPLEX:
            size //= 2
        image[at:at + size] = floats.to_bytes(c.number, size)
    elif c.kind == K_COMPLEX:
        el = element_type(t)
        assert c.real is not None and c.imag is not None
        scalar(u, d, image, at, el, e, c.real)
        scalar(u, d, image, at + el.size(), el, e, c.imag)
    elif c.kind == K_ADDR:
        sym = u.address_of(c)
        if sym is None or size > 8:
            raise NotConstant(e)
        d.relocs.append(DataReloc(at, size, sym, c.value))
    else:
        assert c.kind == K_LABEL_DIFF
        assert c.label is not None and c.minus is not None
        a = u.label_or_function(c.label)
        b = u.label_or_function(c.minus)
        if a is b:
            image[at:at + size] = (c.value & ((1 << (8 * size)) - 1)).to_bytes(size, "little")
        else:
            d.relocs.append(DataReloc(at, size, a, c.value, b))


def turn(image: bytearray, at: int, t: Type) -> None:
    """The other byte order for the scalar at `at`; of a complex one, for each part."""
    size = t.size()
    if t.kind == T_COMPLEX:
        size //= 2
        image[at + size:at + 2 * size] = bytes(reversed(image[at + size:at + 2 * size]))
    image[at:at + size] = bytes(reversed(image[at:at + size]))


def put_bits_reversed(image: bytearray, first: int, width: int, v: int) -> None:
    """Bits [first, first + width), counted from the most significant bit of the first byte."""
    for k in range(width):
        at = first + k
        bit = 0x80 >> at % 8
        image[at // 8] = (image[at // 8] & ~bit) | (bit if v >> (width - 1 - k) & 1 else 0)


def put_bits(image: bytearray, first: int, width: int, v: int) -> None:
    """Bits [first, first + width), little endian."""
    byte = first // 8
    n = (first % 8 + width + 7) // 8
    old = int.from_bytes(image[byte:byte + n], "little")
    mask = ((1 << width) - 1) << (first % 8)
    new = (old & ~mask) | ((v << (first % 8)) & mask)
    image[byte:byte + n] = new.to_bytes(n, "little")


def is_const(t: Type) -> bool:
    """Whether an object of this type is never written: const, and not volatile."""
    while t.kind == T_ARRAY:
        t = element_type(t)
    return t.quals & Q_CONST != 0 and t.quals & Q_VOLATILE == 0
