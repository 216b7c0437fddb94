"""No-op padding (signature; body follows)."""


def nop_fill(mode: int, count: int) -> bytes:
    """`count` bytes of no-ops as GNU as 2.40 pads code with .p2align in code of `mode` bits."""
    return b"\x90" * count
