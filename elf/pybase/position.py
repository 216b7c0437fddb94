"""Where something stands in a text: file, line, column. Shared by the tools that read text files (pyas, pyld scripts, option files)."""

from typing import final


@final
class Position:
    """Line and column count from 1; 0 means unknown."""

    def __init__(self, path: str, line: int, column: int = 0) -> None:
        self.path = path
        self.line = line
        self.column = column

    def text(self) -> str:
        if self.line == 0:
            return self.path
        if self.column == 0:
            return f"{self.path}:{self.line}"
        return f"{self.path}:{self.line}:{self.column}"
