"""-fdiagnostics-format=json: diagnostics as one JSON array on standard error, in the shape of gcc 12 (gcc manual, "Options to Control
Diagnostic Messages Formatting"). Notes are children of the diagnostic they belong to. Written once, when the unit ends."""

from typing import final


def json_string(text: str) -> str:
    """A JSON string of ASCII characters (RFC 8259, section 7)."""
    out = ['"']
    for c in text:
        o = ord(c)
        if c == '"' or c == "\\":
            out.append("\\" + c)
        elif 32 <= o < 127:
            out.append(c)
        elif o < 0x10000:
            out.append(f"\\u{o:04x}")
        else:
            o -= 0x10000
            out.append(f"\\u{0xD800 + (o >> 10):04x}\\u{0xDC00 + (o & 0x3FF):04x}")
    out.append('"')
    return "".join(out)


def location(file: str, line: int, column: int, byte_column: int) -> str:
    """Where the caret stands; columns count from 1, `column` is the one shown (tabs go to multiples of 8)."""
    return (f'{{"caret": {{"file": {json_string(file)}, "line": {line}, "column": {column}, "display-column": {column}, '
            f'"byte-column": {byte_column}}}}}')


@final
class JsonReport:
    """`heads[i]` is a diagnostic without its children and its end."""

    def __init__(self) -> None:
        self.heads: list[str] = []
        self.children: list[list[str]] = []

    def add(self, kind: str, text: str, option: str, locations: list[str]) -> None:
        body = f'{{"kind": {json_string(kind)}, "message": {json_string(text)}, "locations": [{", ".join(locations)}], "escape-source": false'
        if kind == "note" and self.heads:
            self.children[-1].append(body + "}")
            return
        if option:
            body += f', "option": {json_string(option)}'
        self.heads.append(body + ', "column-origin": 1')
        self.children.append([])

    def text(self) -> str:
        parts = []
        for n in range(len(self.heads)):
            parts.append(f'{self.heads[n]}, "children": [{", ".join(self.children[n])}]}}')
        return "[" + ",\n ".join(parts) + "]\n"
