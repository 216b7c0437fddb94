"""Syntax errors: what they say, and that parsing goes on behind them."""

import pytest
from sema_tools import errors_of, parse


@pytest.mark.parametrize("text, want", [
    ("int f(void) { int a[2; }", "expected ']' before ';' token"),
    ("int f(void) { if (1 return 2; }", "expected ')' before 'return'"),
    ("int f(void) { foo_t x; return 0; }", "unknown type name 'foo_t'"),
    ("struct s { int a }; int x = y;", "'y' undeclared here (not in a function)"),
    ("int f(void) {", "expected declaration or statement at end of input"),
    ("int x = ;", "expected expression before ';' token"),
    ("}", "expected identifier or '(' before '}' token"),
    ("int f(int a, b);", "unknown type name 'b'"),
    ("void f(void) { else ; }", "'else' without a previous 'if'"),
])
def test_syntax_errors(text: str, want: str) -> None:
    assert want in errors_of(text), errors_of(text)


def test_recovery_goes_on() -> None:
    """One message for each mistake, none for what follows."""
    got = errors_of("int a = ;\nint f(void) { int x = 1 +; x = ) ; return x; }\nint g(void) { return h2; }")
    assert got == ["expected expression before ';' token", "expected expression before ';' token", "expected expression before ')' token",
                   "'h2' undeclared (first use in this function)"]


def test_garbage_is_an_error_not_a_crash() -> None:
    for text in ("((((", "{{{{", "int [", "struct { union { enum {", "= = =", "int f( { ) }", "typedef", "__attribute__((", "a b c d ( ) { } ;",
                 "int x[sizeof(int[", "\"abc\" L\"d\"", "_Generic(", "asm(", "void f(){switch(1){case", "int f() { return ({ "):
        assert parse(text).errors > 0, text
