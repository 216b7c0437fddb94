"""Emission of inline asm for x86: operands into the template's text (gcc manual 6.47.2, x86 operand modifiers)."""

from typing import Final, final

from pyas.expr import Expr
from pyas.syntax.x86_att import format_operand
from pyas.text_sink import expr_text
from pyisa.x86.registers import NAMES, sized

from pycc.codegen.inline_asm import AsmPlan
from pycc.codegen.mir import M_ASM_GOTO, O_IMM, O_REG, MBlock, MInst, Opnd
from pycc.target.x86.emit import Emitter
from pycc.target.x86.printer import SinkExprPrinter

MODIFIERS: Final = "bwkqhHzcPapAVlnLQSxtgdyDCFfpsrRXBE@;^~!+KNjMO"
SUFFIXES: Final = {1: "b", 2: "w", 4: "l", 8: "q", 10: "t", 12: "t", 16: "o"}


@final
class AsmEmitter(Emitter):
    def asm(self, i: MInst, nxt: MBlock | None) -> None:
        plan = i.data
        assert isinstance(plan, AsmPlan)
        d = plan.data
        text = d.template if d.basic and not d.operands else self.expand(i, plan)
        if text.strip(" \t\n;"):
            file, line = "", 0
            if i.pos > 0:
                file, line = self.reporter.sources.name(i.pos), self.reporter.sources.line(i.pos)
            self.stream.begin_asm(file, line)
            self.stream.asm_text(text)
            self.stream.end_asm()
        if i.kind == M_ASM_GOTO and i.targets and i.targets[0] is not nxt:
            self.stream.inst("jmp", [self.target_operand(i.targets[0])])

    def error(self, i: MInst, text: str) -> None:
        self.reporter.error(i.pos, text)

    def expand(self, i: MInst, plan: AsmPlan) -> str:
        """The template with operands put in; of {att|intel} the first."""
        t = plan.data.template
        out: list[str] = []
        at = 0
        n = len(t)
        depth = 0  # inside {
        skipping = False
        while at < n:
            ch = t[at]
            at += 1
            if ch == "%":
                if at >= n:
                    self.error(i, "invalid 'asm': operand number missing after %-letter")
                    break
                nx = t[at]
                if nx in "%{}|":
                    at += 1
                    if not skipping:
                        out.append(nx)
                    continue
                if nx == "=":
                    at += 1
                    if not skipping:
                        out.append(self.unique(i))
                    continue
                at, piece = self.substitute(i, plan, t, at)
                if not skipping:
                    out.append(piece)
            elif ch == "{":
                depth += 1
            elif ch == "|" and depth:
                skipping = True
            elif ch == "}" and depth:
                depth -= 1
                skipping = False
            elif not skipping:
                out.append(ch)
        return "".join(out)

    def unique(self, i: MInst) -> str:
        plan = i.data
        assert isinstance(plan, AsmPlan)
        if not plan.cc:
            self.names.asm_count += 1
            plan.cc.append(str(self.names.asm_count))
        return plan.cc[0]

    def substitute(self, i: MInst, plan: AsmPlan, t: str, at: int) -> tuple[int, str]:
        """One %-escape; `at` stands behind the %. Returns where to go on, and the text."""
        modifier = ""
        n = len(t)
        if t[at].isalpha():
            modifier = t[at]
            at += 1
        operands = plan.data.operands
        number = -1
        if at < n and t[at] == "[":
            end = t.find("]", at)
            name = t[at + 1 : end]
            at = end + 1
            for k in range(len(operands)):
                if operands[k].name == name:
                    number = k
                    break
            if number < 0 and name in plan.data.label_names:
                number = len(operands) + plan.data.label_names.index(name)
            if number < 0:
                self.error(i, f"undefined named operand '{name}'")
                return at, ""
        else:
            end = at
            while end < n and t[end].isdigit():
                end += 1
            if end == at:
                self.error(i, "invalid 'asm': operand number missing after %-letter")
                return at + 1, ""
            number = int(t[at:end])
            at = end
        if number >= len(operands):
            k = number - len(operands)
            if k + 1 >= len(i.targets):
                self.error(i, "invalid 'asm': operand number out of range")
                return at, ""
            return at, self.label(i.targets[k + 1])
        return at, self.operand_text(i, plan, number, modifier)

    def operand_text(self, i: MInst, plan: AsmPlan, k: int, modifier: str) -> str:
        o = i.ops[k]
        size = plan.sizes[k] if k < len(plan.sizes) else 0
        if modifier == "z":
            return SUFFIXES.get(size, "")
        if o.kind == O_REG:
            return self.register_text(o, modifier)
        if o.kind == O_IMM:
            return self.immediate_text(i, o, modifier)
        if modifier == "H":
            o = o.copy()
            o.value += 8
        text = format_operand(self.operand(o), SinkExprPrinter())
        if modifier == "A":
            return "*" + text
        return text

    def register_text(self, o: Opnd, modifier: str) -> str:
        r = o.reg
        if r >= 48:
            return "%st(" + str(r - 48) + ")" if r > 48 else "%st"
        if r >= 16:
            n = sized(r, 32 if modifier == "t" else 64 if modifier == "g" else 16)
            return "%" + NAMES[n]
        size = o.size
        if modifier == "b":
            size = 1
        elif modifier == "w":
            size = 2
        elif modifier == "k":
            size = 4
        elif modifier == "q":
            size = 8 if self.is64 else 4
        elif modifier == "h":
            return "%" + NAMES[20 + r]
        elif modifier == "a":
            return "(%" + NAMES[sized(r, 8 if self.is64 else 4)] + ")"
        elif modifier == "A":
            return "*%" + NAMES[sized(r, size)]
        elif modifier == "V":
            return NAMES[sized(r, size)]
        return "%" + NAMES[sized(r, size)]

    def immediate_text(self, i: MInst, o: Opnd, modifier: str) -> str:
        e: Expr | None = self.expr(o)
        if e is None:
            value = o.value
            if modifier == "n":
                return str(-value)
            if modifier in ("c", "P", "a", "p", "l"):
                return str(value)
            if modifier == "b":
                value &= 0xFF
            elif modifier == "w":
                value &= 0xFFFF
            elif modifier == "k":
                value &= 0xFFFFFFFF
            return "$" + str(value)
        text = expr_text(e)
        if modifier == "a":
            return text + "(%rip)" if self.is64 else text
        if modifier in ("c", "P", "p", "l"):
            return text
        if modifier == "n":
            return "-" + text
        return "$" + text
