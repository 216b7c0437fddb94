"""-fplan9-extensions: a pointer to a struct goes where one to an unnamed member of it is wanted (gcc manual "Unnamed Fields").
That a typedef's name may stand for the unnamed member declared by it is in expression.find_member."""

from pycc.ctype.ctype import Q_CONST, Q_SPACE, Q_VOLATILE, Member, PointerType, Record, RecordType, Type
from pycc.sema.context import Sema
from pycc.tree.expr import AddrOf, Deref, MemberRef
from pycc.tree.node import Expr


def paths_to(r: Record, wanted: Type) -> list[list[Member]]:
    """The ways to an unnamed member of that type."""
    out: list[list[Member]] = []
    for m in r.anonymous:
        t = m.type
        if isinstance(t, RecordType):
            if t.unqual is wanted:
                out.append([m])
            else:
                out += [[m, *rest] for rest in paths_to(t.record, wanted)]
    return out


def embedded(s: Sema, e: Expr, t: PointerType) -> Expr:
    """The pointer `e`, or one to the only unnamed member of what it points to that `t` can point to."""
    f = e.type
    assert isinstance(f, PointerType)
    a = f.target
    b = t.target
    if not isinstance(a, RecordType) or not isinstance(b, RecordType) or a.unqual is b.unqual or not a.record.known():
        return e
    paths = paths_to(a.record, b.unqual)
    if len(paths) != 1:
        return e
    quals = a.quals & (Q_CONST | Q_VOLATILE | Q_SPACE)
    at: Expr = Deref(e, a, e.pos)
    for m in paths[0]:
        at = MemberRef(at, m, s.types.qualified(m.type, quals), e.pos)
    return AddrOf(at, s.types.pointer(at.type), e.pos)
