"""Helpers of the front end's unit tests: run the preprocessor on a string, in this process."""

from pycc.driver.predefined import predefined
from pycc.lex.token import EOF, F_SPACE, Token
from pycc.pp.preprocess import Preprocessor
from pycc.pp.printer import Printer
from pycc.source.file import SourceMap
from pycc.source.options import Options
from pycc.source.report import FatalError, Reporter


def options() -> Options:
    made = Options()
    made.march = "x86-64"
    made.features = ["mmx", "fxsr", "sse", "sse2"]
    return made


def open_text(text: str, opts: Options | None = None) -> Preprocessor:
    opts = opts or options()
    reporter = Reporter(SourceMap(), opts)
    reporter.out = []
    opts.main_file = "t.c"
    pp = Preprocessor(reporter, opts)
    pp.enter_main("t.c", predefined(opts), text.encode())
    return pp


def tokens(text: str, opts: Options | None = None) -> list[Token]:
    pp = open_text(text, opts)
    out: list[Token] = []
    while pp.fill(out):
        pass
    assert out[-1].kind == EOF
    return out[:-1]


def expand(text: str, opts: Options | None = None) -> str:
    """The expanded tokens, a blank where white space is."""
    out = ""
    for tok in tokens(text, opts):
        out += (" " if out and (tok.flags & F_SPACE or tok.flags & 1) else "") + tok.text
    return out


def messages(text: str, opts: Options | None = None) -> list[str]:
    """Diagnostics, one line each, without carets."""
    opts = opts or options()
    opts.show_caret = False
    reporter = Reporter(SourceMap(), opts)
    reporter.out = []
    try:
        pp = Preprocessor(reporter, opts)
        pp.enter_main("t.c", predefined(opts), text.encode())
        out: list[Token] = []
        while pp.fill(out):
            pass
    except FatalError:
        pass
    reporter.finish()
    return "".join(reporter.out).splitlines()


def printed(text: str, opts: Options | None = None) -> str:
    """-E."""
    opts = opts or options()
    reporter = Reporter(SourceMap(), opts)
    reporter.out = []
    pp = Preprocessor(reporter, opts)
    pp.preprocess_only = True
    printer = Printer(pp)
    pp.watcher = printer
    pp.enter_main("t.c", predefined(opts), text.encode())
    return printer.run()
