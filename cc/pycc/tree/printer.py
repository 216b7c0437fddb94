"""The tree as text (-fdump=tree): one node a line for statements, expressions as terms, every conversion visible.

The text is for reading and for golden tests; it does not parse back (the tree's source text is C).
"""

from typing import Final

from pycc.ctype.spell import declare, spell
from pycc.tree import expr as X
from pycc.tree import stmt as S
from pycc.tree.decl import ST_AUTO, ST_EXTERNAL, ST_INTERNAL, ST_REGISTER, FileAsm, FuncDecl, VarDecl
from pycc.tree.init import Initializer
from pycc.tree.node import Expr, Stmt

CONVERSIONS: Final = ("load", "decay", "int", "bool", "int_float", "float_int", "float", "pointer", "int_pointer", "pointer_int", "complex",
                      "real_complex",
                      "complex_real", "void", "bitcast", "union", "noop", "splat")
UNARY: Final = ("-", "~", "!", "__real__ ", "__imag__ ", "+")


def show(e: Expr) -> str:
    """An expression on one line."""
    k = e.kind
    if k == X.X_INT:
        assert isinstance(e, X.IntLit)
        return f"{e.value}:{spell(e.type)}" if spell(e.type) != "int" else str(e.value)
    if k == X.X_FLOAT:
        assert isinstance(e, X.FloatLit)
        return f"{e.value}:{spell(e.type)}"
    if k == X.X_STRING:
        assert isinstance(e, X.StringLit)
        return repr(e.data)[1:]
    if k == X.X_VAR:
        assert isinstance(e, X.VarRef)
        return e.decl.name or "<literal>"
    if k == X.X_FUNC:
        assert isinstance(e, X.FuncRef)
        return e.decl.name
    if k == X.X_CAST:
        assert isinstance(e, X.Cast)
        if e.conv in (X.C_LOAD, X.C_DECAY):
            return f"{CONVERSIONS[e.conv]}({show(e.operand)})"
        return f"{CONVERSIONS[e.conv]}<{spell(e.type)}>({show(e.operand)})"
    if k == X.X_MEMBER:
        assert isinstance(e, X.MemberRef)
        return f"{show(e.object)}.{e.member.name or '<anonymous>'}"
    if k == X.X_DEREF:
        assert isinstance(e, X.Deref)
        return f"*{show(e.pointer)}"
    if k == X.X_ADDR:
        assert isinstance(e, X.AddrOf)
        return f"&{show(e.operand)}"
    if k == X.X_UNARY:
        assert isinstance(e, X.Unary)
        return f"{UNARY[e.op]}{show(e.operand)}"
    if k == X.X_BINARY:
        assert isinstance(e, X.Binary)
        return f"({show(e.left)} {X.BINARY_NAMES[e.op]} {show(e.right)})"
    if k == X.X_LOGICAL:
        assert isinstance(e, X.Logical)
        return f"({show(e.left)} {'&&' if e.is_and else '||'} {show(e.right)})"
    if k == X.X_COND:
        assert isinstance(e, X.Cond)
        return f"({show(e.cond)} ? {show(e.then) if e.then is not None else ''} : {show(e.other)})"
    return show_rare(e)


def show_rare(e: Expr) -> str:
    k = e.kind
    if k == X.X_ASSIGN:
        assert isinstance(e, X.Assign)
        return f"({show(e.target)} = {show(e.value)})"
    if k == X.X_COMPOUND_ASSIGN:
        assert isinstance(e, X.CompoundAssign)
        return f"({show(e.target)} {X.BINARY_NAMES[e.op]}=<{spell(e.work)}> {show(e.value)})"
    if k == X.X_INCDEC:
        assert isinstance(e, X.IncDec)
        op = "++" if e.delta > 0 else "--"
        return f"({op}{show(e.target)})" if e.prefix else f"({show(e.target)}{op})"
    if k == X.X_CALL:
        assert isinstance(e, X.Call)
        return f"{show(e.callee)}({', '.join([show(a) for a in e.args])})"
    if k == X.X_BUILTIN:
        assert isinstance(e, X.BuiltinCall)
        return f"__builtin_{e.name}({', '.join([show(a) for a in e.args] + [spell(t) for t in e.types])})"
    if k == X.X_COMMA:
        assert isinstance(e, X.Comma)
        return "(" + ", ".join([show(a) for a in e.parts]) + ")"
    if k == X.X_COMPOUND_LITERAL:
        assert isinstance(e, X.CompoundLiteral)
        return f"({spell(e.type)}){show_init(e.init)}"
    if k == X.X_STMT_EXPR:
        assert isinstance(e, X.StmtExpr)
        out: list[str] = []
        lines(e.body, "", out)
        result = show(e.result) if e.result is not None else ""
        return "({" + " ".join([x.strip() for x in out][1:-1]) + (" " + result if result else "") + "})"
    if k == X.X_LABEL_ADDR:
        assert isinstance(e, X.LabelAddr)
        return f"&&{e.label.name}"
    if k == X.X_VA_ARG:
        assert isinstance(e, X.VaArg)
        return f"va_arg({show(e.list)}, {spell(e.type)})"
    if k == X.X_VLA_SIZE:
        assert isinstance(e, X.VlaSizeof)
        return f"vla_size({spell(e.of)})"
    if k == X.X_LANE:
        assert isinstance(e, X.Lane)
        return f"{show(e.vector)}[{show(e.index)}]"
    return "<error>"


def show_init(init: Initializer) -> str:
    parts: list[str] = []
    for x in init.entries:
        at = f"@{x.offset}"
        if x.member is not None:
            at += f".{x.member.bit_offset}:{x.member.bit_width}"
        if x.count > 1:
            at += f"*{x.count}+{x.stride}"
        parts.append(f"{at} {show(x.value)}")
    if init.zero:
        parts.insert(0, "zero")
    return "{" + ", ".join(parts) + "}"


def show_variable(d: VarDecl) -> str:
    words = {ST_AUTO: "", ST_REGISTER: "register ", ST_INTERNAL: "static ", ST_EXTERNAL: ""}.get(d.storage, "static ")
    text = words + declare(d.type, d.name)
    if d.user_align:
        text += f" align {d.user_align}"
    if d.register:
        text += f" in {d.register}"
    if d.tls:
        text += " tls"
    if d.init is not None:
        text += " = " + show_init(d.init)
    return text


def lines(s: Stmt, indent: str, out: list[str]) -> None:
    """A statement, indented."""
    k = s.kind
    inner = indent + "  "
    if k == S.S_COMPOUND:
        assert isinstance(s, S.Compound)
        out.append(indent + "{" + (" vla" if s.has_vla else "") + (" cleanup" if s.has_cleanup else ""))
        for x in s.items:
            lines(x, inner, out)
        out.append(indent + "}")
    elif k == S.S_EXPR:
        assert isinstance(s, S.ExprStmt)
        out.append(f"{indent}{show(s.expr)};")
    elif k == S.S_DECL:
        assert isinstance(s, S.DeclStmt)
        for z in s.sizes:
            out.append(f"{indent}size {show(z.expr) if isinstance(z.expr, Expr) else '*'};")
        if s.decl is not None:
            out.append(f"{indent}{show_variable(s.decl)};")
    elif k == S.S_IF:
        assert isinstance(s, S.If)
        out.append(f"{indent}if {show(s.cond)}")
        lines(s.then, inner, out)
        if s.other is not None:
            out.append(indent + "else")
            lines(s.other, inner, out)
    elif k == S.S_WHILE:
        assert isinstance(s, S.While)
        out.append(f"{indent}while {show(s.cond)}")
        lines(s.body, inner, out)
    elif k == S.S_DO:
        assert isinstance(s, S.DoWhile)
        out.append(indent + "do")
        lines(s.body, inner, out)
        out.append(f"{indent}while {show(s.cond)};")
    elif k == S.S_FOR:
        assert isinstance(s, S.For)
        out.append(f"{indent}for ; {show(s.cond) if s.cond is not None else ''}; {show(s.step) if s.step is not None else ''}")
        for x in s.init:
            lines(x, inner + "init ", out)
        lines(s.body, inner, out)
    else:
        jump_lines(s, indent, out)


def jump_lines(s: Stmt, indent: str, out: list[str]) -> None:
    k = s.kind
    if k == S.S_SWITCH:
        assert isinstance(s, S.Switch)
        out.append(f"{indent}switch {show(s.value)}")
        lines(s.body, indent + "  ", out)
    elif k == S.S_CASE or k == S.S_LABEL:
        while isinstance(s, S.Case) or isinstance(s, S.LabelStmt):
            if isinstance(s, S.LabelStmt):
                out.append(f"{indent}{s.label.name}:")
            elif s.is_default:
                out.append(indent + "default:")
            else:
                out.append(f"{indent}case {s.low}:" if s.low == s.high else f"{indent}case {s.low} ... {s.high}:")
            s = s.body
        lines(s, indent + "  ", out)
    elif k == S.S_GOTO:
        assert isinstance(s, S.Goto)
        out.append(f"{indent}goto {s.label.name};")
    elif k == S.S_GOTO_INDIRECT:
        assert isinstance(s, S.GotoIndirect)
        out.append(f"{indent}goto *{show(s.target)};")
    elif k == S.S_BREAK:
        out.append(indent + "break;")
    elif k == S.S_CONTINUE:
        out.append(indent + "continue;")
    elif k == S.S_RETURN:
        assert isinstance(s, S.Return)
        out.append(f"{indent}return {show(s.value)};" if s.value is not None else indent + "return;")
    elif k == S.S_ASM:
        assert isinstance(s, S.Asm)
        words = "asm" + (" volatile" if s.volatile else "") + (" goto" if s.goto else "")
        parts = [", ".join([f"{o.constraint!r}({show(o.expr)})" for o in ops]) for ops in (s.outputs, s.inputs)]
        parts.append(", ".join(s.clobbers))
        parts.append(", ".join([label.name for label in s.labels]))
        out.append(f"{indent}{words} {s.template!r}" + ("" if s.basic else " : " + " : ".join(parts)) + ";")
    elif k == S.S_NESTED:
        assert isinstance(s, S.NestedFunction)
        function_lines(s.decl, indent, out)
    else:
        out.append(indent + ";")


def function_lines(d: FuncDecl, indent: str, out: list[str]) -> None:
    params = ", ".join([declare(v.type, v.name) for v in d.params])
    words = "static " if d.storage == ST_INTERNAL and d.parent is None else ""
    out.append(f"{indent}{words}{'inline ' if d.inline else ''}{declare(d.type, d.name)}  // {params}")
    if d.body is not None:
        lines(d.body, indent, out)


def print_unit(items: list[object]) -> str:
    out: list[str] = []
    for x in items:
        if isinstance(x, FuncDecl):
            function_lines(x, "", out)
        elif isinstance(x, VarDecl):
            out.append(show_variable(x) + (" tentative;" if x.tentative else ";"))
        elif isinstance(x, FileAsm):
            out.append(f"asm {x.text!r};")
    return "\n".join(out)
