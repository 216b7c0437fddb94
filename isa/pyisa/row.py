"""Rows: instruction tables as text, `mnemonic | operands | encoding | effects`, one line per instruction, parsed only when asked for.

The mnemonic column may hold several names separated by commas and `{...}` groups: a named set (`{cc}`: the table gives its members with a
number each) or width letters (`{bwl}` stands for the name without a suffix and with each of them; `{=bwl}` only for the bare name). This file
knows nothing of any machine; the meaning of the other columns is the machine's (x86/forms.py).
"""

from typing import Final, final


@final
class Row:
    """One line. `letters`: the width letters of its group, "" if it has none. `effects`: the words of the last column."""

    def __init__(self, number: int, line: str) -> None:
        columns = line.split("|")
        self.number = number
        self.line = line
        self.mnemonic = columns[0].strip()
        operands = columns[1].strip()
        self.operands: list[str] = [o.strip() for o in operands.split(",")] if operands else []
        self.encoding: list[str] = columns[2].split()
        self.effects: list[str] = columns[3].split()

    def has(self, word: str) -> bool:
        return word in self.effects

    def letters(self) -> str:
        """The width letters of the first name that has a group of them."""
        pos = self.mnemonic.find("{")
        while pos >= 0:
            end = self.mnemonic.index("}", pos)
            group = self.mnemonic[pos + 1 : end]
            if group[0] == "=":
                return group[1:]
            if is_letters(group):
                return group
            pos = self.mnemonic.find("{", end)
        return ""


@final
class Name:
    """A mnemonic's way to a row: the width letter it ends with ("" none) and the index in the named set ({cc} ...), 0 if none."""

    def __init__(self, row: int, letter: str, index: int) -> None:
        self.row = row
        self.letter = letter
        self.index = index


_LETTERS: Final = "bwlq"


def is_letters(group: str) -> bool:
    return group in ("bwlq", "wlq", "bwl", "lq", "wl", "b", "q", "l", "w", "bq")


def expand(pattern: str, sets: dict[str, list[tuple[str, int]]]) -> list[tuple[str, str, int]]:
    """All (name, letter, index) a pattern stands for."""
    pos = pattern.find("{")
    if pos < 0:
        return [(pattern, "", 0)]
    end = pattern.index("}", pos)
    head = pattern[:pos]
    group = pattern[pos + 1 : end]
    tails = expand(pattern[end + 1 :], sets)
    result: list[tuple[str, str, int]] = []
    if group[0] == "=":
        for tail, letter, index in tails:
            result.append((head + tail, letter, index))
    elif group in sets:
        for text, number in sets[group]:
            for tail, letter, index in tails:
                result.append((head + text + tail, letter, number))
    else:
        for tail, _, index in tails:
            result.append((head + tail, "", index))
            for letter in group:
                result.append((head + letter + tail, letter, index))
    return result


@final
class RowFile:
    """The rows of one text, indexed by mnemonic on first use."""

    def __init__(self, text: str, sets: dict[str, list[tuple[str, int]]]) -> None:
        self._text = text
        self._sets = sets
        self._lines: list[str] = []
        self._rows: dict[int, Row] = {}
        self._index: dict[str, list[Name]] | None = None

    def _build(self) -> dict[str, list[Name]]:
        index: dict[str, list[Name]] = {}
        lines = [line for line in self._text.split("\n") if line and line[0] != "#"]
        memo: dict[str, list[tuple[str, str, int]]] = {}  # rows of one mnemonic repeat its pattern
        for number, line in enumerate(lines):
            names = line[: line.index("|")].strip()
            expanded = memo.get(names)
            if expanded is None:
                expanded = []
                for pattern in names.split(","):
                    expanded += expand(pattern.strip(), self._sets)
                memo[names] = expanded
            for name, letter, which in expanded:
                entry = index.get(name)
                if entry is None:
                    index[name] = [Name(number, letter, which)]
                else:
                    entry.append(Name(number, letter, which))
        self._lines = lines
        self._index = index
        return index

    def index(self) -> dict[str, list[Name]]:
        found = self._index
        return found if found is not None else self._build()

    def row(self, number: int) -> Row:
        found = self._rows.get(number)
        if found is None:
            self.index()
            found = Row(number, self._lines[number])
            self._rows[number] = found
        return found

    def count(self) -> int:
        self.index()
        return len(self._lines)

    def names(self, mnemonic: str) -> list[Name]:
        return self.index().get(mnemonic, [])
