"""The IR as text: `print_function`; golden tests show this form. There is no reader of it yet.

Values are renumbered canonically when printed, so that goldens survive changes elsewhere. Example:

    func @f sig(i32 s, i64 s) -> i32 s {
      slot s0 "x" size 4 align 4
    b0(%0:i32, %1:i64):
      %2:i32 = add %0, 5:i32
      store @g+4, %2 !mem(4)
      branch %3 ? b1 : b2(%2)
    }
"""

from typing import final

from pycc.ir.function import AsmData, Block, CallData, Function, MemAttr, Module, ShuffleData, StackSlot, SwitchData, Sym
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
    element_of,
    is_vector,
    lanes_of,
)
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
            out.append(f"\\u{o:04x}")
    out.append('"')
    return "".join(out)


def abi_text(a: AbiType) -> str:
    if a.kind == A_INT:
        return f"{type_name(a.ir)} {'s' if a.signed else 'u'}"
    if a.kind == A_FLOAT:
        return type_name(a.ir)
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


@final
class Printer:
    """Numbers of values, blocks and slots for one printing."""

    def __init__(self) -> None:
        self.values: dict[Value, int] = {}
        self.blocks: dict[Block, int] = {}
        self.anonymous: dict[Sym, int] = {}

    def count(self, v: Value) -> None:
        self.values[v] = len(self.values)

    def define(self, v: Value) -> str:
        n = self.values[v]
        return f"%{n}:{type_name(v.type)}"

    def sym(self, s: Sym) -> str:
        if s.name:
            return s.name
        n = self.anonymous.setdefault(s, len(self.anonymous))
        return f"{s.base}#{n}"

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
            return f" !{sig_text(d.sig)} effects {d.effects}"
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


def print_function(fn: Function) -> str:
    """The text of one function."""
    p = Printer()
    for n, b in enumerate(fn.blocks):
        p.blocks[b] = n
        # numbered first: a block may be used before the block that dominates it is printed
        for v in b.params:
            p.count(v)
        for i in b.insts:
            if i.type != VOID:
                p.count(i)
                for r in i.more:
                    p.count(r)
    lines = [f"func @{p.sym(fn.sym)} {sig_text(fn.sig)} {{"]
    for n, s in enumerate(fn.slots):
        s.number = n
        lines.append(f"  slot s{n} {quote(s.name)} size {s.size} align {s.align}{' scoped' if s.scoped else ''}")
    for n, b in enumerate(fn.blocks):
        params = ", ".join([p.define(v) for v in b.params])
        lines.append(f"b{n}" + (f"({params})" if b.params else "") + ":" + (f"  ; {b.name}" if b.name else ""))
        for i in b.insts:
            lines.append(p.inst(i))
    lines.append("}")
    return "\n".join(lines) + "\n"


def print_module(m: Module) -> str:
    return "\n".join([print_function(f) for f in m.functions])
