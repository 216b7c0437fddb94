"""The assembler's symbols (gas: Symbols): a place (fragment + offset), an expression, a common block, or nothing yet.

A name denotes one Symbol at a time. A re-assigned `.set` makes a new Symbol for the name ("version"); references that were read
keep the one they saw, and references read before any definition mean the first value (GNU as 2.40, tried: `.long X` before
`.set X,1` and `.set X,2` is 1).
"""

from typing import Final, final

from pyelf.consts import STT_FUNC, STT_GNU_IFUNC, STT_OBJECT, STT_TLS

from pyas.expr import Expr
from pyas.fragment import Fragment
from pyas.lexer import AsmError

S_UNDEF: Final = 0
S_LABEL: Final = 1
S_EXPR: Final = 2  # .set
S_COMMON: Final = 3
S_SECTION: Final = 4  # the symbol of a section: section's start
S_FILE: Final = 5
S_GROUP: Final = 7  # signature of a section group and nothing else; offset is the group's number
S_ABS: Final = 6  # a number: a resolved .set


@final
class Symbol:
    def __init__(self, name: str) -> None:
        self.name = name
        self.kind = S_UNDEF
        self.frag: Fragment | None = None
        self.offset = 0  # in frag; for S_ABS the value; for S_COMMON the alignment
        self.section = -1  # index in the stream's sections; -1 none
        self.expr: Expr | None = None
        self.size_expr: Expr | None = None
        self.common_size = 0
        self.is_global = False
        self.is_weak = False
        self.is_local = False  # .local was written
        self.unique = False  # STB_GNU_UNIQUE
        self.visibility = 0
        self.sym_type = 0
        self.temporary = name.startswith(".L")  # not written to the symbol table unless a relocation needs it
        self.in_reloc = False
        self.borrowed = False  # type and size come from what .set named
        self.ordered = False  # a temporary that has a place in the stream's order
        self.referenced = False
        self.mentioned = False  # by a directive that makes gas write it though nothing refers to it
        self.large = False  # .largecomm
        self.uses = 0
        self.referenced_early = False  # referenced before its first .set: those references mean the first value
        self.reassignable = False
        self.resolving = False  # guard against definition loops
        self.copy_from: Symbol | None = None  # .set to this symbol + 0: takes its type and size
        self.weak_used = False  # mentioned through a .weakref alias
        self.alias: Symbol | None = None  # a .set to an undefined symbol + offset, found at the end
        self.weakref: Symbol | None = None  # .weakref alias, target
        self.versions: list[str] = []  # .symver
        self.base_form = ""  # .symver's third operand: what becomes of the name without version
        self.no_emit = False
        self.file = ""  # where it was defined or first seen, for messages
        self.line = 0


def weakref_target(s: Symbol) -> Symbol:
    """A use of a `.weakref` alias is a use of its target, and makes the target weak unless it is used or defined otherwise."""
    t = s
    seen = 0
    while t.weakref is not None and seen < 100:
        t = t.weakref
        seen += 1
    t.weak_used = True
    return t


def give_type(s: Symbol, kind: str) -> str:
    """`.type`; gives the text of a warning, or ""."""
    if s.kind == S_COMMON and kind != "object" and kind != "common":
        raise AsmError("cannot change type of common symbol '" + s.name + "'")
    before = s.sym_type
    if kind == "function":
        if before != STT_GNU_IFUNC:
            s.sym_type = STT_FUNC
    elif kind == "object":
        if before != STT_TLS:
            s.sym_type = STT_OBJECT
    elif kind == "tls_object":
        s.sym_type = STT_TLS
    elif kind == "common":
        if s.kind != S_UNDEF and s.kind != S_COMMON:
            raise AsmError("symbol '" + s.name + "' is already defined")
        s.sym_type = STT_OBJECT
    elif kind == "notype":
        s.sym_type = 0
    elif kind == "gnu_indirect_function":
        s.sym_type = STT_GNU_IFUNC
    elif kind == "gnu_unique_object":
        s.sym_type = STT_OBJECT
        s.unique = True
    else:
        raise AsmError('unrecognized symbol type "' + kind + '"')
    after = s.sym_type
    if before and after and (before == STT_OBJECT or before == STT_TLS) != (after == STT_OBJECT or after == STT_TLS) and not s.borrowed:
        return "symbol '" + s.name + "' already has its type set"
    return ""
