"""pyas.syntax.x86_att: operands read, printed and read again."""

import pytest
from isa_sampling import Numbers
from pyas.expr import Const, SymRef
from pyas.syntax.x86_att import ExprPrinter, X86Att, format_operand
from pyisa.fixup import EncodeError
from pyisa.operand import Imm, Mem, Reg, Rounding
from pyisa.x86 import registers as R


class Printer(ExprPrinter):
    def expr(self, expr: object) -> str:
        if isinstance(expr, Const):
            return str(expr.value)
        assert isinstance(expr, SymRef)
        return expr.name + ("@" + expr.operator if expr.operator else "")


@pytest.mark.parametrize(("mnemonic", "text"), [
    ("mov", "%eax, %ebx"), ("mov", "$5, %eax"), ("mov", "$-5, %eax"), ("mov", "$foo, %eax"), ("mov", "8(%rax), %ebx"),
    ("mov", "-8(%rbp,%rcx,4), %ebx"),
    ("mov", "(,%rcx,8), %ebx"), ("mov", "foo(%rip), %ebx"), ("mov", "foo@GOTPCREL(%rip), %rbx"), ("mov", "%fs:40, %rax"),
    ("mov", "%gs:foo(%rip), %rax"),
    ("jmp", "foo"), ("call", "foo@PLT"), ("jmp", "*%rax"), ("call", "*8(%rax)"), ("jmp", "*foo(,%rax,8)"), ("fxch", "%st(3)"),
    ("call", "*foo@TLSCALL(%rax)"),
    ("vaddps", "{rn-sae}, %zmm1, %zmm2, %zmm3{%k1}{z}"), ("vaddps", "(%rax){1to16}, %zmm2, %zmm3"), ("movl", "4660, %eax"),
])
def test_print_reads_back(mnemonic: str, text: str) -> None:
    operands = X86Att(64).parse_statement(mnemonic, text, Numbers())
    assert ", ".join(format_operand(op, Printer()) for op in operands) == text


def test_blanks_anywhere() -> None:
    operands = X86Att(64).parse_statement("mov", " % eax ,  4 ( %rbx , %rcx , 2 ) ".replace("% eax", "%eax"), Numbers())
    first, second = operands
    assert isinstance(first, Reg) and first.number == R.EAX
    assert isinstance(second, Mem)
    assert (second.base, second.index, second.scale, second.disp) == (R.RBX, R.RCX, 2, 4)


def test_kinds() -> None:
    syntax = X86Att(64)
    target = syntax.parse_statement("jne", "foo", Numbers())[0]
    assert isinstance(target, Imm) and target.bare and isinstance(target.expr, SymRef)
    number = syntax.parse_statement("jmp", "0x1234", Numbers())[0]
    assert isinstance(number, Imm) and number.bare and isinstance(number.expr, Const)
    port = syntax.parse_statement("in", "(%dx), %al", Numbers())[0]
    assert isinstance(port, Reg) and port.number == R.DX
    assert isinstance(syntax.parse_statement("vaddps", "{sae}, %zmm1, %zmm2, %zmm3", Numbers())[0], Rounding)
    big = syntax.parse_statement("mov", "$0xffffffffffffffff, %rax", Numbers())[0]
    assert isinstance(big, Imm) and big.value == -1


@pytest.mark.parametrize(("mode", "text"), [
    (32, "%rax, %rbx"), (32, "%r8d, %eax"), (32, "%sil, %al"), (64, "%foo, %eax"), (64, "(%rax,%rsp), %eax"), (64, "(%bx), %eax"),
    (32, "(%bx,%cx), %eax"),
    (64, "%st(8), %st"), (64, "$1 %eax"), (64, "%eax,"), (64, "8(%rip,%rax), %eax"), (64, "(%rax,%rbx,5), %eax"), (64, "*"), (64, "(%rax"),
    (64, "%eax{%q1}"),
])
def test_bad_operands_are_errors(mode: int, text: str) -> None:
    with pytest.raises(EncodeError):
        X86Att(mode).parse_statement("mov", text, Numbers())
