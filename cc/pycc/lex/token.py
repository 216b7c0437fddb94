"""Tokens: kinds, flags and the interned identifier (C11 6.4, with GNU C's words).

A token is an immutable-by-convention plain object: kind, spelling, position (one int, see source.file), flags, and for identifiers
and keywords the interned Ident. Text is the source's bytes read as latin-1, so one char is one byte everywhere in the front end.
"""

from typing import Final, final

# kinds that carry text
EOF: Final = 0
IDENT: Final = 1
NUMBER: Final = 2  # a pp-number; the parser gives it a value
CHAR: Final = 3  # spelling with prefix and quotes: L'a'
STRING: Final = 4  # spelling with prefix and quotes: u8"x"
PRAGMA: Final = 5  # text: what follows #pragma, blanks squeezed, macros expanded where the pragma wants it
OTHER: Final = 6  # a stray character
PAD: Final = 7  # only inside pp: white-space bookkeeping between expansions
EOD: Final = 8  # only inside pp: end of a directive
COMMENT: Final = 9  # only under -C
HEADER: Final = 10  # only inside pp: <name>

# punctuators
LPAREN: Final = 16
RPAREN: Final = 17
LBRACKET: Final = 18
RBRACKET: Final = 19
LBRACE: Final = 20
RBRACE: Final = 21
SEMI: Final = 22
COMMA: Final = 23
DOT: Final = 24
ARROW: Final = 25
ELLIPSIS: Final = 26
QUESTION: Final = 27
COLON: Final = 28
ASSIGN: Final = 29
MUL_ASSIGN: Final = 30
DIV_ASSIGN: Final = 31
MOD_ASSIGN: Final = 32
ADD_ASSIGN: Final = 33
SUB_ASSIGN: Final = 34
SHL_ASSIGN: Final = 35
SHR_ASSIGN: Final = 36
AND_ASSIGN: Final = 37
XOR_ASSIGN: Final = 38
OR_ASSIGN: Final = 39
PLUS: Final = 40
MINUS: Final = 41
STAR: Final = 42
SLASH: Final = 43
PERCENT: Final = 44
AMP: Final = 45
PIPE: Final = 46
CARET: Final = 47
TILDE: Final = 48
NOT: Final = 49
LSHIFT: Final = 50
RSHIFT: Final = 51
ANDAND: Final = 52
OROR: Final = 53
EQ: Final = 54
NE: Final = 55
LT: Final = 56
GT: Final = 57
LE: Final = 58
GE: Final = 59
INC: Final = 60
DEC: Final = 61
HASH: Final = 62
HASHHASH: Final = 63

FIRST_KEYWORD: Final = 100
K_AUTO: Final = 100
K_BREAK: Final = 101
K_CASE: Final = 102
K_CHAR: Final = 103
K_CONST: Final = 104
K_CONTINUE: Final = 105
K_DEFAULT: Final = 106
K_DO: Final = 107
K_DOUBLE: Final = 108
K_ELSE: Final = 109
K_ENUM: Final = 110
K_EXTERN: Final = 111
K_FLOAT: Final = 112
K_FOR: Final = 113
K_GOTO: Final = 114
K_IF: Final = 115
K_INLINE: Final = 116
K_INT: Final = 117
K_LONG: Final = 118
K_REGISTER: Final = 119
K_RESTRICT: Final = 120
K_RETURN: Final = 121
K_SHORT: Final = 122
K_SIGNED: Final = 123
K_SIZEOF: Final = 124
K_STATIC: Final = 125
K_STRUCT: Final = 126
K_SWITCH: Final = 127
K_TYPEDEF: Final = 128
K_UNION: Final = 129
K_UNSIGNED: Final = 130
K_VOID: Final = 131
K_VOLATILE: Final = 132
K_WHILE: Final = 133
K_ALIGNAS: Final = 134
K_ALIGNOF: Final = 135
K_ATOMIC: Final = 136
K_BOOL: Final = 137
K_COMPLEX: Final = 138
K_GENERIC: Final = 139
K_IMAGINARY: Final = 140
K_NORETURN: Final = 141
K_STATIC_ASSERT: Final = 142
K_THREAD_LOCAL: Final = 143
K_ASM: Final = 144
K_TYPEOF: Final = 145
K_AUTO_TYPE: Final = 146
K_ATTRIBUTE: Final = 147
K_EXTENSION: Final = 148
K_LABEL: Final = 149
K_REAL: Final = 150
K_IMAG: Final = 151
K_INT128: Final = 152
K_FLOAT128: Final = 153  # __float128, _Float128
K_FLOAT32: Final = 154
K_FLOAT64: Final = 155
K_FLOAT32X: Final = 156
K_FLOAT64X: Final = 157
K_FLOAT80: Final = 158  # __float80
K_FUNC: Final = 159  # __func__ __FUNCTION__ __PRETTY_FUNCTION__: tell them apart by text
K_VA_ARG: Final = 160  # __builtin_va_arg
K_OFFSETOF: Final = 161  # __builtin_offsetof
K_TYPES_COMPATIBLE: Final = 162  # __builtin_types_compatible_p
K_CHOOSE_EXPR: Final = 163  # __builtin_choose_expr
K_SEG_FS: Final = 164
K_SEG_GS: Final = 165
K_BUILTIN_COMPLEX: Final = 166
K_SHUFFLE: Final = 167  # __builtin_shuffle
K_SHUFFLEVECTOR: Final = 168  # __builtin_shufflevector
K_CONVERTVECTOR: Final = 169
K_HAS_ATTRIBUTE: Final = 170  # __builtin_has_attribute
K_TGMATH: Final = 171  # __builtin_tgmath
K_ALIGNOF_GNU: Final = 172  # __alignof__: may differ from _Alignof (i386 double)

# flags
F_BOL: Final = 1  # first on its line
F_SPACE: Final = 2  # white space stood before it
F_NOEXPAND: Final = 4  # painted blue (C11 6.10.3.4p2)
F_HEADER: Final = 8  # comes from a header, or from a macro expanded there; clear: the main file
F_SYSTEM: Final = 16  # comes from a system header
F_EXPANDED: Final = 32  # came out of a macro
F_PADDED: Final = 64  # a macro began or ended just before it (-E must avoid accidental pastes)
F_PASTE: Final = 128  # in a macro body: ## follows
F_STRINGIFY: Final = 256  # in a macro body: # stood before this parameter
F_DIGRAPH: Final = 512
F_VAOPT: Final = 1024  # in a macro body: inside __VA_OPT__
F_NULLPAD: Final = 2048  # a PAD without a source token
F_PASTE_SPACE: Final = 4096  # in a macro body: white space stood before the ## (matters to redefinitions)
F_PASTE_DIGRAPH: Final = 8192  # in a macro body: the ## was %:%:
F_CARRY: Final = 24  # F_HEADER | F_SYSTEM: what an expansion inherits from the macro's name

# (words, kind): GNU spellings included. STRICT words are identifiers under -std=c* (C11 J.5 names user space).
KEYWORDS: Final[list[tuple[str, int]]] = [
    ("auto", K_AUTO), ("break", K_BREAK), ("case", K_CASE), ("char", K_CHAR), ("const __const __const__", K_CONST),
    ("continue", K_CONTINUE), ("default", K_DEFAULT), ("do", K_DO), ("double", K_DOUBLE), ("else", K_ELSE), ("enum", K_ENUM),
    ("extern", K_EXTERN), ("float", K_FLOAT), ("for", K_FOR), ("goto", K_GOTO), ("if", K_IF), ("inline __inline __inline__", K_INLINE),
    ("int", K_INT), ("long", K_LONG), ("register", K_REGISTER), ("restrict __restrict __restrict__", K_RESTRICT), ("return", K_RETURN),
    ("short", K_SHORT), ("signed __signed __signed__", K_SIGNED), ("sizeof", K_SIZEOF), ("static", K_STATIC), ("struct", K_STRUCT),
    ("switch", K_SWITCH), ("typedef", K_TYPEDEF), ("union", K_UNION), ("unsigned", K_UNSIGNED), ("void", K_VOID),
    ("volatile __volatile __volatile__", K_VOLATILE), ("while", K_WHILE), ("_Alignas", K_ALIGNAS), ("_Alignof", K_ALIGNOF),
    ("_Atomic", K_ATOMIC), ("_Bool", K_BOOL), ("_Complex __complex __complex__", K_COMPLEX), ("_Generic", K_GENERIC),
    ("_Imaginary", K_IMAGINARY), ("_Noreturn", K_NORETURN), ("_Static_assert", K_STATIC_ASSERT), ("_Thread_local __thread", K_THREAD_LOCAL),
    ("asm __asm __asm__", K_ASM), ("typeof __typeof __typeof__", K_TYPEOF), ("__auto_type", K_AUTO_TYPE),
    ("__attribute __attribute__", K_ATTRIBUTE), ("__extension__", K_EXTENSION), ("__label__", K_LABEL), ("__real __real__", K_REAL),
    ("__imag __imag__", K_IMAG), ("__int128 __int128_t __uint128_t", K_INT128), ("__float128 _Float128", K_FLOAT128), ("_Float32", K_FLOAT32),
    ("_Float64", K_FLOAT64), ("_Float32x", K_FLOAT32X), ("_Float64x", K_FLOAT64X), ("__float80", K_FLOAT80),
    ("__func__ __FUNCTION__ __PRETTY_FUNCTION__", K_FUNC), ("__builtin_va_arg", K_VA_ARG), ("__builtin_offsetof", K_OFFSETOF),
    ("__builtin_types_compatible_p", K_TYPES_COMPATIBLE), ("__builtin_choose_expr", K_CHOOSE_EXPR), ("__seg_fs", K_SEG_FS),
    ("__seg_gs", K_SEG_GS), ("__builtin_complex", K_BUILTIN_COMPLEX), ("__builtin_shuffle", K_SHUFFLE),
    ("__builtin_shufflevector", K_SHUFFLEVECTOR), ("__builtin_convertvector", K_CONVERTVECTOR), ("__builtin_has_attribute", K_HAS_ATTRIBUTE),
    ("__builtin_tgmath", K_TGMATH), ("__alignof __alignof__", K_ALIGNOF_GNU),
]
STRICT: Final = ["asm", "typeof"]  # keywords only in GNU modes; inline too before C99, restrict before C99

PUNCTUATORS: Final[list[tuple[str, int]]] = [
    ("(", LPAREN), (")", RPAREN), ("[", LBRACKET), ("]", RBRACKET), ("{", LBRACE), ("}", RBRACE), (";", SEMI), (",", COMMA), (".", DOT),
    ("->", ARROW), ("...", ELLIPSIS), ("?", QUESTION), (":", COLON), ("=", ASSIGN), ("*=", MUL_ASSIGN), ("/=", DIV_ASSIGN),
    ("%=", MOD_ASSIGN), ("+=", ADD_ASSIGN), ("-=", SUB_ASSIGN), ("<<=", SHL_ASSIGN), (">>=", SHR_ASSIGN), ("&=", AND_ASSIGN),
    ("^=", XOR_ASSIGN), ("|=", OR_ASSIGN), ("+", PLUS), ("-", MINUS), ("*", STAR), ("/", SLASH), ("%", PERCENT), ("&", AMP), ("|", PIPE),
    ("^", CARET), ("~", TILDE), ("!", NOT), ("<<", LSHIFT), (">>", RSHIFT), ("&&", ANDAND), ("||", OROR), ("==", EQ), ("!=", NE),
    ("<", LT), (">", GT), ("<=", LE), (">=", GE), ("++", INC), ("--", DEC), ("#", HASH), ("##", HASHHASH),
]


class MacroDef:
    """What an Ident may be defined as; pp.macro has the one subclass. Here so that Ident can hold it without lex importing pp."""


@final
class Ident:
    """One per distinct name. `kind` is IDENT or a keyword; `macro` its current definition."""

    def __init__(self, name: str, kind: int) -> None:
        self.name = name
        self.kind = kind
        self.macro: MacroDef | None = None
        self.poisoned = False
        self.special = False  # pp must look at it even when it is no macro: poisoned, __VA_ARGS__, __VA_OPT__


@final
class Token:
    """kind, text, pos, flags, ident (None unless IDENT or keyword)."""

    def __init__(self, kind: int, text: str, pos: int, flags: int, ident: Ident | None) -> None:
        self.kind = kind
        self.text = text
        self.pos = pos
        self.flags = flags
        self.ident = ident


def kind_name(kind: int) -> str:
    """A word for diagnostics and dumps."""
    for spelling, k in PUNCTUATORS:
        if k == kind:
            return spelling
    for words, k in KEYWORDS:
        if k == kind:
            return words.split()[0]
    names = ["end of input", "identifier", "number", "character constant", "string literal", "pragma", "stray character"]
    return names[kind] if kind < len(names) else str(kind)
