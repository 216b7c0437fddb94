"""Macros and their arguments (gas: .macro, .irp, .altmacro): definitions, splitting of arguments, substitution in bodies.

Pure text to text; which statements a definition spans and where an expansion is read is the statement loop's business (parser.py).
"""

from typing import Final, final

from pyas.lexer import NAME_CHAR, NAME_START, AsmError, name_end, scan_char, skip_blanks

# next to a blank, these keep it: gas's scrubber drops a blank that does not stand between two characters of symbols (x86 adds some)
KEEPS_BLANK: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$*%-([{}\"@\\")


@final
class Parameter:
    def __init__(self, name: str) -> None:
        self.name = name
        self.default = ""
        self.required = False
        self.vararg = False


@final
class Macro:
    def __init__(self, name: str, parameters: list[Parameter], body: str, file: str, line: int) -> None:
        self.name = name
        self.parameters = parameters
        self.body = body
        self.file = file
        self.line = line
        self.altmacro_locals: list[str] = []


def scrub(text: str) -> str:
    """Operands as gas's input scrubber leaves them: one blank between symbol characters, none elsewhere; 'c' as a number."""
    out: list[str] = []
    n = len(text)
    i = 0
    last = ""
    while i < n:
        ch = text[i]
        if ch == '"':
            j = i + 1
            while j < n and text[j] != '"':
                j += 2 if text[j] == "\\" else 1
            j = min(j + 1, n)
            out.append(text[i:j])
            last = '"'
            i = j
            continue
        if ch == "'" and i + 1 < n:
            value, i = scan_char(text, i)
            out.append(str(value))
            last = "0"
            continue
        if ch == " " or ch == "\t":
            j = skip_blanks(text, i)
            if j < n and last in KEEPS_BLANK and last and (text[j] in KEEPS_BLANK or text[j] >= "\x80"):
                out.append(" ")
                last = " "
            i = j
            continue
        out.append(ch)
        last = ch
        i += 1
    return "".join(out)


def quoted_string(text: str, pos: int, close: str) -> tuple[str, int]:
    """The inside of a quoted argument (a doubled quote is one, backslashes stay) and the position behind it."""
    n = len(text)
    i = pos + 1
    out: list[str] = []
    depth = 0
    while i < n:
        ch = text[i]
        if ch == "\\" and i + 1 < n and close != ">":
            out.append(ch)
            out.append(text[i + 1])
            i += 2
            continue
        if close == ">":
            if ch == "!" and i + 1 < n:
                out.append(text[i + 1])
                i += 2
                continue
            if ch == "<":
                depth += 1
            elif ch == ">":
                if depth == 0:
                    return "".join(out), i + 1
                depth -= 1
        elif ch == close:
            if i + 1 < n and text[i + 1] == close:
                out.append(close)
                i += 2
                continue
            return "".join(out), i + 1
        out.append(ch)
        i += 1
    raise AsmError("missing closing quote in macro argument")


class NumberReader:
    """What altmacro's `%expr` arguments ask of the expression parser."""

    def number_at(self, text: str, pos: int) -> tuple[int, int]:
        raise NotImplementedError


def one_argument(text: str, pos: int, altmacro: bool, numbers: NumberReader) -> tuple[str, int]:
    """One argument at pos: a quoted string without its quotes, or everything up to a comma or blank outside of brackets."""
    n = len(text)
    if pos >= n:
        return "", pos
    ch = text[pos]
    if ch == '"':
        inside, end = quoted_string(text, pos, '"')
        return (('"' + inside + '"') if altmacro else inside), end
    if altmacro and ch == "%":
        value, end = numbers.number_at(text, pos + 1)
        return str(value), end
    if altmacro and (ch == "<" or ch == "'"):
        return quoted_string(text, pos, ">" if ch == "<" else "'")
    i = pos
    stack: list[str] = []
    while i < n:
        ch = text[i]
        if ch == "," or ((ch == " " or ch == "\t") and not stack) or (ch == "<" and altmacro):
            break
        if ch == '"' or ch == "'":
            close = text.find(ch, i + 1)
            if close < 0:
                return text[pos:], n
            i = close + 1
            continue
        if ch == "(" or ch == "[":
            stack.append(")" if ch == "(" else "]")
        elif stack and ch == stack[-1]:
            stack.pop()
        i += 1
    return text[pos:i], i


def skip_comma(text: str, pos: int) -> int:
    pos = skip_blanks(text, pos)
    if pos < len(text) and text[pos] == ",":
        pos += 1
    return skip_blanks(text, pos)


def parse_header(text: str, numbers: NumberReader) -> tuple[str, list[Parameter]]:
    """What follows `.macro`: a name and parameters."""
    pos = skip_blanks(text, 0)
    end = name_end(text, pos)
    if end == pos or "0" <= text[pos] <= "9":
        raise AsmError("Missing macro name")
    name = text[pos:end]
    pos = skip_comma(text, end)
    n = len(text)
    parameters: list[Parameter] = []
    closing = False
    if pos < n and text[pos] == "(":
        closing = True
        pos = skip_blanks(text, pos + 1)
    while pos < n:
        if closing and text[pos] == ")":
            break
        end = name_end(text, pos)
        if end == pos or "0" <= text[pos] <= "9":
            raise AsmError("Bad parameter list for macro `" + name + "'")
        p = Parameter(text[pos:end])
        pos = skip_blanks(text, end)
        if pos < n and text[pos] == ":":
            pos = skip_blanks(text, pos + 1)
            end = name_end(text, pos)
            word = text[pos:end].lower()
            if word == "req":
                p.required = True
            elif word == "vararg":
                p.vararg = True
            else:
                raise AsmError("`" + word + "' is not a valid parameter qualifier for `" + p.name + "' in macro `" + name + "'")
            pos = skip_blanks(text, end)
        if pos < n and text[pos] == "=":
            pos = skip_blanks(text, pos + 1)
            p.default, pos = one_argument(text, pos, False, numbers)
        for other in parameters:
            if other.name == p.name:
                raise AsmError("A parameter named `" + p.name + "' already exists for macro `" + name + "'")
        parameters.append(p)
        pos = skip_comma(text, pos)
    return name, parameters


def bind_arguments(macro: Macro, text: str, altmacro: bool, numbers: NumberReader) -> dict[str, str]:
    """Matches the arguments of an invocation with the parameters, by position and by keyword."""
    values: dict[str, str] = {}
    by_name: dict[str, Parameter] = {}
    for p in macro.parameters:
        by_name[p.name] = p
    n = len(text)
    pos = skip_blanks(text, 0)
    nth = 0
    keyword_seen = False
    while pos < n:
        # a keyword argument: symbol characters up to `=`
        scan = pos
        while scan < n and text[scan] not in ' \t,";()=':
            scan += 1
        if scan < n and text[scan] == "=" and not altmacro:
            key = text[pos:scan]
            found = by_name.get(key)
            if found is None:
                raise AsmError("Parameter named `" + key + "' does not exist for macro `" + macro.name + "'")
            keyword_seen = True
            values[key], pos = one_argument(text, scan + 1, altmacro, numbers)
        else:
            if keyword_seen:
                raise AsmError("can't mix positional and keyword arguments")
            if nth >= len(macro.parameters):
                raise AsmError("too many positional arguments")
            p = macro.parameters[nth]
            nth += 1
            if p.vararg:
                values[p.name] = text[pos:]
                pos = n
            else:
                values[p.name], pos = one_argument(text, pos, altmacro, numbers)
        pos = skip_comma(text, pos)
    for p in macro.parameters:
        if not values.get(p.name):
            if p.required:
                raise AsmError("Missing value for required parameter `" + p.name + "' of macro `" + macro.name + "'")
            values[p.name] = p.default
    return values


def substitute(body: str, values: dict[str, str], count: int, altmacro: bool) -> str:
    """The body with `\\name`, `&name`, `\\@` and `\\()` replaced; with altmacro also bare names."""
    if not altmacro and "\\" not in body and "&" not in body:
        return body
    out: list[str] = []
    n = len(body)
    i = 0
    start = 0
    while i < n:
        ch = body[i]
        if ch == "\\" and i + 1 < n:
            out.append(body[start:i])
            nxt = body[i + 1]
            if nxt == "(":
                close = body.find(")", i + 2)
                if close < 0:
                    raise AsmError("missing `)'")
                out.append(body[i + 2 : close])
                i = close + 1
            elif nxt == "@":
                out.append(str(count))
                i += 2
            elif nxt == "&":
                i += 2
            elif nxt in NAME_START:
                end = name_end(body, i + 1)
                value = values.get(body[i + 1 : end])
                if value is None:
                    out.append(body[i:end])
                else:
                    out.append(value)
                i = end
            else:
                # the second of two backslashes may start a name: `\\x` is `\` and the value of x
                out.append("\\")
                i += 1
            start = i
            continue
        if ch == "&":
            if body[i + 1 : i + 2] == "&":
                i += 2
                continue
            if i + 1 < n and body[i + 1] in NAME_START:
                end = name_end(body, i + 1)
                name = body[i + 1 : end]
                if name in values:
                    out.append(body[start:i])
                    out.append(values[name])
                    if end < n and body[end] == "&":
                        end += 1
                    i = end
                    start = i
                    continue
        elif altmacro and ch in NAME_START and (i == 0 or body[i - 1] not in NAME_CHAR):
            end = name_end(body, i)
            name = body[i:end]
            if name in values:
                out.append(body[start:i])
                out.append(values[name])
                if end < n and body[end] == "&":
                    end += 1
                start = end
            i = end
            continue
        i += 1
    out.append(body[start:])
    return "".join(out)


def take_locals(body: str, values: dict[str, str], first: int) -> tuple[str, int]:
    """altmacro's `LOCAL a, b` lines at the head of a body: each name gets a fresh .LL label. Gives the rest of the body and how many."""
    taken = 0
    while True:
        end = body.find("\n")
        line = body if end < 0 else body[:end]
        stripped = line.strip(" \t")
        if stripped[:5].lower() == "local" and (len(stripped) == 5 or stripped[5] in " \t"):
            for name in stripped[5:].replace(",", " ").split():
                values[name] = ".LL%04x" % (first + taken)
                taken += 1
            body = "" if end < 0 else body[end + 1 :]
            continue
        return body, taken
