"""The text of `.ident`."""


def ident_text() -> str:
    from pybase.version import own_name

    return "GCC: (" + own_name() + ")"
