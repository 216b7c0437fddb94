"""MMX and AVX rows spelled out from the SSE rows that stand for them (see rows_sse.py), so that an opcode is written down once."""

from typing import Final

_PP: Final = {"p66": "66", "pf3": "F3", "pf2": "F2"}
_VECTOR_256: Final = {
    "x": "n", "xr": "nr", "xm128": "nm", "m128": "m", "xm64": "hm", "xm32": "qm", "xm16": "em", "imm8": "imm8",
}
_MARKS: Final = ("v2", "v3", "v2y", "v3y", "v2w1", "v3w1", "v2yw1", "v3yw1", "mmx", "mmx32")


def sse_rows(source: str) -> str:
    """The SSE rows with the MMX forms put in front of those that have one."""
    result: list[str] = []
    for line in source.split("\n"):
        if not line:
            continue
        columns = [column.strip() for column in line.split("|")]
        words = columns[3].split()
        plain = " ".join([word for word in words if word not in _MARKS])
        for word in words:
            if word == "mmx" or word == "mmx32":
                memory = "mmm32" if word == "mmx32" else "mmm"
                operands = columns[1].replace("xm128", memory).replace("+xr", "+mmr").replace("+x", "+mm").replace("=x", "=mm")
                result.append("{}|{}|{}|{}".format(columns[0], operands, columns[2].replace("p66 ", ""), plain))
        result.append(f"{columns[0]}|{columns[1]}|{columns[2]}|{plain}")
    return "\n".join(result)


def avx_rows(source: str) -> str:
    """The VEX forms of the SSE rows that are marked to have one."""
    result: list[str] = []
    for line in source.split("\n"):
        if not line:
            continue
        columns = [column.strip() for column in line.split("|")]
        words = columns[3].split()
        for word in words:
            if word[0] == "v" and word in _MARKS:
                plain = " ".join([other for other in words if other not in _MARKS])
                result.append(_avx_row(columns, word, plain))
    return "\n".join(result)


def _avx_row(columns: list[str], mark: str, plain: str) -> str:
    operands = [operand.strip() for operand in columns[1].split(",")]
    both = "y" in mark
    if mark[1] == "3":
        first = operands[0]
        assert first == "+x", "three-operand form of " + columns[0]
        operands = ["=x", "xv"] + operands[1:]
    if both:
        operands = [_wide(operand) for operand in operands]
    tokens = columns[2].split()
    pp = ""
    if tokens[0] in _PP:
        pp = "." + _PP[tokens[0]]
        tokens = tokens[1:]
    space = "0F"
    tokens = tokens[1:]
    if tokens[0] in ("38", "3a"):
        space += tokens[0].upper()
        tokens = tokens[1:]
    scalar = columns[0].endswith("ss") or columns[0].endswith("sd")
    head = "VL" if both else "VLIG" if scalar or columns[0].endswith("comiss") or columns[0].endswith("comisd") else "V128"
    w = ".W1" if "w1" in mark else ".WIG"
    return "v{}|{}|{}{}.{}{} {}|{} cpu=avx".format(columns[0], ", ".join(operands), head, pp, space, w, " ".join(tokens), plain)


def _wide(operand: str) -> str:
    access = operand[0] if operand[0] in "=+" else ""
    name = operand[len(access) :]
    if name == "xv":
        return access + "nv"
    return access + _VECTOR_256.get(name, name)
