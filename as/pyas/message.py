"""A diagnostic of the assembler, as GNU as words it: file, line, and the places a macro was called from behind it (`indent`)."""

from typing import final


@final
class Message:
    def __init__(self, file: str, line: int, word: str, text: str) -> None:
        self.file = file
        self.line = line
        self.word = word  # Error, Warning, Info, Fatal error
        self.text = text
        self.indent = 0

    def render(self) -> str:
        place = self.file + ":" + str(self.line) + ": " if self.line > 0 else self.file + ": "
        return place + " " * self.indent + self.word + ": " + self.text
