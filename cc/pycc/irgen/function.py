"""One function: parameters, variables, scopes, labels, nested functions and the frame record they share; Gen made concrete.

A local lives in an SSA variable if it is a scalar nobody takes the address of, else in a stack slot; at -O0, and in functions that can be
entered twice (setjmp, non-local goto), all locals have slots. A function with nested ones keeps what they use in a frame record, found
through the static chain; slot 0 of a nested function's record is its own chain.
"""

from typing import Final, final

from pycc.ctype.ctype import Q_ATOMIC, Q_VOLATILE, T_COMPLEX, T_ERROR, T_FLOAT, T_RECORD, T_VOID, FunctionType, Type, Types, VlaSize
from pycc.ir import ops
from pycc.ir.facts import Facts
from pycc.ir.function import Block, Function, Module, ScopeEntry, StackSlot, connect
from pycc.ir.sig import AbiType, Sig
from pycc.ir.value import Inst, Value
from pycc.irgen import access, aggregate, call, complexop, convert, expression, library, printf_calls, statement
from pycc.irgen.gen import P_MEM, P_REG, P_VAR, Frame, Gen, Place, Scope, Unit
from pycc.irgen.irtype import Mapping, element_type, integer_of, ir_type, is_aggregate, is_signed
from pycc.source.options import Options
from pycc.source.report import Reporter
from pycc.tree import expr as X
from pycc.tree import stmt as S
from pycc.tree.decl import ST_REGISTER, FuncDecl, Label, VarDecl
from pycc.tree.init import Initializer
from pycc.tree.node import Expr, Stmt

SETJMP_WORDS: Final = 5  # what __builtin_setjmp's buffer holds
TRAMPOLINE_BYTES: Final = 32


@final
class FunctionGen(Gen):
    def __init__(self, unit: Unit, module: Module, fn: Function, decl: FuncDecl, types: Types, options: Options, facts: Facts,
                 mapping: Mapping, reporter: Reporter, letters: dict[str, str]) -> None:
        super().__init__(unit, module, fn, decl, types, options, facts, mapping, reporter)
        self.letters = letters
        self.temps: list[list[StackSlot]] = []
        self.here_insts: list[tuple[Inst, Label]] = []
        self.label_saves: dict[Label, dict[Scope, bool]] = {}  # scopes that held VLAs where the label stands
        self.return_at: Value | None = None
        self.size_failed: dict[int, bool] = {}
        self.sizing: dict[int, bool] = {}

    # --- the whole function

    def lower(self, body: Stmt) -> None:
        """Fill self.fn from the declaration and its body."""
        fn = self.fn
        decl = self.decl
        b = self.b
        ft = decl.type
        assert isinstance(ft, FunctionType)
        b.pos = max(decl.pos, 1)
        fn.pos = b.pos
        fn.end_pos = max(decl.end_pos, 1)
        result = ft.result
        if result.kind == T_RECORD and result.size() < 0:
            self.sorry(decl.pos, "a result of variable size")
        if result.kind != T_VOID:
            self.result_type = self.types.unqualified(result)
        self.memory_only = not self.optimizing or decl.calls_setjmp or decl.non_local_goto
        self.unshared = decl.calls_setjmp or decl.non_local_goto
        fn.uses_frame_address = decl.uses_frame_address
        fn.arg_pack = decl.arg_pack
        fn.scopes[0].function = decl
        self.make_return_vars()
        self.enter(ft)
        statement.scan(self, body, None)
        self.non_local_entry()
        self.profile("enter")
        statement.statement(self, body)
        if decl.end_pos > 0:
            b.pos = decl.end_pos
        if not b.dead:
            self.fall_off()
        self.finish_labels()
        if self.return_block.preds:
            b.start(self.return_block)
            self.emit_return()
        if self.dispatch is not None:
            self.finish_dispatch()
        else:
            self.equal_labels()
        b.finish()

    def make_return_vars(self) -> None:
        t = self.result_type
        if t is None:
            return
        b = self.b
        if is_aggregate(t):
            self.return_var = b.new_var(self.pointer)
        elif t.kind == T_COMPLEX:
            e = ir_type(element_type(t))
            self.return_var = b.new_var(e)
            b.new_var(e)
        else:
            self.return_var = b.new_var(ir_type(t))

    def fall_off(self) -> None:
        """The closing brace of the function: main returns 0 (C11 5.1.2.2.3), others nothing in particular."""
        b = self.b
        t = self.result_type
        if t is not None:
            if is_aggregate(t):
                b.write(self.return_var, self.return_slot(t))
            elif t.kind == T_COMPLEX:
                b.write(self.return_var, b.undef(b.var_types[self.return_var]))
                b.write(self.return_var + 1, b.undef(b.var_types[self.return_var]))
            elif self.decl.name == "main" and self.decl.parent is None and integer_of(t) is not None:
                b.write(self.return_var, b.const(ir_type(t), 0))
            else:
                b.write(self.return_var, b.undef(b.var_types[self.return_var]))
        b.jump(self.return_block)

    def profile(self, event: str) -> None:
        """-finstrument-functions: tell the program that this function is entered or left, and who called it."""
        attrs = self.decl.attrs
        if not self.options.instrument_functions or attrs is not None and (attrs.no_instrument or attrs.naked):
            return
        caller = self.b.emit(ops.RETURN_ADDRESS, self.pointer, [])
        self.fn.uses_frame_address = True
        vp = self.types.void_pointer
        call.runtime(self, "__cyg_profile_func_" + event, self.types.void, [vp, vp], [self.b.address(self.fn.sym), caller])

    def emit_return(self) -> None:
        self.profile("exit")
        b = self.b
        t = self.result_type
        if t is None:
            b.ret([])
        elif t.kind == T_COMPLEX:
            b.ret([b.read(self.return_var), b.read(self.return_var + 1)])
        else:
            b.ret([b.read(self.return_var)])

    # --- entry

    def enter(self, ft: FunctionType) -> None:
        """Parameters become variables."""
        fn = self.fn
        decl = self.decl
        b = self.b
        params = decl.params
        incoming: list[list[Value]] = []
        types: list[Type] = []
        for d in params:
            t = self.types.unqualified(d.type)
            if not ft.prototype:
                t = self.promoted(t)
            types.append(t)
        fn.sig = self.definition_sig(ft, types)
        entry = b.entry
        for t in types:
            values: list[Value] = []
            if t.kind == T_COMPLEX:
                e = ir_type(element_type(t))
                values.append(entry.add_param(e))
                values.append(entry.add_param(e))
            elif is_aggregate(t):
                values.append(entry.add_param(self.pointer))
            else:
                values.append(entry.add_param(ir_type(t)))
            incoming.append(values)
        if decl.parent is not None:
            chain = b.emit(ops.STATIC_CHAIN, self.pointer, [])
            self.chain = chain
        if decl.nested:
            self.make_frame()
        self.open_scope(None)
        for i in range(len(params)):
            self.parameter(params[i], types[i], incoming[i])
        for size in decl.param_sizes:
            if size.expr is not None:
                e2 = size.expr
                assert isinstance(e2, Expr)
                self.set_size(size.ident, b.resize(self.scalar(e2), self.pointer, is_signed(e2.type)))

    def definition_sig(self, ft: FunctionType, types: list[Type]) -> Sig:
        if ft.prototype and self.decl.parent is None:
            return self.map.signature(ft)
        params: list[AbiType] = [self.map.abi(t) for t in types]
        s = self.map.make_signature(ft, params)
        s.unprototyped = False
        s.chain = self.decl.parent is not None
        return s

    def promoted(self, t: Type) -> Type:
        """Default argument promotions: what a caller of a K&R function passes."""
        i = integer_of(t)
        if i is not None and i.bits < 32:
            return self.types.int_
        if t is self.types.float_:
            return self.types.double
        return t

    def parameter(self, d: VarDecl, passed: Type, values: list[Value]) -> None:
        b = self.b
        t = self.types.unqualified(d.type)
        if is_aggregate(t):
            if t.size() < 0:  # the address of a copy
                self.set_vla(d, values[0])
            elif d.captured:
                p = self.variable(d)
                self.copy(self.address(p), values[0], t.size(), max(t.align(), 1))
            else:
                self.var_address[d] = values[0]
            return
        p = self.variable(d)
        if p.kind == P_VAR:
            b.write(p.var, self.narrowed(values[0], passed, t))
            return
        self.live(d)
        if t.kind == T_COMPLEX:
            access.store_complex(self, p, values[0], values[1])
        else:
            q = self.memory_place(self.address(p), t, p.align) if p.kind == P_MEM else p
            q.any_alias = p.any_alias
            access.store(self, q, self.narrowed(values[0], passed, t))

    def narrowed(self, v: Value, passed: Type, t: Type) -> Value:
        if passed is t:
            return v
        if t.kind == T_FLOAT:
            return convert.convert(self, v, passed, t)
        return self.b.resize(v, ir_type(t), is_signed(passed))

    # --- nested functions

    def make_frame(self) -> None:
        """Lay out and allocate the record that nested functions reach."""
        decl = self.decl
        f = Frame(decl)
        word = self.pointer_bytes
        if decl.parent is not None:
            f.parent = self.unit.frame_of(decl.parent)
            f.add(word, word)
        for n in decl.nested:
            for size in n.param_sizes:
                if size.expr is not None:
                    assert isinstance(size.expr, Expr)
                    capture(size.expr, decl)
        for d in decl.params + decl.locals:
            if not d.captured or d.storage > ST_REGISTER:
                continue
            t = d.type
            if t.size() < 0:
                f.offsets[d] = f.add(word, word)
                f.indirect[d] = True
            else:
                f.offsets[d] = f.add(max(t.size(), 1), max(t.align(), d.user_align, 1))
        for n in decl.nested:
            f.trampolines[n] = f.add(TRAMPOLINE_BYTES, 16)
        for label in decl.labels:
            if label.nonlocal_target:
                f.buffers[label] = f.add(SETJMP_WORDS * word, 16)
        if f.size == 0:
            f.add(word, word)
        self.frame = f
        slot = self.b.new_slot("frame", f.size, max(f.align, word))
        slot.unshared = True
        self.frame_slot = slot
        self.unit.set_frame(decl, f)
        if decl.parent is not None:
            assert self.chain is not None
            self.b.store(self.b.slot(slot), self.chain, self.mem(word))

    def frame_address(self, owner: FuncDecl) -> Value:
        """The address of the frame record of `owner`: this function or one around it."""
        if owner is self.decl:
            assert self.frame_slot is not None
            return self.b.slot(self.frame_slot)
        v = self.chain
        assert v is not None, "captured variable outside of a nested function"
        at = self.decl.parent
        while at is not None and at is not owner:
            v = self.b.load(self.pointer, v, self.mem(self.pointer_bytes))
            at = at.parent
        return v

    def chain_for(self, d: FuncDecl) -> Value:
        assert d.parent is not None
        return self.frame_address(d.parent)

    def function_address(self, d: FuncDecl) -> Value:
        sym = self.unit.sym(d)
        if d.parent is None:
            return self.b.address(sym)
        owner = self.unit.frame_of(d.parent)
        assert owner is not None
        record = self.frame_address(d.parent)
        at = self.b.offset(record, owner.trampolines[d])
        i = self.b.emit(ops.INIT_TRAMPOLINE, self.pointer, [at, record])
        i.data = sym
        return i

    def non_local_entry(self) -> None:
        """Labels that nested functions jump to: a setjmp at entry, whose second return goes on to the label."""
        f = self.frame
        if f is None:
            return
        b = self.b
        for label in self.decl.labels:
            at = f.buffers.get(label, -1)
            if at < 0:
                continue
            self.fn.calls_returns_twice = True
            self.fn.nonlocal_labels = True
            again = b.emit(ops.SETJMP, ops.I32, [b.offset(self.frame_address(self.decl), at)])
            on = b.new_block("")
            b.branch(b.compare(ops.NE, again, b.const(ops.I32, 0)), self.label_block(label), on)
            b.start(on)

    # --- variables

    def variable(self, d: VarDecl) -> Place:
        n = self.vars.get(d, -1)
        if n >= 0:
            p = Place(P_VAR, d.type)
            p.var = n
            return p
        if d.storage > ST_REGISTER:
            return self.static_variable(d)
        if d.function is not None and d.function is not self.decl or d.captured and self.frame is not None and d in self.frame.offsets:
            return self.framed(d)
        n = self.vla_vars.get(d, -1)
        if n >= 0:
            return self.memory_place(self.b.read(n), d.type, max(d.type.align(), d.user_align, 1))
        a = self.var_address.get(d)
        if a is not None:
            return self.memory_place(a, d.type)
        slot = self.var_slots.get(d)
        if slot is None:
            if d.register in ("rsp", "esp", "sp") or d.register and d.function is None:
                p = Place(P_REG, d.type)
                p.register = d.register
                return p
            if self.in_register(d):
                n = self.b.new_var(ir_type(d.type))
                self.vars[d] = n
                p = Place(P_VAR, d.type)
                p.var = n
                return p
            slot = self.make_slot(d)
        return self.memory_place(self.b.slot(slot), d.type, slot.align)

    def in_register(self, d: VarDecl) -> bool:
        t = d.type
        if self.memory_only or d.address_taken or d.captured or is_aggregate(t) or t.kind == T_COMPLEX or t.kind == T_VOID or t.kind == T_ERROR:
            return False
        if t.quals & (Q_VOLATILE | Q_ATOMIC):
            return False
        return d.attrs is None or d.attrs.cleanup is None

    def make_slot(self, d: VarDecl) -> StackSlot:
        t = d.type
        size = t.size()
        if d.init is not None and d.init.size > size:
            size = d.init.size
        if size < 0:
            size = 0
        slot = self.b.new_slot(d.name, size, max(t.align(), d.user_align, 1))
        slot.decl = d
        slot.unshared = self.unshared
        self.var_slots[d] = slot
        if not d.is_param and not self.unshared and self.scopes and not self.scopes[-1].unscoped and not self.b.dead:
            slot.scoped = True
            self.scopes[-1].slots.append(slot)
            self.b.emit(ops.LIVE, ops.VOID, []).data = slot
        return slot

    def live(self, d: VarDecl) -> None:
        """Each time the declaration is reached; the first time is marked where the slot was made."""

    def static_variable(self, d: VarDecl) -> Place:
        if d.register:
            p = Place(P_REG, d.type)
            p.register = d.register
            return p
        sym = self.unit.sym(d)
        if d.tls:
            i = self.b.emit(ops.TLS_ADDR, self.pointer, [])
            i.data = sym
            return self.memory_place(i, d.type, max(d.user_align, d.type.align(), 1))
        p = self.memory_place(self.b.address(sym), d.type, max(sym.align, 1))
        return p

    def framed(self, d: VarDecl) -> Place:
        """A variable in a frame record, this function's or an enclosing one's."""
        owner = d.function if d.function is not None else self.decl
        f = self.frame if owner is self.decl else self.unit.frame_of(owner)
        if f is None or d not in f.offsets:
            self.error(d.pos, f"sorry, unimplemented: '{d.name}' of an enclosing function here")
            return self.memory_place(self.b.word(0), d.type)
        base = self.frame_address(owner)
        if d in f.indirect:
            a = self.b.load(self.pointer, self.b.offset(base, f.offsets[d]), self.mem(self.pointer_bytes))
            return self.memory_place(a, d.type)
        p = self.memory_place(base, d.type, max(d.type.align(), 1))
        p.offset = f.offsets[d]
        return p

    def set_vla(self, d: VarDecl, address: Value) -> None:
        if d.captured and self.frame is not None and d in self.frame.offsets:
            at = self.b.offset(self.frame_address(self.decl), self.frame.offsets[d])
            self.b.store(at, address, self.mem(self.pointer_bytes))
            return
        n = self.vla_vars.get(d, -1)
        if n < 0:
            n = self.b.new_var(self.pointer)
            self.vla_vars[d] = n
        self.b.write(n, address)

    def set_size(self, ident: int, value: Value) -> None:
        n = self.size_vars.get(ident, -1)
        if n < 0:
            n = self.b.new_var(self.pointer)
            self.size_vars[ident] = n
        self.b.write(n, value)
        f = self.frame
        if f is not None and self.frame_slot is not None:  # nested functions find it there: the record grows while its function is lowered
            if ident not in f.sizes:
                f.sizes[ident] = f.add(self.pointer_bytes, self.pointer_bytes)
                self.frame_slot.size = f.size
            self.b.store(self.b.offset(self.frame_address(self.decl), f.sizes[ident]), value, self.mem(self.pointer_bytes))

    def size_value(self, size: VlaSize) -> Value:
        """The element count; that of a parameter's or cast's type is evaluated where it is first needed."""
        n = self.size_vars.get(size.ident, -1)
        if n >= 0:
            return self.b.read(n)
        owner = self.decl.parent
        while owner is not None:
            f = self.unit.frame_of(owner)
            if f is not None and size.ident in f.sizes:
                return self.b.load(self.pointer, self.b.offset(self.frame_address(owner), f.sizes[size.ident]), self.mem(self.pointer_bytes))
            owner = owner.parent
        e = size.expr
        if e is None or size.ident in self.sizing:
            return self.b.word(1)
        assert isinstance(e, Expr)
        self.sizing[size.ident] = True
        v = self.b.resize(self.scalar(e), self.pointer, is_signed(e.type))
        del self.sizing[size.ident]
        return v

    # --- temporaries and scopes

    def temporary(self, name: str, size: int, align: int) -> Value:
        s = self.b.new_slot(name, size, align)
        s.unshared = self.unshared
        if not self.unshared and self.scopes and not self.b.dead and (self.temps or not self.scopes[-1].unscoped):
            s.scoped = True
            if self.temps:
                self.temps[-1].append(s)
            else:
                self.scopes[-1].slots.append(s)
            self.b.emit(ops.LIVE, ops.VOID, []).data = s
        return self.b.slot(s)

    def begin_temporaries(self) -> None:
        self.temps.append([])

    def end_temporaries(self) -> None:
        for s in self.temps.pop():
            if not self.b.dead:
                self.b.emit(ops.DEAD, ops.VOID, []).data = s

    def drop_temporaries(self) -> None:
        self.temps.pop()

    def open_scope(self, s: Stmt | None) -> None:
        b = self.b
        self.scopes.append(Scope(s, b.scope, s is not None and s in self.has_label))
        if self.options.debug_level > 0 and s is not None:
            self.fn.scopes.append(ScopeEntry(b.scope, 0, None))
            b.scope = len(self.fn.scopes) - 1

    def close_scope(self) -> None:
        scope = self.scopes[-1]
        if not self.b.dead:
            statement.leave(self, scope)
        self.scopes.pop()
        self.b.scope = scope.outer_scope

    def leave_scopes(self, depth: int) -> None:
        i = len(self.scopes) - 1
        while i >= depth:
            statement.leave(self, self.scopes[i])
            i -= 1

    def leave_for_return(self) -> None:
        """Lifetimes need no end where the function ends; cleanups run, innermost first."""
        for i in range(len(self.scopes) - 1, -1, -1):
            scope = self.scopes[i]
            for j in range(len(scope.cleanups) - 1, -1, -1):
                d = scope.cleanups[j]
                assert d.attrs is not None and d.attrs.cleanup is not None
                statement.run_cleanup(self, d, d.attrs.cleanup)

    def pending_cleanups(self) -> bool:
        for scope in self.scopes:
            if scope.cleanups:
                return True
        return False

    def return_slot(self, t: Type) -> Value:
        if self.return_at is None:
            s = self.b.new_slot("return", max(t.size(), 1), max(t.align(), 1))
            self.return_at = self.b.slot(s)
        return self.return_at

    def open_statement_expression(self, body: Stmt) -> None:
        assert isinstance(body, S.Compound)
        statement.scan(self, body, self.scopes[-1].stmt if self.scopes else None)
        self.open_scope(body)
        for x in body.items:
            statement.statement(self, x)

    # --- labels

    def label_block(self, label: Label) -> Block:
        block = self.labels.get(label)
        if block is None:
            block = self.b.new_block(label.name)
            self.labels[label] = block
        return block

    def go(self, label: Label) -> None:
        b = self.b
        if label.function is not None and label.function is not self.decl:
            f = self.unit.frame_of(label.function)
            assert f is not None
            if label not in f.buffers:
                self.error(label.pos, "sorry, unimplemented: goto to this label of an enclosing function")
                b.unreachable()
                return
            self.leave_scopes(0)
            b.emit(ops.LONGJMP, ops.VOID, [b.offset(self.frame_address(label.function), f.buffers[label])])
            b.unreachable()
            return
        depth = self.depth_of(label)
        self.leave_scopes(depth)
        had = self.label_saves.get(label)
        if had is not None:  # backwards, past the declaration of a VLA in a scope that stays open: it is given back
            for i in range(depth):
                saved = self.scopes[i].saved_stack
                if saved is not None and self.scopes[i] not in had:
                    b.emit(ops.STACK_RESTORE, ops.VOID, [saved])
                    break
        b.jump(self.label_block(label))

    def label_placed(self, label: Label) -> None:
        self.placed_labels[label] = True
        self.label_saves[label] = {s: True for s in self.scopes if s.saved_stack is not None}

    def depth_of(self, label: Label) -> int:
        """How many of the open scopes contain the label."""
        if label not in self.label_parent:
            return len(self.scopes)
        home = self.label_parent[label]
        while home is not None:
            for i in range(len(self.scopes) - 1, -1, -1):
                if self.scopes[i].stmt is home:
                    return i + 1
            home = self.stmt_parent.get(home)
        return 1

    def finish_labels(self) -> None:
        """Labels jumped to but never placed (an unparsed body, an error): nothing is there."""
        b = self.b
        while True:
            found = False
            for label in list(self.labels):
                if label not in self.placed_labels:
                    self.placed_labels[label] = True
                    b.start(self.labels[label])
                    b.unreachable()
                    found = True
            if not found:
                break

    def label_address(self, label: Label) -> Value:
        """&&label: of a landing pad if the function has a computed goto, else of the place (CONTRACTS.md 2)."""
        b = self.b
        if label.function is not None and label.function is not self.decl:  # of an enclosing function, which may jump there
            return b.address(self.unit.label(label))
        if not self.fn.has_computed_goto:
            i = b.emit(ops.HERE, self.pointer, [])
            self.here_insts.append((i, label))
            return i
        i = b.emit(ops.LABEL_ADDR, self.pointer, [])
        i.data = self.pad(label)
        return i

    def pad(self, label: Label) -> Block:
        p = self.pads.get(label)
        if p is None:
            p = self.b.new_block("pad")
            p.address_taken = True
            self.pads[label] = p
            self.pad_list.append(p)
            self.unit.place_label(label, p)
        return p

    def dispatch_block(self) -> Block:
        if self.dispatch is None:
            self.dispatch = self.b.new_block("dispatch")
            self.dispatch_var = self.b.new_var(self.pointer)
        return self.dispatch

    def computed_goto(self, target: Value) -> None:
        """All computed gotos of a function meet in one block."""
        block = self.dispatch_block()
        self.b.write(self.dispatch_var, target)
        self.b.jump(block)

    def equal_labels(self) -> None:
        """Nobody jumps to an address, but two && of one label must compare equal: a place of their own behind the function's symbol."""
        fn = self.fn
        for i, label in self.here_insts:
            if i.block is not None and label.takings > 1:
                i.op = ops.ADD
                i.add_arg(fn.address(fn.sym))
                i.add_arg(fn.const(self.pointer, self.decl.labels.index(label) + 1))

    def finish_dispatch(self) -> None:
        b = self.b
        for i, label in self.here_insts:  # the computed goto came after, inside a statement expression
            if i.block is not None:
                i.op = ops.LABEL_ADDR
                i.data = self.pad(label)
        for label2 in self.decl.labels:
            if label2.address_taken and label2 in self.labels:
                self.pad(label2)
        assert self.dispatch is not None
        b.start(self.dispatch, False)
        term = b.terminator(ops.GOTO, [b.read(self.dispatch_var)])
        for p in self.pad_list:
            connect(term, p, [])
        b.ended()
        for label3 in list(self.pads):
            b.start(self.pads[label3])
            b.jump(self.label_block(label3))
        self.finish_labels()

    # --- Gen's methods, from the topic files

    def scalar(self, e: Expr) -> Value:
        return expression.scalar(self, e)

    def complex(self, e: Expr) -> tuple[Value, Value]:
        return complexop.value(self, e)

    def aggregate(self, e: Expr, into: Value | None) -> Value:
        return aggregate.value(self, e, into)

    def effect(self, e: Expr) -> None:
        expression.effect(self, e)

    def place(self, e: Expr) -> Place:
        return access.place(self, e)

    def load(self, p: Place) -> Value:
        return access.load(self, p)

    def store(self, p: Place, value: Value) -> None:
        access.store(self, p, value)

    def test(self, e: Expr, then: Block, other: Block) -> None:
        expression.test(self, e, then, other, 50)

    def truth(self, v: Value) -> Value:
        return convert.truth(self.b, v)

    def convert(self, v: Value, source: Type, target: Type) -> Value:
        return convert.convert(self, v, source, target)

    def arithmetic(self, op: int, a: Value, b: Value, ctype: Type) -> Value:
        return convert.arithmetic(self, op, a, b, ctype)

    def statement(self, s: Stmt) -> None:
        statement.statement(self, s)

    def initialize(self, addr: Value, init: Initializer, align: int, volatile: bool) -> None:
        aggregate.initialize(self, addr, init, align, volatile)

    def type_size(self, t: Type) -> Value:
        return statement.type_size(self, t)

    def call_library(self, name: str, result: Type, params: list[Type], args: list[Value]) -> Value:
        return call.runtime(self, name, result, params, args)

    def library_effect(self, e: X.Call, name: str) -> bool:
        return printf_calls.ignored(self, e, name)

    def inline_library(self, e: X.Call, name: str) -> Value | None:
        return library.lower(self, e, name)


def capture(e: Expr, owner: FuncDecl) -> None:
    """Mark the variables of `owner` that an array bound in a nested function's parameter list names: it is evaluated in that function."""
    k = e.kind
    if k == X.X_VAR:
        assert isinstance(e, X.VarRef)
        if e.decl.function is owner:
            e.decl.captured = True
    elif k == X.X_CAST:
        assert isinstance(e, X.Cast)
        capture(e.operand, owner)
    elif k == X.X_UNARY:
        assert isinstance(e, X.Unary)
        capture(e.operand, owner)
    elif k == X.X_BINARY:
        assert isinstance(e, X.Binary)
        capture(e.left, owner)
        capture(e.right, owner)
    elif k == X.X_INCDEC:
        assert isinstance(e, X.IncDec)
        capture(e.target, owner)
    elif k == X.X_MEMBER:
        assert isinstance(e, X.MemberRef)
        capture(e.object, owner)
    elif k == X.X_DEREF:
        assert isinstance(e, X.Deref)
        capture(e.pointer, owner)
