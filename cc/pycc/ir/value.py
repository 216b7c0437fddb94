"""Values of the IR and their uses.

A Value is a constant, a symbol's address, a block parameter, an instruction (whose first result it is), or a further result of one.
Removing a use costs O(1): the user knows the position of each of its operands in the operand's list of users, and the last one moves in
(CONTRACTS.md 2). Constants and symbol addresses keep no users.
"""

from typing import TYPE_CHECKING, Final, final

from pycc.ir.ops import VOID

if TYPE_CHECKING:
    from pycc.ir.function import Block, Sym

# kinds of Value
V_CONST: Final = 0
V_SYM: Final = 1
V_PARAM: Final = 2
V_INST: Final = 3
V_RESULT: Final = 4
V_EDGE: Final = 5


# lists that stay empty in most objects are shared until there is something to put in, and never changed themselves: an empty list is 72 bytes,
# and a generated function may have a million instructions
NO_SLOTS: Final[list[int]] = []
NO_USERS: Final[list["User"]] = []
NO_RESULTS: Final[list["Result"]] = []
NO_EDGES: Final[list["Edge"]] = []


class Value:
    """`type` is an IR type (ops.py). `users[i]` has this value as its operand number `slots[i]`."""

    kind: int
    type: int

    def __init__(self, kind: int, ir_type: int) -> None:
        self.kind = kind
        self.type = ir_type
        has_users = V_PARAM <= kind <= V_RESULT
        self.users: list[User] = [] if has_users else NO_USERS
        self.slots: list[int] = [] if has_users else NO_SLOTS
        self.number = 0  # free for the pass that runs (numbering, marks)

    def replace_with(self, other: "Value") -> None:
        """Every use of this value becomes a use of `other`."""
        users = self.users
        slots = self.slots
        self.users = []
        self.slots = []
        keeps = other.kind >= V_PARAM
        for i in range(len(users)):
            u = users[i]
            s = slots[i]
            u.args[s] = other
            if keeps:
                u.use_at[s] = len(other.users)
                other.users.append(u)
                other.slots.append(s)


class User(Value):
    """Something with operands: an instruction or an edge. Operands change only through these methods."""

    def __init__(self, kind: int, ir_type: int) -> None:
        super().__init__(kind, ir_type)
        self.args: list[Value] = []
        self.use_at: list[int] = []  # args[i].users[use_at[i]] is self

    def add_arg(self, v: Value) -> None:
        if v.kind >= V_PARAM:
            self.use_at.append(len(v.users))
            v.users.append(self)
            v.slots.append(len(self.args))
        else:
            self.use_at.append(-1)
        self.args.append(v)

    def set_arg(self, i: int, v: Value) -> None:
        self.unlink(i)
        self.args[i] = v
        if v.kind >= V_PARAM:
            self.use_at[i] = len(v.users)
            v.users.append(self)
            v.slots.append(i)
        else:
            self.use_at[i] = -1

    def unlink(self, i: int) -> None:
        """Take operand i out of its value's users; args[i] must be overwritten or dropped by the caller."""
        v = self.args[i]
        if v.kind < V_PARAM:
            return
        at = self.use_at[i]
        last_user = v.users.pop()
        last_slot = v.slots.pop()
        if at < len(v.users):
            v.users[at] = last_user
            v.slots[at] = last_slot
            last_user.use_at[last_slot] = at

    def clear_args(self) -> None:
        for i in range(len(self.args)):
            self.unlink(i)
        self.args = []
        self.use_at = []

    def remove_arg(self, i: int) -> None:
        """Drop operand i; the later ones move down."""
        rest = self.args[i + 1 :]
        for j in range(i, len(self.args)):
            self.unlink(j)
        del self.args[i:]
        del self.use_at[i:]
        for v in rest:
            self.add_arg(v)


@final
class Const(Value):
    """An integer (canonical: signed, an i1 0 or 1) or a float (`value` is its bit pattern, unsigned). Interned per function: Function.const."""

    def __init__(self, ir_type: int, value: int) -> None:
        super().__init__(V_CONST, ir_type)
        self.value = value


@final
class SymAddr(Value):
    """The address of a symbol plus a byte offset; of the machine's pointer type. Interned per function: Function.sym."""

    def __init__(self, ir_type: int, sym: "Sym", offset: int) -> None:
        super().__init__(V_SYM, ir_type)
        self.sym = sym
        self.offset = offset


@final
class Param(Value):
    """A block parameter; those of the entry block are the function's parameters."""

    def __init__(self, ir_type: int, block: "Block") -> None:
        super().__init__(V_PARAM, ir_type)
        self.block = block
        self.index = 0  # position in block.params


@final
class Result(Value):
    """The second and further results of an instruction with several; `index` >= 1."""

    def __init__(self, ir_type: int, inst: "Inst", index: int) -> None:
        super().__init__(V_RESULT, ir_type)
        self.inst = inst
        self.index = index


@final
class Inst(User):
    """An instruction; as a Value it is its own first result (type VOID: none). What `aux` and `data` hold is said in ops.py, row by row."""

    def __init__(self, op: int, ir_type: int, pos: int, scope: int) -> None:
        super().__init__(V_INST, ir_type)
        self.op = op
        self.pos = pos
        self.scope = scope
        self.block: Block | None = None  # None: removed
        self.aux = 0
        self.data: object | None = None
        self.more: list[Result] = NO_RESULTS  # results 1, 2, ...
        self.edges: list[Edge] = NO_EDGES  # terminators

    def result(self, index: int) -> Value:
        return self if index == 0 else self.more[index - 1]

    def add_result(self, ir_type: int) -> Result:
        r = Result(ir_type, self, len(self.more) + 1)
        if self.more:
            self.more.append(r)
        else:
            self.more = [r]
        return r

    def add_edge(self, target: "Block") -> "Edge":
        """An edge after the earlier ones; its operands are the caller's business."""
        e = Edge(self, target)
        if self.edges:
            self.edges.append(e)
        else:
            self.edges = [e]
        target.preds.append(e)
        return e


@final
class Edge(User):
    """An edge of the control-flow graph: `args` are the values of the target's parameters. Listed in the source's terminator and in target.preds."""

    def __init__(self, source: "Inst", target: "Block") -> None:
        super().__init__(V_EDGE, VOID)
        self.source = source  # the terminator
        self.target = target

    def leave_target(self) -> None:
        """Out of the target's list; the last one is looked at first, for passes that take the edges of a long list away one by one."""
        preds = self.target.preds
        if preds[-1] is self:
            preds.pop()
        else:
            preds.remove(self)

    def retarget(self, target: "Block", args: list[Value]) -> None:
        """Point the edge elsewhere, with the new target's parameter values."""
        self.leave_target()
        self.clear_args()
        self.target = target
        target.preds.append(self)
        for a in args:
            self.add_arg(a)
