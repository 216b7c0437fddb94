"""Declarations of the typed tree (C11 6.7): what scope look-up returns and what expressions refer to.

All declarations of one entity share one object (sema/declare.py merges redeclarations into the first), so identity is entity.
"""

from typing import Final, final

from pycc.ctype.ctype import Type, VlaSize
from pycc.source.options import TLS_NONE, VIS_DEFAULT
from pycc.tree.init import Initializer
from pycc.tree.node import Expr, Stmt

# kinds of Decl
D_VAR: Final = 0
D_FUNC: Final = 1
D_TYPEDEF: Final = 2
D_ENUM_CONST: Final = 3

# storage
ST_AUTO: Final = 0
ST_REGISTER: Final = 1
ST_STATIC: Final = 2  # static duration, no linkage (block scope static, file-scope compound literal)
ST_INTERNAL: Final = 3
ST_EXTERNAL: Final = 4


@final
class Attributes:
    """Attributes of a function or object that later stages read; one object per Decl. Strings are "" and ints 0 or -1 when absent."""

    def __init__(self) -> None:
        self.section = ""
        self.alias = ""
        self.weakref = ""
        self.ifunc = ""
        self.cleanup: FuncDecl | None = None
        self.error = ""
        self.warning = ""
        self.visibility = -1  # VIS_* when given explicitly
        self.weak = False
        self.used = False
        self.retain = False
        self.unused = False
        self.noinline = False
        self.always_inline = False
        self.gnu_inline = False
        self.noreturn = False
        self.noclone = False
        self.flatten = False
        self.cold = False
        self.hot = False
        self.pure = False
        self.const = False
        self.malloc = False
        self.naked = False
        self.leaf = False
        self.nothrow = False
        self.returns_twice = False
        self.constructor = -1  # priority, 65535 when none was written
        self.destructor = -1
        self.deprecated = False
        self.deprecated_text = ""
        self.unavailable = False
        self.warn_unused_result = False
        self.common = -1  # 1 common, 0 nocommon
        self.tls_model = TLS_NONE
        self.no_instrument = False
        self.optimize = ""  # argument of optimize("...")
        self.target = ""
        self.patchable = -1
        self.no_reorder = False
        self.no_stack_protector = False
        self.sentinel = False
        self.nonnull: list[int] = []
        self.alloc_size: list[int] = []
        self.format: list[int] = []
        self.force_align_arg_pointer = False
        self.symver: list[str] = []
        self.bare_weakref = False
        self.noipa = False
        self.alignment = 0  # of a function, from `aligned`


class Decl:
    kind: int
    name: str
    type: Type
    pos: int
    number: int

    def __init__(self, kind: int, name: str, ctype: Type, pos: int) -> None:
        self.kind = kind
        self.number = 0  # typedefs of file scope: of the external declaration (demand.py)
        self.name = name
        self.type = ctype
        self.pos = pos


@final
class Label:
    """A label of a function, or one declared with `__label__`. `nonlocal_target`: a nested function jumps to it."""

    def __init__(self, name: str, pos: int) -> None:
        self.name = name
        self.pos = pos
        self.defined = False
        self.used = False
        self.address_taken = False
        self.takings = 0  # how many && name it
        self.function: FuncDecl | None = None
        self.nonlocal_target = False
        self.ident = 0  # set by irgen


@final
class VarDecl(Decl):
    """An object: global, local, parameter, compound literal."""

    def __init__(self, name: str, ctype: Type, pos: int, storage: int) -> None:
        super().__init__(D_VAR, name, ctype, pos)
        self.storage = storage
        self.asm_name = ""  # the assembler name (asm("...") at file scope, or name); block statics get theirs when emitted
        self.register = ""  # local or global register variable: the register's name
        self.init: Initializer | None = None
        self.defined = False  # a definition was seen (initialised, or not extern); tentative ones: `tentative`
        self.tentative = False
        self.tls = False
        self.is_param = False
        self.param_index = -1
        self.user_align = 0  # bytes, from attributes or _Alignas
        self.address_taken = False  # & applied, or captured by a nested function, or volatile access needed: must live in memory
        self.referenced = False
        self.assigned = False
        self.attrs: Attributes | None = None
        self.function: FuncDecl | None = None  # the function whose local this is (also for block statics)
        self.captured = False  # used by a nested function
        self.listed = False  # it stands in Unit.items
        self.place = 0  # of the (first) definition, 0 none: what follows from it is the same however many declarations were parsed before
        self.const_value: Expr | None = None  # unused by C; kept for constant folding of static const objects at -O1 and above
        self.in_header = False
        self.ident = 0


@final
class FuncDecl(Decl):
    """A function. `body` None until defined (or, demand-driven, until asked for through `pending`)."""

    def __init__(self, name: str, ctype: Type, pos: int, storage: int) -> None:
        super().__init__(D_FUNC, name, ctype, pos)
        self.storage = storage  # ST_INTERNAL or ST_EXTERNAL
        self.asm_name = ""
        self.inline = False
        self.extern_inline = False  # an `extern` (or plain external) declaration made the inline definition external (C11 6.7.4p7)
        self.defined = False
        self.params: list[VarDecl] = []
        self.body: Stmt | None = None
        self.lazy_body: object | None = None  # demand: what parse/demand.py needs to parse the body when irgen asks for it
        self.attrs: Attributes | None = None
        self.labels: list[Label] = []
        self.locals: list[VarDecl] = []  # in order of declaration, parameters not included
        self.nested: list[FuncDecl] = []
        self.parent: FuncDecl | None = None  # nested function: the enclosing one
        self.uses_alloca = False
        self.calls_setjmp = False
        self.uses_frame_address = False
        self.referenced = False
        self.address_taken = False
        self.in_header = False
        self.builtin = ""  # name of the builtin this library function is (memcpy -> "memcpy"), "" none or -fno-builtin
        self.end_pos = 0  # of the closing brace, for line tables
        self.uses_va_start = False
        self.non_local_goto = False  # contains labels that nested functions jump to
        self.visibility_pragma = VIS_DEFAULT  # of #pragma GCC visibility push
        self.listed = False  # it stands in Unit.items
        self.place = 0  # of the definition, as of a VarDecl
        self.arg_pack = False  # its body uses __builtin_va_arg_pack: it only means something where it is inlined
        self.old_style = False  # K&R definition: arguments arrive default-promoted, parameters have their declared types
        self.inline_only = False  # the body is a GNU `extern inline` one: a later definition replaces it, it is never emitted
        self.declared_params: list[VarDecl] = []  # of a declaration that is no definition, for diagnostics
        self.implicit = False  # C90 implicit declaration
        self.param_sizes: list[VlaSize] = []  # VLA sizes of parameter types, evaluated on entry


@final
class TypedefDecl(Decl):
    def __init__(self, name: str, ctype: Type, pos: int) -> None:
        super().__init__(D_TYPEDEF, name, ctype, pos)
        self.attrs: Attributes | None = None
        self.explicit_signed = False  # made with the word: bit-fields of it are signed under -funsigned-bitfields


@final
class EnumConst(Decl):
    """`value` is the C value; `type` int, or the enum's 64-bit type (GNU)."""

    def __init__(self, name: str, ctype: Type, pos: int, value: int) -> None:
        super().__init__(D_ENUM_CONST, name, ctype, pos)
        self.value = value


@final
class FileAsm:
    """asm at file scope: emitted in order with the other definitions."""

    def __init__(self, text: str, pos: int) -> None:
        self.text = text
        self.pos = pos
