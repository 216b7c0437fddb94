"""Intel syntax of x86 operands (`.intel_syntax [no]prefix`; gas manual 9.16.3): `dword ptr fs:[rax+rcx*4+8]`, `offset sym`, destination first.

The same operands come out as from AT&T text, in AT&T order, so that everything behind does not know which syntax was read. Memory carries
its written width, which takes the place of the mnemonic's suffix. The parts of an address that are not registers are joined and given to
the expression parser.
"""

from typing import Final, final

from pyisa.fixup import EncodeError
from pyisa.operand import Imm, Mem, Operand, Reg, Rounding
from pyisa.x86 import registers as R

from pyas.expr import E_CONST, Const, Expr
from pyas.syntax.x86_att import ROUNDINGS, ExprParser, is_branch, registers_of_mode, signed64

_WIDTHS: Final = {
    "byte": 1, "word": 2, "dword": 4, "fword": 6, "qword": 8, "mmword": 8, "tbyte": 10, "xword": 10, "oword": 16, "xmmword": 16, "ymmword": 32,
    "zmmword": 64,    "near": 0, "short": 0,
    "far": 6,
}
# operators that are words; each ranks as its sign does
_WORDS: Final = {
    "not": "~", "and": "&", "or": "|", "xor": "^", "shl": "<<", "shr": ">>", "mod": "%", "eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">",
    "ge": ">=",
}
_UNSWAPPED: Final = frozenset(["enter", "monitor", "mwait", "monitorx", "mwaitx", "invlpga", "ljmp", "lcall", "tpause", "umwait", "bound"])
_NAME: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$@?")


@final
class X86Intel:
    """The counterpart of X86Att."""

    def __init__(self, mode: int) -> None:
        self.mode = mode
        self._registers = registers_of_mode(mode)

    def set_mode(self, mode: int) -> None:
        self.mode = mode
        self._registers = registers_of_mode(mode)

    def parse_statement(self, mnemonic: str, rest: str, expr_parser: ExprParser) -> list[Operand]:
        """Operands in AT&T order (the reverse of the text). Raises EncodeError."""
        rest = rest.strip()
        if not rest:
            return []
        operands: list[Operand] = []
        for part in _split(rest):
            text, decorations = _take_decorations(part.strip())
            if text:
                operands.append(self._operand(mnemonic, text, expr_parser))
            elif not decorations:
                raise EncodeError("expecting operand after ','; got nothing")
            self._decorate(operands, decorations, not text)
        word = mnemonic[mnemonic.rfind(" ") + 1 :]
        if word not in _UNSWAPPED:
            operands.reverse()
        return operands

    def _operand(self, mnemonic: str, text: str, expr_parser: ExprParser) -> Operand:
        branch = is_branch(mnemonic)
        if text[0] == "[" and text[-1] == "]" and " ptr " in text.lower():
            text = text[1:-1].strip()  # gcc's `jmp [QWORD PTR 8[rax]]`
        number = self._register(text)
        if number >= 0:
            return Reg(number, branch)
        width, sized, text = _size_prefix(text)
        number = self._register(text)
        if number >= 0:
            return Reg(number, branch)
        lower = text.lower()
        if lower.startswith("offset") and (len(text) == 6 or text[6] not in _NAME):
            return self._offset(text[6:].strip(), expr_parser)
        segment = -1
        colon = text.find(":")
        if colon > 0:
            segment = self._register(text[:colon].strip())
            if segment < 0 and text[:colon].strip().lower() == "flat":
                text = text[colon + 1 :].strip()
            if segment >= 0:
                if R.CLASSES[segment] != R.SEG:
                    raise EncodeError("invalid use of register")
                text = text[colon + 1 :].strip()
                if not sized:
                    width, sized, text = _size_prefix(text)
        if "[" not in text:
            return self._plain(text, branch and not sized, sized, segment, width, expr_parser)
        memory = self._address(text, expr_parser)
        if segment >= 0:
            memory.segment = segment
        memory.width = width
        memory.indirect = branch
        return memory

    def _decorate(self, operands: list[Operand], words: list[str], alone: bool) -> None:
        """EVEX `{k1}{z}`, `{1to8}` on the operand before, `{rn-sae}` as an operand of its own."""
        for word in words:
            last = operands[-1] if operands and not alone else None
            if word in ROUNDINGS:
                operands.append(Rounding(ROUNDINGS[word]))
                continue
            number = self._register(word)
            if number == R.K_BASE:
                raise EncodeError("`k0' can't be used for write mask")
            if isinstance(last, Reg):
                if word == "z":
                    last.zeroing = True
                    continue
                if number >= 0 and R.CLASSES[number] == R.K:
                    last.mask = number
                    continue
            elif isinstance(last, Mem):
                if word == "z":
                    last.zeroing = True
                    continue
                if number >= 0 and R.CLASSES[number] == R.K:
                    last.mask = number
                    continue
                if word.startswith("1to") and word[3:].isdigit():
                    last.broadcast = int(word[3:])
                    last.width = 0
                    continue
            raise EncodeError(f"unknown vector operation: `{{{word}}}'")

    def _offset(self, text: str, expr_parser: ExprParser) -> Operand:
        if text.lower().startswith("flat:"):
            text = text[5:]
        expr = _parse(text, expr_parser)
        if expr.kind == E_CONST:
            assert isinstance(expr, Const)
            return Imm(signed64(expr.value))
        return Imm(0, expr)

    def _plain(self, text: str, branch: bool, sized: bool, segment: int, width: int, expr_parser: ExprParser) -> Operand:
        """No brackets: a number is an immediate, a symbol a target or memory."""
        expr = _parse(text, expr_parser)
        if branch and segment < 0:
            return Imm(0, expr, True)
        if expr.kind == E_CONST:
            assert isinstance(expr, Const)
            if segment < 0 and not sized:
                return Imm(signed64(expr.value))
            memory = Mem(disp=signed64(expr.value), segment=segment)
        else:
            memory = Mem(expr=expr, segment=segment)
        memory.width = width
        return memory

    def _register(self, text: str) -> int:
        name = text[1:].strip() if text and text[0] == "%" else text
        name = name.lower()
        if name.startswith("st(") or name.startswith("st ("):
            name = name.replace(" ", "")
        return self._registers.get(name, -1)

    def _address(self, text: str, expr_parser: ExprParser) -> Mem:
        """`disp[...][...]`: the sum of everything; registers become base and index."""
        memory = Mem()
        rest: list[str] = []
        sign = "+"
        for piece, bracketed in _pieces(text):
            if not bracketed:
                piece = piece.strip()
                if piece[-1:] == "+":
                    piece = piece[:-1]
                if piece:
                    rest.append("+" + piece)
                continue
            sign = "+"
            for term, next_sign in _terms(piece):
                if term.strip():
                    self._term(term.strip(), sign, memory, rest)
                sign = next_sign
        if memory.scale == 1 and memory.index >= 0 and (R.CODES[memory.index] == 4 and memory.index < R.XMM_BASE):
            memory.base, memory.index = memory.index, memory.base
        joined = "".join(rest)
        if joined:
            expr = _parse(joined[1:] if joined[0] == "+" else joined, expr_parser)
            if expr.kind == E_CONST:
                assert isinstance(expr, Const)
                memory.disp = signed64(expr.value)
            else:
                memory.expr = expr
        self._check(memory, text)
        return memory

    def _term(self, term: str, sign: str, memory: Mem, rest: list[str]) -> None:
        scale = 0
        number = self._register(term)
        star = term.find("*")
        if number < 0 and star > 0:
            left = term[:star].strip()
            right = term[star + 1 :].strip()
            number = self._register(left)
            factor = right
            if number < 0:
                number = self._register(right)
                factor = left
            if number >= 0:
                if factor not in ("1", "2", "4", "8"):
                    raise EncodeError(f"expecting scale factor of 1, 2, 4, or 8: got `{factor}'")
                scale = int(factor)
        if number < 0:
            rest.append(sign + term)
            return
        if sign == "-":
            raise EncodeError(f"`{term}' is not a valid base/index expression")
        if R.CLASSES[number] == R.SEG:
            memory.segment = number
        elif scale == 0 and memory.base < 0 and R.CLASSES[number] < R.XMM or scale == 0 and R.CLASSES[number] == R.IP:
            memory.base = number
        elif memory.index < 0:
            memory.index = number
            memory.scale = max(scale, 1)
        elif memory.base < 0:
            memory.base = number
        else:
            raise EncodeError(f"`{term}' is not a valid base/index expression")

    def _check(self, memory: Mem, text: str) -> None:
        base = R.CLASSES[memory.base] if memory.base >= 0 else -1
        index = R.CLASSES[memory.index] if memory.index >= 0 else -1
        good = base in (-1, R.GPR16, R.GPR32, R.GPR64, R.IP) and (index == -1 or index >= R.XMM and index <= R.ZMM or base in (-1, index))
        if index >= 0 and index <= R.GPR64 and index != R.GPR16 and R.CODES[memory.index] == 4:
            good = False
        if not good:
            raise EncodeError(f"`{text}' is not a valid base/index expression")


def _take_decorations(text: str) -> tuple[str, list[str]]:
    """The operand without its `{...}`, and the words in them."""
    words: list[str] = []
    opening = text.find("{")
    if opening < 0:
        return text, words
    rest = text[opening:]
    for part in rest.split("{")[1:]:
        closing = part.find("}")
        if closing < 0:
            raise EncodeError(f"missing `}}' in `{text}'")
        words.append(part[:closing].strip().lower())
    return text[:opening].strip(), words


def _split(text: str) -> list[str]:
    """At commas outside brackets."""
    parts: list[str] = []
    depth = 0
    start = 0
    for pos, ch in enumerate(text):
        if ch == "[" or ch == "(":
            depth += 1
        elif ch == "]" or ch == ")":
            depth -= 1
        elif ch == "," and depth == 0:
            parts.append(text[start:pos])
            start = pos + 1
    parts.append(text[start:])
    return parts


def _size_prefix(text: str) -> tuple[int, bool, str]:
    """`dword ptr`: the width, whether one was written, and the rest."""
    end = 0
    while end < len(text) and text[end] in _NAME:
        end += 1
    word = text[:end].lower()
    if word not in _WIDTHS:
        return 0, False, text
    rest = text[end:].strip()
    if rest[:3].lower() == "ptr" and (len(rest) == 3 or rest[3] not in _NAME):
        return _WIDTHS[word], word not in ("near", "short"), rest[3:].strip()
    if word in ("near", "short"):
        return 0, False, rest
    return 0, False, text


def _pieces(text: str) -> list[tuple[str, bool]]:
    """Text outside and inside brackets, in order."""
    result: list[tuple[str, bool]] = []
    pos = 0
    while pos < len(text):
        opening = text.find("[", pos)
        if opening < 0:
            result.append((text[pos:], False))
            break
        if opening > pos:
            result.append((text[pos:opening], False))
        closing = text.find("]", opening)
        if closing < 0:
            raise EncodeError(f"missing `]' in `{text}'")
        result.append((text[opening + 1 : closing], True))
        pos = closing + 1
    return result


def _terms(text: str) -> list[tuple[str, str]]:
    """Terms of a sum, each with the sign that follows it; parentheses stay whole."""
    result: list[tuple[str, str]] = []
    depth = 0
    start = 0
    for pos, ch in enumerate(text):
        if ch == "(":
            depth += 1
        elif ch == ")":
            depth -= 1
        elif (ch == "+" or ch == "-") and depth == 0:
            result.append((text[start:pos], ch))
            start = pos + 1
    result.append((text[start:], "+"))
    return result


def _with_signs(text: str) -> str:
    """The expression with word operators replaced."""
    out: list[str] = []
    n = len(text)
    i = 0
    while i < n:
        end = i
        while end < n and text[end] in _NAME:
            end += 1
        if end == i:
            out.append(text[i])
            i += 1
            continue
        word = text[i:end]
        out.append(_WORDS.get(word.lower(), word))
        i = end
    return "".join(out)


def _parse(text: str, expr_parser: ExprParser) -> Expr:
    if (" " in text or "(" in text) and '"' not in text and "'" not in text:
        text = _with_signs(text)
    expr, end = expr_parser.parse_expr(text, 0)
    if text[end:].strip():
        raise EncodeError(f"junk `{text[end:]}' after expression")
    return expr
