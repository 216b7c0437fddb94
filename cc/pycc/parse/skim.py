"""Skimming: find the end of one external declaration of a header and the names it declares, without parsing it (HOUSE section 5).

`Skimmer.scan` reads token kinds only. It either succeeds, or says "unclear" and the declaration is parsed at once; so it need not know
all of C, but must never miss a name: a typedef name, function, object, enumerator (at any depth) or tag (defined at any depth outside
parentheses; or mentioned, which declares it at file scope too).
"""

from typing import Final, final

from pycc.lex import token as tk
from pycc.parse.cursor import Parser

# results
UNCLEAR: Final = 0
LAZY: Final = 1  # may wait
EAGER: Final = 2  # understood, but must be parsed: it defines something that is emitted, or is asm

_EAGER_WORDS: Final = ("used", "__used__", "constructor", "__constructor__", "destructor", "__destructor__", "alias", "__alias__", "ifunc",
                       "__ifunc__",
                       "weakref", "__weakref__", "retain", "__retain__", "symver", "__symver__")


def base_kinds() -> list[bool]:
    flags = [False] * 300
    for k in (tk.K_CHAR, tk.K_DOUBLE, tk.K_FLOAT, tk.K_INT, tk.K_LONG, tk.K_SHORT, tk.K_SIGNED, tk.K_UNSIGNED, tk.K_VOID, tk.K_BOOL, tk.K_COMPLEX,
              tk.K_INT128,
              tk.K_FLOAT128, tk.K_FLOAT32, tk.K_FLOAT64, tk.K_FLOAT32X, tk.K_FLOAT64X, tk.K_FLOAT80):
        flags[k] = True
    return flags


def passed_kinds() -> list[bool]:
    """Words that say nothing about names."""
    flags = [False] * 300
    for k in (tk.K_CONST, tk.K_VOLATILE, tk.K_RESTRICT, tk.K_NORETURN, tk.K_THREAD_LOCAL, tk.K_EXTENSION, tk.K_SEG_FS, tk.K_SEG_GS, tk.STAR):
        flags[k] = True
    return flags


BASE: Final = base_kinds()
PASSED: Final = passed_kinds()


@final
class Skimmer:
    """State of one scan; reused."""

    def __init__(self, p: Parser) -> None:
        self.p = p
        self.names: list[str] = []
        self.tags: list[str] = []  # defined struct and union tags
        self.enum_tags: list[str] = []
        self.mentions: list[tuple[str, int]] = []  # (tag, 0 struct 1 union 2 enum)
        self.gnu_inline = False
        self.marked = False  # an attribute that makes it eager
        self.end = 0  # index of the last token

    def kind_at(self, i: int) -> int:
        p = self.p
        tokens = p.tokens
        while i >= len(tokens):
            if tokens[-1].kind == tk.EOF:
                return tk.EOF
            p.source.pull(tokens)
        return tokens[i].kind

    def balanced(self, i: int) -> int:
        """The index after the bracket that closes the one at i; -1 at a pragma or the end."""
        p = self.p
        tokens = p.tokens
        depth = 0
        n = len(tokens)
        while True:
            if i >= n:
                if tokens[-1].kind == tk.EOF:
                    return -1
                p.source.pull(tokens)
                n = len(tokens)
            k = tokens[i].kind
            if k <= tk.RBRACE:
                if k == tk.LPAREN or k == tk.LBRACE or k == tk.LBRACKET:
                    depth += 1
                elif k >= tk.RPAREN:
                    depth -= 1
                    if depth == 0:
                        return i + 1
                elif k == tk.PRAGMA or k == tk.EOF:
                    return -1
            i += 1

    def attribute(self, i: int) -> int:
        """__attribute__ ((...)) at i: the index after it; its words are looked at."""
        if self.kind_at(i + 1) != tk.LPAREN:
            return -1
        j = self.balanced(i + 1)
        tokens = self.p.tokens
        for x in range(i + 3, j - 2):
            t = tokens[x]
            if t.kind == tk.IDENT:
                if t.text in _EAGER_WORDS:
                    self.marked = True
                elif t.text == "gnu_inline" or t.text == "__gnu_inline__":
                    self.gnu_inline = True
        return j

    def scan(self, i: int) -> int:
        """Scan the declaration that begins at token i. On success `end`, `names`, `tags`, ... are set."""
        self.names = []
        self.tags = []
        self.enum_tags = []
        self.mentions = []
        self.gnu_inline = False
        self.marked = False
        tokens = self.p.tokens
        is_typedef = False
        is_static = False
        is_extern = False
        is_inline = False
        typed = False
        named = False
        function = False  # the last declarator is name(...)
        has_object = False
        has_init = False
        while True:
            k = self.kind_at(i)
            if k == tk.IDENT:
                if not typed:
                    after = self.kind_at(i + 1)
                    if after == tk.LPAREN:
                        if self.kind_at(i + 2) != tk.STAR:
                            return UNCLEAR
                    elif after != tk.IDENT and after != tk.STAR and after < tk.FIRST_KEYWORD:
                        return UNCLEAR
                    typed = True
                elif named:
                    return UNCLEAR
                else:
                    self.names.append(tokens[i].text)
                    named = True
                    function = self.kind_at(i + 1) == tk.LPAREN
                    if not function:
                        has_object = True
                i += 1
            elif PASSED[k]:
                i += 1
            elif BASE[k]:
                if named:
                    return UNCLEAR
                typed = True
                i += 1
            elif k == tk.LPAREN:
                if not named:
                    i = self.inner_declarator(i)
                    named = True
                    has_object = True
                else:
                    i = self.balanced(i)
                if i < 0:
                    return UNCLEAR
            elif k == tk.LBRACKET:
                if self.kind_at(i + 1) == tk.LBRACKET:
                    return UNCLEAR  # C2X attributes: rare enough to be parsed at once
                i = self.balanced(i)
                if i < 0:
                    return UNCLEAR
            elif k == tk.SEMI:
                self.end = i
                break
            elif k == tk.COMMA:
                if not named:
                    return UNCLEAR
                named = False
                function = False
                i += 1
            elif k == tk.K_ATTRIBUTE:
                i = self.attribute(i)
                if i < 0:
                    return UNCLEAR
            elif k == tk.K_STRUCT or k == tk.K_UNION or k == tk.K_ENUM:
                i = self.tag(i, False)
                if i < 0 or named:
                    return UNCLEAR
                typed = True
            elif k == tk.K_TYPEDEF:
                is_typedef = True
                i += 1
            elif k == tk.K_EXTERN:
                is_extern = True
                i += 1
            elif k == tk.K_STATIC:
                is_static = True
                i += 1
            elif k == tk.K_INLINE:
                is_inline = True
                i += 1
            elif k == tk.ASSIGN:
                i = self.initializer(i)
                if i < 0:
                    return UNCLEAR
                has_init = True
            elif k == tk.LBRACE:
                if not function:
                    return UNCLEAR
                i = self.balanced(i)
                if i < 0:
                    return UNCLEAR
                self.end = i - 1
                if self.marked:
                    return EAGER
                if is_static or is_inline and self.waits(is_extern):
                    return LAZY
                return EAGER
            elif k == tk.K_TYPEOF or k == tk.K_ALIGNAS or k == tk.K_ATOMIC:
                i = self.parenthesised(i)
                if i < 0:
                    return UNCLEAR
                if k == tk.K_TYPEOF:
                    typed = True
            elif k == tk.K_ASM and named:
                i = self.balanced(i + 1) if self.kind_at(i + 1) == tk.LPAREN else -1
                if i < 0:
                    return UNCLEAR
            else:
                return UNCLEAR
        if self.marked:
            return EAGER
        if not self.names and not self.tags and not self.enum_tags and not self.mentions:
            return UNCLEAR
        if is_typedef or is_static or not self.names:
            return LAZY
        if has_object and (has_init or not is_extern):
            # a tentative or initialised definition, or (void (*f)(void);) one of those too
            return EAGER
        return LAZY

    def waits(self, is_extern: bool) -> bool:
        """Whether an inline definition without `static` is not emitted by itself (C11 6.7.4p7, or GNU's rule)."""
        if self.gnu_inline or self.p.s.options.gnu89_inline or self.p.s.options.std < 1999:
            return is_extern
        return not is_extern

    def parenthesised(self, i: int) -> int:
        """typeof (...) and the like; braces inside would hide declarations."""
        if self.kind_at(i + 1) != tk.LPAREN:
            return i + 1 if self.p.tokens[i].kind == tk.K_ATOMIC else -1
        j = self.balanced(i + 1)
        for x in range(i + 1, j):
            if self.p.tokens[x].kind == tk.LBRACE:
                return -1
        return j

    def inner_declarator(self, i: int) -> int:
        """ "(" ["*" | qualifiers | "("]... name ... ")": notes the name; the index after the parenthesis."""
        j = i + 1
        while True:
            k = self.kind_at(j)
            if k == tk.IDENT:
                self.names.append(self.p.tokens[j].text)
                break
            if k == tk.K_ATTRIBUTE:
                j = self.attribute(j)
                if j < 0:
                    return -1
                continue
            if k != tk.STAR and k != tk.LPAREN and not PASSED[k]:
                return -1
            j += 1
        end = self.balanced(i)
        for x in range(i, end):
            if self.p.tokens[x].kind == tk.LBRACE:
                return -1
        return end

    def initializer(self, i: int) -> int:
        """From "=" to the comma or semicolon that ends it."""
        while True:
            k = self.kind_at(i)
            if k == tk.LPAREN or k == tk.LBRACE or k == tk.LBRACKET:
                i = self.balanced(i)
                if i < 0:
                    return -1
                continue
            if k == tk.COMMA or k == tk.SEMI:
                return i
            if k == tk.EOF or k == tk.PRAGMA:
                return -1
            i += 1

    def tag(self, i: int, inside: bool) -> int:
        """A struct, union or enum specifier at i; the index after it. `inside` parentheses, where a tag would not be at file scope."""
        kind = self.p.tokens[i].kind
        j = i + 1
        while self.kind_at(j) == tk.K_ATTRIBUTE:
            j = self.attribute(j)
            if j < 0:
                return -1
        name = ""
        if self.kind_at(j) == tk.IDENT:
            name = self.p.tokens[j].text
            j += 1
            while self.kind_at(j) == tk.K_ATTRIBUTE:
                j = self.attribute(j)
                if j < 0:
                    return -1
        if self.kind_at(j) != tk.LBRACE:
            if not name:
                return -1
            if not inside:
                self.mentions.append((name, 2 if kind == tk.K_ENUM else 1 if kind == tk.K_UNION else 0))
            return j
        if inside and (name or kind == tk.K_ENUM):
            return -1
        if kind == tk.K_ENUM:
            if name:
                self.enum_tags.append(name)
            return self.enumerators(j)
        if name:
            self.tags.append(name)
        return self.members(j)

    def members(self, i: int) -> int:
        """The body of a struct or union, its brace at i: tags and enumerators inside it."""
        parens = 0
        i += 1
        while True:
            k = self.kind_at(i)
            if k == tk.K_STRUCT or k == tk.K_UNION or k == tk.K_ENUM:
                i = self.tag(i, parens > 0)
                if i < 0:
                    return -1
                continue
            if k == tk.LPAREN:
                parens += 1
            elif k == tk.RPAREN:
                parens -= 1
            elif k == tk.RBRACE:
                return i + 1
            elif k == tk.LBRACE:
                i = self.balanced(i)
                if i < 0:
                    return -1
                continue
            elif k == tk.EOF or k == tk.PRAGMA:
                return -1
            elif k == tk.K_ATTRIBUTE:
                if self.kind_at(i + 1) != tk.LPAREN:
                    return -1
                i = self.balanced(i + 1)
                if i < 0:
                    return -1
                continue
            i += 1

    def enumerators(self, i: int) -> int:
        """The body of an enumeration, its brace at i."""
        i += 1
        expecting = True
        while True:
            k = self.kind_at(i)
            if k == tk.RBRACE:
                return i + 1
            if k == tk.IDENT and expecting:
                self.names.append(self.p.tokens[i].text)
                expecting = False
            elif k == tk.COMMA:
                expecting = True
            elif k == tk.LPAREN or k == tk.LBRACKET:
                i = self.balanced(i)
                if i < 0:
                    return -1
                continue
            elif k == tk.EOF or k == tk.PRAGMA or k == tk.LBRACE:
                return -1
            i += 1
