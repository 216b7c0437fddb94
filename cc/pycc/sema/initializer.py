"""Initialisers (C11 6.7.9): braces, designators, brace elision, GNU range designators, flexible arrays, flattened to InitEntry lists.

The parser builds the written tree (InitList of InitItems, values typed already); `initialize` walks it beside the type. Positions of
"current objects" follow 6.7.9p17-20; a braced list that re-initialises an object drops what was stored there before (p19).
"""

from typing import Final, final

from pycc.ctype.compatible import compatible_unqualified
from pycc.ctype.convert import integer_of
from pycc.ctype.ctype import (
    T_ARRAY,
    T_COMPLEX,
    T_ENUM,
    T_ERROR,
    T_FLOAT,
    T_FUNCTION,
    T_INT,
    T_RECORD,
    T_VECTOR,
    ArrayType,
    IntType,
    Member,
    Record,
    RecordType,
    Type,
    VectorType,
)
from pycc.ctype.spell import spell
from pycc.sema.constant import K_FLOAT, K_INT, Const, evaluate
from pycc.sema.context import Sema
from pycc.sema.conversion import P_INIT, Place, assign_convert, is_error, rvalue
from pycc.sema.expression import find_member, has_vla_size, incomplete
from pycc.tree.expr import X_CAST, X_COMPOUND_LITERAL, X_INT, X_STRING, Cast, CompoundLiteral, FloatLit, IntLit, StringLit
from pycc.tree.init import InitEntry, Initializer
from pycc.tree.node import Expr


@final
class Designator:
    """`.name`, or `[low]`, `[low ... high]`."""

    def __init__(self, name: str, low: int, high: int, pos: int) -> None:
        self.name = name
        self.low = low
        self.high = high
        self.pos = pos


NO_DESIGNATORS: Final[list[Designator]] = []


@final
class InitItem:
    """`designators = value` or a nested list."""

    def __init__(self, designators: list[Designator], value: Expr | None, nested: "InitList | None", pos: int) -> None:
        self.designators = designators
        self.value = value
        self.nested = nested
        self.pos = pos


@final
class InitList:
    def __init__(self, items: list[InitItem], pos: int) -> None:
        self.items = items
        self.pos = pos


@final
class Level:
    """A subobject that designators went into: undesignated items go on in it, from `index` on."""

    def __init__(self, t: Type, offset: int, index: int, reverse: bool) -> None:
        self.type = t
        self.offset = offset
        self.index = index
        self.reverse = reverse


@final
class Flattener:
    """Collects the entries of one object."""

    def __init__(self, s: Sema, static: bool, name: str) -> None:
        self.s = s
        self.static = static
        self.name = name
        self.entries: list[InitEntry] = []
        self.places: dict[int, bool] = {}  # offset * 128 + bit that something was stored at
        self.high = 0  # no entry reaches beyond this byte
        self.extent = 0  # bytes an open array at the end has grown to
        self.open_at = -1  # offset of the array of unknown length, -1 none
        self.open_size = 0  # its element size
        self.holes = False  # entries were dropped
        self.bits = False  # a bit-field was stored
        self.nesting = 0
        self.reverse = False  # inside a record of the other byte order
        self.spans: list[tuple[int, int]] = []  # (count, stride) of the ranges that the present item is for, outermost first
        self.marks: list[int] = []  # where in `entries` those of each range begin
        self.union_member: dict[tuple[Record, int], Member] = {}  # which member of the union at an offset was designated last

    # storing

    def store(self, offset: int, t: Type, value: Expr, m: Member | None) -> None:
        size = t.size()
        key = offset * 128 + (m.bit_offset + 1 if m is not None else 0)
        if key in self.places:
            self.drop_same(offset, size, m)
        else:
            self.places[key] = True
        entry = InitEntry(offset, t, value, m)
        entry.reverse = self.reverse and t.kind in (T_INT, T_ENUM, T_FLOAT, T_COMPLEX)
        self.entries.append(entry)
        if m is not None:
            self.bits = True
        if offset + size > self.high:
            self.high = offset + size
        if self.open_at >= 0 and offset >= self.open_at and offset + size > self.extent:
            self.extent = offset + size

    def drop_same(self, offset: int, size: int, m: Member | None) -> None:
        """A new entry overrides an earlier one of exactly the same place."""
        es = self.entries
        i = len(es) - 1
        while i >= 0:
            e = es[i]
            if e.offset == offset and e.count == 1:
                if m is None and e.member is None and e.type.size() == size or m is not None and e.member is m:
                    if not has_effects(e.value):
                        del es[i]
                        self.marks = [k - 1 if k > i else k for k in self.marks]
                        self.s.warning(e.value.pos, "override-init", "initialized field overwritten")
                    return
            i -= 1

    def clear(self, offset: int, size: int) -> None:
        """A braced list or union member takes the place of what was there, in every element of the ranges around."""
        if offset >= self.high or size <= 0:
            return
        starts = [offset]
        for k in range(len(self.spans) - 1, -1, -1):
            count, stride = self.spans[k]
            if len(starts) == 1 and size == stride:
                size *= count
            else:
                starts = [at + j * stride for j in range(count) for at in starts]
        for at in starts:
            self.clear_at(at, at + size)

    def clear_at(self, low: int, high: int) -> None:
        """What is overridden need not be evaluated (C11 6.7.9p19)."""
        kept: list[InitEntry] = []
        marks = list(self.marks)
        for i in range(len(self.entries)):
            for k in range(len(marks)):
                if self.marks[k] == i:
                    marks[k] = len(kept)
            e = self.entries[i]
            size = e.type.size()
            # elements [first, last) of a range lie inside
            first = max(-((e.offset - low) // e.stride), 0) if e.stride else 0 if e.offset >= low else 1
            last = min((high - size - e.offset) // e.stride + 1, e.count) if e.stride else 1 if e.offset + size <= high else 0
            if first >= last:
                kept.append(e)
                continue
            self.holes = True
            if e.count > last - first and has_effects(e.value):
                # once for the whole range: nothing is split
                kept.append(e)
                zeros = StringLit(bytes(size), self.s.types.array(self.s.types.char, size), e.value.pos)
                kept.append(InitEntry(e.offset + first * e.stride, zeros.type, zeros, None, last - first, e.stride))
                continue
            for start, count in ((0, first), (last, e.count - last)):
                if count > 0:
                    n = InitEntry(e.offset + start * e.stride, e.type, e.value, e.member, count, e.stride if count > 1 else 0)
                    n.reverse = e.reverse
                    kept.append(n)
        for k in range(len(marks)):
            if self.marks[k] == len(self.entries):
                marks[k] = len(kept)
        self.marks = marks
        self.entries = kept

    # walking

    def item(self, t: Type, offset: int, m: Member | None, items: list[InitItem], i: int) -> int:
        """Initialise the subobject of type t with items[i] and, when braces are elided, more of them. Returns the next index."""
        it = items[i]
        if it.nested is not None:
            self.braced(t, offset, m, it.nested)
            return i + 1
        e = it.value
        assert e is not None
        k = t.kind
        if k == T_INT or k == T_ENUM or k == T_FLOAT:
            self.scalar(t, offset, m, e, it.pos)
            return i + 1
        if k == T_ARRAY:
            assert isinstance(t, ArrayType)
            if e.kind == X_STRING and isinstance(e, StringLit) and string_fits(t, e):
                self.string(t, offset, e)
                return i + 1
            if is_error(e):
                return i + 1
            if isinstance(e, CompoundLiteral) and compatible_unqualified(self.s.types, t.element, array_element(e.type)):
                if t.length < 0 or t.length >= array_len(e.type):
                    self.splice(offset, e)
                    return i + 1
            return self.elided(t, offset, items, i)
        if k == T_RECORD:
            assert isinstance(t, RecordType)
            if is_error(e):
                return i + 1
            if isinstance(e.type, RecordType) and e.type.record is t.record:
                self.whole(t, offset, e, it.pos)
                return i + 1
            return self.elided(t, offset, items, i)
        if k == T_VECTOR:
            assert isinstance(t, VectorType)
            if e.type.kind == T_VECTOR or is_error(e):
                self.scalar(t, offset, m, e, it.pos)
                return i + 1
            return self.elided(t, offset, items, i)
        self.scalar(t, offset, m, e, it.pos)
        return i + 1

    def elided(self, t: Type, offset: int, items: list[InitItem], i: int) -> int:
        """An aggregate without braces of its own. One without members takes an item all the same, as in gcc, or nothing would ever be used up."""
        end = self.aggregate(t, offset, items, i, False, 0)
        if end == i:
            self.excess(items[i], "array" if t.kind == T_ARRAY else "struct")
            return i + 1
        return end

    def scalar(self, t: Type, offset: int, m: Member | None, e: Expr, pos: int) -> None:
        v = assign_convert(self.s, rvalue(self.s, e), self.s.types.unqualified(t), Place(P_INIT, e.pos))
        if is_error(v):
            return
        self.store(offset, self.s.types.unqualified(t), v, m if m is not None and m.bit_width >= 0 else None)

    def whole(self, t: Type, offset: int, e: Expr, pos: int) -> None:
        """A record initialised by an expression of its type."""
        if e.kind == X_COMPOUND_LITERAL and self.static:
            assert isinstance(e, CompoundLiteral)
            self.splice(offset, e)
            return
        self.store(offset, self.s.types.unqualified(t), rvalue(self.s, e), None)

    def splice(self, offset: int, e: CompoundLiteral) -> None:
        """GNU: a compound literal as the initialiser of an object or subobject of its type: its entries, moved."""
        self.clear(offset, e.type.size())
        for x in e.init.entries:
            n = InitEntry(offset + x.offset, x.type, x.value, x.member, x.count, x.stride)
            n.reverse = x.reverse
            self.entries.append(n)
            if x.member is not None:
                self.bits = True
        end = offset + max(e.type.size(), e.init.size)
        self.holes = self.holes or e.init.zero
        if end > self.high:
            self.high = end
        if self.open_at >= 0 and end > self.extent:
            self.extent = end

    def string(self, t: ArrayType, offset: int, e: StringLit) -> None:
        unit = t.element.size()
        data = e.data
        n = len(data) // unit
        if t.length >= 0:
            if n - 1 > t.length:
                self.s.pedwarn(e.pos, "", f"initializer-string for array of '{spell(t.element)}' is too long")
            if n > t.length:
                data = data[:t.length * unit]
        if offset < self.high:
            self.clear(offset, max(t.size(), len(data)))
        at = self.s.types.array(self.s.types.unqualified(t.element), len(data) // unit)
        self.entries.append(InitEntry(offset, at, StringLit(data, at, e.pos)))
        end = offset + len(data)
        if t.length > len(data) // unit:
            self.holes = True
        if end > self.high:
            self.high = end
        if self.open_at >= 0 and end > self.extent:
            self.extent = end

    def braced(self, t: Type, offset: int, m: Member | None, lst: InitList) -> None:
        """`{ ... }` for an object of type t."""
        self.nesting += 1
        if self.nesting > 10000:
            if self.nesting == 10001:
                self.s.error(lst.pos, "initializer nested too deeply")
            self.nesting -= 1
            return
        if offset < self.high:
            self.clear(offset, t.size())
        items = lst.items
        k = t.kind
        if k == T_ARRAY or k == T_RECORD or k == T_VECTOR:
            if k == T_ARRAY and len(items) == 1 and not items[0].designators:
                assert isinstance(t, ArrayType)
                e = items[0].value
                if e is not None and e.kind == X_STRING and isinstance(e, StringLit) and string_fits(t, e):
                    self.string(t, offset, e)
                    self.nesting -= 1
                    return
            if k == T_ARRAY and isinstance(t, ArrayType) and t.length == -1 and self.open_at < 0:
                self.open_at = offset
                self.open_size = t.element.size()
                self.extent = max(self.extent, offset)
            self.aggregate(t, offset, items, 0, True, 0)
        elif not items:
            if k != T_ERROR:
                self.s.error(lst.pos, "empty scalar initializer")
        else:
            if items[0].designators:
                what = "field name not in record or union initializer" if items[0].designators[0].name else "array index in non-array initializer"
                self.s.error(items[0].pos, what)
            self.item(t, offset, m, items, 0)
            if len(items) > 1:
                self.s.pedwarn(items[1].pos, "", "excess elements in scalar initializer")
        self.nesting -= 1

    def aggregate(self, t: Type, offset: int, items: list[InitItem], i: int, braced: bool, start: int) -> int:
        """Fill the subobjects of t from number `start` on. Without braces stop when t is full or a designator comes."""
        s = self.s
        index = start
        first = i  # without braces its designators, if any, have led here
        n = len(items)
        if isinstance(t, RecordType):
            members = t.record.members
            count = len(members)
            while i < n:
                it = items[i]
                if it.designators and (braced or i != first):
                    if not braced:
                        return i
                    i, index = self.follow(t, offset, it.designators, items, i)
                    continue
                while index < count and members[index].name == "" and members[index].bit_width >= 0:
                    index += 1
                if index >= count or (t.record.is_union and index > 0 and index != start):
                    if not braced:
                        return i
                    self.excess(it, "union" if t.record.is_union else "struct")
                    i += 1
                    continue
                m = members[index]
                if t.record.designated_init and braced and it.value is not None:
                    s.warning(it.pos, "designated-init", "positional initialization of field in 'struct' declared with 'designated_init' attribute")
                i = self.member(t, offset, m, items, i)
                index = count if t.record.is_union else index + 1
            return i
        if isinstance(t, ArrayType):
            el = t.element
            size = el.size()
            length = t.length
            if length < 0 and not braced and self.open_at != offset:
                length = 0
        else:
            assert isinstance(t, VectorType)
            el = t.element
            size = el.size()
            length = t.lanes
        while i < n:
            it = items[i]
            if it.designators and (braced or i != first):
                if not braced:
                    return i
                i, index = self.follow(t, offset, it.designators, items, i)
                continue
            if length >= 0 and index >= length:
                if not braced:
                    return i
                self.excess(it, "array" if t.kind == T_ARRAY else "vector")
                i += 1
                continue
            i = self.item(el, offset + index * size, None, items, i)
            index += 1
            if self.open_at == offset and offset + index * size > self.extent:
                self.extent = offset + index * size
        return i

    def excess(self, it: InitItem, what: str) -> None:
        if it.value is not None and is_error(it.value):
            return
        if it.nested is not None and what in ("struct", "union"):
            self.s.error(it.pos, "extra brace group at end of initializer")
            return
        self.s.pedwarn(it.pos, "", f"excess elements in {what} initializer")

    def member(self, t: RecordType, offset: int, m: Member, items: list[InitItem], i: int) -> int:
        outer = self.reverse
        self.reverse = t.record.reverse_storage
        i = self.member_here(t, offset, m, items, i)
        self.reverse = outer
        return i

    def member_here(self, t: RecordType, offset: int, m: Member, items: list[InitItem], i: int) -> int:
        mt = m.type
        at = offset + m.offset
        if t.record.is_union:
            self.clear_union(t, offset, m)
            if mt.size() < t.size():
                self.holes = True
        if mt.kind == T_ARRAY and isinstance(mt, ArrayType) and mt.length == -1:
            if self.open_at >= 0 and self.open_at != at or self.nesting > 1:
                inner = items[i].nested
                if self.nesting > 1 and inner is not None and inner.items:
                    self.s.error(items[i].pos, "initialization of flexible array member in a nested context")
                    return i + 1
            if not self.static:
                nested = items[i].nested
                if not (nested is not None and not nested.items):
                    self.s.error(items[i].pos, "non-static initialization of a flexible array member")
                return i + 1
            self.open_at = at
            self.open_size = mt.element.size()
            if items[i].nested is None and items[i].value is not None and not isinstance(items[i].value, StringLit):
                self.extent = max(self.extent, at)
                return self.aggregate(self.s.types.array(mt.element, 1 << 30), at, items, i, False, 0)
        return self.item(mt, at, m, items, i)

    def follow(self, t: Type, offset: int, ds: list[Designator], items: list[InitItem], i: int) -> tuple[int, int]:
        """Initialise what designators inside t name, then go on behind it, in the last element of ranges, with undesignated items.
        Returns (next item, next subobject of t)."""
        levels: list[Level] = []
        i, index = self.designated(t, offset, ds, 0, items, i, 0, levels)
        for x in levels:
            # a designator in what has no parts was refused just now
            if i < len(items) and not items[i].designators and x.type.kind in (T_ARRAY, T_RECORD, T_VECTOR):
                outer = self.reverse
                self.reverse = x.reverse
                i = self.aggregate(x.type, x.offset, items, i, False, x.index)
                self.reverse = outer
        return i, index

    def designated(self, t: Type, offset: int, ds: list[Designator], k: int, items: list[InitItem], i: int, shift: int,
                   levels: list[Level]) -> tuple[int, int]:
        """Follow designators from the k-th on inside t, and initialise. Returns (next item, next subobject of t). `shift`: from here to
        the last element of the ranges around; `levels`: gets the subobjects gone into, innermost first."""
        s = self.s
        d = ds[k]
        last = k == len(ds) - 1
        if isinstance(t, RecordType):
            if not d.name:
                s.error(d.pos, "array index in non-array initializer")
                return i + 1, 0
            path = find_member(t.record, d.name)
            if path is None:
                s.error(d.pos, f"'{spell(t)}' has no member named '{d.name}'")
                return i + 1, 0
            m = path[0]
            if last and self.spans:
                ds = ds + self.implied(path[-1].type, items[i])
                last = k == len(ds) - 1
            if t.record.is_union:
                self.clear_union(t, offset, m)
            outer = self.reverse
            self.reverse = t.record.reverse_storage
            if len(path) > 1:
                i, _ = self.into(m.type, offset + m.offset, ds, k, items, i, shift, levels)
            elif last:
                i = self.undesignated(t, offset, m, items, i)
            else:
                i, _ = self.into(m.type, offset + m.offset, ds, k + 1, items, i, shift, levels)
            self.reverse = outer
            nxt = len(t.record.members) if t.record.is_union else m.index + 1
            return i, nxt
        if isinstance(t, ArrayType) or isinstance(t, VectorType):
            if d.name:
                s.error(d.pos, "field name not in record or union initializer")
                return i + 1, 0
            el = t.element
            length = t.length if isinstance(t, ArrayType) else t.lanes
            if d.low < 0 or (length >= 0 and d.high >= length):
                s.error(d.pos, "array index in initializer exceeds array bounds" if d.low == d.high or d.low < 0 or d.low >= length else
                        "array index range in initializer exceeds array bounds")
                return i + 1, 0
            if d.high < d.low:
                s.error(d.pos, "empty index range in initializer")
                return i + 1, 0
            size = el.size()
            at = offset + d.low * size
            if d.high > d.low:
                self.spans.append((d.high - d.low + 1, size))
                self.marks.append(len(self.entries))
            if last and self.spans:
                ds = ds + self.implied(el, items[i])
                last = k == len(ds) - 1
            if last:
                i = self.item(el, at, None, items, i)
            else:
                i, _ = self.into(el, at, ds, k + 1, items, i, shift + (d.high - d.low) * size, levels)
            if d.high > d.low:
                self.spans.pop()
                self.repeat(self.marks.pop(), at, d.high - d.low + 1, size)
            end = offset + (d.high + 1) * size
            if end > self.high and d.high > d.low:
                self.high = end
            if self.open_at == offset and end > self.extent:
                self.extent = end
            return i, d.high + 1
        s.error(d.pos, "field name not in record or union initializer" if d.name else "array index in non-array initializer")
        return i + 1, 0

    def clear_union(self, t: RecordType, offset: int, m: Member) -> None:
        """Another member of a union takes over; the same one (a nested designator) keeps what it has."""
        if offset < self.high and self.union_member.get((t.record, offset)) is not m:
            self.clear(offset, t.size())
        self.union_member[(t.record, offset)] = m
        self.holes = True

    def undesignated(self, t: RecordType, offset: int, m: Member, items: list[InitItem], i: int) -> int:
        mt = m.type
        if mt.kind == T_ARRAY and isinstance(mt, ArrayType) and mt.length == -1:
            return self.member(t, offset, m, items, i)
        return self.item(mt, offset + m.offset, m, items, i)

    def into(self, t: Type, offset: int, ds: list[Designator], k: int, items: list[InitItem], i: int, shift: int,
             levels: list[Level]) -> tuple[int, int]:
        """Inside a subobject named by a designator."""
        if isinstance(t, ArrayType) and t.length == -1 and self.open_at < 0:
            self.open_at = offset
            self.open_size = t.element.size()
        i, index = self.designated(t, offset, ds, k, items, i, shift, levels)
        levels.append(Level(t, offset + shift, index, self.reverse))
        return i, index

    def implied(self, t: Type, it: InitItem) -> list[Designator]:
        """In a range, an item without braces is for the first scalar of what the designators name: only that is repeated."""
        out: list[Designator] = []
        e = it.value
        while e is not None:
            if isinstance(t, ArrayType) and t.length != 0 and not (isinstance(e, StringLit) and string_fits(t, e)):
                out.append(Designator("", 0, 0, it.pos))
                t = t.element
            elif isinstance(t, RecordType) and not (isinstance(e.type, RecordType) and e.type.record is t.record):
                m = first_named(t.record)
                if m is None:
                    break
                out.append(Designator(m.name, 0, 0, it.pos))
                t = m.type
            else:
                break
        return out

    def repeat(self, first: int, offset: int, count: int, stride: int) -> None:
        """Entries from `first` on stand for the first element of a range, at `offset`: make them cover all of it."""
        if self.union_member:
            for (r, at), m in list(self.union_member.items()):
                if offset <= at < offset + stride:
                    for j in range(1, count):
                        self.union_member[(r, at + j * stride)] = m
        added = self.entries[first:]
        for e in added:
            if e.count == 1:
                e.count = count
                e.stride = stride
            else:
                for j in range(1, count):
                    n = InitEntry(e.offset + j * stride, e.type, e.value, e.member, e.count, e.stride)
                    n.reverse = e.reverse
                    self.entries.append(n)


def first_named(r: Record) -> Member | None:
    """The first member, looked for in unnamed ones."""
    for m in r.members:
        if m.name:
            return m
        inner = first_named(m.type.record) if isinstance(m.type, RecordType) else None
        if inner is not None:
            return inner
    return None


def has_effects(e: Expr) -> bool:
    """Conservatively: anything that is not obviously free of side effects."""
    k = e.kind
    if k == X_CAST:
        assert isinstance(e, Cast)
        return has_effects(e.operand)
    return k > 9 and k not in (24,) or k == 8


def array_element(t: Type) -> Type:
    return t.element if isinstance(t, ArrayType) else t


def array_len(t: Type) -> int:
    return t.length if isinstance(t, ArrayType) else 0


def string_fits(t: ArrayType, e: StringLit) -> bool:
    """Whether an array of t's element type may be initialised by that literal (C11 6.7.9p14-15)."""
    el = t.element
    if el.kind not in (T_INT, T_ENUM):
        return False
    i = integer_of(el)
    et = e.type
    assert isinstance(et, ArrayType) and isinstance(et.element, IntType)
    if et.element.nbytes == 1:
        return i.nbytes == 1 and 1 <= i.rank <= 3
    return i.nbytes == et.element.nbytes and i.rank > 3 and i.rank >> 1 == et.element.rank >> 1


def initialize(s: Sema, t: Type, lst: InitList | None, value: Expr | None, static: bool, name: str, pos: int) -> Initializer | None:
    """The initialiser of an object of type t: braced or an expression. None after errors that leave nothing usable."""
    if t.kind == T_ERROR:
        return None
    if t.kind == T_FUNCTION:
        s.error(pos, f"function '{name}' is initialized like a variable")
        return None
    if has_vla_size(t):
        if lst is not None and not lst.items:
            return Initializer(t, [], 0, True)
        s.error(pos, "variable-sized object may not be initialized")
        return None
    if incomplete(t) and not (t.kind == T_ARRAY and isinstance(t, ArrayType) and not incomplete(t.element)):
        s.error(pos, f"variable '{name}' has initializer but incomplete type")
        return None
    f = Flattener(s, static, name)
    errors = s.reporter.errors
    if isinstance(t, ArrayType) and t.length == -1:
        f.open_at = 0
        f.open_size = t.element.size()
    if lst is not None:
        f.braced(t, 0, None, lst)
    else:
        assert value is not None
        if is_error(value):
            return None
        if t.kind == T_ARRAY and not (value.kind == X_STRING and isinstance(value, StringLit) and isinstance(t, ArrayType) and string_fits(t, value)):
            if not (value.kind == X_COMPOUND_LITERAL and compatible_unqualified(s.types, array_element(t), array_element(value.type))):
                if value.kind == X_STRING and isinstance(t, ArrayType) and t.element.kind == T_INT:
                    s.error(value.pos, "wide character array initialized from non-wide string" if value.type.align() == 1 else
                            "array initialized from incompatible wide string" if t.element.size() != 1 else "char-array initialized from wide string")
                else:
                    s.error(value.pos, "invalid initializer")
                return None
        if t.kind == T_RECORD and not (isinstance(value.type, RecordType) and isinstance(t, RecordType) and value.type.record is t.record):
            v = rvalue(s, value)
            if not is_error(v):
                s.error(value.pos, "invalid initializer")
            return None
        f.item(t, 0, None, [InitItem(NO_DESIGNATORS, value, None, value.pos)], 0)
    size = t.size()
    if isinstance(t, ArrayType) and t.length == -1:
        n = (f.extent + f.open_size - 1) // f.open_size if f.open_size > 0 else 0
        if f.extent >= 1 << (s.types.model.pointer_bits - 1):
            s.error(pos, f"size of array '{name}' is too large" if name else "size of unnamed array is too large")
            return None
        t = s.types.aligned(s.types.array(t.element, n), t.user_align) if t.user_align else s.types.array(t.element, n)
        size = t.size()
    elif f.extent > size:
        size = f.extent
    if static:
        for e in f.entries:
            static_entry(s, e)
    return Initializer(t, f.entries, size, f.bits or f.holes or s.reporter.errors != errors or not covered(f.entries, size))


def covered(entries: list[InitEntry], size: int) -> bool:
    """Whether entries, in ascending order without overlaps, leave no byte of the object out; False too when in doubt."""
    end = 0
    for e in entries:
        n = e.type.size() * e.count
        if e.offset != end or e.count > 1 and e.stride * e.count != n:
            return False
        end += n
    return end >= size


def static_entry(s: Sema, e: InitEntry) -> None:
    """The value of a static object's initialiser must be constant."""
    v = e.value
    if v.kind == X_INT:
        assert isinstance(v, IntLit)
        e.const = Const(K_INT, v.value)
        return
    if v.kind == X_STRING:
        return
    if v.type.kind == T_VECTOR:
        from pycc.sema.foldcall import constant_vector

        if not constant_vector(s, v):
            s.error(v.pos, "initializer element is not constant")
        return
    if v.type.kind == T_RECORD:
        if v.kind == X_CAST and isinstance(v, Cast) and v.conv == 15:
            inner = evaluate(s, v.operand)
            if inner is not None:
                assert v.member is not None
                e.type = s.types.unqualified(v.member.type)
                e.value = v.operand
                e.const = inner
                return
        if v.kind == X_CAST and isinstance(v, Cast) and v.operand.kind == X_COMPOUND_LITERAL:
            return
        s.error(v.pos, "initializer element is not constant")
        return
    s.reading_objects = True
    c = evaluate(s, v)
    s.reading_objects = False
    if c is None:
        s.error(v.pos, "initializer element is not constant")
        return
    e.const = c
    if c.kind == K_INT and v.type.kind == T_INT:
        e.value = IntLit(c.value, v.type, v.pos)
    elif c.kind == K_FLOAT:
        e.value = FloatLit(c.number, v.type, v.pos)
