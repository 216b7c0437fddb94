"""The IR as text: `print_function`; `text_read.py` reads it back, golden tests show it.

Values are renumbered canonically when printed, so that goldens survive changes elsewhere. Everything a pass may look at is in the text, or it
could not be tested from it; positions are not (the reader gives line numbers). Example:

    func @f sig(i32 s, i64 s) -> i32 s noinline {
      sym @g local size 8 align 4
      slot s0 "x" size 4 align 4
    b0(%0:i32, %1:i64):
      %2:i32 = add %0, 5:i32
      store @g+4, %2 !mem(4)
      branch %3 ? b1 : b2(%2)
    }

A constant is its canonical value and its type (a float's value is its bit pattern). After abi, places follow an operation and the entry's
parameters: r7 (a register's unit), stack8/16 (offset/bytes of the argument area), byval8/24 (copied there), st0.
"""

from typing import final

from pycc.ir.function import (
    LINK_GLOBAL,
    LINK_LOCAL,
    AsmData,
    Block,
    CallData,
    Data,
    Function,
    MemAttr,
    Module,
    ShuffleData,
    StackSlot,
    SwitchData,
    Sym,
)
from pycc.ir.ops import (
    ASM,
    ASM_GOTO,
    BRANCH,
    F16,
    F32,
    F64,
    F80,
    F128,
    GOTO,
    NAMES,
    NOT_ATOMIC,
    SWITCH,
    VOID,
    bytes_of,
    element_of,
    is_vector,
    lanes_of,
)
from pycc.ir.place import P_BYVAL, P_REG, P_STACK, Place, RetData
from pycc.ir.sig import A_ARRAY, A_COMPLEX, A_FLOAT, A_INT, A_RECORD, A_UNION, A_VECTOR, AbiType, Sig
from pycc.ir.value import Const, Edge, Inst, SymAddr, Value


def type_name(t: int) -> str:
    if t == VOID:
        return "void"
    if is_vector(t):
        return f"v{lanes_of(t)}x{type_name(element_of(t))}"
    if t == F16 or t == F32 or t == F64 or t == F80 or t == F128:
        return f"f{t - 256}"
    return f"i{t}"


def quote(s: str) -> str:
    out = ['"']
    for c in s:
        o = ord(c)
        if c == '"' or c == "\\":
            out.append("\\" + c)
        elif 32 <= o < 127:
            out.append(c)
        else:
            out.append(f"\\u{o:04x}" if o < 0x10000 else f"\\U{o:08x}")
    out.append('"')
    return "".join(out)


def abi_text(a: AbiType) -> str:
    if a.kind == A_INT or a.kind == A_FLOAT:
        sign = "" if a.kind == A_FLOAT else " s" if a.signed else " u"
        plain = a.size == bytes_of(a.ir) and a.align == a.size and a.natural_align == a.size
        return type_name(a.ir) + sign + ("" if plain else f" [{a.size} {a.align} {a.natural_align}]")
    kinds = {A_COMPLEX: "complex", A_RECORD: "record", A_UNION: "union", A_ARRAY: "array", A_VECTOR: "vector"}
    parts = []
    for m in a.members:
        bits = f":{m.bit_offset}:{m.bit_width}" if m.bit_width >= 0 else ""
        parts.append(f"{m.offset}{bits} {abi_text(m.type)}")
    flags = (" transparent" if a.transparent else "") + (" unaligned" if a.unaligned_member else "")
    return f"{kinds[a.kind]}({a.size} {a.align} {a.natural_align} {a.count}{flags}; {', '.join(parts)})"


def sig_text(s: Sig) -> str:
    parts = [abi_text(p) for p in s.params]
    out = f"sig({', '.join(parts)}) -> {abi_text(s.result) if s.result is not None else 'void'}"
    if s.variadic:
        out += f" variadic {s.fixed}"
    if s.unprototyped:
        out += " unprototyped"
    if s.convention:
        out += f" convention {s.convention}"
    if s.regparm:
        out += f" regparm {s.regparm}"
    if s.chain:
        out += " chain"
    if s.noreturn:
        out += " noreturn"
    if s.returns_twice:
        out += " returns_twice"
    return out


def places_text(word: str, places: list[Place]) -> str:
    parts = []
    for p in places:
        if p.kind == P_REG:
            parts.append(f"r{p.unit}")
        elif p.kind == P_STACK:
            parts.append(f"stack{p.offset}/{p.size}")
        else:
            parts.append(f"byval{p.offset}/{p.size}" if p.kind == P_BYVAL else f"st{p.unit}")
    return f" {word}({' '.join(parts)})"


def call_text(d: CallData) -> str:
    out = f" !{sig_text(d.sig)} effects {d.effects}"
    if d.noreturn and not d.sig.noreturn:
        out += " noreturn"
    if d.returns_twice and not d.sig.returns_twice:
        out += " returns_twice"
    if d.must_tail:
        out += " must_tail"
    if d.pack:
        out += " pack"
    if d.lowered:
        out += places_text("places", d.places) + places_text("results", d.results)
        out += f" stack {d.stack_bytes}" if d.stack_bytes else ""
        out += f" pop {d.pop_bytes}" if d.pop_bytes else ""
        out += f" vectors {d.vectors}" if d.vectors >= 0 else ""
    return out


def function_flags(fn: Function) -> str:
    """The words of a function's head behind its sig."""
    out = ""
    if fn.always_inline:
        out += " always_inline"
    if fn.noinline:
        out += " noinline"
    if fn.inline:
        out += " inline"
    if fn.inline_only:
        out += " inline_only"
    if fn.keep_for_inlining:
        out += " keep_for_inlining"
    if fn.optimize_none:
        out += " optimize_none"
    if fn.naked:
        out += " naked"
    if fn.cold:
        out += " cold"
    if fn.calls_returns_twice:
        out += " calls_returns_twice"
    if fn.has_alloca:
        out += " has_alloca"
    if fn.has_computed_goto:
        out += " has_computed_goto"
    if fn.nonlocal_labels:
        out += " nonlocal_labels"
    if fn.variadic_used:
        out += " variadic_used"
    if fn.arg_pack:
        out += " arg_pack"
    if fn.uses_frame_address:
        out += " uses_frame_address"
    if fn.lowered:
        out += " lowered" + places_text("places", fn.param_places) + (f" pop {fn.pop_bytes}" if fn.pop_bytes else "")
    return out


def sym_facts(s: Sym, own: bool) -> str:
    """What is known of a symbol, "" if nothing but its name (`own`: and that the text is its function's)."""
    out = " function" if s.is_function and not own else ""
    if s.defined:
        out += " defined"
    if s.linkage != LINK_GLOBAL:
        out += " local" if s.linkage == LINK_LOCAL else " replaceable"
    if s.weak:
        out += " weak"
    if s.retain:
        out += " retain"
    if s.binds_locally:
        out += " binds_locally"
    if s.visibility:
        out += f" visibility {s.visibility}"
    if s.tls:
        out += f" tls {s.tls}"
    if s.size >= 0:
        out += f" size {s.size}"
    if s.align != 1:
        out += f" align {s.align}"
    if s.const:
        out += " const"
    if s.noreturn:
        out += " noreturn"
    if s.pure:
        out += f" pure {s.pure}"
    if s.malloc:
        out += " malloc"
    if s.error:
        out += f" error {quote(s.error)}"
    if s.warning:
        out += f" warning {quote(s.warning)}"
    return out


def plain_name(name: str) -> bool:
    """Whether a symbol's name needs no quotes."""
    for c in name:
        if not (c.isascii() and (c.isalnum() or c == "_" or c == "." or c == "$")):
            return False
    return True


@final
class Printer:
    """Numbers of values, blocks and slots for one printing."""

    def __init__(self) -> None:
        self.values: dict[Value, int] = {}
        self.blocks: dict[Block, int] = {}
        self.names: dict[Sym, str] = {}
        self.mentioned: list[Sym] = []  # in order, since the function's beginning
        self.anonymous = 0

    def count(self, v: Value) -> None:
        self.values[v] = len(self.values)

    def define(self, v: Value) -> str:
        n = self.values[v]
        return f"%{n}:{type_name(v.type)}"

    def sym(self, s: Sym) -> str:
        """A name, or of one without (a string literal, a block's static): its base and a number."""
        known = self.names.get(s)
        if known is None:
            self.mentioned.append(s)
            known = s.name
            if not known:
                known = s.base
            if known and not plain_name(known):
                known = quote(known)
            if not s.name:
                known += f"#{self.anonymous}"
                self.anonymous += 1
            self.names[s] = known
        return known

    def value(self, v: Value) -> str:
        if isinstance(v, Const):
            return f"{v.value}:{type_name(v.type)}"
        if isinstance(v, SymAddr):
            return f"@{self.sym(v.sym)}" + (f"{v.offset:+d}" if v.offset else "")
        n = self.values.get(v)
        return f"%{n}" if n is not None else "%?"

    def edge(self, e: Edge) -> str:
        b = f"b{self.blocks.get(e.target, -1)}"
        if not e.args:
            return b
        return f"{b}({', '.join([self.value(a) for a in e.args])})"

    def data(self, i: Inst) -> str:
        d = i.data
        if d is None:
            return ""
        if isinstance(d, MemAttr):
            out = f" !mem({d.align}"
            if d.volatile:
                out += " volatile"
            if d.order != NOT_ATOMIC:
                out += f" order {d.order}"
            if d.space:
                out += f" space {d.space}"
            if d.alias:
                out += f" alias {d.alias}"
            if d.restrict:
                out += f" restrict {d.restrict}"
            return out + ")"
        if isinstance(d, CallData):
            return call_text(d)
        if isinstance(d, RetData):
            return places_text("places", d.places)
        if isinstance(d, AbiType):
            return f" !abi {abi_text(d)}"
        if isinstance(d, StackSlot):
            return f" s{d.number}"
        if isinstance(d, Sym):
            return f" @{self.sym(d)}"
        if isinstance(d, Block):
            return f" b{self.blocks.get(d, -1)}"
        if isinstance(d, ShuffleData):
            return f" !lanes({' '.join([str(x) for x in d.lanes])})"
        if isinstance(d, AsmData):
            return " !asm " + self.asm(d)
        return ""

    def asm(self, d: AsmData) -> str:
        ops = []
        for o in d.operands:
            place = f"result {o.result}" if o.result >= 0 else f"arg {o.arg}"
            extra = (" mem" if o.memory else "") + (f" tied {o.tied}" if o.tied >= 0 else "") + (f" reg {o.register}" if o.register else "")
            extra += (" early" if o.early else "") + (" signed" if o.signed else "") + (" read_write" if o.read_write else "")
            extra += (f" high_result {o.high_result}" if o.high_result >= 0 else "") + (f" high_arg {o.high_arg}" if o.high_arg >= 0 else "")
            ops.append(f"[{o.name}] {quote(o.constraint)} {type_name(o.type)} {o.size} {'out' if o.is_output else 'in'} {place}{extra}")
        flags = (" memory" if d.memory else "") + (" volatile" if d.volatile else "")
        flags += (" basic" if d.basic else "") + (" inline" if d.inline else "")
        return f"{quote(d.template)} ({', '.join(ops)}) clobbers ({' '.join(d.clobbers)}) labels ({' '.join(d.label_names)}){flags}"

    def inst(self, i: Inst) -> str:
        left = ""
        if i.type != VOID:
            left = self.define(i)
            for r in i.more:
                left += ", " + self.define(r)
            left += " = "
        args = ", ".join([self.value(a) for a in i.args])
        head = NAMES[i.op]
        if i.aux:
            head += f".{i.aux}"
        if i.op == BRANCH:
            return f"  {head} {args} ? {self.edge(i.edges[0])} : {self.edge(i.edges[1])}"
        if i.op == SWITCH:
            assert isinstance(i.data, SwitchData)
            cases = []
            for k in range(len(i.data.values)):
                lo = i.data.values[k]
                hi = i.data.highs[k]
                cases.append(f"{lo}{f'..{hi}' if hi != lo else ''} {self.edge(i.edges[k + 1])}")
            return f"  {head} {args} [{', '.join(cases)}] else {self.edge(i.edges[0])}"
        out = f"  {left}{head}{' ' if args else ''}{args}{self.data(i)}"
        if i.edges:
            out += (" -> " if i.op in (ASM, ASM_GOTO, GOTO) else " ") + ", ".join([self.edge(e) for e in i.edges])
        return out


    def block_head(self, n: int, b: Block) -> str:
        params = ", ".join([self.define(v) for v in b.params])
        out = f"b{n}" + (f"({params})" if b.params else "") + ":"
        if b.cold:
            out += " cold"
        if b.address_taken:
            out += " address_taken"
        if b.label_sym is not None:
            out += f" label @{self.sym(b.label_sym)}"
        return out + (f"  ; {b.name}" if b.name else "")

    def function(self, fn: Function) -> str:
        self.values = {}
        self.blocks = {}
        self.mentioned = []
        for n, b in enumerate(fn.blocks):
            self.blocks[b] = n
            # numbered first: a block may be used before the block that dominates it is printed
            for v in b.params:
                self.count(v)
            for i in b.insts:
                if i.type != VOID:
                    self.count(i)
                    for r in i.more:
                        self.count(r)
        head = f"func @{self.sym(fn.sym)} {sig_text(fn.sig)}{function_flags(fn)} {{"
        slots = []
        for n, s in enumerate(fn.slots):
            s.number = n
            marks = (" scoped" if s.scoped else "") + (" unshared" if s.unshared else "")
            slots.append(f"  slot s{n} {quote(s.name)} size {s.size} align {s.align}{marks}")
        body = []
        for n, b in enumerate(fn.blocks):
            body.append(self.block_head(n, b))
            for i in b.insts:
                body.append(self.inst(i))
        syms = []
        for x in self.mentioned:
            facts = sym_facts(x, x is fn.sym)
            if facts:
                syms.append(f"  sym @{self.names[x]}{facts}")
        return "\n".join([head, *syms, *slots, *body, "}"]) + "\n"

    def data_line(self, d: Data) -> str:
        """An object of the module with what it holds."""
        out = f"data @{self.sym(d.sym)} size {d.size} align {d.align}"
        out += (" read_only" if d.read_only else "") + (" strings" if d.strings else "")
        out += (" common" if d.common else "") + (" used" if d.used else "")
        if d.mergeable:
            out += f" mergeable {d.mergeable}"
        if d.section:
            out += f" section {quote(d.section)}"
        if d.image is not None:
            out += f' image "{d.image.hex()}"'
        for r in d.relocs:
            out += f" reloc {r.offset}/{r.width} @{self.sym(r.sym)}" + (f"{r.addend:+d}" if r.addend else "")
            if r.minus is not None:
                out += f" minus @{self.sym(r.minus)}"
        return out


def print_function(fn: Function) -> str:
    """The text of one function."""
    return Printer().function(fn)


def print_module(m: Module) -> str:
    """Data, then functions; anonymous symbols have one number in all of them."""
    p = Printer()
    lines = [p.data_line(d) + "\n" for d in m.data]
    return "".join(lines) + "\n".join([p.function(f) for f in m.functions])
