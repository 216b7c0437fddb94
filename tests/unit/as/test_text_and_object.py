"""The law `-c` == `-S | pyas`: the same stream calls through the text sink and the parser give the same object."""

import struct

from hypothesis import given, settings
from hypothesis import strategies as st
from pyas.assemble import finish_object, open_object, open_source
from pyas.evaluate import apply_operator
from pyas.expr import Binary, Const, Expr, Here, SymRef, Unary
from pyas.floats import float_bytes
from pyas.object_sink import leb_bytes
from pyas.stream import Stream
from pyas.text_sink import TextSink, expr_text, string_text
from pycc.target.x86.printer import AttPrinter
from pyelf.write import write_object
from pyisa.operand import Imm, Mem, Reg
from pyisa.x86 import registers as R


def drive(s: Stream) -> None:
    s.file(0, "a.c")
    s.section(".text")
    s.align(4, -1, 10)
    s.symbol_attribute("globl", "f")
    s.symbol_type("f", "function")
    s.label("f")
    s.cfi("startproc", [])
    s.inst("pushq", [Reg(R.number_of("rbp"))])
    s.cfi("def_cfa_offset", [16])
    s.cfi("offset", [6, -16])
    s.inst("movl", [Imm(5), Reg(R.number_of("eax"))])
    s.inst("leaq", [Mem(base=R.number_of("rip"), expr=SymRef(".LC0")), Reg(R.number_of("rdi"))])
    s.inst("call", [Imm(0, SymRef("puts", "PLT"), bare=True)])
    s.inst("jne", [Imm(0, SymRef(".L2"), bare=True)])
    s.inst("lock xaddl", [Reg(R.number_of("eax")), Mem(base=R.number_of("rbx"), disp=-8)])
    s.begin_asm("a.c", 7)
    s.asm_text("rep stosb\n\tnop; nop")
    s.end_asm()
    s.label(".L2")
    s.inst("ret", [])
    s.cfi("endproc", [])
    s.symbol_size("f", Binary("-", Here(), SymRef("f")))
    s.section(".rodata.str1.1", "aMS", "progbits", 1)
    s.label(".LC0")
    s.string(b"a\"b\\\n\x80\x00")
    s.section(".data.rel", "aw")
    s.align(3)
    s.data(8, Binary("+", SymRef("f"), Const(4)))
    s.data(4, Binary("-", SymRef(".LC0"), Here()))
    s.data(2, Const(-2))
    s.zero(300)
    s.leb128(Binary("-", SymRef(".L2"), SymRef("f")), False)
    s.assign("al", SymRef("f"))
    s.common("c", 8, 8)
    s.common("l", 16, 16, True)
    s.directive('.ident "x"')
    s.section(".grp", "axG", "progbits", 0, "sig", True)
    s.data_bytes(b"\x90\xc3")


def test_text_and_object_doors_agree() -> None:
    direct = open_object(64)
    drive(direct)
    a = direct.finish()
    assert a is not None, direct.errors
    text = TextSink(AttPrinter(64))
    drive(text)
    stream, parser = open_source(64)
    parser.read_source(text.text(), "a.s")
    parser.finish()
    b = finish_object(stream)
    assert b is not None, stream.errors
    assert write_object(a) == write_object(b)


def exprs() -> st.SearchStrategy[Expr]:
    leaf: st.SearchStrategy[Expr] = st.builds(Const, st.integers(-(2**31), 2**31))
    ops = st.sampled_from(["+", "-", "*", "/", "%", "<<", ">>", "&", "|", "^", "==", "!=", "<", "<=", ">", ">=", "&&", "||"])
    return st.recursive(leaf, lambda e: st.one_of(st.builds(Binary, ops, e, e), st.builds(Unary, st.sampled_from(["-", "~", "!"]), e)), max_leaves=12)


def value(e: Expr) -> int | None:
    if isinstance(e, Const):
        return e.value
    if isinstance(e, Unary):
        inner = value(e.operand)
        if inner is None:
            return None
        return {"-": -inner, "~": ~inner, "!": int(inner == 0)}[e.op]
    assert isinstance(e, Binary)
    a, b = value(e.left), value(e.right)
    if a is None or b is None or (e.op in "/%" and b == 0):
        return None
    return apply_operator(e.op, a, b)


@given(exprs())
@settings(max_examples=150, deadline=None)
def test_printed_expression_parses_to_the_same_number(e: Expr) -> None:
    wanted = value(e)
    stream, parser = open_source(64)
    if wanted is None:
        return
    assert (parser.expressions.absolute(expr_text(e)) - wanted) % 2**64 == 0


@given(st.binary(max_size=40))
@settings(max_examples=100, deadline=None)
def test_printed_string_parses_back(data: bytes) -> None:
    stream, parser = open_source(64)
    parser.read_source('\t.ascii "' + string_text(data) + '"\n', "x.s")
    assert bytes(stream.bytes) == data and not stream.messages


@given(st.floats(allow_nan=False))
@settings(max_examples=150, deadline=None)
def test_double_is_exact(x: float) -> None:
    assert float_bytes(repr(x), 8, 11, 52, False) == struct.pack("<d", x)


@given(st.integers(-(2**63), 2**63 - 1))
@settings(max_examples=100, deadline=None)
def test_sleb_reads_back(x: int) -> None:
    total = 0
    data = leb_bytes(x, True)
    for i, b in enumerate(data):
        total |= (b & 0x7F) << (7 * i)
    if data[-1] & 0x40:
        total -= 1 << (7 * len(data))
    assert total == x


def test_an_unterminated_name_in_a_line_marker_is_a_warning() -> None:
    stream, parser = open_source(64)
    parser.read_source('# 0"\n# 7 "abc\n.byte 1\n', "x.s")
    parser.finish()
    assert not stream.errors and stream.warning_count == 2


@given(st.text(alphabet="abcdef.%$(),:;#\"'\\@+-*/<>=! \t\n0123456789xL", max_size=80))
@settings(max_examples=200, deadline=None)
def test_garbage_is_refused_or_assembled_never_a_traceback(text: str) -> None:
    stream, parser = open_source(64)
    parser.read_source(text, "x.s")
    parser.finish()
    finish_object(stream)


@given(st.lists(st.sampled_from([
    ".macro m a b=1", ".endm", "m 1", "m 1,2,3", "\\a", ".long \\a", ".if 1", ".if x", ".else", ".endif", ".rept 3", ".endr", ".irp x,1,2", "1:", "jmp 1b",
    ".section .x", ".text", ".previous", ".popsection", ".pushsection .y", ".set x,5", "x:", ".cfi_startproc", ".cfi_endproc", ".org 5", ".skip x-y", "y:",
    ".uleb128 y-x", ".align 16", ".size x,.-x", ".loc 1 2", ".file 1 \"a\"", ".exitm", ".purgem m", "x=y", "y=x", ".long x-y", ".weak x", ".comm x,4",
    ".symver x,x@V", ".altmacro", ".struct 4", ".octa 5", ".reloc 0,R_X86_64_32,x", ".weakref x,y", "jne x", "movl $x,%eax", ".subsection 1",
]), max_size=25))
@settings(max_examples=250, deadline=None)
def test_shuffled_statements_never_give_a_traceback(lines: list[str]) -> None:
    stream, parser = open_source(64)
    parser.read_source("\n".join(lines) + "\n", "x.s")
    parser.finish()
    made = finish_object(stream)
    if made is not None:
        write_object(made)
