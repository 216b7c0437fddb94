"""AT&T syntax of x86 operands: text -> operands, and operands -> text (gas manual, 9.16.3 "x86-Syntax").

`$imm`, `%reg`, `seg:disp(base,index,scale)`, `*indirect`, bare branch targets, EVEX `{%k1}{z}` `{1to8}` `{rn-sae}`. The common shapes
(`%reg`, `$number`, `number(%reg)`) never reach the expression parser.
"""

from typing import Final, final

from pyisa.fixup import EncodeError
from pyisa.operand import OP_IMM, OP_MEM, OP_REG, OP_ROUND, Imm, Mem, Operand, Reg, Rounding
from pyisa.x86 import registers as R

from pyas.expr import E_CONST, E_SYM, Const, Expr, SymRef

_WORD: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_DIGITS: Final = frozenset("0123456789")
ROUNDINGS: Final = {"rn-sae": 0, "rd-sae": 1, "ru-sae": 2, "rz-sae": 3, "sae": 4}
_ROUNDING_NAMES: Final = ["rn-sae", "rd-sae", "ru-sae", "rz-sae", "sae"]


class ExprParser:
    """What the syntax needs of the parser: an expression starting at text[pos]. Implemented by pyas.parser."""

    def parse_expr(self, text: str, pos: int) -> tuple[Expr, int]:
        """Returns the expression and the position after it; raises pyisa.fixup.EncodeError with gas's message on bad text."""
        raise NotImplementedError


def is_branch(mnemonic: str) -> bool:
    """Whether a bare expression is a target rather than an address of memory. `mnemonic` may have prefix words."""
    at = mnemonic.rfind(" ")
    word = mnemonic[at + 1 :] if at >= 0 else mnemonic
    if word[:1] == "j":
        return True
    if word[:1] == "c":
        return word in ("call", "callq", "calll", "callw")
    return word.startswith("loop") or word == "xbegin"


def signed64(value: int) -> int:
    """A number as the signed 64-bit value with the same bits."""
    if -0x8000000000000000 <= value < 0x8000000000000000:
        return value
    value &= 0xFFFFFFFFFFFFFFFF
    return value - 0x10000000000000000 if value >= 0x8000000000000000 else value


def registers_of_mode(mode: int) -> dict[str, int]:
    """Names (without %) that are registers in code of this size."""
    names: dict[str, int] = {}
    for name, number in R.NUMBERS.items():
        if mode != 64:
            cls = R.CLASSES[number]
            code = R.CODES[number]
            if cls == R.GPR64 or number == R.RIP or number == R.RIZ or number == R.EIP:
                continue
            if cls in (R.GPR8, R.GPR16, R.GPR32, R.XMM, R.YMM, R.ZMM, R.CR, R.DR) and code >= 8 and not (cls == R.CR and code == 8):
                continue
            if cls == R.GPR8 and code >= 4:
                continue
        names[name] = number
    return names


@final
class X86Att:
    def __init__(self, mode: int) -> None:
        self.mode = mode
        self._registers = registers_of_mode(mode)
        self._branches: dict[str, bool] = {}
        self.naked = False  # `.att_syntax noprefix`: registers without %

    def set_mode(self, mode: int) -> None:
        self.mode = mode
        self._registers = registers_of_mode(mode)

    def parse_statement(self, mnemonic: str, rest: str, expr_parser: ExprParser) -> list[Operand]:
        """Operands of one statement, `rest` being the text after the (lower-case) mnemonic. Raises EncodeError."""
        operands: list[Operand] = []
        n = len(rest)
        pos = 0
        while pos < n and (rest[pos] == " " or rest[pos] == "\t"):
            pos += 1
        if pos >= n:
            return operands
        while True:
            operand, pos = self._operand(mnemonic, rest, pos, expr_parser)
            operands.append(operand)
            while pos < n and (rest[pos] == " " or rest[pos] == "\t"):
                pos += 1
            if pos < n and rest[pos] == "{":
                pos = self._decorations(rest, pos, operand)
            if pos >= n:
                return operands
            if rest[pos] != ",":
                raise EncodeError(f"junk `{rest[pos:]}' after expression" if operand.kind != OP_REG else f"junk `{rest[pos:]}' after register")
            pos += 1
            while pos < n and (rest[pos] == " " or rest[pos] == "\t"):
                pos += 1
            if pos >= n:
                raise EncodeError("expecting operand after ','; got nothing")

    def _operand(self, mnemonic: str, text: str, pos: int, expr_parser: ExprParser) -> tuple[Operand, int]:
        ch = text[pos]
        if ch == "%":
            number, pos = self.register(text, pos)
            if pos < len(text) and text[pos] == ":" or R.CLASSES[number] == R.SEG and _next(text, pos) == ":":
                return self._segmented(text, pos, number, expr_parser, False)
            return Reg(number), pos
        if ch == "$":
            return self._immediate(text, pos + 1, expr_parser)
        if ch == "*":
            pos = _skip(text, pos + 1)
            if pos >= len(text):
                raise EncodeError("missing operand after `*'")
            if text[pos] == "%":
                number, pos = self.register(text, pos)
                if _next(text, pos) == ":":
                    return self._segmented(text, pos, number, expr_parser, True)
                return Reg(number, True), pos
            memory, pos = self.memory(text, pos, expr_parser)
            memory.indirect = True
            return memory, pos
        if ch == "{":
            end = text.find("}", pos)
            mode = ROUNDINGS.get(text[pos + 1 : end].strip().lower(), -1) if end > 0 else -1
            if mode < 0:
                raise EncodeError(f"unknown rounding control `{text[pos:]}'")
            return Rounding(mode), end + 1
        branch = self._branches.get(mnemonic)
        if branch is None:
            branch = is_branch(mnemonic)
            self._branches[mnemonic] = branch
        if branch:
            return self._target(text, pos, expr_parser)
        if ch == "(":
            after = _skip(text, pos + 1)
            if after < len(text) and text[after] == "%":
                number, end = self.register(text, after)
                end = _skip(text, end)
                if R.CLASSES[number] == R.GPR16 and end < len(text) and text[end] == ")" and number == R.DX:
                    return Reg(R.DX), end + 1  # in (%dx), %al
        return self.memory(text, pos, expr_parser)

    def _immediate(self, text: str, pos: int, expr_parser: ExprParser) -> tuple[Operand, int]:
        n = len(text)
        start = pos
        if pos < n and text[pos] == "-":
            pos += 1
        digits = pos
        while pos < n and text[pos] in _DIGITS:
            pos += 1
        if pos > digits and (pos == n or text[pos] == ",") and (text[digits] != "0" or pos == digits + 1) and pos - digits < 19:
            return Imm(int(text[start:pos])), pos
        expr, pos = expr_parser.parse_expr(text, start)
        if expr.kind == E_CONST:
            assert isinstance(expr, Const)
            return Imm(signed64(expr.value)), pos
        return Imm(0, expr), pos

    def _target(self, text: str, pos: int, expr_parser: ExprParser) -> tuple[Operand, int]:
        if text[pos] == "(" and _skip(text, pos + 1) < len(text) and text[_skip(text, pos + 1)] in "%,":
            memory, pos = self.memory(text, pos, expr_parser)
            memory.indirect = True  # gas: "indirect call without `*'"
            return memory, pos
        expr, after = expr_parser.parse_expr(text, pos)
        if _next(text, after) == "(":
            memory, pos = self.memory(text, pos, expr_parser)
            memory.indirect = True
            return memory, pos
        return Imm(0, expr, True), after

    def _segmented(self, text: str, pos: int, segment: int, expr_parser: ExprParser, indirect: bool) -> tuple[Operand, int]:
        if R.CLASSES[segment] != R.SEG:
            raise EncodeError(f"junk `{text[pos:]}' after register")
        pos = _skip(text, _skip(text, pos) + 1)
        if pos < len(text) and text[pos] == "*":
            indirect = True
            pos = _skip(text, pos + 1)
        memory, pos = self.memory(text, pos, expr_parser)
        memory.segment = segment
        memory.indirect = indirect
        return memory, pos

    def register(self, text: str, pos: int) -> tuple[int, int]:
        """The register whose `%` is at pos; its number and the position behind it."""
        n = len(text)
        end = pos + 1
        while end < n and text[end] in _WORD:
            end += 1
        name = text[pos + 1 : end]
        number = self._registers.get(name, -1)
        if number == R.ST0:
            after = _skip(text, end)
            if after < n and text[after] == "(":
                digit = _skip(text, after + 1)
                close = _skip(text, digit + 1)
                if close < n and text[close] == ")" and text[digit] in "01234567":
                    return R.ST0 + int(text[digit]), close + 1
                raise EncodeError(f"bad register name `{text[pos:]}'")
            return number, end
        if number >= 0:
            return number, end
        if name == "" and _skip(text, end) > end and end < n:
            return self.register(text, _skip(text, end) - 1)  # "% eax"
        number = self._registers.get(name.lower(), -1)
        if number < 0:
            raise EncodeError(f"bad register name `%{name}'")
        return number, end

    def memory(self, text: str, pos: int, expr_parser: ExprParser) -> tuple[Mem, int]:
        n = len(text)
        start = pos
        disp = 0
        expr: Expr | None = None
        if pos >= n:
            raise EncodeError("missing operand")
        bracket = text[pos] == "("
        if bracket:
            after = _skip(text, pos + 1)
            bracket = after < n and text[after] in "%,"
        if not bracket:
            end = pos + 1 if text[pos] == "-" else pos
            digits = end
            while end < n and text[end] in _DIGITS:
                end += 1
            if digits < end < n and text[end] == "(" and (text[digits] != "0" or end == digits + 1):
                disp = int(text[pos:end])
                pos = end
            else:
                parsed, pos = expr_parser.parse_expr(text, pos)
                if parsed.kind == E_CONST:
                    assert isinstance(parsed, Const)
                    disp = signed64(parsed.value)
                else:
                    expr = parsed
                pos = _skip(text, pos)
        memory = Mem(disp=disp, expr=expr)
        if expr is not None and expr.kind == E_SYM:
            assert isinstance(expr, SymRef)
            if expr.operator == "TLSCALL":
                memory.expr = None
                memory.marker = expr
            elif expr.operator == "GOT":
                memory.scale_written = True  # gas never gives it the moffs form, which GOT32X could not relax
        if pos < n and text[pos] == "(":
            pos = self._bracket(text, pos, memory, expr_parser)
            if memory.base >= 0 or memory.index >= 0:
                self._check_address(memory, text[start:pos])
        elif pos < n and text[pos] == ":":
            raise EncodeError(f"junk `{text[pos:]}' after expression")
        return memory, pos

    def _bracket(self, text: str, pos: int, memory: Mem, expr_parser: ExprParser) -> int:
        """`(base, index, scale)`, any part missing."""
        n = len(text)
        start = pos
        pos = _skip(text, pos + 1)
        if pos < n and text[pos] == "%":
            memory.base, pos = self.register(text, pos)
            pos = _skip(text, pos)
            if pos < n and text[pos] == ")":
                return pos + 1
        if pos < n and text[pos] == ",":
            pos = _skip(text, pos + 1)
            if pos < n and text[pos] == "%":
                memory.index, pos = self.register(text, pos)
                pos = _skip(text, pos)
                if pos < n and text[pos] == ",":
                    pos = _skip(text, pos + 1)
                    if pos < n and text[pos] != ")":
                        pos = self._scale(text, pos, memory, expr_parser)
            elif pos < n and text[pos] != ")" and text[pos] != ",":
                pos = self._scale(text, pos, memory, expr_parser)
        pos = _skip(text, pos)
        if pos >= n or text[pos] != ")":
            raise EncodeError(f"`{text[start:]}' is not a valid base/index expression")
        return pos + 1

    def _scale(self, text: str, pos: int, memory: Mem, expr_parser: ExprParser) -> int:
        start = pos
        if text[pos] in "1248" and pos + 1 < len(text) and text[pos + 1] == ")":
            memory.scale = int(text[pos])
            pos += 1
        else:
            expr, pos = expr_parser.parse_expr(text, pos)
            value = 0
            if expr.kind == E_CONST:
                assert isinstance(expr, Const)
                value = expr.value
            if value not in (1, 2, 4, 8):
                raise EncodeError(f"expecting scale factor of 1, 2, 4, or 8: got `{text[start:pos]}'")
            memory.scale = value
        memory.scale_written = True
        return pos

    def _check_address(self, memory: Mem, text: str) -> None:
        base = memory.base
        index = memory.index
        base_class = R.CLASSES[base] if base >= 0 else -1
        index_class = R.CLASSES[index] if index >= 0 else -1
        if index_class in (R.XMM, R.YMM, R.ZMM):
            index_class = base_class
        good = base_class in (-1, R.GPR32, R.GPR64, R.GPR16, R.IP)
        if index_class == R.IZ:
            good = good and (base_class in (-1, R.GPR64) if index == R.RIZ else base_class in (-1, R.GPR32))
        elif index_class >= 0:
            good = good and index_class in (R.GPR32, R.GPR64, R.GPR16) and (base < 0 or base_class == index_class)
            if index_class != R.GPR16 and index < R.XMM_BASE and R.CODES[index] == 4:
                good = False
        if base_class == R.IP and index >= 0:
            good = False
        if base_class == R.GPR16 or index_class == R.GPR16:
            good = good and self.mode != 64 and _pair16(base, index) and memory.scale == 1
        if not good:
            raise EncodeError(f"`{text}' is not a valid base/index expression")

    def _decorations(self, text: str, pos: int, operand: Operand) -> int:
        """EVEX `{%k1}`, `{z}`, `{1to8}` behind an operand."""
        n = len(text)
        while pos < n and text[pos] == "{":
            end = text.find("}", pos)
            if end < 0:
                raise EncodeError(f"missing `}}' in `{text[pos:]}'")
            word = text[pos + 1 : end].strip()
            if word == "z":
                if isinstance(operand, Reg):
                    operand.zeroing = True
                elif isinstance(operand, Mem):
                    operand.zeroing = True
            elif word.startswith("%k"):
                number = self._registers.get(word[1:], -1)
                if R.class_of(number) != R.K or number == R.K_BASE:
                    raise EncodeError(f"`{word}' can't be used for write mask")
                if isinstance(operand, Reg):
                    operand.mask = number
                elif isinstance(operand, Mem):
                    operand.mask = number
            elif word.startswith("1to") and word[3:].isdigit() and isinstance(operand, Mem):
                operand.broadcast = int(word[3:])
            else:
                raise EncodeError(f"unknown vector operation: `{{{word}}}'")
            pos = _skip(text, end + 1)
        if isinstance(operand, (Reg, Mem)) and operand.zeroing and operand.mask < 0:
            raise EncodeError("zeroing-masking only allowed with write mask")
        return pos


def _skip(text: str, pos: int) -> int:
    n = len(text)
    while pos < n and (text[pos] == " " or text[pos] == "\t"):
        pos += 1
    return pos


def _next(text: str, pos: int) -> str:
    pos = _skip(text, pos)
    return text[pos] if pos < len(text) else ""


def _pair16(base: int, index: int) -> bool:
    if base >= 0 and index >= 0:
        return base in (R.BX, R.BP) and index in (R.SI, R.DI)
    return (base if base >= 0 else index) in (R.BX, R.BP, R.SI, R.DI)


class ExprPrinter:
    """How the caller writes an expression (pyas.text_sink, objdump)."""

    def expr(self, expr: object) -> str:
        raise NotImplementedError


def format_operand(op: Operand, printer: ExprPrinter, hexadecimal: bool = False) -> str:
    """One operand in AT&T syntax; numbers decimal, or as objdump prints them."""
    if op.kind == OP_REG:
        assert isinstance(op, Reg)
        text = ("*%" if op.indirect else "%") + R.NAMES[op.number]
        return text + _mask_text(op.mask, op.zeroing)
    if op.kind == OP_IMM:
        assert isinstance(op, Imm)
        body = printer.expr(op.expr) if op.expr is not None else hex(op.value & 0xFFFFFFFFFFFFFFFF) if hexadecimal else str(op.value)
        return body if op.bare else "$" + body
    if op.kind == OP_ROUND:
        assert isinstance(op, Rounding)
        return "{" + _ROUNDING_NAMES[op.mode] + "}"
    assert op.kind == OP_MEM and isinstance(op, Mem)
    return _format_memory(op, printer, hexadecimal)


def _mask_text(mask: int, zeroing: bool) -> str:
    text = "{%" + R.NAMES[mask] + "}" if mask >= 0 else ""
    return text + "{z}" if zeroing else text


def _format_memory(op: Mem, printer: ExprPrinter, hexadecimal: bool) -> str:
    text = "*" if op.indirect else ""
    if op.segment >= 0:
        text += "%" + R.NAMES[op.segment] + ":"
    addressed = op.base >= 0 or op.index >= 0
    if op.expr is not None or op.marker is not None:
        text += printer.expr(op.expr or op.marker)
    elif op.disp or not addressed:
        if not hexadecimal:
            text += str(op.disp)
        else:
            text += ("-" if op.disp < 0 else "") + hex(abs(op.disp))
    if addressed:
        text += "("
        if op.base >= 0:
            text += "%" + R.NAMES[op.base]
        if op.index >= 0:
            text += ",%" + R.NAMES[op.index]
            if op.scale != 1 or op.base < 0 or op.scale_written:
                text += "," + str(op.scale)
        text += ")"
    if op.broadcast:
        text += "{1to%d}" % op.broadcast
    return text + _mask_text(op.mask, op.zeroing)
