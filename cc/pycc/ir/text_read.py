"""Reads the IR's text back (`text.py` prints it): optimiser passes are tested from IR text, and a miscompiled function is kept as one.

    module   = { data | function }        data = `data @name ...` on one line
    function = `func @f sig(...) -> type flags {`  { sym | slot }  { block }  `}`
    block    = `b0(%0:i32): marks  ; name`  { instruction, one a line }

Values may be used before the line that defines them (blocks stand in any order), so a function is read twice: first its blocks, their
parameters and the results of its instructions, then operands and edges. A symbol is known by its name in the whole module; what a `sym` line says
of it is added to what is known. The position of an instruction is the number of its line. `;` begins a comment; the one behind a block's head
is the block's name. What is wrong ends in IrTextError, with the line.
"""

from typing import Final, final

from pycc.ir.function import (
    LINK_LOCAL,
    LINK_WEAK,
    AsmData,
    AsmOp,
    Block,
    CallData,
    Data,
    DataReloc,
    Function,
    Module,
    ShuffleData,
    StackSlot,
    SwitchData,
    Sym,
    connect,
)
from pycc.ir.ops import (
    ASM,
    ASM_GOTO,
    BRANCH,
    GOTO,
    INIT_TRAMPOLINE,
    JUMP,
    LABEL_ADDR,
    NOT_ATOMIC,
    SWITCH,
    TLS_ADDR,
    VOID,
    bytes_of,
    op_rows,
    vector_of,
)
from pycc.ir.place import P_BYVAL, P_REG, P_STACK, P_X87, Place, RetData
from pycc.ir.sig import A_ARRAY, A_COMPLEX, A_FLOAT, A_INT, A_RECORD, A_UNION, A_VECTOR, AbiMember, AbiType, Sig
from pycc.ir.value import Inst, Value

AGGREGATES: Final = {"complex": A_COMPLEX, "record": A_RECORD, "union": A_UNION, "array": A_ARRAY, "vector": A_VECTOR}


class IrTextError(Exception):
    """The text is not IR; the message names the line."""


def op_numbers() -> dict[str, int]:
    return {r.name: r.op for r in op_rows()}


@final
class Line:
    """One line of text and a place in it."""

    def __init__(self, text: str, number: int) -> None:
        self.text = text
        self.number = number
        self.at = 0
        self.skip()

    def fail(self, what: str) -> IrTextError:
        return IrTextError(f"line {self.number}: {what} at '{self.text[self.at:self.at + 20]}'")

    def skip(self) -> None:
        while self.at < len(self.text) and self.text[self.at] == " ":
            self.at += 1

    def done(self) -> bool:
        return self.at >= len(self.text) or self.text[self.at] == ";"

    def peek(self) -> str:
        return self.text[self.at] if self.at < len(self.text) else ""

    def take(self, what: str) -> bool:
        """Whether `what` stands here; then it is passed."""
        if not self.text.startswith(what, self.at):
            return False
        self.at += len(what)
        self.skip()
        return True

    def expect(self, what: str) -> None:
        if not self.take(what):
            raise self.fail(f"'{what}' expected")

    def word(self) -> str:
        """Letters, digits, `_` (and `.` and `$`: names of symbols); may be empty."""
        begin = self.at
        while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] in "_.$"):
            self.at += 1
        out = self.text[begin:self.at]
        self.skip()
        return out

    def keyword(self, what: str) -> bool:
        """`what` as a whole word."""
        begin = self.at
        if self.word() == what:
            return True
        self.at = begin
        return False

    def number_here(self) -> int:
        begin = self.at
        if self.peek() == "-" or self.peek() == "+":
            self.at += 1
        while self.peek().isdigit():
            self.at += 1
        digits = self.text[begin:self.at]
        if not digits.lstrip("+-").isdigit():
            raise self.fail("number expected")
        self.skip()
        return int(digits)

    def quoted(self) -> str:
        self.expect('"')
        out: list[str] = []
        while self.peek() != '"':
            c = self.peek()
            if not c:
                raise self.fail("unended string")
            self.at += 1
            if c == "\\":
                c = self.peek()
                self.at += 1
                if c == "u" or c == "U":
                    n = 4 if c == "u" else 8
                    c = chr(int(self.text[self.at:self.at + n], 16))
                    self.at += n
            out.append(c)
        self.at += 1
        self.skip()
        return "".join(out)

    def ir_type(self) -> int:
        word = self.word()
        made = type_of(word)
        if made < 0:
            raise self.fail(f"type expected, not '{word}',")
        return made


def type_of(word: str) -> int:
    """The IR type of that name, -1: none."""
    if word == "void":
        return VOID
    head = word[:1]
    if head == "v":
        lanes, _, element = word[1:].partition("x")
        inner = type_of(element)
        return vector_of(int(lanes), inner) if lanes.isdigit() and inner > 0 else -1
    if (head == "i" or head == "f") and word[1:].isdigit():
        return int(word[1:]) + (256 if head == "f" else 0)
    return -1


def abi_type(t: Line) -> AbiType:
    """`i32 s`, `f80 [16 16 16]`, `record(size align natural count; 0 i32 s, 4:0:3 i32 u)`."""
    word = t.word()
    if word not in AGGREGATES:
        ir = type_of(word)
        if ir <= 0:
            raise t.fail(f"type expected, not '{word}',")
        size = bytes_of(ir)
        plain = AbiType(A_FLOAT if 256 < ir < 1024 else A_INT, size, size, ir)
        if plain.kind == A_INT:
            plain.signed = t.keyword("s")
            if not plain.signed and not t.keyword("u"):
                raise t.fail("'s' or 'u' expected")
        if t.take("["):
            plain.size = t.number_here()
            plain.align = t.number_here()
            plain.natural_align = t.number_here()
            t.expect("]")
        return plain
    t.expect("(")
    a = AbiType(AGGREGATES[word], t.number_here(), t.number_here())
    a.natural_align = t.number_here()
    a.count = t.number_here()
    a.transparent = t.keyword("transparent")
    a.unaligned_member = t.keyword("unaligned")
    t.expect(";")
    while not t.take(")"):
        offset = t.number_here()
        bit_offset = 0
        width = -1
        if t.take(":"):
            bit_offset = t.number_here()
            t.expect(":")
            width = t.number_here()
        a.members.append(AbiMember(offset, abi_type(t), width, bit_offset))
        t.take(",")
    return a


def sig_of(t: Line) -> Sig:
    t.expect("sig(")
    params: list[AbiType] = []
    while not t.take(")"):
        params.append(abi_type(t))
        t.take(",")
    t.expect("->")
    s = Sig(None if t.keyword("void") else abi_type(t), params)
    if t.keyword("variadic"):
        s.variadic = True
        s.fixed = t.number_here()
    s.unprototyped = t.keyword("unprototyped")
    if t.keyword("convention"):
        s.convention = t.number_here()
    if t.keyword("regparm"):
        s.regparm = t.number_here()
    s.chain = t.keyword("chain")
    s.noreturn = t.keyword("noreturn")
    s.returns_twice = t.keyword("returns_twice")
    return s


def places_of(t: Line, word: str) -> list[Place]:
    """` word(r7 stack8/16 ...)`; nothing if it does not stand here."""
    out: list[Place] = []
    if not t.take(word + "("):
        return out
    while not t.take(")"):
        if t.take("stack"):
            p = Place(P_STACK, 0, t.number_here())
        elif t.take("byval"):
            p = Place(P_BYVAL, 0, t.number_here())
        elif t.take("st"):
            p = Place(P_X87, t.number_here())
        else:
            t.expect("r")
            p = Place(P_REG, t.number_here())
        if t.take("/"):
            p.size = t.number_here()
        out.append(p)
    return out


def call_data(t: Line) -> CallData:
    s = sig_of(t)
    t.expect("effects")
    d = CallData(s, t.number_here())
    d.noreturn = t.keyword("noreturn") or d.noreturn
    d.returns_twice = t.keyword("returns_twice") or d.returns_twice
    d.must_tail = t.keyword("must_tail")
    d.pack = t.keyword("pack")
    d.lowered = t.text.startswith("places(", t.at)
    d.places = places_of(t, "places")
    d.results = places_of(t, "results")
    if t.keyword("stack"):
        d.stack_bytes = t.number_here()
    if t.keyword("pop"):
        d.pop_bytes = t.number_here()
    if t.keyword("vectors"):
        d.vectors = t.number_here()
    return d


def asm_operand(t: Line) -> AsmOp:
    t.expect("[")
    name = t.word()
    t.expect("]")
    constraint = t.quoted()
    ir = t.ir_type()
    size = t.number_here()
    output = t.keyword("out")
    if not output:
        t.expect("in")
    o = AsmOp(constraint, name, ir, output)
    o.size = size
    if t.keyword("result"):
        o.result = t.number_here()
    else:
        t.expect("arg")
        o.arg = t.number_here()
    o.memory = t.keyword("mem")
    if t.keyword("tied"):
        o.tied = t.number_here()
    if t.keyword("reg"):
        o.register = t.word()
    o.early = t.keyword("early")
    o.signed = t.keyword("signed")
    o.read_write = t.keyword("read_write")
    if t.keyword("high_result"):
        o.high_result = t.number_here()
    if t.keyword("high_arg"):
        o.high_arg = t.number_here()
    return o


def asm_data(t: Line) -> AsmData:
    d = AsmData(t.quoted())
    t.expect("(")
    while not t.take(")"):
        d.operands.append(asm_operand(t))
        t.take(",")
    t.expect("clobbers (")
    while not t.take(")"):
        d.clobbers.append(asm_word(t))
    t.expect("labels (")
    while not t.take(")"):
        d.label_names.append(asm_word(t))
    d.memory = t.keyword("memory")
    d.volatile = t.keyword("volatile")
    d.basic = t.keyword("basic")
    d.inline = t.keyword("inline")
    return d


def asm_word(t: Line) -> str:
    """A clobber (`st(1)` is one) or a label."""
    begin = t.at
    while t.peek() not in (" ", ")", "") or t.text.startswith("st(", begin) and t.at < begin + 5:
        t.at += 1
    out = t.text[begin:t.at].strip()
    if not out:
        raise t.fail("name expected")
    t.skip()
    return out


@final
class Reader:
    """One text; `functions` and `data` of the module grow."""

    def __init__(self, text: str, pointer: int) -> None:
        self.lines: list[str] = text.split("\n")
        self.at = 0
        self.module = Module(pointer)
        self.syms: dict[str, Sym] = {}
        self.ops = op_numbers()
        # of the function being read
        self.fn = Function(Sym(""), Sig(None, []), pointer)
        self.values: dict[int, Value] = {}
        self.blocks: dict[int, Block] = {}
        self.slots: dict[int, StackSlot] = {}

    def next_line(self) -> Line | None:
        """The next line that says something."""
        while self.at < len(self.lines):
            self.at += 1
            line = Line(self.lines[self.at - 1], self.at)
            if not line.done():
                return line
        return None

    def read(self) -> None:
        line = self.next_line()
        while line is not None:
            if line.keyword("func"):
                self.function(line)
            elif line.keyword("data"):
                self.data(line)
            else:
                raise line.fail("func or data expected")
            line = self.next_line()

    # --- symbols and data

    def sym(self, t: Line) -> Sym:
        t.expect("@")
        begin = t.at
        name = t.quoted() if t.peek() == '"' else t.word()
        anonymous = t.take("#")
        if anonymous:
            t.number_here()
        elif not name:
            raise t.fail("symbol expected")
        key = t.text[begin:t.at].rstrip()
        s = self.syms.get(key)
        if s is None:
            s = Sym("" if anonymous else name)
            if anonymous:
                s.base = name
            self.syms[key] = s
        return s

    def sym_facts(self, t: Line) -> None:
        s = self.sym(t)
        while not t.done():
            word = t.word()
            if word == "function":
                s.is_function = True
            elif word == "defined":
                s.defined = True
            elif word == "local":
                s.linkage = LINK_LOCAL
            elif word == "replaceable":
                s.linkage = LINK_WEAK
            elif word == "weak":
                s.weak = True
            elif word == "retain":
                s.retain = True
            elif word == "binds_locally":
                s.binds_locally = True
            elif word == "visibility":
                s.visibility = t.number_here()
            elif word == "tls":
                s.tls = t.number_here()
            elif word == "size":
                s.size = t.number_here()
            elif word == "align":
                s.align = t.number_here()
            elif word == "const":
                s.const = True
            elif word == "noreturn":
                s.noreturn = True
            elif word == "pure":
                s.pure = t.number_here()
            elif word == "malloc":
                s.malloc = True
            elif word == "error":
                s.error = t.quoted()
            elif word == "warning":
                s.warning = t.quoted()
            else:
                raise t.fail(f"unknown word '{word}' of a symbol")

    def data(self, t: Line) -> None:
        s = self.sym(t)
        t.expect("size")
        size = t.number_here()
        t.expect("align")
        d = Data(s, size, t.number_here())
        s.data = d
        self.module.data.append(d)
        d.read_only = t.keyword("read_only")
        d.strings = t.keyword("strings")
        d.common = t.keyword("common")
        d.used = t.keyword("used")
        if t.keyword("mergeable"):
            d.mergeable = t.number_here()
        if t.keyword("section"):
            d.section = t.quoted()
        if t.keyword("image"):
            d.image = bytearray.fromhex(t.quoted())
        while t.keyword("reloc"):
            offset = t.number_here()
            t.expect("/")
            width = t.number_here()
            target = self.sym(t)
            addend = t.number_here() if t.peek() in ("+", "-") else 0
            d.relocs.append(DataReloc(offset, width, target, addend, self.sym(t) if t.keyword("minus") else None))
        if not t.done():
            raise t.fail("end of line expected")

    # --- functions

    def function(self, t: Line) -> None:
        s = self.sym(t)
        s.is_function = True
        fn = Function(s, sig_of(t), self.module.pointer)
        s.function = fn
        self.fn = fn
        self.flags(t)
        self.values = {}
        self.blocks = {}
        self.slots = {}
        rests: list[tuple[Inst, Line]] = []
        block: Block | None = None
        while True:
            line = self.next_line()
            if line is None:
                raise IrTextError(f"line {self.at}: '}}' expected")
            if line.take("}"):
                break
            if line.keyword("sym"):
                self.sym_facts(line)
            elif line.keyword("slot"):
                self.slot(line)
            elif line.text[0] == "b":
                block = self.block_head(line)
            elif block is None:
                raise line.fail("block expected")
            else:
                i = self.results(line)
                i.block = block
                block.insts.append(i)
                rests.append((i, line))
        for i, line in rests:
            self.operands(i, line)
            if not line.done():
                raise line.fail("end of line expected")
        fn.pos = rests[0][0].pos if rests else 1
        fn.end_pos = fn.pos
        self.module.functions.append(fn)

    def flags(self, t: Line) -> None:
        fn = self.fn
        while not t.take("{"):
            word = t.word()
            if word == "always_inline":
                fn.always_inline = True
            elif word == "noinline":
                fn.noinline = True
            elif word == "inline":
                fn.inline = True
            elif word == "inline_only":
                fn.inline_only = True
            elif word == "keep_for_inlining":
                fn.keep_for_inlining = True
            elif word == "optimize_none":
                fn.optimize_none = True
            elif word == "naked":
                fn.naked = True
            elif word == "cold":
                fn.cold = True
            elif word == "calls_returns_twice":
                fn.calls_returns_twice = True
            elif word == "has_alloca":
                fn.has_alloca = True
            elif word == "has_computed_goto":
                fn.has_computed_goto = True
            elif word == "nonlocal_labels":
                fn.nonlocal_labels = True
            elif word == "variadic_used":
                fn.variadic_used = True
            elif word == "arg_pack":
                fn.arg_pack = True
            elif word == "uses_frame_address":
                fn.uses_frame_address = True
            elif word == "lowered":
                fn.lowered = True
                fn.param_places = places_of(t, "places")
                if t.keyword("pop"):
                    fn.pop_bytes = t.number_here()
            else:
                raise t.fail(f"unknown word '{word}' of a function")

    def slot(self, t: Line) -> None:
        t.expect("s")
        number = t.number_here()
        name = t.quoted()
        t.expect("size")
        size = t.number_here()
        t.expect("align")
        s = StackSlot(name, size, t.number_here())
        s.scoped = t.keyword("scoped")
        s.unshared = t.keyword("unshared")
        s.number = number
        self.slots[number] = s
        self.fn.slots.append(s)

    def block_number(self, t: Line) -> Block:
        """Block `b3`; made when first named, put in its place by its head."""
        t.expect("b")
        n = t.number_here()
        b = self.blocks.get(n)
        if b is None:
            b = Block()
            self.blocks[n] = b
        return b

    def block_head(self, t: Line) -> Block:
        b = self.block_number(t)
        if b in self.fn.blocks:
            raise t.fail("block stands twice")
        b.number = len(self.fn.blocks)
        self.fn.blocks.append(b)
        if t.take("("):
            while not t.take(")"):
                number, ir = self.definition(t)
                self.define(t, number, b.add_param(ir))
                t.take(",")
        t.expect(":")
        b.cold = t.keyword("cold")
        b.address_taken = t.keyword("address_taken")
        if t.keyword("label"):
            b.label_sym = self.sym(t)
        if t.take(";"):
            b.name = t.text[t.at:].rstrip()
        elif not t.done():
            raise t.fail("end of line expected")
        return b

    def definition(self, t: Line) -> tuple[int, int]:
        t.expect("%")
        n = t.number_here()
        t.expect(":")
        return n, t.ir_type()

    def define(self, t: Line, number: int, v: Value) -> None:
        if number in self.values:
            raise t.fail(f"%{number} is defined twice")
        self.values[number] = v

    def results(self, t: Line) -> Inst:
        """`%1:i32, %2:i1 = name.aux`: the instruction without its operands."""
        defined: list[tuple[int, int]] = []
        if t.peek() == "%":
            defined.append(self.definition(t))
            while t.take(","):
                defined.append(self.definition(t))
            t.expect("=")
        begin = t.at
        name, _, aux = t.word().partition(".")
        op = self.ops.get(name, -1)
        if op < 0:
            t.at = begin
            raise t.fail("operation expected")
        i = Inst(op, defined[0][1] if defined else VOID, t.number, 0)
        if aux:
            i.aux = int(aux)
        elif t.text[t.at - 1] == "." and t.peek() == "-":
            i.aux = t.number_here()
        for k, (number, ir) in enumerate(defined):
            self.define(t, number, i if k == 0 else i.add_result(ir))
        return i

    # --- operands

    def value(self, t: Line) -> Value:
        c = t.peek()
        if c == "%":
            t.expect("%")
            n = t.number_here()
            v = self.values.get(n)
            if v is None:
                raise t.fail(f"%{n} is not defined")
            return v
        if c == "@":
            s = self.sym(t)
            return self.fn.address(s, t.number_here() if t.peek() in ("+", "-") else 0)
        value = t.number_here()
        t.expect(":")
        return self.fn.const(t.ir_type(), value)

    def edge(self, i: Inst, t: Line) -> None:
        b = self.block_number(t)
        if b not in self.fn.blocks:
            raise t.fail("edge to a block that is not there")
        args: list[Value] = []
        if t.take("("):
            while not t.take(")"):
                args.append(self.value(t))
                t.take(",")
        connect(i, b, args)

    def operands(self, i: Inst, t: Line) -> None:
        op = i.op
        c = t.peek()
        if op != TLS_ADDR and op != LABEL_ADDR and (c.isdigit() or c == "-" and not t.text.startswith("->", t.at) or c == "%" or c == "@"):
            i.add_arg(self.value(t))
            while t.take(","):
                i.add_arg(self.value(t))
        if op == BRANCH:
            t.expect("?")
            self.edge(i, t)
            t.expect(":")
            self.edge(i, t)
        elif op == SWITCH:
            self.cases(i, t)
        elif op == TLS_ADDR or op == INIT_TRAMPOLINE:
            i.data = self.sym(t)
        elif op == LABEL_ADDR:
            i.data = self.block_number(t)
        elif t.peek() == "s":
            t.expect("s")
            s = self.slots.get(t.number_here())
            if s is None:
                raise t.fail("slot is not declared")
            i.data = s
        elif t.peek() == "p":
            i.data = RetData(places_of(t, "places"))
        else:
            if t.take("!"):
                self.attached(i, t)
            if op == ASM or op == ASM_GOTO or op == GOTO or op == JUMP:
                if t.take("->") or op == JUMP:
                    self.edge(i, t)
                    while t.take(","):
                        self.edge(i, t)

    def attached(self, i: Inst, t: Line) -> None:
        """What rides on the operation, behind `!`."""
        if t.text.startswith("sig(", t.at):
            i.data = call_data(t)
        elif t.keyword("abi"):
            i.data = abi_type(t)
        elif t.keyword("asm"):
            i.data = asm_data(t)
        elif t.take("lanes("):
            lanes: list[int] = []
            while not t.take(")"):
                lanes.append(t.number_here())
            i.data = ShuffleData(lanes)
        else:
            t.expect("mem(")
            align = t.number_here()
            volatile = t.keyword("volatile")
            order = t.number_here() if t.keyword("order") else NOT_ATOMIC
            space = t.number_here() if t.keyword("space") else 0
            alias = t.number_here() if t.keyword("alias") else 0
            restrict = t.number_here() if t.keyword("restrict") else 0
            t.expect(")")
            i.data = self.module.mem(align, volatile, order, space, alias, restrict)

    def cases(self, i: Inst, t: Line) -> None:
        """`[1 b2, 3..5 b1(%0)] else b4`: the default is edge 0, so it is read first."""
        begin = t.at
        t.at = t.text.rindex("] else ") + 7
        self.edge(i, t)
        end = t.at
        t.at = begin
        t.expect("[")
        values: list[int] = []
        highs: list[int] = []
        while not t.take("]"):
            values.append(t.number_here())
            highs.append(t.number_here() if t.take("..") else values[-1])
            self.edge(i, t)
            t.take(",")
        i.data = SwitchData(values, highs)
        t.at = end


def read_module(text: str, pointer: int) -> Module:
    """The module whose text this is; `pointer` is the width of addresses in bits."""
    r = Reader(text, pointer)
    r.read()
    return r.module


def read_function(text: str, pointer: int) -> Function:
    """The one function whose text this is."""
    m = read_module(text, pointer)
    if len(m.functions) != 1:
        raise IrTextError(f"one function expected, not {len(m.functions)}")
    return m.functions[0]
