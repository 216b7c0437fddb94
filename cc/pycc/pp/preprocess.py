"""Preprocessor: directives and the stream of expanded tokens (C11 6.10)."""

from typing import final

from pycc.lex.token import EOF, Token
from pycc.source.options import Options
from pycc.source.report import Reporter


@final
class Preprocessor:
    """Pulled by the parser one token at a time (next) or in chunks (fill). After the end every next() is an EOF token."""

    def __init__(self, reporter: Reporter, options: Options) -> None:
        self.reporter = reporter
        self.sources = reporter.sources
        self.options = options

    def enter_main(self, path: str) -> bool:
        """Opens the main file (after predefined macros, -D, -include); False (reported) if it cannot be read."""
        return False

    def next(self) -> Token:
        """The next token after expansion; PRAGMA tokens carry what the parser must see; EOF at the end, for ever."""
        return Token(EOF, "", 0, 0, None)

    def fill(self, buffer: list[Token]) -> bool:
        """Appends a chunk of expanded tokens (some hundreds, ending where a line ends); False, appending one EOF token, at the end."""
        buffer.append(Token(EOF, "", 0, 0, None))
        return False
