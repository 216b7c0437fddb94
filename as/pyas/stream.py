"""Stream: the one interface between what produces assembly (the compiler's emit.py, the `.s` parser, inline asm) and what consumes it
(text_sink: `-S`; object_sink: fragments, then an ELF object). A producer never knows which sink is behind it (HOUSE rule 4).

Symbols and sections cross this interface by name (str): each sink keeps its own tables. Expressions are pyas.expr trees over names.
Order of calls is order of text.
"""

from pyisa.operand import Operand

from pyas.expr import Expr


class Stream:
    """Abstract sink. Every method is one statement of an assembler file."""

    def position(self, file: str, line: int) -> None:
        """Where the following statements come from, for diagnostics (the .s line, or the C line of an asm statement)."""
        raise NotImplementedError

    def comment(self, text: str) -> None:
        """A comment; sinks may drop it."""
        raise NotImplementedError

    # sections
    def section(self, name: str, flags: str = "", sh_type: str = "", entsize: int = 0, group: str = "", comdat: bool = False, link: str = "") -> None:
        """`.section name,"flags",@type,entsize,group,comdat`. Empty flags and type: the defaults the name implies (gas: .section)."""
        raise NotImplementedError

    # symbols
    def label(self, name: str) -> None:
        raise NotImplementedError

    def assign(self, name: str, value: Expr) -> None:
        """`.set name, value`."""
        raise NotImplementedError

    def symbol_attribute(self, directive: str, name: str) -> None:
        """directive: globl weak local hidden internal protected."""
        raise NotImplementedError

    def symbol_type(self, name: str, kind: str) -> None:
        """kind: function object tls_object common notype gnu_indirect_function gnu_unique_object."""
        raise NotImplementedError

    def symbol_size(self, name: str, size: Expr) -> None:
        raise NotImplementedError

    def common(self, name: str, size: int, align: int, local: bool = False) -> None:
        """`.comm`; with local, `.local` + `.comm`."""
        raise NotImplementedError

    # contents
    def inst(self, mnemonic: str, operands: list[Operand]) -> None:
        """One instruction. `mnemonic` may start with prefix words (`lock xaddl`, `rep stosq`). Operands stand in the order of the
        machine's -S dialect (AT&T: source first)."""
        raise NotImplementedError

    def data_bytes(self, data: bytes) -> None:
        raise NotImplementedError

    def string(self, data: bytes) -> None:
        """Same bytes as data_bytes, but printed as .ascii/.string."""
        raise NotImplementedError

    def data(self, width: int, value: Expr) -> None:
        """`.byte .value .long .quad` by width in bytes, little or big endian as the machine."""
        raise NotImplementedError

    def zero(self, count: int) -> None:
        raise NotImplementedError

    def leb128(self, value: Expr, signed: bool) -> None:
        raise NotImplementedError

    def align(self, power: int, fill: int = -1, limit: int = 0) -> None:
        """`.p2align power,fill,limit`; fill -1: nops in code, zero elsewhere; limit 0: none."""
        raise NotImplementedError

    # call frame information and line numbers
    def cfi(self, directive: str, args: list[int]) -> None:
        """directive without `.cfi_`: startproc endproc def_cfa def_cfa_offset def_cfa_register adjust_cfa_offset offset rel_offset restore
        remember_state restore_state signal_frame undefined same_value ...; registers are DWARF numbers."""
        raise NotImplementedError

    def cfi_symbol(self, directive: str, encoding: int, symbol: str) -> None:
        """`.cfi_personality` and `.cfi_lsda`."""
        raise NotImplementedError

    def file(self, number: int, name: str) -> None:
        """`.file n "name"`; number 0 and one argument: the STT_FILE symbol."""
        raise NotImplementedError

    def loc(self, file: int, line: int, column: int) -> None:
        raise NotImplementedError

    # everything else
    def directive(self, text: str) -> None:
        """Any other directive as a line of text (`.ident "..."`, `.code16gcc`, `.cfi_sections .debug_frame`)."""
        raise NotImplementedError

    def begin_asm(self, file: str, line: int) -> None:
        """From here to end_asm come statements of one asm of the user's: `#APP`. Syntax, code size and altmacro must be as they were at the end."""
        raise NotImplementedError

    def end_asm(self) -> None:
        raise NotImplementedError

    def asm_text(self, text: str) -> None:
        """Assembler text of the user's (an asm statement after operand substitution, or file-scope asm), parsed by pyas's own parser
        in the state the stream is in (current section, macros, symbols); the text sink prints it."""
        raise NotImplementedError
