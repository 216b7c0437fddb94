"""Command lines: option rows and the parser that all tools share. Policy (what an option does) stays with the tool, an if-chain on `Arg.id`.

Conventions covered: gcc (`-ofile`, `-o file`, `-std=c11`, exact `-Wall`), getopt_long (`--name=value`, `--name value`, unique abbreviations,
clustered single letters), GNU ld (long options with one dash or two), response files (`@file`: gcc manual, "Overall Options").
"""

from typing import Final, final

from pybase.output import read_file

POSITIONAL: Final = 0  # Arg.id of a file name; Option ids start at 1

FLAG: Final = 0  # --name
SEPARATE: Final = 1  # --name value
JOINED: Final = 2  # -namevalue: the value may be empty
JOINED_OR_SEPARATE: Final = 3  # -ofile, -o file
EQUALS: Final = 4  # --name=value
EQUALS_OR_SEPARATE: Final = 5  # --name=value, --name value
OPTIONAL: Final = 6  # --name, --name=value

MAX_RESPONSE_DEPTH: Final = 2000


@final
class Option:
    """One row: the spelling with its dashes, a FLAG..OPTIONAL shape, the tool's number for it, and the help text ("" hides it)."""

    def __init__(self, spelling: str, shape: int, number: int, text: str = "") -> None:
        self.spelling = spelling
        self.shape = shape
        self.id = number
        self.text = text


@final
class Arg:
    """One argument as understood. `spelling` is the option as written, `value` its operand or the file name."""

    def __init__(self, number: int, spelling: str, value: str) -> None:
        self.id = number
        self.spelling = spelling
        self.value = value


@final
class Parser:
    """`clusters`: -abc means -a -b -c for one-letter options. `either_dash`: long options may have one dash or two (GNU ld)."""

    def __init__(self, options: list[Option], clusters: bool = False, either_dash: bool = False) -> None:
        self.exact: dict[str, Option] = {}
        self.joined: dict[str, Option] = {}
        self.longest = 0
        self.clusters = clusters
        self.either_dash = either_dash
        self.errors: list[str] = []
        self.options = options
        for option in options:
            if option.shape in (JOINED, JOINED_OR_SEPARATE):
                self.joined[option.spelling] = option
                self.longest = max(self.longest, len(option.spelling))
            if option.shape != JOINED:
                self.exact[option.spelling] = option

    def parse(self, argv: list[str]) -> list[Arg]:
        found: list[Arg] = []
        index = 0
        while index < len(argv):
            text = argv[index]
            index += 1
            if len(text) < 2 or not text.startswith("-"):
                found.append(Arg(POSITIONAL, "", text))
                continue
            if text == "--":
                while index < len(argv):
                    found.append(Arg(POSITIONAL, "", argv[index]))
                    index += 1
                break
            name, equals, value = text.partition("=")
            option = self.exact.get(text)
            if option is None:
                option = self.lookup(name, bool(equals))
                if option is not None and equals and option.shape in (EQUALS, EQUALS_OR_SEPARATE, OPTIONAL):
                    found.append(Arg(option.id, name, value))
                    continue
                if option is not None and (equals or option.shape == EQUALS):
                    option = None
            if option is not None:
                if option.shape in (FLAG, OPTIONAL):
                    found.append(Arg(option.id, text, ""))
                elif index < len(argv):
                    found.append(Arg(option.id, text, argv[index]))
                    index += 1
                else:
                    self.errors.append(f"option '{text}' requires an argument")
                continue
            prefixed = self.prefix(text)
            if prefixed is not None:
                found.append(Arg(prefixed.id, prefixed.spelling, text[len(prefixed.spelling) :]))
                continue
            if self.clusters and not text.startswith("--"):
                index = self.cluster(text, argv, index, found)
                continue
            self.errors.append(f"unrecognized option '{text}'")
        return found

    def lookup(self, name: str, equals: bool) -> Option | None:
        """The option of this name, by the other dash form (`either_dash`), or by unique abbreviation of a `--long` one."""
        option = self.exact.get(name)
        if option is not None:
            return option
        if self.either_dash and len(name) > 2:
            other = name[1:] if name.startswith("--") else "-" + name
            option = self.exact.get(other)
            if option is not None:
                return option
        if name.startswith("--") and len(name) > 3:
            candidates = [o for o in self.options if o.spelling.startswith(name) and (not equals or o.shape >= EQUALS)]
            if candidates and all([o.id == candidates[0].id for o in candidates]):
                return candidates[0]
        return None

    def prefix(self, text: str) -> Option | None:
        for length in range(min(self.longest, len(text)), 1, -1):
            option = self.joined.get(text[:length])
            if option is not None:
                return option
        return None

    def cluster(self, text: str, argv: list[str], index: int, found: list[Arg]) -> int:
        position = 1
        while position < len(text):
            spelling = "-" + text[position]
            option = self.exact.get(spelling) or self.joined.get(spelling)
            if option is None:
                self.errors.append(f"invalid option -- '{text[position]}'")
                return index
            position += 1
            if option.shape == FLAG:
                found.append(Arg(option.id, spelling, ""))
                continue
            rest = text[position:]
            if not rest and option.shape != JOINED:
                if index >= len(argv):
                    self.errors.append(f"option requires an argument -- '{spelling[1:]}'")
                    return index
                rest = argv[index]
                index += 1
            found.append(Arg(option.id, spelling, rest))
            break
        return index


def split_response(text: str) -> list[str]:
    """Words of a response file: white space separates, quotes group, a backslash takes the next character as it is."""
    words: list[str] = []
    word: list[str] = []
    quote = ""
    started = False
    index = 0
    while index < len(text):
        char = text[index]
        index += 1
        if char == "\\" and index < len(text):
            word.append(text[index])
            index += 1
            started = True
        elif quote:
            if char == quote:
                quote = ""
            else:
                word.append(char)
        elif char in "'\"":
            quote = char
            started = True
        elif char in " \t\n\r\f\v":
            if started:
                words.append("".join(word))
                word = []
                started = False
        else:
            word.append(char)
            started = True
    if started:
        words.append("".join(word))
    return words


def expand_response_files(argv: list[str]) -> list[str]:
    """`@file` is replaced by the words in the file; if there is no such file it stays as written. ValueError: it includes itself."""
    if not any([a.startswith("@") for a in argv]):
        return argv
    result: list[str] = []
    work = list(reversed(argv))
    expanded = 0
    while work:
        text = work.pop()
        if len(text) < 2 or text[0] != "@":
            result.append(text)
            continue
        try:
            content = read_file(text[1:])
        except OSError:
            result.append(text)
            continue
        expanded += 1
        if expanded > MAX_RESPONSE_DEPTH:
            raise ValueError(f"too many @-files encountered: {text}")
        work.extend(reversed(split_response(content.decode("utf-8", "surrogateescape"))))
    return result
