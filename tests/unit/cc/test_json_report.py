"""-fdiagnostics-format=json: one array, notes as children, where a macro stands as gcc says it."""

import json

import pytest
from pp_tools import options
from pycc.driver.predefined import predefined
from pycc.lex.token import Token
from pycc.pp.preprocess import Preprocessor
from pycc.source.file import SourceMap
from pycc.source.json_report import json_string
from pycc.source.report import FatalError, Reporter


def report(text: str, name: str = "t.c") -> str:
    opts = options()
    opts.json_diagnostics = True
    opts.main_file = name
    reporter = Reporter(SourceMap(), opts)
    reporter.out = []
    try:
        pp = Preprocessor(reporter, opts)
        pp.enter_main(name, predefined(opts), text.encode())
        out: list[Token] = []
        while pp.fill(out):
            pass
        reporter.finish()
    except FatalError:
        pass
    return "".join(reporter.out)


def test_nothing_to_say_is_an_empty_array() -> None:
    assert report("int x;\n") == "[]\n"


def test_note_is_a_child() -> None:
    made = json.loads(report("#define A 1\n#define A 2\n#warning hey \u00e4\n", 'a"\\b.c'))
    assert [d["kind"] for d in made] == ["warning", "warning"]
    assert made[0]["message"] == '"A" redefined' and [c["kind"] for c in made[0]["children"]] == ["note"]
    assert made[0]["children"][0]["locations"][0]["caret"]["line"] == 1
    assert made[1]["option"] == "-Wcpp" and made[1]["children"] == []
    assert made[1]["locations"][0]["caret"] == {"file": 'a"\\b.c', "line": 3, "column": 2, "display-column": 2, "byte-column": 2}


def test_columns_count_tabs_and_bytes() -> None:
    caret = json.loads(report("#if 1\n\t#error no\n#endif\n"))[0]["locations"][0]["caret"]
    assert (caret["line"], caret["column"], caret["byte-column"]) == (2, 10, 3)


def test_the_array_stands_before_the_last_words() -> None:
    made = report('#include "nope.h"\n')
    assert made.endswith("]\ncompilation terminated.\n")
    assert json.loads(made.rpartition("compilation")[0])[0]["kind"] == "fatal error"


@pytest.mark.parametrize("text", ["a\nb", "\u00e4\U0001f600", '"\\', "\udc80", "\x7f"])
def test_strings(text: str) -> None:
    made = json_string(text)
    assert made.isascii() and json.loads(made) == text
