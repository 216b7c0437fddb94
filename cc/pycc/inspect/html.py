"""-fdump=html:f: one function through all its forms, a column each, on one page that needs nothing else.

Pointing at a line lights up, in every column, what was made from the same line of C (values are renumbered in each text, lines are not). A form
that equals the one before it only adds its name to that column's head.
"""

from typing import Final, final

from pycc.codegen.mir import MFunction
from pycc.codegen.mirtext import print_machine
from pycc.ir.function import Function
from pycc.ir.text import print_function
from pycc.source.file import LOW, SourceMap
from pycc.tree.decl import FuncDecl
from pycc.tree.printer import function_lines

HEAD: Final = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>%s</title><style>
body { margin: 0; font: 12px/1.4 monospace }
main { display: flex; align-items: flex-start }
section { border-right: 1px solid #bbb; padding: 0 1em 1em 1em; min-width: max-content }
h2 { font: bold 13px sans-serif; position: sticky; top: 0; background: #fff; margin: 0; padding: .5em 0 }
pre { margin: 0; white-space: pre }
.on { background: #fe8 }
.held { background: #bdf }
</style></head><body><main>
"""

TAIL: Final = """</main><script>
function mark(e, word) {
  var k = e.target.dataset && e.target.dataset.k;
  if (k) document.querySelectorAll('[data-k="' + k + '"]').forEach(function (x) { x.classList.toggle(word); });
}
document.addEventListener('mouseover', function (e) { mark(e, 'on'); });
document.addEventListener('mouseout', function (e) { mark(e, 'on'); });
document.addEventListener('click', function (e) { mark(e, 'held'); });
</script></body></html>
"""


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@final
class Column:
    """`keys[i]`: the line of C behind line i, "" if none."""

    def __init__(self, name: str, lines: list[str], keys: list[str]) -> None:
        self.names = [name]
        self.lines = lines
        self.keys = keys

    def html(self) -> str:
        out = [f"<section><h2>{escape(', '.join(self.names))}</h2>"]
        for n in range(len(self.lines)):
            key = f' data-k="{self.keys[n]}"' if self.keys[n] else ""
            out.append(f"<pre{key}>{escape(self.lines[n]) or ' '}</pre>")
        out.append("</section>\n")
        return "".join(out)


@final
class Page:
    """What is known of `function` so far; dump.py adds to it."""

    def __init__(self, function: str, sources: SourceMap) -> None:
        self.function = function
        self.sources = sources
        self.columns: list[Column] = []

    def key(self, pos: int) -> str:
        """The line at a position; of what a macro made, the line where the macro stands."""
        pos &= LOW
        file = self.sources.file_at(pos) if pos > 0 else None
        return f"{file.base}-{file.physical_line(pos - file.base)}" if file is not None else ""

    def add(self, name: str, lines: list[str], keys: list[str]) -> None:
        if self.columns and self.columns[-1].lines == lines:
            self.columns[-1].names.append(name)
        else:
            self.columns.append(Column(name, lines, keys))

    def ir(self, name: str, fn: Function) -> None:
        if not self.columns:
            self.source(fn)
        positions = [i.pos for b in fn.blocks for i in b.insts]
        self.add_text(name, print_function(fn), ("sym ", "slot "), positions)

    def machine(self, name: str, m: MFunction) -> None:
        positions = [i.pos for b in m.blocks for i in b.insts]
        self.add_text(name, print_machine(m), ("slot ", "table ", "gpr.", "xmm.", "mem."), positions)

    def add_text(self, name: str, text: str, declarations: tuple[str, ...], positions: list[int]) -> None:
        """Instructions are the indented lines that declare nothing, in the order of their positions."""
        lines = text.splitlines()
        keys: list[str] = []
        n = 0
        for line in lines:
            if line.startswith("  ") and not line.startswith(declarations, 2):
                keys.append(self.key(positions[n]))
                n += 1
            else:
                keys.append("")
        assert n == len(positions), f"{name} has {len(positions)} instructions on {n} lines"
        self.add(name, lines, keys)

    def source(self, fn: Function) -> None:
        """The text of the function, and its tree."""
        file = self.sources.file_at(fn.pos & LOW)
        if file is not None and fn.end_pos & LOW >= file.base:
            first = file.physical_line((fn.pos & LOW) - file.base)
            last = file.physical_line((fn.end_pos & LOW) - file.base)
            text = file.text.split("\n")[first - 1:max(first, last)]
            lines = [x.replace("\r", "").encode("latin-1").decode("utf-8", "replace") for x in text]
            self.add("source", lines, [f"{file.base}-{first + n}" for n in range(len(lines))])
        if isinstance(fn.decl, FuncDecl):
            tree: list[str] = []
            function_lines(fn.decl, "", tree)
            self.add("tree", tree, [""] * len(tree))

    def html(self) -> str:
        return HEAD % escape(self.function) + "".join([c.html() for c in self.columns]) + TAIL
