"""The -W options: one row per name gcc 12 knows for C, what switches each on, and what a command line and its pragmas make of them.

Row: (name, letters). d on by default, a by -Wall, e by -Wextra, p by -Wpedantic, x by -Wextra with -Wunused, = takes a value.
A row says the name is accepted; whether anybody raises it is the caller's matter: grep for the name.
"""

from typing import Final, final

from pycc.source.options import Options

ROWS: Final[list[tuple[str, str]]] = [
    ("NSObject-attribute", "d"), ("abi", "="), ("absolute-value", "e"), ("address", "a"), ("address-of-packed-member", "d"),
    ("aggregate-return", ""), ("aggressive-loop-optimizations", "d"), ("alloc-size-larger-than", "="), ("alloc-zero", ""), ("alloca", ""),
    ("alloca-larger-than", "="), ("analyzer-double-fclose", "d"), ("analyzer-double-free", "d"), ("analyzer-exposure-through-output-file", "d"),
    ("analyzer-file-leak", "d"), ("analyzer-free-of-non-heap", "d"), ("analyzer-malloc-leak", "d"), ("analyzer-mismatching-deallocation", "d"),
    ("analyzer-null-argument", "d"), ("analyzer-null-dereference", "d"), ("analyzer-possible-null-argument", "d"),
    ("analyzer-possible-null-dereference", "d"), ("analyzer-shift-count-negative", "d"), ("analyzer-shift-count-overflow", "d"),
    ("analyzer-stale-setjmp-buffer", "d"), ("analyzer-tainted-allocation-size", "d"), ("analyzer-tainted-array-index", "d"),
    ("analyzer-tainted-divisor", "d"), ("analyzer-tainted-offset", "d"), ("analyzer-tainted-size", "d"), ("analyzer-too-complex", ""),
    ("analyzer-unsafe-call-within-signal-handler", "d"), ("analyzer-use-after-free", "d"), ("analyzer-use-of-pointer-in-stale-stack-frame", "d"),
    ("analyzer-use-of-uninitialized-value", "d"), ("analyzer-write-to-const", "d"), ("analyzer-write-to-string-literal", "d"),
    ("arith-conversion", ""), ("array-bounds", "a="), ("array-compare", "a"), ("array-parameter", "a="), ("attribute-alias", "d="),
    ("attribute-warning", "d"), ("attributes", "d="), ("bad-function-cast", ""), ("bidi-chars", "="), ("bool-compare", "a"),
    ("bool-operation", "a"), ("builtin-declaration-mismatch", "d"), ("builtin-macro-redefined", "d"), ("c++-compat", ""), ("c++0x-compat", ""),
    ("c++1z-compat", ""), ("c++2a-compat", ""), ("c11-c2x-compat", ""), ("c90-c99-compat", ""), ("c99-c11-compat", ""), ("cannot-profile", "d"),
    ("cast-align", "="), ("cast-function-type", "e"), ("cast-qual", ""), ("catch-value", "="), ("char-subscripts", "a"), ("clobbered", "e"),
    ("comment", "a"), ("conversion", ""), ("coverage-invalid-line-number", "d"), ("coverage-mismatch", "d"), ("cpp", "d"),
    ("dangling-else", "a"), ("dangling-pointer", "a="), ("date-time", ""), ("declaration-after-statement", ""), ("deprecated", "d"),
    ("deprecated-declarations", "d"), ("designated-init", "d"), ("disabled-optimization", ""), ("discarded-array-qualifiers", "d"),
    ("discarded-qualifiers", "d"), ("div-by-zero", "d"), ("double-promotion", ""), ("duplicate-decl-specifier", "a"),
    ("duplicated-branches", ""), ("duplicated-cond", ""), ("empty-body", "e"), ("endif-labels", "d"), ("enum-compare", "a"),
    ("enum-conversion", "e"), ("expansion-to-defined", "ep"), ("float-conversion", ""), ("float-equal", ""), ("format", "a="),
    ("format-contains-nul", "a"), ("format-diag", "a"), ("format-extra-args", "a"), ("format-nonliteral", ""), ("format-overflow", "a="),
    ("format-security", ""), ("format-signedness", ""), ("format-truncation", "a="), ("format-y2k", ""), ("format-zero-length", "a"),
    ("frame-address", "a"), ("frame-larger-than", "="), ("free-nonheap-object", "d"), ("hsa", ""), ("if-not-aligned", "d"),
    ("ignored-attributes", "d"), ("ignored-qualifiers", "e"), ("implicit", "a"), ("implicit-fallthrough", "e="),
    ("implicit-function-declaration", "d"), ("implicit-int", "d"), ("incompatible-pointer-types", "d"), ("infinite-recursion", "a"),
    ("init-self", ""), ("inline", ""), ("int-conversion", "d"), ("int-in-bool-context", "a"), ("int-to-pointer-cast", "d"),
    ("invalid-memory-model", "d"), ("invalid-pch", ""), ("jump-misses-init", ""), ("larger-than", "="), ("logical-not-parentheses", "a"),
    ("logical-op", ""), ("long-long", "p"), ("lto-type-mismatch", "d"), ("main", "ap"), ("maybe-uninitialized", "ae"), ("memset-elt-size", "a"),
    ("memset-transposed-args", "a"), ("misleading-indentation", "a"), ("mismatched-dealloc", "a"), ("missing-attributes", "a"),
    ("missing-braces", "a"), ("missing-declarations", ""), ("missing-field-initializers", "e"), ("missing-include-dirs", ""),
    ("missing-parameter-type", "e"), ("missing-profile", "d"), ("missing-prototypes", ""), ("multichar", "d"), ("multistatement-macros", "a"),
    ("narrowing", ""), ("nested-externs", ""), ("nonnull", "a"), ("nonnull-compare", "a"), ("normalized", "d="), ("null-dereference", ""),
    ("odr", "d"), ("old-style-declaration", "e"), ("old-style-definition", ""), ("openacc-parallelism", ""), ("openmp-simd", "a"),
    ("overflow", "d"), ("overlength-strings", "p"), ("override-init", "e"), ("override-init-side-effects", "d"), ("packed", ""),
    ("packed-bitfield-compat", "d"), ("packed-not-aligned", "a"), ("padded", ""), ("parentheses", "a"), ("pedantic", "p"),
    ("placement-new", "="), ("pointer-arith", "p"), ("pointer-compare", "d"), ("pointer-sign", "ap"), ("pointer-to-int-cast", "d"),
    ("pragmas", "d"), ("prio-ctor-dtor", "d"), ("psabi", "d"), ("redundant-decls", ""), ("restrict", "a"), ("return-local-addr", "d"),
    ("return-type", "a"), ("scalar-storage-order", "d"), ("sequence-point", "a"), ("shadow", "="), ("shift-count-negative", "d"),
    ("shift-count-overflow", "d"), ("shift-negative-value", "e"), ("shift-overflow", "d="), ("sign-compare", "e"), ("sign-conversion", ""),
    ("sizeof-array-argument", "d"), ("sizeof-array-div", "a"), ("sizeof-pointer-div", "a"), ("sizeof-pointer-memaccess", "a"),
    ("stack-protector", ""), ("stack-usage", "="), ("strict-aliasing", "a="), ("strict-overflow", "a="), ("strict-prototypes", ""),
    ("string-compare", "e"), ("stringop-overflow", "d="), ("stringop-overread", "d"), ("stringop-truncation", "a"), ("suggest-attribute", "="),
    ("suggest-final-methods", ""), ("suggest-final-types", ""), ("switch", "a"), ("switch-bool", "d"), ("switch-default", ""),
    ("switch-enum", ""), ("switch-outside-range", "d"), ("switch-unreachable", "d"), ("sync-nand", "d"), ("system-headers", ""),
    ("tautological-compare", "a"), ("traditional", ""), ("traditional-conversion", ""), ("trampolines", ""), ("trigraphs", "a"),
    ("trivial-auto-var-init", ""), ("tsan", "d"), ("type-limits", "e"), ("undef", ""), ("uninitialized", "ae"), ("unknown-pragmas", "a"),
    ("unreachable-code", ""), ("unsafe-loop-optimizations", ""), ("unsuffixed-float-constants", ""), ("unused", "a"),
    ("unused-but-set-parameter", "x"), ("unused-but-set-variable", "a"), ("unused-const-variable", "="), ("unused-function", "a"),
    ("unused-label", "a"), ("unused-local-typedefs", "a"), ("unused-macros", ""), ("unused-parameter", "x"), ("unused-result", "d"),
    ("unused-value", "a"), ("unused-variable", "a"), ("use-after-free", "a="), ("varargs", "d"), ("variadic-macros", "p"),
    ("vector-operation-performance", ""), ("vla", ""), ("vla-larger-than", "="), ("vla-parameter", "a"), ("volatile-register-var", "a"),
    ("write-strings", ""), ("zero-length-bounds", "a"),
]

# for C++, Fortran, Ada ...: accepted with a word of warning, as gcc does
OTHER_LANGUAGES: Final = (
    "abi-tag aliasing align-commons aligned-new ampersand array-temporaries assign-intercept c++11-compat c++11-extensions c++14-compat "
    "c++14-extensions c++17-compat c++17-extensions c++20-compat c++20-extensions c++23-extensions c-binding-type cast-result catch-value "
    "character-truncation class-conversion class-memaccess comma-subscript compare-reals conditionally-supported conversion-extra "
    "conversion-null ctad-maybe-unsupported ctor-dtor-privacy delete-incomplete delete-non-virtual-dtor deprecated-copy deprecated-copy-dtor "
    "deprecated-enum-enum-conversion deprecated-enum-float-conversion do-subscript effc++ exceptions extra-semi function-elimination "
    "implicit-interface implicit-procedure inaccessible-base inherited-variadic-ctor init-list-lifetime integer-division interference-size "
    "intrinsic-shadow intrinsics-std invalid-imported-macros invalid-offsetof line-truncation literal-suffix mismatched-new-delete "
    "mismatched-tags missing-requires missing-template-keyword multiple-inheritance namespaces noexcept noexcept-type non-template-friend "
    "non-virtual-dtor objc-root-class old-style-cast overloaded-virtual overwrite-recursive pessimizing-move placement-new pmf-conversions "
    "property-assign-default protocol range-loop-construct real-q-constant realloc-lhs realloc-lhs-all redundant-move redundant-tags "
    "register reorder selector shadow-ivar sign-promo sized-deallocation strict-null-sentinel strict-selector-match subobject-linkage "
    "suggest-override surprising synth tabs target-lifetime templates terminate undeclared-selector undefined-do-loop underflow "
    "unused-dummy-argument unused-parameter use-without-only useless-cast vexing-parse virtual-inheritance virtual-move-assign volatile "
    "zero-as-null-pointer-constant zerotrip "
)

# names that stand for others
GROUPS: Final[list[tuple[str, list[str]]]] = [
    ("unused", ["unused-but-set-variable", "unused-function", "unused-label", "unused-local-typedefs", "unused-value", "unused-variable"]),
    ("implicit", ["implicit-function-declaration", "implicit-int"]),
    ("format", ["format-contains-nul", "format-extra-args", "format-zero-length", "format-overflow", "format-truncation", "nonnull"]),
    ("conversion", ["float-conversion", "sign-conversion"]),
    ("uninitialized", ["maybe-uninitialized"]),
    ("parentheses", ["dangling-else"]),
    ("shift-overflow", []),
    ("analyzer", []),
]
SYNONYMS: Final[list[tuple[str, str]]] = [
    ("comments", "comment"), ("missing-noreturn", "suggest-attribute"), ("missing-format-attribute", "suggest-attribute"),
    ("shadow-local", "shadow"), ("shadow-compatible-local", "shadow"), ("larger-than-", "larger-than"), ("pedantic-ms-format", "format"),
]


def row_of(name: str) -> str | None:
    """The letters of a warning's row; None if gcc does not know the name. The value after = is checked no further than being there."""
    base, equals, _ = name.partition("=")
    for alias, real in SYNONYMS:
        if base == alias:
            base = real
    for row_name, letters in ROWS:
        if row_name == base:
            return letters if not equals or "=" in letters else None
    return None


@final
class Change:
    """One #pragma GCC diagnostic. state: 0 ignored 1 warning 2 error 3 push 4 pop."""

    def __init__(self, pos: int, name: str, state: int) -> None:
        self.pos = pos
        self.name = name
        self.state = state


@final
class Warnings:
    """The state of every warning, from the options in order and then from pragmas by place."""

    def __init__(self, options: Options) -> None:
        self.all_errors = False
        self.on: dict[str, bool] = {}
        self.as_error: dict[str, bool] = {}
        self.explicit: dict[str, bool] = {}
        self.changes: list[Change] = []
        for name, letters in ROWS:
            self.on[name] = "d" in letters
        if options.pedantic:
            self.group("p", True)
        extra = False
        unused = False
        for name, state in options.warnings:
            if name == "":
                self.all_errors = state == 2
            elif name in ("all", "extra"):
                self.group("a" if name == "all" else "e", state != 0)
                if name == "extra":
                    extra = state != 0
                else:
                    unused = state != 0
            else:
                if name == "unused":
                    unused = state != 0
                self.set(name, state, True)
        if extra and unused:
            self.group("x", True)

    def group(self, letter: str, on: bool) -> None:
        for name, letters in ROWS:
            if letter in letters and name not in self.explicit:
                self.on[name] = on

    def canonical(self, name: str) -> str:
        base = name.partition("=")[0]
        for alias, real in SYNONYMS:
            if base == alias:
                return real
        return base

    def set(self, name: str, state: int, explicit: bool) -> None:
        """0 off, 1 on, 2 on and an error, 3 an error no more. `-Wname=0` is off."""
        value = name.partition("=")[2]
        base = self.canonical(name)
        if value == "0" or (value == "none" and base in ("normalized", "bidi-chars")):
            state = 0
        if state == 3:
            self.as_error[base] = False
        else:
            if explicit:
                self.explicit[base] = True
            self.on[base] = state != 0
            if state == 2:
                self.as_error[base] = True
        for group, members in GROUPS:
            if group == base:
                for member in members:
                    if member not in self.explicit:
                        self.set(member, state, False)

    def known(self, name: str) -> bool:
        return row_of(name) is not None or name in ("all", "extra")

    def pragma(self, pos: int, name: str, state: int) -> None:
        self.changes.append(Change(pos, name, state))

    def enabled(self, name: str) -> bool:
        """Whether it is worth looking for: on by options, or some pragma touches it."""
        if self.on.get(name, False):
            return True
        for change in self.changes:
            if change.name == name and change.state != 0:
                return True
        return False

    def plain_state(self, name: str) -> int:
        if name == "":
            return 2 if self.all_errors else 1
        if not self.on.get(name, False):
            return 0
        mark = self.as_error.get(name)
        if mark is None:
            return 2 if self.all_errors else 1
        return 2 if mark else 1

    def state_after(self, name: str, count: int) -> int:
        """State once the first `count` pragmas took effect: walks back to the last one that speaks of `name` outside closed pushes."""
        depth = 0
        for k in range(count - 1, -1, -1):
            change = self.changes[k]
            if change.state == 4:
                depth += 1
            elif change.state == 3:
                if depth:
                    depth -= 1
            elif depth == 0 and self.covers(change.name, name):
                if change.state == 1:
                    return 2 if self.all_errors and self.as_error.get(name) is not False else 1
                return change.state
        return self.plain_state(name)

    def covers(self, spoken: str, name: str) -> bool:
        if spoken == name:
            return True
        for group, members in GROUPS:
            if group == spoken and name in members:
                return True
        return False
