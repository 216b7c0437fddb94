"""Sema: the state that semantic analysis carries, handed to every function of this package as its first argument `s`.

Separate from the rules so that all of them can import it. One Sema per translation unit; the state of the function being parsed is a
FunctionState, replaced when a nested function or a forced declaration begins and restored after it.
"""

from typing import final

from pycc.ctype.ctype import Type, Types
from pycc.sema.scope import Scope
from pycc.source.options import STD_C99, Options
from pycc.source.report import Reporter
from pycc.tree.decl import Decl, FuncDecl, Label, VarDecl
from pycc.tree.stmt import Case, Goto, Switch


@final
class SwitchState:
    """An open switch: duplicates are found by value."""

    def __init__(self, stmt: Switch, parent: "SwitchState | None") -> None:
        self.stmt = stmt
        self.parent = parent
        self.seen: dict[int, Case] = {}
        self.ranges: list[Case] = []
        self.vla_depth = 0


@final
class FunctionState:
    """The function whose body is being parsed."""

    def __init__(self, decl: FuncDecl, parent: "FunctionState | None") -> None:
        self.decl = decl
        self.parent = parent
        self.labels: dict[str, Label] = {}
        self.local_labels: list[dict[str, Label]] = []  # __label__ scopes, innermost last
        self.switch: SwitchState | None = None
        self.loops = 0
        self.breakables = 0
        self.nested_declared: list[FuncDecl] = []  # `auto int f();`
        self.func_name: VarDecl | None = None  # __func__
        self.gotos: list[Goto] = []


@final
class AliasRequest:
    """`#pragma weak a = b` and attribute alias, resolved at the end of the unit."""

    def __init__(self, name: str, target: str, weak: bool, pos: int) -> None:
        self.name = name
        self.target = target
        self.weak = weak
        self.pos = pos


@final
class Sema:
    def __init__(self, types: Types, options: Options, reporter: Reporter) -> None:
        self.types = types
        self.options = options
        self.reporter = reporter
        self.scope = Scope()
        self.function: FunctionState | None = None
        self.pack = 0
        self.pack_stack: list[tuple[str, int]] = []
        self.visibility_stack: list[int] = []
        # of records without scalar_storage_order: whether it differs from the target's
        self.reverse_storage = options.sso_struct != "native" and (options.sso_struct == "big-endian") != types.model.big_endian
        self.weak_names: dict[str, str] = {}  # `#pragma weak`: name -> alias target or ""
        self.redefined_names: dict[str, str] = {}  # `#pragma redefine_extname`
        self.next_ident = 1
        self.unevaluated = 0  # inside sizeof, typeof, _Generic's operand: no uses, no warnings
        self.extension = 0  # inside __extension__: no pedantic warnings
        self.items: list[object] = []  # of the unit, in source order
        self.builtin_decls: dict[str, Decl] = {}
        self.in_header = False  # the declaration being parsed stands in a header
        self.aliases: list[AliasRequest] = []
        self.weakref_targets: list[str] = []
        self.initializing: VarDecl | None = None
        self.static_context = False  # in the initialiser of a static object: compound literals are static too when at file scope
        self.sizes_wanted: list[object] = []  # VlaSizes met since the last declaration statement, to be evaluated there
        self.va_list_tag: Type | None = None
        self.statement_expressions = 0
        self.parameter_list = 0
        self.undeclared: dict[str, int] = {}  # reported names
        self.tentative: list[VarDecl] = []
        self.global_registers: list[VarDecl] = []  # at file scope: their registers are the program's in the whole unit
        self.functions_used: list[FuncDecl] = []
        self.reading_objects = False  # constant.evaluate may read const objects (gcc: in static initialisers only)
        self.decide_constant_p = True  # constant.evaluate gives 0 for a constant_p that is not known now
        self.cond_skipped = 0  # inside operands that are never evaluated (0 && x): overflow warnings are off

    def ident(self) -> int:
        n = self.next_ident
        self.next_ident = n + 1
        return n

    def error(self, pos: int, text: str) -> None:
        self.reporter.error(pos, text)

    def warning(self, pos: int, flag: str, text: str) -> bool:
        return self.reporter.warning(pos, flag, text)

    def pedwarn(self, pos: int, flag: str, text: str) -> bool:
        """gcc's pedwarn: a warning, an error under -pedantic-errors. flag "pedantic" only with -Wpedantic and outside __extension__."""
        if flag == "pedantic" and (self.options.pedantic == 0 or self.extension):
            return False
        if self.extension and flag == "":
            return self.reporter.warning(pos, flag, text)
        return self.reporter.pedwarn(pos, flag, text)

    def newer(self, pos: int, std: int, what: str) -> None:
        """-Wpedantic: something that came into C with `std`."""
        if self.options.pedantic and self.options.std < std:
            self.pedwarn(pos, "pedantic", f"ISO {'C90' if self.options.std < STD_C99 else 'C99'} does not support {what}")

    def note(self, pos: int, text: str) -> None:
        self.reporter.note(pos, text)
